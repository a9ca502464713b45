import rule from '../../src/rules/translation-marker.js'
import {cases} from '../helpers/cases.js'

const before = 'The mine in the valley will reopen in March, its owner said, after two years without work for its 300 miners.'

export default cases(rule, {
  valid: [
    'The mine will reopen, he said in remarks translated by AFP.',
    {title: 'A translator is named', text: `${before}\n\nTranslated by Anna Berg`},
    {title: 'A sentence', text: `${before}\n\nTranslated into English, the song lost its rhymes.`},
    {title: 'A story on translation', text: `${before}\n\nTranslation by machine is cheap, the owner said.`},
    {title: 'A person did it', text: `${before}\n\nThis story was translated from Finnish by our staff.`}
  ],
  invalid: [
    {text: `${before}\n\n‹Translated with www.deepl.com/translator (free version)›`},
    {text: `‹*** TRANSLATED ***›\n\n${before}`, suggests: ['']},
    {text: `‹*** DISCLAIMER: THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***›\n\n${before}`},
    {text: `${before}\n\n‹This article was automatically translated.›`},
    {text: `${before}\n\n‹(Translated from Spanish by Google)›`}
  ]
})
