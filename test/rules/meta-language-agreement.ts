import rule from '../../src/rules/meta-language-agreement.js'
import {cases} from '../helpers/cases.js'

const english =
  'The council said on Sunday that it has approved the plan for a bridge over the river. The mayor told reporters that work was to begin in the spring and that it would take two years. His office said the money has come from the state and from a loan by the bank. It was the third time that the council had voted on it, and the first with a majority of all members.'
const german =
  'Der Rat hat am Sonntag den Plan für eine Brücke über den Fluss gebilligt. Die Bürgermeisterin sagte, dass die Arbeiten im Frühjahr beginnen und zwei Jahre dauern. Das Geld ist von dem Land und der Bank, und die Stadt hat sich mit den Nachbarn auf eine Beteiligung geeinigt. Der Rat hatte nicht zum ersten Mal über das Vorhaben abgestimmt, und die Mehrheit war auch nicht die erste.'

export default cases(rule, {
  anchored: 'whole',
  valid: [
    {title: 'English', text: english, metadata: {language: 'en'}},
    {title: 'A region does not matter', text: english, metadata: {language: 'en-IN'}},
    {title: 'German', text: german, metadata: {language: 'de-AT'}},
    {title: 'Nothing declared', text: german},
    {title: 'Too short to tell', text: 'Der Rat hat am Sonntag den Plan gebilligt.', metadata: {language: 'en'}}
  ],
  invalid: [
    {title: 'German declared as English', text: german, metadata: {language: 'en-US'}, unplaced: 1},
    {title: 'English declared as Spanish', text: english, metadata: {language: 'es-ES'}, unplaced: 1}
  ]
})
