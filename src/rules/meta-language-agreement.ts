import {stopWords} from '../data/stop-words.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'meta-language-agreement',
  group: 'Metadata',
  summary: 'The copy is in the language that the metadata declares.',
  rationale: 'Language decides where a story is sent, how it is translated and how it is read aloud.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['Measured: in English copy one word in five is among fifteen; in other languages hardly one in fifty is.'],
  check(story, {report}) {
    const declared = story.metadata.language?.toLowerCase().split(/[-_]/)[0]
    if (!declared || story.words.length < 60) return
    const shares = Object.keys(stopWords).map(language => ({language, share: shareOf(story, language)}))
    const best = shares.reduce((most, each) => (each.share > most.share ? each : most))
    // Norwegian has several tags, and Danish is written all but alike.
    const own = /^n[bno]$|^da$/.test(declared) ? ['no', 'da'] : [declared]
    const expected = Math.max(...own.map(language => shareOf(story, language)))
    if (own.includes(best.language) || best.share < 0.12 || expected * 3 > best.share) return
    const names = new Intl.DisplayNames('en', {type: 'language'})
    report({
      message: `Unexpected language \`${story.metadata.language}\` in the metadata, expected \`${best.language}\``,
      note: `${Math.round(best.share * 100)} in 100 words are the commonest ones of ${names.of(best.language)}.`,
      field: 'language'
    })
  }
})

/** Share of the commonest words of a language among all words. */
function shareOf({words, wordIndex}: Story, language: string): number {
  const count = (stopWords[language] ?? []).reduce((sum, word) => sum + (wordIndex.get(word)?.length ?? 0), 0)
  return count / words.length
}
