import {defineRule} from '../rule.js'

export default defineRule({
  name: 'meta-pubstatus',
  group: 'Metadata',
  summary: 'The status of the story lets it be published.',
  rationale: 'A withheld or cancelled story that is published anyway is the worst kind of error.',
  severity: 'error',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['NewsML-G2 `pubStatus`, NITF `management-status`, ninjs `pubstatus`, NewsML 1.2 `Status`.'],
  check({metadata: {status}}, {report}) {
    if (status === undefined || !/^(?:\w+:)?(?:withheld|cancell?ed|killed|withdrawn|draft)$/i.test(status)) return
    report({message: `Unexpected status \`${status}\`, expected a story that may be used`, field: 'status'})
  }
})
