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
const most = 150_000

let forms = new Map<string, WordForm>()

/** The form of a word. */
export function formOf(value: string): WordForm {
  const known = forms.get(value)
  if (known) return known
  if (forms.size >= most) forms = new Map()
  const own = detach(value)
  const lower = own.toLowerCase()
  const form: WordForm = {
    value: own,
    lower: lower === own ? own : lower,
    letterCase: letterCaseOf(own, lower),
    known: [],
    classes: [],
    classesKnown: 0
  }
  forms.set(own, form)
  return form
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
    while (known.length <= slot) known.push(unknown)
    if (known[slot] === unknown) known[slot] = find(form)
    return known[slot] as T
  }
}

const unknown = Symbol('unknown')

/** Some words that facts or rules look for; `story.wordsOf` has those of a story. */
export interface WordClass {
  readonly id: number
}

const classesByWord = new Map<string, number[]>()
let classCount = 0

/** Registers lower-case words as a class. For module scope: a class lives as long as the process. */
export function wordClass(words: Iterable<string>): WordClass {
  const id = classCount++
  for (const word of new Set(words)) {
    const same = classesByWord.get(word)
    if (same) same.push(id)
    else classesByWord.set(word, [id])
  }
  return {id}
}

/** How many classes there are. */
export function countClasses(): number {
  return classCount
}

/** The classes that hold a word in any case. */
export function classesOf(form: WordForm): readonly number[] {
  if (form.classesKnown < classCount) {
    form.classes = classesByWord.get(form.lower) ?? none
    form.classesKnown = classCount
  }
  return form.classes
}

const none: readonly number[] = []
