import {frequencyOf, type Knowledge, knowledgeOf} from './known-words.js'
import {nearCandidatesFor} from './suggest.js'

/** Why a word is no misspelling, or that nothing speaks for it. */
export type Verdict =
  | Knowledge
  /** A newsroom's own word. */
  | {kind: 'newsroom'}
  /** A word with a prefix or a suffix, or two words in one: `counterterrorism`, `policymaker`. */
  | {kind: 'compound'; parts: readonly string[]}
  /** Not judged: two letters or fewer, figures, another script, mixed case. */
  | {kind: 'exempt'}
  | {kind: 'unknown'}

/** Parts that go before any word: `counter-terrorism`, `reopening`. */
const prefixes = new Set(
  `anti counter re pre post non un over under sub super inter intra multi micro macro mega mini mid semi ultra pro co de dis mis out up down trans
  cross cyber eco bio geo neo pseudo quasi self socio electro hydro thermo agro tele auto ex hyper infra extra fore photo psycho radio narco petro euro
  tri bi uni poly mono cardio neuro immuno aero astro audio video techno theo ethno meta nano omni para retro turbo vice step half`.split(
    /\s+/
  )
)

/** Parts that go after any word: `countrywide`, `rocklike`. */
const suffixes = [
  'like',
  'wide',
  'less',
  'ness',
  'based',
  'style',
  'proof',
  'fold',
  'ward',
  'wards',
  'ship',
  'hood',
  'ism',
  'ist',
  'ists',
  'goer',
  'goers',
  'maker',
  'makers',
  'mate',
  'mates',
  'ification',
  'gate'
]

/** Words that no compound has: where one stands beside another word, a space is missing. */
const loose = new Set(
  `the and that this with from have has had was were will would said says for not but his her its our their they them she who which what when where than then
  been are you your into about also can could may should must all any some such more most other very too just only off per via are did does one two all ways
  ted ting ing ed er es ion tion ment able ally ant ent ate ever ness ling ring ding ling ping ming sing ring tie tied ties lee ins ens ess err ere ire ore`.split(
    /\s+/
  )
)

const remembered = new Map<string, Verdict>()

/**
 * Judges a word by its lower-case form, as it stands alone. Hyphens and apostrophes part it; every part must hold.
 *
 * The verdict depends on the word only and is remembered.
 */
export function verdictOf(lower: string): Verdict {
  const known = remembered.get(lower)
  if (known) return known
  if (remembered.size > 100_000) remembered.clear()
  const verdict = judge(lower)
  remembered.set(lower, verdict)
  return verdict
}

/** Whether a word in small letters is one of the dictionaries or of copydesk's lists, so that a newsroom need not list it. */
export function isKnownWord(word: string): boolean {
  const {kind} = verdictOf(word)
  return word === word.toLowerCase() && (kind === 'dictionary' || kind === 'own')
}

function judge(lower: string): Verdict {
  if (/^[a-z]+$/.test(lower)) return lower.length < 3 ? {kind: 'exempt'} : judgePlain(lower)
  const bare = withoutPossessive(lower)
  const isPlain = /^[a-z'’-]*$/.test(bare)
  if (!isPlain && /[^\p{Script=Latin}\p{M}'’-]/u.test(bare)) return {kind: 'exempt'}
  const folded = isPlain ? bare : bare.normalize('NFD').replaceAll(/\p{M}/gu, '')
  if (/^[a-z]+$/.test(folded)) {
    const verdict = folded.length < 3 ? {kind: 'exempt' as const} : judgePlain(folded)
    // "Élan" is no slip for "plan": what has an accent was written with care.
    return verdict.kind === 'unknown' && folded !== bare ? {kind: 'exempt'} : verdict
  }
  if (/['’]/.test(folded) && contraction.test(folded)) return {kind: 'compound', parts: [folded]}
  const parts = folded.split(/['’-]/)
  for (const part of parts) {
    if (part.length < 4 || !/^[a-z]+$/.test(part)) continue
    const verdict = judgePlain(part)
    if (verdict.kind === 'unknown' && !prefixes.has(part)) return verdict
  }
  return {kind: 'compound', parts}
}

/** Tried on words with an apostrophe only. */
const contraction =
  /^(?:(?:ai|are|ca|could|dare|did|do|does|had|has|have|is|may|might|must|need|ought|sha|should|was|were|wo|would)n['’]t|\p{L}+['’](?:ll|re|ve|d|m|em|er)|['’]?(?:t|y|o|d)['’]\p{L}+|\p{L}+in['’])$/u

/** `minister` for `minister’s`, `ministers` for `ministers’`. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’](?:s|S)?$/u, '')
}

function judgePlain(word: string): Verdict {
  const knowledge = knowledgeOf(word)
  if (knowledge) return knowledge
  const other = otherIse(word)
  if (other) return {kind: 'compound', parts: [other]}
  const parts = findInflected(word) ?? splitCompound(word)
  if (!parts) return {kind: 'unknown'}
  // "Newletters" could be letters that are new; but one likely slip from an everyday word it is that word.
  const bound = parts.length === 2 && isRegular(parts) ? 0.4 : 0.8
  const meant = nearCandidatesFor(word).find(({word: each}) => !parts.includes(each))
  return meant?.edits === 1 && meant.kind === 'dictionary' && meant.cost < bound ? {kind: 'unknown'} : {kind: 'compound', parts}
}

/** What a word is with -ize for -ise, where a dictionary has only that: `securitised`. No word in -ise takes -ize for itself: "advertize". */
function otherIse(word: string): string | undefined {
  const match = /^([a-z]{3,}i)s((?:e|es|ed|ing|ers?|ations?|able))$/.exec(word)
  const other = match && `${match[1]}z${match[2]}`
  return other && isOrdinary(other) ? other : undefined
}

function isRegular([first, second]: readonly string[]): boolean {
  return (second ?? '').startsWith('-') || (freePrefixes.has(first ?? '') && frequencyOf(second ?? '') >= 3)
}

/** Prefixes that any verb or adjective takes. */
const freePrefixes = new Set([
  're',
  'un',
  'non',
  'anti',
  'pre',
  'post',
  'counter',
  'multi',
  'sub',
  'super',
  'micro',
  'cyber',
  'mis',
  'over',
  'under'
])

/** A regular form of a dictionary word that the dictionary leaves out: `wearables`, `forecasted`, `commenters`. */
function findInflected(word: string): readonly string[] | undefined {
  for (const [ending, base] of inflections) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 3 || uninflected.has(stem) || (ending === 'ed' && irregular.has(stem))) continue
    if (base.test(stem) && isOrdinary(stem)) return [stem, `-${ending}`]
    if (/^(?:ed|ing|ers?|able)$/.test(ending) && !stem.endsWith('e') && isOrdinary(`${stem}e`)) return [`${stem}e`, `-${ending}`]
    if (/^(?:ies|ier|iest|iness)$/.test(ending) && isOrdinary(`${stem}y`)) return [`${stem}y`, `-${ending}`]
    if (ending === 'men' && isOrdinary(`${stem}man`)) return [`${stem}man`, '-men']
    if (ending === 'bly' && isOrdinary(`${stem}ble`)) return [`${stem}ble`, '-bly']
  }
  return undefined
}

/** Words that take no ending: "ands" and "befores" are slips. */
const uninflected = new Set(
  `the and that this with from have has had was were will would for not his her its our their them they she which what when where than then been are you
  your into about also can could should must all any some such most very too just only off after again against along already although among another around away because
  before behind being between both during each either enough ever every few here however many might much near never nor now often once other perhaps since
  still these those though through under until upon while who whom whose within without yet`.split(/\s+/)
)

/** Verbs whose past is not made with -ed: "holded". */
const irregular = new Set(
  `hold find think buy bring catch teach tell sell feel keep sleep build send spend lend understand stand sing swim fall grow know throw draw fight seek eat
  speak break drink begin swing hear meet lead read feed go steal sweep weep blow fly forget stick strike win`.split(/\s+/)
)

/** A verb's past as it is not made: `holded`. */
export function isMisinflected(word: string): boolean {
  return word.endsWith('ed') && irregular.has(word.slice(0, -2))
}

/** Endings, with what a stem must look like to take one as it is. */
const inflections: ReadonlyArray<readonly [string, RegExp]> = [
  ['s', /[^syxz]$|[aeo]y$/],
  ['es', /(?:s|x|z|ch|sh|th)$/],
  ['ies', /$^/],
  ['ed', /(?:[^aeiou][^aeiou]|[aeiou]{2}[^aeiou]|[wxy])$/],
  ['ing', /(?:[^aeiou][^aeiou]|[aeiou]{2}[^aeiou]|[wxy])$/],
  ['ers', /(?:[^aeiou][^aeiou]|[aeiou]{2}[^aeiou]|[wx])$/],
  ['er', /(?:[^aeiou][^aeiou]|[aeiou]{2}[^aeiou]|[wx])$/],
  ['able', /[^aeiouy]$/],
  ['ly', /(?:[^aeiouy]|[ae]l|ous|ive|less|ful|ing|ed|ic)$/],
  ['bly', /$^/],
  ['men', /$^/],
  ['ier', /$^/],
  ['iest', /$^/],
  ['iness', /$^/]
]

function splitCompound(word: string): readonly string[] | undefined {
  for (const suffix of suffixes) {
    if (word.endsWith(suffix) && word.length - suffix.length >= 4 && isOrdinary(word.slice(0, -suffix.length))) {
      return [word.slice(0, -suffix.length), suffix]
    }
  }
  if (word.length < 7) return freeCompound(word)
  for (let at = 2; at <= word.length - 3; at++) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (prefixes.has(first) && second.length >= 4 && isOrdinary(second)) return [first, second]
    if (at > 2 && !loose.has(first) && !loose.has(second) && isCommon(first) && isCommon(second)) return [first, second]
  }
  return undefined
}

/** `relet`, `unlet`: too short for anything but the freest prefixes. */
function freeCompound(word: string): readonly string[] | undefined {
  const second = word.slice(2)
  return /^(?:re|un)/.test(word) && second.length >= 3 && isCommon(second) ? [word.slice(0, 2), second] : undefined
}

function isOrdinary(word: string): boolean {
  return knowledgeOf(word)?.kind === 'dictionary'
}

/** The two everyday words that a word runs together: `well as` for `wellas`. */
export function splitWords(word: string): string | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (frequencyOf(first) >= 6 && frequencyOf(second) >= 6) return `${first} ${second}`
  }
  return undefined
}

/** Parts of a compound are words of everyday use, so that a slip is not cut into oddities. */
function isCommon(word: string): boolean {
  return isOrdinary(word) && frequencyOf(word) >= 3
}
