import {cities, unplaced} from '../data/places.js'
import {matchesOf} from '../matches.js'
import type {DatelinePlace} from './dateline.js'
import {type Span, trimSpan} from './span.js'

const particles = new Set(
  'de da do dos das del della di du la le les el al as ash of the on and an near sur upon am der den van von y e zu es off bin ben'.split(
    ' '
  )
)
const notPlaces =
  /^(?:on|in|by|at|as|after|when|from|an?|if|for|but|he|she|it|they|we|since|until|born|updated?|published|posted|created|last|forty|also|this|these|his|her|while|with|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|photo|image|source|file|date|mr|mrs|ms|dr|president|minister|prime|former|how|why|what|who|watch|live|breaking|exclusive|opinion|analysis|editorial|explained?|fact ?box|timeline)\b/i
const corporate =
  /\b(?:inc|corp|ltd|co|plc|llc|ag|sa|party|bank|group|holdings?|fund|court|act|bill|index|league|university|ministry|department|commission|agency|authority|association|council|board|league|programme|program|project|scheme)\b\.?/i

/** Whether a stretch in front of a date or an agency can be places and nothing else. */
export function isPlaces(place: string): boolean {
  if (place.length < 2 || place.length > 90 || !/^[\p{Lu}]/u.test(place)) return false
  if (unplaced.some(name => name.toLowerCase() === place.toLowerCase())) return true
  if (notPlaces.test(place) || corporate.test(place.split(',')[0] as string) || /["“”‘?!;:<>$%&=@#*]|\d{2}|--| [-–—] /.test(place))
    return false
  const words = place.split(/[\s/]+/)
  if (
    words.length > 9 ||
    /\p{Ll}{3,}\. /u.test(
      place.replace(
        /\b(?:Calif|Conn|Mass|Mich|Minn|Miss|Mont|Okla|Penn|Tenn|Wash|Ariz|Colo|Wis|Ala|Ark|Fla|Del|Ill|Ind|Kan|Neb|Nev|Ore|Wyo|Tex|Ont|Que|Alta|Sask|Man)\. /g,
        ''
      )
    )
  )
    return false
  return words.every(word => {
    const bare = word.replace(/^[([]+|[)\],.'’]+$/g, '')
    return bare === '' || /^\p{Lu}/u.test(bare) || particles.has(bare) || /^[ld]['’]\p{Lu}|^al-\p{Lu}/u.test(bare)
  })
}

/** Whether a dateline's city is in capitals. */
export function isCapitals(place: string): boolean {
  const city = place.split(/[,([]/)[0] as string
  return city.length > 1 && city === city.toUpperCase() && /\p{Lu}{2}/u.test(city)
}

/** Whether every city named is a well-known one, or carries a state or country. */
export function isKnownPlace(place: string): boolean {
  return place.split('/').every(each => cities.has((each.split(/[,([]/)[0] as string).trim().toLowerCase()))
}

/** Where the city starts in a stretch that begins with a byline or with matter glued to it; nothing where it all is place. */
export function findCityStart(stretch: string, isByline: boolean): number | undefined {
  const glued = /[a-z][A-Z]|[^\0-\x7f]/.test(stretch) && /^[^,]*\p{Ll}(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:[,(\s]|$))/u.exec(stretch)
  if (glued) {
    const behind = stretch.slice(glued[0].length).split(',')[0] as string
    // "NewDelhi" is a city that has lost its own space.
    if (isKnownPlace(behind)) return isKnownPlace(`${glued[0]} ${behind}`) ? undefined : glued[0].length
  }
  const city = stretch.split(/[,([]/)[0] as string
  const words = matchesOf(city, /\S+/g)
  if (words.length < 2) return undefined
  const capitals = /(?:^|\s)((?:\p{Lu}[\p{Lu}'’.-]{2,}|DE|LA|EL|ST\.)(?:[\s/]\p{Lu}[\p{Lu}'’.-]+)*)\s*$/u.exec(city)
  if (capitals && isNamed(city.slice(0, capitals.index)) && (isByline || words.length > 3)) {
    return city.length - (capitals[1] as string).length - (city.length - city.trimEnd().length)
  }
  if (isKnownPlace(city)) return undefined
  for (const take of [3, 2, 1]) {
    const first = words[words.length - take]
    if (words.length - take >= 2 && first && isKnownPlace(city.slice(first.index).trim())) return first.index
  }
  return isByline ? words[words.length - 1]?.index : undefined
}

/** Whether a stretch is a name or a headline in capitals and small letters: every word starts with a capital. */
function isNamed(stretch: string): boolean {
  return /\p{Ll}{2}/u.test(stretch) && stretch.split(/\s+/).every(word => word === '' || !/^\p{Ll}/u.test(word) || particles.has(word))
}

/** Cuts `KIRKUK, Iraq`, `NEW DELHI/MUMBAI`, `Indore (Madhya Pradesh) [India]` into places. */
export function readPlaces(text: string, {start, end}: Span): DatelinePlace[] {
  const places: DatelinePlace[] = []
  for (const match of matchesOf(text.slice(start, end), /[^/]+/g)) {
    const whole = trimSpan(text, {start: start + match.index, end: start + match.index + match[0].length})
    const value = text.slice(whole.start, whole.end)
    const name = (/^[^,([]*/.exec(value) as RegExpExecArray)[0].trimEnd()
    if (name === '') continue
    const qualifiers: DatelinePlace['qualifiers'] = []
    for (const part of matchesOf(value.slice(name.length), /\(([^()]*)\)?|\[([^[\]]*)\]?|,\s*([^,([]+)/g)) {
      const form = part[0].startsWith('(') ? 'round' : part[0].startsWith('[') ? 'square' : 'comma'
      const inside = (part[1] ?? part[2] ?? part[3] ?? '').trim()
      const at = whole.start + name.length + part.index + part[0].indexOf(inside)
      if (inside) qualifiers.push({text: inside, form, start: at, end: at + inside.length})
    }
    places.push({name, qualifiers, ...whole})
  }
  return places
}
