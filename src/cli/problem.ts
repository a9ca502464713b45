/**
 * Something a user can put right: a file that cannot be read, a wrong call. Its message says what to do; it is shown
 * without a stack trace, and the command exits with 2.
 */
export class Problem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Problem'
  }
}

/** What an error of the file system means, in words. */
export function explainFileError(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return 'No such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'Permissions do not allow it'
    case 'EISDIR':
      return 'It is a folder, not a file'
    case 'ENOTDIR':
      return 'A part of its path is a file, not a folder'
    case 'ELOOP':
      return 'Its links lead in a circle'
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open; raise the limit or lower --concurrency'
    case 'ENOSPC':
      return 'The disk is full'
    case 'EROFS':
      return 'It is on a read-only file system'
    default:
      return message
  }
}
