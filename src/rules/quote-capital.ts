import {defineRule} from '../rule.js'
import {startingIn} from '../story/index.js'

export default defineRule({
  name: 'quote-capital',
  group: 'Quotation and punctuation',
  summary: 'A quoted sentence after "said," begins with a capital.',
  rationale: 'The comma promises a whole sentence of the speaker’s; a fragment stands without it.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  scope: 'prose',
  sources: ['Every agency stylebook.'],
  check(story, {report}) {
    if (story.quotations.length === 0) return
    for (const {verb, speaker, before, after} of story.attributions) {
      if (!after || before || !tags.has(verb.lower) || !/^[,:]\s$/.test(story.text.slice(verb.end, after.start))) continue
      const [first, ...rest] = story.wordsIn(after.inner)
      if (!first || rest.length < 3 || first.start !== after.inner.start || !/^\p{Ll}[\p{Ll}’']*$/u.test(first.value)) continue
      if (!/[.?!]$/.test(story.slice(after.inner)) && story.text.charAt(after.end) !== '.') continue
      const sentence = story.sentenceAt(verb.start)
      // "In its old form, he said, “so much was unclear.”"
      const isAside = !speaker?.opensSentence && sentence !== undefined && story.text.slice(sentence.start, verb.start).includes(',')
      if (isAside && story.text.charAt(verb.end) === ',') continue
      const lead = sentence && {start: sentence.start, end: verb.start}
      if (lead && startingIn(story.quotations, lead).some(({end}) => end <= verb.start)) continue
      const expected = first.value.charAt(0).toUpperCase() + first.value.slice(1)
      report({
        start: first.start,
        end: first.end,
        message: `Unexpected small letter at the start of a quoted sentence, expected \`${expected}\``,
        expected
      })
    }
  }
})

const tags = new Set(['said', 'says', 'added', 'replied', 'stated', 'responded'])
