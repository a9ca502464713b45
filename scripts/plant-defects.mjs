/**
 * Plants one true error after another into clean stories, and reports how many each rule finds.
 *
 *     npm run build && node scripts/plant-defects.mjs PATH…
 *
 * A planted story is linted beside the story as it was: only a finding of the rule that was not there before counts.
 * `--missed` prints the stories whose error was missed.
 */
import {readdir, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {createLinter} from '../dist/index.js'

const showMissed = process.argv.includes('--missed')
const paths = process.argv.slice(2).filter(each => !each.startsWith('--'))
if (paths.length === 0) throw new Error('Name a story or a folder of them')

const stories = (await Promise.all(paths.map(list))).flat().sort()
const lint = createLinter({})
const results = new Map()
for (const path of stories) {
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
  const before = await count(text)
  for (const defect of defects()) {
    const planted = defect.plant(text)
    if (planted === undefined || planted === text) continue
    const after = await count(planted)
    const found = defect.rules.some(rule => (after.get(rule) ?? 0) > (before.get(rule) ?? 0))
    const result = results.get(defect.name) ?? {planted: 0, found: 0, rules: defect.rules}
    result.planted++
    if (found) result.found++
    else if (showMissed) console.error(`${defect.name}: ${path}\n  ${difference(text, planted)}`)
    results.set(defect.name, result)
  }
}
console.log(`${stories.length} stories\n\n| planted | rule | times | found | share |\n| --- | --- | ---: | ---: | ---: |`)
for (const [name, {planted, found, rules}] of [...results].sort()) {
  console.log(`| ${name} | ${rules.join(', ')} | ${planted} | ${found} | ${Math.round((found / planted) * 100)} % |`)
}

async function list(path) {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, {withFileTypes: true, recursive: true})
  return entries.filter(each => each.isFile() && each.name.endsWith('.txt')).map(each => join(each.parentPath, each.name))
}

async function count(text) {
  const counts = new Map()
  for (const {ruleId} of (await lint(text)).messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

function difference(before, after) {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  return JSON.stringify(after.slice(Math.max(0, at - 60), at + 80))
}

/** Each takes a story and gives it back with one error, or nothing where it has no place for one. */
function defects() {
  return [
    {name: 'ad marker', rules: ['furniture-advertisement'], plant: text => paragraph(text, 'Advertisement')},
    {name: 'ad marker misspelt', rules: ['furniture-advertisement'], plant: text => paragraph(text, 'Advertisment')},
    {
      name: 'link to another story',
      rules: ['furniture-read-more'],
      plant: text => paragraph(text, 'ALSO READ | Council of the valley opens a new bridge')
    },
    {
      name: 'call to the reader',
      rules: ['furniture-call-to-action'],
      plant: text => paragraph(text, 'Follow us on WhatsApp for the latest updates')
    },
    {name: 'leaked date', rules: ['leaked-metadata'], plant: text => dateline(text, (line, date) => `date ${date} ${line}`)},
    {name: 'take marker', rules: ['take-marker'], plant: text => `${text.trimEnd()}\n\n(MORE)\n`},
    {name: 'sign-off stutter', rules: ['sign-off-duplicate-code'], plant: text => `${text.trimEnd()}\n\nPTI SH SCY SCY SCY\n`},
    {name: 'TK', rules: ['placeholder'], plant: text => replace(text, /\b\d{2,3} (?=people\b)/, () => 'TK ')},
    {
      name: 'doubled word',
      rules: ['repeated-word'],
      plant: text => replace(text, /(?<=[a-z] )(?:the|of|to|in|and) (?=[a-z])/, word => `${word}${word}`)
    },
    {
      name: 'unclosed quotation',
      rules: ['quote-balance', 'quote-nesting', 'quote-continuation'],
      plant: text => replace(text, /(?<=(?:^|\s)["“][A-Z][^"“”\n]{20,200}),["”](?= (?:he|she|said)\b)/, () => ',')
    },
    {
      name: 'unopened quotation',
      rules: ['quote-balance'],
      plant: text => replace(text, /(?<=\n\s*)["“](?=[A-Z][^"“”]{20,200},["”] (?:he|she|said)\b)/, () => '')
    },
    {name: 'mojibake', rules: ['mojibake'], plant: text => replace(text, /(?<=[a-z])['’](?=s\b)/, () => 'â€™')},
    {name: 'lost apostrophe', rules: ['lost-apostrophe'], plant: text => replace(text, /(?<=[a-z])['’](?=s\b)/, () => '?')},
    {name: 'entity', rules: ['html-residue'], plant: text => replace(text, /(?<=[a-z])['’](?=s\b)/, () => '&#39;')},
    {name: 'zero-width space', rules: ['invisible-character'], plant: text => replace(text, /(?<=[a-z]) (?=[a-z])/, () => ' \u200b')},
    {
      name: 'wrong weekday',
      rules: ['weekday-agreement'],
      plant: text => `${text.trimEnd()}\n\nThe council meets again on Monday, Nov. 10, 2024, the mayor said.\n`
    },
    {
      name: 'impossible date',
      rules: ['impossible-date'],
      plant: text => `${text.trimEnd()}\n\nThe council meets again on Nov. 31, the mayor said.\n`
    },
    {
      name: 'wrong month in the dateline',
      rules: ['dateline-form'],
      plant: text =>
        dateline(text, line => line.replace('March', 'Narch').replace('April', 'Arpil').replace('Nov.', 'Nob.').replace('Dec.', 'Dce.'))
    },
    {
      name: 'missing comma in the dateline',
      rules: ['dateline-form'],
      plant: text => dateline(text, line => line.replace(/, (?=(?:March|April|Nov|Dec))/, ' '))
    },
    {
      name: 'no space after the dateline',
      rules: ['dateline-form'],
      plant: text => dateline(text, line => line.replace(/- $/, '-'))
    },
    {
      name: 'wrong conversion',
      rules: ['unit-conversion'],
      plant: text => `${text.trimEnd()}\n\nThe town is 10 miles (26 km) from the border, the mayor said.\n`
    },
    {
      name: 'wrong sum',
      rules: ['sum-agreement'],
      plant: text => `${text.trimEnd()}\n\nThe fire hurt 27 people, including 14 soldiers and 16 civilians, the mayor said.\n`
    },
    {
      name: 'wrong change',
      rules: ['percent-change'],
      plant: text => `${text.trimEnd()}\n\nSales of the firm rose 20 percent to 110 million from 100 million a year ago, it said.\n`
    },
    {name: 'headline figure', rules: ['headline-number-agreement'], plant: headlineFigure},
    {name: 'repeated paragraph', rules: ['repeated-paragraph', 'repeated-sentence'], plant: repeatParagraph},
    {name: 'misspelling', rules: ['misspelling-certain', 'spelling'], plant: text => replace(text, /\bgovernment\b/, () => 'goverment')},
    {name: 'lone bracket', rules: ['bracket-balance'], plant: text => replace(text, /(?<=[a-z] \([^()\n]{3,60})\)/, () => '')},
    {name: 'missing space', rules: ['missing-space'], plant: text => replace(text, /(?<=[a-z]{3}\.) (?=[A-Z][a-z]{2})/, () => '')},
    {name: 'two stops', rules: ['repeated-punctuation'], plant: text => replace(text, /(?<=[a-z]{4})\.(?=\s+[A-Z])/, () => '..')}
  ]
}

/** The second match, or the only one: the first is often in a headline. */
function replace(text, pattern, change) {
  const body = text.indexOf('\n\n') + 1
  const matches = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].filter(({index}) => index > body)
  const match = matches[1] ?? matches[0]
  if (!match) return undefined
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length)
}

/** Puts a paragraph into the middle of a story that has some. */
function paragraph(text, line) {
  const parts = text.split(/\n{2,}/)
  if (parts.length < 4) return undefined
  parts.splice(2, 0, line)
  return parts.join('\n\n')
}

/** Changes the line that a dateline with a date opens. */
function dateline(text, change) {
  const months = {March: '03', April: '04', 'Nov.': '11', 'Dec.': '12'}
  const match = /^[ \t]*[A-Z][A-Za-z .,/]{2,40}, (March|April|Nov\.|Dec\.) (\d{1,2})(?: \([A-Za-z]+\))? (?:- |-- )(?=[A-Z])/m.exec(text)
  if (!match) return undefined
  const date = `1987-${months[match[1]]}-${match[2].padStart(2, '0')}`
  return text.slice(0, match.index) + change(match[0].trimStart(), date) + text.slice(match.index + match[0].length)
}

/** Another figure in the headline than anywhere in the body. */
function headlineFigure(text) {
  const end = text.indexOf('\n')
  const headline = text.slice(0, end)
  const figure = /(?<![\d.,$£€])\b(\d{2,3})\b(?![.,]?\d)(?= [a-z]{4,})/.exec(headline)
  if (!figure || headline.length > 120 || !new RegExp(`\\b${figure[1]}\\b`).test(text.slice(end))) return undefined
  return headline.replace(figure[1], String(Number(figure[1]) + 3)) + text.slice(end)
}

/** The third paragraph again at the end. */
function repeatParagraph(text) {
  const parts = text.trimEnd().split(/\n{2,}/)
  const long = parts.slice(2).find(each => /^[A-Z][^"“]{80,}\.$/.test(each))
  return long ? `${parts.join('\n\n')}\n\n${long}\n` : undefined
}
