import {toJsonSchema} from '@valibot/to-json-schema'
import type * as v from 'valibot'
import {folderRules} from '../folder/rules.js'
import type {Rule} from '../rule.js'
import {rules} from '../rules/index.js'
import {styles} from '../styles/index.js'
import {configForm, type Form, metadataForm, overrideForm, termForm} from './form.js'

type Json = Record<string, unknown>

/** The JSON Schema of a configuration: every key, rule and option with its description, so that editors complete it. */
export function createSchema(): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of copydesk',
    ...table(configForm, {overrides: {type: 'array', items: {...table(overrideForm, {}), required: ['files']}}}),
    definitions: {
      rules: {
        type: 'object',
        properties: Object.fromEntries([...rules, ...folderRules].map(rule => [rule.meta.name, ruleSchema(rule)])),
        // Rules of the newsroom's own have names of their own.
        additionalProperties: {$ref: '#/definitions/setting'}
      },
      setting: {anyOf: [{type: 'boolean'}, severity, {type: 'object'}, {type: 'array', minItems: 1, maxItems: 2}]},
      term: table(termForm, {}),
      metadata: table(metadataForm, {}),
      style: {type: 'string', enum: styles.map(({name}) => name)}
    }
  }
}

const severity = {type: 'string', enum: ['off', 'info', 'warn', 'error']}

function table(form: Form, more: Record<string, Json>): Json {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(form).map(([name, {schema, description}]) => [name, {description, ...(more[name] ?? special(name) ?? plain(schema))}])
    )
  }
}

/** Keys whose values have a form of their own. */
function special(name: string): Json | undefined {
  const oneOrMore = (item: Json): Json => ({anyOf: [item, {type: 'array', items: item}]})
  switch (name) {
    case 'rules':
      return {$ref: '#/definitions/rules'}
    case 'style':
      return oneOrMore({$ref: '#/definitions/style'})
    case 'terms':
      return oneOrMore({anyOf: [{type: 'string'}, {$ref: '#/definitions/term'}]})
    case 'agencies':
      return {type: 'array', items: {type: 'object'}}
    case 'metadata':
      return {$ref: '#/definitions/metadata'}
    default:
      return undefined
  }
}

function ruleSchema({meta}: Rule): Json {
  const options: Json = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(meta.options ?? {}).map(([name, {schema, description, default: fallback}]) => [
        name,
        {description, default: fallback, ...plain(schema)}
      ])
    )
  }
  return {
    description: `${meta.summary} ${meta.rationale}`,
    anyOf: [{type: 'boolean'}, severity, options, {type: 'array', items: [severity, options], minItems: 1, maxItems: 2}]
  }
}

function plain(schema: v.GenericSchema): Json {
  const {$schema: _, ...json} = toJsonSchema(schema, {errorMode: 'ignore', typeMode: 'input'}) as Json
  return json
}
