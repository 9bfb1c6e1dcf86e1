/**
 * Armed groups, movements and parties to wars, past and present. A row: common name | other names |
 * countries where it is at home (`the Lebanese group`) | adjectives and nouns for its people | seats.
 */
export const ARMED_GROUP_ROWS = `
Hamas | Islamic Resistance Movement, Qassam Brigades, al-Qassam Brigades, Al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Izzedine al-Qassam Brigades | Palestine |
Palestinian Islamic Jihad | Islamic Jihad, PIJ, al-Quds Brigades | Palestine |
Popular Front for the Liberation of Palestine | PFLP | Palestine |
Hezbollah | Hizbollah, Hizbullah, Hezbullah, Hizballah | Lebanon |
Amal Movement | | Lebanon |
Houthis | Houthi, Houthi movement, Ansar Allah, Ansarullah | Yemen | Houthi
Taliban | Taleban, Afghan Taliban | Afghanistan |
Haqqani network | Haqqani Network | Afghanistan, Pakistan |
Pakistani Taliban | Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban Pakistan, TTP | Pakistan |
Lashkar-e-Taiba | Lashkar-e-Tayyiba, LeT | Pakistan |
Jaish-e-Mohammed | | Pakistan |
Islamic State | ISIS, ISIL, Daesh, Islamic State group, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant | Iraq, Syria |
al-Qaeda | Al-Qaeda, al Qaeda, Al Qaeda, al-Qaida, Al-Qaida, Al Qaida | |
Nusra Front | al-Nusra Front, Jabhat al-Nusra | Syria |
Hayat Tahrir al-Sham | HTS | Syria |
Free Syrian Army | FSA | Syria |
Syrian National Coalition | | Syria |
Syrian Democratic Forces | SDF | Syria |
YPG | People's Protection Units | Syria |
PKK | Kurdistan Workers' Party, Kurdistan Workers Party | Turkey |
Peshmerga | peshmerga | Iraq |
Kataib Hezbollah | Kata'ib Hezbollah | Iraq |
Popular Mobilization Forces | Hashd al-Shaabi | Iraq |
Mujahedeen-e-Khalq | MEK, People's Mujahedin | Iran |
FARC | Revolutionary Armed Forces of Colombia | Colombia |
ELN | National Liberation Army | Colombia |
M-19 | | Colombia |
AUC | United Self-Defense Forces of Colombia | Colombia |
Shining Path | Sendero Luminoso | Peru |
Tupac Amaru | Tupac Amaru Revolutionary Movement, MRTA | Peru |
FMLN | Farabundo Marti National Liberation Front | El Salvador |
Sandinistas | Sandinista, Sandinista National Liberation Front | Nicaragua | Sandinista
Contras | contras | Nicaragua |
Zapatistas | Zapatista, EZLN, Zapatista National Liberation Army | Mexico | Zapatista
ETA | Euskadi Ta Askatasuna | Spain |
IRA | Irish Republican Army, Provisional IRA | United Kingdom, Ireland |
Sinn Fein | Sinn Féin | Ireland, United Kingdom |
Ulster Unionists | Ulster Unionist Party, UUP | United Kingdom | Unionist
Democratic Unionist Party | DUP | United Kingdom |
Tamil Tigers | LTTE, Liberation Tigers of Tamil Eelam | Sri Lanka | Tamil Tiger
Moro Islamic Liberation Front | MILF | Philippines |
Moro National Liberation Front | MNLF | Philippines |
New People's Army | NPA | Philippines |
National Democratic Front of the Philippines | NDF, NDFP | Philippines |
Abu Sayyaf | | Philippines |
Barisan Revolusi Nasional | BRN, National Revolutionary Front | Thailand |
Patani United Liberation Organization | PULO, Pattani United Liberation Organisation | Thailand |
Free Aceh Movement | GAM | Indonesia |
Khmer Rouge | | Cambodia |
Viet Cong | Vietcong | Vietnam |
Karen National Union | KNU | Myanmar |
Arakan Army | | Myanmar |
Kachin Independence Army | KIA, Kachin Independence Organization | Myanmar |
Nepalese Maoists | Communist Party of Nepal (Maoist) | Nepal |
Naxalites | | India |
Rapid Support Forces | RSF, Janjaweed | Sudan |
Sudan People's Liberation Movement | SPLM, SPLA, Sudan People's Liberation Army, SPLM-N | Sudan, South Sudan |
SPLM-IO | SPLM-in-Opposition | South Sudan |
Justice and Equality Movement | JEM | Sudan |
Sudan Liberation Army | Sudan Liberation Movement | Sudan |
Tigray People's Liberation Front | TPLF, Tigray Defense Forces | Ethiopia | Tigrayan
Oromo Liberation Army | OLA, Oromo Liberation Front, OLF | Ethiopia |
Ogaden National Liberation Front | ONLF | Ethiopia |
Fano | | Ethiopia |
al-Shabab | Al-Shabab, al-Shabaab, Al-Shabaab, al Shabaab, Al Shabaab | Somalia |
Boko Haram | | Nigeria |
Ansaru | | Nigeria |
M23 | M23 Movement, March 23 Movement, Congo River Alliance | Democratic Republic of the Congo |
Allied Democratic Forces | ADF | Uganda, Democratic Republic of the Congo |
FDLR | Democratic Forces for the Liberation of Rwanda | Democratic Republic of the Congo, Rwanda |
Rwandan Patriotic Front | RPF | Rwanda |
Lord's Resistance Army | LRA | Uganda |
Seleka | Séléka | Central African Republic |
Anti-Balaka | anti-Balaka | Central African Republic |
UNITA | | Angola |
RENAMO | Renamo | Mozambique |
FRELIMO | Frelimo | Mozambique |
SWAPO | | Namibia |
ANC | African National Congress | South Africa |
Polisario Front | Polisario | Morocco, Algeria |
AQIM | Al-Qaeda in the Islamic Maghreb | Algeria, Mali |
MNLA | National Movement for the Liberation of Azawad | Mali |
JNIM | | Mali |
Revolutionary United Front | RUF | Sierra Leone |
Libyan National Army | LNA | Libya |
Government of National Accord | GNA | Libya |
Southern Transitional Council | STC | Yemen |
Presidential Leadership Council | | Yemen |
Kosovo Liberation Army | KLA | Kosovo |
Bosnian Serbs | Bosnian Serb Army, Republika Srpska | Bosnia and Herzegovina | Bosnian Serb
Bosnian Croats | | Bosnia and Herzegovina | Bosnian Croat
Donetsk People's Republic | DPR, DNR | Ukraine |
Luhansk People's Republic | Lugansk People's Republic, LPR, LNR | Ukraine |
Transnistria | Transdniestria, Trans-Dniester, Transdniester | Moldova | Transnistrian | Tiraspol
Abkhazia | | Georgia | Abkhaz, Abkhazian | Sukhumi
South Ossetia | | Georgia | South Ossetian | Tskhinvali
Nagorno-Karabakh | Artsakh, Karabakh | Azerbaijan | | Stepanakert
Chechen rebels | Chechen separatists | Russia |
Fatah | Fateh | Palestine |
PLO | Palestine Liberation Organization, Palestine Liberation Organisation | Palestine |
Palestinian Authority | Palestinian National Authority | Palestine |
Muslim Brotherhood | | Egypt |
Syrian opposition | High Negotiations Committee, HNC, Syrian Negotiations Committee, Syrian Negotiation Committee | Syria |
Iraqi Kurds | Kurdistan Regional Government, KRG, Iraqi Kurdistan, Kurdistan Region | Iraq | Iraqi Kurdish | Erbil, Irbil
New Forces | Forces Nouvelles | Ivory Coast |
Coordination of Azawad Movements | CMA | Mali |
Three Brotherhood Alliance | Brotherhood Alliance | Myanmar |
Ta'ang National Liberation Army | TNLA | Myanmar |
Myanmar National Democratic Alliance Army | MNDAA | Myanmar |
National Unity Government | NUG | Myanmar |
Forces of Freedom and Change | FFC | Sudan |
Movement for Democracy in Liberia | | Liberia |
Liberians United for Reconciliation and Democracy | LURD | Liberia |
National Patriotic Front of Liberia | NPFL | Liberia |
CNDP | National Congress for the Defence of the People | Democratic Republic of the Congo |
Movement of Democratic Forces of Casamance | MFDC | Senegal |
Movement for the Emancipation of the Niger Delta | | Nigeria |
Bougainville Revolutionary Army | | Papua New Guinea |
Free Papua Movement | OPM | Indonesia |
United Liberation Front of Asom | ULFA | India |
National Socialist Council of Nagaland | NSCN | India |
Bangsamoro Islamic Freedom Fighters | BIFF | Philippines |
Gulf Clan | Clan del Golfo | Colombia |
Guatemalan National Revolutionary Unity | URNG | Guatemala |
Al-Aqsa Martyrs Brigades | al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs' Brigades | Palestine |
Ahrar al-Sham | | Syria |
Jaish al-Islam | | Syria |
Ulster Volunteer Force | UVF | United Kingdom |
Inkatha Freedom Party | Inkatha | South Africa |
Coalition of Patriots for Change | CPC | Central African Republic |
`

/** International organisations and blocs. A row: common name | other names and bodies | seats. */
export const ORGANISATION_ROWS = `
United Nations | UN, U.N., Security Council, UN Security Council, U.N. Security Council, United Nations Security Council, UNSC, General Assembly, U.N. General Assembly, UN General Assembly, UNRWA, UNHCR, UNICEF, UNIFIL, UNAMA, World Food Programme, World Food Program, OCHA, UNESCO, UNDP, UNSMIL, MINUSMA, MONUSCO
European Union | EU, E.U., European Commission, European Council, European Parliament, European Commission | Brussels | European
NATO | Nato, ISAF, KFOR, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Council
IAEA | International Atomic Energy Agency
OSCE | Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe, Minsk Group
African Union | AU, Organization of African Unity, Organisation of African Unity, OAU, AMISOM, ATMIS
Arab League | League of Arab States
Gulf Cooperation Council | GCC
ECOWAS | Ecowas, Economic Community of West African States
IGAD | Intergovernmental Authority on Development
SADC | Southern African Development Community
East African Community | EAC
ASEAN | Asean, Association of Southeast Asian Nations
Organization of American States | OAS, Organisation of American States
CARICOM | Caricom, Caribbean Community
CELAC | Community of Latin American and Caribbean States
UNASUR | Unasur, Union of South American Nations
Lima Group |
Council of Europe |
Eurogroup |
European Central Bank | ECB
OECD | Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
ECCAS | Economic Community of Central African States
COMESA | Common Market for Eastern and Southern Africa
G5 Sahel | G5 Sahel Joint Force
Alliance of Sahel States | AES
Pacific Islands Forum |
Eurasian Economic Union | EAEU
Permanent Court of Arbitration |
African Development Bank |
Asian Development Bank |
Mercosur | MERCOSUR
BRICS | 
Group of Seven | G7, G-7
Group of Eight | G8, G-8
Group of Twenty | G20, G-20
P5+1 | P5-plus-1, P5 plus 1, E3+3, five permanent members, world powers, six powers, six world powers, major powers, six major powers
E3 | E-3
OPEC | Organization of the Petroleum Exporting Countries
World Trade Organization | WTO, World Trade Organisation
International Monetary Fund | IMF
World Bank |
World Health Organization | WHO, World Health Organisation
Red Cross | International Committee of the Red Cross, ICRC, International Red Cross
Red Crescent | Palestine Red Crescent, Syrian Arab Red Crescent
Doctors Without Borders | Médecins Sans Frontières, MSF
Amnesty International | Amnesty
Human Rights Watch | HRW
International Criminal Court | ICC
International Court of Justice | ICJ
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation
Shanghai Cooperation Organization | SCO
Collective Security Treaty Organization | CSTO
Commonwealth of Independent States | CIS
Commonwealth of Nations |
Non-Aligned Movement |
International Labour Organization | ILO, International Labor Organization
OPCW | Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons
Middle East Quartet | Quartet
Contact Group |
Catholic Church | Roman Catholic Church
Sant'Egidio | Community of Sant'Egidio
Carter Center |
Centre for Humanitarian Dialogue | HD Centre
Federal Mediation and Conciliation Service | FMCS
National Mediation Board | NMB
ACAS | Acas, Advisory; Conciliation and Arbitration Service
CCMA | Commission for Conciliation; Mediation and Arbitration
Fair Work Commission |
National Labor Relations Board | NLRB
`

/** Unions known by a name or an abbreviation that no pattern finds. A row: common name | other names. */
export const UNION_ROWS = `
United Auto Workers | UAW
SAG-AFTRA | Screen Actors Guild
Writers Guild of America | WGA, Writers Guild
Directors Guild of America | DGA
IATSE | 
Teamsters | International Brotherhood of Teamsters, Teamsters union
AFL-CIO | 
Service Employees International Union | SEIU
United Food and Commercial Workers | UFCW
United Steelworkers | USW
Communications Workers of America | CWA
International Longshoremen's Association | ILA
International Longshore and Warehouse Union | ILWU
International Association of Machinists | IAM, Machinists
Association of Flight Attendants | AFA
Air Line Pilots Association | ALPA
Allied Pilots Association | APA
Chicago Teachers Union | CTU
American Federation of Teachers | AFT
National Education Association | NEA
National Nurses United | NNU
Amalgamated Transit Union | ATU
Transport Workers Union | TWU
UNITE HERE | Unite Here
United Mine Workers of America | United Mine Workers, UMWA
National Union of Mineworkers | NUM
Association of Mineworkers and Construction Union | AMCU
COSATU | Congress of South African Trade Unions
NUMSA |
RMT | National Union of Rail; Maritime and Transport Workers
ASLEF | Aslef
TSSA |
Unite | Unite the Union, Unite union
UNISON | Unison
GMB |
Royal College of Nursing | RCN
British Medical Association | BMA
Communication Workers Union | CWU
National Education Union | NEU
Trades Union Congress | TUC
IG Metall |
Verdi | ver.di, Ver.di
GDL |
EVG |
CGT |
CFDT |
FO | Force Ouvrière
Unifor |
CUPE | Canadian Union of Public Employees
Canadian Union of Postal Workers | CUPW
Major League Baseball Players Association | MLBPA
NBA players union | National Basketball Players Association, NBPA
NFL Players Association | NFLPA
NHL Players' Association | NHLPA
`

/** Employers and their associations known by a name that no pattern finds. A row: common name | other names. */
export const COMPANY_ROWS = `
General Motors | GM
Ford | Ford Motor, Ford Motor Co.
Stellantis | Fiat Chrysler
Chrysler | 
Boeing | Boeing Co.
Amazon | Amazon.com
Starbucks |
Walmart |
UPS | United Parcel Service
FedEx |
Alliance of Motion Picture and Television Producers | AMPTP
Kaiser Permanente | Kaiser
John Deere | Deere, Deere & Co.
Kellogg | Kellogg's
Caterpillar |
Verizon |
AT&T |
Tesla |
Volkswagen | VW
Ryanair |
Lufthansa |
British Airways |
Air France |
Air Canada |
Royal Mail |
Network Rail |
Rail Delivery Group |
Transport for London | TfL
Deutsche Bahn |
SNCF |
Canadian National | CN Rail, Canadian National Railway, CN
Canadian Pacific | CPKC, CP Rail, Canadian Pacific Kansas City, Canadian Pacific Railway
Canada Post |
United States Maritime Alliance | USMX, U.S. Maritime Alliance, US Maritime Alliance, Maritime Alliance
Pacific Maritime Association | PMA
Lonmin |
Anglo American Platinum | Amplats
Major League Baseball | MLB
National Football League | NFL
National Hockey League | NHL
National Basketball Association | NBA
Metropolitan Opera |
American Airlines |
United Airlines |
Delta Air Lines | Delta
Southwest Airlines |
Huawei |
ZTE |
`

/** News outlets and agencies: they report, they do not act. A row: home country | names. */
export const OUTLET_ROWS = `
United States | New York Times, The New York Times, NYT, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, WSJ, Los Angeles Times, LA Times, USA Today, USA TODAY, New York Post, Boston Globe, Chicago Tribune, Miami Herald, Washington Times, The Washington Times, Christian Science Monitor, The Christian Science Monitor, CNN, CNBC, MSNBC, NBC, NBC News, ABC News, CBS, CBS News, Fox News, Fox Business, Fox, NPR, PBS, PBS NewsHour, Associated Press, The Associated Press, AP, Bloomberg, Bloomberg News, Politico, POLITICO, Axios, The Hill, Time magazine, Newsweek, The New Yorker, The Atlantic, Foreign Policy, Daily Caller, The Daily Caller, Daily Beast, The Daily Beast, Voice of America, VOA, UPI, United Press International, Vox, BuzzFeed News, Buzzfeed, HuffPost, Huffington Post, Business Insider, ProPublica, Hollywood Reporter, The Hollywood Reporter, Meet the Press, Face the Nation, Getty Images, Getty, Detroit News, Detroit Free Press, Seattle Times, Breitbart, Daily Wire, Washington Examiner, Radio Free Europe, RFE/RL, McClatchy, Drop Site News, NewsNation
United Kingdom | BBC, BBC News, Guardian, The Guardian, The Times of London, Telegraph, The Telegraph, Daily Telegraph, Financial Times, The Financial Times, FT, Economist, The Economist, The Independent, Daily Mail, Sky News, ITV, Channel 4 News, Middle East Eye, The New Arab, Asharq Al-Awsat, Daily Mirror, The Sun, Evening Standard
France | Le Monde, Le Figaro, Liberation, BFM TV, BFMTV
Germany | Der Spiegel, Deutsche Welle, DW, dpa, DPA, Bild, Die Zeit, Die Welt, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, ARD, ZDF
Israel | Haaretz, Ynet, Ynetnews, Ynet News, Jerusalem Post, The Jerusalem Post, Times of Israel, The Times of Israel, Channel 12, Channel 13, Channel 14, Channel 11, Kan News, Israel Hayom, Yedioth Ahronoth, Yediot Aharonot, Maariv, Army Radio, i24NEWS, Walla, Walla News, Globes, Jewish Insider, Israel Radio
Qatar | Al Jazeera, Al-Jazeera, Al Jazeera English, Al-Araby Al-Jadeed, Qatar News Agency
Saudi Arabia | Al Arabiya, Al-Arabiya, Saudi Press Agency, SPA, Arab News, Al-Hadath, Al Hadath
United Arab Emirates | WAM, The National, Gulf News, Sky News Arabia
Egypt | Al-Ahram, Ahram Online, MENA news agency, Middle East News Agency, Al-Qahera News, Al Qahera News, Mada Masr
Lebanon | Al-Mayadeen, Al Mayadeen, Al-Manar, Al Manar, Al-Akhbar, L'Orient Today, National News Agency, An-Nahar, Daily Star
Palestine | Wafa, WAFA, Al-Aqsa TV, Shehab, Ma'an News Agency
Iran | IRNA, Fars, Fars News Agency, Tasnim, Tasnim News Agency, Mehr, Mehr News Agency, ISNA, Iranian Students' News Agency, Press TV, Islamic Republic News Agency, Nour News, Tehran Times, Iran International, IRIB
Russia | TASS, Tass, Itar-Tass, ITAR-TASS, Interfax, RIA Novosti, RIA, RT, Russia Today, Sputnik, Kommersant, Izvestia, Pravda, Novaya Gazeta, Meduza, Vedomosti, Moscow Times, The Moscow Times, Rossiya 24
Ukraine | Ukrinform, Kyiv Independent, The Kyiv Independent, Kyiv Post, Ukrainska Pravda, Suspilne, UNIAN, Interfax-Ukraine
Turkey | Anadolu, Anadolu Agency, Anadolu news agency, TRT, TRT World, Hurriyet, Hürriyet, Daily Sabah
China | Xinhua, Xinhua News Agency, Global Times, People's Daily, China Daily, CCTV, CGTN, South China Morning Post, SCMP, Caixin
Japan | Kyodo, Kyodo News, NHK, Nikkei, Asahi Shimbun, Yomiuri Shimbun, Japan Times, Mainichi, Jiji Press
South Korea | Yonhap, Yonhap News Agency, Yonhap news agency, Chosun Ilbo, JoongAng Ilbo, Korea Herald, Korea Times, KBS, Hankyoreh
North Korea | Korean Central News Agency, KCNA, Rodong Sinmun
India | Press Trust of India, PTI, Times of India, The Times of India, Hindustan Times, The Hindu, Indian Express, ANI, NDTV
Pakistan | Dawn, Geo News, Geo TV, Express Tribune, ARY News
Afghanistan | TOLOnews, Tolo News, TOLO, Pajhwok, Khaama Press
Syria | SANA
Iraq | Rudaw, Kurdistan 24
Sudan | SUNA, Sudan Tribune, Radio Dabanga, Dabanga
Ethiopia | Addis Standard, Ethiopian News Agency
Colombia | El Tiempo, El Espectador, Semana, Caracol Radio, RCN Radio, Blu Radio
Mexico | El Universal, Reforma, Milenio, La Jornada
Spain | El Pais, El País, El Mundo, EFE
Italy | ANSA, Corriere della Sera, La Repubblica, La Stampa
Australia | ABC Australia, Sydney Morning Herald, The Australian
Canada | CBC, Globe and Mail, The Globe and Mail, Toronto Star, National Post, Canadian Press, The Canadian Press, CTV News
Brazil | Folha de S.Paulo, Folha de S. Paulo, O Globo, TV Globo
Argentina | Clarin, Clarín, La Nacion, La Nación, Infobae
Philippines | Philippine Star, Rappler, Inquirer
Nigeria | Premium Times
Kenya | Daily Nation, The East African
Vatican | Vatican News, L'Osservatore Romano
 | Reuters, Agence France-Presse, Agence France Presse, AFP, France 24, RFI, Euronews, Twitter, Telegram, Facebook, Truth Social, YouTube, Instagram, WhatsApp
`
