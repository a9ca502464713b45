import {isExchange} from '../nearest.js'
import {wordsAround} from '../one-line.js'
import {defineRule} from '../rule.js'
import {agree, countsOthers, type Figure, findTolls, isExactCount, type Story, spanAt} from '../story/index.js'

export default defineRule({
  name: 'toll-agreement',
  group: 'Numbers, money and measures',
  summary: 'The dead are as many in the headline as in the lead.',
  rationale: 'The toll is the fact that every reader takes from the story, and the one that changes from take to take.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['AP and AFP corrections: a toll that differs between headline and text is the commonest numeric one.'],
  check(story, {report}) {
    const tolls = story.fact(findTolls)
    if (tolls.length < 2) return
    const {headline} = story
    const [first, second] = story.paragraphs
    if (!first) return
    const top = tolls.filter(({figure}) => headline && figure.start >= headline.start && figure.end <= headline.end)
    const near = Math.min((second ?? first).end, first.start + farthest)
    const lead = tolls.filter(({figure, past}) => !past && figure.start >= first.start && figure.end <= near)
    const [said] = top
    if (said && top.length === 1) {
      const [told] = lead
      if (told && lead.every(({figure}) => !isSame(figure, said.figure)) && !occurs(story, said.figure, headline?.end ?? 0)) {
        report({
          start: said.figure.number.start,
          end: said.figure.number.end,
          message: `Unexpected toll \`${said.figure.number.text}\` in the headline, expected \`${told.figure.number.text}\` as in the lead`,
          note: `the lead says “${wordsAround(story.text, told.figure)}”`,
          related: [{start: told.figure.start, end: told.figure.end, message: 'the toll of the lead'}]
        })
      }
    }
    const opening = lead.filter(({figure}) => figure.end <= first.end)
    const [told] = opening
    if (!told || opening.some(({figure}) => figure.value !== told.figure.value)) return
    for (const {figure, definite} of tolls) {
      if (!definite || figure.start <= told.figure.end || isSame(figure, told.figure) || isElsewhere(story, figure)) continue
      const ratio = figure.value / told.figure.value
      if (((ratio < 0.7 || ratio > 1.4) && !isExchanged(figure, told.figure)) || story.fact(findRepeatedCounts).has(figure.value)) continue
      // Further down another toll may be meant: of one town, of an hour before.
      report({
        severity: 'warn',
        start: figure.number.start,
        end: figure.number.end,
        message: `Unexpected toll \`${figure.number.text}\`, expected \`${told.figure.number.text}\` as in the lead`,
        note: `the lead says “${wordsAround(story.text, told.figure)}”`,
        related: [{start: told.figure.start, end: told.figure.end, message: 'the toll of the lead'}]
      })
    }
  }
})

/** A lead tells its toll within so many characters; where paragraphs were run together, the rest is background. */
const farthest = 900

/** The dead are counted one by one: 10 are not 12, unless a word says that they are about so many. */
function isSame(a: Figure, b: Figure): boolean {
  if (isExactCount(a) && isExactCount(b)) return a.value === b.value
  return a.value === b.value || ((a.rounding !== undefined || b.rounding !== undefined || a.value > 200) && agree(a, b))
}

/** Whether the body has the value too: as a figure, or as the sum or the difference of two. */
function occurs(story: Story, figure: Figure, from: number): boolean {
  const counts = story.figures
    .filter(
      ({start, kind, value}) =>
        start >= from &&
        kind === 'number' &&
        (value > 1 || (value === 1 && /\band\s$/.test(story.text.slice(start - 4, start)))) &&
        !spanAt(story.dates, start)
    )
    .slice(0, 40)
  const {value} = figure
  return counts.some(
    (one, index) =>
      one.value === value ||
      counts
        .slice(index + 1)
        .some(
          other =>
            other.start - one.end < 160 &&
            (one.value + other.value === value ||
              (Math.abs(one.value - other.value) === value && !countsOthers(story, one) && !countsOthers(story, other)))
        )
  )
}

/** Numbers that the story gives twice. */
function findRepeatedCounts({figures}: Story): ReadonlySet<number> {
  const known = new Set<number>()
  const repeated = new Set<number>()
  for (const {kind, value} of figures) {
    if (kind === 'number') (known.has(value) ? repeated : known).add(value)
  }
  return repeated
}

/** 21 and 12: the same digits, typed in another order. */
function isExchanged(a: Figure, b: Figure): boolean {
  return a.form === 'figures' && b.form === 'figures' && isExchange(a.number.text, b.number.text)
}

/** An earlier event has its own toll. */
function isElsewhere(story: Story, figure: Figure): boolean {
  const sentence = story.sentenceAt(figure.start)
  return sentence !== undefined && /\b(?:19|20)\d\d\b|\b(?:last|previous|earlier|another|ago|separate)\b/i.test(story.slice(sentence))
}
