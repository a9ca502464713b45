/** How often each form is used: the most used first, and of equals the one met first. What has no form is not counted. */
export function byUse<T>(forms: Iterable<T | undefined>): Array<[form: T, uses: number]> {
  const counts = new Map<T, number>()
  for (const form of forms) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** The form that holds: the one that the story uses most, where the house lets it stand; of equals and of others, the house’s. */
export function heldForm<T>(house: T, allow: readonly T[], uses: Iterable<T | undefined>): T {
  const used = byUse(uses)
  const most = used[0]?.[1]
  const first = used.filter(([, count]) => count === most).map(([form]) => form)
  return first.includes(house) ? house : (first.find(form => allow.includes(form)) ?? house)
}

/** What an option for such forms says of itself. */
export const allowNote =
  'the one that the story uses most holds, of equals the house’s, and so where it uses none of them most. The house’s form itself always stands.'

/** Why the form that holds is expected. */
export function holdsAs<T>(held: T, house: T): string {
  return held === house ? 'as the house has it' : 'as in the rest of the story'
}
