/** The noun that stands behind a count: `file` for 1, else `files`; `many` where an s does not do. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many
}
