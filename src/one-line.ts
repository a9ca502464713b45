/** Copy as a message quotes it: on one line, however it was wrapped. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
