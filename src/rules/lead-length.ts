import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {countWords, isSentence} from '../story/index.js'

export default defineRule({
  name: 'lead-length',
  group: 'Structure',
  summary: 'A short first sentence.',
  rationale: 'The lead is what clients print when they print one sentence; beyond forty words readers lose the thread.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  scope: 'prose',
  passage: true,
  sources: ['Agencies teach leads of 25 to 35 words; measured, one clean story in 160 has a lead of more than 50.'],
  options: {maxWords: number(40, 'Most words; a list of names counts as one word a name.')},
  check(story, {settings, report}) {
    const [lead] = story.proseSentences
    if (!lead || story.wordsIn(lead).length <= settings.maxWords || !isSentence(story, lead)) return
    const count = countWords(story, lead)
    if (count <= settings.maxWords) return
    report({...lead, message: `Unexpected lead of ${count} words, expected at most ${settings.maxWords}`})
  }
})
