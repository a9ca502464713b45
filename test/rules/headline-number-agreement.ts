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
      title: 'A sum',
      text: 'Storms sink 28 boats\n\nGLASGOW (Reuters) - A storm sank 20 boats in one harbour and 8 boats in another on Monday.'
    }
  ],
  invalid: [
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
