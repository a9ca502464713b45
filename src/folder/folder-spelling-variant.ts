import {transliterations} from '../data/transliterations.js'
import {number} from '../options.js'
import type {Digest} from './digest.js'
import {defineFolderRule} from './rule.js'
import {Tally} from './tally.js'

export default defineFolderRule({
  name: 'folder-spelling-variant',
  summary: 'Names from other scripts are written one way in all stories.',
  rationale: 'Kyiv on one page and Kiev on the next look like two newsrooms.',
  severity: 'warn',
  recommended: true,
  fix: 'suggest',
  sources: ['Any house’s list of spellings; which one it takes is its own affair.'],
  options: {
    least: number(4, 'Stories that must write it in the usual way before another is odd.'),
    share: number(0.75, 'Share of the stories that must.')
  },
  *keys(digest) {
    for (const {of, text} of digest.variants ?? []) {
      const key = keyOf(of, digest)
      if (key !== undefined) yield {key, form: text}
    }
  },
  compare(groups, {settings, report}) {
    for (const group of groups) {
      const isOf = (of: number, story: Digest) => group.isOf(keyOf(of, story) ?? '')
      const tally = new Tally()
      for (const story of group) for (const each of story.variants ?? []) if (isOf(each.of, story)) tally.add(each.text)
      const usual = tally.majority(settings.share)
      if (usual === undefined || tally.count(usual) < settings.least || tally.count(usual) === tally.total) continue
      for (const story of group) {
        for (const each of story.variants ?? []) {
          if (!isOf(each.of, story) || each.text === usual) continue
          report({
            story,
            at: each,
            message: `Unexpected spelling \`${each.text}\`, expected \`${usual}\` as in other stories`,
            expected: usual,
            note: `So in ${tally.count(usual)} of ${tally.total} places, one for each story and spelling.`
          })
        }
      }
    }
  }
})

/** Stories of one year are compared; those of no known year too, but not on places that were renamed. */
function keyOf(of: number, {date}: Digest): string | undefined {
  const year = date?.[0] ?? 0
  return year === 0 && transliterations[of]?.isRenaming ? undefined : `${of}\0${year}`
}
