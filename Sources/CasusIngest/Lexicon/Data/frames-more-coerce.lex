# Coerce: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

1712 Destroy property
  v: @ARMED: torch @SOMETHING; @ARMED: burn @SOMETHING; @ARMED: raze @SOMETHING; @ARMED: set fire to @SOMETHING | S > O, of, POSS, in
  v: @ARMED: set @SOMETHING ablaze; @ARMED: set @SOMETHING on fire; @ARMED: demolish @SOMETHING; @ARMED: destroy @SOMETHING | S > O, of, POSS, in
  v: @ARMED: sabotage @SOMETHING; @ARMED: loot @SOMETHING; @ARMED: ransack @SOMETHING; @ARMED: pillage @SOMETHING | S > O, of, POSS, in
  v: @ARMED: vandalise @SOMETHING; @ARMED: flatten @SOMETHING; @ARMED: bulldoze @SOMETHING; @ARMED: dynamite @SOMETHING | S > O, of, POSS, in
  v: @ARMED: loot and burn @SOMETHING; burn @SOMETHING to ground; raze @SOMETHING to ground; reduce @SOMETHING to (rubble, ash, ruin) | S > O, of, POSS, in
  v: loot and burn (house, home, shop, village, church, mosque); cripple (tank, ship, warship, tanker) | S > O, of, POSS, in

175 Use tactics of violent repression
  v: use @RIOTGEAR to; disperse @SOMEBODY with; disperse @SOMEBODY; tear-gas @SOMEBODY; teargas @SOMEBODY | S > O, on, at, into, through, from, in, of
  v: pepper-spray @SOMEBODY; baton-charge @SOMEBODY | S > O, on, at, into, through, from, in, of
  v: wade into (crowd, protester, demonstrator, student, striker, marcher); wade into @SOMEBODY | S > O, on, at, into, through, from, in, of
  v: charge at (crowd, protester, demonstrator, student, striker, marcher, supporter) | S > O, on, at, into, through, from, in, of
  v: turn @RIOTGEAR on @SOMEBODY; clear @SOMEBODY from | S > O, on, at, into, through, from, in, of
  v: clear (square, street, camp, bridge, junction, plaza, park, campus) of; ride (horse) into | S > O, on, at, into, through, from, in, of
  v: trample @SOMEBODY; chase @SOMEBODY through (street, city, centre, center); beat back @SOMEBODY | S > O, on, at, into, through, from, in, of
  v: drive back (crowd, protester, demonstrator, marcher); crack down on @SOMEBODY; crack down on @SOMETHING | S > O, on, at, into, through, from, in, of
  v: crack down hard on; brutally suppress @SOMETHING; bloodily suppress @SOMETHING | S > O, on, at, into, through, from, in, of
  v: suppress (revolt, protest, demonstration, uprising, dissent, unrest, opposition) | S > O, on, at, into, through, from, in, of
  v: violently break up @SOMETHING | S > O, on, at, into, through, from, in, of
  v: break up (sit-in, vigil, march, strike, picket, gathering, encampment, protest camp) | S > O, on, at, into, through, from, in, of

1712 Destroy property
  v: @GUNMEN: torch @SOMETHING; @GUNMEN: burn @SOMETHING; @GUNMEN: raze @SOMETHING; @GUNMEN: set fire to @SOMETHING | S > O, of, POSS, in
  v: @GUNMEN: set @SOMETHING ablaze; @GUNMEN: loot @SOMETHING; @GUNMEN: ransack @SOMETHING; @GUNMEN: vandalise @SOMETHING | S > O, of, POSS, in
  v: @GUNMEN: vandalize @SOMETHING; @GUNMEN: destroy @SOMETHING; @GUNMEN: desecrate @SOMETHING; @GUNMEN: smash @SOMETHING | S > O, of, POSS, in
  v: @GUNMEN: uproot (tree, olive tree, crop, vine) | S > O, of, POSS, in

# ==================================================================================================================
# COERCE: 17, 163, 191, 192
# ==================================================================================================================
173 Arrest, detain, or charge with legal action
  v: @COPS: pick up @SOMEBODY; @COPS: catch @SOMEBODY; @COPS: nab @SOMEBODY; @COPS: grab @SOMEBODY | S > O, on, for
  v: @COPS: haul away @SOMEBODY; @COPS: haul off @SOMEBODY; @COPS: cart off @SOMEBODY | S > O, on, for
  v: @COPS: cart away @SOMEBODY; @COPS: lead away @SOMEBODY; @COPS: take away @SOMEBODY; @COPS: take @SOMEBODY away | S > O, on, for
  v: @COPS: haul @SOMEBODY away; @COPS: lead @SOMEBODY away; @COPS: drag away @SOMEBODY; @COPS: drag off @SOMEBODY | S > O, on, for
  v: @COPS: drag @SOMEBODY away; @COPS: bundle @SOMEBODY into; @COPS: swoop on @SOMEBODY; @COPS: swoop on; @COPS: pounce on @SOMEBODY | S > O, on, for
  v: @COPS: sweep up @SOMEBODY; @COPS: hunt @SOMEBODY; @COPS: hunt for @SOMEBODY; @COPS: handcuff @SOMEBODY | S > O, on, for
  v: @COPS: apprehend @SOMEBODY; @COPS: book @SOMEBODY; @COPS: intercept @SOMEBODY; @COPS: whisk away @SOMEBODY | S > O, on, for
  v: @COPS: move @SOMEBODY to (prison, jail, solitary confinement, detention) | S > O, on, for
  v: nab @SOMEBODY; lock up @SOMEBODY; throw @SOMEBODY in (jail, prison); throw @SOMEBODY into (jail, prison); put @SOMEBODY behind bars | S > O
  v: put @SOMEBODY in (jail, prison, custody, detention); keep @SOMEBODY in (jail, prison, custody, detention, solitary confinement) | S > O
  v: move @SOMEBODY to (prison, jail, solitary confinement, house arrest); send @SOMEBODY to (prison, jail, labour camp, labor camp) | S > O
  v: hold @SOMEBODY in (custody, detention, prison, jail); hold @SOMEBODY without (charge, trial); remand @SOMEBODY in; remand @SOMEBODY | S > O
  v: order @SOMEBODY detained; order @SOMEBODY held; take @SOMEBODY in for; hold @SOMEBODY for (questioning, spying, interrogation) | S > O
  v: detain @SOMEBODY on (charge, suspicion); detain @SOMEBODY for; detain @SOMEBODY over; arrest @SOMEBODY for; arrest @SOMEBODY over | S > O
  v: arrest @SOMEBODY on; jail @SOMEBODY without; intern @SOMEBODY; incarcerate @SOMEBODY | S > O
  v: keep @SOMEBODY under (house arrest, guard, arrest) | S > O
  v: make (arrest, string of arrests); make (arrest) in; crack (cell, ring, network); bust (cell, ring, network); foil (plot) by | S > O, of, for, in, by
  v: issue (warrant, arrest warrant, international warrant) for @SOMEBODY | S > O, of, for, in, by

1711 Confiscate property
  v: @COPS: seize @SOMETHING; @COPS: confiscate @SOMETHING; @COPS: raid @SOMETHING; @COPS: ransack @SOMETHING | S > of, POSS, O, from, in
  v: @COPS: board @VESSEL; @COPS: intercept @VESSEL; @COPS: impound @SOMETHING | S > of, POSS, O, from, in
  v: @COPS: swoop on @SOMETHING | S > of, POSS, O, from, in
  v: @COPS: go through (office, house, home) | S > of, POSS, O, from, in
  v: raid @SOMEBODY; arrest @VESSEL; hold @VESSEL | S > from, of, POSS, O
  v: seize (land, document, computer, equipment, passport, phone, laptop, newspaper) from | S > from, of, POSS, O
  v: seize (house, villa, property, asset, cargo, weapon, drug) from | S > from, of, POSS, O
  v: confiscate (camera, passport, land, phone, equipment, document, computer) from; strip @SOMEBODY of (land, property, asset) | S > from, of, POSS, O
  v: freeze (account, bank account, asset, fund) of; take over (station, newspaper, channel, company) from | S > from, of, POSS, O

174 Expel or deport individuals
  v: send @PEOPLE back; send @PEOPLE home; send @PEOPLE back to; send back @PEOPLE; send home @PEOPLE; return @PEOPLE forcibly | S > O, to, from
  v: put (refugee, migrant, asylum seeker, deportee) on (plane, bus, train, boat, flight); fly @PEOPLE back; ship @PEOPLE back | S > O, to, from
  v: push back @PEOPLE; push @PEOPLE back; drive @PEOPLE back; pack off @SOMEBODY to; kick @SOMEBODY out; throw @SOMEBODY out | S > O, to, from
  v: kick out @SOMEBODY; throw out @SOMEBODY; eject @SOMEBODY; banish @SOMEBODY; exile @SOMEBODY; order @SOMEBODY out | S > O, to, from
  v: order out @SOMEBODY; give @SOMEBODY (hour, day) to leave; strip @SOMEBODY of (citizenship, nationality, passport) | S > O, to, from
  v: round up and deport @SOMEBODY; begin deporting @SOMEBODY; start deporting @SOMEBODY | S > O, to, from

1721 Impose restrictions on political freedoms
  v: @COPS: prevent @SOMEBODY from; @COPS: block @SOMEBODY from; @COPS: bar @SOMEBODY from | S > O, of
  v: @COPS: keep @SOMEBODY from; @COPS: forbid @SOMEBODY to; @COPS: ban @SOMETHING | S > O, of
  v: @COPS: block (march, rally, demonstration, protest, procession); @COPS: turn back (marcher, protester, demonstrator) | S > O, of
  v: @COPS: evict @SOMEBODY; @COPS: harass @SOMEBODY; @COPS: intimidate @SOMEBODY | S > O, of
  v: @COPS: shut down @SOMETHING; @COPS: close down @SOMETHING | S > O, of
  v: block @SOMEBODY from; shut (radio station, television station, newspaper, school, university, office) | S > of, in, to, O, on, POSS, from
  v: shut (church, mosque, NGO, website, border crossing) | S > of, in, to, O, on, POSS, from
  v: take (television station, radio station, channel, station, broadcaster, radio, television) off air | S > of, in, to, O, on, POSS, from
  v: pull (plug) on (television station, channel, station, radio, broadcast); take off air | S > of, in, to, O, on, POSS, from
  v: throttle (internet, twitter, social media, website); cut (internet, phone line, mobile service, internet access) | S > of, in, to, O, on, POSS, from
  v: cut off (internet, phone, mobile service, internet access); restrict (access, internet access, social media) to | S > of, in, to, O, on, POSS, from
  v: block (access) to (facebook, twitter, website, internet, social media, youtube, whatsapp, telegram, site) | S > of, in, to, O, on, POSS, from
  v: close (charity, NGO, newspaper, station, radio station, television station) | S > O, of, on, POSS, to, from
  v: close (bureau, church, mosque, think-tank, think tank, school) | S > O, of, on, POSS, to, from
  v: bar @SOMEBODY from (leaving, travelling, traveling, country, university, school, work) | S > O, of, on, POSS, to, from
  v: bar @SOMEBODY from (working, practising, publishing, broadcasting, speaking, entering); forbid @SOMEBODY to | S > O, of, on, POSS, to, from
  v: forbid @SOMEBODY from; impose (travel ban, exit ban, gag order) on @SOMEBODY | S > O, of, on, POSS, to, from
  v: withdraw (passport, accreditation, licence, license) of; confiscate (passport) of | S > O, of, on, POSS, to, from
  v: cancel (passport, accreditation, licence, license) of; deny @SOMEBODY (passport, permit, accreditation, visa) | S > O, of, on, POSS, to, from
  v: silence @SOMEBODY; gag @SOMEBODY; muzzle @SOMEBODY; stifle (dissent, criticism, opposition, press, debate, media) | S > O, on, over, of, POSS
  v: tighten (grip, control, screw, noose) on @SOMEBODY; tighten (grip, control) over @SOMEBODY | S > O, on, over, of, POSS
  v: tighten (screw) on (opposition, dissent, critic, media, opponent, press, NGO); squeeze (opposition, media, critic, NGO) | S > O, on, over, of, POSS
  v: hound @SOMEBODY; censor @SOMETHING; spy on @SOMEBODY; bug (embassy, office, phone, delegation, mission) | S > O, on, over, of, POSS

1722 Ban political parties or politicians
  v: bar @SOMEBODY from (running, standing, election, contesting, ballot, office) | S > O, of, POSS
  v: bar @SOMEBODY from (seeking, holding, politics, public office, vote, race); disqualify @SOMEBODY | S > O, of, POSS
  v: exclude @SOMEBODY from (election, ballot, race, poll, politics); block (candidacy, registration) of | S > O, of, POSS
  v: reject (candidacy, registration) of; strike @SOMEBODY off (ballot, list, electoral roll) | S > O, of, POSS
  v: remove (mayor, judge, governor, lawmaker, councillor) from (office, post, seat) | S > O, of, POSS
  v: suspend (mayor, judge, governor, lawmaker, MP, senator, editor); dismiss (mayor, judge, governor, official) for | S > O, of, POSS
  v: ban (opposition, opposition party, movement, brotherhood, separatist, rebel group); order (dissolution) of | S > O, of, POSS

172 Impose administrative sanctions
  v: dismiss @SOMEBODY from; suspend @SOMEBODY over; sack @SOMEBODY for; sack @SOMEBODY over; fire @SOMEBODY for | S > O
  v: fire (mayor, judge, prosecutor, general, official) | S > O

1723 Impose curfew
  v: impose (curfew, night curfew, night-time curfew, overnight curfew, dusk-to-dawn curfew, lockdown) | S > on, in, O, across
  v: place @PLACE under (curfew, lockdown) | S > on, in, O, across
  v: place (city, town, capital, district, region, province, territory) under (curfew, lockdown) | S > on, in, O, across
  v: lock down (city, town, capital, district, region, village, neighbourhood, neighborhood, campus, country) | S > on, in, O, across
  v: confine (resident, villager, people, population) to (home, house); order (curfew, lockdown) in; enforce (curfew, lockdown) in | S > on, in, O, across

# A ban on whatever somebody does, sells or believes in.
1721 Impose restrictions on political freedoms
  v: ban @SOMETHING; outlaw @SOMETHING; prohibit @SOMETHING; criminalise @SOMETHING | S > POSS, of, by, from, in, O
  v: criminalize @SOMETHING | S > POSS, of, by, from, in, O

# ---- after reading longer sentences ---------------------------------------------------------------------------------
1721 Impose restrictions on political freedoms
  v: order @SOMETHING to close; order @SOMETHING to shut; order @SOMETHING closed; order @SOMETHING shut | S > O, of, POSS
  v: order @SOMEBODY to shut down | S > O, of, POSS
  v: order @SOMEBODY to block (website, site, social media, access, app, channel); force @SOMETHING to close; force @SOMEBODY off air | S > O, of
  v: order @SOMETHING off air | S > O, of

173 Arrest, detain, or charge with legal action
  v: haul @SOMEBODY off; drag @SOMEBODY off; drag @SOMEBODY from | S > O
  v: fly @SOMEBODY to (prison, jail, base, detention centre, detention center) | S > O
  v: take in @SOMEBODY for (questioning, interrogation) | S > O
  v: order (detention, arrest) of @SOMEBODY; extend (detention, house arrest, custody) of; prolong (detention, house arrest, custody) of | S > O, of
  v: transfer @SOMEBODY to (prison, jail); ship @SOMEBODY to (prison, jail) | S > O, of

1711 Confiscate property
  v: freeze (account, bank account, fund) of | S > from, of, POSS, O

1721 Impose restrictions on political freedoms
  v: shut (church, mosque, NGO, website) | S > of, in, to, O, on, POSS, from

1712 Destroy property
  v: bulldoze (home, house, slum, camp, village, settlement, mosque, church) | S > of, POSS, in, against, from, O
  v: bulldoze (grave, orchard, olive grove, farm, shack, neighbourhood, neighborhood) | S > of, POSS, in, against, from, O
  v: raze (home, house, slum, camp, village, settlement, mosque) | S > of, POSS, in, against, from, O
  v: raze (church, town, neighbourhood, neighborhood, monument, shrine) | S > of, POSS, in, against, from, O
  v: tear down (home, house, slum, camp, settlement, church, mosque, shack) | S > of, POSS, in, against, from, O
  v: clear (slum, shanty town, shantytown, settlement, camp); crash (website, server, network) | S > of, POSS, in, against, from, O
  v: disrupt (website, network, GPS, satellite, communication, power grid) of | S > of, POSS, in, against, from, O
  v: launch (cyberattack, cyber attack, hacking campaign) against | S > of, POSS, in, against, from, O
  v: break into (email, e-mail, account, computer, system, server) of @SOMEBODY | S > of, POSS, in, against, from, O
  v: break into (email, e-mail, account, computer, system, server) of @SOMETHING | S > of, POSS, in, against, from, O
  v: steal (email, e-mail, data, secret, document, cryptocurrency) from | S > of, POSS, in, against, from, O

173 Arrest, detain, or charge with legal action
  v: @COPS: herd @SOMEBODY into; @COPS: frogmarch @SOMEBODY; frogmarch @SOMEBODY | S > O
  v: commit @SOMEBODY to (hospital, psychiatric hospital, mental hospital, asylum); hold @SOMEBODY incommunicado | S > O
  v: hold @SOMEBODY under (house arrest, guard); @COPS: kettle @SOMEBODY; kettle @SOMEBODY; @COPS: corral @SOMEBODY | S > O
  v: @COPS: surround @SOMEBODY | S > O
  v: @COPS: carry away @SOMEBODY; @COPS: drag @SOMEBODY; @COPS: snatch @SOMEBODY; @COPS: track down @SOMEBODY; @COPS: carry off @SOMEBODY | S > O
  v: @COPS: charge @SOMEBODY with; @COPS: spirit away @SOMEBODY; @COPS: detain @SOMEBODY; @COPS: arrest @SOMEBODY | S > O
  v: @COPS: abduct @SOMEBODY | S > O

174 Expel or deport individuals
  v: send @SOMEBODY into (exile, internal exile); force @SOMEBODY into (exile); drive @SOMEBODY into (exile); forcibly relocate @PEOPLE | S > O, from, to
  v: forcibly resettle @PEOPLE; forcibly move @PEOPLE; forcibly transfer @PEOPLE; resettle @PEOPLE forcibly; banish @SOMEBODY to | S > O, from, to
  v: evict @PEOPLE; clear @PEOPLE from (land, camp, home, village) | S > O, from, to

1711 Confiscate property
  v: nationalise @SOMETHING; nationalize @SOMETHING; take over @SOMETHING from; withhold (passport) of | S > of, POSS, from, in, O
  v: withhold (passport, salary, wage, tax revenue) from | S > of, POSS, from, in, O
  v: seize (passport, copies, edition, leaflet, equipment, computer, file, document) of | S > of, POSS, from, in, O
  v: seize (archive, farm, land, villa, yacht, plane, reserve, gold) of; commandeer @SOMETHING; requisition @SOMETHING | S > of, POSS, from, in, O
  v: plunder @SOMETHING | S > of, POSS, from, in, O

1721 Impose restrictions on political freedoms
  v: slow (internet); shut (church, mosque, shop, market); jam (broadcast, signal, radio) of | S > of, in, O, POSS, from, on, to
  v: suspend (habeas corpus, civil liberty, election, press freedom, right); cancel (election, vote, poll, primary) | S > of, in, O, POSS, from, on, to
  v: postpone (election, vote, poll) indefinitely; put off (election, vote, poll) | S > of, in, O, POSS, from, on, to
  v: deregister (charity, NGO, church, group); @COPS: halt (march, rally, demonstration, protest) | S > of, in, O, POSS, from, on, to
  v: @COPS: barricade (square, road, street); @COPS: close off (square, road, street, district) | S > of, in, O, POSS, from, on, to
  v: @COPS: keep @SOMEBODY away from; keep @SOMEBODY away from; follow (dissident, activist); eavesdrop on @SOMEBODY | S > of, in, O, POSS, from, on, to
  v: wiretap @SOMEBODY; tap (phone, telephone, call) of; hack (phone, telephone) of; confine @SOMEBODY to | S > of, in, O, POSS, from, on, to

1722 Ban political parties or politicians
  v: bar (candidate, opposition candidate, party, opposition party, rival); ban (candidate, opposition candidate) | S > O, from, of
  v: strike (candidate, name) off; keep @SOMEBODY off ballot; force @SOMEBODY off ballot; purge @SOMEBODY | S > O, from, of
  v: purge (judiciary, army, university, party, civil service, police) | S > O, from, of

170 Coerce
  v: press-gang @SOMEBODY; force @SOMEBODY into (army, labour, labor, marriage, prostitution, slavery, fighting) | S > O
  v: force @SOMEBODY to (confess, renounce, recant, resign, sign, kneel) | S > O
  v: use @SOMEBODY as (hostage, bargaining chip, pawn, forced labour, forced labor) | S > O

174 Expel or deport individuals
  v: kick @SOMEBODY out of (country, kingdom, republic, territory, city, camp) | S > O
  v: throw @SOMEBODY out of (country, kingdom, republic, territory, city, camp); kick @PEOPLE out; throw @PEOPLE out | S > O

174 Expel or deport individuals
  v: push (boat, dinghy, raft, migrant boat) back; tow (boat, dinghy, raft) back; turn (boat, dinghy, raft) back; bus @PEOPLE to | S > O, to, of
  v: truck @PEOPLE to; dump @PEOPLE in; dump @PEOPLE on; dump @PEOPLE at; fly @PEOPLE back to | S > O, to, of

1722 Ban political parties or politicians
  v: ban @SOMEBODY | S > O

# ==================================================================================================================
# ASSAULT: 18, 19, 20, 175, 1712, 196, 201
# ==================================================================================================================
1712 Destroy property
  v: knock down @DWELLING; pull down @DWELLING; tear down @DWELLING; blow up @DWELLING; burn down @DWELLING | S > of, POSS, in, to, O
  v: set fire to @DWELLING; smash up @DWELLING; lay waste to @DWELLING; shoot up @DWELLING; wipe out @DWELLING | S > of, POSS, in, to, O
  v: @RAZE @DWELLING; (reduce, burn, raze) @DWELLING to (rubble, ash, ashes, ground, cinder, ruin); put @DWELLING to (torch) | S > of, POSS, in, to, O
  v: (put, set) (torch, match, fire, light) to @DWELLING; set @DWELLING alight; set @DWELLING ablaze; set @DWELLING on fire | S > of, POSS, in, to, O
  v: set @DWELLING on (fire); lay @PLACE waste; lay (waste) to | S > of, POSS, in, to, O
  v: (poison, foul, dynamite) (well, water supply, river, pipeline); (slash, slit) (tyre, tire) of | S > of, POSS, in, to, O
  v: carry off @CATTLE_ETC from; cart off @CATTLE_ETC from; cart away @CATTLE_ETC from; make off with @CATTLE_ETC from | S > from, of, POSS, in, O
  v: run off with @CATTLE_ETC from; @CARRY_OFF_ETC @CATTLE_ETC from; carry off @CATTLE_ETC of; cart off @CATTLE_ETC of | S > from, of, POSS, in, O
  v: cart away @CATTLE_ETC of; make off with @CATTLE_ETC of; run off with @CATTLE_ETC of; @CARRY_OFF_ETC @CATTLE_ETC of | S > from, of, POSS, in, O
  v: carry off @CATTLE_ETC belonging; cart off @CATTLE_ETC belonging; cart away @CATTLE_ETC belonging | S > from, of, POSS, in, O
  v: make off with @CATTLE_ETC belonging; run off with @CATTLE_ETC belonging; @CARRY_OFF_ETC @CATTLE_ETC belonging | S > from, of, POSS, in, O
  v: (clear, empty, cleanse, purge, rid) @PLACE of @PEOPLE; drive @PEOPLE from @HOME_ETC2; chase @PEOPLE from @HOME_ETC2 | S > O, of, from
  v: force @PEOPLE from @HOME_ETC2; hound @PEOPLE from @HOME_ETC2; expel @PEOPLE from @HOME_ETC2; flush @PEOPLE from @HOME_ETC2 | S > O, of, from
  v: sweep @PEOPLE from @HOME_ETC2; push @PEOPLE from @HOME_ETC2; throw @PEOPLE from @HOME_ETC2; turn @PEOPLE from @HOME_ETC2 | S > O, of, from
  v: drive @PEOPLE out of @HOME_ETC2; chase @PEOPLE out of @HOME_ETC2; force @PEOPLE out of @HOME_ETC2 | S > O, of, from
  v: hound @PEOPLE out of @HOME_ETC2; expel @PEOPLE out of @HOME_ETC2; flush @PEOPLE out of @HOME_ETC2 | S > O, of, from
  v: sweep @PEOPLE out of @HOME_ETC2; push @PEOPLE out of @HOME_ETC2; throw @PEOPLE out of @HOME_ETC2 | S > O, of, from
  v: turn @PEOPLE out of @HOME_ETC2; drive @PEOPLE off @HOME_ETC2; chase @PEOPLE off @HOME_ETC2; force @PEOPLE off @HOME_ETC2 | S > O, of, from
  v: hound @PEOPLE off @HOME_ETC2; expel @PEOPLE off @HOME_ETC2; flush @PEOPLE off @HOME_ETC2; sweep @PEOPLE off @HOME_ETC2 | S > O, of, from
  v: push @PEOPLE off @HOME_ETC2; throw @PEOPLE off @HOME_ETC2; turn @PEOPLE off @HOME_ETC2 | S > O, of, from
  v: (burn, bomb, shell, terrorise, terrorize, hound, force) @PEOPLE out of (home, village, house, land, town, city) | S > O, of, from
  v: (burn, bomb, shell, terrorise, terrorize, hound, force) @PEOPLE from (home, village, house, land, town, city) | S > O, of, from

# Puts down protest by force.
175 Use tactics of violent repression
  v: resort to @RIOTARM on; let off @RIOTARM on; @TURN_ETC @RIOTARM on; resort to @RIOTARM against | S > O, into, on, against, at, in, of
  v: let off @RIOTARM against; @TURN_ETC @RIOTARM against; resort to @RIOTARM at; let off @RIOTARM at | S > O, into, on, against, at, in, of
  v: @TURN_ETC @RIOTARM at; resort to @RIOTARM to disperse; let off @RIOTARM to disperse | S > O, into, on, against, at, in, of
  v: @TURN_ETC @RIOTARM to disperse; resort to @RIOTARM to break; let off @RIOTARM to break | S > O, into, on, against, at, in, of
  v: @TURN_ETC @RIOTARM to break; resort to @RIOTARM to clear; let off @RIOTARM to clear | S > O, into, on, against, at, in, of
  v: @TURN_ETC @RIOTARM to clear; resort to @RIOTARM to quell; let off @RIOTARM to quell | S > O, into, on, against, at, in, of
  v: @TURN_ETC @RIOTARM to quell; resort to @RIOTARM into; let off @RIOTARM into; @TURN_ETC @RIOTARM into | S > O, into, on, against, at, in, of
  v: (turn, train, unleash) @RIOTARM; drive back @CROWD; beat back @CROWD; hold back @CROWD | S > O, into, on, against, at, in, of
  v: crack down on @CROWD; hose down @CROWD; ride into @CROWD; drive into @CROWD; mow down @CROWD | S > O, into, on, against, at, in, of
  v: stamp out @CROWD; @QUELL @CROWD; @COPS: (charge, wade, plough, ride, drive, fire, shoot) into @CROWD | S > O, into, on, against, at, in, of
  v: @COPS: (charge, wade, plough, ride, drive, fire, shoot) at @CROWD | S > O, into, on, against, at, in, of
  v: @COPS: (charge, wade, plough, ride, drive, fire, shoot) on @CROWD; put down @UPRISING_ETC | S > O, into, on, against, at, in, of
  v: stamp out @UPRISING_ETC; snuff out @UPRISING_ETC; @CRUSH_ETC @UPRISING_ETC | S > O, into, on, against, at, in, of

# ==================================================================================================================
# COERCE: 17 (but 175, 1712), 163 sanctions, 191 blockade, 192 occupation
# ==================================================================================================================
1721 Impose restrictions on political freedoms
  v: @SILENCE @MEDIA off (air); @SILENCE @SOMETHING off (air); cut off @INTERNET_ETC; shut down @INTERNET_ETC | S > of, in, to, O, POSS
  v: pull the plug on @INTERNET_ETC; switch off @INTERNET_ETC; turn off @INTERNET_ETC; @BLOCK_ETC2 @INTERNET_ETC | S > of, in, to, O, POSS
  v: pull the plug on @MEDIA; close the doors of @MEDIA; take over @MEDIA; take control of @MEDIA; tighten grip on @MEDIA | S > of, POSS, O, in
  v: tighten hold on @MEDIA; clamp down on @MEDIA; crack down on @MEDIA; seize copies of @MEDIA; confiscate copies of @MEDIA | S > of, POSS, O, in
  v: @MUZZLE_ETC @MEDIA | S > of, POSS, O, in
  v: refuse permission for @GATHERING; deny permission for @GATHERING; @DISALLOW_ETC @GATHERING; @BAN_ETC @HEADSCARF_ETC | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from leaving | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from travelling | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from traveling | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from entering | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from returning | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from running | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from standing | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from voting | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from working | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from speaking | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from practising | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from practicing | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from holding | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from marching | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from protesting | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from demonstrating | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from attending | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from competing | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from contesting | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from wearing | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from broadcasting | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from publishing | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from registering | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from reporting | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from crossing | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from fishing | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from using | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from buying | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from seeking | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from owning | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from teaching | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from studying | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from taking | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from meeting | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from flying | S > O, of, in
  v: (ban, bar, stop, prevent, block, prohibit, forbid) @SOMEBODY from moving | S > O, of, in
  v: (strip, deprive, divest, rob, relieve) @SOMEBODY of @LICENCE; (strip, deprive, divest) @SOMETHING of @LICENCE | S > of, POSS, from, O
  v: strip @SOMEBODY of @CITIZENSHIP_ETC; deprive @SOMEBODY of @CITIZENSHIP_ETC; divest @SOMEBODY of @CITIZENSHIP_ETC | S > of, POSS, from, O
  v: take away @LICENCE; @REVOKE_ETC @LICENCE; expel @SOMEBODY from @PARLIAMENT_ETC; unseat @SOMEBODY from @PARLIAMENT_ETC | S > of, POSS, from, O
  v: oust @SOMEBODY from @PARLIAMENT_ETC; suspend @SOMEBODY from @PARLIAMENT_ETC; disbar @SOMEBODY from @PARLIAMENT_ETC | S > of, POSS, from, O
  v: purge @SOMEBODY from @PARLIAMENT_ETC; disqualify @SOMEBODY from @PARLIAMENT_ETC | S > of, POSS, from, O
  v: strip @ASSEMBLY_ETC of (power, autonomy, authority, immunity, special status, right, status, statehood) | S > on, in, over, of, O, for, against
  v: deprive @ASSEMBLY_ETC of (power, autonomy, authority, immunity, special status, right, status, statehood) | S > on, in, over, of, O, for, against
  v: weed out @JUDGE_ETC | S > on, in, over, of, O, for, against
  v: (pack, stack, fill) (court, commission, bench, council) with; (rewrite, amend, change) (constitution) to | S > on, in, over, of, O, for, against
  v: @IMPOSE_ETC @BAN_ETC2 on; @IMPOSE_ETC @BAN_ETC2 in; @IMPOSE_ETC @BAN_ETC2 over; @IMPOSE_ETC @BAN_ETC2 for | S > on, in, over, of, O, for, against
  v: @IMPOSE_ETC @BAN_ETC2 against | S > on, in, over, of, O, for, against

1722 Ban political parties or politicians
  v: close the office of @PARTYORG; break up @PARTYORG; wind up @PARTYORG; freeze accounts of @PARTYORG | S > O, of, in, POSS
  v: @LIQUIDATE_ETC @PARTYORG; shut down @PARLIAMENT_ETC2; dissolve @PARLIAMENT_ETC2; disband @PARLIAMENT_ETC2 | S > O, of, in, POSS
  v: suspend @PARLIAMENT_ETC2; prorogue @PARLIAMENT_ETC2; (shut down) @PARLIAMENT_ETC2; dismiss @PARLIAMENT_ETC2 | S > O, of, in, POSS
  v: sack @PARLIAMENT_ETC2; close @PARLIAMENT_ETC2; strike off @CANDIDATE_ETC; (disqualify, strike off, bar, ban) @CANDIDATE_ETC | S > O, of, in, POSS
  v: (exclude, reject, remove) @CANDIDATE_ETC; @DECLARE_ETC @SOMEBODY as @FOREIGN_AGENT_ETC | S > O, of, in, POSS
  v: @DECLARE_ETC @SOMEBODY foreign agent; @DECLARE_ETC @SOMEBODY undesirable; @DECLARE_ETC @SOMEBODY extremist | S > O, of, in, POSS
  v: @DECLARE_ETC @SOMEBODY illegal; @DECLARE_ETC @SOMEBODY terrorist organisation | S > O, of, in, POSS
  v: @DECLARE_ETC @SOMEBODY terrorist organization | S > O, of, in, POSS

1723 Impose curfew
  v: @SLAP_ETC @CURFEW_ETC on; @SLAP_ETC @CURFEW_ETC in; @SLAP_ETC @CURFEW_ETC over; @SLAP_ETC @CURFEW_ETC across | S > on, in, over, of, O, across
  v: place @SOMETHING under @CURFEW_ETC2; put @SOMETHING under @CURFEW_ETC2; keep @SOMETHING under @CURFEW_ETC2 | S > on, in, over, of, O, across
  v: confine @PEOPLE to (home, house, barracks, camp, quarters) | S > on, in, over, of, O, across

1724 Impose state of emergency or martial law
  v: declare @MARTIAL_LAW_ETC in; impose @MARTIAL_LAW_ETC in; proclaim @MARTIAL_LAW_ETC in | S > in, on, over, across, of, O
  v: decree @MARTIAL_LAW_ETC in; introduce @MARTIAL_LAW_ETC in; extend @MARTIAL_LAW_ETC in | S > in, on, over, across, of, O
  v: invoke @MARTIAL_LAW_ETC in; announce @MARTIAL_LAW_ETC in; declare @MARTIAL_LAW_ETC on | S > in, on, over, across, of, O
  v: impose @MARTIAL_LAW_ETC on; proclaim @MARTIAL_LAW_ETC on; decree @MARTIAL_LAW_ETC on | S > in, on, over, across, of, O
  v: introduce @MARTIAL_LAW_ETC on; extend @MARTIAL_LAW_ETC on; invoke @MARTIAL_LAW_ETC on | S > in, on, over, across, of, O
  v: announce @MARTIAL_LAW_ETC on; declare @MARTIAL_LAW_ETC over; impose @MARTIAL_LAW_ETC over | S > in, on, over, across, of, O
  v: proclaim @MARTIAL_LAW_ETC over; decree @MARTIAL_LAW_ETC over; introduce @MARTIAL_LAW_ETC over | S > in, on, over, across, of, O
  v: extend @MARTIAL_LAW_ETC over; invoke @MARTIAL_LAW_ETC over; announce @MARTIAL_LAW_ETC over | S > in, on, over, across, of, O
  v: declare @MARTIAL_LAW_ETC across; impose @MARTIAL_LAW_ETC across; proclaim @MARTIAL_LAW_ETC across | S > in, on, over, across, of, O
  v: decree @MARTIAL_LAW_ETC across; introduce @MARTIAL_LAW_ETC across; extend @MARTIAL_LAW_ETC across | S > in, on, over, across, of, O
  v: invoke @MARTIAL_LAW_ETC across; announce @MARTIAL_LAW_ETC across | S > in, on, over, across, of, O
  v: suspend (constitution, civil liberty, habeas corpus) | S > in, on, over, across, of, O
  v: (place, put) @PLACE under (martial law, direct rule, emergency rule, state of emergency, military rule) | S > in, on, over, across, of, O

173 Arrest, detain, or charge with legal action
  v: (haul, cart, lead, march, whisk, spirit, bundle, frogmarch) away @SOMEBODY | S > O, of
  v: (haul, cart, lead, whisk, spirit, bundle, frogmarch) off @SOMEBODY; (haul, cart, drag, frogmarch) @SOMEBODY away | S > O, of
  v: (cart, lead, march, whisk, frogmarch) @SOMEBODY off | S > O, of
  v: (throw, fling, toss, clap, cast, chuck, sling) @SOMEBODY in (jail, prison, dungeon, cell, bar, bars, gulag, custody, gaol) | S > O, of
  v: (throw, fling, toss, clap, cast, chuck, sling) @SOMEBODY into (jail, prison, dungeon, cell, bar, bars, gulag, custody, gaol) | S > O, of
  v: (throw, fling, toss, clap, cast, chuck, sling) @SOMEBODY behind (jail, prison, dungeon, cell, bar, bars, gulag, custody, gaol) | S > O, of
  v: (keep, place, send, throw, hold) @SOMEBODY behind bars; (put, keep, place, send, throw, hold) @SOMEBODY in jail | S > O, of
  v: (put, keep, place, send, throw, hold) @SOMEBODY in prison; (put, keep, place, send, throw, hold) @SOMEBODY in custody | S > O, of
  v: (put, keep, place, send, throw, hold) @SOMEBODY in detention; (put, keep, place, send, throw, hold) @SOMEBODY under house arrest | S > O, of
  v: (put, keep, place, send, throw, hold) @SOMEBODY in solitary confinement | S > O, of
  v: (put, keep, place, send, throw, hold) @SOMEBODY under lock and key; (put, keep, place, send, throw, hold) @SOMEBODY under guard | S > O, of
  v: (put, keep, place, send, throw, hold) @SOMEBODY in pre-trial detention; (put, keep, place, send, throw, hold) @SOMEBODY under arrest | S > O, of
  v: (put, keep, place, send, throw, hold) @SOMEBODY on remand; (put, keep, place, send, throw, hold) @SOMEBODY in handcuffs | S > O, of
  v: (put, keep, place, send, throw, hold) @SOMEBODY in camp; (put, keep, place, send, throw, hold) @SOMEBODY in psychiatric hospital | S > O, of
  v: pick up @SOMEBODY for; haul in @SOMEBODY for; pull in @SOMEBODY for; bring in @SOMEBODY for; run in @SOMEBODY for | S > O, of
  v: scoop up @SOMEBODY for; round up @SOMEBODY for; sweep up @SOMEBODY for; pounce on @SOMEBODY for; swoop on @SOMEBODY for | S > O, of
  v: take away @SOMEBODY for; lock up @SOMEBODY for; bang up @SOMEBODY for; @PICK_UP_ETC @SOMEBODY for; pick up @SOMEBODY on | S > O, of
  v: haul in @SOMEBODY on; pull in @SOMEBODY on; bring in @SOMEBODY on; run in @SOMEBODY on; scoop up @SOMEBODY on; round up @SOMEBODY on | S > O, of
  v: sweep up @SOMEBODY on; pounce on @SOMEBODY on; swoop on @SOMEBODY on; take away @SOMEBODY on; lock up @SOMEBODY on | S > O, of
  v: bang up @SOMEBODY on; @PICK_UP_ETC2 @SOMEBODY on; pick up @SOMEBODY over; haul in @SOMEBODY over; pull in @SOMEBODY over | S > O, of
  v: bring in @SOMEBODY over; run in @SOMEBODY over; scoop up @SOMEBODY over; round up @SOMEBODY over; sweep up @SOMEBODY over | S > O, of
  v: pounce on @SOMEBODY over; swoop on @SOMEBODY over; take away @SOMEBODY over; lock up @SOMEBODY over; bang up @SOMEBODY over | S > O, of
  v: @PICK_UP_ETC @SOMEBODY over; pick up @SOMEBODY ahead of; haul in @SOMEBODY ahead of; pull in @SOMEBODY ahead of | S > O, of
  v: bring in @SOMEBODY ahead of; run in @SOMEBODY ahead of; scoop up @SOMEBODY ahead of; round up @SOMEBODY ahead of | S > O, of
  v: sweep up @SOMEBODY ahead of; pounce on @SOMEBODY ahead of; swoop on @SOMEBODY ahead of; take away @SOMEBODY ahead of | S > O, of
  v: lock up @SOMEBODY ahead of; bang up @SOMEBODY ahead of; @PICK_UP_ETC @SOMEBODY ahead of; pick up @SOMEBODY before | S > O, of
  v: haul in @SOMEBODY before; pull in @SOMEBODY before; bring in @SOMEBODY before; run in @SOMEBODY before; scoop up @SOMEBODY before | S > O, of
  v: round up @SOMEBODY before; sweep up @SOMEBODY before; pounce on @SOMEBODY before; swoop on @SOMEBODY before | S > O, of
  v: take away @SOMEBODY before; lock up @SOMEBODY before; bang up @SOMEBODY before; @PICK_UP_ETC @SOMEBODY before | S > O, of
  v: pick up @SOMEBODY after; haul in @SOMEBODY after; pull in @SOMEBODY after; bring in @SOMEBODY after; run in @SOMEBODY after | S > O, of
  v: scoop up @SOMEBODY after; round up @SOMEBODY after; sweep up @SOMEBODY after; pounce on @SOMEBODY after; swoop on @SOMEBODY after | S > O, of
  v: take away @SOMEBODY after; lock up @SOMEBODY after; bang up @SOMEBODY after; @PICK_UP_ETC @SOMEBODY after; pick up @SOMEBODY during | S > O, of
  v: haul in @SOMEBODY during; pull in @SOMEBODY during; bring in @SOMEBODY during; run in @SOMEBODY during; scoop up @SOMEBODY during | S > O, of
  v: round up @SOMEBODY during; sweep up @SOMEBODY during; pounce on @SOMEBODY during; swoop on @SOMEBODY during | S > O, of
  v: take away @SOMEBODY during; lock up @SOMEBODY during; bang up @SOMEBODY during; @PICK_UP_ETC @SOMEBODY during | S > O, of
  v: pick up @SOMEBODY in connection with; haul in @SOMEBODY in connection with; pull in @SOMEBODY in connection with | S > O, of
  v: bring in @SOMEBODY in connection with; run in @SOMEBODY in connection with; scoop up @SOMEBODY in connection with | S > O, of
  v: round up @SOMEBODY in connection with; sweep up @SOMEBODY in connection with; pounce on @SOMEBODY in connection with | S > O, of
  v: swoop on @SOMEBODY in connection with; take away @SOMEBODY in connection with; lock up @SOMEBODY in connection with | S > O, of
  v: bang up @SOMEBODY in connection with; @PICK_UP_ETC @SOMEBODY in connection with; pick up @SOMEBODY on suspicion of | S > O, of
  v: haul in @SOMEBODY on suspicion of; pull in @SOMEBODY on suspicion of; bring in @SOMEBODY on suspicion of | S > O, of
  v: run in @SOMEBODY on suspicion of; scoop up @SOMEBODY on suspicion of; round up @SOMEBODY on suspicion of | S > O, of
  v: sweep up @SOMEBODY on suspicion of; pounce on @SOMEBODY on suspicion of; swoop on @SOMEBODY on suspicion of | S > O, of
  v: take away @SOMEBODY on suspicion of; lock up @SOMEBODY on suspicion of; bang up @SOMEBODY on suspicion of | S > O, of
  v: @PICK_UP_ETC @SOMEBODY on suspicion of; pick up @SOMEBODY accused of; haul in @SOMEBODY accused of; pull in @SOMEBODY accused of | S > O, of
  v: bring in @SOMEBODY accused of; run in @SOMEBODY accused of; scoop up @SOMEBODY accused of; round up @SOMEBODY accused of | S > O, of
  v: sweep up @SOMEBODY accused of; pounce on @SOMEBODY accused of; swoop on @SOMEBODY accused of; take away @SOMEBODY accused of | S > O, of
  v: lock up @SOMEBODY accused of; bang up @SOMEBODY accused of; @PICK_UP_ETC @SOMEBODY accused of; (net, bag) @SUSPECT | S > O, of
  v: break up @RING_ETC; roll up @RING_ETC; take down @RING_ETC; @BUST_ETC @RING_ETC | S > O, of
  v: (hand, give) @SOMEBODY (year, jail term, term, sentence); lock up @PEOPLE; round up @PEOPLE | S > O, of
  v: round up @PEOPLE into @TRUCK_ETC; (herd, round up) @PEOPLE into @TRUCK_ETC; (load, pack, bus) @PEOPLE into @TRUCK_ETC | S > O, into
  v: (truck, cram) @PEOPLE into @TRUCK_ETC; force @PEOPLE into @TRUCK_ETC; round up @PEOPLE onto @TRUCK_ETC | S > O, into
  v: (herd, round up) @PEOPLE onto @TRUCK_ETC; (load, pack, bus) @PEOPLE onto @TRUCK_ETC; (truck, cram) @PEOPLE onto @TRUCK_ETC | S > O, into
  v: force @PEOPLE onto @TRUCK_ETC; round up @PEOPLE on @TRUCK_ETC; (herd, round up) @PEOPLE on @TRUCK_ETC | S > O, into
  v: (load, pack, bus) @PEOPLE on @TRUCK_ETC; (truck, cram, force) @PEOPLE on @TRUCK_ETC; round up @PEOPLE to @TRUCK_ETC | S > O, into
  v: (herd, round up) @PEOPLE to @TRUCK_ETC; (load, pack, bus) @PEOPLE to @TRUCK_ETC; (truck, cram, force) @PEOPLE to @TRUCK_ETC | S > O, into

174 Expel or deport individuals
  v: @SEND_ETC @REFUGEES back; @SEND_ETC2 @REFUGEES out; @SEND_ETC2 @REFUGEES home; @SEND_ETC2 @REFUGEES off | S > O, from, of, to
  v: @SEND_ETC @REFUGEES away; @SEND_ETC2 @REFUGEES out of; @SEND_ETC2 @REFUGEES back to | S > O, from, of, to
  v: put @SOMEBODY on (plane, flight, boat) home; put @SOMEBODY on (plane, flight, boat) back | S > O, from, of, to
  v: put @SOMEBODY on (plane, flight, boat) out; put @SOMEBODY on (flight, plane) | S > O, from, of, to
  v: throw out @FOREIGNER_ETC; kick out @FOREIGNER_ETC; boot out @FOREIGNER_ETC; turf out @FOREIGNER_ETC | S > O, from, of, to
  v: drive out @FOREIGNER_ETC; turn out @FOREIGNER_ETC; order out @FOREIGNER_ETC; @DEPORT_ETC @FOREIGNER_ETC | S > O, from, of, to
  v: (order, tell) (foreigner, immigrant, migrant, refugee, correspondent, journalist) to leave | S > O, from, of, to
  v: (order, tell) (foreigner, immigrant, migrant, refugee, correspondent, journalist) out | S > O, from, of, to
  v: (order, tell) (foreigner, immigrant, migrant, refugee, correspondent, journalist) to go; order @PEOPLE to leave | S > O, from, of, to
  v: order @PEOPLE to get out; order @PEOPLE to quit | S > O, from, of, to
  v: (tow, push, escort, drag) (boat, dinghy, raft, migrant boat, vessel) to @PLACE | S > O, from, of, to
  v: (turn, push, tow, send, force) (boat, dinghy, migrant boat, vessel, raft) back | S > O, from, of, to
  v: (turn, push, tow, send, force) (boat, dinghy, migrant boat, vessel, raft) away | S > O, from, of, to
  v: turn back (boat, migrant boat, dinghy, flotilla, vessel, aid ship, raft, ship, freighter) | S > O, from, of, to
  v: push back (boat, migrant boat, dinghy, flotilla, vessel, aid ship, raft, ship, freighter) | S > O, from, of, to
  v: tow back (boat, migrant boat, dinghy, flotilla, vessel, aid ship, raft, ship, freighter) | S > O, from, of, to
  v: tow away (boat, migrant boat, dinghy, flotilla, vessel, aid ship, raft, ship, freighter) | S > O, from, of, to
  v: (turn back, push back, tow back, intercept) (boat, migrant boat, dinghy, flotilla, vessel, aid ship, raft, ship, freighter) | S > O, from, of, to
  v: (tow away) (boat, migrant boat, dinghy, flotilla, vessel, aid ship, raft, ship, freighter) | S > O, from, of, to

1711 Confiscate property
  v: take over @PROPERTY; take possession of @PROPERTY; cart off @PROPERTY; cart away @PROPERTY; carry off @PROPERTY | S > O, of, from, POSS, off
  v: carry away @PROPERTY; haul away @PROPERTY; take away @PROPERTY; lay hands on @PROPERTY; help itself to @PROPERTY | S > O, of, from, POSS, off
  v: @CONFISCATE_ETC @PROPERTY; cart off @COMPUTER_ETC from; cart away @COMPUTER_ETC from; carry off @COMPUTER_ETC from | S > O, of, from, POSS, off
  v: haul away @COMPUTER_ETC from; take away @COMPUTER_ETC from; walk off with @COMPUTER_ETC from | S > O, of, from, POSS, off
  v: @CART_OFF_ETC @COMPUTER_ETC from; cart off @COMPUTER_ETC of; cart away @COMPUTER_ETC of; carry off @COMPUTER_ETC of | S > O, of, from, POSS, off
  v: haul away @COMPUTER_ETC of; take away @COMPUTER_ETC of; walk off with @COMPUTER_ETC of | S > O, of, from, POSS, off
  v: @CART_OFF_ETC @COMPUTER_ETC of; cart off @COMPUTER_ETC belonging to; cart away @COMPUTER_ETC belonging to | S > O, of, from, POSS, off
  v: carry off @COMPUTER_ETC belonging to; haul away @COMPUTER_ETC belonging to; take away @COMPUTER_ETC belonging to | S > O, of, from, POSS, off
  v: walk off with @COMPUTER_ETC belonging to; @CART_OFF_ETC @COMPUTER_ETC belonging to; @SEIZE_ETC @TANKER_ETC | S > O, of, from, POSS, off
  v: take (control) of @COMPANY_ETC | S > O, of, from, POSS, off
  v: (freeze, block, seize, lock) (account, bank account, asset, funds, overseas asset, property, reserve) of | S > O, of, from, POSS, off
  v: (freeze, block, seize, lock) (account, bank account, asset, funds, overseas asset, property, reserve) belonging | S > O, of, from, POSS, off
  v: (freeze, block, seize, lock) (account, bank account, asset, funds, overseas asset, property, reserve) held | S > O, of, from, POSS, off
  v: put @SOMETHING under (state control, receivership, state administration) | S > O, of, from, POSS, off
  v: (drive, throw, kick, force, turf, evict, turn, push) @PEOPLE off (land, farm, home, property, plot) | S > O, of, from, POSS, off
  v: (drive, throw, kick, force, turf, evict, turn, push) @PEOPLE out of (land, farm, home, property, plot) | S > O, of, from, POSS, off
  v: (drive, throw, kick, force, turf, evict, turn, push) @PEOPLE from (land, farm, home, property, plot) | S > O, of, from, POSS, off
  v: turf out @FAMILY_ETC; turn out @FAMILY_ETC; throw out @FAMILY_ETC; (evict, turf out) @FAMILY_ETC | S > O, of, from, POSS, off
  v: (turn out) @FAMILY_ETC; (throw out) @FAMILY_ETC | S > O, of, from, POSS, off

171 Seize or damage property
  v: (clear, dismantle, empty, evict, bulldoze) (migrant camp, makeshift camp, squat, encampment, tent camp, shanty town) | S > O, on, of, near
  v: blow up (fishing boat, foreign boat, trawler); (blow up, scuttle, sink, burn) (fishing boat, foreign boat, trawler) | S > O, on, of, near
  v: (levy, impose, slap) (fine, tax, punitive tax, fine of, levy) on | S > O, on, of, near
  v: (levy, impose, slap) (fine, tax, punitive tax, fine of, levy) for | S > O, on, of, near
  v: (slap, hit, punish) @SOMEBODY with (fine, tax, penalty, levy, curb, ban) | S > O, on, of, near

170 Coerce
  v: @FORCE_ETC @SOMEBODY into; @FORCE_ETC2 @SOMEBODY to; @SHADOW_ETC @SOMEBODY; (tap, bug, hack) @PHONE_ETC of | S > O, of, in, into, POSS, at
  v: (wiretap, intercept) @PHONE_ETC of; monitor @PHONE_ETC of | S > O, of, in, into, POSS, at
  v: (meddle, interfere, intervene) in (election, affair, internal affair, vote, referendum, campaign) | S > O, of, in, into, POSS, at
  v: (buzz, harass, ram, swarm) (ship, vessel, boat, fishing boat, coast guard vessel, plane, aircraft, destroyer) | S > O, of, in, into, POSS, at
  v: (shadow, shoulder, jostle) (ship, vessel, boat, fishing boat, coast guard vessel, plane, aircraft, destroyer) | S > O, of, in, into, POSS, at
  v: intimidate (ship, vessel, boat, fishing boat, coast guard vessel, plane, aircraft, destroyer) | S > O, of, in, into, POSS, at
  v: (fire, shoot, aim, use, train, turn) (water cannon, laser, warning flare) at (ship, vessel, boat) | S > O, of, in, into, POSS, at

# Courts and police: what the bare verbs leave open.
173 Arrest, detain, or charge with legal action
  v: @COURT: remand @SOMEBODY in (custody); remand @SOMEBODY in (custody) until | S > O

174 Expel or deport individuals
  v: @SOMEBODY: break up @MIGRANT_CAMP_ETC; @SOMEBODY: (clear, dismantle, bulldoze, raze) @MIGRANT_CAMP_ETC | S > O, of, near
  v: @SOMEBODY: (break up) @MIGRANT_CAMP_ETC | S > O, of, near

1722 Ban political parties or politicians
  v: @COURT: order (liquidation, dissolution, closure, disbanding, ban, shutdown) of; @DENATIONALISE_ETC @PEOPLE | S > of, O

1721 Impose restrictions on political freedoms
  v: (order, force, throw, push, drive) @SOMETHING off (air); (order, force, throw) @MEDIA off (air) | S > of, from, to, O
  v: (withhold, deny, refuse) @EXIT_VISA_ETC | S > of, from, to, O

173 Arrest, detain, or charge with legal action
  v: pack @SOMEBODY off to | S > O
  v: (pack, ship, cart, bundle, send) off @SOMEBODY to (camp, prison, exile, labour camp, gulag, detention camp, penal colony) | S > O
  v: (pack, ship, cart, bundle, send) @SOMEBODY off to (camp, prison, exile, labour camp, gulag, detention camp, penal colony) | S > O

1721 Impose restrictions on political freedoms
  v: (switch, turn) off @MEDIA; (pull, take) @MEDIA off (air) | S > of, POSS, O, in

1721 Impose restrictions on political freedoms
  v: (pull, remove, withdraw, seize) @MEDIA from (stand, shelf, newsstand, air, circulation, sale, library, street, cinema) | S > of, POSS, O
