# Words of agreements, their clauses and claims.
#
# Header: what the words stand for. `words`: nouns or phrases (lemmas, matched without regard to number); for
# obligations a phrase may have `..` between two words that stand within six tokens of each other, in this order.
#   *KIND       nouns for an agreement of that kind (kinds as in the coded record)
#   +KIND       words beside such a noun that make it of that kind
#   OBLIGATION  words that say what is owed
#   !TRIGGER    words that say what calls the duty up
#   &provides   verbs by which an agreement lays something down
#   ?condition  phrases that open a condition;  ^immediate  that mean at once;  $means  that name the means
#   ~STANCE     words by which a claimant takes that stance
#   %STAGE      verbs that take an agreement to that stage

*alliance
  words: alliance; mutual defence treaty; mutual defense treaty; defence pact; defense pact; military pact; security pact
*ceasefire
  words: ceasefire; cease-fire; truce; armistice
*trade
  words: trade pact; trade deal; trade agreement; customs union; free-trade agreement; free trade agreement
*treaty
  words: treaty; convention; protocol; charter; covenant; entente; compact
*accord
  words: accord; agreement; pact; deal; partnership; memorandum; memorandum of understanding; settlement; accords; concordat; understanding; communique; arrangement
*peace
  words: peace treaty; peace deal; peace accord; peace agreement; peace pact; peace settlement
*arms-control
  words: arms control treaty; test ban treaty; safeguards agreement; missile treaty; arms treaty; disarmament treaty; nuclear deal; nuclear agreement; nuclear accord; non-proliferation treaty
*basing
  words: basing agreement; bases agreement; base agreement; basing deal; basing pact
*prisoner-exchange
  words: prisoner exchange; prisoner swap; exchange of prisoners; prisoner deal; swap deal

+alliance
  words: mutual defence; mutual defense; alliance; defence; defense; military alliance; collective defence; collective defense; mutual assistance
+peace
  words: peace
+trade
  words: trade; customs; tariff; free-trade; common market; commercial
+arms-control
  words: arms; nuclear; missile; safeguards; non-proliferation; disarmament; weapons; anti-ballistic; abm; test-ban
+basing
  words: base; bases; basing; rotational
+ceasefire
  words: ceasefire; cease-fire; truce; armistice
+prisoner-exchange
  words: prisoner; prisoners; swap

# --- what is owed; of several that stand in a clause, the first listed counts

nonaggression
  words: not attack; not .. attack; use of force; use force; refrain .. force; nonaggression; non-aggression; not invade; settle .. disputes peacefully; territorial integrity; inviolability; not .. aggression
offense
  words: join .. attack; joint offensive; attack together
neutrality
  words: neutrality; neutral; remain neutral; benevolent neutrality
consultation
  words: consult; consultation; consultations; confer
prisoner-exchange
  words: prisoner; prisoners; captives; detainees; hostages; swap
intelligence
  words: intelligence; information on threats; share data; early-warning data
defense
  words: all means; defend; mutual protection; mutual defence; mutual defense; collective defence; collective defense; military assistance .. attack; military assistance .. means; come .. aid; come .. defence; come .. defense; assist .. attack; help each other .. attack; help .. attack; mutual assistance; protect .. attack; protection against; defence of the other; defense of the other; provide .. military assistance with; regard .. attack; attack on one; attack on all
basing
  words: base; bases; station troops; airfields; airfield; ports; rotate; rotation; pre-position; preposition; access .. bases; barracks; military facilities
arms-supply
  words: deliver .. weapons; weapons deliveries; deliver .. arms; supply .. weapons; supply .. arms; weapons and equipment; military equipment; arms deliveries; arms supplies; tanks; missiles .. deliver; submarines; fighter jets; ammunition; sell .. arms; sell .. weapons; weapons
military-aid
  words: military assistance; military aid; military help; military support; security assistance; security aid
military-cooperation
  words: joint exercises; joint drills; joint manoeuvres; joint maneuvers; military cooperation; joint patrols; joint training; military-technical cooperation; train together; defence cooperation; defense cooperation
verification
  words: inspect; inspection; inspections; inspectors; verify; verification; monitors; monitor; observers; safeguards
arms-control
  words: anti-ballistic; ballistic missile defences; missile defences; missile defenses; nuclear weapons; nuclear arms; warheads; disarm; disarmament; heavy weapons; limit .. weapons; destroy .. missiles; enrich; enrichment; uranium; test .. weapons; poison gas; chemical weapons; landmines; surrender .. weapons; lay down .. arms; artillery
ceasefire
  words: ceasefire; cease-fire; cease fire; truce; halt .. fire; stop .. shooting; stop .. fighting; end .. hostilities; cessation of hostilities; hold .. fire; halt .. attacks; stop .. shelling
withdrawal
  words: withdraw; withdrawal; pull back; pull out; pullout; pull .. troops; leave .. territory; evacuate; remove .. troops; move .. troops; no troops
peacekeeping
  words: peacekeepers; peacekeeping; buffer force; stabilisation force; stabilization force
territory
  words: border; borders; frontier; sovereignty; cede; territory; islands; strait; demarcate
recognition
  words: recognise; recognize; recognition; diplomatic relations; establish ties; exchange ambassadors; open .. embassies
nonrecognition
  words: not recognise; not recognize; withhold recognition
sanctions-relief
  words: lift .. sanctions; sanctions relief; ease .. sanctions; unfreeze; lift .. embargo; lifting of sanctions
trade
  words: tariff; tariffs; trade; customs; duties; common market; quotas; imports; exports; goods; external tariff; grain
finance
  words: loan; loans; credit; credits; debt; investment; billion; million; pay; payments; funds; compensation; grant
energy
  words: gas; oil; pipeline; energy; electricity; power plant; hydropower
nuclear
  words: reactor; reactors; nuclear fuel; nuclear energy; nuclear material; plutonium; nuclear plant; nuclear submarine
technology
  words: technology; technical assistance; know-how; scientific; satellite; space
humanitarian
  words: humanitarian; food aid; relief supplies; aid convoys; medicine; wounded; civilians
refugees
  words: refugees; refugee; displaced; returnees; asylum seekers; migrants; repatriation
legal-assistance
  words: extradite; extradition; legal assistance; hand over suspects; prosecute; tribunal; judicial cooperation
transit
  words: transit; passage; overflight; corridor; right of way; airspace
political-reform
  words: elections; election; constitution; power-sharing; autonomy; special status; reform; amnesty; interim government; transitional government
dispute-settlement
  words: arbitration; mediation; arbiter; dispute; disputes; settle .. dispute; joint commission; international court
membership
  words: accede; accession; join the union; admit; membership
termination
  words: terminate; termination; expire; expires; lapse; denounce the treaty; withdraw from the treaty; notice
entry-into-force
  words: enter into force; enters into force; take effect; takes effect; come into force; comes into force; ratification
other
  words: pact with a third; third state; third party; third country

# --- what calls a duty up

!invasion
  words: invade; invasion; invaded; incursion; enter .. territory
!any-attack
  words: any attack; attack of any kind
!armed-attack
  words: attack; attacked; attacks; armed attack; struck; aggression by arms
!war
  words: war; wartime; hostilities; armed conflict; state of war; at war
!threat
  words: threat; threatened; threatens; danger
!aggression
  words: aggression; aggressor
!request
  words: request; requests; asks; asked; on demand

# --- an agreement's life

%proposed
  words: propose; offer; suggest; float; draft
%negotiating
  words: negotiate; discuss; haggle
%initialled
  words: initial; initialled; initialed
%signed
  words: sign; conclude; seal; reach; strike; agree; make; clinch; formalise; formalize; ink; confirm; announce; broker; approve; adopt; accept; agree on
%ratified
  words: ratify; ratified
%in-force
  words: take effect; enter into force; come into force; hold
%amended
  words: amend; revise; extend; renew
%suspended
  words: suspend; freeze; pause
%withdrawn
  words: withdraw from; pull out of; quit; leave; abandon; exit; renounce; denounce
%terminated
  words: terminate; scrap; end; collapse; break; annul; cancel; tear up; expire

# Verbs by which an agreement provides for something: the agreement is their subject, or stands behind `under`.
&provides
  words: oblige; commit; bind; require; provide; cover; include; stipulate; bar; allow; permit; guarantee; consist; contain; entail; envisage; foresee; specify; prohibit; ban; mention; call; set; give; grant; pledge; promise; agree; undertake; impose; establish; regulate

# --- how somebody stands to an agreement or event: words of a characterisation
~condemns
  words: absurd; illegal; unlawful; mistake; relic; sham; farce; betrayal; provocation; aggression; reckless; shameful; disgrace; disaster; catastrophe; unacceptable; dangerous; barbaric; crime; violation; ruinous; wider war; brutality; acting alone; outdated; worthless; threat
~supports
  words: historic step; milestone; breakthrough; victory; triumph; success; unavoidable; necessary; welcome; step forward; great achievement
~doubts
  words: unclear; doubtful; uncertain; unlikely

# Phrases that open a condition without a clause.
?condition
  words: in case of; in times of; in time of; in the event of; in the event that; should it come to
# Phrases that mean at once.
^immediate
  words: at once; without delay; right away; straight away; immediate; immediately
# Phrases that name the means.
$means
  words: all means; all the means; all available means; every means; by all means; all necessary means
