import {list} from '../options.js'
import {defineRule} from '../rule.js'

let names: typeof import('../spelling/name-variations.js') | undefined

export default defineRule({
  name: 'name-variation-agreement',
  group: 'Names and titles',
  summary: 'One spelling of a person’s given name in a story.',
  rationale: 'Mohsin in one paragraph and Mohsen in the next is one man spelt two ways.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Any style guide: check the spelling of every name.'],
  options: {
    ignore: list([], 'Given names that may look alike: brothers, or two spellings that are both right.')
  },
  async load() {
    names ??= await import('../spelling/name-variations.js')
  },
  check(story, {settings, report}) {
    for (const {odd, expected, other, mention} of names?.openVariations(story, 'given', settings.ignore) ?? []) {
      report({
        start: odd.start,
        end: odd.end,
        message: `Unexpected given name \`${odd.text}\` in \`${story.slice(mention)}\`, expected \`${expected}\` as elsewhere in the story`,
        expected,
        related: [{start: other.start, end: other.end, message: `\`${other.text}\` here`}]
      })
    }
  }
})
