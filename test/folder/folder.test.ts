import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createAcross, type FolderMessage} from '../../src/folder/across.js'
import {takeDigest} from '../../src/folder/digest.js'
import type {FolderRule} from '../../src/folder/rule.js'
import {folderRules} from '../../src/folder/rules.js'
import {createLinter} from '../../src/lint.js'
import {type FolderCase, tables} from './cases.js'

const lint = createLinter({rules: {spelling: 'off'}})

async function digestsOf(stories: FolderCase['stories']): Promise<Array<[path: string, digests: string]>> {
  const digests: Array<[string, string]> = []
  for (const [path, value] of Object.entries(stories)) {
    const {data} = await lint(new VFile({path, value}))
    digests.push([path, JSON.stringify(data.copydesk?.stories?.map(({story}) => takeDigest(story)))])
  }
  return digests
}

function compare(rule: FolderRule, options: FolderCase['options'], digests: ReadonlyArray<[string, string]>) {
  const across = createAcross()
  const house = JSON.stringify({[rule.meta.name]: ['warn', options ?? {}]})
  for (const [path, text] of digests) across.add(path, {house, digests: text})
  return across.finish()
}

test('every rule across stories has its cases', () => {
  expect(tables.map(({rule}) => rule)).toEqual(folderRules)
})

for (const {rule, cases} of tables) {
  describe(rule.meta.name, () => {
    test.each(cases)('$title', async ({stories, options, says}) => {
      const found = compare(rule, options, await digestsOf(stories))
      const said = found.flatMap(({path, messages}) => messages.map(({reason}) => `${path}: ${reason}`))
      expect(said).toEqual(says)
      for (const {path, messages} of found)
        for (const message of messages) if ('actual' in message) expect(textAt(stories[path] ?? '', message)).toBe(message.actual)
    })
  })
}

function textAt(text: string, {place}: FolderMessage): string | undefined {
  if (!place || !('start' in place)) return undefined
  return text.slice(place.start.offset, place.end.offset)
}

test('a digest is smaller than a kilobyte, whatever the story', async () => {
  const stories = Object.assign({}, ...tables.flatMap(({cases}) => cases.map(each => each.stories)))
  for (const [path, digests] of await digestsOf(stories)) expect(digests.length, path).toBeLessThan(1100)
})

test('stories of one file are read one by one, and findings say which they are', () => {
  const digest = (index: number) => ({
    opening: {text: 'Boats', at: [index + 1, 1, index * 10, 5]},
    story: `s${index}`,
    words: 60,
    dateline: {
      agency: 'pti',
      agencyName: 'PTI',
      city: {text: 'Kasol'},
      style: [['ending', index === 7 ? '--' : 'none', [index + 1, 9, index * 10 + 8, 2]]]
    }
  })
  const kept: string[] = []
  const across = createAcross({add: digests => kept.push(digests), get: number => kept[number] ?? ''})
  const house = JSON.stringify({'folder-dateline-style': ['warn', {}]})
  across.add('feed.ndjson', {house, digests: JSON.stringify(Array.from({length: 40}, (_, index) => digest(index)))})
  const [found] = across.finish()
  expect(found?.messages).toMatchObject([{ruleId: 'folder-dateline-style', story: 's7', place: {start: {line: 8}}}])
  expect(kept).toHaveLength(40)
})

test('ten thousand copies of one story cost what ten thousand stories do', async () => {
  const [first] = await digestsOf({'a.txt': tables[1]?.cases[0]?.stories['a.txt'] ?? ''})
  const across = createAcross()
  const house = JSON.stringify({'folder-duplicate-story': ['warn', {}]})
  for (let index = 0; index < 10_000; index++) across.add(`${index}.txt`, {house, digests: first?.[1] ?? '[]'})
  const before = performance.now()
  expect(across.finish()).toHaveLength(9999)
  expect(performance.now() - before).toBeLessThan(5000)
})
