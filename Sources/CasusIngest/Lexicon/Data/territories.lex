# Territories that are not states: dependencies, autonomous and disputed regions, and the regions of the world.
# Form: docs/lexicon.md. Sources: docs/sources.md. Codes are ISO 3166 where there is one, a word otherwise; the codes of
# world regions are those of CAMEO.

# --- Dependencies and overseas territories

HKG territory
  name: Hong Kong
  names: Hongkong; HKSAR; Hong Kong Special Administrative Region; H.K.; HK
  adjectives: Hong Kong; Hongkongese
  people: Hong Kongers; Hong Konger; Hongkongers; Hongkonger
  seats: Government House in Hong Kong
  codes: iso HKG HK 344
  country: GBR [1945-08-30..1997-06-30]; CHN [1997-07-01..]
  bodies: LEG Legislative Council; LEG LegCo; LEG Legco
  bodies: COP Independent Commission Against Corruption; COP ICAC; COP Hong Kong Police Force; JUD Court of Final Appeal; GOV Executive Council of Hong Kong; GOV Hong Kong Monetary Authority
  bodies: COP Hong Kong Police; COP National Security Department
  bodies: GOV Securities and Futures Commission
  bodies: JUD Court of First Instance
  bodies: LEG Legislative Council of Hong Kong

MAC territory
  name: Macau
  names: Macao; Macau Special Administrative Region; Macao Special Administrative Region
  adjectives: Macanese
  people: Macanese
  codes: iso MAC MO 446
  country: PRT [..1999-12-19]; CHN [1999-12-20..]

PRI territory
  name: Puerto Rico
  names: Commonwealth of Puerto Rico; Porto Rico
  adjectives: Puerto Rican
  people: Puerto Ricans; Puerto Rican
  seats: La Fortaleza
  codes: iso PRI PR 630
  country: USA

GUM territory
  name: Guam
  adjectives: Guamanian; Chamorro
  people: Guamanians; Guamanian; Chamorros
  codes: iso GUM GU 316
  country: USA

ASM territory
  name: American Samoa
  adjectives: American Samoan
  people: American Samoans; American Samoan
  seats: Pago Pago
  codes: iso ASM AS 016
  country: USA

MNP territory
  name: Northern Mariana Islands
  names: Northern Marianas; Commonwealth of the Northern Mariana Islands; Saipan; Tinian
  codes: iso MNP MP 580
  country: USA

VIR territory
  name: United States Virgin Islands
  names: U.S. Virgin Islands; US Virgin Islands
  adjectives: Virgin Islander
  people: Virgin Islanders
  seats: Charlotte Amalie
  codes: iso VIR VI 850
  country: USA

CANALZONE territory [1903-11-18..1999-12-31]
  name: Panama Canal Zone
  names: Canal Zone
  adjectives: Zonian
  people: Zonians
  country: USA [1903-11-18..1979-09-30]; PAN [1979-10-01..]

TRUSTPACIFIC territory [1947-07-18..1994-10-01]
  name: Trust Territory of the Pacific Islands
  country: USA

GUANTANAMO territory
  name: Guantanamo Bay
  names: Guantánamo Bay; Guantanamo; Guantánamo; Gitmo
  country: USA

GIB territory
  name: Gibraltar
  names: the Rock of Gibraltar
  adjectives: Gibraltarian
  people: Gibraltarians; Gibraltarian
  codes: iso GIB GI 292
  country: GBR

BMU territory
  name: Bermuda
  adjectives: Bermudian; Bermudan
  people: Bermudians; Bermudian
  codes: iso BMU BM 060
  country: GBR

CYM territory
  name: Cayman Islands
  names: Caymans
  adjectives: Caymanian
  people: Caymanians; Caymanian
  codes: iso CYM KY 136
  country: GBR

VGB territory
  name: British Virgin Islands
  names: BVI
  seats: Road Town
  codes: iso VGB VG 092
  country: GBR

TCA territory
  name: Turks and Caicos Islands
  names: Turks and Caicos
  seats: Cockburn Town; Grand Turk
  codes: iso TCA TC 796
  country: GBR

AIA territory
  name: Anguilla
  adjectives: Anguillan; Anguillian
  people: Anguillans; Anguillan
  codes: iso AIA AI 660
  country: GBR

MSR territory
  name: Montserrat
  adjectives: Montserratian
  people: Montserratians
  codes: iso MSR MS 500
  country: GBR

FLK territory
  name: Falkland Islands
  names: Falklands; Falkland; Malvinas; Islas Malvinas; Malvinas Islands
  people: Falkland Islanders; Falkland Islander; Falklanders; Kelpers
  seats: Port Stanley
  codes: iso FLK FK 238
  country: GBR

SGS territory
  name: South Georgia
  names: South Georgia and the South Sandwich Islands; South Sandwich Islands; Grytviken
  codes: iso SGS GS 239
  country: GBR

SHN territory
  name: Saint Helena
  names: St. Helena; Ascension Island; Tristan da Cunha
  codes: iso SHN SH 654
  country: GBR

IOT territory
  name: British Indian Ocean Territory
  names: Chagos Islands; Chagos Archipelago; Chagos; Diego Garcia; BIOT
  adjectives: Chagossian
  people: Chagossians; Chagossian; Chagos Islanders
  codes: iso IOT IO 086
  country: GBR

PCN territory
  name: Pitcairn Islands
  names: Pitcairn Island; Pitcairn
  codes: iso PCN PN 612
  country: GBR

GGY territory
  name: Guernsey
  names: Channel Islands
  codes: iso GGY GG 831
  country: GBR

JEY territory
  name: Jersey
  names: Bailiwick of Jersey
  codes: iso JEY JE 832
  country: GBR

IMN territory
  name: Isle of Man
  adjectives: Manx
  people: Manxmen; Manxman
  codes: iso IMN IM 833
  country: GBR

AKROTIRI territory
  name: Akrotiri and Dhekelia
  names: Akrotiri; Dhekelia; RAF Akrotiri
  country: GBR

GRL territory
  name: Greenland
  names: Kalaallit Nunaat
  adjectives: Greenlandic
  people: Greenlanders; Greenlander
  seats: Nuuk; Godthaab
  codes: iso GRL GL 304
  country: DNK
  bodies: LEG Inatsisartut

FRO territory
  name: Faroe Islands
  names: Faroes; Faeroe Islands; Faeroes
  adjectives: Faroese; Faeroese
  people: Faroese; Faroe Islanders
  seats: Torshavn; Tórshavn
  codes: iso FRO FO 234
  country: DNK

SJM territory
  name: Svalbard and Jan Mayen
  names: Svalbard; Spitsbergen; Jan Mayen; Longyearbyen
  codes: iso SJM SJ 744
  country: NOR

ALA territory
  name: Åland Islands
  names: Aland Islands; Åland; Aaland Islands
  people: Alanders; Ålanders
  codes: iso ALA AX 248
  country: FIN

ABW territory
  name: Aruba
  adjectives: Aruban
  people: Arubans; Aruban
  codes: iso ABW AW 533
  country: NLD

CUW territory
  name: Curacao
  names: Curaçao
  adjectives: Curacaoan; Curaçaoan
  people: Curacaoans
  seats: Willemstad
  codes: iso CUW CW 531
  country: NLD

SXM territory
  name: Sint Maarten
  seats: Philipsburg
  codes: iso SXM SX 534
  country: NLD

BES territory
  name: Caribbean Netherlands
  names: Bonaire; Sint Eustatius
  codes: iso BES BQ 535
  country: NLD

ANT territory [..2010-10-09]
  name: Netherlands Antilles
  names: Dutch Antilles
  adjectives: Netherlands Antillean; Antillean
  people: Antilleans
  codes: iso ANT AN 530
  country: NLD

NEWGUINEADUTCH territory [1949-12-27..1962-10-01]
  name: Netherlands New Guinea
  names: Dutch New Guinea; West New Guinea
  country: NLD

GLP territory
  name: Guadeloupe
  adjectives: Guadeloupean
  people: Guadeloupeans; Guadeloupean
  codes: iso GLP GP 312
  country: FRA

MTQ territory
  name: Martinique
  adjectives: Martinican; Martiniquan
  people: Martinicans; Martinican
  seats: Fort-de-France
  codes: iso MTQ MQ 474
  country: FRA

GUF territory
  name: French Guiana
  adjectives: French Guianese; French Guianan
  people: French Guianese
  seats: Cayenne
  codes: iso GUF GF 254
  country: FRA

REU territory
  name: Reunion Island
  names: Réunion; La Réunion; La Reunion; Réunion Island
  adjectives: Reunionese; Réunionese
  people: Reunionese
  codes: iso REU RE 638
  country: FRA

MYT territory
  name: Mayotte
  adjectives: Mahoran; Mahorais
  people: Mahorans; Mahorais
  seats: Mamoudzou
  codes: iso MYT YT 175
  country: FRA

NCL territory
  name: New Caledonia
  adjectives: New Caledonian; Kanak
  people: New Caledonians; New Caledonian; Kanaks; Kanak; Caldoches
  seats: Noumea; Nouméa
  codes: iso NCL NC 540
  country: FRA
  bodies: LEG Congress of New Caledonia

PYF territory
  name: French Polynesia
  names: Tahiti; Mururoa; Moruroa; Mururoa Atoll; Moruroa Atoll
  adjectives: French Polynesian; Tahitian
  people: Tahitians; Tahitian; French Polynesians
  seats: Papeete
  codes: iso PYF PF 258
  country: FRA

WLF territory
  name: Wallis and Futuna
  codes: iso WLF WF 876
  country: FRA

SPM territory
  name: Saint Pierre and Miquelon
  names: St. Pierre and Miquelon; Saint-Pierre and Miquelon
  codes: iso SPM PM 666
  country: FRA

BLM territory
  name: Saint Barthelemy
  names: Saint Barthélemy; St. Barts; St. Barths
  codes: iso BLM BL 652
  country: FRA

MAF territory
  name: Saint Martin
  names: Saint-Martin
  codes: iso MAF MF 663
  country: FRA

ATF territory
  name: French Southern and Antarctic Lands
  names: Kerguelen; Kerguelen Islands
  codes: iso ATF TF 260
  country: FRA

INDOCHINAFR territory [..1954-07-21]
  name: French Indochina
  names: French Indo-China; Tonkin; Cochin China; Cochinchina; Annam
  country: FRA

AFW territory [..1960-12-31]
  name: French West Africa
  country: FRA

AFE territory [..1960-12-31]
  name: French Equatorial Africa
  country: FRA

SAAR territory [1947-12-17..1956-12-31]
  name: Saar Protectorate
  names: Saar Territory; the Saar
  country: FRA

COK territory
  name: Cook Islands
  names: Rarotonga
  people: Cook Islanders; Cook Islander
  seats: Avarua
  codes: iso COK CK 184
  country: NZL

NIU territory
  name: Niue
  adjectives: Niuean
  people: Niueans; Niuean
  codes: iso NIU NU 570
  country: NZL

TKL territory
  name: Tokelau
  adjectives: Tokelauan
  people: Tokelauans
  codes: iso TKL TK 772
  country: NZL

CXR territory
  name: Christmas Island
  people: Christmas Islanders
  codes: iso CXR CX 162
  country: AUS

CCK territory
  name: Cocos Islands
  names: Cocos (Keeling) Islands; Cocos Keeling Islands
  codes: iso CCK CC 166
  country: AUS

NFK territory
  name: Norfolk Island
  people: Norfolk Islanders
  codes: iso NFK NF 574
  country: AUS

HMD territory
  name: Heard Island and McDonald Islands
  names: Heard Island
  codes: iso HMD HM 334
  country: AUS

BVT territory
  name: Bouvet Island
  codes: iso BVT BV 074
  country: NOR

ATA territory
  name: Antarctica
  names: Antarctic; the Antarctic
  adjectives: Antarctic
  codes: iso ATA AQ 010

# --- Near and Middle East

GAZA territory
  name: Gaza Strip
  names: Gaza; the Gaza Strip
  adjectives: Gazan
  people: Gazans; Gazan
  short: the Strip; the strip; the enclave
  country: EGY [1948-05-15..1967-06-05]; PSE [1967-06-06..]

WESTBANK territory
  name: West Bank
  names: Judea and Samaria; occupied West Bank; Judaea and Samaria
  adjectives: West Bank
  people: West Bankers
  country: JOR [1948-05-15..1967-06-05]; PSE [1967-06-06..]

EASTJERUSALEM territory
  name: East Jerusalem
  names: Arab East Jerusalem; Arab Jerusalem; occupied East Jerusalem; Temple Mount; Haram al-Sharif; Al-Aqsa mosque compound; Al-Aqsa Mosque compound; Sheikh Jarrah
  country: PSE

GOLAN territory
  name: Golan Heights
  names: Golan; the Golan; occupied Golan Heights
  adjectives: Golani
  country: SYR

SINAI territory
  name: Sinai
  names: Sinai Peninsula; Sinai peninsula; the Sinai; North Sinai; Northern Sinai; South Sinai
  country: EGY

SHEBAA territory
  name: Shebaa Farms
  names: Shebaa farms; Shabaa Farms; Sheba Farms; Shebaa
  country: LBN

SOUTHLEBANON territory
  name: southern Lebanon
  names: South Lebanon; south Lebanon; Southern Lebanon
  adjectives: south Lebanese; southern Lebanese; South Lebanese
  country: LBN

BEKAA territory
  name: Bekaa Valley
  names: Bekaa; Beqaa Valley; Beqaa; the Bekaa; Bekaa valley
  country: LBN

KURDISTANIRQ territory
  name: Kurdistan Region
  names: Iraqi Kurdistan; Kurdistan Region of Iraq; Kurdistan region; Kurdistan Regional Government; Kurdish Regional Government; Kurdish regional government; KRG; Kurdistan Autonomous Region; Iraq's Kurdistan region
  adjectives: Iraqi Kurdish
  people: Iraqi Kurds; Iraqi Kurd
  seats: Irbil; Erbil; Arbil
  country: IRQ
  bodies: MIL peshmerga; MIL Peshmerga; COP Asayish of Iraq; LEG Kurdistan Parliament

ROJAVA territory [2012-07-19..]
  name: Rojava
  names: Autonomous Administration of North and East Syria; AANES; Syrian Kurdistan; northeast Syria autonomous administration
  adjectives: Syrian Kurdish
  people: Syrian Kurds; Syrian Kurd
  country: SYR

IDLIB territory
  name: Idlib
  names: Idlib province; Idleb
  country: SYR

TURKISHKURDISTAN territory
  name: Turkish Kurdistan
  names: southeastern Turkey; southeast Turkey; south-eastern Turkey; northern Kurdistan
  adjectives: Turkish Kurdish
  people: Turkish Kurds; Turkish Kurd
  country: TUR

IRANKURDISTAN territory
  name: Iranian Kurdistan
  adjectives: Iranian Kurdish
  people: Iranian Kurds; Iranian Kurd
  country: IRN

KHUZESTAN territory
  name: Khuzestan
  names: Khuzistan; Arabistan
  country: IRN

ABUMUSA territory
  name: Abu Musa
  names: Greater Tunb; Lesser Tunb; Greater and Lesser Tunb; Tunb Islands
  country: IRN

DHOFAR territory
  name: Dhofar
  names: Dhofar Province; Dhofar province
  adjectives: Dhofari
  people: Dhofaris
  country: OMN

HADRAMAUT territory
  name: Hadramaut
  names: Hadhramaut; Hadramout; Hadramawt
  country: YEM

ADENCOLONY territory [..1967-11-29]
  name: Aden Colony
  names: Aden Protectorate
  country: GBR

CYN territory [1974-07-20..]
  name: Northern Cyprus
  names: Turkish Republic of Northern Cyprus; TRNC; T.R.N.C.; Turkish Federated State of Cyprus; North Cyprus; northern Cyprus
  adjectives: Turkish Cypriot; Turkish-Cypriot
  people: Turkish Cypriots; Turkish Cypriot
  country: CYP

SIR territory
  name: Sistan and Baluchestan
  names: Sistan-Baluchestan; Sistan-Baluchistan; Sistan and Baluchistan; Sistan Baluchestan
  country: IRN

# --- Europe and the Caucasus

CRIMEA territory
  name: Crimea
  names: Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea; Republic of Crimea; the Crimea; Sevastopol; Sebastopol
  adjectives: Crimean
  people: Crimeans; Crimean Tatars; Crimean Tatar
  seats: Simferopol
  country: SUN [..1991-08-23]; UKR [1991-08-24..]

DONBAS territory
  name: Donbas
  names: Donbass; the Donbas; the Donbass; eastern Ukraine; Donets Basin
  country: UKR

CHECHNYA territory
  name: Chechnya
  names: Chechen Republic; Chechnia; Chechen Republic of Ichkeria; Ichkeria; Chechen-Ingush Republic; Checheno-Ingushetia
  adjectives: Chechen
  people: Chechens; Chechen
  seats: Grozny
  country: RUS
  bodies: MIL Kadyrovtsy; MIL kadyrovtsy; MIL Akhmat

DAGESTAN territory
  name: Dagestan
  names: Daghestan; Republic of Dagestan
  adjectives: Dagestani
  people: Dagestanis; Dagestani
  seats: Makhachkala
  country: RUS

INGUSHETIA territory
  name: Ingushetia
  names: Ingushetiya
  adjectives: Ingush
  people: Ingush
  seats: Nazran; Magas
  country: RUS

NORTHOSSETIA territory
  name: North Ossetia
  names: North Ossetia-Alania
  adjectives: North Ossetian
  people: North Ossetians; North Ossetian
  seats: Vladikavkaz
  country: RUS

KABARDINO territory
  name: Kabardino-Balkaria
  names: Kabardino-Balkariya
  adjectives: Kabardian; Balkar
  people: Kabardians; Balkars
  seats: Nalchik
  country: RUS

TATARSTAN territory
  name: Tatarstan
  names: Republic of Tatarstan; Tataria
  adjectives: Tatar
  people: Tatars; Tatar
  seats: Kazan
  country: RUS

BASHKORTOSTAN territory
  name: Bashkortostan
  names: Bashkiria
  adjectives: Bashkir
  people: Bashkirs; Bashkir
  country: RUS

NORTHCAUCASUS territory
  name: North Caucasus
  names: Northern Caucasus; north Caucasus
  adjectives: North Caucasian
  country: RUS

KALININGRAD territory
  name: Kaliningrad
  names: Kaliningrad exclave; Kaliningrad region
  country: RUS

SIBERIA territory
  name: Siberia
  adjectives: Siberian
  people: Siberians; Siberian
  country: RUS

KURILS territory
  name: Kuril Islands
  names: Kurile Islands; Kurils; Kuriles; Southern Kurils; southern Kurils; Northern Territories; South Kurils; Iturup; Kunashir; Shikotan; Habomai
  country: RUS

ABKHAZIA territory
  name: Abkhazia
  names: Republic of Abkhazia; Abkhaziya
  adjectives: Abkhaz; Abkhazian
  people: Abkhazians; Abkhazian; Abkhaz
  seats: Sukhumi; Sokhumi
  country: GEO

SOUTHOSSETIA territory
  name: South Ossetia
  names: South Ossetiya; Tskhinvali region; Republic of South Ossetia
  adjectives: South Ossetian; Ossetian; Ossete
  people: South Ossetians; South Ossetian; Ossetians; Ossetian; Ossetes
  seats: Tskhinvali
  country: GEO

ADJARA territory
  name: Adjara
  names: Adzharia; Ajaria; Ajara
  adjectives: Adjaran; Adjarian
  people: Adjarans
  country: GEO

KARABAKH territory
  name: Nagorno-Karabakh
  names: Nagorny Karabakh; Nagorno Karabakh; Nagorno-Karabagh; Karabakh; Artsakh; Republic of Artsakh; Nagorno-Karabakh Republic; Mountainous Karabakh
  adjectives: Karabakh; Karabakhi; Karabakh Armenian
  people: Karabakh Armenians; Karabakh Armenian; Karabakhis
  seats: Stepanakert; Khankendi; Xankandi
  country: AZE

NAKHCHIVAN territory
  name: Nakhchivan
  names: Nakhichevan; Nakhijevan; Naxcivan
  country: AZE

TRANSNISTRIA territory
  name: Transnistria
  names: Transdniestria; Trans-Dniester; Transdniester; Trans-Dniestria; Dniester Republic; Dniestr Republic; Pridnestrovie; Transdnestr; Pridnestrovian Moldavian Republic
  adjectives: Transnistrian; Transdniestrian; Trans-Dniester; Transdniester
  people: Transnistrians; Transdniestrians
  seats: Tiraspol
  country: MDA

GAGAUZIA territory
  name: Gagauzia
  adjectives: Gagauz
  people: Gagauz
  country: MDA

SRPSKA territory [1992-01-09..]
  name: Republika Srpska
  names: Bosnian Serb Republic; Serb Republic; Serbian Republic of Bosnia; Bosnian Serb republic; Srpska
  adjectives: Bosnian Serb; Bosnian-Serb
  people: Bosnian Serbs; Bosnian Serb
  seats: Banja Luka; Pale
  country: BIH
  bodies: MIL Bosnian Serb Army; MIL Bosnian Serb army; MIL VRS; MIL Army of Republika Srpska; LEG Bosnian Serb assembly; LEG Bosnian Serb parliament

BIHFEDERATION territory [1994-03-18..]
  name: Federation of Bosnia and Herzegovina
  names: Muslim-Croat Federation; Muslim-Croat federation; Bosniak-Croat Federation; Bosniak-Croat federation
  adjectives: Muslim-Croat; Bosniak-Croat
  country: BIH

HERCEGBOSNA territory
  name: Herceg-Bosna
  names: Herzeg-Bosnia; Croatian Republic of Herzeg-Bosnia; Herceg-Bosnia
  adjectives: Bosnian Croat; Bosnian-Croat
  people: Bosnian Croats; Bosnian Croat
  country: BIH
  bodies: MIL HVO; MIL Croatian Defence Council; MIL Croatian Defense Council

KRAJINA territory
  name: Krajina
  names: Republic of Serbian Krajina; Serbian Krajina; Serb Krajina; RSK [1991-12-19..1995-08-08]
  adjectives: Krajina Serb; Croatian Serb
  people: Krajina Serbs; Croatian Serbs; Krajina Serb; Croatian Serb
  country: HRV

SLAVONIA territory
  name: Eastern Slavonia
  names: eastern Slavonia; Slavonia
  country: HRV

VOJVODINA territory
  name: Vojvodina
  adjectives: Vojvodinian
  country: SRB

PRESEVO territory
  name: Presevo Valley
  names: Preševo Valley; Presevo; Preševo
  country: SRB

SANDZAK territory
  name: Sandzak
  names: Sandjak; Sandžak
  country: SRB

TRANSYLVANIA territory
  name: Transylvania
  adjectives: Transylvanian; ethnic Hungarian
  country: ROU

WESTERNTHRACE territory
  name: Western Thrace
  names: western Thrace
  country: GRC

WESTBERLIN territory [1949-05-23..1990-10-02]
  name: West Berlin
  adjectives: West Berlin
  people: West Berliners; West Berliner
  country: DEU

BAVARIA territory
  name: Bavaria
  names: Free State of Bavaria
  adjectives: Bavarian
  people: Bavarians; Bavarian
  country: DEU

SAXONY territory
  name: Saxony
  adjectives: Saxon
  people: Saxons
  country: DEU

SCOTLAND territory
  name: Scotland
  adjectives: Scottish; Scots
  people: Scots; Scot; Scotsmen; Scotsman; Scotswoman
  seats: Holyrood; Bute House; Edinburgh
  country: GBR
  bodies: LEG Scottish Parliament; COP Police Scotland

WALES territory
  name: Wales
  adjectives: Welsh
  people: Welsh; Welshmen; Welshman
  seats: Cardiff
  country: GBR
  bodies: LEG Senedd; LEG Welsh Assembly

ENGLAND territory
  name: England
  adjectives: English
  people: English; Englishmen; Englishman; Englishwoman; Englishwomen
  country: GBR

NORTHERNIRELAND territory [1921-05-03..]
  name: Northern Ireland
  names: Ulster; N. Ireland; the Six Counties; North of Ireland
  adjectives: Northern Irish; Ulster
  people: Northern Irish; Ulstermen; Ulsterman
  short: the province; the North
  seats: Stormont; Belfast
  country: GBR
  bodies: LEG Northern Ireland Assembly

CATALONIA territory
  name: Catalonia
  names: Catalunya; Cataluna
  adjectives: Catalan; Catalonian
  people: Catalans; Catalan; Catalonians
  seats: Generalitat; Barcelona
  country: ESP

BASQUE territory
  name: Basque Country
  names: Basque region; Euskadi; Basque country; Spanish Basque Country; northern Basque Country
  adjectives: Basque
  people: Basques; Basque
  country: ESP
  bodies: COP Ertzaintza

GALICIA territory
  name: Galicia
  adjectives: Galician
  people: Galicians
  country: ESP

ANDALUSIA territory
  name: Andalusia
  names: Andalucia; Andalucía
  adjectives: Andalusian
  people: Andalusians
  country: ESP

CANARIES territory
  name: Canary Islands
  names: Canaries; Las Palmas; Tenerife; Gran Canaria; Lanzarote; Fuerteventura; El Hierro
  adjectives: Canarian
  people: Canary Islanders
  country: ESP

CEUTAMELILLA territory
  name: Ceuta
  names: Melilla; Ceuta and Melilla
  country: ESP

CORSICA territory
  name: Corsica
  adjectives: Corsican
  people: Corsicans; Corsican
  country: FRA

BRITTANY territory
  name: Brittany
  adjectives: Breton
  people: Bretons; Breton
  country: FRA

ALSACE territory
  name: Alsace
  adjectives: Alsatian
  people: Alsatians
  country: FRA

FLANDERS territory
  name: Flanders
  adjectives: Flemish
  people: Flemings; Fleming; Flemish
  country: BEL

WALLONIA territory
  name: Wallonia
  adjectives: Walloon
  people: Walloons; Walloon
  country: BEL

SOUTHTYROL territory
  name: South Tyrol
  names: Alto Adige; South Tirol
  adjectives: South Tyrolean
  people: South Tyroleans; South Tyrolean
  country: ITA

SARDINIA territory
  name: Sardinia
  adjectives: Sardinian
  people: Sardinians; Sardinian
  country: ITA

SICILY territory
  name: Sicily
  adjectives: Sicilian
  people: Sicilians; Sicilian
  country: ITA

TRIESTE territory
  name: Trieste
  names: Free Territory of Trieste
  country: ITA

AZORES territory
  name: Azores
  names: Lajes
  adjectives: Azorean
  people: Azoreans
  country: PRT

MADEIRA territory
  name: Madeira
  country: PRT

# --- South, East and South-East Asia

KASHMIR territory
  name: Kashmir
  names: Jammu and Kashmir; Jammu & Kashmir; Indian Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir; Indian-held Kashmir; Indian-ruled Kashmir; Kashmir Valley; Kashmir valley; Indian-occupied Kashmir; Indian Illegally Occupied Jammu and Kashmir; IIOJK; J&K
  adjectives: Kashmiri
  people: Kashmiris; Kashmiri

AZADKASHMIR territory
  name: Azad Kashmir
  names: Azad Jammu and Kashmir; Pakistani Kashmir; Pakistan-administered Kashmir; Pakistani-administered Kashmir; Pakistan-controlled Kashmir; Pakistani-controlled Kashmir; Pakistan-occupied Kashmir; AJK; PoK; POK
  seats: Muzaffarabad
  country: PAK

LADAKH territory
  name: Ladakh
  names: eastern Ladakh; Galwan Valley; Galwan; Leh
  adjectives: Ladakhi
  people: Ladakhis
  country: IND

AKSAICHIN territory
  name: Aksai Chin
  country: CHN

SIACHEN territory
  name: Siachen
  names: Siachen Glacier; Siachen glacier

GILGIT territory
  name: Gilgit-Baltistan
  names: Northern Areas; Gilgit Baltistan; Gilgit
  country: PAK

ARUNACHAL territory
  name: Arunachal Pradesh
  names: North-East Frontier Agency; NEFA; Tawang
  country: IND

SIKKIM territory
  name: Sikkim
  names: Gangtok
  adjectives: Sikkimese
  people: Sikkimese
  country: IND

ASSAM territory
  name: Assam
  adjectives: Assamese
  people: Assamese
  country: IND

NAGALAND territory
  name: Nagaland
  adjectives: Naga
  people: Nagas; Naga
  country: IND

MANIPUR territory
  name: Manipur
  adjectives: Manipuri
  people: Manipuris; Meiteis; Meitei
  seats: Imphal
  country: IND

MIZORAM territory
  name: Mizoram
  adjectives: Mizo
  people: Mizos
  country: IND

PUNJABIND territory
  name: Indian Punjab
  names: East Punjab; Khalistan
  country: IND

GOA territory
  name: Goa
  names: Goa, Daman and Diu; Portuguese India
  adjectives: Goan
  people: Goans; Goan
  country: PRT [..1961-12-19]; IND [1961-12-20..]

HYDERABADSTATE territory [..1948-09-17]
  name: Hyderabad State
  names: Nizam's Dominions
  country: IND

BALUCHISTAN territory
  name: Balochistan
  names: Baluchistan; Balochistan province; Baluchistan province
  adjectives: Baloch; Baluch; Baluchi; Balochi
  people: Baloch; Baluch; Baluchis; Balochis
  seats: Quetta
  country: PAK

KPK territory
  name: Khyber Pakhtunkhwa
  names: Khyber-Pakhtunkhwa; North-West Frontier Province; North West Frontier Province; Northwest Frontier Province; NWFP; Khyber Pukhtunkhwa; KP
  seats: Peshawar
  country: PAK

FATA territory [..2018-05-31]
  name: Federally Administered Tribal Areas
  names: FATA; tribal areas of Pakistan; Pakistan's tribal areas; North Waziristan; South Waziristan; Waziristan; Bajaur; Khyber Agency; Kurram; Orakzai; Mohmand
  adjectives: Waziri
  country: PAK

SINDH territory
  name: Sindh
  names: Sind
  adjectives: Sindhi
  people: Sindhis; Sindhi
  country: PAK

TIBET territory
  name: Tibet
  names: Tibet Autonomous Region; Tibetan Autonomous Region; Xizang; Tibetan plateau; Central Tibetan Administration; Tibetan government-in-exile; Tibetan government in exile
  adjectives: Tibetan
  people: Tibetans; Tibetan
  seats: Lhasa
  codes: gw TBT 711 [1913-01-01..1950-10-01]
  country: CHN

XINJIANG territory
  name: Xinjiang
  names: Sinkiang; Xinjiang Uighur Autonomous Region; Xinjiang Uyghur Autonomous Region; East Turkestan; Eastern Turkestan; Chinese Turkestan; XUAR
  adjectives: Uighur; Uyghur; Uigur
  people: Uighurs; Uyghurs; Uighur; Uyghur; Uigurs
  seats: Urumqi; Ürümqi
  country: CHN

INNERMONGOLIA territory
  name: Inner Mongolia
  names: Inner Mongolia Autonomous Region; Nei Mongol
  adjectives: Inner Mongolian
  people: Inner Mongolians; Inner Mongolian
  seats: Hohhot
  country: CHN

MANCHURIA territory
  name: Manchuria
  adjectives: Manchurian
  people: Manchurians
  country: CHN

QUEMOY territory
  name: Kinmen
  names: Quemoy; Matsu; Quemoy and Matsu; Matsu Islands; Quemoy Islands; Kinmen Islands; Penghu; Pescadores
  country: TWN

SENKAKU territory
  name: Senkaku Islands
  names: Senkakus; Senkaku; Diaoyu Islands; Diaoyu; Diaoyutai Islands; Diaoyus
  country: JPN

OKINAWA territory
  name: Okinawa
  names: Ryukyu Islands; Ryukyus; Futenma; Kadena
  adjectives: Okinawan
  people: Okinawans; Okinawan
  seats: Naha
  country: USA [1945-06-22..1972-05-14]; JPN [1972-05-15..]

DOKDO territory
  name: Dokdo
  names: Takeshima; Dokdo islets; Liancourt Rocks; Tokdo; Tok-do
  country: KOR

SPRATLYS territory
  name: Spratly Islands
  names: Spratlys; Spratlies; Spratly islands; Nansha Islands; Nansha; Kalayaan; Second Thomas Shoal; Ayungin Shoal; Ren'ai Jiao; Mischief Reef; Fiery Cross Reef; Subi Reef; Thitu Island; Pag-asa Island; Johnson South Reef; Whitsun Reef; Sabina Shoal; Spratly archipelago

PARACELS territory
  name: Paracel Islands
  names: Paracels; Paracel islands; Xisha Islands; Xisha; Hoang Sa; Woody Island

SCARBOROUGH territory
  name: Scarborough Shoal
  names: Huangyan Island; Huangyan Dao; Bajo de Masinloc; Panatag Shoal; Panatag

PREAHVIHEAR territory
  name: Preah Vihear
  names: Preah Vihear temple; Phra Viharn; Khao Phra Viharn
  country: KHM

DMZ territory [1953-07-27..]
  name: Demilitarized Zone
  names: DMZ; D.M.Z.; Joint Security Area; Panmunjom; demilitarized zone between the two Koreas

KAESONG territory
  name: Kaesong Industrial Complex
  names: Kaesong industrial complex; Kaesong industrial park; Kaesong Industrial Park; Kaesong
  country: PRK

ACEH territory
  name: Aceh
  names: Aceh province; Nanggroe Aceh Darussalam; Atjeh
  adjectives: Acehnese; Achinese
  people: Acehnese
  seats: Banda Aceh
  country: IDN

PAPUAIDN territory
  name: Papua province
  names: West Papua; Irian Jaya; Irian Barat; West Irian; Indonesian Papua; Papua
  adjectives: Papuan; West Papuan; Irianese
  people: Papuans; Papuan; West Papuans; West Papuan
  seats: Jayapura
  country: IDN [1963-05-01..]

MALUKU territory
  name: Maluku
  names: Moluccas; South Moluccas; Molucca Islands; Maluku Islands; Spice Islands
  adjectives: Moluccan; South Moluccan; Ambonese
  people: Moluccans; South Moluccans; South Moluccan; Ambonese
  country: IDN

KALIMANTAN territory
  name: Kalimantan
  names: West Kalimantan; East Kalimantan; Central Kalimantan; Indonesian Borneo
  country: IDN

SULAWESI territory
  name: Sulawesi
  names: Celebes; Central Sulawesi; Poso
  country: IDN

MINDANAO territory
  name: Mindanao
  names: southern Philippines; Autonomous Region in Muslim Mindanao; Bangsamoro Autonomous Region; Bangsamoro; Bangsamoro Autonomous Region in Muslim Mindanao; Sulu archipelago; Jolo; Basilan
  adjectives: Moro; Bangsamoro
  people: Moros; Moro
  country: PHL

SABAH territory
  name: Sabah
  names: North Borneo; British North Borneo
  country: MYS

SARAWAK territory
  name: Sarawak
  adjectives: Sarawakian
  people: Sarawakians
  country: MYS

DEEPSOUTH territory
  name: southern Thailand
  names: Thailand's deep south; Thailand's Deep South; Patani; Deep South of Thailand; Thai south; southernmost provinces of Thailand
  country: THA

RAKHINE territory
  name: Rakhine
  names: Rakhine State; Rakhine state; Arakan; Arakan State
  adjectives: Rakhine; Arakanese; Rohingya
  people: Rohingya; Rohingyas; Arakanese
  country: MMR

KACHIN territory
  name: Kachin State
  names: Kachin state; Kachin
  adjectives: Kachin
  people: Kachins; Kachin
  country: MMR

SHAN territory
  name: Shan State
  names: Shan state; northern Shan State; Shan States; Wa State; Wa state; Kokang
  adjectives: Shan
  people: Shans
  country: MMR

KARENSTATE territory
  name: Karen State
  names: Kayin State; Karen state; Kayah State; Karenni State; Chin State; Kawthoolei
  country: MMR

HILLTRACTS territory
  name: Chittagong Hill Tracts
  adjectives: Chakma; Jumma
  people: Chakmas; Chakma
  country: BGD

JAFFNA territory
  name: Jaffna
  names: Jaffna Peninsula; Jaffna peninsula; Tamil Eelam; Northern Province of Sri Lanka
  country: LKA

TERAI territory
  name: Terai
  names: Madhesh; Madhes
  adjectives: Madhesi
  people: Madhesis; Madhesi
  country: NPL

KARAKALPAK territory
  name: Karakalpakstan
  adjectives: Karakalpak
  people: Karakalpaks
  country: UZB

GORNO territory
  name: Gorno-Badakhshan
  names: Gorno-Badakhshan Autonomous Region; Gorno-Badakhshan autonomous region
  adjectives: Pamiri
  people: Pamiris; Pamiri
  country: TJK

BOUGAINVILLE territory
  name: Bougainville
  names: Autonomous Region of Bougainville
  adjectives: Bougainvillean; Bougainvillian
  people: Bougainvilleans; Bougainvillean
  country: PNG

MALAITA territory
  name: Malaita
  names: Guadalcanal
  adjectives: Malaitan
  people: Malaitans
  country: SLB

# --- Africa

ESH territory
  name: Western Sahara
  names: Spanish Sahara; Sahrawi Arab Democratic Republic; Saharan Arab Democratic Republic; Saharawi Arab Democratic Republic; SADR; Moroccan Sahara; former Spanish Sahara; Rio de Oro
  adjectives: Sahrawi; Saharawi; Western Saharan; Sahraoui
  people: Sahrawis; Saharawis; Sahrawi; Saharawi; Sahraouis
  seats: Laayoune; El Aaiun; El Aaiún; Laâyoune; Tifariti
  codes: iso ESH EH 732

SOMALILAND territory [1991-05-18..]
  name: Somaliland
  names: Republic of Somaliland
  adjectives: Somalilander
  people: Somalilanders; Somalilander
  seats: Hargeisa; Hargeysa
  country: SOM

BRITISHSOMALILAND territory [..1960-06-26]
  name: British Somaliland
  names: Somaliland Protectorate
  country: GBR

PUNTLAND territory [1998-08-01..]
  name: Puntland
  names: Puntland State
  adjectives: Puntlander
  people: Puntlanders
  seats: Garowe
  country: SOM
  bodies: MIL Puntland Maritime Police Force; MIL Puntland Dervish Force

JUBALAND territory
  name: Jubaland
  seats: Kismayo; Kismayu
  country: SOM

GALMUDUG territory
  name: Galmudug
  names: Hirshabelle; South West State; Galkayo
  country: SOM

OGADEN territory
  name: Ogaden
  names: Somali Region; Somali region of Ethiopia; the Ogaden
  adjectives: Ogadeni
  people: Ogadenis
  country: ETH

TIGRAY territory
  name: Tigray
  names: Tigre; Tigray region; Tigray Region; Tigray province
  adjectives: Tigrayan; Tigrean
  people: Tigrayans; Tigrayan; Tigreans
  seats: Mekelle; Mekele; Makale; Mek'ele
  country: ETH

OROMIA territory
  name: Oromia
  names: Oromiya; Oromia region; Oromia Region
  adjectives: Oromo
  people: Oromos; Oromo
  country: ETH

AMHARA territory
  name: Amhara region
  names: Amhara Region; Amhara state; Amhara
  adjectives: Amhara
  people: Amharas; Amhara
  country: ETH

AFAR territory
  name: Afar region
  names: Afar Region; Afar
  country: ETH

DARFUR territory
  name: Darfur
  names: West Darfur; North Darfur; South Darfur; Central Darfur; East Darfur
  adjectives: Darfuri; Darfurian
  people: Darfuris; Darfurians; Darfuri
  country: SDN

SOUTHERNSUDAN territory [..2011-07-08]
  name: Southern Sudan
  names: southern Sudan; Government of Southern Sudan
  country: SDN

ABYEI territory
  name: Abyei

SOUTHKORDOFAN territory
  name: South Kordofan
  names: Southern Kordofan; Nuba Mountains; Kordofan; North Kordofan; West Kordofan; Heglig
  adjectives: Nuba
  people: Nuba; Nubas
  country: SDN

BLUENILE territory
  name: Blue Nile state
  names: Blue Nile State
  country: SDN

BIAFRA territory [1967-05-30..1970-01-15]
  name: Biafra
  names: Republic of Biafra
  adjectives: Biafran
  people: Biafrans; Biafran
  seats: Enugu [1967-05-30..1967-10-04]; Umuahia [1967-10-05..1969-04-22]
  country: NGA

NIGERDELTA territory
  name: Niger Delta
  names: Niger delta; Niger River Delta; Ogoniland
  adjectives: Ogoni; Ijaw
  people: Ogonis; Ijaws
  country: NGA

BAKASSI territory
  name: Bakassi
  names: Bakassi Peninsula; Bakassi peninsula
  country: CMR

AMBAZONIA territory
  name: Anglophone regions
  names: Ambazonia; Anglophone Cameroon; Southern Cameroons; English-speaking regions of Cameroon; Northwest and Southwest regions
  adjectives: Ambazonian; Anglophone Cameroonian
  people: Ambazonians
  country: CMR

AZAWAD territory
  name: Azawad
  names: northern Mali; Northern Mali
  adjectives: Azawadi
  country: MLI

CASAMANCE territory
  name: Casamance
  names: Casamance region
  country: SEN

CABINDA territory
  name: Cabinda
  adjectives: Cabindan
  people: Cabindans
  country: AGO

CABODELGADO territory
  name: Cabo Delgado
  names: Cabo Delgado province
  country: MOZ

KATANGA territory
  name: Katanga
  names: Shaba; Katanga Province; Katanga province; Shaba province; Shaba Province; State of Katanga
  adjectives: Katangan; Katangese
  people: Katangans; Katangese
  seats: Elisabethville [1960-07-11..1963-01-21]; Élisabethville [1960-07-11..1963-01-21]
  country: COD

KASAI territory
  name: Kasai
  names: South Kasai; Kasai region; Kasai-Central; East Kasai; West Kasai
  country: COD

KIVU territory
  name: Kivu
  names: North Kivu; South Kivu; the Kivus; Kivus; eastern Congo; eastern DRC; eastern Zaire; Nord-Kivu; Sud-Kivu
  country: COD

ITURI territory
  name: Ituri
  names: Ituri province; Ituri Province
  country: COD

EASTERNCAPE territory
  name: KwaZulu
  names: KwaZulu-Natal; Natal; KwaZulu Natal
  adjectives: Zulu
  people: Zulus; Zulu
  seats: Ulundi
  country: ZAF

BANTUSTANS territory [1976-10-26..1994-04-27]
  name: Transkei
  names: Bophuthatswana; Venda; Ciskei; KwaNdebele
  country: ZAF

WALVISBAY territory
  name: Walvis Bay
  country: ZAF [1977-08-31..1994-02-28]; NAM [1994-03-01..]

CAPRIVI territory
  name: Caprivi Strip
  names: Caprivi; Zambezi Region
  adjectives: Caprivian
  people: Caprivians
  country: NAM

ZANZIBAR territory
  name: Zanzibar [..1963-12-09]
  names: Zanzibar [1964-04-27..]; Zanzibar and Pemba; Unguja; Revolutionary Government of Zanzibar
  adjectives: Zanzibari [1964-04-27..]
  people: Zanzibaris [1964-04-27..]; Zanzibari [1964-04-27..]
  country: TZA [1964-04-27..]

ANJOUAN territory
  name: Anjouan
  names: Moheli; Nzwani
  adjectives: Anjouanais; Anjouanese
  people: Anjouanais
  country: COM

CYRENAICA territory
  name: Cyrenaica
  names: eastern Libya; Barqa
  country: LBY

FEZZAN territory
  name: Fezzan
  names: southern Libya
  country: LBY

AOUZOU territory
  name: Aouzou Strip
  names: Aozou Strip; Aozou; Aouzou
  country: TCD

KABYLIA territory
  name: Kabylia
  names: Kabylie; Tizi Ouzou
  adjectives: Kabyle
  people: Kabyles
  country: DZA

RIF territory
  name: Rif region
  names: the Rif; Rif; Al Hoceima
  country: MAR

TANGIERZONE territory [..1956-10-29]
  name: Tangier International Zone

HALAIB territory
  name: Halaib Triangle
  names: Hala'ib Triangle; Halayeb; Halaib

BADME territory
  name: Badme
  country: ERI

HANISH territory
  name: Hanish Islands
  names: Hanish
  country: YEM

SOCOTRA territory
  name: Socotra
  names: Soqotra
  country: YEM

PERIM territory
  name: Perim Island
  names: Mayun
  country: YEM

# --- The Americas

QUEBEC territory
  name: Quebec
  names: Québec; Quebec City; Province of Quebec
  adjectives: Quebecois; Québécois; Quebec
  people: Quebecers; Quebecer; Quebeckers; Quebecois; Québécois
  country: CAN
  bodies: COP Surete du Quebec; COP Sûreté du Québec

NEWFOUNDLAND territory
  name: Newfoundland
  names: Newfoundland and Labrador; Labrador
  people: Newfoundlanders
  country: CAN

NUNAVUT territory
  name: Nunavut
  adjectives: Inuit
  people: Inuit
  country: CAN

CHIAPAS territory
  name: Chiapas
  names: Chiapas state
  country: MEX

ESSEQUIBO territory
  name: Essequibo
  names: Essequibo region; Guayana Esequiba
  country: GUY

TEXAS territory
  name: Texas
  adjectives: Texan
  people: Texans; Texan
  country: USA

CALIFORNIA territory
  name: California
  adjectives: Californian
  people: Californians; Californian
  country: USA

HAWAII territory
  name: Hawaii
  names: Pearl Harbor; Honolulu
  adjectives: Hawaiian
  people: Hawaiians; Hawaiian
  country: USA

ALASKA territory
  name: Alaska
  names: Aleutian Islands; Aleutians
  adjectives: Alaskan
  people: Alaskans; Alaskan
  country: USA

# --- Regions of the world. They have no country; an actor so named is one of several states.

AFR territory
  name: Africa
  names: black Africa; sub-Saharan Africa; Sub-Saharan Africa; Subsaharan Africa; Black Africa
  adjectives: African; sub-Saharan African; black African
  people: Africans; African; sub-Saharan Africans

NAF territory
  name: North Africa
  names: northern Africa; Northern Africa; Maghreb; the Maghreb
  adjectives: North African; Maghrebi
  people: North Africans; North African

WAF territory
  name: West Africa
  names: western Africa; Western Africa; Sahel; the Sahel; Sahel region
  adjectives: West African; Sahelian
  people: West Africans; West African

EAF territory
  name: East Africa
  names: eastern Africa; Eastern Africa; Horn of Africa; the Horn of Africa
  adjectives: East African
  people: East Africans; East African

CFR territory
  name: Central Africa
  names: central Africa; Great Lakes region
  adjectives: central African

SAF territory
  name: Southern Africa
  names: southern Africa; front-line states; frontline states; Frontline States; Front-line States
  adjectives: southern African; Southern African
  people: southern Africans

WEU territory
  name: Western Europe
  names: western Europe; West Europe
  adjectives: West European; Western European; western European
  people: West Europeans; Western Europeans

EEU territory
  name: Eastern Europe
  names: East Europe; eastern Europe; Soviet bloc; Soviet Bloc; Eastern bloc; Eastern Bloc; East bloc; East Bloc; Communist bloc; Soviet satellites
  adjectives: East European; Eastern European; eastern European; Soviet-bloc; East-bloc; Eastern-bloc
  people: East Europeans; Eastern Europeans

CEU territory
  name: Central Europe
  names: central Europe
  adjectives: Central European; central European
  people: Central Europeans

BLK territory
  name: Balkans
  names: Balkan Peninsula; western Balkans; Western Balkans; the Balkans
  adjectives: Balkan; Western Balkan

BAL territory
  name: Baltic states
  names: Baltics; Baltic States; Baltic republics; Baltic nations; Baltic countries
  adjectives: Baltic
  people: Balts

SCN territory
  name: Scandinavia
  names: Nordic countries; Nordic states; Nordic nations
  adjectives: Scandinavian; Nordic
  people: Scandinavians; Scandinavian

CAU territory
  name: Caucasus
  names: the Caucasus; South Caucasus; Transcaucasia; Transcaucasus
  adjectives: Caucasian; South Caucasian

MEA territory
  name: Middle East
  names: Mideast; Near East; Middle East and North Africa; the Mideast
  adjectives: Middle Eastern; Mideast; Middle-Eastern; Near Eastern; Levantine
  people: Middle Easterners

LEVANT territory
  name: Levant
  names: the Levant; Fertile Crescent

PGS territory
  name: Gulf states
  names: Gulf Arab states; Arab Gulf states; Persian Gulf states; Gulf monarchies; Gulf Arabs; Gulf countries; Arabian Peninsula; Arabian peninsula; Gulf Arab countries
  adjectives: Gulf Arab

ARABWORLD territory
  name: Arab world
  names: Arab World; Arab states; Arab countries; Arab nations; Arab governments
  adjectives: Arab; pan-Arab

ASA territory
  name: Asia
  names: Asia-Pacific; Asia Pacific; Asia-Pacific region; Indo-Pacific; the Far East; Far East
  adjectives: Asian; Asia-Pacific; Far Eastern
  people: Asians; Asian

CAS territory
  name: Central Asia
  names: central Asia
  adjectives: Central Asian; central Asian
  people: Central Asians

SAS territory
  name: South Asia
  names: southern Asia; Indian subcontinent; subcontinent; the subcontinent
  adjectives: South Asian
  people: South Asians; South Asian

SEA territory
  name: Southeast Asia
  names: South-East Asia; South East Asia; Indochina; Indo-China
  adjectives: Southeast Asian; South-East Asian; South East Asian; Indochinese
  people: Southeast Asians; Indochinese

EAS territory
  name: East Asia
  names: Northeast Asia; North-East Asia; northeast Asia
  adjectives: East Asian; Northeast Asian
  people: East Asians

PAC territory
  name: South Pacific
  names: Oceania; Pacific Islands; Pacific islands; Pacific island nations; Pacific Island nations; Melanesia; Polynesia; Australasia
  adjectives: South Pacific; Melanesian; Polynesian; Pacific Islander; Pacific island
  people: Melanesians; Polynesians; Pacific Islanders

NMR territory
  name: North America
  adjectives: North American
  people: North Americans; North American

LAM territory
  name: Latin America
  names: Latin America and the Caribbean
  adjectives: Latin American; Latin-American
  people: Latin Americans; Latin American

CAM territory
  name: Central America
  adjectives: Central American
  people: Central Americans; Central American

SAM territory
  name: South America
  names: Andean countries; Southern Cone
  adjectives: South American; Andean
  people: South Americans; South American

CRB territory
  name: Caribbean
  names: West Indies; Antilles; the Caribbean
  adjectives: Caribbean; West Indian; Afro-Caribbean
  people: West Indians; West Indian

ARCTIC territory
  name: Arctic
  names: the Arctic; High Arctic
  adjectives: Arctic

# --- Waters and other places named after a state, here so that the state is not read in them.

SCHINASEA territory
  name: South China Sea
  names: West Philippine Sea; South China sea

ECHINASEA territory
  name: East China Sea

SEAOFJAPAN territory
  name: Sea of Japan
  names: East Sea

PHILIPPINESEA territory
  name: Philippine Sea

TAIWANSTRAIT territory
  name: Taiwan Strait
  names: Taiwan Straits; Formosa Strait; Strait of Taiwan; Formosa Straits

KOREANPENINSULA territory
  name: Korean Peninsula
  names: Korean peninsula; two Koreas; both Koreas; the Koreas; Koreas

PERSIANGULF territory
  name: Persian Gulf
  names: Arabian Gulf; Gulf of Oman; Strait of Hormuz; Straits of Hormuz; Hormuz; the Gulf; Gulf region

GULFOFMEXICO territory
  name: Gulf of Mexico
  names: Gulf of America

INDIANOCEAN territory
  name: Indian Ocean
  names: Indian ocean

ENGLISHCHANNEL territory
  name: English Channel
  names: Strait of Dover; Dover Strait; Channel Tunnel

IRISHSEA territory
  name: Irish Sea

NORWEGIANSEA territory
  name: Norwegian Sea

GULFOFTHAILAND territory
  name: Gulf of Thailand
  names: Gulf of Tonkin; Tonkin Gulf; Gulf of Siam

GULFOFGUINEA territory
  name: Gulf of Guinea

GULFOFADEN territory
  name: Gulf of Aden
  names: Bab el-Mandeb; Bab al-Mandab; Bab al-Mandeb; Bab el-Mandab

GULFOFFINLAND territory
  name: Gulf of Finland

GULFOFSIDRA territory
  name: Gulf of Sidra
  names: Gulf of Sirte; Gulf of Sidra line; line of death
  country: LBY

PANAMACANAL territory
  name: Panama Canal
  country: PAN

SUEZCANAL territory
  name: Suez Canal
  names: Suez; Suez Canal zone; Suez Canal Zone
  country: EGY

TURKISHSTRAITS territory
  name: Turkish Straits
  names: Bosphorus; Bosporus; Dardanelles; Turkish straits
  country: TUR

BLACKSEA territory
  name: Black Sea

SEAOFAZOV territory
  name: Sea of Azov
  names: Azov Sea; Kerch Strait

REDSEA territory
  name: Red Sea
  names: southern Red Sea

MEDITERRANEAN territory
  name: Mediterranean
  names: Mediterranean Sea; eastern Mediterranean; Eastern Mediterranean; central Mediterranean; Aegean; Aegean Sea; Adriatic; Adriatic Sea; Strait of Gibraltar; Straits of Gibraltar; Strait of Sicily; Straits of Tiran; Strait of Tiran
  adjectives: Mediterranean

BALTICSEA territory
  name: Baltic Sea

CASPIAN territory
  name: Caspian Sea
  names: Caspian

STRAITOFMALACCA territory
  name: Strait of Malacca
  names: Malacca Strait; Malacca Straits; Straits of Malacca

TIMORSEA territory
  name: Timor Sea
  names: Timor Gap

BAYOFBENGAL territory
  name: Bay of Bengal
