import {choice, list} from '../options.js'
import {defineRule} from '../rule.js'

let loaded: [typeof import('../spelling/variants.js'), typeof import('../spelling/case.js')] | undefined

export default defineRule({
  name: 'spelling-variant',
  group: 'Spelling and language',
  summary: 'Words are spelt as in the house’s variant of English.',
  rationale: 'A house writes one English; the other one’s spelling shows that the copy came from elsewhere.',
  severity: 'error',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  scope: 'text',
  sources: ['The dictionaries of either variant; Oxford for -ize in British English.'],
  options: {
    variant: choice(
      ['language', 'en-GB', 'en-US', 'en-IN', 'en-GB-oxendict'],
      'language',
      'The variant; `language` takes that of the copy and is silent where none is known.'
    ),
    exceptions: list([], 'Words that may stand in the other spelling, in lower case.')
  },
  async load() {
    loaded ??= await Promise.all([import('../spelling/variants.js'), import('../spelling/case.js')])
  },
  check(story, {settings, language, report}) {
    const variant = settings.variant === 'language' ? variantOf(language) : settings.variant
    if (!loaded || !variant) return
    const [{findVariantWords, replacementIn}, {likeCase}] = loaded
    for (const {word, spelling} of story.fact(findVariantWords)) {
      const replacement = replacementIn(spelling, variant)
      if (!replacement || settings.exceptions.includes(word.lower)) continue
      const expected = likeCase(replacement, word.value)
      const kind = spelling.is === 'british' ? 'British' : 'American'
      report({
        start: word.start,
        end: word.end,
        message: `Unexpected ${kind} spelling \`${word.value}\`, expected \`${expected}\``,
        expected
      })
    }
  }
})

/** The variant that a language tag asks for: Australia and others write British English here, Canada neither. */
function variantOf(language: string | undefined): 'en-GB' | 'en-US' | 'en-GB-oxendict' | undefined {
  const tag = language?.toLowerCase()
  if (tag === 'en-us' || tag === 'en-gb-oxendict') return tag === 'en-us' ? 'en-US' : 'en-GB-oxendict'
  return tag && /^en-(?:gb|in|au|nz|ie|za|pk|bd|lk|sg|my|ke|ng|gh|hk)$/.test(tag) ? 'en-GB' : undefined
}
