import rule from '../../src/rules/relative-day.js'
import {cases} from '../helpers/cases.js'

const metadata = {date: {year: 2024, month: 11, day: 10}}

export default cases(rule, {
  anchored: 'start',
  valid: [
    {text: 'The council on Sunday approved the bridge.', metadata},
    {title: 'In speech', text: 'The mayor said, “We met today and will meet tomorrow.”', metadata},
    {title: 'A newspaper', text: 'The mayor told Valley Today that he was elected.', metadata},
    {title: 'Nowadays', text: 'The leaders of today and the stars of tomorrow share a stage.', metadata},
    {title: 'Until now', text: 'The reply, rude perhaps even today, was fierce and was printed.', metadata},
    {title: 'No event', text: 'Coal is cheaper today than gas.', metadata},
    {title: 'Allowed by the house', text: 'The council today approved the bridge.', options: {allow: ['today']}}
  ],
  invalid: [
    {text: 'The council ‹today› approved the bridge.', metadata, suggests: ['on Sunday']},
    {text: '‹Yesterday› the council approved the bridge and will vote ‹tomorrow›.', metadata, suggests: ['On Saturday', 'on Monday']},
    {text: 'The council met until ‹tonight› and left.', metadata, suggests: ['Sunday night']},
    {title: 'The day is not known', text: 'The council ‹today› approved the bridge.'}
  ]
})
