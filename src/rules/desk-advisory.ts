import {choice, list} from '../options.js'
import {defineRule} from '../rule.js'
import {normalizeMarker} from '../story/furniture.js'

const bracketed = /\(\s?(?:eds?|attn|editors|desks?)\s?[:–—-][^()]{1,400}\)/iy
const line =
  /^(?:(?:eds|attn|editors|(?:attn|Attn|ATTN|attention|Attention|ATTENTION)\.?,? (?:eds|Eds|EDS|editors|Editors|EDITORS|desks?|Desks?|DESKS?))\s?[:–—-]\s?\S|(?:Editors|EDITORS)\s?[:–—-]\s?(?:[Pp]lease|[Nn]ote|[Aa]dds|[Uu]pdates)\b|ATTENTION\s?[-–—]\s?[A-Z]{4,}|(?:UPDATES|ADDS|RECASTS|CORRECTS|RELEADS|INCORPORATES|CLARIFIES)\b \w)/
/** A cheap look before the close ones. */
const lineHint = /^(?:[Ee][Dd]|[Aa][Tt][Tt]|[A-Z]{4})/
/** `(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)`. */
const trim =
  /^\(?(?:STORY CAN END HERE|(?:BEGIN |END )?OPTIONAL (?:TRIM|MATERIAL|ADD))\b[^.]{0,20}(?:\. ?OPTIONAL MATERIAL FOLLOWS)?[^a-z]{0,20}\)?$/
/** `(Adds minister's reaction in paragraph 3)`. */
const verbFirst =
  /^\((?:Adds|Updates|Recasts|Refiles|Removes|Rewrites|Changes|Clarifies|Inserts|Incorporates|Writes through|Releads)\b [^()]{0,300}\b(?:para(?:graph)?s?|grafs?|throughout|details?|quotes?|reaction|background|headline|byline|dateline|lead|comments?|context|analysts?|shares|graphic|pix|photos?|slug|link|bullet|statement|figures?)\b[^()]{0,200}\)$/

/** Above the first paragraph the verb is enough: `(Recasts, adds quote)`, `(Updates prices)`. */
const openingVerb =
  /^\((?:Adds|Updates|Recasts|Refiles|Removes|Rewrites|Changes|Clarifies|Corrects|Inserts|Incorporates|Writes through|Releads|Repeats|Deletes|Trims|Reopens(?= [A-Z]{3})|ADDS|UPDATES|RECASTS|CORRECTS|RELEADS|TRIMS)\b(?!,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? [^()]{2,300}\)$|^\((?:Writes through|Recasts|Updates throughout|(?:[Ww]ith|WITH) (?:more |new |file )?(?:[Pp]hotos?|[Pp]ictures?|[Pp]ix|[Gg]raphics?|[Vv]ideo|PHOTOS?|PICTURES?|PIX|GRAPHICS?|VIDEO|[Ii]nputs|[Dd]etails|[Qq]uotes))\)$|^Note to (?:editors|eds|desks)\s?:\s?\S/

/** `(Adding quotes, background)`, but `(Adding video calls was the last step)`. */
const openingParticiple =
  /^\((?:Repeating|Reopening|Incorporating|Updating|Adding|Recasting|Correcting)\b(?![^()]{0,300}\b(?:was|were|is|are|has|had|will|would)\b) (?:[\w'’-]{1,20} ){0,4}(?:quotes?|details?|byline|background|reactions?|comments?|headline|dateline|slug|toll|para(?:graph)?s?|grafs?|lead|throughout)\b[^()]{0,200}\)$/

export default defineRule({
  name: 'desk-advisory',
  group: 'Desk notes',
  summary: 'No advisories to editors in copy.',
  rationale: 'The advisory tells desks what is new in this version; it is private and must not be published.',
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  sources: ['Reuters handbook (advisory line), AP and dpa (Eds:), Yonhap (ATTN:), AFP product lines.'],
  options: {
    position: choice(['none', 'header'], 'none', 'Where an advisory may stand: nowhere, or above the first paragraph of the body.'),
    markers: list([], 'Further openings of an advisory, such as `Note to desks`.')
  },
  check(story, {settings, report}) {
    const {blocks, text} = story
    const body = blocks.findIndex(({role}) => role === 'body' || role === 'dateline')
    const openings = settings.markers.map(marker => `${normalizeMarker(marker)} `)
    const add = (start: number, end: number) => report({start, end, message: 'Unexpected advisory to editors, expected none', expected: ''})
    let after = 0
    for (const {index, start, end, text: own} of blocks) {
      if (settings.position === 'header' && (body < 0 || index < body)) continue
      const opens = story.dateline !== undefined && end <= story.dateline.start && (openingVerb.test(own) || openingParticiple.test(own))
      if (own.length > 600 || !(opens || isLine(own) || openings.some(opening => `${normalizeMarker(own)} `.startsWith(opening)))) continue
      add(start, end)
      after = end
    }
    for (const start of story.marks('(')) {
      if (start < after) continue
      bracketed.lastIndex = start
      const found = bracketed.exec(text)
      const block = found && story.blockAt(start)
      if (!block || (isLine(block.text) && block.text.length <= 600)) continue
      if (settings.position === 'header' && block.index < body) continue
      add(start, start + found[0].length)
    }
  }
})

function isLine(own: string): boolean {
  const text = own.replace(/^&?UR;\s?/, '')
  if (!text.startsWith('(')) return lineHint.test(text) && (line.test(text) || trim.test(text) || /^(?:Eds|EDS|ATTN|Attn)\s?:/.test(text))
  return trim.test(text) || verbFirst.test(text) || /^\(\s?(?:eds?|attn|editors|desks?)\s?[:–—-][^()]{1,400}\)$/i.test(text)
}
