import {nearest} from './nearest.js'
import type {Option} from './options.js'
import {defineRule, groups, type Rule, type RuleForm, SettingError, type Term} from './rule.js'

/**
 * As `defineRule`, for a rule that copydesk has no page of: what the package exports under that name.
 *
 * @throws SettingError where the form is not filled in as its type has it: whoever writes `chek` in JavaScript would never
 * hear of it.
 */
export function defineHouseRule<O extends Record<string, Option> = Record<string, never>, T extends Term = Term>(
  form: RuleForm<O, T>
): Rule {
  checkForm(form)
  return defineRule<O, T>({url: undefined, ...form})
}

/** What a field of the form accepts. */
interface Field {
  fits: (value: unknown) => boolean
  /** What to write, for people. */
  accepts: string
  isOptional?: true
}

const text: Field = {fits: value => typeof value === 'string' && value !== '', accepts: 'text'}
const flag: Field = {fits: value => typeof value === 'boolean', accepts: '`true` or `false`'}
const work: Field = {fits: value => typeof value === 'function', accepts: 'a function', isOptional: true}
const oneOf = (...values: readonly string[]): Field => ({
  fits: value => values.includes(value as string),
  accepts: `one of ${values.map(value => `\`${value}\``).join(', ')}`
})

const fields: Readonly<Record<keyof RuleForm, Field>> = {
  name: text,
  group: oneOf(...groups),
  summary: text,
  rationale: text,
  severity: oneOf('info', 'warn', 'error'),
  recommended: flag,
  fix: oneOf('safe', 'suggest', 'none'),
  quotations: oneOf('skip', 'check', 'only'),
  sources: {fits: Array.isArray, accepts: 'a list of texts'},
  scope: {...oneOf('prose', 'text', 'story'), isOptional: true},
  passage: {...flag, isOptional: true},
  url: {...text, isOptional: true},
  options: {fits: value => typeof value === 'object' && value !== null, accepts: 'a table of options', isOptional: true},
  terms: work,
  match: work,
  load: work,
  check: work
}

function checkForm(form: object): void {
  const given = form as Readonly<Record<string, unknown>>
  const rule = given.name === undefined ? 'rule' : `rule \`${String(given.name)}\``
  const names = Object.keys(fields)
  for (const name of Object.keys(given).filter(each => !names.includes(each))) {
    const hint = nearest(name, names)
    throw new SettingError(`Unexpected field \`${name}\` of the ${rule}${hint === undefined ? '' : `; did you mean \`${hint}\`?`}`)
  }
  for (const [name, {fits, accepts, isOptional}] of Object.entries(fields)) {
    const value = given[name]
    if (value === undefined && isOptional) continue
    if (value === undefined) throw new SettingError(`Unexpected ${rule} without \`${name}\`, expected ${accepts}`)
    if (!fits(value)) throw new SettingError(`Unexpected \`${name}\` of the ${rule}, expected ${accepts}`)
  }
  if (!given.check && !given.match) {
    throw new SettingError(`Unexpected ${rule} that judges nothing, expected \`check\`, or \`terms\` and \`match\``)
  }
}
