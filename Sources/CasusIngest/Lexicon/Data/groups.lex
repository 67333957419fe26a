# Non-state armed groups, parties and movements. Form: docs/lexicon.md.
# REB armed opposition with a cause; UAF militias and armed groups of unclear allegiance, local rulers' and private armies;
# OPP unarmed opposition; PTY political parties, governing or not; CRM gangs and cartels; REL, LAB movements.
# A group that went into government keeps its code; its `sector` carries intervals (MPLA, ANC, FRELIMO, Taliban ...).
# Abbreviations that several parties share, or that read as words (IS, AA, JI, ADF, RSF, SLA, RAF, PAP, PTI), stand under `short`.
# No code equals an ISO alpha-3 code (Myanmar's NLD is NLDMMR, Mexico's PRI is PRIMEX).

# ---------------------------------------------------------------- Palestine, Israel, Lebanon

HAMAS group [1987-12..]
  name: Hamas
  names: HAMAS; Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; Izzedine al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedin al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades; Izzedine al Qassam; Hamas-run Gaza government; Hamas fighters; Hamas militants; Hamas gunmen; Al-Qassam Brigades
  short: the militant group; the Islamist group; the Islamic militant group; the Palestinian militant group; the group; the movement; the Islamist movement; the militants
  country: PSE
  sector: REB

PLO group [1964-05-28..]
  name: Palestine Liberation Organization
  names: Palestine Liberation Organisation; PLO; P.L.O.; Palestinian Liberation Organization; Palestine Central Council; Palestine Liberation Army
  short: the organization; the guerrilla organization
  country: PSE
  sector: REB [..1994-05-03]; OPP [1994-05-04..]

FATAH group [1959..]
  name: Fatah
  names: Al Fatah; Al-Fatah; al-Fatah; El Fatah; Fateh; Al Fatah guerrillas; Fatah movement
  short: the movement; the faction; the faction's
  country: PSE
  sector: REB [..1994-05-03]; PTY [1994-05-04..]

AQSABRIGADES group [2000-09..]
  name: Al-Aqsa Martyrs Brigades
  names: Al Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades; Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs' Brigades; Tanzim militia
  short: the group; the militants
  country: PSE
  sector: REB

PIJ group [1981..]
  name: Islamic Jihad
  names: Palestinian Islamic Jihad; PIJ; Al-Quds Brigades; al-Quds Brigades; Saraya al-Quds; Islamic Jihad Movement in Palestine
  short: the group; the militant group; the faction
  country: PSE
  sector: REB

PFLP group [1967-12-11..]
  name: Popular Front for the Liberation of Palestine
  names: PFLP; P.F.L.P.; Abu Ali Mustafa Brigades
  short: the Popular Front; the front; the group
  country: PSE
  sector: REB

PFLPGC group [1968-04..]
  name: Popular Front for the Liberation of Palestine-General Command
  names: PFLP-GC; Popular Front for the Liberation of Palestine - General Command
  short: the group; the faction
  country: PSE
  sector: REB

DFLP group [1969-02..]
  name: Democratic Front for the Liberation of Palestine
  names: DFLP; D.F.L.P.; Popular Democratic Front for the Liberation of Palestine
  short: the Democratic Front; the group
  country: PSE
  sector: REB

ABUNIDAL group [1974..2002]
  name: Abu Nidal Organization
  names: Fatah Revolutionary Council; Fatah-Revolutionary Council; Abu Nidal group; Abu Nidal's group; Abu Nidal faction
  short: the group
  country: PSE
  sector: REB

PLF group [1977..]
  name: Palestine Liberation Front
  names: Palestinian Liberation Front
  country: PSE
  sector: REB

BLACKSEPTEMBER group [1970-09..1974]
  name: Black September
  names: Black September Organization; Black September guerrillas; Black September terrorists
  short: the group
  country: PSE
  sector: REB

SAIQA group [1966..]
  name: Saiqa
  names: As-Saiqa; Al Saiqa; al-Saiqa; Al-Saiqa
  country: PSE
  sector: REB

PRC group [2000-09..]
  name: Popular Resistance Committees
  names: Al-Nasser Salah al-Deen Brigades; Nasser Salahuddin Brigades
  short: the group
  country: PSE
  sector: REB

LIONSDEN group [2022-08..]
  name: Lions' Den
  names: Jenin Brigade; Jenin Brigades
  short: the group
  country: PSE
  sector: REB

FEDAYEEN group [1949..1993]
  name: Palestinian guerrillas
  names: Palestinian guerrilla; Palestinian commandos; Arab commandos; Palestinian fedayeen; fedayeen; Arab guerrillas
  short: the commandos; the guerrillas
  country: PSE
  sector: REB

PALMILITANTS group [1987..]
  name: Palestinian militants
  names: Palestinian militant; Palestinian gunmen; Palestinian gunman; Palestinian fighters; Palestinian militant groups; Palestinian factions; Gaza militants
  short: the militants; the factions
  country: PSE
  sector: REB

HEZBOLLAH group [1982..]
  name: Hezbollah
  names: Hizbollah; Hizbullah; Hezbullah; Hizballah; Party of God; Islamic Resistance of Lebanon; Lebanese Hezbollah; Iran-backed Hezbollah
  short: the militant group; the Shi'ite group; the Shiite group; the group; the movement; the militia
  country: LBN
  sector: REB

AMAL group [1974..]
  name: Amal
  names: Amal movement; Amal militia; Amal Movement; Shiite Amal; Shi'ite Amal; Amal militiamen; Shiite Moslem Amal militia
  short: the militia; the movement
  country: LBN
  sector: UAF [..1990]; PTY [1991..]

PHALANGE group [1936-11..]
  name: Phalange
  names: Phalangist Party; Kataeb; Kataib; Phalange Party; Phalangist militia; Christian Phalangists; Lebanese Kataeb
  people: Phalangists; Phalangist; Falangists
  short: the militia; the party
  country: LBN
  sector: UAF [1975..1990]; PTY

LEBFORCES group [1976-08..]
  name: Lebanese Forces
  names: Lebanese Forces militia; Christian Lebanese Forces
  short: the militia; the party
  country: LBN
  sector: UAF [..1994]; PTY [1994..]

SLALEBANON group [1976..2000-05]
  name: South Lebanon Army
  names: South Lebanese Army; Army of Free Lebanon; Israeli-backed militia; Israeli-backed South Lebanon Army; Israeli-allied militia
  short: SLA; the militia
  country: LBN
  sector: UAF

PSPLEB group [1949..]
  name: Progressive Socialist Party
  names: Druse militia; Druze militia; Druse militiamen; Druze militiamen
  short: PSP; the militia
  country: LBN
  sector: PTY

MURABITUN group [1958..]
  name: Murabitun
  names: Mourabitoun; Mourabitoun militia
  country: LBN
  sector: UAF

FATAHISLAM group [2006-11..]
  name: Fatah al-Islam
  names: Fatah al Islam; Fatah Islam
  short: the group; the militants
  country: LBN
  sector: REB

ASBATANSAR group [1985..]
  name: Asbat al-Ansar
  names: Usbat al-Ansar; Osbat al-Ansar
  short: the group
  country: LBN
  sector: REB

ISLAMICJIHADLEB group [1982..1992]
  name: Islamic Jihad of Lebanon
  names: Islamic Jihad Organization; Revolutionary Justice Organization; Islamic Jihad for the Liberation of Palestine; Organization of the Oppressed on Earth
  short: the group; the kidnappers
  country: LBN
  sector: REB

FUTURE group [1995..]
  name: Future Movement
  names: Mustaqbal Movement; Hariri's Future Movement
  short: the movement
  country: LBN
  sector: PTY

FPMLEB group [2005-09..]
  name: Free Patriotic Movement
  short: the movement
  country: LBN
  sector: PTY

MARCH14 group [2005-03-14..2016]
  name: March 14 coalition
  names: March 14 alliance; March 14 bloc
  short: the coalition; the bloc
  country: LBN
  sector: PTY

MARCH8 group [2005-03-08..]
  name: March 8 coalition
  names: March 8 alliance; March 8 bloc
  short: the coalition; the bloc
  country: LBN
  sector: PTY

LIKUD group [1973-09..]
  name: Likud
  names: Likud Party; Likud party; Likud bloc; Herut party; Herut Party
  short: the party; the bloc
  country: ISR
  sector: PTY

LABORISR group [1968-01..]
  name: Israeli Labor Party
  names: Israel's Labor Party; Labor Alignment; Mapai; Mapai party; Mapai Party
  short: Labor; the Labor Party; the party
  country: ISR
  sector: PTY

KADIMA group [2005-11..2015]
  name: Kadima
  names: Kadima party; Kadima Party
  short: the party
  country: ISR
  sector: PTY

YESHATID group [2012..]
  name: Yesh Atid
  short: the party
  country: ISR
  sector: PTY

BLUEWHITE group [2019-02..]
  name: Blue and White party
  names: Kahol Lavan; National Unity party of Israel
  short: the party
  country: ISR
  sector: PTY

SHAS group [1984..]
  name: Shas
  names: Shas party; Shas Party; United Torah Judaism
  short: the party; the ultra-Orthodox party
  country: ISR
  sector: PTY

YISRAELBEITEINU group [1999..]
  name: Yisrael Beiteinu
  names: Yisrael Beitenu; Israel Beitenu
  short: the party
  country: ISR
  sector: PTY

OTZMA group [2012..]
  name: Otzma Yehudit
  names: Jewish Power party; Jewish Power
  short: the party
  country: ISR
  sector: PTY

RELZION group [2013..]
  name: Religious Zionism party
  names: Religious Zionist Party; Jewish Home party
  short: the party
  country: ISR
  sector: PTY

KACH group [1971..]
  name: Kach
  names: Kahane Chai; Kach movement; Kach party
  short: the movement; the group
  country: ISR
  sector: PTY

MERETZ group [1992..2024]
  name: Meretz
  names: Meretz party
  short: the party
  country: ISR
  sector: PTY

GUSHEMUNIM group [1974..1990]
  name: Gush Emunim
  names: Yesha Council; Yesha settlers' council
  short: the movement
  country: ISR
  sector: CIV

IRGUN group [1931..1948-09]
  name: Irgun
  names: Irgun Zvai Leumi
  short: the underground group
  country: ISR
  sector: REB

STERNGANG group [1940..1948-09]
  name: Stern Gang
  names: Lehi; Stern gang; Stern group; Stern Group
  country: ISR
  sector: REB

# ---------------------------------------------------------------- Syria, Iraq, Iran, Turkey, the Kurds

ALQAEDA group [1988-08..]
  name: al-Qaeda
  names: al-Qaida; al Qaeda; al Qaida; Al Qaeda; Al Qaida; al-Qa'ida; al-Qaeda network; Qaeda; Qaida; al-Qaeda militants; World Islamic Front for Jihad Against Jews and Crusaders; Al-Qaeda; Al-Qaida; Al-Qa'ida; Al-Qaeda network; Al-Qaeda militants
  short: the network; the terror network; the terrorist network; the group
  country: AFG
  sector: REB

AQAP group [2009-01..]
  name: al-Qaeda in the Arabian Peninsula
  names: al Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; AQAP; Ansar al-Sharia in Yemen; al-Qaeda in Yemen; al-Qaida in Yemen; Yemen-based al-Qaeda; Al-Qaeda in the Arabian Peninsula; Al-Qaida in the Arabian Peninsula; Al-Qaeda in Yemen; Al-Qaida in Yemen
  short: the group; the militants
  country: YEM
  sector: REB

AQIM group [2007-01..]
  name: al-Qaeda in the Islamic Maghreb
  names: al Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb; AQIM; al-Qaeda's north African branch; al-Qaeda's North African wing; al Qaeda's north African wing; Al-Qaeda in the Islamic Maghreb; Al-Qaida in the Islamic Maghreb; Al-Qaeda's north African branch; Al-Qaeda's North African wing
  short: the group; the militants
  country: DZA
  sector: REB

AQI group [2004-10..2006-10]
  name: al-Qaeda in Iraq
  names: al-Qaida in Iraq; al Qaeda in Iraq; Al Qaeda in Iraq; Al Qaeda in Mesopotamia; al-Qaeda in Mesopotamia; Mujahideen Shura Council; Tawhid and Jihad; Jama'at al-Tawhid wal-Jihad; Al-Qaeda in Iraq; Al-Qaida in Iraq; Al-Qaeda in Mesopotamia
  short: the group; the insurgents; AQI
  country: IRQ
  sector: REB

AQIS group [2014-09..]
  name: al-Qaeda in the Indian Subcontinent
  names: al Qaeda in the Indian Subcontinent; al-Qaida in the Indian Subcontinent; AQIS; Al-Qaeda in the Indian Subcontinent; Al-Qaida in the Indian Subcontinent
  short: the group
  country: PAK
  sector: REB

ISIS group [2006-10-15..]
  name: Islamic State
  names: ISIS; Isis; ISIL; I.S.I.S.; I.S.I.L.; Daesh; Da'esh; DAESH; Daish; Islamic State in Iraq and Syria; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq; Islamic State of Iraq and al-Sham; Islamic State group; Islamic State militants; Islamic State fighters; Islamic State jihadists; self-styled Islamic State; self-proclaimed Islamic State
  short: IS; the caliphate; the extremist group; the militant group; the jihadist group; the jihadists; the group; the terror group
  country: SYR
  sector: REB
  names: IS militants; IS fighters; IS jihadists; IS gunmen; IS insurgents; IS extremists; IS affiliate; IS terrorists; IS bombers; IS suicide bombers; IS militant; IS fighter

ISKP group [2015-01-26..]
  name: Islamic State Khorasan
  names: ISIS-K; IS-K; ISKP; Islamic State in Khorasan; Islamic State-Khorasan; Islamic State Khorasan Province; Islamic State-Khorasan Province; ISIS-Khorasan; Khorasan Province
  short: the group; the affiliate
  country: AFG
  sector: REB

ISSINAI group [2014-11..]
  name: Sinai Province
  names: Wilayat Sinai; Islamic State in Sinai; Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis; Ansar Beit al-Maqdis militants
  short: the group; the militants
  country: EGY
  sector: REB

ISGS group [2015-05..]
  name: Islamic State in the Greater Sahara
  names: ISGS; Islamic State Sahel Province; Islamic State in the Sahel; ISSP
  short: the group; the militants
  country: MLI
  sector: REB

ISWAP group [2015-03..]
  name: Islamic State West Africa Province
  names: ISWAP; Islamic State in West Africa; Islamic State in West Africa Province; Islamic State West African Province; West Africa Province
  short: the group; the militants
  country: NGA
  sector: REB

ISCAP group [2019-04..]
  name: Islamic State Central Africa Province
  names: ISCAP; Islamic State in Central Africa
  short: the group
  country: COD
  sector: REB

ISLIBYA group [2014-10..]
  name: Islamic State in Libya
  names: Islamic State's Libya branch
  short: the group
  country: LBY
  sector: REB

NUSRA group [2012-01..2017-01]
  name: Nusra Front
  names: al-Nusra Front; Al-Nusra Front; Al Nusra Front; Jabhat al-Nusra; Jabhat al Nusra; al-Nusra; Al-Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; al Qaeda-linked Nusra Front; Nusra
  short: the group; the front; the jihadists
  country: SYR
  sector: REB

HTS group [2017-01-28..]
  name: Hayat Tahrir al-Sham
  names: Hay'at Tahrir al-Sham; HTS; Hayat Tahrir al Sham; Hayat Tahrir al-Cham; Tahrir al-Sham; Syrian Salvation Government
  short: the group; the rebels; the Islamist group
  country: SYR
  sector: REB

FREESYRIANARMY group [2011-07-29..]
  name: Free Syrian Army
  names: FSA; rebel Free Syrian Army; Free Officers Movement of Syria; Southern Front rebels
  short: the rebels; the rebel army
  country: SYR
  sector: REB

SYRIANNATARMY group [2017-12..2025-01]
  name: Syrian National Army
  names: SNA; Turkish-backed Syrian National Army; Turkish-backed Syrian rebels; Turkey-backed Syrian fighters; Turkish-backed Free Syrian Army
  short: the rebels
  country: SYR
  sector: REB

SNC group [2011-10-02..2025]
  name: Syrian National Council
  names: SNC; Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces; Syrian Opposition Coalition; Syrian Coalition; High Negotiations Committee; Syrian Negotiation Commission
  short: the coalition; the council
  country: SYR
  sector: OPP

AHRARALSHAM group [2011-11..2025-01]
  name: Ahrar al-Sham
  names: Ahrar al Sham; Ahrar al-Sham movement
  short: the group
  country: SYR
  sector: REB

JAISHISLAM group [2013-09..2025-01]
  name: Jaish al-Islam
  names: Jaysh al-Islam; Army of Islam in Syria; Liwa al-Islam
  short: the group
  country: SYR
  sector: REB

ISLAMICFRONT group [2013-11..2015]
  name: Islamic Front of Syria
  names: Syrian Islamic Front; Jaish al-Fatah; Army of Conquest; Levant Front; Nour al-Din al-Zinki
  short: the front; the rebels
  country: SYR
  sector: REB

SYRIANREBELS group [2011-07..2024-12]
  name: Syrian rebels
  names: Syrian rebel; Syrian rebel groups; Syrian insurgents; Syrian opposition fighters; Syrian rebel fighters; Syrian opposition forces
  short: the rebels; the insurgents
  country: SYR
  sector: REB

SYRIANOPP group [2011-03..2024-12]
  name: Syrian opposition
  names: Syrian National Coordination Body; National Coordination Body for Democratic Change; Damascus Declaration
  short: the opposition
  country: SYR
  sector: OPP

SMB group [1945..]
  name: Syrian Muslim Brotherhood
  names: Muslim Brotherhood in Syria; Syria's Muslim Brotherhood
  short: the Brotherhood
  country: SYR
  sector: OPP

YPG group [2011..]
  name: YPG
  names: People's Protection Units; Kurdish People's Protection Units; Y.P.G.; YPJ; Women's Protection Units; Syrian Kurdish YPG; Kurdish YPG; YPG militia
  short: the militia; the Kurdish militia
  country: SYR
  sector: REB

SDF group [2015-10-10..]
  name: Syrian Democratic Forces
  names: S.D.F.; US-backed Syrian Democratic Forces; U.S.-backed Syrian Democratic Forces; Kurdish-led Syrian Democratic Forces; Kurdish-led SDF; US-backed SDF; U.S.-backed SDF; Syrian Kurdish forces; Kurdish-led forces
  short: SDF; the alliance; the Kurdish-led force; the militia
  country: SYR
  sector: REB

PYD group [2003-09..]
  name: Democratic Union Party
  names: PYD; Kurdish Democratic Union Party; Syrian Democratic Council
  short: the party
  country: SYR
  sector: PTY

PKK group [1978-11-27..2025-05-12]
  name: Kurdistan Workers' Party
  names: Kurdistan Workers Party; PKK; P.K.K.; Kurdish Workers' Party; Kurdish Workers Party; Kurdistan Worker's Party; Kongra-Gel; KADEK; Kurdish Labor Party; Turkish Kurd rebels; Kurdish separatist guerrillas; Partiya Karkeren Kurdistan; People's Defence Forces; KCK; Kurdistan Communities Union
  short: the party; the rebels; the guerrillas; the militants; the rebel group
  country: TUR
  sector: REB

TAK group [2004..]
  name: Kurdistan Freedom Falcons
  names: Kurdistan Freedom Hawks; TAK militants
  short: the group
  country: TUR
  sector: REB

DHKPC group [1978..]
  name: DHKP-C
  names: Revolutionary People's Liberation Party-Front; DHKP/C; Dev Sol; Revolutionary People's Liberation Party/Front; Devrimci Sol; Revolutionary Left
  short: the group
  country: TUR
  sector: REB

GREYWOLVES group [1968..]
  name: Grey Wolves
  names: Gray Wolves; Turkish Grey Wolves; Bozkurtlar
  short: the group
  country: TUR
  sector: UAF

MHP group [1969-02..]
  name: Nationalist Movement Party
  names: MHP; Nationalist Action Party; National Movement Party
  short: the party
  country: TUR
  sector: PTY

AKPTUR group [2001-08-14..]
  name: Justice and Development Party
  names: AKP; AK Party; Turkey's ruling AK Party; Ak Party
  short: the party; the ruling party
  country: TUR
  sector: PTY

CHP group [1923-09-09..]
  name: Republican People's Party
  names: CHP
  short: the party; the main opposition party
  country: TUR
  sector: PTY

HDP group [2012-10..2023]
  name: Peoples' Democratic Party
  names: HDP; pro-Kurdish HDP; pro-Kurdish Peoples' Democratic Party; People's Democratic Party of Turkey; DEM Party; Democratic Society Party; Peace and Democracy Party; HADEP; DEHAP
  short: the party; the pro-Kurdish party
  country: TUR
  sector: PTY

REFAH group [1983..1998-01]
  name: Welfare Party
  names: Refah; Refah Party; Virtue Party; Islamic-based Welfare Party; pro-Islamic Welfare Party; National Salvation Party
  short: the party
  country: TUR
  sector: PTY

ANAP group [1983-05..2009]
  name: Motherland Party
  short: the party
  country: TUR
  sector: PTY

DYP group [1983..2007]
  name: True Path Party
  names: Justice Party of Turkey
  country: TUR
  sector: PTY

TURKHIZBULLAH group [1983..]
  name: Turkish Hizbullah
  names: Turkish Hezbollah; Kurdish Hizbullah
  country: TUR
  sector: REB

FETO group [1999..]
  name: Gulen movement
  names: Gülen movement; FETO; Gulenist Terror Organization; Gulenists; Fethullah Terrorist Organization; Gulen network; Hizmet movement
  short: the movement; the network
  country: TUR
  sector: OPP

KDP group [1946-08-16..]
  name: Kurdistan Democratic Party
  names: KDP; Kurdish Democratic Party; K.D.P.; Democratic Party of Kurdistan
  short: the party
  country: IRQ
  sector: REB [..1991]; PTY [1992..]

PUK group [1975-06-01..]
  name: Patriotic Union of Kurdistan
  names: PUK; P.U.K.
  short: the party
  country: IRQ
  sector: REB [..1991]; PTY [1992..]

MAHDIARMY group [2003-06..2008-08]
  name: Mahdi Army
  names: Mehdi Army; Mahdi militia; Jaish al-Mahdi; Sadr's militia; Sadr militia; Mahdi Army militiamen
  short: the militia
  country: IRQ
  sector: UAF

SADRISTS group [2003..]
  name: Sadr movement
  names: Sadrist movement; Sadrist bloc; Sadrists; Sadr bloc; al-Sadr's bloc; Sairoon; Saraya al-Salam; Peace Brigades; Al-Sadr's bloc
  short: the movement; the bloc
  country: IRQ
  sector: PTY

BADR group [1982..]
  name: Badr Organization
  names: Badr Brigade; Badr Brigades; Badr Corps; Badr organization; Badr militia
  short: the militia
  country: IRQ
  sector: UAF

SCIRI group [1982-11..]
  name: Supreme Council for the Islamic Revolution in Iraq
  names: SCIRI; Sciri; Islamic Supreme Council of Iraq; ISCI; Supreme Islamic Iraqi Council; Supreme Assembly for the Islamic Revolution in Iraq
  short: the council; the party
  country: IRQ
  sector: OPP [..2003]; PTY [2003..]

DAWA group [1957..]
  name: Dawa Party
  names: Islamic Dawa Party; Dawa party; Daawa; Al Dawa; Al-Dawa; al-Dawa; Da'wa Party
  short: the party
  country: IRQ
  sector: REB [..2003]; PTY [2003..]

INC group [1992..]
  name: Iraqi National Congress
  names: INC
  short: the congress; the opposition group
  country: IRQ
  sector: OPP [..2003]; PTY [2003..]

INACCORD group [1990..]
  name: Iraqi National Accord
  names: Iraqiya; Iraqiya bloc; al-Iraqiya bloc; Al-Iraqiya bloc
  short: the bloc
  country: IRQ
  sector: PTY

STATEOFLAW group [2009..]
  name: State of Law
  names: State of Law coalition; State of Law Coalition; Maliki's bloc; Coordination Framework
  short: the bloc
  country: IRQ
  sector: PTY

PMF group [2014-06-15..]
  name: Iraqi Shi'ite militias
  names: Popular Mobilisation Units; Hashid Shaabi; PMF; PMU; Iraqi Shiite militias
  short: the paramilitaries; the militias
  country: IRQ
  sector: UAF

KATAIBHEZB group [2003..]
  name: Kataib Hezbollah
  names: Kata'ib Hezbollah; Kataeb Hezbollah; Ketaib Hezbollah; Kataib Hizballah; Hezbollah Brigades
  short: the militia; the group
  country: IRQ
  sector: UAF

ASAIB group [2006..]
  name: Asaib Ahl al-Haq
  names: Asa'ib Ahl al-Haq; Asaib Ahl al Haq; League of the Righteous
  short: the militia; the group
  country: IRQ
  sector: UAF

NUJABA group [2013..]
  name: Harakat al-Nujaba
  names: Nujaba movement; Harakat Hezbollah al-Nujaba
  short: the militia
  country: IRQ
  sector: UAF

ISLRESIRAQ group [2023-10..]
  name: Islamic Resistance in Iraq
  names: Iran-backed militias in Iraq; Iran-backed militia in Iraq
  short: the group; the militias
  country: IRQ
  sector: UAF

ANSARISLAM group [2001-09..]
  name: Ansar al-Islam
  names: Ansar al Islam; Ansar al-Sunna; Ansar al-Sunnah; Jund al-Islam; Ansar al-Sunna Army
  short: the group
  country: IRQ
  sector: REB

ISLAMICARMYIRQ group [2003..2011]
  name: Islamic Army in Iraq
  names: Islamic Army of Iraq; 1920 Revolution Brigades; Naqshbandi Army; Jaish Rijal al-Tariqa al-Naqshbandiyya
  short: the group
  country: IRQ
  sector: REB

IRAQINSURGENTS group [2003-05..2017]
  name: Iraqi insurgents
  names: Iraqi insurgent; Sunni insurgents; Sunni Arab insurgents; Iraqi guerrillas; Iraqi resistance
  short: the insurgents
  country: IRQ
  sector: REB

SAHWA group [2005..]
  name: Awakening Councils
  names: Sons of Iraq; Awakening Council; Anbar Awakening; Anbar Salvation Council; Sahwa
  short: the councils
  country: IRQ
  sector: UAF

BAATHIRQ group [1951..2003-05]
  name: Iraqi Baath Party
  names: Arab Baath Socialist Party of Iraq; Iraq's Baath Party; Baathists of Iraq; ruling Baath Party of Iraq
  country: IRQ
  sector: PTY

BAATHSYR group [1947-04-07..2024-12]
  name: Baath Party
  names: Ba'ath Party; Baath party; Arab Socialist Baath Party; Ba'ath party; Baath Socialist Party; Baath
  people: Baathists; Baathist; Ba'athists
  short: the party; the ruling party
  country: SYR
  sector: PTY

SAUDIOPP group [1975..]
  name: Movement for Islamic Reform in Arabia
  names: Committee for the Defense of Legitimate Rights; Islamic Revolution Organization in the Arabian Peninsula
  country: SAU
  sector: OPP

ALWEFAQ group [2001-11..2016]
  name: al-Wefaq
  names: Al-Wefaq; Wefaq; Al Wefaq; al-Wifaq; Al-Wifaq
  short: the group; the party
  country: BHR
  sector: OPP

HOUTHIS group [1994..]
  name: Houthis
  names: Houthi; Huthis; Huthi; Ansar Allah; Ansarullah; Ansar Allah movement; Houthi rebels; Houthi militia; Houthi movement; Iran-backed Houthis; Iran-aligned Houthis; Iranian-backed Houthis; Houthi fighters; Houthi forces; al-Houthi rebels; al-Houthis; Al-Houthi rebels; Al-Houthis
  short: the rebels; the movement; the Shi'ite rebels; the Shiite rebels; the militia; the group
  country: YEM
  sector: REB

STC group [2017-05-11..2026-01]
  name: Southern Transitional Council
  names: STC; Yemen's Southern Transitional Council; Security Belt Forces; Security Belt; Southern Movement of Yemen; Hirak; al-Hirak; Al-Hirak
  short: the council; the separatists; the southern separatists
  country: YEM
  sector: REB

ISLAH group [1990-09..]
  name: Islah
  names: al-Islah; Al-Islah; Islah Party; Islah party; Yemeni Congregation for Reform
  short: the party
  country: YEM
  sector: PTY

GPCYEM group [1982..]
  name: Yemen's General People's Congress
  names: GPC
  short: the party
  country: YEM
  sector: PTY

ADENABYAN group [1994..]
  name: Aden-Abyan Islamic Army
  names: Islamic Army of Aden-Abyan; Islamic Army of Aden
  country: YEM
  sector: REB

FLOSY group [1966..1967]
  name: Front for the Liberation of Occupied South Yemen
  names: FLOSY; National Liberation Front of South Yemen
  country: YMD
  sector: REB

PFLO group [1965..1979]
  name: Popular Front for the Liberation of Oman
  names: Popular Front for the Liberation of the Occupied Arabian Gulf; PFLOAG; Dhofar Liberation Front; Dhofar rebels; Dhofari rebels
  short: the rebels
  country: OMN
  sector: REB

MEK group [1965..]
  name: Mujahedeen Khalq
  names: Mujahedin-e Khalq; Mujahideen-e-Khalq; People's Mujahedeen; People's Mujahedeen of Iran; People's Mojahedin; People's Mojahedin Organization of Iran; Mujahadeen Khalq; Mojahedin-e Khalq; Mujahedeen-e-Khalq; Mujahedin-e-Khalq; MEK; MKO; PMOI; National Council of Resistance of Iran; NCRI; National Liberation Army of Iran; Mojahedin Khalq
  short: the group; the opposition group; the exile group
  country: IRN
  sector: REB

JUNDALLAH group [2003..2012]
  name: Jundallah
  names: Jundullah; Jundollah; People's Resistance Movement of Iran; Jundallah of Iran
  short: the group; the rebels
  country: IRN
  sector: REB

JAISHADL group [2012..]
  name: Jaish al-Adl
  names: Jaysh al-Adl; Jaish ul-Adl; Jaish al Adl; Army of Justice of Iran; Jeish al-Adl
  short: the group; the militants
  country: IRN
  sector: REB

PJAK group [2004..]
  name: PJAK
  names: Party for a Free Life in Kurdistan; Free Life Party of Kurdistan; Kurdistan Free Life Party
  short: the rebels
  country: IRN
  sector: REB

KDPI group [1945-08..]
  name: Kurdish Democratic Party of Iran
  names: KDPI; PDKI; Kurdistan Democratic Party of Iran; Democratic Party of Iranian Kurdistan
  short: the party
  country: IRN
  sector: REB

KOMALA group [1969..]
  name: Komala
  names: Komalah; Komala Party; Iranian Kurdish rebels
  country: IRN
  sector: REB

TUDEH group [1941-09-29..]
  name: Tudeh Party
  names: Tudeh; Tudeh party
  short: the party
  country: IRN
  sector: OPP

FEDAIYAN group [1971..]
  name: Fedayeen-e-Khalq
  names: Fedayan-e Khalq; People's Fedayeen; Fedayeen Khalq; Fedaian
  country: IRN
  sector: REB

GREENMOVEMENT group [2009-06..2012]
  name: Green Movement
  names: Iranian Green Movement; Iran's Green Movement
  short: the movement
  country: IRN
  sector: OPP

NATIONALFRONTIR group [1949-10..]
  name: National Front of Iran
  names: Iran Freedom Movement
  country: IRN
  sector: OPP

ANSARHEZB group [1990..]
  name: Ansar-e Hezbollah
  names: Ansar-e-Hezbollah; Ansar Hezbollah; Hezbollahi
  country: IRN
  sector: UAF

FURQAN group [1977..1980]
  name: Forqan
  names: Forghan; Furqan group
  country: IRN
  sector: REB

# ---------------------------------------------------------------- Afghanistan, Pakistan, India, South Asia

TALIBAN group [1994-08..]
  name: Taliban
  names: Taleban; Afghan Taliban; Islamic Emirate; Taliban fighters; Taliban militia; Taliban government; Taliban insurgents; Taliban movement; Taliban regime; Taliban authorities
  short: the militia; the militants; the insurgents; the movement; the group; the hard-line Islamic militia
  country: AFG
  sector: REB [..1996-09-26]; GOV [1996-09-27..2001-11-13]; REB [2001-11-14..2021-08-14]; GOV [2021-08-15..]

HAQQANI group [1973..]
  name: Haqqani network
  names: Haqqani Network; Haqqanis; Haqqani militants; Haqqani group
  short: the network; the group
  country: AFG
  sector: REB

MUJAHIDEEN group [1978..1992-04-28]
  name: Afghan mujahideen
  names: Afghan mujahedin; Afghan mujahedeen; Afghan rebels; Afghan guerrillas; Afghan insurgents; Afghan resistance; Moslem rebels in Afghanistan; Afghan Moslem guerrillas; Moslem guerrillas of Afghanistan; mujahideen; mujahedeen; mujahedin; mujahidin; mujaheddin; mujahadeen; Afghan mujaheddin
  short: the guerrillas; the rebels; the resistance; the insurgents
  country: AFG
  sector: REB

NORTHALLIANCE group [1996-09..2001-12]
  name: Northern Alliance
  names: northern alliance; United Front of Afghanistan; United Islamic Front for the Salvation of Afghanistan; anti-Taliban alliance; anti-Taliban forces; anti-Taliban coalition
  short: the alliance; the opposition alliance
  country: AFG
  sector: REB

HEZBISLAMI group [1975..]
  name: Hezb-i-Islami
  names: Hezb-e-Islami; Hezb-e Islami; Hizb-i-Islami; Hezb-i Islami; Hezb-e-Islami Gulbuddin; Hizb-e-Islami
  short: the group; the faction; the party
  country: AFG
  sector: REB

JAMIATISLAMI group [1968..]
  name: Jamiat-i-Islami
  names: Jamiat-e-Islami; Jamiat-i Islami; Jamiat-e Islami; Jamiat-e-Islami of Afghanistan
  short: the party; the faction
  country: AFG
  sector: REB [..1992]; PTY [1992..]

JUNBISH group [1992..]
  name: Junbish-i-Milli
  names: Junbish; National Islamic Movement of Afghanistan; Jumbesh; Dostum's militia; Uzbek militia
  short: the militia
  country: AFG
  sector: UAF

HEZBWAHDAT group [1989..]
  name: Hezb-i-Wahdat
  names: Hezb-e-Wahdat; Hizb-i-Wahdat; Hezb-e Wahdat
  short: the faction
  country: AFG
  sector: UAF

NRFAFG group [2021-08..]
  name: National Resistance Front
  names: National Resistance Front of Afghanistan; Panjshir resistance
  short: the resistance; the front; NRF
  country: AFG
  sector: REB

PDPA group [1965-01..1992]
  name: People's Democratic Party of Afghanistan
  names: PDPA; Khalq faction; Parcham faction; Afghan Communist Party
  short: the party
  country: AFG
  sector: PTY

TTP group [2007-12..]
  name: Pakistani Taliban
  names: Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban; Tehrik-e-Taliban; Tehrik-i-Taliban; TTP; Pakistan Taliban; Taliban in Pakistan; Taliban Movement of Pakistan; Jamaat-ul-Ahrar; Jamaat ul-Ahrar
  short: the militants; the group
  country: PAK
  sector: REB

LET group [1987..]
  name: Lashkar-e-Taiba
  names: Lashkar-e-Tayyaba; Lashkar-i-Taiba; Lashkar-e-Toiba; Lashkar e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Tayba; LeT; Lashkar-i-Tayyaba; Jamaat-ud-Dawa; Jamaat-ud-Dawah; Jamat-ud-Dawa; The Resistance Front
  short: the group; the militants; LET
  country: PAK
  sector: REB

JAISH group [2000-01..]
  name: Jaish-e-Mohammed
  names: Jaish-e-Mohammad; Jaish-e-Muhammad; Jaish-e-Mohammed militants; Jaish-i-Mohammed; JeM
  short: the group; the militants
  country: PAK
  sector: REB

HIZBUL group [1989-09..]
  name: Hizbul Mujahideen
  names: Hizb-ul-Mujahideen; Hizbul Mujahedeen; Hizb-ul-Mujahedeen; Hezb-ul Mujahedeen
  short: the group; the militants
  country: IND
  sector: REB

HARKAT group [1985..]
  name: Harkat-ul-Mujahideen
  names: Harkat-ul-Mujahedeen; Harkat ul-Mujahideen; Harkat-ul-Ansar; Harkat ul Ansar; Harkat-ul-Jihad-al-Islami; Harkat-ul-Jihad-i-Islami; Harakat-ul-Mujahedeen
  short: the group; the militants
  country: PAK
  sector: REB

ALBADR group [1998..]
  name: Al-Badr Mujahideen
  names: Al Badr Mujahideen
  country: PAK
  sector: REB

JKLF group [1977..]
  name: Jammu and Kashmir Liberation Front
  names: Jammu-Kashmir Liberation Front; JKLF; Jammu Kashmir Liberation Front
  short: the front
  country: IND
  sector: REB [..1994]; OPP [1995..]

HURRIYAT group [1993-03..]
  name: All Parties Hurriyat Conference
  names: Hurriyat Conference; Hurriyat; All Party Hurriyat Conference; All-Party Hurriyat Conference; All-Parties Hurriyat Conference
  short: the conference; the separatist alliance
  country: IND
  sector: OPP

KASHMIRMILITANTS group [1989..]
  name: Kashmiri militants
  names: Kashmiri separatists; Kashmiri rebels; Kashmiri guerrillas; Moslem separatists in Kashmir; Islamic militants in Kashmir; Kashmir militants; Kashmir separatists; Muslim militants in Kashmir
  short: the militants; the separatists; the guerrillas
  country: IND
  sector: REB

LEJ group [1996..]
  name: Lashkar-e-Jhangvi
  names: Lashkar-i-Jhangvi; Lashkar e-Jhangvi; Lashkar-e-Jhangvi al-Alami
  short: the group
  country: PAK
  sector: REB

SSP group [1985..]
  name: Sipah-e-Sahaba
  names: Sipah-e-Sahaba Pakistan; Sipah-i-Sahaba; Ahl-e-Sunnat Wal Jamaat; Ahle Sunnat Wal Jamaat
  short: the group
  country: PAK
  sector: REB

TNSM group [1992..]
  name: Tehreek-e-Nafaz-e-Shariat-e-Mohammadi
  names: Tehrik-e-Nifaz-e-Shariat-e-Mohammadi; Movement for the Enforcement of Islamic Law
  country: PAK
  sector: REB

LASHKARISLAM group [2004..]
  name: Lashkar-e-Islam
  names: Lashkar-i-Islam
  country: PAK
  sector: REB

BLA group [2000..]
  name: Balochistan Liberation Army
  names: Baluchistan Liberation Army; Baloch Liberation Army; BLA; Majeed Brigade
  short: the group; the separatists; the militants
  country: PAK
  sector: REB

BLF group [1964..]
  name: Balochistan Liberation Front
  names: Baloch Liberation Front; Baluchistan Liberation Front; Baluch rebels; Baloch separatists; Baloch militants; Baluch separatists
  short: the group; the separatists
  country: PAK
  sector: REB

MQM group [1984-03-18..]
  name: Muttahida Qaumi Movement
  names: MQM; M.Q.M.; Mohajir Qaumi Movement; Mohajir National Movement
  short: the party; the movement
  country: PAK
  sector: PTY

PPPPAK group [1967-11-30..]
  name: Pakistan People's Party
  names: Pakistan Peoples Party; Pakistan Peoples' Party
  short: PPP; the party
  country: PAK
  sector: PTY

PMLN group [1988..]
  name: Pakistan Muslim League
  names: Pakistan Muslim League-Nawaz; Pakistan Muslim League-N; PML-N; Pakistan Muslim League (N); Islamic Democratic Alliance; Pakistan Muslim League Nawaz; PML-Q; Pakistan Muslim League-Q; Muslim League
  short: the party
  country: PAK
  sector: PTY

PTIPAK group [1996-04-25..]
  name: Pakistan Tehreek-e-Insaf
  names: Pakistan Tehrik-e-Insaf; Tehreek-e-Insaf; Tehrik-e-Insaf; Imran Khan's party; Pakistan Movement for Justice
  short: PTI; the party
  country: PAK
  sector: PTY

JAMAATPAK group [1941-08..]
  name: Jamaat-e-Islami
  names: Jamaat-i-Islami; Jamaat e-Islami; Jamiat-e-Ulema-e-Islam; Jamaat-i-Islami Pakistan; Jamiat Ulema-i-Islam
  short: the party; the Islamist party
  country: PAK
  sector: PTY

TLP group [2015-08..]
  name: Tehreek-e-Labbaik Pakistan
  names: Tehreek-e-Labaik; Tehreek-i-Labaik; Tehreek-e-Labbaik; Tehreek-e-Labaik Pakistan
  short: TLP; the party; the group
  country: PAK
  sector: PTY

PDMPAK group [2020-09..2023]
  name: Pakistan Democratic Movement
  names: Alliance for the Restoration of Democracy
  short: the alliance
  country: PAK
  sector: OPP

ANPPAK group [1986..]
  name: Awami National Party
  short: the party
  country: PAK
  sector: PTY

CONGRESSIND group [1885-12..]
  name: Indian National Congress
  names: Congress Party; Congress party; Congress-I; Congress (I) Party; Congress-I Party; Indian Congress party; Congress (I)
  short: the party
  country: IND
  sector: PTY

BJP group [1980-04-06..]
  name: Bharatiya Janata Party
  names: BJP; B.J.P.; Hindu nationalist BJP; Jana Sangh; Bharatiya Jana Sangh; Indian People's Party
  short: the party; the Hindu nationalist party; the ruling party
  country: IND
  sector: PTY

JANATA group [1977-01..2013]
  name: Janata Party
  names: Janata party; National Front of India; United Front of India
  short: the party
  country: IND
  sector: PTY

CPIM group [1964-11..]
  name: Communist Party of India (Marxist)
  names: CPI(M); CPI-M; Communist Party of India-Marxist
  short: the party
  country: IND
  sector: PTY

AAPIND group [2012-11-26..]
  name: Aam Aadmi Party
  names: Common Man Party
  short: AAP; the party
  country: IND
  sector: PTY

RSSIND group [1925-09-27..]
  name: Rashtriya Swayamsevak Sangh
  names: Rashtriya Swayamsewak Sangh; National Volunteer Corps; World Hindu Council
  short: RSS; VHP; the group
  country: IND
  sector: REL

SHIVSENA group [1966-06-19..]
  name: Shiv Sena
  names: Shiv Sena party; Shiv Sena activists
  short: the party
  country: IND
  sector: PTY

NAXAL group [1967-05..]
  name: Naxalites
  names: Naxalite; Naxals; Naxal; Communist Party of India (Maoist); Communist Party of India-Maoist; CPI-Maoist; CPI (Maoist); People's War Group; Maoist rebels in India; Indian Maoists; Indian Maoist rebels; Naxalite rebels; Maoist Communist Center; Maoist Communist Centre; People's War
  short: the Maoists; the rebels
  country: IND
  sector: REB

ULFA group [1979-04-07..]
  name: United Liberation Front of Asom
  names: ULFA; United Liberation Front of Assam; Ulfa
  short: the rebels; the group; the front
  country: IND
  sector: REB

NDFB group [1986-10..2020-03]
  name: National Democratic Front of Bodoland
  names: NDFB; Bodo rebels; Bodo militants; Bodo separatists; Bodo guerrillas; Bodo Security Force
  short: the rebels
  country: IND
  sector: REB

NSCN group [1980-01-31..]
  name: National Socialist Council of Nagaland
  names: NSCN; NSCN-IM; NSCN (IM); NSCN-K; National Socialist Council of Nagalim; Naga rebels; Naga insurgents; Naga National Council; Naga guerrillas; Naga separatists
  short: the rebels
  country: IND
  sector: REB

MIZO group [1966..1986-06]
  name: Mizo National Front
  names: Mizo rebels; Mizo guerrillas; Mizo insurgents
  short: the rebels
  country: IND
  sector: REB

PLAMANIPUR group [1978-09..]
  name: People's Liberation Army of Manipur
  names: Manipur rebels; Kangleipak Communist Party
  short: the rebels
  country: IND
  sector: REB

NLFT group [1989-03..2024-09]
  name: National Liberation Front of Tripura
  names: NLFT; Tripura rebels; Tripura National Volunteers
  short: the rebels
  country: IND
  sector: REB

KLO group [1995..]
  name: Kamtapur Liberation Organisation
  names: Kamtapur Liberation Organization; Karbi rebels; United People's Democratic Solidarity
  short: the rebels
  country: IND
  sector: REB

GNLF group [1980..]
  name: Gorkha National Liberation Front
  names: Gurkha National Liberation Front; Gorkha Janmukti Morcha; GNLF
  short: the front
  country: IND
  sector: REB

BKI group [1978..]
  name: Babbar Khalsa
  names: Babbar Khalsa International; Sikh militants; Sikh separatists; Sikh extremists; Sikh terrorists; Bhindranwale Tiger Force; Sikh gunmen; Khalistani militants; Khalistan separatists; Khalistani separatists; Sikh terrorist
  short: the militants; the extremists; the separatists
  country: IND
  sector: REB

AKALIDAL group [1920-12..]
  name: Akali Dal
  names: Shiromani Akali Dal; Sikh Akali Dal party; Akali party
  short: the party
  country: IND
  sector: PTY

SIMI group [1977-04..]
  name: Students Islamic Movement of India
  names: Student Islamic Movement of India; SIMI
  short: the group
  country: IND
  sector: REB

TMC group [1998-01..]
  name: Trinamool Congress
  names: All India Trinamool Congress
  short: the party
  country: IND
  sector: PTY

LTTE group [1976-05-05..2009-05-18]
  name: Liberation Tigers of Tamil Eelam
  names: LTTE; L.T.T.E.; Tamil Tigers; Tamil Tiger; Tamil Tiger rebels; Tamil rebels; Tamil rebel; Tamil guerrillas; Tamil separatists; Tamil Tiger guerrillas; Tigers rebel group; Sea Tigers; Black Tigers; Tamil militants; Tamil Eelam rebels
  short: the Tigers; the rebels; the guerrillas; the rebel group; the separatists
  country: LKA
  sector: REB

KARUNAGROUP group [2004-04..]
  name: Karuna group
  names: Karuna faction; Tamil Makkal Viduthalai Pulikal; TMVP; Tamil People's Liberation Tigers
  short: the faction
  country: LKA
  sector: UAF

TELO group [1979..]
  name: Tamil Eelam Liberation Organization
  names: TELO; EROS guerrillas; People's Liberation Organization of Tamil Eelam; EPDP
  country: LKA
  sector: REB [..1990]; PTY [1990..]

TULF group [1972-05..]
  name: Tamil United Liberation Front
  names: TULF; Tamil National Alliance; TNA; Ilankai Tamil Arasu Kachchi
  short: the party; the alliance
  country: LKA
  sector: PTY

JVP group [1965-05..]
  name: Janatha Vimukthi Peramuna
  names: People's Liberation Front of Sri Lanka; JVP; J.V.P.; Sinhalese extremists; Janata Vimukti Peramuna; Sinhalese Marxist rebels; National People's Power
  short: the front; the rebels; the party
  country: LKA
  sector: REB [1971..1989]; PTY [1990..]

UNPLKA group [1946-09..]
  name: United National Party
  names: UNP
  short: the party
  country: LKA
  sector: PTY

SLFP group [1951-09..]
  name: Sri Lanka Freedom Party
  names: SLFP; SLPP; United People's Freedom Alliance
  short: the party
  country: LKA
  sector: PTY

NTJ group [2014..2019]
  name: National Thowheeth Jama'ath
  names: National Thowheed Jamaath; National Thawheed Jama'ath; National Tawheed Jamaat
  short: the group
  country: LKA
  sector: REB

BODUBALA group [2012..]
  name: Bodu Bala Sena
  names: Buddhist Power Force
  short: the group
  country: LKA
  sector: REL

AWAMI group [1949-06-23..]
  name: Awami League
  names: Bangladesh Awami League; Chhatra League
  short: the party; the ruling party
  country: BGD
  sector: PTY

BNP group [1978-09-01..]
  name: Bangladesh Nationalist Party
  names: B.N.P.; Bangladesh National Party
  short: BNP; the party
  country: BGD
  sector: PTY

JATIYA group [1986-01..]
  name: Jatiya Party
  names: Jatiyo Party
  country: BGD
  sector: PTY

JAMAATBGD group [1941..]
  name: Jamaat-e-Islami Bangladesh
  names: Bangladesh Jamaat-e-Islami; Bangladesh's Jamaat-e-Islami
  short: the party; the Islamist party
  country: BGD
  sector: PTY

JMB group [1998..]
  name: Jamaat-ul-Mujahideen Bangladesh
  names: Jama'atul Mujahideen Bangladesh; Jumatul Mujahedeen Bangladesh; Jamayetul Mujahideen Bangladesh; Neo-JMB; Ansarullah Bangla Team; Ansar al-Islam Bangladesh
  short: the group; the militants
  country: BGD
  sector: REB

SHANTIBAHINI group [1973..1997-12]
  name: Shanti Bahini
  names: Parbatya Chattagram Jana Sanghati Samiti; Chakma rebels; Chittagong Hill Tracts rebels
  short: the rebels
  country: BGD
  sector: REB

MUKTIBAHINI group [1971-03..1971-12]
  name: Mukti Bahini
  names: Mukti Fouj; Bengali guerrillas; Bengali rebels; East Pakistani rebels; Bengali insurgents
  short: the guerrillas; the rebels
  country: BGD
  sector: REB

CPNM group [1994..2018-05]
  name: Communist Party of Nepal (Maoist)
  names: Nepalese Maoists; Nepali Maoists; Maoist rebels; Nepal's Maoists; Unified Communist Party of Nepal (Maoist); Nepal's Maoist rebels; CPN-Maoist; Maoist guerrillas; Maoists in Nepal; CPN (Maoist); Communist Party of Nepal (Maoist Centre); Communist Party of Nepal-Maoist
  short: the Maoists; the rebels; the guerrillas
  country: NPL
  sector: REB [1996-02-13..2006-11-21]; PTY

NEPALICONGRESS group [1947-01..]
  name: Nepali Congress
  names: Nepali Congress Party; Nepali Congress party
  short: the party
  country: NPL
  sector: PTY

UMLNEPAL group [1991-01..]
  name: Communist Party of Nepal (Unified Marxist-Leninist)
  names: CPN-UML; UML; Unified Marxist-Leninist; Nepal Communist Party; United Marxist-Leninist
  short: the party
  country: NPL
  sector: PTY

MADHESI group [2007..]
  name: Madhesi People's Rights Forum
  names: Madhesi parties; Janatantrik Terai Mukti Morcha; Madhesi protesters
  country: NPL
  sector: OPP

MDPMDV group [2003-11..]
  name: Maldivian Democratic Party
  short: MDP; the party
  country: MDV
  sector: PTY

# ---------------------------------------------------------------- South-East and East Asia, the Pacific

NPA group [1969-03-29..]
  name: New People's Army
  names: NPA; N.P.A.; Communist rebels in the Philippines; Philippine Communist rebels; Maoist New People's Army; Filipino communist guerrillas; communist New People's Army
  short: the rebels; the guerrillas; the communist rebels
  country: PHL
  sector: REB

CPP group [1968-12-26..]
  name: Communist Party of the Philippines
  names: National Democratic Front of the Philippines; NDFP; National Democratic Front
  short: CPP; the party; the front
  country: PHL
  sector: REB

HUKS group [1942..1954]
  name: Hukbalahap
  names: Huks; Huk rebels; Huk guerrillas
  short: the rebels
  country: PHL
  sector: REB

MILF group [1977..]
  name: Moro Islamic Liberation Front
  names: MILF; M.I.L.F.; Moro rebels; Bangsamoro Islamic Armed Forces
  short: the front; the rebels; the Muslim rebels
  country: PHL
  sector: REB [..2019-02]; PTY [2019-02..]

MNLF group [1972-10-21..]
  name: Moro National Liberation Front
  names: MNLF; M.N.L.F.; Moslem rebels in the Philippines; Moro guerrillas; Filipino Muslim rebels
  short: the front; the rebels; the Moslem rebels
  country: PHL
  sector: REB [..1996-09]; PTY [1996-09..]

ABUSAYYAF group [1991..]
  name: Abu Sayyaf
  names: Abu Sayyaf group; Abu Sayyaf Group; Abu Sayyaf gunmen; Abu Sayaff; Abu Sayyaf militants; Abu Sayyaf rebels
  short: the group; the militants; the kidnappers; the gunmen
  country: PHL
  sector: REB

BIFF group [2010-12..]
  name: Bangsamoro Islamic Freedom Fighters
  names: BIFF
  short: the rebels; the group
  country: PHL
  sector: REB

MAUTE group [2012..2019]
  name: Maute group
  names: Maute militants; Maute Group
  short: the militants; the group
  country: PHL
  sector: REB

RAM group [1982..1995]
  name: Reform the Armed Forces Movement
  names: Philippine military rebels; Young Officers Union; Magdalo group
  short: the mutineers
  country: PHL
  sector: REB

GAM group [1976-12-04..2005-12-27]
  name: Free Aceh Movement
  names: GAM; Gerakan Aceh Merdeka; Aceh rebels; Acehnese rebels; Achinese rebels; Aceh Merdeka; Acehnese separatists; Aceh separatists
  short: the rebels; the separatists; the movement
  country: IDN
  sector: REB

OPM group [1965..]
  name: Free Papua Movement
  names: OPM; Organisasi Papua Merdeka; West Papua National Liberation Army; TPNPB; Papuan rebels; Papuan separatists; Free Papua Organization; Papua separatists; West Papua Liberation Army; West Papuan rebels
  short: the rebels; the separatists
  country: IDN
  sector: REB

FRETILIN group [1974-05-20..]
  name: Fretilin
  names: FRETILIN; Revolutionary Front for an Independent East Timor; Falintil; Fretilin guerrillas; East Timorese rebels; Timorese guerrillas; East Timorese guerrillas
  short: the front; the guerrillas; the party
  country: TLS
  sector: REB [..1999]; PTY [1999..]

TIMORMILITIAS group [1998..2000]
  name: East Timorese militias
  names: pro-Jakarta militias; pro-Indonesia militias; pro-Indonesian militias; anti-independence militias; Aitarak; Aitarak militia; pro-Indonesian militiamen; pro-Jakarta militiamen
  short: the militias; the militiamen
  country: TLS
  sector: UAF

CNRT group [1998-04..]
  name: National Council of Timorese Resistance
  names: CNRT; National Council of East Timorese Resistance; National Congress for Timorese Reconstruction
  short: the council
  country: TLS
  sector: PTY

JI group [1993-01..2024-06]
  name: Jemaah Islamiyah
  names: Jemaah Islamiah; Jema'ah Islamiyah; Jamaah Islamiyah; Jemaah Ansharut Daulah; Jamaah Ansharut Daulah
  short: JI; the group; the network
  country: IDN
  sector: REB
  names: JAD

DARULISLAM group [1942..1965]
  name: Darul Islam
  names: Darul Islam rebels
  country: IDN
  sector: REB

PKI group [1920-05..1966-03]
  name: Indonesian Communist Party
  names: PKI; Communist Party of Indonesia
  country: IDN
  sector: PTY

PDIP group [1999-02..]
  name: Indonesian Democratic Party of Struggle
  names: PDI-P; Indonesian Democratic Party-Struggle
  country: IDN
  sector: PTY

GOLKAR group [1964-10..]
  name: Golkar
  names: Golkar Party; Golkar party
  short: the party; the ruling party
  country: IDN
  sector: PTY

FPI group [1998-08..]
  name: Islamic Defenders Front
  names: Laskar Jihad; Front Pembela Islam
  short: the group
  country: IDN
  sector: UAF

MCP group [1930..1989-12]
  name: Malayan Communist Party
  names: Malayan Races Liberation Army; Communist Party of Malaya; Malayan Communist guerrillas; Malayan Communists; Malayan Races' Liberation Army
  short: the guerrillas
  country: MYS
  sector: REB

UMNO group [1946-05-11..]
  name: United Malays National Organisation
  names: UMNO; Umno; United Malays National Organization; National Front coalition of Malaysia
  short: the party; the coalition
  country: MYS
  sector: PTY

PASMYS group [1951-11..]
  name: Parti Islam se-Malaysia
  names: Pan-Malaysian Islamic Party; Islamic Party of Malaysia; Pan Malaysian Islamic Party; Parti Islam SeMalaysia
  short: PAS; the party
  country: MYS
  sector: PTY

PAKATAN group [2008..]
  name: Pakatan Harapan
  names: Pakatan Rakyat; Parti Keadilan Rakyat
  short: the alliance
  country: MYS
  sector: PTY

PAPSGP group [1954-11-21..]
  name: People's Action Party
  short: PAP; the party
  country: SGP
  sector: PTY

BRNTHA group [1960..]
  name: Barisan Revolusi Nasional
  names: BRN; Patani United Liberation Organization; Thai Muslim insurgents; southern Thai insurgents; Thai Moslem separatists; MARA Patani; Patani United Liberation Organisation; Thai Muslim separatists
  short: the insurgents; the separatists
  country: THA
  sector: REB

CPT group [1942-12..1990]
  name: Communist Party of Thailand
  names: Thai Communist guerrillas; Thai Communist rebels
  short: the guerrillas
  country: THA
  sector: REB

REDSHIRTS group [2006..2014]
  name: United Front for Democracy Against Dictatorship
  names: red shirts; red-shirts; Red Shirts; red shirt protesters; red-shirt protesters; UDD
  short: the protesters
  country: THA
  sector: OPP

YELLOWSHIRTS group [2006-02..2014]
  name: People's Alliance for Democracy
  names: yellow shirts; yellow-shirts; Yellow Shirts; PDRC
  short: PAD; the protesters
  country: THA
  sector: OPP

PHEUTHAI group [1998-07..]
  name: Pheu Thai
  names: Pheu Thai Party; Thai Rak Thai; Thai Rak Thai party; Puea Thai Party; People Power Party of Thailand
  short: the party
  country: THA
  sector: PTY

MOVEFORWARD group [2018..]
  name: Move Forward Party
  names: Future Forward Party; Future Forward; People's Party of Thailand
  short: the party
  country: THA
  sector: PTY

KHMERROUGE group [1951..1999]
  name: Khmer Rouge
  names: Khmers Rouges; Khmer Rouge guerrillas; Democratic Kampuchea faction; Pol Pot forces; Pol Pot regime; Khmer Rouge regime; Party of Democratic Kampuchea; Khmer Insurgents; Cambodian Communists; Khmer Rouge rebels
  short: the guerrillas; the rebels; the faction; the insurgents
  country: KHM
  sector: REB [..1975-04-16]; GOV [1975-04-17..1979-01-07]; REB [1979-01-08..]

CGDK group [1982-06-22..1992]
  name: Cambodian resistance
  names: Cambodian guerrillas; Cambodian resistance coalition; Cambodian rebels; non-Communist resistance; Khmer guerrillas
  short: the coalition; the resistance
  country: KHM
  sector: REB

KPNLF group [1979-10..1993]
  name: Khmer People's National Liberation Front
  names: KPNLF
  country: KHM
  sector: REB

FUNCINPEC group [1981-03-21..]
  name: Funcinpec
  names: FUNCINPEC; Funcinpec party; Sihanoukist National Army; ANKI; royalist Funcinpec; royalist party Funcinpec
  short: the royalists; the party
  country: KHM
  sector: REB [..1992]; PTY [1993..]

CPPKHM group [1951-06-28..]
  name: Cambodian People's Party
  names: Kampuchean People's Revolutionary Party
  short: CPP; the party; the ruling party
  country: KHM
  sector: PTY

CNRP group [2012-07..2017-11-16]
  name: Cambodia National Rescue Party
  names: CNRP; Sam Rainsy Party; Candlelight Party
  short: the party; the opposition party
  country: KHM
  sector: OPP

VIETCONG group [1960-12-20..1976]
  name: Viet Cong
  names: Vietcong; National Liberation Front of South Vietnam; National Front for the Liberation of South Vietnam; Viet Cong guerrillas; Provisional Revolutionary Government; Vietcong guerrillas; V.C. guerrillas; People's Liberation Armed Forces; Provisional Revolutionary Government of South Vietnam
  short: the guerrillas; the enemy; NLF; the Communists
  country: VDR
  sector: REB

VIETMINH group [1941-05-19..1954-07-21]
  name: Viet Minh
  names: Vietminh; Viet-Minh; Vietminh rebels; League for the Independence of Vietnam; Communist-led Vietminh
  short: the rebels; the Communists
  country: VNM
  sector: REB

CPVNM group [1930-02-03..]
  name: Communist Party of Vietnam
  names: Vietnamese Communist Party; Vietnam's Communist Party; Lao Dong party
  short: the party
  country: VNM
  sector: PTY

FULRO group [1964..1992]
  name: FULRO
  names: United Front for the Liberation of Oppressed Races; Montagnard rebels
  country: VDR
  sector: REB

PATHETLAO group [1950-08..1975-12-02]
  name: Pathet Lao
  names: Laotian Communists; pro-Communist Pathet Lao; Pathet Lao forces; Neo Lao Hak Sat; Lao Patriotic Front
  short: the rebels; the Communists
  country: LAO
  sector: REB

HMONGLAO group [1961..2010]
  name: Hmong rebels
  names: Meo guerrillas; Hmong guerrillas; Hmong insurgents; Laotian rebels; Chao Fa
  short: the rebels
  country: LAO
  sector: REB

KNU group [1947-02-05..]
  name: Karen National Union
  names: KNU; K.N.U.; Karen National Liberation Army; KNLA; Karen rebels; Karen guerrillas; Karen insurgents; Karen rebel
  short: the rebels; the union; the guerrillas
  country: MMR
  sector: REB

DKBA group [1994-12..]
  name: Democratic Karen Buddhist Army
  names: DKBA; Democratic Karen Benevolent Army; Karen Border Guard Force
  short: the faction
  country: MMR
  sector: UAF

KNPP group [1957..]
  name: Karenni National Progressive Party
  names: KNPP; Karenni Army; Karenni Nationalities Defence Force; Karenni rebels
  short: the rebels
  country: MMR
  sector: REB

KIA group [1960-10-25..]
  name: Kachin Independence Army
  names: KIA; K.I.A.; Kachin Independence Organization; KIO; Kachin rebels; Kachin Independence Organisation; Kachin insurgents; Kachin guerrillas
  short: the rebels
  country: MMR
  sector: REB

AA group [2009-04-10..]
  name: Arakan Army
  names: United League of Arakan; Rakhine rebels
  short: AA; the rebels
  country: MMR
  sector: REB

TNLA group [1992..]
  name: Ta'ang National Liberation Army
  names: TNLA; Palaung State Liberation Front
  short: the rebels
  country: MMR
  sector: REB

MNDAA group [1989-03..]
  name: Myanmar National Democratic Alliance Army
  names: MNDAA; Kokang rebels; Kokang army
  short: the rebels
  country: MMR
  sector: REB

BROTHERHOODALL group [2019..]
  name: Three Brotherhood Alliance
  names: Brotherhood Alliance
  short: the alliance; the rebels
  country: MMR
  sector: REB

UWSA group [1989-04..]
  name: United Wa State Army
  names: UWSA; United Wa State Party; Wa army
  short: the army; the militia
  country: MMR
  sector: REB

SSA group [1964..]
  name: Shan State Army
  names: Shan State Army-South; Shan rebels; Restoration Council of Shan State; Shan State Progress Party; Shan guerrillas; Shan insurgents; Shan United Army
  short: the rebels
  country: MMR
  sector: REB

CNFMMR group [1988-03..]
  name: Chin National Front
  names: Chin National Army; Chinland Defense Force; Chinland Defence Force; Chin rebels
  short: the rebels
  country: MMR
  sector: REB

NMSP group [1958..]
  name: New Mon State Party
  names: Mon National Liberation Army; Mon rebels
  short: the rebels
  country: MMR
  sector: REB

CPBMMR group [1939..1989]
  name: Burmese Communist Party
  names: Communist Party of Burma; Burmese Communists; White Flag rebels
  country: MMR
  sector: REB

ARSA group [2013..]
  name: Arakan Rohingya Salvation Army
  names: ARSA; Rohingya insurgents; Rohingya militants; Harakah al-Yaqin; Rohingya Solidarity Organization
  short: the insurgents; the militants
  country: MMR
  sector: REB

PDFMMR group [2021-05-05..]
  name: People's Defence Force
  names: People's Defense Force; People's Defence Forces of Myanmar; People's Defense Forces; Myanmar resistance forces
  short: PDF; the resistance; resistance fighters
  country: MMR
  sector: REB

NUGMMR group [2021-04-16..]
  name: National Unity Government of Myanmar
  names: Myanmar's National Unity Government; Myanmar's shadow government; Committee Representing Pyidaungsu Hluttaw
  short: National Unity Government; NUG; the shadow government
  country: MMR
  sector: OPP

NLDMMR group [1988-09-27..2023-03]
  name: National League for Democracy
  names: NLD; N.L.D.; Suu Kyi's party
  short: the league; the party; the opposition
  country: MMR
  sector: OPP [..2016-03]; PTY [2016-04..2021-01]; OPP [2021-02..]

USDP group [1993..]
  name: Union Solidarity and Development Party
  names: USDP; Union Solidarity and Development Association
  short: the party
  country: MMR
  sector: PTY

ABSDF group [1988-11..]
  name: All Burma Students' Democratic Front
  names: All Burma Students Democratic Front; Vigorous Burmese Student Warriors
  short: the rebels
  country: MMR
  sector: REB

CCP group [1921-07-23..]
  name: Chinese Communist Party
  names: CCP; C.C.P.; Communist Party of China; CPC; Chinese Communists; China's Communist Party; Communist Party of China Central Committee; Red Guards
  short: the party; the Party; the Communists
  country: CHN
  sector: REB [..1949-09-30]; PTY [1949-10-01..]

KMT group [1919-10-10..]
  name: Kuomintang
  names: KMT; Guomindang; Nationalist Party; Chinese Nationalist Party; Koumintang
  short: the Nationalists; the party
  country: CHN [..1949-11]; TWN [1949-12..]
  sector: PTY

DPPTWN group [1986-09-28..]
  name: Democratic Progressive Party
  names: DPP; pro-independence DPP
  short: the party
  country: TWN
  sector: PTY

TPPTWN group [2019-08..]
  name: Taiwan People's Party
  names: Sunflower Movement
  short: the party
  country: TWN
  sector: PTY

ETIM group [1997..]
  name: East Turkestan Islamic Movement
  names: ETIM; Turkistan Islamic Party; Turkestan Islamic Party; East Turkestan Liberation Organization; Uighur separatists; Uighur militants; Uyghur separatists; East Turkestan Islamic Party
  short: the group; the militants
  country: CHN
  sector: REB

TIBETEXILES group [1959-04..]
  name: Tibetan exiles
  names: Tibetan Government in Exile; Dalai Lama's government; Tibetan Youth Congress
  short: the exiles; the government-in-exile
  country: CHN
  sector: OPP

HKDEMOCRATS group [1990..2025]
  name: Hong Kong Democratic Party
  names: pan-democrats; Hong Kong pro-democracy camp
  short: the democrats
  country: HKG
  sector: OPP

LDPJPN group [1955-11-15..]
  name: Liberal Democratic Party
  names: Liberal Democrats of Japan; governing Liberal Democratic Party
  short: LDP; the party; the governing party
  country: JPN
  sector: PTY

DPJ group [1998-04..2016-03]
  name: Democratic Party of Japan
  names: Japanese Socialist Party; Clean Government Party
  short: DPJ; the party
  country: JPN
  sector: PTY

JAPANREDARMY group [1971-02..2001-04]
  name: Japanese Red Army
  names: Japan Red Army; United Red Army; Red Army Army Faction of Japan
  short: the group
  country: JPN
  sector: REB

AUM group [1984..]
  name: Aum Shinrikyo
  names: Aum Supreme Truth; Aum Shinri Kyo; Aum cult; Aleph cult
  short: the cult; the sect
  country: JPN
  sector: REL

WPK group [1949-06-30..]
  name: Workers' Party of Korea
  names: Workers Party of Korea; Korean Workers' Party; North Korean Communist Party; ruling Workers' Party of Korea
  short: the party; the ruling party
  country: PRK
  sector: PTY

PPPKOR group [1990..]
  name: People Power Party of South Korea
  names: Grand National Party; Saenuri Party; Liberty Korea Party; Democratic Liberal Party; New Korea Party; Democratic Justice Party
  short: People Power Party; the party
  country: KOR
  sector: PTY

DPKOR group [1955..]
  name: Democratic Party of Korea
  names: Uri Party; Minjoo Party; New Democratic Party of South Korea; Party for Peace and Democracy; Millennium Democratic Party; Democratic United Party
  short: the party; the opposition party
  country: KOR
  sector: PTY

BRAPNG group [1988-12..2005]
  name: Bougainville Revolutionary Army
  names: Bougainville rebels
  short: the rebels; BRA
  country: PNG
  sector: REB

IFM group [1998..2003]
  name: Isatabu Freedom Movement
  names: Guadalcanal Revolutionary Army; Malaita Eagles
  short: the militia
  country: SLB
  sector: UAF

FLNKS group [1984-09..]
  name: Kanak and Socialist National Liberation Front
  names: FLNKS; Kanak separatists; Kanak National Liberation Front; Kanak independence movement
  short: the front; the separatists
  country: FRA
  sector: OPP

ALPAUS group [1901-05..]
  name: Australian Labor Party
  names: ALP; the Labor Party of Australia
  short: Labor; the Labor Party; the party
  country: AUS
  sector: PTY

LIBAUS group [1944-10..]
  name: Liberal Party of Australia
  names: Australia's Liberal Party
  short: the Liberal Party; the Liberals; the party
  country: AUS
  sector: PTY

NZLABOUR group [1916-07..]
  name: New Zealand Labour Party
  short: the Labour Party; the party
  country: NZL
  sector: PTY

# ---------------------------------------------------------------- North Africa

MB group [1928-03..]
  name: Muslim Brotherhood
  names: Moslem Brotherhood; Muslim Brothers; Moslem Brothers; Ikhwan; Muslim Brotherhood of Egypt; Egypt's Muslim Brotherhood; Freedom and Justice Party
  short: the Brotherhood; the group; the movement; the Islamist group
  country: EGY
  sector: OPP

GAMAA group [1973..]
  name: Gama'a al-Islamiyya
  names: al-Gama'a al-Islamiyya; Gamaa al-Islamiya; al-Gamaa al-Islamiya; Al Gamaa al Islamiya; al-Gama'a al-Islamiya; Jamaa Islamiya; Islamic Group of Egypt; Egyptian Islamic Group; Gamaa Islamiya; Al Gamaa al-Islamiyya; Al-Gama'a al-Islamiyya; Al-Gamaa al-Islamiya; Al-Gama'a al-Islamiya
  short: the group; the militants
  country: EGY
  sector: REB

EIJ group [1978..2001]
  name: Egyptian Islamic Jihad
  names: Jihad group of Egypt; al-Jihad; Vanguards of Conquest; Takfir wal-Hijra; Al-Jihad
  short: the group
  country: EGY
  sector: REB

HASM group [2016..]
  name: Hasm
  names: Hasm movement; Liwa al-Thawra
  short: the group
  country: EGY
  sector: REB

NSFEGY group [2012-11..2014]
  name: Egyptian National Salvation Front
  names: April 6 movement; Kefaya; Tamarod; New Wafd Party; Wafd Party; Wafd; Salafist Nour Party; Nour Party
  short: the front; the opposition
  country: EGY
  sector: OPP

NDPEGY group [1978-08..2011-04]
  name: National Democratic Party of Egypt
  names: Egypt's National Democratic Party; Egypt's ruling National Democratic Party; Arab Socialist Union
  short: the party; the ruling party
  country: EGY
  sector: PTY

LNA group [2014-05..]
  name: Libyan National Army
  names: LNA; Haftar's forces; Hifter's forces; Libyan Arab Armed Forces; Hifter's army; Khalifa Haftar's forces; eastern Libyan forces; forces loyal to Khalifa Haftar
  short: the force; the army
  country: LBY
  sector: REB

GNA group [2015-12-17..2021-03]
  name: Government of National Accord
  names: GNA; UN-backed Government of National Accord; U.N.-backed government in Tripoli; Tripoli-based government; Tripoli-based Government of National Accord; UN-backed government in Tripoli; unity government in Tripoli; Government of National Unity of Libya
  short: the unity government; the Tripoli government
  country: LBY
  sector: GOV

NTCLBY group [2011-02-27..2012-08-08]
  name: Libyan rebels
  names: Transitional National Council; Libya's National Transitional Council; Libyan rebel; Benghazi-based rebels; anti-Gaddafi forces; anti-Qaddafi forces; anti-Gadhafi forces; rebel National Transitional Council; Libyan rebel council; anti-Gaddafi rebels; anti-Gaddafi fighters
  short: NTC; the rebels; the council; the rebel council; TNC
  country: LBY
  sector: REB [..2011-08-22]; GOV [2011-08-23..]

LIBYADAWN group [2014-07..2016]
  name: Libya Dawn
  names: Libyan Dawn; Operation Dawn; Misrata militias; Misrata brigades; Zintan brigades; Zintan militia
  short: the militia; the alliance
  country: LBY
  sector: UAF

ANSARSHARIALBY group [2011..2017-05]
  name: Ansar al-Sharia
  names: Ansar al Sharia; Ansar al-Shariah; Benghazi Revolutionaries Shura Council; Ansar al-Sharia in Libya
  short: the group; the militia
  country: LBY
  sector: REB

LIFG group [1995..2010]
  name: Libyan Islamic Fighting Group
  names: National Front for the Salvation of Libya; Libyan Fighting Group
  short: the group
  country: LBY
  sector: REB

ENNAHDA group [1981-06..]
  name: Ennahda
  names: Ennahdha; An-Nahda; al-Nahda; Ennahda party; Al-Nahda; En-Nahda; Islamic Tendency Movement; Islamist Ennahda
  short: the party; the movement; the Islamist party
  country: TUN
  sector: OPP [..2011-02]; PTY [2011-03..]

NIDAA group [2012-06..]
  name: Nidaa Tounes
  names: Nidaa Tounes party; Democratic Constitutional Rally; Neo-Destour; Neo-Destour party; Destour Party
  short: the party
  country: TUN
  sector: PTY

UGTT group [1946-01..]
  name: UGTT
  names: Tunisian General Labour Union; Tunisian General Labor Union; General Union of Tunisian Workers
  short: the union
  country: TUN
  sector: LAB

ANSARSHARIATUN group [2011-04..]
  name: Ansar al-Sharia in Tunisia
  names: Uqba ibn Nafi Brigade; Okba Ibn Nafaa Brigade
  short: the group
  country: TUN
  sector: REB

FLN group [1954-11-01..]
  name: National Liberation Front
  names: FLN; F.L.N.; Algerian National Liberation Front; Algerian rebels; Algerian nationalists; Algerian nationalist rebels; Algerian Provisional Government; National Liberation Army of Algeria; GPRA; Algerian rebel
  short: the rebels; the nationalists; the front; the ruling party
  country: DZA
  sector: REB [..1962-07-04]; PTY [1962-07-05..]

OASFR group [1961-02..1963]
  name: Secret Army Organization
  names: Organisation Armee Secrete; Secret Army; Organisation de l'Armee Secrete; Organisation armée secrète; Secret Army Organisation; European extremists
  short: OAS; the secret army
  country: FRA
  sector: REB

FIS group [1989-02-18..]
  name: Islamic Salvation Front
  names: FIS; F.I.S.; Front Islamique du Salut; Front for Islamic Salvation
  short: the front; the party; the fundamentalists
  country: DZA
  sector: OPP

GIA group [1992..2006]
  name: Armed Islamic Group
  names: GIA; G.I.A.; Groupe Islamique Arme; Algerian Islamic militants; Algerian militants; Islamic Armed Group; Moslem fundamentalists in Algeria; Algerian Islamic radicals
  short: the group; the militants
  country: DZA
  sector: REB

GSPC group [1998-09..2007-01]
  name: Salafist Group for Preaching and Combat
  names: GSPC; Salafist Group for Call and Combat
  short: the group
  country: DZA
  sector: REB

AIS group [1994-07..2000-01]
  name: Islamic Salvation Army
  names: Armee Islamique du Salut
  short: AIS; the group
  country: DZA
  sector: REB

HIRAKDZA group [2019-02..]
  name: Hirak movement
  names: Hirak protest movement; Socialist Forces Front; Arouch movement; Rally for Culture and Democracy
  short: the movement
  country: DZA
  sector: OPP

POLISARIO group [1973-05-10..]
  name: Polisario Front
  names: Polisario; Polisario guerrillas; Frente Polisario; POLISARIO; Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro; Saharan guerrillas; Western Saharan guerrillas; Saharawi guerrillas; Polisario independence movement; Algeria-backed Polisario
  short: the front; the guerrillas; the independence movement; the movement
  country: ESH
  sector: REB

ISTIQLAL group [1943-12..]
  name: Istiqlal
  names: Istiqlal Party; Istiqlal party; Moroccan nationalists
  country: MAR
  sector: PTY

PJDMAR group [1967..]
  name: Party of Justice and Development
  names: Justice and Charity; Justice and Charity group; Al Adl Wal Ihsane; Adl wal Ihsan
  short: the party
  country: MAR
  sector: PTY

MAGHREBREBELS group [1956..1960]
  name: Moroccan Liberation Army
  names: Moroccan Army of Liberation; Moroccan irregulars
  country: MAR
  sector: REB

# ---------------------------------------------------------------- West and Central Africa

BOKOHARAM group [2002..]
  name: Boko Haram
  names: Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Islamist Boko Haram; Boko Haram militants; Boko Haram insurgents; Nigerian Taliban; Nigerian Islamists
  short: the sect; the insurgents; the militants; the Islamists; the Islamist group
  country: NGA
  sector: REB

ANSARU group [2012-01..]
  name: Ansaru
  names: Vanguards for the Protection of Muslims in Black Africa
  short: the group
  country: NGA
  sector: REB

MEND group [2005..2014]
  name: Movement for the Emancipation of the Niger Delta
  names: MEND; Niger Delta militants; Niger Delta People's Volunteer Force; Niger Delta Avengers; Niger Delta Vigilante; Niger Delta rebels
  short: the militants; the group; the Avengers
  country: NGA
  sector: REB

IPOB group [2012..]
  name: Indigenous People of Biafra
  names: IPOB; Eastern Security Network; MASSOB; Movement for the Actualization of the Sovereign State of Biafra; Biafran separatists
  short: the group; the separatists
  country: NGA
  sector: REB

MOSOP group [1990..]
  name: Movement for the Survival of the Ogoni People
  names: MOSOP
  short: the movement
  country: NGA
  sector: OPP

OPCNGA group [1994..]
  name: Oodua People's Congress
  names: Odua People's Congress
  country: NGA
  sector: UAF

CJTFNGA group [2013-05..]
  name: Nigerian vigilantes
  names: Yan Sakai; Bakassi Boys
  short: the vigilantes
  country: NGA
  sector: UAF

IMNNGA group [1980..]
  name: Islamic Movement in Nigeria
  names: Islamic Movement of Nigeria; Maitatsine sect; Nigerian Shi'ites; Nigerian Shiites
  short: the group
  country: NGA
  sector: REL

APCNGA group [2013-02..]
  name: All Progressives Congress
  names: People's Democratic Party of Nigeria; Peoples Democratic Party; National Party of Nigeria; Action Congress of Nigeria
  short: the party
  country: NGA
  sector: PTY

BANDITSNGA group [2011..]
  name: Nigerian bandits
  names: Fulani militants; armed herdsmen; Fulani militia; armed bandits
  short: the bandits; the herdsmen
  country: NGA
  sector: UAF

LAKURAWA group [2018..]
  name: Lakurawa
  names: Lukarawa; Mahmuda group
  short: the group
  country: NGA
  sector: REB

AMBAZONIADF group [2017-09..]
  name: Ambazonia Defence Forces
  names: Ambazonian separatists; Ambazonia Governing Council; anglophone separatists; Anglophone separatists; Cameroonian separatists; Ambazonia Defense Forces; Southern Cameroons National Council
  short: the separatists
  country: CMR
  sector: REB

UPCCMR group [1948-04..1971]
  name: Union of the Peoples of Cameroon
  names: Cameroon rebels; Union des Populations du Cameroun
  short: the rebels
  country: CMR
  sector: REB

JNIM group [2017-03-02..]
  name: Jama'at Nusrat al-Islam wal-Muslimin
  names: JNIM; Jama'a Nusrat ul-Islam wa al-Muslimin; Group to Support Islam and Muslims; Group for the Support of Islam and Muslims; al-Qaeda-linked JNIM; Katiba Macina; Macina Liberation Front; Group for Support of Islam and Muslims; Jama'at Nasr al-Islam wal Muslimin; Al-Qaeda-linked JNIM
  short: the group; the jihadists; the militants
  country: MLI
  sector: REB

ANSARDINE group [2011-11..2017-03]
  name: Ansar Dine
  names: Ansar al-Dine; Ansar Eddine; Ansar al-Din; Ansar ed-Dine
  short: the group; the Islamists; the rebels
  country: MLI
  sector: REB

MUJAO group [2011-10..2017]
  name: Movement for Oneness and Jihad in West Africa
  names: MUJAO; Movement for Unity and Jihad in West Africa; al-Mourabitoun; Al-Mourabitoun; Al Mourabitoun; Masked Men Brigade
  short: the group; the Islamists
  country: MLI
  sector: REB

MNLA group [2011-10..]
  name: National Movement for the Liberation of Azawad
  names: MNLA; Tuareg rebels; Tuareg separatists; Azawad Liberation Front; Coordination of Azawad Movements; Coordination of Movements of Azawad; Permanent Strategic Framework; Tuareg rebel; Azawad rebels; FLA rebels
  short: the rebels; the separatists
  country: MLI
  sector: REB

GATIA group [2014-08..]
  name: GATIA
  names: Imghad Tuareg Self-Defense Group; Platform of pro-government militias; Ganda Iso; Ganda Koy
  short: the militia
  country: MLI
  sector: UAF

DANNAAMBASSAGOU group [2016-12..]
  name: Dan Na Ambassagou
  names: Dan Nan Ambassagou; Dozo hunters; Dozos; dozo hunters; Dogon militia
  short: the militia; the hunters
  country: MLI
  sector: UAF

M5RFP group [2020-06..]
  name: June 5 Movement
  names: M5-RFP; June 5 movement
  short: the movement
  country: MLI
  sector: OPP

TUAREGNER group [1990..2009]
  name: Niger Movement for Justice
  names: MNJ rebels; Nigerien Movement for Justice; Liberation Front of Air and Azawad; Front for the Liberation of Tamoust
  short: the rebels
  country: NER
  sector: REB

ANSARULISLAM group [2016-12..]
  name: Ansarul Islam
  names: Ansaroul Islam
  short: the group
  country: BFA
  sector: REB

RUF group [1991-03-23..2002]
  name: Revolutionary United Front
  names: RUF; R.U.F.; Sierra Leonean rebels; Sierra Leone rebels; Revolutionary United Front rebels
  short: the rebels; the front; the rebel group
  country: SLE
  sector: REB

AFRC group [1997-05-25..2002]
  name: West Side Boys
  names: AFRC; Sierra Leone junta; Westside Boys
  short: the junta; the renegade soldiers
  country: SLE
  sector: REB

KAMAJORS group [1991..2002]
  name: Kamajors
  names: Kamajor; Civil Defense Force of Sierra Leone; Kamajor militia; Civil Defence Forces; Kamajor hunters
  short: the militia; CDF
  country: SLE
  sector: UAF

SLPP group [1951-04..]
  name: Sierra Leone People's Party
  names: All People's Congress
  country: SLE
  sector: PTY

NPFL group [1989-12-24..1997]
  name: National Patriotic Front of Liberia
  names: NPFL; N.P.F.L.; National Patriotic Front; Taylor's rebels; Charles Taylor's rebels
  short: the rebels; the front
  country: LBR
  sector: REB

INPFL group [1990..1992]
  name: Independent National Patriotic Front of Liberia
  names: INPFL; Prince Johnson's rebels
  country: LBR
  sector: REB

ULIMO group [1991-05..1997]
  name: ULIMO
  names: Ulimo; United Liberation Movement of Liberia for Democracy; ULIMO-J; ULIMO-K; Ulimo-J; Ulimo-K; Liberia Peace Council
  short: the faction
  country: LBR
  sector: REB

LURD group [1999..2003-11]
  name: Liberians United for Reconciliation and Democracy
  names: LURD; Liberian rebels; Lurd
  short: the rebels
  country: LBR
  sector: REB

MODEL group [2003-03..2003-11]
  name: Movement for Democracy in Liberia
  short: MODEL; the rebels
  country: LBR
  sector: REB

TRUEWHIG group [1869..1980-04]
  name: True Whig Party
  names: Unity Party of Liberia; Congress for Democratic Change
  country: LBR
  sector: PTY

FORCESNOUVELLES group [2002-09-19..2011]
  name: New Forces
  names: Forces Nouvelles; Patriotic Movement of Ivory Coast; Ivorian rebels; Ivory Coast rebels; MPCI; New Forces rebels; Invisible Commandos; Ivorian Popular Movement of the Great West
  short: the rebels; the former rebels
  country: CIV
  sector: REB

YOUNGPATRIOTS group [2001..2011]
  name: Young Patriots
  names: Jeunes Patriotes; Ivorian Popular Front; FPI party of Ivory Coast
  country: CIV
  sector: UAF

RDRCIV group [1994-09..]
  name: Rally of the Republicans
  names: Rally of Republicans; RHDP; Democratic Party of Ivory Coast; PDCI
  country: CIV
  sector: PTY

MFDC group [1982-12..]
  name: Movement of Democratic Forces of Casamance
  names: MFDC; Casamance rebels; Casamance separatists; Movement of Democratic Forces in the Casamance
  short: the rebels; the separatists
  country: SEN
  sector: REB

PASTEF group [2014..]
  name: Pastef
  names: PASTEF; Socialist Party of Senegal; Senegalese Democratic Party
  short: the party
  country: SEN
  sector: PTY

PAIGC group [1956-09..]
  name: PAIGC
  names: P.A.I.G.C.; African Party for the Independence of Guinea and Cape Verde
  short: the party; the guerrillas
  country: GNB
  sector: REB [..1974-09-09]; PTY [1974-09-10..]

FNDCGIN group [2019-04..2022]
  name: National Front for the Defence of the Constitution
  names: FNDC; National Front for the Defense of the Constitution; RPG party of Guinea; Union of Democratic Forces of Guinea
  country: GIN
  sector: OPP

NDCGHA group [1992-06..]
  name: National Democratic Congress
  names: NDC; New Patriotic Party; NPP
  short: the party
  country: GHA
  sector: PTY

FROLINAT group [1966-06..1993]
  name: Frolinat
  names: FROLINAT; Chad National Liberation Front; National Liberation Front of Chad; Goukouni Oueddei's forces; Libyan-backed rebels of Chad
  short: the rebels
  country: TCD
  sector: REB

FANTCHAD group [1978..1982-06]
  name: Armed Forces of the North
  names: Habre's forces; Forces Armees du Nord
  country: TCD
  sector: REB

CHADREBELS group [1990..]
  name: Chadian rebels
  names: Chad rebels; Union of Forces for Democracy and Development; UFDD; United Front for Democratic Change; Rally of Forces for Change; Union of Resistance Forces; Movement for Democracy and Justice in Chad; Chadian rebel; United Front for Change
  short: the rebels
  country: TCD
  sector: REB

FACT group [2016-03..]
  name: Front for Change and Concord in Chad
  names: FACT rebels
  short: FACT; the rebels
  country: TCD
  sector: REB

SELEKA group [2012-12..]
  name: Seleka
  names: Séléka; Seleka rebels; Seleka coalition; ex-Seleka; Popular Front for the Rebirth of Central African Republic; FPRC; Union for Peace in the Central African Republic; Muslim Seleka; former Seleka rebels; Union of Democratic Forces for Unity; UFDR
  short: the rebels; the coalition
  country: CAF
  sector: REB

ANTIBALAKA group [2013-06..]
  name: anti-balaka
  names: anti-Balaka; Anti-Balaka; Anti-balaka; anti-balaka militia; anti-balaka fighters; Christian militia known as anti-balaka; anti balaka
  short: the militia; the Christian militia; the militias
  country: CAF
  sector: UAF

CPCCAF group [2020-12-15..]
  name: Coalition of Patriots for Change
  names: CPC rebels; 3R rebels; Return, Reclamation and Rehabilitation; Central African rebels
  short: the rebels; the coalition
  country: CAF
  sector: REB

KATANGAREBELS group [1960-07-11..1963-01]
  name: Katangan rebels
  names: Katangese gendarmes; Katangan gendarmes; Katanga secessionists; Katangan exiles; Katangese rebels
  short: the secessionists; the breakaway province
  country: COD
  sector: REB

SIMBA group [1964..1965]
  name: Simba rebels
  names: Simbas; Congolese rebels of Stanleyville; Stanleyville rebels; Congo rebels
  country: COD
  sector: REB

FNLC group [1968..1978]
  name: Congolese National Liberation Front
  names: Front for the National Liberation of the Congo; Shaba invaders
  country: COD
  sector: REB

AFDL group [1996-10..1997-05]
  name: Alliance of Democratic Forces for the Liberation of Congo
  names: AFDL; Alliance of Democratic Forces for the Liberation of Congo-Zaire; Zairian rebels; Kabila's rebels; Zairean rebels; Kabila's forces; Banyamulenge rebels
  short: the rebels; the alliance
  country: COD
  sector: REB

RCD group [1998-08..2003]
  name: Congolese Rally for Democracy
  names: RCD; Rally for Congolese Democracy; RCD-Goma; RCD-ML; Congolese Democratic Rally; RCD-Kisangani
  short: the rebels
  country: COD
  sector: REB

MLC group [1998-11..]
  name: Movement for the Liberation of Congo
  names: MLC; Congolese Liberation Movement; Movement for the Liberation of the Congo; Congolese Liberation Front
  short: the rebels; the party
  country: COD
  sector: REB [..2003-06]; PTY [2003-07..]

CNDP group [2006-12..2012]
  name: National Congress for the Defence of the People
  names: CNDP; National Congress for the Defense of the People; Nkunda's rebels; Nkunda's forces; General Nkunda's rebels; Nkunda rebels
  short: the rebels
  country: COD
  sector: REB

M23 group [2012-04-04..]
  name: M23
  names: March 23 Movement; M-23; M23 rebels; M23 rebel group; March 23 movement; M23 movement; Rwanda-backed M23; Rwandan-backed M23; Rwanda-backed rebels; AFC/M23; Congo River Alliance; Alliance Fleuve Congo
  short: the rebels; the rebel group; the group
  country: COD
  sector: REB

FDLR group [2000-09..]
  name: Democratic Forces for the Liberation of Rwanda
  names: FDLR; F.D.L.R.; Rwandan Hutu rebels; Hutu rebels in Congo; Army for the Liberation of Rwanda; ALIR; Rwandan Hutu militia
  short: the rebels; the militia
  country: COD
  sector: REB

ADF group [1995..]
  name: Allied Democratic Forces
  names: Islamist Allied Democratic Forces; ADF rebels; ADF militants; Ugandan-led Islamist rebels
  short: ADF; the rebels; the group; the militants
  country: COD
  sector: REB

MAIMAI group [1993..]
  name: Mai-Mai
  names: Mayi-Mayi; Mai Mai; Mayi Mayi; Mai-Mai militia; Wazalendo; Wazalendo militia; Nyatura; Raia Mutomboki; APCLS
  short: the militia
  country: COD
  sector: UAF

CODECO group [2017..]
  name: CODECO
  names: Codeco; Cooperative for the Development of Congo; Codeco militia
  short: the militia
  country: COD
  sector: UAF

UPCCOD group [2001-07..2007]
  name: Union of Congolese Patriots
  names: Ituri militias; Hema militia; Lendu militia; Nationalist and Integrationist Front; FRPI; Patriotic Resistance Front in Ituri
  short: the militia
  country: COD
  sector: UAF

KAMUINANSAPU group [2016-08..2018]
  name: Kamuina Nsapu
  names: Kamwina Nsapu; Kamuina Nsapu militia; Bana Mura; Bana Mura militia
  short: the militia
  country: COD
  sector: UAF

UDPS group [1982-02..]
  name: Union for Democracy and Social Progress
  names: UDPS; Lamuka
  short: the party
  country: COD
  sector: OPP [..2019-01]; PTY [2019-01..]

COCOYE group [1993..2003]
  name: Ninja militia
  names: Cobra militia; Cocoye militia; Cobras militia; Sassou's Cobra militia
  short: the militia
  country: COG
  sector: UAF

UNITA group [1966-03-13..]
  name: UNITA
  names: Unita; U.N.I.T.A.; National Union for the Total Independence of Angola; Savimbi's rebels; UNITA rebels; Unita rebels; Angolan rebels
  short: the rebels; the movement; the party
  country: AGO
  sector: REB [..2002-04-04]; PTY [2002-04-05..]

MPLA group [1956-12-10..]
  name: MPLA
  names: M.P.L.A.; Popular Movement for the Liberation of Angola; Popular Movement for the Liberation of Angola-Labour Party; Popular Movement; MPLA-PT
  short: the Popular Movement; the movement; the party; the ruling party
  country: AGO
  sector: REB [..1975-11-10]; PTY [1975-11-11..]

FNLA group [1954..]
  name: National Front for the Liberation of Angola
  names: FNLA; F.N.L.A.; Angolan National Liberation Front; Union of Angolan Peoples; GRAE
  short: the front
  country: AGO
  sector: REB [..1992]; PTY [1992..]

FLEC group [1963-08..]
  name: Front for the Liberation of the Enclave of Cabinda
  names: FLEC; Cabinda separatists; Cabindan separatists; Cabinda rebels
  short: the separatists; the rebels
  country: AGO
  sector: REB

# ---------------------------------------------------------------- Horn, East and Southern Africa

ALSHABAAB group [2006..]
  name: al-Shabaab
  names: al-Shabab; al Shabaab; al Shabab; Al Shabaab; Shabaab; Shabab; Harakat al-Shabaab; al-Shabaab militants; Somali Islamist rebels; al Qaeda-linked al Shabaab; Al-Shabaab; Al-Shabab; Al-Shabaab militants
  short: the militants; the Islamist group; the insurgents; the group
  country: SOM
  sector: REB

ICU group [2004..2006-12]
  name: Islamic Courts Union
  names: Union of Islamic Courts; Islamic Courts; Supreme Islamic Courts Council; Council of Islamic Courts; Somali Islamists; Islamic courts militia
  short: the Islamists; the courts; the militia
  country: SOM
  sector: REB

HIZBULISLAM group [2009-02..2010-12]
  name: Hizbul Islam
  names: Hizb al-Islam; Alliance for the Re-liberation of Somalia
  country: SOM
  sector: REB

ASWJ group [1991..]
  name: Ahlu Sunna Wal Jamaa
  names: Ahlu Sunna Waljamaa; Ahlu Sunnah Wal Jama'a; Ahlu Sunna
  short: the militia
  country: SOM
  sector: UAF

AIDIDFACTION group [1989..2000]
  name: Somali National Alliance
  names: United Somali Congress; Aidid's militia; Aidid's forces; Aidid militia; Aideed's forces; Somali militiamen; Somali militia; Somali clan militia
  short: the faction; the militia; the clan
  country: SOM
  sector: UAF

SNM group [1981-04..1991]
  name: Somali National Movement
  names: Somali Salvation Democratic Front; Somali Patriotic Movement
  short: the rebels
  country: SOM
  sector: REB

SOMALIWARLORDS group [1991..2006]
  name: Somali warlords
  names: Alliance for the Restoration of Peace and Counter-Terrorism; Somali faction leaders; Somali factions; Somali warlord
  short: the warlords; the factions
  country: SOM
  sector: UAF

WSLF group [1973..1989]
  name: Western Somali Liberation Front
  names: WSLF; Ogaden guerrillas; Somali guerrillas in the Ogaden; Ogaden rebels
  short: the guerrillas; the front
  country: ETH
  sector: REB

ONLF group [1984-08..]
  name: Ogaden National Liberation Front
  names: ONLF; Ogadeni rebels
  short: the rebels; the front
  country: ETH
  sector: REB [..2018-10]; OPP [2018-10..]

PIRATESSOM group [2005..]
  name: Somali pirates
  names: Somali pirate; Puntland pirates
  short: the pirates; the hijackers
  country: SOM
  sector: CRM

EPLF group [1973..1994-02]
  name: Eritrean People's Liberation Front
  names: EPLF; E.P.L.F.; Eritrean rebels; Eritrean guerrillas; Eritrean secessionists; Eritrean Popular Liberation Front; Eritrean separatists; Eritrean insurgents
  short: the rebels; the guerrillas; the secessionists; the front
  country: ERI
  sector: REB [..1993-05-23]; PTY [1993-05-24..]

ELF group [1960-07..]
  name: Eritrean Liberation Front
  names: ELF; Eritrean Liberation Front guerrillas
  short: the front; the guerrillas
  country: ERI
  sector: REB

PFDJ group [1994-02..]
  name: People's Front for Democracy and Justice
  short: the party
  country: ERI
  sector: PTY

TPLF group [1975-02-18..]
  name: Tigray People's Liberation Front
  names: TPLF; T.P.L.F.; Tigrayan People's Liberation Front; Tigre People's Liberation Front; Tigrayan rebels; Tigrean rebels; Tigrayan forces; Tigray Defense Forces; Tigray Defence Forces; Tigray forces; Tigray rebels; Tigray regional forces; Tigrean People's Liberation Front
  short: the front; the rebels; the party
  country: ETH
  sector: REB [..1991-05-27]; PTY [1991-05-28..2020-11-03]; REB [2020-11-04..2022-11-02]; PTY [2022-11-03..]

EPRDF group [1988-05..2019-12-01]
  name: Ethiopian People's Revolutionary Democratic Front
  names: EPRDF; E.P.R.D.F.; Prosperity Party; Ethiopian rebels
  short: the coalition; the ruling coalition; the rebels; the front
  country: ETH
  sector: REB [..1991-05-27]; PTY [1991-05-28..]

OLF group [1973..]
  name: Oromo Liberation Front
  names: OLF; O.L.F.; Oromo rebels
  short: the rebels; the front
  country: ETH
  sector: REB [..2018-08]; OPP [2018-08..]

OLA group [2018..]
  name: Oromo Liberation Army
  names: OLA; OLF-Shane; Shane rebels; OLF-Shene
  short: the rebels; the group
  country: ETH
  sector: REB

FANO group [2016..]
  name: Fano
  names: Fano militia; Fano militiamen; Amhara militia; Amhara militias; Amhara militiamen
  short: the militia; the rebels
  country: ETH
  sector: UAF

GINBOT7 group [2008-05..2018]
  name: Ginbot 7
  names: Patriotic Ginbot 7; Coalition for Unity and Democracy
  country: ETH
  sector: OPP

EPRPETH group [1972-04..]
  name: Ethiopian People's Revolutionary Party
  names: EPRP; Ethiopian Democratic Union
  country: ETH
  sector: REB

AFARREBELS group [1993..]
  name: Afar Revolutionary Democratic Unity Front
  names: Afar rebels; Front for the Restoration of Unity and Democracy; FRUD
  short: the rebels
  country: DJI
  sector: REB

SPLA group [1983-05-16..2011-07-08]
  name: Sudan People's Liberation Army
  names: SPLA; S.P.L.A.; Sudan People's Liberation Movement; SPLM; SPLM/A; Sudanese People's Liberation Army; southern Sudanese rebels; Sudanese rebels; south Sudanese rebels; Garang's rebels; Sudanese People's Liberation Movement; SPLA rebels; Sudan's People's Liberation Army
  short: the rebels; the movement; the former rebels
  country: SSD
  sector: REB

ANYANYA group [1955-08..1972-03]
  name: Anyanya
  names: Anya Nya; Anyanya rebels; Anya-Nya; southern Sudan rebels; Southern Sudan Liberation Movement
  short: the rebels
  country: SSD
  sector: REB

SPLMIO group [2013-12-15..]
  name: SPLM-IO
  names: SPLA-IO; SPLM/A-IO; Sudan People's Liberation Movement-in-Opposition; Sudan People's Liberation Movement in Opposition; SPLA-In Opposition; South Sudanese rebels; South Sudan rebels; White Army; Nuer White Army; Machar's forces; rebels loyal to Riek Machar; forces loyal to Riek Machar
  short: the rebels; the opposition
  country: SSD
  sector: REB

NASSSD group [2017-03..]
  name: National Salvation Front of South Sudan
  names: National Salvation Front rebels; NAS rebels; South Sudan Democratic Movement; South Sudan Liberation Army
  short: NAS; the rebels
  country: SSD
  sector: REB

SPLMN group [2011-07..]
  name: SPLM-North
  names: SPLM-N; SPLA-N; Sudan People's Liberation Movement-North; Sudan People's Liberation Army-North; Sudan Revolutionary Front; SPLA-North; Nuba rebels
  short: the rebels
  country: SDN
  sector: REB

JEM group [2003..]
  name: Justice and Equality Movement
  names: JEM; Darfur rebels; Darfur rebel groups; Darfuri rebels
  short: the movement; the rebels; the rebel group
  country: SDN
  sector: REB

SLM group [2003-02..]
  name: Sudan Liberation Army
  names: Sudan Liberation Movement; SLM; SLM/A; Sudanese Liberation Army; Sudan Liberation Movement/Army; Minnawi faction
  short: SLA; the rebels; the rebel group
  country: SDN
  sector: REB

JANJAWEED group [2003..2013]
  name: Janjaweed
  names: janjaweed; Janjawid; Janjaweed militia; Janjaweed militiamen; Arab militia of Darfur; janjaweed militias
  short: the militia; the militias; the militiamen
  country: SDN
  sector: UAF

RSF group [2013-08..]
  name: Rapid Support Forces
  names: paramilitary Rapid Support Forces; RSF paramilitaries; RSF fighters; Sudan's Rapid Support Forces; Rapid Support Force; Sudanese paramilitary force; RSF paramilitary; paramilitary RSF
  short: RSF; the paramilitary; the paramilitaries; the paramilitary group; the paramilitary force
  country: SDN
  sector: MIL [..2023-04-14]; REB [2023-04-15..]
  names: RSF forces; RSF militia; RSF militiamen; RSF gunmen; RSF troops; RSF soldiers

FFC group [2019-01-01..]
  name: Forces of Freedom and Change
  names: Forces for Freedom and Change; Declaration of Freedom and Change Forces; Alliance for Freedom and Change; Sudanese Professionals Association; Sudan resistance committees; Forces for the Declaration of Freedom and Change
  short: the coalition; FFC; the opposition coalition
  country: SDN
  sector: OPP

UMMA group [1945-02..]
  name: Umma Party
  names: National Umma Party; Democratic Unionist Party of Sudan; National Democratic Alliance of Sudan; Umma party
  country: SDN
  sector: OPP

NIFSDN group [1985..2019]
  name: National Islamic Front
  names: National Congress Party of Sudan; Sudan's National Congress Party; Popular Congress Party
  short: the party
  country: SDN
  sector: PTY

BEJACONGRESS group [1957..]
  name: Beja Congress
  names: Eastern Front of Sudan; Beja rebels
  country: SDN
  sector: REB

LRA group [1987..]
  name: Lord's Resistance Army
  names: LRA; L.R.A.; Lords Resistance Army; Ugandan rebels; Kony's rebels; Joseph Kony's Lord's Resistance Army
  short: the rebels; the rebel group
  country: UGA
  sector: REB

NRAUGA group [1981-06..1986-01]
  name: National Resistance Army
  names: Museveni's rebels; Ugandan National Resistance Army; National Resistance Movement
  short: NRA; the rebels
  country: UGA
  sector: REB [..1986-01-25]; PTY [1986-01-26..]

HSM group [1986..1987]
  name: Holy Spirit Movement
  names: Uganda People's Democratic Army; West Nile Bank Front; Lakwena's rebels
  country: UGA
  sector: REB

FDCUGA group [2004-12..]
  name: Forum for Democratic Change
  names: National Unity Platform; Uganda People's Congress
  country: UGA
  sector: OPP

MAUMAU group [1952..1960]
  name: Mau Mau
  names: Mau Mau rebels; Mau Mau terrorists; Mau-Mau; Kenya Land and Freedom Army
  short: the terrorists; the rebels
  country: KEN
  sector: REB

KANU group [1960-05..]
  name: Kenya African National Union
  names: KANU; Kanu
  short: the party; the ruling party
  country: KEN
  sector: PTY

ODMKEN group [2005-10..]
  name: Orange Democratic Movement
  names: ODM; Azimio; Azimio la Umoja; National Super Alliance; Jubilee Party; Party of National Unity of Kenya; United Democratic Alliance; Forum for the Restoration of Democracy; Coalition for Reforms and Democracy
  short: the party; the opposition
  country: KEN
  sector: PTY

MUNGIKI group [1985..]
  name: Mungiki
  names: Mungiki sect; Mungiki gang; Sabaot Land Defence Force; Mombasa Republican Council
  short: the sect
  country: KEN
  sector: CRM

CCM group [1977-02..]
  name: Chama Cha Mapinduzi
  names: CCM; Tanganyika African National Union; TANU; Party of the Revolution; Revolutionary Party of Tanzania
  short: the party; the ruling party
  country: TZA
  sector: PTY

CHADEMA group [1992-07..]
  name: Chadema
  names: CHADEMA; Civic United Front; ACT-Wazalendo
  short: the party
  country: TZA
  sector: OPP

RPF group [1987-12..]
  name: Rwandan Patriotic Front
  names: RPF; R.P.F.; Rwanda Patriotic Front; Rwandese Patriotic Front; Rwandan rebels; Tutsi rebels of Rwanda; Tutsi-led Rwandan Patriotic Front; Rwanda rebels
  short: the rebels; the front
  country: RWA
  sector: REB [..1994-07-18]; PTY [1994-07-19..]

INTERAHAMWE group [1990..]
  name: Interahamwe
  names: interahamwe; Interahamwe militia; Interahamwe militiamen; Hutu militia; Hutu militias; Hutu militiamen; Rwandan Hutu militias; Hutu Power
  short: the militia; the militiamen
  country: RWA
  sector: UAF

CNDDFDD group [1994..]
  name: CNDD-FDD
  names: Forces for the Defence of Democracy; Forces for the Defense of Democracy; National Council for the Defense of Democracy; National Council for the Defence of Democracy; Burundian rebels; Burundi rebels; Hutu rebels of Burundi
  short: the rebels; the party; the ruling party
  country: BDI
  sector: REB [..2003-11]; PTY [2003-12..]

FNLBDI group [1980..2009-04]
  name: Palipehutu
  names: National Liberation Forces of Burundi; Palipehutu-FNL; Forces for National Liberation; National Forces of Liberation; PALIPEHUTU; Hutu National Liberation Forces; National Liberation Forces
  short: FNL; the rebels
  country: BDI
  sector: REB

REDTABARA group [2011..]
  name: RED-Tabara
  names: Red-Tabara; Forebu; Republican Forces of Burundi
  short: the rebels
  country: BDI
  sector: REB

FRODEBU group [1986..]
  name: Frodebu
  names: FRODEBU; Front for Democracy in Burundi; Uprona; UPRONA
  short: the party
  country: BDI
  sector: PTY

FRELIMO group [1962-06-25..]
  name: Frelimo
  names: FRELIMO; F.R.E.L.I.M.O.; Front for the Liberation of Mozambique; Mozambique Liberation Front; Liberation Front of Mozambique
  short: the party; the ruling party; the guerrillas; the front
  country: MOZ
  sector: REB [..1975-06-24]; PTY [1975-06-25..]

RENAMO group [1977-05..]
  name: Renamo
  names: RENAMO; Mozambique National Resistance; Mozambican National Resistance; MNR rebels; Mozambican rebels; Mozambique rebels; National Resistance Movement of Mozambique; Renamo rebels
  short: the rebels; the party; the former rebels; the right-wing rebels
  country: MOZ
  sector: REB [..1992-10-04]; OPP [1992-10-05..]

ASWJMOZ group [2017-10..]
  name: Ansar al-Sunna of Mozambique
  names: Ahlu Sunnah wa Jama; Islamic State Mozambique; Ansar al-Sunnah wa Jamaa; Cabo Delgado insurgents; Mozambique insurgents; Mozambican insurgents; Mozambican Islamist insurgents; Islamic State-Mozambique
  short: the insurgents; the militants
  country: MOZ
  sector: REB

ZANU group [1963-08-08..]
  name: ZANU
  names: Zanu; Z.A.N.U.; Zimbabwe African National Union; ZANLA; Mugabe's guerrillas; Zanla; ZANU-PF; Zanu-PF; ZANU PF; Zanu PF; Zimbabwe African National Union-Patriotic Front; Zimbabwe African National Union - Patriotic Front; Mugabe's party; ZANU (PF)
  short: the guerrillas; the party; the ruling party
  country: ZWE
  sector: REB [..1980-04-17]; PTY [1980-04-18..]

ZAPU group [1961-12-17..1987-12-22]
  name: ZAPU
  names: Zapu; Z.A.P.U.; Zimbabwe African People's Union; ZIPRA; Zipra; Nkomo's guerrillas; Zimbabwe African Peoples Union; Nkomo's party
  short: the guerrillas; the party
  country: ZWE
  sector: REB [..1980-04-17]; PTY [1980-04-18..]

PATRIOTICFRONTZWE group [1976-10..1980-04]
  name: Patriotic Front
  names: Patriotic Front guerrillas; Rhodesian guerrillas; Rhodesian nationalist guerrillas; Zimbabwe guerrillas; black nationalist guerrillas; Rhodesian black nationalist guerrillas
  short: the front; the guerrillas
  country: ZWE
  sector: REB

RHODESIANFRONT group [1962-03..1981]
  name: Rhodesian Front
  names: United African National Council; Muzorewa's party
  short: the party
  country: ZWE
  sector: PTY

MDC group [1999-09-11..]
  name: Movement for Democratic Change
  names: MDC; M.D.C.; MDC Alliance; MDC-T; Citizens Coalition for Change; opposition Movement for Democratic Change
  short: the opposition; the party; the opposition party; CCC
  country: ZWE
  sector: OPP

WARVETS group [1997..]
  name: Zimbabwe war veterans
  names: war veterans; Zimbabwe National Liberation War Veterans Association; Green Bombers
  short: the veterans; the war veterans
  country: ZWE
  sector: UAF

ANC group [1912-01-08..]
  name: African National Congress
  names: ANC; A.N.C.; Umkhonto we Sizwe; Spear of the Nation; Umkhonto We Sizwe; African National Congress guerrillas; outlawed African National Congress; African National Congress Youth League
  short: the congress; the ruling party; the party
  country: ZAF
  sector: OPP [..1961-12-15]; REB [1961-12-16..1990-08-06]; OPP [1990-08-07..1994-05-09]; PTY [1994-05-10..]

PACZAF group [1959-04-06..]
  name: Pan Africanist Congress
  names: Pan-Africanist Congress; P.A.C.; Azanian People's Liberation Army; Poqo; APLA
  short: PAC; the congress
  country: ZAF
  sector: REB [..1994-01]; PTY [1994-02..]

INKATHA group [1975-03..]
  name: Inkatha
  names: Inkatha Freedom Party; Inkatha movement; Zulu-based Inkatha; Inkatha Freedom Movement
  short: IFP; the party; the movement
  country: ZAF
  sector: PTY

UDF group [1983-08-20..1991-08]
  name: United Democratic Front
  names: Mass Democratic Movement
  short: UDF; the front
  country: ZAF
  sector: OPP

AZAPO group [1978-04..]
  name: Azanian People's Organization
  names: AZAPO; Azapo; Black Consciousness Movement; Azanian People's Organisation
  country: ZAF
  sector: OPP

COSATU group [1985-12-01..]
  name: Congress of South African Trade Unions
  names: COSATU; Cosatu; National Union of Mineworkers; NUMSA
  short: the federation
  country: ZAF
  sector: LAB

SACP group [1921-07..]
  name: South African Communist Party
  names: SACP
  short: the party
  country: ZAF
  sector: PTY

NPZAF group [1914-07..2005-04]
  name: National Party of South Africa
  names: New National Party; Afrikaner National Party; South Africa's National Party; ruling National Party of South Africa
  short: National Party; the National Party; the Nationalists; the party
  country: ZAF
  sector: PTY

AWB group [1973-07..]
  name: Afrikaner Resistance Movement
  names: AWB; Afrikaner Weerstandsbeweging; Afrikaner Volksfront; Afrikaner Volksunie
  short: the movement
  country: ZAF
  sector: UAF

DAZAF group [2000-06..]
  name: Democratic Alliance
  names: Economic Freedom Fighters; uMkhonto weSizwe Party; MK Party; EFF party
  short: the alliance; the party; DA; EFF
  country: ZAF
  sector: PTY

SWAPO group [1960-04-19..]
  name: SWAPO
  names: Swapo; S.W.A.P.O.; South-West Africa People's Organization; South West Africa People's Organization; South West Africa People's Organisation; South-West African People's Organization; People's Liberation Army of Namibia; South-West Africa Peoples Organization; Namibian guerrillas; PLAN fighters
  short: the guerrillas; the organization; the party; the ruling party
  country: NAM
  sector: REB [..1990-03-20]; PTY [1990-03-21..]

DTA group [1977-11..]
  name: Democratic Turnhalle Alliance
  names: Turnhalle alliance
  short: DTA
  country: NAM
  sector: PTY

UNIPZMB group [1959-10..]
  name: United National Independence Party
  names: UNIP; Patriotic Front of Zambia; United Party for National Development; UPND; Movement for Multi-Party Democracy; Movement for Multiparty Democracy
  short: the party
  country: ZMB
  sector: PTY

LLA group [1974..1991]
  name: Lesotho Liberation Army
  names: Basotho Congress Party; Basutoland Congress Party
  country: LSO
  sector: REB

MCPMWI group [1959-09..]
  name: Malawi Congress Party
  names: Malawi's Democratic Progressive Party; United Democratic Front of Malawi
  country: MWI
  sector: PTY

TIMADG group [2009..]
  name: TIM party of Madagascar
  names: Rajoelina's movement; Ravalomanana's movement
  country: MDG
  sector: OPP

# ---------------------------------------------------------------- Europe

IRA group [1969-12..2005-07-28]
  name: Irish Republican Army
  names: IRA; I.R.A.; Provisional IRA; Provisional Irish Republican Army; Provisional I.R.A.; outlawed Irish Republican Army; Provisionals; IRA gunmen
  short: the guerrillas; the outlawed group
  country: GBR
  sector: REB

OLDIRA group [1919..1969-12]
  name: Old IRA
  names: Official IRA; Official I.R.A.; Official Irish Republican Army
  country: IRL
  sector: REB

REALIRA group [1997-11..]
  name: Real IRA
  names: Real I.R.A.; New IRA; Continuity IRA; Continuity I.R.A.; dissident Irish republicans; dissident republicans; Irish republican dissidents; Real Irish Republican Army
  short: the dissidents; the splinter group
  country: GBR
  sector: REB

INLA group [1974-12..2009]
  name: Irish National Liberation Army
  names: INLA; I.N.L.A.; Irish People's Liberation Organisation
  short: the group
  country: GBR
  sector: REB

SINNFEIN group [1905-11-28..]
  name: Sinn Fein
  names: Sinn Féin; Sinn Fein party
  short: the party
  country: GBR
  sector: PTY

UVF group [1966..]
  name: Ulster Volunteer Force
  names: UVF; U.V.F.; Loyalist Volunteer Force; LVF; Red Hand Commando
  short: the group; the loyalists
  country: GBR
  sector: UAF

UDA group [1971-09..]
  name: Ulster Defence Association
  names: UDA; U.D.A.; Ulster Defense Association; Ulster Freedom Fighters; UFF; Ulster loyalists; Protestant loyalists; Protestant paramilitaries
  short: the group; the loyalists
  country: GBR
  sector: UAF

UUP group [1905..]
  name: Ulster Unionist Party
  names: UUP; Ulster Unionists; Ulster Unionist; Official Unionists
  short: the Unionists; the party
  country: GBR
  sector: PTY

DUP group [1971-09-30..]
  name: Democratic Unionist Party
  names: DUP; Democratic Unionists
  short: the Unionists; the party
  country: GBR
  sector: PTY

SDLP group [1970-08..]
  name: Social Democratic and Labour Party
  names: SDLP; Social Democratic and Labor Party; Alliance Party of Northern Ireland
  short: the party
  country: GBR
  sector: PTY

TORIES group [1834..]
  name: Conservative Party
  names: Tory Party; Tories; British Conservatives; Conservative party; Conservative and Unionist Party
  people: Tory
  short: the Conservatives; the party
  country: GBR
  sector: PTY

LABOURGBR group [1900-02-27..]
  name: Labour Party
  names: British Labour Party; British Labor Party; New Labour; Labour party
  short: Labour; the party
  country: GBR
  sector: PTY

LIBDEMS group [1988-03..]
  name: Liberal Democrats
  names: Lib Dems; Liberal Democratic Party of Britain; Social Democratic Party of Britain; Liberal Party of Britain
  short: the party
  country: GBR
  sector: PTY

SNP group [1934..]
  name: Scottish National Party
  names: SNP; Plaid Cymru; Scottish nationalists
  short: the party
  country: GBR
  sector: PTY

UKIP group [1993..]
  name: UK Independence Party
  names: UKIP; Ukip; Brexit Party; Reform UK
  short: the party
  country: GBR
  sector: PTY

FIANNAFAIL group [1926..]
  name: Fianna Fail
  names: Fianna Fáil; Fine Gael; Irish Labour Party
  short: the party
  country: IRL
  sector: PTY

ETA group [1959-07-31..2018-05-02]
  name: ETA
  names: E.T.A.; Euskadi Ta Askatasuna; Basque Homeland and Freedom; Basque Fatherland and Liberty; Basque separatists; Basque separatist; Basque guerrillas; Basque terrorists; Basque militants; Basque separatist group ETA; Basque Homeland and Liberty
  short: the separatists; the group; the guerrillas; the Basque group
  country: ESP
  sector: REB

BATASUNA group [1978..]
  name: Batasuna
  names: Herri Batasuna; EH Bildu; Bildu; Sortu
  short: the party
  country: ESP
  sector: PTY

GAL group [1983..1987]
  name: Antiterrorist Liberation Groups
  names: Anti-Terrorist Liberation Groups; Grupos Antiterroristas de Liberacion
  short: GAL; the death squads
  country: ESP
  sector: UAF

GRAPO group [1975..2007]
  name: GRAPO
  names: Grapo; First of October Antifascist Resistance Group; First of October Anti-Fascist Resistance Groups
  country: ESP
  sector: REB

TERRALLIURE group [1978..1995]
  name: Terra Lliure
  names: Catalan separatists
  country: ESP
  sector: REB

PSOE group [1879-05-02..]
  name: Spanish Socialist Workers' Party
  names: PSOE; Spanish Socialist Party; Spanish Socialists
  short: the Socialists; the party
  country: ESP
  sector: PTY

PPESP group [1976-10..]
  name: Popular Party
  names: People's Party of Spain; Spanish Popular Party; Alianza Popular; Union of the Democratic Center; Partido Popular
  short: the party; PP
  country: ESP
  sector: PTY

PODEMOS group [2014..]
  name: Podemos
  names: Unidas Podemos; United Left of Spain; Spanish Communist Party; Vox party
  short: the party
  country: ESP
  sector: PTY

CATNATIONALISTS group [1978..]
  name: Junts per Catalunya
  names: Junts; Together for Catalonia
  short: the party; the separatists
  country: ESP
  sector: PTY

FALANGE group [1933..1977]
  name: Falange
  names: Spanish Falange; National Movement of Spain
  country: ESP
  sector: PTY

FP25 group [1980..1987]
  name: Popular Forces of April 25
  names: FP-25
  country: PRT
  sector: REB

PSPRT group [1973..]
  name: Portuguese Socialist Party
  names: Socialist Party of Portugal
  short: the party
  country: PRT
  sector: PTY

FLNC group [1976-05..]
  name: Corsican National Liberation Front
  names: FLNC; National Liberation Front of Corsica; Corsican separatists; Corsican nationalists; Corsican militants
  short: the separatists; the front
  country: FRA
  sector: REB

ACTIONDIRECTE group [1979..1987]
  name: Action Directe
  names: Direct Action group
  country: FRA
  sector: REB

BRETONFRONT group [1963..2000]
  name: Breton Revolutionary Army
  names: Breton Liberation Front; Breton separatists
  country: FRA
  sector: REB

CARLOS group [1970..1994]
  name: Carlos the Jackal group
  names: Organization of Arab Armed Struggle
  country: FRA
  sector: REB

GAULLISTS group [1947-04..]
  name: Gaullist party
  names: Gaullists; Rally for the Republic; Union for a Popular Movement; UMP; Les Republicains; Les Républicains; The Republicans party of France; Union for the Defense of the Republic; Rally of the French People; UDF party of France
  short: the party
  country: FRA
  sector: PTY

PSFRA group [1905..]
  name: French Socialist Party
  names: Parti Socialiste; French Socialists; Socialist Party of France; French Socialist party
  short: the Socialists; the party
  country: FRA
  sector: PTY

PCFFRA group [1920-12..]
  name: French Communist Party
  names: French Communists; Communist Party of France
  short: the Communists; the party
  country: FRA
  sector: PTY

FNFRA group [1972-10-05..]
  name: National Rally
  names: Front National; French National Front; National Front of France; Rassemblement National; Le Pen's National Front; far-right National Front; far-right National Rally
  short: National Front; the National Front; the party
  country: FRA
  sector: PTY

ENMARCHE group [2016-04..]
  name: En Marche
  names: La Republique en Marche; La République En Marche; Macron's party; Renaissance party; Republic on the Move
  short: the party
  country: FRA
  sector: PTY

LFI group [2016..]
  name: France Unbowed
  names: La France Insoumise; France Insoumise
  short: the party
  country: FRA
  sector: PTY

YELLOWVESTS group [2018-11..2020]
  name: yellow vests
  names: gilets jaunes; Gilets Jaunes; yellow vest movement; yellow vest protesters; Yellow Vests; yellow-vest protesters
  short: the protesters; the movement
  country: FRA
  sector: CIV

CGTFRA group [1895..]
  name: General Confederation of Labor
  names: CGT; General Confederation of Labour; Confederation Generale du Travail
  short: the union; the unions
  country: FRA
  sector: LAB

RAF group [1970-05-14..1998-04-20]
  name: Red Army Faction
  names: Baader-Meinhof gang; Baader-Meinhof group; Baader-Meinhof; Baader Meinhof; Rote Armee Fraktion; Baader-Meinhof Gang; Movement 2 June; June 2 Movement; West German terrorists
  short: RAF; the gang; the terrorists; the group
  country: DEU
  sector: REB

REVCELLS group [1973..1995]
  name: Revolutionary Cells
  names: German Revolutionary Cells; Rote Zora
  country: DEU
  sector: REB

NSUDEU group [1998..2011]
  name: National Socialist Underground
  names: German neo-Nazis; neo-Nazi skinheads; Reichsbürger; Reichsbuerger; Reichsburger movement
  country: DEU
  sector: UAF

NAZIS group [1920-02-24..1945-05-08]
  name: Nazi Party
  names: Nazis; National Socialist German Workers' Party; NSDAP; Nazi; SS troops; Waffen-SS; Gestapo; Hitler Youth
  short: the party; SS
  country: DEU
  sector: PTY

CDU group [1945-06-26..]
  name: Christian Democratic Union
  names: CDU; C.D.U.; German Christian Democrats; Christian Democratic Party of Germany; CDU/CSU; CSU; Christian Democratic Union of Germany
  short: the Christian Democrats; the party; the conservatives
  country: DEU
  sector: PTY

SPD group [1863-05-23..]
  name: Social Democratic Party of Germany
  names: SPD; S.P.D.; German Social Democrats; Social Democrats of Germany; West German Social Democratic Party
  short: the Social Democrats; the party
  country: DEU
  sector: PTY

FDPDEU group [1948-12-11..]
  name: Free Democratic Party
  names: Free Democrats; FDP
  short: the party
  country: DEU
  sector: PTY

GREENSDEU group [1980-01-13..]
  name: German Greens
  names: Alliance 90/The Greens; West German Greens; Greens party of Germany; German Green party; German Green Party
  short: the Greens; the party
  country: DEU
  sector: PTY

AFD group [2013-02-06..]
  name: Alternative for Germany
  names: AfD; Alternative für Deutschland; Alternative fuer Deutschland; far-right AfD
  short: the party; the far-right party
  country: DEU
  sector: PTY

LINKE group [1989-12..]
  name: Die Linke
  names: Left Party of Germany; Party of Democratic Socialism; PDS
  short: the party
  country: DEU
  sector: PTY

SEDDDR group [1946-04-21..1989-12]
  name: Socialist Unity Party
  names: Socialist Unity Party of Germany; SED; East German Communist Party; East German Communists
  short: the party
  country: DDR
  sector: PTY

NEUESFORUM group [1989-09..1991]
  name: New Forum
  names: Neues Forum; Democratic Awakening; Alliance for Germany
  short: the group
  country: DDR
  sector: OPP

FPO group [1956-04..]
  name: Freedom Party of Austria
  names: FPO; FPÖ; Austrian Freedom Party; OVP; ÖVP; Austrian Socialist Party
  short: the party
  country: AUT
  sector: PTY

REDBRIGADES group [1970-10..1988]
  name: Red Brigades
  names: Brigate Rosse; Red Brigade; Red Brigades guerrillas; Front Line guerrillas of Italy; New Red Brigades
  short: the terrorists; the guerrillas; the kidnappers
  country: ITA
  sector: REB

NARITA group [1966..1985]
  name: Armed Revolutionary Nuclei
  names: Black Order; Ordine Nero; Italian neo-Fascists; Propaganda Due
  country: ITA
  sector: REB

DCITA group [1943-12..1994-01]
  name: Italian Christian Democrats
  names: Italian Christian Democratic Party; Democrazia Cristiana; Christian Democracy party of Italy; Christian Democratic Party of Italy
  short: the Christian Democrats; the party
  country: ITA
  sector: PTY

ITALCOMMUNISTS group [1921-01-21..1991-02]
  name: Italian Communist Party
  names: Italian Communists; Partito Comunista Italiano; Italian Socialists
  short: the Communists; the party
  country: ITA
  sector: PTY

PDITA group [1991..]
  name: Democratic Party of Italy
  names: Italian Democratic Party; Democratic Party of the Left; Olive Tree coalition; Partito Democratico
  short: the party
  country: ITA
  sector: PTY

FORZAITALIA group [1994-01..]
  name: Forza Italia
  names: People of Freedom; Fratelli d'Italia; Berlusconi's party
  short: the party
  country: ITA
  sector: PTY

LEGA group [1991-01..]
  name: Northern League
  names: Lega Nord; Lega; far-right League party; Lombard League; League party of Italy
  short: the League; the party
  country: ITA
  sector: PTY

M5S group [2009-10-04..]
  name: Five Star Movement
  names: 5-Star Movement; Five-Star Movement; M5S
  short: the movement; the party
  country: ITA
  sector: PTY

COSANOSTRA group [1860..]
  name: Cosa Nostra
  names: Sicilian Mafia; Ndrangheta; Sicilian mafia; Calabrian mafia
  short: the mob; the Mafia
  country: ITA
  sector: CRM

NOV17 group [1975..2002]
  name: November 17
  names: 17 November group; Revolutionary Organization 17 November; November 17 group; Revolutionary Organization November 17; 17 November
  short: the group; the terrorists
  country: GRC
  sector: REB

ELAGRC group [1995..]
  name: Revolutionary Struggle
  names: Conspiracy of Cells of Fire; Revolutionary People's Struggle
  country: GRC
  sector: REB

ELAS group [1941..1949-10]
  name: Democratic Army of Greece
  names: ELAS; National Liberation Front of Greece; Greek guerrillas; Greek Communist guerrillas; Greek rebels; Greek Communists
  short: the guerrillas; the rebels
  country: GRC
  sector: REB

PASOK group [1974-09-03..]
  name: PASOK
  names: Pasok; Panhellenic Socialist Movement
  short: the Socialists; the party
  country: GRC
  sector: PTY

NEWDEMOCRACY group [1974-10-04..]
  name: New Democracy
  names: New Democracy party; New Democracy Party
  short: the conservatives; the party
  country: GRC
  sector: PTY

SYRIZA group [2004..]
  name: Syriza
  names: SYRIZA; Coalition of the Radical Left
  short: the party
  country: GRC
  sector: PTY

GOLDENDAWN group [1985..2020-10]
  name: Golden Dawn
  names: Golden Dawn party
  short: the party
  country: GRC
  sector: PTY

EOKA group [1955-04-01..1974]
  name: EOKA
  names: Eoka; E.O.K.A.; EOKA-B; National Organization of Cypriot Fighters; EOKA B; Cypriot terrorists
  short: the guerrillas; the terrorists
  country: CYP
  sector: REB

TMTCYP group [1957..1974]
  name: Turkish Resistance Organization
  names: Turkish Cypriot fighters; Turkish Cypriot militia; AKEL
  country: CYP
  sector: UAF

VLAAMS group [1979..]
  name: Vlaams Belang
  names: Vlaams Blok
  short: the party
  country: BEL
  sector: PTY

CCCBEL group [1984..1985]
  name: Communist Combatant Cells
  names: Fighting Communist Cells
  country: BEL
  sector: REB

PVVNLD group [2006-02..]
  name: Party for Freedom
  names: Wilders' party; Freedom Party of Wilders; People's Party for Freedom and Democracy; Dutch Labour Party
  short: PVV; the party
  country: NLD
  sector: PTY

MOLUCCANS group [1950..1980]
  name: South Moluccan gunmen
  names: South Moluccan terrorists; Republic of South Moluccas; South Moluccan extremists
  short: the gunmen
  country: NLD
  sector: REB

SWEDENSDP group [1889..]
  name: Swedish Social Democratic Party
  names: Swedish Social Democrats; Moderate Party of Sweden
  short: the party
  country: SWE
  sector: PTY

FINNSPARTY group [1995..]
  name: Finns Party
  names: True Finns
  short: the party
  country: FIN
  sector: PTY

SOLIDARITY group [1980-08-31..]
  name: Solidarity
  names: Solidarnosc; Solidarność; Solidarity union; Solidarity movement; independent union Solidarity; Independent Self-Governing Trade Union Solidarity; Solidarity trade union; Rural Solidarity; Solidarity Electoral Action
  short: the union; the movement; the independent union
  country: POL
  sector: OPP [..1989-08]; LAB [1989-09..]

KORPOL group [1976-09..1981-09]
  name: Workers' Defense Committee
  names: Committee for Social Self-Defense; Workers' Defence Committee; Confederation for an Independent Poland
  country: POL
  sector: OPP

PZPR group [1948-12..1990-01]
  name: Polish United Workers' Party
  names: Polish Communist Party; Polish Communists; Polish United Workers Party
  short: the party
  country: POL
  sector: PTY

PISPOL group [2001-06-13..]
  name: Law and Justice
  names: Law and Justice party; Law and Justice Party; Confederation party of Poland
  short: PiS; the party; the ruling party
  country: POL
  sector: PTY

POPOL group [2001-01..]
  name: Civic Platform
  names: Civic Coalition; Union of Freedom
  short: the party
  country: POL
  sector: PTY

KSCCSK group [1921-05..1992]
  name: Communist Party of Czechoslovakia
  names: Czechoslovak Communist Party; Czechoslovak Communists
  short: the party
  country: CSK
  sector: PTY

CIVICFORUM group [1989-11-19..1991-02]
  name: Civic Forum
  names: Czechoslovak opposition
  short: the forum
  country: CSK
  sector: OPP

ODSCZE group [1991-04..]
  name: Civic Democratic Party
  names: ANO party; Czech Social Democrats; ANO movement
  short: the party
  country: CZE
  sector: PTY

SMERSVK group [1999-11..]
  name: Smer
  names: Smer-SD; Direction-Social Democracy
  short: the party
  country: SVK
  sector: PTY

FIDESZ group [1988-03-30..]
  name: Fidesz
  names: Young Democrats of Hungary; Hungarian Civic Party
  short: the party; the ruling party
  country: HUN
  sector: PTY

MSZP group [1989-10..]
  name: Hungarian Socialist Party
  names: Hungarian Socialists; Tisza party
  short: the Socialists; the party
  country: HUN
  sector: PTY

MSZMP group [1956-11..1989-10]
  name: Hungarian Socialist Workers' Party
  names: Hungarian Communist Party; Hungarian Workers' Party; Hungarian Communists
  short: the party
  country: HUN
  sector: PTY

HUNREBELS group [1956-10-23..1956-11-30]
  name: Hungarian rebels
  names: Hungarian insurgents; Hungarian revolutionaries; Hungarian freedom fighters; Hungarian patriots
  short: the rebels; the insurgents
  country: HUN
  sector: REB

NSFROU group [1989-12-22..]
  name: National Salvation Front of Romania
  names: Romanian Social Democratic Party
  short: the front; the party
  country: ROU
  sector: PTY

RCPROU group [1921-05..1989-12]
  name: Romanian Communist Party
  names: Rumanian Communist Party
  short: the party
  country: ROU
  sector: PTY

GERB group [2006-12..]
  name: GERB
  short: the party
  country: BGR
  sector: PTY

PSALB group [1941-11..]
  name: Albanian Socialist Party
  names: Socialist Party of Albania; Albanian Democratic Party; Albanian Party of Labor; Albanian rebels
  short: the party
  country: ALB
  sector: PTY

UCK group [1993..1999-09-20]
  name: Kosovo Liberation Army
  names: KLA; K.L.A.; UCK; Kosovo Albanian rebels; ethnic Albanian rebels; ethnic Albanian guerrillas; Kosovo rebels; Kosovo separatists; ethnic Albanian separatists; Albanian rebels of Kosovo; ethnic Albanian insurgents; Kosovo guerrillas; Kosovar rebels; Kosovar Albanian rebels; Albanian separatists; ethnic Albanian militants
  short: the rebels; the guerrillas; the liberation army
  country: XKX
  sector: REB

UCPMB group [1999-06..2001-06]
  name: Liberation Army of Presevo, Medvedja and Bujanovac
  names: UCPMB; Presevo rebels
  country: SRB
  sector: REB

NLAMKD group [2001-01..2001-09-27]
  name: National Liberation Army of Macedonia
  names: ethnic Albanian rebels in Macedonia; Albanian rebels in Macedonia; Macedonian rebels
  short: NLA; the rebels
  country: MKD
  sector: REB

VMRO group [1990-06..]
  name: VMRO-DPMNE
  names: Internal Macedonian Revolutionary Organization
  short: the party
  country: MKD
  sector: PTY

LDKXKX group [1989-12..]
  name: Democratic League of Kosovo
  names: LDK; Democratic Party of Kosovo; Vetevendosje; Self-Determination Movement; Alliance for the Future of Kosovo
  short: the party
  country: XKX
  sector: PTY

BOSNIANSERBS group [1992-04-07..1995-12-14]
  name: Bosnian Serb forces
  names: Bosnian Serb rebels; Bosnian Serb troops; Bosnian Serb gunners; Bosnian Serb leaders; Bosnian Serb leadership; Serb rebels; Serbian rebels; Bosnian Serb authorities; Serb nationalists; Serb besiegers; Serbian nationalist forces; rebel Bosnian Serbs
  short: the Serbs; the rebels; the Serb forces
  country: BIH
  sector: REB

HVOBIH group [1992-04-08..1995]
  name: Bosnian Croat forces
  names: Bosnian Croat army; Bosnian Croat militia
  short: the Croats
  country: BIH
  sector: REB

KRAJINASERBS group [1990-08..1995-08-08]
  name: Krajina Serb forces
  names: Serbian Republic of Krajina; Croatian Serb rebels; Krajina Serb army; rebel Croatian Serbs; rebel Serbs in Croatia; Serb militias in Croatia; Serbian guerrillas in Croatia; Krajina rebels; Croatian Serb forces
  short: the rebels; the Serbs
  country: HRV
  sector: REB

SERBPARAS group [1991..1999]
  name: Serb paramilitaries
  names: Arkan's Tigers; Serbian Volunteer Guard; Chetniks; White Eagles; Serbian irregulars; Serbian paramilitaries; Serb irregulars; Scorpions paramilitary unit
  short: the paramilitaries
  country: SRB
  sector: UAF

USTASHE group [1929..1945]
  name: Ustasha
  names: Ustashe; Ustashi; Croatian extremists
  country: HRV
  sector: REB

SPSSRB group [1990-07..]
  name: Socialist Party of Serbia
  names: Serbian Socialist Party; Milosevic's party; Milosevic's Socialists; Yugoslav Left
  short: the Socialists; the party
  country: SRB
  sector: PTY

SRSSRB group [1991-02..]
  name: Serbian Radical Party
  names: Serbian Radicals
  short: the Radicals; the party
  country: SRB
  sector: PTY

DOSSRB group [2000-01..2004]
  name: Democratic Opposition of Serbia
  names: Serbian opposition; Zajedno; Zajedno coalition
  short: the opposition
  country: SRB
  sector: OPP

LCYUG group [1919..1990-01]
  name: League of Communists of Yugoslavia
  names: Yugoslav Communist Party; Yugoslav League of Communists; Communist League of Yugoslavia
  short: the party; the league
  country: YUG
  sector: PTY

HDZ group [1989-06-17..]
  name: Croatian Democratic Union
  names: HDZ
  short: the party; the ruling party
  country: HRV
  sector: PTY

SDABIH group [1990-05-26..]
  name: Party of Democratic Action
  names: SDA; Serbian Democratic Party
  short: the party
  country: BIH
  sector: PTY

DPSMNE group [1991..]
  name: Democratic Party of Socialists
  names: Democratic Party of Socialists of Montenegro
  short: the party
  country: MNE
  sector: PTY

# ---------------------------------------------------------------- Russia and the former Soviet Union

CPSU group [1912..1991-11-06]
  name: Communist Party of the Soviet Union
  names: Soviet Communist Party; CPSU; Soviet Communist party; All-Union Communist Party; Bolsheviks; Bolshevik Party
  short: the party; the Party
  country: SUN
  sector: PTY

CPRF group [1993-02-14..]
  name: Communist Party of the Russian Federation
  names: Russian Communist Party; Russian Communists; CPRF; KPRF
  short: the Communists; the party
  country: RUS
  sector: PTY

UNITEDRUSSIA group [2001-12-01..]
  name: United Russia
  names: United Russia party; Unity party of Russia
  short: the party; the ruling party
  country: RUS
  sector: PTY

LDPR group [1989-12..]
  name: Liberal Democratic Party of Russia
  names: LDPR; Zhirinovsky's party; Rodina party
  short: the party; the ultranationalists
  country: RUS
  sector: PTY

YABLOKO group [1993-10..]
  name: Yabloko
  names: Yabloko party; Russia's Democratic Choice
  short: the party
  country: RUS
  sector: OPP

NAVALNYFBK group [2011-09..]
  name: Anti-Corruption Foundation
  names: Navalny's Anti-Corruption Foundation; Navalny's team; FBK
  short: the foundation
  country: RUS
  sector: OPP

PUSSYRIOT group [2011..]
  name: Pussy Riot
  country: RUS
  sector: OPP

GKCHP group [1991-08-19..1991-08-21]
  name: State Committee for the State of Emergency
  names: State Emergency Committee; Emergency Committee
  short: the committee; the plotters; the junta
  country: SUN
  sector: OPP

CHECHENREBELS group [1991-09..2007-10]
  name: Chechen rebels
  names: Chechen rebel; Chechen separatists; Chechen fighters; Chechen guerrillas; Chechen separatist; Chechen militants; Chechen gunmen; Chechen insurgents; Chechen separatist rebels; Chechen guerrilla
  short: the rebels; the separatists; the guerrillas; the fighters
  country: RUS
  sector: REB

IMARAT group [2007-10-31..2016]
  name: Caucasus Emirate
  names: Imarat Kavkaz; Islamic insurgents in the North Caucasus; Shariat Jamaat; Vilayat Dagestan; Riyadus-Salikhin
  short: the insurgents; the militants
  country: RUS
  sector: REB

WAGNER group [2014-05..]
  name: Wagner Group
  names: Wagner; Wagner mercenaries; Wagner fighters; Wagner PMC; Wagner mercenary group; Wagner private military company; Russian mercenaries; Prigozhin's forces; Wagner mercenary; Africa Corps
  short: the mercenaries; the group; the mercenary group; the mercenary force
  country: RUS
  sector: UAF
  names: Wagner forces; Wagner troops; Wagner mutineers; Wagner private army; Wagner fighter

RUSVOLCORPS group [2022-08..]
  name: Russian Volunteer Corps
  names: Liberty of Russia Legion; Siberian Battalion
  country: UKR
  sector: REB

DPR group [2014-04-07..2022-09-30]
  name: Donetsk People's Republic
  names: Donetsk separatists; Donetsk rebels; self-proclaimed Donetsk People's Republic
  short: DPR; DNR; the separatists; the rebels
  country: UKR
  sector: REB

LPR group [2014-04-27..2022-09-30]
  name: Luhansk People's Republic
  names: Lugansk People's Republic; Luhansk separatists; Luhansk rebels; self-proclaimed Luhansk People's Republic
  short: LPR; LNR; the separatists; the rebels
  country: UKR
  sector: REB

DONBASREBELS group [2014-04..2022-02]
  name: pro-Russian separatists
  names: pro-Russian rebels; Ukrainian rebels; Ukrainian separatists; Russian-backed separatists; Russia-backed separatists; pro-Moscow separatists; Russian-backed rebels; pro-Russian rebel; pro-Russian separatist; Donbas separatists; Donbass separatists; Novorossiya; pro-Russia separatists; pro-Russian militants; pro-Russian gunmen
  short: the separatists; the rebels
  country: UKR
  sector: REB

RIGHTSECTOR group [2013-11..]
  name: Right Sector
  names: Pravy Sektor; Praviy Sektor; Aidar battalion; Donbas Battalion
  country: UKR
  sector: UAF

UPA group [1942-10..1956]
  name: Ukrainian Insurgent Army
  names: Organization of Ukrainian Nationalists; Ukrainian nationalist guerrillas; Banderites
  country: UKR
  sector: REB

RUKH group [1989-09..]
  name: Rukh
  names: People's Movement of Ukraine; Ukrainian Popular Front
  short: the movement
  country: UKR
  sector: OPP

MAIDAN group [2013-11..2014-02]
  name: Euromaidan
  names: EuroMaidan; Maidan protesters; Maidan Self-Defense
  short: the protesters
  country: UKR
  sector: OPP

REGIONS group [1997..2023]
  name: Party of Regions
  names: Opposition Platform; Opposition Platform for Life
  short: the party
  country: UKR
  sector: PTY

OURUKRAINE group [2001..]
  name: Our Ukraine
  names: Fatherland party of Ukraine; Yulia Tymoshenko Bloc; Petro Poroshenko Bloc; European Solidarity; Svoboda party; Holos party
  short: the party; the bloc
  country: UKR
  sector: PTY

SAJUDIS group [1988-06..]
  name: Sajudis
  names: Sąjūdis; Lithuanian independence movement
  short: the movement
  country: LTU
  sector: OPP

POPFRONTLVA group [1988..1993]
  name: Popular Front of Latvia
  names: Latvian Popular Front
  short: the front
  country: LVA
  sector: OPP

POPFRONTEST group [1988..1993]
  name: Popular Front of Estonia
  names: Estonian Popular Front; Estonian Citizens' Committee
  short: the front
  country: EST
  sector: OPP

FORESTBROTHERS group [1944..1956]
  name: Forest Brothers
  names: Baltic partisans; Lithuanian partisans
  short: the partisans
  country: LTU
  sector: REB

COORDBLR group [2020-08..]
  name: Belarusian Coordination Council
  names: Belarus Coordination Council; United Civic Party; Tsikhanouskaya's team; Belarusian opposition; Coordination Council of Belarus
  short: the Coordination Council; the council; the opposition
  country: BLR
  sector: OPP

KALINOUSKI group [2022-03..]
  name: Kastus Kalinouski Regiment
  names: Kalinoŭski Regiment
  country: UKR
  sector: REB

PASMDA group [2016-05..]
  name: Party of Action and Solidarity
  names: Moldovan Communist Party; Party of Socialists of Moldova; Sor Party
  short: the party
  country: MDA
  sector: PTY

GEORGIANDREAM group [2012-04-21..]
  name: Georgian Dream
  names: Georgian Dream coalition; Georgian Dream party
  short: the party; the ruling party
  country: GEO
  sector: PTY

UNM group [2001-10..]
  name: United National Movement
  names: Saakashvili's party; Lelo party
  short: UNM; the party; the opposition
  country: GEO
  sector: PTY

ZVIADISTS group [1992-01..1993-12]
  name: Zviadists
  names: Gamsakhurdia's forces; Gamsakhurdia's supporters; Georgian rebels
  short: the rebels
  country: GEO
  sector: REB

ABKHAZSEP group [1992-08..2008-08]
  name: Abkhaz separatists
  names: Abkhazian separatists; Abkhaz rebels; Abkhazian rebels; Abkhaz forces; Abkhazian forces; Abkhazian fighters; Abkhaz fighters; Abkhaz guerrillas
  short: the separatists; the rebels
  country: GEO
  sector: REB

OSSETSEP group [1991-01..2008-08]
  name: South Ossetian separatists
  names: South Ossetian forces; South Ossetian militia; South Ossetian rebels; South Ossetian militias
  short: the separatists; the rebels
  country: GEO
  sector: REB

KARABAKHFORCES group [1988-02..2023-09-20]
  name: Karabakh Armenian forces
  names: Nagorno-Karabakh Defense Army; Artsakh Defense Army; Armenian separatists; ethnic Armenian separatists; Karabakh separatists; Karabakh forces; ethnic Armenian forces; Armenian militants; Armenian guerrillas; Nagorno-Karabakh forces
  short: the separatists
  country: AZE
  sector: REB

ASALA group [1975..1991]
  name: ASALA
  names: Armenian Secret Army for the Liberation of Armenia; Justice Commandos of the Armenian Genocide; Armenian Secret Army; Armenian terrorists
  country: LBN
  sector: REB

DASHNAK group [1890..]
  name: Armenian Revolutionary Federation
  names: Dashnaktsutyun; Dashnaks; Armenian National Movement
  short: the party
  country: ARM
  sector: PTY

POPFRONTAZE group [1989-07..]
  name: Azerbaijan Popular Front
  names: Popular Front of Azerbaijan; Azerbaijani Popular Front; Popular Front Party
  short: the front
  country: AZE
  sector: OPP

UTO group [1993..1998]
  name: United Tajik Opposition
  names: Tajik rebels; Islamic Renaissance Party; Tajik opposition; Tajik Islamic rebels; Islamic Renaissance Party of Tajikistan; Tajik opposition fighters
  short: the rebels; the opposition
  country: TJK
  sector: REB [..1997-06-27]; OPP [1997-06-28..]

IMU group [1998..2015]
  name: Islamic Movement of Uzbekistan
  names: IMU; Islamic Jihad Union; Uzbek militants; Uzbek Islamic militants
  short: the militants; the group
  country: UZB
  sector: REB

HIZBTAHRIR group [1953..]
  name: Hizb ut-Tahrir
  names: Hizb-ut-Tahrir; Hizb ut Tahrir; Hizb al-Tahrir; Islamic Liberation Party
  short: the group; the party
  country: UZB
  sector: OPP

AKROMIYA group [1996..2005]
  name: Akromiya
  names: Akramiya; Erk party
  country: UZB
  sector: OPP

BASMACHI group [1916..1934]
  name: Basmachi
  names: Basmachi rebels
  country: UZB
  sector: REB

NUROTAN group [1999..]
  name: Nur Otan
  names: Amanat party; Democratic Choice of Kazakhstan; Nur-Otan
  short: the party
  country: KAZ
  sector: PTY

ARNAMYS group [1999..]
  name: Ar-Namys
  names: Ak Jol
  short: the party
  country: KGZ
  sector: PTY

# ---------------------------------------------------------------- the Americas

REPUBLICANS group [1854-03-20..]
  name: Republican Party
  names: Republican National Committee; G.O.P.; GOP; House Republicans; Senate Republicans; Republican leaders; Republican lawmakers; congressional Republicans
  short: the Republicans; the party
  country: USA
  sector: PTY
  names: RNC

DEMOCRATS group [1828..]
  name: Democratic Party
  names: Democratic National Committee; House Democrats; Senate Democrats; congressional Democrats; Democratic lawmakers
  short: the Democrats; the party
  country: USA
  sector: PTY
  names: DNC

TEAPARTY group [2009..2016]
  name: Tea Party
  names: Tea Party movement; Freedom Caucus; House Freedom Caucus
  country: USA
  sector: PTY

KKK group [1865..]
  name: Ku Klux Klan
  names: Klan; Klansmen; Ku Klux Klansmen
  short: KKK; the group
  country: USA
  sector: UAF

PROUDBOYS group [2016..]
  name: Proud Boys
  short: the group
  country: USA
  sector: UAF

WEATHERMEN group [1969..1977]
  name: Weather Underground
  names: Weathermen
  short: the group
  country: USA
  sector: REB

BLACKPANTHERS group [1966-10..1982]
  name: Black Panthers
  names: Black Panther Party; Black Panther
  short: the party
  country: USA
  sector: OPP

NATIONOFISLAM group [1930..]
  name: Nation of Islam
  names: Black Muslims
  country: USA
  sector: REL

NAACP group [1909-02..]
  name: NAACP
  names: N.A.A.C.P.; National Association for the Advancement of Colored People
  short: the association
  country: USA
  sector: NGO

BLMUSA group [2013-07..]
  name: Black Lives Matter
  names: Black Lives Matter movement; Black Lives Matter protesters; Antifa
  short: the movement
  country: USA
  sector: CIV

AFLCIO group [1955-12-05..]
  name: AFL-CIO
  names: A.F.L.-C.I.O.; U.A.W.; American Federation of Labor
  short: the federation; the union
  country: USA
  sector: LAB

AIM group [1968-07..]
  name: American Indian Movement
  short: AIM; the movement
  country: USA
  sector: OPP

FALN group [1974..1983]
  name: FALN
  names: F.A.L.N.; Puerto Rican nationalists; Puerto Rican separatists
  country: USA
  sector: REB

ALPHA66 group [1961..]
  name: Alpha 66
  names: Cuban exiles; Cuban exile; Cuban exile group; anti-Castro exiles; anti-Castro Cubans; Cuban refugees group
  short: the exiles
  country: CUB
  sector: OPP

FLQ group [1963-03..1971]
  name: Front de Liberation du Quebec
  names: FLQ; F.L.Q.; Quebec Liberation Front; Quebec separatist terrorists; Quebec terrorists
  short: the terrorists; the kidnappers
  country: CAN
  sector: REB

PQ group [1968-10..]
  name: Parti Quebecois
  names: Parti Québécois; Quebec separatists
  short: the party; the separatists
  country: CAN
  sector: PTY

LIBCAN group [1867..]
  name: Liberal Party of Canada
  names: Canadian Liberals
  short: the Liberal Party; the Liberals; the party
  country: CAN
  sector: PTY

TORYCAN group [1867..]
  name: Conservative Party of Canada
  names: Canadian Conservatives; Progressive Conservatives
  short: the Conservatives; the party
  country: CAN
  sector: PTY

JULY26 group [1955..1959-01-01]
  name: 26th of July Movement
  names: July 26 Movement; Castro's rebels; Cuban rebels; Fidel Castro's rebels; Castro rebels; 26th of July movement
  short: the rebels; the movement
  country: CUB
  sector: REB

PCCUB group [1965-10..]
  name: Cuban Communist Party
  names: Communist Party of Cuba
  short: the party
  country: CUB
  sector: PTY

PRIMEX group [1929-03-04..]
  name: Institutional Revolutionary Party
  names: PRI; P.R.I.; Partido Revolucionario Institucional; ruling Institutional Revolutionary Party
  short: the party; the ruling party
  country: MEX
  sector: PTY

PANMEX group [1939-09..]
  name: National Action Party
  names: National Action Party of Mexico; Partido Accion Nacional; PRD party of Mexico
  short: PAN; the party
  country: MEX
  sector: PTY

MORENA group [2011-10..]
  name: Morena
  names: Morena party; MORENA; National Regeneration Movement
  short: the party; the ruling party
  country: MEX
  sector: PTY

EZLN group [1983-11-17..]
  name: Zapatistas
  names: EZLN; E.Z.L.N.; Zapatista National Liberation Army; Zapatista Army of National Liberation; Zapatista; Zapatista rebels; Zapatista Army; Zapatista guerrillas; Mexican rebels; Chiapas rebels
  short: the rebels; the guerrillas
  country: MEX
  sector: REB

EPRMEX group [1996-06..]
  name: Popular Revolutionary Army
  names: EPR rebels; Ejercito Popular Revolucionario
  short: EPR; the rebels
  country: MEX
  sector: REB

SINALOA group [1988..]
  name: Sinaloa Cartel
  names: Sinaloa cartel; Los Chapitos; Sinaloa Cartel gunmen
  short: the cartel; the gang
  country: MEX
  sector: CRM

CJNG group [2010..]
  name: Jalisco New Generation Cartel
  names: CJNG; Jalisco cartel; Jalisco New Generation; Jalisco Cartel
  short: the cartel
  country: MEX
  sector: CRM

ZETAS group [1999..2018]
  name: Zetas
  names: Los Zetas; Zetas cartel
  short: the cartel; the gang
  country: MEX
  sector: CRM

GULFCARTEL group [1984..]
  name: Gulf Cartel
  names: Gulf cartel; Juarez cartel; Tijuana cartel; Guadalajara cartel; Santa Rosa de Lima cartel
  short: the cartel
  country: MEX
  sector: CRM

AUTODEFENSAS group [2013..]
  name: Mexican self-defense groups
  names: autodefensas; Mexican vigilantes
  short: the vigilantes
  country: MEX
  sector: UAF

URNG group [1982-02-07..1998]
  name: Guatemalan National Revolutionary Unity
  names: URNG; U.R.N.G.; Guatemalan rebels; Guatemalan guerrillas; Guatemalan National Revolutionary Union; Guatemalan leftist rebels
  short: the rebels; the guerrillas
  country: GTM
  sector: REB

EGPGTM group [1972..1996]
  name: Guerrilla Army of the Poor
  names: Rebel Armed Forces of Guatemala; Organization of People in Arms; Guatemalan Labor Party
  short: the guerrillas; the rebels
  country: GTM
  sector: REB

PACGTM group [1981..1996]
  name: Civil Defense Patrols
  names: Guatemalan civil patrols; White Hand; Secret Anti-Communist Army
  short: the patrols
  country: GTM
  sector: UAF

SEMILLA group [2017..]
  name: Semilla
  names: Movimiento Semilla; Seed Movement
  short: the party
  country: GTM
  sector: PTY

FMLN group [1980-10-10..]
  name: Farabundo Marti National Liberation Front
  names: FMLN; F.M.L.N.; Farabundo Martí National Liberation Front; Salvadoran rebels; Salvadoran guerrillas; Salvadorean rebels; Salvadorean guerrillas; Salvadoran leftist rebels; Salvadoran leftist guerrillas; Farabundo Marti Front; FDR-FMLN; Salvadoran insurgents; Salvadoran guerrilla
  short: the rebels; the guerrillas; the front; the insurgents
  country: SLV
  sector: REB [..1992-12-15]; PTY [1992-12-16..]

FDRSLV group [1980-04..1995]
  name: Revolutionary Democratic Front
  names: Democratic Revolutionary Front; Democratic Convergence
  short: the front
  country: SLV
  sector: OPP

ERPSLV group [1972..1995]
  name: People's Revolutionary Army of El Salvador
  names: Popular Liberation Forces; Farabundo Marti Popular Liberation Forces; Armed Forces of National Resistance; Popular Revolutionary Bloc; February 28 Popular Leagues
  short: the guerrillas
  country: SLV
  sector: REB

ARENASLV group [1981-09-30..]
  name: Nationalist Republican Alliance
  names: Arena party; ARENA; National Republican Alliance; right-wing Arena party; far-right Arena
  short: the party
  country: SLV
  sector: PTY

NUEVASIDEAS group [2017-10..]
  name: Nuevas Ideas
  names: New Ideas party; Bukele's party; Salvadoran Christian Democratic Party
  short: the party
  country: SLV
  sector: PTY

DEATHSQUADSLV group [1975..1992]
  name: Salvadoran death squads
  names: right-wing death squads; Maximiliano Hernandez Martinez Brigade; Orden paramilitary; rightist death squads
  short: the death squads
  country: SLV
  sector: UAF

MS13 group [1980..]
  name: MS-13
  names: Mara Salvatrucha; MS13; maras
  short: the gang; the gangs
  country: SLV
  sector: CRM

SANDINISTA group [1961-07..]
  name: Sandinistas
  names: Sandinista; Sandinista National Liberation Front; FSLN; Sandinist National Liberation Front; Sandinista guerrillas; Sandinista rebels; Sandinista Front; Sandinist guerrillas; Sandinista government; Sandinist; Sandinists
  short: the guerrillas; the front; the rebels; the party
  country: NIC
  sector: REB [..1979-07-18]; GOV [1979-07-19..1990-04-24]; PTY [1990-04-25..]

CONTRAS group [1981..1990-06]
  name: Contras
  names: contras; contra; Contra; Nicaraguan rebels; Nicaraguan contras; Nicaraguan Resistance; Nicaraguan Democratic Force; FDN; contra rebels; Contra rebels; Nicaraguan insurgents; anti-Sandinista rebels; American-backed rebels; U.S.-backed Nicaraguan rebels; anti-Sandinista guerrillas; United Nicaraguan Opposition; Recontras; United States-backed rebels; Nicaraguan rebel
  short: the rebels; the guerrillas; the insurgents
  country: NIC
  sector: REB

ARDE group [1982..1986]
  name: Democratic Revolutionary Alliance
  names: ARDE; Pastora's rebels; Revolutionary Democratic Alliance
  short: the rebels
  country: NIC
  sector: REB

MISURASATA group [1979..1989]
  name: Misurasata
  names: Misura; MISURASATA; Miskito rebels
  country: NIC
  sector: REB

UNONIC group [1989-06..1993]
  name: National Opposition Union
  names: UNO coalition of Nicaragua; Civic Alliance for Justice and Democracy
  short: the coalition; the opposition coalition
  country: NIC
  sector: OPP

LIBREHND group [2011-06..]
  name: Libre party
  names: Liberty and Refoundation; Libre Party; Cinchoneros; Morazanist Patriotic Front
  short: the party
  country: HND
  sector: PTY

PRDPAN group [1979-03..]
  name: Democratic Revolutionary Party
  names: Dignity Battalions
  short: the party
  country: PAN
  sector: PTY

PLNCRI group [1951-10..]
  name: National Liberation Party
  names: National Liberation Party of Costa Rica
  short: the party
  country: CRI
  sector: PTY

LAVALAS group [1991..]
  name: Lavalas
  names: Lavalas movement; Fanmi Lavalas; Lavalas Family; Lavalas party
  short: the party; the movement
  country: HTI
  sector: PTY

FRAPH group [1993-08..1994-12]
  name: Front for the Advancement and Progress of Haiti
  names: FRAPH; attaches of Haiti
  short: the front
  country: HTI
  sector: UAF

HAITIREBELS group [2004-02..2004-12]
  name: Haitian rebels
  names: National Revolutionary Front for the Liberation of Haiti; Cannibal Army; Artibonite Resistance Front
  short: the rebels
  country: HTI
  sector: REB

HAITIGANGS group [2018..]
  name: Haitian gangs
  names: G9; G-9 gang; Viv Ansanm; G9 Family and Allies; 400 Mawozo; G-Pep; Haitian gang; Viv Ansanm coalition
  short: the gangs; the gang; gang coalition
  country: HTI
  sector: CRM

PNPJAM group [1938-09..]
  name: People's National Party
  names: Jamaica Labor Party
  short: the party
  country: JAM
  sector: PTY

NEWJEWEL group [1973-03..1983-10]
  name: New Jewel Movement
  names: New JEWEL Movement; Revolutionary Military Council of Grenada
  country: GRD
  sector: PTY

JAMAATTTO group [1980..1995]
  name: Jamaat al Muslimeen
  names: Jamaat al-Muslimeen; Trinidad Muslim rebels
  short: the rebels
  country: TTO
  sector: REB

PPPGUY group [1950-01..]
  name: People's Progressive Party
  names: People's National Congress
  short: PPP; the party
  country: GUY
  sector: PTY

JUNGLECMDO group [1986..1992]
  name: Jungle Commando
  names: Surinamese Liberation Army; Surinam rebels; Brunswijk's rebels; Surinamese rebels
  short: the rebels
  country: SUR
  sector: REB

PLDDOM group [1973..]
  name: Dominican Liberation Party
  names: Reformist Party of the Dominican Republic
  short: the party
  country: DOM
  sector: PTY

CONSTITUTIONALISTS group [1965-04..1965-09]
  name: Constitutionalists
  names: Constitutionalist rebels; Dominican rebels; Dominican rebel; Constitutionalist movement
  short: the rebels
  country: DOM
  sector: REB

FARC group [1964-05-27..2017-08]
  name: FARC
  names: Farc; F.A.R.C.; Revolutionary Armed Forces of Colombia; Armed Revolutionary Forces of Colombia; FARC rebels; FARC guerrillas; Colombian rebels; Colombian guerrillas; Fuerzas Armadas Revolucionarias de Colombia; Comunes party; Colombian leftist rebels; Patriotic Union
  short: the rebels; the guerrillas; the rebel group
  country: COL
  sector: REB

FARCDISSIDENTS group [2016-06..]
  name: FARC dissidents
  names: dissident FARC rebels; FARC dissident; Segunda Marquetalia; Second Marquetalia; FARC dissident group; Estado Mayor Central; EMC rebels; Central General Staff; FARC dissident groups; dissident FARC; FARC splinter group
  short: the dissidents; the rebels
  country: COL
  sector: REB

ELN group [1964-07-04..]
  name: National Liberation Army
  names: ELN; E.L.N.; Ejercito de Liberacion Nacional; ELN rebels; ELN guerrillas; Ejército de Liberación Nacional
  short: the rebels; the guerrillas; the rebel group
  country: COL
  sector: REB

M19 group [1970-04-19..]
  name: M-19
  names: M19; April 19 Movement; 19th of April Movement; M-19 guerrillas; April 19th Movement; M-19 rebels; April 19 guerrillas
  short: the guerrillas; the group; the rebels
  country: COL
  sector: REB [..1990-03-08]; PTY [1990-03-09..]

EPLCOL group [1967..1991]
  name: Popular Liberation Army
  names: EPL guerrillas; People's Liberation Army of Colombia
  short: EPL; the guerrillas
  country: COL
  sector: REB

AUC group [1997-04..2006]
  name: United Self-Defense Forces of Colombia
  names: AUC; A.U.C.; United Self-Defence Forces of Colombia; Colombian paramilitaries; Colombian paramilitary; right-wing Colombian paramilitaries; Autodefensas Unidas de Colombia; Peasant Self-Defense Forces of Cordoba and Uraba
  short: the paramilitaries; the militia; the group
  country: COL
  sector: UAF

CLANGOLFO group [2006..]
  name: Gulf Clan
  names: Clan del Golfo; Gaitanista Self-Defense Forces of Colombia; Gaitanistas; Urabenos; Usuga Clan; Gaitanist Army of Colombia; Los Urabenos; Usuga clan
  short: the gang; the clan
  country: COL
  sector: CRM

MEDELLINCARTEL group [1976..1993-12]
  name: Medellin cartel
  names: Medellin Cartel; Medellín cartel; Extraditables; Escobar's cartel; The Extraditables; Medellin drug cartel
  short: the cartel; the traffickers
  country: COL
  sector: CRM

CALICARTEL group [1977..1998]
  name: Cali cartel
  names: Cali Cartel; Cali drug cartel; Pepes
  short: the cartel
  country: COL
  sector: CRM

LIBCONCOL group [1848..]
  name: Colombian Liberal Party
  names: Liberal Party of Colombia; Social Conservative Party
  short: the party
  country: COL
  sector: PTY

PSUV group [2007-03..]
  name: United Socialist Party of Venezuela
  names: PSUV; Fifth Republic Movement; United Socialist Party
  short: the party; the ruling party
  country: VEN
  sector: PTY

MUDVEN group [2008-01..]
  name: Democratic Unity Roundtable
  names: Democratic Unity; Vente Venezuela; Popular Will; Voluntad Popular; Unitary Platform; Venezuelan opposition; Democratic Coordinator; Primero Justicia; Justice First; Plataforma Unitaria; Democratic Unitary Platform
  short: MUD; the opposition coalition; the opposition
  country: VEN
  sector: OPP

ADVEN group [1941-09..]
  name: Accion Democratica
  names: Acción Democrática; Democratic Action of Venezuela
  short: the party
  country: VEN
  sector: PTY

TRENDEARAGUA group [2012..]
  name: Tren de Aragua
  names: Tren de Aragua gang; Cartel of the Suns; Cartel de los Soles
  short: the gang; the cartel
  country: VEN
  sector: CRM

FALNVEN group [1962-02..1969]
  name: Armed Forces of National Liberation
  names: Venezuelan guerrillas; Venezuelan Communist guerrillas; Bandera Roja
  short: the guerrillas
  country: VEN
  sector: REB

SENDERO group [1969..]
  name: Shining Path
  names: Sendero Luminoso; Communist Party of Peru; Shining Path guerrillas; Shining Path rebels; Maoist Shining Path; Shining Path guerrilla; Peruvian Maoist guerrillas; Peruvian guerrillas; Militarized Communist Party of Peru
  short: the guerrillas; the rebels; the Maoists
  country: PER
  sector: REB

MRTA group [1982..1997]
  name: Tupac Amaru Revolutionary Movement
  names: MRTA; M.R.T.A.; Tupac Amaru; Túpac Amaru Revolutionary Movement; Tupac Amaru rebels; Tupac Amaru guerrillas; Movimiento Revolucionario Tupac Amaru
  short: the rebels; the guerrillas; the movement
  country: PER
  sector: REB

APRA group [1924-05-07..]
  name: APRA
  names: Aprista Party; American Popular Revolutionary Alliance; Apra; American Revolutionary Popular Alliance; Peruvian Aprista Party
  short: the party
  country: PER
  sector: PTY

FUERZAPOPULAR group [2010..]
  name: Popular Force
  names: Fuerza Popular; Change 90; Fujimoristas
  short: the party
  country: PER
  sector: PTY

RONDASPER group [1976..]
  name: rondas campesinas
  names: ronderos; rondas
  country: PER
  sector: UAF

AVC group [1983..1991]
  name: Alfaro Vive Carajo
  names: Alfaro Lives
  country: ECU
  sector: REB

CONAIE group [1986-11..]
  name: Conaie
  names: CONAIE; Confederation of Indigenous Nationalities of Ecuador
  short: the confederation
  country: ECU
  sector: OPP

ALIANZAPAIS group [2006..]
  name: Alianza Pais
  names: Alianza PAIS; PAIS Alliance; Citizens' Revolution Movement
  short: the party
  country: ECU
  sector: PTY

CHONEROS group [1998..]
  name: Los Choneros
  names: Choneros; Lobos gang; Tiguerones
  short: the gang
  country: ECU
  sector: CRM

MASBOL group [1995..]
  name: Movement to Socialism
  names: Movement Toward Socialism; Movimiento al Socialismo; Movement Towards Socialism; MAS party
  short: MAS; the party
  country: BOL
  sector: PTY

MNRBOL group [1941-06..]
  name: Nationalist Revolutionary Movement
  names: National Revolutionary Movement; Movement of the Revolutionary Left
  short: MNR; the party
  country: BOL
  sector: PTY

COBBOL group [1952-04..]
  name: Bolivian Workers' Central
  names: Bolivian Workers Central; Bolivian Labor Federation; Central Obrera Boliviana; Bolivian Workers Confederation
  short: the federation; the union
  country: BOL
  sector: LAB

ELNBOL group [1966..1970]
  name: Guevara's guerrillas
  names: Bolivian guerrillas; Che Guevara's guerrillas; National Liberation Army of Bolivia
  short: the guerrillas
  country: BOL
  sector: REB

PTBRA group [1980-02-10..]
  name: Workers' Party
  names: Partido dos Trabalhadores; Workers Party
  short: PT; the party
  country: BRA
  sector: PTY

PMDB group [1966-03..]
  name: Brazilian Democratic Movement
  names: Brazilian Democratic Movement Party; PMDB
  short: the party
  country: BRA
  sector: PTY

MST group [1984-01..]
  name: Landless Workers Movement
  names: Landless Workers' Movement; Movimento dos Trabalhadores Rurais Sem Terra; Landless Rural Workers' Movement; Landless Workers
  short: MST; the movement
  country: BRA
  sector: LAB

ALNBRA group [1967..1974]
  name: National Liberating Action
  names: Acao Libertadora Nacional; Revolutionary Movement 8th October; Brazilian terrorists; Popular Revolutionary Vanguard
  short: the terrorists; the guerrillas
  country: BRA
  sector: REB

PCCBRA group [1993-08..]
  name: First Capital Command
  names: PCC gang; Primeiro Comando da Capital
  short: PCC; the gang
  country: BRA
  sector: CRM

TUPAMAROS group [1963..1985]
  name: Tupamaros
  names: Tupamaro; Tupamaro guerrillas; National Liberation Movement of Uruguay; Tupamaro terrorists; Tupamaros National Liberation Movement
  short: the guerrillas; the kidnappers
  country: URY
  sector: REB

FRENTEAMPLIO group [1971-02-05..]
  name: Frente Amplio
  names: Broad Front of Uruguay; Colorado Party of Uruguay; Uruguayan National Party
  short: Broad Front; the party; the coalition
  country: URY
  sector: PTY

COLORADOPRY group [1887..]
  name: Colorado Party
  short: the party; the ruling party
  country: PRY
  sector: PTY

EPPPRY group [2008-03..]
  name: Paraguayan People's Army
  names: EPP rebels
  short: EPP; the rebels
  country: PRY
  sector: REB

MONTONEROS group [1970-05..1981]
  name: Montoneros
  names: Montonero; Montonero guerrillas; Peronist guerrillas; Montonero Peronist Movement; leftist Montoneros
  short: the guerrillas
  country: ARG
  sector: REB

ERPARG group [1970-07..1977]
  name: People's Revolutionary Army
  names: ERP guerrillas; Ejercito Revolucionario del Pueblo; Trotskyite guerrillas of Argentina
  short: ERP; the guerrillas
  country: ARG
  sector: REB

AAA group [1973..1976]
  name: Argentine Anticommunist Alliance
  names: Argentine Anti-Communist Alliance; Triple A death squad
  short: the death squad
  country: ARG
  sector: UAF

PERONISTS group [1947..]
  name: Peronists
  names: Peronist; Justicialist Party; Peronist party; Peronist Party; Peronist movement; Front for Victory; Frente de Todos; Union for the Homeland
  short: the party; the movement
  country: ARG
  sector: PTY

UCRARG group [1891-06..]
  name: Radical Civic Union
  names: Union Civica Radical; Juntos por el Cambio; Together for Change
  short: the Radicals; the party
  country: ARG
  sector: PTY

CARAPINTADAS group [1987-04..1990-12]
  name: Carapintadas
  names: carapintadas; Argentine army rebels; painted faces
  short: the rebels; the mutineers
  country: ARG
  sector: REB

CGTARG group [1930-09..]
  name: General Confederation of Labor of Argentina
  names: Argentine General Confederation of Labor; Argentine General Labor Confederation
  short: the federation
  country: ARG
  sector: LAB

MIRCHL group [1965-08..1990]
  name: Movement of the Revolutionary Left of Chile
  names: Revolutionary Left Movement
  short: MIR; the guerrillas
  country: CHL
  sector: REB

FPMR group [1983-12..1999]
  name: Manuel Rodriguez Patriotic Front
  names: Manuel Rodríguez Patriotic Front
  short: the front; the guerrillas
  country: CHL
  sector: REB

POPULARUNITY group [1969-10..1973-09-11]
  name: Popular Unity
  names: Unidad Popular; Popular Unity coalition; Chilean Marxists
  short: the coalition
  country: CHL
  sector: PTY

CONCERTACION group [1988-02..2013]
  name: Concertacion
  names: Concertación; Chilean Christian Democratic Party; Chilean Socialist Party; Broad Front of Chile; Democratic Alliance of Chile; Coalition of Parties for Democracy; New Majority coalition
  short: the coalition
  country: CHL
  sector: PTY

PATRIAYLIBERTAD group [1970..1973]
  name: Patria y Libertad
  names: Fatherland and Liberty
  country: CHL
  sector: UAF

CAMCHL group [1998..]
  name: Coordinadora Arauco-Malleco
  names: Arauco-Malleco Coordinator; Mapuche militants
  short: the militants
  country: CHL
  sector: REB

# ---------------------------------------------------------------- parties that stood under others

GODSARMY group
  name: God's Army
  country: MMR
  sector: REB

COPEI group
  name: Copei
  names: COPEI
  country: VEN
  sector: PTY

PEGIDA group
  name: Pegida
  names: PEGIDA
  country: DEU
  sector: CIV

TEAMSTERS group
  name: Teamsters
  country: USA
  sector: LAB

UAWUSA group
  name: United Auto Workers
  names: UAW
  country: USA
  sector: LAB

UMWUSA group
  name: United Mine Workers
  names: United Mine Workers of America
  country: USA
  sector: LAB

UNITEDSTEE group
  name: United Steelworkers
  names: United Steelworkers of America
  country: USA
  sector: LAB

BIRLIK group
  name: Birlik
  country: UZB
  sector: OPP

CITIZENREV group
  name: Citizen Revolution
  country: ECU
  sector: PTY

NDAECU group
  name: National Democratic Action
  country: ECU
  sector: PTY

MR8BRA group
  name: MR-8
  country: BRA
  sector: REB

BRIGADE group
  name: Brigade 2506
  country: CUB
  sector: REB

OMEGA group
  name: Omega 7
  country: CUB
  sector: REB

CANF group
  name: Cuban American National Foundation
  country: USA
  sector: OPP

PTMPAK group
  name: Pashtun Tahafuz Movement
  names: PTM
  country: PAK
  sector: CIV

MEKENCHIL group
  name: Mekenchil
  country: KGZ
  sector: PTY

ATAJURT group
  name: Ata-Jurt
  names: Ata-Zhurt
  country: KGZ
  sector: PTY

SDPK group
  name: Social Democratic Party of Kyrgyzstan
  country: KGZ
  sector: PTY

RSOMMR group
  name: Rohingya Solidarity Organisation
  country: MMR
  sector: REB

BNPESP group
  name: Basque Nationalist Party
  country: ESP
  sector: PTY

SIKHSFORJU group
  name: Sikhs for Justice
  country: IND
  sector: OPP

KCFIND group
  name: Khalistan Commando Force
  country: IND
  sector: REB

KLFIND group
  name: Khalistan Liberation Force
  country: IND
  sector: REB

BRAPAK group
  name: Baloch Republican Army
  country: PAK
  sector: REB

OWSUSA group
  name: Occupy Wall Street
  country: USA
  sector: CIV

JHULKA group
  name: Jathika Hela Urumaya
  country: LKA
  sector: PTY

PULO group
  name: Pattani United Liberation Organization
  names: PULO
  country: THA
  sector: REB

NVCCOL group
  name: Norte del Valle cartel
  country: COL
  sector: CRM

CNAESP group
  name: Catalan National Assembly
  country: ESP
  sector: OPP

ESQUERRARE group
  name: Esquerra Republicana
  names: Republican Left of Catalonia
  country: ESP
  sector: PTY

CONVERGENCESP group
  name: Convergence and Union
  country: ESP
  sector: PTY

PUCESP group
  name: Popular Unity Candidacy
  country: ESP
  sector: PTY

CSUDEU group
  name: Christian Social Union
  country: DEU
  sector: PTY

CFDT group
  name: CFDT
  country: FRA
  sector: LAB

FORCEOUVRI group
  name: Force Ouvriere
  country: FRA
  sector: LAB

LOSLOBOS group
  name: Los Lobos
  country: ECU
  sector: CRM

PAVSVK group
  name: Public Against Violence
  country: SVK
  sector: OPP

BLACKEAGLE group
  name: Black Eagles
  country: COL
  sector: UAF

LOSRASTROJ group
  name: Los Rastrojos
  country: COL
  sector: UAF

ARLP group
  name: Authentic Radical Liberal Party
  country: PRY
  sector: PTY

PACHAKUTIK group
  name: Pachakutik
  country: ECU
  sector: PTY

IDUCHL group
  name: Independent Democratic Union
  country: CHL
  sector: PTY

CCPCHL group
  name: Chilean Communist Party
  country: CHL
  sector: PTY

BPFBLR group
  name: Belarusian Popular Front
  country: BLR
  sector: OPP

CAMORRA group
  name: Camorra
  country: ITA
  sector: CRM

NDRANGHETA group
  name: 'Ndrangheta
  country: ITA
  sector: CRM

CPIIND group
  name: Communist Party of India
  country: IND
  sector: PTY

CIVILCONTR group
  name: Civil Contract
  country: ARM
  sector: PTY

RPAARM group
  name: Republican Party of Armenia
  country: ARM
  sector: PTY

OTPOR group
  name: Otpor
  country: SRB
  sector: OPP

DPSSRB group
  name: Democratic Party of Serbia
  country: SRB
  sector: PTY

SRMSRB group
  name: Serbian Renewal Movement
  country: SRB
  sector: PTY

KOMEITO group
  name: Komeito
  country: JPN
  sector: PTY

JSPJPN group
  name: Japan Socialist Party
  country: JPN
  sector: PTY

JCPJPN group
  name: Japanese Communist Party
  names: Japan Communist Party
  country: JPN
  sector: PTY

CDPJ group
  name: Constitutional Democratic Party of Japan
  country: JPN
  sector: PTY

DFMMNE group
  name: Democratic Front of Montenegro
  country: MNE
  sector: PTY

RAFGTM group
  name: Rebel Armed Forces
  country: GTM
  sector: REB

QUINTINLAM group
  name: Quintin Lame
  country: COL
  sector: REB

SBGCB group
  name: Simon Bolivar Guerrilla Coordinating Board
  country: COL
  sector: REB

MACHETEROS group
  name: Macheteros
  names: Los Macheteros
  country: USA
  sector: REB

DPPDNK group
  name: Danish People's Party
  country: DNK
  sector: PTY

PPNNOR group
  name: Progress Party of Norway
  country: NOR
  sector: PTY

NLPNOR group
  name: Norwegian Labour Party
  country: NOR
  sector: PTY

BROTHERSOF group
  name: Brothers of Italy
  country: ITA
  sector: PTY

ISMITA group
  name: Italian Social Movement
  country: ITA
  sector: PTY

NAIITA group
  name: National Alliance of Italy
  country: ITA
  sector: PTY

LYMCHL group
  name: Lautaro Youth Movement
  country: CHL
  sector: REB

NEOS group
  name: Austrian People's Party
  names: NEOS
  country: AUT
  sector: PTY

SDPA group
  name: Social Democratic Party of Austria
  country: AUT
  sector: PTY

BLANCOPART group
  name: Blanco Party
  country: URY
  sector: PTY

FREEPERU group
  name: Free Peru
  names: Peru Libre
  country: PER
  sector: PTY

PERUPOSIBL group
  name: Peru Posible
  country: PER
  sector: PTY

CAMBIO group
  name: Cambio 90
  country: PER
  sector: PTY

BSPBGR group
  name: Bulgarian Socialist Party
  country: BGR
  sector: PTY

UDFBGR group
  name: Union of Democratic Forces
  country: BGR
  sector: PTY

MRFBGR group
  name: Movement for Rights and Freedoms
  country: BGR
  sector: PTY

BCPBGR group
  name: Bulgarian Communist Party
  country: BGR
  sector: PTY

JUAREZCART group
  name: Juarez Cartel
  country: MEX
  sector: CRM

TIJUANACAR group
  name: Tijuana Cartel
  country: MEX
  sector: CRM

BLCMEX group
  name: Beltran Leyva cartel
  country: MEX
  sector: CRM

KTCMEX group
  name: Knights Templar cartel
  country: MEX
  sector: CRM

LAFAMILIA group
  name: La Familia
  names: La Familia Michoacana
  country: MEX
  sector: CRM

SRLC group
  name: Santa Rosa de Lima Cartel
  country: MEX
  sector: CRM

AFCMEX group
  name: Arellano Felix cartel
  country: MEX
  sector: CRM

GUADALAJAR group
  name: Guadalajara Cartel
  country: MEX
  sector: CRM

SDPC group
  name: Social Democratic Party of Croatia
  country: HRV
  sector: PTY

CHRF group
  name: Civil Human Rights Front
  country: HKG
  sector: OPP

DEMOSISTO group
  name: Demosisto
  country: HKG
  sector: OPP

OCCUPYCENT group
  name: Occupy Central
  country: HKG
  sector: OPP

CIVICPARTY group
  name: Civic Party
  country: HKG
  sector: OPP

MEFSLB group
  name: Malaita Eagle Force
  country: SLB
  sector: REB

ISPITA group
  name: Italian Socialist Party
  country: ITA
  sector: PTY

MMAPAK group
  name: Muttahida Majlis-e-Amal
  country: PAK
  sector: PTY

JANATADAL group
  name: Janata Dal
  country: IND
  sector: PTY

TUCAYANAAM group
  name: Tucayana Amazonas
  country: SUR
  sector: REB

KARABAKHCO group
  name: Karabakh Committee
  country: ARM
  sector: OPP

ARYANNATIO group
  name: Aryan Nations
  country: USA
  sector: UAF

DHDIND group
  name: Dima Halam Daogah
  country: IND
  sector: REB

KHMERSEREI group
  name: Khmer Serei
  country: KHM
  sector: UAF

CHIMERES group
  name: chimeres
  country: HTI
  sector: UAF

AJRRUS group
  name: A Just Russia
  country: RUS
  sector: PTY

NPFFRA group
  name: New Popular Front
  country: FRA
  sector: PTY

NPAAUS group
  name: National Party of Australia
  country: AUS
  sector: PTY

CCPCOL group
  name: Colombian Conservative Party
  country: COL
  sector: PTY

HISTORICPA group
  name: Historic Pact
  country: COL
  sector: PTY

DEMOCRATICCOL2 group
  name: Democratic Center
  country: COL
  sector: PTY

NPHHND group
  name: National Party of Honduras
  country: HND
  sector: PTY

LPHHND group
  name: Liberal Party of Honduras
  country: HND
  sector: PTY

SWADEU group
  name: Sahra Wagenknecht Alliance
  country: DEU
  sector: PTY

MJFNPL group
  name: Madhesi Janadhikar Forum
  country: NPL
  sector: PTY

YATAMA group
  name: Yatama
  country: NIC
  sector: REB

NDABOL group
  name: Nationalist Democratic Action
  country: BOL
  sector: PTY

BARRIO group
  name: Barrio 18
  names: 18th Street gang
  country: GTM
  sector: CRM

JOBBIK group
  name: Jobbik
  country: HUN
  sector: PTY

TISZAPARTY group
  name: Tisza Party
  country: HUN
  sector: PTY

HDFHUN group
  name: Hungarian Democratic Forum
  country: HUN
  sector: PTY

AFDHUN group
  name: Alliance of Free Democrats
  country: HUN
  sector: PTY

ORDINENUOV group
  name: Ordine Nuovo
  country: ITA
  sector: UAF

FMIIRN group
  name: Freedom Movement of Iran
  country: IRN
  sector: OPP

BLTIND group
  name: Bodo Liberation Tigers
  country: IND
  sector: REB

ATTF group
  name: All Tripura Tiger Force
  country: IND
  sector: REB

A6YM group
  name: April 6 Youth Movement
  names: April 6 Movement
  country: EGY
  sector: CIV

SDPR group
  name: Social Democratic Party of Romania
  country: ROU
  sector: PTY

NLPR group
  name: National Liberal Party of Romania
  country: ROU
  sector: PTY

AURROU group
  name: Alliance for the Union of Romanians
  names: AUR
  country: ROU
  sector: PTY

GRPROU group
  name: Greater Romania Party
  country: ROU
  sector: PTY

NZNP group
  name: New Zealand National Party
  country: NZL
  sector: PTY

NZFNZL group
  name: New Zealand First
  country: NZL
  sector: PTY

CSDP group
  name: Czech Social Democratic Party
  country: CZE
  sector: PTY

SERVANTOFT group
  name: Servant of the People
  country: UKR
  sector: PTY

BATKIVSHCH group
  name: Batkivshchyna
  country: UKR
  sector: PTY

UDAR group
  name: UDAR
  country: UKR
  sector: PTY

MANOBLANCA group
  name: Mano Blanca
  country: GTM
  sector: UAF

DAPMYS group
  name: Democratic Action Party
  country: MYS
  sector: PTY

PDRMEX group
  name: Party of the Democratic Revolution
  country: MEX
  sector: PTY

PCMMDA group
  name: Party of Communists of Moldova
  country: MDA
  sector: PTY

SHORPARTY group
  name: Shor Party
  country: MDA
  sector: PTY

PFMMDA group
  name: Popular Front of Moldova
  country: MDA
  sector: PTY

PERIKATANN group
  name: Perikatan Nasional
  country: MYS
  sector: PTY

COMANDOVER group
  name: Comando Vermelho
  names: Red Command
  country: BRA
  sector: CRM

FAMILYOFTH group
  name: Family of the North
  country: BRA
  sector: CRM

IDPIDN group
  name: Indonesian Democratic Party
  country: IDN
  sector: PTY

MRDPAK group
  name: Movement for the Restoration of Democracy
  country: PAK
  sector: OPP

UNLF group
  name: United National Liberation Front
  country: IND
  sector: REB

MRPDOM group
  name: Modern Revolutionary Party
  country: DOM
  sector: PTY

DRPDOM group
  name: Dominican Revolutionary Party
  country: DOM
  sector: PTY

PSDB group
  name: Brazilian Social Democracy Party
  names: PSDB
  country: BRA
  sector: PTY

LPBBRA group
  name: Liberal Party of Brazil
  country: BRA
  sector: PTY

BLPBRA group
  name: Brazilian Labor Party
  country: BRA
  sector: PTY

JLPJAM group
  name: Jamaica Labour Party
  country: JAM
  sector: PTY

CIUDADANOS group
  name: Ciudadanos
  country: ESP
  sector: PTY

SUMAR group
  name: Sumar
  country: ESP
  sector: PTY

NAPAZE group
  name: New Azerbaijan Party
  country: AZE
  sector: PTY

MUSAVAT group
  name: Musavat
  country: AZE
  sector: PTY

PPPPOL group
  name: Polish People's Party
  country: POL
  sector: PTY

DLAPOL group
  name: Democratic Left Alliance
  country: POL
  sector: PTY

BLOCQUEBEC group
  name: Bloc Quebecois
  names: Bloc Québécois
  country: CAN
  sector: PTY

CIVICCRUSA group
  name: Civic Crusade
  country: PAN
  sector: OPP

PANAMENIST group
  name: Panamenista Party
  country: PAN
  sector: PTY

OATHKEEPER group
  name: Oath Keepers
  country: USA
  sector: CIV

PATRIOTFRO group
  name: Patriot Front
  country: USA
  sector: UAF

THREEPERCE group
  name: Three Percenters
  country: USA
  sector: UAF

DPAALB group
  name: Democratic Party of Albania
  country: ALB
  sector: PTY

SDPP group
  name: Social Democratic Party of Portugal
  country: PRT
  sector: PTY

PCPPRT group
  name: Portuguese Communist Party
  country: PRT
  sector: PTY

CHEGA group
  name: Chega
  country: PRT
  sector: PTY

LEFTFRONT group
  name: Left Front
  country: RUS
  sector: OPP

NBPRUS group
  name: National Bolshevik Party
  country: RUS
  sector: OPP

VVDNLD group
  name: VVD
  country: NLD
  sector: PTY

CDANLD group
  name: Christian Democratic Appeal
  country: NLD
  sector: PTY

PRIMALINEA group
  name: Prima Linea
  country: ITA
  sector: REB

OPLUKR group
  name: Opposition Platform - For Life
  country: UKR
  sector: PTY

OPPOSITION group
  name: Opposition Bloc
  country: UKR
  sector: PTY

RFCPER group
  name: Rodrigo Franco Command
  country: PER
  sector: UAF

FRLRUS2 group
  name: Freedom of Russia Legion
  country: RUS
  sector: REB

SDPBIH group
  name: Serb Democratic Party
  country: BIH
  sector: PTY

SNSD group
  name: Alliance of Independent Social Democrats
  names: SNSD
  country: BIH
  sector: PTY

CDUB group
  name: Croatian Democratic Union of Bosnia
  country: BIH
  sector: PTY

NUHGTM group
  name: National Unity of Hope
  country: GTM
  sector: PTY

GRFGTM group
  name: Guatemalan Republican Front
  country: GTM
  sector: PTY

INDIANMUJA group
  name: Indian Mujahideen
  country: IND
  sector: REB

SLPPLKA group
  name: Sri Lanka Podujana Peramuna
  country: LKA
  sector: PTY

PASL group
  name: People's Alliance of Sri Lanka
  country: LKA
  sector: PTY

HZDS group
  name: Movement for a Democratic Slovakia
  names: HZDS
  country: SVK
  sector: PTY

PROGRESSIV group
  name: Progressive Slovakia
  country: SVK
  sector: PTY

SPPSRB group
  name: Serbian Progressive Party
  country: SRB
  sector: PTY

MTAMMR group
  name: Mong Tai Army
  country: MMR
  sector: REB

SWEDENDEMO group
  name: Sweden Democrats
  country: SWE
  sector: PTY

KKEGRC group
  name: Communist Party of Greece
  names: KKE
  country: GRC
  sector: PTY

EPDP group
  name: Eelam People's Democratic Party
  country: LKA
  sector: PTY

EPRLF group
  name: EPRLF
  names: Eelam People's Revolutionary Liberation Front
  country: LKA
  sector: REB

PLOTE group
  name: PLOTE
  country: LKA
  sector: REB

SAMAJWADIP group
  name: Samajwadi Party
  country: IND
  sector: PTY

BSPIND group
  name: Bahujan Samaj Party
  country: IND
  sector: PTY

DMKIND group
  name: DMK
  names: Dravida Munnetra Kazhagam
  country: IND
  sector: PTY

AIADMK group
  name: AIADMK
  names: All India Anna Dravida Munnetra Kazhagam
  country: IND
  sector: PTY

TDPIND group
  name: Telugu Desam Party
  country: IND
  sector: PTY

NDPCAN group
  name: New Democratic Party
  names: NDP
  country: CAN
  sector: PTY

PCPCAN group
  name: Progressive Conservative Party
  country: CAN
  sector: PTY

RPCCAN group
  name: Reform Party of Canada
  country: CAN
  sector: PTY

CANADIANAL group
  name: Canadian Alliance
  country: CAN
  sector: PTY

PFPTWN group
  name: People First Party
  country: TWN
  sector: PTY

NPPTWN group
  name: New Power Party
  country: TWN
  sector: PTY

REPUBLICANARG group
  name: Republican Proposal
  country: ARG
  sector: PTY

LALIBERTAD group
  name: La Libertad Avanza
  country: ARG
  sector: PTY

LIBERTYADV group
  name: Liberty Advances
  country: ARG
  sector: PTY

BNPGBR group
  name: British National Party
  country: GBR
  sector: PTY

BARISANNAS group
  name: Barisan Nasional
  country: MYS
  sector: PTY

OHIR group
  name: Our Home Is Russia
  country: RUS
  sector: PTY

EUROPEANGE group
  name: European Georgia
  country: GEO
  sector: PTY

BWNU group
  name: Blue and White National Unity
  country: NIC
  sector: OPP

SJBLKA group
  name: Samagi Jana Balawegaya
  country: LKA
  sector: PTY

NVABEL group
  name: New Flemish Alliance
  names: N-VA
  country: BEL
  sector: PTY

SDUM group
  name: Social Democratic Union of Macedonia
  country: MKD
  sector: PTY

DUIMKD group
  name: Democratic Union for Integration
  names: DUI
  country: MKD
  sector: PTY

SLAUSA group
  name: Symbionese Liberation Army
  country: USA
  sector: REB

BLAUSA group
  name: Black Liberation Army
  country: USA
  sector: REB

OTHERRUSSI group
  name: Other Russia
  country: RUS
  sector: OPP

SOLIDARNOS group
  name: Solidarnost
  country: RUS
  sector: OPP

URFRUS group
  name: Union of Right Forces
  country: RUS
  sector: PTY

PARNAS group
  name: Parnas
  country: RUS
  sector: PTY

PDRC group
  name: People's Democratic Reform Committee
  country: THA
  sector: OPP

NORTHEASTC group
  name: Northeast Cartel
  country: MEX
  sector: CRM

MKHEDRIONI group
  name: Mkhedrioni
  country: GEO
  sector: UAF
