import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {plural} from '../plural.js'
import {visible} from './excerpt.js'
import type {CreateReporter, Summary} from './index.js'

/** For people, by vfile-reporter. */
const createText: CreateReporter = ({color = false, verbose}) => {
  let last = ''
  return {
    file(found) {
      const file = harmless(found)
      const text = reporter(file, {color, verbose, defaultName: file.path})
      if (file.messages.length === 0) {
        last = `${text}\n`
        return ''
      }
      // The count under each file goes; one for the run stands at its end. Notes are not counted.
      const isCounted = file.messages.some(({fatal}) => typeof fatal === 'boolean')
      return `${isCounted ? text.slice(0, text.lastIndexOf('\n\n')) : text}\n\n`
    },
    end(summary) {
      if (summary.files === 1 && summary.errors + summary.warnings + summary.infos === 0) return last
      return `${countRun(summary, color)}\n`
    }
  }
}

/** Nothing of the copy, nor a file's name, may steer the terminal. */
function harmless(file: VFile): VFile {
  const steers = /[\p{Cc}\p{Cf}]/u
  if (!steers.test(file.path) && !file.messages.some(({reason, note}) => steers.test(reason) || steers.test(note ?? ''))) return file
  const copy = new VFile({path: visible(file.path)})
  for (const message of file.messages) {
    const {place, ruleId, source, fatal, url, note} = message
    const shown = copy.message(visible(message.reason), {place, ruleId, source})
    Object.assign(shown, {fatal, url, note: note && visible(note)})
  }
  return copy
}

/** What a run came to, in one line. */
export function countRun({files, errors, warnings, infos, fixed, interrupted}: Summary, color: boolean): string {
  // Why, is said by whoever looked for files.
  if (files === 0 && errors + warnings + infos === 0 && !interrupted) return 'nothing was checked'
  const paint = (code: number, mark: string) => (color ? `\u001b[${code}m${mark}\u001b[39m` : mark)
  const found = [
    errors > 0 && `${paint(31, '✖')} ${errors} ${plural(errors, 'error')}`,
    warnings > 0 && `${paint(33, '⚠')} ${warnings} ${plural(warnings, 'warning')}`,
    infos > 0 && `${paint(34, 'ℹ')} ${infos} ${plural(infos, 'note')}`
  ].filter(Boolean)
  const rest = [
    `in ${files} ${plural(files, 'file')}`,
    fixed > 0 && `${fixed} ${plural(fixed, 'file')} fixed`,
    interrupted && 'stopped before the end'
  ].filter(Boolean)
  return `${found.length > 0 ? found.join(', ') : 'no issues found'} ${rest.join('; ')}`
}

export default createText
