import {type Action, type Diagnostic, forceLinting, linter} from '@codemirror/lint'
import {type Extension, StateEffect} from '@codemirror/state'
import type {EditorView} from '@codemirror/view'
import type {Checked, Desk} from '../browser/desk.js'
import type {DeskFinding, DeskFix} from '../browser/findings.js'
import {nameOf, withCode} from '../browser/wording.js'
import type {Span} from '../story/index.js'

/** How the extension is to behave. */
export interface CodeMirrorOptions {
  desk: Pick<Desk, 'check'>
  /** Milliseconds of quiet after a keystroke; 250 unless said. */
  delay?: number
  /** Called with each check whose text still stands, for instance to fill a list beside the editor. */
  onChecked?: (checked: Checked, view: EditorView) => void
  /** Called where a check fails; the editor then shows no findings. */
  onError?: (error: unknown) => void
}

/**
 * Findings in a CodeMirror 6 editor: marked in place, explained on hover, each replacement one keystroke or click away.
 *
 *     new EditorView({extensions: [copydesk({desk: await startDesk({style: 'pti'})})]})
 *
 * A text that changed while it was checked is checked again; what was said of the old one is dropped.
 */
export function copydesk({desk, delay = 250, onChecked, onError}: CodeMirrorOptions): Extension {
  let stale: AbortController | undefined
  return linter(
    async view => {
      stale?.abort()
      const mine = new AbortController()
      stale = mine
      const {doc} = view.state
      try {
        const checked = await desk.check(doc.toString(), mine.signal)
        if (view.state.doc !== doc) return []
        onChecked?.(checked, view)
        return checked.findings.flatMap(finding => toDiagnostic(finding) ?? [])
      } catch (error) {
        if (!mine.signal.aborted) onError?.(error)
        return []
      }
    },
    {delay, needsRefresh: ({transactions}) => transactions.some(({effects}) => effects.some(effect => effect.is(asked)))}
  )
}

const asked = StateEffect.define<null>()

/** Checks the text at once, for instance when the desk has another house style. */
export function recheck(view: EditorView): void {
  view.dispatch({effects: asked.of(null)})
  forceLinting(view)
}

const severities = {error: 'error', warn: 'warning', info: 'info'} as const

/** A finding with a place as CodeMirror has it; its replacements as actions. */
export function toDiagnostic(finding: DeskFinding): Diagnostic | undefined {
  const {rule, severity, place} = finding
  if (!place) return undefined
  return {
    from: place.start,
    to: place.end,
    severity: severities[severity],
    source: rule,
    message: finding.message,
    markClass: `cm-copydesk cm-copydesk-${severity}`,
    renderMessage: () => renderMessage(finding),
    actions: finding.fixes.map(fix => toAction(fix, place))
  }
}

function toAction({expected, edit}: DeskFix, place: Span): Action {
  return {
    name: nameOf(expected),
    apply(view, from, to) {
      // The mark has moved with what was typed since; the edit may be wider than the mark.
      const changes = {from: from + edit.start - place.start, to: to + edit.end - place.end, insert: edit.text}
      view.dispatch({changes, userEvent: 'input.copydesk', scrollIntoView: true})
    }
  }
}

function renderMessage({message, note}: DeskFinding): HTMLElement {
  const element = document.createElement('div')
  const head = element.appendChild(document.createElement('div'))
  head.className = 'cm-copydesk-message'
  head.append(...withCode(message))
  const why = element.appendChild(document.createElement('div'))
  why.className = 'cm-copydesk-note'
  why.append(...withCode(note))
  return element
}
