import type {VFile} from 'vfile'
import {reporterJson} from 'vfile-reporter-json'
import type {CreateReporter} from './index.js'

/** For programs, by vfile-reporter-json: an array of files. Which story of a file a message is of, it does not know. */
const createJson: CreateReporter = () => {
  let before = '[\n'
  return {
    file(file) {
      const text = `${before}${JSON.stringify(withStories(file), undefined, 2).slice(2, -2)}`
      before = ',\n'
      return text
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n')
  }
}

/** What the reporter has on a file, each message with its story. */
function withStories(file: VFile): unknown[] {
  const [result] = JSON.parse(reporterJson(file)) as [{messages: object[]}]
  return [{...result, messages: result.messages.map((message, index) => ({...message, story: file.messages[index]?.story}))}]
}

export default createJson
