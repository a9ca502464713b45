import type {Digest} from './digest.js'

/**
 * Days from one story to another, positive where `to` is later. Of stories without a year the nearest days count;
 * nothing where a story has no day at all.
 */
export function daysFrom({date: from}: Digest, {date: to}: Digest): number | undefined {
  if (!from || !to) return undefined
  const years =
    from[0] > 0 && to[0] > 0 ? [to[0]] : from[0] > 0 ? [from[0] - 1, from[0], from[0] + 1] : to[0] > 0 ? [to[0]] : [2023, 2024, 2025]
  const starts = from[0] > 0 ? [from[0]] : to[0] > 0 ? [to[0] - 1, to[0], to[0] + 1] : [2024]
  const spans = years.flatMap(year => starts.map(start => dayOf(year, to) - dayOf(start, from)))
  return spans.reduce((nearest, each) => (Math.abs(each) < Math.abs(nearest) ? each : nearest))
}

function dayOf(year: number, [, month, day]: readonly [number, number, number]): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/**
 * Which of two stories is the later one: by the moment of the version, else by the day.
 *
 * @returns positive where `b` is later, 0 where that is not known.
 */
export function compareMoments(a: Digest, b: Digest): number {
  const [one, other] = [Date.parse(a.moment ?? ''), Date.parse(b.moment ?? '')]
  if (!Number.isNaN(one) && !Number.isNaN(other) && one !== other) return other - one
  return daysFrom(a, b) ?? 0
}
