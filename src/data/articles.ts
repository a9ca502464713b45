// English letters and those of loan words: all that Unicode has would take ten milliseconds to compile.

/**
 * Words that begin with a vowel's sound: `honest`, `hour`, `unusual`, but not `one`, `union` or `euro`. Small words are none of them: in
 * "a and" and "a at" another word is missing or too many.
 */
const smallWords =
  'and|are|all|any|after|also|although|around|about|above|against|along|among|already|always|again|away|into|instead|inside|its|itself|each|either|every|else|even|ever|off|onto|others?|our|out|outside|over|only|own|until|under|upon|alla|allo|aux|elle|ella|era|est|esta|este|otra|otro'
const withVowel = new RegExp(
  String.raw`^(?=[aeiouh])(?!(?:${smallWords}|euros?|once|ones?)$)(?:[ai][a-zà-ÿ]{2,}|e(?!u|we)[a-zà-ÿ]{2,}|o(?!ne|nce|ui)[a-zà-ÿ]{2,}|un(?!i|an)[a-zà-ÿ]{3,}|uni(?:mp|nf|nt|nh|nv|den)[a-zà-ÿ]+|up[a-zà-ÿ]{2,}|ug[a-zà-ÿ]{2,}|ul[a-zà-ÿ]{3,}|um[bp][a-zà-ÿ]+|urgent|urban|honest[a-zà-ÿ]*|honou?r[a-zà-ÿ]*|hour(?:s|ly|glass[a-zà-ÿ]*)?|heir[a-zà-ÿ]*)(?:-[A-Za-zà-ÿ\d]+){0,3}$`
)
const vowelNames =
  /^(?:Afghan|African|Albanian|Algerian|American|Arab|Argentin(?:e|ian)|Armenian|Asian|Australian|Austrian|Egyptian|English|Ethiopian|Indian|Indonesian|Iranian|Iraqi|Irish|Islami[cs]t?|Israeli|Italian|Olympic)$/
/** Said letter by letter, the first with a vowel in front: "an FBI agent". */
const vowelLetters =
  /^(?:NGO|FBI|FIR|MPs?|MLA|MLC|MEP|SMS|SUV|MRI|HIV|IED|ATM|IPO|IPS|IAS|IRS|LPG|LNG|NHS|RTI|SSP|SOS|MBA|MBBS|NRI|FDI|NBA|NFL|NHL|NCAA|X-ray|x-ray)$/

/** Words that begin with a consonant's sound: `car`, `university`, `one-time`; but `hotel` and `historic` may have either. */
const withConsonant =
  /^(?!(?:der|den|dem|the|yo|ye|mpox)$)(?:[bcdgjkpqtvz][a-zà-ÿ]*[aeiouy][a-zà-ÿ]*|[flmnrsw][a-zà-ÿ]*[aeiouy][a-zà-ÿ]+|y[aeo][a-zà-ÿ]{2,}|univers[a-zà-ÿ]+|uniform[a-zà-ÿ]*|union[a-zà-ÿ]*|unique[a-zà-ÿ]*|unit|united|unified|unilateral[a-zà-ÿ]*|unanimous[a-zà-ÿ]*|useful|user|used|usual|utility|euro|one|European|Ukrainian|UN|US|UK|UAE)(?:-[A-Za-zà-ÿ\d]+){0,3}$/

/** Eight, eleven, eighteen and what begins with them; in `1,100` and `1800` eleven and eighteen may be meant, or a thousand. */
const vowelFigure = /^(?:8\d{0,2}(?:,\d{3})?(?:\.\d+)?|1[18](?:,\d{3}|\.\d+)?)(?:th|-[A-Za-zà-ÿ-]+)?$/
const consonantFigure = /^(?:[2-79]\d{0,2}(?:,\d{3})?(?:\.\d+)?|1[02-79]?(?:,\d{3}|\.\d+)?)(?:st|nd|rd|th|-[A-Za-zà-ÿ-]+)$/

/** The article that a word takes beyond doubt, by its sound: `an` for `honest`, `a` for `university`. As written: `US`, not `us`. */
export function articleFor(word: string): 'a' | 'an' | undefined {
  if (/^\d/.test(word)) return vowelFigure.test(word) ? 'an' : consonantFigure.test(word) ? 'a' : undefined
  if (/^[aeiouh]/.test(word) && withVowel.test(word)) return 'an'
  if (/^[AEIFHLMNORSXx]/.test(word) && (vowelNames.test(word) || vowelLetters.test(word))) return 'an'
  return withConsonant.test(word) ? 'a' : undefined
}
