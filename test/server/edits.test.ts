import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {createLinter} from '../../src/lint.js'
import {createAnalyst} from '../../src/server/analysis.js'
import {readClient} from '../../src/server/client.js'
import {toDiagnostics} from '../../src/server/diagnostics.js'
import {StoryText} from '../../src/server/document.js'
import type {Encoding} from '../../src/server/positions.js'
import {Workspace} from '../../src/server/workspace.js'
import {able} from './session.js'
import {story} from './stories.js'

/** `COPYDESK_EDITS=10000 npx vitest run test/server/edits.test.ts` for the long run. */
const edits = Number(process.env.COPYDESK_EDITS ?? 1500)

const pieces = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '😀',
  'e\u0301',
  '👩‍🚒',
  '“',
  '"',
  "'",
  '—',
  '  ',
  '.',
  ',',
  '\u200b',
  '\u00a0',
  'teh',
  'Advertisement',
  '\n\nAdvertisement\n\n',
  'the the',
  'PTI RBS RBS',
  'Kamatker',
  ' refurbishd',
  '12,5000',
  'Nov 31',
  '(',
  '50 per cent',
  '&amp;',
  'Ã©'
]

function* numbers(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (state * 1664525 + 1013904223) % 4294967296
    yield state / 4294967296
  }
}

/** Places counted in the plainest way there is. */
function placeIn(text: string, offset: number, encoding: Encoding): {line: number; character: number} {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  const last = lines.at(-1) ?? ''
  const size = encoding === 'utf-16' ? last.length : encoding === 'utf-8' ? Buffer.byteLength(last) : [...last].length
  return {line: lines.length - 1, character: size}
}

/** Whether an offset is a place at all: not within a pair of surrogates or a line break. */
function isPlace(text: string, offset: number): boolean {
  const pair = text.slice(offset - 1, offset + 1)
  return offset === 0 || !(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) || pair === '\r\n')
}

it(`after each of ${edits} random edits the diagnostics are those of a fresh lint, at the right places`, async () => {
  const random = numbers(17)
  const next = (below: number) => Math.floor((random.next().value as number) * below)
  const analyse = createAnalyst(new Workspace())
  const client = readClient({processId: null, rootUri: null, capabilities: able})
  const fresh = createLinter()
  let count = 0
  while (count < edits) {
    const encoding = (['utf-16', 'utf-8', 'utf-32'] as const)[next(3)] as Encoding
    let text = next(2) ? story : story.replaceAll('\n', '\r\n')
    let document = new StoryText('file:///nowhere/story.txt', 'plaintext', 1, text, encoding)
    for (let version = 2; version < 40 && count < edits; version++, count++) {
      const changes = Array.from({length: 1 + next(2)}, () => {
        let start = next(text.length + 1)
        let end = Math.min(text.length, start + (next(3) ? 0 : next(30)))
        while (!isPlace(text, start)) start--
        while (!isPlace(text, end)) end++
        const change = {
          range: {start: placeIn(text, start, encoding), end: placeIn(text, end, encoding)},
          text: pieces[next(pieces.length)] as string
        }
        text = text.slice(0, start) + change.text + text.slice(end)
        return change
      })
      document = document.update(changes, version)
      expect(document.text).toBe(text)
      const shown = toDiagnostics(await analyse(document), client)
      const file = await fresh(new VFile({path: '/nowhere/story.txt', value: text}))
      const expected = file.messages.map(({reason, ruleId, place}) => {
        const span = place && 'start' in place ? [place.start.offset, place.end.offset] : [0, 0]
        const [start = 0, end = 0] = span.map(offset => offset ?? 0)
        return {reason, ruleId, range: {start: placeIn(text, start, encoding), end: placeIn(text, end, encoding)}}
      })
      expect(shown.map(({message: reason, code: ruleId, range}) => ({reason, ruleId, range}))).toEqual(expected)
    }
  }
}, 600_000)
