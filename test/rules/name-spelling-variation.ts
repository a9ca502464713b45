import rule from '../../src/rules/name-spelling-variation.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Interior Minister Rehan Lakhvi chaired the meeting. Lakhvi said the road would open.',
    {title: 'Two real people with like names', text: 'Minister Anil Ahmad met Judge Sunil Ahmed on Monday. Ahmad said the two had agreed.'},
    {
      title: 'Namesakes in one sentence',
      text: 'The protest ended. Haidar Ibadin, who is not related to the former premier Haidar Abadin, said he would be back.'
    },
    {title: 'A minister and a newspaper', text: 'Sheikh Anwar al-Sarah spoke to the daily. Al-Baras said he would pay for the road.'},
    {title: 'Two known names in one sentence', text: 'Coach Mauricio Pellegrino met Pellegrini, who won the cup with another club.'},
    {title: 'A family', text: 'Coach Petar Ivanov and his wife, Elena Ivanova, came. Ivanova said they were glad.'},
    {title: 'Plural and possessive', text: 'Minister Asif Khan spoke first. The Khans of the valley, and Khan’s own men, had come.'},
    {title: 'Place and people', text: 'Minister Balach Bugti left. He flew from Bugta to the coast.'},
    {title: 'Direct speech', text: 'Minister Hamza Shafqaat left. “Shafqat did nothing,” she said.'},
    {title: 'Known to be two', text: 'Minister Hamza Shafqaat left. Shafqat said the road was cut.', options: {ignore: ['Shafqat']}},
    {
      title: 'Introduced by her title',
      text: 'Coach Martin Johnston left. Prime Minister Johnson said she was sorry, and Johnson said no more.'
    },
    {title: 'Another in the headline', text: 'Johnson sorry as Johnston leaves\n\nCoach Martin Johnston left. “It is sad,” Johnson said.'},
    {title: 'A word of the headline', text: 'Harding on, says mayor\n\nMayor Piet Hardinger said on Monday that he would stay.'},
    {title: 'Two people', text: 'Peter Clark left on Monday. Anna Clarke said it was late. Clarke added that it was fine.'},
    {title: 'A judge of the like name', text: 'Anna Brown denied it. Mr Justice Browne told the jury to go home.'},
    {title: 'With an honorific', text: 'Peter Clark runs the stall. His landlord, Mrs Clarke, said the lease was valid.'},
    {title: 'A known name with an honorific', text: 'Coach Martin Johnston left. Mr Johnson, the judge, said it was late.'},
    {title: 'The same honorific, and another man', text: 'Mr Rashid Ahmad spoke first. The road, Mr Ahmed, a clerk, wrote, is closed.'},
    {title: 'With an age', text: 'Peter Clark runs the stall. Clarke, 61, said the lease was valid.'},
    {title: 'In apposition', text: 'Jane Green spoke first. Mr Greene, the gardener, said it would not do.'},
    {title: 'Defending', text: 'Tom Lock, a baker, gave evidence. Mr Locke, defending, asked if he had been there.'}
  ],
  invalid: [
    {
      title: 'Who did something',
      text: 'Governor Thomas Hendricks signed it. ‹Hendriks›, who took office in May, left.',
      suggests: ['Hendricks']
    },
    {
      title: 'A letter of Hausa',
      text: 'Shehu Ɗanjumma came to the hall. “We will act,” ‹Ɗanjuma› said on Sunday.',
      suggests: ['Ɗanjumma']
    },
    {
      title: 'The last letter lost',
      text: 'General Sampath Kotuwelada came. “We will act,” ‹Kotuwelad› said on Sunday.',
      suggests: ['Kotuwelada']
    },
    {
      title: 'Behind a comma',
      text: 'General Sampath Kotuwelada came. When he could not get in, ‹Kotuwelida› told the police.',
      suggests: ['Kotuwelada']
    },
    {
      title: 'The other letter doubled',
      text: 'Minister Zaheer Lassabi came. Later ‹Lasabbi› said the road would open.',
      suggests: ['Lassabi']
    },
    {
      title: 'Two spellings of one name',
      text: 'Minister Rajnath Chaudhary came. ‹Chaudhry› said the road would open.',
      suggests: ['Chaudhary']
    },
    {title: 'With an article', text: 'Minister Mohsen al-Mudaidi came. ‹Al-Mudadi› said the road would open.', suggests: ['Al-Mudaidi']},
    {
      title: 'A letter struck twice',
      text: 'Interior Minister Rehan Lakhvi came. ‹Lakhvii› said the road would open.',
      suggests: ['Lakhvi']
    },
    {
      title: 'A capital particle',
      text: 'Chairman Karl zu Guttenborg was sad. Zu ‹Guttenorg› had backed another.',
      suggests: ['Guttenborg']
    },
    {
      title: 'A letter lost in a later mention',
      text: 'Quetta Commissioner Hamza Shafqaat took part. Later ‹Shafqat› told reporters that Shafqaat’s office was open.',
      suggests: ['Shafqaat']
    },
    {
      title: 'The full name again',
      text: 'Police chief Torvald Lindquist came on Monday. The mayor thanked Torvald ‹Linquist› on Tuesday.',
      suggests: ['Lindquist']
    },
    {
      title: 'With the title',
      text: 'Interior Minister Rehan Lakhvi spoke. The road is closed, and Minister ‹Lakhwi› will be asked why. Lakhvi said it would open.',
      suggests: ['Lakhvi']
    },
    {
      title: 'A name that lists have, and nobody introduced',
      text: 'Coach Martin Johnston left on Monday. “It is sad,” ‹Johnson› said.',
      suggests: ['Johnston']
    },
    {title: 'A silent e', text: 'Councillor Peter Clark left on Monday. ‹Clarke› said it was late.', suggests: ['Clark']},
    {title: 'The same honorific', text: 'Mr Rashid Ahmad spoke first. The road, Mr ‹Ahmed› has written, is closed.', suggests: ['Ahmad']},
    {
      title: 'Right but where it is given in full',
      text: 'Justice Vrushali ‹Deshkr› heard the case. Deshkar said it was grave. Justice Deshkar set a date.',
      suggests: ['Deshkar']
    },
    {
      title: 'Who runs',
      text: '“Nobody should stay,” said pollster Rasa Petraityte. ‹Petraitite›, who runs the agency, left.',
      suggests: ['Petraityte']
    }
  ]
})
