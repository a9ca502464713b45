import type {TextDocumentContentChangeEvent} from 'vscode-languageserver/node'
import {type Encoding, Lines, type Place} from './positions.js'

/** The text of an open document in one of its versions. It never changes: an edit makes another. */
export class StoryText {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  readonly #encoding: Encoding
  #lines: Lines | undefined

  constructor(uri: string, languageId: string, version: number, text: string, encoding: Encoding) {
    if (typeof uri !== 'string' || typeof text !== 'string') throw new TypeError('Unexpected document without a URI or a text')
    this.uri = uri
    this.languageId = languageId
    this.version = version
    this.text = text
    this.#encoding = encoding
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.text, this.#encoding)
    return this.#lines
  }

  range(start: number, end: number): {start: Place; end: Place} {
    return {start: this.lines.placeAt(start), end: this.lines.placeAt(end)}
  }

  /** The text after edits, each of them told in places of the text that the one before it left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): StoryText {
    let document: StoryText = this
    for (const change of changes) {
      if (typeof change.text !== 'string') throw new TypeError('Unexpected change without a text')
      document = new StoryText(this.uri, this.languageId, version, document.#splice(change), this.#encoding)
    }
    return document
  }

  #splice(change: TextDocumentContentChangeEvent): string {
    if (!('range' in change) || !change.range) return change.text
    const start = this.lines.offsetAt(change.range.start)
    const end = this.lines.offsetAt(change.range.end)
    return this.text.slice(0, Math.min(start, end)) + change.text + this.text.slice(Math.max(start, end))
  }
}
