/** Matter between marks at the start of a file. Offsets are the file's. */
export interface FrontMatter {
  kind: 'yaml' | 'toml'
  /** Between the marks. */
  start: number
  end: number
  /** Where the story begins. */
  after: number
}

/** Finds front matter: `---` or `+++` on the first line, fields, and the same mark again. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const open = /^(---|\+\+\+)[ \t]{0,20}\r?\n/.exec(text)
  if (!open) return undefined
  const close = new RegExp(`^\\${open[1]?.charAt(0)}{3}[ \\t]{0,20}(?:\\r?\\n|$)`, 'm')
  const start = open[0].length
  const rest = text.slice(start, start + 65536)
  const end = close.exec(rest)
  if (!end || !/^[\w"'-]{1,60}\s{0,5}[:=]/m.test(rest.slice(0, end.index))) return undefined
  return {kind: open[1] === '---' ? 'yaml' : 'toml', start, end: start + end.index, after: start + end.index + end[0].length}
}
