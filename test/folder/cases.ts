import datelineStyle from '../../src/folder/folder-dateline-style.js'
import duplicateStory from '../../src/folder/folder-duplicate-story.js'
import nameSpelling from '../../src/folder/folder-name-spelling.js'
import spellingVariant from '../../src/folder/folder-spelling-variant.js'
import tollConflict from '../../src/folder/folder-toll-conflict.js'
import type {FolderRule} from '../../src/folder/rule.js'

/** Stories by file name, and what the rule says of them: `file: message`. */
export interface FolderCase {
  title: string
  stories: Readonly<Record<string, string>>
  options?: Readonly<Record<string, unknown>>
  says: readonly string[]
}

export interface FolderTable {
  rule: FolderRule
  cases: readonly FolderCase[]
}

const bridge =
  'The council of the valley voted on Monday to build the new bridge over the Lenne in stone and not in steel, as the engineers had asked it to do after a winter in which ice broke two of the old piers and closed the road to the mill for eleven days.'

/** Stories of one agency under datelines. */
function filed(datelines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    datelines.map((dateline, index) => [
      `${String(index + 1).padStart(2, '0')}.txt`,
      `${dateline} The council of ward ${index + 1} met on the plan for its roads.\n`
    ])
  )
}

const many = (count: number, dateline: string) => Array.from({length: count}, () => dateline)

function blast(city: string, day: number, toll: string, rest = 'Rescuers from Sariab and Kuchlak searched the ruins.'): string {
  return `Blast kills ${toll} in market\n\n${city}, Nov ${day} (APP): A blast in the market of Liaquat Bazaar killed ${toll} people on Sunday, the police of Balochistan said. ${rest}\n`
}

function short(city: string, day: number, toll: string): string {
  return `${city}, Nov ${day} (APP): Shops of Liaquat Bazaar stayed shut after a blast killed ${toll} people, the police of Balochistan said.\n`
}

function far(city: string, day: number, toll: string): string {
  return `${city}, Nov ${day} (APP): All parties condemned the blast in the Liaquat Bazaar of Quetta in which ${toll} people were killed. Balochistan mourned.\n`
}

function led(title: string, name: string): string {
  return `QUETTA, Nov 10 (APP): ${title} ${name} opened a school on Sunday. The school has room for many children, he said.\n`
}

function swum(name: string, coach: string): string {
  return `PUNE, Nov 10 (PTI): ${name} won here on Sunday. ${name.split(' ')[1]} said that her coach ${coach} had told her so.\n`
}

function tried(title: string, name: string, city: string, what: string): string {
  return `${city}, Nov 10 (Reuters) - ${title} ${name} spoke of ${what} on Monday. It was the first time in a year.\n`
}

/** What a lottery says of each draw: words that are the same for all, and six numbers. */
function draw(game: string, numbers: string): string {
  return `${game} numbers drawn\n\nALTENA, Nov 6 (Reuters) - The lottery of the valley drew the numbers of the ${game} game in the hall of the old mill on Friday, before a notary and two of the players. They were ${numbers}. ${bridge} ${bridge.replace('Monday', 'Tuesday')} The lottery was made to pay for it, and players can claim what they have won at the town hall until spring, after which it goes to the masons. Those who play too much can call the helpline of the valley at any hour; it is free of charge and keeps no names. Tickets are sold at the mill, at both inns, at the post office and in the shop by the church until an hour before each draw, and they have to be signed on the back to be paid out.\n`
}

/** A market bulletin: the words of each day are the same. */
function bulletin(day: number, ...figures: readonly string[]): string {
  const [price, silver, volume] = figures
  return `Gold and silver\n\nMUMBAI, Nov ${day} (PTI) Gold was quoted at ${price} rupees for ten grams in the bullion market here, traders of the association of jewellers said after the close of trade in the evening. Silver was quoted at ${silver} rupees a kilogram on demand from industry and from makers of coins, they said, and the metal rose in early trade before profits were booked by large holders. The volume of trade was put at ${volume} contracts on the local exchange. Dealers said that demand from jewellers for the season of weddings gave support, while a firm dollar abroad kept buyers away from larger orders, as it had done for most of the month. They expected no change before the holidays, when shops close for three days and the exchange for two, and advised small buyers to wait until prices had found their level again.\n`
}

export const tables: readonly FolderTable[] = [
  {
    rule: datelineStyle,
    cases: [
      {
        title: 'Brackets among bare letters',
        stories: filed([...many(12, 'BRISBANE, Oct 12 AAP -'), 'BRISBANE, Oct 12 (AAP) -']),
        says: ['13.txt: Unexpected `(AAP)` as the agency of a dateline of AAP, expected `AAP`']
      },
      {
        title: 'A month with a point among twelve without',
        stories: filed([...many(12, 'New Delhi, Nov 10 (PTI)'), 'New Delhi, Nov. 10 (PTI)']),
        says: ['13.txt: Unexpected `Nov.` as the month of a dateline of PTI, expected `Nov`']
      },
      {
        title: 'A city in capitals',
        stories: filed([...many(12, 'New Delhi, Nov 10 (PTI)'), 'NEW DELHI, Nov 10 (PTI)']),
        says: ['13.txt: Unexpected capitals in the city of a dateline of PTI, expected upper and lower case']
      },
      {
        title: 'A city with a slip of the finger',
        stories: filed([...many(12, 'Rawaldera, Nov 10 (PTI)'), 'Rawaldrea, Nov 10 (PTI)']),
        says: ['13.txt: Unexpected city `Rawaldrea` in a dateline, expected `Rawaldera`']
      },
      {
        title: 'Two styles as frequent',
        stories: filed([...many(6, 'New Delhi, Nov 10 (PTI)'), ...many(6, 'New Delhi, Nov. 10 (PTI)')]),
        says: []
      },
      {title: 'Too few to have a style', stories: filed([...many(4, 'New Delhi, Nov 10 (PTI)'), 'New Delhi, Nov. 10 (PTI)']), says: []},
      {
        title: 'Another month, spelt out as that one is',
        stories: filed([...many(12, 'MOGADIR, Nov. 10 (AP) —'), 'MOGADIR, March 3 (AP) —']),
        says: []
      },
      {
        title: 'Each folder has its own style',
        stories: {
          ...filed(many(12, 'New Delhi, Nov 10 (PTI)')),
          ...Object.fromEntries(Object.entries(filed(many(3, 'NEW DELHI, Nov. 10 (PTI) —'))).map(([name, text]) => [`paper/${name}`, text]))
        },
        says: []
      }
    ]
  },
  {
    rule: duplicateStory,
    cases: [
      {
        title: 'The same story twice',
        stories: {'a.txt': `${bridge}\n`, 'b.txt': `${bridge}\n`},
        says: ['b.txt: Unexpected second copy of a story, expected only the one in a.txt']
      },
      {
        title: 'A longer version on a later day',
        stories: {
          'a.txt': `ALTENA, Nov 10 (AP) — ${bridge} ${bridge.replace('Monday', 'Tuesday')}\n`,
          'b.txt': `ALTENA, Nov 11 (AP) — ${bridge} ${bridge.replace('Monday', 'Tuesday')} It will cost more.\n`
        },
        says: ['a.txt: Unexpected earlier version of a story, expected only the one in b.txt']
      },
      {
        title: 'Curly quotation marks and another break of lines are no difference',
        stories: {'a.txt': `${bridge} It's late.\n`, 'b.txt': `${bridge.replaceAll(' the ', '\nthe ')} It’s late.\n`},
        says: ['b.txt: Unexpected second copy of a story, expected only the one in a.txt']
      },
      {
        title: 'Two stories on one matter',
        stories: {
          'a.txt': `${bridge}\n`,
          'b.txt':
            'Stone it is: the bridge over the Lenne will not be made of steel, councillors of the valley said on Monday after hearing engineers, who had told them what ice did to two of the piers last winter, when for eleven days no cart reached the mill.\n'
        },
        says: []
      },
      {
        title: 'Bulletins of two days: their words are the same, their figures are not',
        stories: {
          'a.txt': bulletin(11, '64,120', '78,400', '11,240'),
          'b.txt': bulletin(12, '63,870', '77,150', '9,880')
        },
        options: {similarity: 0.8},
        says: []
      },
      {
        title: 'One bulletin on two days',
        stories: {
          'a.txt': bulletin(11, '64,120', '78,400', '11,240'),
          'b.txt': bulletin(12, '64,120', '78,400', '11,240')
        },
        options: {similarity: 0.8},
        says: ['a.txt: Unexpected earlier version of a story, expected only the one in b.txt']
      },
      {
        title: 'A few words changed',
        stories: {
          'a.txt': `${bridge} ${bridge.replace('Monday', 'Tuesday')}\n`,
          'b.txt': `${bridge.replace('voted', 'decided')} ${bridge.replace('Monday', 'Tuesday').replace('mill', 'old mill')}\n`
        },
        says: ['a.txt: Unexpected second copy of a story, expected only the one in b.txt']
      },
      {
        title: 'An earlier version, of which the later one has all and half as much again',
        stories: {
          'a.txt': `ALTENA, Nov 10 (AP) — ${bridge} ${bridge.replace('Monday', 'Tuesday')}\n`,
          'b.txt': `ALTENA, Nov 10 (AP) — ${bridge} ${bridge.replace('Monday', 'Tuesday')} Masons of three villages have offered to cut the stone at the old quarry above the mill. They would begin in spring and work for two years. The money is to come from a loan.\n`
        },
        says: ['a.txt: Unexpected second copy of a story, expected only the one in b.txt']
      },
      {
        title: 'Bulletins of one day on two matters',
        stories: {
          'a.txt': bulletin(11, '64,120', '78,400', '11,240'),
          'b.txt': bulletin(11, '63,870', '77,150', '9,880').replaceAll('silver', 'platinum').replaceAll('Silver', 'Platinum')
        },
        says: []
      },
      {
        title: 'Two draws of one day',
        stories: {'a.txt': draw('Gold', '3, 14, 22, 31, 40 and 47'), 'b.txt': draw('Silver', '5, 9, 17, 28, 44 and 12')},
        says: []
      },
      {
        title: 'One draw twice',
        stories: {'a.txt': draw('Gold', '3, 14, 22, 31, 40 and 47'), 'b.txt': draw('Gold', '3, 14, 22, 31, 41 and 47')},
        says: ['b.txt: Unexpected second copy of a story, expected only the one in a.txt']
      },
      {title: 'Copy too short to tell', stories: {'a.txt': 'The market was closed.\n', 'b.txt': 'The market was closed.\n'}, says: []}
    ]
  },
  {
    rule: nameSpelling,
    cases: [
      {
        title: 'Three stories against one',
        stories: {
          'a.txt': led('Commissioner', 'Hamza Shafqaat'),
          'b.txt': led('Commissioner', 'Hamza Shafqaat'),
          'c.txt': led('Commissioner', 'Hamza Shafqat'),
          'd.txt': led('Commissioner', 'Hamza Shafqaat')
        },
        says: ['c.txt: Unexpected spelling `Hamza Shafqat` of a name, expected `Hamza Shafqaat` as in a.txt']
      },
      {
        title: 'One against one: the later in order is shown, and no spelling offered',
        stories: {'a.txt': led('Commissioner', 'Hamza Shafqaat'), 'b.txt': led('Commissioner', 'Hamza Shafqat')},
        says: ['b.txt: Unexpected spelling `Hamza Shafqat` of a name beside `Hamza Shafqaat` in a.txt, expected one of them']
      },
      {
        title: 'What most stories have decides, whether or not they give the title; nobody is told both ways',
        stories: {
          'a.txt': led('Commissioner', 'Hamza Shafqaat'),
          'b.txt': led('Commissioner', 'Hamza Shafqat'),
          'c.txt': led('Engineer', 'Hamza Shafqat')
        },
        says: ['a.txt: Unexpected spelling `Hamza Shafqaat` of a name, expected `Hamza Shafqat` as in b.txt']
      },
      {
        title: 'A title that many bear, in two places',
        stories: {
          'a.txt': tried('Senator', 'Robert Larsen', 'BOSTON', 'roads'),
          'b.txt': tried('Senator', 'Robert Larson', 'SYDNEY', 'sheep')
        },
        says: []
      },
      {
        title: 'A title that many bear, in two places, and a name that few have',
        stories: {
          'a.txt': tried('Senator', 'Robert Velkonen', 'BOSTON', 'roads'),
          'b.txt': tried('Senator', 'Robert Velkonnen', 'GENEVA', 'sheep')
        },
        says: ['b.txt: Unexpected spelling `Robert Velkonnen` of a name beside `Robert Velkonen` in a.txt, expected one of them']
      },
      {
        title: 'A title that many bear, in one place',
        stories: {
          'a.txt': tried('Senator', 'Robert Larsen', 'BOSTON', 'roads'),
          'b.txt': tried('Senator', 'Robert Larson', 'BOSTON', 'sheep')
        },
        says: ['b.txt: Unexpected spelling `Robert Larson` of a name beside `Robert Larsen` in a.txt, expected one of them']
      },
      {
        title: 'Two given names, both known',
        stories: {
          'a.txt': tried('Judge', 'Maria Velkonen', 'BOSTON', 'a theft'),
          'b.txt': tried('Judge', 'Marta Velkonen', 'BOSTON', 'a tax')
        },
        says: []
      },
      {
        title: 'A letter that was lost, and a word stuck to the name',
        stories: {
          'a.txt': led('Minister', 'Wolfram Sch?ler'),
          'b.txt': led('Minister', 'Wolfram Schuler'),
          'c.txt': led('Minister', 'Marten Grebenau-has'),
          'd.txt': led('Minister', 'Marten Grebenau-was')
        },
        says: []
      },
      {
        title: 'A given name, under one title and surname',
        stories: {
          'a.txt': led('Minister', 'Narendra Modhwani'),
          'b.txt': led('Minister', 'Narendra Modhwani'),
          'c.txt': led('Minister', 'Narender Modhwani')
        },
        says: ['c.txt: Unexpected spelling `Narender Modhwani` of a name, expected `Narendra Modhwani` as in a.txt']
      },
      {
        title: 'No title, but somebody else in both stories',
        stories: {
          'a.txt': swum('Katrien Oosterwold', 'Pieter van Maren'),
          'b.txt': swum('Catrien Oosterwold', 'Pieter van Maren'),
          'c.txt': swum('Katrien Osterwold', 'Pieter van Maren')
        },
        says: [
          'b.txt: Unexpected spelling `Catrien Oosterwold` of a name beside `Katrien Oosterwold` in a.txt, expected one of them',
          'c.txt: Unexpected spelling `Katrien Osterwold` of a name beside `Katrien Oosterwold` in a.txt, expected one of them'
        ]
      },
      {
        title: 'No title, and nobody else in both stories',
        stories: {'a.txt': swum('Sarah Whitcombe', 'Pieter van Maren'), 'b.txt': swum('Sara Whitcombe', 'Jonas Grebe')},
        says: []
      },
      {
        title: 'A sister: the ending of the surname tells',
        stories: {'a.txt': swum('Marten Silwinski', 'Pieter van Maren'), 'b.txt': swum('Marten Silwinska', 'Pieter van Maren')},
        says: []
      },
      {
        title: 'Another title: another person',
        stories: {'a.txt': led('Commissioner', 'Hamza Shafqaat'), 'b.txt': led('Justice', 'Hamza Shafqat')},
        says: []
      },
      {
        title: 'Another given name',
        stories: {'a.txt': led('Commissioner', 'Hamza Shafqaat'), 'b.txt': led('Commissioner', 'Umar Shafqat')},
        says: []
      },
      {
        title: 'Weeks apart',
        stories: {
          'a.txt': led('Commissioner', 'Hamza Shafqaat'),
          'b.txt': led('Commissioner', 'Hamza Shafqat').replace('Nov 10', 'Dec 10')
        },
        says: []
      },
      {
        title: 'Both in one story: two people',
        stories: {
          'a.txt': led('Commissioner', 'Hamza Shafqaat'),
          'b.txt': `${led('Commissioner', 'Hamza Shafqat').trim()} Commissioner Hamza Shafqaat of the next division came too.\n`
        },
        says: []
      },
      {
        title: 'An ending of the language',
        stories: {'a.txt': led('Minister', 'Elena Petrov'), 'b.txt': led('Minister', 'Elena Petrova')},
        says: []
      }
    ]
  },
  {
    rule: spellingVariant,
    cases: [
      {
        title: 'One story against five',
        stories: Object.fromEntries(
          ['Kyiv', 'Kyiv', 'Kyiv', 'Kyiv', 'Kyiv', 'Kiev'].map((city, index) => [
            `${index}.txt`,
            `The trains from ${city} were late on Monday.\n`
          ])
        ),
        says: ['5.txt: Unexpected spelling `Kiev`, expected `Kyiv` as in other stories']
      },
      {
        title: 'A club and a dish keep their names',
        stories: Object.fromEntries(
          ['Kyiv', 'Kyiv', 'Kyiv', 'Kyiv', 'Kyiv', 'Dynamo Kiev'].map((city, index) => [
            `${index}.txt`,
            `The trains of ${city} were late on Monday.\n`
          ])
        ),
        says: []
      },
      {
        title: 'In direct speech',
        stories: Object.fromEntries(
          ['Kyiv', 'Kyiv', 'Kyiv', 'Kyiv', '“old Kiev”'].map((city, index) => [
            `${index}.txt`,
            `The people of ${city} were late on Monday.\n`
          ])
        ),
        says: []
      },
      {
        title: 'A place before it was renamed, in copy of no known year',
        stories: Object.fromEntries(
          ['Mumbai', 'Mumbai', 'Mumbai', 'Mumbai', 'Mumbai', 'Bombay'].map((city, index) => [
            `${index}.txt`,
            `The trains from ${city} were late on Monday.\n`
          ])
        ),
        says: []
      }
    ]
  },
  {
    rule: tollConflict,
    cases: [
      {
        title: 'Fewer dead a day later',
        stories: {'a.txt': blast('QUETTA', 10, '27'), 'b.txt': blast('QUETTA', 11, '26')},
        says: ['b.txt: Unexpected toll `26`, expected no fewer than `27` as in a.txt']
      },
      {
        title: 'Two numbers on one day, in two stories',
        stories: {
          'a.txt': blast('QUETTA', 10, '27'),
          'b.txt': blast(
            'QUETTA',
            10,
            '26',
            'Doctors of Sariab and Kuchlak had no beds left for those whom carts and cars brought in from the streets around it.'
          )
        },
        says: ['b.txt: Unexpected toll `26`, expected the same number as `27` as in a.txt']
      },
      {
        title: 'At least so many, and more, on one day',
        stories: {'a.txt': blast('QUETTA', 10, 'at least 26'), 'b.txt': short('QUETTA', 10, '27')},
        says: []
      },
      {
        title: 'From another city, about this one',
        stories: {'a.txt': blast('QUETTA', 10, '27'), 'b.txt': far('ISLAMABAD', 11, '25')},
        says: ['b.txt: Unexpected toll `25`, expected no fewer than `27` as in a.txt']
      },
      {
        title: 'Those who died there in another year',
        stories: {'a.txt': blast('QUETTA', 10, '27'), 'b.txt': far('QUETTA', 11, '25').replace('in which', 'of 2009, in which')},
        says: []
      },
      {
        title: 'A story of one sentence',
        stories: {'a.txt': short('QUETTA', 10, '27'), 'b.txt': short('QUETTA', 11, '26')},
        says: ['b.txt: Unexpected toll `26`, expected no fewer than `27` as in a.txt']
      },
      {title: 'More dead a day later', stories: {'a.txt': blast('QUETTA', 10, '26'), 'b.txt': blast('QUETTA', 11, '27')}, says: []},
      {title: 'Another city', stories: {'a.txt': blast('QUETTA', 10, '27'), 'b.txt': blast('LAHORE', 11, '26')}, says: []},
      {title: 'A week later', stories: {'a.txt': blast('QUETTA', 10, '27'), 'b.txt': blast('QUETTA', 18, '26')}, says: []},
      {
        title: 'Another event: no name in common',
        stories: {
          'a.txt': blast('QUETTA', 10, '27'),
          'b.txt': 'QUETTA, Nov 11 (APP): A blast in a mine near Duki killed 4 people on Monday, owners said.\n'
        },
        says: []
      }
    ]
  }
]
