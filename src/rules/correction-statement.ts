import {defineRule} from '../rule.js'

const tag = /^(?:CORRECTED(?: \(OFFICIAL\))?|CORRECTION|REFILE)(?=\s?[-–—:(])/
const statement =
  /\b(?:corrects?|correcting|corrected|corrections?|refiles?|refiled|refiling|clarif(?:y|ies|ying)|should read|earlier version)\b/i

export default defineRule({
  name: 'correction-statement',
  group: 'Desk notes',
  summary: 'A corrected story says what was corrected.',
  rationale: 'Readers and clients who used the first version must learn what was wrong in it.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['Reuters handbook (corrections, refiles, kills): the line must say "corrects" and name what.'],
  check(story, {report}) {
    const {blocks} = story
    const index = blocks.slice(0, 3).findIndex(({text, role}) => text.length <= 200 && role !== 'body' && tag.test(text))
    const headline = blocks[index]
    const found = headline && tag.exec(headline.text)?.[0]
    if (!headline || !found) return
    const rest = blocks.filter(block => block.index > index && (block.index <= index + 5 || block.index >= blocks.length - 4))
    const said = rest.some(
      ({text, role}) => statement.test(text) && (role !== 'body' || /^[([_*]|^(?:corrects?|this (?:story|version)|in )/i.test(text))
    )
    if (said || statement.test(headline.text.slice(found.length))) return
    report({
      start: headline.start,
      end: headline.start + found.length,
      message: `Unexpected \`${found}\` without a line that says what is corrected, expected one above the dateline`
    })
  }
})
