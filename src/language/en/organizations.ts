/** Bodies that news name without explaining them; the state they speak for after `:`, other names after `=`. */
export const knownBodies: readonly string[] =
  `United Nations=UN=U.N.|UN Security Council=U.N. Security Council=United Nations Security Council=UNSC|UN General Assembly=U.N. General Assembly=United Nations General Assembly|UNHCR=UN refugee agency=U.N. refugee agency=UN Refugee Agency=United Nations High Commissioner for Refugees
UNICEF|UNESCO|UNRWA|WHO=World Health Organization=World Health Organisation|WTO=World Trade Organization|World Bank|International Monetary Fund=IMF|World Food Programme=WFP|IAEA=International Atomic Energy Agency|International Criminal Court=ICC|International Court of Justice=ICJ
European Union=EU=E.U.|European Commission|European Parliament|European Council|European Court of Human Rights|Council of Europe|NATO=North Atlantic Treaty Organization=Nato|OSCE=Organization for Security and Co-operation in Europe|OSCE Minsk Group=Minsk Group|CSTO=Collective Security Treaty Organization|CIS=Commonwealth of Independent States
African Union|Arab League|ASEAN|OPEC|BRICS|G7|G8|G20|OECD|Gulf Cooperation Council=GCC|Shanghai Cooperation Organisation=SCO|ECOWAS|Mercosur|Commonwealth of Nations
International Committee of the Red Cross=ICRC=Red Cross|Red Crescent|Amnesty International=Amnesty|Human Rights Watch=HRW|Doctors Without Borders=Médecins Sans Frontières=Medecins Sans Frontieres=MSF|Save the Children|Oxfam|Greenpeace|OPCW=Organisation for the Prohibition of Chemical Weapons=Organization for the Prohibition of Chemical Weapons|Syrian Observatory for Human Rights=SOHR
Kremlin:Russia|State Duma=Russian Duma:Russia|FSB:Russia|White House:United States|Pentagon:United States|State Department=US State Department=U.S. State Department:United States|Capitol:United States|FBI:United States|CIA:United States|NASA:United States|NSA:United States|FDA:United States|CDC=Centers for Disease Control and Prevention:United States|FAA=Federal Aviation Administration:United States|Federal Reserve:United States|Democratic Party|Republican Party|GOP
Downing Street:United Kingdom|Whitehall:United Kingdom|House of Commons:United Kingdom|House of Lords:United Kingdom|Home Office:United Kingdom|Foreign Office:United Kingdom|Scotland Yard:United Kingdom|NHS:United Kingdom|Bank of England:United Kingdom|Buckingham Palace:United Kingdom
Élysée=Elysee:France|Bundestag:Germany|Bundeswehr:Germany|Knesset:Israel|Mossad:Israel|Israel Defense Forces=IDF:Israel|Hamas|Hezbollah=Hizbollah=Hizbullah|Islamic Jihad|Fatah|PLO|Palestinian Authority|Taliban|Islamic State=ISIS=ISIL=Daesh|al-Qaeda=Al-Qaeda=al-Qaida=Al-Qaida=al Qaeda|al-Nusra Front=Nusra Front=Al-Nusra Front=Jabhat al-Nusra|Al-Shabaab=al-Shabaab=al-Shabab|Boko Haram|PKK=Kurdistan Workers' Party|YPG|SDF=Syrian Democratic Forces|Free Syrian Army=FSA|Jaish al-Islam=Jaysh al-Islam=Army of Islam|Ahrar al-Sham|Hayat Tahrir al-Sham=HTS|Jaish al-Fatah=Jaysh al-Fatah=Army of Conquest|Faylaq al-Rahman=Failaq al-Rahman|White Helmets|Peshmerga|Muslim Brotherhood|Syrian National Coalition|Houthis
Reuters|Associated Press=AP|AFP=Agence France-Presse|TASS|RIA Novosti|Interfax|BBC|CNN|RT|RBC|Sputnik|Xinhua|Al Jazeera=Al-Jazeera|Al Arabiya=Al-Arabiya|SANA=Sana|IRNA|Anadolu Agency=Anadolu|Bloomberg|New York Times|Washington Post|Wall Street Journal|Guardian|Daily Telegraph|Financial Times|Nikkei|Der Spiegel|Le Monde|Fox News|NBC|CBS|ABC|ABC News|NBC News|CBS News|NPR|PBS|Press TV|Global Times|Times of India|Kyodo|Yonhap|DPA
Google|Apple|Microsoft|Facebook|Twitter|Amazon|Boeing|Airbus|Tesla|SpaceX|Huawei|Samsung|Toyota|Gazprom|Rosneft|Volkswagen|Netflix|Uber|YouTube|Telegram|WhatsApp|Instagram|TikTok|Wikimedia Foundation|Blue Helmets|FIFA|UEFA|IOC=International Olympic Committee|NBA|NFL|Royal Navy:United Kingdom|Royal Air Force=RAF:United Kingdom|Red Army:Soviet Union|Revolutionary Guard=Revolutionary Guards=Islamic Revolutionary Guard Corps=IRGC:Iran|Ku Klux Klan`.split(
    /[|\n]/
  )

/** Last words of a body's name. */
export const bodySuffixes: ReadonlySet<string> = new Set(
  `Committees Councils Ministry Council Group Forum Agency Party Court Committee Commission Union Association Institute Institution Bank Company Corporation Corp Inc Ltd LLC PLC GmbH University College School Academy Hospital
Federation Foundation Fund League Authority Administration Bureau Department Office Organization Organisation Assembly Parliament Senate Congress Army Navy Guard Guards Forces Force Police Brigade Brigades Battalion Regiment
Front Movement Coalition Alliance Observatory Society Network Centre Center Service Services Board Tribunal Embassy Cabinet Government FC United Airlines Airways Air Media Press News Times Post Journal Herald Tribune Daily Newspaper
Partnership Trust Club Team Mission Secretariat Directorate Chamber House Duma Initiative Project Syndicate Consortium Holdings Industries Motors Technologies Systems Laboratories Orchestra Church Corps Taskforce Registry`.match(
    /\S+/g
  )
)

/** First words of a body's name before `of` or `for`: [Ministry of Defence], [Institute for War Studies]. */
export const bodyHeads: ReadonlySet<string> = new Set(
  `Ministry Council Agency Court Committee Commission Union Association Institute Bank University College School Academy Federation Foundation Fund League Authority Bureau Department Office Organization Organisation
Assembly House Chamber Society Network Centre Center Board Church Coalition Alliance Observatory Government Embassy Party Movement Front Congress Confederation Campaign Secretariat Directorate`.match(
    /\S+/g
  )
)

/** A state's own organs: with a country before them they speak for it. */
export const stateOrgans: ReadonlySet<string> = new Set(
  `ministry government army military parliament police embassy navy cabinet senate congress presidency administration intelligence consulate authorities regime forces force
department duma court council assembly guard bank`.match(/\S+/g)
)

/** State organs in small letters after a demonym: [Syrian government], [Russian foreign ministry]. */
export const smallOrgans: ReadonlySet<string> = new Set(
  'ministry government army military parliament police embassy navy cabinet presidency consulate'.split(' ')
)

/** What stands between the demonym and the small organ. */
export const organModifiers: ReadonlySet<string> = new Set(
  'foreign defense defence interior health finance justice education energy oil transport economy agriculture federal national central air'.split(
    ' '
  )
)

/** All-capital words that are no bodies. */
export const notBodies: ReadonlySet<string> = new Set(
  `AM PM TV DNA RNA HIV AIDS COVID CEO CFO COO CTO GDP GMT UTC EST EDT PST PDT CET BST IST MSK ET PT IED IEDS OK ID IQ PC CD DVD VIP UFO SUV MP MPS MEP PM FM VP AD BC BCE CE II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI
USD EUR GBP RUB NGO NGOS PHD BA MA MBA PR HR IT AI VAT PIN SMS GPS USB HTML PDF URL FAQ RSS TBD TBA AKA DIY LGBT LGBTQ ICU PPE PCR SARS MERS LED UAV UN1 MRI CCTV ATM CO KM MPH KG NB RE OF THE AND FOR IN ON TO AS AT BY IS IT
NO NOT YES ALL NEW NOW READ MORE NEWS UPDATE BREAKING LIVE VIDEO PHOTO WATCH ALSO FILE MAP TOP HOT MVP EP LP DJ MC VS ODI IPO DC`.match(
    /\S+/g
  )
)

/** Small words inside a body's name. */
export const bodyLinks: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  '&',
  'on',
  'in',
  'to',
  'de',
  'against'
])

/** Words of the calendar, which are written with a capital and are no part of a body's name. */
export const calendarWords: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Yesterday Today'.split(
    ' '
  )
)

/** Those after whom parties, unions and clubs are called: [Farmers'] Party, [People's] Union; lower-cased. */
export const bodyOwners: ReadonlySet<string> = new Set(
  `farmers workers people peoples women men children doctors nurses teachers drivers students lawyers journalists writers fishermen miners
  pensioners veterans employers consumers tenants players pilots engineers citizens soldiers merchants bakers booksellers builders growers
  gardeners parents patients peasants physicians publishers railwaymen seamen shareholders taxpayers traders architects artists lovers
  smallholders winegrowers owners mothers families judges officers shopkeepers manufacturers brewers bankers youth`.split(
    /\s+/
  )
)
