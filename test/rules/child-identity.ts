import rule from '../../src/rules/child-identity.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'A 15-year-old boy was detained after the fire, the desk was told.',
    {title: 'A sports child', text: 'The 15-year-old Rohan Lal won the race in the valley.'},
    {title: 'Of age', text: 'The 19-year-old student Rohan Lal was detained after the fire.'},
    {title: 'Somebody else', text: 'After the 15-year-old boy fell, Rohan Lal was detained.'},
    {title: 'An office', text: 'The 15-year-old, Delhi Police, as asked, detained.'},
    'Rohan Lal, 15, was killed in the fire, and its owner was arrested.',
    'Rohan Lal, 45, was arrested. Asha Lal (16) won a medal.',
    {title: 'The dead', text: 'Tam Roth was accused of fatally shooting 17-year-old Rohan Kumar at a shop.'},
    {title: 'Booked at a game', text: 'Rohan Kumar, 17, was booked in the 30th minute. Bo Lind, 12, was charged by a bull.'}
  ],
  invalid: [
    {text: 'A 15-year-old boy, ‹Rohan Lal›, was detained after the fire.'},
    {text: 'They charged 16-year-old ‹Maria Lopez› with the fire.'},
    {title: 'Another age', text: 'They charged 19-year-old ‹Maria Lopez› with the fire.', options: {age: 20}},
    {text: '‹Rohan Lal›, 15, was detained after the fire. ‹Asha Lal› (16) was arrested too.'},
    {text: 'Police detained ‹Rohan Lal›, a 15-year-old boy, after the fire.'}
  ]
})
