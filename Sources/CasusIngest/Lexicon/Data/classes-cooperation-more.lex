# More members of the classes, and classes that the frames by type ask for.

# More words for the classes of cooperation, and classes for frames-more-*.lex.

# ---- aid ----------------------------------------------------------------------------------------------------------
@GIVE v
  words: gift; rush; hand; truck; ferry; fly; airlift; wire; present; bus; haul; pump; inject; pour; advance; route; allot; hand down

@GENERAL_AID n
  words: aid money; aid payment; expertise; know-how; technical expertise; advisory assistance; aid tranche; support fund
  words: equipment and training; capacity-building; capacity building; technical training; financial and technical assistance

@ECONOMIC_AID n
  words: bridging loan; bridge loan; emergency loan; low-interest loan; interest-free loan; soft credit; export credit; buyer's credit
  words: financial lifeline; economic lifeline; cash injection; cash infusion; cash grant; cash aid; loan programme; loan program; bailout loan
  words: economic aid package; financial aid package; currency swap line; swap line; sovereign guarantee; emergency funding; emergency financing
  words: financing; concessional financing; concessional credit; development loan; stabilisation fund; stabilization fund; oil subsidy
  words: tranche; instalment; installment; disbursement; development grant; deposit; development funding; climate finance; debt moratorium
  words: debt standstill; debt service suspension; macro-financial aid; financial rescue; rescue loan; credit facility; loan facility
  words: budget aid; structural funds; cohesion funds; recovery fund; reconstruction loan; reconstruction money; seed money; social fund

@LENDING n
  words: bridging loan; bridge loan; emergency loan; low-interest loan; interest-free loan; loan programme; loan program; bailout loan
  words: credit facility; loan facility; lending programme; lending program; extended fund facility; standby arrangement; stand-by arrangement
  words: standby agreement; debt restructuring; aid tranche; loan instalment; loan installment; rescue loan; debt swap

@MILITARY_AID n
  words: military aid package; defence package; defense package; security package; defence aid; defense aid; military assistance package
  words: security assistance package; military grant; military financing; weaponry package; drone technology; spare parts for aircraft
  words: instructor; trainer; combat training; flight training; pilot training; tank crew training; fire support; artillery support; arms consignment
  words: arms and ammunition; weapons and ammunition; military supplies; military vehicle; military gear; military hardware and training
  words: air defence missile; air defense missile; air-defence system; air-defense system; interceptor; interceptor missile; air defence interceptor
  words: air defence unit; air-to-air missile; military satellite; missile component; missile part; missile parts; drone component; drone parts

@ARMS n
  words: armoured personnel carrier; armored personnel carrier; APC; infantry fighting vehicle; fighting vehicle; battle tank; main battle tank
  words: Leopard; Leopard tank; Leopard 2; Leopard 2 tank; Abrams tank; Abrams; Challenger tank; Challenger 2 tank; Bradley; Marder; self-propelled howitzer
  words: self-propelled gun
  words: ATACMS; Storm Shadow; Storm Shadow missile; Taurus; Taurus missile; Gripen; Rafale; MiG-29; MiG; Su-35; Mirage; F-35; F-15; fighter aircraft
  words: surface-to-air missile; anti-tank guided missile; anti-tank rocket; anti-ship missile; coastal defence missile; armed drone; attack drone
  words: combat drone; surveillance drone; kamikaze drone; Bayraktar; Shahed; sea drone; machine-gun; assault rifle; Kalashnikov; pistol; gun; firearm
  words: artillery round; artillery ammunition; rocket-propelled grenade; RPG; night vision goggles; night-vision equipment; flak jacket; bulletproof vest
  words: helmet; corvette; minesweeper; minehunter; coast guard vessel; coastguard vessel; naval vessel; patrol vessel; patrol aircraft
  words: Patriot system; Patriot missile; Iris-T; IRIS-T; NASAMS; Iron Dome; Hawk; MANPADS; Scud; Scud missile; Grad; katyusha; multiple rocket launcher
  words: transport plane; transport aircraft; trainer aircraft; training aircraft; gunship; helicopter gunship; bridge-layer
  words: warplanes

@HUMANITARIAN_AID n
  words: hospital plane; field kitchen; rescue helicopter; emergency team; fuel truck; food truck; flour truck
  words: relief; rescue gear; rescue equipment; heavy lifting gear; lifting equipment; water purification unit
  words: water purifier; purification tablet; sleeping bag; tarpaulin; prefabricated house; container home; shelter kit; first aid kit; ration; ration pack
  words: food ration; hot meal; meal; bottled water; clean water; emergency relief goods; protective equipment; protective gear; test kit; testing kit
  words: protective suit; oxygen cylinder; oxygen concentrator; vaccine dose; jab; surgical equipment; hospital bed; incubator
  words: mobile clinic; mobile hospital; mobile kitchen; hospital ship; relief ship; aid ship; aid plane; aid lorry; aid boat; relief truck; relief flotilla
  words: search and rescue team; search-and-rescue team; rescue expert; rescue crew; rescue specialist; rescue dog; sniffer dog; search dog
  words: firefighting plane; firefighting aircraft; firefighting helicopter; water bomber; water-bombing plane; fire engine; fire crew
  words: disaster response team; disaster team; relief mission; medical mission
  words: relief package; flood aid; earthquake aid; quake relief; quake aid; cyclone relief; drought relief; emergency medical aid; lifesaving supplies
  words: humanitarian goods; humanitarian aid package; humanitarian funding; humanitarian cash; winter clothing; warm clothing; firewood

@FOODSTUFF n
  words: cooking oil; bread; lentil; potato; powdered milk; baby milk; infant formula; baby food; canned food
  words: livestock feed; fodder

# Those who are sent to rescue, heal and dig out.
@RELIEF_STAFF n
  words: doctor; medic; nurse; paramedic; surgeon; medical team; medical staff; medical brigade; medical worker; rescue team; rescuer; rescue worker
  words: relief worker; relief team; rescue crew; firefighter; fire crew; aid worker; search and rescue team; search-and-rescue team; physician
  words: rescue expert; disaster team; search team; emergency team; emergency crew; health worker; medical expert; disaster expert; rescue helicopter

# What carries relief to those who need it.
@AID_TRANSPORT n
  words: aid convoy; relief convoy; humanitarian convoy; aid truck; aid lorry; aid ship; aid plane; aid flight; relief flight; relief plane; relief truck
  words: aid shipment; relief shipment; humanitarian shipment; aid delivery; food convoy; medical convoy; relief ship; humanitarian flight; aid boat
  words: hospital ship; UN convoy; U.N. convoy; consignment of aid; aid consignment; planeload of aid; aid cargo; humanitarian cargo

# Forgives, puts off or lightens what is owed.
@DEBTCUT v
  words: write off; forgive; cancel; restructure; reschedule; waive; defer; roll over; relieve; clear; wipe out; settle; write down; pay off; erase; halve
  words: swap; refinance; extend repayment of; suspend repayment of; postpone repayment of; agree to write off

# Verbs of getting; who gets it is the recipient.
@GET v
  words: get; receive; obtain; secure; acquire; take delivery of; be given; win; collect; draw; draw down

# Takes people out of danger.
@BRING_OUT v
  words: evacuate; airlift; fly; ferry; bus; whisk; extract; pluck; rescue; extricate; spirit; save

# ---- cooperation ----------------------------------------------------------------------------------------------------
# What states sell each other in bulk.
@COMMODITY n
  words: oil; crude; crude oil; gas; natural gas; LNG; liquefied natural gas; coal; electricity; uranium; enriched uranium; nuclear fuel; diesel
  words: petrol; fuel oil
  words: wheat; grain; corn; maize; rice; soybean; soybeans; barley
  words: iron ore
  words: fertiliser; fertilizer; potash; rare earth; rare earths; lithium; nickel; bauxite; phosphate; vegetable oil; palm oil; sunflower oil
  words: petroleum; petroleum product; oil product; jet fuel; cargo of oil; hydropower; agricultural product; farm product; foodstuff

# What is passed on to those who should know.
@DATA n
  words: data; information; intelligence; list; lists; satellite image; satellite images; satellite photo; satellite picture; satellite imagery
  words: real-time data; radar data; flight data
  words: intelligence report; recording; audio recording; tape; footage; coordinates; biometric data; passenger data; warning data; missile data
  words: early warning data; early-warning data
  words: missile warning data; prisoner list; passenger list; fingerprints; DNA sample; dossier; technical data; nuclear data; water data; hydrological data
  words: transcript; bank record; tip

@INTELLIGENCE n
  words: satellite photo; satellite picture; satellite intelligence; signals intelligence; targeting intelligence; battlefield intelligence
  words: real-time intelligence
  words: real-time data; military intelligence; missile data; missile warning data; early warning data; early-warning data; recording; audio recording; wiretap
  words: intercepts; intercept; radar image; passenger data; passenger list; biometric data; phone data; missile-tracking data; tracking data
  words: reconnaissance data

@JOINT_EXERCISE n
  words: joint bomber flight; joint bomber patrol; joint strategic patrol; joint strategic flight; joint coastguard patrol; joint coast guard patrol
  words: joint air sea drill
  words: joint army exercise; joint border patrol; joint sea patrol; joint amphibious exercise; joint amphibious drill; joint air force exercise
  words: joint maritime exercise
  words: joint maritime drill; joint anti-piracy drill; joint anti-piracy patrol; joint counterterrorism exercise; joint counter-terrorism exercise
  words: joint anti-terrorism exercise
  words: joint anti-submarine drill; joint anti-submarine exercise; joint missile drill; joint missile defence drill; joint missile defense drill
  words: joint naval manoeuvres
  words: joint naval maneuvers; joint manoeuvres; joint maneuvers; joint sail; joint sailing; joint bomber patrol; joint command exercise; joint parachute drill
  words: joint airborne exercise; joint special forces exercise; joint tabletop exercise; joint coast guard exercise; joint cyber exercise
  words: joint artillery drill
  words: joint offensive; joint raid; multinational naval exercise; trilateral naval exercise; allied exercise; bilateral military exercise
  words: trilateral military exercise

@EXERCISE n
  words: naval manoeuvres; naval maneuvers; annual exercise; annual drill; war-game; combat drill; air defence drill; air defense drill; landing exercise
  words: landing drill
  words: amphibious exercise; amphibious drill; counterterrorism exercise; counter-terrorism exercise; anti-terrorism drill; anti-piracy drill
  words: maritime exercise; sea drill

@SUSPECT n
  words: drug baron; drug boss; drug cartel leader; cartel leader; cartel member; cartel figure; crime boss; mafia boss; gang leader; alleged killer
  words: alleged war criminal
  words: wanted man; wanted criminal; war-crimes suspect; genocide suspect; genocide fugitive; fraud suspect; fraudster; alleged spy; alleged hacker
  words: alleged trafficker
  words: alleged drug trafficker; alleged terrorist; terrorism suspect; warlord; arms dealer; people smuggler; money launderer; ringleader; mastermind
  words: kidnapper; rapist; murderer

# ---- support -------------------------------------------------------------------------------------------------------
@SUPPORT n
  words: full backing; ironclad support; steadfast support; staunch support; unconditional support; unequivocal support; unqualified support
  words: continued support; firm support
  words: wholehearted support; total support; broad support; overwhelming support; unanimous support; strong backing; moral backing; public backing; loyalty
  words: fealty; bipartisan support

@PRAISE_N n
  words: approbation; applause; kind words; warm words; respect; delight; glowing praise; high praise; fulsome praise; heartfelt thanks; deep gratitude
  words: deep appreciation
  words: sincere thanks; profound gratitude; esteem; recognition of service; pride

@CONDOLENCE n
  words: condolences; heartfelt condolences; deepest condolences; deepest sympathy; deepest sympathies; sincere condolences; heartfelt sympathy; sadness
  words: deep sadness; deep sorrow
  words: profound sorrow; prayer; shock and sadness; grief and sorrow; message of condolences; sympathies

@INITIATIVE n
  words: accession bid; membership bid; bid to join; resignation; truce deal; hostage deal; prisoner swap
  words: sentence; conviction
  words: amnesty; pardon; reconciliation; normalisation; normalization; rapprochement; candidacy bid; autonomy plan; constitution
  words: referendum; ceasefire deal

@BILATERAL_TIES n
  words: diplomatic partnership; friendly ties; brotherly ties; fraternal ties; old friendship; special relationship; all-weather friendship
  words: ties of friendship; warm ties; close ties
  words: close relations; neighbourly ties; neighborly ties

@ECONOMIC_RELATIONS n
  words: trade and economic ties; economic and trade ties; economic and trade cooperation; trade and investment ties; investment ties; tourism ties
  words: financial ties; oil ties; gas ties
  words: trade partnership; trading relationship; trade relationship; economic relationship; energy relations; economic alliance; air links; transport links
  words: rail links; trade volume

@MILITARY_RELATIONS n
  words: defence and security ties; defense and security ties; defence and security cooperation; defense and security cooperation; maritime cooperation
  words: maritime security cooperation
  words: strategic alliance; defence alliance; defense alliance; security alliance; military-to-military ties; military contacts; military exchanges
  words: arms cooperation; military links

@AGREEMENT n
  words: minerals deal; border deal; border treaty; border accord; maritime accord; maritime deal; maritime border deal; migration treaty; migration pact
  words: migration deal; trade accord
  words: partnership pact; partnership deal; partnership treaty; strategic partnership agreement; strategic partnership treaty; strategic pact; nuclear treaty
  words: nuclear cooperation agreement
  words: fisheries deal; fishing pact; water treaty; water deal; visa agreement; visa deal; investment treaty; tax treaty; aviation agreement
  words: air services agreement; double taxation treaty
  words: ceasefire pact; reconciliation agreement; reconciliation deal; unity deal; arms treaty; test ban treaty; gas agreement; energy agreement
  words: currency swap agreement; basing agreement
  words: friendship pact; alliance treaty; agreement on cooperation; extradition agreement; extradition deal; peace protocol; final agreement; final accord
  words: customs agreement; transit agreement

@INSTRUMENT n
  words: peace declaration; statement of principles; declaration of principles; letter of agreement; joint document; deed; articles; final document
  words: exchange of letters; peace charter

@FORMALITY n
  words: representative office; permanent mission; diplomatic post; trade mission; cultural centre; cultural center; high commission; nunciature
  words: representation; diplomatic representation

# ---- yielding --------------------------------------------------------------------------------------------------------
# Those who call off what they had called.
@STRIKERS n
  words: union; worker; driver; student; protester; demonstrator; farmer; teacher; doctor; nurse; miner; trucker; opposition; activist; organiser; organizer
  words: striker
  words: employee; trade union; labour union; labor union; prisoner; detainee; inmate; judge; lawyer; pilot; party; railway worker; civil servant
  words: opposition leader; trader

@PRISONERS n
  words: jailed blogger; jailed reporter; jailed protester; jailed student; jailed cleric; jailed politician; death row inmate; security detainee
  words: administrative detainee
  words: female hostage; child prisoner; convicted spy; jailed spy; jailed soldier; kidnapped student; kidnapped pupil; kidnapped worker; abductee
  words: jailed American; jailed dual national

@HELD n
  words: schoolchildren; pupil; nurse; driver; truck driver; farmer; cleric; imam; lawyer; relative; wife; brother; son; daughter; mother; hostage; sailors
  words: climber; singer; artist
  words: dual national; foreign national; conscript; deserter; suspect; gangster; arms dealer; drug convict
  words: student leader; mayor; governor; judge
  words: bodyguard; staff member; filmmaker; photographer; cameraman; farmhand; migrant worker; labourer; laborer; hiker
  words: yachtsman

@SEIZED_PROPERTY n
  words: bronze; Benin bronze; treasure; looted treasure; painting; artwork; carving; skull; mummy; sarcophagus; idol; tooth; ashes; coffin
  words: village; enclave; airbase; wreckage
  words: black box; flight recorder; seized tanker; seized plane; seized cargo; seized drone; looted artefact
  words: looted artifact; stolen artefact; stolen artifact; stolen asset; looted money; stolen money

@FROZEN_PROPERTY n
  words: oil money; oil revenue; frozen oil revenue; frozen revenue; blocked money; frozen reserve; frozen deposit; withheld tax; tax revenue
  words: withheld tax revenue; tax money; foreign reserve

@SANCTIONS n
  words: tariffs; trade curb; import curb; visa curb; flight restriction; banking restriction; banking sanction; oil sanction; energy sanction; oil price cap
  words: chip curb; export licence requirement; licensing requirement
  words: secondary sanction; Caesar sanction; entry ban; fishing ban; livestock ban; ban on imports; ban on exports; ban on trade; ban on flights; ban on beef
  words: arms ban; weapons ban; punitive sanction; punitive tariffs

@FREEDOM_CURB n
  words: internet ban; social media ban; Twitter ban; reporting ban; rally ban; ban on rallies; ban on public gatherings; ban on gatherings; ban on strikes
  words: ban on opposition; ban on newspapers; ban on political parties; travel ban on activists

@ADMIN_CURB n
  words: quarantine; quarantine rule; entry restriction; exit ban; travel restriction; visa curb; visa restriction; border control; licence plate rule
  words: registration rule; restriction on movement; coronavirus restriction; coronavirus curb; COVID restriction; pandemic restriction; mask mandate

@LAW n
  words: foreign agents bill; foreign agent law; foreign agents law; job quota; emergency law; fare rise; fare hike; price hike; bread price increase
  words: security law; media law; judicial overhaul; judicial reform; controversial bill; amnesty bill; austerity bill; austerity plan; farm law; internet tax
  words: social media tax; toll

@BORDER n
  words: customs post; border market; frontier crossing; border bridge; border gate; land border; land crossing; river crossing; air corridor; Rafah crossing
  words: Kerem Shalom crossing; sea route; sea port
  words: corridor for grain; grain corridor; frontier post; demarcation line crossing

@OBSERVERS n
  words: rights monitor; human rights monitor; rights observer; UN rapporteur; investigating team; IAEA team; IAEA official; UN team; U.N. team
  words: nuclear watchdog; chemical weapons inspector; forensic expert; foreign observer; OSCE monitor; EU observer; Red Cross delegate

@HARDWARE n
  words: howitzer; heavy gun; field gun; rocket system; radar; spy plane; surveillance plane; fighter jet; submarine; outpost; settlement

@REFUGEES n
  words: refugee child; refugee children; refugee family; unaccompanied child; unaccompanied children; unaccompanied minor; displaced family; stateless person
  words: boat migrant
  words: stranded migrant; castaway; persecuted activist; exiled activist; exiled journalist; Rohingya; political refugee; fleeing civilian; fleeing soldier
  words: war orphan; deserter

# Ships and machines that one gives away: help, where `send` would be a show of force.
@VESSEL n
  words: ship; boat; vessel; coast guard ship; coastguard ship; coast guard boat; patrol ship; patrol boat; speedboat; cutter; landing craft; helicopter
  words: plane; aircraft; transport plane
  words: light aircraft; minibus; jeep; pickup; pickup truck; truck; lorry; armoured car; armored car; bus; tractor; motorcycle; fire truck; vehicle
  words: off-road vehicle; dredger; crane

# Work that is done together.
@JOINT_PROJECT n
  words: joint electricity market; joint power market; joint fisheries commission; joint border commission; joint military commission; joint water commission
  words: joint economic commission
  words: joint trade commission; joint fisheries committee; joint technical committee; joint ministerial committee; joint economic zone; joint industrial zone
  words: joint university
  words: joint project; joint satellite project; joint space project; joint research project; joint energy project; joint infrastructure project
  words: joint satellite; joint mission
  words: joint space mission; joint survey; joint fisheries survey; joint study; joint fund; joint venture; joint drilling; joint oil drilling
  words: joint exploration; joint oil exploration
  words: joint gas exploration; joint research; joint production; joint development; joint search; joint expedition; joint programme; joint program
  words: joint initiative; joint commission
  words: joint committee; joint working group; joint task force; joint body; joint company; joint bank; joint investment fund; joint tender; joint bid
  words: joint management; joint railway
  words: joint pipeline; joint pipeline project; joint power plant; joint dam; joint port; joint factory; joint market; joint customs post; joint border post
  words: joint patrol of fisheries

# Verbs of giving that don't move troops.
@HAND_TO v
  words: give; grant; hand; gift; lend; donate; supply; provide; issue; loan; present; furnish; lease

# Those whose going is a change of leadership.
@RULERS n
  words: president; prime minister; premier; chancellor; minister; government; cabinet; governor; vice president; deputy prime minister; interim president
  words: interim prime minister
  words: acting president; foreign minister; defence minister; defense minister; interior minister; finance minister; justice minister; leader; party leader
  words: speaker; mayor; junta leader
  words: dictator; strongman; king; emperor; emir; general; army chief; police chief; attorney general; opposition leader; chief minister; ambassador

@PEACEKEEPERS n
  words: UN mission; U.N. mission; stabilisation mission; stabilization mission; peace mission; peace support mission; security support mission
  words: police mission; AU mission
  words: African Union mission; EU mission; observer force; monitoring team; ceasefire monitors; truce monitor; peace support force; hybrid force
  words: interim force; regional force; standby force
