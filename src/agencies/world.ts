import type {Agency} from './index.js'

/** Agencies that serve the world. */
export const world: readonly Agency[] = [
  {
    id: 'ap',
    name: 'The Associated Press',
    tokens: ['AP', 'Associated Press'],
    datelines: ['CITY (AP) — '],
    months: 'ap',
    qualifier: 'comma',
    sources: ['AP copy in Superdesk test fixtures (NITF, ANPA)', 'writingexplained.org on AP datelines']
  },
  {
    id: 'reuters',
    name: 'Reuters',
    tokens: ['Reuters', 'Reuter', 'Thomson Reuters'],
    datelines: ['CITY, Mon D (Reuters) - ', 'CITY (Reuters) - ', 'Mon D (Reuters) - ', '(Reuters) - '],
    months: 'reuters',
    qualifier: 'comma',
    signOffs: ['Reuter', 'REUTER', 'REUTER...'],
    sources: ['Handbook of Reuters Journalism, “datelines”', 'Reuters NewsML in Superdesk test fixtures', 'Reuters-21578']
  },
  {
    id: 'trf',
    name: 'Thomson Reuters Foundation',
    tokens: ['Thomson Reuters Foundation'],
    datelines: ['CITY, Mon D (Thomson Reuters Foundation) - '],
    months: 'reuters',
    qualifier: 'comma',
    sources: ['Thomson Reuters Foundation copy of 2016 to 2022']
  },
  {
    id: 'afp',
    name: 'Agence France-Presse',
    tokens: ['AFP', 'Agence France-Presse', 'Agence France Presse'],
    datelines: ['CITY, Mon D, YYYY (AFP) - ', 'City, Mon D, YYYY (AFP) - '],
    months: 'reuters',
    otherMonths: 'short',
    qualifier: 'comma',
    signOffs: ['INITIALS', 'burs-INITIALS'],
    sources: ['AFP NewsML in Superdesk test fixtures, 2014 and 2017', 'AFP copy of 1997 and 2004: April 3, Sept 23, Oct 2']
  },
  {
    id: 'dpa',
    name: 'Deutsche Presse-Agentur',
    tokens: ['dpa', 'Deutsche Presse-Agentur'],
    datelines: ['City (dpa) - '],
    qualifier: 'comma',
    signOffs: ['dpa code*'],
    sources: ['dpa copy in Superdesk test fixtures (IPTC 7901, NewsML-G2)', 'dpa stylebook']
  },
  {
    id: 'upi',
    name: 'United Press International',
    tokens: ['UPI'],
    datelines: ['CITY, Mon. D (UPI) -- ', 'Mon. D (UPI) -- '],
    months: 'ap',
    qualifier: 'comma',
    sources: ['UPI copy of 2005 to 2019']
  },
  {
    id: 'bloomberg',
    name: 'Bloomberg News',
    tokens: ['Bloomberg'],
    datelines: ['(Bloomberg) -- ', 'Mon. D (Bloomberg) -- '],
    months: 'ap',
    sources: ['Bloomberg copy of 2012 to 2020']
  },
  {
    id: 'xinhua',
    name: 'Xinhua News Agency',
    tokens: ['Xinhua', 'Xinhuanet'],
    datelines: ['CITY, Mon. D (Xinhua) -- '],
    months: 'ap',
    qualifier: 'comma',
    signOffs: ['Enditem', 'Enddata'],
    sources: ['Xinhua copy of 2004 to 2022']
  }
]
