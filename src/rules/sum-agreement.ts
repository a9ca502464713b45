import {collect} from '../collect.js'
import {defineRule} from '../rule.js'
import {type Figure, formatNumber, type Story} from '../story/index.js'

export default defineRule({
  name: 'sum-agreement',
  group: 'Numbers, money and measures',
  summary: 'The parts of a total add up to no more than the total.',
  rationale: 'Readers add up; a total smaller than its parts discredits every figure in the story.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Reuters Handbook: add up every list of figures.'],
  check(story, {report}) {
    for (const {whole, parts, exact} of findSums(story)) {
      const sum = parts.reduce((total, {value}) => total + value, 0)
      if (exact ? sum === whole.value : sum <= whole.value) continue
      const [first] = parts
      const last = parts[parts.length - 1]
      if (!first || !last) continue
      report({
        start: whole.number.start,
        end: whole.number.end,
        message: `Unexpected total \`${whole.number.text}\`, expected ${exact ? '' : 'at least '}${formatNumber(sum, 0)}`,
        note: `${parts.map(({value}) => formatNumber(value, 0)).join(' + ')} = ${formatNumber(sum, 0)}, ${sum > whole.value ? 'more' : 'less'} than ${formatNumber(whole.value, 0)}`,
        related: [{start: first.start, end: last.end, message: 'its parts'}]
      })
    }
  }
})

interface Sum {
  whole: Figure
  parts: Figure[]
  /** Whether the parts are all there are, so that they make the total. */
  exact: boolean
}

function findSums(story: Story): Sum[] {
  return [...findInclusions(story), ...findShares(story), ...findTotals(story)]
}

/** "27 people, including 14 soldiers and 16 civilians". */
function findInclusions(story: Story): Sum[] {
  return collect(story.wordIndex.get('including') ?? [], (word): Sum[] => {
    const sentence = story.sentenceAt(word.start)
    if (!sentence) return []
    const inside = story.figures.filter(({start, end}) => start >= sentence.start && end <= sentence.end)
    const whole = inside.findLast(({end}) => end <= word.start)
    if (
      !whole ||
      !isCount(whole) ||
      whole.rounding?.kind === 'over' ||
      !(/^\s+(?:[\w'’-]+\s+){0,4}[\w'’-]+,?\s*$/.test(story.text.slice(whole.end, word.start)) || isBareToll(story, whole, word.start))
    )
      return []
    const [first, second, third] = inside.filter(({start}) => start >= word.end)
    if (!first || !second || first.start - word.end > 12 || !isCount(first) || !isCount(second)) return []
    const gap = story.text.slice(first.end, second.start)
    if (!/^\s+(?:[\w'’-]+\s+){1,3}and\s+$/.test(gap) || (third && third.start - second.end < 4)) return []
    const classes = [classOf(gap), classOf(story.text.slice(second.end, second.end + 40))]
    return areDisjoint(classes[0], classes[1]) ? [{whole, parts: [first, second], exact: false}] : []
  })
}

/** "The toll was 15, including". */
function isBareToll({text}: Story, {start, end}: Figure, at: number): boolean {
  return (
    /^,\s+$/.test(text.slice(end, at)) && /\b(?:toll|total|dead|killed|number)\b.{0,24}$/.test(text.slice(Math.max(0, start - 40), start))
  )
}

/** "Of the 25 dead, 14 were men and 11 women". */
function findShares(story: Story): Sum[] {
  const {figures, text} = story
  return collect(figures, (whole, index): Sum[] => {
    if (!isCount(whole) || whole.rounding || !/\b[Oo]f\s+(?:the\s+)?$/.test(text.slice(Math.max(0, whole.start - 12), whole.start)))
      return []
    const sentence = story.sentenceAt(whole.start)
    const [first, second, third] = figures.slice(index + 1, index + 4).filter(({end}) => sentence && end <= sentence.end)
    if (!first || !second || !isCount(first) || !isCount(second)) return []
    if (!/^\s+(?:[\w'’-]+\s+){0,3}[\w'’-]+,\s+$/.test(text.slice(whole.end, first.start)) || first.rounding || second.rounding) return []
    const gap = text.slice(first.end, second.start)
    if (!/^\s+(?:were|are|was)?\s*(?:[\w'’-]+\s+){1,2}and\s+$/.test(gap) || (third && third.start - second.end < 24)) return []
    const one = classOf(gap.replace(/^\s+(?:were|are|was)\b/, ''))
    const other = classOf(text.slice(second.end, second.end + 40).replace(/^\s+(?:were|are|was)\b/, ''))
    return areDisjoint(one, other) ? [{whole, parts: [first, second], exact: false}] : []
  })
}

/** "A total of 60 votes: 20 in Leeds, 30 in York and 10 in Hull". */
function findTotals(story: Story): Sum[] {
  return collect(story.wordIndex.get('total') ?? [], (word): Sum[] => {
    const sentence = story.sentenceAt(word.start)
    if (!sentence || !/^\s+of\s+$/.test(story.text.slice(word.end, word.end + 4).replace(/\S+$/, ''))) return []
    const [whole, ...parts] = story.figures.filter(({start, end}) => start >= word.end && end <= sentence.end)
    const [first] = parts
    if (!whole || !first || parts.length < 2 || !isCount(whole) || whole.start - word.end > 5 || parts.some(part => !isCount(part)))
      return []
    if (!/^\s+[\w\s'’-]{0,40}:\s+$/.test(story.text.slice(whole.end, first.start))) return []
    const placed = parts.every(({end}) => /^\s+(?:[\w'’-]+\s+)?(?:in|from|at)\s/.test(story.text.slice(end, end + 24)))
    const last = parts[parts.length - 1] as Figure
    return placed && /\sand\s+$/.test(story.text.slice(last.start - 6, last.start)) ? [{whole, parts, exact: true}] : []
  })
}

/** A whole number of things, exactly given. */
function isCount({kind, value, scale, percent}: Figure): boolean {
  return kind === 'number' && value % 1 === 0 && !scale && !percent
}

const classes: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:women|females)\b/, 'sex:women'],
  [/\b(?:men|males)\b/, 'sex:men'],
  [/\bboys\b/, 'sex:boys'],
  [/\bgirls\b/, 'sex:girls'],
  [/\b(?:children|minors)\b/, 'sex:children'],
  [/\b(?:soldiers|troops|servicemen|army personnel)\b/, 'side:soldiers'],
  [/\b(?:policemen|police officers|police)\b/, 'side:police'],
  [/\bcivilians\b/, 'side:civilians'],
  [/\b(?:militants|terrorists|rebels|insurgents|gunmen|attackers)\b/, 'side:militants']
]

/** The class of people that a few words name first. */
function classOf(words: string): string | undefined {
  const phrase = /^\s+(?:[\w'’-]+\s*){1,3}/.exec(words)?.[0] ?? ''
  return classes.find(([pattern]) => pattern.test(phrase))?.[1]
}

/** Men and women, soldiers and civilians: nobody is both. Children and girls may be the same. */
function areDisjoint(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b || a.split(':')[0] !== b.split(':')[0]) return false
  const pair = `${a} ${b}`
  return !(pair.includes('children') && /boys|girls/.test(pair))
}
