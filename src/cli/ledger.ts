import fs from 'node:fs'
import path from 'node:path'
import {type Acceptance, isExpired, today} from '../accept/acceptances.js'
import {readAccepted, storyName} from '../config/accepted.js'
import type {CliOptions} from '../config/index.js'
import {folderRules} from '../folder/rules.js'
import type {Message, Outcome} from './process.js'

const acrossNames: ReadonlySet<string> = new Set(folderRules.map(({meta}) => meta.name))

/** What became of the acceptances in a run. */
export interface AcceptanceReport {
  /** Complaints, for each file of acceptances that has any. */
  outcomes: Outcome[]
  /** One line, or nothing where there are no acceptances. */
  summary: string | undefined
  /** For each file, the indexes that took nothing although their story was linted or is gone. */
  unused: ReadonlyMap<string, ReadonlySet<number>>
}

/** Keeps account of which acceptances were used while outcomes pass by. */
export interface Ledger {
  add(outcome: Outcome): void
  /**
   * @param compared folders of which all stories were compared with each other: only then a finding across stories that
   *   is not there is gone.
   */
  report(compared?: readonly string[]): Promise<AcceptanceReport>
}

export function createLedger(config: CliOptions): Ledger {
  const cwd = path.resolve(config.cwd ?? '.')
  const files = new Map<string, {linted: Set<string>; used: Set<number>}>()
  return {
    add({path: story, accepted}) {
      if (!accepted) return
      const file = files.get(accepted.file) ?? {linted: new Set(), used: new Set()}
      files.set(accepted.file, file)
      file.linted.add(storyName(accepted.file, path.resolve(cwd, story)))
      for (const index of accepted.used) file.used.add(index)
    },
    async report(compared = []) {
      const outcomes: Outcome[] = []
      const unused = new Map<string, Set<number>>()
      const total = {used: 0, expired: 0, unused: 0}
      const missing: string[] = []
      for (const [file, {linted, used}] of files) {
        // Parts of a run may be merged where their stories are not.
        if (!fs.existsSync(file)) {
          missing.push(path.relative(cwd, file))
          total.used += used.size
          continue
        }
        const {entries} = await readAccepted(file, cwd)
        const isCompared = compared.some(folder => isWithin(path.dirname(file), path.resolve(cwd, folder)))
        const messages: Message[] = []
        const idle = new Set<number>()
        unused.set(file, idle)
        for (const [index, entry] of entries.entries()) {
          const complaint = judge(entry, config)
          if (used.has(index)) total.used++
          else if (isExpired(entry, today(config))) total.expired++
          else if (
            (linted.has(entry.file) && (isCompared || !acrossNames.has(entry.rule))) ||
            !fs.existsSync(path.join(path.dirname(file), entry.file))
          ) {
            total.unused++
            idle.add(index)
            complaint.push('Unexpected acceptance that is unused: its finding is gone; drop it with `copydesk accept --prune`')
          }
          for (const reason of complaint) messages.push(toMessage(reason, entry))
        }
        if (messages.length > 0) outcomes.push({path: path.relative(cwd, file), messages, failed: false, changed: false})
      }
      const isWorthTelling = missing.length > 0 || total.used + total.expired + total.unused > 0
      return {outcomes, summary: isWorthTelling ? summarize(total, missing) : undefined, unused}
    }
  }
}

function summarize({used, expired, unused}: Readonly<Record<'used' | 'expired' | 'unused', number>>, missing: readonly string[]): string {
  const counts = `accepted findings: ${used} used, ${expired} expired, ${unused} unused`
  return missing.length > 0 ? `${counts}; not here: ${missing.join(', ')}, so that findings across stories show again` : counts
}

function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return !way.startsWith('..') && !path.isAbsolute(way)
}

function judge(entry: Acceptance, config: CliOptions): string[] {
  return [
    ...(entry.reason === undefined ? ['Unexpected acceptance without `reason`, expected why the finding may stand'] : []),
    ...(isExpired(entry, today(config)) ? [`Unexpected acceptance that expired on ${entry.until}; its finding counts again`] : [])
  ]
}

function toMessage(reason: string, {line = 1, column = 1}: {line?: number; column?: number}): Message {
  return {reason, place: {line, column}, ruleId: 'acceptance', source: 'copydesk', fatal: false}
}
