import {VFile} from 'vfile'
import {fingerprint} from '../accept/fingerprint.js'
import type {CliOptions} from '../config/index.js'
import {createAcross} from '../folder/across.js'
import {takeAccepted} from './accepted-across.js'
import {createHouseOf, createLinters, digestFile, type Outcome} from './process.js'
import {readNamed} from './source.js'

/** A finding as acceptances know it. */
export interface KnownFinding {
  rule: string
  words: string
  /** Where it starts. */
  line?: number
}

/** Findings of a story that nobody accepted yet. */
export interface ReadStory {
  path: string
  findings: KnownFinding[]
  accepted?: Outcome['accepted']
}

/** Stories read one by one, and then what was found across them. */
export interface Reading {
  /** @returns nothing where a configuration leaves the story out. */
  read(story: string): Promise<ReadStory | undefined>
  across(): AsyncGenerator<ReadStory>
}

export function createReading(config: CliOptions): Reading {
  const linterOf = createLinters(config)
  const houseOf = createHouseOf()
  const across = createAcross()
  return {
    async read(story) {
      const {linter, ignored, accepted, config: resolved} = await linterOf(story)
      if (ignored) return undefined
      const file = new VFile({path: story, value: readNamed(story).text})
      if (accepted !== undefined) file.data.copydesk = {accepted: {file: accepted, used: []}}
      const {stories = [], ...data} = (await linter(file)).data.copydesk ?? {}
      const digest = digestFile({stories, standing: data.standing}, houseOf(resolved.options))
      if (digest) across.add(story, digest)
      const findings = stories.flatMap(({story: facts, findings}) =>
        findings.map(finding => {
          const {rule, span} = finding
          return {rule: rule.meta.name, words: fingerprint(finding, facts), line: span && facts.place(span.start, span.end)?.start.line}
        })
      )
      return {path: story, findings, accepted: data.accepted}
    },
    async *across() {
      for await (const {messages, ...rest} of takeAccepted(across.finish(), config)) {
        yield {...rest, findings: messages.map(({ruleId, words, place}) => ({rule: ruleId, words, line: lineOf(place)}))}
      }
    }
  }
}

function lineOf(place: {start: {line: number}} | {line: number} | undefined): number | undefined {
  return place && ('start' in place ? place.start.line : place.line)
}
