import packedNames from '../data/packed/names.js'
import {Automaton} from './automaton.js'

let automaton: Automaton | undefined

/** Whether a lower-case word of a-z is part of a known person's or city's name. */
export function isName(word: string): boolean {
  automaton ??= new Automaton(packedNames)
  return automaton.find(word) !== undefined
}
