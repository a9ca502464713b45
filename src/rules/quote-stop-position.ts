import {collect} from '../collect.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import type {Quotation, Span, Story} from '../story/index.js'

export default defineRule({
  name: 'quote-stop-position',
  group: 'Quotation and punctuation',
  summary: 'Full stops and commas stand inside or outside closing quotation marks by one rule.',
  rationale: 'American copy puts them inside always, British and Indian copy only where they belong to the quoted words.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['Associated Press and Xinhua: inside. Guardian, Reuters in London and Press Trust of India: by sense.'],
  options: {
    position: choice(
      ['american', 'logical', 'consistent'],
      'consistent',
      'Inside always, inside where they belong to the quoted words, or as most of the story has it.'
    )
  },
  check(story, {settings, report}) {
    if (story.quotations.length === 0) return
    const places = collect(story.quotations, quotation => stopOf(story, quotation))
    const inside = places.filter(each => each.inside).length
    const outside = places.length - inside
    if (settings.position === 'consistent' && (inside === 0 || outside === 0)) return
    const wantInside = settings.position === 'american' || (settings.position === 'consistent' && inside > outside)
    for (const place of places) {
      if (place.inside === wantInside) continue
      const {start, end, stop, marks} = place
      const name = stop === '.' ? 'full stop' : 'comma'
      report({
        start,
        end,
        message: `Unexpected ${name} ${wantInside ? 'outside' : 'inside'} the closing quotation mark, expected it ${wantInside ? 'inside' : 'outside'}`,
        expected: wantInside ? stop + marks : marks + stop,
        fix: settings.position === 'american' ? 'safe' : 'suggest'
      })
    }
  }
})

interface Stop extends Span {
  inside: boolean
  stop: string
  /** The closing marks: one, or two where quotations end together. */
  marks: string
}

/** More words than these may be a whole sentence, whose stop is its own. */
const longest = 12

/** The stop beside a closing mark, where houses differ: behind any quotation, or inside a mere fragment. */
function stopOf({text}: Story, quotation: Quotation): Stop | undefined {
  const {end, inner, closed, kind, depth} = quotation
  if (!closed || depth > 0) return undefined
  const after = text.charAt(end)
  let start = inner.end
  while (start > inner.start && /["'”’»]/.test(text.charAt(start - 1))) start--
  const last = text.charAt(start - 1)
  if ((after === '.' || after === ',') && !/[.,?!…]/.test(last) && !/^\.{2,3}|^[.,]\d/.test(text.slice(end, end + 3))) {
    return {start, end: end + 1, inside: false, stop: after, marks: text.slice(start, end)}
  }
  const words = text.slice(inner.start, start)
  if (last !== '.' || kind === 'speech' || /^\p{Lu}/u.test(words) || /[.?!]\s|\.\p{L}|\.\.|\b\p{Lu}\p{L}{0,3}\.$/u.test(words))
    return undefined
  // The second half of a sentence that its attribution interrupts, or words enough for one.
  if (/[,.]["”’»]\s[^"“”]{1,80},\s$/.test(text.slice(Math.max(0, quotation.start - 90), quotation.start))) return undefined
  if (words.split(/\s+/).length > longest) return undefined
  return {start: start - 1, end, inside: true, stop: last, marks: text.slice(start, end)}
}
