import type {Position} from 'unist'
import {isRealDate} from './calendar.js'
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
  /** Another headline that the file holds apart, for instance a page's title. */
  title?: string
  subheads?: string[]
  slugline?: string
  byline?: string
  /** The dateline as text, where the format holds it apart from the body. */
  dateline?: string
  /** Where the story was filed from. */
  place?: string
  /** The story's day, for instance of publication. */
  date?: CalendarDate
  /** Set where the day is only known from a field that leaked into the copy: right within a day or so. */
  dateLeaked?: boolean
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

/** A crawler's field in front of the copy: `date 2024-11-10 `. */
export const leakedDate = /^date[: ] ?\d{4}-\d\d-\d\d(?=\s|$)/i
/** Fields that count only in front of a dateline: `2024-11-10 `, `published: 2024-11-10T08:00:00Z `. */
export const leakedMoment =
  /^(?:(?:date|published|updated|created|pubdate|publish(?:ed)?[ _-](?:date|at|on))\s?[:=]?\s{0,2})?\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?(?=\s)/i
/** The name of a field that a city may follow: `author: Staff Reporter Islamabad, Nov 10 (PTI) …`. */
export const leakedName = /^(?:author|source|publisher|category|section)\s?[:=]\s?(?=\S)/i
/** Fields that no copy has, between and below its paragraphs: `tags: floods, roads`, `Filed under: Roads`. */
const loose =
  /^(?:tags?|tagged|topics?|hostname|sitename|fingerprint|keywords?|categor(?:y|ies)|slug|guid|filed under|posted in)\s?[:=]\s?\S/i
const field =
  /^(?:(?:date|author|authors|source|title|headline|tags?|url|link|categor(?:y|ies)|section|filed under|posted in|meta (?:description|title|keywords)|published|publish(?:ed)?[ _-]?(?:date|at|on)|updated[ _-]at|created[ _-]at|language|lang|keywords?|slug|guid|id|image|description|summary|hostname|sitename|fingerprint|story[ _-]?id|article[ _-]?id|word[ _-]?count)\s?[:=]\s?\S|\[(?:category|tags?|date|author|source|title|url)\]|date \d{4}-\d\d-\d\d$)/i

/** Whether a line is a field of a system and not copy: `tags: floods, roads`, `[category] national`. */
export function isField(line: string): boolean {
  return line.length <= 200 && field.test(line)
}

/** Whether a paragraph is a field wherever it stands. */
export function isLooseField(line: string): boolean {
  return line.length <= 200 && loose.test(line) && !/[.?!]["”’)]?$/.test(line)
}

/** Name of the field that a line is, lower-cased, its first word only: `published` for `Published on: Nov 10`. */
export function fieldName(line: string): string | undefined {
  const isLeaked = isField(line) || leakedDate.test(line) || leakedMoment.test(`${line} `) || isLooseField(line)
  return isLeaked ? (/^\W*([a-z]+)/.exec(line.toLowerCase())?.[1] ?? 'date') : undefined
}

/** Gathers what is known: the caller's metadata wins over the reader's, and both over dates leaked into the copy. */
export function findMetadata(story: Story): Metadata {
  const {metadata, document} = story.context
  const known: Metadata = Object.assign({}, document?.metadata, metadata)
  if (known.date) return known
  const date = findLeakedDate(story)
  return date ? Object.assign(known, {date, dateLeaked: true}) : known
}

/** The first day named by a leaked field: `date 2024-11-10`. */
function findLeakedDate({blocks}: Story): CalendarDate | undefined {
  for (const {role, text} of blocks) {
    const date = role === 'metadata' && !/^(?:updated|expires)/i.test(text) ? readDay(text) : undefined
    if (date) return date
  }
  return undefined
}

/** The first ISO 8601 day in a text, where there is such a day. */
export function readDay(text: string): CalendarDate | undefined {
  const match = /(?:^|[^\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text)
  if (!match) return undefined
  const date = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return isRealDate(date) ? date : undefined
}
