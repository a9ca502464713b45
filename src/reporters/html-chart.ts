import type {Level} from './place.js'

/** Columns that still can be told apart. */
const mostColumns = 62
const height = 120
const levels: readonly Level[] = ['info', 'warning', 'error']

/**
 * Findings by day of the story; by month or year where there are too many days. Nothing where no day is known.
 *
 * @param undated findings in stories whose day is not known.
 */
export function daysChart(days: ReadonlyMap<string, Readonly<Record<Level, number>>>, undated: number): string {
  if (days.size === 0) return ''
  const [unit, columns] = chooseUnit(days)
  const most = Math.max(...columns.map(([, counts]) => sum(counts)))
  const width = 100 / columns.length
  const bars = columns.map(([name, counts], index) => {
    let top = height
    const pieces = levels.map(level => {
      const tall = (counts[level] / most) * (height - 4)
      top -= tall
      return tall > 0
        ? `<rect class="${level}" x="${(index * width + width * 0.12).toFixed(3)}%" width="${(Math.min(width, 12) * 0.76).toFixed(3)}%" y="${top.toFixed(1)}" height="${tall.toFixed(1)}"/>`
        : ''
    })
    return `<g><title>${name}: ${sum(counts).toLocaleString('en')}</title>${pieces.join('')}</g>`
  })
  const [first] = columns[0] ?? ['']
  const [last] = columns.at(-1) ?? ['']
  const label = `Findings by ${unit} of the story, ${first}${first === last ? '' : ` to ${last}`}; at most ${most} in one ${unit}`
  return `<section class="chart days" aria-labelledby="by-day"><h2 id="by-day">By ${unit} of the story</h2><div class="plot"><span class="most">${most.toLocaleString('en')}</span><svg role="img" aria-label="${label}" width="100%" height="${height}"><line x1="0" x2="100%" y1="${height - 0.5}" y2="${height - 0.5}"/>${bars.join('')}</svg></div><p class="axis"><span>${first}</span>${first === last ? '' : `<span>${last}</span>`}</p>${undated > 0 ? `<p class="axis">${undated.toLocaleString('en')} in stories without a known day are not shown</p>` : ''}</section>`
}

type Columns = Array<[name: string, counts: Record<Level, number>]>

const units = [
  ['day', 10, 1],
  ['month', 7, 28],
  ['year', 4, 365]
] as const

/** The finest unit that has room for all of the time, its empty columns included. */
function chooseUnit(days: ReadonlyMap<string, Readonly<Record<Level, number>>>): [unit: string, columns: Columns] {
  const names = [...days.keys()].sort()
  const from = Date.parse(names[0] ?? '')
  const to = Date.parse(names.at(-1) ?? '')
  for (const [unit, length, step] of units) {
    const columns = new Map<string, Record<Level, number>>()
    const isFilled = (to - from) / 86_400_000 <= step * mostColumns * 2
    for (let at = from; isFilled && at <= to; at += step * 86_400_000) columns.set(new Date(at).toISOString().slice(0, length), none())
    for (const [day, counts] of days) {
      const name = day.slice(0, length)
      const column = columns.get(name) ?? none()
      columns.set(name, column)
      for (const level of levels) column[level] += counts[level]
    }
    if ((isFilled && columns.size <= mostColumns) || unit === 'year')
      return [unit, [...columns].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-mostColumns)]
  }
  return ['day', []]
}

function none(): Record<Level, number> {
  return {error: 0, warning: 0, info: 0}
}

function sum({error, warning, info}: Readonly<Record<Level, number>>): number {
  return error + warning + info
}
