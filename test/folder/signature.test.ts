import fc from 'fast-check'
import {expect, test} from 'vitest'
import {containment, Sketches, similarity} from '../../src/folder/signature.js'

const hashes = fc.array(fc.integer({min: 0, max: 0xffff}), {minLength: 128, maxLength: 128})

function encode(bins: readonly number[]): string {
  return btoa(bins.map(bin => String.fromCharCode(bin >> 8, bin & 0xff)).join(''))
}

test('sketches never call unlike what signatures call alike', () => {
  fc.assert(
    fc.property(hashes, hashes, fc.integer({min: 0, max: 128}), fc.integer({min: 40, max: 900}), (one, other, common, words) => {
      const [a, b] = [encode(one), encode([...one.slice(0, common), ...other.slice(common)])]
      const sketches = new Sketches()
      sketches.add(3, a, words)
      sketches.add(200, b, 120)
      const exact = containment(similarity(a, b), words, 120)
      expect(sketches.mostContainment(3, 200)).toBeGreaterThanOrEqual(exact)
    })
  )
})

test('sketches count the bins whose low bytes are equal', () => {
  fc.assert(
    fc.property(hashes, hashes, fc.integer({min: 0, max: 128}), (one, other, common) => {
      const second = [...one.slice(0, common), ...other.slice(common)]
      const sketches = new Sketches()
      sketches.add(0, encode(one), 100)
      sketches.add(1, encode(second), 100)
      const same = one.filter((bin, at) => ((bin ^ (second[at] ?? 0)) & 0xff) === 0).length
      expect(sketches.mostContainment(0, 1)).toBe(containment(same / 128, 100, 100))
    })
  )
})

test('sketches tell apart what has nothing in common', () => {
  const bins = Array.from({length: 128}, (_, index) => index * 5)
  const sketches = new Sketches()
  sketches.add(0, encode(bins), 100)
  sketches.add(1, encode(bins.map(bin => bin + 1)), 100)
  expect(sketches.mostContainment(0, 1)).toBe(0)
})

test('a story that holds a shorter one whole has all of it', () => {
  expect(containment(0.5, 100, 200)).toBe(1)
  expect(containment(1, 80, 80)).toBe(1)
  expect(containment(0.4, 100, 200)).toBe(0.4)
})
