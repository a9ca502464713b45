import {byUse} from '../by-use.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import type {Span} from '../story/index.js'

export default defineRule({
  name: 'ellipsis-form',
  group: 'Quotation and punctuation',
  summary: 'An ellipsis has the form of the house.',
  rationale: 'Four stops, or stops with spaces between them, break over lines and look like slips.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['dpa and AP: three stops with a space on both sides. Guardian: one character.'],
  options: {
    form: choice(['dots', 'character', 'either'], 'dots', 'Three stops, the one character, or whichever the story uses most.'),
    spacing: choice(['either', 'spaced', 'closed'], 'either', 'Whether a space stands on both sides between words.')
  },
  check(story, {settings, report}) {
    const {text} = story
    const found = findEllipses(text, story.marks('.'), story.marks('…'))
    const uses = found.map(span => (text.charAt(span.start) === '…' ? 'character' : 'dots'))
    const right = characters[settings.form === 'either' ? (byUse(uses)[0]?.[0] ?? 'dots') : settings.form]
    for (const span of found) {
      let {start, end} = span
      let expected: string = right
      const isInside = /[\p{L}\d,]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[\p{L}\d]/u.test(text.slice(end, end + 2))
      if (settings.spacing !== 'either' && isInside) {
        if (text.charAt(start - 1) === ' ') start--
        if (text.charAt(end) === ' ') end++
        expected = settings.spacing === 'spaced' ? ` ${right} ` : right
      }
      // A sentence that ended before the gap keeps its stop: "They left. ... They came back."
      if (right === '...' && settings.spacing !== 'closed' && /^\. \.\.\.$/.test(story.slice(span))) continue
      const actual = text.slice(start, end)
      if (actual === expected) continue
      const onlySpaces = actual.trim() === right
      report({
        start,
        end,
        message: onlySpaces
          ? `Unexpected ellipsis \`${actual}\`, expected ${settings.spacing === 'spaced' ? 'a space on both sides' : 'no space beside it'}`
          : `Unexpected ellipsis \`${actual}\`, expected \`${expected}\``,
        expected,
        ...(onlySpaces && {note: 'Each house sets it off, or does not, by one rule.'})
      })
    }
  }
})

const characters = {dots: '...', character: '…'} as const

/** Three or four stops, with or without spaces between them, or the one character. Longer runs are leaders. */
function findEllipses(text: string, stops: readonly number[], characters: readonly number[]): Span[] {
  const found: Span[] = characters.map(start => ({start, end: start + 1}))
  for (let index = 0; index < stops.length; ) {
    const start = stops[index] as number
    let next = index + 1
    while (next < stops.length && isBeside(text, stops[next - 1] as number, stops[next] as number)) next++
    const count = next - index
    const end = (stops[next - 1] as number) + 1
    index = next
    if (count === 3 || count === 4) found.push({start, end})
  }
  return found.sort((a, b) => a.start - b.start)
}

function isBeside(text: string, at: number, next: number): boolean {
  return next === at + 1 || (next === at + 2 && text.charAt(at + 1) === ' ')
}
