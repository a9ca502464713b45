import rule from '../../src/rules/missing-space.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'Letters and figures that touch',
      text: 'The iron(III) salt and the Kite(TM) toy of Room A,12 and Luke 1,26 cost 3.50. See Hill,10,20,30 and Dr.Max or Dr.Max.'
    },
    {title: 'Brands and shows that stand once', text: 'Lena Hart wore Dr.Hobbs boots, saw Mr.Plum on the train and took Dr.Lodge’s pills.'},
    {
      title: 'A person who is named so, but in the name of a firm',
      text: 'Mayor Asha Lodge said she sold Dr.Lodge’s last year. Mr.Lodge is her shop, and Mr.Lodge has shut.'
    },
    {title: 'Wings of parties', text: 'A leader of the Norland Sena(KPT) and of the Vale Congress(ZQQ) met.'},
    {
      title: 'Heads of sections',
      text: 'The act, in Section 2031.Scope, and in Rule 1904.Terms, says so, as does the form 5012.Notes of it.'
    },
    {title: 'Figures that are no year', text: 'Rooms in 2,2015 houses and Mar 12,2500 were empty.'},
    {
      title: 'Figures with their unit',
      text: 'He paid £5million for a 40mph, 20kg, 3D toy, the A4in1 or 2in1 of G20 and F16s, see /in2019 or #in2019.'
    },
    'The town met. The bridge, he said, is old.',
    {title: 'Sums and abbreviations', text: 'It cost Rs.500 at 10 a.m. in the U.S. and 3.5 in the E.U., said J.K. Rao.'},
    {title: 'Addresses', text: 'See www.Example.Com/News.Html, mail desk@news.Example.in or visit example.co.in and Booking.Com now.'},
    {title: 'Figures', text: 'India won 4-2,6-3,6-4 before 12,500 people.'},
    {title: 'Tickers', text: 'Shares of Infosys (INFY.NS) and Apple (AAPL.O) rose.'},
    {title: 'Tags', text: 'Tags: bridge,road,hall,town'},
    {title: 'Plurals in brackets', text: 'The member(s) and the (s)he of the form met.'},
    {title: 'Ellipses', text: 'He paused...Then he left.'},
    {title: 'A dash', text: 'He paused—“We will act,” he said—and left.'},
    {title: 'Files in capitals', text: 'He sent the report.PDF and the letter.DOCX to the desk of the B.B.C. on Sunday.'},
    {title: 'A firm that writes itself so', text: 'The founder of Kite.Mart has left. The board of Kite.Mart met on Monday.'},
    {title: 'Names of firms with a small letter', text: 'The inDrive car, theGrio’s reporter and the eBay clerk met at iPhone Street.'},
    {title: 'A body that shouts in its name', text: 'The clerk of Relief!Valley met Relief!Valley’s donors on Monday.'},
    {title: 'A slogan', text: 'The council began its Think.Eat.Share plan for schools.'},
    {title: 'Names of software', text: 'The site runs on Node.js and ASP.NET.'},
    {title: 'A plural in brackets', text: 'The person(s) who left the car(s) must come.'},
    {title: 'What is left of an entity', text: 'The plan of quot;clean water was dropped.'},
    {title: 'An address', text: 'It is at https://valley.example/plan?The=1 for all.'},
    {title: 'A style sheet', text: 'It has mso-ascii-font-family:Cambria in it, the mayor said.'}
  ],
  invalid: [
    {title: 'Before letters in brackets', text: 'Crews of the Norvale Roads ‹Agency(NRA)› met.', suggests: ['Agency (NRA)']},
    {
      title: 'Ages, and a day with its year',
      text: 'The men are Asha ‹Rao,38›; Vikram ‹Sen,41›, and Meera ‹Pol,29›. They met on November ‹17,2015›, and on Nov. ‹18,2015›.',
      suggests: ['Rao, 38', 'Sen, 41', 'Pol, 29', '17, 2015', '18, 2015']
    },
    {
      title: 'A form of address, and a year',
      text: 'Mayor Asha Rao and Judge Vikram Sen met. The clerk told ‹Mr.Rao› and ‹Dr.Sen› of it in May ‹2013.The› mayor left on April 3, ‹2017.Others› stayed.',
      suggests: ['Mr. Rao', 'Dr. Sen', '2013. The', '2017. Others']
    },
    {
      title: 'Figures',
      text: 'About ‹30men› of ‹5,000people› got ‹Rs20crore› ‹in2019›, and ‹12years› later more.',
      suggests: ['30 men', '5,000 people', 'Rs20 crore', 'in 2019', '12 years']
    },
    {title: 'Behind a stop', text: 'The town ‹met.The› bridge is old.', fixed: 'The town met. The bridge is old.'},
    {
      title: 'A small word and a name',
      text: 'Police shot ‹twoNorland› rebels ‹onSunday› in Hill’s town, where the ‹GDPin› May rose.',
      suggests: ['two Norland', 'on Sunday', 'GDP in']
    },
    {title: 'Short words', text: 'It was ready, he ‹said.He› left.', suggests: ['said. He']},
    {title: 'Behind a comma', text: 'Teams from ‹India,Pakistan› and Nepal met.', suggests: ['India, Pakistan']},
    {
      title: 'Before one letter, and before capitals',
      text: 'Each was ‹shut.A› bridge is old. The town was ‹ready.NFU› crews came.',
      suggests: ['shut. A', 'ready. NFU']
    },
    {
      title: 'Before a, and behind a possessive',
      text: 'Rehan ‹Rao,a› former minister, spoke at Lo‹rd’s,with› a cap.',
      suggests: ['Rao, a', 'rd’s, with']
    },
    {title: 'Behind a small word', text: 'Nobody believed ‹it.The› bridge is old.', fixed: 'Nobody believed it. The bridge is old.'},
    {title: 'Behind a bracket', text: 'The department (CTD‹)Levies› and others met.', suggests: [') Levies']},
    {title: 'Before a quotation', text: 'Rao said‹,“›We will act now.”', suggests: [', “']},
    {title: 'Behind a quotation', text: '“We will act now,‹”h›e said.', suggests: ['” h']},
    {title: 'Behind a question mark', text: 'Was the plan ‹dropped?The› mayor left.', suggests: ['dropped? The']},
    {title: 'Behind a semicolon', text: 'The plan was ‹dropped;the› mayor left.', suggests: ['dropped; the']},
    {title: 'Behind a colon', text: 'It was the last ‹word:The› mayor left.', suggests: ['word: The']},
    {title: 'Before a bracket', text: 'The ‹plan(the› third) was dropped.', suggests: ['plan (the']},
    {title: 'Between month and day', text: 'The plan was passed on ‹March4› by the house.', suggests: ['March 4']},
    {title: 'Behind a year', text: 'It was the first since ‹1950.Puffins› mate for life.', suggests: ['1950. Puffins']},
    {title: 'Behind a quotation’s comma', text: 'The plan was “a sham”‹,he› told them.', suggests: [', he']}
  ]
})
