# Classes used by frames-cooperation.lex. Those marked "shared" are used by the other frame files too.
# Several families have one shared class for the whole and disjoint private parts
# (@TALKS = @MEETING + @NEGOTIATION, @AID = @GENERAL_AID + @ECONOMIC_AID + @MILITARY_AID + @HUMANITARIAN_AID,
# @ELECTION = @POLL + referendums), so that a finer code never hangs on the order of files.

# --- Nouns: meeting and talking ---------------------------------------------------------------------------------

# shared
@TALKS n
  words: talks; talk; discussion; dialogue; dialog; consultation; meeting; summit; summit meeting; summit talks; conversation; conferral
  words: negotiation; peace talks; peace negotiation; peace process; peace conference; parley; ceasefire talks; truce talks
  words: bilateral; trilateral; bilateral meeting; bilateral talks; high-level talks; top-level talks; ministerial meeting; round of talks; round of negotiations; round table; roundtable
  words: nuclear talks; disarmament talks; trade talks; unity talks; reconciliation talks; six-party talks; proximity talks; indirect talks; direct talks
  words: face-to-face meeting; face-to-face talks; one-on-one meeting; one-on-one talks; tete-a-tete; working lunch; working dinner; working session
  words: emergency session; crisis talks; emergency talks; strategic dialogue; security dialogue; political dialogue; national dialogue; preparatory talks; exploratory talks

@MEETING n
  words: talks; talk; discussion; dialogue; dialog; consultation; meeting; summit; summit meeting; summit talks; conversation
  words: bilateral; trilateral; bilateral meeting; bilateral talks; high-level talks; top-level talks; ministerial meeting; round of talks; round table; roundtable
  words: face-to-face meeting; face-to-face talks; one-on-one meeting; one-on-one talks; tete-a-tete; working lunch; working dinner; working session
  words: emergency session; crisis talks; emergency talks; strategic dialogue; security dialogue; political dialogue; exploratory talks; audience; exchange of views

@NEGOTIATION n
  words: negotiation; peace talks; peace negotiation; peace process; peace conference; parley; ceasefire talks; cease-fire talks; truce talks; armistice talks
  words: nuclear talks; disarmament talks; arms control talks; trade talks; unity talks; reconciliation talks; six-party talks; proximity talks; indirect talks; direct talks
  words: national dialogue; round of negotiations; preparatory talks; accession talks; border talks; hostage talks; status talks; reunification talks; power-sharing talks
  words: peace summit; peace dialogue; settlement talks; normalization talks; normalisation talks; coalition talks; membership talks; withdrawal talks

@PHONE_CALL n
  words: phone call; telephone call; phone conversation; telephone conversation; phone talks; telephone talks; phone discussion; telephone discussion
  words: video call; video conference; videoconference; video-conference; video talks; video link; conference call; teleconference; hotline call; video summit; virtual summit; virtual meeting; call with

@VISIT n
  words: visit; trip; tour; state visit; official visit; working visit; private visit; surprise visit; stopover; goodwill visit; courtesy visit; goodwill tour; diplomatic mission; fact-finding mission; day trip; return visit; farewell visit

@GUEST n
  words: delegation; envoy; special envoy; counterpart; visitor; guest; emissary; head of state; head of government; dignitary; leader; president; vice president; prime minister; premier; chancellor; foreign minister; defence minister; defense minister; finance minister; minister; ambassador; secretary of state; king; queen; crown prince; emir; sultan; pope; pontiff; opposition leader; official; diplomat; mission; negotiator; mediator; lawmaker; parliamentarian; secretary-general; secretary general; representative; high-level delegation

@MEDIATION n
  words: mediation; good offices; arbitration; conciliation; facilitation; mediation effort; mediation mission; peace mission; peacemaking; shuttle diplomacy; peace effort; peace initiative; peace bid; mediator role; mediating role; mediation role; intermediary; go-between; mediator; brokerage; diplomatic effort; diplomatic initiative; peacemaking effort; third-party mediation; international mediation

@DISPUTE n
  words: dispute; conflict; difference; disagreement; crisis; row; rift; standoff; stand-off; quarrel; feud; issue; problem; impasse; deadlock; stalemate; war; border dispute; territorial dispute; question; tension; controversy; hostility; misunderstanding

# --- Nouns: agreement and goodwill ------------------------------------------------------------------------------

# shared
@AGREEMENT n
  words: agreement; accord; pact; treaty; deal; memorandum; memorandum of understanding; MOU; protocol; compact; settlement; peace deal; peace agreement; peace accord; peace treaty; peace pact; peace plan
  words: trade agreement; trade deal; free trade agreement; trade pact; defence pact; defense pact; security pact; security agreement; defence agreement; defense agreement; military pact; mutual defence treaty; mutual defense treaty; non-aggression pact; nonaggression pact
  words: framework agreement; interim agreement; interim deal; power-sharing deal; power-sharing agreement; arms control treaty; nuclear deal; nuclear accord; nuclear pact; cooperation agreement; cooperation accord; partnership agreement; extradition treaty; border agreement; grain deal; association agreement; friendship treaty; concordat; entente; roadmap; road map; understanding

# Papers that are signed and ratified without being agreements by name.
@INSTRUMENT n
  words: convention; joint declaration; joint communique; joint communiqué; joint statement; communique; communiqué; final act; charter; declaration; letter of intent; statute; covenant; instrument of ratification; accession protocol; arrangement; bilateral agreement; letter of understanding

# shared
@SUPPORT n
  words: support; backing; endorsement; solidarity; moral support; political support; diplomatic support; diplomatic backing; political backing; blessing; unwavering support; vote of confidence; encouragement; strong support; full support; allegiance; public support; international support

@PRAISE_N n
  words: praise; tribute; commendation; applause; accolade; plaudit; compliment; approval; appreciation; gratitude; thanks; satisfaction; admiration; confidence; congratulation; felicitation; best wishes; good wishes; homage

@CONDOLENCE n
  words: condolence; sympathy; grief; sorrow; message of condolence; message of sympathy; commiseration

# Things one welcomes, hails, supports or endorses in politics (not products, results or shares).
@INITIATIVE n
  words: plan; peace plan; proposal; initiative; peace initiative; decision; move; step; announcement; resolution; effort; peace effort; bid; candidacy; candidate; policy; stance; position; stand; call; offer; agreement; accord; deal; pact; treaty; ceasefire; cease-fire; truce; talks; negotiation; dialogue; release; withdrawal; election; outcome; progress; breakthrough; commitment; pledge; appointment; nomination; ruling; verdict; reform; roadmap; road map; process; peace process; intervention; government; regime; leadership; president; opposition; rebel; independence; sovereignty; territorial integrity; unity; self-determination; two-state solution; statehood; accession; membership; cause; struggle; fight; campaign; right; role; mediation; sanction; approach; idea; declaration; statement; vote; invitation; gesture; sacrifice; courage; leader; people; contribution; cooperation; operation; action; measure; coalition; alliance; restoration; transition; visit; lifting; opening; formation; coup; uprising

# shared
@RELATIONS n
  words: relation; relations; ties; tie; relationship; diplomatic relations; diplomatic ties; bilateral relations; bilateral ties; link; links; contact; contacts; partnership; strategic partnership; friendship; alliance; diplomatic contact; diplomatic link; full diplomatic relations; full diplomatic ties

@DIPLOMATIC_RELATIONS n
  words: diplomatic relations; diplomatic ties; diplomatic links; full diplomatic relations; full diplomatic ties; diplomatic contacts; formal relations; formal ties; full relations; diplomatic relationship; ambassadorial relations; consular relations

@ECONOMIC_RELATIONS n
  words: economic ties; trade ties; economic relations; trade relations; trade links; economic links; commercial ties; commercial relations; business ties; economic cooperation; trade cooperation; economic partnership; energy cooperation; energy ties; bilateral trade; trade; trade and investment; economic collaboration; financial cooperation; industrial cooperation; energy partnership; cross-border trade; commerce; two-way trade; technological cooperation; economic integration

@MILITARY_RELATIONS n
  words: military ties; military cooperation; defence ties; defense ties; defence cooperation; defense cooperation; security cooperation; military relations; security ties; defence relations; defense relations; military alliance; defence partnership; defense partnership; military partnership; military links; military-technical cooperation; naval cooperation; counterterrorism cooperation; anti-terrorism cooperation; strategic cooperation; security partnership; interoperability; military coordination

@JUDICIAL_RELATIONS n
  words: judicial cooperation; legal cooperation; police cooperation; law enforcement cooperation; law-enforcement cooperation; legal assistance; mutual legal assistance; judicial assistance; joint investigation; joint probe; extradition cooperation; anti-drug cooperation; counternarcotics cooperation

@INTELLIGENCE n
  words: intelligence; intelligence information; intelligence data; satellite imagery; satellite image; satellite data; radar data; classified information; secret information; sensitive information; targeting data; targeting information; military secret; surveillance data; counterterrorism information; evidence; dossier

@COOPERATION n
  words: cooperation; co-operation; collaboration; coordination; joint effort; joint project; joint programme; joint program; bilateral cooperation; regional cooperation; closer cooperation; mutual cooperation; cultural cooperation; scientific cooperation; space cooperation; technical cooperation; nuclear cooperation; environmental cooperation; joint action; joint work; reconciliation; rapprochement; partnership

@EXERCISE n
  words: exercise; drill; manoeuvre; maneuver; military exercise; military drill; naval exercise; naval drill; war game; wargame; war games; military manoeuvre; military maneuver; air exercise; air drill; live-fire exercise; live-fire drill; field training exercise; anti-submarine drill; training exercise; training; patrol

@JOINT_EXERCISE n
  words: joint exercise; joint drill; joint manoeuvre; joint maneuver; joint military exercise; joint military drill; joint naval exercise; joint naval drill; joint war game; joint war games; joint patrol; joint naval patrol; joint air patrol; joint training; joint air exercise; joint air drill; joint operation; joint military operation; joint flight; multinational exercise; multinational drill; combined exercise; combined drill; bilateral exercise; bilateral drill; trilateral exercise; trilateral drill; joint live-fire drill; joint military manoeuvre; joint military maneuver; joint anti-terror drill; joint mission; joint command; joint force; joint deployment; annual exercise; annual drill

# --- Nouns: aid -------------------------------------------------------------------------------------------------

# shared: all aid
@AID n
  words: aid; assistance; help; relief; aid package; assistance package; foreign aid; emergency assistance; emergency aid; emergency relief; aid programme; aid program; technical assistance; support package; material support; aid money; relief package
  words: economic aid; economic assistance; financial aid; financial assistance; financial help; development aid; development assistance; loan; soft loan; concessional loan; grant; credit; credit line; line of credit; bailout; bail-out; debt relief; debt write-off; debt cancellation; budget support; budgetary support; subsidy; reconstruction aid; reconstruction fund; stimulus; financial support; economic support; rescue package; food credit; donation; fund; funding; fuel aid; monetary aid; loan guarantee; cash
  words: military aid; military assistance; military support; military help; security assistance; defence assistance; defense assistance; military hardware; military equipment; weapons package; arms package; arms shipment; arms supply; arms delivery; weapons delivery; military training; lethal aid; lethal assistance; air support; air cover; military package; military supply; ammunition; air defence system; air defense system
  words: humanitarian aid; humanitarian assistance; humanitarian relief; humanitarian help; humanitarian support; food aid; food assistance; food relief; relief supply; relief goods; relief aid; relief material; relief item; disaster relief; disaster aid; flood relief; earthquake relief; famine relief; medical aid; medical supply; medical assistance; medical help; medicine; vaccine; tent; blanket; drinking water; foodstuff; food supply; emergency food; food parcel; aid convoy; aid shipment; relief convoy; rescue team; rescue worker; medical team; aid supply; shelter; clothing

@GENERAL_AID n
  words: aid; assistance; help; relief; aid package; assistance package; foreign aid; emergency assistance; emergency aid; aid programme; aid program; technical assistance; support package; material support; aid money; relief package; technical aid; advisory support; logistical support; logistical help; expert help; technical help; technical support; material assistance; practical help

@ECONOMIC_AID n
  words: economic aid; economic assistance; economic help; financial aid; financial assistance; financial help; development aid; development assistance; loan; soft loan; concessional loan; grant; credit; credit line; line of credit; bailout; bail-out; debt relief; debt write-off; debt cancellation; budget support; budgetary support; subsidy; reconstruction aid; reconstruction fund; reconstruction assistance; financial support; economic support; rescue package; bailout package; monetary aid; loan guarantee; fund; funding; money; cash; fuel aid; energy aid; balance-of-payments support; food credit; commodity credit; macro-financial assistance; budgetary assistance; trade credit; stabilisation loan; stabilization loan; standby loan; economic package; financial package

@LENDING n
  words: loan; soft loan; concessional loan; credit; credit line; line of credit; bailout; bail-out; debt relief; debt; foreign debt; external debt; sovereign debt; rescue package; bailout package; loan package; standby loan; tranche; loan tranche

@MILITARY_AID n
  words: military aid; military assistance; military support; military help; military backing; security assistance; security aid; defence assistance; defense assistance; military hardware; military equipment; defence equipment; defense equipment; weapons package; arms package; arms shipment; arms supply; arms delivery; weapons shipment; weapons delivery; weapons supply; military training; lethal aid; lethal assistance; lethal weapon; air support; air cover; military package; military supply; military adviser; military advisor; military trainer; military instructor; military expert; air defence system; air defense system; air defence; air defense; missile defence system; missile defense system; security guarantee

@ARMS n
  words: weapon; weaponry; arms; ammunition; munition; missile; tank; fighter jet; fighter plane; warplane; combat aircraft; helicopter; attack helicopter; artillery; artillery shell; howitzer; shell; rocket; rocket launcher; rocket system; drone; armoured vehicle; armored vehicle; rifle; machine gun; small arms; anti-tank missile; anti-aircraft missile; cruise missile; ballistic missile; air defence battery; air defense battery; missile battery; Patriot; Patriot battery; Javelin; Stinger; HIMARS; S-300; S-400; F-16; jet; gunboat; patrol boat; frigate; submarine; warship; explosive; bomb; cluster munition; cluster bomb; body armour; body armor; mortar; grenade; bullet; radar; anti-tank weapon; arsenal; heavy weapon; heavy weaponry

@HUMANITARIAN_AID n
  words: humanitarian aid; humanitarian assistance; humanitarian relief; humanitarian help; humanitarian support; humanitarian supply; humanitarian convoy; humanitarian cargo; humanitarian shipment; food aid; food assistance; food relief; relief supply; relief goods; relief aid; relief material; relief item; relief shipment; disaster relief; disaster aid; flood relief; earthquake relief; famine relief; medical aid; medical supply; medical assistance; medical help; medical equipment; medicine; vaccine; tent; blanket; drinking water; foodstuff; food supply; emergency food; food parcel; food package; emergency supply; emergency relief; aid convoy; aid shipment; aid supply; aid flight; aid truck; relief convoy; relief flight; relief plane; relief team; rescue team; rescuer; rescue worker; medical team; aid worker; relief worker; doctor; medic; field hospital; baby formula; generator; essential supply; life-saving supply; lifesaving aid

@FOODSTUFF n
  words: food; rice; wheat; grain; flour; maize; corn; milk; fertiliser; fertilizer; seed; clothes; clothing; water; antibiotic; hygiene kit; sanitation kit; shelter; sheeting; mosquito net; insulin; blood; oxygen; face mask; ventilator

# shared
@PEACEKEEPERS n
  words: peacekeeper; peace-keeper; peacekeeping force; peacekeeping troops; peacekeeping mission; peacekeeping operation; peacekeeping contingent; peacekeeping unit; peace-keeping force; peace-keeping troops; peace-keeping mission; blue helmet; peace force; stabilisation force; stabilization force; UN force; UN troops; U.N. force; U.N. troops; UN peacekeeper; U.N. peacekeeper; international force; multinational force; interposition force; buffer force; protection force; observer mission; monitoring mission; monitoring force; truce observer; ceasefire monitor; military observer; AU force; African Union force

@OBSERVERS n
  words: observer; monitor; inspector; weapons inspector; arms inspector; nuclear inspector; IAEA inspector; UN inspector; U.N. inspector; international observer; international monitor; election observer; election monitor; UN monitor; U.N. monitor; investigator; inspection; inspection team; monitoring team; observer team; verification team; fact-finding team; fact-finding mission; verification; verification mission; international inspection; human rights monitor; forensic team; expert; rapporteur; special rapporteur; international presence

@ASYLUM n
  words: asylum; political asylum; refuge; sanctuary; safe haven; refugee status; temporary protection; humanitarian visa; diplomatic asylum; safe passage; temporary asylum; protected status

@REFUGEES n
  words: refugee; asylum seeker; asylum-seeker; migrant; evacuee; displaced person; displaced people; defector; exile; boat people; war refugee; escapee

# --- Nouns: yielding --------------------------------------------------------------------------------------------

# shared
@SANCTIONS n
  words: sanction; economic sanction; trade sanction; financial sanction; embargo; arms embargo; trade embargo; oil embargo; economic embargo; food embargo; air embargo; grain embargo; weapons embargo; curb; trade curb; export curb; import curb; restriction; trade restriction; export restriction; import restriction; boycott; economic boycott; trade boycott; ban; export ban; import ban; trade ban; travel ban; visa ban; flight ban; asset freeze; freeze; tariff; import tariff; punitive tariff; import duty; export duty; export control; trade barrier; tariff barrier; non-tariff barrier; import quota; punitive measure; restrictive measure; retaliatory measure; price cap; punitive duty; anti-dumping duty; economic blockade; trade blockade; visa restriction; travel restriction; economic pressure; oil ban; restrictive measures

@FROZEN_PROPERTY n
  words: frozen asset; frozen fund; frozen money; frozen account; seized asset; blocked asset; blocked fund; asset; bank account; overseas asset; reserve; central bank reserve

@SEIZED_PROPERTY n
  words: ship; vessel; tanker; oil tanker; fishing boat; trawler; boat; plane; aircraft; airliner; drone; artefact; artifact; antiquity; looted art; remains; body; corpse; treasure; property; confiscated property; seized property; land; confiscated land; territory; island; cargo; relic; cultural property; war trophy; seized ship; seized vessel; archive; building; farm; manuscript; statue

@BORDER n
  words: border; border crossing; frontier; crossing; crossing point; border post; checkpoint; airspace; air space; corridor; humanitarian corridor; air corridor; land corridor; sea corridor; port; seaport; strait; waterway; canal; rail link; road link; air link; bridge; border gate

@BLOCKADE_N n
  words: blockade; siege; naval blockade; sea blockade; air blockade; military blockade; land blockade; encirclement; no-fly zone; no-fly-zone; cordon; quarantine; exclusion zone

@CURFEW n
  words: curfew; night curfew; overnight curfew; night-time curfew; nighttime curfew; dusk-to-dawn curfew

@EMERGENCY_RULE n
  words: state of emergency; martial law; emergency rule; emergency law; emergency powers; emergency decree; military rule; state of siege; state of war; state of exception; emergency; direct rule

@FREEDOM_CURB n
  words: censorship; press censorship; media censorship; media restriction; press restriction; press curb; media curb; media ban; blackout; news blackout; media blackout; internet blackout; internet shutdown; internet restriction; house arrest; ban on demonstrations; ban on protests; ban on rallies; protest ban; gag order; gag law; security law; blasphemy law; sedition law; political restriction; religious restriction; anti-protest law

@ADMIN_CURB n
  words: roadblock; movement restriction; border restriction; visa requirement; entry ban; reporting restriction; exit visa; security restriction; visa rule; administrative restriction; security zone; lockdown

# shared
@TROOPS n
  words: troops; troop; soldier; force; forces; army; armed forces; military; ground forces; combat troops; combat forces; contingent; unit; brigade; battalion; regiment; division; garrison; marine; paratrooper; commando; serviceman; infantry; special forces; military personnel; ground troops; personnel; army unit; military unit; military force; fighter; militia; militiaman; convoy; military convoy; column; armoured column; armored column; border guard; reinforcement; legion; national guard; naval forces; occupation force; occupying force; occupation troops; mercenary; military contingent; security forces; fleet; navy; air force; combatant; platoon; advance party; task force

@HARDWARE n
  words: tank; artillery; heavy weapon; heavy weaponry; armour; armor; armoured vehicle; armored vehicle; missile; nuclear weapon; nuclear missile; warhead; nuclear warhead; warship; warplane; bomber; gunboat; aircraft carrier; carrier; rocket launcher; military equipment; military base; base; outpost; guard post; missile battery; launcher; bunker; checkpoint; weapon; ship; settler

# shared
@PRISONERS n
  words: prisoner; prisoner of war; prisoners of war; POW; PoW; war prisoner; hostage; detainee; captive; inmate; political prisoner; prisoner of conscience; internee; abductee; kidnap victim; convict; political detainee; jailed activist; jailed journalist; captured soldier; captured pilot; captured soldiers; abducted child; security prisoner; jailed dissident; suspect; militant prisoner; jailed opponent; jailed leader; kidnapped girl; kidnapped schoolgirl

# People who, as objects of release, free, let go, were held.
@HELD n
  words: journalist; reporter; correspondent; activist; dissident; opponent; soldier; pilot; sailor; airman; crew; crew member; crewman; seaman; fisherman; citizen; national; tourist; worker; aid worker; relief worker; missionary; priest; bishop; nun; pastor; student; schoolgirl; schoolchild; girl; child; woman; civilian; protester; demonstrator; opposition leader; opposition figure; union leader; politician; lawmaker; minister; former president; diplomat; official; spy; agent; businessman; engineer; lawyer; blogger; policeman; police officer; officer; general; commander; rebel; militant; fighter; insurgent; terrorist; leader; people; man; scientist; academic; cleric; monk; writer; editor; observer; monitor; peacekeeper; contractor; crewmember; foreigner; villager; passenger; serviceman; marine; member; supporter; doctor; teacher

@SUSPECT n
  words: suspect; fugitive; war crimes suspect; war criminal; criminal; defendant; suspected terrorist; terror suspect; terrorist suspect; drug lord; drug trafficker; drug kingpin; militant; terrorist; extremist; killer; gunman; bomber; hijacker; convict; indictee; accused; hacker; smuggler; trafficker; assassin; plotter; coup plotter; former president; former leader; mobster

# shared
@ELECTION n
  words: election; presidential election; parliamentary election; legislative election; general election; local election; municipal election; free election; early election; snap election; by-election; runoff; run-off; ballot; vote; referendum; plebiscite; polls; multiparty election; multi-party election; democratic election; first election

@POLL n
  words: election; presidential election; parliamentary election; legislative election; general election; local election; municipal election; free election; early election; snap election; by-election; runoff; run-off; multiparty election; multi-party election; democratic election; runoff election; presidential vote; parliamentary vote; first election; fresh election; election rerun; polls

@REFERENDUM n
  words: referendum; plebiscite; constitutional referendum; independence referendum; independence vote

# shared
@REFORM n
  words: reform; political reform; democratic reform; economic reform; electoral reform; constitutional reform; land reform; judicial reform; legal reform; police reform; security sector reform; anti-corruption reform; liberalisation; liberalization; democratisation; democratization; constitutional change; constitutional amendment; political change; democratic change; regime change; change of government; change in policy; new constitution; power sharing; power-sharing; decentralisation; decentralization; devolution; multiparty democracy; multi-party democracy; multiparty system; multi-party system; perestroika; glasnost; democracy; democratic transition; political transition; transition to democracy; transitional government; unity government; rule of law; civilian rule

@INSTITUTIONAL_REFORM n
  words: constitutional reform; electoral reform; constitutional change; constitutional amendment; new constitution; power sharing; power-sharing; decentralisation; decentralization; devolution; multiparty democracy; multi-party democracy; multiparty system; multi-party system; democracy; democratic transition; political transition; transition to democracy; civilian rule; transitional government; interim government; unity government; national unity government; government of national unity; regime change; federalism; autonomy; self-rule; home rule; independence; self-determination; constitution; secession; partition

@RIGHTS n
  words: right; human rights; civil rights; political rights; equal rights; women's rights; voting rights; minority rights; civil liberties; press freedom; media freedom; freedom of speech; freedom of expression; freedom of the press; religious freedom; freedom; freedom of religion; freedom of assembly; democratic freedom; political freedom; equality; gay rights; land rights; suffrage; citizenship; free speech; vote for women; equal treatment

@POLICY_CHANGE n
  words: policy change; change of policy; change in policy; policy shift; policy reform; economic reform; land reform; judicial reform; legal reform; police reform; tax reform; pension reform; welfare reform; education reform; health reform; agrarian reform; labour reform; labor reform; anti-corruption reform; market reform; immigration reform; change of course

@LEADER_CHANGE n
  words: resignation; departure; ouster; removal from power; dismissal; leadership change; change of leadership; change in leadership; new leadership; change of government; new government; early election; snap election; election; free election; fresh election; new election; presidential election; parliamentary election; general election; abdication; impeachment; handover of power; transfer of power; runoff; polls

@POWER n
  words: power; office; presidency; premiership; throne; leadership; post; control; reins; chairmanship; job; position; command; seat

@LAW n
  words: law; bill; draft law; draft bill; legislation; tax; tax increase; tax hike; fuel tax; price increase; price rise; fare increase; fare hike; fuel price rise; decree; austerity measure; austerity plan; reform plan; pension reform; policy; ruling; legislative proposal; extradition bill; finance bill; quota; levy; subsidy cut; spending cut

# shared
@CEASEFIRE n
  words: ceasefire; cease-fire; cease fire; truce; armistice; cessation of hostilities; cessation of fire; end to hostilities; halt to hostilities; humanitarian pause; humanitarian truce; temporary truce; pause in fighting; unilateral ceasefire; unilateral cease-fire; ceasefire agreement; ceasefire deal; cease-fire agreement; cease-fire deal; cease-fire accord; ceasefire accord; truce agreement; truce deal; armistice agreement; Christmas truce; Easter truce; Ramadan truce; lasting ceasefire; immediate ceasefire

@HOSTILITIES n
  words: hostilities; hostility; fighting; bloodshed; combat operation; combat; military operation; military action; offensive; military offensive; military campaign; bombing; bombing campaign; bombardment; shelling; air strike; airstrike; air raid; attack; armed struggle; violence; air campaign; armed campaign; conflict; war; ground offensive; rocket attack; rocket fire; missile test; nuclear test; raid; strike; escalation; insurgency; operation; mutiny; rebellion; aggression; crackdown; siege; intervention; incursion

@WITHDRAWAL n
  words: withdrawal; pullout; pull-out; pullback; pull-back; retreat; troop withdrawal; troop pullout; troop reduction; drawdown; military withdrawal; disengagement; redeployment; evacuation; troop cut; force reduction; departure

@DISARMAMENT n
  words: disarmament; demilitarisation; demilitarization; denuclearisation; denuclearization; demobilisation; demobilization; decommissioning; nuclear disarmament; arms reduction; arms control; weapons destruction; nuclear freeze; demining

@DEESCALATION n
  words: restraint; calm; de-escalation; deescalation; peace; end to violence; end to fighting; end of hostilities; end to bloodshed; end to war; end to attacks; halt to attacks; halt to violence; reduction of tension; detente; détente; stability; end of fighting; end of violence; peaceful solution; self-restraint; moderation

@PEACE_SETTLEMENT n
  words: settlement; peaceful settlement; political settlement; negotiated settlement; diplomatic settlement; peaceful resolution; political solution; diplomatic solution; negotiated solution; peaceful solution; peace deal; peace agreement; peace accord; peace treaty; compromise; solution; reconciliation; two-state solution; peace plan; just solution; lasting peace; lasting settlement; peace formula; compromise solution

@DEMAND_N n
  words: demand; condition; terms; ultimatum; request; pressure; international pressure; call; claim; grievance

@INVOLVEMENT n
  words: intervention; involvement; international involvement; international intervention; international inquiry; international investigation; independent inquiry; independent investigation; international probe; UN presence; U.N. presence; international presence; access; unhindered access; humanitarian access; unfettered access; safe passage; humanitarian corridor; inspection; international inspection; deployment of peacekeepers; monitoring

@FORMALITY n
  words: embassy; consulate; consulate general; diplomatic mission; liaison office; legation; interests section; diplomatic office; trade office

@SOVEREIGNTY n
  words: independence; sovereignty; statehood; government; new government; state; regime; republic; legitimacy; territorial integrity; border; annexation; authority; council; national council; transitional council; provisional government; opposition; election result

# --- Verbs --------------------------------------------------------------------------------------------------------

# shared
@GIVE v
  words: give; provide; supply; send; deliver; grant; extend; donate; furnish; ship; contribute; dispatch; render; allocate; distribute; transfer; hand over; hand out; channel; funnel; lend; disburse; release; bring

# shared
@HOLD v
  words: hold; have; conduct; stage; open; begin; start; resume; continue; convene; organise; organize; initiate

@ENGAGE v
  words: engage in; enter; enter into; join; attend; participate in; take part in; conclude; wrap up; finish; complete; pursue; reopen; restart; carry on; kick off; hold; have; conduct; open; begin; start; resume; continue; convene; initiate; return to; come to; sit down for; sit down to; sit for; meet for; gather for; arrive for; fly in for; embark on; launch; proceed with; relaunch; revive; extend; lead; press ahead with; go ahead with; chair; co-chair; preside over; intensify

@HOST v
  words: host; receive; meet; greet; entertain; fete; fête; give audience to; roll out red carpet for; dine

# shared
@SIGN v
  words: sign; initial; ink; conclude; seal; cosign; co-sign; formalise; formalize; put pen to; sign up to; countersign; sign off on; put signature to; finalise; finalize

@RATIFY v
  words: ratify; approve; adopt; endorse; accede to; accept; implement; join; enter; vote for; pass; enact; extend; renew; prolong; honour; honor; uphold; abide by; adhere to; observe; comply with; reaffirm; respect

@REACH v
  words: reach; strike; clinch; hammer out; forge; achieve; thrash out; come to; arrive at; work out; draw up; hash out; nail down; settle on; cut; make; secure; close; land; agree; agree on; agree upon; negotiate; hail; announce; unveil; broker out; hit on; iron out; conclude on; do

@CALL_FOR v
  words: call for; appeal for; plead for; press for; push for; ask for; urge; request; seek; solicit; beg for; campaign for; lobby for; advocate; make appeal for; make plea for; reiterate call for; renew call for; issue call for; petition for; look for; call

@OFFER v
  words: offer; propose; suggest; float; table; present; put forward; announce; unveil; hold out; tender

@PLAN v
  words: plan; schedule; arrange; prepare; set; organise; organize; agree on; agree upon; fix; announce; set date for; set up; offer; propose; suggest; float; accept; pledge; seek; consider; confirm; welcome idea of

@EXPRESS v
  words: express; voice; declare; state; reaffirm; reiterate; affirm; proclaim; show; demonstrate; underline; underscore; stress; convey; offer; extend; lend; throw; signal; send; indicate; announce; confirm; restate; repeat; give; pledge; renew

@PRAISE v
  words: praise; hail; laud; applaud; commend; salute; compliment; acclaim; extol; extoll; pay tribute to; pay homage to; heap praise on; heap praise upon; shower praise on; lavish praise on; speak highly of; sing praises of; thank; congratulate; honour; honor; felicitate; eulogise; eulogize; express appreciation for; toast; celebrate

@ENDORSE v
  words: support; back; endorse; favour; favor; approve; approve of; champion; embrace; stand behind; get behind; throw weight behind; throw support behind; put weight behind; rally behind; rally around; come out in favour of; come out in favor of; give backing to; lend backing to; second; sanction; uphold; speak in favour of; speak in favor of; subscribe to; vote for; vote in favour of; vote in favor of

@STRENGTHEN v
  words: strengthen; improve; boost; bolster; expand; deepen; enhance; promote; upgrade; forge; broaden; cement; consolidate; step up; develop; build; intensify; increase; reinforce; foster; solidify; further; advance; tighten; elevate; widen; nurture; cultivate; reaffirm; build up; maintain; seek

@RESTORE v
  words: restore; resume; re-establish; reestablish; renew; normalise; normalize; repair; mend; revive; rebuild; reopen; reset; thaw; warm up; patch up; unfreeze; heal

@ESTABLISH v
  words: establish; open; set up; form; create; initiate; restore; resume; re-establish; reestablish; renew; normalise; normalize; formalise; formalize; launch; upgrade; forge

@COOPERATE v
  words: cooperate; co-operate; collaborate; work together; team up; join forces; partner; work closely; work jointly; act jointly; coordinate; co-ordinate; pool resources; work hand in hand; join hands

@LIFT v
  words: lift; remove; end; ease; relax; loosen; scrap; waive; suspend; drop; revoke; repeal; rescind; abolish; cancel; roll back; scale back; soften; phase out; terminate; withdraw; reduce; slash; lower; do away with; call off; discontinue; dismantle; eliminate; reverse; undo; shorten; annul; overturn; lighten; halt; delay; postpone; exempt from; cut; trim; break; raise

@WITHDRAW v
  words: withdraw; pull out; pull back; remove; bring home; bring back; draw down; move out; redeploy; recall; evacuate; repatriate; take out; begin withdrawing; begin pulling out; start withdrawing; start pulling out; complete withdrawal of; begin withdrawal of; order withdrawal of; reduce; scale down; scale back; thin out; disengage; order out; move back; fly home; pull

@RETREAT v
  words: withdraw; pull out; pull back; retreat; fall back; disengage; move out; draw back; back off; back away; evacuate; begin withdrawing; complete withdrawal; begin withdrawal; beat retreat

@RELEASE v
  words: release; free; let go; let out; set free; liberate; return; hand back; hand over; turn over; give up; give back; repatriate; send home; swap; exchange; trade; parole; pardon; amnesty; discharge; acquit; deliver; transfer; extradite home; send back; grant amnesty to; order release of; allow home; pull free

@ALLOW v
  words: allow; permit; let; admit; accept; authorise; authorize; receive; invite; let in; allow in; give access to; grant access to; open door to; agree to; welcome; approve; consent to; grant; open to; give permission to; give visa to; clear; readmit

@MEDIATE v
  words: mediate; arbitrate; broker; facilitate; moderate; help broker; help mediate; intermediate; shepherd; referee; lead mediation of; oversee; sponsor; arrange; help negotiate

@BEGIN_CEASEFIRE v
  words: declare; announce; observe; honour; honor; implement; begin; start; enter; enter into; order; extend; prolong; renew; respect; maintain; uphold; sign; reach; proclaim; enforce; conclude; hold; strike; negotiate; adhere to; abide by; keep to; stick to; restore; resume; call; impose; secure; achieve; clinch; initial; seal; establish; broker; introduce; endorse; accept

@DISMISS v
  words: dismiss; sack; replace; reshuffle; relieve; fire; remove; suspend; oust from cabinet; axe

@STOP v
  words: stop; halt; cease; suspend; end; discontinue; call off; abandon; renounce; freeze; give up; pause; put end to; bring end to; wind down; scale down; scale back; de-escalate; break off; wrap up; refrain from; forswear; cancel; postpone; shelve; hold off; abort; put on hold; stand down from
