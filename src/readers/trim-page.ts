import type {Piece} from './builder.js'

/**
 * What is left of a page without what stands around its heading, a section above it and a time below it, and without
 * headings of nothing at its end. A name below the heading is the byline.
 */
export function trimPage(pieces: readonly Piece[], titled: boolean, byline: string | undefined): Piece[] {
  const at = titled ? pieces.findIndex(({role}) => role === 'headline') : -1
  const above = pieces.slice(0, Math.max(0, at)).filter(piece => piece.role === 'caption' || isParagraph(piece))
  const below = pieces.slice(Math.max(0, at))
  const first = below.findIndex(isParagraph)
  const name = byline?.replace(/^by /i, '').toLowerCase()
  const opening = below.slice(0, Math.max(0, first)).flatMap(piece => {
    const text = piece.source.text.trim()
    if (piece.role !== undefined && piece.role !== 'list') return piece
    if (isTime(text) || isMarkedTime(piece)) return []
    if (piece.role === 'list') return piece
    const named =
      name === undefined ? /^by \p{Lu}[^.!?]{2,60}$/iu.test(text) : text.toLowerCase().includes(name) && text.length < name.length + 40
    return named ? {...piece, role: 'byline' as const} : piece
  })
  const copy = below.slice(Math.max(0, first)).filter(piece => !isMarkedTime(piece))
  const last = copy.findLastIndex(({role}) => role !== 'subhead')
  return [...above, ...opening, ...(last < 0 ? copy : copy.slice(0, last + 1))]
}

/** A line that is a time by its markup: that of a post among others. */
function isMarkedTime({source, marks = []}: Piece): boolean {
  return marks.some(
    ({kind, start, end}) => kind === 'date' && source.text.slice(0, start).trim() === '' && source.text.slice(end).trim() === ''
  )
}

/** Characters of a paragraph that is no label. */
const leastParagraph = 60

function isParagraph({role, source}: Piece): boolean {
  const text = source.text.trim()
  return role === undefined && text.length >= leastParagraph && /[.!?…:”"’)。]$/.test(text)
}

/** Words that stand beside a time. */
const beside =
  /\b(?:(?:first|last) )?(?:published|posted|updated|modified|created|submitted|added)\b|\b(?:on|at|by|the|last|ago|read|[ap]\.?m|noon|midnight|utc|gmt|[a-z]{1,3}t|hrs?|hours?|mins?|minutes?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|st|nd|rd|th)\b/gi

/** `Published: Nov. 2, 2023 3:53 PM EDT`, and nothing else. */
function isTime(text: string): boolean {
  return (
    text.length < 100 &&
    /\d/.test(text) &&
    text
      .replaceAll(/\d+/g, ' ')
      .replaceAll(beside, '')
      .replaceAll(/[\s\p{P}\p{S}]/gu, '') === ''
  )
}
