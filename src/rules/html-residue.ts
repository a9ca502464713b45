import {entities, tagNames} from '../data/entities.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

const entity = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,6}\d{0,2}));/y
/** An entity whose `&` was eaten: ` #39;s`, ` #36;50`, `quot;`. */
const beheaded = /#(39|36|34|38|8211|8212|8216|8217|8220|8221|8230|163|160);(?=\w)/y
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,9})((?:\s[^<>]{0,400})?)\s?(\/?)>|<!--[^<>]{0,2000}-->/y
/** The same, escaped: `&lt;b&gt;`. */
const escapedTag = /&lt;(\/?)([a-zA-Z][a-zA-Z0-9]{0,9})((?:\s[^<>\n]{0,400}?)?)\s?(\/?)&gt;/y

export default defineRule({
  name: 'html-residue',
  group: 'Furniture and residue',
  summary: 'No HTML tags or entities in text.',
  rationale: 'Text that was escaped once too often, or stripped too little, shows readers its mark-up.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: entities in 200 and tags in 107 of 1,513 stories of one feed.'],
  check(story, {report}) {
    const {text} = story
    let after = 0
    const reportTag = (start: number, markup: string) => {
      after = start + markup.length
      const shown = markup.length > 40 ? `${markup.slice(0, 36)} …` : markup
      const space = /^(?:<|&lt;)br/i.test(markup) && /\w/.test(text.charAt(start - 1))
      report({start, end: after, message: `Unexpected HTML tag \`${shown}\`, expected none`, expected: space ? ' ' : '', fix: 'suggest'})
    }
    for (const start of story.marks('&')) {
      if (start < after) continue
      const escaped = text.startsWith('&lt;', start) ? matchAt(text, escapedTag, start) : null
      if (escaped && isTag(story, escaped)) {
        reportTag(start, escaped[0])
        continue
      }
      const found = matchAt(text, entity, start)
      const meant = found ? decode(found) : undefined
      const name = found?.[0] ?? ''
      if (meant === undefined) continue
      report({
        start,
        end: start + name.length,
        message: `Unexpected entity \`${name}\`, expected ${meant === ' ' ? 'a space' : `\`${meant}\``}`,
        expected: meant
      })
    }
    for (const at of story.marks('#')) {
      const found = text.charAt(at - 1) === '&' ? null : matchAt(text, beheaded, at)
      if (!found) continue
      const meant = String.fromCodePoint(Number(found[1]))
      const start = meant === "'" && text.charAt(at - 1) === ' ' ? at - 1 : at
      const end = at + found[0].length
      report({
        start,
        end,
        message: `Unexpected remains of an entity \`${found[0]}\`, expected \`${meant}\``,
        expected: meant,
        fix: 'suggest'
      })
    }
    for (const start of story.marks('<')) {
      const found = matchAt(text, tag, start)
      if (!found || !isTag(story, found)) continue
      reportTag(start, found[0])
    }
  }
})

function matchAt(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name] : undefined
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (code === 10 || code === 13 || code === 9 || code === 160) return ' '
  if (code < 32 || (code > 126 && code < 160) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return undefined
  return String.fromCodePoint(code)
}

/** `<P>` and `<BR>` alone are stock codes, as Reuters prints them. */
function isTag(story: Story, [whole, slash, name, attributes, closed]: RegExpExecArray): boolean {
  if (name === undefined) return true
  if (!tagNames.has(name.toLowerCase())) return false
  return (
    slash === '/' ||
    closed === '/' ||
    name !== name.toUpperCase() ||
    /=/.test(attributes ?? '') ||
    (whole.length > 2 && story.fact(findClosed).has(name))
  )
}

/** Names of the tags that are closed somewhere. */
function findClosed({text}: Story): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/(?:<|&lt;)\/([a-zA-Z][a-zA-Z0-9]{0,9})(?:>|&gt;)/g), ([, name = '']) => name))
}
