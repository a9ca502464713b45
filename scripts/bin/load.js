// Runs the bundle with the code that V8 compiled when it was built. Another version of Node does not take that code and
// compiles for itself, as it would any file. That code holds the name given here, which is not to be one of the machine it
// was built on.
const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const file = path.join(__dirname, 'copydesk.bundle.js')
const cache = `${file}.cache`
const script = new vm.Script(fs.readFileSync(file, 'latin1'), {
  filename: 'copydesk.bundle.js',
  cachedData: fs.existsSync(cache) ? fs.readFileSync(cache) : undefined
})
const bundle = {exports: {}}
script.runInThisContext()(bundle.exports, require, bundle, file, __dirname, specifier => import(specifier))
module.exports = bundle.exports
module.exports.script = script
