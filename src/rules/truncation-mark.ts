import {defineRule} from '../rule.js'

/** `[3489 chars]`, `[+1811 symbols]`. */
const counted = /\[\+?\d{1,6} (?:chars|characters|symbols|words)\]/y
/** A paragraph whose end leads to the rest: `… the minister. Continue reading`, `… in t...`. */
const leads =
  /(?:\.{3}|…|[.?!"”]|\p{Ll}(?=\s(?:Continue [Rr]eading|Read [Mm]ore)$)|\p{L}(?=\s\[(?:[Rr]ead|[Cc]ontinue|truncated|more)))\s{0,2}(\[(?:…|\.{3})\]|(?:Continue [Rr]eading|Read [Mm]ore|Read the full (?:story|article)|Read full (?:story|article))\s?(?:\.{3}|…|[»→>])?|\((?:truncated|more(?:\.{3}|…))\)|\[(?:[Rr]ead [Mm]ore|more|[Cc]ontinue [Rr]eading|truncated)(?:\s?\.{3}|…)?\])$/u
const cut = /[\p{L}\d,]\s?(\.{3}|…|\[(?:\.{3}|…)\])$/u

export default defineRule({
  name: 'truncation-mark',
  group: 'Furniture and residue',
  summary: 'No marks of a story cut short.',
  rationale: 'A feed that delivers only the beginning of stories marks the cut; the rest is missing.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['Search interfaces and feeds that deliver excerpts.'],
  check(story, {report}) {
    const {blocks, text} = story
    const message = 'Unexpected mark of a cut, expected the whole story'
    for (const start of story.marks('[')) {
      counted.lastIndex = start
      const found = counted.exec(text)
      if (found) report({start, end: start + found[0].length, message})
    }
    const leading =
      story.marks('[').length > 0 || story.wordIndex.has('read') || story.wordIndex.has('continue') || story.wordIndex.has('truncated')
    for (const block of leading ? blocks : []) {
      if (block.role !== 'body') continue
      const found = leads.exec(block.text.slice(-60))
      if (found?.[1]) report({start: block.end - found[1].length, end: block.end, message})
    }
    // A sign-off or furniture may follow.
    const last = blocks.findLast(({role}) => role !== 'sign-off' && role !== 'furniture')
    if (last?.role !== 'body' || last.text.length < 30) return
    const found = /[.…\]]$/.test(last.text) && cut.exec(last.text.slice(-8))
    const start = found ? last.end - (found[1] as string).length : 0
    if (start && !story.isQuoted({start, end: last.end})) report({start, end: last.end, message})
  }
})
