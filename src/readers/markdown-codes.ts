import type {Piece} from './builder.js'
import {SourceBuilder} from './source.js'

/**
 * Codes of Hugo, Liquid and kramdown, which stand for something else: `{{< figure src="a.jpg" >}}`, `{% include a.html %}`,
 * what `{% highlight ruby %}` encloses, `{: .lead}`; and of MDX: `import Figure from './figure'`.
 */
const template = new RegExp(
  [
    String.raw`\{%-?\s{0,5}(highlight|raw|comment)\b[^{}]{0,200}%\}[\s\S]{0,2000}?\{%-?\s{0,5}end\1\s{0,5}-?%\}`,
    String.raw`\{\{[<%][^{}]{0,500}[%>]\}\}|\{%[^{}]{0,500}%\}|\{\{[^{}]{1,200}\}\}`,
    String.raw`\{:[^{}\n]{1,200}\}|\{[#.][a-z][\w .#-]{0,100}\}`,
    String.raw`\bimport [\w{}*, ]{1,100} from (?:'[^'\n]{1,200}'|"[^"\n]{1,200}");?|\bexport (?:const|let|default) \w{1,60} = [^\n;]{0,300};?`
  ].join('|'),
  'g'
)

/** Marks the codes in a piece as code; one of nothing else is left out. */
export function withTemplates(piece: Piece): Piece {
  const {source, marks = []} = piece
  const found = Array.from(source.text.matchAll(template), ({0: code, index}) => ({
    kind: 'code' as const,
    start: index,
    end: index + code.length
  }))
  if (found.length === 0) return piece
  if (source.text.replaceAll(template, '').trim() === '') return {source: new SourceBuilder().build()}
  return {...piece, marks: [...marks, ...found]}
}

/** What a link of a notebook has beside its text: `![[ferry.jpg]]`, `[[target|` and the brackets. */
const wiki = /!\[\[[^[\]\n]{1,200}\]\]|\[\[(?:[^[\]|\n]{1,200}\|)?(?=[^[\]|\n]{1,200}\]\])|\]\]/g

/** A piece without the brackets of links to other notes: `[[Larnes]]`, `[[larnes|the town]]`. */
export function withoutWikiLinks(piece: Piece): Piece {
  const {source, marks = []} = piece
  if (!source.text.includes('[[')) return piece
  const cuts = Array.from(source.text.matchAll(wiki), ({0: code, index}) => ({start: index, end: index + code.length}))
  const builder = new SourceBuilder()
  let at = 0
  for (const {start, end} of cuts) {
    builder.copy(source, at, start)
    at = end
  }
  const shift = (offset: number): number =>
    offset - cuts.reduce((sum, {start, end}) => sum + Math.max(0, Math.min(end, offset) - Math.min(start, offset)), 0)
  return {
    ...piece,
    source: builder.copy(source, at, source.text.length).build(),
    marks: marks.map(mark => ({...mark, start: shift(mark.start), end: shift(mark.end)}))
  }
}
