# Well-known treaties and alliances: a home for what the press calls by name.
#
# Header: the treaty's own code. `name` and `alias`: what the press and the treaty itself say; a name has to say by itself
# which treaty is meant, so that `the Mutual Defense Treaty` alone is none. `kind` as in the coded record. `signed`, `force`
# (came into force) and `end`: dates; an absent `end` is still in force. `parties`: codes, with the interval of membership
# where that differs from the treaty's own life; of treaties open to all states, the parties that the news names most.
# `open: yes`: any state may join. `through`: the organisation that stands for the parties in clauses. `duties`: the main obligations, the first the chief one.
# Sources: docs/sources.md.

NATO-1949
  name: North Atlantic Treaty
  alias: Washington Treaty; NATO treaty; North Atlantic pact
  kind: alliance
  signed: 1949-04-04
  force: 1949-08-24
  parties: USA; CAN; GBR; FRA; ITA; BEL; NLD; LUX; NOR; DNK; ISL; PRT; GRC [1952-02-18..]; TUR [1952-02-18..]; DEU [1955-05-06..]; ESP [1982-05-30..]; POL [1999-03-12..]; CZE [1999-03-12..]; HUN [1999-03-12..]; EST [2004-03-29..]; LVA [2004-03-29..]; LTU [2004-03-29..]; SVK [2004-03-29..]; SVN [2004-03-29..]; ROU [2004-03-29..]; BGR [2004-03-29..]; HRV [2009-04-01..]; ALB [2009-04-01..]; MNE [2017-06-05..]; MKD [2020-03-27..]; FIN [2023-04-04..]; SWE [2024-03-07..]
  through: NATO
  duties: defense; consultation; nonaggression
WARSAW-1955
  name: Warsaw Pact
  alias: Warsaw Treaty; Treaty of Friendship, Cooperation and Mutual Assistance of 1955
  kind: alliance
  signed: 1955-05-14
  force: 1955-06-06
  end: 1991-07-01
  parties: SUN; POL; CSK; DDR; HUN; ROU; BGR; ALB [..1968-09-13]
  duties: defense; consultation; nonaggression
RIO-1947
  name: Inter-American Treaty of Reciprocal Assistance
  alias: Rio Treaty; Rio Pact; TIAR
  kind: alliance
  signed: 1947-09-02
  force: 1948-12-03
  parties: USA; ARG; BRA; CHL; COL; CRI; DOM; SLV; GTM; HTI; HND; PAN; PRY; PER; TTO [1967-06-12..]; BHS [1982-11-08..]; MEX [..2004-09-06]; VEN; BOL; ECU; URY; NIC; CUB
  duties: defense; consultation
BRUSSELS-1948
  name: Treaty of Brussels
  alias: Brussels Treaty; Brussels Pact
  kind: alliance
  signed: 1948-03-17
  force: 1948-08-25
  end: 2011-06-30
  parties: GBR; FRA; BEL; NLD; LUX; DEU [1955-05-06..]; ITA [1955-05-06..]
  duties: defense; consultation
DUNKIRK-1947
  name: Treaty of Dunkirk
  alias: Dunkirk Treaty
  kind: alliance
  signed: 1947-03-04
  force: 1947-09-08
  end: 1948-08-25
  parties: GBR; FRA
  duties: defense
ANZUS-1951
  name: ANZUS Treaty
  alias: Security Treaty between Australia, New Zealand and the United States; ANZUS pact
  kind: alliance
  signed: 1951-09-01
  force: 1952-04-29
  parties: AUS; NZL; USA
  duties: defense; consultation
USPHL-1951
  name: Mutual Defense Treaty between the United States and the Philippines
  alias: US-Philippines Mutual Defense Treaty; U.S.-Philippines Mutual Defense Treaty; 1951 Mutual Defense Treaty; US-Philippine Mutual Defense Treaty; Philippines-US Mutual Defense Treaty
  kind: alliance
  signed: 1951-08-30
  force: 1952-08-27
  parties: USA; PHL
  duties: defense; consultation
USJPN-1951
  name: Security Treaty between the United States and Japan
  alias: 1951 security treaty
  kind: alliance
  signed: 1951-09-08
  force: 1952-04-28
  end: 1960-06-23
  parties: USA; JPN
  duties: basing
USJPN-1960
  name: Treaty of Mutual Cooperation and Security between the United States and Japan
  alias: US-Japan security treaty; U.S.-Japan security treaty; Japan-US security treaty; Japan-U.S. security treaty; US-Japan Treaty of Mutual Cooperation and Security
  kind: alliance
  signed: 1960-01-19
  force: 1960-06-23
  parties: USA; JPN
  duties: defense; consultation; basing
USKOR-1953
  name: Mutual Defense Treaty between the United States and the Republic of Korea
  alias: US-ROK Mutual Defense Treaty; U.S.-ROK Mutual Defense Treaty; US-South Korea Mutual Defense Treaty; ROK-US Mutual Defense Treaty; Korea-US Mutual Defense Treaty
  kind: alliance
  signed: 1953-10-01
  force: 1954-11-17
  parties: USA; KOR
  duties: defense; consultation; basing
USTWN-1954
  name: Mutual Defense Treaty between the United States and the Republic of China
  alias: Sino-American Mutual Defense Treaty; US-Taiwan Mutual Defense Treaty
  kind: alliance
  signed: 1954-12-02
  force: 1955-03-03
  end: 1980-01-01
  parties: USA; TWN
  duties: defense; consultation
SEATO-1954
  name: Southeast Asia Collective Defense Treaty
  alias: Manila Pact; Southeast Asia Collective Defence Treaty; SEATO treaty
  kind: alliance
  signed: 1954-09-08
  force: 1955-02-19
  parties: USA; GBR; FRA; AUS; NZL; PAK [..1973-11-08]; PHL; THA
  duties: defense; consultation
BAGHDAD-1955
  name: Baghdad Pact
  alias: Pact of Mutual Cooperation
  kind: alliance
  signed: 1955-02-24
  force: 1955-04-15
  end: 1979-03-12
  parties: TUR; IRQ [..1959-03-24]; GBR; PAK; IRN
  duties: defense; consultation
ARABLEAGUE-1950
  name: Treaty of Joint Defence and Economic Cooperation between the States of the Arab League
  alias: Arab League joint defence treaty; Arab Collective Security Pact; Joint Arab Defence Treaty
  kind: alliance
  signed: 1950-06-17
  force: 1952-08-22
  parties: EGY; SYR; LBN; SAU; YEM; JOR; IRQ
  duties: defense; consultation
CSTO-1992
  name: Collective Security Treaty
  alias: Tashkent Treaty; CSTO treaty
  kind: alliance
  signed: 1992-05-15
  force: 1994-04-20
  parties: RUS; ARM; KAZ; KGZ; TJK; UZB [..1999-04-02]; BLR [1993-12-31..]; AZE [1993-09-24..1999-04-02]; GEO [1993-12-09..1999-04-02]
  through: CSTO
  duties: defense; consultation
SUNCHN-1950
  name: Sino-Soviet Treaty of Friendship, Alliance and Mutual Assistance
  alias: Sino-Soviet treaty; Sino-Soviet alliance treaty
  kind: alliance
  signed: 1950-02-14
  force: 1950-04-11
  end: 1980-04-10
  parties: SUN; CHN
  duties: defense; consultation
CHNPRK-1961
  name: Sino-North Korean Mutual Aid and Cooperation Friendship Treaty
  alias: Sino-North Korean treaty; China-North Korea treaty; Treaty of Friendship, Cooperation and Mutual Assistance between China and North Korea; 1961 treaty with China
  kind: alliance
  signed: 1961-07-11
  force: 1961-09-10
  parties: CHN; PRK
  duties: defense; consultation
SUNPRK-1961
  name: Treaty of Friendship, Cooperation and Mutual Assistance between the Soviet Union and North Korea
  alias: Soviet-North Korean treaty; 1961 treaty with the Soviet Union
  kind: alliance
  signed: 1961-07-06
  force: 1961-09-10
  end: 1996-09-10
  parties: SUN; PRK
  duties: defense; consultation
RUSPRK-2000
  name: Treaty of Friendship, Good-Neighbourliness and Cooperation between Russia and North Korea
  alias: 2000 friendship treaty
  kind: treaty
  signed: 2000-02-09
  force: 2000-10-22
  end: 2024-12-04
  parties: RUS; PRK
  duties: consultation
RUSPRK-2024
  name: Treaty on Comprehensive Strategic Partnership
  alias: Comprehensive Strategic Partnership Treaty; Treaty on a Comprehensive Strategic Partnership
  kind: alliance
  signed: 2024-06-19
  force: 2024-12-04
  parties: RUS; PRK
  duties: defense; consultation; military-cooperation
FINSUN-1948
  name: Finno-Soviet Treaty
  alias: Agreement of Friendship, Cooperation and Mutual Assistance; Finno-Soviet Treaty of 1948; Finno-Soviet Pact; YYA Treaty
  kind: alliance
  signed: 1948-04-06
  force: 1948-05-31
  end: 1992-01-20
  parties: FIN; SUN
  duties: defense; consultation
INDSUN-1971
  name: Indo-Soviet Treaty of Peace, Friendship and Cooperation
  alias: Indo-Soviet treaty; Indo-Soviet Treaty of Friendship
  kind: treaty
  signed: 1971-08-09
  force: 1971-08-18
  end: 1991-12-25
  parties: IND; SUN
  duties: consultation; nonaggression; neutrality
SUNEGY-1971
  name: Soviet-Egyptian Treaty of Friendship and Cooperation
  alias: Soviet-Egyptian treaty
  kind: treaty
  signed: 1971-05-27
  force: 1971-07-01
  end: 1976-03-15
  parties: SUN; EGY
  duties: consultation; arms-supply
SUNIRQ-1972
  name: Iraqi-Soviet Treaty of Friendship and Cooperation
  alias: Soviet-Iraqi treaty
  kind: treaty
  signed: 1972-04-09
  force: 1972-07-20
  end: 1991-12-25
  parties: SUN; IRQ
  duties: consultation
SUNSYR-1980
  name: Soviet-Syrian Treaty of Friendship and Cooperation
  alias: Soviet-Syrian treaty
  kind: treaty
  signed: 1980-10-08
  force: 1980-12-02
  end: 1991-12-25
  parties: SUN; SYR
  duties: consultation
SUNVNM-1978
  name: Soviet-Vietnamese Treaty of Friendship and Cooperation
  alias: Soviet-Vietnamese treaty
  kind: alliance
  signed: 1978-11-03
  force: 1978-12-18
  end: 1991-12-25
  parties: SUN; VNM
  duties: consultation; defense
SUNAFG-1978
  name: Soviet-Afghan Treaty of Friendship
  alias: Treaty of Friendship, Good-Neighborliness and Cooperation between the Soviet Union and Afghanistan; Soviet-Afghan treaty
  kind: treaty
  signed: 1978-12-05
  force: 1979-05-27
  end: 1991-12-25
  parties: SUN; AFG
  duties: consultation
SUNDDR-1975
  name: Treaty of Friendship, Cooperation and Mutual Assistance between the Soviet Union and the German Democratic Republic
  kind: alliance
  signed: 1975-10-07
  end: 1990-10-02
  parties: SUN; DDR
  duties: defense; consultation
BALKAN-1954
  name: Balkan Pact
  alias: Treaty of Bled
  kind: alliance
  signed: 1954-08-09
  force: 1955-05-21
  end: 1960
  parties: YUG; GRC; TUR
  duties: defense; consultation
CHNJPN-1978
  name: Treaty of Peace and Friendship between Japan and China
  alias: Sino-Japanese Treaty of Peace and Friendship; Sino-Japanese treaty
  kind: treaty
  signed: 1978-08-12
  force: 1978-10-23
  parties: CHN; JPN
  duties: nonaggression
CHNRUS-2001
  name: Treaty of Good-Neighborliness and Friendly Cooperation between China and Russia
  alias: Sino-Russian Treaty of Friendship; Sino-Russian friendship treaty; 2001 friendship treaty
  kind: treaty
  signed: 2001-07-16
  force: 2002-02-28
  parties: CHN; RUS
  duties: nonaggression; consultation
CHNPAK-2005
  name: China-Pakistan Treaty of Friendship, Cooperation and Good-neighborly Relations
  kind: treaty
  signed: 2005-04-05
  force: 2006-01-14
  parties: CHN; PAK
  duties: nonaggression; consultation
RUSARM-1997
  name: Treaty of Friendship, Cooperation and Mutual Assistance between Russia and Armenia
  alias: Russian-Armenian treaty
  kind: alliance
  signed: 1997-08-29
  force: 1998
  parties: RUS; ARM
  duties: defense; consultation
RUSUKR-1997
  name: Treaty on Friendship, Cooperation and Partnership between Ukraine and Russia
  alias: Russian-Ukrainian Friendship Treaty; Big Treaty
  kind: treaty
  signed: 1997-05-31
  force: 1999-04-01
  end: 2019-03-31
  parties: RUS; UKR
  duties: nonaggression; territory
UNIONSTATE-1999
  name: Treaty on the Creation of a Union State of Russia and Belarus
  alias: Union State treaty; Union Treaty of Russia and Belarus
  kind: treaty
  signed: 1999-12-08
  force: 2000-01-26
  parties: RUS; BLR
  duties: military-cooperation
RUSIRN-2025
  name: Iranian-Russian Treaty on Comprehensive Strategic Partnership
  alias: Russia-Iran Comprehensive Strategic Partnership
  kind: treaty
  signed: 2025-01-17
  force: 2025-10-02
  parties: RUS; IRN
  duties: nonaggression; military-cooperation
ASEANTAC-1976
  name: Treaty of Amity and Cooperation in Southeast Asia
  alias: Treaty of Amity and Cooperation; Bali Treaty
  kind: treaty
  signed: 1976-02-24
  force: 1976-06-21
  parties: IDN; MYS; PHL; SGP; THA; BRN [1984-01-07..]; VNM [1992-07-22..]; LAO [1992-07-22..]; KHM [1995-01-23..]; MMR [1995-07-27..]
  duties: nonaggression; dispute-settlement
FPDA-1971
  name: Five Power Defence Arrangements
  alias: Five-Power Defence Arrangements
  kind: alliance
  signed: 1971-04-16
  force: 1971-11-01
  parties: GBR; AUS; NZL; MYS; SGP
  duties: consultation
ECOWASDEF-1981
  name: ECOWAS Protocol on Mutual Assistance on Defence
  alias: Protocol relating to Mutual Assistance on Defence
  kind: alliance
  signed: 1981-05-29
  force: 1986-09-30
  parties: BEN; BFA; CPV; CIV; GMB; GHA; GIN; GNB; LBR; MLI; NER; NGA; SEN; SLE; TGO
  through: ECOWAS
  duties: defense
SAHEL-2023
  name: Liptako-Gourma Charter
  alias: Alliance of Sahel States charter; Charter of Liptako-Gourma
  kind: alliance
  signed: 2023-09-16
  force: 2023-09-16
  parties: MLI; BFA; NER
  duties: defense
AUKUS-2021
  name: AUKUS
  alias: AUKUS pact; AUKUS agreement; AUKUS partnership
  kind: alliance
  signed: 2021-09-15
  force: 2021-09-15
  parties: AUS; GBR; USA
  through: AUKUS
  duties: arms-supply; technology
AUSIDN-2006
  name: Lombok Treaty
  alias: Agreement between Australia and Indonesia on the Framework for Security Cooperation
  kind: treaty
  signed: 2006-11-13
  force: 2008-02-07
  parties: AUS; IDN
  duties: nonaggression; consultation; military-cooperation
AUSIDN-1995
  name: Agreement on Maintaining Security
  alias: Australia-Indonesia security agreement
  kind: treaty
  signed: 1995-12-18
  force: 1996-07-15
  end: 1999-09-16
  parties: AUS; IDN
  duties: consultation
AUSPNG-2025
  name: Pukpuk Treaty
  alias: Pukpuk Mutual Defence Treaty
  kind: alliance
  signed: 2025-10-06
  parties: AUS; PNG
  duties: defense
SAUPAK-2025
  name: Strategic Mutual Defence Agreement
  alias: Saudi-Pakistani mutual defence agreement; Strategic Mutual Defense Agreement
  kind: alliance
  signed: 2025-09-17
  force: 2025-09-17
  parties: SAU; PAK
  duties: defense
FRAGRC-2021
  name: Franco-Greek defence pact
  alias: Strategic Partnership for Cooperation in Defence and Security
  kind: alliance
  signed: 2021-09-28
  force: 2021-10-07
  parties: FRA; GRC
  duties: defense
GBRPOL-1939
  name: Anglo-Polish Agreement
  kind: alliance
  signed: 1939-08-25
  force: 1939-08-25
  end: 1945
  parties: GBR; POL
  duties: defense
GBRJOR-1948
  name: Anglo-Transjordanian Treaty
  alias: Anglo-Jordanian Treaty
  kind: alliance
  signed: 1948-03-15
  force: 1948-04-30
  end: 1957-03-14
  parties: GBR; JOR
  duties: defense; basing
GBREGY-1954
  name: Anglo-Egyptian Agreement
  alias: Suez Canal Base Agreement; Anglo-Egyptian Treaty of 1954
  kind: basing
  signed: 1954-10-19
  force: 1954-10-19
  end: 1957-01-01
  parties: GBR; EGY
  duties: withdrawal; basing
CYPGUAR-1960
  name: Treaty of Guarantee
  alias: Cyprus Treaty of Guarantee
  kind: alliance
  signed: 1960-08-16
  force: 1960-08-16
  parties: CYP; GRC; TUR; GBR
  duties: defense; consultation
AUSTRIA-1955
  name: Austrian State Treaty
  alias: State Treaty for the Re-establishment of an Independent and Democratic Austria
  kind: treaty
  signed: 1955-05-15
  force: 1955-07-27
  parties: AUT; GBR; USA; FRA; SUN [..1991-12-25]; RUS [1991-12-26..]
  duties: recognition; withdrawal
LAOS-1962
  name: Declaration on the Neutrality of Laos
  alias: International Agreement on the Neutrality of Laos
  kind: treaty
  signed: 1962-07-23
  force: 1962-07-23
  parties: LAO; USA; SUN; CHN; GBR; FRA; VDR; VNM; THA; KHM; MMR; IND; CAN; POL
  duties: neutrality
PANAMA-1977
  name: Panama Canal Treaty
  alias: Torrijos-Carter Treaties; Panama Canal treaties
  kind: treaty
  signed: 1977-09-07
  force: 1979-10-01
  end: 1999-12-31
  parties: PAN; USA
  duties: transit; withdrawal; territory
PANAMANEUT-1977
  name: Treaty concerning the Permanent Neutrality and Operation of the Panama Canal
  alias: Neutrality Treaty
  kind: treaty
  signed: 1977-09-07
  force: 1979-10-01
  parties: PAN; USA
  duties: neutrality; defense; transit
KHM-1991
  name: Paris Peace Agreements
  alias: Paris Peace Agreement on Cambodia; Comprehensive Cambodian Peace Agreement; Paris Agreements on Cambodia
  kind: peace
  signed: 1991-10-23
  force: 1991-10-23
  parties: KHM; USA; CHN; FRA; GBR; SUN [..1991-12-25]; RUS [1991-12-26..]; VNM; LAO; THA; IDN; JPN; AUS
  duties: ceasefire; neutrality; political-reform
CAMPDAVID-1978
  name: Camp David Accords
  alias: Camp David agreements; Camp David accord
  kind: peace
  signed: 1978-09-17
  force: 1978-09-17
  parties: EGY; ISR
  duties: withdrawal; recognition
EGYISR-1979
  name: Egypt-Israel Peace Treaty
  alias: Egyptian-Israeli peace treaty; Israeli-Egyptian peace treaty; Treaty of Peace between Egypt and Israel
  kind: peace
  signed: 1979-03-26
  force: 1979-04-25
  parties: EGY; ISR
  duties: withdrawal; nonaggression; recognition; transit
ISRJOR-1994
  name: Israel-Jordan Peace Treaty
  alias: Wadi Araba Treaty; Israeli-Jordanian peace treaty
  kind: peace
  signed: 1994-10-26
  force: 1994-11-10
  parties: ISR; JOR
  duties: nonaggression; recognition; territory
OSLO-1993
  name: Oslo Accords
  alias: Declaration of Principles on Interim Self-Government Arrangements; Oslo Agreement; Oslo accord; Oslo I
  kind: peace
  signed: 1993-09-13
  force: 1993-10-13
  parties: ISR; PLO
  duties: withdrawal; recognition; political-reform
OSLO-1995
  name: Oslo II
  alias: Oslo II Accord; Interim Agreement on the West Bank and the Gaza Strip; Taba Agreement
  kind: peace
  signed: 1995-09-28
  force: 1995-09-28
  parties: ISR; PLO
  duties: withdrawal; political-reform
HEBRON-1997
  name: Hebron Protocol
  alias: Hebron Agreement; Hebron accord
  kind: accord
  signed: 1997-01-17
  force: 1997-01-17
  parties: ISR; PLO
  duties: withdrawal
WYE-1998
  name: Wye River Memorandum
  alias: Wye accords; Wye agreement; Wye accord
  kind: accord
  signed: 1998-10-23
  force: 1998-11-02
  parties: ISR; PLO
  duties: withdrawal
ABRAHAM-2020
  name: Abraham Accords
  kind: peace
  signed: 2020-09-15
  force: 2020
  parties: ISR; ARE; BHR
  duties: recognition
MADRID-1975
  name: Madrid Accords
  kind: accord
  signed: 1975-11-14
  force: 1975-11-19
  parties: ESP; MAR; MRT
  duties: withdrawal; territory
TAIF-1989
  name: Taif Agreement
  alias: Taif Accord; Taif Accords
  kind: peace
  signed: 1989-10-22
  force: 1989-11-05
  parties: LBN; SYR
  duties: political-reform; withdrawal
ALGIERS-1975
  name: Algiers Agreement
  alias: Algiers Accord; 1975 Algiers Agreement
  kind: treaty
  signed: 1975-03-06
  force: 1975-06-13
  end: 1980-09-17
  parties: IRN; IRQ
  duties: territory; nonaggression
ALGIERS-1981
  name: Algiers Accords
  kind: accord
  signed: 1981-01-19
  force: 1981-01-19
  parties: USA; IRN
  duties: prisoner-exchange; finance
ALGIERS-2000
  name: Algiers Peace Agreement
  kind: peace
  signed: 2000-12-12
  force: 2000-12-12
  parties: ERI; ETH
  duties: ceasefire; territory; prisoner-exchange
GENEVA-1954
  name: Geneva Accords
  alias: Geneva Agreements; 1954 Geneva Accords
  kind: ceasefire
  signed: 1954-07-21
  force: 1954-07-21
  parties: FRA; VNM
  duties: ceasefire; withdrawal; political-reform
GENEVA-1988
  name: Geneva Accords of 1988
  alias: Agreements on the Settlement of the Situation Relating to Afghanistan
  kind: peace
  signed: 1988-04-14
  force: 1988-05-15
  parties: AFG; PAK; SUN; USA
  duties: withdrawal; nonaggression
KORARM-1953
  name: Korean Armistice Agreement
  alias: Korean armistice; Korean War armistice; 1953 armistice
  kind: ceasefire
  signed: 1953-07-27
  force: 1953-07-27
  parties: PRK; CHN; UNO
  duties: ceasefire; withdrawal
PARIS-1973
  name: Paris Peace Accords
  alias: Paris Peace Accords of 1973; Vietnam peace accord
  kind: peace
  signed: 1973-01-27
  force: 1973-01-28
  parties: USA; VDR; VNM
  duties: ceasefire; withdrawal; prisoner-exchange
EVIAN-1962
  name: Evian Accords
  alias: Évian Accords; Evian agreements
  kind: peace
  signed: 1962-03-18
  force: 1962-03-19
  parties: FRA; DZA
  duties: ceasefire; recognition; basing
LANCASTER-1979
  name: Lancaster House Agreement
  kind: peace
  signed: 1979-12-21
  force: 1979-12-21
  parties: GBR; ZWE
  duties: ceasefire; political-reform
NKOMATI-1984
  name: Nkomati Accord
  alias: Nkomati Agreement
  kind: treaty
  signed: 1984-03-16
  force: 1984-03-16
  parties: ZAF; MOZ
  duties: nonaggression
LUSAKA-1994
  name: Lusaka Protocol
  kind: peace
  signed: 1994-11-20
  force: 1994-11-22
  parties: AGO; UNITA
  duties: ceasefire; political-reform
LUSAKA-1999
  name: Lusaka Ceasefire Agreement
  alias: Lusaka Agreement; Lusaka Accord
  kind: ceasefire
  signed: 1999-07-10
  force: 1999-07-11
  parties: COD; AGO; NAM; RWA; UGA; ZWE
  duties: ceasefire; withdrawal
TRIPARTITE-1988
  name: Tripartite Accord
  alias: New York Accords
  kind: peace
  signed: 1988-12-22
  force: 1988-12-22
  parties: AGO; CUB; ZAF
  duties: withdrawal
BICESSE-1991
  name: Bicesse Accords
  kind: peace
  signed: 1991-05-31
  force: 1991-05-31
  parties: AGO; UNITA
  duties: ceasefire; political-reform
ROME-1992
  name: Rome General Peace Accords
  kind: peace
  signed: 1992-10-04
  force: 1992-10-15
  parties: MOZ; RENAMO
  duties: ceasefire; political-reform
ARUSHA-1993
  name: Arusha Accords
  alias: Arusha Peace Agreement; Arusha agreement
  kind: peace
  signed: 1993-08-04
  force: 1993-08-04
  parties: RWA; RPF
  duties: political-reform; refugees
LOME-1999
  name: Lomé Peace Agreement
  alias: Lome Peace Agreement; Lome accord; Lome Agreement
  kind: peace
  signed: 1999-07-07
  force: 1999-07-07
  parties: SLE; RUF
  duties: ceasefire; political-reform
CPA-2005
  name: Comprehensive Peace Agreement
  alias: Naivasha Agreement; Sudan Comprehensive Peace Agreement
  kind: peace
  signed: 2005-01-09
  force: 2005-01-09
  end: 2011-07-09
  parties: SDN; SPLA
  duties: ceasefire; political-reform
PRETORIA-2022
  name: Pretoria Agreement
  alias: Pretoria peace agreement; Cessation of Hostilities Agreement
  kind: peace
  signed: 2022-11-02
  force: 2022-11-03
  parties: ETH; TPLF
  duties: ceasefire; arms-control; humanitarian
DAYTON-1995
  name: Dayton Agreement
  alias: Dayton Accords; Dayton Peace Agreement; Dayton accord; Dayton peace accord; Dayton Accord
  kind: peace
  signed: 1995-12-14
  force: 1995-12-14
  parties: BIH; HRV; YUG
  duties: ceasefire; withdrawal; political-reform; refugees
ERDUT-1995
  name: Erdut Agreement
  kind: peace
  signed: 1995-11-12
  force: 1995-11-12
  parties: HRV; YUG
  duties: territory
KUMANOVO-1999
  name: Kumanovo Agreement
  alias: Military Technical Agreement
  kind: ceasefire
  signed: 1999-06-09
  force: 1999-06-10
  parties: YUG; NATO
  duties: withdrawal; ceasefire
OHRID-2001
  name: Ohrid Framework Agreement
  alias: Ohrid Agreement
  kind: peace
  signed: 2001-08-13
  force: 2001-08-13
  parties: MKD
  duties: political-reform; arms-control
PRESPA-2018
  name: Prespa Agreement
  alias: Prespes Agreement
  kind: treaty
  signed: 2018-06-17
  force: 2019-02-12
  parties: GRC; MKD
  duties: recognition; membership
BRUSSELS-2013
  name: Brussels Agreement
  alias: Brussels Agreement of 2013
  kind: accord
  signed: 2013-04-19
  force: 2013-04-19
  parties: SRB; XKX
  duties: political-reform
GFA-1998
  name: Good Friday Agreement
  alias: Belfast Agreement
  kind: peace
  signed: 1998-04-10
  force: 1999-12-02
  parties: GBR; IRL
  duties: political-reform; arms-control
SUNNINGDALE-1973
  name: Sunningdale Agreement
  kind: accord
  signed: 1973-12-09
  force: 1974-01-01
  end: 1974-05-28
  parties: GBR; IRL
  duties: political-reform
ANGLOIRISH-1985
  name: Anglo-Irish Agreement
  kind: treaty
  signed: 1985-11-15
  force: 1985-11-29
  end: 1999-12-02
  parties: GBR; IRL
  duties: consultation; political-reform
HONGKONG-1984
  name: Sino-British Joint Declaration
  alias: Joint Declaration on Hong Kong
  kind: treaty
  signed: 1984-12-19
  force: 1985-05-27
  parties: GBR; CHN
  duties: territory; political-reform
MACAU-1987
  name: Sino-Portuguese Joint Declaration
  kind: treaty
  signed: 1987-04-13
  force: 1988-01-15
  parties: PRT; CHN
  duties: territory
SHIMLA-1972
  name: Simla Agreement
  alias: Shimla Agreement
  kind: peace
  signed: 1972-07-02
  force: 1972-08-04
  parties: IND; PAK
  duties: withdrawal; dispute-settlement; nonaggression
TASHKENT-1966
  name: Tashkent Declaration
  alias: Tashkent Agreement; Tashkent accord
  kind: peace
  signed: 1966-01-10
  force: 1966-01-10
  parties: IND; PAK
  duties: withdrawal; nonaggression
KARACHI-1949
  name: Karachi Agreement
  kind: ceasefire
  signed: 1949-07-27
  force: 1949-07-27
  parties: IND; PAK
  duties: ceasefire
INDUS-1960
  name: Indus Waters Treaty
  kind: treaty
  signed: 1960-09-19
  force: 1960-04-01
  parties: IND; PAK
  duties: other; dispute-settlement
INDBTN-1949
  name: Treaty of Friendship between India and Bhutan
  kind: treaty
  signed: 1949-08-08
  force: 1949-08-08
  end: 2007-02-08
  parties: IND; BTN
  duties: nonaggression; trade
INDNPL-1950
  name: Indo-Nepal Treaty of Peace and Friendship
  alias: 1950 Treaty of Peace and Friendship
  kind: treaty
  signed: 1950-07-31
  force: 1950-07-31
  parties: IND; NPL
  duties: nonaggression; trade; consultation
INDLKA-1987
  name: Indo-Sri Lanka Accord
  alias: Indo-Lanka Accord
  kind: accord
  signed: 1987-07-29
  force: 1987-07-29
  parties: IND; LKA
  duties: ceasefire; peacekeeping
GANGES-1996
  name: Ganges Water Sharing Treaty
  alias: Ganges Treaty
  kind: treaty
  signed: 1996-12-12
  force: 1996-12-12
  parties: IND; BGD
  duties: other
MAGGA-2005
  name: Helsinki Memorandum of Understanding
  alias: Aceh peace agreement; Helsinki MoU
  kind: peace
  signed: 2005-08-15
  force: 2005-08-15
  parties: IDN; GAM
  duties: arms-control; political-reform; withdrawal
DOHA-2020
  name: Doha Agreement
  alias: Agreement for Bringing Peace to Afghanistan; US-Taliban deal; U.S.-Taliban agreement
  kind: peace
  signed: 2020-02-29
  force: 2020-02-29
  parties: USA; TALIBAN
  duties: withdrawal; nonaggression; prisoner-exchange
MINSK1-2014
  name: Minsk Protocol
  alias: Minsk I
  kind: ceasefire
  signed: 2014-09-05
  force: 2014-09-05
  parties: UKR; RUS; DPR; LPR
  duties: ceasefire; withdrawal; prisoner-exchange
MINSK2-2015
  name: Minsk II
  alias: Minsk agreements; Minsk agreement; Minsk accords; Minsk accord; Minsk II accords; Minsk II agreement; Minsk 2; Minsk deal
  kind: ceasefire
  signed: 2015-02-12
  force: 2015-02-15
  end: 2022-02-22
  parties: UKR; RUS; DPR; LPR
  duties: ceasefire; withdrawal; arms-control; political-reform
GRAIN-2022
  name: Black Sea Grain Initiative
  alias: Black Sea grain deal; Istanbul grain deal
  kind: trade
  signed: 2022-07-22
  force: 2022-07-22
  end: 2023-07-17
  parties: RUS; UKR; TUR; UNO
  duties: transit; trade
SOCHI-2018
  name: Sochi memorandum
  alias: Sochi agreement; Idlib memorandum; Sochi accord
  kind: ceasefire
  signed: 2018-09-17
  force: 2018-09-17
  parties: RUS; TUR
  duties: ceasefire; arms-control
KARABAKH-2020
  name: Nagorno-Karabakh ceasefire agreement
  alias: 2020 Nagorno-Karabakh ceasefire; trilateral ceasefire statement
  kind: ceasefire
  signed: 2020-11-09
  force: 2020-11-10
  parties: ARM; AZE; RUS
  duties: ceasefire; withdrawal; peacekeeping; transit
BISHKEK-1994
  name: Bishkek Protocol
  kind: ceasefire
  signed: 1994-05-05
  force: 1994-05-12
  parties: ARM; AZE
  duties: ceasefire
BUDAPEST-1994
  name: Budapest Memorandum
  alias: Budapest Memorandum on Security Assurances
  kind: accord
  signed: 1994-12-05
  force: 1994-12-05
  parties: UKR; RUS; USA; GBR
  duties: nonaggression; arms-control; consultation
KHARKIV-2010
  name: Kharkiv Pact
  alias: Kharkiv Accords; Kharkov accords
  kind: basing
  signed: 2010-04-21
  force: 2010-04-27
  end: 2014-04-02
  parties: UKR; RUS
  duties: basing; energy
BLACKSEAFLEET-1997
  name: Partition Treaty on the Status and Conditions of the Black Sea Fleet
  alias: Black Sea Fleet agreement
  kind: basing
  signed: 1997-05-28
  force: 1999-07-12
  end: 2014-04-02
  parties: UKR; RUS
  duties: basing
TWOPLUSFOUR-1990
  name: Treaty on the Final Settlement with Respect to Germany
  alias: Two Plus Four Agreement; Two Plus Four Treaty
  kind: treaty
  signed: 1990-09-12
  force: 1991-03-15
  parties: DEU; DDR [..1990-10-02]; FRA; GBR; USA; SUN [..1991-12-25]; RUS [1991-12-26..]
  duties: territory; withdrawal; arms-control
MOSCOW-1970
  name: Treaty of Moscow
  alias: Moscow Treaty of 1970
  kind: treaty
  signed: 1970-08-12
  force: 1972-06-03
  parties: DEU; SUN
  duties: nonaggression; territory
WARSAWTR-1970
  name: Treaty of Warsaw
  alias: Warsaw Treaty of 1970
  kind: treaty
  signed: 1970-12-07
  force: 1972-06-03
  parties: DEU; POL
  duties: nonaggression; territory
BASIC-1972
  name: Basic Treaty
  alias: Treaty concerning the Basis of Relations
  kind: treaty
  signed: 1972-12-21
  force: 1973-06-21
  end: 1990-10-02
  parties: DEU; DDR
  duties: nonaggression; recognition
ELYSEE-1963
  name: Élysée Treaty
  alias: Elysee Treaty; Treaty of the Elysee
  kind: treaty
  signed: 1963-01-22
  force: 1963-07-02
  parties: FRA; DEU
  duties: consultation; military-cooperation
AACHEN-2019
  name: Treaty of Aachen
  alias: Aachen Treaty
  kind: alliance
  signed: 2019-01-22
  force: 2020-01-22
  parties: FRA; DEU
  duties: defense; consultation
LANCASTER-2010
  name: Lancaster House Treaties
  kind: treaty
  signed: 2010-11-02
  force: 2011-07-01
  parties: GBR; FRA
  duties: military-cooperation; nuclear
HELSINKI-1975
  name: Helsinki Final Act
  alias: Helsinki Accords; Final Act of Helsinki
  kind: accord
  signed: 1975-08-01
  force: 1975-08-01
  parties: USA; CAN; SUN [..1991-12-25]; RUS [1991-12-26..]; GBR; FRA; DEU; ITA; POL
  open: yes
  duties: nonaggression; political-reform
PTBT-1963
  name: Partial Test Ban Treaty
  alias: Limited Test Ban Treaty; Nuclear Test Ban Treaty; Moscow test ban treaty
  kind: arms-control
  signed: 1963-08-05
  force: 1963-10-10
  parties: USA; GBR; SUN [..1991-12-25]; RUS [1991-12-26..]
  open: yes
  duties: arms-control
NPT-1968
  name: Treaty on the Non-Proliferation of Nuclear Weapons
  alias: Nuclear Non-Proliferation Treaty; Non-Proliferation Treaty; Nuclear Nonproliferation Treaty; Nonproliferation Treaty; NPT
  kind: arms-control
  signed: 1968-07-01
  force: 1970-03-05
  parties: USA; GBR; SUN [..1991-12-25]; RUS [1991-12-26..]; CHN [1992-03-09..]; FRA [1992-08-03..]
  open: yes
  duties: arms-control; verification; nuclear
TLATELOLCO-1967
  name: Treaty of Tlatelolco
  alias: Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean; Tlatelolco Treaty
  kind: arms-control
  signed: 1967-02-14
  force: 1969-04-25
  parties: MEX; BRA; ARG; CHL; COL; VEN; PER; BOL; ECU; PRY; URY; PAN; CRI; GTM; HND; SLV; NIC; DOM; HTI; JAM
  open: yes
  duties: arms-control
RAROTONGA-1985
  name: Treaty of Rarotonga
  alias: South Pacific Nuclear Free Zone Treaty
  kind: arms-control
  signed: 1985-08-06
  force: 1986-12-11
  parties: AUS; NZL; FJI; PNG; WSM
  open: yes
  duties: arms-control
PELINDABA-1996
  name: Treaty of Pelindaba
  alias: African Nuclear-Weapon-Free Zone Treaty
  kind: arms-control
  signed: 1996-04-11
  force: 2009-07-15
  parties: ZAF; EGY; DZA; NGA; KEN; ETH
  open: yes
  duties: arms-control
BANGKOK-1995
  name: Bangkok Treaty
  alias: Southeast Asian Nuclear-Weapon-Free Zone Treaty
  kind: arms-control
  signed: 1995-12-15
  force: 1997-03-28
  parties: IDN; MYS; PHL; SGP; THA; VNM; LAO; KHM; MMR; BRN
  open: yes
  duties: arms-control
ABM-1972
  name: Anti-Ballistic Missile Treaty
  alias: ABM Treaty
  kind: arms-control
  signed: 1972-05-26
  force: 1972-10-03
  end: 2002-06-13
  parties: USA; SUN [..1991-12-25]; RUS [1991-12-26..]
  duties: arms-control; termination
SALT1-1972
  name: SALT I
  alias: Strategic Arms Limitation Talks agreement; SALT I agreement
  kind: arms-control
  signed: 1972-05-26
  force: 1972-10-03
  end: 1977-10-03
  parties: USA; SUN
  duties: arms-control
SALT2-1979
  name: SALT II
  alias: SALT II treaty
  kind: arms-control
  signed: 1979-06-18
  end: 1986-05-27
  parties: USA; SUN
  duties: arms-control
INF-1987
  name: Intermediate-Range Nuclear Forces Treaty
  alias: INF Treaty; INF accord; INF pact
  kind: arms-control
  signed: 1987-12-08
  force: 1988-06-01
  end: 2019-08-02
  parties: USA; SUN [..1991-12-25]; RUS [1991-12-26..]
  duties: arms-control; verification
START1-1991
  name: START I
  alias: Strategic Arms Reduction Treaty; START treaty
  kind: arms-control
  signed: 1991-07-31
  force: 1994-12-05
  end: 2009-12-05
  parties: USA; SUN [..1991-12-25]; RUS [1991-12-26..]
  duties: arms-control; verification
START2-1993
  name: START II
  kind: arms-control
  signed: 1993-01-03
  end: 2002-06-14
  parties: USA; RUS
  duties: arms-control
SORT-2002
  name: Strategic Offensive Reductions Treaty
  alias: SORT; Moscow Treaty
  kind: arms-control
  signed: 2002-05-24
  force: 2003-06-01
  end: 2011-02-05
  parties: USA; RUS
  duties: arms-control
NEWSTART-2010
  name: New START
  alias: New START treaty
  kind: arms-control
  signed: 2010-04-08
  force: 2011-02-05
  end: 2026-02-05
  parties: USA; RUS
  duties: arms-control; verification
CFE-1990
  name: Treaty on Conventional Armed Forces in Europe
  alias: CFE Treaty; Conventional Forces in Europe Treaty
  kind: arms-control
  signed: 1990-11-19
  force: 1992-11-09
  parties: USA; CAN; GBR; FRA; DEU; ITA; SUN [..1991-12-25]; RUS [1991-12-26..]; POL; HUN; ROU; BGR; TUR; GRC
  open: yes
  duties: arms-control; verification
OPENSKIES-1992
  name: Open Skies Treaty
  alias: Treaty on Open Skies
  kind: arms-control
  signed: 1992-03-24
  force: 2002-01-01
  parties: USA [..2020-11-22]; CAN; GBR; FRA; DEU; ITA; RUS [..2021-12-18]; UKR; BLR; POL; TUR
  open: yes
  duties: verification
CTBT-1996
  name: Comprehensive Nuclear-Test-Ban Treaty
  alias: Comprehensive Test Ban Treaty; CTBT
  kind: arms-control
  signed: 1996-09-24
  parties: USA; GBR; FRA; RUS; CHN
  open: yes
  duties: arms-control
BWC-1972
  name: Biological Weapons Convention
  kind: arms-control
  signed: 1972-04-10
  force: 1975-03-26
  parties: USA; GBR; SUN [..1991-12-25]; RUS [1991-12-26..]
  open: yes
  duties: arms-control
CWC-1993
  name: Chemical Weapons Convention
  kind: arms-control
  signed: 1993-01-13
  force: 1997-04-29
  parties: USA; GBR; FRA; RUS; CHN
  open: yes
  duties: arms-control; verification
OTTAWA-1997
  name: Ottawa Treaty
  alias: Mine Ban Treaty; Anti-Personnel Mine Ban Convention; Ottawa Convention
  kind: arms-control
  signed: 1997-12-03
  force: 1999-03-01
  parties: CAN; GBR; FRA; DEU; JPN; AUS
  open: yes
  duties: arms-control
CCM-2008
  name: Convention on Cluster Munitions
  kind: arms-control
  signed: 2008-05-30
  force: 2010-08-01
  parties: NOR; IRL; GBR; FRA; DEU; JPN
  open: yes
  duties: arms-control
ATT-2013
  name: Arms Trade Treaty
  kind: arms-control
  signed: 2013-04-02
  force: 2014-12-24
  parties: GBR; FRA; DEU; CHN [2020-10-04..]
  open: yes
  duties: arms-control
TPNW-2017
  name: Treaty on the Prohibition of Nuclear Weapons
  kind: arms-control
  signed: 2017-07-07
  force: 2021-01-22
  parties: AUT; IRL; MEX; ZAF; NZL; THA
  open: yes
  duties: arms-control
OUTERSPACE-1967
  name: Outer Space Treaty
  kind: arms-control
  signed: 1967-01-27
  force: 1967-10-10
  parties: USA; GBR; SUN [..1991-12-25]; RUS [1991-12-26..]
  open: yes
  duties: arms-control
SEABED-1971
  name: Seabed Arms Control Treaty
  alias: Seabed Treaty
  kind: arms-control
  signed: 1971-02-11
  force: 1972-05-18
  parties: USA; GBR; SUN [..1991-12-25]; RUS [1991-12-26..]
  open: yes
  duties: arms-control
ANTARCTIC-1959
  name: Antarctic Treaty
  kind: arms-control
  signed: 1959-12-01
  force: 1961-06-23
  parties: ARG; AUS; BEL; CHL; FRA; JPN; NZL; NOR; ZAF; GBR; USA; SUN [..1991-12-25]; RUS [1991-12-26..]
  open: yes
  duties: arms-control
GENEVAPROT-1925
  name: Geneva Protocol
  alias: 1925 Geneva Protocol
  kind: arms-control
  signed: 1925-06-17
  force: 1928-02-08
  parties: FRA; GBR; ITA; BEL; POL
  open: yes
  duties: arms-control
AGREED-1994
  name: Agreed Framework
  kind: arms-control
  signed: 1994-10-21
  force: 1994-10-21
  end: 2002-12-10
  parties: USA; PRK
  duties: arms-control; nuclear; energy
SIXPARTY-2005
  name: September 19 joint statement
  alias: Joint Statement of the Fourth Round of the Six-Party Talks
  kind: arms-control
  signed: 2005-09-19
  force: 2005-09-19
  parties: PRK; USA; CHN; KOR; JPN; RUS
  duties: arms-control; energy
KORJOINT-1992
  name: Joint Declaration on the Denuclearization of the Korean Peninsula
  kind: arms-control
  signed: 1992-01-20
  force: 1992-02-19
  parties: PRK; KOR
  duties: arms-control; verification
KORBASIC-1991
  name: Inter-Korean Basic Agreement
  alias: Agreement on Reconciliation, Nonaggression and Exchanges
  kind: treaty
  signed: 1991-12-13
  force: 1992-02-19
  parties: PRK; KOR
  duties: nonaggression; consultation
PANMUNJOM-2018
  name: Panmunjom Declaration
  kind: accord
  signed: 2018-04-27
  force: 2018-04-27
  parties: PRK; KOR
  duties: nonaggression; arms-control
CMA-2018
  name: Comprehensive Military Agreement
  alias: September 19 military agreement; inter-Korean military agreement; 2018 military agreement
  kind: accord
  signed: 2018-09-19
  force: 2018-11-01
  end: 2024-06-04
  parties: PRK; KOR
  duties: nonaggression; ceasefire
JCPOA-2015
  name: Joint Comprehensive Plan of Action
  alias: Iran nuclear deal; JCPOA; 2015 nuclear deal; Iranian nuclear deal
  kind: arms-control
  signed: 2015-07-14
  force: 2015-10-18
  end: 2025-10-18
  parties: IRN; USA [..2018-05-08]; GBR; FRA; DEU; RUS; CHN; EU
  duties: arms-control; verification; sanctions-relief
JPOA-2013
  name: Joint Plan of Action
  kind: arms-control
  signed: 2013-11-24
  force: 2014-01-20
  end: 2015-10-18
  parties: IRN; USA; GBR; FRA; DEU; RUS; CHN
  duties: arms-control; sanctions-relief
INDPAKNUC-1988
  name: Non-Nuclear Aggression Agreement
  kind: arms-control
  signed: 1988-12-31
  force: 1991-01-27
  parties: IND; PAK
  duties: nonaggression
INDUSNUC-2008
  name: US-India Civil Nuclear Agreement
  alias: 123 Agreement; US-India nuclear deal; U.S.-India nuclear deal
  kind: accord
  signed: 2008-10-10
  force: 2008-12-06
  parties: IND; USA
  duties: nuclear; verification
GUADALUPE-1848
  name: Treaty of Guadalupe Hidalgo
  kind: peace
  signed: 1848-02-02
  force: 1848-05-30
  parties: USA; MEX
  duties: territory
MONTREUX-1936
  name: Montreux Convention
  alias: Montreux Convention Regarding the Regime of the Straits; 1936 Montreux Convention
  kind: treaty
  signed: 1936-07-20
  force: 1936-11-09
  parties: TUR; GBR; FRA; GRC; BGR; ROU; SUN [..1991-12-25]; RUS [1991-12-26..]; JPN
  open: yes
  duties: transit
UNCLOS-1982
  name: United Nations Convention on the Law of the Sea
  alias: Law of the Sea Convention; UNCLOS
  kind: treaty
  signed: 1982-12-10
  force: 1994-11-16
  parties: CHN; PHL; VNM; IDN; MYS; RUS; GBR; FRA; DEU; JPN; IND; AUS
  through: UNO
  open: yes
  duties: transit; territory; dispute-settlement
SANFRANCISCO-1951
  name: Treaty of San Francisco
  alias: San Francisco Peace Treaty; Treaty of Peace with Japan
  kind: peace
  signed: 1951-09-08
  force: 1952-04-28
  parties: JPN; USA; GBR; FRA; AUS; CAN; NLD; NZL; PHL; PAK
  duties: territory; recognition
TAIPEI-1952
  name: Treaty of Taipei
  alias: Sino-Japanese Peace Treaty
  kind: peace
  signed: 1952-04-28
  force: 1952-08-05
  end: 1972-09-29
  parties: JPN; TWN
  duties: recognition
JPNKOR-1965
  name: Treaty on Basic Relations between Japan and the Republic of Korea
  alias: 1965 treaty normalising relations
  kind: treaty
  signed: 1965-06-22
  force: 1965-12-18
  parties: JPN; KOR
  duties: recognition; finance
GSOMIA-2016
  name: General Security of Military Information Agreement
  alias: GSOMIA
  kind: accord
  signed: 2016-11-23
  force: 2016-11-23
  parties: JPN; KOR
  duties: intelligence
UKUSA-1946
  name: UKUSA Agreement
  alias: Five Eyes agreement
  kind: accord
  signed: 1946-03-05
  force: 1946-03-05
  parties: USA; GBR; CAN; AUS; NZL
  duties: intelligence
EDCA-2014
  name: Enhanced Defense Cooperation Agreement
  alias: EDCA
  kind: basing
  signed: 2014-04-28
  force: 2014-06-25
  parties: USA; PHL
  duties: basing
VFA-1998
  name: Visiting Forces Agreement
  kind: basing
  signed: 1998-02-10
  force: 1999-06-01
  parties: USA; PHL
  duties: basing
PHLBASES-1947
  name: Military Bases Agreement
  kind: basing
  signed: 1947-03-14
  force: 1947-03-26
  end: 1991-09-16
  parties: USA; PHL
  duties: basing
JPNPHL-2024
  name: Reciprocal Access Agreement between Japan and the Philippines
  kind: basing
  signed: 2024-07-08
  force: 2025-09-11
  parties: JPN; PHL
  duties: basing; military-cooperation
BSA-2014
  name: Bilateral Security Agreement
  kind: basing
  signed: 2014-09-30
  force: 2015-01-01
  end: 2021-08-30
  parties: USA; AFG
  duties: basing; military-aid
SOFAIRQ-2008
  name: Status of Forces Agreement with Iraq
  alias: US-Iraq Status of Forces Agreement
  kind: basing
  signed: 2008-11-17
  force: 2009-01-01
  end: 2011-12-31
  parties: USA; IRQ
  duties: basing; withdrawal
TREATYROME-1957
  name: Treaty of Rome
  alias: Treaties of Rome
  kind: treaty
  signed: 1957-03-25
  force: 1958-01-01
  parties: BEL; FRA; DEU; ITA; LUX; NLD
  through: EU
  duties: trade; membership
MAASTRICHT-1992
  name: Maastricht Treaty
  alias: Treaty on European Union; Treaty of Maastricht
  kind: treaty
  signed: 1992-02-07
  force: 1993-11-01
  parties: BEL; DNK; FRA; DEU; GRC; IRL; ITA; LUX; NLD; PRT; ESP; GBR [..2020-01-31]
  through: EU
  duties: membership; finance
LISBON-2007
  name: Treaty of Lisbon
  alias: Lisbon Treaty
  kind: treaty
  signed: 2007-12-13
  force: 2009-12-01
  parties: AUT; BEL; BGR; CYP; CZE; DNK; EST; FIN; FRA; DEU; GRC; HUN; IRL; ITA; LVA; LTU; LUX; MLT; NLD; POL; PRT; ROU; SVK; SVN; ESP; SWE; GBR [..2020-01-31]
  through: EU
  duties: defense; membership
SCHENGEN-1985
  name: Schengen Agreement
  kind: treaty
  signed: 1985-06-14
  force: 1995-03-26
  parties: BEL; FRA; DEU; LUX; NLD
  duties: transit
NAFTATR-1992
  name: North American Free Trade Agreement
  alias: NAFTA agreement
  kind: trade
  signed: 1992-12-17
  force: 1994-01-01
  end: 2020-07-01
  parties: USA; CAN; MEX
  duties: trade
USMCA-2018
  name: United States-Mexico-Canada Agreement
  alias: USMCA
  kind: trade
  signed: 2018-11-30
  force: 2020-07-01
  parties: USA; CAN; MEX
  duties: trade
CUSFTA-1988
  name: Canada-United States Free Trade Agreement
  alias: US-Canada free trade agreement; U.S.-Canada free trade agreement
  kind: trade
  signed: 1988-01-02
  force: 1989-01-01
  end: 1994-01-01
  parties: USA; CAN
  duties: trade
ASUNCION-1991
  name: Treaty of Asunción
  alias: Treaty of Asuncion
  kind: trade
  signed: 1991-03-26
  force: 1991-11-29
  parties: ARG; BRA; PRY; URY
  through: MERCOSUR
  duties: trade
TPP-2016
  name: Trans-Pacific Partnership
  kind: trade
  signed: 2016-02-04
  end: 2017-01-23
  parties: AUS; BRN; CAN; CHL; JPN; MYS; MEX; NZL; PER; SGP; VNM; USA
  duties: trade
CPTPP-2018
  name: Comprehensive and Progressive Agreement for Trans-Pacific Partnership
  alias: CPTPP
  kind: trade
  signed: 2018-03-08
  force: 2018-12-30
  parties: AUS; BRN; CAN; CHL; JPN; MYS; MEX; NZL; PER; SGP; VNM; GBR [2024-12-15..]
  duties: trade
RCEP-2020
  name: Regional Comprehensive Economic Partnership
  alias: RCEP
  kind: trade
  signed: 2020-11-15
  force: 2022-01-01
  parties: CHN; JPN; KOR; AUS; NZL; IDN; MYS; PHL; SGP; THA; VNM; BRN; KHM; LAO; MMR
  duties: trade
PHASEONE-2020
  name: Phase One trade deal
  alias: Phase One agreement; US-China phase one deal
  kind: trade
  signed: 2020-01-15
  force: 2020-02-14
  parties: USA; CHN
  duties: trade
LOMECONV-1975
  name: Lomé Convention
  alias: Lome Convention
  kind: trade
  signed: 1975-02-28
  force: 1976-04-01
  end: 2000-02-29
  parties: EU; AU
  duties: trade; finance
BELOVEZHA-1991
  name: Belovezha Accords
  alias: Belavezha Accords; Belovezh Accords
  kind: treaty
  signed: 1991-12-08
  force: 1991-12-12
  parties: BLR; RUS; UKR
  duties: recognition; membership
ALMAATA-1991
  name: Alma-Ata Protocol
  alias: Alma-Ata Declaration
  kind: treaty
  signed: 1991-12-21
  force: 1991-12-21
  parties: ARM; AZE; BLR; KAZ; KGZ; MDA; RUS; TJK; TKM; UZB; UKR
  duties: recognition; membership
PLAZA-1985
  name: Plaza Accord
  alias: Plaza Agreement
  kind: accord
  signed: 1985-09-22
  force: 1985-09-22
  parties: USA; JPN; DEU; FRA; GBR
  duties: finance
LOUVRE-1987
  name: Louvre Accord
  alias: Louvre Agreement; Paris Agreement of 1987
  kind: accord
  signed: 1987-02-22
  force: 1987-02-22
  parties: USA; JPN; DEU; FRA; GBR; CAN
  duties: finance
KYOTO-1997
  name: Kyoto Protocol
  kind: treaty
  signed: 1997-12-11
  force: 2005-02-16
  parties: JPN; CAN [..2012-12-15]; GBR; FRA; DEU; RUS
  open: yes
  duties: other
PARISCLIMATE-2015
  name: Paris climate agreement
  alias: Paris climate accord; Paris Agreement on climate change
  kind: treaty
  signed: 2015-12-12
  force: 2016-11-04
  parties: USA; CHN; IND; GBR; FRA; DEU; JPN; RUS
  open: yes
  duties: other
MONTREAL-1987
  name: Montreal Protocol
  kind: treaty
  signed: 1987-09-16
  force: 1989-01-01
  parties: USA; GBR; FRA; DEU; JPN; CAN
  open: yes
  duties: other
HAVANA-2016
  name: Colombian peace agreement
  alias: Havana peace accord; 2016 peace accord with the FARC
  kind: peace
  signed: 2016-11-24
  force: 2016-12-01
  parties: COL; FARC
  duties: ceasefire; arms-control; political-reform
CHAPULTEPEC-1992
  name: Chapultepec Peace Accords
  alias: Chapultepec Accords
  kind: peace
  signed: 1992-01-16
  force: 1992-02-01
  parties: SLV; FMLN
  duties: ceasefire; arms-control; political-reform
ESQUIPULAS-1987
  name: Esquipulas Peace Agreement
  alias: Esquipulas II; Arias Plan; Guatemala accord
  kind: peace
  signed: 1987-08-07
  force: 1987-08-07
  parties: CRI; SLV; GTM; HND; NIC
  duties: ceasefire; political-reform
BEAGLE-1984
  name: Treaty of Peace and Friendship of 1984 between Chile and Argentina
  alias: Beagle Channel treaty
  kind: treaty
  signed: 1984-11-29
  force: 1985-05-02
  parties: ARG; CHL
  duties: territory; nonaggression
BRASILIA-1998
  name: Brasilia Presidential Act
  alias: Itamaraty Peace Agreement
  kind: peace
  signed: 1998-10-26
  force: 1998-10-26
  parties: ECU; PER
  duties: territory
ITAIPU-1973
  name: Itaipu Treaty
  kind: treaty
  signed: 1973-04-26
  force: 1973-08-13
  parties: BRA; PRY
  duties: energy
RIOPROTOCOL-1942
  name: Rio Protocol
  kind: peace
  signed: 1942-01-29
  force: 1942-02-26
  parties: ECU; PER
  duties: territory
GREENTREE-2006
  name: Greentree Agreement
  kind: treaty
  signed: 2006-06-12
  force: 2006-06-12
  parties: NGA; CMR
  duties: withdrawal; territory
PEACETREATYLBYTCD-1994
  name: Agreement on the withdrawal from the Aouzou Strip
  kind: accord
  signed: 1994-04-04
  force: 1994-04-04
  parties: LBY; TCD
  duties: withdrawal
SHANGHAI-1972
  name: Shanghai Communiqué
  alias: Shanghai Communique
  kind: accord
  signed: 1972-02-27
  force: 1972-02-27
  parties: USA; CHN
  duties: recognition
TAIWANCOMM-1982
  name: August 17 Communiqué
  alias: 1982 communique
  kind: accord
  signed: 1982-08-17
  force: 1982-08-17
  parties: USA; CHN
  duties: arms-supply
EUTURKEY-2016
  name: EU-Turkey deal
  alias: EU-Turkey statement; EU-Turkey migration deal
  kind: accord
  signed: 2016-03-18
  force: 2016-03-20
  parties: EU; TUR
  duties: refugees; finance
ANKARA-1963
  name: Ankara Agreement
  alias: Ankara Protocol
  kind: trade
  signed: 1963-09-12
  force: 1964-12-01
  parties: EU; TUR
  duties: trade; membership
COTONOU-2000
  name: Cotonou Agreement
  kind: trade
  signed: 2000-06-23
  force: 2003-04-01
  end: 2023-11-30
  parties: EU; AU
  duties: trade; finance
MARCH1970-IRQ
  name: Iraqi-Kurdish Autonomy Agreement
  alias: March Manifesto
  kind: peace
  signed: 1970-03-11
  force: 1970-03-11
  end: 1974-03-11
  parties: IRQ; KURDISTANIRQ
  duties: political-reform
SINJAR-2020
  name: Sinjar Agreement
  kind: accord
  signed: 2020-10-09
  force: 2020-10-09
  parties: IRQ; KURDISTANIRQ
  duties: withdrawal
STOCKHOLM-2018
  name: Stockholm Agreement
  alias: Hodeidah agreement; Hodeida ceasefire
  kind: ceasefire
  signed: 2018-12-13
  force: 2018-12-18
  parties: YEM; HOUTHIS
  duties: ceasefire; withdrawal; prisoner-exchange
RIYADH-2019
  name: Riyadh Agreement
  kind: accord
  signed: 2019-11-05
  force: 2019-11-05
  parties: YEM; STC
  duties: political-reform
