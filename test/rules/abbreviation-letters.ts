import rule from '../../src/rules/abbreviation-letters.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Police and the counter-terrorism department (CTD) met.',
    {
      title: 'Foreign initials',
      text: 'The Social Democrats (SPD) and Doctors Without Borders (MSF) met at noon, Coordinated Universal Time (UTC).'
    },
    {title: 'Foreign initials that the story keeps to', text: 'The League of Cantonal Teachers (LTC) met. The LTC agreed.'},
    {title: 'Football', text: 'The International Federation of Association Football (FIFA) agreed.'},
    {title: 'A word that gives two letters', text: 'The benchmark Norland Composite Stock Price Index (NOSPI) fell.'},
    {title: 'Another body', text: 'The Northern Ferry Union (NFU) met the Norland Union of Fishermen (NUF). The NFU and the NUF agreed.'},
    {title: 'A ticker', text: 'Shares in Harbour Widgets Co (HWDG) fell.'},
    {title: 'Another language', text: 'The International Monetary Fund (FMI) met. The FMI said so.'}
  ],
  invalid: [
    {title: 'Two letters exchanged', text: 'Police and the counter-terrorism department (‹CDT›) met.', suggests: ['CTD']},
    {
      title: 'The right letters stand elsewhere',
      text: 'The Northern Ferry Crews Union (‹NFCO›) met. The NFCU agreed.',
      suggests: ['NFCU']
    },
    {
      title: 'Letters that stand inside the words too',
      text: 'The Northern Medicines Agency (‹MNA›) met. The NMA agreed.',
      suggests: ['NMA']
    },
    {
      title: 'Exchanged in a later use',
      text: 'The Northern Ferry Union (NFU) met. Later the ‹NUF› said it agreed.',
      suggests: ['NFU']
    },
    {title: 'Kept to, where all know better', text: 'The Federal Bureau of Investigation (‹FIB›) met. The FIB said so.', suggests: ['FBI']}
  ]
})
