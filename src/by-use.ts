/** How often each form is used: the most used first, and of equals the one met first. What has no form is not counted. */
export function byUse<T>(forms: Iterable<T | undefined>): Array<[form: T, uses: number]> {
  const counts = new Map<T, number>()
  for (const form of forms) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
