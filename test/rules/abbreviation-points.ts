import rule from '../../src/rules/abbreviation-points.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'Houses with points write USA without',
      text: 'Roth Motors USA sold carts in the U.S. on Monday, it said.',
      options: {points: 'us'}
    },
    'The U.S. sent a U.S. ship.',
    {title: 'Without points', text: 'The US sent a US-built ship.'},
    {title: 'Each its own way', text: 'The U.S. sent FBI agents to the EU.'},
    {title: 'A sum', text: 'The U.S. paid US$5 million.'},
    {title: 'In direct speech', text: 'The U.S. sent a ship. “The US is calm,” she wrote.'},
    {title: 'A name', text: 'The singer K.T. Lee met the UN chief.'}
  ],
  invalid: [
    {
      title: 'The minority changes',
      text: 'The U.S. sent a U.S. ship to the ‹US› coast.',
      fixed: 'The U.S. sent a U.S. ship to the U.S. coast.'
    },
    {title: 'The house style', text: 'The ‹U.S.A.› sent a ship.', options: {points: 'none'}, fixed: 'The USA sent a ship.'},
    {
      title: 'At the end',
      text: 'The US sent a US ship back to the ‹U.S›.',
      fixed: 'The US sent a US ship back to the US.'
    },
    {
      title: 'With points',
      text: 'The ‹UN›’s chief met ‹US›-backed rebels.',
      options: {points: 'ap'},
      fixed: 'The U.N.’s chief met U.S.-backed rebels.'
    }
  ],
  anchored: 'end'
})
