# Protest: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# ==================================================================================================================
# PROTEST: 14
# ==================================================================================================================
# Peoples and unions as subject: no recipient is asked for.
141 Demonstrate or rally
  v: @PROTESTERS: march; @PROTESTERS: rally; @PROTESTERS: protest; @PROTESTERS: demonstrate | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: gather in (square, street, capital, park, plaza, centre, center) | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: gather outside; @PROTESTERS: gather in front of | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: gather at (square, parliament, palace, embassy); @PROTESTERS: mass in | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: mass outside; @PROTESTERS: throng @SOMETHING; @PROTESTERS: throng | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: fill (street, square, avenue, plaza) | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: flood (street, square, avenue, plaza) | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: pack (street, square, avenue, plaza); @PROTESTERS: pour onto | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: pour into; @PROTESTERS: flood into; @PROTESTERS: surge through | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: parade through; @PROTESTERS: march through; @PROTESTERS: march on | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: march to; @PROTESTERS: march past; @PROTESTERS: converge on | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: descend on; @PROTESTERS: assemble outside; @PROTESTERS: assemble in | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: turn out; @PROTESTERS: wave (banner, flag, placard, sign) | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: carry (banner, placard, sign, coffin, portrait) | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: hold (banner, placard, sign, vigil, candle); @PROTESTERS: chant | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: shout; @PROTESTERS: burn (effigy, flag, portrait, poster, picture, copy) | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: torch (effigy, flag, portrait); @PROTESTERS: trample on | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: vent (anger, fury, rage) at; @PROTESTERS: vent (anger, fury, rage) on | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: return to streets; @PROTESTERS: take to streets; @PROTESTERS: camp outside | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: pitch (tent, camp); @PROTESTERS: jeer | S > against, at, outside, over, on, in, of, to, through, O
  v: @PROTESTERS: defy (ban, curfew, police, tear gas) to; @PROTESTERS: keep (vigil) | S > against, at, outside, over, on, in, of, to, through, O
  v: be met by (protest, demonstration, protester, demonstrator); be greeted by (protest, demonstration, protester, demonstrator) | by > S
  v: draw (protester, demonstrator, crowd) onto; bring (protester, demonstrator, thousand) onto; bring (thousand, supporter) out on | by > S

1411 Demonstrate for leadership change
  v: @PROTESTERS: march to demand (resignation, ouster, removal); @PROTESTERS: rally to demand (resignation, ouster) | S > of, POSS
  v: @PROTESTERS: call for (resignation, ouster) outside; @PROTESTERS: gather to demand (resignation, ouster) | S > of, POSS
  v: @PROTESTERS: protest election | S > of, POSS

143 Conduct strike or boycott
  v: @PROTESTERS: strike; @PROTESTERS: walk out; @PROTESTERS: down (tool, pen); @PROTESTERS: down tools | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: stay home; @PROTESTERS: stay away from; @PROTESTERS: picket; @PROTESTERS: picket @SOMETHING | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: stop work; @PROTESTERS: stop working; @PROTESTERS: lay down tools; @PROTESTERS: strike for | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: strike over; @PROTESTERS: strike against; @PROTESTERS: strike in; @PROTESTERS: strike at | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: paralyse (country, city, port, transport, traffic, capital, airport, economy, service) | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: paralyze (country, city, port, transport, traffic, capital, airport, economy, service) | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: shut down (port, school, airport, factory, mine, refinery, country, city, plant, university) | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: shut (shop, store, business, stall); @PROTESTERS: close (shop, store, business, stall) | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: extend @WORKSTOP; @PROTESTERS: continue @WORKSTOP; @PROTESTERS: resume @WORKSTOP | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: intensify @WORKSTOP; @PROTESTERS: stage @WORKSTOP; @PROTESTERS: boycott @SOMETHING | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: boycott; @PROTESTERS: ground (flight, plane) | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: halt (train, bus, flight, production, traffic, service); @PROTESTERS: refuse to work | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: refuse to load; @PROTESTERS: refuse to unload | S > against, at, over, in, for, O, POSS, of
  v: call @SOMEBODY out on strike; call out @SOMEBODY on strike; bring @PLACE to (standstill, halt) | S > in, against, O
  v: bring (country, city, capital, transport) to (standstill, halt); observe (strike, general strike, shutdown) | S > in, against, O
  v: heed (strike call, call) to strike; join @WORKSTOP; lead @WORKSTOP; call off work | S > in, against, O

1431 Conduct strike or boycott for leadership change
  v: @PROTESTERS: boycott @ELECTION; stay away from (poll, election, vote); shun (poll, election, vote, ballot) | S > of, in, against, POSS

142 Conduct hunger strike
  v: @PROTESTERS: refuse (food, meal); @PROTESTERS: refuse to eat; @PROTESTERS: stop eating; @PROTESTERS: fast | S > against, in, over, at
  v: @PROTESTERS: begin (fast, hunger strike); @PROTESTERS: start (fast, hunger strike); @PROTESTERS: sew up (lip) | S > against, in, over, at
  v: @PROTESTERS: sew (lip); set himself alight; set herself alight; set themselves alight; douse himself with | S > against, in, over, at
  v: douse himself in; burn himself alive | S > against, in, over, at

144 Obstruct passage, block
  v: @PROTESTERS: block @SOMETHING; @PROTESTERS: blockade @SOMETHING; @PROTESTERS: barricade @SOMETHING | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: occupy @SOMETHING; @PROTESTERS: besiege @SOMETHING; @PROTESTERS: surround @SOMETHING | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: encircle @SOMETHING; @PROTESTERS: cut off (road, highway) | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: cut (road, highway, rail line); @PROTESTERS: halt (traffic, train) | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: seize (building, campus, ministry, square) | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: take over (building, campus, ministry, square, street); @PROTESTERS: disrupt @SOMETHING | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: chain themselves to; @PROTESTERS: glue themselves to; @PROTESTERS: lock themselves to | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: dump (manure, milk, tyre, tire, grain, hay, rubbish); @PROTESTERS: spray (manure) | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: park (truck, tractor, lorry, taxi); @PROTESTERS: drive (tractor, truck, lorry) | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: set up (tent, camp, barricade, roadblock); @PROTESTERS: barricade themselves in | S > in, to, of, on, outside, at, POSS, O, into
  v: @PROTESTERS: burn (tyre, tire); @PROTESTERS: invade (runway, stage, chamber, parliament) | S > in, to, of, on, outside, at, POSS, O, into

145 Protest violently, riot
  v: @PROTESTERS: riot; @PROTESTERS: riot in; @PROTESTERS: riot over; @PROTESTERS: riot against | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: clash with @COPS; @PROTESTERS: fight with @COPS; @PROTESTERS: fight @COPS | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: battle @COPS; @PROTESTERS: battle with @COPS; @PROTESTERS: scuffle with | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: skirmish with @COPS; @PROTESTERS: confront @COPS; @PROTESTERS: pelt @SOMEBODY with | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: pelt @SOMETHING with; @PROTESTERS: pelt @SOMEBODY; @PROTESTERS: stone @SOMEBODY | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: stone @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: attack (embassy, consulate, police station, office, shop, bus, headquarters) | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: attack (building, bank, car, police, parliament, ministry, convoy) | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: ransack @SOMETHING; @PROTESTERS: loot @SOMETHING; @PROTESTERS: vandalise @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: vandalize @SOMETHING; @PROTESTERS: smash @SOMETHING; @PROTESTERS: torch @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: burn @SOMETHING; @PROTESTERS: set fire to @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: set @SOMETHING on fire; @PROTESTERS: set @SOMETHING ablaze | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: overturn (car, bus, vehicle, truck, van); @PROTESTERS: storm @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: break into (parliament, building, embassy, ministry, compound, palace, chamber) | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: burst into (parliament, building, embassy, chamber, palace) | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: breach (barrier, gate, fence, cordon, perimeter) | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: break through (barrier, gate, fence, cordon, line, police line, barricade) | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: tear down (fence, barrier, gate, barricade); @PROTESTERS: throw @MISSILEOFMOB | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: hurl @MISSILEOFMOB; @PROTESTERS: run amok; @PROTESTERS: go on rampage | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: rampage through; @PROTESTERS: mob @SOMEBODY; @PROTESTERS: take (guard, warder) hostage | S > with, O, against, at, over, in, of, on, POSS
  v: @PROTESTERS: seize (guard, warder); @PROTESTERS: mutiny | S > with, O, against, at, over, in, of, on, POSS

145 Protest violently, riot
  v: @RIOT: break out; @RIOT: erupt; @RIOT: spread; @RIOT: rock @PLACE; @RIOT: sweep @PLACE | by, of, among, between, in, O > against, over
  v: @RIOT: continue; @RIOT: flare; @RIOT: rage | by, of, among, between, in, O > against, over

141 Demonstrate or rally
  v: @DEMO: erupt; @DEMO: break out; @DEMO: take place; @DEMO: spread; @DEMO: rock @PLACE; @DEMO: sweep @PLACE | by, of, among, in, O > against, over
  v: @DEMO: flare; @DEMO: continue; @DEMO: resume; @DEMO: grip @PLACE; @DEMO: engulf @PLACE; @DEMO: roil @PLACE | by, of, among, in, O > against, over
  v: @DEMO: convulse @PLACE; @DEMO: shake @PLACE | by, of, among, in, O > against, over

143 Conduct strike or boycott
  v: @LABOURSTRIKE: paralyse @SOMETHING; @LABOURSTRIKE: paralyze @SOMETHING; @LABOURSTRIKE: paralyse @PLACE | by, of, POSS > O, in
  v: @LABOURSTRIKE: paralyze @PLACE; @LABOURSTRIKE: cripple @PLACE; @LABOURSTRIKE: shut down @PLACE; @LABOURSTRIKE: hit @PLACE | by, of, POSS > O, in
  v: @LABOURSTRIKE: bring @PLACE to; @LABOURSTRIKE: disrupt @SOMETHING | by, of, POSS > O, in

# ==================================================================================================================
# PROTEST: 14
# ==================================================================================================================
# Peoples and unions as subject: no recipient is asked for.
141 Demonstrate or rally
  v: @MARCHERS: gather in (square, street, capital, park, plaza, centre, center) | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: mass in | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: throng @SOMETHING; @MARCHERS: throng | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: fill (street, square, avenue, plaza) | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: flood (street, square, avenue, plaza) | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: pack (street, square, avenue, plaza) | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: pour into; @MARCHERS: flood into; @MARCHERS: surge through | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: parade through | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: march past; @MARCHERS: converge on | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: descend on; @MARCHERS: assemble in | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: turn out; @MARCHERS: wave (banner, flag, placard, sign) | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: carry (banner, placard, sign, coffin, portrait) | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: hold (banner, placard, sign, vigil, candle); @MARCHERS: chant | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: shout | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: return to streets | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: jeer | S > against, at, outside, over, on, in, of, to, through, O
  v: @MARCHERS: keep (vigil) | S > against, at, outside, over, on, in, of, to, through, O

1411 Demonstrate for leadership change
  v: @PROTESTERS: call for (resignation, ouster) outside @SOMEBODY; @PROTESTERS: call for (resignation, ouster) outside @SOMETHING | S > of, POSS

143 Conduct strike or boycott
  v: @WORKERS: strike; @WORKERS: walk out | S > against, at, over, in, for, O, POSS, of
  v: @WORKERS: stay home; @WORKERS: stay away from; @MARCHERS: picket @SOMETHING | S > against, at, over, in, for, O, POSS, of
  v: @WORKERS: stop work; @WORKERS: stop working | S > against, at, over, in, for, O, POSS, of
  v: @WORKERS: strike over; @WORKERS: strike against; @WORKERS: strike in; @WORKERS: strike at | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: shut down (port, school, airport, factory, mine) | S > against, at, over, in, for, O, POSS, of
  v: @PROTESTERS: shut down (refinery, country, city, plant, university) | S > against, at, over, in, for, O, POSS, of
  v: @MARCHERS: boycott @SOMETHING | S > against, at, over, in, for, O, POSS, of
  v: @MARCHERS: boycott | S > against, at, over, in, for, O, POSS, of
  v: @WORKERS: refuse to work | S > against, at, over, in, for, O, POSS, of

142 Conduct hunger strike
  v: @MARCHERS: fast | S > against, in, over, at

144 Obstruct passage, block
  v: @MARCHERS: block @SOMETHING; @MARCHERS: blockade @SOMETHING; @MARCHERS: barricade @SOMETHING | S > in, to, of, on, outside, at, POSS, O, into
  v: @MARCHERS: occupy @SOMETHING; @MARCHERS: besiege @SOMETHING; @MARCHERS: surround @SOMETHING | S > in, to, of, on, outside, at, POSS, O, into
  v: @MARCHERS: encircle @SOMETHING | S > in, to, of, on, outside, at, POSS, O, into
  v: @MARCHERS: disrupt @SOMETHING | S > in, to, of, on, outside, at, POSS, O, into
  v: @MARCHERS: dump (manure, milk, tyre, tire, grain, hay, rubbish); @MARCHERS: spray (manure) | S > in, to, of, on, outside, at, POSS, O, into
  v: @MARCHERS: set up (tent, camp, barricade, roadblock) | S > in, to, of, on, outside, at, POSS, O, into
  v: @MARCHERS: invade (runway, stage, chamber, parliament) | S > in, to, of, on, outside, at, POSS, O, into

145 Protest violently, riot
  v: @MARCHERS: confront @COPS | S > with, O, against, at, over, in, of, on, POSS
  v: @MARCHERS: smash @SOMETHING; @MARCHERS: torch @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @MARCHERS: burn @SOMETHING; @MARCHERS: set fire to @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @MARCHERS: set @SOMETHING on fire; @MARCHERS: set @SOMETHING ablaze | S > with, O, against, at, over, in, of, on, POSS
  v: @MARCHERS: storm @SOMETHING | S > with, O, against, at, over, in, of, on, POSS
  v: @MARCHERS: mob @SOMEBODY | S > with, O, against, at, over, in, of, on, POSS

141 Demonstrate or rally
  v: @PROTESTERS: trample (flag); @PROTESTERS: tear up (flag, portrait, poster) | S > against, at, outside, over, on, in, of, to, with
  v: @PROTESTERS: sign (petition); @PROTESTERS: deliver (petition); @PROTESTERS: hand in (petition) | S > against, at, outside, over, on, in, of, to, with
  v: @MARCHERS: light (candle); @MARCHERS: honk (horn); @MARCHERS: bang (pot, pan, drum) | S > against, at, outside, over, on, in, of, to, with
  v: @MARCHERS: sing; @PROTESTERS: be back on (street) | S > against, at, outside, over, on, in, of, to, with
  v: @PROTESTERS: keep up @PROTEST; @PROTESTERS: resume @PROTEST; @PROTESTERS: step up @PROTEST | S > against, at, outside, over, on, in, of, to, with
  v: @PROTESTERS: continue @PROTEST; @PROTESTERS: launch @PROTEST; @PROTESTERS: hold @PROTEST | S > against, at, outside, over, on, in, of, to, with
  v: @PROTESTERS: join @PROTEST; @PROTESTERS: defy tear gas; @MARCHERS: face off with | S > against, at, outside, over, on, in, of, to, with
  v: @MARCHERS: release (balloon, dove) | S > against, at, outside, over, on, in, of, to, with

144 Obstruct passage, block
  v: @MARCHERS: sit down on; @MARCHERS: sit down in; @MARCHERS: lie down on; @MARCHERS: lie down in | S > on, in, of, O
  v: @PROTESTERS: hold up (traffic, train, bus); @PROTESTERS: shut down (capital, city, road, airport, bridge) | S > on, in, of, O
  v: @MARCHERS: shut (road, highway, port, airport, bridge); @PROTESTERS: seize (factory, mine, plant, farm) | S > on, in, of, O
  v: @PROTESTERS: take over (university, school, factory, mine, plant) | S > on, in, of, O

143 Conduct strike or boycott
  v: @PROTESTERS: stay off (job, work); @WORKERS: stay away | S > in, at, over, against
  v: @PROTESTERS: stage (slowdown, go-slow, stoppage, work-to-rule, sick-out, sickout); @WORKERS: call in sick | S > in, at, over, against
  v: @WORKERS: work to rule | S > in, at, over, against

145 Protest violently, riot
  v: @PROTESTERS: burn down @SOMETHING; @MARCHERS: invade @SOMETHING; @PROTESTERS: set (bus, car, building, house) ablaze | S > O, of, POSS, in
  v: @PROTESTERS: set (bus, car, building, house) alight; @MARCHERS: attack @COPS; @PROTESTERS: attack @COPS with | S > O, of, POSS, in
  v: @PROTESTERS: beat @COPS | S > O, of, POSS, in

144 Obstruct passage, block
  v: @PROTESTERS: block (entrance, gate, port, border crossing, crossing, railway, rail line) | S > in, to, of, on, outside, at, POSS, O
  v: @PROTESTERS: block (track, runway, refinery, depot, convoy, mine, factory) | S > in, to, of, on, outside, at, POSS, O
  v: @PROTESTERS: block (ministry, parliament, bridge, traffic, road, street, highway) | S > in, to, of, on, outside, at, POSS, O
  v: @PROTESTERS: block (motorway, airport, junction, access, border, pass) | S > in, to, of, on, outside, at, POSS, O
  v: @PROTESTERS: blockade (port, road, refinery, depot, mine, factory, border, crossing, airport, highway, bridge, city) | S > in, to, of, on, POSS, O
  v: @PROTESTERS: occupy (building, ministry, square, university, campus, factory, school, church) | S > in, of, POSS, O
  v: @PROTESTERS: occupy (land, farm, embassy, road, bridge, mine, office, runway) | S > in, of, POSS, O
  v: @PROTESTERS: surround (parliament, palace, embassy, ministry, building, court, office, station, headquarters, home) | S > of, in, POSS, O
  v: @PROTESTERS: besiege (parliament, palace, embassy, ministry, building, court, office, station, headquarters) | S > of, in, POSS, O

145 Protest violently, riot
  v: @PROTESTERS: burn (car, bus, tyre, tire, building, office, police station, vehicle) | S > of, in, POSS, O
  v: @PROTESTERS: burn (house, shop, truck, headquarters, barricade, embassy, consulate) | S > of, in, POSS, O
  v: @PROTESTERS: torch (car, bus, tyre, tire, building, office, police station) | S > of, in, POSS, O
  v: @PROTESTERS: torch (vehicle, house, shop, truck, headquarters, embassy, consulate) | S > of, in, POSS, O
  v: @PROTESTERS: set fire to (car, bus, building, office, police station, vehicle, house) | S > of, in, POSS, O, to
  v: @PROTESTERS: set fire to (shop, truck, headquarters, embassy, consulate, parliament) | S > of, in, POSS, O, to
  v: @PROTESTERS: storm (parliament, palace, embassy, consulate, ministry, building, airport) | S > of, in, POSS, O
  v: @PROTESTERS: storm (prison, office, headquarters, police station, court, stadium) | S > of, in, POSS, O
  v: @PROTESTERS: smash (window, shop window, car, door, office, ballot box) | S > of, in, POSS, O

141 Demonstrate or rally
  v: @PROTESTERS: pour into (street, square, capital, plaza); @PROTESTERS: pour onto (street); @PROTESTERS: flood (street) | S > against, at, over, in, of
  v: @PROTESTERS: fill (street) | S > against, at, over, in, of
  v: @PROTESTERS: chant (slogan, anti-government slogan) | S > against, at, over, in, of, on
  v: @PROTESTERS: converge on (parliament, palace, capital, square, embassy) | S > against, at, over, in, of, on

143 Conduct strike or boycott
  v: @PROTESTERS: boycott (class, lecture, exam, parliament, session, vote) | S > in, of, against, POSS, O
  v: @PROTESTERS: boycott (poll, election, referendum, ceremony, talks, court) | S > in, of, against, POSS, O

143 Conduct strike or boycott
  v: @PROTESTERS: shut down in; @PROTESTERS: shut down in protest; @PROTESTERS: close down in protest | S > in, at, over

# ==================================================================================================================
# PROTEST: 14
# ==================================================================================================================
141 Demonstrate or rally
  v: @TURN_OUT_ETC against; (come out, assemble, mass, converge, throng, flock, pour, rally) in protest | S > against, over, at, to, with, O
  v: (turn out, come out, assemble, mass, converge, throng, flock, pour) to protest | S > against, over, at, to, with, O
  v: (turn out, come out, assemble, mass, converge, throng, flock, pour) to denounce; @TURN_OUT_ETC2 to condemn | S > against, over, at, to, with, O
  v: @TURN_OUT_ETC2 to oppose; (pour, spill, come out, flood, surge, stream, swarm, turn out) to (street) | S > against, over, at, to, with, O
  v: (pour, spill, come out, flood, surge, stream, swarm, turn out) into (street) | S > against, over, at, to, with, O
  v: (pour, spill, come out, flood, surge, stream, swarm, turn out) onto (street) | S > against, over, at, to, with, O
  v: @PROTESTERS: @FILL_ETC @SQUARE_ETC | S > against, over, at, to, in
  v: lay siege to @EMBASSY_ETC; besiege @EMBASSY_ETC; mob @EMBASSY_ETC; (lay siege to) @EMBASSY_ETC | S > O, on, at, of, in, against
  v: picket @EMBASSY_ETC; invade @EMBASSY_ETC | S > O, on, at, of, in, against
  v: march on @EMBASSY_ETC2; converge on @EMBASSY_ETC2; descend on @EMBASSY_ETC2; @BESIEGE_ETC @EMBASSY_ETC2 | S > of, POSS, O, on, to, in
  v: set fire to @FLAG_ETC; trample on @FLAG_ETC; tear up @FLAG_ETC; rip up @FLAG_ETC; stamp on @FLAG_ETC | S > of, POSS, O, against
  v: stomp on @FLAG_ETC; tear down @FLAG_ETC; haul down @FLAG_ETC; spit on @FLAG_ETC; @BURN_ETC @FLAG_ETC | S > of, POSS, O, against
  v: tear off (headscarf, headscarves, hijab, veil); rip off (headscarf, headscarves, hijab, veil) | S > of, POSS, O, against
  v: take off (headscarf, headscarves, hijab, veil); throw off (headscarf, headscarves, hijab, veil) | S > of, POSS, O, against
  v: whip off (headscarf, headscarves, hijab, veil); @TEAR_OFF_ETC (headscarf, headscarves, hijab, veil) | S > of, POSS, O, against
  v: cut off (head, hair) in (protest); (shave, cut, cut off) (head, hair) in (protest) | S > of, POSS, O, against
  v: (bang, clang, beat, bash, clatter, rattle) (pot, pan, saucepan) | S > against, at, to, of, over, on, in
  v: (honk, sound, blow) (horn, car horn, whistle) in (protest); (chant, shout, yell, scream) (slogan) | S > against, at, to, of, over, on, in
  v: (unfurl, hoist, brandish) (banner, placard); raise (fist) on; raise (fist) at; raise (fist) in | S > against, at, to, of, over, on, in
  v: (release, dump, spill, spray, pour) (manure, dung, paint, fake blood, red paint, slurry, sewage) outside | S > against, at, to, of, over, on, in
  v: (throw, hurl, fling) (manure, dung, paint, fake blood, red paint, slurry, sewage) outside | S > against, at, to, of, over, on, in
  v: (release, dump, spill, spray, pour, throw) (manure, dung, paint, fake blood, red paint, slurry, sewage) on | S > against, at, to, of, over, on, in
  v: (hurl, fling) (manure, dung, paint, fake blood, red paint, slurry, sewage) on | S > against, at, to, of, over, on, in
  v: (release, dump, spill, spray, pour, throw) (manure, dung, paint, fake blood, red paint, slurry, sewage) in | S > against, at, to, of, over, on, in
  v: (hurl, fling) (manure, dung, paint, fake blood, red paint, slurry, sewage) in | S > against, at, to, of, over, on, in
  v: (release, dump, spill, spray, pour, throw) (manure, dung, paint, fake blood, red paint, slurry, sewage) at | S > against, at, to, of, over, on, in
  v: (hurl, fling) (manure, dung, paint, fake blood, red paint, slurry, sewage) at | S > against, at, to, of, over, on, in
  v: (release, dump, spill, spray, pour) (manure, dung, paint, fake blood, red paint, slurry, sewage) over | S > against, at, to, of, over, on, in
  v: (throw, hurl, fling) (manure, dung, paint, fake blood, red paint, slurry, sewage) over | S > against, at, to, of, over, on, in
  v: (dump, spray, pour, tip, unload) (manure, dung, milk, slurry, garbage, rubbish, produce, potato, grape, tomato) | S > at, on, in, against
  v: turn (back) on @SOMEBODY; turn @FUNERAL_ETC into (protest, rally, demonstration, riot) | S > against, at, to, in, on
  v: turn (funeral, ceremony, procession, burial, anniversary) of @SOMEBODY into (protest, rally, demonstration) | S > against, at, to, in, on
  v: turn over (bowl, alms bowl); (overturn, turn over) (bowl, alms bowl) | S > against, at, to, in, on
  v: (glue, handcuff, tie, padlock, shackle) themselves to; (chain, glue, handcuff, tie, padlock, shackle) themselves on | S > against, at, to, in, on
  v: (chain, glue, handcuff, tie, padlock, shackle) herself to | S > against, at, to, in, on
  v: (chain, glue, handcuff, tie, padlock, shackle) herself on | S > against, at, to, in, on
  v: (chain, glue, handcuff, tie, padlock, shackle) himself to | S > against, at, to, in, on
  v: (chain, glue, handcuff, tie, padlock, shackle) himself on; (chain, glue) (themselves) to | S > against, at, to, in, on
  v: sew (lips, lip, mouth) together; sew (lips, lip, mouth) shut; sew (lips, lip) | S > against, at, to, in, on
  v: set themselves ablaze; burn herself alive; burn themselves to death; burn themselves alive | S > against, in, at, over
  v: douse (himself, herself, themselves) | S > against, in, at, over
  v: hold @VIGIL_ETC; stage @VIGIL_ETC; mount @VIGIL_ETC; observe @VIGIL_ETC; keep @VIGIL_ETC; organise @VIGIL_ETC | S > against, at, over, in, of
  v: organize @VIGIL_ETC; form (human chain); light (candle) for; light (candle) outside; light (candle) in front | S > against, at, over, in, of
  v: (camp, camp out, pitch tents, set up camp, squat) outside @BUILDING | S > against, at, over, in, of
  v: (camp, camp out, pitch tents, set up camp, squat) in front of @BUILDING | S > against, at, over, in, of
  v: (camp, camp out, pitch tents, set up camp, squat) before @BUILDING | S > against, at, over, in, of
  v: @PROTESTERS: (defy, brave, ignore, flout, break, violate, disregard) (tear gas, police, rain) | S > of, in, against, O
  v: @PROTESTERS: (defy, brave, ignore, flout, break, violate, disregard) (cold, bullet, water cannon, baton) | S > of, in, against, O
  v: refuse to go home; @WORKERS: refuse to unload | S > of, in, against, O
  v: @WORKERS: refuse to load; @WORKERS: refuse to handle; @WORKERS: refuse to serve; @WORKERS: refuse to teach | S > of, in, against, O
  v: @WORKERS: refuse to drive; @WORKERS: refuse to fly | S > of, in, against, O
  n: outpouring of (anger, rage, protest) | by, of > at, against, over
  v: @PROTEST: erupt; @PROTEST: break out; @PROTEST: flare; @PROTEST: flare up | by, of, among, POSS, in, O, across > against, over, at
  v: @PROTEST: spread; @PROTEST: sweep; @PROTEST: rock; @PROTEST: engulf; @PROTEST: grip | by, of, among, POSS, in, O, across > against, over, at
  v: @PROTEST: shake; @PROTEST: rage; @PROTEST: continue; @PROTEST: swell; @PROTEST: grow | by, of, among, POSS, in, O, across > against, over, at
  v: @PROTEST: escalate; @PROTEST: turn violent; @PROTEST: spill over; @PROTEST: enter | by, of, among, POSS, in, O, across > against, over, at
  v: @PROTEST: paralyse; @PROTEST: paralyze; @PROTEST: cripple; @PROTEST: convulse | by, of, among, POSS, in, O, across > against, over, at
  v: @PROTEST: rattle; @PROTEST: roil; @PROTEST: unsettle; @PROTEST: shut down | by, of, among, POSS, in, O, across > against, over, at
  v: @PROTEST: bring; @PROTEST: hit; @PROTEST: disrupt; @PROTEST: mar; @PROTEST: overshadow | by, of, among, POSS, in, O, across > against, over, at
  v: (erupt, explode, boil over) in (protest, fury, anger, riot, rage) | S > at, against, over

143 Conduct strike or boycott
  v: @WORKSTOP: cripple; @WORKSTOP: paralyse; @WORKSTOP: paralyze; @WORKSTOP: hit | by, of, among, POSS, in, at, O, across > over, against
  v: @WORKSTOP: shut; @WORKSTOP: shut down; @WORKSTOP: close; @WORKSTOP: disrupt | by, of, among, POSS, in, at, O, across > over, against
  v: @WORKSTOP: ground; @WORKSTOP: halt; @WORKSTOP: bring; @WORKSTOP: begin; @WORKSTOP: start | by, of, among, POSS, in, at, O, across > over, against
  v: @WORKSTOP: enter; @WORKSTOP: spread; @WORKSTOP: idle; @WORKSTOP: strand | by, of, among, POSS, in, at, O, across > over, against
  v: @WORKSTOP: hobble; @WORKSTOP: grip; @WORKSTOP: affect; @WORKSTOP: threaten | by, of, among, POSS, in, at, O, across > over, against
  v: @WORKSTOP: choke; @WORKSTOP: stop; @WORKSTOP: delay; @WORKSTOP: snarl | by, of, among, POSS, in, at, O, across > over, against
  v: @WORKSTOP: disable; @WORKSTOP: cut; @WORKSTOP: leave; @WORKSTOP: continue | by, of, among, POSS, in, at, O, across > over, against
  v: @WORKSTOP: drag on; @WORKSTOP: go ahead; @WORKSTOP: take place; @WORKSTOP: last | by, of, among, POSS, in, at, O, across > over, against
  v: lay down (tool); put down (tool); (lay down, put down) (tool); @WORKERS: walk off; @WORKERS: walk off the job | S > over, against, at, in, of
  v: @WORKERS: stay at home; @WORKERS: stay away from work; @WORKERS: go slow; @WORKERS: quit work; @WORKERS: picket | S > over, against, at, in, of
  v: @WORKERS: vote to strike; @WORKERS: go out; @WORKERS: come out; @WORKERS: lay down work; @WORKERS: put down tools | S > over, against, at, in, of
  v: bring @RAILWAY_ETC to (standstill, halt, stop); shut down @RAILWAY_ETC2; (paralyse, paralyze) @RAILWAY_ETC2 | S > in, of, over, O
  v: (cripple, shut down) @RAILWAY_ETC2 | S > in, of, over, O
  v: pull down (shutter, shop, store, stall, business) in (protest, support, solidarity) | S > in, against, over, of
  v: bring down (shutter, shop, store, stall, business) in (protest, support, solidarity) | S > in, against, over, of
  v: (pull down, close, shut, lower, bring down) (shutter, shop, store, stall, business) in (protest, support, solidarity) | S > in, against, over, of
  v: draw (shutter, shop, store, stall, business) in (protest, support, solidarity); pull down (shutter) | S > in, against, over, of
  v: draw down (shutter); roll down (shutter); bring down (shutter) | S > in, against, over, of
  v: (pull down, draw down, lower, roll down, bring down) (shutter) | S > in, against, over, of
  v: @PROTESTERS: (close, shut) (shop, store, stall, school, market) | S > in, against, over, of
  v: sit out @ELECTION_ETC; stay away from @ELECTION_ETC; abstain from @ELECTION_ETC; spoil ballots in @ELECTION_ETC | S > of, in, by, O, against
  v: @SIT_OUT_ETC @ELECTION_ETC | S > of, in, by, O, against
  v: stay on @WORKSTOP; remain on @WORKSTOP; come out on @WORKSTOP; embark on @WORKSTOP; @EXTEND_ETC @WORKSTOP | S > over, against, at, in, of
  v: boycott (court, class, lecture, exam, work, parliament, hearing) in | S > over, against, at, in, of
  v: boycott (court, class, lecture, exam, work, parliament, hearing) over | S > over, against, at, in, of
  v: boycott (court, class, lecture, exam, work, parliament, hearing) after | S > over, against, at, in, of
  v: boycott (court, class, lecture, exam, work, parliament, hearing) to | S > over, against, at, in, of
  v: boycott (court, class, lecture, exam, work, parliament, hearing) at | S > over, against, at, in, of
  v: (storm, walk, march) out of (chamber, parliament, session, assembly, hall, debate, Congress, sitting) in (protest) | S > in, over, of, against
  v: (file, stalk, stream) out of (chamber, parliament, session, assembly, hall, debate, Congress, sitting) in (protest) | S > in, over, of, against
  v: (storm, walk, march) out of (chamber, parliament, assembly, session, debate, sitting) | S > in, over, of, against
  v: (seize, storm, occupy, rush) (podium, rostrum, speaker's chair, chamber) | S > in, over, of, against

142 Conduct hunger strike
  v: abstain from (food, meal); (reject, decline, spurn, go without, abstain from) (food, meal) | S > against, in, over, at, of
  v: (go, be, stay, remain) on (hunger strike, fast); starve (himself, herself, themselves) | S > against, in, over, at, of
  v: end up on @HUNGERSTRIKE in; (stage, begin, start, launch, continue, end up on, enter) @HUNGERSTRIKE in | S > against, in, over, at, of
  v: end up on @HUNGERSTRIKE over; (stage, begin, start, launch, continue, end up on, enter) @HUNGERSTRIKE over | S > against, in, over, at, of
  v: end up on @HUNGERSTRIKE against; (stage, begin, start, launch, continue, end up on, enter) @HUNGERSTRIKE against | S > against, in, over, at, of
  v: end up on @HUNGERSTRIKE for; (stage, begin, start, launch, continue, end up on, enter) @HUNGERSTRIKE for | S > against, in, over, at, of
  v: end up on @HUNGERSTRIKE to; (stage, begin, start, launch, continue, end up on, enter) @HUNGERSTRIKE to | S > against, in, over, at, of
  v: end up on @HUNGERSTRIKE at; (stage, begin, start, launch, continue, end up on, enter) @HUNGERSTRIKE at | S > against, in, over, at, of
  v: fast to protest; fast to demand; fast until | S > against, in, over, at, of

144 Obstruct passage, block
  v: @PROTESTERS: cut off @STREETS; @PROTESTERS: @BLOCK_ETC @STREETS; @PROTESTERS: cut off @ACCESS_ETC | S > of, to, in, O, against
  v: @PROTESTERS: block @ACCESS_ETC; @PROTESTERS: blockade @ACCESS_ETC; @PROTESTERS: barricade @ACCESS_ETC | S > of, to, in, O, against
  v: @PROTESTERS: besiege @ACCESS_ETC; @PROTESTERS: (cut off) @ACCESS_ETC | S > of, to, in, O, against
  v: choke off @STREETS with @BURNING_TYRE_ETC; cut off @STREETS with @BURNING_TYRE_ETC | S > in, over, to, against, of
  v: tie up @STREETS with @BURNING_TYRE_ETC; hold up @STREETS with @BURNING_TYRE_ETC | S > in, over, to, against, of
  v: @BLOCKWAY @STREETS with @BURNING_TYRE_ETC; choke off @STREETS in (protest); cut off @STREETS in (protest) | S > in, over, to, against, of
  v: tie up @STREETS in (protest); hold up @STREETS in (protest); @BLOCKWAY @STREETS in (protest) | S > in, over, to, against, of
  v: throw up @BARRIER on; put up @BARRIER on; set up @BARRIER on | S > in, on, at, against, over
  v: (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER on; throw up @BARRIER in; put up @BARRIER in | S > in, on, at, against, over
  v: set up @BARRIER in; (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER in | S > in, on, at, against, over
  v: throw up @BARRIER across; put up @BARRIER across; set up @BARRIER across | S > in, on, at, against, over
  v: (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER across; throw up @BARRIER at | S > in, on, at, against, over
  v: put up @BARRIER at; set up @BARRIER at; (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER at | S > in, on, at, against, over
  v: throw up @BARRIER around; put up @BARRIER around; set up @BARRIER around | S > in, on, at, against, over
  v: (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER around; throw up @BARRIER outside | S > in, on, at, against, over
  v: put up @BARRIER outside; set up @BARRIER outside | S > in, on, at, against, over
  v: (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER outside; throw up @BARRIER along | S > in, on, at, against, over
  v: put up @BARRIER along; set up @BARRIER along | S > in, on, at, against, over
  v: (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER along; throw up @BARRIER near | S > in, on, at, against, over
  v: put up @BARRIER near; set up @BARRIER near | S > in, on, at, against, over
  v: (throw up, put up, set up, erect, build, raise, man, mount) @BARRIER near | S > in, on, at, against, over
  v: throw up (barricade, burning barricade); put up (barricade, burning barricade) | S > in, on, at, against, over
  v: (throw up, put up, erect, build, man, mount) (barricade, burning barricade) | S > in, on, at, against, over
  v: park (truck, car, taxi, tractor, bus, vehicle, lorry) across | S > in, on, at, against, over
  v: park (truck, car, taxi, tractor, bus, vehicle, lorry) on | S > in, on, at, against, over
  v: park (truck, car, taxi, tractor, bus, vehicle, lorry) in; (lie down, sit down, lie) on @ROAD_ETC | S > in, on, at, against, over
  v: sit on @ROAD_ETC; lie down in front of @ROAD_ETC; (sit down, lie) in front of @ROAD_ETC | S > in, on, at, against, over
  v: sit in front of @ROAD_ETC; (lie down, sit down) across @ROAD_ETC; (lie, sit) across @ROAD_ETC | S > in, on, at, against, over
  v: (lie down, sit down, lie) in @ROAD_ETC; sit in @ROAD_ETC; drive (tractor, truck, taxi) into | S > in, on, at, against, over
  v: drive (tractor, truck, taxi) to; drive (tractor, truck, taxi) through; drive (tractor, truck, taxi) onto | S > in, on, at, against, over
  v: drive (tractor, truck, taxi) on | S > in, on, at, against, over

145 Protest violently, riot
  v: @PROTESTERS: rampage; @PROTESTERS: run riot; @PROTESTERS: pillage; @PROTESTERS: ransack; @PROTESTERS: vandalise | S > with, O, against, in, at
  v: @PROTESTERS: vandalize; @PROTESTERS: torch; @PROTESTERS: smash; @PROTESTERS: set ablaze; @PROTESTERS: set alight | S > with, O, against, in, at
  v: @PROTESTERS: pelt; @PROTESTERS: stone; @PROTESTERS: scuffle; @PROTESTERS: wreck; @PROTESTERS: tear down | S > with, O, against, in, at
  v: @PROTESTERS: topple; @PROTESTERS: trash; @PROTESTERS: firebomb; go on (rampage) in; go on (rampage) through | S > with, O, against, in, at
  v: go on (rampage) against; go on (rampage) over; run (riot) in; run (riot) through; run (riot) over | S > with, O, against, in, at
  v: (fight, wage) (running battle, pitched battle, street battle) with (police, riot police, security force, soldier) | S > with, O, against, in, at
  v: (hurl, throw, lob, fling, toss, chuck, rain) @MISSILEOFMOB at | S > at, on, O, of, in
  v: (hurl, throw, lob, fling, toss, chuck, rain) @MISSILEOFMOB on | S > at, on, O, of, in
  v: (hurl, throw, lob, fling, toss, chuck, rain) @MISSILEOFMOB toward | S > at, on, O, of, in
  v: (hurl, throw, lob, fling, toss, chuck, rain) @MISSILEOFMOB towards; (pelt, bombard, shower) @SOMEBODY with @MISSILEOFMOB | S > at, on, O, of, in
  v: tear up (paving stone, cobblestone, pavement, railing); rip up (paving stone, cobblestone, pavement, railing) | S > at, on, O, of, in
  v: dig up (paving stone, cobblestone, pavement, railing) | S > at, on, O, of, in
  v: (tear up, rip up, dig up) (paving stone, cobblestone, pavement, railing) | S > at, on, O, of, in
  v: (smash, break, shatter) (window, shop window, windscreen) of | S > at, on, O, of, in
  v: set (car, bus, tyre, tire, police car, barricade, building, bin) alight | S > at, on, O, of, in
  v: set (car, bus, tyre, tire, police car, barricade, building, bin) ablaze | S > at, on, O, of, in
  v: set (car, bus, tyre, tire, police car, barricade, building, bin) on fire | S > at, on, O, of, in
  v: @RIOT: rock; @RIOT: hit; @RIOT: engulf; @RIOT: sweep; @RIOT: grip; @RIOT: shake | by, of, among, POSS, in, O, across > against, over, at
  v: @RIOT: convulse; @RIOT: leave; @RIOT: kill | by, of, among, POSS, in, O, across > against, over, at
  v: @MARCHERS: knock down @DWELLING; @MARCHERS: pull down @DWELLING; @MARCHERS: tear down @DWELLING; @MARCHERS: blow up @DWELLING | S > O, of, in
  v: @MARCHERS: burn down @DWELLING; @MARCHERS: set fire to @DWELLING; @MARCHERS: smash up @DWELLING | S > O, of, in
  v: @MARCHERS: lay waste to @DWELLING; @MARCHERS: shoot up @DWELLING; @MARCHERS: wipe out @DWELLING; @MARCHERS: @RAZE @DWELLING | S > O, of, in
  v: @MARCHERS: pull down (statue, monument, fence, barrier, gate); @MARCHERS: tear down (statue, monument, fence, barrier, gate) | S > O, of, in
  v: @MARCHERS: (pull down, tear down, topple, deface, vandalise, vandalize) (statue, monument, fence, barrier, gate) | S > O, of, in

141 Demonstrate or rally
  v: @PROTESTERS: (daub, spray, splash, smear, spatter, deface) @SOMETHING with (paint, red paint, graffiti) | S > O, at, of, in, on, against
  v: @PROTESTERS: (daub, spray, splash, smear, spatter, deface) @SOMETHING with (slogan, blood, poster) | S > O, at, of, in, on, against
  v: @PROTESTERS: plaster @SOMETHING with (paint, red paint, graffiti, slogan, blood, poster); barricade himself in | S > O, at, of, in, on, against
  v: barricade himself inside; barricade herself in; barricade herself inside; barricade themselves inside | S > O, at, of, in, on, against
  v: barricade itself in; barricade itself inside; (hang, fly, hoist) (black flag); lay down in front of | S > O, at, of, in, on, against
  v: lay down in path of; lay down before; lay down across; lie down in front of; lie down in path of | S > O, at, of, in, on, against
  v: lie down before; lie down across; lay down on (road, track, tracks, runway, rail) | S > O, at, of, in, on, against

143 Conduct strike or boycott
  v: shut down @PLACE with @WORKSTOP; @PARALYSE_ETC @PLACE with @WORKSTOP; stay away from @SWEARING_IN_ETC | S > of, by, in, O, against
  v: walk out of @SWEARING_IN_ETC; boycott @SWEARING_IN_ETC; shun @SWEARING_IN_ETC; skip @SWEARING_IN_ETC | S > of, by, in, O, against
  v: (stay away from) @SWEARING_IN_ETC; snub @SWEARING_IN_ETC; (walk out of) @SWEARING_IN_ETC | S > of, by, in, O, against

141 Demonstrate or rally
  v: march on @BUILDING; (form, man, join) (picket line, picket, human chain, chain); link (hand, arm) across | S > on, in, around, across, of, POSS
  v: link (hand, arm) around; link (hand, arm) in; link (hand, arm) along | S > on, in, around, across, of, POSS
  v: park across (track, road, highway, motorway, bridge, square, avenue) | S > on, in, around, across, of, POSS
  v: park on (track, road, highway, motorway, bridge, square, avenue) | S > on, in, around, across, of, POSS

141 Demonstrate or rally
  v: @OPPOSED: march; @OPPOSED: demonstrate; @OPPOSED: take to street; @OPPOSED: turn out in force | S > against, over, at, in, O
  v: @OPPOSED: (rally, march, demonstrate, protest) in; @OPPOSED: (rally, march, demonstrate, protest) outside | S > against, over, at, in, O
  v: @OPPOSED: (rally, march, demonstrate, protest) against; @OPPOSED: (rally, march, demonstrate, protest) through | S > against, over, at, in, O
  v: @OPPOSED: (rally, march, demonstrate, protest) at | S > against, over, at, in, O

143 Conduct strike or boycott
  v: strike for @PAY_ETC; walk out for @PAY_ETC; stop work for @PAY_ETC; down tools for @PAY_ETC; @WORKERS: walk out of @COURT_ETC3 | S > in, at, over

145 Protest violently, riot
  v: (throw, hurl, fling, toss, splash) (soup, paint, food, cake, pie, milkshake, custard, ink, tomato soup, flour) at | S > at, over, on
  v: (throw, hurl, fling, toss, splash) (soup, paint, food, cake, pie, milkshake, custard, ink, tomato soup, flour) over | S > at, over, on
  v: (throw, hurl, fling, toss, splash) (soup, paint, food, cake, pie, milkshake, custard, ink, tomato soup, flour) on | S > at, over, on
