import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import copydesk from '../src/index.js'

// As a list: the bridges' types want a processor of which no plugin is known.
const english = unified()
  .use(retextEnglish)
  .use([[copydesk, {style: 'pti'}]])

const remark = unified().use(remarkParse).use(remarkRetext, english)
const rehype = unified().use(rehypeParse).use(rehypeRetext, english)

/** What was found in markup: the rule, and the text of the file at its place. */
function findingsOf({value, messages}: VFile): string[] {
  const markup = String(value)
  return messages.map(({ruleId, place}) => {
    const text = place && 'start' in place ? markup.slice(place.start.offset, place.end.offset) : 'nowhere'
    return `${ruleId}: ${text}`
  })
}

const found = ['space-before-punctuation:  ', 'furniture-advertisement: Advertisement', 'sign-off-duplicate-code: MSK MSK']

test('remark-retext: what stands between paragraphs is no run of blank lines', async () => {
  const story = [
    '# Herd flattens crops',
    'Amravan, Jun 16 (PTI) Officials *on Sunday* began a search , a forest guard said.',
    '```sh\ncount  herds\n```',
    'Advertisement',
    '<!-- map -->',
    'The herd crossed the river in May.',
    '   PTI TB MSK MSK'
  ]
  const file = new VFile(`${story.join('\n\n')}\n`)
  await remark.run(remark.parse(file), file)
  expect(findingsOf(file)).toEqual(found)
})

test.each(['', '\n  '])('rehype-retext: paragraphs are paragraphs, whatever is between their elements: %j', async between => {
  const story = [
    '<h1>Herd flattens crops</h1>',
    '<p>Amravan, Jun 16 (PTI) Officials <em>on Sunday</em> began a search , a forest guard said.</p>',
    '<pre>count  herds</pre>',
    '<p>Advertisement</p>',
    '<p>The herd crossed the river in May.</p>',
    '<p>PTI TB MSK MSK</p>'
  ]
  const file = new VFile(story.join(between))
  await rehype.run(rehype.parse(file), file)
  expect(findingsOf(file)).toEqual(found)
})
