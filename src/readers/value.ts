import type {Range, SourceText} from './source.js'

/** A value that knows where it stands: of JSON, or a row of a table as an object of its cells. */
export interface Value {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'property'
  /** A member of an object. */
  get(name: string): Value | undefined
  /** The first of several members that is there and not null. */
  first(...names: string[]): Value | undefined
  /** What a path of names leads to. */
  find(...path: string[]): Value | undefined
  /** Names of an object's members. */
  readonly names: string[]
  /** An object's members with their names, all of a name that is there more than once. */
  readonly entries: Array<[string, Value]>
  /** The items of an array; another value alone. */
  readonly items: Value[]
  /** The items of an array, or the values of an object. */
  readonly members: Value[]
  /** A string as text with places; nothing for another type. */
  readonly text: SourceText | undefined
  /** A string or number, as text. */
  readonly scalar: string | undefined
  /** Where the value stands; a string without its marks. */
  readonly range: Range | undefined
  /** Where an item of an array stands, with the comma before it, or behind the first: what goes with it. */
  rangeOfItem(index: number): Range | undefined
}
