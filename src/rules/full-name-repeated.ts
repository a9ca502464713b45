import {collect} from '../collect.js'
import {familyNames} from '../data/titles.js'
import {groupBy} from '../group-by.js'
import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {NameMention} from '../story/index.js'

export default defineRule({
  name: 'full-name-repeated',
  group: 'Names and titles',
  summary: 'After the first reference a person is named by surname only.',
  rationale: 'The full name again makes readers look for a second person.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, Reuters: surname only on second reference.'],
  options: {
    within: number(12, 'Paragraphs after which the full name may come again.')
  },
  check(story, {settings, report}) {
    const inFull = groupBy(story.names, ({full, surname}) => (full ? surname : undefined))
    const tails = new Set(collect(story.people, ({name}) => tailsOf(name)))
    for (const {surname, name, mentions} of story.people) {
      // Two of one surname need their given names; so does a name that ends in a generation or a small word.
      if (surname.length < 3 || mentions.filter(({full}) => full).length !== inFull.get(surname)?.length) continue
      // "Van den Broeck", "García Izaguirre": the surname of someone named in full before.
      if (tails.has(name)) continue
      const running = mentions.filter(mention => mention.running && story.isProse(mention) && !story.isQuoted(mention))
      const usesSurname = running.some(mention => !mention.full && mention.surname === surname)
      running.forEach((mention, index) => {
        const previous = running[index - 1]
        if (
          !mention.full ||
          !previous ||
          !running[0]?.full ||
          mention.block === previous.block ||
          mention.block - previous.block > settings.within
        )
          return
        const last = mention.parts[mention.parts.length - 1]
        if (!last || mention.parts.length > 3) return
        // "T Latham (capt), T Blundell": a list of a team has initials.
        if (mention.parts[0]?.kind === 'initials' && running[0]?.parts[0]?.kind !== 'initials') return
        if (!usesSurname && !(mention.speaks && running[0]?.title?.kind === 'title' && !isFamilyFirst(mention))) return
        report({
          start: mention.start,
          end: mention.end,
          message: `Unexpected full name \`${story.slice(mention)}\` again, expected \`${last.text}\``,
          expected: last.text,
          note: `\`${name}\` was named in full ${mention.block - (running[0]?.block ?? 0) === 1 ? 'in the paragraph before' : 'before'}.`
        })
      })
    }
  }
})

/** `Santos Alvite` and `Alvite` of `Fernando Santos Alvite`. */
function tailsOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, index) => words.slice(index + 1).join(' '))
}

const families = new Set(familyNames)

/** "Xi Jinping": the family's name comes first, so the last word alone would be too familiar. */
function isFamilyFirst({parts}: NameMention): boolean {
  return families.has(parts[0]?.text.toLowerCase() ?? '')
}
