/**
 * Damerau-Levenshtein distance (one exchange of neighbours is one edit), given up beyond `most`.
 *
 * @returns the distance, or `most + 1` where it is larger.
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  // What both begin and end with costs nothing; most pairs are decided by what is left.
  let start = 0
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  const shorter = Math.min(a.length, b.length)
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  const left = Math.max(a.length, b.length) - start - end
  if (shorter - start - end === 0) return left
  // One edit mends one letter, one exchange two.
  if (most === 1 && left > 2) return 2
  return distanceOfRest(a.slice(start, a.length - end), b.slice(start, b.length - end), most)
}

function distanceOfRest(a: string, b: string, most: number): number {
  let before: number[] = []
  let previous: number[] = []
  for (let index = 0; index <= b.length; index++) previous.push(index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let value = Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, (previous[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        value = Math.min(value, (before[j - 2] as number) + 1)
      }
      current.push(value)
      if (value < least) least = value
    }
    if (least > most) return most + 1
    before = previous
    previous = current
  }
  return Math.min(previous[b.length] as number, most + 1)
}

/** The candidate nearest to `word`, within `most` edits; the first of equals. */
export function nearest(word: string, candidates: Iterable<string>, most = 2): string | undefined {
  let best: string | undefined
  let bound = most
  for (const candidate of candidates) {
    const edits = distance(word, candidate, bound)
    if (edits <= bound && (best === undefined || edits < bound)) {
      best = candidate
      bound = edits
      if (edits === 0) break
    }
  }
  return best
}

/**
 * The name that was probably meant, for "did you mean": of names as near the one that begins alike, and none for so short a
 * word that any other would do.
 */
export function nearestName(word: string, candidates: Iterable<string>, most = 2): string | undefined {
  const bound = Math.min(most, Math.max(1, Math.floor(word.length / 3)))
  const near = [...candidates].map(name => ({name, edits: distance(word, name, bound)})).filter(({edits}) => edits <= bound)
  const [best] = near.sort((a, b) => a.edits - b.edits || alike(word, b.name) - alike(word, a.name))
  return best?.name
}

/** What a complaint about a name ends with: the name that was probably meant, else those that `there are`. */
export function meantOrAll(word: string, names: readonly string[], thereAre = 'there are'): string {
  const meant = nearestName(word, names)
  return meant === undefined ? `${thereAre} ${names.map(name => `\`${name}\``).join(', ')}` : `did you mean \`${meant}\`?`
}

function alike(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Whether two words have the same letters in another order: of near words, two letters stand in each other's place. */
export function isExchange(a: string, b: string): boolean {
  return a.length === b.length && sortedLetters(a) === sortedLetters(b)
}

export function sortedLetters(word: string): string {
  return [...word].sort().join('')
}
