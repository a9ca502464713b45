/**
 * Words of other languages and of the trades that stand in English copy and lie within a slip of English ones: dishes, dress,
 * faith, law, medicines, animals, games, slang. What is near to nothing needs no list.
 */
export const loanWords: readonly string[] = `
aciclovir acyclovir adalats adire agentic agong agrichemical agrichemicals ajo ajwain akims aloo althing amaretti amin amins annus apparat arepa
arepas askaris aul avial ayllu babi baccalaureat bae baianas bandish banh banku banteng barani baul bazaari bazaaris bboys beel bergens besan beti
bettong bettongs beur beurs bgirls bilbies blacktip blacktips blazars blether blethers boreen boreens borek bothies bourekas bouzoukia braaiing brassic bridie bridies
brigadeiro bronies bua bunds burekas burnets burrata bustees caddisfly calcio caman camorra campanili canai cannolo capesize cappuccini captagon carpe
castells castets casus cathedra causa cavas cawl ceann cenotes chaas chaks changaa charas charro charros chhaap chhap chilla chipa chiplet chiplets
chitlins chitterling cholerae chorten cidre clairet clasico clootie colectivo colectivos colocation colonias commoditise commoditised consol consols
contrada contrade cpop crawfish cremant cringey criterium crockpot crockpots cruzeiros cryptos csardas cuon curragh cuy cwtch cwtches dai dail dand
danda daos dars dassies davening decale decidendi decisis dede dedes deel dei delever delevered delicto demine demined dera deras deus dhal dhan
dicasteries dicastery digoxin dimittis directeur dirhams divertor doina doline dolines domaines domesticus dong dorp dorps dramatis druk dumba efendi
elote elotes empaneled escudos esquites exacta extradural fabless fabs facie fadista fadistas fale fales falla fallas fantino farang farangs farmin
fatberg fatbergs feis fermer fermers festina fettucine filmi finanza fiqh firie firies fixe flagrante flamme fomo forfaiting formateur forro fromage funana
furmint furth gado galette galettes gatte generis genever geoint ger gers geta ginnels githeri goanna goannas goi goreng gotong gras greves griot guar
guling gurners gurning haat haats hacktivism hafla hakas halva handymax hangi hangry haoles haor haors hapu haris haus havan hexogen hijabis hodl
hodlers hominin hominins honoris hors housefull hurleys impleadment incubatee incubatees infil informateur injera injuria insuree insurees invit invits jcb jcbs
jeggings jete jetes jgb jgbs juryo kabinet karaage killa kip kronur kund kunds kway laab laddoos ladinos laiko lamprais lanterne leat lebaran lefse
litti lochans longyi lontong lovo macaron macarons machher machina machiya magret mahseer mahseers maiko maikos makai makar makki maknae mako manat
mandazi mapo marae mardy martech maskless matcha matoke matsuri mauka mayordomo mayordomos medinas mee megahit meher meke mekes memoria mens menteri
merch meruit methi metteur meyhane mezcals mie mielies miko milad mille minimis minutus mirch mirchi misal mishti misls mithering modder modders
moilee moin momo momos mondaine moong morans morchang morchas muay mundan muni munis muso mutatis mzee neem neems neep neeps negociant nemo nene neve nft nfts
nicu ninot noa noh nom noms nori nurdles nurdling objets octogen officinalis offie offies owt paca pacas pacem pacu padel pagne pagnes pai paifang pala
paleoanthropologist palio panamax panth papier parcours pari parmigiano parte partem passu pasteis pastilla paya pease pelletised pelletized pelote
pendens pendente pentesters personam pestis picanha pierogi pinfall pinot pintxos pipis piring pitlane pitlanes pizzo plata pleather plotz pneumoniae
pointe pointes polders populi porteno portenos poutine prata prefet prefets prepper preppers presidenta pression prima primeur primeurs primi
primitivo prohibito proptech propter publica puncheur puncheurs puttu qubit qubits questore quishing quokkas quoll raags ranchera rancheras rancheros
rara rata ratu reais rebbes reductio regista rendang rentree reshored riad riads riel riyals rostered saas sabeels saeter safa salafis salame salvor
salvors sambol sanctus sant sardana sarod sarus sawm scaleup scaleups scunner secondi securitisation securitise securitised securitising sede seekh
seiches sejm senedd sensei senseis sento sepak serac sextortion shahed shaheds shambas shami shamma sharifs shishas shui singsings sinigang
skullduggery smishing snicket snickets soigneur soigneurs solidaire solidaires somen somoni soondae sotol spork sporks standi standom stans stargazy
starrer starrers stg stollen storting stotties stovies strasse sulus suo suppli suya swiftie swifties swole syariah syeds syngas tabula tagine tagines
takahe talibes tankie tankies tapa tapu tarte tehreek tenge teow terreiro terreiros terroir thaladi thawb thawbs thermite thero theros thobe thobes thoran thrip
tihar timbits tipis toli tolis tomme tonnato toonie toonies tortelli torwart totos trackie trackies tradie tradies trapo trapos tteok tulkus tumpeng
turron tweede twitten udon vacances vacante vaid vali vasti vastis veraison vey vikasit viksit voce volenti vulgaris waakye wadas wadera waderas
wahines wai waiata wantok wantoks warranto warung warungs wasta wats wechat weta whenua wontons woredas yeet yolo yuzu zloty zlotys
`
  .trim()
  .split(/\s+/)
