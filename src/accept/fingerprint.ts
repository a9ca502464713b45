import type {Finding} from '../engine.js'
import {oneLine} from '../one-line.js'
import {firstFrom, type Story} from '../story/index.js'

/** Words kept on either side of a finding. */
const neighbours = 3

/** Longer passages are kept by their two ends. */
const most = 120

/**
 * The words of a finding between `‹ ›`, with a few on either side: by them it is known again when lines move, and a
 * person can tell what was accepted. A finding about the story as a whole is known by its message.
 */
export function fingerprint({span, message}: Finding, story: Story): string {
  if (!span) return message
  const inside = story.wordsIn(span)
  const {words} = story
  const first = inside[0]?.index ?? firstFrom(words, span.start)
  const last = inside.at(-1)?.index ?? first - 1
  const before = words[Math.max(0, first - neighbours)]
  const after = words[Math.min(words.length - 1, last + neighbours)]
  const from = Math.min(before?.start ?? span.start, span.start)
  const to = Math.max(after?.end ?? span.end, span.end)
  const middle = oneLine(story.slice(span))
  const kept = middle.length > most ? `${middle.slice(0, most / 2)} … ${middle.slice(-most / 2)}` : middle
  return `${oneLine(story.text.slice(from, span.start))}‹${kept}›${oneLine(story.text.slice(span.end, to))}`.trim()
}
