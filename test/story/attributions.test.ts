import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

const parser = unified().use(retextEnglish)

/** Attributions as `speaker | verb | name | quotation before | quotation after`. */
function attributionsOf(text: string): string[] {
  const story = storyOf(parser.parse(text))
  return story.attributions.map(({speaker, verb, before, after}) =>
    [
      speaker ? story.slice(speaker) : '',
      verb.value,
      speaker?.joint ? 'joint' : (speaker?.pronoun ?? speaker?.name.join(' ') ?? ''),
      before ? story.slice(before) : '',
      after ? story.slice(after) : ''
    ].join('|')
  )
}

test.each<[string, string[]]>([
  ['Rao said, “We will act.”', ['Rao|said|Rao||“We will act.”']],
  ['“We will act,” Mayor Sunil Rao said.', ['Mayor Sunil Rao|said|Sunil Rao|“We will act,”|']],
  ['“We will act,” said Mayor Sunil Rao.', ['Mayor Sunil Rao|said|Sunil Rao|“We will act,”|']],
  ['“We will,” he said, “act.”', ['he|said|he|“We will,”|“act.”']],
  ['Rao on Sunday said, “We will act.”', ['Rao|said|Rao||“We will act.”']],
  ['He also said the bridge was open.', ['He|said|he||']],
  ['Chief Minister Rao in his remarks reaffirmed that it was open.', ['Chief Minister Rao|reaffirmed|Rao||']],
  ['Rao, the mayor of the town, said: “We will act.”', ['Rao|said|Rao||“We will act.”']],
  ['Rao and Mehta said, “We will act.”', ['Mehta|said|joint||“We will act.”']],
  ['The Foreign Ministry said, “We will act.”', ['The Foreign Ministry|said|||“We will act.”']],
  ['The prime minister said, “We will act.”', ['|said|||“We will act.”']],
  ['Dr. A. Rao said, “We will act.”', ['Dr. A. Rao|said|Rao||“We will act.”']],
  ['“He said no,” Rao added.', ['Rao|added|Rao|“He said no,”|']],
  ['Rao told reporters in the town hall on Sunday, “We will act.”', ['Rao|told|Rao||“We will act.”']],
  ['Rao said no. “We will act.”', ['Rao|said|Rao||']]
])('%s', (text, expected) => {
  expect(attributionsOf(text)).toEqual(expected)
})
