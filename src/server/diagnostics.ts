import {pathToFileURL} from 'node:url'
import {type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity} from 'vscode-languageserver/node'
import {ConfigError} from '../config/error.js'
import {ruleUrl} from '../engine.js'
import {type Analysis, type Item, rangeOf} from './analysis.js'
import type {Client} from './client.js'
import type {StoryText} from './document.js'

/** What an editor shows for a document. */
export function toDiagnostics({items, document, error}: Analysis, client: Client): Diagnostic[] {
  if (error) return [toConfigDiagnostic(error, document, client)]
  return items.map(item => toDiagnostic(item, document, client))
}

/** What an editor shows for one finding. */
export function toDiagnostic({message, range, finding}: Item, document: StoryText, client: Client): Diagnostic {
  const {reason, ruleId, fatal, source, url, related} = message
  const diagnostic: Diagnostic = {
    range,
    message: reason,
    severity: fatal ? DiagnosticSeverity.Error : fatal === false ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
    source: source ?? 'copydesk'
  }
  if (ruleId !== undefined) diagnostic.code = ruleId
  const page = url ?? (finding && ruleUrl(finding.rule.meta))
  if (client.links && page !== undefined) diagnostic.codeDescription = {href: page}
  if (client.related && related) {
    diagnostic.relatedInformation = related.flatMap(({message: text, place}): DiagnosticRelatedInformation[] =>
      place ? [{message: text, location: {uri: document.uri, range: rangeOf(place, document)}}] : []
    )
  }
  return diagnostic
}

/** A story whose configuration cannot be used is not linted, and says so. */
function toConfigDiagnostic(error: NonNullable<Analysis['error']>, document: StoryText, client: Client): Diagnostic {
  const diagnostic: Diagnostic = {
    range: document.range(0, 0),
    message: `The configuration cannot be used, so this story was not looked at. ${error.message}`,
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    code: 'configuration'
  }
  if (client.related && error instanceof ConfigError) {
    const start = {line: (error.line ?? 1) - 1, character: (error.column ?? 1) - 1}
    diagnostic.relatedInformation = [{message: error.reason, location: {uri: pathToFileURL(error.file).href, range: {start, end: start}}}]
  }
  return diagnostic
}
