import {speechVerbs} from '../data/speech.js'
import {defineRule} from '../rule.js'
import type {Story, Word} from '../story/index.js'

export default defineRule({
  name: 'anonymous-source',
  group: 'Attribution',
  summary: 'An unnamed source is described.',
  rationale: 'Readers weigh a source by who it is: "sources said" says only that somebody did.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Reuters handbook: an unnamed source is the weakest of all, and is described as closely as may be.'],
  check(story, {report}) {
    const mentions = [...(story.wordIndex.get('sources') ?? []), ...(story.wordIndex.get('source') ?? [])].sort((a, b) => a.start - b.start)
    for (const word of mentions) {
      const first = openingOf(story, word)
      // "Two bank sources told the paper … The sources said"
      if (!first || isDescribedBehind(story, word)) return
      const verb = verbBehind(story, word)
      if (!verb) continue
      report({
        start: first.start,
        end: verb.end,
        message: `Unexpected unnamed \`${word.value}\`, expected a description of who speaks, such as \`police ${word.lower}\``
      })
    }
  }
})

const verbs = new Set([...speechVerbs, 'say', 'tell', 'add', 'claim', 'confirm', 'revealed', 'informed'])
const articles = new Set('a some two three several many other another various these one'.split(' '))
/** Words that lead from a source to what it is. */
const links = new Set(['close', 'familiar', 'in', 'at', 'from', 'within', 'with', 'who', 'inside', 'privy', 'aware', 'briefed', 'near'])
const between = new Set([
  'also',
  'have',
  'has',
  'had',
  'on',
  'later',
  'further',
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
])

/** The first word of a bare noun phrase: "Sources", "the sources", "that sources"; nothing where it is described. */
function openingOf(story: Story, word: Word): Word | undefined {
  const sentence = story.sentenceAt(word.start)
  const before = story.words[word.index - 1]
  if (!sentence || !before || before.start < Math.max(sentence.start, story.dateline?.end ?? 0)) return word
  if (articles.has(before.lower)) return before
  // "the source said" goes back to one that was described
  if (before.lower === 'the') return undefined
  const gap = story.text.slice(before.end, word.start)
  return before.lower === 'that' || before.lower === 'but' || before.lower === 'and' || /[,”"—–]/.test(gap) ? word : undefined
}

/** "sources close to the mayor", "a source in the council" */
function isDescribedBehind(story: Story, word: Word): boolean {
  const next = story.words[word.index + 1]
  return next !== undefined && links.has(next.lower)
}

function verbBehind(story: Story, word: Word): Word | undefined {
  let at = word
  for (let steps = 0; steps < 4; steps++) {
    const next = story.words[at.index + 1]
    if (!next || /\S/.test(story.text.slice(at.end, next.start))) return undefined
    if (verbs.has(next.lower)) return next
    if (!between.has(next.lower)) return undefined
    at = next
  }
  return undefined
}
