/** Words that cannot stand twice in a row in English: the second may go unseen. */
export const neverTwice: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from he into of or our she than the their them these they this to us was we were which with would you your'.split(
    ' '
  )
)

/** Words that stand twice in a row now and then: `came in in June`, `what it is is`. */
export const seldomTwice: ReadonlySet<string> = new Set('been can could has have if in its my not on should will when who'.split(' '))

/** Words that rightly stand twice: `had had`, `that that`, `very very`, `gave her her coat`. */
export const rightlyTwice: ReadonlySet<string> = new Set(
  (
    'had that is it her his him do did so no now there here very much many more most long far too really big well never ever again yes ' +
    'hear bye blah ha hey hi ho knock boom tut please why what how all one two three over and up down through round out off left right go come run ' +
    'old new little great good bad high low deep hot cold fast slow far-far rah chop pom tom can win-win night day same half each other side face ' +
    'hard tight wait stop help mama papa dum choo bling yum pooh tsk la na da ra walla kan bora duran puppy goody'
  ).split(' ')
)
