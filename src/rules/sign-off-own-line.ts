import {choice} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'sign-off-own-line',
  group: 'Sign-offs',
  summary: 'The sign-off stands on a line of its own.',
  rationale: 'Behind the last sentence it is taken for part of it, and no system strips it.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['PTI and UNI let it run on; clients’ systems strip last lines', 'Measured: all 11 coded PTI sign-offs found run on'],
  options: {
    position: choice(['own', 'run-on', 'either'], 'own', 'Where the sign-off stands: on its own line, or behind the last sentence.')
  },
  check(story, {settings, report}) {
    const {signOff, text} = story
    if (signOff?.form !== 'codes' || !signOff.agencySpan || settings.position === 'either') return
    const {start, end} = signOff.agencySpan
    const name = text.slice(start, end)
    if (signOff.runsOn && settings.position === 'own') {
      const line = text.includes('\r\n') ? '\r\n' : '\n'
      const from = Math.min(start, signOff.start)
      report({
        start: from,
        end,
        message: `Unexpected sign-off \`${story.slice(signOff)}\` behind the last sentence, expected a line of its own`,
        expected: (/\n\r?\n/.test(text) || !text.includes('\n') ? line + line : line) + text.slice(from, end)
      })
    }
    if (!signOff.runsOn && settings.position === 'run-on') {
      report({start, end, message: `Unexpected line of its own for the sign-off \`${name}\`, expected it behind the last sentence`})
    }
  }
})
