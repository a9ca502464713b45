import {distance} from '../nearest.js'
import {number} from '../options.js'
import {isKnownPlace} from '../story/dateline-places.js'
import type {StyleFeature} from './digest.js'
import {defineFolderRule, type Group} from './rule.js'
import {Tally} from './tally.js'

/** What a feature is of, as a message says it. */
const subjects: Readonly<Record<string, string>> = {
  city: 'in the city',
  order: 'in the date',
  year: 'in the date',
  agency: 'as the agency',
  ending: 'at the end'
}

export default defineFolderRule({
  name: 'folder-dateline-style',
  summary: 'One way of writing an agency’s datelines, and their cities, in a folder.',
  rationale: 'A dateline that is written unlike all others was typed by hand, or came in by another way.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  sources: ['IPTC 7901 and agencies’ own practice: a dateline has one form a house.'],
  options: {
    least: number(10, 'Stories of an agency in the folder below which nothing is said.'),
    share: number(0.9, 'Share of them that must agree before the others are odd.')
  },
  *keys({path, dateline}) {
    if (dateline?.agency) yield `${folderOf(path)}\0${dateline.agency}`
  },
  compare(groups, {settings, report}) {
    for (const group of groups) {
      if (group.size < settings.least) continue
      const {features, cities} = count(group)
      const odd = new Map<string, string>()
      for (const [feature, tally] of features) {
        const form = tally.total < settings.least ? undefined : tally.majority(settings.share)
        if (form !== undefined && form !== lastForm(tally)) odd.set(feature, form)
      }
      const slips = findSlips(cities)
      if (odd.size === 0 && slips.size === 0) continue
      for (const story of group) {
        const {style = [], city, agencyName = ''} = story.dateline ?? {}
        for (const [feature, text, at] of style) {
          const form = odd.get(feature)
          if (form === undefined || text === form) continue
          const tally = features.get(feature)
          const written = writtenAs(feature, form, city?.text)
          report({
            story,
            at: {text: feature === 'city' ? (city?.text ?? '') : text, ...(at && {at})},
            message: `Unexpected ${show(text, feature)} ${subjectOf(feature)} of a dateline of ${agencyName}, expected ${show(form, feature)}`,
            ...(written === undefined ? {} : {expected: written}),
            note: `So in ${tally?.count(form)} of ${tally?.total} stories in this folder.`
          })
        }
        const right = city && slips.get(city.text)
        if (city && right !== undefined) {
          report({
            story,
            at: city,
            message: `Unexpected city \`${city.text}\` in a dateline, expected \`${right}\``,
            expected: right,
            note: `So in ${cities.count(right)} stories of ${agencyName} in this folder.`
          })
        }
      }
    }
  }
})

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'), path.lastIndexOf('\\')))
}

function count(group: Group): {features: Map<string, Tally>; cities: Tally} {
  const features = new Map<string, Tally>()
  const cities = new Tally()
  for (const {dateline} of group) {
    if (dateline?.city) cities.add(dateline.city.text)
    for (const [feature, form] of dateline?.style ?? []) {
      const tally = features.get(feature) ?? new Tally()
      features.set(feature, tally)
      tally.add(form)
    }
  }
  return {features, cities}
}

/** The only form there is, where there is one only. */
function lastForm(tally: Tally): string | undefined {
  const [first, second] = tally.forms
  return second === undefined ? first : undefined
}

/** Cities in no list, one letter away from one that is named ten times as often. */
function findSlips(cities: Tally): Map<string, string> {
  const slips = new Map<string, string>()
  const frequent = [...cities.forms].filter(city => cities.count(city) >= 3 && city.length >= 6)
  for (const city of cities.forms) {
    if (city.length < 6 || isKnownPlace(city)) continue
    const right = frequent.find(other => cities.count(other) >= cities.count(city) * 10 && distance(other, city, 1) === 1)
    if (right !== undefined) slips.set(city, right)
  }
  return slips
}

function subjectOf(feature: string): string {
  return subjects[feature] ?? 'as the month'
}

function show(form: string, feature: string): string {
  if (form === 'none') return 'no mark'
  return feature === 'city' || feature === 'order' || feature === 'year' ? form : `\`${form}\``
}

function writtenAs(feature: StyleFeature[0], form: string, city: string | undefined): string | undefined {
  if (feature === 'city') return form === 'capitals' ? city?.toUpperCase() : undefined
  return feature.startsWith('month') || (feature === 'ending' && form !== 'none') ? form : undefined
}
