// A minimal acyclic automaton: words share their beginnings and their ends. `src/spelling/automaton.ts` reads it.

/** Letters a-z are 1-26, a space (written `{`) is 27; what is known of a word follows it as one more letter, 28 and up. */
export const firstTag = 28

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/**
 * Packs words into text: five characters of six bits an edge.
 *
 * @param {Map<string, number>} tagged words of a-z with a tag of 0 to 35 each.
 */
export function packWords(tagged) {
  const words = [...tagged].sort(([a], [b]) => (a < b ? -1 : 1))
  const register = new Map()
  const create = () => ({edges: [], id: undefined})
  const root = create()
  const end = create()
  const path = [root]
  let previous = ''
  const close = depth => {
    while (path.length - 1 > depth) {
      const node = path.pop()
      const key = node.edges.map(([letter, target]) => `${letter}:${identify(target)}`).join(',')
      const known = register.get(key)
      const parent = path[path.length - 1]
      if (known) parent.edges[parent.edges.length - 1][1] = known
      else register.set(key, node)
    }
  }
  let count = 0
  const ids = new Map()
  const identify = node => {
    if (!ids.has(node)) ids.set(node, count++)
    return ids.get(node)
  }
  for (const [word, tag] of words) {
    let shared = 0
    while (shared < word.length && shared < previous.length && word[shared] === previous[shared]) shared++
    close(shared)
    for (let at = shared; at < word.length; at++) {
      const node = create()
      path[path.length - 1].edges.push([word.charCodeAt(at) - 96, node])
      path.push(node)
    }
    path[path.length - 1].edges.unshift([firstTag + tag, end])
    previous = word
  }
  close(0)
  return serialize(root, end)
}

function serialize(root, end) {
  const offsets = new Map([[end, 0]])
  const order = []
  let size = 1
  const place = node => {
    if (offsets.has(node)) return
    offsets.set(node, size)
    order.push(node)
    size += node.edges.length
    for (const [, target] of node.edges) place(target)
  }
  place(root)
  let text = encode(0)
  for (const node of order) {
    node.edges.forEach(([letter, target], index) => {
      const last = index === node.edges.length - 1 ? 1 : 0
      text += encode((offsets.get(target) * 2 + last) * 64 + letter)
    })
  }
  return text
}

function encode(value) {
  let text = ''
  for (let at = 0; at < 5; at++) {
    text += digits[value & 63]
    value = Math.floor(value / 64)
  }
  return text
}
