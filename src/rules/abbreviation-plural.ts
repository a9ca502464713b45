import {defineRule} from '../rule.js'

export default defineRule({
  name: 'abbreviation-plural',
  group: 'Abbreviations',
  summary: 'The plural of an abbreviation takes no apostrophe.',
  rationale: 'MLA’s is what belongs to one MLA.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  scope: 'text',
  sources: ['NATO, AP and Guardian style guides.'],
  check(story, {report}) {
    const {words, text} = story
    for (const mark of [...story.marks("'"), ...story.marks('’')]) {
      if (text.charAt(mark + 1) !== 's' || !isCapital(text.charCodeAt(mark - 1)) || !isCapital(text.charCodeAt(mark - 2))) continue
      const [word] = story.wordsIn({start: Math.max(0, mark - 10), end: mark}).filter(({end}) => end === mark + 2)
      if (!word || !/^[A-Z]{2,6}['’]s$/.test(word.value)) continue
      const before = words[word.index - 1]
      const after = words[word.index + 1]
      const next = after && /^\s{1,2}$/.test(text.slice(word.end, after.start)) ? after.lower : ''
      const counted = before && /^\s{1,2}$/.test(text.slice(before.end, word.start)) && isQuantity(before.lower)
      if (!plurals.has(next) && !(counted && (next === 'and' || next === 'of' || next === 'in' || next === 'from' || next === ''))) continue
      const expected = word.value.replace(/['’]/, '')
      report({
        start: word.start,
        end: word.end,
        message: `Unexpected apostrophe in the plural \`${word.value}\`, expected \`${expected}\``,
        expected
      })
    }
  }
})

/** Verbs that only a plural takes. */
const plurals = new Set(['were', 'are', 'have', "weren't", "aren't"])

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

function isQuantity(word: string): boolean {
  return /^(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|many|several|some|few|both|other|various)$/.test(word)
}
