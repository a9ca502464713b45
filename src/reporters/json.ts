import {reporterJson} from 'vfile-reporter-json'
import type {CreateReporter} from './index.js'

/** For programs, by vfile-reporter-json: an array of files. */
const createJson: CreateReporter = () => {
  let before = '[\n'
  return {
    file(file) {
      const text = `${before}${reporterJson(file, {pretty: 2}).slice(2, -2)}`
      before = ',\n'
      return text
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n')
  }
}

export default createJson
