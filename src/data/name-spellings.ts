/**
 * Spellings of one name, from another script or by custom, each line one name. Two people of one family do not bear two of
 * them; one person does where two hands wrote.
 */
export const nameSpellings: readonly string[] = `
mohammed muhammad mohammad mohamed muhammed mohamad mohamud muhamad
hussein hussain husain hossain hosein hossein husayn hussien
ahmed ahmad ahmet|yousuf yusuf youssef yousef yusef yousaf yusof|rahman rehman rahmaan rehmaan|omar umar umer|osama usama|ibrahim ebrahim ibraheem
ismail ismael esmail ismaeel|khalid khaled|tariq tarek tareq tarik|rashid rasheed rachid|saeed sayeed saied|majid majeed|hamid hameed|wahid waheed
karim kareem|salim saleem|nadim nadeem|naim naeem|shoaib shuaib|sohail suhail|faisal faysal feisal|mahmoud mahmood mehmood mahmud|mustafa mostafa mustapha moustafa
mansoor mansour mansur|zulfiqar zulfikar|qasim kasim qassem qasem kassem|fatima fatema fatimah|aisha ayesha aysha aicha|zainab zeinab zaynab|khadija khadijah
mariam maryam mariyam|yasmin yasmeen|shireen shirin|jamil jameel|rafiq rafeeq rafique|shafiq shafeeq shafique|sharif shareef sharief|latif lateef|aziz azeez
nasser naser|bashir basheer|amin ameen|jalil jaleel|habib habeeb|munir muneer mounir|farid fareed|walid waleed|adil adeel adel
chaudhary chaudhry choudhary chowdhury choudhury chaudhuri chowdhry chaudhari|lakshmi laxmi|rajeev rajiv|sandeep sandip|pradeep pradip|dilip dileep|sunil suneel|sumit sumeet
manish maneesh|jitendra jeetendra jitender|virender virendra|rajinder rajendra rajender|surinder surendra surender|mahinder mahendra mahender mohinder|narinder narendra narender
devendra devender davinder|bhupinder bhupendra bhupender|harinder harendra harender|yogendra yogender|srinivas shrinivas sreenivas|deepak dipak|geeta gita geetha|pooja puja
kavita kavitha|sunita sunitha|jayanti jayanthi|mukherjee mukherji mukerji|banerjee banerji|chatterjee chatterji|bhattacharya bhattacharyya bhattacharjee
agarwal aggarwal agrawal|mehta mehtha|thakur thakoor|shankar sankar|subramanian subramaniam subramanyam subrahmanyam|krishnan krishnaan
yuri yuriy yury yurii|sergei sergey serhiy serhii|alexei alexey aleksei aleksey oleksiy oleksii|andrei andrey andriy andrii|dmitry dmitri dmitriy dmitrii|nikolai nikolay
alexander aleksandr oleksandr alexandr aleksander|evgeny yevgeny evgeni yevgeni evgeniy|ekaterina yekaterina|elena yelena|valery valeri valeriy valerii|vasily vasili vasiliy
grigory grigori|anatoly anatoli anatoliy anatolii|vitaly vitali vitaliy vitalii|arkady arkadi|maxim maksim maksym|artem artyom|natalia natalya nataliya nataliia
tatiana tatyana tetiana|yulia yuliya yuliia|ksenia kseniya|viktor victor|gennady gennadi gennadiy|vyacheslav viacheslav|yaroslav iaroslav|zelensky zelenskyy zelenskiy
sarah sara|stephen steven|katherine catherine kathryn katharine catharine|philip phillip|geoffrey jeffrey jeffery|mark marc|eric erik|alan allan allen|iain ian|neil neal
graham graeme grahame|stuart stewart|nicholas nicolas nikolas|brian bryan|sean shaun shawn|teresa theresa|elizabeth elisabeth|rebecca rebekah|deborah debra debora
caitlin kaitlin kaitlyn caitlyn|megan meghan meagan|rachel rachael|michelle michele|christine kristine|isabel isabelle isobel|claire clare|leslie lesley|lindsay lindsey
hayley hailey haley|martin martyn|laurence lawrence|terence terrence|gillian jillian|carl karl|derek derrick|matthew mathew|jacob jakob|joseph josef|thomas tomas
frederick frederic fredrick frederik|lucas lukas|rafael raphael|emmanuel emanuel|zachary zachery zackary|aidan aiden|ashley ashleigh|tracy tracey|stacy stacey|kelly kelley
vicky vicki vickie|luis luiz|gonzalez gonzales|rodriguez rodrigues|macdonald mcdonald|maclean mclean|mackenzie mckenzie|o'neil o'neill|o'conner o'connor|thompson thomson
michael micheal mikael|jonathan johnathan jonathon|philips phillips|davies davis|hendricks hendriks hendrix|sorensen sorenson sorrensen|svensson svenson swenson|sangeeta sangita|hansen hanson|olsen olson olsson|petersen peterson|andersen anderson andersson
larsen larson larsson|nielsen nielson|jensen jenson|johansen johanson johansson|schmidt schmitt|meyer meier maier mayer|hoffmann hoffman hofmann hofman
`
  .trim()
  .split(/[|\n]/)
