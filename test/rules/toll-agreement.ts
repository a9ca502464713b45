import rule from '../../src/rules/toll-agreement.js'
import {cases} from '../helpers/cases.js'

const lead = 'GLASGOW (Reuters) - A blast in a mill killed 27 people on Monday, police said.'

export default cases(rule, {
  valid: [
    {
      title: 'Dead and injured together',
      text: 'Bus crash kills 12\n\nLEEDS (Reuters) - More than 30 people were killed or injured on Tuesday when a bus left the road, police said. Twelve of them died.'
    },
    `Mill blast kills 27\n\n${lead}`,
    {title: 'Rounded in the headline', text: `Nearly 30 die in mill blast\n\n${lead}`},
    {
      title: 'The injured are others',
      text: `Mill blast kills 27\n\n${lead}\n\nMore than 40 were hurt. Among the 27 killed were four guests.`
    },
    {
      title: 'A sum of two places',
      text: 'Blasts kill 12\n\nA blast in a mill killed seven people on Monday. Five died in the yard of a second mill, police said.'
    },
    {title: 'Another year', text: `Mill blast kills 27\n\n${lead}\n\nThe 26 killed in the blast of 2008 are buried nearby.`},
    {
      title: 'The toll of what went before',
      text: 'At least 75 killed in shrine blast\n\nAll the dead were taken to a hospital in Belapur.\n\nThe attack comes days after a bomb at a rally in Norstad killed 14 people.'
    },
    {title: 'Some of them', text: `Mill blast kills 27\n\n${lead}\n\nThe blast killed 14 women.`},
    {
      title: 'Another event',
      text: 'Blast kills 27 in Hull\n\nA blast killed 27 people in Hull, police said.\n\nA fire in York killed 26 people on Monday.'
    },
    {
      title: 'Survivors',
      text: 'Blast kills 27 in Hull\n\nA blast killed 27 people in Hull, police said.\n\nThe 26 victims who lived were taken to York.'
    }
  ],
  invalid: [
    {
      title: 'Digits exchanged',
      text: 'Ferry sinks\n\nA ferry sank off Hull, killing 21 people, police said.\n\nThe death toll of ‹12› could rise.'
    },
    {
      title: 'All who died',
      text: 'Storm kills five\n\nA storm killed five people in Hull, police said.\n\nAll ‹six› people who died lived in huts.'
    },
    {
      title: 'The day of the dateline is no toll, and ten are not 12',
      text: 'Bus crash kills ‹12›\n\nPune, Nov 12 (PTI) Ten people were killed and 20 injured when a bus left the road on Tuesday, police said.'
    },
    {
      title: 'A toll that rose',
      text: 'Death toll in flood rises to ‹45›\n\nMANILA, Nov 12 (Reuters) - The death toll from floods in the north of the country rose to 54 on Tuesday, officials said.'
    },
    {
      title: 'The headline has another toll',
      text: 'Mill blast kills ‹28›\n\nA blast in a mill killed 27 people on Monday, police said.'
    },
    {
      title: 'The body has another toll',
      text: 'A blast in a mill killed 27 people on Monday, police said.\n\nThe ‹26› killed were workers of the late shift.'
    },
    {title: 'At least', text: 'Blast kills ‹27› in Hull\n\nA blast killed at least 26 people in Hull, police said.'},
    {
      title: 'Three dead and five hurt are no two',
      text: '‹2› killed, 5 hurt in Hull\n\nThree people were killed and five hurt when a roof fell in Hull.'
    },
    {title: 'All of them', text: 'Fire in Hull\n\nA fire killed 27 people at a mill in Hull, police said.\n\nAll ‹26› dead were workers.'},
    {
      title: 'The toll',
      text: 'Fire in Hull\n\nA fire killed 27 people at a mill in Hull, police said.\n\nThe death toll of ‹26› was the highest in a year.'
    },
    {
      title: 'The event',
      text: 'Fire in Hull\n\nA fire killed 27 people at a mill in Hull, police said.\n\nThe fire, which killed ‹26› people, began at dawn.'
    },
    {
      title: 'In the event',
      text: 'Fire in Hull\n\nA fire killed 27 people at a mill in Hull, police said.\n\nIn York they say ‹26› people died in the fire.'
    },
    {
      title: 'Bodies',
      text: 'Fire in Hull\n\nA fire killed 27 people at a mill in Hull, police said.\n\nThe bodies of the ‹26› victims were found.'
    }
  ],
  anchored: 'start'
})
