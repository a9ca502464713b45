import rule from '../../src/rules/number-words.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'An age and up', text: 'The shot is free for everyone 6 months and older, and for pupils 5 years or under.'},
    {title: 'A share', text: 'The council said on Monday that 1 in 9 bridges is old, and one in 8 schools.'},
    'The blast killed three people and hurt 12 others.',
    {title: 'A term', text: 'The court sentenced the clerk to 3 years 6 months.'},
    {title: 'A percentage, a score, an age', text: 'Support fell 3 percent after a 3-1 win, and a boy aged 3 cried.'},
    {title: 'Labels', text: 'The Class 9 students read Section 8 before the Formula 1 drivers came in World War 2 cars.'},
    {title: 'Labels in small letters', text: 'The shops opened in tier 3 cities first, and the grade 5 students came in.'},
    {title: 'An age in days', text: 'The calf, at 3 days old, was fed by hand in the yard.'},
    {title: 'Ages of two kinds', text: 'The shot is for those between the ages of 6 months and 8 years.'},
    {title: 'A time taken', text: 'She crossed the ice in 8 days, 3 hours and 40 minutes, a record.'},
    {title: 'A headline', text: 'Blast kills 3 people in mill\n\nGLASGOW (Reuters) - A blast killed three people on Monday.'},
    {title: 'A sentence opening', text: 'The mill burnt. Twelve people fled.'},
    {title: 'A range', text: 'The trip takes 8-12 days, or 6 to 9 hours by air.'},
    {title: 'A series that mixes', text: 'They saw 3 cars, 12 buses and 40 trucks.'},
    {title: 'In direct speech', text: 'She said, “We saw 3 people in the yard.”'},
    {title: 'Sums and measures', text: 'They paid $3 for 5 miles and got 2 million people to look.'}
  ],
  invalid: [
    {text: 'The road was closed. Some ‹5› children were there.', fixed: 'The road was closed. Some five children were there.'},
    {
      title: 'Words up to 99',
      text: 'The flood drove ‹27› people from the town.',
      options: {max: '99'},
      fixed: 'The flood drove twenty-seven people from the town.'
    },
    {title: 'A figure', text: 'The blast killed ‹3› people in a mill.', fixed: 'The blast killed three people in a mill.'},
    {title: 'With an adjective', text: 'Police shot ‹4› armed men at noon.', fixed: 'Police shot four armed men at noon.'},
    {title: 'A word', text: 'The blast hurt ‹twelve› people in a mill.', suggests: ['12']},
    {
      title: 'At the head of a paragraph',
      text: 'The crash was on Monday.\n\nSome ‹3› soldiers were hurt. The town has ‹9› stores.',
      fixed: 'The crash was on Monday.\n\nSome three soldiers were hurt. The town has nine stores.'
    }
  ]
})
