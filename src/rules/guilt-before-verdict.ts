import {defineRule} from '../rule.js'
import {readPerson} from '../story/index.js'

const nouns = ['murderer', 'rapist', 'thief', 'killer']
const arrests = ['arrested', 'detained', 'booked', 'arrest', 'custody', 'remanded', 'apprehended']
const verdicts = [
  'convicted',
  'conviction',
  'sentenced',
  'guilty',
  'pleaded',
  'pled',
  'verdict',
  'jailed',
  'imprisoned',
  'executed',
  'serving',
  'confessed',
  'inmate',
  'parole'
]

export default defineRule({
  name: 'guilt-before-verdict',
  group: 'Handled with care',
  summary: 'Nobody is a murderer before the verdict.',
  rationale: 'Until a court has spoken the person is accused; to say more may be contempt of court or libel.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Contempt of Court Act 1981', 'Press Council of India, norms on trial by media'],
  check(story, {report}) {
    const {wordIndex, text} = story
    if (!arrests.some(word => wordIndex.has(word)) || verdicts.some(word => wordIndex.has(word))) return
    for (const noun of nouns) {
      for (const word of wordIndex.get(noun) ?? []) {
        // "alleged killer Ram Singh", "serial killer" as a film's title.
        const before = text.slice(Math.max(0, word.start - 16), word.start)
        if (
          /\b(?:alleged|suspected|accused|purported|convicted|the film|movie|novel)(?: \w+)? $/i.test(before) ||
          word.value !== word.lower
        )
          continue
        const start = word.end + 1
        const name = readPerson(text.slice(start, start + 60))
        if (!name) continue
        report({
          start: word.start,
          end: word.end,
          message: `Unexpected \`${noun}\` before the name of ${name}, expected \`accused\` or \`suspect\``,
          note: 'The story has an arrest and no verdict.'
        })
      }
    }
  }
})
