import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {forceLinting, lintKeymap} from '@codemirror/lint'
import {EditorState} from '@codemirror/state'
import {EditorView, keymap} from '@codemirror/view'
import type {Checked, Desk, DeskFix} from 'copydesk/browser'
import {copydesk, recheck} from 'copydesk/codemirror'

/** What the page wants to know of the editor. */
export interface EditorEvents {
  onChange(): void
  onChecked(checked: Checked): void
  onError(error: unknown): void
  onCursor(offset: number): void
  onFixes(): void
}

/** The sheet that copy is written on. */
export class Editor {
  readonly view: EditorView
  readonly #desk: Desk

  constructor(parent: HTMLElement, desk: Desk, text: string, events: EditorEvents) {
    this.#desk = desk
    const goToFixes = () => {
      events.onFixes()
      return true
    }
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          history(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({'aria-label': 'Story', spellcheck: 'false', autocorrect: 'off', lang: 'en', tabindex: '0'}),
          keymap.of([{key: 'Mod-.', run: goToFixes}, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
          EditorView.updateListener.of(update => {
            if (update.docChanged) events.onChange()
            if (update.selectionSet) events.onCursor(update.state.selection.main.head)
          }),
          copydesk({desk, delay: 120, onChecked: events.onChecked, onError: events.onError})
        ]
      })
    })
  }

  get text(): string {
    return this.view.state.doc.toString()
  }

  /** Reads the copy again, for instance under another house style. */
  check(): void {
    recheck(this.view)
  }

  /** A new story; the old one is an undo away. */
  replace(text: string): void {
    const old = this.text
    let from = 0
    while (from < old.length && from < text.length && old[from] === text[from]) from++
    let end = 0
    while (end < old.length - from && end < text.length - from && old.at(-1 - end) === text.at(-1 - end)) end++
    this.view.dispatch({changes: {from, to: old.length - end, insert: text.slice(from, text.length - end)}, userEvent: 'input.copydesk'})
    forceLinting(this.view)
  }

  /** Puts one replacement in place. */
  apply({edit}: DeskFix): void {
    this.view.dispatch({
      changes: {from: edit.start, to: edit.end, insert: edit.text},
      selection: {anchor: edit.start + edit.text.length},
      userEvent: 'input.copydesk',
      scrollIntoView: true
    })
    forceLinting(this.view)
  }

  async fixAll(): Promise<void> {
    const {text} = await this.#desk.fix(this.text)
    this.replace(text)
  }

  /** Shows a place. */
  select(start: number, end: number): void {
    this.view.dispatch({selection: {anchor: start, head: end}, effects: EditorView.scrollIntoView(start, {y: 'center'})})
  }

  lineAt(offset: number): number {
    return this.view.state.doc.lineAt(Math.min(offset, this.view.state.doc.length)).number
  }
}
