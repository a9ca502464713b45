import {dehumanisingTerms} from '../data/dehumanising-terms.js'
import {list} from '../options.js'
import {defineRule, type Term} from '../rule.js'

interface NamedTerm extends Term {
  expected: string
  reason: string
}

export default defineRule({
  name: 'dehumanising-term',
  group: 'Handled with care',
  summary: 'People before conditions.',
  rationale: 'A label makes a condition of a person, and those meant read it.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['AP, Reuters, the Guardian and the BBC advise alike.'],
  options: {
    add: list([], 'Further terms.'),
    allow: list([], 'Terms of the list that are left alone.')
  },
  terms: ({add, allow}): NamedTerm[] => [
    ...dehumanisingTerms.filter(({phrase}) => !allow.includes(phrase)),
    ...add.map(phrase => ({phrase, expected: '', reason: 'The newsroom’s own list has it.'}))
  ],
  match({term, start, end}, story, {report}) {
    const next = story.text.slice(end, end + 16)
    // "the disabled list", "the homeless charity": there it is an adjective.
    if (
      /^the (?:disabled|homeless|handicapped|mentally ill)$/.test(term.phrase) &&
      /^[ -][\p{L}]/u.test(next) &&
      !/^ (?:and|or|in|of|who|are|were|have|on|to|at|from|with|said|by|for|is|was)\b/.test(next)
    )
      return
    const written = story.text.slice(start, end)
    if (/\p{Lu}/u.test(written.slice(1))) return
    report({
      start,
      end,
      message: `Unexpected \`${written}\`, expected ${term.expected ? `for instance \`${term.expected}\`` : 'other words'}`,
      note: term.reason
    })
  }
})
