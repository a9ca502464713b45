import {defineRule} from '../rule.js'
import {wordClass} from '../story/index.js'

/** What opens a line in capitals: `KILL KILL KILL`. */
const shouted =
  /^[^\p{L}\p{N}\n]{0,6}((?:KILL(?:[ ,.-]{1,2}KILL){1,4}|HOLD(?:[ ,.-]{1,2}HOLD){1,4}|WITHDRAW(?:[ ,.]{1,2}WITHDRAW){1,4}|(?:THIS )?STORY (?:HAS BEEN |IS )?(?:WITHDRAWN|KILLED|DELETED|REMOVED)|(?:MANDATORY|BULLETIN) KILL(?: NOTICE)?|MANDATORY ELIMINATION|KILL (?:NOTICE|ADVISORY)|PLEASE KILL|(?:PLEASE )?DO NOT (?:USE|PUBLISH) THIS (?:STORY|ITEM))\b|WITHDRAW(?:N|AL) ?:(?= ?\p{L})|(?:DO NOT (?:USE|PUBLISH)|WITHDRAWN)(?=[^\p{L}\p{N}\n]{0,4}$))/gmu
/** Orders as whole lines: `Editors: Please kill the story headlined …`, `Kill the above story`. */
const order =
  /^[^\p{L}\p{N}\n]{0,6}((?:eds?\s?:\s?(?:please |pls |kindly )?(?:kill|withdraw|disregard|ignore|withhold|spike|delete|do not use)\b[^\r\n]{0,40}\b(?:story|item|report|copy|series)\b|(?:attention|attn|editors?|members|advisory|notice)\s?:\s?(?:(?:please )?(?:kill|withdraw|disregard) (?:the|this)\b|(?:this |the )?story (?:is |has been )?withdrawn\b)|(?:please )?(?:kill|withdraw) (?:the|this) (?:(?:above|following|earlier|previous) (?:story|item|report)|(?:story|item|report) (?:slugged|headlined|above|titled))\b|(?:this )?story (?:has been |is )?withdrawn(?=[^\p{L}\p{N}\n]{0,4}$| by (?:the|its) agency\b))[^\r\n)]{0,80})/gimu
/** Cheap looks before the close ones. */
const shouts = /KILL|HOLD|WITHDRAW|DO NOT|STORY (?:HAS|IS|DEL|REM)|ELIMINATION/
const orders = wordClass(['kill', 'withdraw', 'withdrawn', 'disregard', 'ignore', 'withhold', 'spike', 'delete', 'use'])

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
    const notices = [...(shouts.test(story.text) ? [shouted] : []), ...(story.wordsOf(orders).length > 0 ? [order] : [])]
    for (const notice of notices) {
      for (const {0: line, 1: found = '', index} of story.text.matchAll(notice)) {
        const start = index + line.length - found.length
        if (notice === order && /^(?:PLEASE KILL|STORY|THIS STORY)\b/.test(found)) continue
        report({start, end: start + found.length, message: `Unexpected \`${found}\`: this story must not be published`})
      }
    }
  }
})
