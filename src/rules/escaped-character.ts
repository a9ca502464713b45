import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'escaped-character',
  group: 'Furniture and residue',
  summary: 'No backslash escapes in copy.',
  rationale: "A database or a feed has put a backslash in front of a mark, and nobody took it away: `the bank\\'s shares`.",
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: 20 in one agency story that came through a database; 505 in 226 of 1,513 stories of one feed.'],
  check(story, {report}) {
    const {text} = story
    let after = 0
    for (const at of story.marks('\\')) {
      if (at < after || isCode(story, at)) continue
      const found = readEscape(text, at)
      if (!found) continue
      const {length, meant, safe} = found
      after = at + length
      report({
        start: at,
        end: after,
        message:
          length === 1
            ? 'Unexpected backslash between words, expected a space'
            : `Unexpected escape \`${text.slice(at, after)}\`, expected ${meant === ' ' ? 'a space' : `\`${meant}\``}`,
        expected: meant,
        ...(!safe && {fix: 'suggest'})
      })
    }
  }
})

interface Escape {
  length: number
  meant: string
  safe: boolean
}

function readEscape(text: string, at: number): Escape | undefined {
  const next = text.slice(at + 1, at + 13)
  const mark = /^\\?['"’”“]/.exec(next)?.[0]
  if (mark) return {length: 1 + mark.length, meant: mark.slice(-1), safe: true}
  const unicode = /^u([0-9a-fA-F]{4})/.exec(next)?.[1]
  if (unicode) {
    const meant = String.fromCharCode(Number.parseInt(unicode, 16))
    return /[\p{Cc}\p{Cs}]/u.test(meant) ? undefined : {length: 6, meant, safe: false}
  }
  const line = /^(?:r\\n|n|r|t)(?![\p{Ll}\p{N}])/u.exec(next)?.[0]
  if (line) return {length: 1 + line.length, meant: ' ', safe: false}
  if (next.startsWith('/')) return {length: 2, meant: '/', safe: false}
  if (/\p{Ll}{2}$|[\p{Ll}\d][,;]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{L}{2}/u.test(next))
    return {length: 1, meant: ' ', safe: false}
  return undefined
}

/** A path, a pattern or a formula: `C:\temp`, `\\server\share`, `\frac{a}{b}`. */
function isCode({text}: Story, at: number): boolean {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) > 32 && at - start < 200) start--
  let end = at
  while (end < text.length && text.charCodeAt(end) > 32 && end - at < 200) end++
  const token = text.slice(start, end)
  return /^[("“]?[A-Za-z]:\\|^\\\\\w|[{}$^|*<>=]|\.(?:exe|dll|txt|bat|ini)\b/.test(token)
}
