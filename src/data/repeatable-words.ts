/** Words that cannot stand twice in a row in English: the second may go unseen. */
export const neverTwice: ReadonlySet<string> = new Set(
  'a an and as at be but by for from he into of or our she than the their them these they this to us we which with would you your'.split(
    ' '
  )
)

/** Words that stand twice in a row now and then: `what he will will be seen`. */
export const seldomTwice: ReadonlySet<string> = new Set('been can could has have if its my not should will when who'.split(' '))

/** Forms of to be: twice in `what it is is a draft`, and in nothing shorter. */
export const beings: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])

/** Common words that no ending shows to be English; twice they are an error wherever no two clauses meet. */
export const plainWords: ReadonlySet<string> = new Set(
  (
    'his said says told made make makes took take takes went came give gave held hold sent send found find kept keep lost paid pays says stood began begin broke broken ' +
    'brought built bought fell felt flew grew grown knew known rose risen sold spoke spoken spent struck taught think threw thrown wore worn ' +
    'wrote written became become seek sought meet met seen shown given taken gone won led ran shot seem seems want wants need needs plan plans ' +
    'police government minister president country state states city years month months week weeks report reports company market bank court ' +
    'party leader group home house power world attack talks vote votes money price prices rate rates ' +
    'also only just often soon already almost later first last next such both some each either neither ' +
    'about above across against along among before behind below beneath beside between beyond despite during except inside outside per since toward ' +
    'towards under unlike until upon via within without whether whose while although unless'
  ).split(' ')
)

/** Counts that follow a figure once: `2.1 billion billion`; but `a million million`. */
export const scales: ReadonlySet<string> = new Set(['million', 'billion', 'trillion', 'lakh', 'crore'])

/** Words that rightly stand twice: `had had`, `that that`, `very very`, `gave her her coat`. */
export const rightlyTwice: ReadonlySet<string> = new Set(
  (
    'had that it her him do did so no now there here very much many more most long far too really big well never ever again yes ' +
    'hear bye blah ha hey hi ho knock boom tut please why what how all one two three over up down through round out off left right go come run ' +
    'old new little great good bad high low deep hot cold fast slow far-far rah chop pom tom can win-win night day same half other side face ' +
    'hard tight wait stop help dear extra mayday copy hush quick tick tap drip cluck yeah bang nice love cry drill double thump plus minus mama papa dum choo bling yum pooh tsk la na da ra walla kan bora duran puppy goody'
  ).split(' ')
)

/** Verbs and adverbs that `in` belongs to: `moved in in May`, `the town she lived in in 1990`. */
export const takesIn: ReadonlySet<string> = inflect(
  'ask bed believe blend bring build burst butt buy call cash cave charge check chime chip close come confide crash deal delight dial dig dive drag draw drive drop ease ' +
    'engage fade fall fill fit fly fold follow function get give go grow hand hang head hem interest invest invite involve join jump keep kick let listen live lock log ' +
    'lure major mail move muscle opt participate phase pile pin pitch plug pop pour pull push put ride ring roll rope rush set settle share ship show sign sink sit sleep slip ' +
    'snow specialise specialize squeeze stand start stay step stop stream strike suck swear take tie trade trickle trust tune turn usher vote wade walk weigh work write zoom',
  'brought bought came caught dealt drew drawn driven drove fallen fell flew flown given gave gone went got gotten grown grew kept left made put rang ridden rode ran sank sat ' +
    'shown slept slid stood struck swore sworn taken took threw thrown woke worn written wrote back'
)

/** Verbs and adverbs that `on` belongs to: `passed on on Friday`, `the bill voted on on Tuesday`, `later on on Monday`. */
export const takesOn: ReadonlySet<string> = inflect(
  'act add agree bank base battle bet bring build call carry catch cheer click come comment concentrate consult count crack dawn decide depend drag draw drive drone ' +
    'dwell egg elaborate embark expand fall fasten film focus gamble get go hang hit hold insist iron jump keep knock land latch lay lead lean leave live load log look march move muddle ' +
    'negotiate operate pass perform pick plan play plod plough plow press prey proceed pull push put ramble read reflect rely report ride roll run rush seize set settle shut sign sit sleep ' +
    'slip soldier spring spy stand start stay step stick stream struggle study stumble switch tack tag take touch trade trample travel trudge try turn urge vote wait walk wear work write',
  'brought built came caught drawn drew driven drove fallen fell gone went got gotten held hung kept laid led left lent live ' +
    'put ran ridden rode sat set spent sprung spoken spoke stood stuck taken took tried worn wore written wrote later early earlier further so then now head straddled'
)

/** Verbs left with their preposition at the end of a clause: `the woman he spoke to to learn more`. */
export const strands: ReadonlySet<string> = inflect(
  'account agree aim allude apply ask belong benefit call care come complain cope deal depend derive die dream go hear hint hope laugh listen live look object originate pass pay ' +
    'plead point refer run sleep speak stay suffer swear talk think travel turn use vote wait walk want wish work write',
  'came dealt gone went heard known made met paid ran slept spoke spoken stood swore taught thought wrote written'
)

/** Verbs in all their regular forms, and other words as they are. */
function inflect(verbs: string, others: string): ReadonlySet<string> {
  const forms = verbs.split(' ').flatMap(verb => {
    const stem = verb.replace(/e$/, '')
    const last = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb.at(-1) : ''
    const past = verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
    return [verb, `${verb}s`, past, `${stem}ing`, `${stem}${last}ed`, `${stem}${last}ing`]
  })
  return new Set([...forms, ...others.split(' ')])
}
