import rule from '../../src/rules/routing-code.js'
import {cases} from '../helpers/cases.js'

const body = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {title: 'A road', text: `${body}\n\nRoute 51`},
    {title: 'Results', text: `${body}\n\n51 77 03`},
    {title: 'A sum', text: `${body} 2 + 2 =`},
    {title: 'A sentence with a code', text: 'Old wires opened with ZCZC and closed with NNNN.'},
    {title: 'An airport', text: `${body}\n\nDEL was shut at noon, and MDS 4 to 5 hours later.`}
  ],
  invalid: [
    {text: `${body}\n\n‹121509 GMT Nov 24›`, fixed: body},
    {text: `‹^BC-Valley--Mine,0211<›\n\n${body}\n\n‹nnnn›`, fixed: body},
    {text: `‹ZCZC AAP›\n\n${body}\n\n‹NNNN›`, fixed: body},
    {text: `${body}\n\n‹AP-WF-11-13-13 1509GMT<›`, fixed: body},
    {text: `${body}\n\n‹51 77 03 CRO01 1113›`, fixed: body},
    {text: `Valley mine to reopen‹ =›\n\n${body}`, fixed: `Valley mine to reopen\n\n${body}`},
    {title: 'Typesetting codes', text: `‹&UR; ›By A. BERG ‹&QC;›\n\n${body}`, fixed: `By A. BERG \n\n${body}`},
    {
      title: 'Header of a transmission',
      text: `‹w1141 &Cx1f; wstm-›\n\n‹u i &Cx13; &Cx11; BC-Valley-Mine 5thLd-Writethru 08-18 0798›\n\n${body}`,
      fixed: body
    },
    {text: `${body}\n\n‹==Kyodo›`, fixed: body},
    {text: `‹PRI GEN NAT .VALLEY DEL12 MINE›\n\n${body}`, fixed: body},
    {text: `‹DEL12›\n\n${body}`, fixed: body},
    {text: `‹BC-Valley-Mine, 420›\n\n${body}`, fixed: body}
  ],
  anchored: 'both'
})
