import * as fc from 'fast-check'
import {type Node, Schema} from 'prosemirror-model'
import {nodes} from 'prosemirror-schema-basic'
import {EditorState} from 'prosemirror-state'
import {expect, test} from 'vitest'
import {DocumentText} from '../../src/prosemirror/text.js'

const schema = new Schema({nodes, marks: {strong: {}}})
const {strong} = schema.marks
const text = fc
  .string({minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'é', 'e\u0301', '🚢', ' ', '\t', 'word', '“')})
  .chain(value => fc.boolean().map(bold => schema.text(value, bold && strong ? [strong.create()] : [])))
const leaf = fc.constantFrom('hard_break', 'image').map(name => schema.node(name, name === 'image' ? {src: ''} : undefined))
const inline = fc.array(fc.oneof({weight: 4, arbitrary: text}, leaf), {maxLength: 5})
const paragraph = inline.map(content => schema.node('paragraph', undefined, content))
const quote = fc.array(paragraph, {minLength: 1, maxLength: 3}).map(content => schema.node('blockquote', undefined, content))
const rule = fc.constant(schema.node('horizontal_rule'))
const document = fc
  .array(fc.oneof({weight: 4, arbitrary: paragraph}, quote, rule), {minLength: 1, maxLength: 6})
  .map(content => schema.node('doc', undefined, content))

/** The characters of a range as the copy has them. */
function read(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, '\n\n', ({type}) => (type.name === 'hard_break' ? '\n' : type.isInline ? '\ufffc' : ''))
}

test('every span of the copy stands where the document has it', () => {
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(), (doc, a, b) => {
      const copy = new DocumentText(doc)
      const start = a % (copy.text.length + 1)
      const end = start + (b % (copy.text.length - start + 1))
      const range = copy.range(start, end)
      if (!range) return
      // Blocks without text are no part of the copy.
      expect(
        read(doc, range.from, range.to)
          .replaceAll(/\n{3,}/g, '\n\n')
          .replaceAll('\n', '')
      ).toBe(copy.text.slice(start, end).replaceAll('\n', ''))
      expect(copy.offset(range.from)).toBe(start)
      expect(copy.offset(range.to)).toBe(end)
    }),
    {numRuns: 2000}
  )
})

test('a deletion leaves a document that its schema allows, and the copy without the span', () => {
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(), (doc, a, b) => {
      const copy = new DocumentText(doc)
      const blocks = [...copy.text.matchAll(/[^\n]+/g)]
      const block = blocks[a % Math.max(blocks.length, 1)]
      if (!block) return
      const start = block.index
      const end = start + block[0].length + (b % 3 === 0 && copy.text.startsWith('\n\n', start + block[0].length) ? 2 : 0)
      const range = copy.deletion(start, end)
      if (!range) return
      const {doc: after} = EditorState.create({doc}).tr.deleteRange(range.from, range.to)
      after.check()
      const letters = (value: string) => value.replaceAll(/\s/g, '')
      expect(letters(new DocumentText(after).text)).toBe(letters(copy.text.slice(0, start) + copy.text.slice(end)))
    }),
    {numRuns: 2000}
  )
})
