/** A story with a doubled code in its sign-off, an ad marker, two spellings of a name, and a word that is none. */
export const story = `Rail bridge reopens after repairs

Panaji, Nov 10 (PTI) The rail bridge at Karmali reopened on Tuesday after repairs that took nine weeks, officials said.

Advertisement

Suresh Kamatkar, an engineer with the railways, said the girders were refurbishd one by one. He said the bridge was teh oldest on the line.

Kamatker said the speed limit would stay in force until the end of the month.

PTI RBS RBS
`

/** The same without a fault. */
export const clean = `Rail bridge reopens after repairs

Panaji, Nov 10 (PTI) The rail bridge at Karmali reopened on Tuesday after repairs that took nine weeks, officials said.

Trains will run at reduced speed until the end of the month, they said.

PTI RBS
`
