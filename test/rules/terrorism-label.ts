import rule from '../../src/rules/terrorism-label.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Gunmen attacked the station in the night.',
    {title: 'Somebody is named who calls it so', text: 'The police described the men as terrorists who attacked the station.'},
    {title: 'Attribution in the sentence', text: 'Terrorists attacked the station in the night, police said.'},
    {title: 'Somebody insists, or chants', text: 'His father insisted that he was no terrorist, and the crowd chanted of terrorists.'},
    {
      title: 'The law',
      text: 'Two men were held on suspicion of preparing terrorist acts, a third of preparation of terrorist acts. Nine terrorist offences are before the court.'
    },
    {title: 'An exercise', text: 'Guards took part in a simulated terrorist attack on the bridge.'},
    {title: 'In speech', text: 'He shouted, “We will crush the terrorists of the valley.”'},
    {title: 'Names', text: 'The list of the Foreign Terrorist Organization office grew; the Counter Terrorism Department met.'},
    {title: 'In general', text: 'The law is to combat terrorism and anti-terror funds grow.'},
    {title: 'Allowed by the house', text: 'A terror attack shook the town.', options: {allow: ['terror attack']}}
  ],
  invalid: [
    {text: '‹Terrorists› attacked the station in the night.'},
    {text: 'A ‹terror cell› met in the town, and so did the so-called ‹terrorist›.'},
    {title: 'Scare quotes', text: 'Two “‹terrorists›” fled over the river.'}
  ]
})
