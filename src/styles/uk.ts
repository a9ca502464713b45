import type {HouseStyle} from '../style.js'

/** British newspapers and agencies. */
export default {
  name: 'uk',
  summary: 'British copy: British spelling, no points in abbreviations, spaced dashes.',
  sources: ['Guardian and Observer style guide (public)', 'Samaritans and IPSO guidance on suicide and on children'],
  language: 'en-GB',
  rules: {
    'abbreviation-points': ['error', {points: 'none'}],
    'child-identity': 'error',
    'compound-hyphen': 'warn',
    'dash-form': ['warn', {form: 'en', allow: ['hyphen'], spacing: 'spaced'}],
    'date-ordinal': ['warn', {form: 'never'}],
    'ellipsis-form': ['warn', {form: 'either'}],
    'guilt-before-verdict': 'warn',
    'headline-quotes': 'warn',
    'number-words': 'warn',
    'percent-form': ['error', {form: '%'}],
    'quote-stop-position': ['warn', {position: 'logical'}],
    'serial-comma': ['warn', {use: 'never'}],
    'sexual-offence-identity': 'warn',
    'spelling-variant': 'error',
    'suicide-wording': 'error',
    'terrorism-label': 'warn',
    'time-form': ['warn', {form: 'uk'}]
  }
} satisfies HouseStyle
