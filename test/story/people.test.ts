import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

const read = (text: string) => storyOf(unified().use(retextEnglish).parse(text))
const people = (text: string) => {
  const story = read(text)
  return story.people.map(
    ({name, mentions}) => `${name}: ${mentions.map(each => `${each.title ? `[${each.title.text}] ` : ''}${story.slice(each)}`).join('; ')}`
  )
}

describe('people', () => {
  test('full and later mentions are one person, with titles', () => {
    expect(people('Finance Minister Rohan Velankar met farmers. “We will act,” Velankar said. Minister Velankar’s aides left.')).toEqual([
      'Rohan Velankar: [Finance Minister] Rohan Velankar; Velankar; [Minister] Velankar'
    ])
  })

  test.each([
    ['provincial chief minister Mir Asad Lashari left', 'Mir Asad Lashari: [provincial chief minister] Mir Asad Lashari'],
    ['Additional Chief Secretary Home Asif Ali Khosa left', 'Asif Ali Khosa: [Additional Chief Secretary Home] Asif Ali Khosa'],
    ['the police chief Omar bin Saleh left', 'Omar bin Saleh: [police chief] Omar bin Saleh'],
    ['Mr. Karel van der Berg left', 'Karel van der Berg: [Mr.] Karel van der Berg'],
    ['Judge A.K. Deshpande left', 'A.K. Deshpande: [Judge] A.K. Deshpande'],
    ['Gen. Paul O’Dowd left', 'Paul O’Dowd: [Gen.] Paul O’Dowd'],
    ['President Xu Lin met them. Xu left', 'Xu Lin: [President] Xu Lin; Xu']
  ])('%s', (text, expected) => {
    expect(people(`On Sunday, ${text} early.`)).toEqual([expected])
  })

  test('two people with one surname are two', () => {
    expect(people('Minister Anil Kadam and Judge Sunil Kadam met. Kadam said nothing.')).toEqual([
      'Anil Kadam: [Minister] Anil Kadam',
      'Sunil Kadam: [Judge] Sunil Kadam'
    ])
  })

  test('fewer given names, or their initials, are the same person; other ones are another', () => {
    expect(
      people('Minister Anil Kumar Kadam met them. A. Kadam left. Judge Sunil Kadam stayed. Anil Kadam said no. A. Kadam rose.')
    ).toEqual(['Anil Kumar Kadam: [Minister] Anil Kumar Kadam; A. Kadam; Anil Kadam; A. Kadam', 'Sunil Kadam: [Judge] Sunil Kadam'])
  })

  test('places, companies and days are nobody', () => {
    expect(people('The Central Bank said on Monday in New Delhi that the Prime Minister told Parliament.')).toEqual([])
  })
})
