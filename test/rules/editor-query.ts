import rule from '../../src/rules/editor-query.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'What was quoted', text: 'The letter said “we was [sic] there”.'},
    {title: 'A fact check, as a thing', text: 'The paper (fact checks are its trade) was there.'},
    '"Who?" he asked.',
    {title: 'A question in brackets', text: 'The owner (who is he?) stayed away (check or cash is taken).'},
    {
      title: 'Advice to readers',
      text: 'Weigh the parcel (check the amount), seal it (confirm the address) and pay at the desk (verify the total).'
    },
    {title: 'A lost emoji of a post', text: 'Hail in Norvale ?? #weather and more ?? pic.twitter.com/abcdef'},
    {title: 'Two marks in speech', text: '"What??" he asked.'},
    {title: 'Lost characters', text: 'The mine?s owner said ?? We will act,? and left.'},
    {title: 'A quoted error', text: '"We was [sic] robbed," he said.'},
    {title: 'Radio operators', text: 'Operators send CQ to call any station.'}
  ],
  invalid: [
    {text: 'The owner, Shafqat ‹(desk pls check)›, was there in 2016 ‹[query: which month?]›, and lives ‹[sic]› nearby ‹(fact check)›.'},
    {text: 'The owner, A. Berg ‹(CQ)›, was there.'},
    {text: 'The blast killed 27 ‹(?)› people and hurt ‹??› others.'},
    {text: 'The owner, Shafqat ‹(check spelling)›, was there on Friday ‹[confirm date]›.'},
    {text: 'The owner, 54 ‹(age?)›, was there.'},
    {text: 'The blast killed 27 ‹[CHECK]› people ‹(to be verified)› on Friday ‹[citation needed]›, ‹[AU: source?]› he said.'},
    {
      text: 'They will meet on Thursday. ‹(check day)› It will cost 40 pounds ‹(pls check the total)› and lies 9 miles off ‹(check the distance?)›.'
    }
  ]
})
