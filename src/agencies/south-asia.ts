import type {Agency} from './index.js'

/** Agencies of India, Pakistan, Bangladesh, Nepal and Sri Lanka. */
export const southAsia: readonly Agency[] = [
  {
    id: 'pti',
    name: 'Press Trust of India',
    tokens: ['PTI', 'Press Trust of India'],
    datelines: ['City, Mon D (PTI) '],
    months: 'short',
    qualifier: 'round',
    signOffs: ['PTI CODE*'],
    sources: ['PTI copy of 2017 to 2026: 49 of 70 datelines in this form', '11 sign-offs with codes, 2017 to 2026']
  },
  {
    id: 'ani',
    name: 'Asian News International',
    tokens: ['ANI', 'Asian News International'],
    datelines: ['City, Month D (ANI): '],
    months: 'full',
    qualifier: 'square',
    signOffs: ['(ANI)'],
    sources: ['ANI copy of 2017 to 2025']
  },
  {
    id: 'ians',
    name: 'Indo-Asian News Service',
    tokens: ['IANS', 'Indo-Asian News Service'],
    datelines: ['City, Mon D (IANS) '],
    months: 'short',
    signOffs: ['--IANS', '--IANS INITIALS', '--IANS code*'],
    sources: ['IANS copy of 2005 to 2025']
  },
  {
    id: 'uni',
    name: 'United News of India',
    tokens: ['UNI', 'United News of India'],
    datelines: ['City, Mon D (UNI) '],
    months: 'reuters',
    qualifier: 'round',
    signOffs: ['UNI CODE*', 'UNI CODE* TIME'],
    sources: ['A UNI story of 2006 in full']
  },
  {
    id: 'app',
    name: 'Associated Press of Pakistan',
    tokens: ['APP', 'Associated Press of Pakistan'],
    datelines: ['CITY, Mon D (APP): '],
    signOffs: ['APP/INITIALS', 'APP/code-code'],
    months: 'short',
    sources: ['APP copy of 2017 to 2024; the space behind the colon is often lost', 'Sign-off: general knowledge']
  },
  {
    id: 'ppi',
    name: 'Pakistan Press International',
    tokens: ['PPI'],
    datelines: ['CITY, Mon D (PPI): '],
    months: 'short',
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'inp',
    name: 'Independent News Pakistan',
    tokens: ['INP'],
    sources: ['General knowledge; the name only']
  },
  {
    id: 'bss',
    name: 'Bangladesh Sangbad Sangstha',
    tokens: ['BSS'],
    datelines: ['CITY, Mon D, YYYY (BSS) - '],
    months: 'short',
    sources: ['BSS copy of 2023 and 2024']
  },
  {
    id: 'unb',
    name: 'United News of Bangladesh',
    tokens: ['UNB'],
    datelines: ['City, Mon D (UNB) - '],
    months: 'short',
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'rss',
    name: 'Rastriya Samachar Samiti',
    tokens: ['RSS'],
    datelines: ['City, Mon D (RSS): '],
    months: 'reuters',
    sources: ['General knowledge; no sample at hand']
  }
]
