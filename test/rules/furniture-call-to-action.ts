import rule from '../../src/rules/furniture-call-to-action.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    {
      title: 'A step of a guide',
      text: 'There are three steps.\n\nSign up for an account of the library for $11.99 a month\n\nSign up for the bundle using the same email as your library account'
    },
    'The party asked supporters to follow its leader on social media.',
    {title: 'An imperative with an attribution', text: `${before}\n\nFollow the owner on Facebook, the union told its members.`},
    {title: 'In direct speech', text: `${before}\n\n"Follow us on Facebook," she said.`},
    {title: 'Share as a noun', text: `${before}\n\nShare prices of the three companies rose.`},
    {title: 'Join as an imperative of other matter', text: `${before}\n\nJoin the queue at seven and you may be served by noon.`},
    {title: 'Subscribers', text: `${before}\n\nSubscribe-and-save offers rose to a third of sales.`},
    {title: 'A question of the copy', text: `${before}\n\nHave you a story to tell? Miners have, and she has collected 300 of them.`},
    {title: 'To read, as a purpose', text: `${before}\n\nTo read the plans, residents have until Friday.`},
    {title: 'Stay as a noun', text: `${before}\n\nStay of execution granted on Friday`},
    {title: 'Cookies of a baker', text: `${before}\n\nWe use cookies of our own, the baker's wife wrote to the pit.`},
    {title: 'Catch as an imperative', text: `${before}\n\nCatch all the trout you can before the news of the pit gets round.`},
    {title: 'A sentence that adds', text: `${before}\n\nAdd the cost of coal as a source of worry, and the plan is dead.`}
  ],
  invalid: [
    {title: 'Kindly', text: 'The bridge is shut.\n\n‹Kindly share this story:›\n\nThe mayor said the crews had left.\n'},
    {text: `${before}\n\n‹Follow us on WhatsApp for the latest updates.›`, suggests: ['']},
    {text: `${before}\n\n‹Follow The Valley Post on Facebook and Instagram›`},
    {text: `${before}\n\n‹Subscribe to our newsletter and never miss a story.›`},
    {text: `${before}\n\n‹Click here to join our channel.›`},
    {text: `${before}\n\n‹For the latest news from the valley, download the app.›`},
    {title: 'A share bar', text: `‹Share Twitter WhatsApp Facebook Reddit Email›\n\n${before}`},
    {text: `${before}\n\n‹To continue reading, subscribe now›`},
    {text: `${before}\n\n‹Have a story? Email us at desk@valley.example›`},
    {text: `${before}\n\n‹Already a subscriber? Log in›`},
    {
      text: `${before}\n\n‹Listen to this article›\n\n${before.replace('mine', 'pit')}\n\n‹Click to share on Facebook (opens in new window)›`
    },
    {title: 'Run into the paragraph', text: 'Miners had asked for a date for months. ‹Follow @valleypost for more›'},
    {title: "A newsroom's own", text: `${before}\n\n‹Write to us at the desk.›`, options: {terms: ['Write to us']}},
    {text: `${before}\n\n‹Sign up here.›`},
    {text: `${before}\n\n‹Comments (12)›`},
    {text: `${before}\n\n‹0 Comments›`},
    {text: `${before}\n\n‹Add Valley Post as a preferred source›`},
    {text: `${before}\n\n‹Turn on notifications to get breaking news›`},
    {text: `‹Skip to main content›\n\n${before}\n\n‹This website uses cookies.›`},
    {text: `${before}\n\n‹Your browser does not support the audio element.›`},
    {text: `${before}\n\n‹Write to Jane Roe at jane.roe@valley.example›`},
    {text: `${before}\n\n‹— Follow Jane Roe on Twitter @janeroe›`},
    {text: `${before}\n\n‹Catch all the Business News, Market News and Latest News Updates on Valley Post.›`}
  ]
})
