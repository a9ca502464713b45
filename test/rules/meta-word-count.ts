import rule from '../../src/rules/meta-word-count.js'
import {cases} from '../helpers/cases.js'

const sentence = 'The council on Sunday approved a new bridge over the river, the mayor said.'
const text = Array.from({length: 5}, () => sentence).join(' ')

export default cases(rule, {
  anchored: 'whole',
  valid: [
    {title: 'All of them', text, metadata: {wordCount: 70}},
    {title: 'Nearly', text, metadata: {wordCount: 73}},
    {title: 'With the headline counted', text: `Council approves bridge\n\nVALLEY, Nov 10 (PTI) ${text}`, metadata: {wordCount: 77}},
    {title: 'None declared', text},
    {title: 'Too few to tell', text: sentence, metadata: {wordCount: 20}}
  ],
  invalid: [
    {title: 'Cut off', text, metadata: {wordCount: 400}, unplaced: 1},
    {title: 'Counted before the story grew', text, metadata: {wordCount: 40}, unplaced: 1}
  ]
})
