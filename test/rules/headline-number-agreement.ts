import rule from '../../src/rules/headline-number-agreement.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Storm sinks 28 boats\n\nGLASGOW (Reuters) - A storm sank 28 boats in the harbour on Monday, the council said.',
    {
      title: 'In words',
      text: 'Storm sinks 12 boats\n\nGLASGOW (Reuters) - A storm sank twelve boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Rounded',
      text: 'Nearly 30 boats sink\n\nGLASGOW (Reuters) - A storm sank 28 boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Another scale',
      text: 'Harbour to cost £66BN\n\nLONDON (Reuters) - The harbour will cost £66 billion, the council said on Monday.'
    },
    {
      title: 'A label',
      text: 'Class 9 boats sink\n\nGLASGOW (Reuters) - A storm sank 8 boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Done to others',
      text: '12 arrested over riot\n\nPune, Nov 10 (PTI) A riot in which 14 men were hurt ended on Sunday, a spokesman said.'
    },
    {
      title: 'A sum',
      text: 'Storms sink 28 boats\n\nGLASGOW (Reuters) - A storm sank 20 boats in one harbour and 8 boats in another on Monday.'
    }
  ],
  invalid: [
    {
      title: 'A day of the dateline makes no sum',
      text: 'Council plants ‹40› trees\n\nPune, Nov 10 (PTI) The council planted 30 trees along the river on Sunday, officials said.'
    },
    {
      title: 'Nor is it the figure meant',
      text: 'Storm sinks ‹11› boats\n\nPune, Nov 11 (PTI) A storm sank 12 boats in the harbour on Sunday, the council said.'
    },
    {
      title: 'What was done to them',
      text: '‹12› arrested over riot\n\nPune, Nov 10 (PTI) Police arrested 14 men over the riot on Sunday, a spokesman said.'
    },
    {
      title: 'And with the verb behind',
      text: '‹12› rescued from river\n\nPune, Nov 10 (PTI) 14 men were rescued from the river on Sunday, the council said.'.replace(
        'Some 14',
        '14'
      )
    },
    {
      title: 'One more',
      text: 'Storm sinks ‹28› boats\n\nGLASGOW (Reuters) - A storm sank 27 boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Dead',
      text: 'Mill blast kills ‹28›\n\nGLASGOW (Reuters) - A blast in a mill killed 27 people on Monday, police said.'
    },
    {
      title: 'A percentage',
      text: 'Ferry profit up ‹15%›\n\nGLASGOW (Reuters) - The ferry made a profit 12% higher in May, its owner said on Monday.'
    }
  ],
  anchored: 'start'
})
