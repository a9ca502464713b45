import {type DeskFinding, type DeskOptions, type StyleInfo, startDesk} from 'copydesk/browser'
import {Editor} from './editor.js'
import {byId, element} from './element.js'
import {List} from './list.js'
import {readPreferences, writePreferences} from './preferences.js'
import {layOutProof} from './proof.js'
import {samples} from './samples.js'

const [first] = samples
const preferences = readPreferences({direction: first?.direction ?? '', house: first?.house ?? '', language: '', off: [], words: []})
const direction = byId<HTMLSelectElement>('direction')
const house = byId<HTMLSelectElement>('house')
const language = byId<HTMLSelectElement>('language')
const sample = byId<HTMLSelectElement>('sample')
const fixAll = byId<HTMLButtonElement>('fix-all')

applyTheme()
const desk = await startDesk()
const {rules, styles} = await desk.about()
let findings: readonly DeskFinding[] = []
/** The first reading loads the rules and the word lists; how long that takes says nothing. */
let isLoaded = false
let reconfiguring = 0

fillChoices(styles)
await desk.configure(options())
const list = new List(rules, {
  lineAt: offset => editor.lineAt(offset),
  onSelect({place}) {
    if (place) editor.select(place.start, place.end)
    // On a telephone the focus would bring up the keyboard.
    if (matchMedia('(pointer: coarse)').matches) editor.view.dom.scrollIntoView({block: 'nearest'})
    else editor.view.focus()
  },
  onFix(fix) {
    editor.apply(fix)
    editor.view.focus()
  },
  onTurnOff(rule) {
    preferences.off = [...new Set([...preferences.off, rule])]
    void reconfigure()
  },
  onAccept(word) {
    preferences.words = [...new Set([...preferences.words, word])]
    void reconfigure()
  }
})
const editor = new Editor(byId('editor'), desk, first?.text ?? '', {
  onChange: () => setBusy(true),
  onChecked(checked) {
    ;({findings} = checked)
    list.show(findings)
    list.mark(editor.view.state.selection.main.head)
    report(checked.took)
    setBusy(reconfiguring > 0)
  },
  onError(error) {
    byId('empty').hidden = false
    byId('empty').textContent = `The copy could not be read: ${error instanceof Error ? error.message : String(error)}`
  },
  onCursor: offset => list.mark(offset),
  onFixes: () => list.focus(editor.view.state.selection.main.head)
})

for (const select of [direction, house, language]) select.addEventListener('change', () => void reconfigure())
sample.addEventListener('change', () => {
  const chosen = samples[Number(sample.value)]
  if (!chosen) return
  direction.value = chosen.direction
  house.value = chosen.house
  editor.replace(chosen.text)
  void reconfigure()
})
fixAll.addEventListener('click', () => {
  setBusy(true)
  void editor.fixAll().then(() => editor.view.focus())
})
byId('list').addEventListener('keydown', event => {
  if (event.key === 'Escape') editor.view.focus()
})
byId('settings').addEventListener('submit', event => event.preventDefault())
byId('print').addEventListener('click', () => window.print())
byId('theme').addEventListener('click', () => {
  preferences.theme = isDark() ? 'light' : 'dark'
  writePreferences(preferences)
  applyTheme()
})
window.addEventListener('beforeprint', () => layOutProof(editor.text, findings))
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme)

/** After the first reading: keeps the page for use without a network, and when all is quiet its dictionaries. */
async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('./service-worker.js')
  const {active} = await navigator.serviceWorker.ready
  setTimeout(() => active?.postMessage('dictionaries'), 3000)
}

function options(): DeskOptions {
  return {
    style: [direction.value, house.value].filter(name => name !== ''),
    ...(language.value === '' ? {} : {language: language.value}),
    dictionary: preferences.words,
    rules: Object.fromEntries(preferences.off.map(name => [name, 'off']))
  }
}

async function reconfigure(): Promise<void> {
  Object.assign(preferences, {direction: direction.value, house: house.value, language: language.value})
  writePreferences(preferences)
  showOff()
  describeHouse()
  reconfiguring++
  setBusy(true)
  await desk.configure(options())
  reconfiguring--
  editor.check()
}

function fillChoices(all: readonly StyleInfo[]): void {
  const directions = new Set(['desk', 'publish'])
  direction.append(
    element('option', {value: ''}, 'of any kind'),
    element('option', {value: 'desk'}, 'on the desk'),
    element('option', {value: 'publish'}, 'to be published')
  )
  const houses = all.filter(({name}) => name !== 'recommended' && !directions.has(name))
  house.append(
    element('option', {value: ''}, 'no house in particular'),
    ...houses.map(({name}) => element('option', {value: name}, titleOf(name)))
  )
  sample.append(...samples.map(({title}, index) => element('option', {value: String(index)}, title)))
  direction.value = preferences.direction
  house.value = preferences.house
  language.value = preferences.language
  // A rule or style of last year's page may be gone.
  const known = new Set(rules.map(({name}) => name))
  preferences.off = preferences.off.filter(name => known.has(name))
  for (const select of [direction, house, language]) if (select.selectedIndex < 0) select.selectedIndex = 0
  showOff()
  describeHouse()
}

function titleOf(name: string): string {
  const titles: Readonly<Record<string, string>> = {
    india: 'India, in general',
    uk: 'Britain, in general',
    reuters: 'Reuters',
    xinhua: 'Xinhua',
    dpa: 'dpa'
  }
  return titles[name] ?? name.toUpperCase()
}

function describeHouse(): void {
  const chosen = styles.filter(({name}) => name === house.value || name === direction.value)
  byId('house-summary').textContent = chosen.length > 0 ? chosen.map(({summary}) => summary).join(' ') : 'What is wrong in any house.'
}

/** Rules turned off and words accepted, each with a way back. */
function showOff(): void {
  const off = byId('off')
  off.hidden = preferences.off.length + preferences.words.length === 0
  off.replaceChildren(
    ...(preferences.off.length > 0 ? ['Turned off: '] : []),
    ...preferences.off.map(name =>
      undo(name, `Turn ${name} on again`, () => {
        preferences.off = preferences.off.filter(each => each !== name)
      })
    ),
    ...(preferences.words.length > 0 ? [' Right: '] : []),
    ...preferences.words.map(word =>
      undo(word, `Doubt ${word} again`, () => {
        preferences.words = preferences.words.filter(each => each !== word)
      })
    )
  )
}

function undo(name: string, label: string, act: () => void): HTMLButtonElement {
  const button = element('button', {type: 'button', className: 'quiet', title: label}, name)
  button.setAttribute('aria-label', label)
  button.addEventListener('click', () => {
    act()
    void reconfigure()
  })
  return button
}

function report(took: number): void {
  const {text} = editor
  const count = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  const safe = findings.filter(({fixes}) => fixes.some(fix => fix.safe)).length
  byId('count').textContent =
    `${plural(count, 'word')} · ${plural(findings.length, 'finding')} ${isLoaded ? ` · read in ${Math.max(1, Math.round(took))} ms` : ''}`
  if (!isLoaded) void keepOffline()
  isLoaded = true
  fixAll.disabled = safe === 0
  fixAll.textContent = safe === 0 ? 'No safe fixes' : `Apply ${plural(safe, 'safe fix', 'safe fixes')}`
  const announcement = findings.length === 0 ? 'Nothing to correct' : plural(findings.length, 'finding')
  const live = byId('announce')
  if (live.textContent !== announcement) live.textContent = announcement
}

/** Whether the list is of the copy as it stands. */
function setBusy(busy: boolean): void {
  byId('list').ariaBusy = String(busy)
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function isDark(): boolean {
  return (preferences.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
}

function applyTheme(): void {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light'
  byId('theme').ariaPressed = String(isDark())
}
