import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {NameMention, Person} from '../story/index.js'

export default defineRule({
  name: 'full-name-at-first-reference',
  group: 'Names and titles',
  summary: 'A person’s first mention gives the full name.',
  rationale: 'A surname that comes before the full name leaves readers asking who is meant; paragraphs were moved or cut.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, Reuters, Guardian: full name at first reference.'],
  options: {
    exempt: list(['Trump', 'Obama', 'Biden', 'Putin', 'Modi', 'Clinton', 'Bush', 'Xi'], 'Surnames that readers know without the rest.')
  },
  check(story, {settings, report}) {
    const exempt = new Set(settings.exempt.map(name => name.toLowerCase()))
    for (const person of story.people) {
      const full = person.mentions.find(mention => mention.full && story.isProse(mention))
      if (!full?.personal || full.title?.kind === 'honorific' || exempt.has(person.surname)) continue
      const early = person.mentions.find(
        mention => mention.start < full.start && isBareSurname(mention, full, person) && story.isProse(mention)
      )
      if (!early || story.isQuoted(early) || isNamedInFull(story.names, person, early)) continue
      report({
        start: early.start,
        end: early.end,
        message: `Unexpected surname \`${story.slice(early)}\` before the full name, expected \`${person.name}\``,
        related: [{start: full.start, end: full.end, message: 'the full name first stands here'}]
      })
    }
  }
})

/** "Naqvi said", or "Minister Naqvi" where the full name has the same title: the man himself, not a namesake or a place. */
function isBareSurname(mention: NameMention, full: NameMention, {surname}: Person): boolean {
  if (mention.full || mention.surname !== surname || mention.initial || !mention.running) return false
  if (!mention.title) return mention.speaks
  return mention.title.kind !== 'honorific' && mention.title.words.some(word => full.title?.words.slice(-1)[0] === word)
}

/** Somebody of that surname was named in full before, in capitals or a headline for instance. */
function isNamedInFull(names: readonly NameMention[], {surname}: Person, early: NameMention): boolean {
  return names.some(({full, parts, start}) => full && start < early.start && parts.some(({text}) => text.toLowerCase() === surname))
}
