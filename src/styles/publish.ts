import type {HouseStyle} from '../style.js'

/** Copy going into the paper or onto the site: nothing internal survives. */
export default {
  name: 'publish',
  summary: 'Copy going to readers: no advisory, version word, sign-off or other internal matter survives.',
  sources: ['Measured: what agency copy on public sites still carries', 'IPTC: fields that are not for publication'],
  rules: {
    'crosshead-in-copy': 'warn',
    'desk-advisory': ['error', {position: 'none'}],
    'embargo-line': 'error',
    'furniture-photo-credit': 'error',
    'furniture-syndication-notice': 'warn',
    'hard-wrap': 'error',
    'headline-required': 'error',
    'lead-headline-echo': 'warn',
    'meta-ednote-leak': 'error',
    'meta-embargo': 'error',
    'meta-pubstatus': 'error',
    'meta-usage': 'warn',
    'meta-word-count': true,
    'paid-content-dateline': 'error',
    'private-block': 'error',
    'sign-off-own-line': 'off',
    'sign-off-presence': ['error', {presence: 'forbid', keepCredit: 'agency'}],
    'version-marker': 'error',
    'wire-ascii-punctuation': 'warn'
  }
} satisfies HouseStyle
