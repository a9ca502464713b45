import type {Agency} from './index.js'

/** Agencies of East and South-East Asia and the Pacific. */
export const asia: readonly Agency[] = [
  {
    id: 'kyodo',
    name: 'Kyodo News',
    tokens: ['Kyodo', 'Kyodo News'],
    datelines: ['CITY, Mon. D Kyodo - ', 'CITY (Kyodo) -- '],
    months: 'ap',
    qualifier: 'comma',
    signOffs: ['==Kyodo'],
    sources: ['Kyodo copy in Superdesk test fixtures']
  },
  {
    id: 'jiji',
    name: 'Jiji Press',
    tokens: ['Jiji Press', 'Jiji'],
    datelines: ['City, Mon. D (Jiji Press)--'],
    months: 'ap',
    sources: ['Jiji copy of 2019']
  },
  {
    id: 'yonhap',
    name: 'Yonhap News Agency',
    tokens: ['Yonhap'],
    datelines: ['CITY, Mon. D (Yonhap) -- '],
    months: 'ap',
    qualifier: 'comma',
    sources: ['Yonhap copy of 2010 to 2023']
  },
  {
    id: 'kcna',
    name: 'Korean Central News Agency',
    tokens: ['KCNA'],
    datelines: ['City, Month D (KCNA) -- '],
    months: 'full',
    signOffs: ['-0-'],
    sources: ['KCNA copy of 2001 to 2012']
  },
  {
    id: 'cna',
    name: 'Central News Agency',
    tokens: ['CNA'],
    datelines: ['City, Mon. D (CNA) '],
    months: 'ap',
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'bernama',
    name: 'Bernama',
    tokens: ['Bernama', 'BERNAMA'],
    datelines: ['CITY, Mon D (Bernama) -- '],
    months: 'reuters',
    signOffs: ['-- BERNAMA'],
    sources: ['Bernama copy of 2014 to 2023']
  },
  {
    id: 'antara',
    name: 'Antara',
    tokens: ['ANTARA', 'Antara'],
    datelines: ['City (ANTARA) - '],
    sources: ['Antara copy of 2019 to 2023']
  },
  {
    id: 'vna',
    name: 'Vietnam News Agency',
    tokens: ['VNA'],
    datelines: ['City (VNA) - '],
    sources: ['VNA copy of 2015 to 2023']
  },
  {
    id: 'pna',
    name: 'Philippine News Agency',
    tokens: ['PNA'],
    datelines: ['CITY – '],
    signOffs: ['(PNA)'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'aap',
    name: 'Australian Associated Press',
    tokens: ['AAP', 'Australian Associated Press'],
    datelines: ['CITY, Mon D AAP - '],
    months: 'reuters',
    signOffs: ['AAP', 'AAP code*', 'AAP CODE code*', 'AAP RESULTS', 'AAP BETTING'],
    sources: ['AAP’s Superdesk, macros and test fixtures']
  },
  {
    id: 'businessdesk',
    name: 'BusinessDesk',
    tokens: ['BusinessDesk'],
    datelines: ['Mon. D (BusinessDesk) - '],
    months: 'ap',
    signOffs: ['(BusinessDesk)'],
    sources: ['BusinessDesk copy in Superdesk test fixtures']
  }
]
