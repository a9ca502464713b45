import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {findRepeatedParagraphs, type Span, type Story, spanAt} from '../story/index.js'

export default defineRule({
  name: 'repeated-sentence',
  group: 'Duplication',
  summary: 'No sentence twice in a story.',
  rationale: 'A new lead was written over an old one, or a paragraph was pasted twice in part.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  passage: true,
  sources: ['Seen in updated and in pasted copy.'],
  options: {minWords: number(8, 'Fewest words of a sentence that counts.')},
  check(story, {settings, report}) {
    const known = new Map<string, Span[]>()
    const repeated = story.fact(findRepeatedParagraphs).map(({start, end}) => ({start, end}))
    for (const sentence of story.proseSentences) {
      if (sentence.end - sentence.start < settings.minWords * 3 || spanAt(repeated, sentence.start)) continue
      const key = keyOf(story, sentence)
      const same = known.get(key)
      if (!same) {
        known.set(key, [sentence])
        continue
      }
      const first = same.find(each => isSame(story, each, sentence))
      same.push(sentence)
      // A question is put to everybody who is asked.
      if (!first || story.wordsIn(sentence).length < settings.minWords || !/[.!…]["'”’)]*$/.test(story.slice(sentence))) continue
      const {start, end} = sentence
      report({
        start,
        end,
        message: 'Unexpected sentence again, expected it once',
        expected: '',
        related: [{...first, message: 'It stands here first.'}]
      })
    }
  }
})

/** What equal sentences share, read without going through them. */
function keyOf({text}: Story, {start, end}: Span): string {
  return `${text.slice(start, start + 6)}${text.slice(end - 8, end)}${text.charAt(start + 16)}`.toLowerCase()
}

function isSame(story: Story, a: Span, b: Span): boolean {
  const first = story.wordsIn(a)
  const second = story.wordsIn(b)
  return first.length === second.length && first.every(({lower}, index) => lower === second[index]?.lower)
}
