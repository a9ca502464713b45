import rule from '../../src/rules/communal-identity.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'A mob attacked two men in the bazaar, police said.',
    {title: 'No violence', text: 'Hindu women and Muslim women ran the school together.'},
    {title: 'Institutions', text: 'The riot began near a Hindu temple, the Muslim League and the Sikh Council said.'},
    {title: 'Illness and accident', text: 'A Sikh man died of a heart attack. Two Hindu women were killed when the bus overturned.'},
    {title: 'Violence in another sentence', text: 'A Sikh man runs the kitchen. Nobody was attacked there.'},
    {title: 'In direct speech', text: 'The mayor said, “A Muslim mob attacked them.” He called it “love jihad”.'},
    {title: 'A jihad that is no slogan', text: 'The group called for jihad on Sunday, and the man spoke of the jihad in his heart.'},
    {title: 'Left alone by the house', text: 'A Sikh man was attacked abroad.', options: {allow: ['Sikh']}}
  ],
  invalid: [
    {text: 'A ‹Hindu mob› attacked two ‹Muslim men› in the bazaar, police said.'},
    {title: 'Caste', text: 'A ‹Dalit youth› was thrashed by ‹Thakur men›, police said.'},
    {title: 'A slogan', text: 'He was held under the law against ‹love jihad› on Sunday.'},
    {title: 'A community of a region', text: 'A ‹Norlander mob› attacked the bazaar.', options: {add: ['Norlander']}}
  ]
})
