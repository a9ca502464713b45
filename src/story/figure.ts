import type {Unit} from '../data/units.js'
import type {Span} from './span.js'

/** How the digits are grouped: `134,516` western, `1,34,516` Indian, `1,3451` malformed; `none` without a comma. */
export type Grouping = 'none' | 'western' | 'indian' | 'malformed'

/**
 * A number as written, with what makes it a sum of money, a measure or a percentage: `about $1.5 million`,
 * `twenty-seven`, `Rs 84 crore`, `370,000 acres`, `5.5 per cent`.
 *
 * The span covers sign, number, scale and unit, without the rounding word.
 */
export interface Figure extends Span {
  index: number
  kind: 'number' | 'money' | 'measure' | 'percent'
  /** The number with its scale: 1,500,000 for `$1.5 million`. */
  value: number
  /** One in the last place that was written with care: 100,000 for `$1.5 million`, 10,000 for `370,000`. */
  step: number
  /** Significant figures; trailing zeros of a whole number are not. */
  significant: number
  form: 'figures' | 'words'
  grouping: Grouping
  /** The number itself: `1.5`, `twenty-seven`. */
  number: Span & {text: string}
  /** `million`, `lakh`, `bn`. */
  scale?: Span & {text: string; factor: number}
  /** ISO 4217 code, or `RUPEE` where the country is not said. */
  currency?: Span & {text: string; code: string; before: boolean}
  unit?: Span & {text: string; unit: Unit}
  /** `%`, `per cent`, `percentage points`. */
  percent?: Span & {text: string; points: boolean}
  /** `about`, `more than`, `nearly`: how far the value may lie from the fact. */
  rounding?: Span & {text: string; kind: 'about' | 'over' | 'under'}
}

/** How the digits of a number are grouped. */
export function groupingOf(written: string): Grouping {
  const [whole = ''] = written.split('.')
  if (!whole.includes(',')) return 'none'
  if (/^\d{1,3}(?:,\d{3}){1,8}$/.test(whole)) return 'western'
  if (/^\d{1,2}(?:,\d{2}){1,8},\d{3}$/.test(whole)) return 'indian'
  return 'malformed'
}

/** Whether two values may be the same fact, each written as exactly as its digits and rounding words say. */
export function agree(a: Figure, b: Figure): boolean {
  const [lowA, highA] = reach(a)
  const [lowB, highB] = reach(b)
  return lowA < highB && lowB < highA
}

/** A count to the last one, `27` or `at least 27`: another count is not the same, however near. */
export function isExactCount({kind, value, rounding, scale}: Figure): boolean {
  return (
    kind === 'number' &&
    !scale &&
    value < 1000 &&
    value % 10 !== 0 &&
    (rounding === undefined || rounding.text.toLowerCase() === 'at least')
  )
}

/** A whole number of things, exactly given; a bare number of four figures may be a year. */
export function isCount({kind, value, scale, percent, grouping}: Figure): boolean {
  return kind === 'number' && value % 1 === 0 && !scale && !percent && !(grouping === 'none' && value >= 1900 && value <= 2100)
}

/** Between what bounds the fact lies that a figure reports. */
export function reach({value, step, rounding}: Pick<Figure, 'value' | 'step' | 'rounding'>): [number, number] {
  const half = step / 2
  if (rounding?.kind === 'about') return [value - Math.max(step, value * 0.1), value + Math.max(step, value * 0.1)]
  if (rounding?.kind === 'over') return [value - half, value + Math.max(step, value * 0.15)]
  if (rounding?.kind === 'under') return [value - Math.max(step, value * 0.15), value + half]
  return [value - half, value + half]
}

/** A number for notes: `149,734`, `1.6`. */
export function formatNumber(value: number, decimals = Math.abs(value) < 100 ? 1 : 0): string {
  const rounded = Number(value.toFixed(decimals))
  const [whole = '', rest] = String(Math.abs(rounded)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${rounded < 0 ? '-' : ''}${grouped}${rest ? `.${rest}` : ''}`
}
