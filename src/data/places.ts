/**
 * Cities of the United States that stand alone in an AP dateline.
 *
 * Source: AP stylebook, as given by writingexplained.org.
 */
export const standaloneDomestic: readonly string[] =
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington'.split(
    '|'
  )

/** Cities of other countries that stand alone in an AP dateline; the list changes from year to year. */
export const standaloneForeign: readonly string[] =
  'Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kuwait City|London|Luxembourg|Macau|Madrid|Mexico City|Milan|Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|Rome|San Marino|Sao Paulo|Shanghai|Singapore|Stockholm|Sydney|Tokyo|Toronto|United Nations|Vatican City|Vienna|Zurich'.split(
    '|'
  )

/** Datelines that name no city. */
export const unplaced: readonly string[] = [
  'Aboard Air Force One',
  'Aboard the papal plane',
  'At sea',
  'On the Mississippi River',
  'United Nations'
]

/** Other cities that datelines name often; they tell a place from a name or a label, no more. */
const others =
  'Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Algiers|Almaty|Amman|Ankara|Antananarivo|Ashgabat|Asmara|Astana|Asuncion|Athens|Auckland|Austin|Baku|Bamako|Barcelona|Basra|Belgrade|Bern|Bishkek|Bogota|Bonn|Brasilia|Bratislava|Brisbane|Bucharest|Budapest|Buenos Aires|Busan|Calgary|Canberra|Cape Town|Caracas|Chisinau|Chongqing|Colombo|Copenhagen|Dakar|Damascus|Dar es Salaam|Dhaka|Dili|Doha|Donetsk|Dubai|Dushanbe|Edinburgh|Edmonton|Frankfurt|Gaza|Glasgow|Guangzhou|Hamburg|Hanoi|Harare|Ho Chi Minh City|Jakarta|Jeddah|Jerusalem|Juba|Kabul|Kampala|Kandahar|Karachi|Kathmandu|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kuala Lumpur|Kyiv|Lagos|Lahore|La Paz|Lima|Lisbon|Ljubljana|Luanda|Lusaka|Lyon|Male|Managua|Manama|Manchester|Manila|Maputo|Melbourne|Minsk|Mogadishu|Monrovia|Montevideo|Multan|Muscat|Nairobi|Nicosia|Osaka|Oslo|Ottawa|Peshawar|Perth|Phnom Penh|Port-au-Prince|Port Moresby|Pretoria|Pyongyang|Quetta|Quito|Rabat|Ramallah|Rangoon|Rawalpindi|Reykjavik|Riga|Riyadh|Sanaa|San Jose|Santiago|Sarajevo|Seoul|Skopje|Sofia|St. Petersburg|Strasbourg|Suva|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|Thimphu|Tirana|Tripoli|Tunis|Ulan Bator|Ulaanbaatar|Vancouver|Vientiane|Vilnius|Warsaw|Wellington|Winnipeg|Yangon|Yaounde|Yerevan|Zagreb'
const india =
  'Agartala|Agra|Ahmedabad|Aizawl|Ajmer|Aligarh|Allahabad|Amaravati|Amethi|Amritsar|Aurangabad|Ayodhya|Bangalore|Bareilly|Bengaluru|Bhopal|Bhubaneswar|Bikaner|Bilaspur|Chandigarh|Chennai|Coimbatore|Cuttack|Dehradun|Delhi|Dharamshala|Dharamsala|Dibrugarh|Dispur|Faridabad|Gandhinagar|Gangtok|Ghaziabad|Goa|Gorakhpur|Gurgaon|Gurugram|Guwahati|Gwalior|Haridwar|Hyderabad|Imphal|Indore|Itanagar|Jabalpur|Jaipur|Jalandhar|Jammu|Jamshedpur|Jodhpur|Kanpur|Kochi|Kohima|Kolkata|Kota|Kozhikode|Leh|Lucknow|Ludhiana|Madurai|Mangaluru|Mathura|Meerut|Mohali|Mumbai|Muzaffarnagar|Muzaffarpur|Mysuru|Nagpur|Nashik|New Delhi|Noida|Panaji|Patiala|Patna|Prayagraj|Puducherry|Pulwama|Pune|Raipur|Rajkot|Ranchi|Rourkela|Shillong|Shimla|Silchar|Siliguri|Srinagar|Surat|Thane|Thiruvananthapuram|Thoothukudi|Thrissur|Tiruchi|Tirupati|Udaipur|Ujjain|Vadodara|Varanasi|Vijayawada|Visakhapatnam|Ziro'

/** Lower-cased names of cities that datelines often name. */
export const cities: ReadonlySet<string> = new Set(
  [...standaloneDomestic, ...standaloneForeign, ...others.split('|'), ...india.split('|')].map(name => name.toLowerCase())
)

/**
 * States as AP datelines shorten them; eight are never shortened.
 *
 * Source: AP stylebook, as given by writingexplained.org.
 */
export const stateAbbreviations: Readonly<Record<string, string>> = {
  Alabama: 'Ala.',
  Alaska: 'Alaska',
  Arizona: 'Ariz.',
  Arkansas: 'Ark.',
  California: 'Calif.',
  Colorado: 'Colo.',
  Connecticut: 'Conn.',
  Delaware: 'Del.',
  Florida: 'Fla.',
  Georgia: 'Ga.',
  Hawaii: 'Hawaii',
  Idaho: 'Idaho',
  Illinois: 'Ill.',
  Indiana: 'Ind.',
  Iowa: 'Iowa',
  Kansas: 'Kan.',
  Kentucky: 'Ky.',
  Louisiana: 'La.',
  Maine: 'Maine',
  Maryland: 'Md.',
  Massachusetts: 'Mass.',
  Michigan: 'Mich.',
  Minnesota: 'Minn.',
  Mississippi: 'Miss.',
  Missouri: 'Mo.',
  Montana: 'Mont.',
  Nebraska: 'Neb.',
  Nevada: 'Nev.',
  'New Hampshire': 'N.H.',
  'New Jersey': 'N.J.',
  'New Mexico': 'N.M.',
  'New York': 'N.Y.',
  'North Carolina': 'N.C.',
  'North Dakota': 'N.D.',
  Ohio: 'Ohio',
  Oklahoma: 'Okla.',
  Oregon: 'Ore.',
  Pennsylvania: 'Pa.',
  'Rhode Island': 'R.I.',
  'South Carolina': 'S.C.',
  'South Dakota': 'S.D.',
  Tennessee: 'Tenn.',
  Texas: 'Texas',
  Utah: 'Utah',
  Vermont: 'Vt.',
  Virginia: 'Va.',
  Washington: 'Wash.',
  'West Virginia': 'W.Va.',
  Wisconsin: 'Wis.',
  Wyoming: 'Wyo.'
}
