/** A day's folder of one agency, with defects between stories, and with what looks like one and is none. All invented. */

const filed = (headline: string, dateline: string, ...paragraphs: string[]) =>
  `${headline}\n\n${dateline} ${paragraphs[0]}\n\n${paragraphs.slice(1).join('\n\n')}\n`
const from = (city: string, day = 10) => `${city}, Nov ${day} (PTI)`

const gold = (day: string, price: string, silver: string, high: string, volume: string) => [
  `Gold was quoted at ${price} rupees for ten grams in the bullion market here on ${day}, traders of the jewellers' association said after the close.`,
  `Silver was quoted at ${silver} rupees a kilogram on demand from industry and coin makers, they said. The metal touched a high of ${high} rupees in early trade before profits were booked.`,
  `The volume of trade was put at ${volume} contracts on the local exchange. Dealers said that demand from jewellers for the season of weddings gave support, while a firm dollar abroad kept buyers away from larger orders.`
]

const canal = [
  'The irrigation department will close the Tarwala canal for three weeks from Friday to repair its banks, engineers said here on Sunday.',
  'Farmers of the tail villages had asked for the closure to be put off until the sowing was over, but the engineers said that the banks would not hold through another month of full supply. Tankers would bring water to the villages in the meantime.',
  'The canal was last closed nine years ago, when a breach near the railway bridge flooded the fields of four villages.'
]

const ferry = [
  'A ferry with 64 people on board ran aground on a sandbank near Dholpari on Sunday, and all of them were brought ashore by fishermen, the port officer said.',
  'The vessel had left the jetty in thick fog. Its master told the officer that the buoy which marks the bank had drifted in the storms of last week and that he had steered by it.',
  'A tug was to pull the ferry free at high tide. The port officer said that the buoy would be put back and that night crossings were stopped until then.'
]

export const planted: Readonly<Record<string, string>> = {
  // A surname of the same officer: three stories against one.
  'commissioner-1.txt': filed(
    'Commissioner opens night shelter',
    from('Bhadrapur'),
    'Commissioner Darius Velkonen opened a night shelter for porters on Sunday.',
    'The shelter has room for ninety men, he said.'
  ),
  'commissioner-2.txt': filed(
    'Market to move by spring',
    from('Bhadrapur', 11),
    'The fruit market will move to the bypass by spring, Commissioner Darius Velkonen said on Monday.',
    'Traders had asked for two more years.'
  ),
  'commissioner-3.txt': filed(
    'Buses for the fair',
    from('Bhadrapur', 12),
    'Forty buses will run to the fair ground, Commissioner Darius Velkonen told reporters here on Tuesday.',
    'The fair lasts a week.'
  ),
  'commissioner-4.txt': filed(
    'Drains before the rains',
    from('Bhadrapur', 12),
    'Drains of the old town will be cleared before the rains, Commissioner Darius Velkonnen said on Tuesday.',
    'The work costs two million rupees.'
  ),
  // A given name of the same minister.
  'minister-1.txt': filed(
    'Seed law in winter session',
    from('New Delhi'),
    'Agriculture Minister Narendra Modhwani said on Sunday that the seed law would come up in the winter session.',
    'Farmers had asked for it.'
  ),
  'minister-2.txt': filed(
    'Minister visits orchard growers',
    from('Solanpur', 11),
    'Agriculture Minister Narendra Modhwani met growers whose orchards were hit by hail here on Monday.',
    'They asked him for new saplings.'
  ),
  'minister-3.txt': filed(
    'Onion stocks enough, says minister',
    from('New Delhi', 11),
    'There are onions enough for the winter, Agriculture Minister Narender Modhwani said on Monday.',
    'Prices had doubled in a month.'
  ),
  // No titles, but the same other people: a swimmer and her coach.
  'swim-1.txt': filed(
    'Oosterwold swims into final',
    from('Pune'),
    'Katrien Oosterwold swam into the final of the 200 metres on Sunday with the best time of the year.',
    'Her coach Pieter van Maren said she had been ill until Thursday. Oosterwold said the water had been cold.'
  ),
  'swim-2.txt': filed(
    'Gold for Oosterwold',
    from('Pune', 11),
    'Catrien Oosterwold won the 200 metres here on Monday by half a length.',
    'Her coach Pieter van Maren was thrown into the pool by the team. Oosterwold said he deserved it.'
  ),
  'swim-3.txt': filed(
    'Oosterwold out of relay',
    from('Pune', 12),
    'Katrien Osterwold will miss the relay with a sore shoulder, the team said on Tuesday.',
    'It was nothing serious, Pieter van Maren said. Osterwold said she would be back on Friday.'
  ),
  // The same story twice, once with a paragraph more.
  'canal-1.txt': filed('Canal to close for three weeks', from('Tarwala'), ...canal),
  'canal-2.txt': filed('Tarwala canal closed from Friday', from('Tarwala'), ...canal),
  'ferry-1.txt': filed('Ferry aground, all safe', from('Dholpari'), ...ferry),
  'ferry-2.txt': filed('Ferry aground in fog, all safe', from('Dholpari', 11), ...ferry, 'It was free by noon.'),
  // Tolls: two numbers on a day; fewer a day later; from another city.
  'blast-1.txt': filed(
    'Blast kills 14 in Rajwadi market',
    from('Rajwadi'),
    'A blast in the cloth market of Rajwadi killed 14 people on Sunday, the police of Malwan district said.',
    'It happened near the gate of the Hanuman bazaar.'
  ),
  'blast-2.txt': filed(
    'Market blast: shops shut in Rajwadi',
    from('Rajwadi'),
    'Shops stayed shut here after a blast in the cloth market killed 17 people, traders of the Hanuman bazaar said.',
    'The police of Malwan district searched the lanes.'
  ),
  'blast-3.txt': filed(
    'Leaders condemn Rajwadi blast',
    from('New Delhi', 11),
    'Leaders of all parties condemned the blast in the Hanuman bazaar of Rajwadi, in which 12 people were killed.',
    'The government of Malwan has ordered an inquiry.'
  ),
  'bus-1.txt': filed(
    'Bus falls into gorge, 9 dead',
    from('Kasol'),
    'A bus fell into a gorge near the Mandra pass in Chamoli district on Sunday, killing nine people in the accident.',
    'It was on its way to Tapovan.'
  ),
  'bus-2.txt': filed(
    'Toll in Mandra bus accident rises to 11',
    from('Kasol'),
    'The toll rose to 11 on Sunday in the bus accident near the Mandra pass in Chamoli district, the police said.',
    'Two of the injured died in hospital in Tapovan.'
  ),
  'bus-3.txt': filed(
    'Driver of Mandra bus was asleep',
    from('Kasol', 11),
    'The driver of the bus that fell into a gorge near the Mandra pass was asleep, police of Chamoli said of the accident that killed 11 people.',
    'Tapovan mourned them on Monday.'
  ),
  // An anniversary of another one in the same market, and another place.
  'blast-4.txt': filed(
    'Rajwadi remembers',
    from('Rajwadi'),
    'Hundreds lit candles in the Hanuman bazaar of Rajwadi for those who died in the blast of 2009, which killed 41 people.',
    'The police of Malwan kept the lanes free.'
  ),
  'blast-5.txt': filed(
    'Quarry blast kills 3',
    from('Sonbarsa'),
    'A blast in a quarry killed three people here on Sunday, the owners said.',
    'The police of Sonbarsa took the foreman into custody.'
  ),
  // Two people whose names are alike.
  'judge.txt': filed(
    'Judge stays eviction',
    from('Nagpur'),
    'Justice Sarah Whitcombe stayed the eviction of forty families here on Sunday.',
    'The case comes up again in June.'
  ),
  'violin.txt': filed(
    'Violinist begins tour',
    from('Goa'),
    'Sara Whitcombe played the violin sonatas of the season to a full house on Sunday.',
    'Whitcombe said her tour goes on to Pune.'
  ),
  'brothers.txt': filed(
    'Brothers on both sides of the river',
    from('Kalpa'),
    'Commissioner Rohan Testarossi and his brother, Commissioner Rohin Testarossi of the next division, opened the bridge together on Sunday.',
    'Their father had begun it.'
  ),
  'brother-1.txt': filed(
    'Ferry fares frozen',
    from('Kalpa', 11),
    'Commissioner Rohan Testarossi froze the fares of the ferries on Monday.',
    'The owners were not asked.'
  ),
  'brother-2.txt': filed(
    'Wells to be tested',
    from('Kalpa', 11),
    'All wells are to be tested, Commissioner Rohin Testarossi said on Monday.',
    'The work takes a month.'
  ),
  'chess-1.txt': filed(
    'Leader drops half a point',
    from('Chennai'),
    'Marta Silwinska drew with Irina Petrov on Sunday and leads by a point.',
    'The round lasted six hours. Silwinska said she was tired.'
  ),
  'chess-2.txt': filed(
    'Boys to play in hall two',
    from('Chennai', 11),
    'Marten Silwinski drew with Jonas Grebe in the group of the boys on Monday.',
    'Marta Silwinska watched him. Silwinski said he had seen her nod.'
  ),
  // Bulletins of two days share their words, not their numbers.
  'gold-1.txt': filed('Gold firm', from('Mumbai', 11), ...gold('Monday', '64,120', '78,400', '78,950', '11,240')),
  'gold-2.txt': filed('Gold eases', from('Mumbai', 12), ...gold('Tuesday', '63,870', '77,150', '78,010', '9,880')),
  // Datelines unlike all others, and a slip in a city.
  'dateline-1.txt': filed(
    'Bank to open on Sunday',
    'Indore, Nov. 10 (PTI)',
    'A bank in the bazaar will open on Sundays from next month.',
    'Traders had asked for it.'
  ),
  'dateline-2.txt': filed(
    'Trams late',
    'NAGPUR, Nov 10 (PTI)',
    'Trams were late on Sunday after a cow sat on the line.',
    'It was led away by noon.'
  ),
  'dateline-3.txt': filed(
    'Wards to vote',
    from('Bhadrapor', 12),
    'Two wards will vote again on Sunday, the commission said.',
    'Machines had failed in both.'
  ),
  'bhadrapur-5.txt': filed(
    'Library reopens',
    from('Bhadrapur'),
    'The library of the old town opened again on Sunday.',
    'Its roof had leaked.'
  ),
  'bhadrapur-6.txt': filed('Cattle fair ends', from('Bhadrapur'), 'The cattle fair ended on Sunday.', 'Fewer camels came.'),
  'bhadrapur-7.txt': filed('Rain at last', from('Bhadrapur'), 'It rained here on Sunday.', 'Farmers were glad.'),
  'bhadrapur-8.txt': filed('Power cut', from('Bhadrapur', 11), 'There was no power here on Monday.', 'A kite had hit the line.'),
  'bhadrapur-9.txt': filed('Kite ban', from('Bhadrapur', 12), 'Kites are banned near power lines.', 'Boys were sorry.'),
  'bhadrapur-10.txt': filed('School bell', from('Bhadrapur', 12), 'A school has its bell back.', 'It was found in a pond.'),
  'bhadrapur-11.txt': filed('Ducks home', from('Bhadrapur', 12), 'Ducks came back to the tank.', 'Children counted them.'),
  // Names from other scripts.
  ...Object.fromEntries(
    ['Kyiv', 'Kyiv', 'Kyiv', 'Kyiv', 'Kiev', 'Dynamo Kiev'].map((city, index) => [
      `train-${index + 1}.txt`,
      filed(`Train ${index + 1}`, from('Mumbai'), `The train of students from ${city} was number ${index + 41} in the row.`, 'It was late.')
    ])
  )
}

/** What has to be found, and nothing else: `file rule words`. */
export const found: readonly string[] = [
  'blast-2.txt folder-toll-conflict 17',
  'blast-3.txt folder-toll-conflict 12',
  'canal-2.txt folder-duplicate-story Tarwala canal closed from Friday',
  'commissioner-4.txt folder-name-spelling Darius Velkonnen',
  'dateline-1.txt folder-dateline-style Nov.',
  'dateline-2.txt folder-dateline-style NAGPUR',
  'dateline-3.txt folder-dateline-style Bhadrapor',
  'ferry-1.txt folder-duplicate-story Ferry aground, all safe',
  'minister-3.txt folder-name-spelling Narender Modhwani',
  'swim-2.txt folder-name-spelling Catrien Oosterwold',
  'swim-3.txt folder-name-spelling Katrien Osterwold',
  'train-5.txt folder-spelling-variant Kiev'
]
