import type {ReportingDescriptor, Result} from 'sarif'
import type {VFileMessage} from 'vfile-message'
import {pageOf} from '../engine.js'
import {folderRules} from '../folder/rules.js'
import {rules} from '../rules/index.js'
import type {CreateReporter} from './index.js'
import {fingerprintOf, levelOf, rangeOf, slashed} from './place.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0, with each rule described, fixes, related places and fingerprints that outlive a move of lines. */
const createSarif: CreateReporter = ({version}) => {
  const described = describeRules()
  const indexes = new Map(described.map(({id}, index) => [id, index]))
  const driver = {name: 'copydesk', informationUri: 'https://github.com/copydesk/copydesk', version, rules: described}
  let before = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[\n`
  const head = before
  return {
    file(file) {
      const path = slashed(file.path)
      const seen = new Map<string, number>()
      let text = ''
      for (const message of file.messages) {
        text += before + JSON.stringify(toResult(path, message, indexes, seen))
        before = ',\n'
      }
      return text
    },
    end: ({interrupted}) => `${before === head ? head.trimEnd() : '\n'}],"invocations":[{"executionSuccessful":${!interrupted}}]}]}\n`
  }
}

function describeRules(): ReportingDescriptor[] {
  const own: ReportingDescriptor[] = [...rules, ...folderRules].map(({meta}) => ({
    id: meta.name,
    name: meta.name,
    shortDescription: {text: meta.summary},
    fullDescription: {text: meta.rationale},
    helpUri: pageOf(meta.name),
    defaultConfiguration: {enabled: meta.recommended, level: levels[meta.severity === 'warn' ? 'warning' : meta.severity]},
    properties: {tags: [meta.group]}
  }))
  return [
    ...own,
    {id: 'file', name: 'file', shortDescription: {text: 'The file can be read as a story.'}, defaultConfiguration: {level: 'error'}}
  ]
}

function toResult(path: string, message: VFileMessage, indexes: Map<string, number>, seen: Map<string, number>): Result {
  const ruleId = message.ruleId ?? 'copydesk'
  const artifactLocation = {uri: encodeURI(path)}
  const region = regionOf(message)
  const result: Result = {
    ruleId,
    level: levels[levelOf(message)],
    message: {text: message.reason},
    locations: [{physicalLocation: {artifactLocation, region: region ?? {startLine: 1}}}],
    partialFingerprints: {'copydesk/v1': fingerprintOf(path, message, seen)}
  }
  const index = indexes.get(ruleId)
  if (index !== undefined) result.ruleIndex = index
  const related = (message.related ?? []).flatMap(({message: text, place, path: other}) => {
    const {start, end} = place ?? {}
    return start && end
      ? [
          {
            message: {text},
            physicalLocation: {
              artifactLocation: other === undefined ? artifactLocation : {uri: encodeURI(slashed(other))},
              region: {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
            }
          }
        ]
      : []
  })
  if (related.length > 0) result.relatedLocations = related
  if (message.story !== undefined) result.properties = {story: message.story}
  if (region && message.expected && message.expected.length > 0) {
    result.fixes = message.expected.map(text => ({
      description: {text: text === '' ? 'Delete it' : `Replace it by “${text}”`},
      artifactChanges: [{artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text}}]}]
    }))
  }
  return result
}

function regionOf(message: VFileMessage) {
  const range = rangeOf(message)
  if (!range) return undefined
  const {startLine, startColumn, endLine, endColumn, start, end} = range
  const offsets = start === undefined || end === undefined ? {} : {charOffset: start, charLength: end - start}
  return {startLine, startColumn, endLine, endColumn, ...offsets}
}

export default createSarif
