/** Other names of cities, old and new, that the gazetteer does not list; all are known, none is an error. */
export const cityAliases: readonly string[] = `
Kiev|Bombay|Bangalore|Calcutta|Madras|Poona|Baroda|Trivandrum|Cochin|Calicut|Mysore|Mangalore|Pondicherry|Benares|Allahabad|Gurgaon|Simla|Cawnpore|Gauhati|Vizag|Tuticorin|Trichy|Ooty|Shimoga|Belgaum|Gulbarga|Bijapur|Hubli
Peking|Canton|Nanking|Tientsin|Chungking|Rangoon|Saigon|Leningrad|Stalingrad|Lvov|Kharkov|Odessa|Nikolayev|Dnepropetrovsk|Lugansk|Zaporozhye|Alma-Ata|Astana|Nur-Sultan|Akmola|Frunze|Tiflis|Erevan|Kishinev|Constantinople|Smyrna|Angora|Danzig|Breslau
Cologne|Munich|Nuremberg|Vienna|Prague|Pilsen|Warsaw|Cracow|Bucharest|Belgrade|Athens|Salonika|Thessaloniki|Rome|Milan|Turin|Venice|Florence|Naples|Genoa|Lisbon|Seville|Geneva|Zurich|Basle|Berne|Lucerne|Brussels|Antwerp|Ghent|Bruges|The Hague|Copenhagen|Gothenburg
Moscow|St. Petersburg|Saint Petersburg|Damascus|Aleppo|Homs|Beirut|Baghdad|Basra|Mosul|Tehran|Teheran|Isfahan|Jerusalem|Tel Aviv|Gaza|Gaza City|Cairo|Alexandria|Algiers|Tripoli|Khartoum|Mecca|Makkah|Medina|Riyadh|Jeddah|Jiddah|Sanaa|Sana'a|Aden|Muscat|Doha|Kuwait|Manama
Dacca|Chittagong|Chattogram|Katmandu|Kathmandu|Lyallpur|Ulan Bator|Phnom Penh|Pyongyang|Pusan|Taegu|Kwangju|Inchon|Macao|Batavia|Djakarta|Jogjakarta|Surabaja|Malacca|Penang|Georgetown|Salisbury|Lourenco Marques|Leopoldville|Tananarive|Addis Ababa|N'Djamena|Dar es Salaam
Mexico City|Guatemala City|Panama City|Quebec|Montreal|Washington|United Nations|Vatican City|Davos|Strasbourg|Camp David|Guantanamo Bay|West Bank|Gaza Strip|Kashmir|Balochistan|Punjab|Sindh|Goa|Kerala|Ladakh|Leh|Sikkim|Tibet|Darfur|Chechnya|Crimea|Donbas|Kosovo|Northern Ireland|Ayodhya|Pahalgam|Uri
Monrovia|Suva|Male|Thimphu|Praia|Victoria|Honiara|Apia|Port Vila|Nuku'alofa|Port-au-Prince|Port of Spain|Pretoria|Tshwane|Johannesburg|Cape Town|Soweto|Gqeberha|Port Elizabeth|Myanmar|Kabul|Kandahar|Herat|Jalalabad|Peshawar|Quetta|Muzaffarabad|Gilgit|Skardu|Wana|Miranshah|Parachinar
`
  .trim()
  .split(/[|\n]/)

/**
 * Cities beside the capitals that datelines often name, in the spelling of the agencies. A city that is misspelt is taken
 * for one of these or of `cities`, never for just any of the gazetteer's: `Kerbala`, `Grozny` and `Cumilla` are right,
 * though it has them otherwise.
 */
export const wireCities: readonly string[] = `
Abbottabad|Bahawalpur|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gujranwala|Gujrat|Gwadar|Hyderabad|Jacobabad|Larkana|Mingora|Muridke|Muzaffarabad|Nawabshah|Rahim Yar Khan|Sahiwal|Sargodha|Sheikhupura|Sialkot|Sukkur|Turbat|Chittagong|Chattogram|Khulna|Mymensingh|Narayanganj|Rajshahi|Rangpur|Sylhet|Pokhara|Biratnagar|Jaffna|Kandy|Herat|Jalalabad|Kunduz|Mazar-i-Sharif
Alappuzha|Anantnag|Baramulla|Bathinda|Belagavi|Bhilai|Bokaro|Chhatrapati Sambhajinagar|Darbhanga|Dhanbad|Durgapur|Ernakulam|Firozabad|Gaya|Guntur|Hubballi|Jalgaon|Jhansi|Kakinada|Kalaburagi|Kannur|Karimnagar|Kollam|Kottayam|Kurnool|Kurukshetra|Malappuram|Moradabad|Nanded|Navi Mumbai|Nizamabad|Palakkad|Panipat|Pathankot|Pilibhit|Rishikesh|Rohtak|Saharanpur|Salem|Sambalpur|Shivamogga|Solapur|Sonipat|Tirunelveli|Tiruchirappalli|Udhampur|Vellore|Warangal
Kano|Ibadan|Kaduna|Maiduguri|Port Harcourt|Enugu|Onitsha|Ilorin|Makurdi|Abeokuta|Benin City|Sokoto|Bauchi|Calabar|Owerri|Akure|Kumasi|Tamale|Takoradi|Cape Coast|Bulawayo|Durban|Bloemfontein|Mombasa|Kisumu|Nakuru|Arusha|Dodoma|Zanzibar|Lubumbashi|Kisangani|Bangui|Brazzaville|Libreville|Lome|Cotonou|Niamey|Ouagadougou|Bissau|Conakry|Freetown|Nouakchott|Casablanca|Marrakech|Benghazi|Alexandria|Luxor|Windhoek|Gaborone|Maseru|Lilongwe|Blantyre|Bujumbura
Surabaya|Semarang|Yogyakarta|Makassar|Medan|Denpasar|Palembang|Balikpapan|Jayapura|Johor Baru|Johor Bahru|George Town|Kota Kinabalu|Kuching|Putrajaya|Alor Setar|Cebu|Davao|Zamboanga|Mandalay|Naypyitaw|Haiphong|Chiang Mai|Phuket|Pattaya|Siem Reap|Tianjin|Wuhan|Chengdu|Shenzhen|Nanjing|Hangzhou|Shenyang|Harbin|Urumqi|Lhasa|Kunming|Taiyuan|Zhengzhou|Kaohsiung|Nagasaki|Hiroshima|Fukushima|Fukuoka|Sapporo|Yokohama|Nagoya|Incheon|Gwangju|Daejeon
Adelaide|Darwin|Hobart|Christchurch|Dunedin|Birmingham|Liverpool|Leeds|Sheffield|Nottingham|Leicester|Cardiff|Swansea|Belfast|Londonderry|Aberdeen|Dundee|Inverness|Marseille|Toulouse|Bordeaux|Grenoble|Calais|Dusseldorf|Stuttgart|Leipzig|Dresden|Hannover|Bremen|Duesseldorf|Salzburg|Innsbruck|Rotterdam|Antwerp|Gothenburg|Malmo|Aarhus|Bergen|Trondheim|Valencia|Seville|Bilbao|Palermo|Lampedusa|Thessaloniki|Krakow|Wroclaw|Gdansk|Kharkiv|Mariupol|Zaporizhzhia|Kherson|Luhansk|Sevastopol|Simferopol|Vladivostok|Novosibirsk|Yekaterinburg|Volgograd|Diyarbakir|Gaziantep|Antalya
Albuquerque|Anchorage|Asheville|Birmingham|Charleston|Charlotte|Chattanooga|Columbus|Des Moines|Hartford|Houston|Jacksonville|Little Rock|Louisville|Memphis|Nashville|Orlando|Providence|Sacramento|Spokane|Tallahassee|Halifax|Monterrey|Guadalajara|Acapulco|Tijuana|Medellin|Guayaquil|Maracaibo|Salvador|Porto Alegre|Belo Horizonte|Rosario|Valparaiso|Santo Domingo|San Salvador|San Juan|Kingston|Georgetown|Paramaribo|Nassau|Bridgetown
Aleppo|Idlib|Mosul|Basra|Erbil|Kirkuk|Najaf|Nablus|Haifa|Mashhad|Isfahan|Tabriz|Mecca|Medina|Dammam|Sharjah|Hodeidah|Hodeida|Taiz
`
  .trim()
  .split(/[|\n]/)

/** Districts and towns whose names look like another city's; all are right. */
export const likePlaces: readonly string[] = `
Kashmore|Kerbala|Badung|Bangi|Marawi|Rohtas|Malakand|Malkangiri|Basirhat|Cumilla|Bogura|Jashore|Bhaktapur|Dodowa|Bwari|Samawa|Mekelle|Gonder
`
  .trim()
  .split(/[|\n]/)
