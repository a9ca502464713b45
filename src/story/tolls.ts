import {collect} from '../collect.js'
import type {Figure} from './figure.js'
import type {Story} from './story.js'

/** A number of dead as written: `killing 27 people`, `27 killed`, `death toll of 26`, `the 26 dead`. */
export interface Toll {
  figure: Figure
  /** Whether it speaks of a toll already told: `the 26 killed`. */
  definite: boolean
  /** Whether the sentence was at another event before it came to the toll: "a month after 36 were killed", "in 2015, killing 12". */
  past: boolean
}

const dead =
  /^(?:\s+(?!who\b|and\b|or\b|that\b|of\b|others\b|more\b|in\b|after\b|people's\b)[\w'’-]+){0,2}?\s+(?:(?:were|was|are|have been|had been|has been|been|people)\s+){0,2}(?:killed(?!\s+(?:(?:at\s+least|about|around|some|nearly|almost|more\s+than|over|up\s+to|another|a\s+further)\s+)?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|\w+teen\b|\w+ty\b|dozens\b|scores\b|hundreds\b|people\b|civilians\b))|dead|die|died|dies|dying|slain|perished|drowned|lost their lives)\b(?!\s+(?:or|and)\s+(?:(?!\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|scores|hundreds|several|many|some|others?)\b)\w+\s+)?(?:injured|wounded|hurt|missing))/i
const killing =
  /(?:\bkill(?:s|ed|ing)?|\bclaim(?:s|ed|ing)(?:\s+the\s+lives\s+of)?|\b(?:death\s+)?toll\s+(?:[\w'’-]+\s+){0,10}(?:rose|rises|has\s+risen|climbed|climbs|jumped|jumps|reached|reaches|hits|stood|stands)(?:\s+to|\s+at)?|\b(?:death\s+)?toll\s+(?:of|to|at|is|was|(?:rose|rises|has\s+risen|climbed|stood|stands|climbs)\s+(?:to|at)))\s+(?:(?:at\s+least|about|around|nearly|almost|more\s+than|some|over|up\s+to)\s+)?$/i
/** "The bodies of the 26 victims". */
const victims = /\b(?:bodies|remains)\s+of\s+(?:all\s+)?the\s+$/i
/** "All six people who died". */
const whoDied =
  /^\s+(?:people|persons|men|women|children|workers|passengers)\s+who\s+(?:(?:have|had)\s+)?(?:died|were\s+killed|lost\s+their\s+lives)\b/
const others =
  /^\s+(?:others?|more|additional|of\s+(?:the|them)|soldiers?|police|policemen|children|women|militants?|civilians?|cops?|days?|years?|times?|birds?|cattle|sheep)\b/i

/** Finds the numbers of dead, in order. */
export function findTolls(story: Story): readonly Toll[] {
  const {figures, text, wordIndex} = story
  const speaks = [
    'killed',
    'killing',
    'kills',
    'kill',
    'dead',
    'died',
    'die',
    'dies',
    'toll',
    'claimed',
    'claims',
    'perished',
    'drowned',
    'slain',
    'bodies',
    'lives',
    'dying'
  ].some(word => wordIndex.has(word))
  if (!speaks) return []
  return collect(figures, (figure): Toll[] => {
    if (figure.kind !== 'number' || figure.value % 1 !== 0 || figure.value < 1) return []
    const behind = text.slice(figure.end, figure.end + 60)
    const lead = text.slice(Math.max(0, figure.start - 96), figure.start)
    if (others.test(behind) || /^\s?[-–/]/.test(behind)) return []
    if (
      !(/kill|dead|die|dying|slain|perish|drown|lost/i.test(behind) && dead.test(behind)) &&
      !(/kill|claim|toll/i.test(lead) && killing.test(lead)) &&
      !(/^\s+(?:victims|dead|people)\b/.test(behind) && victims.test(lead)) &&
      !(whoDied.test(behind) && /\b(?:the|all)\s+$/i.test(lead))
    )
      return []
    return [{figure, definite: isDefinite(lead, behind), past: isPast(story, figure)}]
  })
}

const event = `(?:crash|blast|explosion|bombing|attack|fire|blaze|accident|collision|derailment|sinking|quake|earthquake|collapse|stampede|shooting|landslide)`
const ofEvent = new RegExp(String.raw`^\s+(?:people\s+|persons\s+)?(?:(?:were|was)\s+)?(?:killed|died)\s+in\s+the\s+${event}\b`)
const byEvent = new RegExp(
  String.raw`(?:^|[.!?]["”’]?\s+)The\s+${event}(?:,\s+(?:which|that)|\s+that)?\s+(?:killed|left|claimed)\s+(?:at\s+least\s+)?$`
)

/** Whether a toll is that of an event already told: "the 26 killed", "the toll of 26", "the crash, which killed 26". */
function isDefinite(lead: string, behind: string): boolean {
  return (
    /\b(?:the|all|all\s+the|all\s+of\s+the)\s+$/i.test(lead) ||
    /\b[Tt]he\s+(?:death\s+)?toll\s+(?:of|is|was|stands\s+at|stood\s+at)\s+(?:at\s+least\s+)?$/.test(lead) ||
    ofEvent.test(behind) ||
    byEvent.test(lead)
  )
}

const before =
  /\b(?:days?|weeks?|months?|years?|hours?)\s+(?:after|before|ago)\b|\b(?:in|since|of)\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\b|\blast (?:year|month)\b/i

function isPast(story: Story, {start}: Figure): boolean {
  const sentence = story.sentenceAt(start)
  return sentence !== undefined && before.test(story.text.slice(Math.max(sentence.start, story.dateline?.end ?? 0), start))
}
