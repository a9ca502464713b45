import {flag} from '../options.js'
import {defineRule, type Term} from '../rule.js'

interface Wording extends Term {
  expected: string
}

const crime = 'Suicide is no crime to be committed; such wording is known to harm people at risk.'
const terms: readonly Wording[] = [
  {phrase: 'committed suicide', expected: 'died by suicide'},
  {phrase: 'commit suicide', expected: 'die by suicide'},
  {phrase: 'commits suicide', expected: 'dies by suicide'},
  {phrase: 'committing suicide', expected: 'dying by suicide'},
  {phrase: 'failed suicide attempt', expected: 'suicide attempt'},
  {phrase: 'failed suicide bid', expected: 'suicide attempt'},
  {phrase: 'unsuccessful suicide attempt', expected: 'suicide attempt'},
  {phrase: 'successful suicide attempt', expected: 'suicide'},
  {phrase: 'successful suicide', expected: 'suicide'},
  {phrase: 'suicide epidemic', expected: 'rise in suicides'},
  {phrase: 'suicide spree', expected: 'suicides'},
  {phrase: 'suicide hotspot', expected: 'place of several suicides'},
  {phrase: 'suicide hot spot', expected: 'place of several suicides'}
]

export default defineRule({
  name: 'suicide-wording',
  group: 'Handled with care',
  summary: 'Suicide is neither committed nor successful.',
  rationale: crime,
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: [
    'World Health Organization, Preventing suicide: a resource for media professionals',
    'Press Council of India, norms of 13 September 2019'
  ],
  options: {helpline: flag(false, 'Whether a story about a suicide has to name a helpline.')},
  terms: () => terms,
  match({term, start, end}, story, {report}) {
    // "committed suicide bombings" is another matter.
    if (/^[ -](?:bomb|attack|mission|raid|vest|blast|car|strike)/i.test(story.text.slice(end, end + 10))) return
    report({start, end, message: `Unexpected \`${story.text.slice(start, end)}\`, expected \`${term.expected}\``, note: crime})
  },
  check(story, {settings, report}) {
    if (!settings.helpline) return
    const {wordIndex} = story
    if (!wordIndex.has('suicide') || wordIndex.has('bomber') || wordIndex.has('bombing')) return
    if (['helpline', 'helplines', 'hotline', 'lifeline', 'samaritans'].some(word => wordIndex.has(word))) return
    report({
      message: 'Unexpected story about suicide without a helpline, expected one at its end',
      note: 'Readers at risk are to be told where to turn.'
    })
  }
})
