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
