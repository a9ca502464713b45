import rule from '../../src/rules/impossible-date.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'The end of a day', text: 'The counter closes at 24:00 GMT, and at 12:30 p.m. on Sundays.'},
    {title: 'A verse', text: 'The reading was from 20:72, the sermon about 20:73.'},
    'The hearing is on Nov 30, and the verdict on Feb 29, 2024.',
    {title: 'Leap day of a year not given', text: 'He was born on February 29 in a hut by the lake.'},
    {title: 'Fractions', text: 'The pool pays 31/11 of the stake and 30/2 beyond it.'},
    {title: 'A number that counts', text: 'In June 31 people were fined, and in April 31 percent of them paid.'},
    {title: 'A bond', text: 'The Feb 30-year bond sale was put off.'},
    {title: 'Seasons in a row', text: 'He played in the 2012-13-14 seasons, form 2012-13-14.'},
    {
      title: 'Minutes of play, and sales',
      text: 'She scored at 25:30 and at 24:30 he hit the bar. It had 34 March 2024 sales, and 34 March sales.'
    },
    {
      title: 'Minutes of a match or a song',
      text: 'Overtime began at 60:00 and the shootout started at 65:00. Hill left at 25:12, the score opened at 55:45, and the song opens at 27:30.'
    },
    {title: 'Scores', text: 'They won 25:10 and 65:64.'},
    {title: 'Midnight', text: 'The curfew ends at 24:00 local time.'},
    {title: 'A month and a year', text: 'In September 2031 the lease runs out.'},
    {title: 'Numbers of files', text: 'The case no 31/02/2015 was heard. Order 31-11-2012 fell. The score was 31/04/20.'},
    {title: 'Either may be the day', text: 'It was signed on 02/29/2024 and on 29/02/2024, and again on 12/31/2023.'},
    {title: 'A count behind a month', text: 'Forty men came in May; in September 31 of them left.'},
    {title: 'The number of an order', text: 'Order No. 30/2/2023 was quashed on Monday.'},
    'A film on May 68 was shown, and by November 51 percent had seen it.',
    'A film on June 44 was shown.',
    {
      title: 'Years of two figures',
      text: 'A book on December 92 riots, a talk on August 91 coup plans and one on October 62 war are lost; so is one on March 71.'
    }
  ],
  invalid: [
    {title: 'Hours of two clocks', text: 'The train left at ‹13:30 p.m.› on Monday, and the next at ‹18.30 pm›.'},
    {title: 'Minutes behind at', text: 'The train left at ‹20:72›, and no other at ‹24:30› GMT.'},
    {text: 'The hearing is on ‹Nov 31› in the old court.'},
    {text: 'The hearing was on ‹Feb 29, 2023›, in the old court.'},
    {text: 'The hearing was on ‹31 April 2023› in the old court.'},
    {text: 'The file is dated ‹2024-13-01› and ‹2024-11-31›.'},
    {text: 'The hearing is from June 28 to ‹June 31› in the old court.'},
    {text: 'The hearing is on ‹November 32, 2024›, in the old court.'},
    {text: 'The train left at ‹25:61› for the coast.'},
    {title: 'Hours of no day', text: 'The talks began at ‹25:30› and the bus left at ‹24:30›, on ‹34 March 2024› in Geneva.'},
    {text: 'The train left at ‹25:10› GMT for the coast, and the bus at ‹8:75 p.m.› from the square.'},
    {title: 'In speech too', text: 'She said, “Come on ‹September 31›.”'},
    {title: 'In figures', text: 'It was signed on ‹31/02/2024›, and again on ‹31-11-2024›.'},
    {title: 'In figures, month first', text: 'It was signed on ‹02/30/2024› in Hull.'},
    {title: 'Digits exchanged', text: 'He left on ‹Jan. 52›, and came back on ‹November 61›.'},
    {text: 'The heat will last till ‹May 35›.'}
  ]
})
