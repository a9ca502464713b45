export {ConfigError, formatOrigin, type Origin} from './error.js'
export {isLanguageTag} from './form.js'
export {
  type AppliedLayer,
  type CliOptions,
  type ConfigResolver,
  commandLine,
  createConfigResolver,
  type LoadedPlugin,
  type ResolvedConfig,
  resolveConfig
} from './resolve.js'
export type {TermEntry} from './terms.js'
