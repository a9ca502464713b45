export {type Agency, createRegistry, type Registry, registry} from './agencies/index.js'
export type {ActiveRule, Finding, RunOptions} from './engine.js'
export {applyEdits, findEdit, findEdits, fix} from './fix/index.js'
export {type Across, createAcross, describeHouse, type FileDigest} from './folder/across.js'
export {type Digest, takeDigest} from './folder/digest.js'
export {folderRules} from './folder/rules.js'
export {defineHouseRule as defineRule} from './house-rule.js'
export {type Copy, createLinter, type Linter, lint} from './lint.js'
export * as options from './options.js'
export {default} from './plugin.js'
export {
  type FixKind,
  type Group,
  type Report,
  type Rule,
  type RuleContext,
  type RuleForm,
  type Setting,
  SettingError,
  type Severity,
  type StoryReport,
  type Term,
  type TermMatch
} from './rule.js'
export {rules} from './rules/index.js'
export {type AgencyRecord, type Options, type RetextPlugin, type RuleSettings, resolveSettings} from './settings.js'
export {
  type Abbreviation,
  type Attribution,
  addDays,
  agree,
  type Block,
  type CalendarDate,
  type ClockTime,
  contains,
  type Dateline,
  type DatelineAgency,
  type DatelineDate,
  type DatelineFault,
  type DatelinePlace,
  type DateMention,
  type DocumentBlock,
  dayNumber,
  daysBetween,
  type Figure,
  type Furniture,
  type FurnitureKind,
  firstFrom,
  formatNumber,
  type Grouping,
  isRealDate,
  type Mark,
  type Metadata,
  type NameMention,
  type NamePart,
  overlaps,
  type Person,
  type Quotation,
  type QuotationKind,
  type QuoteForm,
  type Role,
  type Sentence,
  type SignOff,
  type SourceEdit,
  type Span,
  type Speaker,
  type Story,
  type StoryContext,
  type StoryDocument,
  spanAt,
  storyOf,
  type Title,
  type Word,
  type WordClass,
  type WordForm,
  weekdayName,
  weekdayOf,
  wordClass
} from './story/index.js'
export type {HouseStyle} from './style.js'
export {styles} from './styles/index.js'
