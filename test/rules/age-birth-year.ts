import rule from '../../src/rules/age-birth-year.js'
import {cases} from '../helpers/cases.js'

const metadata = {date: {year: 2019, month: 7, day: 23}}

export default cases(rule, {
  valid: [
    {text: 'Lind, born in 1928, was 90.', metadata},
    {title: 'The birthday has passed', text: 'Lind, born in 1928, was 91.', metadata},
    {title: 'No year is known', text: 'Lind, born in 1928, was 80.'},
    {title: 'Another time', text: 'Lind, born in 1928, was 80 when he retired.', metadata},
    {title: 'Another year in the sentence', text: 'Lind, born in 1928, was 80 in 2008.', metadata},
    {title: 'Two people', text: 'Arto Lind, 80, said so. Anna Roth was born in 1928, he said.', metadata},
    {
      title: 'Two people and a pronoun',
      text: 'Arto Lind told Anna Roth so, Lind said. He was 80. He was born in 1928.',
      metadata
    },
    {title: 'At another time', text: 'Lind died in 2008 at the age of 80. Lind was born in 1928.', metadata},
    {title: 'A span of years', text: 'Arto Lind (1928-2008) died aged 80.', metadata},
    {title: 'A decade, and twins', text: 'Arto Lind, 80, was born in the 1920s. Ten were born in 1928.', metadata},
    {title: 'Not an age', text: 'Lind, born in 1928, was 80 miles from home.', metadata}
  ],
  invalid: [
    {title: 'Ten years off', text: 'Lind, born in 1928, was ‹80›.', metadata},
    {title: 'In two sentences', text: 'Arto Lind has died at the age of ‹80›, his family said. Lind was born in 1928 in Turku.', metadata},
    {title: 'In commas', text: 'Arto Lind, ‹80›, has left. Lind, who was born in 1928, was a painter, Lind said.', metadata},
    {
      title: 'The one person of the story',
      text: 'Arto Lind has died, said Lind. He was ‹80›. Born in 1928 in Turku, he went to Paris.',
      metadata
    },
    {title: 'The year of death is told', text: 'Lind died in 2019 at the age of ‹80›. Lind was born in 1928.'},
    {title: 'A span of years and an age', text: 'Arto Lind (1928-2019) has died aged ‹80›.'},
    {title: 'With what he is known for', text: 'Arto Lind, who painted lakes, died on Tuesday aged ‹80›. Lind was born in 1928.', metadata},
    {title: 'Born in brackets', text: 'Arto Lind (born 1928) has died at ‹80›, his family said.', metadata},
    {title: 'A day of birth', text: 'The ‹80›-year-old painter, born on May 2, 1928, died on Tuesday.', metadata},
    {title: 'An adjective', text: 'The ‹51›-year-old singer was born in Hull in 1978.', metadata}
  ]
})
