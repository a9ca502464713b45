/** Where something is written: a file and, where known, line and column from 1. */
export interface Origin {
  /** Absolute path. */
  file: string
  line?: number
  column?: number
}

/** A configuration that cannot be used as it stands. The command line prints it and ends with exit code 2. */
export class ConfigError extends Error {
  /** What is wrong, without the place. */
  readonly reason: string
  readonly file: string
  readonly line: number | undefined
  readonly column: number | undefined

  /**
   * @param reason one sentence: `Unexpected key \`rulez\`; did you mean \`rules\`?`
   * @param origin where it is written.
   * @param cwd folder that the printed path is relative to.
   */
  constructor(reason: string, origin: Origin, cwd?: string) {
    super(`${formatOrigin(origin, cwd)}: ${reason}`)
    this.name = 'ConfigError'
    this.reason = reason
    this.file = origin.file
    this.line = origin.line
    this.column = origin.column
  }
}

/** `house/copydesk.yaml:3:5`, relative to a folder that holds it. */
export function formatOrigin({file, line, column}: Origin, cwd?: string): string {
  if (file === cwd) return '.'
  const inside = cwd !== undefined && file.startsWith(`${cwd.replace(/[\\/]$/, '')}${file.includes('\\') ? '\\' : '/'}`)
  const name = (inside ? file.slice(cwd.replace(/[\\/]$/, '').length + 1) : file).replaceAll('\\', '/')
  return [name, line, line === undefined ? undefined : column].filter(part => part !== undefined).join(':')
}
