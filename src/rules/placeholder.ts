import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Span, Story, Word} from '../story/index.js'

/** What a figure still to come stands in front of: `TK people`, `XX per cent`. */
const counted = new Set(
  'people persons percent per million billion trillion crore lakh dead injured killed wounded missing others more men women children soldiers passengers years dollars tonnes tons miles kilometres kilometers votes'.split(
    ' '
  )
)
/** Before these `TK` is no body: `TK days`, but `TK workers would strike`. */
const times = new Set(['minutes', 'hours', 'days', 'weeks', 'months'])
const bracketed = new Set(
  'name,names,first name,last name,full name,surname,date,day,time,place,city,town,country,age,title,number,company,party,insert,headline,caption,to come,tk,tktk,xx,xxx'.split(
    ','
  )
)
const labels = new Set('NAME NAMES QUOTE QUOTES DATE AGE TITLE PLACE FIGURE FIGURES NUMBER DETAILS LINK BYLINE HEADLINE'.split(' '))
/** `insert quote here`, `QUOTE TK`, `name to come`. */
const instruction =
  /^(?:insert|add) (?:quotes?|names?|figures?|date|details?|link|photo|number|title|caption|headline|background|here)\b|^[\w ]{2,24} (?:TK|to come)$/i
const inBrackets =
  /^\((?:(?:[Ii]nsert|INSERT) (?:quotes?|names?|figures?|date|details?|link|photo|QUOTES?|NAMES?|FIGURES?)(?: here| HERE)?|to be (?:filled|inserted)(?: in)?|NAMES?|FULL NAME|FIRST NAME|SURNAME|TK(?:TK)?|TO COME|(?!MORE)[A-Z ]{3,14} (?:TK|TO COME))\)/
/** What a writing program says to the editor before its text or behind it: "Sure, here is the rewritten article:", "As an AI language model, I …". */
const program =
  /^(?:(?:Sure|Certainly|Of course|Absolutely)[,!.] (?:here(?: is|['’]s| are)|I['’]ve|I have) (?:the|a|an|your|rewritten|revised|some)\b.{0,120}[:.]$|Here(?: is|['’]s) (?:the|a|an|your) (?:(?:rewritten|revised|edited|updated|corrected|polished|improved|shortened|summari[sz]ed|translated|rephrased|possible) )?(?:news )?(?:article|story|version|copy|text|draft|headline|summary|rewrite)\b.{0,60}:$|As (?:an AI(?: language)? (?:model|assistant)|a large language model), I\b|(?:Please )?[Ll]et me know if you(?:['’]d| would) like (?:me to|any|further|the (?:article|story|text))\b.{0,120}$|Would you like me to (?:rewrite|shorten|expand|add|adjust|make|change)\b.{0,120}\?$|I hope this (?:helps|meets your)\b.{0,60}$|I (?:cannot|can['’]t) (?:browse the internet|access real-time|verify (?:current|real-time))\b)/
/** How that begins: a cheap look, for no copy has it. */
const programOpening = /^(?:Sure|Certainly|Of course|Absolutely|Here|As an? |Please|[Ll]et me|Would you|I )/
/** A headline or a quotation that nobody wrote. */
const unwritten = /^(?:(?:headline|title|slug|intro|quote|caption|subhead|byline)s? (?:here|goes here|tk|to come)|X{4,})$/i
const unwrittenLabel = /^(?:HEADLINE|TITLE)$/
/** `X.X percent`, `XX:00`. */
const masked =
  /\b(?:X{1,3}\.X{1,2}|x{1,2}\.x{1,2})(?=\s?(?:%|percent|per cent|million|billion|trillion|crore|lakh|points?))|\bXX:(?:XX|\d\d)\b/g
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
  match({start, end, term}, {text}, {report}) {
    // Printers call it lorem ipsum; left in copy it goes on, or is all there is.
    if (term.phrase === 'lorem ipsum' && !/^(?:,?\s+dolor\b|\W*(?:\n|$))/i.test(text.slice(end, end + 12))) return
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
    for (const value of ['tk', 'xx', 'xxx', 'nn', 'nnn', 'tbc', 'tktk', 'tktktk', '00', '000']) {
      for (const word of wordIndex.get(value) ?? []) if (standsForFigure(story, word)) found(word)
    }
    if (story.text.includes('X.X') || story.text.includes('x.x') || story.text.includes('XX:')) {
      for (const {0: text, index} of story.text.matchAll(masked)) found({start: index, end: index + text.length})
    }
    if (story.text.includes('XXXX')) {
      for (const word of story.words) if (/^X{4,}$/.test(word.value) && !isMasked(story, word)) found(word)
    }
    for (const open of story.marks('[')) {
      const length = story.text.slice(open, open + 40).indexOf(']')
      if (length < 0) continue
      const close = open + length
      const inner = story.text.slice(open + 1, close)
      const span = {start: open, end: close + 1}
      const shouts = inner === inner.toUpperCase()
      if ((bracketed.has(inner.toLowerCase()) || instruction.test(inner)) && (shouts || !story.isQuoted(span))) found(span)
    }
    for (const open of story.marks('(')) {
      const text = inBrackets.exec(story.text.slice(open, open + 24))?.[0]
      // In copy in capitals a party or a date may stand in brackets.
      if (text && /\p{Ll}[^\p{Lu}]{0,20}$/u.test(story.text.slice(Math.max(0, open - 30), open)))
        found({start: open, end: open + text.length})
    }
    for (const {start, text, role} of story.blocks) {
      const [said] = (role === 'body' || role === 'headline') && programOpening.test(text) ? (program.exec(text) ?? []) : []
      if (said)
        report({start, end: start + said.length, message: 'Unexpected words of a writing program to its user, expected the story alone'})
    }
    for (const {start, end, text} of story.blocks)
      if (text.length < 24 && (unwritten.test(text) || unwrittenLabel.test(text))) found({start, end})
    for (const open of story.marks('<')) {
      const text = /^<(?:NAMES?|FIRST NAME|SURNAME|PLACE|CITY|DATE|AGE|NUMBER|FIGURE|INSERT[A-Z ]{0,16}|TK)>/.exec(
        story.text.slice(open, open + 26)
      )?.[0]
      if (text) found({start: open, end: open + text.length})
    }
    for (const open of story.marks('{')) {
      const text = /^\{ ?(?:name|first[_ ]?name|last[_ ]?name|place|city|date|title|headline) ?\}(?!\})/i.exec(
        story.text.slice(open, open + 16)
      )?.[0]
      if (text && story.text.charAt(open - 1) !== '{') found({start: open, end: open + text.length})
    }
  }
})

function standsForFigure({words, text}: Story, word: Word): boolean {
  if (word.value !== word.value.toUpperCase() && !/^x{2,3}$/.test(word.value)) return false
  if (word.lower === 'tk' && (/[$£€]/.test(text.charAt(word.start - 1)) || isLabelled({words, text}, word))) return true
  if (word.lower.startsWith('tktk')) return true
  const next = words[word.index + 1]
  const before = text.charAt(word.start - 1)
  // "12 TK passengers": the figure is there.
  if (word.value === 'TK' && /\d\s$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return false
  if (/^0{2,3}$/.test(word.lower) && (/[\d,.]/.test(before) || /[\d,]\s{1,3}$/.test(text.slice(Math.max(0, word.start - 4), word.start))))
    return false
  if (text.startsWith('%', word.end) || text.startsWith(' %', word.end)) return !/^0{2,3}$/.test(word.lower)
  return (
    next !== undefined &&
    /^\s+$/.test(text.slice(word.end, next.start)) &&
    (counted.has(next.value) || (word.value === 'TK' && times.has(next.value)))
  )
}

/** `NAME TK`, `QUOTE TK`. */
function isLabelled({words, text}: Pick<Story, 'words' | 'text'>, {index, start}: Word): boolean {
  const before = words[index - 1]
  return (
    before !== undefined &&
    labels.has(before.value) &&
    text.slice(before.end, start) === ' ' &&
    !'[('.includes(text.charAt(before.start - 1))
  )
}

/** `XXXX-XXXX-1234`, `Castlemaine XXXX`. */
function isMasked({words, text}: Story, {index, start, end}: Word): boolean {
  const near = [words[index - 1]?.lower, words[index + 1]?.lower]
  if (near.some(word => word !== undefined && (maskers.has(word) || /^(?:x{2,}|\d{3,})$/.test(word)))) return true
  return /[\d\-–/.@:#*X]/.test(text.charAt(start - 1)) || /^(?:[\d\-–/@*X]|\.\d)/.test(text.slice(end, end + 2))
}
