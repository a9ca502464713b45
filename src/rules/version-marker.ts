import {flag, list} from '../options.js'
import {defineRule} from '../rule.js'

const ordinal = '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third)'
const alone = new RegExp(
  `^(?:URGENT|REFILE|EXTRA|FLASH|BULLETIN|(?:${ordinal} (?:ld|lead|net)(?:[-– ]writethru)?)(?:\\s?\\/\\s?${ordinal} (?:ld|lead|net))?)\\W{0,3}$`,
  'i'
)
const shouted = /^(?:URGENT|REFILE|EXTRA|FLASH|BULLETIN)\W{0,3}$/
const prefix =
  /^(?:(?:UPDATE|WRAPUP) ?\d{1,2}|CORRECTED(?: \(OFFICIAL\))?|REFILE|RPT|\((?:LEAD|URGENT|\d{1,2}(?:st|nd|rd|th) LD)\)(?=\s))(?:\s?[-–—:])?(?=.)/
const suffix = /(?:,?\s+\d{1,2}(?:st|nd|rd|th) (?:ld|lead|add)(?:[-–, ]{1,2}(?:writethru|\d{1,2}(?:st|nd|rd|th) add|a\d{4}))*|-ABRIDGED)$/i

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
      if (text.length < 60 && (shouted.test(text) || (/\d|LEAD|LD/.test(text) && alone.test(text)))) {
        report({start, end, message: `Unexpected version marker \`${text}\`, expected none`, expected: ''})
        continue
      }
      if (index > 3 || (role !== 'headline' && role !== 'metadata' && role !== 'advisory' && index > 0)) continue
      const tag = prefix.exec(text)?.[0]
      if (tag && /[-–—:)]$/.test(tag) && !settings.allow.some(allowed => tag.startsWith(allowed)))
        report({start, end: start + tag.length, message: `Unexpected version marker \`${tag}\`, expected none`, expected: ''})
      const tail = suffix.exec(text)?.[0]
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
