import {groupBy} from '../group-by.js'
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
    const repeated = story.fact(findRepeatedParagraphs)
    const sentences = story.proseSentences.filter(({start, end}) => end - start >= settings.minWords * 3 && !spanAt(repeated, start))
    for (const alike of groupBy(sentences, sentence => edgesOf(story, sentence)).values()) {
      if (alike.length === 1) continue
      for (const [first, ...again] of groupBy(alike, sentence => wordsOf(story, sentence)).values()) {
        for (const {start, end} of again) {
          // A question is put to everybody who is asked.
          if (story.wordsIn({start, end}).length < settings.minWords || !/[.!…]["'”’)]*$/.test(story.text.slice(start, end))) continue
          report({
            start,
            end,
            message: 'Unexpected sentence again, expected it once',
            expected: '',
            related: [{...(first as Span), message: 'It stands here first.'}]
          })
        }
      }
    }
  }
})

/** What equal sentences share, read without going through them. */
function edgesOf({text}: Story, {start, end}: Span): string {
  return `${text.slice(start, start + 6)}${text.slice(end - 8, end)}${text.charAt(start + 16)}`.toLowerCase()
}

function wordsOf(story: Story, sentence: Span): string {
  return story
    .wordsIn(sentence)
    .map(({lower}) => lower)
    .join(' ')
}
