import type {HouseStyle} from '../style.js'

/** American agency copy. */
export default {
  name: 'ap',
  summary: 'Associated Press copy: American spelling, abbreviated months, datelines in capitals without a date.',
  sources: [
    'Datelines and sign-offs of AP copy as received (NITF, ANPA 1312)',
    'Public lists of stand-alone datelines and month abbreviations'
  ],
  language: 'en-US',
  rules: {
    'abbreviation-points': ['error', {points: 'ap'}],
    'advisory-form': ['warn', {form: 'eds'}],
    'age-form': 'warn',
    'attribution-verb': [
      'warn',
      {discourage: ['stated', 'claimed', 'averred', 'opined', 'asserted', 'exclaimed', 'quipped', 'remarked', 'avowed'], quotedOnly: true}
    ],
    'compound-hyphen': 'warn',
    'dash-form': ['warn', {form: 'em', spacing: 'spaced'}],
    'date-comma': 'warn',
    'date-ordinal': ['error', {form: 'never'}],
    'dateline-form': ['error', {style: 'ap'}],
    'dateline-place-qualifier': 'warn',
    'ellipsis-form': ['warn', {form: 'dots', spacing: 'spaced'}],
    'exclamation-mark': 'warn',
    'full-name-repeated': 'warn',
    'guilt-before-verdict': 'warn',
    'headline-quotes': 'warn',
    honorific: ['warn', {form: 'forbid'}],
    'month-form': ['error', {form: 'ap'}],
    'number-sentence-start': 'warn',
    'number-words': 'warn',
    'percent-form': ['error', {form: '%'}],
    'quote-stop-position': ['error', {position: 'american'}],
    'relative-day': 'warn',
    'serial-comma': ['warn', {use: 'never'}],
    'spelling-variant': 'error',
    'time-form': ['warn', {form: 'ap'}],
    'title-case-variation': ['warn', {before: 'capital'}],
    'weekday-distance': 'warn',
    'year-redundancy': 'warn'
  }
} satisfies HouseStyle
