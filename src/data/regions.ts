import {stateAbbreviations} from './places.js'

/** Countries, territories, and the states and provinces that stand behind a city in datelines. */
const named = `
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|Botswana|Brazil|Britain|Brunei|Bulgaria
Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt
El Salvador|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Gaza Strip|Germany|West Germany|East Germany|Ghana|Greece|Greenland|Grenada|Guam|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland
Northern Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania
Mauritius|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|South Korea|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar
Romania|Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga
Trinidad and Tobago|Tunisia|Turkey|Turkiye|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|West Bank|Yemen|Zaire|Zambia|Zimbabwe
Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jammu and Kashmir|Jharkhand|Karnataka|Kashmir|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Puducherry|Pondicherry|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura
Uttar Pradesh|Uttarakhand|Uttaranchal|West Bengal|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Sindh|Sind|Gilgit-Baltistan|Azad Kashmir|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Nunavut|Ontario|Prince Edward Island|Quebec|Saskatchewan|Yukon|New South Wales|Queensland|South Australia
Tasmania|Victoria|Western Australia|Johor|Kedah|Kelantan|Melaka|Malacca|Negeri Sembilan|Pahang|Penang|Perak|Perlis|Sabah|Sarawak|Selangor|Terengganu|Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Jiangsu|Jiangxi|Jilin|Liaoning|Qinghai|Shaanxi|Shandong|Shanxi
Sichuan|Xinjiang|Yunnan|Zhejiang|Bavaria|Saxony|Hesse|Thuringia|Catalonia|Andalusia|Sicily|Sardinia|Crimea|Chechnya|Dagestan|Siberia|Abkhazia|Transnistria|Darfur|Somaliland|Puntland|Kurdistan|Corsica
`
  .trim()
  .split(/[|\n]/)

export const regions: readonly string[] = [...named, ...Object.keys(stateAbbreviations), ...Object.values(stateAbbreviations)]

/** What is near to one of them and right: another region, as Styria is not Syria, or another spelling or an older name. */
export const lookalikeRegions: readonly string[] = `
Andalucia|Argentine|Azerbaidjan|Baluchestan|Belorussia|Bosnia-Hercegovina|Brasil|Burgundy|Byelorussia|Chechenia|Daghestan|French Guiana|Guiana|Hessen|Kazakstan|Kosova|Luxemburg|Mauretania|Moldavia
Nyasaland|Roumania|Ruanda|Rumania|Slavonia|Styria|Surinam|Tadjikistan|Transdnestria|Transdniestria
`
  .trim()
  .split(/[|\n]/)
