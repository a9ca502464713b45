import {number} from '../options.js'
import {defineRule} from '../rule.js'
import type {Block} from '../story/index.js'

const fewest = 4
const shortest = 35
const stop = /[.?!:]["”’')\]]*$/

export default defineRule({
  name: 'hard-wrap',
  group: 'Furniture and residue',
  summary: 'Paragraphs are not broken by line length.',
  rationale: 'Copy wrapped for a terminal, each line then taken for a paragraph, becomes a page of half sentences.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  passage: true,
  sources: ['A whole agency story of 40 one-line paragraphs; pages that break paragraphs in mid-sentence.'],
  options: {
    width: number(80, 'Longest line, in characters, that may have been wrapped.')
  },
  check(story, {settings, report}) {
    let run: Block[] = []
    const close = () => {
      // The slug of the next item: Election-women
      while (run.length > 0 && !/\s/.test(run.at(-1)?.text ?? '')) run.pop()
      if (isWrapped(run)) {
        const [first, last] = [run[0] as Block, run.at(-1) as Block]
        report({
          start: first.start,
          end: last.end,
          message: `Unexpected ${run.length} paragraphs that are lines of one, expected them joined`,
          expected: join(run)
        })
      }
      run = []
    }
    for (const block of story.blocks) {
      const {length} = block.text
      const fits = block.role === 'body' && length <= settings.width && !block.text.includes('\n')
      if (fits && (length >= shortest || run.length > 0)) run.push(block)
      else close()
      if (fits && length < shortest) close()
    }
    close()
  }
})

/** A line that ends in a word that needs the next one. */
const dangling =
  /\s(?:an?|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|who|which|its?|his|her|their|this|these|is|are|was|were|has|have|had|been|be|will|would|could|should|may|not|than|into|after|before|over|under|about|against|between|during|when|while|if|he|she|they|we|more|most|some|all|no|new|said)$/i
/** A line that begins with a word that needs the one before. */
const leaning = /^(?:of|in|by|with|than|that|which|who|they|has|have|had|is|are|was|were|will|would|could|said)\s/

/**
 * Lines without a stop, most of them going on in lower case, and some broken off where no item of a list ends; verse and
 * most lists begin with capitals.
 */
function isWrapped(run: readonly Block[]): boolean {
  if (run.length < fewest) return false
  const open = run.slice(0, -1).filter(({text}) => !stop.test(text)).length
  const goesOn = run.slice(1).filter(({text}, index) => /^\p{Ll}/u.test(text) && !stop.test(run[index]?.text ?? '')).length
  const cut = run.slice(0, -1).filter(({text}, index) => dangling.test(text) || leaning.test(run[index + 1]?.text ?? '')).length
  return open >= (run.length - 1) * 0.7 && goesOn >= (run.length - 1) * 0.5 && cut * 6 >= run.length - 1
}

function join(run: readonly Block[]): string {
  return run
    .map(({text}, index) => (index === run.length - 1 ? text : `${text}${stop.test(text) && text.length < 50 ? '\n\n' : ' '}`))
    .join('')
}
