import {byUse} from '../by-use.js'
import {collect} from '../collect.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import type {NameMention, Story} from '../story/index.js'

type Form = 'spaced' | 'pointed' | 'closed'

export default defineRule({
  name: 'initials-form',
  group: 'Names and titles',
  summary: 'Initials are written in one way.',
  rationale: 'A.K. Singh in one paragraph and AK Singh in the next shows two hands.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'prose',
  sources: ['Guardian: no points, no space; AP: points, no space.'],
  options: {
    form: choice(
      ['consistent', 'spaced', 'pointed', 'closed'],
      'consistent',
      '`A. K. Singh`, `A.K. Singh`, `AK Singh`, or whichever the story has most.'
    )
  },
  check(story, {settings, report}) {
    const uses = collect(story.names, mention => readInitials(story, mention))
    if (uses.length === 0) return
    // "AK Singh" is only surely initials where the same name has them elsewhere.
    const certain = new Set(collect(uses, use => (use.form === 'closed' ? undefined : keyOf(use))))
    const sure = uses.filter(use => use.form !== 'closed' || certain.has(keyOf(use)))
    // The form with the most uses; of two as frequent, the first met.
    const wanted = settings.form === 'consistent' ? (byUse(sure.map(({form}) => form))[0]?.[0] ?? 'pointed') : settings.form
    const inForm = new Set(collect(uses, ({form, name}) => (form === wanted ? name : undefined)))
    for (const {start, end, letters, form, name} of sure) {
      if (form === wanted) continue
      const isMixed = settings.form !== 'consistent' || (wanted === 'closed' ? inForm.has(name) : inForm.size > 0)
      if (!isMixed) continue
      const expected = wanted === 'closed' ? letters : [...letters].join(wanted === 'spaced' ? '. ' : '.').concat('.')
      report({start, end, message: `Unexpected initials \`${story.text.slice(start, end)}\`, expected \`${expected}\``, expected})
    }
  }
})

interface Use {
  start: number
  end: number
  letters: string
  form: Form
  name: string
}

const places = new Set(['US', 'UN', 'UK', 'EU', 'USA', 'UAE', 'DC', 'NY', 'LA', 'TV', 'PM', 'CM', 'MP', 'MLA', 'CEO', 'AM'])

/** Two initials or three at the head of a name. */
function readInitials(story: Story, {parts, surname, running}: NameMention): Use | undefined {
  if (!running) return undefined
  let count = 0
  while (parts[count]?.kind === 'initials') count++
  const [first, last] = [parts[0], parts[count - 1]]
  if (!first || !last || count === parts.length) return undefined
  const end = story.text.charAt(last.end) === '.' ? last.end + 1 : last.end
  const text = story.text.slice(first.start, end)
  const letters = text.replaceAll(/[^\p{Lu}]/gu, '')
  if (letters.length < 2 || letters.length > 3 || places.has(letters)) return undefined
  const form = /^(?:\p{Lu}\.){2,3}$/u.test(text)
    ? 'pointed'
    : /^\p{Lu}\.(?: \p{Lu}\.){1,2}$/u.test(text)
      ? 'spaced'
      : /^\p{Lu}{2,3}$/u.test(text)
        ? 'closed'
        : undefined
  return form && {start: first.start, end, letters, form, name: surname}
}

function keyOf({letters, name}: Use): string {
  return `${letters} ${name}`
}
