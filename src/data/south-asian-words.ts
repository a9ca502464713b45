/**
 * English words of South Asian copy that dictionaries made elsewhere lack: numbers, offices, protest, law, food, faith,
 * dress, farming. Plurals in -s are understood.
 */
export const southAsianWords: readonly string[] = `
aam aanganwadi aarti abhishek achkan adivasi adivasis agarbatti ahimsa akhara akharas alim amir anganwadi anna annas aman ashram atta ayah ayurveda
azaan azadi baba babu babudom badla bahu bajra bandh bandobast bania banya barfi basti batta batsman batsmen bhai bhajan bhakti bhangra bhavan
bhawan bhelpuri bhoodan biradari biri bidi bidis biryani biriyani boro brinjal burqa burka cess chaat chacha chai challan chana chapati chappal
chappals charpoy chaturthi chawl chela chhath chikungunya chikan chit chowk chowki chowkidar chunni chutney coolie crore crores cutcherry dacoit dacoity
dacoits dada dahi dak dal dalit dals dargah darshan darzi deepam desi dhaba dhabas dham dharma dharna dharnas dhobi dhol dhoti dhow didi diya diyas
diwan dosa dosas dupatta durbar durga eidgah fakir fatwa fidayeen firman gali galli ganja garba gaushala ghat ghats gharana ghazal ghee gherao
gheraoed gheraoing gheraos ghulam godown godowns goonda goondas goondaism gram gotra gulal gunny gurdwara gurdwaras gurudwara gurukul gutka gutkha hafiz
hajj haj hakim halal halwa haleem hammam handi hartal hartals haveli havelis hawala hijab hilsa holi hookah howdah huzoor idli idlis iftar iftari
imambargah imambara imli izzat jagir jai jaggery jama jamaat jan janpad jatha jathas jatra jawan jawans jihad jirga jirgas jowar jugaad julus
kabaddi kabadi kacha kachori kafila kameez kampong kanal kanals kar karigar karma karsevak karsevaks karyakarta katcha kathak keema khadi khaki khalifa
khap khaps kharif khata khatib kheer khichdi khilafat kho kirana kirpan kirtan kisan kisans kofta kos kotwal kotwali kulcha kulfi kurta kurtas kutcha
lahar lakh lakhs langar lassi lathi lathicharge lathicharged lathis lehenga lingam lok loksabha lota lungi maal madrasa madrasas madrassa madrassah madrassas
maharaja maharani mahal mahant mahila maidan mandal mandali mandap mandi mandir mandis mantra marg marla masala masjid math maulana maulvi maund
maya mehendi mehndi mela melas mithai mofussil mohalla mohallas mosambi moulana moulanas moulvi moulvis mridangam muezzin mufti muhalla mukhiya mukhtar munshi murabba mushaira mutt naan nabob
nadi nagar nala nalla namaste namaz nankhatai naxal naxalism naxalite naxalites naxals nazim netas neta nikah nikaah nizam nullah nullahs olas ordnance
paan padma padyatra padyatras paisa paise paita pakora pakoras palak pallu panch panchayat panchayats panchayati pandal pandals pandit paneer panga
papad paratha parathas pargana parishad parotta patta pattas patwari patwaris peepul phirni pheran pir poha pooja pradhan prasad prasadam prepone
preponed preponing puja pujas pujari pukka pucca pulao punkah puri purdah qawwali qazi quran rabi rabri rajma rakhi rakhis rangoli rasam
rasgulla rath ravi rickshaw rickshaws roti rotis rupee ryot ryots saag sabha sabhas sadar sadhu sadhus sahib sahibs salwar samadhi sambar sambhar samiti
samitis samosa samosas sangh sangharsh sanghatan sanskari sanyasi sardar sari saris sarpanch sarpanches sathi sati satsang satta satyagraha satyagrahi satyagrahis
sepoy seva sevak sevaks shaadi shabad shahi shaheed shaitan shakha shakhas shalwar sharia sherwani shikara shiksha shivir shloka shram shri sindoor
sitar soochna stupa sufi surpanch swadeshi swaraj sherbet tabla tahsil tahsildar taluk taluka talukas taluks talaq tandoor tandoori tashahhud tehsil tehsildar tehsildars
tehsils thali thalis thana thanas thanedar tiffin tika tikka tilak tola tonga tongas topi toran ulama ulema undertrial undertrials upazila upazilas
urs urad ustad vada vadas vaidya vakil vanaspati varna veda vidhan vikas vyas waqf wadi wala walas wallah walla yagna yajna yatra yatras yatri yatris yoga yuva
zakat zamindar zamindari zamindars zari zenana ziarat zila zilla
saree sarees bindi bindis carrom corporator corporators tribals sheeter sheeters aur mein hain hai ka ke ki ko se gharara ghararas chickoo rakshak rakshaks abhi bhi
airdashed eveteasing updation cowshed chargesheet chargesheeted chargesheets mastercard votebank panelist timepass godman godmen headload
revert history-sheeter sanctioner schoolgoing weightage demonetisation demonetise demonetised delimitation bifurcated videography videographed gaurakshak
`
  .trim()
  .split(/\s+/)
