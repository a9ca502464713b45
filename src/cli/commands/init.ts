import fs from 'node:fs/promises'
import path from 'node:path'
import {findConfig} from '../../config/find.js'
import {findGlobFault} from '../../config/globs.js'
import {createSchema} from '../../config/schema.js'
import {findStyle} from '../../settings.js'
import {styles} from '../../styles/index.js'
import {print, printProse} from '../print.js'
import {Problem} from '../problem.js'

/** The options of `copydesk init`. */
export interface InitFlags {
  style?: string[]
  language?: string
  files?: string[]
  yes?: boolean
}

/** What the file will say. */
interface Answers {
  style: readonly string[]
  language: string | undefined
  files: readonly string[]
}

/** Names of the file and of the schema beside it. */
const configName = 'copydesk.yaml'
const schemaName = 'copydesk.schema.json'

/**
 * Writes a commented configuration, and the schema by which an editor completes it. Asks only on a terminal, and only
 * where no flag answers.
 *
 * @throws Problem where there is a configuration already; SettingError where a style is unknown.
 */
export async function init(flags: InitFlags): Promise<void> {
  const folder = process.cwd()
  const there = findConfig(folder, folder)
  if (there) throw new Problem(`There is a \`${path.basename(there)}\` here already; edit it, or remove it first`)
  const answers = await gather(flags)
  if (!answers) {
    process.exitCode = 2
    return
  }
  for (const style of answers.style) findStyle(style)
  for (const pattern of answers.files) {
    const fault = findGlobFault(pattern)
    if (fault) throw new Problem(`Unexpected pattern \`${pattern}\` that cannot match: ${fault}`)
  }
  await fs.writeFile(schemaName, `${JSON.stringify(createSchema(), undefined, 2)}\n`)
  await fs.writeFile(configName, renderConfig(answers), {flag: 'wx'})
  print(`Wrote ${configName}, and ${schemaName} for editors that complete it.`)
  printProse('Next: `copydesk` lints the stories here; `copydesk config FILE` says what applies to one and why.')
}

async function gather({style, language, files, yes}: InitFlags): Promise<Answers | undefined> {
  const given = {style: style?.flatMap(each => each.split(',')) ?? [], language, files: files ?? []}
  const isAnswered = yes || style || language || files
  if (isAnswered || !process.stdin.isTTY || !process.stdout.isTTY) return given
  return ask()
}

/** Asks for house, direction, language and folders; nothing where the person stops. */
async function ask(): Promise<Answers | undefined> {
  const prompts = await import('@clack/prompts')
  const directions = ['desk', 'publish']
  prompts.intro('copydesk: which house style?')
  const houses = styles.filter(({name}) => name !== 'recommended' && !directions.includes(name))
  const house = await prompts.select({
    message: 'Whose copy is it?',
    options: [
      {value: '', label: 'no house in particular', hint: 'only what is wrong anywhere'},
      ...houses.map(({name, summary}) => ({value: name, label: name, hint: summary}))
    ]
  })
  if (prompts.isCancel(house)) return stop(prompts)
  const direction = await prompts.select({
    message: 'Where is the copy going?',
    options: [
      {value: '', label: 'either way'},
      {value: 'desk', label: 'out to clients', hint: 'sign-off and dateline required'},
      {value: 'publish', label: 'to readers', hint: 'nothing internal may survive'}
    ]
  })
  if (prompts.isCancel(direction)) return stop(prompts)
  const own = styles.find(({name}) => name === house)?.language
  const language = await prompts.text({
    message: 'Language of the copy, such as en-GB?',
    placeholder: own ? `${own}, as in ${house}` : 'as the copy shows',
    validate: value => (!value || /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value) ? undefined : 'A tag such as en-GB, en-US or en-IN')
  })
  if (prompts.isCancel(language)) return stop(prompts)
  const folders = await prompts.text({
    message: 'Folders that hold stories, parted by commas?',
    placeholder: 'all here',
    validate: value => readFolders(value).map(findGlobFault).find(Boolean)
  })
  if (prompts.isCancel(folders)) return stop(prompts)
  prompts.outro('Thank you.')
  return {style: [house, direction].filter(Boolean), language: language || undefined, files: readFolders(folders)}
}

function stop(prompts: typeof import('@clack/prompts')): undefined {
  prompts.cancel('Nothing was written.')
}

function readFolders(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
}

/** The file, as YAML with its explanation. Every commented line works when its `#` is taken away. */
export function renderConfig({style, language, files}: Answers): string {
  const own = styles.findLast(each => style.includes(each.name) && each.language)
  return `# yaml-language-server: $schema=${schemaName}
# House style of this newsroom, for copydesk.
# \`copydesk config FILE\` prints what applies to a file, and where each value comes from.

# Folders further up are not looked at.
root: true

# House styles; later ones win. \`copydesk styles\` lists them, \`copydesk styles NAME\` prints one.
style: [${(style.length > 0 ? style : ['recommended']).join(', ')}]

# Language of the copy.${own ? ` The style ${own.name} is for ${own.language}.` : ''}
${language === undefined ? `# language: ${own?.language ?? 'en-GB'}` : `language: ${language}`}

# Folders and kinds of files that are stories; without it all text files here.
${files.length > 0 ? `files:\n${files.map(file => `  - ${JSON.stringify(file)}`).join('\n')}` : '# files: [stories]'}

# What is left out.
ignore: []

# Settings of single rules: off, info, warn or error, and options. \`copydesk rules\` lists them.
rules:
  # quote-mix: off
  # abbreviation-unused: error

# What the house writes, and what it avoids: entries, or files kept in a spreadsheet (from,to,note).
terms:
  # - {from: advisor, to: adviser, note: House spelling}
  # - {avoid: restive, note: Say who is unhappy}

# Words and names that are right, whatever a dictionary says.
dictionary:
  # - Khushal

# Other settings for some files; later ones win.
overrides:
  # - files: [web]
  #   style: [${[...style.filter(name => name !== 'desk' && name !== 'publish'), 'publish'].join(', ')}]
`
}
