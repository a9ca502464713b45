import {defineRule} from '../rule.js'
import {type Figure, type Story, spellNumber} from '../story/index.js'

export default defineRule({
  name: 'number-sentence-start',
  group: 'Numbers, money and measures',
  summary: 'No sentence opens with a figure.',
  rationale: 'A figure cannot be a capital; the eye misses the start of the sentence.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP and Reuters style guides: spell it out or turn the sentence; years are allowed.'],
  check(story, {report}) {
    let at = 0
    const {figures, dateline} = story
    for (const sentence of story.sentences) {
      const start = dateline && dateline.end < sentence.end ? Math.max(sentence.start, dateline.end) : sentence.start
      while (at < figures.length && (figures[at] as Figure).start < start) at++
      const figure = figures[at]
      if (!figure) return
      if (figure.start !== start || figure.form !== 'figures' || figure.kind === 'money' || isAllowed(story, figure)) continue
      const expected = figure.kind === 'number' && !figure.scale ? spell(figure.value) : undefined
      report({
        start: figure.number.start,
        end: figure.number.end,
        message: `Unexpected figure \`${figure.number.text}\` at the start of a sentence, expected ${expected ? `\`${expected}\`` : 'a word'}`,
        expected
      })
    }
  }
})

/** A year, an item of a list, a line of results; and where the sentence may have been cut wrongly. */
function isAllowed(story: Story, {value, number, start, end, scale}: Figure): boolean {
  const {text} = story
  if (!scale && value >= 1800 && value <= 2100 && /^\d{4}$/.test(number.text)) return true
  const block = story.blockAt(start)
  if (!block || !/[.!?]["”’)]?$/.test(block.text) || block.text.length < 30) return true
  if (!/^\s+[a-z]/.test(text.slice(end, end + 4)) || /^\d+\s(?:a\.?m|p\.?m|pp\.|o['’]clock)/.test(text.slice(start, start + 10)))
    return true
  if (start === block.start || start === story.dateline?.end) return value === 1
  const lead = text.slice(Math.max(block.start, start - 12), start)
  return (
    !/[a-z)”"’]{2}[.!?]["”’]?\s+$/.test(lead) ||
    /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|pp?|vs|approx|ca)\.\s+$/i.test(lead)
  )
}

/** "Twenty-seven" for 27; nothing above 99 or for a fraction. */
function spell(value: number): string | undefined {
  const word = value % 1 === 0 && value < 100 ? spellNumber(value) : undefined
  return word && word.charAt(0).toUpperCase() + word.slice(1)
}
