import {defineRule} from '../rule.js'
import {readMoment} from '../story/moments.js'

export default defineRule({
  name: 'meta-embargo',
  group: 'Metadata',
  summary: 'No story goes out before its embargo ends.',
  rationale: 'A broken embargo costs a newsroom its access.',
  severity: 'error',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['NewsML-G2 `embargoed`, ninjs `embargoed` and `embargoedUntil`, Superdesk `embargo`.'],
  check({metadata, context}, {report}) {
    const {embargo, status = ''} = metadata
    const until = readMoment(embargo)
    const now = readMoment(context.now)?.time ?? Date.now()
    if (until && until.time > now) {
      report({message: `Unexpected embargo until \`${embargo}\`, expected one that is over`, field: 'embargo'})
    } else if (!until && /^(?:\w+:)?embargoed$/i.test(status)) {
      report({message: `Unexpected status \`${status}\`, expected a story that is free`, field: 'status'})
    }
  }
})
