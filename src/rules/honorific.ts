import {choice, list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

export default defineRule({
  name: 'honorific',
  group: 'Names and titles',
  summary: 'Mr, Mrs, Ms, Shri and Smt stand where the house wants them.',
  rationale: 'Agencies drop courtesy titles; a story with one was pasted from elsewhere.',
  severity: 'warn',
  recommended: false,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['AP, Reuters, PTI: none; New York Times, Economist: on second reference.'],
  options: {
    form: choice(['forbid', 'first', 'require'], 'forbid', 'No honorific, one at the first reference only, or one at every surname alone.'),
    words: list(['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Shri', 'Smt'], 'The honorifics, without points.')
  },
  check(story, {settings: {form, words}, report}) {
    const known = new Set(words.map(word => word.toLowerCase()))
    const met = new Set<string>()
    for (const {start, title, surname, full, running, speaks, initial} of story.names) {
      if (!running) continue
      // "of Mr Roth": the last word of what stands before the name
      const from = title?.kind === 'honorific' ? story.wordsIn(title).at(-1)?.start : undefined
      const text =
        title && from !== undefined && known.has(title.words[title.words.length - 1] ?? '') && !isNoHonorific(story, from, start)
          ? story.text.slice(from, start)
          : undefined
      const isFirst = !met.has(surname)
      met.add(surname)
      if (text !== undefined && from !== undefined && (form === 'forbid' || (form === 'first' && !isFirst))) {
        report({start: from, end: start, message: `Unexpected honorific \`${text.trim()}\`, expected the name alone`, expected: ''})
      } else if (form === 'require' && text === undefined && !title && !full && !isFirst && speaks && !initial) {
        report({
          start,
          end: start + surname.length,
          message: `Unexpected surname \`${story.text.slice(start, start + surname.length)}\` alone, expected an honorific before it`
        })
      }
    }
  }
})

/** "Shri Ram Sena", "Shri Mata Vaishno Devi temple": a body, or a god. */
const bodies =
  /\b(?:Sena|Sangh|Samiti|Sabha|Dal|Mandal|Parishad|Math|Mutt|Peeth|Dham|Mandir|Temple|Shrine|Trust|Board|Ashram|Gurdwara|Gurudwara|Janmabhoomi|Mata|Devi|University|College|School|Hospital|Foundation|Society|Group|Party|Bank|Ltd|Limited)\b/iu

/** `MS Analytical`: a company or a ship; `(Editing by Shri Navar)`: a given name. */
function isNoHonorific({text}: Story, from: number, start: number): boolean {
  const honorific = text.slice(from, start)
  if (/^[A-Z]{2,}\s$/.test(honorific) && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return true
  const behind = /^\p{L}+(?: \p{Lu}\p{L}+){0,3}(?: (?:temple|shrine|trust|board)\b)?/u.exec(text.slice(start, start + 60))?.[0] ?? ''
  if (/^shri\b/i.test(honorific) && bodies.test(behind)) return true
  return /\b(?:Editing|Reporting|Writing|Compiled|reporting|editing|writing)\sby\s$/.test(text.slice(Math.max(0, from - 13), from))
}
