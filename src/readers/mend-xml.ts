/** What was put right, and where. */
interface Mended {
  /** As long as what it was made from, so that places stay what they are. */
  text: string
  problems: Array<{reason: string; start: number; end: number}>
  /** Names of elements that had to be written shorter, by where they start. */
  names: ReadonlyMap<number, string>
}

/** More of a kind than this are put right, but not told of one by one. */
const mostTold = 5

/** How sections begin in which a `&` is a `&` and a `<` a `<`, and how they end. */
const opening = /<!\[CDATA\[|<!--|<\?/g
const closing: Readonly<Record<string, string>> = {'<![CDATA[': ']]>', '<!--': '-->', '<?': '?>'}

/** A reference at the place; one to an entity that nobody knows is left to be refused. */
const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z_:][\w.:-]{0,40});/iy

/**
 * Puts right what feeds often get wrong and readers put up with: `AT&T` with a bare ampersand, control characters, an
 * empty line in front of the XML declaration. What is written over stays as long as it was.
 */
export function mendXml(text: string): Mended {
  const problems: Mended['problems'] = []
  const parts = new Map<number, string>()
  const declaration = /^\s{1,1000}(<\?xml\b[^?]{0,500}\?>)/.exec(text)
  if (declaration?.[1]) {
    const start = declaration[0].length - declaration[1].length
    parts.set(start, ' '.repeat(declaration[1].length))
    problems.push({reason: 'Unexpected white space in front of the XML declaration, expected none', start: 0, end: start})
  }
  let controls = 0
  for (const {index, 0: character} of text.matchAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g)) {
    parts.set(index, ' ')
    if (++controls > mostTold) continue
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    problems.push({reason: `Unexpected character U+${code} in XML, expected none`, start: index, end: index + 1})
  }
  const names = new Map<number, string>()
  const closed = new Set(voids.filter(name => new RegExp(`</${name}\\b`, 'i').test(text)))
  let bare = 0
  for (const [start, end] of plainRanges(text)) {
    for (const at of bareIn(text, start, end)) {
      parts.set(at, '+')
      const mark = text.charAt(at)
      const wanted = mark === '&' ? '&amp;' : '&lt;'
      if (++bare <= mostTold) problems.push({reason: `Unexpected \`${mark}\` in XML, expected \`${wanted}\``, start: at, end: at + 1})
    }
    for (const {0: tag, 1: name = '', index} of text.slice(start, end).matchAll(unclosed)) {
      if (tag.endsWith('/>') || closed.has(name.toLowerCase())) continue
      const at = start + index
      parts.set(at, `<${name.charAt(0)}${' '.repeat(tag.length - 4)}/>`)
      names.set(at, name.toLowerCase())
      if (names.size <= mostTold)
        problems.push({reason: `Unexpected \`<${name}>\` in XML, expected \`<${name}/>\``, start: at, end: at + tag.length})
    }
  }
  if (parts.size === 0) return {text, problems, names}
  let mended = ''
  let at = 0
  for (const [start, part] of [...parts].sort(([a], [b]) => a - b)) {
    if (start < at) continue
    mended += text.slice(at, start) + part
    at = start + part.length
  }
  return {text: mended + text.slice(at), problems, names}
}

/** Elements that have no end in HTML. */
const voids = ['br', 'hr', 'img']

/** Their tags as HTML has them. */
const unclosed = /<(br|hr|img)(?:\s[^<>]{0,2000})?>/gi

/** What lies outside sections. */
function* plainRanges(text: string): Generator<[start: number, end: number]> {
  let from = 0
  opening.lastIndex = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    yield [from, found.index]
    const close = closing[found[0]] as string
    const end = text.indexOf(close, opening.lastIndex)
    if (end < 0) return
    from = end + close.length
    opening.lastIndex = from
  }
  yield [from, text.length]
}

/** Ampersands that begin no reference, and `<` that begin no tag. */
function* bareIn(text: string, start: number, end: number): Generator<number> {
  for (let at = text.indexOf('&', start); at >= 0 && at < end; at = text.indexOf('&', at + 1)) {
    reference.lastIndex = at
    if (!reference.test(text)) yield at
  }
  for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
    if (/[\s\d=]/.test(text.charAt(at + 1))) yield at
  }
}
