/** Stories of our own: invented people and events, with the slips that desks see. */
export interface Sample {
  title: string
  direction: string
  house: string
  text: string
}

export const samples: readonly Sample[] = [
  {
    title: 'A flood, for PTI',
    direction: 'desk',
    house: 'pti',
    text: `Flood leaves river town without bridge

Kota, Nov 10 (PTI) Mr Akbar Rind, the interior minister, said today that water had covered 40 % of the district and that 3 people had died.

“The water rose at once,” Rind stated. He called the warning “a sham”.

The the rescue teams reached eleven villages on Monday, and 12 more were cut off. At least 5 people had died by evening, officials of the Central Relief Authority said.

Repairs begin at 8:00 am and will cost Rs 5 crore, organisers of the releif centre said. They asked for tents, blankets, and lamps. The dam was built on November 4th, 1987. PTI AR SK SK
`
  },
  {
    title: 'Web copy with furniture',
    direction: 'publish',
    house: '',
    text: `Night library opens its doors to mill workers

ADVERTISEMENT

LEEDS, March 4 (Reuters) - The public library of Harrow Mills opened a reading room on Tuesday that stays open until dawn , mainly for workers of the town's three mills.

"We asked the night shift what it lacked, and it said a quiet chair,” librarian Susan Rowe said.

Also read: Ten reading rooms you should see

The room has 40 seats and a tea stall.It cost $2 million ($3.1 million in 2019 prices), up 20% from 1.5 million, and the counsil paid for half of it.

"We asked the night shift what it lacked, and it said a quiet chair," Rowe said.

Sign up for our newsletter to get stories like this one every morning.

(Reporting by Marta Lind; Editing by Paul Dray)
`
  },
  {
    title: 'Business, for AP',
    direction: '',
    house: 'ap',
    text: `NORRLINE ORDERS FOUR BATTERY SHIPS FOR BALTIC ROUTE.

HELSINKI (AP) — Ferry operator Norrline said Tuesday it had ordered 4 battery-powered ships for its route across the Gulf of Bothnia.

Profit rose 25 percent, from $40 million to $48 million, said Olof Ranta, Chief Executive Officer of the company. Shares fell between 3 and 2 percent in afternoon trade.

“The route is short, the ports are windy and the nights are long. It is made for batteries,” Ronta told reporters on Monday, Sept. 9, 2025.

The ships will be delivered starting September 2027, and they're expected to travel towards Vaasa at a speed of 15 knots.
`
  },
  {
    title: 'A clean story',
    direction: 'desk',
    house: 'reuters',
    text: `Ferry line orders four battery ships for Baltic route

By Marta Lind

HELSINKI, Sept 9 (Reuters) - Ferry operator Norrlinjen said on Tuesday it had ordered four battery-powered ships for its route across the Gulf of Bothnia, the largest order in its history.

The ships will be built in Turku and delivered from 2027, the company said in a statement. It did not give a price.

"The route is short, the ports are windy and the nights are long. It is made for batteries," Chief Executive Olof Ranta told reporters.

Shares in the company rose 3%.

(Reporting by Marta Lind; Editing by Paul Dray)
`
  }
]
