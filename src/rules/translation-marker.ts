import {defineRule} from '../rule.js'

const marker =
  /^[^\p{L}\p{N}]{0,8}(?:translated[^\p{L}]{0,8}$|(?:disclaimer: ?)?(?:this is an? )?(?:machine|automat(?:ed|ic)|auto)[- ]?translat(?:ion|ed)\b|(?:this (?:article|story|text|report) (?:was|has been|is) )?(?:(?:automatically|machine)[- ]translated|translated (?:from \w{3,20} )?(?:automatically|by (?:google|deepl|bing|yandex|an? (?:machine|program|algorithm)|artificial intelligence|ai)\b|with (?:google|deepl|ai)\b|using (?:google|deepl|ai|artificial intelligence|an? (?:machine|automat))))|translated (?:from \w{3,20} )?(?:by google\b|with (?:www\.)?deepl)|google translate\W{0,8}$)/iu

export default defineRule({
  name: 'translation-marker',
  group: 'Furniture and residue',
  summary: 'No banners of machine translation.',
  rationale:
    'The banner says that no person has read the text; it must be read, and the banner taken out or turned into a notice to readers.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Banners of STT and Belga deliveries.'],
  check(story, {report}) {
    if (!story.text.includes('ranslat') && !story.text.includes('RANSLAT')) return
    for (const {start, end, text} of story.blocks) {
      if (text.length <= 200 && marker.test(text))
        report({start, end, message: 'Unexpected banner of a machine translation, expected none', expected: ''})
    }
  }
})
