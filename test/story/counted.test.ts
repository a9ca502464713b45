import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {storyOf, thingsCounted} from '../../src/story/index.js'

// Of which figures of the lead a headline's figure is held against: those that count the same by its surest question.

function counterparts(headline: string, lead: string): string[] {
  const tree: Root = unified().use(retextEnglish).parse(`${headline}\n\n${lead}\n`)
  const story = storyOf(tree)
  const [figure, ...others] = story.figures
  if (!figure) return []
  for (const {counts} of thingsCounted(story, figure)) {
    const found = others.filter(counts)
    if (found.length > 0) return found.map(each => story.slice(each))
  }
  return []
}

test.each([
  ['Quake kills 45 in hill town', 'A quake killed 54 people and hurt 200 in the town on Monday.', ['54']],
  ['Police arrest 12 after clash', 'Police arrested 21 men after 30 shops were burnt.', ['21']],
  ['Ferry sinks, 14 hurt', 'A ferry sank with 60 aboard and 41 others injured, the port said.', ['41']],
  ['Port orders 28 boats', 'The port has ordered 82 boats for 3 harbours.', ['82']],
  ['Inflation at 5.4 per cent', 'Inflation was 4.5 per cent while exports rose 6.1 per cent.', ['4.5 per cent']],
  ['Court gives clerk 7 years in jail', 'A clerk was jailed for 9 years after 3 days of hearings.', ['9']],
  ['Council meets for 3 hours', 'The council heard 40 speakers on Monday.', []]
])('%s', (headline, lead, expected) => {
  expect(counterparts(headline, lead)).toEqual(expected)
})
