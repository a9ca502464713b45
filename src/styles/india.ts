import type {HouseStyle} from '../style.js'

/** Indian newspapers. */
export default {
  name: 'india',
  summary: 'Indian newspapers: Indian spelling and numbers, and the law on naming victims and children.',
  sources: [
    'Published style sheets of Indian journals',
    'Bharatiya Nyaya Sanhita s. 72, POCSO Act s. 23, Juvenile Justice Act s. 74',
    'Press Council of India norms on reporting suicide (2019) and on communal reporting'
  ],
  language: 'en-IN',
  rules: {
    'child-identity': 'error',
    'communal-identity': 'warn',
    'date-ordinal': ['warn', {form: 'never'}],
    'guilt-before-verdict': 'warn',
    honorific: ['warn', {form: 'forbid', words: ['Shri', 'Smt']}],
    'indian-number-form': 'error',
    'number-words': 'warn',
    'paid-content-dateline': 'error',
    'percent-form': ['warn', {form: 'per cent', allow: ['%', 'percent']}],
    'quote-stop-position': ['warn', {position: 'logical'}],
    'repeated-attribution': 'warn',
    'rupee-form': ['error', {form: 'Rs', allow: ['Rs.', '₹']}],
    'sexual-offence-identity': 'error',
    'spelling-variant': 'error',
    'suicide-wording': 'error'
  }
} satisfies HouseStyle
