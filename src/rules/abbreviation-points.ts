import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {findCapitals, type Story, type Word} from '../story/index.js'

export default defineRule({
  name: 'abbreviation-points',
  group: 'Abbreviations',
  summary: 'An abbreviation is written with points throughout, or without.',
  rationale: 'U.S. and US in one story show that two hands wrote it.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP: U.S., U.N., but FBI and EU; Guardian, PTI: no points.'],
  options: {
    points: choice(
      ['consistent', 'none', 'us', 'ap'],
      'consistent',
      'Whichever the story uses most; none; points in U.S. only; points in U.S. and U.N. only.'
    )
  },
  check(story, {settings, report}) {
    for (const letters of judged) {
      const words = (story.fact(findCapitals).get(letters) ?? []).filter(
        word => story.isProse(word) && !story.isQuoted(word) && isPlainUse(story, word)
      )
      const pointed = words.filter(isPointed)
      const plain = words.filter(word => !isPointed(word))
      const wantsPoints = settings.points === 'consistent' ? pointed.length >= plain.length : dotted[settings.points].has(letters)
      if (settings.points === 'consistent' && (pointed.length === 0 || plain.length === 0)) continue
      for (const word of wantsPoints ? plain : pointed) reportForm(story, word, letters, wantsPoints, report)
    }
  }
})

/** Only these: others with points may be the initials of a name. */
const judged = ['US', 'USA', 'UN', 'UK', 'EU', 'UAE', 'USSR', 'FBI', 'CIA', 'NATO']
const dotted = {none: new Set<string>(), us: new Set(['US']), ap: new Set(['US', 'UN'])}

function isPointed({value}: Word): boolean {
  return /^[A-Z]\.[A-Z]/.test(value)
}

/** Not "US$", "UN-Habitat", a ticker in brackets, a shouted line, or part of another pointed name ("U.S.-U.K."). */
function isPlainUse(story: Story, {index, start, end, value}: Word): boolean {
  const {text, words} = story
  const shouts = (word: Word | undefined) =>
    word !== undefined && word.value.length > 2 && word.value === word.value.toUpperCase() && /^[A-Z]+$/.test(word.value)
  if (/^dollars?$/.test(words[index + 1]?.lower ?? '') || !isCopy(story, start)) return false
  if (/[$(@#/.&-]/.test(text.charAt(start - 1)) || /[$@/&]/.test(text.charAt(end))) return false
  return (
    /^(?:[A-Z]{2,4}|(?:[A-Z]\.){1,3}[A-Z]\.?)(?:['’]s|-[a-z]+)?$/.test(value) && !(shouts(words[index - 1]) || shouts(words[index + 1]))
  )
}

/** A paragraph, not an entry of a menu. */
function isCopy(story: Story, offset: number): boolean {
  const block = story.blockAt(offset)
  return block !== undefined && (/[.!?:,"”’)]$/.test(block.text) || block.end - block.start > 80)
}

function reportForm(
  story: Story,
  {start, value}: Word,
  letters: string,
  wantsPoints: boolean,
  report: (finding: {start: number; end: number; message: string; expected: string; fix?: 'safe' | 'suggest'}) => void
): void {
  const written = wantsPoints ? letters : (/^(?:[A-Z]\.)+[A-Z]?\.?/.exec(value)?.[0] ?? value)
  const end = start + written.length
  const expected = wantsPoints ? `${[...letters].join('.')}${story.text.charAt(end) === '.' ? '' : '.'}` : letters
  const message = `Unexpected \`${written}\`, expected \`${wantsPoints ? `${[...letters].join('.')}.` : letters}\``
  const last = !wantsPoints && written.endsWith('.') && story.sentenceAt(start)?.end === end
  if (!last) report({start, end, message, expected})
  else report({start, end: end - 1, message, expected, fix: story.blockAt(start)?.end === end ? 'safe' : 'suggest'})
}
