export {
  type Abbreviation,
  type BracketedLetters,
  capitalsIn,
  type Fit,
  findAbbreviationSlips,
  findBracketedLetters,
  findCapitals,
  isSameExpansion
} from './abbreviations.js'
export type {Attribution, Speaker} from './attributions.js'
export type {Block, Role} from './blocks.js'
export {
  addDays,
  dayNumber,
  daysBetween,
  daysInMonth,
  isRealDate,
  monthNumber,
  months,
  weekdayName,
  weekdayNumber,
  weekdayOf,
  weekdays
} from './calendar.js'
export {type Change, findChanges} from './changes.js'
export {type Conversion, findConversions, findStatedRates, isSameCurrency, type StatedRate} from './conversions.js'
export {type Counted, countsOthers, nounAfter, thingsCounted} from './counted.js'
export type {DateMention} from './date.js'
export type {Dateline, DatelineAgency, DatelineDate, DatelineFault, DatelinePlace} from './dateline.js'
export {fillTemplate, rewriteDateline, rewriteTemplate, templatesFor} from './dateline-template.js'
export {isDisplayLine} from './display-lines.js'
export type {DocumentBlock, Mark, SourceEdit, StoryDocument} from './document.js'
export {agree, type Figure, formatNumber, type Grouping, isExactCount, reach} from './figure.js'
export {findRanges, type Range} from './figure-ranges.js'
export {findCompounded, spellNumber} from './figure-words.js'
export type {Furniture, FurnitureKind} from './furniture.js'
export {findLevelSlips, type LevelSlip} from './levels.js'
export {findImpossibleAges, type ImpossibleAge} from './lifetimes.js'
export {findMarkedDates, type MarkedDate} from './marked-dates.js'
export {type CalendarDate, fieldName, type Metadata} from './metadata.js'
export {gluedYear} from './month-dates.js'
export {findMoves, findPointChanges, type Move, type PointChange} from './moves.js'
export type {NameMention, NamePart} from './names.js'
export {opensSentence} from './opening.js'
export type {Person} from './people.js'
export {readPerson} from './person-after.js'
export {type Difference, type FractionSlip, findDifferences, findFractionSlips, findPortions, type Portion} from './portions.js'
export {isDouble, isTitle, type Quotation, type QuotationKind, type QuotationReading, type QuoteForm, readQuotations} from './quotations.js'
export {findTurnedMarks, isMistypedApostrophe} from './quote-marks.js'
export type {Word} from './reading.js'
export {nearestDay} from './reference-date.js'
export {findRepeatedParagraphs, type RepeatedParagraphs} from './repeated-paragraphs.js'
export {countWords, isSentence, type Sentence} from './sentences.js'
export {fitsSignOff, isEndMark, type SignOff} from './sign-off.js'
export {contains, firstFrom, lastFrom, outermost, overlapping, overlaps, type Span, spanAt, startingIn} from './span.js'
export {findRemainders} from './splits.js'
export {Story, type StoryContext, storyOf, storyOfDocument} from './story.js'
export {findShares, findSums, type Shares, type Sum} from './sums.js'
export type {ClockTime} from './times.js'
export type {Title} from './titles.js'
export {findTolls, type Toll} from './tolls.js'
export {formOf, perForm, type WordClass, type WordForm, wordClass} from './word-forms.js'
