import rule from '../../src/rules/headline-required.js'
import {cases} from '../helpers/cases.js'

const body = 'The council on Sunday approved a new bridge over the river, the mayor said.\n\nWork begins in spring, engineers said.'

export default cases(rule, {
  anchored: 'whole',
  valid: [
    {title: 'In the text', text: `Council approves new bridge\n\n${body}`, metadata: {headline: 'Council approves new bridge'}},
    {title: 'In the metadata alone', text: body, metadata: {headline: 'Council approves new bridge'}},
    {title: 'As the first line', text: `Council approves new bridge\n\nVALLEY, Nov 10 (PTI) ${body}`},
    {title: 'Nothing to print', text: '\n\n'}
  ],
  invalid: [
    {text: body, unplaced: 1},
    {
      title: 'Only metadata count',
      text: `Council approves new bridge\n\n${body}`,
      options: {source: ['front-matter', 'meta']},
      unplaced: 1
    },
    {title: 'Blank in the metadata', text: body, metadata: {headline: ' '}, unplaced: 1}
  ]
})
