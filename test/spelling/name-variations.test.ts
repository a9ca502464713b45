import {expect, test} from 'vitest'
import {lint} from '../../src/index.js'

async function namesOf(story: string): Promise<string[]> {
  const {messages} = await lint(story)
  return messages.filter(({ruleId}) => ruleId?.startsWith('name-')).map(({reason}) => reason)
}

test('A name of the headline that the copy spells in another way', async () => {
  const copy = 'Interior Minister Rehan Lakhvi ordered a road to the coast on Monday.\n\nLakhvi said it would open soon.'
  expect(await namesOf(`Lakvi orders new road\n\n${copy}`)).toEqual([
    'Unexpected spelling `Lakvi` of a name, expected `Lakhvi` as elsewhere in the story'
  ])
  expect(await namesOf(`Lakhvi orders new road\n\n${copy}`)).toEqual([])
})

test('A word of the headline is no name', async () => {
  expect(await namesOf('Harding stones, city waits\n\nMayor Piet Hardinger said on Monday that he would stay in the city.')).toEqual([])
})

test('Islam is a surname too', async () => {
  const copy = 'Police chief Mohammad Rafiqul Islam came on Monday.\n\nThe mayor thanked Mohammed Rafiqul Islam on Tuesday.'
  expect(await namesOf(copy)).toHaveLength(1)
})
