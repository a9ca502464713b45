import {EditorView as CodeMirror} from '@codemirror/view'
import {baseKeymap} from 'prosemirror-commands'
import {history, undo} from 'prosemirror-history'
import {keymap} from 'prosemirror-keymap'
import {schema} from 'prosemirror-schema-basic'
import {EditorState} from 'prosemirror-state'
import {EditorView} from 'prosemirror-view'
import {type Checked, startDesk} from '../../../src/browser/index.js'
import {copydesk as inCodeMirror} from '../../../src/codemirror/index.js'
import {applyFix, findingsAt, copydesk as inProseMirror, recheck} from '../../../src/prosemirror/index.js'

/** What the tests and the bench reach. */
export interface Editors {
  prosemirror: EditorView
  codemirror: CodeMirror
  /** Checks that still stood, by editor. */
  checks: {prosemirror: Checked[]; codemirror: Checked[]}
  house(style: string): Promise<void>
  /** Types in front of the story and puts a finding right before anything has been checked again. */
  typeAndFix(typed: string, rule: string): void
}

const {heading, paragraph, blockquote, horizontal_rule: rule} = schema.nodes
const {em} = schema.marks
if (!heading || !paragraph || !blockquote || !rule || !em) throw new Error('The basic schema has lost a node')

const desk = await startDesk({style: 'pti'})
const checks: Editors['checks'] = {prosemirror: [], codemirror: []}
const doc = schema.node('doc', undefined, [
  heading.create({level: 1}, schema.text('Harbour opens new quay')),
  paragraph.create(undefined, [
    schema.text('Kochi, Nov 10 (PTI) The harbour opened a quay, and '),
    schema.text('the the berths', [em.create()]),
    schema.text(' were taken by evening 🚢, officials said.')
  ]),
  paragraph.create(undefined, schema.text('ADVERTISEMENT')),
  rule.create(),
  blockquote.create(undefined, paragraph.create(undefined, schema.text('Repairs will take 40 % of the week, they said. PTI AR SK SK')))
])
const prosemirror = new EditorView(document.querySelector('#prosemirror'), {
  state: EditorState.create({
    doc,
    plugins: [
      inProseMirror({desk, delay: 50, onChecked: checked => checks.prosemirror.push(checked)}),
      history(),
      keymap({'Mod-z': undo}),
      keymap(baseKeymap)
    ]
  }),
  attributes: {'aria-label': 'Story', role: 'textbox', 'aria-multiline': 'true'}
})
const codemirror = new CodeMirror({
  parent: document.querySelector('#codemirror') ?? document.body,
  doc: 'Harbour opens new quay\n\nKochi, Nov 10 (PTI) The harbour opened a quay 🚢, and the the berths were taken by evening, officials said. PTI AR SK\n',
  extensions: [
    CodeMirror.lineWrapping,
    CodeMirror.contentAttributes.of({'aria-label': 'Plain story'}),
    inCodeMirror({desk, delay: 0, onChecked: checked => checks.codemirror.push(checked)})
  ]
})
const editors: Editors = {
  prosemirror,
  codemirror,
  checks,
  async house(style) {
    await desk.configure({style})
    recheck(prosemirror)
  },
  typeAndFix(typed, name) {
    prosemirror.dispatch(prosemirror.state.tr.insertText(typed, 1))
    const {state} = prosemirror
    for (let position = 0; position < state.doc.content.size; position++) {
      const finding = findingsAt(state, position).find(({rule}) => rule === name)
      const fix = finding?.fixes[0]
      const transaction = finding && fix && applyFix(state, finding, fix)
      if (transaction) return prosemirror.dispatch(transaction)
    }
    throw new Error(`No finding of ${name}`)
  }
}
Object.assign(globalThis, {editors})
