import * as v from 'valibot'

/** What one key of a configuration accepts. The same form gives validation, the JSON Schema and the documentation. */
export interface Key {
  schema: v.GenericSchema
  description: string
  /** What to write, for people. */
  accepts: string
}

/** Keys of one table, by name. */
export type Form = Readonly<Record<string, Key>>

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.array(text)
const oneOrMore = v.union([text, texts])
/** A list would be a record too, of what it has at 0, 1 … */
const table = v.pipe(
  v.custom<object>(value => !Array.isArray(value)),
  v.record(v.string(), v.unknown())
)
const globs: Key = {
  schema: oneOrMore,
  description:
    'Patterns of paths, relative to the folder of this file. One without a slash matches in every folder, and a folder stands for all that it holds.',
  accepts: 'a pattern or a list of patterns'
}
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const tag = v.pipe(v.string(), v.regex(languageTag))
const list = (description: string): Key => ({schema: texts, description, accepts: 'a list of texts'})
const line = (description: string): Key => ({
  schema: v.union([text, v.pipe(v.number(), v.transform(String))]),
  description,
  accepts: 'text'
})
const moment = (description: string): Key => ({
  schema: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/)),
  description,
  accepts: 'a date or moment such as 2024-11-10 or 2024-11-10T09:30:00Z'
})

/** What is known about the stories besides their text. */
export const metadataForm: Form = {
  date: {
    schema: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
    description: 'Day of the stories.',
    accepts: 'a date such as 2024-11-10'
  },
  headline: line('Headline of the story.'),
  slugline: line('Slugline.'),
  byline: line('Byline.'),
  dateline: line('Dateline, where it is not in the text.'),
  place: line('Where the story was filed from.'),
  created: moment('When it was first written.'),
  versionCreated: moment('When this version was made.'),
  published: moment('When it is published.'),
  expires: moment('When it may no longer be used.'),
  embargo: moment('When it may be published.'),
  language: {schema: tag, description: 'Language that the story declares.', accepts: 'a language tag such as en-GB'},
  agency: line('Agency that the story comes from.'),
  credit: line('Credit line.'),
  urgency: line('Urgency, 1 to 9.'),
  priority: line('Priority.'),
  status: line('Publishing status.'),
  version: line('Version.'),
  edNotes: list('Notes to editors.'),
  usage: line('Usage terms.'),
  copyright: line('Copyright notice.'),
  keywords: list('Keywords.'),
  wordCount: {schema: v.pipe(v.number(), v.minValue(0)), description: 'Declared number of words.', accepts: 'a number'},
  desk: line('Desk that the story belongs to.')
}

/** One entry of `terms`. */
export const termForm: Form = {
  from: {schema: oneOrMore, description: 'Word or phrase to find; several forms in a list.', accepts: 'text or a list of texts'},
  to: {schema: text, description: 'What to write instead.', accepts: 'text'},
  avoid: {schema: oneOrMore, description: 'Word or phrase to avoid, where nothing can be put instead.', accepts: 'text or a list of texts'},
  note: {schema: text, description: 'Why; shown with the finding.', accepts: 'text'},
  case: {
    schema: v.boolean(),
    description: 'Whether upper and lower case must be as written; else any case matches.',
    accepts: 'true or false'
  },
  except: {schema: oneOrMore, description: 'Phrases in which the term may stand.', accepts: 'text or a list of texts'},
  safe: {schema: v.boolean(), description: 'Whether `--fix` may replace it unseen.', accepts: 'true or false'},
  wrong: {schema: oneOrMore, description: 'Copy in which the term must be found; a test.', accepts: 'text or a list of texts'},
  right: {schema: oneOrMore, description: 'Copy in which it must not be found; a test.', accepts: 'text or a list of texts'}
}

const layer: Form = {
  style: {
    schema: oneOrMore,
    description: 'House styles; later ones win. `recommended` always comes first.',
    accepts: 'the name of a style or a list of names'
  },
  language: {schema: tag, description: 'Language of the copy.', accepts: 'a language tag such as en-GB'},
  rules: {
    schema: table,
    description: 'Settings of single rules: off, info, warn or error, options, or both as [severity, options].',
    accepts: 'a table of rules'
  },
  terms: {
    schema: v.union([text, v.array(v.union([text, table]))]),
    description: 'What the house writes and avoids: files (.yaml or .csv) and entries.',
    accepts: 'a file, or a list of files and entries'
  },
  dictionary: {
    schema: oneOrMore,
    description: 'Words and names that are right; a text ending in .txt or .dic is a file with one on a line.',
    accepts: 'a word or a list of words'
  },
  agencies: {
    schema: v.array(table),
    description: 'Agencies to add, or fields of known ones to amend, by id.',
    accepts: 'a list of agencies'
  },
  metadata: {
    schema: table,
    description: 'What is known about the stories besides their text.',
    accepts: 'a table of metadata'
  },
  plugins: {
    schema: v.array(
      v.union([text, v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(2)), v.custom<unknown>(value => typeof value === 'function')])
    ),
    description: 'Rule files and retext plugins: a path, a package, or [path or package, options].',
    accepts: 'a list of paths and packages, each alone or as [name, options]'
  }
}

/** One entry of `overrides`. */
export const overrideForm: Form = {files: {...globs, description: `Files that it is for. ${globs.description}`}, ...layer}

/** A configuration file. */
export const configForm: Form = {
  $schema: line('The JSON Schema of this file, for editors.'),
  root: {schema: v.boolean(), description: 'Whether folders further up are not looked at.', accepts: 'true or false'},
  extends: {
    schema: oneOrMore,
    description: 'What this file builds on: a built-in style, a path, or a package.',
    accepts: 'a style, path or package, or a list of them'
  },
  ...layer,
  files: {...globs, description: `Which files of a folder are stories. ${globs.description}`},
  ignore: {...globs, description: `Which files and folders are left out. ${globs.description}`},
  overrides: {
    schema: v.array(table),
    description: 'Other settings for some files; later ones win.',
    accepts: 'a list of tables with `files`'
  }
}

/** Whether a text has the form of a language tag: `en-GB`. */
export function isLanguageTag(text: string): boolean {
  return languageTag.test(text)
}
