import {Reading} from '../reading.js'
import {cutSentences} from './sentences.js'
import {tokenize} from './tokens.js'
import {mergeWords} from './words.js'

/**
 * Reads plain text into the words and sentences that retext-english finds, without its tree: most of a parser's time goes
 * into nodes and places that nobody looks at. A pipeline's own tree is read in `../tree.ts`.
 *
 * The steps are the parser's, in its order, because each sees what the one before has merged; a test holds the two against
 * each other.
 *
 * @param text of any length; the time it takes grows with it, not faster.
 */
export function readText(text: string): Reading {
  const reading = new Reading()
  reading.text = text
  const nodes = tokenize(text)
  for (let at = 0; at < nodes.count; at++) if (nodes.isMark(at)) reading.addMarks(nodes.valueOf(at), nodes.starts[at] as number)
  mergeWords(nodes)
  for (const [from, to] of cutSentences(nodes))
    reading.sentences.push({start: nodes.starts[from] as number, end: nodes.ends[to - 1] as number})
  for (let at = 0; at < nodes.count; at++)
    if (nodes.isWord(at)) reading.addWord(nodes.valueOf(at), nodes.starts[at] as number, nodes.ends[at] as number)
  return reading
}
