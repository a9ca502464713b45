/** A replacement in the case of what it replaces: `Centre` for `Center`, `CENTRE` for `CENTER`. */
export function likeCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase()
  const first = model.charAt(0)
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
