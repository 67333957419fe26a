# States since 1945: names, adjectives, peoples, seats of government, codes and main bodies.
# Form: docs/lexicon.md. Sources: docs/sources.md.
#
# - A form bears an interval only where another party of this file owned it at another time, or where it would
#   mislead (a former seat). Former names (Burma, Zaire, Ceylon) match always.
# - Forms shared by two states on purpose, left to the coder: Congo and Congolese (COD, COG), Korea and Korean (KOR,
#   PRK), Dominican (DMA, DOM), Guinean (GIN, GNB, GNQ), Chinese of Taiwan, AFP (FRA, PHL), Joint Chiefs of Staff (USA, KOR).
# - VNM is the Democratic Republic (North) from 1945 and the whole country from 1976; VDR is here the Republic of
#   (South) Vietnam. In ISO 3166 it was the other way round until 1977, hence VDR has no iso code.
# - YEM is North Yemen until 1990-05-21 and Yemen after; YMD is South Yemen.
# - SUN holds Russia, Moscow and Kremlin until 1991-12-24, RUS from the day after. YUG holds Serbia 1992-2003.
# - PSE and the microstates bear no interval of existence.


# --- The Americas

USA state [1776-07-04..]
  name: United States
  names: United States of America; America; U.S.; US; U.S.A.; USA; U. S.
  adjectives: American; Americano-
  people: Americans; American; African Americans; African American; African-American; African-Americans; Native Americans; Native American; Asian Americans; Asian American; Arab Americans; Arab American; Cuban Americans; Cuban American; Cuban-American; Cuban-Americans; Mexican Americans; Mexican American; Iranian-American; Iranian Americans; Black Americans
  seats: Washington; White House; Oval Office; State Department; Department of State; Foggy Bottom; Treasury Department; U.S. Treasury; Justice Department; Department of Justice; Department of Homeland Security; Homeland Security Department; Commerce Department; Department of Commerce; Energy Department; Interior Department; Camp David; Mar-a-Lago; Blair House
  short: the States
  codes: iso USA US 840; cow USA 2; gw USA 2
  bodies: LEG Congress; LEG U.S. Congress; LEG US Congress; LEG Capitol Hill; LEG House of Representatives; LEG U.S. House; LEG US House; LEG U.S. Senate; LEG US Senate; LEG Senate Foreign Relations Committee; LEG Senate Armed Services Committee; LEG Senate Intelligence Committee; LEG House Foreign Affairs Committee; LEG House Armed Services Committee; LEG House Intelligence Committee; LEG House Judiciary Committee
  bodies: JUD U.S. Supreme Court; JUD US Supreme Court; JUD U.S. District Court; JUD US District Court; JUD U.S. Court of Appeals; JUD U.S. Attorney's Office
  bodies: SPY CIA; SPY C.I.A.; SPY Central Intelligence Agency; SPY National Security Agency; SPY NSA; SPY Defense Intelligence Agency; SPY DIA; SPY Office of Strategic Services; SPY Director of National Intelligence; SPY Langley
  bodies: COP FBI; COP F.B.I.; COP Federal Bureau of Investigation; COP Drug Enforcement Administration; COP DEA; COP Secret Service; COP U.S. Secret Service; COP U.S. Marshals Service; COP Customs and Border Protection; COP U.S. Customs and Border Protection; COP Border Patrol; COP U.S. Border Patrol; COP Immigration and Customs Enforcement; COP Bureau of Alcohol, Tobacco and Firearms; COP Capitol Police; COP New York Police Department; COP NYPD; COP LAPD
  bodies: MIL Pentagon; MIL Defense Department; MIL Department of Defense; MIL War Department [..1947-09-17]; MIL Department of War [..1947-09-17]; MIL Department of War [2025-09-05..]; MIL War Department [2025-09-05..]; MIL Joint Chiefs of Staff; MIL Joint Chiefs; MIL U.S. Central Command; MIL US Central Command; MIL CENTCOM; MIL Centcom; MIL U.S. Africa Command; MIL AFRICOM; MIL Indo-Pacific Command; MIL U.S. Army; MIL US Army; MIL U.S. Navy; MIL US Navy; MIL U.S. Air Force; MIL US Air Force; MIL U.S. Marines; MIL US Marines; MIL U.S. Marine Corps; MIL Marine Corps; MIL Navy SEALs; MIL Navy Seals; MIL Green Berets; MIL Delta Force; MIL U.S. Coast Guard; MIL US Coast Guard; MIL Sixth Fleet; MIL Seventh Fleet; MIL Fifth Fleet; MIL 6th Fleet; MIL 7th Fleet; MIL 5th Fleet; MIL NORAD; MIL U.S. National Guard; MIL US National Guard; MIL Army National Guard; MIL National Guard Bureau; MIL U.S. Southern Command; MIL U.S. European Command; MIL U.S. Strategic Command; MIL U.S. Pacific Command; MIL US Pacific Command; MIL U.S. Indo-Pacific Command; MIL U.S. Forces Korea
  bodies: GOV Federal Reserve; GOV USAID; GOV U.S. Agency for International Development; GOV Environmental Protection Agency; GOV Nuclear Regulatory Commission; GOV NASA; GOV Office of Foreign Assets Control; GOV OFAC; GOV U.S. Trade Representative; GOV U.S. National Security Council; GOV White House National Security Council; GOV Internal Revenue Service; GOV Securities and Exchange Commission
  bodies: MED Voice of America; MED Radio Free Europe; MED Radio Liberty; MED Radio Free Asia; MED Radio Marti
  bodies: GOV Federal Trade Commission; GOV Federal Communications Commission; GOV FCC; GOV FTC; GOV Food and Drug Administration; GOV FDA; GOV Centers for Disease Control and Prevention; GOV CDC; GOV Federal Aviation Administration; GOV FAA; GOV National Transportation Safety Board; GOV NTSB; GOV Consumer Product Safety Commission; GOV National Labor Relations Board; GOV Federal Emergency Management Agency; GOV FEMA; GOV National Institutes of Health; GOV NOAA; GOV U.S. Geological Survey; GOV Census Bureau; GOV Social Security Administration; GOV Peace Corps; GOV Export-Import Bank; GOV Federal Election Commission; GOV Equal Employment Opportunity Commission; GOV Civil Rights Commission; GOV Bureau of Land Management; GOV Bureau of Indian Affairs; GOV Department of the Interior; GOV Department of the Treasury; GOV US Treasury; GOV Bureau of Industry and Security; GOV Department of Energy; GOV DHS; GOV Health and Human Services Department; GOV Department of Health and Human Services; GOV Agriculture Department; GOV Department of Agriculture; GOV USDA; GOV Labor Department; GOV Transportation Department; GOV Veterans Affairs Department; GOV Department of Veterans Affairs; GOV U.S. Information Agency; GOV United States Information Agency; GOV USIA; GOV Arms Control and Disarmament Agency; GOV National Highway Traffic Safety Administration; GOV Federal Energy Regulatory Commission; GOV Office of Management and Budget; GOV Warren Commission; GOV Sept. 11 commission; GOV 9/11 commission; GOV Tower Commission; GOV Kerner Commission; GOV U.S. Commission on International Religious Freedom; GOV Library of Congress; GOV U.S. Mint; GOV United States Postal Service; GOV U.S. Postal Service; GOV Committee on Foreign Investment in the United States; GOV CFIUS; GOV Department of Government Efficiency; GOV DOGE; GOV Smithsonian; GOV Los Alamos National Laboratory; GOV Works Progress Administration; GOV Tennessee Valley Authority; GOV Millennium Challenge Corporation; GOV Inter-American Foundation; GOV National Endowment for the Arts; GOV Transportation Security Administration; GOV TSA; GOV U.S. Citizenship and Immigration Services; GOV USCIS; GOV U.S. Forest Service; GOV National Park Service; GOV Fish and Wildlife Service; GOV Navajo Nation
  bodies: JUD DOJ; JUD U.S. Justice Department; JUD US Justice Department; JUD Solicitor General of the United States; JUD Foreign Intelligence Surveillance Court; JUD Supreme Court of the United States; JUD International Trade Commission; JUD Court of International Trade; JUD Manhattan District Attorney
  bodies: COP ATF; COP Bureau of Prisons; COP Immigration and Naturalization Service; COP INS; COP Los Angeles Police Department; COP Chicago Police Department; COP Minneapolis Police Department; COP Texas Department of Public Safety; COP U.S. marshals; COP U.S. Park Police; COP California Highway Patrol; COP Port Authority Police
  bodies: MIL Army Rangers; MIL Delta Force commandos; MIL Navy SEAL; MIL SEAL Team 6; MIL 82nd Airborne Division; MIL 82nd Airborne; MIL 101st Airborne Division; MIL 101st Airborne; MIL U.S. 1st Cavalry Division; MIL 1st Cavalry Division; MIL 1st Infantry Division; MIL 173rd Airborne Brigade; MIL U.S. Eighth Army; MIL U.S. Third Army; MIL U.S. Cyber Command; MIL Cyber Command; MIL U.S. Space Force; MIL U.S. Space Command; MIL U.S. Northern Command; MIL Strategic Air Command; MIL U.S. Transportation Command; MIL U.S. Naval Forces Central Command; MIL Army Corps of Engineers; MIL Joint Task Force Guantanamo; MIL Merrill's Marauders; MIL U.S. 2nd Infantry Division; MIL Second Fleet; MIL Third Fleet; MIL U.S. Army Europe; MIL EUCOM; MIL SOUTHCOM; MIL INDOPACOM
  bodies: SPY Office of the Director of National Intelligence; SPY National Reconnaissance Office; SPY NRO; SPY National Geospatial-Intelligence Agency; SPY COINTELPRO
  bodies: LEG Senate Judiciary Committee; LEG House Ways and Means Committee; LEG House Oversight Committee; LEG House Intelligence panel; LEG Senate Finance Committee; LEG Senate Banking Committee; LEG House Un-American Activities Committee; LEG Senate Watergate Committee; LEG Senate Watergate committee; LEG Church Committee; LEG House Appropriations Committee; LEG Senate Appropriations Committee; LEG House January 6 committee; LEG House Rules Committee; LEG Congressional Black Caucus; LEG Government Accountability Office; LEG General Accounting Office; LEG Congressional Budget Office; LEG Congressional Research Service; LEG California Legislature; LEG Texas Legislature
  bodies: COP FBI agents; COP FBI agent; COP DEA agents; COP DEA agent; COP ICE agents; COP ICE agent; COP Secret Service agents; COP Secret Service agent; COP Border Patrol agents; COP Border Patrol agent; LEG Democratic senators; LEG Democratic senator; LEG Democratic congressman; LEG Democratic congressmen

CAN state [1867-07-01..]
  name: Canada
  names: Dominion of Canada
  adjectives: Canadian
  people: Canadians; Canadian
  seats: Ottawa; Parliament Hill; Rideau Hall; Global Affairs Canada
  codes: iso CAN CA 124; cow CAN 20 [1920-01-10..]; gw CAN 20 [1867-07-01..]
  bodies: COP Royal Canadian Mounted Police; COP RCMP; COP Mounties; COP Canada Border Services Agency
  bodies: SPY Canadian Security Intelligence Service; SPY CSIS
  bodies: MIL Canadian Armed Forces; MIL Canadian Forces
  bodies: JUD Supreme Court of Canada
  bodies: GOV Bank of Canada
  bodies: LEG House of Commons; LEG Senate of Canada; LEG Parliament of Canada; LEG Canadian Parliament
  bodies: GOV Elections Canada; GOV Canadian Nuclear Safety Commission; GOV Environment Canada; GOV Health Canada; GOV Statistics Canada; GOV CRTC; GOV Canadian International Development Agency; GOV Immigration and Refugee Board; GOV Assembly of First Nations
  bodies: COP Ontario Provincial Police
  bodies: SPY Communications Security Establishment
  bodies: JUD Federal Court of Canada
  bodies: MIL Royal Canadian Navy; MIL Royal Canadian Air Force; MIL Canadian Army; MIL Canadian Airborne Regiment

MEX state [1821-07-01..]
  name: Mexico
  names: United Mexican States
  adjectives: Mexican
  people: Mexicans; Mexican
  seats: Mexico City; Los Pinos [1934..2018-11-30]; Palacio Nacional [2018-12-01..]
  codes: iso MEX MX 484; cow MEX 70 [1831-01-01..]; gw MEX 70 [1821-07-01..]
  bodies: LEG Chamber of Deputies of Mexico; LEG Mexican Congress
  bodies: MIL Sedena; MIL SEDENA; MIL Mexican National Guard
  bodies: COP Federal Police of Mexico
  bodies: SPY CISEN
  bodies: JUD Fiscalia General
  bodies: GOV Bank of Mexico; GOV Banxico
  bodies: BUS Pemex
  bodies: GOV Federal Electoral Institute; GOV National Electoral Institute; GOV Instituto Nacional Electoral; GOV National Human Rights Commission of Mexico; GOV National Migration Institute; GOV National Immigration Institute; GOV Federal Electricity Commission; GOV CFE
  bodies: COP Mexican Federal Police; COP Federal Judicial Police; COP National Guard of Mexico
  bodies: JUD Federal Electoral Tribunal; JUD Attorney General's Office of Mexico; JUD Mexican Supreme Court; JUD PGR
  bodies: SPY Federal Security Directorate
  bodies: MIL Mexican Army; MIL Mexican Navy; MIL Mexican marines

BHS state [1973-07-10..]
  name: Bahamas
  adjectives: Bahamian
  people: Bahamians; Bahamian
  seats: Nassau
  codes: iso BHS BS 044; cow BHM 31 [1973-07-10..]; gw BHM 31 [1973-07-10..]

CUB state [1902-05-20..]
  name: Cuba
  names: Republic of Cuba
  adjectives: Cuban
  people: Cubans; Cuban
  seats: Havana; Palace of the Revolution
  codes: iso CUB CU 192; cow CUB 40 [1909-01-23..]; gw CUB 40 [1902-05-20..]
  bodies: LEG National Assembly of People's Power
  bodies: MIL Revolutionary Armed Forces of Cuba
  bodies: MED Prensa Latina; MED Granma; MED Radio Havana
  bodies: GOV Cuban Council of State
  bodies: GOV Committees for the Defense of the Revolution
  bodies: SPY Direccion General de Inteligencia
  bodies: COP Black Wasps

HTI state
  name: Haiti
  names: Republic of Haiti
  adjectives: Haitian
  people: Haitians; Haitian
  seats: Port-au-Prince
  codes: iso HTI HT 332; cow HAI 41 [1934-08-15..]; gw HAI 41 [1934-08-15..]
  bodies: COP Haitian National Police; COP Tontons Macoute; COP Tonton Macoutes; COP Tontons Macoutes
  bodies: GOV National Governing Council
  bodies: GOV Provisional Electoral Council; GOV Transitional Presidential Council; GOV Presidential Transitional Council; GOV Bank of the Republic of Haiti
  bodies: MIL FAd'H; MIL Forces Armees d'Haiti

DOM state [1844-02-27..]
  name: Dominican Republic
  adjectives: Dominican
  people: Dominicans; Dominican
  seats: Santo Domingo
  codes: iso DOM DO 214; cow DOM 42 [1924-09-29..]; gw DOM 42 [1844-02-27..]
  bodies: GOV Central Electoral Board; GOV Central Election Board

JAM state [1962-08-06..]
  name: Jamaica
  adjectives: Jamaican
  people: Jamaicans; Jamaican
  seats: Jamaica House
  codes: iso JAM JM 388; cow JAM 51 [1962-08-06..]; gw JAM 51 [1962-08-06..]
  bodies: MIL Jamaica Defence Force
  bodies: COP Jamaica Constabulary Force
  bodies: GOV Bank of Jamaica; GOV Electoral Office of Jamaica
  bodies: JUD Indecom

TTO state [1962-08-31..]
  name: Trinidad and Tobago
  names: Trinidad; Trinidad & Tobago; Tobago; Republic of Trinidad and Tobago
  adjectives: Trinidadian; Tobagonian
  people: Trinidadians; Trinidadian; Tobagonians; Tobagonian
  seats: Port of Spain; Port-of-Spain
  codes: iso TTO TT 780; cow TRI 52 [1962-08-31..]; gw TRI 52 [1962-08-31..]
  bodies: GOV Elections and Boundaries Commission
  bodies: COP Trinidad and Tobago Police Service

BRB state [1966-11-30..]
  name: Barbados
  adjectives: Barbadian; Bajan
  people: Barbadians; Barbadian; Bajans; Bajan
  seats: Bridgetown
  codes: iso BRB BB 052; cow BAR 53 [1966-11-30..]; gw BAR 53 [1966-11-30..]

DMA state [1978-11-03..]
  name: Dominica
  names: Commonwealth of Dominica
  adjectives: Dominican
  people: Dominicans; Dominican
  seats: Roseau
  codes: iso DMA DM 212; cow DMA 54 [1978-11-03..]

GRD state [1974-02-07..]
  name: Grenada
  adjectives: Grenadian
  people: Grenadians; Grenadian
  codes: iso GRD GD 308; cow GRN 55 [1974-02-07..]
  bodies: GOV People's Revolutionary Government; GOV Revolutionary Military Council [1983-10-19..1983-10-25]
  bodies: MIL People's Revolutionary Army of Grenada

LCA state [1979-02-22..]
  name: Saint Lucia
  names: St. Lucia; St Lucia
  adjectives: Saint Lucian; St. Lucian
  people: Saint Lucians; Saint Lucian; St. Lucians; St. Lucian
  seats: Castries
  codes: iso LCA LC 662; cow SLU 56 [1979-02-22..]

VCT state [1979-10-27..]
  name: Saint Vincent and the Grenadines
  names: St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent; St. Vincent; St Vincent; the Grenadines
  adjectives: Vincentian; Saint Vincentian
  people: Vincentians; Vincentian; Saint Vincentians; Saint Vincentian
  seats: Kingstown
  codes: iso VCT VC 670; cow SVG 57 [1979-10-27..]

ATG state [1981-11-01..]
  name: Antigua and Barbuda
  names: Antigua; Barbuda; Antigua & Barbuda
  adjectives: Antiguan; Barbudan
  people: Antiguans; Antiguan; Barbudans; Barbudan
  codes: iso ATG AG 028; cow AAB 58 [1981-11-01..]

KNA state [1983-09-19..]
  name: Saint Kitts and Nevis
  names: St. Kitts and Nevis; St Kitts and Nevis; St. Kitts-Nevis; St. Kitts; St Kitts; Nevis; Federation of Saint Christopher and Nevis
  adjectives: Kittitian; Nevisian
  people: Kittitians; Kittitian; Nevisians; Nevisian
  seats: Basseterre
  codes: iso KNA KN 659; cow SKN 60 [1983-09-19..]

BLZ state [1981-09-21..]
  name: Belize
  names: British Honduras
  adjectives: Belizean
  people: Belizeans; Belizean
  seats: Belmopan
  codes: iso BLZ BZ 084; cow BLZ 80 [1981-09-21..]; gw BLZ 80 [1981-09-21..]

GTM state [1840-01-01..]
  name: Guatemala
  names: Republic of Guatemala
  adjectives: Guatemalan
  people: Guatemalans; Guatemalan
  seats: Guatemala City
  codes: iso GTM GT 320; cow GUA 90 [1868-01-01..]; gw GUA 90 [1840-01-01..]
  bodies: MIL Kaibiles
  bodies: JUD CICIG; JUD Guatemalan Constitutional Court
  bodies: JUD Constitutional Court of Guatemala
  bodies: GOV Historical Clarification Commission; GOV Guatemalan Human Rights Prosecutor; GOV 48 Cantons
  bodies: COP National Civil Police of Guatemala

HND state [1840-01-01..]
  name: Honduras
  names: Republic of Honduras
  adjectives: Honduran
  people: Hondurans; Honduran
  seats: Tegucigalpa
  codes: iso HND HN 340; cow HON 91 [1899-01-01..]; gw HON 91 [1840-01-01..]
  bodies: JUD MACCIH
  bodies: GOV National Electoral Council of Honduras
  bodies: COP Military Police of Public Order
  bodies: MIL Battalion 316; MIL Battalion 3-16

SLV state [1840-01-01..]
  name: El Salvador
  names: Republic of El Salvador
  adjectives: Salvadoran; Salvadorean; Salvadorian
  people: Salvadorans; Salvadoran; Salvadoreans; Salvadorean; Salvadorians; Salvadorian
  seats: San Salvador
  short: Salvador
  codes: iso SLV SV 222; cow SAL 92 [1875-01-01..]; gw SAL 92 [1840-01-01..]
  bodies: COP Treasury Police; COP National Civil Police of El Salvador
  bodies: MIL Atlacatl Battalion
  bodies: GOV Supreme Electoral Tribunal of El Salvador; GOV Revolutionary Government Junta
  bodies: JUD Truth Commission for El Salvador
  bodies: COP National Guard of El Salvador; COP Treasury Police of El Salvador

NIC state [1840-01-01..]
  name: Nicaragua
  names: Republic of Nicaragua
  adjectives: Nicaraguan
  people: Nicaraguans; Nicaraguan
  seats: Managua
  codes: iso NIC NI 558; cow NIC 93 [1900-01-01..]; gw NIC 93 [1840-01-01..]
  bodies: MIL Sandinista People's Army; MIL Sandinista Army; MIL Sandinista army
  bodies: GOV Supreme Electoral Council; GOV Council of State of Nicaragua; GOV Nicaraguan Assistance Fund
  bodies: MIL National Guard of Nicaragua; MIL Nicaraguan National Guard

CRI state [1840-01-01..]
  name: Costa Rica
  names: Republic of Costa Rica
  adjectives: Costa Rican; Tico
  people: Costa Ricans; Costa Rican; Ticos; Tico
  codes: iso CRI CR 188; cow COS 94 [1920-01-01..]; gw COS 94 [1840-01-01..]
  bodies: JUD Supreme Electoral Tribunal of Costa Rica
  bodies: COP Fuerza Publica of Costa Rica; COP Judicial Investigation Organization

PAN state [1903-11-03..]
  name: Panama
  names: Republic of Panama
  adjectives: Panamanian
  people: Panamanians; Panamanian
  seats: Panama City; Palacio de las Garzas
  codes: iso PAN PA 590 [..1979-09-30]; iso PAN PA 591 [1979-10-01..]; cow PAN 95 [1903-11-03..]; gw PAN 95 [1903-11-03..]
  bodies: MIL Panama Defense Forces; MIL Panamanian Defense Forces
  bodies: GOV Panama Canal Authority
  bodies: GOV Electoral Tribunal of Panama
  bodies: COP SENAFRONT; COP Senafront
  bodies: MIL National Guard of Panama

COL state [1830-09-23..]
  name: Colombia
  names: Republic of Colombia
  adjectives: Colombian
  people: Colombians; Colombian
  seats: Bogota; Bogotá; Casa de Narino; Casa de Nariño; Palacio de Narino
  codes: iso COL CO 170; cow COL 100 [1831-01-01..]; gw COL 100 [1830-09-23..]
  bodies: SPY Administrative Department of Security
  bodies: JUD Special Jurisdiction for Peace; JUD Constitutional Court of Colombia
  bodies: GOV Bank of the Republic of Colombia; GOV National Electoral Council of Colombia; GOV National Registry of Colombia; GOV Agencia Nacional de Reincorporacion; GOV Colombian Truth Commission
  bodies: JUD Colombian Constitutional Court; JUD Colombian Supreme Court; JUD JEP; JUD Fiscalia; JUD Prosecutor General of Colombia; JUD Council of State of Colombia
  bodies: COP Colombian National Police; COP ESMAD; COP Esmad; COP Search Bloc
  bodies: MIL Colombian Army; MIL Colombian Navy; MIL Colombian Air Force

VEN state [1829-01-01..]
  name: Venezuela
  names: Bolivarian Republic of Venezuela; Republic of Venezuela
  adjectives: Venezuelan
  people: Venezuelans; Venezuelan
  seats: Caracas; Miraflores; Miraflores Palace
  codes: iso VEN VE 862; cow VEN 101 [1841-01-01..]; gw VEN 101 [1829-01-01..]
  bodies: SPY SEBIN; SPY Sebin; SPY DGCIM
  bodies: COP Bolivarian National Police; COP Bolivarian Intelligence Service
  bodies: MIL Bolivarian National Guard; MIL Bolivarian National Armed Forces
  bodies: BUS PDVSA
  bodies: JUD Supreme Tribunal of Justice
  bodies: GOV National Electoral Council of Venezuela; GOV Constituent Assembly of Venezuela
  bodies: GOV Central Bank of Venezuela; GOV Conatel
  bodies: JUD Venezuelan Supreme Court
  bodies: COP FAES; COP CICPC; COP Bolivarian National Police of Venezuela
  bodies: MIL Bolivarian militia; MIL National Guard of Venezuela

GUY state [1966-05-26..]
  name: Guyana
  names: British Guiana; Co-operative Republic of Guyana
  adjectives: Guyanese
  people: Guyanese
  codes: iso GUY GY 328; cow GUY 110 [1966-05-26..]; gw GUY 110 [1966-05-26..]
  bodies: GOV Guyana Elections Commission; GOV GECOM
  bodies: MIL Guyana Defence Force

SUR state [1975-11-25..]
  name: Suriname
  names: Surinam; Dutch Guiana
  adjectives: Surinamese; Surinamer
  people: Surinamese; Surinamers
  seats: Paramaribo
  codes: iso SUR SR 740; cow SUR 115 [1975-11-25..]; gw SUR 115 [1975-11-25..]
  bodies: GOV National Military Council
  bodies: MIL National Army of Suriname

ECU state [1830-05-13..]
  name: Ecuador
  names: Republic of Ecuador
  adjectives: Ecuadorean; Ecuadorian; Ecuadoran
  people: Ecuadoreans; Ecuadorean; Ecuadorians; Ecuadorian; Ecuadorans; Ecuadoran
  seats: Quito; Carondelet Palace; Carondelet
  codes: iso ECU EC 218; cow ECU 130 [1854-01-01..]; gw ECU 130 [1830-05-13..]
  bodies: GOV National Electoral Council of Ecuador
  bodies: JUD Constitutional Court of Ecuador
  bodies: MIL Ecuadorean Army

PER state [1824-12-09..]
  name: Peru
  names: Republic of Peru
  adjectives: Peruvian
  people: Peruvians; Peruvian
  seats: Lima; Pizarro Palace
  codes: iso PER PE 604; cow PER 135 [1839-01-01..]; gw PER 135 [1824-12-09..]
  bodies: SPY National Intelligence Service of Peru
  bodies: COP Dincote; COP DINCOTE
  bodies: GOV National Jury of Elections; GOV ONPE; GOV Truth and Reconciliation Commission of Peru; GOV National Office of Electoral Processes; GOV Devida
  bodies: JUD Peruvian Constitutional Court; JUD Constitutional Tribunal of Peru; JUD National Board of Justice; JUD Lava Jato prosecutors
  bodies: COP Peruvian National Police
  bodies: MIL Chavin de Huantar commandos; MIL Grupo Colina; MIL Colina Group

BRA state [1822-09-07..]
  name: Brazil
  names: Federative Republic of Brazil; Brasil
  adjectives: Brazilian
  people: Brazilians; Brazilian
  seats: Brasilia [1960-04-21..]; Brasília [1960-04-21..]; Planalto; Planalto Palace; Itamaraty; Alvorada Palace; Rio de Janeiro [..1960-04-20]
  codes: iso BRA BR 076; cow BRA 140 [1822-09-07..]; gw BRA 140 [1822-09-07..]
  bodies: JUD Supreme Federal Tribunal; JUD Superior Electoral Court
  bodies: COP Federal Police of Brazil
  bodies: BUS Petrobras
  bodies: SPY ABIN
  bodies: GOV Funai; GOV FUNAI; GOV Ibama; GOV IBAMA
  bodies: GOV Central Bank of Brazil; GOV Banco Central do Brasil; GOV Incra; GOV INCRA; GOV INPE; GOV BNDES; GOV Anvisa; GOV ANVISA; GOV National Truth Commission; GOV ANATEL
  bodies: JUD Brazilian Supreme Court; JUD Supreme Electoral Court; JUD Car Wash task force
  bodies: COP Military Police of Rio; COP Brazilian Federal Police; COP BOPE; COP Bope; COP Federal Highway Police
  bodies: MIL Brazilian Army; MIL Brazilian Navy; MIL Brazilian Air Force
  bodies: SPY SNI [1964..1990]

BOL state [1825-08-06..]
  name: Bolivia
  names: Plurinational State of Bolivia; Republic of Bolivia
  adjectives: Bolivian
  people: Bolivians; Bolivian
  seats: La Paz; Palacio Quemado
  codes: iso BOL BO 068; cow BOL 145 [1848-01-01..]; gw BOL 145 [1825-08-06..]
  bodies: GOV Supreme Electoral Tribunal of Bolivia; GOV National Electoral Court; GOV YPFB; GOV Comibol
  bodies: JUD Plurinational Constitutional Court; JUD Constitutional Tribunal of Bolivia
  bodies: COP UMOPAR; COP Umopar

PRY state
  name: Paraguay
  names: Republic of Paraguay
  adjectives: Paraguayan
  people: Paraguayans; Paraguayan
  seats: Asuncion; Asunción
  codes: iso PRY PY 600; cow PAR 150 [1876-06-22..]; gw PAR 150
  bodies: COP SENAD

CHL state [1818-04-01..]
  name: Chile
  names: Republic of Chile
  adjectives: Chilean
  people: Chileans; Chilean
  seats: Santiago; La Moneda; Moneda Palace
  codes: iso CHL CL 152; cow CHL 155 [1839-01-01..]; gw CHL 155 [1818-04-01..]
  bodies: COP Carabineros
  bodies: SPY DINA [1974..1977]; SPY CNI [1977..1990]
  bodies: BUS Codelco
  bodies: GOV Central Bank of Chile; GOV La Moneda palace; GOV Servel; GOV Constitutional Convention of Chile; GOV Constitutional Council of Chile; GOV Rettig Commission; GOV Valech Commission
  bodies: JUD Constitutional Tribunal of Chile; JUD Chilean Supreme Court
  bodies: COP Investigations Police of Chile
  bodies: MIL Chilean Army; MIL Chilean Navy; MIL Chilean Air Force

ARG state [1816-07-09..]
  name: Argentina
  names: Argentine Republic
  adjectives: Argentine; Argentinian; Argentinean
  people: Argentines; Argentine; Argentinians; Argentinian; Argentineans; Argentinean
  seats: Buenos Aires; Casa Rosada; Pink House
  codes: iso ARG AR 032; cow ARG 160 [1841-01-01..]; gw ARG 160 [1816-07-09..]
  bodies: COP Gendarmeria
  bodies: BUS YPF
  bodies: MIL Navy Mechanics School; MIL ESMA
  bodies: GOV Central Bank of Argentina; GOV INDEC; GOV Indec; GOV CONADEP; GOV Conadep; GOV National Commission on the Disappearance of Persons
  bodies: JUD Argentine Supreme Court; JUD Comodoro Py
  bodies: COP Argentine Federal Police; COP Argentine Naval Prefecture
  bodies: MIL Argentine Navy; MIL Argentine Army; MIL Argentine Air Force

URY state [1830-05-26..]
  name: Uruguay
  names: Oriental Republic of Uruguay
  adjectives: Uruguayan
  people: Uruguayans; Uruguayan
  seats: Montevideo
  codes: iso URY UY 858; cow URU 165 [1882-01-01..]; gw URU 165 [1830-05-26..]
  bodies: JUD Supreme Court of Uruguay

# --- Western and northern Europe

GBR state
  name: United Kingdom
  names: Britain; Great Britain; UK; U.K.; United Kingdom of Great Britain and Northern Ireland; U. K.
  adjectives: British; Anglo-
  people: Britons; Briton; Brits; Brit; British; Englishmen; Englishman
  seats: London; Downing Street; 10 Downing Street; Whitehall; Foreign Office; Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office; FCDO; Home Office; Cabinet Office; Northern Ireland Office; Colonial Office; Chequers; Buckingham Palace; Admiralty; Lancaster House
  codes: iso GBR GB 826; cow UKG 200; gw UKG 200
  domains: uk
  bodies: LEG House of Commons; LEG House of Lords; LEG Commons; LEG Westminster; LEG British Parliament; LEG Houses of Parliament
  bodies: SPY MI5; SPY MI6; SPY M.I.5; SPY M.I.6; SPY GCHQ; SPY Secret Intelligence Service
  bodies: COP Scotland Yard; COP Metropolitan Police; COP Met Police; COP National Crime Agency; COP Royal Ulster Constabulary; COP RUC; COP Police Service of Northern Ireland; COP PSNI; COP UK Border Force
  bodies: MIL Royal Navy; MIL Royal Air Force; MIL RAF; MIL R.A.F.; MIL Royal Marines; MIL British Army; MIL SAS; MIL Special Air Service; MIL Ulster Defence Regiment; MIL Paratroop Regiment; MIL MoD; MIL M.o.D.; MIL British Ministry of Defence
  bodies: JUD Old Bailey; JUD Privy Council; JUD Crown Prosecution Service; JUD UK Supreme Court; JUD U.K. Supreme Court; JUD Law Lords
  bodies: GOV Bank of England; GOV British Council
  bodies: MED BBC
  bodies: GOV Electoral Commission of Britain; GOV Environment Agency; GOV Ofcom; GOV Financial Conduct Authority; GOV Competition and Markets Authority; GOV Independent Commission on Policing; GOV Parades Commission; GOV Equality and Human Rights Commission; GOV British Treasury; GOV Bank of England Monetary Policy Committee; GOV Department for International Development; GOV DFID; GOV UK Health Security Agency; GOV Charity Commission
  bodies: COP Serious Fraud Office; COP UK Visas; COP Counter Terrorism Policing; COP Greater Manchester Police; COP West Midlands Police; COP HM Revenue and Customs; COP HMRC; COP Independent Police Complaints Commission; COP Royal Irish Constabulary [..1922]; COP Black and Tans
  bodies: JUD Court of Session; JUD Hutton inquiry; JUD Chilcot inquiry; JUD Saville inquiry; JUD Leveson inquiry
  bodies: MIL Special Boat Service; MIL Parachute Regiment; MIL Household Cavalry; MIL Royal Fleet Auxiliary; MIL Gurkhas; MIL Brigade of Gurkhas; MIL Black Watch; MIL British Army of the Rhine; MIL BAOR; MIL Bomber Command; MIL Fighter Command
  bodies: SPY Special Operations Executive
  bodies: LEG Foreign Affairs Select Committee; LEG Public Accounts Committee; LEG 1922 Committee

IRL state [1921-12-06..]
  name: Ireland
  names: Republic of Ireland; Irish Republic; Eire; Éire; Irish Free State [..1937-12-29]
  adjectives: Irish
  people: Irishmen; Irishman; Irish; Irishwoman; Irishwomen
  seats: Dublin; Iveagh House; Leinster House
  short: the Republic
  codes: iso IRL IE 372; cow IRE 205 [1922-12-06..]; gw IRE 205 [1921-12-06..]
  bodies: LEG Dail; LEG Dáil; LEG Dail Eireann; LEG Dáil Éireann; LEG Seanad; LEG Oireachtas
  bodies: COP Garda; COP Gardai; COP Gardaí; COP Garda Siochana; COP Garda Síochána
  bodies: GOV Taoiseach's office
  bodies: GOV Central Bank of Ireland; GOV Data Protection Commission
  bodies: JUD Special Criminal Court of Ireland; JUD Mahon Tribunal
  bodies: COP Garda Ombudsman
  bodies: MIL Irish Defence Forces; MIL Irish Defense Forces

NLD state
  name: Netherlands
  names: Holland; Kingdom of the Netherlands; the Netherlands
  adjectives: Dutch; Netherlands
  people: Dutch; Dutchmen; Dutchman; Dutchwoman; Hollanders; Netherlanders
  seats: the Hague; Amsterdam; Binnenhof
  codes: iso NLD NL 528; cow NTH 210 [1945-06-26..]; gw NTH 210
  bodies: LEG States General; LEG Tweede Kamer; LEG Dutch lower house
  bodies: SPY AIVD; SPY MIVD; SPY BVD
  bodies: COP Marechaussee; COP Royal Marechaussee
  bodies: GOV De Nederlandsche Bank; GOV Dutch Central Bank
  bodies: JUD Hague district court; JUD Supreme Court of the Netherlands
  bodies: MIL Dutchbat

BEL state [1830-10-04..]
  name: Belgium
  names: Kingdom of Belgium
  adjectives: Belgian
  people: Belgians; Belgian
  seats: Brussels
  codes: iso BEL BE 056; cow BEL 211 [1945-06-26..]; gw BEL 211 [1830-10-04..]
  bodies: JUD Belgian federal prosecutor's office
  bodies: GOV National Bank of Belgium
  bodies: SPY Surete de l'Etat

LUX state [1867-05-11..]
  name: Luxembourg
  names: Grand Duchy of Luxembourg; Luxemburg
  adjectives: Luxembourgish; Luxembourger; Luxembourgian
  people: Luxembourgers; Luxembourger
  seats: Luxembourg City
  codes: iso LUX LU 442; cow LUX 212 [1944-09-10..]; gw LUX 212 [1867-05-11..]
  bodies: GOV Luxembourg Central Bank

FRA state
  name: France
  names: French Republic
  adjectives: French; Franco-
  people: French; Frenchmen; Frenchman; Frenchwoman; Frenchwomen
  seats: Paris; Elysee; Élysée; Elysee Palace; Élysée Palace; Elysée; Elysée Palace; Quai d'Orsay; Matignon; Hotel Matignon; Hôtel Matignon; Place Beauvau; Bercy; Rambouillet
  codes: iso FRA FR 250; cow FRN 220 [1944-08-25..]; gw FRN 220
  bodies: LEG French National Assembly; LEG French Senate; LEG Palais Bourbon
  bodies: SPY DGSE; SPY DST; SPY DGSI; SPY DCRI; SPY SDECE
  bodies: COP CRS; COP Gendarmerie; COP GIGN; COP Surete; COP Sûreté
  bodies: MIL French Foreign Legion; MIL Foreign Legion; MIL Operation Barkhane [2014-08-01..2022-11-09]; MIL Barkhane [2014-08-01..2022-11-09]; MIL French Army; MIL French Navy
  bodies: JUD Conseil d'Etat; JUD Conseil d'État; JUD French Constitutional Council; JUD Court of Cassation
  bodies: MED Agence France-Presse; MED AFP; MED Radio France Internationale; MED RFI
  bodies: BUS Elf Aquitaine
  bodies: GOV Bank of France; GOV Banque de France; GOV Constitutional Council of France; GOV Committee of Public Safety [1958-05..1958-06]; GOV Atomic Energy Commission of France; GOV French Atomic Energy Commission; GOV CEA
  bodies: SPY Deuxieme Bureau; SPY Direction de la Surveillance du Territoire; SPY Renseignements Generaux; SPY TRACFIN
  bodies: COP Paris police prefecture; COP Surete Nationale
  bodies: MIL Operation Serval [2013-01-11..2014-08-01]; MIL Operation Turquoise; MIL Foreign Legionnaires; MIL French Expeditionary Corps; MIL Charles de Gaulle carrier group; MIL French Air Force
  bodies: JUD Paris prosecutor's office; JUD Paris prosecutor; JUD National Financial Prosecutor; JUD Parquet National Financier

MCO state
  name: Monaco
  names: Principality of Monaco
  adjectives: Monegasque; Monacan
  people: Monegasques; Monegasque; Monacans; Monacan
  seats: Monte Carlo
  codes: iso MCO MC 492; cow MNC 221 [1993-05-28..]

LIE state
  name: Liechtenstein
  names: Principality of Liechtenstein
  adjectives: Liechtenstein
  people: Liechtensteiners; Liechtensteiner
  seats: Vaduz
  codes: iso LIE LI 438; cow LIE 223 [1990-09-18..]

CHE state
  name: Switzerland
  names: Swiss Confederation; Helvetic Confederation
  adjectives: Swiss
  people: Swiss
  seats: Bern; Berne
  codes: iso CHE CH 756; cow SWZ 225; gw SWZ 225
  bodies: GOV Swiss Federal Council; GOV Swiss National Bank
  bodies: COP Fedpol
  bodies: JUD Swiss Federal Tribunal
  bodies: COP Federal Office of Police
  bodies: JUD Swiss Federal Criminal Court; JUD Office of the Attorney General of Switzerland
  bodies: GOV SECO

ESP state
  name: Spain
  names: Kingdom of Spain
  adjectives: Spanish; Hispano-
  people: Spaniards; Spaniard; Spanish
  seats: Madrid; Moncloa; Moncloa Palace; Zarzuela Palace
  codes: iso ESP ES 724; cow SPN 230; gw SPN 230
  bodies: LEG Cortes; LEG Congress of Deputies
  bodies: COP Guardia Civil; COP Civil Guard; COP Spanish Civil Guard; COP Mossos d'Esquadra
  bodies: SPY CNI [2002-05-08..]; SPY CESID
  bodies: JUD Audiencia Nacional; JUD Spanish High Court
  bodies: MED EFE; MED Efe
  bodies: GOV Bank of Spain; GOV La Moncloa; GOV National Court prosecutor's office; GOV CNMV
  bodies: COP Policia Nacional; COP Spanish National Police; COP Guardia Urbana
  bodies: SPY National Intelligence Centre; SPY National Intelligence Center
  bodies: JUD Spanish Supreme Court; JUD Spanish National Court; JUD Spanish Constitutional Court; JUD General Council of the Judiciary
  bodies: MIL Spanish Legion

AND state
  name: Andorra
  names: Principality of Andorra
  adjectives: Andorran
  people: Andorrans; Andorran
  seats: Andorra la Vella
  codes: iso AND AD 020; cow AND 232 [1993-07-28..]

PRT state
  name: Portugal
  names: Portuguese Republic
  adjectives: Portuguese; Luso-
  people: Portuguese
  seats: Lisbon; Belem Palace; Belém Palace; Sao Bento Palace
  codes: iso PRT PT 620; cow POR 235; gw POR 235
  bodies: SPY PIDE; SPY P.I.D.E.
  bodies: COP Guarda Nacional Republicana
  bodies: GOV Armed Forces Movement [1974..1976]
  bodies: MIL Council of the Revolution [1975..1982]
  bodies: MED Lusa
  bodies: GOV Bank of Portugal; GOV Banco de Portugal; GOV National Salvation Junta; GOV Junta of National Salvation
  bodies: COP GNR; COP Policia Judiciaria
  bodies: MIL COPCON

ITA state
  name: Italy
  names: Italian Republic; Republic of Italy
  adjectives: Italian; Italo-
  people: Italians; Italian
  seats: Rome; Palazzo Chigi; Quirinale; Quirinal; Quirinal Palace; Farnesina; Viminale; Chigi Palace
  codes: iso ITA IT 380; cow ITA 325; gw ITA 325
  bodies: LEG Montecitorio; LEG Italian Chamber of Deputies; LEG Palazzo Madama
  bodies: COP Carabinieri; COP carabinieri; COP Guardia di Finanza; COP Guardia di finanza; COP DIGOS; COP Digos
  bodies: SPY SISMI; SPY SISDE; SPY AISE
  bodies: MIL Bersaglieri
  bodies: JUD Court of Cassation of Italy
  bodies: BUS Eni; BUS ENI
  bodies: MED ANSA; MED Ansa
  bodies: GOV Bank of Italy; GOV Banca d'Italia; GOV Consob; GOV Italian Civil Protection
  bodies: JUD Constitutional Court of Italy; JUD Anti-Mafia Commission; JUD Anti-Mafia Directorate; JUD Superior Council of the Magistracy; JUD Mani Pulite
  bodies: COP Italian Coast Guard; COP Polizia di Stato
  bodies: MIL Alpini; MIL Folgore; MIL San Marco Battalion
  bodies: SPY AISI; SPY SIFAR

VAT state
  name: Vatican City
  names: Vatican; Holy See; the Vatican; Vatican City State; Apostolic See
  adjectives: Vatican; papal
  seats: Roman Curia; Vatican Secretariat of State; Apostolic Palace; Castel Gandolfo
  codes: iso VAT VA 336
  bodies: COP Swiss Guard; COP Swiss Guards
  bodies: MED L'Osservatore Romano; MED Vatican Radio
  bodies: GOV Vatican Bank

SMR state
  name: San Marino
  names: Republic of San Marino
  adjectives: Sammarinese; San Marinese
  people: Sammarinese
  codes: iso SMR SM 674; cow SNM 331 [1992-03-02..]

MLT state [1964-09-21..]
  name: Malta
  names: Republic of Malta
  adjectives: Maltese
  people: Maltese
  seats: Valletta; Auberge de Castille
  codes: iso MLT MT 470; cow MLT 338 [1964-09-21..]; gw MLT 338 [1964-09-21..]
  bodies: MIL Armed Forces of Malta

AUT state [1918-11-14..]
  name: Austria
  names: Republic of Austria
  adjectives: Austrian; Austro-
  people: Austrians; Austrian
  seats: Vienna; Ballhausplatz; Hofburg
  codes: iso AUT AT 040; cow AUS 305 [1955-07-27..]; gw AUS 305 [1918-11-14..]
  bodies: LEG Nationalrat
  bodies: SPY BVT
  bodies: COP Cobra
  bodies: MIL Bundesheer
  bodies: BUS OMV
  bodies: GOV Austrian National Bank
  bodies: SPY DSN; SPY Directorate of State Protection and Intelligence
  bodies: COP Austrian Federal Police
  bodies: MIL Austrian Army
  bodies: JUD Austrian Constitutional Court

DEU state [1949-05-23..]
  name: Germany
  names: Federal Republic of Germany; West Germany; W. Germany; FRG; F.R.G.; BRD
  adjectives: German; West German
  people: Germans; German; West Germans; West German
  seats: Berlin [1990-10-03..]; Bonn [1949-05-23..1999-08-31]; Bundeskanzleramt; German Chancellery; Schloss Bellevue; Bellevue Palace; Auswaertiges Amt; German Foreign Office
  short: the Federal Republic; Federal Republic
  codes: iso DEU DE 280 [..1990-10-02]; iso DEU DE 276 [1990-10-03..]; cow GFR 260 [1955-05-05..1990-10-02]; cow GMY 255 [..1945-05-08]; cow GMY 255 [1990-10-03..]; gw GFR 260 [1949-09-21..]
  bodies: LEG Bundestag; LEG Bundesrat; LEG Reichstag [1990-10-03..]
  bodies: MIL Bundeswehr
  bodies: SPY BND; SPY Bundesnachrichtendienst; SPY BfV; SPY Verfassungsschutz; SPY Federal Office for the Protection of the Constitution
  bodies: COP BKA; COP Bundeskriminalamt; COP Federal Criminal Police Office; COP GSG 9; COP GSG-9; COP Bundespolizei; COP Bundesgrenzschutz
  bodies: JUD Federal Constitutional Court; JUD Bundesverfassungsgericht; JUD Bundesgerichtshof; JUD Generalbundesanwalt
  bodies: GOV Bundesbank; GOV Treuhand
  bodies: MED Deutsche Welle; MED DPA
  bodies: GOV Federal Cartel Office; GOV Bundeskartellamt; GOV Federal Employment Agency; GOV Federal Statistical Office; GOV BaFin; GOV Robert Koch Institute; GOV KfW; GOV GIZ; GOV BAMF; GOV Federal Network Agency; GOV Bundesnetzagentur; GOV Federal Office for Migration and Refugees
  bodies: COP Federal Police of Germany; COP Landeskriminalamt
  bodies: JUD Federal Prosecutor's Office of Germany; JUD Federal Administrative Court; JUD Federal Court of Justice
  bodies: LEG Bundestag committee; LEG Landtag
  bodies: MIL KSK; MIL Luftwaffe; MIL Bundesmarine

DDR state [1949-10-07..1990-10-02]
  name: East Germany
  names: German Democratic Republic; GDR; G.D.R.; DDR; E. Germany
  adjectives: East German
  people: East Germans; East German
  seats: East Berlin; Pankow
  codes: iso DDR DD 278 [..1990-10-02]; cow GDR 265 [1954-03-25..1990-10-02]; gw GDR 265 [1949-10-05..1990-10-02]
  bodies: LEG Volkskammer; LEG People's Chamber
  bodies: SPY Stasi; SPY Ministry for State Security of the GDR
  bodies: MIL National People's Army
  bodies: COP Volkspolizei; COP Vopos; COP People's Police
  bodies: MED ADN; MED Neues Deutschland
  bodies: GOV Council of State of East Germany; GOV Round Table [1989-12-07..1990-03-12]
  bodies: MIL Grenztruppen

DNK state
  name: Denmark
  names: Kingdom of Denmark
  adjectives: Danish
  people: Danes; Dane; Danish
  seats: Copenhagen; Christiansborg; Christiansborg Palace
  codes: iso DNK DK 208; cow DEN 390 [1945-05-07..]; gw DEN 390
  bodies: LEG Folketing; LEG Folketinget
  bodies: SPY Danish Security and Intelligence Service
  bodies: GOV Danish Central Bank
  bodies: SPY Danish Defence Intelligence Service
  bodies: MIL Danish Defence

ISL state [1944-06-17..]
  name: Iceland
  names: Republic of Iceland
  adjectives: Icelandic
  people: Icelanders; Icelander
  seats: Reykjavik; Reykjavík
  codes: iso ISL IS 352; cow ICE 395 [1944-06-17..]; gw ICE 395 [1944-06-17..]
  bodies: LEG Althing; LEG Alþingi; LEG Althingi
  bodies: MIL Icelandic Coast Guard
  bodies: GOV Central Bank of Iceland
  bodies: JUD Landsdomur

NOR state [1905-08-26..]
  name: Norway
  names: Kingdom of Norway
  adjectives: Norwegian
  people: Norwegians; Norwegian
  seats: Oslo
  codes: iso NOR NO 578; cow NOR 385 [1945-05-07..]; gw NOR 385 [1905-08-26..]
  bodies: LEG Storting; LEG Stortinget
  bodies: SPY Norwegian Police Security Service
  bodies: GOV Norges Bank; GOV Norwegian Central Bank
  bodies: SPY PST; SPY Norwegian Intelligence Service

SWE state
  name: Sweden
  names: Kingdom of Sweden
  adjectives: Swedish
  people: Swedes; Swede; Swedish
  seats: Stockholm; Rosenbad
  codes: iso SWE SE 752; cow SWD 380; gw SWD 380
  bodies: LEG Riksdag; LEG Riksdagen
  bodies: SPY SAPO; SPY Sapo; SPY Säpo; SPY SÄPO; SPY Swedish Security Service
  bodies: GOV Riksbank; GOV Sveriges Riksbank; GOV Swedish Migration Agency; GOV Swedish Economic Crime Authority; GOV SIDA
  bodies: MIL Swedish Armed Forces

FIN state [1917-12-06..]
  name: Finland
  names: Republic of Finland
  adjectives: Finnish; Finno-
  people: Finns; Finn; Finnish
  seats: Helsinki
  codes: iso FIN FI 246; cow FIN 375 [1917-12-06..]; gw FIN 375 [1917-12-06..]
  bodies: LEG Eduskunta
  bodies: SPY Supo; SPY SUPO
  bodies: COP Finnish Border Guard
  bodies: GOV Bank of Finland
  bodies: COP Finnish Customs; COP National Bureau of Investigation of Finland
  bodies: MIL Finnish Defence Forces

# --- Central, eastern and south-eastern Europe, the Caucasus

POL state [1918-11-11..]
  name: Poland
  names: Polish People's Republic; Republic of Poland; Polish Republic
  adjectives: Polish
  people: Poles; Pole; Polish
  seats: Warsaw; Belweder; Belvedere Palace
  codes: iso POL PL 616; cow POL 290 [1945-06-28..]; gw POL 290 [1918-11-11..]
  bodies: LEG Sejm; LEG Polish Senate
  bodies: SPY Sluzba Bezpieczenstwa; SPY ABW; SPY Internal Security Agency
  bodies: COP ZOMO; COP Zomo; COP Straz Graniczna
  bodies: JUD Constitutional Tribunal
  bodies: GOV Military Council of National Salvation [1981-12-13..1983-07-22]
  bodies: MED Trybuna Ludu
  bodies: GOV National Bank of Poland; GOV Institute of National Remembrance; GOV IPN; GOV National Electoral Commission of Poland; GOV National Broadcasting Council; GOV Polish Financial Supervision Authority
  bodies: COP Polish Border Guard; COP Citizens' Militia
  bodies: SPY CBA; SPY Central Anti-Corruption Bureau; SPY Urzad Bezpieczenstwa
  bodies: MIL Territorial Defence Force of Poland
  bodies: JUD National Council of the Judiciary; JUD Supreme Court of Poland

HUN state [1918-11-03..]
  name: Hungary
  names: Hungarian People's Republic; Republic of Hungary
  adjectives: Hungarian; Magyar
  people: Hungarians; Hungarian; Magyars
  seats: Budapest
  codes: iso HUN HU 348; cow HUN 310 [1918-11-16..]; gw HUN 310 [1918-11-03..]
  bodies: SPY AVH; SPY AVO
  bodies: MED MTI; MED Nepszabadsag
  bodies: LEG Hungarian National Assembly
  bodies: GOV National Bank of Hungary; GOV Hungarian National Bank; GOV Hungarian Media Council; GOV Sovereignty Protection Office
  bodies: COP TEK
  bodies: MIL Workers' Guard
  bodies: JUD Hungarian Constitutional Court

CSK state [1918-10-28..1992-12-31]
  name: Czechoslovakia
  names: Czechoslovak Socialist Republic; Czecho-Slovakia; Czech and Slovak Federative Republic; Czech and Slovak Federal Republic; Czechoslovak Republic; CSSR; C.S.S.R.; CSFR
  adjectives: Czechoslovak; Czechoslovakian; Czech [..1992-12-31]
  people: Czechoslovaks; Czechoslovakians; Czechs [..1992-12-31]; Czech [..1992-12-31]
  seats: Prague [..1992-12-31]; Hradcany [..1992-12-31]; Prague Castle [..1992-12-31]
  codes: iso CSK CS 200 [..1992-12-31]; cow CZE 315 [1945-05-10..1992-12-31]; gw CZE 315 [1918-11-11..1992-12-31]
  bodies: SPY StB; SPY STB
  bodies: LEG Federal Assembly [1969-01-01..1992-12-31]
  bodies: MED CTK [..1992-12-31]; MED Rude Pravo

CZE state [1993-01-01..]
  name: Czech Republic
  names: Czechia
  adjectives: Czech [1993-01-01..]
  people: Czechs [1993-01-01..]; Czech [1993-01-01..]
  seats: Prague [1993-01-01..]; Prague Castle [1993-01-01..]; Hradcany [1993-01-01..]
  codes: iso CZE CZ 203; cow CZR 316 [1993-01-01..]; gw CZR 316 [1993-01-01..]
  bodies: SPY Security Information Service
  bodies: MED CTK [1993-01-01..]
  bodies: GOV Czech National Bank
  bodies: COP National Centre Against Organized Crime
  bodies: JUD Czech Constitutional Court

SVK state [1993-01-01..]
  name: Slovakia
  names: Slovak Republic
  adjectives: Slovak; Slovakian
  people: Slovaks; Slovak; Slovakians; Slovakian
  seats: Bratislava
  codes: iso SVK SK 703; cow SLO 317 [1993-01-01..]; gw SLO 317 [1993-01-01..]
  bodies: GOV National Bank of Slovakia
  bodies: SPY Slovak Information Service
  bodies: JUD Slovak Constitutional Court
  bodies: COP NAKA

ALB state [1913-01-01..]
  name: Albania
  names: People's Socialist Republic of Albania; People's Republic of Albania; Republic of Albania
  adjectives: Albanian
  people: Albanians; Albanian
  seats: Tirana
  codes: iso ALB AL 008; cow ALB 339 [1944-11-17..]; gw ALB 339 [1913-01-01..]
  bodies: SPY Sigurimi; SPY SHIK
  bodies: GOV Bank of Albania
  bodies: JUD SPAK; JUD High Council of Justice of Albania

YUG state [1918-12-01..2003-02-03]
  name: Yugoslavia
  names: Socialist Federal Republic of Yugoslavia; Federal People's Republic of Yugoslavia; Federal Republic of Yugoslavia; SFRY; FRY; Jugoslavia; Serbia [1992-04-27..2003-02-03]; rump Yugoslavia
  adjectives: Yugoslav; Yugoslavian; Serbian [1992-04-27..2003-02-03]
  people: Yugoslavs; Yugoslav; Yugoslavians
  seats: Belgrade [..2003-02-03]
  codes: iso YUG YU 890 [..1992-04-26]; iso YUG YU 891 [1992-04-27..2003-02-03]; cow YUG 345 [1944-10-20..2003-02-03]; gw YUG 345 [1918-12-01..2003-02-03]
  bodies: MIL Yugoslav People's Army; MIL Yugoslav National Army; MIL JNA; MIL Yugoslav Army
  bodies: SPY UDBA; SPY UDBa
  bodies: MED Tanjug [..2003-02-03]; MED Borba
  bodies: GOV Federal Presidency of Yugoslavia

SCG state [2003-02-04..2006-06-04]
  name: Serbia and Montenegro
  names: Serbia-Montenegro; State Union of Serbia and Montenegro; Serbia [2003-02-04..2006-06-04]
  adjectives: Serbian [2003-02-04..2006-06-04]
  people: Serbians [2003-02-04..2006-06-04]
  seats: Belgrade [2003-02-04..2006-06-04]
  codes: iso SCG CS 891 [2003-02-04..2006-06-04]; cow YUG 345 [2003-02-04..2006-06-04]; gw YUG 345 [2003-02-04..2006-06-04]
  bodies: MED Tanjug [2003-02-04..2006-06-04]

SRB state [2006-06-05..]
  name: Serbia [2006-06-05..]
  names: Serbia [..1992-04-26]; Republic of Serbia
  adjectives: Serbian [..1992-04-26]; Serbian [2006-06-05..]; Serb; Serbo-
  people: Serbs; Serb; Serbians [..2003-02-03]; Serbians [2006-06-05..]
  seats: Belgrade [2006-06-05..]
  codes: iso SRB RS 688 [2006-06-05..]; cow YUG 345 [2006-06-05..]; gw SER 340 [2006-06-05..]
  bodies: LEG Skupstina; LEG Skupština
  bodies: SPY BIA
  bodies: MED Tanjug [2006-06-05..]
  bodies: COP Serbian Gendarmerie
  bodies: JUD Serbian war crimes prosecutor
  bodies: GOV National Bank of Serbia
  bodies: COP Jedinica za specijalne operacije

MNE state [2006-06-03..]
  name: Montenegro
  names: Republic of Montenegro; Crna Gora
  adjectives: Montenegrin
  people: Montenegrins; Montenegrin
  seats: Podgorica; Titograd
  codes: iso MNE ME 499 [2006-06-03..]; cow MNG 341 [2006-06-12..]; gw MNG 341 [2006-06-03..]

XKX state [2008-02-17..]
  name: Kosovo
  names: Republic of Kosovo; Kosova; Republic of Kosova
  adjectives: Kosovar; Kosovan; Kosovo Albanian; Kosovar Albanian; Kosovo Serb
  people: Kosovars; Kosovar; Kosovans; Kosovo Albanians; Kosovo Albanian; Kosovar Albanians; Kosovo Serbs; Kosovo Serb
  seats: Pristina; Prishtina; Priština
  codes: iso XKX XK; cow KOS 347 [2008-02-20..]; gw KOS 347 [2008-02-17..]
  bodies: COP Kosovo Police
  bodies: MIL Kosovo Security Force; MIL Kosovo Protection Corps
  bodies: JUD Kosovo Specialist Chambers

MKD state [1991-11-20..]
  name: North Macedonia
  names: Macedonia; Republic of Macedonia; Republic of North Macedonia; Former Yugoslav Republic of Macedonia; former Yugoslav Republic of Macedonia; FYROM; F.Y.R.O.M.
  adjectives: Macedonian; North Macedonian
  people: Macedonians; Macedonian; North Macedonians; North Macedonian
  seats: Skopje
  codes: iso MKD MK 807; cow MAC 343 [1993-04-08..]; gw MAC 343 [1991-11-20..]
  bodies: LEG Sobranie; LEG Sobranje
  bodies: GOV State Election Commission of Macedonia
  bodies: JUD Special Prosecution of Macedonia
  bodies: COP Lions police unit

HRV state [1991-06-25..]
  name: Croatia
  names: Republic of Croatia
  adjectives: Croatian; Croat
  people: Croatians; Croats; Croat; Croatian
  seats: Zagreb; Banski Dvori
  codes: iso HRV HR 191; cow CRO 344 [1992-01-15..]; gw CRO 344 [1992-04-27..]
  bodies: LEG Sabor
  bodies: MED HINA; MED Hina
  bodies: MIL Croatian Army
  bodies: GOV Croatian National Bank
  bodies: JUD USKOK

SVN state [1991-06-25..]
  name: Slovenia
  names: Republic of Slovenia
  adjectives: Slovenian; Slovene
  people: Slovenians; Slovenian; Slovenes; Slovene
  seats: Ljubljana
  codes: iso SVN SI 705; cow SLV 349 [1992-01-15..]; gw SLV 349 [1992-04-27..]
  bodies: GOV Bank of Slovenia
  bodies: MIL Slovenian Territorial Defence

BIH state [1992-03-03..]
  name: Bosnia and Herzegovina
  names: Bosnia-Herzegovina; Bosnia; Bosnia & Herzegovina; Herzegovina; Bosnia-Hercegovina; BiH
  adjectives: Bosnian; Herzegovinian; Bosnian Muslim
  people: Bosnians; Bosnian; Bosniaks; Bosniak; Bosnian Muslims; Bosnian Muslim
  seats: Sarajevo
  codes: iso BIH BA 070; cow BOS 346 [1992-04-07..]; gw BOS 346 [1992-04-27..]
  bodies: MIL Army of Bosnia and Herzegovina; MIL ARBiH
  bodies: COP SIPA
  bodies: JUD Court of Bosnia and Herzegovina
  bodies: GOV Office of the High Representative
  bodies: GOV Central Election Commission of Bosnia
  bodies: JUD State Court of Bosnia; JUD Bosnian War Crimes Court
  bodies: COP State Investigation and Protection Agency
  bodies: MIL Armed Forces of Bosnia

GRC state [1828-04-25..]
  name: Greece
  names: Hellenic Republic; Kingdom of Greece
  adjectives: Greek; Hellenic; Greco-; Graeco-
  people: Greeks; Greek
  seats: Athens; Maximos Mansion
  codes: iso GRC GR 300; cow GRC 350 [1944-10-13..]; gw GRC 350 [1828-04-25..]
  bodies: MIL Hellenic Coast Guard; MIL Hellenic Army; MIL Hellenic Navy
  bodies: COP Hellenic Police
  bodies: SPY KYP [1953..1986]; SPY EYP
  bodies: LEG Hellenic Parliament
  bodies: GOV Bank of Greece
  bodies: JUD Areios Pagos; JUD Council of State of Greece
  bodies: COP Greek Coast Guard

CYP state [1960-08-16..]
  name: Cyprus
  names: Republic of Cyprus
  adjectives: Cypriot; Greek Cypriot; Greek-Cypriot
  people: Cypriots; Cypriot; Greek Cypriots; Greek Cypriot
  seats: Nicosia; Lefkosia
  codes: iso CYP CY 196; cow CYP 352 [1960-08-16..]; gw CYP 352 [1960-08-16..]
  bodies: MIL Cypriot National Guard
  bodies: GOV Central Bank of Cyprus
  bodies: COP Cyprus Police

BGR state [1878-03-03..]
  name: Bulgaria
  names: People's Republic of Bulgaria; Republic of Bulgaria
  adjectives: Bulgarian
  people: Bulgarians; Bulgarian
  seats: Sofia
  codes: iso BGR BG 100; cow BUL 355 [1908-10-05..]; gw BUL 355 [1878-03-03..]
  bodies: SPY Darzhavna Sigurnost
  bodies: MED BTA
  bodies: LEG Narodno Sobranie
  bodies: GOV Bulgarian National Bank
  bodies: COP GDBOP
  bodies: JUD Supreme Judicial Council of Bulgaria
  bodies: SPY DANS; SPY State Agency for National Security

ROU state [1878-07-13..]
  name: Romania
  names: Rumania; Roumania; Socialist Republic of Romania; Romanian People's Republic
  adjectives: Romanian; Rumanian
  people: Romanians; Romanian; Rumanians; Rumanian
  seats: Bucharest; Cotroceni; Cotroceni Palace; Victoria Palace
  codes: iso ROM RO 642 [..2002-01-31]; iso ROU RO 642 [2002-02-01..]; cow ROM 360 [1878-07-13..]; gw RUM 360 [1878-07-13..]
  bodies: SPY Securitate; SPY SRI
  bodies: MED Agerpres
  bodies: GOV National Salvation Front [1989-12-22..1990-06-20]
  bodies: GOV National Bank of Romania
  bodies: JUD National Anticorruption Directorate; JUD National Anti-corruption Directorate; JUD Constitutional Court of Romania

SUN state [1922-12-30..1991-12-25]
  name: Soviet Union
  names: USSR; U.S.S.R.; U. S. S. R.; Union of Soviet Socialist Republics; Soviet Russia; Russia [..1991-12-24]
  adjectives: Soviet; Russian [..1991-12-24]; Russo- [..1991-12-24]
  people: Soviets; Soviet; Russians [..1991-12-24]; Russian [..1991-12-24]
  seats: Moscow [1922-12-30..1991-12-24]; Kremlin [1922-12-30..1991-12-24]; Smolensk Square [..1991-12-24]
  codes: iso SUN SU 810 [..1992-08-30]; cow RUS 365 [..1991-12-24]; gw RUS 365 [..1991-12-24]
  bodies: LEG Supreme Soviet [..1991-12-24]; LEG Congress of People's Deputies [1989..1991-12-24]
  bodies: GOV Politburo [1922..1991-08-29]; GOV Central Committee of the Communist Party of the Soviet Union; GOV Presidium of the Supreme Soviet; GOV Gosplan; GOV State Committee on the State of Emergency; GOV Gosbank
  bodies: SPY KGB; SPY K.G.B.; SPY NKVD; SPY N.K.V.D.; SPY MGB [1946..1953]; SPY MVD [1946..1991-12-24]; SPY GRU [..1991-12-24]
  bodies: MIL Red Army; MIL Soviet Army; MIL Soviet Navy; MIL Strategic Rocket Forces [..1991-12-24]; MIL Spetsnaz [..1991-12-24]
  bodies: MED Tass [..1991-12-24]; MED TASS [..1991-12-24]; MED Pravda [..1991-12-24]; MED Izvestia [..1991-12-24]; MED Krasnaya Zvezda [..1991-12-24]; MED Radio Moscow; MED Novosti [..1991-12-24]
  bodies: BUS Aeroflot [..1991-12-24]
  bodies: GOV Council of People's Commissars; GOV Council of Ministers of the USSR; GOV Soviet Politburo; GOV Intourist; GOV State Planning Committee of the USSR; GOV Congress of Soviets
  bodies: SPY Cheka; SPY OGPU; SPY SMERSH
  bodies: MIL Soviet Air Force; MIL Baltic Fleet [..1991-12-24]; MIL Pacific Fleet [..1991-12-24]; MIL Soviet High Command; MIL Limited Contingent; MIL Alfa Group [1974..1991-12-24]

RUS state [1991-12-25..]
  name: Russia [1991-12-25..]
  names: Russian Federation; RSFSR; R.S.F.S.R.; Russian Republic; Russian Soviet Federative Socialist Republic
  adjectives: Russian [1991-12-25..]; Russo- [1991-12-25..]
  people: Russians [1991-12-25..]; Russian [1991-12-25..]
  seats: Moscow [1991-12-25..]; Kremlin [1991-12-25..]; Smolensk Square [1991-12-25..]; Smolenskaya Square; Russian White House; Novo-Ogaryovo; Staraya Square
  codes: iso RUS RU 643 [1991-12-25..]; cow RUS 365 [1991-12-25..]; gw RUS 365 [1991-12-25..]
  bodies: LEG Duma; LEG State Duma; LEG Federation Council; LEG Russian Parliament; LEG Supreme Soviet [1991-12-25..1993-10-04]; LEG Congress of People's Deputies [1991-12-25..1993-10-04]
  bodies: SPY FSB; SPY F.S.B.; SPY Federal Security Service; SPY SVR; SPY Foreign Intelligence Service; SPY GRU [1991-12-25..]; SPY FSK [1993..1995]; SPY Federal Counterintelligence Service
  bodies: COP OMON; COP Omon; COP Investigative Committee; COP Rosgvardia; COP MVD [1991-12-25..]
  bodies: MIL Spetsnaz [1991-12-25..]; MIL Black Sea Fleet [1992..]; MIL Northern Fleet [1991-12-25..]; MIL Strategic Rocket Forces [1991-12-25..]; MIL Russian Army
  bodies: JUD Constitutional Court of Russia; JUD Russian Prosecutor General
  bodies: GOV Security Council of Russia; GOV Russian Security Council; GOV Roskomnadzor; GOV Rosatom; GOV Roscosmos; GOV Rosoboronexport; GOV Rospotrebnadzor
  bodies: BUS Gazprom; BUS Rosneft; BUS Transneft; BUS Yukos; BUS Aeroflot [1991-12-25..]
  bodies: MED Tass [1991-12-25..]; MED TASS [1991-12-25..]; MED Itar-Tass; MED ITAR-Tass; MED ITAR-TASS; MED RIA Novosti; MED RIA; MED Interfax; MED Izvestia [1991-12-25..]; MED Sputnik; MED Rossiya; MED Rossiya 24; MED Pravda [1991-12-25..]
  bodies: GOV Central Bank of Russia; GOV Bank of Russia; GOV Russian Central Bank; GOV Central Election Commission of Russia; GOV Federal Penitentiary Service; GOV Federal Customs Service; GOV Federal Tax Service; GOV Federal Space Agency; GOV Rossotrudnichestvo; GOV Presidential Human Rights Council; GOV Rostekhnadzor; GOV Rosselkhoznadzor; GOV Accounts Chamber
  bodies: COP Federal Protective Service; COP National Guard of Russia; COP Russian National Guard; COP Center E; COP Federal Border Service
  bodies: SPY Federal Agency of Government Communications; SPY Fancy Bear; SPY Cozy Bear
  bodies: JUD Prosecutor General of Russia; JUD Basmanny court; JUD Basmanny District Court; JUD Supreme Court of Russia
  bodies: MIL Baltic Fleet; MIL Pacific Fleet; MIL Caspian Flotilla; MIL Russian Navy; MIL Russian Air Force; MIL Russian Aerospace Forces; MIL Russian Airborne Forces; MIL Alfa unit; MIL Vympel; MIL Kadyrovites; MIL Akhmat battalion; MIL Akhmat special forces

EST state [1991-08-20..]
  name: Estonia
  names: Republic of Estonia
  adjectives: Estonian
  people: Estonians; Estonian
  seats: Tallinn; Toompea
  codes: iso EST EE 233; cow EST 366 [1991-09-06..]; gw EST 366 [1991-09-06..]
  bodies: LEG Riigikogu
  bodies: SPY KAPO; SPY Kapo
  bodies: GOV Bank of Estonia
  bodies: SPY Estonian Internal Security Service; SPY Estonian Foreign Intelligence Service
  bodies: COP Estonian Police and Border Guard

LVA state [1991-08-21..]
  name: Latvia
  names: Republic of Latvia
  adjectives: Latvian; Lettish
  people: Latvians; Latvian; Letts
  seats: Riga
  codes: iso LVA LV 428; cow LAT 367 [1991-09-06..]; gw LAT 367 [1991-09-06..]
  bodies: LEG Saeima
  bodies: GOV Bank of Latvia
  bodies: SPY State Security Service of Latvia
  bodies: JUD KNAB

LTU state [1990-03-11..]
  name: Lithuania
  names: Republic of Lithuania
  adjectives: Lithuanian
  people: Lithuanians; Lithuanian
  seats: Vilnius; Vilna
  codes: iso LTU LT 440; cow LIT 368 [1991-09-06..]; gw LIT 368 [1991-09-06..]
  bodies: LEG Seimas
  bodies: GOV Bank of Lithuania
  bodies: SPY State Security Department of Lithuania
  bodies: COP State Border Guard Service of Lithuania

UKR state [1991-08-24..]
  name: Ukraine
  names: Ukrainian SSR; Ukrainian Soviet Socialist Republic
  adjectives: Ukrainian
  people: Ukrainians; Ukrainian
  seats: Kyiv; Kiev; Bankova; Bankova Street
  codes: iso UKR UA 804; cow UKR 369 [1991-12-26..]; gw UKR 369 [1991-12-01..]
  bodies: LEG Verkhovna Rada; LEG Rada
  bodies: SPY SBU; SPY S.B.U.; SPY Security Service of Ukraine; SPY HUR; SPY GUR; SPY Main Intelligence Directorate; SPY Main Directorate of Intelligence
  bodies: MIL Armed Forces of Ukraine; MIL Ukrainian Armed Forces; MIL Ukrainian General Staff; MIL General Staff of Ukraine; MIL Territorial Defence Forces; MIL Territorial Defense Forces; MIL Azov Brigade; MIL Azov Battalion; MIL Azov Regiment; MIL Azov; MIL Aidar Battalion; MIL National Guard of Ukraine
  bodies: COP Berkut; COP State Border Guard Service of Ukraine
  bodies: BUS Naftogaz; BUS Naftohaz; BUS Energoatom; BUS Ukrenergo; BUS Ukrhydroenergo
  bodies: MED Ukrinform; MED UNIAN
  bodies: JUD NABU; JUD National Anti-Corruption Bureau
  bodies: GOV National Bank of Ukraine; GOV Central Election Commission of Ukraine; GOV National Security and Defense Council; GOV National Security and Defence Council; GOV Presidential Office of Ukraine; GOV State Emergency Service of Ukraine; GOV State Emergency Service; GOV Accounting Chamber of Ukraine
  bodies: JUD High Anti-Corruption Court; JUD Specialized Anti-Corruption Prosecutor's Office; JUD SAPO of Ukraine; JUD National Agency on Corruption Prevention; JUD Prosecutor General of Ukraine; JUD Constitutional Court of Ukraine
  bodies: COP State Bureau of Investigation; COP State Bureau of Investigations; COP National Police of Ukraine
  bodies: MIL Air Force of Ukraine; MIL Ukrainian Air Force; MIL Ukrainian Navy; MIL Kraken regiment; MIL Kraken unit; MIL Ukrainian Ground Forces; MIL Unmanned Systems Forces; MIL Joint Forces Operation; MIL International Legion of Ukraine; MIL International Legion

BLR state [1991-08-25..]
  name: Belarus
  names: Byelorussia; Belorussia; Republic of Belarus; Byelarus; White Russia
  adjectives: Belarusian; Belarussian; Belorussian; Byelorussian
  people: Belarusians; Belarusian; Belarussians; Belarussian; Belorussians; Belorussian; Byelorussians; Byelorussian
  seats: Minsk
  codes: iso BYS BY 112 [..1992-06-14]; iso BLR BY 112 [1992-06-15..]; cow BLR 370 [1991-12-26..]; gw BLR 370 [1991-08-25..]
  bodies: SPY Belarusian KGB
  bodies: MED BelTA; MED Belta
  bodies: BUS Belaruskali
  bodies: GOV National Bank of Belarus; GOV Central Election Commission of Belarus; GOV All-Belarusian People's Assembly
  bodies: COP OMON of Belarus; COP GUBOPiK; COP State Border Committee of Belarus
  bodies: SPY State Security Committee of Belarus

MDA state [1991-08-27..]
  name: Moldova
  names: Moldavia; Republic of Moldova
  adjectives: Moldovan; Moldavian
  people: Moldovans; Moldovan; Moldavians; Moldavian
  seats: Chisinau; Chişinău; Chișinău; Kishinev
  codes: iso MDA MD 498; cow MLD 359 [1991-12-26..]; gw MLD 359 [1991-08-27..]
  bodies: GOV National Bank of Moldova
  bodies: SPY Information and Security Service of Moldova
  bodies: JUD National Anticorruption Center

ARM state [1991-09-21..]
  name: Armenia
  names: Republic of Armenia
  adjectives: Armenian
  people: Armenians; Armenian
  seats: Yerevan; Erevan
  codes: iso ARM AM 051; cow ARM 371 [1991-12-26..]; gw ARM 371 [1991-12-21..]
  bodies: GOV Central Bank of Armenia
  bodies: SPY National Security Service of Armenia
  bodies: JUD Constitutional Court of Armenia
  bodies: COP Investigative Committee of Armenia

GEO state [1991-04-09..]
  name: Georgia
  names: Republic of Georgia
  adjectives: Georgian
  people: Georgians; Georgian
  seats: Tbilisi; Tiflis
  codes: iso GEO GE 268; cow GRG 372 [1991-12-26..]; gw GRG 372 [1991-12-21..]
  bodies: SPY State Security Service of Georgia
  bodies: GOV Central Election Commission of Georgia; GOV National Bank of Georgia; GOV National Movement of Georgia
  bodies: JUD Public Defender of Georgia; JUD Constitutional Court of Georgia
  bodies: COP Ministry of Internal Affairs of Georgia

AZE state [1991-08-30..]
  name: Azerbaijan
  names: Republic of Azerbaijan
  adjectives: Azerbaijani; Azeri
  people: Azerbaijanis; Azerbaijani; Azeris; Azeri
  seats: Baku
  codes: iso AZE AZ 031; cow AZE 373 [1991-12-26..]; gw AZE 373 [1991-12-21..]
  bodies: LEG Milli Majlis; LEG Milli Mejlis
  bodies: BUS SOCAR
  bodies: MED Azertag
  bodies: GOV Central Bank of Azerbaijan
  bodies: COP State Border Service of Azerbaijan
  bodies: SPY State Security Service of Azerbaijan

# --- Middle East and North Africa

TUR state
  name: Turkey
  names: Turkiye; Türkiye; Republic of Turkey; Republic of Turkiye; Republic of Türkiye
  adjectives: Turkish; Turco-; Turko-
  people: Turks; Turk; Turkish
  seats: Ankara; Cankaya; Çankaya; Bestepe; Beştepe; Sublime Porte; Ak Saray
  codes: iso TUR TR 792; cow TUR 640; gw TUR 640
  bodies: LEG Grand National Assembly; LEG Turkish Grand National Assembly
  bodies: SPY National Intelligence Organization; SPY National Intelligence Organisation
  bodies: COP Jandarma
  bodies: MIL Turkish Armed Forces; MIL Turkish General Staff
  bodies: GOV National Security Council of Turkey; GOV Diyanet; GOV YSK; GOV National Unity Committee [1960..1961]
  bodies: MED Anatolia news agency; MED Anadolu Agency; MED Anatolian News Agency; MED Anadolu; MED TRT
  bodies: BUS BOTAS
  bodies: GOV Supreme Election Board; GOV Supreme Electoral Board; GOV High Election Board; GOV Supreme Military Council of Turkey; GOV Central Bank of Turkey; GOV Council of Higher Education; GOV YOK; GOV Radio and Television Supreme Council; GOV RTUK; GOV AFAD; GOV TIKA; GOV Savings Deposit Insurance Fund; GOV Presidency of Religious Affairs
  bodies: COP Turkish Gendarmerie; COP Turkish Coast Guard; COP Turkish police special forces
  bodies: MIL Maroon Berets; MIL Turkish Air Force; MIL Turkish Navy
  bodies: JUD Council of State of Turkey; JUD Court of Cassation of Turkey; JUD State Security Court of Turkey

EGY state [1827-01-01..]
  name: Egypt
  names: Arab Republic of Egypt; United Arab Republic [1958-02-22..1971-09-10]; UAR [1958-02-22..1971-09-10]; U.A.R. [1958-02-22..1971-09-10]
  adjectives: Egyptian
  people: Egyptians; Egyptian
  seats: Cairo; Tahrir Palace; Ittihadiya Palace; Heliopolis Palace
  codes: iso EGY EG 818; cow EGY 651 [1937-05-26..]; gw EGY 651 [1922-02-28..]
  bodies: LEG People's Assembly [1971..2012]; LEG Shura Council of Egypt
  bodies: MIL Supreme Council of the Armed Forces; MIL SCAF
  bodies: SPY Mukhabarat
  bodies: COP Central Security Forces
  bodies: JUD Supreme Constitutional Court
  bodies: GOV Suez Canal Authority; GOV Revolutionary Command Council [1952..1956]
  bodies: MED Middle East News Agency; MED Al-Ahram; MED al-Ahram; MED Al Ahram
  bodies: GOV Supreme Council of Antiquities; GOV Suez Canal Company; GOV Dar al-Ifta; GOV National Elections Authority; GOV Supreme Council for Media Regulation
  bodies: SPY State Security Investigations; SPY State Security Investigations Service; SPY General Intelligence Service of Egypt
  bodies: JUD Judges Club; JUD Judges' Club

LBY state
  name: Libya
  names: Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya; State of Libya; Great Socialist People's Libyan Arab Jamahiriya; Libyan Arab Republic; Libyan Jamahiriya; Jamahiriya
  adjectives: Libyan
  people: Libyans; Libyan
  seats: Tripoli; Bab al-Aziziya
  codes: iso LBY LY 434; cow LIB 620 [1951-12-24..]; gw LIB 620 [1951-12-24..]
  bodies: LEG General People's Congress [1977..2011]; LEG General National Congress; LEG Libyan House of Representatives; LEG Tobruk parliament
  bodies: GOV National Transitional Council [2011-02-27..2012-08-08]; GOV NTC [2011-02-27..2012-08-08]; GOV Government of National Accord; GOV GNA [2016..2021]; GOV Government of National Unity [2021-03-10..]; GOV Presidential Council of Libya; GOV High State Council; GOV Revolutionary Command Council [1969..1977]
  bodies: MED JANA; MED Jana
  bodies: BUS National Oil Corporation; BUS National Oil Corp
  bodies: COP Libyan Coast Guard
  bodies: GOV Central Bank of Libya; GOV High National Election Commission; GOV High National Elections Commission; GOV Government of National Stability; GOV General People's Committee
  bodies: MIL Petroleum Facilities Guard; MIL Khamis Brigade

TUN state
  name: Tunisia
  names: Tunisian Republic; Republic of Tunisia
  adjectives: Tunisian
  people: Tunisians; Tunisian
  seats: Tunis; Carthage Palace
  codes: iso TUN TN 788; cow TUN 616 [1956-03-20..]; gw TUN 616 [1956-01-01..]
  bodies: LEG Assembly of the Representatives of the People; LEG National Constituent Assembly [2011..2014]
  bodies: GOV High Independent Authority for Elections; GOV Truth and Dignity Commission

DZA state
  name: Algeria
  names: People's Democratic Republic of Algeria; Democratic and Popular Republic of Algeria
  adjectives: Algerian
  people: Algerians; Algerian
  seats: Algiers; El Mouradia; Mouradia
  codes: iso DZA DZ 012; cow ALG 615 [1962-07-05..]; gw ALG 615 [1962-07-05..]
  bodies: GOV Provisional Government of the Algerian Republic [1958-09-19..1962-07-05]; GOV High State Committee [1992-01..1994-01]; GOV High Council of State [1992-01..1994-01]
  bodies: LEG National People's Assembly
  bodies: MIL National People's Army of Algeria
  bodies: SPY DRS
  bodies: BUS Sonatrach
  bodies: GOV Bank of Algeria; GOV Council of the Revolution of Algeria
  bodies: MIL National Popular Army; MIL People's National Army

MAR state
  name: Morocco
  names: Kingdom of Morocco
  adjectives: Moroccan
  people: Moroccans; Moroccan
  seats: Rabat; Makhzen
  codes: iso MAR MA 504; cow MOR 600 [1956-03-02..]; gw MOR 600 [1956-03-02..]
  bodies: MIL Royal Armed Forces
  bodies: COP Royal Gendarmerie
  bodies: SPY DGED
  bodies: GOV Bank Al-Maghrib; GOV Equity and Reconciliation Commission; GOV Royal Cabinet of Morocco
  bodies: COP Auxiliary Forces
  bodies: SPY DGST

MRT state [1960-11-28..]
  name: Mauritania
  names: Islamic Republic of Mauritania
  adjectives: Mauritanian
  people: Mauritanians; Mauritanian
  seats: Nouakchott
  codes: iso MRT MR 478; cow MAA 435 [1960-11-28..]; gw MAA 435 [1960-11-28..]
  bodies: GOV Military Council for Justice and Democracy [2005-08-03..2007-04-19]; GOV Military Committee of National Salvation

SDN state [1956-01-01..]
  name: Sudan
  names: Republic of the Sudan; Republic of Sudan; Democratic Republic of the Sudan; Anglo-Egyptian Sudan
  adjectives: Sudanese
  people: Sudanese
  seats: Khartoum
  codes: iso SDN SD 736 [..2011-07-08]; iso SDN SD 729 [2011-07-09..]; cow SUD 625 [1956-01-01..]; gw SUD 625 [1956-01-01..]
  bodies: MIL Sudanese Armed Forces; MIL SAF; MIL Sudan Armed Forces; MIL Transitional Military Council [2019-04-11..2019-08-20]
  bodies: GOV Sovereign Council; GOV Sovereignty Council; GOV Transitional Sovereignty Council
  bodies: SPY National Intelligence and Security Service; SPY NISS
  bodies: COP Popular Defence Forces; COP Popular Defense Forces
  bodies: MED SUNA; MED Suna
  bodies: GOV National Salvation Revolution Command Council; GOV Revolutionary Command Council for National Salvation; GOV Bank of Sudan; GOV Central Bank of Sudan; GOV Humanitarian Aid Commission
  bodies: SPY National Security and Intelligence Service

SSD state [2011-07-09..]
  name: South Sudan
  names: Republic of South Sudan; S. Sudan
  adjectives: South Sudanese
  people: South Sudanese; Southern Sudanese
  seats: Juba
  codes: iso SSD SS 728; cow SSD 626 [2011-07-09..]; gw SSD 626 [2011-07-09..]
  bodies: MIL South Sudan People's Defence Forces; MIL South Sudan People's Defense Forces; MIL SSPDF
  bodies: GOV Bank of South Sudan

IRN state
  name: Iran
  names: Persia; Islamic Republic of Iran; Imperial State of Iran
  adjectives: Iranian; Persian
  people: Iranians; Iranian; Persians; Persian
  seats: Tehran; Teheran; Niavaran Palace; Saadabad Palace
  short: the Islamic Republic; the Islamic republic
  codes: iso IRN IR 364; cow IRN 630 [1855-01-01..]; gw IRN 630
  bodies: MIL Revolutionary Guards; MIL Revolutionary Guard; MIL Iranian Revolutionary Guards; MIL Islamic Revolutionary Guard Corps; MIL Islamic Revolutionary Guards Corps; MIL Islamic Revolution Guards Corps; MIL Revolutionary Guard Corps; MIL Revolutionary Guards Corps; MIL IRGC; MIL I.R.G.C.; MIL Pasdaran; MIL Quds Force; MIL Qods Force; MIL Al-Quds Force; MIL Khatam al-Anbiya
  bodies: COP Basij; COP Basiji; COP Basijis; COP Guidance Patrol; COP FARAJA
  bodies: SPY SAVAK; SPY Savak; SPY VEVAK; SPY Ministry of Intelligence and Security
  bodies: LEG Majlis; LEG Majles; LEG Islamic Consultative Assembly
  bodies: GOV Guardian Council; GOV Council of Guardians; GOV Assembly of Experts; GOV Expediency Council; GOV Supreme National Security Council; GOV Atomic Energy Organization of Iran; GOV Atomic Energy Organisation of Iran; GOV AEOI; GOV Revolutionary Council [1979..1980]
  bodies: JUD Revolutionary Court; JUD Islamic Revolutionary Court
  bodies: BUS NIOC; BUS National Iranian Oil Company
  bodies: MED IRNA; MED Irna; MED Fars news agency; MED Fars; MED Tasnim; MED ISNA; MED Mehr news agency; MED Press TV; MED Tehran Radio; MED Teheran radio; MED Tehran radio; MED IRIB; MED Kayhan
  bodies: GOV Central Bank of Iran; GOV Islamic Revolutionary Council; GOV Bonyad Mostazafan; GOV Foundation of the Oppressed; GOV Iranian Space Agency; GOV Supreme Council of the Cultural Revolution; GOV Guardians Council; GOV Expediency Discernment Council
  bodies: MIL Artesh
  bodies: SPY Ministry of Intelligence of Iran
  bodies: JUD Special Clerical Court
  bodies: COP Law Enforcement Command

IRQ state [1932-10-03..]
  name: Iraq
  names: Republic of Iraq; Kingdom of Iraq
  adjectives: Iraqi
  people: Iraqis; Iraqi
  seats: Baghdad; Green Zone [2003..]
  codes: iso IRQ IQ 368; cow IRQ 645 [1932-10-03..]; gw IRQ 645 [1932-10-03..]
  bodies: LEG Council of Representatives; LEG Iraqi National Assembly
  bodies: GOV Revolutionary Command Council [1968-07-17..2003-04-09]; GOV Iraqi Governing Council; GOV Coalition Provisional Authority; GOV Iraqi Interim Government; GOV Independent High Electoral Commission
  bodies: MIL Republican Guard [1969..2003-04-09]; MIL Republican Guards [1969..2003-04-09]; MIL Fedayeen Saddam; MIL Popular Mobilization Forces; MIL Popular Mobilisation Forces; MIL Popular Mobilization Units; MIL Popular Mobilization Committee; MIL Hashd al-Shaabi; MIL Hashed al-Shaabi; MIL Hashd Shaabi; MIL Iraqi Security Forces; MIL Counter Terrorism Service; MIL Golden Division
  bodies: JUD Iraqi High Tribunal; JUD Iraqi Special Tribunal; JUD Supreme Iraqi Criminal Tribunal; JUD Federal Supreme Court of Iraq
  bodies: MED Iraqi News Agency
  bodies: BUS SOMO
  bodies: GOV Independent High Electoral Commission of Iraq; GOV Central Bank of Iraq; GOV Trade Bank of Iraq; GOV Integrity Commission; GOV Commission of Integrity; GOV Iraqi Integrity Commission; GOV De-Baathification Commission; GOV Accountability and Justice Commission; GOV Revolution Command Council
  bodies: JUD Supreme Judicial Council of Iraq
  bodies: MIL Iraqi Air Force
  bodies: SPY Iraqi National Intelligence Service
  bodies: COP Facilities Protection Service

SYR state [1946-01-01..]
  name: Syria
  names: Syrian Arab Republic
  adjectives: Syrian
  people: Syrians; Syrian
  seats: Damascus; Muhajirin Palace
  codes: iso SYR SY 760; cow SYR 652 [1946-04-17..1958-02-01]; cow SYR 652 [1961-09-29..]; gw SYR 652 [1946-01-01..]
  bodies: LEG People's Council; LEG People's Assembly of Syria
  bodies: MIL Syrian Arab Army; MIL Tiger Forces; MIL National Defence Forces [2012..]; MIL National Defense Forces [2012..]; MIL Republican Guard of Syria
  bodies: COP Shabiha; COP shabiha
  bodies: SPY Syrian Military Intelligence; SPY Air Force Intelligence; SPY Air Force Intelligence Directorate
  bodies: MED SANA; MED Tishreen; MED Tishrin
  bodies: GOV Central Bank of Syria; GOV National Command of the Baath Party; GOV Atomic Energy Commission of Syria
  bodies: MIL Defense Companies
  bodies: SPY Political Security Directorate; SPY General Intelligence Directorate of Syria

LBN state [1944-11-22..]
  name: Lebanon
  names: Republic of Lebanon; Lebanese Republic
  adjectives: Lebanese
  people: Lebanese
  seats: Beirut; Baabda; Baabda Palace; Baabda palace; Grand Serail; Ain el-Tineh
  codes: iso LBN LB 422; cow LEB 660 [1946-03-10..]; gw LEB 660 [1944-11-22..]
  bodies: MIL Lebanese Armed Forces; MIL Lebanese Army; MIL LAF
  bodies: COP Internal Security Forces; COP ISF
  bodies: SPY Deuxieme Bureau of Lebanon; SPY General Security Directorate of Lebanon
  bodies: MED National News Agency of Lebanon
  bodies: GOV Banque du Liban
  bodies: GOV Higher Defense Council; GOV Higher Defence Council
  bodies: JUD Judicial Council of Lebanon
  bodies: COP Lebanese General Security
  bodies: SPY General Security Directorate
  bodies: LEG Lebanese Parliament

JOR state [1946-05-25..]
  name: Jordan
  names: Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan; Trans-Jordan
  adjectives: Jordanian
  people: Jordanians; Jordanian
  seats: Amman; Raghadan Palace; Basman Palace
  codes: iso JOR JO 400; cow JOR 663 [1946-03-22..]; gw JOR 663 [1946-05-25..]
  bodies: MIL Arab Legion
  bodies: MED Petra news agency
  bodies: SPY General Intelligence Directorate; SPY GID
  bodies: GOV Central Bank of Jordan; GOV Royal Hashemite Court
  bodies: MIL Jordan Armed Forces; MIL Jordanian Armed Forces; MIL Royal Jordanian Air Force
  bodies: COP Public Security Directorate; COP Desert Police

ISR state [1948-05-14..]
  name: Israel
  names: State of Israel; Zionist entity; Zionist regime; Zionist state
  adjectives: Israeli
  people: Israelis; Israeli; Israeli Arabs; Israeli Arab; Arab Israelis; Arab Israeli; Israeli settlers; Jewish settlers
  seats: Jerusalem; Tel Aviv; Kirya
  short: the Jewish state; the Jewish State
  codes: iso ISR IL 376; cow ISR 666 [1948-05-14..]; gw ISR 666 [1948-05-14..]
  bodies: LEG Knesset
  bodies: MIL Israel Defense Forces; MIL Israel Defence Forces; MIL Israeli Defense Forces; MIL Israeli Defence Forces; MIL Israel Defense Force; MIL IDF; MIL I.D.F.; MIL Israeli Army; MIL Israeli Air Force; MIL Israeli Navy; MIL Haganah; MIL Tzahal; MIL Golani Brigade; MIL Givati Brigade; MIL COGAT; MIL Civil Administration; MIL Coordinator of Government Activities in the Territories
  bodies: SPY Mossad; SPY Shin Bet; SPY Shin Beth; SPY Shabak; SPY Israel Security Agency; SPY Unit 8200
  bodies: COP Israel Police; COP Israel Border Police; COP Israeli Border Police; COP Israel Prison Service
  bodies: JUD Israeli Supreme Court; JUD Israeli High Court
  bodies: GOV Israel Atomic Energy Commission
  bodies: MED Kol Israel; MED Israel Radio; MED Israeli radio; MED Israel Army Radio; MED Army Radio
  bodies: GOV Bank of Israel; GOV Israel Innovation Authority; GOV Israel Antiquities Authority; GOV Israel Nature and Parks Authority; GOV Jewish National Fund; GOV World Zionist Organization
  bodies: MIL Sayeret Matkal; MIL Shayetet 13; MIL Palmach; MIL Home Front Command
  bodies: COP Yamam; COP Magav
  bodies: JUD Judge Advocate General of Israel

PSE state
  name: Palestine
  names: State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian territories; Palestinian Territories; Occupied Palestinian Territory; Occupied Territories [1967-06-05..]; occupied territories [1967-06-05..]; occupied Palestinian territories; PNA [1994..]; P.N.A. [1994..]
  adjectives: Palestinian
  people: Palestinians; Palestinian
  seats: Ramallah [1994-05-04..]; Muqata; Mukata
  short: the Authority; the PA; the P.A.; PA
  codes: iso PSE PS 275
  bodies: LEG Palestinian Legislative Council; LEG Palestinian National Council; LEG Palestine National Council; LEG PNC
  bodies: COP Preventive Security; COP Preventive Security Service; COP Force 17; COP National Security Forces of Palestine
  bodies: MED WAFA; MED Wafa; MED Voice of Palestine
  bodies: GOV Palestine Monetary Authority; GOV Palestinian Central Elections Commission; GOV Palestinian Prisoners Club
  bodies: COP Palestinian Civil Police; COP Palestinian security forces

SAU state [1932-09-23..]
  name: Saudi Arabia
  names: Kingdom of Saudi Arabia; KSA; K.S.A.
  adjectives: Saudi; Saudi Arabian
  people: Saudis; Saudi; Saudi Arabians
  seats: Riyadh; Al-Yamamah Palace; Royal Diwan
  short: the kingdom; the Kingdom
  codes: iso SAU SA 682; cow SAU 670 [1927-05-20..]; gw SAU 670 [1932-09-23..]
  bodies: LEG Shura Council of Saudi Arabia
  bodies: MIL Saudi Arabian National Guard; MIL Saudi National Guard; MIL Royal Saudi Air Force
  bodies: COP mutawa; COP mutaween; COP Mutawwa; COP Committee for the Promotion of Virtue and the Prevention of Vice
  bodies: GOV Royal Court; GOV Public Investment Fund; GOV KSrelief
  bodies: JUD Specialized Criminal Court
  bodies: BUS Aramco; BUS Saudi Aramco
  bodies: MED Saudi Press Agency
  bodies: GOV Saudi Arabian Monetary Authority; GOV Saudi Central Bank; GOV SAMA; GOV Allegiance Council; GOV Saudi Fund for Development; GOV Nazaha; GOV Saudi Red Crescent
  bodies: COP Presidency of State Security; COP Mabahith
  bodies: SPY General Intelligence Presidency
  bodies: MIL Royal Guard of Saudi Arabia

YEM state [1918-10-30..]
  name: Yemen
  names: Republic of Yemen; North Yemen; Yemen Arab Republic; YAR; Y.A.R.; Northern Yemen; Mutawakkilite Kingdom of Yemen
  adjectives: Yemeni; North Yemeni; Yemenite
  people: Yemenis; Yemeni; North Yemenis
  seats: Sanaa [..2015-03-25]; Sana'a [..2015-03-25]; San'a [..2015-03-25]; Sana [..2015-03-25]; Aden [2015-03-26..]
  codes: iso YEM YE 886 [..1990-05-21]; iso YEM YE 887 [1990-05-22..]; cow YAR 678 [1926-09-02..1990-05-21]; cow YEM 679 [1990-05-22..]; gw YEM 678 [1918-10-30..]
  bodies: MIL Republican Guard of Yemen
  bodies: GOV Presidential Leadership Council
  bodies: COP Central Security Organization
  bodies: SPY Political Security Organization; SPY Political Security
  bodies: MED Saba news agency
  bodies: GOV Central Bank of Yemen; GOV Supreme Political Council; GOV Supreme Commission for Elections and Referendum
  bodies: MIL Giants Brigades; MIL Shabwani Elite; MIL Shabwa Defense Forces; MIL Hadrami Elite
  bodies: LEG Shura Council of Yemen

YMD state [1967-11-30..1990-05-21]
  name: South Yemen
  names: People's Democratic Republic of Yemen; Democratic Yemen; PDRY; P.D.R.Y.; People's Republic of South Yemen; Southern Yemen; People's Republic of Southern Yemen; South Arabia; Federation of South Arabia
  adjectives: South Yemeni; Southern Yemeni
  people: South Yemenis; South Yemeni; Southern Yemenis; Southern Yemeni
  seats: Aden [1967-11-30..1990-05-21]
  codes: iso YMD YD 720 [1967-11-30..1990-05-21]; cow YPR 680 [1967-11-30..1990-05-21]; gw YPR 680 [1967-11-30..1990-05-21]

KWT state [1961-06-19..]
  name: Kuwait
  names: State of Kuwait
  adjectives: Kuwaiti
  people: Kuwaitis; Kuwaiti
  seats: Kuwait City; Bayan Palace; Dasman Palace
  short: the emirate
  codes: iso KWT KW 414; cow KUW 690 [1961-06-19..]; gw KUW 690 [1961-06-19..]
  bodies: MED KUNA; MED Kuna
  bodies: BUS Kuwait Petroleum Corporation; BUS Kuwait Petroleum Corp
  bodies: GOV Kuwait Fund for Arab Economic Development; GOV Kuwait Investment Authority; GOV Kuwait Investment Office
  bodies: LEG Kuwaiti National Assembly

BHR state [1971-08-15..]
  name: Bahrain
  names: Kingdom of Bahrain; State of Bahrain; Bahrein
  adjectives: Bahraini
  people: Bahrainis; Bahraini
  seats: Manama
  codes: iso BHR BH 048; cow BAH 692 [1971-08-15..]; gw BAH 692 [1971-08-15..]
  bodies: MIL Bahrain Defence Force
  bodies: MED Gulf News Agency
  bodies: SPY Bahrain National Security Agency
  bodies: GOV Bahrain Independent Commission of Inquiry

QAT state [1971-09-03..]
  name: Qatar
  names: State of Qatar
  adjectives: Qatari
  people: Qataris; Qatari
  seats: Doha; Amiri Diwan; Emiri Diwan
  codes: iso QAT QA 634; cow QAT 694 [1971-09-03..]; gw QAT 694 [1971-09-03..]
  bodies: MED QNA; MED Al Jazeera; MED Al-Jazeera; MED al-Jazeera
  bodies: BUS QatarEnergy; BUS Qatar Petroleum
  bodies: GOV Qatar Fund for Development
  bodies: GOV Qatar Investment Authority; GOV Qatar Charity; GOV Supreme Committee for Delivery and Legacy

ARE state [1971-12-02..]
  name: United Arab Emirates
  names: UAE; U.A.E.; Trucial States; Trucial Oman; Trucial Coast
  adjectives: Emirati; Emirian
  people: Emiratis; Emirati; Emirians; Emirian
  seats: Abu Dhabi
  short: Emirates; the Emirates
  codes: iso ARE AE 784; cow UAE 696 [1971-12-02..]; gw UAE 696 [1971-12-02..]
  bodies: LEG Federal National Council
  bodies: BUS ADNOC; BUS Adnoc; BUS DP World
  bodies: MED WAM
  bodies: MIL UAE Armed Forces; MIL Union Defence Force; MIL Trucial Oman Scouts
  bodies: GOV Abu Dhabi Investment Authority; GOV Mubadala
  bodies: COP Dubai Police

OMN state
  name: Oman
  names: Sultanate of Oman; Muscat and Oman; the Sultanate of Oman
  adjectives: Omani
  people: Omanis; Omani
  seats: Muscat
  short: the sultanate
  codes: iso OMN OM 512; cow OMA 698 [1971-10-07..]; gw OMA 698
  bodies: MIL Sultan's Armed Forces
  bodies: COP Royal Oman Police

AFG state
  name: Afghanistan
  names: Democratic Republic of Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Republic of Afghanistan; Islamic State of Afghanistan
  adjectives: Afghan; Afghani
  people: Afghans; Afghan; Afghanis
  seats: Kabul; Arg palace
  short: the Islamic Emirate
  codes: iso AFG AF 004; cow AFG 700 [1919-08-08..]; gw AFG 700 [1919-05-01..]
  bodies: LEG Loya Jirga; LEG loya jirga; LEG Wolesi Jirga; LEG Meshrano Jirga
  bodies: SPY KHAD; SPY Khad; SPY National Directorate of Security; SPY NDS
  bodies: MIL Afghan National Army; MIL ANA; MIL Afghan National Security Forces
  bodies: COP Afghan National Police; COP Afghan Local Police
  bodies: GOV High Peace Council; GOV Independent Election Commission of Afghanistan; GOV Ministry for the Promotion of Virtue and Prevention of Vice
  bodies: MED Bakhtar; MED Kabul Radio; MED Radio Kabul; MED Tolo
  bodies: GOV Da Afghanistan Bank; GOV Electoral Complaints Commission; GOV Afghan Independent Human Rights Commission; GOV High Council for National Reconciliation; GOV Ministry for the Propagation of Virtue and the Prevention of Vice
  bodies: MIL Afghan National Defense and Security Forces; MIL Afghan Air Force
  bodies: COP Afghan Border Police
  bodies: SPY General Directorate of Intelligence

# --- Sub-Saharan Africa

CPV state [1975-07-05..]
  name: Cape Verde
  names: Cabo Verde; Republic of Cabo Verde; Cape Verde Islands
  adjectives: Cape Verdean; Cabo Verdean; Cape Verdian
  people: Cape Verdeans; Cape Verdean; Cabo Verdeans; Cabo Verdean; Cape Verdians; Cape Verdian
  seats: Praia
  codes: iso CPV CV 132; cow CAP 402 [1975-07-05..]; gw CAP 402 [1975-07-05..]

STP state [1975-07-12..]
  name: Sao Tome and Principe
  names: São Tomé and Príncipe; Sao Tome; São Tomé; Sao Tome & Principe
  adjectives: Sao Tomean; Santomean; São Toméan
  people: Sao Tomeans; Sao Tomean; Santomeans; Santomean; São Toméans; São Toméan
  codes: iso STP ST 678; cow STP 403 [1975-07-12..]

GNB state [1974-09-10..]
  name: Guinea-Bissau
  names: Guinea Bissau; Portuguese Guinea
  adjectives: Guinea-Bissauan; Bissau-Guinean; Guinean
  people: Guinea-Bissauans; Guinea-Bissauan; Bissau-Guineans; Bissau-Guinean; Guineans; Guinean
  seats: Bissau
  codes: iso GNB GW 624; cow GNB 404 [1974-09-10..]; gw GNB 404 [1974-09-10..]

GNQ state [1968-10-12..]
  name: Equatorial Guinea
  names: Spanish Guinea; Republic of Equatorial Guinea
  adjectives: Equatorial Guinean; Equatoguinean; Guinean
  people: Equatorial Guineans; Equatorial Guinean; Equatoguineans; Equatoguinean; Guineans; Guinean
  seats: Malabo; Ciudad de la Paz [2026-01-03..]
  codes: iso GNQ GQ 226; cow EQG 411 [1968-10-12..]; gw EQG 411 [1968-10-12..]

GMB state [1965-02-18..]
  name: Gambia
  names: the Gambia; Republic of the Gambia; Islamic Republic of the Gambia
  adjectives: Gambian
  people: Gambians; Gambian
  seats: Banjul; Bathurst [..1973-04-23]
  codes: iso GMB GM 270; cow GAM 420 [1965-02-18..]; gw GAM 420 [1965-02-18..]
  bodies: GOV Armed Forces Provisional Ruling Council [1994-07-22..1997-01]; GOV AFPRC
  bodies: JUD Truth, Reconciliation and Reparations Commission
  bodies: SPY National Intelligence Agency of Gambia

MLI state [1960-09-22..]
  name: Mali
  names: Republic of Mali; French Sudan; Soudan; Mali Federation
  adjectives: Malian
  people: Malians; Malian
  seats: Bamako; Koulouba; Koulouba Palace
  codes: iso MLI ML 466; cow MLI 432 [1960-06-20..]; gw MLI 432 [1960-09-22..]
  bodies: MIL FAMa; MIL Malian Armed Forces; MIL FAMA
  bodies: GOV National Committee for the Salvation of the People; GOV National Transitional Council of Mali
  bodies: MIL Famas
  bodies: GOV Transition Committee for the Salvation of the People; GOV Autorite Interimaire

SEN state [1960-04-04..]
  name: Senegal
  names: Republic of Senegal
  adjectives: Senegalese
  people: Senegalese
  seats: Dakar
  codes: iso SEN SN 686; cow SEN 433 [1960-08-20..]; gw SEN 433 [1960-04-04..]
  bodies: JUD Constitutional Council of Senegal

BEN state [1960-08-01..]
  name: Benin
  names: Dahomey; People's Republic of Benin; Republic of Benin; Republic of Dahomey
  adjectives: Beninese; Beninois; Dahomeyan; Dahomean
  people: Beninese; Beninois; Dahomeyans
  seats: Porto-Novo; Porto Novo; Cotonou
  codes: iso DHY DY 204 [..1975-11-29]; iso BEN BJ 204 [1975-11-30..]; cow BEN 434 [1960-08-01..]; gw BEN 434 [1960-08-01..]

NER state [1960-08-03..]
  name: Niger
  names: Republic of Niger
  adjectives: Nigerien; Nigerois
  people: Nigeriens; Nigerien; Nigeroiss; Nigerois
  seats: Niamey
  codes: iso NER NE 562; cow NIR 436 [1960-10-03..]; gw NIR 436 [1960-08-03..]
  bodies: GOV National Council for the Safeguard of the Homeland; GOV CNSP [2023-07-26..]
  bodies: GOV Supreme Council for the Restoration of Democracy [2010-02-18..2011-04-07]

CIV state [1960-08-07..]
  name: Ivory Coast
  names: Cote d'Ivoire; Côte d'Ivoire; Cote D'Ivoire; Republic of Cote d'Ivoire; Republic of Côte d'Ivoire; the Ivory Coast
  adjectives: Ivorian; Ivoirian; Ivoirien
  people: Ivorians; Ivorian; Ivoirians; Ivoirian; Ivoiriens; Ivoirien
  seats: Abidjan; Yamoussoukro [1983-03-21..]
  codes: iso CIV CI 384; cow CDI 437 [1960-08-07..]; gw CDI 437 [1960-08-07..]
  bodies: MIL Republican Forces of Ivory Coast; MIL FRCI
  bodies: JUD Constitutional Council of Ivory Coast
  bodies: MIL FANCI

GIN state [1958-10-02..]
  name: Guinea
  names: Republic of Guinea; Guinea-Conakry; Guinea Conakry; French Guinea; People's Revolutionary Republic of Guinea
  adjectives: Guinean
  people: Guineans; Guinean
  seats: Conakry
  codes: iso GIN GN 324; cow GUI 438 [1958-10-02..]; gw GUI 438 [1958-10-02..]
  bodies: GOV National Council for Democracy and Development; GOV National Committee of Reconciliation and Development; GOV CNRD
  bodies: GOV National Committee for Reconciliation and Development; GOV CNDD [2008-12-23..2010-12]

BFA state [1960-08-05..]
  name: Burkina Faso
  names: Upper Volta; Burkina; Republic of Upper Volta
  adjectives: Burkinabe; Burkinabé; Burkinabè; Burkinese; Voltaic; Upper Voltan
  people: Burkinabe; Burkinabé; Burkinabes; Voltaics
  seats: Ouagadougou; Kosyam; Kosyam Palace
  codes: iso HVO HV 854 [..1984-08-03]; iso BFA BF 854 [1984-08-04..]; cow BFO 439 [1960-08-05..]; gw BFO 439 [1960-08-05..]
  bodies: MIL Volunteers for the Defense of the Homeland; MIL Volunteers for the Defence of the Homeland; MIL VDP; MIL RSP; MIL Regiment of Presidential Security; MIL Presidential Security Regiment
  bodies: GOV Patriotic Movement for Safeguard and Restoration; GOV MPSR

LBR state [1847-07-26..]
  name: Liberia
  names: Republic of Liberia
  adjectives: Liberian; Americo-Liberian
  people: Liberians; Liberian; Americo-Liberians; Americo-Liberian
  seats: Monrovia
  codes: iso LBR LR 430; cow LBR 450 [1920-06-30..]; gw LBR 450 [1847-07-26..]
  bodies: MIL Armed Forces of Liberia
  bodies: GOV People's Redemption Council; GOV Interim Government of National Unity [1990..1994]
  bodies: JUD Truth and Reconciliation Commission of Liberia
  bodies: GOV Central Bank of Liberia
  bodies: COP Liberia Drug Enforcement Agency

SLE state [1961-04-27..]
  name: Sierra Leone
  names: Republic of Sierra Leone
  adjectives: Sierra Leonean; Sierra Leonian
  people: Sierra Leoneans; Sierra Leonean; Sierra Leonians; Sierra Leonian
  seats: Freetown
  codes: iso SLE SL 694; cow SIE 451 [1961-04-27..]; gw SIE 451 [1961-04-27..]
  bodies: JUD Special Court for Sierra Leone
  bodies: GOV National Provisional Ruling Council; GOV Armed Forces Revolutionary Council [1997-05-25..1998-02-12]
  bodies: GOV Bank of Sierra Leone; GOV NPRC [1992-04-29..1996-03-29]; GOV National Electoral Commission of Sierra Leone
  bodies: MIL Republic of Sierra Leone Armed Forces

GHA state [1957-03-06..]
  name: Ghana
  names: Gold Coast; Republic of Ghana
  adjectives: Ghanaian; Ghanian
  people: Ghanaians; Ghanaian; Ghanians; Ghanian
  seats: Accra; Osu Castle; Christiansborg Castle; Flagstaff House; Jubilee House
  codes: iso GHA GH 288; cow GHA 452 [1957-03-06..]; gw GHA 452 [1957-03-06..]
  bodies: GOV Provisional National Defence Council; GOV Provisional National Defense Council; GOV PNDC; GOV National Liberation Council
  bodies: GOV Bank of Ghana; GOV National Redemption Council; GOV Cocobod; GOV COCOBOD; GOV Ghana Cocoa Board; GOV Commission on Human Rights and Administrative Justice
  bodies: COP Ghana Immigration Service
  bodies: JUD Office of the Special Prosecutor of Ghana

TGO state [1960-04-27..]
  name: Togo
  names: Togolese Republic; Togoland; Republic of Togo
  adjectives: Togolese
  people: Togolese
  seats: Lome; Lomé
  codes: iso TGO TG 768; cow TOG 461 [1960-04-27..]; gw TOG 461 [1960-04-27..]

CMR state [1960-01-01..]
  name: Cameroon
  names: Cameroun; Republic of Cameroon; the Cameroons; Cameroons; United Republic of Cameroon
  adjectives: Cameroonian
  people: Cameroonians; Cameroonian
  seats: Yaounde; Yaoundé; Etoudi
  codes: iso CMR CM 120; cow CAO 471 [1960-01-01..]; gw CAO 471 [1960-01-01..]
  bodies: MIL BIR; MIL Rapid Intervention Battalion
  bodies: MIL Bataillon d'Intervention Rapide
  bodies: COP Delegation Generale a la Surete Nationale

NGA state [1960-10-01..]
  name: Nigeria
  names: Federal Republic of Nigeria; Federation of Nigeria
  adjectives: Nigerian
  people: Nigerians; Nigerian
  seats: Abuja [1991-12-12..]; Lagos [..1991-12-11]; Aso Rock; Aso Villa; Dodan Barracks [..1991-12-11]
  codes: iso NGA NG 566; cow NIG 475 [1960-10-01..]; gw NIG 475 [1960-10-01..]
  bodies: GOV Armed Forces Ruling Council [1985..1993]; GOV Supreme Military Council [1966..1979]; GOV Provisional Ruling Council [1993..1999]; GOV Independent National Electoral Commission; GOV INEC
  bodies: COP EFCC; COP Economic and Financial Crimes Commission; COP Special Anti-Robbery Squad
  bodies: SPY State Security Service [1986..]; SPY Department of State Services; SPY DSS
  bodies: MIL Joint Task Force; MIL Civilian Joint Task Force
  bodies: BUS NNPC; BUS Nigerian National Petroleum Corporation; BUS Nigerian National Petroleum Corp
  bodies: MED News Agency of Nigeria
  bodies: GOV National Broadcasting Commission of Nigeria; GOV Code of Conduct Bureau; GOV Armed Forces Provisional Ruling Council; GOV Nigerian Electricity Regulatory Commission
  bodies: JUD Code of Conduct Tribunal
  bodies: COP Independent Corrupt Practices Commission; COP NDLEA; COP National Drug Law Enforcement Agency; COP NSCDC; COP Nigeria Security and Civil Defence Corps; COP Amotekun; COP Nigerian Immigration Service; COP Nigeria Customs Service; COP NAPTIP

GAB state [1960-08-17..]
  name: Gabon
  names: Gabonese Republic
  adjectives: Gabonese
  people: Gabonese
  seats: Libreville
  codes: iso GAB GA 266; cow GAB 481 [1960-08-17..]; gw GAB 481 [1960-08-17..]
  bodies: GOV Committee for the Transition and Restoration of Institutions; GOV CTRI

CAF state [1960-08-13..]
  name: Central African Republic
  names: C.A.R.; Central African Empire; Ubangi-Shari; Oubangui-Chari; Centrafrique
  adjectives: Central African
  people: Central Africans; Central African
  seats: Bangui
  short: CAR
  codes: iso CAF CF 140; cow CEN 482 [1960-08-13..]; gw CEN 482 [1960-08-13..]
  bodies: MIL FACA
  bodies: JUD Special Criminal Court

TCD state [1960-08-11..]
  name: Chad
  names: Republic of Chad; Tchad
  adjectives: Chadian; Tchadian
  people: Chadians; Chadian; Tchadians; Tchadian
  seats: N'Djamena; Ndjamena; N'djamena; N'Djaména; Fort-Lamy; Fort Lamy
  codes: iso TCD TD 148; cow CHA 483 [1960-08-11..]; gw CHA 483 [1960-08-11..]
  bodies: GOV Transitional Military Council [2021-04-20..2022-10-10]; GOV GUNT [1979..1986]; GOV Transitional Government of National Unity
  bodies: SPY Documentation and Security Directorate
  bodies: JUD Extraordinary African Chambers

COG state [1960-08-15..]
  name: Republic of the Congo
  names: Republic of Congo; Congo Republic; Congo-Brazzaville; Congo Brazzaville; Congo (Brazzaville); People's Republic of the Congo; French Congo; Middle Congo; Congo [1971-10-27..1997-05-16]; the Congo [1971-10-27..1997-05-16]
  short: Congo; Congolese   # counts only where a fuller name stood before: alone it is COD
  seats: Brazzaville
  codes: iso COG CG 178; cow CON 484 [1960-08-15..]; gw CON 484 [1960-08-15..]

COD state [1960-06-30..]
  name: Democratic Republic of Congo
  names: Democratic Republic of the Congo; DRC; D.R.C.; DR Congo; D.R. Congo; Congo [..1971-10-26]; Congo [1997-05-17..]; Congo-Kinshasa; Congo Kinshasa; Congo-Leopoldville; Congo-Léopoldville; Democratic Congo; Congo DR; DRCongo; Zaire; Zaïre; Republic of Zaire; Belgian Congo; Congo Free State; the Congo [..1971-10-26]; the Congo [1997-05-17..]; Republic of the Congo [1960-06-30..1964-08-01]
  adjectives: Congolese; Zairian; Zairean; Zairese; Zaïrian
  people: Congolese; Zairians; Zairian; Zaireans; Zairean
  seats: Kinshasa [1966-06-30..]; Leopoldville [..1966-06-29]; Léopoldville [..1966-06-29]; Gbadolite [1971-10-27..1997-05-16]
  codes: iso ZAR ZR 180 [1971-10-27..1997-07-13]; iso COD CD 180 [1997-07-14..]; cow DRC 490 [1960-06-30..]; gw DRC 490 [1960-06-30..]
  bodies: MIL FARDC; MIL Armed Forces of the Democratic Republic of Congo; MIL Force Publique [..1960-07-08]; MIL Armee Nationale Congolaise; MIL Zairian Armed Forces; MIL FAZ
  bodies: SPY ANR
  bodies: GOV CENI; GOV Independent National Electoral Commission of Congo
  bodies: BUS Gecamines; BUS Gécamines
  bodies: MED AZAP; MED Azap
  bodies: GOV Sovereign National Conference; GOV Higher Council of the Republic
  bodies: MIL Special Presidential Division; MIL Republican Guard of Congo
  bodies: SPY Agence Nationale de Renseignements

UGA state [1962-10-09..]
  name: Uganda
  names: Republic of Uganda
  adjectives: Ugandan
  people: Ugandans; Ugandan
  seats: Kampala; Entebbe; State House Entebbe
  codes: iso UGA UG 800; cow UGA 500 [1962-10-09..]; gw UGA 500 [1962-10-09..]
  bodies: MIL Uganda People's Defence Force; MIL Uganda People's Defence Forces; MIL Uganda People's Defense Forces; MIL UPDF
  bodies: SPY State Research Bureau; SPY Chieftaincy of Military Intelligence
  bodies: GOV Bank of Uganda; GOV Inspectorate of Government; GOV Uganda Media Council
  bodies: COP Uganda Wildlife Authority
  bodies: SPY Internal Security Organisation
  bodies: MIL Local Defence Units of Uganda

KEN state [1963-12-12..]
  name: Kenya
  names: Republic of Kenya; British East Africa
  adjectives: Kenyan
  people: Kenyans; Kenyan
  seats: Nairobi
  codes: iso KEN KE 404; cow KEN 501 [1963-12-12..]; gw KEN 501 [1963-12-12..]
  bodies: MIL Kenya Defence Forces; MIL Kenya Defense Forces; MIL KDF
  bodies: COP General Service Unit; COP Kenya Wildlife Service; COP Anti-Terrorism Police Unit
  bodies: GOV Independent Electoral and Boundaries Commission; GOV IEBC
  bodies: MED Kenya News Agency
  bodies: GOV Kenya National Commission on Human Rights; GOV Ethics and Anti-Corruption Commission; GOV National Cohesion and Integration Commission; GOV Independent Policing Oversight Authority
  bodies: COP Directorate of Criminal Investigations; COP Administration Police

TZA state [1961-12-09..]
  name: Tanzania
  names: Tanganyika; United Republic of Tanzania; United Republic of Tanganyika and Zanzibar
  adjectives: Tanzanian; Tanganyikan
  people: Tanzanians; Tanzanian; Tanganyikans; Tanganyikan
  seats: Dodoma [1996-02..]; Dar es Salaam; Dar-es-Salaam
  codes: iso TZA TZ 834; cow TAZ 510 [1961-12-09..]; gw TAZ 510 [1961-12-09..]
  bodies: MIL Tanzania People's Defence Force
  bodies: MED Shihata
  bodies: LEG Bunge
  bodies: GOV Bank of Tanzania; GOV Prevention and Combating of Corruption Bureau; GOV Zanzibar Electoral Commission

ZAN state [1963-12-10..1964-04-26]
  name: People's Republic of Zanzibar
  names: Sultanate of Zanzibar; Zanzibar [1963-12-10..1964-04-26]; People's Republic of Zanzibar and Pemba
  adjectives: Zanzibari [1963-12-10..1964-04-26]
  people: Zanzibaris [1963-12-10..1964-04-26]
  codes: cow ZAN 511 [1963-12-19..1964-04-26]; gw ZAN 511 [1963-12-19..1964-04-26]

BDI state [1962-07-01..]
  name: Burundi
  names: Republic of Burundi; Ruanda-Urundi; Urundi
  adjectives: Burundian
  people: Burundians; Burundian
  seats: Bujumbura; Usumbura; Gitega [2018-12-24..]
  codes: iso BDI BI 108; cow BUI 516 [1962-07-01..]; gw BUI 516 [1962-07-01..]
  bodies: COP Imbonerakure
  bodies: MIL National Defence Force of Burundi
  bodies: GOV Bank of the Republic of Burundi; GOV Military Committee for National Salvation [1987-09-03..1990]

RWA state [1962-07-01..]
  name: Rwanda
  names: Republic of Rwanda; Rwandese Republic; Ruanda
  adjectives: Rwandan; Rwandese; Ruandan
  people: Rwandans; Rwandan; Rwandese
  seats: Kigali; Urugwiro Village
  codes: iso RWA RW 646; cow RWA 517 [1962-07-01..]; gw RWA 517 [1962-07-01..]
  bodies: MIL Rwanda Defence Force; MIL Rwanda Defense Force; MIL Rwanda Defence Forces; MIL RDF; MIL Rwandan Armed Forces; MIL FAR [1962..1994-07]; MIL Rwandan Patriotic Army [1994-07-19..2002]
  bodies: JUD Gacaca courts; JUD gacaca courts
  bodies: MED Radio Rwanda
  bodies: GOV National Unity and Reconciliation Commission; GOV National Bank of Rwanda
  bodies: COP Rwanda Investigation Bureau; COP Rwanda Correctional Service
  bodies: SPY National Intelligence and Security Services; SPY Directorate of Military Intelligence of Rwanda

SOM state [1960-07-01..]
  name: Somalia
  names: Somali Republic; Somali Democratic Republic; Federal Republic of Somalia; Italian Somaliland
  adjectives: Somali; Somalian
  people: Somalis; Somali; Somalians; Somalian
  seats: Mogadishu; Mogadiscio; Muqdisho; Villa Somalia
  codes: iso SOM SO 706; cow SOM 520 [1960-07-01..]; gw SOM 520 [1960-07-01..]
  bodies: GOV Transitional Federal Government; GOV TFG; GOV Transitional National Government; GOV Federal Government of Somalia; GOV Supreme Revolutionary Council [1969..1976]
  bodies: MIL Somali National Army
  bodies: SPY National Intelligence and Security Agency; SPY NISA
  bodies: COP Somali Police Force
  bodies: MED Sonna; MED SONNA
  bodies: MIL Danab; MIL Haram'ad

DJI state [1977-06-27..]
  name: Djibouti
  names: Republic of Djibouti; French Territory of the Afars and the Issas; Territory of the Afars and Issas; French Somaliland; Afars and Issas
  adjectives: Djiboutian; Djibouti
  people: Djiboutians; Djiboutian
  codes: iso DJI DJ 262; cow DJI 522 [1977-06-27..]; gw DJI 522 [1977-06-27..]

ETH state [1855-02-11..]
  name: Ethiopia
  names: Abyssinia; Federal Democratic Republic of Ethiopia; People's Democratic Republic of Ethiopia; Ethiopian Empire; Socialist Ethiopia
  adjectives: Ethiopian; Abyssinian
  people: Ethiopians; Ethiopian; Abyssinians; Abyssinian
  seats: Addis Ababa; Addis Abeba; Addis; Menelik Palace; Arat Kilo
  codes: iso ETH ET 230 [..1993-05-23]; iso ETH ET 231 [1993-05-24..]; cow ETH 530 [1941-05-05..]; gw ETH 530 [1855-02-11..]
  bodies: GOV Derg; GOV Dergue; GOV Provisional Military Administrative Council; GOV Ethiopian Human Rights Commission
  bodies: LEG House of Peoples' Representatives; LEG Shengo
  bodies: MIL Ethiopian National Defence Force; MIL Ethiopian National Defense Force; MIL Ethiopian National Defence Forces; MIL ENDF
  bodies: MED Ethiopian News Agency
  bodies: GOV National Election Board; GOV National Election Board of Ethiopia; GOV Provisional Military Government of Ethiopia
  bodies: COP Ethiopian Federal Police
  bodies: SPY Information Network Security Agency

ERI state [1991-05-24..]
  name: Eritrea
  names: State of Eritrea
  adjectives: Eritrean
  people: Eritreans; Eritrean
  seats: Asmara
  codes: iso ERI ER 232; cow ERI 531 [1993-05-24..]; gw ERI 531 [1993-05-24..]
  bodies: MIL Eritrean Defence Forces; MIL Eritrean Defense Forces
  bodies: SPY National Security Agency of Eritrea

AGO state [1975-11-11..]
  name: Angola
  names: People's Republic of Angola; Republic of Angola; Portuguese West Africa
  adjectives: Angolan
  people: Angolans; Angolan
  seats: Luanda
  codes: iso AGO AO 024; cow ANG 540 [1975-11-11..]; gw ANG 540 [1975-11-11..]
  bodies: MIL FAPLA; MIL Fapla; MIL Angolan Armed Forces
  bodies: BUS Sonangol
  bodies: MED ANGOP; MED Angop

MOZ state [1975-06-25..]
  name: Mozambique
  names: People's Republic of Mozambique; Republic of Mozambique; Portuguese East Africa
  adjectives: Mozambican
  people: Mozambicans; Mozambican
  seats: Maputo; Lourenco Marques; Lourenço Marques
  codes: iso MOZ MZ 508; cow MZM 541 [1975-06-25..]; gw MZM 541 [1975-06-25..]
  bodies: MIL Mozambique Defence Armed Forces
  bodies: GOV Bank of Mozambique
  bodies: COP Rapid Intervention Unit

ZMB state [1964-10-24..]
  name: Zambia
  names: Northern Rhodesia; Republic of Zambia
  adjectives: Zambian
  people: Zambians; Zambian
  seats: Lusaka
  codes: iso ZMB ZM 894; cow ZAM 551 [1964-10-24..]; gw ZAM 551 [1964-10-24..]
  bodies: GOV Bank of Zambia
  bodies: COP Drug Enforcement Commission

ZWE state [1965-11-11..]
  name: Zimbabwe
  names: Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia; Zimbabwe-Rhodesia; Republic of Zimbabwe; Federation of Rhodesia and Nyasaland
  adjectives: Zimbabwean; Rhodesian
  people: Zimbabweans; Zimbabwean; Rhodesians; Rhodesian
  seats: Harare; Salisbury [..1982-04-17]; Munhumutapa
  codes: iso RHO RH 716 [..1980-04-17]; iso ZWE ZW 716 [1980-04-18..]; cow ZIM 552 [1965-11-11..]; gw ZIM 552 [1965-11-11..]
  bodies: SPY Central Intelligence Organisation; SPY Central Intelligence Organization; SPY Rhodesian CIO
  bodies: MIL Fifth Brigade; MIL 5th Brigade; MIL Zimbabwe Defence Forces; MIL Zimbabwe National Army; MIL Selous Scouts; MIL Rhodesian Light Infantry
  bodies: COP Zimbabwe Republic Police
  bodies: GOV Zimbabwe Electoral Commission; GOV ZEC
  bodies: MED Ziana; MED ZIANA
  bodies: GOV Zimbabwe Media Commission; GOV Media and Information Commission; GOV Grain Marketing Board; GOV Joint Operations Command; GOV Registrar General of Zimbabwe; GOV Zimbabwe Human Rights Commission

MWI state [1964-07-06..]
  name: Malawi
  names: Nyasaland; Republic of Malawi
  adjectives: Malawian
  people: Malawians; Malawian
  seats: Lilongwe [1975-01-01..]; Zomba [..1974-12-31]
  codes: iso MWI MW 454; cow MAW 553 [1964-07-06..]; gw MAW 553 [1964-07-06..]
  bodies: COP Malawi Young Pioneers
  bodies: GOV Anti-Corruption Bureau of Malawi; GOV Reserve Bank of Malawi

ZAF state [1910-05-31..]
  name: South Africa
  names: Republic of South Africa; Union of South Africa; RSA; R.S.A.; S. Africa
  adjectives: South African
  people: South Africans; South African; Afrikaners; Afrikaner
  seats: Pretoria; Union Buildings; Tuynhuys; Mahlamba Ndlopfu
  codes: iso ZAF ZA 710; cow SAF 560 [1920-01-10..]; gw SAF 560 [1910-05-31..]
  bodies: MIL South African Defence Force; MIL South African Defense Force; MIL SADF; MIL South African National Defence Force; MIL South African National Defense Force; MIL SANDF
  bodies: COP South African Police Service; COP SAPS; COP South African Police; COP Scorpions; COP Civil Cooperation Bureau; COP Vlakplaas
  bodies: SPY Bureau of State Security; SPY BOSS [1969..1980]; SPY National Intelligence Service [1980..1994]; SPY State Security Agency [2009..]
  bodies: JUD National Prosecuting Authority; JUD Constitutional Court of South Africa; JUD Truth and Reconciliation Commission [1995..2003]; JUD Zondo Commission; JUD Zondo commission
  bodies: GOV State Security Council [1972..1992]
  bodies: BUS Eskom; BUS Armscor; BUS Denel
  bodies: MED SABC
  bodies: LEG tricameral Parliament [1984..1994]
  bodies: COP Hawks unit; COP Directorate for Priority Crime Investigation; COP Independent Police Investigative Directorate; COP Special Investigating Unit; COP Security Branch [..1994]
  bodies: JUD Goldstone Commission
  bodies: GOV South African Revenue Service

NAM state [1990-03-21..]
  name: Namibia
  names: South-West Africa; South West Africa; Republic of Namibia
  adjectives: Namibian
  people: Namibians; Namibian
  seats: Windhoek
  codes: iso NAM NA 516; cow NAM 565 [1990-03-21..]; gw NAM 565 [1990-03-21..]
  bodies: MIL South West Africa Territorial Force
  bodies: COP Koevoet
  bodies: GOV Bank of Namibia

LSO state [1966-10-04..]
  name: Lesotho
  names: Basutoland; Kingdom of Lesotho
  adjectives: Basotho; Mosotho; Lesothan; Sotho
  people: Basotho; Mosotho
  seats: Maseru
  codes: iso LSO LS 426; cow LES 570 [1966-10-04..]; gw LES 570 [1966-10-04..]

BWA state [1966-09-30..]
  name: Botswana
  names: Bechuanaland; Republic of Botswana
  adjectives: Botswanan; Motswana; Batswana
  people: Botswanans; Batswana; Motswana
  seats: Gaborone
  codes: iso BWA BW 072; cow BOT 571 [1966-09-30..]; gw BOT 571 [1966-09-30..]
  bodies: MIL Botswana Defence Force
  bodies: GOV Bank of Botswana

SWZ state [1968-09-06..]
  name: Eswatini
  names: Swaziland; eSwatini; Kingdom of Eswatini; Kingdom of Swaziland
  adjectives: Swazi; Swati
  people: Swazis; Swazi; Swatis; Swati
  seats: Mbabane; Lobamba
  codes: iso SWZ SZ 748; cow SWA 572 [1968-09-06..]; gw SWA 572 [1968-09-06..]

MDG state
  name: Madagascar
  names: Malagasy Republic; Democratic Republic of Madagascar
  adjectives: Malagasy; Madagascan
  people: Malagasy; Malagasies; Madagascans
  seats: Antananarivo; Tananarive; Iavoloha Palace
  codes: iso MDG MG 450; cow MAG 580 [1960-06-26..]; gw MAG 580 [1960-06-26..]
  bodies: GOV High Transitional Authority [2009..2014]
  bodies: MIL CAPSAT

COM state [1975-07-06..]
  name: Comoros
  names: Comoro Islands; Union of the Comoros; Federal Islamic Republic of the Comoros
  adjectives: Comoran; Comorian
  people: Comorans; Comoran; Comorians; Comorian
  seats: Moroni
  codes: iso COM KM 174; cow COM 581 [1975-12-31..]; gw COM 581 [1975-07-06..]

MUS state [1968-03-12..]
  name: Mauritius
  names: Republic of Mauritius
  adjectives: Mauritian
  people: Mauritians; Mauritian
  seats: Port Louis
  codes: iso MUS MU 480; cow MAS 590 [1968-03-12..]; gw MAS 590 [1968-03-12..]
  bodies: GOV Bank of Mauritius

SYC state [1976-06-29..]
  name: Seychelles
  names: the Seychelles; Republic of Seychelles
  adjectives: Seychellois; Seychelles
  people: Seychellois
  codes: iso SYC SC 690; cow SEY 591 [1976-06-29..]
  bodies: GOV Central Bank of Seychelles

# --- Central, South, East and South-East Asia

KAZ state [1991-12-16..]
  name: Kazakhstan
  names: Kazakstan; Republic of Kazakhstan
  adjectives: Kazakh; Kazakhstani; Kazak
  people: Kazakhs; Kazakh; Kazakhstanis; Kazakhstani; Kazaks; Kazak
  seats: Astana [1998-05-06..]; Nur-Sultan [2019-03-23..2022-09-16]; Nursultan [2019-03-23..2022-09-16]; Akmola [1997-12-10..1998-05-05]; Almaty [..1997-12-09]; Alma-Ata [..1997-12-09]; Akorda; Ak Orda
  codes: iso KAZ KZ 398; cow KZK 705 [1991-12-26..]; gw KZK 705 [1991-12-16..]
  bodies: LEG Majilis; LEG Mazhilis
  bodies: SPY National Security Committee of Kazakhstan; SPY KNB
  bodies: BUS KazMunayGas; BUS KazMunaiGas; BUS Kazatomprom
  bodies: GOV National Bank of Kazakhstan
  bodies: COP Anti-Corruption Agency of Kazakhstan
  bodies: LEG Senate of Kazakhstan

KGZ state [1991-08-31..]
  name: Kyrgyzstan
  names: Kirghizia; Kirgizia; Kyrgyz Republic; Kirghizstan
  adjectives: Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz
  people: Kyrgyz; Kyrgyzstanis; Kirghiz
  seats: Bishkek; Frunze [..1991-02-04]
  codes: iso KGZ KG 417; cow KYR 703 [1991-12-26..]; gw KYR 703 [1991-08-31..]
  bodies: LEG Jogorku Kenesh
  bodies: SPY GKNB; SPY State Committee for National Security of Kyrgyzstan
  bodies: MED Kabar
  bodies: GOV Central Election Commission of Kyrgyzstan

TJK state [1991-09-09..]
  name: Tajikistan
  names: Tadzhikistan; Tadjikistan; Republic of Tajikistan
  adjectives: Tajik; Tajikistani; Tadzhik
  people: Tajiks; Tajik; Tajikistanis; Tajikistani; Tadzhiks; Tadzhik
  seats: Dushanbe; Stalinabad
  codes: iso TJK TJ 762; cow TAJ 702 [1991-12-26..]; gw TAJ 702 [1991-09-09..]
  bodies: SPY State Committee for National Security of Tajikistan

TKM state [1991-10-27..]
  name: Turkmenistan
  names: Turkmenia; Turkmenistan Republic
  adjectives: Turkmen; Turkmenistani
  people: Turkmens; Turkmen; Turkmenistanis
  seats: Ashgabat; Ashkhabad
  codes: iso TKM TM 795; cow TKM 701 [1991-12-26..]; gw TKM 701 [1991-10-27..]
  bodies: SPY Ministry of National Security of Turkmenistan

UZB state [1991-08-31..]
  name: Uzbekistan
  names: Republic of Uzbekistan
  adjectives: Uzbek; Uzbekistani
  people: Uzbeks; Uzbek; Uzbekistanis; Uzbekistani
  seats: Tashkent
  codes: iso UZB UZ 860; cow UZB 704 [1991-12-26..]; gw UZB 704 [1991-08-31..]
  bodies: LEG Oliy Majlis
  bodies: SPY National Security Service of Uzbekistan; SPY State Security Service of Uzbekistan
  bodies: GOV Central Bank of Uzbekistan

MNG state [1921-03-13..]
  name: Mongolia
  names: Mongolian People's Republic; Outer Mongolia
  adjectives: Mongolian; Mongol
  people: Mongolians; Mongolian; Mongols; Mongol
  seats: Ulan Bator; Ulaanbaatar; Ulan-Bator
  codes: iso MNG MN 496; cow MON 712 [1921-03-13..]; gw MON 712 [1921-03-13..]
  bodies: LEG State Great Khural; LEG Great Khural; LEG State Great Hural
  bodies: MED Montsame
  bodies: GOV Bank of Mongolia
  bodies: SPY General Intelligence Agency of Mongolia

CHN state
  name: China
  names: People's Republic of China; PRC; P.R.C.; Red China; Communist China; mainland China; Mainland China; Peoples Republic of China; P.R. China; Chinese mainland
  adjectives: Chinese; mainland Chinese; Communist Chinese; Sino; Sino-
  people: Chinese; mainland Chinese; Chinese mainlanders; Red Chinese
  seats: Beijing; Peking; Zhongnanhai; Great Hall of the People; Diaoyutai; Peiping
  short: the mainland
  codes: iso CHN CN 156; cow CHN 710 [1860-10-25..]; gw CHN 710
  bodies: MIL People's Liberation Army; MIL PLA; MIL P.L.A.; MIL Chinese People's Liberation Army; MIL People's Liberation Army Navy; MIL PLA Navy; MIL PLA Air Force; MIL Eastern Theater Command; MIL Eastern Theatre Command; MIL Southern Theater Command; MIL Southern Theatre Command; MIL Central Military Commission; MIL Chinese People's Volunteer Army; MIL People's Volunteer Army; MIL PLA Rocket Force
  bodies: COP People's Armed Police; COP China Coast Guard; COP Chinese Coast Guard; COP Ministry of Public Security [1949-10-01..]; COP Public Security Bureau
  bodies: SPY Ministry of State Security [1983..]
  bodies: LEG National People's Congress; LEG NPC; LEG Chinese People's Political Consultative Conference; LEG CPPCC
  bodies: JUD Supreme People's Court; JUD Supreme People's Procuratorate; JUD Central Commission for Discipline Inspection
  bodies: GOV State Council of China; GOV China's State Council; GOV Taiwan Affairs Office; GOV Hong Kong and Macau Affairs Office; GOV Hong Kong and Macao Affairs Office; GOV National Development and Reform Commission; GOV Cyberspace Administration of China; GOV People's Bank of China; GOV Politburo Standing Committee
  bodies: BUS CNOOC; BUS Sinopec; BUS CNPC; BUS Norinco; BUS COSCO; BUS Huawei
  bodies: MED Xinhua; MED New China News Agency; MED Hsinhua; MED NCNA; MED People's Daily; MED Global Times; MED CCTV; MED CGTN; MED Liberation Army Daily; MED PLA Daily; MED China Daily; MED China News Service; MED China Central Television
  bodies: GOV China Banking Regulatory Commission; GOV China Securities Regulatory Commission; GOV CSRC; GOV State Administration for Market Regulation; GOV State Administration of Foreign Exchange; GOV Civil Aviation Administration of China; GOV China Earthquake Administration; GOV National Bureau of Statistics of China; GOV National Health Commission; GOV Publicity Department; GOV Propaganda Department; GOV United Front Work Department; GOV Organization Department; GOV International Liaison Department; GOV State Oceanic Administration; GOV China National Space Administration; GOV China Atomic Energy Authority; GOV National Energy Administration; GOV State Administration for Religious Affairs; GOV China Maritime Safety Administration; GOV Central Cultural Revolution Group; GOV Central Foreign Affairs Commission; GOV Office for Safeguarding National Security; GOV Chinese People's Association for Friendship with Foreign Countries
  bodies: JUD National Supervisory Commission; JUD Discipline Inspection Commission; JUD Commission for Discipline Inspection
  bodies: COP Chengguan; COP chengguan
  bodies: MIL Nanjing Military Region; MIL Chinese Navy; MIL Chinese Air Force; MIL Xinjiang Production and Construction Corps; MIL Eighth Route Army; MIL New Fourth Army
  bodies: SPY APT41; SPY Volt Typhoon; SPY Salt Typhoon

TWN state [1949-12-08..]
  name: Taiwan
  names: Republic of China; R.O.C.; ROC; Nationalist China; Formosa; Chinese Taipei; Free China; Chinese Nationalists; Nationalist Chinese
  adjectives: Taiwanese; Nationalist Chinese; Formosan
  people: Taiwanese; Formosans
  seats: Taipei
  codes: iso TWN TW 158; cow TAW 713 [1949-12-08..]; gw TAW 713 [1949-12-08..]
  bodies: LEG Legislative Yuan
  bodies: GOV Executive Yuan; GOV Control Yuan; GOV Mainland Affairs Council; GOV Straits Exchange Foundation; GOV Taiwan National Security Bureau
  bodies: JUD Judicial Yuan
  bodies: MED Central News Agency; MED Military News Agency
  bodies: COP Taiwan Coast Guard
  bodies: BUS TSMC
  bodies: GOV Central Bank of Taiwan; GOV Central Election Commission of Taiwan; GOV Academia Historica; GOV Taiwan Garrison Command; GOV Association for Relations Across the Taiwan Straits
  bodies: MIL Republic of China Armed Forces; MIL Taiwan Navy; MIL Taiwan Air Force
  bodies: SPY National Security Bureau
  bodies: COP Coast Guard Administration; COP Investigation Bureau of Taiwan

PRK state [1948-09-09..]
  name: North Korea
  names: Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; N.Korea; NKorea; Korea; Communist Korea
  adjectives: North Korean; Korean; N. Korean
  people: North Koreans; North Korean; Koreans; N. Koreans
  seats: Pyongyang; P'yongyang; Kumsusan Palace
  short: the North; the Hermit Kingdom; the hermit kingdom
  codes: iso PRK KP 408; cow PRK 731 [1948-09-09..]; gw PRK 731 [1948-09-09..]
  bodies: LEG Supreme People's Assembly
  bodies: MIL Korean People's Army; MIL KPA; MIL North Korean Army
  bodies: GOV National Defense Commission [1972..2016]; GOV National Defence Commission [1972..2016]; GOV State Affairs Commission; GOV Workers' Party Central Committee; GOV Committee for the Peaceful Reunification of Korea; GOV Committee for the Peaceful Reunification of the Fatherland
  bodies: SPY Reconnaissance General Bureau; SPY RGB
  bodies: COP Ministry of State Security of North Korea
  bodies: MED KCNA; MED Korean Central News Agency; MED Rodong Sinmun; MED Minju Joson; MED Radio Pyongyang; MED Korean Central Television
  bodies: GOV Korean Asia-Pacific Peace Committee; GOV State Planning Commission of North Korea; GOV Academy of the National Defence Science; GOV General Bureau of Atomic Energy; GOV Organization and Guidance Department; GOV Propaganda and Agitation Department; GOV Red Cross of North Korea; GOV United Front Department; GOV Bureau 39; GOV Office 39
  bodies: MIL Korean People's Army Strategic Force; MIL KPA Navy
  bodies: SPY Bureau 121; SPY Lazarus Group; SPY Kimsuky
  bodies: COP Ministry of People's Security; COP State Security Department

KOR state [1948-08-15..]
  name: South Korea
  names: Republic of Korea; ROK; R.O.K.; S. Korea; S.Korea; SKorea; Korea; Korea Republic
  adjectives: South Korean; Korean; ROK; S. Korean
  people: South Koreans; South Korean; Koreans; Korean; S. Koreans
  seats: Seoul; Blue House [1948-08-15..2022-05-09]; Blue House [2025-12-29..]; Cheong Wa Dae; Yongsan presidential office; Yongsan [2022-05-10..2025-12-28]
  short: the South
  codes: iso KOR KR 410; cow ROK 732 [1949-06-29..]; gw ROK 732 [1948-08-15..]
  bodies: LEG South Korean National Assembly
  bodies: SPY National Intelligence Service [1999-01-21..]; SPY NIS [1999-01-21..]; SPY KCIA; SPY K.C.I.A.; SPY Korean Central Intelligence Agency; SPY Agency for National Security Planning
  bodies: MIL Joint Chiefs of Staff of South Korea; MIL South Korean Joint Chiefs of Staff; MIL Combined Forces Command; MIL Defense Security Command; MIL Joint Chiefs of Staff; MIL ROK Army; MIL ROK Navy
  bodies: JUD Constitutional Court of Korea
  bodies: GOV Unification Ministry; GOV Ministry of Unification; GOV National Unification Board
  bodies: MED Yonhap; MED Yonhap News Agency; MED Korean Broadcasting System; MED KBS
  bodies: BUS KEPCO
  bodies: GOV Bank of Korea; GOV National Election Commission; GOV Korea Communications Commission; GOV Fair Trade Commission of Korea; GOV Truth and Reconciliation Commission of South Korea; GOV National Human Rights Commission of Korea; GOV Supreme Council for National Reconstruction; GOV KOTRA; GOV Korea International Cooperation Agency
  bodies: JUD Supreme Prosecutors' Office; JUD Seoul Central District Court; JUD Corruption Investigation Office; JUD Corruption Investigation Office for High-ranking Officials; JUD Seoul Central District Prosecutors' Office
  bodies: COP Korea Coast Guard; COP Presidential Security Service
  bodies: MIL Capital Defense Command; MIL Defense Counterintelligence Command; MIL Tiger Division; MIL White Horse Division

JPN state
  name: Japan
  names: Empire of Japan; State of Japan
  adjectives: Japanese; Nippo-; Nippon
  people: Japanese
  seats: Tokyo; Kantei; Kasumigaseki; Nagatacho; Gaimusho
  codes: iso JPN JP 392; cow JPN 740 [1860-01-01..1945-08-14]; cow JPN 740 [1952-04-28..]; gw JPN 740
  bodies: LEG Diet; LEG Japanese Diet; LEG House of Councillors; LEG National Diet
  bodies: MIL Self-Defense Forces; MIL Self-Defence Forces; MIL Self Defense Forces; MIL SDF [1954-07-01..2015-10-10]; MIL Japan Self-Defense Forces; MIL Ground Self-Defense Force; MIL Maritime Self-Defense Force; MIL Air Self-Defense Force; MIL Defense Agency [1954-07-01..2007-01-08]; MIL Japanese Defense Agency; MIL Imperial Army [..1945-09-02]; MIL Kwantung Army
  bodies: COP Japan Coast Guard; COP Maritime Safety Agency; COP National Police Agency; COP Tokyo Metropolitan Police
  bodies: GOV Ministry of International Trade and Industry; GOV MITI; GOV METI; GOV Imperial Household Agency; GOV Bank of Japan; GOV JICA
  bodies: BUS TEPCO; BUS Tepco; BUS Tokyo Electric Power
  bodies: MED NHK; MED Kyodo; MED Kyodo News; MED Kyodo News Service; MED Jiji Press
  bodies: GOV Imperial Household; GOV Nuclear Regulation Authority; GOV Nuclear and Industrial Safety Agency; GOV Japan Meteorological Agency; GOV JAXA; GOV Financial Services Agency; GOV Japan Fisheries Agency; GOV Fisheries Agency of Japan; GOV National Diet Library; GOV Reconstruction Agency
  bodies: JUD Tokyo District Court; JUD Tokyo High Court; JUD Supreme Court of Japan; JUD Tokyo prosecutors; JUD Tokyo District Public Prosecutors Office
  bodies: SPY Public Security Intelligence Agency

IND state [1947-08-15..]
  name: India
  names: Republic of India; Bharat; Dominion of India; Indian Union
  adjectives: Indian; Indo-
  people: Indians; Indian
  seats: New Delhi; Delhi; South Block; Rashtrapati Bhavan; Raisina Hill; Ministry of External Affairs; External Affairs Ministry
  codes: iso IND IN 356; cow IND 750 [1947-08-15..]; gw IND 750 [1947-08-15..]
  bodies: LEG Lok Sabha; LEG Rajya Sabha
  bodies: SPY Research and Analysis Wing; SPY R&AW; SPY Intelligence Bureau [1947-08-15..]
  bodies: COP Central Bureau of Investigation; COP CBI; COP National Investigation Agency; COP NIA; COP Enforcement Directorate; COP Delhi Police; COP Border Security Force; COP BSF; COP Central Reserve Police Force; COP CRPF; COP Rashtriya Rifles; COP Assam Rifles; COP Indo-Tibetan Border Police; COP National Security Guard
  bodies: MIL Indian Army; MIL Indian Air Force; MIL Indian Navy; MIL Indian Peace Keeping Force; MIL Indian Peacekeeping Force; MIL IPKF; MIL Indian Coast Guard
  bodies: JUD Supreme Court of India
  bodies: GOV Election Commission of India; GOV Reserve Bank of India; GOV ISRO; GOV Planning Commission of India
  bodies: MED Press Trust of India; MED United News of India; MED All India Radio; MED Doordarshan
  bodies: GOV Securities and Exchange Board of India; GOV SEBI; GOV NITI Aayog; GOV Central Vigilance Commission; GOV Central Information Commission; GOV Comptroller and Auditor General; GOV National Human Rights Commission of India; GOV National Disaster Management Authority of India; GOV Directorate General of Civil Aviation; GOV Atomic Energy Commission of India; GOV Department of Atomic Energy; GOV Press Council of India; GOV Prime Minister's Office of India; GOV Cabinet Committee on Security; GOV Food Corporation of India
  bodies: JUD Bombay High Court; JUD Delhi High Court; JUD Allahabad High Court; JUD Calcutta High Court; JUD Madras High Court; JUD Kerala High Court; JUD National Green Tribunal
  bodies: COP Central Industrial Security Force; COP CISF; COP Sashastra Seema Bal; COP Narcotics Control Bureau; COP Mumbai Police; COP Punjab Police; COP Rapid Action Force; COP Greyhounds; COP Provincial Armed Constabulary; COP Jammu and Kashmir Police
  bodies: MIL Gorkha Rifles

BTN state [1949-01-01..]
  name: Bhutan
  names: Kingdom of Bhutan
  adjectives: Bhutanese; Bhutani
  people: Bhutanese
  seats: Thimphu; Thimbu
  codes: iso BTN BT 064; cow BHU 760 [1971-09-21..]; gw BHU 760 [1949-01-01..]
  bodies: MIL Royal Bhutan Army; MIL Royal Body Guard of Bhutan

PAK state [1947-08-14..]
  name: Pakistan
  names: Islamic Republic of Pakistan; West Pakistan; Dominion of Pakistan
  adjectives: Pakistani; West Pakistani
  people: Pakistanis; Pakistani; West Pakistanis
  seats: Islamabad [1967-08-14..]; Rawalpindi; Karachi [..1959-06-12]; Aiwan-e-Sadr
  codes: iso PAK PK 586; cow PAK 770 [1947-08-14..]; gw PAK 770 [1947-08-14..]
  bodies: SPY ISI; SPY I.S.I.; SPY Inter-Services Intelligence; SPY Inter Services Intelligence; SPY Inter-Services Intelligence Directorate; SPY Inter-Services Intelligence agency
  bodies: MIL ISPR; MIL Inter-Services Public Relations; MIL Inter Services Public Relations; MIL Pakistan Army; MIL Pakistan Air Force; MIL Pakistan Navy; MIL General Headquarters in Rawalpindi; MIL Frontier Corps
  bodies: COP Frontier Constabulary; COP Pakistan Rangers; COP Federal Investigation Agency; COP Counter Terrorism Department; COP Counter-Terrorism Department; COP CTD
  bodies: GOV National Accountability Bureau; GOV Election Commission of Pakistan; GOV Atomic Energy Commission of Pakistan
  bodies: JUD Federal Shariat Court; JUD Supreme Court of Pakistan; JUD Islamabad High Court; JUD Lahore High Court
  bodies: MED Associated Press of Pakistan; MED Radio Pakistan
  bodies: GOV State Bank of Pakistan; GOV Council of Islamic Ideology; GOV Pakistan Telecommunication Authority; GOV Pakistan Electronic Media Regulatory Authority; GOV PEMRA; GOV Capital Development Authority; GOV Pakistan Atomic Energy Commission; GOV Economic Coordination Committee; GOV National Command Authority; GOV NADRA
  bodies: JUD Sindh High Court; JUD Peshawar High Court; JUD Supreme Judicial Council of Pakistan
  bodies: COP Punjab Rangers; COP Sindh Rangers; COP Anti Narcotics Force; COP Anti-Narcotics Force; COP Sindh Police; COP Punjab Police of Pakistan
  bodies: MIL Special Services Group; MIL Special Service Group; MIL GHQ Rawalpindi

BGD state [1971-12-16..]
  name: Bangladesh
  names: People's Republic of Bangladesh; East Pakistan; Bangla Desh
  adjectives: Bangladeshi; East Pakistani
  people: Bangladeshis; Bangladeshi; East Pakistanis; East Pakistani
  seats: Dhaka; Dacca; Bangabhaban; Ganabhaban
  codes: iso BGD BD 050; cow BNG 771 [1971-12-16..]; gw BNG 771 [1971-12-16..]
  bodies: LEG Jatiya Sangsad
  bodies: COP Rapid Action Battalion; COP RAB; COP Bangladesh Rifles; COP BDR; COP Border Guard Bangladesh; COP BGB
  bodies: JUD International Crimes Tribunal [2010..]
  bodies: SPY DGFI
  bodies: MED BSS
  bodies: GOV Bangladesh Bank; GOV Election Commission of Bangladesh; GOV Bangladesh Election Commission; GOV Anti-Corruption Commission of Bangladesh
  bodies: JUD International Crimes Tribunal of Bangladesh
  bodies: COP Detective Branch; COP Ansar force; COP Counter Terrorism and Transnational Crime unit

MMR state
  name: Myanmar
  names: Burma; Union of Burma; Union of Myanmar; Republic of the Union of Myanmar; Socialist Republic of the Union of Burma; Myanma
  adjectives: Burmese; Myanmar; Burman; Myanma; Myanmarese
  people: Burmese; Burmans
  seats: Rangoon [..2005-11-05]; Yangon [1989-06-18..2005-11-05]; Naypyidaw [2005-11-06..]; Naypyitaw [2005-11-06..]; Nay Pyi Taw [2005-11-06..]; Nay Pyi Daw [2005-11-06..]
  codes: iso BUR BU 104 [..1989-12-04]; iso MMR MM 104 [1989-12-05..]; cow MYA 775 [1948-01-04..]; gw MYA 775 [1948-01-04..]
  bodies: MIL Tatmadaw; MIL Lon Htein
  bodies: GOV State Law and Order Restoration Council; GOV SLORC; GOV Slorc; GOV State Peace and Development Council; GOV SPDC; GOV State Administration Council; GOV Union Election Commission
  bodies: LEG Pyithu Hluttaw; LEG Pyidaungsu Hluttaw; LEG Hluttaw
  bodies: MED New Light of Myanmar; MED Global New Light of Myanmar; MED MRTV; MED Rangoon radio; MED Radio Rangoon
  bodies: GOV Central Bank of Myanmar; GOV Burma Socialist Programme Party; GOV Anti-Corruption Commission of Myanmar
  bodies: SPY Military Intelligence of Burma; SPY Office of the Chief of Military Security
  bodies: COP Border Guard Police; COP Border Guard Force; COP NaSaKa; COP Nasaka
  bodies: MIL Myanmar Army; MIL Myanmar Navy; MIL Myanmar Air Force; MIL Burmese Army

LKA state [1948-02-04..]
  name: Sri Lanka
  names: Ceylon; Democratic Socialist Republic of Sri Lanka
  adjectives: Sri Lankan; Ceylonese; Lankan
  people: Sri Lankans; Sri Lankan; Ceylonese; Sinhalese
  seats: Colombo; Temple Trees; Sri Jayawardenepura Kotte
  codes: iso LKA LK 144; cow SRI 780 [1948-02-04..]; gw SRI 780 [1948-02-04..]
  bodies: COP Criminal Investigation Department of Sri Lanka
  bodies: MED Lankapuvath
  bodies: MIL Sri Lanka Army; MIL Sri Lanka Navy; MIL Sri Lankan Army
  bodies: GOV Central Bank of Sri Lanka; GOV Election Commission of Sri Lanka; GOV Lessons Learnt and Reconciliation Commission
  bodies: COP Terrorist Investigation Division
  bodies: MIL Sri Lankan Navy; MIL Sri Lankan Air Force; MIL Sri Lanka Air Force

MDV state [1965-07-26..]
  name: Maldives
  names: Maldive Islands; the Maldives; Republic of Maldives
  adjectives: Maldivian; Maldivan
  people: Maldivians; Maldivian; Maldivans; Maldivan
  seats: Malé
  codes: iso MDV MV 462; cow MAD 781 [1965-07-26..]; gw MAD 781 [1965-05-26..]
  bodies: MIL Maldives National Defence Force
  bodies: LEG People's Majlis
  bodies: COP Maldives Police Service
  bodies: GOV Elections Commission of Maldives

NPL state
  name: Nepal
  names: Kingdom of Nepal; Federal Democratic Republic of Nepal
  adjectives: Nepalese; Nepali
  people: Nepalese; Nepalis; Nepali
  seats: Kathmandu; Katmandu; Singha Durbar; Narayanhiti Palace; Baluwatar
  codes: iso NPL NP 524; cow NEP 790 [1920-01-01..]; gw NEP 790
  bodies: MIL Royal Nepalese Army; MIL Royal Nepal Army; MIL Nepal Army
  bodies: COP Armed Police Force
  bodies: LEG Rastriya Panchayat
  bodies: GOV Nepal Rastra Bank; GOV Commission for the Investigation of Abuse of Authority
  bodies: COP Nepal Police
  bodies: MIL Nepalese Army

THA state
  name: Thailand
  names: Siam; Kingdom of Thailand
  adjectives: Thai; Siamese
  people: Thais; Thai; Siamese
  seats: Bangkok; Government House of Thailand
  codes: iso THA TH 764; cow THI 800 [1887-01-01..]; gw THI 800
  bodies: MIL Royal Thai Army; MIL Royal Thai Armed Forces; MIL Royal Thai Navy; MIL Internal Security Operations Command
  bodies: COP Royal Thai Police; COP Border Patrol Police
  bodies: GOV National Council for Peace and Order; GOV NCPO; GOV Council for National Security; GOV Council for Democratic Reform; GOV National Peacekeeping Council [1991..1992]; GOV Election Commission of Thailand
  bodies: JUD Thai Constitutional Court
  bodies: LEG National Legislative Assembly
  bodies: MED Thai News Agency
  bodies: GOV Bank of Thailand; GOV Privy Council of Thailand; GOV National Anti-Corruption Commission; GOV Crown Property Bureau; GOV National Reform Council; GOV National Reform Steering Assembly; GOV Royal Household Bureau
  bodies: JUD Constitutional Court of Thailand; JUD Administrative Court of Thailand; JUD Supreme Court's Criminal Division for Holders of Political Positions
  bodies: COP Department of Special Investigation; COP Crime Suppression Division
  bodies: MIL Thai Army; MIL Thai Navy; MIL Thai Rangers; MIL thahan phran

KHM state [1953-11-09..]
  name: Cambodia
  names: Kampuchea; Democratic Kampuchea; People's Republic of Kampuchea; Khmer Republic; State of Cambodia; Kingdom of Cambodia
  adjectives: Cambodian; Kampuchean; Khmer
  people: Cambodians; Cambodian; Kampucheans; Khmers
  seats: Phnom Penh; Phnompenh; Pnompenh; Pnom Penh
  codes: iso KHM KH 116; cow CAM 811 [1953-11-09..]; gw CAM 811 [1953-11-09..]
  bodies: GOV Supreme National Council; GOV Royal Government of National Union of Kampuchea; GOV Coalition Government of Democratic Kampuchea
  bodies: JUD Extraordinary Chambers in the Courts of Cambodia; JUD Khmer Rouge tribunal; JUD Extraordinary Chambers
  bodies: MED SPK [1978..1993]; MED AKP
  bodies: GOV National Bank of Cambodia; GOV National Election Committee; GOV Anti-Corruption Unit; GOV Apsara Authority; GOV APSARA
  bodies: MIL Royal Cambodian Armed Forces
  bodies: JUD Phnom Penh Municipal Court

LAO state [1954-05-01..]
  name: Laos
  names: Lao People's Democratic Republic; Kingdom of Laos; Lao PDR
  adjectives: Laotian; Lao
  people: Laotians; Laotian; Lao
  seats: Vientiane; Luang Prabang [..1975-12-01]
  codes: iso LAO LA 418; cow LAO 812 [1953-10-23..]; gw LAO 812 [1954-05-01..]
  bodies: MED KPL
  bodies: MIL Royal Lao Army; MIL Royal Laotian Army; MIL Lao People's Army
  bodies: GOV Bank of the Lao PDR

VNM state [1945-09-02..]
  name: Vietnam
  names: Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; North Vietnam; Democratic Republic of Vietnam; DRV; D.R.V.; N. Vietnam; North Viet Nam; Viet-Nam; Communist Vietnam; SRV
  adjectives: Vietnamese; North Vietnamese; Communist Vietnamese
  people: Vietnamese; North Vietnamese
  seats: Hanoi; Ba Dinh
  short: the North [1954-07-21..1976-07-01]
  codes: iso VNM VN 704; cow DRV 816 [1954-07-21..]; gw DRV 816 [1954-05-01..]
  bodies: MIL People's Army of Vietnam; MIL PAVN; MIL North Vietnamese Army; MIL NVA; MIL Vietnam People's Army
  bodies: MED Vietnam News Agency; MED VNA; MED Nhan Dan; MED Quan Doi Nhan Dan; MED Radio Hanoi; MED Hanoi radio; MED Voice of Vietnam
  bodies: BUS PetroVietnam
  bodies: GOV State Bank of Vietnam; GOV Fatherland Front
  bodies: COP Ministry of Public Security of Vietnam; COP Vietnam Coast Guard
  bodies: MIL Vietnamese Navy; MIL Vietnam People's Navy

VDR state [1955-10-26..1975-04-30]
  name: South Vietnam
  names: Republic of Vietnam; RVN; R.V.N.; South Viet Nam; S. Vietnam; State of Vietnam; GVN; Republic of South Vietnam
  adjectives: South Vietnamese
  people: South Vietnamese
  seats: Saigon [1949..1975-04-30]; Doc Lap Palace; Independence Palace [1955..1975-04-30]
  short: the South [1954-07-21..1976-07-01]
  codes: cow RVN 817 [1954-06-04..1975-04-30]; gw RVN 817 [1954-05-01..1975-04-30]
  bodies: MIL Army of the Republic of Vietnam; MIL ARVN; MIL South Vietnamese Army

MYS state [1957-08-31..]
  name: Malaysia
  names: Malaya; Federation of Malaya; Federation of Malaysia; Malayan Union
  adjectives: Malaysian; Malayan
  people: Malaysians; Malaysian; Malayans; Malayan
  seats: Kuala Lumpur; Putrajaya [1999-06-04..]; Wisma Putra
  codes: iso MYS MY 458; cow MAL 820 [1957-08-31..]; gw MAL 820 [1957-08-31..]
  bodies: LEG Dewan Rakyat; LEG Dewan Negara
  bodies: COP Royal Malaysia Police; COP Royal Malaysian Police; COP Malaysian Anti-Corruption Commission; COP MACC; COP Malaysian Maritime Enforcement Agency
  bodies: BUS Petronas; BUS 1MDB
  bodies: MED Bernama
  bodies: GOV Bank Negara; GOV Bank Negara Malaysia; GOV Election Commission of Malaysia; GOV Conference of Rulers; GOV Suhakam; GOV Khazanah; GOV Malaysian Communications and Multimedia Commission
  bodies: JUD Federal Court of Malaysia; JUD Shariah High Court
  bodies: COP Special Branch of Malaysia; COP General Operations Force; COP JAKIM

SGP state [1965-08-09..]
  name: Singapore
  names: Republic of Singapore
  adjectives: Singaporean; Singapore
  people: Singaporeans; Singaporean
  seats: Istana
  short: the city-state; the city state
  codes: iso SGP SG 702; cow SIN 830 [1965-08-09..]; gw SIN 830 [1965-08-09..]
  bodies: SPY Internal Security Department
  bodies: GOV Monetary Authority of Singapore
  bodies: BUS Temasek
  bodies: GOV Housing and Development Board; GOV Elections Department of Singapore
  bodies: COP Corrupt Practices Investigation Bureau; COP Singapore Police Force; COP Central Narcotics Bureau
  bodies: MIL Singapore Armed Forces

BRN state [1984-01-01..]
  name: Brunei
  names: Brunei Darussalam; Sultanate of Brunei
  adjectives: Bruneian
  people: Bruneians; Bruneian
  seats: Bandar Seri Begawan
  codes: iso BRN BN 096; cow BRU 835 [1984-01-01..]; gw BRU 835 [1984-01-01..]
  bodies: MIL Royal Brunei Armed Forces

PHL state [1946-07-04..]
  name: Philippines
  names: the Philippines; Republic of the Philippines; Philippine Islands; Philippine Republic
  adjectives: Philippine; Filipino; Pilipino
  people: Filipinos; Filipino; Filipinas; Filipina
  seats: Manila; Malacanang; Malacañang; Malacanang Palace; Malacañang Palace; Malacañan; Quezon City [1948-07-17..1976-06-23]
  codes: iso PHL PH 608; cow PHI 840 [1946-07-04..]; gw PHI 840 [1946-07-04..]
  bodies: MIL Armed Forces of the Philippines; MIL AFP [1935..]; MIL Philippine Army; MIL Scout Rangers
  bodies: COP Philippine National Police; COP PNP; COP Philippine Constabulary; COP Integrated National Police; COP Philippine Coast Guard; COP National Bureau of Investigation; COP NBI; COP Philippine Drug Enforcement Agency
  bodies: JUD Sandiganbayan
  bodies: GOV Commission on Elections; GOV Comelec; GOV COMELEC; GOV Bureau of Fisheries and Aquatic Resources; GOV Presidential Commission on Good Government
  bodies: LEG Batasang Pambansa; LEG Batasan
  bodies: MED Philippine News Agency
  bodies: GOV Bangko Sentral ng Pilipinas; GOV Philippine Commission on Human Rights; GOV Presidential Anti-Corruption Commission; GOV Philippine Space Agency; GOV PAGCOR; GOV Bangsamoro Transition Authority; GOV National Task Force to End Local Communist Armed Conflict
  bodies: JUD Philippine Supreme Court
  bodies: MIL Philippine Marines; MIL Philippine Air Force; MIL Philippine Navy; MIL Western Mindanao Command

IDN state [1945-08-17..]
  name: Indonesia
  names: Republic of Indonesia; Dutch East Indies; Netherlands East Indies; Netherlands Indies; United States of Indonesia
  adjectives: Indonesian
  people: Indonesians; Indonesian
  seats: Jakarta; Djakarta; Batavia; Merdeka Palace; Istana Merdeka; Bogor Palace; Nusantara [2024-08-17..]
  codes: iso IDN ID 360; cow INS 850 [1949-12-27..]; gw INS 850 [1945-08-17..]
  bodies: MIL Kopassus; MIL TNI; MIL ABRI; MIL Abri; MIL Kostrad; MIL KOSTRAD; MIL Indonesian National Armed Forces
  bodies: COP Densus 88; COP Detachment 88; COP Brimob; COP Polri; COP Corruption Eradication Commission; COP KPK
  bodies: SPY BAKIN; SPY Kopkamtib; SPY KOPKAMTIB
  bodies: LEG People's Consultative Assembly
  bodies: BUS Pertamina
  bodies: MED Antara; MED ANTARA
  bodies: GOV Bappenas; GOV BNPB; GOV Basarnas
  bodies: JUD Indonesian Constitutional Court
  bodies: GOV Bank Indonesia; GOV General Elections Commission; GOV KPU; GOV Bawaslu; GOV Komnas HAM; GOV Indonesian Ulema Council; GOV National Counterterrorism Agency; GOV BNPT; GOV National Search and Rescue Agency; GOV Badan SAR Nasional; GOV BMKG; GOV Nusantara capital authority; GOV Indonesian Bank Restructuring Agency
  bodies: SPY State Intelligence Agency; SPY BIN
  bodies: JUD Indonesian Supreme Court; JUD Attorney General's Office of Indonesia
  bodies: MIL Indonesian Navy; MIL Indonesian Air Force; MIL Cakrabirawa
  bodies: COP Mobile Brigade; COP Bakamla

TLS state [2002-05-20..]
  name: East Timor
  names: Timor-Leste; Timor Leste; Portuguese Timor; Democratic Republic of Timor-Leste; Timor Lorosae
  adjectives: East Timorese; Timorese
  people: East Timorese; Timorese
  seats: Dili
  codes: iso TMP TP 626 [..2002-05-19]; iso TLS TL 626 [2002-05-20..]; cow ETM 860 [2002-09-27..]; gw ETM 860 [2002-05-20..]
  bodies: MIL F-FDTL; MIL Falintil-FDTL
  bodies: JUD Serious Crimes Unit
  bodies: GOV Central Bank of Timor-Leste

# --- Oceania

AUS state [1901-01-01..]
  name: Australia
  names: Commonwealth of Australia
  adjectives: Australian; Aussie
  people: Australians; Australian; Aussies; Aussie
  seats: Canberra; Kirribilli House
  codes: iso AUS AU 036; cow AUL 900 [1920-01-10..]; gw AUL 900 [1901-01-01..]
  bodies: COP Australian Federal Police; COP Australian Border Force
  bodies: SPY Australian Security Intelligence Organisation; SPY Australian Security Intelligence Organization; SPY ASIO; SPY Australian Secret Intelligence Service; SPY ASIS; SPY Australian Signals Directorate
  bodies: MIL Australian Defence Force; MIL Australian Defense Force; MIL Royal Australian Air Force; MIL RAAF; MIL Royal Australian Navy
  bodies: JUD High Court of Australia
  bodies: GOV Reserve Bank of Australia; GOV Department of Foreign Affairs and Trade; GOV DFAT; GOV AusAID
  bodies: MED Australian Broadcasting Corporation; MED Radio Australia
  bodies: GOV Australian Electoral Commission; GOV Australian Bureau of Statistics; GOV Australian Taxation Office; GOV Australian Competition and Consumer Commission; GOV ACCC; GOV Australian Communications and Media Authority; GOV Australian Securities and Investments Commission; GOV Productivity Commission; GOV eSafety Commissioner; GOV Bureau of Meteorology; GOV Australian Human Rights Commission; GOV Royal Commission into Institutional Responses to Child Sexual Abuse; GOV Foreign Investment Review Board; GOV Aboriginal Tent Embassy; GOV National Indigenous Australians Agency
  bodies: COP New South Wales Police; COP Victoria Police; COP Queensland Police; COP Australian Customs; COP National Anti-Corruption Commission of Australia; COP Independent Commission Against Corruption of New South Wales
  bodies: JUD Federal Court of Australia; JUD Victorian Supreme Court
  bodies: MIL Australian Army

PNG state [1975-09-16..]
  name: Papua New Guinea
  names: PNG; Papua-New Guinea; Independent State of Papua New Guinea; Territory of Papua and New Guinea
  adjectives: Papua New Guinean
  people: Papua New Guineans; Papua New Guinean
  seats: Port Moresby; Waigani
  codes: iso PNG PG 598; cow PNG 910 [1975-09-16..]; gw PNG 910 [1975-09-16..]
  bodies: MIL Papua New Guinea Defence Force; MIL PNG Defence Force
  bodies: COP Royal Papua New Guinea Constabulary
  bodies: GOV Bank of Papua New Guinea; GOV Autonomous Bougainville Government; GOV Bougainville Transitional Government; GOV Ombudsman Commission

NZL state [1907-09-01..]
  name: New Zealand
  names: Aotearoa; Dominion of New Zealand
  adjectives: New Zealand; New Zealander
  people: New Zealanders; New Zealander; Kiwis
  seats: Wellington
  codes: iso NZL NZ 554; cow NEW 920 [1920-01-10..]; gw NEW 920 [1907-09-01..]
  bodies: MIL New Zealand Defence Force; MIL NZDF
  bodies: SPY New Zealand Security Intelligence Service; SPY NZSIS
  bodies: GOV Reserve Bank of New Zealand; GOV Waitangi Tribunal
  bodies: GOV Electoral Commission of New Zealand; GOV WorkSafe
  bodies: SPY Government Communications Security Bureau; SPY GCSB
  bodies: COP New Zealand Police

VUT state [1980-07-30..]
  name: Vanuatu
  names: New Hebrides; Republic of Vanuatu
  adjectives: Vanuatuan; Ni-Vanuatu; ni-Vanuatu
  people: Vanuatuans; Ni-Vanuatu; ni-Vanuatu
  seats: Port Vila; Vila
  codes: iso VUT VU 548; cow VAN 935 [1981-09-15..]
  bodies: GOV Malvatumauri

SLB state [1978-07-07..]
  name: Solomon Islands
  names: the Solomons; British Solomon Islands; the Solomon Islands
  adjectives: Solomon Islands; Solomon Islander
  people: Solomon Islanders; Solomon Islander
  seats: Honiara
  codes: iso SLB SB 090; cow SOL 940 [1978-07-07..]; gw SOL 940 [1978-07-07..]
  bodies: COP Royal Solomon Islands Police Force; COP Royal Solomon Islands Police
  bodies: GOV Malaita Provincial Government

KIR state [1979-07-12..]
  name: Kiribati
  names: Gilbert Islands; Republic of Kiribati; Gilbert and Ellice Islands
  adjectives: I-Kiribati; Gilbertese
  people: I-Kiribati; Gilbertese
  seats: Tarawa; South Tarawa; Bairiki
  codes: iso KIR KI 296; cow KIR 946 [1999-09-14..]

TUV state [1978-10-01..]
  name: Tuvalu
  names: Ellice Islands
  adjectives: Tuvaluan
  people: Tuvaluans; Tuvaluan
  seats: Funafuti; Vaiaku
  codes: iso TUV TV 798; cow TUV 947 [2000-09-05..]

FJI state [1970-10-10..]
  name: Fiji
  names: Fiji Islands; Republic of Fiji; Dominion of Fiji; Sovereign Democratic Republic of Fiji
  adjectives: Fijian; Fiji; Indo-Fijian
  people: Fijians; Fijian; Indo-Fijians; Fiji Indians
  seats: Suva
  codes: iso FJI FJ 242; cow FIJ 950 [1970-10-10..]; gw FJI 950 [1970-10-10..]
  bodies: MIL Republic of Fiji Military Forces; MIL Royal Fiji Military Forces; MIL Fiji Military Forces
  bodies: GOV Great Council of Chiefs
  bodies: GOV Reserve Bank of Fiji; GOV Fijian Elections Office; GOV Fiji Electoral Commission
  bodies: COP Fiji Independent Commission Against Corruption; COP FICAC

TON state [1970-06-04..]
  name: Tonga
  names: Kingdom of Tonga; Friendly Islands
  adjectives: Tongan
  people: Tongans; Tongan
  seats: Nuku'alofa; Nukualofa
  codes: iso TON TO 776; cow TON 955 [1999-09-14..]
  bodies: MIL Tonga Defence Services

NRU state [1968-01-31..]
  name: Nauru
  names: Republic of Nauru
  adjectives: Nauruan
  people: Nauruans; Nauruan
  seats: Yaren
  codes: iso NRU NR 520; cow NAU 970 [1999-09-14..]

MHL state [1986-10-21..]
  name: Marshall Islands
  names: Republic of the Marshall Islands; the Marshalls
  adjectives: Marshallese; Marshall Islander
  people: Marshallese; Marshall Islanders
  seats: Majuro
  codes: iso MHL MH 584; cow MSI 983 [1991-09-17..]

PLW state [1994-10-01..]
  name: Palau
  names: Belau; Republic of Palau
  adjectives: Palauan; Belauan
  people: Palauans; Palauan; Belauans; Belauan
  seats: Koror [..2006-10-06]; Ngerulmud [2006-10-07..]; Melekeok
  codes: iso PLW PW 585; cow PAL 986 [1994-12-15..]

FSM state [1986-11-03..]
  name: Micronesia
  names: Federated States of Micronesia; F.S.M.; FSM
  adjectives: Micronesian
  people: Micronesians; Micronesian
  seats: Palikir
  codes: iso FSM FM 583; cow FSM 987 [1991-09-17..]

WSM state [1962-01-01..]
  name: Samoa
  names: Western Samoa; Independent State of Samoa
  adjectives: Samoan; Western Samoan
  people: Samoans; Samoan; Western Samoans; Western Samoan
  seats: Apia
  codes: iso WSM WS 882; cow WSM 990 [1976-12-15..]
