import {flag} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'sign-off-duplicate-code',
  group: 'Sign-offs',
  summary: 'No code stands twice in a row in a sign-off.',
  rationale: 'The desk system stamps a code at every save; readers see the stutter.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: [
    'Superdesk’s sign-off: the same user twice in a row adds nothing',
    'Measured: the last code is repeated in 4 of 11 coded PTI sign-offs; dpa repeats codes on purpose, but never in a row'
  ],
  options: {
    adjacentOnly: flag(true, 'Whether only codes in a row count; else any code that stands twice, which is reported without a fix.')
  },
  check({signOff, text: copy}, {settings, report}) {
    if (!signOff) return
    const {agencySpan, again} = signOff
    if (again) {
      const written = copy.slice(signOff.start, again.start)
      report({...again, message: `Unexpected second sign-off \`${written}\`, expected it once`, expected: ''})
    }
    // `PTI PTI SH`: the agency's own name is stamped like a code.
    const name = agencySpan && {...agencySpan, text: copy.slice(agencySpan.start, agencySpan.end)}
    const codes = name && signOff.codes[0]?.text === name.text ? [name, ...signOff.codes] : signOff.codes
    for (let index = 0; index < codes.length; index++) {
      const first = codes[index]
      let last = index
      while (first && codes[last + 1]?.text === first.text) last++
      const {text, start} = first ?? {text: '', start: 0}
      const times = last - index + 1
      if (times > 1) {
        report({
          start,
          end: codes[last]?.end ?? start,
          message: `Unexpected code \`${text}\` ${times === 2 ? 'twice' : `${times} times`} in a row, expected it once`,
          expected: text
        })
      } else if (!settings.adjacentOnly && codes.slice(0, index).some(each => each.text === text)) {
        report({start, end: first?.end ?? start, message: `Unexpected second code \`${text}\`, expected each code once`})
      }
      index = last
    }
  }
})
