import rule from '../../src/rules/sum-agreement.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'Shares that leave some over',
      text: 'Of the 25 dead, 14 were men and nine women. Of the 25 hurt, 14 were workers and 13 women.'
    },
    'The blast killed 27 people, including 14 soldiers and 13 civilians.',
    {title: 'Some are not named', text: 'The blast killed 27 people, including 14 soldiers and 3 civilians.'},
    {title: 'Classes overlap', text: 'The blast killed 7 people, including 5 civilians and 4 children.'},
    {title: 'More than', text: 'The blast killed more than 20 people, including 14 soldiers and 13 civilians.'},
    {title: 'A total that adds up', text: 'They cast a total of 60 votes: 20 in Leeds, 30 in York and 10 in Hull.'},
    {title: 'Another count between', text: 'They saw 27 people, including 14 men aged 20 and 16 others.'},
    {title: 'A list of which the total is a part', text: 'The blast killed 20 soldiers, 14 policemen and 16 civilians.'},
    {title: 'Parts of a list that has places', text: 'The floods killed 80 people, 20 in Punjab, 30 in Sindh and 20 in Balochistan.'},
    {title: 'Things of their own', text: 'The league has two matches: 20 players in Leeds and 30 players in York.'},
    {title: 'A list of which the total is the first', text: 'Three men were held in Leeds, four in York and two in Hull.'},
    {title: 'Months are no places', text: 'She won four titles, five in May and six in June.'},
    {title: 'One without a figure', text: 'The blast killed four people: two soldiers, one policeman and a civilian.'},
    {title: 'Groups, not people', text: 'The bus carried two teams – 14 men and 12 women.'},
    {title: 'All there', text: 'The blast killed 26 people – 14 soldiers and 12 civilians – on Monday.'},
    {title: 'Shares that make a hundred', text: 'In the poll 45% said yes, 40% said no and 15% did not know.'},
    {title: 'Rounded up', text: 'In the poll 45% said yes, 41% said no and 15% were undecided.'},
    {title: 'Shares of several wholes', text: 'The party won 45 percent in Leeds, 40 percent in York and 30 percent in Hull.'},
    {title: 'Changes', text: 'The party won 45 percent, up from 40 percent, and 20 percent were undecided.'},
    {title: 'A share of a share', text: 'It found that 45% back Lind, 38% Roth, 12% Tam and that 9% of the first did not know why.'},
    {title: 'A count of places', text: 'The council backed homes on three sites: 400 in Leeds, 200 in York and 100 in Hull.'},
    {
      title: 'A total behind its parts',
      text: 'He sold 20 buses in Leeds and 30 in York, a total of 50, and two cars and a van, three in all.'
    },
    {title: 'What was there before', text: 'Police held seven men in Leeds and six in York, taking the total to 40.'},
    {
      title: 'A total of other things',
      text: 'She made eight goals and five throws for a total of 24 points. Two men work three shifts each, a total of 48 hours. He won 12 fours and three sixes in all.'
    },
    {
      title: 'A total of more',
      text: 'About 20 men from Leeds and 30 from York, a total of 60, met. In 2019 it had 20 men, and in May a total of 90.'
    },
    {
      title: 'Shares that are right',
      text: 'He won 12 of the 40 seats, or 30%. Of it, 33% of the 90 men, or 30, left. Five (12.5%) of the 40 died; 20 of 30 seats, or 45% of the vote.'
    },
    {title: 'Shares that are rough', text: 'Some 1,200 of the 5,000 men, or a quarter, and 1,700, or about 35%, of the 5,000 came.'},
    {
      title: 'Differences',
      text: 'They won by 220 votes to 200, a majority of 20. Exports of $20 billion and imports of $15.5 billion left a surplus of $4.5 billion.'
    },
    {title: 'A majority in another house', text: 'It passed by 220 votes to 200, and the party has a majority of 40 in the house.'},
    {
      title: 'With the first part, and others',
      text: 'Three of the nine accused are from Leeds, four from York and two from Hull. Two of the five men are from Leeds, four are women.'
    },
    {
      title: 'A half and a third that are right',
      text: 'Half of the 84 men, or 42, left. Two-thirds of the 90 seats, or 61, are theirs. Half of the 30 men, or 12 of the poor, left.'
    },
    {
      title: 'Labels in front of a total',
      text: 'In rounds two and three, a total of 40 men left. In wards 4 and 5, a total of 3,200 men voted. In class 9 and 10, a total of 250 boys sat. Between 6 and 8 p.m., a total of 40 calls came. Aged between 18 and 25, a total of 40 men came. They cut bus routes 20 and 30, making a total of 15 stops.'
    },
    {
      title: 'Places and raids in front of a total',
      text: 'In two raids and three searches, a total of 14 men were held. From five villages and two towns, a total of 300 families fled.'
    },
    {
      title: 'Things of another kind',
      text: 'It took two attacks and three ambushes, a total of 12 soldiers. It lent two trains and 14 buses, a total of 1,200 seats. They had two adults and three children, 12 bags in all. It has two sheds and three barns, or 400 cows in all.'
    },
    {
      title: 'Scores and medals',
      text: 'He hit five sixes and seven fours for a total of 81. She had 12 goals and nine throws for a total of 38. It won three golds and one silver, for a total of seven medals. It has eight teams from Asia and six from Europe, for a total of 31 matches. He had rounds of 68 and 70, a total of 206.'
    },
    {
      title: 'Tolls of other things',
      text: 'Rain hit six districts and 40 villages, bringing the number of dead to 30, and two blasts and four fires took the toll to 3. It hit six districts and 40 villages, bringing the total to 30.'
    },
    {title: 'Some let go', text: 'Police held 40 on Monday and 30 on Tuesday, bringing the number in custody to 55.'},
    {
      title: 'What was there before, in a total',
      text: 'Leeds had 340 cases on Monday and 220 on Tuesday, a total of 5,400 cases so far. Two men died on Monday and three on Tuesday, making a total of 40 since May.'
    },
    {title: 'One without a figure at the end', text: 'They found two men and three women and a boy, six in all.'},
    {
      title: 'A share of the votes beside seats',
      text: 'The party won 45 of 100 seats (38%). It took 45 of the 100 (38%). Greens have 12 of the 40 seats (35%).'
    },
    {
      title: 'Other leads and majorities',
      text: 'They won 3-1, a lead of 4 on aggregate. The house voted 300-200, a majority of 30 votes more than it needed.'
    },
    {title: 'A rounded whole', text: 'The firm cut 2,000 of its 9,000 jobs, or 20%.'},
    {title: 'Others in another clause', text: 'The ferry carried 45 passengers, 30 of them women, and 20 children rode free.'},
    'Of the seed 60 per cent is sown, 25 per cent is on its way and the remaining 15 per cent will follow from Hull.',
    'Of the cost 30 per cent is due, and 50 per cent of the remaining 70 per cent will be.',
    'The club has won four, drawn two and lost one of its seven games, and 12 of 15 players stay.',
    {title: 'Two kinds at once', text: 'Of the 54 workers, 46 were women and nine died. They rode Section 16 of 15 trains.'},
    'Of the 54 workers, 46 were rescued and eight died.',
    'They raised £385,000, of which £210,000 came from shares and £175,000 from a loan.',
    {
      title: 'A list of sums',
      text: 'It gave $5 million to Hull, $3 million to York and $4 million to Leeds. It has $3 million, $2 million for Hull and $1 million for York.'
    },
    'The party has 34% of voters, the opposition 31% and the Greens 29%, with 6% undecided.',
    {
      title: 'Prices, each its own',
      text: 'A berth costs £40, £30 for locals and £20 for rowing boats. Shares stood at $12, $9 in May and $7 in March. Pay is $800, $700 for clerks and $500 for porters.'
    },
    {
      title: 'Sums of places and of a time',
      text: 'Sales were $60 million, $40 million in Hull and $30 million in the spring. It raised $60 million, $40 million from banks and $50 million from a sale last year.'
    },
    {
      title: 'A share within a share, or of something else',
      text: 'The family holds 70%, including 20% in a trust, and the remaining 30% is listed. He will buy 70% in May at a 10% discount and the remaining 30% in June. It owes 65% at 3% interest and the remaining 35% is free. The mill takes 80% of its grain by barge, of which 10% is rye, and the remaining 20% by road. Farms use 70% of it, with 20% spilt, and the remaining 30% goes to towns.'
    },
    {
      title: 'What was lost alone',
      text: 'The side have won nine, drawn four and lost two of their past six games. They had won nine, drawn four and lost one of their first seven matches. They have won five, drawn two and lost two of their seven home games. They have won eight, drawn two and lost two of their seven games.'
    },
    {
      title: 'Those who were saved died afterwards',
      text: 'Of the 40 sailors, 36 were rescued and six died in hospital. Of the 40 sailors, 36 were saved and six died within weeks. Of the 20 lambs, 15 survived and eight were killed later for sale. Of the nine huts, seven were saved and three drowned goats lay in them.'
    },
    {
      title: 'Money that is both',
      text: 'The stock is worth $80 million, of which $60 million is in oil and $50 million is in euros. It raised $80 million, of which $50 million was in bonds and $60 million came from savers. It spent $80 million, of which $50 million went to schools and $60 million was spent in Hull.'
    },
    {
      title: 'Brought out of houses',
      text: 'They carried forty out of 15 homes. Crews led thirty out of 20 offices. They took twelve out of 10 buses.'
    },
    {title: 'Of either count', text: 'The chain has 50 inns with 800 beds, of which 15, or 30%, are in Hull.'},
    'Turnout was 45%, with 60% for it and the remaining 40% against. It has won four, drawn two and lost one of its eight games.',
    'Of the 40 hostages, 30 were rescued and 12 died, two of them after their rescue.',
    'It has $10 million, of which $6 million is in shares and $6 million was in bonds a year ago. Twelve of five districts’ schools are shut.'
  ],
  invalid: [
    {title: 'At the start of the text', text: 'Now ‹4› dead: 1 man and 2 women.'},
    {title: 'A toll without a noun', text: 'The toll was ‹15›, including eight women and nine men.'},
    {title: 'Shares of a whole', text: 'Of the ‹25› dead, 14 were men and 13 women.'},
    {title: 'More parts than whole', text: 'The blast killed ‹27› people, including 14 soldiers and 16 civilians.'},
    {title: 'In words', text: 'The ferry carried ‹nine› passengers, including six women and four men.'},
    {title: 'A total', text: 'They cast a total of ‹60› votes: 20 in Leeds, 30 in York and 20 in Hull.'},
    {title: 'Behind a dash, too few', text: 'The blast killed ‹27› people – 14 soldiers and 12 civilians.'},
    {title: 'Behind a colon', text: 'The blast killed ‹27› people: 14 soldiers, 10 civilians and two policemen.'},
    {title: 'Behind a comma', text: 'The crash killed ‹nine› people, six men and four women, police said.'},
    {title: 'By places', text: 'The floods killed ‹60› people, 20 in Punjab, 30 in Sindh and 20 in Balochistan.'},
    {title: 'By places, in brackets', text: 'Police arrested ‹12› men (seven in Lahore and six in Multan).'},
    {title: 'Of whom', text: 'The ferry carried ‹90› passengers, of whom 60 were men and 40 women.'},
    {title: 'Included', text: 'The ‹27› dead included 14 soldiers and 16 civilians.'},
    {title: 'Among them', text: 'Among the ‹27› dead were 14 soldiers and 16 civilians.'},
    {title: 'Members', text: 'The ‹12›-member panel has seven men and six women.'},
    {
      title: 'Behind its parts',
      text: 'Three men were held in Leeds, four in York and two in Hull, ‹10› in all. He sold 20 buses and 30 trucks, or ‹60› vehicles in all.'
    },
    {title: 'A total of sums', text: 'The firms will pay $20 million and $30 million, a total of $‹60› million.'},
    {
      title: 'A total of what its parts count',
      text: 'It won 12 gold, nine silver and 10 bronze medals for a total of ‹33› medals. It sold 20 buses in Leeds and 30 in York, a total of ‹60› buses. Police held 40 men on Monday and 30 on Tuesday, a total of ‹80› men.'
    },
    {
      title: 'A majority in a vote',
      text: 'The house voted 300-200, a majority of ‹30› votes. It voted 300-200, a majority of ‹90› votes in favour.'
    },
    {title: 'Taking the total to too little', text: 'Police held seven men in Leeds and six in York, taking the total to ‹12›.'},
    {title: 'A combined toll', text: 'The deaths, 200 in Leeds and 150 in York, brought the combined toll to ‹450›.'},
    {
      title: 'A share of a count',
      text: 'He won 12 of the 40 seats, or ‹40%›. Five (‹25%›) of the 40 died, and ‹60%› of the 90 men, or 30, left.'
    },
    {title: 'A majority', text: 'They won by 220 votes to 200, a majority of ‹30›.'},
    {title: 'A balance', text: 'Exports of $20 billion and imports of $15 billion, leaving a surplus of $‹8› billion in May, were more.'},
    {
      title: 'With the first part',
      text: 'Three of the ‹seven› accused are from Leeds, four from York and two from Hull. Ten of the ‹45› seats went to the Greens, 20 to Labour and 22 to the Liberals.'
    },
    {title: 'A half and a third', text: 'Half of the 84 patients, or ‹52›, left. Around a third of the 90 seats, or ‹45›, are for women.'},
    {title: 'Of whom a share', text: 'Of the 1,200 workers, 300, or ‹35 percent›, have left.'},
    {title: 'Children and adults', text: '‹Fourteen› people drowned, eight of them children and nine adults.'},
    {title: 'Shares of a poll', text: 'In the poll 45% said yes, 40% said no and ‹20%› did not know.'},
    {title: 'Shares of a ballot', text: 'The party won 45 percent, its rival 40 percent and the Greens ‹20 percent›.'},
    {
      title: 'What remains',
      text: 'Of the seed 60 per cent is sown, 25 per cent is on its way and the remaining ‹25 per cent› will follow from Hull.'
    },
    {title: 'Games', text: 'The club has won four, drawn two and lost two of its ‹seven› games.'},
    {title: 'What became of them', text: 'Of the ‹54› workers, 46 were rescued and nine died.'},
    {title: 'More than there are', text: 'Sixteen of ‹15› economists had foreseen it.'},
    {title: 'Of which a share', text: 'The sale had 14,200 chests, of which 11,360, or ‹88 per cent›, were bought.'},
    {title: 'Of which sums', text: 'They raised £‹385,000›, of which £210,000 came from shares and £275,000 from a loan.'},
    {title: 'Sums from two sides', text: 'It raised $‹3.1› billion, $2.4 billion from Hull and $0.9 billion from York.'},
    {
      title: 'Remaining of three, none within another',
      text: 'Of the boats 40% sail in May, 35% go in June and the remaining ‹35%› wait in Hull.'
    },
    {title: 'What became of them, the dead first', text: 'Of the ‹54› workers, nine died and 46 were rescued from the mine.'},
    {title: 'Of which sums went', text: 'They spent £‹900,000›, of which £500,000 went to schools and £600,000 to roads.'},
    {title: 'With the undecided', text: 'The party has 43% of voters, the opposition 31% and the Greens 29%, with ‹6%› undecided.'}
  ]
})
