import rule from '../../src/rules/age-birth-year.js'
import {cases} from '../helpers/cases.js'

const metadata = {date: {year: 2019, month: 7, day: 23}}

export default cases(rule, {
  valid: [
    {text: 'Lind, born in 1928, was 90.', metadata},
    {title: 'The birthday has passed', text: 'Lind, born in 1928, was 91.', metadata},
    {title: 'No year is known', text: 'Lind, born in 1928, was 80.'},
    {title: 'Another time', text: 'Lind, born in 1928, was 80 when he retired.', metadata},
    {title: 'Another year in the sentence', text: 'Lind, born in 1928, was 80 in 2008.', metadata},
    {title: 'Not an age', text: 'Lind, born in 1928, was 80 miles from home.', metadata}
  ],
  invalid: [
    {title: 'Ten years off', text: 'Lind, born in 1928, was ‹80›.', metadata},
    {title: 'An adjective', text: 'The ‹51›-year-old singer was born in Hull in 1978.', metadata}
  ]
})
