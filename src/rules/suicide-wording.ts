import {flag, list} from '../options.js'
import {defineRule, type Term} from '../rule.js'
import type {Story} from '../story/index.js'

interface Wording extends Term {
  /** Absent for a method, which has no better word. */
  expected?: string
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
  options: {
    helpline: flag(false, 'Whether a story about a suicide has to name a helpline.'),
    method: list([], 'Words for methods, which a story about a suicide leaves out: `by hanging`, `consumed poison`, `suicide note`.')
  },
  terms: ({method}): Wording[] => [...terms, ...method.map(phrase => ({phrase}))],
  match({term, start, end}, story, {report}) {
    if (term.expected === undefined) {
      if (isAboutSuicide(story)) {
        const actual = story.text.slice(start, end)
        report({start, end, message: `Unexpected \`${actual}\` in a story about suicide, expected no method`, note: imitation})
      }
      return
    }
    // "committed suicide bombings" is another matter.
    if (/^[ -](?:bomb|attack|mission|raid|vest|blast|car|strike)/i.test(story.text.slice(end, end + 10))) return
    report({start, end, message: `Unexpected \`${story.text.slice(start, end)}\`, expected \`${term.expected}\``, note: crime})
  },
  check(story, {settings, report}) {
    if (!settings.helpline) return
    const {wordIndex} = story
    if (!isAboutSuicide(story) || ['helpline', 'helplines', 'hotline', 'lifeline', 'samaritans'].some(word => wordIndex.has(word))) return
    report({
      message: 'Unexpected story about suicide without a helpline, expected one at its end',
      note: 'Readers at risk are to be told where to turn.'
    })
  }
})

const imitation = 'Readers at risk are known to imitate the method that a report describes.'

/** Whether somebody took their own life in the story, and no others with it. */
function isAboutSuicide({wordIndex}: Story): boolean {
  if (['bomber', 'bombers', 'bombing', 'bombings', 'attacker', 'blast'].some(word => wordIndex.has(word))) return false
  return ['suicide', 'suicides', 'suicidal'].some(word => wordIndex.has(word))
}
