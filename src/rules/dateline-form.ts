import type {Agency, MonthStyle} from '../agencies/index.js'
import {choice, list, text} from '../options.js'
import {defineRule, type Report} from '../rule.js'
import {type Dateline, fillTemplate, rewriteDateline, rewriteTemplate, type Story, templatesFor} from '../story/index.js'

export default defineRule({
  name: 'dateline-form',
  group: 'Datelines and dates',
  summary: 'The dateline has the agency’s form.',
  rationale: 'Clients’ systems find place, date and agency by the form; a slip in the first line is also the first thing a reader sees.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: [
    'Agencies’ own copy, see the registry of agencies',
    'Measured in Reuters copy of 1987: a wrong month, a letter for a digit, an impossible day, a lost comma or space in one dateline of 200'
  ],
  options: {
    style: text(
      'any',
      '`any`: what is wrong in any house. `auto`: the form of the agency that the dateline names. An agency’s id, such as `pti`: that agency’s form. Anything else is itself the form, such as `CITY, Mon D (AP) - `.'
    ),
    month: choice(
      ['house', 'ap', 'reuters', 'short', 'full'],
      'house',
      'How months are written: as the form has it, `Sept.`, `Sept`, `Sep` or `September`.'
    ),
    dash: choice(
      ['house', 'hyphen', 'double-hyphen', 'en', 'em', 'underscore', 'colon', 'none'],
      'house',
      'What closes the dateline: what the form has, or another mark; `none` for a space alone.'
    ),
    case: choice(['house', 'upper', 'title'], 'house', 'How places are written: as the form has it, `NEW DELHI` or `New Delhi`.'),
    variants: list([], 'Further forms that are right too, written as `City, Mon D (IANS): `.')
  },
  check(story, {settings, report}) {
    const {dateline} = story
    if (!dateline) return
    const right = put(story.slice(dateline), dateline)
    const findings: Report[] = dateline.faults.map(({start, end, message, expected, fix}) => ({
      start,
      end,
      message,
      ...(expected.length > 0 && {expected}),
      fix,
      note: dateline.faults.some(each => each.unknown !== undefined)
        ? `The form is \`${right}\`.`
        : `Put right, the dateline is \`${right}\`.`
    }))
    const form = settings.style === 'any' ? judgeParts(story, dateline, settings) : judge(story, dateline, settings)
    const all = form && dateline.faults.every(({fix}) => fix === 'safe') ? [form] : findings
    for (const finding of all) report(finding)
  }
})

/** The dateline with every fault put right; what cannot be known is shown by its name. */
function put(written: string, {faults, start}: Dateline): string {
  return [...faults]
    .reverse()
    .reduce(
      (right, {start: from, end, expected, unknown = ''}) =>
        right.slice(0, from - start) + (expected[0] ?? unknown) + right.slice(end - start),
      written
    )
}

/** What a house says about months, the dash and capitals, whatever form it follows. */
interface Parts {
  style: string
  month: 'house' | MonthStyle
  dash: string
  case: string
  variants: readonly string[]
}

/** Compares single parts of the dateline with the settings, where no form is asked for. */
function judgeParts(story: Story, dateline: Dateline, parts: Parts): Report | undefined {
  const written = story.slice(dateline)
  const expected = rewriteDateline(written, dateline, parts)
  if (expected === written) return undefined
  return {start: dateline.start, end: dateline.end, message: `Unexpected dateline \`${written}\`, expected \`${expected}\``, expected}
}

/** Compares the dateline with a whole template. */
function judge(story: Story, dateline: Dateline, {style, variants, ...parts}: Parts): Report | undefined {
  const {agencies} = story.context
  const named = dateline.agencies.find(({agency}) => agency)?.agency
  const house: Agency | undefined = style === 'auto' ? named : agencies.get(style)
  if (style === 'auto' && (!house?.datelines || dateline.agencies.length > 1)) return undefined
  const templates = (house ? templatesFor(house, dateline) : style.includes(' ') ? [style] : []).map(form => rewriteTemplate(form, parts))
  const months = parts.month === 'house' ? (house?.months ?? named?.months ?? 'full') : parts.month
  const fill = (template: string, style = months) => fillTemplate(template, dateline, {months: style, year: story.referenceDate?.year})
  const written = story.slice(dateline).replace(/\s*\n\s*/g, ' ')
  // The wire has no em dash: AP transmits it as an underscore.
  const sent = parts.dash === 'house' ? written.replace(/ _( ?)$/, ' —$1') : written
  const isWritten = (form: string | undefined) => form !== undefined && (form === sent || form.trimEnd() === sent)
  const filled = templates.map(template => fill(template))
  const {otherMonths} = house ?? {}
  const others = otherMonths && parts.month === 'house' ? templates.map(template => fill(template, otherMonths)) : []
  if ([...filled, ...others].some(isWritten) || variants.some(variant => isWritten(fill(variant)))) return undefined
  const known = filled.filter(form => form !== undefined)
  const best = known.find(form => form.slice(0, 4) === written.slice(0, 4)) ?? known[0]
  const [template] = templates
  if (template === undefined) return undefined
  if (best === undefined) {
    const form = fillTemplate(template, dateline, {months, year: story.referenceDate?.year, partial: true}) ?? template
    return {
      start: dateline.start,
      end: dateline.end,
      message: `Unexpected dateline \`${written}\`, expected the form \`${form}\``,
      note: describeForm(template, house)
    }
  }
  const keeps = named === house && (dateline.date === undefined || /\d/.test(best))
  const isLine = story.blockAt(dateline.start)?.role === 'dateline'
  const expected = isLine ? best.trimEnd() : best
  return {
    start: dateline.start,
    end: dateline.end,
    message: `Unexpected dateline \`${written}\`, expected \`${expected}\``,
    expected,
    fix: keeps ? 'safe' : 'suggest',
    note: describeForm(template, house)
  }
}

function describeForm(template: string, house: Agency | undefined): string {
  return house ? `${house.name} writes \`${template}\`.` : `The house form is \`${template}\`.`
}
