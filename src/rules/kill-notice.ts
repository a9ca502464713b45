import {defineRule} from '../rule.js'

const phrases = ['KILL KILL', 'HOLD HOLD', 'STORY WITHDRAWN', 'MANDATORY KILL', 'KILL NOTICE', 'STORY KILLED', 'WITHDRAW WITHDRAW']
const notice =
  /(?:KILL(?:[ ,]{1,2}KILL){1,4}|HOLD(?:[ ,]{1,2}HOLD){1,4}|WITHDRAW(?:[ ,]{1,2}WITHDRAW){1,4}|STORY (?:WITHDRAWN|KILLED)|MANDATORY KILL|KILL NOTICE)\b/y

export default defineRule({
  name: 'kill-notice',
  group: 'Desk notes',
  summary: 'No story that its agency has withdrawn.',
  rationale: 'A killed story must not be published at all: it may be wrong, stolen or libellous.',
  severity: 'error',
  recommended: true,
  fix: 'none',
  quotations: 'check',
  sources: ['dpa (KILL KILL KILL), AP kill notes, Reuters (STORY WITHDRAWN).'],
  check(story, {report}) {
    const {text} = story
    for (const phrase of phrases) {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
        if (!opensLine(text, at)) continue
        notice.lastIndex = at
        const found = notice.exec(text)?.[0]
        if (!found) continue
        const end = at + found.length
        report({start: at, end, message: `Unexpected \`${found}\`: this story must not be published`})
        at = end - phrase.length
      }
    }
  }
})

function opensLine(text: string, at: number): boolean {
  let from = at
  while (from > 0 && text.charAt(from - 1) !== '\n' && at - from < 6) from--
  return /^[^\p{L}\p{N}]*$/u.test(text.slice(from, at)) && (from === 0 || text.charAt(from - 1) === '\n')
}
