import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'bracket-balance',
  group: 'Quotation and punctuation',
  summary: 'Every bracket has its partner.',
  rationale: 'Without the partner readers cannot tell where the aside ends.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['Every agency stylebook.'],
  check(story, {report}) {
    for (const [opening, closing] of pairs) {
      if (story.marks(opening).length === 0 && story.marks(closing).length === 0) continue
      if (opening === '[' && hasTypesettingCodes(story)) continue
      for (const {start, opens} of findLone(story, opening, closing)) {
        const message = opens
          ? `Unexpected opening bracket alone, expected a closing \`${closing}\` to follow`
          : `Unexpected closing bracket alone, expected an opening \`${opening}\` before it`
        report({start, end: start + 1, message})
      }
    }
  }
})

const pairs = [
  ['(', ')'],
  ['[', ']']
] as const

/** A bracket may close so many blocks later: credits in brackets have a line each. */
const reach = 3

function findLone(story: Story, opening: string, closing: string): Array<{start: number; opens: boolean}> {
  const {text} = story
  const lone: Array<{start: number; opens: boolean}> = []
  const open: Array<{start: number; block: number}> = []
  const marks = [...story.marks(opening), ...story.marks(closing)].sort((a, b) => a - b)
  for (const start of marks) {
    const block = story.blockAt(start)
    // The credits' last line closes what their first opened.
    if (block?.role === 'sign-off' && text.charAt(start) === closing) open.pop()
    if (block?.role === 'sign-off' && start === block.start && !text.includes(closing, start)) lone.push({start, opens: true})
    if (!block || (block.role !== 'body' && block.role !== 'headline') || isFace(text, start)) continue
    if (text.charAt(start) === opening) {
      open.push({start, block: block.index})
      continue
    }
    const partner = open.pop()
    if (partner && block.index - partner.block <= reach) continue
    if (partner) lone.push({start: partner.start, opens: true})
    if (!isItemMark(text, start, block.start)) lone.push({start, opens: false})
  }
  for (const {start} of open) lone.push({start, opens: true})
  const {dateline} = story
  return lone.filter(({start}) => !dateline || start < dateline.start || start >= dateline.end)
}

/** :) ;-( but not "(Kite:)", a ticker that was lost. */
function isFace(text: string, at: number): boolean {
  return (
    ":;-'".includes(text.charAt(at - 1)) &&
    /[()]/.test(text.charAt(at)) &&
    /[:;][-']?$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !/\([^\s()]*$/.test(text.slice(Math.max(0, at - 16), at)) &&
    !/[\p{L}\d]/u.test(text.charAt(at + 1))
  )
}

/** The bracket of a list item: a) 1) iv) */
function isItemMark(text: string, at: number, start: number): boolean {
  return /(?:^|[\s(,;:–—-])(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})$/u.test(text.slice(Math.max(start, at - 7), at))
}

/** Whether brackets stand for fractions, as in recipes from a typesetter: 1{ tablespoons, [ teaspoon. */
function hasTypesettingCodes(story: Story): boolean {
  return story.marks('{').some(at => /\d\{\s/.test(story.text.slice(at - 1, at + 2)))
}
