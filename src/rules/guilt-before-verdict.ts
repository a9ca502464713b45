import {defineRule} from '../rule.js'
import {readPerson, type Story, type Word} from '../story/index.js'

const nouns = ['murderer', 'murderers', 'rapist', 'rapists', 'thief', 'thieves', 'killer', 'killers']
const arrests = ['arrested', 'detained', 'booked', 'arrest', 'custody', 'remanded', 'apprehended', 'charged', 'nabbed']
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
    if (!arrests.some(word => wordIndex.has(word)) || isDecided(story)) return
    for (const noun of nouns) {
      for (const word of wordIndex.get(noun) ?? []) {
        // "alleged killer Ram Singh", "serial killer" as a film's title.
        const before = text.slice(Math.max(0, word.start - 16), word.start)
        if (
          /\b(?:alleged|suspected|accused|purported|convicted|the film|movie|novel)(?: \w+)? $/i.test(before) ||
          word.value !== word.lower
        )
          continue
        const name = readPerson(text.slice(word.end + 1, word.end + 61)) ?? appositionOf(story, word)
        if (!name || isFiction(story, word)) continue
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

/** Whether the story tells of a verdict or a confession; "pleaded not guilty" is none. */
function isDecided({wordIndex, words}: Story): boolean {
  return verdicts.some(verdict =>
    wordIndex.get(verdict)?.some(({index}) => {
      const [before, next, second] = [words[index - 1], words[index + 1], words[index + 2]]
      if (verdict === 'guilty') return before?.lower !== 'not'
      return !(verdict.startsWith('pl') && next?.lower === 'not' && second?.lower === 'guilty')
    })
  )
}

/** "The killer, Ram Singh, was arrested": the name between commas. */
function appositionOf({text, words}: Story, {index, end}: Word): string | undefined {
  if (text.slice(end, end + 2) !== ', ' || words[index - 1]?.lower !== 'the') return undefined
  const name = readPerson(text.slice(end + 2, end + 62))
  return name && text.startsWith(`${name},`, end + 2) ? name : undefined
}

/** What is told of a film, a book or a part in one. */
function isFiction(story: Story, {start}: Word): boolean {
  const sentence = story.sentenceAt(start)
  return (
    sentence !== undefined &&
    /\b(?:films?|movies?|novels?|plays|played|playing|role|character|series|song|album|drama|starring)\b/i.test(story.slice(sentence))
  )
}
