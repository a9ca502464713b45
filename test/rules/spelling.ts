import rule from '../../src/rules/spelling.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Names are not misspellings', text: 'Shafqaat told Moazzam Jah that Bugti and Naqvi’s aides had left Dera Murad Jamali.'},
    {
      title: 'A name at the start of a sentence',
      text: 'Marino said the bridge was safe. Shafqaat agreed..'
    },
    {
      title: 'Codes, tickers, handles, addresses',
      text: 'The file quarterly_reprot.txt went to desk@goverment.example, #goverment, @goverment and goverment.example/reprot.'
    },
    {title: 'Units and codes of tables', text: 'Net 12.3 mln dlrs vs 9.8 mln; output rose to 40,000 bpd and 12 mmbtu; shr 12 cts.'},
    {
      title: 'Compounds and prefixes',
      text: 'Counterterrorism police said the reopening of the anti-government camp was a policymaker’s affair, not a gunbattle.'
    },
    {
      title: 'British and American in one house',
      text: 'They met to strategise, organize and analyse; the colour of the center was grey or gray.'
    },
    {title: 'South Asian English', text: 'A lakh of farmers began a gherao of the panchayat office; the sarpanch had asked for ten crore.'},
    {title: 'Direct speech is left alone', text: 'He said: “The goverment is finished.”'},
    {title: 'A foreign phrase', text: 'The order was ultra vires, and the song “Adiós” closes with que sera para los dos.'},
    {title: 'A word of the newsroom', text: 'The newsroom files a goverment briefing every day.', options: {words: ['goverment']}},
    {title: 'Contractions', text: 'They didn’t know it wouldn’t work, and he couldn’t say who’d come.'},
    {title: 'Regular forms that dictionaries leave out', text: 'Commenters forecasted that wearables and renewables would grow.'},
    {title: 'A word cut off', text: 'The council met in the town hall to discuss the goverm'}
  ],
  invalid: [
    {title: 'A letter left out', text: 'The ‹goverment› said on Sunday it would act.', suggests: ['government']},
    {
      title: 'An exchange of letters',
      text: 'Rains ‹recieved› this year were heavy, and ‹teh› roads were cut.',
      suggests: ['received', 'the']
    },
    {title: 'At the start of a sentence', text: '‹Goverment› officials said the road was cut.', suggests: ['Government']},
    {
      title: 'In a line of capitals',
      text: 'OFFICIALS SAY ‹GOVERMENT› WILL ACT\n\nThe road was cut by floods on Sunday, officials said.',
      suggests: ['GOVERNMENT']
    },
    {title: 'A part of a word with a hyphen', text: 'It was an anti-‹goverment› rally in the town.', suggests: ['government']},
    {title: 'A possessive', text: `${'The ‹commitee’s›'.replace('’s›', '›’s')} report came out.`, suggests: ['committee']},
    {title: 'Two words in one', text: 'The road was cut, as ‹wellas› the bridge.', suggests: ['well as']}
  ]
})
