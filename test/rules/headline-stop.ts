import rule from '../../src/rules/headline-stop.js'
import {cases} from '../helpers/cases.js'

const body = 'The council on Sunday approved a new bridge over the river, the mayor said.\n\nWork begins in spring, engineers said.'
const story = (marked: string) => ({text: `${marked}\n\n${body}`, metadata: {headline: marked.replace(/[‹›]/g, '')}})

export default cases(rule, {
  anchored: 'start',
  valid: [
    story('Council approves new bridge'),
    {title: 'An abbreviation', ...story('Council approves new bridge to the U.S.')},
    {title: 'A company', ...story('Council approves new bridge by Acme Inc.')},
    {title: 'In speech', ...story('Mayor on the bridge: ‘No.’')},
    {title: 'Three points', ...story('Council approves new bridge, but...')},
    {title: 'Two sentences', ...story('Council approves bridge. The mayor does not.')}
  ],
  invalid: [{...story('Council approves new bridge‹.›'), fixed: `Council approves new bridge\n\n${body}`}]
})
