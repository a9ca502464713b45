import {filled, inConverted} from './json-fields.js'
import type {SourceText} from './source.js'
import type {Value} from './value.js'

/** Names of a headline, the usual first: those that say of what they are the title last. */
const titles = ['title', 'webTitle', 'postTitle', 'htmlTitle', 'articleTitle', 'newsTitle', 'storyHeadline', 'newsHeadline', 'mainTitle']
/** Where a headline that is an object holds it. */
const inHeadline = ['main', 'basic', 'rendered', 'value', 'default', 'text', ...inConverted]

/** The headline, under any of its names, and whether it is HTML. */
export function headlineOf(value: Value): {text: SourceText; html: boolean} | undefined {
  const listed = value.get('headlines')?.items ?? []
  const main = listed.find(each => /main|^$/i.test(each.get('role')?.scalar ?? '')) ?? listed[0]
  // Activity Streams has a name for everything.
  const name = /^(?:article|note|page)$/i.test(value.get('type')?.scalar ?? '') ? value.get('name') : undefined
  for (const named of [value.first('headline'), main, ...titles.map(each => value.first(each)), name]) {
    // Some keep it as a list of one, or of the blocks of an editor.
    const each = named?.items[0]
    const text = filled(each && headlineIn(each))
    if (text) return {text, html: each?.get('rendered') !== undefined}
  }
  return undefined
}

/** The text of a headline, which may be an object in an object: `{"main": {"text": …}}`. */
function headlineIn(value: Value, depth = 0): SourceText | undefined {
  if (value.type !== 'object') return value.text
  const inside = value.first(...inHeadline)
  return inside && depth < 2 ? headlineIn(inside, depth + 1) : onlyText(value)
}

/** The text of an object that holds nothing else: `{"en-GB": …}`, `{"S": …}`; what opens with a line is the system's own. */
export function onlyText(value: Value | undefined): SourceText | undefined {
  const names = value?.names.filter(name => !name.startsWith('_')) ?? []
  return names.length === 1 ? value?.get(names[0] as string)?.text : undefined
}
