import {type LintFlags, toCliOptions} from '../flags.js'
import {report, toStatus} from '../report.js'
import {mergeOutcomes} from '../shards.js'

/**
 * Reports what the parts of a run found, as one run would have: `copydesk lint --shard 2/5 --digests 2.ndjson` on each
 * machine, then `copydesk merge *.ndjson` on one.
 *
 * @returns the exit status of the whole.
 */
export async function merge(files: readonly string[], flags: LintFlags): Promise<number> {
  const summary = await report(mergeOutcomes(files), flags, {mode: 'report', config: toCliOptions(flags)}, {isWhole: true})
  return toStatus(summary, flags)
}
