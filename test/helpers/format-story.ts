import type {Copy} from './formats.js'

/** A story with matter for safe fixes, suggestions and plain findings, and all that formats write in their own way. */
export const story: Copy = {
  headline: 'Council approves new bus routes for Quetta & its suburbs',
  byline: 'By Nadia Qasim',
  paragraphs: [
    'Quetta, Nov 10 (PTI) The city council on Sunday approved the the new bus routes that residents of José Avenue had asked for since 2019, officials said.',
    'Advertisment',
    '“It’s a start, and we won’t stop here,” Mayor Rahim Kakar told reporters after the vote, which 27 of 41 members won.',
    'The first buses — 12 of them, 😀 painted on each door — are to run in March.The fare is Rs 30 <with a pass>.',
    'Kakar said "the plan is funded".',
    'Kakar said the the council would meet again on Tuesday .',
    'PTI NQ SCY SCY SCY'
  ]
}
