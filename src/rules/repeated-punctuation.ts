import {defineRule, type Report} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'repeated-punctuation',
  group: 'Quotation and punctuation',
  summary: 'No mark twice in a row.',
  rationale: 'A doubled stop or comma is left over from an edit; doubled exclamation marks shout.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['Measured in real copy: two stops where a sentence was cut.'],
  check(story, {report}) {
    const {text} = story
    for (const at of story.marks('.')) reportApart(text, at, report)
    for (const at of story.marks(',')) reportApart(text, at, report)
    for (const mark of [',', ';', '.', '!', '?', ':']) {
      const offsets = story.marks(mark)
      for (let index = 0; index < offsets.length; ) {
        const start = offsets[index] as number
        let end = start + 1
        while (marks.includes(text.charAt(end)) && text.charAt(end) !== '') end++
        index++
        while (index < offsets.length && (offsets[index] as number) < end) index++
        if (end - start < 2 || marks.includes(text.charAt(start - 1)) || !isLatin(text, start)) continue
        if (mark === '?' && hasLostMarks(story)) break
        if (/[!?]/.test(mark) && story.isQuoted({start, end}) && isWritten(story, start)) continue
        const expected = judge(text, start, end)
        if (expected === undefined) continue
        const actual = text.slice(start, end)
        const goesOn = actual === '..' && /^\s+\p{Ll}/u.test(text.slice(end, end + 4))
        const isSafe = actual === ',,' || (actual === '..' && !goesOn && !abbreviation.test(text.slice(Math.max(0, start - 6), start)))
        report({
          start,
          end,
          message: `Unexpected \`${actual}\`, expected ${goesOn ? 'one stop or an ellipsis' : `\`${expected}\``}`,
          expected: goesOn ? ['...', expected] : expected,
          fix: isSafe ? 'safe' : 'suggest'
        })
      }
    }
  }
})

/** Two marks with a space or a quotation mark between them: "dropped. .", "dead.”.". */
function reportApart(text: string, at: number, report: (finding: Report) => void): void {
  const mark = text.charAt(at)
  const between = text.charAt(at + 1)
  if (text.charAt(at + 2) !== mark || !' "”'.includes(between) || (between !== ' ' && mark === ',')) return
  if (!/\p{Ll}{4}$/u.test(text.slice(at - 4, at)) || abbreviation.test(text.slice(Math.max(0, at - 6), at))) return
  // ". . ." is an ellipsis.
  if (!/^(?:$|\s(?!\s?[.,]))/.test(text.slice(at + 3, at + 6))) return
  const actual = text.slice(at, at + 3)
  const expected = between === ' ' ? [mark] : [mark + between, between + mark]
  report({start: at, end: at + 3, message: `Unexpected \`${actual}\`, expected \`${expected[0]}\``, expected, fix: 'suggest'})
}

const marks = ',;.!?:'
/** A word that may end in a stop of its own. */
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|inc|cent|co|ltd|corp|etc|mr|mrs|ms|dr|st|jr|sr|vs|no|rs|bros|pvt|dept|govt|approx|assn|dist|prof|govs|reps|sens|capt|maj|univ|intl|mfg|natl)$/iu

/** Whether the sentence before a mark is in Latin letters; other scripts have customs of their own. */
function isLatin(text: string, at: number): boolean {
  if (!/[\p{Script=Latin}\d)"”’]/u.test(text.charAt(at - 1))) return false
  const letter = /\p{L}[^\p{L}]*$/u.exec(text.slice(Math.max(0, at - 12), at))
  return !letter || /^\p{Script=Latin}/u.test(letter[0])
}

/** Where quotation marks and apostrophes became question marks, "he asked.??" has lost one. */
function hasLostMarks({text}: Story): boolean {
  return /\p{L}\?(?:s|t|re|ve|ll)[\s,.]|[\s.,]\?\p{L}/u.test(text)
}

/** Quoted from something written, which stays as it was: a post, a placard. */
function isWritten(story: Story, at: number): boolean {
  return /\b(?:wrote|post(?:ed)?|tweet(?:ed)?|messages?|texted|placards?|banners?|signs?|captions?|graffiti)\b/i.test(
    story.blockAt(at)?.text ?? ''
  )
}

/** What a run of marks should be, or nothing where it may stand: an ellipsis, an abbreviation before a comma, a path. */
function judge(text: string, start: number, end: number): string | undefined {
  const run = text.slice(start, end)
  const after = text.charAt(end)
  if (after !== '' && !/[\s"”’')\]]/.test(after)) return undefined
  if (run === '..') return '.'
  if (/^,{2,}$|^;{2,}$/.test(run)) return run.charAt(0)
  if (run === ',.') return '.'
  if (/^:{2,}$/.test(run) || run === ':,') return /\p{Ll}{3}$/u.test(text.slice(start - 3, start)) ? ':' : undefined
  // "dropped.," but "Inc.,", "Nov.,"
  if (run === '.,')
    return /(?<!\p{L})\p{Ll}{4,}$/u.test(text.slice(Math.max(0, start - 16), start)) &&
      !abbreviation.test(text.slice(Math.max(0, start - 6), start))
      ? ','
      : undefined
  if (/^!{2,}$/.test(run)) return '!'
  if (/^[?!]{2,}$/.test(run)) return '?'
  return undefined
}
