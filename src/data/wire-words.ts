/** Lower-case words of wire copy that no dictionary has: codes of tables, units, trade terms, recent coinages. */
export const wireWords: readonly string[] = `
adj adv advs aka alt amt approx ave avg bbl bbls bcf bhp bln blns bpd bps btu bu bushels btwn cbm ccs cert cgs cif cmdr cnt cntr cont corp
cos cpi ctn ctr cts cum cwt dept depts dia dist div divs dlr dlrs dwt econ ed eds eg est esp etc excl ext fcst ffa fob ft fwd fy gdp gen gms govt govts
gtd hp hq hr hrs ibid incl info int intl ins ipo ips kbps kg kgs khz kilo kilos km kmph kms kph kwh lb lbs lcd ldc llc lng lpg ltd mbd mbpd mbps
mcf mfg mgr mhz mid min mins mkt mkts mln mlns mmbtu mmscfd mn mnth mo mol mos mph msec mth mths mtpa mw natl nav nm no nos
nyse oct op oper opec oz pcs pct ppb ppm pres prev prof pts pvt qoq qtr qtrs qtrly recd ref reg rep reps repos rev revs rpm rpt rs sec secs sen
sep sgd shr shrs spec sq sqft sqm st std supt tbc tcf temp tel tlrs tonne trln trn tsp twh usc usd vol vs wk wks wrt yds yld yoy yr yrs ytd
adware app apps autocorrect bitcoin bitcoins blockchain blogger bloggers blogosphere broadband camcorder chatbot chatbots clickbait cleantech
coronavirus coronaviruses covid crowdfund crowdfunded crowdfunding crowdsource crowdsourced crowdsourcing cryptocurrencies cryptocurrency cyberattack cyberattacks
cybercrime cybercriminal cybercriminals cybersecurity deepfake deepfakes defund defunding deplatform disinformation dongle dotcom dotcoms earbuds ebook ebooks
email emailed emailing emails emoji emojis esports euro eurobond eurobonds eurodeposit euros eurozone exfiltration fintech firewall fracking freemium geolocation geofence geofencing geoengineering
hashtag hashtags homepage homeschool homeschooled homeschooling hotspot hotspots infographic infotech insurtech intifada kratom lockdown lockdowns livestream livestreamed
livestreaming livestreams malware metadata metaverse microfinance microblog microblogging microchip microplastics multiplex nanotech nanoparticle nanoparticles neonicotinoids
netizen netizens offshoring onboarding online outperform overtourism paywall petabyte podcast podcasts preorder preorders quarantining ransomware
rebrand rebranded rebranding remdesivir reskilling reshoring robocall robocalls selfie selfies semtex sexting smartphone smartphones smartwatch smartwatches spyware startup
startups stakeholder stakeholders superbug superbugs supercar supercomputer superspreader telco telcos telehealth telemedicine upcycle upcycled upskill upskilling vaping
videoconference videoconferencing vlog vlogger vloggers webcam webcams webcast webcasts webinar webinars webpage webpages website websites wifi workshopping unbanked underbanked undersecretary
antiretroviral antiretrovirals biofuel biofuels biodiesel biosecurity bioterrorism biotech carfentanil chikungunya dengue dexamethasone fentanyl hantavirus hydroxychloroquine
jihadi jihadis jihadism jihadist jihadists madrasah takfiri takfiris peshmerga mujahideen mujahedeen mujahidin mujahid mullah mullahs ayatollah ayatollahs hezbollah loya basij basiji basijis
militiaman militiamen gunbattle gunbattles gunfight gunfights shoot-out shootout shootouts gunship gunships helipad hijacker hijackers kidnappers lawmaker lawmakers policymaker policymakers
policymaking speechwriter spokespeople spokesperson spokespersons superdelegate superdelegates separatists peacekeeper peacekeepers peacekeeping powersharing frontbench frontbencher frontbenchers backbench
backbencher backbenchers byelection byelections bypoll bypolls chairperson chairpersons chancery councilor councilmember crossbench filmmaker filmmakers filmmaking firefight
illiquid illiquidity oppn newswire newswires pressmen presser rollout rollouts runup standoff standoffs takedown walkout
arbitrageur arbitrageurs backwardation bancassurance bourse bourses capex contango counterparty crude debenture debentures delist delisted delisting depositary derivative disintermediation dividend ebitda ebit
eurodollar eurodollars eurosterling euroyen eurocurrency ferrochrome forex fungible futures gilt giltedged greenmail hedger hedgers intervener intraday leaseback lossmaking midcap nonaccrual nonfarm nonferrous nonperforming nonrecurring
nonvoting nonstop ombudsperson opex overbought oversold overallotment paring payrolls petrochemical petrodollar petrodollars prefinancing premia profitmaking recapitalisation
reinsurer reinsurers remittance remittances renminbi repo resale respread secondtier selloff selloffs softs spinoff spinoffs stockbroking stockpiling subprime sukuk superannuation superannuate supertanker supertankers
swaption swaptions telecom telecoms tranche tranches trillion undersubscribed unamortized unitholder unitholders upfront warrantholder writedown writedowns writeoff writeoffs yuan zaibatsu zloty zlotys hryvnia hryvnias rouble roubles rial rials riyal riyals ringgit rupiah baht dong dirham dirhams naira
rand shilling kwacha cedi forint koruna lev leu lari tenge som afghani afghanis taka kyat kip riel won peso pesos bolivar bolivars cruzado cruzados austral australs lira
oilseed oilseeds rapeseed soymeal soyoil soybean soybeans groundnut groundnuts copra palmolein feedgrain feedgrains foodgrain foodgrains cornmeal feedlot feedlots barleycorn canola durum sorghum
offtake offshore onshore downstream upstream midstream wellhead workover workovers petcoke condensate condensates fuelwood gasoil bunkering smelter smelters refinery coker cokers hydrocracker hydrocrackers
cagey cusec cusecs cumec cumecs wicketkeeper wicketkeeping birdie birdied bogeyed goalless goalkeeper goalmouth midfielder midfielders matchday quarterfinal quarterfinals quarterback semifinal semifinals semifinalist semifinalists quarterfinalist quarterfinalists
offside onside playoff playoffs playmaker wildcard unseeded topspin tiebreak tiebreaker tiebreaks powerplay lbw legspinner offspinner allrounder allrounders doosra googly seamer seamers yorker yorkers pacer pacers
barangay barangays barrio barrios favela favelas ejido campesino campesinos telenovela telenovelas sendero senderista guerrilla guerrillas contra contras caudillo junta juntas
bumiputera bumiputra kampung muktamar pancasila songthaew tuk pesantren halal haram hadith hadiths hijri imam imams shura sharia sheikh sheikhs sheikha sura
apartheid bakkie braai imbizo indaba kgotla lobola muti sangoma sangomas spaza toyi tsotsi ubuntu boda bodaboda bodas matatu matatus ujamaa
isn didn doesn wasn aren couldn wouldn shouldn hasn haven hadn weren don won ain mustn needn
benefitted benefitting focussed focussing imbedded snuck darndest darnedest fraid turnround extraversion storeyed liquified duffle protestor protestors
adviser advisers advisor advisors judgement judgements dietician dieticians debutant debutants guesstimate orientate orientated learnt spelt
vires judice fide fides facto jure nolo contendere curiam certiorari amicus curiae ipso mea culpa mein lo lese majeste majesté noblesse oblige fleur lis vis visa versa per se
et al alia ad hoc hominem infinitum nauseam interim rem persona grata non sequitur quid pro quo status ante bellum post mortem modus operandi vivendi
raison etre coup etat fait accompli tete laissez faire savoir vivre haute couture bourgeoisie nouveau riche enfant terrible cause celebre
dramedy diegetic hitbox hitboxes dox doxed doxing doxxed doxxing helmer helmers glowy dystopic encash encashed encashment unstarred expropriatory racialized racialised
perma gastropub staycation staycations glamping brexiteer brexiteers remainer remainers eurosceptic eurosceptics europhile
sensex nifty yearend midyear midweek crookery pista pistachio
bin bint ibn abu von van der den del dela della dos das des ten ter ben bat zum zur ver vera por jour nas nic ber sur mer bon vie eau roi rue noir bois chez mes tes ses ces
las los sol luz paz rio oro fin vida casa dur leke muh tous tout avec dans pour sans sous mais donc nous vous elle ils und mit das ist ein eine nicht auch aus bei nach
glasnost perestroika siloviki oblast oblasts raion raions krai duma kolkhoz sovkhoz hetman verkhovna
combatting combatted incentivizes incentivises bocce wali walis ecommerce treasurys reputational documenta dom doms ifs defunds defunded convo convos brinksmanship cancelation cancelations royale cryo restitute restituted restituting belarussian belarussians
`
  .trim()
  .split(/\s+/)
