import rule from '../../src/rules/space-before-punctuation.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A singer who writes his name so', text: 'The hall heard Anderson .Rao on Monday before the band came on.'},
    {title: 'Hyphens that wait', text: 'Short- and long-term loans, two- to three-year ones and pre- or post-war houses were listed.'},
    {
      title: 'Labels and feeds',
      text: 'Source- Agencies\n\nBest Actor- Asif Khan\n\n(NFN- Valley News) The town met at the hall-\nway on Sunday.'
    },
    {title: 'Another script', text: '등록번호 서울 아 그리고 신문의 이름 발행인 편집인 시장 : 2012년 11월 06일'},
    'The town, he said, is ready.',
    {title: 'Ellipses', text: 'He paused ... and left . . . and came back.'},
    {title: 'Decimals and names', text: 'He hit .300 on the .NET team at .5 of the pace.'},
    {title: 'A face', text: 'She wrote “see you ;)” and left.'},
    {title: 'French', text: 'Est-il prêt ? Oui !', language: 'fr-FR'},
    {title: 'A lost dash', text: 'The party won a seat ? a suburb ? last year.'},
    {title: 'A label', text: 'Score : five to two'},
    {title: 'A rule of stops', text: '. . . . . .'},
    {title: 'Columns', text: 'Rao    .    12'},
    {title: 'A name of software', text: 'The firm writes .NET and .io code.'},
    {title: 'A label', text: 'Score : 5-2\n\nThe match was played on Monday.'},
    {title: 'A hyphen that waits, a stammer', text: 'They spoke of over- rather than under-use. "Wh- what?" he said.'}
  ],
  invalid: [
    {
      title: 'Behind a hyphen',
      text: 'The council passed a stand‹- ›alone bill on Mon‹- ›day. It has two parts‹- ›one of them for the bridge.',
      suggests: ['-', '-', '-']
    },
    {
      title: 'Inside brackets',
      text: 'The department (‹ ›CTD) met at the hall (the old one‹ ›) on Sunday.',
      fixed: 'The department (CTD) met at the hall (the old one) on Sunday.'
    },
    {title: 'Behind an opening quotation mark', text: 'The town met. “‹ ›We will act,” Rao said.', suggests: ['']},
    {title: 'Comma', text: 'The town is ready‹ ›, he said.', fixed: 'The town is ready, he said.'},
    {title: 'Stop', text: 'The town is ready‹ ›. He left.', fixed: 'The town is ready. He left.'},
    {title: 'At the end of a paragraph', text: 'He left on Tuesday‹ ›.\n\nShe stayed.', fixed: 'He left on Tuesday.\n\nShe stayed.'},
    {title: 'Question', text: '“Is the town ready‹ ›?” he asked.', fixed: '“Is the town ready?” he asked.'},
    {title: 'On the wrong side of a comma', text: 'The traders‹ ,›who had waited, left.', suggests: [', ']},
    {title: 'Or of a stop', text: 'The plan was dropped‹ .›The mayor left.', suggests: ['. ']},
    {title: 'Before a quotation', text: 'The mayor said‹ ›: “The plan is dead.”', fixed: 'The mayor said: “The plan is dead.”'},
    {title: 'Before a possessive', text: 'The plan of the bank‹ ›’s chief was dropped.', suggests: ['']}
  ]
})
