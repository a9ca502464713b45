import {formalTitles, honorifics, labels, nameless, particles} from '../data/titles.js'
import {perForm, wordClass} from './word-forms.js'

/** `title` for an office, `label` for a trade, `honorific` for a form of address. */
export type TitleKind = 'title' | 'label' | 'honorific'

/** What the letters of a word say of its part in a name. */
export interface NameWord {
  /** Begins with a capital and has a small letter, or is one to three initials. */
  isLike: boolean
  isNameless: boolean
  isTitlePart: boolean
  /** What title it is, and whether it is the last word of a title of two. */
  title: TitleKind | undefined
  endsTitle: boolean
  possessive: boolean
  /** `mr` for `Mr.` */
  bare: string
  /** Without a possessive or a sentence's point. */
  text: string
  kind: 'name' | 'initials' | 'particle'
}

/** Titles of one word or two, in lower case. */
export const titleWords = new Map<string, TitleKind>()
for (const label of labels) titleWords.set(label, 'label')
for (const title of formalTitles) titleWords.set(title, 'title')
for (const honorific of honorifics) titleWords.set(honorific, 'honorific')
/** Words that may stand inside a title before its last: `Additional Chief Secretary`, `provincial chief minister`. */
const titleParts = new Set([
  ...[...titleWords.keys()].flatMap(title => title.split(/[ -]/)),
  ...`additional assistant associate joint deputy vice former acting outgoing interim late senior junior chief federal provincial state union regional district division city town county national foreign interior home
  finance defence defense external affairs health education law information railway agriculture energy trade environment transport oil economy justice treasury police army navy opposition party prime executive managing
  first second lieutenant major rear air field crown grand supreme high court retired ret ex co spokes cabinet principal special political press military general central bank us u.s israeli indian pakistani chinese russian british american french german iranian iraqi
  turkish afghan japanese ukrainian saudi egyptian syrian`.split(/\s+/)
])
const titleEnds = new Set([...titleWords.keys()].filter(title => title.includes(' ')).map(title => title.split(' ')[1] ?? ''))
const particleSet = new Set(particles)
const namelessSet = new Set(nameless)

export const nameWordOf = perForm(({value, lower}): NameWord => {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  const stem = value.replace(/['’][sS]?$/, '')
  const text = stem.endsWith('.') ? stem.replace(/(?<=\p{Ll}\p{Ll})\.$/u, '') : stem
  return {
    isLike: isNameLike(value),
    isNameless: namelessSet.has(lower) || namelessSet.has(lower.replace(/['’]s$/, '')),
    isTitlePart: titleParts.has(bare),
    title: titleWords.get(bare),
    endsTitle: titleEnds.has(bare),
    possessive: /['’][sS]?$/.test(value),
    bare,
    text,
    kind: text.length <= 6 && /^(?:\p{Lu}\.?){1,3}$/u.test(text) ? 'initials' : particleSet.has(value) ? 'particle' : 'name'
  }
})

/** Words that may stand in a name. */
export const nameLike = wordClass(({value}) => isNameLike(value))

function isNameLike(value: string): boolean {
  const code = value.charCodeAt(0)
  if (code >= 97 && code <= 122) return /^(?:al|el|ul|ur|d|de|da|l|van|von)[-'’]\p{Lu}/u.test(value)
  if (code < 65 || (code > 90 && code < 0xc0)) return false
  if (/^[A-Za-z.'’-]+$/.test(value)) return /[a-z]/.test(value) || /^(?:[A-Z]\.?){1,3}$/.test(value)
  return /^\p{Lu}/u.test(value) && (/\p{Ll}/u.test(value) || /^(?:\p{Lu}\.?){1,3}$/u.test(value)) && !/[\d/@]/.test(value)
}
