import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import copydesk, {lint, resolveSettings, SettingError} from '../src/index.js'
import {styles} from '../src/styles/index.js'

function refusal(options: object): string {
  try {
    resolveSettings(options)
  } catch (error) {
    if (error instanceof SettingError) return error.message
    throw error
  }
  return 'accepted'
}

describe('what a caller may not give', () => {
  test.each([
    [{stile: 'ap'}, 'Unexpected option `stile`; did you mean `style`?'],
    [{Language: 'en-GB'}, 'Unexpected option `Language`; did you mean `language`?'],
    [{style: 7}, 'Unexpected `7` for option `style`, expected the name of a style, a style, or a list of them'],
    [{language: 'en_GB'}, 'Unexpected `"en_GB"` for option `language`, expected a language tag (BCP 47) such as `en-GB`'],
    [{language: 'English'}, 'Unexpected `"English"` for option `language`, expected a language tag (BCP 47) such as `en-GB`'],
    [{rules: 'quote-mix'}, 'Unexpected `"quote-mix"` for option `rules`, expected a table of rules, or a list of tables'],
    [{metadata: {headlin: 'Bridge'}}, 'Unexpected metadata field `headlin`; did you mean `headline`?'],
    [
      {metadata: {date: '2024-11-10'}},
      'Unexpected `"2024-11-10"` for metadata field `date`, expected a day of the calendar such as `{year: 2024, month: 11, day: 10}`'
    ],
    [
      {metadata: {date: {year: 2024, month: 11, day: 31}}},
      'Unexpected `{"year":2024,"month":11,"day":31}` for metadata field `date`, expected a day of the calendar such as `{year: 2024, month: 11, day: 10}`'
    ],
    [{metadata: {keywords: 'bridge'}}, 'Unexpected `"bridge"` for metadata field `keywords`, expected a list of texts'],
    [{dictionary: 'Naqvi'}, 'Unexpected `"Naqvi"` for option `dictionary`, expected a list of texts'],
    [
      {agencies: [{name: 'Valley Press'}]},
      'Unexpected `[{"name":"Valley Press"}]` for option `agencies`, expected a list of agencies, each with an `id`'
    ],
    [{terms: ['adviser']}, 'Unexpected `["adviser"]` for option `terms`, expected a list of terms, each with `from`'],
    [{now: 'today'}, 'Unexpected `"today"` for option `now`, expected a date or moment such as `2024-11-10` or `2024-11-10T09:30:00Z`']
  ])('%j', (options, message) => {
    expect(refusal(options)).toBe(message)
  })

  test('what is far from every option lists them', () => {
    expect(refusal({thresholds: 3})).toMatch(/^Unexpected option `thresholds`; there are `style`, `language`, /)
  })

  test('something that is no table', () => {
    expect(refusal('ap' as unknown as object)).toBe('Unexpected `"ap"`, expected a table of options')
  })

  test('as a plugin and as a library alike', async () => {
    const options = {stile: 'ap'} as object
    expect(() => unified().use(retextEnglish).use(copydesk, options).freeze()).toThrow('did you mean `style`?')
    await expect(lint('The mayor left.', options)).rejects.toThrow('did you mean `style`?')
  })
})

test('all that the types allow is accepted', () => {
  expect(
    refusal({
      style: ['pti', styles[0], undefined].filter(Boolean),
      language: 'en-gb',
      rules: [{'quote-mix': 'off'}, {'quote-mix': ['error', {}]}],
      metadata: {headline: 'Bridge', date: {year: 2024, month: 2, day: 29}, wordCount: 120, keywords: ['bridge'], language: undefined},
      agencies: [{id: 'pti', name: 'Press Trust'}],
      terms: [{from: 'advisor', to: 'adviser'}],
      dictionary: ['Naqvi'],
      now: '2024-11-10T09:30:00Z',
      plugins: []
    })
  ).toBe('accepted')
  expect(refusal({language: undefined})).toBe('accepted')
})
