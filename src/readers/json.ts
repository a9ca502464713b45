import {getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {foldName} from './fold.js'
import {type Encode, type Range, SourceBuilder, type SourceText} from './source.js'
import type {Value} from './value.js'

/** A JSON value that knows where it stands. */
class JsonValue implements Value {
  readonly #json: JsonSource
  readonly #node: Node

  constructor(json: JsonSource, node: Node) {
    this.#json = json
    this.#node = node
  }

  get type(): Node['type'] {
    return this.#node.type
  }

  /**
   * A member of an object, the last of that name, as JavaScript has it; else the first that is called so in another way
   * of writing names: `versionCreated` for `version_created`.
   */
  get(name: string): JsonValue | undefined {
    const member = this.#node.type === 'object' ? this.#json.member(this.#node, name) : undefined
    return member && new JsonValue(this.#json, member)
  }

  /** The first of several members that is there and not null. */
  first(...names: string[]): JsonValue | undefined {
    for (const name of names) {
      const value = this.get(name)
      if (value && value.type !== 'null') return value
    }
    return undefined
  }

  /** What a path of names leads to. */
  find(...path: string[]): JsonValue | undefined {
    let at: JsonValue | undefined = this
    for (const name of path) at = at?.get(name)
    return at
  }

  /** Names of an object's members. */
  get names(): string[] {
    if (this.#node.type !== 'object') return []
    return (this.#node.children ?? []).map(({children}) => String(children?.[0]?.value))
  }

  /** The items of an array; another value alone. */
  get items(): JsonValue[] {
    const {type, children = []} = this.#node
    return type === 'array' ? children.map(child => new JsonValue(this.#json, child)) : [this]
  }

  /** Where an item of an array stands, with the comma before it, or behind the first: what goes with it. */
  rangeOfItem(index: number): Range | undefined {
    const {children = []} = this.#node
    const [before, item, after] = [children[index - 1], children[index], children[index + 1]]
    if (!item) return undefined
    const start = before ? before.offset + before.length : item.offset
    const end = before || !after ? item.offset + item.length : after.offset
    return this.#json.source.locate(start, end)
  }

  /** The items of an array, or the values of an object. */
  get members(): JsonValue[] {
    return this.#node.type === 'object' ? this.entries.map(([, value]) => value) : this.items
  }

  /** An object's members with their names, all of a name that is there more than once. */
  get entries(): Array<[string, JsonValue]> {
    const {type, children = []} = this.#node
    if (type !== 'object') return []
    return children.flatMap(
      ({children: [name, value] = []}): Array<[string, JsonValue]> =>
        name && value ? [[String(name.value), new JsonValue(this.#json, value)]] : []
    )
  }

  /** A string as text with places; nothing for another type. */
  get text(): SourceText | undefined {
    return this.#node.type === 'string' ? this.#json.string(this.#node) : undefined
  }

  /** A string or number, as text. */
  get scalar(): string | undefined {
    const value: unknown = getNodeValue(this.#node)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }

  /** Where the value stands; a string without its marks. */
  get range(): Range | undefined {
    const {offset, length, type} = this.#node
    return type === 'string' ? this.#json.source.locate(offset + 1, offset + length - 1) : this.#json.source.locate(offset, offset + length)
  }
}

/** JSON text and what it was parsed from. */
class JsonSource {
  readonly source: SourceText
  readonly #encode: Encode
  /** The members of each object, by their names and by their folded ones. */
  readonly #members = new WeakMap<Node, Members>()

  constructor(source: SourceText, canWrite: (text: string) => boolean) {
    this.source = source
    this.#encode = createJsonEncode(canWrite)
  }

  member(object: Node, name: string): Node | undefined {
    let members = this.#members.get(object)
    if (!members) {
      members = membersOf(object)
      this.#members.set(object, members)
    }
    return members.named.get(name) ?? members.folded.get(foldKey(name))
  }

  /** A string without its marks, escapes decoded. */
  string({offset, length}: Node): SourceText {
    const {text} = this.source
    const end = offset + length - 1
    const builder = new SourceBuilder(this.#encode)
    let at = offset + 1
    // Looked for in the string alone: there may be no escape in the whole file.
    const raw = text.slice(at, end)
    while (at < end) {
      const found = raw.indexOf('\\', at - offset - 1)
      if (found < 0) break
      const first = offset + 1 + found
      builder.copy(this.source, at, first)
      at = first
      let value = ''
      // Both halves of a surrogate pair stand for one character.
      do {
        const unicode = text.charAt(at + 1) === 'u'
        value += unicode ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)) : (escapes[text.charAt(at + 1)] ?? '')
        at += unicode ? 6 : 2
      } while (isHighSurrogate(value) && text.startsWith('\\u', at) && /^[dD][c-fC-F]/.test(text.slice(at + 2, at + 4)))
      builder.decode(this.source, first, at, value)
    }
    return builder.copy(this.source, at, end).build()
  }
}

interface Members {
  named: ReadonlyMap<string, Node>
  folded: ReadonlyMap<string, Node>
}

function membersOf(object: Node): Members {
  const named = new Map<string, Node>()
  const folded = new Map<string, Node>()
  for (const {children: [key, value] = []} of object.children ?? []) {
    if (!key || !value) continue
    const name = String(key.value)
    named.set(name, value)
    const fold = foldKey(name)
    if (!folded.has(fold)) folded.set(fold, value)
  }
  return {named, folded}
}

const folds = new Map<string, string>()

/** Names that open with a mark are another's: `@type` is not `type`. */
function foldKey(name: string): string {
  let fold = folds.get(name)
  if (fold === undefined) {
    fold = /^[\p{L}\d]/u.test(name) ? foldName(name) : name
    // Some files have an object by identifiers, of which there is no end.
    if (folds.size < mostFolds) folds.set(name, fold)
  }
  return fold
}

const mostFolds = 2000

const escapes: Readonly<Record<string, string>> = {'"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

function isHighSurrogate(value: string): boolean {
  const code = value.charCodeAt(value.length - 1)
  return code >= 0xd800 && code <= 0xdbff
}

/** Writes text inside a JSON string; what the file's character set lacks is escaped. */
function createJsonEncode(canWrite: (text: string) => boolean): Encode {
  return text => {
    const escaped = JSON.stringify(text).slice(1, -1)
    if (canWrite(escaped)) return escaped
    // Escapes are by UTF-16 unit.
    let written = ''
    for (let index = 0; index < escaped.length; index++) {
      const unit = escaped.charAt(index)
      written += canWrite(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    }
    return written
  }
}

/**
 * Parses JSON.
 *
 * @throws FormatError that says where it is not JSON.
 */
export function parseJson(file: SourceFile, source: SourceText): JsonValue {
  const {value, rest} = parseFirst(file, source)
  if (rest !== undefined) fail(file, source, rest, more)
  return value
}

/**
 * Parses JSON values that stand one after another.
 *
 * @throws FormatError that says where one is not JSON.
 */
export function parseJsonValues(file: SourceFile, source: SourceText): JsonValue[] {
  const values: JsonValue[] = []
  let left = source
  for (;;) {
    const {value, rest} = parseFirst(file, left)
    values.push(value)
    if (rest === undefined) return values
    if (left.text.charAt(rest) !== '{' || values.length > mostValues) fail(file, left, rest, more)
    left = left.slice(rest, left.text.length)
  }
}

/** Values in one file; more are refused. */
const mostValues = 10_000

/** The first value of a text, and where another one follows. */
function parseFirst(file: SourceFile, source: SourceText): {value: JsonValue; rest?: number} {
  const errors: ParseError[] = []
  const root = parseTree(source.text, errors, {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false})
  const [error] = errors
  const what = error && printParseErrorCode(error.error)
  if (!root || (what !== undefined && what !== more)) fail(file, source, error?.offset ?? 0, what ?? 'Empty')
  const value = new JsonValue(new JsonSource(source, file.canWrite), root)
  return error ? {value, rest: error.offset} : {value}
}

/** What the parser says where a value is over and something follows. */
const more = 'EndOfFileExpected'

function fail(file: SourceFile, source: SourceText, offset: number, what: string): never {
  const at = source.locate(offset, offset)
  const words = what.replaceAll(/(?!^)[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  throw new FormatError(`Unexpected text that is not JSON: ${words}`, at && file.position(at))
}
