/** Verbs that give words to a speaker, as wire copy writes them beside a quotation or before "that". */
export const speechVerbs: readonly string[] = (
  'said says told tells added adds stated states asked asks replied replies responded explained explains noted notes argued argues warned warns ' +
  'insisted insists declared declares announced announces claimed claims tweeted posted wrote writes recalled recalls remarked observed ' +
  'commented concluded continued admitted conceded acknowledged stressed emphasised emphasized underlined underscored asserted alleged ' +
  'averred opined exclaimed quipped joked reiterated reaffirmed affirmed confirmed suggested urged vowed pledged promised predicted ' +
  'shouted cried whispered'
).split(' ')

/** Words of a title or role before a name; never a name themselves. */
export const titleWords: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady shri smt sri rev reverend bishop archbishop cardinal pope imam sheikh rabbi ' +
    'president vice deputy chief prime minister premier chancellor secretary general governor mayor senator sen representative rep ' +
    'congressman congresswoman mp mla mlc speaker ambassador envoy commissioner chairman chairwoman chairperson chair director ' +
    'managing executive officer ceo cfo manager coach captain skipper spokesman spokeswoman spokesperson judge justice magistrate ' +
    'attorney prosecutor inspector superintendent constable sergeant lieutenant lt col colonel gen major maj brigadier admiral marshal commander ' +
    'police interior foreign home finance defence defense health education agriculture law railway railways union state additional assistant senior ' +
    'joint provincial federal national opposition party leader analyst economist lawyer king queen prince princess sultan emir acting former head'
  ).split(' ')
)

/** Words that make a run of capitals a body of people, not a person. */
export const bodyWords: ReadonlySet<string> = new Set(
  (
    'ministry department agency authority council committee commission court police army navy force forces party union bank group inc corp ltd plc co ' +
    'company association federation institute university school hospital office bureau board congress parliament senate house government ' +
    'watch international nations states kingdom organisation organization foundation fund center centre team club media news times post reuters ' +
    'television tv radio press service services airlines motors partners holdings securities research capital exchange report statement officials sources'
  ).split(' ')
)
