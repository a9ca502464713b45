import type {Finding} from './engine.js'
import type {Group, Severity} from './rule.js'
import {outermost, overlapping, overlaps, type Span, type Story} from './story/index.js'

/**
 * Who speaks where two rules see the same words: the more specific. Rules come before groups, earlier before later;
 * whatever is not named stands between `first` and `last` in the order of the rule list.
 */
export const first: readonly string[] = [
  'kill-notice',
  'furniture-advertisement',
  'leaked-metadata',
  'dateline-agency',
  'dateline-form',
  'placeholder',
  'impossible-date',
  'weekday-agreement',
  'preferred-term',
  'misspelling-certain',
  'headline-number-agreement',
  'sum-agreement',
  'toll-agreement',
  'percent-change'
]
export const firstGroups: readonly Group[] = ['Furniture and residue', 'Desk notes', 'Datelines and dates', 'Sign-offs']
export const last: readonly string[] = ['missing-space', 'spelling-variant', 'spelling']

/** Rules that doubt words, beside those of the group `Spelling and language`: a newsroom's dictionary silences them. */
const doubters: readonly string[] = ['name-spelling-variation', 'abbreviation-undefined']

/**
 * What happens to findings between the rules and the report: those outside a rule's scope, in speech that it leaves
 * alone, or about a word of the newsroom's dictionary are dropped, the rest are put in order, and one place gets one
 * finding.
 */
export function filterFindings(findings: readonly Finding[], story: Story): Finding[] {
  const {dictionary} = story.context
  return resolveOverlaps(
    findings
      .filter(
        finding =>
          !isCode(finding, story) &&
          isInScope(finding, story) &&
          isAllowedInSpeech(finding, story) &&
          !(dictionary && isKnown(finding, dictionary))
      )
      .sort(byPlace)
  )
}

/** Whether the dictionary has the words of a finding that doubts words; an entry in lower case holds for any case. */
function isKnown({rule, actual}: Finding, dictionary: ReadonlySet<string>): boolean {
  const {name, group} = rule.meta
  if (actual === undefined || name === 'preferred-term') return false
  if (group !== 'Spelling and language' && !doubters.includes(name)) return false
  const word = actual.replace(/['’]s?$/, '')
  return dictionary.has(word) || dictionary.has(word.toLowerCase())
}

/** Whether a finding lies in what is marked up as code, which is no copy. */
function isCode({span}: Finding, story: Story): boolean {
  if (!span) return false
  if (overlapping(story.fact(findCode), span)) return true
  return story.context.document?.blocks !== undefined && story.blockAt(span.start)?.role === 'code'
}

function findCode({context}: Story): readonly Span[] {
  return outermost(context.document?.marks?.filter(({kind}) => kind === 'code') ?? [])
}

function isInScope({rule, span}: Finding, story: Story): boolean {
  const {scope = 'story'} = rule.meta
  if (scope === 'story' || !span) return true
  if (story.isProse(span)) return true
  return scope === 'text' && story.blockAt(span.start)?.role === 'headline'
}

function isAllowedInSpeech({rule, span}: Finding, story: Story): boolean {
  const {quotations} = rule.meta
  if (quotations === 'check' || !span) return true
  return story.isQuoted(span) === (quotations === 'only')
}

function byPlace(a: Finding, b: Finding): number {
  return (
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    compare(a.rule.meta.name, b.rule.meta.name) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Lower speaks first. */
function precedence({rule}: Finding): number {
  const {name, group} = rule.meta
  const early = first.indexOf(name)
  if (early >= 0) return early
  const late = last.indexOf(name)
  if (late >= 0) return 1000 + late
  const place = firstGroups.indexOf(group)
  return 100 + (place >= 0 ? place : firstGroups.length)
}

/**
 * Keeps one finding for one place; the loser is named in the winner's note. Two findings are at one place where they
 * share more than half of the longer one's text, unless one of them is about a whole passage.
 */
function resolveOverlaps(findings: Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const {span} = finding
    if (!span || finding.rule.meta.passage) {
      kept.push(finding)
      continue
    }
    const last = kept.at(-1)
    if (last && last.rule === finding.rule && last.message === finding.message && isSameSpan(last.span, span)) continue
    let rival = -1
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index] as Finding
      if (other.span && !other.rule.meta.passage && other.rule !== finding.rule && isSamePlace(other.span, span)) {
        rival = index
        break
      }
      // Of two that share so much, the later begins within the length of the longer, which is less than twice its own.
      if (other.span && span.start - other.span.start > 2 * (span.end - span.start)) break
    }
    if (rival < 0) {
      kept.push(finding)
      continue
    }
    const other = kept[rival] as Finding
    if (precedence(finding) < precedence(other)) {
      kept.splice(rival, 1)
      kept.push(withAlso(finding, other))
    } else kept[rival] = withAlso(other, finding)
  }
  return kept
}

function isSameSpan(a: Span | undefined, b: Span): boolean {
  return a?.start === b.start && a.end === b.end
}

function isSamePlace(a: Span, b: Span): boolean {
  if (isSameSpan(a, b)) return true
  if (!overlaps(a, b)) return false
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const longer = Math.max(a.end - a.start, b.end - b.start)
  return shared * 2 > longer
}

const gravity: readonly Severity[] = ['info', 'warn', 'error']

/** The winner names the loser, and is as grave as the graver of the two: no error is lost behind a note. */
function withAlso(winner: Finding, loser: Finding): Finding {
  const [note, ...named] = (winner.note ?? winner.rule.meta.rationale).split(alsoPattern)
  const others = [...named, loser.rule.meta.name, ...(loser.note?.split(alsoPattern).slice(1) ?? [])].filter(Boolean)
  return {
    ...winner,
    severity: gravity[Math.max(gravity.indexOf(winner.severity), gravity.indexOf(loser.severity))] as Severity,
    note: `${note} (also: ${others.join(', ')})`
  }
}

/** The losers at the end of a note: `Why it matters. (also: quote-mix)`. */
const alsoPattern = / \(also: ([^)]*)\)$/
