import fs from 'node:fs'
import path from 'node:path'
import type {FileSystemWatcher} from 'vscode-languageserver/node'
import {acceptedName} from '../config/accepted.js'
import {configNames} from '../config/find.js'
import {filesOf} from '../config/index.js'
import type {Analysis} from './analysis.js'
import {isConfiguration} from './paths.js'
import type {Workspace} from './workspace.js'

/** What a client is asked to watch: configurations, acceptances, and what may be a word list. */
export const watchers: FileSystemWatcher[] = [`**/{${[...configNames, acceptedName].join(',')}}`, '**/*.{dic,txt,yaml,yml,json}'].map(
  globPattern => ({globPattern})
)

/** Knows on which files the findings depend. */
export interface Dependencies {
  /** Notes what an analysis depended on. */
  note(analysis: Analysis): void
  /** Whether a change of a file may change findings. */
  has(file: string): boolean
  close(): void
}

/**
 * @param watches whether the client tells of changes; else folders are watched here.
 * @param changed called after such a change, once for changes close together.
 */
export function createDependencies(workspace: Workspace, watches: boolean, changed: () => void): Dependencies {
  const files = new Set<string>()
  const folders = new Map<string, fs.FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const has = (file: string) => isConfiguration(file) || files.has(file)
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, 50)
  }
  const watch = (folder: string) => {
    if (folders.has(folder) || !fs.existsSync(folder)) return
    const watcher = fs.watch(folder, {persistent: false}, (_, name) => {
      if (name !== null && has(path.join(folder, name))) soon()
    })
    // A folder that goes away takes its watcher with it.
    watcher.on('error', () => {
      watcher.close()
      folders.delete(folder)
    })
    folders.set(folder, watcher)
  }
  return {
    note({file, isSaved, applied, error}) {
      const read = applied ? filesOf(applied.config) : []
      if (error && 'file' in error) read.push(error.file)
      for (const each of read) files.add(each)
      if (watches) return
      if (isSaved) for (const folder of foldersTo(file, workspace.folderOf(file))) watch(folder)
      for (const each of read) watch(path.dirname(each))
    },
    has,
    close() {
      clearTimeout(timer)
      for (const watcher of folders.values()) watcher.close()
      folders.clear()
    }
  }
}

/** From the folder of a file up to the one that is open. */
function foldersTo(file: string, top: string | undefined): string[] {
  const folders = [path.dirname(file)]
  while (top !== undefined && folders.at(-1) !== top) folders.push(path.dirname(folders.at(-1) as string))
  return folders
}
