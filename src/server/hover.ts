import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import type {Analysis, Item} from './analysis.js'
import type {Client} from './client.js'
import type {Place} from './positions.js'

/** The rules of the findings at a place: what holds in clean copy, why it matters, where to read more. */
export function findHover({items}: Analysis, place: Place, client: Client): Hover | undefined {
  const here = items.filter(({range, finding}) => finding && !isBefore(place, range.start) && !isBefore(range.end, place))
  const [first] = here
  if (!first) return undefined
  const shown = here.map(item => (client.markdown ? toMarkdown(item) : toPlain(item)))
  return {
    contents: {
      kind: client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: shown.join(client.markdown ? '\n\n---\n\n' : '\n\n')
    },
    range: first.range
  }
}

function toMarkdown({message, finding}: Item): string {
  const {name, summary, rationale} = finding?.rule.meta ?? {name: '', summary: '', rationale: ''}
  const page = message.url === undefined ? `\`${name}\`` : `[\`${name}\`](${message.url})`
  return [`**${escapeText(summary)}** ${page}`, escapeText(message.reason), ...why(message.note, rationale).map(escapeText)].join('\n\n')
}

function toPlain({message, finding}: Item): string {
  const {name, summary, rationale} = finding?.rule.meta ?? {name: '', summary: '', rationale: ''}
  return [`${summary} (${name})`, message.reason, ...why(message.note, rationale), ...(message.url ? [message.url] : [])].join('\n')
}

function why(note: string | undefined, rationale: string): string[] {
  return note === undefined || note === rationale ? [rationale] : [note, rationale]
}

/** Copy is not Markdown; code in backticks, which our messages use, is. */
function escapeText(text: string): string {
  return text.replace(/`[^`\n]*`|[\\*_[\]<>#|~]/g, found => (found.startsWith('`') ? found : `\\${found}`))
}

/** Whether one place is before another. */
export function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
