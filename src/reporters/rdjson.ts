import type {CreateReporter} from './index.js'
import {levelOf, type Range, rangeOf, slashed} from './place.js'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

declare module 'vfile-message' {
  interface VFileMessage {
    /** Columns of start and end counted in bytes of UTF-8, where the reporter asks for them. */
    byteColumns?: readonly [start: number, end: number]
  }
}

/** Reviewdog's diagnostic format, with fixes as suggestions. It counts columns in bytes of UTF-8. */
const createRdjson: CreateReporter = () => {
  let before = '{"source":{"name":"copydesk"},"diagnostics":[\n'
  return {
    file(file) {
      let text = ''
      for (const message of file.messages) {
        const range = toBytes(rangeOf(message), message.byteColumns)
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

function toBytes(range: Range | undefined, columns: readonly [number, number] | undefined): Range | undefined {
  return range && columns ? {...range, startColumn: columns[0], endColumn: columns[1]} : range
}

function toRange({startLine, startColumn, endLine, endColumn}: Range) {
  return {start: {line: startLine, column: startColumn}, end: {line: endLine, column: endColumn}}
}

export default createRdjson
