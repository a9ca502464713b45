import {list} from '../options.js'
import {defineRule} from '../rule.js'

let checker: typeof import('../spelling/check.js') | undefined

export default defineRule({
  name: 'spelling',
  group: 'Spelling and language',
  summary: 'Words are spelt as a dictionary spells them.',
  rationale: 'A misspelt common word is what readers write in about; names, codes and foreign words are left alone.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: [
    'retext-spell on the hunspell dictionaries of English as written in America, Britain, Australia, Canada and South Africa.',
    'Measured: of the unknown words of wire copy nine in ten are names.'
  ],
  options: {
    words: list([], 'Words of your own that are right; one in lower case holds for any case.')
  },
  async load() {
    checker ??= await import('../spelling/check.js')
  },
  async check(story, {settings, language, report}) {
    const {words} = settings
    const own = new Set([...words, ...(story.context.dictionary ?? [])])
    const accepts = (word: string) => own.has(word) || own.has(word.toLowerCase())
    for (const {start, end, suggestions} of (await checker?.findMisspellings(story, language, accepts, story.context.dictionaries)) ?? []) {
      const [best] = suggestions
      const message = `Unexpected misspelling \`${story.slice({start, end})}\`${best ? `, expected \`${best}\`` : ''}`
      report({start, end, message, expected: suggestions})
    }
  }
})
