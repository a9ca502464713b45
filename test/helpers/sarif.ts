import {createRequire} from 'node:module'

// The published schema of SARIF 2.1.0 comes in a package, with the validator that knows its draft of JSON Schema.
const require = createRequire(import.meta.url)
const inside = createRequire(require.resolve('@microsoft/jest-sarif/package.json'))

interface Validator {
  errors?: Array<{dataPath: string; message?: string}> | null
  addMetaSchema(schema: unknown): void
  compile(schema: unknown): ((data: unknown) => boolean) & {errors?: Array<{dataPath: string; message?: string}> | null}
}

/** Makes a check of SARIF logs against the published schema; it gives the faults. */
export function createSarifCheck(): (log: unknown) => string[] {
  const Ajv = inside('ajv') as new (options: object) => Validator
  const ajv = new Ajv({schemaId: 'auto', allErrors: true})
  ajv.addMetaSchema(inside('ajv/lib/refs/json-schema-draft-04.json'))
  const validate = ajv.compile(inside('./lib/schemas/sarif-2.1.0-rtm.5.json'))
  return log => (validate(log) ? [] : (validate.errors ?? []).map(({dataPath, message}) => `${dataPath} ${message}`))
}
