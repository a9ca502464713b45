/**
 * What is found for each of some items, in order: an array stands for several things, nothing for none. As `flatMap`, and
 * ten times as fast in Node 20, which defines each element of the new array by its name.
 */
export function collect<T, U>(items: readonly T[], find: (item: T, index: number) => U | readonly U[] | undefined): U[] {
  const all: U[] = []
  for (let index = 0; index < items.length; index++) {
    const found = find(items[index] as T, index)
    if (found === undefined) continue
    if (Array.isArray(found)) for (let at = 0; at < found.length; at++) all.push(found[at])
    else all.push(found as U)
  }
  return all
}
