import {isProse, leastProse} from './content.js'
import {foldName} from './fold.js'
import type {Value} from './value.js'

/** The prose inside a value: how many characters there are, and the innermost member that holds most of them. */
export interface Held {
  amount: number
  holder: Value
}

/** Members that are prose about a story, or beside it, in the way in which names are compared. */
const beside =
  /descri|summary|excerpt|abstract|teaser|caption|newsletter|promo|adver|bio$|biography|credit|copyright|usage|rights|terms|legal|disclaimer|policy|boilerplate|ednote|editor(?:ial)?note|notes?$|subject|keyword|meta$|seo|social|opengraph|schema|css|script|config|error|message/

/** Members that are another story, or something said of this one by readers or at an earlier time. */
const another = /related|recommend|readmore|comment|repl(?:y|ies)|history|revision|previous|snapshot|backup|audit/

/** Members that are this story as it was written or sent once: they may be the only copy, but are no second writing of it. */
const once = /original|version|translat|diff|checksum|hash|fingerprint/

/** Whether a member of this name stays as it is, whatever becomes of the copy beside it. */
export function isKept(name: string): boolean {
  const folded = foldName(name)
  return another.test(folded) || once.test(folded)
}

/** Members inside one another that are looked through. */
const mostDepth = 40

/** Whether a member of this name is another text than the copy. */
export function isBesideCopy(name: string): boolean {
  const folded = foldName(name)
  return beside.test(folded) || another.test(folded)
}

/** The share of the prose that the member around it may have beyond the one that holds it. */
const most = 0.75

/** Finds copy by its shape, where nothing is called what copy is called. */
export function findProse(value: Value, depth = 0): Held {
  if (value.type === 'string') return {amount: proseOf(value.scalar ?? ''), holder: value}
  if ((value.type !== 'array' && value.type !== 'object') || depth > mostDepth) return {amount: 0, holder: value}
  let amount = 0
  let best: Held | undefined
  for (const member of value.type === 'array' ? value.items : membersOf(value)) {
    const held = findProse(member, depth + 1)
    amount += held.amount
    if (held.amount > (best?.amount ?? 0)) best = held
  }
  if (!best) return {amount: 0, holder: value}
  // Paragraphs lie side by side in a list; what lies side by side in an object are forms of one copy, or parts of a page.
  return {amount, holder: best.amount > amount * most || value.type === 'object' ? best.holder : value}
}

function membersOf(value: Value): Value[] {
  return value.entries.flatMap(([name, member]) => (isBesideCopy(name) ? [] : member))
}

function proseOf(text: string): number {
  if (text.length < leastProse || /^\s{0,40}[{[]/.test(text)) return 0
  return isProse(text) ? text.length : 0
}
