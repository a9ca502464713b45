// Reading by format, beside linting the same stories: megabytes of file a second.
import fs from 'node:fs'
import {VFile} from 'vfile'
import {createLinter} from '../dist/lint.js'
import {readStories} from '../dist/readers/index.js'
import {interleave} from './measure.mjs'

const folder = new URL('../fixtures/formats/', import.meta.url)

/** One paragraph with its markup, however the format writes it. */
const paragraph =
  /<p>Kakar said the the[^<]*<\/p>\n?|&lt;p&gt;Kakar said the the.*?&lt;\/p&gt;|Kakar said the the[^\\\n]*\\n\\n|\t?Kakar said the the[^\r\n]*[\r\n]+/

/** The fixture at the length of a long report. */
const lengthen = text =>
  text.replace(paragraph, found =>
    found.repeat(40).replaceAll('the the council', 'the council of the city, its mayor and all of the boards')
  )

const files = fs.readdirSync(folder).map(name => ({path: name, text: lengthen(fs.readFileSync(new URL(name, folder), 'utf8'))}))
const linter = createLinter()
const times = 20

for (const {path, text} of files) {
  const bytes = Buffer.byteLength(text) * times
  const {documents} = await readStories(text, {path})
  const plain = documents[0].text
  const {read, lint} = await interleave(
    {
      read: async () => {
        const start = performance.now()
        for (let index = 0; index < times; index++) await readStories(text, {path})
        return performance.now() - start
      },
      lint: async () => {
        const start = performance.now()
        for (let index = 0; index < times; index++) await linter(new VFile(plain))
        return performance.now() - start
      }
    },
    3
  )
  const rate = ms => (bytes / 1e6 / (ms / 1000)).toFixed(1)
  const share = Math.round((read.median / lint.median) * 100)
  console.log(
    `${path.padEnd(18)} reading ${rate(read.median).padStart(6)} MB/s, linting ${rate(lint.median).padStart(5)} MB/s: reading costs ${share} % of linting`
  )
}
