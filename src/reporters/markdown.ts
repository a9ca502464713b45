import {plural} from '../plural.js'
import type {CreateReporter, Summary} from './index.js'
import {levelOf, rangeOf, slashed} from './place.js'

/** Findings listed one by one; the table by rule counts all. */
const mostListed = 50

/** A summary in Markdown, for instance for `$GITHUB_STEP_SUMMARY`: counts by rule, then the gravest findings. */
const createMarkdown: CreateReporter = () => {
  const counts = new Map<string, {count: number; files: number; url: string | undefined}>()
  const listed: string[][] = [[], [], []]
  return {
    file(file) {
      const seen = new Set<string>()
      for (const message of file.messages) {
        const rule = message.ruleId ?? 'copydesk'
        const entry = counts.get(rule) ?? {count: 0, files: 0, url: message.url}
        counts.set(rule, entry)
        entry.count++
        if (!seen.has(rule)) entry.files++
        seen.add(rule)
        const list = listed[['error', 'warning', 'info'].indexOf(levelOf(message))]
        if (!list || list.length >= mostListed) continue
        const range = rangeOf(message)
        const where = `${slashed(file.path)}${range ? `:${range.startLine}:${range.startColumn}` : ''}`
        list.push(`| ${levelOf(message)} | ${cell(where)} | ${cell(message.reason)} | ${rule} |\n`)
      }
      return ''
    },
    end(summary) {
      const rows = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      if (rows.length === 0) return `## copydesk\n\n${told(summary)}\n`
      const byRule = rows.map(([rule, {count, files, url}]) => `| ${url ? `[${rule}](${url})` : rule} | ${count} | ${files} |\n`).join('')
      const first = listed.flat().slice(0, mostListed)
      const total = rows.reduce((sum, [, {count}]) => sum + count, 0)
      const rest = total > first.length ? `\n… and ${total - first.length} more.\n` : ''
      return `## copydesk\n\n${told(summary)}\n\n| rule | findings | files |\n| --- | ---: | ---: |\n${byRule}\n| severity | where | what | rule |\n| --- | --- | --- | --- |\n${first.join('')}${rest}`
    }
  }
}

function told({files, errors, warnings, infos, interrupted}: Summary): string {
  const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(infos, 'note')} in ${count(files, 'file')}`
  return interrupted ? `${found}; stopped before the end` : found
}

function count(number: number, noun: string): string {
  return `**${number}** ${plural(number, noun)}`
}

/** Copy may hold anything: nothing of it may become markup. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&@!]/g, character => `&#${character.charCodeAt(0)};`).replaceAll(/\s+/g, ' ')
}

export default createMarkdown
