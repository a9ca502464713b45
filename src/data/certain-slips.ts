/** The words around one, in lower case or as written; any where absent. */
interface Neighbours {
  /** The second word in front. */
  earlier?: RegExp
  before?: RegExp
  behind?: RegExp
  /** The second word behind. */
  second?: RegExp
}

/** A word that is right elsewhere, and wrong beside these. */
export interface CertainSlip extends Neighbours {
  wrong: string
  right: string
  /** Beside these it may be right after all. */
  unless?: Neighbours
  /** What makes it right wherever it stands in the sentence. */
  unlessAmong?: RegExp
  /** Whether the word in front must be the first verb of a clause: "They have began", but "the work they had began in May". */
  isFirstVerb?: true
}

const offices =
  /^(?:prime|chief|foreign|home|interior|finance|defen[cs]e|deputy|cabinet|health|education|law|information|railway|transport|energy|justice)$/
const participle =
  /^(?:been|had|done|gone|come|made|taken|known|seen|won|lost|paid|got|given|found|kept|left|led|said|told|held|cost|become|avoided|\p{L}{2,}ed)$/u
const figure =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|double|twice|dozens|hundreds|thousands|rs)$/
const publicMatters =
  /^(?:meetings?|sector|schools?|health|interest|offices?|money|transport|hearings?|opinion|prosecutors?|works|relations|debt|spending|holidays?|servants?|figures?|order|safety|service|services|inquiry|places?|address|sentiment|life)$/
const healthMatters =
  /^(?:ministry|ministers?|department|officials?|workers?|care|secretary|centres?|centers?|services?|authorities|authority|insurance|experts?|officers?)$/
const several = /^(?:[2-9]|[1-9]\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/
/** "Has began": the past is no participle. Those that may stand before a noun are left out: "have rose bushes", "have broke friends". */
const participles = (
  'began begun|wrote written|took taken|gave given|went gone|chose chosen|stole stolen|knew known|flew flown|swam swum|froze frozen|' +
  'shook shaken|grew grown|threw thrown|drew drawn|ate eaten|tore torn|forgave forgiven|mistook mistaken'
)
  .split('|')
  .map(pair => pair.split(' ') as [string, string])
/** "Would went", "didn’t took". */
const infinitives =
  'met meet|went go|took take|gave give|came come|began begin|wrote write|became become|brought bring|said say|told tell|knew know|chose choose'
    .split('|')
    .map(pair => pair.split(' ') as [string, string])
/** What is broken, and is no gun. */
const breached =
  /^(?:contract|trust|security|privacy|peace|protocols?|confidence|confidentiality|copyright|data|discipline|duty|etiquette|faith|law|promise|privilege|agreements?|rules|regulations|sanctions|conduct|bail|probation)$/

const preposition = /^(?:of|in|by|from|with|under|through|against|over)$/
/** "Lost it’s licence"; but "if prices are cut it’s customers who gain". */
const takesObject = /^(?:lost|cut|raised|launched|released|reduced)$/
const passive = /^(?:is|are|was|were|be|been|being|gets?|got|if|when|once)$/
const relative = /^(?:who|whom|whose|that|which|not)$/
/** What a body has, or is made of. */
const ofBody =
  /^(?:reports?|statement|website|chairman|chairwoman|chief|president|boards?|members?|leaders?|customers?|clients?|employees|staff|workers|shares?|profits?|sales|revenues?|services?|operations|policy|policies|budget|history|neighbou?rs|allies|forces|troops|soldiers|citizens|territory|borders?|economy|licen[cs]e|founders?|owners?|users|headquarters|kind|branches|debts?|dues|fleet|plants?|factories|stores)$/
const ordinals = /^(?:first|second|third|fourth|fifth|sixth|final|last)$/
const spans =
  /^(?:years?|quarters?|months?|weeks?|days?|seasons?|half|games?|match(?:es)?|terms?|phase|decade|century|edition|budget|reading)$/
const towed = /^(?:hours|days|weeks|months|years|minutes|thirds)$/
/** A rope is payed out, a seam is payed with pitch. */
const rope =
  /\b(?:ropes?|lines?|cables?|hawsers?|chains?|wires?|hoses?|nets?|seams?|pitch|tar)\b|\bpayed(?:\s[^\s]{1,20}){0,2}\s(?:out|away)\b/i
const vehicle = /^(?:cars?|vehicles?|vans?|trucks?|lorr(?:y|ies)|bus(?:es)?|trains?|traffic)$/
/** What people have that they may lose. */
const owned = /^(?:li(?:ves|velihoods?)|homes?|houses?|families|jobs|children|parents|belongings|villages?|land|salaries|wages)$/
/** Dogs and arrows are loosed; these are lost. */
const lost =
  /^(?:match(?:es)?|games?|cases?|elections?|votes?|seats?|battles?|wars?|plot|titles?|rights?|chance|bid|fight|jobs?|race|house|homes?|toss|series|final|lead|argument|majority|support|trust|confidence|li(?:fe|ves)|money|way|licen[cs]e|contract|status|deposit)$/
const kin = /^(?:names?|bod(?:y|ies)|son|daughter|wife|husband|identity|identities)$/
/** "Fled form the city"; but "the club’s away form", "returned form and scored". */
const cameFrom = /^(?:died|suffering|suffered|arrived|returned|escaped|fled|retired|resigned|ranging|hailed|hailing|prevented)$/
const possessive = /^(?:the|a|his|her|their|its)$/
/** Where from: "form the city", "form London"; not "suffered form slumps". */
const ofNoun = /^(?:the|an?|his|her|their|its|this|that|these|those|\p{Lu}\p{Ll}+)$/u
/** "The group’s number two man", "the tier two person". */
const rank = /^(?:in|numbers?|nos?|tier|at|aged?|level|grade|class|category|phase|stage|type|channel|unit|camp|line)$/
const pluralVerb = /^(?:were|are|have)$/

const slips: readonly CertainSlip[] = [
  // A minster is a church, but no prime one.
  {wrong: 'minster', right: 'minister', before: offices},
  {wrong: 'minsters', right: 'ministers', before: offices},
  {wrong: 'untied', right: 'united', behind: /^(?:nations|states|kingdom)$/},
  {wrong: 'heath', right: 'health', behind: healthMatters},
  {wrong: 'pubic', right: 'public', behind: publicMatters},
  {wrong: 'statue', right: 'statute', behind: /^of$/, second: /^limitations?$/},
  // The breech of a gun, but a breach of trust.
  {wrong: 'breech', right: 'breach', behind: /^of$/, second: breached},
  {wrong: 'breech', right: 'breach', before: /^(?:in|no|any|clear|serious|alleged)$/, behind: /^of$/},
  {wrong: 'of', right: 'have', before: /^(?:could|would|should|might|must)$/, behind: participle},
  {wrong: 'then', right: 'than', before: /^(?:more|less|fewer|higher|lower|greater|larger|smaller)$/, behind: figure},
  {wrong: 'then', right: 'than', before: /^rather$/, behind: /^\p{L}+$/u, unless: {behind: /^(?:that|there|in)$/}},
  {wrong: 'payed', right: 'paid', behind: /^(?:tribute|homage|respects|rs|for|by|in|to|more|less|about|nearly)$/, unlessAmong: rope},
  {wrong: 'payed', right: 'paid', before: /^(?:been|was|were|is|are|being)$/, unlessAmong: rope},
  {wrong: 'suppose', right: 'supposed', before: /^(?:is|are|was|were)$/, behind: /^to$/},
  {wrong: "it's", right: 'its', behind: /^own$/, unless: {second: /^goals?$/}},
  {wrong: 'their', right: 'there', behind: /^(?:is|are|was|were)$/, before: /^\p{L}+$/u, unless: {before: /^(?:of|by|in|to|and)$/}},
  {
    wrong: 'there',
    right: 'their',
    before: /^(?:lost|lose|losing|risked|risking|rebuild)$/,
    behind: owned,
    unless: {earlier: /^(?:is|are|was|were|be|been)$/, second: /^on$/}
  },
  {wrong: "it's", right: 'its', before: preposition, behind: ofBody, unless: {second: relative}},
  {wrong: "it's", right: 'its', before: takesObject, behind: ofBody, unless: {earlier: passive, second: relative}},
  {wrong: "it's", right: 'its', before: /^in$/, behind: ordinals, second: spans},
  // A ship is taken in tow; two is what hours are counted in.
  {
    wrong: 'tow',
    right: 'two',
    before: /^(?:for|after|about|nearly|last|past|next|first|least|than|within|took|lasted|other|these|those)$/,
    behind: towed
  },
  {wrong: "who's", right: 'whose', behind: kin, unless: {second: /^(?:of|to|and)$/}},
  {
    wrong: 'loose',
    right: 'lose',
    before: /^(?:will|would|could|may|might|can|cannot|did|not|to)$/,
    behind: possessive,
    second: lost
  },
  {wrong: 'loose', right: 'lose', before: /^(?:will|would|could|may|might|can|cannot|did)$/, behind: /^(?:to|out|votes|seats|jobs|lives)$/},
  {wrong: 'loosing', right: 'losing', behind: possessive, second: lost},
  {
    wrong: 'loosing',
    right: 'losing',
    behind: figure,
    second: /^(?:wickets|matches|games|seats|votes|jobs|lives|points|frames|sets|legs|elections|battles)$/
  },
  {wrong: 'loosing', right: 'losing', behind: /^(?:out|control|ground|power|weight|money|seats|votes|jobs|lives)$/},
  {
    wrong: 'affect',
    right: 'effect',
    before: /^(?:no|an|any|little|adverse|immediate|significant|major|direct|negative|positive)$/,
    behind: /^(?:on|upon)$/
  },
  {wrong: 'principle', right: 'principal', before: /^vice$/},
  {wrong: 'principle', right: 'principal', before: /^(?:school|college)$/, behind: /^(?:said|says|told|tells|who|resigned|wrote|asked)$/},
  {
    wrong: 'principle',
    right: 'principal',
    behind:
      /^(?:secretar(?:y|ies)|commissioner|director|sessions|judge|accountant|district|bench|correspondent|advis[eo]r|opposition|accused)$/,
    // "In principle opposition parties agree."
    unless: {before: /^(?:in|on|of|by)$/}
  },
  {wrong: 'trail', right: 'trial', before: /^(?:the|a)$/, behind: /^(?:court|judge)$/},
  {wrong: 'form', right: 'from', before: cameFrom, behind: ofNoun},
  {
    wrong: 'form',
    right: 'from',
    before: /^(?:died|suffering|suffered)$/,
    behind: /^(?:injuries|wounds|hunger|cancer|covid|malaria|dengue|depression|fever|burns|shock|heatstroke|dehydration|cholera|typhoid)$/
  },
  {
    wrong: 'manger',
    right: 'manager',
    before: /^(?:general|team|project|bank|branch|fund|campaign|sales|factory|assistant)$/,
    unless: {behind: /^scenes?$/}
  },
  {wrong: 'asses', right: 'assess', before: /^(?:to|will)$/, behind: /^(?:the|damage|losses|whether|how)$/},
  {wrong: 'canon', right: 'cannon', before: /^water$/},
  {wrong: 'canons', right: 'cannons', before: /^water$/},
  {wrong: 'causalities', right: 'casualties', before: /^(?:civilian|heavy|mass|reported|report)$/},
  {wrong: 'calender', right: 'calendar', behind: /^(?:years?|months?|days?|quarter)$/},
  {wrong: 'wreck', right: 'wreak', behind: /^havoc$/},
  {wrong: 'wrecked', right: 'wreaked', behind: /^havoc$/},
  {wrong: 'wrecking', right: 'wreaking', behind: /^havoc$/},
  {
    wrong: 'sever',
    right: 'severe',
    behind: /^(?:weather|injur(?:y|ies)|flooding|drought|damage|heatwave)$/,
    unless: {before: /^(?:to|will|would|could|can|may|might|must|should|not|and)$/}
  },
  {wrong: 'lightening', right: 'lightning', behind: /^(?:strikes?|struck|bolts?|rods?)$/, unless: {before: /^(?:skin|hair|tooth)$/}},
  {wrong: 'grizzly', right: 'grisly', behind: /^(?:murders?|crimes?)$/},
  {
    wrong: 'hoards',
    right: 'hordes',
    behind: /^of$/,
    second: /^(?:people|tourists|shoppers|visitors|reporters|protesters|supporters)$/
  },
  {
    wrong: 'marshal',
    right: 'martial',
    behind: /^law$/,
    unless: {before: /^(?:fire|air|state|sky|field|us|deputy)$/, second: /^(?:enforcement|ltd|limited|firms?|group|clerks?)$/}
  },
  {wrong: 'martial', right: 'marital', behind: /^(?:status|discord|rape)$/},
  {wrong: 'illicit', right: 'elicit', before: /^to$/, behind: /^(?:an?|any|responses?|reactions?)$/},
  {
    wrong: 'diffuse',
    right: 'defuse',
    before: /^(?:to|could|would)$/,
    behind: /^(?:the|a|an)$/,
    second: /^(?:bombs?|tensions?|situation|crisis|explosives?|device|row)$/
  },
  {wrong: 'diffuse', right: 'defuse', before: /^(?:to|could|would)$/, behind: /^tensions?$/},
  {wrong: 'ordinance', right: 'ordnance', before: /^(?:unexploded|exploded)$/},
  {
    wrong: 'roll',
    right: 'role',
    before: /^(?:an?|as|good|great|perfect|ideal|positive|female|male|his|her|my|our|their)$/,
    behind: /^models?$/
  },
  {wrong: 'stationary', right: 'stationery', behind: /^supplies$/},
  {
    wrong: 'stationery',
    right: 'stationary',
    earlier: vehicle,
    before: /^(?:was|were|is|are)$/,
    behind: /^(?:when|while)$/
  },
  {wrong: 'stationery', right: 'stationary', earlier: vehicle, before: /^(?:remained|stood)$/},
  {wrong: 'stationery', right: 'stationary', behind: /^(?:cars?|vehicles?|traffic)$/},
  {wrong: 'personals', right: 'personnel', before: /^(?:security|army|police|military)$/},
  {wrong: 'appraised', right: 'apprised', behind: /^of$/, unless: {second: /^(?:late|course)$/}},
  {wrong: 'peak', right: 'peek', before: /^sneak$/},
  {wrong: 'reign', right: 'rein', before: /^free$/, unless: {behind: /^of$/}},
  {
    wrong: 'reign',
    right: 'rein',
    before: /^(?:to|will|must|would|should|could|can)$/,
    behind: /^in$/,
    second: /^(?:spending|inflation|costs?|prices|militants?|deficits?|expenditure)$/
  },
  // "Activists hung themselves from the bridge."
  {
    wrong: 'hung',
    right: 'hanged',
    behind: /^(?:himself|herself|themselves)$/,
    unless: {second: /^(?:from|on|over|out|off|upside|up|around)$/}
  },
  {wrong: 'shoot', right: 'shot', before: /^(?:was|were)$/, behind: /^(?:dead|by)$/, unless: {earlier: /^(?:orders?|instructions?)$/}},
  {wrong: 'was', right: 'were', before: /^they$/},
  {wrong: 'man', right: 'men', before: several, behind: pluralVerb, unless: {earlier: rank}},
  {wrong: 'man', right: 'men', before: several, behind: /^who$/, second: pluralVerb, unless: {earlier: rank}},
  {wrong: 'woman', right: 'women', before: several, behind: pluralVerb, unless: {earlier: rank}},
  {wrong: 'woman', right: 'women', before: several, behind: /^who$/, second: pluralVerb, unless: {earlier: rank}},
  {wrong: 'person', right: 'people', before: several, behind: pluralVerb, unless: {earlier: rank}},
  {wrong: 'person', right: 'people', before: several, behind: /^who$/, second: pluralVerb, unless: {earlier: rank}},
  ...participles.map(([wrong, right]): CertainSlip => ({wrong, right, before: /^(?:has|have|had)$/, isFirstVerb: true})),
  ...infinitives.map(([wrong, right]): CertainSlip => ({wrong, right, before: /^(?:would|(?:did|does|do)n['’]t)$/, isFirstVerb: true}))
]

/** Wrong words that only their neighbours give away; each is certain beside them. A word may have either apostrophe. */
export const certainSlips: readonly CertainSlip[] = slips.flatMap(slip =>
  slip.wrong.includes("'") ? [slip, {...slip, wrong: slip.wrong.replace("'", '’')}] : [slip]
)
