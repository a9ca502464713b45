import type {Root} from 'nlcst'
import type {Transformer} from 'unified'
import {attach, type RunOptions, type StoryTransformer} from './engine.js'
import {createForeignRunner} from './foreign.js'
import {type Options, resolveSettings} from './settings.js'

/**
 * The house style as one unified plugin for nlcst trees.
 *
 *     unified().use(retextEnglish).use(copydesk, {style: 'pti'})
 *
 * @throws SettingError where an option, rule or style is unknown.
 */
export default function copydesk(options: Options = {}): Transformer<Root, Root> {
  return createTransformer(options)
}

/** The same, with what only the program itself needs. */
export function createTransformer(options: Options, run: RunOptions = {}): StoryTransformer {
  const {active, agencies, language, metadata, dictionary, now, plugins} = resolveSettings(options)
  const foreign = plugins.length > 0 ? createForeignRunner(plugins) : undefined
  return attach(active, {...run, foreign, context: {...run.context, agencies, language, metadata, dictionary, now}})
}
