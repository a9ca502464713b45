import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {CreateReporter} from './index.js'
import {levelOf, rangeOf, slashed} from './place.js'
import {printable} from './xml.js'

/** JUnit's XML: a suite for each file, a failed case for each error or warning, one passed case for a clean file. */
const createJunit: CreateReporter = () => {
  let before = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk">\n'
  return {
    file(file) {
      const path = printable(slashed(file.path))
      const cases = file.messages.map(message => {
        const range = rangeOf(message)
        const where = range ? `${range.startLine}:${range.startColumn}` : 'the story'
        const name = `${message.ruleId ?? 'copydesk'} at ${where}`
        const details = printable([message.reason, message.note, message.url].filter(Boolean).join('\n'))
        const level = levelOf(message)
        const outcome =
          level === 'info' ? x('system-out', details) : x('failure', {type: level, message: printable(message.reason)}, details)
        return x('testcase', {name, classname: path, file: path, ...(range ? {line: String(range.startLine)} : {})}, outcome)
      })
      if (cases.length === 0) cases.push(x('testcase', {name: 'copydesk', classname: path, file: path}))
      const failures = file.messages.filter(message => levelOf(message) !== 'info').length
      const suite = x('testsuite', {name: path, tests: String(cases.length), failures: String(failures), errors: '0'}, cases)
      const text = `${before}${toXml(suite)}\n`
      before = ''
      return text
    },
    end: () => `${before}</testsuites>\n`
  }
}

export default createJunit
