import {flag, text} from '../options.js'
import {defineRule} from '../rule.js'
import {fitsSignOff} from '../story/index.js'

export default defineRule({
  name: 'sign-off-form',
  group: 'Sign-offs',
  summary: 'The sign-off has the agency’s form.',
  rationale: 'Systems read who wrote and edited a story from it, and strip it by its form.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  sources: ['Agencies’ own copy, see the registry of agencies', 'Reuters copy in Superdesk test fixtures'],
  options: {
    agency: text('auto', 'Whose form holds: `auto` for that of the agency named, or an agency’s id.'),
    strict: flag(false, 'Whether credits in brackets need a semicolon between reporters and editors, and initials without points.')
  },
  check(story, {settings, report}) {
    const {signOff} = story
    if (!signOff) return
    const {start, end} = signOff
    const written = story.slice(signOff)
    if (signOff.form === 'credits') {
      const expected = writeCredits(written, settings.strict)
      if (expected !== written) report({start, end, message: `Unexpected credit \`${written}\`, expected \`${expected}\``, expected})
      return
    }
    const {agencies} = story.context
    const agency = settings.agency === 'auto' ? signOff.agency : agencies.get(settings.agency)
    if (signOff.form !== 'codes' || !agency?.signOffs || fitsSignOff(written, agency, agencies)) return
    const forms = agency.signOffs.join('`, `')
    const expected = [written.toUpperCase(), written.toLowerCase(), withCase(written, agency.tokens[0] ?? '')].find(each =>
      fitsSignOff(each, agency, agencies)
    )
    report({
      start,
      end,
      message: `Unexpected sign-off \`${written}\`, expected ${expected ? `\`${expected}\`` : `the form \`${forms}\``}`,
      ...(expected !== undefined && {expected})
    })
  }
})

/** Codes in the other case, the agency as it spells itself. */
function withCase(written: string, name: string): string {
  return written.replace(/^\S+(.*)$/s, (_, rest: string) => name + rest.toLowerCase())
}

/** A bracket or a capital lost, a space before the semicolon or none behind it, nothing between two credits. */
const slip = /^[^(]|^\(\s?\p{Ll}|\s;|;\S|[\p{Ll}]\s(?:Writing|Editing) by\b/u

/** `(Reporting by A Khan; Editing by B Lee)`. */
function writeCredits(written: string, strict: boolean): string {
  const by = written.replace(/\b(reporting|writing|editing|compiled|additional reporting) by:? ?/gi, (_, work: string) => `${work} by `)
  const isSlip = by !== written || !written.endsWith(')') || slip.test(written)
  if (!strict && !isSlip) return written
  const whole = by
    .replace(/\.?$/, '')
    .replace(/([^)])$/, '$1)')
    .replace(/^\(?\s?(\p{L})/u, (_, letter: string) => `(${letter.toUpperCase()}`)
    .replace(/\s+;|;(?=\S)/g, ';')
  return whole
    .replace(/[,;]? ?(?:and )?\b(writing|editing) by /gi, (_, work: string) => `; ${work.charAt(0).toUpperCase()}${work.slice(1)} by `)
    .replace(/\b(\p{Lu})\.(?=\s\p{Lu})/gu, '$1')
}
