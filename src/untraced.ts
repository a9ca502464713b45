/**
 * Runs `make` without stack traces for the errors it makes. A vfile message is an error in form only; where the program
 * stood when it was made is nobody's concern, and finding that out costs more than the message.
 */
export function untraced<T>(make: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = limit
  }
}
