import type {Agency, Registry} from '../agencies/index.js'
import {matchesOf} from '../matches.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** The sign-off: agency and desk codes at the very end of the copy, such as `PTI SH SCY`. */
export interface SignOff extends Span {
  agency?: Agency
  /** The agency's name as written. */
  agencySpan?: Span
  /** The codes or initials, in order. */
  codes: Array<Span & {text: string}>
  /** `PTI SH SCY`, `(ANI)`, `hh/ph/ts`, or `(Reporting by …; Editing by …)`. */
  form: 'codes' | 'brackets' | 'initials' | 'credits'
  /** Whether it stands behind the last sentence instead of on a line of its own. */
  runsOn: boolean
  /** Whether the whole of it fits the agency's grammar. */
  complete: boolean
  /** The same sign-off once more, with the white space in front: ` (ANI)` behind `(ANI)`. */
  again?: Span
}

/** Longest sign-off in codes. */
const longest = 80

const credits =
  /^\((?:additional |extra )?(?:reporting|compiled|writing|written|editing|edited|graphics?|translated|translation|rewriting)(?: and (?:writing|editing))? by:? [^()]{2,400}\)?\.?$/i
/** Credits on a line of their own that lost their brackets. */
const bareCredits = /^(?:Additional reporting|Reporting) by [^()\n]{2,240}[;,] ?(?:[Ww]riting|[Ee]diting) by [^()\n]{2,80}$/
/** The second line of credits that a line break parts: `Editing by Ada Holm)`. */
const creditsTail = /^(?:(?:Additional reporting|Writing|Editing)(?: and editing)? by [^()\n]{2,160}[;,]? ?){1,3}\)$/i
const initials = /^(?:(?:burs-)?[a-z]{2,4}(?:\/[a-z]{2,4}){1,5}|\([a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}\))$/
const endMark = /^(?:-{1,2} ?(?:30|0|ends?) ?-{1,2}|#{2,4}|\(?ends?\)?|NNNN)$/i
const bracketed = /^[-–—]{0,3} ?\(([\p{L}][\p{L} .-]{1,40})\)\.?$/u
/** The end of what stands in brackets: tells most lines quickly. */
const closing = /\)\.?$/
const bare = /^([-–—=]{0,3}\s?\(?)([\p{L}][\p{L}/-]{1,12})\)?((?:(?:\s{1,2}|\/|,\s?)[A-Za-z0-9-]{2,8}){0,6})((?:\.{3}|…)?(?:\^M)?)$/u
const words = /[A-Za-z][A-Za-z0-9-]*/g
/** `SH SCY`, `SH/SCY`, `gfr/ar`, with the time at the end: `03041530`, `PM2038`. */
const codesOnly = /^(?:(?:\s+|\/|,\s?)(?:[A-Z-]{2,8}|[a-z][a-z0-9]{1,3}))+(?:\s+(?:[AP]M\d{4}|\d{4,8}))?$|^\s+[AP]M\d{4}$/
/** Small words that make a line a phrase instead of a list of codes. */
const phrase = /\s(?:to|is|in|on|of|by|at|as|for|the|and|not|says?|said|was|has|had|will|its?|who|with|from|desk|wire|news)(?:\s|$)/i

/** Whether a line ends copy and says nothing else: `ends`, `-30-`, `###`. */
export function isEndMark(line: string): boolean {
  return line.length < 10 && endMark.test(line)
}

/** Whether a line is a sign-off and nothing else. */
export function isSignOffLine(line: string, agencies: Registry): boolean {
  return readSignOff(line, 0, agencies, false) !== undefined
}

/**
 * Reads text as a sign-off.
 *
 * @param offset where the text starts in the story.
 * @param runsOn whether it stands behind a sentence; then only forms that nothing else can be are read.
 */
function readSignOff(text: string, offset: number, agencies: Registry, runsOn: boolean): SignOff | undefined {
  const isCredits = text.startsWith('(') ? credits.test(text) : !runsOn && (text.endsWith(')') ? creditsTail : bareCredits).test(text)
  if (text.length > longest && !isCredits) return undefined
  const base = {start: offset, end: offset + text.length, codes: [] as SignOff['codes'], runsOn}
  if (isCredits) return {form: 'credits', complete: text.endsWith(')'), ...base}
  if (!runsOn && initials.test(text)) {
    return Object.assign(base, {
      form: 'initials' as const,
      agency: text.startsWith('(') ? undefined : agencies.get('afp'),
      codes: readCodes(text, offset),
      complete: true
    })
  }
  const brackets = closing.test(text) ? bracketed.exec(text) : null
  if (brackets) {
    const name = brackets[1] as string
    const agency = agencies.find(name)
    if (!agency && !/^agencies$/i.test(name)) return undefined
    const start = offset + text.indexOf(name)
    return {form: 'brackets', agency, agencySpan: {start, end: start + name.length}, complete: true, ...base}
  }
  return readBare(text, base, agencies)
}

function readBare(text: string, base: Span & Pick<SignOff, 'codes' | 'runsOn'>, agencies: Registry): SignOff | undefined {
  const match = bare.exec(text)
  const [, lead = '', name = '', rest = ''] = match ?? []
  const hasBrackets = lead.endsWith('(')
  // `(PTI) SH SCY`; `(ANI)` alone was read before.
  if (match && hasBrackets !== text.includes(')')) return undefined
  const agency = match && (!hasBrackets || /^\)\s/.test(text.slice(lead.length + name.length))) ? agencies.find(name) : undefined
  if (!agency) return readTemplate(text, base, agencies)
  // `PTI SKV RT AS` ends in a code; no sentence is in capitals and of so short words.
  if (
    phrase.test(rest) &&
    !(agency.id === 'pti' && /^(?:\s(?!THE|AND|NOT|WAS|HAS|HAD|WHO|FOR|SAYS?|WITH|FROM|SAID|WILL)[A-Z]{2,4})+$/.test(rest))
  )
    return undefined
  const complete = fitsSignOff(text, agency, agencies)
  const start = base.start + lead.length
  const isCode = rest === '' ? lead !== '' || isOwn(agency, name) : codesOnly.test(rest)
  if (!complete && !isCode) return undefined
  // A lower-cased rest behind a name is read as codes only for agencies that sign with codes.
  if (!complete && rest !== '' && !agency.signOffs?.some(each => /code/i.test(each))) return undefined
  return Object.assign(base, {
    form: 'codes' as const,
    agency,
    agencySpan: {start, end: start + name.length},
    codes: readCodes(rest, start + name.length + (hasBrackets ? 1 : 0)),
    complete: complete || rest === ''
  })
}

/** A line that is one of the registry's templates: `/ritzau/`, `Enditem`, `EFE gr/bp`. */
function readTemplate(text: string, base: Span & Pick<SignOff, 'codes' | 'runsOn'>, agencies: Registry): SignOff | undefined {
  if (text.length > 32 || (base.runsOn && !/^\p{L}{6,}$/u.test(text))) return undefined
  const grammar = grammars(agencies).find(each => each.first === text.charAt(0) && each.pattern.test(text))
  if (!grammar) return undefined
  const name = /[\p{L}-]*\p{L}/u.exec(text)
  const from = name?.index ?? 0
  const to = from + (name?.[0].length ?? 0)
  return {
    ...base,
    form: 'codes',
    agency: grammar.agency,
    ...(agencies.find(text.slice(from, to)) && {agencySpan: {start: base.start + from, end: base.start + to}}),
    codes: readCodes(text.slice(to), base.start + to),
    complete: true
  }
}

/** Whether a name alone on a line is the agency: as registered, or in capitals. */
function isOwn(agency: Agency, name: string): boolean {
  return agency.tokens.includes(name) || agency.tokens.some(token => token.toUpperCase() === name)
}

function readCodes(text: string, offset: number): Array<Span & {text: string}> {
  return matchesOf(text, words).map(match => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    text: match[0]
  }))
}

/** Whether a text fits one of an agency's sign-off templates. */
export function fitsSignOff(text: string, agency: Agency, agencies: Registry): boolean {
  return grammars(agencies).some(grammar => grammar.agency === agency && grammar.pattern.test(text))
}

interface Grammar {
  agency: Agency
  /** Its first character; nothing else is tried on a line. */
  first: string
  pattern: RegExp
}

const compiled = new WeakMap<Registry, Grammar[]>()

function grammars(agencies: Registry): Grammar[] {
  const known = compiled.get(agencies)
  if (known) return known
  const list = agencies.agencies.flatMap(agency =>
    (agency.signOffs ?? []).map(template => ({agency, first: template.charAt(0), pattern: compileSignOff(template)}))
  )
  compiled.set(agencies, list)
  return list
}

/** A sign-off template of the registry as a pattern for the whole of a text. */
function compileSignOff(template: string): RegExp {
  const source = template
    .replace(/[.()[\]+?^$|\\]/g, '\\$&')
    .replace(/ CODE\*/g, '(?:\\s{1,4}[A-Z]{2,4}(?:-[A-Z]{2,4})?){0,8}')
    .replace(/ code\*/g, '(?:\\s{1,4}[a-z][a-z0-9]{1,3}){0,8}')
    .replace(/\bCODE\b/g, '[A-Z]{2,4}(?:-[A-Z]{2,4})?')
    .replace(/\bcode\b/g, '[a-z][a-z0-9]{1,3}')
    .replace(/INITIALS/g, '[a-z]{2,4}(?:/[a-z]{2,4}){0,5}')
    .replace(/\bTIME\b/g, '[AP]M\\d{4}')
    .replaceAll(' ', '\\s{1,4}')
  return new RegExp(`^${source}$`)
}

/** Finds the sign-off by its position: after the last full stop or on the last line. */
export function findSignOff(story: Story): SignOff | undefined {
  const {blocks, context} = story
  let found: SignOff | undefined
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (!block) break
    if (block.role === 'sign-off') {
      if (isEndMark(block.text)) continue
      const each = readSignOff(block.text, block.start, context.agencies, false)
      if (each) found = found ? join(story.text, each, found) : each
    } else if (block.role === 'body') {
      return found ?? readRunOn(story.text, block, context.agencies)
    } else if (found || !isTrailing(block.role)) break
  }
  return found
}

function isTrailing(role: string): boolean {
  return role === 'furniture' || role === 'note' || role === 'advisory' || role === 'metadata'
}

/** `--IANS` on one line and `ms/vd` on the next are one sign-off; what stands there twice is one too many. */
function join(text: string, first: SignOff, second: SignOff): SignOff {
  if (text.slice(first.start, first.end) === text.slice(second.start, second.end))
    return {...first, again: {start: first.end, end: second.end}}
  if (first.form === 'credits' && second.form === 'credits') return {...first, end: second.end, complete: second.complete}
  if (first.form === 'codes' && second.form === 'initials') return {...first, end: second.end, codes: second.codes}
  return second
}

/** A sign-off behind the last sentence of the last paragraph. */
function readRunOn(text: string, {start, end}: Span, agencies: Registry): SignOff | undefined {
  if (text.charAt(end - 1) === ')') {
    const open = text.lastIndexOf('(', end - 1)
    if (open <= start || end - open > 420) return undefined
    const written = text.slice(open, end)
    const before = text.slice(Math.max(start, open - 48), open).trimEnd()
    if (before.endsWith(written)) {
      const to = Math.max(start, open - 48) + before.length
      const first = readRunOn(text, {start, end: to}, agencies)
      return first && {...first, again: {start: to, end}}
    }
    return isSentenceEnd(text, open) ? readSignOff(written, open, agencies, true) : undefined
  }
  for (let at = end - 1; at > start && at >= end - longest; at--) {
    if (!/[.!?]/.test(text.charAt(at))) continue
    let from = at + 1
    while (from < end && /[.!?"'”’)\]\s]/.test(text.charAt(from))) from++
    if (from === end) continue
    return isSentenceEnd(text, from) ? readSignOff(text.slice(from, end), from, agencies, true) : undefined
  }
  return undefined
}

/** Whether a sentence ends before `offset`; an abbreviation's point or an ellipsis does not end one. */
function isSentenceEnd(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 16), offset).trimEnd()
  return /[.!?]["'”’)\]]*$/.test(before) && !/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|Gen|Col|Sen|Rep|Gov)\.$/u.test(before)
}
