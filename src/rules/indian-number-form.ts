import {defineRule} from '../rule.js'
import {spanAt} from '../story/index.js'

export default defineRule({
  name: 'indian-number-form',
  group: 'Numbers, money and measures',
  summary: 'Behind a figure it is lakh and crore, without an s.',
  rationale: 'Lakh and crore are units of counting, like hundred: five lakh, but lakhs of people.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Style books of Indian newspapers: lakh and crore, never lac; cr only in headlines.'],
  check(story, {report}) {
    for (const [form, expected] of forms) {
      for (const {start, value, index} of story.wordIndex.get(form) ?? []) {
        const figure = spanAt(story.figures, start)
        const next = story.words[index + 1]?.lower
        // Headlines have no room for more.
        if (
          !figure?.scale ||
          figure.scale.start > start ||
          (next === 'of' && figure.form === 'words') ||
          (form.startsWith('cr') && form.length < 4 && !story.isProse(figure))
        )
          continue
        const end = start + form.length
        report({start, end, message: `Unexpected \`${value.slice(0, form.length)}\` behind a figure, expected \`${expected}\``, expected})
      }
    }
  }
})

const forms: ReadonlyArray<readonly [string, string]> = [
  ['lakhs', 'lakh'],
  ['lac', 'lakh'],
  ['lacs', 'lakh'],
  ['crores', 'crore'],
  ['cr', 'crore'],
  ['crs', 'crore']
]
