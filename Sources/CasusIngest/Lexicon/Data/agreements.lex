# Words of agreements, their clauses and claims.
#
# Header: what the words stand for. A phrase may have `..` between two words that stand within nine tokens of each other,
# in this order. The attributes say how a phrase inflects:
#   words   as written, and as the rest of the lexicon inflects its words
#   verbs   the first word is a verb, in all its forms
#   nouns   the last word is a noun, in both numbers
#   hints   as words; only where nothing else in a clause names a duty
# The headers:
#   *KIND       nouns for an agreement of that kind (kinds as in the coded record)
#   +KIND       words beside such a noun that make it of that kind
#   OBLIGATION  words that say what is owed; the first that is named in a clause counts, then the longest
#   !TRIGGER    words that say what calls the duty up
#   ?FORM       phrases that open a condition: `clause` before a verb, `noun` before a noun, `time` before a happening
#   ^immediate  phrases that mean at once;  $means  that name the means
#   ~STANCE     words by which a claimant takes that stance
#   @STANCE     verbs by which a claimant takes that stance to a deed
#   %STAGE      verbs that take an agreement to that stage
#   &SIGN       the words that hold clauses together; each says below what it does

*alliance
  words: alliance; mutual defence treaty; mutual defense treaty; defence pact; defense pact; military pact; security pact; mutual defence pact; mutual defense pact; security treaty; defence treaty; defense treaty; mutual assistance treaty; mutual assistance pact
*ceasefire
  words: ceasefire; cease-fire; truce; armistice; ceasefire agreement; ceasefire deal; cessation of hostilities
*trade
  words: trade pact; trade deal; trade agreement; trade accord; customs union; free-trade agreement; free trade agreement; grain agreement; grain deal; grain pact; textile accord; commodity agreement; fisheries agreement; fishing agreement; barter agreement; quota agreement
*treaty
  words: treaty; convention; protocol; charter; covenant; entente; compact
*accord
  words: accord; agreement; pact; deal; partnership; memorandum; memorandum of understanding; settlement; accords; concordat; understanding; communique; arrangement; roadmap; joint statement; joint declaration; joint communique; peace plan; peace proposal; framework agreement; package deal; bargain; truce
*peace
  words: peace treaty; peace deal; peace accord; peace agreement; peace pact; peace settlement
*arms-control
  words: arms control treaty; test ban treaty; safeguards agreement; missile treaty; arms treaty; disarmament treaty; nuclear deal; nuclear agreement; nuclear accord; non-proliferation treaty; arms control agreement; weapons convention
*basing
  words: basing agreement; bases agreement; base agreement; basing deal; basing pact; lease agreement; status of forces agreement; visiting forces agreement
*prisoner-exchange
  words: prisoner exchange; prisoner swap; exchange of prisoners; prisoner deal; swap deal; prisoner exchange deal; hostage deal

+alliance
  words: mutual defence; mutual defense; alliance; defence; defense; military alliance; collective defence; collective defense; mutual assistance
+peace
  words: peace
+trade
  words: trade; customs; tariff; free-trade; common market; commercial; grain; textile; fisheries; quota
+arms-control
  words: arms; nuclear; missile; safeguards; non-proliferation; disarmament; weapons; anti-ballistic; abm; test-ban
+basing
  words: base; bases; basing; rotational
+ceasefire
  words: ceasefire; cease-fire; truce; armistice
+prisoner-exchange
  words: prisoner; prisoners; swap; hostage

# --- what is owed

defense
  verbs: defend each; defend the other; defend one another; defend it; defend him; defend .. against; defend .. ally; defend .. territory; come .. aid; come .. defence; come .. defense; come .. assistance; come .. rescue; come .. help; assist .. attack; help each other .. attack; help .. attack; aid .. attack; support .. attack; protect .. attack; protect .. aggression; protect .. invasion; intervene .. attack; fight alongside; meet the common danger; repel .. attack; repel .. aggression; resist .. attack; regard .. attack; consider .. attack on; treat .. attack on; rush .. aid; guarantee .. independence; guarantee .. integrity; guarantee .. security; guarantee .. neutrality; guarantee .. sovereignty; maintain .. regime of neutrality; protect .. neutrality; protect .. regime; defend .. neutrality; safeguard .. neutrality; shield .. attack
  words: all means; mutual protection; mutual defence; mutual defense; collective defence; collective defense; mutual self-defence; mutual self-defense; collective self-defence; collective self-defense; military assistance .. attack; military assistance .. invaded; mutual assistance; mutual military; protection against; defence of the other; defense of the other; defence of each other; defense of each other; attack on one; attack on all; attack against all; attack against both; attack upon all; attack against them all; attack on both; attack upon itself; attack on itself; attack against itself; security guarantee; security guarantees; defence guarantee; defense guarantee; defence obligations; defense obligations; defence commitment; defense commitment; nuclear umbrella; defensive alliance; defence pact; defense pact; defence treaty; defense treaty; joint defence; joint defense; common defence; common defense; mutual aid .. attack; armed assistance; help each other militarily; article 5 commitment; defence alliance; defense alliance
offense
  verbs: join .. offensive; join .. war against; attack jointly; attack together; enter the war; declare war; march on; wage war .. together; invade .. together
  words: joint offensive; join .. attack on; joint attack; offensive alliance; open a second front; second front
neutrality
  verbs: remain neutral; stay neutral; not join; never join; stay out of .. alliance; stay out of .. war; stay out of .. bloc; abstain .. joining; refrain .. joining; not .. join .. alliance; remain outside .. alliance; not enter .. alliance; refrain from entering into any military; remain non-aligned; stay non-aligned; renounce .. membership; drop .. nato; not be admitted; observe .. neutrality; respect .. neutrality
  words: neutrality; permanently neutral; perpetual neutrality; neutral status; neutral country; neutral state; neutral in; non-aligned; non-alignment; benevolent neutrality; non-participation .. alliance; non-bloc; not take part .. alliance; take no part; not assist .. attacker; not be a member of nato; not aid .. enemy; not support .. against; third-party pact
nonaggression
  verbs: stop supporting .. rebels; stop backing .. rebels; stop arming .. rebels; stop sheltering .. rebels; end .. support for .. rebels; cease .. support for .. rebels; not support .. rebels; not shelter .. rebels; not arm .. rebels; not attack; not .. attack; never attack; not invade; not .. invade; not threaten; not use force; not .. use force; not .. resort to force; not .. resort to war; not go to war; never go to war; not change .. by force; not fire on; abstain .. use of force; abstain from aggression; abstain from .. attack; refrain .. force; refrain .. aggression; refrain .. attacking; refrain .. invading; refrain .. hostile act; refrain .. hostile acts; refrain .. interference; refrain from interference; renounce .. force; renounce .. war; renounce .. aggression; settle .. disputes peacefully; settle .. peaceful means; settle .. by peaceful; resolve .. peacefully; resolve .. disputes by peaceful; respect .. sovereignty; respect .. territorial integrity; respect .. independence; respect .. inviolability; not interfere; not to interfere; not .. intervene; not violate .. border; not overthrow; respect .. border; respect .. borders; respect .. frontier; not commit .. aggression; not allow .. territory .. used; not let .. territory .. used; not permit .. territory .. used
  words: use of force; threat or use; nonaggression; non-aggression; non-use of force; no-first-use; nonuse of force; non-attack; peace and friendship; perpetual peace; eternal peace; inviolability; not .. aggression; no attack; non-interference .. internal; territorial integrity; acts of belligerency; coexist peacefully; live in peace
consultation
  verbs: consult; confer; hold consultations; enter into consultation; inform each other; notify each other; seek .. views; discuss .. jointly; exchange views; coordinate .. foreign policy; coordinate .. positions; meet regularly; hold .. talks; hold regular; meet .. annually; keep .. informed; contact .. immediately; establish .. hotline; inform .. in advance; notify .. in advance
  words: consultation; consultations; joint consultation; exchange of views; hotline; hot line; prior notice of; advance notice of; regular meetings; annual meetings; advance notification
prisoner-exchange
  verbs: exchange .. prisoners; swap .. prisoners; release .. prisoners; free .. prisoners; free .. hostages; release .. hostages; release .. captives; free .. captives; release .. detainees; free .. detainees; return .. prisoners; hand over .. prisoners; hand over .. remains; return .. remains; exchange .. bodies; release .. soldiers; free .. soldiers; return .. hostages; trade .. prisoners; repatriate .. prisoners; release .. inmates; free .. inmates; release .. sailors; free .. crew; free .. jailed
  words: prisoner exchange; prisoner swap; prisoners of war; exchange of prisoners; swap of prisoners; release of prisoners; release of hostages; release of detainees; release of captives; all for all; hostage release; release of political prisoners; exchange of captives
  hints: prisoners; prisoner; captives; detainees; hostages; swap; inmates
intelligence
  verbs: share .. intelligence; exchange .. intelligence; share data; share .. information; exchange .. information; pass .. intelligence; exchange .. early-warning; share .. early-warning; share .. warning; spy for; share .. radar
  words: intelligence sharing; intelligence-sharing; exchange of intelligence; information sharing; early-warning data; intelligence cooperation; information on threats; exchange of information on; classified military information; classified information
basing
  verbs: use .. bases; use .. base; use .. airfields; use .. airfield; use .. ports; use .. facilities; use .. airspace .. aircraft; station .. troops; station .. forces; station .. soldiers; station .. missiles; station .. aircraft; base .. aircraft; base .. troops; base .. ships; base .. submarines; base .. bombers; lease .. base; lease .. bases; lease .. port; host .. base; host .. bases; host .. troops; host .. forces; host .. missiles; rotate .. troops; rotate .. forces; rotate .. marines; deploy .. troops .. on; deploy .. on .. soil; maintain .. base; keep .. base; keep .. troops .. in; keep .. bases; dock .. ships; open .. bases; pre-position; preposition; berth; stage .. flights; build .. barracks; build .. base; construct .. base
  words: military bases; air bases; air base; naval base; naval bases; access .. bases; access .. base; foreign bases; foreign troops; military facilities; basing rights; base rights; landing rights; port calls; foreign military; troop presence; military presence; status of forces; visiting force; sending state; missile sites; radar stations; listening posts; logistics hub; naval facility
  hints: base; bases; airfield; airfields; barracks; airbase
arms-supply
  verbs: deliver .. weapons; deliver .. arms; deliver .. aircraft; deliver .. tanks; deliver .. missiles; deliver .. jets; deliver .. howitzers; deliver .. ammunition; deliver .. submarines; deliver .. equipment; deliver .. warships; deliver .. drones; deliver .. air defence; deliver .. air defense; supply .. weapons; supply .. arms; supply .. ammunition; supply .. missiles; supply .. aircraft; supply .. tanks; supply .. submarines; supply .. fighters; supply .. jets; supply .. drones; supply .. military equipment; supply .. patrol boats; deliver .. patrol boats; provide .. patrol boats; supply .. warships; supply .. air defence; supply .. air defense; provide .. weapons; provide .. arms; provide .. missiles; provide .. ammunition; provide .. tanks; provide .. jets; provide .. aircraft; provide .. drones; provide .. submarines; provide .. howitzers; send .. weapons; send .. ammunition; send .. missiles; send .. tanks; send .. jets; send .. arms; send .. howitzers; sell .. weapons; sell .. arms; sell .. missiles; sell .. tanks; sell .. jets; sell .. fighter; sell .. submarines; sell .. warplanes; sell .. aircraft; sell .. frigates; sell .. helicopters; sell .. drones; transfer .. weapons; transfer .. arms; transfer .. jets; transfer .. submarines; build .. submarines; build .. frigates; build .. warships; buy .. weapons; buy .. missiles; buy .. jets; buy .. arms; buy .. tanks; buy .. submarines; buy .. fighter; buy .. frigates; acquire .. submarines; acquire .. missiles; acquire .. jets; import .. arms; import .. ammunition; equip .. army; equip .. forces; train and equip; develop .. submarine; co-produce .. missiles; co-produce .. drones; produce .. jointly .. missiles
  words: weapons deliveries; weapons and equipment; weapons and ammunition; arms deliveries; arms supplies; arms sales; arms purchases; arms shipments; weapons sales; weapons shipments; fighter jets; combat aircraft; nuclear-powered submarines; nuclear submarine; submarine force; arms embargo; delivering weapons; military hardware; military equipment; supply of arms; supply of weapons; sale of arms; sale of weapons; arms and ammunition; arms package
  hints: tanks; missiles; submarines; warplanes; frigates; ammunition; howitzers; helicopters; drones; weaponry
military-aid
  verbs: finance .. army; fund .. army; pay .. troops; build up .. defences; build up .. defenses; strengthen .. defences; strengthen .. defenses; train .. troops; train .. soldiers; train .. forces; train .. army; train .. officers; train .. police; send .. troops; send .. advisers; send .. instructors; provide .. troops; provide .. advisers; modernise .. forces; modernize .. forces; modernise .. army; modernize .. army; contribute .. troops; dispatch .. troops; provide .. training; support .. militarily
  words: aid each other; assist each other; help each other; military assistance; military aid; military help; military support; security assistance; security aid; defence assistance; defense assistance; defence aid; defense aid; war material; military advisers; military training; mutual aid; self-help; capacity to resist
military-cooperation
  verbs: hold .. exercises; hold .. drills; hold .. manoeuvres; hold .. maneuvers; conduct .. exercises; conduct .. drills; exercise together; train together; patrol .. together; patrol jointly; patrol .. jointly; create .. joint force; create .. joint command; form .. joint force; set up .. joint command; set up .. joint force; coordinate .. military; coordinate .. armed forces; produce .. weapons jointly; cooperate .. defence; cooperate .. defense; cooperate militarily; deepen .. military; expand .. military ties; strengthen .. military ties; strengthen .. defence ties; strengthen .. defense ties; fight .. terrorism; combat .. terrorism; cooperate .. terrorism; cooperate .. security
  words: joint exercises; joint drills; joint manoeuvres; joint maneuvers; military cooperation; military co-operation; joint patrols; joint training; military-technical cooperation; defence cooperation; defense cooperation; security cooperation; security co-operation; joint force; joint command; joint military; military exercises; war games; counterterrorism; counter-terrorism; military ties; defence ties; defense ties; naval exercises; joint production of weapons
verification
  verbs: inspect; verify; admit .. inspectors; accept .. inspectors; allow .. inspectors; let .. inspectors; accept .. inspections; allow .. inspections; submit .. inspections; open .. inspection; open .. inspectors; place .. safeguards; put .. safeguards; monitor; oversee .. compliance; account for .. material; declare .. facilities; declare .. stocks; declare .. sites; grant .. inspectors; admit .. observers; accept .. observers; disclose .. facilities; permit .. inspections
  words: on-site inspection; on-site inspections; snap inspections; inspections; inspectors; verification; safeguards; observers; international monitors; international monitoring; additional protocol; seals and cameras; under supervision of the iaea; monitoring mission; inspection regime; right to inspect
arms-control
  verbs: abandon .. nuclear; abandon .. weapons; dismantle .. nuclear; dismantle .. missiles; dismantle .. weapons; dismantle .. warheads; dismantle .. reactor; dismantle .. programme; dismantle .. program; destroy .. missiles; destroy .. weapons; destroy .. stockpile; destroy .. warheads; destroy .. chemical; scrap .. missiles; scrap .. warheads; scrap .. weapons; scrap .. nuclear; eliminate .. missiles; eliminate .. weapons; eliminate .. warheads; eliminate .. chemical; cut .. warheads; cut .. arsenals; cut .. forces; reduce .. warheads; reduce .. arsenals; reduce .. stockpile; reduce .. missiles; reduce .. weapons; limit .. weapons; limit .. missiles; limit .. warheads; limit .. launchers; limit .. armed forces; limit .. army; limit .. enrichment; limit .. uranium; limit .. personnel; limit .. arsenals; cap .. warheads; cap .. army; cap .. enrichment; cap .. arsenals; halt .. enrichment; halt .. tests; halt .. nuclear; freeze .. nuclear; freeze .. missile; freeze .. enrichment; suspend .. enrichment; stop .. enriching; stop .. enrichment; stop .. tests; stop .. testing; stop .. reactor; enrich; test .. weapons; test .. missiles; not test; not .. develop .. weapons; not develop .. nuclear; not .. acquire .. weapons; not acquire nuclear; not .. produce .. weapons; not .. possess .. weapons; never .. possess; not .. deploy .. missiles; not .. deploy .. weapons; not build .. missile; not .. use .. gas; not .. use .. weapons; use .. poison gas; use .. chemical; use .. mines; use .. cluster; remove .. missiles; remove .. warheads; withdraw .. missiles; withdraw .. heavy weapons; pull back .. heavy weapons; disarm; demilitarise; demilitarize; denuclearise; denuclearize; surrender .. weapons; hand over .. weapons; hand in .. weapons; lay down .. arms; lay down .. weapons; turn in .. weapons; give up .. nuclear; give up .. weapons; give up .. arms; forgo .. nuclear; renounce .. nuclear; renounce .. weapons; store .. weapons; lock up .. weapons; decommission .. weapons; decommission .. arms; shut down .. reactor; shut .. reactor; ship out .. uranium; not .. transfer .. nuclear; prevent .. spread of .. weapons; not .. export .. arms; store .. under; ban .. tests; ban .. testing; ban .. mines; ban .. missiles
  words: disarmament; arms reduction; arms reductions; arms limitation; arms control; nuclear tests; nuclear testing; nuclear weapon tests; nuclear explosion; nuclear explosions; weapon storage; denuclearisation; denuclearization; demilitarisation; demilitarization; demilitarised zone; demilitarized zone; nuclear-free zone; nuclear-weapon-free; nuclear weapon free; weapon-free; anti-ballistic; ballistic missile defences; missile defences; missile defenses; heavy weapons; highly enriched uranium; low-enriched uranium; uranium enrichment; enriched uranium; enrichment; chemical weapons; biological weapons; landmines; cluster munitions; poison gas; poisonous gas; intermediate-range missiles; medium-range missiles; strategic arms; strategic weapons; peaceful purposes only; testing of any type of weapons; limited .. personnel; artillery systems; decommissioning; cantonments; cantonment; non-proliferation; nonproliferation; size of .. armed forces; size of .. army; measures of a military nature
  hints: warheads; uranium; nuclear weapons; artillery; arsenals; arsenal; plutonium
ceasefire
  verbs: cease fire; cease .. hostilities; cease .. fighting; cease .. attacks; cease .. operations; halt .. fire; halt .. fighting; halt .. attacks; halt .. offensive; halt .. strikes; halt .. bombing; halt .. shelling; halt .. hostilities; halt .. military operations; stop .. shooting; stop .. fighting; stop .. shelling; stop .. firing; stop .. attacks; stop .. bombing; stop .. strikes; stop .. military operations; end .. hostilities; end .. fighting; end .. attacks; end .. war; suspend .. hostilities; suspend .. attacks; suspend .. military operations; suspend .. offensive; hold .. fire; lay .. arms aside; silence .. guns; observe .. truce; observe .. ceasefire; respect .. ceasefire; respect .. truce; extend .. truce; extend .. ceasefire; avoid .. assault; avoid .. offensive; avert .. offensive; avert .. assault; de-escalate; refrain .. offensive operations; refrain .. strikes; refrain .. shelling; not .. shell; not .. bomb; not .. target; freeze .. front; pause .. fighting; pause .. strikes; terminate .. state of war; end .. state of war
  words: ceasefire; cease-fire; truce; armistice; cessation of hostilities; cessation of fighting; end to hostilities; end to the fighting; end to fighting; end of hostilities; halt to the fighting; halt to hostilities; halt in fighting; humanitarian pause; de-escalation; no-fly; suspension of hostilities; state of war; state of war between; end to attacks; halt to attacks; quiet for quiet
withdrawal
  verbs: withdraw; pull back; pull out; pull .. troops; pull .. forces; leave .. territory; leave .. country; leave .. soil; leave .. village; leave .. town; leave .. city; leave .. area; leave .. zone; leave .. positions; evacuate; vacate; remove .. troops; remove .. forces; remove .. bases; redeploy; move .. troops back; retreat; quit .. territory; return to .. barracks; allow .. to flee; allow .. to leave; close .. bases; dismantle .. bases; reduce .. armed forces .. deployed; reduce .. troops; reduce .. presence; cut .. troops; hand back; hand over control; hand over .. base; transfer .. administration; relinquish .. control; end .. occupation; give up .. occupied; demobilise; demobilize; disengage; send home .. troops
  words: withdrawal; withdrawals; pullout; pull-out; pullback; pull-back; evacuation; redeployment; troop reduction; troop reductions; force reductions; removal of .. forces; removal of .. troops; removal of .. installations; removal of .. bases; departure of .. troops; departure of .. forces; exit of .. troops; safe passage; disengagement; no troops; disengagement of forces
peacekeeping
  verbs: deploy .. peacekeepers; send .. peacekeepers; accept .. peacekeepers; contribute .. peacekeepers; police .. truce; police .. ceasefire; deploy .. peace force; separate .. forces
  words: peacekeepers; peacekeeping; peace-keeping; peacekeeping force; buffer force; stabilisation force; stabilization force; blue helmets; monitoring force; multinational force; implementation force; buffer zone; peace force; international force
territory
  verbs: cede; demarcate; delimit; hand over .. territory; hand over .. islands; return .. territory; return .. islands; transfer .. sovereignty; transfer .. territory; recognise .. border; recognize .. border; relinquish .. territories; relinquish .. territory; annex; share .. sovereignty; draw .. border; fix .. border; give up .. claim; drop .. claim; renounce .. claim; exchange .. land; swap .. land; swap .. enclaves; give .. territory; divide .. sea; divide .. seabed; exercise .. sovereignty; resume .. sovereignty; belong to
  words: border demarcation; border line; land border; maritime border; maritime boundary; boundary line; sovereignty over; territorial claims; land swap; territorial waters; exclusive economic zone; frontier line; border treaty; final border; line of contact; territorial concessions; international boundary
  hints: border; borders; frontier; islands; territory; territories; boundary; sovereignty
recognition
  verbs: recognise; recognize; establish .. relations; establish .. ties; restore .. relations; restore .. ties; resume .. relations; resume .. ties; normalise; normalize; exchange ambassadors; exchange .. ambassadors; open .. embassies; open .. embassy; reopen .. embassies; reopen .. embassy; accredit; upgrade .. relations
  words: recognition; diplomatic relations; full diplomatic; normalisation; normalization; mutual recognition; diplomatic ties; right to exist; right to live in peace
nonrecognition
  verbs: not recognise; not .. recognise; not recognize; not .. recognize; never recognise; never recognize; withhold recognition; refuse .. recognition; break .. relations with; cut .. relations with; sever .. relations with
  words: non-recognition; nonrecognition
sanctions-relief
  verbs: lift .. sanctions; ease .. sanctions; suspend .. sanctions; waive .. sanctions; remove .. sanctions; end .. sanctions; lift .. embargo; ease .. embargo; end .. embargo; end .. blockade; lift .. blockade; ease .. blockade; lift .. restrictions; ease .. restrictions; unfreeze; unblock .. assets; release .. frozen; remove .. blacklist; remove .. list of state sponsors; drop .. sanctions; not impose .. sanctions; lift .. siege
  words: sanctions relief; lifting of sanctions; easing of sanctions; frozen assets; frozen funds; end to sanctions; end of sanctions; removal of sanctions; lifting of .. embargo; lifting of .. sanctions; lifting of .. blockade
trade
  verbs: cut .. tariffs; reduce .. tariffs; lower .. tariffs; eliminate .. tariffs; abolish .. tariffs; scrap .. tariffs; remove .. tariffs; drop .. tariffs; raise .. tariffs; impose .. tariffs; levy; slash .. tariffs; lower .. duties; cut .. duties; remove .. duties; abolish .. duties; open .. market; open .. markets; open .. ports; open .. airports; buy .. grain; buy .. wheat; buy .. corn; buy .. soybeans; buy .. goods; buy .. sugar; buy .. rice; buy .. cars; buy .. beef; purchase .. grain; purchase .. wheat; purchase .. corn; purchase .. goods; purchase .. soybeans; import .. goods; import .. grain; import .. rice; import .. beef; export .. goods; export .. grain; limit .. exports; limit .. imports; curb .. exports; restrain .. exports; restrict .. exports; restrict .. imports; increase .. imports; increase .. purchases; exchange .. goods; barter; ship .. grain; ship .. sugar; supply .. sugar; supply .. rice; supply .. wheat; supply .. grain; grant .. most-favoured; grant .. most-favored; grant .. preferential; subsidise .. exports; subsidize .. exports; dump; price .. semiconductors; stop .. dumping; not prevent .. commercial; exempt .. duties; accept .. imports; fish in; catch .. fish; allow .. fishing
  words: tariffs; tariff; free trade; grain agreement; grain pact; grain deal; fishing agreement; fishing pact; textile accord; textile agreement; sugar agreement; coffee agreement; tin agreement; cocoa agreement; commodity agreement; trade; customs union; customs duties; customs duty; common market; import duties; export duties; quotas; export quotas; import quotas; quota; market access; most-favoured-nation; most-favored-nation; most favoured nation; most favored nation; external tariff; voluntary restraint; voluntary export restraint; export growth; export limits; fishing rights; fisheries; fishery; free transport of grain; barter; commerce; transport of grain; grain exports; commodities; exports of; imports of; trade barriers; trade concessions; export restraints; rules of origin; buffer stock; dumping; goods originating; minimum prices; commercial activities
  hints: goods; products; imports; exports; grain; wheat; corn; soybeans; sugar; rice; coffee; cocoa; textile; textiles; steel; cars; semiconductors; timber; beef; tonnes; prices
finance
  verbs: lend; loan; grant .. loan; extend .. loan; extend .. credit; grant .. credit; provide .. loan; provide .. loans; provide .. credit; provide .. funds; provide .. billion; provide .. million; provide .. mln; pay .. billion; pay .. million; pay .. mln; pay .. compensation; pay .. reparations; pay .. debt; repay; reschedule; write off .. debt; forgive .. debt; cancel .. debt; restructure; invest; finance; fund; contribute .. billion; contribute .. million; give .. billion; give .. million; give .. mln; compensate; reimburse; devalue; cut .. deficit; reduce .. deficit; cut .. spending; cut .. subsidies; raise .. taxes; raise .. prices; disburse; intervene .. currency; stabilise .. currencies; stabilize .. currencies; avoid double taxation; settle .. debts; deposit .. billion
  words: loan; loans; credit line; line of credit; debt relief; debt rescheduling; debt; reparations; standby credit; stand-by credit; standby agreement; currency swap; swap line; bailout; financial assistance; economic aid; development aid; financial aid; economic assistance; compensation; double taxation; foreign investment; structural adjustment; budget deficit; exchange rates; exchange rate; interest rates
  hints: dlrs; dollars; euros; investment; payments; funds; credit; credits
energy
  verbs: supply .. gas; supply .. oil; supply .. crude; supply .. electricity; supply .. coal; supply .. fuel; supply .. power; supply .. lng; deliver .. gas; deliver .. oil; deliver .. crude; deliver .. electricity; sell .. gas; sell .. oil; sell .. crude; sell .. electricity; sell .. lng; buy .. gas; buy .. oil; buy .. crude; buy .. electricity; buy .. lng; pump .. oil; pump .. gas; pipe .. gas; pipe .. oil; ship .. oil; ship .. gas; ship .. crude; export .. oil; export .. gas; import .. gas; import .. oil; build .. pipeline; build .. pipelines; build .. power station; build .. power plant; build .. dam; build .. refinery; lay .. pipeline; explore .. oil; explore .. gas; drill for; develop .. oil; develop .. gas; develop .. gasfield; develop .. field; generate .. electricity; produce .. barrels; cut .. output; limit .. output; raise .. output; cut .. production; limit .. production; share .. oil; share .. power; distribute .. electricity; store .. gas; cut .. oil
  words: oil supplies; gas supplies; crude oil; oil output; oil production; natural gas; gas pipeline; oil pipeline; pipeline; power plant; power station; power stations; hydropower; hydroelectric; electricity; energy cooperation; energy co-operation; switching station; megawatt; megawatts; output ceiling; output quota; production quota; production quotas; production ceiling; output cuts; barrels per day; bpd; lng; oil exploration; transit of gas; power grid; energy deal; energy supplies
  hints: gas; oil; energy; fuel; coal; crude; power; barrels; petroleum
nuclear
  verbs: build .. reactor; build .. reactors; supply .. reactor; supply .. reactors; supply .. nuclear fuel; provide .. reactor; provide .. reactors; provide .. light-water; supply .. uranium; reprocess; import .. nuclear; bring .. nuclear; station .. nuclear; enrich .. abroad; take back .. spent fuel; deploy .. nuclear weapons in
  words: light-water reactors; light-water reactor; nuclear reactor; nuclear reactors; nuclear fuel; nuclear energy; nuclear power; civil nuclear; civilian nuclear; nuclear cooperation; nuclear co-operation; nuclear material; nuclear plant; spent fuel; atomic energy; nuclear technology; reprocessing; peaceful use of nuclear
  hints: reactor; reactors; nuclear
technology
  verbs: transfer .. technology; share .. technology; launch .. satellite; launch .. satellites; send .. astronaut; exchange .. scientists; share .. know-how; develop .. jointly; set up .. laboratory; sell .. technology; build .. factory
  words: technology transfer; transfer of technology; technical assistance; technical cooperation; technical co-operation; know-how; scientific cooperation; scientific co-operation; scientific research; space cooperation; space station; space exploration; satellite; satellites; science and technology; intellectual property; cultural exchange; cultural exchanges; cultural cooperation; student exchanges; cyber security; artificial intelligence; patents; copyright
  hints: technology; scientific; technical; cultural; educational; research
humanitarian
  verbs: allow .. aid; let .. aid; deliver .. aid; deliver .. food; deliver .. medicine; deliver .. relief; send .. food; send .. relief; admit .. aid; admit .. convoys; allow .. convoys; let .. convoys; provide .. food; provide .. medicine; provide .. relief; protect .. civilians; spare .. civilians; evacuate .. wounded; evacuate .. civilians; reunite .. families; reunify .. families; care for .. wounded; vaccinate; donate; clear .. mines; let in .. trucks; allow .. trucks; open .. crossing; open .. crossings; reopen .. crossing; reopen .. crossings; re-open; treat .. humanely; search for .. missing
  words: humanitarian aid; humanitarian access; humanitarian assistance; humanitarian corridor; humanitarian corridors; humanitarian committee; aid convoys; aid trucks; relief supplies; food aid; medical supplies; family reunions; family reunification; missing persons; protection of civilians; mine clearance; demining; border crossing; border crossings; disaster relief; human rights
  hints: humanitarian; medicine; wounded; civilians; relief; food; crossing; crossings
refugees
  verbs: take back .. migrants; take back .. refugees; take in .. refugees; accept .. refugees; accept .. migrants; admit .. refugees; resettle; repatriate .. refugees; readmit; host .. refugees; return .. refugees; deport .. migrants; stop .. migrants; stop .. boats; hold .. asylum; allow .. refugees; let .. refugees; allow .. emigrate; permit .. emigration; house .. asylum; curb .. migration; process .. asylum
  words: refugees; return of refugees; repatriation of refugees; displaced people; displaced persons; right of return; asylum seekers; migrants; readmission; migration; emigration; resettlement; returnees; illegal immigration
legal-assistance
  verbs: extradite; hand over .. suspects; hand over .. suspect; surrender .. suspects; prosecute; arrest .. suspects; try .. suspects; cooperate .. tribunal; cooperate .. court; share .. evidence; serve .. sentences; punish .. perpetrators; crack down on; fight .. drug; combat .. drug; combat .. smuggling; combat .. crime; fight .. crime; curb .. drug
  words: extradition; legal assistance; judicial cooperation; judicial co-operation; tribunal; war crimes court; police cooperation; police co-operation; drug trafficking; organised crime; organized crime; money laundering; immunity from prosecution; criminal jurisdiction; law enforcement
transit
  verbs: pass through; sail through; transit; fly over; overfly; cross .. freely; use .. corridor; open .. corridor; open .. airspace; open .. strait; open .. canal; open .. road; open .. roads; grant .. passage; allow .. passage; allow .. ships; let .. ships; let .. pass; escort .. ships; reopen .. airspace; reopen .. road; reopen .. railway; use .. river; close .. straits; return .. ships; build .. railway; build .. road; build .. bridge; reopen .. border; open .. border; open .. borders; let .. leave; let .. cross; resume .. flights; land at
  words: transit; free passage; innocent passage; right of passage; right of way; freedom of navigation; navigation; overflight; overflights; corridor; airspace; shipping lanes; landing slots; air services; visa-free; visas; freedom of movement; freedom of transit; littoral states; railway link; rail link; air links; canal; waterway; port facilities
  hints: passage; ships; flights; railway; road; visa
political-reform
  verbs: hold .. elections; hold .. election; hold .. referendum; form .. government; form .. unity; form .. coalition; share power; share .. power; step down; hand over power; hand power; transfer power; amend .. constitution; change .. constitution; rewrite .. constitution; adopt .. constitution; grant .. autonomy; give .. autonomy; grant .. amnesty; legalise; legalize; dissolve; integrate .. fighters; integrate .. army; merge .. forces; reform .. army; reform .. police; release .. power; guarantee .. rights; respect .. rights; lift .. martial law; lift .. state of emergency; lift .. ban on .. party; restore .. constitutional; restore .. civilian; devolve; disband; allow .. party; draft .. constitution
  words: elections; free elections; general elections; election; referendum; constitution; constitutional status; power-sharing; power sharing; autonomy; self-rule; self-government; special status; amnesty; interim government; transitional government; unity government; national unity; coalition government; civilian rule; democratic reforms; constitutional amendments; minority rights; devolution; federal system; multiparty; reintegrate; self-determination; internal administration
  hints: reform; reforms; parliament
dispute-settlement
  verbs: submit .. dispute; submit .. arbitration; refer .. dispute; refer .. arbitration; refer .. court; settle .. dispute; settle .. disputes; resolve .. dispute; resolve .. disputes; negotiate .. status; accept .. ruling; accept .. mediation; accept .. arbitration; accept .. verdict; take .. to court; arbitrate; mediate; bring .. before the court; set up .. joint commission; establish .. joint commission; set up .. commission; establish .. commission; be settled by negotiation; negotiate .. border
  words: arbitration; mediation; arbiter; arbitral; dispute; disputes; joint commission; joint committee; mixed commission; international court of justice; international court; good offices; conciliation; disagreements; peaceful settlement; arbitral tribunal; papal mediation; fact-finding
  hints: commission; committee
membership
  verbs: accede; join .. union; join .. alliance; join .. bloc; join .. organisation; join .. organization; join .. community; join .. eurozone; admit .. member; become .. member; support .. membership; back .. membership; back .. bid to join; return .. to the treaty; rejoin; invite .. to join; not block .. membership; open .. accession; not veto
  words: accession; membership; full member; candidate status; associate member; observer status; admission; accede; open for signature
termination
  verbs: terminate; expire; lapse; denounce .. treaty; denounce .. agreement; denounce .. convention; withdraw from .. treaty; withdraw from .. agreement; withdraw from .. pact; withdraw from .. convention; give .. notice; renew .. every; remain in force; cease to be a party; cease to be party; remain valid; leave .. treaty; pull out of .. treaty; give .. months' notice
  words: termination; notice of termination; denunciation; period of validity; months' notice; year's notice; one year's notice; six months' notice; expiry; in force for a period; remain in force for; automatically extended; automatically renewed
entry-into-force
  verbs: enter into force; come into force; take effect; come into effect; ratify; be ratified; go into effect; be deposited; become effective; enter into effect; put into effect
  words: entry into force; ratification; instruments of ratification; takes effect; exchange of instruments; instruments of accession; signature ad referendum
other
  verbs: not enter .. pact; not conclude .. pact; not conclude .. treaty; guide by; be guided by; not sign .. third
  words: pact with a third; third state; third party; third country; external relations; environment; climate; emissions; pollution; water share; waters of; river waters; fishing vessels; tourism; whaling; antarctic; deforestation; fur; ozone; nuclear waste; radioactive waste

# --- what calls a duty up

!invasion
  verbs: invade; enter .. territory
  words: invasion; incursion; incursions
!any-attack
  words: any attack; attack of any kind; any armed attack; any aggression; any act of aggression; any threat or use of force
!armed-attack
  verbs: attack; strike; shell; bomb
  words: armed attack; attacks; aggression by arms; armed aggression; military attack; attacked; act of war
!war
  words: war; wartime; hostilities; armed conflict; state of war; at war; conflict; warfare; combat
!threat
  verbs: threaten; endanger
  words: threat; threats; danger; menace; endangered; crisis; emergency
!aggression
  words: aggression; aggressor; act of aggression
!request
  verbs: request; ask
  words: on demand; at the request; upon request; on request

# Phrases that open a condition, by what stands behind them.
?clause
  words: if; should; whenever; when; in the event that; in case; provided that; should it come to; unless; in the event of its; as soon as; in cases where; so long as; as long as
?noun
  words: in case of; in cases of; in times of; in time of; in the event of; in event of; in the face of; in response to; given; in the case of
?time
  words: upon; during; in wartime
# Phrases that mean at once.
^immediate
  words: at once; without delay; right away; straight away; immediate; immediately; forthwith; promptly; instantly; without hesitation; automatically; on the spot
# Phrases that name the means.
$means
  words: all means; all the means; all available means; every means; by all means; all necessary means; all possible means; all the resources; use of armed force; with all its forces; all necessary measures

# --- the words that hold clauses together

# Verbs by which an agreement lays something down; in the passive, what somebody is bound by.
&provides
  verbs: oblige; obligate; commit; bind; require; provide; cover; include; stipulate; guarantee; consist; contain; entail; envisage; envision; foresee; specify; call; set; give; grant; impose; establish; mandate; demand; lay down; ensure; limit; cap; restrict; halve; prescribe; secure; fix; divide; halt; create; assign; reduce; cut; compel; force; freeze; exempt; spell out; set out
# Verbs of asking: with an agreement for their ground (`urged it to withdraw under the accord`) they say what it lays down.
&demands
  verbs: ask; request; demand; urge; call on; insist; press; remind; implore; appeal
# Verbs that put somebody under a duty, so that he is obliged.
&binds
  verbs: oblige; obligate; commit; bind; require; compel; mandate; pledge; entrust; limit; restrict
# Verbs of getting what somebody else owes.
&receives
  verbs: receive; get; obtain; gain
# Verbs of keeping an agreement.
&keeps
  verbs: keep; honour; honor; observe; maintain; uphold; respect; share; be; have; maintain; hold; include; join
# Verbs by which it permits.
&permits
  verbs: allow; permit; entitle; authorise; authorize; let; enable; empower
# Verbs by which it forbids.
&bans
  verbs: bar; ban; prohibit; forbid; preclude; outlaw; rule out; exclude; proscribe; debar; disallow; prevent
# Verbs by which a party binds itself.
&commits
  verbs: agree; pledge; commit; undertake; promise; vow; consent; guarantee; oblige; bind; engage; covenant; swear; accept; assure; sign up; offer; reaffirm; resolve; determine; obligate; give its word; concede
# Verbs by which a party gives something up.
&renounces
  verbs: renounce; forgo; forswear; waive; relinquish; abandon claims; rule out
# Verbs and nouns of breaking one's word.
&breaks
  verbs: fail to; violate; breach; break; flout; renege; ignore; defy; contravene; disregard; not honour; not honor; not comply; not abide; not implement; not observe; not fulfil; not fulfill; not respect; not keep; not meet; refuse to honour; refuse to honor; refuse to implement; refuse to comply; walk away from; infringe; backtrack on; dishonour; go back on; repudiate
  nouns: failure; refusal
  words: failed so far; failure to; failure of; failures to; violation; violations; breach; breaches; in defiance of; despite the agreement; despite an agreement; despite the accord; despite a deal; despite the deal; despite a pledge; despite its pledge; despite the treaty; despite a truce; despite the ceasefire; contrary to; in contravention; non-compliance; noncompliance; refusal to; unfulfilled; broken promise
# Words before an agreement or duty that is not there.
&absence
  words: in the absence of; absence of; no; without; lack of; lacks; neither; nor; lacking; short of; instead of; no such
# Words before an agreement that is not yet made.
&draft
  words: draft; proposed; planned; prospective; possible; would-be; future; eventual; proposal; tentative; unsigned; provisional; potential; peace plan; peace proposal; new draft; envisaged; roadmap
# Words for an agreement that is over.
&past
  words: former; expired; defunct; lapsed; old; erstwhile; scrapped; abrogated; now-defunct; ill-fated; short-lived
# Phrases that lead to the agreement by which something is so.
&under
  words: under; as per; per; according to; in line with; in accordance with; in accord with; in keeping with; pursuant to; as part of; in compliance with; in conformity with; on the basis of; consistent with; as required by; as stipulated in; as called for in; as agreed in; thanks to; as provided for in; as foreseen in; as a result of; by virtue of; whereby; by the terms of; under the terms of; in which; by which; through which; in line of; under cover of
# Prepositions that lead to the agreement in which something was agreed, or by which it is so.
&within
  words: in; by; with; through; within; into
# Phrases before what is given in return.
&exchange
  words: in return for; in exchange for; in exchange; in return; as a quid pro quo for; in compensation for
# Nouns for a duty.
&duty
  nouns: obligation; commitment; guarantee; pledge; undertaking; requirement; duty; promise; provision; quota; assurance; stipulation
# Those of them that are a duty only where an agreement is named: there are import quotas, and provisions for bad debts.
&terms
  nouns: provision; quota; requirement; stipulation
# Phrases by which a preamble leads to the articles.
&preamble
  words: as follows; the following; upon the following; on the following; to the following
# Phrases before the place and the day of a treaty's signature.
&done
  words: done at; done in; done this; signed at; signed in; concluded at; in witness whereof
# Phrases before what a duty is for.
&purpose
  words: in order that; so that; to the end that; in such a way that
# Nouns for what somebody is given when he is allowed something.
&rights
  nouns: right; access; permission; use; freedom; leave
# Nouns for speaking about an agreement that is not there yet.
&talks
  nouns: talk; negotiation; discussion; consultation
# Nouns for a part of an agreement.
&article
  nouns: article; clause; paragraph; term; section; provision; annex; condition; phase; preamble; text; chapter
# Nouns for a part of a plan or draft.
&point
  nouns: point; provision; item; step; proposal; principle
# Nouns for the parties of an agreement.
&parties
  nouns: party; signatory; side; contracting party; member state; contracting state; participant; ally; partner; member; country; government; nation; states parties; state party
# What one does for somebody who is attacked.
&assists
  verbs: help; assist; aid; support; defend; protect; respond; act; intervene; fight; provide; send; come; meet; take; lend; give; back; stand; rush
  words: assistance; aid; support; help; measures; action; protection; defence; defense; means; supporting
# Verbs by which an attack calls a duty up or counts as one on all.
&activates
  verbs: trigger; activate; invoke; consider; regard; treat; constitute; view; deem; count; look
  words: dangerous; tantamount
# Verbs of saying, with an agreement for their subject; in a treaty's own text its parties perform by them.
&states
  verbs: state; say; declare; recognise; recognize; confirm; affirm; reaffirm; acknowledge; read; proclaim; note; guarantee; respect
# Words of commerce: where no state stands beside them, an agreement is a contract.
&commerce
  words: merger; shares; shareholders; shareholder; debentures; subsidiary; acquisition; takeover; wholly-owned; mortgage; franchise; buyout; creditors; lien; preferred; common stock; royalty; tender offer; players; club; studio; film; band; coach; football; soccer; league; lawsuit; plaintiffs; landlord; tenants; album; broadcaster; media truce
# Words of business: a contract, unless a state stands beside them.
&business
  words: corp; inc; co; ltd; plc; contracts; company; companies; board; bank; union; stake; stock; customer; customers; supplier; chain; retailer; airline; carmaker; firm
# Words that negate what stands behind them.
&negates
  words: not; never; no; neither; nor; without; cannot
  verbs: refrain; abstain; desist; avoid; renounce; forswear; cease; bar; ban; prohibit; forbid; preclude; prevent; outlaw; stop; halt; rule out; forgo; end

# --- an agreement's life

%proposed
  verbs: propose; offer; suggest; float; draft; circulate; moot
%negotiating
  verbs: negotiate; discuss; haggle; talk about; work on; thrash out
%initialled
  verbs: initial
%signed
  verbs: sign; conclude; seal; reach; strike; agree; make; clinch; formalise; formalize; ink; confirm; announce; broker; approve; adopt; accept; agree on; agree to; sign up to; finalise; finalize; hammer out; negotiate successfully; cut; forge; secure; mediate
%ratified
  verbs: ratify; endorse
%in-force
  verbs: take effect; enter into force; come into force; come into effect; hold; be in force; go into effect; implement; remain in force
%amended
  verbs: amend; revise; extend; renew; update; renegotiate; prolong
%suspended
  verbs: suspend; freeze; pause; put on hold; shelve
%withdrawn
  verbs: withdraw from; pull out of; quit; leave; abandon; exit; renounce; denounce; walk out of
%terminated
  verbs: terminate; scrap; end; collapse; break; annul; cancel; tear up; expire; abrogate; lapse; nullify; void; dissolve; fall apart; repudiate

# --- how somebody stands to an agreement or event: words of a characterisation
~condemns
  words: absurd; illegal; unlawful; mistake; relic; sham; farce; betrayal; provocation; aggression; reckless; shameful; disgrace; disaster; catastrophe; unacceptable; dangerous; barbaric; crime; violation; ruinous; wider war; brutality; acting alone; outdated; worthless; threat; outrage; humiliation; surrender; capitulation; trap; unfair; one-sided; null and void; invalid; illegitimate; irresponsible; outrageous; cynical; unjust; unequal; monstrous; scandalous; destabilising; destabilizing; hypocrisy; appeasement; diktat; sell-out; sellout; cowardly; criminal; blunder; unconstitutional; flawed; inhuman; brutal; war crime; worst deal; grave error; stab in the back
~supports
  words: historic step; milestone; breakthrough; victory; triumph; success; unavoidable; necessary; welcome; step forward; great achievement; landmark; just; fair; balanced; courageous; turning point; important step; positive step; good news; wise; crucial step; hope; new era; right decision; constructive; encouraging; win-win; positive
~doubts
  words: unclear; doubtful; uncertain; unlikely; premature; vague; unenforceable; empty; unrealistic; fragile; not enough; insufficient; open to question; questionable; too little; unproven

# --- how somebody stands to a deed: the verb takes the stance, its words say what is claimed
@asserts
  verbs: accuse; blame; charge
@denies
  verbs: deny; dispute; refute
@condemns
  verbs: condemn; denounce; deplore; decry
@supports
  verbs: welcome; praise; hail; applaud
@doubts
  verbs: doubt
