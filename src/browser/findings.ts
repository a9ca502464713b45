import {type Finding, ruleUrl} from '../engine.js'
import {findEdit} from '../fix/index.js'
import type {Severity} from '../rule.js'
import type {SourceEdit} from '../story/document.js'
import type {Span, Story} from '../story/index.js'

/** A way to put a finding right. */
export interface DeskFix {
  /** What would stand there; nothing where the place is deleted. */
  expected: string
  /** Whether it may be applied unseen. */
  safe: boolean
  edit: SourceEdit
}

/** A finding as plain data, fit to be sent between threads; places are UTF-16 offsets in the text that was checked. */
export interface DeskFinding {
  rule: string
  severity: Severity
  message: string
  /** Why it matters: the sum, the other place, or the rule's reason. */
  note: string
  /** The rule's page. */
  url?: string
  /** Absent for a finding about the story as a whole. */
  place?: Span
  /** The text at the place. */
  actual?: string
  /** Other places that belong to it: the second spelling, the other figure. */
  related: ReadonlyArray<Span & {message: string}>
  /** The best first. */
  fixes: readonly DeskFix[]
}

/** A story's finding as plain data. */
export function toDeskFinding(finding: Finding, story: Story): DeskFinding {
  const {rule, severity, message, note, span, actual, source} = finding
  return {
    rule: rule.meta.name,
    severity,
    message,
    note: note ?? rule.meta.rationale,
    url: source === undefined ? ruleUrl(rule.meta) : finding.url,
    place: span && offsets(story, span),
    actual,
    related: (finding.related ?? []).flatMap(each => {
      const place = offsets(story, each)
      return place ? [{...place, message: each.message}] : []
    }),
    fixes: (finding.expected ?? []).flatMap((expected, index) => {
      const edit = finding.fix === 'none' ? undefined : findEdit(finding, story, expected)
      return edit ? [{expected, safe: finding.fix === 'safe' && index === 0, edit}] : []
    })
  }
}

function offsets(story: Story, {start, end}: Span): Span | undefined {
  const place = story.place(start, end)
  return place?.start.offset === undefined || place.end.offset === undefined
    ? undefined
    : {start: place.start.offset, end: place.end.offset}
}
