import {collect} from '../collect.js'
import {irregularVariants} from '../data/variants.js'
import {formOf, perForm, type Story, type Word, wordClass} from '../story/index.js'
import {type Knowledge, knowledgeOf, knowledgeOfForm} from './known-words.js'

/** Ways to write English that a newsroom may choose from. India writes British English. */
export type Variant = 'en-GB' | 'en-US' | 'en-IN' | 'en-GB-oxendict'

/** A word that British and American English spell apart. */
export interface Spelling {
  british: string
  american: string
  /** Which of the two the word is. */
  is: 'british' | 'american'
  /** An -ise or -ize word: -ize is American, Oxford's, and seen in British copy. */
  isIze: boolean
  /** Whether the word is of its variant for sure: "tire" is a British verb too. */
  sure: boolean
}

const irregular = new Map<string, Spelling>()
for (const line of irregularVariants) {
  const oneWay = line.includes('>')
  const [british = '', american = ''] = line.split(/[ >]/)
  irregular.set(british, {british, american, is: 'british', isIze: false, sure: true})
  irregular.set(american, {british, american, is: 'american', isIze: false, sure: !oneWay})
}

/** From American to British, where the lists confirm the word made. */
const toBritish: ReadonlyArray<readonly [RegExp, string]> = [
  [/or/g, 'our'],
  [/(?<=[bcdghtpv])er(?=s?$)/g, 're'],
  [/(?<=[bcdghtpv])ere(?=d$)/g, 're'],
  [/(?<=[bcdghtpv])eri(?=ng$)/g, 'ri'],
  [/(?<=cent|fib)er/g, 're'],
  [/og(?=s?$)/g, 'ogue'],
  [/l(?=ed$|ings?$|ers?$|ors?$|ists?$|ous)/g, 'll'],
  [/ens/g, 'enc'],
  [/e/g, 'ae'],
  [/e/g, 'oe']
]

/** The two spellings of a lower-case word, where it has two. */
export function spellingOf(lower: string): Spelling | undefined {
  return spellingOfForm(formOf(lower))
}

/** The same for a word as copy has it, in any case. */
const spellingOfForm = perForm((form): Spelling | undefined => {
  const {lower} = form
  return irregular.get(lower) ?? (lower.length > 3 ? findRegular(lower, knowledgeOfForm(form)) : undefined)
})

const varied = wordClass(form => spellingOfForm(form) !== undefined)

function findRegular(lower: string, known: Knowledge | undefined): Spelling | undefined {
  const ize = /^[a-z]+[iy]([sz])(e|es|ed|ing|ation|ations|ational|er|ers|able)$/.exec(lower)
  // "Prise" and "reprise" are words of their own.
  if (ize && !/^(?:re)?pri[sz]/.test(lower)) {
    const at = lower.length - (ize[2] as string).length - 1
    const british = `${lower.slice(0, at)}s${ize[2]}`
    const american = `${lower.slice(0, at)}z${ize[2]}`
    // "Advertise", "exercise" and "prize" have one spelling: the lists know no other.
    if (
      isOnly(british, 'british') &&
      knowledgeOf(american)?.kind !== 'name' &&
      (isKnown(american, 'american') || knowledgeOf(american) === undefined || knowledgeOf(american)?.kind === 'rare')
    ) {
      return {british, american, is: ize[1] === 's' ? 'british' : 'american', isIze: lower.charAt(at - 1) === 'i', sure: true}
    }
  }
  if (known?.kind !== 'dictionary' || known.american === known.commonwealth) return undefined
  if (known.american) {
    const british = rewrites(lower, toBritish).find(word => isOnly(word, 'british'))
    return british ? {british, american: lower, is: 'american', isIze: false, sure: true} : undefined
  }
  const american = rewrites(lower, toAmerican).find(word => isKnown(word, 'american'))
  return american ? {british: lower, american, is: 'british', isIze: false, sure: true} : undefined
}

const toAmerican: ReadonlyArray<readonly [RegExp, string]> = [
  [/our/g, 'or'],
  [/(?<=[bcdghtpv])re(?=s?$)/g, 'er'],
  [/(?<=[bcdghtpv])re(?=d$)/g, 'ere'],
  [/(?<=[bcdghtpv])ri(?=ng$)/g, 'eri'],
  [/(?<=cent|fib)re/g, 'er'],
  [/ogue/g, 'og'],
  [/ll(?=ed$|ings?$|ers?$|ors?$|ists?$|ous)/g, 'l'],
  [/enc/g, 'ens'],
  [/ae/g, 'e'],
  [/oe/g, 'e']
]

/** Every word that one rewriting at one place makes. */
function rewrites(word: string, rules: ReadonlyArray<readonly [RegExp, string]>): string[] {
  return rules.flatMap(([pattern, text]) =>
    Array.from(word.matchAll(pattern), ({0: match, index}) => word.slice(0, index) + text + word.slice(index + match.length))
  )
}

function isKnown(word: string, variant: 'british' | 'american'): boolean {
  const known = knowledgeOf(word)
  return known?.kind === 'dictionary' && known[variant === 'british' ? 'commonwealth' : 'american']
}

function isOnly(word: string, variant: 'british' | 'american'): boolean {
  return isKnown(word, variant) && !isKnown(word, variant === 'british' ? 'american' : 'british')
}

/** What a variant writes instead; nothing where the word is right in it. */
export function replacementIn({british, american, is, isIze, sure}: Spelling, variant: Variant): string | undefined {
  if (!sure) return undefined
  const wants = variant === 'en-US' || (variant === 'en-GB-oxendict' && isIze) ? 'american' : 'british'
  return is === wants ? undefined : wants === 'british' ? british : american
}

/** The words of running copy that have two spellings, in lower case or opening a sentence; names keep their own. */
export function findVariantWords(story: Story): ReadonlyArray<{word: Word; spelling: Spelling}> {
  return collect(story.wordsOf(varied), word => {
    const spelling = spellingOfForm(word.form)
    const isJudged = isPlain(story, word) && (story.isProse(word) || story.blockAt(word.start)?.role === 'headline')
    return spelling && isJudged ? {word, spelling} : undefined
  })
}

/** Lower case, or capitalised only because a sentence begins: not in "World Trade Center". */
function isPlain(story: Story, {value, lower, index, start, end}: Word): boolean {
  if (/[@#/_.\\]/.test(story.text.charAt(start - 1)) || /[@/_\\]/.test(story.text.charAt(end))) return false
  if (value === lower) return true
  if (value.slice(1) !== lower.slice(1) || story.sentenceAt(start)?.start !== start) return false
  const next = story.words[index + 1]
  return next !== undefined && next.value === next.lower
}
