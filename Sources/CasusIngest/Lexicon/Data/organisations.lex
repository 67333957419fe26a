# Intergovernmental organisations, blocs, missions, tribunals, international NGOs, news agencies and papers of record.
# Form: see docs/lexicon.md. Codes never equal an ISO alpha-3 state code (so the Andean Community is ANDEAN, not CAN).
# Abbreviations that several parties share (ADF, PTI, PAP, ADN, CPA ...) stand under `short` everywhere:
# they count only once the full form stood in the article. Equal `short` forms in several entries are intended.
# Courts and peace missions carry sector IGO: they act for the organisation, not for a state's bench or army.
# ---------------------------------------------------------------- United Nations: the organisation and its organs

UNO organisation [1945-10-24..]
  name: United Nations
  names: UN; U.N.; UNO; U.N.O.; United Nations Organization; United Nations Organisation; UN Secretariat; U.N. Secretariat; UN headquarters; U.N. headquarters; UN system
  seats: Turtle Bay; Lake Success [1946..1951-05]
  short: the world body; the world organization; the world organisation; the global body
  sector: IGO
  bodies: IGO Trusteeship Council; IGO United Nations Department of Peacekeeping Operations; IGO UN Department of Peace Operations; IGO UN Office at Geneva
  names: UN peacekeeping chief; U.N. peacekeeping chief; UN political chief; U.N. political chief; UN disarmament chief; U.N. disarmament chief

UNSC organisation [1946-01-17..]
  name: Security Council
  names: UN Security Council; U.N. Security Council; United Nations Security Council; UNSC
  short: the council; the Council; the 15-member council; the 15-nation council; the 11-member council [..1965]
  sector: IGO
  members: USA [1945-10-24..]; GBR [1945-10-24..]; FRA [1945-10-24..]; SUN [1945-10-24..1991-12-24]; RUS [1991-12-24..]; CHN [1945-10-24..1949-09-30]; TWN [1949-10-01..1971-10-24]; CHN [1971-10-25..]

UNGA organisation [1946-01-10..]
  name: UN General Assembly
  names: U.N. General Assembly; United Nations General Assembly; General Assembly; UNGA
  short: the assembly; the 193-member assembly; the 193-member General Assembly
  sector: IGO

ECOSOC organisation [1946-01-23..]
  name: Economic and Social Council
  names: UN Economic and Social Council; U.N. Economic and Social Council; United Nations Economic and Social Council; ECOSOC
  sector: IGO

UNHRC organisation [2006-03-15..]
  name: UN Human Rights Council
  names: U.N. Human Rights Council; United Nations Human Rights Council; Human Rights Council; UNHRC
  short: the rights council; the council
  sector: IGO

UNCHR organisation [1946..2006-06-16]
  name: UN Commission on Human Rights
  names: U.N. Commission on Human Rights; United Nations Commission on Human Rights; UN Human Rights Commission; U.N. Human Rights Commission; United Nations Human Rights Commission
  short: the commission
  sector: IGO

OHCHR organisation [1993-12-20..]
  name: UN human rights office
  names: U.N. human rights office; OHCHR; Office of the High Commissioner for Human Rights; UN High Commissioner for Human Rights; U.N. High Commissioner for Human Rights; United Nations High Commissioner for Human Rights; UN rights office; U.N. rights office; UN human rights chief; U.N. human rights chief
  short: the rights office
  sector: IGO
  names: UN rights chief; U.N. rights chief; United Nations rights chief; UN rights commissioner; U.N. rights commissioner; UN human rights commissioner; U.N. human rights commissioner; UN High Commissioner on Human Rights

UNHCR organisation [1950-12-14..]
  name: UNHCR
  names: U.N.H.C.R.; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; United Nations refugee agency
  short: the refugee agency; the agency
  sector: IGO
  names: UN refugee chief; U.N. refugee chief; UN refugees chief; U.N. refugees chief

UNICEF organisation [1946-12-11..]
  name: UNICEF
  names: Unicef; U.N.I.C.E.F.; United Nations Children's Fund; UN Children's Fund; U.N. Children's Fund; UN children's agency; U.N. children's agency; United Nations International Children's Emergency Fund
  short: the children's agency; the agency
  sector: IGO

UNESCO organisation [1945-11-16..]
  name: UNESCO
  names: Unesco; United Nations Educational, Scientific and Cultural Organization; UN Educational, Scientific and Cultural Organization; UN cultural agency; U.N. cultural agency
  short: the agency; the cultural agency
  sector: IGO

WFP organisation [1961-12-19..]
  name: World Food Programme
  names: World Food Program; WFP; W.F.P.; UN World Food Programme; U.N. World Food Program; UN food agency
  short: the agency; the food agency
  sector: IGO

FAO organisation [1945-10-16..]
  name: Food and Agriculture Organization
  names: Food and Agriculture Organisation; FAO; F.A.O.; UN Food and Agriculture Organization; U.N. Food and Agriculture Organization
  short: the agency
  sector: IGO

IFAD organisation [1977-12..]
  name: International Fund for Agricultural Development
  names: IFAD
  sector: IGO

ILO organisation [1919-04-11..]
  name: International Labour Organization
  names: International Labor Organization; International Labour Organisation; ILO; I.L.O.
  sector: IGO

WHO organisation [1948-04-07..]
  name: World Health Organization
  names: World Health Organisation; WHO; W.H.O.; UN health agency; U.N. health agency; Pan American Health Organization; PAHO
  short: the health agency; the agency; the health body
  sector: IGO

WMO organisation [1950-03-23..]
  name: World Meteorological Organization
  names: World Meteorological Organisation; WMO
  sector: IGO

WIPO organisation [1967-07-14..]
  name: World Intellectual Property Organization
  names: World Intellectual Property Organisation; WIPO
  sector: IGO

ITU organisation [1865-05-17..]
  name: International Telecommunication Union
  names: International Telecommunications Union; ITU
  sector: IGO

UPU organisation [1874-10-09..]
  name: Universal Postal Union
  sector: IGO

ICAO organisation [1947-04-04..]
  name: International Civil Aviation Organization
  names: International Civil Aviation Organisation; ICAO; I.C.A.O.
  sector: IGO

IMO organisation [1948-03-17..]
  name: International Maritime Organization
  names: International Maritime Organisation; IMO; Inter-Governmental Maritime Consultative Organization
  sector: IGO

UNIDO organisation [1966-11-17..]
  name: UN Industrial Development Organization
  names: United Nations Industrial Development Organization; UNIDO
  sector: IGO

UNWTO organisation [1975..]
  name: World Tourism Organization
  names: UNWTO; UN Tourism
  sector: IGO

UNCTAD organisation [1964-12-30..]
  name: UN Conference on Trade and Development
  names: U.N. Conference on Trade and Development; United Nations Conference on Trade and Development; UNCTAD
  sector: IGO

UNDP organisation [1965-11-22..]
  name: UN Development Programme
  names: UN Development Program; U.N. Development Program; United Nations Development Programme; United Nations Development Program; UNDP
  sector: IGO

UNEP organisation [1972-06-05..]
  name: UN Environment Programme
  names: U.N. Environment Program; United Nations Environment Programme; United Nations Environment Program; UNEP
  sector: IGO

UNFPA organisation [1969..]
  name: UN Population Fund
  names: U.N. Population Fund; United Nations Population Fund; UNFPA
  sector: IGO

UNRWA organisation [1949-12-08..]
  name: UNRWA
  names: U.N.R.W.A.; United Nations Relief and Works Agency; UN Relief and Works Agency; U.N. Relief and Works Agency; UN agency for Palestinian refugees; U.N. agency for Palestinian refugees; UN Palestinian refugee agency
  short: the agency; the relief agency
  sector: IGO

UNODC organisation [1997..]
  name: UN Office on Drugs and Crime
  names: U.N. Office on Drugs and Crime; United Nations Office on Drugs and Crime; UNODC; UN drug agency
  sector: IGO

UNAIDS organisation [1996-01..]
  name: UNAIDS
  names: UNAids; Joint United Nations Programme on HIV/AIDS
  sector: IGO

OCHA organisation [1991-12..]
  name: OCHA
  names: UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; UN humanitarian office; U.N. humanitarian office; UN humanitarian agency
  sector: IGO
  names: UN aid chief; U.N. aid chief; UN humanitarian chief; U.N. humanitarian chief; UN relief chief; U.N. relief chief; UN emergency relief coordinator; U.N. emergency relief coordinator

UNHABITAT organisation [1978..]
  name: UN-Habitat
  names: UN Human Settlements Programme; United Nations Human Settlements Programme
  sector: IGO

UNWOMEN organisation [2010-07..]
  name: UN Women
  names: U.N. Women
  sector: IGO

UNOPS organisation [1973..]
  name: UN Office for Project Services
  names: United Nations Office for Project Services; UNOPS
  sector: IGO

IOM organisation [1951-12..]
  name: International Organization for Migration
  names: International Organisation for Migration; IOM; I.O.M.; UN migration agency; U.N. migration agency
  short: the migration agency
  sector: IGO

UNRRA organisation [1943-11-09..1947]
  name: UNRRA
  names: United Nations Relief and Rehabilitation Administration
  sector: IGO

IRO organisation [1946..1952]
  name: International Refugee Organization
  names: International Refugee Organisation
  sector: IGO

UNFCCC organisation [1992..]
  name: UNFCCC
  names: UN Framework Convention on Climate Change; United Nations Framework Convention on Climate Change; UN climate body; U.N. climate body
  sector: IGO
  names: UN climate chief; U.N. climate chief

IPCC organisation [1988..]
  name: Intergovernmental Panel on Climate Change
  names: IPCC
  sector: IGO

UNECE organisation [1947..]
  name: UN Economic Commission for Europe
  names: U.N. Economic Commission for Europe; United Nations Economic Commission for Europe; UNECE
  sector: IGO

UNECA organisation [1958..]
  name: UN Economic Commission for Africa
  names: U.N. Economic Commission for Africa; United Nations Economic Commission for Africa; UNECA
  sector: IGO

ECLAC organisation [1948..]
  name: Economic Commission for Latin America and the Caribbean
  names: ECLAC; Economic Commission for Latin America; CEPAL
  sector: IGO

ESCAP organisation [1947..]
  name: Economic and Social Commission for Asia and the Pacific
  names: ESCAP; UNESCAP; Economic Commission for Asia and the Far East
  sector: IGO

UNDPKO organisation [1992..]
  name: UN peacekeeping department
  names: U.N. peacekeeping department; Department of Peacekeeping Operations; Department of Peace Operations; DPKO
  sector: IGO

UNCTED organisation [2001-09-28..]
  name: UN Counter-Terrorism Committee
  names: Counter-Terrorism Committee
  sector: IGO

UNITAID organisation [2006..]
  name: Unitaid
  names: UNITAID
  sector: IGO

GLOBALFUND organisation [2002-01..]
  name: Global Fund to Fight AIDS, Tuberculosis and Malaria
  names: Global Fund
  sector: IGO

GAVI organisation [2000..]
  name: Gavi
  names: GAVI; Global Alliance for Vaccines and Immunization; Gavi, the Vaccine Alliance
  sector: IGO

LEAGUEOFNATIONS organisation [1920-01-10..1946-04-20]
  name: League of Nations
  short: the league
  sector: IGO

# ---------------------------------------------------------------- arms control and verification

IAEA organisation [1957-07-29..]
  name: International Atomic Energy Agency
  names: IAEA; I.A.E.A.; UN nuclear watchdog; U.N. nuclear watchdog; United Nations nuclear watchdog; UN nuclear agency; U.N. nuclear agency; UN atomic watchdog; UN atomic agency; U.N. atomic agency; UN nuclear inspectors; U.N. nuclear inspectors
  short: the nuclear watchdog; the atomic agency; the agency; the watchdog
  sector: IGO
  names: UN nuclear chief; U.N. nuclear chief

OPCW organisation [1997-04-29..]
  name: Organisation for the Prohibition of Chemical Weapons
  names: Organization for the Prohibition of Chemical Weapons; OPCW; O.P.C.W.; chemical weapons watchdog
  short: the watchdog
  sector: IGO

CTBTO organisation [1996-11..]
  name: Comprehensive Nuclear-Test-Ban Treaty Organization
  names: Comprehensive Test Ban Treaty Organization; CTBTO
  sector: IGO

UNSCOM organisation [1991-04-03..1999-12-17]
  name: UN Special Commission
  names: U.N. Special Commission; United Nations Special Commission; UNSCOM; Unscom; UN weapons inspectors; U.N. weapons inspectors; United Nations weapons inspectors
  short: the weapons inspectors; the special commission
  sector: IGO

UNMOVIC organisation [1999-12-17..2007-06-29]
  name: UN Monitoring, Verification and Inspection Commission
  names: United Nations Monitoring, Verification and Inspection Commission; U.N. Monitoring, Verification and Inspection Commission; UNMOVIC; Unmovic
  short: the weapons inspectors
  sector: IGO

NSG organisation [1974..]
  name: Nuclear Suppliers Group
  names: NSG
  sector: IGO

MTCR organisation [1987-04..]
  name: Missile Technology Control Regime
  names: MTCR
  sector: IGO

WASSENAAR organisation [1996..]
  name: Wassenaar Arrangement
  sector: IGO

COCOM organisation [1949..1994-03]
  name: Coordinating Committee for Multilateral Export Controls
  names: COCOM; CoCom; Cocom
  sector: IGO

AUSTRALIAGROUP organisation [1985..]
  name: Australia Group
  sector: IGO

KEDO organisation [1995-03-15..2006-05-31]
  name: Korean Peninsula Energy Development Organization
  names: KEDO
  sector: IGO
  members: USA; KOR; JPN

EURATOM organisation [1958-01-01..]
  name: Euratom
  names: European Atomic Energy Community; EURATOM
  sector: IGO

CDGENEVA organisation [1979..]
  name: Conference on Disarmament
  names: UN Conference on Disarmament; Geneva Conference on Disarmament; Committee on Disarmament
  sector: IGO

# ---------------------------------------------------------------- courts and tribunals

ICC organisation [2002-07-01..]
  name: International Criminal Court
  names: ICC; I.C.C.; ICC prosecutor; ICC prosecutors; International Criminal Court prosecutor; Rome Statute court
  short: the court; the Hague-based court; the tribunal
  sector: IGO

ICJ organisation [1946-04-18..]
  name: International Court of Justice
  names: ICJ; I.C.J.; World Court; UN's top court; U.N.'s top court; UN top court
  short: the court; the Hague-based court
  sector: IGO

PCA organisation [1899..]
  name: Permanent Court of Arbitration
  names: Hague arbitration court
  short: the court; the tribunal; PCA
  sector: IGO

ICTY organisation [1993-05-25..2017-12-31]
  name: International Criminal Tribunal for the former Yugoslavia
  names: ICTY; I.C.T.Y.; Yugoslav war crimes tribunal; UN war crimes tribunal; U.N. war crimes tribunal; United Nations war crimes tribunal; Yugoslavia tribunal; Hague tribunal; Hague war crimes tribunal
  short: the tribunal; the court; the war crimes tribunal
  sector: IGO

ICTR organisation [1994-11-08..2015-12-31]
  name: International Criminal Tribunal for Rwanda
  names: ICTR; Rwanda tribunal; Rwanda war crimes tribunal; Arusha tribunal
  short: the tribunal; the court
  sector: IGO

IRMCT organisation [2010-12-22..]
  name: International Residual Mechanism for Criminal Tribunals
  names: IRMCT; Residual Mechanism
  short: the tribunal; the court
  sector: IGO

SCSL organisation [2002-01-16..2013-12-31]
  name: Special Court for Sierra Leone
  names: Sierra Leone war crimes court; Sierra Leone special court; SCSL
  short: the court; the special court; the tribunal
  sector: IGO

STL organisation [2009-03-01..2023-12-31]
  name: Special Tribunal for Lebanon
  names: Lebanon tribunal; Hariri tribunal; STL
  short: the tribunal; the court
  sector: IGO

ECCC organisation [2001..2022]
  name: Extraordinary Chambers in the Courts of Cambodia
  names: Khmer Rouge tribunal; Khmer Rouge court; ECCC
  short: the tribunal; the court
  sector: IGO

KSC organisation [2015-08-03..]
  name: Kosovo Specialist Chambers
  names: Kosovo Specialist Prosecutor's Office; Kosovo war crimes court; Kosovo tribunal
  short: the court; the tribunal
  sector: IGO

IMTNUREMBERG organisation [1945-08-08..1946-10-01]
  name: International Military Tribunal
  names: Nuremberg tribunal; Nuremberg Tribunal
  short: the tribunal; the court
  sector: IGO

ECHR organisation [1959-01-21..]
  name: European Court of Human Rights
  names: ECHR; E.C.H.R.; European human rights court; European rights court; Strasbourg court
  short: the court; the Strasbourg-based court
  sector: IGO

IACHR organisation [1959..]
  name: Inter-American Commission on Human Rights
  names: Inter-American Human Rights Commission; IACHR
  short: the commission
  sector: IGO

IACTHR organisation [1979..]
  name: Inter-American Court of Human Rights
  short: the court
  sector: IGO

ACHPR organisation [1987..]
  name: African Commission on Human and Peoples' Rights
  names: African Commission on Human Rights
  short: the commission
  sector: IGO

AFCHPR organisation [2004-01..]
  name: African Court on Human and Peoples' Rights
  names: African Court of Human and Peoples' Rights
  short: the court
  sector: IGO

ITLOS organisation [1996-10..]
  name: International Tribunal for the Law of the Sea
  names: ITLOS
  short: the tribunal
  sector: IGO

CCJ organisation [2005..]
  name: Caribbean Court of Justice
  short: the court
  sector: IGO

ECOWASCOURT organisation [2001..]
  name: ECOWAS Court of Justice
  names: ECOWAS Court; ECOWAS court
  short: the court
  sector: IGO

EACJ organisation [2001-11..]
  name: East African Court of Justice
  short: the court
  sector: IGO

# ---------------------------------------------------------------- finance, trade and development

IMF organisation [1945-12-27..]
  name: International Monetary Fund
  names: IMF; I.M.F.
  short: the fund; the Fund; the global lender
  sector: IGO

WORLDBANK organisation [1944-07..]
  name: World Bank
  names: International Bank for Reconstruction and Development; IBRD; World Bank Group; International Development Association; International Finance Corporation; IFC
  short: the bank; the global lender
  sector: IGO

WTO organisation [1995-01-01..]
  name: World Trade Organization
  names: World Trade Organisation; WTO; W.T.O.; WTO dispute panel
  short: the trade body; the global trade body
  sector: IGO

GATT organisation [1948-01-01..1995-12-31]
  name: General Agreement on Tariffs and Trade
  names: GATT; G.A.T.T.; Gatt
  sector: IGO

OECD organisation [1961-09-30..]
  name: OECD
  names: O.E.C.D.; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development
  sector: IGO

OEEC organisation [1948-04-16..1961-09-30]
  name: Organisation for European Economic Co-operation
  names: Organization for European Economic Cooperation; OEEC; O.E.E.C.
  sector: IGO

BIS organisation [1930-05-17..]
  name: Bank for International Settlements
  names: B.I.S.
  short: BIS
  sector: IGO

FATF organisation [1989..]
  name: Financial Action Task Force
  names: FATF; F.A.T.F.; money-laundering watchdog
  short: the watchdog; the task force
  sector: IGO

FSB organisation [2009-04..]
  name: Financial Stability Board
  sector: IGO

PARISCLUB organisation [1956..]
  name: Paris Club
  sector: IGO

LONDONCLUB organisation [1976..]
  name: London Club
  sector: IGO

IEA organisation [1974-11..]
  name: International Energy Agency
  names: IEA; I.E.A.
  short: the agency
  sector: IGO

IRENA organisation [2009..]
  name: International Renewable Energy Agency
  names: IRENA
  sector: IGO

ADB organisation [1966-12..]
  name: Asian Development Bank
  names: ADB; A.D.B.
  short: the bank
  sector: IGO

AFDB organisation [1964..]
  name: African Development Bank
  names: AfDB
  short: the bank
  sector: IGO

IADB organisation [1959..]
  name: Inter-American Development Bank
  names: IADB; IDB
  short: the bank
  sector: IGO

ISDB organisation [1975..]
  name: Islamic Development Bank
  names: IsDB
  short: the bank
  sector: IGO

AIIB organisation [2016-01-16..]
  name: Asian Infrastructure Investment Bank
  names: AIIB; A.I.I.B.
  short: the bank
  sector: IGO

NDB organisation [2015-07..]
  name: New Development Bank
  names: BRICS bank; BRICS Development Bank; BRICS New Development Bank
  short: the bank
  sector: IGO
  members: BRA; RUS; IND; CHN; ZAF

EBRD organisation [1991-04-15..]
  name: European Bank for Reconstruction and Development
  names: EBRD; E.B.R.D.
  short: the bank
  sector: IGO

EIB organisation [1958..]
  name: European Investment Bank
  names: EIB
  short: the bank
  sector: IGO

CDB organisation [1969..]
  name: Caribbean Development Bank
  short: the bank
  sector: IGO

DBLA organisation [1970..]
  name: Development Bank of Latin America
  names: Andean Development Corporation
  short: the bank
  sector: IGO

OPEC organisation [1960-09-14..]
  name: OPEC
  names: Opec; O.P.E.C.; Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries; oil cartel; oil producers' cartel
  short: the cartel; the oil cartel; the producer group; the exporters' group
  sector: IGO
  members: IRN [1960-09-14..]; IRQ [1960-09-14..]; KWT [1960-09-14..]; SAU [1960-09-14..]; VEN [1960-09-14..]; QAT [1961-01..2018-12-31]; IDN [1962..2008-12-31]; IDN [2016-01-01..2016-11-30]; LBY [1962..]; ARE [1967-11..]; DZA [1969..]; NGA [1971-07..]; ECU [1973-11..1992-12-31]; ECU [2007-10..2019-12-31]; GAB [1975..1994-12-31]; GAB [2016-07-01..]; AGO [2007-01-01..2023-12-31]; GNQ [2017-05-25..]; COG [2018-06-22..]

OPECPLUS organisation [2016-12-10..]
  name: OPEC+
  names: OPEC-plus; OPEC Plus; Opec+
  short: the producer group; the group
  sector: IGO
  members: SAU; RUS; IRQ; IRN; KWT; ARE; DZA; NGA; LBY; VEN; GAB; GNQ; COG; KAZ; AZE; OMN; BHR; MEX; MYS; BRN; SDN; SSD

OAPEC organisation [1968-01-09..]
  name: Organization of Arab Petroleum Exporting Countries
  names: Organisation of Arab Petroleum Exporting Countries; OAPEC
  sector: IGO

GECF organisation [2001..]
  name: Gas Exporting Countries Forum
  names: GECF
  sector: IGO

G7 organisation [1975-11-15..]
  name: Group of Seven
  names: G7; G-7; Group of 7; Seven leading industrial nations; seven leading industrialized nations; Group of Seven industrialized nations
  short: the group; the club; the seven
  sector: IGO
  members: USA [1975-11-15..]; GBR [1975-11-15..]; FRA [1975-11-15..]; DEU [1975-11-15..]; ITA [1975-11-15..]; JPN [1975-11-15..]; CAN [1976-06-27..]

G8 organisation [1997-06-20..2014-03-24]
  name: Group of Eight
  names: G8; G-8; Group of 8; Group of Eight industrialized nations
  short: the group; the eight
  sector: IGO
  members: USA; GBR; FRA; DEU; ITA; JPN; CAN; RUS [1998-05-15..2014-03-24]

G20 organisation [1999-09-26..]
  name: Group of 20
  names: G20; G-20; Group of Twenty
  short: the group
  sector: IGO
  members: ARG; AUS; BRA; CAN; CHN; FRA; DEU; IND; IDN; ITA; JPN; KOR; MEX; RUS; SAU; ZAF; TUR; GBR; USA; EU; AU [2023-09-09..]

G77 organisation [1964-06-15..]
  name: Group of 77
  names: G77; G-77; Group of Seventy-Seven
  short: the group
  sector: IGO

G10 organisation [1962..]
  name: Group of Ten
  names: G-10
  short: the group
  sector: IGO

G24 organisation [1971..]
  name: Group of 24
  names: G-24; Group of Twenty-Four
  short: the group
  sector: IGO

BRICS organisation [2009-06-16..]
  name: BRICS
  names: Brics; BRIC [2009-06-16..2010-12-23]; BRICS bloc; BRICS group
  short: the bloc; the group
  sector: IGO
  members: BRA [2009-06-16..]; RUS [2009-06-16..]; IND [2009-06-16..]; CHN [2009-06-16..]; ZAF [2010-12-24..]; EGY [2024-01-01..]; ETH [2024-01-01..]; IRN [2024-01-01..]; ARE [2024-01-01..]; IDN [2025-01-06..]

IBSA organisation [2003-06-06..]
  name: IBSA Dialogue Forum
  names: IBSA
  sector: IGO
  members: IND; BRA; ZAF

D8 organisation [1997-06-15..]
  name: Developing Eight
  names: D-8; D-8 Organization for Economic Cooperation
  sector: IGO
  members: BGD; EGY; IDN; IRN; MYS; NGA; PAK; TUR

WEF organisation [1971..]
  name: World Economic Forum
  names: WEF
  short: the forum
  sector: NGO

APEC organisation [1989-11-06..]
  name: APEC
  names: Apec; A.P.E.C.; Asia-Pacific Economic Cooperation; Asia-Pacific Economic Cooperation forum; Asia Pacific Economic Cooperation
  short: the forum; the group
  sector: IGO
  members: AUS; BRN; CAN; IDN; JPN; KOR; MYS; NZL; PHL; SGP; THA; USA; CHN [1991-11..]; TWN [1991-11..]; HKG [1991-11..]; MEX [1993-11..]; PNG [1993-11..]; CHL [1994-11..]; PER [1998-11..]; RUS [1998-11..]; VNM [1998-11..]

RCEP organisation [2020-11-15..]
  name: Regional Comprehensive Economic Partnership
  names: RCEP
  sector: IGO

CPTPP organisation [2018-03-08..]
  name: CPTPP
  names: Comprehensive and Progressive Agreement for Trans-Pacific Partnership; Trans-Pacific Partnership
  sector: IGO

# ---------------------------------------------------------------- Europe

NATO organisation [1949-04-04..]
  name: NATO
  names: Nato; N.A.T.O.; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic alliance; Atlantic Alliance; Western alliance; Western military alliance; North Atlantic Council; Supreme Headquarters Allied Powers Europe; NATO alliance; NATO allies; NATO Response Force
  short: the alliance; the Alliance; the military alliance; the transatlantic alliance; the bloc; Brussels; SHAPE; the allies
  sector: IGO
  bodies: LEG NATO Parliamentary Assembly; MIL Allied Command Operations; MIL NATO forces; MIL NATO troops; MIL NATO warplanes; MIL NATO jets
  members: USA [1949-04-04..]; GBR [1949-04-04..]; FRA [1949-04-04..]; CAN [1949-04-04..]; BEL [1949-04-04..]; DNK [1949-04-04..]; ISL [1949-04-04..]; ITA [1949-04-04..]; LUX [1949-04-04..]; NLD [1949-04-04..]; NOR [1949-04-04..]; PRT [1949-04-04..]; GRC [1952-02-18..]; TUR [1952-02-18..]; DEU [1955-05-06..]; ESP [1982-05-30..]; CZE [1999-03-12..]; HUN [1999-03-12..]; POL [1999-03-12..]; BGR [2004-03-29..]; EST [2004-03-29..]; LVA [2004-03-29..]; LTU [2004-03-29..]; ROU [2004-03-29..]; SVK [2004-03-29..]; SVN [2004-03-29..]; ALB [2009-04-01..]; HRV [2009-04-01..]; MNE [2017-06-05..]; MKD [2020-03-27..]; FIN [2023-04-04..]; SWE [2024-03-07..]

# One code for the Union and its predecessors.

EU organisation [1952-07-23..]
  name: European Union
  names: EU; E.U.; European Community [1957..]; European Communities [1957..]; European Economic Community [1957..]; EEC [1957..]; E.E.C. [1957..]; EC [1957..]; E.C. [1957..]; Common Market [1957..1993-12]; European Common Market [1957..]; European Coal and Steel Community; ECSC; E.C.S.C.; EU bloc; European bloc; EU Council; Council of the European Union; EU foreign ministers; EU leaders
  seats: Berlaymont [1967..]
  short: the bloc; the Union; Brussels; the Community [1957..1995]; the community [1957..1995]; the Six [1952..1972]; the Nine [1973..1980]; the Ten [1981..1985]; the Twelve [1986..1994]; the Fifteen [1995..2004-04]; the 12-nation bloc [1986..1994]; the 15-nation bloc [1995..2004-04]; the 25-nation bloc [2004-05..2006]; the 27-nation bloc [2007..]; the 28-nation bloc [2013-07..2020-01]; the commission; the Commission; the executive Commission
  sector: IGO
  bodies: IGO European Commission; IGO EU Commission; IGO EU executive; IGO E.U. executive; IGO EU executive body; IGO European Council; IGO European External Action Service; IGO EEAS; IGO Eurogroup; LEG European Parliament; LEG EU parliament; LEG Europarliament; JUD European Court of Justice; JUD Court of Justice of the European Union; JUD EU court; JUD ECJ
  members: BEL [1952-07-23..]; DEU [1952-07-23..]; FRA [1952-07-23..]; ITA [1952-07-23..]; LUX [1952-07-23..]; NLD [1952-07-23..]; DNK [1973-01-01..]; IRL [1973-01-01..]; GBR [1973-01-01..2020-01-31]; GRC [1981-01-01..]; ESP [1986-01-01..]; PRT [1986-01-01..]; AUT [1995-01-01..]; FIN [1995-01-01..]; SWE [1995-01-01..]; CYP [2004-05-01..]; CZE [2004-05-01..]; EST [2004-05-01..]; HUN [2004-05-01..]; LVA [2004-05-01..]; LTU [2004-05-01..]; MLT [2004-05-01..]; POL [2004-05-01..]; SVK [2004-05-01..]; SVN [2004-05-01..]; BGR [2007-01-01..]; ROU [2007-01-01..]; HRV [2013-07-01..]

ECB organisation [1998-06-01..]
  name: European Central Bank
  names: ECB; E.C.B.
  short: the bank
  sector: IGO

EUROZONE organisation [1999-01-01..]
  name: eurozone
  names: euro zone; euro area; single-currency bloc
  short: the bloc; the currency bloc
  sector: IGO
  members: AUT; BEL; FIN; FRA; DEU; IRL; ITA; LUX; NLD; PRT; ESP; GRC [2001-01-01..]; SVN [2007-01-01..]; CYP [2008-01-01..]; MLT [2008-01-01..]; SVK [2009-01-01..]; EST [2011-01-01..]; LVA [2014-01-01..]; LTU [2015-01-01..]; HRV [2023-01-01..]; BGR [2026-01-01..]

EUROPOL organisation [1998-10-01..]
  name: Europol
  names: EUROPOL; European Police Office
  short: the agency
  sector: IGO

FRONTEX organisation [2004-10-26..]
  name: Frontex
  names: FRONTEX; EU border agency; European Border and Coast Guard Agency
  short: the agency; the border agency
  sector: IGO

EUROJUST organisation [2002..]
  name: Eurojust
  sector: IGO

EMA organisation [1995..]
  name: European Medicines Agency
  sector: IGO

COUNCILOFEUROPE organisation [1949-05-05..]
  name: Council of Europe
  names: Parliamentary Assembly of the Council of Europe; PACE assembly; Venice Commission
  short: the council; the Council
  sector: IGO

CSCE organisation [1973-07-03..1994-12-31]
  name: Conference on Security and Cooperation in Europe
  names: CSCE; C.S.C.E.; Conference on Security and Co-operation in Europe; European security conference
  sector: IGO

OSCE organisation [1995-01-01..]
  name: OSCE
  names: O.S.C.E.; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; OSCE monitors; OSCE mission; ODIHR; Office for Democratic Institutions and Human Rights
  short: the security body; the security organization; the rights watchdog
  sector: IGO

OSCESMM organisation [2014-03-21..2022-03-31]
  name: OSCE Special Monitoring Mission
  names: OSCE Special Monitoring Mission to Ukraine; Special Monitoring Mission to Ukraine
  short: the monitors; the monitoring mission
  sector: IGO

MINSKGROUP organisation [1992..2025]
  name: Minsk Group
  names: OSCE Minsk Group
  sector: IGO

WEUORG organisation [1954-10-23..2011-06-30]
  name: Western European Union
  names: WEU; W.E.U.; Brussels Treaty Organization; Western Union [1948..1954]
  sector: IGO
  members: BEL; FRA; LUX; NLD; GBR; DEU [1954-10-23..]; ITA [1954-10-23..]; PRT [1990-03-27..]; ESP [1990-03-27..]; GRC [1995-03-06..]

EFTA organisation [1960-05-03..]
  name: European Free Trade Association
  names: EFTA; E.F.T.A.; Efta; the Outer Seven
  sector: IGO
  members: NOR [1960-05-03..]; CHE [1960-05-03..]; GBR [1960-05-03..1972-12-31]; DNK [1960-05-03..1972-12-31]; SWE [1960-05-03..1994-12-31]; AUT [1960-05-03..1994-12-31]; PRT [1960-05-03..1985-12-31]; FIN [1961..1994-12-31]; ISL [1970-03-01..]; LIE [1991-09-01..]

WARSAWPACT organisation [1955-05-14..1991-07-01]
  name: Warsaw Pact
  names: Warsaw Treaty Organization; Warsaw Treaty Organisation; Warsaw Treaty; Warsaw Pact countries; Warsaw Pact forces
  short: the pact; the Pact; the alliance; the bloc; the Soviet-led alliance
  sector: IGO
  members: SUN [1955-05-14..1991-07-01]; ALB [1955-05-14..1968-09-13]; BGR [1955-05-14..1991-07-01]; CSK [1955-05-14..1991-07-01]; DDR [1956-01-28..1990-09-24]; HUN [1955-05-14..1991-07-01]; POL [1955-05-14..1991-07-01]; ROU [1955-05-14..1991-07-01]

COMECON organisation [1949-01-25..1991-06-28]
  name: Comecon
  names: COMECON; CMEA; C.M.E.A.; Council for Mutual Economic Assistance; Council of Mutual Economic Assistance
  short: the bloc; the trading bloc
  sector: IGO
  members: SUN [1949-01-25..1991-06-28]; BGR [1949-01-25..1991-06-28]; CSK [1949-01-25..1991-06-28]; HUN [1949-01-25..1991-06-28]; POL [1949-01-25..1991-06-28]; ROU [1949-01-25..1991-06-28]; ALB [1949-02..1961-12]; DDR [1950-09..1990-10-02]; MNG [1962-06..1991-06-28]; CUB [1972-07..1991-06-28]; VNM [1978-06..1991-06-28]

COMINFORM organisation [1947-10-05..1956-04-17]
  name: Cominform
  names: COMINFORM; Communist Information Bureau
  sector: IGO

COMINTERN organisation [1919-03-02..1943-05-15]
  name: Comintern
  names: Communist International; Third International
  sector: IGO

CIS organisation [1991-12-08..]
  name: Commonwealth of Independent States
  names: CIS; C.I.S.
  short: the commonwealth; the Commonwealth; the bloc
  sector: IGO
  members: RUS [1991-12-08..]; BLR [1991-12-08..]; UKR [1991-12-08..2018-05-19]; ARM [1991-12-21..]; KAZ [1991-12-21..]; KGZ [1991-12-21..]; MDA [1991-12-21..]; TJK [1991-12-21..]; TKM [1991-12-21..2005-08-26]; UZB [1991-12-21..]; AZE [1993-09-24..]; GEO [1993-12-03..2009-08-18]

CSTO organisation [1992-05-15..]
  name: Collective Security Treaty Organization
  names: CSTO; C.S.T.O.; Collective Security Treaty Organisation; Collective Security Treaty; Russian-led security bloc; Russia-led security bloc; Russian-led military alliance; Moscow-led security bloc
  short: the alliance; the bloc; the security bloc; the pact
  sector: IGO
  members: RUS [1992-05-15..]; ARM [1992-05-15..]; KAZ [1992-05-15..]; KGZ [1992-05-15..]; TJK [1992-05-15..]; UZB [1992-05-15..1999-04-02]; UZB [2006-06-23..2012-12-19]; AZE [1993-09-24..1999-04-02]; GEO [1993-12-09..1999-04-02]; BLR [1993-12-31..]

EAEU organisation [2015-01-01..]
  name: Eurasian Economic Union
  names: EAEU; EEU; E.A.E.U.; Eurasian Union; Eurasian Economic Commission
  short: the bloc; the union
  sector: IGO
  members: RUS [2015-01-01..]; BLR [2015-01-01..]; KAZ [2015-01-01..]; ARM [2015-01-02..]; KGZ [2015-08-12..]

EURASEC organisation [2000-10-10..2014-12-31]
  name: Eurasian Economic Community
  names: EurAsEC; EURASEC; Eurasian Customs Union
  sector: IGO
  members: RUS; BLR; KAZ; KGZ; TJK; UZB [2006-01-25..2008-10]

UNIONSTATE organisation [1997-04-02..]
  name: Union State of Russia and Belarus
  names: Union State; Russia-Belarus Union
  sector: IGO
  members: RUS; BLR

GUAMORG organisation [1997-10-10..]
  name: GUAM Organization for Democracy and Economic Development
  names: GUUAM; GUAM group
  sector: IGO
  members: GEO; UKR; AZE; MDA; UZB [1999-04-24..2005-05]

BSEC organisation [1992-06-25..]
  name: Black Sea Economic Cooperation
  names: Organization of the Black Sea Economic Cooperation; BSEC
  sector: IGO

CEFTA organisation [1992-12-21..]
  name: Central European Free Trade Agreement
  names: CEFTA
  sector: IGO

VISEGRAD organisation [1991-02-15..]
  name: Visegrad Group
  names: Visegrad Four; Visegrad group; V4 group; Visegrád Group
  short: V4
  sector: IGO
  members: HUN; POL; CSK [1991-02-15..1992-12-31]; CZE [1993-01-01..]; SVK [1993-01-01..]

BUCHARESTNINE organisation [2015-11-04..]
  name: Bucharest Nine
  names: B9 group; Bucharest Format
  sector: IGO
  members: BGR; CZE; EST; HUN; LVA; LTU; POL; ROU; SVK

THREESEAS organisation [2015..]
  name: Three Seas Initiative
  sector: IGO

JEF organisation [2014-09..]
  name: Joint Expeditionary Force
  sector: IGO
  members: GBR; DNK; EST; LVA; LTU; NLD; NOR; FIN; SWE; ISL

BENELUX organisation [1948-01-01..]
  name: Benelux
  names: Benelux countries; Benelux Union
  sector: IGO
  members: BEL; NLD; LUX

NORDICCOUNCIL organisation [1952..]
  name: Nordic Council
  names: Nordic Council of Ministers
  sector: IGO
  members: DNK; FIN; ISL; NOR; SWE

BALTICASSEMBLY organisation [1991-11..]
  name: Baltic Assembly
  names: Baltic Council; Council of the Baltic Sea States
  sector: IGO
  members: EST; LVA; LTU

ARCTICCOUNCIL organisation [1996-09-19..]
  name: Arctic Council
  sector: IGO
  members: CAN; DNK; FIN; ISL; NOR; RUS; SWE; USA

EPC organisation [2022-10-06..]
  name: European Political Community
  sector: IGO

ENERGYCHARTER organisation [1994..]
  name: Energy Charter Treaty
  sector: IGO

CONTACTGROUP organisation [1994-04..]
  name: Contact Group
  names: five-nation Contact Group; six-nation Contact Group; international Contact Group
  short: the big powers
  sector: IGO
  members: USA; RUS; GBR; FRA; DEU; ITA [1996..]

OHR organisation [1995-12..]
  name: Office of the High Representative
  names: High Representative for Bosnia and Herzegovina; international High Representative
  sector: IGO

PIC organisation [1995-12..]
  name: Peace Implementation Council
  sector: IGO

STABILITYPACT organisation [1999-06..2008-02]
  name: Stability Pact for South Eastern Europe
  names: Balkan Stability Pact
  sector: IGO

NORMANDYFORMAT organisation [2014-06-06..2022-02]
  name: Normandy Format
  names: Normandy Four; Normandy Contact Group
  sector: IGO
  members: FRA; DEU; RUS; UKR

TRILATCONTACT organisation [2014-06..2022-02]
  name: Trilateral Contact Group
  names: Trilateral Contact Group on Ukraine
  sector: IGO

RAMSTEIN organisation [2022-04-26..]
  name: Ukraine Defense Contact Group
  names: Ukraine Defence Contact Group; Ramstein group; Ramstein Group
  sector: IGO

COALITIONWILLING organisation [2025-03..]
  name: Coalition of the Willing
  names: coalition of the willing
  sector: IGO

# ---------------------------------------------------------------- Africa

AU organisation [2002-07-09..]
  name: African Union
  names: AU; A.U.; AU Peace and Security Council; African Union Commission; AU Commission; Peace and Security Council; pan-African body
  short: the bloc; the continental body; the pan-African bloc; the pan-African body; the 54-member bloc; the 55-member bloc
  sector: IGO
  bodies: LEG Pan-African Parliament
  members: DZA; AGO; BEN; BWA; BFA; BDI; CMR; CPV; CAF; TCD; COM; COG; COD; CIV; DJI; EGY; GNQ; ERI; SWZ; ETH; GAB; GMB; GHA; GIN; GNB; KEN; LSO; LBR; LBY; MDG; MWI; MLI; MRT; MUS; MAR [2017-01-30..]; MOZ; NAM; NER; NGA; RWA; ESH; STP; SEN; SYC; SLE; SOM; ZAF; SSD [2011-07-28..]; SDN; TZA; TGO; TUN; UGA; ZMB; ZWE

OAU organisation [1963-05-25..2002-07-08]
  name: Organization of African Unity
  names: Organisation of African Unity; OAU; O.A.U.
  short: the organization; the organisation; the continental body; the pan-African body
  sector: IGO
  members: DZA [1963-05-25..]; BDI [1963-05-25..]; BEN [1963-05-25..]; BFA [1963-05-25..]; CMR [1963-05-25..]; CAF [1963-05-25..]; TCD [1963-05-25..]; COG [1963-05-25..]; COD [1963-05-25..]; CIV [1963-05-25..]; EGY [1963-05-25..]; ETH [1963-05-25..]; GAB [1963-05-25..]; GHA [1963-05-25..]; GIN [1963-05-25..]; LBR [1963-05-25..]; LBY [1963-05-25..]; MDG [1963-05-25..]; MLI [1963-05-25..]; MAR [1963-09..1984-11-12]; MRT [1963-05-25..]; NER [1963-05-25..]; NGA [1963-05-25..]; RWA [1963-05-25..]; SEN [1963-05-25..]; SLE [1963-05-25..]; SOM [1963-05-25..]; SDN [1963-05-25..]; TGO [1963-05-25..]; TUN [1963-05-25..]; UGA [1963-05-25..]; TZA [1963-05-25..]; KEN [1963-12..]; MWI [1964-07..]; ZMB [1964-12..]; GMB [1965-10..]; BWA [1966-10..]; LSO [1966-10..]; MUS [1968-08..]; SWZ [1968-09..]; GNQ [1968-10..]; GNB [1973-11..]; AGO [1975..]; CPV [1975-07..]; COM [1975-07..]; MOZ [1975-07..]; STP [1975-07..]; SYC [1976-06..]; DJI [1977-06..]; ZWE [1980-06..]; ESH [1982-02-22..]; NAM [1990-06..]; ERI [1993-05..]; ZAF [1994-06-06..]

ECOWAS organisation [1975-05-28..]
  name: ECOWAS
  names: Ecowas; E.C.O.W.A.S.; Economic Community of West African States; Economic Community Of West African States; West African bloc; West African regional bloc; CEDEAO
  short: the bloc; the regional bloc; the community
  sector: IGO
  bodies: LEG ECOWAS Parliament
  members: BEN [1975-05-28..]; BFA [1975-05-28..2025-01-28]; CIV [1975-05-28..]; CPV [1977..]; GMB [1975-05-28..]; GHA [1975-05-28..]; GIN [1975-05-28..]; GNB [1975-05-28..]; LBR [1975-05-28..]; MLI [1975-05-28..2025-01-28]; MRT [1975-05-28..2000-12]; NER [1975-05-28..2025-01-28]; NGA [1975-05-28..]; SEN [1975-05-28..]; SLE [1975-05-28..]; TGO [1975-05-28..]

ECOMOG organisation [1990-08-07..2004]
  name: ECOMOG
  names: Ecomog; West African peacekeeping force; West African intervention force; Economic Community of West African States Monitoring Group; West African peacekeepers
  short: the force; the peacekeeping force; the intervention force
  sector: IGO

ECOMIL organisation [2003-08..2003-10]
  name: ECOMIL
  sector: IGO

ECOMIG organisation [2017-01..]
  name: ECOMIG
  names: ECOWAS Mission in The Gambia; ECOWAS Mission in Gambia
  sector: IGO

AES organisation [2023-09-16..]
  name: Alliance of Sahel States
  names: Sahel Alliance; Confederation of Sahel States; AES alliance
  short: AES; the alliance; the confederation
  sector: IGO
  members: MLI; BFA; NER

G5SAHEL organisation [2014-02-16..2023-12]
  name: G5 Sahel
  names: G-5 Sahel; Group of Five Sahel; G5 Sahel force; G5 Sahel Joint Force
  short: the joint force; the force
  sector: IGO
  members: MRT; MLI [2014-02-16..2022-05-15]; BFA; NER; TCD

MNJTF organisation [2015-01..]
  name: Multinational Joint Task Force
  names: MNJTF
  short: the joint task force; the task force
  sector: IGO
  members: NGA; NER; TCD; CMR; BEN

LCBC organisation [1964-05-22..]
  name: Lake Chad Basin Commission
  sector: IGO

UEMOA organisation [1994-01-10..]
  name: West African Economic and Monetary Union
  names: UEMOA; WAEMU; Central Bank of West African States; BCEAO
  sector: IGO
  members: BEN; BFA; CIV; GNB [1997..]; MLI; NER; SEN; TGO

CEMAC organisation [1994-03-16..]
  name: Economic and Monetary Community of Central Africa
  names: CEMAC; Central African Economic and Monetary Community
  sector: IGO
  members: CMR; CAF; TCD; COG; GNQ; GAB

ECCAS organisation [1983-10-18..]
  name: Economic Community of Central African States
  names: ECCAS
  short: the bloc
  sector: IGO
  members: AGO; BDI; CMR; CAF; TCD; COG; COD; GNQ; GAB; STP; RWA

SADC organisation [1992-08-17..]
  name: Southern African Development Community
  names: SADC; S.A.D.C.; southern African bloc; Southern African bloc
  short: the bloc; the regional bloc; the community
  sector: IGO
  members: AGO; BWA; LSO; MWI; MOZ; NAM; SWZ; TZA; ZMB; ZWE; ZAF [1994-08-29..]; MUS [1995-08-28..]; COD [1997-09-08..]; SYC [1997-09-08..]; MDG [2005-08-18..]; COM [2018-08..]

SADCC organisation [1980-04-01..1992-08-16]
  name: Southern African Development Coordination Conference
  names: SADCC
  sector: IGO

EAC organisation [2000-07-07..]
  name: East African Community
  names: East African bloc
  short: the bloc; the community; EAC
  sector: IGO
  members: KEN; TZA; UGA; BDI [2007-07-01..]; RWA [2007-07-01..]; SSD [2016-04-15..]; COD [2022-07-11..]; SOM [2024-03-04..]

COMESA organisation [1994-12..]
  name: Common Market for Eastern and Southern Africa
  names: COMESA; Comesa
  sector: IGO

IGAD organisation [1996-03-21..]
  name: IGAD
  names: Igad; Intergovernmental Authority on Development; Inter-Governmental Authority on Development; Intergovernmental Authority for Development; East African mediators; IGADD
  short: the bloc; the regional bloc
  sector: IGO
  members: DJI; ERI [1996..2007-04]; ETH; KEN; SOM; SDN; UGA; SSD [2011-11-25..]

ICGLR organisation [2006-12..]
  name: International Conference on the Great Lakes Region
  names: ICGLR
  sector: IGO

CENSAD organisation [1998-02-04..]
  name: Community of Sahel-Saharan States
  names: CEN-SAD
  sector: IGO

AMU organisation [1989-02-17..]
  name: Arab Maghreb Union
  names: Maghreb Union; Union of the Arab Maghreb
  sector: IGO
  members: DZA; LBY; MRT; MAR; TUN

MANORIVER organisation [1973-10-03..]
  name: Mano River Union
  sector: IGO
  members: LBR; SLE; GIN [1980..]; CIV [2008..]

INDIANOCEANCOMMISSION organisation [1982..]
  name: Indian Ocean Commission
  sector: IGO

IORA organisation [1997-03..]
  name: Indian Ocean Rim Association
  sector: IGO

# ---------------------------------------------------------------- Middle East and the Islamic world

ARABLEAGUE organisation [1945-03-22..]
  name: Arab League
  names: League of Arab States; Arab Summit; 22-member Arab League; Arab foreign ministers; Arab leaders
  short: the league; the League; the 22-member league; the Cairo-based league; the bloc
  sector: IGO
  members: EGY [1945-03-22..1979-03-31]; EGY [1989-05-22..]; IRQ [1945-03-22..]; JOR [1945-03-22..]; LBN [1945-03-22..]; SAU [1945-03-22..]; SYR [1945-03-22..2011-11-11]; SYR [2023-05-07..]; YEM [1945-05-05..]; LBY [1953-03-28..]; SDN [1956-01-19..]; MAR [1958-10-01..]; TUN [1958-10-01..]; KWT [1961-07-20..]; DZA [1962-08-16..]; YMD [1967-12-12..1990-05-21]; BHR [1971-09-11..]; QAT [1971-09-11..]; OMN [1971-09-29..]; ARE [1971-12-06..]; MRT [1973-11-26..]; SOM [1974-02-14..]; PSE [1976-09-09..]; DJI [1977-09-04..]; COM [1993-11-20..]

GCC organisation [1981-05-25..]
  name: Gulf Cooperation Council
  names: GCC; G.C.C.; Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf; Gulf Arab bloc; Gulf bloc; Peninsula Shield Force; Peninsula Shield
  short: the bloc; the council; the six-nation council; the six-nation bloc
  sector: IGO
  members: SAU [1981-05-25..]; ARE [1981-05-25..]; KWT [1981-05-25..]; QAT [1981-05-25..]; BHR [1981-05-25..]; OMN [1981-05-25..]

OIC organisation [1969-09-25..]
  name: Organisation of Islamic Cooperation
  names: Organization of Islamic Cooperation; Organisation of the Islamic Conference; Organization of the Islamic Conference; OIC; O.I.C.; Islamic Conference; Islamic Conference Organization
  short: the bloc; the 57-member bloc; the conference
  sector: IGO
  members: AFG; DZA; TCD; EGY; GIN; IDN; IRN; JOR; KWT; LBN; LBY; MYS; MLI; MRT; MAR; NER; PAK; PSE; SAU; SEN; SDN; SOM; TUN; TUR; YEM; BHR [1972..]; OMN [1972..]; QAT [1972..]; SYR [1972..]; ARE [1972..]; SLE [1972..]; BGD [1974..]; GAB [1974..]; GMB [1974..]; GNB [1974..]; UGA [1974..]; BFA [1974..]; CMR [1974..]; COM [1976..]; IRQ [1975..]; MDV [1976..]; DJI [1978..]; BEN [1983..]; BRN [1984..]; NGA [1986..]; AZE [1992..]; ALB [1992..]; KGZ [1992..]; TJK [1992..]; TKM [1992..]; MOZ [1994..]; KAZ [1995..]; UZB [1996..]; SUR [1996..]; TGO [1997..]; GUY [1998..]; CIV [2001..]

MWL organisation [1962-05-18..]
  name: Muslim World League
  sector: NGO

ACC organisation [1989-02-16..1990-08]
  name: Arab Cooperation Council
  sector: IGO
  members: EGY; IRQ; JOR; YEM

QUARTET organisation [2002-04..]
  name: Middle East Quartet
  names: Quartet on the Middle East; Mideast Quartet; Quartet of Middle East mediators; Middle East quartet
  short: the Quartet; the quartet
  sector: IGO
  members: USA; RUS; EU; UNO

P5PLUS1 organisation [2006-06..2018-05-08]
  name: P5+1
  names: P5 plus 1; E3+3; P5-plus-1; six world powers; five permanent members plus Germany
  short: the six powers; the powers; the world powers; the six
  sector: IGO
  members: USA; RUS; CHN; GBR; FRA; DEU

E3 organisation [2003-10-21..]
  name: E3
  names: EU3; EU-3; European troika
  short: the European trio; the three European powers; the troika
  sector: IGO
  members: GBR; FRA; DEU

SAUDICOALITION organisation [2015-03-26..]
  name: Saudi-led coalition
  names: Saudi-led military coalition; Saudi-led Arab coalition; Saudi-led alliance; Saudi-UAE coalition; coalition led by Saudi Arabia; Arab coalition in Yemen
  short: the coalition; the Arab coalition
  sector: IGO
  members: SAU; ARE [2015-03-26..2019-07]; BHR; KWT; EGY; JOR; SDN [2015-03-26..2019-10]; QAT [2015-03-26..2017-06-05]; MAR [2015-03-26..2019-02]

ANTIISCOALITION organisation [2014-09-10..]
  name: US-led coalition
  names: U.S.-led coalition; American-led coalition; Global Coalition Against Daesh; Global Coalition to Defeat ISIS; US-led international coalition; U.S.-led international coalition; anti-ISIS coalition; anti-IS coalition; coalition against Islamic State; Combined Joint Task Force Operation Inherent Resolve; Operation Inherent Resolve
  short: the coalition; coalition forces; coalition warplanes; coalition aircraft; coalition jets
  sector: IGO

GULFWARCOALITION organisation [1990-08-07..1991-04-11]
  name: allied coalition
  names: anti-Iraq coalition; multinational coalition; allied forces in the Gulf; US-led allied forces; U.S.-led allied forces
  short: the allies; the coalition; allied forces; allied troops; allied warplanes; allied planes
  sector: IGO
  members: USA; GBR; FRA; SAU; KWT; EGY; SYR; ARE; QAT; BHR; OMN; ITA; CAN

MNFI organisation [2003-03-20..2009-12-31]
  name: Multi-National Force Iraq
  names: Multi-National Force - Iraq; Multinational Force in Iraq; US-led coalition forces; U.S.-led coalition forces; US-led forces in Iraq; coalition forces in Iraq; MNF-I
  short: the coalition; coalition forces; coalition troops
  sector: IGO

FRIENDSOFSYRIA organisation [2012-02-24..2016]
  name: Friends of Syria
  names: Friends of the Syrian People
  sector: IGO

ISSG organisation [2015-11-14..2017]
  name: International Syria Support Group
  names: ISSG
  sector: IGO

BOARDOFPEACE organisation [2025-11..]
  name: Board of Peace
  sector: IGO

ISFGAZA organisation [2025-11-17..]
  name: International Stabilization Force
  names: International Stabilisation Force
  short: the force
  sector: IGO

GHF organisation [2025-02..2025-11]
  name: Gaza Humanitarian Foundation
  names: GHF
  short: the foundation
  sector: NGO

CENTO organisation [1955-02-24..1979-03-12]
  name: Central Treaty Organization
  names: CENTO; Cento; Baghdad Pact; Middle East Treaty Organization
  short: the pact; the alliance
  sector: IGO
  members: GBR [1955-04-05..1979-03-12]; IRQ [1955-02-24..1959-03-24]; IRN [1955-11-03..1979-02]; PAK [1955-09-23..1979-03-12]; TUR [1955-02-24..1979-03-12]

ECO organisation [1985-01..]
  name: Economic Cooperation Organization
  names: Economic Cooperation Organisation
  sector: IGO
  members: IRN; PAK; TUR; AFG [1992..]; AZE [1992..]; KAZ [1992..]; KGZ [1992..]; TJK [1992..]; TKM [1992..]; UZB [1992..]

OTS organisation [2009-10-03..]
  name: Organization of Turkic States
  names: Organisation of Turkic States; Turkic Council
  sector: IGO
  members: TUR; AZE; KAZ; KGZ; UZB [2019-10..]

# ---------------------------------------------------------------- Asia and the Pacific

ASEAN organisation [1967-08-08..]
  name: ASEAN
  names: Asean; A.S.E.A.N.; Association of Southeast Asian Nations; Association of South East Asian Nations; Association of South-East Asian Nations; Southeast Asian bloc; South-East Asian bloc
  short: the bloc; the regional bloc; the association; the grouping; the regional grouping; the 10-member bloc; the 10-nation bloc
  sector: IGO
  members: IDN [1967-08-08..]; MYS [1967-08-08..]; PHL [1967-08-08..]; SGP [1967-08-08..]; THA [1967-08-08..]; BRN [1984-01-07..]; VNM [1995-07-28..]; LAO [1997-07-23..]; MMR [1997-07-23..]; KHM [1999-04-30..]; TLS [2025-10-26..]

ARF organisation [1994-07-25..]
  name: ASEAN Regional Forum
  short: the forum
  sector: IGO

EASTASIASUMMIT organisation [2005-12-14..]
  name: East Asia Summit
  sector: IGO

ASEM organisation [1996-03-01..]
  name: Asia-Europe Meeting
  names: ASEM
  sector: IGO

SEATO organisation [1954-09-08..1977-06-30]
  name: Southeast Asia Treaty Organization
  names: SEATO; Seato; South-East Asia Treaty Organization; South East Asia Treaty Organisation; Southeast Asia Treaty Organisation
  short: the pact; the alliance
  sector: IGO
  members: AUS; FRA; NZL; PAK [1954-09-08..1973]; PHL; THA; GBR; USA

ASPAC organisation [1966..1975]
  name: Asian and Pacific Council
  sector: IGO

ANZUS organisation [1951-09-01..]
  name: ANZUS
  names: Anzus; ANZUS alliance; ANZUS Treaty
  short: the alliance; the pact
  sector: IGO
  members: AUS [1951-09-01..]; NZL [1951-09-01..]; USA [1951-09-01..]

AUKUS organisation [2021-09-15..]
  name: AUKUS
  names: Aukus; AUKUS pact; AUKUS alliance
  short: the pact; the alliance; the partnership
  sector: IGO
  members: AUS [2021-09-15..]; GBR [2021-09-15..]; USA [2021-09-15..]

QUAD organisation [2007-05..]
  name: Quad
  names: QUAD group; Quad group; Quad countries; Quadrilateral Security Dialogue; Quad alliance
  short: the grouping; the four-nation grouping; the group
  sector: IGO
  members: USA [2007-05..2008-02]; JPN [2007-05..2008-02]; AUS [2007-05..2008-02]; IND [2007-05..2008-02]; USA [2017-11-12..]; JPN [2017-11-12..]; AUS [2017-11-12..]; IND [2017-11-12..]

FIVEEYES organisation [1946-03-05..]
  name: Five Eyes
  names: Five Eyes alliance; Five Eyes intelligence alliance
  short: the alliance
  sector: IGO
  members: USA; GBR; CAN; AUS; NZL

FPDA organisation [1971..]
  name: Five Power Defence Arrangements
  names: Five Power Defense Arrangements
  sector: IGO
  members: AUS; MYS; NZL; SGP; GBR

SCO organisation [2001-06-15..]
  name: Shanghai Cooperation Organization
  names: Shanghai Cooperation Organisation; Shanghai Co-operation Organisation; SCO; S.C.O.
  short: the bloc; the group; the security bloc; the grouping
  sector: IGO
  members: CHN [2001-06-15..]; RUS [2001-06-15..]; KAZ [2001-06-15..]; KGZ [2001-06-15..]; TJK [2001-06-15..]; UZB [2001-06-15..]; IND [2017-06-09..]; PAK [2017-06-09..]; IRN [2023-07-04..]; BLR [2024-07-04..]

SHANGHAIFIVE organisation [1996-04-26..2001-06-14]
  name: Shanghai Five
  names: Shanghai Forum
  sector: IGO
  members: CHN; RUS; KAZ; KGZ; TJK

CICA organisation [1992-10..]
  name: Conference on Interaction and Confidence-Building Measures in Asia
  names: CICA
  sector: IGO

SAARC organisation [1985-12-08..]
  name: SAARC
  names: Saarc; South Asian Association for Regional Cooperation; South Asian Association for Regional Co-operation
  short: the bloc; the grouping
  sector: IGO
  members: BGD; BTN; IND; MDV; NPL; PAK; LKA; AFG [2007-04-03..]

BIMSTEC organisation [1997-06-06..]
  name: BIMSTEC
  names: Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
  sector: IGO
  members: BGD; IND; LKA; THA; MMR [1997-12-22..]; BTN [2004-02..]; NPL [2004-02..]

COLOMBOPLAN organisation [1951-07-01..]
  name: Colombo Plan
  sector: IGO

MEKONGRIVER organisation [1995-04-05..]
  name: Mekong River Commission
  short: the commission
  sector: IGO
  members: KHM; LAO; THA; VNM

PIF organisation [1971-08..]
  name: Pacific Islands Forum
  names: South Pacific Forum
  short: the forum
  sector: IGO

MELANESIANSG organisation [1988..]
  name: Melanesian Spearhead Group
  sector: IGO

SPC organisation [1947-02-06..]
  name: Pacific Community
  names: South Pacific Commission; Secretariat of the Pacific Community
  sector: IGO

NNSC organisation [1953-07-27..]
  name: Neutral Nations Supervisory Commission
  sector: IGO

UNCOMMANDKOREA organisation [1950-07-07..]
  name: United Nations Command
  names: UN Command; U.N. Command; American-led United Nations Command; US-led UN Command; Military Armistice Commission
  short: UNC; the command
  sector: IGO

UNCURK organisation [1950..1973]
  name: UN Commission for the Unification and Rehabilitation of Korea
  names: United Nations Commission for the Unification and Rehabilitation of Korea; UNCURK
  sector: IGO

ICCINDOCHINA organisation [1954-07-21..1973]
  name: International Control Commission
  names: International Commission for Supervision and Control
  short: the commission
  sector: IGO
  members: IND; CAN; POL

ICCS organisation [1973-01-27..1975-04-30]
  name: International Commission of Control and Supervision
  short: the commission
  sector: IGO

# ---------------------------------------------------------------- the Americas

OAS organisation [1948-04-30..]
  name: Organization of American States
  names: Organisation of American States; OAS; O.A.S.; Pan American Union
  short: the organization; the hemispheric body; the regional body
  sector: IGO

ODECA organisation [1951..1991]
  name: Organization of Central American States
  names: Organisation of Central American States
  sector: IGO
  members: CRI; SLV; GTM; HND; NIC

RIOPACT organisation [1947-09-02..]
  name: Rio Pact
  names: Rio Treaty; Inter-American Treaty of Reciprocal Assistance
  sector: IGO

MERCOSUR organisation [1991-03-26..]
  name: Mercosur
  names: MERCOSUR; Mercosul; Southern Common Market; South American trade bloc; South American customs union
  short: the bloc; the trade bloc; the customs union
  sector: IGO
  members: ARG [1991-03-26..]; BRA [1991-03-26..]; URY [1991-03-26..]; PRY [1991-03-26..2012-06-21]; PRY [2013-07-12..]; VEN [2012-07-31..2016-12-01]; BOL [2024-07-08..]

UNASUR organisation [2008-05-23..]
  name: UNASUR
  names: Unasur; Union of South American Nations; South American Community of Nations; UNASUL
  short: the bloc
  sector: IGO

CELAC organisation [2011-12-03..]
  name: CELAC
  names: Celac; Community of Latin American and Caribbean States
  short: the bloc; the community
  sector: IGO

ALBA organisation [2004-12-14..]
  name: Bolivarian Alliance for the Americas
  names: ALBA bloc; Bolivarian Alternative for the Americas; Bolivarian Alliance for the Peoples of Our America; ALBA-TCP
  short: ALBA; the bloc; the alliance
  sector: IGO
  members: VEN; CUB; BOL [2006-04-29..2019-11]; BOL [2020-11..]; NIC [2007-01-11..]; DMA [2008-01..]; ECU [2009-06..2018-08]; HND [2008-08..2010-01]; VCT [2009-06..]; ATG [2009-06..]

ANDEAN organisation [1969-05-26..]
  name: Andean Community
  names: Andean Pact; Andean Group; Andean Community of Nations
  short: the pact; the bloc
  sector: IGO
  members: BOL; COL; ECU; PER; VEN [1973-02-13..2006-04-22]; CHL [1969-05-26..1976-10]

PACIFICALLIANCE organisation [2011-04-28..]
  name: Pacific Alliance
  short: the bloc
  sector: IGO
  members: CHL; COL; MEX; PER

PROSUR organisation [2019-03-22..]
  name: Prosur
  names: PROSUR; Forum for the Progress of South America
  sector: IGO

CARICOM organisation [1973-08-01..]
  name: Caricom
  names: CARICOM; Caribbean Community; Caribbean Community and Common Market; Caribbean bloc
  short: the bloc; the community
  sector: IGO
  members: BRB; GUY; JAM; TTO; ATG; BLZ; DMA; GRD; MSR; KNA; LCA; VCT; BHS [1983..]; SUR [1995-07..]; HTI [2002-07..]

CARIFTA organisation [1965..1973-07]
  name: Caribbean Free Trade Association
  names: CARIFTA; Carifta
  sector: IGO

OECS organisation [1981-06-18..]
  name: Organisation of Eastern Caribbean States
  names: Organization of Eastern Caribbean States; OECS; O.E.C.S.
  sector: IGO
  members: ATG; DMA; GRD; MSR; KNA; LCA; VCT

ACS organisation [1994-07-24..]
  name: Association of Caribbean States
  sector: IGO

SICA organisation [1991-12-13..]
  name: Central American Integration System
  names: SICA
  sector: IGO

CACM organisation [1960-12-13..]
  name: Central American Common Market
  names: CACM
  sector: IGO
  members: CRI; SLV; GTM; HND; NIC

PARLACEN organisation [1991-10..]
  name: Central American Parliament
  names: Parlacen
  sector: IGO

RIOGROUP organisation [1986-12..2011-12]
  name: Rio Group
  names: Group of Rio
  sector: IGO

CONTADORA organisation [1983-01-09..1987]
  name: Contadora Group
  names: Contadora group; Contadora nations; Contadora countries
  sector: IGO
  members: COL; MEX; PAN; VEN

CARTAGENAGROUP organisation [1984-06..1990]
  name: Cartagena Group
  names: Cartagena Consensus
  sector: IGO

LIMAGROUP organisation [2017-08-08..2021]
  name: Lima Group
  sector: IGO

ALADI organisation [1980-08-12..]
  name: Latin American Integration Association
  names: ALADI; Latin American Free Trade Association; LAFTA
  sector: IGO

SELA organisation [1975-10-17..]
  name: Latin American Economic System
  sector: IGO

OPANAL organisation [1969-09..]
  name: OPANAL
  names: Agency for the Prohibition of Nuclear Weapons in Latin America
  sector: IGO

NAFTA organisation [1994-01-01..2020-06-30]
  name: North American Free Trade Agreement
  names: NAFTA; N.A.F.T.A.; Nafta
  sector: IGO
  members: USA; CAN; MEX

FTAA organisation [1994-12..2005-11]
  name: Free Trade Area of the Americas
  names: FTAA
  sector: IGO

COREGROUPHAITI organisation [2004..]
  name: Core Group
  names: Core Group on Haiti
  sector: IGO

# ---------------------------------------------------------------- world-wide groupings

NONALIGNED organisation [1961-09-01..]
  name: Non-Aligned Movement
  names: Nonaligned Movement; Movement of Non-Aligned Countries; nonaligned movement; non-aligned movement; nonaligned nations; non-aligned nations; nonaligned countries; non-aligned countries; Nonaligned Nations
  short: the movement
  sector: IGO

COMMONWEALTH organisation [1949-04-26..]
  name: Commonwealth of Nations
  names: British Commonwealth; Commonwealth Secretariat; Commonwealth heads of government; Commonwealth leaders; Commonwealth Ministerial Action Group; Commonwealth
  short: the 54-nation group; the grouping
  sector: IGO

FRANCOPHONIE organisation [1970-03-20..]
  name: La Francophonie
  names: Francophonie; International Organisation of La Francophonie; International Organization of La Francophonie; Organisation internationale de la Francophonie; Agency for Cultural and Technical Cooperation
  sector: IGO

CPLP organisation [1996-07-17..]
  name: Community of Portuguese Language Countries
  names: Community of Portuguese-Speaking Countries; CPLP; Community of Portuguese Speaking Countries
  sector: IGO

INTERPOL organisation [1923-09-07..]
  name: Interpol
  names: INTERPOL; International Criminal Police Organization; International Criminal Police Organisation
  short: the police body; the international police agency
  sector: IGO

AOSIS organisation [1990..]
  name: Alliance of Small Island States
  names: AOSIS
  sector: IGO

ACP organisation [1975-06-06..]
  name: African, Caribbean and Pacific Group of States
  names: ACP states; ACP group; ACP countries; Organisation of African, Caribbean and Pacific States
  sector: IGO

ISA organisation [1994-11-16..]
  name: International Seabed Authority
  sector: IGO

IWC organisation [1946-12-02..]
  name: International Whaling Commission
  names: IWC
  short: the commission
  sector: IGO

ICOC organisation [1962..]
  name: International Coffee Organization
  names: International Coffee Organisation
  sector: IGO

CITES organisation [1975..]
  name: Convention on International Trade in Endangered Species
  names: CITES
  sector: IGO

IPU organisation [1889..]
  name: Inter-Parliamentary Union
  sector: IGO

COMMUNITYDEMOCRACIES organisation [2000-06..]
  name: Community of Democracies
  sector: IGO

INTLIDEA organisation [1995..]
  name: International Institute for Democracy and Electoral Assistance
  names: International IDEA
  sector: IGO

PSI organisation [2003-05..]
  name: Proliferation Security Initiative
  sector: IGO

SIXPARTY organisation [2003-08-27..2009-04-14]
  name: six-party talks members
  names: six parties to the nuclear talks
  sector: IGO
  members: USA; CHN; RUS; JPN; KOR; PRK

ALLIEDCONTROL organisation [1945-06-05..1990-10-02]
  name: Allied Control Council
  names: Four Powers; Big Four; Allied Kommandatura; Allied High Commission; Allied Control Commission; Western Big Three
  short: the Allies; the allies; the four powers
  sector: IGO
  members: USA; GBR; FRA; SUN

ALLIES organisation [1939-09-01..1945-09-02]
  name: Allied Powers
  names: Allied forces; Allied troops; Allied armies
  sector: IGO

AXIS organisation [1936-10-25..1945-09-02]
  name: Axis powers
  names: Axis Powers; Axis forces; Axis troops
  sector: IGO

# ---------------------------------------------------------------- peace missions of the United Nations (IGO; the intervals are the mandates)

UNTSO organisation [1948-05-29..]
  name: UNTSO
  names: United Nations Truce Supervision Organization; UN truce observers; UN truce supervisors; UN Truce Supervision Organization; U.N. Truce Supervision Organization; U.N. truce observers; U.N. truce supervisors
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMOGIP organisation [1949-01-24..]
  name: UNMOGIP
  names: United Nations Military Observer Group in India and Pakistan; UN Military Observer Group; UN Military Observer Group in India and Pakistan; U.N. Military Observer Group in India and Pakistan; U.N. Military Observer Group
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNEF1 organisation [1956-11-07..1967-06-19]
  name: UN Emergency Force in Sinai
  names: UN Emergency Force [1956..1967]; U.N. Emergency Force [1956..1967]; UNEF [1956..1967]; United Nations Emergency Force [1956..1967]
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNEF2 organisation [1973-10-25..1979-07-24]
  name: Second United Nations Emergency Force
  names: United Nations Emergency Force [1973-10-25..1979-07-24]; UN Emergency Force [1973-10-25..1979-07-24]; U.N. Emergency Force [1973-10-25..1979-07-24]; UNEF [1973-10-25..1979-07-24]; UNEF II
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNOGIL organisation [1958-06-12..1958-12-09]
  name: United Nations Observation Group in Lebanon
  names: UNOGIL; UN Observation Group in Lebanon; U.N. Observation Group in Lebanon
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

ONUC organisation [1960-07-15..1964-06-30]
  name: United Nations Operation in the Congo
  names: ONUC; UN force in the Congo; United Nations force in the Congo; UN Operation in the Congo; U.N. Operation in the Congo; U.N. force in the Congo
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNTEA organisation [1962-10-03..1963-04-30]
  name: United Nations Temporary Executive Authority
  names: UNTEA; UN Security Force in West New Guinea; UN Temporary Executive Authority; U.N. Temporary Executive Authority; U.N. Security Force in West New Guinea
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNYOM organisation [1963-07-04..1964-09-04]
  name: United Nations Yemen Observation Mission
  names: UNYOM; UN Yemen Observation Mission; U.N. Yemen Observation Mission
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNFICYP organisation [1964-03-04..]
  name: UNFICYP
  names: United Nations Peacekeeping Force in Cyprus; UN force in Cyprus; UN peacekeepers in Cyprus; United Nations Force in Cyprus; UN Peacekeeping Force in Cyprus; U.N. Peacekeeping Force in Cyprus; U.N. force in Cyprus; U.N. peacekeepers in Cyprus; UN Force in Cyprus; U.N. Force in Cyprus
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

DOMREP organisation [1965-05-14..1966-10-22]
  name: Mission of the Representative of the Secretary-General in the Dominican Republic
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

IAPF organisation [1965-05-23..1966-09-21]
  name: Inter-American Peace Force
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNIPOM organisation [1965-09-23..1966-03-22]
  name: United Nations India-Pakistan Observation Mission
  names: UNIPOM; UN India-Pakistan Observation Mission; U.N. India-Pakistan Observation Mission
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNDOF organisation [1974-05-31..]
  name: UNDOF
  names: United Nations Disengagement Observer Force; Disengagement Observer Force; UN Disengagement Observer Force; U.N. Disengagement Observer Force
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNIFIL organisation [1978-03-19..]
  name: UNIFIL
  names: Unifil; United Nations Interim Force in Lebanon; UN force in Lebanon; UN peacekeepers in Lebanon; UN peacekeeping force in Lebanon; UN Interim Force in Lebanon; U.N. Interim Force in Lebanon; U.N. force in Lebanon; U.N. peacekeepers in Lebanon; U.N. peacekeeping force in Lebanon
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNGOMAP organisation [1988-05-15..1990-03-15]
  name: United Nations Good Offices Mission in Afghanistan and Pakistan
  names: UNGOMAP; UN Good Offices Mission in Afghanistan and Pakistan; U.N. Good Offices Mission in Afghanistan and Pakistan
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNIIMOG organisation [1988-08-09..1991-02-28]
  name: United Nations Iran-Iraq Military Observer Group
  names: UNIIMOG; UN Iran-Iraq Military Observer Group; U.N. Iran-Iraq Military Observer Group
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNAVEM organisation [1989-01-03..1997-06-30]
  name: United Nations Angola Verification Mission
  names: UNAVEM; UNAVEM II; UNAVEM III; UN Angola Verification Mission; U.N. Angola Verification Mission
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

MONUA organisation [1997-06-30..1999-02-26]
  name: United Nations Observer Mission in Angola
  names: MONUA; UN Observer Mission in Angola; U.N. Observer Mission in Angola
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNTAG organisation [1989-04-01..1990-03-21]
  name: United Nations Transition Assistance Group
  names: UNTAG; Untag; UN Transition Assistance Group; U.N. Transition Assistance Group
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

ONUCA organisation [1989-11-07..1992-01-17]
  name: United Nations Observer Group in Central America
  names: ONUCA; UN Observer Group in Central America; U.N. Observer Group in Central America
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

ONUVEN organisation [1989-08..1990-02]
  name: United Nations Observer Mission to Verify the Electoral Process in Nicaragua
  names: ONUVEN; UN Observer Mission to Verify the Electoral Process in Nicaragua; U.N. Observer Mission to Verify the Electoral Process in Nicaragua
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNIKOM organisation [1991-04-09..2003-10-06]
  name: United Nations Iraq-Kuwait Observation Mission
  names: UNIKOM; UN Iraq-Kuwait Observation Mission; U.N. Iraq-Kuwait Observation Mission
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

MINURSO organisation [1991-04-29..]
  name: MINURSO
  names: Minurso; United Nations Mission for the Referendum in Western Sahara; UN mission in Western Sahara; UN Mission for the Referendum in Western Sahara; U.N. Mission for the Referendum in Western Sahara; U.N. mission in Western Sahara
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

ONUSAL organisation [1991-07-26..1995-04-30]
  name: ONUSAL
  names: Onusal; United Nations Observer Mission in El Salvador; UN Observer Mission in El Salvador; U.N. Observer Mission in El Salvador
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNAMIC organisation [1991-10-16..1992-03-14]
  name: United Nations Advance Mission in Cambodia
  names: UNAMIC; UN Advance Mission in Cambodia; U.N. Advance Mission in Cambodia
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNTAC organisation [1992-02-28..1993-09-24]
  name: UNTAC
  names: Untac; United Nations Transitional Authority in Cambodia; UN Transitional Authority in Cambodia; U.N. Transitional Authority in Cambodia
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNPROFOR organisation [1992-02-21..1995-12-20]
  name: UNPROFOR
  names: Unprofor; United Nations Protection Force; Protection Force; UN peacekeepers in Bosnia; UN force in Bosnia; UN Protection Force; U.N. Protection Force; U.N. peacekeepers in Bosnia; U.N. force in Bosnia
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNCRO organisation [1995-03-31..1996-01-15]
  name: United Nations Confidence Restoration Operation
  names: UNCRO; UN Confidence Restoration Operation; U.N. Confidence Restoration Operation
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNPREDEP organisation [1995-03-31..1999-02-28]
  name: United Nations Preventive Deployment Force
  names: UNPREDEP; UN Preventive Deployment Force; U.N. Preventive Deployment Force
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNMIBH organisation [1995-12-21..2002-12-31]
  name: United Nations Mission in Bosnia and Herzegovina
  names: UNMIBH; UN International Police Task Force; International Police Task Force; UN Mission in Bosnia and Herzegovina; U.N. Mission in Bosnia and Herzegovina; U.N. International Police Task Force
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNTAES organisation [1996-01-15..1998-01-15]
  name: United Nations Transitional Administration for Eastern Slavonia
  names: UNTAES; UN Transitional Administration for Eastern Slavonia; U.N. Transitional Administration for Eastern Slavonia
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMOP organisation [1996-01-15..2002-12-15]
  name: United Nations Mission of Observers in Prevlaka
  names: UNMOP; UN Mission of Observers in Prevlaka; U.N. Mission of Observers in Prevlaka
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNOSOM organisation [1992-04-24..1995-03-31]
  name: United Nations Operation in Somalia
  names: UNOSOM; Unosom; UNOSOM II; UN force in Somalia; UN peacekeepers in Somalia; UN Operation in Somalia; U.N. Operation in Somalia; U.N. force in Somalia; U.N. peacekeepers in Somalia
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNITAF organisation [1992-12-05..1993-05-04]
  name: Unified Task Force
  names: UNITAF; US-led task force in Somalia; U.S.-led task force in Somalia
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

ONUMOZ organisation [1992-12-16..1994-12-09]
  name: United Nations Operation in Mozambique
  names: ONUMOZ; Onumoz; UN Operation in Mozambique; U.N. Operation in Mozambique
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNOMUR organisation [1993-06-22..1994-09-21]
  name: United Nations Observer Mission Uganda-Rwanda
  names: UNOMUR; UN Observer Mission Uganda-Rwanda; U.N. Observer Mission Uganda-Rwanda
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNOMIG organisation [1993-08-24..2009-06-15]
  name: United Nations Observer Mission in Georgia
  names: UNOMIG; UN Observer Mission in Georgia; U.N. Observer Mission in Georgia
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNOMIL organisation [1993-09-22..1997-09-30]
  name: United Nations Observer Mission in Liberia
  names: UNOMIL; UN Observer Mission in Liberia; U.N. Observer Mission in Liberia
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMIH organisation [1993-09-23..1996-06-30]
  name: United Nations Mission in Haiti
  names: UNMIH; UN Mission in Haiti; U.N. Mission in Haiti
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNSMIH organisation [1996-06-28..1997-07-31]
  name: United Nations Support Mission in Haiti
  names: UNSMIH; MIPONUH; UNTMIH; UN Support Mission in Haiti; U.N. Support Mission in Haiti
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNAMIR organisation [1993-10-05..1996-03-08]
  name: United Nations Assistance Mission for Rwanda
  names: UNAMIR; UN Assistance Mission in Rwanda; UN force in Rwanda; UN Assistance Mission for Rwanda; U.N. Assistance Mission for Rwanda; U.N. Assistance Mission in Rwanda; U.N. force in Rwanda
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNASOG organisation [1994-05-04..1994-06-13]
  name: United Nations Aouzou Strip Observer Group
  names: UNASOG; UN Aouzou Strip Observer Group; U.N. Aouzou Strip Observer Group
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

MINUGUA organisation [1994-09-19..2004-11-15]
  name: United Nations Verification Mission in Guatemala
  names: MINUGUA; Minugua; UN Verification Mission in Guatemala; U.N. Verification Mission in Guatemala
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMOT organisation [1994-12-16..2000-05-15]
  name: United Nations Mission of Observers in Tajikistan
  names: UNMOT; UN Mission of Observers in Tajikistan; U.N. Mission of Observers in Tajikistan
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

MINURCA organisation [1998-04-15..2000-02-15]
  name: United Nations Mission in the Central African Republic
  names: MINURCA; UN Mission in the Central African Republic; U.N. Mission in the Central African Republic
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNOMSIL organisation [1998-07-13..1999-10-22]
  name: United Nations Observer Mission in Sierra Leone
  names: UNOMSIL; UN Observer Mission in Sierra Leone; U.N. Observer Mission in Sierra Leone
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNAMET organisation [1999-06-11..1999-10-25]
  name: United Nations Mission in East Timor
  names: UNAMET; Unamet; UN Mission in East Timor; U.N. Mission in East Timor
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMIK organisation [1999-06-10..]
  name: UNMIK
  names: Unmik; United Nations Interim Administration Mission in Kosovo; UN mission in Kosovo; United Nations Mission in Kosovo; UN administration in Kosovo; UN Interim Administration Mission in Kosovo; U.N. Interim Administration Mission in Kosovo; U.N. mission in Kosovo; UN Mission in Kosovo; U.N. Mission in Kosovo; U.N. administration in Kosovo
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNAMSIL organisation [1999-10-22..2005-12-31]
  name: UNAMSIL
  names: Unamsil; United Nations Mission in Sierra Leone; UN Mission in Sierra Leone; U.N. Mission in Sierra Leone
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNTAET organisation [1999-10-25..2002-05-20]
  name: UNTAET
  names: Untaet; United Nations Transitional Administration in East Timor; UN Transitional Administration in East Timor; U.N. Transitional Administration in East Timor
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMISET organisation [2002-05-20..2005-05-20]
  name: United Nations Mission of Support in East Timor
  names: UNMISET; UN Mission of Support in East Timor; U.N. Mission of Support in East Timor
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMIT organisation [2006-08-25..2012-12-31]
  name: United Nations Integrated Mission in Timor-Leste
  names: UNMIT; UN Integrated Mission in Timor-Leste; U.N. Integrated Mission in Timor-Leste
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

MONUC organisation [1999-11-30..2010-06-30]
  name: MONUC
  names: Monuc; United Nations Mission in Congo; United Nations Organization Mission in the Democratic Republic of the Congo; UN Mission in Congo; U.N. Mission in Congo; UN Organization Mission in the Democratic Republic of the Congo; U.N. Organization Mission in the Democratic Republic of the Congo
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

MONUSCO organisation [2010-07-01..]
  name: MONUSCO
  names: Monusco; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; UN peacekeepers in Congo; UN stabilization mission in Congo; UN Organization Stabilization Mission in the Democratic Republic of the Congo; U.N. Organization Stabilization Mission in the Democratic Republic of the Congo; U.N. peacekeepers in Congo; U.N. stabilization mission in Congo
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNMEE organisation [2000-07-31..2008-07-31]
  name: United Nations Mission in Ethiopia and Eritrea
  names: UNMEE; UN Mission in Ethiopia and Eritrea; U.N. Mission in Ethiopia and Eritrea
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNAMA organisation [2002-03-28..]
  name: UNAMA
  names: Unama; United Nations Assistance Mission in Afghanistan; UN mission in Afghanistan; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan; U.N. mission in Afghanistan
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

MINUCI organisation [2003-05-13..2004-04-04]
  name: United Nations Mission in Ivory Coast
  names: MINUCI; United Nations Mission in Cote d'Ivoire; UN Mission in Ivory Coast; U.N. Mission in Ivory Coast; UN Mission in Cote d'Ivoire; U.N. Mission in Cote d'Ivoire
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNAMI organisation [2003-08-14..2025-12-31]
  name: UNAMI
  names: Unami; United Nations Assistance Mission for Iraq; UN mission in Iraq; UN Assistance Mission for Iraq; U.N. Assistance Mission for Iraq; U.N. mission in Iraq
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNMIL organisation [2003-09-19..2018-03-30]
  name: UNMIL
  names: Unmil; United Nations Mission in Liberia; UN Mission in Liberia; U.N. Mission in Liberia
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNOCI organisation [2004-04-04..2017-06-30]
  name: UNOCI
  names: Unoci; ONUCI; United Nations Operation in Cote d'Ivoire; United Nations Operation in Côte d'Ivoire; UN mission in Ivory Coast; UN peacekeepers in Ivory Coast; UN Operation in Cote d'Ivoire; U.N. Operation in Cote d'Ivoire; UN Operation in Côte d'Ivoire; U.N. Operation in Côte d'Ivoire; U.N. mission in Ivory Coast; U.N. peacekeepers in Ivory Coast
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

ONUB organisation [2004-06-01..2006-12-31]
  name: United Nations Operation in Burundi
  names: ONUB; UN Operation in Burundi; U.N. Operation in Burundi
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

MINUSTAH organisation [2004-06-01..2017-10-15]
  name: MINUSTAH
  names: Minustah; United Nations Stabilization Mission in Haiti; UN peacekeepers in Haiti; UN mission in Haiti [2004-06..2017-10]; UN Stabilization Mission in Haiti; U.N. Stabilization Mission in Haiti; U.N. peacekeepers in Haiti; U.N. mission in Haiti [2004-06..2017-10]
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

MINUJUSTH organisation [2017-10-16..2019-10-15]
  name: United Nations Mission for Justice Support in Haiti
  names: MINUJUSTH; UN Mission for Justice Support in Haiti; U.N. Mission for Justice Support in Haiti
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

BINUH organisation [2019-10-16..]
  name: BINUH
  names: United Nations Integrated Office in Haiti; UN Integrated Office in Haiti; U.N. Integrated Office in Haiti
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNMIS organisation [2005-03-24..2011-07-09]
  name: United Nations Mission in Sudan
  names: UNMIS; UN Mission in Sudan; U.N. Mission in Sudan
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNMISS organisation [2011-07-09..]
  name: UNMISS
  names: Unmiss; United Nations Mission in South Sudan; UN peacekeepers in South Sudan; UN Mission in the Republic of South Sudan; UN Mission in South Sudan; U.N. Mission in South Sudan; U.N. peacekeepers in South Sudan; U.N. Mission in the Republic of South Sudan
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNISFA organisation [2011-06-27..]
  name: UNISFA
  names: Unisfa; United Nations Interim Security Force for Abyei; UN Interim Security Force for Abyei; U.N. Interim Security Force for Abyei
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNAMID organisation [2007-07-31..2020-12-31]
  name: UNAMID
  names: Unamid; African Union-United Nations Hybrid Operation in Darfur; African Union-United Nations Mission in Darfur; United Nations-African Union Mission in Darfur; UN-African Union mission in Darfur; UN-AU mission in Darfur; UN peacekeepers in Darfur; U.N. peacekeepers in Darfur
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNITAMS organisation [2020-06-03..2024-02-29]
  name: UNITAMS
  names: United Nations Integrated Transition Assistance Mission in Sudan; UN Integrated Transition Assistance Mission in Sudan; U.N. Integrated Transition Assistance Mission in Sudan
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

MINURCAT organisation [2007-09-25..2010-12-31]
  name: United Nations Mission in the Central African Republic and Chad
  names: MINURCAT; UN Mission in the Central African Republic and Chad; U.N. Mission in the Central African Republic and Chad
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

MINUSCA organisation [2014-04-10..]
  name: MINUSCA
  names: Minusca; United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; UN peacekeepers in Central African Republic; UN Multidimensional Integrated Stabilization Mission in the Central African Republic; U.N. Multidimensional Integrated Stabilization Mission in the Central African Republic; U.N. peacekeepers in Central African Republic
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

BINUCA organisation [2010-01-01..2014-04-10]
  name: BINUCA
  names: BONUCA; United Nations Integrated Peacebuilding Office in the Central African Republic; UN Integrated Peacebuilding Office in the Central African Republic; U.N. Integrated Peacebuilding Office in the Central African Republic
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

MINUSMA organisation [2013-04-25..2023-12-31]
  name: MINUSMA
  names: Minusma; United Nations Multidimensional Integrated Stabilization Mission in Mali; UN peacekeepers in Mali; UN mission in Mali; UN peacekeeping mission in Mali; UN Multidimensional Integrated Stabilization Mission in Mali; U.N. Multidimensional Integrated Stabilization Mission in Mali; U.N. peacekeepers in Mali; U.N. mission in Mali; U.N. peacekeeping mission in Mali
  short: the force; the peacekeepers; the mission; the peacekeeping force; the peacekeeping mission
  sector: IGO

UNSMIL organisation [2011-09-16..]
  name: UNSMIL
  names: Unsmil; United Nations Support Mission in Libya; UN mission in Libya; UN Libya mission; UN Support Mission in Libya; U.N. Support Mission in Libya; U.N. mission in Libya; U.N. Libya mission
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNSMIS organisation [2012-04-21..2012-08-19]
  name: United Nations Supervision Mission in Syria
  names: UNSMIS; UN observers in Syria; UN observer mission in Syria; UN Supervision Mission in Syria; U.N. Supervision Mission in Syria; U.N. observers in Syria; U.N. observer mission in Syria
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNSOM organisation [2013-06-03..2024-10]
  name: UNSOM
  names: United Nations Assistance Mission in Somalia; UNTMIS; UN Assistance Mission in Somalia; U.N. Assistance Mission in Somalia
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNPOS organisation [1995-04..2013-06]
  name: UN Political Office for Somalia
  names: United Nations Political Office for Somalia; U.N. Political Office for Somalia
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNIPSIL organisation [2008-10..2014-03]
  name: UNIPSIL
  names: UNIOSIL; United Nations Integrated Peacebuilding Office in Sierra Leone; UN Integrated Peacebuilding Office in Sierra Leone; U.N. Integrated Peacebuilding Office in Sierra Leone
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNIOGBIS organisation [2010-01..2020-12]
  name: UNIOGBIS
  names: UNOGBIS; United Nations Integrated Peacebuilding Office in Guinea-Bissau; UN Integrated Peacebuilding Office in Guinea-Bissau; U.N. Integrated Peacebuilding Office in Guinea-Bissau
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNMIN organisation [2007-01-23..2011-01-15]
  name: United Nations Mission in Nepal
  names: UNMIN; UN Mission in Nepal; U.N. Mission in Nepal
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

UNMHA organisation [2019-01-16..]
  name: United Nations Mission to support the Hudaydah Agreement
  names: UNMHA; UN Mission to support the Hudaydah Agreement; U.N. Mission to support the Hudaydah Agreement
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNMCOLOMBIA organisation [2016-01-25..]
  name: UN Verification Mission in Colombia
  names: United Nations Verification Mission in Colombia; United Nations Mission in Colombia; U.N. Verification Mission in Colombia; UN Mission in Colombia; U.N. Mission in Colombia
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

MICIVIH organisation [1993-02..2000-03]
  name: International Civilian Mission in Haiti
  names: MICIVIH
  short: the mission; the peacekeeping mission; the peacekeepers
  sector: IGO

UNITAD organisation [2017-09-21..2024-09-17]
  name: UNITAD
  names: UN Investigative Team to Promote Accountability for Crimes Committed by Da'esh; U.N. Investigative Team to Promote Accountability for Crimes Committed by Da'esh
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

IIIM organisation [2016-12-21..]
  name: International, Impartial and Independent Mechanism
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

COISYRIA organisation [2011-08-22..]
  name: UN Commission of Inquiry on Syria
  names: Independent International Commission of Inquiry on the Syrian Arab Republic; United Nations Commission of Inquiry on Syria; U.N. Commission of Inquiry on Syria
  short: the mission; the political mission; the U.N. mission; the UN mission
  sector: IGO

# ---------------------------------------------------------------- other peace missions and multinational forces

ISAF organisation [2001-12-20..2014-12-28]
  name: ISAF
  names: Isaf; I.S.A.F.; International Security Assistance Force; NATO-led force in Afghanistan; NATO-led International Security Assistance Force; NATO forces in Afghanistan; NATO-led forces in Afghanistan
  short: the force; the coalition; coalition forces; coalition troops
  sector: IGO

OEFCOALITION organisation [2001-10-07..2014-12-28]
  name: US-led coalition in Afghanistan
  names: Operation Enduring Freedom; US-led forces in Afghanistan; US-led coalition forces in Afghanistan; U.S.-led coalition in Afghanistan; U.S.-led forces in Afghanistan; U.S.-led coalition forces in Afghanistan
  short: the coalition; coalition forces; coalition troops
  sector: IGO

RESOLUTESUPPORT organisation [2015-01-01..2021-09]
  name: Resolute Support
  names: Resolute Support Mission; NATO's Resolute Support mission
  short: the mission
  sector: IGO

IFOR organisation [1995-12-20..1996-12-20]
  name: IFOR
  names: Ifor; Implementation Force; NATO Implementation Force; NATO-led Implementation Force; NATO-led peace force
  short: the force; the peace force
  sector: IGO

SFOR organisation [1996-12-20..2004-12-02]
  name: SFOR
  names: Sfor; NATO Stabilization Force; NATO-led Stabilization Force; NATO-led Stabilisation Force; NATO-led peacekeepers in Bosnia
  short: the force; the peace force; the stabilization force
  sector: IGO

EUFORBIH organisation [2004-12-02..]
  name: EUFOR
  names: Eufor; EUFOR Althea; European Union Force
  short: the force; the mission
  sector: IGO

KFOR organisation [1999-06-12..]
  name: KFOR
  names: K-For; Kfor; Kosovo Force; NATO-led Kosovo Force; NATO-led peacekeepers in Kosovo; NATO-led peacekeeping force in Kosovo; NATO peacekeepers in Kosovo
  short: the force; the peacekeepers; the peacekeeping force
  sector: IGO

KVM organisation [1998-10-25..1999-03-20]
  name: Kosovo Verification Mission
  names: OSCE Kosovo Verification Mission; OSCE verifiers; Kosovo Diplomatic Observer Mission
  short: the monitors; the verifiers
  sector: IGO

EULEX organisation [2008-12-09..]
  name: EULEX
  names: Eulex; European Union Rule of Law Mission in Kosovo; EU police mission in Kosovo
  short: the mission
  sector: IGO

ECMM organisation [1991-07-07..2007-12-31]
  name: European Community Monitor Mission
  names: ECMM; EUMM; European Community Monitoring Mission; EC monitors; EU monitors in Yugoslavia
  short: the monitors
  sector: IGO

EUMMGEO organisation [2008-10-01..]
  name: European Union Monitoring Mission
  names: EU Monitoring Mission in Georgia; EUMM Georgia
  short: the monitors; the mission
  sector: IGO

EUBAMRAFAH organisation [2005-11-24..]
  name: EUBAM Rafah
  names: European Union Border Assistance Mission Rafah; EU Border Assistance Mission
  short: the monitors
  sector: IGO

EUNAVFOR organisation [2008-12-08..]
  name: EU NAVFOR
  names: EU Naval Force; EUNAVFOR; European Union Naval Force; Operation Atalanta; EU Navfor
  short: the force
  sector: IGO

ASPIDES organisation [2024-02-19..]
  name: Operation Aspides
  names: EUNAVFOR Aspides; EU naval mission in the Red Sea
  short: the mission
  sector: IGO

PROSPGUARDIAN organisation [2023-12-18..]
  name: Operation Prosperity Guardian
  names: Prosperity Guardian
  short: the coalition
  sector: IGO

EUTMMALI organisation [2013-02-18..2024-05]
  name: EU Training Mission in Mali
  names: EUTM Mali; European Union Training Mission Mali
  short: the mission
  sector: IGO

EUFORTCHAD organisation [2008-01-28..2009-03-15]
  name: EUFOR Chad
  names: European Union Force in Chad
  short: the force
  sector: IGO

ALBA97 organisation [1997-04-15..1997-08-12]
  name: Multinational Protection Force in Albania
  names: Operation Alba
  short: the force
  sector: IGO

AMIS organisation [2004-07..2007-12-31]
  name: African Union Mission in Sudan
  names: African Union force in Darfur; African Union peacekeepers in Darfur; AU force in Darfur; AU peacekeepers in Darfur; African Union mission in Darfur
  short: AMIS; the force; the peacekeepers
  sector: IGO

AMIB organisation [2003-04..2004-05]
  name: African Union Mission in Burundi
  short: AMIB; the force
  sector: IGO

AMISOM organisation [2007-01-19..2022-03-31]
  name: AMISOM
  names: Amisom; African Union Mission in Somalia; African Union force in Somalia; African Union peacekeepers in Somalia; AU force in Somalia; AU peacekeepers in Somalia; AU troops in Somalia; African Union Mission to Somalia
  short: the force; the peacekeepers; the mission
  sector: IGO

ATMIS organisation [2022-04-01..2024-12-31]
  name: ATMIS
  names: African Union Transition Mission in Somalia
  short: the force; the mission
  sector: IGO

AUSSOM organisation [2025-01-01..]
  name: AUSSOM
  names: African Union Support and Stabilization Mission in Somalia
  short: the force; the mission
  sector: IGO

AFISMA organisation [2013-01..2013-06-30]
  name: AFISMA
  names: African-led International Support Mission to Mali; Afisma
  short: the force
  sector: IGO

MISCA organisation [2013-12-19..2014-09-15]
  name: MISCA
  names: African-led International Support Mission to the Central African Republic; FOMAC; Misca
  short: the force; the peacekeepers
  sector: IGO

SAMIM organisation [2021-07-15..2024-07]
  name: SAMIM
  names: SADC Mission in Mozambique; Southern African Development Community Mission in Mozambique
  short: the mission; the force
  sector: IGO

SAMIDRC organisation [2023-12-15..2025-03]
  name: SAMIDRC
  names: SADC Mission in the Democratic Republic of Congo; Southern African Development Community Mission in the Democratic Republic of Congo
  short: the mission; the force
  sector: IGO

EACRF organisation [2022-11..2023-12]
  name: East African Community Regional Force
  names: EACRF; East African regional force
  short: the force
  sector: IGO

ARABDETERRENT organisation [1976-06-10..1982-09]
  name: Arab Deterrent Force
  names: Arab peacekeeping force; Arab peace force; Arab League peace force; Arab League peacekeeping force; Syrian-dominated Arab peace force
  short: ADF; the peace force; the peacekeeping force
  sector: IGO

MNFLEBANON organisation [1982-08-21..1984-03-31]
  name: Multinational Force in Lebanon
  names: multinational peacekeeping force; multinational peace force
  short: the multinational force; multinational force; the force; the peacekeeping force
  sector: IGO

MFO organisation [1982-04-25..]
  name: Multinational Force and Observers
  names: MFO; Sinai peacekeeping force; Sinai observer force
  short: the force; the observers
  sector: IGO

TIPH organisation [1994-05..2019-01-31]
  name: Temporary International Presence in Hebron
  names: TIPH
  short: the observers; the mission
  sector: IGO

CWMONITORFORCE organisation [1979-12..1980-03]
  name: Commonwealth Monitoring Force
  names: Commonwealth monitoring force
  short: the force
  sector: IGO

INTERFET organisation [1999-09-20..2000-02-28]
  name: INTERFET
  names: Interfet; International Force East Timor; International Force for East Timor; Australian-led force in East Timor
  short: the force; the multinational force; the peacekeepers
  sector: IGO

ISFTIMOR organisation [2006-05-25..2013-03]
  name: Australian-led International Stabilisation Force
  names: International Stabilisation Force in East Timor
  short: the force
  sector: IGO

RAMSI organisation [2003-07-24..2017-06-30]
  name: RAMSI
  names: Ramsi; Regional Assistance Mission to Solomon Islands; Australian-led intervention force
  short: the mission; the force
  sector: IGO

MSSHAITI organisation [2024-06-25..2025-10-01]
  name: Multinational Security Support Mission
  names: Multinational Security Support; Kenya-led mission; Kenyan-led mission; Kenya-led Multinational Security Support mission; Kenyan-led police force; Kenya-led force
  short: MSS; the mission; the force
  sector: IGO

GSFHAITI organisation [2025-10-01..]
  name: Gang Suppression Force
  short: the force
  sector: IGO

MIFH organisation [2004-02-29..2004-06-25]
  name: Multinational Interim Force in Haiti
  names: Multinational Interim Force
  short: the force
  sector: IGO

MNFHAITI organisation [1994-09-19..1995-03-31]
  name: Multinational Force in Haiti
  short: the multinational force; the force
  sector: IGO

OECSFORCE organisation [1983-10-25..1983-12]
  name: Caribbean Peace Force
  names: Caribbean Peacekeeping Force; Eastern Caribbean forces
  short: the force
  sector: IGO

CISPKF organisation [1992-07..2008-10]
  name: CIS peacekeepers
  names: CIS peacekeeping force; CIS peacekeeping forces; Collective Peacekeeping Forces
  short: the peacekeepers
  sector: IGO

SLMM organisation [2002-02-22..2008-01-16]
  name: Sri Lanka Monitoring Mission
  names: SLMM; Nordic monitors; Nordic truce monitors
  short: the monitors; the mission
  sector: IGO

AMM organisation [2005-09-15..2006-12-15]
  name: Aceh Monitoring Mission
  names: AMM
  short: the monitors
  sector: IGO

IMTMINDANAO organisation [2004-10..2022-06]
  name: International Monitoring Team
  names: Malaysian-led International Monitoring Team
  short: the monitors
  sector: IGO

UNIFIEDPROTECTOR organisation [2011-03-19..2011-10-31]
  name: Operation Unified Protector
  names: NATO-led coalition in Libya
  short: the coalition; coalition forces
  sector: IGO

CMF organisation [2002..]
  name: Combined Maritime Forces
  names: Combined Task Force 151; Combined Task Force 150
  short: the task force
  sector: IGO

IMSC organisation [2019-09..]
  name: International Maritime Security Construct
  short: the coalition
  sector: IGO

IMCTC organisation [2015-12-15..]
  name: Islamic Military Counter Terrorism Coalition
  names: Islamic military alliance; Saudi-led Islamic military alliance; Islamic Military Alliance
  short: the alliance
  sector: IGO

ARABOBSERVERSYR organisation [2011-12-26..2012-01-28]
  name: Arab League observer mission
  names: Arab League observers; Arab League monitors; Arab observers; Arab monitors
  short: the observers; the monitors; the mission
  sector: IGO

CTSAMVM organisation [2014-01..]
  name: CTSAMVM
  names: Ceasefire and Transitional Security Arrangements Monitoring Verification Mechanism
  short: the monitors
  sector: IGO

JMEC organisation [2015-11..]
  name: Reconstituted Joint Monitoring and Evaluation Commission
  names: Joint Monitoring and Evaluation Commission
  short: the monitors
  sector: IGO

# ---------------------------------------------------------------- international non-governmental organisations

ICRC organisation [1863-02-17..]
  name: International Committee of the Red Cross
  names: ICRC; I.C.R.C.; Red Cross; International Red Cross; Red Cross officials; Red Cross committee; Swiss-based Red Cross
  short: the committee; the aid agency
  sector: NGO

IFRC organisation [1919-05-05..]
  name: International Federation of Red Cross and Red Crescent Societies
  names: IFRC; League of Red Cross Societies; League of Red Cross and Red Crescent Societies; International Federation of the Red Cross
  short: the federation
  sector: NGO

REDCRESCENT organisation [1911..]
  name: Red Crescent
  names: Red Crescent Society; Red Crescent Societies
  sector: NGO

PRCS organisation [1968..]
  name: Palestinian Red Crescent
  names: Palestine Red Crescent Society; Palestine Red Crescent; Palestinian Red Crescent Society
  sector: NGO

SARC organisation [1942..]
  name: Syrian Arab Red Crescent
  names: Syrian Red Crescent
  sector: NGO

AMNESTY organisation [1961-05-28..]
  name: Amnesty International
  names: London-based Amnesty International
  short: Amnesty; the rights group; the human rights group; the group; the London-based group
  sector: NGO

HRW organisation [1978..]
  name: Human Rights Watch
  names: HRW; Helsinki Watch [1978..1995]; Americas Watch [1981..1995]; Middle East Watch [1989..1995]; Africa Watch [1988..1995]; Asia Watch [1985..1995]; Human Rights Watch/Africa
  short: the rights group; the human rights group; the group; the watchdog; the New York-based group
  sector: NGO

FIDH organisation [1922..]
  name: International Federation for Human Rights
  names: FIDH; International Federation of Human Rights
  short: the group
  sector: NGO

ICJURISTS organisation [1952..]
  name: International Commission of Jurists
  short: the commission
  sector: NGO

FREEDOMHOUSE organisation [1941..]
  name: Freedom House
  short: the group; the watchdog
  sector: NGO

RSFNGO organisation [1985..]
  name: Reporters Without Borders
  names: Reporters Sans Frontieres; Reporters Sans Frontières; media watchdog Reporters Without Borders
  short: RSF; the watchdog; the press freedom group
  sector: NGO

CPJ organisation [1981..]
  name: Committee to Protect Journalists
  names: CPJ
  short: the committee; the press freedom group
  sector: NGO

IFJ organisation [1952..]
  name: International Federation of Journalists
  short: the federation
  sector: NGO

IPI organisation [1950..]
  name: International Press Institute
  short: the institute
  sector: NGO

PENINTL organisation [1921..]
  name: PEN International
  names: International PEN; PEN America; PEN American Center
  sector: NGO

ARTICLE19 organisation [1987..]
  name: Article 19
  sector: NGO

MSF organisation [1971-12-22..]
  name: Doctors Without Borders
  names: Medecins Sans Frontieres; Médecins Sans Frontières; Medecins sans Frontieres; Médecins sans Frontières; MSF; M.S.F.
  short: the aid group; the medical charity; the charity; the group
  sector: NGO

MDM organisation [1980..]
  name: Doctors of the World
  names: Medecins du Monde; Médecins du Monde
  short: the aid group
  sector: NGO

PHR organisation [1986..]
  name: Physicians for Human Rights
  short: the group
  sector: NGO

IPPNW organisation [1980..]
  name: International Physicians for the Prevention of Nuclear War
  short: the group
  sector: NGO

ICAN organisation [2007..]
  name: International Campaign to Abolish Nuclear Weapons
  short: the campaign
  sector: NGO

ICBL organisation [1992..]
  name: International Campaign to Ban Landmines
  short: the campaign
  sector: NGO

CND organisation [1957..]
  name: Campaign for Nuclear Disarmament
  short: CND
  sector: NGO

OXFAM organisation [1942..]
  name: Oxfam
  names: Oxfam International; OXFAM
  short: the charity; the aid group; the aid agency
  sector: NGO

SAVECHILDREN organisation [1919..]
  name: Save the Children
  names: Save the Children Fund; Save The Children
  short: the charity; the aid group
  sector: NGO

CARE organisation [1945..]
  name: CARE International
  names: CARE USA
  short: the charity; the aid group
  sector: NGO

WORLDVISION organisation [1950..]
  name: World Vision
  short: the charity; the aid group
  sector: NGO

IRC organisation [1933..]
  name: International Rescue Committee
  short: IRC; the aid group
  sector: NGO

NRC organisation [1946..]
  name: Norwegian Refugee Council
  short: NRC; the aid group
  sector: NGO

DANISHREFUGEE organisation [1956..]
  name: Danish Refugee Council
  short: the aid group
  sector: NGO

MERCYCORPS organisation [1979..]
  name: Mercy Corps
  short: the aid group
  sector: NGO

ACF organisation [1979..]
  name: Action Against Hunger
  names: Action contre la Faim; Action Contre la Faim
  short: the aid group; the charity
  sector: NGO

CATHOLICRELIEF organisation [1943..]
  name: Catholic Relief Services
  names: CRS aid agency
  short: the aid group
  sector: NGO

CARITAS organisation [1897..]
  name: Caritas
  names: Caritas Internationalis
  short: the aid group; the charity
  sector: NGO

CHRISTIANAID organisation [1945..]
  name: Christian Aid
  short: the charity
  sector: NGO

ISLAMICRELIEF organisation [1984..]
  name: Islamic Relief
  names: Islamic Relief Worldwide
  short: the charity
  sector: NGO

IHH organisation [1992..]
  name: IHH
  names: IHH Humanitarian Relief Foundation; Foundation for Human Rights and Freedoms and Humanitarian Relief; Turkish aid group IHH
  short: the charity
  sector: NGO

WCK organisation [2010..]
  name: World Central Kitchen
  short: the charity; the aid group; the aid organization
  sector: NGO

GOAL organisation [1977..]
  name: Irish aid agency GOAL
  short: the aid agency
  sector: NGO

CONCERN organisation [1968..]
  name: Concern Worldwide
  short: the aid agency
  sector: NGO

ACTIONAID organisation [1972..]
  name: ActionAid
  names: Action Aid
  short: the charity
  sector: NGO

PLANINTL organisation [1937..]
  name: Plan International
  short: the charity
  sector: NGO

HALO organisation [1988..]
  name: HALO Trust
  names: Halo Trust
  short: the trust
  sector: NGO

HANDICAP organisation [1982..]
  name: Handicap International
  names: Humanity & Inclusion; Humanity and Inclusion
  short: the charity
  sector: NGO

TERREHOMMES organisation [1960..]
  name: Terre des Hommes
  short: the charity
  sector: NGO

SOSMED organisation [2015..]
  name: SOS Mediterranee
  names: SOS Méditerranée
  short: the charity
  sector: NGO

SEAWATCH organisation [2015..]
  name: Sea-Watch
  names: Sea-Eye; Sea Eye
  short: the charity
  sector: NGO

PROACTIVA organisation [2015..]
  name: Open Arms
  names: Proactiva Open Arms
  short: the charity
  sector: NGO

GREENPEACE organisation [1971-09-15..]
  name: Greenpeace
  names: Greenpeace International; Greenpeace activists
  short: the environmental group; the group
  sector: NGO

SEASHEPHERD organisation [1977..]
  name: Sea Shepherd
  names: Sea Shepherd Conservation Society
  short: the group
  sector: NGO

WWF organisation [1961..]
  name: World Wildlife Fund
  names: World Wide Fund for Nature; WWF
  short: the group
  sector: NGO

FOE organisation [1969..]
  name: Friends of the Earth
  names: Friends of the Earth International
  short: the group
  sector: NGO

XR organisation [2018..]
  name: Extinction Rebellion
  short: the group
  sector: NGO

TRANSPARENCY organisation [1993..]
  name: Transparency International
  short: the watchdog; the group
  sector: NGO

GLOBALWITNESS organisation [1993..]
  name: Global Witness
  short: the watchdog; the group
  sector: NGO

ICG organisation [1995..]
  name: International Crisis Group
  short: ICG; the think tank
  sector: NGO

CARTERCENTER organisation [1982..]
  name: Carter Center
  names: Carter Centre
  short: the center
  sector: NGO

COMMUNITASANTEGIDIO organisation [1968..]
  name: Community of Sant'Egidio
  names: Sant'Egidio; Sant'Egidio Community; Rome-based Sant'Egidio
  short: the community
  sector: NGO

HDCENTRE organisation [1999..]
  name: Centre for Humanitarian Dialogue
  names: Henry Dunant Centre; Center for Humanitarian Dialogue; Henri Dunant Centre
  short: the centre
  sector: NGO

CMI organisation [2000..]
  name: Crisis Management Initiative
  short: the group
  sector: NGO

GENEVACALL organisation [2000..]
  name: Geneva Call
  sector: NGO

OSF organisation [1993..]
  name: Open Society Foundations
  names: Open Society Foundation; Open Society Institute; Soros Foundation
  short: the foundation
  sector: NGO

NED organisation [1983..]
  name: National Endowment for Democracy
  short: the endowment
  sector: NGO

NDI organisation [1983..]
  name: National Democratic Institute
  short: the institute
  sector: NGO

IRI organisation [1983..]
  name: International Republican Institute
  short: the institute
  sector: NGO

GATES organisation [2000..]
  name: Gates Foundation
  names: Bill & Melinda Gates Foundation; Bill and Melinda Gates Foundation
  short: the foundation
  sector: NGO

WCC organisation [1948..]
  name: World Council of Churches
  short: the council
  sector: NGO

LWF organisation [1947..]
  name: Lutheran World Federation
  short: the federation
  sector: NGO

WJC organisation [1936..]
  name: World Jewish Congress
  short: the congress
  sector: NGO

JEWISHAGENCY organisation [1929..]
  name: Jewish Agency
  names: Jewish Agency for Israel
  short: the agency
  sector: NGO

AIPAC organisation [1963..]
  name: American Israel Public Affairs Committee
  names: AIPAC
  short: the lobby
  sector: NGO

ITUC organisation [2006-11-01..]
  name: International Trade Union Confederation
  names: International Confederation of Free Trade Unions; ICFTU
  short: the confederation
  sector: NGO

IOC organisation [1894-06-23..]
  name: International Olympic Committee
  names: IOC; I.O.C.; Olympic Committee
  short: the committee
  sector: NGO

FIFA organisation [1904-05-21..]
  name: FIFA
  names: Fifa
  short: football's governing body
  sector: NGO

UEFA organisation [1954..]
  name: UEFA
  names: Uefa
  sector: NGO

WADA organisation [1999..]
  name: World Anti-Doping Agency
  names: WADA
  short: the agency
  sector: NGO

ISOSTANDARDS organisation [1947..]
  name: International Organization for Standardization
  sector: NGO

SIPRI organisation [1966..]
  name: Stockholm International Peace Research Institute
  names: SIPRI
  short: the institute
  sector: NGO

IISS organisation [1958..]
  name: International Institute for Strategic Studies
  names: IISS
  short: the institute
  sector: NGO

ISW organisation [2007..]
  name: Institute for the Study of War
  names: ISW
  short: the institute; the think tank
  sector: NGO

CHATHAM organisation [1920..]
  name: Chatham House
  short: the think tank
  sector: NGO

ACLED organisation [2005..]
  name: Armed Conflict Location & Event Data Project
  names: ACLED; Armed Conflict Location and Event Data Project; Armed Conflict Location and Event Data
  short: the monitor
  sector: NGO

SOHR organisation [2006-05..]
  name: Syrian Observatory for Human Rights
  names: Britain-based Syrian Observatory for Human Rights; SOHR; UK-based Syrian Observatory for Human Rights
  short: the Observatory; the observatory; the monitor; the war monitor
  sector: NGO

SNHR organisation [2011..]
  name: Syrian Network for Human Rights
  names: SNHR
  short: the network; the monitor
  sector: NGO

WHITEHELMETS organisation [2013..]
  name: White Helmets
  names: Syria Civil Defence; Syria Civil Defense; Syrian Civil Defence; Syrian Civil Defense
  short: the rescuers
  sector: NGO

LCCSYR organisation [2011..2015]
  name: Local Coordination Committees
  names: Local Co-ordination Committees
  sector: NGO

BTSELEM organisation [1989-02..]
  name: B'Tselem
  names: Btselem
  short: the rights group; the group
  sector: NGO

PEACENOW organisation [1978..]
  name: Peace Now
  names: Israeli group Peace Now
  short: the group; the movement
  sector: NGO

BREAKINGSILENCE organisation [2004..]
  name: Breaking the Silence
  short: the group
  sector: NGO

GISHA organisation [2005..]
  name: Gisha
  short: the group
  sector: NGO

MEMORIAL organisation [1989-01..]
  name: Memorial human rights group
  names: Memorial Human Rights Center; Memorial Human Rights Centre; rights group Memorial; human rights group Memorial; Memorial society
  short: the rights group
  sector: NGO

MOSCOWHELSINKI organisation [1976..2023]
  name: Moscow Helsinki Group
  names: Helsinki Group
  short: the group
  sector: NGO

OVDINFO organisation [2011-12..]
  name: OVD-Info
  names: OVD-info
  short: the monitor; the group
  sector: NGO

GOLOS organisation [2000..2025-07]
  name: Golos
  names: Golos election watchdog
  short: the watchdog
  sector: NGO

CHARTER77 organisation [1977-01-01..1992]
  name: Charter 77
  names: Charter 77 movement
  short: the movement
  sector: NGO

VIASNA organisation [1996..]
  name: Viasna
  names: Viasna human rights group; Vyasna
  short: the group
  sector: NGO

AAPP organisation [2000..]
  name: Assistance Association for Political Prisoners
  names: AAPP
  short: the association; the monitor
  sector: NGO

PLAZADEMAYO organisation [1977..]
  name: Mothers of the Plaza de Mayo
  names: Madres de Plaza de Mayo
  short: the mothers
  sector: NGO

FOROPENAL organisation [2002..]
  name: Foro Penal
  names: Penal Forum
  short: the group
  sector: NGO

LADIESWHITE organisation [2003..]
  name: Ladies in White
  names: Damas de Blanco
  short: the group
  sector: NGO

MEDIAWATCHTIBET organisation [1988..]
  name: International Campaign for Tibet
  short: the group
  sector: NGO

WUC organisation [2004..]
  name: World Uyghur Congress
  names: World Uighur Congress
  short: the congress
  sector: NGO

FALUNGONG organisation [1992..]
  name: Falun Gong
  names: Falungong; Falun Dafa
  short: the movement; the sect
  sector: NGO

MILITANTSHUMAN organisation [2009..]
  name: Euro-Med Human Rights Monitor
  names: Euro-Mediterranean Human Rights Monitor
  short: the monitor
  sector: NGO

PCHR organisation [1995..]
  name: Palestinian Centre for Human Rights
  names: Palestinian Center for Human Rights
  short: the centre
  sector: NGO

ALHAQ organisation [1979..]
  name: Al-Haq
  names: al-Haq
  short: the group
  sector: NGO

IHRNGO organisation [2005..]
  name: Iran Human Rights
  names: Norway-based Iran Human Rights; HRANA; Human Rights Activists News Agency
  short: the group
  sector: NGO

HENGAW organisation [2016..]
  name: Hengaw
  names: Hengaw Organization for Human Rights
  short: the group
  sector: NGO

NOBELCOMMITTEE organisation [1897..]
  name: Norwegian Nobel Committee
  names: Nobel Committee; Nobel committee
  short: the committee
  sector: NGO

REDPRISON organisation [1989..]
  name: Penal Reform International
  sector: NGO

ROTARY organisation [1905..]
  name: Rotary International
  sector: NGO

WIKILEAKS organisation [2006-10..]
  name: WikiLeaks
  names: Wikileaks
  short: the website
  sector: NGO

ANONYMOUS organisation [2003..]
  name: hacker group Anonymous
  names: hacking group Anonymous
  short: the hackers
  sector: NGO

# ---------------------------------------------------------------- news agencies, broadcasters and papers of record

REUTERS organisation [1851..]
  name: Reuters
  names: Thomson Reuters; Reuters news agency; Reuter
  short: the news agency; the agency
  sector: MED

AP organisation [1846..]
  name: Associated Press
  names: AP; A.P.
  short: the news agency
  sector: MED

UPI organisation [1907..]
  name: United Press International
  names: UPI; U.P.I.; United Press
  short: the news agency
  sector: MED

BLOOMBERG organisation [1990..]
  name: Bloomberg News
  names: Bloomberg news agency; Bloomberg
  country: USA
  sector: MED

DOWJONES organisation [1882..]
  name: Dow Jones Newswires
  country: USA
  sector: MED

AFP organisation [1944-09-30..]
  name: Agence France-Presse
  names: AFP; A.F.P.; Agence France Presse
  short: the news agency
  sector: MED

TASS organisation [1925-07-10..]
  name: TASS
  names: Tass; ITAR-TASS; Itar-Tass; Tass news agency; TASS news agency; Itar-TASS
  short: the news agency; the agency; the official press agency; the Soviet press agency [..1991]
  country: SUN [..1991-12-24]; RUS [1991-12-25..]
  sector: MED

RIA organisation [1991..]
  name: RIA Novosti
  names: RIA; RIA news agency; RIA-Novosti; Rossiya Segodnya
  short: the news agency; the agency
  country: RUS
  sector: MED

NOVOSTI organisation [1961..1990]
  name: Novosti press agency
  names: Novosti; Novosti Press Agency
  short: the press agency
  country: SUN
  sector: MED

INTERFAX organisation [1989-09..]
  name: Interfax
  names: Interfax news agency; Interfax-Ukraine
  short: the news agency; the agency
  country: SUN [..1991-12-24]; RUS [1991-12-25..]
  sector: MED

SPUTNIK organisation [2014-11..]
  name: Sputnik news agency
  names: Sputnik News
  short: the news agency
  country: RUS
  sector: MED

RT organisation [2005-12-10..]
  name: RT television
  names: Russia Today; RT channel; Russian broadcaster RT
  short: the channel; the broadcaster
  country: RUS
  sector: MED

PRAVDA organisation [1912-05-05..]
  name: Pravda
  names: Communist Party newspaper Pravda
  short: the newspaper; the party newspaper
  country: SUN [..1991-12-24]; RUS [1991-12-25..]
  sector: MED

IZVESTIA organisation [1917-03-13..]
  name: Izvestia
  names: Izvestiya; Government newspaper Izvestia
  short: the newspaper; the daily
  country: SUN [..1991-12-24]; RUS [1991-12-25..]
  sector: MED

KRASNAYA organisation [1924..]
  name: Krasnaya Zvezda
  names: Red Star newspaper
  short: the newspaper
  country: SUN [..1991-12-24]; RUS [1991-12-25..]
  sector: MED

KOMMERSANT organisation [1989..]
  name: Kommersant
  names: Kommersant daily
  short: the daily; the newspaper
  country: RUS
  sector: MED

NOVAYA organisation [1993..]
  name: Novaya Gazeta
  short: the newspaper
  country: RUS
  sector: MED

MOSCOWTIMES organisation [1992..]
  name: Moscow Times
  short: the newspaper
  country: RUS
  sector: MED

NTVRUS organisation [1993..]
  name: NTV television
  names: Russian NTV
  short: the channel
  country: RUS
  sector: MED

ECHOMOSCOW organisation [1990-08..2022-03]
  name: Ekho Moskvy
  names: Echo of Moscow
  short: the radio station
  country: RUS
  sector: MED

MEDUZA organisation [2014-10..]
  name: Meduza
  short: the website
  country: RUS
  sector: MED

RADIOMOSCOW organisation [1929..1993]
  name: Radio Moscow
  names: Moscow radio; Moscow Radio
  short: the radio
  country: SUN
  sector: MED

XINHUA organisation [1931-11-07..]
  name: Xinhua
  names: Xinhua news agency; Xinhua News Agency; New China News Agency; Hsinhua; New China news agency; Hsinhua news agency; official Xinhua news agency
  short: the news agency; the agency
  country: CHN
  sector: MED

CHINANEWS organisation [1952..]
  name: China News Service
  short: the news agency
  country: CHN
  sector: MED

CCTV organisation [1958..]
  name: China Central Television
  names: CCTV; CGTN
  short: the state broadcaster
  country: CHN
  sector: MED

PEOPLESDAILY organisation [1946-05-15..]
  name: People's Daily
  names: Renmin Ribao; Jenmin Jih Pao
  short: the newspaper; the party newspaper
  country: CHN
  sector: MED

GLOBALTIMES organisation [1993..]
  name: Global Times
  short: the newspaper; the tabloid
  country: CHN
  sector: MED

CHINADAILY organisation [1981..]
  name: China Daily
  short: the newspaper
  country: CHN
  sector: MED

PLADAILY organisation [1956..]
  name: Liberation Army Daily
  names: PLA Daily
  short: the newspaper
  country: CHN
  sector: MED

REDFLAG organisation [1958..1988]
  name: Red Flag journal
  names: Hongqi; Hung Chi
  short: the journal
  country: CHN
  sector: MED

SCMP organisation [1903..]
  name: South China Morning Post
  short: the newspaper
  country: HKG
  sector: MED

APPLEDAILY organisation [1995-06..2021-06-24]
  name: Apple Daily
  short: the newspaper
  country: HKG
  sector: MED

CNATWN organisation [1924..]
  name: Central News Agency
  names: CNA news agency; Focus Taiwan
  short: the news agency
  country: TWN
  sector: MED

TAIPEITIMES organisation [1999..]
  name: Taipei Times
  short: the newspaper
  country: TWN
  sector: MED

KCNA organisation [1946-12-05..]
  name: KCNA
  names: K.C.N.A.; Korean Central News Agency; North Korean news agency; official Korean Central News Agency; Central News Agency of North Korea
  short: the news agency; the agency
  country: PRK
  sector: MED

RODONG organisation [1945..]
  name: Rodong Sinmun
  names: Nodong Sinmun; Rodong Shinmun
  short: the newspaper
  country: PRK
  sector: MED

YONHAP organisation [1980-12..]
  name: Yonhap
  names: Yonhap news agency; Yonhap News Agency
  short: the news agency; the agency
  country: KOR
  sector: MED

CHOSUN organisation [1920..]
  name: Chosun Ilbo
  names: JoongAng Ilbo; Dong-A Ilbo
  short: the newspaper; the daily
  country: KOR
  sector: MED

KYODO organisation [1945-11-01..]
  name: Kyodo
  names: Kyodo news agency; Kyodo News; Kyodo News Agency; Kyodo News Service
  short: the news agency; the agency
  country: JPN
  sector: MED

JIJI organisation [1945-11..]
  name: Jiji Press
  names: Jiji news agency; Jiji
  short: the news agency
  country: JPN
  sector: MED

NHK organisation [1926..]
  name: NHK
  names: NHK television
  short: the broadcaster; the public broadcaster
  country: JPN
  sector: MED

ASAHI organisation [1879..]
  name: Asahi Shimbun
  names: Asahi newspaper
  short: the newspaper; the daily
  country: JPN
  sector: MED

YOMIURI organisation [1874..]
  name: Yomiuri Shimbun
  names: Yomiuri newspaper
  short: the newspaper; the daily
  country: JPN
  sector: MED

MAINICHI organisation [1872..]
  name: Mainichi Shimbun
  names: Mainichi newspaper
  short: the newspaper
  country: JPN
  sector: MED

NIKKEI organisation [1876..]
  name: Nikkei newspaper
  names: Nihon Keizai Shimbun; Nikkei Asia; Nikkei business daily
  short: the newspaper
  country: JPN
  sector: MED

IRNA organisation [1934..]
  name: IRNA
  names: Islamic Republic News Agency; IRNA news agency; Pars News Agency; Pars news agency; official IRNA news agency
  short: the news agency; the agency
  country: IRN
  sector: MED

TASNIM organisation [2012..]
  name: Tasnim
  names: Tasnim news agency; Tasnim News Agency
  short: the news agency; the agency
  country: IRN
  sector: MED

FARS organisation [2003-02..]
  name: Fars news agency
  names: Fars News Agency; Fars News; semi-official Fars
  short: the news agency; the agency
  country: IRN
  sector: MED

ISNA organisation [1999-11..]
  name: ISNA
  names: Iranian Students News Agency; Iranian Students' News Agency; ISNA news agency
  short: the news agency
  country: IRN
  sector: MED

MEHR organisation [2003-06..]
  name: Mehr news agency
  names: Mehr News Agency; Mehr News
  short: the news agency
  country: IRN
  sector: MED

PRESSTV organisation [2007-07..]
  name: Press TV
  short: the channel
  country: IRN
  sector: MED

KAYHAN organisation [1943..]
  name: Kayhan
  names: Keyhan
  short: the newspaper
  country: IRN
  sector: MED

IRIB organisation [1966..]
  name: Islamic Republic of Iran Broadcasting
  names: IRIB; Iranian state television; Tehran radio; Teheran radio; Tehran Radio
  short: the broadcaster
  country: IRN
  sector: MED

IRANINTL organisation [2017-05..]
  name: Iran International
  short: the channel
  country: GBR
  sector: MED

INANEWS organisation [1959..]
  name: Iraqi News Agency
  names: INA news agency
  short: the news agency
  country: IRQ
  sector: MED

SANA organisation [1965..]
  name: SANA
  names: Syrian Arab News Agency; SANA news agency
  short: the news agency; the agency
  country: SYR
  sector: MED

NNALEB organisation [1961..]
  name: National News Agency of Lebanon
  names: Lebanese National News Agency; NNA news agency
  short: the news agency
  country: LBN
  sector: MED

ALMANAR organisation [1991-06..]
  name: Al-Manar
  names: al-Manar; Al Manar; Hezbollah's al-Manar television
  short: the channel
  country: LBN
  sector: MED

ALMAYADEEN organisation [2012-06..]
  name: Al-Mayadeen
  names: Al Mayadeen; al-Mayadeen
  short: the channel
  country: LBN
  sector: MED

ANNAHAR organisation [1933..]
  name: An-Nahar
  names: an-Nahar; An Nahar
  short: the newspaper
  country: LBN
  sector: MED

ALAKHBARLEB organisation [2006..]
  name: Al-Akhbar newspaper
  names: al-Akhbar newspaper
  short: the newspaper
  country: LBN
  sector: MED

DAILYSTARLEB organisation [1952..2021]
  name: Daily Star of Beirut
  names: Beirut's Daily Star
  short: the newspaper
  country: LBN
  sector: MED

PETRA organisation [1969..]
  name: Petra news agency
  names: Jordan News Agency; Petra News Agency; Jordanian news agency Petra
  short: the news agency
  country: JOR
  sector: MED

SPA organisation [1971..]
  name: Saudi Press Agency
  names: SPA news agency; official Saudi Press Agency
  short: the news agency
  country: SAU
  sector: MED

ALARABIYA organisation [2003-03..]
  name: Al Arabiya
  names: Al-Arabiya; al-Arabiya; Al Arabiya television; al-Hadath; Al-Hadath; Al Hadath
  short: the channel; the satellite channel
  country: SAU
  sector: MED

ASHARQ organisation [1978..]
  name: Asharq al-Awsat
  names: Asharq Al-Awsat; al-Sharq al-Awsat; Ash-Sharq al-Awsat; Al-Sharq al-Awsat
  short: the newspaper
  country: SAU
  sector: MED

ALHAYAT organisation [1946..2020]
  name: al-Hayat newspaper
  names: Al-Hayat; al-Hayat; Al-Hayat newspaper
  short: the newspaper
  country: SAU
  sector: MED

ARABNEWS organisation [1975..]
  name: Arab News
  short: the newspaper
  country: SAU
  sector: MED

WAM organisation [1976..]
  name: WAM news agency
  names: Emirates News Agency
  short: the news agency
  country: ARE
  sector: MED

THENATIONAL organisation [2008..]
  name: The National newspaper
  short: the newspaper
  country: ARE
  sector: MED

KUNA organisation [1976..]
  name: KUNA
  names: Kuwait News Agency; Kuwaiti News Agency
  short: the news agency
  country: KWT
  sector: MED

QNA organisation [1975..]
  name: Qatar News Agency
  names: QNA
  short: the news agency
  country: QAT
  sector: MED

ALJAZEERA organisation [1996-11-01..]
  name: Al Jazeera
  names: Al-Jazeera; al-Jazeera; Aljazeera; Al Jazeera television; Jazeera
  short: the channel; the network; the satellite channel; the broadcaster
  country: QAT
  sector: MED

SABA organisation [1970..]
  name: Saba news agency
  names: Saba News Agency
  short: the news agency
  country: YEM
  sector: MED

ALMASIRAH organisation [2012..]
  name: Al-Masirah
  names: al-Masirah; Al Masirah; Houthi-run Al-Masirah TV
  short: the channel
  country: YEM
  sector: MED

MENA organisation [1955-12..]
  name: Middle East News Agency
  names: MENA news agency
  short: the news agency
  country: EGY
  sector: MED

ALAHRAM organisation [1875..]
  name: Al-Ahram
  names: al-Ahram; Al Ahram
  short: the newspaper
  country: EGY
  sector: MED

CAIRORADIO organisation [1934..]
  name: Cairo radio
  names: Cairo Radio; Voice of the Arabs
  short: the radio
  country: EGY
  sector: MED

JANA organisation [1964..2011]
  name: JANA news agency
  names: Libyan News Agency; Jamahiriya News Agency; LANA news agency
  short: the news agency
  country: LBY
  sector: MED

TAP organisation [1961..]
  name: Tunis Afrique Presse
  names: TAP news agency
  short: the news agency
  country: TUN
  sector: MED

APS organisation [1961-12..]
  name: Algeria Press Service
  names: Algerie Presse Service; Algerian Press Service; APS news agency; Algérie Presse Service
  short: the news agency
  country: DZA
  sector: MED

MAPNEWS organisation [1959..]
  name: Maghreb Arab Presse
  names: MAP news agency; Maghreb Arabe Presse
  short: the news agency
  country: MAR
  sector: MED

SUNANEWS organisation [1956..]
  name: Sudan News Agency
  names: SUNA; SUNA news agency; Sudanese news agency SUNA
  short: the news agency
  country: SDN
  sector: MED

WAFA organisation [1972-06..]
  name: WAFA
  names: Wafa; Wafa news agency; Palestinian news agency Wafa; WAFA news agency
  short: the news agency
  country: PSE
  sector: MED

MAAN organisation [2005..]
  name: Ma'an news agency
  names: Maan news agency; Ma'an News Agency
  short: the news agency
  country: PSE
  sector: MED

ALAQSATV organisation [2006-01..]
  name: Al-Aqsa TV
  names: Al-Aqsa television; al-Aqsa television; al-Aqsa TV; Al Aqsa TV
  short: the channel
  country: PSE
  sector: MED

HAARETZ organisation [1919..]
  name: Haaretz
  names: Ha'aretz
  short: the newspaper; the daily
  country: ISR
  sector: MED

JPOST organisation [1932..]
  name: Jerusalem Post
  short: the newspaper; the daily
  country: ISR
  sector: MED

YEDIOTH organisation [1939..]
  name: Yediot Ahronot
  names: Yedioth Ahronoth; Yediot Aharonot; Yedioth Aharonoth; Ynet
  short: the newspaper; the daily
  country: ISR
  sector: MED

MAARIV organisation [1948..]
  name: Maariv
  names: Ma'ariv
  short: the newspaper; the daily
  country: ISR
  sector: MED

TIMESISRAEL organisation [2012..]
  name: Times of Israel
  short: the website
  country: ISR
  sector: MED

ISRAELRADIO organisation [1948..]
  name: Israel Radio
  names: Israel radio; Israeli radio; Israeli state radio; Kol Israel; Army Radio; Israel Army Radio
  short: the radio; the station
  country: ISR
  sector: MED

ISRAELTV organisation [1968..]
  name: Israel Television
  names: Israel TV; Israeli television; Channel 12; Channel 13; Kan public broadcaster; Israeli public broadcaster Kan
  short: the channel
  country: ISR
  sector: MED

ANADOLU organisation [1920-04-06..]
  name: Anadolu
  names: Anadolu Agency; Anadolu news agency; Anatolia news agency; Anatolian news agency; Anatolian News Agency; Anatolia News Agency; state-run Anadolu Agency
  short: the news agency; the agency
  country: TUR
  sector: MED

HURRIYET organisation [1948..]
  name: Hurriyet
  names: Hürriyet
  short: the newspaper; the daily
  country: TUR
  sector: MED

CUMHURIYET organisation [1924..]
  name: Cumhuriyet
  short: the newspaper
  country: TUR
  sector: MED

ZAMAN organisation [1986..2016]
  name: Zaman newspaper
  names: Today's Zaman
  short: the newspaper
  country: TUR
  sector: MED

TRT organisation [1964..]
  name: TRT
  names: TRT World; TRT Haber
  short: the broadcaster
  country: TUR
  sector: MED

BBC organisation [1922-10-18..]
  name: BBC
  names: B.B.C.; British Broadcasting Corporation; BBC News; BBC radio; BBC television; BBC World Service; British Broadcasting Corp.
  short: the broadcaster; the corporation
  country: GBR
  sector: MED

ITN organisation [1955..]
  name: ITN
  names: ITV News; Independent Television News
  short: the broadcaster
  country: GBR
  sector: MED

SKYNEWS organisation [1989..]
  name: Sky News
  short: the broadcaster
  country: GBR
  sector: MED

GUARDIAN organisation [1821..]
  name: Guardian newspaper
  names: Manchester Guardian; Guardian daily; Britain's Guardian
  short: the Guardian; The Guardian; the newspaper
  country: GBR
  sector: MED

LONDONTIMES organisation [1785..]
  name: Times of London
  names: The Times of London; London Times
  short: the newspaper
  country: GBR
  sector: MED

SUNDAYTIMES organisation [1821..]
  name: Sunday Times
  short: the newspaper
  country: GBR
  sector: MED

FT organisation [1888..]
  name: Financial Times
  short: the newspaper
  country: GBR
  sector: MED

TELEGRAPH organisation [1855..]
  name: Daily Telegraph
  names: Sunday Telegraph
  short: the newspaper
  country: GBR
  sector: MED

INDEPENDENTUK organisation [1986..]
  name: Independent newspaper
  names: British newspaper The Independent
  short: the newspaper
  country: GBR
  sector: MED

ECONOMIST organisation [1843..]
  name: The Economist
  names: Economist magazine
  short: the magazine
  country: GBR
  sector: MED

DAILYMAIL organisation [1896..]
  name: Daily Mail
  short: the newspaper
  country: GBR
  sector: MED

OBSERVERUK organisation [1791..]
  name: Observer newspaper
  short: the newspaper
  country: GBR
  sector: MED

NYT organisation [1851-09-18..]
  name: New York Times
  names: The New York Times; NYT; N.Y. Times
  short: the newspaper; the Times
  country: USA
  sector: MED

WAPO organisation [1877-12-06..]
  name: Washington Post
  names: The Washington Post
  short: the newspaper; the Post
  country: USA
  sector: MED

WSJ organisation [1889-07-08..]
  name: Wall Street Journal
  names: The Wall Street Journal
  short: the newspaper; the Journal
  country: USA
  sector: MED

LATIMES organisation [1881..]
  name: Los Angeles Times
  names: LA Times
  short: the newspaper
  country: USA
  sector: MED

USATODAY organisation [1982..]
  name: USA Today
  names: USA TODAY
  short: the newspaper
  country: USA
  sector: MED

TIMEMAG organisation [1923..]
  name: Time magazine
  names: Time Magazine; TIME magazine
  short: the magazine
  country: USA
  sector: MED

NEWSWEEK organisation [1933..]
  name: Newsweek
  names: Newsweek magazine
  short: the magazine
  country: USA
  sector: MED

NEWYORKER organisation [1925..]
  name: New Yorker magazine
  short: the magazine
  country: USA
  sector: MED

CSMONITOR organisation [1908..]
  name: Christian Science Monitor
  short: the newspaper
  country: USA
  sector: MED

BOSTONGLOBE organisation [1872..]
  name: Boston Globe
  short: the newspaper
  country: USA
  sector: MED

CHICAGOTRIB organisation [1847..]
  name: Chicago Tribune
  short: the newspaper
  country: USA
  sector: MED

WASHTIMES organisation [1982..]
  name: Washington Times
  short: the newspaper
  country: USA
  sector: MED

CNN organisation [1980-06-01..]
  name: CNN
  names: C.N.N.; Cable News Network
  short: the network; the channel
  country: USA
  sector: MED

ABCNEWS organisation [1945..]
  name: ABC News
  short: the network
  country: USA
  sector: MED

CBSNEWS organisation [1927..]
  name: CBS News
  names: CBS
  short: the network
  country: USA
  sector: MED

NBCNEWS organisation [1940..]
  name: NBC News
  names: NBC; MSNBC
  short: the network
  country: USA
  sector: MED

FOXNEWS organisation [1996-10..]
  name: Fox News
  names: Fox News Channel
  short: the network
  country: USA
  sector: MED

NPR organisation [1970..]
  name: National Public Radio
  names: NPR
  country: USA
  sector: MED

PBS organisation [1970..]
  name: PBS
  names: PBS NewsHour
  country: USA
  sector: MED

AXIOS organisation [2016..]
  name: Axios
  names: Axios news site
  short: the website
  country: USA
  sector: MED

POLITICO organisation [2007..]
  name: Politico
  short: the website
  country: USA
  sector: MED

VOA organisation [1942-02..]
  name: Voice of America
  names: VOA
  short: the broadcaster
  country: USA
  sector: MED

RFERL organisation [1949..]
  name: Radio Free Europe/Radio Liberty
  names: RFE/RL; Radio Free Europe; Radio Liberty
  short: the broadcaster; the station
  country: USA
  sector: MED

RFA organisation [1996-09..]
  name: Radio Free Asia
  names: RFA
  short: the broadcaster
  country: USA
  sector: MED

ALHURRA organisation [2004-02..]
  name: Al Hurra
  names: Alhurra; al-Hurra; Al-Hurra
  short: the channel
  country: USA
  sector: MED

RADIOMARTI organisation [1985-05..]
  name: Radio Marti
  names: Radio Martí; TV Marti
  short: the station
  country: USA
  sector: MED

IHT organisation [1887..2013]
  name: International Herald Tribune
  short: the newspaper
  country: USA
  sector: MED

TWITTER organisation [2006..]
  name: Twitter
  short: the platform
  country: USA
  sector: BUS

FACEBOOK organisation [2004..]
  name: Facebook
  short: the platform
  country: USA
  sector: BUS

CBC organisation [1936..]
  name: Canadian Broadcasting Corporation
  names: CBC News; Canadian Broadcasting Corp.
  short: the broadcaster
  country: CAN
  sector: MED

CANPRESS organisation [1917..]
  name: Canadian Press
  names: The Canadian Press
  short: the news agency
  country: CAN
  sector: MED

GLOBEMAIL organisation [1844..]
  name: Globe and Mail
  short: the newspaper
  country: CAN
  sector: MED

LEMONDE organisation [1944-12-19..]
  name: Le Monde
  short: the newspaper; the daily
  country: FRA
  sector: MED

LEFIGARO organisation [1826..]
  name: Le Figaro
  short: the newspaper; the daily
  country: FRA
  sector: MED

LIBERATION organisation [1973..]
  name: Liberation newspaper
  names: daily Liberation; Libération
  short: the newspaper
  country: FRA
  sector: MED

HUMANITE organisation [1904..]
  name: L'Humanite
  names: L'Humanité; l'Humanite
  short: the newspaper
  country: FRA
  sector: MED

CHARLIE organisation [1970..]
  name: Charlie Hebdo
  short: the magazine; the satirical magazine
  country: FRA
  sector: MED

FRANCE24 organisation [2006-12..]
  name: France 24
  short: the channel
  country: FRA
  sector: MED

RFI organisation [1975..]
  name: Radio France Internationale
  names: RFI; Radio France International
  short: the station
  country: FRA
  sector: MED

FRANCEINFO organisation [1987..]
  name: France Info
  names: France Inter; Europe 1; BFM TV; BFMTV
  country: FRA
  sector: MED

DPA organisation [1949..]
  name: dpa
  names: Deutsche Presse-Agentur; German Press Agency; dpa news agency; German news agency DPA; DPA news agency
  short: the news agency; the agency
  country: DEU
  sector: MED

DAPD organisation [1971..2013]
  name: ddp news agency
  names: DDP news agency
  short: the news agency
  country: DEU
  sector: MED

SPIEGEL organisation [1947-01-04..]
  name: Der Spiegel
  names: Spiegel magazine; Spiegel Online; Spiegel
  short: the magazine; the news magazine
  country: DEU
  sector: MED

FAZ organisation [1949..]
  name: Frankfurter Allgemeine Zeitung
  names: Frankfurter Allgemeine
  short: the newspaper
  country: DEU
  sector: MED

SZ organisation [1945..]
  name: Sueddeutsche Zeitung
  names: Süddeutsche Zeitung; Suddeutsche Zeitung
  short: the newspaper
  country: DEU
  sector: MED

BILD organisation [1952..]
  name: Bild newspaper
  names: Bild; Bild am Sonntag; Bild Zeitung
  short: the newspaper; the tabloid
  country: DEU
  sector: MED

DIEWELT organisation [1946..]
  name: Die Welt
  names: Welt am Sonntag
  short: the newspaper
  country: DEU
  sector: MED

DIEZEIT organisation [1946..]
  name: Die Zeit
  short: the weekly
  country: DEU
  sector: MED

ARD organisation [1950..]
  name: ARD television
  names: ARD; ZDF; ZDF television
  short: the broadcaster
  country: DEU
  sector: MED

DW organisation [1953..]
  name: Deutsche Welle
  short: the broadcaster
  country: DEU
  sector: MED

ADNNEWS organisation [1946-10..1992]
  name: Allgemeiner Deutscher Nachrichtendienst
  names: ADN news agency; East German news agency ADN; East German news agency; official ADN news agency
  short: ADN; the news agency
  country: DDR
  sector: MED

NEUESDEUTSCHLAND organisation [1946..]
  name: Neues Deutschland
  short: the newspaper
  country: DDR
  sector: MED

ANSA organisation [1945..]
  name: ANSA
  names: Ansa; ANSA news agency; Ansa news agency; Italian news agency ANSA
  short: the news agency; the agency
  country: ITA
  sector: MED

AGI organisation [1950..]
  name: AGI news agency
  names: Adnkronos
  short: the news agency
  country: ITA
  sector: MED

CORRIERE organisation [1876..]
  name: Corriere della Sera
  short: the newspaper
  country: ITA
  sector: MED

REPUBBLICA organisation [1976..]
  name: La Repubblica
  short: the newspaper
  country: ITA
  sector: MED

LASTAMPA organisation [1867..]
  name: La Stampa
  short: the newspaper
  country: ITA
  sector: MED

RAI organisation [1944..]
  name: RAI television
  names: RAI state television; Rai television
  short: the broadcaster
  country: ITA
  sector: MED

OSSERVATORE organisation [1861..]
  name: L'Osservatore Romano
  names: Osservatore Romano
  short: the newspaper
  country: VAT
  sector: MED

VATICANRADIO organisation [1931..]
  name: Vatican Radio
  names: Vatican News; Vatican radio
  short: the radio
  country: VAT
  sector: MED

EFE organisation [1939..]
  name: EFE
  names: EFE news agency; Efe news agency; Spanish news agency EFE; Agencia EFE
  short: the news agency; the agency
  country: ESP
  sector: MED

EUROPAPRESS organisation [1957..]
  name: Europa Press
  short: the news agency
  country: ESP
  sector: MED

ELPAIS organisation [1976-05-04..]
  name: El Pais
  names: El País
  short: the newspaper; the daily
  country: ESP
  sector: MED

ELMUNDO organisation [1989..]
  name: El Mundo newspaper
  names: El Mundo
  short: the newspaper
  country: ESP
  sector: MED

GARA organisation [1999..]
  name: Gara newspaper
  names: Basque newspaper Gara; Egin
  short: the newspaper
  country: ESP
  sector: MED

LUSA organisation [1986..]
  name: Lusa news agency
  names: Lusa
  short: the news agency
  country: PRT
  sector: MED

ANPNEWS organisation [1934..]
  name: ANP news agency
  short: the news agency
  country: NLD
  sector: MED

BELGA organisation [1920..]
  name: Belga news agency
  names: Belga
  short: the news agency
  country: BEL
  sector: MED

APANEWS organisation [1946..]
  name: Austria Press Agency
  names: APA news agency; Austrian news agency APA
  short: the news agency
  country: AUT
  sector: MED

NZZ organisation [1780..]
  name: Neue Zuercher Zeitung
  names: Neue Zürcher Zeitung
  short: the newspaper
  country: CHE
  sector: MED

RITZAU organisation [1866..]
  name: Ritzau
  names: Ritzau news agency
  short: the news agency
  country: DNK
  sector: MED

JYLLANDS organisation [1871..]
  name: Jyllands-Posten
  short: the newspaper
  country: DNK
  sector: MED

NTB organisation [1867..]
  name: NTB news agency
  names: Norwegian news agency NTB
  short: the news agency
  country: NOR
  sector: MED

TTNEWS organisation [1921..]
  name: TT news agency
  names: Tidningarnas Telegrambyra; Swedish news agency TT
  short: the news agency
  country: SWE
  sector: MED

DAGENSNYHETER organisation [1864..]
  name: Dagens Nyheter
  short: the newspaper
  country: SWE
  sector: MED

STT organisation [1887..]
  name: STT news agency
  names: Finnish news agency STT; Helsingin Sanomat
  short: the news agency
  country: FIN
  sector: MED

IRISHTIMES organisation [1859..]
  name: Irish Times
  short: the newspaper
  country: IRL
  sector: MED

RTE organisation [1926..]
  name: RTE
  names: RTÉ
  short: the broadcaster
  country: IRL
  sector: MED

ATHENSNA organisation [1895..]
  name: Athens News Agency
  names: ANA-MPA
  short: the news agency
  country: GRC
  sector: MED

KATHIMERINI organisation [1919..]
  name: Kathimerini
  short: the newspaper
  country: GRC
  sector: MED

CYPRUSNA organisation [1976..]
  name: Cyprus News Agency
  short: the news agency
  country: CYP
  sector: MED

PAPNEWS organisation [1918..]
  name: Polish Press Agency
  names: PAP news agency; Polish news agency PAP; Polish news agency; official Polish press agency; P.A.P.
  short: PAP; the news agency; the agency
  country: POL
  sector: MED

TRYBUNA organisation [1948..1990]
  name: Trybuna Ludu
  short: the newspaper
  country: POL
  sector: MED

WYBORCZA organisation [1989..]
  name: Gazeta Wyborcza
  names: Rzeczpospolita newspaper
  short: the newspaper
  country: POL
  sector: MED

CTK organisation [1918..]
  name: CTK
  names: C.T.K.; Ceteka; CTK news agency; Czechoslovak news agency; Czech News Agency; Czech news agency CTK; Ceteka news agency
  short: the news agency; the agency
  country: CSK [..1992-12-31]; CZE [1993-01-01..]
  sector: MED

RUDEPRAVO organisation [1920..1995]
  name: Rude Pravo
  names: Rudé právo
  short: the newspaper
  country: CSK
  sector: MED

TASR organisation [1992..]
  name: TASR
  names: TASR news agency
  short: the news agency
  country: SVK
  sector: MED

MTI organisation [1881..]
  name: MTI
  names: MTI news agency; Hungarian news agency MTI; Hungarian news agency; official Hungarian news agency
  short: the news agency; the agency
  country: HUN
  sector: MED

NEPSZABADSAG organisation [1956..2016]
  name: Nepszabadsag
  names: Népszabadság
  short: the newspaper
  country: HUN
  sector: MED

AGERPRES organisation [1949..]
  name: Agerpres
  names: Rompres; Agerpres news agency; Rompres news agency; Mediafax
  short: the news agency
  country: ROU
  sector: MED

SCINTEIA organisation [1931..1989]
  name: Scinteia
  short: the newspaper
  country: ROU
  sector: MED

BTA organisation [1898..]
  name: BTA news agency
  names: Bulgarian Telegraph Agency; Bulgarian news agency BTA; Bulgarian News Agency
  short: the news agency; BTA
  country: BGR
  sector: MED

ATANEWS organisation [1929..]
  name: Albanian Telegraphic Agency
  names: ATA news agency; Albanian news agency ATA
  short: the news agency
  country: ALB
  sector: MED

TANJUG organisation [1943-11-05..2021]
  name: Tanjug
  names: Tanyug; Tanjug news agency; Tanyug news agency; Yugoslav news agency
  short: the news agency; the agency; the official Yugoslav press agency
  country: YUG [..2003-02-03]; SCG [2003-02-04..2006-06-04]; SRB [2006-06-05..]
  sector: MED

POLITIKABG organisation [1904..]
  name: Politika newspaper
  names: Belgrade daily Politika
  short: the newspaper
  country: SRB
  sector: MED

B92 organisation [1989-05..]
  name: B92
  names: B-92; Radio B92; B92 radio
  short: the station
  country: SRB
  sector: MED

RTS organisation [1958..]
  name: Radio Television of Serbia
  names: Serbian state television; Belgrade radio; Belgrade television
  short: the broadcaster
  country: SRB
  sector: MED

BETA organisation [1994..]
  name: Beta news agency
  names: FoNet; FoNet news agency
  short: the news agency
  country: SRB
  sector: MED

HINA organisation [1990..]
  name: HINA
  names: Hina news agency; HINA news agency; Croatian news agency HINA
  short: the news agency
  country: HRV
  sector: MED

SRNA organisation [1992..]
  name: SRNA
  names: SRNA news agency; Bosnian Serb news agency SRNA; Bosnian Serb news agency
  short: the news agency
  country: BIH
  sector: MED

OSLOBODJENJE organisation [1943..]
  name: Oslobodjenje
  names: Oslobođenje; Sarajevo radio; Sarajevo Radio; Bosnian radio
  short: the newspaper
  country: BIH
  sector: MED

MIA organisation [1992..]
  name: MIA news agency
  names: Makfax
  short: the news agency
  country: MKD
  sector: MED

UKRINFORM organisation [1918..]
  name: Ukrinform
  names: Ukrinform news agency; UNIAN; UNIAN news agency; Ukrainska Pravda; Suspilne
  short: the news agency
  country: UKR
  sector: MED

KYIVPOST organisation [1995..]
  name: Kyiv Post
  names: Kyiv Independent; Kiev Post
  short: the newspaper
  country: UKR
  sector: MED

BELTA organisation [1918..]
  name: BelTA
  names: Belta; BelTA news agency; Belta news agency
  short: the news agency
  country: BLR
  sector: MED

NEXTA organisation [2015..]
  name: Nexta
  names: NEXTA; Nexta Live
  short: the channel
  country: BLR
  sector: MED

BNSNEWS organisation [1990..]
  name: Baltic News Service
  names: BNS news agency; Delfi; Elta news agency; LETA news agency
  short: the news agency
  country: LTU
  sector: MED

ARMENPRESS organisation [1918..]
  name: Armenpress
  names: Armenpress news agency
  short: the news agency
  country: ARM
  sector: MED

AZERTAC organisation [1920..]
  name: Azertac
  names: AzerTaj; Turan news agency; APA news agency of Azerbaijan; Trend news agency
  short: the news agency
  country: AZE
  sector: MED

PTINEWS organisation [1947-08-27..]
  name: Press Trust of India
  names: P.T.I.; PTI news agency; Indian news agency PTI
  short: PTI; the news agency; the agency
  country: IND
  sector: MED

UNI organisation [1961..]
  name: United News of India
  names: UNI news agency
  short: the news agency
  country: IND
  sector: MED

ANINEWS organisation [1971..]
  name: ANI news agency
  names: Asian News International; IANS; Indo-Asian News Service
  short: ANI; the news agency
  country: IND
  sector: MED

AIRINDIA organisation [1936..]
  name: All India Radio
  names: Doordarshan
  short: the radio
  country: IND
  sector: MED

HINDUPAPER organisation [1878..]
  name: The Hindu newspaper
  names: Hindu newspaper; Hindustan Times
  short: the newspaper
  country: IND
  sector: MED

TIMESINDIA organisation [1838..]
  name: Times of India
  short: the newspaper
  country: IND
  sector: MED

INDIANEXPRESS organisation [1932..]
  name: Indian Express
  short: the newspaper
  country: IND
  sector: MED

NDTV organisation [1988..]
  name: NDTV
  names: New Delhi Television
  short: the channel
  country: IND
  sector: MED

APPNEWS organisation [1947..]
  name: Associated Press of Pakistan
  names: APP news agency
  short: the news agency
  country: PAK
  sector: MED

DAWN organisation [1941-10..]
  name: Dawn newspaper
  names: Dawn newspaper of Karachi; English-language daily Dawn; daily Dawn
  short: the newspaper
  country: PAK
  sector: MED

GEOTV organisation [2002-08..]
  name: Geo TV
  names: Geo News; Geo television; ARY News
  short: the channel
  country: PAK
  sector: MED

THENEWSPAK organisation [1991..]
  name: Express Tribune
  names: The News daily
  short: the newspaper
  country: PAK
  sector: MED

RADIOPAK organisation [1947..]
  name: Radio Pakistan
  names: Pakistan Television; Pakistani state television
  short: the radio
  country: PAK
  sector: MED

AIPNEWS organisation [1982..]
  name: Afghan Islamic Press
  names: AIP news agency
  short: the news agency
  country: AFG
  sector: MED

BAKHTAR organisation [1939..]
  name: Bakhtar news agency
  names: Bakhtar News Agency; Kabul radio; Kabul Radio
  short: the news agency
  country: AFG
  sector: MED

TOLO organisation [2004..]
  name: TOLOnews
  names: Tolo TV; Tolo News; Pajhwok; Pajhwok Afghan News
  short: the channel
  country: AFG
  sector: MED

BSSNEWS organisation [1972..]
  name: Bangladesh Sangbad Sangstha
  names: BSS news agency; United News of Bangladesh
  short: the news agency
  country: BGD
  sector: MED

LANKAPUVATH organisation [1978..]
  name: Lankapuvath
  names: Daily Mirror of Sri Lanka; Lake House newspapers
  short: the news agency
  country: LKA
  sector: MED

TAMILNET organisation [1997..]
  name: TamilNet
  names: Tamilnet
  short: the website
  country: LKA
  sector: MED

RSSNEPAL organisation [1962..]
  name: Rastriya Samachar Samiti
  names: Kathmandu Post
  short: the news agency
  country: NPL
  sector: MED

IRRAWADDY organisation [1993..]
  name: The Irrawaddy
  names: Irrawaddy magazine; Mizzima; Democratic Voice of Burma; Myanmar Now
  short: the website; the magazine
  country: MMR
  sector: MED

NEWLIGHT organisation [1914..]
  name: New Light of Myanmar
  names: Global New Light of Myanmar; Working People's Daily; Rangoon radio
  short: the newspaper
  country: MMR
  sector: MED

BANGKOKPOST organisation [1946..]
  name: Bangkok Post
  names: Nation newspaper of Bangkok
  short: the newspaper
  country: THA
  sector: MED

TNATHAI organisation [1977..]
  name: Thai News Agency
  short: the news agency
  country: THA
  sector: MED

VNA organisation [1945..]
  name: Vietnam News Agency
  names: VNA; Vietnamese news agency; Hanoi radio; Hanoi Radio; Radio Hanoi
  short: the news agency; the radio
  country: VNM
  sector: MED

NHANDAN organisation [1951..]
  name: Nhan Dan
  names: Nhân Dân; Quan Doi Nhan Dan; Tuoi Tre; VnExpress
  short: the newspaper
  country: VNM
  sector: MED

AKP organisation [1978..]
  name: Agence Kampuchea Presse
  names: SPK news agency; Phnom Penh Post; Cambodia Daily
  short: the news agency
  country: KHM
  sector: MED

PATHETLAORADIO organisation [1960..]
  name: KPL news agency
  names: Lao News Agency; Vientiane Times
  short: the news agency
  country: LAO
  sector: MED

ANTARA organisation [1937-12..]
  name: Antara
  names: Antara news agency; official Antara news agency
  short: the news agency; the agency
  country: IDN
  sector: MED

KOMPAS organisation [1965..]
  name: Kompas
  names: Jakarta Post; Tempo magazine
  short: the newspaper
  country: IDN
  sector: MED

BERNAMA organisation [1968..]
  name: Bernama
  names: Bernama news agency
  short: the news agency
  country: MYS
  sector: MED

STRAITSTIMES organisation [1845..]
  name: Straits Times
  names: Channel NewsAsia
  short: the newspaper
  country: SGP
  sector: MED

PNA organisation [1973..]
  name: Philippine News Agency
  short: the news agency
  country: PHL
  sector: MED

INQUIRER organisation [1985..]
  name: Philippine Daily Inquirer
  names: Philippine Star; Manila Bulletin
  short: the newspaper
  country: PHL
  sector: MED

AAPNEWS organisation [1935..]
  name: Australian Associated Press
  short: the news agency
  country: AUS
  sector: MED

ABCAUS organisation [1932..]
  name: Australian Broadcasting Corporation
  names: Australian Broadcasting Corp.
  short: the broadcaster
  country: AUS
  sector: MED

SMH organisation [1831..]
  name: Sydney Morning Herald
  names: Melbourne Age; The Australian newspaper
  short: the newspaper
  country: AUS
  sector: MED

NZHERALD organisation [1863..]
  name: New Zealand Herald
  names: Radio New Zealand
  short: the newspaper
  country: NZL
  sector: MED

MONTSAME organisation [1921..]
  name: Montsame
  names: Montsame news agency
  short: the news agency
  country: MNG
  sector: MED

KAZINFORM organisation [1920..]
  name: Kazinform
  names: KazTAG
  short: the news agency
  country: KAZ
  sector: MED

AKIPRESS organisation [2000..]
  name: AKIpress
  names: 24.kg; Kabar news agency
  short: the news agency
  country: KGZ
  sector: MED

PANA organisation [1979..]
  name: Pan-African News Agency
  names: PANA; Panapress
  short: the news agency
  country: SEN
  sector: MED

NANEWS organisation [1976..]
  name: News Agency of Nigeria
  names: NAN news agency
  short: the news agency
  country: NGA
  sector: MED

NIGERIAPAPERS organisation [1983..]
  name: Nigerian Guardian newspaper
  names: Premium Times; Punch newspaper; Vanguard newspaper; ThisDay newspaper
  short: the newspaper
  country: NGA
  sector: MED

GNAGHANA organisation [1957..]
  name: Ghana News Agency
  short: the news agency
  country: GHA
  sector: MED

SLENA organisation [1980..]
  name: Sierra Leone News Agency
  short: the news agency
  country: SLE
  sector: MED

KNAKENYA organisation [1963..]
  name: Kenya News Agency
  names: Daily Nation newspaper; Daily Nation; East African Standard
  short: the news agency
  country: KEN
  sector: MED

NEWVISION organisation [1986..]
  name: New Vision newspaper
  names: Daily Monitor newspaper
  short: the newspaper
  country: UGA
  sector: MED

RADIORWANDA organisation [1961..]
  name: Radio Rwanda
  names: Rwanda News Agency
  short: the radio
  country: RWA
  sector: MED

RTLM organisation [1993-07..1994-07]
  name: Radio Television Libre des Mille Collines
  names: RTLM; Radio Mille Collines
  short: the radio
  country: RWA
  sector: MED

ENA organisation [1942..]
  name: Ethiopian News Agency
  names: Fana Broadcasting; Addis Standard
  short: the news agency
  country: ETH
  sector: MED

SHABAIT organisation [1991..]
  name: Radio Hargeisa
  names: Radio Mogadishu; Mogadishu radio; Radio Shabelle; Shabelle radio
  short: the radio
  country: SOM
  sector: MED

OKAPI organisation [2002-02..]
  name: Radio Okapi
  short: the radio
  country: COD
  sector: MED

ANGOP organisation [1975..]
  name: Angop
  names: ANGOP; Angop news agency
  short: the news agency
  country: AGO
  sector: MED

AIMMOZ organisation [1975..]
  name: Mozambique News Agency
  names: AIM news agency
  short: the news agency
  country: MOZ
  sector: MED

ZIANA organisation [1981..]
  name: ZIANA
  names: Ziana news agency; ZIANA news agency; Zimbabwe Inter-Africa News Agency; New Ziana
  short: the news agency
  country: ZWE
  sector: MED

ZIMHERALD organisation [1891..]
  name: Herald newspaper of Harare
  names: state-run Herald newspaper; state-controlled Herald newspaper; government-controlled Herald newspaper
  short: the newspaper
  country: ZWE
  sector: MED

SAPA organisation [1938..2015]
  name: South African Press Association
  names: SAPA
  short: the news agency
  country: ZAF
  sector: MED

SABC organisation [1936..]
  name: South African Broadcasting Corporation
  names: SABC; South African Broadcasting Corp.; South African radio
  short: the broadcaster
  country: ZAF
  sector: MED

MAILGUARDIAN organisation [1985..]
  name: Mail & Guardian
  names: Weekly Mail; Mail and Guardian
  short: the newspaper
  country: ZAF
  sector: MED

PRENSALATINA organisation [1959..]
  name: Prensa Latina
  names: Prensa Latina news agency; Cuban news agency
  short: the news agency; the agency
  country: CUB
  sector: MED

GRANMA organisation [1965-10..]
  name: Granma
  names: Granma newspaper; Communist Party newspaper Granma
  short: the newspaper
  country: CUB
  sector: MED

RADIOHAVANA organisation [1961..]
  name: Havana radio
  names: Havana Radio; Radio Rebelde; Radio Havana; Radio Havana Cuba
  short: the radio
  country: CUB
  sector: MED

NOTIMEX organisation [1968..2023]
  name: Notimex
  names: Notimex news agency
  short: the news agency
  country: MEX
  sector: MED

REFORMA organisation [1993..]
  name: Reforma newspaper
  names: El Universal; Excelsior newspaper; La Jornada
  short: the newspaper
  country: MEX
  sector: MED

BARRICADA organisation [1979..1998]
  name: Barricada
  names: Sandinista newspaper Barricada
  short: the newspaper
  country: NIC
  sector: MED

LAPRENSANIC organisation [1926..]
  name: La Prensa
  names: Opposition newspaper La Prensa
  short: the newspaper
  country: NIC
  sector: MED

TELESUR organisation [2005-07..]
  name: Telesur
  names: TeleSUR; teleSUR
  short: the channel
  country: VEN
  sector: MED

GLOBOVISION organisation [1994..]
  name: Globovision
  names: Globovisión; El Nacional newspaper
  short: the channel
  country: VEN
  sector: MED

ELTIEMPO organisation [1911..]
  name: El Tiempo
  names: El Espectador; Semana magazine; Caracol Radio; RCN Radio; RCN television
  short: the newspaper
  country: COL
  sector: MED

ELCOMERCIO organisation [1839..]
  name: El Comercio newspaper
  names: Andina news agency; La Republica newspaper
  short: the newspaper
  country: PER
  sector: MED

ELMERCURIO organisation [1827..]
  name: El Mercurio
  short: the newspaper
  country: CHL
  sector: MED

CLARIN organisation [1945..]
  name: Clarin
  names: Clarín; La Nacion newspaper
  short: the newspaper; the daily
  country: ARG
  sector: MED

TELAM organisation [1945..2024]
  name: Telam
  names: Télam; Telam news agency; Argentine news agency Telam; Noticias Argentinas
  short: the news agency
  country: ARG
  sector: MED

GLOBO organisation [1925..]
  name: O Globo
  names: TV Globo; Globo TV; GloboNews
  short: the newspaper
  country: BRA
  sector: MED

FOLHA organisation [1921..]
  name: Folha de S.Paulo
  names: Folha de Sao Paulo; Folha de S. Paulo; O Estado de S. Paulo; O Estado de Sao Paulo; Estado newspaper
  short: the newspaper
  country: BRA
  sector: MED

AGBRASIL organisation [1990..]
  name: Agencia Brasil
  names: Agência Brasil
  short: the news agency
  country: BRA
  sector: MED

ABISTATE organisation [1963..]
  name: Bolivian Information Agency
  names: ABI news agency
  short: the news agency
  country: BOL
  sector: MED

# ---------------------------------------------------------------- parties that stood under others

RCTV organisation
  name: RCTV
  names: Radio Caracas Television
  country: VEN
  sector: MED

RAPPLER organisation
  name: Rappler
  country: PHL
  sector: MED

ABSCBN organisation
  name: ABS-CBN
  country: PHL
  sector: MED

ICSBGD organisation
  name: Islami Chhatra Shibir
  country: BGD
  sector: EDU

HEFAZATEIS organisation
  name: Hefazat-e-Islam
  country: BGD
  sector: REL

JUIF organisation
  name: Jamiat Ulema-e-Islam
  names: Jamiat Ulema-e-Islam Fazl; JUI-F
  country: PAK
  sector: REL

FEDECAMARA organisation
  name: Fedecamaras
  country: VEN
  sector: BUS

SNCC organisation
  name: Student Nonviolent Coordinating Committee
  names: SNCC
  country: USA
  sector: NGO

CREUSA organisation
  name: Congress of Racial Equality
  country: USA
  sector: NGO

SCLC organisation
  name: Southern Christian Leadership Conference
  country: USA
  sector: REL

TELEVISA organisation
  name: Televisa
  country: MEX
  sector: BUS

VHPIND organisation
  name: Vishva Hindu Parishad
  names: Vishwa Hindu Parishad
  country: IND
  sector: REL

BAJRANGDAL organisation
  name: Bajrang Dal
  country: IND
  sector: REL
