import rule from '../../src/rules/percent-change.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A slower lap', text: 'The lap slowed to 5.2 seconds from 4.9 seconds. The pace slowed to 5 minutes from 4 minutes a mile.'},
    {title: 'A currency falls as its figure rises', text: 'The rupee fell to 84.50 from 84.42 against the dollar.'},
    {title: 'A ranking', text: 'The town rose to 4 from 6 in the rankings, and the loss fell to 5 million from 3 million.'},
    {title: 'Ratios', text: 'The leverage of the banks rose from 18 to 1, to over 25 to 1, in ten years.'},
    {title: 'A fall of the body', text: 'He fell from 20 to 30 feet into the harbour.'},
    {title: 'One in many', text: 'The share fell to one in 12 from one in 10.'},
    'Sales rose 10% to 110 million euros from 100 million euros.',
    {title: 'From before to', text: 'Sales fell 10 percent from $100 million to $90 million.'},
    {title: 'Rounded', text: 'Profit rose 6.7 percent to $1.6 billion from $1.5 billion.'},
    {title: 'About', text: 'Output rose about 20% to 118 tonnes from 100 tonnes.'},
    {title: 'Annualised', text: 'Sales rose an annualised 20% to 110 million from 100 million.'},
    {title: 'Points', text: 'The share rose 2 percentage points to 8% from 6%.'},
    {title: 'Years', text: 'The fee rises 3% from 2019 to 2024.'},
    {title: 'No direction', text: 'A stake of 20% to 110 from 100 holders passed.'},
    {
      title: 'A forecast is no year before',
      text: 'Profit rose 12 percent to $120 million, compared with $115 million that analysts forecast.'
    },
    {title: 'Nor the quarter before', text: 'Profit rose 12 percent to $120 million, against $110 million in the previous quarter.'},
    {title: 'A level', text: 'The rate was 4.6% in May, up from 4.2%. Sales were $110 million, up 10% from $100 million.'},
    {title: 'Which of two was meant', text: 'It had 130 pupils in six classes, down from 140.'},
    {title: 'One in many, as a level', text: 'The rate was 1 in 12, down from 1 in 10.'},
    {title: 'Years and months', text: 'The court cut the term from five years to 10 months.'},
    {title: 'Nearly doubled, and more', text: 'Cases nearly doubled to 190 from 100, and more than doubled to 230 from 100 in York.'},
    {title: 'A loss of another verb', text: 'The firm cut its loss to $20 million from $10 million above plan.'},
    {title: 'A loss that narrowed', text: 'The loss narrowed to $10 million from $20 million.'},
    {title: 'Years between', text: 'Exports rose 25 percent from $20 billion in 2023 to $25 billion in 2024.'},
    {title: 'Points', text: 'The bank cut its rate by 25 basis points to 4.25% from 4.50%.'},
    {title: 'The next paragraph', text: 'The party held 12 seats, down from 14.\n\nNo 4 on the list is new.'},
    {title: 'Where it had been meanwhile', text: 'Oil fell 2% to $80.10 a barrel, having risen from $79 to $82.'},
    {
      title: 'Points and the level they led to',
      text: 'The index fell 88.31 points, or 0.57 percent, to 15,376.27. The other jumped 500 points or 0.62 per cent to settle at 80,500, and 0.2%, or 20 points, to 10,847.'
    },
    {title: 'Money and the level', text: 'Oil rose $2.30, or 2.8 percent, to $84.20 a barrel.'},
    {
      title: 'Points, of which some were lost since',
      text: 'The index has soared 2,500 points, or 13.5%, since the vote. It rose 500 points to 80,500 from 80,000.'
    },
    {title: 'Times of another length', text: 'Deaths fell to 120 in 2024 from 118 in the first ten months of 2023.'},
    {title: 'Another thing moves', text: 'The yield rose to 4.25% as the price fell to 98 from 99.'},
    {
      title: 'Other forms of the verbs',
      text: 'The toll is expected to rise to $5 from $4. Traffic was quiet, slipping to 1,420 cars from 1,450 cars. A plan slashing the tax from 35 percent to 20 percent passed.'
    },
    {
      title: 'Currencies, which rise as their figure falls',
      text: 'The yen rose 0.5 percent to 149.20 from 149.95. The rupee gained 0.2% to 83.10 rupees from 83.30 rupees. The lira fell 2% to 32.5 from 31.9.'
    },
    {title: 'A slower clerk', text: 'Replies slowed to 12 minutes from nine. The walk slowed from 10 minutes to 14.'},
    {
      title: 'A table, a round and an index of ranks',
      text: 'The club slid to 15 from 12 in the table. She slipped to 71 from 68 in the second round. The port fell to 86 from 80 on the index of graft.'
    },
    {title: 'Points of a team', text: 'The team gained 9 points to 40 from 38 games.'},
    {
      title: 'Another basis than that of the figures',
      text: 'Sales rose 5% in volume to $120 million from $100 million. Profit rose 5% to $120 million from $100 million on a restated basis.'
    },
    {title: 'Ranges', text: 'The mill lowered its forecast to $2.10 to $2.20 a share from $2.30 to $2.40.'},
    {title: 'The second counts something else', text: 'It sold 300 acres, down from 250 farms. It has 11,000 hectares, up from 9,000.'},
    {
      title: 'Points in words',
      text: 'The bank cut its rate by a quarter point to 4.10 per cent from 4.35, then by three quarters of a point to 3.35 per cent from 4.10.'
    },
    'It will pay 58 crowns a share, a premium of 16% to the last close of 50 crowns.',
    'Profit was $84 million, compared with $120 million a year earlier, a drop of 30%.',
    {
      title: 'A percentage with a level of its own',
      text: 'Sales rose 10% from a year ago to 110,000, up from 105,000 in August. Output was 110,000 tonnes against 100,000 a year earlier, a drop of 3% from the quarter before.'
    },
    'Revenue rose 10% to $5.5 million from 4 million readers, the firm said.',
    {
      title: 'More than a half point, and not the whole of a cut',
      text: 'The bank raised its rate by one-and-a-half percentage point to 6.5% from 5%. It cut its rate by one and one-quarter point to 4.25% from 5.5%, then by a further quarter point to 3.25% from 5% at the start of the year.'
    }
  ],
  invalid: [
    {
      title: 'A sum without its currency',
      text: 'Its net profit ‹rose› to 4.2 billion crowns, from 4.6 billion a year earlier. Output ‹declined› from 1.2 million tonnes to 1.4 million tonnes.'
    },
    {
      title: 'The direction alone',
      text: 'Profit ‹rose› to $90 million from $100 million in May. Exports ‹declined› to 450 tons from 400 tons.'
    },
    {title: 'And the other way round', text: 'Revenue ‹climbed› from 4.6 billion euros to 4.2 billion euros.'},
    {
      title: 'A price in a currency, and an index that is no rank',
      text: 'Gold rose ‹9%› to 62,000 rupees from 60,500 rupees. The price index ‹rose› to 98.5 from 99.2.'
    },
    {
      title: 'Verbs of markets',
      text: 'The index added 500 points, or ‹1.6 percent›, to 80,500. The other shed ‹500› points to 80,100 from 80,500.'
    },
    {title: 'A wrong value', text: 'The index rose ‹20%› to 110 from 100.'},
    {title: 'A wrong direction', text: 'Sales rose ‹10 percent› to 90 million euros from 100 million euros.'},
    {title: 'From before to', text: 'Exports fell ‹50 per cent› from $100 million to $90 million.'},
    {
      title: 'Compared with the year before',
      text: 'Profit jumped ‹50 percent› to $120 million, compared with $100 million a year earlier.'
    },
    {title: 'Up at', text: 'Profit was up ‹50%› at $120 million against $100 million a year ago.'},
    {title: 'A level', text: 'Profit was $120 million, up ‹50%› from $100 million.'},
    {title: 'A noun behind', text: 'Exports rose from $20 billion to $25 billion, a rise of ‹20 percent›.'},
    {title: 'With years between', text: 'Exports increased ‹35 percent› from $20 billion in 2023 to $25 billion in 2024.'},
    {title: 'A level that turned', text: 'The rate was 4.2% in May, ‹up› from 4.6% in April.'},
    {title: 'Verbs of banks', text: 'The bank ‹raised› its rate to 4.25% from 4.50%. Inflation ‹eased› to 4.6% from 4.2%.'},
    {
      title: 'Other forms of the verbs',
      text: 'The toll is expected to ‹rise› to $4 from $5. Traffic was busy, ‹increasing› to 1,420 cars from 1,450 cars.'
    },
    {title: 'A loss that did not narrow', text: 'The loss ‹narrowed› to $20 million from $10 million.'},
    {title: 'A multiple', text: 'Cases ‹doubled› to 1,400 from 1,200. Deaths ‹tripled› from 100 to 200.'},
    {title: 'Points', text: 'The bank cut its rate by ‹50 basis points› to 4.25 per cent from 4.50 per cent.'},
    {
      title: 'Points and percent',
      text: 'The index fell 200 points, or ‹3.0 percent›, to 19,800. The other rose ‹1.5%›, or 20 points, to 10,847.'
    },
    {title: 'Money and percent', text: 'Oil rose $2.30, or ‹3.8 percent›, to $84.20 a barrel.'},
    {title: 'Points and both ends', text: 'The index rose ‹500› points to 80,500 from 80,100.'},
    {title: 'Points and an even rate', text: 'The bank cut its rate by ‹25 basis points› to 5.50 percent from 6 percent.'},
    {
      title: 'Verbs that are nouns too, and years',
      text: 'The tax will ‹rise› to 12% from 18%. Visits ‹increased› from 45,000 in 2023 to 39,000 in 2024.'
    },
    {title: 'In front of another paragraph', text: 'Unemployment ‹rose› to 4.2% from 4.6%.\n\nNo delay will be accepted, she said.'},
    {
      title: 'The second without its unit',
      text: 'Shares closed at 55,000 won, up ‹1 percent› from 50,000 on Monday. It has 11,000 hectares, ‹down› from 9,000.'
    },
    {title: 'An average price', text: 'The average price was Rs 182 a kg, up ‹14 per cent› from Rs 175 a week earlier.'},
    {title: 'A premium', text: 'It will pay 58 crowns a share, a premium of ‹26%› to the last close of 50 crowns.'},
    {title: 'Points in words', text: 'The bank cut its rate by a ‹half point› to 4.10 per cent from 4.35 in May.'},
    {title: 'A day between', text: 'The toll ‹rose› from 40 on Friday to 31.'},
    {
      title: 'A drop in front of which a year stands',
      text: 'Profit was $84 million, compared with $120 million a year earlier, a drop of ‹50%›.'
    }
  ]
})
