import {collect} from '../collect.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'sign-off-agency-agreement',
  group: 'Sign-offs',
  summary: 'The sign-off names the agency of the dateline.',
  rationale: 'Two agencies on one story mean that the credit, or the story pasted below it, is wrong.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['Agencies’ own copy: AAP credits AFP copy with both `SEOUL, Nov 26 AFP -` and `AFP sn`'],
  check(story, {report}) {
    const {dateline, signOff} = story
    const named = collect(dateline?.agencies ?? [], ({agency}) => agency)
    if (named.length === 0 || !signOff?.agency || !signOff.agencySpan) return
    if (named.some(agency => agency.id === signOff.agency?.id)) return
    const name = story.slice(signOff.agencySpan)
    const expected = dateline?.agencies.map(each => each.name).join('/') ?? ''
    report({
      ...signOff.agencySpan,
      message: `Unexpected agency \`${name}\` in the sign-off, expected \`${expected}\` as in the dateline`,
      related: dateline ? [{start: dateline.start, end: dateline.end, message: 'The dateline'}] : []
    })
  }
})
