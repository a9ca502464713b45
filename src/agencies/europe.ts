import type {Agency} from './index.js'

/** Agencies of Europe, Russia and the Caucasus. */
export const europe: readonly Agency[] = [
  {
    id: 'dpa-afx',
    name: 'dpa-AFX Wirtschaftsnachrichten',
    tokens: ['dpa-AFX', 'dpa-afx'],
    datelines: ['City (dpa-AFX) - ', 'CITY (dpa-AFX) - '],
    sources: ['dpa-AFX copy of 2015 to 2023']
  },
  {
    id: 'efe',
    name: 'Agencia EFE',
    tokens: ['EFE'],
    datelines: ['City, Mon D (EFE).- '],
    months: 'short',
    signOffs: ['EFE', 'EFE INITIALS'],
    sources: ['EFE NITF in Superdesk test fixtures']
  },
  {
    id: 'ansa',
    name: 'Agenzia Nazionale Stampa Associata',
    tokens: ['ANSA'],
    datelines: ['(ANSA) - CITY, MON D - '],
    months: 'short',
    signOffs: ['(ANSA).', '(ANSA)'],
    sources: ['ANSA copy in Superdesk test fixtures']
  },
  {
    id: 'anp',
    name: 'Algemeen Nederlands Persbureau',
    tokens: ['ANP'],
    datelines: ['City (ANP) - '],
    sources: ['ANP copy in Superdesk test fixtures']
  },
  {
    id: 'ats',
    name: 'Keystone-ATS',
    tokens: ['ats', 'Keystone-ATS', 'sda', 'SDA'],
    datelines: ['City (ats) '],
    sources: ['ATS copy in Superdesk test fixtures']
  },
  {
    id: 'ritzau',
    name: 'Ritzaus Bureau',
    tokens: ['ritzau', 'Ritzau'],
    datelines: ['City /ritzau/: '],
    signOffs: ['/ritzau/'],
    sources: ['Ritzau copy in Superdesk test fixtures']
  },
  {
    id: 'ntb',
    name: 'Norsk Telegrambyrå',
    tokens: ['NTB'],
    signOffs: ['(©NTB)', '(NTB)'],
    sources: ['NTB NITF in Superdesk test fixtures: the place is a field of its own']
  },
  {
    id: 'stt',
    name: 'Suomen Tietotoimisto',
    tokens: ['STT'],
    sources: ['STT NewsML in Superdesk test fixtures: the place is a field of its own']
  },
  {
    id: 'tt',
    name: 'Tidningarnas Telegrambyrå',
    tokens: ['TT'],
    sources: ['General knowledge; the name only']
  },
  {
    id: 'belga',
    name: 'Belga',
    tokens: ['BELGA', 'Belga'],
    datelines: ['CITY (BELGA) - '],
    sources: ['Belga test fixtures of Superdesk']
  },
  {
    id: 'apa',
    name: 'Austria Presse Agentur',
    tokens: ['APA'],
    datelines: ['City (APA) - '],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'pa',
    name: 'PA Media',
    tokens: ['PA', 'Press Association', 'PA Media'],
    signOffs: ['ends'],
    sources: ['PA copy in Superdesk test fixtures: a byline, no dateline']
  },
  {
    id: 'lusa',
    name: 'Lusa',
    tokens: ['Lusa', 'LUSA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'ana-mpe',
    name: 'Athens-Macedonian News Agency',
    tokens: ['ANA-MPA', 'ANA-MPE', 'AMNA', 'ANA'],
    datelines: ['CITY (ANA-MPA) - '],
    sources: ['ANA NewsML in Superdesk test fixtures']
  },
  {
    id: 'tass',
    name: 'TASS',
    tokens: ['TASS', 'Itar-Tass', 'ITAR-TASS'],
    datelines: ['CITY, Month D. /TASS/. ', 'CITY, Month D /TASS/. '],
    months: 'full',
    sources: ['TASS copy in Superdesk test fixtures and of 2014 to 2023']
  },
  {
    id: 'interfax',
    name: 'Interfax',
    tokens: ['Interfax'],
    datelines: ['CITY. Mon D (Interfax) - '],
    months: 'reuters',
    sources: ['Interfax copy of 2008 to 2022']
  },
  {
    id: 'ria',
    name: 'RIA Novosti',
    tokens: ['RIA Novosti', 'Sputnik'],
    datelines: ['CITY, Month D (RIA Novosti) - ', 'CITY (Sputnik) - '],
    months: 'full',
    sources: ['RIA Novosti and Sputnik copy of 2009 to 2021']
  },
  {
    id: 'ukrinform',
    name: 'Ukrinform',
    tokens: ['Ukrinform'],
    sources: ['General knowledge; the name only']
  },
  {
    id: 'tasr',
    name: 'News Agency of the Slovak Republic',
    tokens: ['TASR'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'fena',
    name: 'Federal News Agency of Bosnia and Herzegovina',
    tokens: ['FENA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'srna',
    name: 'News Agency of the Republic of Srpska',
    tokens: ['SRNA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'belta',
    name: 'Belarusian Telegraph Agency',
    tokens: ['BelTA', 'BELTA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'beta',
    name: 'Beta News Agency',
    tokens: ['Beta', 'BETA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'elta',
    name: 'Lithuanian News Agency',
    tokens: ['ELTA'],
    sources: ['General knowledge; no sample at hand']
  },
  {
    id: 'leta',
    name: 'Latvian Information Agency',
    tokens: ['LETA'],
    sources: ['General knowledge; no sample at hand']
  }
]
