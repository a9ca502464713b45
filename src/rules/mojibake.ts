import {defineRule} from '../rule.js'
import {findOddCharacters} from '../story/characters.js'
import {findMojibake} from '../story/mojibake.js'

/** `donÕt`: an apostrophe of Mac Roman read as Latin-1. */
const romanApostrophe = /(?<=\p{Ll})Õ(?=(?:s|t|re|ve|ll|d|m)\b)/gu

export default defineRule({
  name: 'mojibake',
  group: 'Furniture and residue',
  summary: 'No characters that are wrongly decoded bytes.',
  rationale: 'Somewhere on its way the copy was read in the wrong encoding; a reader sees “Pakistanâ€™s”.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: 55 of 4,069 Indian press stories have replacement characters, 4 have UTF-8 read as Windows-1252.'],
  check(story, {report}) {
    for (const {start, end, meant, whole} of story.fact(findMojibake)) {
      const message = `Unexpected wrongly decoded \`${story.text.slice(start, end)}\`, expected \`${meant}\``
      if (whole) report({start, end, message, expected: meant})
      else
        report({
          start,
          end,
          message,
          expected: meant,
          fix: 'suggest',
          note: 'The last byte is lost; most often this was a closing quotation mark.'
        })
    }
    for (const {start, end} of story.fact(findOddCharacters).lost) {
      report({
        start,
        end,
        message: `Unexpected replacement character, expected the ${end - start > 1 ? 'characters' : 'character'} of the original`,
        note: 'What stood here was lost when the copy was converted; only the source can tell.'
      })
    }
    if (!story.text.includes('Õ')) return
    for (const {index} of story.text.matchAll(romanApostrophe)) {
      report({start: index, end: index + 1, message: 'Unexpected `Õ` inside a word, expected an apostrophe', expected: '’', fix: 'suggest'})
    }
  }
})
