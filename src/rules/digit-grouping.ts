import {amountWords, countedNouns, talliedNouns} from '../data/counted-nouns.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {type Figure, gluedYear, overlapping, type Span, type Story} from '../story/index.js'

export default defineRule({
  name: 'digit-grouping',
  group: 'Numbers, money and measures',
  summary: 'Digits are grouped in one way, and rightly.',
  rationale: 'A comma in the wrong place leaves the reader to guess which digit is missing.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: ['Western grouping in threes; Indian grouping in twos above the thousands.'],
  options: {
    style: choice(['consistent', 'western', 'indian'], 'consistent', 'The grouping of the house, or whichever the story uses most.')
  },
  check(story, {settings, report}) {
    const grouped = story.figures.filter(
      ({grouping, number}) => grouping === 'malformed' || (grouping !== 'none' && isToldApart(number.text))
    )
    if (grouped.length === 0) return
    const count = (kind: Figure['grouping']) => grouped.filter(({grouping}) => grouping === kind).length
    const western = settings.style === 'western' || (settings.style === 'consistent' && count('western') >= count('indian'))
    for (const {grouping, number, currency} of grouped) {
      const {start, end, text} = number
      if (grouping === 'malformed') {
        if (isDayAndYear(story, number)) continue
        if (
          isMalformed(text) ||
          isCounted(story, number) ||
          (currency?.before && rupees.has(currency.code) && /^\d{1,3}(?:,\d\d){1,4}$/.test(text))
        )
          report({
            start,
            end,
            message: `Unexpected comma in \`${text}\`, expected groups of digits`,
            note: 'a digit or a space may be missing'
          })
      } else if ((grouping === 'western') !== western) {
        const expected = regroup(text, western)
        report({
          start,
          end,
          severity: 'warn',
          message: `Unexpected ${western ? 'Indian' : 'western'} grouping \`${text}\`, expected \`${expected}\``,
          expected,
          note:
            settings.style === 'consistent' ? `the story groups ${western ? 'in thousands' : 'in lakhs and crores'} elsewhere` : undefined
        })
      }
    }
  }
})

/** "November 17,2015": a space is missing, which is told as that. */
function isDayAndYear(story: Story, number: Span): boolean {
  const date = overlapping(story.dates, number)
  return date !== undefined && gluedYear(story, date)?.end === number.end
}

/** Sums of these have no comma for decimals: "Rs 12,34,56". */
const rupees = new Set(['INR', 'RUPEE', 'PKR', 'LKR', 'NPR', 'BDT'])

/** Whether the two ways differ: not at "Rs 27,846 crore", though it is far above a lakh. */
function isToldApart(text: string): boolean {
  return text
    .replaceAll(',', '')
    .split('.', 1)
    .some(({length}) => length > 5)
}

/** "Rooms 12,34,56", "Luke 1,26": several numbers. */
const numbered =
  /\b(?:rooms|seats|lanes|numbers|lots|rows|pages|plots|flats|units|jerseys|wards|chapters|verses|blocks|items|sections)[ \u00a0]$/i

/** "1,23,45 schools": a number of things, however its groups are; but "Luke 1,26 people read" is a verse. */
function isCounted(story: Story, {start, end, text}: Figure['number']): boolean {
  if (/^\d(?:,\d)+$/.test(text) || numbered.test(story.text.slice(Math.max(0, start - 10), start))) return false
  const [, noun = '', next = ''] = /^[ \u00a0](\p{Ll}{3,14})(.{0,6})/su.exec(story.text.slice(end, end + 24)) ?? []
  const isNoun = countedNouns.has(noun) || talliedNouns.has(noun)
  // "12,5 tonnes" may be a fraction.
  if (text.split(',').length > 2) return isNoun || amountWords.has(noun)
  return isNoun && (/,0|,\d{3}|\d{3},/.test(text) || /^(?:[.,;]|\s(?:are|were|have)\b)/.test(next))
}

/** "1,3451", "12,34": not "2,3", a list without spaces, nor "1,2,3". */
function isMalformed(text: string): boolean {
  const [whole = ''] = text.split('.')
  const [head = '', ...groups] = whole.split(',')
  if (head.length > 3 || groups.length > 4 || head === '0') return false
  const last = groups[groups.length - 1] as string
  // "1,3451" and "1,34,51": one group is wrong, the others are as they should be.
  if (groups.length === 1) return last.length === 4 && (head.length < 3 || last === '0000')
  return (
    groups.filter(group => group.length === 3).length === groups.length - 1 && groups.every(group => group.length >= 2 && group.length <= 4)
  )
}

function regroup(text: string, western: boolean): string {
  const [whole = '', rest] = text.replaceAll(',', '').split('.')
  const grouped = western
    ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
    : `${whole.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/g, ',')},${whole.slice(-3)}`
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
