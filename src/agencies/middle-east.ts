import type {Agency} from './index.js'

/** Agencies of the Middle East and Africa. */
export const middleEast: readonly Agency[] = [
  {
    id: 'spa',
    name: 'Saudi Press Agency',
    tokens: ['SPA'],
    datelines: ['City, Month D, YYYY, SPA -- '],
    months: 'full',
    signOffs: ['--SPA', '-- SPA'],
    sources: ['SPA copy of 2020 to 2023']
  },
  {
    id: 'wam',
    name: 'Emirates News Agency',
    tokens: ['WAM'],
    datelines: ['CITY, Dth Month, YYYY (WAM) -- '],
    months: 'full',
    sources: ['WAM copy of 2022 to 2026']
  },
  {
    id: 'qna',
    name: 'Qatar News Agency',
    tokens: ['QNA'],
    datelines: ['City, Month D (QNA) - '],
    months: 'full',
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'kuna',
    name: 'Kuwait News Agency',
    tokens: ['KUNA'],
    datelines: ['CITY, Mon D (KUNA) -- '],
    months: 'short',
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'mena',
    name: 'Middle East News Agency',
    tokens: ['MENA'],
    datelines: ['CITY, Mon. D (MENA) - '],
    months: 'ap',
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'aa',
    name: 'Anadolu Agency',
    tokens: ['AA', 'Anadolu'],
    datelines: ['CITY (AA) - '],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'irna',
    name: 'Islamic Republic News Agency',
    tokens: ['IRNA'],
    datelines: ['City, Mon D, IRNA -- '],
    months: 'short',
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'sana',
    name: 'Syrian Arab News Agency',
    tokens: ['SANA'],
    datelines: ['City, SANA- '],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'nan',
    name: 'News Agency of Nigeria',
    tokens: ['NAN'],
    datelines: ['City, Mon. D (NAN) '],
    months: 'ap',
    signOffs: ['(NAN)'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'pana',
    name: 'Panapress',
    tokens: ['PANA'],
    datelines: ['City (PANA) - '],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'isna',
    name: 'Iranian Students’ News Agency',
    tokens: ['ISNA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'suna',
    name: 'Sudan News Agency',
    tokens: ['SUNA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'lana',
    name: 'Libyan News Agency',
    tokens: ['LANA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'saba',
    name: 'Yemen News Agency Saba',
    tokens: ['Saba', 'SABA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'sapa',
    name: 'South African Press Association',
    tokens: ['Sapa', 'SAPA'],
    sources: ['General knowledge; no sample at hand']
  }
]
