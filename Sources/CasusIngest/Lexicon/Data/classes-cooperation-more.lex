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
  words: fugitive banker; fugitive minister; fugitive ex-minister; fugitive president; fugitive general; fugitive businessman
  words: fugitive tycoon; fugitive officer; fugitive politician; fugitive priest; fugitive judge; fugitive colonel; fugitive financier
  words: wanted banker; wanted general; wanted businessman; runaway banker; attacker; mob boss; mafioso; genocidaire; embezzler; con man
  words: swindler; extortionist; arsonist; spy suspect; terrorist; bomb-maker; bombmaker; hitman; hit man; triad boss; cartel boss
  words: paramilitary; paramilitary leader; torturer; former dictator; ex-dictator; former police chief; ex-minister

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

# Carries goods to where they are needed. (`send`, `deploy`, `dispatch` stand in patterns of their own: with arms and troops they show force.)
@CONVEY v
  words: rush; ship; fly; truck; airlift; ferry; haul; deliver; bring; carry; take; transport; move; cart; drive; parachute; airdrop
  words: air-drop; drop; float; lift; run; get; hand; gift; donate; give; supply; provide; pass; slip; hand over; turn over; make over; rail
  words: hurry; speed; sneak; smuggle; channel; funnel; pour; pump; distribute; unload; offload; bus; convey; forward; send off; release
  words: furnish; part with; contribute; transfer; sign over; dole out; hand out; give out; pass out; share out; ladle out; air-freight
  words: airfreight; shuttle; present

# The same of what is sent without force: food, money, doctors.
@SEND_ON v
  words: send; dispatch; despatch; deploy; post; second; assign; loan; lend; allot; allocate; earmark; set aside; commit

# What the hungry, the sick and the homeless need, beside HUMANITARIAN_AID and FOODSTUFF.
@RELIEF_GOODS n
  words: water; drinking water; bottled water; flour; rice; beans; lentils; sugar; cooking oil; oil; biscuit; bread; meal; ration
  words: powdered milk; baby food; infant formula; nappy; tent; tarpaulin; plastic sheeting; sheeting; shelter kit; blanket; mattress; stove
  words: heater; firewood; winter clothing; warm clothing; coat; shoes; boots; soap; hygiene kit; water purification tablet; water tank
  words: water pump; generator; jerrycan; bucket; mosquito net; bed net; wheelchair; crutches; artificial limb; drug; medicine; medical kit
  words: medical equipment; medical supply; antibiotic; insulin; saline; blood; plasma; oxygen; oxygen cylinder; ventilator; respirator
  words: face mask; mask; protective suit; protective gear; test kit; testing kit; vaccine dose; dose; jab; syringe; bandage; surgical kit
  words: trauma kit; bed; hospital bed; incubator; X-ray machine; dialysis machine; iodine tablet; body bag; fuel; diesel; petrol; seed
  words: fertiliser; fertilizer; livestock; cattle feed; fodder; food basket; hot meal; meals; food box; ready-to-eat meal; essentials
  words: necessities; provisions; relief; aid; supplies; emergency kit; parcel; packet; tractor; ambulance; fire engine; lifting gear
  words: heavy equipment; earth mover; excavator; bulldozer; sniffer dog; rescue dog; prefab; prefabricated house; container home
  words: mobile home; caravan; mobile hospital; mobile clinic; truckload; planeload; shipload; tonne of food; cash voucher; voucher
  words: cash grant

# What is built for others.
@WORKS n
  words: hospital; hospital wing; clinic; health centre; health center; maternity ward; ward; school; kindergarten; vocational school
  words: university; training centre; training center; college; library; orphanage; road; highway; motorway; ring road; bridge; tunnel
  words: railway; rail line; railway line; railroad; metro; tramway; port; harbour; harbor; wharf; jetty; pier; dock; quay; airport; airfield
  words: runway; terminal; stadium; sports hall; sports complex; theatre; opera house; convention centre; conference centre
  words: conference center; convention center; mosque; church; cathedral; shrine; parliament; parliament building; palace of justice
  words: presidential palace; foreign ministry building; headquarters building; well; water well; borehole; water plant; water tower
  words: water treatment plant; desalination plant; sewage plant; sewerage; pumping station; irrigation system; canal; dam; dyke; levee
  words: power plant; power station; solar plant; solar farm; wind farm; substation; power line; grid; hydroelectric plant; geothermal plant
  words: transmission line; refinery; cement plant; fertiliser plant; grain silo; silo; bakery; market; fish market; cold store; warehouse
  words: shelter; camp; refugee camp; tent city; low-cost housing; social housing; apartment block; flats; village for refugees
  words: cultural centre; laboratory; radio station; broadcasting centre; minefield clearance; mill; slaughterhouse; fire station
  words: police academy; lighthouse

# Pays for.
@BANKROLL v
  words: finance; fund; bankroll; underwrite; subsidise; subsidize; sponsor; co-finance; cofinance; co-fund; part-finance; help finance
  words: help fund

# Puts money into somebody's hands or keeping.
@PAY_IN v
  words: put; place; park; deposit; lodge; inject; pump; pour; sink; plough; plow; funnel; channel; steer; wire; remit; route; transfer; slip
  words: pay; advance; make over; credit; infuse; hand; shovel; direct; divert; plunge

# Comes up with money.
@COUGH_UP v
  words: cough up; stump up; shell out; fork out; fork over; put up; scrape together; find; free up; release; disburse; unlock; unblock
  words: set aside; earmark; allot; allocate; budget; appropriate; lay out; dole out; hand out; pay out; splash out; ante up; muster; approve
  words: spend; lavish; make available

# Parts of a debt that is written off.
@SHARE n
  words: percent; per cent; pct; most; half; much; all; third; quarter; two-thirds; three-quarters; bulk; part; majority; share; billion
  words: million; everything; lot; rest; remainder; principal; interest; tranche

# Verbs of striking a debt out.
@STRIKE_OUT v
  words: write off; forgive; cancel; wipe out; wipe off; wipe away; strike off; erase; annul; excuse; waive; remit; expunge; write down
  words: forgo; cut; slash; reduce; lower; roll over; put off; delay; suspend; freeze; postpone; defer; stretch out; reprofile

@DEBT n
  words: debt; foreign debt; external debt; bilateral debt; official debt; debts; arrears; loan; interest-free loan; repayment
  words: debt repayment; debt payment; interest payment; payment; debt service; debt servicing; obligation; IOU; gas debt; electricity debt
  words: oil debt; war debt; Soviet-era debt; military debt; gas bill; electricity bill; fuel bill; oil bill; outstanding loan; debt burden
  words: debt stock; maturity; instalment; installment

# Pulls out of danger.
@HAUL v
  words: haul; drag; scoop; pluck; winch; lift; pull; take; hoist; carry; dig; free; cut; save; bring; bundle; lead; guide; rescue; evacuate
  words: fly; airlift; extricate; extract; recover alive; snatch; retrieve; ferry; steer; pick; whisk

# What one is pulled out of.
@PERIL n
  words: sea; seas; water; waters; floodwater; flood; rubble; ruins; ruin; wreckage; wreck; debris; boat; raft; dinghy; roof; rooftop; mud
  words: mine; mineshaft; cave; river; ship; vessel; ferry; ocean; lifeboat; Mediterranean; Aegean; Atlantic; Adriatic; Channel
  words: English Channel; Pacific; strait; lake; ice; ice floe; building; collapsed building; burning building; basement; tunnel; trawler
  words: tanker; freighter; dhow; siege; besieged city; besieged town; conflict zone; war zone; danger zone; disaster area; disaster zone
  words: flooded village; flooded area; mudslide; landslide; surf; swamp; desert; mountain; well; shaft; life-raft; fishing boat; rubber boat
  words: sinking ship; sinking boat; fire; flames; front line; front; Bay; enclave

# Medical and other care.
@CARE v
  words: treat; tend; patch up; stitch up; bandage; comfort; counsel; medevac; inoculate; vaccinate; immunise; immunize; feed; clothe; house
  words: shelter; put up; lodge; accommodate; rehouse; succour; succor; assist; register; nourish; warm; supply; equip

@SICK n
  words: wounded; injured; casualty; survivor; sick; sufferer; amputee; burn victim; victim; earthquake victim; flood victim; quake victim
  words: cholera patient; Ebola patient; malnourished child; starving; hungry; homeless; orphan; war wounded; evacuee; displaced
  words: displaced family; displaced people; refugee; migrant; needy; poor; villager; trapped miner; bereaved; disabled; elderly
  words: trapped civilian; the wounded; wounded child; wounded soldier; wounded fighter; wounded civilian; sick child

# Makes soldiers of recruits.
@SCHOOL v
  words: train; drill; instruct; mentor; groom; teach; retrain; advise; arm and train; train and equip; train and arm; knock into shape
  words: whip into shape; lick into shape; turn out; put through paces; rebuild; help train; help build; help retrain; begin training
  words: start training; finish training; resume training; toughen; prepare

# Holds up somebody in power, done by soldiers, money or planes.
@PROP v
  words: prop up; shore up; bolster; buttress; reinforce; back up; sustain; support; rescue; save; help; assist; aid; defend; protect
  words: relieve; man; keep in power; hold up; underpin; stiffen; strengthen

# Trades: what crosses the border for money.
@BUY v
  words: buy; purchase; import; get; order; acquire; draw; procure; buy up; start importing; start buying; begin importing; begin buying
  words: resume importing; resume buying; snap up; tap; ship in; truck in

@SELL v
  words: sell; export; pipe; pump; start exporting; start selling; begin exporting; begin selling; begin pumping; start pumping
  words: resume exporting; resume selling; resume pumping; barter; trade; re-export; keep selling; keep exporting

# What states trade in beside COMMODITY.
@WARES n
  words: water; oil; crude; gas; fuel; power; electricity; coal; grain; wheat; rice; maize; corn; sugar; coffee; tea; cocoa; tobacco; cotton
  words: beef; pork; lamb; poultry; chicken; fish; seafood; salmon; milk; butter; fruit; bananas; apples; avocados; mangoes; citrus
  words: pineapple; wine; vodka; rum; meat; livestock; cattle; sheep; vegetable; tomato; tomatoes; onions; garlic; potato; potatoes; copper
  words: steel; iron; aluminium; aluminum; gold; diamonds; diamond; timber; wood; cement; rubber; cobalt; tin; zinc; titanium; graphite
  words: manganese; lithium; nickel; uranium; chips; semiconductors; chip; machinery; cars; car; tractor; truck; bus; locomotive
  words: rail carriage; railcar; train; turbine; reactor; reactor fuel; airliner; passenger jet; passenger plane; jetliner; aircraft; plane
  words: jet; Boeing; Airbus; ship; icebreaker; satellite; soy; soya; soybean; soybean meal; cashmere; wool; honey; nuts; pepper; spices
  words: saffron; ham; cheese; chocolate; beer; whisky; paper; pulp; furniture; toys; electronics; phones; solar panels; batteries
  words: wind turbine; helicopter; robot; salt; sand; gravel; marble; goods; product; farm goods; farm product; foodstuffs; raw material
  words: mineral; minerals; textiles; garments; clothing; shoes; spare parts; spare part; equipment; medicine; vaccine; drugs; fertiliser
  words: fertilizer; nuclear fuel; heavy water; enriched uranium; LNG; diesel; petrol; gasoline; kerosene; jet fuel; petroleum; soybeans
  words: barley; sunflower oil; palm oil; vegetable oil; flour; rare earths; phosphate; potash; bauxite; alumina; ore; iron ore; cigars
  words: carpet; caviar; pistachios; dates; telecoms equipment; cargo; barrel; tonne

# Things that run from one country to another, or are run together.
@LINK n
  words: pipeline; gas pipeline; oil pipeline; gas link; interconnector; gas interconnector; power line; power cable; cable; undersea cable
  words: fibre-optic cable; transmission line; electricity link; grid; power grid; electricity grid; network; electricity network; railway
  words: rail line; rail link; railway line; train line; train service; train; high-speed line; tracks; bridge; tunnel; road; highway
  words: motorway; ferry; ferry service; ferry line; ferry link; bus service; bus line; bus route; air link; air route; flight; flights
  words: direct flight; air service; shipping line; shipping route; shipping lane; canal; corridor; trade corridor; transport corridor
  words: trade route; border crossing; crossing; border post; customs post; border market; border bazaar; free zone; free trade zone
  words: industrial zone; industrial park; economic zone; dry port; port; joint market; hotline; phone line; telephone line; postal service
  words: mail service; phone link; telephone link; gas field; oil field; gasfield; oilfield; dam; power plant; power station
  words: hydroelectric plant; refinery; nuclear plant; reactor; space station; observatory; terminal; payment system; car market; market
  words: stock exchange; customs union; electricity market; energy market

# Makes such a link.
@LINK_UP v
  words: open; reopen; inaugurate; launch; start; restart; resume; restore; hook up; connect; reconnect; link; link up; join up; join
  words: interconnect; synchronise; synchronize; merge; unify; integrate; pool; lay; build; complete; finish; finish building; start building
  words: begin building; commission; revive; operate; run; exploit; develop; share; own; manage; co-own; co-manage; electrify; extend; carve
  words: drive; dig; blast; widen; plan and build; relaunch; rebuild; repair

# Comes by to talk.
@DROP_BY v
  words: drop in; drop by; stop by; swing by; make stopover in; make stop in; pay visit to; call in; fly in; descend on; turn up in

# What several may do together, in peace: with `together` or `jointly` behind it, cooperation.
@DO_TOGETHER v
  words: build; design; make; develop; run; manage; explore; exploit; harvest; produce; study; map; survey; launch; host; organise; organize
  words: stage; write; draft; publish; restore; rebuild; repair; operate; own; finance; fund; plan; dig; dig up; excavate; clear; clean
  words: clean up; monitor; administer; govern; supervise; celebrate; commemorate; mark; plant; sell; buy; mine; drill for; extract; refine
  words: process; test; fly; sail; land; fix; invest; set up; create; establish; compile; research; observe; track; hunt for; look for
  words: search for; search; prepare; teach; print; translate; record; play; sing; perform; put out; extinguish; fight; tackle; combat
  words: contain; battle; curb; stem; police; protect; preserve; save; rescue; evacuate; feed; breed; assemble; manufacture; construct; lay
  words: string; light; guard; man; tap; pump; share; transport; ship; regulate; issue; review; inspect; verify; destroy; demine; defuse
  words: open; inaugurate; work

# The same of soldiers.
@DRILL_TOGETHER v
  words: train; drill; exercise; practise; practice; rehearse; jump; parachute; march; parade; sail; fly; patrol; deploy; operate; hunt
  words: hunt down; sweep; comb; scour; guard; defend; train for; simulate; war-game; shoot; camp; land; storm ashore; escort; intercept
  words: shadow; monitor; serve; fight; campaign

# The same of police and courts.
@PROBE_TOGETHER v
  words: investigate; probe; inquire; raid; bust; smash; crack; dismantle; break up; hunt; hunt down; track down; catch; arrest; detain
  words: seize; bring down; take down; shut down; prosecute; try; identify; exhume; interrogate; question; search; swoop on; disrupt; nab
  words: capture; round up; roll up; unmask

# The comings and goings of goods.
@FLOWS n
  words: delivery; shipment; export; exports; import; imports; supply; supplies; sale; sales; purchase; purchases; flow; transit; trade
  words: traffic; flights; flight; service; transfer; dispatch; loading; pumping; oil export; gas export; oil import; gas import; oil supply
  words: gas supply; oil delivery; gas delivery; grain shipment; oil shipment; coal shipment; gas flow; gas transit; oil transit
  words: power supply; electricity supply; electricity export; power export; uranium export; fuel delivery; fuel shipment; crude export
  words: crude import; crude delivery; beef import; beef export; wheat import; wheat export; tourist flight; charter flight; border trade
  words: cross-border trade; train service; ferry service; bus service; mail service

# Starts or raises them.
@RAMP_UP v
  words: resume; restart; step up; increase; boost; raise; double; triple; treble; quadruple; begin; start; expand; speed up; ramp up
  words: keep up; continue; maintain; renew; restore; reopen; launch; relaunch; accelerate; sustain; extend; broaden; lift; push up; crank up
  words: set up; allow; clear; kick off; complete; open

# Hands on what others should know; of two objects run together (`gave India intelligence`) the first is whom it is given to.
@HAND_ON v
  words: give; hand; pass; feed; offer; slip; send; show; supply; provide; lend; sell; leak; wire; forward

# Those who work with colleagues from elsewhere.
@JOINT_CREWS n
  words: engineer; scientist; astronaut; cosmonaut; archaeologist; diver; coast guard; coastguard; police; detective; prosecutor
  words: investigator; ranger; border guard; customs officer; official; expert; team; firefighter; rescuer; sailor; soldier; troops; navy
  words: army; force; forces; ship; warship; jet; bomber; pilot; commando; marine; paratrooper; guard; agent; fisherman; health worker
  words: diplomat; crew

# Links that by their nature have two sides.
@TWO_SIDED n
  words: rail link; road link; power link; gas link; air link; sea link; ferry link; bus link; phone link; data link; fixed link
  words: interconnector; power interconnector; gas interconnector; border bridge; border market; hotline; cross-border railway
  words: cross-border pipeline; cross-border power line; friendship bridge; friendship road; joint border post; one-stop border post
  words: joint customs post; shared border post; shared reservoir; shared field; border river dam

# To keep or watch a peace.
@SEND_FORCE v
  words: send; dispatch; despatch; deploy; fly; commit; provide; supply; lend; contribute; rush; second; field

# Arms on their way.
@ARMS_FLOW n
  words: arms delivery; arms shipment; weapons delivery; weapons shipment; weapon delivery; weapon shipment; arms supply; weapons supply
  words: ammunition supply; ammunition delivery; arms supplies; tank delivery; missile delivery; drone delivery; arms transfer
  words: weapons transfer; military shipment; arms flow; flow of arms; flow of weapons; supply of arms; supply of weapons
  words: delivery of weapons; delivery of arms
