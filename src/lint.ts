import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {RunOptions} from './engine.js'
import {createTransformer} from './plugin.js'
import type {Options} from './settings.js'

/** Lints one story after another with the same settings. */
export type Linter = (story: string | VFile) => Promise<VFile>

/**
 * Makes a linter; settings are resolved once.
 *
 * @throws SettingError where an option, rule or style is unknown.
 */
export function createLinter(options: Options = {}, run: RunOptions = {}): Linter {
  const processor = unified()
    .use(retextEnglish)
    .use(() => createTransformer(options, run))
    .freeze()
  return async story => {
    const file = typeof story === 'string' ? new VFile(story) : story
    await processor.run(processor.parse(file), file)
    return file
  }
}

/**
 * Lints one story.
 *
 * @returns the file, with findings as messages.
 * @throws SettingError where an option, rule or style is unknown.
 */
export async function lint(story: string | VFile, options: Options = {}): Promise<VFile> {
  return createLinter(options)(story)
}
