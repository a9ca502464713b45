import {connectDesk} from './client.js'
import type {Desk, DeskOptions} from './desk.js'

export {connectDesk, type DeskWorker} from './client.js'
export type {About, Checked, Desk, DeskOptions, Fixed, RuleInfo, StyleInfo} from './desk.js'
export type {DeskFinding, DeskFix} from './findings.js'
export {nameOf, withCode} from './wording.js'

/**
 * A desk in this thread. The rules are loaded with it, the word lists and dictionaries when a word needs them.
 *
 * @throws where a rule, style or option is unknown.
 */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const {createDesk} = await import('./desk.js')
  return createDesk(options)
}

/**
 * A desk in a worker of its own, so that typing never waits for it.
 *
 * @throws where a rule, style or option is unknown.
 */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = connectDesk(new Worker(new URL('./worker.js', import.meta.url), {type: 'module'}))
  await desk.configure(options)
  return desk
}
