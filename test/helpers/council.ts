import {VFile} from 'vfile'
import {fix} from '../../src/fix/index.js'
import {type Reading, readStories} from '../../src/readers/index.js'

/** A story of three paragraphs, one of them an advertisement’s mark, for files in many shapes. */
export const title = 'Council agrees on plan'
export const [first, marker, last] = [
  'The council met on Monday and agreed on the plan.',
  'Advertisement',
  'It is to be paid for from next year, officials said.'
] as const
export const copy = `${title}\n\n${first}\n\n${marker}\n\n${last}\n`
export const html = [first, marker, last].map(each => `<p>${each}</p>`).join('')
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const read = (text: string, path: string): Promise<Reading> => readStories(text, {path})

/** The copy of the first story in a file. */
export async function textOf(text: string, path: string): Promise<string | undefined> {
  return (await read(text, path)).documents[0]?.text
}

/** The file with its safe fixes made. */
export async function fixed(text: string, path: string): Promise<string> {
  return (await fix(new VFile({path, value: text}), {rules: {'final-newline': 'off'}})).text
}
