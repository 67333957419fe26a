# Constructions that hold whoever or whatever stands in them: their classes ask what a noun group is (classes-kinds.lex),
# not which word heads it. Any pattern with a class of words, or with more words, outranks them. `@KIND: verb` asks it of
# the subject.

# ---- meeting and talking ------------------------------------------------------------------------------------------
041 Discuss by telephone
  v: call @SOMEBODY; telephone @SOMEBODY; phone @SOMEBODY; ring @SOMEBODY | S <> O
040 Consult
  v: talk to @SOMEBODY; talk with @SOMEBODY; speak with @SOMEBODY; speak to @SOMEBODY; consult @SOMEBODY; brief @SOMEBODY; sit down with @SOMEBODY; dine with @SOMEBODY; lunch with @SOMEBODY; discuss @SOMETHING with | S <> with, to, O
  v: attend (meeting, cabinet meeting, summit, conference, session, forum, talks) with | S <> with
043 Host a visit
  v: receive @SOMEBODY; host @SOMEBODY; greet @SOMEBODY; welcome @SOMEBODY to @PLACE; host (summit, leaders' summit, conference) of | S > O, of
042 Make a visit
  v: attend (summit, conference, forum, inauguration, funeral, opening, ceremony, congress, assembly) in @PLACE; visit @PLACE; travel to @PLACE; fly to @PLACE; head to @PLACE; arrive in @PLACE; lead (delegation) to @PLACE; head (delegation) to @PLACE | S > to, in, O

# ---- sides and claims ---------------------------------------------------------------------------------------------
051 Praise or endorse
  v: defend @SOMEBODY; defend (action, record, policy, decision, move, conduct, handling, expansion, right) of; side with @SOMEBODY; stand by @SOMEBODY; stand with @SOMEBODY; respect (independence, sovereignty, decision, will, choice); vote for @SOMEBODY | S > O, with, by, of
  v: reaffirm (commitment, support) to @SOMETHING; reiterate (commitment, support) to @SOMETHING; renew (commitment) to @SOMETHING; underline (commitment) to @SOMETHING; stress (commitment) to @SOMETHING | S > to
057 Sign formal agreement
  v: reach (agreement, deal, accord, pact, peace deal, peace agreement) with @SOMEBODY; agree on @AGREEMENT; agree to @AGREEMENT; agree @AGREEMENT | S <> with

0331 Express intent to provide economic aid
  v: pledge @MONEY; promise @MONEY; pledge @MONEY to; offer @MONEY to; offer @MONEY in | S > to, for, in

# ---- helping ------------------------------------------------------------------------------------------------------
062 Cooperate militarily
  v: train (soldier, troops, army, force, police, pilot, officer, special forces, recruit, security force, cadet, guard) | S <> O
064 Share intelligence or information
  v: give (information, account information, intelligence, data, evidence) to; hand over (information, intelligence, data, evidence) to; pass (information, intelligence, data) to; supply (intelligence, information) to | S > to
070 Provide aid
  v: provide @MONEY; give @MONEY; provide @SOMETHING to @SOMEBODY; deliver @SOMETHING to @SOMEBODY; provide @SOMETHING for @SOMEBODY; supply @SOMEBODY; give @MONEY to; give @SOMEBODY @MONEY; provide @MONEY to; provide @MONEY for; provide @SOMEBODY with @SOMETHING; donate @MONEY; donate @SOMETHING to; contribute @MONEY; contribute @SOMETHING to; send @MONEY to; grant @MONEY to; award @MONEY to; award @SOMEBODY @MONEY; hand over @MONEY; hand over (medicine, equipment, supplies, vehicle, food, ambulance, vaccine, aid) to; allocate @MONEY; pay @MONEY to; pay @MONEY for @HUMAID; fund @SOMETHING in @PLACE; hand over @SOMETHING to @SOMEBODY; hand @SOMETHING over to @SOMEBODY; be (donor, largest donor, biggest donor, top donor, leading donor) to; be (donor) of; remain (donor) of; remain (donor) to; increase (funding, aid, assistance, support) for; announce (increase) in (funding, aid, assistance) | S > to, I, for, in, O, of
  v: supply @SOMEBODY with; supply @SOMETHING to; furnish @SOMEBODY with; support @SOMEBODY with; assist @SOMEBODY; help @SOMEBODY to | S > to, O, with
071 Provide economic aid
  v: lend @MONEY to; lend @SOMEBODY @MONEY; loan @MONEY to; invest @MONEY in; give @MONEY to promote; give @MONEY in (loan, credit, aid); provide @MONEY in (loan, credit, aid, assistance, funding, grant, financing, budget support) | S > to, in, I
072 Provide military aid
  v: arm @ARMED; equip @ARMED; supply (weapon, arms, ammunition, military equipment, tank, missile) | S > O, to
073 Provide humanitarian aid
  v: airlift @SOMETHING to; fly (medicine, food, supplies, doctor, aid, ton) into; fly (medicine, food, supplies, aid) to; fly in (medicine, food, supplies, aid); send (doctor, medic, expert, medical team, rescue team, rescuer, rescue worker, ambulance, field hospital, medicine, vaccine, mask, blanket, tent, food, water) to; send (team) of; donate (vaccine, medicine, food, blanket, tent, vehicle, ambulance, ventilator, mask, equipment) | S > to, into, for, in
  v: feed @PEOPLE; vaccinate @PEOPLE; rescue @PEOPLE; evacuate @PEOPLE from; fly @PEOPLE out of; airlift @PEOPLE from | S > O, from
  v: receive (aid, relief, assistance, help) from; receive (donation, funding, financing, grant, loan, financial support, military support, logistical support, logistic support) from | from > S
074 Provide military protection or peacekeeping
  v: @PEACEKEEPERS: arrive in; @PEACEKEEPERS: arrive at; @PEACEKEEPERS: land in; @PEACEKEEPERS: deploy; @PEACEKEEPERS: deploy to; @PEACEKEEPERS: deploy in; @PEACEKEEPERS: patrol; @PEACEKEEPERS: serve in; @PEACEKEEPERS: take up (position); @PEACEKEEPERS: be deployed | S > in, at, to, O
  v: deploy @TROOPS as @PEACEKEEPERS; send @TROOPS as @PEACEKEEPERS; send @TROOPS on @PEACEKEEPERS; deploy @TROOPS on @PEACEKEEPERS; announce (deployment) of @PEACEKEEPERS; contribute (troops, soldier, force, peacekeeper, contingent, battalion) to; contribute to @PEACEKEEPERS; serve in (peacekeeping mission, peacekeeping force, UN force, UN mission); send (troops, soldier, platoon, battalion, contingent, police, unit) to @PEACEKEEPERS; join @PEACEKEEPERS; deploy (observer, election observer, monitor, ceasefire monitor) in; deploy (observer, monitor) to; send (observer, election observer, monitor) to | S > in, to, O
075 Grant asylum
  v: accept (refugee, asylum seeker, migrant, people, family, child, evacuee); accept (refugee, asylum seeker, migrant, people) from; take in @REFUGEES; resettle @REFUGEES; shelter @REFUGEES; welcome @REFUGEES; open (border, door) to @REFUGEES; open @BORDER to (refugee, family, people, civilian, migrant, asylum seeker, exile, displaced, evacuee, national, citizen, thousands); open (door) to @PEOPLE; accept @PEOPLE; admit @PEOPLE; take in @PEOPLE; host @PEOPLE; shelter @PEOPLE; give (refuge, shelter, sanctuary, asylum) to; offer (refuge, shelter, sanctuary, asylum) to | S > O, from

# ---- yielding -----------------------------------------------------------------------------------------------------
080 Yield
  v: grant (request, wish, permission, approval); approve (request, application, petition, visa); give @SOMEBODY (permission, mandate, authority, green light, right, clearance, go-ahead, access); give (permission, mandate, green light, clearance, access) to; grant @SOMEBODY (permission, access, right, extension, citizenship, amnesty, pardon, bail); reinstate @SOMEBODY; restore @SOMEBODY to; concede to @SOMEBODY; give in to @SOMEBODY; bow to @SOMEBODY; extend (deadline); accept (resignation, proposal, demand, condition) | S > I, to, of, from, O
081 Ease administrative sanctions
  v: lift (state of emergency, emergency, travel ban, ban, curfew, lockdown, restriction, entry ban, visa requirement, visa ban, flight ban); ease (curfew, curfew hour, lockdown, restriction, visa rule, travel rule, rule); relax (curfew, lockdown, restriction, rule); simplify (process, procedure, rule, visa) for; end (curfew, state of emergency, lockdown, travel ban); unban @SOMEBODY; legalise @SOMETHING; legalize @SOMETHING | S > on, for, to, in, O
0831 Accede to demands for change in leadership
  v: resign; step down; stand down; tender (resignation); hand in (resignation); submit (resignation); quit as; resign as; relinquish (power, office, presidency); hand over (power) to; transfer (power) to; cede (power) to; give up (power); release @SOMEBODY from (duty, post, office, position); relieve @SOMEBODY of (duty, post, command, office, position) | S > to, from, O, -
0841 Return, release persons
  v: order (release, acquittal); approve (release); authorise (release); authorize (release) | S > POSS, of, O
  v: release @SOMEBODY; free @SOMEBODY; let free @SOMEBODY; let go @SOMEBODY; let @SOMEBODY go; let @SOMEBODY free; set free @SOMEBODY; set @SOMEBODY free; liberate @SOMEBODY; parole @SOMEBODY; acquit @SOMEBODY; pardon @SOMEBODY; repatriate @SOMEBODY; return (refugee, prisoner, migrant, captive, detainee, hostage, soldier, deportee) to; hand over @SOMEBODY to; hand back @SOMEBODY; announce (release) of; order (release) of; secure (release) of | S > O, of, to, from
0842 Return, release property
  v: return @SOMETHING; return @SOMETHING to; return to @PLACE @SOMETHING; give back @SOMETHING; give @SOMETHING back to; hand back @SOMETHING; hand @SOMETHING back; return @SOMETHING into; restore @SOMETHING to @SOMEBODY; compensate @SOMEBODY; pay @MONEY as (compensation, reparation); pay @MONEY in (compensation, reparation, damages) | S > to, into, O, in
086 Allow international involvement
  v: allow (aid, humanitarian aid, relief, humanitarian relief, assistance, aid convoy, convoy, aid worker, inspector, observer, monitor, peacekeeper) to; allow (aid, humanitarian aid, relief, humanitarian relief, aid convoy, aid worker, inspector, observer, monitor, peacekeeper, access); permit (aid, relief, inspector, observer, monitor, peacekeeper, access); let in (aid, relief, inspector, observer, monitor, journalist); admit (inspector, observer, monitor) | S > to, into, in, O
0871 Declare truce, ceasefire
  v: @CEASEFIRE: take effect; @CEASEFIRE: begin; @CEASEFIRE: start; @CEASEFIRE: come into effect; @CEASEFIRE: come into force; @CEASEFIRE: go into effect; @CEASEFIRE: take hold | S > in, between
0873 Demobilize armed forces
  v: lay down (arm, arms, weapon, gun); hand over (arms, weapon, arsenal, gun); surrender (arms, weapon); hand in (arms, weapon); disarm @ARMED; @ARMED: disarm | S > to, in, -
0874 Retreat or surrender militarily
  v: withdraw @TROOPS from; pull @TROOPS out of; pull out @TROOPS from; withdraw @TROOPS; pull out of @PLACE; withdraw from @PLACE; @ARMED: withdraw from; @ARMED: pull out of; @ARMED: leave @PLACE; @ARMED: surrender | S > from, of, O, to

# ---- blame and law ------------------------------------------------------------------------------------------------
110 Disapprove
  v: call for @SANCTIONS; urge @SANCTIONS; call for @SANCTIONS against; call for @SANCTIONS on; demand @SANCTIONS against | S > against, on
111 Criticize or denounce
  v: complain about @SOMETHING; complain of @SOMETHING; offer (criticism, rebuke) of; lead (attack) on; pass (resolution) criticising; pass (resolution) criticizing; pass (resolution) condemning; dispute @SOMETHING; challenge @SOMETHING; call @SOMEBODY (liar, coward, traitor, fool, terrorist, dictator, tyrant, thug, murderer, killer, criminal, hypocrite, puppet, idiot, butcher, thief, warmonger, disgrace, racist, fascist, bully, clown, madman, lunatic, monster, moron, enemy, war criminal, mass murderer, extremist, bandit, demagogue, guy, loser, crook, cheat, hypocrite, menace, threat, extortionist) | S > O, about, of, on
112 Accuse
  v: hold @SOMEBODY responsible; hold responsible @SOMEBODY; put (blame) on @SOMEBODY; lay (blame) on @SOMEBODY; blame @SOMEBODY; blame @SOMETHING on; point finger at @SOMEBODY; publish (report) accusing; put out (report) accusing; issue (report, statement) accusing | S > O, on, at
115 Bring lawsuit against
  v: sue @SOMEBODY; take @SOMEBODY to court; file (lawsuit, suit, complaint, case, petition, charges) against; file (lawsuit, suit, complaint, case) in; launch (legal action, legal proceedings, lawsuit, infringement proceedings) against; take (legal action) against; charge @SOMEBODY with; charge @SOMEBODY; indict @SOMEBODY; prosecute @SOMEBODY; press charges against @SOMEBODY; put @SOMEBODY on trial | S > against, O
116 Find guilty or liable (legally)
  v: find @SOMEBODY guilty; find guilty @SOMEBODY; convict @SOMEBODY; sentence @SOMEBODY | S > O
  v: @COURT: approve (extradition); @COURT: order (extradition); @COURT: uphold (conviction, sentence, verdict) | S > of, O, against
090 Investigate
  v: send (team, expert, official, investigator, inspector, delegation, operative, agent, police, mission, envoy) to investigate; send @SOMEBODY to investigate; dispatch @SOMEBODY to investigate; deploy @SOMEBODY to investigate | S > to, into, in, O
  v: open (investigation, inquiry, probe) into; order (investigation, inquiry, probe) into; order (investigation, inquiry, probe) against; launch (investigation, inquiry, probe) into; head (inquiry, investigation, probe) into; lead (inquiry, investigation, probe) into; investigate @SOMEBODY; question @SOMEBODY; interrogate @SOMEBODY; search (residence, home, house, office, consulate, embassy, headquarters, building, premises, mosque, villa) | S > into, against, O

# ---- pressing, refusing -------------------------------------------------------------------------------------------
139 Give ultimatum
  v: give @SOMEBODY (ultimatum, deadline) | S > O, I
0233 Appeal for humanitarian aid
  v: seek (refuge, shelter, protection, asylum, sanctuary) in | S > in
120 Reject
  v: quash (order, conviction, decision, ruling); overturn (decision, ruling, ban, law); dismiss (case, appeal, petition, complaint, lawsuit); be not welcome in | S > O, of, by, to, from
129 Veto
  v: veto @SOMETHING | S > O, of, by, to, from
125 Reject proposal to meet, discuss, or negotiate
  v: cancel (visit, trip, state visit, tour, meeting, summit, reception); call off (visit, trip, tour, summit, state visit); cancel (visit, trip) to; refuse to meet; decline to meet; boycott (meeting, talks, summit) | S > with, to, by, of, O, in

# ---- force --------------------------------------------------------------------------------------------------------
173 Arrest, detain, or charge with legal action
  v: arrest @SOMEBODY; detain @SOMEBODY; capture @SOMEBODY; jail @SOMEBODY; imprison @SOMEBODY; announce (arrest, detention) of; order (arrest, detention) of; issue (arrest warrant, warrant) for; issue (arrest warrant, warrant) against; take @SOMEBODY into custody; round up @SOMEBODY; launch (operation) to detain; order @SOMEBODY jailed; place @SOMEBODY under (arrest, house arrest) | S > O, of, for, against
1711 Confiscate property
  v: @ARMED: seize @SOMETHING; seize @SOMETHING; confiscate @SOMETHING; impound @SOMETHING; expropriate @SOMETHING | S > O
1722 Ban political parties or politicians
  v: ban @SOMEBODY from; bar @SOMEBODY from; disqualify @SOMEBODY from; outlaw @SOMEBODY; dissolve (parliament, party, assembly, group, organisation, organization); shut down (organisation, organization, charity, group, party); order @SOMEBODY closed | S > O
1723 Impose curfew
  v: impose (curfew, lockdown); extend (curfew, lockdown); declare (curfew); put @PLACE under (curfew, lockdown) | S > in, on, across, O
1724 Impose state of emergency or martial law
  v: declare (state of emergency, state of siege, emergency, martial law); impose (state of emergency, state of siege, martial law, emergency rule) | S > in, on, across, -
174 Expel or deport individuals
  v: deport @SOMEBODY; expel @SOMEBODY | S > O, to, from
163 Impose embargo, boycott, or sanctions
  v: order @SANCTIONS on; sanction @SOMEBODY; blacklist @SOMEBODY | S > on, O
192 Occupy territory
  v: @ARMED: capture (mosque, church, airport, airbase, base, building, headquarters, bridge, barracks, camp, position, hill, town, village, city, district, area, oil field, port); @ARMED: seize (mosque, church, airport, airbase, base, building, headquarters, bridge, barracks, camp, position, hill, town, village, city, district, area, oil field, port); @ARMED: capture @PLACE; @ARMED: take @PLACE; @ARMED: take over @PLACE; @ARMED: seize @PLACE; @ARMED: retake @PLACE; @ARMED: overrun @SOMETHING; @ARMED: enter @PLACE; capture @SOMETHING in @PLACE | S > O
190 Use conventional military force
  v: @ARMED: storm @SOMETHING; @ARMED: attack @SOMETHING; @ARMED: attack @SOMEBODY; @ARMED: strike @SOMETHING; @ARMED: hit @SOMETHING; @ARMED: target @SOMEBODY; @ARMED: target @SOMETHING; @ARMED: raid @SOMETHING; attack @SOMEBODY; push @SOMEBODY out of; kill @SOMEBODY; @WEAPON: kill @SOMEBODY; @WEAPON: displace @PEOPLE; @ARMED: displace @PEOPLE; @WEAPON: hit @SOMETHING; @WEAPON: strike @SOMETHING; @WEAPON: hit @SOMEBODY; @WEAPON: strike @SOMEBODY; @WEAPON: wound @SOMEBODY; @WEAPON: destroy @SOMETHING; fire across (line, border, frontier); displace @SOMEBODY | S > O, of, in
184 Use as human shield
  v: use @SOMEBODY as human shields; use @SOMEBODY as human shield; hold @SOMEBODY as human shields; hold @SOMEBODY as human shield | S > O
181 Abduct, hijack, take hostage
  v: abduct @SOMEBODY; kidnap @SOMEBODY; hold @SOMEBODY hostage; take @SOMEBODY hostage; hold @SOMEBODY captive | S > O
1822 Torture
  v: torture @SOMEBODY; torment @SOMEBODY | S > O, in
  v: die after (torture, beating); die from (torture, beating); die of (torture); die as result of (torture); die due to (torture) | in, at, by > S
154 Mobilize or increase armed forces
  v: announce (deployment, dispatch) of; approve (deployment, dispatch) of; order (deployment, dispatch) of | S > to, in
  v: mobilise @TROOPS to; mobilize @TROOPS to; mobilise @ARMED; mobilize @ARMED; deploy @TROOPS to; deploy @TROOPS in; deploy @ARMED to; deploy @ARMED in; send @TROOPS to @PLACE; intensify (force, presence) in; beef up (force, presence, security) along; beef up (force, presence) in | S > to, in, along, into
180 Use unconventional violence
  v: beat @SOMEBODY; assault @SOMEBODY; wound @SOMEBODY; injure @SOMEBODY; harm @SOMEBODY | S > O
