import rule from '../../src/rules/furniture-photo-credit.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    'The photo was taken on Saturday.',
    {title: 'A sentence', text: `${before}\n\nPhoto shops in the town have closed.`},
    {title: 'A picture described', text: `${before}\n\nThe owner (in a photo of 1990) smiles.`},
    {title: 'A headline that opens so', text: `Photos: The mine before the fire\n\n${before}`},
    {title: 'A sentence with a colon', text: `${before}\n\nCredit: that is what the owner wants, and no bank gives it him.`},
    {title: 'A picture by somebody, as prose', text: `${before}\n\nPhotographs by Jane Roe hang in the hall, and visitors may buy them.`},
    {title: 'Getty in a sentence', text: `${before}\n\nGetty Images said it would sell the pictures.`},
    {title: 'A file', text: `${before}\n\nFILE - the paper of the lawyers - was sold in May, and nobody saw who bought it from the pit.`},
    {title: 'Two parties', text: `${before}\n\nAP and REX/Valley shares rose in May as prices of coal did.`}
  ],
  invalid: [
    {text: `${before}\n\n‹(File Photo)›`, suggests: ['']},
    {text: `${before}\n\n‹Photo: Getty Images›`},
    {text: `${before}\n\n‹Image credit: Valley Post›`},
    {text: `${before}\n\n‹PTI Photo›`},
    {text: `${before}\n\n‹Credit: Jane Roe/Valley Post›`},
    {text: `${before}\n\n‹Photo by Jane Roe›`},
    {title: 'Inside a paragraph', text: `The owner at the pit on Friday. ‹(Photo by A. Rao/Valley Post)›\n\n${before}`},
    {
      title: 'A picture of the archive',
      text: `${before}\n\n‹© Reuters. FILE PHOTO: The gate of the mine in the valley, March 7, 2016. REUTERS/Jane Roe›`
    },
    {title: 'With its source', text: `For representational purposes. ‹(File Photo | Valley Post)›\n\n${before}`},
    {
      title: 'A caption with its credit',
      text: `${before}\n\n‹IMAGE: The owner's fantastic brass band played at the pit on Friday, when the first cage went down. Photograph: Valley Post/Twitter›`
    },
    {title: 'In front of a sentence', text: `‹(Image Source : Getty)› ${before}`},
    {text: `${before}\n\n‹FILE - The owner speaks at the pit in the valley, Jan. 5, 2025. (AP Photo/Jane Roe, File)›`},
    {text: `${before}\n\n‹[1/3] The owner speaks at the pit in the valley. REUTERS/Jane Roe›`},
    {text: `${before}\n\n‹EPA-EFE/JANE ROE›`},
    {text: `${before}\n\n‹(Xinhua/Jane Roe)›`},
    {text: `${before}\n\n‹Image 1 of 5›`},
    {text: `${before}\n\n‹Video Credit: Valley Post›`}
  ]
})
