import rule from '../../src/rules/cliche.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The crowd was taken to hospital after the blast.',
    {title: 'Direct speech', text: '“A restive province,” he said.'},
    {title: 'Other words', text: 'They rested; time will tell.'},
    {title: 'Allowed', text: 'The restive province voted.', options: {allow: ['restive']}}
  ],
  invalid: [
    {
      title: 'Journalese',
      text: 'In the ‹restive› province a ‹sea of humanity› wept; he was ‹rushed to hospital›.',
      suggests: ['crowd', 'taken to hospital']
    },
    {title: 'Of one’s own', text: 'The ‹swashbuckling› batsman came.', options: {phrases: ['swashbuckling']}}
  ]
})
