import {nameWordOf, type TitleKind, titleWords} from './name-words.js'
import type {Word} from './reading.js'
import type {Span} from './span.js'
import type {Story} from './story.js'

/** What stands before a name: `Interior Minister`, `police chief`, `Mr`. */
export interface Title extends Span {
  text: string
  /** The words, in lower case. */
  words: readonly string[]
  /** `title` for an office, `label` for a trade, `honorific` for a form of address. */
  kind: TitleKind
}

/** Titles that are names too: not taken for titles inside a name. */
const namesakes = new Set(
  `king queen prince princess earl duke baron pope bishop judge justice major lord lady dame miss m chair cardinal sultan emir imam
  sheikh shaikh sri general governor hon rep captain speaker`.split(/\s+/)
)

/** Fields of an office that stand behind it: `Chief Secretary Home`. */
const fields = new Set('home finance interior defence health education operations investigation traffic revenue general'.split(' '))

/**
 * Reads the title at the head of a run of capitals, with what stands of it in small letters before.
 *
 * @param from index in the run where a title may begin.
 * @returns the title, and the index in the run at which the name begins.
 */
export function readTitle(story: Story, run: readonly Word[], from: number): {title: Title; next: number} | undefined {
  const head = readHead(run, from)
  const first = run[head.from] as Word
  const words = run.slice(head.from, head.next).map(({form}) => nameWordOf(form).bare)
  let {kind} = head
  let {start} = first
  for (let at = first.index - 1; at >= 0 && words.length < 9; at--) {
    const word = story.words[at] as Word
    const following = story.words[at + 1] as Word
    if (word.value !== word.lower || !/^\s{1,2}$/.test(story.text.slice(word.end, following.start))) break
    const ending = kind ? undefined : titleEndingAt(story, word)
    if (!ending && !nameWordOf(word.form).isTitlePart) break
    kind ??= ending
    if (!kind) break
    words.unshift(word.lower)
    start = word.start
  }
  if (!kind || words.length === 0) return undefined
  const last = head.next > head.from ? run[head.next - 1] : story.words[first.index - 1]
  const {end} = last as Word
  return {title: {start, end, text: story.text.slice(start, end), words, kind}, next: head.next}
}

/** What of a run of capitals is a title: from where, to where, and of what kind; nothing of it, mostly. */
function readHead(run: readonly Word[], from: number): {from: number; next: number; kind?: TitleKind | undefined} {
  for (let at = run.length - 2; at >= from; at--) {
    const kind = kindAt(run, at)
    if (!kind || (at > from && isNamesake(run, at, kind))) continue
    let first = at
    // "Later Mr Lashari", "Quetta Commissioner Hamza Tarin": what stands before a title is no part of the name.
    while (first > from && continuesTitle(run[first - 1] as Word)) first--
    // "Chief Secretary Home Shahab Ali Shah".
    const hasField = kind === 'title' && run.length - at > 3 && fields.has((run[at + 1] as Word).lower)
    return {from: first, next: at + (hasField ? 2 : 1), kind}
  }
  return {from, next: from}
}

/** The kind of the title that ends at a word of a run. */
function kindAt(run: readonly Word[], at: number): TitleKind | undefined {
  const {title, endsTitle, bare} = nameWordOf((run[at] as Word).form)
  const before = at > 0 && endsTitle ? nameWordOf((run[at - 1] as Word).form).bare : undefined
  return (before === undefined ? undefined : titleWords.get(`${before} ${bare}`)) ?? title
}

/** "Harry King Pillai", "Anita Judge": a name, not an office. */
function isNamesake(run: readonly Word[], at: number, kind: TitleKind): boolean {
  if (nameWordOf((run[at - 1] as Word).form).isTitlePart) return false
  return kind === 'label' || namesakes.has(nameWordOf((run[at] as Word).form).bare)
}

function continuesTitle({form, lower}: Word): boolean {
  return nameWordOf(form).isTitlePart || lower === 'of'
}

/** The kind of the title that ends with a word in small letters: `minister`, `chief minister`. */
function titleEndingAt({words}: Story, {index, lower, form}: Word): TitleKind | undefined {
  const before = nameWordOf(form).endsTitle ? words[index - 1] : undefined
  return (before && titleWords.get(`${before.lower} ${lower}`)) ?? titleWords.get(lower)
}
