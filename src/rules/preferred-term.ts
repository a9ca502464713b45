import * as v from 'valibot'
import {custom} from '../options.js'
import {defineRule, type Term} from '../rule.js'
import {likeCase} from '../spelling/case.js'

/** A word or phrase of the house: what to write instead, or, without `to`, what to avoid. */
export interface PreferredTerm {
  from: string
  to?: string
  /** Why; shown with the finding. */
  note?: string
  /** Whether upper and lower case must be as written; else any case matches. */
  case?: boolean
  /** Phrases in which the term may stand: `Kiev` in `Dynamo Kiev`. */
  except?: string[]
  /** Whether the replacement may be applied unseen. */
  safe?: boolean
}

interface EntryTerm extends Term {
  entry: PreferredTerm
  /** What follows the term: a plural, a possessive. */
  ending: string
}

const entries: v.GenericSchema<unknown, readonly PreferredTerm[]> = v.array(
  v.strictObject({
    from: v.pipe(v.string(), v.minLength(1)),
    to: v.optional(v.string()),
    note: v.optional(v.string()),
    case: v.optional(v.boolean()),
    except: v.optional(v.array(v.string())),
    safe: v.optional(v.boolean())
  })
)

const endings = ['', 's', '’s', "'s", 's’', "s'"]

export default defineRule({
  name: 'preferred-term',
  group: 'Spelling and language',
  summary: 'The newsroom’s own terms are used.',
  rationale: 'A house decides once how it writes a name or a term, so that nobody has to decide again.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'text',
  sources: ['Every newsroom’s list: adviser or advisor, Kyiv or Kiev, Covid-19 or COVID-19.'],
  options: {
    terms: custom<readonly PreferredTerm[]>(
      entries,
      [],
      'The list: `{from, to, note, case, except, safe}`, any number; one without `to` is to be avoided.',
      'a list of `{from, to}`'
    )
  },
  *terms({terms}): Iterable<EntryTerm> {
    for (const entry of terms) {
      if (!isWords(entry.from)) continue
      for (const ending of /s$/i.test(entry.from) ? ['', '’', "'"] : endings)
        yield {phrase: entry.from + ending, exact: entry.case, entry, ending}
    }
  },
  match({term, start, end}, story, {report}) {
    const {entry, ending} = term as EntryTerm
    judge(entry, ending, start, end, story.text, report)
  },
  check(story, {settings, report}) {
    const others = entriesWithMarks(settings.terms)
    if (others.length === 0) return
    const lower = story.text.toLowerCase()
    for (const entry of others) {
      const text = entry.case ? story.text : lower
      const from = entry.case ? entry.from : entry.from.toLowerCase()
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
        const end = at + from.length
        if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end)))
          judge(entry, '', at, end, story.text, report)
      }
    }
  }
})

const withMarks = new WeakMap<readonly PreferredTerm[], readonly PreferredTerm[]>()

/** Entries not made of words alone, such as "J&K", which are looked for as text; sorted out once for each list. */
function entriesWithMarks(terms: readonly PreferredTerm[]): readonly PreferredTerm[] {
  const known = withMarks.get(terms) ?? terms.filter(({from}) => !isWords(from))
  withMarks.set(terms, known)
  return known
}

function judge(
  {from, to, note, except = [], safe, case: exact}: PreferredTerm,
  ending: string,
  start: number,
  end: number,
  text: string,
  report: (finding: {
    start: number
    end: number
    message: string
    expected?: string
    note?: string
    fix: 'safe' | 'suggest' | 'none'
  }) => void
): void {
  const actual = text.slice(start, end)
  if (except.some(phrase => isInside(phrase, text, start, end))) return
  if (to === undefined) {
    report({start, end, message: `Unexpected term \`${actual}\`, which the house avoids`, note, fix: 'none'})
    return
  }
  const plural = ending.startsWith('s') && /[^s]$/.test(to) ? 's' : ''
  const possessive = ending.replace(/^s(?=['’]?$)/, '')
  const written = to + plural + possessive
  const expected = exact || from.charAt(0) !== from.charAt(0).toLowerCase() ? written : likeCase(written, actual)
  if (expected === actual) return
  report({start, end, message: `Unexpected term \`${actual}\`, expected \`${expected}\``, expected, note, fix: safe ? 'safe' : 'suggest'})
}

/** Whether the term stands within a phrase that may keep it. */
function isInside(phrase: string, text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - phrase.length), end + phrase.length).toLowerCase()
  const at = around.indexOf(phrase.toLowerCase())
  const offset = Math.max(0, start - phrase.length) + at
  return at >= 0 && offset <= start && offset + phrase.length >= end
}

function isWords(phrase: string): boolean {
  return /^[\p{L}\p{N}'’.-]+(?: [\p{L}\p{N}'’.-]+)*$/u.test(phrase)
}
