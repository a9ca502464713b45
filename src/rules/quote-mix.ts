import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {findTurnedMarks, isDouble, type Quotation, readQuotations, type Span, type Story} from '../story/index.js'

export default defineRule({
  name: 'quote-mix',
  group: 'Quotation and punctuation',
  summary: 'One typography of quotation marks in a story.',
  rationale: 'Straight and curly marks in one story show that it was pasted together; readers see the seam.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: [
    'Measured: 3 % of Indian press stories and 17 % of web pages mix them, no wire story does.',
    'retext-quotes is not used: it holds a text to one house typography and counts apostrophes as quotation marks, where a story needs only be of one piece.'
  ],
  options: {
    prefer: choice(
      ['majority', 'straight', 'curly'],
      'majority',
      'Which marks stay; the majority counts marks, a tie keeps the curly ones.'
    )
  },
  check(story, {settings, report}) {
    for (const {start, expected} of story.fact(findTurnedMarks)) {
      const message = `Unexpected quotation mark turned the wrong way, expected \`${expected}\``
      report({start, end: start + 1, message, expected, fix: 'suggest'})
    }
    if (story.marks('"').length === 0 || (story.marks('“').length === 0 && story.marks('”').length === 0)) return
    const marks = readMarks(story)
    const straight = marks.filter(({double, character}) => double && character === '"').length
    const curly = marks.filter(({double, character}) => double && isCurly(character)).length
    if (straight === 0 || curly === 0) return
    const keepStraight = settings.prefer === 'straight' || (settings.prefer === 'majority' && straight > curly)
    const message = keepStraight
      ? 'Unexpected curly quotation mark beside straight ones, expected one kind'
      : 'Unexpected straight quotation mark beside curly ones, expected one kind'
    for (const {start, end, character, expected, sure} of marks) {
      if (isCurly(character) !== keepStraight) continue
      report({start, end, message, expected: keepStraight ? expected[0] : expected[1], fix: sure || keepStraight ? 'safe' : 'suggest'})
    }
  }
})

interface Mark extends Span {
  double: boolean
  character: string
  /** What it is called straight and curly. */
  expected: readonly [straight: string, curly: string]
  /** Whether its direction is beyond doubt: no mark in its block is without a partner. */
  sure: boolean
}

/** Marks of double quotations and of single ones inside them; others may be headline usage or apostrophes. */
function readMarks(story: Story): Mark[] {
  const {quotations, strays} = story.fact(readQuotations)
  const uneven = new Set(strays.map(({block}) => block))
  for (const {form, closed, continues, block} of quotations) if (isDouble(form) && !closed && !continues) uneven.add(block)
  const marks: Mark[] = []
  const add = (start: number, {form, block}: Pick<Quotation, 'form' | 'block'>, opens: boolean) => {
    const double = isDouble(form)
    const character = story.text.charAt(start)
    const curly = double ? (opens ? '“' : '”') : opens ? '‘' : '’'
    if (isCurly(character) || character === '"' || character === "'") {
      marks.push({start, end: start + 1, double, character, expected: [double ? '"' : "'", curly], sure: !uneven.has(block)})
    }
  }
  for (const quotation of quotations) {
    if (quotation.form === 'tex' || quotation.form === 'tex-single' || quotation.form === 'guillemets') continue
    if (!isDouble(quotation.form) && quotation.depth === 0) continue
    if (quotation.inner.start > quotation.start) add(quotation.start, quotation, true)
    if (quotation.closed) add(quotation.inner.end, quotation, false)
  }
  for (const {start, block} of strays) add(start, {form: 'straight', block}, false)
  return marks.sort((a, b) => a.start - b.start)
}

function isCurly(character: string): boolean {
  return character === '“' || character === '”' || character === '„' || character === '‘' || character === '’'
}
