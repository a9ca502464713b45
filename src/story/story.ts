import type {Root} from 'nlcst'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {type Registry, registry} from '../agencies/index.js'
import {collect} from '../collect.js'
import {type Abbreviation, findAbbreviations} from './abbreviations.js'
import {type Attribution, findAttributions} from './attributions.js'
import {type Block, findBlocks} from './blocks.js'
import type {DateMention} from './date.js'
import {type Dateline, findDateline} from './dateline.js'
import {findDates} from './dates.js'
import type {StoryDocument} from './document.js'
import type {Figure} from './figure.js'
import {findFigures} from './figures.js'
import {type Furniture, findFurniture} from './furniture.js'
import {type CalendarDate, findMetadata, type Metadata} from './metadata.js'
import {findNames, type NameMention} from './names.js'
import {findPeople, type Person} from './people.js'
import {type Anchor, DocumentAnchor, TreeAnchor} from './place.js'
import {findQuotations, isQuoted, type Quotation} from './quotations.js'
import type {Reading, Word} from './reading.js'
import {findReferenceDate} from './reference-date.js'
import {findProseSentences, findSentences, type Sentence} from './sentences.js'
import {findSignOff, type SignOff} from './sign-off.js'
import {type Span, spanAt, startingIn} from './span.js'
import type {Stopwatch} from './stopwatch.js'
import {readText} from './text/index.js'
import {type ClockTime, findTimes} from './times.js'
import {readTree} from './tree.js'
import type {WordClass} from './word-forms.js'

/** What facts may depend on besides the tree. */
export interface StoryContext {
  /** The known agencies; the built-in registry unless a newsroom amends it. */
  agencies: Registry
  /** What the caller knows about the story; wins over what a reader found. */
  metadata?: Metadata
  /** What a reader made of the file. */
  document?: StoryDocument
  /** BCP 47 tag of the copy's language, for instance `en-GB`. */
  language?: string
  /** Words and names that the newsroom accepts as right. */
  dictionary?: ReadonlySet<string>
  /** The moment that time-dependent checks compare with; ISO 8601. */
  now?: string
  /** Where the hunspell dictionary of a language comes from; the npm packages unless a browser brings its own. */
  dictionaries?: (language: string) => Promise<{aff: Uint8Array; dic: Uint8Array}>
  /** Measures facts, where time is asked for. */
  stopwatch?: Stopwatch
}

/**
 * One piece of copy and the facts about it. Each fact is computed at first use and kept for this tree only.
 *
 * All spans are offsets into `text`.
 */
export class Story {
  /** The story's plain text. */
  readonly text: string
  readonly context: StoryContext
  readonly #reading: Reading
  readonly #anchor: Anchor
  readonly #facts = new Map<unknown, unknown>()
  // Half of all questions are for these two.
  #blocks: readonly Block[] | undefined
  #wordIndex: ReadonlyMap<string, readonly Word[]> | undefined

  constructor(reading: Reading, anchor: Anchor, context: StoryContext) {
    this.#reading = reading
    this.#anchor = anchor
    this.context = context
    this.text = reading.text
  }

  /** Whether the text is a file as it stands, to its last line break; not where it was taken out of markup. */
  get isFile(): boolean {
    return this.#anchor.isFile
  }

  /** The exact place of a span in the file, or nothing. */
  place(start: number, end: number): Position | undefined {
    return this.#anchor.place(start, end)
  }

  /**
   * A fact of this story, computed once: `find` is called with the story at first use.
   * Facts of general use have a getter below; a rule's private table may use this directly.
   */
  fact<T>(find: (story: Story) => T): T {
    const known = this.#facts.get(find) as T
    if (known !== undefined || this.#facts.has(find)) return known
    const {stopwatch} = this.context
    stopwatch?.enter(`fact ${find.name}`)
    const found = find(this)
    stopwatch?.leave()
    this.#facts.set(find, found)
    return found
  }

  /** All words in order, as retext-english parsed them ("counter-terrorism", "U.S.", "It’s" are one word each). */
  get words(): readonly Word[] {
    return this.#reading.words
  }

  /** Sentences as retext-english cut them; prefer `sentences`. */
  get parsedSentences(): readonly Span[] {
    return this.#reading.sentences
  }

  /** Words by lower-cased value: the cheap way to ask whether and where a word occurs. */
  get wordIndex(): ReadonlyMap<string, readonly Word[]> {
    this.#wordIndex ??= this.fact(indexWords)
    return this.#wordIndex
  }

  /** The words of a class, in order: the cheap way to ask whether and where any of some words occurs. */
  wordsOf(wordClass: WordClass): readonly Word[] {
    return this.#reading.wordsOf(wordClass)
  }

  /** Offsets of a punctuation mark or symbol (one UTF-16 character): the cheap way to look for `%`, `"`, `(` … */
  marks(character: string): readonly number[] {
    return this.#reading.marks.get(character.charCodeAt(0)) ?? []
  }

  /** Paragraph-sized pieces with their roles, in order; they cover all but the white space between them. */
  get blocks(): readonly Block[] {
    this.#blocks ??= this.fact(findBlocks)
    return this.#blocks
  }

  /** The blocks of the body: what readers read. */
  get paragraphs(): readonly Block[] {
    return this.fact(findParagraphs)
  }

  /**
   * The body without its dateline, a byline run into it, and its sign-off: one span for each paragraph that has any.
   */
  get prose(): readonly Span[] {
    return this.fact(findProse)
  }

  /** The headline block, where the text has one. */
  get headline(): Block | undefined {
    return this.blocks.find(block => block.role === 'headline')
  }

  /** Sentences of all blocks in order; none crosses a block. */
  get sentences(): readonly Sentence[] {
    return this.fact(findSentences)
  }

  /** Sentences of the prose: the first begins after the dateline, the last ends before the sign-off. */
  get proseSentences(): readonly Span[] {
    return this.fact(findProseSentences)
  }

  get metadata(): Metadata {
    return this.fact(findMetadata)
  }

  /** The day that the story's dates and weekdays refer to, where a year is known. */
  get referenceDate(): CalendarDate | undefined {
    return this.fact(findReferenceDate)
  }

  get dateline(): Dateline | undefined {
    return this.fact(findDateline)
  }

  get signOff(): SignOff | undefined {
    return this.fact(findSignOff)
  }

  /** Direct speech and other matter between quotation marks. */
  get quotations(): readonly Quotation[] {
    return this.fact(findQuotations)
  }

  /** Matter that is not the story: ad markers, calls, notices, stamps. */
  get furniture(): readonly Furniture[] {
    return this.fact(findFurniture)
  }

  /** Words given to speakers, quoted or not. */
  get attributions(): readonly Attribution[] {
    return this.fact(findAttributions)
  }

  /** Dates written in the text (with the dateline's), in order. */
  get dates(): readonly DateMention[] {
    return this.fact(findDates)
  }

  /** Numbers in figures and in words, with currency, unit, percentage and rounding word, in order. */
  get figures(): readonly Figure[] {
    return this.fact(findFigures)
  }

  /** Clock times written in the text, in order. */
  get times(): readonly ClockTime[] {
    return this.fact(findTimes)
  }

  /** Abbreviations that the story introduces, with their uses. */
  get abbreviations(): readonly Abbreviation[] {
    return this.fact(findAbbreviations)
  }

  /** The text span of a place in the tree, as another plugin reports it, or nothing. */
  spanAt(place: Point | Position): Span | undefined {
    return this.#anchor.spanAt(place)
  }

  /** What looks like people's names, in order, with titles before and verbs of speech after. */
  get names(): readonly NameMention[] {
    return this.fact(findNames)
  }

  /** The people of the story with the places where it names them. */
  get people(): readonly Person[] {
    return this.fact(findPeople)
  }

  /** The block that holds an offset. */
  blockAt(offset: number): Block | undefined {
    return spanAt(this.blocks, offset)
  }

  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Sentence | undefined {
    return spanAt(this.sentences, offset)
  }

  /** Whether a span lies inside a quotation, its marks not counted. */
  isQuoted(span: Span): boolean {
    return isQuoted(this, span)
  }

  /** Whether a span lies in body prose: not in a headline, dateline, sign-off, note, table or furniture. */
  isProse(span: Span): boolean {
    const prose = spanAt(this.prose, span.start)
    return prose !== undefined && span.end <= prose.end
  }

  /** The text of a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  /** The words that start inside a span. */
  wordsIn(span: Span): readonly Word[] {
    return startingIn(this.words, span)
  }
}

function indexWords(story: Story): ReadonlyMap<string, readonly Word[]> {
  const index = new Map<string, Word[]>()
  for (const word of story.words) {
    const same = index.get(word.lower)
    if (same) same.push(word)
    else index.set(word.lower, [word])
  }
  return index
}

function findParagraphs(story: Story): readonly Block[] {
  return story.blocks.filter(block => block.role === 'body')
}

function findProse(story: Story): readonly Span[] {
  const {dateline, signOff} = story
  return collect(story.paragraphs, ({start, end}) => {
    const from = dateline && dateline.start >= start && dateline.end <= end ? dateline.end : start
    const to = signOff && signOff.start >= start && signOff.end <= end ? signOff.start : end
    return from < to ? {start: from, end: to} : undefined
  })
}

/** Stories of trees that came without a file. */
const stories = new WeakMap<Root, Story>()

/**
 * The facts about the story that `tree` holds. The same tree and context give the same story, so every rule works on
 * one set of facts. It is kept on the file where there is one: what a weak map holds outlives every collection of the
 * young, and a run over a folder would carry hundreds of trees.
 *
 * @param tree nlcst tree, for instance of retext-english; it is never changed.
 * @param file the file it was parsed from.
 * @param context what the caller knows besides the text.
 */
export function storyOf(tree: Root, file?: VFile, context?: Partial<StoryContext>): Story {
  const last = file ? file.data.copydesk?.last : undefined
  const known = file ? (last?.tree === tree ? last.story : undefined) : stories.get(tree)
  if (known && (!context || sameContext(known.context, context))) return known
  const reading = readTree(tree)
  const story = new Story(reading, new TreeAnchor(tree, reading.text, file), {agencies: registry, ...context})
  if (file) {
    file.data.copydesk ??= {}
    file.data.copydesk.last = {tree, story}
  } else stories.set(tree, story)
  return story
}

/** The facts about the story that a reader read. */
export function storyOfDocument(document: StoryDocument, context?: Partial<StoryContext>): Story {
  return new Story(readText(document.text), new DocumentAnchor(document), {agencies: registry, document, ...context})
}

function sameContext(known: StoryContext, asked: Partial<StoryContext>): boolean {
  return Object.entries(asked).every(([key, value]) => known[key as keyof StoryContext] === value)
}
