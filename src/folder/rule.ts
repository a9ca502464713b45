import type {Option, Settings} from '../options.js'
import {defineRule, type Rule, type RuleForm} from '../rule.js'
import type {Digest, Spot} from './digest.js'

/** The digest of a story among those of others. */
export interface StoryDigest extends Digest {
  /** Counts stories in the order of the run. */
  id: number
  path: string
}

/** Stories that have a key in common, in the order of the run; read again at each iteration, never all in memory. */
export interface Group extends Iterable<StoryDigest> {
  size: number
  ids: Iterable<number>
  /** Whether this is the key by which they met. */
  isOf(key: string): boolean
}

/** What a rule across stories says, at a place in one of them. */
export interface FolderReport {
  story: StoryDigest
  /** Where; the story as a whole without it. */
  at?: Spot
  message: string
  expected?: string
  note?: string
  /** Places in the other stories. */
  related?: ReadonlyArray<{story: StoryDigest; at: Spot; message: string}>
}

export interface FolderContext<O extends Record<string, Option> = Record<string, Option>> {
  settings: Settings<O>
  report(finding: FolderReport): void
  read(id: number): StoryDigest
  /** The most that a story can have of another, 0 to 1, told without reading them; see `Sketches`. */
  mostContainment(a: number, b: number): number
}

/** What stories meet by, and in which form this one has it: where all have one form, there is nothing to compare. */
export interface FormKey {
  key: string
  form: string
}

/** How a rule compares stories: those that give the same key meet, and only they are looked at. */
export interface Comparison<O extends Record<string, Option> = Record<string, Option>> {
  /** Whatever a story has to share with another one to be compared with it. */
  keys(digest: Digest & {path: string}, settings: Settings<O>): Iterable<string | FormKey>
  /** Judges the stories that met; groups come in the order of their first story. */
  compare(groups: Iterable<Group>, context: FolderContext<O>): void
}

/** A rule across stories: on, off and set like any other, but judging digests. In a processor of single stories it does nothing. */
export type FolderRule = Rule & {across: Comparison}

export type FolderRuleForm<O extends Record<string, Option>> = Pick<
  RuleForm<O>,
  'name' | 'summary' | 'rationale' | 'severity' | 'recommended' | 'fix' | 'sources' | 'options'
> &
  Comparison<O>

/** Makes a rule across stories from its form. */
export function defineFolderRule<O extends Record<string, Option> = Record<string, never>>({
  keys,
  compare,
  ...form
}: FolderRuleForm<O>): FolderRule {
  const rule = defineRule({...form, group: 'Across stories', quotations: 'skip'})
  return Object.assign(rule, {across: {keys, compare} as unknown as Comparison})
}

export function isFolderRule(rule: Rule): rule is FolderRule {
  return 'across' in rule
}
