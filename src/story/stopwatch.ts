/**
 * Time spent by name, each millisecond counted once: what a rule asks a fact to find out counts for the fact.
 */
export class Stopwatch {
  readonly #times: Map<string, number>
  readonly #names: string[] = []
  #since = 0

  /** @param times milliseconds by name; added to. */
  constructor(times: Map<string, number>) {
    this.#times = times
  }

  enter(name: string): void {
    this.#charge()
    this.#names.push(name)
  }

  leave(): void {
    this.#charge()
    this.#names.pop()
  }

  #charge(): void {
    const now = performance.now()
    const name = this.#names.at(-1)
    if (name !== undefined) this.#times.set(name, (this.#times.get(name) ?? 0) + now - this.#since)
    this.#since = now
  }
}
