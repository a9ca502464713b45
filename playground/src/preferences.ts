/** What the page remembers between visits; never copy. */
export interface Preferences {
  direction: string
  house: string
  language: string
  theme?: 'light' | 'dark'
  /** Rules turned off. */
  off: string[]
  /** Words that a person said are right. */
  words: string[]
}

const key = 'copydesk-preferences'

/** What was chosen last, over the given. A browser that keeps nothing is no error. */
export function readPreferences(otherwise: Preferences): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? {...otherwise, ...kept} : otherwise
  } catch {
    return otherwise
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences))
  } catch {
    // Private windows may refuse to keep anything; the page works without.
    return
  }
}
