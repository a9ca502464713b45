import type {VFileMessage} from 'vfile-message'
import {hashText} from '../hash-text.js'

/** Where a message points, lines and columns from 1; nothing for the file as a whole. */
export interface Range {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  /** UTF-16 offsets, where known. */
  start?: number
  end?: number
}

export function rangeOf({place}: VFileMessage): Range | undefined {
  if (!place) return undefined
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: start.offset,
    end: end.offset
  }
}

export type Level = 'error' | 'warning' | 'info'

export function levelOf({fatal}: VFileMessage): Level {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}

/** Paths in reports are written with slashes. */
export function slashed(path: string | undefined): string {
  return (path ?? '').replaceAll('\\', '/')
}

/**
 * What a finding is known by from run to run: its file, rule and words, and which of several alike in the file it is.
 * Not its line, so that an edit above does not make it new.
 *
 * @param seen counts of findings alike, kept for one file.
 */
export function fingerprintOf(path: string, {ruleId, actual, reason}: VFileMessage, seen: Map<string, number>): string {
  const key = `${path}\0${ruleId ?? ''}\0${actual ?? reason}`
  const index = seen.get(key) ?? 0
  seen.set(key, index + 1)
  return hashText(`${key}\0${index}`).toString(16).padStart(14, '0')
}
