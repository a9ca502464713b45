import {oneLine} from '../one-line.js'
import {defineRule, type Report} from '../rule.js'
import type {Attribution, Quotation, Story, Word} from '../story/index.js'

export default defineRule({
  name: 'quote-introduction',
  group: 'Quotation and punctuation',
  summary: 'A comma or colon leads to a quoted sentence and a comma out of it; nothing parts a quoted fragment from its sentence.',
  rationale: 'The comma shows where the reporter ends and the speaker begins; a fragment is part of the reporter’s sentence.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'prose',
  sources: ['Every agency stylebook.'],
  check(story, {report}) {
    if (story.quotations.length === 0) return
    for (const attribution of story.attributions) {
      const {verb, before, after} = attribution
      if (before && before.depth === 0) reportEnd(story, before, attribution, report)
      if (after?.kind !== 'speech' || !tags.has(verb.lower) || !/^\s$/.test(story.text.slice(verb.end, after.start))) continue
      const words = story.wordsIn(after.inner)
      const isShort = words.length < 4
      if (!/^\p{Lu}/u.test(words[0]?.value ?? '') || !(isShort ? /[.?!]$/ : /[.?!,]$/).test(story.slice(after.inner))) continue
      if (isShort ? !isClause(words) : isTitle(words)) continue
      report({
        start: verb.start,
        end: verb.end,
        message: `Unexpected quoted sentence straight after \`${verb.value}\`, expected a comma`,
        expected: `${verb.value},`
      })
    }
    for (const quotation of story.quotations) {
      const {start, inner, kind, depth} = quotation
      if (depth === 0) reportStop(story, quotation, report)
      if (depth === 0 && kind === 'speech' && story.text.slice(start - 7, start) === ' that, ' && /^\p{Lu}/u.test(story.slice(inner))) {
        const message = 'Unexpected comma between `that` and a quotation, expected none'
        report({start: start - 2, end: start - 1, message, expected: '', fix: 'suggest'})
        continue
      }
      if (depth > 0 || kind === 'speech' || story.text.slice(start - 2, start) !== ', ' || !/^\p{Ll}/u.test(story.slice(inner))) continue
      const [word] = story.wordsIn({start: Math.max(0, start - 12), end: start}).slice(-1)
      if (!word || word.end !== start - 2 || !leads.has(word.value)) continue
      report({
        start: start - 2,
        end: start - 1,
        message: `Unexpected comma between \`${word.value}\` and quoted words, expected none`,
        expected: '',
        fix: 'suggest'
      })
    }
  }
})

/** `“It is lost” Rao said` lacks its comma; `“It is lost.” he said` has a full stop in its place. */
function reportEnd(story: Story, quotation: Quotation, {start, verb}: Attribution, report: (finding: Report) => void): void {
  const {text} = story
  const {inner, end, closed} = quotation
  if (!closed || !/^\s$/.test(text.slice(end, start)) || start < end) return
  const marks = text.slice(inner.end, end)
  const opens = quotation.start === story.sentenceAt(quotation.start)?.start
  const words = story.wordsIn(inner)
  if (!opens || words.length < 4 || !/^\p{Lu}/u.test(story.slice(inner)) || isTitle(words)) return
  if (/[\p{Ll}\d]$/u.test(story.slice(inner))) {
    if (!tags.has(verb.lower) && verb.lower !== 'told') return
    const stops = verb.lower.startsWith('ask') ? ['?', ','] : [',']
    report({
      start: inner.end,
      end,
      message: `Unexpected end of a quotation without a comma before \`${oneLine(text.slice(start, verb.end))}\`, expected one`,
      expected: stops.map(stop => stop + marks),
      fix: 'suggest'
    })
  }
}

/** `“It is lost.” he said`, `“It is lost.” coach Dan Rao said`, `“It is lost.” Rao said.`: a full stop where a comma leads on. */
function reportStop(story: Story, {start, end, inner, closed}: Quotation, report: (finding: Report) => void): void {
  const own = story.slice(inner)
  if (!closed || !/\p{Ll}{2}\.$/u.test(own) || abbreviated.test(own) || start !== story.sentenceAt(start)?.start) return
  const behind = story.text.slice(end, end + 90)
  const named = nameBehind.exec(behind)?.[0]
  const said = tagBehind.exec(behind)?.[0] ?? (named !== undefined && isNamed(story, end, end + named.length) ? named : undefined)
  if (said === undefined) return
  const words = story.wordsIn(inner)
  if (words.length < 3 || !/^\p{Lu}/u.test(own) || isTitle(words)) return
  const message = `Unexpected full stop before \`${oneLine(said.trim())}\`, expected a comma`
  report({start: inner.end - 1, end: inner.end, message, expected: ',', fix: 'suggest'})
}

/** Whether a person of the story is named between two places. */
function isNamed({people}: Story, start: number, end: number): boolean {
  return people.some(({mentions}) => mentions.some(mention => mention.start >= start && mention.end <= end))
}

const tag = '(?:said|says|added|adds|replied|replies|asked|asks|stated|remarked|insisted|responded)'
/** Who said it, where that is no sentence because it begins small. */
const tagBehind = new RegExp(
  String.raw`^\s(?:${tag}\b|(?!(?:and|but|or|as|then|when|while|who|which|that|is|was|are|were|has|had|may|can|will|would)\s)(?:\p{Ll}[\p{L}’'-]*\s){1,5}(?:\p{Lu}[\p{L}.’'-]*\s|(?:de|la|van|von|der|bin|al)\s){0,5}${tag}\b)`,
  'u'
)
/** A name with its verb and nothing else: "Rao said."; but "Enough said.", "Well said." */
const nameBehind = /^\s(?!(?:So|As|Thus|But|And)\s)(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|added)(?=\.(?:\s|$))/u
const abbreviated = /\b(?:etc|vs|Inc|Co|Corp|Ltd|Jr|Sr|Mr|Mrs|Ms|Dr|St|Bros|Rs|No)\.$/

/** "The Long Way Home": every longer word has a capital. */
function isTitle(words: readonly Word[]): boolean {
  return words.every(({value}) => value.length < 4 || /^\p{Lu}/u.test(value))
}

/** Whether three words are a sentence and no motto or title: "We will act.", "It is over." */
function isClause(words: readonly Word[]): boolean {
  const [first, ...rest] = words
  return rest.length === 2 && subjects.has(first?.value ?? '') && rest.every(({value}) => /^\p{Ll}/u.test(value))
}

const subjects = new Set('I We He She It They You This That These Those There Nobody Nothing Everyone Everything'.split(' '))

/** Verbs that are followed by nothing but the words said: "wrote" may be followed by a title. */
const tags = new Set([
  'said',
  'says',
  'added',
  'adds',
  'replied',
  'replies',
  'asked',
  'asks',
  'stated',
  'remarked',
  'insisted',
  'responded'
])
/** Words that lead straight to what they govern: "with full force". */
const leads = new Set(['with', 'of', 'the', 'a', 'an', 'its', 'his', 'her', 'their', 'as', 'called', 'from', 'into'])
