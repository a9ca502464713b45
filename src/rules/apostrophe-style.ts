import {collect} from '../collect.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {isMistypedApostrophe, type Span, type Story} from '../story/index.js'

export default defineRule({
  name: 'apostrophe-style',
  group: 'Quotation and punctuation',
  summary: 'An apostrophe is an apostrophe: no accent, no quotation mark.',
  rationale: 'Accents and opening marks in the place of an apostrophe come from keyboards and from software that guesses.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Unicode Standard, chapter 6: U+2019 is the apostrophe in running text, U+0027 where only ASCII passes.'],
  options: {
    prefer: choice(
      ['either', 'straight', 'curly', 'majority'],
      'either',
      'Which apostrophe the story has; "either" leaves ’ and \' as they stand.'
    )
  },
  check(story, {settings, report}) {
    const {text} = story
    const wrong = collect(['´', '`', '‘'], character => story.marks(character))
    for (const start of mistypedIn(story))
      report({start, end: start + 1, message: 'Unexpected `"` as an apostrophe, expected `\'`', expected: "'", fix: 'suggest'})
    if (wrong.length === 0 && settings.prefer === 'either') return
    const straight = within(story, "'")
    const curly = within(story, '’')
    const isStraight = settings.prefer === 'straight' || (settings.prefer !== 'curly' && straight.length > curly.length)
    const right = isStraight ? "'" : '’'
    for (const start of wrong) {
      const place = misplaced(text, start)
      if (place)
        report({
          ...place,
          message: `Unexpected \`${text.charAt(start)}\` as an apostrophe, expected \`${text.charAt(start) === '‘' ? '’' : right}\``,
          expected: text.charAt(start) === '‘' ? '’' : right
        })
    }
    if (settings.prefer === 'either') return
    for (const start of isStraight ? curly : straight) {
      report({
        start,
        end: start + 1,
        message: `Unexpected ${isStraight ? 'curly' : 'straight'} apostrophe, expected \`${right}\``,
        expected: right
      })
    }
  }
})

/** "the girl"s father": straight marks that no quotation has. */
function mistypedIn(story: Story): readonly number[] {
  const mistyped = story.marks('"').filter(at => isMistypedApostrophe(story.text, at))
  if (mistyped.length === 0) return mistyped
  const marks = new Set(collect(story.quotations, ({start, end}) => [start, end - 1]))
  return mistyped.filter(at => !marks.has(at))
}

/** Apostrophes between letters: those that nothing else can be. */
function within(story: Story, character: string): readonly number[] {
  return story.marks(character).filter(start => /\p{L}/u.test(story.text.charAt(start - 1)) && /\p{L}/u.test(story.text.charAt(start + 1)))
}

/** The span of a character that stands for an apostrophe: don´t, it`s, ‘90s, don‘t. */
function misplaced(text: string, start: number): Span | undefined {
  const around = text.slice(start + 1, start + 5)
  const isSuffix = /\p{L}/u.test(text.charAt(start - 1)) && /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\d])/u.test(around)
  const isDecade = text.charAt(start) === '‘' && !/[\p{L}\d]/u.test(text.charAt(start - 1)) && /^\d0s(?![\p{L}\d])/u.test(around)
  return isSuffix || isDecade ? {start, end: start + 1} : undefined
}
