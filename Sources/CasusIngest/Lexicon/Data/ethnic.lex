# Ethnic and religious groups. Entries `CODE ethnic`; `country` only where the group is of one country; sector CIV.
# Peoples that name a territory of territories.lex or states.lex (Chechens, Kosovars, Tibetans, Palestinians) are left to those files.

KURD ethnic
  name: Kurds
  adjectives: Kurdish
  people: Kurds; Kurd
  sector: CIV

KURDIRQ ethnic
  name: Iraqi Kurds
  adjectives: Iraqi Kurdish
  people: Iraqi Kurds; Iraqi Kurd
  country: IRQ
  sector: CIV

KURDSYR ethnic
  name: Syrian Kurds
  adjectives: Syrian Kurdish
  people: Syrian Kurds; Syrian Kurd
  country: SYR
  sector: CIV

KURDTUR ethnic
  name: Turkish Kurds
  people: Turkish Kurds; Turkish Kurd
  country: TUR
  sector: CIV

KURDIRN ethnic
  name: Iranian Kurds
  adjectives: Iranian Kurdish
  people: Iranian Kurds; Iranian Kurd
  country: IRN
  sector: CIV

TAMIL ethnic
  name: Tamils
  adjectives: Tamil
  people: Tamils; Tamil
  sector: CIV

SINHALESE ethnic
  name: Sinhalese
  adjectives: Sinhalese; Sinhala
  people: Sinhalese
  country: LKA
  sector: CIV

HUTU ethnic
  name: Hutus
  adjectives: Hutu
  people: Hutus; Hutu; Bahutu
  sector: CIV

TUTSI ethnic
  name: Tutsis
  adjectives: Tutsi
  people: Tutsis; Tutsi; Watusi; Watutsi
  sector: CIV

TWA ethnic
  name: Twa
  adjectives: Batwa
  people: Batwa
  sector: CIV

BANYAMULENGE ethnic
  name: Banyamulenge
  adjectives: Banyamulenge
  people: Congolese Tutsis; Congolese Tutsi
  country: COD
  sector: CIV

HEMA ethnic
  name: Hema
  adjectives: Hema
  people: Hemas
  country: COD
  sector: CIV

LENDU ethnic
  name: Lendu
  adjectives: Lendu
  people: Lendus
  country: COD
  sector: CIV

LUBA ethnic
  name: Luba
  adjectives: Luba; Baluba
  people: Balubas; Lubas; Luba tribesmen; Baluba tribesmen
  country: COD
  sector: CIV

LULUA ethnic
  name: Lulua
  adjectives: Lulua
  people: Luluas; Lulua tribesmen
  country: COD
  sector: CIV

BAKONGO ethnic
  name: Bakongo
  adjectives: Bakongo; Kongo
  people: Bakongos
  sector: CIV

ROHINGYA ethnic
  name: Rohingya
  adjectives: Rohingya
  people: Rohingyas; Rohingya Muslims; Rohingya Muslim; Rohingya Moslems
  country: MMR
  sector: CIV

RAKHINEETH ethnic
  name: Rakhine Buddhists
  adjectives: Rakhine; Arakanese
  people: Rakhines; ethnic Rakhine
  country: MMR
  sector: CIV

KAREN ethnic
  name: Karens
  adjectives: ethnic Karen
  people: Karens; Karen villagers; Karen people
  country: MMR
  sector: CIV

KACHINETH ethnic
  name: Kachins
  adjectives: Kachin
  people: Kachins
  country: MMR
  sector: CIV

SHANETH ethnic
  name: Shan people
  adjectives: ethnic Shan
  people: ethnic Shans
  country: MMR
  sector: CIV

CHINMMR ethnic
  name: Chin people
  adjectives: ethnic Chin
  people: ethnic Chins
  country: MMR
  sector: CIV

MON ethnic
  name: Mon people
  adjectives: ethnic Mon
  people: ethnic Mons
  country: MMR
  sector: CIV

WA ethnic
  name: Wa people
  adjectives: ethnic Wa
  people: ethnic Wa people; Wa tribesmen
  country: MMR
  sector: CIV

BAMAR ethnic
  name: Bamars
  adjectives: Bamar; ethnic Burman
  people: Bamars; Burmans
  country: MMR
  sector: CIV

UIGHUR ethnic
  name: Uighurs
  adjectives: Uighur; Uyghur; Uigur
  people: Uighurs; Uyghurs; Uighur Muslims; Uyghur Muslims; Uigurs
  country: CHN
  sector: CIV

HAN ethnic
  name: Han Chinese
  adjectives: Han Chinese
  people: Han Chinese
  country: CHN
  sector: CIV

HUI ethnic
  name: Hui Muslims
  people: Hui Muslims; Hui people
  country: CHN
  sector: CIV

ETHNICKAZAKH ethnic
  name: ethnic Kazakhs
  adjectives: ethnic Kazakh
  people: ethnic Kazakhs
  sector: CIV

ETHNICCHINESE ethnic
  name: ethnic Chinese
  adjectives: ethnic Chinese
  people: ethnic Chinese; overseas Chinese; Overseas Chinese
  sector: CIV

ETHNICVIET ethnic
  name: ethnic Vietnamese
  adjectives: ethnic Vietnamese
  people: Vietnamese settlers
  sector: CIV

ETHNICINDIAN ethnic
  name: ethnic Indians
  adjectives: ethnic Indian
  people: ethnic Indians; Indo-Fijians; Indo-Fijian; Asians of Uganda
  sector: CIV

ETHNICFIJIAN ethnic
  name: indigenous Fijians
  adjectives: indigenous Fijian
  people: indigenous Fijians; ethnic Fijians
  country: FJI
  sector: CIV

HMONG ethnic
  name: Hmong
  adjectives: Hmong
  people: Hmongs; Meo tribesmen
  sector: CIV

MONTAGNARD ethnic
  name: Montagnards
  adjectives: Montagnard
  people: Montagnards; Montagnard
  country: VNM
  sector: CIV

CHAM ethnic
  name: Chams
  adjectives: ethnic Cham
  people: Chams; Cham Muslims
  sector: CIV

KHMERKROM ethnic
  name: Khmer Krom
  adjectives: Khmer Krom
  people: Khmer Kroms
  country: VNM
  sector: CIV

ACEHNESE ethnic
  name: Acehnese
  adjectives: Acehnese; Achinese
  people: Acehnese
  country: IDN
  sector: CIV

PAPUAN ethnic
  name: Papuans
  adjectives: Papuan; West Papuan
  people: Papuans; West Papuans
  country: IDN
  sector: CIV

DAYAK ethnic
  name: Dayaks
  adjectives: Dayak
  people: Dayaks
  country: IDN
  sector: CIV

MADURESE ethnic
  name: Madurese
  adjectives: Madurese
  people: Madurese settlers
  country: IDN
  sector: CIV

JAVANESE ethnic
  name: Javanese
  adjectives: Javanese
  people: Javanese settlers
  country: IDN
  sector: CIV

AMBONESE ethnic
  name: Ambonese
  adjectives: Ambonese; South Moluccan
  people: Moluccans; South Moluccans; Ambonese
  sector: CIV

MORO ethnic
  name: Moros
  adjectives: Moro; Bangsamoro
  people: Moros; Filipino Muslims; Filipino Moslems
  country: PHL
  sector: CIV

MALAY ethnic
  name: Malays
  adjectives: ethnic Malay
  people: Malays; ethnic Malays
  sector: CIV

AINU ethnic
  name: Ainu
  adjectives: Ainu
  people: Ainus
  country: JPN
  sector: CIV

KOREANJPN ethnic
  name: Koreans in Japan
  adjectives: Zainichi
  people: ethnic Koreans in Japan
  country: JPN
  sector: CIV

MAORI ethnic
  name: Maori
  adjectives: Maori; Māori
  people: Maoris; Māori
  country: NZL
  sector: CIV

ABORIGINALAUS ethnic
  name: Aboriginal Australians
  adjectives: Aboriginal
  people: Aborigines; Aboriginals; Indigenous Australians; Torres Strait Islanders
  country: AUS
  sector: CIV

KANAK ethnic
  name: Kanaks
  adjectives: Kanak
  people: Kanaks
  country: FRA
  sector: CIV

PASHTUN ethnic
  name: Pashtuns
  adjectives: Pashtun; Pathan; Pushtun
  people: Pashtuns; Pathans; Pushtuns; Pashtun tribesmen; Pathan tribesmen
  sector: CIV

HAZARA ethnic
  name: Hazaras
  adjectives: Hazara
  people: Hazaras
  country: AFG
  sector: CIV

ETHNICTAJIK ethnic
  name: ethnic Tajiks
  adjectives: ethnic Tajik
  people: ethnic Tajiks; Afghan Tajiks
  sector: CIV

ETHNICUZBEK ethnic
  name: ethnic Uzbeks
  adjectives: ethnic Uzbek
  people: ethnic Uzbeks; Afghan Uzbeks
  sector: CIV

BALUCH ethnic
  name: Baluch
  adjectives: Baluch; Baloch; Baluchi; Balochi
  people: Baluchis; Baloch people; Baluchi tribesmen; Baluch tribesmen; Baloch protesters
  sector: CIV

SINDHI ethnic
  name: Sindhis
  adjectives: Sindhi
  people: Sindhis
  country: PAK
  sector: CIV

PUNJABI ethnic
  name: Punjabis
  adjectives: Punjabi
  people: Punjabis
  sector: CIV

MOHAJIR ethnic
  name: Mohajirs
  adjectives: Mohajir; Muhajir
  people: Mohajirs; Muhajirs
  country: PAK
  sector: CIV

AHMADI ethnic
  name: Ahmadis
  adjectives: Ahmadi; Ahmadiyya; Ahmediya
  people: Ahmadis; Ahmadiyyas; Ahmedis; Ahmadiyahs
  sector: CIV

KASHMIRI ethnic
  name: Kashmiris
  adjectives: Kashmiri
  people: Kashmiris; Kashmiri
  sector: CIV

KASHPANDIT ethnic
  name: Kashmiri Pandits
  adjectives: Pandit community
  people: Kashmiri Pandits; Kashmiri Hindus
  country: IND
  sector: CIV

SIKH ethnic
  name: Sikhs
  adjectives: Sikh
  people: Sikhs; Sikh
  sector: CIV

HINDU ethnic
  name: Hindus
  adjectives: Hindu
  people: Hindus; Hindu mob; Hindu worshippers
  sector: CIV

JAIN ethnic
  name: Jains
  adjectives: Jain
  people: Jains
  sector: CIV

PARSI ethnic
  name: Parsis
  adjectives: Parsi
  people: Parsis; Parsees; Zoroastrians
  sector: CIV

DALIT ethnic
  name: Dalits
  adjectives: Dalit
  people: Dalits; untouchables; Harijans
  country: IND
  sector: CIV

ADIVASI ethnic
  name: Adivasis
  adjectives: Adivasi
  people: Adivasis
  country: IND
  sector: CIV

BODO ethnic
  name: Bodos
  adjectives: Bodo
  people: Bodos; Bodo tribesmen
  country: IND
  sector: CIV

NAGA ethnic
  name: Nagas
  adjectives: Naga
  people: Nagas; Naga tribesmen
  country: IND
  sector: CIV

KUKI ethnic
  name: Kukis
  adjectives: Kuki; Kuki-Zo
  people: Kukis
  country: IND
  sector: CIV

MEITEI ethnic
  name: Meiteis
  adjectives: Meitei
  people: Meiteis
  country: IND
  sector: CIV

MIZOETH ethnic
  name: Mizos
  adjectives: Mizo
  people: Mizos
  country: IND
  sector: CIV

ASSAMESE ethnic
  name: Assamese
  adjectives: Assamese
  people: Assamese
  country: IND
  sector: CIV

GORKHA ethnic
  name: Gurkhas of Darjeeling
  adjectives: Gorkha
  people: Gorkhas
  country: IND
  sector: CIV

BENGALI ethnic
  name: Bengalis
  adjectives: Bengali
  people: Bengalis; Bengali Muslims; Bengali Hindus
  sector: CIV

BIHARI ethnic
  name: Biharis
  adjectives: Bihari
  people: Biharis
  sector: CIV

CHAKMA ethnic
  name: Chakmas
  adjectives: Chakma
  people: Chakmas; Jumma people
  country: BGD
  sector: CIV

MADHESIETH ethnic
  name: Madhesis
  adjectives: Madhesi
  people: Madhesis
  country: NPL
  sector: CIV

LHOTSHAMPA ethnic
  name: Lhotshampas
  adjectives: Lhotshampa
  people: Lhotshampas; ethnic Nepalis; ethnic Nepalese
  country: BTN
  sector: CIV

SUNNI ethnic
  name: Sunnis
  adjectives: Sunni; Sunnite
  people: Sunnis; Sunni Muslims; Sunni Moslems; Sunni Arabs; Sunni Muslim; Sunni Arab; Sunni tribesmen
  sector: CIV

SHIA ethnic
  name: Shi'ites
  adjectives: Shi'ite; Shiite; Shia; Shi'a
  people: Shi'ites; Shiites; Shias; Shi'as; Shi'ite Muslims; Shiite Muslims; Shiite Moslems; Shi'ite Moslems; Shia Muslims; Shiite pilgrims; Shi'ite pilgrims; Shiite Muslim; Shi'ite Muslim; Shia Muslim
  sector: CIV

MUSLIM ethnic
  name: Muslims
  adjectives: Muslim; Moslem
  people: Muslims; Moslems; Mohammedans; Muslim worshippers; Moslem worshippers
  sector: CIV

CHRISTIAN ethnic
  name: Christians
  adjectives: Christian
  people: Christians; Christian worshippers; Evangelical Christians
  sector: CIV

CATHOLIC ethnic
  name: Catholics
  adjectives: Catholic; Roman Catholic
  people: Catholics; Roman Catholics
  sector: CIV

PROTESTANT ethnic
  name: Protestants
  adjectives: Protestant
  people: Protestants
  sector: CIV

CATHOLICNIR ethnic
  name: Northern Irish Catholics
  adjectives: Irish Catholic
  people: Northern Ireland Catholics; Catholic residents
  country: GBR
  sector: CIV

PROTESTANTNIR ethnic
  name: Northern Irish Protestants
  adjectives: Ulster Protestant
  people: Ulster Protestants; Orangemen; Orange Order; Northern Ireland Protestants
  country: GBR
  sector: CIV

ORTHODOX ethnic
  name: Orthodox Christians
  adjectives: Eastern Orthodox; Russian Orthodox; Greek Orthodox
  people: Orthodox Christians; Orthodox believers
  sector: CIV

EVANGELICAL ethnic
  name: Evangelicals
  adjectives: evangelical
  people: evangelicals; Baptists; Pentecostals; Methodists; Mennonites
  sector: CIV

JEHOVAH ethnic
  name: Jehovah's Witnesses
  adjectives: Jehovah's Witness
  people: Jehovah's Witnesses
  sector: CIV

MORMON ethnic
  name: Mormons
  adjectives: Mormon
  people: Mormons
  sector: CIV

JEW ethnic
  name: Jews
  adjectives: Jewish
  people: Jews; Jew; Jewish worshippers; Jewish settlers; Soviet Jews; Soviet Jewry; Ethiopian Jews; Falashas
  sector: CIV

HAREDI ethnic
  name: ultra-Orthodox Jews
  adjectives: Haredi; Hasidic
  people: Haredim; ultra-Orthodox Jews; Hasidim; Orthodox Jews; ultra-Orthodox protesters
  sector: CIV

ARABISR ethnic
  name: Israeli Arabs
  adjectives: Israeli Arab; Arab Israeli
  people: Israeli Arabs; Arab Israelis; Arab citizens of Israel
  country: ISR
  sector: CIV

ARAB ethnic
  name: Arabs
  adjectives: Arab
  people: Arabs; Arab
  sector: CIV

BEDOUIN ethnic
  name: Bedouins
  adjectives: Bedouin; Beduin
  people: Bedouins; Bedouin; Bedouin tribesmen; Beduins
  sector: CIV

COPT ethnic
  name: Copts
  adjectives: Coptic
  people: Copts; Coptic Christians; Coptic Christian; Copt; Egyptian Christians
  country: EGY
  sector: CIV

NUBIAN ethnic
  name: Nubians
  adjectives: Nubian
  people: Nubians
  sector: CIV

DRUZE ethnic
  name: Druze
  adjectives: Druze; Druse
  people: Druze; Druses; Druse
  sector: CIV

ALAWITE ethnic
  name: Alawites
  adjectives: Alawite; Alawi
  people: Alawites; Alawis
  country: SYR
  sector: CIV

ALEVI ethnic
  name: Alevis
  adjectives: Alevi
  people: Alevis
  country: TUR
  sector: CIV

ISMAILI ethnic
  name: Ismailis
  adjectives: Ismaili
  people: Ismailis
  sector: CIV

MARONITE ethnic
  name: Maronites
  adjectives: Maronite
  people: Maronites; Maronite Christians; Lebanese Christians; Maronite
  country: LBN
  sector: CIV

YAZIDI ethnic
  name: Yazidis
  adjectives: Yazidi; Yezidi
  people: Yazidis; Yezidis; Yazidi
  sector: CIV

ASSYRIAN ethnic
  name: Assyrians
  adjectives: Assyrian; Chaldean; Syriac
  people: Assyrians; Chaldeans; Assyrian Christians; Iraqi Christians
  sector: CIV

TURKMENIRQ ethnic
  name: Iraqi Turkmens
  adjectives: Turkoman; Turcoman
  people: Turkomans; Turcomans; Turkmen of Iraq; Iraqi Turkmen
  country: IRQ
  sector: CIV

MARSHARAB ethnic
  name: Marsh Arabs
  adjectives: Marsh Arab
  people: Marsh Arabs
  country: IRQ
  sector: CIV

AHWAZI ethnic
  name: Ahwazi Arabs
  adjectives: Ahwazi; Khuzestani
  people: Ahwazis; Ahvazi Arabs
  country: IRN
  sector: CIV

AZERIIRN ethnic
  name: Iranian Azeris
  adjectives: Iranian Azeri
  people: Iranian Azeris; Azeri Turks
  country: IRN
  sector: CIV

BAHAI ethnic
  name: Baha'is
  adjectives: Baha'i; Bahai
  people: Baha'is; Bahais
  sector: CIV

ZAYDI ethnic
  name: Zaydis
  adjectives: Zaydi; Zaidi
  people: Zaydis; Zaidis; Zaydi Shi'ites
  country: YEM
  sector: CIV

SAHRAWI ethnic
  name: Sahrawis
  adjectives: Sahrawi; Saharawi
  people: Sahrawis; Saharawis
  country: ESH
  sector: CIV

BERBER ethnic
  name: Berbers
  adjectives: Berber; Kabyle; Amazigh
  people: Berbers; Kabyles; Imazighen
  sector: CIV

TUAREG ethnic
  name: Tuaregs
  adjectives: Tuareg; Touareg
  people: Tuaregs; Touaregs; Tuareg
  sector: CIV

MOOR ethnic
  name: Moors
  adjectives: Moorish
  people: Moors; Black Moors; Haratines
  country: MRT
  sector: CIV

PIEDNOIR ethnic
  name: pieds-noirs
  adjectives: pied-noir
  people: pieds noirs; European settlers; Algerian Europeans
  country: DZA
  sector: CIV

HARKI ethnic
  name: Harkis
  adjectives: Harki
  people: Harkis
  country: DZA
  sector: CIV

FUR ethnic
  name: Fur people
  adjectives: ethnic Fur
  people: Fur tribesmen
  country: SDN
  sector: CIV

MASALIT ethnic
  name: Masalit
  adjectives: Masalit
  people: Masalits; Masaleet
  country: SDN
  sector: CIV

ZAGHAWA ethnic
  name: Zaghawa
  adjectives: Zaghawa
  people: Zaghawas
  sector: CIV

NUBA ethnic
  name: Nuba
  adjectives: Nuba
  people: Nubas
  country: SDN
  sector: CIV

MISSERIYA ethnic
  name: Misseriya
  adjectives: Misseriya; Messiria
  people: Misseriya nomads; Misseriya tribesmen
  country: SDN
  sector: CIV

RIZEIGAT ethnic
  name: Rizeigat
  adjectives: Rizeigat
  people: Rizeigat tribesmen
  country: SDN
  sector: CIV

BEJA ethnic
  name: Beja
  adjectives: Beja
  people: Bejas
  country: SDN
  sector: CIV

DINKA ethnic
  name: Dinka
  adjectives: Dinka
  people: Dinkas; Ngok Dinka
  country: SSD
  sector: CIV

NUER ethnic
  name: Nuer
  adjectives: Nuer
  people: Nuers; Lou Nuer
  country: SSD
  sector: CIV

MURLE ethnic
  name: Murle
  adjectives: Murle
  people: Murles
  country: SSD
  sector: CIV

SHILLUK ethnic
  name: Shilluk
  adjectives: Shilluk
  people: Shilluks
  country: SSD
  sector: CIV

OROMO ethnic
  name: Oromos
  adjectives: Oromo
  people: Oromos; Oromo protesters; Galla tribesmen
  country: ETH
  sector: CIV

AMHARAETH ethnic
  name: Amharas
  adjectives: Amhara; Amharic
  people: Amharas
  country: ETH
  sector: CIV

TIGRAYAN ethnic
  name: Tigrayans
  adjectives: Tigrayan; Tigrean; Tigrinya
  people: Tigrayans; Tigreans
  country: ETH
  sector: CIV

AFARETH ethnic
  name: Afars
  adjectives: Afar
  people: Afars
  sector: CIV

ISSA ethnic
  name: Issas
  adjectives: Issa clan
  people: Issas
  sector: CIV

OGADENI ethnic
  name: Ogadenis
  adjectives: Ogadeni
  people: Ogadenis
  country: ETH
  sector: CIV

SIDAMA ethnic
  name: Sidama
  adjectives: Sidama
  people: Sidamas
  country: ETH
  sector: CIV

ANUAK ethnic
  name: Anuak
  adjectives: Anuak
  people: Anuaks
  sector: CIV

KIKUYU ethnic
  name: Kikuyus
  adjectives: Kikuyu
  people: Kikuyus
  country: KEN
  sector: CIV

LUO ethnic
  name: Luos
  adjectives: Luo
  people: Luos
  country: KEN
  sector: CIV

KALENJIN ethnic
  name: Kalenjins
  adjectives: Kalenjin
  people: Kalenjins
  country: KEN
  sector: CIV

MASAI ethnic
  name: Masai
  adjectives: Masai; Maasai
  people: Masais; Maasai people
  sector: CIV

TURKANA ethnic
  name: Turkana
  adjectives: Turkana
  people: Turkanas; Pokot; Samburu
  country: KEN
  sector: CIV

ACHOLI ethnic
  name: Acholi
  adjectives: Acholi
  people: Acholis
  country: UGA
  sector: CIV

BAGANDA ethnic
  name: Baganda
  adjectives: Buganda
  people: Baganda; Bugandans
  country: UGA
  sector: CIV

KARAMOJONG ethnic
  name: Karamojong
  adjectives: Karamojong
  people: Karamojong warriors
  country: UGA
  sector: CIV

IGBO ethnic
  name: Igbos
  adjectives: Igbo; Ibo
  people: Igbos; Ibos
  country: NGA
  sector: CIV

HAUSA ethnic
  name: Hausas
  adjectives: Hausa; Hausa-Fulani
  people: Hausas
  sector: CIV

YORUBA ethnic
  name: Yorubas
  adjectives: Yoruba
  people: Yorubas
  country: NGA
  sector: CIV

FULANI ethnic
  name: Fulanis
  adjectives: Fulani; Peul; Fula; Peuhl
  people: Fulanis; Peuls; Fulani herders; Fulani herdsmen; Fulani nomads
  sector: CIV

OGONI ethnic
  name: Ogonis
  adjectives: Ogoni
  people: Ogonis; Ogoni people
  country: NGA
  sector: CIV

IJAW ethnic
  name: Ijaws
  adjectives: Ijaw
  people: Ijaws
  country: NGA
  sector: CIV

ITSEKIRI ethnic
  name: Itsekiris
  adjectives: Itsekiri
  people: Itsekiris
  country: NGA
  sector: CIV

TIV ethnic
  name: Tiv people
  adjectives: Tiv
  people: Tivs
  country: NGA
  sector: CIV

BEROM ethnic
  name: Berom
  adjectives: Berom
  people: Beroms
  country: NGA
  sector: CIV

KANURI ethnic
  name: Kanuris
  adjectives: Kanuri
  people: Kanuris
  sector: CIV

DOGON ethnic
  name: Dogons
  adjectives: Dogon
  people: Dogons
  country: MLI
  sector: CIV

BAMBARA ethnic
  name: Bambaras
  adjectives: Bambara
  people: Bambaras
  country: MLI
  sector: CIV

MANDINGO ethnic
  name: Mandingos
  adjectives: Mandingo; Mandinka; Malinke
  people: Mandingos; Mandinkas; Malinkes
  sector: CIV

KRAHN ethnic
  name: Krahns
  adjectives: Krahn
  people: Krahns
  country: LBR
  sector: CIV

GIO ethnic
  name: Gio people
  adjectives: Gio tribe
  people: Gio tribesmen; Mano tribesmen
  country: LBR
  sector: CIV

MENDEETH ethnic
  name: Mende people
  adjectives: Mende tribe
  people: Mende tribesmen
  country: SLE
  sector: CIV

TEMNE ethnic
  name: Temnes
  adjectives: Temne
  people: Temnes
  country: SLE
  sector: CIV

ASHANTI ethnic
  name: Ashantis
  adjectives: Ashanti
  people: Ashantis
  country: GHA
  sector: CIV

KONKOMBA ethnic
  name: Konkombas
  adjectives: Konkomba; Nanumba
  people: Konkombas; Nanumbas
  country: GHA
  sector: CIV

EWE ethnic
  name: Ewe people
  adjectives: Ewe tribe
  people: Ewe tribesmen
  sector: CIV

BAOULE ethnic
  name: Baoules
  adjectives: Baoule
  people: Baoules
  country: CIV
  sector: CIV

BETE ethnic
  name: Bete people
  adjectives: Bete tribe
  people: Bete tribesmen
  country: CIV
  sector: CIV

GUERE ethnic
  name: Gueres
  adjectives: Guere
  people: Gueres
  country: CIV
  sector: CIV

DIOLA ethnic
  name: Diolas
  adjectives: Diola; Dioula
  people: Diolas; Dioulas
  sector: CIV

ANGLOPHONECMR ethnic
  name: Anglophone Cameroonians
  adjectives: anglophone Cameroonian
  people: Anglophone Cameroonians
  country: CMR
  sector: CIV

FANG ethnic
  name: Fang people
  adjectives: Fang tribe
  people: Fang tribesmen
  sector: CIV

SARA ethnic
  name: Sara people
  adjectives: Sara tribe
  people: Sara tribesmen
  country: TCD
  sector: CIV

TOUBOU ethnic
  name: Toubou
  adjectives: Toubou; Tebu; Tubu
  people: Toubous; Tebus; Tubus
  sector: CIV

OVIMBUNDU ethnic
  name: Ovimbundu
  adjectives: Ovimbundu
  people: Ovimbundus
  country: AGO
  sector: CIV

ZULU ethnic
  name: Zulus
  adjectives: Zulu
  people: Zulus; Zulu warriors; Zulu tribesmen
  country: ZAF
  sector: CIV

XHOSA ethnic
  name: Xhosas
  adjectives: Xhosa
  people: Xhosas
  country: ZAF
  sector: CIV

AFRIKANER ethnic
  name: Afrikaners
  adjectives: Afrikaner; Boer
  people: Afrikaners; Boers
  country: ZAF
  sector: CIV

BLACKZAF ethnic
  name: black South Africans
  adjectives: black South African
  people: black South Africans; South African blacks; South Africa's blacks; nonwhites
  country: ZAF
  sector: CIV

WHITEZAF ethnic
  name: white South Africans
  adjectives: white South African
  people: white South Africans; South African whites
  country: ZAF
  sector: CIV

COLOUREDZAF ethnic
  name: Coloureds
  adjectives: Cape Coloured
  people: Coloureds; Coloreds; mixed-race South Africans
  country: ZAF
  sector: CIV

SHONA ethnic
  name: Shonas
  adjectives: Shona
  people: Shonas
  country: ZWE
  sector: CIV

NDEBELE ethnic
  name: Ndebeles
  adjectives: Ndebele; Matabele
  people: Ndebeles; Matabeles
  country: ZWE
  sector: CIV

WHITEZWE ethnic
  name: white Zimbabweans
  adjectives: white Zimbabwean; white Rhodesian
  people: white Zimbabweans; white Rhodesians; white farmers; white settlers of Rhodesia
  country: ZWE
  sector: CIV

HERERO ethnic
  name: Hereros
  adjectives: Herero
  people: Hereros
  country: NAM
  sector: CIV

NAMA ethnic
  name: Namas
  adjectives: Nama people
  people: Namas
  country: NAM
  sector: CIV

OVAMBO ethnic
  name: Ovambos
  adjectives: Ovambo
  people: Ovambos
  country: NAM
  sector: CIV

SAN ethnic
  name: Bushmen
  adjectives: Basarwa
  people: Bushmen; San Bushmen
  country: BWA
  sector: CIV

ROMA ethnic
  name: Roma
  adjectives: Romani
  people: Roma; Gypsies; gypsies; Gypsy; Romas; Romanies; Sinti
  sector: CIV

BASQUEETH ethnic
  name: Basques
  adjectives: Basque
  people: Basques; Basque
  country: ESP
  sector: CIV

CATALAN ethnic
  name: Catalans
  adjectives: Catalan
  people: Catalans; Catalan
  country: ESP
  sector: CIV

GALICIAN ethnic
  name: Galicians
  adjectives: Galician
  people: Galicians
  country: ESP
  sector: CIV

BRETON ethnic
  name: Bretons
  adjectives: Breton
  people: Bretons
  country: FRA
  sector: CIV

CORSICAN ethnic
  name: Corsicans
  adjectives: Corsican
  people: Corsicans
  country: FRA
  sector: CIV

FLEMISH ethnic
  name: Flemings
  adjectives: Flemish
  people: Flemings; Dutch-speaking Belgians
  country: BEL
  sector: CIV

WALLOON ethnic
  name: Walloons
  adjectives: Walloon
  people: Walloons; French-speaking Belgians
  country: BEL
  sector: CIV

SOUTHTYROLEAN ethnic
  name: South Tyroleans
  adjectives: South Tyrolean
  people: South Tyroleans; Tyroleans
  country: ITA
  sector: CIV

SAMI ethnic
  name: Sami people
  adjectives: Lapp
  people: Lapps; indigenous Sami
  sector: CIV

GREEKCYPRIOT ethnic
  name: Greek Cypriots
  adjectives: Greek Cypriot; Greek-Cypriot
  people: Greek Cypriots; Greek-Cypriots; Greek Cypriot
  country: CYP
  sector: CIV

TURKISHCYPRIOT ethnic
  name: Turkish Cypriots
  adjectives: Turkish Cypriot; Turkish-Cypriot
  people: Turkish Cypriots; Turkish-Cypriots; Turkish Cypriot
  country: CYP
  sector: CIV

BOSNIANSERB ethnic
  name: Bosnian Serbs
  adjectives: Bosnian Serb
  people: Bosnian Serbs; Bosnian Serb
  country: BIH
  sector: CIV

BOSNIANCROAT ethnic
  name: Bosnian Croats
  adjectives: Bosnian Croat
  people: Bosnian Croats; Bosnian Croat
  country: BIH
  sector: CIV

BOSNIAK ethnic
  name: Bosniaks
  adjectives: Bosniak; Bosnian Muslim; Bosnian Moslem; Slavic Muslim
  people: Bosniaks; Bosnian Muslims; Bosnian Moslems; Slavic Muslims
  country: BIH
  sector: CIV

CROATIANSERB ethnic
  name: Croatian Serbs
  adjectives: Croatian Serb; Krajina Serb
  people: Croatian Serbs; Krajina Serbs; rebel Serbs; Serbs of Croatia
  country: HRV
  sector: CIV

KOSOVOALBANIAN ethnic
  name: Kosovo Albanians
  adjectives: Kosovo Albanian; Kosovar Albanian
  people: Kosovo Albanians; Kosovar Albanians; Kosovo's ethnic Albanians; Kosovo's Albanians
  country: XKX
  sector: CIV

KOSOVOSERB ethnic
  name: Kosovo Serbs
  adjectives: Kosovo Serb
  people: Kosovo Serbs; Kosovo's Serbs; Serbs in Kosovo
  country: XKX
  sector: CIV

ETHNICALBANIAN ethnic
  name: ethnic Albanians
  adjectives: ethnic Albanian
  people: ethnic Albanians; ethnic Albanian
  sector: CIV

ETHNICSERB ethnic
  name: ethnic Serbs
  adjectives: ethnic Serb
  people: ethnic Serbs
  sector: CIV

ETHNICCROAT ethnic
  name: ethnic Croats
  adjectives: ethnic Croat
  people: ethnic Croats
  sector: CIV

ETHNICMACEDONIAN ethnic
  name: ethnic Macedonians
  adjectives: ethnic Macedonian
  people: ethnic Macedonians; Slav Macedonians
  country: MKD
  sector: CIV

ETHNICHUNGARIAN ethnic
  name: ethnic Hungarians
  adjectives: ethnic Hungarian
  people: ethnic Hungarians; Transylvanian Hungarians
  sector: CIV

ETHNICTURK ethnic
  name: ethnic Turks
  adjectives: ethnic Turk
  people: ethnic Turks; Bulgarian Turks; Turkish Bulgarians
  sector: CIV

POMAK ethnic
  name: Pomaks
  adjectives: Pomak
  people: Pomaks
  sector: CIV

ETHNICGREEK ethnic
  name: ethnic Greeks
  adjectives: ethnic Greek
  people: ethnic Greeks
  sector: CIV

ETHNICGERMAN ethnic
  name: ethnic Germans
  adjectives: ethnic German
  people: ethnic Germans; Volga Germans; Sudeten Germans
  sector: CIV

ETHNICPOLE ethnic
  name: ethnic Poles
  adjectives: ethnic Pole
  people: ethnic Poles
  sector: CIV

ETHNICRUSSIAN ethnic
  name: ethnic Russians
  adjectives: ethnic Russian; Russian-speaking
  people: ethnic Russians; Russian speakers; Russian-speakers; Russian minority
  sector: CIV

ETHNICUKRAINIAN ethnic
  name: ethnic Ukrainians
  adjectives: ethnic Ukrainian
  people: ethnic Ukrainians
  sector: CIV

ETHNICROMANIAN ethnic
  name: ethnic Romanians
  adjectives: ethnic Romanian
  people: ethnic Romanians
  sector: CIV

GAGAUZ ethnic
  name: Gagauz
  adjectives: Gagauz
  people: Gagauzians
  country: MDA
  sector: CIV

CRIMEANTATAR ethnic
  name: Crimean Tatars
  adjectives: Crimean Tatar
  people: Crimean Tatars; Crimean Tartars
  country: UKR
  sector: CIV

TATAR ethnic
  name: Tatars
  adjectives: ethnic Tatar
  people: Tatars; Tartars
  country: RUS
  sector: CIV

COSSACK ethnic
  name: Cossacks
  adjectives: Cossack
  people: Cossacks
  sector: CIV

INGUSH ethnic
  name: Ingush
  adjectives: Ingush
  people: Ingushes
  country: RUS
  sector: CIV

OSSETIAN ethnic
  name: Ossetians
  adjectives: Ossetian; Ossete; South Ossetian
  people: Ossetians; Ossetes
  sector: CIV

CIRCASSIAN ethnic
  name: Circassians
  adjectives: Circassian
  people: Circassians
  sector: CIV

AVAR ethnic
  name: Avars
  adjectives: Avar
  people: Avars
  country: RUS
  sector: CIV

LEZGIN ethnic
  name: Lezgins
  adjectives: Lezgin
  people: Lezgins
  sector: CIV

DAGESTANI ethnic
  name: Dagestanis
  adjectives: Dagestani
  people: Dagestanis
  country: RUS
  sector: CIV

KARABAKHARM ethnic
  name: Karabakh Armenians
  adjectives: Karabakh Armenian
  people: Karabakh Armenians; Nagorno-Karabakh Armenians; Armenians of Nagorno-Karabakh
  country: AZE
  sector: CIV

ETHNICARMENIAN ethnic
  name: ethnic Armenians
  adjectives: ethnic Armenian
  people: ethnic Armenians
  sector: CIV

MESKHETIAN ethnic
  name: Meskhetian Turks
  adjectives: Meskhetian
  people: Meskhetians; Meskhetian Turks
  sector: CIV

ADJAR ethnic
  name: Adjarians
  adjectives: Adjarian; Ajarian; Adzharian
  people: Adjarians; Ajarians
  country: GEO
  sector: CIV

ETHNICGEORGIAN ethnic
  name: ethnic Georgians
  adjectives: ethnic Georgian
  people: ethnic Georgians
  sector: CIV

ETHNICKYRGYZ ethnic
  name: ethnic Kyrgyz
  adjectives: ethnic Kirghiz
  people: ethnic Kyrgyz
  country: KGZ
  sector: CIV

PAMIRI ethnic
  name: Pamiris
  adjectives: Pamiri
  people: Pamiris
  country: TJK
  sector: CIV

BUDDHIST ethnic
  name: Buddhists
  adjectives: Buddhist
  people: Buddhists
  sector: CIV

CAODAI ethnic
  name: Cao Dai
  adjectives: Cao Dai; Caodaist
  people: Caodaists; Hoa Hao
  country: VNM
  sector: CIV

FRENCHCANADIAN ethnic
  name: French Canadians
  adjectives: French Canadian; French-Canadian; Quebecois; Québécois
  people: French Canadians; Quebecers; Québécois; Quebeckers; Acadians
  country: CAN
  sector: CIV

MOHAWK ethnic
  name: Mohawks
  adjectives: Mohawk
  people: Mohawks; Mohawk Warriors; Mohawk Indians
  country: CAN
  sector: CIV

FIRSTNATIONS ethnic
  name: First Nations
  adjectives: First Nations; Inuit; Metis
  people: Inuits; Eskimos; First Nations people
  country: CAN
  sector: CIV

SIOUX ethnic
  name: Sioux
  adjectives: Sioux; Lakota; Navajo; Cherokee
  people: Sioux Indians; American Indians; Navajos
  country: USA
  sector: CIV

BLACKUSA ethnic
  name: Black Americans
  adjectives: black American
  people: black Americans; Negroes; Negro; American Negroes
  country: USA
  sector: CIV

HISPANICUSA ethnic
  name: Hispanics
  adjectives: Hispanic; Latino
  people: Hispanics; Latinos; Chicanos
  country: USA
  sector: CIV

MAYA ethnic
  name: Maya Indians
  adjectives: Mayan
  people: Mayas; Mayan Indians; Mayans
  sector: CIV

QUICHE ethnic
  name: Quiche
  adjectives: Quiche; Ixil; Kekchi
  people: Quiche Indians; Ixil Indians
  country: GTM
  sector: CIV

MISKITO ethnic
  name: Miskitos
  adjectives: Miskito
  people: Miskitos; Miskito Indians; Miskito Indian
  country: NIC
  sector: CIV

GARIFUNA ethnic
  name: Garifuna
  adjectives: Garifuna
  people: Garifunas
  sector: CIV

TZOTZIL ethnic
  name: Tzotzil
  adjectives: Tzotzil; Tzeltal
  people: Tzotzils; Tzotzil Indians; Chiapas Indians
  country: MEX
  sector: CIV

MAPUCHE ethnic
  name: Mapuches
  adjectives: Mapuche
  people: Mapuches; Mapuche Indians
  sector: CIV

AYMARA ethnic
  name: Aymaras
  adjectives: Aymara
  people: Aymaras; Aymara Indians
  sector: CIV

QUECHUA ethnic
  name: Quechuas
  adjectives: Quechua
  people: Quechuas; Quechua Indians
  sector: CIV

GUARANI ethnic
  name: Guaranis
  adjectives: Guarani
  people: Guaranis; Guarani Indians
  sector: CIV

YANOMAMI ethnic
  name: Yanomami
  adjectives: Yanomami; Yanomamo
  people: Yanomamis; Yanomami Indians
  sector: CIV

ASHANINKA ethnic
  name: Ashaninka
  adjectives: Ashaninka
  people: Ashaninkas; Awajun
  country: PER
  sector: CIV

NASACOL ethnic
  name: Nasa Indians
  adjectives: Embera
  people: Nasa Indians; Embera Indians; Wayuu; Paez Indians
  country: COL
  sector: CIV

CONAIEETH ethnic
  name: Ecuadorean Indians
  adjectives: Ecuadorian Indian
  people: Ecuadorean Indians; Ecuadorian Indians; Shuar
  country: ECU
  sector: CIV

AFROCOL ethnic
  name: Afro-Colombians
  adjectives: Afro-Colombian
  people: Afro-Colombians
  country: COL
  sector: CIV
