import {list} from '../options.js'
import {defineRule} from '../rule.js'

let places: typeof import('../spelling/place-variations.js') | undefined

export default defineRule({
  name: 'place-spelling-variation',
  group: 'Names and titles',
  summary: 'One spelling of a place in a story.',
  rationale: 'A village that is Izatpur in one paragraph and Izzatpur in the next is found on no map twice; two takes were joined.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: [
    'Any style guide: check the spelling of every name.',
    'Measured: five in some 4,300 stories, most of them from Indian districts; all true.'
  ],
  options: {
    ignore: list(['Amaravati'], 'Places that may look alike: two villages, or two spellings that are both right.')
  },
  async load() {
    places ??= await import('../spelling/place-variations.js')
  },
  async check(story, {settings, report}) {
    const ignored = new Set([...settings.ignore, ...(story.context.dictionary ?? [])].map(name => name.toLowerCase()))
    for (const {odd, expected, other} of (await places?.findPlaceVariations(story)) ?? []) {
      if (ignored.has(other.lower) || odd.some(({lower}) => ignored.has(lower))) continue
      for (const {start, end, value} of odd) {
        report({
          start,
          end,
          message: `Unexpected spelling \`${value}\` of a place, expected \`${expected}\` as elsewhere in the story`,
          expected,
          related: [{start: other.start, end: other.end, message: `\`${other.value}\` here`}]
        })
      }
    }
  }
})
