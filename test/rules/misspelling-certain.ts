import rule from '../../src/rules/misspelling-certain.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Ordinals, and weights', text: 'The 1st, 2nd, 3rd, 11th, 12th, 13th, 21st, 112th and 123rd men weighed 11st and 12st 4lb.'},
    {
      title: 'Paper, and what is let go',
      text: 'The gift was stationery. The shop sells stationery on Mondays. The zoo is loosing 9 birds.'
    },
    {title: 'Drawn out on purpose', text: 'It was waaaaay too long, and alllll of it was SNOWWWWY.'},
    {title: 'A church', text: 'The choir sang in York Minster and the old minster of the town.'},
    {title: 'A word of another language', text: 'A stall gave away teh tarik on Sunday.'},
    'The advertisement said the dismissals occurred on Wednesday.',
    {title: 'Letters thrice that are right', text: 'The site www.example.com rates it AAA; brrr, zzz, said the XXX sign of the Hmmm band.'},
    {title: 'Addresses and hashtags', text: 'Write to desk@goverment.example or #goverment, the goverment.example site or /goverment/.'},
    {title: 'Direct speech', text: 'He wrote: “The goverment is finished.”'},
    {title: 'No word either way', text: 'The crowd shouted woohooo and yaaay for an hour.'},
    {
      title: 'Words that are right beside others',
      text: 'He had more, then 400 came. The heath was dry, the statue of Lind fell. The mayor could of course leave.'
    },
    {title: "What is one's own", text: 'It’s owned by the state. He said it’s fine, and theirs were older. Their was one way of many.'},
    {title: 'A name among small words', text: 'Tam Roth was a Heath minister for 3 years. York has Minster clerks.'},
    {title: 'The breech of a gun', text: 'The shell stuck in the breech of the gun.'},
    {
      title: 'Articles before sounds, not letters',
      text: 'A one-time European mayor met an hour ago in a union hall, an honest man of a unique unit, with an MP, a UNESCO site and a euro, an 8-year-old, an 11th, a 10-year plan and an 1,800-acre, a 180-acre or a 1,100-acre farm.'
    },
    {title: 'Articles that may be either', text: 'An historic day for an hotel, he wrote, was a historic day for a hotel.'},
    {
      title: 'A letter that is no article',
      text: 'Part A offers aid. The A index rose; Group A alongside B. Ping An said so. An Garda officer left.'
    },
    {title: 'Small words behind an article', text: 'She gave an A and a B, a or an, at the a in the word.'},
    {title: 'Articles of other languages', text: 'The club of Frankfurt an der Oder met; para a alfabetização das crianças.'},
    {
      title: 'Words that are like others',
      text: 'They will form London clubs, free the peak, assess damage and loose the dogs there; a roll of models, it’s reports of this that count.'
    },
    {
      title: 'Verbs and men that are right',
      text: 'They have rose trees and had, when it began, a three man crew. Those they could, said Roth, would do. The 12 person jury met.'
    },
    {
      title: 'A verb behind what is related',
      text: 'The last meal they had took an hour. The work the band had began in 2019. The nurses we have gave all. Those who have gave more. The one that he would took no calls. The trains they had went south.'
    },
    {
      title: 'A verb behind one that stands alone',
      text: 'Those who could went to aunts. All who could took cover. He could saw through wood. Those who didn’t went home. All that he would became clear.'
    },
    {
      title: 'A form that is one',
      text: 'The side’s away form is poor. He recovered form in May, and the returned form was blank. She suffered form slumps.'
    },
    {
      title: 'A rank',
      text: 'The gang’s number two man who ran the camp fled. Its No. 2 man who ran it died, and at 50 person and tool were one.'
    },
    {
      title: 'Principles',
      text: 'In principle opposition parties back the bill. The school principle is that all may learn, a college principle of old.'
    },
    {
      title: 'Loose, lost and loosed',
      text: 'The bank moved from tight to loose money, and from firm to loose ground. They want to loose the dogs. It is not loose to the touch.'
    },
    {
      title: 'Bears, skin and marshals',
      text: 'Rangers saw a grizzly killing in May. Skin lightening killed two. The fire marshal law is old, the state marshal law enforcement wing new. The king’s reign in prices and war was long.'
    },
    {
      title: 'Neighbours that may be right',
      text: 'Runners met trail judges. Stationary shops and items stay put. The ordinance disposal plan, and the ordinance factory rule, passed. A manger stood by the hotel. The town fell, for there families had fled. If prices are cut it’s customers who gain.'
    },
    {
      title: 'More neighbours that may be right',
      text: 'One in three woman who are old vote. The roll models were sold. It would sever health ties and sever drought aid. It was a free reign of terror. The Air Marshal law clerk met.'
    },
    {title: 'Ropes', text: 'The climbers hung themselves from the bridge. His orders were shoot at sight.'},
    {title: 'A person named An', text: 'An told them he would appeal. An was held. An had been ill, and An denied it.'},
    {title: 'At the start of a paragraph', text: 'An said so.\n\nAn wins here.'},
    {title: 'Letters of things', text: 'Vitamin a increases it, hepatitis a infection is rare, and the grade a eggs sold.'},
    {title: 'Sounds of rare words', text: 'He saw a houri, an mpox case and an hourglass.'},
    {title: 'Own goals', text: "Fans say it's own goals that cost Hill the cup."},
    'The boat was taken in tow. It took him under tow hours later.',
    {
      title: 'Ropes and seams',
      text: 'The rope had been payed out slowly. The cable was payed from a drum by two hands. It is payed slowly away.'
    },
    {
      title: 'Paper in a van',
      text: 'The largest cost was stationery at 90 pounds, and all they sold was stationery on Mondays. A stationery bus and stationery trucks left. In the van was stationery for schools.'
    },
    {title: 'Those who tow', text: 'It was a bad night for tow men. The crew could at least tow children in.'},
    {title: 'Let go', text: 'They came down the hill, loosing 300 men on the camp.'},
    {title: 'Rounds', text: 'Police found a 30rd magazine and a 15rd clip.'}
  ],
  invalid: [
    {title: 'Ordinals', text: 'It was the ‹21th› hall, the ‹2th› bridge and the ‹12nd› road.', suggests: ['21st', '2nd', '12th']},
    {
      title: 'Lost, and at a stand',
      text: 'After ‹loosing› 9 wickets they left. The car was ‹stationery› when it was hit, the bus stood ‹stationery› and ‹stationery› traffic was moved.',
      suggests: ['losing', 'stationary', 'stationary', 'stationary']
    },
    {
      title: 'No church',
      text: 'Foreign ‹Minster› Rehan Lakhvi met the deputy prime ‹minster› on Sunday.',
      suggests: ['Minister', 'minister']
    },
    {title: 'A letter thrice', text: 'The ‹dismisssals› were ‹necesssary›, he said.', suggests: ['dismissals', 'necessary']},
    {
      title: 'Known to all',
      text: 'The blast ‹occured› on ‹Wensday› in the ‹Phillipines›.',
      suggests: ['occurred', 'Wednesday', 'Philippines']
    },
    {title: 'In capitals', text: 'The sign read ‹GOVERMENT› OFFICE.', suggests: ['GOVERNMENT']},
    {title: 'Of one’s own', text: 'They met at the ‹distirct› office.', options: {words: ['distirct district']}, suggests: ['district']},
    {title: 'Small words that run together', text: 'The plan was dropped ‹inthe› end, ‹saidthe› mayor.', suggests: ['in the', 'said the']},
    {title: 'Of for have', text: 'The plan could ‹of› worked.', suggests: ['have']},
    {title: 'Then for than', text: 'More ‹then› 400 men left, and ‹Untied› Nations staff too.', suggests: ['than', 'United']},
    {title: 'A letter lost that leaves a word', text: 'The ‹heath› ministry held a ‹pubic› meeting.', suggests: ['health', 'public']},
    {title: 'The statute', text: 'The ‹statue› of limitations is over.', suggests: ['statute']},
    {
      title: 'Articles',
      text: '‹A› honest man bought ‹an› car of ‹an› university, ‹a› Indian and ‹an› European, in ‹a› hour, said ‹a› FBI agent and ‹an› US one.',
      suggests: ['An', 'a', 'a', 'an', 'a', 'an', 'an', 'a']
    },
    {
      title: 'Articles before figures and compounds',
      text: 'The court gave ‹a› 8-year term to ‹a› 18-year-old, ‹an› 10-day stay and ‹an› two-day visit of ‹a› open-air show.',
      suggests: ['an', 'an', 'a', 'a', 'an']
    },
    {
      title: 'Words that sound alike',
      text: 'The ‹principle› secretary told the ‹trail› court that police used water ‹canons› to ‹diffuse› tensions, to no ‹affect› on them.',
      suggests: ['principal', 'trial', 'cannons', 'defuse', 'effect']
    },
    {
      title: 'Forms of verbs, and several',
      text: 'Police have ‹began› a search, said they ‹was› late and couldn’t; they would ‹went› on. Two ‹man› were ‹shoot› dead.',
      suggests: ['begun', 'were', 'go', 'men', 'shot']
    },
    {
      title: 'What belongs to them',
      text: 'They lost ‹there› homes, the firm will ‹loose› the case, says the head of ‹it’s› board of ‹it’s› members, ‹who’s› names are known.',
      suggests: ['their', 'lose', 'its', 'its', 'whose']
    },
    {
      title: 'The words that decide are shown',
      text: 'He is suffering ‹form› the flu and fled ‹form› London to ‹diffuse›  the row.',
      suggests: ['from', 'from', 'defuse']
    },
    {
      title: 'Subjects of one word',
      text: 'The minister has ‹wrote› to them. Rao had ‹went› home, but when he had ‹took› it, he didn’t ‹went›. Two ‹person› who were there left.',
      suggests: ['written', 'gone', 'taken', 'go', 'people']
    },
    {
      title: 'What only one reading has',
      text: 'The school ‹principle› said no. He may ‹loose› his seat, would ‹loose› out and is ‹loosing› ground. She wants to ‹reign› in spending. ‹Lightening› struck. They live under ‹marshal› law.',
      suggests: ['principal', 'lose', 'lose', 'losing', 'rein', 'Lightning', 'martial']
    },
    {
      title: 'An that is no name',
      text: '‹An› car hit them.\n\n‹An› university said so. They had ‹layed› it down.',
      suggests: ['A', 'A', 'laid']
    },
    {title: 'Its own', text: "The firm left by ‹it’s› own will, and by ‹it's› own road.", suggests: ['its', 'its']},
    {
      title: 'In its first year',
      text: 'The inn lost money in ‹it’s› first year, and the search took ‹tow› hours.',
      suggests: ['its', 'two']
    },
    {title: 'Paid', text: 'No ransom had been ‹payed›, he said.', suggests: ['paid']}
  ]
})
