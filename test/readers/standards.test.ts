import fs from 'node:fs'
import {DtdValidator, XmlDocument, XmlDtd} from 'libxml2-wasm'
import * as v from 'valibot'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix} from '../../src/fix/index.js'
import {story} from '../helpers/format-story.js'
import {type Choose, type Writer, writers} from '../helpers/formats.js'

const read = (path: string): string => fs.readFileSync(new URL(path, import.meta.url), 'utf8')

/** Says what of a document is not as its standard has it. */
type Check = (text: string) => string | undefined

function xml(...dtds: string[]): Check {
  // NewsML carries NITF whole, so both hold.
  const dtd = XmlDtd.fromString(dtds.map(name => read(`../schemas/${name}.dtd`)).join('\n'))
  const validator = new DtdValidator(dtd)
  return text => {
    const document = XmlDocument.fromString(text)
    try {
      validator.validate(document)
      return undefined
    } catch (error) {
      return String(error)
    } finally {
      document.dispose()
    }
  }
}

const moment = v.pipe(v.string(), v.isoTimestamp())
const nature = v.picklist(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'])

/** The three ninjs, as far as the fixtures use them: no property but those of the standard, `uri` required. */
const ninjs = {
  ninjs1: v.strictObject({
    uri: v.string(),
    type: v.optional(nature),
    language: v.optional(v.string()),
    versioncreated: v.optional(moment),
    urgency: v.optional(v.number()),
    headline: v.optional(v.string()),
    byline: v.optional(v.string()),
    body_html: v.optional(v.string()),
    body_text: v.optional(v.string())
  }),
  ninjs2: v.strictObject({
    uri: v.string(),
    type: v.optional(nature),
    versioncreated: v.optional(moment),
    by: v.optional(v.string()),
    headlines: v.optional(v.array(v.strictObject({role: v.optional(v.string()), contenttype: v.optional(v.string()), value: v.string()}))),
    bodies: v.optional(v.array(v.strictObject({role: v.optional(v.string()), contenttype: v.optional(v.string()), value: v.string()})))
  }),
  ninjs3: v.strictObject({
    uri: v.string(),
    standard: v.optional(v.strictObject({name: v.literal('ninjs'), version: v.string(), schema: v.string()})),
    type: v.optional(nature),
    versionCreated: v.optional(moment),
    by: v.optional(v.string()),
    headlines: v.optional(v.array(v.strictObject({role: v.optional(v.string()), contentType: v.optional(v.string()), value: v.string()}))),
    bodies: v.optional(v.array(v.strictObject({role: v.optional(v.string()), contentType: v.optional(v.string()), value: v.string()})))
  })
}

function json(schema: v.GenericSchema): Check {
  return text => {
    const {issues} = v.safeParse(schema, JSON.parse(text))
    return issues && JSON.stringify(v.flatten(issues))
  }
}

const checks: Readonly<Record<string, Check>> = {
  nitf: xml('nitf'),
  newsml1: xml('newsml1', 'nitf'),
  'newsml-g2': xml('newsml-g2'),
  ninjs1: json(ninjs.ninjs1),
  'ninjs1-text': json(ninjs.ninjs1),
  'ninjs3-html': json(ninjs.ninjs3),
  ninjs2: json(ninjs.ninjs2),
  ninjs3: json(ninjs.ninjs3)
}

/** Splits, marks up and escapes, always in the same way. */
function seeded(seed: number): Choose {
  let state = seed
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const options = {metadata: {date: {year: 2024, month: 11, day: 10}}}

describe.each(writers.filter(({name}) => Object.hasOwn(checks, name)).map(writer => [writer.name, writer] as const))(
  '%s',
  (name, writer: Writer) => {
    const check = checks[name] as Check
    const path = `${name}.${writer.extension}`

    it('the fixture is as the standard has it, and stays so when it is fixed', async () => {
      const text = read(`../../fixtures/formats/${path}`)
      expect(check(text)).toBeUndefined()
      const {text: fixed} = await fix(new VFile({path, value: text}), options)
      expect(fixed).not.toBe(text)
      expect(check(fixed)).toBeUndefined()
    })

    it.each([1, 2, 3, 4, 5, 6])('marked up at random (%i), it stays so when it is fixed', async seed => {
      const text = writer.write(story, seeded(seed))
      expect(check(text)).toBeUndefined()
      const {text: fixed} = await fix(new VFile({path, value: text}), options)
      expect(fixed).not.toBe(text)
      expect(check(fixed)).toBeUndefined()
    })
  }
)

it('what is not as the standard has it is told', () => {
  const nitf = read('../../fixtures/formats/nitf.xml')
  expect(checks.nitf?.(nitf.replace('<hl1>', '<hl1><p>').replace('</hl1>', '</p></hl1>'))).toMatch(/hl1/)
  expect(checks.ninjs1?.('{"uri": "a", "body": "b"}')).toMatch(/body/)
  expect(checks.nitf?.(writeWithout(nitf))).toBeDefined()
})

/** A paragraph that is not closed before the next. */
function writeWithout(text: string): string {
  return text.replace('</p>', '').replace('</body.content>', '</p></body.content>')
}
