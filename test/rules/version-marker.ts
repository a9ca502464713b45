import rule from '../../src/rules/version-marker.js'
import {cases} from '../helpers/cases.js'

const body = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {title: 'A tag that Reuters publishes', text: `UPDATE 2-Valley mine to reopen in March\n\n${body}`, style: 'reuters'},
    {title: 'A heading further down', text: `Valley mine to reopen in March\n\n${body}\n\nLEAD\n\n${body.replace('mine', 'pit')}`},
    'The need is urgent.',
    {title: 'A short paragraph', text: `${body}\n\nUrgent help is needed`},
    {title: 'A slug where it may stand', text: `BC-Valley-Mine, 2nd Ld-Writethru\n\n${body}`, options: {allowInSlug: true}},
    {title: 'A tag that the house publishes', text: `UPDATE 2-Valley mine to reopen in March\n\n${body}`, options: {allow: ['UPDATE']}},
    {title: 'A lead in a race', text: `Berg takes 1st lead of the season\n\n${body}`},
    {title: 'A headline that opens so', text: `Corrected figures show mine in profit\n\n${body}`}
  ],
  invalid: [
    {title: 'A label above the story', text: `‹NEWSALERT›\n\n${body}`},
    {title: 'A lead by its number', text: `‹2ND LEAD› Valley mine to reopen in March\n\n${body}`},
    {title: 'Two tags', text: `‹CORRECTED-UPDATE 1-›Valley mine to reopen in March\n\n${body}`},
    {text: `Pakistan-Blast‹, 2nd Ld-Writethru›\n\n${body}`, suggests: ['']},
    {text: `Valley mine to reopen\n\n‹URGENT›\n\n${body}`},
    {text: `‹REFILE›\n\n${body}`},
    {text: `‹2ND LEAD / 3RD NET›\n\n${body}`},
    {text: `‹UPDATE 2-›Valley mine to reopen in March\n\n${body}`},
    {text: `‹(2nd LD)› Valley mine to reopen in March\n\n${body}`},
    {title: 'Behind the headline, in brackets', text: `Valley mine to reopen‹ (LEAD)›\n\n${body}`, suggests: ['']},
    {title: 'Behind a dash', text: `Valley mine to reopen‹ - UPDATE›\n\n${body}`}
  ],
  anchored: 'start'
})
