import rule from '../../src/rules/meta-slugline-form.js'
import {cases} from '../helpers/cases.js'

const text = 'The council on Sunday approved a new bridge over the river, the mayor said.'

export default cases(rule, {
  valid: [
    {title: 'Any form', text, metadata: {slugline: 'bridge vote'}},
    {title: 'Reuters', text, metadata: {slugline: 'PAKISTAN-BRIDGE/VOTE (UPDATE 1, PIX)'}, options: {style: 'reuters'}},
    {title: 'dpa', text, metadata: {slugline: 'Pakistan-transport/'}, options: {style: 'dpa', max: 22}},
    {title: 'AP', text, metadata: {slugline: 'BC-AS--Pakistan-Bridge, 1st Ld-Writethru'}, options: {style: 'ap'}},
    {title: 'None', text, options: {style: 'ap'}}
  ],
  invalid: [
    {title: 'Small letters at Reuters', text, metadata: {slugline: 'Pakistan-bridge/vote'}, options: {style: 'reuters'}, unplaced: 1},
    {title: 'No slash at dpa', text, metadata: {slugline: 'Pakistan-transport'}, options: {style: 'dpa'}, unplaced: 1},
    {title: 'No cycle at AP', text, metadata: {slugline: 'Pakistan-Bridge'}, options: {style: 'ap'}, unplaced: 1},
    {title: 'Too long', text, metadata: {slugline: 'Pakistan-transport-and-bridges/'}, options: {max: 22}, unplaced: 1}
  ]
})
