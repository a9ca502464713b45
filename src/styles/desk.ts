import type {HouseStyle} from '../style.js'

/** An agency's copy on its way out: what a client expects must be there, and desk notes may stand in the header. */
export default {
  name: 'desk',
  summary: 'Copy going out: headline, dateline and sign-off required, advisories in the header only.',
  sources: ['Superdesk publish validators', 'IPTC NewsML-G2 and NITF: what a news item carries'],
  rules: {
    'agency-name-form': 'warn',
    'correction-statement': 'warn',
    'credit-agreement': 'warn',
    'dateline-date-agreement': 'error',
    'dateline-place-agreement': 'warn',
    'dateline-required': 'error',
    'desk-advisory': ['error', {position: 'header'}],
    'embargo-line': 'warn',
    'end-mark': 'warn',
    'headline-required': 'error',
    'meta-byline-agreement': 'warn',
    'meta-date-agreement': 'error',
    'meta-headline-agreement': 'warn',
    'meta-language-agreement': 'warn',
    'meta-urgency-range': 'warn',
    'meta-word-count': true,
    'sign-off-duplicate-code': 'error',
    'sign-off-form': 'warn',
    'sign-off-presence': ['error', {presence: 'require'}],
    'spelling-consistency': 'warn'
  }
} satisfies HouseStyle
