import rule from '../../src/rules/ellipsis-form.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {
      title: 'After a sentence that has ended',
      text: 'She said: “They left. ... They came back.”',
      options: {form: 'dots', spacing: 'spaced'}
    },
    'He paused ... and left...',
    {title: 'The character', text: 'He paused … and left.', options: {form: 'character'}},
    {title: 'Either, and one of them', text: 'He paused … and left.', options: {form: 'either'}},
    {title: 'Either, the other', text: 'He paused ... and left...', options: {form: 'either'}},
    {title: 'Leaders', text: 'Chapter one ............ 12'},
    {title: 'Abbreviations', text: 'In the U.S. he left at 10 a.m. for the E.U. talks.'},
    {title: 'At the start', text: '“... and then we left.”', options: {spacing: 'spaced'}}
  ],
  invalid: [
    {title: 'Four', text: 'He paused‹....› Then he left.', fixed: 'He paused... Then he left.'},
    {title: 'Both', text: 'He paused … and sat … and left‹...›', options: {form: 'either'}, fixed: 'He paused … and sat … and left…'},
    {title: 'Spaces between', text: 'He paused ‹. . .› and left.', fixed: 'He paused ... and left.'},
    {title: 'The character', text: 'He paused ‹…› and left.', fixed: 'He paused ... and left.'},
    {title: 'On one side', text: 'He paused‹... ›and left.', options: {spacing: 'spaced'}, fixed: 'He paused ... and left.'},
    {title: 'Closed', text: 'He paused‹ ... ›and left.', options: {spacing: 'closed'}, fixed: 'He paused...and left.'},
    {title: 'Spaced', text: 'He paused‹...›and left.', options: {spacing: 'spaced'}, fixed: 'He paused ... and left.'}
  ]
})
