import {compareMoments, daysFrom} from './days.js'
import type {DigestToll} from './digest.js'
import {defineFolderRule, type StoryDigest} from './rule.js'
import {similarity} from './signature.js'

type Told = StoryDigest & {toll: DigestToll}

/** Stories of one place and kind of event that each is compared with. */
const most = 40

export default defineFolderRule({
  name: 'folder-toll-conflict',
  summary: 'Stories of one event give one number of dead, or the later one the higher.',
  rationale: 'Two tolls of one blast in one day’s copy: the older story has to go, or one of them is wrong.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  sources: ['Newsroom practice: tolls are updated in every story that carries them.'],
  *keys({toll, dateline, date}) {
    if (!toll || !dateline?.city || !date) return
    for (const event of toll.events) yield `${dateline.city.text.toLowerCase()}\0${event}`
  },
  compare(groups, {report}) {
    const reported = new Set<number>()
    for (const group of groups) {
      const before: Told[] = []
      for (const story of group) {
        if (!hasToll(story)) continue
        const other = before.find(each => each.toll.value !== story.toll.value && isSameEvent(each, story) && isConflict(each, story))
        if (other && compareMoments(other, story) >= 0) tell(other, story)
        else if (other) tell(story, other)
        if (before.length < most) before.push(story)
      }
    }

    function tell(older: Told, newer: Told): void {
      if (reported.has(newer.id)) return
      reported.add(newer.id)
      const sameDay = compareMoments(older, newer) === 0
      report({
        story: newer,
        at: newer.toll,
        message: `Unexpected toll \`${newer.toll.text}\`, expected ${sameDay ? 'the same number as' : 'no fewer than'} \`${older.toll.text}\` as in ${older.path}`,
        note: `Both stories tell of the same ${shared(older, newer)[0]}${sameDay ? ' on the same day' : '; this one is the later'}.`,
        related: [{story: older, at: older.toll, message: `\`${older.toll.text}\` here`}]
      })
    }
  }
})

function hasToll(story: StoryDigest): story is Told {
  return story.toll !== undefined
}

function shared(a: Told, b: Told): string[] {
  return a.toll.events.filter(event => b.toll.events.includes(event))
}

/** At most a day apart, and with two other names in common. */
function isSameEvent(a: Told, b: Told): boolean {
  const apart = daysFrom(a, b)
  if (apart === undefined || Math.abs(apart) > 1) return false
  return a.toll.names.filter(name => b.toll.names.includes(name)).length >= 2
}

/** The later story has fewer dead, or neither is later; of a story and its own update only the first. */
function isConflict(a: Told, b: Told): boolean {
  const later = compareMoments(a, b)
  if (later === 0) return similarity(a.signature ?? '', b.signature ?? '') < 0.7
  return later > 0 ? b.toll.value < a.toll.value : a.toll.value < b.toll.value
}
