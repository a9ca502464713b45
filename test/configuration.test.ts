import {expect, test} from 'vitest'
import {configNames} from '../src/config/find.js'
import {configForm, type Form, metadataForm, overrideForm, termForm} from '../src/config/form.js'
import {first, firstGroups, last} from '../src/filters.js'

// `npm run docs` writes what is expected here.

test('the page of configuration is true', async () => {
  await expect(page).toMatchFileSnapshot('../docs/configuration.md')
})

function table(form: Form): string {
  const rows = Object.entries(form)
    .filter(([name]) => name !== '$schema')
    .map(([name, {accepts, description}]) => `| \`${name}\` | ${accepts} | ${description.replaceAll('|', '\\|')} |`)
  return ['| key | accepts | what for |', '| --- | --- | --- |', ...rows].join('\n')
}

const names = (list: readonly string[]) => list.map(name => `\`${name}\``).join(', ')

const page = `<!-- Written by \`npm run docs\`. -->

# Configuration

A newsroom owns its style in one file that it can read. \`copydesk init\` writes one with explanations; \`copydesk config FILE\`
prints what applies to a file and where each value comes from; \`copydesk explain RULE\` and \`copydesk explain WORD\` say why
something is reported or let pass. Whatever the program does not know (a key, a rule, an option, a value, a pattern that can
never match) is an error with file, line, column and the nearest right name, and the run ends with 2.

## Where it is found

From the folder of each file upwards: ${names(configNames)} (under its key \`copydesk\`). A folder holds one of
them. All that are found apply, and the nearest wins; \`root: true\` stops the search. There is no file for a whole machine.
\`--config FILE\` uses one file and no other, \`--no-config\` none.
Of what a file \`extends\`, \`root\`, \`files\` and \`ignore\` are not taken over: they are about the folder they stand in.

## What wins

The weakest first:

1. \`recommended\`;
2. the styles in their order. \`extends\` puts its styles before those of the file; a nearer folder, an override or the command
   line that names styles replaces those before;
3. \`rules\` of each configuration, the outermost first, each followed by its overrides that match, in their order;
4. the command line.

Rules are merged option by option. \`terms\`, \`dictionary\`, \`agencies\` and \`plugins\` add up; \`metadata\` is merged field by field.
A rule takes \`off\`, \`info\`, \`warn\`, \`error\`, options, or \`[severity, options]\`; \`error\` makes the run fail, \`--max-warnings N\`
makes more warnings than that fail, \`--quiet\` shows errors only.

## Keys

${table(configForm)}

An override has \`files\` and any of ${names(Object.keys(overrideForm).filter(name => name !== 'files'))}. A module exports the same
as its default; \`plugins\` may then hold the plugins themselves. An editor completes the keys, rules and options by the JSON
Schema that \`copydesk init\` writes, which is \`copydesk/schema.json\` in the package.

### Metadata

${table(metadataForm)}

## Terms

An entry says what is written and what to write instead, or what to avoid. Entries stand in the configuration, or in files: YAML
with a list of them, or CSV with a heading (\`from,to,note\`), as a spreadsheet saves it. In CSV several forms or tests are parted
by \`|\`. A list of terms or words that a configuration names is no story, wherever it lies.

${table(termForm)}

\`copydesk test\` runs \`wrong\` and \`right\`, and the \`cases\` that rule files of the newsroom export
(\`{valid: […], invalid: [{text: 'with ‹marks›', fixed: …}]}\`), and lists what has no test. An invalid
case without marks is one about the whole story.

## Letting findings stand

No comment can be written in plain copy, so \`copydesk-accepted.yaml\` holds findings that were read and let stand, each known by
its rule, its file and its words with their neighbours, and not by its line. \`copydesk accept --reason WHY\` adds all findings of a
run, or those of \`--rule NAME\` or of \`FILE:LINE\`; \`--until DATE\` lets them count again later, \`--by NAME\` says who decided;
\`--prune\` drops those whose finding is gone. A run tells how many were used, expired or unused, and reports those that are
unused, expired or without a reason. \`--no-accepted\` shows everything.

Findings across stories are accepted in the same way, with what they were held against: \`‹Hamza Shafqat› beside ‹Hamza Shafqaat›\`. For
\`FILE:LINE\` all stories of the current folder are compared. That such a finding is gone only a run over the folder of
\`copydesk-accepted.yaml\` can tell, so others leave it open.

In Markdown and HTML comments do the same:

\`\`\`html
<!-- copydesk-disable-next-line quote-mix: as the court wrote it -->
<!-- copydesk-disable quote-mix, honorific: an old letter -->
<!-- copydesk-enable -->
\`\`\`

Without rules they are about all of them, those across stories included. One that is unused, misspelt or without a reason is reported.

## One finding for one place

Where two rules see the same words one of them speaks, and its note names the other (“also: …”); it is as grave as the graver
of the two. First speak, in this order, ${names(first)}; then the groups ${firstGroups.join(', ')};
then all other rules by name; last ${names(last)}. A finding about a passage, such as a long sentence, hides none inside it.
`
