/** Copy as a message quotes it: on one line, however it was wrapped. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** A place with the words beside it, as a message quotes them. */
export function wordsAround(text: string, {start, end}: {start: number; end: number}): string {
  const part = text.slice(Math.max(0, start - 24), end + 24)
  return oneLine(part.replace(/^\S*\s/, '').replace(/\s\S*$/, ''))
}
