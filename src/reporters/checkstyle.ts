import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {CreateReporter} from './index.js'
import {levelOf, rangeOf, slashed} from './place.js'
import {printable} from './xml.js'

/** Checkstyle's XML, which most build servers read. */
const createCheckstyle: CreateReporter = () => {
  let before = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  return {
    file(file) {
      const element = x(
        'file',
        {name: printable(slashed(file.path))},
        file.messages.map(message => {
          const range = rangeOf(message)
          return x('error', {
            line: String(range?.startLine ?? 1),
            column: String(range?.startColumn ?? 1),
            severity: levelOf(message),
            message: printable(message.reason),
            source: `copydesk.${message.ruleId ?? 'copydesk'}`
          })
        })
      )
      const text = `${before}${toXml(element)}\n`
      before = ''
      return text
    },
    end: () => `${before}</checkstyle>\n`
  }
}

export default createCheckstyle
