import {defineRule} from '../rule.js'
import type {Attribution, Story, Word} from '../story/index.js'

export default defineRule({
  name: 'repeated-attribution',
  group: 'Attribution',
  summary: 'No "also added" and no "further said".',
  rationale: 'To add is to say also: the second word says nothing.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Indian newspaper desks; measured in their copy.'],
  terms: () => [
    {phrase: 'also added', expected: 'added'},
    {phrase: 'further added', expected: 'added'},
    {phrase: 'added further', expected: 'added'},
    {phrase: 'also further said', expected: 'also said'},
    {phrase: 'further also said', expected: 'also said'},
    {phrase: 'further said', expected: 'also said'}
  ],
  match({term, start, end, words}, story, {report}) {
    const verb = words.find(({lower}) => lower === 'added' || lower === 'said')
    const found = verb && story.fact(findByVerb).get(verb)
    if (!found || !(found.speaker ?? found.role)) return
    // "The bank also added 12 branches" is no speech.
    const isSpeech = verb.lower === 'said' || found.before || found.after || /^(?:\s+that\b|[.,:])/.test(story.text.slice(end, end + 8))
    if (!isSpeech) return
    report({
      start,
      end,
      message: `Unexpected \`${story.text.slice(start, end)}\`, expected \`${term.expected}\``,
      expected: term.expected,
      fix: term.expected === 'added' ? 'safe' : 'suggest'
    })
  }
})

function findByVerb({attributions}: Story): ReadonlyMap<Word, Attribution> {
  return new Map(attributions.map(attribution => [attribution.verb, attribution]))
}
