import {type Figure, groupingOf} from './figure.js'
import {complete, countSignificant, readSign, trailing} from './figure-parts.js'
import {findSpelt} from './figure-words.js'
import {firstFrom} from './span.js'
import type {Story} from './story.js'
import {wordClass} from './word-forms.js'

/** Finds every number in the text, in order. One pass over the digits, one look-up for each number word. */
export function findFigures(story: Story): readonly Figure[] {
  const written = findWritten(story)
  const spelt = findSpelt(story)
  const found = spelt.length === 0 ? written : [...written, ...spelt].sort((a, b) => a.start - b.start)
  const figures: Figure[] = []
  let end = 0
  for (const each of found) {
    if (each.start < end) continue
    each.index = figures.length
    figures.push(each)
    end = each.end
  }
  return withMarkedCurrencies(story, figures)
}

/**
 * Markup may say whose dollars or rupees a sum is in: `<money unit="PKR">Rs 84 crore</money>`. It then holds for all
 * sums of the story with that sign, unless they are marked up differently.
 */
function withMarkedCurrencies(story: Story, figures: readonly Figure[]): readonly Figure[] {
  const codes = new Map<string, string | undefined>()
  for (const {kind, value, start, end} of story.context.document?.marks ?? []) {
    if (kind !== 'money' || !/^[A-Z]{3}$/.test(value ?? '')) continue
    const sign = figures[firstFrom(figures, start)]?.currency
    if (!sign || sign.start < start || sign.end > end) continue
    codes.set(sign.text, codes.has(sign.text) && codes.get(sign.text) !== value ? undefined : value)
  }
  if (codes.size === 0) return figures
  return figures.map(figure => {
    const code = figure.currency && codes.get(figure.currency.text)
    return figure.currency && code ? {...figure, currency: {...figure.currency, code}} : figure
  })
}

const withDigit = wordClass(({value}) => /\d/.test(value))
const digits = /\d{1,20}(?:,\d{1,6}){0,8}(?:\.\d{1,12})?/y
const simpleFraction = /[ -]?(?:([1-9])\/([2-9])(?![\d/])|([½¼¾⅓⅔⅛]))/y
const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125}

function findWritten(story: Story): Figure[] {
  const {text} = story
  const drafts: Figure[] = []
  let at = 0
  for (const word of story.wordsOf(withDigit)) {
    for (at = Math.max(at, word.start); at < word.end; at++) {
      const code = text.charCodeAt(at)
      if (code < 48 || code > 57) continue
      digits.lastIndex = at
      const match = digits.exec(text)
      if (!match) continue
      const draft = readWritten(text, at, match[0])
      if (draft) {
        drafts.push(draft)
        at = draft.number.end - 1
      } else at += match[0].length - 1
    }
  }
  return drafts
}

function readWritten(text: string, start: number, written: string): Figure | undefined {
  const sign = readSign(text, start)
  const before = text.charAt(start - 1)
  if (!sign && (/[\p{L}\d_.#@]/u.test(before) || (/[:/]/.test(before) && /\d/.test(text.charAt(start - 2))))) return undefined
  let end = start + written.length
  if (/^[:/]\d/.test(text.slice(end, end + 2))) return undefined
  let value = Number(written.replaceAll(',', ''))
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0
  let step = decimals > 0 ? 10 ** -decimals : trailing(value)
  const significant = countSignificant(written)
  simpleFraction.lastIndex = end
  const fraction = decimals === 0 ? simpleFraction.exec(text) : null
  if (fraction) {
    const part = fraction[3] ? (fractions[fraction[3]] ?? 0) : Number(fraction[1]) / Number(fraction[2])
    value += part
    step = 0.25
    end += fraction[0].length
  }
  const number = {start, end, text: text.slice(start, end)}
  return complete(
    text,
    {value, step, significant: fraction ? significant + 1 : significant, form: 'figures', grouping: groupingOf(written), number},
    sign
  )
}
