import {allowNote, byUse, heldForm, holdsAs} from '../by-use.js'
import {oneLine} from '../one-line.js'
import {choice, choices} from '../options.js'
import {defineRule} from '../rule.js'
import type {Figure} from '../story/index.js'

type Form = '%' | 'percent' | 'per cent' | 'pct'

const forms: readonly Form[] = ['%', 'percent', 'per cent', 'pct']

export default defineRule({
  name: 'percent-form',
  group: 'Numbers, money and measures',
  summary: 'Percentages are written in one way.',
  rationale: 'Every house has its form; two in one story show where it was put together.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: [
    'AP and Guardian: %; AFP and Xinhua: percent; PTI and dpa: per cent.',
    'Measured in agency copy: percent 79, % 68, per cent 14, pct 2.'
  ],
  options: {
    form: choice(['consistent', ...forms], 'consistent', 'The form of the house, or whichever the story uses most.'),
    allow: choices(forms, [], `Other forms that may stand; of these and the house’s, ${allowNote}`)
  },
  check(story, {settings, report}) {
    const figures = story.figures.filter(figure => figure.percent && !story.isQuoted(figure) && story.isProse(figure))
    if (figures.length === 0) return
    const uses = figures.map(formOf)
    const house = settings.form === 'consistent' ? undefined : settings.form
    const wanted = house ? heldForm(house, settings.allow, uses) : byUse(uses)[0]?.[0]
    for (const figure of figures) {
      const form = formOf(figure)
      if (!figure.percent || form === wanted || form === house || figure.percent.points || form === undefined) continue
      if (wanted === '%' && figure.form === 'words') continue
      const {end} = figure.percent
      const {start} = figure.number
      const text = story.text.slice(start, end)
      const expected = figure.number.text + (wanted === '%' ? '%' : ` ${wanted}`)
      if (text.startsWith(figure.number.text) && !figure.scale)
        report({
          start: figure.number.end,
          end,
          message: `Unexpected \`${oneLine(text)}\`, expected \`${expected}\` ${holdsAs(wanted, house)}`,
          expected: expected.slice(figure.number.text.length)
        })
    }
  }
})

/** The form of a percentage, whatever stands between it and its number. */
function formOf({percent}: Figure): Form | undefined {
  const text = percent && oneLine(percent.text.toLowerCase())
  return forms.find(form => form === text)
}
