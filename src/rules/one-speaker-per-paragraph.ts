import {collect} from '../collect.js'
import {groupBy} from '../group-by.js'
import {choice} from '../options.js'
import {defineRule} from '../rule.js'
import type {Attribution, Span, Speaker, Story} from '../story/index.js'

export default defineRule({
  name: 'one-speaker-per-paragraph',
  group: 'Structure',
  summary: 'A paragraph quotes one person.',
  rationale: 'A second voice in the same paragraph is easily read as the first; each speaker gets a paragraph.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  passage: true,
  sources: ['News agency practice: a new speaker, a new paragraph.'],
  options: {
    count: choice(['direct', 'any'], 'direct', 'Whether only direct speech of a sentence or more counts, or any quoted words of a person.')
  },
  check(story, {settings, report}) {
    if (story.quotations.length < 2) return
    for (const [block, attributions] of groupBy(story.attributions, ({block}) => block)) {
      if ((story.blocks[block]?.text.length ?? 0) > longest) continue
      const voices = collect(attributions, (each, index) => voiceOf(story, each, attributions[index - 1], settings.count === 'any'))
      const change = voices.findIndex((voice, index) => index > 0 && isOther(voices[index - 1] as Voice, voice))
      if (change < 0) continue
      const [first, second] = [voices[change - 1] as Voice, voices[change] as Voice]
      const [one, two] = [surname(first), surname(second)]
      const span = openingOf(story, second)
      report({
        ...span,
        message: `Unexpected second speaker \`${two}\` in a paragraph that quotes \`${one}\`, expected a new paragraph`,
        expected: `\n\n${story.slice(span).trimStart()}`,
        related: [{start: first.speaker.start, end: first.speaker.end, message: `\`${one}\` is quoted here`}]
      })
    }
  }
})

/** A person quoted, and where the sentence that brings them in begins. */
interface Voice {
  speaker: Speaker
  sentence: Span
}

/** More characters than this are no paragraph, but a story that lost its breaks. */
const longest = 900

/**
 * Who is quoted. A pronoun is whoever opens the sentence right before and speaks in it: "Rao said the bridge was safe.
 * “It will stand,” he added."
 */
function voiceOf(story: Story, {speaker, before, after}: Attribution, previous: Attribution | undefined, any: boolean): Voice | undefined {
  const quoted = [before, after].find(each => each && (any || each.kind === 'speech'))
  if (!quoted || !speaker || speaker.joint) return undefined
  const sentence = story.sentenceAt(Math.min(quoted.start, speaker.start))
  if (!sentence) return undefined
  if (isPerson(story, speaker)) return {speaker, sentence: {start: Math.min(sentence.start, quoted.start), end: sentence.end}}
  if ((speaker.pronoun !== 'he' && speaker.pronoun !== 'she') || !previous?.speaker?.opensSentence) return undefined
  if (previous.before || previous.after || previous.speaker.joint || !isPerson(story, previous.speaker)) return undefined
  const lead = story.sentenceAt(previous.speaker.start)
  return lead && lead.index + 1 === sentence.index ? {speaker: previous.speaker, sentence: lead} : undefined
}

/** Whether a speaker is a person: has a title, or a given name here or elsewhere in the story. */
function isPerson(story: Story, {name, start, end}: Speaker): boolean {
  const last = name.at(-1)
  if (last === undefined) return false
  if (name.length > 1 || story.wordsIn({start, end}).length > name.length) return true
  return (story.wordIndex.get(last.toLowerCase()) ?? []).slice(0, mostUses).some(({index, start: at}) => {
    const given = story.words[index - 1]
    return (
      given !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(given.value) &&
      story.text.slice(given.end, at) === ' ' &&
      story.sentenceAt(at)?.start !== given.start
    )
  })
}

/** A name has its given name among its first uses, or nowhere. */
const mostUses = 50

function isOther(first: Voice, second: Voice): boolean {
  const known = new Set(first.speaker.name.map(each => each.toLowerCase()))
  if (second.speaker.name.some(each => known.has(each.toLowerCase()))) return false
  return second.sentence.start > first.sentence.end - 1 && second.sentence.start > first.speaker.end
}

function surname({speaker}: Voice): string {
  return speaker.name.at(-1) ?? ''
}

/** The first words of the sentence, with the white space in front that becomes the new paragraph. */
function openingOf(story: Story, {speaker, sentence}: Voice): Span {
  let start = sentence.start
  while (start > 0 && /\s/.test(story.text.charAt(start - 1))) start--
  const word = story.wordsIn(sentence)[0]
  return {start, end: speaker.start === sentence.start ? speaker.end : (word?.end ?? sentence.end)}
}
