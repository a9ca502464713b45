import rule from '../../src/rules/wire-ascii-punctuation.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    '“I agree,” he said – twice.',
    {title: 'A name with an underscore', text: 'She posts as valley_mine and _valley.'},
    {title: 'A rule between parts', text: 'The mine will reopen.\n\n___\n\nA. Rao contributed to this report.'},
    {title: 'One grave accent', text: 'He wrote `so it is` on the wall.'}
  ],
  invalid: [
    {text: "‹``›I agree,‹''› he said ‹_› twice.", fixed: '“I agree,” he said – twice.'},
    {title: 'Not closed in its paragraph', text: '‹``›I agree, he said.', suggests: ['“']}
  ]
})
