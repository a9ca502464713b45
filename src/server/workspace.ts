import os from 'node:os'
import path from 'node:path'
import {createLinters} from '../cli/process.js'
import type {CliOptions, ResolvedConfig} from '../config/index.js'
import type {Linter} from '../lint.js'
import {isBelow, isInside, toPath} from './paths.js'

/** What holds for one document. */
export interface Applied {
  linter: Linter
  /** The pattern that leaves the file out. */
  ignored?: {pattern: string; origin: string}
  /** The file of acceptances. */
  accepted?: string
  config: ResolvedConfig
}

/** A folder that the editor has open, with its own settings. */
interface Root {
  folder: string
  settings: CliOptions
  linterOf: (file: string) => Promise<Applied>
}

/** The folders that are open, and the configuration of each file in them: found as the command line does. */
export class Workspace {
  #folders: string[] = []
  #roots = new Map<string, Root>()
  #defaults: CliOptions = {}
  readonly #settings = new Map<string, CliOptions>()
  /** Grows whenever something that findings depend on changes, besides the text. */
  generation = 0

  get folders(): readonly string[] {
    return this.#folders
  }

  /** Opens and closes folders, by URI. */
  change(added: readonly string[], removed: readonly string[] = []): void {
    const gone = new Set(removed.map(toPath))
    const opened = added.map(toPath).filter(folder => folder !== undefined)
    this.#folders = [...new Set([...this.#folders.filter(folder => !gone.has(folder)), ...opened])]
    this.reset()
  }

  /** Settings of the editor, for one folder or for all that have none of their own. */
  configure(settings: CliOptions, folder?: string): void {
    if (folder === undefined) this.#defaults = settings
    else this.#settings.set(folder, settings)
    this.reset()
  }

  /** Forgets what was read; what applies is read again when next asked for. */
  reset(): void {
    this.#roots.clear()
    this.generation++
  }

  /** The innermost open folder that holds a file. */
  folderOf(file: string): string | undefined {
    return this.#folders.filter(folder => isBelow(file, folder)).sort((a, b) => b.length - a.length)[0]
  }

  /** Whether a file may be written. */
  mayWrite(file: string): boolean {
    return this.#folders.some(folder => isBelow(file, folder) && isInside(file, folder))
  }

  /** The file that a document stands for; one that was never saved is taken for one in the first folder. */
  fileOf(uri: string): {file: string; isSaved: boolean} {
    const file = toPath(uri)
    if (file !== undefined) return {file, isSaved: true}
    const name = path.posix.basename(uri.replace(/[?#].*$/s, '')).replace(/[^\w.-]/g, '_') || 'untitled'
    return {file: path.join(this.#folders[0] ?? os.homedir(), name.slice(-80)), isSaved: false}
  }

  /**
   * What applies to a file.
   *
   * @throws ConfigError or SettingError where a configuration cannot be used.
   */
  apply(file: string): Promise<Applied> {
    return this.#rootOf(file).linterOf(file)
  }

  #rootOf(file: string): Root {
    const folder = this.folderOf(file)
    const key = folder ?? path.dirname(file)
    const known = this.#roots.get(key)
    if (known) return known
    const settings = {...(folder === undefined ? this.#defaults : (this.#settings.get(folder) ?? this.#defaults)), cwd: key}
    const root: Root = {folder: key, settings, linterOf: createLinters(settings)}
    this.#roots.set(key, root)
    return root
  }
}
