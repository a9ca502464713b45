// Counts the lower-case words of a folder of stories: `node scripts/count-words.mjs FOLDER > scripts/words/news.txt`.
// Words only the dictionaries know, and only how often, as the binary logarithm: `said 13`.
import fs from 'node:fs/promises'
import path from 'node:path'
import {knownWords, rare} from './words/sources.mjs'

const known = await knownWords()
const counts = new Map()
async function visit(target) {
  for (const entry of await fs.readdir(target, {withFileTypes: true})) {
    const name = path.join(target, entry.name)
    if (entry.isDirectory()) await visit(name)
    else {
      const text = await fs.readFile(name, 'utf8')
      for (const [word] of text.matchAll(/(?<![\p{L}'’-])[a-z]{2,}(?![\p{L}-])/gu)) {
        if (known.has(word) && !(known.get(word) & rare)) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
  }
}
await visit(process.argv[2])
const lines = [...counts].filter(([, count]) => count > 1).map(([word, count]) => `${word} ${Math.round(Math.log2(count))}`)
process.stdout.write(`${lines.sort().join('\n')}\n`)
