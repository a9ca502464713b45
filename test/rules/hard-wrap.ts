import rule from '../../src/rules/hard-wrap.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'One line a sentence',
      text: 'The mine will reopen in March, he said.\n\nThe pumps are new and tested twice a day.\n\nThe pit is dry and safe, he said.\n\nThe bank is content with the owner.'
    },
    {
      title: 'Verse',
      text: 'O valley where the river runs so slowly on\n\nAnd miners sing of all the days now gone\n\nThe wheel above the pit is standing still\n\nAnd wind is all there is upon the hill'
    },
    {
      title: 'A list',
      text: 'The company will pay for all of these:\n\nnew pumps for the lower levels of the pit\n\nnew lamps, boots and helmets for the men.\n\nThe rest is paid by the bank, he said.'
    },
    {
      title: 'A list in lower case',
      text: 'The company has promised the town these things:\n\nnew pumps for the lower levels of the old pit\n\nnew lamps, boots and helmets for all the men\n\na second road to the valley by next spring\n\na hall where the band can play on Sundays\n\nThe rest is paid by the bank, he said.'
    },
    {
      title: 'Wrapped lines of one paragraph',
      text: 'The mine in the valley will reopen\nin March, its owner said, after two\nyears without work for its miners\nand their families.'
    }
  ],
  invalid: [
    {
      text: '‹The mine in the valley will reopen in March, its owner\n\nsaid on Friday, after two years without work for its 300\n\nminers and their families, who had asked for a date for\n\nmonths and were given none until the pumps were paid.›',
      suggests: [
        'The mine in the valley will reopen in March, its owner said on Friday, after two years without work for its 300 miners and their families, who had asked for a date for months and were given none until the pumps were paid.'
      ]
    }
  ]
})
