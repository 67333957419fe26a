# Classes used by frames-cooperation.lex. Those marked "shared" are used by the other frame files too.
# Several families have one shared class for the whole and disjoint private parts
# (@TALKS = @MEETING + @NEGOTIATION, @AID = @GENERAL_AID + @ECONOMIC_AID + @MILITARY_AID + @HUMANITARIAN_AID,
# @ELECTION = @POLL + referendums), so that a finer code never hangs on the order of files.

# --- Nouns: meeting and talking ---------------------------------------------------------------------------------

# shared
@TALKS n
  words: talks; talk; discussion; dialogue; dialog; consultation; meeting; summit; summit meeting; summit talks; conversation; conferral
  words: negotiation; peace talks; peace negotiation; peace process; peace conference; parley; ceasefire talks; truce talks
  words: bilateral; trilateral; bilateral meeting; bilateral talks; high-level talks; top-level talks; ministerial meeting; round of talks
  words: round of negotiations; round table; roundtable
  words: nuclear talks; disarmament talks; trade talks; unity talks; reconciliation talks; six-party talks; proximity talks; indirect talks
  words: direct talks
  words: face-to-face meeting; face-to-face talks; one-on-one meeting; one-on-one talks; tete-a-tete; working lunch; working dinner
  words: working session
  words: emergency session; crisis talks; emergency talks; strategic dialogue; security dialogue; political dialogue; national dialogue
  words: preparatory talks; exploratory talks

@MEETING n
  words: talks; talk; discussion; dialogue; dialog; consultation; meeting; summit; summit meeting; summit talks; conversation
  words: bilateral; trilateral; bilateral meeting; bilateral talks; high-level talks; top-level talks; ministerial meeting; round of talks
  words: round table; roundtable
  words: face-to-face meeting; face-to-face talks; one-on-one meeting; one-on-one talks; tete-a-tete; working lunch; working dinner
  words: working session
  words: emergency session; crisis talks; emergency talks; strategic dialogue; security dialogue; political dialogue; exploratory talks
  words: audience; exchange of views

@NEGOTIATION n
  words: negotiation; peace talks; peace negotiation; peace process; peace conference; parley; ceasefire talks; cease-fire talks
  words: truce talks; armistice talks
  words: nuclear talks; disarmament talks; arms control talks; trade talks; unity talks; reconciliation talks; six-party talks
  words: proximity talks; indirect talks; direct talks
  words: national dialogue; round of negotiations; preparatory talks; accession talks; border talks; hostage talks; status talks
  words: reunification talks; power-sharing talks
  words: peace summit; peace dialogue; settlement talks; normalization talks; normalisation talks; coalition talks; membership talks
  words: withdrawal talks

@PHONE_CALL n
  words: phone call; telephone call; phone conversation; telephone conversation; phone talks; telephone talks; phone discussion
  words: telephone discussion
  words: video call; video conference; videoconference; video-conference; video talks; video link; conference call; teleconference
  words: hotline call; video summit; virtual summit; virtual meeting

@VISIT n
  words: visit; trip; tour; state visit; official visit; working visit; private visit; surprise visit; stopover; goodwill visit
  words: courtesy visit; goodwill tour; day trip; return visit; farewell visit

@GUEST n
  words: delegation; envoy; special envoy; counterpart; visitor; guest; emissary; head of state; head of government; dignitary; leader
  words: president; vice president; prime minister; premier; chancellor; foreign minister; defence minister; defense minister
  words: finance minister; minister; ambassador; secretary of state; king; queen; crown prince; emir; sultan; pope; pontiff
  words: opposition leader; official; diplomat; negotiator; mediator; lawmaker; parliamentarian; secretary-general; secretary general
  words: representative; high-level delegation

@MEDIATION n
  words: mediation; good offices; arbitration; conciliation; facilitation; mediation effort; mediation mission; peace mission; peacemaking
  words: shuttle diplomacy; mediator role; mediating role; mediation role; intermediary; go-between; mediator; brokerage; diplomatic effort
  words: peacemaking effort; third-party mediation; international mediation

@DISPUTE n
  words: dispute; conflict; difference; disagreement; crisis; row; rift; standoff; stand-off; quarrel; feud; issue; problem; impasse
  words: deadlock; stalemate; border dispute; territorial dispute; question; tension; controversy; misunderstanding

# --- Nouns: agreement and goodwill ------------------------------------------------------------------------------

# shared
@AGREEMENT n
  words: agreement; accord; pact; treaty; deal; memorandum; memorandum of understanding; MOU; protocol; compact; settlement; peace deal
  words: peace agreement; peace accord; peace treaty; peace pact; peace plan
  words: trade agreement; trade deal; free trade agreement; trade pact; defence pact; defense pact; security pact; security agreement
  words: defence agreement; defense agreement; military pact; mutual defence treaty; mutual defense treaty; non-aggression pact
  words: nonaggression pact
  words: framework agreement; interim agreement; interim deal; power-sharing deal; power-sharing agreement; arms control treaty
  words: nuclear deal; nuclear accord; nuclear pact; cooperation agreement; cooperation accord; partnership agreement; extradition treaty
  words: border agreement; grain deal; association agreement; friendship treaty; concordat; entente; roadmap; road map; understanding

# Agreements that say nothing of their subject; those that do have codes of their own.
@ACCORD n
  words: agreement; accord; pact; treaty; deal; memorandum; memorandum of understanding; MOU; protocol; compact; framework agreement
  words: framework deal; interim agreement; interim deal; arms control treaty; nuclear deal; nuclear accord; nuclear pact
  words: association agreement; friendship treaty; concordat; entente; understanding; tentative agreement; tentative deal
  words: preliminary agreement; provisional agreement; climate deal; climate agreement; migration deal; status agreement; preliminary deal

# Papers that are signed and ratified without being agreements by name.
@INSTRUMENT n
  words: convention; joint declaration; joint communique; joint communiqué; joint statement; communique; communiqué; final act; charter
  words: declaration; letter of intent; statute; covenant; instrument of ratification; accession protocol; arrangement; bilateral agreement
  words: letter of understanding

# shared
@SUPPORT n
  words: support; backing; endorsement; solidarity; moral support; political support; diplomatic support; diplomatic backing
  words: political backing; blessing; unwavering support; vote of confidence; encouragement; strong support; full support; allegiance
  words: public support; international support

@PRAISE_N n
  words: praise; tribute; commendation; applause; accolade; plaudit; compliment; appreciation; gratitude; thanks; satisfaction
  words: admiration; confidence; congratulation; felicitation; best wishes; good wishes; homage

@CONDOLENCE n
  words: condolence; sympathy; grief; sorrow; message of condolence; message of sympathy; commiseration

# Things one welcomes, hails, supports or endorses in politics (not products, results or shares).
@INITIATIVE n
  words: plan; peace plan; proposal; initiative; peace initiative; decision; move; step; announcement; resolution; effort; peace effort
  words: bid; candidacy; candidate; policy; stance; position; stand; call; offer; agreement; accord; deal; pact; treaty; ceasefire
  words: cease-fire; truce; talks; negotiation; dialogue; release; withdrawal; election; outcome; progress; breakthrough; commitment
  words: pledge; appointment; nomination; ruling; verdict; reform; roadmap; road map; process; peace process; intervention; government
  words: regime; leadership; president; opposition; rebel; independence; sovereignty; territorial integrity; unity; self-determination
  words: two-state solution; statehood; accession; membership; cause; struggle; fight; campaign; right; role; mediation; sanction; approach
  words: idea; declaration; statement; vote; invitation; gesture; sacrifice; courage; leader; people; contribution; cooperation; operation
  words: action; measure; coalition; alliance; restoration; transition; visit; lifting; opening; formation; coup; uprising

# shared
@RELATIONS n
  words: relation; relations; ties; tie; relationship; diplomatic relations; diplomatic ties; bilateral relations; bilateral ties; link
  words: links; contact; contacts; partnership; strategic partnership; friendship; alliance; diplomatic contact; diplomatic link
  words: full diplomatic relations; full diplomatic ties

@BILATERAL_TIES n
  words: relation; relations; ties; tie; relationship; bilateral relations; bilateral ties; link; links; contact; contacts; partnership
  words: strategic partnership; friendship; alliance; political ties; cultural ties; traditional friendship; neighbourly relations
  words: neighborly relations; good relations; friendly relations

@DIPLOMATIC_RELATIONS n
  words: diplomatic relations; diplomatic ties; diplomatic links; full diplomatic relations; full diplomatic ties; diplomatic contacts
  words: formal relations; formal ties; full relations; diplomatic relationship; ambassadorial relations; consular relations

@ECONOMIC_RELATIONS n
  words: economic ties; trade ties; economic relations; trade relations; trade links; economic links; commercial ties; commercial relations
  words: business ties; economic cooperation; trade cooperation; economic partnership; energy cooperation; energy ties; bilateral trade
  words: trade; trade and investment; economic collaboration; financial cooperation; industrial cooperation; energy partnership
  words: cross-border trade; commerce; two-way trade; technological cooperation; economic integration

@MILITARY_RELATIONS n
  words: military ties; military cooperation; defence ties; defense ties; defence cooperation; defense cooperation; security cooperation
  words: military relations; security ties; defence relations; defense relations; military alliance; defence partnership
  words: defense partnership; military partnership; military links; military-technical cooperation; naval cooperation
  words: counterterrorism cooperation; anti-terrorism cooperation; strategic cooperation; security partnership; interoperability
  words: military coordination

@JUDICIAL_RELATIONS n
  words: judicial cooperation; legal cooperation; police cooperation; law enforcement cooperation; law-enforcement cooperation
  words: legal assistance; mutual legal assistance; judicial assistance; extradition cooperation; anti-drug cooperation
  words: counternarcotics cooperation

@INTELLIGENCE n
  words: intelligence; intelligence information; intelligence data; satellite imagery; satellite image; satellite data; radar data
  words: classified information; secret information; sensitive information; targeting data; targeting information; military secret
  words: surveillance data; counterterrorism information; evidence; dossier

@COOPERATION n
  words: cooperation; co-operation; collaboration; coordination; joint effort; joint project; joint programme; joint program
  words: bilateral cooperation; regional cooperation; closer cooperation; mutual cooperation; cultural cooperation; scientific cooperation
  words: space cooperation; technical cooperation; nuclear cooperation; environmental cooperation; joint action; joint work

@EXERCISE n
  words: exercise; drill; manoeuvre; maneuver; military exercise; military drill; naval exercise; naval drill; war game; wargame; war games
  words: military manoeuvre; military maneuver; air exercise; air drill; live-fire exercise; live-fire drill; field training exercise
  words: anti-submarine drill; training exercise; training; patrol

@JOINT_EXERCISE n
  words: joint exercise; joint drill; joint manoeuvre; joint maneuver; joint military exercise; joint military drill; joint naval exercise
  words: joint naval drill; joint war game; joint war games; joint patrol; joint naval patrol; joint air patrol; joint training
  words: joint air exercise; joint air drill; joint operation; joint military operation; joint flight; multinational exercise
  words: multinational drill; combined exercise; combined drill; bilateral exercise; bilateral drill; trilateral exercise; trilateral drill
  words: joint live-fire drill; joint military manoeuvre; joint military maneuver; joint anti-terror drill; joint command; joint force
  words: joint deployment; annual exercise; annual drill

# --- Nouns: aid -------------------------------------------------------------------------------------------------

# shared: all aid
@AID n
  words: aid; assistance; help; relief; aid package; assistance package; foreign aid; emergency assistance; emergency aid; emergency relief
  words: aid programme; aid program; technical assistance; support package; material support; aid money; relief package
  words: economic aid; economic assistance; financial aid; financial assistance; financial help; development aid; development assistance
  words: loan; soft loan; concessional loan; grant; credit; credit line; line of credit; bailout; bail-out; debt relief; debt write-off
  words: debt cancellation; budget support; budgetary support; subsidy; reconstruction aid; reconstruction fund; stimulus
  words: financial support; economic support; rescue package; food credit; donation; fund; funding; fuel aid; monetary aid; loan guarantee
  words: cash
  words: military aid; military assistance; military support; military help; security assistance; defence assistance; defense assistance
  words: military hardware; military equipment; weapons package; arms package; arms shipment; arms supply; arms delivery; weapons delivery
  words: military training; lethal aid; lethal assistance; air support; air cover; military package; military supply; ammunition
  words: air defence system; air defense system
  words: humanitarian aid; humanitarian assistance; humanitarian relief; humanitarian help; humanitarian support; food aid; food assistance
  words: food relief; relief supply; relief goods; relief aid; relief material; relief item; disaster relief; disaster aid; flood relief
  words: earthquake relief; famine relief; medical aid; medical supply; medical assistance; medical help; medicine; vaccine; tent; blanket
  words: drinking water; foodstuff; food supply; emergency food; food parcel; aid convoy; aid shipment; relief convoy; rescue team
  words: rescue worker; medical team; aid supply; clothing

@GENERAL_AID n
  words: aid; assistance; help; relief; aid package; assistance package; foreign aid; emergency assistance; emergency aid; aid programme
  words: aid program; technical assistance; support package; material support; aid money; relief package; technical aid; advisory support
  words: logistical support; logistical help; expert help; technical help; technical support; material assistance; practical help

@ECONOMIC_AID n
  words: economic aid; economic assistance; economic help; financial aid; financial assistance; financial help; development aid
  words: development assistance; loan; soft loan; concessional loan; grant; credit; credit line; line of credit; bailout; bail-out
  words: debt relief; debt write-off; debt cancellation; budget support; budgetary support; reconstruction aid; reconstruction fund
  words: reconstruction assistance; financial support; economic support; rescue package; bailout package; monetary aid; loan guarantee
  words: fund; funding; money; cash; fuel aid; energy aid; balance-of-payments support; food credit; commodity credit
  words: macro-financial assistance; budgetary assistance; trade credit; stabilisation loan; stabilization loan; standby loan
  words: economic package; financial package

@LENDING n
  words: loan; soft loan; concessional loan; credit; credit line; line of credit; bailout; bail-out; debt relief; debt; foreign debt
  words: external debt; sovereign debt; rescue package; bailout package; loan package; standby loan; tranche; loan tranche

@MILITARY_AID n
  words: military aid; military assistance; military support; military help; military backing; security assistance; security aid
  words: defence assistance; defense assistance; military hardware; military equipment; defence equipment; defense equipment
  words: weapons package; arms package; arms shipment; arms supply; arms delivery; weapons shipment; weapons delivery; weapons supply
  words: military training; lethal aid; lethal assistance; lethal weapon; air support; air cover; military package; military supply
  words: military adviser; military advisor; military trainer; military instructor; military expert; air defence system; air defense system
  words: air defence; air defense; missile defence system; missile defense system

@ARMS n
  words: weapon; weaponry; arms; ammunition; munition; missile; tank; fighter jet; fighter plane; warplane; combat aircraft; helicopter
  words: attack helicopter; artillery; artillery shell; howitzer; shell; rocket; rocket launcher; rocket system; drone; armoured vehicle
  words: armored vehicle; rifle; machine gun; small arms; anti-tank missile; anti-aircraft missile; cruise missile; ballistic missile
  words: air defence battery; air defense battery; missile battery; Patriot; Patriot battery; Javelin; Stinger; HIMARS; S-300; S-400; F-16
  words: jet; gunboat; patrol boat; frigate; submarine; warship; explosive; bomb; cluster munition; cluster bomb; body armour; body armor
  words: mortar; grenade; bullet; radar; anti-tank weapon; arsenal; heavy weapon; heavy weaponry

@HUMANITARIAN_AID n
  words: humanitarian aid; humanitarian assistance; humanitarian relief; humanitarian help; humanitarian support; humanitarian supply
  words: humanitarian convoy; humanitarian cargo; humanitarian shipment; food aid; food assistance; food relief; relief supply
  words: relief goods; relief aid; relief material; relief item; relief shipment; disaster relief; disaster aid; flood relief
  words: earthquake relief; famine relief; medical aid; medical supply; medical assistance; medical help; medical equipment; medicine
  words: vaccine; tent; blanket; drinking water; foodstuff; food supply; emergency food; food parcel; food package; emergency supply
  words: emergency relief; aid convoy; aid shipment; aid supply; aid flight; aid truck; relief convoy; relief flight; relief plane
  words: relief team; rescue team; rescuer; rescue worker; medical team; aid worker; relief worker; doctor; medic; field hospital
  words: baby formula; generator; essential supply; life-saving supply; lifesaving aid

@FOODSTUFF n
  words: food; rice; wheat; grain; flour; maize; corn; milk; fertiliser; fertilizer; seed; clothes; clothing; water; antibiotic
  words: hygiene kit; sanitation kit; sheeting; mosquito net; insulin; blood; oxygen; face mask; ventilator

# shared
@PEACEKEEPERS n
  words: peacekeeper; peace-keeper; peacekeeping force; peacekeeping troops; peacekeeping contingent; peacekeeping battalion; peacekeeping mission; peacekeeping operation
  words: peacekeeping contingent; peacekeeping unit; peace-keeping force; peace-keeping troops; peace-keeping mission; blue helmet
  words: peace force; stabilisation force; stabilization force; UN force; UN troops; U.N. force; U.N. troops; UN peacekeeper
  words: U.N. peacekeeper; international force; multinational force; interposition force; buffer force; protection force; observer mission
  words: monitoring mission; monitoring force; truce observer; ceasefire monitor; military observer; AU force; African Union force

@OBSERVERS n
  words: observer; monitor; inspector; weapons inspector; arms inspector; nuclear inspector; IAEA inspector; UN inspector; U.N. inspector
  words: international observer; international monitor; election observer; election monitor; UN monitor; U.N. monitor; investigator
  words: inspection; inspection team; monitoring team; observer team; verification team; fact-finding team; fact-finding mission
  words: verification; verification mission; international inspection; human rights monitor; forensic team; rapporteur; special rapporteur

@ASYLUM n
  words: asylum; political asylum; refuge; sanctuary; safe haven; refugee status; temporary protection; humanitarian visa
  words: diplomatic asylum; temporary asylum; protected status

@REFUGEES n
  words: refugee; asylum seeker; asylum-seeker; migrant; evacuee; displaced person; displaced people; defector; exile; boat people
  words: war refugee; escapee

# --- Nouns: yielding --------------------------------------------------------------------------------------------

# shared
@SANCTIONS n
  words: sanction; economic sanction; trade sanction; financial sanction; embargo; arms embargo; trade embargo; oil embargo
  words: economic embargo; food embargo; air embargo; grain embargo; weapons embargo; curb; trade curb; export curb; import curb
  words: restriction; trade restriction; export restriction; import restriction; boycott; economic boycott; trade boycott; ban; export ban
  words: import ban; trade ban; travel ban; visa ban; flight ban; asset freeze; freeze; tariff; import tariff; punitive tariff; import duty
  words: export duty; export control; trade barrier; tariff barrier; non-tariff barrier; import quota; punitive measure
  words: restrictive measure; retaliatory measure; price cap; punitive duty; anti-dumping duty; economic blockade; trade blockade
  words: visa restriction; travel restriction; economic pressure; oil ban; restrictive measures

@FROZEN_PROPERTY n
  words: frozen asset; frozen fund; frozen money; frozen account; seized asset; blocked asset; blocked fund; asset; bank account
  words: overseas asset; reserve; central bank reserve

@SEIZED_PROPERTY n
  words: ship; vessel; tanker; oil tanker; fishing boat; trawler; boat; plane; aircraft; airliner; artefact; artifact; antiquity
  words: looted art; remains; body; corpse; treasure; property; confiscated property; seized property; land; confiscated land; territory
  words: island; cargo; relic; cultural property; war trophy; seized ship; seized vessel; archive; building; farm; manuscript; statue

@BORDER n
  words: border; border crossing; frontier; crossing; crossing point; border post; checkpoint; airspace; air space; corridor
  words: humanitarian corridor; air corridor; land corridor; sea corridor; port; seaport; strait; waterway; canal; rail link; road link
  words: air link; bridge; border gate

@BLOCKADE_N n
  words: blockade; siege; naval blockade; sea blockade; air blockade; military blockade; land blockade; encirclement; no-fly zone
  words: no-fly-zone; cordon; quarantine; exclusion zone

@CURFEW n
  words: curfew; night curfew; overnight curfew; night-time curfew; nighttime curfew; dusk-to-dawn curfew

@EMERGENCY_RULE n
  words: state of emergency; martial law; emergency rule; emergency law; emergency powers; emergency decree; state of siege; state of war
  words: state of exception; emergency; direct rule

@FREEDOM_CURB n
  words: censorship; press censorship; media censorship; media restriction; press restriction; press curb; media curb; media ban; blackout
  words: news blackout; media blackout; internet blackout; internet shutdown; internet restriction; house arrest; ban on demonstrations
  words: ban on protests; ban on rallies; protest ban; gag order; gag law; security law; blasphemy law; sedition law; political restriction
  words: religious restriction; anti-protest law

@ADMIN_CURB n
  words: roadblock; movement restriction; border restriction; visa requirement; entry ban; reporting restriction; exit visa
  words: security restriction; visa rule; administrative restriction; security zone; lockdown

# shared
@TROOPS n
  words: troops; troop; soldier; force; forces; army; armed forces; military; ground forces; combat troops; combat forces; contingent; unit
  words: brigade; battalion; regiment; division; garrison; marine; paratrooper; commando; serviceman; infantry; special forces
  words: military personnel; ground troops; personnel; army unit; military unit; military force; fighter; militia; militiaman; convoy
  words: military convoy; column; armoured column; armored column; border guard; reinforcement; legion; national guard; naval forces
  words: occupation force; occupying force; occupation troops; mercenary; military contingent; security forces; fleet; navy; air force
  words: combatant; platoon; advance party; task force

@HARDWARE n
  words: tank; artillery; heavy weapon; heavy weaponry; armour; armor; armoured vehicle; armored vehicle; missile; nuclear weapon
  words: nuclear missile; warhead; nuclear warhead; warship; warplane; bomber; gunboat; aircraft carrier; carrier; rocket launcher
  words: military equipment; military base; base; guard post; missile battery; launcher; bunker; weapon; ship; settler

# shared
@PRISONERS n
  words: prisoner; prisoner of war; prisoners of war; POW; PoW; war prisoner; hostage; detainee; captive; inmate; political prisoner
  words: prisoner of conscience; internee; abductee; kidnap victim; convict; political detainee; jailed activist; jailed journalist
  words: captured soldier; captured pilot; captured soldiers; abducted child; security prisoner; jailed dissident; militant prisoner
  words: jailed opponent; jailed leader; kidnapped girl; kidnapped schoolgirl

# People who, as objects of release, free, let go, were held.
@HELD n
  words: journalist; reporter; correspondent; activist; dissident; opponent; soldier; pilot; sailor; airman; crew; crew member; crewman
  words: seaman; fisherman; citizen; national; tourist; worker; aid worker; relief worker; missionary; priest; bishop; nun; pastor; student
  words: schoolgirl; schoolchild; girl; child; woman; civilian; protester; demonstrator; opposition leader; opposition figure; union leader
  words: politician; lawmaker; minister; former president; diplomat; official; spy; agent; businessman; engineer; lawyer; blogger
  words: policeman; police officer; officer; general; commander; rebel; militant; fighter; insurgent; terrorist; leader; people; man
  words: scientist; academic; cleric; monk; writer; editor; observer; monitor; peacekeeper; contractor; crewmember; foreigner; villager
  words: passenger; serviceman; marine; member; supporter; doctor; teacher

@SUSPECT n
  words: suspect; fugitive; war crimes suspect; war criminal; criminal; defendant; suspected terrorist; terror suspect; terrorist suspect
  words: drug lord; drug trafficker; drug kingpin; extremist; killer; gunman; bomber; hijacker; indictee; accused; hacker; smuggler
  words: trafficker; assassin; plotter; coup plotter; mobster

# shared
@ELECTION n
  words: election; presidential election; parliamentary election; legislative election; general election; local election
  words: municipal election; free election; early election; snap election; by-election; runoff; run-off; vote; referendum; plebiscite
  words: polls; multiparty election; multi-party election; democratic election; first election

@POLL n
  words: election; presidential election; parliamentary election; legislative election; general election; local election
  words: municipal election; free election; early election; snap election; by-election; runoff; run-off; multiparty election
  words: multi-party election; democratic election; runoff election; presidential vote; parliamentary vote; first election; fresh election
  words: election rerun; polls

@REFERENDUM n
  words: referendum; plebiscite; constitutional referendum; independence referendum; independence vote

# shared
@REFORM n
  words: reform; political reform; democratic reform; economic reform; electoral reform; constitutional reform; land reform
  words: judicial reform; legal reform; police reform; security sector reform; anti-corruption reform; liberalisation; liberalization
  words: democratisation; democratization; constitutional change; constitutional amendment; political change; democratic change
  words: regime change; change of government; change in policy; new constitution; power sharing; power-sharing; decentralisation
  words: decentralization; devolution; multiparty democracy; multi-party democracy; multiparty system; multi-party system; perestroika
  words: glasnost; democracy; democratic transition; political transition; transition to democracy; transitional government
  words: unity government; rule of law; civilian rule

@INSTITUTIONAL_REFORM n
  words: constitutional reform; electoral reform; constitutional change; constitutional amendment; new constitution; power sharing
  words: power-sharing; decentralisation; decentralization; devolution; multiparty democracy; multi-party democracy; multiparty system
  words: multi-party system; democracy; democratic transition; political transition; transition to democracy; civilian rule
  words: transitional government; interim government; unity government; national unity government; government of national unity
  words: regime change; federalism; autonomy; self-rule; home rule; independence; self-determination; constitution; secession; partition

@RIGHTS n
  words: right; human rights; civil rights; political rights; equal rights; voting rights; minority rights; civil liberties; press freedom
  words: media freedom; freedom of speech; freedom of expression; freedom of the press; religious freedom; freedom; freedom of religion
  words: freedom of assembly; democratic freedom; political freedom; equality; gay rights; land rights; suffrage; citizenship; free speech
  words: equal treatment

@POLICY_CHANGE n
  words: policy change; change of policy; change in policy; policy shift; policy reform; economic reform; land reform; judicial reform
  words: legal reform; police reform; tax reform; pension reform; welfare reform; education reform; health reform; agrarian reform
  words: labour reform; labor reform; anti-corruption reform; market reform; immigration reform; change of course

@LEADER_CHANGE n
  words: resignation; departure; ouster; removal from power; dismissal; leadership change; change of leadership; change in leadership
  words: new leadership; change of government; new government; early election; snap election; election; free election; fresh election
  words: new election; presidential election; parliamentary election; general election; abdication; impeachment; handover of power
  words: transfer of power; runoff; polls

@POWER n
  words: power; office; presidency; premiership; throne; leadership; post; reins; chairmanship

@LAW n
  words: law; bill; draft law; draft bill; legislation; tax; tax increase; tax hike; fuel tax; price increase; price rise; fare increase
  words: fare hike; fuel price rise; decree; austerity measure; austerity plan; reform plan; pension reform; policy; ruling
  words: legislative proposal; extradition bill; finance bill; quota; levy; subsidy cut; spending cut

# shared
@CEASEFIRE n
  words: ceasefire; cease-fire; cease fire; truce; armistice; cessation of hostilities; cessation of fire; end to hostilities
  words: halt to hostilities; humanitarian pause; humanitarian truce; temporary truce; pause in fighting; unilateral ceasefire
  words: unilateral cease-fire; ceasefire agreement; ceasefire deal; cease-fire agreement; cease-fire deal; cease-fire accord
  words: ceasefire accord; truce agreement; truce deal; armistice agreement; Christmas truce; Easter truce; Ramadan truce
  words: lasting ceasefire; immediate ceasefire

@HOSTILITIES n
  words: hostilities; hostility; fighting; bloodshed; combat operation; combat; military operation; military action; offensive
  words: military offensive; military campaign; bombing; bombing campaign; bombardment; shelling; air strike; airstrike; air raid; attack
  words: violence; air campaign; armed campaign; war; ground offensive; rocket attack; rocket fire; raid; escalation; insurgency; rebellion
  words: aggression; crackdown; intervention; incursion

@WITHDRAWAL n
  words: withdrawal; pullout; pull-out; pullback; pull-back; retreat; troop withdrawal; troop pullout; drawdown; military withdrawal
  words: redeployment; evacuation; troop cut

@DISARMAMENT n
  words: disarmament; demilitarisation; demilitarization; denuclearisation; denuclearization; demobilisation; demobilization
  words: decommissioning; nuclear disarmament; arms reduction; arms control; weapons destruction; nuclear freeze; demining

@DEESCALATION n
  words: restraint; calm; de-escalation; deescalation; peace; end to violence; end to fighting; end of hostilities; end to bloodshed
  words: end to war; end to attacks; halt to attacks; halt to violence; reduction of tension; detente; détente; stability; end of fighting
  words: end of violence; self-restraint; moderation

@PEACE_SETTLEMENT n
  words: settlement; peaceful settlement; political settlement; negotiated settlement; diplomatic settlement; peaceful resolution
  words: political solution; diplomatic solution; negotiated solution; peaceful solution; peace deal; peace agreement; peace accord
  words: peace treaty; compromise; solution; reconciliation; two-state solution; peace plan; just solution; lasting peace
  words: lasting settlement; peace formula; compromise solution

@DEMAND_N n
  words: demand; condition; terms; ultimatum; request; pressure; international pressure; call; claim; grievance

@INVOLVEMENT n
  words: intervention; involvement; international involvement; international intervention; international inquiry
  words: international investigation; independent inquiry; independent investigation; international probe; UN presence; U.N. presence
  words: international presence; access; unhindered access; unfettered access; deployment of peacekeepers; monitoring

@FORMALITY n
  words: embassy; consulate; consulate general; diplomatic mission; liaison office; legation; interests section; diplomatic office
  words: trade office

@SOVEREIGNTY n
  words: independence; sovereignty; statehood; government; new government; state; regime; republic; legitimacy; territorial integrity
  words: border; annexation; authority; council; national council; transitional council; provisional government; opposition

# --- Verbs --------------------------------------------------------------------------------------------------------

# shared
@GIVE v
  words: give; provide; supply; send; deliver; grant; extend; donate; furnish; ship; contribute; dispatch; render; allocate; distribute
  words: transfer; hand over; hand out; channel; funnel; lend; disburse; bring

# shared
@HOLD v
  words: hold; have; conduct; stage; open; begin; start; resume; continue; convene; organise; organize; initiate

@ENGAGE v
  words: engage in; enter; enter into; join; attend; participate in; take part in; conclude; wrap up; finish; complete; pursue; reopen
  words: restart; carry on; kick off; hold; have; conduct; open; begin; start; resume; continue; convene; initiate; return to; come to
  words: sit down for; sit down to; sit for; meet for; gather for; embark on; launch; proceed with; relaunch; revive; extend; lead
  words: press ahead with; go ahead with; chair; co-chair; preside over; intensify

# shared
@SIGN v
  words: sign; initial; ink; conclude; seal; cosign; co-sign; formalise; formalize; put pen to; sign up to; countersign; sign off on
  words: put signature to; finalise; finalize

@RATIFY v
  words: ratify; approve; adopt; accede to; join; pass; enact; extend; renew; prolong

@HONOUR v
  words: implement; honour; honor; abide by; adhere to; comply with; uphold; respect; observe; stick to; stand by; keep to; reaffirm
  words: carry out

@REACH v
  words: reach; strike; clinch; hammer out; forge; achieve; thrash out; come to; arrive at; work out; draw up; hash out; nail down
  words: settle on; cut; secure; close; land; agree; agree on; agree upon; iron out; do

@CALL_FOR v
  words: call for; appeal for; plead for; press for; push for; ask for; urge; request; seek; solicit; beg for; campaign for; lobby for
  words: advocate; make appeal for; make plea for; reiterate call for; renew call for; issue call for; petition for; look for

@OFFER v
  words: offer; propose; suggest; float; table; present; put forward; hold out; tender

@ANNOUNCE v
  words: announce; unveil

@PLAN v
  words: plan; schedule; arrange; prepare; set; agree on; agree upon; fix; announce; set date for; set up; offer; propose; suggest; float
  words: accept; pledge; welcome idea of

@EXPRESS v
  words: express; voice; declare; state; reaffirm; reiterate; affirm; proclaim; show; demonstrate; underline; underscore; stress; convey
  words: offer; extend; lend; throw; signal; send; indicate; announce; confirm; restate; repeat; give; pledge; renew

@PRAISE v
  words: praise; hail; laud; applaud; commend; salute; compliment; acclaim; extol; extoll; pay tribute to; pay homage to; heap praise on
  words: heap praise upon; shower praise on; lavish praise on; speak highly of; sing praises of; thank; congratulate; felicitate; eulogise
  words: eulogize; express appreciation for; toast; celebrate

@ENDORSE v
  words: support; back; endorse; favour; favor; approve of; champion; embrace; stand behind; get behind; throw weight behind
  words: throw support behind; put weight behind; rally behind; rally around; come out in favour of; come out in favor of; give backing to
  words: lend backing to; second; sanction; speak in favour of; speak in favor of; subscribe to; vote in favour of; vote in favor of

@STRENGTHEN v
  words: strengthen; improve; boost; bolster; expand; deepen; enhance; promote; upgrade; forge; broaden; cement; consolidate; step up
  words: develop; build; intensify; increase; reinforce; foster; solidify; further; advance; tighten; elevate; widen; nurture; cultivate
  words: reaffirm; build up; maintain

@RESTORE v
  words: restore; resume; re-establish; reestablish; renew; normalise; normalize; repair; mend; revive; rebuild; reopen; reset; thaw
  words: warm up; patch up; unfreeze; heal

@ESTABLISH v
  words: establish; open; set up; form; create; initiate; restore; resume; re-establish; reestablish; renew; normalise; normalize
  words: formalise; formalize; launch

@COOPERATE v
  words: cooperate; co-operate; collaborate; work together; team up; join forces; partner; work closely; work jointly; act jointly
  words: coordinate; co-ordinate; pool resources; work hand in hand; join hands

@LIFT v
  words: lift; remove; end; ease; relax; loosen; scrap; waive; suspend; drop; revoke; repeal; rescind; abolish; cancel; roll back
  words: scale back; soften; phase out; terminate; withdraw; reduce; slash; lower; do away with; call off; discontinue; dismantle
  words: eliminate; reverse; undo; shorten; annul; overturn; lighten; halt; delay; cut; trim

@WITHDRAW v
  words: withdraw; pull out; pull back; remove; bring home; bring back; draw down; move out; redeploy; recall; evacuate; take out
  words: begin withdrawing; begin pulling out; start withdrawing; start pulling out; complete withdrawal of; begin withdrawal of
  words: order withdrawal of; reduce; scale down; scale back; thin out; disengage; order out; move back; fly home; pull

@RETREAT v
  words: withdraw; pull out; pull back; retreat; fall back; disengage; move out; draw back; evacuate; begin withdrawing
  words: complete withdrawal; begin withdrawal; beat retreat

@RELEASE v
  words: release; free; let go; let out; set free; liberate; return; hand back; hand over; turn over; give up; give back; repatriate
  words: send home; swap; exchange; trade; parole; discharge; acquit; transfer; send back; order release of; allow home

@ALLOW v
  words: allow; permit; let; admit; let in; allow in; give access to; grant access to; open door to; consent to; give permission to
  words: readmit

@MEDIATE v
  words: mediate; arbitrate; broker; facilitate; moderate; help broker; help mediate; intermediate; shepherd; referee; lead mediation of
  words: oversee; sponsor; help negotiate

@BEGIN_CEASEFIRE v
  words: declare; announce; observe; honour; honor; implement; begin; start; enter; enter into; order; extend; prolong; renew; respect
  words: maintain; uphold; sign; reach; proclaim; enforce; conclude; hold; strike; adhere to; abide by; keep to; stick to; restore; resume
  words: impose; secure; achieve; clinch; initial; seal; establish; introduce; accept

@DISMISS v
  words: dismiss; sack; replace; reshuffle; relieve; fire; remove; suspend; oust from cabinet; axe

@STOP v
  words: stop; halt; cease; suspend; end; discontinue; call off; abandon; freeze; give up; pause; put end to; bring end to; wind down
  words: scale down; scale back; de-escalate; break off; wrap up; refrain from; forswear; cancel; postpone; shelve; hold off; abort
  words: put on hold; stand down from

# --- Fixed noun phrases with a preposition inside, one class for a CAMEO code, each used by one n: line ------------

@PHRASES_022 n
  words: request for support; plea for support; appeal for support; appeal for unity; call for unity

@PHRASES_0231 n
  words: request for loan; request for financial aid; request for debt relief; appeal for debt relief; bid for loan

@PHRASES_0232 n
  words: request for weapons; request for arms; appeal for weapons; plea for weapons; request for military aid; appeal for military aid
  words: request for military assistance; request for troops

@PHRASES_0233 n
  words: appeal for food; request for humanitarian aid; appeal for relief

@PHRASES_0234 n
  words: request for peacekeepers; request for protection; appeal for protection; request for peacekeeping force; call for peacekeepers

@PHRASES_023 n
  words: request for aid; request for help; request for assistance; appeal for help; appeal for aid; plea for help; plea for aid
  words: cry for help; call for help; appeal for assistance; plea for assistance

@PHRASES_0241 n
  words: call for resignation; call for election; call for ouster; call for early election

@PHRASES_0244 n
  words: call for referendum; call for independence; call for democracy; call for new constitution; call for autonomy

@PHRASES_0242 n
  words: call for policy change; call for change; call for review; call for rethink

@PHRASES_024 n
  words: call for reform; appeal for reform; plea for reform

@PHRASES_0251 n
  words: plea for clemency; appeal for clemency; plea for mercy; call for amnesty

@PHRASES_0253 n
  words: call for release; appeal for release; plea for release; call for freedom

@PHRASES_0254 n
  words: call for sanctions relief; call for lifting of sanctions; plea for sanctions relief

@PHRASES_0255 n
  words: call for intervention; call for inquiry; call for investigation; call for inspection; call for access

@PHRASES_0256 n
  words: appeal for calm; call for restraint; call for calm; plea for peace; call for peace; call for ceasefire; appeal for peace
  words: appeal for ceasefire; call for withdrawal; call for truce; call for end to violence

@PHRASES_027 n
  words: call for settlement; call for political solution; call for peaceful solution; call for reconciliation; appeal for reconciliation

@PHRASES_028 n
  words: request for mediation; call for mediation; appeal for mediation; plea for mediation

@PHRASES_026 n
  words: call for talks; call for dialogue; appeal for talks; call for negotiations; appeal for dialogue; request for meeting
  words: request for talks; plea for dialogue; plea for talks; call for summit

@PHRASES_021 n
  words: call for cooperation; appeal for cooperation; plea for cooperation

@PHRASES_0356 n
  words: offer of ceasefire; offer of truce

@PHRASES_0351 n
  words: offer of amnesty

@PHRASES_0354 n
  words: offer of sanctions relief; offer to lift sanctions

@PHRASES_0331 n
  words: offer of loan; offer of credit

@PHRASES_0332 n
  words: offer of weapons; offer of military aid; offer of troops; offer of military assistance

@PHRASES_0333 n
  words: offer of asylum; offer of humanitarian aid; offer of food aid

@PHRASES_0334 n
  words: offer of peacekeepers; offer of protection; offer of security guarantees

@PHRASES_033 n
  words: offer of help; offer of aid; offer of assistance; offer of support; pledge of aid; pledge of assistance; pledge of help
  words: pledge of support; promise of aid; promise of help

@PHRASES_039 n
  words: offer of mediation; offer to mediate

@PHRASES_036 n
  words: offer of talks; offer of dialogue; offer to talk; offer to negotiate; proposal for talks; proposal of talks

@PHRASES_035 n
  words: offer of concessions; offer of concession; gesture of goodwill

@PHRASES_031 n
  words: offer of cooperation

@PHRASES_030 n
  words: agreement in principle; deal in principle; status of forces agreement

@PHRASES_044 n
  words: meeting on sidelines

@PHRASES_040 n
  words: meeting of minds; exchange of letters; exchange of messages; exchange of views; exchange of visits

@PHRASES_054 n
  words: establishment of diplomatic relations; establishment of diplomatic ties; restoration of diplomatic relations
  words: restoration of diplomatic ties; normalisation of relations; normalization of relations; normalisation of ties
  words: normalization of ties; resumption of diplomatic relations; opening of embassy

@PHRASES_057 n
  words: treaty of friendship; memorandum of understanding

@PHRASES_055 n
  words: expression of regret; statement of regret; letter of apology

@PHRASES_053 n
  words: rally in support

@PHRASES_051 n
  words: message of congratulations; message of support; message of solidarity; expression of support; show of support; vote of confidence
  words: statement of support; show of solidarity; expression of solidarity; declaration of support

@PHRASES_050 n
  words: message of condolence; letter of condolence; message of sympathy; expression of sympathy

@PHRASES_050_2 n
  words: improvement in relations; warming of relations

@PHRASES_063 n
  words: handover of suspect; surrender of suspect

@PHRASES_064 n
  words: exchange of intelligence; exchange of information

@PHRASES_074 n
  words: deployment of peacekeepers; dispatch of peacekeepers

@PHRASES_075 n
  words: resettlement of refugees

@PHRASES_072 n
  words: delivery of weapons; delivery of arms; supply of arms; supply of weapons; supply of missiles; delivery of tanks
  words: shipment of weapons; shipment of arms

@PHRASES_073 n
  words: delivery of aid; delivery of food; delivery of medicine; distribution of food; distribution of aid; shipment of food
  words: shipment of aid

@PHRASES_071 n
  words: line of credit

@PHRASES_070 n
  words: airlift of supplies

@PHRASES_0811 n
  words: lifting of censorship; stay of execution

@PHRASES_0813 n
  words: lifting of curfew; easing of curfew; relaxation of curfew; end of curfew

@PHRASES_0814 n
  words: lifting of emergency rule; lifting of martial law; end of martial law; end of emergency rule; lifting of state of emergency
  words: end of state of emergency

@PHRASES_081 n
  words: easing of travel restrictions; easing of restrictions; relaxation of restrictions

@PHRASES_082 n
  words: end of strike; end to strike; end of protests; end to protests; suspension of strike; end of hunger strike

@PHRASES_0831 n
  words: handover of power; transfer of power; peaceful transfer of power; transition of power; dismissal of minister

@PHRASES_0833 n
  words: granting of rights; abolition of death penalty; restoration of rights; legalisation of abortion; legalization of abortion
  words: abolition of apartheid; abolition of slavery

@PHRASES_0834 n
  words: transition to democracy; return to civilian rule; restoration of democracy

@PHRASES_0832 n
  words: change of policy; change of course

@PHRASES_0841 n
  words: release of prisoners; release of hostages; release of detainees; exchange of prisoners; swap of prisoners; release from prison
  words: release from jail; handover of prisoners; handover of hostages; return of hostages; return of prisoners; return of refugees
  words: repatriation of refugees; release from custody; return of abductees

@PHRASES_0842 n
  words: return of territory; return of land; return of remains; repatriation of remains; return of bodies; release of funds
  words: unfreezing of assets; release of ship; release of vessel; release of tanker; exchange of bodies; handover of territory
  words: return of artefacts; return of artifacts; handover of control; handover of base

@PHRASES_085 n
  words: lifting of sanctions; easing of sanctions; removal of sanctions; suspension of sanctions; end of sanctions; lifting of embargo
  words: end of embargo; lifting of ban; relaxation of sanctions; end of boycott; lifting of restrictions; reopening of border
  words: opening of border; easing of embargo; lifting of tariffs; termination of sanctions

@PHRASES_0861 n
  words: acceptance of peacekeepers; admission of peacekeepers

@PHRASES_0862 n
  words: return of inspectors; admission of inspectors; return of observers; deployment of observers; admission of observers

@PHRASES_0863 n
  words: entry of aid

@PHRASES_086 n
  words: acceptance of UN role; acceptance of resolution

@PHRASES_0871 n
  words: declaration of ceasefire; halt in fighting; suspension of hostilities; end of hostilities; suspension of bombing

@PHRASES_0872 n
  words: lifting of blockade; end of blockade; easing of blockade; lifting of siege; end of siege

@PHRASES_0873 n
  words: destruction of chemical weapons; destruction of weapons; surrender of weapons; handover of weapons; dismantling of nuclear weapons
  words: moratorium on nuclear tests; moratorium on testing; renunciation of violence

@PHRASES_0874 n
  words: withdrawal of troops; withdrawal of forces; pullout of troops; withdrawal of soldiers; end of occupation; exit of troops

@PHRASES_087 n
  words: end to bombing; end of bombing; end of war; end of fighting; halt to attacks
