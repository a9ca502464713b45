/** What copy counts one by one: before these a number from one to nine is a word. */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    'people persons men women children boys girls students pupils teachers workers employees farmers soldiers troops policemen officers guards civilians ' +
    'militants rebels terrorists gunmen attackers suspects prisoners inmates hostages refugees migrants passengers tourists fishermen firefighters doctors nurses patients ' +
    'victims witnesses residents villagers protesters lawmakers ministers members leaders candidates players journalists lawyers judges brothers sisters sons daughters ' +
    'vehicles cars buses trucks trains boats ships aircraft planes helicopters houses homes buildings shops schools hospitals villages towns cities districts countries states ' +
    'stores medals restaurants bridges mosques temples churches deaths arrests ' +
    'days weeks months years attacks explosions blasts bombs rockets missiles shots cases incidents'
  ).split(' ')
)

/** What copy counts, but in figures. */
export const talliedNouns: ReadonlySet<string> = new Set(
  'voters votes trees jobs runs wickets sheep goats cattle bags sandbags packages tickets copies visitors families households hectares acres'.split(
    ' '
  )
)

/** Behind the figure of a sum, a share or a weight. */
export const amountWords: ReadonlySet<string> = new Set('crore lakh percent rupees dollars euros tonnes'.split(' '))
