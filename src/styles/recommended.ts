import type {HouseStyle} from '../style.js'

/** What holds in any house. Its rules are those whose form says `recommended: true`. */
export default {
  name: 'recommended',
  summary: 'What is wrong in any house; always on.',
  sources: [],
  rules: {}
} satisfies HouseStyle
