import type {Rule, Setting} from '../../src/rule.js'
import {rules} from '../../src/rules/index.js'
import type {Options} from '../../src/settings.js'
import type {Case} from './cases.js'

/** Settings under which only one rule runs. */
export function onlyThis(rule: Rule, options?: Record<string, unknown>): Record<string, Setting> {
  return Object.fromEntries(rules.map(each => [each.meta.name, each === rule ? (options ?? true) : 'off']))
}

/** Options that run only one rule on a case. */
export function optionsOf(rule: Rule, {options, style, language, metadata, now}: Omit<Case, 'text'>): Options {
  return {style, language, metadata, now, rules: onlyThis(rule, options)}
}
