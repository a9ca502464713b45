import {registry} from '../agencies/index.js'
import {list} from '../options.js'
import {defineRule, type Term} from '../rule.js'

/** A form that an agency does not use, and the one it does. */
interface Form extends Term {
  right: string
}

/** Names that are commonly cut in two. */
const cut: Readonly<Record<string, readonly string[]>> = {xinhua: ['Xin Hua', 'XinHua']}

export default defineRule({
  name: 'agency-name-form',
  group: 'Abbreviations',
  summary: 'An agency’s name is written as the agency writes it.',
  rationale: 'Initials with points look dated, and searches for the agency miss them.',
  severity: 'warn',
  recommended: false,
  fix: 'safe',
  quotations: 'skip',
  sources: ['The registry of agencies'],
  options: {
    agencies: list(
      ['afp', 'ians', 'pti', 'tass', 'upi', 'xinhua'],
      'Ids of the agencies looked for. Left out are those whose initials with points mean something else, such as A.P. for a state.'
    )
  },
  terms({agencies}) {
    return agencies.flatMap(id => {
      const token = registry.get(id)?.tokens[0] ?? ''
      const pointed = /^\p{Lu}{3,}$/u.test(token) ? [[...token].join('.'), `${[...token].join('.')}.`] : []
      return [...pointed, ...(cut[id] ?? [])].map((phrase): Form => ({phrase, exact: true, right: token}))
    })
  },
  match({start, end, term}, story, {report}) {
    const {right} = term as Form
    report({start, end, message: `Unexpected \`${story.slice({start, end})}\`, expected \`${right}\``, expected: right})
  }
})
