import {describe, expect, test} from 'vitest'
import {isKnownWord} from '../src/spelling/accept.js'
import {explainWord} from '../src/spelling/explain.js'
import {readWordList} from '../src/spelling/word-list.js'

describe('a list of words', () => {
  test('one a line, with comments', () => {
    expect(readWordList('# names\nShafqaat\n\nSukkur Barrage # the weir\n').words).toEqual(['Shafqaat', 'Sukkur Barrage'])
  })

  test('hunspell: a count, flags, forbidden words', () => {
    expect(readWordList('3\nShafqaat/S\nkarezes\n*goverment\n')).toEqual({
      words: ['Shafqaat', 'karezes'],
      forbidden: ['goverment'],
      remarks: []
    })
  })

  test('cspell: forbidden words and marks of compounds', () => {
    expect(readWordList('// desk\n!goverment\n+karez\nqanat*\n~levies-men')).toEqual({
      words: ['karez', 'qanat', 'levies-men'],
      forbidden: ['goverment'],
      remarks: []
    })
  })

  test('says what is given twice, and what the dictionary has', () => {
    expect(readWordList('Shafqaat\r\ngovernment\r\nShafqaat', isKnownWord).remarks).toEqual([
      {line: 2, word: 'government', message: 'Unexpected `government`, expected only words that no dictionary has'},
      {line: 3, word: 'Shafqaat', message: 'Unexpected `Shafqaat` again, expected it once: it stands in line 1'}
    ])
  })
})

describe('explain', () => {
  test.each([
    ['government', true, 'all English'],
    ['colour', true, 'British and Commonwealth English'],
    ['gherao', true, 'South Asian English'],
    ['counterterrorism', true, '`counter` and `terrorism`'],
    ['Hussain', true, 'names'],
    ['goverment', false, '`misspelling-certain` refuses it'],
    ['recomendation', false, 'No dictionary']
  ])('%s', (word, accepted, reason) => {
    const explanation = explainWord(word)
    expect(explanation.accepted).toBe(accepted)
    expect(explanation.reasons.join(' ')).toContain(reason)
  })

  test('suggests in the case of the word', () => {
    expect(explainWord('Recomendation').suggestions[0]).toBe('Recommendation')
  })

  test('the newsroom’s own words come first', () => {
    expect(explainWord('goverment', ['goverment'])).toMatchObject({accepted: true, suggestions: []})
  })
})
