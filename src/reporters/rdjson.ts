import type {CreateReporter} from './index.js'
import {levelOf, type Range, rangeOf, slashed} from './place.js'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** Reviewdog's diagnostic format, with fixes as suggestions. */
const createRdjson: CreateReporter = () => {
  let before = '{"source":{"name":"copydesk"},"diagnostics":[\n'
  return {
    file(file) {
      let text = ''
      for (const message of file.messages) {
        const range = rangeOf(message)
        const diagnostic = {
          message: message.reason,
          location: {path: slashed(file.path), ...(range ? {range: toRange(range)} : {})},
          severity: severities[levelOf(message)],
          code: {value: message.ruleId ?? 'copydesk', ...(message.url ? {url: message.url} : {})},
          ...(range && message.expected?.length
            ? {suggestions: message.expected.map(replacement => ({range: toRange(range), text: replacement}))}
            : {})
        }
        text += before + JSON.stringify(diagnostic)
        before = ',\n'
      }
      return text
    },
    end: () => (before.startsWith('{') ? `${before.trimEnd()}]}\n` : '\n]}\n')
  }
}

function toRange({startLine, startColumn, endLine, endColumn}: Range) {
  return {start: {line: startLine, column: startColumn}, end: {line: endLine, column: endColumn}}
}

export default createRdjson
