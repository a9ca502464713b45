/** Religions and castes that reports of violence in South Asia name, in lower case. */
export const communalLabels: readonly string[] =
  'hindu muslim sikh christian dalit brahmin thakur rajput jat gujjar yadav kurmi maratha patidar vokkaliga lingayat vanniyar thevar upper-caste lower-caste'.split(
    ' '
  )

/** People who are given a community for no reason but who they are; "Hindu temple" and "Muslim League" are something else. */
export const communalGroups: ReadonlySet<string> = new Set(
  'mob mobs youth youths man men woman women boy boys girl girls rioter rioters attacker attackers assailant assailants goon goons gang gangs miscreant miscreants crowd crowds accused culprits neighbours neighbors families villagers'.split(
    ' '
  )
)

/** Words that tell of violence between people. */
export const violenceWords: ReadonlySet<string> = new Set(
  (
    'riot riots rioting clash clashes clashed clashing lynch lynched lynching stabbed thrashed stoned pelted pelting torched arson assaulted attacked attack ' +
    'attacks violence beaten hacked rampage ransacked vandalised vandalized'
  ).split(' ')
)

/** What makes a slogan with `jihad` behind it. */
export const communalSlurs: ReadonlySet<string> = new Set('love land vote population corona thook spit flood food economic'.split(' '))
