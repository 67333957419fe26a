# More members of the classes, and classes that the frames by type ask for.

# Additions to the classes of the conflict half.

@PIRATES n
  words: pirate; sea bandit; sea robber; hijacker; smuggler
# Armed people who are neither soldiers nor rebels.
@GUNMEN n
  words: gunman; attacker; assailant; militiaman; militia; gang; gangster; bandit; vigilante; mob; mercenary; raider; robber; hitman; hit man; hit squad
  words: death squad
  words: assassin; armed man; armed group; armed gang; paramilitary; extremist; jihadist; militant; settler; thug; cartel; warlord; clansman; tribesman
  words: herder; herdsman
  words: fighter; bomber; suicide bomber; sniper; supremacist; neo-Nazi; hooligan; lynch mob; kidnapper; hijacker; pirate; rustler; poacher; smuggler
  words: trafficker; loyalist
# Those who enforce the law.
@COPS n
  words: police; policeman; police officer; officer; riot police; gendarme; border guard; guard; agent; security agent; security force; security forces
  words: secret police
  words: coast guard; coastguard; customs; customs officer; customs agent; immigration agent; immigration officer; constable; detective; federal agent
  words: security service
  words: intelligence agent; intelligence officer; intelligence service; plainclothes officer; plainclothesman; trooper; soldier; troops; army; navy
  words: military; patrol; authorities
  words: authority; marines; commando; special forces; paramilitaries; patrol boat; warship; militia; paratrooper; bailiff; marshal
  words: turnkey
# What governments and movements do that others worry about.
@CONDUCT n
  words: action; move; decision; plan; policy; law; bill; legislation; measure; step; behaviour; behavior; conduct; attitude; stance; position; intention
  words: ambition
  words: crackdown; clampdown; repression; arrest; detention; jailing; imprisonment; trial; conviction; sentence; sentencing; execution; killing; death
  words: shooting; disappearance
  words: treatment; mistreatment; torture; abuse; rights; human rights; rights record; record; rights situation; freedom; press freedom; censorship
  words: persecution; discrimination
  words: violence; bloodshed; fighting; clash; escalation; attack; strike; air strike; airstrike; bombing; bombardment; shelling; offensive; incursion
  words: invasion; occupation; annexation
  words: test; missile test; nuclear test; missile; launch; build-up; buildup; military build-up; deployment; troop movement; exercise; drill; manoeuvre
  words: maneuver; military activity; activity
  words: programme; program; nuclear programme; nuclear program; weapons programme; weapons program; enrichment; arms sale; arms deal; arms shipment
  words: rearmament; nuclear ambition; drone
  words: interference; meddling; influence; involvement; presence; support; threat; rhetoric; remark; statement; comment; accusation; provocation
  words: aggression; violation; sabotage
  words: settlement; settlement activity; settlement expansion; expulsion; deportation; eviction; demolition; displacement; blockade; siege; closure
  words: restriction; ban; curb; sanction; tariff; embargo
  words: coup; takeover; power grab; election; vote; ballot; referendum; irregularity; fraud; backsliding; delay; lack; failure; refusal; inaction; silence
  words: withdrawal; pullout; exit
  words: dam; treaty; pact; deal; agreement; ruling; verdict; visit; trip; erosion; independence; rule; slide; situation; atrocity; massacre; war
  words: war crime; escalation of violence; spying; espionage
# Who demonstrates, strikes or riots.
@PROTESTERS n
  words: demonstrator; protester; protestor; marcher; student; worker; youth; crowd; mob; people; person; thousand; hundred; dozen; scores; villager
  words: resident; activist; supporter; inhabitant
  words: opponent; farmer; teacher; doctor; nurse; miner; trucker; driver; lawyer; journalist; prisoner; inmate; detainee; migrant; refugee; monk; nun
  words: priest; woman; man; mother
  words: relative; family; parent; pensioner; retiree; veteran; shopkeeper; trader; merchant; fisherman; docker; dockworker; union; trade union
  words: labour union; labor union; employee; staff
  words: civil servant; striker; picket; rioter; hooligan; looter; opposition supporter; settler; Islamist
  words: nationalist; separatist; Palestinian
  words: steelworker; railwayman; rail worker; pilot; postman; postal worker; garment worker; factory worker; oil worker; public employee; immigrant; pupil
  words: schoolchild; schoolgirl; taxi driver
  words: dissident; citizen; expatriate; exile; Kurd
  words: Muslim; Hindu; Sikh; Buddhist; Christian
  words: environmentalist; feminist; anarchist; leftist; rightist; monarchist; loyalist; republican; taxpayer; homeowner; squatter; indigenous people
  words: tribesman; landless; peasant; herder
  words: haulier; lorry driver; truck driver; cabbie; bus driver; biker; motorcyclist; grandmother; widow; housewife; suffragette; Copt
  words: Uyghur; Uighur; Tamil; Rohingya; Tibetan; Shiite; Sunni; Druze; Catalan; Basque; Corsican; Serb; Armenian; Venezuelan; conscript
  words: reservist
# Organisations by name that states leave or are thrown out of.
@INTLORG n
  words: OPEC; OPEC+; NATO; Commonwealth; Arab League; African Union; Organization of American States; OAS; ECOWAS; Mercosur; ASEAN; WHO
  words: World Health Organization; UNESCO; Interpol
  words: European Union; EU; Council of Europe; Human Rights Council; ICC; International Criminal Court; CIS; CSTO; Gulf Cooperation Council
  words: Non-Aligned Movement; IAEA; WTO; World Trade Organization
  words: Paris accord; Paris agreement; climate accord; climate pact; nuclear deal; Open Skies Treaty; Non-Proliferation Treaty; Ottawa convention
  words: Black Sea grain deal; grain deal; New START
  words: bloc; alliance; union; security pact; trade bloc; customs union; G8; G20; monetary union; eurozone; euro zone; currency union; peace process
  words: rights council; regional bloc; security bloc
# Organisations that suspend or throw out their members.
@BLOC n
  words: Commonwealth; Arab League; African Union; Organization of American States; OAS; ECOWAS; Mercosur; ASEAN; Interpol; European Union; EU
  words: Council of Europe; Gulf Cooperation Council
  words: bloc; regional bloc; League of Arab States; Organisation of African Unity; Organization of African Unity; SADC; CARICOM; Non-Aligned Movement
  words: General Assembly; Pacific Islands Forum
# What crowds throw.
@MISSILEOFMOB n
  words: dynamite; stick of dynamite; firework; fireworks; firecracker; flare; smoke bomb; tomato; manure; flour; bag of flour; chair; furniture; debris
  words: plastic bottle; can; slingshot; marble
# Who does nothing but demonstrate.
@MARCHERS n
  words: demonstrator; protester; protestor; marcher; rioter; striker; picket; campaigner; dissident; looter; activist; striking worker; strike supporter
  words: opposition supporter
# Who goes on strike.
@WORKERS n
  words: worker; teacher; doctor; nurse; miner; driver; trucker; employee; staff; pilot; docker; dockworker; judge; lawyer; railwayman; steelworker
  words: civil servant; union; trade union
  words: student; pupil; labourer; laborer; lecturer; professor; farmworker; firefighter; fireman; paramedic; postman; flight attendant; cabin crew
  words: air traffic controller; prosecutor
  words: labour union; labor union; police; policeman; medic; physician; public employee; bus driver; taxi driver; train driver; autoworker; writer; actor
  words: player; stevedore; longshoreman
  words: prison guard; prison officer; warder; hospital staff; junior doctor; ambulance driver; midwife; lorry driver; truck driver
  words: crane operator; crew; steward; stewardess; cleaner; garbage collector; sweeper; weaver; textile worker; oil worker; bank employee
  words: court clerk; customs officer
@WARPLANES n
  words: warplane; fighter; fighter jet; bomber; spy plane; reconnaissance plane; reconnaissance aircraft; military aircraft; military plane; drone
  words: spy balloon; balloon; helicopter gunship
@WARSHIPS n
  words: warship; destroyer; frigate; aircraft carrier; carrier; submarine; gunboat; patrol boat; coast guard ship; coast guard vessel; naval vessel
  words: navy ship; cruiser; spy ship; flotilla
  words: sub; attack submarine; nuclear submarine; nuclear-powered submarine; corvette; minesweeper; minelayer; hovercraft; landing craft
  words: landing ship; battleship

# Classes that the further patterns of the conflict half ask for.
#  What is felt and voiced against others.
@UNEASE n
  words: unease; disquiet; misgiving; worry; anxiety; apprehension; qualms; reservation; scepticism; skepticism; objection; disapproval
  words: dissatisfaction; unhappiness; resentment; concern; alarm; anger; dismay; displeasure; outrage; disappointment; disgust; horror
  words: revulsion; indignation; contempt; fury; consternation; frustration; irritation; annoyance

#  What somebody must have been behind.
@MISDEED n
  words: attack; cyberattack; cyber attack; bomb; bombing; blast; explosion; killing; murder; massacre; assassination; poisoning; hacking
  words: hack; hack attack; plot; sabotage; shooting; raid; ambush; missile; drone; weapon; fire; arson; kidnapping; abduction; atrocity
  words: crime; war crime; disinformation; disinformation campaign; leak; violence; unrest; crisis; collapse; failure; sinking; downing
  words: crash; disappearance; death; coup attempt; coup; famine; shortage; war; bloodshed; chemical attack; gas attack; rocket
  words: rocket attack; virus; malware

#  Quarrels that break out.
@ROW n
  words: row; diplomatic row; dispute; spat; diplomatic spat; war of words; feud; quarrel; standoff; stand-off; crisis; diplomatic crisis
  words: squabble; slanging match; bitter row; furious row; shouting match

#  Who criticises rather than shoots.
@CRITIC n
  words: bishop; opposition; critic; lawmaker; senator; rights group; activist; MP; union; watchdog; press; media; church; campaigner; ally
  words: rights activist; human rights group; politician; congressman; environmentalist; newspaper; minister; parliament; party; public
  words: commentator; cleric; journalist; leader; campaign group; Amnesty International; Human Rights Watch; European Union; EU
  words: United Nations; UN; Washington; Moscow; Beijing; London; Paris; Berlin; Brussels; Vatican; Democrat; Republican

#  Brings something to nothing.
@TORPEDO v
  words: thwart; foil; frustrate; stymie; scupper; scuttle; torpedo; derail; sabotage; wreck; sink; spike; nix; kill; squelch; stall
  words: filibuster; stonewall; obstruct; gut; water down; pull the plug on; hold up; hold hostage; block; put the brakes on
  words: throw a spanner in the works of; bog down; stand in the way of; put paid to

#  Says no to something.
@SPURN v
  words: throw out; vote down; turn down; defeat; reject; spurn; rebuff; refuse; decline; dismiss; repudiate; snub; rule out; oppose; nix
  words: scorn; disregard; discount; overrule; resist; discard; abandon; shun; shoot down; brush off; brush aside; wave away; bat away
  words: wave aside; knock back; bin; give short shrift to; turn nose up at; turn a deaf ear to; turn back on; pour cold water on
  words: walk away from; back away from; pooh-pooh; laugh off

#  What is put forward.
@PUTFORWARD n
  words: blueprint; constitution; charter; draft; bill; motion; amendment; treaty; peace plan; peace deal; power-sharing; power-sharing deal
  words: roadmap; road map; formula; compromise; concession; olive branch; advance; entreaty; petition; offer; overture; bid; candidacy
  words: nominee; package; referendum; invitation; request; ultimatum; proposal; plan; peace proposal; peace offer; peace initiative
  words: initiative; suggestion; call; plea; appeal; demand; settlement; scheme; unity government; terms; condition

#  Breaks a rule or a promise, in the papers' words.
@FLOUT v
  words: flout; defy; break; breach; violate; disobey; disregard; contravene; transgress; infringe; trample on; trample; ride roughshod over
  words: run roughshod over; run counter to; fall foul of; fall afoul of; run afoul of; renege on; back out of; welsh on; welch on
  words: wriggle out of; default on; dishonour; dishonor; circumvent; sidestep; evade; dodge; skirt; get round; get around; repudiate
  words: make a mockery of; thumb nose at; fly in the face of

#  What is sought of another.
@SOUGHT n
  words: help; assistance; support; backing; protection; intervention; recognition; aid; refuge; mediation; blessing; permission; approval
  words: consent; cooperation; clarification; explanation; assurance; guarantee; reassurance; apology; compensation; reparation; redress
  words: extradition; handover; release; loan; bailout; credit; funds; funding; money; weapon; arms; ammunition; troops; peacekeeper; meeting
  words: audience; session; urgent session; emergency session; talks; access; passage; safe passage; consular access; clemency; pardon
  words: amnesty; concession; membership; observer status; return; permit; exemption; waiver; postponement; extension; withdrawal

#  What is laid down before anything else may be done.
@TERMS n
  words: condition; demand; terms; precondition; prerequisite; list of demands; set of demands; red line

#  What peacemakers counsel.
@CALM n
  words: calm; restraint; caution; moderation; patience; de-escalation; dialogue; tolerance; maximum restraint; utmost restraint; cool heads
  words: self-restraint

#  Votes and self-rule that movements ask for.
@SELFRULE n
  words: referendum; plebiscite; early election; snap election; fresh election; new election; free election; rerun; recount; new constitution
  words: constituent assembly; home rule; self-determination; secession; self-rule; border poll; independence vote; independence; autonomy
  words: statehood

#  Wars and strikes that are held out.
@WARLIKE n
  words: war; nuclear war; nuclear strike; nuclear weapon; nuclear conflict; conflict; invasion; intervention; attack; strike
  words: military action; force; civil war; retaliation; world war; armed conflict; coup; annexation; bloodshed; escalation; confrontation
  words: military confrontation; showdown; reprisal; regional war

#  Holds out a danger as if it were a flag.
@BRANDISH v
  words: raise; conjure up; evoke; invoke; brandish; wave; flaunt; dangle; hold up; hold out; hang; float; revive; wield; resort to; renew
  words: repeat; hint at; speak of; talk of; warn of; allude to

#  What is rattled and brandished.
@SABRE n
  words: nuclear arsenal; nuclear weapon; nuclear sabre; nuclear saber; sabre; saber; sword; nuclear threat; big stick; atomic bomb
  words: nuclear card; nuclear option; nuclear button

#  Whom a movement's leader calls to arms.
@FAITHFUL n
  words: follower; supporter; believer; Muslim; faithful; fighter; sympathiser; sympathizer; militant; youth; adherent; loyalist; disciple
  words: jihadist; lone wolf

#  Unrest that is announced.
@UNREST n
  words: uprising; mass action; protest; street protest; mass protest; demonstration; general strike; strike action; civil disobedience
  words: march; sit-in; blockade; boycott; hunger strike; unrest; insurrection; revolution; walkout; protest march; day of rage
  words: day of action; shutdown; stoppage

#  Stops traffic.
@BLOCKWAY v
  words: block; blockade; barricade; obstruct; choke; choke off; clog; cut; cut off; close; seal; shut; snarl; paralyse; paralyze; jam; bar
  words: occupy; disrupt; bring to halt; tie up; gridlock; impede; halt; hold up; stop

#  Those who have no other way than to rally.
@OPPOSED n
  words: opposition; opposition party; opposition supporter; dissident; separatist; nationalist; leftist; Islamist; royalist; monarchist
  words: supporter; republican; union; loyalist; hardliner

#  Destroys what people live in and by.
@RAZE v
  words: knock down; pull down; tear down; bulldoze; demolish; raze; level; flatten; blow up; dynamite; burn down; torch; set fire to
  words: set alight; set ablaze; ransack; pillage; plunder; vandalise; vandalize; deface; desecrate; smash up; reduce to rubble
  words: raze to ground; burn to ground; put to torch; uproot; trash; despoil; sack; lay waste to; obliterate; pulverise; pulverize; firebomb
  words: shoot up; wipe out

#  Comes down on a place by force.
@ONSLAUGHT v
  words: storm; overrun; attack; assault; raid; charge; rush; ambush; waylay; swoop on; descend on; set upon; fall on; fall upon; pounce on
  words: bear down on; strike at; hit; move on; move against; push into; punch through; break through; sweep into; sweep through; pour into
  words: pour across; surge into; thrust into; drive into; roll into; burst into; march into; charge into; barge into; cross into; punch into
  words: fight way into; fight way through; shoot way into; blast way into; bomb; beset; harry; harass; engage; battle; clash with
  words: close in on; bear down upon; launch themselves at; infiltrate; penetrate

#  Where soldiers and rebels sit, and what they fight for.
@STRONGHOLD n
  words: camp; base; barracks; stronghold; garrison; outpost; post; checkpoint; position; line; village; town; city; hideout; compound
  words: convoy; patrol; enclave; territory; suburb; fort; fortress; command post; headquarters; rebel position; army post; police post
  words: army base; police station; airfield; air base; airport; prison; trench; front line; defences; bunker; refugee camp

#  Thrusts and campaigns.
@THRUST n
  words: offensive; raid; incursion; invasion; assault; push; onslaught; blitz; thrust; foray; counter-offensive; counteroffensive
  words: cross-border raid; hit-and-run attack; lightning attack; lightning offensive; ground operation; ground offensive; surprise attack
  words: guerrilla war; insurgency; uprising; mutiny; rebellion; armed rebellion; armed struggle; dawn raid; night raid; commando raid
  words: all-out assault; pincer movement; amphibious landing; landing; breakthrough; scorched-earth campaign

#  What is fired from afar.
@SHELLS n
  words: shell; mortar; mortar round; mortar shell; rocket; missile; artillery; artillery shell; bomb; projectile; drone; barrage; salvo
  words: volley; artillery round; Katyusha; Katyusha rocket; Qassam rocket; hail; cluster bomb; barrel bomb; ballistic missile
  words: cruise missile; attack drone; kamikaze drone; incendiary bomb; phosphorus shell; anti-tank missile; torpedo; Grad rocket
  words: mortar bomb; glide bomb; guided bomb

#  What police turn on crowds.
@RIOTARM n
  words: water cannon; tear gas; rubber bullet; baton; live ammunition; live round; live rounds; pepper spray; stun grenade; teargas
  words: truncheon; force; excessive force; bullet; plastic bullet; pellet; buckshot; flash bang; sound bomb; baton round; tear-gas
  words: tear gas canister; teargas shell

#  Puts a crowd down.
@QUELL v
  words: disperse; scatter; break up; drive back; beat back; hold back; repel; charge; baton-charge; beat; club; teargas; tear-gas; gas
  words: shoot; fire on; fire at; open fire on; fire into; shoot at; shoot into; crush; suppress; quell; put down; crack down on; smash
  words: hose down; clear; trample; ride into; wade into; plough into; drive into; ram; attack; assault; pepper-spray; mow down; kill
  words: gun down; stamp out; stifle; quash; squash

#  Takes from the air, off the shelves, off the net.
@SILENCE v
  words: yank; pull; take; knock; throw; force; drop; kick; remove

#  Those who mediate.
@MEDIATOR n
  words: mediator; peace envoy; special envoy; facilitator; peace broker; UN mediator; chief mediator; peace negotiator; go-between

# Lists of the patterns below that are too long for their lines: whatever may take the place of the first word.
@HEAP_ETC v
  words: heap; pour; hurl; fling; rain; lavish; shower; spew; direct; level; aim; throw; spout; unleash; vent; train; lob; pile; dump

@LECTURE_ETC n
  words: lecture; scolding; talking-to; ticking-off; dressing-down; rebuke; reprimand; tongue-lashing; slap; rap

@TAR_ETC v
  words: tar; execrate; disown; disavow; discredit; satirise; satirize; caricature; curse; cuss

@DOCUMENT_ETC v
  words: document; chronicle; detail; catalogue; uncover; expose; record; list; allege; highlight

@ANGER_ETC v
  words: anger; enrage; infuriate; outrage; incense; vex; displease; madden; gall; affront; disgust; scandalise; scandalize; irritate; annoy

@DEAL_ETC n
  words: deal; agreement; accord; pact; visit; meeting; talks; aid; exercise; cooperation; project; pipeline

@ATTACK_ETC n
  words: attack; bombing; murder; killing; plot; massacre; assassination; hacking; cyberattack; poisoning

@BAD_FAITH_ETC n
  words: bad faith; hypocrisy; betrayal; treachery; duplicity; cowardice; double standard; complicity; failure; planting

@FRAUD_ETC n
  words: fraud; corruption; graft; bribery; embezzlement; vote-rigging; irregularity; theft; kickback; wrongdoing; mismanagement; misconduct
  words: malpractice

@PROTEST_NOTE_ETC n
  words: protest note; note of protest; letter of protest; diplomatic note; demarche; démarche; note verbale; protest

@UN_ETC n
  words: UN; United Nations; Security Council; court; World Court; International Court of Justice; Hague; WTO; World Trade Organization
  words: tribunal; African Union; arbitration; Arab League

@COURT_ETC n
  words: court; International Court; International Court of Justice; Court; tribunal; judge; magistrate; World Court

@PROCEEDINGS_ETC n
  words: proceedings; legal proceedings; impeachment proceedings; criminal proceedings; prosecution; disciplinary proceedings
  words: contempt proceedings; infringement procedure

@FILE_ETC v
  words: file; lodge; bring; lay; press; prefer; issue; announce; unseal; approve

@CHARGE_ETC n
  words: charge; indictment; count; accusation; treason charge; murder charge; terrorism charge; corruption charge

@MOTION_OF_NO_CONFIDENCE_ETC n
  words: motion of no confidence; no-confidence motion; censure motion; vote of no confidence; impeachment motion; motion of censure
  words: articles of impeachment

@SENTENCE_ETC n
  words: sentence; term; jail term; prison term; life term; year; life sentence; death sentence; suspended sentence; verdict

@SENTENCE_ETC2 n
  words: sentence; jail term; prison term; death sentence; life sentence; term; verdict; guilty verdict

@CONVICTION_ETC n
  words: conviction; sentence; guilty verdict; death sentence; impeachment; jail sentence; prison sentence

@COMB_ETC v
  words: comb; scour; sift; search; inspect; sweep; examine; scrutinise; scrutinize; check

@REACTOR_ETC n
  words: reactor; plant; site; facility; nuclear site; base; ministry; headquarters; mass grave; grave; camp; prison; wreckage; crime scene

@EXAMINE_ETC v
  words: examine; investigate; probe; inquire; look into; scrutinise; scrutinize; study; determine; establish; consider; check; inquire into
  words: review; ask

@HOME_ETC n
  words: home; house; apartment; flat; villa; office; residence; estate; car; computer; premises

@LAUNCH_ETC v
  words: launch; open; order; begin; start; conduct; mount; announce; demand; set up; commission; hold; pursue; reopen; initiate

@INFRINGEMENT_ETC n
  words: infringement; violation; provocation; threat; affront; insult; breach; act of aggression

@WAR_CRIME_ETC n
  words: war crime; genocide; torture; abuse; massacre; crime against humanity; vote-rigging; corruption; fraud; atrocity; ethnic cleansing
  words: collusion; wrongdoing

@OFFICE_ETC n
  words: office; home; house; headquarters; premises; residence; ministry; villa; apartment

@PROBE_ETC n
  words: probe; inquiry; investigation; graft probe; corruption probe; corruption inquiry; corruption investigation; fraud inquiry
  words: graft investigation

@REQUEST_ETC n
  words: request; demand; call; plea; appeal; proposal; offer; plan; criticism; warning; objection; protest; concern; complaint; suggestion
  words: threat; idea; ruling; resolution; invitation

@REQUEST_ETC2 n
  words: request; demand; call; plea; appeal; proposal; offer; plan; suggestion; invitation; overture; idea; pressure; ultimatum; protest
  words: bid; attempt

@WAY_ETC n
  words: way; path; road; bid; entry; accession; membership; progress; passage; effort; attempt

@DEAL_ETC2 n
  words: deal; agreement; accord; pact; resolution; statement; communique; communiqué; law; legislation; summit; peace process; nomination
  words: appointment; budget; reform; accession; membership; entry; peace talks; peace efforts; bloc statement

@MAINTAIN_ETC v
  words: maintain; reiterate; restate; reaffirm; repeat; voice; express; declare; announce; underline; stress; register; signal; state
  words: harden; stiffen; dig in on

@NO_POINT_ETC n
  words: no point; no reason; no need; no purpose; no sense; no room; no scope; no basis; no grounds; no possibility; no prospect

@STRIKE_DOWN_ETC v
  words: strike down; throw out; quash; annul; overturn; void; nullify; invalidate; dismiss; reject; block; suspend; halt; set aside
  words: overrule

@LAW_ETC n
  words: law; decree; order; ban; election; vote; result; amnesty; bill; act; referendum; deal; amendment; candidacy; extradition; appeal
  words: case against; petition; lawsuit; suit; challenge; dissolution; impeachment; plan; policy; appointment; pardon; regulation; map

@LAW_ETC2 n
  words: law; decree; order; election; vote; result; ban; decision; ruling; verdict; amnesty; bill; act; referendum; deal; amendment
  words: candidacy

@RED_LINE_ETC n
  words: red line; airspace; border; territorial waters; ultimatum; term; human right; judgment; judgement; verdict; decree; instruction
  words: word; vow; assurance; guarantee; neutrality; independence

@PLEDGE_ETC n
  words: pledge; promise; deal; agreement; commitment; vow; assurance; undertaking; offer; plan; accord; word

@COURT_ETC2 n
  words: court; tribunal; UN; United Nations; Security Council; EU; Brussels; IMF; Washington

@VISA_ETC n
  words: visa; visa request; visa application; accreditation; consent; entry permit; entry visa; landing rights

@ENTRY_VISA_ETC n
  words: entry visa; entry permit; landing rights; overflight; accreditation; docking rights

@DIG_IN_ETC v
  words: dig in; stand firm; hold firm; hold fast; hold out; refuse to budge; refuse to bend; stay put; hang tough; stand pat
  words: stick to its guns

@DIG_IN_ETC2 v
  words: dig in; stand firm; hold firm; hold fast; refuse to budge; refuse to bend; stay put; hang tough; stand pat; stick to its guns

@SHUN_ETC v
  words: shun; skip; snub; spurn; stay away from; stay out of; keep away from; sit out; give a miss; pull out of; absent itself from; boycott

@TALKS_ETC n
  words: talks; peace talks; summit; meeting; conference; peace conference; dialogue; negotiation; forum; session; ceremony; inauguration
  words: round of talks

@DIALOGUE_ETC n
  words: dialogue; mediation; talks; negotiation; meeting; summit; ceasefire talks; face-to-face talks; direct talks; peace talks

@VETO_ETC v
  words: veto; block; wield veto against; use veto to block; cast veto on; cast veto against

@RESOLUTION_ETC n
  words: resolution; draft; draft resolution; bill; membership; appointment; statement; sanction; legislation; budget; law; measure; aid
  words: accession

@REJECT_ETC v
  words: reject; rebuff; spurn; refuse; rule out; snub; dismiss; scorn; brush aside; ignore; brush off; bat away

@CEASEFIRE_ETC n
  words: ceasefire; cease-fire; truce; withdrawal; pullout; pause; disarmament; demilitarisation; humanitarian pause; peace deal; truce offer
  words: ceasefire proposal

@PROJECT_ETC n
  words: project; pipeline project; deal; plan; agreement; accord; summit; talks; commitment; pledge; contract; joint venture; venture

@REFUSAL_ETC n
  words: refusal; flat refusal; rejection; rebuff; snub; cold shoulder; brush-off; short shrift; firm no

@POLICY_ETC n
  words: policy; plan; pressure; call; demand; change; quota; reform; effort; attempt; idea; proposal; integration; extradition
  words: common policy; asylum policy; embargo; deployment; deal; enlargement; order; ruling

@PUT_OUT_ETC v
  words: put out; address; direct; utter; second; echo; join; back; sign; deliver; hand over; present; submit; release; broadcast; publish
  words: transmit

@SOS_ETC n
  words: SOS; cry for help; entreaty; exhortation; flash appeal; joint appeal; joint call; clarion call; distress call; open letter

@IMPASSIONED_PLEA_ETC n
  words: impassioned plea; impassioned appeal; emotional appeal; fresh appeal; direct appeal; personal appeal; desperate plea; public plea
  words: urgent appeal; last-ditch appeal; formal request

@CRY_ETC v
  words: cry; cry out; plead; beg; clamour; clamor; pray; petition; agitate; push; press; lobby; campaign; bid; canvass; angle; fish

@INDEPENDENCE_ETC n
  words: independence; autonomy; statehood; reform; peace; justice; mercy; ceasefire; debt relief; inquiry; resignation

@SOLICIT_ETC v
  words: solicit; crave; entreat; enlist; beg; appeal for; put in for; turn to allies for

@MEMBERSHIP_ETC n
  words: membership; asylum; aid; loan; admission; accession; seat; candidacy; candidate status; visa

@RECOGNITION_ETC n
  words: recognition; independence; aid; intervention; international conference; conference; ceasefire; membership; peace; weapon
  words: debt relief

@NEEDS_ETC v
  words: needs; need; require; want; ask for; call for; seek; appeal for; request; urge

@RISE_ETC n
  words: rise; pay rise; raise; pay raise; pay increase; wage increase; wage rise; better pay; higher wage; better condition

@LAY_DOWN_ETC v
  words: lay down; set; set out; present; spell out; list; lay out; draw up; table; state; attach; impose; issue

@STAKE_ETC v
  words: stake; lay; press; renew; assert; pursue; revive; reassert; reiterate; advance; maintain

@PRESS_ETC v
  words: press; insist on; stick to; stand by; push; reiterate; voice; repeat; maintain; renew

@WITHDRAWAL_ETC n
  words: withdrawal; release; apology; return; end; inquiry; resignation; compensation; disarmament; guarantee; recognition; referendum
  words: lifting; access; inspection; extradition

@SEEK_ETC v
  words: seek; demand; request; call for; press for; ask for; want; urge; appeal for; push for

@ARREST_ETC n
  words: arrest; extradition; handover; prosecution; trial; surrender; deportation; return

@CALL_FOR_ETC v
  words: call for; demand; urge; seek; want; clamour for; clamor for; chant for; press for; push for; insist on

@OUSTER_ETC n
  words: ouster; resignation; departure; removal; overthrow; downfall; fall; dismissal; impeachment; sacking; abdication; exit

@CALL_FOR_ETC2 v
  words: call for; demand; urge; press for; push for; petition for; campaign for; agitate for; clamour for; clamor for; back calls for
  words: bid for; lobby for

@SHORTER_HOURS_ETC n
  words: shorter hours; higher pay; higher wages; pay rise; better pay; better conditions; back pay; unpaid wages; shorter hour; higher wage
  words: wage rise; wage increase; unpaid wage; unpaid salary; land; land reform; equal right; equal pay

@PROD_ETC v
  words: prod; nudge; push; steer; coax; herd; press; pressure; cajole; shepherd; urge

@DEAL_ETC3 n
  words: deal; talks; peace; compromise; agreement; ceasefire; negotiation; truce; settlement; negotiating table; table

@SAY_ETC n
  words: say; role; voice; seat; share; part; stake; place; bigger share; greater say; bigger role

@SEA_ETC n
  words: sea; graveyard; ash; ashes; rubble; hell; inferno; cemetery; desert; wasteland; dust; ruin

@VOW_ETC v
  words: vow; swear; promise; pledge; threaten; announce; declare; proclaim; warn of; hint at; call for; demand; seek; cry for; plot

@REVENGE_ETC n
  words: revenge; vengeance; retribution; reprisal; jihad; holy war; blood; payback; counterattack; crushing response; harsh response

@BRANDISH_ETC v
  words: brandish; wave; flaunt; rattle; wield; show off; boast of; flourish; invoke; play

@TARGET_ETC n
  words: target; military target; legitimate target; legitimate military target; fair game

@STRONG_ARM_ETC v
  words: strong-arm; browbeat; intimidate; menace; cow; bully; terrorise; arm-twist; blackmail; coerce

@MULL_OVER_ETC v
  words: mull over; draw up; eye; study; debate; contemplate; dangle; hold out; brandish; work on; look at; promise; flag

@TARIFF_ETC n
  words: tariff; boycott; embargo; asset freeze; travel ban; trade war; countermeasure; oil embargo; blockade

@CONSIDER_ETC v
  words: consider; mull; weigh; contemplate; threaten; moot; ponder; hint at; talk of; raise the prospect of

@DIVORCE_ETC n
  words: divorce; split; walkout; withdrawal; exit; secession; expulsion; suspension; review; rupture; break

@LOSS_ETC n
  words: loss; expulsion; suspension; isolation; exclusion; removal; withdrawal; eviction; exile; dissolution; arrest; jail; prosecution
  words: death; violence; execution; court; impeachment; lawsuit; war; force; retaliation; strike; invasion; annihilation; destruction

@GIVE_ETC v
  words: give; serve; issue; file; hand in; send; post; set; declare; prepare; schedule; promise; back; approve; authorise; authorize

@THREATEN_ETC v
  words: threaten; vow; plan; promise; pledge; warn of; call for; announce; prepare; schedule; promise more; vow more

@CRACKDOWN_ETC n
  words: crackdown; clampdown; iron fist; zero tolerance; stern action; tough action; firm action; harsh measure; prosecution

@SET_ETC v
  words: set; give; issue; deliver; send; hand; present; impose; extend; announce

@BLOODSHED_ETC n
  words: bloodshed; death; hell; martyrdom; defeat; war; bloodbath; surprise; lesson; more bloodshed; destruction

@BLOODSHED_ETC2 n
  words: bloodshed; death; hell; martyrdom; defeat; war; bloodbath; destruction; annihilation

@TURN_OUT_ETC v
  words: turn out; come out; assemble; mass; converge; throng; flock; pour; gather

@TURN_OUT_ETC2 v
  words: turn out; come out; assemble; mass; converge; throng; flock; pour; rally; gather

@FILL_ETC v
  words: fill; pack; throng; flood; jam; clog; crowd; cram; swamp; occupy

@SQUARE_ETC n
  words: square; street; avenue; boulevard; plaza; park; road; centre; center; city centre; bridge; stadium

@EMBASSY_ETC n
  words: embassy; consulate; parliament; parliament building; city hall; town hall; presidential palace; ministry; government building

@BESIEGE_ETC v
  words: besiege; mob; surround; encircle; ring; march on; converge on; descend on; gather outside; mass outside; rally outside; camp outside

@EMBASSY_ETC2 n
  words: embassy; consulate; parliament; parliament building; city hall; town hall; presidential palace; government building

@BURN_ETC v
  words: burn; torch; set fire to; set alight; trample; trample on; tear up; rip up; shred; stamp on; stomp on; deface; tear down; haul down
  words: spit on; set ablaze; tear

@TEAR_OFF_ETC v
  words: tear off; rip off; take off; remove; discard; throw off; whip off; burn

@FLAG_ETC n
  words: flag; effigy; portrait; picture; poster; photograph; photo; Koran; passport; draft card; headscarf; hijab; veil; identity card
  words: ballot paper; ballot; uniform; copy

@FUNERAL_ETC n
  words: funeral; ceremony; procession; rally; match; concert; burial; anniversary; commemoration; festival; inauguration

@VIGIL_ETC n
  words: vigil; candlelight vigil; sit-in; sit-down; die-in; teach-in; silent protest; torchlight march; day of rage; day of action
  words: noisy protest

@RAILWAY_ETC n
  words: railway; rail; airport; port; transport; traffic; capital; city; country; factory; mine; hospital; economy; metro; industry; school
  words: service; public transport

@RAILWAY_ETC2 n
  words: railway; transport; airport; port; capital; public transport; rail traffic; traffic; school; city

@SIT_OUT_ETC v
  words: sit out; boycott; shun; stay away from; abstain from; spoil ballots in; snub

@ELECTION_ETC n
  words: election; vote; poll; ballot; referendum; parliament; session; class; lecture; match; game; Olympics; ceremony; census; inauguration

@EXTEND_ETC v
  words: extend; prolong; stage; begin; start; continue; resume; stay on; remain on; come out on; embark on

@BLOCK_ETC v
  words: block; blockade; barricade; obstruct; choke; clog; cut; cut off; shut; paralyse; paralyze; jam; bar; occupy; disrupt

@ACCESS_ETC n
  words: access; entrance; gate; convoy; train; embassy; port; airport; refinery; mine; ministry; building; parliament; entry; plant

@BURNING_TYRE_ETC n
  words: burning tyre; tyre; tire; burning tire; tree; boulder; truck; tractor; vehicle; barricade; stone; log; rock; bus; debris; car
  words: coffin; bonfire

@ROAD_ETC n
  words: road; track; tracks; railway; street; bulldozer; tank; train; convoy; runway; rail

@PARALYSE_ETC v
  words: paralyse; paralyze; cripple; shut down; close; disrupt; bring to halt; bring to standstill

@SWEARING_IN_ETC n
  words: swearing-in; swearing-in ceremony; inauguration; state opening; opening session; opening ceremony; speech; address; banquet
  words: oath-taking

@PAY_ETC n
  words: pay; higher pay; better pay; wage; higher wage; pension; pay rise; back pay; better conditions; shorter hours

@COURT_ETC3 n
  words: court; class; classroom; hospital; factory; mine; plant; school; shipyard; ward; depot

@CARRY_OFF_ETC v
  words: carry off; cart off; cart away; make off with; steal; run off with; plunder; loot; pilfer

@CATTLE_ETC n
  words: cattle; livestock; grain; artefact; artifact; treasure; supplies; food; aid; sheep; camel; goat; weapon

@HOME_ETC2 n
  words: home; village; house; land; town; city; territory; region; area; district; camp; country; valley; farm

@BATON_ETC v
  words: baton; cudgel; bludgeon; pummel; work over; thrash; batter; lash; cane; knee; headbutt; drag; maul; pound; clobber; thump; stomp
  words: set dogs on; unleash dogs on; turn dogs on; horsewhip; hog-tie

@ELECTRIC_SHOCK_ETC n
  words: electric shock; shock; torture; beating; waterboarding; abuse; mock execution; sleep deprivation; rape; ordeal; humiliation
  words: flogging; whipping; cruel treatment; degrading treatment

@SNATCH_ETC v
  words: snatch; abduct; kidnap; spirit away; carry off; make off with; waylay; shanghai; grab; bundle off; drag away; hold captive
  words: hold hostage; take captive; take hostage; capture; take prisoner

@SNATCH_ETC2 v
  words: snatch; abduct; kidnap; seize; spirit away; carry off; make off with; waylay; shanghai; grab; bundle off; drag away; hold captive
  words: hold hostage; take captive; take hostage; capture; take prisoner

@PLANE_ETC n
  words: plane; airliner; ship; tanker; bus; jet; vessel; freighter; yacht; boat; aircraft; helicopter; ferry; trawler; airplane
  words: bulk carrier; cargo ship; container ship; fishing boat

@CRIPPLE_ETC v
  words: cripple; paralyse; paralyze; knock out; take down; bring down; shut down; knock offline; disable; hack; hack into; break into
  words: penetrate; breach; infiltrate; compromise; target; infect; swamp; jam; disrupt; deface

@WEBSITE_ETC n
  words: website; web site; network; computer; computer network; computer system; server; database; email; email account; account; IT system
  words: power grid; site; phone; smartphone; telephone network

@LEAVE_ETC v
  words: leave; plant; park; place; hide; set; lay; conceal; rig; attach; bury; detonate; set off; explode; throw; lob; hurl; toss; fling

@BOMB_ETC n
  words: bomb; car bomb; truck bomb; time bomb; parcel bomb; explosive; explosive device; nail bomb; pipe bomb; roadside bomb; mine; landmine
  words: grenade; hand grenade; bomb belt; device; petrol bomb; booby trap; dynamite; limpet mine; sticky bomb; firebomb; incendiary device
  words: TNT

@ROCK_ETC v
  words: rock; shake; shatter; gut; engulf; wreck; devastate; tear apart; rip apart; reduce

@CUT_DOWN_ETC v
  words: cut down; shoot down; strike down; do to death; put to death; put to sword; dispatch; string up; decapitate; disembowel; garrotte
  words: garrote; throttle; smother; stone to death; burn alive; bury alive; club to death; hack to death; beat to death; stab to death
  words: bludgeon to death; torture to death; starve to death; shoot to death; hunt down; liquidate; guillotine; wipe out; annihilate; gas
  words: dismember

@HACK_ETC v
  words: hack; stab; beat; burn; club; stone; torture; bludgeon; kick; trample; choke; crush

@ASSASSINATE_ETC v
  words: assassinate; gun down; cut down; shoot dead; shoot; kill; murder; poison; bomb; blow up; stab; ambush; try to kill; attempt to kill

@SURGE_ETC v
  words: surge; sweep; march; stream; plunge; burst; punch; smash; storm; blast; spill

@LAUNCH_ETC2 v
  words: launch; mount; stage; begin; make; spearhead; press; renew; resume; step up; open; carry out; unleash; start; wage; press on with
  words: press ahead with; join; pursue

@TOPPLE_ETC v
  words: topple; oust; overthrow; depose; unseat; remove; dethrone; dislodge; bring down; drive from power; sweep from power
  words: force from power

@STAGE_ETC v
  words: stage; launch; mount; carry out; lead; attempt; execute; pull off; plot; hatch

@COUP_ETC n
  words: coup; coup attempt; putsch; palace coup; military coup; power grab; mutiny; military takeover

@LET_FLY_ETC v
  words: let fly; let loose; blaze away; shoot; fire; fire away; start shooting; unload; loose off

@OPEN_FIRE_ETC v
  words: open fire; open up; let loose; blaze away; shoot; fire; fire away; start shooting; unload; loose off

@OPEN_FIRE_ETC2 v
  words: open fire; open up; let fly; let loose; blaze away; shoot; fire; fire away; start shooting; unload; loose off

@OPEN_FIRE_ETC3 v
  words: open fire; open up; blaze away; fire; shoot; let loose; rain fire; pour fire

@FIRE_ETC n
  words: fire; gunfire; shot; shell; heavy fire; rocket; small-arms fire; mortar fire; artillery fire; blow

@GUNBATTLE_ETC n
  words: gunbattle; gun battle; firefight; pitched battle; running battle; battle; duel; skirmish

@RAIN_ETC v
  words: rain; lob; pour; hurl; loose; pump; send; drop; unleash; shower; loose off; let off; sling; fling; fire off; fire; launch

@SHELL_ETC v
  words: shell; mortar; rocket; pound; bombard; batter; hammer; pummel; blitz; blast; plaster; pepper; shower; carpet-bomb; strafe; rake
  words: attack; target; hit; strike

@POUND_ETC v
  words: pound; bombard; batter; hammer; pummel; blitz; pepper; hit; strike; attack

@HAMMER_ETC v
  words: hammer; pummel; batter; blitz; pepper; plaster; pound; hit; strike; attack; target

@TANK_FIRE_ETC n
  words: tank fire; air strike; airstrike; heavy weapon; gunfire; tank; artillery fire; mortar fire

@BRING_DOWN_ETC v
  words: bring down; shoot down; down; shoot out of the sky; blast out of the sky; intercept; knock out of the sky

@TAKE_OUT_ETC v
  words: take out; knock out; hit; strike; destroy; blast; wipe out; target; pound

@BOMB_ETC2 n
  words: bomb; barrel bomb; cluster bomb; napalm; phosphorus; leaflet bomb; incendiary; firebomb; explosive; munition

@SORTIE_ETC n
  words: sortie; bombing raid; bombing run; air strike; airstrike; strike; raid; drone strike; mission

@PLANE_ETC2 n
  words: plane; aircraft; helicopter; jet; fighter; drone; warplane; airliner; gunship; transport plane; bomber; fighter jet; cargo plane
  words: spy plane

@BUNKER_ETC n
  words: bunker; radar; radar site; missile site; air defence; air defense; command centre; command center; convoy; launcher; launch pad
  words: runway; tank; ammunition dump; arms depot; nuclear site; nuclear plant; oil depot; warship; hideout; training camp

@RAZE_ETC v
  words: raze; flatten; hit; bomb; strike; pound; level; destroy; target; blast; set ablaze; torch; shell; damage; wreck; attack; knock out

@HOSPITAL_ETC n
  words: hospital; school; school bus; mosque; church; market; wedding; funeral; refugee camp; apartment block; apartment building
  words: power plant; power station; port; airport; factory; refinery; oil depot; fuel depot; oil refinery; warehouse; train; bus; theatre
  words: theater; hotel; bakery; bridge; dam; pipeline; residential building; residential area; house; home; village; town; tanker; ship
  words: freighter; gas field; oil facility; oil field; oilfield; energy facility; energy infrastructure; infrastructure

@TURN_ETC v
  words: turn; train; use; unleash; employ; aim; direct; resort to; let off; fire

@CRUSH_ETC v
  words: crush; suppress; quell; put down; quash; stamp out; smash; snuff out; drown; drown in blood; stifle

@UPRISING_ETC n
  words: uprising; revolt; rebellion; protest; dissent; demonstration; unrest; strike; insurrection; mutiny; riot; intifada; opposition

@RUPTURE_ETC v
  words: rupture; break off; trample; trample on; shred; walk out of; back out of; undermine; test; unravel

@HOSTILITIES_ETC n
  words: hostilities; fighting; attack; offensive; shelling; bombing; war; combat; bombardment; air strike; military campaign; strike
  words: military operation; armed struggle

@FLOG_ETC v
  words: flog; whip; lash; cane; club; baton; beat up; rough up; manhandle

@WINDOW_ETC n
  words: window; roof; rooftop; balcony; helicopter; plane; cliff; bridge; train; building; tower

@BLOCK_ETC2 v
  words: block; throttle; slow; cut; cut off; shut down; restrict; unplug; pull the plug on; switch off; turn off; disrupt; jam; suspend
  words: filter; scramble; censor; disable; limit

@INTERNET_ETC n
  words: internet; internet access; mobile internet; web; social media; Facebook; Twitter; Telegram; WhatsApp; TikTok; YouTube; Instagram
  words: Signal; X; signal; broadcast; mobile network; phone network; phone service; website; access; messaging app; mobile data
  words: satellite signal

@MUZZLE_ETC v
  words: muzzle; gag; silence; shutter; pull the plug on; close the doors of; padlock; seal; raid; take over; nationalise; nationalize
  words: take control of; tighten grip on; tighten hold on; clamp down on; crack down on; stifle; throttle; smother; bully; harass
  words: seize copies of; pulp; confiscate copies of; impound

@DISALLOW_ETC v
  words: disallow; block; prevent; refuse permission for; deny permission for; criminalise; criminalize; proscribe

@BAN_ETC v
  words: ban; bar; forbid; prohibit; outlaw; criminalise; criminalize; proscribe

@HEADSCARF_ETC n
  words: headscarf; hijab; veil; burqa; burka; niqab; criticism; adoption; abortion; homosexuality; conversion; language; beard; music
  words: dancing; protest; insult; face veil; full-face veil; prayer; minaret; call to prayer; foreign funding; union; LGBT propaganda

@REVOKE_ETC v
  words: revoke; cancel; withdraw; suspend; pull; rescind; annul; refuse; deny; take away; confiscate; seize; yank; invalidate; lift; void
  words: terminate; refuse to renew; decline to renew; scrap

@CITIZENSHIP_ETC n
  words: citizenship; nationality; right; immunity; vote; passport; seat; title; rank; power; post; office; land; property; licence; license
  words: liberty; freedom

@PARLIAMENT_ETC n
  words: parliament; party; race; ballot; post; army; bar; civil service; seat; office; election; assembly; congress; university

@DISMISS_ETC v
  words: dismiss; sack; fire; purge; remove; suspend; oust; replace; retire; axe; weed out; stack; cashier

@IMPOSE_ETC v
  words: impose; introduce; clamp; slap; enforce; announce; extend; tighten; declare; order

@ASSEMBLY_ETC n
  words: assembly; parliament; congress; court; region; province; council; Senate; state; territory

@JUDGE_ETC n
  words: judge; prosecutor; chief justice; attorney general; teacher; professor; civil servant; official; officer; general; diplomat; mayor
  words: governor; journalist; editor; police chief; army chief; central bank governor; minister; cabinet; rector; academic

@BAN_ETC2 n
  words: ban; curb; restriction; gag order; blackout; news blackout; media blackout; censorship; dress code; lockdown; quarantine
  words: internet blackout; travel ban; exit ban; quota; direct rule; emergency rule; house arrest

@LIQUIDATE_ETC v
  words: liquidate; abolish; deregister; shut; close; close the office of; designate as terrorist; break up; raid; shutter; wind up
  words: freeze accounts of

@DECLARE_ETC v
  words: declare; brand; label; designate; name; list; class; classify; register; blacklist

@PARLIAMENT_ETC2 n
  words: parliament; assembly; legislature; congress; council; senate; national assembly; constituent assembly; court; government; cabinet
  words: commission; Knesset

@CANDIDATE_ETC n
  words: candidate; opposition candidate; hopeful; opposition leader; presidential candidate

@FOREIGN_AGENT_ETC n
  words: foreign agent; extremist; extremist organisation; extremist organization; undesirable; undesirable organisation
  words: undesirable organization; terrorist organisation; terrorist organization; terrorist group; terrorist; terrorist entity; outlaw

@SLAP_ETC v
  words: slap; clamp; impose; declare; order; extend; enforce; announce; reimpose; decree; introduce; lift and reimpose

@CURFEW_ETC n
  words: curfew; night curfew; dusk-to-dawn curfew; round-the-clock curfew; overnight curfew; 24-hour curfew; night-time curfew

@CURFEW_ETC2 n
  words: curfew; lockdown; martial law; direct rule; emergency rule; state of emergency; military rule; quarantine

@MARTIAL_LAW_ETC n
  words: martial law; emergency; state of emergency; emergency rule; emergency power; state of siege; military rule; state of exception

@PICK_UP_ETC v
  words: pick up; haul in; pull in; bring in; run in; scoop up; round up; sweep up; nab; bust; collar; nick; grab; seize; pounce on; swoop on
  words: catch; trap; bag; apprehend; take away; lock up; bang up; intern; incarcerate; handcuff; remand; book; hold; confine; jail; gaol
  words: immure

@PICK_UP_ETC2 v
  words: pick up; haul in; pull in; bring in; run in; scoop up; round up; sweep up; nab; bust; collar; nick; pounce on; swoop on; catch; trap
  words: bag; apprehend; take away; lock up; bang up; intern; incarcerate; handcuff; remand; book; hold; confine; jail; gaol; immure

@BUST_ETC v
  words: bust; smash; crack; break; break up; dismantle; roll up; uncover; unmask; expose; disrupt; take down

@RING_ETC n
  words: ring; spy ring; cell; network; terror cell; terrorist cell; spy network; plot; gang; trafficking ring; smuggling ring
  words: people-smuggling ring; cartel; espionage ring; sleeper cell; coup plot

@TRUCK_ETC n
  words: truck; bus; camp; stadium; train; ghetto; van; plane; barracks; detention centre; detention center

@SEND_ETC v
  words: send; ship; fly; put; pack; bundle; throw; kick; boot; turf; force; drive; bus; truck

@SEND_ETC2 v
  words: send; ship; fly; put; pack; bundle; throw; kick; boot; turf; force; drive; turn; bus; truck

@DEPORT_ETC v
  words: deport; expel; banish; exile; send home; send packing; throw out; kick out; boot out; turf out; drive out; repatriate by force
  words: extradite; render; remove; eject; evict; turn out; order out

@FOREIGNER_ETC n
  words: foreigner; immigrant; migrant; refugee; teacher; student; worker; cleric; imam; journalist; reporter; activist; missionary; national
  words: citizen; correspondent; researcher; academic; preacher; dissident; resident; family; asylum seeker; businessman; priest; nun

@CONFISCATE_ETC v
  words: confiscate; impound; expropriate; take over; nationalise; nationalize; grab; requisition; sequester; sequestrate; garnish
  words: take possession of; cart off; cart away; carry off; carry away; haul away; take away; lay hands on; help itself to; strip; forfeit
  words: attach; repossess; intercept

@CART_OFF_ETC v
  words: cart off; cart away; carry off; haul away; take away; confiscate; seize; impound; walk off with

@SEIZE_ETC v
  words: seize; board; stop; detain; impound; intercept; commandeer; hold; capture; arrest

@COMPUTER_ETC n
  words: computer; file; document; equipment; record; hard drive; mobile phone; laptop; camera; paper; passport; archive

@TANKER_ETC n
  words: tanker; ship; vessel; freighter; boat; trawler; fishing boat; cargo ship; oil tanker; yacht; flotilla; plane

@COMPANY_ETC n
  words: company; bank; refinery; oil field; oilfield; broadcaster; television station; airport; factory; farm; mine; newspaper; port

@FAMILY_ETC n
  words: family; villager; resident; farmer; squatter; tenant; settler; Bedouin; community; Roma; herder

@SLAP_ETC2 v
  words: slap; clamp; impose; place; put; levy; level; announce; unveil; tighten; step up; ratchet up; extend; expand; widen; renew; reimpose
  words: snap back; adopt; agree; approve; introduce; toughen; stiffen; enact; roll out; apply; ramp up; intensify; maintain; enforce
  words: declare; threaten and impose

@SLAP_ETC3 v
  words: slap; clamp; impose; place; put; levy; level; announce; unveil; tighten; step up; ratchet up; extend; expand; widen; renew; reimpose
  words: snap back; adopt; agree; approve; introduce; toughen; stiffen; enact; roll out; apply; ramp up; intensify; maintain; enforce
  words: declare; order; threaten and impose

@HIT_ETC v
  words: hit; slap; target; strike; punish; sting; smack; squeeze; whack; penalise; penalize; sock

@EMBARGO_ETC n
  words: embargo; oil embargo; arms embargo; trade embargo; duty; tariff; price cap; quota; boycott; travel ban; visa ban; asset freeze
  words: flight ban

@BLACKLIST_ETC n
  words: blacklist; trade blacklist; sanctions list; terrorism list; terror list; entity list; watch list; no-fly list; list

@COMPANY_ETC2 n
  words: company; goods; product; official; firm; export; import; tanker; general; vessel; oil; wine; beef; barley; coal; seafood
  words: businessman; cotton; gas

@CUT_OFF_ETC v
  words: cut off; shut off; turn off; cut; choke off; halt; stop; switch off; reduce; disrupt; throttle; suspend

@IMPORT_ETC n
  words: import; export; trade; oil; gas; coal; timber; wine; fruit; vegetable; beef; pork; seafood; steel; chip; microchip; semiconductor
  words: poultry; dairy product; grain; sugar; airline; carrier; flight; ship; vessel; diamond; gold; goods; product; tuna; cement; wheat

@GAS_ETC n
  words: gas; gas supply; oil; power; electricity; water; fuel; gas flow; oil supply; power supply; water supply; gas delivery; supply
  words: pipeline; tap; internet

@AIR_LINK_ETC n
  words: air link; sea link; land link; transport link; trade link; air route; rail link; trade; banking tie; flight; phone link; land
  words: sea and air link; commercial tie

@ASSET_ETC n
  words: asset; bank account; account; funds; reserve; property; credit; trade; new trade; deposit; transfer; share

@SEAL_OFF_ETC v
  words: seal off; lock down; encircle; surround; blockade; isolate; quarantine; shut off; fence off; close off; choke off; hem in
  words: hermetically seal; wall off

@SEAL_ETC v
  words: seal; seal off; lock down; encircle; surround; blockade; besiege; isolate; close off; lay siege to; ring; hem in

@TIGHTEN_ETC v
  words: tighten; impose; enforce; maintain; clamp; throw; lay; mount; keep up; slap; order; extend

@WEST_BANK_ETC n
  words: West Bank; Gaza Strip; Gaza; territory; town; city; village; camp; capital; district; neighbourhood; neighborhood; enclave; port
  words: compound; stronghold; island; presidential palace; area; strip; coast; strait; refugee camp; suburb; base; building; headquarters
  words: embassy; monastery; mosque; plant

@BLOCKADE_ETC n
  words: blockade; siege; cordon; closure; noose; naval blockade; grip; stranglehold; naval quarantine; ring

@SUPPLY_LINE_ETC n
  words: supply line; supply route; supplies; supply; food; water; road link; main road; lifeline

@OCCUPY_ETC v
  words: occupy; overrun; annex; seize; capture; take; grab; conquer; retake; recapture; recover; regain; reoccupy; win back; wrest
  words: take over; take control of; seize control of; gain control of; wrest control of; establish control over; consolidate hold on
  words: tighten grip on; tighten hold on; secure; storm and take; move into; march into; enter; sweep into; drive into; push into
  words: fight way into; plant flag on; raise flag over; raise flag on; swallow up; swallow; gobble up; hold on to; dig in at; dig in on
  words: take possession of

@TERRITORY_ETC n
  words: territory; island; islet; reef; shoal; town; city; village; peninsula; province; enclave; border town; outpost; airport; airfield
  words: air base; military base; base; hill; ridge; stronghold; capital; port; district; bridge; oil field; oilfield; valley; suburb
  words: neighbourhood; heights; crossing; border crossing; border post; garrison; region; swathe; swath; strip; corridor; land; plateau
  words: mountain; pass; road junction; power plant; nuclear plant; dam; palace; presidential palace; strategic hill; key town; refinery

@REBEL_ETC n
  words: rebel; militant; insurgent; separatist; army; jihadist; Islamist; guerrilla; Taliban; government troops

@FORCE_ETC v
  words: force; dragoon; pressgang; press-gang; conscript; compel; frighten; scare; bludgeon; railroad; steamroller

@FORCE_ETC2 v
  words: force; coerce; bully; browbeat; strong-arm; dragoon; pressgang; press-gang; conscript; compel; blackmail; arm-twist; frighten; scare
  words: bludgeon; railroad; herd; steamroller

@SHADOW_ETC v
  words: shadow; tail; stalk; harass; persecute; victimize; browbeat; oppress; repress; subjugate; hunt; witch-hunt; bug; tap; surveil
  words: monitor; put under surveillance

@PHONE_ETC n
  words: phone; telephone; mobile phone; communication; email; conversation; call; office; embassy

@MIGRANT_CAMP_ETC n
  words: migrant camp; makeshift camp; makeshift migrant camp; refugee squat; squat; camp of migrants

@DENATIONALISE_ETC v
  words: denationalise; denationalize; denaturalise; denaturalize; disenfranchise

@EXIT_VISA_ETC n
  words: exit visa; passport; exit permit; travel document; press card; press visa; work permit

@RESERVE_ETC n
  words: reserve; foreign reserve; central bank reserve; gold reserve; asset; bank account; account; funds; holding

@RECAPTURE_ETC v
  words: recapture; retake; capture; occupy; overrun; conquer; reconquer; reoccupy; take control of; seize control of; wrest control of
  words: gain control of; regain control of; win back; recover

@SEND_ETC3 v
  words: send; dispatch; despatch; rush; move; shift; steam; sail; fly; order; deploy; redeploy; pour; push; rotate; station; base; post
  words: assign; advance; march

@SEND_ETC4 v
  words: send; dispatch; despatch; rush; move; shift; steam; sail; fly; deploy; redeploy; pour; push; rotate; station; base; post; assign
  words: advance; march

@SEND_ETC5 v
  words: send; dispatch; steam; sail; fly; order; deploy; move; rush; position; station; park; operate; scramble; vector; anchor; bring

@MASS_ETC v
  words: mass; amass; build up; concentrate; assemble; gather; muster; pile up; deploy; marshal; regroup

@TROOPS_ETC n
  words: troops; soldier; tank; force; forces; fighter; armour; armor; army; brigade; division; artillery; militia; warship; weapon; weapons
  words: militiaman; missile; reservist; heavy weapons

@RAISE_ETC v
  words: raise; increase; boost; double; triple; bolster; beef up; strengthen; reinforce; swell; build up; step up; augment; expand; top up

@TROOP_NUMBER_ETC n
  words: troop number; troops; number of troops; number of soldiers; troop level; presence; military presence; force; forces; garrison
  words: troop presence; naval presence; contingent; deployment; troop strength; air defence; defence; border defence; army; military; navy
  words: fleet; military strength; arsenal; nuclear arsenal; stockpile; arms

@BORDER_ETC n
  words: border; frontier; position; front line; island; reef; defences; garrison; base; coast; outpost; line

@BASE_ETC n
  words: base; military base; naval base; checkpoint; roadblock; army post; outpost; missile site; missile base; air base; radar station
  words: garrison; field base

@MASS_ETC2 v
  words: mass; gather; assemble; concentrate; regroup; muster; dig in; deploy; fan out; spread out; take up (position); stand by; stand guard
  words: camp; line up; rumble; parade; patrol; circle; hover; shadow

@CALL_UP_ETC v
  words: call up; recall; mobilise; mobilize; activate; summon; conscript; draft; muster; enlist; call; press into service; order up; alert
  words: raise; recruit; arm; swear in

@ORDER_ETC v
  words: order; declare; announce; decree; launch; begin; start; complete; extend; step up

@LOWER_ETC v
  words: lower; raise; cut; extend; lengthen; reintroduce; restore; bring back; introduce; reinstate

@RESERVIST_ETC n
  words: reservist; reserve; reserves; conscript; army; militia; troops; soldier; volunteer; fighter; men; military; armed forces; forces
  words: national guard; National Guard; guardsman; battalion; division; brigade; recruit; tribesman; veteran

@MOBILISATION_ETC n
  words: mobilisation; mobilization; general mobilisation; general mobilization; partial mobilisation; partial mobilization; conscription
  words: call-up; draft; military draft; compulsory military service; conscription drive; callup

@DRAFT_AGE_ETC n
  words: draft age; conscription age; military service; conscription; draft; national service; compulsory military service
  words: conscription period

@ALERT_ETC n
  words: alert; high alert; full alert; highest alert; combat alert; war footing; standby; stand-by; heightened alert; maximum alert
  words: combat readiness; notice

@ALERT_ETC2 n
  words: alert; high alert; full alert; war footing; combat alert; standby; highest alert; maximum alert

@ALERT_ETC3 n
  words: alert; alert level; state of alert; readiness; combat readiness; alert status; defence readiness; battle readiness; threat level
  words: nuclear alert

@CHECK_ETC n
  words: check; inspection; surprise check; snap check; snap inspection; snap drill; alert drill

@RAISE_ETC2 v
  words: raise; increase; boost; double; triple; hike; ramp up; step up; lift; treble

@DEFENCE_SPENDING_ETC n
  words: defence spending; defense spending; military spending; military budget; defence budget; defense budget; arms production
  words: weapons production

@PUT_ETC v
  words: put; place; order; send; flood; deploy; dispatch; rush; mobilise; mobilize; station; post; bring in; call in; field

@TIGHTEN_ETC2 v
  words: tighten; step up; beef up; bolster; boost; heighten; increase; reinforce; strengthen; intensify; ramp up; ratchet up

@RING_ETC2 v
  words: ring; cordon off; line; guard; fan out across; fan out in; fan out through; stand guard at; stand guard outside; stand guard around
  words: saturate; throng; blanket; encircle; barricade; fortify; protect

@CALL_OUT_ETC v
  words: call out; call in; bring in; send in; mobilise; mobilize; activate; deploy; summon; turn out

@POLICE_ETC n
  words: police; riot police; policeman; police officer; officer; gendarme; security force; commando; paramilitary; armed police
  words: anti-riot police; National Guard; national guard; federal agent; reinforcement; extra police

@SECURITY_ETC n
  words: security; security measure; police presence; security presence; border security; border control; patrol; border patrol
  words: airport security; police patrol; control; surveillance; security cordon; guard

@ARMY_ETC n
  words: army; National Guard; national guard; troops; guardsman; police; riot police; security force; reserves

@PARADE_ETC v
  words: parade; show off; display; unveil; flaunt; put on display; showcase; exhibit; reveal; roll out; trot out; boast of; present

@STAGE_ETC2 v
  words: stage; hold; put on; mount; conduct; carry out; launch; start; kick off; wrap up; complete; rehearse; announce

@STAGE_ETC3 v
  words: stage; hold; put on; mount; conduct; carry out; kick off; wrap up; complete; rehearse; announce

@PUT_ON_ETC v
  words: put on; mount; conduct; carry out; launch; begin; start; kick off; wrap up; complete; rehearse; announce

@STAGE_ETC4 v
  words: stage; hold; put on; mount; conduct; carry out; launch; begin; start; kick off; wrap up; complete; rehearse; announce

@MISSILE_ETC n
  words: missile; ballistic missile; tank; warplane; drone; warship; submarine; weapon; hypersonic missile; nuclear weapon; missile base
  words: underground base; missile system; arsenal; bomb; fighter jet; cruise missile; stealth fighter; uranium enrichment; rocket
  words: nuclear submarine; military might; might; firepower; military hardware; intercontinental ballistic missile; ICBM; uranium plant

@WAR_GAME_ETC n
  words: war game; naval exercise; live-fire drill; live-fire exercise; military exercise; military drill; large-scale exercise; combat drill
  words: war games; air drill; landing drill; largest exercise; biggest exercise

@SHOW_OF_FORCE_ETC n
  words: show of force; display of force; show of strength; display of military might; flypast; flyover; fly-past; military parade

@TEST_ETC v
  words: test; test-fire; test-launch; fire off; launch; fire; detonate; explode; conduct; carry out; loft; lob

@BALLISTIC_MISSILE_ETC n
  words: ballistic missile; intercontinental ballistic missile; nuclear device; nuclear bomb; atomic bomb; hydrogen bomb; nuclear weapon
  words: hypersonic missile; submarine-launched missile; ICBM; spy satellite; military satellite; satellite-carrying rocket; warhead
  words: long-range rocket; medium-range missile; short-range missile; long-range missile; nuclear-capable missile; nuclear test
  words: missile test; anti-satellite missile; underground test; test flight of missile; anti-ship missile

@ENRICH_ETC v
  words: enrich; reprocess; stockpile; produce; make; convert; process; divert; accumulate; amass

@URANIUM_ETC n
  words: uranium; plutonium; fissile material; yellowcake; weapons-grade uranium; enriched uranium; spent fuel; nuclear fuel
  words: weapons-grade plutonium; highly enriched uranium

@ENRICHMENT_ETC n
  words: enrichment; uranium enrichment; nuclear programme; nuclear program; reactor; nuclear reactor; nuclear activity; reprocessing
  words: missile programme; missile program; weapons programme; weapons program

@NUCLEAR_WEAPON_ETC n
  words: nuclear weapon; atomic bomb; nuclear bomb; nuclear arsenal; warhead; nuclear warhead; ballistic missile; hypersonic missile

@SHADOW_ETC2 v
  words: shadow; tail; track; buzz; escort; intercept; follow; challenge; monitor; trail; stalk

@VIOLATE_ETC v
  words: violate; enter; breach; intrude into; penetrate; stray into; cross into; infringe; intrude on; fly into; fly through; trespass into

@FLY_ETC v
  words: fly; cross; circle; buzz; roar; swoop; streak; enter; patrol; violate; breach; penetrate

@SAIL_ETC v
  words: sail; steam; cruise; pass; head; enter; transit; cross; approach; circle; patrol; shadow; anchor; arrive

@WARSHIP_ETC n
  words: warship; destroyer; submarine; frigate; ship; vessel; plane; spy plane; bomber; aircraft; jet; warplane; drone; carrier; fighter
  words: carrier group; flotilla

@WARSHIP_ETC2 n
  words: warship; destroyer; submarine; frigate; spy plane; bomber; carrier; warplane; surveillance plane; reconnaissance plane; fighter
  words: military aircraft

@AIRSPACE_ETC n
  words: airspace; air space; air defence zone; air defense zone; air defence identification zone; air defense identification zone
  words: territorial water; territorial waters; water; waters

@BORDER_ETC2 n
  words: border; frontier; eastern border; eastern flank; air defence; air defense; coastal defence; border defence; defence; northern border
  words: southern border

@ARMY_ETC2 n
  words: army; armed forces; forces; military; navy; fleet; garrison; nuclear arsenal; force

@AIRCRAFT_CARRIER_ETC n
  words: aircraft carrier; warship; nuclear submarine; submarine; destroyer; frigate; battleship; missile boat

@LIVE_ROUND_ETC n
  words: live round; live rounds; live ammunition; shell; artillery; torpedo; rocket; missile

@WARSHIP_ETC3 n
  words: warship; destroyer; frigate; gunboat; submarine; carrier; aircraft carrier; fleet; flotilla; naval vessel; carrier group
  words: strike group; armada

@SEVER_ETC v
  words: sever; cut; cut off; break; break off; rupture; suspend; freeze; downgrade; end; terminate; halt; snap; curtail; sunder; scale back
  words: reduce; put on hold; put on ice; loosen; burn

@TIE_ETC n
  words: tie; diplomatic tie; relation; diplomatic relation; link; contact; dealing; bridge; diplomatic link; relationship
  words: political relation; military tie; communication; hotline; channel; diplomatic contact

@RECALL_ETC v
  words: recall; pull out; call home; bring home; summon home; order home; call back; take home; evacuate; yank; bring back; remove

@RECALL_ETC2 v
  words: recall; withdraw; pull; pull out; call home; bring home; summon home; order home; call back; take home; evacuate; yank; bring back
  words: remove

@SEND_PACKING_ETC v
  words: send packing; chuck out; declare; order home; remove; bar; ban; show the door; give marching orders

@VISIT_ETC n
  words: visit; summit; trip; state visit; meeting; high-level meeting; ministerial meeting; bilateral meeting; reception; ceremony

@CUT_ETC v
  words: cut; cut off; slash; freeze; halt; suspend; stop; end; withhold; withdraw; axe; ax; scrap; terminate; discontinue; pull; block; pare
  words: trim; reduce; put on hold; put on ice; turn off; choke off; dry up; curtail; cancel; hold back; hold up; pause; deny; gut
  words: scale back; cease; defund; claw back; pull the plug on; delay; divert; rescind; deprive

@CUT_ETC2 v
  words: cut; cut off; slash; freeze; halt; suspend; stop; end; withhold; withdraw; axe; ax; scrap; terminate; discontinue; put on hold
  words: put on ice; claw back; pull the plug on

@PROGRAMME_ETC n
  words: programme; aid; talks; plan; project; funding; deal; agreement; cooperation; membership

@SUSPEND_ETC v
  words: suspend; halt; freeze; stop; cut off; block; cancel; hold up; end; pause; withhold; delay

@SUSPEND_ETC2 v
  words: suspend; halt; freeze; stop; cut off; block; cancel; hold up; end; pause; withhold

@WEAPON_ETC n
  words: weapon; arms; part; fighter; tank; missile; jet; ammunition; military equipment; helicopter; F-16; F-35; bomb; spare part; drone
  words: shell

@ARMS_SALE_ETC n
  words: arms sale; arms delivery; weapons delivery; military cooperation; arms shipment; weapons sale; arms export; military aid
  words: military assistance; security cooperation; defence cooperation; defense cooperation; military training; intelligence sharing
  words: weapon shipment; security assistance

@BREAK_OFF_ETC v
  words: break off; suspend; halt; cancel; put on hold; bow out of; stalk out of; flounce out of; turn back on; put on ice; stay out of
  words: shelve; collapse

@TALKS_ETC2 n
  words: talks; peace talks; negotiation; climate talks; trade talks; dialogue; round of talks; contact; reconciliation talks; nuclear talks
  words: fishery talks; accession talks; consultation

@ABANDON_ETC v
  words: abandon; give up; end; suspend; halt; quit; call off; drop; break off; pull out of; withdraw from; bow out of; cease; wind up

@EFFORT_ETC n
  words: effort; mediation; mediation effort; peace effort; peace mission; role as mediator; mediating role; good offices; mission
  words: mediator role; mediator's role; shuttle diplomacy

@STORM_OUT_OF_ETC v
  words: storm out of; break with; break away from; ditch; desert; defect from; turn back on; split from; split with; resign from; bow out of
  words: renounce membership of; cut loose from; suspend participation in; suspend membership of; withdraw support from; withdraw support for
  words: withdraw from membership of; denounce; abrogate; shred; repudiate; rescind; junk; nullify; unsign

@QUIT_ETC v
  words: quit; leave; pull out of; walk out of; bolt; abandon; storm out of; desert; withdraw from; break up; bring down; collapse; topple
  words: break with; exit; split from; wreck

@TEAR_UP_ETC v
  words: tear up; scrap; abrogate; terminate; cancel; suspend; renounce; repudiate; annul; denounce; end; withdraw from; pull out of; rip up
  words: junk; walk out of; walk away from; nullify; rescind; pull the plug on; quit; opt out of; discard

@COALITION_ETC n
  words: coalition; ruling coalition; coalition government; unity government; cabinet; government; governing coalition; alliance; bloc
  words: national unity government; war cabinet; interim government; ruling alliance; power-sharing government

@TREATY_ETC n
  words: treaty; pact; accord; military pact; defence pact; defense pact; defence agreement; defense agreement; cooperation agreement
  words: nuclear deal; grain deal; arms control treaty; trade deal; trade agreement; free trade agreement; peace treaty; extradition treaty
  words: fisheries agreement; agreement; security pact; visiting forces agreement; friendship treaty; climate accord; convention
  words: free-trade pact; mutual defence treaty; defense treaty; non-aggression pact; border agreement; water treaty; visa waiver
  words: association agreement; statute

@TREATY_ETC2 n
  words: treaty; pact; accord; military pact; defence pact; defence agreement; peace treaty; arms control treaty; agreement; security pact
  words: grain deal

@EXPEL_ETC v
  words: expel; throw out; suspend; kick out; boot out; eject; oust; bar; exclude; drop; remove; strip; banish; turf out; freeze out
  words: disinvite; ban; disqualify; evict; shut out; chuck out

@THROW_OUT_ETC v
  words: throw out; kick out; ostracise; boot out; sanction; drop; freeze out; strip

@MEMBERSHIP_ETC2 n
  words: membership; voting right; accreditation; association agreement; candidacy; accession; participation

@VOTING_RIGHT_ETC n
  words: voting right; vote; membership; presidency; seat; observer status; trade privilege; preferential status; right to host; chairmanship

@PEACEKEEPER_ETC n
  words: peacekeeper; contingent; monitor; observer; military observer; UN force; blue helmet

@SUSPEND_ETC3 v
  words: suspend; halt; stop; close; shut down; freeze; wind up; cease

@OPERATION_ETC n
  words: operation; clinic; mission; programme; program; work; activity; relief work; feeding centre; feeding center; hospital; project; aid
  words: distribution; flight; food aid

@AID_WORKER_ETC n
  words: aid worker; staff; international staff; foreign staff; worker; expatriate; expatriate staff

@RELIEF_OPERATION_ETC n
  words: relief operation; aid operation; relief work; humanitarian work; aid work; clinic; food distribution; aid delivery; relief effort
  words: aid programme; operation

@SUSPEND_ETC4 v
  words: suspend; halt; end; freeze; break off; stop; scale back; cut back; downgrade; curtail; terminate; cease; pull out of; withdraw from

@COOPERATION_ETC n
  words: cooperation; security cooperation; coordination; security coordination; collaboration; cooperation agreement; partnership
  words: joint project; joint patrol; joint exercise; exchange programme; flight; air link; visa service; consular service; visa-free travel
  words: contact; exchange; cross-border trade; visa issuance; student exchange; work; participation

@INSTITUTE_ETC n
  words: institute; cultural centre; cultural center; school; bureau; trade office; college

@MISSION_ETC n
  words: mission; peacekeeping mission; peacekeeping force; regional force; UN mission; UN force; joint force; stabilisation force

@PULL_OUT_OF_ETC v
  words: pull out of; withdraw from; quit; walk out of; leave; break off; suspend; abandon

@FACTORY_PARK_ETC n
  words: factory park; joint factory park; industrial park; joint industrial park; industrial zone; industrial complex; liaison office
  words: joint venture

# Classes that the further patterns of the conflict half ask for.
# What somebody is called who is denounced.
@BADNAME n
  words: menace; disgrace; liar; traitor; coward; terrorist; dictator; tyrant; thug; murderer; killer; criminal; hypocrite; puppet; idiot
  words: butcher; thief; warmonger; racist; fascist; Nazi; bully; clown; madman; lunatic; monster; enemy; war criminal; mass murderer
  words: extremist; bandit; demagogue; aggressor; occupier; oppressor; stooge; lackey; pawn; spy; foreign agent; agent of the West; gangster
  words: mafia; rogue state; pariah; pariah state; outlaw; outlaw state; terrorist state; terrorist regime; terrorist organisation
  words: terrorist organization; terrorist group; terror state; sponsor of terrorism; state sponsor of terrorism; apartheid state
  words: evil empire; axis of evil; evil; cancer; cancerous tumour; tumour; parasite; scum; vermin; rat; dog; pig; snake; devil; Satan
  words: Hitler; Stalin; despot; autocrat; usurper; impostor; puppet regime; puppet government; failed state; failure; disaster; danger
  words: threat; existential threat; national security threat; security threat; plague; scourge; blackmailer; extortionist; saboteur
  words: troublemaker; provocateur; instigator; collaborator; quisling; mercenary; crook; swindler; cheat; fraud; loser; imperialist
  words: colonialist; racist state; police state; dictatorship; criminal regime; fascist regime; Nazi regime; brutal regime; criminal gang
  words: criminal enterprise; mafia state; rogue regime; narco-state; gulag; war machine; hostile state; adversary; foe; obstacle
  words: obstacle to peace; stain; laughing stock; laughing-stock; lame duck; charlatan; conman; heretic; infidel; apostate; reactionary
  words: counter-revolutionary; counterrevolutionary; terrorists; fifth column; fifth columnist; separatist; executioner; hangman
  words: child killer

# What a deed is called that is denounced.
@BADTHING n
  words: disgrace; outrage; provocation; farce; sham; charade; travesty; mockery; joke; betrayal; insult; affront; slap; slap in the face
  words: crime; war crime; crime against humanity; act of aggression; aggression; act of war; act of terror; act of terrorism; terrorism
  words: state terrorism; piracy; act of piracy; act of cowardice; cowardly act; barbarity; barbarism; atrocity; massacre; slaughter
  words: genocide; ethnic cleansing; bloodbath; murder; assassination; violation; breach; flagrant violation; grave violation
  words: gross violation; clear violation; mistake; grave mistake; blunder; error; folly; madness; stupidity; lie; pack of lies; lies
  words: fabrication; hoax; fraud; scandal; shame; stain; witch hunt; witch-hunt; political stunt; stunt; publicity stunt; propaganda
  words: blackmail; extortion; bullying; economic coercion; economic warfare; economic terrorism; interference; meddling; land grab
  words: power grab; coup; attack on democracy; attack; threat; threat to peace; danger; dangerous step; dangerous escalation; escalation
  words: retrograde step; step backwards; step in the wrong direction; step backward; step back; backward step; stab; stab in the back
  words: low blow; hostile act; unfriendly act; injustice; miscarriage of justice; kangaroo court; show trial; sellout; sell-out; surrender
  words: capitulation; recipe for disaster; disaster; catastrophe; time bomb; apartheid; slavery; colonialism; racism; vandalism
  words: collective punishment; execution; incitement; inhumanity; hypocrisy; double standard; robbery; daylight robbery; theft; plunder
  words: declaration of war; overreach

# Reproach.
@REPROACH n
  words: scorn; abuse; insult; invective; ridicule; contempt; derision; vitriol; opprobrium; condemnation; blame; criticism; censure
  words: accusation; expletive; obscenity

# Verbs that call somebody or something names: `describe X as`, then `brand X`.
@NAME_AS v
  words: describe; characterise; characterize; denounce; depict; portray; paint; regard; brand; label; vilify; deride; decry; pillory
  words: condemn; castigate; attack; mock; ridicule; slam; blast; lambast; lambaste; revile; demonise; demonize; criticise; criticize
  words: refer to; treat; see; view

@DUB v
  words: call; brand; label; dub; term; deem; declare; style; pronounce; proclaim

# Verbs of blaming somebody to his face.
@SCOLD v
  words: slate; flay; chastise; rebuke; reprove; reproach; scold; upbraid; dress down; tell off; chew out; tick off; lecture; arraign
  words: disparage; malign; vilify; revile; denigrate; belittle; traduce; defame; besmirch; slander; bad-mouth; badmouth; jeer; jeer at
  words: sneer at; lampoon; rubbish; take to task; call out; impugn; excoriate; reprimand; censure; berate; castigate; pillory; lambast
  words: lambaste; hit out at; hit out against; hit back at; strike out at; lash out at; lash out against; let fly at; tear into; rip into
  words: lay into; lace into; light into; pile into; rail at; rant at; fulminate against; inveigh against; thunder at; rage at; fume at
  words: round on; come down on; find fault with; pour scorn on; heap scorn on; read the riot act to; thumb nose at; hurl abuse at
  words: remonstrate with; take aim at

# Verbs of blaming what somebody does.
@DECRY v
  words: slate; flay; pillory; excoriate; censure; decry; denigrate; impugn; disparage; assail; vilify; deride; revile; abhor; deprecate
  words: execrate; reprove; object to; frown on; frown upon; bristle at; bridle at; scoff at; sneer at; find fault with; pick holes in
  words: poke holes in; rubbish; trash; knock; speak out against; speak out on; hit out at; hit out against; lash out at; lash out against
  words: rail against; rail at; inveigh against; fulminate against; fume at; fume over; seethe at; seethe over; rage at; chafe at
  words: chafe under; recoil at; recoil from; smart at; baulk at; take exception to; take issue with; take umbrage at; take offence at
  words: take offense at; take a dim view of; come out strongly against; cry foul over; cry foul at; bemoan; bewail; lament

# What is asked for in need.
@PLEA n
  words: appeal; plea; call; request; entreaty; SOS; cry; cry for help; petition; demand; bid; cri de coeur; exhortation; invocation
  words: application; overture; supplication; distress call; rallying cry; clarion call; joint appeal; flash appeal; joint call; open letter
  words: desperate plea; desperate appeal

# What is pulled down, burnt, blown up.
@DWELLING n
  words: home; house; building; apartment; apartment block; apartment building; tower block; flat; hut; shack; dwelling; village; settlement
  words: hamlet; neighbourhood; neighborhood; district; camp; tent; shop; market; mosque; church; shrine; temple; synagogue; monastery
  words: school; hospital; clinic; warehouse; factory; barn; farm; farmhouse; orchard; olive tree; olive grove; crop; field; greenhouse; well
  words: bridge; pipeline; power line; power station; substation; statue; monument; grave; tomb; cemetery; library; museum; police station
  words: office; headquarters; embassy; consulate; courthouse; car; bus; vehicle; truck; train; oil well; depot; fuel depot; oil depot
  words: refinery; silo; grain silo; plant; mill; dam; tower; mast; structure; outpost; shanty town; slum; property; residence; villa
  words: compound

# What a crowd puts across a road.
@BARRIER n
  words: barricade; roadblock; road block; barrier; blockade; checkpoint; picket line; picket; tent camp; tent; protest camp; tent city
  words: human chain; cordon; bonfire; burning barricade; burning tyre; burning tire; tyre; tire; boulder; log; tree trunk; rock
  words: concrete block

# Who makes trouble for somebody's ships, planes, soldiers by being near.
@NAVAL n
  words: warship; ship; vessel; destroyer; frigate; cruiser; carrier; aircraft carrier; carrier group; carrier strike group; strike group
  words: battle group; submarine; fleet; flotilla; armada; task force; naval force; gunboat; patrol boat; coast guard ship
  words: coast guard vessel; coastguard vessel; naval vessel; amphibious ship; minesweeper; squadron; bomber; warplane; fighter; fighter jet
  words: jet; stealth bomber; stealth fighter; B-52; F-16; F-35; drone; spy plane; aircraft; military aircraft; helicopter

# Licences and papers that authorities take away.
@LICENCE n
  words: licence; license; accreditation; press card; press credential; credential; passport; citizenship; nationality; permit
  words: residence permit; work permit; visa; registration; broadcast licence; broadcast license; broadcasting licence; broadcasting license
  words: legal status; immunity; parliamentary immunity; mandate; seat; charter; press accreditation; residency; residency permit
  words: right to vote; voting right; diplomatic immunity; refugee status; authorisation; authorization
