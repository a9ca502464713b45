import path from 'node:path'
import {VFile} from 'vfile'
import type {CliOptions} from '../../config/index.js'
import {oneLine} from '../../one-line.js'
import {plural} from '../../plural.js'
import type {Span, Story} from '../../story/index.js'
import {readFormat} from '../format.js'
import {print} from '../print.js'
import {Problem} from '../problem.js'
import {createLinters} from '../process.js'
import {readNamed} from '../source.js'

/** The options of `copydesk inspect`. */
export interface InspectFlags extends CliOptions {
  format?: string
  reporter?: string
}

/** What was understood of a file; plain data. */
interface Inspection {
  path: string
  format: string | undefined
  charset: string | undefined
  problems: string[]
  stories: StoryInspection[]
}

/** What was understood of one story; places are `line:column`. */
interface StoryInspection {
  id?: string
  metadata: Record<string, {value: unknown; at?: string}>
  blocks: Array<{role: string; at?: string; text: string}>
  dateline?: Record<string, string | undefined>
  signOff?: Record<string, string | undefined>
  people: Array<{name: string; mentions: number; at?: string}>
  dates: Array<{text: string; at?: string}>
}

/**
 * Shows what was understood of a file: its format, and of each story the metadata, the blocks with their roles, the
 * parts of the dateline and the sign-off, people and dates.
 *
 * @throws Problem where the file cannot be read.
 */
export async function inspect(file: string, flags: InspectFlags): Promise<void> {
  const found = await look(file, flags)
  if (flags.reporter === 'json') print(JSON.stringify(found, undefined, 2))
  else if (flags.reporter === undefined || flags.reporter === 'text') show(found)
  else throw new Problem(`Unexpected reporter \`${flags.reporter}\`, expected \`text\` or \`json\``)
}

async function look(file: string, flags: InspectFlags): Promise<Inspection> {
  const {text, encoding, problems} = readNamed(file)
  const {linter} = await createLinters(flags, {format: readFormat(flags.format)})(file)
  const linted = await linter(new VFile({path: file, value: text, data: {copydesk: {encoding}}}))
  const {format, stories = []} = linted.data.copydesk ?? {}
  const told = linted.messages.filter(({ruleId}) => ruleId === 'file').map(({reason}) => reason)
  return {
    path: path.relative('.', file) || file,
    format,
    charset: encoding.charset,
    problems: [...(format === undefined ? [] : problems.map(({reason}) => reason)), ...told],
    stories: stories.map(({story}) => inspectStory(story))
  }
}

function inspectStory(story: Story): StoryInspection {
  const at = ({start, end}: Span): string | undefined => {
    const place = story.place(start, end)
    return place && `${place.start.line}:${place.start.column}`
  }
  const {metadata, dateline, signOff} = story
  const {fields, ...known} = metadata
  const id = story.context.document?.id
  return {
    ...(id === undefined ? {} : {id}),
    metadata: Object.fromEntries(
      Object.entries(known)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => {
          const place = fields?.[name]
          return [name, {value: readable(value), ...(place ? {at: `${place.start.line}:${place.start.column}`} : {})}]
        })
    ),
    blocks: story.blocks.map(block => ({role: block.role, at: at(block), text: block.text})),
    ...(dateline
      ? {
          dateline: {
            text: story.slice(dateline),
            at: at(dateline),
            places:
              dateline.places.map(({name, qualifiers}) => [name, ...qualifiers.map(({text}) => text)].join(', ')).join('; ') || undefined,
            date: dateline.date?.text,
            agencies: dateline.agencies.map(({name, agency}) => (agency ? `${name} (${agency.name})` : name)).join('; ') || undefined
          }
        }
      : {}),
    ...(signOff
      ? {
          signOff: {
            text: story.slice(signOff),
            at: at(signOff),
            agency: signOff.agency?.name,
            codes: signOff.codes.map(({text}) => text).join(' ') || undefined
          }
        }
      : {}),
    people: story.people.map(({name, mentions}) => ({name, mentions: mentions.length, at: mentions[0] && at(mentions[0])})),
    dates: story.dates.map(date => ({text: story.slice(date), at: at(date)}))
  }
}

function readable(value: unknown): unknown {
  const {year, month, day} = (value ?? {}) as Record<string, number>
  if (year === undefined || month === undefined || day === undefined) return value
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function show({path: file, format, charset, problems, stories}: Inspection): void {
  print(`${file}: ${format ?? 'not read'}${charset && charset !== 'utf-8' ? `, ${charset}` : ''}`)
  for (const problem of problems) print(`  ${problem}`)
  for (const [index, story] of stories.entries()) {
    if (stories.length > 1) print(`\nStory ${index + 1} of ${stories.length}${story.id ? `: ${story.id}` : ''}`)
    else if (story.id) print(`id: ${story.id}`)
    section(
      'Metadata',
      Object.entries(story.metadata).map(([name, {value, at}]) => [at, name, Array.isArray(value) ? value.join('; ') : String(value)])
    )
    section(
      'Blocks',
      story.blocks.map(({role, at, text}) => [at, role, text])
    )
    section('Dateline', parts(story.dateline))
    section('Sign-off', parts(story.signOff))
    section(
      'People',
      story.people.map(({name, mentions, at}) => [at, name, `${mentions} ${plural(mentions, 'mention')}`])
    )
    section(
      'Dates',
      story.dates.map(({text, at}) => [at, '', text])
    )
  }
}

function parts(found: Record<string, string | undefined> | undefined): Row[] {
  const {at, ...rest} = found ?? {}
  return Object.entries(rest).flatMap(([name, value]): Row[] =>
    value === undefined ? [] : [[name === 'text' ? at : undefined, name, value]]
  )
}

/** Where something stands, what it is called, and what it says. */
type Row = readonly [at: string | undefined, name: string, text: string]

/** `  31:18     body            Islamabad, Nov 10 (PTI) …` */
function section(title: string, rows: readonly Row[]): void {
  if (rows.length === 0) return
  print(`\n${title}`)
  const longest = rows.reduce((most, [, name]) => Math.max(most, name.length), 0)
  const width = longest === 0 ? 0 : Math.max(longest, 14) + 2
  for (const [at = '', name, text] of rows) {
    const folded = oneLine(text)
    const shown = folded.length > 100 ? `${folded.slice(0, 97)}…` : folded
    print(`  ${at.padEnd(8)}  ${name.padEnd(width)}${shown}`.trimEnd())
  }
}
