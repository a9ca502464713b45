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
