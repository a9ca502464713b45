import rule from '../../src/rules/year-redundancy.js'
import {cases} from '../helpers/cases.js'

const metadata = {date: {year: 2024, month: 11, day: 12}}

export default cases(rule, {
  valid: [
    {text: 'They met on Nov. 9, in Quetta.', metadata},
    {title: 'Another year', text: 'They met on Nov. 9, 2023, in Quetta.', metadata},
    {title: 'Years told apart', text: 'They met on Nov. 9, 2024, and not on Nov. 9, 2023.', metadata},
    {title: 'The story’s year is not known', text: 'They met on Nov. 9, 2024, in Quetta.'},
    {title: 'A month needs its year', text: 'They met in November 2024 in Quetta.', metadata},
    {title: 'In speech', text: 'He wrote, “We met on Nov. 9, 2024.”', metadata}
  ],
  invalid: [
    {text: 'They met on Nov. 9‹, 2024,› in Quetta.', metadata, suggests: ['']},
    {text: 'They met on 9 November‹ 2024› in Quetta.', metadata, suggests: ['']}
  ]
})
