import rule from '../../src/rules/leading-whitespace.js'
import {cases} from '../helpers/cases.js'

const one = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'
const two = 'The company has spent 4 million pounds on new pumps, and inspectors will visit the pit again before it opens.'

export default cases(rule, {
  valid: [
    `${one}\n\n${two}`,
    {title: 'Indented copy', text: `   ${one}\n   ${two}\n   ${one}`},
    {title: 'Copy indented by tabs', text: `\t${one}\n\t${two}`},
    {title: 'The indent of a dateline', text: `    HAVRE, Nov 10 (AFP) - ${one}\n\n${two}\n\n${one}`},
    {title: 'Hard-wrapped lines', text: 'The mine in the valley\nwill reopen in March.'}
  ],
  invalid: [
    {text: `‹ ›${one}\n\n${two}`, fixed: `${one}\n\n${two}`},
    {text: `${one}\n\n${two}\n\n${one}\n\n‹  ›${two}`, fixed: `${one}\n\n${two}\n\n${one}\n\n${two}`}
  ],
  anchored: 'whole'
})
