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
    {title: 'May has no other form', text: `DHAKA, May 4 (Xinhua) -- ${rest}`, options: {style: 'xinhua'}}
  ],
  invalid: [
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
    {title: 'And says so where none is known', text: `‹PARIS, Nov 10 (AFP) - ›${rest}`, options: {style: 'afp'}},
    {
      title: 'A form of the house’s own',
      text: `‹Islamabad, Nov 10 (PTI) ›${rest}`,
      options: {style: 'CITY, D Mon (PTI): '},
      suggests: ['ISLAMABAD, 10 Nov (PTI): ']
    }
  ]
})
