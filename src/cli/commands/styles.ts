import {folderRules} from '../../folder/rules.js'
import {rules} from '../../rules/index.js'
import {findStyle} from '../../settings.js'
import type {HouseStyle} from '../../style.js'
import {styles as builtIn} from '../../styles/index.js'
import {print, printProse} from '../print.js'

/** The options of `copydesk styles`. */
export interface StylesFlags {
  json?: boolean
}

/**
 * Lists the built-in styles, or prints one as YAML, ready to copy into a `copydesk.yaml`.
 *
 * @throws SettingError where there is no such style.
 */
export async function styles(name: string | undefined, {json}: StylesFlags): Promise<void> {
  if (name !== undefined) {
    const style = findStyle(name)
    return print(json ? JSON.stringify(style, undefined, 2) : await toYaml(style))
  }
  if (json) return print(JSON.stringify(builtIn, undefined, 2))
  const width = Math.max(...builtIn.map(style => style.name.length))
  for (const style of builtIn) printProse(`${style.name.padEnd(width)}  ${style.summary}`, width + 2)
  print()
  printProse('They combine, later ones win: `style: [pti, publish]`. `copydesk styles NAME` prints one.')
}

async function toYaml({name, summary, sources, language, rules: settings}: HouseStyle): Promise<string> {
  const {stringify} = await import('../../config/yaml.js')
  const table = name === 'recommended' ? recommended() : settings
  const body = stringify({...(language ? {language} : {}), rules: table}, {flowCollectionPadding: false, lineWidth: 120})
  return [`# ${name}: ${summary}`, ...sources.map(source => `# Known from: ${source}`), body.trimEnd()].join('\n')
}

/** Its rules are those whose form says so. */
function recommended(): Record<string, string> {
  return Object.fromEntries([...rules, ...folderRules].filter(({meta}) => meta.recommended).map(({meta}) => [meta.name, meta.severity]))
}
