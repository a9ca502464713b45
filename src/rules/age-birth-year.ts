import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'age-birth-year',
  group: 'Numbers, money and measures',
  summary: 'An age agrees with the year of birth.',
  rationale: 'In an obituary both stand in one sentence, and the family will read it.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Kyodo obituaries give both the year of birth and the age.'],
  check(story, {report}) {
    const births = story.wordIndex.get('born')
    const year = births && storyYear(story)
    if (!births || !year) return
    for (const word of births) {
      const sentence = story.sentenceAt(word.start)
      if (!sentence) continue
      const text = story.slice(sentence)
      const birth = birthYear.exec(text)
      const age = ageWords.exec(text)
      const written = age?.[1] ?? age?.[2] ?? age?.[3]
      if (
        !birth?.[1] ||
        !age ||
        !written ||
        (text.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).length > 1 ||
        /\b(?:when|then|would|after|before|until)\b/.test(text)
      )
        continue
      const expected = year - Number(birth[1])
      if (Math.abs(expected - 0.5 - Number(written)) < 2 || expected > 120) continue
      const start = sentence.start + age.index + age[0].indexOf(written)
      report({
        start,
        end: start + written.length,
        message: `Unexpected age \`${written}\`, expected ${expected - 1} or ${expected}`,
        note: `born in ${birth[1]}, ${expected - 1} or ${expected} in ${year}`
      })
    }
  }
})

const birthYear = /\bborn\b[^.;]{0,40}?\bin\s+(?:[A-Z][a-z]{2,8}\.?\s+)?((?:1[89]|20)\d\d)\b/
const ageWords = /\b(?:(?:was|is|aged|turned|at)\s+(\d{1,3})(?=[\s,.]*(?:$|[,.;]|and\b|years?\b))|(\d{1,3})-year-old|,\s(\d{1,3}),)/

function storyYear(story: Story): number | undefined {
  return story.dateline?.date?.year ?? story.metadata.date?.year
}
