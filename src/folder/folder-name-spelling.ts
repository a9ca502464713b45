import {stopWords} from '../data/stop-words.js'
import {labels} from '../data/titles.js'
import {oneLine} from '../one-line.js'
import {number} from '../options.js'
import {fold, isInflected, isNear, isSameName} from '../spelling/near-names.js'
import {formOf, perForm} from '../story/index.js'
import {daysFrom} from './days.js'
import type {DigestPerson} from './digest.js'
import {defineFolderRule, type FolderReport, type Group, type StoryDigest} from './rule.js'

/** One spelling of a name, with the stories that have it. */
interface Form {
  words: readonly string[]
  uses: Use[]
}

interface Use {
  story: Slim
  person: DigestPerson
}

/** What has to be kept of a story while its group is judged. */
type Slim = Pick<StoryDigest, 'id' | 'path' | 'date' | 'opening' | 'words'> & {names: readonly string[]; city: string | undefined}

/** More names under one key are not people mistaken for each other. */
const mostForms = 1000

export default defineFolderRule({
  name: 'folder-name-spelling',
  summary: 'A person is spelt one way in all stories.',
  rationale: 'The commissioner is Shafqaat in three stories and Shafqat in the fourth: one of them is wrong, in print.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  sources: ['Any style guide: check the spelling of every name.'],
  options: {
    days: number(7, 'Days between two stories beyond which they are not compared.')
  },
  *keys({people = []}) {
    for (const person of people) {
      const form = wordsOf(person).join(' ')
      for (const key of keysOf(person)) yield {key, form}
    }
  },
  compare(groups, {settings, report}) {
    const judgements = new Map<string, Judgement>()
    for (const group of groups) {
      for (const pair of findPairs(group)) {
        const [key, judgement] = judge(pair, settings.days)
        const known = judgements.get(key)
        if (!known || (known.right !== judgement.right && known.uses < judgement.uses)) judgements.set(key, judgement)
        else if (known.right === judgement.right) known.findings.push(...judgement.findings)
      }
    }
    const reported = new Set<string>()
    for (const {findings} of judgements.values()) {
      for (const finding of findings) {
        const key = `${finding.story.id} ${finding.at?.at?.[2] ?? finding.at?.text}`
        if (!reported.has(key)) report(finding)
        reported.add(key)
      }
    }
  }
})

/** Which of two spellings holds: people meet under several keys, and the one under which they meet most often decides. */
interface Judgement {
  right: string
  uses: number
  findings: FolderReport[]
}

/** Two spellings of a name, judged by the stories that met; the key is that of the pair. */
function judge([a, b]: [Form, Form], days: number): [string, Judgement] {
  const [keep, odd] = b.uses.length > a.uses.length ? [b, a] : [a, b]
  const isUsual = keep.uses.length > odd.uses.length
  const findings: FolderReport[] = []
  for (const {story, person} of odd.uses) {
    const tie = findTie(keep.uses, {story, person}, days)
    if (!tie) continue
    const {other: nearest, why} = tie
    const [written, right] = [nameOf(person), nameOf(nearest.person)]
    findings.push({
      story,
      at: person.name,
      message: isUsual
        ? `Unexpected spelling \`${written}\` of a name, expected \`${right}\` as in ${nearest.story.path}`
        : `Unexpected spelling \`${written}\` of a name beside \`${right}\` in ${nearest.story.path}, expected one of them`,
      ...(isUsual ? {expected: right} : {}),
      note: `\`${right}\` in ${countOf(keep)}, \`${written}\` in ${countOf(odd)}; ${why}.`,
      related: [{story: nearest.story, at: nearest.person.name, message: `\`${right}\` here`}]
    })
  }
  const names = [keep, odd].map(({words}) => words.join(' '))
  return [names.toSorted().join('\0'), {right: names[0] ?? '', uses: keep.uses.length + odd.uses.length, findings}]
}

/**
 * Two people meet under a title with a given name or a surname in common, or by what is left of both names without
 * vowels: `Catrien Oosterwold` and `Katrien Osterwold`.
 */
function* keysOf(person: DigestPerson): Generator<string> {
  const words = wordsOf(person)
  if (!isName(words)) return
  const given = words.slice(0, -1).join(' ')
  for (const title of person.titles ?? []) {
    yield `${title}\0${given}\0`
    yield `${title}\0\0${words.at(-1)}`
  }
  yield words.map(skeleton).join(' ')
}

/** Letters only, and no slip of the key: not `Sch?ler`, not `Grebe-was`. */
function isName(words: readonly string[]): boolean {
  return words.every(word => /^[\p{L}\p{M}.'’-]+$/u.test(word)) && !stops.has(words.at(-1)?.split('-')[1] ?? '')
}

const stops = new Set(stopWords.en)

/** What does not change when a name is written by ear. */
function skeleton(word: string): string {
  return skeletonOf(formOf(word))
}

const skeletonOf = perForm(({lower}) =>
  fold(lower)
    .replaceAll('ph', 'f')
    .replaceAll(/ck|[cq]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll('w', 'v')
    .replaceAll(/[aeiouyh]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
)

function nameOf({name}: DigestPerson): string {
  return oneLine(name.text)
}

function wordsOf(person: DigestPerson): string[] {
  return nameOf(person).toLowerCase().split(' ')
}

/** Pairs of names that look like one; the one that is met first leads. */
function findPairs(group: Group): Array<[Form, Form]> {
  const names = new Map<string, Named>()
  for (const {person} of peopleOf(group)) {
    const words = wordsOf(person)
    names.set(words.join(' '), {words, rare: person.rare ?? []})
    if (names.size > mostForms) return []
  }
  const list = [...names]
  const pairs = list.flatMap(([a, named], index) =>
    list.slice(index + 1).flatMap(([b, other]): Array<[string, string]> => (areNear(named, other) ? [[a, b]] : []))
  )
  if (pairs.length === 0) return []
  const forms = new Map(pairs.flat().map(name => [name, {words: name.split(' '), uses: []} as Form]))
  for (const {story, person} of peopleOf(group)) forms.get(wordsOf(person).join(' '))?.uses.push({story: slim(story), person})
  return pairs.flatMap(([a, b]): Array<[Form, Form]> => {
    const [one, other] = [forms.get(a), forms.get(b)]
    return one && other && !haveOneStory(one, other) ? [[one, other]] : []
  })
}

/** Those who meet under the group’s key. */
function* peopleOf(group: Group): Generator<{story: StoryDigest; person: DigestPerson}> {
  for (const story of group) {
    for (const person of story.people ?? []) {
      if ([...keysOf(person)].some(key => group.isOf(key))) yield {story, person}
    }
  }
}

function slim({id, path, date, opening, words, dateline, people = []}: StoryDigest): Slim {
  return {id, path, opening, words, ...(date && {date}), names: people.map(nameOf), city: dateline?.city?.text.toLowerCase()}
}

interface Named {
  words: readonly string[]
  rare: readonly string[]
}

/** All words alike but one, and that one letter apart, two in a long name. */
function areNear({words: a, rare}: Named, {words: b, rare: rareOther}: Named): boolean {
  if (a.length !== b.length) return false
  const odd = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]))
  const [pair] = odd
  if (!pair || odd.length > 1) return false
  const [one, other] = pair
  // "Maria Santos" and "Marta Santos": given names that lists have are those of two people.
  if (a.at(-1) === b.at(-1) && !rare.includes(one) && !rareOther.includes(other) && !isSameName(one, other)) return false
  if (Math.min(one.length, other.length) < leastLetters || !isNear(one, other) || isInflected(one, other)) return false
  // Men and women of one family: `Silwinski` and `Silwinska`.
  if (one.slice(0, -1) === other.slice(0, -1) && /[aeiouy]$/.test(one) && /[aeiouy]$/.test(other)) return false
  return one.charAt(0) === other.charAt(0) || skeleton(one) === skeleton(other)
}

/** Whether one of two names has a word that the other has not, and no list. */
function differInRare(a: DigestPerson, b: DigestPerson): boolean {
  const isOwn = (word: string, other: DigestPerson) => !wordsOf(other).includes(word)
  return (a.rare ?? []).some(word => isOwn(word, b)) || (b.rare ?? []).some(word => isOwn(word, a))
}

/** In shorter names one letter is all there is between two of them. */
const leastLetters = 5

/** Two names that one story has both are two people, or that story’s own slip. */
function haveOneStory(a: Form, b: Form): boolean {
  const stories = new Set(a.uses.map(({story}) => story.id))
  return b.uses.some(({story}) => stories.has(story.id))
}

/** Titles that so many bear at a time that more has to be alike: a rare name, the city, or somebody else. */
const commonTitles = new Set([
  ...labels,
  ...'judge justice senator representative congressman congresswoman minister secretary mayor ambassador spokesman spokeswoman spokesperson'.split(
    ' '
  ),
  ...'general colonel major lieutenant sergeant corporal inspector superintendent constable magistrate councillor councilor alderman sheriff'.split(
    ' '
  ),
  ...'chairman chairwoman chair executive bishop sheikh maulana lord lady sir dame sen rep gen lt col capt sgt prof rev'.split(' ')
])

/** What says that they are one person: a title that few bear, or one and the city or a rare name, or somebody else who is in both stories. */
function findTie(others: Form['uses'], {story, person}: Use, days: number): {other: Use; why: string} | undefined {
  const own = nameOf(person)
  for (const other of others) {
    if (!isWithin(other.story, story, days)) continue
    const title = person.titles?.find(each => other.person.titles?.includes(each))
    if (title !== undefined && !commonTitles.has(title)) return {other, why: `the ${title} in both`}
    if (title !== undefined && story.city !== undefined && story.city === other.story.city)
      return {other, why: `the ${title} in both, from one city`}
    if (title !== undefined && differInRare(person, other.person)) return {other, why: `the ${title} in both, with a name that few have`}
    const their = nameOf(other.person)
    const someone = story.names.find(name => name !== own && name !== their && other.story.names.includes(name))
    if (someone !== undefined) return {other, why: `both stories name ${someone} too`}
  }
  return undefined
}

function isWithin(a: Slim, b: Slim, days: number): boolean {
  const apart = daysFrom(a, b)
  return apart === undefined || Math.abs(apart) <= days
}

function countOf({uses}: Form): string {
  return uses.length === 1 ? 'one story' : `${uses.length} stories`
}
