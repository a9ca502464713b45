// The entry of a thread: it lints one batch of paths after another.
const {loadWorker} = require('./load.js')

let lintBatch
module.exports = async paths => {
  lintBatch ??= await loadWorker()
  return lintBatch(paths)
}
