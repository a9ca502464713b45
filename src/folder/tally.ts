/** Counts how often something is written in each of its forms. */
export class Tally {
  readonly #forms = new Map<string, number>()
  total = 0

  add(form: string): void {
    this.#forms.set(form, this.count(form) + 1)
    this.total++
  }

  count(form: string): number {
    return this.#forms.get(form) ?? 0
  }

  get forms(): Iterable<string> {
    return this.#forms.keys()
  }

  /** The form that has at least this share of all; the first of equals. */
  majority(share: number): string | undefined {
    let best: string | undefined
    for (const form of this.#forms.keys()) if (best === undefined || this.count(form) > this.count(best)) best = form
    return best !== undefined && this.count(best) >= this.total * share ? best : undefined
  }
}
