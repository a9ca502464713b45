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

/**
 * Groups names into people: a full name leads, and what follows with the same surname, or with its first word alone
 * (`Xi Jinping`, `Xi`), is the same person unless another full name lays claim to it.
 */
export function findPeople(story: Story): readonly Person[] {
  const names = story.fact(findNames)
  const people: Array<Person & {mentions: NameMention[]}> = []
  const bySurname = new Map<string, typeof people>()
  const byFullName = new Map<string, (typeof people)[number]>()
  for (const mention of names) {
    if (!mention.full) continue
    const {surname} = mention
    const given = givenOf(mention)
    const fullName = `${given} ${surname}`
    const same = bySurname.get(surname) ?? []
    let person = byFullName.get(fullName) ?? same.find(each => isSameGiven(each.given, given))
    if (!person) {
      person = {name: nameOf(mention), given, surname, mentions: []}
      people.push(person)
      same.push(person)
      bySurname.set(surname, same)
    }
    byFullName.set(fullName, person)
    person.mentions.push(mention)
  }
  const byFirst = groupBy(people, ({given}) => given.split(' ', 1)[0])
  for (const mention of names) {
    if (mention.full) continue
    const same = bySurname.get(mention.surname) ?? byFirst.get(mention.surname) ?? []
    if (same.length === 1) same[0]?.mentions.push(mention)
  }
  for (const {mentions} of people) mentions.sort((a, b) => a.start - b.start)
  return people.filter(({mentions}) => mentions.some(({personal}) => personal))
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
