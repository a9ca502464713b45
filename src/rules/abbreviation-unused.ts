import {collect} from '../collect.js'
import {knownByLetters} from '../data/abbreviations.js'
import {oneLine} from '../one-line.js'
import {flag, list} from '../options.js'
import {defineRule} from '../rule.js'
import {type BracketedLetters, findAbbreviationSlips, findBracketedLetters, findCapitals, type Story} from '../story/index.js'

export default defineRule({
  name: 'abbreviation-unused',
  group: 'Abbreviations',
  summary: 'An abbreviation given in brackets is used again.',
  rationale: 'Letters in brackets promise the reader that they will be needed; where they never return they only stop the sentence.',
  severity: 'warn',
  recommended: true,
  // Taking letters out that the writer put in is for a person to decide.
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Guardian style guide: no abbreviation for what is mentioned only once.', 'NATO and Reuters handbooks say the same.'],
  options: {
    foreign: flag(false, 'Whether letters count that are not the initials of the words in front: `Social Democrats (SPD)`.'),
    allow: list(knownByLetters, 'Letters that readers know better than the words they stand for.')
  },
  check(story, {settings, report}) {
    if (story.marks('(').length === 0) return
    // An excerpt may use it in the part that was cut off.
    if (/(?:\.{3}|…)[)\]]?\s*$/.test(story.text.slice(-12))) return
    const misspelt = new Set(story.fact(findAbbreviationSlips).map(({meant}) => meant.letters))
    for (const {letters, fit, uses, inMetadata, bracketed, expansion} of story.abbreviations) {
      if (fit !== 'initials' || uses.length > 0 || inMetadata || misspelt.has(letters) || settings.allow.includes(letters)) continue
      if (/[\p{L}\d]/u.test(story.text.charAt(bracketed.end))) continue
      report({
        start: endBefore(story.text, bracketed.start),
        end: bracketed.end,
        message: `Unexpected abbreviation \`${letters}\`, never used again`,
        expected: '',
        note: `“${oneLine(expansion.text)}” stands only here; without the letters the sentence reads on`
      })
    }
    if (!settings.foreign) return
    for (const {letters, bracketed} of findForeign(story)) {
      if (settings.allow.includes(letters)) continue
      report({
        start: endBefore(story.text, bracketed.start),
        end: bracketed.end,
        message: `Unexpected abbreviation \`${letters}\`, never used again`,
        expected: ''
      })
    }
  }
})

/** Letters in brackets behind a name whose initials they are not, used nowhere else: those of a name in another language. */
function findForeign(story: Story): BracketedLetters[] {
  const explained = new Set(collect(story.abbreviations, ({fit, bracketed}) => (fit === 'initials' ? bracketed.start : undefined)))
  const headline = story.metadata.headline ?? ''
  return story.fact(findBracketedLetters).filter(({letters, bracketed}) => {
    if (letters !== letters.toUpperCase() || letters.length < 3 || explained.has(bracketed.start) || headline.includes(letters))
      return false
    if (!/\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+\s?$/u.test(story.text.slice(Math.max(0, bracketed.start - 60), bracketed.start)))
      return false
    return (story.fact(findCapitals).get(letters) ?? []).every(({start}) => start >= bracketed.start && start < bracketed.end)
  })
}

/** Where the white space in front of the bracket begins. */
function endBefore(text: string, bracket: number): number {
  let end = bracket
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  return end
}
