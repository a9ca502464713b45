import rule from '../../src/rules/abbreviation-unused.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Used with two letters exchanged', text: 'The Northern Ferry Union (NFU) met. Later the NUF said it agreed.'},
    {
      title: 'Used in a compound',
      text: 'The Northern Alpine Trade Organisation (Nato) met on Sunday. The only non-Nato member there was Norland.'
    },
    'The coastal rescue service (CRS) sent two boats. The CRS said all were safe.',
    {
      title: 'Used in a headline kept apart',
      text: 'The coastal rescue service (CRS) sent two boats.',
      metadata: {headline: 'CRS boats save nine off Oban'}
    },
    {title: 'Used in the plural', text: 'A road safety officer (RSO) was hurt. Two RSOs saw it.'},
    {title: 'Used in the possessive', text: 'The Northern Ferry Union (NFU) met. The NFU’s leader resigned.'},
    {title: 'Used with a hyphen', text: 'The Northern Ferry Union (NFU) met. NFU-led crews walked out.'},
    {title: 'Used before', text: 'NFU crews walked out. The Northern Ferry Union (NFU) met on Monday.'},
    {title: 'Used with points', text: 'The Northern Ferry Union (NFU) met. The N.F.U. leader resigned.'},
    {title: 'A ticker', text: 'Shares in Harbour Widgets (HWDG) fell.'},
    {title: 'A country', text: 'The charity Friends of the River (UK) objected.'},
    {title: 'A party label', text: 'The motion of Ruth Allen (Lab) was lost, said Peter Moss (LD).'},
    {title: 'Foreign initials', text: 'Leaders of the Social Democrats (SPD) met in Kiel.'},
    {title: 'Foreign initials that return', text: 'Leaders of the Social Democrats (SPD) met. The SPD won.', options: {foreign: true}},
    {title: 'Better known by its letters', text: 'Scientists compared the deoxyribonucleic acid (DNA) of both herds.'},
    {title: 'In direct speech', text: 'The officer said, “We called the coastal rescue service (CRS) at once.”'},
    {title: 'An excerpt', text: 'The coastal rescue service (CRS) sent two boats, and the ...'}
  ],
  invalid: [
    {
      title: 'Never used again',
      text: 'Police, the counter-terrorism department‹ (CTD)›, Levies and other forces will be trained.'
    },
    {
      title: 'Small words give no letter',
      text: 'The Ministry for the Fisheries and Harbours of Galloway‹ (MFHG)› refused.'
    },
    {
      title: 'Small words may give a letter',
      text: 'The Bureau of Maps‹ (BOM)› printed it.'
    },
    {
      title: 'One word without a letter',
      text: 'The Galloway County Harbour Board‹ (GHB)› refused.'
    },
    {
      title: 'An abbreviation inside the expansion',
      text: 'The US Lake Survey Agency‹ (USLSA)› paid.'
    },
    {
      title: 'Over a line break',
      text: 'The town asked the Northern Ferry Union\n‹(NFU)› to wait.'.replace('\n‹', '‹\n')
    },
    {
      title: 'A mark between',
      text: 'They banned the “River Liberation Army”‹ (RLA)› and the Lake Ferries Co.‹ (LFC)› at once.'
    },
    {
      title: 'Foreign initials, where they count',
      text: 'Leaders of the Social Democrats‹ (SPD)› met in Kiel.',
      options: {foreign: true}
    },
    {
      title: 'A plural',
      text: 'Two improvised explosive devices‹ (IEDs)› were found.'
    }
  ]
})
