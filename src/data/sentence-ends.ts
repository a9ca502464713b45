/** Abbreviations, without their last point, that never end a sentence: a name or a figure follows. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'adm approx asst atty brig capt cdr cf cmdr col cpl dr e.g fig flt fr gen gov hon i.e insp lt maj messrs mr mrs ms msgr mt op ' +
    'pfc pres prof pte re rep reps rev rs rt sen sens sgt shri smt spc st supt viz vs v wg wing'
  ).split(' ')
)

/** Abbreviations, without their last point, that may or may not end a sentence: what follows decides. */
export const ambiguousAbbreviations: ReadonlySet<string> = new Set(
  (
    'a.m p.m am pm al apr ariz ark assn ave bancorp blvd bros calif capt co colo conn corp ct dec del dept dist div est etc feb fla fri ft ga ' +
    'gov hr hrs ill inc ind jan jr jul jun kan km ky la ltd ltda mar mass md mich min minn miss mo mon mont n.b nat neb nev no nos nov oct ' +
    'okla ore pa pct ph.d plc pvt pty rd sat sep sept sq sr st sun tenn tex thu thur thurs tue tues univ va vol vt wash wed wis wyo'
  ).split(' ')
)

/** Words that open a sentence after an abbreviation; seldom the second part of a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'A About According After All Along Also Although Among An And Another Any As At Because Before Both But By Despite During Each ' +
    'Earlier Even Every Following For Four From Further He Her Here His How However I If In Indeed It Its Last Later Many Meanwhile ' +
    'Mr Mrs Ms More Most Much Near Neither No Nor Not Now Of Officials On Once One Only Or Other Others Our Out Over Police Several She Since ' +
    'Six So Some Still Such That The Their Then There These They This Those Though Three Through Thus To Today Two Under ' +
    'Until We Were What When Where Whether Which While Who Why With Yet You'
  ).split(' ')
)
