import {groupBy} from '../group-by.js'
import {flag, list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Spelling} from '../spelling/variants.js'
import type {Word} from '../story/index.js'

let loaded: [typeof import('../spelling/variants.js'), typeof import('../spelling/case.js')] | undefined

export default defineRule({
  name: 'spelling-consistency',
  group: 'Spelling and language',
  summary: 'One word is spelt in one way in a story.',
  rationale: 'Organise in one paragraph and organize in the next shows two hands.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'skip',
  scope: 'prose',
  sources: ['Any style guide: be consistent.'],
  options: {
    across: flag(false, 'Whether different words count too, so that `defence` and `center` do not go together.'),
    exceptions: list([], 'Words that may stand in both spellings, in lower case.')
  },
  async load() {
    loaded ??= await Promise.all([import('../spelling/variants.js'), import('../spelling/case.js')])
  },
  check(story, {settings, report}) {
    if (!loaded) return
    const [{findVariantWords}, {likeCase}] = loaded
    const variants: readonly Variant[] = story
      .fact(findVariantWords)
      .filter(
        ({spelling, word}) => spelling.sure && !settings.exceptions.includes(word.lower) && !story.isQuoted(word) && story.isProse(word)
      )
    const groups = groupBy(variants, ({spelling}) => (settings.across ? (spelling.isIze ? 'ize' : '') : stemOf(spelling.american)))
    const odd = settings.across ? undefined : oddIze(variants.filter(({spelling}) => spelling.isIze))
    if (odd) groups.set('', odd)
    for (const group of groups.values()) {
      const british = group.filter(({spelling}) => spelling.is === 'british').length
      if (british === 0 || british === group.length) continue
      const tie = british * 2 === group.length
      const keep = tie ? group[0]?.spelling.is : british * 2 > group.length ? 'british' : 'american'
      const model = group.find(({spelling}) => spelling.is === keep)?.word
      for (const {word, spelling} of group) {
        if (spelling.is === keep || !model) continue
        const expected = likeCase(spelling[keep === 'british' ? 'british' : 'american'], word.value)
        report({
          start: word.start,
          end: word.end,
          message: `Unexpected spelling \`${word.value}\` beside \`${model.value}\`, expected \`${expected}\``,
          expected,
          related: [{start: model.start, end: model.end, message: `\`${model.value}\` here`}]
        })
      }
    }
  }
})

interface Variant {
  word: Word
  spelling: Spelling
}

/** How many words must agree before one that does not is a slip. */
const enough = 3

/** Words in -ise and -ize, where all are of one kind but a word that stands alone. */
function oddIze(words: readonly Variant[]): Variant[] | undefined {
  for (const is of ['british', 'american'] as const) {
    const [odd, ...others] = words.filter(({spelling}) => spelling.is === is)
    const rest = words.filter(({spelling}) => spelling.is !== is)
    if (!odd || others.length > 0 || rest.length < enough) continue
    const stems = new Set(rest.map(({spelling}) => stemOf(spelling.american)))
    if (stems.size > 1 && !stems.has(stemOf(odd.spelling.american))) return [...rest, odd]
  }
  return undefined
}

/** What the forms of one word share: `organiz` of `organizations`. */
function stemOf(american: string): string {
  return american.replace(/(?:ational|ations?|ments?|able|ings?|ers?|ed|es|e|s)$/, '')
}
