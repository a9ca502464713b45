import {defineRule} from '../rule.js'

const restriction =
  /\bno (?:archiv(?:al|es?)|sales|resale|internet|online|commercial|third[- ]party|use|usage)\b[^.;]{0,60}|\b(?:editorial use|print|broadcast|subscribers?|members?) only\b|\b(?:world )?rights except\b[^.;]{0,60}|\bnot for (?:use|publication|release|broadcast|sale)\b[^.;]{0,60}|\brestricted to\b[^.;]{0,60}|\b(?:cannot|must not|may not) be (?:used|published|archived|resold)\b[^.;]{0,60}|\b(?:not for )?public release until\b[^.;]{0,60}|\bmandatory credit\b[^.;]{0,60}/i

export default defineRule({
  name: 'meta-usage',
  group: 'Metadata',
  summary: 'Limits on the use of a story are seen before it is published.',
  rationale: 'Territories, archives and credits are in fields that nobody looks at in a hurry.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['NewsML-G2 `usageTerms`, NITF `ed-msg`, ninjs `usageterms`, AP’s Media API.'],
  check({metadata}, {report}) {
    const places: Array<[field: string, text: string]> = [
      ['usage', metadata.usage ?? ''],
      ...(metadata.edNotes ?? []).map((note): [string, string] => ['edNotes', note])
    ]
    for (const [field, text] of places) {
      const found = restriction.exec(text)?.[0].trim()
      if (found) report({message: `Unexpected limit \`${found}\` on use, expected it to be observed`, field})
    }
  }
})
