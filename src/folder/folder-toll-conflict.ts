import {compareMoments, daysFrom} from './days.js'
import {type DigestToll, hashName} from './digest.js'
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
    // Stories meet where one is from a place that the other names, on one of two days.
    const places = new Set([hashName(dateline.city.text), ...toll.names])
    const day = Math.floor(Date.UTC(2024, date[1] - 1, date[2]) / 86_400_000)
    for (const place of places) for (const event of toll.events) for (const each of [day, day + 1]) yield `${event} ${place} ${each}`
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

/** At most a day apart, from one place or one of them from a place that the other names, and with two more names in common. */
function isSameEvent(a: Told, b: Told): boolean {
  const apart = daysFrom(a, b)
  if (apart === undefined || Math.abs(apart) > 1 || shared(a, b).length === 0) return false
  const [one, other] = [placeOf(a), placeOf(b)]
  if (one !== other && !a.toll.names.includes(other) && !b.toll.names.includes(one)) return false
  const [names, others] = [new Set([one, ...a.toll.names]), new Set([other, ...b.toll.names])]
  return [...names].filter(name => others.has(name)).length >= 3
}

function placeOf({dateline}: Told): number {
  return hashName(dateline?.city?.text ?? '')
}

/** The later story has fewer dead; or neither is later, and it is not a story and its own update. */
function isConflict(a: Told, b: Told): boolean {
  const later = compareMoments(a, b)
  if (later !== 0) return later > 0 ? b.toll.value < a.toll.value : a.toll.value < b.toll.value
  const [fewer, more] = a.toll.value < b.toll.value ? [a, b] : [b, a]
  if (fewer.toll.least || more.toll.rising) return false
  return a.signature === undefined || b.signature === undefined || similarity(a.signature, b.signature) < 0.7
}
