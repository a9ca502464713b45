import rule from '../../src/rules/dateline-place.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  anchored: 'start',
  valid: [
    'ISLAMABAD, Nov 10 (Reuters) - The council met on Sunday.',
    {title: 'A city by its other names', text: 'BANGALORE/KIEV, Nov 10 (Reuters) - The councils met on Sunday.'},
    {title: 'A small town that is there', text: 'Rampur, Nov 10 (PTI) The council met on Sunday.'},
    {title: 'One word that the gazetteer has as two', text: 'Rajnandgaon(CG), June 19 (UNI) The council met on Sunday.'},
    {
      title: 'A city as agencies write it, the gazetteer otherwise',
      text: 'KERBALA/BAQUBA, Iraq, Nov 10 (Reuters) - The councils met on Sunday.'
    },
    {title: 'A city with its new spelling', text: 'Cumilla, Nov 10 (UNB) - The council met on Sunday.'},
    {title: 'A district that looks like a city elsewhere', text: 'Malkangiri (Odisha), Nov 10 (PTI) The council met on Sunday.'},
    {title: 'A village near to nothing', text: 'Qwertzabad, Nov 10 (PTI) The council met on Sunday.'},
    {
      title: 'States and countries',
      text: 'Indore (Madhya Pradesh) [India], June 9 (ANI): Ten schools opened.'
    },
    {title: 'A state shortened', text: 'SACRAMENTO, Calif. (AP) — A school opened.'},
    {title: 'A region near to a country', text: 'GRAZ, Styria, Nov 10 (Reuters) - The council met on Sunday.'},
    {title: 'Another region near to one', text: 'DIJON, Burgundy, Nov 10 (Reuters) - The council met on Sunday.'},
    {title: 'Two letters that are others', text: 'OSIJEK, Slavonia, Nov 10 (Reuters) - The council met on Sunday.'},
    {title: 'Two letters in a region not known', text: 'VIDIN, Bulgosie, Nov 10 (Reuters) - The council met on Sunday.'},
    {title: 'An older name', text: 'KIGALI, Ruanda, Nov 10 (Reuters) - The council met on Sunday.'},
    {title: 'A place of one’s own', text: 'ISLAMABAB, Nov 10 (Reuters) - The council met on Sunday.', options: {places: ['Islamabab']}}
  ],
  invalid: [
    {title: 'A letter lost', text: '‹ISLMABAD›, Nov 10 (Reuters) - The council met on Sunday.', suggests: ['ISLAMABAD']},
    {
      title: 'As the story has it',
      text: '‹LORALLAI›, Nov 10 (Reuters) - The council met on Sunday.\n\nLoralai has had no rain, it said.',
      suggests: ['LORALAI']
    },
    {title: 'Two words', text: '‹New Dehli›, Nov 10 (PTI) The council met on Sunday.', suggests: ['New Delhi']},
    {title: 'Letters exchanged', text: '‹Fasialabad›, Nov 10 (PTI) The council met on Sunday.', suggests: ['Faisalabad']},
    {
      title: 'Two letters in a long name',
      text: '‹THIRUVANATHAPURM›, Nov 10 (Reuters) - The council met on Sunday.',
      suggests: ['THIRUVANANTHAPURAM']
    },
    {title: 'A country', text: 'Damascus [‹Sryia›], June 9 (ANI): Ten schools opened.', suggests: ['Syria']},
    {title: 'Two letters lost', text: 'KABUL, ‹Afganistn›, Nov 10 (Reuters) - The council met.', suggests: ['Afghanistan']},
    {title: 'Letters doubled and lost', text: 'CEBU, ‹Phillipines›, Nov 10 (Reuters) - The council met.', suggests: ['Philippines']},
    {title: 'A country with an older spelling', text: 'VIANDEN, ‹Luxembrg›, Nov 10 (Reuters) - The council met.', suggests: ['Luxembourg']},
    {title: 'A state', text: 'DAYTON, ‹Ohoi› (AP) — A school opened.', suggests: ['Ohio']},
    {
      title: 'A state in brackets',
      text: 'Indore (‹Madhya Pardesh›) [India], June 9 (ANI): Ten schools opened.',
      suggests: ['Madhya Pradesh']
    },
    {title: 'A province', text: 'HYDERABAD, ‹Pakisatn›, Nov 10 (Reuters) - The council met.', suggests: ['Pakistan']},
    {title: 'A space lost', text: '‹NewDelhi›, Nov 10 (PTI) The road was cut on Sunday.', suggests: ['New Delhi']}
  ]
})
