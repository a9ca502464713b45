import rule from '../../src/rules/initials-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Judge A.K. Deshpande left. Then P.V. Tarin came.',
    {title: 'Countries are no initials', text: 'Judge A. K. Deshpande left. The U.S. Constitution says so.'},
    {title: 'One initial', text: 'Judge Paul W. Lind left. Then A.K. Deshpande came.'},
    {title: 'Capitals that are no initials', text: 'Judge A.K. Deshpande left. The BJP Chairman came, with RR Tarin.'}
  ],
  invalid: [
    {
      title: 'One name in two forms',
      text: 'Judge A.K. Deshpande left. Then ‹AK› Deshpande came, A.K. Deshpande said.',
      fixed: 'Judge A.K. Deshpande left. Then A.K. Deshpande came, A.K. Deshpande said.'
    },
    {
      title: 'With and without spaces',
      text: 'Judge A.K. Deshpande left. Then P.V. Tarin and ‹R. S.› Lind came.',
      fixed: 'Judge A.K. Deshpande left. Then P.V. Tarin and R.S. Lind came.'
    },
    {title: 'A house’s form', text: 'Judge ‹A.K.› Deshpande left.', options: {form: 'closed'}, fixed: 'Judge AK Deshpande left.'}
  ]
})
