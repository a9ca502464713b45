/** A phrase to find, and what may stand instead; nothing where no word is sure to. */
export interface Phrase {
  phrase: string
  plain: string
}

/** Reads `phrase` and `phrase > plainer`, but for those that a house lets stand. */
export function* readPhrases(lines: readonly string[], allow: readonly string[]): Iterable<Phrase> {
  const allowed = new Set(allow.map(phrase => phrase.toLowerCase()))
  for (const line of lines) {
    const [phrase = '', plain = ''] = line.split('>').map(part => part.trim())
    if (phrase && !allowed.has(phrase.toLowerCase())) yield {phrase, plain}
  }
}

/** Phrases with a word too many: `phrase > what says it`. */
export const redundantPhrases: readonly string[] = `
battling against>battling|battle against>fight|past history>history|past experience>experience|completely destroyed>destroyed|totally destroyed>destroyed|completely gutted>gutted|joint collaboration>collaboration|joint cooperation>cooperation|advance planning>planning|advance warning>warning
future plans>plans|final outcome>outcome|end result>result|free gift>gift|new innovation>innovation|first ever>first|first-ever>first|added bonus>bonus|close proximity>proximity|general consensus>consensus|consensus of opinion>consensus|exact same>same|each and every>every|basic fundamentals>fundamentals
brief moment>moment|brief summary>summary|cash money>cash|circulated around>circulated|collaborate together>collaborate|cooperate together>cooperate|gather together>gather|join together>join|meet together>meet|merge together>merge|mix together>mix|combine together>combine|still remains>remains
continues to remain>remains|refer back>refer|return back>return|revert back>revert|reply back>reply|repeat again>repeat|reiterate again>reiterate|foreign imports>imports|fellow colleagues>colleagues|fellow countrymen>countrymen|major breakthrough>breakthrough|mutual cooperation>cooperation
mutual agreement>agreement|necessary requirement>requirement|old adage>adage|original founder>founder|postpone until later>postpone|pre-planned>planned|preplanned>planned|sudden crisis>crisis|sum total>total|surrounded on all sides>surrounded
temporary reprieve>reprieve|true facts>facts|unexpected surprise>surprise|usual custom>custom|in close proximity to>near|at this point in time>now|at the present time>now|due to the fact that>because|despite the fact that>although|in the event that>if|in order to>to|on a daily basis>daily|on a regular basis>regularly
dead body>body|dead bodies>bodies|armed gunman>gunman|armed gunmen>gunmen|discuss about>discuss|discussed about>discussed|comprises of>comprises|comprising of>comprising|return back to>return to|strangled to death>strangled|drowned to death>drowned|electrocuted to death>electrocuted
`
  .trim()
  .split(/[|\n]/)

/** Worn phrases of news copy, with a plainer word where there is one: `phrase` or `phrase > plainer`. */
export const cliches: readonly string[] = `
restive|nefarious|nefarious designs>plans|war-torn|war torn|strife-torn|sea of humanity>crowd|rushed to hospital>taken to hospital|rushed to the hospital>taken to the hospital|nabbed>arrested|miscreants>attackers|miscreant>attacker|in the wake of>after|tip of the iceberg|only time will tell|at the end of the day|level playing field
game changer|game-changer|game changing|low-hanging fruit|paradigm shift|perfect storm|think outside the box|window of opportunity|wake-up call|war of words>dispute|war chest>funds|white elephant|writing on the wall|uphill battle|uphill task|tight-lipped|tense calm|sent shockwaves|sent shock waves|shrouded in mystery|spread like wildfire>spread fast
pall of gloom|pulled out all the stops|proof of the pudding|political football|limped back to normal>returned to normal|limping back to normal>returning to normal|leave no stone unturned|left no stone unturned|iron out differences>settle differences|hue and cry>protest|heinous crime>crime|grinding halt>halt|ground to a halt>stopped|ghastly attack>attack
fell on deaf ears>was ignored|eleventh hour>last minute|dastardly|cowardly act>attack|clarion call>call|breathed his last>died|breathed her last>died|bone of contention|blow hot and cold|bite the bullet|ball is in their court|back to square one|avoid like the plague|all-out effort|acid test>test|brutally murdered>murdered|innocent civilians>civilians
met their maker|high-octane|high octane|last-ditch effort|made headlines|mother of all|much-awaited|much awaited|much-needed|much-hyped|nail in the coffin|needle in a haystack|politically motivated|rang in the new year|reading the riot act|tied the knot>married|took the internet by storm|went viral|broke the internet|sparked outrage|slammed>criticised|lashed out
`
  .trim()
  .split(/[|\n]/)
