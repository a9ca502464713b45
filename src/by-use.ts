/** How often each form is used: the most used first, and of equals the one met first. What has no form is not counted. */
export function byUse<T>(forms: Iterable<T | undefined>): Array<[form: T, uses: number]> {
  const counts = new Map<T, number>()
  for (const form of forms) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** The form that holds: of the house’s and of those that it lets stand, the one that the story uses most. */
export function heldForm<T>(house: T, allow: readonly T[], uses: Iterable<T | undefined>): T {
  return byUse(uses).find(([form]) => form === house || allow.includes(form))?.[0] ?? house
}
