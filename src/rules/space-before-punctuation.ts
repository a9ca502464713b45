import {defineRule} from '../rule.js'
import type {Span, Story} from '../story/index.js'

export default defineRule({
  name: 'space-before-punctuation',
  group: 'Quotation and punctuation',
  summary:
    'No space before a comma, a stop or another mark that ends something, nor behind an opening bracket, an opening quotation mark or a hyphen.',
  rationale: 'The mark can fall to the start of the next line.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['Measured: annotated and machine-translated copy puts marks apart.'],
  check(story, {report, language}) {
    if (language?.startsWith('fr')) return
    const {text} = story
    for (const mark of [',', '.', ';', ':', '?', '!']) {
      for (const end of story.marks(mark)) {
        if (text.charAt(end - 1) !== ' ') continue
        if (isGlued(text, end)) {
          const message = `Unexpected space before \`${mark}\`, expected one behind it`
          report({start: end - 1, end: end + 1, message, expected: `${mark} `, fix: 'suggest'})
        }
        if (!isEnd(text, end + 1)) continue
        const start = text.charAt(end - 2) === ' ' ? end - 2 : end - 1
        if (!/[\p{Script=Latin}\d"”’')\]%]/u.test(text.charAt(start - 1)) || isSpacedApart(text, end, mark)) continue
        if (
          (mark === ':' && ((isLabel(text, start) && !/^\s["“]/.test(text.slice(end + 1, end + 3))) || text.startsWith(' -', end + 1))) ||
          (/[:;]/.test(mark) && /[)(]/.test(text.charAt(end + 1)))
        )
          continue
        if ((mark === '?' || mark === '!') && !isQuestion(story, end)) continue
        report({start, end, message: `Unexpected space before \`${mark}\`, expected none`, expected: ''})
      }
    }
    for (const at of story.marks('-')) {
      if (text.charCodeAt(at + 1) !== 32 || !isTornAt(text, at)) continue
      report({
        start: at,
        end: at + 2,
        message: 'Unexpected space behind a hyphen, expected none',
        expected: ['-', ' - '],
        fix: 'suggest'
      })
    }
    for (const start of story.marks('(')) {
      // "( word)": a bracket with spaces on both sides is set so.
      if (text.charCodeAt(start + 1) !== 32) continue
      const inside = text.charAt(start + 1) === ' ' && /^\( (?=[\p{L}\d])[^()\n]{0,80}[^\s()]\)/u.exec(text.slice(start, start + 84))
      if (inside) report({start: start + 1, end: start + 2, message: 'Unexpected space behind `(`, expected none', expected: ''})
    }
    for (const end of story.marks(')')) {
      if (text.charAt(end - 1) !== ' ' || !/\([\p{L}\d][^()\n]{0,80}[\p{L}\d] $/u.test(text.slice(Math.max(0, end - 84), end))) continue
      report({start: end - 1, end, message: 'Unexpected space before `)`, expected none', expected: ''})
    }
    // Text that a machine read or took apart has its marks loose everywhere.
    const loose: Span[] = []
    for (const {inner, end, closed, depth} of story.quotations) {
      if (!closed || depth > 0 || text.charAt(inner.start) !== ' ' || /\s/.test(text.charAt(inner.end - 1))) continue
      if (!/[\p{L}\d]/u.test(text.charAt(inner.start + 1)) || /[\p{L}\d]/u.test(text.charAt(end))) continue
      loose.push(inner)
    }
    for (const mark of ["'", '’'])
      for (const end of story.marks(mark))
        if (/^\p{Ll}{2} $/u.test(text.slice(end - 3, end)) && /^s[\s,.]/.test(text.slice(end + 1, end + 3)))
          loose.push({start: end - 1, end})
    if (loose.length > mostLoose) return
    for (const {start} of loose) {
      const message = /['’]/.test(text.charAt(start + 1))
        ? `Unexpected space before \`${text.charAt(start + 1)}s\`, expected none`
        : `Unexpected space behind the opening \`${text.charAt(start - 1)}\`, expected none`
      report({start, end: start + 1, message, expected: '', fix: 'suggest'})
    }
  }
})

const mostLoose = 2

/** "traders ,who left", "dropped .The": the space stands on the wrong side. */
function isGlued(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark !== ',' && mark !== '.') return false
  const behind = text.slice(at + 1, at + 6)
  if (!/\p{Ll}{3} $/u.test(text.slice(at - 4, at))) return false
  if (mark === ',') return /^\p{L}{2}|^a /u.test(behind)
  // "Anderson .Rao" is how a singer writes his name.
  const isBehindName = /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, at - 24), at))
  return isBehindName
    ? /^(?:The|He|She|It|They|We|In|On|At|But|And|This|That|His|Her|There|When|For)\b/.test(behind)
    : /^\p{Lu}\p{Ll}{2}/u.test(behind)
}

const openers = new Set(
  'who whom whose what which when where why how is are was were do does did can could will would shall should has have had'.split(' ')
)

/** Whether a question or exclamation mark ends a sentence that is one, not a lost dash or quotation mark: "seat ? a town". */
function isQuestion(story: Story, at: number): boolean {
  if (/^["”’]/.test(story.text.charAt(at + 1))) return true
  const sentence = story.sentenceAt(at - 2)
  const first = sentence && story.wordsIn(sentence)[0]
  return first !== undefined && openers.has(first.lower)
}

/**
 * "A stand- alone bill", "on Mon- day": a word torn at its hyphen, or a dash that lost the space before it. In "short- and
 * long-term" the hyphen hangs with reason; "Source- Agencies", "Best Actor- Asif Khan" are labels, "(NFN- Valley News)" a feed's.
 */
function isTornAt(text: string, at: number): boolean {
  const [before] = /\p{L}{2,24}$/u.exec(text.slice(Math.max(0, at - 24), at)) ?? []
  const [after] = /^\p{L}{2,24}/u.exec(text.slice(at + 2, at + 26)) ?? []
  // "Wh- what?" stammers.
  if (!before || !after || hanging.has(after.toLowerCase()) || after.toLowerCase().startsWith(before.toLowerCase())) return false
  const start = at - before.length
  const isLabelled = /^\p{Lu}/u.test(after) && at - text.lastIndexOf('\n', at) < 28
  return !isLabelled && text.charAt(start - 1) !== '('
}

/** Words behind a hyphen that waits for its other half. */
const hanging = new Set('and or to nor but rather instead versus vs through than as und oder bis et ou y o e ke aur'.split(' '))

/** Whether a mark ends something there: white space or a closing mark follows. */
function isEnd(text: string, at: number): boolean {
  return at >= text.length || /[\s"”’')\]]/.test(text.charAt(at))
}

/** . . . and ? ! and columns, all on one line */
function isSpacedApart(text: string, at: number, mark: string): boolean {
  const after = text.slice(at + 1, at + 4)
  return after.trimStart().startsWith(mark) || /^[ \t\u00a0]{2,}\S/.test(after) || text.slice(Math.max(0, at - 3), at).includes(mark)
}

/** "Score : 5-2": a label of a few words, set as in a table. */
function isLabel(text: string, end: number): boolean {
  const line = text.lastIndexOf('\n', end) + 1
  return end - line < 40
}
