import {list, number} from '../options.js'
import {defineRule} from '../rule.js'

let names: typeof import('../spelling/name-variations.js') | undefined

export default defineRule({
  name: 'name-spelling-variation',
  group: 'Names and titles',
  summary: 'One spelling of a surname in a story.',
  rationale: 'A person spelt two ways is wrong once; of all slips it is the one that its victim notices.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: ['Any style guide: check the spelling of every name.'],
  options: {
    min: number(4, 'Fewest letters of a surname that is compared.'),
    ignore: list([], 'Names that may look alike: two people, or two spellings that are both right.')
  },
  async load() {
    names ??= await import('../spelling/name-variations.js')
  },
  check(story, {settings, report}) {
    for (const {odd, expected, other} of names?.openVariations(story, 'surname', settings.ignore) ?? []) {
      if (Math.min(odd.text.length, other.text.length) < settings.min) continue
      report({
        start: odd.start,
        end: odd.end,
        message: `Unexpected spelling \`${odd.text}\` of a name, expected \`${expected}\` as elsewhere in the story`,
        expected,
        related: [{start: other.start, end: other.end, message: `\`${other.text}\` here`}]
      })
    }
  }
})
