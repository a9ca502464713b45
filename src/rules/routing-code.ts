import {defineRule} from '../rule.js'
import {type Span, spanAt} from '../story/index.js'

/** How every code begins; most lines end here. */
const opening = /^(?:NNNN|nnnn|ZCZC|zczc|[=>^]|0A|\d{6} |\d\d \d\d|[A-Z]{2,4}-|[A-Za-z]\d{3}|[a-z] [a-z] |PRI |PTI\d|[A-Z]{3} ?\d)/
const codes: readonly RegExp[] = [
  /^nnnn(?: ZCZC)?$/i,
  /^ZCZC(?:\d{1,6}|[A-Z]{1,3}\d{1,5})?(?: [A-Z0-9-]{2,12}){0,4}$/i,
  /^(?:AP|APR|APTV|UPI|AFP)[- ](?:[A-Z]{2}-)?\d\d-\d\d-\d\d \d{4}(?:GMT|[ECMP][DS]T)<?$/,
  /^\d\d \d\d \d\d [A-Z]{3}\d\d \d{4}(?: [A-Z0-9]{2,8}){0,4}$/,
  /^(?:\w )?[a-z] [a-z] (?:BC|AM|PM|bc|am|pm)-[\w-]{3,60}$/,
  /^==Kyodo$/,
  /^(?:PRI|URG) [A-Z]{3,4}(?: [A-Z]{3,4}){0,3} \.[A-Z]{3,16} [A-Z]{3}\d{1,3}\b.{0,60}$/,
  /^PTI\d{1,2}_[\w]{3,40}$/,
  /^(?:BC|AM|PM)-[\w-]{3,40}, ?\d{2,4}$/,
  /^(?:DEL|BOM|MDS|CAL|FGN|FES|NRG|WRG|SRG|ERG|DCM|LGD|SPD|SPF) ?\d{1,3}(?: [A-Z]{3}-[A-Z-]{3,30})?$/,
  /^\d\d ?\d{4} (?:GMT |CET |CEST )?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) \d\d$/i,
  /^\^[^<>]{1,70}<$/,
  /^[A-Z]{2,4}-\d\d:\d\d-\d\d-\d\d-\d\d$/,
  /^>>>ANSA\/.{0,40}$/,
  /^=?0A ?=?$/,
  /^[A-Za-z]\d{3,5} (?:&?Cx1[0-9a-f];? )?[a-z]{2,6}-[a-z]?$/,
  /^(?:[a-z]\d{4} )?(?:&?Cx1[0-9a-f];?\s{1,3}|[a-z]{1,5}\s{1,3}){2,8}(?:BC|AM|PM)-\S{2,40}.{0,60}$/
]
/** AP typesetting codes inside a line: `&UR; By A. BERG &QC;`. */
const typesetting = /&(?:U[LR]|Q[CLR]|HT|LR|Cx[0-9a-f]{2});[ \t]?/y

export default defineRule({
  name: 'routing-code',
  group: 'Desk notes',
  summary: 'No routing or transmission codes in copy.',
  rationale: 'The codes steer a story through the wire; past the wire they are noise.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['IPTC 7901 and ANPA 1312 transmissions, AP trailers, ANSA and Kyodo lines.'],
  check(story, {report}) {
    const {blocks, text: all} = story
    const whole: Span[] = []
    const body = blocks.findIndex(({role}) => role === 'body' || role === 'dateline')
    for (const {index, start, end, text} of blocks) {
      for (const span of linesOf(text, start)) {
        const line = story.slice(span)
        if (!opening.test(line) || !codes.some(code => code.test(line))) continue
        whole.push(span)
        report({...span, message: `Unexpected routing code \`${line}\`, expected none`, expected: ''})
      }
      if (index < body && text.length <= 120 && text.endsWith(' ='))
        report({start: end - 2, end, message: 'Unexpected header end ` =`, expected none', expected: ''})
    }
    for (const start of story.marks('&')) {
      if (spanAt(whole, start)) continue
      typesetting.lastIndex = start
      const code = typesetting.exec(all)?.[0]
      if (code)
        report({start, end: start + code.length, message: `Unexpected typesetting code \`${code.trim()}\`, expected none`, expected: ''})
    }
  }
})

/** Lines short enough to be a code, without the white space around them. */
function linesOf(text: string, offset: number): Span[] {
  if (text.length <= 80 && !text.includes('\n')) return [{start: offset, end: offset + text.length}]
  const spans: Span[] = []
  for (let at = 0; at < text.length; ) {
    let next = text.indexOf('\n', at)
    if (next < 0) next = text.length
    if (next - at <= 80) {
      const line = text.slice(at, next)
      const trimmed = line.trim()
      if (trimmed) spans.push({start: offset + at + line.indexOf(trimmed), end: offset + at + line.indexOf(trimmed) + trimmed.length})
    }
    at = next + 1
  }
  return spans
}
