import rule from '../../src/rules/repeated-punctuation.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Per cent with its point', text: 'Prices rose by 11 per cent., the council said, and by 20 per cent. in May.'},
    {title: 'A post, as it was written', text: 'Rao wrote in a post: “Great bridge. Farmers love it!!!” The town met.'},
    {
      title: 'Quotation marks became question marks',
      text: 'Is it wrong to sing?? the mayor asked. It?s a song, he said. ?We sing it every day.'
    },
    {title: 'Another script', text: '새 다리는 내년에 문을 연다.. 시장이 말했다.'},
    {title: 'Another script behind a figure', text: '모두가 기다리는 ‘다리 3’..\n\n시장이 말했다.'},
    'The town met. The bridge, he said, is old.',
    {title: 'Ellipses', text: 'He paused... and left.... He came back…'},
    {title: 'An abbreviation before another mark', text: 'In the U.S., the firm Rao Inc., and at 10 a.m.; was it the U.S.?'},
    {title: 'Paths and ranges', text: 'See ../news and 1..5 for details.'},
    {title: 'A name that ends in a mark', text: 'She works for Yahoo!, and reads Who?, a weekly.'},
    {title: 'Rules', text: 'The town met.\n\n........\n\n!!!!!!'},
    {
      title: 'An abbreviation before a comma',
      text: 'It is owned by Valley Ltd., a mill, and others etc., he said in Calif., where he lives.'
    },
    {title: 'A spaced ellipsis', text: 'He left. . . and came back.'},
    {title: 'An abbreviation at the end of a quotation', text: 'He called it “Valley Mills Inc.”. She agreed.'}
  ],
  invalid: [
    {title: 'Stops', text: 'The town has met‹..› The bridge is old.', fixed: 'The town has met. The bridge is old.'},
    {title: 'Commas', text: 'The town‹,,› he said, is old.', fixed: 'The town, he said, is old.'},
    {title: 'A pause, or two halves of a sentence', text: 'The season was good‹..› every pit made money, he said.', suggests: ['...']},
    {title: 'Behind an abbreviation', text: 'He lives in the U.S‹..›', suggests: ['.']},
    {title: 'Shouts', text: 'The town has won‹!!› Who knew‹?!›', suggests: ['!', '?']},
    {title: 'A stop and a comma', text: 'The plan was dropped‹.,› the mayor said.', suggests: [',']},
    {title: 'Two stops apart', text: 'The plan was dropped‹. .› The mayor left.', suggests: ['.']},
    {title: 'A stop on both sides of the mark', text: '“The plan is dead‹.”.› The mayor left.', suggests: ['.”']},
    {title: 'Two colons', text: 'The mayor said‹::› the plan is dead.', suggests: [':']}
  ]
})
