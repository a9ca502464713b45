import {type Format, formats, isFormat} from '../readers/index.js'
import {Problem} from './problem.js'

/**
 * Reads the name of a format.
 *
 * @throws Problem where it is none.
 */
export function readFormat(name: string | undefined): Format | undefined {
  if (name === undefined || isFormat(name)) return name
  throw new Problem(`Unexpected format \`${name}\`, expected ${formats.map(each => `\`${each}\``).join(', ')}`)
}
