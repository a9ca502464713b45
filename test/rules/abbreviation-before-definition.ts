import rule from '../../src/rules/abbreviation-before-definition.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'In a second headline',
      text: 'Hill road shut\n\nVRA blames rain\n\nThe Valley Road Agency (VRA) shut the hill road on Monday. VRA crews left.'
    },
    'The Northern Ferry Union (NFU) met. NFU crews walked out.',
    {
      title: 'A headline',
      text: 'NFU crews walk out over pay\n\nGLASGOW (Reuters) - The Northern Ferry Union (NFU) called a strike on Monday.'
    },
    {title: 'In direct speech', text: '“The NFU is calm,” she said. The Northern Ferry Union (NFU) met.'},
    {title: 'A label', text: 'Ann Lee (NFU) spoke. The Northern Ferry Union (NFU) met.'},
    {title: 'Better known by its letters', text: 'CIA agents met. The Central Intelligence Agency (CIA) denied it.'}
  ],
  invalid: [
    {title: 'Used first', text: '‹NFU› crews walked out. The Northern Ferry Union (NFU) met on Monday.'},
    {
      title: 'A possessive',
      text: 'Police fired. ‹CTD’s› men fled. The counter-terrorism department (CTD) was blamed.'
    }
  ]
})
