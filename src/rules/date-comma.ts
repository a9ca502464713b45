import {defineRule} from '../rule.js'

export default defineRule({
  name: 'date-comma',
  group: 'Datelines and dates',
  summary: 'A comma after the year of a full date in mid-sentence.',
  rationale: 'The year is set off by commas: `on Nov. 9, 2023, in Quetta`. With the first alone the sentence limps.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'check',
  scope: 'prose',
  sources: ['AP; The Chicago Manual of Style.'],
  check(story, {report}) {
    for (const {order, day, yearSpan, daySpan, inDateline} of story.dates) {
      if (order !== 'mdy' || day === undefined || !yearSpan || !daySpan || inDateline) continue
      const {text} = story
      if (!text.slice(daySpan.end, yearSpan.start).includes(',')) continue
      if (!/^(?:[ \t]|\r?\n[ \t]{0,8})[a-z]/.test(text.slice(yearSpan.end, yearSpan.end + 12))) continue
      // A stamp such as `November 17, 2019 at 7:21 pm` is no sentence.
      const sentence = story.sentenceAt(yearSpan.start)
      if (!sentence || !/[.!?]["'”’)]*$/.test(story.slice(sentence))) continue
      const year = story.slice(yearSpan)
      report({...yearSpan, message: `Unexpected \`${year}\` without a comma after it, expected \`${year},\``, expected: `${year},`})
    }
  }
})
