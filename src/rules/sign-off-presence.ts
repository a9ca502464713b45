import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import {isEndMark} from '../story/index.js'

export default defineRule({
  name: 'sign-off-presence',
  group: 'Sign-offs',
  summary: 'A sign-off closes copy on the wire, and never reaches readers.',
  rationale: 'Desk codes are for the desk: a story that is sent needs them, a story that is published must not show them.',
  severity: 'error',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  sources: ['Superdesk’s sign-off', 'Publishers’ import filters, which strip last lines such as `PTI COR`'],
  options: {
    presence: choice(['forbid', 'require'], 'forbid', 'Whether a sign-off must not or must be there.'),
    keepCredit: choice(['none', 'agency'], 'none', 'What may stay of a forbidden sign-off: nothing, or the agency’s name as the credit.')
  },
  check(story, {settings, report}) {
    const {signOff, text, paragraphs, blocks} = story
    if (settings.presence === 'require') {
      if (!signOff && paragraphs.length > 0)
        report({message: 'Unexpected story without a sign-off, expected the agency and the desk’s codes at its end'})
      return
    }
    for (const {start, end, role, text: mark} of blocks) {
      if (role === 'sign-off' && isEndMark(mark))
        report({start, end, message: `Unexpected end mark \`${mark}\`, expected none`, expected: ''})
    }
    if (!signOff) return
    const credit = signOff.agencySpan && settings.keepCredit === 'agency' ? story.slice(signOff.agencySpan) : ''
    if (credit && signOff.codes.length === 0) return
    let {start} = signOff
    if (credit && signOff.agencySpan) start = signOff.agencySpan.start
    else while (signOff.runsOn && start > 0 && /\s/.test(text.charAt(start - 1))) start--
    report({
      start,
      end: signOff.end,
      message: `Unexpected sign-off \`${story.slice(signOff)}\`, expected ${credit ? `\`${credit}\`` : 'none'}`,
      expected: credit,
      fix: signOff.complete ? 'safe' : 'suggest'
    })
  }
})
