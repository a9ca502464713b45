import {type Nodes, punctuation} from './nodes.js'

const [ampersand, apostrophe, curlyApostrophe, hyphen, slash, stop, underscore] = [0x26, 0x27, 0x2019, 0x2d, 0x2f, 0x2e, 0x5f]
/** One of these joins the words around it: `It’s`, `U.S`, `AT&T`, `counter-terrorism`. So do underscores. */
const joining = new Set([..."&'-.:=?@\u00ad\u00b7\u2010\u2011\u2019\u2027"].map(mark => mark.charCodeAt(0)))
/** `’twas`, `’em`, `’90s`. */
const elided = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/

/** Merges tokens into words, step by step. */
export function mergeWords(nodes: Nodes): void {
  const {text} = nodes
  const hasSlash = text.includes('/')
  if (hasSlash || text.includes("'") || text.includes('’')) mergeElisions(nodes)
  if (text.includes('&')) mergeAmpersands(nodes)
  if (text.includes('-')) mergeHyphens(nodes)
  mergeJoined(nodes)
  if (hasSlash) mergeSlashes(nodes)
  if (text.includes('.')) mergeInitials(nodes)
}

/** `w/`, `ol’`, `’em`, `’n’`. */
function mergeElisions(nodes: Nodes): void {
  const {count} = nodes
  let to = 0
  for (let at = 0; at < count; at++) {
    const mark = nodes.markAt(at)
    const isElision = mark === apostrophe || mark === curlyApostrophe
    if (mark === slash && to > 0 && nodes.isWord(to - 1) && nodes.valueOf(to - 1).toLowerCase() === 'w') {
      nodes.merge(to - 1, at, to - 1)
      // The parser goes on behind the next one.
      if (++at < count) nodes.move(at, to++)
    } else if (isElision && endsElided(nodes, at, to)) {
      nodes.merge(to - 1, at, to - 1)
      if (++at < count) nodes.move(at, to++)
    } else {
      const last = isElision && !(to > 0 && nodes.isWord(to - 1)) ? findElided(nodes, at) : undefined
      if (last === undefined) nodes.move(at, to++)
      else {
        nodes.merge(at, last, to++)
        at = last
      }
    }
  }
  nodes.cut(to)
}

/** ` ol’ `, between spaces and not where the text begins. */
function endsElided(nodes: Nodes, at: number, to: number): boolean {
  return (
    to > 2 &&
    at + 1 < nodes.count &&
    nodes.isWord(to - 1) &&
    nodes.isSpace(to - 2) &&
    nodes.isSpace(at + 1) &&
    /^ol?$/.test(nodes.valueOf(to - 1).toLowerCase())
  )
}

/** The last node of a word that an apostrophe opens. */
function findElided(nodes: Nodes, at: number): number | undefined {
  if (at + 1 >= nodes.count || !nodes.isWord(at + 1)) return undefined
  const value = nodes.valueOf(at + 1).toLowerCase()
  if (elided.test(value)) return at + 1
  const mark = value === 'n' && nodes.kinds[at + 2] === punctuation ? nodes.markAt(at + 2) : undefined
  return mark === apostrophe || mark === curlyApostrophe ? at + 2 : undefined
}

/** `&c`. */
function mergeAmpersands(nodes: Nodes): void {
  const {count} = nodes
  let to = 0
  for (let at = 0; at < count; at++) {
    const opens = nodes.markAt(at) === ampersand && at + 1 < count && nodes.isWord(at + 1) && !(to > 0 && nodes.isWord(to - 1))
    if (opens) nodes.merge(at, ++at, to++)
    else nodes.move(at, to++)
  }
  nodes.cut(to)
}

/** `pre- and post-`. */
function mergeHyphens(nodes: Nodes): void {
  const {count} = nodes
  let to = 0
  for (let at = 0; at < count; at++) {
    const closes = nodes.markAt(at) === hyphen && to > 0 && nodes.isWord(to - 1) && !(at + 1 < count && nodes.isWord(at + 1))
    if (closes) nodes.merge(to - 1, at, to - 1)
    else nodes.move(at, to++)
  }
  nodes.cut(to)
}

/** `It’s`, `U.S`, `counter-terrorism`. */
function mergeJoined(nodes: Nodes): void {
  const {count} = nodes
  let to = 0
  for (let at = 0; at < count; at++) {
    const last = to > 0 && nodes.isMark(at) && nodes.isWord(to - 1) ? findJoined(nodes, at) : undefined
    if (last === undefined) nodes.move(at, to++)
    else {
      nodes.merge(to - 1, last, to - 1)
      at = last
    }
  }
  nodes.cut(to)
}

/** The last word that marks join to the one in front of them. */
function findJoined(nodes: Nodes, from: number): number | undefined {
  let last: number | undefined
  for (let at = from; at < nodes.count; at++) {
    if (nodes.isWord(at)) last = at
    else if (!isJoining(nodes, at)) break
  }
  return last
}

function isJoining(nodes: Nodes, at: number): boolean {
  const mark = nodes.markAt(at)
  if (mark !== undefined && joining.has(mark)) return true
  return nodes.isMark(at) && nodes.text.charCodeAt(nodes.starts[at] as number) === underscore
}

/** `km/h`, `w/o`. */
function mergeSlashes(nodes: Nodes): void {
  const {count} = nodes
  let to = 0
  for (let at = 0; at < count; at++) {
    const hasNext = at + 1 < count && nodes.isWord(at + 1)
    const isShort = nodes.markAt(at) === slash && to > 0 && nodes.isWord(to - 1) && nodes.lengthOf(to - 1) < 3
    if (isShort && !(hasNext && nodes.lengthOf(at + 1) >= 3)) {
      if (hasNext) at++
      nodes.merge(to - 1, at, to - 1)
    } else nodes.move(at, to++)
  }
  nodes.cut(to)
}

/** The stop behind `U.S`. */
function mergeInitials(nodes: Nodes): void {
  const {count} = nodes
  let to = 0
  for (let at = 0; at < count; at++) {
    const isStop = nodes.markAt(at) === stop && nodes.kinds[at] === punctuation
    if (isStop && to > 0 && nodes.isWord(to - 1) && isInitials(nodes, to - 1, nodes.firsts[at] as number)) nodes.merge(to - 1, at, to - 1)
    else nodes.move(at, to++)
  }
  nodes.cut(to)
}

/** Whether the last parts of a word are single letters with stops between, and not all digits: `U.S`, but not `1.5`. */
function isInitials(nodes: Nodes, at: number, behind: number): boolean {
  const {tokens, text} = nodes
  const first = nodes.firsts[at] as number
  const parts = behind - first
  if (parts === 1 || parts % 2 === 0) return false
  let isAllDigits = true
  for (let part = parts - 1; part >= 0; part--) {
    const start = tokens[first + part] as number
    const isSingle = (tokens[first + part + 1] as number) - start === 1
    if (part % 2 === 0) {
      if (!isSingle) return false
      if (!/\p{Number}/u.test(text.charAt(start))) isAllDigits = false
    } else if (!isSingle || text.charCodeAt(start) !== stop) {
      if (part < parts - 2) break
      return false
    }
  }
  return !isAllDigits
}
