import rule from '../../src/rules/repeated-quote.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'In a crosshead',
      text: 'Rao opened the hall on Monday.\n\nA plea ‘to act now and to win back trust’\n\nShe called on the town ‘to act now and to win back trust’ in her speech.'
    },
    {
      title: 'A report is named twice',
      text: "The report titled 'Ten bridges in one valley and what they cost us' is out. The bank paid for the report 'Ten bridges in one valley and what they cost us', it said."
    },
    'Rao said, “We will act now and we will win.”\n\n“We must act now and we must win,” he added.',
    {
      title: 'A part, then the whole',
      text: 'Rao said the town would “act now and win in the end”.\n\n“We will act now and win in the end,” he said.'
    },
    {title: 'A title', text: 'She read “The Long Way Home from the Hills” and sold “The Long Way Home from the Hills.”'},
    {title: 'A few words', text: 'He said, “We will act now.” She said, “We will act now.”'}
  ],
  invalid: [
    {
      title: 'Word for word',
      text: 'Rao said, “We will act now and we will win.”\n\nThe bridge is old.\n\n‹“We will act now and we will win,”› Rao said.'
    },
    {title: 'In other marks', text: 'Rao said, "It\'s time to act and to win." He repeated: ‹“It’s time to act and to win.”›'},
    {title: 'Shorter ones', text: 'He said, “We will act now.” She said, ‹“We will act now.”›', options: {minWords: 4}}
  ]
})
