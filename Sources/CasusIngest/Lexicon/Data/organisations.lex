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

UNHCR organisation [1950-12-14..]
  name: UNHCR
  names: U.N.H.C.R.; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; United Nations refugee agency
  short: the refugee agency; the agency
  sector: IGO

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

CAF organisation [1970..]
  name: Development Bank of Latin America
  names: Andean Development Corporation
  short: the bank
  sector: IGO

# CAF is the ISO code of the Central African Republic; see check: renamed below
