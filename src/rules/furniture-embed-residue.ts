import {defineRule} from '../rule.js'
import type {Span, Story} from '../story/index.js'

/** `[caption id="a"]`, `[/caption]`; an opening without an attribute counts only where it is closed. */
const shortcode = /\[(\/?)([a-z][\w-]{2,24})((?:\s+[\w-]{1,30}=[^\s\]]{1,200}(?: [^\]=]{0,80}["”'])?){0,12})\s*\]/y
const template = /\{(?:\{[^{}]{1,200}\}\}|\*[^{}*]{1,200}\*\}|%[^{}%]{1,200}%\})/y
const post = /(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w{4,16}/y

export default defineRule({
  name: 'furniture-embed-residue',
  group: 'Furniture and residue',
  summary: 'No shortcodes, embed stubs or social cards.',
  rationale: 'The widget that stood here did not come along; what is left is code.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Embed markup of publishing systems; posts pasted from social networks.'],
  check(story, {report}) {
    const found: Span[] = story.furniture.filter(({kind}) => kind === 'embed')
    for (const at of story.marks('[')) found.push(...matchAt(story, shortcode, at).filter(span => isShortcode(story, span)))
    for (const at of story.marks('{')) found.push(...matchAt(story, template, at))
    for (const host of ['pic.twitter.com/', 'https://t.co/', 'http://t.co/']) {
      for (let at = story.text.indexOf(host); at >= 0; at = story.text.indexOf(host, at + 1)) found.push(...matchAt(story, post, at))
    }
    let after = 0
    for (const {start, end} of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < after) continue
      after = end
      report({start, end, message: 'Unexpected remains of an embed, expected none', expected: ''})
    }
  }
})

function matchAt({text}: Story, pattern: RegExp, at: number): Span[] {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? [{start: at, end: at + found[0].length}] : []
}

function isShortcode(story: Story, {start, end}: Span): boolean {
  const tag = story.text.slice(start, end)
  if (tag.includes('=')) return true
  const name = /[a-z][\w-]+/.exec(tag)?.[0] ?? ''
  return tag.startsWith('[/') || story.fact(findClosed).has(name)
}

/** Names of the shortcodes that are closed somewhere: `[/caption]`. */
function findClosed(story: Story): ReadonlySet<string> {
  return new Set(story.marks('[').flatMap(at => /^\[\/([\w-]+)\]/.exec(story.text.slice(at, at + 30))?.[1] ?? []))
}
