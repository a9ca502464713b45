import rule from '../../src/rules/take-marker.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    'He wants more.',
    {title: 'A heading of a menu', text: `More\n\n${before}`},
    {title: 'A sentence', text: `${before}\n\nMore follows from this than the owner likes to say.`},
    {title: 'A name at the end', text: `${before} It is named after Thomas More`},
    {title: 'In brackets inside a sentence', text: 'The owner wants more (more than the bank will lend) by March.'}
  ],
  invalid: [
    {title: 'Before the sign-off', text: `${before}‹ (MORE)› PTI SKV RT`, fixed: `${before} PTI SKV RT`},
    {title: 'In short', text: `${before}\n\n‹(Contd)›`, fixed: before},
    {text: `${before}\n\n‹(MORE)›`, fixed: before},
    {text: `${before}\n\n‹more follows›`, fixed: before},
    {text: `${before}\n\n‹MORE›`, fixed: before},
    {title: "With the editor's initials", text: `${before}\n\n‹more ug›`, fixed: before},
    {text: `${before}\n\n‹-more-›`, fixed: before},
    {title: 'Behind the last sentence', text: `${before}‹ (more)›`, fixed: before},
    {
      title: 'The second take',
      text: `${before}\n\n‹1st add›\n\nInspectors will visit the pit again in May.`,
      fixed: `${before}\n\nInspectors will visit the pit again in May.`
    },
    {text: `${before}\n\n‹(to be continued)›`, fixed: before},
    {text: `${before}\n\n‹MTF›`, fixed: before},
    {text: `${before}\n\n‹MORE UG›`, fixed: before},
    {title: 'Without a space', text: `${before}‹(MORE)›`, fixed: before}
  ],
  anchored: 'end'
})
