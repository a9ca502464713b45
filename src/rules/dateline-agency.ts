import {list} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'dateline-agency',
  group: 'Datelines and dates',
  summary: 'The agency in the dateline is spelt as it spells itself.',
  rationale: 'The agency’s name is its credit, and the key by which clients’ systems sort its copy.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['The registry of agencies', 'Measured: `(Xinhau)`, `(Xinhu)` and `(xinhua)` in Xinhua copy of 2005 and 2006'],
  options: {
    allow: list([], 'Names that are right as they stand.')
  },
  check({dateline, text}, {settings, report}) {
    // `San Diego (tca/dpa) - ` and `Paris (ats afp) `: joint credits are in small letters.
    const isJoint = (dateline?.agencies.length ?? 0) > 1
    for (const {start, end, name, agency, nearest} of dateline?.agencies ?? []) {
      if (settings.allow.includes(name)) continue
      const right = (agency ?? nearest)?.tokens[0]
      if (right === undefined || agency?.tokens.includes(name)) continue
      if (agency && isJoint && name === name.toLowerCase()) continue
      const isCapitals = name === name.toUpperCase() && !/\p{Ll}/u.test(text.slice(dateline?.end ?? end, end + 60))
      if (agency && isCapitals) continue
      report({
        start,
        end,
        message: `Unexpected agency \`${name}\`, expected \`${right}\``,
        expected: right,
        fix: agency ? 'safe' : 'suggest'
      })
    }
  }
})
