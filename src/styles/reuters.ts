import type {HouseStyle} from '../style.js'

/** Reuters copy; its desks write American or British English, so no language is set. */
export default {
  name: 'reuters',
  summary: 'Reuters copy: dated datelines in capitals, GMT in brackets, no honorifics, restraint about terrorism.',
  sources: ['Reuters Handbook of Journalism (public edition)', 'Datelines and sign-offs of Reuters copy as received (NewsML)'],
  rules: {
    'abbreviation-points': ['error', {points: 'ap'}],
    'advisory-form': ['warn', {form: 'reuters'}],
    'anonymous-source': 'warn',
    'attribution-verb': [
      'warn',
      {discourage: ['stated', 'claimed', 'averred', 'opined', 'asserted', 'exclaimed', 'quipped', 'remarked', 'avowed'], quotedOnly: true}
    ],
    'compound-hyphen': 'warn',
    'correction-statement': 'error',
    'dash-form': ['warn', {form: 'hyphen', spacing: 'spaced'}],
    'dateline-form': ['error', {style: 'reuters'}],
    'exclamation-mark': 'warn',
    'full-name-repeated': 'warn',
    'headline-quotes': 'warn',
    honorific: ['warn', {form: 'forbid'}],
    'number-sentence-start': 'warn',
    'number-words': 'warn',
    'percent-form': ['error', {form: '%', allow: ['percent', 'pct']}],
    'relative-day': 'warn',
    'serial-comma': ['warn', {use: 'never'}],
    'sign-off-form': ['warn', {agency: 'reuters'}],
    'terrorism-label': 'error',
    'time-form': ['warn', {form: 'gmt'}],
    'title-case-variation': ['warn', {before: 'capital'}],
    'version-marker': ['error', {allow: ['UPDATE', 'WRAPUP', 'CORRECTED', 'REFILE', 'RPT']}]
  }
} satisfies HouseStyle
