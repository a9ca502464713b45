import type {Agency} from './index.js'

/** Agencies of the Americas. */
export const americas: readonly Agency[] = [
  {
    id: 'cp',
    name: 'The Canadian Press',
    tokens: ['CP', 'Canadian Press', 'The Canadian Press'],
    datelines: ['CITY — '],
    qualifier: 'comma',
    sources: ['Canadian Press copy of 2004 and 2023']
  },
  {
    id: 'cnn',
    name: 'CNN Wire',
    tokens: ['CNN'],
    datelines: ['CITY (CNN) — '],
    sources: ['CNN copy of 2010 to 2016']
  },
  {
    id: 'tca',
    name: 'Tribune Content Agency',
    tokens: ['TNS', 'tca', 'TCA'],
    datelines: ['CITY (TNS) — '],
    sources: ['Shared dpa copy in Superdesk test fixtures']
  },
  {
    id: 'prensa-latina',
    name: 'Prensa Latina',
    tokens: ['Prensa Latina'],
    datelines: ['City, Mon D (Prensa Latina) '],
    months: 'short',
    sources: ['Prensa Latina copy of 2012 to 2023']
  },
  {
    id: 'notimex',
    name: 'Notimex',
    tokens: ['Notimex', 'NOTIMEX'],
    sources: ['General knowledge; the name only']
  },
  {
    id: 'telam',
    name: 'Télam',
    tokens: ['Telam', 'Télam', 'TELAM'],
    sources: ['General knowledge; the name only']
  },
  {
    id: 'cana',
    name: 'Caribbean News Agency',
    tokens: ['CANA'],
    sources: ['General knowledge; no sample at hand']
  }
]
