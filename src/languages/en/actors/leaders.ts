/**
 * Heads of state and government, foreign ministers and chief negotiators whom news copy has named since the
 * 1980s without saying whose they are. A row: actor (a name of another table) | known by the family name alone |
 * known by the full name only, or by title and family name where no other country has one of that name. What a
 * text itself says of a person counts for more. Compiled for this project; spellings of news copy.
 */
export const LEADER_ROWS = `
Afghanistan | Hamid Karzai, Ashraf Ghani, Mohammad Najibullah | Abdullah Abdullah, Amrullah Saleh
Albania | Edi Rama, Sali Berisha |
Algeria | Abdelaziz Bouteflika, Abdelmadjid Tebboune | Ramtane Lamamra
Angola | João Lourenço, Joao Lourenco | José Eduardo dos Santos, Jose Eduardo dos Santos
Argentina | Javier Milei, Mauricio Macri | Cristina Fernández de Kirchner, Cristina Fernandez de Kirchner, Cristina Kirchner, Néstor Kirchner, Nestor Kirchner, Alberto Fernández, Alberto Fernandez, Carlos Menem
Armenia | Nikol Pashinyan, Serzh Sargsyan, Serzh Sarkisian, Robert Kocharyan, Robert Kocharian, Levon Ter-Petrosyan, Ararat Mirzoyan, Zohrab Mnatsakanyan |
Australia | Anthony Albanese, Malcolm Turnbull | Scott Morrison, John Howard, Tony Abbott, Kevin Rudd, Julia Gillard, Bob Hawke, Paul Keating, Penny Wong, Marise Payne
Austria | Sebastian Kurz, Karl Nehammer, Kurt Waldheim | Alexander Schallenberg
Azerbaijan | Ilham Aliyev, Heydar Aliyev, Jeyhun Bayramov, Elmar Mammadyarov |
Bahrain |  | Hamad bin Isa Al Khalifa
Bangladesh | Sheikh Hasina | Khaleda Zia, Muhammad Yunus
Belarus | Alexander Lukashenko, Aleksandr Lukashenko |
Belgium | Guy Verhofstadt, Alexander De Croo | Bart De Wever
Bolivia |  | Evo Morales, Luis Arce, Jeanine Áñez, Jeanine Anez
Bosnia and Herzegovina | Alija Izetbegovic, Alija Izetbegović, Haris Silajdzic |
Bosnian Serbs | Radovan Karadzic, Radovan Karadžić, Ratko Mladic, Ratko Mladić, Milorad Dodik |
Brazil | Luiz Inácio Lula da Silva, Luiz Inacio Lula da Silva, Jair Bolsonaro, Dilma Rousseff, Michel Temer, Celso Amorim, Mauro Vieira, Lula | Fernando Henrique Cardoso
Bulgaria | Boyko Borissov, Boyko Borisov |
Burkina Faso | Blaise Compaore, Blaise Compaoré | Ibrahim Traore, Ibrahim Traoré
Burundi | Pierre Nkurunziza, Pierre Buyoya |
Cambodia | Hun Sen, Hun Manet, Norodom Sihanouk |
Cameroon | Paul Biya |
Canada | Justin Trudeau, Mark Carney, Chrystia Freeland, Mélanie Joly, Melanie Joly, Stéphane Dion | Stephen Harper, Jean Chrétien, Jean Chretien, Paul Martin, Brian Mulroney, Steven MacKinnon
Central African Republic | Faustin-Archange Touadera, Faustin-Archange Touadéra, François Bozizé, Francois Bozize |
Chad | Idriss Deby, Idriss Déby, Mahamat Idriss Deby |
Chile | Gabriel Boric, Sebastián Piñera, Sebastian Pinera, Michelle Bachelet, Augusto Pinochet |
China | Xi Jinping, Hu Jintao, Jiang Zemin, Wen Jiabao, Deng Xiaoping, Zhu Rongji | Li Keqiang, Li Qiang, Wang Yi, Liu He, Yang Jiechi, Qin Gang, He Lifeng, Li Peng
Colombia | Gustavo Petro, Juan Manuel Santos, Álvaro Uribe, Alvaro Uribe, Iván Duque, Ivan Duque, Andrés Pastrana, Andres Pastrana, Humberto de la Calle |
Croatia | Franjo Tudjman, Franjo Tuđman, Andrej Plenković, Andrej Plenkovic |
Cuba | Fidel Castro, Raúl Castro, Raul Castro, Miguel Díaz-Canel, Miguel Diaz-Canel |
Cyprus | Nicos Anastasiades, Nikos Christodoulides, Tassos Papadopoulos, Glafcos Clerides, Demetris Christofias |
Czech Republic | Vaclav Havel, Václav Havel, Milos Zeman, Miloš Zeman, Petr Fiala, Andrej Babiš, Andrej Babis | Petr Pavel
Democratic Republic of the Congo | Felix Tshisekedi, Félix Tshisekedi, Joseph Kabila, Laurent Kabila, Mobutu Sese Seko, Thérèse Kayikwamba Wagner |
Denmark | Mette Frederiksen, Helle Thorning-Schmidt | Lars Løkke Rasmussen
Djibouti | Ismail Omar Guelleh |
Dominican Republic | Luis Abinader | Danilo Medina
East Timor | José Ramos-Horta, Jose Ramos-Horta, Xanana Gusmao, Xanana Gusmão |
Ecuador | Daniel Noboa, Guillermo Lasso | Rafael Correa, Lenín Moreno, Lenin Moreno
Egypt | Abdel Fattah el-Sissi, Abdel Fattah el-Sisi, Abdel-Fattah el-Sissi, Abdel-Fattah el-Sisi, Abdel Fattah al-Sisi, Abdel Fattah al-Sissi, Hosni Mubarak, Mohamed Morsi, Mohammed Morsi, Anwar Sadat, Sameh Shoukry, Omar Suleiman, Badr Abdelatty | Abbas Kamel
El Salvador | Nayib Bukele |
Eritrea | Isaias Afwerki, Issaias Afewerki, Isaias |
Estonia | Toomas Hendrik Ilves |
Ethiopia | Meles Zenawi, Hailemariam Desalegn, Seleshi Bekele, Abiy, Meles, Mengistu | Abiy Ahmed, Mengistu Haile Mariam, Redwan Hussein, Demeke Mekonnen
Finland | Sauli Niinistö, Sauli Niinisto, Alexander Stubb, Petteri Orpo | Sanna Marin
France | Emmanuel Macron, Jacques Chirac, Nicolas Sarkozy, François Hollande, Francois Hollande, François Mitterrand, Francois Mitterrand, Jean-Yves Le Drian, Laurent Fabius, Bernard Kouchner, Dominique de Villepin, Lionel Jospin, Stéphane Séjourné | Catherine Colonna, Jean-Noël Barrot, Jean-Noel Barrot
Gambia | Yahya Jammeh | Adama Barrow
Georgia | Mikheil Saakashvili, Mikhail Saakashvili, Eduard Shevardnadze, Irakli Kobakhidze, Salome Zourabichvili |
Germany | Angela Merkel, Olaf Scholz, Friedrich Merz, Gerhard Schröder, Gerhard Schroeder, Helmut Kohl, Frank-Walter Steinmeier, Annalena Baerbock, Joschka Fischer, Guido Westerwelle, Johann Wadephul | Sigmar Gabriel, Heiko Maas, Peter Altmaier
Ghana | Nana Akufo-Addo, John Kufuor, John Dramani Mahama |
Greece | Alexis Tsipras, Kyriakos Mitsotakis, Antonis Samaras, Costas Simitis, Kostas Simitis, Andreas Papandreou, George Papandreou, Nikos Kotzias, Yanis Varoufakis |
Guinea | Alpha Condé, Alpha Conde | Mamady Doumbouya
Guyana | Bharrat Jagdeo | Irfaan Ali, David Granger, Hugh Todd
Haiti | Jean-Bertrand Aristide, Jovenel Moïse, Jovenel Moise | Ariel Henry
Honduras | Manuel Zelaya | Xiomara Castro
Hungary | Viktor Orbán, Viktor Orban, Péter Szijjártó, Peter Szijjarto |
India | Narendra Modi, Atal Bihari Vajpayee, Subrahmanyam Jaishankar, S. Jaishankar, Rajiv Gandhi, Indira Gandhi, Sushma Swaraj | Manmohan Singh, Rajnath Singh, Amit Shah, Ajit Doval, V.P. Singh
Indonesia | Joko Widodo, Susilo Bambang Yudhoyono, Prabowo Subianto, Megawati Sukarnoputri, Abdurrahman Wahid, Retno Marsudi, Jokowi | B.J. Habibie
Iran | Mahmoud Ahmadinejad, Hassan Rouhani, Hassan Rowhani, Mohammad Khatami, Ebrahim Raisi, Masoud Pezeshkian, Ali Khamenei, Ayatollah Khamenei, Ruhollah Khomeini, Mohammad Javad Zarif, Javad Zarif, Abbas Araghchi, Abbas Araqchi, Hossein Amirabdollahian, Hossein Amir-Abdollahian, Ali Larijani, Saeed Jalili, Manouchehr Mottaki, Akbar Hashemi Rafsanjani, Ali Akbar Salehi, Ali Akbar Velayati | Ali Bagheri Kani, Majid Takht-Ravanchi, Esmail Baghaei
Iraq | Nouri al-Maliki, Haider al-Abadi, Mustafa al-Kadhimi, Jalal Talabani, Hoshyar Zebari, Saddam | Saddam Hussein, Adil Abdul Mahdi, Adel Abdul Mahdi, Tariq Aziz, Barham Salih, Fuad Hussein, Mohammed Shia al-Sudani
Iraqi Kurds | Masoud Barzani, Massoud Barzani, Nechirvan Barzani, Masrour Barzani |
Ireland | Bertie Ahern, Leo Varadkar, Micheál Martin | Enda Kenny, Albert Reynolds, Simon Coveney, Simon Harris, John Bruton, Brian Cowen
Israel | Benjamin Netanyahu, Yitzhak Rabin, Shimon Peres, Ehud Barak, Ariel Sharon, Ehud Olmert, Yitzhak Shamir, Menachem Begin, Naftali Bennett, Yair Lapid, Avigdor Lieberman, Tzipi Livni, Yoav Gallant, Itamar Ben-Gvir, Bezalel Smotrich, Moshe Yaalon, Reuven Rivlin, Isaac Herzog | Benny Gantz, Israel Katz, Ron Dermer, Eli Cohen, Gideon Saar
Italy | Silvio Berlusconi, Giorgia Meloni, Matteo Renzi, Mario Draghi, Paolo Gentiloni, Antonio Tajani, Massimo D'Alema | Giuseppe Conte, Luigi Di Maio, Mario Monti
Ivory Coast | Laurent Gbagbo, Alassane Ouattara |
Japan | Shinzo Abe, Fumio Kishida, Junichiro Koizumi, Yoshihide Suga, Shigeru Ishiba, Yukio Hatoyama, Yoshihiko Noda, Yasuo Fukuda, Taro Kono, Yoshimasa Hayashi | Naoto Kan, Taro Aso, Toshimitsu Motegi, Ryosei Akazawa
Jordan | Ayman Safadi | King Hussein, King Abdullah II
Kazakhstan | Nursultan Nazarbayev, Kassym-Jomart Tokayev |
Kenya | Uhuru Kenyatta, William Ruto, Mwai Kibaki, Raila Odinga | Daniel arap Moi
Kosovo | Hashim Thaci, Hashim Thaçi, Albin Kurti, Ibrahim Rugova, Ramush Haradinaj, Vjosa Osmani |
Kyrgyzstan | Sadyr Japarov, Sooronbay Jeenbekov, Kurmanbek Bakiyev, Askar Akayev |
Latvia | Edgars Rinkevics |
Lebanon | Saad Hariri, Rafik Hariri, Michel Aoun, Najib Mikati, Nabih Berri, Fouad Siniora, Fuad Saniora | Joseph Aoun, Émile Lahoud, Emile Lahoud, Nawaf Salam, Tammam Salam
Liberia | Ellen Johnson Sirleaf, George Weah | Charles Taylor
Libya | Muammar Gaddafi, Moammar Gadhafi, Moammar Gaddafi, Muammar Qaddafi, Abdul Hamid Dbeibah, Abdulhamid Dbeibah |
Government of National Accord | Fayez al-Sarraj, Fayez Serraj |
Libyan National Army | Khalifa Haftar, Khalifa Hifter |
Lithuania | Dalia Grybauskaitė, Dalia Grybauskaite, Gitanas Nausėda, Gitanas Nauseda, Gabrielius Landsbergis |
Malaysia | Muhyiddin Yassin, Mahathir | Mahathir Mohamad, Anwar Ibrahim, Najib Razak
Maldives | Mohamed Nasheed, Mohamed Muizzu |
Mali | Ibrahim Boubacar Keita, Ibrahim Boubacar Keïta, Assimi Goita, Assimi Goïta | Amadou Toumani Toure, Choguel Maiga, Abdoulaye Diop
Mexico | Andrés Manuel López Obrador, Andres Manuel Lopez Obrador, Claudia Sheinbaum, Enrique Peña Nieto, Enrique Pena Nieto, Marcelo Ebrard, Ernesto Zedillo, AMLO | Felipe Calderón, Felipe Calderon, Vicente Fox, Carlos Salinas de Gortari
Moldova | Maia Sandu, Igor Dodon, Nicu Popescu | Pavel Filip, Vladimir Voronin
Mongolia |  | Khurelsukh Ukhnaa
Montenegro | Milo Djukanovic, Milo Đukanović |
Morocco | King Mohammed VI, Nasser Bourita |
Mozambique | Filipe Nyusi, Armando Guebuza, Joaquim Chissano |
Myanmar | Min Aung Hlaing, Aung San Suu Kyi, Suu Kyi | Thein Sein, Than Shwe
Nepal | K.P. Sharma Oli, KP Sharma Oli | King Gyanendra, Girija Prasad Koirala
Nepalese Maoists | Pushpa Kamal Dahal, Prachanda |
Netherlands | Mark Rutte, Jan Peter Balkenende, Dick Schoof | Geert Wilders
New Zealand | Jacinda Ardern, Christopher Luxon | Helen Clark, Winston Peters, John Key, Bill English
Nicaragua | Daniel Ortega, Violeta Chamorro |
Niger | Mohamed Bazoum, Abdourahamane Tiani, Abdourahmane Tchiani |
Nigeria | Olusegun Obasanjo, Muhammadu Buhari, Bola Tinubu, Sani Abacha | Goodluck Jonathan
North Korea | Kim Jong Un, Kim Jong-un, Kim Jong Il, Kim Jong-il, Kim Il Sung, Kim Il-sung, Kim Yo Jong, Kim Yo-jong | Choe Son Hui, Ri Yong Ho, Kim Yong Chol, Kang Sok Ju, Kim Kye Gwan, Kim Kye-gwan
North Macedonia | Zoran Zaev, Nikola Gruevski, Kiro Gligorov |
Northern Cyprus | Rauf Denktash, Mehmet Ali Talat, Mustafa Akinci, Ersin Tatar, Dervis Eroglu |
Norway | Jens Stoltenberg, Erna Solberg, Jonas Gahr Støre, Jonas Gahr Stoere, Gro Harlem Brundtland, Erik Solheim, Espen Barth Eide | Børge Brende, Borge Brende
Oman | Sultan Qaboos, Badr al-Busaidi, Badr Albusaidi, Sayyid Badr Albusaidi, Yusuf bin Alawi |
Pakistan | Nawaz Sharif, Shehbaz Sharif, Pervez Musharraf, Benazir Bhutto, Asif Ali Zardari, Bilawal Bhutto Zardari, Shah Mahmood Qureshi, Asim Munir, Benazir | Imran Khan, Ishaq Dar
Palestinian Authority | Mahmoud Abbas, Saeb Erekat, Salam Fayyad, Mohammad Shtayyeh, Mohammed Shtayyeh, Ahmed Qureia |
PLO | Yasser Arafat, Yasir Arafat |
Panama | Manuel Noriega, José Raúl Mulino, Jose Raul Mulino |
Paraguay | Fernando Lugo | Santiago Peña
Peru | Alberto Fujimori, Dina Boluarte, Ollanta Humala | Pedro Castillo, Alan García, Alan Garcia
Philippines | Rodrigo Duterte, Ferdinand Marcos, Gloria Macapagal Arroyo, Gloria Macapagal-Arroyo, Benigno Aquino, Corazon Aquino | Ferdinand Marcos Jr., Joseph Estrada, Benigno Aquino III, Fidel Ramos
Poland | Andrzej Duda, Mateusz Morawiecki, Lech Kaczynski, Lech Kaczyński, Jaroslaw Kaczynski, Jarosław Kaczyński, Aleksander Kwasniewski, Radoslaw Sikorski, Radosław Sikorski, Radek Sikorski, Wojciech Jaruzelski, Karol Nawrocki |
Portugal | Marcelo Rebelo de Sousa | Antonio Salazar, Luís Montenegro, Luis Montenegro
Qatar | Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman al-Thani, Tamim bin Hamad Al Thani, Tamim bin Hamad al-Thani, Majed al-Ansari, Majed Al Ansari |
Romania | Klaus Iohannis, Traian Basescu, Traian Băsescu, Nicolae Ceausescu, Ion Iliescu |
Russia | Vladimir Putin, Boris Yeltsin, Dmitry Medvedev, Dmitri Medvedev, Sergei Lavrov, Sergey Lavrov, Dmitry Peskov, Dmitri Peskov, Maria Zakharova, Yevgeny Primakov, Viktor Chernomyrdin, Sergei Shoigu, Sergey Shoigu, Andrei Kozyrev, Sergei Ryabkov, Sergey Ryabkov, Vladimir Medinsky, Nikolai Patrushev, Yuri Ushakov, Andrey Belousov, Vyacheslav Volodin, Mikhail Mishustin | Igor Ivanov, Sergei Ivanov, Kirill Dmitriev
Rwanda | Paul Kagame, Juvenal Habyarimana, Olivier Nduhungirehe |
Saudi Arabia | Mohammed bin Salman, Adel al-Jubeir, Faisal bin Farhan | Saud al-Faisal, King Salman, King Fahd
Senegal | Bassirou Diomaye Faye | Macky Sall, Abdoulaye Wade
Serbia | Aleksandar Vučić, Aleksandar Vucic, Slobodan Milosevic, Slobodan Milošević, Boris Tadic, Boris Tadić, Vojislav Kostunica, Vojislav Koštunica, Ivica Dacic, Ivica Dačić, Zoran Djindjic |
Sierra Leone | Ahmad Tejan Kabbah | Ernest Bai Koroma
Slovakia | Robert Fico, Zuzana Čaputová, Zuzana Caputova |
Somalia | Mohamed Abdullahi Farmajo, Siad Barre | Hassan Sheikh Mohamud
South Africa | Cyril Ramaphosa, Jacob Zuma, Thabo Mbeki, Frederik Willem de Klerk, F.W. de Klerk, Naledi Pandor |
ANC | Nelson Mandela |
South Korea | Yoon Suk Yeol, Yoon Suk-yeol, Roh Moo-hyun, Roh Tae-woo | Moon Jae-in, Kim Dae-jung, Kim Young-sam, Lee Myung-bak, Park Geun-hye, Kang Kyung-wha, Chung Eui-yong, Lee Jae-myung, Lee Jae Myung, Cho Tae-yul
South Sudan | Salva Kiir |
SPLM-IO | Riek Machar |
Sudan People's Liberation Movement | John Garang |
Soviet Union | Mikhail Gorbachev, Leonid Brezhnev, Konstantin Chernenko, Yuri Andropov, Andrei Gromyko |
Spain | José María Aznar, Jose Maria Aznar, Mariano Rajoy, José Luis Rodríguez Zapatero, Jose Luis Rodriguez Zapatero, José Manuel Albares, Jose Manuel Albares | Pedro Sánchez, Pedro Sanchez, Felipe González, Felipe Gonzalez
Sri Lanka | Mahinda Rajapaksa, Gotabaya Rajapaksa, Ranil Wickremesinghe, Chandrika Kumaratunga, Maithripala Sirisena, Ranasinghe Premadasa, Anura Kumara Dissanayake |
Sudan | Omar al-Bashir, Omar Hassan al-Bashir, Abdel-Fattah Burhan, Abdel Fattah al-Burhan, Abdel Fattah Burhan, Abdel-Fattah al-Burhan, Abdalla Hamdok, Hassan al-Turabi |
Rapid Support Forces | Mohamed Hamdan Dagalo, Mohammed Hamdan Dagalo, Mohamed Hamdan Daglo, Hemedti, Hemeti |
Sweden | Stefan Löfven, Stefan Lofven, Ulf Kristersson, Carl Bildt, Tobias Billström | Magdalena Andersson, Margot Wallström
Switzerland | Ignazio Cassis, Micheline Calmy-Rey, Didier Burkhalter, Karin Keller-Sutter |
Syria | Bashar al-Assad, Bashar Assad, Hafez al-Assad, Hafez Assad, Walid al-Moallem, Walid Moallem, Walid al-Muallem, Ahmed al-Sharaa, Bashar Ja'afari, Bashar Jaafari, Asaad al-Shaibani | Faisal Mekdad, Farouk al-Sharaa
Taiwan | Tsai Ing-wen, Chen Shui-bian | Lee Teng-hui, Ma Ying-jeou, Lai Ching-te
Tajikistan | Emomali Rahmon, Imomali Rakhmonov |
Tanzania | Jakaya Kikwete, Julius Nyerere, John Magufuli | Samia Suluhu Hassan
Thailand | Thaksin Shinawatra, Yingluck Shinawatra, Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Abhisit Vejjajiva, Anutin Charnvirakul |
Tunisia | Beji Caid Essebsi, Kais Saied | Zine El Abidine Ben Ali
Turkey | Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Ahmet Davutoglu, Ahmet Davutoğlu, Mevlut Cavusoglu, Mevlüt Çavuşoğlu, Hulusi Akar, Binali Yildirim, Bulent Ecevit, Ibrahim Kalin, Turgut Ozal, Suleyman Demirel | Hakan Fidan, Abdullah Gul, Abdullah Gül
Uganda | Yoweri Museveni | Idi Amin
Ukraine | Volodymyr Zelenskyy, Volodymyr Zelensky, Volodymyr Zelenskiy, Petro Poroshenko, Viktor Yanukovych, Viktor Yanukovich, Viktor Yushchenko, Yulia Tymoshenko, Leonid Kuchma, Leonid Kravchuk, Dmytro Kuleba, Andriy Yermak, Arseniy Yatsenyuk, Andrii Sybiha, Rustem Umerov, Mykhailo Podolyak, Pavlo Klimkin, Denys Shmyhal, Oleksii Reznikov, Volodymyr Groysman |
United Arab Emirates | Anwar Gargash, Mohammed bin Zayed |
United Kingdom | Margaret Thatcher, Rishi Sunak, Keir Starmer, Tony Blair, Liz Truss, Dominic Raab, David Lammy | Boris Johnson, Jack Straw, Jeremy Hunt, Robin Cook, William Hague, Philip Hammond, Gordon Brown, David Cameron, Theresa May, John Major, Mo Mowlam, Peter Hain, Paul Murphy, James Cleverly, David Davis, Liam Fox, David Frost, David Miliband, Douglas Hurd, Malcolm Rifkind, Yvette Cooper, Rachel Reeves
United Nations | Antonio Guterres, António Guterres, Ban Ki-moon, Kofi Annan, Boutros Boutros-Ghali, Javier Perez de Cuellar, Javier Pérez de Cuéllar, Staffan de Mistura, Lakhdar Brahimi, Hans Grundberg, Geir Pedersen, Geir O. Pedersen, Stephane Dujarric, Stéphane Dujarric, Tor Wennesland, Nickolay Mladenov, Ghassan Salame, Ghassan Salamé | Martin Griffiths, Farhan Haq, Jan Egeland, Alvaro de Soto, Stephanie Williams, Stephanie Koury, Volker Turk, Volker Türk, Jan Pronk, Jamal Benomar, Ismail Ould Cheikh Ahmed
United States | Donald Trump, Joe Biden, Barack Obama, Bill Clinton, George W. Bush, George H.W. Bush, George Bush, Ronald Reagan, Richard Nixon, Antony Blinken, Mike Pompeo, Rex Tillerson, John Kerry, Hillary Clinton, Hillary Rodham Clinton, Madeleine Albright, Henry Kissinger, Robert Lighthizer, Steven Mnuchin, Scott Bessent, Howard Lutnick, Richard Holbrooke, Zalmay Khalilzad, Steve Witkoff, Steven Witkoff, Brett McGurk, Amos Hochstein, Dick Cheney, Donald Rumsfeld, Jared Kushner, Janet Yellen, Timothy Geithner, Karine Jean-Pierre, Wendy Sherman, Victoria Nuland, Jen Psaki, Stephen Biegun, Marco Rubio, Pete Hegseth, Larry Kudlow, Gina Raimondo, Caspar Weinberger, Zbigniew Brzezinski, Massad Boulos | Jimmy Carter, Condoleezza Rice, Warren Christopher, Wilbur Ross, Jake Sullivan, Lloyd Austin, Kamala Harris, Katherine Tai, Ned Price, Ron Ziegler, Robert Malley, JD Vance, Jamieson Greer, Peter Navarro, Keith Kellogg, Mike Waltz, Tammy Bruce, Colin Powell, James Baker, George Shultz, Mike Pence, Al Gore, Dan Quayle, George Mitchell, Dennis Ross, Cyrus Vance, Lawrence Eagleburger, William Burns, Bill Burns, Christopher Hill, James Kelly, Charlene Barshefsky, Mickey Kantor, Susan Rice, Robert Gates, Chuck Hagel, Leon Panetta, Ash Carter, James Mattis, Mark Esper, John Bolton, Robert O'Brien, Matthew Miller, John Kirby, David Satterfield, Tom Perriello, Rob Malley, Anthony Zinni, Jeffrey Feltman, Julie Su, Marty Walsh, Pete Buttigieg, Linda Thomas-Greenfield, Nikki Haley, Morgan Ortagus, Tom Barrack, Elliott Abrams, Mike Hammer, Samantha Power
Uruguay | José Mujica, Jose Mujica | Luis Lacalle Pou
Uzbekistan | Islam Karimov, Shavkat Mirziyoyev |
Vatican | Pope Francis, Pope John Paul II, Pope Benedict XVI, Pope Leo XIV, Pietro Parolin | John Paul II
Venezuela | Nicolás Maduro, Nicolas Maduro, Hugo Chávez, Hugo Chavez, Delcy Rodríguez, Delcy Rodriguez, Jorge Arreaza | Jorge Rodríguez, Jorge Rodriguez
Vietnam |  | Vo Van Kiet, Nguyen Phu Trong, Pham Minh Chinh, Le Duc Tho
Yemen | Abd-Rabbu Mansour Hadi, Abed Rabbo Mansour Hadi, Abdrabbuh Mansur Hadi, Rashad al-Alimi | Ali Abdullah Saleh
Yugoslavia |  | Zivadin Jovanovic
Zambia | Kenneth Kaunda, Edgar Lungu, Hakainde Hichilema |
Zimbabwe | Robert Mugabe, Emmerson Mnangagwa, Morgan Tsvangirai |
Hamas | Ismail Haniyeh, Yahya Sinwar, Khaled Mashaal, Khaled Meshaal, Khaled Meshal, Osama Hamdan, Khalil al-Hayya, Sami Abu Zuhri, Musa Abu Marzouk, Mousa Abu Marzook, Abu Obeida, Abdel Aziz Rantisi, Mohammed Deif, Ghazi Hamad | Ahmed Yassin
Hezbollah | Hassan Nasrallah, Naim Qassem, Naim Kassem |
Houthis | Abdul-Malik al-Houthi, Abdulmalik al-Houthi, Abdul Malik al-Houthi, Yahya Saree, Yahya Sarea | Mohammed Abdulsalam
Taliban | Mullah Omar, Suhail Shaheen, Zabihullah Mujahid, Sher Mohammad Abbas Stanikzai, Sher Mohammad Abbas Stanekzai, Abdul Ghani Baradar, Mullah Baradar, Hibatullah Akhundzada, Amir Khan Muttaqi | Mohammed Omar
PKK | Abdullah Ocalan, Abdullah Öcalan, Murat Karayilan, Cemil Bayik |
Tamil Tigers | Velupillai Prabhakaran, Anton Balasingham, S.P. Thamilselvan |
FARC | Rodrigo Londoño, Rodrigo Londono, Timochenko, Manuel Marulanda | Iván Márquez, Ivan Marquez, Raul Reyes, Raúl Reyes
ELN | Pablo Beltrán, Pablo Beltran | Antonio García, Antonio Garcia
Sinn Fein | Martin McGuinness | Gerry Adams, Mary Lou McDonald, Michelle O'Neill
Ulster Unionists | David Trimble |
Democratic Unionist Party |  | Arlene Foster, Jeffrey Donaldson, Ian Paisley, Peter Robinson
UNITA | Jonas Savimbi |
RENAMO | Afonso Dhlakama |
Lord's Resistance Army | Joseph Kony |
Revolutionary United Front | Foday Sankoh |
M23 | Bertrand Bisimwa, Corneille Nangaa, Sultani Makenga |
Tigray People's Liberation Front | Debretsion Gebremichael, Getachew Reda |
Moro Islamic Liberation Front |  | Murad Ebrahim
Moro National Liberation Front | Nur Misuari |
European Union | Josep Borrell, Kaja Kallas, Federica Mogherini, Catherine Ashton, Javier Solana, Ursula von der Leyen, Jean-Claude Juncker, José Manuel Barroso, Jose Manuel Barroso, Valdis Dombrovskis, Maroš Šefčovič, Maros Sefcovic, Cecilia Malmström, Cecilia Malmstrom, Miroslav Lajcak, Miroslav Lajčák, Pascal Lamy, Karel De Gucht, Helga Schmid | Enrique Mora, Charles Michel, Peter Stano, Chris Patten, António Costa, Antonio Costa, Phil Hogan
NATO | Jaap de Hoop Scheffer | Anders Fogh Rasmussen
IAEA | Rafael Grossi, Rafael Mariano Grossi, Yukiya Amano, Mohamed ElBaradei, Hans Blix |
African Union | Moussa Faki Mahamat, Nkosazana Dlamini-Zuma | Moussa Faki
Arab League | Ahmed Aboul Gheit, Nabil Elaraby | Amr Moussa
ECOWAS | Omar Touray |
International Monetary Fund | Christine Lagarde, Kristalina Georgieva |
World Trade Organization | Ngozi Okonjo-Iweala, Roberto Azevêdo, Roberto Azevedo |
United Auto Workers | Shawn Fain | Walter Reuther
Teamsters | James Hoffa, Jimmy Hoffa | Sean O'Brien
International Longshoremen's Association | Harold Daggett |
SAG-AFTRA | Duncan Crabtree-Ireland | Fran Drescher
RMT |  | Mick Lynch, Bob Crow
National Union of Mineworkers | Arthur Scargill |
General Motors |  | Mary Barra
Ford |  | Jim Farley
Stellantis | Carlos Tavares |
`
