import rule from '../../src/rules/bracket-balance.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A colon before a bracket', text: 'It was entered :[ 2018-08-25 15:24 ] and filed.'},
    'The counter-terrorism department (CTD) met [on Sunday].',
    {title: 'List items', text: 'The plan has three parts: a) the bridge, b) the road and 3) the hall.'},
    {title: 'An age', text: 'Rao (48), Mehta (18) and Hall (8) met.'},
    {title: 'A face', text: 'She wrote “see you soon :)” to him.'},
    {title: 'A ticker that was lost', text: 'Kite Mills (BSE:), which owns the yard, said so on Sunday.'},
    {title: 'Over lines', text: '(Reporting by Rao in Pune\n\nEditing by Mehta)'},
    {title: 'One in another', text: 'The bank (once the State Bank (SB)) closed.'},
    {title: 'Fractions of a typesetter', text: '1{ tablespoons of butter and 2{ of honey.\n\n[ teaspoon of grated nutmeg.'}
  ],
  invalid: [
    {title: 'Never closed', text: 'The counter-terrorism department ‹(›CTD met on Sunday.'},
    {title: 'Never opened', text: 'The counter-terrorism department CTD‹)› met on Sunday.'},
    {title: 'Square', text: 'He said, “We ‹[›the council will act.”'},
    {title: 'Credits', text: 'The council met on Sunday.\n\n‹(›Reporting by Ada Holm; Editing by Nils Berg'}
  ]
})
