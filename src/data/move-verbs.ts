/** Verbs of figures that go up, in all their forms. */
export const risingVerbs: readonly string[] = (
  'rise rises rising rose risen climb climbs climbing climbed jump jumps jumping jumped grow grows growing grew grown increase increases increasing ' +
  'increased gain gains gaining gained surge surges surging surged soar soars soaring soared advance advances advancing advanced raise raises raising ' +
  'raised lift lifts lifting lifted hike hikes hiking hiked widen widens widening widened'
).split(' ')

/** Verbs of figures that go down, in all their forms. */
export const fallingVerbs: readonly string[] = (
  'fall falls falling fell fallen drop drops dropping dropped decline declines declining declined slide slides sliding slid slip slips slipping slipped ' +
  'decrease decreases decreasing decreased plunge plunges plunging plunged tumble tumbles tumbling tumbled plummet plummets plummeting plummeted ' +
  'shrink shrinks shrinking shrank shrunk dip dips dipping dipped ease eases easing eased cut cuts cutting lower lowers lowering lowered ' +
  'trim trims trimming trimmed reduce reduces reducing reduced slash slashes slashing slashed narrow narrows narrowing narrowed slow slows slowing slowed'
).split(' ')

/** What an index or a share does besides, and a speaker or a team too: `added 200 points`, `lost 3 percent`. */
export const marketVerbs: Readonly<Record<'rising' | 'falling', readonly string[]>> = {
  rising: 'add adds adding added rally rallies rallying rallied'.split(' '),
  falling: 'lose loses losing lost shed sheds shedding sink sinks sinking sank sunk'.split(' ')
}
