import {expect, test} from 'vitest'
import {compileFiles, compileGlobs, compileIgnore, findGlobFault} from '../../src/config/globs.js'

test.each([
  ['*.txt', ['a.txt', 'web/a.txt'], ['a.md']],
  ['web/*.txt', ['web/a.txt'], ['a.txt', 'web/live/a.txt']],
  ['./web/**', ['web/a.txt', 'web/live/a.txt'], ['other/a.txt']],
  ['web/', ['web/a.txt', 'x/web/b.txt'], ['web.txt']],
  ['{web,print}/**/*.{txt,md}', ['web/a.txt', 'print/x/b.md'], ['radio/a.txt', 'web/a.html']]
])('%s', (pattern, inside, outside) => {
  const matches = compileGlobs([pattern])
  for (const path of inside) expect(matches(path), path).toBe(true)
  for (const path of outside) expect(matches(path), path).toBe(false)
})

test('a folder that is left out takes what it holds along', () => {
  const find = compileIgnore(['drafts', 'web/old/**', '*.bak'])
  expect(['drafts/a.txt', 'x/drafts/y/a.txt', 'web/old', 'web/old/a.txt', 'a.bak'].map(find)).toEqual([
    'drafts',
    'drafts',
    'web/old/**',
    'web/old/**',
    '*.bak'
  ])
  expect(find('web/a.txt')).toBeUndefined()
})

test('a folder stands for its stories, an extension for a kind of file', () => {
  const find = compileFiles(['wire', '*.copy'])
  expect(['wire/a.txt', 'notes/a.copy', 'notes/a.txt'].map(find)).toEqual(['inside', 'named', 'no'])
})

test.each(['/web', 'C:\\web', '../web/*.txt', 'web//a', 'web\\*.txt', '*.{txt', 'a[b', '!web', ' web', 'web/./a', 'web/{}'])(
  '%s can never match',
  pattern => {
    expect(findGlobFault(pattern)).toBeTypeOf('string')
  }
)

test.each(['web', './web', 'web/**/*.txt', '*.{txt,md}', '[ab].txt', 'a\\[1\\].txt', 'web/'])('%s can', pattern => {
  expect(findGlobFault(pattern)).toBeUndefined()
})
