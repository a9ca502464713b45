import type {HouseStyle} from '../style.js'

/** Asian News International copy. */
export default {
  name: 'ani',
  summary: 'Asian News International copy: country in square brackets, full months, a colon after the agency.',
  sources: ['Datelines and credits of ANI copy as published'],
  language: 'en-IN',
  rules: {
    'dateline-form': ['error', {style: 'ani'}],
    'dateline-place-qualifier': ['warn', {countryInBrackets: true}],
    'indian-number-form': 'error',
    'percent-form': ['warn', {form: 'per cent'}],
    'rupee-form': ['error', {form: 'Rs'}],
    'spelling-variant': 'warn'
  }
} satisfies HouseStyle
