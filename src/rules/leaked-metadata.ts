import {flag, list} from '../options.js'
import {defineRule} from '../rule.js'
import {fieldName} from '../story/index.js'

export default defineRule({
  name: 'leaked-metadata',
  group: 'Furniture and residue',
  summary: 'No field of a crawler or content system stands in the copy.',
  rationale: 'A field such as `date 2024-11-10` in front of the dateline is the system’s, not the story’s; readers see it.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: 40 of 61 web pages with agency copy start with such a date'],
  options: {
    fields: list(
      [
        'article',
        'author',
        'authors',
        'categories',
        'category',
        'created',
        'date',
        'description',
        'filed',
        'guid',
        'fingerprint',
        'headline',
        'hostname',
        'id',
        'image',
        'keyword',
        'keywords',
        'lang',
        'language',
        'link',
        'meta',
        'posted',
        'pubdate',
        'publish',
        'published',
        'publisher',
        'section',
        'sitename',
        'slug',
        'source',
        'story',
        'summary',
        'tag',
        'tagged',
        'tags',
        'title',
        'topics',
        'updated',
        'url',
        'word'
      ],
      'First words of the field names that count.'
    ),
    wholeLines: flag(true, 'Whether fields on a line of their own count, not only a date run into the first paragraph.')
  },
  check(story, {settings, report}) {
    for (const [index, block] of story.blocks.entries()) {
      const name = block.role === 'metadata' ? fieldName(block.text) : undefined
      if (!name || !settings.fields.includes(name)) continue
      const next = story.blocks[index + 1]
      const runsOn = next !== undefined && !/[\n\r]/.test(story.text.slice(block.end, next.start))
      if (!runsOn && !settings.wholeLines) continue
      report({
        start: block.start,
        end: runsOn ? next.start : block.end,
        message: `Unexpected field \`${block.text.length > 40 ? `${block.text.slice(0, 40)}…` : block.text}\`, expected copy`,
        expected: '',
        fix: runsOn && story.dateline?.start === next.start ? 'safe' : 'suggest'
      })
    }
  }
})
