import rule from '../../src/rules/place-spelling-variation.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'The clash began in Izzatpur on Monday. Two men had gone to Izzatpur when they were hit.',
    {title: 'Two places whose ends differ', text: 'Rain fell in Rampurva village. On Monday the road to Rampurvi village was shut.'},
    {title: 'Two places in one sentence', text: 'Rain fell in Dasraka village and hail in Dasaraka village on Monday.'},
    {title: 'Two provinces', text: 'The vote was held in Paktira province. The count in Paktira ended; that in Paktia province did not.'},
    {title: 'Two cities that maps have', text: 'The bank opened in Amravati in March. It will open in Amaravati in June.'},
    {title: 'Parts of longer names', text: 'The men met near Gundana Bridge. Later they were seen in Gundna Road.'},
    {title: 'People', text: 'A letter from Khonmoth said no. Khanmoth had asked for it.'},
    {
      title: 'Allowed',
      text: 'The clash began in Izatpur village. Two men had gone from Izzatpur when they were hit.',
      options: {ignore: ['Izatpur']}
    },
    {title: 'English places', text: 'Near Merton a car hit a bus. Near Marton a lorry hit a tree.'},
    {title: 'Two lands, one of them on the map', text: 'Troops in Kherson moved on Monday. Traders in Khorasan stayed.'}
  ],
  invalid: [
    {
      title: 'A letter doubled',
      text: 'The clash began in Izatpur area on Monday. Two men were in ‹Izzatpur› when they were hit.',
      suggests: ['Izatpur']
    },
    {
      title: 'A vowel more, and the rarer one',
      text: 'The storm crossed near Kalingatnam town. Winds at ‹Kalingatanam› reached 90 kmph. Boats of Kalingatnam were safe.',
      suggests: ['Kalingatnam']
    },
    {
      title: 'Three spellings, one of them kept',
      text: 'Schools in Sonapura are shut. Those in ‹Sanapura› are open. Those near ‹Sinhapura› wait.',
      suggests: ['Sonapura', 'Sonapura']
    }
  ]
})
