import {expect, it} from 'vitest'
import {processSource} from '../../src/cli/process.js'
import {toSource} from '../../src/cli/source.js'
import {createLinter} from '../../src/lint.js'
import {encode} from '../../src/readers/index.js'

/** The bytes of a file after `--fix`. */
async function fixed(path: string, bytes: Uint8Array | undefined): Promise<Buffer> {
  let written = Buffer.from(bytes ?? [])
  const write = async (_: string, __: Buffer, after: Uint8Array): Promise<void> => {
    written = Buffer.from(after)
  }
  await processSource(path, toSource(written), {mode: 'fix', config: {}}, createLinter(), undefined, write)
  return written
}

it('fixes ISO-8859-1, with references for what it lacks', async () => {
  const latin = {charset: 'windows-1252', declared: 'iso-8859-1', bom: false}
  const nitf = (copy: string) =>
    `<?xml version="1.0" encoding="ISO-8859-1"?>\n<nitf><body><body.content><p>${copy}</p></body.content></body></nitf>\n`
  const before = nitf('&#8220;José saw it,&#8221; he said. &#8220;So it is.&#8221; José said "the the plan" is fine.')
  const after = nitf('&#8220;José saw it,&#8221; he said. &#8220;So it is.&#8221; José said &#8220;the plan&#8221; is fine.')
  const bytes = await fixed('a.xml', encode(before, latin))
  expect(bytes.toString('latin1')).toBe(after)
})

it('fixes UTF-16 with its byte-order mark', async () => {
  const wide = {charset: 'utf-16le', bom: true}
  const bytes = await fixed('a.txt', encode('The council agreed on the the plan on Sunday.\n', wide))
  expect(bytes).toEqual(Buffer.from(encode('The council agreed on the plan on Sunday.\n', wide) ?? []))
})

it('fixes every story of a file of several', async () => {
  const lines = (copy: string) => `{"headline": "A", "body_text": "${copy}"}\r\n{"headline": "B", "body_html": "<p>${copy}<\\/p>"}\r\n`
  const bytes = await fixed('a.ndjson', new TextEncoder().encode(lines('The council agreed on the the plan \\u2014 it said.')))
  expect(bytes.toString()).toBe(lines('The council agreed on the plan \\u2014 it said.'))
})

it('leaves a file alone that it cannot write back, and says so beside its findings', async () => {
  const bytes = Buffer.concat([Buffer.from('“José” – the the plan “'), Buffer.from([0xff]), Buffer.from('”\n')])
  const write = async () => expect.unreachable('nothing is written')
  const outcome = await processSource('a.txt', toSource(bytes), {mode: 'fix', config: {}}, createLinter(), undefined, write)
  expect(outcome.failed).toBe(true)
  expect(outcome.messages.map(({reason}) => reason)).toContain('It cannot be written back byte for byte as utf-8, so it was not fixed')
  expect(outcome.messages.map(({ruleId}) => ruleId)).toContain('repeated-word')
})

it.each([
  ['UTF-16', {charset: 'utf-16le', bom: true}],
  ['UTF-16', {charset: 'utf-16be', bom: false}],
  ['Windows-1252', {charset: 'windows-1252', bom: false}]
])('tells of a text in %s, and writes it back in it', async (name, encoding) => {
  const text = (copy: string) => encode(`José said “no”, and ${copy} council agreed.\n`, encoding) ?? new Uint8Array()
  const outcome = await processSource('a.txt', toSource(Buffer.from(text('the the'))), {mode: 'report', config: {}}, createLinter())
  const told = outcome.messages.filter(({ruleId}) => ruleId === 'file')
  expect(told.map(({reason, fatal}) => [reason, fatal])).toEqual([
    [`Unexpected ${name}, expected UTF-8; it was read as such, save it as UTF-8`, undefined]
  ])
  expect(outcome.failed).toBe(false)
  expect(await fixed('a.txt', text('the the'))).toEqual(Buffer.from(text('the')))
})

it('says one thing of a file that is no text', async () => {
  const bytes = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0x81, 0xff, 0, 0])
  const {messages, failed} = await processSource('story.docx', toSource(bytes), {mode: 'report', config: {}}, createLinter())
  expect(messages.map(({reason}) => reason)).toEqual([expect.stringContaining('save the copy as plain text, Markdown or HTML')])
  expect(failed).toBe(true)
})

it('tells nothing of a text in UTF-8, or in what a file says that it is in', async () => {
  const nitf = '<?xml version="1.0" encoding="ISO-8859-1"?>\n<nitf><body><body.content><p>José said.</p></body.content></body></nitf>\n'
  for (const [path, bytes] of [
    ['a.xml', encode(nitf, {charset: 'windows-1252', declared: 'iso-8859-1', bom: false})],
    ['a.txt', encode('José said “no”.\n', {charset: 'utf-8', bom: true})]
  ] as const) {
    const outcome = await processSource(path, toSource(Buffer.from(bytes ?? [])), {mode: 'report', config: {}}, createLinter())
    expect(outcome.messages.filter(({ruleId}) => ruleId === 'file')).toEqual([])
  }
})
