/** Lines of a header; more are none. */
const mostHeader = 400

/** A field of the header of electronic mail. */
export const field = /^([A-Za-z][A-Za-z-]{1,40}):[ \t]?(.*)$/

/** Who sent a message of a box, and when: `From ann@example.org Fri Jul 21 10:00:00 2023`. */
export const posted = /^From \S{1,200} {1,3}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d(?::\d\d)?(?: \S{1,6})? \d{4}(?: \S{1,6})?$/

/** Whether a text is electronic mail: it opens with a header that says who sent it, and how it came. */
export function isMail(text: string): boolean {
  const box = text.startsWith('From ') && posted.test(text.slice(0, 300).split(/\r?\n/, 1)[0] ?? '')
  const head = box ? text.slice(text.indexOf('\n') + 1) : text
  // Most copy does not open with a field, and is not cut into lines.
  if (!/^\s{0,100}[A-Za-z][A-Za-z-]{1,40}:/.test(head)) return false
  const names = new Set<string>()
  for (const line of head.trimStart().slice(0, 20_000).split(/\r?\n/, mostHeader)) {
    const name = field.exec(line)?.[1]?.toLowerCase()
    if (name !== undefined) names.add(name)
    else if (!/^[ \t]+\S/.test(line)) break
  }
  const came = ['received', 'mime-version', 'message-id', 'return-path', 'delivered-to'].some(name => names.has(name))
  return names.has('from') && (came || (names.has('to') && names.has('subject') && names.has('date')))
}
