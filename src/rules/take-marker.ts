import {defineRule} from '../rule.js'

/** Whole paragraphs, anywhere: `(MORE)`, `-more-`, `more follows`, `1st add`. */
const alone =
  /^(?:[([]\s?more(?: follows| to (?:follow|come)| [a-z]{2,3})?\s?[)\]]|[-–—]{1,2}\s?more\s?[-–—]{1,2}|more (?:to )?follows?|more to come|[([](?:to be continued|MF|MTF)[)\]]|(?:\d(?:st|nd|rd|th)|first|second|third) add(?: to [^.]{1,40})?|\d takes?|take \d(?: of \d)?)\.?$/i
/** Only as the last paragraph: `MORE`, `more ug`. */
const last =
  /^(?:MORE(?: [A-Z]{2,3})?|MTF|contd\.?|more(?: [a-z]{2,3})?|\(?MORE\)? (?:PTI|UNI)\b[ A-Z]{0,24}|\(MORE\) \d{4,6}|[([](?:contd|cont['’]d|continued)\.?[)\]])$/i
/** Behind the last sentence: `… he said. (more)`. */
const runOn = /(?<=[.?!"”’])\s{0,3}(?:\((?:more|MORE)\)$|(?:\(MORE\)|MORE)(?=\s(?:PTI|UNI)(?:\s[A-Z]{2,4}){0,5}$))/

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
      else if (isLast && /\bmore\b/i.test(text.slice(-40))) {
        const found = runOn.exec(text.slice(-40))
        const from = found ? end - Math.min(40, text.length) + found.index : 0
        if (found)
          report({
            start: from,
            end: from + found[0].length,
            message: `Unexpected take marker \`${found[0].trim()}\`, expected none`,
            expected: ''
          })
      }
    }
  }
})
