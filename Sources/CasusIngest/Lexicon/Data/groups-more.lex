# More parties, unions, armed groups and gangs, beside groups.lex. Form and choice of sectors as there; from general knowledge.
# Names that several countries share carry their country (`Green Party of …`) or are left out.

# ---------------------------------------------------------------- ISR

HISTADRUT group
  name: Histadrut
  country: ISR
  sector: LAB

# ---------------------------------------------------------------- KEN

COTU group
  name: Central Organization of Trade Unions
  country: KEN
  sector: LAB

KNUT group
  name: Kenya National Union of Teachers
  country: KEN
  sector: LAB

# ---------------------------------------------------------------- NGA

NLCNGA group
  name: Nigeria Labour Congress
  country: NGA
  sector: LAB

NLCNGA2 group
  name: Nigerian Labour Congress
  country: NGA
  sector: LAB

NUPENG group
  name: NUPENG
  country: NGA
  sector: LAB

PENGASSAN group
  name: PENGASSAN
  country: NGA
  sector: LAB

ASUU group
  name: Academic Staff Union of Universities
  names: ASUU
  country: NGA
  sector: LAB

AFENIFERE group
  name: Afenifere
  country: NGA
  sector: CIV

OHANAEZEND group
  name: Ohanaeze Ndigbo
  country: NGA
  sector: CIV

ACFNGA group
  name: Arewa Consultative Forum
  country: NGA
  sector: CIV

# ---------------------------------------------------------------- GHA

GTUC group
  name: Ghana Trades Union Congress
  country: GHA
  sector: LAB

# ---------------------------------------------------------------- CIV

FESCI group
  name: FESCI
  country: CIV
  sector: CIV

# ---------------------------------------------------------------- SDN

RESISTANCE group
  name: Resistance Committees
  names: resistance committees of Sudan
  country: SDN
  sector: CIV

# ---------------------------------------------------------------- ZMB

ZCTU group
  name: Zambia Congress of Trade Unions
  country: ZMB
  sector: LAB

# ---------------------------------------------------------------- ZWE

ZCTUZWE group
  name: Zimbabwe Congress of Trade Unions
  names: ZCTU
  country: ZWE
  sector: LAB

# ---------------------------------------------------------------- ZAF

NUMZAF group
  name: National Union of Metalworkers
  country: ZAF
  sector: LAB

AMCU group
  name: Association of Mineworkers and Construction Union
  names: AMCU
  country: ZAF
  sector: LAB

# ---------------------------------------------------------------- EGY

TAMARROD group
  name: Tamarrod
  country: EGY
  sector: OPP

# ---------------------------------------------------------------- DZA

GUAW group
  name: General Union of Algerian Workers
  country: DZA
  sector: LAB

UGTA group
  name: UGTA
  country: DZA
  sector: LAB

# ---------------------------------------------------------------- MAR

F2MMAR group
  name: February 20 Movement
  country: MAR
  sector: OPP

# ---------------------------------------------------------------- IRN

MSFIL group
  name: Muslim Students Following the Imam's Line
  country: IRN
  sector: CIV

MSFILIRN group
  name: Muslim Student Followers of the Imam's Line
  country: IRN
  sector: CIV

# ---------------------------------------------------------------- TUR

SATURDAYMO group
  name: Saturday Mothers
  country: TUR
  sector: CIV

KESK group
  name: KESK
  country: TUR
  sector: LAB

VGTTUR group
  name: village guards of Turkey
  country: TUR
  sector: UAF

# ---------------------------------------------------------------- GBR

TUCGBR group
  name: Trades Union Congress
  names: TUC
  country: GBR
  sector: LAB

NUTGBR group
  name: National Union of Teachers
  country: GBR
  sector: LAB

RMTUNION group
  name: RMT union
  country: GBR
  sector: LAB

UNISON group
  name: Unison
  country: GBR
  sector: LAB

UNITEUNION group
  name: Unite union
  country: GBR
  sector: LAB

GMBUNION group
  name: GMB union
  country: GBR
  sector: LAB

RCNGBR group
  name: Royal College of Nursing
  country: GBR
  sector: LAB

ASLEF group
  name: ASLEF
  names: Aslef
  country: GBR
  sector: LAB

FBUGBR group
  name: Fire Brigades Union
  country: GBR
  sector: LAB

TGWU group
  name: Transport and General Workers Union
  country: GBR
  sector: LAB

NUSGBR group
  name: National Union of Seamen
  country: GBR
  sector: LAB

NURGBR group
  name: National Union of Railwaymen
  country: GBR
  sector: LAB

INSULATEBR group
  name: Insulate Britain
  country: GBR
  sector: CIV

JSOGBR group
  name: Just Stop Oil
  country: GBR
  sector: CIV

SWCGBR group
  name: Stop the War Coalition
  country: GBR
  sector: CIV

PALESTINEA group
  name: Palestine Action
  country: GBR
  sector: CIV

EDLGBR group
  name: English Defence League
  country: GBR
  sector: OPP

EDLGBR2 group
  name: English Defense League
  country: GBR
  sector: OPP

NFBGBR group
  name: National Front of Britain
  country: GBR
  sector: PTY

CHANGEUK group
  name: Change UK
  country: GBR
  sector: PTY

# ---------------------------------------------------------------- IRL

ICTU group
  name: Irish Congress of Trade Unions
  country: IRL
  sector: LAB

# ---------------------------------------------------------------- FRA

SUDRAIL group
  name: SUD-Rail
  country: FRA
  sector: LAB

FNSEA group
  name: FNSEA
  country: FRA
  sector: LAB

CONFEDERAT group
  name: Confederation Paysanne
  country: FRA
  sector: LAB

SOLIDAIRES group
  name: Solidaires
  country: FRA
  sector: LAB

SOSRACISME group
  name: SOS Racisme
  country: FRA
  sector: CIV

NUITDEBOUT group
  name: Nuit Debout
  country: FRA
  sector: CIV

FEMEN group
  name: Femen
  country: FRA
  sector: CIV

REPUBLICAN group
  name: Republicans of France
  country: FRA
  sector: PTY

UFDFRA group
  name: Union for French Democracy
  country: FRA
  sector: PTY

UDFFRA group
  name: UDF
  country: FRA
  sector: PTY

RECONQUETE group
  name: Reconquete
  country: FRA
  sector: PTY

NFPFRA group
  name: Nouveau Front Populaire
  country: FRA
  sector: PTY

# ---------------------------------------------------------------- DEU

IGMETALL group
  name: IG Metall
  country: DEU
  sector: LAB

VERDI group
  name: ver.di
  country: DEU
  sector: LAB

DGBDEU group
  name: DGB
  country: DEU
  sector: LAB

GDLDEU group
  name: GDL
  country: DEU
  sector: LAB

OTVDEU group
  name: OTV
  country: DEU
  sector: LAB

QUERDENKEN group
  name: Querdenken
  country: DEU
  sector: CIV

LETZTEGENE group
  name: Letzte Generation
  country: DEU
  sector: CIV

NDPG group
  name: National Democratic Party of Germany
  country: DEU
  sector: PTY

NPDDEU group
  name: NPD
  country: DEU
  sector: PTY

BSWDEU group
  name: BSW
  country: DEU
  sector: PTY

PPGDEU group
  name: Pirate Party of Germany
  country: DEU
  sector: PTY

# ---------------------------------------------------------------- DDR

FDGB group
  name: FDGB
  country: DDR
  sector: LAB

# ---------------------------------------------------------------- AUT

OGBAUT group
  name: OGB
  country: AUT
  sector: LAB

AFAAUT group
  name: Alliance for the Future of Austria
  country: AUT
  sector: PTY

# ---------------------------------------------------------------- CHE

SPPCHE group
  name: Swiss People's Party
  country: CHE
  sector: PTY

# ---------------------------------------------------------------- BEL

FLEMISHLIB group
  name: Flemish Liberals
  country: BEL
  sector: PTY

OPENVLD group
  name: Open VLD
  country: BEL
  sector: PTY

# ---------------------------------------------------------------- NLD

FDNNLD group
  name: Forum for Democracy of the Netherlands
  country: NLD
  sector: PTY

LPNNLD group
  name: Labour Party of the Netherlands
  country: NLD
  sector: PTY

PVDA group
  name: PvdA
  country: NLD
  sector: PTY

D66NLD group
  name: D66
  country: NLD
  sector: PTY

PFLNLD group
  name: Pim Fortuyn List
  country: NLD
  sector: PTY

FCMNLD group
  name: Farmer-Citizen Movement
  country: NLD
  sector: PTY

BBBNLD group
  name: BBB
  country: NLD
  sector: PTY

# ---------------------------------------------------------------- DNK

VENSTRE group
  name: Venstre
  country: DNK
  sector: PTY

SDDDNK group
  name: Social Democrats of Denmark
  country: DNK
  sector: PTY

# ---------------------------------------------------------------- SWE

MODERATEPA group
  name: Moderate Party
  country: SWE
  sector: PTY

# ---------------------------------------------------------------- FIN

NCPFIN group
  name: National Coalition Party
  country: FIN
  sector: PTY

SDPF group
  name: Social Democratic Party of Finland
  country: FIN
  sector: PTY

CPFFIN group
  name: Centre Party of Finland
  country: FIN
  sector: PTY

# ---------------------------------------------------------------- ISL

IPIISL group
  name: Independence Party of Iceland
  country: ISL
  sector: PTY

# ---------------------------------------------------------------- ITA

CGIL group
  name: CGIL
  country: ITA
  sector: LAB

CISL group
  name: CISL
  country: ITA
  sector: LAB

UILITA group
  name: UIL
  country: ITA
  sector: LAB

FIOM group
  name: FIOM
  country: ITA
  sector: LAB

USBUNION group
  name: USB union
  country: ITA
  sector: LAB

SCUITA group
  name: Sacra Corona Unita
  country: ITA
  sector: CRM

AVANGUARDI group
  name: Avanguardia Nazionale
  country: ITA
  sector: UAF

LOTTACONTI group
  name: Lotta Continua
  country: ITA
  sector: OPP

ITALIAVIVA group
  name: Italia Viva
  country: ITA
  sector: PTY

SARDINESMO group
  name: Sardines movement
  country: ITA
  sector: CIV

CASAPOUND group
  name: CasaPound
  country: ITA
  sector: UAF

FORZANUOVA group
  name: Forza Nuova
  country: ITA
  sector: PTY

# ---------------------------------------------------------------- ESP

CCOO group
  name: CCOO
  country: ESP
  sector: LAB

COMISIONES group
  name: Comisiones Obreras
  country: ESP
  sector: LAB

WORKERSCOM group
  name: Workers' Commissions
  country: ESP
  sector: LAB

UGTESP group
  name: UGT
  country: ESP
  sector: LAB

ERCESP group
  name: ERC
  country: ESP
  sector: PTY

CIUESP group
  name: CiU
  country: ESP
  sector: PTY

PNVESP group
  name: PNV
  country: ESP
  sector: PTY

UDCESP group
  name: Union of the Democratic Centre
  country: ESP
  sector: PTY

UNITEDLEFT group
  name: United Left
  country: ESP
  sector: PTY

IZQUIERDAU group
  name: Izquierda Unida
  country: ESP
  sector: PTY

OMNIUMCULT group
  name: Omnium Cultural
  country: ESP
  sector: OPP

TSUNAMIDEM group
  name: Tsunami Democratic
  country: ESP
  sector: OPP

CDRESP group
  name: Committees for the Defence of the Republic
  country: ESP
  sector: OPP

INDIGNADOS group
  name: Indignados
  country: ESP
  sector: CIV

# ---------------------------------------------------------------- PRT

CGTP group
  name: CGTP
  country: PRT
  sector: LAB

LEFTBLOC group
  name: Left Bloc
  country: PRT
  sector: PTY

PDPP group
  name: Popular Democratic Party of Portugal
  country: PRT
  sector: PTY

# ---------------------------------------------------------------- GRC

GSEE group
  name: GSEE
  country: GRC
  sector: LAB

ADEDY group
  name: ADEDY
  country: GRC
  sector: LAB

PAME group
  name: PAME
  country: GRC
  sector: LAB

EAMGRC group
  name: EAM
  country: GRC
  sector: REB

ANEL group
  name: ANEL
  country: GRC
  sector: PTY

INDEPENDEN group
  name: Independent Greeks
  country: GRC
  sector: PTY

POTAMI group
  name: Potami
  country: GRC
  sector: PTY

CFNGRC group
  name: Conspiracy of Fire Nuclei
  country: GRC
  sector: REB

CFCGRC group
  name: Conspiracy of Fire Cells
  country: GRC
  sector: REB

# ---------------------------------------------------------------- POL

HOMEARMY group [1942..1945]
  name: Home Army
  country: POL
  sector: REB

OPZZ group
  name: OPZZ
  country: POL
  sector: LAB

TWPPOL group
  name: Third Way of Poland
  country: POL
  sector: PTY

POLAND group
  name: Poland 2050
  country: POL
  sector: PTY

CONFEDERATPOL group
  name: Confederation of Poland
  country: POL
  sector: PTY

FUPPOL group
  name: Freedom Union of Poland
  country: POL
  sector: PTY

SAMOOBRONA group
  name: Samoobrona
  country: POL
  sector: PTY

SDPPOL group
  name: Self-Defence of Poland
  country: POL
  sector: PTY

LPFPOL group
  name: League of Polish Families
  country: POL
  sector: PTY

CDDPOL group
  name: Committee for the Defense of Democracy
  country: POL
  sector: CIV

KODPOL group
  name: KOD
  country: POL
  sector: CIV

WOMENSSTRI group
  name: Women's Strike
  country: POL
  sector: CIV

# ---------------------------------------------------------------- CZE

CSSD group
  name: CSSD
  country: CZE
  sector: PTY

CPBM group
  name: Communist Party of Bohemia and Moravia
  country: CZE
  sector: PTY

CPPCZE group
  name: Czech Pirate Party
  country: CZE
  sector: PTY

TOPCZE group
  name: TOP 09
  country: CZE
  sector: PTY

SPOLU group
  name: Spolu
  country: CZE
  sector: PTY

# ---------------------------------------------------------------- SVK

OLANO group
  name: OLaNO
  country: SVK
  sector: PTY

SNPSVK group
  name: Slovak National Party
  country: SVK
  sector: PTY

SDKU group
  name: SDKU
  country: SVK
  sector: PTY

# ---------------------------------------------------------------- HUN

DCHHUN group
  name: Democratic Coalition of Hungary
  country: HUN
  sector: PTY

MOMENTUMMO group
  name: Momentum Movement
  country: HUN
  sector: PTY

INDEPENDENHUN group
  name: Independent Smallholders
  country: HUN
  sector: PTY

SMALLHOLDE group
  name: Smallholders Party
  country: HUN
  sector: PTY

MAGYARGARD group
  name: Magyar Garda
  country: HUN
  sector: UAF

HUNGARIANG group
  name: Hungarian Guard
  country: HUN
  sector: UAF

OURHOMELAN group
  name: Our Homeland
  country: HUN
  sector: PTY

# ---------------------------------------------------------------- ROU

SRUROU group
  name: Save Romania Union
  country: ROU
  sector: PTY

IRONGUARD group
  name: Iron Guard
  country: ROU
  sector: UAF

PSDR group
  name: Party of Social Democracy in Romania
  country: ROU
  sector: PTY

# ---------------------------------------------------------------- BGR

ATAKA group
  name: Ataka
  country: BGR
  sector: PTY

WCCBGR group
  name: We Continue the Change
  country: BGR
  sector: PTY

REVIVALPAR group
  name: Revival party
  country: BGR
  sector: PTY

VAZRAZHDAN group
  name: Vazrazhdane
  country: BGR
  sector: PTY

# ---------------------------------------------------------------- ALB

PLAALB group
  name: Party of Labor of Albania
  country: ALB
  sector: PTY

PLAALB2 group
  name: Party of Labour of Albania
  country: ALB
  sector: PTY

# ---------------------------------------------------------------- HRV

HOMELANDMO group
  name: Homeland Movement
  country: HRV
  sector: PTY

# ---------------------------------------------------------------- SVN

SDPSVN group
  name: Slovenian Democratic Party
  country: SVN
  sector: PTY

FMSSVN group
  name: Freedom Movement of Slovenia
  country: SVN
  sector: PTY

LDSSVN group
  name: Liberal Democracy of Slovenia
  country: SVN
  sector: PTY

# ---------------------------------------------------------------- MKD

SDSM group
  name: SDSM
  country: MKD
  sector: PTY

# ---------------------------------------------------------------- MNE

EUROPENOW group
  name: Europe Now
  country: MNE
  sector: PTY

# ---------------------------------------------------------------- RUS

JUSTRUSSIA group
  name: Just Russia
  country: RUS
  sector: PTY

RUSSIASCHO group
  name: Russia's Choice
  country: RUS
  sector: PTY

FARRUS group
  name: Fatherland-All Russia
  country: RUS
  sector: PTY

RODINA group
  name: Rodina
  country: RUS
  sector: PTY

FRFRUS group
  name: Free Russia Forum
  country: RUS
  sector: OPP

RUSICH group
  name: Rusich
  country: RUS
  sector: UAF

NASHI group
  name: Nashi
  country: RUS
  sector: CIV

FRLRUS group
  name: Free Russia Legion
  country: RUS
  sector: REB

KILLNET group
  name: Killnet
  country: RUS
  sector: CRM

REVIL group
  name: REvil
  country: RUS
  sector: CRM

LOCKBIT group
  name: LockBit
  country: RUS
  sector: CRM

NIGHTWOLVE group
  name: Night Wolves
  country: RUS
  sector: UAF

REDUT group
  name: Redut
  country: RUS
  sector: UAF

PPMC group
  name: Patriot private military company
  country: RUS
  sector: UAF

# ---------------------------------------------------------------- SUN

KOMSOMOL group
  name: Komsomol
  country: SUN
  sector: CIV

IRDG group
  name: Inter-Regional Deputies Group
  country: SUN
  sector: OPP

DEMOCRATIC group
  name: Democratic Russia
  country: SUN
  sector: OPP

DEMOCRATICSUN group
  name: Democratic Union
  country: SUN
  sector: OPP

PAMYAT group
  name: Pamyat
  country: SUN
  sector: OPP

AUCCTU group
  name: All-Union Central Council of Trade Unions
  country: SUN
  sector: LAB

# ---------------------------------------------------------------- UKR

FATHERLAND group
  name: Fatherland party
  country: UKR
  sector: PTY

SVOBODA group
  name: Svoboda
  country: UKR
  sector: PTY

HOLOS group
  name: Holos
  country: UKR
  sector: PTY

PFUUKR group
  name: People's Front of Ukraine
  country: UKR
  sector: PTY

RPOL group
  name: Radical Party of Oleh Lyashko
  country: UKR
  sector: PTY

SPUUKR group
  name: Socialist Party of Ukraine
  country: UKR
  sector: PTY

CPUUKR group
  name: Communist Party of Ukraine
  country: UKR
  sector: PTY

PORA group
  name: Pora
  country: UKR
  sector: OPP

AUTOMAIDAN group
  name: AutoMaidan
  country: UKR
  sector: CIV

AZOVMOVEME group
  name: Azov movement
  country: UKR
  sector: UAF

IUMU group
  name: Independent Union of Miners of Ukraine
  country: UKR
  sector: LAB

# ---------------------------------------------------------------- BLR

RBDR group
  name: Rada of the Belarusian Democratic Republic
  country: BLR
  sector: OPP

UTCBLR group
  name: United Transitional Cabinet
  country: BLR
  sector: OPP

CYBERPARTI group
  name: Cyber Partisans
  country: BLR
  sector: CRM

BCPBLR group
  name: Belarusian Cyber-Partisans
  country: BLR
  sector: CRM

# ---------------------------------------------------------------- MDA

PARTYOFCOM group
  name: Party of Communists
  country: MDA
  sector: PTY

PARTYOFSOC group
  name: Party of Socialists
  country: MDA
  sector: PTY

DPMMDA group
  name: Democratic Party of Moldova
  country: MDA
  sector: PTY

# ---------------------------------------------------------------- EST

RPEEST group
  name: Reform Party of Estonia
  country: EST
  sector: PTY

ECPEST group
  name: Estonian Centre Party
  country: EST
  sector: PTY

EKRE group
  name: EKRE
  country: EST
  sector: PTY

ISAMAA group
  name: Isamaa
  country: EST
  sector: PTY

# ---------------------------------------------------------------- LVA

NEWUNITY group
  name: New Unity
  country: LVA
  sector: PTY

FORFATHERL group
  name: For Fatherland and Freedom
  country: LVA
  sector: PTY

# ---------------------------------------------------------------- LTU

HOMELANDUN group
  name: Homeland Union
  country: LTU
  sector: PTY

SDPL group
  name: Social Democratic Party of Lithuania
  country: LTU
  sector: PTY

LPLLTU group
  name: Labour Party of Lithuania
  country: LTU
  sector: PTY

# ---------------------------------------------------------------- GEO

GNGGEO group
  name: Georgian National Guard
  country: GEO
  sector: UAF

CUGGEO group
  name: Citizens' Union of Georgia
  country: GEO
  sector: PTY

RTFG group
  name: Round Table-Free Georgia
  country: GEO
  sector: PTY

LELO group
  name: Lelo
  country: GEO
  sector: PTY

COALITIONF group
  name: Coalition for Change
  country: GEO
  sector: PTY

KMARA group
  name: Kmara
  country: GEO
  sector: OPP

GEORGIANLE group
  name: Georgian Legion
  country: GEO
  sector: UAF

FBGGEO group
  name: Forest Brothers of Georgia
  country: GEO
  sector: UAF

# ---------------------------------------------------------------- ARM

MYSTEP group
  name: My Step
  country: ARM
  sector: PTY

PROSPEROUS group
  name: Prosperous Armenia
  country: ARM
  sector: PTY

ARMENIAALL group
  name: Armenia Alliance
  country: ARM
  sector: PTY

HPAARM group
  name: Heritage party of Armenia
  country: ARM
  sector: PTY

PANM group
  name: Pan-Armenian National Movement
  country: ARM
  sector: PTY

ANCARM group
  name: Armenian National Congress
  country: ARM
  sector: PTY

TAVUSHFORT group
  name: Tavush for the Homeland
  country: ARM
  sector: OPP

SASNATSRER group
  name: Sasna Tsrer
  country: ARM
  sector: UAF

# ---------------------------------------------------------------- AZE

REPUBLICANAZE group
  name: Republican Alternative
  country: AZE
  sector: OPP

# ---------------------------------------------------------------- KAZ

AMANAT group
  name: Amanat
  country: KAZ
  sector: PTY

AKZHOL group
  name: Ak Zhol
  country: KAZ
  sector: PTY

# ---------------------------------------------------------------- TJK

GROUP group
  name: Group 24
  country: TJK
  sector: OPP

PFTTJK group
  name: Popular Front of Tajikistan
  country: TJK
  sector: UAF

# ---------------------------------------------------------------- TKM

DPTTKM group
  name: Democratic Party of Turkmenistan
  country: TKM
  sector: PTY

# ---------------------------------------------------------------- UZB

ERKUZB group
  name: Erk
  country: UZB
  sector: OPP

# ---------------------------------------------------------------- IND

SALWAJUDUM group
  name: Salwa Judum
  country: IND
  sector: UAF

RANVIRSENA group
  name: Ranvir Sena
  country: IND
  sector: UAF

AITUC group
  name: All India Trade Union Congress
  country: IND
  sector: LAB

BMSIND group
  name: Bharatiya Mazdoor Sangh
  country: IND
  sector: LAB

CITU group
  name: Centre of Indian Trade Unions
  country: IND
  sector: LAB

SKMIND group
  name: Samyukta Kisan Morcha
  country: IND
  sector: LAB

BKUIND group
  name: Bharatiya Kisan Union
  country: IND
  sector: LAB

IACIND group
  name: India Against Corruption
  country: IND
  sector: CIV

DALITPANTH group
  name: Dalit Panthers
  country: IND
  sector: CIV

KARNISENA group
  name: Karni Sena
  country: IND
  sector: CIV

RJDIND group
  name: Rashtriya Janata Dal
  country: IND
  sector: PTY

BJDIND group
  name: Biju Janata Dal
  country: IND
  sector: PTY

NCPIND group
  name: Nationalist Congress Party
  country: IND
  sector: PTY

TRSIND group
  name: Telangana Rashtra Samithi
  country: IND
  sector: PTY

YSRCONGRES group
  name: YSR Congress
  country: IND
  sector: PTY

NATIONALCO group
  name: National Conference
  country: IND
  sector: PTY

JKNC group
  name: Jammu and Kashmir National Conference
  country: IND
  sector: PTY

PDPIND group
  name: People's Democratic Party
  country: IND
  sector: PTY

AGPIND group
  name: Asom Gana Parishad
  country: IND
  sector: PTY

SWATANTRAP group
  name: Swatantra Party
  country: IND
  sector: PTY

FORWARDBLO group
  name: Forward Bloc
  country: IND
  sector: PTY

JMMIND group
  name: Jharkhand Mukti Morcha
  country: IND
  sector: PTY

LJPIND group
  name: Lok Janshakti Party
  country: IND
  sector: PTY

AIMIM group
  name: All India Majlis-e-Ittehadul Muslimeen
  country: IND
  sector: PTY

NDAI group
  name: National Democratic Alliance of India
  country: IND
  sector: PTY

UPAIND group
  name: United Progressive Alliance
  country: IND
  sector: PTY

KZFIND group
  name: Khalistan Zindabad Force
  country: IND
  sector: REB

ISYF group
  name: International Sikh Youth Federation
  country: IND
  sector: REB

DALKHALSA group
  name: Dal Khalsa
  country: IND
  sector: REB

KARBILONGR group
  name: Karbi Longri
  country: IND
  sector: REB

HNLC group
  name: Hynniewtrep National Liberation Council
  country: IND
  sector: REB

ARAMBAITEN group
  name: Arambai Tenggol
  country: IND
  sector: UAF

MEIRAPAIBI group
  name: Meira Paibi
  country: IND
  sector: UAF

# ---------------------------------------------------------------- PAK

BYCPAK group
  name: Baloch Yakjehti Committee
  country: PAK
  sector: OPP

PNAPAK group
  name: Pakistan National Alliance
  country: PAK
  sector: OPP

PATPAK group
  name: Pakistan Awami Tehreek
  country: PAK
  sector: OPP

PMLQ group
  name: Pakistan Muslim League-Quaid
  country: PAK
  sector: PTY

IJIPAK group
  name: Islami Jamhoori Ittehad
  country: PAK
  sector: PTY

BNPPAK group
  name: Balochistan National Party
  country: PAK
  sector: PTY

BAPPAK group
  name: Balochistan Awami Party
  country: PAK
  sector: PTY

PMAP group
  name: Pashtunkhwa Milli Awami Party
  country: PAK
  sector: PTY

HUJAI group
  name: Harkat-ul-Jihad al-Islami
  country: PAK
  sector: REB

UBAPAK group
  name: United Baloch Army
  country: PAK
  sector: REB

BNAPAK group
  name: Baloch Nationalist Army
  country: PAK
  sector: REB

ALZULFIKAR group
  name: Al-Zulfikar
  country: PAK
  sector: REB

TEHREEKEJA group
  name: Tehreek-e-Jafaria
  country: PAK
  sector: REB

SIPAHEMOHA group
  name: Sipah-e-Mohammed
  country: PAK
  sector: REB

JUNDULLAHO group
  name: Jundullah of Pakistan
  country: PAK
  sector: REB

HGBG group
  name: Hafiz Gul Bahadur group
  country: PAK
  sector: REB

LYARIGANG group
  name: Lyari gang
  country: PAK
  sector: UAF

PACPAK group
  name: Peoples Aman Committee
  country: PAK
  sector: UAF

# ---------------------------------------------------------------- AFG

RAWA group
  name: Revolutionary Association of the Women of Afghanistan
  names: RAWA
  country: AFG
  sector: OPP

KHALQ group
  name: Khalq
  country: AFG
  sector: PTY

PARCHAM group
  name: Parcham
  country: AFG
  sector: PTY

IIIAFG group
  name: Ittihad-i-Islami
  country: AFG
  sector: REB

AFGHANMELL group
  name: Afghan Mellat
  country: AFG
  sector: REB

AFFAFG group
  name: Afghanistan Freedom Front
  country: AFG
  sector: REB

HIIII group
  name: Harakat-i-Inqilab-i-Islami
  country: AFG
  sector: REB

NIFA group
  name: National Islamic Front of Afghanistan
  country: AFG
  sector: REB

# ---------------------------------------------------------------- BGD

NCPBGD group
  name: National Citizen Party
  country: BGD
  sector: PTY

HJAIB group
  name: Harkatul Jihad al-Islami Bangladesh
  country: BGD
  sector: REB

AAIB group
  name: Ansar al-Islam of Bangladesh
  country: BGD
  sector: REB

KCNF group
  name: Kuki-Chin National Front
  country: BGD
  sector: REB

BGMEA group
  name: Bangladesh Garment Manufacturers and Exporters Association
  country: BGD
  sector: LAB

JMJB group
  name: Jagrata Muslim Janata Bangladesh
  country: BGD
  sector: REB

BKSAL group
  name: Bangladesh Krishak Sramik Awami League
  country: BGD
  sector: PTY

# ---------------------------------------------------------------- LKA

CWCLKA group
  name: Ceylon Workers' Congress
  country: LKA
  sector: LAB

SLMC group
  name: Sri Lanka Muslim Congress
  country: LKA
  sector: PTY

# ---------------------------------------------------------------- NPL

RPPNPL group
  name: Rastriya Prajatantra Party
  country: NPL
  sector: PTY

RSPNPL group
  name: Rastriya Swatantra Party
  country: NPL
  sector: PTY

YCLN group
  name: Young Communist League of Nepal
  country: NPL
  sector: REB

# ---------------------------------------------------------------- BTN

DPTBTN group
  name: Druk Phuensum Tshogpa
  country: BTN
  sector: PTY

# ---------------------------------------------------------------- MDV

PPMMDV group
  name: Progressive Party of Maldives
  country: MDV
  sector: PTY

PNCM group
  name: People's National Congress of Maldives
  country: MDV
  sector: PTY

JUMHOOREEP group
  name: Jumhooree Party
  country: MDV
  sector: PTY

DRPMDV group
  name: Dhivehi Rayyithunge Party
  country: MDV
  sector: PTY

# ---------------------------------------------------------------- CHN

ACFTU group
  name: All-China Federation of Trade Unions
  country: CHN
  sector: LAB

CLBCHN group
  name: China Labour Bulletin
  country: CHN
  sector: LAB

CDPCHN group
  name: China Democracy Party
  country: CHN
  sector: OPP

DEMOCRACYW group
  name: Democracy Wall
  country: CHN
  sector: OPP

TIANANMENM group
  name: Tiananmen Mothers
  country: CHN
  sector: OPP

AFSCHN group
  name: Autonomous Federation of Students
  country: CHN
  sector: OPP

CYLCHN group
  name: China Youth League
  country: CHN
  sector: CIV

CYLCHN2 group
  name: Communist Youth League
  country: CHN
  sector: CIV

ACWF group
  name: All-China Women's Federation
  country: CHN
  sector: CIV

# ---------------------------------------------------------------- HKG

HKASPDMC group
  name: Hong Kong Alliance in Support of Patriotic Democratic Movements of China
  country: HKG
  sector: OPP

LSDHKG group
  name: League of Social Democrats
  country: HKG
  sector: OPP

HKCTU group
  name: Hong Kong Confederation of Trade Unions
  country: HKG
  sector: OPP

HKNP group
  name: Hong Kong National Party
  country: HKG
  sector: OPP

DABHK group
  name: Democratic Alliance for the Betterment of Hong Kong
  country: HKG
  sector: PTY

# ---------------------------------------------------------------- TWN

TSUTWN group
  name: Taiwan Solidarity Union
  country: TWN
  sector: PTY

# ---------------------------------------------------------------- PRK

GAKRJ group
  name: General Association of Korean Residents in Japan
  country: PRK
  sector: CIV

CHONGRYON group
  name: Chongryon
  country: PRK
  sector: CIV

CHOSENSORE group
  name: Chosen Soren
  country: PRK
  sector: CIV

# ---------------------------------------------------------------- KOR

FKTU group
  name: Federation of Korean Trade Unions
  country: KOR
  sector: LAB

KCTU group
  name: Korean Confederation of Trade Unions
  names: KCTU
  country: KOR
  sector: LAB

KMAKOR group
  name: Korean Medical Association
  country: KOR
  sector: LAB

KTEWU group
  name: Korea Teachers and Education Workers Union
  country: KOR
  sector: LAB

RDPKOR group
  name: Reunification Democratic Party
  country: KOR
  sector: PTY

DLPK group
  name: Democratic Labor Party of Korea
  country: KOR
  sector: PTY

UPPKOR group
  name: Unified Progressive Party
  country: KOR
  sector: PTY

RKPKOR group
  name: Rebuilding Korea Party
  country: KOR
  sector: PTY

DRPK group
  name: Democratic Republican Party of Korea
  country: KOR
  sector: PTY

LPKKOR group
  name: Liberal Party of Korea
  country: KOR
  sector: PTY

# ---------------------------------------------------------------- JPN

SOHYO group
  name: Sohyo
  country: JPN
  sector: LAB

RENGO group
  name: Rengo
  country: JPN
  sector: LAB

NIKKYOSO group
  name: Nikkyoso
  country: JPN
  sector: LAB

YAMAGUCHIG group
  name: Yamaguchi-gumi
  country: JPN
  sector: CRM

SUMIYOSHIK group
  name: Sumiyoshi-kai
  country: JPN
  sector: CRM

CDPJPN group
  name: Constitutional Democratic Party
  country: JPN
  sector: PTY

DPPJPN group
  name: Democratic Party for the People
  country: JPN
  sector: PTY

JIPJPN group
  name: Japan Innovation Party
  country: JPN
  sector: PTY

NIPPONISHI group
  name: Nippon Ishin
  country: JPN
  sector: PTY

SDPJ group
  name: Social Democratic Party of Japan
  country: JPN
  sector: PTY

NFPJPN group
  name: New Frontier Party
  country: JPN
  sector: PTY

DSPJPN group
  name: Democratic Socialist Party
  country: JPN
  sector: PTY

JNPJPN group
  name: Japan New Party
  country: JPN
  sector: PTY

JRPJPN group
  name: Japan Restoration Party
  country: JPN
  sector: PTY

REIWASHINS group
  name: Reiwa Shinsengumi
  country: JPN
  sector: PTY

SANSEITO group
  name: Sanseito
  country: JPN
  sector: PTY

PARTYOFHOP group
  name: Party of Hope
  country: JPN
  sector: PTY

CHUKAKUHA group
  name: Chukaku-ha
  country: JPN
  sector: REB

EAAJAF group
  name: East Asia Anti-Japan Armed Front
  country: JPN
  sector: REB

# ---------------------------------------------------------------- MNG

MPPMNG group
  name: Mongolian People's Party
  country: MNG
  sector: PTY

MPRP group
  name: Mongolian People's Revolutionary Party
  country: MNG
  sector: PTY

DPMMNG group
  name: Democratic Party of Mongolia
  country: MNG
  sector: PTY

# ---------------------------------------------------------------- PHL

CAFGU group
  name: CAFGU
  country: PHL
  sector: UAF

ALSAMASA group
  name: Alsa Masa
  country: PHL
  sector: UAF

CHDF group
  name: Civilian Home Defense Forces
  country: PHL
  sector: UAF

KMUPHL group
  name: Kilusang Mayo Uno
  country: PHL
  sector: LAB

BAMPHL group
  name: Bagong Alyansang Makabayan
  country: PHL
  sector: OPP

ANAKBAYAN group
  name: Anakbayan
  country: PHL
  sector: OPP

PDPLABAN group
  name: PDP-Laban
  country: PHL
  sector: PTY

LPPPHL group
  name: Liberal Party of the Philippines
  country: PHL
  sector: PTY

NACIONALIS group
  name: Nacionalista Party
  country: PHL
  sector: PTY

LAKAS group
  name: Lakas
  country: PHL
  sector: PTY

KBLPHL group
  name: Kilusang Bagong Lipunan
  country: PHL
  sector: PTY

LNDP group
  name: Laban ng Demokratikong Pilipino
  country: PHL
  sector: PTY

ABBPHL group
  name: Alex Boncayao Brigade
  country: PHL
  sector: REB

RSMPHL group
  name: Rajah Sulaiman Movement
  country: PHL
  sector: REB

DAWLAHISLA group
  name: Dawlah Islamiya
  country: PHL
  sector: REB

MAGDALO group
  name: Magdalo
  country: PHL
  sector: REB

CPLA group
  name: Cordillera People's Liberation Army
  country: PHL
  sector: REB

RPAPHL group
  name: Revolutionary Proletarian Army
  country: PHL
  sector: REB

# ---------------------------------------------------------------- IDN

SBSI group
  name: SBSI
  country: IDN
  sector: LAB

GERINDRA group
  name: Gerindra
  country: IDN
  sector: PTY

NAPIDN group
  name: National Awakening Party
  country: IDN
  sector: PTY

NMPIDN group
  name: National Mandate Party
  country: IDN
  sector: PTY

PJPIDN group
  name: Prosperous Justice Party
  country: IDN
  sector: PTY

UDPIDN group
  name: United Development Party
  country: IDN
  sector: PTY

DPIIDN group
  name: Democratic Party of Indonesia
  country: IDN
  sector: PTY

NASDEM group
  name: NasDem
  country: IDN
  sector: PTY

INPIDN group
  name: Indonesian National Party
  country: IDN
  sector: PTY

MASYUMI group
  name: Masyumi
  country: IDN
  sector: PTY

PERMESTA group
  name: Permesta
  country: IDN
  sector: REB

JATIDN group
  name: Jemaah Ansharut Tauhid
  country: IDN
  sector: REB

EIMIDN group
  name: East Indonesia Mujahideen
  country: IDN
  sector: REB

RSMIDN group
  name: Republic of South Maluku
  country: IDN
  sector: REB

ULMWP group
  name: United Liberation Movement for West Papua
  country: IDN
  sector: OPP

WPNC group
  name: West Papua National Committee
  country: IDN
  sector: OPP

PPCIDN group
  name: Papuan Presidium Council
  country: IDN
  sector: OPP

PEMUDAPANC group
  name: Pemuda Pancasila
  country: IDN
  sector: UAF

MAHIDIN group
  name: Mahidin
  country: IDN
  sector: UAF

# ---------------------------------------------------------------- TLS

TDUTLS group
  name: Timorese Democratic Union
  country: TLS
  sector: PTY

UDTTLS group
  name: UDT
  country: TLS
  sector: PTY

APODETI group
  name: Apodeti
  country: TLS
  sector: PTY

# ---------------------------------------------------------------- MYS

MTUC group
  name: Malaysian Trades Union Congress
  country: MYS
  sector: LAB

BERSIH group
  name: Bersih
  country: MYS
  sector: OPP

HINDRAF group
  name: Hindraf
  country: MYS
  sector: OPP

HRAF group
  name: Hindu Rights Action Force
  country: MYS
  sector: OPP

PJPMYS group
  name: People's Justice Party
  country: MYS
  sector: PTY

PKRMYS group
  name: PKR
  country: MYS
  sector: PTY

BERSATU group
  name: Bersatu
  country: MYS
  sector: PTY

MUIP group
  name: Malaysian United Indigenous Party
  country: MYS
  sector: PTY

MCAMYS group
  name: Malaysian Chinese Association
  country: MYS
  sector: PTY

MICMYS group
  name: Malaysian Indian Congress
  country: MYS
  sector: PTY

PARTIWARIS group
  name: Parti Warisan
  country: MYS
  sector: PTY

GPSMYS group
  name: Gabungan Parti Sarawak
  country: MYS
  sector: PTY

SEMANGAT group
  name: Semangat 46
  country: MYS
  sector: PTY

ALMAUNAH group
  name: Al-Ma'unah
  country: MYS
  sector: REB

KMMMYS group
  name: Kumpulan Militan Malaysia
  country: MYS
  sector: REB

# ---------------------------------------------------------------- SGP

WPSSGP group
  name: Workers' Party of Singapore
  country: SGP
  sector: PTY

BARISANSOS group
  name: Barisan Sosialis
  country: SGP
  sector: PTY

SDPSGP group
  name: Singapore Democratic Party
  country: SGP
  sector: PTY

PSPSGP group
  name: Progress Singapore Party
  country: SGP
  sector: PTY

NTUC group
  name: National Trades Union Congress
  country: SGP
  sector: LAB

# ---------------------------------------------------------------- BRN

BPPBRN group
  name: Brunei People's Party
  country: BRN
  sector: PTY

# ---------------------------------------------------------------- THA

PPPTHA group
  name: People's Power Party
  country: THA
  sector: PTY

DPTTHA group
  name: Democrat Party of Thailand
  country: THA
  sector: PTY

PALANGPRAC group
  name: Palang Pracharath
  names: Palang Pracharat
  country: THA
  sector: PTY

BHUMJAITHA group
  name: Bhumjaithai
  country: THA
  sector: PTY

UTNTHA group
  name: United Thai Nation
  country: THA
  sector: PTY

CHARTTHAI group
  name: Chart Thai
  country: THA
  sector: PTY

NAPTHA group
  name: New Aspiration Party
  country: THA
  sector: PTY

PALANGDHAR group
  name: Palang Dharma
  country: THA
  sector: PTY

TRCTHA group
  name: Thai Raksa Chart
  country: THA
  sector: PTY

FREEYOUTH group
  name: Free Youth
  country: THA
  sector: OPP

RKKTHA group
  name: Runda Kumpulan Kecil
  country: THA
  sector: REB

BRNCOORDIN group
  name: BRN-Coordinate
  country: THA
  sector: REB

VILLAGESCO group
  name: Village Scouts
  country: THA
  sector: UAF

REDGAURS group
  name: Red Gaurs
  country: THA
  sector: UAF

# ---------------------------------------------------------------- MMR

PSHMMR group
  name: Pyu Saw Htee
  country: MMR
  sector: UAF

SASMMR group
  name: Swan Arr Shin
  country: MMR
  sector: UAF

GENERATION group
  name: 88 Generation
  country: MMR
  sector: OPP

CDMMMR group
  name: Civil Disobedience Movement
  country: MMR
  sector: OPP

CHINBROTHE group
  name: Chin Brotherhood
  country: MMR
  sector: REB

PONLA group
  name: Pa-O National Liberation Army
  country: MMR
  sector: REB

NDAA group
  name: National Democratic Alliance Army
  country: MMR
  sector: REB

BPLA group
  name: Bamar People's Liberation Army
  country: MMR
  sector: REB

SNLD group
  name: Shan Nationalities League for Democracy
  country: MMR
  sector: PTY

# ---------------------------------------------------------------- KHM

HRPKHM group
  name: Human Rights Party
  country: KHM
  sector: PTY

SANGKUM group
  name: Sangkum
  country: KHM
  sector: PTY

CFFKHM group
  name: Cambodian Freedom Fighters
  country: KHM
  sector: REB

# ---------------------------------------------------------------- LAO

LPRP group
  name: Lao People's Revolutionary Party
  country: LAO
  sector: PTY

# ---------------------------------------------------------------- VNM

VIETTAN group
  name: Viet Tan
  country: VNM
  sector: OPP

BLOC group
  name: Bloc 8406
  country: VNM
  sector: OPP

# ---------------------------------------------------------------- AUS

ACTU group
  name: Australian Council of Trade Unions
  names: ACTU
  country: AUS
  sector: LAB

MUAAUS group
  name: Maritime Union of Australia
  country: AUS
  sector: LAB

WWFAUS group
  name: Waterside Workers Federation
  country: AUS
  sector: LAB

CFMEU group
  name: CFMEU
  country: AUS
  sector: LAB

ONENATION group
  name: One Nation
  country: AUS
  sector: PTY

AUSTRALIAN group
  name: Australian Greens
  country: AUS
  sector: PTY

AUSTRALIANAUS group
  name: Australian Democrats
  country: AUS
  sector: PTY

UAPAUS group
  name: United Australia Party
  country: AUS
  sector: PTY

DLPAUS group
  name: Democratic Labor Party
  country: AUS
  sector: PTY

BLOCKADEAU group
  name: Blockade Australia
  country: AUS
  sector: CIV

# ---------------------------------------------------------------- NZL

ANZNZL group
  name: ACT New Zealand
  country: NZL
  sector: PTY

MAORIPARTY group
  name: Maori Party
  country: NZL
  sector: PTY

TPMNZL group
  name: Te Pati Maori
  country: NZL
  sector: PTY

CTUNZ group
  name: Council of Trade Unions of New Zealand
  country: NZL
  sector: LAB

# ---------------------------------------------------------------- PNG

SANDLINEIN group
  name: Sandline International
  country: PNG
  sector: UAF

PANGUPATI group
  name: Pangu Pati
  country: PNG
  sector: PTY

PANGUPARTY group
  name: Pangu Party
  country: PNG
  sector: PTY

MEEKAMUI group
  name: Me'ekamui
  country: PNG
  sector: REB

BRFPNG group
  name: Bougainville Resistance Forces
  country: PNG
  sector: UAF

# ---------------------------------------------------------------- FJI

FIJIFIRST group
  name: FijiFirst
  country: FJI
  sector: PTY

SODELPA group
  name: SODELPA
  country: FJI
  sector: PTY

PAFFJI group
  name: People's Alliance of Fiji
  country: FJI
  sector: PTY

NFPFJI group
  name: National Federation Party
  country: FJI
  sector: PTY

FLPFJI group
  name: Fiji Labour Party
  country: FJI
  sector: PTY

APFFJI group
  name: Alliance Party of Fiji
  country: FJI
  sector: PTY

SDNL group
  name: Soqosoqo Duavata ni Lewenivanua
  country: FJI
  sector: PTY

CRWU group
  name: Counter Revolutionary Warfare Unit
  country: FJI
  sector: REB

# ---------------------------------------------------------------- SLB

OURP group
  name: Ownership, Unity and Responsibility Party
  country: SLB
  sector: PTY

# ---------------------------------------------------------------- VUT

VMFVUT group
  name: Vanuatu Mobile Force
  country: VUT
  sector: UAF

NAGRIAMEL group
  name: Nagriamel
  country: VUT
  sector: REB

VANUAAKUPA group
  name: Vanua'aku Pati
  country: VUT
  sector: PTY

# ---------------------------------------------------------------- NCL

RALLYFORCA group
  name: Rally for Caledonia
  country: NCL
  sector: PTY

CALEDONIEE group
  name: Caledonie Ensemble
  country: NCL
  sector: PTY

LNCNCL group
  name: Loyalists of New Caledonia
  country: NCL
  sector: PTY

CCAT group
  name: CCAT
  country: NCL
  sector: OPP

CALEDONIAN group
  name: Caledonian Union
  country: NCL
  sector: PTY

# ---------------------------------------------------------------- WSM

HRPP group
  name: Human Rights Protection Party
  country: WSM
  sector: PTY

FASTPARTY group
  name: FAST party
  country: WSM
  sector: PTY

MAUMOVEMEN group
  name: Mau movement
  country: WSM
  sector: OPP

# ---------------------------------------------------------------- TON

HRDM group
  name: Human Rights and Democracy Movement
  country: TON
  sector: OPP

# ---------------------------------------------------------------- USA

IBTUSA group
  name: International Brotherhood of Teamsters
  country: USA
  sector: LAB

UFWUSA group
  name: United Farm Workers
  country: USA
  sector: LAB

SEIU group
  name: Service Employees International Union
  names: SEIU
  country: USA
  sector: LAB

AFTUSA group
  name: American Federation of Teachers
  country: USA
  sector: LAB

NEAUSA group
  name: National Education Association
  country: USA
  sector: LAB

CTUUSA group
  name: Chicago Teachers Union
  country: USA
  sector: LAB

AFGE group
  name: American Federation of Government Employees
  country: USA
  sector: LAB

ILAUSA group
  name: International Longshoremen's Association
  country: USA
  sector: LAB

ILWU group
  name: International Longshore and Warehouse Union
  country: USA
  sector: LAB

PATCO group
  name: Professional Air Traffic Controllers Organization
  names: PATCO
  country: USA
  sector: LAB

SAGUSA group
  name: Screen Actors Guild
  country: USA
  sector: LAB

SAGAFTRA group
  name: SAG-AFTRA
  country: USA
  sector: LAB

WGAUSA group
  name: Writers Guild of America
  country: USA
  sector: LAB

CIOUSA group
  name: Congress of Industrial Organizations
  country: USA
  sector: LAB

AFSCME group
  name: AFSCME
  country: USA
  sector: LAB

CWAUSA group
  name: Communications Workers of America
  country: USA
  sector: LAB

CHANGETOWI group
  name: Change to Win
  country: USA
  sector: LAB

MOLUSA group
  name: March for Our Lives
  country: USA
  sector: CIV

WOMENSMARC group
  name: Women's March
  country: USA
  sector: CIV

CODEPINK group
  name: Code Pink
  names: CodePink
  country: USA
  sector: CIV

SUNRISEMOV group
  name: Sunrise Movement
  country: USA
  sector: CIV

SADS group
  name: Students for a Democratic Society
  country: USA
  sector: CIV

VETERANSFO group
  name: Veterans for Peace
  country: USA
  sector: CIV

VVAW group
  name: Vietnam Veterans Against the War
  country: USA
  sector: CIV

MICHIGANMI group
  name: Michigan Militia
  country: USA
  sector: UAF

BOOGALOO group
  name: Boogaloo
  country: USA
  sector: UAF

ATOMWAFFEN group
  name: Atomwaffen Division
  names: Atomwaffen
  country: USA
  sector: UAF

ARYANBROTH group
  name: Aryan Brotherhood
  country: USA
  sector: UAF

ANPUSA group
  name: American Nazi Party
  country: USA
  sector: UAF

GCFUSA group
  name: Gambino crime family
  country: USA
  sector: CRM

GCFUSA2 group
  name: Genovese crime family
  country: USA
  sector: CRM

HELLSANGEL group
  name: Hells Angels
  country: USA
  sector: CRM

LATINKINGS group
  name: Latin Kings
  country: USA
  sector: CRM

BROTHERSTO group
  name: Brothers to the Rescue
  country: USA
  sector: OPP

LIBERTARIA group
  name: Libertarian Party
  country: USA
  sector: PTY

GPUS group
  name: Green Party of the United States
  country: USA
  sector: PTY

SRDP group
  name: States' Rights Democratic Party
  country: USA
  sector: PTY

DIXIECRATS group
  name: Dixiecrats
  country: USA
  sector: PTY

RPUS group
  name: Reform Party of the United States
  country: USA
  sector: PTY

CPUUSA group
  name: Communist Party USA
  country: USA
  sector: PTY

PPUS group
  name: Progressive Party of the United States
  country: USA
  sector: PTY

# ---------------------------------------------------------------- CAN

CLCCAN group
  name: Canadian Labour Congress
  country: CAN
  sector: LAB

CAWCAN group
  name: Canadian Auto Workers
  country: CAN
  sector: LAB

UNIFOR group
  name: Unifor
  country: CAN
  sector: LAB

CUPE group
  name: Canadian Union of Public Employees
  country: CAN
  sector: LAB

CUPW group
  name: Canadian Union of Postal Workers
  country: CAN
  sector: LAB

PSAC group
  name: Public Service Alliance of Canada
  country: CAN
  sector: LAB

PPCCAN group
  name: People's Party of Canada
  country: CAN
  sector: PTY

CAQCAN group
  name: Coalition Avenir Quebec
  country: CAN
  sector: PTY

SCPCAN group
  name: Social Credit Party
  country: CAN
  sector: PTY

INMCAN group
  name: Idle No More
  country: CAN
  sector: CIV

FREEDOMCON group
  name: Freedom Convoy
  country: CAN
  sector: CIV

MWSCAN group
  name: Mohawk Warrior Society
  country: CAN
  sector: UAF

# ---------------------------------------------------------------- MEX

CMWMEX group
  name: Confederation of Mexican Workers
  country: MEX
  sector: LAB

SNTE group
  name: SNTE
  country: MEX
  sector: LAB

CNTE group
  name: CNTE
  country: MEX
  sector: LAB

MEUMEX group
  name: Mexican Electricians Union
  country: MEX
  sector: LAB

CITIZENSMO group
  name: Citizens' Movement
  country: MEX
  sector: PTY

MOVIMIENTO group
  name: Movimiento Ciudadano
  country: MEX
  sector: PTY

GEPMEX group
  name: Green Ecologist Party
  country: MEX
  sector: PTY

LPMMEX group
  name: Labor Party of Mexico
  country: MEX
  sector: PTY

BELTRANLEY group
  name: Beltran Leyva
  country: MEX
  sector: CRM

GUERREROSU group
  name: Guerreros Unidos
  country: MEX
  sector: CRM

LOSARDILLO group
  name: Los Ardillos
  country: MEX
  sector: CRM

CABORCACAR group
  name: Caborca Cartel
  country: MEX
  sector: CRM

LOSVIAGRAS group
  name: Los Viagras
  country: MEX
  sector: CRM

CARTELESUN group
  name: Carteles Unidos
  country: MEX
  sector: CRM

NCBM group
  name: National Conference of Bishops of Mexico
  country: MEX
  sector: OPP

PARTYOFTHE group
  name: Party of the Poor
  country: MEX
  sector: REB

S2CL group
  name: September 23 Communist League
  country: MEX
  sector: REB

LASABEJAS group
  name: Las Abejas
  country: MEX
  sector: UAF

PAZYJUSTIC group
  name: Paz y Justicia
  country: MEX
  sector: UAF

# ---------------------------------------------------------------- GTM

CPUGTM group
  name: Committee for Peasant Unity
  country: GTM
  sector: LAB

PATRIOTICP group
  name: Patriotic Party
  country: GTM
  sector: PTY

VAMOSPARTY group
  name: Vamos party
  country: GTM
  sector: PTY

ORPA group
  name: ORPA
  country: GTM
  sector: REB

# ---------------------------------------------------------------- SLV

CDPES group
  name: Christian Democratic Party of El Salvador
  country: SLV
  sector: PTY

NCPSLV group
  name: National Conciliation Party
  country: SLV
  sector: PTY

WWUSLV group
  name: White Warriors Union
  country: SLV
  sector: UAF

# ---------------------------------------------------------------- HND

NPRF group
  name: National Popular Resistance Front
  country: HND
  sector: OPP

# ---------------------------------------------------------------- NIC

LCPNIC group
  name: Liberal Constitutionalist Party
  country: NIC
  sector: PTY

SRMNIC group
  name: Sandinista Renovation Movement
  country: NIC
  sector: PTY

CIVICALLIA group
  name: Civic Alliance
  country: NIC
  sector: OPP

BOFNIC group
  name: Broad Opposition Front
  country: NIC
  sector: OPP

DCBNIC group
  name: Democratic Coordinating Board
  country: NIC
  sector: OPP

SANDINISTANIC group
  name: Sandinista youth
  country: NIC
  sector: UAF

# ---------------------------------------------------------------- CRI

SCUP group
  name: Social Christian Unity Party
  country: CRI
  sector: PTY

CAPCRI group
  name: Citizens' Action Party
  country: CRI
  sector: PTY

# ---------------------------------------------------------------- PAN

NCCPAN group
  name: National Civic Crusade
  country: PAN
  sector: OPP

REALIZINGG group
  name: Realizing Goals
  country: PAN
  sector: PTY

ARNULFISTA group
  name: Arnulfista Party
  country: PAN
  sector: PTY

DEMOCRATICPAN group
  name: Democratic Change
  country: PAN
  sector: PTY

SUNTRACS group
  name: Suntracs
  names: SUNTRACS
  country: PAN
  sector: LAB

# ---------------------------------------------------------------- CUB

PUCCUB group
  name: Patriotic Union of Cuba
  country: CUB
  sector: OPP

UNPACU group
  name: UNPACU
  country: CUB
  sector: OPP

SIMCUB group
  name: San Isidro Movement
  country: CUB
  sector: OPP

CLMCUB group
  name: Christian Liberation Movement
  country: CUB
  sector: OPP

VARELAPROJ group
  name: Varela Project
  country: CUB
  sector: OPP

CCHR group
  name: Cuban Commission for Human Rights
  country: CUB
  sector: OPP

CCWCUB group
  name: Confederation of Cuban Workers
  country: CUB
  sector: LAB

# ---------------------------------------------------------------- DOM

SCRP group
  name: Social Christian Reformist Party
  country: DOM
  sector: PTY

J1MDOM group
  name: June 14 Movement
  country: DOM
  sector: REB

# ---------------------------------------------------------------- HTI

GGANG group
  name: G9 gang
  country: HTI
  sector: CRM

GANDFAMILY group
  name: G9 and Family
  country: HTI
  sector: CRM

GRANGRIF group
  name: Gran Grif
  country: HTI
  sector: CRM

KRAZEBARYE group
  name: Kraze Barye
  country: HTI
  sector: CRM

GRGHTI group
  name: Grand Ravine gang
  country: HTI
  sector: CRM

GROUPOF group
  name: Group of 184
  country: HTI
  sector: OPP

MONTANAACC group
  name: Montana Accord
  country: HTI
  sector: OPP

CONVERGENC group
  name: Convergence Democratique
  country: HTI
  sector: OPP

HTKP group
  name: Haitian Tet Kale Party
  country: HTI
  sector: PTY

TETKALE group
  name: Tet Kale
  country: HTI
  sector: PTY

PHTK group
  name: PHTK
  country: HTI
  sector: PTY

# ---------------------------------------------------------------- JAM

SHOWERPOSS group
  name: Shower Posse
  country: JAM
  sector: CRM

# ---------------------------------------------------------------- TTO

PNMTTO group
  name: People's National Movement
  country: TTO
  sector: PTY

UNCTTO group
  name: United National Congress
  country: TTO
  sector: PTY

NARTTO group
  name: National Alliance for Reconstruction
  country: TTO
  sector: PTY

OWTU group
  name: Oilfields Workers' Trade Union
  country: TTO
  sector: LAB

# ---------------------------------------------------------------- GUY

PNCG group
  name: People's National Congress of Guyana
  country: GUY
  sector: PTY

ALLIANCEFO group
  name: Alliance for Change
  country: GUY
  sector: PTY

# ---------------------------------------------------------------- SUR

NDPS group
  name: National Democratic Party of Suriname
  country: SUR
  sector: PTY

# ---------------------------------------------------------------- COL

UWCCOL group
  name: Unitary Workers' Central
  country: COL
  sector: LAB

CUTOFCOLOM group
  name: CUT of Colombia
  country: COL
  sector: LAB

FECODE group
  name: Fecode
  country: COL
  sector: LAB

USOCOL group
  name: Union Sindical Obrera
  country: COL
  sector: LAB

NSCCOL group
  name: National Strike Committee
  country: COL
  sector: LAB

ONIC group
  name: National Indigenous Organization of Colombia
  names: ONIC
  country: COL
  sector: CIV

RICC group
  name: Regional Indigenous Council of Cauca
  country: COL
  sector: CIV

CPCCOL group
  name: Conservative Party of Colombia
  country: COL
  sector: PTY

PACTOHISTO group
  name: Pacto Historico
  country: COL
  sector: PTY

DEMOCRATICCOL group
  name: Democratic Centre
  country: COL
  sector: PTY

RADICALCHA group
  name: Radical Change
  country: COL
  sector: PTY

PARTYOFTHECOL group
  name: Party of the U
  country: COL
  sector: PTY

UNIONPATRI group
  name: Union Patriotica
  country: COL
  sector: PTY

ADPCOL group
  name: Alternative Democratic Pole
  country: COL
  sector: PTY

COLOMBIAHU group
  name: Colombia Humana
  country: COL
  sector: PTY

COMUNES group
  name: Comunes
  country: COL
  sector: PTY

ANAPO group
  name: ANAPO
  country: COL
  sector: PTY

NFCCOL group
  name: National Front of Colombia
  country: COL
  sector: PTY

JEGRM group
  name: Jorge Eliecer Gaitan Revolutionary Movement
  country: COL
  sector: REB

AGUILASNEG group
  name: Aguilas Negras
  country: COL
  sector: UAF

MASCOL group
  name: Muerte a Secuestradores
  country: COL
  sector: UAF

LRGCOL group
  name: Los Rastrojos gang
  country: COL
  sector: CRM

LOSPEPES group
  name: Los Pepes
  country: COL
  sector: CRM

OFICINADEE group
  name: Oficina de Envigado
  country: COL
  sector: CRM

# ---------------------------------------------------------------- VEN

CVWVEN group
  name: Confederation of Venezuelan Workers
  country: VEN
  sector: LAB

UNTVEN group
  name: Un Nuevo Tiempo
  country: VEN
  sector: PTY

ANEVEN group
  name: A New Era
  country: VEN
  sector: PTY

CAUSAR group
  name: Causa R
  country: VEN
  sector: PTY

LACAUSAR group
  name: La Causa R
  country: VEN
  sector: PTY

MOVEMENTFO group
  name: Movement for Socialism
  country: VEN
  sector: PTY

COORDINADO group
  name: Coordinadora Democratica
  country: VEN
  sector: OPP

BOLIVARIAN group
  name: Bolivarian circles
  names: Bolivarian Circles
  country: VEN
  sector: UAF

LAPIEDRITA group
  name: La Piedrita
  country: VEN
  sector: UAF

# ---------------------------------------------------------------- ECU

CITIZENSRE group
  name: Citizens' Revolution
  country: ECU
  sector: PTY

SCPECU group
  name: Social Christian Party
  country: ECU
  sector: PTY

CREO group
  name: CREO
  country: ECU
  sector: PTY

ROLDOSISTA group
  name: Roldosista Party
  country: ECU
  sector: PTY

UWFECU group
  name: Unitary Workers' Front
  country: ECU
  sector: LAB

LOSTIGUERO group
  name: Los Tiguerones
  country: ECU
  sector: CRM

CHONEKILLE group
  name: Chone Killers
  country: ECU
  sector: CRM

# ---------------------------------------------------------------- PER

GCPW group
  name: General Confederation of Peruvian Workers
  country: PER
  sector: LAB

SUTEP group
  name: SUTEP
  country: PER
  sector: LAB

POPULARACT group
  name: Popular Action
  country: PER
  sector: PTY

PERUPOSSIB group
  name: Peru Possible
  country: PER
  sector: PTY

ALLIANCEFOPER group
  name: Alliance for Progress
  country: PER
  sector: PTY

POPULARREN group
  name: Popular Renewal
  country: PER
  sector: PTY

NATIONALRE group
  name: National Renovation
  country: PER
  sector: PTY

PNPPER group
  name: Peruvian Nationalist Party
  country: PER
  sector: PTY

ULPPER group
  name: United Left of Peru
  country: PER
  sector: PTY

PERUVIANSF group
  name: Peruvians for Change
  country: PER
  sector: PTY

PCPPER group
  name: Popular Christian Party
  country: PER
  sector: PTY

# ---------------------------------------------------------------- BOL

FSTMB group
  name: FSTMB
  country: BOL
  sector: LAB

SIXFEDERAT group
  name: Six Federations
  country: BOL
  sector: LAB

BMWF group
  name: Bolivian mine workers' federation
  country: BOL
  sector: LAB

SCCC group
  name: Santa Cruz Civic Committee
  country: BOL
  sector: CIV

CIVICCOMMI group
  name: Civic Committee
  country: BOL
  sector: CIV

PONCHOSROJ group
  name: Ponchos Rojos
  country: BOL
  sector: CIV

CIDOB group
  name: CIDOB
  country: BOL
  sector: CIV

MIROFBOLIV group
  name: MIR of Bolivia
  country: BOL
  sector: PTY

CIVICCOMMU group
  name: Civic Community
  country: BOL
  sector: PTY

CREEMOS group
  name: Creemos
  country: BOL
  sector: PTY

PODEMOSOFB group
  name: Podemos of Bolivia
  country: BOL
  sector: PTY

CDPB group
  name: Christian Democratic Party of Bolivia
  country: BOL
  sector: PTY

TKGA group
  name: Tupac Katari Guerrilla Army
  country: BOL
  sector: REB

NPZC group
  name: Nestor Paz Zamora Commission
  country: BOL
  sector: REB

# ---------------------------------------------------------------- BRA

CUDT group
  name: Central Unica dos Trabalhadores
  country: BRA
  sector: LAB

FORCASINDI group
  name: Forca Sindical
  country: BRA
  sector: LAB

UWCBRA group
  name: Unified Workers' Central
  country: BRA
  sector: LAB

HWMBRA group
  name: Homeless Workers Movement
  country: BRA
  sector: CIV

MTST group
  name: MTST
  country: BRA
  sector: CIV

SLPBRA group
  name: Social Liberal Party
  country: BRA
  sector: PTY

NRPBRA group
  name: National Reconstruction Party
  country: BRA
  sector: PTY

DLPB group
  name: Democratic Labor Party of Brazil
  country: BRA
  sector: PTY

PROGRESSIS group
  name: Progressistas
  country: BRA
  sector: PTY

BRAZILUNIO group
  name: Brazil Union
  country: BRA
  sector: PTY

BCPBRA group
  name: Brazilian Communist Party
  country: BRA
  sector: PTY

SLPBRA2 group
  name: Socialism and Liberty Party
  country: BRA
  sector: PTY

PSOL group
  name: PSOL
  country: BRA
  sector: PTY

SUSTAINABI group
  name: Sustainability Network
  country: BRA
  sector: PTY

PTCBRA group
  name: Pure Third Command
  country: BRA
  sector: CRM

PCCBRA2 group
  name: PCC
  country: BRA
  sector: CRM

ARAGUAIAGU group
  name: Araguaia guerrillas
  country: BRA
  sector: REB

RIOMILITIA group
  name: Rio militias
  country: BRA
  sector: UAF

LFPBRA group
  name: Liberal Front Party
  country: BRA
  sector: PTY

# ---------------------------------------------------------------- URY

PITCNT group
  name: PIT-CNT
  country: URY
  sector: LAB

NPUURY group
  name: National Party of Uruguay
  country: URY
  sector: PTY

BROADFRONT group
  name: Broad Front
  country: URY
  sector: PTY

OPENCABILD group
  name: Open Cabildo
  country: URY
  sector: PTY

# ---------------------------------------------------------------- PRY

GUASUFRONT group
  name: Guasu Front
  country: PRY
  sector: PTY

NATIONALEN group
  name: National Encounter
  country: PRY
  sector: PTY

APAPRY group
  name: Armed Peasant Association
  country: PRY
  sector: REB

# ---------------------------------------------------------------- ARG

CTAARG group
  name: CGT of Argentina
  names: CTA
  country: ARG
  sector: LAB

AWCARG group
  name: Argentine Workers' Central
  country: ARG
  sector: LAB

CTERA group
  name: CTERA
  country: ARG
  sector: LAB

TUAARG group
  name: Teamsters union of Argentina
  country: ARG
  sector: LAB

SOCIEDADRU group
  name: Sociedad Rural
  country: ARG
  sector: LAB

MPMARG group
  name: Mothers of Plaza de Mayo
  country: ARG
  sector: CIV

GPMARG group
  name: Grandmothers of the Plaza de Mayo
  country: ARG
  sector: CIV

GPMARG2 group
  name: Grandmothers of Plaza de Mayo
  country: ARG
  sector: CIV

APMARG group
  name: Abuelas de Plaza de Mayo
  country: ARG
  sector: CIV

PIQUETEROS group
  name: piqueteros
  names: Piqueteros
  country: ARG
  sector: CIV

POLOOBRERO group
  name: Polo Obrero
  country: ARG
  sector: CIV

FREPASO group
  name: Frepaso
  country: ARG
  sector: PTY

LACAMPORA group
  name: La Campora
  country: ARG
  sector: PTY

RENEWALFRO group
  name: Renewal Front
  country: ARG
  sector: PTY

AFMARG group
  name: All for the Fatherland Movement
  country: ARG
  sector: REB

LOSMONOS group
  name: Los Monos
  country: ARG
  sector: CRM

# ---------------------------------------------------------------- CHL

CUTOFCHILE group
  name: CUT of Chile
  country: CHL
  sector: LAB

UWCC group
  name: Unitary Workers' Central of Chile
  country: CHL
  sector: LAB

CWCCHL group
  name: Copper Workers Confederation
  country: CHL
  sector: LAB

CWCCHL2 group
  name: Copper Workers' Confederation
  country: CHL
  sector: LAB

CDPC group
  name: Christian Democratic Party of Chile
  country: CHL
  sector: PTY

NATIONALRECHL group
  name: National Renewal
  country: CHL
  sector: PTY

PARTYFORDE group
  name: Party for Democracy
  country: CHL
  sector: PTY

CPCCHL group
  name: Communist Party of Chile
  country: CHL
  sector: PTY

SPCCHL group
  name: Socialist Party of Chile
  country: CHL
  sector: PTY

RPCCHL group
  name: Republican Party of Chile
  country: CHL
  sector: PTY

APRUEBODIG group
  name: Apruebo Dignidad
  country: CHL
  sector: PTY

SOCIALCONV group
  name: Social Convergence
  country: CHL
  sector: PTY

CHILEVAMOS group
  name: Chile Vamos
  country: CHL
  sector: PTY

WAMCHL group
  name: Weichan Auka Mapu
  country: CHL
  sector: REB

ARDD group
  name: Association of Relatives of the Detained and Disappeared
  country: CHL
  sector: CIV
