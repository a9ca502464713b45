import {collect} from '../collect.js'
import {matchesOf} from '../matches.js'
import {defineRule} from '../rule.js'
import type {Span, Story} from '../story/index.js'

/** `[caption id="a"]`, `[/caption]`; an opening without an attribute counts only where it is closed. */
const shortcode = /\[(\/?)([a-z][\w-]{2,24})((?:\s+[\w-]{1,30}=[^\s\]]{1,200}(?: [^\]=]{0,80}["”'])?){0,12})\s*\]/y
/** `[youtube https://…]`, `[ad_1]`, `[[nid:1234]]`; `[re-elected]` is an editor's. */
const slot =
  /\[(?:(?:youtube|embed|twitter|instagram|facebook|vimeo|soundcloud|audio|video) https?:\/\/[^\s\]]{4,300}|[a-z]{2,20}_\w{1,30}|\[\w{2,20}:[^\]\n]{1,80}\])\]/y
/** A paragraph that is a script or a style sheet. */
const script =
  /^(?:\(?adsbygoogle\b|window\.[_\w]+ ?[=.|]|googletag\.|\$\(document\)|!?\(?function ?\w{0,30}\([\w, ]{0,60}\) ?\{|(?:var|let|const) \w{1,30} ?= ?[\w"'{[(]|@media (?:only )?(?:screen|print|\()|document\.(?:write|getElementById)\()/
const placeholder = /%%[\w-]{2,40}%%/y
const template = /\{(?:\{[^{}]{1,200}\}\}|\*[^{}*]{1,200}\*\}|%[^{}%]{1,200}%\})/y
/** A paragraph that is the address of a post and nothing else. */
const postAddress =
  /^https?:\/\/(?:www\.|m\.)?(?:(?:twitter|x)\.com\/\w{1,20}\/status|instagram\.com\/(?:p|reel)|youtube\.com\/watch|youtu\.be|facebook\.com\/\w|tiktok\.com\/@)\S{1,200}$/
const post = /(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w{4,16}/y

/** "The report, external said": what a page reads out of each link that leads elsewhere; one alone may be copy, "damage, external to the hull". */
const linkLabel = ', external'
const linkMark =
  /(?<=[\p{L}\d"”’)])(?<!internal), external(?=[.:;](?:\s|$)|\s(?:was|were|is|are|has|have|had|said|says|will|would|can|could|shows?|showed|suggests?|suggested|found)\b)/gu

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
    for (const at of story.marks('['))
      found.push(...matchAt(story, shortcode, at).filter(span => isShortcode(story, span)), ...matchAt(story, slot, at))
    for (const at of story.marks('%')) found.push(...matchAt(story, placeholder, at))
    if (story.marks(';').length > 0 || story.marks('{').length > 0)
      for (const {start, end, text} of story.blocks) if (script.test(text)) found.push({start, end})
    for (const at of story.marks('{')) found.push(...matchAt(story, template, at))
    for (const host of ['pic.twitter.com/', 'https://t.co/', 'http://t.co/']) {
      for (let at = story.text.indexOf(host); at >= 0; at = story.text.indexOf(host, at + 1)) found.push(...matchAt(story, post, at))
    }
    if (story.marks('/').length > 0) for (const {start, end, text} of story.blocks) if (postAddress.test(text)) found.push({start, end})
    if (story.text.includes(linkLabel)) {
      const labels = collect(matchesOf(story.text, linkMark), ({index}) => ({start: index, end: index + linkLabel.length}))
      if (labels.length > 1) found.push(...labels)
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
  return new Set(collect(story.marks('['), at => /^\[\/([\w-]+)\]/.exec(story.text.slice(at, at + 30))?.[1]))
}
