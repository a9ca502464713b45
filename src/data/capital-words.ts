/** Words that copy writes with a capital inside sentences and that are no people's names, in lower case. */

export const daysAndMonths: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday january february april august september october november december'.split(' ')

/** Countries, continents and their peoples. */
export const lands: readonly string[] = `
afghanistan afghan algeria algerian america american angola angolan argentina argentine armenia armenian australia australian austria austrian azerbaijan
azerbaijani bahrain bahraini bangladesh bangladeshi barbados belarus belarusian belgium belgian bolivia bolivian bosnia bosnian botswana brazil brazilian britain british
bulgaria bulgarian burundi cambodia cambodian cameroon canada canadian caribbean chechnya chile chilean china chinese colombia colombian croatia croatian cyprus
czech denmark danish ecuador egypt egyptian england english eritrea eritrean estonia estonian ethiopia ethiopian europe european finland finnish france french
gabon georgian germany german ghana ghanaian greece greek guatemala guinea haiti haitian honduras hungary hungarian iceland icelandic india indian indonesia
indonesian iranian iraqi ireland irish israel israeli italy italian jamaica jamaican japan japanese jordanian kazakhstan kenya kenyan korea korean kosovo kuwait kuwaiti kyrgyzstan
latvia latvian lebanon lebanese lesotho liberia liberian libya libyan lithuania lithuanian luxembourg macedonia madagascar malawi malaysia malaysian maldives malta
mauritania mauritius mexico mexican moldova moldovan mongolia mongolian montenegro morocco moroccan mozambique myanmar namibia nepal nepali nepalese
netherlands nicaragua nigeria nigerian norway norwegian pakistan pakistani palestine palestinian panama paraguay peruvian philippines poland polish portugal portuguese
qatar qatari romania romanian russia russian rwanda rwandan samoa saudi scotland scottish senegal senegalese serbia serbian singapore slovakia slovak slovenia
slovenian somalia somali spain spanish sudan sudanese sweden swedish switzerland swiss syria syrian taiwan taiwanese tajikistan tanzania tanzanian thailand tunisia
tunisian turkey turkish turkmenistan uganda ugandan ukraine ukrainian uruguay uzbekistan venezuela venezuelan vietnam vietnamese welsh yemen yemeni zambia zambian zimbabwe
africa african asia asian antarctica arctic atlantic pacific mediterranean kashmir kashmiri punjab balochistan sindh khyber pakhtunkhwa bengal gujarat
maharashtra karnataka kerala rajasthan odisha jharkhand chhattisgarh telangana uttarakhand haryana himachal assam manipur nagaland mizoram meghalaya tripura
california florida pennsylvania massachusetts connecticut michigan minnesota wisconsin tennessee louisiana mississippi missouri arizona colorado oklahoma illinois virginia
scotland queensland tasmania ontario quebec alberta manitoba saskatchewan
`
  .trim()
  .split(/\s+/)

/** Offices, bodies and their adjectives, as names of office and of institutions have them: "Supreme Court", "Prime Minister". */
export const officeWords: readonly string[] = `
president presidential prime minister ministry ministerial deputy chief secretary secretariat governor government general director chairman chairwoman spokesman spokeswoman
commissioner commission committee council councillor senator senate congress congressman parliament parliamentary assembly court supreme federal national international
foreign interior defence defense finance justice attorney district provincial central police inspector superintendent constable commander colonel lieutenant captain
brigadier sergeant professor ambassador department authority association organisation organization federation foundation institute institution university college
company corporation limited exchange security securities health education agriculture environment development management administration intelligence investigation
corruption election electoral democratic republican conservative liberal party people peoples union united nations world department treasury reserve agency bureau
hospital medical airport airlines railway railways highway stadium museum library cathedral prosecutor solicitor magistrate judge chancellor speaker opposition
humanitarian emergency commerce industry industries tribunal archbishop cardinal sheikh emperor princess academy championship olympic olympics tournament
`
  .trim()
  .split(/\s+/)

/** Cities that copy names often, whose slips are no other place and no name. */
export const greatCities: readonly string[] =
  'ahmedabad baghdad bangkok beijing bengaluru brussels canberra chandigarh chennai colombo hyderabad islamabad istanbul jakarta jerusalem johannesburg karachi kathmandu kolkata lucknow melbourne nairobi peshawar shanghai singapore srinagar washington'.split(
    ' '
  )
