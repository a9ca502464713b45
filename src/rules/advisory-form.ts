import {choice, flag} from '../options.js'
import {defineRule, type Report} from '../rule.js'
import type {Block} from '../story/index.js'

export default defineRule({
  name: 'advisory-form',
  group: 'Desk notes',
  summary: 'An advisory to editors has the form of the house.',
  rationale: 'Desks find what is new in a version by the form of its first line.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'check',
  sources: [
    'Reuters handbook, news presentation: one line in brackets that opens with a verb.',
    'dpa stylebook, slugs and headers; AP copy as received: `Eds: …`.'
  ],
  options: {
    form: choice(['reuters', 'eds'], 'reuters', '`reuters`: `(Adds reaction in paragraph 3)`. `eds`: `Eds: Adds reaction`.'),
    where: flag(false, 'Whether a Reuters advisory has to say where in the story its matter is.')
  },
  check({blocks}, {settings, report}) {
    for (const block of blocks) {
      if (block.role !== 'advisory') continue
      for (const finding of settings.form === 'eds' ? judgeEds(block) : judgeReuters(block, settings.where)) report(finding)
    }
  }
})

const opening = /^(\(\s?)?((?:eds?|attn|editors)\b(?:\s?[:.–—-])?)(\s{0,3})/i

/** `(Adds reaction in paragraph 3)`: brackets, a capital verb, no `eds`, no `graf`. */
function judgeReuters({text, start, end}: Block, where: boolean): Report[] {
  const label = opening.exec(text)
  const isBracketed = text.startsWith('(') && text.endsWith(')')
  if (!label && !isBracketed) return []
  const findings: Report[] = []
  const first = label ? label[0].length : 1
  if (label) {
    const from = start + (label[1]?.length ?? 0)
    findings.push({
      start: from,
      end: start + first,
      message: `Unexpected \`${(label[2] as string).trim()}\` in an advisory, expected it to open with its verb`,
      expected: ''
    })
  }
  if (!isBracketed)
    findings.push({
      start,
      end,
      message: 'Unexpected advisory without brackets, expected it in brackets',
      expected: `(${text.slice(first)})`
    })
  findings.push(...judgeCapital(text.slice(first), start + first))
  for (const match of text.matchAll(/\b(?:graf|graph|para|par)(s?)\b/gi)) {
    const expected = `paragraph${match[1]}`
    const at = start + match.index
    findings.push({
      start: at,
      end: at + match[0].length,
      message: `Unexpected \`${match[0]}\` in an advisory, expected \`${expected}\``,
      expected
    })
  }
  if (where && !/\b(?:graf|graph|para|paragraph)s?\b|\b(?:throughout|headline|byline|dateline|lead|first|last|story)\b/i.test(text)) {
    findings.push({start, end, message: 'Unexpected advisory that does not say where, expected the paragraph'})
  }
  if (text.split('\n').length > 2) findings.push({start, end, message: 'Unexpected advisory of more than two lines, expected one'})
  return findings
}

/** `Eds: Adds reaction`: the label with its capital and colon, a space, a capital. */
function judgeEds({text, start}: Block): Report[] {
  const label = opening.exec(text)
  if (!label) {
    const verb = /^\(([A-Z][a-z]+s)\b/.exec(text)?.[1]
    if (!verb) return []
    const from = start + 1
    return [
      {
        start: from,
        end: from + verb.length,
        message: `Unexpected advisory that opens with \`${verb}\`, expected \`Eds: ${verb}\``,
        expected: `Eds: ${verb}`
      }
    ]
  }
  const from = start + (label[1]?.length ?? 0)
  const first = label[0].length
  const written = (label[2] as string) + (label[3] as string)
  const findings: Report[] = []
  if (written !== 'Eds: ') {
    findings.push({
      start: from,
      end: start + first,
      message: `Unexpected \`${written.trim()}\` before an advisory, expected \`Eds:\``,
      expected: 'Eds: '
    })
  }
  findings.push(...judgeCapital(text.slice(first), start + first))
  return findings
}

/** The advisory behind its label opens with a capital. */
function judgeCapital(text: string, start: number): Report[] {
  const word = /^\p{L}+/u.exec(text)?.[0]
  if (!word || !/^\p{Ll}/u.test(word)) return []
  const expected = word.charAt(0).toUpperCase() + word.slice(1)
  return [{start, end: start + word.length, message: `Unexpected small letter in \`${word}\`, expected \`${expected}\``, expected}]
}
