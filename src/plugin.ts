import type {Root} from 'nlcst'
import type {Transformer} from 'unified'
import {type ActiveRule, attach, createCheck, type RunOptions} from './engine.js'
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
  const {active, run} = prepare(options)
  return attach(active, run)
}

/** The same for stories that are read without a tree, with what only the program itself needs. */
export function createStoryCheck(options: Options, given: RunOptions = {}): ReturnType<typeof createCheck> {
  const {active, run} = prepare(options, given)
  return createCheck(active, run)
}

function prepare(options: Options, run: RunOptions = {}): {active: readonly ActiveRule[]; run: RunOptions} {
  const {active, agencies, language, metadata, dictionary, now, plugins} = resolveSettings(options)
  const foreign = plugins.length > 0 ? createForeignRunner(plugins) : undefined
  return {active, run: {...run, foreign, context: {...run.context, agencies, language, metadata, dictionary, now}}}
}
