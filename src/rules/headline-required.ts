import * as v from 'valibot'
import {custom} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

const sources = ['front-matter', 'meta', 'h1', 'first-line'] as const
type Source = (typeof sources)[number]

export default defineRule({
  name: 'headline-required',
  group: 'Structure',
  summary: 'A story has a headline.',
  rationale: 'Without one no desk can place a story, and no site can show it.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['The headline is required in NITF, NewsML-G2 and ninjs as agencies use them.'],
  options: {
    source: custom<readonly Source[]>(
      v.array(v.picklist(sources)),
      sources,
      'Where a headline may stand: in the `front-matter` of a file, in other metadata (`meta`), marked up as one (`h1`), or as the `first-line` of plain copy.',
      'a list of "front-matter", "meta", "h1" and "first-line"'
    )
  },
  check(story, {settings, report}) {
    if (story.paragraphs.length === 0 || settings.source.some(source => findHeadline(story, source))) return
    report({message: `Unexpected story without a headline, expected one ${describe(settings.source)}`})
  }
})

const places: Readonly<Record<Source, string>> = {
  'front-matter': 'in its front matter',
  meta: 'in its metadata',
  h1: 'marked up as its heading',
  'first-line': 'as its first line'
}

/** `in its metadata or as its first line`; all places need no list. */
function describe(allowed: readonly Source[]): string {
  if (allowed.length === sources.length) return 'as its first line or in its metadata'
  return allowed.map(source => places[source]).join(' or ')
}

function findHeadline({headline, context}: Story, source: Source): boolean {
  const {document, metadata} = context
  const hasFrontMatter = document?.format === 'markdown' || document?.format === 'text'
  const isMarked = document?.blocks?.some(({role, start}) => role === 'headline' && start === headline?.start) ?? false
  if (source === 'front-matter') return hasFrontMatter && !!document.metadata.headline?.trim()
  if (source === 'meta') return !!metadata?.headline?.trim() || (!hasFrontMatter && !!document?.metadata.headline?.trim())
  return headline !== undefined && isMarked === (source === 'h1')
}
