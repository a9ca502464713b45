import picomatch from 'picomatch'

/** Tells whether a path, relative to the configuration's folder and with forward slashes, matches. */
export type Matches = (path: string) => boolean

/**
 * Why a pattern can never match because of its form, or nothing.
 *
 * @returns the end of a sentence: `\`./\` cannot …`.
 */
export function findGlobFault(pattern: string): string | undefined {
  if (pattern !== pattern.trim()) return 'no path starts or ends with a space'
  if (pattern.startsWith('!')) return 'a pattern cannot be turned round; use `ignore`'
  if (/^[A-Za-z]:[\\/]|^\//.test(pattern)) return 'paths are relative to the folder of this file'
  if (pattern.split('/').includes('..')) return 'paths are below the folder of this file'
  if (/\\(?![[\]{}()!+@])/.test(pattern)) return 'folders are parted by `/`'
  if (/\/\//.test(pattern)) return 'no path has two slashes in a row'
  if (/[^.]\/\.\/|\/\.$/.test(pattern)) return 'no path has `/./`'
  for (const [open, close] of [
    ['[', ']'],
    ['{', '}'],
    ['(', ')']
  ] as const) {
    if (count(pattern, open) !== count(pattern, close)) return `\`${open}\` and \`${close}\` do not pair`
  }
  if (/\{\}|\[\]/.test(pattern)) return 'empty brackets match nothing'
  return undefined
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === character) found++
  }
  return found
}

/**
 * Compiles patterns for files. One without a slash matches in every folder; one that matches a folder matches all that
 * it holds.
 */
export function compileGlobs(patterns: readonly string[]): Matches {
  const find = compileIgnore(patterns)
  return path => find(path) !== undefined
}

/** How `files` takes a file as a story: its kind of file is named, it is inside a folder that is named, or not at all. */
export type StoryMatch = 'named' | 'inside' | 'no'

/**
 * Compiles the patterns of `files`. A folder stands for the stories that it holds; a pattern with an extension
 * (`*.copy`) makes stories of files whose kind would not tell.
 */
export function compileFiles(patterns: readonly string[]): (path: string) => StoryMatch {
  const isNamed = (pattern: string) => /\.[^/*]*$/.test(pattern)
  const named = compileGlobs(patterns.filter(isNamed))
  const inside = compileGlobs(patterns.filter(pattern => !isNamed(pattern)))
  return path => (named(path) ? 'named' : inside(path) ? 'inside' : 'no')
}

/** The same, giving the pattern that matches. */
export function compileIgnore(patterns: readonly string[]): (path: string) => string | undefined {
  const matchers = patterns.map(pattern => {
    const plain = normalize(pattern).replace(/\/\*\*$/, '')
    return {pattern, matches: picomatch([plain, `${plain}/**`], {dot: true})}
  })
  return path => matchers.find(({matches}) => matches(path))?.pattern
}

function normalize(pattern: string): string {
  const plain = pattern.replace(/^\.\//, '')
  const folder = plain.endsWith('/') ? `${plain}**` : plain
  return plain.replace(/\/$/, '').includes('/') ? folder : `**/${folder}`
}
