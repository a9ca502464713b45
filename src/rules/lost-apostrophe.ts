import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

const suffix = /^(s|t|re|ve|ll|d|m)(?![\p{L}\p{N}=&?])/iu

export default defineRule({
  name: 'lost-apostrophe',
  group: 'Furniture and residue',
  summary: 'No question mark where an apostrophe was.',
  rationale: 'A typographic apostrophe that a system cannot hold becomes `?`, and the sentence a puzzle.',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  sources: ['Measured: 2 of 2 in 49,525 words of agency copy true; whole archives in which every curly mark became `?`.'],
  check(story, {report}) {
    const {text} = story
    for (const at of story.marks('?')) {
      if (!isLetter(text, at - 1) || !isLetter(text, at + 1)) continue
      const apostrophe = story.marks('’').length > story.marks("'").length ? '’' : "'"
      const message = 'Unexpected `?` inside a word, expected an apostrophe'
      if (isSuffix(text, at) && !isAddress(story, at)) report({start: at, end: at + 1, message, expected: apostrophe})
      else if (/(?:^|[^\p{L}\p{N}])[OD]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3)))
        report({start: at, end: at + 1, message, expected: apostrophe, fix: 'suggest'})
    }
  }
})

/** `mine?s`, `didn?t`; another letter was lost in `Universit?t`, `F?S`. */
function isSuffix(text: string, at: number): boolean {
  const [, letter] = suffix.exec(text.slice(at + 1, at + 5)) ?? []
  if (letter === undefined) return false
  const before = text.slice(Math.max(0, at - 2), at)
  return letter === 't' || letter === 'T' ? /n$/i.test(before) : letter !== 'S' || /\p{L}{2}$/u.test(before)
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at))
}

/** Whether the mark stands in a web address: `example.com/search?s`. */
function isAddress({text}: Story, at: number): boolean {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) > 32 && at - start < 300) start--
  return /[/@]|www\.|\.\p{Ll}{2,}$/u.test(text.slice(start, at))
}
