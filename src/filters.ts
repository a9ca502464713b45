import type {Finding} from './engine.js'
import type {Group} from './rule.js'
import type {Span, Story} from './story/index.js'
import {overlaps} from './story/index.js'

/**
 * Who speaks where two rules see the same words: the more specific. Rules come before groups, earlier before later;
 * whatever is not named stands between `first` and `last` in the order of the rule list.
 */
const first: readonly string[] = [
  'furniture-advertisement',
  'leaked-metadata',
  'dateline-agency',
  'dateline-form',
  'placeholder',
  'misspelling-certain'
]
const firstGroups: readonly Group[] = ['Furniture and residue', 'Desk notes', 'Datelines and dates', 'Sign-offs']
const last: readonly string[] = ['missing-space', 'spelling-variant', 'spelling']

/**
 * What happens to findings between the rules and the report: those outside a rule's scope or in speech that it leaves
 * alone are dropped, the rest are put in order, and one place gets one finding.
 */
export function filterFindings(findings: readonly Finding[], story: Story): Finding[] {
  return resolveOverlaps(findings.filter(finding => isInScope(finding, story) && isAllowedInSpeech(finding, story)).sort(byPlace))
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
 * share more than half of the shorter one's words, unless one of them is about a whole passage.
 */
function resolveOverlaps(findings: Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const {span} = finding
    if (!span || finding.rule.meta.passage) {
      kept.push(finding)
      continue
    }
    let rival = -1
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index] as Finding
      if (other.span && !other.rule.meta.passage && other.rule !== finding.rule && isSamePlace(other.span, span)) {
        rival = index
        break
      }
      if (other.span && span.start - other.span.start > 2000) break
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

function isSamePlace(a: Span, b: Span): boolean {
  if (a.start === b.start && a.end === b.end) return true
  if (!overlaps(a, b)) return false
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const longer = Math.max(a.end - a.start, b.end - b.start)
  return shared * 2 > longer
}

function withAlso(winner: Finding, loser: Finding): Finding {
  const also = `also: ${loser.rule.meta.name}`
  return {
    ...winner,
    note: winner.note?.includes('also: ')
      ? `${winner.note}, ${loser.rule.meta.name}`
      : `${winner.note ?? winner.rule.meta.rationale} (${also})`
  }
}
