import rule from '../../src/rules/headline-length.js'
import {cases} from '../helpers/cases.js'

const body = 'The council on Sunday approved a new bridge over the river, the mayor said.\n\nWork begins in spring, engineers said.'
const short = 'Council approves new bridge'
const long = 'Council approves new bridge over the river after eleven years of debate, three surveys, two strikes and one very long night'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {text: `${short}\n\n${body}`, metadata: {headline: short}},
    {title: 'No headline', text: body},
    {title: 'A house with room', text: `${long}\n\n${body}`, metadata: {headline: long}, options: {max: 160}},
    {title: 'In the metadata alone', text: body, metadata: {headline: short}}
  ],
  invalid: [
    {text: `‹${long}›\n\n${body}`, metadata: {headline: long}},
    {title: 'A short wire', text: `‹${short}›\n\n${body}`, metadata: {headline: short}, options: {max: 24}},
    {title: 'Too short', text: `‹${short}›\n\n${body}`, metadata: {headline: short}, options: {min: 30}},
    {title: 'In the metadata alone', text: body, metadata: {headline: long}, unplaced: 1}
  ]
})
