import type {TextEdit, WorkspaceEdit} from 'vscode-languageserver/node'
import type {SourceEdit} from '../story/index.js'
import type {Client} from './client.js'
import type {StoryText} from './document.js'

/** Edits of a document, as its client takes them: for this version only, where it can tell versions. */
export function toWorkspaceEdit(edits: readonly SourceEdit[], document: StoryText, client: Client): WorkspaceEdit {
  const {uri, version} = document
  const textEdits = edits.map(({start, end, text}): TextEdit => ({range: document.range(start, end), newText: text}))
  if (client.versionedEdits) return {documentChanges: [{textDocument: {uri, version}, edits: textEdits}]}
  return {changes: {[uri]: textEdits}}
}

/** The lines that differ between two texts, as edits of the first; the rest stays, with cursors and marks in it. */
export async function findDifferences(before: string, after: string): Promise<SourceEdit[]> {
  const {diffLines} = await import('diff')
  const edits: SourceEdit[] = []
  let at = 0
  let open: SourceEdit | undefined
  for (const {value, added, removed} of diffLines(before, after)) {
    if (!added && !removed) {
      at += value.length
      open = undefined
      continue
    }
    if (!open) {
      open = {start: at, end: at, text: ''}
      edits.push(open)
    }
    if (added) open.text += value
    else {
      at += value.length
      open.end = at
    }
  }
  return edits
}
