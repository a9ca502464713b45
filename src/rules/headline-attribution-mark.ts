import {collect} from '../collect.js'
import {defineRule} from '../rule.js'
import type {Span, Story} from '../story/index.js'

export default defineRule({
  name: 'headline-attribution-mark',
  group: 'Structure',
  summary: 'Words quoted in the headline are in the story, word for word.',
  rationale: 'Quotation marks in a headline promise what somebody said; words that nobody says below are an invention.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['Guardian and Reuters handbooks on quotation in headlines.'],
  check(story, {report}) {
    const {headline} = story
    if (!headline || story.paragraphs.length < 2) return
    const quoted = story.quotations.filter(({block, closed, depth}) => block === headline.index && closed && depth === 0)
    if (quoted.length === 0) return
    const body = ` ${story.paragraphs.map(block => wordsOf(story, block)).join(' ')} `
    const speech = ` ${collect(story.quotations, ({inner, depth, block}) => (depth === 0 && block !== headline.index ? wordsOf(story, inner) : undefined)).join(' ')} `
    for (const {start, end, inner} of quoted) {
      // An ellipsis leaves words out, so each part stands for itself.
      const parts = splitAtEllipsis(story, inner).map(part => wordsOf(story, part))
      if (parts.every(part => body.includes(` ${part} `) || speech.includes(` ${part} `))) continue
      const meant = parts.length === 1 ? findMeant(parts[0] as string, speech) : undefined
      if (!isSpeech(story, inner) && !meant && !runsOf(parts).some(run => speech.includes(` ${run} `))) continue
      report({
        start,
        end,
        message: 'Unexpected quotation in the headline, expected words that the story has',
        ...(meant && {note: `the story quotes “${meant}”`})
      })
    }
  }
})

/** Whether marks hold a sentence. British headlines also mark a mere claim: Tories 'would cut taxes'. */
function isSpeech(story: Story, inner: Span): boolean {
  const words = story.wordsIn(inner)
  return words.length > 3 && /^\p{Lu}/u.test(words[0]?.value ?? '')
}

/** What was said in as many words, all but one the same: "a sad joke" for "a bad joke". */
function findMeant(part: string, speech: string): string | undefined {
  const words = part.split(' ')
  if (words.length < 3 || words.length > 12) return undefined
  const said = speech.trim().split(' ')
  for (let at = 0; at + words.length <= said.length; at++) {
    let differing = 0
    let long = 0
    for (let index = 0; index < words.length && differing < 2; index++) {
      if (words[index] !== said[at + index]) differing++
      else if ((words[index] as string).length > 3) long++
    }
    if (differing === 1 && long > 0) return said.slice(at, at + words.length).join(' ')
  }
  return undefined
}

/** Words beside each other, by three; a misquotation shares some with what was said. */
function runsOf(parts: readonly string[]): string[] {
  return parts.flatMap(part => {
    const words = part.split(' ')
    return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
  })
}

/** Words in small letters, whatever stands between them. */
function wordsOf(story: Story, span: Span): string {
  return story
    .wordsIn(span)
    .map(({lower}) => lower.replaceAll(/['’‘]s?$|^['’‘]/g, '').replaceAll('’', "'"))
    .join(' ')
}

function splitAtEllipsis(story: Story, span: Span): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const match of story.slice(span).matchAll(/\.{2,4}|…/g)) {
    parts.push({start, end: span.start + match.index})
    start = span.start + match.index + match[0].length
  }
  return [...parts, {start, end: span.end}].filter(part => story.wordsIn(part).length > 0)
}
