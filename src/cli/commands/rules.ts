import {folderRules} from '../../folder/rules.js'
import {groups, type Rule} from '../../rule.js'
import {rules as storyRules} from '../../rules/index.js'
import {print, printProse} from '../print.js'

const builtIn: readonly Rule[] = [...storyRules, ...folderRules]

/** The options of `copydesk rules`. */
export interface RulesFlags {
  json?: boolean
}

/** Lists the built-in rules under their headings. */
export function rules({json}: RulesFlags): void {
  if (json) print(JSON.stringify(builtIn.map(describe), undefined, 2))
  else printRules()
}

function printRules(): void {
  const width = Math.max(...builtIn.map(({meta}) => meta.name.length))
  for (const group of groups) {
    const members = builtIn.filter(({meta}) => meta.group === group)
    if (members.length === 0) continue
    print(group)
    for (const {meta} of members) {
      const marks = `${meta.recommended ? '●' : '○'}${meta.fix === 'safe' ? ' fix' : '    '}`
      const head = `  ${meta.name.padEnd(width)}  ${meta.severity.padEnd(5)}  ${marks}  `
      printProse(head + meta.summary, head.length)
    }
    print()
  }
  printProse('● on in `recommended`   ○ on where a style or a configuration turns it on   fix: has safe fixes')
  print('`copydesk explain RULE` tells more about one.')
}

function describe({meta}: Rule) {
  const {name, group, summary, rationale, severity, recommended, fix, quotations, sources, options = {}} = meta
  const described = Object.fromEntries(
    Object.entries(options).map(([option, {default: fallback, description, accepts}]) => [
      option,
      {default: fallback, description, accepts}
    ])
  )
  return {name, group, summary, rationale, severity, recommended, fix, quotations, sources, options: described}
}
