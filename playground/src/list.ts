import {type DeskFinding, type DeskFix, nameOf, type RuleInfo, withCode} from 'copydesk/browser'
import {byId, element} from './element.js'

const words = {error: 'Error', warn: 'Warning', info: 'Note'} as const

/** What the list asks of the page. */
export interface ListEvents {
  lineAt(offset: number): number
  onSelect(finding: DeskFinding): void
  onFix(fix: DeskFix): void
  onTurnOff(rule: string): void
  onAccept(word: string): void
}

/** The findings in a list, filtered by severity and rule; the one at the cursor is marked. */
export class List {
  readonly #rules: ReadonlyMap<string, RuleInfo>
  readonly #events: ListEvents
  readonly #list = byId<HTMLOListElement>('list')
  readonly #rule = byId<HTMLSelectElement>('rule')
  readonly #severities = [...document.querySelectorAll<HTMLButtonElement>('[data-severity]')]
  #findings: readonly DeskFinding[] = []
  #shown: Array<{finding: DeskFinding; item: HTMLLIElement}> = []

  constructor(rules: readonly RuleInfo[], events: ListEvents) {
    this.#rules = new Map(rules.map(rule => [rule.name, rule]))
    this.#events = events
    this.#rule.addEventListener('change', () => this.#render())
    for (const button of this.#severities) {
      button.addEventListener('click', () => {
        button.ariaPressed = button.ariaPressed === 'true' ? 'false' : 'true'
        this.#render()
      })
    }
  }

  show(findings: readonly DeskFinding[]): void {
    this.#findings = findings
    for (const button of this.#severities) {
      const count = findings.filter(({severity}) => severity === button.dataset.severity).length
      const span = button.querySelector('span')
      if (span) span.textContent = String(count)
    }
    const names = [...new Set(findings.map(({rule}) => rule))].sort()
    const chosen = names.includes(this.#rule.value) ? this.#rule.value : ''
    this.#rule.replaceChildren(
      element('option', {value: ''}, 'all'),
      ...names.map(name => element('option', {value: name, selected: name === chosen}, name))
    )
    this.#render()
  }

  /** Marks the finding at the cursor. */
  mark(offset: number): void {
    const at = this.#at(offset)
    for (const {item} of this.#shown) item.ariaCurrent = item === at?.item ? 'true' : null
    at?.item.scrollIntoView({block: 'nearest'})
  }

  /** Puts the keyboard on the first fix of the finding at the cursor, or of the next. */
  focus(offset: number): void {
    const at = this.#at(offset) ?? this.#shown.find(({finding}) => (finding.place?.start ?? 0) >= offset) ?? this.#shown[0]
    const target = at?.item.querySelector<HTMLElement>('.fix') ?? at?.item.querySelector<HTMLElement>('.message')
    target?.focus()
  }

  #at(offset: number) {
    return this.#shown.find(({finding: {place}}) => place && place.start <= offset && offset <= place.end)
  }

  #render(): void {
    const opened = new Set([...this.#list.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({dataset}) => dataset.key))
    const on = new Set(this.#severities.filter(({ariaPressed}) => ariaPressed === 'true').map(({dataset}) => dataset.severity))
    const rule = this.#rule.value
    const shown = this.#findings.filter(each => on.has(each.severity) && (rule === '' || each.rule === rule))
    this.#shown = shown.map(finding => ({finding, item: this.#item(finding, opened)}))
    this.#list.replaceChildren(...this.#shown.map(({item}) => item))
    const empty = byId('empty')
    empty.hidden = shown.length > 0
    empty.textContent = this.#findings.length > 0 ? 'Nothing of this kind.' : 'Nothing to correct. Good copy.'
  }

  #item(finding: DeskFinding, opened: ReadonlySet<string | undefined>): HTMLLIElement {
    const {rule, severity, message, note, place, fixes, url, actual} = finding
    const where = place ? `line ${this.#events.lineAt(place.start)}` : 'whole story'
    const key = `${rule} ${message}`
    const head = element('button', {type: 'button', className: 'message'}, ...withCode(message))
    head.addEventListener('click', () => this.#events.onSelect(finding))
    const about = this.#rules.get(rule)
    const off = element('button', {type: 'button', className: 'quiet'}, 'Turn this rule off')
    off.addEventListener('click', () => this.#events.onTurnOff(rule))
    const accept = element('button', {type: 'button', className: 'quiet'}, 'The word is right')
    accept.addEventListener('click', () => this.#events.onAccept(actual ?? ''))
    const why = element(
      'details',
      {open: opened.has(key), dataset: {key}},
      element('summary', {}, 'Why'),
      element('p', {}, ...withCode(note)),
      ...(about ? [element('p', {className: 'rule-summary'}, ...withCode(`${about.summary} (${about.group})`))] : []),
      element(
        'p',
        {className: 'links'},
        ...(url ? [element('a', {href: url, target: '_blank', rel: 'noreferrer'}, `The rule ${rule}`), ' '] : []),
        off
      )
    )
    const buttons = fixes.map(fix => {
      const button = element(
        'button',
        {type: 'button', className: fix.safe ? 'fix safe' : 'fix', title: fix.safe ? 'Safe: cannot change the meaning' : 'A suggestion'},
        nameOf(fix.expected)
      )
      button.setAttribute('aria-label', `${nameOf(fix.expected)}: ${fix.safe ? 'safe fix' : 'suggestion'} for ${where}`)
      button.addEventListener('click', () => this.#events.onFix(fix))
      return button
    })
    return element(
      'li',
      {className: severity},
      element('p', {className: 'meta'}, element('span', {className: 'severity'}, words[severity]), ` ${where} · ${rule}`),
      head,
      element('div', {className: 'fixes'}, ...buttons, ...(rule === 'spelling' ? [accept] : []), why)
    )
  }
}
