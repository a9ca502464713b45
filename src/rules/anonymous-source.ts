import {speechVerbs} from '../data/speech.js'
import {list} from '../options.js'
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
  options: {
    require: list(
      [],
      'Words one of which has to describe a source, such as `official`, `party`, `police`; without any, each description will do.'
    )
  },
  check(story, {settings, report}) {
    const mentions = [...(story.wordIndex.get('sources') ?? []), ...(story.wordIndex.get('source') ?? [])].sort((a, b) => a.start - b.start)
    for (const word of mentions) {
      const first = openingOf(story, word)
      if (settings.require.length > 0) {
        const verb = isDescribedBy(story, word, settings.require) ? undefined : verbAfter(story, word)
        if (verb && word.lower !== verb.lower) {
          report({
            start: first?.start ?? word.start,
            end: word.end,
            message: `Unexpected \`${word.value}\` without a description the house knows, expected one such as \`${settings.require[0]} ${word.lower}\``
          })
        }
        continue
      }
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

/** Whether a word of a list stands with a source: "party sources", "a source in the police". */
function isDescribedBy(story: Story, word: Word, required: readonly string[]): boolean {
  const around = story.wordsIn({start: (story.words[Math.max(0, word.index - 4)] as Word).start, end: word.end + 60})
  const sentence = story.sentenceAt(word.start)
  return around.some(
    ({start, lower}) =>
      (!sentence || (start >= sentence.start && start < sentence.end)) &&
      required.some(each => lower === each.toLowerCase() || lower === `${each.toLowerCase()}s`)
  )
}

/** The verb of speech of a source, a description between: "sources close to the mayor said". */
function verbAfter(story: Story, word: Word): Word | undefined {
  const sentence = story.sentenceAt(word.start)
  const behind = story.words.slice(word.index + 1, word.index + 11)
  return behind.find(({start, lower}) => sentence !== undefined && start < sentence.end && verbs.has(lower))
}
