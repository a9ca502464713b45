import rule from '../../src/rules/dash-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'A post, and the credit of a saying',
      text: 'The bridge — long promised — is closed to carts from today.\n\nThe signal is lost - no carts tonight, the drivers said pic.twitter.com/abcdefgh — Anna Roth (@annaroth) December 3, 2024, in the evening.\n\n“A happy New Year to all!” – Charles Roth, in a letter to his mother.'
    },
    'The bridge over the river — it is old — will close in May. The mayor and his men — all of them — left the hall.',
    {
      title: 'Ranges, scores and names',
      text: 'The bridge over the river — it is old — closed from 2010–12, and the Delhi–Mumbai team won 3 - 2 over there.'
    },
    {
      title: 'A link between names',
      text: 'The old and slow Pune - Delhi express over the river — it is old — will stop — they say — in May.'
    },
    {
      title: 'Another dash that the house lets stand',
      text: 'The bridge over the river - it is very old, he said - will close in the month of May.',
      options: {form: 'en', allow: ['hyphen']}
    },
    {
      title: 'The dash of the house stands, whatever the story has more of',
      text: 'The bridge over the river - it is very old, he said - will close, and the road – it is old too, he said, will follow it.',
      options: {form: 'en', allow: ['hyphen'], spacing: 'spaced'}
    },
    {
      title: 'A dash that the house lets stand, in direct speech alone',
      text: 'He spoke in the hall. “The road to the mill - it is old too, as we all know - will follow it,” he said.',
      options: {form: 'en', allow: ['hyphen']}
    },
    {title: 'A label', text: 'Sports - the bridge over the river — it is old — will close in May.'},
    {title: 'A credit', text: 'The bridge over the river — it is old — will close in May, officials said - Rao Features'},
    {title: 'Compounds', text: 'The bridge over the river — it is well-known — will close in mid-May.'},
    {title: 'As often one as the other', text: 'The bridge over the river — it is old – will close in the month of May.'},
    {title: 'One of each', text: 'The road to the north — it was cut on Sunday by the flood — is long.\n\nThe mayor of the town spoke.'},
    {
      title: 'What is left open at one side',
      text: 'The old part of the town — all of it — has pre– and post-war houses. “I never saw the other car and— and I did not hear it at all,” he said.'
    }
  ],
  invalid: [
    {
      title: 'The house’s where the story has most of another',
      options: {form: 'en', allow: ['hyphen']},
      text: 'The mayor of the town left it‹ — ›for the clerk had gone away. The old road to the hills is shut‹ — ›and nobody in the town knows why. The bridge of the town is old‹ - ›so nobody goes there now.',
      fixed:
        'The mayor of the town left it – for the clerk had gone away. The old road to the hills is shut – and nobody in the town knows why. The bridge of the town is old - so nobody goes there now.'
    },
    {
      title: 'With one space',
      text: 'The mayor of the town left it in May‹— ›for the clerk had gone to the hills. The old road to the hills is shut‹ —›and nobody in the town knows why.',
      suggests: [' — ', ' — ']
    },
    {
      title: 'The rarer one',
      text: 'The bridge over the river — it is old — will close in May, and the road‹ – ›it is old too, he said — will follow.',
      fixed: 'The bridge over the river — it is old — will close in May, and the road — it is old too, he said — will follow.'
    },
    {
      title: 'Two hyphens',
      text: 'The bridge over the river‹--›it is very old, he said‹ -- ›will close in the month of May.',
      options: {form: 'em'},
      fixed: 'The bridge over the river — it is very old, he said — will close in the month of May.'
    },
    {
      title: 'A spaced hyphen',
      text: 'The bridge over the river‹ - ›it is very old, he said in the hall.',
      options: {form: 'en'},
      suggests: [' – ']
    },
    {
      title: 'What the house lets stand holds where the story uses it most',
      text: 'The bridge over the river - it is very old, he said - will close, and the road‹ – ›it is old too, he said, will follow.',
      options: {form: 'em', allow: ['hyphen', 'en'], spacing: 'spaced'},
      fixed: 'The bridge over the river - it is very old, he said - will close, and the road - it is old too, he said, will follow.'
    },
    {
      title: 'Direct speech does not vote',
      text: 'The bridge over the river – it is very old, he said – will close. “The road to the mill‹ - ›it is old too‹ - ›and the old road to the inn‹ - ›it is older, he said, will follow it,” he went on.',
      options: {form: 'em', allow: ['en', 'hyphen']},
      suggests: [' – ', ' – ', ' – ']
    },
    {
      title: 'Without its spaces',
      text: 'The bridge over the river‹—›it is very old, he said in the hall.',
      options: {form: 'em', spacing: 'spaced'},
      fixed: 'The bridge over the river — it is very old, he said in the hall.'
    },
    {
      title: 'Two and two: the first stay',
      text: 'The road to the valley in the north -- the third that was cut off by the flood -- was lost again. Later that day the other road to the town‹ — ›the fourth of them that the army had built‹ — ›was opened again by the mayor.',
      fixed:
        'The road to the valley in the north -- the third that was cut off by the flood -- was lost again. Later that day the other road to the town -- the fourth of them that the army had built -- was opened again by the mayor.'
    }
  ]
})
