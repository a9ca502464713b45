import {reporter} from 'vfile-reporter'
import type {Reporter} from './index.js'

/** For people, by vfile-reporter. */
const text: Reporter = (files, {quiet, color, verbose}) =>
  `${reporter([...files], {quiet: files.length > 1, silent: quiet, verbose, color: color ?? false}) || 'no issues found'}\n`

export default text
