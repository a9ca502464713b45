import {VFile} from 'vfile'
import {type Comments, readComments} from './accept/comments.js'
import type {RunOptions} from './engine.js'
import {createStoryCheck} from './plugin.js'
import {readStories} from './readers/index.js'
import {knownRules, type Options} from './settings.js'
import {type StoryDocument, storyOfDocument} from './story/index.js'

/** What may be linted: text, the bytes of a file, or a file with a path to tell its format by. */
export type Copy = string | Uint8Array | VFile

/** Lints one file after another with the same settings. */
export type Linter = (story: Copy) => Promise<VFile>

/** @throws TypeError where it is something else; callers in JavaScript would else get an empty report. */
export function toFile(story: Copy): VFile {
  if (typeof story === 'string' || story instanceof Uint8Array) return new VFile(story)
  // It may be of another copy of vfile.
  if (typeof story === 'object' && story !== null && Array.isArray(story.messages)) return story
  throw new TypeError('Expected a story to lint: text, bytes or a VFile')
}

/**
 * Makes a linter for files of any format; settings are resolved once.
 *
 * A file of several stories gets the findings of all of them, in order. A file given as bytes is decoded: its value
 * is then the text that places are in. What stands in the way of reading a file is a message with the rule id `file`.
 *
 * @throws SettingError where an option, rule or style is unknown.
 */
export function createLinter(options: Options = {}, run: RunOptions = {}): Linter {
  const commented = new WeakMap<VFile, Comments>()
  const select: RunOptions['select'] = (findings, story, file) => {
    const open = commented.get(file)?.select(findings, story) ?? findings
    return run.select ? run.select(open, story, file) : open
  }
  const {context, check} = createStoryCheck(options, {...run, select})
  return async story => {
    const file = toFile(story)
    const {path} = file
    const {text, encoding, format, documents, problems} = await readStories(file.value ?? '', {
      path,
      format: run.format,
      ...file.data.copydesk
    })
    file.value = text
    file.data.copydesk = Object.assign({}, file.data.copydesk, {encoding, format})
    for (const {reason, place, fatal} of problems) {
      file.message(reason, {place, ruleId: 'file', source: 'copydesk'}).fatal = fatal
    }
    const comments = readComments(text, format, () => knownRules(options.plugins).keys())
    if (comments) {
      commented.set(file, comments)
      file.data.copydesk.standing = comments.standing
    }
    for (const [index, document] of documents.entries()) {
      const before = file.messages.length
      if (hasEndlessParagraph(document.text)) {
        const most = mostInParagraph.toLocaleString('en')
        const reason = `Unexpected paragraph of more than ${most} characters, expected a story; is a file of data called one?`
        file.message(reason, {ruleId: 'file', source: 'copydesk'}).fatal = true
      } else {
        await check(storyOfDocument(document, context), file)
        const checked = file.data.copydesk.stories?.at(-1)
        if (checked && documents.length > 1) checked.id = nameOf(document, index)
      }
      if (documents.length > 1) for (const message of file.messages.slice(before)) message.story = nameOf(document, index)
    }
    comments?.report(file)
    return file
  }
}

/** By which a story of a file of several is known: its id, or which one it is, from 1. */
function nameOf({id}: StoryDocument, index: number): string {
  return id ?? String(index + 1)
}

/** Longer ones are no copy, and some rules look from one end of a paragraph to the other. */
const mostInParagraph = 100_000

function hasEndlessParagraph(text: string): boolean {
  if (text.length <= mostInParagraph) return false
  let last = 0
  for (const {index} of text.matchAll(/\n[^\S\n]{0,1000}\n|$/g)) {
    if (index - last > mostInParagraph) return true
    last = index
  }
  return false
}

/**
 * Lints one story.
 *
 * @returns the file, with findings as messages.
 * @throws SettingError where an option, rule or style is unknown.
 */
export async function lint(story: Copy, options: Options = {}): Promise<VFile> {
  return createLinter(options)(story)
}
