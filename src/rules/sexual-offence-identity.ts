import {defineRule} from '../rule.js'
import {readPerson} from '../story/index.js'

const offences = 'rape|gang-rape|gangrape|sexual assault|sexual abuse|sex assault|sexual harassment|molestation|sexual violence|POCSO'
const before = new RegExp(`\\b(?:${offences})[ \\n]$`, 'i')

/** "Asha Devi, the rape victim,", "the victim of the gang rape, Asha Devi,", "Asha Devi, who was raped". */
const apposed = new RegExp(`^, (?:the|a) (?:\\d{1,2}-year-old )?(?:${offences}) (victim|survivor)\\b`, 'i')
const of = new RegExp(`\\b(victim|survivor) of (?:the |an? )?(?:alleged )?(?:${offences}|gang rape), $`, 'i')
const suffered = /^, who (?:was|had been) (?:allegedly )?(?:gang-?raped|raped|molested|sexually (?:assaulted|abused))\b/

export default defineRule({
  name: 'sexual-offence-identity',
  group: 'Handled with care',
  summary: 'Nobody who suffered a sexual offence is named.',
  rationale:
    'Most countries forbid by law to make them known: in India BNS section 72 (up to two years) and POCSO section 23, in the United Kingdom the Sexual Offences (Amendment) Act 1992. To be checked, never certain: some have waived it.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  scope: 'text',
  sources: ['Bharatiya Nyaya Sanhita, section 72', 'POCSO Act, section 23(2)', 'Nipun Saxena v. Union of India (2018)'],
  check(story, {report}) {
    for (const {full, start, end} of story.names) {
      if (!full) continue
      const behind = story.text.slice(end, end + 60).replaceAll('\n', ' ')
      const lead = story.text.slice(Math.max(0, start - 60), start).replaceAll('\n', ' ')
      const role = apposed.exec(behind)?.[1] ?? (/^,/.test(behind) ? of.exec(lead)?.[1] : undefined)
      if (role)
        report({
          start,
          end,
          message: `Unexpected name \`${story.text.slice(start, end)}\` of a ${role} of a sexual offence, expected nothing that makes the person known`,
          note: 'The law forbids it in most places, unless the person has agreed in writing: to be checked.'
        })
      else if (suffered.test(behind))
        report({
          start,
          end,
          message: `Unexpected name \`${story.text.slice(start, end)}\` of a victim of a sexual offence, expected nothing that makes the person known`,
          note: 'The law forbids it in most places, unless the person has agreed in writing: to be checked.'
        })
    }
    for (const role of ['victim', 'survivor']) {
      for (const word of story.wordIndex.get(role) ?? []) {
        const {text} = story
        if (!before.test(text.slice(Math.max(0, word.start - 20), word.start))) continue
        const apposition = /^,?[ \n]/.exec(text.slice(word.end, word.end + 2))
        if (!apposition) continue
        const start = word.end + apposition[0].length
        const name = readPerson(text.slice(start, start + 60))
        // "According to the rape victim, Ram Singh fled": without a comma after it the name begins a clause.
        if (!name || (apposition[0].startsWith(',') && !/^,/.test(text.slice(start + name.length)))) continue
        report({
          start,
          end: start + name.length,
          message: `Unexpected name \`${name}\` of a ${text.slice(word.start, word.end).toLowerCase()} of a sexual offence, expected nothing that makes the person known`,
          note: 'The law forbids it in most places, unless the person has agreed in writing: to be checked.'
        })
      }
    }
  }
})
