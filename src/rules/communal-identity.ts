import {communalGroups, communalLabels, communalSlurs, violenceWords} from '../data/communal-words.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story, Word} from '../story/index.js'

export default defineRule({
  name: 'communal-identity',
  group: 'Handled with care',
  summary: 'A report of violence does not set communities against each other.',
  rationale:
    'To name the religion or caste of a mob, of attackers or of victims is known to spread the violence; press codes leave it out.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'text',
  sources: ['Press Council of India, norms of journalistic conduct: covering communal disputes and clashes, caste references'],
  options: {
    add: list([], 'Further names of communities, such as those of a region.'),
    allow: list([], 'Names of communities that are left alone.')
  },
  check(story, {settings, report}) {
    const allowed = new Set(settings.allow.map(label => label.toLowerCase()))
    for (const label of [...communalLabels, ...settings.add.map(label => label.toLowerCase())]) {
      if (allowed.has(label)) continue
      for (const word of story.wordIndex.get(label) ?? []) {
        const group = groupBehind(story, word)
        if (!group || !isAboutViolence(story, word)) continue
        const actual = story.text.slice(word.start, group.end)
        report({
          start: word.start,
          end: group.end,
          message: `Unexpected community of \`${actual}\` in a report of violence, expected \`${group.value}\` without it`
        })
      }
    }
    for (const word of story.wordIndex.get('jihad') ?? []) {
      const before = story.words[word.index - 1]
      if (!before || !communalSlurs.has(before.lower) || !/^[\s-]$/.test(story.text.slice(before.end, word.start))) continue
      report({
        start: before.start,
        end: word.end,
        message: `Unexpected \`${story.text.slice(before.start, word.end)}\` in the agency’s own voice, expected it quoted and attributed`,
        note: 'The slogan accuses a community; no law knows it.'
      })
    }
  }
})

/** "Hindu mob", "Muslim youths": the people who are given a community. */
function groupBehind(story: Story, word: Word): Word | undefined {
  const next = story.words[word.index + 1]
  return next && communalGroups.has(next.lower) && /^\s$/.test(story.text.slice(word.end, next.start)) ? next : undefined
}

/** "a heart attack" */
const illnesses = new Set(['heart', 'panic', 'asthma'])

function isAboutViolence(story: Story, word: Word): boolean {
  const sentence = story.sentenceAt(word.start)
  return (
    sentence !== undefined &&
    story.wordsIn(sentence).some(({lower, index}) => violenceWords.has(lower) && !illnesses.has(story.words[index - 1]?.lower ?? ''))
  )
}
