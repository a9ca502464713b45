import {expect, it} from 'vitest'
import {lint} from '../../src/lint.js'

/** Findings in a file of several stories say in which. */

const paragraph = '<p>The council met on the the Monday and agreed.</p>'
const item = (guid: string): string =>
  `<item>${guid}<title>Council agrees</title><description><![CDATA[${paragraph}]]></description></item>`

async function storiesOf(...items: string[]): Promise<unknown[]> {
  const {messages} = await lint(`<rss><channel>${items.join('')}</channel></rss>`, {rules: {'headline-length': 'off'}})
  return messages.filter(({ruleId}) => ruleId === 'repeated-word').map(({story, line}) => [story, line])
}

it('each finding has the id of its story, or says which one it is', async () => {
  expect(await storiesOf(item('<guid>a-1</guid>'), '\n', item(''), '\n', item('<guid>a-3</guid>'))).toEqual([
    ['a-1', 1],
    ['2', 2],
    ['a-3', 3]
  ])
})

it('a finding in a file of one story says nothing of it', async () => {
  expect(await storiesOf(item('<guid>a-1</guid>'))).toEqual([[undefined, 1]])
})
