import {defineRule} from '../rule.js'
import type {Span, Story} from '../story/index.js'

/** `(check spelling)`, `[confirm age]`, `(name?)`, `(CQ)`, `(?)`. */
const query =
  /[([]\s?(?:\?{1,3}|CQ|cq|(?:(?:pls|please)\s)?(?:check|confirm|verify|CHECK|CONFIRM|VERIFY)(?:\s(?:the\s|this\s|his\s|her\s|with\s)?[\w']{2,14}){0,2}\s?\??|query|(?:spelling|name|age|date|title|figure|number|sp)\s?\?{1,2})\s?[)\]]/y
/** `(desk pls check)`, `[EDITOR: please confirm]`, `[query: which year?]`, `(fact check)`. */
const request =
  /[([]\s?(?:(?:desk|subs?|editors?|eds?|legal|reporter)\s?[:,–-]?\s(?:(?:pls|please|to|kindly)\s)?(?:check|confirm|verify|clarify)\b[^()[\]]{0,60}|query\s?[:–-]\s?[^()[\]]{2,60}|au\s?:\s?[^()[\]]{2,40}\?|citation needed|to be verified|fact[- ]check(?: this| needed)?)[)\]]/iy
/** What a desk asks to be checked; "(check or cash)" is copy. */
const subjects =
  /^\W*(?:\?+|cq|(?:(?:pls|please) )?(?:check|confirm|verify)(?: (?:the |this |his |her )?(?:spelling|sp|names?|ages?|dates?|titles?|figures?|numbers?|facts?|quotes?|place|day|weekday|rank|designation|address|amount|distance|total|this|link|toll|again|reporter|source|desk)| with (?:reporter|source|desk|police|bureau|legal))? ?\??|query|(?:spelling|name|age|date|title|figure|number|sp) ?\?+)\W*$/i

/** Advice to readers: "compare it with the meter (check the total)". */
const advice =
  /^[([]\s?(?:check|confirm|verify) (?:the|this|his|her) (?:day|weekday|rank|place|address|amount|distance|total|link)\s?[)\]]$/i

export default defineRule({
  name: 'editor-query',
  group: 'Desk notes',
  summary: 'No questions from desk to reporter left in copy.',
  rationale: 'The question shows that a fact was in doubt, and that nobody answered.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['CQ and (?) are newsroom shorthand; never correct in published copy.'],
  check(story, {report}) {
    const found: Span[] = []
    for (const start of [...story.marks('('), ...story.marks('[')]) {
      query.lastIndex = start
      const match = query.exec(story.text)?.[0]
      if (match && subjects.test(match) && !advice.test(match)) found.push({start, end: start + match.length})
    }
    for (const start of [...story.marks('('), ...story.marks('[')]) {
      request.lastIndex = start
      const match = request.exec(story.text)?.[0]
      if (match) found.push({start, end: start + match.length})
    }
    for (const start of story.marks('[')) {
      const span = {start, end: start + 5}
      const paragraph = story.blockAt(start)
      // Where something is quoted the mark may belong to it.
      if (/^\[sic\]$/i.test(story.slice(span)) && paragraph?.role === 'body' && !/["“”„«‘]|'\w|\w'\s/.test(paragraph.text)) found.push(span)
    }
    for (const start of story.marks('?')) {
      // "What a day ?? pic.twitter.com/…": a picture that a post had
      if (
        /^\?\?(?=\s|$)/.test(story.text.slice(start, start + 3)) &&
        !/^\?\? (?:#|pic\.|https?:)/.test(story.text.slice(start, start + 10)) &&
        /(?:^|\s)$/.test(story.text.charAt(start - 1)) &&
        !story.fact(isDamaged)
      )
        found.push({start, end: start + 2})
    }
    for (const span of found) {
      if (/\?\W*$/.test(story.slice(span)) && /^\W+$/.test(story.slice(span)) && story.fact(isDamaged)) continue
      report({...span, message: `Unexpected editor's query \`${story.slice(span)}\`, expected the answer`})
    }
  }
})

/** Copy in which question marks stand for lost characters: `it?s`, `?We will act,? he said`. */
function isDamaged({text}: Story): boolean {
  return /\p{L}\?(?:s|t|re|ve|ll)\b|\s\?\p{Lu}|[,.]\?\s/u.test(text)
}
