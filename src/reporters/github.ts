import type {CreateReporter} from './index.js'
import {levelOf, rangeOf, slashed} from './place.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Workflow commands that GitHub shows beside the lines of a pull request. */
const createGithub: CreateReporter = () => ({
  file: file =>
    file.messages
      .map(message => {
        const range = rangeOf(message)
        const properties = [`file=${escapeProperty(slashed(file.path))}`]
        if (range) {
          properties.push(`line=${range.startLine}`, `endLine=${range.endLine}`)
          // GitHub takes columns only within one line.
          if (range.startLine === range.endLine) properties.push(`col=${range.startColumn}`, `endColumn=${range.endColumn}`)
        }
        properties.push(`title=${escapeProperty(message.ruleId ?? 'copydesk')}`)
        const text = message.note ? `${message.reason}\n${message.note}` : message.reason
        return `::${commands[levelOf(message)]} ${properties.join(',')}::${escapeData(text)}\n`
      })
      .join(''),
  end: () => ''
})

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

export default createGithub
