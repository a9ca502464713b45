/**
 * Words of other languages and of the trades that stand in English copy and lie within a slip of English ones: dishes, dress,
 * faith, law, medicines, animals, games, slang. What is near to nothing needs no list.
 */
export const loanWords: readonly string[] = `
aciclovir acyclovir adalats adire agentic agong agrichemical agrichemicals ajo ajwain akims althing amaretti annus apparat arepa arepas askaris aul
avial ayllu babi baccalaureat baianas bandish banh banku banteng barani baul bazaari bazaaris beel bergens bettong bettongs beur beurs bilbies
blazars blether blethers boreen boreens borek bothies bourekas bouzoukia brassic bridie bridies brigadeiro bronies bua bunds burekas burnets burrata
bustees caddisfly calcio caman camorra campanili canai cannolo capesize cappuccini captagon carpe castells castets casus cathedra causa cavas cawl
ceann cenotes chaas chaks changaa charro charros chhaap chhap chilla chipa chiplet chiplets chitlins cholerae chorten cidre clairet clasico clootie
colectivo colectivos colocation colonias contrada contrade crawfish cremant criterium cryptos csardas cuon curragh cwtch cwtches dai dail dand danda
daos dars dassies davening decidendi decisis dede dedes deel dei delicto deus digoxin dimittis directeur divertor doina doline dolines domaines
domesticus dorp dorps dramatis druk efendi elote elotes esquites exacta extradural fabless fabs facie fadista fadistas fale fales falla fallas
fantino farang farangs farmin feis fermer fermers festina finanza fiqh firie firies fixe flagrante flamme formateur forro fromage furmint furth gado
galette galettes gatte genever generis geoint ger gers geta ginnels githeri goanna goannas goi goreng gotong gras greves griot guar guling gurners gurning
hacktivism hafla hakas halva handymax hangi haoles haor haors hapu haris haus havan hexogen hodl hodlers hominin hominins honoris hors hurleys
informateur injera injuria jete jetes juryo kabinet karaage kund kunds kway laab laddoos ladinos laiko lamprais lanterne lebaran litti lochans longyi
lontong lovo macaron macarons machher machina machiya magret mahseer mahseers maiko maikos makai makki maknae mako mandazi mapo marae mardy matcha
matoke matsuri mauka medinas mee meke mekes mens menteri merch meruit methi metteur meyhane mezcals mie mielies miko milad mille minimis minutus
misal mishti mithering moilee moin momo momos mondaine moong morans morchang morchas muay mundan muso mutatis mzee neep neeps negociant nemo nene
neve nft nfts ninot noa noh nori nurdles nurdling octogen officinalis owt paca pacas pacem pacu pagne pagnes pai paifang paleoanthropologist palio
panamax parcours pari parmigiano parte partem passu pasteis pastilla paya pelletised pelletized pelote pendens pendente pentesters personam pestis
picanha pierogi pinfall pintxos pipis piring pizzo plata plotz pneumoniae pointe pointes polders populi porteno portenos poutine prata prefet prefets
presidenta pression prima primeur primeurs primi primitivo prohibito propter publica puncheur puncheurs puttu qubit qubits questore quishing quokkas
quoll raags ranchera rancheras rancheros rara rata ratu rebbes reductio regista rendang rentree riad riads saas saeter salafis salame salvor salvors
sambol sanctus sardana sarod sarus scunner secondi sede seekh seiches senedd sensei senseis sento serac sextortion shambas shami shamma sharifs
shishas shui singsings sinigang skullduggery smishing snicket snickets soigneur soigneurs solidaire solidaires somen soondae sotol standi standom
stans stollen storting stotties stovies strasse sulus suo suppli suya syariah syeds syngas tabula tagine tagines takahe talibes tapa tapu tarte tehreek
teow terreiro terreiros terroir thaladi thermite thero theros thobe thobes thoran thrip tihar timbits tipis tomme tonnato toonie toonies tortelli
torwart totos trackie trackies tradie tradies trapo trapos tro tteok tulkus tumpeng turron tweede twitten udon vacances vacante vaid vali veraison
vey voce volenti vulgaris waakye wadas wadera waderas wahines wai waiata wantok wantoks warranto warung warungs wasta wats wechat weta whenua wontons
woredas yuzu
`
  .trim()
  .split(/\s+/)
