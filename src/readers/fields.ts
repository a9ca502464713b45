import type {StoryBuilder, TextField} from './builder.js'
import {type Markup, type MarkupElement, treatNothing} from './markup.js'
import {MarkupReader} from './markup-reader.js'
import type {SourceText} from './source.js'
import {attribute, find} from './xml.js'

/** Reads the fields of a story from elements and attributes, with their places. */
export class FieldReader {
  readonly #markup: Markup
  readonly #story: StoryBuilder | undefined
  readonly #reader: MarkupReader

  /** @param story what gets the fields; none where only texts are asked for. */
  constructor(markup: Markup, story: StoryBuilder | undefined) {
    this.#markup = markup
    this.#story = story
    this.#reader = new MarkupReader(markup, treatNothing, () => undefined)
  }

  /** The text inside an element, white space folded; nothing where there is none. */
  text(element: MarkupElement | undefined): SourceText | undefined {
    if (!element) return undefined
    const text = this.#reader.text(element)
    return text.text === '' ? undefined : text
  }

  /** The text inside an element with its line breaks, entities decoded. */
  plainText(element: MarkupElement): SourceText {
    return this.#reader.plainText(element)
  }

  /** Sets a field to the text of the element that a path leads to. */
  element(name: TextField, from: MarkupElement | undefined, ...path: string[]): void {
    this.#story?.field(name, this.text(find(from, ...path)))
  }

  /** Sets a field to an attribute of the element that a path leads to. */
  attribute(name: TextField, from: MarkupElement | undefined, attributeName: string, ...path: string[]): void {
    const found = this.find(from, attributeName, ...path)
    if (found) this.#story?.field(name, found.value, found.range)
  }

  /** An attribute's value and place. */
  find(from: MarkupElement | undefined, name: string, ...path: string[]): ReturnType<typeof attribute> {
    return attribute(this.#markup, find(from, ...path), name)
  }

  /** Sets the number of words to an attribute. */
  count(from: MarkupElement | undefined, name: string, ...path: string[]): void {
    const found = this.find(from, name, ...path)
    if (found) this.#story?.count(found.value, found.range)
  }
}
