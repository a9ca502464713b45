import fc from 'fast-check'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {contains, findTurnedMarks, overlaps, readQuotations, type Story, storyOf} from '../../src/story/index.js'

const parser = unified().use(retextEnglish)
const read = (text: string): Story => storyOf(parser.parse(text))
/** The quotations with their marks; `…` where one runs on, `!` where one was never closed, `>` for each that it is in. */
const quotationsOf = (text: string) => {
  const story = read(text)
  return story.quotations.map(
    each => '>'.repeat(each.depth) + (each.continued ? '…' : '') + story.slice(each) + (each.continues ? '…' : each.closed ? '' : '!')
  )
}

describe('quotations', () => {
  test.each<[string, string, string[]]>([
    ['straight', 'He said, "We will act," and left.', ['"We will act,"']],
    ['curly', 'He said, “We will act,” and left.', ['“We will act,”']],
    ['single', "He spoke of 'full force' and left.", ["'full force'"]],
    ['curly single', 'He spoke of ‘full force’ and left.', ['‘full force’']],
    ['guillemets', 'He said: «We will act» and left.', ['«We will act»']],
    ['German', 'The daily „Die Woche“ said so.', ['„Die Woche“']],
    ['TeX', "He said, ``We will act,'' and left.", ["``We will act,''"]],
    ['two apostrophes on both sides', "He said, ''We will act,'' and left.", ["''We will act,''"]],
    ['TeX with an inner one', "He said, ``I said `no''' and left.", ["``I said `no'''", ">`no'"]],
    ['opened straight, closed curly', 'He said, "We will act,” and left.', ['"We will act,”']],
    ['opened curly, closed straight', 'He said, “We will act," and left.', ['“We will act,"']],
    ['nested', '“He told me ‘no’ and left,” she said.', ['“He told me ‘no’ and left,”', '>‘no’']],
    ['nested, British', '‘He told me “no” and left,’ she said.', ['‘He told me “no” and left,’', '>“no”']],
    ['nested in the same marks', '"He said "no" to us," she said.', ['"He said "no" to us,"', '>"no"']],
    ['marks side by side', '“‘No,’ she told me,” he said.', ['“‘No,’ she told me,”', '>‘No,’']],
    ['without a space in front', 'He said,"We will act," and left.', ['"We will act,"']],
    ['paragraphs run together', 'He said. "We act. "We must," he said.', ['"We act.…', '…"We must,"']],
    ['spaced apart before a stop', 'He said it was " full force " .', ['" full force "']],
    ['opened by an ellipsis', 'He said, "... we act."', ['"... we act."']],
    ['spaced apart', 'He said " We will act , " and left .', ['" We will act , "']],
    ['a contraction inside', "'We don't know,' he said.", ["'We don't know,'"]],
    ['a plural possessive inside', '‘The boys’ club is closed,’ he said.', ['‘The boys’ club is closed,’']],
    ['a quotation that ends in s', 'The ‘old boys’ met the ‘new girls’ there.', ['‘old boys’', '‘new girls’']],
    ['a clipped word inside', "'We are goin' home,' he said.", ["'We are goin' home,'"]],
    ['a year before the mark', 'He said it was "better in 1992" and "worse in 1995".', ['"better in 1992"', '"worse in 1995"']],
    ['an inch mark inside', '"The 12" screen is too small," he said.', ['"The 12" screen is too small,"']],
    ['in brackets', 'The plan (“a sham”) failed.', ['“a sham”']],
    ['after a dash', 'He left—“a sham,” he said.', ['“a sham,”']],
    ['broken off by a dash', '"We must--" he said.', ['"We must--"']],
    ['possessive of a title', 'The "Titanic"\'s crew left.', ['"Titanic"']]
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })

  test.each([
    'The town’s boys’ club and James’ dog met at five o’clock.',
    "The town's boys' club and James' dog met at five o'clock.",
    'Music of the ’90s, rock ’n’ roll, ’tis said, was born in ’62.',
    "Music of the '90s, rock 'n' roll, 'tis said, was born in '62.",
    'Music of the ‘90s, rock ‘n’ roll, was born in ‘62.',
    'He is 6\'2" tall and has a 12" screen, 5\' wide.',
    'He is 6’2” tall and has a 12” screen.',
    "The workers' union and the drivers' union met the bosses' friends.",
    "The country 's president and the firm 's owner met.",
    "The 'Ndrangheta met Gerard 't Hart.",
    'The ‘Abd al-Aziz mosque in Sana‘a stands.'
  ])('none in: %s', text => {
    expect(quotationsOf(text)).toEqual([])
    expect(read(text).fact(readQuotations).strays).toEqual([])
  })

  test('run on over paragraphs', () => {
    expect(quotationsOf('“We will act.\n\n“We must,” she said.')).toEqual(['“We will act.…', '…“We must,”'])
    expect(quotationsOf('"We act.\n\n"We must.\n\n"We can," she said.')).toEqual(['"We act.…', '…"We must.…', '…"We can,"'])
    expect(quotationsOf('‘We will act.\n\n‘We must,’ she said.')).toEqual(['‘We will act.…', '…‘We must,’'])
    expect(quotationsOf('“We will act.\n\nWe must,” she said.')).toEqual(['“We will act.…', '…We must,”'])
  })

  test('never closed', () => {
    expect(quotationsOf('“We will act, he said. “We must,” she added.')).toEqual(['“We will act, he said.!', '“We must,”'])
    expect(quotationsOf('“We will act, Rao said.\n\n“We must,” she added.')).toEqual(['“We will act, Rao said.!', '“We must,”'])
    expect(quotationsOf('"We will act, he said.\n\nShe left.')).toEqual(['"We will act, he said.!'])
    expect(read('We will act,” he said.').fact(readQuotations).strays).toHaveLength(1)
  })

  test.each([
    ['speech', 'He said, “We will act.”'],
    ['speech', '“We will act,” he said.'],
    ['speech', 'He said: "We will act now or never"'],
    ['fragment', 'He took steps with "full force to crush the gangs".'],
    ['term', 'He saw “The Colour of Money” there.'],
    ['term', 'The “experts” left.']
  ])('kind %s: %s', (kind, text) => {
    expect(read(text).quotations.map(each => each.kind)).toEqual([kind])
  })

  test('isQuoted', () => {
    const story = read('He said, “We told him ‘no’ then,” and left.')
    const at = (part: string) => ({start: story.text.indexOf(part), end: story.text.indexOf(part) + part.length})
    expect(story.isQuoted(at('no'))).toBe(true)
    expect(story.isQuoted(at('then'))).toBe(true)
    expect(story.isQuoted(at('left'))).toBe(false)
    expect(story.isQuoted(at('then,” and'))).toBe(false)
  })

  const piece = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '``',
      "''",
      '«',
      '»',
      '„',
      '`',
      ' ',
      ' ',
      '\n\n',
      '. ',
      ', ',
      'he',
      'We',
      'boys',
      '12',
      '6',
      '-',
      '--',
      '(',
      ')',
      '…'
    ]
  )
  test('spans nest, stay inside blocks, inner within outer', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), pieces => {
        const story = read(pieces.join(''))
        const {quotations, strays} = story.fact(readQuotations)
        for (const [index, a] of quotations.entries()) {
          const block = story.blocks[a.block]
          expect(block && contains(block, a)).toBe(true)
          expect(contains(a, a.inner)).toBe(true)
          expect(a.inner.start).toBeLessThanOrEqual(a.inner.end)
          expect(a.closed && a.continues).toBe(false)
          for (const b of quotations.slice(index + 1)) {
            expect(b.start).toBeGreaterThanOrEqual(a.start)
            if (overlaps(a, b)) expect(contains(a.inner, b)).toBe(true)
          }
          for (const stray of strays) expect(stray.start === a.start || (a.closed && stray.end === a.end)).toBe(false)
        }
      }),
      {numRuns: 500}
    )
  })

  test.each(['"', '“', '”', "'", '‘a', '’ ', '``', '"a ', '“a” ', '" ', "'s ", '«'])('linear time on a long run of %s', part => {
    const story = read(part.repeat(20_000))
    const before = performance.now()
    expect(story.quotations).toBeDefined()
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

describe('marks turned the wrong way', () => {
  const turnedIn = (text: string) =>
    read(text)
      .fact(findTurnedMarks)
      .map(({start, expected}) => `${start} ${expected}`)

  test.each<[string, string, string[]]>([
    ['at the end', '“Go“. “No.”', ['3 ”']],
    ['at the start', '“Go.” ”No.”', ['6 “']],
    ['of another language', '„Geh“. ”Gå”, “no.”', []],
    ['in all the story', '“Go“. “No“. “So“. “We go.”', []],
    ['running on', '“Go.\n\n“No.”', []],
    ['with its partner in another paragraph', '“We go.\n\nThe 6“ pipe. “No.”', []],
    ['too far from its partner', `“Go ${'on and '.repeat(100)}on“. “No.”`, []]
  ])('%s', (_, text, expected) => {
    expect(turnedIn(text)).toEqual(expected)
  })
})
