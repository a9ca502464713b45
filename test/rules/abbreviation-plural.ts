import rule from '../../src/rules/abbreviation-plural.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The MLAs were present.',
    {title: 'A possessive', text: 'The NFU’s leaders were present.'},
    {title: 'Two possessives', text: 'The NFU’s and the council’s leaders met.'},
    {title: 'A contraction', text: 'The NFU’s in trouble again.'},
    {title: 'A possessive after a number', text: 'All NFU’s boats sailed.'}
  ],
  invalid: [
    {title: 'Before a plural verb', text: 'The ‹MLA’s› were present.', suggests: ['MLAs']},
    {title: 'Counted', text: "The treaty bans two ‹ICBM's› and a base.", suggests: ['ICBMs']},
    {title: 'At the end', text: "The state has many ‹NGO's›.", suggests: ['NGOs']}
  ]
})
