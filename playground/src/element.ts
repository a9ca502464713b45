/** Makes an element; texts are texts, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'style' | 'dataset'>> & {dataset?: Record<string, string>} = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[K] {
  const {dataset, ...rest} = properties
  const made = Object.assign(document.createElement(name), rest)
  Object.assign(made.dataset, dataset)
  made.append(...children)
  return made
}

/** The element of an id, which the page is known to have. */
export function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found as T
}
