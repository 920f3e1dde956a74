/** Other names of countries and cities, by the name that `places.json` gives them. */
export const placeAliases: Readonly<Record<string, string>> = {
  'United States': 'US|U.S.|USA|U.S.A.|America|the States',
  'United Kingdom': 'UK|U.K.|Britain',
  'United Arab Emirates': 'UAE|U.A.E.',
  'Democratic Republic of the Congo': 'DRC',
  'Saudi Arabia': 'KSA',
  'North Korea': 'DPRK',
  'Republic of the Congo': 'Congo',
  Myanmar: 'Burma',
  'Bosnia and Herzegovina': 'Bosnia',
  'Trinidad and Tobago': 'Trinidad',
  'Vatican City': 'Holy See',
  Palestine: 'Palestinian territories|Palestinian Territories',
  Kyiv: 'Kiev',
  Yangon: 'Rangoon',
  Mumbai: 'Bombay',
  Istanbul: 'Constantinople',
  Latakia: 'Lattakia|Ladhiqiyah',
  Washington: 'Washington, D.C.|Washington D.C.|Washington, DC|Washington DC',
  'New York City': 'NYC|New York'
}

/** Demonyms that are not adjectives, by country. */
export const demonymNouns: Readonly<Record<string, string>> = {
  'United Kingdom': 'Briton|Brit',
  Turkey: 'Turk',
  Sweden: 'Swede',
  Denmark: 'Dane',
  Spain: 'Spaniard',
  Scotland: 'Scot',
  France: 'Frenchman|Frenchmen|Frenchwoman',
  Ireland: 'Irishman|Irishmen',
  Netherlands: 'Dutchman|Dutchmen',
  Serbia: 'Serb',
  Croatia: 'Croat',
  Poland: 'Poles',
  Finland: 'Finns',
  'Saudi Arabia': 'Saudi|Saudis|Saudi Arabian',
  'United Arab Emirates': 'Emirati',
  'United States': 'US-American',
  Azerbaijan: 'Azerbaijani|Azeri',
  Afghanistan: 'Afghan',
  Israel: 'Israeli',
  Pakistan: 'Pakistani',
  Iraq: 'Iraqi',
  Bangladesh: 'Bangladeshi|Bengali',
  Kazakhstan: 'Kazakh',
  Kyrgyzstan: 'Kyrgyz',
  Uzbekistan: 'Uzbek',
  Tajikistan: 'Tajik',
  'New Zealand': 'New Zealander|Kiwis',
  'Soviet Union': 'Soviet',
  Yugoslavia: 'Yugoslav',
  Philippines: 'Philippine',
  Argentina: 'Argentine',
  Nepal: 'Nepali',
  Kosovo: 'Kosovar|Kosovan',
  'Hong Kong': 'Hong Konger|Hongkonger',
  Belarus: 'Byelorussian',
  'El Salvador': 'Salvadoran',
  Iceland: 'Icelandic',
  Slovenia: 'Slovene',
  Slovakia: 'Slovak'
}

/** States and nations that are not on the list of today's countries; a demonym after the colon. */
export const otherCountries: readonly string[] =
  `Soviet Union:|USSR:|Yugoslavia:Yugoslavian|Czechoslovakia:Czechoslovak|East Germany:East German|West Germany:West German|Ottoman Empire:Ottoman
England:English|Scotland:Scottish|Wales:Welsh|Northern Ireland:Northern Irish|Korea:Korean|Abkhazia:Abkhaz|South Ossetia:South Ossetian
Transnistria:Transnistrian|Somaliland:|Northern Cyprus:Turkish Cypriot|Greenland:Greenlandic`.split(/[|\n]/)

/** Regions, states, seas and smaller places that news name often; other names after `=`. */
export const regions: readonly string[] =
  `Nagorno-Karabakh=Karabakh=Nagorno Karabakh=Artsakh=Nagorny Karabakh=Mountainous Karabakh=Upper Karabakh|Crimea|Donbas=Donbass|Kashmir=Jammu and Kashmir
Gaza Strip|West Bank|East Jerusalem|Golan Heights|Sinai|Kurdistan=Iraqi Kurdistan|Rojava|Darfur|Kosovo|Chechnya|Dagestan|Ingushetia|Tatarstan|Siberia
South Caucasus=Southern Caucasus=Transcaucasia=Transcaucasus|North Caucasus|Caucasus|Nakhchivan=Nakhichevan|Syunik|Balkans|Scandinavia|Baltics|Transylvania
Middle East=Mideast|North Africa|East Africa|West Africa|Southern Africa|Central Africa|Horn of Africa|Sahel|Maghreb|Central Asia|South Asia|Southeast Asia=South-East Asia|East Asia
Europe|Eastern Europe|Western Europe|Central Europe|Asia|Africa|Latin America|South America|North America|Central America|Caribbean|Oceania|Arctic|Antarctic|Eurasia|Indo-Pacific|Asia-Pacific
Black Sea|Caspian Sea|Red Sea|Baltic Sea|South China Sea|East China Sea|Mediterranean=Mediterranean Sea|Persian Gulf=Arabian Gulf|Gulf of Mexico|Gulf of Aden|Strait of Hormuz|Suez Canal|Panama Canal|English Channel|Sea of Azov|North Sea
Atlantic=Atlantic Ocean|Pacific=Pacific Ocean|Indian Ocean|Arctic Ocean|Himalayas|Alps|Andes|Sahara|Amazon rainforest|Bosphorus|Dardanelles
Xinjiang|Inner Mongolia|Hubei|Wuhan|Guangdong|Sichuan|Manchuria|Punjab|Kerala|Tamil Nadu|Assam|Gujarat|Bihar|Uttar Pradesh|Maharashtra|West Bengal|Rajasthan|Karnataka|Odisha
Bavaria|Catalonia|Tibet|Saxony|Lombardy|Tuscany|Sicily|Sardinia|Corsica|Brittany|Normandy|Andalusia|Galicia|Basque Country|Flanders|Wallonia|Zeeland
New South Wales|Queensland|Tasmania|South Australia|Western Australia|Northern Territory|British Columbia|Alberta|Saskatchewan|Manitoba|Quebec|Nova Scotia|New Brunswick|Prince Edward Island|Newfoundland
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|New England|Midwest|Silicon Valley|Hollywood|Capitol Hill|Wall Street|Times Square
Fallujah|Mosul|Tikrit|Ramadi|Sinjar|Raqqa=Raqa=al-Raqqa=Ar-Raqqah|Idlib=Idleb|Palmyra|Kobani=Kobane=Ayn al-Arab|Deir ez-Zor=Deir al-Zor=Deir Ezzor=Deir al-Zour=Deir Ezzour|Daraa=Deraa|Eastern Ghouta|Ghouta|Douma|Afrin|Manbij|al-Bab|Qusayr=Qusair=al-Qusayr|Hasakeh=Hasaka=al-Hasakah|Quneitra|Tartus=Tartous|Tal Abyad|Helmand|Kunduz|Waziristan|Swat Valley|Donetsk|Luhansk=Lugansk|Mariupol|Kharkiv|Kherson|Zaporizhzhia|Sevastopol|Odesa=Odessa|Stepanakert=Khankendi|Shusha=Shushi|Ganja|Gyumri|Lachin|Aghdam=Agdam|Hadrut|Meghri|Srebrenica|Chernobyl=Chornobyl|Fukushima|Hiroshima|Nagasaki|Bethlehem|Hebron|Nablus|Jenin|Rafah|Khan Yunis=Khan Younis|Ramallah|Tel Aviv|Benghazi|Sirte|Hodeidah=Hudaydah|Geneva|Davos|Strasbourg|Brighton|Oxford|Cambridge|Venice|Florence|Bologna|Nice|Cannes|Salzburg|Innsbruck|Ghent|Bruges|Maastricht|Bergen|Malmö|Aarhus|Christchurch|Guantanamo Bay|Pearl Harbor|Camp David|Bosaso|Mogadishu`.split(
    /[|\n]/
  )
