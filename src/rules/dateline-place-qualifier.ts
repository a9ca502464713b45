import {standaloneDomestic, standaloneForeign, stateAbbreviations, unplaced} from '../data/places.js'
import {oneLine} from '../one-line.js'
import {choice, flag, list} from '../options.js'
import {defineRule} from '../rule.js'

const standalone = new Set([...standaloneDomestic, ...standaloneForeign, ...unplaced].map(fold))
const toShort = new Map(Object.entries(stateAbbreviations).map(([state, short]) => [fold(state), short]))
const toFull = new Map(Object.entries(stateAbbreviations).map(([state, short]) => [fold(short), state]))

export default defineRule({
  name: 'dateline-place-qualifier',
  group: 'Datelines and dates',
  summary: 'A city that many readers would not know carries its state or country.',
  rationale: 'Readers elsewhere cannot tell Chatham, Mass., from the Chathams of England, Canada and New Zealand.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'check',
  sources: ['AP stylebook on datelines, as given by writingexplained.org', 'ANI copy of 2017 to 2025'],
  options: {
    standalone: list([], 'Further cities that stand alone, for instance those of the region served.'),
    stateForm: choice(['either', 'abbreviated', 'full'], 'either', 'How American states are written.'),
    countryInBrackets: flag(false, 'Whether every city needs its country in square brackets, as in `Damascus [Syria]`.')
  },
  check({dateline}, {settings, report}) {
    const more = new Set(settings.standalone.map(fold))
    for (const {start, end, name, qualifiers} of dateline?.places ?? []) {
      if (settings.countryInBrackets) {
        if (qualifiers.some(({form}) => form === 'square')) continue
        report({start, end, message: `Unexpected \`${name}\` without a country, expected \`${name} [Country]\``})
        continue
      }
      if (qualifiers.length === 0 && !standalone.has(fold(name)) && !more.has(fold(name))) {
        report({start, end, message: `Unexpected \`${name}\` alone in the dateline, expected its state or country behind it`})
      }
      for (const qualifier of qualifiers) {
        const right =
          settings.stateForm === 'abbreviated'
            ? toShort.get(fold(qualifier.text))
            : settings.stateForm === 'full'
              ? toFull.get(fold(qualifier.text))
              : undefined
        if (right === undefined || right === qualifier.text) continue
        const {start: from, end: to, text} = qualifier
        report({start: from, end: to, message: `Unexpected \`${text}\`, expected \`${right}\``, expected: right})
      }
    }
  }
})

/** Case, accents and line breaks do not tell cities apart. */
function fold(name: string): string {
  return oneLine(name.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
}
