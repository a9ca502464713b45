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
    {title: 'In the metadata alone', text: body, metadata: {headline: short}},
    {
      title: 'A caption with its credit run on',
      text: `Time for cheer:Anglers, who had waited since spring for the lake to open, stand along the new pier at the north end of the park in Pune.A. Rao\n\n${body}`
    },
    {
      title: 'Points of a summary',
      text: `The council have this morning paid the last of the 71 million pounds that the new bridge over the river in the north of the town was to cost\nand more\n\nThis has freed the old bridge of the heavy traffic\n\n${body}`
    },
    {
      title: 'A byline under the headline, with codes of the typesetter',
      text: `Council approves new bridge over the river after eleven years of debate and two strikes\nUR By ASHA RAO QC UR Valley Press Writer QC\n\n${body}`
    },
    {
      title: 'A line of a database',
      text: `Business Brief -- Valley Bridge Group PLC: @ Bid for Another Builder @ Is Raised to $62 Million 11/02/89 VALLEY JOURNAL (V) VBG TENDER OFFERS\n\n${body}`
    }
  ],
  invalid: [
    {text: `‹${long}›\n\n${body}`, metadata: {headline: long}},
    {title: 'Plain copy', text: `‹${long}›\n\n${body}`},
    {title: 'A short wire', text: `‹${short}›\n\n${body}`, metadata: {headline: short}, options: {max: 24}},
    {title: 'Too short', text: `‹${short}›\n\n${body}`, metadata: {headline: short}, options: {min: 30}},
    {title: 'In the metadata alone', text: body, metadata: {headline: long}, unplaced: 1}
  ]
})
