import rule from '../../src/rules/advisory-form.js'
import {cases} from '../helpers/cases.js'

const story =
  'LONDON, Nov 10 (Reuters) - The council on Sunday approved a new bridge, the mayor said.\n\nWork begins in spring, engineers said.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    `(Adds minister's reaction in paragraph 3)\n\n${story}`,
    {title: 'A correction', text: `(In Nov. 9 story, corrects toll in paragraph 2 to 26, not 27)\n\n${story}`},
    {title: 'No advisory', text: story},
    {title: 'A version word is another matter', text: `URGENT\n\n${story}`},
    {title: 'The other form', text: `Eds: Adds quotes, details.\n\n${story}`, options: {form: 'eds'}},
    {title: 'The other form in brackets', text: `(Eds: Minor edits. With photos.)\n\n${story}`, options: {form: 'eds'}},
    {title: 'Says where', text: `(Adds quotes throughout)\n\n${story}`, options: {where: true}}
  ],
  invalid: [
    {
      title: 'Three slips',
      text: `(‹eds: ›‹adds› quote in ‹graf› 3)\n\n${story}`,
      suggests: ['', 'Adds', 'paragraph']
    },
    {title: 'Does not say where', text: `‹(Adds quotes, details)›\n\n${story}`, options: {where: true}},
    {title: 'The label of the other form', text: `(‹ATTN: ›ADDS details in ‹paras› 4-5)\n\n${story}`, suggests: ['', 'paragraphs']},
    {title: 'A label in small letters', text: `‹eds: ›Adds quotes, details.\n\n${story}`, options: {form: 'eds'}, suggests: ['Eds: ']},
    {
      title: 'A small letter behind the label',
      text: `(Eds: ‹adds› quotes, details)\n\n${story}`,
      options: {form: 'eds'},
      suggests: ['Adds']
    },
    {title: 'No label', text: `(‹Adds› quotes, details)\n\n${story}`, options: {form: 'eds'}, suggests: ['Eds: Adds']}
  ]
})
