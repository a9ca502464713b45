import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import type {LineRange} from './changed-lines.js'
import {Problem} from './problem.js'
import {unquote} from './unquote.js'

const execute = promisify(execFile)

/**
 * What changed in the work tree against a revision, files that git does not know yet included.
 *
 * @param ref a revision; `HEAD` without it.
 * @param cwd the folder that paths are given relative to.
 * @returns changed lines by file; all lines of a new file.
 * @throws Problem outside a repository or where the revision is unknown.
 */
export async function findChanged(ref: string | undefined, cwd = process.cwd()): Promise<Map<string, LineRange[]>> {
  if (ref?.startsWith('-')) throw new Problem(`Unexpected revision \`${ref}\``)
  const root = (await git(['rev-parse', '--show-toplevel'], cwd)).trimEnd()
  const revision = await findRevision(ref, cwd)
  const changed = new Map<string, LineRange[]>()
  const diff = await git(
    [
      '-c',
      'core.quotePath=false',
      'diff',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--no-renames',
      '--diff-filter=d',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      revision,
      '--'
    ],
    root
  )
  let lines: LineRange[] = []
  for (const line of diff.split('\n')) {
    const file = /^\+\+\+ (?:"b\/(.*)"|b\/(.*?))\t?$/.exec(line)
    if (file) {
      lines = []
      changed.set(relative(cwd, root, file[1] === undefined ? (file[2] ?? '') : unquote(file[1])), lines)
      continue
    }
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const first = Number(hunk[1])
    const count = hunk[2] === undefined ? 1 : Number(hunk[2])
    if (count > 0) lines.push([first, first + count - 1])
  }
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], root)
  for (const file of untracked.split('\0')) if (file !== '') changed.set(relative(cwd, root, file), [[1, Number.POSITIVE_INFINITY]])
  return changed
}

/** The revision to compare with; before the first commit that is the empty folder. */
async function findRevision(ref: string | undefined, cwd: string): Promise<string> {
  const isCommit = (name: string): Promise<boolean> =>
    execute('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], {cwd}).then(
      () => true,
      () => false
    )
  if (ref === undefined) return (await isCommit('HEAD')) ? 'HEAD' : (await git(['hash-object', '-t', 'tree', '/dev/null'], cwd)).trimEnd()
  if (await isCommit(ref)) return ref
  const path = existsSync(ref) ? `; for the file or folder of that name write \`--changed HEAD ${ref}\`` : ''
  throw new Problem(`git does not know the revision \`${ref}\` that --changed names${path}`)
}

function relative(cwd: string, root: string, file: string): string {
  return path.relative(cwd, path.join(root, file)) || file
}

async function git(args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await execute('git', [...args], {cwd, maxBuffer: 1 << 30})).stdout
  } catch (error) {
    const {code, stderr = ''} = error as {code?: string | number; stderr?: string}
    if (code === 'ENOENT') throw new Problem('Expected git on the path for --changed', {cause: error})
    const reason = stderr
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '')
    if (reason?.startsWith('not a git repository')) throw new Problem('Expected a git repository here for --changed', {cause: error})
    throw new Problem(`git: ${reason}`, {cause: error})
  }
}
