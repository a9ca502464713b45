import fc from 'fast-check'
import {expect, test} from 'vitest'
import {KeyIndex} from '../../src/folder/key-index.js'
import {hashText} from '../../src/hash-text.js'

/** Some stories, each with keys, of which some are given in a form. */
const stories = fc.array(
  fc.array(fc.record({key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), form: fc.option(fc.constantFrom('one', 'other'), {nil: undefined})}), {
    maxLength: 6
  }),
  {maxLength: 40}
)

test('groups are the stories that share a key in several forms', () => {
  fc.assert(
    fc.property(stories, each => {
      const index = new KeyIndex()
      const expected = new Map<string, {ids: Set<number>; forms: Set<string | number>}>()
      for (const [id, keys] of each.entries()) {
        for (const {key, form} of keys) {
          index.add(key, id, form)
          const known = expected.get(key) ?? {ids: new Set(), forms: new Set()}
          expected.set(key, known)
          known.ids.add(id)
          known.forms.add(form ?? id)
        }
      }
      expect(Array.from(index.groups(), ({hash, ids}) => ({hash, ids: [...ids]}))).toEqual(
        [...expected]
          .filter(([, {ids, forms}]) => ids.size > 1 && forms.size > 1)
          .map(([key, {ids}]) => ({hash: hashText(key), ids: [...ids]}))
      )
    })
  )
})
