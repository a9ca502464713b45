import rule from '../../src/rules/headline-number-agreement.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'The dead of two places',
      text: 'Six killed in two accidents\n\nPune, Nov 10 (PTI) Four people were killed when a car hit a tree on Sunday, police said.\n\nIn Nashik, two men died when a truck left the road.'
    },
    {
      title: 'Twice as much',
      text: 'Trade to double to $112 bn\n\nLONDON (Reuters) - The pact is to double trade from $56 billion by 2030, ministers said.'
    },
    {
      title: 'Some of them',
      text: 'Factbox - The four men charged\n\nWASHINGTON (Reuters) - Two men pleaded guilty on Monday, and others wait for a trial.'
    },
    {
      title: 'In words, in a compound',
      text: 'Ex-minister gets 5-year suspended sentence\n\nNorstad, Nov 10 (PTI) A court gave Arvid Lund a suspended five-year prison term on Sunday. His aide was sentenced to four years in prison.'
    },
    {
      title: 'A toll of what went before',
      text: 'Strike kills 3 soldiers\n\nNorstad offered condolences to its neighbour on Monday.\n\nIn November 2015 the neighbour shot down a jet, killing one pilot.'
    },
    {
      title: 'Rounded at the start of the headline',
      text: 'More than 30 trams in pileup\n\nLEEDS, England (Reuters) - A pileup stopped 34 trams on Monday, police said.'
    },
    {title: 'A percentage cut off', text: 'Ferry shares rise 10%\n\nPune, Nov 10 (PTI) Shares of the ferry rose 10.56 per cent on Monday.'},
    {
      title: 'One in another place',
      text: 'Storm kills 4\n\nMADRID (AP) — A storm has killed three people in Portugal and one in Spain, authorities said Thursday.'
    },
    {
      title: 'The injured, added up',
      text: '40 hurt as trams collide\n\nLEEDS, England (Reuters) - Two trams collided on Monday, and 28 people were hurt in one and 12 in the other, police said.'
    },
    {
      title: 'Two percentages to choose from',
      text: 'Ferry profit up 15%\n\nGLASGOW (Reuters) - The ferry sailed 12% more often and carried 8% more goods, its owner said on Monday.'
    },
    {
      title: 'A sum that is another',
      text: 'Harbour to cost £66 million\n\nLONDON (Reuters) - The harbour, with a loan of £2 million from the town, will open in May.'
    },
    {
      title: 'A result on aggregate',
      text: 'Valley win 4-3 on aggregate\n\nLEEDS, England (Reuters) - Valley beat Hill 3-1 on Monday to reach the final.'
    },
    {title: 'A decimal rounded', text: 'Prices up 5% in May\n\nLONDON (Reuters) - Prices rose 5.4% in May, the office said on Monday.'},
    'Storm sinks 28 boats\n\nGLASGOW (Reuters) - A storm sank 28 boats in the harbour on Monday, the council said.',
    {
      title: 'In words',
      text: 'Storm sinks 12 boats\n\nGLASGOW (Reuters) - A storm sank twelve boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Rounded',
      text: 'Nearly 30 boats sink\n\nGLASGOW (Reuters) - A storm sank 28 boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Another scale',
      text: 'Harbour to cost £66BN\n\nLONDON (Reuters) - The harbour will cost £66 billion, the council said on Monday.'
    },
    {
      title: 'A label',
      text: 'Class 9 boats sink\n\nGLASGOW (Reuters) - A storm sank 8 boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Done to others',
      text: '12 arrested over riot\n\nPune, Nov 10 (PTI) A riot in which 14 men were hurt ended on Sunday, a spokesman said.'
    },
    {
      title: 'A sum',
      text: 'Storms sink 28 boats\n\nGLASGOW (Reuters) - A storm sank 20 boats in one harbour and 8 boats in another on Monday.'
    },
    {title: 'At least as many', text: 'Blast kills 27\n\nA blast killed at least 27 people in Hull on Monday, police said.'},
    {title: 'Rounded in the headline', text: 'Blast kills nearly 30\n\nA blast killed at least 27 people in Hull on Monday, police said.'},
    {title: 'Three hurt of five', text: 'Two of five walk away unhurt\n\nFive men were in the car in Hull on Monday, and three were hurt.'},
    {title: 'The result of another game', text: 'Valley draw 1-1\n\nValley were held by Hill on Sunday, a week after a 4-0 win at Holm.'},
    {title: 'A score on the way', text: 'Valley beat Hill 3-1\n\nValley came from a goal down to win on Sunday; it was 1-1 at half-time.'},
    {
      title: 'On penalties',
      text: 'Hull Rovers 1-1 York Town\n\nHull Rovers won 3-1 on penalties on Saturday.'
    },
    {
      title: 'And himself',
      text: 'Man kills four in Hull\n\nA man shot and killed three people and himself in Hull on Friday.\n\nThe man had four guns.'
    },
    {
      title: 'One more died in other words, and others are as many',
      text: 'Fire kills four\n\nA fire killed three people on Friday, and the cook died in hospital.\n\nFour sheds burnt down too.'
    },
    {
      title: 'A score on the way to the result',
      text: 'Hull Rovers 3-1 York Town: hosts go top\n\nA late goal turned a 1-1 draw into a win for Hull over York on Saturday.'
    },
    {
      title: 'A score that stood for a while',
      text: 'Hull Rovers 3-1 York Town: hosts go top\n\nHull won a game against York on Saturday that had stood at 1-1.'
    },
    {
      title: 'Odds',
      text: 'Hull Rovers 3-1 York Town: hosts go top\n\nHull, 6-1 outsiders, beat York on Saturday to go top.'
    },
    {
      title: 'Games won and lost',
      text: 'Hull Rovers 3-1 York Town: hosts go top\n\nHull beat York on Saturday to move to 6-2 for the season.'
    },
    {
      title: 'Another game of the two',
      text: 'Hull Rovers 3-1 York Town: hosts go top\n\nHull went top with a win over York, who had beaten them 2-0 in autumn.'
    },
    {
      title: 'Votes and ages',
      text: 'High Court 5-4 Ruling Ends Tariff\n\nThe mill lost its tariff on Monday, after it won 2-1 in another court.'
    }
  ],
  invalid: [
    {title: 'Who holds them', text: 'Police hold ‹19› over riot\n\nPolice have arrested 17 people over a riot in Hull.'},
    {
      title: 'A share of the same',
      text: 'Profit up ‹30 percent› at Severn\n\nProfit at Severn rose 13 percent in the year to March, it said.'
    },
    {
      title: 'Far off, but the only toll',
      text: 'Twin blasts kill ‹48› near tomb\n\nDUBAI (Reuters) - Two explosions killed at least 84 people and injured 284 on Monday.'
    },
    {
      title: 'By how many wickets',
      text: 'Valley win by ‹4› wickets\n\nLEEDS, England (Reuters) - Valley beat Hill by eight wickets on Monday.'
    },
    {
      title: 'The injured',
      text: '6 dead, ‹17› hurt as roof falls\n\nPune, Nov 10 (PTI) Six people died and 14 others were injured when a roof fell on Sunday, officials said.'
    },
    {
      title: 'And with the verb in front, among many figures',
      text: 'Strikes kill 7, ‹34› wounded\n\nKYIV (Reuters) - Strikes killed at least seven people and wounded 31 on Monday.\n\nDefences shot down 71 of 145 drones and three of four missiles. Four people died in one town and 19 were hurt there.'
    },
    {
      title: 'A count to the last digit',
      text: 'Ferry with ‹133› aboard sinks\n\nLEEDS, England (Reuters) - A ferry carrying 130 people sank on Monday, the navy said.'
    },
    {
      title: 'A delay',
      text: 'Clear drains within ‹13› days, council told\n\nPune, Nov 10 (PTI) The state told the council on Sunday to clear drains within 10 days.'
    },
    {
      title: 'The only sum',
      text: 'Council approves ‹£45m› for bridge\n\nLEEDS, England (Reuters) - The council on Monday approved £54m for a bridge.'
    },
    {
      title: 'The only sum, told twice',
      text: 'Police seize ‹RM500,000› from house\n\nRaiders took RM550,000 from a house in Belapur.\n\nBELAPUR, Jan 7 — Police on Monday seized RM550,000 at the house of a clerk.'
    },
    {
      title: 'The only measure',
      text: 'Police seize ‹300 kg› of heroin\n\nPune, Nov 10 (PTI) Police seized 30 kg of heroin on Sunday, they said.'
    },
    {
      title: 'Noughts that round too much',
      text:
        'Rs ‹500-crore› plan for valley'.replace('Rs ‹', '‹Rs ') +
        '\n\nPune, Nov 10 (PTI) The state on Sunday approved a Rs 550-crore plan for the valley.'
    },
    {title: 'An age', text: 'Man, ‹34›, jailed for theft\n\nLEEDS, England (Reuters) - A 43-year-old man was jailed for theft on Monday.'},
    {
      title: 'A term',
      text: 'Court gives ‹10› years to clerk\n\nPune, Nov 10 (PTI) A court on Sunday sentenced a clerk to 12 years in prison.'
    },
    {
      title: 'A magnitude',
      text: 'Magnitude ‹6.1› quake hits valley\n\nTOKYO (Reuters) - An earthquake of magnitude 6.4 hit the valley on Monday.'
    },
    {title: 'A result', text: 'Valley beat Hill ‹3-1›\n\nLEEDS, England (Reuters) - Valley beat Hill 3-2 on Monday, and lead the table.'},
    {
      title: 'A day of the dateline makes no sum',
      text: 'Council plants ‹40› trees\n\nPune, Nov 10 (PTI) The council planted 30 trees along the river on Sunday, officials said.'
    },
    {
      title: 'Nor is it the figure meant',
      text: 'Storm sinks ‹11› boats\n\nPune, Nov 11 (PTI) A storm sank 12 boats in the harbour on Sunday, the council said.'
    },
    {
      title: 'What was done to them',
      text: '‹12› arrested over riot\n\nPune, Nov 10 (PTI) Police arrested 14 men over the riot on Sunday, a spokesman said.'
    },
    {
      title: 'And with the verb behind',
      text: '‹12› rescued from river\n\nPune, Nov 10 (PTI) 14 men were rescued from the river on Sunday, the council said.'.replace(
        'Some 14',
        '14'
      )
    },
    {
      title: 'One more',
      text: 'Storm sinks ‹28› boats\n\nGLASGOW (Reuters) - A storm sank 27 boats in the harbour on Monday, the council said.'
    },
    {
      title: 'Dead',
      text: 'Mill blast kills ‹28›\n\nGLASGOW (Reuters) - A blast in a mill killed 27 people on Monday, police said.'
    },
    {
      title: 'A percentage',
      text: 'Ferry profit up ‹15%›\n\nGLASGOW (Reuters) - The ferry made a profit 12% higher in May, its owner said on Monday.'
    },
    {title: 'At least another', text: 'At least ‹28› killed in blast\n\nA blast killed at least 27 people in Hull on Monday, police said.'},
    {
      title: 'More than the story knows',
      text: 'Valley to cut ‹450› jobs\n\nThe company Valley said on Monday it would cut about 400 jobs.'
    },
    {
      title: 'The same is done with both',
      text: 'State to spend ‹$5 billion› on roads\n\nThe state will spend $3 billion on roads, its governor said.'
    },
    {
      title: 'A nought too few, and a comma',
      text: 'State to spend ‹Rs 500 crore›\n\nThe state will spend Rs 5,000 crore on roads, its governor said.'
    },
    {title: 'One child', text: 'Woman, ‹two› children die in fire\n\nA woman and her three children died in a fire in Hull on Monday.'},
    {
      title: 'Of its',
      text: 'Council to close ‹five› libraries\n\nA council in Hull is to close four of its 19 libraries, it said on Friday.'
    },
    {
      title: 'A fixture',
      text: 'Hull Rovers ‹3-2› York Town: hosts go top\n\nHull Rovers went top of the table with a 3-1 win over York Town on Saturday.'
    },
    {
      title: 'A fixture, with the verb',
      text: 'York Town ‹2-2› Hull Rovers\n\nYork Town beat Hull Rovers 3-2 on Sunday, and stay third.'
    }
  ],
  anchored: 'start'
})
