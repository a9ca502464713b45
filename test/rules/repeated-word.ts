import rule from '../../src/rules/repeated-word.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'They went from door to door to door.',
    {title: 'Two words twice, rightly', text: 'They came day after day after day, on and on and on, step by step by step.'},
    'He said that that was all they had had for a very very long time.',
    {title: 'Names', text: 'They heard Duran Duran in Baden Baden, and Sirhan Sirhan in New York, New York.'},
    {title: 'Two clauses meet', text: 'The plan came in in June and went on on Monday; what it is is a draft.'},
    {
      title: 'A verb with its in',
      text: 'They moved in in May, logged in in seconds and handed the notes in in spring; he was sworn in in Pune.'
    },
    {
      title: 'A verb with its on',
      text: 'The letter was passed on on Friday, the bill voted on on Tuesday and the trial will go on on Monday.'
    },
    {title: 'An adverb with its on', text: 'The talks broke down later on on Sunday.'},
    {title: 'A clause that ends in in', text: 'This is the house she lived in in 1990 and the car he was killed in in 2003.'},
    {title: 'A clause that ends in its verb', text: 'Those who won won by a mile, and what he said said much about the town.'},
    {title: 'A clause that ends in a preposition', text: 'The woman he spoke to to learn more was the one he waited for for hours.'},
    {title: 'A lost hyphen', text: 'The money was spent in in house training.'},
    {title: 'What it was', text: 'What it was was a storm.'},
    {title: 'A million million', text: 'The sum came to a million million in all.'},
    {title: 'A comma between', text: 'From what we saw of, of course, the bridge, it holds.'},
    {title: 'A table', text: 'to\tto\tto'},
    {title: 'Her and her', text: 'He gave her her coat.'},
    {title: 'A doubled word of another tongue', text: 'They ate couscous and gado gado by the tuk tuk.'},
    {title: 'Allowed by the house', text: 'They met with with a nod.', options: {allow: ['with']}},
    {title: 'Figures of a table', text: 'The seats of 12 12 14 10 were filled, and 40 40 in all.'},
    'He said that that plan was dead.',
    {
      title: 'That, which',
      text: 'For her it was that that the town forgot. They kept all that that they had. It is that that he fears.'
    },
    {
      title: 'A number beside another',
      text: 'In 2010 2010 boats came. The inn baked 14 14 inch pies, and on tram 24 24 riders fell. They rang 112 112 times.'
    }
  ],
  invalid: [
    {
      title: 'Two words twice',
      text: 'The boats lie ‹in the in the› harbour and sail ‹on Monday on Monday›.',
      suggests: ['in the', 'on Monday']
    },
    {title: 'A word of everyday copy', text: 'Rao met the ‹chairman chairman› of the party.', suggests: ['chairman']},
    {title: 'Behind a name set off', text: 'Its chief, Rehan Lakhvi, ‹is is› to testify on Sunday.', suggests: ['is']},
    {title: 'His', text: 'The lawyer said ‹his his› client had been in the town.', suggests: ['his']},
    {title: 'And', text: 'Rao met the party in schools ‹and and› halls.', fixed: 'Rao met the party in schools and halls.'},
    {title: 'Behind a noun', text: 'They lost confidence ‹in in› the bridge on Monday.', suggests: ['in']},
    {title: 'Behind a place', text: 'Two men were arrested in London ‹on on› Friday.', suggests: ['on']},
    {title: 'Behind a verb that has no such particle', text: 'Nine people were killed ‹in in› Quetta, police said.', suggests: ['in']},
    {title: 'Behind a subject', text: 'The council ‹on on› Sunday approved the bridge, as it had ‹in in› spring.', suggests: ['on', 'in']},
    {title: 'Behind a noun in -ing', text: 'It followed the meeting ‹in in› Geneva.', suggests: ['in']},
    {title: 'Behind a verb of events', text: 'The trial was held ‹in in› Delhi.', suggests: ['in']},
    {title: 'Verbs', text: 'The two leaders ‹met met› in Pune and ‹said said› little.', suggests: ['met', 'said']},
    {title: 'To be', text: 'The bridge ‹is is› old, and the road ‹was was› closed.', suggests: ['is', 'was']},
    {title: 'A scale', text: 'It cost $2.1 ‹billion billion› in all.', suggests: ['billion']},
    {title: 'Other prepositions', text: 'It runs ‹between between› the river and the road.', suggests: ['between']},
    {text: 'The head of ‹the the› organisation left.', fixed: 'The head of the organisation left.'},
    {text: 'They went ‹to to› town in ‹an an› hour.', fixed: 'They went to town in an hour.'},
    {title: 'Over a line’s end', text: 'They went to town with ‹the\nthe› mayor.', fixed: 'They went to town with the mayor.'},
    {title: 'At the start of a sentence', text: '‹The the› mayor left.', fixed: 'The mayor left.'},
    {text: 'The council ‹approved approved› the bridge and ‹has has› said so.', suggests: ['approved', 'has']},
    {title: 'In speech', text: 'He said, “We go ‹to to› town.”', fixed: 'He said, “We go to town.”'},
    {text: 'He said ‹that that› the plan was dead, and told Rao ‹that that› they would go.', suggests: ['that', 'that']}
  ]
})
