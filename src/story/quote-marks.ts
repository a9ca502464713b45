import {collect} from '../collect.js'
import type {Block} from './blocks.js'
import type {QuoteForm} from './quotations.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** A quotation mark, read from what stands beside it. Apostrophes, foot and inch marks are none. */
export interface QuoteMark extends Span {
  single: boolean
  /** The form it opens, where it can open one. */
  opensAs: QuoteForm | undefined
  /** Forms that a double mark can close, the likeliest first. */
  forms: readonly QuoteForm[]
  /** What a double mark does, given whether one that it can close is open, and how many are. */
  sense(isOpen: boolean, depth: number): 'open' | 'close' | 'none'
  /** Whether a single mark closes an open single one of a form. */
  closes(form: QuoteForm): boolean
}

const characters = ['"', '“', '”', '„', '«', '»', "'", '‘', '’', '`'] as const

/** Letters behind an apostrophe that opens a word: ’tis, ’em, rock ’n’ roll, ’90s, 't Hart, "the country 's". */
const elision = /(?:\d0s|\d\ds?|tis|twas|twill|til|till|em|n|cause|cos|round|bout|nuff|ere|s|t|d|ll|re|ve|m|ndrangheta)(?![\p{L}\d])/iuy
/** A word that ends in an apostrophe where g or more was dropped: goin', o', an', th'. */
const clipped = /(?:in|\bo|\ban|\bth|\bol|\bwi)$/i

/** Reads the marks of a story that may open or close a quotation, in order. */
export function readMarks(story: Story): QuoteMark[] {
  const {text, blocks} = story
  const offsets = collect(characters, character => story.marks(character).filter(at => !isInsideWord(text, at))).sort((a, b) => a - b)
  const marks: QuoteMark[] = []
  let at = 0
  for (const block of blocks) {
    const first = marks.length
    while (at < offsets.length && (offsets[at] as number) < block.start) at++
    while (at < offsets.length && (offsets[at] as number) < block.end) {
      const start = offsets[at] as number
      const twin =
        isTwin(text, start) && offsets[at + 1] === start + 1 && start + 1 < block.end && !isInnerClose(text, start, offsets[at + 2])
      const mark = twin ? readTwin(text, start, block) : readMark(text, start, block)
      at += twin ? 2 : 1
      if (mark) marks.push(mark)
    }
    lookAhead(marks, first)
  }
  return marks
}

/** Whether a character is an apostrophe beyond doubt: don't. Most are. */
function isInsideWord(text: string, at: number): boolean {
  const character = text.charAt(at)
  return "'‘’`".includes(character) && isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at + 1))
}

/** Two grave accents or two apostrophes in a row are one double mark. */
function isTwin(text: string, start: number): boolean {
  const character = text.charAt(start)
  return (character === '`' || character === "'") && text.charAt(start + 1) === character
}

/** Of three apostrophes in a row the first closes a single quotation inside: ``He said `no''' */
function isInnerClose(text: string, start: number, third: number | undefined): boolean {
  return third === start + 2 && text.charAt(start) === "'" && text.charAt(third) === "'"
}

/** A mark while its neighbours are not all known yet. */
interface Draft extends QuoteMark {
  /** Whether it can only close. */
  onlyCloses: boolean
  canClose: boolean
  /** Whether a like mark that closes follows before one that opens. */
  closerFollows: boolean
}

interface Sides {
  before: string
  after: string
  opens: boolean
  closes: boolean
}

function readSides(text: string, start: number, end: number, block: Span): Sides {
  const before = start > block.start ? text.charAt(start - 1) : ''
  const after = end < block.end ? text.charAt(end) : ''
  return {
    before,
    after,
    opens: !isGap(after) && !isStop(text, end, after) && (isGap(before) || '([{—–-/“‘"\'`«„¿¡'.includes(before)),
    closes: !isGap(before) && (isGap(after) || '.,;:!?)]}…—–-/”’"\'»“'.includes(after))
  }
}

/** Whether what follows ends something: no quotation begins with it, unless it is an ellipsis. */
function isStop(text: string, at: number, after: string): boolean {
  return ',;:!?)]}'.includes(after) || (after === '.' && !/^\.(?:\s?\.|\d)/.test(text.slice(at, at + 3)))
}

/** Iran"s, didn"t, they"ve: the key beside the apostrophe's, or a curly apostrophe that lost its shape on the way. */
export function isMistypedApostrophe(text: string, at: number): boolean {
  return (
    (text.charAt(at) === '"' &&
      isWordCharacter(text.charAt(at - 1)) &&
      text.charAt(at + 1) === 's' &&
      !isWordCharacter(text.charAt(at + 2))) ||
    isContraction(text, at)
  )
}

/** What no closing mark has behind it: didn"t, they"ve. */
function isContraction(text: string, at: number): boolean {
  if (text.charAt(at) !== '"' || !isWordCharacter(text.charAt(at - 1)) || !isWordCharacter(text.charAt(at + 1))) return false
  const end = /^(?:ve|re|ll|[tdm])(?![\p{L}\p{N}])/u.exec(text.slice(at + 1, at + 4))?.[0]
  return end !== undefined && (end === 't') === (text.charAt(at - 1) === 'n')
}

function isGap(character: string): boolean {
  if (character === '' || character === ' ' || character === '\n') return true
  const code = character.charCodeAt(0)
  return (code < 33 || code > 127) && /\s/.test(character)
}

function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(character)
}

function readTwin(text: string, start: number, block: Span): Draft {
  const sides = readSides(text, start, start + 2, block)
  const opening = text.charAt(start) === '`'
  const sense = (isOpen: boolean) => (opening || (!isOpen && sides.opens) ? 'open' : 'close')
  return draft(start, start + 2, {opensAs: 'tex', forms: ['tex', 'straight', 'curly'], sense, canClose: !opening, onlyCloses: false})
}

function readMark(text: string, start: number, block: Block): Draft | undefined {
  const character = text.charAt(start)
  const sides = readSides(text, start, start + 1, block)
  if (character === "'" || character === '‘' || character === '’' || character === '`') return readSingle(text, start, character, sides)
  const end = start + 1
  if (character === '«' || character === '»') {
    const sense = (isOpen: boolean) => {
      if (character === '«') return isOpen && sides.closes && !sides.opens ? 'close' : 'open'
      return isOpen ? 'close' : 'none'
    }
    return draft(start, end, {opensAs: 'guillemets', forms: ['guillemets'], sense, canClose: true, onlyCloses: false})
  }
  const onlyCloses = sides.closes && !sides.opens
  const afterFigure = /[\d½¼¾⅛⅜⅝⅞]/.test(sides.before)
  if (character === '"') {
    const mark: Draft = draft(start, end, {
      opensAs: 'straight',
      forms: ['straight', 'curly', 'tex'],
      canClose: sides.closes,
      onlyCloses,
      sense: isOpen => {
        if (isOpen ? isContraction(text, start) : isMistypedApostrophe(text, start)) return 'none'
        if (afterFigure && (!isOpen || (mark.closerFollows && onlyCloses))) return 'none'
        if (sides.opens !== sides.closes) return sides.opens ? 'open' : 'close'
        // will act,"said
        return isOpen || (',.?!'.includes(sides.before) && /\p{Ll}/u.test(sides.after)) ? 'close' : 'open'
      }
    })
    return mark
  }
  const mark: Draft = draft(start, end, {
    opensAs: 'curly',
    forms: ['curly', 'straight', 'tex'],
    canClose: character === '”',
    onlyCloses: character === '”',
    sense: (isOpen, depth) => {
      if (character === '„') return 'open'
      if (character === '“') return isOpen && sides.closes && !sides.opens ? 'close' : 'open'
      if (afterFigure && (!isOpen || (mark.closerFollows && depth === 1))) return 'none'
      return !isOpen && sides.opens ? 'open' : 'close'
    }
  })
  return mark
}

function readSingle(text: string, start: number, character: string, sides: Sides): Draft | undefined {
  elision.lastIndex = start + 1
  const opensAs =
    character === '’' || !sides.opens || elision.test(text)
      ? undefined
      : character === '‘'
        ? 'curly-single'
        : character === '`'
          ? 'tex-single'
          : 'straight-single'
  const canClose = character !== '`' && sides.closes && !(character === '‘' && sides.opens)
  if (!opensAs && !canClose) return undefined
  const isPlain = isWordCharacter(sides.before)
  const goesOn = sides.after === ' ' && isWordCharacter(text.charAt(start + 2))
  const isPossessive = isPlain && goesOn && (/[sxz]/i.test(sides.before) || clipped.test(text.slice(Math.max(0, start - 3), start)))
  const mark: Draft = draft(start, start + 1, {
    single: true,
    opensAs,
    forms: [],
    canClose,
    onlyCloses: canClose && !opensAs,
    closes: form => {
      if (!canClose) return false
      const isOther = (form === 'curly-single') !== (character !== "'")
      if (isOther && form !== 'tex-single' && isPlain) return false
      return !(isPossessive && mark.closerFollows)
    }
  })
  return mark
}

function draft(start: number, end: number, parts: Partial<Draft> & Pick<Draft, 'opensAs' | 'forms' | 'canClose' | 'onlyCloses'>): Draft {
  return {start, end, single: false, closerFollows: false, sense: () => 'none', closes: () => false, ...parts}
}

/** Tells each mark of a block whether, of the like marks that follow, one closes before one opens. */
function lookAhead(marks: QuoteMark[], first: number): void {
  let single = false
  let double = false
  for (let index = marks.length - 1; index >= first; index--) {
    const mark = marks[index] as Draft
    if (mark.single) {
      mark.closerFollows = single
      single = mark.canClose && !mark.opensAs
    } else {
      mark.closerFollows = double
      double = mark.onlyCloses
    }
  }
}

/** A curly mark that is turned the wrong way: `“We will act“`, and the one that should stand there. */
export interface TurnedMark {
  start: number
  expected: string
}

/** A quotation is no longer than this where one of its marks is turned. */
const farthest = 600

/** Finds turned marks: one of a pair has the form of the other, where the rest of the story has both as they should be. */
export function findTurnedMarks(story: Story): readonly TurnedMark[] {
  const [opening, closing] = [story.marks('“'), story.marks('”')]
  if (opening.length === 0 || closing.length === 0 || story.marks('„').length > 0) return []
  const {text} = story
  const ends = opening.filter(at => endsWord(text, at) && lastOf(text, at) === '“')
  const starts = closing.filter(at => startsWord(text, at) && nextOf(text, at) === '”')
  if (ends.length + starts.length > 2) return []
  return [...ends.map(start => ({start, expected: '”'})), ...starts.map(start => ({start, expected: '“'}))]
}

function endsWord(text: string, at: number): boolean {
  return /[\p{L}\d.,!?]/u.test(text.charAt(at - 1)) && /^(?:[\s.,;:!?)]|$)/.test(text.charAt(at + 1))
}

function startsWord(text: string, at: number): boolean {
  return /^(?:[\s(]|$)/.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at + 1))
}

/** The mark in front, in the same paragraph. */
function lastOf(text: string, at: number): string | undefined {
  const front = text.slice(Math.max(0, at - farthest), at)
  return front
    .slice(front.lastIndexOf('\n\n') + 1)
    .match(/[“”]/g)
    ?.at(-1)
}

/** The mark behind, in the same paragraph. */
function nextOf(text: string, at: number): string | undefined {
  return /[“”]|\n\n/.exec(text.slice(at + 1, at + farthest))?.[0]
}
