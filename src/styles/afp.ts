import type {HouseStyle} from '../style.js'

/** AFP's English service; its desks write British or American English, so no language is set. */
export default {
  name: 'afp',
  summary: 'AFP English copy: datelines with the year, initials as sign-off, percent.',
  sources: [
    'Datelines and sign-offs of AFP copy as received (NewsML, 2014 to 2019)',
    'AFP copy of 1997 and 2004: months from March to July in full, both spellings'
  ],
  rules: {
    'dateline-form': ['error', {style: 'afp'}],
    'percent-form': ['error', {form: 'percent'}],
    'sign-off-form': ['warn', {agency: 'afp'}]
  }
} satisfies HouseStyle
