import {flag} from '../options.js'
import {defineRule} from '../rule.js'
import {findOddCharacters} from '../story/characters.js'
import {type Story, spanAt} from '../story/index.js'
import {findMojibake} from '../story/mojibake.js'

const names: Readonly<Record<number, string>> = {
  0: 'null character',
  2: 'start of text',
  3: 'end of text',
  11: 'vertical tab',
  12: 'form feed',
  127: 'delete character',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8288: 'word joiner',
  65279: 'byte-order mark',
  65532: 'object replacement character'
}
/** Before and after a no-break space that a typographer sets: `Rs 500`, `10 km`, `Mr Shah`, `A. Shah`. */
const keepsTogether = /\d$|(?:^|[\s(“"‘'])(?:Rs\.?|Re|No\.?|Nos\.?|p\.|pp\.|Mr|Mrs|Ms|Dr|St|Prof|Lt|Col|Gen|Maj|Capt|\p{Lu}\.|[$€£¥₹])$/u

export default defineRule({
  name: 'invisible-character',
  group: 'Furniture and residue',
  summary: 'No characters that cannot be seen.',
  rationale: 'Readers do not see it, but search, hyphenation, speech and every later program do.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: 26 of 161 agency files have control characters, 12 of 181 crawled pages zero-width ones.'],
  options: {
    allowNbsp: flag(true, 'Whether a no-break space may keep a number, a currency sign, a title or an initial with what follows.')
  },
  check(story, {settings, report}) {
    const {text} = story
    for (const {start, end} of story.fact(findOddCharacters).invisible) {
      const code = text.charCodeAt(start)
      if (code === 0xfeff && start === 0) continue
      if (isNeeded(story, code, start, end) || spanAt(story.fact(findMojibake), start)) continue
      if (code === 0xa0 && settings.allowNbsp && end === start + 1 && isTypographic(text, start)) continue
      const name = `${names[code] ?? (code < 0xa0 ? 'control character' : 'direction mark')} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
      const space = isSpace(code) && isWordCharacter(text, start - 1) && isWordCharacter(text, end)
      report({start, end, message: `Unexpected ${name}, expected ${space ? 'a space' : 'none'}`, expected: space ? ' ' : ''})
    }
  }
})

/** `क्‍ष`, `می‌شود`, `👩‍🚒`: joiners and marks that the script or the emoji is written with. */
function isNeeded({text}: Story, code: number, start: number, end: number): boolean {
  // Made only where it is asked for: so many kinds of characters take longer to read than a story.
  const needsJoiner =
    /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})[\p{L}\p{M}]/u
  if (code === 0x061c || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) {
    return needsJoiner.test(text.slice(Math.max(0, start - 2), start)) || needsJoiner.test(text.slice(end, end + 2))
  }
  return false
}

function isTypographic(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  return keepsTogether.test(before) || /^[–—]/.test(text.slice(at + 1)) || (/\p{L}$/u.test(before) && /^\d/.test(text.slice(at + 1)))
}

function isSpace(code: number): boolean {
  return code === 0xa0 || code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029
}

/** Whether there is a character that needs a space beside it. */
function isWordCharacter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0xa0
}
