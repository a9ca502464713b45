import {defineRule} from '../rule.js'

const opening =
  /^[#*=_(\s-]{0,6}(?:notes? to editors?\s?:\s?(?=not for publication)|for internal use only\b|(?:internal|private) ?[-–—:] ?not for publication\b|the following (?:(?:information|details?|notes?|contacts?|paragraphs?) )?(?:is|are) not (?:intended )?for publication\b|not (?:intended )?for publication\b(?!(?: or \w{3,12})? (?:before|until|till)\b)|(?:editorial|media|press) contacts?:?$|notes? to editors?:?$|contacts? for (?:editors|media|journalists):?$)/i
/** A line of itself: `Media contact: Ada Holm, +44 20 7946 0000`. */
const contact =
  /^(?:(?:(?:editorial|media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)|for (?:media|press|further|more) (?:enquiries|inquiries|information|queries|details)(?:,? (?:please )?contact)?|reporter['’]s (?:number|phone))\s?:?\s|contacts?\s?:\s).{2,160}?(?:[\w.+-]{1,40}@[\w-]{1,40}\.\w|\+?\d[\d ()-]{7,})/i
const reply = /\b(?:said|says|told|he|she|they)\b/

export default defineRule({
  name: 'private-block',
  group: 'Desk notes',
  summary: 'No block that is not for publication.',
  rationale: "What follows are editors' and reporters' names, telephone numbers and addresses.",
  severity: 'error',
  recommended: true,
  fix: 'suggest',
  quotations: 'check',
  passage: true,
  sources: ['dpa deliveries (editorial contacts), press releases (notes to editors).'],
  check(story, {report}) {
    const {blocks, wordIndex} = story
    if (
      ![
        'publication',
        'internal',
        'contacts',
        'contact',
        'editors',
        'editor',
        'enquiries',
        'inquiries',
        'enquiry',
        'inquiry',
        'queries',
        "reporter's",
        'information',
        'details'
      ].some(word => wordIndex.has(word))
    )
      return
    const first = blocks.find(({text}) => text.length <= 300 && opening.test(text) && !reply.test(text))
    const message = 'Unexpected block that is not for publication, expected none'
    // A release is sent with whom to ask.
    if (story.dateline?.agencies.some(({agency}) => agency?.paid)) return
    for (const {start, end, text, index} of blocks)
      if (text.length <= 240 && (!first || index < first.index) && contact.test(text) && !reply.test(text))
        report({start, end, message, expected: ''})
    if (!first) return
    // Above the story it speaks of all of it.
    if (blocks.slice(0, first.index).every(({role}) => role !== 'body')) {
      report({start: first.start, end: first.end, message: 'Unexpected note that nothing is for publication, expected none'})
      return
    }
    const {signOff} = story
    const kept = signOff && signOff.start > first.end && !signOff.runsOn ? blocks.findIndex(({end}) => end > signOff.start) : blocks.length
    const last = blocks[kept - 1]
    if (last) report({start: first.start, end: last.end, message, expected: ''})
  }
})
