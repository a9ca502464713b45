import rule from '../../src/rules/meta-headline-agreement.js'
import {cases} from '../helpers/cases.js'

const body = 'VALLEY, Nov 10 (PTI) The council on Sunday approved a new bridge over the river, the mayor said.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'The same words', text: `Council approves new bridge\n\n${body}`, metadata: {headline: 'Council approves new bridge'}},
    {
      title: 'Other marks and the site’s name',
      text: `Council approves ‘new’ bridge\n\n${body}`,
      metadata: {title: 'Council approves "new" bridge | The Valley Post'}
    },
    {
      title: 'Cut short by a system',
      text: `Council approves new bridge over river\n\n${body}`,
      metadata: {headline: 'Council approves new bridge'}
    },
    {
      title: 'Written for searches, with other words',
      text: `Council approves new bridge\n\n${body}`,
      metadata: {title: 'Valley river crossing: what we know so far'}
    },
    {title: 'A slug', text: `Council approves new bridge\n\n${body}`, metadata: {title: '1 POLITICS Bridge'}},
    {
      title: 'A reference left in the field',
      text: `Council won’t approve new bridge\n\n${body}`,
      metadata: {headline: 'Council won&#8217;t approve new bridge'}
    },
    {title: 'No headline over the copy', text: body, metadata: {headline: 'Council approves new bridge'}}
  ],
  invalid: [
    {
      title: 'A name mended in one place',
      text: `‹Qasim’s council approves new bridge over river›\n\n${body}`,
      metadata: {headline: 'Quasim’s council approves new bridge over river'}
    },
    {
      title: 'Another number',
      text: `‹Council approves 12 new bridges over river›\n\n${body}`,
      metadata: {title: 'Council approves 21 new bridges over river'}
    }
  ]
})
