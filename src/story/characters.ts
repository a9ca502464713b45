import type {Span} from './span.js'
import type {Story} from './story.js'

/** Runs of characters that a keyboard does not make, in order. */
export interface OddCharacters {
  /** Control characters, zero-width characters, soft hyphens, byte-order marks, direction marks, no-break spaces. */
  invisible: readonly Span[]
  /** Runs of characters above ASCII that hold one that wrongly decoded bytes begin with, or a C1 control character. */
  suspicious: readonly Span[]
  /** Replacement characters (U+FFFD). */
  lost: readonly Span[]
}

/** Whatever is not printable ASCII, a tab or a line break. */
const odd = /[^\t\n\r -~]/g

/** Finds odd characters in one pass over the text. */
export function findOddCharacters(story: Story): OddCharacters {
  const {text} = story
  const invisible: Span[] = []
  const suspicious: Span[] = []
  const lost: Span[] = []
  let at = 0
  while (at < text.length) {
    odd.lastIndex = at
    if (!odd.test(text)) break
    const start = odd.lastIndex - 1
    const code = text.charCodeAt(start)
    at = start
    if (isInvisible(code)) {
      while (++at < text.length && text.charCodeAt(at) === code);
      invisible.push({start, end: at})
    } else if (code === 0xfffd) {
      while (++at < text.length && text.charCodeAt(at) === 0xfffd);
      lost.push({start, end: at})
    } else {
      let leads = false
      do {
        const high = text.charCodeAt(at)
        leads ||= isLead(high)
        if (isInvisible(high)) invisible.push({start: at, end: at + 1})
        at++
      } while (at < text.length && isHigh(text.charCodeAt(at)))
      if (leads && (at > start + 1 || code < 0xa0)) suspicious.push({start, end: at})
    }
  }
  return {invisible, suspicious, lost}
}

/** Above ASCII, and no replacement character, which ends what can still be decoded. */
function isHigh(code: number): boolean {
  return code >= 128 && code !== 0xfffd && (code <= 0xad || !isInvisible(code))
}

/** What the first byte of a UTF-8 sequence looks like in Latin-1, Windows-1252 or Mac Roman, and C1 controls. */
function isLead(code: number): boolean {
  return (code >= 0x80 && code <= 0x9f) || (code >= 0xc2 && code <= 0xf4) || code === 0x201a
}

function isInvisible(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10 && code !== 13
  if (code < 0xa0) return code === 127 || code === 0x81 || code === 0x8d || code === 0x8f || code === 0x90
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xfffc
  )
}
