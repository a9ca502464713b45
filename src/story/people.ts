import {groupBy} from '../group-by.js'
import {findNames, type NameMention} from './names.js'
import type {Story} from './story.js'

/** A person with the places where the story names them, in order; the first full form leads. */
export interface Person {
  /** The name in full as first given: `Mohsin Naqvi`. */
  name: string
  given: string
  surname: string
  mentions: readonly NameMention[]
}

/** A person whose mentions are still being gathered. */
type Found = Person & {mentions: NameMention[]}

/**
 * Groups names into people: a full name leads, and what follows with the same surname, or with its first word alone
 * (`Xi Jinping`, `Xi`), is the same person unless another full name lays claim to it.
 */
export function findPeople(story: Story): readonly Person[] {
  const names = story.fact(findNames)
  const people: Found[] = []
  const families = new Map<string, Family>()
  for (const mention of names) {
    if (!mention.full) continue
    const {surname} = mention
    const given = givenOf(mention)
    const family = families.get(surname) ?? new Family()
    families.set(surname, family)
    const known = family.find(given)
    if (known) known.mentions.push(mention)
    else people.push(family.add({name: nameOf(mention), given, surname, mentions: [mention]}))
  }
  const byFirst = groupBy(people, ({given}) => given.split(' ', 1)[0])
  for (const mention of names) {
    if (mention.full) continue
    const same = families.get(mention.surname)?.people ?? byFirst.get(mention.surname) ?? []
    if (same.length === 1) same[0]?.mentions.push(mention)
  }
  for (const {mentions} of people) mentions.sort((a, b) => a.start - b.start)
  return people.filter(({mentions}) => mentions.some(({personal}) => personal))
}

/** The people of one surname, of whom a long story may have hundreds. */
class Family {
  readonly people: Found[] = []
  readonly #initials: number[] = []
  readonly #byGiven = new Map<string, Found>()

  find(given: string): Found | undefined {
    const known = this.#byGiven.get(given)
    if (known) return known
    const initials = initialsOf(given)
    const person = this.people.find((each, index) => ((this.#initials[index] as number) & initials) !== 0 && isSameGiven(each.given, given))
    if (person) this.#byGiven.set(given, person)
    return person
  }

  add(person: Found): Found {
    this.people.push(person)
    this.#initials.push(initialsOf(person.given))
    this.#byGiven.set(person.given, person)
    return person
  }
}

/** A bit for each letter that a word of the name begins with; of two that can be the same, one has a letter of the other. */
function initialsOf(given: string): number {
  let bits = 0
  for (let at = 0; at < given.length; at++) {
    if (at === 0 || given.charAt(at - 1) === ' ') bits |= 1 << given.charCodeAt(at)
  }
  return bits
}

/** The name without particles' case or points: `mir sarfaraz`. */
function givenOf({parts}: NameMention): string {
  return parts
    .slice(0, -1)
    .map(({text}) => text.replaceAll('.', '').toLowerCase())
    .join(' ')
}

function nameOf({parts}: NameMention): string {
  return parts.map(({text}) => text).join(' ')
}

/** `sarfaraz` for `mir sarfaraz`, `a k` for `ak`: one holds the other's words or initials. */
function isSameGiven(a: string, b: string): boolean {
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const words = many.split(' ')
  return few.split(' ').every(word => words.some(other => other === word || (word.length === 1 && other.startsWith(word))))
}
