import {amountWords, countedNouns, talliedNouns} from '../data/counted-nouns.js'
import {defineRule} from '../rule.js'
import {type Span, type Story, wordClass} from '../story/index.js'

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
    const {text} = story
    const tell = (place: Span, fix: 'safe' | 'suggest', at = 1) => {
      const actual = story.slice(place)
      report({
        ...place,
        message: `Unexpected \`${actual}\`, expected a space in it`,
        expected: `${actual.slice(0, at)} ${actual.slice(at)}`,
        fix
      })
    }
    const stops = story.marks('.').filter(at => isUpper(text, at + 1))
    for (const at of stops) {
      const run = runAt(text, at)
      if (
        (run.before.length < 3 && !isSmallWord(text, run)) ||
        run.after.length < 2 ||
        domains.has(run.after.toLowerCase()) ||
        isAddress(text, at) ||
        isTradeName(story, run) ||
        isInChain(text, run)
      )
        continue
      tell(run, run.after.length > 2 ? 'safe' : 'suggest', run.before.length + 1)
    }
    for (const at of stops) {
      // "left each.A fourth", "was shrewd.EUV lines": a sentence that begins with one capital or several.
      const before = /(?<![\p{L}.@/\\_-])\p{Ll}{4,20}$/u.exec(text.slice(Math.max(0, at - 21), at))?.[0]
      const after = before && /^(?:A(?= \p{Ll})|\p{Lu}{3,6}(?=[ ’'])|\p{Lu}\. ?\p{Lu}\p{Ll})/u.exec(text.slice(at + 1, at + 9))?.[0]
      if (!before || !after || domains.has(after.toLowerCase()) || files.test(after)) continue
      tell({start: at - before.length, end: at + 1 + after.length}, 'suggest', before.length + 1)
    }
    for (const at of stops) {
      // "Mr.Rao", "in May 2013.The mayor": a form of address, and a year or a large figure.
      const before = /(?<![\p{L}\d@/\\_-])(?:Mrs?|Ms|Dr|Prof|Rev|Gen|Col|Capt|Sgt|Gov|Sen|Rep|Hon|(?<![.,])\d{4})$/u.exec(
        text.slice(Math.max(0, at - 6), at)
      )?.[0]
      const after = before && /^\p{Lu}\p{Ll}{1,20}(?=[\s,.’'])/u.exec(text.slice(at + 1, at + 23))?.[0]
      if (!before || !after || isAddress(text, at)) continue
      const run = {start: at - before.length, end: at + 1 + after.length, before, after}
      // "Dr.Hill’s": a firm may write itself so.
      if (!isTradeName(story, run)) tell(run, 'suggest', before.length + 1)
    }
    // "Shot twoNorland rebels", "closed onJuly 5": a small word and a name run together.
    for (const {value, start} of story.wordsOf(joined)) {
      const [, letters = '', small = ''] = smallAndName.exec(value) ?? []
      tell({start, end: start + value.length}, 'suggest', letters.length + small.length)
    }
    for (const at of story.marks(',')) {
      if (!isLetter(text, at + 1)) continue
      // “We lost”,he said
      const led =
        /["”]/.test(text.charAt(at - 1)) &&
        /\p{L}["”]$/u.test(text.slice(at - 2, at)) &&
        /^\p{Ll}{2,12}(?=\s)/u.exec(text.slice(at + 1, at + 14))
      if (led) {
        tell({start: at, end: at + 1 + led[0].length}, 'suggest')
        continue
      }
      // "Singh,a former minister", "76kg,losing 2-5", "Lord's,with a cap".
      const apart = /(?:\p{L}{2}['’]s|\d\p{L}{1,3}|\p{L}{3})$/u.exec(text.slice(Math.max(0, at - 6), at))
      const joined = apart && /^(?:a(?= \p{L})|\p{Ll}{4,12}(?=[\s,.]))/u.exec(text.slice(at + 1, at + 15))?.[0]
      if (apart && joined && (joined === 'a' || !/\p{L}{3}$/u.test(apart[0])) && !isAddress(text, at)) {
        tell({start: at - apart[0].length, end: at + 1 + joined.length}, 'suggest', apart[0].length + 1)
        continue
      }
      const run = isLetter(text, at - 1) ? runAt(text, at) : undefined
      if (!run || run.before.length < 3 || run.after.length < 2 || isAddress(text, at) || isList(text, run)) continue
      tell(run, 'suggest', run.before.length + 1)
    }
    for (const at of story.marks(',')) {
      if (!isDigit(text, at + 1)) continue
      // "Asha Rao,38; Vikram Sen,41": ages; "November 17,2015": a day and its year.
      const lead = text.slice(Math.max(0, at - 24), at)
      const [year = ''] = /^(?:19|20)\d\d(?![\d,.]?\d)/.exec(text.slice(at + 1, at + 7)) ?? []
      const [day = ''] = (year && new RegExp(`(?<=\\b(?:${months})\\s)\\d\\d?$`).exec(lead)) || []
      const [name = ''] = day ? [] : (/(?<=\s)\p{Lu}\p{Ll}{2,20}$/u.exec(lead) ?? [])
      const [age = ''] = name ? (/^[1-9]\d(?=[;,.)\s](?!\d))/.exec(text.slice(at + 1, at + 5)) ?? []) : []
      const [before, after] = day ? [day, year] : [name, age]
      const place = {start: at - before.length, end: at + 1 + after.length}
      if (before && after && !isAddress(text, at) && !isList(text, place)) tell(place, 'suggest', before.length + 1)
    }
    for (const mark of ['?', ';', ':', '!']) {
      for (const at of story.marks(mark)) {
        if (!isLetter(text, at + 1) || (mark !== ';' && !isUpper(text, at + 1))) continue
        const run = runAt(text, at)
        if (run.before.length < 3 || run.after.length < 3 || isAddress(text, at)) continue
        // "quot;phone" is left of an entity, "Lok?Sabha" has lost a space that could not be broken, "Relief!Valley" is a body's name.
        if (entities.test(run.before) || text.charAt(run.start - 1) === '-' || (/[?!]/.test(mark) && isUpper(text, run.start))) continue
        tell(run, 'suggest', run.before.length + 1)
      }
    }
    for (const at of story.marks('(')) {
      // "the plan(the third)"; but "person(s)".
      const before = isLetter(text, at - 1)
        ? /(?<![\p{L}\d.@/\\_-])\p{Ll}{3,20}$/u.exec(text.slice(Math.max(0, at - 21), at))?.[0]
        : undefined
      const after = before && /^\(\p{L}{3,20}(?=\s)/u.exec(text.slice(at, at + 22))?.[0]
      if (before && after && !isAddress(text, at)) tell({start: at - before.length, end: at + after.length}, 'suggest', before.length)
      // "Border Roads Organisation(BRO)"; but "iron(III)"; two letters may be a part of a name.
      const word = isLetter(text, at - 1) ? /(?<=\s)\p{L}\p{Ll}{2,20}$/u.exec(text.slice(Math.max(0, at - 22), at))?.[0] : undefined
      const letters = word && /^\((?![IVX]+\))\p{Lu}{3,6}\)/u.exec(text.slice(at, at + 8))?.[0]
      if (word && letters && !isAddress(text, at)) tell({start: at - word.length, end: at + letters.length}, 'suggest', word.length)
    }
    for (const {start, end, value} of story.wordsOf(gluedDays)) {
      tell({start, end}, 'suggest', value.search(/\d/))
    }
    for (const {start, end, value} of story.wordsOf(gluedFigures)) {
      const from = /^\d/.test(value) ? start - (/[\d,]*$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0) : start
      if (isAddress(text, from) || /[#@/_\\.-]/.test(text.charAt(from - 1)) || /[/_-]/.test(text.charAt(end))) continue
      const figureEnd = value.search(/(?<=\d)\p{Ll}/u)
      tell({start: from, end}, 'suggest', start - from + (figureEnd < 0 ? value.search(/\d/) : figureEnd))
    }
    for (const at of story.marks(')')) {
      if (!isLetter(text, at + 1) || !isLetter(text, at - 1)) continue
      const after = /^\p{L}{3,20}/u.exec(text.slice(at + 1, at + 21))?.[0]
      if (after && /(?:^|\s)\([^()]{3,60}$/.test(text.slice(Math.max(0, at - 62), at)) && !isAddress(text, at))
        tell({start: at, end: at + 1 + after.length}, 'suggest')
    }
    for (const {start, end, inner, kind, closed, depth} of story.quotations) {
      if (depth > 0) continue
      if (kind === 'speech' && inner.start > start && /[\p{Ll},.:;?!]/u.test(text.charAt(start - 1)))
        tell({start: start - 1, end: inner.start}, 'suggest')
      if (closed && kind !== 'term' && isLetter(text, end) && isLetter(text, end + 1))
        tell({start: inner.end, end: end + 1}, 'suggest', end - inner.end)
    }
  }
})

const entities = /^(?:quot|amp|apos|nbsp|[lr]squo|[lr]dquo|[mn]dash|hellip)$/

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** "March4" */
const gluedDay = new RegExp(`^(?:${months})(?:[1-9]|[12]\\d|3[01])$`)
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
function isTradeName({text}: Story, run: Run): boolean {
  if (!isUpper(text, run.start)) return false
  const name = text.slice(run.start, run.end)
  return text.indexOf(name) !== text.lastIndexOf(name)
}

/** Endings of file names. */
const files = /^(?:PDF|HTML|HTM|JPE?G|PNG|GIF|DOCX?|XLSX?|TXT|CSV|ZIP|EXE|PHP|ASPX?|COM|ORG|NET)$/

interface Run extends Span {
  before: string
  after: string
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
