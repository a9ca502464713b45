import {defineRule} from '../rule.js'

/** Whole paragraphs, anywhere: `(MORE)`, `-more-`, `more follows`, `1st add`. */
const alone =
  /^(?:[([]\s?more(?: follows| to (?:follow|come)| [a-z]{2,3})?\s?[)\]]|[-–—]{1,2}\s?more\s?[-–—]{1,2}|more (?:to )?follows?|more to come|(?:\d(?:st|nd|rd|th)|first|second|third) add(?: to [^.]{1,40})?|\d takes?|take \d(?: of \d)?)\.?$/i
/** Only as the last paragraph: `MORE`, `more ug`. */
const last = /^(?:MORE|more(?: [a-z]{2,3})?)$/
/** Behind the last sentence: `… he said. (more)`. */
const runOn = /(?<=[.?!"”’])\s{1,3}\((?:more|MORE)\)$/

export default defineRule({
  name: 'take-marker',
  group: 'Desk notes',
  summary: 'No markers that another take follows.',
  rationale: 'Agencies send long stories in takes; the marker is for desks, and a published one says that the story is not whole.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['AP filing practices; measured in Xinhua, AP and AAP copy.'],
  check(story, {report}) {
    const {blocks} = story
    for (const {index, start, end, text} of blocks) {
      const isLast = index === blocks.length - 1
      const marker = text.length <= 60 && (alone.test(text) || (isLast && index > 0 && last.test(text)))
      if (marker) report({start, end, message: `Unexpected take marker \`${text}\`, expected none`, expected: ''})
      else if (isLast && text.endsWith(')')) {
        const found = runOn.exec(text.slice(-20))
        if (found)
          report({start: end - found[0].length, end, message: `Unexpected take marker \`${found[0].trim()}\`, expected none`, expected: ''})
      }
    }
  }
})
