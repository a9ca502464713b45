// Writes a rule and its case table from templates: `npm run new-rule place-name-form`.
import fs from 'node:fs/promises'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z]+(-[a-z0-9]+)+$/.test(name)) {
  console.error('Give the rule a kebab-case noun phrase that starts with its group: npm run new-rule dateline-weekday')
  process.exit(2)
}
const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

const rule = `import {flag} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: '${name}',
  // The heading it is listed under: one of \`groups\` in src/rule.ts.
  group: 'Structure',
  // What holds in clean copy, in one sentence.
  summary: 'No word ZZZ in copy.',
  // Why a reader or the desk would mind.
  rationale: 'ZZZ is what a desk types to find its place again.',
  // 'error' stops publication, 'warn' wants a look, 'info' is cosmetic.
  severity: 'warn',
  // On for everybody? Only if no house would object and it is right nineteen times in twenty.
  recommended: false,
  // 'safe' may be applied unseen, 'suggest' only by a person, 'none' offers nothing.
  fix: 'safe',
  // In direct speech: 'skip', 'check' or 'only'.
  quotations: 'skip',
  // Where findings may start: 'prose' (the body), 'text' (with headlines) or 'story' (anywhere).
  scope: 'prose',
  // Where the rule is known from, in your own words.
  sources: [],
  options: {
    allowDouble: flag(false, 'Whether two in a row are meant.')
  },
  check(story, {settings, report}) {
    // Ask the facts (story.words, .marks, .figures, .dates, .quotations, .dateline …); never search the whole text.
    for (const word of story.wordIndex.get('zzz') ?? []) {
      const before = story.words[word.index - 1]
      if (settings.allowDouble && before?.lower === 'zzz') continue
      // The span is exactly what \`expected\` replaces; '' deletes it.
      const start = story.text.charAt(word.start - 1) === ' ' ? word.start - 1 : word.start
      report({start, end: word.end, message: 'Unexpected \`ZZZ\`', expected: ''})
    }
  }
})
`

const cases = `import rule from '../../src/rules/${name}.js'
import {cases} from '../helpers/cases.js'

// Say what you mean; test/rules.test.ts proves the rest: places, fixes, moved and CRLF copy, no change to the tree.
export default cases(rule, {
  valid: [
    // At least four that look most like the fault and are right.
    'The engine made a sound like zzzz before it stopped.',
    {title: 'In direct speech', text: 'The child said, "ZZZ is how I sleep."'},
    {title: 'Part of a longer word', text: 'The band ZZZ-Top played.'},
    {title: 'An empty line of dots', text: 'He waited … and waited.'}
  ],
  invalid: [
    // ‹ and › mark the place. \`fixed\` is the story after safe fixes; \`suggests\` lists suggestions.
    {title: 'Left by the desk', text: 'The council‹ ZZZ› met on Sunday.', fixed: 'The council met on Sunday.'}
  ]
})
`

for (const [path, text] of [
  [`../src/rules/${name}.ts`, rule],
  [`../test/rules/${name}.ts`, cases]
]) {
  await fs.writeFile(new URL(path, import.meta.url), text, {flag: 'wx'}).catch(error => {
    console.error(error.code === 'EEXIST' ? `${path.slice(3)} is there already` : error.message)
    process.exit(2)
  })
}
await import('./generate.mjs')
console.log(`src/rules/${name}.ts and test/rules/${name}.ts are written (${camel}). Next:
  npx vitest run test/rules.test.ts -t ${name}     # its cases; -u accepts new wording
  npm run docs                                     # its page and the table of rules`)
