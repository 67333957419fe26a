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
