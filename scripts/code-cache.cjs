// Lints some stories, then keeps what V8 compiled for it: the functions that a run needs, ready at the next start.
const fs = require('node:fs')
const path = require('node:path')

const bin = path.join(__dirname, '../dist/bin')
const loaded = require(path.join(bin, 'load.js'))
process.argv = [process.execPath, 'copydesk', '--no-config', '--concurrency', '1', process.argv[2]]
loaded.main().then(() => {
  fs.writeFileSync(path.join(bin, 'copydesk.bundle.js.cache'), loaded.script.createCachedData())
  process.exitCode = 0
})
