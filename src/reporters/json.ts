import {reporterJson} from 'vfile-reporter-json'
import type {Reporter} from './index.js'

/** For programs, by vfile-reporter-json. */
const json: Reporter = (files, {quiet}) => `${reporterJson([...files], {pretty: 2, silent: quiet})}\n`

export default json
