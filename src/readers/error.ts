import type {Position} from 'unist'

/** A file that cannot be read as the format that it is, or seems to be. Its message is for the person who runs it. */
export class FormatError extends Error {
  place: Position | undefined

  constructor(message: string, place?: Position) {
    super(message)
    this.name = 'FormatError'
    this.place = place
  }
}
