import {defineRule} from '../rule.js'
import {readMoment} from '../story/moments.js'

const hour = 3_600_000

export default defineRule({
  name: 'meta-date-agreement',
  group: 'Metadata',
  summary: 'The moments in the metadata are in order, and none is in the future.',
  rationale: 'Feeds are sorted and stories are withdrawn by these moments; a wrong one hides a story or keeps it on top.',
  severity: 'error',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['NewsML-G2 and ninjs: `firstCreated` is not later than `versionCreated`, nor `expires` earlier.'],
  check({metadata, context}, {report}) {
    const {created, versionCreated, published, expires} = metadata
    const version = readMoment(versionCreated)
    const first = readMoment(created)
    const end = readMoment(expires)
    const now = readMoment(context.now)?.time ?? Date.now()
    const slack = (...moments: Array<{zoned: boolean}>) => (moments.every(({zoned}) => zoned) ? hour / 60 : 26 * hour)
    if (first && version && first.time > version.time + slack(first, version)) {
      report({
        message: `Unexpected creation \`${created}\` after the version of \`${versionCreated}\`, expected it earlier`,
        field: 'created'
      })
    }
    const last = version ?? readMoment(published)
    if (end && last && end.time <= last.time) {
      report({message: `Unexpected expiry \`${expires}\` before the version itself, expected it later`, field: 'expires'})
    }
    if (version && version.time > now + Math.max(hour, slack(version))) {
      report({
        message: `Unexpected version of \`${versionCreated}\`, which is in the future, expected one up to now`,
        field: 'versionCreated'
      })
    }
  }
})
