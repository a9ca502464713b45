import rule from '../../src/rules/percent-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Sales rose 5% in May and 3% in June.',
    {title: 'Points', text: 'Sales rose 5% in May, 3 percentage points more than in June.'},
    {title: 'In direct speech', text: 'Sales rose 5% in May. “We had hoped for 10 percent,” she said.'},
    {title: 'In words before a sign', text: 'Sales rose 5% in May, or three percent in a week.', options: {form: '%'}},
    {title: 'The house style', text: 'Sales rose 5 per cent.', options: {form: 'per cent'}},
    {title: 'A form that the house lets stand', text: 'Sales rose 5 percent.', options: {form: '%', allow: ['percent']}},
    {
      title: 'The form of the house stands, whatever the story has more of',
      text: 'Sales rose 5 percent in May, 6 percent in June and 7% in July.',
      options: {form: '%', allow: ['percent']}
    }
  ],
  invalid: [
    {
      title: 'The minority changes',
      text: 'Sales rose 5% in May, 3% in June and 2‹ percent› in July.',
      fixed: 'Sales rose 5% in May, 3% in June and 2% in July.'
    },
    {
      title: 'Of two as frequent the house’s holds',
      text: 'Sales rose 5‹ percent› in May and 3% in June.',
      options: {form: '%', allow: ['percent']},
      fixed: 'Sales rose 5% in May and 3% in June.'
    },
    {
      title: 'As in the rest of the story',
      text: 'Sales rose 5 percent in May, 6 percent in June and 3‹ pct› in July.',
      options: {form: '%', allow: ['percent', 'pct']},
      fixed: 'Sales rose 5 percent in May, 6 percent in June and 3 percent in July.'
    },
    {
      title: 'Not let stand',
      text: 'Sales rose 5‹ per cent› in May.',
      options: {form: '%', allow: ['percent']},
      fixed: 'Sales rose 5% in May.'
    },
    {
      title: 'The house style',
      text: 'Sales rose 5‹%› in May.',
      options: {form: 'per cent'},
      fixed: 'Sales rose 5 per cent in May.'
    }
  ]
})
