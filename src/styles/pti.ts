import type {HouseStyle} from '../style.js'

/** Press Trust of India copy. */
export default {
  name: 'pti',
  summary: 'Press Trust of India copy: run-on datelines and sign-offs, per cent, lakh and crore.',
  sources: ['Datelines and sign-offs of PTI copy as published', 'Published style sheets of Indian journals'],
  language: 'en-IN',
  rules: {
    'dateline-form': ['error', {style: 'pti'}],
    honorific: ['warn', {form: 'forbid'}],
    'indian-number-form': 'error',
    'number-words': 'warn',
    'percent-form': ['error', {form: 'per cent'}],
    'quote-stop-position': ['warn', {position: 'logical'}],
    'relative-day': 'warn',
    'rupee-form': ['error', {form: 'Rs'}],
    'serial-comma': ['warn', {use: 'never'}],
    'sign-off-form': ['warn', {agency: 'pti'}],
    'sign-off-own-line': ['warn', {position: 'either'}],
    'spelling-variant': 'error',
    'title-case-variation': ['warn', {before: 'capital'}]
  }
} satisfies HouseStyle
