import type {Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Finding} from './engine.js'
import {defineRule, type Rule, type Severity} from './rule.js'
import type {RetextPlugin} from './settings.js'
import type {Story} from './story/index.js'

/** Runs other people's retext plugins over a story and turns what they say into findings. */
export type ForeignRunner = (story: Story, file: VFile, tree?: Root) => Promise<Finding[]>

/**
 * Makes a runner for retext plugins that are no rules of ours, so that what they say goes through the same filters
 * and reporters. They work on a copy of the tree and on a file of their own: a plugin that changes either does no harm.
 */
export function createForeignRunner(plugins: readonly RetextPlugin[]): ForeignRunner {
  const processor = unified()
  for (const each of plugins) {
    const [plugin, ...options] = Array.isArray(each) ? each : [each]
    processor.use(plugin as Plugin<unknown[], Root>, ...options)
  }
  processor.freeze()
  const rules = new Map<string, Rule>()
  return async (story, file, tree) => {
    const scratch = new VFile({path: file.path, value: file.value})
    const parsed = tree ? structuredClone(tree) : await parseFor(story, file)
    if (!parsed) return []
    await processor.run(parsed, scratch)
    return scratch.messages.map(message => toFinding(message, story, rules))
  }
}

/** The tree of a story that was read without one, or a message on the file why there is none. */
async function parseFor(story: Story, file: VFile): Promise<Root | undefined> {
  const {parse} = await import('./parse.js')
  try {
    return parse(story.text)
  } catch (error) {
    // The parser puts the parts of one word on the stack.
    if (!(error instanceof RangeError)) throw error
    const reason = 'Unexpected word without end, expected a story; is a file of data called one?'
    file.message(reason, {ruleId: 'file', source: 'copydesk'}).fatal = true
    return undefined
  }
}

function toFinding(message: VFileMessage, story: Story, rules: Map<string, Rule>): Finding {
  const name = message.ruleId ?? message.source ?? 'plugin'
  const rule = rules.get(name) ?? foreignRule(name)
  rules.set(name, rule)
  const severity: Severity = message.fatal ? 'error' : message.fatal === false ? 'warn' : 'info'
  const expected = message.expected ?? undefined
  const finding: Finding = {rule, severity, message: message.reason, fix: expected ? 'suggest' : 'none', source: message.source ?? name}
  const span = message.place && story.spanAt(message.place)
  if (span) {
    finding.span = span
    finding.actual = story.slice(span)
  }
  if (expected) finding.expected = expected
  if (message.note) finding.note = message.note
  if (message.url) finding.url = message.url
  return finding
}

/** What the filters need to know about a rule that is none of ours. */
function foreignRule(name: string): Rule {
  return defineRule({
    name,
    group: 'Spelling and language',
    summary: '',
    rationale: '',
    severity: 'warn',
    recommended: false,
    fix: 'suggest',
    quotations: 'check',
    sources: []
  })
}
