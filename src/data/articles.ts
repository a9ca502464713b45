/**
 * Words that begin with a vowel's sound: `honest`, `hour`, `unusual`, but not `one`, `union` or `euro`. Small words are none of them: in
 * "a and" and "a at" another word is missing or too many.
 */
const smallWords =
  'and|are|all|any|after|also|although|around|about|above|against|along|among|already|always|again|away|into|instead|inside|its|itself|each|either|every|else|even|ever|off|onto|others?|our|out|outside|over|only|own|until|under|upon|alla|allo|aux|elle|ella|era|est|esta|este|otra|otro'
const withVowel = new RegExp(
  String.raw`^(?=[aeiouh])(?!(?:${smallWords}|euros?|once|ones?)$)(?:[ai]\p{Ll}{2,}|e(?!u|we)\p{Ll}{2,}|o(?!ne|nce|ui)\p{Ll}{2,}|un(?!i|an)\p{Ll}{3,}|uni(?:mp|nf|nt|nh|nv|den)\p{Ll}+|up\p{Ll}{2,}|ug\p{Ll}{2,}|ul\p{Ll}{3,}|um[bp]\p{Ll}+|urgent|urban|honest\p{Ll}*|honou?r\p{Ll}*|hour(?:s|ly|glass\p{Ll}*)?|heir\p{Ll}*)(?:-[\p{L}\d]+){0,3}$`,
  'u'
)
const vowelNames =
  /^(?:Afghan|African|Albanian|Algerian|American|Arab|Argentin(?:e|ian)|Armenian|Asian|Australian|Austrian|Egyptian|English|Ethiopian|Indian|Indonesian|Iranian|Iraqi|Irish|Islami[cs]t?|Israeli|Italian|Olympic)$/
/** Said letter by letter, the first with a vowel in front: "an FBI agent". */
const vowelLetters =
  /^(?:NGO|FBI|FIR|MPs?|MLA|MLC|MEP|SMS|SUV|MRI|HIV|IED|ATM|IPO|IPS|IAS|IRS|LPG|LNG|NHS|RTI|SSP|SOS|MBA|MBBS|NRI|FDI|NBA|NFL|NHL|NCAA|X-ray|x-ray)$/

/** Words that begin with a consonant's sound: `car`, `university`, `one-time`; but `hotel` and `historic` may have either. */
const withConsonant =
  /^(?!(?:der|den|dem|the|yo|ye|mpox)$)(?:[bcdgjkpqtvz]\p{Ll}*[aeiouy]\p{Ll}*|[flmnrsw]\p{Ll}*[aeiouy]\p{Ll}+|y[aeo]\p{Ll}{2,}|univers\p{Ll}+|uniform\p{Ll}*|union\p{Ll}*|unique\p{Ll}*|unit|united|unified|unilateral\p{Ll}*|unanimous\p{Ll}*|useful|user|used|usual|utility|euro|one|European|Ukrainian|UN|US|UK|UAE)(?:-[\p{L}\d]+){0,3}$/u

/** Eight, eleven, eighteen and what begins with them; in `1,100` and `1800` eleven and eighteen may be meant, or a thousand. */
const vowelFigure = /^(?:8\d{0,2}(?:,\d{3})?(?:\.\d+)?|1[18](?:,\d{3}|\.\d+)?)(?:th|-[\p{L}-]+)?$/u
const consonantFigure = /^(?:[2-79]\d{0,2}(?:,\d{3})?(?:\.\d+)?|1[02-79]?(?:,\d{3}|\.\d+)?)(?:st|nd|rd|th|-[\p{L}-]+)$/u

/** The article that a word takes beyond doubt, by its sound: `an` for `honest`, `a` for `university`. As written: `US`, not `us`. */
export function articleFor(word: string): 'a' | 'an' | undefined {
  if (withVowel.test(word) || vowelNames.test(word) || vowelLetters.test(word) || vowelFigure.test(word)) return 'an'
  return withConsonant.test(word) || consonantFigure.test(word) ? 'a' : undefined
}
