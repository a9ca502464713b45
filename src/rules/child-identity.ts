import {number} from '../options.js'
import {defineRule} from '../rule.js'
import {readPerson} from '../story/index.js'

/** What makes a child an accused, a witness or a victim of abuse. */
const crime =
  /\b(?:detained|arrested|accused|charged|apprehended|remanded|booked|convicted|sentenced|raped|gang-raped|molested|sexually (?:assaulted|abused)|abused|trafficked|juvenile (?:court|home|justice))\b/i
const noun = '(?:boy|girl|student|schoolboy|schoolgirl|teenager|teen|juvenile|minor|child|youth|pupil|daughter|son)'

const agedBehind = /^(?:, (?=\d{1,2},)| \((?=\d{1,2}\)))(\d{1,2})[,)](?= )/
const apposedBehind = new RegExp(`^, an? (\\d{1,2})-year-old (?:\\w+ )?${noun}\\b`)
const accused =
  /^ (?:was|were|has been|had been) (?:\w+ )?(?:detained|arrested|accused|charged(?! by an? )|apprehended|remanded|booked(?! (?:in the|for (?:a|an|diving|dissent|his|her|time))\b)|convicted|sentenced|raped|gang-raped|molested|abused|sexually)\b/
/** "Accused of fatally shooting 17-year-old Rohan Kumar": the dead are named. */
const killing = /\b(?:shooting|killing|murder(?:ing)?|stabbing|strangling|beating|death|manslaughter)(?: to death)?(?: of)?(?: an?| the)? $/

export default defineRule({
  name: 'child-identity',
  group: 'Handled with care',
  summary: 'No child accused or abused is named.',
  rationale:
    'The law protects them: in India the Juvenile Justice Act, section 74, in the United Kingdom the Youth Justice and Criminal Evidence Act 1999, section 45. To be checked, never certain.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  scope: 'text',
  sources: [
    'Juvenile Justice (Care and Protection of Children) Act, section 74',
    'Youth Justice and Criminal Evidence Act 1999, section 45'
  ],
  options: {age: number(18, 'Age from which a name may be given.')},
  check(story, {settings, report}) {
    const {text} = story
    const say = (start: number, end: number, age: number) =>
      report({
        start,
        end,
        message: `Unexpected name \`${text.slice(start, end)}\` of a child of ${age}, expected none`,
        note: 'A child accused or abused may not be named in most places: to be checked.'
      })
    for (const {full, start, end} of story.names) {
      if (!full) continue
      const behind = text.slice(end, end + 80).replaceAll('\n', ' ')
      // "Rohan Kumar, 15, was detained", "Rohan Kumar (15) was arrested".
      const aged = agedBehind.exec(behind)
      if (aged && Number(aged[1]) < settings.age && accused.test(behind.slice(aged[0].length))) {
        say(start, end, Number(aged[1]))
        continue
      }
      // "Police detained Rohan Kumar, a 15-year-old boy".
      const apposed = apposedBehind.exec(behind)
      const sentence = story.sentenceAt(start)
      if (apposed && Number(apposed[1]) < settings.age && sentence && crime.test(story.slice(sentence))) say(start, end, Number(apposed[1]))
    }
    for (const word of story.words) {
      // "15-year-old" is one word.
      if (word.value.charCodeAt(0) > 57 || !word.lower.endsWith('-year-old')) continue
      const age = Number.parseInt(word.value, 10)
      if (!(age < settings.age)) continue
      const lead = new RegExp(`^(?:[ \\n](?:\\w+[ \\n])?${noun},?)?[ \\n]`).exec(text.slice(word.end, word.end + 40))
      if (!lead) continue
      const start = word.end + lead[0].length
      const name = readPerson(text.slice(start, start + 60))
      const sentence = name && story.sentenceAt(word.start)
      if (!name || !sentence || !crime.test(story.slice(sentence))) continue
      if (killing.test(text.slice(Math.max(0, word.start - 40), word.start).replaceAll('\n', ' '))) continue
      if (lead[0].includes(',') && !text.startsWith(',', start + name.length)) continue
      say(start, start + name.length, age)
    }
  }
})
