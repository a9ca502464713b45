import rule from '../../src/rules/dehumanising-term.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The centre helps people with mental illness and homeless people.',
    {title: 'In speech', text: 'He said, “The illegals must go.”'},
    {title: 'An adjective', text: 'The law covers the disabled list and the homeless charity.'},
    {title: 'A name', text: 'She wrote for The Disabled Times and Deaf And Dumb Weekly.'},
    {title: 'Allowed by the house', text: 'They spoke of the homeless.', options: {allow: ['the homeless']}}
  ],
  invalid: [
    {text: 'The law is to keep ‹illegals› out of the valley.'},
    {text: 'A ‹wheelchair-bound› man and ‹the mentally ill› were left behind.'},
    {title: 'The newsroom’s own', text: 'The ‹inmates› of the home voted.', options: {add: ['inmates']}}
  ]
})
