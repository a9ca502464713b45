import {nearestName} from '../nearest.js'
import {groups} from '../rule.js'
import {rules} from '../rules/index.js'
import {Problem} from './problem.js'

/**
 * The rules that `--fix-type` names: rules, or whole groups in lower case with hyphens.
 *
 * @throws Problem where a name is neither.
 */
export function readFixTypes(asked: readonly string[]): string[] {
  return asked
    .flatMap(each => each.split(','))
    .flatMap(name => {
      const meant = rules.filter(({meta}) => meta.name === name || toName(meta.group) === name).map(({meta}) => meta.name)
      if (meant.length > 0) return meant
      const hint = nearestName(
        name,
        rules.flatMap(({meta}) => [meta.name, toName(meta.group)])
      )
      const rest = hint ? `; did you mean \`${hint}\`?` : `: ${groups.map(group => `\`${toName(group)}\``).join(', ')}`
      throw new Problem(`Unexpected \`--fix-type ${name}\`, expected a rule or a group${rest}`)
    })
}

function toName(group: string): string {
  return group.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}
