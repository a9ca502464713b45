// What `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in regular expressions become in every build. In full they are six hundred
// ranges and as many pairs of surrogates: V8 takes ten times as long to compile an expression with them, and five times as
// long to try it on copy with curly quotation marks. Copy and its names are written in few scripts, so that is what stands
// there instead: Latin, Greek and Cyrillic letter by letter; of other scripts whole blocks with their marks, and with whatever
// else stands among them but signs of currency and the digits and stops of Arabic, Devanagari and Bengali.
import fs from 'node:fs/promises'
import {transform} from 'esbuild'
import {parseAst} from 'vite'

/** The ranges of an expression's characters within others, as they stand inside `[…]`. */
function rangesOf(expression, ...within) {
  const ranges = []
  for (const [from, to] of within) {
    for (let code = from, start = -1; code <= to + 1; code++) {
      const holds = code <= to && expression.test(String.fromCharCode(code))
      if (holds && start < 0) start = code
      if (holds || start < 0) continue
      ranges.push(start === code - 1 ? toEscape(start) : `${toEscape(start)}-${toEscape(code - 1)}`)
      start = -1
    }
  }
  return ranges.join('')
}

function toEscape(code) {
  const character = String.fromCharCode(code)
  return /[\dA-Za-z]/.test(character) ? character : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Letters with their marks: Armenian to Georgian, Indic, South-East and East Asian. */
const otherScripts =
  '\\u0531-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u0963\\u0971-\\u09e5\\u09f0\\u09f1\\u09fa-\\u0e3e\\u0e40-\\u1dff\\u2c00-\\u2dff' +
  '\\u3005-\\u3007\\u3031-\\u9fff\\ua000-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc'
/** Where letters have a case: Latin with that of Africa and Vietnam, Greek, Cyrillic. */
const cased = [
  [0, 0x2af],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff]
]
/** Digits of Latin, Arabic and Indic copy, fractions, Roman numerals. */
const numbers = [
  [0, 0xff],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x966, 0x96f],
  [0x9e6, 0x9ef],
  [0x2070, 0x2189],
  [0xff10, 0xff19]
]

/** What stands for each property inside `[…]`. */
const plain = {
  L: `${rangesOf(/\p{L}/u, [0, 0x37f])}\\u0386\\u0388-\\u0481\\u048a-\\u052f\\u1e00-\\u1fff${otherScripts}`,
  Lu: rangesOf(/\p{Lu}/u, ...cased),
  Ll: rangesOf(/\p{Ll}/u, ...cased),
  N: rangesOf(/\p{N}/u, ...numbers)
}

/** An expression's source with its letters plain: `\p{Lu}\.` becomes `[A-Z…]\.`, and `[\p{L}'’]` becomes `[A-Za-z…'’]`. */
export function withPlainLetters(pattern) {
  let isInside = false
  return pattern.replace(/\\p\{(L|Lu|Ll|N)\}|\\.|[[\]]/gs, (token, property) => {
    if (property) return isInside ? plain[property] : `[${plain[property]}]`
    if (token === '[') isInside = true
    else if (token === ']') isInside = false
    return token
  })
}

/** A module or script with plain letters in all its regular expressions. */
export function replaceLetters(code) {
  if (!/\\p\{(?:L|Lu|Ll|N)\}/.test(code)) return code
  const found = []
  const visit = node => {
    if (node.type === 'Literal' && node.regex) found.push(node)
    else
      for (const value of Object.values(node))
        if (Array.isArray(value)) for (const each of value) each?.type && visit(each)
        else if (value?.type) visit(value)
  }
  visit(parseAst(code))
  let replaced = ''
  let end = 0
  for (const {start, end: behind, regex} of found.sort((a, b) => a.start - b.start)) {
    replaced += `${code.slice(end, start)}/${withPlainLetters(regex.pattern)}/${regex.flags}`
    end = behind
  }
  return replaced + code.slice(end)
}

/** Rewrites the modules in a folder, in place. */
export async function replaceLettersIn(folder) {
  const names = (await fs.readdir(folder, {recursive: true})).filter(name => name.endsWith('.js'))
  await Promise.all(
    names.map(async name => {
      const file = `${folder}/${name}`
      const code = await fs.readFile(file, 'utf8')
      const replaced = replaceLetters(code)
      if (replaced !== code) await fs.writeFile(file, replaced)
    })
  )
}

/** The same for what esbuild bundles from the sources. */
export const plainLettersInBundle = {
  name: 'plain-letters',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/].*\.ts$/}, async ({path}) => {
      const {code} = await transform(await fs.readFile(path, 'utf8'), {loader: 'ts', target: 'es2023', sourcefile: path})
      return {contents: replaceLetters(code), loader: 'js'}
    })
  }
}

/** The same for tests, which run the sources, as a plugin of Vite. */
export const plainLettersInTests = {
  name: 'plain-letters',
  transform: {
    filter: {id: /\/src\/.*\.ts$/},
    handler: code => ({code: replaceLetters(code), map: null})
  }
}
