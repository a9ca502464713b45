/** Whether a capital may be there only because a sentence, a quotation or a list item begins. */
export function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const character = text.charAt(at)
    if (/[\s"“”‘’'(*•·–—-]/.test(character)) {
      if (character === '\n' && text.charAt(at - 1) === '\n') return true
      continue
    }
    return /[.!?:…]/.test(character)
  }
  return true
}
