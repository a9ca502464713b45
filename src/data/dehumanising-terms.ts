/** A term that reduces people to a condition or status, with what to write and why. */
export interface DehumanisingTerm {
  phrase: string
  expected: string
  reason: string
}

const condition = 'It makes a condition of the person; name the person first.'
const law = 'An act can be illegal, a person cannot.'
const insult = 'It is an insult, or was one.'
const pity = 'It presumes suffering; say what is so.'

/** Terms that most style guides advise against. Newsrooms add their own. */
export const dehumanisingTerms: readonly DehumanisingTerm[] = [
  {phrase: 'illegals', expected: 'people without papers', reason: law},
  {phrase: 'illegal alien', expected: 'person without papers', reason: law},
  {phrase: 'illegal aliens', expected: 'people without papers', reason: law},
  {phrase: 'wheelchair-bound', expected: 'uses a wheelchair', reason: 'A wheelchair frees, it does not bind.'},
  {phrase: 'wheelchair bound', expected: 'uses a wheelchair', reason: 'A wheelchair frees, it does not bind.'},
  {phrase: 'confined to a wheelchair', expected: 'uses a wheelchair', reason: 'A wheelchair frees, it does not bind.'},
  {phrase: 'the mentally ill', expected: 'people with mental illness', reason: condition},
  {phrase: 'the handicapped', expected: 'disabled people', reason: condition},
  {phrase: 'the disabled', expected: 'disabled people', reason: condition},
  {phrase: 'the homeless', expected: 'homeless people', reason: condition},
  {phrase: 'mentally retarded', expected: 'with a learning disability', reason: insult},
  {phrase: 'mental retardation', expected: 'learning disability', reason: insult},
  {phrase: 'mongoloid', expected: 'person with Down’s syndrome', reason: insult},
  {phrase: 'deaf and dumb', expected: 'deaf', reason: insult},
  {phrase: 'deaf-mute', expected: 'deaf', reason: insult},
  {phrase: 'suffers from autism', expected: 'is autistic', reason: pity},
  {phrase: 'afflicted with', expected: 'has', reason: pity},
  {phrase: 'lunatic asylum', expected: 'psychiatric hospital', reason: insult},
  {phrase: 'eunuch', expected: 'transgender person', reason: 'Hijra or transgender person is what those meant call themselves.'},
  {phrase: 'eunuchs', expected: 'transgender people', reason: 'Hijra or transgender people is what those meant call themselves.'},
  {phrase: 'child prostitute', expected: 'child who was exploited', reason: 'A child cannot consent.'},
  {phrase: 'child prostitutes', expected: 'children who were exploited', reason: 'A child cannot consent.'},
  {phrase: 'drug addict', expected: 'person with an addiction', reason: condition},
  {phrase: 'drug addicts', expected: 'people with an addiction', reason: condition}
]
