import {collect} from '../collect.js'
import type {NameMention, NamePart, Story} from '../story/index.js'
import {knowledgeOf} from './known-words.js'
import {isName} from './names.js'
import {fold, isInflected, isNear, isSameName} from './near-names.js'

/** A name that is written in two ways. */
export interface NameVariation {
  /** The part that differs, as the story should not have it. */
  odd: NamePart
  mention: NameMention
  /** The spelling to keep: the more frequent one, else the first. */
  expected: string
  /** Where the other spelling stands. */
  other: NamePart
  /** Whether it is the last word of the name or one before it. */
  place: 'surname' | 'given'
}

/** One spelling of a name, with its places. */
interface Form {
  lower: string
  text: string
  uses: Array<{mention: NameMention; part: NamePart}>
}

/** Finds names that the story writes in two ways, one or two letters apart. */
function findNameVariations(story: Story): readonly NameVariation[] {
  const names = story.names.filter(({start}) => isRunning(story, start))
  if (names.length < 2) return []
  const found = [...compareFull(story, names), ...compareAlone(story, names), ...compareHeadline(story, names)]
  const seen = new Set<number>()
  return found.filter(({odd}) => !seen.has(odd.start) && seen.add(odd.start)).sort((a, b) => a.odd.start - b.odd.start)
}

/** Those in one part of a name that neither a list of the house nor its dictionary lets stand. */
export function openVariations(story: Story, place: NameVariation['place'], allow: readonly string[]): readonly NameVariation[] {
  const allowed = new Set([...allow, ...(story.context.dictionary ?? [])].map(name => name.toLowerCase()))
  const isAllowed = ({text}: NamePart) => allowed.has(text.toLowerCase())
  return story.fact(findNameVariations).filter(each => each.place === place && !isAllowed(each.odd) && !isAllowed(each.other))
}

function isRunning(story: Story, start: number): boolean {
  const role = story.blockAt(start)?.role
  return role === 'body' || role === 'caption'
}

/** "Hamza Shafqaat" and "Hamza Shafqat": all words alike but one. */
function compareFull(story: Story, names: readonly NameMention[]): NameVariation[] {
  const buckets = new Map<string, Map<string, Form>>()
  for (const mention of names) {
    if (!mention.full) continue
    // "Fernando Santos Alvite" may be "Santos Alvite" later.
    for (let from = 0; from < mention.parts.length - 1; from++) addForms(buckets, mention, mention.parts.slice(from))
  }
  const found: NameVariation[] = []
  for (const [others, forms] of buckets) {
    if (forms.size < 2 || forms.size > mostForms) continue
    const place = others.endsWith('*') ? 'surname' : 'given'
    const near = pairsOf([...forms.values()]).filter(([a, b]) => isLike(a.lower, b.lower))
    const [pair] = near
    if (!pair || near.length > 1) continue
    const [a, b] = pair
    if (isWord(a.lower) && isWord(b.lower) && !isSameName(a.lower, b.lower)) continue
    if (place === 'given' && areTwoPeople(a, b)) continue
    // In a family of three a name that lists have, or with another first letter, is one of the family.
    if (forms.size > 2 && a.lower.charAt(0) !== b.lower.charAt(0)) continue
    if (forms.size > 2 && (isKnownName(a.lower) || a.uses.length > 1) && (isKnownName(b.lower) || b.uses.length > 1)) continue
    if (isOneSentence(story, a, b)) continue
    found.push(...variations(a, b, place))
  }
  return found
}

/** Near, and no plural or feminine of the other. */
function isLike(a: string, b: string): boolean {
  return isNear(a, b) && (!isInflected(a, b) || isSameName(a, b))
}

/** "Kotuwegod" for "Kotuwegoda": a last letter lost, where no list has the name that is left. */
function isCutOff(full: string, alone: string): boolean {
  return alone.length > 4 && full.length === alone.length + 1 && full.startsWith(alone) && !isKnownName(alone) && !isWord(alone)
}

/** "Clarke said" where the story names a Peter Clark: both are common, and "Mr Clarke" or "Clarke, 61," is somebody else. */
function isSilentE({text}: Story, full: string, {lower, uses}: Form): boolean {
  return (
    full.length > 3 &&
    (lower === `${full}e` || full === `${lower}e`) &&
    uses.every(({mention: {speaks, title, end}}) => speaks && !title && /^\s\p{Ll}/u.test(text.slice(end, end + 2)))
  )
}

/** Whether it can only be a person: one who speaks, or "Hendriks, who took office in May"; an age or "Mr" may introduce another. */
function isPersonOnly({text}: Story, {uses}: Form): boolean {
  return uses.every(({mention: {speaks, end}}) => speaks || /^,\swho\s/.test(text.slice(end, end + 6)))
}

/** Names of more forms than these are a list of something else. */
const mostForms = 8

function pairsOf<T>(items: readonly T[]): Array<readonly [T, T]> {
  return collect(items, (a, index) => items.slice(index + 1).map((b): readonly [T, T] => [a, b]))
}

function addForms(buckets: Map<string, Map<string, Form>>, mention: NameMention, parts: readonly NamePart[]): void {
  parts.forEach((part, index) => {
    if (part.kind !== 'name' || part.text.length < 4) return
    if (!parts.some(({kind, text}, at) => at !== index && kind !== 'initials' && text.length > 2)) return
    const others = parts.map((each, at) => (at === index ? '*' : each.text.toLowerCase())).join(' ')
    const forms = buckets.get(others) ?? new Map<string, Form>()
    buckets.set(others, forms)
    addUse(forms, mention, part)
  })
}

/** Of more surnames than these some are near by chance; such a story is a list of names, and each is held against all. */
const mostSurnames = 1000

/** "Naqvi said" and "Naqri said": a surname alone that nearly is one of a full name. */
function compareAlone(story: Story, names: readonly NameMention[]): NameVariation[] {
  const surnames = new Map<string, Form>()
  const parts = new Set<string>()
  const alone = new Map<string, Form>()
  for (const mention of names) {
    const last = mention.parts[mention.parts.length - 1] as NamePart
    if (mention.full) {
      for (const part of mention.parts) parts.add(part.text.toLowerCase())
      addUse(surnames, mention, last)
      const first = mention.parts[0] as NamePart
      if (mention.parts.length < 4 && first.kind === 'name') addUse(surnames, mention, first)
    } else addUse(alone, mention, last)
  }
  const found: NameVariation[] = []
  const fulls = [...surnames.values()]
  if (fulls.length > mostSurnames) return []
  for (const form of alone.values()) {
    if (parts.has(form.lower)) continue
    const misspelt = findMisspeltFull(story, form, fulls, alone)
    if (misspelt) found.push(misspelt)
    if (misspelt || form.uses.length > 2 || form.lower.length < 4) continue
    const near = fulls.filter(
      each =>
        isLike(each.lower, form.lower) ||
        (isCutOff(each.lower, form.lower) && isPersonOnly(story, form)) ||
        isSilentE(story, each.lower, form)
    )
    const [surname] = near
    if (
      near.length !== 1 ||
      !surname ||
      !(
        isSurelyName(story, form, surname) ||
        (isPersonOnly(story, form) && (isSameName(surname.lower, form.lower) || isUnintroduced(story, form, surname)))
      ) ||
      surname.lower.length < 4 ||
      !/^\p{Lu}|^[a-z]{1,2}[-'’]\p{Lu}/u.test(surname.text)
    )
      continue
    const uses = surname.uses.length + (alone.get(surname.lower)?.uses.length ?? 0)
    const isPerson =
      surname.uses.some(({mention}) => mention.personal) || (alone.get(surname.lower)?.uses.some(({mention}) => mention.personal) ?? false)
    const speaks = form.uses.every(({mention}) => mention.personal)
    if (!(isPerson || speaks || isPersonOnly(story, form)) || (isWord(form.lower) && !speaks)) continue
    if (form.uses.length > uses || (form.lower.length < 5 && !speaks && uses < 2)) continue
    const firstFull = surname.uses[0]
    if (!firstFull || (form.uses[0]?.mention.start ?? 0) < firstFull.mention.start) continue
    for (const {mention, part} of form.uses)
      found.push({odd: part, mention, expected: cased(surname.text, part.text), other: firstFull.part, place: 'surname'})
  }
  return found
}

/** "Nils Sorensn opened it", and "Sorensen said" twice and more: the one time that the name is given in full it is misspelt. */
function findMisspeltFull(story: Story, form: Form, fulls: readonly Form[], alone: ReadonlyMap<string, Form>): NameVariation | undefined {
  if (form.uses.length < 2 || !form.uses.every(({mention}) => mention.personal)) return undefined
  const near = fulls.filter(each => isLike(each.lower, form.lower))
  const [full] = near
  const [use, again] = full?.uses ?? []
  if (!full || !use || again || near.length > 1 || alone.has(full.lower) || use.part !== use.mention.parts.at(-1)) return undefined
  if (!use.mention.personal || !isUnintroduced(story, form, full) || (form.uses[0]?.mention.start ?? 0) < use.mention.end) return undefined
  const other = form.uses[0]?.part
  return other && {odd: use.part, mention: use.mention, expected: cased(form.text, use.part.text), other, place: 'surname'}
}

/**
 * "Sorenson said", where the story names a Martin Sorensen and no Sorenson in full: a name that lists have too, but nobody
 * speaks in copy without being introduced.
 */
function isUnintroduced(story: Story, form: Form, full: Form): boolean {
  const {lower, uses} = form
  return (
    lower.length > 5 &&
    lower.charAt(0) === full.lower.charAt(0) &&
    knowledgeOf(fold(lower))?.kind !== 'dictionary' &&
    (story.wordIndex.get(lower)?.length ?? 0) === uses.length &&
    titlesOf(form).every(title => titlesOf(full).includes(title)) &&
    // "Coach Mauricio Pellegrino met Pellegrini, who won the cup".
    !isOneSentence(story, full, form)
  )
}

/** "Naqvy orders new drive" above copy on Interior Minister Mohsin Naqvi: a word that no list has, and the copy neither. */
function compareHeadline(story: Story, names: readonly NameMention[]): NameVariation[] {
  const {headline} = story
  if (!headline) return []
  const surnames = new Map<string, NamePart>()
  for (const {full, parts, personal} of names) {
    const last = parts[parts.length - 1]
    if (full && personal && last && last.text.length > 4) surnames.set(last.text.toLowerCase(), last)
  }
  if (surnames.size === 0) return []
  return collect(story.wordsIn(headline), (word): NameVariation[] => {
    const text = word.value.replace(/['’]s?$/, '')
    const lower = text.toLowerCase()
    if (lower.length < 5 || !/^\p{Lu}/u.test(text) || surnames.has(lower)) return []
    if ((story.wordIndex.get(word.lower) ?? []).some(({start}) => start >= headline.end)) return []
    const near = [...surnames].filter(([surname]) => isLike(surname, lower))
    const [only] = near
    if (!only || near.length > 1 || isWord(lower) || (isKnownName(lower) && !isSameName(only[0], lower))) return []
    const part: NamePart = {text, kind: 'name', start: word.start, end: word.start + text.length}
    const mention = names.find(({parts}) => parts.includes(only[1])) as NameMention
    return [{odd: part, mention, expected: cased(only[1].text, text), other: only[1], place: 'surname'}]
  })
}

function addUse(forms: Map<string, Form>, mention: NameMention, part: NamePart): void {
  const lower = part.text.toLowerCase()
  const form = forms.get(lower)
  if (form) form.uses.push({mention, part})
  else forms.set(lower, {lower, text: part.text, uses: [{mention, part}]})
}

/** The rarer form is the odd one; of two as frequent, the later. */
function variations(a: Form, b: Form, place: 'surname' | 'given'): NameVariation[] {
  const isFirst = (a.uses[0]?.part.start ?? 0) < (b.uses[0]?.part.start ?? 0)
  const [keep, odd] = a.uses.length > b.uses.length || (a.uses.length === b.uses.length && isFirst) ? [a, b] : [b, a]
  const other = keep.uses[0]?.part
  return other ? odd.uses.map(({mention, part}) => ({odd: part, mention, expected: keep.text, other, place})) : []
}

/** A lower-case dictionary word, or a name that dictionaries have: a country, a city, a nation. */
function isWord(lower: string): boolean {
  const kind = knowledgeOf(fold(lower))?.kind
  return kind === 'dictionary' || kind === 'name' || kind === 'own'
}

/** Of a list of names, with an article or without: `al-Hamad`. */
function isKnownName(lower: string): boolean {
  return isName(fold(lower)) || isName(fold(lower.replace(/^(?:al|el|ad|an|ar|as|ash|at|az)-/, '')))
}

/** In no list of names, not where a place would stand, and not there by a sentence's capital alone. */
function isSurelyName(story: Story, {lower, uses}: Form, full: Form): boolean {
  if (isKnownName(lower) && !uses.every(({mention}) => isKnownBy(story, mention, full))) return false
  return uses.every(({mention}) => {
    const word = story.wordsIn(mention)[0]
    const before = word && story.words[word.index - 1]
    return !(
      before &&
      /^\s+$/.test(story.text.slice(before.end, word.start)) &&
      /^(?:in|at|near|around|outside|across|the|a|an|from)$/.test(before.lower) &&
      !mention.title
    )
  })
}

/** "Minister Ahmed", and "Mr Ahmed" where it is Mr Rashid Ahmad; another "Mr Ahmed", and "Mr Ahmed, a clerk", is somebody else. */
function isKnownBy({text}: Story, {title, end}: NameMention, full: Form): boolean {
  if (title?.kind !== 'honorific') return title !== undefined
  return titlesOf(full).includes(title.words.at(-1) ?? '') && text[end] !== ','
}

/** Father and son, brother and sister: given names that are both known, or of two genders, without the same title. */
function areTwoPeople(a: Form, b: Form): boolean {
  if (isSameName(a.lower, b.lower)) return haveOtherTitles(a, b)
  if (a.lower.slice(0, -1) === b.lower.slice(0, -1) || a.lower.startsWith(b.lower) || b.lower.startsWith(a.lower)) return true
  if (isSameTitle(a, b)) return false
  return isKnownName(a.lower) && isKnownName(b.lower)
}

/** One sentence does not name one person in full twice: "Haider al-Ibadi, who is not related to Haider al-Abadi". */
function isOneSentence(story: Story, a: Form, b: Form): boolean {
  return a.uses.some(({mention}) =>
    b.uses.some(({mention: other}) => story.sentenceAt(mention.start)?.index === story.sentenceAt(other.start)?.index)
  )
}

function isSameTitle(a: Form, b: Form): boolean {
  return titlesOf(a).some(title => titlesOf(b).includes(title))
}

/** "Minister Mohammed Khan" and "Judge Muhammad Khan". */
function haveOtherTitles(a: Form, b: Form): boolean {
  return titlesOf(a).length > 0 && titlesOf(b).length > 0 && !isSameTitle(a, b)
}

function titlesOf({uses}: Form): readonly string[] {
  return collect(uses, ({mention}) => mention.title?.words.at(-1))
}

function cased(text: string, model: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase()
  // "Al-Sudani" begins a sentence.
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
