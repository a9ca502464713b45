import rule from '../../src/rules/name-variation-agreement.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Other titles', text: 'Minister Mohammed Lakhvi came. The order was signed by Judge Muhammad Lakhvi on Sunday.'},
    {
      title: 'Cousins in a family of rulers',
      text: 'Emir Meshal al-Ahmad al-Lakhvi met Prince Meshal al-Hamad al-Lakhvi on Sunday. He left.'
    },
    {
      title: 'Three of a family',
      text: 'The journalist Tariq Lakhvi, his brother Rehan Lakhvi and their cousin came. Later Mehan Lakhvi left. Rehan Lakhvi said so.'
    },
    'Interior Minister Rehan Lakhvi spoke on Monday. Rehan Lakhvi left on Tuesday.',
    {title: 'Brother and sister', text: 'The singer Carlo Venturi and the actress Carla Venturi were there.'},
    {title: 'Father and son', text: 'Judge Hamid Sultan and his son Hamed Sultan, a farmer, were both at the table.'},
    {title: 'Direct speech', text: 'Minister Moazzam Jah Tarin left. “Muazzam Jah Tarin did nothing,” she said.'},
    {title: 'Known to be two', text: 'Minister Torvald Lind left. Torvalt Lind said so.', options: {ignore: ['Torvalt']}}
  ],
  invalid: [
    {
      title: 'Two spellings of one name',
      text: 'Mohammed Yousuf Lakhvi, a trader, came. Police said ‹Muhammad› Yousuf Lakhvi was beaten.',
      suggests: ['Mohammed']
    },
    {
      title: 'The same title, one letter apart',
      text: 'Interior Minister Mohsin Lakhvi spoke on Monday. Interior Minister ‹Mohsen› Lakhvi left on Tuesday.',
      suggests: ['Mohsin']
    },
    {
      title: 'A given name of two words',
      text: 'Police chief Moazzam Jah Tarin came. The mayor thanked ‹Muazzam› Jah Tarin. Moazzam Jah Tarin said he was glad.',
      suggests: ['Moazzam']
    }
  ]
})
