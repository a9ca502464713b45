import rule from '../../src/rules/dateline-form.js'
import {cases} from '../helpers/cases.js'

const rest = 'The road was cut on Sunday.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'PTI’s form', text: `Islamabad, Nov 10 (PTI) ${rest}`, options: {style: 'pti'}},
    {title: 'A newspaper’s rendition is no error in any house', text: `NEW DELHI, July 21 (PTI) — ${rest}`},
    {title: 'A party of the same initials', text: `Pakistan Tehreek-e-Insaf (PTI) founder Amir Kale said: ${rest}`},
    {title: 'Dash without spaces on both sides', text: `TOKYO, Japan—${rest}`},
    {title: 'Jiji has no space before its dash', text: `Tokyo, May 8 (Jiji Press)-- ${rest}`},
    {title: 'A month in capitals', text: `MANILA, MARCH 2 (Reuters) - ${rest}`},
    {title: 'A small letter in a Spanish dateline', text: `Madrid, 21 ene (EFE).- ${rest}`},
    {title: 'Reuters', text: `ISLAMABAD, Nov 10 (Reuters) - ${rest}`, options: {style: 'auto'}},
    {title: 'Reuters without a date', text: `ISLAMABAD (Reuters) - ${rest}`, options: {style: 'reuters'}},
    {title: 'AP as transmitted', text: `CHATHAM, Mass. (AP) _ ${rest}`, options: {style: 'ap'}},
    {title: 'AFP', text: `LONDON, April 29, 2024 (AFP) - ${rest}`, options: {style: 'afp'}},
    {title: 'AFP, as other desks of it', text: `LONDON, Apr 29, 2024 (AFP) - ${rest}`, options: {style: 'afp'}},
    {title: 'AP with a state', text: `CHATHAM, Mass. (AP) — ${rest}`, options: {style: 'ap'}},
    {title: 'AFP, older and newer', text: `Ouagadougou, Dec 20, 2017 (AFP) - ${rest}`, options: {style: 'auto'}},
    {title: 'TASS', text: `MOSCOW, July 12. /TASS/. ${rest}`, options: {style: 'auto'}},
    {
      title: 'A client’s form that is allowed',
      text: `New York, Apr 28 (IANS): ${rest}`,
      options: {style: 'auto', variants: ['City, Mon D (IANS): ']}
    },
    {title: 'A state in brackets', text: `Muzaffarnagar (UP), Jul 17 (PTI) ${rest}`, options: {style: 'auto'}},
    {title: 'State and country', text: `Indore (Madhya Pradesh) [India], September 16 (ANI): ${rest}`, options: {style: 'auto'}},
    {title: 'Two agencies keep their own', text: `San Diego (tca/dpa) - ${rest}`, options: {style: 'auto'}},
    {title: 'May has no other form', text: `DHAKA, May 4 (Xinhua) -- ${rest}`, options: {style: 'xinhua'}},
    {title: 'A comma before an agency without brackets, where that is its form', text: `RIYADH, January 5, 2020, SPA -- ${rest}`},
    {title: 'A service of an agency', text: `LONDON, Nov 10 (Reuters Health) - ${rest}`},
    {title: 'A weekday in full', text: `LONDON, Thursday - ${rest}`},
    {title: 'A state in brackets with points', text: `Hyderabad (A.P.), Nov 10 (PTI) ${rest}`},
    {title: 'A month in capitals behind the day', text: `SAN SALVADOR, 9 OCT (AFP) -- ${rest}`},
    {title: 'A month in small letters, as in French', text: `Paris, 21 jan 2019 (AFP) - ${rest}`},
    {title: 'No brackets', text: `NEW DELHI, July 21 PTI - ${rest}`},
    {title: 'A party behind a date', text: 'NEW DELHI, July 21 PTI Chairman Amir Kale spoke on Sunday.'},
    {title: 'Brackets of another kind that hold a country', text: `Indore [India], September 16 (ANI): ${rest}`},
    {
      title: 'The parts as the house has them',
      text: `New Delhi, Sept 21 (PTI) — ${rest}`,
      options: {month: 'reuters', case: 'title', dash: 'em'}
    },
    {title: 'A dash glued to both sides', text: `TOKYO (Kyodo)—${rest}`},
    {title: 'A definition and a dash', text: `The Press Trust of India (PTI - ${rest}`},
    {title: 'A year without a comma, in a form of no agency', text: `LONDON, Nov 10 2024 (Valley News) - ${rest}`},
    {title: 'Montana is no Monday', text: `LIBBY, Mont. (AP) — ${rest}`}
  ],
  invalid: [
    {title: 'A month cut off, and one in Malay', text: 'Quetta, ‹Febr› 10 (PTI) The road was cut on Sunday.', suggests: ['Feb']},
    {title: 'A month in Malay', text: 'QUETTA, ‹Mac› 10 (Bernama) -- The road was cut on Sunday.', suggests: ['March']},
    {title: 'A wrong letter in a short month', text: 'BEIJING, ‹Nob›. 20 (Xinhua) -- The council met on Wednesday.', suggests: ['Nov']},
    {title: 'A doubled letter in the month', text: 'LONDON, ‹Novv› 12 (Reuters) - The council met on Tuesday.', suggests: ['Nov']},
    {
      title: 'Months as the house has them',
      text: `‹MANILA, Sept. 2 (Reuters) - ›${rest}`,
      options: {month: 'full'},
      fixed: `MANILA, September 2 (Reuters) - ${rest}`
    },
    {
      title: 'Capitals and a colon, in an agency’s form',
      text: `‹New York, Apr 28 (IANS) ›${rest}`,
      options: {style: 'auto', case: 'upper', dash: 'colon'},
      fixed: `NEW YORK, Apr 28 (IANS): ${rest}`
    },
    {
      title: 'Small letters and a dash, in any form',
      text: `‹NEW DELHI/MUMBAI, July 21 (PTI) -- ›${rest}`,
      options: {case: 'title', dash: 'em'},
      fixed: `New Delhi/Mumbai, July 21 (PTI) — ${rest}`
    },
    {title: 'A comma before the dash', text: `CHICAGO, March 4‹, - ›${rest}`, fixed: `CHICAGO, March 4 - ${rest}`},
    {title: 'A comma before the agency', text: `PARIS, Nov 10‹, ›(AFP) - ${rest}`, fixed: `PARIS, Nov 10 (AFP) - ${rest}`},
    {title: 'A point before the agency', text: `PARIS, Nov 10‹. ›(AFP) - ${rest}`, fixed: `PARIS, Nov 10 (AFP) - ${rest}`},
    {title: 'Matter in the brackets', text: `WASHINGTON ‹(Reuters on Friday )› - ${rest}`, suggests: ['(Reuters)']},
    {title: 'A space in the brackets', text: `LONDON, March 4 ‹(Reuters )› - ${rest}`, fixed: `LONDON, March 4 (Reuters) - ${rest}`},
    {title: 'Brackets of two kinds', text: `LONDON, March 4 ‹[Reuters)› - ${rest}`, suggests: ['(Reuters)']},
    {title: 'And around a source that no registry knows', text: `BOGOTA, 27 APR 90 ‹[CADENA 1)› -- ${rest}`, suggests: ['(CADENA 1)']},
    {title: 'Braces', text: `PARIS, Nov 10 ‹{AFP}› - ${rest}`, suggests: ['(AFP)']},
    {title: 'Brackets twice', text: `PARIS, Nov 10 ‹(AFP))› - ${rest}`, suggests: ['(AFP)']},
    {title: 'A small letter', text: `‹islamabad›, Nov 10 (PTI) ${rest}`, suggests: ['Islamabad']},
    {title: 'A dash in two', text: `PARIS, Nov 10 (AFP)‹ - - ›${rest}`, fixed: `PARIS, Nov 10 (AFP) -- ${rest}`},
    {title: 'A short weekday', text: `SHAH ALAM, ‹Thurs.› - ${rest}`, suggests: ['Thursday']},
    {title: 'A letter in the year', text: `PARIS, Nov 10, ‹2O24› (AFP) - ${rest}`, suggests: ['2024']},
    {title: 'A comma inside the date', text: `LONDON, March‹, ›4 (Reuters) - ${rest}`, fixed: `LONDON, March 4 (Reuters) - ${rest}`},
    {
      title: 'A month in small letters behind the day',
      text: `LONDON, 4 ‹march› (Reuters) - ${rest}`,
      fixed: `LONDON, 4 March (Reuters) - ${rest}`
    },
    {
      title: 'An agency without its brackets',
      text: `‹NEW DELHI, July 21 PTI - ›${rest}`,
      options: {style: 'pti'},
      fixed: `New Delhi, Jul 21 (PTI) ${rest}`
    },
    {title: 'Nor a dash', text: `‹NEW DELHI, July 21 PTI ›${rest}`, options: {style: 'pti'}, fixed: `New Delhi, Jul 21 (PTI) ${rest}`},
    {
      title: 'Day before month in AFP’s form',
      text: `‹SAN SALVADOR, 9 OCT 89 (AFP) -- ›${rest}`,
      options: {style: 'afp'},
      fixed: `SAN SALVADOR, Oct 9, 1989 (AFP) - ${rest}`
    },
    {title: 'A misspelt month', text: `MANILA, ‹Narch› 2 - ${rest}`, suggests: ['March']},
    {title: 'A month in small letters', text: `MANILA, ‹march› 2 - ${rest}`, fixed: `MANILA, March 2 - ${rest}`},
    {title: 'A shift key held too long', text: `MANILA, ‹FEb› 2 - ${rest}`, fixed: `MANILA, Feb 2 - ${rest}`},
    {title: 'A letter for a figure', text: `MANILA, March ‹2O› - ${rest}`, suggests: ['20']},
    {title: 'A day that no month has', text: `MANILA, March ‹119› - ${rest}`, suggests: ['19']},
    {title: 'No space', text: `LAHORE, Dec 21 (APP)‹:›${rest}`, fixed: `LAHORE, Dec 21 (APP): ${rest}`},
    {title: 'A dash glued on', text: `LONDON (Reuters)‹ -›${rest}`, fixed: `LONDON (Reuters) - ${rest}`},
    {title: 'No comma', text: `BANGALORE‹ ›Aug 4 (PTI) — ${rest}`, fixed: `BANGALORE, Aug 4 (PTI) — ${rest}`},
    {title: 'Empty brackets', text: `WASHINGTON ‹()› - ${rest}`},
    {title: 'Not closed', text: `Mumbai, Apr 27 ‹(PTI› ${rest}`, fixed: `Mumbai, Apr 27 (PTI) ${rest}`},
    {
      title: 'PTI copy in another house’s form',
      text: `‹ISLAMABAD, Nov. 10 (PTI) -- ›${rest}`,
      options: {style: 'auto'},
      fixed: `Islamabad, Nov 10 (PTI) ${rest}`
    },
    {
      title: 'The state stays as it is',
      text: `‹Indore (Madhya Pradesh) [India], Sep 16 (ANI) - ›${rest}`,
      options: {style: 'ani'},
      fixed: `Indore (Madhya Pradesh) [India], September 16 (ANI): ${rest}`
    },
    {
      title: 'Reuters has capitals, no point, a hyphen',
      text: `‹Islamabad, Nov. 10 (Reuters) — ›${rest}`,
      options: {style: 'reuters'},
      fixed: `ISLAMABAD, Nov 10 (Reuters) - ${rest}`
    },
    {
      title: 'Another agency’s copy under a house style is for a person to judge',
      text: `‹Islamabad, Nov 10 (PTI) ›${rest}`,
      options: {style: 'ap'},
      suggests: ['ISLAMABAD (PTI) — ']
    },
    {
      title: 'AFP has the year, where one is known',
      text: `‹PARIS, Nov 10 (AFP) - ›${rest}`,
      options: {style: 'afp'},
      metadata: {date: {year: 2024, month: 11, day: 10}},
      fixed: `PARIS, Nov 10, 2024 (AFP) - ${rest}`
    },
    {title: 'What is missing is named', text: `‹Chandigarh: ›${rest}`, options: {style: 'pti'}},
    {title: 'And says so where none is known', text: `‹PARIS, Nov 10 (AFP) - ›${rest}`, options: {style: 'afp'}},
    {
      title: 'A form of the house’s own',
      text: `‹Islamabad, Nov 10 (PTI) ›${rest}`,
      options: {style: 'CITY, D Mon (PTI): '},
      suggests: ['ISLAMABAD, 10 Nov (PTI): ']
    },
    {title: 'Not closed, without a date', text: `DAYTON, Ohio ‹(AP› — ${rest}`, fixed: `DAYTON, Ohio (AP) — ${rest}`},
    {title: 'Not opened, without a date', text: `DAYTON, Ohio ‹AP)› — ${rest}`, fixed: `DAYTON, Ohio (AP) — ${rest}`},
    {title: 'Not closed before a colon', text: `LAHORE, Dec 21 ‹(APP›: ${rest}`, fixed: `LAHORE, Dec 21 (APP): ${rest}`},
    {title: 'Square brackets', text: `Mumbai, Apr 27 ‹[PTI]› ${rest}`, suggests: ['(PTI)']},
    {title: 'No space behind a comma of the place', text: `DAYTON‹,›Ohio (AP) — ${rest}`, fixed: `DAYTON, Ohio (AP) — ${rest}`},
    {title: 'A space before one', text: `DAYTON‹ , ›Ohio (AP) — ${rest}`, fixed: `DAYTON, Ohio (AP) — ${rest}`},
    {title: 'A country whose bracket stays open', text: `Indore ‹[›India, September 16 (ANI): ${rest}`},
    {title: 'And no country in it', text: `Indore‹ []›, September 16 (ANI): ${rest}`, suggests: ['']},
    {title: 'No comma before AFP’s year', text: `PARIS, Nov 10‹ ›2024 (AFP) - ${rest}`, fixed: `PARIS, Nov 10, 2024 (AFP) - ${rest}`},
    {title: 'A figure too many in the year', text: `PARIS, Nov 10, ‹20244› (AFP) - ${rest}`},
    {title: 'A month without a day', text: `Mumbai, ‹Apr› (PTI) ${rest}`},
    {title: 'The agency twice', text: `LONDON, March 4 (Reuters)‹ (Reuters)› - ${rest}`, suggests: ['']},
    {title: 'A second dash', text: `LIBBY, Mont. (AP)‹ — — ›${rest}`, fixed: `LIBBY, Mont. (AP) — ${rest}`}
  ]
})
