import rule from '../../src/rules/agency-name-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'He told PTI that the road was cut.',
    {title: 'Points that belong to a state', text: 'The road in A.P. was cut on Sunday, he told Xinhua.'},
    {title: 'As it was said', text: 'He said, “I told A.F.P. that the road was cut.”'},
    {title: 'Other initials', text: 'He told the B.B.C. that the road was cut.'},
    {title: 'Agencies that a house leaves alone', text: 'He told P.T.I. that the road was cut.', options: {agencies: ['afp']}}
  ],
  invalid: [
    {title: 'Points', text: 'He told ‹P.T.I.› that the road was cut.', fixed: 'He told PTI that the road was cut.'},
    {title: 'Two words', text: 'He told ‹Xin Hua› that the road was cut.', fixed: 'He told Xinhua that the road was cut.'}
  ]
})
