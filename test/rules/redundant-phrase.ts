import rule from '../../src/rules/redundant-phrase.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The history of the battle and its outcome are known.',
    {title: 'Direct speech', text: '“That is past history,” he said.'},
    {title: 'Other words between', text: 'They spoke of the past and of history.'},
    {title: 'Allowed', text: 'It was the first-ever fair.', options: {allow: ['first-ever']}}
  ],
  invalid: [
    {
      title: 'Tautologies',
      text: 'The town has been ‹battling against› floods; that is ‹past history› and its ‹end result›.',
      suggests: ['battling', 'history', 'result']
    },
    {title: 'At the start of a sentence, over a line’s end', text: '‹Advance\nplanning› helps.', suggests: ['Planning']},
    {title: 'Of one’s own', text: 'They met at ‹12 noon›.', options: {phrases: ['12 noon > noon']}, suggests: ['noon']}
  ]
})
