import {type EditorState, Plugin, PluginKey, type Transaction} from 'prosemirror-state'
import {Decoration, DecorationSet, type EditorView} from 'prosemirror-view'
import type {Checked, Desk} from '../browser/desk.js'
import type {DeskFinding, DeskFix} from '../browser/findings.js'
import {Menu} from './menu.js'
import {DocumentText} from './text.js'

/** How the plugin is to behave. */
export interface ProseMirrorOptions {
  desk: Pick<Desk, 'check'>
  /** Milliseconds of quiet after a change; 250 unless said. */
  delay?: number
  /** Called with each check whose text still stands. */
  onChecked?: (checked: Checked, view: EditorView) => void
  /** Called where a check fails; what was marked stays. */
  onError?: (error: unknown) => void
}

interface Marked {
  decorations: DecorationSet
}

const key = new PluginKey<Marked>('copydesk')

/**
 * Findings in a ProseMirror editor as decorations, with a menu of replacements: by a click on a mark, or `Mod-.` where
 * the cursor is in one. `copydesk/prosemirror/style.css` has the looks.
 *
 *     new EditorState({plugins: [copydesk({desk: await startDesk({style: 'pti'})})]})
 *
 * What was said of a document that has changed since is dropped; marks meanwhile move with the text.
 */
export function copydesk({desk, delay = 250, onChecked, onError}: ProseMirrorOptions): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: {
      init: () => ({decorations: DecorationSet.empty}),
      apply(transaction, {decorations}, _, {doc}) {
        const checked = transaction.getMeta(key) as Checked | 'recheck' | undefined
        if (checked && checked !== 'recheck') return {decorations: decorate(new DocumentText(doc), checked.findings, doc)}
        return {decorations: decorations.map(transaction.mapping, doc)}
      }
    },
    props: {
      decorations: state => key.getState(state)?.decorations,
      handleClick: (view, position) => openMenu(view, position, false),
      handleKeyDown(view, event) {
        // The menu was opened by a click, and the cursor is still in the copy.
        if (event.key === 'Escape') return Menu.close(view)
        if (event.key !== '.' || !(event.ctrlKey || event.metaKey)) return false
        return openMenu(view, view.state.selection.head, true)
      }
    },
    view(view) {
      let timer: ReturnType<typeof setTimeout> | undefined
      let stale = new AbortController()
      const check = async () => {
        const mine = new AbortController()
        stale = mine
        const {doc} = view.state
        try {
          const checked = await desk.check(new DocumentText(doc).text, mine.signal)
          if (mine.signal.aborted || !view.state.doc.eq(doc)) return
          view.dispatch(view.state.tr.setMeta(key, checked).setMeta('addToHistory', false))
          onChecked?.(checked, view)
        } catch (error) {
          if (!mine.signal.aborted) onError?.(error)
        }
      }
      const later = (milliseconds: number) => {
        clearTimeout(timer)
        stale.abort()
        timer = setTimeout(check, milliseconds)
      }
      asked.set(view, () => later(0))
      later(0)
      return {
        update(_, before) {
          if (view.state.doc.eq(before.doc)) return
          Menu.close(view)
          later(delay)
        },
        destroy() {
          clearTimeout(timer)
          stale.abort()
          Menu.close(view)
        }
      }
    }
  })
}

const asked = new WeakMap<EditorView, () => void>()

/** Checks the document at once, for instance when the desk has another house style. */
export function recheck(view: EditorView): void {
  asked.get(view)?.()
}

/** The findings at a position, the innermost first. */
export function findingsAt(state: EditorState, position: number): DeskFinding[] {
  return marksAt(state, position).map(({spec}) => (spec as {finding: DeskFinding}).finding)
}

/** Puts one replacement of a finding in place, keeping the marks of the text; undone in one step. */
export function applyFix(state: EditorState, finding: DeskFinding, fix: DeskFix): Transaction | undefined {
  const decoration = key.getState(state)?.decorations.find(undefined, undefined, spec => spec.finding === finding)[0]
  if (!decoration || !finding.place) return undefined
  const text = new DocumentText(state.doc)
  // The mark has moved with what was typed since.
  const offset = text.offset(decoration.from)
  if (offset === undefined) return undefined
  const shift = offset - finding.place.start
  const start = fix.edit.start + shift
  const end = fix.edit.end + shift
  const place = fix.edit.text === '' ? text.deletion(start, end) : text.range(start, end)
  if (!place) return undefined
  const {tr} = state
  if (fix.edit.text === '') return tr.deleteRange(place.from, place.to).scrollIntoView()
  return tr.insertText(fix.edit.text, place.from, place.to).scrollIntoView()
}

function decorate(text: DocumentText, findings: readonly DeskFinding[], doc: EditorState['doc']): DecorationSet {
  const decorations = findings.flatMap(finding => {
    const {place, severity, message} = finding
    const range = place && text.range(place.start, place.end)
    if (!range || range.from === range.to) return []
    const looks = {class: `copydesk copydesk-${severity}`, title: message.replaceAll('`', '')}
    return [Decoration.inline(range.from, range.to, looks, {finding})]
  })
  return DecorationSet.create(doc, decorations)
}

function marksAt(state: EditorState, position: number): Decoration[] {
  const found = key.getState(state)?.decorations.find(position, position) ?? []
  return found.sort((a, b) => a.to - a.from - (b.to - b.from))
}

function current(state: EditorState, finding: DeskFinding): DeskFinding | undefined {
  const {rule, message} = finding
  const same = key
    .getState(state)
    ?.decorations.find(undefined, undefined, ({finding: each}) => each.rule === rule && each.message === message)
  const found = same?.map(({spec}) => (spec as {finding: DeskFinding}).finding) ?? []
  return found.includes(finding) ? finding : found.length === 1 ? found[0] : undefined
}

function openMenu(view: EditorView, position: number, byKey: boolean): boolean {
  const [mark] = marksAt(view.state, position)
  Menu.close(view)
  if (!mark) return false
  const {finding} = mark.spec as {finding: DeskFinding}
  Menu.open(view, mark, finding, {
    byKey,
    choose(fix) {
      // A check may have come while the menu was open: the same finding is then another object.
      const now = current(view.state, finding)
      const transaction = now && applyFix(view.state, now, now.fixes.find(({expected}) => expected === fix.expected) ?? fix)
      if (transaction) view.dispatch(transaction)
      view.focus()
    },
    leave: () => view.focus()
  })
  return byKey
}
