import {describe, expect, test} from 'vitest'
import {lint, type Options} from '../src/index.js'

/**
 * What each rule is for, in one wrong and one right line, as the catalogue of rules states it; the edge cases are in
 * the rules' own tables.
 */
interface Example {
  rule: string
  /** Stories the rule must report. */
  wrong: readonly string[]
  /** Stories on which it must be silent. */
  right: readonly string[]
  options?: Record<string, unknown>
  also?: Omit<Options, 'rules'>
}

/** A line as a paragraph between two others. */
function within(line: string): string {
  return `The council of the valley met on Sunday, the mayor said.\n\n${line}\n\nWork on the bridge begins in spring, engineers said.`
}

const dated = (text: string): string => `Quetta, Nov 10 (PTI) ${text}\n\nWork on the bridge begins in spring, engineers said.`

const examples: readonly Example[] = [
  {
    rule: 'advisory-form',
    wrong: [`(eds: adds quote in graf 3)\n\n${dated('The council met on Sunday, the mayor said.')}`],
    right: [`(Adds minister's reaction in paragraph 3)\n\n${dated('The council met on Sunday, the mayor said.')}`]
  },
  {
    rule: 'communal-identity',
    wrong: [within('A Hindu mob attacked a bus in the old town, witnesses said.')],
    right: [
      within('A mob attacked a bus in the old town, witnesses said.'),
      within('The Hindu Council and the Muslim League ran the school.')
    ]
  },
  {
    rule: 'furniture-advertisement',
    wrong: [within('Advertisment'), within('Story continues below this ad')],
    right: [within('The advertisement was taken down on Monday, the company said.')]
  },
  {
    rule: 'furniture-read-more',
    wrong: [within('ALSO READ | Norland dollar falls 12 cents'), within('Read more: The bridge nobody wanted')],
    right: [within('He also read a statement to the council.'), within('Also read a statement on Monday was a list of the names.')]
  },
  {
    rule: 'furniture-call-to-action',
    wrong: [within('Follow us on WhatsApp for the latest updates.')],
    right: [within('The party asked supporters to follow its leader on social media.')]
  },
  {
    rule: 'furniture-photo-credit',
    wrong: [within('(File Photo)'), within('Photo: Getty Images')],
    right: [within('The photo was taken on Saturday.')]
  },
  {
    rule: 'furniture-timestamp',
    wrong: [within('Updated: Nov 10, 2024 22:27 IST'), within('4 min read')],
    right: [within('The quake struck at 22:27 IST.')]
  },
  {
    rule: 'furniture-syndication-notice',
    wrong: [within('(This story has not been edited by our staff and is auto-generated from a syndicated feed.)')],
    right: [within('The council edited the plan and sent it to the staff.')]
  },
  {
    rule: 'furniture-embed-residue',
    wrong: [within('[caption id="attachment_12"]The bridge[/caption]'), within('pic.twitter.com/AbC123'), within('Embed (large):')],
    right: [within('"[The minister] misled us," she said.')]
  },
  {rule: 'html-residue', wrong: [within('AT&amp;T said so.'), within('The bridge<br />is closed.')], right: [within('AT&T said so.')]},
  {
    rule: 'mojibake',
    wrong: [within('It is Norlandâ€™s bridge.'), within('They met at Landquart \ufffd on Monday.')],
    right: [within('It is Norland’s café.')]
  },
  {rule: 'lost-apostrophe', wrong: [within('It is the EU?s decision.')], right: [within('Who decides? She does.')]},
  {rule: 'escaped-character', wrong: [within("The bank\\'s shares fell.")], right: [within('It is kept in C:\\temp on that machine.')]},
  {
    rule: 'leaked-metadata',
    wrong: [` date 2024-11-10 ${dated('Two clerks were hurt.')}`, `author: Staff\n\n${dated('Two clerks were hurt.')}`],
    right: [within('Date palms grow there.')]
  },
  {rule: 'invisible-character', wrong: [within('The\u200b bridge is closed.')], right: [within('The bridge is closed.')]},
  {
    rule: 'truncation-mark',
    wrong: ['The council met on Sunday.\n\nIt might have helped in t... [3489 chars]'],
    right: [within('“He trailed off ...” she said.')]
  },
  {
    rule: 'translation-marker',
    wrong: [within('*** TRANSLATED ***')],
    right: [within('He spoke in remarks translated by a clerk.')]
  },
  {
    rule: 'desk-advisory',
    wrong: [`(Eds: Adds police quotes)\n\n${dated('Two clerks were hurt.')}`],
    right: [`Editor's note: This story contains descriptions of violence.\n\n${dated('Two clerks were hurt.')}`]
  },
  {rule: 'take-marker', wrong: [`${dated('Two clerks were hurt.')}\n\n(MORE)`], right: [within('He wants more.')]},
  {
    rule: 'version-marker',
    wrong: [`Norland-Bridge, 2nd Ld-Writethru\n\n${dated('Two clerks were hurt.')}`],
    right: [within('The need is urgent.')]
  },
  {
    rule: 'placeholder',
    wrong: [within('The fire hurt TK people.'), within('Lorem ipsum dolor sit amet.')],
    right: [within('TK Rangarajan watched Super Bowl XX with XXX Corps.')]
  },
  {
    rule: 'editor-query',
    wrong: [within('Shafqaat (CQ) spoke first.'), within('It rose to 12 (check spelling).')],
    right: [within('"Who?" he asked.')]
  },
  {
    rule: 'embargo-line',
    wrong: [`EMBARGOED UNTIL 0001 GMT FRIDAY\n\n${dated('Two clerks were hurt.')}`],
    right: [within('The EU lifted its arms embargo.')]
  },
  {rule: 'kill-notice', wrong: [`KILL KILL KILL\n\n${dated('Two clerks were hurt.')}`], right: [within('The dogs kill rats.')]},
  {rule: 'routing-code', wrong: [`${dated('Two clerks were hurt.')}\n\nNNNN`], right: [within('They took Route 51.')]},
  {
    rule: 'headline-stop',
    wrong: [`Norland opens the bridge.\n\n${dated('Two clerks were hurt.')}`],
    right: [`Norland opens ties with the U.S.\n\n${dated('Two clerks were hurt.')}`]
  },
  {
    rule: 'headline-attribution-mark',
    wrong: [`Mayor vows 'full force to wipe out' gangs\n\n${dated('The mayor vowed “full force to crush” the gangs.')}`],
    right: [`Mayor vows 'full force to crush' gangs\n\n${dated('The mayor vowed “full force to crush” the gangs.')}`]
  },
  {
    rule: 'one-speaker-per-paragraph',
    wrong: [
      within(
        '“Our only option is the bridge,” Emil Roth said. Carl Munk said the province was ready. “We will act on it now,” Carl Munk stated.'
      )
    ],
    right: [
      within('“Our only option is the bridge,” Roth said.\n\nMunk said the province was ready. “We will act on it now,” Munk stated.')
    ]
  },
  {
    rule: 'dateline-position',
    wrong: [`Islamabad, Nov 10 (PTI)\n\nTwo clerks were hurt on Sunday, police said.\n\nWork begins in spring.`],
    right: [dated('Two clerks were hurt.')]
  },
  {
    rule: 'dateline-form',
    wrong: ['ISLAMABAD, Nov. 10 (PTI) -- Two clerks were hurt on Sunday.'],
    right: ['Islamabad, Nov 10 (PTI) Two clerks were hurt on Sunday.'],
    options: {style: 'pti'}
  },
  {
    rule: 'dateline-form',
    wrong: ['Islamabad, Nov. 10 (Reuters) — Two clerks were hurt on Sunday.'],
    right: ['ISLAMABAD, Nov 10 (Reuters) - Two clerks were hurt on Sunday.'],
    options: {style: 'reuters'}
  },
  {
    rule: 'dateline-agency',
    wrong: ['LONDON, Nov 10 (Rueters) - Two clerks were hurt.', 'LONDON, Nov 10 (reuters) - Two clerks were hurt.'],
    right: ['LONDON, Nov 10 (Reuters) - Two clerks were hurt.']
  },
  {
    rule: 'dateline-date-agreement',
    wrong: ['Quetta, Nov 20 (PTI) Two clerks were hurt.'],
    right: ['Quetta, Nov 10 (PTI) Two clerks were hurt.', 'Quetta, Nov 11 (PTI) Two clerks were hurt.'],
    also: {metadata: {date: {year: 2024, month: 11, day: 10}}}
  },
  {
    rule: 'dateline-place-qualifier',
    wrong: ['CHATHAM (AP) — Two clerks were hurt on Sunday.'],
    right: ['CHATHAM, Mass. (AP) — Two clerks were hurt on Sunday.', 'LONDON (AP) — Two clerks were hurt on Sunday.']
  },
  {
    rule: 'month-form',
    wrong: [within('They met on November 10.'), within('They met on Mar. 5.')],
    right: [within('They met on Nov. 10.'), within('They met on March 5.'), within('They met in November 2024.')],
    options: {form: 'ap'}
  },
  {
    rule: 'weekday-agreement',
    wrong: [within('They met on Monday, Nov 10, 2024, in the hall.')],
    right: [within('They met on Sunday, Nov 10, 2024, in the hall.'), within('They met from Friday to Sunday, June 6-8, 2025.')]
  },
  {
    rule: 'impossible-date',
    wrong: [within('They met on Nov 31 in the hall.'), within('They met on Feb 29, 2023, in the hall.')],
    right: [within('They met on Feb 29, 2024, in the hall.')]
  },
  {rule: 'relative-day', wrong: [dated('Norland today announced a bridge.')], right: [dated('Norland on Sunday announced a bridge.')]},
  {
    rule: 'redundant-day',
    wrong: [within('They met today, Friday August 29, in the hall.')],
    right: [within('They met on Friday, August 29, in the hall.')]
  },
  {
    rule: 'date-comma',
    wrong: [within('They met on Nov. 9, 2023 in Quetta.')],
    right: [within('They met on Nov. 9, 2023, in Quetta.')]
  },
  {
    rule: 'date-order',
    wrong: [within('They met on 10 November and on November 9 and on 12 November.')],
    right: [within('They met on 10 November and on 9 November.')]
  },
  {
    rule: 'date-ordinal',
    wrong: [within('They met on November 10th in the hall.')],
    right: [within('They met on November 10 and on the 10th of the month.')],
    options: {form: 'never'}
  },
  {
    rule: 'time-form',
    wrong: [within('They met at 8:00 AM in the hall.'), within('They met at 12 noon in the hall.')],
    right: [within('They met at 8 a.m. and at noon.')],
    options: {form: 'ap'}
  },
  {
    rule: 'sign-off-duplicate-code',
    wrong: [`${dated('Two clerks were hurt.')}\n\nPTI SH SCY SCY SCY`],
    right: [`${dated('Two clerks were hurt.')}\n\nPTI SH SCY`]
  },
  {
    rule: 'sign-off-own-line',
    wrong: [`${dated('Two clerks were hurt.')} PTI SH SCY`],
    right: [`${dated('Two clerks were hurt.')}\n\nPTI SH SCY`, within('He joined the PTI.')]
  },
  {
    rule: 'sign-off-agency-agreement',
    wrong: [`${dated('Two clerks were hurt.')}\n\nUNI XC RR`],
    right: [`${dated('Two clerks were hurt.')}\n\nPTI SH SCY`]
  },
  {
    rule: 'title-case-variation',
    wrong: [within('On Sunday chief minister Emil Roth spoke, and then Chief Minister Emil Roth left with Chief Minister Carl Munk.')],
    right: [within('On Sunday Chief Minister Emil Roth spoke, and then Chief Minister Carl Munk left.')]
  },
  {rule: 'honorific', wrong: [within('On Sunday Mr Roth said so.')], right: [within('On Sunday Emil Roth said so.')]},
  {
    rule: 'abbreviation-unused',
    wrong: [within('The counter-terrorism department (CTD) opened a case.')],
    right: [within('The counter-terrorism department (CTD) opened a case. The CTD has clerks.')]
  },
  {
    rule: 'abbreviation-before-definition',
    wrong: [within('The CTD police fired. Later the counter-terrorism department (CTD) opened a case.')],
    right: [within('The counter-terrorism department (CTD) opened a case. The CTD police fired.')]
  },
  {
    rule: 'abbreviation-conflict',
    wrong: [within('The Pakistan Tehreek-e-Insaf (PTI) met. The Press Trust of India (PTI) said so. The PTI left.')],
    right: [within('The Pakistan Tehreek-e-Insaf (PTI) met. The PTI left.')]
  },
  {
    rule: 'abbreviation-letters',
    wrong: [within('The counter-terrorism department (CDT) opened a case.')],
    right: [within('The counter-terrorism department (CTD) opened a case. The CTD has clerks.')]
  },
  {
    rule: 'abbreviation-points',
    wrong: [within('They met in the U.S. on Monday.')],
    right: [within('They met in the US on Monday.')],
    options: {points: 'none'}
  },
  {
    rule: 'abbreviation-plural',
    wrong: [within("The MLA's were present at the hall.")],
    right: [within("The MLAs were present at the MLA's house.")]
  },
  {
    rule: 'number-words',
    wrong: [within('The fire hurt 3 people there.'), within('The fire hurt twelve people there.')],
    right: [within('The fire hurt three people, a 3-1 win fell by 3 percent, and Emil, aged 3, saw 12 people.')]
  },
  {
    rule: 'number-sentence-start',
    wrong: [
      within('27 people were hurt when the old bridge over the river fell, police said.'),
      dated('27 people were hurt when the old bridge over the river fell, police said.')
    ],
    right: [within('Twenty-seven people were hurt when the old bridge over the river fell, police said.')]
  },
  {rule: 'digit-grouping', wrong: [within('It cost 1,3451 dollars.')], right: [within('It cost 13,451 dollars.')]},
  {rule: 'percent-space', wrong: [within('It rose 10 % on Monday.')], right: [within('It rose 10% on Monday.')]},
  {
    rule: 'percentage-points',
    wrong: [within('The rate rose 2% to 8% from 6% on Monday.')],
    right: [within('The rate rose 2 percentage points to 8% from 6% on Monday.')]
  },
  {
    rule: 'indian-number-form',
    wrong: [within('It cost 5 lakhs.'), within('It cost Rs 10 crores.')],
    right: [within('It cost 5 lakh, then Rs 10 crore, and lakhs of people saw it.')]
  },
  {rule: 'rupee-form', wrong: [within('It cost Rs.500/- there.')], right: [within('It cost Rs 500 there.')], options: {form: 'Rs'}},
  {rule: 'currency-symbol', wrong: [within('It cost $500 dollars there.')], right: [within('It cost $500 there.')]},
  {
    rule: 'currency-conversion',
    wrong: [within('It rose from Rs 84 crore ($10 million) to Rs 420 crore ($90 million) in a year.')],
    right: [within('It rose from Rs 84 crore ($10 million) to Rs 420 crore ($50 million) in a year.')]
  },
  {
    rule: 'unit-conversion',
    wrong: [within('The fire burned 370,000 acres (149,735 million hectares) of forest.')],
    right: [within('The fire burned 370,000 acres (149,735 hectares) of forest.')]
  },
  {
    rule: 'percent-change',
    wrong: [within('Sales rose 20% to 110 million from 100 million a year ago.')],
    right: [within('Sales rose 10% to 110 million from 100 million a year ago.')]
  },
  {
    rule: 'sum-agreement',
    wrong: [within('The blast killed 27 people, including 14 soldiers and 16 civilians.')],
    right: [within('The blast killed 27 people, including 14 soldiers and 13 civilians.')]
  },
  {
    rule: 'headline-number-agreement',
    wrong: [`Blast in Quetta kills 28 people\n\n${dated('A blast killed 27 people at a station, police said.')}`],
    right: [`Blast in Quetta kills 27 people\n\n${dated('A blast killed 27 people at a station, police said.')}`]
  },
  {rule: 'range-order', wrong: [within('It needs between 50 and 20 clerks.')], right: [within('It needs between 20 and 50 clerks.')]},
  {
    rule: 'decade-apostrophe',
    wrong: [within("It was built in the 1990's by clerks.")],
    right: [within("It was built in the 1990s, or the '90s.")]
  },
  {
    rule: 'quote-mix',
    wrong: [within('He said "full force" and “this fight” and “that fight” on Monday.')],
    right: [within('He said “full force” and “this fight”.')]
  },
  {rule: 'quote-balance', wrong: [within('“We will act, he said.')], right: [within('“We will act,” he said.')]},
  {
    rule: 'quote-stop-position',
    wrong: [within('The mayor called it “a sham.” Then he left.')],
    right: [within('The mayor called it “a sham”. Roth said, “The bridge is our only option.”')],
    options: {position: 'logical'}
  },
  {
    rule: 'quote-introduction',
    wrong: [within('Roth said “We will act on it now.”')],
    right: [within('Roth said, “We will act on it now.”')]
  },
  {rule: 'quote-capital', wrong: [within('Roth said, “we will act on it now.”')], right: [within('Roth said, “We will act on it now.”')]},
  {rule: 'quote-nesting', wrong: [within('"He said "no" to us," she said.')], right: [within('"He said \'no\' to us," she said.')]},
  {rule: 'apostrophe-style', wrong: [within('It´s the fault of the ‘90s.')], right: [within('It’s the fault of the ’90s.')]},
  {rule: 'ellipsis-form', wrong: [within('“They met .... and left,” she said.')], right: [within('“They met ... and left,” she said.')]},
  {
    rule: 'sentence-space',
    wrong: [within('They met in the hall.  They left at noon.')],
    right: [within('They met in the hall. They left at noon.')]
  },
  {
    rule: 'missing-space',
    wrong: [within('“We will act,” he said.He left at noon.'), within('They flew to India,Pakistan on Monday.')],
    right: [within('It cost Rs.500 in the U.S., said the site valley.co.in at 8 a.m. on Monday.')]
  },
  {rule: 'space-before-punctuation', wrong: [within('The bridge was ready , he said.')], right: [within('The bridge was ready, he said.')]},
  {
    rule: 'repeated-punctuation',
    wrong: [within('They met in the hall.. They left.'), within('They met,, then left.')],
    right: [within('“They met ... then left,” he said.')]
  },
  {rule: 'bracket-balance', wrong: [within('They met (in the hall on Monday.')], right: [within('They met (in the hall) on Monday.')]},
  {rule: 'compound-hyphen', wrong: [within('The newly-elected mayor spoke.')], right: [within('The newly elected mayor spoke.')]},
  {
    rule: 'misspelling-certain',
    wrong: [within('The dismisssals were known.'), within('It occured on Monday.')],
    right: [within('The dismissals occurred on Monday.')]
  },
  {
    rule: 'attribution-verb',
    wrong: [within('“We will act on it now,” he stated.')],
    right: [within('“We will act on it now,” he said. A signed statement says what the law states.')]
  },
  {
    rule: 'anonymous-source',
    wrong: [within('Sources said the plan was late.'), dated('Sources said the plan was late.')],
    right: [within('Police sources said the plan was late.')]
  },
  {
    rule: 'repeated-attribution',
    wrong: [within('The bridge is late, Roth said. He also added that it is long.')],
    right: [within('The bridge is late, Roth said. He added that it is long.')]
  },
  {
    rule: 'terrorism-label',
    wrong: [within('Terrorists attacked the station.'), within('The so-called terrorists left.')],
    right: [
      within(
        'The counter-terrorism department met to combat terrorism. “Crush the terrorists,” Roth said. The police described the men as terrorists.'
      )
    ]
  },
  {
    rule: 'suicide-wording',
    wrong: [within('The clerk committed suicide on Monday.')],
    right: [within('The clerk died by suicide. A suicide bomber hurt two.')]
  },
  {
    rule: 'repeated-word',
    wrong: [within('They met at the the hall.'), within('They went to to the hall.')],
    right: [within('He had had enough of Baden-Baden and said that that was that.')]
  },
  {
    rule: 'repeated-sentence',
    wrong: [
      within('The council asked for a new bridge over the long river. Roth spoke. The council asked for a new bridge over the long river.')
    ],
    right: [within('The council asked for a new bridge over the long river. Roth spoke for it.')]
  },
  {
    rule: 'repeated-paragraph',
    wrong: [
      'The council asked for a new bridge over the river.\n\nThe mayor of the valley spoke for it on Monday.\n\nThe council asked for a new bridge over the river.'
    ],
    right: ['The council asked for a new bridge over the river.\n\nThe mayor of the valley spoke for it on Monday.']
  }
]

describe('the catalogue of rules', () => {
  for (const {rule, wrong, right, options = {}, also} of examples) {
    const settings = {...also, rules: {[rule]: ['error', options]}} as Options
    const found = async (text: string) =>
      (await lint(text, settings)).messages.filter(({ruleId}) => ruleId === rule).map(({reason}) => reason)
    for (const text of wrong) test(`${rule} ✗ ${shown(text)}`, async () => expect(await found(text)).not.toEqual([]))
    for (const text of right) test(`${rule} ✓ ${shown(text)}`, async () => expect(await found(text)).toEqual([]))
  }
})

function shown(text: string): string {
  const lines = text.split('\n\n')
  return (lines.length === 3 ? lines[1] : lines[0])?.slice(0, 60) ?? ''
}
