/** Matter between marks at the start of a file. Offsets are the file's. */
export interface FrontMatter {
  kind: 'yaml' | 'toml'
  /** Between the marks. */
  start: number
  end: number
  /** Where the story begins. */
  after: number
}

/** Finds front matter: `---` or `+++` on the first line, fields, and the same mark again; or an object of JSON. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  if (text.startsWith('{')) return findObject(text)
  const open = /^(---|\+\+\+)[ \t]{0,20}\r?\n/.exec(text)
  if (!open) return undefined
  const close = new RegExp(`^\\${open[1]?.charAt(0)}{3}[ \\t]{0,20}(?:\\r?\\n|$)`, 'm')
  const start = open[0].length
  const rest = text.slice(start, start + 65536)
  const end = close.exec(rest)
  if (!end || !/^[\w"'-]{1,60}\s{0,5}[:=]/m.test(rest.slice(0, end.index))) return undefined
  return {kind: open[1] === '---' ? 'yaml' : 'toml', start, end: start + end.index, after: start + end.index + end[0].length}
}

/** An object of JSON on lines of its own, as Hugo has it; JSON is YAML too. */
function findObject(text: string): FrontMatter | undefined {
  const found = /^\{[ \t]{0,20}\r?\n[ \t]{1,20}"[\w-]{1,60}"\s{0,5}:[\s\S]{0,65536}?\n\}[ \t]{0,20}\r?\n/.exec(text.slice(0, 65536))
  if (!found) return undefined
  const [whole] = found
  return {kind: 'yaml', start: 0, end: whole.trimEnd().length, after: whole.length}
}
