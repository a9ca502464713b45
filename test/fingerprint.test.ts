import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fingerprint} from '../src/accept/fingerprint.js'
import {lint} from '../src/lint.js'

const paragraph = 'The mayor spoke of "full force" and said, “We will act.” “We must,” she added.'

async function printsOf(text: string): Promise<string[]> {
  const {findings = [], story} = (await lint(text, {rules: {'quote-mix': 'warn'}})).data.copydesk ?? {}
  return story ? findings.filter(({rule}) => rule.meta.name === 'quote-mix').map(finding => fingerprint(finding, story)) : []
}

test('it reads as the words of the finding and their neighbours', async () => {
  expect(await printsOf(paragraph)).toEqual(['mayor spoke of ‹"›full force" and', 'of "full force‹"› and said, “We'])
})

test('it stays when lines move and wrap elsewhere', async () => {
  const expected = await printsOf(`Some words here.\n\n${paragraph}\n\nAnd some there.`)
  await fc.assert(
    fc.asyncProperty(fc.integer({min: 1, max: 5}), fc.integer({min: 0, max: 10}), async (paragraphs, wrap) => {
      const before = 'The council met in the hall.\n\n'.repeat(paragraphs)
      let nth = 0
      const wrapped = paragraph.replaceAll(' ', () => (++nth === wrap ? '\n' : ' '))
      expect(await printsOf(`${before}${wrapped}\n\nAnd some there.`)).toEqual(expected)
    }),
    {numRuns: 20}
  )
})
