import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

let cities: typeof import('../spelling/cities.js') | undefined
let regions: typeof import('../spelling/regions.js') | undefined

export default defineRule({
  name: 'dateline-place',
  group: 'Datelines and dates',
  summary: 'The dateline’s city is spelt as the city is, and so is its state or country.',
  rationale: 'The first word of a story is the one that must not be wrong; no dictionary knows it.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['GeoNames: cities of 1,000 people and more.'],
  options: {
    places: list([], 'More places that datelines may name.')
  },
  async load() {
    cities ??= await import('../spelling/cities.js')
    regions ??= await import('../spelling/regions.js')
  },
  async check(story, {settings, report}) {
    const known = new Set(settings.places.map(place => place.toLowerCase()))
    for (const {start, name, qualifiers} of story.dateline?.places ?? []) {
      for (const {text, ...span} of qualifiers) {
        const region = known.has(text.toLowerCase()) ? undefined : await regions?.findRegionMeant(text)
        if (!region || story.slice(span) !== text) continue
        const expected = text === text.toUpperCase() ? region.toUpperCase() : region
        report({start: span.start, end: span.end, message: `Unexpected state or country \`${text}\`, expected \`${expected}\``, expected})
      }
      const end = start + name.length
      if (!cities || known.has(name.toLowerCase()) || story.text.slice(start, end) !== name) continue
      const city = (await cities.findCityAmong(name, namesOf(story, start))) ?? (await cities.findCityMeant(name))
      if (!city) continue
      const expected = name === name.toUpperCase() ? city.toUpperCase() : city
      report({start, end, message: `Unexpected city \`${name}\`, expected \`${expected}\``, expected})
    }
  }
})

/** Words in capitals of the headline and the copy, without what belongs to them: `Quetta` for `Quetta’s`. */
function* namesOf(story: Story, dateline: number): Iterable<string> {
  for (const {start, value, form} of story.words) {
    if (start !== dateline && form.letterCase === 'capitalised' && value.length > 4) yield value.replace(/['’]s?$/, '')
  }
}
