import rule from '../../src/rules/time-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Local time with GMT behind it', text: 'The rocket lifted off at 4:00 p.m. CT (2200 GMT) on Tuesday.', options: {form: '24h'}},
    {
      title: 'GMT in brackets',
      text: 'The rocket lifted off at 10 a.m. (1500 GMT) on Tuesday and came down at 11 a.m. that day.',
      options: {form: 'gmt'}
    },
    {title: 'A time and its zone', text: 'The index was up at 10:01 a.m. IST, and at 9 a.m. in Amravan.', options: {form: 'gmt'}},
    {
      title: 'A time of a place',
      text: 'The rocket lifted off at 2 a.m. British time, and came down at 5 a.m. Moscow time.',
      options: {form: 'gmt'}
    },
    'It opens at 8 a.m. and shuts at 5:30 p.m. on weekdays.',
    'It opens at 8am and shuts at 5.30pm on weekdays.',
    {title: 'A point that also ends the sentence', text: 'It opens at 8 a.m. and shuts at 5:30 p.m.'},
    {title: 'Noon alone', text: 'It opens at noon and shuts at midnight.', options: {form: 'ap'}},
    {title: 'Wrapped', text: 'It opens at 8\na.m. and shuts at 5 p.m. daily.'},
    {title: 'In speech', text: 'It opens at 8 a.m. “Come at 9PM,” he wrote.'},
    {title: 'Scores', text: 'They won 8:30 and 5:30 in the mornings.'}
  ],
  invalid: [
    {
      text: 'It opens at 8 a.m., rests at 1 p.m. and shuts at ‹5:30PM› on weekdays.',
      fixed: 'It opens at 8 a.m., rests at 1 p.m. and shuts at 5:30 p.m. on weekdays.'
    },
    {
      text: 'It opens at ‹8:00 AM›, rests at ‹12 noon› and shuts at 5 p.m. sharp.',
      options: {form: 'ap'},
      fixed: 'It opens at 8 a.m., rests at noon and shuts at 5 p.m. sharp.'
    },
    {text: 'It opens at 8 am‹ in the morning› daily.', fixed: 'It opens at 8 am daily.'},
    {
      title: 'The stop of the sentence stays',
      text: 'It shuts at ‹5:30 p.m.› It opens at ‹8 a.m.›',
      options: {form: 'uk'},
      fixed: 'It shuts at 5.30pm. It opens at 8am.'
    },
    {text: 'It opens at ‹8:30 pm› daily.', options: {form: '24h'}, suggests: ['2030']},
    {text: 'The rocket lifted off at ‹2:53 p.m.› on Tuesday.', options: {form: 'gmt'}},
    {
      text: 'The rocket lifted off at ‹10 AM› (1500 GMT) on Tuesday.',
      options: {form: 'gmt'},
      fixed: 'The rocket lifted off at 10 a.m. (1500 GMT) on Tuesday.'
    },
    {text: 'It opens at ‹8.30am› daily.', options: {form: 'in'}, fixed: 'It opens at 8.30 am daily.'}
  ]
})
