// Start to exit on one story, against Node doing nothing.
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {interleave, ratio, timeCommand} from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const story = process.argv[2] ?? path.join(root, 'fixtures/stories/pti-elephants.txt')
const command = path.join(root, 'dist/bin/copydesk.js')
const run = (...args) => timeCommand(process.execPath, args).ms

const figures = await interleave(
  {
    node: () => run('-e', '0'),
    plain: () => run(command, '--rule', 'spelling:off', '--no-config', story),
    spelling: () => run(command, '--no-config', story)
  },
  9
)
const show = (name, figure) =>
  console.log(`${name.padEnd(34)} ${figure.median.toFixed(0).padStart(5)} ms   ${ratio(figure, figures.node).toFixed(2)} × node`)
show('node -e 0', figures.node)
show('one story, spelling not loaded', figures.plain)
show('one story, recommended style', figures.spelling)
