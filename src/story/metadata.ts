import type {Position} from 'unist'
import type {Story} from './story.js'

/** A day of the calendar. Months and days count from 1. */
export interface CalendarDate {
  year: number
  month: number
  day: number
}

/**
 * What is known about a story besides its text: from the reader (NITF, JSON …), the configuration, or matter that
 * leaked into the copy. Moments are ISO 8601 strings as the source gives them.
 */
export interface Metadata {
  headline?: string
  subheads?: string[]
  slugline?: string
  byline?: string
  /** The dateline as text, where the format holds it apart from the body. */
  dateline?: string
  /** Where the story was filed from. */
  place?: string
  /** The story's day, for instance of publication. */
  date?: CalendarDate
  created?: string
  versionCreated?: string
  published?: string
  expires?: string
  embargo?: string
  /** BCP 47. */
  language?: string
  agency?: string
  credit?: string
  urgency?: string
  priority?: string
  status?: string
  version?: string
  edNotes?: string[]
  usage?: string
  copyright?: string
  keywords?: string[]
  wordCount?: number
  desk?: string
  /** Where each field stands in the file, where the reader knows. */
  fields?: Record<string, Position>
}

/**
 * Gathers what is known: the caller's metadata wins over the reader's, and both over dates leaked into the copy.
 */
export function findMetadata(story: Story): Metadata {
  const {metadata, document} = story.context
  return {...document?.metadata, ...metadata}
}
