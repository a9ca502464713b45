import type {Agency} from './index.js'

/** Wires that carry what somebody paid for. */
export const releases: readonly Agency[] = [
  {
    id: 'globe-newswire',
    name: 'GlobeNewswire',
    tokens: ['GLOBE NEWSWIRE', 'GlobeNewswire'],
    datelines: ['CITY, Mon. D, YYYY (GLOBE NEWSWIRE) -- '],
    months: 'ap',
    paid: true,
    sources: ['Releases in Superdesk test fixtures']
  },
  {
    id: 'prnewswire',
    name: 'PR Newswire',
    tokens: ['PRNewswire', 'PRNewswire-AsiaNet', 'PRNewswire/'],
    datelines: ['CITY, Mon. D, YYYY /PRNewswire/ -- '],
    months: 'ap',
    paid: true,
    sources: ['Releases in Superdesk test fixtures']
  },
  {
    id: 'business-wire',
    name: 'Business Wire',
    tokens: ['BUSINESS WIRE', 'BusinessWire', 'Business Wire'],
    datelines: ['CITY--(BUSINESS WIRE)--'],
    months: 'ap',
    paid: true,
    sources: ['Business Wire releases of 2018']
  },
  {
    id: 'newsvoir',
    name: 'NewsVoir',
    tokens: ['NewsVoir', 'Newsvoir'],
    paid: true,
    sources: ['Partner of ANI: New Delhi [India], May 17 (ANI/NewsVoir):']
  },
  {
    id: 'gprc',
    name: 'GPRC',
    tokens: ['GPRC'],
    paid: true,
    sources: ['Partner of ANI: New Delhi [India], May 17 (ANI/GPRC):']
  },
  {id: 'vmpl', name: 'VMPL', tokens: ['VMPL'], paid: true, sources: ['Partner of ANI']},
  {id: 'pnn', name: 'PNN', tokens: ['PNN'], paid: true, sources: ['Partner of ANI']},
  {id: 'srv', name: 'SRV', tokens: ['SRV'], paid: true, sources: ['Partner of ANI']},
  {id: 'ht-syndication', name: 'HT Syndication', tokens: ['HT Syndication'], paid: true, sources: ['Partner of ANI']}
]
