import type {HouseStyle} from '../style.js'

/** dpa's English service; both spellings are seen, so no language is set. */
export default {
  name: 'dpa',
  summary: 'Copy of the dpa English service: undated datelines, straight quotation marks, spaced hyphens, per cent, short sluglines.',
  sources: ["dpa's public notes on its text services", 'Datelines and sign-offs of dpa copy as received (IPTC 7901, NewsML-G2)'],
  rules: {
    'advisory-form': ['warn', {form: 'eds'}],
    'currency-symbol': ['error', {form: 'spelt'}],
    'dash-form': ['warn', {form: 'hyphen', spacing: 'spaced'}],
    'dateline-form': ['error', {style: 'dpa'}],
    'ellipsis-form': ['warn', {form: 'dots', spacing: 'spaced'}],
    'meta-slugline-form': ['warn', {style: 'dpa', max: 22}],
    'percent-form': ['error', {form: 'per cent'}],
    'quote-style': ['warn', {marks: 'straight'}],
    'sentence-space': 'warn',
    'sign-off-form': ['warn', {agency: 'dpa'}]
  }
} satisfies HouseStyle
