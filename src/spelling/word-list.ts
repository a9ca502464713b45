/** A newsroom's own words, read from its files. */
export interface WordList {
  /** Words that are right; one in lower case holds for any case. */
  words: string[]
  /** Words that are wrong whatever the dictionary says: `!word` in cspell lists, `*word` or a `!` flag in hunspell ones. */
  forbidden: string[]
  /** What is odd about the list: a word given twice, one that needs no listing. */
  remarks: Array<{line: number; word: string; message: string}>
}

/**
 * Reads a list of words: one a line, `#` or `//` for comments. Accepts hunspell's personal dictionaries and `.dic`
 * files (`word/FLAGS`, a count on the first line, `*forbidden`) and cspell's lists (`!forbidden`, `+`, `*` and `~`).
 *
 * @param text the file's text.
 * @param isKnown says which words need no listing, for instance `isKnownWord`; remarks then name them.
 */
export function readWordList(text: string, isKnown?: (word: string) => boolean): WordList {
  const list: WordList = {words: [], forbidden: [], remarks: []}
  const lines = new Map<string, number>()
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    const entry = raw.replace(/(?:^|\s)(?:#|\/\/).*$/, '').trim()
    if (!entry || (line === 1 && /^\d+$/.test(entry))) continue
    const {word, forbidden} = readEntry(entry)
    if (!word) continue
    const first = lines.get(word)
    if (first !== undefined) {
      list.remarks.push({line, word, message: `Unexpected \`${word}\` again, expected it once: it stands in line ${first}`})
      continue
    }
    lines.set(word, line)
    if (forbidden) {
      list.forbidden.push(word)
      continue
    }
    list.words.push(word)
    if (isKnown?.(word)) list.remarks.push({line, word, message: `Unexpected \`${word}\`, expected only words that no dictionary has`})
  }
  return list
}

/** `Shafqaat/S` is `Shafqaat`; `!goverment` and `*goverment` are forbidden; cspell's `compound*` and `+part` are plain words here. */
function readEntry(entry: string): {word: string; forbidden: boolean} {
  const [form = '', flags = ''] = entry.split(/(?<=[^/])\/(?!\/)/, 2)
  const forbidden = form.startsWith('!') || (form.startsWith('*') && !form.endsWith('*')) || flags === '!'
  return {word: form.replace(/^[!*+~]+|[*+~]+$/g, '').split('\t')[0] as string, forbidden}
}
