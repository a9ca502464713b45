import {nearest} from '../nearest.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

const credits = /^\W{0,2}(?:reporting|additional reporting|writing|reported|written|compiled) by\b/i

export default defineRule({
  name: 'meta-byline-agreement',
  group: 'Metadata',
  summary: 'The byline is a name, written once and spelt as in the credits.',
  rationale: 'Reporters look at their bylines first; desk initials and a doubled “By” go straight onto sites.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'check',
  sources: ['EFE puts desk initials into `byline`; systems that add “By” to bylines that have it already.'],
  check(story, {report}) {
    for (const {role, start, end, text} of story.blocks) {
      if (role !== 'byline') continue
      const doubled = /^by\s+(?=by\s)/i.exec(text)
      if (doubled) {
        report({start, end: start + doubled[0].length, message: 'Unexpected `By` twice, expected it once', expected: '', field: 'byline'})
      } else if (/^[a-z]{2,4}(?:\/[a-z]{2,4}){1,5}$/.test(text)) {
        report({start, end, message: `Unexpected initials \`${text}\` for a byline, expected a name`, field: 'byline'})
      } else
        for (const {name, as, at} of misspelt(text, creditedNames(story))) {
          const message = `Unexpected \`${name}\` in the byline beside \`${as}\` in the credits, expected one spelling`
          report({start: start + at, end: start + at + name.length, message, expected: as, field: 'byline'})
        }
    }
  }
})

/** Names in `(Reporting by …; editing by …)`. */
function creditedNames({blocks}: Story): string[] {
  return blocks.filter(({text}) => text.length < 400 && credits.test(text)).flatMap(({text}) => namesIn(text).map(([name]) => name))
}

function misspelt(byline: string, names: readonly string[]): Array<{name: string; as: string; at: number}> {
  return namesIn(byline).flatMap(([name, at]) => {
    if (name.length < 5 || names.includes(name)) return []
    const as = nearest(
      name,
      names.filter(each => each.charAt(0) === name.charAt(0) && Math.abs(each.length - name.length) <= 1)
    )
    // In the credits the name stands as in the byline, but for its case.
    return as && as.length >= 5 && as.toLowerCase() !== name.toLowerCase() ? [{name, as, at}] : []
  })
}

function namesIn(text: string): Array<[name: string, at: number]> {
  return Array.from(text.matchAll(/\p{Lu}[\p{L}’'-]{2,}/gu), match => [match[0], match.index])
}
