import {Nodes, punctuation, space, symbol, word} from './nodes.js'

/** Kinds by character; 0 where it was not asked for yet. */
const kinds = new Uint8Array(0x1_0000)
// Properties by their long names: these have to be all letters, in builds too.
const isWord = /^[\p{Letter}\p{Mark}\p{Number}]$/u
const isPunctuation = /^(?![#%&*@†‡‰‱※])\p{Punctuation}$/u
const isSpace = /^(?!\ufeff)[\s\u0085]$/

function kindOf(code: number): number {
  const known = kinds[code] as number
  if (known !== 0) return known
  const character = String.fromCharCode(code)
  const kind = isSpace.test(character) ? space : isPunctuation.test(character) ? punctuation : isWord.test(character) ? word : symbol
  kinds[code] = kind
  return kind
}

/** Cuts a text into runs of letters and digits, runs of white space, and marks; a mark that is repeated is one. */
export function tokenize(text: string): Nodes {
  const nodes = new Nodes(text)
  const {length} = text
  let start = 0
  let kind = 0
  let previous = -1
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const next = kindOf(code)
    // Half of a pair of surrogates continues a symbol.
    const isSame = next === kind && (next <= word || code === previous || (code & 0xf800) === 0xd800)
    if (!isSame) {
      if (at > 0) nodes.add(kind, start, at)
      start = at
      kind = next
    }
    previous = code
  }
  if (length > 0) nodes.add(kind, start, length)
  return nodes
}
