import rule from '../../src/rules/dateline-date-agreement.js'
import {cases} from '../helpers/cases.js'

const date = {year: 2024, month: 11, day: 10}
const rest = 'The road was cut on Sunday.'

export default cases(rule, {
  anchored: 'start',
  valid: [
    {title: 'The same day', text: `Amravan, Nov 10 (PTI) ${rest}`, metadata: {date}},
    {title: 'A day later, across time zones', text: `Amravan, Nov 11 (PTI) ${rest}`, metadata: {date}},
    {title: 'Over the turn of the year', text: `Amravan, Dec 31 (PTI) ${rest}`, metadata: {date: {year: 2025, month: 1, day: 1}}},
    {title: 'No other date is known', text: `Amravan, Nov 20 (PTI) ${rest}`},
    {title: 'No date in the dateline', text: `AMRAVAN (AP) — ${rest}`, metadata: {date}},
    {title: 'A wider tolerance', text: `Amravan, Nov 13 (PTI) ${rest}`, metadata: {date}, options: {toleranceDays: 3}}
  ],
  invalid: [
    {title: 'Ten days off', text: `Amravan, ‹Nov 20› (PTI) ${rest}`, metadata: {date}},
    {title: 'The wrong year', text: `PARIS, ‹Nov 10, 2023› (AFP) - ${rest}`, metadata: {date}},
    {title: 'Against a date left in the copy', text: `date 2024-11-10 Amravan, ‹Nov 1› (PTI) ${rest}`}
  ]
})
