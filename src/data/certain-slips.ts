/** A word that is right elsewhere, and wrong beside these. */
export interface CertainSlip {
  wrong: string
  right: string
  /** The word in front, and the word behind, in lower case; any where absent. */
  before?: RegExp
  behind?: RegExp
  /** The second word behind. */
  second?: RegExp
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
/** "Has began": the past is no participle. Those that are nouns too are left out: "have rose bushes". */
const participles = (
  'began begun|wrote written|took taken|gave given|broke broken|spoke spoken|chose chosen|stole stolen|knew known|flew flown|swam swum|froze frozen|' +
  'shook shaken|grew grown|threw thrown|drew drawn|fell fallen|ate eaten|tore torn|forgave forgiven|mistook mistaken'
)
  .split('|')
  .map(pair => pair.split(' ') as [string, string])
/** "Would went", "didn’t took". */
const infinitives =
  'met meet|went go|took take|gave give|came come|began begin|wrote write|became become|brought bring|said say|told tell|knew know|saw see|chose choose'
    .split('|')
    .map(pair => pair.split(' ') as [string, string])
/** What is broken, and is no gun. */
const breached =
  /^(?:contract|trust|security|privacy|peace|protocols?|confidence|confidentiality|copyright|data|discipline|duty|etiquette|faith|law|promise|privilege|agreements?|rules|regulations|sanctions|conduct|bail|probation)$/

const preposition =
  /^(?:of|in|by|from|with|under|through|against|over|lost|cut|raised|closed|opened|sold|launched|released|increased|reduced)$/
/** What a body has, or is made of. */
const ofBody =
  /^(?:reports?|statement|website|chairman|chairwoman|chief|president|boards?|members?|leaders?|customers?|clients?|employees|staff|workers|shares?|profits?|sales|revenues?|services?|operations|policy|policies|budget|history|neighbou?rs|allies|forces|troops|soldiers|citizens|territory|borders?|economy|licen[cs]e|founders?|owners?|users|headquarters|kind|branches|debts?|dues|fleet|plants?|factories|stores)$/
/** What people have that they may lose. */
const owned = /^(?:li(?:ves|velihoods?)|homes?|houses?|families|jobs|children|parents|belongings|villages?|land|salaries|wages)$/
const lost = /^(?:the|his|her|their|its|to|out|money|control|ground|power|weight|seats|votes|jobs|lives)$/

/** Wrong words that only their neighbours give away; each is certain beside them. */
export const certainSlips: readonly CertainSlip[] = [
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
  {wrong: 'then', right: 'than', before: /^rather$/, behind: /^(?!that|there|in)\p{L}+$/u},
  {wrong: 'payed', right: 'paid', behind: /^(?:tribute|homage|respects|rs|for|by|in|to|more|less|about|nearly)$/},
  {wrong: 'layed', right: 'laid'},
  {wrong: 'went', right: 'gone', before: /^(?:had|has|have)$/},
  {wrong: 'suppose', right: 'supposed', before: /^(?:is|are|was|were)$/, behind: /^to$/},
  {wrong: "it's", right: 'its', behind: /^own$/, second: /^(?!goals?$)/},
  {wrong: 'it’s', right: 'its', behind: /^own$/, second: /^(?!goals?$)/},
  {wrong: 'their', right: 'there', behind: /^(?:is|are|was|were)$/, before: /^(?!of|by|in|to|and)\p{L}+$/u},
  {wrong: 'there', right: 'their', before: /^(?:lost|lose|losing|of|for|with|risked|risking|gave|leaving|rebuild|sold)$/, behind: owned},
  {wrong: "it's", right: 'its', before: preposition, behind: ofBody},
  {wrong: 'it’s', right: 'its', before: preposition, behind: ofBody},
  {wrong: "who's", right: 'whose', behind: /^(?:names?|bod(?:y|ies)|son|daughter|wife|husband|identity|identities)$/},
  {wrong: 'who’s', right: 'whose', behind: /^(?:names?|bod(?:y|ies)|son|daughter|wife|husband|identity|identities)$/},
  {wrong: 'loose', right: 'lose', before: /^(?:will|would|could|may|might|can|cannot|did|not|to)$/, behind: lost},
  {wrong: 'loosing', right: 'losing', behind: lost},
  {
    wrong: 'affect',
    right: 'effect',
    before: /^(?:no|an|any|little|adverse|immediate|significant|major|direct|negative|positive)$/,
    behind: /^(?:on|upon)$/
  },
  {wrong: 'principle', right: 'principal', before: /^(?:school|college|vice)$/},
  {
    wrong: 'principle',
    right: 'principal',
    behind:
      /^(?:secretar(?:y|ies)|commissioner|director|sessions|judge|accountant|district|bench|correspondent|advis[eo]r|opposition|accused)$/
  },
  {wrong: 'trail', right: 'trial', behind: /^(?:courts?|judges?)$/},
  {
    wrong: 'form',
    right: 'from',
    before:
      /^(?:died|suffering|suffered|away|arrived|returned|escaped|fled|retired|resigned|ranging|hailed|hailing|apart|aside|recovered|prevented)$/
  },
  {wrong: 'manger', right: 'manager', before: /^(?:general|team|project|bank|branch|fund|campaign|sales|factory|hotel|assistant)$/},
  {wrong: 'asses', right: 'assess', before: /^(?:to|will)$/, behind: /^(?:the|damage|losses|whether|how)$/},
  {wrong: 'canon', right: 'cannon', before: /^water$/},
  {wrong: 'canons', right: 'cannons', before: /^water$/},
  {wrong: 'causalities', right: 'casualties', before: /^(?:of|any|no|civilian|many|more|heavy|mass|reported|report)$/},
  {wrong: 'calender', right: 'calendar', behind: /^(?:years?|months?|days?|quarter)$/},
  {wrong: 'wreck', right: 'wreak', behind: /^havoc$/},
  {wrong: 'wrecked', right: 'wreaked', behind: /^havoc$/},
  {wrong: 'wrecking', right: 'wreaking', behind: /^havoc$/},
  {wrong: 'sever', right: 'severe', behind: /^(?:weather|injur(?:y|ies)|flooding|drought|damage|heatwave)$/},
  {wrong: 'lightening', right: 'lightning', behind: /^(?:strikes?|struck|bolts?|killed|kills|rods?)$/},
  {wrong: 'grizzly', right: 'grisly', behind: /^(?:murders?|killings?|crimes?|discovery|details?)$/},
  {
    wrong: 'hoards',
    right: 'hordes',
    behind: /^of$/,
    second: /^(?:people|fans|tourists|shoppers|visitors|reporters|protesters|supporters)$/
  },
  {wrong: 'marshal', right: 'martial', behind: /^law$/},
  {wrong: 'martial', right: 'marital', behind: /^(?:status|discord|rape)$/},
  {wrong: 'illicit', right: 'elicit', before: /^to$/, behind: /^(?:an?|any|no|responses?|reactions?|sympathy|information)$/},
  {
    wrong: 'diffuse',
    right: 'defuse',
    before: /^(?:to|could|would)$/,
    behind: /^(?:the|a|an)$/,
    second: /^(?:bombs?|tensions?|situation|crisis|explosives?|device|row)$/
  },
  {wrong: 'diffuse', right: 'defuse', behind: /^tensions?$/},
  {wrong: 'ordinance', right: 'ordnance', behind: /^(?:factory|factories|depots?|disposal)$/},
  {wrong: 'ordinance', right: 'ordnance', before: /^(?:unexploded|exploded)$/},
  {wrong: 'roll', right: 'role', behind: /^models?$/},
  {wrong: 'stationary', right: 'stationery', behind: /^(?:shops?|items?|stores?|supplies)$/},
  {wrong: 'personals', right: 'personnel', before: /^(?:security|army|police|military)$/},
  {wrong: 'appraised', right: 'apprised', behind: /^of$/},
  {wrong: 'peak', right: 'peek', before: /^sneak$/},
  {wrong: 'reign', right: 'rein', before: /^free$/},
  {wrong: 'reign', right: 'rein', behind: /^in$/, second: /^(?:spending|inflation|costs?|prices|militants?|deficits?|expenditure)$/},
  {wrong: 'hung', right: 'hanged', behind: /^(?:himself|herself|themselves)$/},
  {wrong: 'shoot', right: 'shot', before: /^(?:was|were)$/, behind: /^(?:dead|by|in|at|and)$/},
  {wrong: 'was', right: 'were', before: /^they$/},
  {wrong: 'man', right: 'men', before: several, behind: /^(?:were|are|died|who|have)$/},
  {wrong: 'woman', right: 'women', before: several, behind: /^(?:were|are|died|who|have)$/},
  {wrong: 'person', right: 'people', before: several, behind: /^(?:were|are|died|who|have)$/},
  ...participles.map(([wrong, right]): CertainSlip => ({wrong, right, before: /^(?:has|have|had)$/})),
  ...infinitives.map(
    ([wrong, right]): CertainSlip => ({wrong, right, before: /^(?:would|could|should|must|cannot|(?:did|does|do)n['’]t)$/})
  )
]
