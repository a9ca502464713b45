import rule from '../../src/rules/percentage-points.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The rate rose 2 percentage points to 8% from 6%.',
    {title: 'A true percentage', text: 'The rate rose 33% to 8% from 6%.'},
    {title: 'Values, not percentages', text: 'Sales rose 10% to 110 from 100.'},
    {title: 'Neither sum', text: 'Turnout rose 5% to 8% from 6%.'},
    {
      title: 'Two things that moved',
      text: 'Shares fell 2 percent on a rate rise to 5 percent from 3 percent. The crown fell 2 percent with yields at 4 percent, down from 6 percent.'
    },
    {title: 'Points', text: 'The rate rose 2 percent points to 8% from 6%.'}
  ],
  invalid: [
    {title: 'Points called per cent', text: 'The rate rose ‹2%› to 8% from 6%.', suggests: ['2 percentage points']},
    {title: 'On the year', text: 'The rate fell ‹2 percent› on the year to 4 percent from 6 percent.', suggests: ['2 percentage points']},
    {title: 'In words', text: 'The rate fell ‹1 per cent› from 6 per cent to 5 per cent.', suggests: ['1 percentage point']}
  ]
})
