# More organisations of one country, beside organisations.lex: churches, NGOs, universities, state and large private companies
# (BUS makes no event alone, but is somebody's recipient). From general knowledge.

# ---------------------------------------------------------------- ISR

ELAL organisation
  name: El Al
  country: ISR
  sector: BUS

IAIISR organisation
  name: Israel Aerospace Industries
  country: ISR
  sector: BUS

ELBITSYSTE organisation
  name: Elbit Systems
  country: ISR
  sector: BUS

NSOGROUP organisation
  name: NSO Group
  country: ISR
  sector: BUS

CRIISR organisation
  name: Chief Rabbinate of Israel
  country: ISR
  sector: REL

# ---------------------------------------------------------------- NGA

SPDC organisation
  name: Shell Petroleum Development Company
  country: NGA
  sector: BUS

CANNGA organisation
  name: Christian Association of Nigeria
  country: NGA
  sector: REL

# ---------------------------------------------------------------- COD

CENCO organisation
  name: National Episcopal Conference of Congo
  names: CENCO
  country: COD
  sector: REL

UMHK organisation
  name: Union Miniere du Haut Katanga
  names: Union Miniere
  country: COD
  sector: BUS

# ---------------------------------------------------------------- ETH

ETHIOPIANA organisation
  name: Ethiopian Airlines
  country: ETH
  sector: BUS

ETHIOTELEC organisation
  name: Ethio Telecom
  country: ETH
  sector: BUS

# ---------------------------------------------------------------- ZMB

ZCCM organisation
  name: Zambia Consolidated Copper Mines
  names: ZCCM
  country: ZMB
  sector: BUS

# ---------------------------------------------------------------- ZWE

ZLHR organisation
  name: Zimbabwe Lawyers for Human Rights
  country: ZWE
  sector: NGO

# ---------------------------------------------------------------- ZAF

TRANSNET organisation
  name: Transnet
  country: ZAF
  sector: BUS

DEBEERS organisation
  name: De Beers
  country: ZAF
  sector: BUS

SASOL organisation
  name: Sasol
  country: ZAF
  sector: BUS

ANGLOAMERI organisation
  name: Anglo American
  country: ZAF
  sector: BUS

LONMIN organisation
  name: Lonmin
  country: ZAF
  sector: BUS

SAAZAF organisation
  name: South African Airways
  country: ZAF
  sector: BUS

SACC organisation
  name: South African Council of Churches
  country: ZAF
  sector: REL

CSAS organisation
  name: Congress of South African Students
  country: ZAF
  sector: EDU

# ---------------------------------------------------------------- AGO

ENDIAMA organisation
  name: Endiama
  country: AGO
  sector: BUS

# ---------------------------------------------------------------- EGY

ALAZHAR organisation
  name: Al-Azhar
  names: Al Azhar; al-Azhar; Al-Azhar University
  country: EGY
  sector: REL

AAWEGY organisation
  name: Al-Ahram Weekly
  country: EGY
  sector: MED

EIPR organisation
  name: Egyptian Initiative for Personal Rights
  country: EGY
  sector: NGO

EOHR organisation
  name: Egyptian Organization for Human Rights
  country: EGY
  sector: NGO

# ---------------------------------------------------------------- TUN

GUTS organisation
  name: General Union of Tunisian Students
  country: TUN
  sector: EDU

THRL organisation
  name: Tunisian Human Rights League
  country: TUN
  sector: NGO

TLHR organisation
  name: Tunisian League for Human Rights
  country: TUN
  sector: NGO

TNDQ organisation
  name: Tunisian National Dialogue Quartet
  country: TUN
  sector: NGO

UTICA organisation
  name: UTICA
  country: TUN
  sector: BUS

# ---------------------------------------------------------------- DZA

ALHR organisation
  name: Algerian League for Human Rights
  country: DZA
  sector: NGO

ALDHR organisation
  name: Algerian League for the Defense of Human Rights
  country: DZA
  sector: NGO

# ---------------------------------------------------------------- MAR

MAHR organisation
  name: Moroccan Association for Human Rights
  country: MAR
  sector: NGO

# ---------------------------------------------------------------- MRT

IRAM organisation
  name: Initiative for the Resurgence of the Abolitionist Movement
  country: MRT
  sector: NGO

# ---------------------------------------------------------------- IRQ

AMSIRQ organisation
  name: Association of Muslim Scholars
  country: IRQ
  sector: REL

MSAIRQ organisation
  name: Muslim Scholars Association
  country: IRQ
  sector: REL

IPCIRQ organisation
  name: Iraq Petroleum Company
  country: IRQ
  sector: BUS

IRAQIAIRWA organisation
  name: Iraqi Airways
  country: IRQ
  sector: BUS

# ---------------------------------------------------------------- IRN

AIOC organisation
  name: Anglo-Iranian Oil Company
  country: IRN
  sector: BUS

IRANAIR organisation
  name: Iran Air
  country: IRN
  sector: BUS

MAHANAIR organisation
  name: Mahan Air
  country: IRN
  sector: BUS

NITC organisation
  name: National Iranian Tanker Company
  country: IRN
  sector: BUS

IAUIRN organisation
  name: Islamic Azad University
  country: IRN
  sector: EDU

OMSC organisation
  name: One Million Signatures Campaign
  country: IRN
  sector: NGO

# ---------------------------------------------------------------- LBN

MARONITEBI organisation
  name: Maronite Bishops
  country: LBN
  sector: REL

MARONITEPA organisation
  name: Maronite Patriarchate
  country: LBN
  sector: REL

HSCLBN organisation
  name: Higher Shiite Council
  country: LBN
  sector: REL

SSCLBN organisation
  name: Supreme Shiite Council
  country: LBN
  sector: REL

MEALBN organisation
  name: Middle East Airlines
  country: LBN
  sector: BUS

# ---------------------------------------------------------------- JOR

ROYALJORDA organisation
  name: Royal Jordanian
  country: JOR
  sector: BUS

# ---------------------------------------------------------------- SAU

CSSSAU organisation
  name: Council of Senior Scholars
  country: SAU
  sector: REL

SCUSAU organisation
  name: Senior Council of Ulema
  country: SAU
  sector: REL

CSUSAU organisation
  name: Council of Senior Ulema
  country: SAU
  sector: REL

KSHARC organisation
  name: King Salman Humanitarian Aid and Relief Center
  country: SAU
  sector: NGO

# ---------------------------------------------------------------- OMN

PDOOMN organisation
  name: Petroleum Development Oman
  country: OMN
  sector: BUS

# ---------------------------------------------------------------- ARE

EMIRATESAI organisation
  name: Emirates airline
  country: ARE
  sector: BUS

ETIHADAIRW organisation
  name: Etihad Airways
  names: Etihad
  country: ARE
  sector: BUS

# ---------------------------------------------------------------- QAT

QATARAIRWA organisation
  name: Qatar Airways
  country: QAT
  sector: BUS

QATARGAS organisation
  name: Qatargas
  country: QAT
  sector: BUS

# ---------------------------------------------------------------- KWT

KUWAITAIRW organisation
  name: Kuwait Airways
  country: KWT
  sector: BUS

# ---------------------------------------------------------------- BHR

BCHR organisation
  name: Bahrain Center for Human Rights
  country: BHR
  sector: NGO

BCHRBHR organisation
  name: Bahrain Centre for Human Rights
  country: BHR
  sector: NGO

# ---------------------------------------------------------------- TUR

HRAT organisation
  name: Human Rights Association of Turkey
  country: TUR
  sector: NGO

HRFT organisation
  name: Human Rights Foundation of Turkey
  country: TUR
  sector: NGO

TURKISHAIR organisation
  name: Turkish Airlines
  country: TUR
  sector: BUS

BAYKAR organisation
  name: Baykar
  country: TUR
  sector: BUS

HALKBANK organisation
  name: Halkbank
  country: TUR
  sector: BUS

TURKISHPET organisation
  name: Turkish Petroleum
  country: TUR
  sector: BUS

TRCTUR organisation
  name: Turkish Red Crescent
  country: TUR
  sector: NGO

TUSIAD organisation
  name: TUSIAD
  country: TUR
  sector: BUS

# ---------------------------------------------------------------- GBR

BMAGBR organisation
  name: British Medical Association
  country: GBR
  sector: HLH

NHSGBR organisation
  name: National Health Service
  country: GBR
  sector: HLH

CHURCHOFEN organisation
  name: Church of England
  country: GBR
  sector: REL

CHURCHOFSC organisation
  name: Church of Scotland
  country: GBR
  sector: REL

MCBGBR organisation
  name: Muslim Council of Britain
  country: GBR
  sector: REL

LAMBETHPAL organisation
  name: Lambeth Palace
  country: GBR
  sector: REL

GENERALSYN organisation
  name: General Synod
  country: GBR
  sector: REL

NUSGBR2 organisation
  name: National Union of Students
  country: GBR
  sector: EDU

CBIGBR organisation
  name: Confederation of British Industry
  country: GBR
  sector: BUS

BAESYSTEMS organisation
  name: BAE Systems
  country: GBR
  sector: BUS

ROLLSROYCE organisation
  name: Rolls-Royce
  country: GBR
  sector: BUS

BRITISHPET organisation
  name: British Petroleum
  country: GBR
  sector: BUS

BRITISHAIR organisation
  name: British Airways
  country: GBR
  sector: BUS

LRGGBR organisation
  name: Liberty rights group
  country: GBR
  sector: NGO

SHELTERCHA organisation
  name: Shelter charity
  country: GBR
  sector: NGO

RBLGBR organisation
  name: Royal British Legion
  country: GBR
  sector: NGO

BDBJ organisation
  name: Board of Deputies of British Jews
  country: GBR
  sector: REL

# ---------------------------------------------------------------- IRL

AERLINGUS organisation
  name: Aer Lingus
  country: IRL
  sector: BUS

RYANAIR organisation
  name: Ryanair
  country: IRL
  sector: BUS

# ---------------------------------------------------------------- FRA

MEDEF organisation
  name: Medef
  country: FRA
  sector: BUS

AIRBUS organisation
  name: Airbus
  country: FRA
  sector: BUS

TOTALENERG organisation
  name: TotalEnergies
  country: FRA
  sector: BUS

AREVA organisation
  name: Areva
  country: FRA
  sector: BUS

EDFFRA organisation
  name: Electricite de France
  names: EDF
  country: FRA
  sector: BUS

THALES organisation
  name: Thales
  country: FRA
  sector: BUS

ALSTOM organisation
  name: Alstom
  country: FRA
  sector: BUS

ORANO organisation
  name: Orano
  country: FRA
  sector: BUS

AIRFRANCE organisation
  name: Air France
  country: FRA
  sector: BUS

LAFARGE organisation
  name: Lafarge
  country: FRA
  sector: BUS

SORBONNE organisation
  name: Sorbonne
  country: FRA
  sector: EDU

FCMF organisation
  name: French Council of the Muslim Faith
  country: FRA
  sector: REL

CRIF organisation
  name: CRIF
  country: FRA
  sector: REL

FRCFRA organisation
  name: French Red Cross
  country: FRA
  sector: NGO

# ---------------------------------------------------------------- DEU

LUFTHANSA organisation
  name: Lufthansa
  country: DEU
  sector: BUS

DEUTSCHEBA organisation
  name: Deutsche Bahn
  country: DEU
  sector: BUS

VOLKSWAGEN organisation
  name: Volkswagen
  country: DEU
  sector: BUS

SIEMENS organisation
  name: Siemens
  country: DEU
  sector: BUS

RHEINMETAL organisation
  name: Rheinmetall
  country: DEU
  sector: BUS

THYSSENKRU organisation
  name: ThyssenKrupp
  country: DEU
  sector: BUS

UNIPER organisation
  name: Uniper
  country: DEU
  sector: BUS

WIRECARD organisation
  name: Wirecard
  country: DEU
  sector: BUS

DEUTSCHEBADEU organisation
  name: Deutsche Bank
  country: DEU
  sector: BUS

COMMERZBAN organisation
  name: Commerzbank
  country: DEU
  sector: BUS

IGFARBEN organisation
  name: I.G. Farben
  country: DEU
  sector: BUS

CCJDEU organisation
  name: Central Council of Jews
  names: Central Council of Jews in Germany
  country: DEU
  sector: REL

CCMDEU organisation
  name: Central Council of Muslims
  country: DEU
  sector: REL

ECGDEU organisation
  name: Evangelical Church in Germany
  country: DEU
  sector: REL

KAFDEU organisation
  name: Konrad Adenauer Foundation
  country: DEU
  sector: EDU

FEFDEU organisation
  name: Friedrich Ebert Foundation
  country: DEU
  sector: EDU

HBFDEU organisation
  name: Heinrich Boell Foundation
  country: DEU
  sector: EDU

# ---------------------------------------------------------------- CHE

UBSCHE organisation
  name: UBS
  country: CHE
  sector: BUS

CREDITSUIS organisation
  name: Credit Suisse
  country: CHE
  sector: BUS

GLENCORE organisation
  name: Glencore
  country: CHE
  sector: BUS

NESTLE organisation
  name: Nestle
  country: CHE
  sector: BUS

# ---------------------------------------------------------------- BEL

SABENA organisation
  name: Sabena
  country: BEL
  sector: BUS

MEBBEL organisation
  name: Muslim Executive of Belgium
  country: BEL
  sector: REL

# ---------------------------------------------------------------- NLD

ASML organisation
  name: ASML
  country: NLD
  sector: BUS

KLMNLD organisation
  name: KLM
  country: NLD
  sector: BUS

RDSNLD organisation
  name: Royal Dutch Shell
  country: NLD
  sector: BUS

# ---------------------------------------------------------------- LUX

ARCELORMIT organisation
  name: ArcelorMittal
  country: LUX
  sector: BUS

# ---------------------------------------------------------------- DNK

MAERSK organisation
  name: Maersk
  country: DNK
  sector: BUS

# ---------------------------------------------------------------- NOR

EQUINOR organisation
  name: Equinor
  country: NOR
  sector: BUS

STATOIL organisation
  name: Statoil
  country: NOR
  sector: BUS

NORSKHYDRO organisation
  name: Norsk Hydro
  country: NOR
  sector: BUS

CHURCHOFNO organisation
  name: Church of Norway
  country: NOR
  sector: REL

# ---------------------------------------------------------------- SWE

ERICSSON organisation
  name: Ericsson
  country: SWE
  sector: BUS

VATTENFALL organisation
  name: Vattenfall
  country: SWE
  sector: BUS

# ---------------------------------------------------------------- FIN

FORTUM organisation
  name: Fortum
  country: FIN
  sector: BUS

NOKIA organisation
  name: Nokia
  country: FIN
  sector: BUS

# ---------------------------------------------------------------- ISL

LANDSBANKI organisation
  name: Landsbanki
  country: ISL
  sector: BUS

KAUPTHING organisation
  name: Kaupthing
  country: ISL
  sector: BUS

# ---------------------------------------------------------------- ITA

CONFINDUST organisation
  name: Confindustria
  country: ITA
  sector: BUS

FIAT organisation
  name: Fiat
  country: ITA
  sector: BUS

ALITALIA organisation
  name: Alitalia
  country: ITA
  sector: BUS

FINMECCANI organisation
  name: Finmeccanica
  country: ITA
  sector: BUS

ILVA organisation
  name: ILVA
  country: ITA
  sector: BUS

# ---------------------------------------------------------------- VAT

CDFVAT organisation
  name: Congregation for the Doctrine of the Faith
  country: VAT
  sector: REL

SYNODOFBIS organisation
  name: Synod of Bishops
  country: VAT
  sector: REL

OPUSDEI organisation
  name: Opus Dei
  country: VAT
  sector: REL

LEGIONOFCH organisation
  name: Legion of Christ
  country: VAT
  sector: REL

LEGIONARIE organisation
  name: Legionaries of Christ
  country: VAT
  sector: REL

COLLEGEOFC organisation
  name: College of Cardinals
  country: VAT
  sector: REL

SVCVAT organisation
  name: Second Vatican Council
  country: VAT
  sector: REL

# ---------------------------------------------------------------- ESP

CEOE organisation
  name: CEOE
  country: ESP
  sector: BUS

REPSOL organisation
  name: Repsol
  country: ESP
  sector: BUS

IBERDROLA organisation
  name: Iberdrola
  country: ESP
  sector: BUS

ENDESA organisation
  name: Endesa
  country: ESP
  sector: BUS

TELEFONICA organisation
  name: Telefonica
  country: ESP
  sector: BUS

# ---------------------------------------------------------------- PRT

EDPPRT organisation
  name: EDP
  country: PRT
  sector: BUS

GALP organisation
  name: Galp
  country: PRT
  sector: BUS

# ---------------------------------------------------------------- GRC

HELLENICPE organisation
  name: Hellenic Petroleum
  country: GRC
  sector: BUS

OLYMPICAIR organisation
  name: Olympic Airways
  country: GRC
  sector: BUS

CHURCHOFGR organisation
  name: Church of Greece
  country: GRC
  sector: REL

# ---------------------------------------------------------------- POL

PGNIG organisation
  name: PGNiG
  country: POL
  sector: BUS

PKNORLEN organisation
  name: PKN Orlen
  country: POL
  sector: BUS

ORLEN organisation
  name: Orlen
  country: POL
  sector: BUS

ISUPOL organisation
  name: Independent Students' Union
  country: POL
  sector: EDU

# ---------------------------------------------------------------- CZE

CEZCZE organisation
  name: CEZ
  country: CZE
  sector: BUS

SKODA organisation
  name: Skoda
  country: CZE
  sector: BUS

# ---------------------------------------------------------------- HUN

CEUHUN organisation
  name: Central European University
  country: HUN
  sector: EDU

# ---------------------------------------------------------------- ROU

PETROM organisation
  name: Petrom
  country: ROU
  sector: BUS

# ---------------------------------------------------------------- BGR

BULGARGAZ organisation
  name: Bulgargaz
  country: BGR
  sector: BUS

# ---------------------------------------------------------------- SRB

NISOIL organisation
  name: NIS oil
  country: SRB
  sector: BUS

SOCSRB organisation
  name: Serbian Orthodox Church
  country: SRB
  sector: REL

ZASTAVA organisation
  name: Zastava
  country: SRB
  sector: BUS

# ---------------------------------------------------------------- MKD

MOCMKD organisation
  name: Macedonian Orthodox Church
  country: MKD
  sector: REL

# ---------------------------------------------------------------- MNE

MOCMNE organisation
  name: Montenegrin Orthodox Church
  country: MNE
  sector: REL

# ---------------------------------------------------------------- RUS

LUKOIL organisation
  name: Lukoil
  country: RUS
  sector: BUS

NOVATEK organisation
  name: Novatek
  country: RUS
  sector: BUS

SBERBANK organisation
  name: Sberbank
  country: RUS
  sector: BUS

VTBRUS organisation
  name: VTB
  country: RUS
  sector: BUS

ROSTEC organisation
  name: Rostec
  country: RUS
  sector: BUS

NORILSKNIC organisation
  name: Norilsk Nickel
  country: RUS
  sector: BUS

ALROSA organisation
  name: Alrosa
  country: RUS
  sector: BUS

RUSAL organisation
  name: Rusal
  country: RUS
  sector: BUS

GAZPROMNEF organisation
  name: Gazprom Neft
  country: RUS
  sector: BUS

SURGUTNEFT organisation
  name: Surgutneftegaz
  country: RUS
  sector: BUS

SIBNEFT organisation
  name: Sibneft
  country: RUS
  sector: BUS

KASPERSKY organisation
  name: Kaspersky
  names: Kaspersky Lab
  country: RUS
  sector: BUS

VKONTAKTE organisation
  name: VKontakte
  country: RUS
  sector: BUS

ROCRUS organisation
  name: Russian Orthodox Church
  country: RUS
  sector: REL

MOSCOWPATR organisation
  name: Moscow Patriarchate
  country: RUS
  sector: REL

SOVA organisation
  name: Sova Center
  names: SOVA
  country: RUS
  sector: NGO

CSMRUS organisation
  name: Committee of Soldiers' Mothers
  country: RUS
  sector: NGO

UCSM organisation
  name: Union of Committees of Soldiers' Mothers
  country: RUS
  sector: NGO

CATRUS organisation
  name: Committee Against Torture
  country: RUS
  sector: NGO

SAKHAROVCE organisation
  name: Sakharov Center
  country: RUS
  sector: NGO

IRARUS organisation
  name: Internet Research Agency
  country: RUS
  sector: BUS

# ---------------------------------------------------------------- SUN

SASSUN organisation
  name: Soviet Academy of Sciences
  country: SUN
  sector: EDU

USWSUN organisation
  name: Union of Soviet Writers
  country: SUN
  sector: EDU

# ---------------------------------------------------------------- UKR

METINVEST organisation
  name: Metinvest
  country: UKR
  sector: BUS

DTEK organisation
  name: DTEK
  country: UKR
  sector: BUS

MOTORSICH organisation
  name: Motor Sich
  country: UKR
  sector: BUS

PRIVATBANK organisation
  name: PrivatBank
  country: UKR
  sector: BUS

UOCUKR organisation
  name: Ukrainian Orthodox Church
  country: UKR
  sector: REL

OCUUKR organisation
  name: Orthodox Church of Ukraine
  country: UKR
  sector: REL

UGCC organisation
  name: Ukrainian Greek Catholic Church
  country: UKR
  sector: REL

# ---------------------------------------------------------------- BLR

BELAVIA organisation
  name: Belavia
  country: BLR
  sector: BUS

BELTRANSGA organisation
  name: Beltransgaz
  country: BLR
  sector: BUS

# ---------------------------------------------------------------- MDA

MOLDOVAGAZ organisation
  name: Moldovagaz
  country: MDA
  sector: BUS

# ---------------------------------------------------------------- LVA

AIRBALTIC organisation
  name: airBaltic
  country: LVA
  sector: BUS

# ---------------------------------------------------------------- LTU

MAZEIKIUNA organisation
  name: Mazeikiu Nafta
  country: LTU
  sector: BUS

# ---------------------------------------------------------------- GEO

GOCGEO organisation
  name: Georgian Orthodox Church
  country: GEO
  sector: REL

# ---------------------------------------------------------------- ARM

AACARM organisation
  name: Armenian Apostolic Church
  country: ARM
  sector: REL

# ---------------------------------------------------------------- KAZ

TENGIZCHEV organisation
  name: Tengizchevroil
  country: KAZ
  sector: BUS

KAZAKHMYS organisation
  name: Kazakhmys
  country: KAZ
  sector: BUS

# ---------------------------------------------------------------- IND

AIRINDIAIND organisation
  name: Air India
  country: IND
  sector: BUS

RELIANCEIN organisation
  name: Reliance Industries
  country: IND
  sector: BUS

ADANIGROUP organisation
  name: Adani Group
  country: IND
  sector: BUS

TATASTEEL organisation
  name: Tata Steel
  country: IND
  sector: BUS

UCIIND organisation
  name: Union Carbide India
  country: IND
  sector: BUS

INDIANOIL organisation
  name: Indian Oil
  country: IND
  sector: BUS

ONGC organisation
  name: Oil and Natural Gas Corporation
  country: IND
  sector: BUS

AIMPLB organisation
  name: All India Muslim Personal Law Board
  country: IND
  sector: REL

SGPC organisation
  name: Shiromani Gurdwara Parbandhak Committee
  names: SGPC
  country: IND
  sector: REL

AKALTAKHT organisation
  name: Akal Takht
  country: IND
  sector: REL

DUDIND organisation
  name: Darul Uloom Deoband
  country: IND
  sector: REL

RAMAKRISHN organisation
  name: Ramakrishna Mission
  country: IND
  sector: REL

ABVP organisation
  name: ABVP
  country: IND
  sector: EDU

ABVPIND organisation
  name: Akhil Bharatiya Vidyarthi Parishad
  country: IND
  sector: EDU

JNUIND organisation
  name: Jawaharlal Nehru University
  country: IND
  sector: EDU

AASU organisation
  name: All Assam Students Union
  country: IND
  sector: EDU

AASUIND organisation
  name: All Assam Students' Union
  country: IND
  sector: EDU

PUCL organisation
  name: People's Union for Civil Liberties
  country: IND
  sector: NGO

NBAIND organisation
  name: Narmada Bachao Andolan
  country: IND
  sector: NGO

# ---------------------------------------------------------------- PAK

PIAPAK organisation
  name: Pakistan International Airlines
  country: PAK
  sector: BUS

KRLPAK organisation
  name: Khan Research Laboratories
  country: PAK
  sector: BUS

JUPPAK organisation
  name: Jamiat Ulema-e-Pakistan
  country: PAK
  sector: REL

TABLIGHIJA organisation
  name: Tablighi Jamaat
  country: PAK
  sector: REL

HRCP organisation
  name: Human Rights Commission of Pakistan
  country: PAK
  sector: NGO

EDHIFOUNDA organisation
  name: Edhi Foundation
  country: PAK
  sector: NGO

FIFPAK organisation
  name: Falah-e-Insaniat Foundation
  country: PAK
  sector: NGO

# ---------------------------------------------------------------- BGD

GRAMEENBAN organisation
  name: Grameen Bank
  country: BGD
  sector: NGO

BRAC organisation
  name: BRAC
  country: BGD
  sector: NGO

ODHIKAR organisation
  name: Odhikar
  country: BGD
  sector: NGO

AOSK organisation
  name: Ain o Salish Kendra
  country: BGD
  sector: NGO

BCLBGD organisation
  name: Bangladesh Chhatra League
  country: BGD
  sector: EDU

SADBGD organisation
  name: Students Against Discrimination
  country: BGD
  sector: EDU

# ---------------------------------------------------------------- LKA

CPALKA organisation
  name: Centre for Policy Alternatives
  country: LKA
  sector: NGO

# ---------------------------------------------------------------- NPL

ANNFSU organisation
  name: All Nepal National Free Students Union
  country: NPL
  sector: EDU

NSUNPL organisation
  name: Nepal Student Union
  country: NPL
  sector: EDU

# ---------------------------------------------------------------- CHN

PETROCHINA organisation
  name: PetroChina
  country: CHN
  sector: BUS

ZTECHN organisation
  name: ZTE
  country: CHN
  sector: BUS

ALIBABA organisation
  name: Alibaba
  country: CHN
  sector: BUS

TENCENT organisation
  name: Tencent
  country: CHN
  sector: BUS

BYTEDANCE organisation
  name: ByteDance
  country: CHN
  sector: BUS

ANTGROUP organisation
  name: Ant Group
  country: CHN
  sector: BUS

EVERGRANDE organisation
  name: Evergrande
  country: CHN
  sector: BUS

BANKOFCHIN organisation
  name: Bank of China
  country: CHN
  sector: BUS

ICBC organisation
  name: Industrial and Commercial Bank of China
  names: ICBC
  country: CHN
  sector: BUS

CDBCHN organisation
  name: China Development Bank
  country: CHN
  sector: BUS

EIBC organisation
  name: Export-Import Bank of China
  country: CHN
  sector: BUS

CHINALCO organisation
  name: Chinalco
  country: CHN
  sector: BUS

BAOSTEEL organisation
  name: Baosteel
  country: CHN
  sector: BUS

SINOVAC organisation
  name: Sinovac
  country: CHN
  sector: BUS

SINOPHARM organisation
  name: Sinopharm
  country: CHN
  sector: BUS

HIKVISION organisation
  name: Hikvision
  country: CHN
  sector: BUS

CHINAMOBIL organisation
  name: China Mobile
  country: CHN
  sector: BUS

CRGCHN organisation
  name: China Railway Group
  country: CHN
  sector: BUS

FOXCONN organisation
  name: Foxconn
  country: CHN
  sector: BUS

CCPA organisation
  name: Chinese Catholic Patriotic Association
  country: CHN
  sector: REL

CPCA organisation
  name: Chinese Patriotic Catholic Association
  country: CHN
  sector: REL

BCCCC organisation
  name: Bishops Conference of the Catholic Church in China
  country: CHN
  sector: REL

TSPM organisation
  name: Three-Self Patriotic Movement
  country: CHN
  sector: REL

CHRD organisation
  name: China Human Rights Defenders
  country: CHN
  sector: NGO

HRCCHN organisation
  name: Human Rights in China
  country: CHN
  sector: NGO

RCSC organisation
  name: Red Cross Society of China
  country: CHN
  sector: NGO

CASS organisation
  name: Chinese Academy of Social Sciences
  country: CHN
  sector: EDU

CASCHN organisation
  name: Chinese Academy of Sciences
  country: CHN
  sector: EDU

PEKINGUNIV organisation
  name: Peking University
  country: CHN
  sector: EDU

TSINGHUAUN organisation
  name: Tsinghua University
  country: CHN
  sector: EDU

# ---------------------------------------------------------------- HKG

HKFS organisation
  name: Hong Kong Federation of Students
  country: HKG
  sector: EDU

CATHAYPACI organisation
  name: Cathay Pacific
  country: HKG
  sector: BUS

HSBC organisation
  name: HSBC
  country: HKG
  sector: BUS

STANDNEWS organisation
  name: Stand News
  country: HKG
  sector: MED

RTHK organisation
  name: RTHK
  country: HKG
  sector: MED

# ---------------------------------------------------------------- TWN

CHINAAIRLI organisation
  name: China Airlines
  country: TWN
  sector: BUS

TZUCHI organisation
  name: Tzu Chi
  country: TWN
  sector: NGO

# ---------------------------------------------------------------- PRK

AIRKORYO organisation
  name: Air Koryo
  country: PRK
  sector: BUS

# ---------------------------------------------------------------- KOR

SAMSUNG organisation
  name: Samsung
  names: Samsung Electronics
  country: KOR
  sector: BUS

HYUNDAI organisation
  name: Hyundai
  names: Hyundai Asan
  country: KOR
  sector: BUS

DAEWOO organisation
  name: Daewoo
  country: KOR
  sector: BUS

POSCO organisation
  name: POSCO
  country: KOR
  sector: BUS

KGCKOR organisation
  name: Korea Gas Corporation
  country: KOR
  sector: BUS

KOREANAIR organisation
  name: Korean Air
  names: Korean Air Lines
  country: KOR
  sector: BUS

KORAIL organisation
  name: Korail
  country: KOR
  sector: BUS

FAFNK organisation
  name: Fighters for a Free North Korea
  country: KOR
  sector: NGO

SKRC organisation
  name: South Korean Red Cross
  country: KOR
  sector: NGO

CCEJ organisation
  name: Citizens' Coalition for Economic Justice
  country: KOR
  sector: NGO

PSPD organisation
  name: People's Solidarity for Participatory Democracy
  country: KOR
  sector: NGO

HANCHONGNY organisation
  name: Hanchongnyon
  country: KOR
  sector: EDU

CHONDAEHYO organisation
  name: Chondaehyop
  country: KOR
  sector: EDU

SHINCHEONJ organisation
  name: Shincheonji
  names: Shincheonji Church
  country: KOR
  sector: REL

UNIFICATIO organisation
  name: Unification Church
  country: KOR
  sector: REL

# ---------------------------------------------------------------- JPN

TOYOTA organisation
  name: Toyota
  country: JPN
  sector: BUS

NISSAN organisation
  name: Nissan
  country: JPN
  sector: BUS

MITSUBISHI organisation
  name: Mitsubishi
  names: Mitsubishi Heavy Industries
  country: JPN
  sector: BUS

TOSHIBA organisation
  name: Toshiba
  country: JPN
  sector: BUS

JAPANAIRLI organisation
  name: Japan Airlines
  country: JPN
  sector: BUS

SONY organisation
  name: Sony
  country: JPN
  sector: BUS

KEPJPN organisation
  name: Kansai Electric Power
  country: JPN
  sector: BUS

CHISSO organisation
  name: Chisso
  country: JPN
  sector: BUS

OLYMPUS organisation
  name: Olympus
  country: JPN
  sector: BUS

NIPPONSTEE organisation
  name: Nippon Steel
  country: JPN
  sector: BUS

KEIDANREN organisation
  name: Keidanren
  country: JPN
  sector: BUS

ZENGAKUREN organisation
  name: Zengakuren
  country: JPN
  sector: EDU

SOKAGAKKAI organisation
  name: Soka Gakkai
  country: JPN
  sector: REL

NIPPONKAIG organisation
  name: Nippon Kaigi
  country: JPN
  sector: REL

NIPPONFOUN organisation
  name: Nippon Foundation
  country: JPN
  sector: NGO

SPFJPN organisation
  name: Sasakawa Peace Foundation
  country: JPN
  sector: NGO

# ---------------------------------------------------------------- PHL

KARAPATAN organisation
  name: Karapatan
  country: PHL
  sector: NGO

CBCP organisation
  name: Catholic Bishops' Conference of the Philippines
  names: CBCP
  country: PHL
  sector: REL

INCPHL organisation
  name: Iglesia ni Cristo
  country: PHL
  sector: REL

KJCPHL organisation
  name: Kingdom of Jesus Christ
  country: PHL
  sector: REL

PHILIPPINE organisation
  name: Philippine Airlines
  country: PHL
  sector: BUS

SMCPHL organisation
  name: San Miguel Corporation
  country: PHL
  sector: BUS

# ---------------------------------------------------------------- IDN

GARUDA organisation
  name: Garuda
  names: Garuda Indonesia
  country: IDN
  sector: BUS

FREEPORTIN organisation
  name: Freeport Indonesia
  country: IDN
  sector: BUS

LIONAIR organisation
  name: Lion Air
  country: IDN
  sector: BUS

BULOG organisation
  name: Bulog
  country: IDN
  sector: BUS

NAHDLATULU organisation
  name: Nahdlatul Ulama
  country: IDN
  sector: REL

MUHAMMADIY organisation
  name: Muhammadiyah
  country: IDN
  sector: REL

KONTRAS organisation
  name: Kontras
  names: KontraS
  country: IDN
  sector: NGO

WALHI organisation
  name: Walhi
  country: IDN
  sector: NGO

ILAF organisation
  name: Indonesian Legal Aid Foundation
  country: IDN
  sector: NGO

# ---------------------------------------------------------------- MYS

MALAYSIAAI organisation
  name: Malaysia Airlines
  country: MYS
  sector: BUS

NFCMYS organisation
  name: National Fatwa Council
  country: MYS
  sector: REL

# ---------------------------------------------------------------- SGP

SINGAPOREA organisation
  name: Singapore Airlines
  country: SGP
  sector: BUS

# ---------------------------------------------------------------- THA

THAIAIRWAY organisation
  name: Thai Airways
  country: THA
  sector: BUS

CHAROENPOK organisation
  name: Charoen Pokphand
  country: THA
  sector: BUS

SSCTHA organisation
  name: Supreme Sangha Council
  country: THA
  sector: REL

NSCT organisation
  name: National Student Center of Thailand
  country: THA
  sector: EDU

# ---------------------------------------------------------------- MMR

MOGE organisation
  name: Myanma Oil and Gas Enterprise
  country: MMR
  sector: BUS

MBTMMR organisation
  name: Ma Ba Tha
  country: MMR
  sector: REL

SSMNC organisation
  name: State Sangha Maha Nayaka Committee
  country: MMR
  sector: REL

8GSMMR organisation
  name: 88 Generation Students
  country: MMR
  sector: EDU

FBRMMR organisation
  name: Free Burma Rangers
  country: MMR
  sector: NGO

# ---------------------------------------------------------------- KHM

LICADHO organisation
  name: Licadho
  names: LICADHO
  country: KHM
  sector: NGO

# ---------------------------------------------------------------- VNM

UBCV organisation
  name: Unified Buddhist Church of Vietnam
  country: VNM
  sector: REL

VINASHIN organisation
  name: Vinashin
  country: VNM
  sector: BUS

VIETNAMAIR organisation
  name: Vietnam Airlines
  country: VNM
  sector: BUS

VINFAST organisation
  name: VinFast
  country: VNM
  sector: BUS

VINGROUP organisation
  name: Vingroup
  country: VNM
  sector: BUS

# ---------------------------------------------------------------- AUS

BHPAUS organisation
  name: BHP
  country: AUS
  sector: BUS

RIOTINTO organisation
  name: Rio Tinto
  country: AUS
  sector: BUS

QANTAS organisation
  name: Qantas
  country: AUS
  sector: BUS

WOODSIDE organisation
  name: Woodside
  country: AUS
  sector: BUS

HRLC organisation
  name: Human Rights Law Centre
  country: AUS
  sector: NGO

# ---------------------------------------------------------------- NZL

FONTERRA organisation
  name: Fonterra
  country: NZL
  sector: BUS

ANZNZL2 organisation
  name: Air New Zealand
  country: NZL
  sector: BUS

# ---------------------------------------------------------------- PNG

BOUGAINVIL organisation
  name: Bougainville Copper
  country: PNG
  sector: BUS

SANDLINE organisation
  name: Sandline
  country: PNG
  sector: BUS

# ---------------------------------------------------------------- USA

AMAUSA organisation
  name: American Medical Association
  country: USA
  sector: HLH

SBCUSA organisation
  name: Southern Baptist Convention
  country: USA
  sector: REL

EPISCOPALC organisation
  name: Episcopal Church
  country: USA
  sector: REL

NCCUSA organisation
  name: National Council of Churches
  country: USA
  sector: REL

UCCB organisation
  name: U.S. Conference of Catholic Bishops
  country: USA
  sector: REL

UMCUSA organisation
  name: United Methodist Church
  country: USA
  sector: REL

WBCUSA organisation
  name: Westboro Baptist Church
  country: USA
  sector: REL

MORALMAJOR organisation
  name: Moral Majority
  country: USA
  sector: REL

CHRISTIANC organisation
  name: Christian Coalition
  country: USA
  sector: REL

CJCLDS organisation
  name: Church of Jesus Christ of Latter-day Saints
  country: USA
  sector: REL

BRANCHDAVI organisation
  name: Branch Davidians
  country: USA
  sector: REL

CAIR organisation
  name: Council on American-Islamic Relations
  names: CAIR
  country: USA
  sector: REL

URJUSA organisation
  name: Union for Reform Judaism
  country: USA
  sector: REL

ACLU organisation
  name: American Civil Liberties Union
  names: ACLU
  country: USA
  sector: NGO

SPLC organisation
  name: Southern Poverty Law Center
  country: USA
  sector: NGO

ADLUSA organisation
  name: Anti-Defamation League
  names: ADL
  country: USA
  sector: NGO

NRAUSA organisation
  name: National Rifle Association
  names: NRA
  country: USA
  sector: NGO

SIERRACLUB organisation
  name: Sierra Club
  country: USA
  sector: NGO

PLANNEDPAR organisation
  name: Planned Parenthood
  country: USA
  sector: NGO

URBANLEAGU organisation
  name: Urban League
  country: USA
  sector: NGO

NULUSA organisation
  name: National Urban League
  country: USA
  sector: NGO

NOWUSA organisation
  name: National Organization for Women
  country: USA
  sector: NGO

ARCUSA organisation
  name: American Red Cross
  country: USA
  sector: NGO

UCSUSA organisation
  name: Union of Concerned Scientists
  country: USA
  sector: NGO

ACAUSA organisation
  name: Arms Control Association
  country: USA
  sector: NGO

CCRUSA organisation
  name: Center for Constitutional Rights
  country: USA
  sector: NGO

EFFUSA organisation
  name: Electronic Frontier Foundation
  country: USA
  sector: NGO

PEACEACTIO organisation
  name: Peace Action
  country: USA
  sector: NGO

AARP organisation
  name: AARP
  country: USA
  sector: NGO

COMMONCAUS organisation
  name: Common Cause
  country: USA
  sector: NGO

SAMARITANS organisation
  name: Samaritan's Purse
  country: USA
  sector: NGO

AMERICARES organisation
  name: Americares
  names: AmeriCares
  country: USA
  sector: NGO

ROCKEFELLE organisation
  name: Rockefeller Foundation
  country: USA
  sector: NGO

FORDFOUNDA organisation
  name: Ford Foundation
  country: USA
  sector: NGO

MACARTHURF organisation
  name: MacArthur Foundation
  country: USA
  sector: NGO

CLINTONFOU organisation
  name: Clinton Foundation
  country: USA
  sector: NGO

WIKIMEDIAF organisation
  name: Wikimedia Foundation
  country: USA
  sector: NGO

AJCUSA organisation
  name: American Jewish Committee
  country: USA
  sector: NGO

AJCUSA2 organisation
  name: American Jewish Congress
  country: USA
  sector: NGO

JSTREET organisation
  name: J Street
  country: USA
  sector: NGO

JVPUSA organisation
  name: Jewish Voice for Peace
  country: USA
  sector: NGO

BNAIBRITH organisation
  name: B'nai B'rith
  country: USA
  sector: NGO

ZOAUSA organisation
  name: Zionist Organization of America
  country: USA
  sector: NGO

COFR organisation
  name: Council on Foreign Relations
  country: USA
  sector: NGO

JBSUSA organisation
  name: John Birch Society
  country: USA
  sector: NGO

NRDC organisation
  name: Natural Resources Defense Council
  country: USA
  sector: NGO

EARTHFIRST organisation
  name: Earth First
  country: USA
  sector: NGO

HRFUSA organisation
  name: Human Rights First
  country: USA
  sector: NGO

HRCUSA organisation
  name: Human Rights Campaign
  country: USA
  sector: NGO

REFUGEESIN organisation
  name: Refugees International
  country: USA
  sector: NGO

PSRUSA organisation
  name: Physicians for Social Responsibility
  country: USA
  sector: NGO

NASUSA organisation
  name: National Academy of Sciences
  country: USA
  sector: NGO

VFWUSA organisation
  name: Veterans of Foreign Wars
  country: USA
  sector: NGO

AMERICANLE organisation
  name: American Legion
  country: USA
  sector: NGO

MOVEON organisation
  name: MoveOn
  country: USA
  sector: NGO

FASUSA organisation
  name: Federation of American Scientists
  country: USA
  sector: NGO

CAFA organisation
  name: Committee for a Free Asia
  country: USA
  sector: NGO

NCRUSA organisation
  name: National Council of La Raza
  country: USA
  sector: NGO

BROOKINGSI organisation
  name: Brookings Institution
  country: USA
  sector: EDU

HERITAGEFO organisation
  name: Heritage Foundation
  country: USA
  sector: EDU

RANDCORPOR organisation
  name: RAND Corporation
  country: USA
  sector: EDU

RANDCORP organisation
  name: Rand Corp.
  country: USA
  sector: EDU

HOOVERINST organisation
  name: Hoover Institution
  country: USA
  sector: EDU

AEIUSA organisation
  name: American Enterprise Institute
  country: USA
  sector: EDU

CATOINSTIT organisation
  name: Cato Institute
  country: USA
  sector: EDU

CARNEGIEEN organisation
  name: Carnegie Endowment
  country: USA
  sector: EDU

CSIS organisation
  name: Center for Strategic and International Studies
  country: USA
  sector: EDU

HARVARDUNI organisation
  name: Harvard University
  country: USA
  sector: EDU

COLUMBIAUN organisation
  name: Columbia University
  country: USA
  sector: EDU

ATLANTICCO organisation
  name: Atlantic Council
  country: USA
  sector: EDU

HUDSONINST organisation
  name: Hudson Institute
  country: USA
  sector: EDU

UCCUSA organisation
  name: U.S. Chamber of Commerce
  country: USA
  sector: BUS

NAMUSA organisation
  name: National Association of Manufacturers
  country: USA
  sector: BUS

BOEING organisation
  name: Boeing
  country: USA
  sector: BUS

LOCKHEEDMA organisation
  name: Lockheed Martin
  country: USA
  sector: BUS

RAYTHEON organisation
  name: Raytheon
  country: USA
  sector: BUS

NORTHROPGR organisation
  name: Northrop Grumman
  country: USA
  sector: BUS

GENERALDYN organisation
  name: General Dynamics
  country: USA
  sector: BUS

HALLIBURTO organisation
  name: Halliburton
  country: USA
  sector: BUS

BLACKWATER organisation
  name: Blackwater
  names: Blackwater USA
  country: USA
  sector: BUS

DYNCORP organisation
  name: DynCorp
  country: USA
  sector: BUS

EXXON organisation
  name: Exxon
  names: ExxonMobil; Exxon Mobil
  country: USA
  sector: BUS

CHEVRON organisation
  name: Chevron
  country: USA
  sector: BUS

CONOCOPHIL organisation
  name: ConocoPhillips
  country: USA
  sector: BUS

MICROSOFT organisation
  name: Microsoft
  country: USA
  sector: BUS

OPENAI organisation
  name: OpenAI
  country: USA
  sector: BUS

NVIDIA organisation
  name: Nvidia
  country: USA
  sector: BUS

SPACEX organisation
  name: SpaceX
  country: USA
  sector: BUS

STARLINK organisation
  name: Starlink
  country: USA
  sector: BUS

GENERALMOT organisation
  name: General Motors
  country: USA
  sector: BUS

GENERALELE organisation
  name: General Electric
  country: USA
  sector: BUS

GOLDMANSAC organisation
  name: Goldman Sachs
  country: USA
  sector: BUS

JPMORGAN organisation
  name: JPMorgan
  country: USA
  sector: BUS

PANAM organisation
  name: Pan Am
  names: Pan American World Airways
  country: USA
  sector: BUS

TWAUSA organisation
  name: Trans World Airlines
  country: USA
  sector: BUS

UNITEDFRUI organisation
  name: United Fruit
  names: United Fruit Company
  country: USA
  sector: BUS

TEXACO organisation
  name: Texaco
  country: USA
  sector: BUS

CHIQUITA organisation
  name: Chiquita
  country: USA
  sector: BUS

UNIONCARBI organisation
  name: Union Carbide
  country: USA
  sector: BUS

FREEPORTMC organisation
  name: Freeport-McMoRan
  country: USA
  sector: BUS

NEWMONT organisation
  name: Newmont
  country: USA
  sector: BUS

PFIZER organisation
  name: Pfizer
  country: USA
  sector: BUS

MODERNA organisation
  name: Moderna
  country: USA
  sector: BUS

MOODYS organisation
  name: Moody's
  country: USA
  sector: BUS

STANDARDPO organisation
  name: Standard & Poor's
  country: USA
  sector: BUS

# ---------------------------------------------------------------- CAN

AIRCANADA organisation
  name: Air Canada
  country: CAN
  sector: BUS

HYDROQUEBE organisation
  name: Hydro-Quebec
  country: CAN
  sector: BUS

SNCLAVALIN organisation
  name: SNC-Lavalin
  country: CAN
  sector: BUS

BARRICKGOL organisation
  name: Barrick Gold
  country: CAN
  sector: BUS

UCCCAN organisation
  name: United Church of Canada
  country: CAN
  sector: REL

# ---------------------------------------------------------------- MEX

TELMEX organisation
  name: Telmex
  country: MEX
  sector: BUS

CEMEX organisation
  name: Cemex
  country: MEX
  sector: BUS

NAUM organisation
  name: National Autonomous University of Mexico
  country: MEX
  sector: EDU

UNAM organisation
  name: UNAM
  country: MEX
  sector: EDU

ATCMEX organisation
  name: Ayotzinapa teachers college
  country: MEX
  sector: EDU

# ---------------------------------------------------------------- GTM

MSGGTM organisation
  name: Mutual Support Group
  country: GTM
  sector: NGO

# ---------------------------------------------------------------- SLV

TUTELALEGA organisation
  name: Tutela Legal
  country: SLV
  sector: NGO

SOCORROJUR organisation
  name: Socorro Juridico
  country: SLV
  sector: NGO

# ---------------------------------------------------------------- HND

COPINH organisation
  name: COPINH
  country: HND
  sector: NGO

STANDARDFR organisation
  name: Standard Fruit
  country: HND
  sector: BUS

# ---------------------------------------------------------------- NIC

COSEP organisation
  name: COSEP
  country: NIC
  sector: BUS

NCHR organisation
  name: Nicaraguan Center for Human Rights
  country: NIC
  sector: NGO

CENIDH organisation
  name: CENIDH
  country: NIC
  sector: NGO

CAUNIC organisation
  name: Central American University
  country: NIC
  sector: EDU

# ---------------------------------------------------------------- PAN

MINERAPANA organisation
  name: Minera Panama
  country: PAN
  sector: BUS

# ---------------------------------------------------------------- CUB

CUBANA organisation
  name: Cubana
  names: Cubana de Aviacion
  country: CUB
  sector: BUS

# ---------------------------------------------------------------- HTI

NHRDN organisation
  name: National Human Rights Defense Network
  country: HTI
  sector: NGO

NNDHR organisation
  name: National Network for the Defense of Human Rights
  country: HTI
  sector: NGO

# ---------------------------------------------------------------- GUY

PEOPLESTEM organisation
  name: People's Temple
  country: GUY
  sector: REL

PEOPLESTEMGUY organisation
  name: Peoples Temple
  country: GUY
  sector: REL

# ---------------------------------------------------------------- COL

ECOPETROL organisation
  name: Ecopetrol
  country: COL
  sector: BUS

CERREJON organisation
  name: Cerrejon
  country: COL
  sector: BUS

AVIANCA organisation
  name: Avianca
  country: COL
  sector: BUS

PAISLIBRE organisation
  name: Pais Libre
  country: COL
  sector: NGO

CODHES organisation
  name: CODHES
  country: COL
  sector: NGO

# ---------------------------------------------------------------- VEN

PETROLEOSD organisation
  name: Petroleos de Venezuela
  country: VEN
  sector: BUS

CITGO organisation
  name: Citgo
  names: CITGO
  country: VEN
  sector: BUS

CONVIASA organisation
  name: Conviasa
  country: VEN
  sector: BUS

EMPRESASPO organisation
  name: Empresas Polar
  country: VEN
  sector: BUS

PROVEA organisation
  name: Provea
  country: VEN
  sector: NGO

SUMATE organisation
  name: Sumate
  country: VEN
  sector: NGO

CONTROLCIU organisation
  name: Control Ciudadano
  country: VEN
  sector: NGO

CUVVEN organisation
  name: Central University of Venezuela
  country: VEN
  sector: EDU

# ---------------------------------------------------------------- ECU

PETROECUAD organisation
  name: Petroecuador
  country: ECU
  sector: BUS

# ---------------------------------------------------------------- PER

PETROPERU organisation
  name: Petroperu
  country: PER
  sector: BUS

SPCPER organisation
  name: Southern Peru Copper
  country: PER
  sector: BUS

# ---------------------------------------------------------------- BRA

EMBRAER organisation
  name: Embraer
  country: BRA
  sector: BUS

ODEBRECHT organisation
  name: Odebrecht
  country: BRA
  sector: BUS

ELETROBRAS organisation
  name: Eletrobras
  country: BRA
  sector: BUS

JBSBRA organisation
  name: JBS
  country: BRA
  sector: BUS

SAMARCO organisation
  name: Samarco
  country: BRA
  sector: BUS

VARIG organisation
  name: Varig
  country: BRA
  sector: BUS

FIESP organisation
  name: Fiesp
  country: BRA
  sector: BUS

NUSB organisation
  name: National Union of Students of Brazil
  country: BRA
  sector: EDU

NCBB organisation
  name: National Conference of Bishops of Brazil
  country: BRA
  sector: REL

UCKG organisation
  name: Universal Church of the Kingdom of God
  country: BRA
  sector: REL

CNBB organisation
  name: CNBB
  country: BRA
  sector: REL

INSTITUTOS organisation
  name: Instituto Socioambiental
  country: BRA
  sector: NGO

IMCBRA organisation
  name: Indigenous Missionary Council
  country: BRA
  sector: NGO

PLCBRA organisation
  name: Pastoral Land Commission
  country: BRA
  sector: NGO

APIB organisation
  name: APIB
  country: BRA
  sector: NGO

# ---------------------------------------------------------------- ARG

AEROLINEAS organisation
  name: Aerolineas Argentinas
  country: ARG
  sector: BUS

REPSOLYPF organisation
  name: Repsol YPF
  country: ARG
  sector: BUS

ARSARG organisation
  name: Argentine Rural Society
  country: ARG
  sector: BUS

SRAARG organisation
  name: Sociedad Rural Argentina
  country: ARG
  sector: BUS

AMIA organisation
  name: AMIA
  country: ARG
  sector: NGO

DAIA organisation
  name: DAIA
  country: ARG
  sector: NGO

CELS organisation
  name: Center for Legal and Social Studies
  names: CELS
  country: ARG
  sector: NGO

AECARG organisation
  name: Argentine Episcopal Conference
  country: ARG
  sector: REL

# ---------------------------------------------------------------- CHL

LANCHILE organisation
  name: LAN Chile
  country: CHL
  sector: BUS

ELTENIENTE organisation
  name: El Teniente
  country: CHL
  sector: BUS

CONFECH organisation
  name: Confech
  country: CHL
  sector: EDU

FECH organisation
  name: FECH
  country: CHL
  sector: EDU

CCSCHL organisation
  name: Confederation of Chilean Students
  country: CHL
  sector: EDU

VICARIATEO organisation
  name: Vicariate of Solidarity
  country: CHL
  sector: REL

VICARIADEL organisation
  name: Vicaria de la Solidaridad
  country: CHL
  sector: REL

NIHR organisation
  name: National Institute of Human Rights
  country: CHL
  sector: NGO
