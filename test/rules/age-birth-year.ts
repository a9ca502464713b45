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
    {
      title: 'The age of somebody else',
      text: 'Arto Lind, who was born in 1928, has a 22-year-old son. Lind, born in 1928, spoke to a 30-year-old woman and sold the 95-year-old mill.',
      metadata
    },
    {title: 'A victim, and an arrest', text: 'A 19-year-old cook was hurt. Police held Arto Lind. He was born in 1958.', metadata},
    {
      title: 'Figures that are no age',
      text: 'Arto Lind was born in 1928 in Turku. The death toll was 25. His number was 10 and the fee was 45. Lind said the rent was 30.',
      metadata
    },
    {
      title: 'Ages of a life',
      text: 'Arto Lind was born in 1928. He turned 18 in 1946. He joined the navy at the age of 19. Lind made his debut aged 17. Lind turned 40. In 1948 he was 20. He was 30, the youngest mayor.',
      metadata
    },
    {title: 'A couple', text: 'Arto Lind, born in 1928, and Anna Lind, 70, were married. Lind, 70, sang.', metadata},
    {title: 'A child', text: 'Arto Lind, 45, sang. His daughter was born in 2012. She was born in 2012 in Turku.', metadata},
    {title: 'Twins', text: 'Arto Lind, 45, is the father of Anna Roth, born in 2012. The twins of Lind, born in 2015, slept.', metadata},
    {title: 'A child in the same sentence', text: 'Lind, born in 1928, said his son, a nurse, was 50.', metadata},
    {
      title: 'A year of something else',
      text: 'Arto Lind was born in Turku and came to Hull in 1990. Born in Turku, Lind joined the firm in 1990. Lind, 60, is a cook.',
      metadata
    },
    {title: 'Born again', text: 'The 45-year-old said he was born again in 2010. The 45-year-old singer was born again in 2010.', metadata},
    {title: 'A death long ago', text: 'Arto Lind died at the age of 30. Lind was born in 1928.', metadata},
    {
      title: 'A death of another',
      text: 'The father of Arto Lind has died. He was 90. Arto Lind’s mother died on Monday aged 85. Lind was born in 1958.',
      metadata
    },
    {title: 'Not an age', text: 'Lind, born in 1928, was 80 miles from home.', metadata}
  ],
  invalid: [
    {title: 'Ten years off', text: 'Lind, born in 1928, was ‹80›.', metadata},
    {title: 'In two sentences', text: 'Arto Lind has died at the age of ‹80›, his family said. Lind was born in 1928 in Turku.', metadata},
    {title: 'In commas', text: 'Arto Lind, ‹80›, has left. Lind, who was born in 1928, was a painter, Lind said.', metadata},
    {
      title: 'Whoever has died',
      text: 'Arto Lind died on Tuesday. He was ‹80›. Born in 1928 in Turku, Lind went to Paris.',
      metadata
    },
    {title: 'Born, whoever has died', text: 'Arto Lind has died aged ‹80›. Born in 1928 in Turku, he went to Paris.', metadata},
    {title: 'A name and an age', text: 'Arto Lind, aged ‹80›, has left. Born in 1928 in Turku, Lind was a painter.', metadata},
    {title: 'The year of death is told', text: 'Lind died in 2019 at the age of ‹80›. Lind was born in 1928.'},
    {title: 'A span of years and an age', text: 'Arto Lind (1928-2019) has died aged ‹80›.'},
    {title: 'With what he is known for', text: 'Arto Lind, who painted lakes, died on Tuesday aged ‹80›. Lind was born in 1928.', metadata},
    {title: 'Born in brackets', text: 'Arto Lind (born 1928) has died at ‹80›, his family said.', metadata},
    {title: 'A day of birth', text: 'The ‹80›-year-old painter, born on May 2, 1928, died on Tuesday.', metadata},
    {title: 'An adjective', text: 'The ‹51›-year-old singer was born in Hull in 1978.', metadata}
  ]
})
