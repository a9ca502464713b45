import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Finding} from '../engine.js'
import {nearest} from '../nearest.js'
import type {Story} from '../story/index.js'

// Comments in Markdown and HTML that let findings stand:
//
//     <!-- copydesk-disable-next-line quote-mix, honorific: as the court wrote it -->
//     <!-- copydesk-disable quote-mix: an old letter --> … <!-- copydesk-enable quote-mix -->
//
// They are read from the file itself, because readers leave comments out of the story.

/** A stretch of the file in which findings of some rules stand. */
interface Suppression {
  /** Rules; all of them where none is named. */
  rules: readonly string[]
  /** Offsets in the file. */
  from: number
  to: number
  /** Where the comment itself stands. */
  comment: {start: number; end: number}
  hasReason: boolean
  used: boolean
}

/** A stretch of a file, as offsets, in which findings of some rules stand; of all rules where none is named. */
export type Standing = readonly [rules: readonly string[], from: number, to: number]

/** What is wrong with a comment. */
interface Complaint {
  reason: string
  comment: {start: number; end: number}
}

/** The comments of a file, ready to judge its findings. */
export interface Comments {
  /** The findings that no comment lets stand. */
  select(findings: readonly Finding[], story: Story): readonly Finding[]
  /** Where findings stand that are made later, across stories. */
  standing: readonly Standing[]
  /** Puts on the file what is wrong with the comments themselves; called once, after all stories of the file. */
  report(file: VFile): void
}

const directives = ['disable', 'disable-next-line', 'enable']

/**
 * Reads the comments of a file.
 *
 * @param known names of rules, for the nearest one where a comment names none of them.
 * @returns nothing where the file has no such comment, or is of a format without comments of this kind.
 */
export function readComments(text: string, format: string | undefined, known: () => Iterable<string>): Comments | undefined {
  if ((format !== 'markdown' && format !== 'html') || !text.includes('copydesk-')) return undefined
  const {suppressions, complaints} = parse(text, new Set(known()))
  if (suppressions.length + complaints.length === 0) return undefined
  return {
    standing: suppressions
      .filter(({rules}) => rules.length === 0 || rules.some(isAcross))
      .map(({rules, from, to}): Standing => [rules, from, to]),
    select: (findings, story) =>
      findings.filter(({rule, span}) => {
        const at = span && story.place(span.start, span.end)?.start.offset
        const found = suppressions.filter(
          ({rules, from, to}) => (rules.length === 0 || rules.includes(rule.meta.name)) && at !== undefined && at >= from && at < to
        )
        for (const suppression of found) suppression.used = true
        return found.length === 0
      }),
    report(file) {
      for (const {rules, used, hasReason, comment} of suppressions) {
        // What is found across stories is known when all of them are read.
        if (!used && !rules.some(isAcross))
          complaints.push({reason: 'Unexpected comment that is unused: there is no such finding', comment})
        if (!hasReason) complaints.push({reason: 'Unexpected comment without a reason, expected it after a colon', comment})
      }
      const {toPoint} = location(text)
      for (const {reason, comment} of complaints.sort((a, b) => a.comment.start - b.comment.start)) {
        const place = {start: toPoint(comment.start), end: toPoint(comment.end)} as Position
        file.message(reason, {place, ruleId: 'suppression', source: 'copydesk'})
      }
    }
  }
}

/** Rules across stories go by their names, since whoever reads one file does not know them. */
function isAcross(rule: string): boolean {
  return rule.startsWith('folder-')
}

function parse(text: string, known: ReadonlySet<string>): {suppressions: Suppression[]; complaints: Complaint[]} {
  const suppressions: Suppression[] = []
  const complaints: Complaint[] = []
  const open: Suppression[] = []
  for (const {directive, rules, hasReason, start, end} of findComments(text)) {
    const comment = {start, end}
    if (!directives.includes(directive)) {
      const hint = nearest(directive, directives, 3)
      complaints.push({
        reason: `Unexpected comment \`copydesk-${directive}\`; ${hint ? `did you mean \`copydesk-${hint}\`?` : `there are ${directives.map(each => `\`copydesk-${each}\``).join(', ')}`}`,
        comment
      })
      continue
    }
    let isMisspelt = false
    for (const name of rules.filter(each => !known.has(each))) {
      const hint = nearest(name, known, 3)
      if (!hint) continue
      isMisspelt = true
      complaints.push({reason: `Unexpected rule \`${name}\`; did you mean \`${hint}\`?`, comment})
    }
    if (directive === 'enable') {
      const closed = open.filter(each => rules.length === 0 || each.rules.some(name => rules.includes(name)))
      if (closed.length === 0) complaints.push({reason: 'Unexpected `copydesk-enable` without a `copydesk-disable` before it', comment})
      for (const each of closed) {
        each.to = start
        open.splice(open.indexOf(each), 1)
      }
      continue
    }
    const suppression = {rules, from: end, to: text.length, comment, hasReason, used: isMisspelt}
    if (directive === 'disable') open.push(suppression)
    else suppression.to = endOfNextLine(text, end)
    suppressions.push(suppression)
  }
  return {suppressions, complaints}
}

/** The comments in order: `<!-- copydesk-disable-next-line a-rule, another: why -->`. */
function* findComments(text: string) {
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start)) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) return
    const content = text.slice(start + 4, close).trim()
    const end = close + 3
    if (content.startsWith('copydesk-')) {
      const [head = '', ...reason] = content.slice('copydesk-'.length).split(':')
      const [directive = '', ...names] = head.trim().split(/[\s,]+/)
      yield {directive, rules: names.filter(Boolean), hasReason: reason.join(':').trim() !== '', start, end}
    }
    start = end
  }
}

/** The end of the first line behind the comment that has something on it. */
function endOfNextLine(text: string, from: number): number {
  let at = text.indexOf('\n', from)
  while (at >= 0) {
    const next = text.indexOf('\n', at + 1)
    const end = next < 0 ? text.length : next
    if (text.slice(at, end).trim() !== '' || next < 0) return end
    at = next
  }
  return text.length
}
