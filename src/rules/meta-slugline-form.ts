import {choice, number} from '../options.js'
import {defineRule} from '../rule.js'

const forms: Readonly<Record<string, {form: RegExp; example: string}>> = {
  reuters: {
    form: /^[A-Z0-9][A-Z0-9 .&'’-]{1,40}(?:\/[A-Z0-9 .&'’-]{0,40})?(?: \([A-Z0-9 ,./&-]{1,60}\))?$/,
    example: 'COUNTRY-TOPIC/SUB (UPDATE 1)'
  },
  dpa: {form: /^\p{Lu}[\p{L}\d .&'’-]{1,40}(?:\/[\p{L}\d .&'’-]{1,40}){0,5}\/$/u, example: 'Country-topic/'},
  ap: {form: /^(?:BC|AM|PM)-(?:[A-Z]{2,4}--)?[^,\s][^,]{0,60}(?:, ?.{1,60}){0,3}$/, example: 'BC-US--Topic, 1st Ld-Writethru'}
}

export default defineRule({
  name: 'meta-slugline-form',
  group: 'Metadata',
  summary: 'The slugline has the house’s form and length.',
  rationale: 'Desks find, merge and replace stories by their slugs; one out of form is lost to them.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['Reuters, dpa and AP deliveries; AAP allows 24 characters, dpa 22.'],
  options: {
    style: choice(['any', 'reuters', 'dpa', 'ap'], 'any', 'Whose sluglines; `any` looks only at the length.'),
    max: number(0, 'Characters; 0 for any number.')
  },
  check({metadata}, {settings, report}) {
    const {slugline} = metadata
    if (slugline === undefined) return
    const {form, example} = forms[settings.style] ?? {}
    if (form && !form.test(slugline)) {
      report({message: `Unexpected slugline \`${slugline}\`, expected one like \`${example}\``, field: 'slugline'})
    } else if (settings.max > 0 && slugline.length > settings.max) {
      report({
        message: `Unexpected slugline of ${slugline.length} characters, expected at most ${settings.max}`,
        field: 'slugline'
      })
    }
  }
})
