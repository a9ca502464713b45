import type {Registry} from '../agencies/index.js'
import {matchesOf} from '../matches.js'
import {readDateline} from './dateline.js'
import {isKnownPlace} from './dateline-places.js'
import type {DocumentBlock} from './document.js'
import {furnitureKind} from './furniture.js'
import {isField, isLooseField, leakedDate, leakedMoment, leakedName} from './metadata.js'
import {isEndMark, isSignOffLine} from './sign-off.js'
import type {Span} from './span.js'
import {splitBlocks} from './split.js'
import type {Story} from './story.js'

/**
 * What a block is to a newsroom. Rules on wording look at `body`; most others are judged only by rules made for them.
 */
export type Role =
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'advisory'
  | 'dateline'
  | 'metadata'
  | 'body'
  | 'caption'
  | 'list'
  | 'table'
  | 'code'
  | 'furniture'
  | 'note'
  | 'sign-off'

/** A paragraph-sized piece of a story, without the white space around it. */
export interface Block extends Span {
  index: number
  role: Role
  text: string
}

/** Cuts the story into blocks and gives each its role. */
export function findBlocks(story: Story): readonly Block[] {
  const {document, agencies, metadata} = story.context
  const headline = metadata?.headline ?? document?.metadata.headline
  return new Roles(story.text, agencies, headline).assign(document?.blocks)
}

/** `XIE19980808.0031  1998-08-08`, `A6069 tad-z`, `u w BC-CUBA-ELIAN-0404-COX`. */
const routing = /^(?:[A-Z]{3}\d{6,8}[.-]\d{4}\b|(?:[a-z] ){0,2}(?:BC|AM|PM)-[A-Z][\w-]{3,}|ZCZC\b)/
/** The line of a database: `Bid Is Raised @ To $62 Million 11/02/89 JOURNAL (J) RATNY`. */
const record = /^[^\n]{0,180}\b\d\d\/\d\d\/\d\d\s[A-Z]{3,}[A-Z ]*\([A-Z]/
const advisory =
  /^(?:\(\s?(?:eds?|attn|editors?|desk)\s?:|(?:eds|attn|editors)\s?:|ATTENTION ?[-–—]|EMBARGO(?:ED)?\b.{0,60}$|(?:UPDATES|ADDS|RECASTS|CORRECTS|INCORPORATES|RELEADS) with\b)/i
const trash =
  /^\((?:(?:[A-Z][a-z]+es|[A-Z][a-z]+s)(?: \w+)? .{0,200}\b(?:para(?:graph)?s?|throughout|details?|quotes?|reaction|background|headline|byline|byte|lead|comments?|context|typo|spelling|dateline|slug|link|graphic|pix|photos?|title|first name|detail)\b|(?:This|The|In) .{0,80}\b(?:corrects?|correcting|refiled|refiles|corrected)\b)[^()]{0,300}\)$/
const version =
  /^(?:URGENT|REFILE|EXTRA|FLASH|BULLETIN|(?:KILL|HOLD)(?: (?:KILL|HOLD)){0,2} ?=?|STORY WITHDRAWN|MANDATORY KILL|\d(?:st|nd|rd|th) (?:ld|lead|add)\b.{0,40})$/i
const note =
  /^(?:_{3,}|\((?:more|more follows)\)|more follows?$|more$|editor[’']?s[’']? note\b|note to editors?\b|source: ?[A-Z]|\( ?\d+ words ?\)|\(\$1 ?=|[\w ,.&’'-]{3,300} contributed to this (?:report|story)\.|[A-Z]{2,4}-[\d:-]{8,20}$|\d{6} GMT\b|\d{4}-\d\d-\d\d[-T ]\d\d:\d\d)/i
/** With or without a typesetting code: `UR By ASHA RAO QC`. */
const byline = /^(?:by|BY|By|Words by|Reported by|By:|[A-Z]{2} B[yY])[ :]+(?:\p{Lu}|the\s\p{Lu})/u
const bylineTail =
  /^(?:(?:The )?(?:Associated Press|Canadian Press|Press Association|Reuters|AP|AFP|UPI|Bloomberg)\b.{0,40}|(?:Our|Special|Staff|Senior|Chief|Legal|Political|Sports|Express|Tribune|Press Association|Hindustan)\b.{0,40}\b(?:Correspondent|Reporter|Writer|Bureau|Service|Editor)s?|(?:Staff|Special) (?:Reporter|Correspondent|Writer|Bureau)|Agencies|News Desk|Web Desk)$/
/** The tiny words that a sentence has and a headline wrapped to two lines has too, at its start. */
const lowerStart = /^\p{Ll}/u
const letterStart = /^[\p{L}"“'‘]/u

/** Whether a text ends with a stop, whatever closes behind it. */
function endsWithStop(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && `"'”’)]`.includes(text.charAt(at))) at--
  return '.!?…'.includes(text.charAt(at)) && at >= 0
}

/**
 * Gives blocks the roles that markup does not give them: by their form, then from the top down, then from the end up.
 */
class Roles {
  readonly #text: string
  readonly #agencies: Registry
  readonly #headline: string | undefined
  readonly #blocks: Block[] = []

  constructor(text: string, agencies: Registry, headline: string | undefined) {
    this.#text = text
    this.#agencies = agencies
    this.#headline = headline?.trim()
  }

  /** @param known blocks that a reader found; without any, the text is cut by its form. */
  assign(known: readonly DocumentBlock[] = [{start: 0, end: this.#text.length}]): readonly Block[] {
    for (const {start, end, role} of known) {
      if (role) this.#push(start, end, role)
      else for (const span of this.#split(start, end)) this.#add(span)
    }
    this.#readTop()
    this.#readEnd()
    return this.#blocks
  }

  #split(start: number, end: number): Span[] {
    const text = start === 0 && end === this.#text.length ? this.#text : this.#text.slice(start, end)
    const spans = splitBlocks(text, line => this.#standsAlone(line))
    return start === 0 ? spans : spans.map(span => ({start: start + span.start, end: start + span.end}))
  }

  #standsAlone(line: string): boolean {
    // The middle of a wrapped sentence.
    if (line.length > 30 && lowerStart.test(line)) return false
    if (line.length > 60 && letterStart.test(line))
      return furnitureKind(line) !== undefined || isField(line) || isByline(line) || advisory.test(line)
    return (
      furnitureKind(line) !== undefined ||
      isEndMark(line) ||
      isSignOffLine(line, this.#agencies) ||
      advisory.test(line) ||
      isField(line) ||
      routing.test(line) ||
      isByline(line) ||
      /^\(more\)$/i.test(line)
    )
  }

  /** Adds a block; a leaked date in front of the copy is a block of its own. */
  #add({start, end}: Span): void {
    // Behind a headline too, where the copy itself follows.
    const first = this.#blocks.length < 3 && end - start > 15 ? leakedDate.exec(this.#text.slice(start, start + 40)) : null
    const isLeaked =
      first && (this.#blocks.length === 0 || /^\s\p{Lu}/u.test(this.#text.slice(start + first[0].length, start + first[0].length + 3)))
    const middle = first && isLeaked ? start + first[0].length : this.#endOfLeak(start, end)
    if (middle !== undefined && middle < end) {
      this.#push(start, middle, 'metadata')
      let from = middle
      while (from < end && /\s/.test(this.#text.charAt(from))) from++
      this.#push(from, end)
    } else this.#push(start, end)
  }

  /** Where a field ends that a dateline follows, in the first blocks. */
  #endOfLeak(start: number, end: number): number | undefined {
    if (this.#blocks.length > 2 || end - start < 40) return undefined
    const opening = this.#text.slice(start, start + 80)
    const moment = leakedMoment.exec(opening)?.[0]
    const name = moment ? undefined : leakedName.exec(opening)?.[0]
    if (!moment && !name) return undefined
    // One to five words belong to the field, the next begin the dateline.
    const words = matchesOf(opening.slice((moment ?? name)?.length), /\S+/g).slice(moment ? 0 : 1, moment ? 1 : 6)
    for (const {index} of words) {
      const from = start + ((moment ?? name)?.length ?? 0) + index
      const dateline = readDateline(this.#text, from, end, this.#agencies)
      const city = dateline?.places[0]?.name
      if (dateline?.start === from && dateline.agencies.length > 0 && city && (moment || isKnownPlace(city)))
        return start + this.#text.slice(start, from).trimEnd().length
    }
    return undefined
  }

  #push(start: number, end: number, role?: Role): void {
    const text = this.#text.slice(start, end)
    this.#blocks.push({index: this.#blocks.length, role: role ?? this.#roleByForm(text), start, end, text})
  }

  /** What a block says itself to be, wherever it stands. */
  #roleByForm(text: string): Role {
    if (furnitureKind(text)) return 'furniture'
    if (text.length < 400 && (/^\(\s?(?:eds?|attn)\s?:[^()]*\)$/i.test(text) || /^eds:/i.test(text))) return 'advisory'
    if (isLooseField(text)) return 'metadata'
    return isTable(text) ? 'table' : 'body'
  }

  /** From the top down to the first paragraph of the body. */
  #readTop(): void {
    const blocks = this.#blocks
    const dated = this.#findDatedBlock()
    const named: Block[] = []
    const titled = blocks.some(block => block.role === 'headline')
    let before: Role | undefined
    for (const [index, block] of blocks.entries()) {
      if (block.role !== 'body') continue
      if (index === dated?.index) {
        if (dated.end >= block.end) block.role = 'dateline'
        break
      }
      const special = this.#roleAtTop(block.text, before)
      if (special) block.role = special
      else if (dated || (!titled && this.#isHeadline(block, blocks[index + 1], named.length))) {
        block.role = named.length === 0 && !titled ? 'headline' : 'subhead'
        named.push(block)
      } else break
      before = block.role
    }
    if (!blocks.some(block => block.role === 'body' || block.role === 'dateline')) for (const block of named) block.role = 'body'
  }

  /** The block that a dateline opens, among the first ones, if all before it can be a header. */
  #findDatedBlock(): {index: number; end: number} | undefined {
    for (const {index, role, start, end, text} of this.#blocks.slice(0, 12)) {
      if (role !== 'body') continue
      const dateline = readDateline(this.#text, start, end, this.#agencies)
      if (dateline) return {index, end: dateline.end}
      if (text.length > 260 || (endsWithStop(text) && text.length > 120)) return undefined
    }
    return undefined
  }

  #roleAtTop(text: string, before: Role | undefined): Role | undefined {
    if (text.length > 400) return undefined
    if (isField(text) || routing.test(text) || record.test(text)) return 'metadata'
    if (advisory.test(text) || version.test(text) || trash.test(text)) return 'advisory'
    if (/^editor[’']?s[’']? note\b/i.test(text)) return 'note'
    if (isByline(text) || (bylineTail.test(text) && text.length < 60)) return 'byline'
    if (before === 'byline' && text.length < 60 && !endsWithStop(text)) return 'byline'
    return this.#agencies.find(text) ? 'byline' : undefined
  }

  #isHeadline({text}: Block, next: Block | undefined, count: number): boolean {
    if (this.#headline && text === this.#headline) return true
    if (!next || count >= 3 || text.length > 200 || lowerStart.test(next.text) || /[,:;–—-]$/.test(text)) return false
    if (!endsWithStop(text)) return count === 0 || isByline(next.text) || next.text.length > text.length
    if (/[?!]["'”’)\]]*$/.test(text)) return text.length <= 100 && next.text.length > text.length && count === 0
    return text.length <= 100 && isByline(next.text)
  }

  /** From the end up to the last paragraph of the body. */
  #readEnd(): void {
    for (let index = this.#blocks.length - 1; index > 0; index--) {
      const block = this.#blocks[index] as Block
      if (block.role !== 'body') {
        if (block.role === 'furniture' || block.role === 'advisory' || block.role === 'table') continue
        return
      }
      if (isEndMark(block.text) || isSignOffLine(block.text, this.#agencies)) block.role = 'sign-off'
      else if (block.text.length < 500 && note.test(block.text)) block.role = 'note'
      else if (trash.test(block.text)) block.role = 'advisory'
      else return
    }
  }
}

function isByline(text: string): boolean {
  return text.length < 160 && byline.test(text) && !endsWithStop(text.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')) && text.split(/\s+/).length <= 16
}

/** Cells, not sentences with gaps between them. */
function isRow(line: string): boolean {
  return line.split(/ {3,}|\t+/).every(cell => cell.length < longestCell)
}

/** Characters of the widest cell that a table of a wire has. */
const longestCell = 60

/** Columns, or figures with hardly a word between them. */
function isTable(text: string): boolean {
  if (text.length < 8 || text.length > 20_000) return false
  const isSpaced = text.includes('   ') || text.includes('\t')
  const lines = isSpaced ? text.split('\n') : []
  const columns = lines.filter(
    line => isRow(line) && /\S(?: {3,}|\t+)\S.{0,200}\S(?: {3,}|\t+)\S|\S(?: {3,}|\t+)[-+$(]?\d/.test(line)
  ).length
  if (columns > 0 && columns * 2 >= lines.length) return true
  if (endsWithStop(text) || text.length > 400) return false
  const words = text.split(/\s+/)
  const figures = words.filter(word => /\d/.test(word) || /^(?:vs|mln|bln|cts|dlrs|nil|shr|net|rev)$/i.test(word)).length
  return words.length >= 3 && figures * 10 >= words.length * 6
}
