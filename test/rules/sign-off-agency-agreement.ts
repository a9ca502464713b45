import rule from '../../src/rules/sign-off-agency-agreement.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'both',
  valid: [
    'Amravan, Nov 10 (PTI) The road was cut on Sunday. PTI SH SCY',
    {title: 'One of two agencies', text: 'Paris (ats afp) The road was cut on Sunday.\n\n(AFP)'},
    {title: 'AAP credits AFP’s copy', text: 'SEOUL, Nov 26 AFP - The road was cut on Sunday.\n\nAFP sn'},
    {title: 'No agency in the dateline', text: 'MANILA, March 1 - The road was cut on Sunday.\n Reuter'},
    {title: 'Initials name no agency', text: 'AMRAVAN (AP) — The road was cut on Sunday.\n\n(jai/gm)'},
    {title: 'The party of the same name', text: 'LAHORE, Nov 10 (APP): The road was cut. He joined the PTI.'}
  ],
  invalid: [
    {title: 'Two agencies', text: 'Amravan, Nov 10 (PTI) The road was cut on Sunday.\n\n‹UNI› XC RR'},
    {title: 'A credit in brackets', text: 'Amravan, Nov 10 (PTI) The road was cut on Sunday. (‹ANI›)'}
  ]
})
