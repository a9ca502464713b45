import {commonlyKnown} from '../data/abbreviations.js'
import {list} from '../options.js'
import {defineRule} from '../rule.js'
import {findBracketedLetters, findCapitals, type Story, type Word} from '../story/index.js'

export default defineRule({
  name: 'abbreviation-undefined',
  group: 'Abbreviations',
  summary: 'An abbreviation that readers may not know is explained.',
  rationale: 'Letters without words shut out every reader who is not of the trade.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Guardian and Reuters style guides.'],
  options: {
    known: list([], 'Letters that the newsroom’s readers know, besides the common ones.')
  },
  check(story, {settings, report}) {
    const known = new Set(settings.known)
    const bracketed = new Set(story.fact(findBracketedLetters).map(({letters}) => letters))
    for (const [letters, words] of story.fact(findCapitals)) {
      if (!/^[A-Z]{3,6}$/.test(letters) || known.has(letters) || commonlyKnown.has(letters) || bracketed.has(letters) || isRoman(letters))
        continue
      const first = words.find(word => story.isProse(word) && !story.isQuoted(word))
      if (
        !first ||
        story.wordIndex.get(letters.toLowerCase())?.some(({value, lower}) => value === lower) ||
        !isInSentence(story, first) ||
        story.context.agencies.find(letters) ||
        words.some(word => isInName(story, word)) ||
        isExplained(story, letters)
      )
        continue
      report({
        start: first.start,
        end: first.end,
        message: `Unexpected abbreviation \`${letters}\`, expected what it stands for`,
        note: 'it is explained nowhere in the story'
      })
    }
  }
})

function isRoman(letters: string): boolean {
  return /^[IVXLCDM]+$/.test(letters)
}

/** Beside other capitals it may be a heading, a slogan or a name: "IN BRIEF", "(HWDG)", "HMS Victory", "KLM 604". */
function isInName(story: Story, {index, start, end}: Word): boolean {
  const {words, text} = story
  const before = words[index - 1]
  const after = words[index + 1]
  const shouts = (word: Word | undefined) => word !== undefined && word.value.length > 1 && /^[A-Z-]+$/.test(word.value)
  if (/[(<[@#/.$&]/.test(text.charAt(start - 1)) || /[)>\]@/.&:]/.test(text.charAt(end)) || /\d/.test(text.slice(start, end))) return true
  return (
    shouts(before) || shouts(after) || (after !== undefined && /^(?:[A-Z]|\d)/.test(after.value) && text.slice(end, after.start) === ' ')
  )
}

/** In a paragraph that ends as a sentence does, and not its first word, which may be shouted: "ONE of the …". */
function isInSentence(story: Story, {start, value}: Word): boolean {
  const block = story.blockAt(start)
  if (!block || block.text.length < 30 || !/[.!?]["”’)]?$/.test(block.text)) return false
  return (
    start > block.start ||
    !/^(?:ONE|THE|TWO|ALL|FOR|BUT|AND|NEW|NOT|HOW|WHY|WHO|YOU|SHE|HIS|HER|ITS|OUR|WHEN|WHAT|THIS|THAT|WITH|FROM)$/.test(value)
  )
}

/** The initials stand together somewhere: "the Northern Ferry Union … the NFU". */
function isExplained(story: Story, letters: string): boolean {
  return story.fact(findInitials).includes(letters)
}

function findInitials(story: Story): string {
  let initials = ''
  for (const {value, lower} of story.words)
    if (!/^(?:of|the|and|for|in|on)$/.test(lower))
      initials += value
        .split('-')
        .map(part => part.charAt(0).toUpperCase())
        .join('')
  return initials
}
