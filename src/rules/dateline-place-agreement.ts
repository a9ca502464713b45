import {list, table} from '../options.js'
import {defineRule} from '../rule.js'

export default defineRule({
  name: 'dateline-place-agreement',
  group: 'Metadata',
  summary: 'The city of the dateline is the place in the metadata.',
  rationale: 'Maps and local editions are filled by the metadata, and readers see the dateline.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  sources: ['NewsML-G2 `located`, NITF `evloc` and `location`, ninjs `located`.', 'Some feeds name the desk’s city instead: see `desks`.'],
  options: {
    desks: list(['Bangalore', 'Bengaluru', 'Gdansk'], 'Cities that stand in the metadata because the desk sits there.'),
    aliases: table(
      {
        bengaluru: 'bangalore',
        mumbai: 'bombay',
        kolkata: 'calcutta',
        chennai: 'madras',
        kyiv: 'kiev',
        beijing: 'peking',
        yangon: 'rangoon',
        'kuala lumpur': 'kl',
        'vatican city': 'vatican',
        odesa: 'odessa',
        prayagraj: 'allahabad',
        gurugram: 'gurgaon',
        thiruvananthapuram: 'trivandrum',
        varanasi: 'banaras'
      },
      'Two names of one city, both in lower case.'
    )
  },
  check({dateline, metadata}, {settings, report}) {
    const {place} = metadata
    const [first] = dateline?.places ?? []
    if (!place || !first || /^[A-Z]{2,3}$/.test(place)) return
    const plain = (name: string): string => {
      const folded = name
        .normalize('NFD')
        .replaceAll(/[^\p{L}\p{N} ]/gu, '')
        .toLowerCase()
        .trim()
      return Object.hasOwn(settings.aliases, folded) ? (settings.aliases[folded] as string) : folded
    }
    const held = plain(place.split(/[,(]/)[0] ?? '')
    const names = (dateline?.places ?? []).flatMap(({name, qualifiers}) => [name, ...qualifiers.map(({text}) => text)]).map(plain)
    if (held === '' || settings.desks.some(desk => plain(desk) === held)) return
    if (names.some(name => name !== '' && (name.includes(held) || held.includes(name)))) return
    // `Quetta, Pakistan` in the metadata agrees with either.
    if (place.split(',').some(part => names.includes(plain(part)))) return
    report({
      start: first.start,
      end: first.end,
      message: `Unexpected \`${first.name}\` in the dateline beside \`${place}\` in the metadata, expected one place`,
      field: 'place'
    })
  }
})
