import {allowNote, byUse, heldForm, holdsAs} from '../by-use.js'
import {choice, choices} from '../options.js'
import {defineRule} from '../rule.js'
import type {Span, Story} from '../story/index.js'

export default defineRule({
  name: 'dash-form',
  group: 'Quotation and punctuation',
  summary: 'One kind of dash between the parts of a sentence.',
  rationale: 'Dashes of several kinds show that a story was put together from several files.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'prose',
  sources: ['AP sets a spaced em dash, the Guardian a spaced en dash, dpa a spaced hyphen; older wires two hyphens.'],
  options: {
    form: choice(
      ['consistent', 'em', 'en', 'hyphen', 'double-hyphen'],
      'consistent',
      'The dash of the house; "consistent" keeps the commonest of the story.'
    ),
    allow: choices(['em', 'en', 'hyphen', 'double-hyphen'], [], `Other dashes that may stand; of these and the house’s, ${allowNote}`),
    spacing: choice(['either', 'spaced', 'closed'], 'either', 'Whether spaces stand around it.')
  },
  check(story, {settings, report}) {
    const found = findDashes(story)
    const dashes = found.filter(({torn}) => !torn)
    for (const {start, end, form} of found.filter(dash => dash.torn && !story.isQuoted(dash))) {
      const closed = settings.spacing === 'closed' || (settings.spacing === 'either' && dashes.some(dash => !dash.spaced))
      report({
        start,
        end,
        message: `Unexpected ${names[form]} with one space, expected ${closed ? 'none' : 'two'}`,
        expected: closed ? characters[form] : ` ${characters[form]} `,
        fix: 'suggest'
      })
    }
    if (dashes.length === 0) return
    const house = settings.form === 'consistent' ? undefined : settings.form
    // Direct speech does not vote where the story has dashes of its own.
    const own = dashes.filter(dash => !story.isQuoted(dash))
    const votes = (house && own.length > 0 ? own : dashes).map(dash => dash.form)
    const form = house ? heldForm(house, settings.allow, votes) : commonest(votes)
    if (form === undefined) return
    const peers = dashes.filter(dash => dash.form === form)
    const spaced = settings.spacing === 'either' ? peers.length === 0 || peers.some(dash => dash.spaced) : settings.spacing === 'spaced'
    for (const dash of dashes) {
      const right = dash.form === house ? house : form
      if (dash.form === right && (settings.spacing === 'either' || dash.spaced === spaced)) continue
      const expected = spaced ? ` ${characters[right]} ` : characters[right]
      const as = holdsAs(right, house)
      report({
        start: dash.start,
        end: dash.end,
        message:
          dash.form === right
            ? `Unexpected ${names[right]} ${describeSpaces(!spaced)}, expected one ${describeSpaces(spaced)} ${as}`
            : `Unexpected ${names[dash.form]}, expected ${names[right]} ${as}`,
        expected,
        ...(right === house && {note: 'Each house has its dash; another one shows that the copy came from elsewhere.'}),
        // A hyphen between spaces may be a slip for one without.
        fix: dash.form === 'hyphen' ? 'suggest' : 'safe'
      })
    }
  }
})

type Form = 'em' | 'en' | 'hyphen' | 'double-hyphen'

const characters: Record<Form, string> = {em: '—', en: '–', hyphen: '-', 'double-hyphen': '--'}
const names: Record<Form, string> = {em: 'em dash', en: 'en dash', hyphen: 'spaced hyphen', 'double-hyphen': 'double hyphen'}
const forms: Record<string, Form> = {'—': 'em', '–': 'en', '-': 'hyphen', '--': 'double-hyphen'}

function describeSpaces(spaced: boolean): string {
  return spaced ? 'with spaces' : 'without spaces'
}

interface Dash extends Span {
  form: Form
  spaced: boolean
  /** A space stands on one side only. */
  torn: boolean
}

/** The form used most; of two that are used as often, and more than once, the one that stands first. */
function commonest(uses: readonly Form[]): Form | undefined {
  const [first, second] = byUse(uses)
  return first && second && (first[1] > second[1] || first[1] > 1) ? first[0] : undefined
}

/** Dashes between words of a sentence: no ranges, minus signs, list marks, labels or credits. */
function findDashes(story: Story): Dash[] {
  const {text} = story
  const dashes: Dash[] = []
  const posts = new Map<number, boolean>()
  let last = -1
  for (const at of [...story.marks('—'), ...story.marks('–'), ...story.marks('-')].sort((a, b) => a - b)) {
    if (at <= last) continue
    const character = text.charAt(at)
    if (character === '-' && !/[\s-]/.test(text.charAt(at + 1))) continue
    let end = at + 1
    while (/[—–-]/.test(text.charAt(end)) && end - at < 10) end++
    last = end - 1
    const form = forms[text.slice(at, end)]
    const before = text.charAt(at - 1)
    const after = text.charAt(end)
    const spaced = before === ' ' && after === ' '
    const torn = !spaced && (before === ' ' || after === ' ')
    // Two hyphens torn so are what a system left of another mark.
    if (!form || (!spaced && form === 'hyphen') || (torn && form === 'double-hyphen')) continue
    const start = before === ' ' ? at - 1 : at
    const stop = after === ' ' ? end + 1 : end
    if (isBetweenWords(story, start, stop, spaced || torn, posts)) dashes.push({start, end: stop, form, spaced, torn})
  }
  return dashes
}

/** A post of a social network has the dashes of its writer, and one before the writer's name. */
function isPost(text: string): boolean {
  return text.includes('pic.twitter.com') || text.includes('https://t.co/') || /[—–-]\s.{2,60}\(@\w+\)/.test(text)
}

/** Far enough for five words. */
const reach = 400

/** @param posts which blocks are posts: each is asked once */
function isBetweenWords(story: Story, start: number, end: number, spaced: boolean, posts: Map<number, boolean>): boolean {
  const {text} = story
  const left = text.slice(Math.max(0, start - 2), start)
  const right = text.slice(end, end + 2)
  if (!/[\p{L}"”’'),]$/u.test(left) || !/^[\p{L}"“‘'(]/u.test(right)) return false
  // Delhi–Mumbai, pro–am: a link, not a dash; "pre– and post-war" is one too.
  if (text.charAt(start) === '–' && (!spaced || /^–\s(?:and|or|to)\s/.test(text.slice(start, start + 6)))) return false
  // Howrah - Chennai Express: a link between names
  if (
    /\p{Lu}[\p{L}’']*\s?$/u.test(
      text
        .slice(Math.max(0, start - 20), start)
        .split(' ')
        .at(-1) ?? ''
    ) &&
    /^\p{Lu}/u.test(right)
  )
    return false
  // "BACKGROUND - The", "Singh - the actor" at the start of a line, "- PTI" at its end
  const block = story.blockAt(start)
  if (!block) return false
  const post = posts.get(block.index) ?? isPost(block.text)
  posts.set(block.index, post)
  if (post) return false
  // ”A happy New Year!” – Charles Dickens: a credit
  if (/["”]/.test(text.charAt(start - 1)) && /^\p{Lu}/u.test(right)) return false
  const isLabel = story.wordsIn({start: Math.max(block.start, start - reach), end: start}).length < 5
  return !isLabel && story.wordsIn({start: end, end: Math.min(block.end, end + reach)}).length > 3
}
