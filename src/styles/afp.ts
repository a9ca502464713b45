import type {HouseStyle} from '../style.js'

/** AFP's English service. */
export default {
  name: 'afp',
  summary: 'AFP English copy: datelines with the year, initials as sign-off, British spelling with percent.',
  sources: ['Datelines and sign-offs of AFP copy as received (NewsML, 2014 to 2019)'],
  language: 'en-GB',
  rules: {
    'dateline-form': ['error', {style: 'afp'}],
    'percent-form': ['error', {form: 'percent'}],
    'sign-off-form': ['warn', {agency: 'afp'}],
    'spelling-variant': 'warn'
  }
} satisfies HouseStyle
