/**
 * A stretch of a story's text: UTF-16 offsets into `story.text`, end exclusive.
 */
export interface Span {
  start: number
  end: number
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/**
 * The span among sorted, non-overlapping `spans` that holds `offset`; binary search.
 */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle] as T
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return span
  }
  return undefined
}

/** Index of the first of sorted `spans` that starts at or after `offset`; binary search. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the last of sorted `spans` that starts at or before `offset`, 0 where all start behind it; binary search. */
export function lastFrom(spans: ReadonlyArray<Pick<Span, 'start'>>, offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle] as Span).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Those of sorted `spans` that start inside `span`; binary search, so that asking for each sentence stays cheap in a long story. */
export function startingIn<T extends Span>(spans: readonly T[], {start, end}: Span): readonly T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end))
}

/** The last of sorted, non-overlapping `spans` that shares a character with `span`; binary search. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  const last = spans[firstFrom(spans, span.end) - 1]
  return last && overlaps(last, span) ? last : undefined
}

/** Spans in order, without those that lie inside another. */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  let end = 0
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(span => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

/** A span of a text without the white space at its ends. */
export function trimSpan(text: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return {start: from, end: to}
}
