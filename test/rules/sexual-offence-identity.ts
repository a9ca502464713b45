import rule from '../../src/rules/sexual-offence-identity.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The 23-year-old rape survivor told the court what had happened.',
    {title: 'A clause follows', text: 'According to the rape victim, Ram Lal fled over the river.'},
    {title: 'An office', text: 'To help the rape victim, Delhi Police, as asked, sent a car.'},
    {title: 'Another victim', text: 'The accident victim, Asha Devi, told the court.'},
    {title: 'No full name', text: 'The rape survivor, a teacher, told the court.'}
  ],
  invalid: [
    {text: 'The rape survivor, ‹Asha Devi›, told the court what had happened.'},
    {text: 'The sexual assault victim ‹Maria Lopez› left the court.'},
    {text: '‹Asha Devi›, the rape victim, left the court. The victim of the gang rape, ‹Maria Lopez›, stayed.'},
    {text: '‹Asha Devi›, who was allegedly raped in May, left the court.'}
  ]
})
