import rule from '../../src/rules/suicide-wording.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The farmer died by suicide, police said.',
    {title: 'Attacks', text: 'The group committed suicide bombings and sent a suicide bomber.'},
    {title: 'In speech', text: 'She said, “He committed suicide.”'},
    {title: 'Figurative', text: 'The party commits political suicide, he wrote.'},
    {title: 'A helpline is named', text: 'The town counts each suicide. A helpline answers at night.', options: {helpline: true}},
    {title: 'A method where nobody took a life', text: 'The dog consumed poison, the vet said.', options: {method: ['consumed poison']}},
    {
      title: 'A method where others died',
      text: 'The suicide bomber died; a man had consumed poison.',
      options: {method: ['consumed poison']}
    }
  ],
  invalid: [
    {text: 'The farmer ‹committed suicide›, police said.'},
    {text: 'He survived a ‹failed suicide attempt› and spoke of a ‹suicide epidemic›.'},
    {text: 'The farmer died by suicide, police said.', options: {helpline: true}, unplaced: 1},
    {
      title: 'A method, where the house leaves methods out',
      text: 'The farmer died by suicide. He had ‹consumed poison›, police said.',
      options: {method: ['consumed poison']}
    }
  ]
})
