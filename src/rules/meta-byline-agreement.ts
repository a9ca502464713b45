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
function creditedNames({blocks}: Story): Name[] {
  return blocks.filter(({text}) => text.length < 400 && credits.test(text)).flatMap(({text}) => namesIn(text))
}

/** Parts of names that are one or two letters from a credited name whose other part is the same. */
function misspelt(byline: string, names: readonly Name[]): Array<{name: string; as: string; at: number}> {
  return namesIn(byline).flatMap(({given, surname, at}) => {
    if (names.some(each => same(each.given, given) && same(each.surname, surname))) return []
    const sameGiven = names.find(each => same(each.given, given) && near(surname, each.surname))
    if (sameGiven) return [{name: surname, as: sameGiven.surname, at: at + byline.slice(at).indexOf(surname, given.length)}]
    const sameSurname = names.find(each => same(each.surname, surname) && near(given, each.given))
    return sameSurname ? [{name: given, as: sameSurname.given, at}] : []
  })
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function near(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && nearest(a.toLowerCase(), [b.toLowerCase()]) !== undefined
}

interface Name {
  given: string
  surname: string
  at: number
}

function namesIn(text: string): Name[] {
  return Array.from(
    text.matchAll(/(?<!\p{L})(?!By\b)(\p{Lu}[\p{L}’'-]{1,30})\s(\p{Lu}[\p{L}’'-]{1,30})/gu),
    ({1: given = '', 2: surname = '', index}) => ({
      given,
      surname,
      at: index
    })
  )
}
