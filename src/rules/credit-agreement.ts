import type {Agency} from '../agencies/index.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'credit-agreement',
  group: 'Metadata',
  summary: 'The credit in the metadata is the agency of the dateline.',
  rationale: 'Royalties and rights follow the credit; the wrong one is a bill or a complaint.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['ninjs and Superdesk `creditline`, NewsML-G2 `creditline` and `provider`, NITF `distributor`.'],
  check(story, {report}) {
    const agencies = story.dateline?.agencies.flatMap(({agency}) => agency ?? []) ?? []
    const [first] = story.dateline?.agencies ?? []
    if (agencies.length === 0 || !first) return
    for (const field of ['credit', 'agency'] as const) {
      const text = story.metadata[field]
      const named = text === undefined ? [] : agenciesIn(text, story)
      // A client's own name, or several agencies together, say nothing against the dateline.
      if (named.length === 0 || named.some(({id}) => agencies.some(agency => agency.id === id))) continue
      report({
        start: first.start,
        end: first.end,
        message: `Unexpected \`${story.slice(first)}\` in the dateline beside the credit \`${text}\`, expected one agency`,
        field
      })
      return
    }
  }
})

/** Agencies that a credit names, by token or in full; `nprov:REUTERS` is a code for one. */
function agenciesIn(text: string, {context}: Story): Agency[] {
  const {agencies} = context.agencies
  const parts = text.split(/[/,;|]|\band\b/).map(part => part.trim().replace(/^\w+:/, ''))
  const lower = text.toLowerCase()
  return agencies.filter(({tokens, name}) => parts.some(part => tokens.includes(part)) || lower.includes(name.toLowerCase()))
}
