import {amountWords, countedNouns, talliedNouns} from '../data/counted-nouns.js'
import {defineRule} from '../rule.js'
import {gluedYear, months, type Span, type Story, type Word, type WordClass, wordClass} from '../story/index.js'

export default defineRule({
  name: 'missing-space',
  group: 'Quotation and punctuation',
  summary: 'A space stands after a stop, a comma and a bracket, and around a quotation.',
  rationale: 'Words run together where a system joined lines, or where a paragraph break was lost.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['Measured in agency fixtures and in stories from the web: lost line ends leave "said.He".'],
  check(story, {report}) {
    for (const {start, end, gap, fix = 'suggest'} of findSeams(story)) {
      const {text} = story
      report({
        start,
        end,
        message: `Unexpected \`${text.slice(start, end)}\`, expected a space in it`,
        expected: `${text.slice(start, gap)} ${text.slice(gap, end)}`,
        fix
      })
    }
  }
})

/** Two words that touch, and where the space between them is missing. */
interface Seam extends Span {
  gap: number
  fix?: 'safe' | 'suggest'
}

function* findSeams(story: Story): Generator<Seam> {
  for (const {mark, find} of atMarks) {
    for (const at of story.marks(mark)) {
      const seam = find(story, at)
      if (seam) yield seam
    }
  }
  for (const {words, find} of inWords) {
    for (const word of story.wordsOf(words)) {
      const seam = find(story, word)
      if (seam) yield seam
    }
  }
  for (const date of story.dates) {
    const year = gluedYear(story, date)
    if (year && date.daySpan) yield {start: date.daySpan.start, end: year.end, gap: year.start}
  }
  yield* aroundQuotations(story)
}

/** "said.He" */
function betweenSentences(story: Story, at: number): Seam | undefined {
  const {text} = story
  if (!isUpper(text, at + 1)) return undefined
  const run = runAt(text, at)
  const {before, after} = run
  if ((before.length < 3 && !isSmallWord(text, run)) || after.length < 2 || domains.has(after.toLowerCase())) return undefined
  if (isAddress(text, at) || isTradeName(story, run) || isInChain(text, run)) return undefined
  return {...run, gap: at + 1, fix: after.length > 2 ? 'safe' : 'suggest'}
}

/** "left each.A fourth", "was shrewd.EUV lines": a sentence that begins with one capital or several. */
function beforeCapitals({text}: Story, at: number): Seam | undefined {
  if (!isUpper(text, at + 1)) return undefined
  const before = /(?<![\p{L}.@/\\_-])\p{Ll}{4,20}$/u.exec(text.slice(Math.max(0, at - 21), at))?.[0]
  const after = before && /^(?:A(?= \p{Ll})|\p{Lu}{3,6}(?=[ ’'])|\p{Lu}\. ?\p{Lu}\p{Ll})/u.exec(text.slice(at + 1, at + 9))?.[0]
  return before && after && !domains.has(after.toLowerCase()) && !files.test(after) ? seam(at, before, after) : undefined
}

/** "Mr.Rao", where the story names him in full; "Mr.Bean" and "Dr.Martens" may be shows and boots. */
function behindTitle(story: Story, at: number): Seam | undefined {
  const {text} = story
  if (!isUpper(text, at + 1)) return undefined
  const title = /(?<![\p{L}\d@/\\_-])(?:Mrs?|Ms|Dr)$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0]
  const name = title && /^\p{Lu}\p{Ll}{1,20}(?=[\s,.])/u.exec(text.slice(at + 1, at + 23))?.[0]
  if (!title || !name || !story.fact(findSurnames).has(name.toLowerCase()) || isAddress(text, at)) return undefined
  const place = seam(at, title, name)
  return isTradeName(story, place) ? undefined : place
}

/** In small letters. */
function findSurnames({people}: Story): ReadonlySet<string> {
  return new Set(people.map(({surname}) => surname))
}

/** "in May 2013.The mayor"; but "Section 2031.Scope" is the head of one. */
function behindYear({text}: Story, at: number): Seam | undefined {
  if (!isDigit(text, at - 1) || !isUpper(text, at + 1)) return undefined
  const [, year] = yearEnd.exec(text.slice(Math.max(0, at - 20), at)) ?? []
  const after = year && /^\p{Lu}\p{Ll}{1,20}(?=[\s,.’'])/u.exec(text.slice(at + 1, at + 23))?.[0]
  return year && after && !isAddress(text, at) ? seam(at, year, after) : undefined
}

/** “We lost”,he said */
function behindSpeech({text}: Story, at: number): Seam | undefined {
  if (!isLetter(text, at + 1) || !/\p{L}["”]$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined
  const led = /^\p{Ll}{2,12}(?=\s)/u.exec(text.slice(at + 1, at + 14))?.[0]
  return led ? seam(at, '', led) : undefined
}

/** "Singh,a former minister", "76kg,losing 2-5", "Lord's,with a cap". */
function beforeSmallWord({text}: Story, at: number): Seam | undefined {
  if (!isLetter(text, at + 1)) return undefined
  const before = /(?:\p{L}{2}['’]s|\d\p{L}{1,3}|\p{L}{3})$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0]
  const after = before && /^(?:a(?= \p{L})|\p{Ll}{4,12}(?=[\s,.]))/u.exec(text.slice(at + 1, at + 15))?.[0]
  if (!before || !after || (after !== 'a' && /\p{L}{3}$/u.test(before)) || isAddress(text, at)) return undefined
  return seam(at, before, after)
}

/** "India,Pakistan and Nepal" */
function betweenNames({text}: Story, at: number): Seam | undefined {
  if (!isLetter(text, at + 1) || !isLetter(text, at - 1)) return undefined
  const run = runAt(text, at)
  if (run.before.length < 3 || run.after.length < 2 || isAddress(text, at) || isList(text, run)) return undefined
  return {...run, gap: at + 1}
}

/** "Asha Rao,38; Vikram Sen,41" */
function beforeAge({text}: Story, at: number): Seam | undefined {
  if (!isDigit(text, at + 1)) return undefined
  const name = /(?<=\s)\p{Lu}\p{Ll}{2,20}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0]
  const age = name && /^[1-9]\d(?=[;,.)\s](?!\d))/.exec(text.slice(at + 1, at + 5))?.[0]
  if (!name || !age) return undefined
  const place = seam(at, name, age)
  return isAddress(text, at) || isList(text, place) ? undefined : place
}

/** "the plan dropped;the mayor" */
function behindSemicolon(story: Story, at: number): Seam | undefined {
  return isLetter(story.text, at + 1) ? behindMark(story, at) : undefined
}

/** "the last word:The mayor" */
function behindColon(story: Story, at: number): Seam | undefined {
  return isUpper(story.text, at + 1) ? behindMark(story, at) : undefined
}

/** "Was it dropped?The mayor"; but "Lok?Sabha" has lost a space that could not be broken, "Relief!Valley" is a body's name. */
function behindQuestion(story: Story, at: number): Seam | undefined {
  const place = behindColon(story, at)
  return place && isUpper(story.text, place.start) ? undefined : place
}

function behindMark({text}: Story, at: number): Seam | undefined {
  const run = runAt(text, at)
  if (run.before.length < 3 || run.after.length < 3 || isAddress(text, at)) return undefined
  // "quot;phone" is left of an entity.
  return entities.test(run.before) || text.charAt(run.start - 1) === '-' ? undefined : {...run, gap: at + 1}
}

/** "the plan(the third)"; but "person(s)". */
function beforeBracket({text}: Story, at: number): Seam | undefined {
  if (!isLetter(text, at - 1)) return undefined
  const before = /(?<![\p{L}\d.@/\\_-])\p{Ll}{3,20}$/u.exec(text.slice(Math.max(0, at - 21), at))?.[0]
  const after = before && /^\(\p{L}{3,20}(?=\s)/u.exec(text.slice(at, at + 22))?.[0]
  return before && after && !isAddress(text, at) ? {start: at - before.length, end: at + after.length, gap: at} : undefined
}

/** "Border Roads Organisation(BRO)": letters that the words explain; other ones may be a wing of a party, "Sena(UBT)". */
function beforeInitials(story: Story, at: number): Seam | undefined {
  const {text} = story
  if (!isLetter(text, at - 1)) return undefined
  const before = /(?<=\s)\p{L}\p{Ll}{2,20}$/u.exec(text.slice(Math.max(0, at - 22), at))?.[0]
  const letters = before && /^\((?![IVX]+\))\p{Lu}{3,6}\)/u.exec(text.slice(at, at + 8))?.[0]
  if (!before || !letters || isAddress(text, at)) return undefined
  return story.fact(findExplained).has(at) ? {start: at - before.length, end: at + letters.length, gap: at} : undefined
}

/** Where the brackets are whose letters are the initials of the words in front. */
function findExplained({abbreviations}: Story): ReadonlySet<number> {
  return new Set(abbreviations.filter(({fit}) => fit === 'initials').map(({bracketed}) => bracketed.start))
}

/** "the department (CTD)levies" */
function behindBracket({text}: Story, at: number): Seam | undefined {
  if (!isLetter(text, at + 1) || !isLetter(text, at - 1)) return undefined
  const after = /^\p{L}{3,20}/u.exec(text.slice(at + 1, at + 21))?.[0]
  const isOpen = after && /(?:^|\s)\([^()]{3,60}$/.test(text.slice(Math.max(0, at - 62), at))
  return isOpen && !isAddress(text, at) ? seam(at, '', after) : undefined
}

const atMarks: ReadonlyArray<{mark: string; find: (story: Story, at: number) => Seam | undefined}> = [
  {mark: '.', find: betweenSentences},
  {mark: '.', find: beforeCapitals},
  {mark: '.', find: behindTitle},
  {mark: '.', find: behindYear},
  {mark: ',', find: behindSpeech},
  {mark: ',', find: beforeSmallWord},
  {mark: ',', find: betweenNames},
  {mark: ',', find: beforeAge},
  {mark: ';', find: behindSemicolon},
  {mark: ':', find: behindColon},
  {mark: '?', find: behindQuestion},
  {mark: '!', find: behindQuestion},
  {mark: '(', find: beforeBracket},
  {mark: '(', find: beforeInitials},
  {mark: ')', find: behindBracket}
]

const entities = /^(?:quot|amp|apos|nbsp|[lr]squo|[lr]dquo|[mn]dash|hellip)$/

/** "March4" */
const gluedDay = new RegExp(String.raw`^(?:${months.join('|')})(?:[1-9]|[12]\d|3[01])$`)
const gluedDays = wordClass(({value}) => gluedDay.test(value))

/** "30men", "5,000people", "Rs20crore", "in2019"; papers may write "£5million". */
const gluedFigures = wordClass(({value}) => {
  if (!/\d/.test(value) || !/[a-z]{2}/.test(value)) return false
  const [, unit = '', small] = /^(?:(?:Rs)?\d[\d,.]*(\p{Ll}{3,12})|(on|in|at|of|from|since|until|by)(?:1[89]|20)?\d\d?)$/u.exec(value) ?? []
  return small !== undefined || [countedNouns, talliedNouns, amountWords].some(words => words.has(unit))
})

/** Endings of host names and file names, which writers capitalise: Booking.Com. */
const domains = new Set(
  'com in org net co uk io js gov edu info tv ai app me us biz html pdf net eu ly fm ru jp cn pk bd lk np ae sg au nz za ng ke nl br mx kr hk tw ph dk pl ua kz'.split(
    ' '
  )
)

/** Small words that no firm begins its name with; "GDPin": letters that stand for words, and a small word. */
const smallAndName =
  /^(\p{Lu}{3,6})(?:in|of|for|and|from|with|was|said|has|will)$|^(of|from|with|at|on|was|were|that|said|has|had|have|two|three|four|five|six|seven|eight|nine|ten|his|their|when|after)\p{Lu}\p{Ll}{3,}(?:['’]s)?$/u
const joined = wordClass(({value, letterCase}) => letterCase === 'mixed' && smallAndName.test(value))

const inWords: ReadonlyArray<{words: WordClass; find: (story: Story, word: Word) => Seam | undefined}> = [
  {words: joined, find: betweenSmallAndName},
  {words: gluedDays, find: (_, {start, end, value}) => ({start, end, gap: start + value.search(/\d/)})},
  {words: gluedFigures, find: besideFigure}
]

/** "Shot twoNorland rebels", "closed onJuly 5": a small word and a name run together. */
function betweenSmallAndName(_: Story, {value, start}: Word): Seam {
  const [, letters = '', small = ''] = smallAndName.exec(value) ?? []
  return {start, end: start + value.length, gap: start + letters.length + small.length}
}

function besideFigure({text}: Story, {start, end, value}: Word): Seam | undefined {
  const from = /^\d/.test(value) ? start - (/[\d,]*$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0) : start
  if (isAddress(text, from) || /[#@/_\\.-]/.test(text.charAt(from - 1)) || /[/_-]/.test(text.charAt(end))) return undefined
  const figureEnd = value.search(/(?<=\d)\p{Ll}/u)
  return {start: from, end, gap: start + (figureEnd < 0 ? value.search(/\d/) : figureEnd)}
}

function* aroundQuotations({text, quotations}: Story): Generator<Seam> {
  for (const {start, end, inner, kind, closed, depth} of quotations) {
    if (depth > 0) continue
    if (kind === 'speech' && inner.start > start && /[\p{Ll},.:;?!]/u.test(text.charAt(start - 1)))
      yield {start: start - 1, end: inner.start, gap: start}
    if (closed && kind !== 'term' && isLetter(text, end) && isLetter(text, end + 1)) yield {start: inner.end, end: end + 1, gap: end}
  }
}

/** "Believed it.The town": a word of two letters ends a sentence. */
function isSmallWord(text: string, {start, before, after}: Run): boolean {
  return (
    /^(?:it|up|us|me|him|so|in|on|out|do|go|is|be|to|of|by)$/.test(before) &&
    /\s/.test(text.charAt(start - 1)) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(after)
  )
}

/** "Think.Eat.Share": a slogan. */
function isInChain(text: string, {start, end}: Run): boolean {
  return /\p{Lu}\p{Ll}+\.$/u.test(text.slice(Math.max(0, start - 20), start)) || /^\.\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}

/** A firm may write itself so, and then it does so again: "Kite.Net", "One.Link". */
function isTradeName(story: Story, {start, end}: Span): boolean {
  return isUpper(story.text, start) && (story.fact(countRuns).get(story.text.slice(start, end)) ?? 0) > 1
}

/** How often the story has each pair of words with a stop between them. */
function countRuns(story: Story): ReadonlyMap<string, number> {
  const {text} = story
  const times = new Map<string, number>()
  for (const at of story.marks('.')) {
    if (!isUpper(text, at + 1)) continue
    const {start, end} = runAt(text, at)
    const name = text.slice(start, end)
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  return times
}

/** What leads to a year: "since 1950", "in May 2013", "April 12, 2017". */
const yearEnd = new RegExp(
  String.raw`(?:\b(?:in|since|of|until|till|during|before|after|early|late|by|${months.join('|')})|\d,?)\s((?:1[89]|20)\d\d)$`,
  'i'
)

/** Endings of file names. */
const files = /^(?:PDF|HTML|HTM|JPE?G|PNG|GIF|DOCX?|XLSX?|TXT|CSV|ZIP|EXE|PHP|ASPX?|COM|ORG|NET)$/

interface Run extends Span {
  before: string
  after: string
}

/** Where the words on both sides of a mark touch. */
function seam(at: number, before: string, after: string): Seam {
  return {start: at - before.length, end: at + 1 + after.length, gap: at + 1}
}

/** The letters on both sides of a mark: small ones before it. */
function runAt(text: string, at: number): Run {
  const before = /\p{L}{1,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const after = /^\p{L}{1,20}/u.exec(text.slice(at + 1, at + 21))?.[0] ?? ''
  const isPlain = /^\p{L}?\p{Ll}*$/u.test(before) && /^\p{L}\p{Ll}*$/u.test(after)
  return isPlain ? {start: at - before.length, end: at + 1 + after.length, before, after} : {start: at, end: at, before: '', after: ''}
}

/** Whether the mark stands inside a URL, an e-mail address, a path, a tag or a name of code. */
function isAddress(text: string, at: number): boolean {
  let start = at
  let end = at
  while (start > 0 && at - start < 80 && !/\s/.test(text.charAt(start - 1))) start--
  while (end < text.length && end - at < 80 && !/\s/.test(text.charAt(end))) end++
  return /[@/\\#_=<>&{}|]|\bwww\.|\.[a-z]{2,4}\b(?![,.]?\p{Lu})/u.test(text.slice(start, end))
}

/** Whether more commas without a space are near: a list of tags, not a sentence. */
function isList(text: string, {start, end}: Span): boolean {
  return /,\S{0,30}$/.test(text.slice(Math.max(0, start - 30), start)) || /^\S{0,30},\S/.test(text.slice(end, end + 32))
}

function isUpper(text: string, at: number): boolean {
  return isLetter(text, at) && /\p{Lu}/u.test(text.charAt(at))
}

function isDigit(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
}

/** White space is what stands there nearly always, and needs no expression. */
function isLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) > 32 && /\p{L}/u.test(text.charAt(at))
}
