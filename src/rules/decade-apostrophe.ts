import {defineRule} from '../rule.js'

export default defineRule({
  name: 'decade-apostrophe',
  group: 'Numbers, money and measures',
  summary: 'A decade takes no apostrophe before its s.',
  rationale: 'The 1990s are a plural; the apostrophe would make them one year’s possession.',
  severity: 'warn',
  recommended: true,
  fix: 'safe',
  quotations: 'check',
  scope: 'text',
  sources: ['AP, Guardian and Reuters style guides.'],
  check(story, {report}) {
    const {text} = story
    for (const word of story.words) {
      if (word.value.length > 7 || !isDigit(text.charCodeAt(word.start)) || text.charCodeAt(word.end - 1) !== 115) continue
      const decade = /^((?:1[5-9]|20)\d0|\d0)['’]s$/.exec(word.value)
      if (!decade?.[1] || !isDecade(text, word.start, word.end, decade[1])) continue
      const start = word.start + decade[1].length
      report({start, end: start + 1, message: `Unexpected apostrophe in \`${word.value}\`, expected \`${decade[1]}s\``, expected: ''})
    }
  }
})

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** "The 1990's were", "the 90's": not "1990's best album", "2020's election", which is a possessive. */
function isDecade(text: string, start: number, end: number, digits: string): boolean {
  const lead = text.slice(Math.max(0, start - 16), start)
  const behind = text.slice(end, end + 16)
  if (!/\b(?:the|the\s(?:early|mid|late)|early|mid|late|(?:his|her|their|in\sits))[\s-]+['’‘]?$/i.test(lead)) return false
  if (digits.length === 2 && !/['’‘]$/.test(lead) && !/\b(?:the|early|mid|late|his|her|their)[\s-]+$/i.test(lead)) return false
  return /^(?:[.,;:)?!]|\s(?:and|or|were|was|when|to|on|in|had|but|as|with|by|until|after|before|that|which|who|is|at|he|she|they|it|did|would)\b|\s?$)/.test(
    behind
  )
}
