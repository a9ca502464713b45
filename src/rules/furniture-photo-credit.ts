import {defineRule} from '../rule.js'

/** `(File Photo)`, `(Image Source: Getty)`, `(Photo by A. Rao/AFP)`. */
const bracketed =
  /\((?:(?:file|representative|representational|representation|symbolic|handout)\s+(?:photo|pic|picture|image)s?(?:\s?[|:,/–-]\s?[^()]{1,40})?|(?:photo|pic|picture|image|photograph)s?(?:\s+(?:credit|source|courtesy))?\s?[:|]\s?[^()]{1,60}|(?:photo|pic|picture|image)\s+(?:credit|source|courtesy)\b[^()]{0,60}|(?:Photo|Image|Picture)\s+by\s+[^()]{1,60})\)/iy

export default defineRule({
  name: 'furniture-photo-credit',
  group: 'Furniture and residue',
  summary: 'No picture credits or caption tags in the body.',
  rationale: 'The credit belongs to a picture that is not here.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Measured: 97 of 4,069 Indian press stories and a third of crawled pages carry one.'],
  check(story, {report}) {
    const message = 'Unexpected picture credit in the body, expected none'
    for (const {kind, start, end, block} of story.furniture) {
      if (kind === 'photo-credit' && story.blocks[block]?.role !== 'caption') report({start, end, message, expected: ''})
    }
    for (const start of story.marks('(')) {
      bracketed.lastIndex = start
      const found = bracketed.exec(story.text)?.[0]
      const block = found && story.blockAt(start)
      if (block && block.role !== 'caption' && block.role !== 'furniture') report({start, end: start + found.length, message, expected: ''})
    }
  }
})
