/** How the letters of a word are cased: `sea`, `Sea`, `SEA`, `McSea`; `none` where no letter has a case. */
export type LetterCase = 'lower' | 'capitalised' | 'capitals' | 'mixed' | 'none'

/**
 * A word as written, whatever story it stands in. What depends on its letters alone is found once for all stories:
 * copy of any length has few words, many times.
 */
export interface WordForm {
  /** As written. */
  readonly value: string
  /** Lower-cased. */
  readonly lower: string
  readonly letterCase: LetterCase
  /** What `perForm` found. */
  readonly known: unknown[]
  /** Classes that hold it, and how many classes there were when that was found out. */
  classes: readonly number[]
  classesKnown: number
}

/** Forms that are remembered; beyond that all are found anew, so that a run over millions of stories stays small. */
const most = 130_000
/** Places in the table, a power of two: few for one story, many for a folder. */
const fewestPlaces = 1 << 12
/** Forms that may share a place; what finds none is made anew each time. */
const mostSteps = 32

// Every word of every story is looked up: a table of our own takes half the time of a Map, which hashes in C++ and
// asks twice. The seed keeps strangers from writing words that all fall on one place.
const seed = Math.floor(Math.random() * 2 ** 31)
let places = fewestPlaces
let table = createTable()
let count = 0

function createTable(): Array<WordForm | undefined> {
  return new Array<WordForm | undefined>(places).fill(undefined)
}

/** The form of a word. */
export function formOf(value: string): WordForm {
  const place = placeOf(value)
  const known = place < 0 ? undefined : table[place]
  return known ?? remember(value, place)
}

/** Where a form is or may be put; -1 where its places are taken. */
function placeOf(value: string): number {
  let hash = seed ^ value.length
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193)
  let place = (hash ^ (hash >>> 15)) & (places - 1)
  for (let step = 0; step < mostSteps; step++) {
    const known = table[place]
    if (known === undefined || known.value === value) return place
    place = (place + 1) & (places - 1)
  }
  return -1
}

function remember(value: string, place: number): WordForm {
  const form = createForm(value)
  if (place >= 0) table[place] = form
  if (++count * 2 > places) renew()
  return form
}

/** A table with more room, or an empty one where there are too many forms to remember. */
function renew(): void {
  const forms = count > most ? [] : table
  places = count > most ? fewestPlaces : places * 2
  table = createTable()
  count = 0
  for (const form of forms) {
    const place = form ? placeOf(form.value) : -1
    if (place < 0) continue
    table[place] = form
    count++
  }
}

function createForm(value: string): WordForm {
  const own = detach(value)
  const lower = own.toLowerCase()
  return {value: own, lower: lower === own ? own : lower, letterCase: letterCaseOf(own, lower), known: [], classes: none, classesKnown: 0}
}

/** A copy that does not keep the story alive that it was cut from; shorter strings are no cuts. */
function detach(value: string): string {
  return value.length < 13 ? value : value.split('').join('')
}

function letterCaseOf(value: string, lower: string): LetterCase {
  const upper = value.toUpperCase()
  if (value === lower) return value === upper ? 'none' : 'lower'
  const rest = value.slice(1)
  if (rest !== '' && rest === lower.slice(1)) return 'capitalised'
  return value === upper ? 'capitals' : 'mixed'
}

let slots = 0

/** Makes a function of a word's form that is computed once for each form. */
export function perForm<T>(find: (form: WordForm) => T): (form: WordForm) => T {
  const slot = slots++
  return form => {
    const {known} = form
    const found = slot < known.length ? known[slot] : undefined
    if (found !== undefined) return (found === nothing ? undefined : found) as T
    while (known.length <= slot) known.push(undefined)
    const fresh = find(form)
    known[slot] = fresh === undefined ? nothing : fresh
    return fresh
  }
}

const nothing = Symbol('nothing')

/** Words that facts or rules look for; `story.wordsOf` has those of a story. */
export interface WordClass {
  readonly id: number
}

const byWord = new Map<string, number[]>()
const byTest: Array<{id: number; holds: (form: WordForm) => boolean}> = []
let classCount = 0

/**
 * Registers a class: some lower-case words, or all forms that pass a test of their letters. For module scope: a class
 * lives as long as the process.
 */
export function wordClass(words: Iterable<string> | ((form: WordForm) => boolean)): WordClass {
  const id = classCount++
  if (typeof words === 'function') byTest.push({id, holds: words})
  else {
    for (const word of new Set(words)) {
      const same = byWord.get(word)
      if (same) same.push(id)
      else byWord.set(word, [id])
    }
  }
  return {id}
}

/** How many classes there are. */
export function countClasses(): number {
  return classCount
}

/** The classes that hold a form. */
export function classesOf(form: WordForm): readonly number[] {
  if (form.classesKnown < classCount) {
    const listed = byWord.get(form.lower) ?? none
    const tested = byTest.filter(({holds}) => holds(form)).map(({id}) => id)
    form.classes = tested.length === 0 ? listed : [...listed, ...tested]
    form.classesKnown = classCount
  }
  return form.classes
}

const none: readonly number[] = []
