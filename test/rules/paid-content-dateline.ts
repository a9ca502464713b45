import rule from '../../src/rules/paid-content-dateline.js'
import {cases} from '../helpers/cases.js'

const rest = 'A maker of lamps opened its hundredth shop.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'Labelled', text: `Advertorial\n\nNew Delhi [India], May 17 (ANI/NewsVoir): ${rest}`},
    {title: 'Two agencies that exchange copy', text: `Dubai [UAE], May 17 (ANI/WAM): ${rest}`},
    {title: 'The agency alone', text: `New Delhi [India], May 17 (ANI): ${rest}`},
    {
      title: 'A label of the house',
      text: `Partner voices\n\nNew Delhi [India], May 17 (ANI/GPRC): ${rest}`,
      options: {label: ['partner voices']}
    },
    {
      title: 'Labelled at the end',
      text: `New Delhi [India], May 17 (ANI/GPRC): ${rest}\n\n(Disclaimer: this is a press release of its maker.)`
    }
  ],
  invalid: [
    {title: 'A partner behind the slash', text: `New Delhi [India], May 17 (ANI/‹NewsVoir›): ${rest}`},
    {title: 'A release wire', text: `LONDON, Feb. 1, 2017 /‹PRNewswire›/ -- ${rest}`},
    {title: 'A partner named by the house', text: `New Delhi [India], May 17 (ANI/‹Lampnews›): ${rest}`, options: {partners: ['Lampnews']}}
  ]
})
