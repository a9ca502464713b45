import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {isDisplayLine, type NameMention, type Person, type Story} from '../story/index.js'

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
      if (!full || !(full.personal || isApposed(story, full)) || full.title?.kind === 'honorific' || exempt.has(person.surname)) continue
      const early = person.mentions.find(
        mention => mention.start < full.start && isBareSurname(mention, full, person) && story.isProse(mention)
      )
      if (!early || story.isQuoted(early) || isDisplayLine(story, early) || isNamedInFull(story, person, early) || isFirm(story, early))
        continue
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
  if (mention.full || mention.surname !== surname || !mention.running) return false
  // A capital that opens the sentence makes a name of no word; what says something is one.
  if (!mention.title) return mention.speaks
  if (mention.initial || mention.title.kind === 'honorific') return false
  // "Baroness Roth of Norvale": a peer has no other name.
  if (mention.title.words.some(word => peers.has(word))) return false
  if (!full.title) return mention.speaks || full.speaks
  return mention.title.words.includes(full.title.words.slice(-1)[0] ?? '')
}

/** "Alan Dorling, who took over in May", "John Kettering, the chairman": a man is introduced so. */
function isApposed({text}: Story, {end}: NameMention): boolean {
  return /^,\s(?:who\b|(?:the|a|an)\s\p{Ll}|\d\d,)/u.test(text.slice(end, end + 10))
}

const peers = new Set(['lord', 'lady', 'baron', 'baroness', 'viscount', 'viscountess', 'earl', 'countess'])

/** "Taft said it would sell its stations": a company of its founder's name. */
function isFirm(story: Story, {end, surname}: NameMention): boolean {
  return (
    /^\s+\p{Ll}+(?:\s+[\p{L}]+){0,2}\s+(?:it|its)\b/u.test(story.text.slice(end, end + 48)) || story.fact(findNameWords).first.has(surname)
  )
}

/** Somebody of that surname was named in full before, in capitals or a headline for instance. */
function isNamedInFull(story: Story, {surname}: Person, early: NameMention): boolean {
  return (story.fact(findNameWords).inFull.get(surname) ?? early.start) < early.start
}

/** The words that begin longer names, and where a full name first has each of its words. */
function findNameWords({names}: Story): {first: ReadonlySet<string>; inFull: ReadonlyMap<string, number>} {
  const first = new Set<string>()
  const inFull = new Map<string, number>()
  for (const {parts, full, start} of names) {
    const words = parts.map(({text}) => text.toLowerCase())
    if (words.length > 1) first.add(words[0] as string)
    if (full) for (const word of words) if (!inFull.has(word)) inFull.set(word, start)
  }
  return {first, inFull}
}
