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
/** What is broken, and is no gun. */
const breached =
  /^(?:contract|trust|security|privacy|peace|protocols?|confidence|confidentiality|copyright|data|discipline|duty|etiquette|faith|law|promise|privilege|agreements?|rules|regulations|sanctions|conduct|bail|probation)$/

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
  {wrong: 'their', right: 'there', behind: /^(?:is|are|was|were)$/, before: /^(?!of|by|in|to|and)\p{L}+$/u}
]
