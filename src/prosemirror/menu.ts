import type {Decoration, EditorView} from 'prosemirror-view'
import type {DeskFinding, DeskFix} from '../browser/findings.js'
import {nameOf, withCode} from '../browser/wording.js'

/** What the menu asks of the editor. */
export interface MenuEvents {
  /** Whether it was asked for by the keyboard, which then goes into it. */
  byKey: boolean
  choose(fix: DeskFix): void
  leave(): void
}

/** The menu of an editor, and what ends its listeners. */
const open = new WeakMap<EditorView, {menu: HTMLElement; end: AbortController}>()

/** The menu at a mark: what is wrong, why, and the replacements. */
export const Menu = {
  open(view: EditorView, mark: Decoration, finding: DeskFinding, {byKey, choose, leave}: MenuEvents): void {
    Menu.close(view)
    const menu = document.createElement('div')
    menu.className = `copydesk-menu copydesk-menu-${finding.severity}`
    menu.setAttribute('role', 'dialog')
    menu.setAttribute('aria-label', finding.message.replaceAll('`', ''))
    menu.append(paragraph('copydesk-message', finding.message), paragraph('copydesk-note', finding.note))
    const buttons = finding.fixes.map(fix => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = nameOf(fix.expected)
      button.className = fix.safe ? 'copydesk-fix copydesk-safe' : 'copydesk-fix'
      button.addEventListener('click', () => {
        Menu.close(view)
        choose(fix)
      })
      return button
    })
    const row = document.createElement('div')
    row.className = 'copydesk-fixes'
    row.append(...buttons)
    menu.append(row, paragraph('copydesk-rule', finding.rule))
    menu.tabIndex = -1
    menu.addEventListener('keydown', event => {
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
      if (event.key === 'Escape') {
        Menu.close(view)
        leave()
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') buttons[(at + 1) % buttons.length]?.focus()
      else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') buttons.at(at - 1)?.focus()
      else return
      event.preventDefault()
      event.stopPropagation()
    })
    // Beside the editor and not inside: what stands inside is the document.
    const parent = view.dom.parentElement ?? document.body
    parent.append(menu)
    const at = view.coordsAtPos(mark.from)
    const frame = (menu.offsetParent ?? document.documentElement).getBoundingClientRect()
    const left = Math.max(0, Math.min(at.left - frame.left, frame.width - menu.offsetWidth))
    menu.style.left = `${left}px`
    menu.style.top = `${at.bottom - frame.top + 6}px`
    const end = new AbortController()
    open.set(view, {menu, end})
    // Whoever turns to something else is done with it; a click in the editor is the editor's own matter.
    const leaveFor = ({target}: Event) => {
      if (!menu.contains(target as Node) && !view.dom.contains(target as Node)) Menu.close(view)
    }
    for (const type of ['pointerdown', 'focusin']) menu.ownerDocument.addEventListener(type, leaveFor, {signal: end.signal})
    if (byKey) (buttons[0] ?? menu).focus()
  },

  /** @returns whether one was open. */
  close(view: EditorView): boolean {
    const {menu, end} = open.get(view) ?? {}
    end?.abort()
    menu?.remove()
    return open.delete(view)
  }
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement('p')
  element.className = className
  element.append(...withCode(text))
  return element
}
