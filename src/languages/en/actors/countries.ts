/**
 * Countries and territories that act like them. A row: common name | other names | adjectives | nouns for its
 * people where they are not the adjective plus `s` | capital and other seats that stand for the government.
 * Compiled for this project; everyday names and spellings of news copy, old ones too.
 */
export const COUNTRY_ROWS = `
Afghanistan | Islamic Republic of Afghanistan | Afghan | | Kabul
Albania | | Albanian | | Tirana
Algeria | | Algerian | | Algiers
Andorra | | Andorran | | Andorra la Vella
Angola | | Angolan | | Luanda
Antigua and Barbuda | | Antiguan | | St. John's
Argentina | | Argentine, Argentinian | Argentines, Argentinians | Buenos Aires, Casa Rosada
Armenia | | Armenian | | Yerevan
Australia | | Australian | | Canberra
Austria | | Austrian | | Vienna, Ballhausplatz
Azerbaijan | | Azerbaijani, Azeri | | Baku
Bahamas | The Bahamas | Bahamian | | Nassau
Bahrain | | Bahraini | | Manama
Bangladesh | | Bangladeshi | | Dhaka
Barbados | | Barbadian | | Bridgetown
Belarus | Belorussia | Belarusian, Belarussian | | Minsk
Belgium | | Belgian | | 
Belize | | Belizean | | Belmopan
Benin | | Beninese | | Porto-Novo, Cotonou
Bhutan | | Bhutanese | | Thimphu
Bolivia | | Bolivian | | La Paz, Palacio Quemado
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian | | Sarajevo
Bougainville | | Bougainvillean | | 
Botswana | | Botswanan | | Gaborone
Brazil | | Brazilian | | Brasilia, Brasília, Planalto, Itamaraty, Itamaraty Palace
Brunei | | Bruneian | | Bandar Seri Begawan
Bulgaria | | Bulgarian | | Sofia
Burkina Faso | | Burkinabe, Burkinabè | Burkinabe | Ouagadougou
Burundi | | Burundian | | Bujumbura, Gitega
Cambodia | | Cambodian | | Phnom Penh
Cameroon | | Cameroonian | | Yaounde, Yaoundé
Canada | | Canadian | | Ottawa, Parliament Hill
Catalonia | Generalitat, Generalitat de Catalunya | Catalan | | 
Cape Verde | Cabo Verde | Cape Verdean | | Praia
Central African Republic | | Central African | | Bangui
Chad | | Chadian | | N'Djamena
Chile | | Chilean | | La Moneda, Santiago de Chile
China | People's Republic of China, PRC | Chinese | Chinese | Beijing, Peking, Zhongnanhai
Colombia | | Colombian | | Bogota, Bogotá, Casa de Nariño, Palacio de Nariño
Comoros | | Comorian | | Moroni
Costa Rica | | Costa Rican | |
Croatia | | Croatian, Croat | Croats, Croatians | Zagreb
Cuba | | Cuban | | Havana
Cyprus | Republic of Cyprus | Cypriot, Greek Cypriot | Cypriots, Greek Cypriots | Nicosia
Czech Republic | Czechia | Czech | | Prague
Czechoslovakia | | Czechoslovak | |
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo, Zaire | Congolese, Zairian | Congolese | Kinshasa
Denmark | | Danish | Danes | Copenhagen
Djibouti | | Djiboutian | | Djibouti City
Dominica | | | | Roseau
Dominican Republic | | Dominican | | Santo Domingo
East Germany | German Democratic Republic, GDR | East German | |
East Timor | Timor-Leste | East Timorese, Timorese | East Timorese | Dili
Ecuador | | Ecuadorian, Ecuadorean | | Quito
Egypt | Arab Republic of Egypt | Egyptian | | Cairo
El Salvador | | Salvadoran, Salvadorean | | San Salvador
Equatorial Guinea | | Equatorial Guinean | | Malabo
Eritrea | | Eritrean | | Asmara
Estonia | | Estonian | | Tallinn
Eswatini | Swaziland | Swazi | | Mbabane
Ethiopia | | Ethiopian | | Addis Ababa
Fiji | | Fijian | | Suva
Finland | | Finnish | Finns | Helsinki
France | French Republic | French | Frenchmen | Paris, Élysée, Elysee, Elysée, Élysée Palace, Elysee Palace, Quai d'Orsay, Matignon
Gabon | | Gabonese | | Libreville
Gambia | The Gambia | Gambian | | Banjul
Georgia | Republic of Georgia | Georgian | | Tbilisi
Germany | Federal Republic of Germany | German | | Berlin, Chancellery, Bundestag
Ghana | | Ghanaian | | Accra
Greece | | Greek | | Athens
Greenland | | Greenlandic | Greenlanders | Nuuk
Grenada | | Grenadian | |
Guatemala | | Guatemalan | | Guatemala City
Guinea | | Guinean | | Conakry
Guinea-Bissau | | Bissau-Guinean | | Bissau
Guyana | | Guyanese | | Georgetown
Haiti | | Haitian | | Port-au-Prince
Honduras | | Honduran | | Tegucigalpa
Hong Kong | | | | 
Hungary | | Hungarian | | Budapest, Carmelite Monastery
Iceland | | Icelandic | Icelanders | Reykjavik
India | | Indian | | New Delhi, Delhi, Lok Sabha, South Block, Raisina Hill
Indonesia | | Indonesian | | Jakarta
Iran | Islamic Republic of Iran, Islamic Republic | Iranian | | Tehran, Teheran
Iraq | | Iraqi | | Baghdad
Ireland | Republic of Ireland | Irish | | Dublin, Leinster House
Israel | State of Israel, Jewish state, Jewish State, Jewish nation | Israeli | | Jerusalem, Tel Aviv
Italy | | Italian | | Rome, Palazzo Chigi, Quirinal, Farnesina
Ivory Coast | Côte d'Ivoire, Cote d'Ivoire | Ivorian | | Yamoussoukro, Abidjan
Jamaica | | Jamaican | | Jamaica House
Japan | | Japanese | Japanese | Tokyo, Kantei, Nagatacho, Kasumigaseki
Jordan | Hashemite Kingdom | Jordanian | | Amman
Jubaland | | | | Kismayo
Kazakhstan | | Kazakh, Kazakhstani | | Astana, Nur-Sultan, Akorda
Kenya | | Kenyan | | Nairobi
Kiribati | | | |
Kosovo | | Kosovar, Kosovan | | Pristina, Prishtina
Kuwait | | Kuwaiti | | Kuwait City
Kyrgyzstan | Kyrgyz Republic | Kyrgyz, Kyrgyzstani | Kyrgyz | Bishkek
Laos | | Laotian, Lao | | Vientiane
Latvia | | Latvian | | Riga
Lebanon | | Lebanese | Lebanese | Beirut
Lesotho | | Basotho | | Maseru
Liberia | | Liberian | | Monrovia
Libya | | Libyan | | Tripoli
Liechtenstein | | | | Vaduz
Lithuania | | Lithuanian | | Vilnius
Luxembourg | | Luxembourgish | Luxembourgers |
Madagascar | | Malagasy | Malagasy | Antananarivo
Malawi | | Malawian | | Lilongwe
Malaysia | | Malaysian | | Kuala Lumpur, Putrajaya
Maldives | The Maldives | Maldivian | | 
Mali | | Malian | | Bamako
Malta | | Maltese | | Valletta
Marshall Islands | | Marshallese | | Majuro
Mauritania | | Mauritanian | | Nouakchott
Mauritius | | Mauritian | | Port Louis
Mexico | | Mexican | | Mexico City, Los Pinos, Palacio Nacional
Micronesia | | Micronesian | |
Moldova | Moldavia | Moldovan | | Chisinau, Chișinău
Monaco | | Monegasque | |
Mongolia | | Mongolian | | Ulaanbaatar, Ulan Bator
Montenegro | | Montenegrin | | Podgorica
Morocco | | Moroccan | | Rabat
Mozambique | | Mozambican | | Maputo
Myanmar | Burma | Myanmar, Burmese | Burmese | Naypyidaw, Naypyitaw, Nay Pyi Taw, Rangoon
Namibia | | Namibian | | Windhoek
Nauru | | Nauruan | |
Nepal | | Nepali, Nepalese | Nepalis, Nepalese | Kathmandu
Netherlands | The Netherlands, Holland | Dutch | | The Hague
New Zealand | | New Zealand | New Zealanders | Wellington
Nicaragua | | Nicaraguan | | Managua
Niger | | Nigerien | | Niamey
Nigeria | | Nigerian | | Abuja, Aso Rock
North Korea | Democratic People's Republic of Korea, DPRK | North Korean | | Pyongyang
North Macedonia | Macedonia | Macedonian | | Skopje
Northern Cyprus | | Turkish Cypriot | Turkish Cypriots |
Norway | | Norwegian | | Oslo
Oman | Sultanate of Oman | Omani | | Muscat
Pakistan | | Pakistani | | Islamabad, Rawalpindi
Palau | | Palauan | |
Palestine | State of Palestine | Palestinian | | Ramallah
Panama | | Panamanian | | Panama City
Papua New Guinea | | Papua New Guinean | | Port Moresby
Paraguay | | Paraguayan | | Asuncion, Asunción
Peru | | Peruvian | | Lima, Palacio de Gobierno
Philippines | The Philippines | Philippine, Filipino | Filipinos | Manila, Malacañang, Malacanang
Poland | | Polish | Poles | Warsaw, Belweder
Portugal | | Portuguese | Portuguese | Lisbon
Puntland | | | | Garowe
Qatar | | Qatari | | Doha
Republic of the Congo | Congo-Brazzaville | | | Brazzaville
Romania | | Romanian | | Bucharest
Russia | Russian Federation | Russian | | Moscow, Kremlin, Smolenskaya, Duma, State Duma
Rwanda | | Rwandan | | Kigali
Saint Lucia | St. Lucia | Saint Lucian | | Castries
Samoa | | Samoan | | Apia
San Marino | | | |
Sao Tome and Principe | | | |
Saudi Arabia | Kingdom of Saudi Arabia | Saudi Arabian, Saudi | Saudis | Riyadh
Scotland | | Scottish | Scots | Holyrood, Bute House
Senegal | | Senegalese | Senegalese | Dakar
Serbia | | Serbian, Serb | Serbs, Serbians | Belgrade
Serbia and Montenegro | | | |
Seychelles | | Seychellois | |
Sierra Leone | | Sierra Leonean | | Freetown
Singapore | | Singaporean | |
Slovakia | | Slovak, Slovakian | Slovaks | Bratislava
Slovenia | | Slovenian, Slovene | | Ljubljana
Solomon Islands | | Solomon Islander | | Honiara
Somalia | | Somali | | Mogadishu
Somaliland | | Somalilander | | Hargeisa
South Africa | | South African | | Pretoria, Union Buildings, Tuynhuys
South Korea | Republic of Korea, ROK | South Korean | | Seoul, Blue House, Cheong Wa Dae
South Sudan | | South Sudanese | South Sudanese | Juba
South Vietnam | | South Vietnamese | South Vietnamese | Saigon
Soviet Union | USSR, U.S.S.R. | Soviet | |
Spain | | Spanish | Spaniards | Madrid, Moncloa
Sri Lanka | | Sri Lankan | | Colombo, Temple Trees
Sudan | | Sudanese | Sudanese | Khartoum, Port Sudan
Suriname | | Surinamese | | Paramaribo
Sweden | | Swedish | Swedes | Stockholm
Switzerland | | Swiss | Swiss | Bern, Berne
Syria | Syrian Arab Republic | Syrian | | Damascus
Taiwan | Republic of China | Taiwanese | Taiwanese | Taipei
Tajikistan | | Tajik | | Dushanbe
Tanzania | | Tanzanian | | Dodoma, Dar es Salaam
Thailand | | Thai | | Bangkok
Tibet | | Tibetan | |
Togo | | Togolese | Togolese | Lome, Lomé
Tonga | | Tongan | | Nuku'alofa
Trinidad and Tobago | Trinidad | Trinidadian | | Port of Spain
Tunisia | | Tunisian | | Tunis, Carthage Palace
Turkey | Türkiye, Turkiye | Turkish | Turks | Ankara
Turkmenistan | | Turkmen | Turkmen | Ashgabat, Ashkhabad
Tuvalu | | Tuvaluan | |
Uganda | | Ugandan | | Kampala
Ukraine | | Ukrainian | | Kyiv, Kiev, Verkhovna Rada
United Arab Emirates | UAE, U.A.E., Emirates | Emirati | | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain | British, U.K., UK | Britons, British | London, Downing Street, 10 Downing Street, No. 10, Number 10, Whitehall, Westminster, Foreign Office, House of Commons, House of Lords, MI6, MI5
United States | United States of America, US, U.S., U.S, USA, U.S.A., America | American, U.S., US | | Washington, Washington D.C., Washington DC, White House, Oval Office, Pentagon, State Department, Foggy Bottom, Capitol Hill, Congress, U.S. Congress, U.S. Senate, U.S. House, House of Representatives, Department of State, Department of Defense, Defense Department, Treasury Department, Justice Department, Commerce Department, Department of Homeland Security, Homeland Security, National Security Council, White House National Security Council, USTR, USAID, CIA, Central Intelligence Agency, US Central Intelligence Agency, FBI, NSA, CENTCOM, U.S. Central Command, Central Command, U.S. Supreme Court
Uruguay | | Uruguayan | | Montevideo
Uzbekistan | | Uzbek | | Tashkent
Vanuatu | | Vanuatuan | |
Vatican | Holy See, Vatican City | | |
Venezuela | | Venezuelan | | Caracas, Miraflores
Vietnam | North Vietnam | Vietnamese, North Vietnamese | Vietnamese | Hanoi
West Germany | | West German | | Bonn
Yemen | | Yemeni | | Sanaa, Sana'a, Aden
Yugoslavia | | Yugoslav, Yugoslavian | |
Zambia | | Zambian | | Lusaka
Zimbabwe | | Zimbabwean | | Harare
`

/**
 * Bodies of a state with a name of their own: state | names. A name that other states share (foreign ministry,
 * army) is no row: it goes to the nationality beside it.
 */
export const STATE_BODIES = `
Israel | Knesset, IDF, Israel Defense Forces, Israeli Defense Forces, Mossad, Shin Bet, Likud, Israel Defence Forces, Israeli Defence Forces, Israeli Air Force, Yesh Atid, Israel Prison Service
Russia | FSB, GRU, Federation Council, Wagner, Wagner Group, Roscosmos, Gazprom, Rosatom
Iran | IRGC, Revolutionary Guard, Revolutionary Guards, Islamic Revolutionary Guard Corps, Quds Force, Majlis, Guardian Council, Atomic Energy Organization of Iran, Supreme National Security Council
China | People's Liberation Army, PLA, Politburo Standing Committee, Communist Party of China, Chinese Communist Party, Ministry of Commerce of China, MOFCOM
Pakistan | ISI, Inter-Services Intelligence
Poland | Sejm
Japan | Diet, LDP
Ireland | Dail, Dáil, Taoiseach
Turkey | AKP
Saudi Arabia | House of Saud, Shura Council
Lebanon | Lebanese Armed Forces
Ukraine | Rada, SBU, Azov Battalion, Security Service of Ukraine
Sudan | Sudanese Armed Forces, SAF
Egypt | General Intelligence Service, Al-Azhar
South Korea | Unification Ministry, Ministry of Unification, Joint Chiefs of Staff of South Korea
North Korea | Workers' Party of Korea, Korean People's Army
India | BJP, Bharatiya Janata Party, Lok Sabha, Rajya Sabha
Myanmar | Tatmadaw, State Administration Council
Canada | House of Commons of Canada
Ethiopia | Ethiopian National Defense Force, ENDF
Germany | Bundeswehr, Bundesrat
France | National Assembly of France, DGSE
Taiwan | Legislative Yuan, Kuomintang
Cuba | Communist Party of Cuba
Venezuela | PSUV
Mexico | Morena, SRE
Armenia | Artsakh Defence Army
`
