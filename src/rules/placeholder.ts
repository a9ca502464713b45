import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Span, Story, Word} from '../story/index.js'

/** What a figure still to come stands in front of: `TK people`, `XX per cent`. */
const counted = new Set(
  'people persons percent per million billion trillion crore lakh dead injured killed wounded missing others more men women children soldiers passengers years dollars tonnes tons miles kilometres kilometers votes'.split(
    ' '
  )
)
const bracketed = new Set(
  'name,names,first name,last name,full name,surname,date,day,time,place,city,town,country,age,title,number,company,party,insert,headline,caption,to come,tk,tktk,xx,xxx'.split(
    ','
  )
)
/** A beer, and masked numbers. */
const maskers = new Set(['castlemaine', 'beer', 'gold', 'bitter', 'brewery'])

export default defineRule({
  name: 'placeholder',
  group: 'Desk notes',
  summary: 'No placeholders left in copy.',
  rationale: 'A word that stands for a fact still to come means that the fact never came.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['TK ("to come") and XX are the trade\'s own; never correct in published copy.'],
  options: {
    terms: list([], 'Further placeholders, exactly as the newsroom writes them: `NN`, `FIXME`.')
  },
  terms: ({terms}) => [...terms.map(phrase => ({phrase, exact: true})), {phrase: 'lorem ipsum'}],
  match({start, end}, _story, {report}) {
    report({start, end, message: 'Unexpected placeholder, expected the fact it stands for'})
  },
  check(story, {report}) {
    const {wordIndex} = story
    const found = (span: Span) =>
      report({
        start: span.start,
        end: span.end,
        message: `Unexpected placeholder \`${story.slice(span)}\`, expected the fact it stands for`
      })
    for (const value of ['tk', 'xx', 'tktk', 'tktktk', '000']) {
      for (const word of wordIndex.get(value) ?? []) if (standsForFigure(story, word)) found(word)
    }
    if (story.text.includes('XXXX')) {
      for (const word of story.words) if (/^X{4,}$/.test(word.value) && !isMasked(story, word)) found(word)
    }
    for (const open of story.marks('[')) {
      const length = story.text.slice(open, open + 20).indexOf(']')
      if (length < 0) continue
      const close = open + length
      const inner = story.text.slice(open + 1, close)
      const span = {start: open, end: close + 1}
      const shouts = inner === inner.toUpperCase()
      if (bracketed.has(inner.toLowerCase()) && (shouts || !story.isQuoted(span))) found(span)
    }
  }
})

function standsForFigure({words, text}: Story, word: Word): boolean {
  if (word.value !== word.value.toUpperCase()) return false
  if (word.lower.startsWith('tktk')) return true
  const next = words[word.index + 1]
  const before = text.charAt(word.start - 1)
  if (word.lower === '000' && (/[\d,.]/.test(before) || /[\d,]\s{1,3}$/.test(text.slice(Math.max(0, word.start - 4), word.start))))
    return false
  if (text.startsWith('%', word.end) || text.startsWith(' %', word.end)) return word.lower !== '000'
  return next !== undefined && /^\s+$/.test(text.slice(word.end, next.start)) && counted.has(next.value)
}

/** `XXXX-XXXX-1234`, `Castlemaine XXXX`. */
function isMasked({words, text}: Story, {index, start, end}: Word): boolean {
  const near = [words[index - 1]?.lower, words[index + 1]?.lower]
  if (near.some(word => word !== undefined && (maskers.has(word) || /^(?:x{2,}|\d{3,})$/.test(word)))) return true
  return /[\d\-–/.@:#*X]/.test(text.charAt(start - 1)) || /^(?:[\d\-–/@*X]|\.\d)/.test(text.slice(end, end + 2))
}
