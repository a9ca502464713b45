import {type Neighbour, neighboursOf} from './known-words.js'

/** A word that may have been meant. */
export interface Candidate extends Neighbour {
  /** What it takes to believe it: edits weighed by how likely the slip is, less how common the word is. */
  cost: number
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const vowels = 'aeiouy'
/** Letters that sound alike. */
const alike = ['cks', 'ckq', 'sz', 'gj', 'fv', 'ae', 'ei', 'iy', 'ou', 'dt', 'mn', 'cs', 'xs']

const remembered = new Map<string, readonly Candidate[]>()
const nearby = new Map<string, readonly Candidate[]>()

/**
 * Words that may have been meant, the most likely first, within two edits; three in long words near to nothing else.
 *
 * @param word lower-case letters a-z.
 */
export function candidatesFor(word: string): readonly Candidate[] {
  return recall(remembered, word, () => {
    const near = neighboursOf(word, word.length < 4 ? 1 : 2)
    return near.length === 0 && word.length > 8 ? neighboursOf(word, 3).filter(({frequency}) => frequency > 0) : near
  })
}

/** The same within one edit: a twentieth of the work. */
export function nearCandidatesFor(word: string): readonly Candidate[] {
  return recall(nearby, word, () => neighboursOf(word, 1))
}

function recall(memory: Map<string, readonly Candidate[]>, word: string, find: () => Neighbour[]): readonly Candidate[] {
  const known = memory.get(word)
  if (known) return known
  if (memory.size > 10_000) memory.clear()
  const candidates = [...withApostrophe(word), ...find().map(neighbour => ({...neighbour, cost: costOf(word, neighbour)}))]
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, 8)
  memory.set(word, candidates)
  return candidates
}

/** "Didn't" for "didnt". */
function withApostrophe(word: string): Candidate[] {
  if (!/^(?:did|does|is|was|were|has|have|had|could|would|should|are)nt$/.test(word)) return []
  return [{word: `${word.slice(0, -1)}'t`, edits: 1, frequency: 7, kind: 'dictionary', cost: -0.5}]
}

function costOf(word: string, {word: meant, frequency, kind}: Neighbour): number {
  const believed = Math.min(frequency, 13) * 0.09
  return slipCost(word, meant) - believed + (kind === 'dictionary' ? 0 : 0.6)
}

/** How unlikely it is that someone who means `meant` writes `word`; about 1 an edit. */
function slipCost(word: string, meant: string): number {
  const rows = [Array.from({length: meant.length + 1}, (_, index) => index * 0.9)]
  for (let i = 1; i <= word.length; i++) {
    const row = [i * 0.9]
    for (let j = 1; j <= meant.length; j++) {
      const a = word.charAt(i - 1)
      const b = meant.charAt(j - 1)
      let cost = cell(rows, i - 1, j - 1) + (a === b ? 0 : substitution(a, b))
      cost = Math.min(cost, cell(rows, i - 1, j) + (a === word.charAt(i - 2) ? 0.45 : a === b ? 0.6 : vowels.includes(a) ? 0.8 : 0.95))
      const dropped =
        b === meant.charAt(j - 2) ? 0.4 : b === meant.charAt(j) && b === a ? 0.4 : vowels.includes(b) || b === 'h' ? 0.65 : 0.8
      cost = Math.min(cost, (row[j - 1] as number) + dropped)
      if (i > 1 && j > 1 && a === meant.charAt(j - 2) && b === word.charAt(i - 2)) cost = Math.min(cost, cell(rows, i - 2, j - 2) + 0.4)
      row.push(cost)
    }
    rows.push(row)
  }
  let cost = cell(rows, word.length, meant.length)
  if (word.charAt(0) !== meant.charAt(0)) cost += 0.5
  // The last letter carries the inflection: "goverments" means "governments".
  if (word.endsWith('s') !== meant.endsWith('s')) cost += 0.25
  return cost
}

function cell(rows: readonly number[][], row: number, column: number): number {
  return (rows[row] as number[])[column] as number
}

function substitution(a: string, b: string): number {
  if (vowels.includes(a) && vowels.includes(b)) return 0.6
  if (alike.some(group => group.includes(a) && group.includes(b))) return 0.7
  return isBeside(a, b) ? 0.85 : 1.05
}

/** Whether two letters are neighbours on the keyboard. */
export function isBeside(a: string, b: string): boolean {
  return keyboard.some((row, index) => {
    const at = row.indexOf(a)
    if (at < 0) return false
    return [row, keyboard[index - 1], keyboard[index + 1]].some(other => {
      const place = other?.indexOf(b) ?? -1
      return place >= 0 && Math.abs(place - at) <= 1
    })
  })
}
