import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import type {Span, Story, Word} from '../story/index.js'

export default defineRule({
  name: 'serial-comma',
  group: 'Quotation and punctuation',
  summary: 'A comma before the last item of a simple series as the house has it.',
  rationale: 'Agencies leave the serial comma out; book and academic styles keep it.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, Reuters, Guardian and Press Trust of India: none, except for clarity.'],
  options: {
    use: choice(['never', 'always', 'consistent'], 'consistent', 'Whether the comma stands; "consistent" follows most series of the story.')
  },
  check(story, {settings, report}) {
    const series = [...(story.wordIndex.get('and') ?? []), ...(story.wordIndex.get('or') ?? [])]
      .sort((a, b) => a.start - b.start)
      .flatMap(word => readSeries(story, word) ?? [])
    const withComma = series.filter(({comma}) => comma).length
    const without = series.length - withComma
    if (settings.use === 'consistent' && (withComma === without || withComma === 0 || without === 0)) return
    const wantComma = settings.use === 'always' || (settings.use === 'consistent' && withComma > without)
    for (const {start, end, comma, conjunction} of series) {
      if (comma === wantComma) continue
      const expected = wantComma ? `, ${conjunction}` : ` ${conjunction}`
      report({
        start,
        end,
        message: comma
          ? `Unexpected comma before \`${conjunction}\` in a simple series, expected none`
          : `Unexpected series without a comma before \`${conjunction}\`, expected one`,
        expected
      })
    }
  }
})

interface Series extends Span {
  comma: boolean
  conjunction: string
}

/** Words that no item of a simple series holds: with them, commas part clauses. */
const clause = new Set(
  (
    'is are was were be been has have had do does did will would can could may might must shall should said says told who whom which that what when where ' +
    'while because although if he she it they we you i this these those there then also not but as in on at by from with for to of into after before above once twice again however too one another thus so yet then through over under between during among without within across against about around toward towards upon'
  ).split(' ')
)

/** Most words of an item: a longer one may need the comma. */
const longest = 2

/** "police, soldiers and clerks", "police, soldiers, and clerks": three short items of one kind. */
function readSeries(story: Story, conjunction: Word): Series | undefined {
  const middle = itemBefore(story, conjunction.index - 1)
  const last = story.words[conjunction.index + 1]
  if (!middle || !last || clause.has(last.lower) || !/^\s$/.test(story.text.slice(conjunction.end, last.start))) return undefined
  const [head] = middle
  const first = head && story.words[head.index - 1]
  const end = middle.at(-1)
  if (!head || !first || !end || story.text.slice(first.end, head.start) !== ', ' || clause.has(first.lower)) return undefined
  // "Looking forward, halls and roads"
  const sentence = story.sentenceAt(first.start)
  const opening = sentence && story.wordsIn(sentence)[0]
  if (opening && /(?:ing|ed)$/.test(opening.lower) && first.index - opening.index < 12) return undefined
  if (/^\p{L}*(?:ing|ly|ed)$/u.test(last.lower)) return undefined
  const kinds = new Set([first, end, last].map(({value}) => (/^\p{Lu}/u.test(value) ? 'name' : /^\p{Ll}/u.test(value) ? 'word' : 'other')))
  if (kinds.size > 1 || kinds.has('other') || days.has(first.lower)) return undefined
  // "Hurt, some badly, and others were trapped"
  if (first.lower.endsWith('ly') || (/^(?:some|many|most|several|few)$/.test(head.lower) && end.lower.endsWith('ly'))) return undefined
  // "Orange County, California, or Loudoun County, Virginia"
  if (/^(?:\s\p{L}+)?,/u.test(story.text.slice(last.end, last.end + 24))) return undefined
  if (kinds.has('name') && (articles.has(head.lower) || isPlace(story, first) || isOffice(story, first, middle))) return undefined
  // "systems and networks, halls, and land and houses": items that hold an "and" of their own need the comma
  const around = [-4, -3, -2, -1, 0].map(step => first.index + step).concat([0, 1, 2].map(step => last.index + step))
  if (around.some(index => isConjunction(story.words[index], sentence))) return undefined
  // "of taxes, or customs, or tolls"
  if (isConjunction(head, sentence)) return undefined
  const gap = story.text.slice(end.end, conjunction.start)
  if (gap !== ' ' && gap !== ', ') return undefined
  return {start: end.end, end: conjunction.end, comma: gap === ', ', conjunction: conjunction.value}
}

/** `Rao, a carter, and Mehta`: an apposition. */
const articles = new Set(['a', 'an'])

const places = new Set(['in', 'at', 'of', 'near', 'from', 'outside'])

/** "The reeve, Anna Roth, and Warden Mehta": an office and who holds it. */
function isOffice({words}: Story, first: Word, middle: readonly Word[]): boolean {
  for (let at = first.index; middle.length > 1 && at >= 0 && first.index - at < 4; at--) {
    const word = words[at]
    if (word?.lower === 'the') return true
    if (!word || !/^\p{Lu}/u.test(word.value)) return false
  }
  return false
}

/** "in Basel, Switzerland, and", "of Hill Court, Belapur, Amravan, and": a place and what it lies in. */
function isPlace({words, text}: Story, first: Word): boolean {
  for (let at = first.index - 1; at >= 0 && first.index - at < 8; at--) {
    const word = words[at]
    const next = words[at + 1]
    if (!word || !next || !/^,?\s$/.test(text.slice(word.end, next.start))) return false
    if (places.has(word.lower)) return true
    if (!/^\p{Lu}/u.test(word.value)) return false
  }
  return false
}

function isConjunction(word: Word | undefined, sentence: Span | undefined): boolean {
  if (word?.lower !== 'and' && word?.lower !== 'or') return false
  return sentence === undefined || (word.start >= sentence.start && word.end <= sentence.end)
}

const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' '
  )
)

/** The words of the item that ends at `index`, back to its comma. */
function itemBefore(story: Story, index: number): Word[] | undefined {
  const item: Word[] = []
  for (let at = index; at >= 0 && item.length < longest; at--) {
    const word = story.words[at]
    if (!word || clause.has(word.lower)) return undefined
    item.unshift(word)
    const before = story.words[at - 1]
    const gap = before ? story.text.slice(before.end, word.start) : ''
    if (gap.startsWith(',')) return item
    if (!/^\s$/.test(gap)) return undefined
  }
  return undefined
}
