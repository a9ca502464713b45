/** A finding that was read and let stand. */
export interface Acceptance {
  rule: string
  /** Path of the story, relative to the file of acceptances, with forward slashes. */
  file: string
  /** Words of the finding and its neighbours: see `fingerprint`. */
  words: string
  reason?: string
  /** Last day on which it holds: `2027-01-31`. */
  until?: string
  /** Who accepted it. */
  by?: string
  /** How many such findings the story has; one, unless given. */
  count?: number
}

/** What acceptances make of the findings in one story. */
export interface Accepted<T> {
  /** Findings that nobody accepted. */
  open: readonly T[]
  /** Indexes of the acceptances that took a finding. */
  used: number[]
}

/** Acceptances ready to be asked about: what they make of the findings in a file, each known by its rule and words. */
export type Accept = <T>(file: string, findings: readonly T[], knownBy: (finding: T) => {rule: string; words: string}) => Accepted<T>

/** Whether an acceptance no longer holds on a day (`2026-11-22`). */
export function isExpired({until}: Acceptance, today: string): boolean {
  return until !== undefined && until < today
}

/** The day that acceptances are held against, from a moment or from the clock. */
export function today({now}: {now?: string}): string {
  return (now ?? new Date().toISOString()).slice(0, 10)
}

/** Prepares acceptances; a story that none of them is about costs one look-up. */
export function createAccept(acceptances: readonly Acceptance[], today: string): Accept {
  const byFile = new Map<string, number[]>()
  for (const [index, acceptance] of acceptances.entries()) {
    if (isExpired(acceptance, today)) continue
    const same = byFile.get(acceptance.file)
    if (same) same.push(index)
    else byFile.set(acceptance.file, [index])
  }
  return (file, findings, knownBy) => {
    const indexes = byFile.get(file)
    if (!indexes) return {open: findings, used: []}
    const left = new Map<string, {index: number; count: number}>()
    for (const index of indexes) {
      const {rule, words, count = 1} = acceptances[index] as Acceptance
      const key = `${rule} ${words}`
      left.set(key, {index, count: count + (left.get(key)?.count ?? 0)})
    }
    const used = new Set<number>()
    const open = findings.filter(finding => {
      const {rule, words} = knownBy(finding)
      const known = left.get(`${rule} ${words}`)
      if (!known || known.count === 0) return true
      known.count--
      used.add(known.index)
      return false
    })
    return {open, used: [...used]}
  }
}
