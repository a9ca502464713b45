/** What a button says that puts a replacement in place. */
export function nameOf(expected: string): string {
  if (expected === '') return 'Delete'
  return expected.trim() === '' ? (/[\r\n]/.test(expected) ? 'Break the line' : 'Put a space') : expected.trim()
}

/** A message as nodes: what stands in backticks as code. */
export function withCode(text: string): Array<Node | string> {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part
    const code = document.createElement('code')
    code.textContent = part
    return code
  })
}
