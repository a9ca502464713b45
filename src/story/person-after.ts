/** Capitalised words that begin no person's name. */
const noName =
  /^(?:Police|Court|High|Supreme|District|Sessions|Minister|Chief|Prime|Commission|Justice|Judge|Delhi|Mumbai|New|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|A|An|In|On|At|He|She|They|It|But|And|When|After|Before|State|City|National|United|University|College|School|Hospital|Department|Union|Government|Congress|Senate|House|South|North|East|West|San|Los|Fort|St|Saint|Mr|Mrs|Ms|Dr|Inc|Park|County|Street|Road|American|British|Indian|Chinese|Russian|German|French|Israeli|Palestinian|Islamic|Muslim|Hindu|Christian)$/

/**
 * The personal name of two or three capitalised words at the start of `text`; nothing where what stands
 * there is a place, an office or an organisation, as far as its words tell.
 */
export function readPerson(text: string): string | undefined {
  const match =
    /^\p{Lu}\p{Ll}+(?:[ \n](?:\p{Lu}\.|al|bin|de|van|\p{Lu}\p{Ll}+))?[ \n]\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?(?![\p{L}])/u.exec(text)
  if (!match) return undefined
  return match[0].split(/[ \n]/).some(word => noName.test(word)) ? undefined : match[0]
}
