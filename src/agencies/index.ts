/** How an agency writes months: see `domain` tables in docs. */
export type MonthStyle = 'ap' | 'reuters' | 'short' | 'full'

/**
 * A news agency. Data only; every fact names where it is known from.
 */
export interface Agency {
  /** Lower-case, for configuration: `pti`. */
  id: string
  /** The name in full. */
  name: string
  /** As printed in a dateline or sign-off, the preferred form first: `Reuters`. */
  tokens: readonly string[]
  /** Where the facts are known from. */
  sources: readonly string[]
}

/** The known agencies. */
export interface Registry {
  agencies: readonly Agency[]
  /** The agency printed as `token`, in any case. */
  find(token: string): Agency | undefined
  /** The agency with this id. */
  get(id: string): Agency | undefined
}

/** Builds a registry; later records amend earlier ones with the same id. */
export function createRegistry(records: readonly Agency[]): Registry {
  const byId = new Map<string, Agency>()
  for (const record of records) byId.set(record.id, {...byId.get(record.id), ...record})
  const byToken = new Map<string, Agency>()
  for (const agency of byId.values()) for (const token of agency.tokens) byToken.set(token.toLowerCase(), agency)
  return {
    agencies: [...byId.values()],
    find: token => byToken.get(token.toLowerCase()),
    get: id => byId.get(id)
  }
}

/** The built-in agencies. */
export const registry: Registry = createRegistry([])
