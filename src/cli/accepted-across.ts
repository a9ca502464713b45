import path from 'node:path'
import {type Accept, createAccept, today} from '../accept/acceptances.js'
import {storyName} from '../config/accepted.js'
import {type CliOptions, createConfigResolver} from '../config/index.js'
import type {FolderFindings, FolderMessage} from '../folder/across.js'
import type {Outcome} from './process.js'

/** Findings across stories in one file, without those that were accepted. */
export interface OpenAcross {
  path: string
  messages: FolderMessage[]
  accepted?: Outcome['accepted']
}

/** Takes out what was accepted, by the file of acceptances of each story. */
export async function* takeAccepted(found: FolderFindings, config: CliOptions): AsyncGenerator<OpenAcross> {
  const cwd = path.resolve(config.cwd ?? '.')
  const resolver = createConfigResolver(config)
  const accepts = new Map<string, Accept>()
  for (const {path: story, messages} of found) {
    const {accepted} = await resolver.resolve(story)
    if (!accepted) {
      yield {path: story, messages}
      continue
    }
    const accept = accepts.get(accepted.file) ?? createAccept(accepted.entries, today(config))
    accepts.set(accepted.file, accept)
    const name = storyName(accepted.file, path.resolve(cwd, story))
    const {open, used} = accept(name, messages, ({ruleId, words}) => ({rule: ruleId, words}))
    yield {path: story, messages: [...open], accepted: {file: accepted.file, used}}
  }
}
