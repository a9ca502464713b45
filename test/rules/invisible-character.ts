import rule from '../../src/rules/invisible-character.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A no-break space in a sum', text: 'He paid Rs\u00a0500 for 10\u00a0km by bus, said Mr\u00a0Shah.'},
    {title: 'Joiners in Indic script', text: 'The word क्\u200dष was on the wall, and श्री\u200cमान beside it.'},
    {title: 'Joiners in Persian', text: 'The sign said می\u200cشود in white.'},
    {title: 'Emoji held together', text: 'She posted 👩\u200d🚒 and 🏳\ufe0f\u200d🌈 at noon.'},
    {title: 'A direction mark in Arabic', text: 'The sign read صحيفة\u200f (paper) in black.'},
    {title: 'Zero-width spaces in Thai', text: 'The sign read สวัสดี\u200bครับ in red.'},
    'Tabs\tare white space.'
  ],
  invalid: [
    {title: 'Zero-width space', text: 'The mine‹\u200b› will reopen.', fixed: 'The mine will reopen.'},
    {title: 'Zero-width joiner between Latin letters', text: 'The mi‹\u200d›ne will reopen.', fixed: 'The mine will reopen.'},
    {title: 'Soft hyphen', text: 'The com‹\u00ad›pany said so.', fixed: 'The company said so.'},
    {title: 'Stray no-break space', text: 'The mine‹\u00a0›will reopen.', fixed: 'The mine will reopen.'},
    {title: 'No-break space beside a space', text: 'The mine ‹\u00a0›will reopen.', fixed: 'The mine will reopen.'},
    {title: 'Behind an accent', text: 'The café‹\u00a0›will reopen.', fixed: 'The café will reopen.'},
    {title: 'No-break spaces not allowed', text: 'He paid Rs‹\u00a0›500.', options: {allowNbsp: false}, fixed: 'He paid Rs 500.'},
    {title: 'Control characters of a transmission', text: '‹\u0002›The mine will reopen.‹\u0003›', fixed: 'The mine will reopen.'},
    {title: 'Byte-order mark inside', text: 'The mine‹\ufeff› will reopen.', fixed: 'The mine will reopen.'},
    {title: 'Where a picture stood', text: '‹\ufffc›The mayor left.', fixed: 'The mayor left.'}
  ]
})
