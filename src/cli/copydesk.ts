#!/usr/bin/env node
import fs from 'node:fs/promises'
import path from 'node:path'
import {Command} from 'commander'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {createLinter} from '../lint.js'
import {audit} from './audit.js'

declare const __VERSION__: string

async function* walk(target: string): AsyncGenerator<string> {
  const stat = await fs.stat(target)
  if (!stat.isDirectory()) return yield target
  for (const entry of (await fs.readdir(target)).sort()) yield* walk(path.join(target, entry))
}

const program = new Command('copydesk').version(__VERSION__)
program
  .argument('[paths...]')
  .option('--style <name...>')
  .option('--timing')
  .action(async (paths: string[], options: {style?: string[]; timing?: boolean}) => {
    const timing = options.timing ? new Map<string, number>() : undefined
    const linter = createLinter({style: options.style}, {timing})
    const files: VFile[] = []
    for (const target of paths)
      for await (const name of walk(target)) files.push(await linter(new VFile({path: name, value: await fs.readFile(name, 'utf8')})))
    process.stdout.write(`${reporter(files, {quiet: true})}\n`)
    if (timing) for (const [name, ms] of [...timing].sort((a, b) => b[1] - a[1])) console.error(`${ms.toFixed(1).padStart(9)} ms  ${name}`)
    process.exitCode = files.some(file => file.messages.some(message => message.fatal)) ? 1 : 0
  })
program
  .command('audit <paths...>')
  .description('findings by rule per 1,000 stories, with sampled contexts')
  .option('--style <name...>')
  .option('--rule <name...>', 'only these rules (turned on)')
  .option('--sample <n>', 'contexts to show for each rule', '20')
  .option('--seed <n>', 'another sample', '1')
  .action(async (paths: string[], options: {style?: string[]; rule?: string[]; sample: string; seed: string}) => {
    await audit(paths, walk, options)
  })
await program.parseAsync()
