import rule from '../../src/rules/preferred-term.js'
import {cases} from '../helpers/cases.js'

const terms = [
  {from: 'Kiev', to: 'Kyiv', note: 'The city’s own spelling.', except: ['Dynamo Kiev']},
  {from: 'advisor', to: 'adviser', safe: true},
  {from: 'COVID-19', to: 'Covid-19', case: true},
  {from: 'J&K', to: 'Jammu and Kashmir'},
  {from: 'prior to', to: 'before'}
]

export default cases(rule, {
  valid: [
    {title: 'As the house writes', text: 'In Kyiv an adviser spoke of Covid-19 before the vote.', options: {terms}},
    {title: 'An exception', text: 'Later Dynamo Kiev won.', options: {terms}},
    {title: 'Part of a longer word', text: 'The advisory board of J&Kx met.', options: {terms}},
    {title: 'Direct speech', text: '“The advisor went to Kiev,” he wrote.', options: {terms}},
    {title: 'No list', text: 'In Kiev an advisor spoke.'}
  ],
  invalid: [
    {title: 'A name', text: 'They flew to ‹Kiev› and saw ‹Kiev’s› mayor.', options: {terms}, suggests: ['Kyiv', 'Kyiv’s']},
    {
      title: 'Plural, possessive and case are kept',
      text: '‹Advisors› met the ‹advisor’s› aide and two ‹advisors›.',
      options: {terms},
      fixed: 'Advisers met the adviser’s aide and two advisers.'
    },
    {title: 'Case counts where it is to', text: 'Later ‹COVID-19› spread.', options: {terms}, suggests: ['Covid-19']},
    {title: 'Signs', text: 'Later ‹J&K› voted.', options: {terms}, suggests: ['Jammu and Kashmir']},
    {title: 'Two words over a line’s end', text: '‹Prior\nto› the vote they met.', options: {terms}, suggests: ['Before']}
  ]
})
