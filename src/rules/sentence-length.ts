import {number} from '../options.js'
import {defineRule, type Report} from '../rule.js'
import {countWords, isSentence, type Span, type Story, startingIn} from '../story/index.js'

export default defineRule({
  name: 'sentence-length',
  group: 'Structure',
  summary: 'Sentences that can be read once.',
  rationale: 'A sentence of more than 45 words has to be read twice, and cannot be read aloud.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  passage: true,
  sources: [
    'Agencies teach sentences of 20 words on average; measured, one clean story in ten has one of more than 45, one in sixty of more than 55.',
    'The lead has a rule of its own.'
  ],
  options: {
    maxWords: number(45, 'Most words; a list of names counts as one word a name.'),
    maxParagraphWords: number(0, 'Most words of a paragraph, for instance 90; 0 for no limit.'),
    maxSentences: number(0, 'Most sentences of a paragraph, for instance 3; 0 for no limit.')
  },
  check(story, {settings, report}) {
    const {proseSentences} = story
    if (settings.maxParagraphWords > 0 || settings.maxSentences > 0) reportParagraphs(story, settings, report)
    for (let index = 1; index < proseSentences.length; index++) {
      const sentence = proseSentences[index]
      // Words have at least two characters with the space after them: most sentences need no counting.
      if (!sentence || sentence.end - sentence.start < settings.maxWords * 2 || story.wordsIn(sentence).length <= settings.maxWords)
        continue
      if (isMostlySpeech(story, sentence) || !isSentence(story, sentence)) continue
      const count = countWords(story, sentence)
      if (count > settings.maxWords) {
        report({...sentence, message: `Unexpected sentence of ${count} words, expected at most ${settings.maxWords}`})
      }
    }
  }
})

const note = 'A paragraph of wire copy holds one thought; on a phone a long one fills the screen.'

/** Paragraphs that are too long, their dateline and sign-off not counted. */
function reportParagraphs(
  story: Story,
  {maxParagraphWords, maxSentences}: {maxParagraphWords: number; maxSentences: number},
  report: (finding: Report) => void
): void {
  for (const {start, end} of story.prose) {
    const words = countWords(story, {start, end})
    const sentences = startingIn(story.proseSentences, {start, end}).filter(sentence => sentence.end <= end).length
    if (maxParagraphWords > 0 && words > maxParagraphWords) {
      report({start, end, message: `Unexpected paragraph of ${words} words, expected at most ${maxParagraphWords}`, note})
    } else if (maxSentences > 0 && sentences > maxSentences) {
      report({start, end, message: `Unexpected paragraph of ${sentences} sentences, expected at most ${maxSentences}`, note})
    }
  }
}

/** What a speaker says at length is the speaker's. */
function isMostlySpeech(story: Story, {start, end}: Span): boolean {
  const middle = (start + end) >> 1
  return story.isQuoted({start: middle, end: middle + 1})
}
