import {existsSync} from 'node:fs'
import {Command, CommanderError, Option} from 'commander'
import {ConfigError} from '../config/error.js'
import {SettingError} from '../rule.js'
import type {AuditFlags} from './commands/audit.js'
import type {LintFlags} from './flags.js'
import {explainFileError, Problem} from './problem.js'

declare const __VERSION__: string

/** An option that may be given again. */
function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

/** The house that a command works for. */
function here(command: Command): Command {
  return command
    .option('--config <file>', 'this configuration instead of those found upwards')
    .option('--no-config', 'no configuration')
    .option('--style <name>', 'a house style; may be given again, later ones win', collect)
    .option('--language <tag>', 'language of the copy, for instance en-GB')
}

/** How a run is reported, and what status it comes to. */
function reporting(command: Command): Command {
  return command
    .option('--reporter <name[=file]>', 'how to report; may be given again, `name=file` writes to a file', collect)
    .option('--output <file>', 'where the last reporter writes')
    .option('--no-accepted', 'show findings that were accepted too')
    .option('--max-warnings <n>', 'fail beyond this number of warnings')
    .option('--quiet', 'errors only')
    .option('--verbose', 'with the reason and the page of each finding')
    .option('--color', 'colour the report; so does FORCE_COLOR in the environment')
    .option('--no-color', 'do not colour the report; so does NO_COLOR')
}

/** How the parser complains, and how this program does. */
const complaints: ReadonlyArray<readonly [RegExp, string]> = [
  [/^error: unknown option '(.+?)'\n\(Did you mean (?:one of )?(.+?)\?\)/, 'Unexpected option `$1`; did you mean `$2`?'],
  [/^error: unknown option '(.+?)'/, 'Unexpected option `$1`; `--help` lists those that there are'],
  [/^error: missing required argument '(.+?)'/, 'Expected `$1` as well; with `--help` the command says what it is'],
  [/^error: option '(?:-\w, )?(.+?)' argument missing/, 'Expected a value behind the option, as in `$1`'],
  [/^error: /, '']
]

/** The parser's complaint in the program's own form; a file may be called like an option. */
function complain(text: string): string {
  const [pattern, form] = complaints.find(([each]) => each.test(text)) ?? [/^/, '']
  const name = /unknown option '(.+?)'/.exec(text)?.[1]
  const hint = name !== undefined && existsSync(name) ? `For the file of that name write \`./${name}\`\n` : ''
  return `copydesk: ${text.replace(pattern, form)}${hint}`
}

const examples = `
Examples:
  copydesk stories/           lint a folder; \`copydesk lint --help\` lists the options
  copydesk --fix story.txt    apply what cannot change the meaning
  copydesk init               write a configuration for your house`

/** Registers a command; what it does is loaded when it is called. */
function createProgram(): Command {
  const program = new Command('copydesk')
    .description('Finds what a copy desk corrects in news-agency copy.')
    .version(__VERSION__)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', examples)
    .configureOutput({outputError: (text, write) => write(complain(text))})
  const lint = here(program.command('lint', {isDefault: true}))
    .description('lint files and folders (the default command)')
    .argument('[paths...]', 'stories, or folders of them')
    .option('--format <name>', 'what to read files as; found out without it')
    .option('--date <YYYY-MM-DD>', "the story's day, where the text has none")
    .option('--now <moment>', 'the moment that time-dependent rules compare with (ISO 8601)')
    .option('--rule <name:severity>', 'turn a rule off, or on as info, warn or error; may be given again', collect)
    .option('--fix', 'apply safe fixes')
    .option('--fix-type <name>', 'only those of a rule or a group of rules (numbers-money-and-measures); may be given again', collect)
    .option('--diff', 'show safe fixes as a unified diff, write nothing')
    .option('--watch', 'lint, then lint again whatever changes, until Ctrl-C')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <name>', 'what to call standard input')
    .option('--files-from <file>', 'lint the files listed there, one a line; - for standard input')
    .option('--no-ignore', 'read what .gitignore and .copydeskignore leave out')
    .option('--changed [ref]', 'only lines that changed in git against a revision (HEAD); --fix mends their files as a whole')
    .option('--changed-files', 'with --changed: whole files that changed')
    .option('--shard <part/of>', 'one part of the files, for instance 2/5; compare stories of all parts with `merge`')
    .option('--digests <file>', 'keep all results there, for `copydesk merge`')
    .option('--cache', 'keep results in .copydeskcache and use them again')
    .option('--cache-location <folder>', 'keep them there')
    .option('--concurrency <n>', 'threads; chosen by the work without it')
    .option('--timing', 'time spent by rule')
  reporting(lint).action(async (paths: string[], flags: LintFlags) => {
    // Without a command the first word may be one that is misspelt.
    if (process.argv[2] === paths[0]) await refuseMisspelt(program, paths[0])
    process.exitCode = await (await import('./commands/lint.js')).lint(paths, flags)
  })
  const merge = program
    .command('merge')
    .description('report the parts of a run as one: what `lint --shard … --digests FILE` kept')
    .argument('<files...>', 'the files of all parts')
    .option('--now <moment>', 'the moment that time-dependent rules compare with (ISO 8601)')
  reporting(merge).action(async (files: string[], flags: LintFlags) => {
    process.exitCode = await (await import('./commands/merge.js')).merge(files, flags)
  })
  here(program.command('audit'))
    .description('count findings by rule per 1,000 stories, with sampled contexts to judge')
    .argument('<paths...>', 'stories, or folders of them')
    .option('--rule <name>', 'only this rule; may be given again', collect)
    .option('--sample <n>', 'contexts to show for each rule', '20')
    .option('--seed <n>', 'another sample', '1')
    .action(async (paths: string[], flags: AuditFlags) => {
      process.exitCode = await (await import('./commands/audit.js')).audit(paths, flags)
    })
  program
    .command('server')
    .description('serve an editor: the language server')
    .option('--stdio', 'over standard input and output, which is the only way')
    // Said by clients, and read by the connection itself: the server ends when that process does.
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .action(async () => {
      const {server} = await import('./commands/server.js')
      server(__VERSION__)
    })
  registerHouse(program)
  return program
}

/** @throws Problem where a word is no file, and nearly a command. */
async function refuseMisspelt(program: Command, word: string | undefined): Promise<void> {
  if (word === undefined || !/^[a-z]+$/i.test(word)) return
  if (existsSync(word)) return
  const {nearestName} = await import('../nearest.js')
  const hint = nearestName(
    word.toLowerCase(),
    program.commands.map(command => command.name())
  )
  if (hint) throw new Problem(`Unexpected command \`${word}\`; did you mean \`${hint}\`? There is no file of that name either`)
}

/** The commands about configuration and house style. */
function registerHouse(program: Command): void {
  program
    .command('init')
    .description('write a commented copydesk.yaml; asks which house, language and folders, or takes them as options')
    .option('--style <name>', 'a house style; may be given again, later ones win', collect)
    .option('--language <tag>', 'language of the copy, for instance en-GB')
    .option('--files <pattern>', 'a folder or kind of file with stories; may be given again', collect)
    .option('--yes', 'ask nothing')
    .action(async flags => (await import('./commands/init.js')).init(flags))
  here(program.command('accept'))
    .description('write down findings as read and let stand, in copydesk-accepted.yaml')
    .argument('[paths...]', 'stories, folders, or FILE:LINE; all here without any')
    .option('--reason <text>', 'why they may stand')
    .option('--until <YYYY-MM-DD>', 'last day on which that holds')
    .option('--by <name>', 'who says so')
    .option('--rule <name>', 'only findings of this rule; may be given again', collect)
    .option('--prune', 'drop acceptances whose findings are gone')
    .option('--now <moment>', 'the moment that time-dependent rules compare with (ISO 8601)')
    .action(async (paths, flags) => (await import('./commands/accept.js')).accept(paths, flags))
  here(program.command('test'))
    .description('run the tests in terms files and rule files, and say which entries have none')
    .argument('[file]', 'with the configuration that applies to this story; it need not exist')
    .action(async (file, flags) => {
      process.exitCode = await (await import('./commands/test.js')).test(file, readHere(flags))
    })
  here(program.command('inspect'))
    .description('show what was understood of a file: format, metadata, blocks, dateline, sign-off, people, dates')
    .argument('<file>', 'a story, or a file of several')
    .option('--format <name>', 'what to read it as; found out without it')
    .option('--reporter <name>', 'text or json')
    .action(async (file, flags) => (await import('./commands/inspect.js')).inspect(file, readHere(flags)))
  program
    .command('rules')
    .description('list the rules')
    .option('--json', 'as JSON')
    .action(async flags => (await import('./commands/rules.js')).rules(flags))
  program
    .command('styles')
    .description('list the house styles, or print one as YAML, ready to copy')
    .argument('[name]', 'a style')
    .option('--json', 'as JSON')
    .action(async (name, flags) => (await import('./commands/styles.js')).styles(name, flags))
  here(program.command('config'))
    .description('print what applies to a file, and where each value comes from')
    .argument('<file>', 'a story; it need not exist')
    .option('--json', 'as JSON')
    .action(async (file, flags) => (await import('./commands/config.js')).config(file, readHere(flags)))
  here(program.command('explain'))
    .description('explain a rule, or what is known about a word')
    .argument('<subject>', 'name of a rule, or a word or phrase')
    .action(async (subject, flags) => (await import('./commands/explain.js')).explain(subject, readHere(flags)))
}

/** `--config` without its negation is `true` in the parser's hands. */
function readHere<T extends {config?: string | boolean}>(flags: T): T & {config?: string | false} {
  return {...flags, config: flags.config === true ? undefined : flags.config}
}

/** Whether the system did not let a file be written or read, which is no fault of the program. */
function isFileError(error: unknown): error is NodeJS.ErrnoException & {path: string} {
  const {code, path} = error as NodeJS.ErrnoException
  return path !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(code ?? '')
}

/** Runs the command line; the exit status is set, never forced, so that all output is written. */
export async function main(): Promise<void> {
  try {
    await createProgram().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof Problem || error instanceof SettingError || error instanceof ConfigError) {
      process.stderr.write(`copydesk: ${error.message}\n`)
      process.exitCode = 2
    } else if (isFileError(error)) {
      process.stderr.write(`copydesk: ${explainFileError(error)}: \`${error.path}\`\n`)
      process.exitCode = 2
    } else {
      process.stderr.write(
        `copydesk: this is a fault of the program; please report it\n${error instanceof Error ? error.stack : String(error)}\n`
      )
      process.exitCode = 2
    }
  }
}
