import type {Span} from './span.js'
import {classesOf, countClasses, formOf, type WordClass, type WordForm} from './word-forms.js'

/** A word as retext-english parsed it, with its neighbours by `index`. */
export interface Word extends Span {
  /** Position among the words of the story. */
  index: number
  /** As written. */
  value: string
  /** Lower-cased. */
  lower: string
  form: WordForm
}

/** Words, sentences and marks of a text: what facts are made of, however it was read. */
export class Reading {
  text = ''
  readonly words: Word[] = []
  /** Sentences as parsed, before they are cut at block boundaries. */
  readonly sentences: Span[] = []
  /** Offsets of every punctuation and symbol character, by its UTF-16 code. */
  readonly marks = new Map<number, number[]>()
  readonly #byClass: Word[][] = []
  readonly #classCount = countClasses()

  addWord(written: string, start: number, end: number): void {
    const form = formOf(written)
    const word = {index: this.words.length, value: form.value, lower: form.lower, start, end, form}
    this.words.push(word)
    for (const id of classesOf(form)) {
      const same = this.#byClass[id]
      if (same) same.push(word)
      else this.#byClass[id] = [word]
    }
  }

  addMarks(value: string, start: number): void {
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      const offsets = this.marks.get(code)
      if (offsets) offsets.push(start + index)
      else this.marks.set(code, [start + index])
    }
  }

  /** The words of a class, in order. */
  wordsOf({id}: WordClass): readonly Word[] {
    // A rule that was loaded since the story was read brings classes of its own.
    if (id >= this.#classCount) this.#byClass[id] ??= this.words.filter(({form}) => classesOf(form).includes(id))
    return this.#byClass[id] ?? none
  }
}

const none: readonly Word[] = []
