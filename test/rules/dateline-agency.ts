import rule from '../../src/rules/dateline-agency.js'
import {cases} from '../helpers/cases.js'

const rest = 'The road was cut on Sunday.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    `LONDON (Reuters) - ${rest}`,
    {title: 'An agency that the registry does not know', text: `PESHAWAR (Dunya News) - ${rest}`},
    {title: 'Two agencies', text: `San Diego (tca/dpa) - ${rest}`},
    {title: 'A joint credit in small letters', text: `Paris (ats afp) ${rest}`},
    {title: 'Copy in capitals throughout', text: 'MANAGUA, 1 DEC 89 (REUTERS) -- [TEXT] THE ROAD WAS CUT ON SUNDAY, RADIO REPORTS SAID.'},
    {title: 'Not a dateline', text: 'Three rueters (Rueters) were seen, the zoo said.'},
    {title: 'Allowed by the house', text: `LONDON (REUTERS) - ${rest}`, options: {allow: ['REUTERS']}},
    {title: 'Agencies with look-alikes', text: `BRATISLAVA (TASR) - ${rest}`},
    {title: 'A state with points', text: `Hyderabad (A.P.), Nov 10 (PTI) ${rest}`},
    {title: 'A code that is no look-alike of one', text: `LONDON, Nov 10 (LCI) - ${rest}`}
  ],
  invalid: [
    {title: 'Two letters exchanged', text: 'NEW DELHI, Nov 10 (‹PIT›) The council met on Sunday.', suggests: ['PTI']},
    {title: 'A small l for a capital I', text: `Islamabad, Nov 10 (‹PTl›) ${rest}`, suggests: ['PTI']},
    {title: 'A figure for a letter', text: `Islamabad, Nov 10 (‹PT1›) ${rest}`, suggests: ['PTI']},
    {title: 'Points', text: `Paris, Nov 10 (‹A.F.P.›) - ${rest}`, suggests: ['AFP']},
    {title: 'Letters exchanged', text: `LONDON (‹Rueters›) - ${rest}`, suggests: ['Reuters']},
    {title: 'The wrong case', text: `LONDON, Nov 10 (‹reuters›) - ${rest}`, fixed: `LONDON, Nov 10 (Reuters) - ${rest}`},
    {title: 'The last letter lost', text: `New Delhi, Nov 10 (‹IAN›) ${rest}`, suggests: ['IANS']},
    {title: 'A lost letter', text: `BEIJING, Nov. 26 (‹Xinhu›) -- ${rest}`, suggests: ['Xinhua']},
    {title: 'A letter set twice', text: 'PARIS, Nov 10 (‹AFPP›) - The road was cut on Sunday.', suggests: ['AFP']}
  ]
})
