import {flag, list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

/** Cheap looks before the close ones. */
const hint = /^(?:[A-Z]{2}|[(\d])/
const aloneHint = /^(?:\d|urgent|refile|extra|flash|bulletin|first|second|third)/i

const ordinal = '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third)'
const alone = new RegExp(
  `^(?:URGENT|REFILE|EXTRA|FLASH|BULLETIN|(?:${ordinal} (?:ld|lead|net)(?:[-– ]writethru)?)(?:\\s?\\/\\s?${ordinal} (?:ld|lead|net))?)\\W{0,3}$`,
  'i'
)
const shouted = /^(?:URGENT|REFILE|EXTRA|FLASH|BULLETIN)\W{0,3}$/
/** Above the story only: readers may meet `LEAD` as a heading further down. */
const opening =
  /^(?:BREAKING(?: NEWS)?|(?:NEWS ?)?ALERT|NEWS ?FLASH|CORRECTED|UPDATED?|LEAD|REPEAT|WRAPUP|NIGHT ?LEAD|SNAP|DEVELOPING STORY|\((?:LD|LEAD|EXTRA|URGENT|UPDATED?|\d{1,2}(?:st|nd|rd|th) (?:LD|LEAD))\))\W{0,3}$/
const prefix =
  /^(?:(?:(?:CORRECTED|REFILE|RPT) ?[-–—] ?)?(?:UPDATE|WRAPUP) ?\d{1,2}|CORRECTED(?: \(OFFICIAL\))?|REFILE|RPT|(?:URGENT|NEWS ?ALERT|NEWSFLASH)(?=\s?[-–—:])|LD(?=[-–—])|\d(?:ST|st|ND|nd|RD|rd|TH|th) (?:LEAD|LD)(?=\s?[-–—:]|\s[\p{Lu}])|\((?:LEAD|URGENT|\d{1,2}(?:st|nd|rd|th) LD)\)(?=\s))(?:\s?[-–—:])?(?=.)/u
const suffix =
  /(?:,?\s+\d{1,2}(?:st|nd|rd|th) (?:ld|lead|add)(?:[-–, ]{1,2}(?:writethru|\d{1,2}(?:st|nd|rd|th) add|a\d{4}))*|\s\((?:LEAD|\d{1,2}(?:st|nd|rd|th) LD)\)|\s[-–—]\s?UPDATE(?: \d)?|-ABRIDGED)$/i

export default defineRule({
  name: 'version-marker',
  group: 'Desk notes',
  summary: 'No version words of an agency in copy.',
  rationale: 'They tell desks which version replaces which; to readers they say nothing.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['AP filing practices (1st Ld-Writethru), dpa (2ND LEAD), Reuters headline tags (UPDATE 1-), Yonhap ((LEAD)).'],
  options: {
    allowInSlug: flag(false, 'Whether a slug line (`BC-…`, `PM-…`) may carry one.'),
    allow: list([], 'Headline tags that the house publishes, such as `UPDATE`, `WRAPUP`, `CORRECTED`.')
  },
  check(story, {settings, report}) {
    for (const {index, role, start, end, text} of story.blocks) {
      if (text.length > 200) continue
      if (settings.allowInSlug && (role === 'metadata' || /^[A-Z]{2}-\S/.test(text))) continue
      if (
        text.length < 60 &&
        ((hint.test(text) && ((index < 3 && isAbove(story, start) && opening.test(text)) || shouted.test(text))) ||
          (/\d|LEAD|LD/.test(text) && aloneHint.test(text) && alone.test(text)))
      ) {
        report({start, end, message: `Unexpected version marker \`${text}\`, expected none`, expected: ''})
        continue
      }
      if (index > 3 || (role !== 'headline' && role !== 'metadata' && role !== 'advisory' && index > 0)) continue
      const tag = hint.test(text) ? prefix.exec(text)?.[0] : undefined
      if (
        tag &&
        /[-–—:)DdLl]$/.test(tag) &&
        !/^(?:CORRECTED|REFILE)$/.test(tag) &&
        !settings.allow.some(allowed => tag.startsWith(allowed))
      )
        report({start, end: start + tag.length, message: `Unexpected version marker \`${tag}\`, expected none`, expected: ''})
      const tail = /\d|ABRIDGED|\(LEAD\)|UPDATE/.test(text) ? suffix.exec(text)?.[0] : undefined
      if (tail && index < 4)
        report({
          start: end - tail.length,
          end,
          message: `Unexpected version marker \`${tail.replace(/^[,\s]+/, '')}\`, expected none`,
          expected: ''
        })
    }
  }
})

/** Whether a place is above the first sentence that is copy. */
function isAbove({dateline, prose}: Story, start: number): boolean {
  return start < (dateline?.start ?? prose[0]?.start ?? 0) || start === prose[0]?.start
}
