import {nameSpellings} from '../data/name-spellings.js'
import {distance} from '../nearest.js'

/** One edit, or two in a long name; another letter doubled, or another spelling of the name. An article makes no name longer. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return false
  const [x, y] = [withoutArticle(a), withoutArticle(b)]
  const most = Math.min(x.length, y.length) >= 8 ? 2 : 1
  const edits = x !== a && y !== b && x !== y ? distance(x, y, most) : distance(a, b, most)
  return edits <= most || isDoubledElsewhere(a, b) || isSameName(a, b)
}

/** `qabas` for `al-qabas`. */
function withoutArticle(name: string): string {
  // Articles have two letters, or three; hardly any name has what joins one to it there.
  if (!"-'’".includes(name.charAt(2)) && !"-'’".includes(name.charAt(3))) return name
  return name.replace(/^(?:al|el|ul|ad|an|ar|as|ash|at|az)[-'’]/, '')
}

/** "Abbasi" and "Abassi". */
function isDoubledElsewhere(a: string, b: string): boolean {
  return a.length === b.length && a.charCodeAt(0) === b.charCodeAt(0) && undoubled(a) === undoubled(b)
}

function undoubled(word: string): string {
  return word.replaceAll(/([a-z])\1/g, '$1')
}

let names: Map<string, number> | undefined

/** Whether two words are spellings of one name: Mohammed and Muhammad, Sarah and Sara. */
export function isSameName(a: string, b: string): boolean {
  names ??= new Map(nameSpellings.flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index])))
  const of = names.get(a)
  return of !== undefined && of === names.get(b)
}

/** "Khan" and "Khans", "Ivanov" and "Ivanova", "Iraq" and "Iraqi": two words. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // "Naqvii" is no plural: the last letter was struck twice.
  if (long === short + short.at(-1)) return false
  if (long.startsWith(short) && /^(?:s|es|n|i|a|an|ian|is|ns|r|y|e|o)$/.test(long.slice(short.length))) return true
  return fold(a) === fold(b) || (a.slice(0, -1) === b.slice(0, -1) && /[nsi]$/.test(a) && /[nsi]$/.test(b))
}

/** Without accents, apostrophes and hyphens. */
export function fold(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word
  return word.normalize('NFD').replaceAll(/[\p{M}'’-]/gu, '')
}
