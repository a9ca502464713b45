/** Titles that stand in capitals before a name in most houses, in lower case, by their last word. */
export const formalTitles: readonly string[] = `
president|vice president|prime minister|deputy prime minister|chief minister|deputy chief minister|interior minister|home minister|foreign minister|finance minister|defence minister|defense minister
external affairs minister|health minister|education minister|law minister|information minister|railway minister|agriculture minister|energy minister|trade minister|environment minister|transport minister|labour minister|labor minister
oil minister|economy minister|justice minister|minister|premier|chancellor|secretary|foreign secretary|home secretary|chief secretary|cabinet secretary|finance secretary|treasury secretary|defense secretary|defence secretary|state secretary
secretary of state|secretary general|secretary-general|director general|director-general|attorney general|attorney-general|solicitor general|inspector general|governor|lieutenant governor|mayor|deputy mayor|senator|congressman|congresswoman|representative
speaker|deputy speaker|commissioner|deputy commissioner|police commissioner|ambassador|high commissioner|judge|justice|chief justice|general|major general|lieutenant general|brigadier|colonel|lieutenant colonel|major|captain|lieutenant|sergeant|corporal
admiral|vice admiral|rear admiral|commodore|commander|air marshal|air chief marshal|field marshal|inspector|sub-inspector|superintendent|constable|pope|cardinal|archbishop|bishop|imam|ayatollah|maulana|mufti|king|queen|prince|princess|emir|sultan
sheikh|shaikh|crown prince|lord|lady|sir|dame|baroness|baron|duke|duchess|earl|councillor|councilor|alderman|sheriff|magistrate|district magistrate|collector|professor|chairman|chairwoman|chair|chief executive|managing director|director|spokesman|spokeswoman|spokesperson
rabbi|reverend|swami|rep|sen|gov|gen|lt|lt gen|lt-gen|maj|maj gen|col|capt|sgt|prof|rev|brig|adm|hon
`
  .trim()
  .split(/[|\n]/)

/** Labels of trade and office that stand before a name without being titles. */
export const labels: readonly string[] = `
police chief|army chief|party chief|navy chief|air chief|chief|leader|opposition leader|party leader|actor|actress|author|singer|director|producer|coach|manager|captain|skipper|striker|midfielder|defender|goalkeeper|forward|bowler|batsman|player|champion
analyst|economist|trader|dealer|broker|strategist|lawyer|attorney|prosecutor|counsel|activist|journalist|reporter|editor|correspondent|writer|poet|novelist|scientist|researcher|professor|doctor|surgeon|engineer|farmer|teacher|student|activist|businessman|businesswoman|entrepreneur|founder
co-founder|officer|official|adviser|advisor|aide|envoy|negotiator|diplomat|candidate|nominee|lawmaker|legislator|deputy|mp|mla|mna|resident|witness|driver|pilot|boss|head|owner|partner|president-elect|ex-president|legend|star|veteran|rival|teammate|brother|sister|son|daughter|wife|husband|father|mother|widow|uncle|aunt|colleague|successor|predecessor
`
  .trim()
  .split(/[|\n]/)

/** Forms of address. */
export const honorifics: readonly string[] = [
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'messrs',
  'shri',
  'sri',
  'smt',
  'kumari',
  'dr',
  'sir',
  'dame',
  'm',
  'mme',
  'mlle',
  'herr',
  'frau'
]

/** Small words inside names: `bin`, `al-`, `van`, `de la`, `-ur-`. */
export const particles: readonly string[] = `
bin bint binti ibn al el ul ur ud us uz abu de da di do du del della dos das des van von der den ter ten te la le lo las los y e zu zum zur af av ap ben bar san st
`
  .trim()
  .split(/\s+/)

/** Capitalised words that are never part of a person's name: days, months, organisations' and places' own nouns, points of the compass. */
export const nameless: readonly string[] = `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
the a an in on at by for from of to with but and or if as it he she they we you i his her their our this that these those there when while after before since until although though because however meanwhile
also then now here where what who which how why not no yes all some many most more less few several each every both one two three four five six seven eight nine ten
bank banks party parties corp corporation inc ltd plc co company companies group holdings council committee commission ministry department university college school institute association federation union league club court
agency authority office bureau board centre center foundation trust times post news press herald tribune gazette journal television tv radio magazine street road avenue lane square park bridge river lake sea ocean bay gulf island islands
mountain mountains valley city town village district province state states county region republic kingdom empire nations house senate congress parliament assembly cabinet government administration treasury army navy force forces police guard brigade
north south east west northern southern eastern western central upper lower new old great international national federal united european african asian american british indian pakistani chinese japanese russian german french israeli iranian iraqi
airport station hospital hotel stadium airlines airways motors oil gas energy power steel insurance securities capital markets stock exchange index fund cup championship championships open games olympics olympic series tour prize award awards act bill law treaty agreement accord
war day week month year century christmas easter ramadan eid diwali islam islamic muslim muslims christian christians hindu hindus jewish catholic church mosque temple god internet web online facebook twitter google microsoft apple amazon
democrat democrats republican republicans democratic conservative labour labor liberal socialist communist congressional presidential former acting outgoing interim late chief deputy vice assistant senior junior
later earlier asked speaking addressing today tonight yesterday tomorrow last next only even still yet again once soon besides despite during under over against among between within without
through throughout per via like unlike according citing quoting responding reacting referring following including officials official sources critics analysts supporters residents troops shares is are was were has have had
do does did can could will would should may might must let please thank dear see read watch follow photo picture image file finally recently indeed perhaps maybe instead nevertheless nonetheless therefore thus hence
just never always often sometimes usually nearly almost about around above below behind beyond across along inside outside upon until till unless whether whose whom another other others such same own
born married released based led headed described known named called given taken seen made asked
`
  .trim()
  .split(/\s+/)

/** Verbs that a person is the subject of, right after the name. */
export const speechVerbs: readonly string[] = `
said says told tells added adds stated noted warned argued explained insisted denied confirmed claimed asked replied recalled acknowledged admitted urged testified tweeted conceded declared announced promised vowed complained
wrote writes maintained contended suggested pointed observed remarked predicted cautioned stressed emphasised emphasized thanked believes thinks
`
  .trim()
  .split(/\s+/)

/** Family names that come first in Chinese, Korean and Vietnamese names. */
export const familyNames: readonly string[] = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang han cao deng feng xiao cheng yuan jiang cai wen xi peng pan du dai xia zhong fan wei ding ren lu yao lai shen qian hua song
kim lee park choi jung kang cho yoon jang lim moon ban roh kwon oh seo shin hwang ahn ryu nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly aung than
`
  .trim()
  .split(/\s+/)
