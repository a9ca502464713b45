import {certainMisspellings} from '../data/certain-misspellings.js'
import {verdictOf} from './accept.js'
import {likeCase} from './case.js'
import {frequencyOf} from './known-words.js'
import {isName} from './names.js'
import {candidatesFor} from './suggest.js'
import {spellingOf} from './variants.js'

/** What is known of a word. */
export interface WordExplanation {
  word: string
  /** Whether the rule `spelling` lets it stand wherever it is written as given. */
  accepted: boolean
  /** Which list, rule or fact accepts or refuses it, and why; the deciding one first. */
  reasons: string[]
  /** What may have been meant, the most likely first, where it is refused. */
  suggestions: string[]
}

/**
 * Says why a word is right or wrong.
 *
 * @param words the newsroom's own words.
 */
export function explainWord(word: string, words: readonly string[] = []): WordExplanation {
  const lower = word.toLowerCase()
  const reasons: string[] = []
  const letters = lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/['’]s?$/, '')
  const isOwn = words.includes(word) || words.includes(lower)
  if (isOwn) reasons.push(`The newsroom’s dictionary has \`${words.includes(word) ? word : lower}\`.`)
  const certain = certainMisspellings.find(line => line.startsWith(`${lower} `))?.split(' ')[1]
  if (certain) reasons.push(`\`misspelling-certain\` refuses it: it is a slip for \`${likeCase(certain, word)}\`.`)
  const verdict = verdictOf(lower)
  const isCapital = word.charAt(0) !== lower.charAt(0)
  const known = /^[a-z]+$/.test(letters) && isName(letters)
  if (verdict.kind === 'dictionary') {
    const variant =
      verdict.american && verdict.commonwealth ? 'all English' : verdict.american ? 'American English' : 'British and Commonwealth English'
    reasons.push(`The hunspell dictionaries have it: ${variant}.`)
  } else if (verdict.kind === 'own') reasons.push(`copydesk’s list of ${verdict.list} has it.`)
  else if (verdict.kind === 'name')
    reasons.push('The hunspell dictionaries have it with a capital only; in small letters it is let stand unless it is a likely slip.')
  else if (verdict.kind === 'rare')
    reasons.push('No hunspell dictionary has it, but larger lists do; it is let stand unless it is a likely slip for a common word.')
  else if (verdict.kind === 'compound')
    reasons.push(`It is made of known parts: ${verdict.parts.map(part => `\`${part}\``).join(' and ')}.`)
  else if (verdict.kind === 'exempt')
    reasons.push('Words of two letters, words with figures, other scripts and words with accents are not judged.')
  else reasons.push('No dictionary and no list has it.')
  const spelling = spellingOf(lower)
  if (spelling) reasons.push(`\`spelling-variant\` knows it: British \`${spelling.british}\`, American \`${spelling.american}\`.`)
  if (known) reasons.push('The list of people’s and cities’ names has it.')
  const isUnknown = verdict.kind === 'unknown' || ((verdict.kind === 'name' || verdict.kind === 'rare') && lower.length > 3)
  const candidates = isUnknown && /^[a-z]{3,}$/.test(letters) ? candidatesFor(letters) : []
  const likely = candidates.filter(({kind, cost}) => kind !== 'name' && cost < 1.3).slice(0, 5)
  if (verdict.kind === 'unknown' && isCapital) reasons.push('With a capital inside a sentence it is taken for a name, and let stand.')
  if (verdict.kind === 'unknown' && likely.length === 0)
    reasons.push('It is near to no dictionary word, so it is taken for a term or a foreign word, and let stand.')
  const frequency = frequencyOf(lower)
  if (frequency > 0) reasons.push(`It stands about ${2 ** frequency} times in 600,000 words of news.`)
  const accepted = isOwn || (!certain && (verdict.kind !== 'unknown' || likely.length === 0 || (isCapital && known)))
  return {
    word,
    accepted,
    reasons,
    suggestions: accepted
      ? []
      : [...new Set([...(certain ? [certain] : []), ...likely.map(each => each.word)])].map(each => likeCase(each, word))
  }
}
