import rule from '../../src/rules/repeated-attribution.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Rao said the bridge was old. He added that it would close.',
    'He also said it would close.',
    {title: 'No speech', text: 'Rao also added 12 rooms to the hall.'},
    {title: 'In speech', text: 'Mehta said, “Rao also added that it would close.”'}
  ],
  invalid: [
    {title: 'Also added', text: 'He ‹also added› that the bridge would close.', fixed: 'He added that the bridge would close.'},
    {title: 'Further said', text: 'He ‹further said› the bridge would close.', suggests: ['also said']},
    {title: 'A role', text: 'The minister ‹also added› that the plan was dead.', fixed: 'The minister added that the plan was dead.'}
  ]
})
