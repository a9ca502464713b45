import {collect} from '../collect.js'
import {formalTitles} from '../data/titles.js'
import {choice, list} from '../options.js'
import {defineRule} from '../rule.js'
import type {NameMention, Story, Title, Word} from '../story/index.js'

const formal = new Set(
  formalTitles.filter(
    title =>
      title.includes(' ') ||
      /^(?:minister|president|governor|senator|mayor|judge|justice|secretary|commissioner|ambassador|general|colonel|premier|chancellor)$/.test(
        title
      )
  )
)

export default defineRule({
  name: 'title-case-variation',
  group: 'Names and titles',
  summary: 'A title before a name is written in one case throughout.',
  rationale: 'Chief minister in one paragraph and Chief Minister in the next shows two hands.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, Reuters, PTI: a capital before a name, small after it or alone; Guardian: small.'],
  options: {
    before: choice(
      ['capital', 'lower', 'consistent'],
      'consistent',
      'The case of a title before a name; `consistent` keeps the one that most titles of the story have.'
    ),
    formalTitles: list([], 'Titles of the house that count besides the offices of state, such as `vice chancellor`.'),
    after: choice(['lower', 'any'], 'any', 'The case of a title after a name: `Naqvi, the interior minister`.')
  },
  check(story, {settings, report}) {
    const own = settings.formalTitles.map(title => title.toLowerCase())
    const titles = own.length > 0 ? new Set([...formal, ...own]) : formal
    const uses = collect(story.names, mention => readUse(story, mention, titles))
    const capitals = uses.filter(({isCapital}) => isCapital).length
    for (const use of uses) {
      const both = uses.some(other => other.key === use.key && other.isCapital !== use.isCapital)
      const wantsCapital = settings.before === 'consistent' ? capitals * 2 >= uses.length : settings.before === 'capital'
      if (use.isCapital === wantsCapital || (settings.before === 'consistent' && !both)) continue
      if (settings.before === 'capital' && !own.includes(use.key) && !isOfOffice(story, use)) continue
      const {start, end, text} = use
      const expected = wantsCapital ? text.replaceAll(/(?<![\p{L}’'])\p{Ll}/gu, letter => letter.toUpperCase()) : text.toLowerCase()
      const reason = settings.before === 'consistent' ? ' as elsewhere in the story' : ''
      report({start, end, message: `Unexpected title \`${text}\` before a name, expected \`${expected}\`${reason}`, expected})
    }
    if (settings.after === 'lower')
      for (const title of findAfter(story, titles)) {
        const expected = title.text.toLowerCase()
        report({...title, message: `Unexpected title \`${title.text}\` after a name, expected \`${expected}\``, expected})
      }
  }
})

/**
 * Whether a small title is one that houses capitalise before a name: an office of state, not a post in a company, and
 * a word alone only straight behind a preposition ("with governor Roth", not "its president Roth").
 */
function isOfOffice(story: Story, {key, start}: Use): boolean {
  if (!/(?:minister|secretary|president|governor|general|speaker|premier|ambassador)$/.test(key)) return false
  const before = story.words[(story.wordsIn({start, end: start + key.length})[0]?.index ?? 0) - 1]
  if (before === undefined || /^(?:then|former|ex)(?:-|$)/.test(before.lower)) return false
  return key.includes(' ')
    ? before.lower !== 'the'
    : ['with', 'to', 'by', 'of', 'and', 'that', 'when', 'from', 'for'].includes(before.lower)
}

interface Use {
  start: number
  end: number
  text: string
  key: string
  isCapital: boolean
}

/** The formal title at the end of what stands before a name: `chief minister` of `provincial chief minister`. */
function readUse(story: Story, {title, running}: NameMention, titles: ReadonlySet<string>): Use | undefined {
  if (title?.kind !== 'title' || !running) return undefined
  const words = story.wordsIn(title)
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const tail = words.slice(from)
    const key = tail.map(({lower}) => lower).join(' ')
    if (!titles.has(key)) continue
    const [first] = tail
    // The first word of a sentence has its capital from there; "Prime Minister" shows its own in the second.
    const shown = first && opensSentence(story, title, first) ? tail.slice(1) : tail
    if (!first || shown.length === 0) return undefined
    // "Former president", "Iraqi president", "CBS president": small for another reason.
    if (tail.length === 1 && (words.length > 1 || isLabelled(story, first))) return undefined
    if (isOfAnotherKind(story, first)) return undefined
    const caps = shown.filter(({value}) => /^\p{Lu}/u.test(value)).length
    if (caps !== 0 && caps !== shown.length) return undefined
    return {start: first.start, end: title.end, text: story.text.slice(first.start, title.end), key, isCapital: caps > 0}
  }
  return undefined
}

const modifiers = new Set([
  'former',
  'shadow',
  'acting',
  'interim',
  'outgoing',
  'late',
  'ex',
  'retired',
  'then',
  'ousted',
  'deposed',
  'designate',
  'senior',
  'executive'
])

const bodies = new Set(
  'academy association bank board club college committee company council federation firm league party society union university'.split(' ')
)

/** "Former Labour foreign minister Roth", "academy president Roth": small because it is held no more, or is no office of state. */
function isOfAnotherKind({words, text}: Story, {index}: Word): boolean {
  const before = words[index - 1]
  if (before && bodies.has(before.lower)) return true
  for (let at = index - 1; at >= 0 && at > index - 5; at--) {
    const [word, next] = [words[at] as Word, words[at + 1] as Word]
    if (!/^\s{1,2}$/.test(text.slice(word.end, next.start))) return false
    if (modifiers.has(word.lower)) return true
    if (at < index - 1 && word.value === word.lower && /^(?:to|of|by|that|said|the|and|with)$/.test(word.lower)) return false
  }
  return false
}

function isLabelled(story: Story, {index, start}: Word): boolean {
  const before = story.words[index - 1]
  return before !== undefined && !/^[\p{Ll}]+$/u.test(before.value) && !/[.,;:]/.test(story.text.slice(before.end, start))
}

function opensSentence(story: Story, title: Title, first: Word): boolean {
  return first.start === title.start && story.sentenceAt(first.start)?.start === first.start
}

/** "Naqvi, the Interior Minister, said". */
function findAfter(story: Story, titles: ReadonlySet<string>): Array<{start: number; end: number; text: string}> {
  return collect(story.names, ({end}) => {
    const match = /^, the ((?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+)(?=[,.;])/u.exec(story.text.slice(end, end + 80))
    const text = match?.[1]
    if (!text || !titles.has(text.toLowerCase())) return []
    return [{start: end + 6, end: end + 6 + text.length, text}]
  })
}
