import rule from '../../src/rules/title-case-variation.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'Posts in companies, and other titles that houses write small',
      text: 'Roth Motors chief executive Carl Munk said its president Bela Kun and former appeals judge Emil Falk met.',
      options: {before: 'capital'}
    },
    'They met Chief Minister Mir Asad Lashari. Later Chief Minister Lashari left with the chief minister of Sindh.',
    {title: 'A label is no title', text: 'They met police chief Omar Tarin and Chief Secretary Asif Khosa.'},
    {title: 'Small for another reason', text: 'They met former president Omar Tarin. Later President Asif Khosa left.'},
    {
      title: 'Small for another reason, farther off',
      text: 'They met Foreign Minister Omar Tarin, former Labour foreign minister Asif Khosa and academy president Emil Falk. President Roth left.'
    },
    {title: 'A sentence’s capital', text: 'President Asif Khosa left. He met president Omar Tarin.'},
    {title: 'Direct speech', text: 'They met Chief Minister Mir Lashari. “And chief minister Lashari left,” she said.'},
    {title: 'One word at the head of a sentence', text: 'Governor Rehan Lakhvi spoke. He asked governor Lakhvi.'},
    {title: 'A post of a company', text: 'On Monday Vice President Ada Lind met senior vice president Bo Roth of Lind Mills.'}
  ],
  invalid: [
    {
      title: 'A title of the house’s own',
      text: 'They met Vice Chancellor Mir Asad Lashari. Later Vice Chancellor Lashari and ‹vice chancellor› Asif Khosa left.',
      options: {formalTitles: ['Vice Chancellor']},
      suggests: ['Vice Chancellor']
    },
    {
      title: 'One title in two cases',
      text: 'They met the provincial ‹chief minister› Mir Asad Lashari. In his remarks Chief Minister Lashari agreed.',
      suggests: ['Chief Minister']
    },
    {
      title: 'Small by house style',
      text: 'They met ‹Chief Minister› Mir Asad Lashari.',
      options: {before: 'lower'},
      suggests: ['chief minister']
    },
    {
      title: 'Small after the name',
      text: 'Later Mir Asad Lashari, the ‹Chief Minister›, left.',
      options: {after: 'lower'},
      suggests: ['chief minister']
    },
    {
      title: 'Two words at the head of a sentence',
      text: 'Chief Minister Rehan Lakhvi spoke. The plan of ‹chief minister› Lakhvi was dropped.',
      suggests: ['Chief Minister']
    }
  ]
})
