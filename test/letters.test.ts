import {describe, expect, it} from 'vitest'
import {replaceLetters, withPlainLetters} from '../scripts/letters.mjs'

/** Characters of a range, one by one. */
function* charactersIn(...ranges: ReadonlyArray<readonly [from: number, to: number]>): Generator<string> {
  for (const [from, to] of ranges) for (let code = from; code <= to; code++) yield String.fromCharCode(code)
}

function differences(property: string, ...ranges: ReadonlyArray<readonly [number, number]>): string[] {
  const full = new RegExp(`^\\p{${property}}$`, 'u')
  const plain = new RegExp(`^${withPlainLetters(`\\p{${property}}`)}$`, 'u')
  return [...charactersIn(...ranges)].filter(each => full.test(each) !== plain.test(each))
}

describe('the letters of built expressions', () => {
  it('are those of Unicode where copy and names in Latin, Greek and Cyrillic are written', () => {
    expect(differences('L', [0, 0x38a], [0x38e, 0x3a1], [0x3a3, 0x3f5], [0x400, 0x482], [0x48a, 0x52f], [0x1e00, 0x1eff])).toEqual([])
    for (const property of ['Lu', 'Ll']) {
      expect(differences(property, [0, 0x2af], [0x370, 0x3ff], [0x400, 0x52f], [0x1e00, 0x1eff])).toEqual([])
    }
    expect(differences('N', [0, 0xff], [0x660, 0x669], [0x966, 0x96f], [0x2150, 0x2189])).toEqual([])
  })

  it('are letters, and marks on them, of other scripts too', () => {
    const letters = new RegExp(`^${withPlainLetters('\\p{L}')}+$`, 'u')
    for (const word of ['दिल्ली', 'ঢাকা', 'كراچی', 'ירושלים', 'กรุงเทพ', '北京', '東京', '서울', 'Երևան', 'თბილისი'])
      expect(word).toMatch(letters)
    for (const other of ['₹', '৳', '฿', '،', '।', '。', '٣', '५', '০', '—', '“', '€', '\u00a0', '🚒']) expect(other).not.toMatch(letters)
  })

  it('stand where the property stood', () => {
    expect(replaceLetters('const a = /^\\p{Ll}+$/u')).toMatch(/^const a = \/\^\[a-z[^\]]+\]\+\$\/u$/)
    expect(replaceLetters("const a = /['\\p{N}\\]]x/gu, b = '\\\\p{N}'")).toMatch(/^const a = \/\['0-9[^\]]+\\\]\]x\/gu, b = '\\\\p\{N\}'$/)
    expect(replaceLetters('const a = /[^\\p{M}]\\\\p{/')).toBe('const a = /[^\\p{M}]\\\\p{/')
  })
})
