import rule from '../../src/rules/spelling.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'A name in small letters', text: 'The captain said Zia ul haq took two wickets for the town in the match.'},
    {title: 'One word elsewhere, and a coinage', text: 'The teen-ager came to the town for the dance-a-thon on Monday.'},
    {title: 'Names are not misspellings', text: 'Shafqaat told Moazzam Jah that Bugti and Naqvi’s aides had left Dera Murad Jamali.'},
    {
      title: 'A name at the start of a sentence',
      text: 'Marino said the bridge was safe. Shafqaat agreed..'
    },
    {
      title: 'Codes, tickers, handles, addresses',
      text: 'The file quarterly_reprot.txt went to desk@goverment.example, #goverment, @goverment and goverment.example/reprot.'
    },
    {
      title: 'A paragraph in another language',
      text: 'Both ministers signed the treaty on Tuesday and read it out.\n\nDer Vertrag gilt ab sofort, sagte die Ministerin, und alle Bauern am Ufer werden davon profitieren.'
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
    {
      title: 'Newer words, and spellings that not all dictionaries have',
      text: 'The designee, an archeologist, defunded a useable crypto scheme, and his grandad called it a battle royale of ecommerce.'
    },
    {title: 'Names that are near to lands', text: 'On Sunday, Somaia Halvari said two firms, namely Koreon, Orpela and Domust, had left.'},
    {title: 'A gloss in brackets', text: 'Each stamp shows a time of the year, such as Grain Rain (guyu) and White Dew (bailu).'},
    {title: 'Words of Dutch beside each other', text: 'He wrote: de minister wil Norstad volgende week de brug tonen als het kan.'},
    {title: 'Direct speech is left alone', text: 'He said: “The goverment is finished.”'},
    {title: 'A foreign phrase', text: 'The order was ultra vires, and the song “Adiós” closes with que sera para los dos.'},
    {title: 'A paragraph in Portuguese', text: 'Clique para ver o calendário completo da temporada e os seus pilotos.'},
    {title: 'A lost line break and a path', text: 'The desk saved it as C:\\desk\\reprot and went home on Monday.'},
    {title: 'A short word that comes again is a term', text: 'Farmers sold the harv early. The price of the harv fell by a third.'},
    {title: 'Unknown short words between names', text: 'Ahmed ould Daddah and Sidi ould Cheikh met the envoy.'},
    {
      title: 'Strange words that are farther from English ones',
      text: 'The dicasterio blessed a peldaro of modderin and mayordome at the pitlone.'
    },
    {title: 'A word in two halves', text: 'He lived in a govern ment house, and said he would con-\ndemn the order of the court.'},
    {title: 'A word of the newsroom', text: 'The newsroom files a goverment briefing every day.', options: {words: ['goverment']}},
    {title: 'Contractions', text: 'They didn’t know it wouldn’t work, and he couldn’t say who’d come.'},
    {title: 'Regular forms that dictionaries leave out', text: 'Commenters forecasted that wearables and renewables would grow.'},
    {
      title: 'Words of law, table and field',
      text: 'The court took suo motu notice of an ex parte order; the locus standi of a pierogi maker who praised the terroir was open.'
    },
    {title: 'A word that is explained beside it', text: 'A midwife, or daiya, came with the fuland, or river guard, of the town.'},
    {title: 'The name of a species', text: 'The bird, Ixobrychus sinensus, had bred in the fen, the warden said.'},
    {title: 'Beside a word with an accent', text: 'Growers of carménère and castans came to the talks of the party.'},
    {
      title: 'Names that are near to words, first in their sentence',
      text: 'Marcellin said the road was cut. Wintour and Sellick left. Brocker Lund of the police agreed. Parteson led the talks.'
    },
    {title: 'Institutions in other languages', text: 'He met Presidente Prado of the Banque Nationale and the Parlament speaker.'},
    {
      title: 'A name of the headline',
      text: 'Marcello Minzter wins court case\n\nThe minister lost a case about a minaret on Sunday, the court said.'
    },
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
    {title: 'A short word among English ones', text: 'He stood ‹ein› the heart of the town when the bridge fell.', suggests: ['in']},
    {title: 'An exchange of more than neighbours', text: 'She asked ‹tath› the order be withdrawn by the court.', suggests: ['that']},
    {title: 'A slip in four letters', text: 'The names are on the first ‹pege› of the long order.', suggests: ['page']},
    {title: 'Words that take no ending', text: 'The road was cut ‹ands› the talks were ‹holded› in the town.', suggests: ['and', 'holder']},
    {title: 'A lost apostrophe', text: 'The minister ‹didnt› say when the road would open.', suggests: ["didn't"]},
    {title: 'A lost line break', text: 'The company said on Monday\\‹anounced› plans were on hold.', suggests: ['announced']},
    {title: 'A part of a word with a hyphen', text: 'It was an anti-‹goverment› rally in the town.', suggests: ['government']},
    {title: 'A possessive', text: `${'The ‹commitee’s›'.replace('’s›', '›’s')} report came out.`, suggests: ['committee']},
    {
      title: 'Letters that no word has in a row',
      text: 'He saw the ‹cjurch› and the ‹rreviews› of the town.',
      suggests: ['church', 'reviews']
    },
    {title: 'Two words in one', text: 'The road was cut, as ‹wellas› the bridge.', suggests: ['well as']}
  ]
})
