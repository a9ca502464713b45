import rule from '../../src/rules/placeholder.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'Programs that the story is about',
      text: 'Asked for a poem, it wrote: “As an AI language model, I cannot.”\n\n“Sure, here is the poem:” it began, as an AI model does.\n\nHere is the story of a mill that burnt down twice.\n\nSure, here are fish too, but few of them.'
    },
    'The mayor (name withheld) met three ministers (names below) at XX Corps.',
    {title: 'Copy in capitals', text: 'THE LEADER OF THE PARTY (NAME) MET THE MAYOR.'},
    {title: 'Roman numerals', text: 'Super Bowl XX was won by Chicago, and XXX Corps crossed the river.'},
    {
      title: 'A body of that name',
      text: 'The fund TK said 30 TK patients had left, and TK workers would strike. It flew 90 TK passengers home.'
    },
    {title: 'Initials', text: 'TK Rangarajan won the seat, TK said later.'},
    {title: 'Chromosomes', text: 'Women have XX chromosomes.'},
    {title: 'Digits grouped by spaces', text: 'The town has 12 000 people and 3, 000 people work there.'},
    {title: 'An emergency number', text: 'Callers dialled 000 and waited.'},
    {title: 'A masked number', text: 'The card ends in XXXX-XXXX-4321, police said. Cans of Castlemaine XXXX lay about.'},
    {title: 'An editorial bracket', text: '"I told [name] to go," he said. "[The mayor] knew."'},
    {title: 'A source in brackets', text: 'Pit owner promises jobs [Valley Post]'},
    {title: 'To be announced', text: 'The date (to be announced) is near, and NN is a code. He has 00 in his number.'},
    {title: 'A headline of one word', text: `Titles\n\nThe club won three titles in 2019.`},
    {title: 'A label in small letters', text: 'headline\n\nThe club won three titles in 2019.'},
    {title: 'What printers call it', text: 'Lorem ipsum is a text that printers use. They call it lorem ipsum to this day.'}
  ],
  invalid: [
    {
      title: 'A writing program speaks to its user',
      text: '‹Sure, here is the rewritten article:›\n\nThe mayor left on Monday.\n\n‹As an AI language model, I› cannot verify this.\n\n‹Let me know if you would like me to change the tone.›'
    },
    {title: 'A version is announced', text: 'The mayor left on Monday, he said.\n\n‹Here is the story in another style:›\n\nHe left.'},
    {text: 'The bridge will open at ‹XX:00› on Monday, and cost ‹X.X› million pounds, £‹TK› of it lent.'},
    {text: 'The mayor, ‹(NAME)›, said so. ‹[insert quote here]› Her deputy, NAME ‹TK›, agreed.'},
    {text: 'Dear ‹{first_name}›, the council has voted.'},
    {text: 'The blast killed ‹TK› people on Monday.'},
    {text: 'The blast killed ‹XX› people and injured ‹XX› others.'},
    {text: 'Prices rose by ‹TK›% and the deal is worth ‹XX› million dollars.'},
    {text: 'The mayor, ‹TKTK›, said ‹XXXX› and left.'},
    {text: 'The minister, ‹[NAME]›, spoke on ‹[date]› in the town.'},
    {text: '‹Lorem ipsum› dolor sit amet.'},
    {text: 'The flood drove ‹000› people from their homes.'},
    {title: "A newsroom's own", text: 'The mayor of ‹NN› was there.', options: {terms: ['NN']}},
    {text: 'The blast killed ‹xx› people and hurt ‹NN› others, and sales rose ‹x.x› per cent.'},
    {text: 'The mayor, ‹<NAME>›, said the plan ‹(to be filled)› was dead.'},
    {text: '‹Headline here›\n\nThe mayor said the plan was dead.'},
    {title: 'Before a span of time', text: 'It must be packed within ‹TK› days.'}
  ]
})
