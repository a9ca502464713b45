import type {HouseStyle} from '../style.js'

/** Xinhua and Yonhap copy: East Asian agencies in American English. */
export default {
  name: 'xinhua',
  summary: 'Xinhua copy: datelines in capitals with a double hyphen, abbreviated months, percent, American spelling.',
  sources: ['Datelines of Xinhua and Yonhap copy as published'],
  language: 'en-US',
  rules: {
    'dateline-form': ['error', {style: 'xinhua'}],
    'month-form': ['error', {form: 'ap'}],
    'percent-form': ['error', {form: 'percent'}],
    'quote-stop-position': ['error', {position: 'american'}],
    'spelling-variant': 'error'
  }
} satisfies HouseStyle
