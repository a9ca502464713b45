import type {CreateReporter} from './index.js'
import {slashed} from './place.js'

/** For programs that read as it comes: one finding a line. */
const createJsonl: CreateReporter = () => ({
  file: ({path, messages}) =>
    messages
      .map(({reason, place, ruleId, source, fatal, actual, expected, note, url, fix, related, story}) =>
        JSON.stringify({
          path: slashed(path),
          reason,
          place,
          ruleId,
          source,
          fatal: fatal ?? null,
          actual,
          expected,
          note,
          url,
          fix,
          related,
          story
        })
      )
      .map(line => `${line}\n`)
      .join(''),
  end: () => ''
})

export default createJsonl
