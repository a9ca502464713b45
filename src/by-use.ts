/** How often each form is used: the most used first, and of equals the one met first. What has no form is not counted. */
export function byUse<T>(forms: Iterable<T | undefined>): Array<[form: T, uses: number]> {
  const counts = new Map<T, number>()
  for (const form of forms) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** The form that holds: of the house’s and of those that it lets stand, the one that the story uses most; of equals, the house’s. */
export function heldForm<T>(house: T, allow: readonly T[], uses: Iterable<T | undefined>): T {
  const held = byUse(uses).filter(([form]) => form === house || allow.includes(form))
  const most = held[0]?.[1]
  return held.find(([form, count]) => form === house && count === most)?.[0] ?? held[0]?.[0] ?? house
}

/** What an option for such forms says of itself. */
export const allowNote = 'the one that the story uses most holds, of equals the house’s. The house’s form itself always stands.'

/** Why the form that holds is expected. */
export function holdsAs<T>(held: T, house: T): string {
  return held === house ? 'as the house has it' : 'as in the rest of the story'
}
