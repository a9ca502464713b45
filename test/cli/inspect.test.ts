import {afterEach, expect, it, vi} from 'vitest'
import {inspect} from '../../src/cli/commands/inspect.js'
import {Problem} from '../../src/cli/problem.js'

afterEach(() => vi.restoreAllMocks())

async function output(file: string, flags: Parameters<typeof inspect>[1] = {}): Promise<string> {
  let written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
  await inspect(file, {config: false, ...flags})
  return written
}

it('shows what was understood, with places in the file', async () => {
  const text = await output('fixtures/formats/nitf.xml')
  expect(text).toMatch(/^fixtures\/formats\/nitf\.xml: nitf\nid: story-1\n/)
  expect(text).toMatch(/^ {2}7:25 +versionCreated +2024-11-10T09:30:00\+05:00$/m)
  expect(text).toMatch(/^ {2}17:10 +furniture +Advertisment$/m)
  expect(text).toMatch(/^ {12}places +Quetta$/m)
  expect(text).toMatch(/^ {2}22:10 +text +PTI NQ SCY SCY SCY$/m)
})

it('shows it as JSON', async () => {
  const [story] = JSON.parse(await output('fixtures/formats/ninjs3.json', {reporter: 'json'})).stories
  expect(story.metadata.date.value).toBe('2024-11-10')
  expect(story.blocks.map(({role}: {role: string}) => role)).toEqual([
    'headline',
    'byline',
    'body',
    'furniture',
    'body',
    'body',
    'body',
    'body',
    'sign-off'
  ])
  expect(story.dateline.agencies).toBe('PTI (Press Trust of India)')
})

it('reads as it is told', async () => {
  expect(await output('fixtures/formats/nitf.xml', {format: 'text'})).toMatch(/^fixtures\/formats\/nitf\.xml: text$/m)
  await expect(output('fixtures/formats/nitf.xml', {format: 'docx'})).rejects.toThrow(Problem)
})
