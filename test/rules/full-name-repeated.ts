import rule from '../../src/rules/full-name-repeated.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'Interior Minister Rehan Lakhvi spoke.\n\nLakhvi said the road would open.',
    {title: 'Two people of one surname', text: 'Minister Rehan Lakhvi spoke.\n\nThe doctor Amna Lakhvi came.\n\nRehan Lakhvi said so.'},
    {title: 'Long after', text: 'Minister Rehan Lakhvi spoke.\n\nThe road is cut.\n\nRehan Lakhvi said so.', options: {within: 1}},
    {title: 'A family name that comes first', text: 'President Xi Weimin spoke.\n\nXi Weimin said so.'},
    {
      title: 'A surname of several words',
      text: 'Minister Kurt Van den Brock spoke.\n\n“The road is cut,” Van den Brock said.\n\nThe road will open, Van den Brock said.'
    },
    {title: 'A list of a team', text: 'Coach Blair Tickmore spoke.\n\nTickmore named the team: T Lathom, B Tickmore, W Youngman.'},
    {title: 'In one paragraph', text: 'Minister Rehan Lakhvi spoke. Rehan Lakhvi said so.'}
  ],
  invalid: [
    {
      title: 'In the third paragraph',
      text: 'Interior Minister Rehan Lakhvi spoke.\n\nLakhvi said the road would open.\n\n‹Rehan Lakhvi› said so.',
      suggests: ['Lakhvi']
    },
    {title: 'At second reference', text: 'Interior Minister Rehan Lakhvi spoke.\n\n‹Rehan Lakhvi› said so.', suggests: ['Lakhvi']}
  ]
})
