import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import type {Standing} from '../accept/comments.js'
import type {ActiveRule} from '../engine.js'
import {pageOf} from '../engine.js'
import {hashText} from '../hash-text.js'
import {activate, type Setting, type Severity} from '../rule.js'
import type {Digest, DigestPlace, Spot} from './digest.js'
import {type KeyGroup, KeyIndex} from './key-index.js'
import {type FolderReport, type FolderRule, type Group, isFolderRule, type StoryDigest} from './rule.js'
import {folderRules} from './rules.js'
import {Sketches} from './signature.js'

/** What the checks across stories need of one file: plain text, so that it is cheap to hand over and to keep. */
export interface FileDigest {
  /** Which of these rules are on for the file, and how: JSON, alike for all files to which the same applies. */
  house: string
  /** Its stories’ digests, as JSON. */
  digests: string
  /** Where comments of the file let findings stand. */
  standing?: readonly Standing[]
}

/** Keeps the digests of stories, in order. A run over many stories keeps them on disk. */
export interface DigestStore {
  /** Appends a text; the first has number 0. */
  add(digests: string): unknown
  get(number: number): string
}

/** A finding across stories as plain data. */
export type FolderMessage = Pick<VFileMessage, 'reason'> &
  Partial<Pick<VFileMessage, 'place' | 'source' | 'fatal' | 'actual' | 'expected' | 'note' | 'url' | 'related' | 'fix' | 'story'>> & {
    ruleId: string
    /** By which it is known again, beside its rule and file: what is there between `‹ ›`, and what it was held against. */
    words: string
  }

/** Findings across stories, by file. */
export type FolderFindings = Array<{path: string; messages: FolderMessage[]}>

/** Compares stories as they come, and says at the end what it found. */
export interface Across {
  add(path: string, digest: FileDigest): void
  /** Findings by file, in the order in which the files came. */
  finish(): FolderFindings
}

/** Says which rules across stories are on, as `FileDigest.house`; nothing where none is. */
export function describeHouse(active: readonly ActiveRule[]): string | undefined {
  const settings: Record<string, Setting> = {}
  for (const {rule, severity, settings: values} of active) if (isFolderRule(rule)) settings[rule.meta.name] = [severity, values]
  return Object.keys(settings).length > 0 ? JSON.stringify(settings) : undefined
}

/** Digests at hand while stories are compared: those that meet under one key often meet under the next one too. */
const mostRecent = 2048

/** A rule under one set of options, with the keys of the stories to which they apply. */
interface Check {
  rule: FolderRule
  settings: Readonly<Record<string, unknown>>
  index: KeyIndex
}

interface House {
  checks: Check[]
  severities: ReadonlyMap<string, Severity>
}

/**
 * Checks across stories: a pure function of digests, so the same for one run and for the parts of one that were made on
 * several machines. Stories under different options of a rule are not compared by it.
 *
 * Memory: 16 bytes for each key, and 150 for each story; digests are read again from the store where stories meet.
 */
export function createAcross(store: DigestStore = createStore()): Across {
  const checks = new Map<string, Check>()
  const houses = new Map<string, House>()
  const paths: string[] = []
  /** For each story its file, and for each file its house. */
  const files: number[] = []
  const fileHouses: House[] = []
  const standings = new Map<number, readonly Standing[]>()
  const sketches = new Sketches()

  const houseOf = (text: string): House => {
    const known = houses.get(text)
    if (known) return known
    const house: House = {checks: [], severities: new Map()}
    const settings = JSON.parse(text) as Record<string, Setting>
    const severities = new Map<string, Severity>()
    for (const rule of folderRules) {
      const {name} = rule.meta
      const active = Object.hasOwn(settings, name) ? activate(rule, settings[name] as Setting) : undefined
      if (!active) continue
      severities.set(name, active.severity)
      const key = JSON.stringify([name, active.settings])
      const check = checks.get(key) ?? {rule, settings: active.settings, index: new KeyIndex()}
      checks.set(key, check)
      house.checks.push(check)
    }
    house.severities = severities
    houses.set(text, house)
    return house
  }

  const recent = new Map<number, StoryDigest>()
  const read = (id: number): StoryDigest => {
    const known = recent.get(id)
    if (known) return known
    const [digest] = JSON.parse(store.get(id)) as [Digest]
    const story = Object.assign(digest, {id, path: paths[files[id] as number] as string})
    if (recent.size >= mostRecent) recent.clear()
    recent.set(id, story)
    return story
  }

  return {
    add(path, {house: text, digests, standing}) {
      const house = houseOf(text)
      const file = paths.length
      paths.push(path)
      fileHouses.push(house)
      if (standing) standings.set(file, standing)
      const list = JSON.parse(digests) as Digest[]
      for (const digest of list) {
        const id = files.length
        // Each story for itself: of a feed of thousands one is read at a time.
        store.add(list.length === 1 ? digests : JSON.stringify([digest]))
        const story = Object.assign(digest, {path})
        if (digest.signature !== undefined) sketches.add(id, digest.signature, digest.words)
        files.push(file)
        for (const {rule, settings, index} of house.checks) {
          for (const each of rule.across.keys(story, settings as never)) {
            if (typeof each === 'string') index.add(each, id)
            else index.add(each.key, id, each.form)
          }
        }
      }
    },
    finish() {
      const found = new Map<number, Array<{order: number; message: FolderMessage}>>()
      for (const {rule, settings, index} of checks.values()) {
        rule.across.compare(eachGroup(index, read), {
          settings: settings as never,
          read,
          mostContainment: (a, b) => sketches.mostContainment(a, b),
          report(finding) {
            const file = files[finding.story.id] as number
            if (standings.get(file)?.some(each => isStanding(each, rule, finding))) return
            const severity = fileHouses[file]?.severities.get(rule.meta.name) ?? rule.meta.severity
            const messages = found.get(file) ?? []
            found.set(file, messages)
            messages.push({order: finding.at?.at?.[2] ?? -1, message: toMessage(rule, severity, finding)})
          }
        })
      }
      return [...found]
        .sort(([a], [b]) => a - b)
        .map(([file, messages]) => ({path: paths[file] as string, messages: messages.sort(byPlace).map(({message}) => message)}))
    }
  }
}

/** Keeps digests in memory. */
export function createStore(): DigestStore {
  const kept: string[] = []
  return {
    add: digests => void kept.push(digests),
    get: number => kept[number] ?? '[]'
  }
}

function* eachGroup(index: KeyIndex, read: (id: number) => StoryDigest): Generator<Group> {
  for (const group of index.groups()) yield toGroup(group, read)
}

function toGroup({hash, ids}: KeyGroup, read: (id: number) => StoryDigest): Group {
  return {
    size: ids.length,
    ids,
    isOf: key => hashText(key) === hash,
    *[Symbol.iterator]() {
      for (const id of ids) yield read(id)
    }
  }
}

function isStanding([rules, from, to]: Standing, {meta}: FolderRule, {at}: FolderReport): boolean {
  const offset = at?.at?.[2]
  return offset !== undefined && offset >= from && offset < to && (rules.length === 0 || rules.includes(meta.name))
}

type Ordered = {order: number; message: FolderMessage}

function byPlace(a: Ordered, b: Ordered): number {
  return a.order - b.order || compareText(a.message.ruleId, b.message.ruleId) || compareText(a.message.reason, b.message.reason)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function toMessage(rule: FolderRule, severity: Severity, {story, at, message, expected, note, related = []}: FolderReport): FolderMessage {
  const {name, rationale, fix} = rule.meta
  const result: FolderMessage = {
    reason: message,
    words: [at, ...related.map(other => other.at)].map(each => `‹${each?.text ?? ''}›`).join(' beside '),
    place: placeOf(at),
    ruleId: name,
    source: 'copydesk',
    fatal: severity === 'error' ? true : severity === 'warn' ? false : undefined,
    note: note ?? rationale,
    url: pageOf(name),
    fix: expected === undefined ? 'none' : fix
  }
  if (story.story !== undefined) result.story = story.story
  if (at && isLiteral(at)) result.actual = at.text
  if (expected !== undefined) result.expected = [expected]
  if (related.length > 0) {
    result.related = related.map(other => ({
      message: other.message,
      place: placeOf(other.at),
      ...(other.story.path === story.path ? {} : {path: other.story.path}),
      ...(other.story.story === undefined ? {} : {story: other.story.story})
    }))
  }
  return result
}

/** Whether a spot says what stands there, not what was made of it: `month first`, `(AFP)` for the letters in the brackets. */
function isLiteral({text, at}: Spot): boolean {
  const place = at && toPosition(at)
  return place === undefined || text.length === (place.end.offset ?? 0) - (place.start.offset ?? 0)
}

function placeOf(spot: Spot | undefined): Position | undefined {
  return spot?.at && toPosition(spot.at)
}

function toPosition(at: DigestPlace): Position {
  const [line = 1, column = 1, offset = 0, length = 0] = at
  const start = {line, column, offset}
  if (at.length === 4) return {start, end: {line, column: column + length, offset: offset + length}}
  const [, , , endLine = line, endColumn = column, endOffset = offset] = at
  return {start, end: {line: endLine, column: endColumn, offset: endOffset}}
}
