import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

const rest = 'Flood water cut the only road to the valley on Sunday, officials said.'

function read(dateline: string, follows = rest) {
  const text = dateline + follows
  const story = storyOf(unified().use(retextEnglish).parse(text), new VFile(text))
  return {story, dateline: story.dateline}
}

/** `Place<qualifier> month/day/year agency`, and the dateline must end where the sentence starts. */
function summary(written: string, follows = rest): string | undefined {
  const {story, dateline} = read(written, follows)
  if (!dateline) return undefined
  expect(story.text.slice(dateline.end)).toBe(follows)
  const places = dateline.places.map(({name, qualifiers}) => name + qualifiers.map(({text}) => `<${text}>`).join(''))
  const {month, day, year} = dateline.date ?? {}
  const date = dateline.date ? ` ${[month ?? '?', day ?? '?', year].filter(part => part !== undefined).join('/')}` : ''
  const agencies = dateline.agencies.map(({agency, name, nearest}) => ` ${agency?.id ?? `${name}?${nearest?.id ?? ''}`}`)
  for (const each of [...dateline.agencies, ...dateline.places.flatMap(({qualifiers}) => qualifiers)]) {
    expect(story.slice(each)).toBe('name' in each ? each.name : each.text)
  }
  return places.join('/') + date + agencies.join('')
}

describe('the forms of the agencies', () => {
  test.each([
    ['AMRAVAN (AP) — ', 'AMRAVAN ap'],
    ['CHATHAM, Mass. (AP) _ ', 'CHATHAM<Mass.> ap'],
    ['ROSCOE, South Dakota (AP) -- ', 'ROSCOE<South Dakota> ap'],
    ['LIMA, Jan 21 (Reuters) - ', 'LIMA 1/21 reuters'],
    ['DAMASCUS (Reuters) - ', 'DAMASCUS reuters'],
    ['NEW DELHI/MUMBAI, Sept 29 (Reuters) - ', 'NEW DELHI/MUMBAI 9/29 reuters'],
    ['Jan 3 (Reuters) - ', ' 1/3 reuters'],
    ['MANILA, March 1 - ', 'MANILA 3/1'],
    ['SOWETO, South Africa, March 2 - ', 'SOWETO<South Africa> 3/2'],
    ['MALVERN, Pa, March 12 - ', 'MALVERN<Pa> 3/12'],
    ['STOCKHOLM, Aug 29, 2014 (AFP) - ', 'STOCKHOLM 8/29/2014 afp'],
    ['Ouagadougou, Dec 20, 2017 (AFP) - ', 'Ouagadougou 12/20/2017 afp'],
    ['KUALA LUMPUR, April 1 , 1997 (AFP) ', 'KUALA LUMPUR 4/1/1997 afp'],
    ['Berlin (dpa) - ', 'Berlin dpa'],
    ['San Diego (tca/dpa) - ', 'San Diego tca dpa'],
    ['Tegucigalpa, Jan 2 (EFE).- ', 'Tegucigalpa 1/2 efe'],
    ['(ANSA) - ROME, JUL 11 - ', 'ROME 7/11 ansa'],
    ['Paris (ats afp) ', 'Paris ats afp'],
    ['Odense /ritzau/: ', 'Odense ritzau'],
    ['SAITAMA, Japan, Dec. 9 Kyodo - ', 'SAITAMA<Japan> 12/9 kyodo'],
    ['Tokyo, May 8 (Jiji Press)--', 'Tokyo 5/8 jiji'],
    ['BEIJING, Nov. 23 (Xinhua) -- ', 'BEIJING 11/23 xinhua'],
    ['SEOUL, Nov. 24 (Yonhap) -- ', 'SEOUL 11/24 yonhap'],
    ['Pyongyang, September 3 (KCNA) -- ', 'Pyongyang 9/3 kcna'],
    ['LUGANSK, July 12. /TASS/. ', 'LUGANSK 7/12 tass'],
    ['MOSCOW. April 2 (Interfax) - ', 'MOSCOW 4/2 interfax'],
    ['Islamabad, Nov 10 (PTI) ', 'Islamabad 11/10 pti'],
    ['Ahmedabad/New Delhi, Jan 22 (PTI) ', 'Ahmedabad/New Delhi 1/22 pti'],
    ['Muzaffarnagar (UP), Nov 26 (PTI) ', 'Muzaffarnagar<UP> 11/26 pti'],
    ['NEW DELHI, July 21 (PTI) — ', 'NEW DELHI 7/21 pti'],
    ['New Delhi, 21 Oct (PTI): ', 'New Delhi 10/21 pti'],
    ['Indore (Madhya Pradesh) [India], September 16 (ANI): ', 'Indore<Madhya Pradesh><India> 9/16 ani'],
    ['Khyber Pakhtunkhwa [Pakistan], March 11 (ANI): ', 'Khyber Pakhtunkhwa<Pakistan> 3/11 ani'],
    ['New Delhi [India], May 17 (ANI/NewsVoir): ', 'New Delhi<India> 5/17 ani newsvoir'],
    ['New Delhi [India], December 21: ', 'New Delhi<India> 12/21'],
    ['Ranchi, July 8 (IANS) ', 'Ranchi 7/8 ians'],
    ['Rajnandgaon(CG), June 19 (UNI) ', 'Rajnandgaon<CG> 6/19 uni'],
    ['LAHORE, Dec 21 (APP):', 'LAHORE 12/21 app'],
    ['DHAKA, May 4, 2024 (BSS) - ', 'DHAKA 5/4/2024 bss'],
    ['KUALA LUMPUR, Nov 7 (Bernama) -- ', 'KUALA LUMPUR 11/7 bernama'],
    ['Jakarta (ANTARA) - ', 'Jakarta antara'],
    ['Riyadh, May 1, 2023, SPA -- ', 'Riyadh 5/1/2023 spa'],
    ['SHARJAH, 17th April, 2026 (WAM) -- ', 'SHARJAH 4/17/2026 wam'],
    ['BEIRUT, Lebanon, Sept. 20 (UPI) -- ', 'BEIRUT<Lebanon> 9/20 upi'],
    ['Nov. 28 (UPI) -- ', ' 11/28 upi'],
    ['(Bloomberg) -- ', ' bloomberg'],
    ['Jan. 12 (BusinessDesk) - ', ' 1/12 businessdesk'],
    ['BRISBANE, Oct 12 AAP - ', 'BRISBANE 10/12 aap'],
    ['SEOUL, Nov 26 AFP - ', 'SEOUL 11/26 afp'],
    ['ISLAMABAD, Nov 22 (Thomson Reuters Foundation) - ', 'ISLAMABAD 11/22 trf'],
    ['WINNIPEG, Manitoba, Dec. 03, 2019 (GLOBE NEWSWIRE) -- ', 'WINNIPEG<Manitoba> 12/3/2019 globe-newswire'],
    ['TAMUNING, Guam, Feb. 1, 2017 /PRNewswire-AsiaNet/ -- ', 'TAMUNING<Guam> 2/1/2017 prnewswire'],
    ['MEDELLIN, 11 SEP 89 (EFE) -- ', 'MEDELLIN 9/11/1989 efe'],
    ['TEL AVIV (ISRAEL), 3 SEP 89 (HADASHOT) -- ', 'TEL AVIV<ISRAEL> 9/3/1989 HADASHOT?'],
    ['JOHNSTON, Iowa — ', 'JOHNSTON<Iowa>'],
    ['HOLLYWOOD _ ', 'HOLLYWOOD'],
    ['New Delhi: ', 'New Delhi'],
    ['Imphal/UNI: ', 'Imphal uni'],
    ['AP - ', ' ap'],
    ['VANCOUVER (CP) - ', 'VANCOUVER cp'],
    ['Canadian Press - VANCOUVER (CP) - ', 'VANCOUVER cp'],
    ['PESHAWAR (Dunya News) - ', 'PESHAWAR Dunya News?']
  ])('%s', (written, expected) => {
    expect(summary(written)).toBe(expected)
  })
})

describe('matter in front of it', () => {
  test('a byline run in', () => {
    expect(summary('By Ada Nasser Kathmandu, Oct 17 (PTI) ')).toBe('Kathmandu 10/17 pti')
    const {story, dateline} = read('By Lee Yun-a SEOUL, Nov. 24 (Yonhap) -- ')
    expect(dateline?.byline && story.slice(dateline.byline)).toBe('By Lee Yun-a')
    expect(dateline?.places[0]?.name).toBe('SEOUL')
  })

  test('an advisory run in', () => {
    expect(summary('(ATTN: ADDS details in paras 4-5, photos) SEOUL, Nov. 24 (Yonhap) -- ')).toBe('SEOUL 11/24 yonhap')
  })

  test('a leaked date', () => {
    expect(summary(' date 2024-11-10 Islamabad, Nov 10 (PTI) ')).toBe('Islamabad 11/10 pti')
  })

  test('a line break inside', () => {
    expect(summary('BRASILIA (BRAZIL), 18 NOV 89 (RADIO NACIONAL) --\n')).toBe('BRASILIA<BRAZIL> 11/18/1989 RADIO NACIONAL?')
  })
})

test('an agency that is nearly one', () => {
  expect(summary('LONDON (Rueters) - ')).toBe('LONDON Rueters?reuters')
  expect(summary('BEIJING, Nov. 26 , 2005 (Xinhau) ')).toBe('BEIJING 11/26/2005 Xinhau?xinhua')
})

describe('what is no dateline', () => {
  test.each([
    'Pakistan Tehreek-e-Insaf (PTI) founder Amir Kale said on Sunday the road was cut.',
    'The Aam Aadmi Party (AAP) on Thursday again alleged that the road was cut.',
    'Aam Aadmi Party (AAP) - the ruling party - said the road was cut.',
    'Brendan Powell (racing) - a jockey of some note - said the road was cut.',
    'CANADIAN PACIFIC (CP) CONFIRMS EARNINGS',
    'On Monday, March 2 the road was cut, officials said.',
    'Forty Years Ago, January 1, 1981: Flood water cut the road.',
    'ADVERTISING: After 32 years, a new road.',
    'Prices of US West Texas Intermediate (WTI) - the benchmark - fell.',
    'March 21 was a day of storms, officials said.',
    'He joined the PTI (Punjab) - on Sunday.'
  ])('%s', text => {
    expect(read('', text).dateline).toBeUndefined()
  })

  test('a dateline further down', () => {
    const {dateline} = read(`${rest} ${rest}\n\n`, `Islamabad, Nov 10 (PTI) ${rest} ${rest} ${rest}`)
    expect(dateline).toBeUndefined()
  })
})

describe('what is wrong in any house', () => {
  test.each([
    ['MANILA, Narch 2 - ', 'Narch', 'March'],
    ['MANILA, March 2O - ', '2O', '20'],
    ['MANILA, March 119 - ', '119', '19'],
    ['MANILA, March 32 - ', '32', undefined],
    ['MANILA, April 31 - ', '31', undefined],
    ['PARIS,March 16 - ', ',', ', '],
    ['RARITAN, N.J.,  March 11 - ', ',  ', ', '],
    ['BANGALORE Aug 4 (PTI) — ', ' ', ', '],
    ['SEOUL. April 11, 1997 (AFP) ', '. ', ', '],
    ['SEOUL, April 11 , 1997 (AFP) ', ' , ', ', '],
    ['TRIVANDRUM, Dec.14 - ', '.', '. '],
    ['MEXICO  CITY, Nov. 21 (Xinhua) -- ', '  ', ' '],
    ['KASSEL, West Germany, March 26- ', '- ', ' - '],
    ['Turin, Italy, March 25  - ', '  - ', ' - '],
    ['Berlin (dpa) -  ', ' -  ', ' - '],
    ['LAHORE, Dec 21 (APP):', ':', ': '],
    ['LONDON (Reuters) -', ' -', ' - '],
    ['Jammu, Sep 2 : ', ' : ', ': '],
    ['CANBERRA, Australia (AP)_ ', '_ ', ' _ '],
    ['WASHINGTON () - ', '()', undefined],
    ['Mumbai, Apr 27 () ', '()', undefined],
    ['Mumbai, Apr 27 (PTI ', '(PTI', '(PTI)'],
    ['Mumbai, Apr 27(PTI) ', '(', ' ('],
    ['Mumbai, Apr 27 ( PTI ) ', '( PTI )', '(PTI)'],
    ['Mumbai, Apr 27  (PTI) ', '  ', ' ']
  ])('%s', (written, actual, expected) => {
    const {story, dateline} = read(written)
    expect(dateline?.faults.map(fault => [story.slice(fault), fault.expected[0]])).toEqual([[actual, expected]])
  })

  test.each([
    'NEW DELHI, July 21 (PTI) — ',
    'Thane, Oct 17 (PTI) ',
    'Tokyo, May 8 (Jiji Press)--',
    'INDEPENDENCE, MO. (AP) -- ',
    'MOSCOW. April 2 (Interfax) - ',
    'TOKYO, Japan—'
  ])('nothing in %s', written => {
    expect(read(written).dateline?.faults).toEqual([])
  })
})
