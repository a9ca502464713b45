import type {CreateReporter} from './index.js'
import {fingerprintOf, levelOf, rangeOf, slashed} from './place.js'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's code quality report. */
const createGitlab: CreateReporter = () => {
  let before = '[\n'
  return {
    file(file) {
      const path = slashed(file.path)
      const seen = new Map<string, number>()
      let text = ''
      for (const message of file.messages) {
        const range = rangeOf(message)
        const issue = {
          description: message.reason,
          check_name: message.ruleId ?? 'copydesk',
          fingerprint: fingerprintOf(path, message, seen),
          severity: severities[levelOf(message)],
          location: {path, lines: {begin: range?.startLine ?? 1, end: range?.endLine ?? 1}}
        }
        text += before + JSON.stringify(issue)
        before = ',\n'
      }
      return text
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n')
  }
}

export default createGitlab
