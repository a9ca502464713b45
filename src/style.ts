import type {Setting} from './rule.js'

/**
 * A house style: data only. Styles combine; what comes later wins, rule by rule and option by option.
 */
export interface HouseStyle {
  /** Lower-case, for configuration: `pti`. */
  name: string
  /** One sentence: whose copy it is for. */
  summary: string
  /** Where its facts are known from; never the wording of a commercial style book. */
  sources: readonly string[]
  /** Language of the copy, as a BCP 47 tag, unless the user names one. */
  language?: string
  rules: Readonly<Record<string, Setting>>
}
