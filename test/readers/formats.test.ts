import fs from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix} from '../../src/fix/index.js'
import {createLinter} from '../../src/lint.js'
import {decode, encode, readStories} from '../../src/readers/index.js'
import {story} from '../helpers/format-story.js'
import {plainest, type Writer, writers, writeText} from '../helpers/formats.js'

const options = {metadata: {date: {year: 2024, month: 11, day: 10}}}
const linter = createLinter(options)
const folder = new URL('../../fixtures/formats/', import.meta.url)

/** Findings without their places, white space as one space. */
async function findingsIn(file: VFile): Promise<string[]> {
  const linted = await linter(file)
  return (linted.data.copydesk?.findings ?? []).map(
    ({rule, message, actual, expected}) =>
      `${rule.meta.name}: ${message}: ${JSON.stringify(actual?.replaceAll(/\s+/g, ' '))} → ${JSON.stringify(expected)}`
  )
}

const text = writeText(story)
const expected = await findingsIn(new VFile(text))
const {text: fixedText} = await fix(text, options)

it('the story has findings, and some are fixed', () => {
  expect(expected.length).toBeGreaterThan(5)
  expect(fixedText).not.toBe(text)
  expect(fixedText).not.toMatch(/Advertisment|SCY SCY/)
})

describe.each(writers.map(writer => [writer.name, writer] as const))('%s', (name, writer: Writer) => {
  const path = `${name}.${writer.extension}`
  const bytes = fs.readFileSync(new URL(path, folder))
  const source = decode(bytes)

  it('is written as the fixture', () => {
    expect(source.text).toBe(writer.write(story, plainest))
  })

  it('gives the findings of plain text, each at its own characters', async () => {
    const file = new VFile({path, value: bytes})
    expect(await findingsIn(file)).toEqual(expected)
    const {findings = [], story: facts} = file.data.copydesk ?? {}
    for (const {span, actual = ''} of findings) {
      const place = span && facts?.place(span.start, span.end)
      expect(place).toBeDefined()
      const raw = source.text.slice(place?.start.offset, place?.end.offset)
      expect(writer.read(raw).replaceAll(/\s+/g, ' ')).toBe(actual.replaceAll(/\s+/g, ' '))
    }
  })

  it('is fixed to the same story, byte for byte as it was elsewhere', async () => {
    const {text: fixed} = await fix(new VFile({path, value: source.text, data: {copydesk: {encoding: source.encoding}}}), options)
    const {documents, problems} = await readStories(fixed, {path})
    expect(problems).toEqual([])
    expect(documents[0]?.text.replaceAll('\r\n', '\n').trim()).toBe(fixedText.trim())
    expect(encode(fixed, source.encoding)).toBeDefined()
    // Written plainly, the fixed story is the file itself: nothing else has changed.
    const [headline = '', byline = '', ...paragraphs] = fixedText.trim().split('\n\n')
    if (!/^(?:iptc|anpa)/.test(name)) expect(fixed).toBe(writer.write({headline, byline, paragraphs}, plainest))
  })
})
