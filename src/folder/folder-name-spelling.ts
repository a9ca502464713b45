import {number} from '../options.js'
import {isInflected, isNear} from '../spelling/near-names.js'
import {daysFrom} from './days.js'
import type {DigestPerson} from './digest.js'
import {defineFolderRule, type Group, type StoryDigest} from './rule.js'

/** One spelling of a surname, with the stories that have it. */
interface Form {
  lower: string
  uses: Array<{story: StoryDigest; person: DigestPerson}>
}

/** More surnames under one title and given name are not people mistaken for each other. */
const mostForms = 1000

export default defineFolderRule({
  name: 'folder-name-spelling',
  summary: 'A person of one title and given name has one surname in all stories.',
  rationale: 'The commissioner is Shafqaat in three stories and Shafqat in the fourth: one of them is wrong, in print.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  sources: ['Any style guide: check the spelling of every name.'],
  options: {
    days: number(7, 'Days between two stories beyond which they are not compared.')
  },
  *keys({people = []}) {
    for (const person of people) yield keyOf(person)
  },
  compare(groups, {settings, report}) {
    const reported = new Set<string>()
    for (const group of groups) {
      for (const [a, b] of findPairs(group)) {
        const [keep, odd] = b.uses.length > a.uses.length ? [b, a] : [a, b]
        for (const {story, person} of odd.uses) {
          const nearest = keep.uses.find(other => isWithin(other.story, story, settings.days))
          const key = `${story.id} ${person.surname.at?.[2] ?? person.surname.text}`
          if (!nearest || reported.has(key)) continue
          reported.add(key)
          const right = nearest.person.surname.text
          const isUsual = keep.uses.length > odd.uses.length
          report({
            story,
            at: person.surname,
            message: `Unexpected spelling \`${person.surname.text}\` of a name, expected \`${right}\` as in ${nearest.story.path}`,
            ...(isUsual ? {expected: right} : {}),
            note: `\`${right}\` in ${countOf(keep)}, \`${person.surname.text}\` in ${countOf(odd)}; the ${person.title} is ${titleCase(person.given)} in all of them.`,
            related: [{story: nearest.story, at: nearest.person.surname, message: `\`${right}\` here`}]
          })
        }
      }
    }
  }
})

function keyOf({title, given}: DigestPerson): string {
  return `${title}\0${given}`
}

/** Pairs of surnames that look like one; the one that is met first leads. */
function findPairs(group: Group): Array<[Form, Form]> {
  const surnames = new Set<string>()
  for (const {surname} of peopleOf(group)) {
    surnames.add(surname)
    if (surnames.size > mostForms) return []
  }
  const list = [...surnames]
  const pairs = list.flatMap((a, index) => list.slice(index + 1).flatMap((b): Array<[string, string]> => (areNear(a, b) ? [[a, b]] : [])))
  if (pairs.length === 0) return []
  const forms = new Map(pairs.flat().map(lower => [lower, {lower, uses: []} as Form]))
  for (const {surname, story, person} of peopleOf(group)) forms.get(surname)?.uses.push({story: slim(story), person})
  return pairs.flatMap(([a, b]): Array<[Form, Form]> => {
    const [one, other] = [forms.get(a), forms.get(b)]
    return one && other && !haveOneStory(one, other) ? [[one, other]] : []
  })
}

/** Those of the group’s title and given name, with the surname in lower case. */
function* peopleOf(group: Group): Generator<{surname: string; story: StoryDigest; person: DigestPerson}> {
  for (const story of group) {
    for (const person of story.people ?? []) {
      if (group.isOf(keyOf(person))) yield {surname: person.surname.text.toLowerCase(), story, person}
    }
  }
}

/** What has to be kept of a story while its group is judged. */
function slim({id, path, date, opening, words}: StoryDigest): StoryDigest {
  return {id, path, opening, words, ...(date && {date})}
}

/** One letter apart, two in a long name, the first alike. */
function areNear(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && isNear(a, b) && !isInflected(a, b)
}

/** Two names that one story has both are two people, or that story’s own slip. */
function haveOneStory(a: Form, b: Form): boolean {
  const stories = new Set(a.uses.map(({story}) => story.id))
  return b.uses.some(({story}) => stories.has(story.id))
}

function isWithin(a: StoryDigest, b: StoryDigest, days: number): boolean {
  const apart = daysFrom(a, b)
  return apart === undefined || Math.abs(apart) <= days
}

function countOf({uses}: Form): string {
  return uses.length === 1 ? 'one story' : `${uses.length} stories`
}

function titleCase(words: string): string {
  return words.replaceAll(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}
