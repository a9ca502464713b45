import {list} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'paid-content-dateline',
  group: 'Furniture and residue',
  summary: 'Copy from a paying partner is labelled.',
  rationale: 'A partner behind the agency’s slash means that somebody paid for the text; press codes ask that readers are told.',
  severity: 'error',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['ANI’s partner copy: `New Delhi [India], May 17 (ANI/NewsVoir): …`', 'Press Council of India, norms on paid news'],
  options: {
    partners: list(
      [
        'NewsVoir',
        'GPRC',
        'PRNewswire',
        'BusinessWire',
        'VMPL',
        'PNN',
        'SRV',
        'HT Syndication',
        'GLOBE NEWSWIRE',
        'ATK',
        'BusinessWire India',
        'India PR Distribution',
        'Mediawire',
        'SMPL',
        'NewsReach',
        'TPT',
        'PRNewsWire'
      ],
      'Names that stand for paying partners; registered release wires count anyway.'
    ),
    label: list(
      [
        'advertorial',
        'press release',
        'sponsored',
        'paid content',
        'paid post',
        'brand post',
        'brandpost',
        'partner content',
        'promoted',
        'brand connect',
        'impact feature'
      ],
      'Words above or below the copy that tell readers.'
    )
  },
  check(story, {settings, report}) {
    const {blocks, dateline, metadata} = story
    const partners = settings.partners.map(each => each.toLowerCase())
    const partner = dateline?.agencies.find(({name, agency}) => agency?.paid || partners.includes(name.toLowerCase()))
    if (!partner) return
    const around = blocks
      .filter(({role}) => role !== 'body')
      .concat(blocks.slice(-1))
      .map(({text}) => text)
    const matter = [...around, metadata.headline ?? '', ...(metadata.keywords ?? []), metadata.usage ?? ''].join('\n').toLowerCase()
    if (settings.label.some(label => matter.includes(label.toLowerCase()))) return
    report({
      start: partner.start,
      end: partner.end,
      message: `Unexpected copy of \`${partner.name}\` without a label, expected one such as “${settings.label[0] ?? 'advertorial'}”`
    })
  }
})
