import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {capitalsIn, storyOf} from '../../src/story/index.js'

function abbreviationsOf(text: string) {
  const tree: Root = unified().use(retextEnglish).parse(text)
  return storyOf(tree).abbreviations.map(({letters, fit, expansion, uses}) => [letters, fit, expansion.text, uses.length])
}

describe('abbreviations', () => {
  test.each([
    ['The counter-terrorism department (CTD) met.', 'CTD', 'initials', 'counter-terrorism department', 0],
    ['The Union of the Fishers and Traders (UFT) met. UFT ships.', 'UFT', 'initials', 'Union of the Fishers and Traders', 1],
    ['Members of the River & Lake Authority (RLA) met.', 'RLA', 'initials', 'River & Lake Authority', 0],
    ['The UN Ferry and Lake Office (UNFLO) met.', 'UNFLO', 'initials', 'UN Ferry and Lake Office', 0],
    ['The U.S. Lake Agency (USLA) met.', 'USLA', 'initials', 'U.S. Lake Agency', 0],
    ['The Pakistan Tehreek-e-Insaf (PTI) won. PTI’s men, non-PTI men.', 'PTI', 'initials', 'Pakistan Tehreek-e-Insaf', 2],
    ['The counterterrorism department (CTD) met.', 'CTD', 'inner', 'counterterrorism department', 0],
    ['The counter-terrorism department (CDT) met.', 'CDT', 'scrambled', 'counter-terrorism department', 0],
    ['Two non-governmental organisations (NGOs) met. An NGO paid.', 'NGO', 'initials', 'non-governmental organisations', 1]
  ])('%s', (text, letters, fit, expansion, uses) => {
    expect(abbreviationsOf(text)).toEqual([[letters, fit, expansion, uses]])
  })

  test.each([
    'Shares in Harbour Widgets (XHW) fell.',
    'The Social Democrats (SPD) met.',
    'He joined the party (UK) in May.',
    'The boat sank. Late (BL) it was.'
  ])('nothing in: %s', text => {
    expect(abbreviationsOf(text)).toEqual([])
  })

  test('capitals in a word', () => {
    expect(capitalsIn('CTD-led')).toEqual(['CTD'])
    expect(capitalsIn('C.T.D.’s')).toEqual(['CTD'])
    expect(capitalsIn('RSOs')).toEqual(['RSO'])
    expect(capitalsIn('McDonald')).toEqual([])
    expect(capitalsIn('US-EU')).toEqual(['US', 'EU'])
  })
})
