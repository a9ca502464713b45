import {applyEdits, findNodeAtLocation, modify, parseTree} from 'jsonc-parser'
import {isMap, isSeq, parseDocument} from 'yaml'

/**
 * Sets a value in a configuration written as YAML, keeping comments and everything else.
 *
 * @param isList whether the value is added to a list at the path.
 */
export function setYaml(text: string, path: readonly string[], value: string, isList: boolean): string {
  const document = parseDocument(text)
  const parent = path.slice(0, -1)
  if (isList) {
    if (isSeq(document.getIn(path))) document.addIn(path, value)
    else document.setIn(path, [value])
  } else if (parent.length === 0 || isMap(document.getIn(parent))) document.setIn(path, value)
  else document.setIn(parent, {[path.at(-1) as string]: value})
  return document.toString({lineWidth: 0, flowCollectionPadding: /[[{] /.test(text)})
}

/** The same for JSON. */
export function setJson(text: string, path: readonly string[], value: string, isList: boolean): string {
  const tree = parseTree(text)
  const known = tree && findNodeAtLocation(tree, [...path])
  const formattingOptions = {insertSpaces: !/^\t/m.test(text), tabSize: 2, eol: '\n'}
  const edits =
    isList && known?.type === 'array'
      ? modify(text, [...path, known.children?.length ?? 0], value, {formattingOptions, isArrayInsertion: true})
      : modify(text, [...path], isList ? [value] : value, {formattingOptions})
  return applyEdits(text, edits)
}
