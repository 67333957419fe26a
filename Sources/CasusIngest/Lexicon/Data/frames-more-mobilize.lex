# Mobilize: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# ==================================================================================================================
# MOBILIZE: 15
# ==================================================================================================================
154 Mobilize or increase armed forces
  v: @ARMED: fan out; @ARMED: fan out across; @ARMED: mass near; @ARMED: mass along; @ARMED: mass on | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: mass outside; @ARMED: gather near; @ARMED: assemble near; @ARMED: regroup | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: take up (position); @ARMED: pour into; @ARMED: roll onto | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: roll into (street, square, centre, center); @ARMED: rumble through; @ARMED: rumble into | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: arrive in (strength, force); @ARMED: head for (border, front, gulf) | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: move toward (border, front); @ARMED: move up to; @ARMED: dig in | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: guard (street, building, palace, bridge, crossroads, airport, embassy, ministry) | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: patrol @SOMETHING; @ARMED: patrol; @ARMED: patrol in | S > in, near, along, on, of, at, to, around, O
  v: @ARMED: set up (checkpoint, roadblock, position) | S > in, near, along, on, of, at, to, around, O
  v: dig (trench, defence, defense, fortification); build (fortification, trench, defensive line) along | S > along, on, near, against, in, to, of, -
  v: lay (mine, minefield) along; raise (defence budget, defense budget, military budget, defence spending) | S > along, on, near, against, in, to, of, -
  v: raise (defense spending, military spending, troop level) | S > along, on, near, against, in, to, of, -
  v: boost (defence spending, defense spending, military spending, troop level, force, military presence, presence, troops) | S > along, on, near, against, in, to, of, -
  v: draft (reservist, recruit, men, conscript); conscript (men, youth, citizen) | S > along, on, near, against, in, to, of, -
  v: extend (conscription, draft, national service); lower (draft age, conscription age) | S > along, on, near, against, in, to, of, -
  v: arm (border guard, civilian, villager, citizen) | S > along, on, near, against, in, to, of, -
  v: order (mobilisation, mobilization, call-up, troop, reservist, deployment) | S > along, on, near, against, in, to, of, -
  v: announce (mobilisation, mobilization, partial mobilisation, partial mobilization, general mobilisation) | S > along, on, near, against, in, to, of, -
  v: announce (general mobilization, call-up, deployment, troop increase, surge) | S > along, on, near, against, in, to, of, -
  v: declare (mobilisation, mobilization, partial mobilisation) | S > along, on, near, against, in, to, of, -
  v: declare (partial mobilization, general mobilisation, general mobilization) | S > along, on, near, against, in, to, of, -
  v: decree (mobilisation, mobilization); begin (mobilisation, mobilization, troop build-up, troop buildup) | S > along, on, near, against, in, to, of, -
  v: send (warship, destroyer, frigate, aircraft carrier, carrier, submarine, bomber, fighter jet) to @PLACE | S > to, near, along, into, on, at, in
  v: send (fleet, flotilla, gunboat, armada, strike group, carrier group, squadron) to @PLACE | S > to, near, along, into, on, at, in
  v: send (reinforcement, troop reinforcement, extra troops, battalion, brigade, division, armour, armor, convoy) to | S > to, near, along, into, on, at, in
  v: send in (reinforcement, army, troops); rush (troops, reinforcement, soldier, missile) to | S > to, near, along, into, on, at, in
  v: move (troops, tank, missile, force, army, battalion, warship) to; move (troops, tank, missile, force) near | S > to, near, along, into, on, at, in
  v: move (troops, tank, missile, force) into position; move (troops, missile, warship) closer to | S > to, near, along, into, on, at, in
  v: order (troops, army, soldier) into | S > to, near, along, into, on, at, in
  v: pour (troops, force, soldier) into; airlift (troops, soldier, force) to | S > to, near, along, into, on, at, in
  v: position (troops, missile, tank, warship, force) near | S > to, near, along, into, on, at, in
  v: reinforce (troops, border, position, garrison, force) with | S > to, near, along, into, on, at, in
  v: put (nuclear force, strategic force, missile force, warplane, air force, navy, troops) on | S > against, near, along, on, by, -
  v: put (reservist, military, army, unit, air defence, air defense) on | S > against, near, along, on, by, -
  v: place (nuclear force, strategic force, missile force, warplane, air force) on @ALERT | S > against, near, along, on, by, -
  v: place (navy, troops, military, army, unit) on @ALERT | S > against, near, along, on, by, -
  v: activate (air defence, air defense, reserve, missile battery, siren) | S > against, near, along, on, by, -
  v: scramble (jet, fighter jet, fighter, warplane, aircraft) to; scramble @AIRCRAFT | S > against, near, along, on, by, -
  v: ready (missile, troops, army, force, warplane) for; brace for (war, invasion, attack, offensive) | S > against, near, along, on, by, -

153 Mobilize or increase police power
  v: @COPS: fan out; @COPS: fan out across; @COPS: fan out in; @COPS: patrol @SOMETHING | S > in, at, around, across, to, on, against, O
  v: @COPS: guard (embassy, palace, building, street, mosque, church, synagogue, parliament, ministry, polling station) | S > in, at, around, across, to, on, against, O
  v: @COPS: ring (embassy, palace, building, square, parliament, mosque, campus, ministry) | S > in, at, around, across, to, on, against, O
  v: @COPS: flood @SOMETHING; @COPS: line (street, road, route) | S > in, at, around, across, to, on, against, O
  v: @COPS: set up (checkpoint, roadblock, cordon); @COPS: man (checkpoint, roadblock) | S > in, at, around, across, to, on, against, O
  v: @COPS: take up (position) around; @COPS: stand (guard) outside; @COPS: deploy in | S > in, at, around, across, to, on, against, O
  v: @COPS: deploy across; @COPS: deploy around; @COPS: swarm @SOMETHING; @COPS: swarm into | S > in, at, around, across, to, on, against, O
  v: @COPS: draft in (reinforcement); @COPS: step up (patrol, check, presence) | S > in, at, around, across, to, on, against, O
  v: call in (army, troops, national guard, soldier) to | S > in, at, around, across, to, on, against, O
  v: call out (army, troops, national guard, soldier, police, riot police) | S > in, at, around, across, to, on, against, O
  v: deploy (national guard, army, soldier, troops, police, riot police) on | S > in, at, around, across, to, on, against, O
  v: deploy (national guard, army, soldier, troops, police, riot police) across | S > in, at, around, across, to, on, against, O
  v: deploy (national guard, army, soldier, troops, police, riot police) around | S > in, at, around, across, to, on, against, O
  v: send (police, riot police, gendarme, police reinforcement, national guard, officer) to | S > in, at, around, across, to, on, against, O

150 Demonstrate military or police power
  v: fire (missile, rocket, projectile, ballistic missile, drone) off | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: fire (missile, projectile, ballistic missile) toward (sea, Japan, ocean) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: launch (ballistic missile, satellite, spy satellite, long-range rocket) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: fire (ballistic missile, projectile, short-range missile) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: launch @DRILL near | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: hold (manoeuvre, maneuver, exercise) near | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: hold (manoeuvre, maneuver, exercise) along | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: test (missile, rocket, torpedo, weapon, bomb) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: carry out (missile test, nuclear test, weapons test, test launch) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: conduct (missile test, nuclear test, test) of; fly (balloon, drone) over | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (balloon, drone, spy plane) over | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (plane, warplane, fighter jet, jet, aircraft, bomber) into (airspace, air defence zone, air defense zone, zone) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (plane, warplane, fighter jet, jet, aircraft, bomber, warship, ship) near | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (carrier, warship, destroyer, ship, vessel) through | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: sail (carrier, warship, destroyer, ship, frigate) through | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: sail (carrier, warship, destroyer, ship, frigate) near | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: tail @VESSEL; block @VESSEL; collide with @VESSEL | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: shadow @AIRCRAFT; buzz @AIRCRAFT; buzz @VESSEL | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: flex (muscle); show off (missile, weapon, might, arsenal, tank, drone) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: unveil (missile, drone, weapon, submarine, warhead, bomber) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -

154 Mobilize or increase armed forces
  v: send @AIRCRAFT across; send @AIRCRAFT around; send @AIRCRAFT toward; send @AIRCRAFT towards | S > across, around, toward, towards, into
  v: send @VESSEL across; send @VESSEL into; send @VESSEL toward; send @VESSEL towards | S > across, around, toward, towards, into
  v: order @ARMYUNIT into; order @ARMYUNIT toward; order up @ARMYUNIT; order out @ARMYUNIT | S > to, into, toward, in, near, along
  v: deploy @AIRCRAFT to; deploy @VESSEL to; deploy @WEAPONS near; deploy @WEAPONS in; deploy @WEAPONS to | S > to, into, toward, in, near, along
  v: deploy @WEAPONS along | S > to, into, toward, in, near, along

150 Demonstrate military or police power
  v: @HOLD @DRILL with @NUKE; @HOLD @DRILL with @WEAPONS; begin @DRILL with @WEAPONS; start @DRILL with @WEAPONS | S > near, off, around, in, O
  v: begin @DRILL with @NUKE; begin @DRILL near; start @DRILL near; begin @DRILL off; hold @DRILL around | S > near, off, around, in, O
  v: stage @DRILL around; encircle (island) | S > near, off, around, in, O

# ==================================================================================================================
# MOBILIZE: 15
# ==================================================================================================================
154 Mobilize or increase armed forces
  v: boost (defence spending, defense spending, military spending, troop level) | S > along, on, near, against, in, to, of, -
  v: boost (force, military presence, presence, troops) | S > along, on, near, against, in, to, of, -
  v: send (reinforcement, troop reinforcement, extra troops, battalion, brigade) to | S > to, near, along, into, on, at, in
  v: send (division, armour, armor, convoy) to | S > to, near, along, into, on, at, in
  v: order (troops, army, warship, carrier, battalion, soldier) to @PLACE | S > to, near, along, into, on, at, in
  v: order (troops, army, warship, carrier, battalion, soldier) to @FRONTIER | S > to, near, along, into, on, at, in

153 Mobilize or increase police power
  v: @COPS: guard (embassy, palace, building, street, mosque) | S > in, at, around, across, to, on, against, O
  v: @COPS: guard (church, synagogue, parliament, ministry, polling station) | S > in, at, around, across, to, on, against, O

150 Demonstrate military or police power
  v: send (plane, warplane, fighter jet) into (airspace, air defence zone) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (plane, warplane, fighter jet) into (air defense zone, zone) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (jet, aircraft, bomber) into (airspace, air defence zone) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (jet, aircraft, bomber) into (air defense zone, zone) | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (plane, warplane, fighter jet, jet) near | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -
  v: send (aircraft, bomber, warship, ship) near | S > near, over, off, at, toward, towards, into, in, through, POSS, of, O, -

# Who is deployed acts, where nobody is said to deploy him.
154 Mobilize or increase armed forces
  v: deploy @ARMYUNIT; mobilise @ARMYUNIT; mobilize @ARMYUNIT | S, O > against, to, along, near, in, on, off, into, at, around, across, outside
  v: dispatch @ARMYUNIT; rush @ARMYUNIT; mass @ARMYUNIT | S, O > against, to, along, near, in, on, off, into, at, around, across, outside

153 Mobilize or increase police power
  v: deploy @POLICEUNIT; mobilise @POLICEUNIT; mobilize @POLICEUNIT | S, O > in, to, at, around, against, on, along, across, outside, near
  v: rush @POLICEUNIT; draft in @POLICEUNIT; call in @POLICEUNIT | S, O > in, to, at, around, against, on, along, across, outside, near
  v: call out @POLICEUNIT | S, O > in, to, at, around, against, on, along, across, outside, near

154 Mobilize or increase armed forces
  v: order @ARMYUNIT to @PLACE; order @ARMYUNIT to @FRONTIER | S > to, into, toward, in, near, along

154 Mobilize or increase armed forces
  v: send @VESSEL to; dispatch @VESSEL to; deploy @VESSEL in; deploy @VESSEL off | S > to, near, on, along, off, in
  v: send (tank, armoured vehicle, armored vehicle, missile, artillery) to @FRONTIER | S > to, near, on, along, off, in
  v: send (troops, soldier, reinforcement, convoy) to @FRONTIER | S > to, near, on, along, off, in
  v: send (fighter jet, jet, bomber, warplane, helicopter, drone) to (region, area, base, Gulf, Middle East) | S > to, near, on, along, off, in
  v: transfer @TROOPS to @FRONTIER; shift @TROOPS to @FRONTIER; redeploy @TROOPS to @FRONTIER; move @TROOPS to @FRONTIER | S > to, near, on, along, off, in
  v: rush @TROOPS to @FRONTIER; move @ARMYUNIT to @FRONTIER; gather (troops, force, army) near | S > to, near, on, along, off, in
  v: gather (troops, force, army) on; gather (troops, force, army) along | S > to, near, on, along, off, in
  v: strengthen (force, troops, presence, garrison, military presence) along; strengthen (force, troops, presence) in | S > along, in, on, near, -
  v: strengthen (force, troops, presence) on; double (troops, force, troop level, presence) along | S > along, in, on, near, -
  v: double (troops, force, presence) in; double (troops, force, presence) on; recall (reservist, reserve) | S > along, in, on, near, -
  v: activate (reservist, reserve, national guard); introduce (conscription, draft, compulsory military service) | S > along, in, on, near, -
  v: reintroduce (conscription, draft, compulsory military service); extend (military service, conscription, tour of duty) | S > along, in, on, near, -
  v: boost (defence budget, defense budget, arsenal, stockpile, army, troop) | S > along, in, on, near, -
  v: expand (arsenal, navy, military presence, fleet, army) | S > along, in, on, near, -
  v: increase (defence budget, defense budget, military budget, arsenal, stockpile) | S > along, in, on, near, -
  v: build (military base, base, naval base, air base, airstrip, military outpost, outpost, fortification) on | S > on, in, near, at, against, -
  v: build (military base, base, naval base, air base, outpost) near | S > on, in, near, at, against, -
  v: build (military base, naval base, air base, airstrip) in; open (military base, naval base, air base) in | S > on, in, near, at, against, -
  v: open (military base, naval base, air base) on; set up (military base, base, naval base, outpost) on | S > on, in, near, at, against, -
  v: arm (island, islet, border guard, reservist); militarise (island, reef, border, sea) | S > on, in, near, at, against, -
  v: militarize (island, reef, border, sea); call in (army, national guard, troops, marines, military) | S > on, in, near, at, against, -
  v: send in (national guard, army, marines, military); deploy @TROOPS; deploy @ARMED | S > on, in, near, at, against, -
  v: mobilise (tribesman, militia, fighter) | S > on, in, near, at, against, -
  v: mobilize (tribesman, militia, fighter); @GUNMEN: mobilise; @GUNMEN: mobilize | S > on, in, near, at, against, -
  v: @GUNMEN: mass near; @ARMED: mobilise; @ARMED: mobilize | S > on, in, near, at, against, -

150 Demonstrate military or police power
  v: fly @AIRCRAFT across; fly @AIRCRAFT near; fly @AIRCRAFT over | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: fly @AIRCRAFT into; fly @AIRCRAFT around | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: cross (demarcation line, median line, line of control) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: cross (ceasefire line, border line) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: step up (enrichment, uranium enrichment); install (centrifuge) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: start up (reactor, centrifuge) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: restart (reactor, centrifuge, nuclear reactor) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: start (reactor, centrifuge, nuclear reactor); operate (centrifuge) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: expand (enrichment); point (laser) at; shine (laser) at; aim (laser) at | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: fire (water cannon, flare, warning shot) at @VESSEL | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: fire (flare, warning shot) at @AIRCRAFT | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: use (water cannon) against @VESSEL | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: fire (artillery shell, shell, projectile) into (sea, ocean, water) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: fire (artillery shell, shell) off; @WARPLANES: hover over | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: @WARPLANES: fly over; @WARPLANES: buzz; @WARPLANES: circle | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: @WARSHIPS: sail through; @WARSHIPS: sail near | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: @WARSHIPS: enter (water, territorial water, strait) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: @WARPLANES: enter (airspace, air defence zone, air defense zone) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -
  v: @WARPLANES: cross (median line) | S > across, near, over, into, around, at, through, of, POSS, O, in, off, -

153 Mobilize or increase police power
  v: @COPS: stand guard; @COPS: stand (guard); @COPS: erect (barricade, roadblock, barrier) | S > in, at, outside, around, of, along, on, O
  v: @COPS: search (car, vehicle, bus, truck, passenger); @COPS: check (car, vehicle, passenger, document) | S > in, at, outside, around, of, along, on, O
  v: @COPS: reinforce (embassy, station, checkpoint) | S > in, at, outside, around, of, along, on, O
  v: @ARMED: surround (palace, parliament, building, presidential palace, television station, ministry) | S > in, at, outside, around, of, along, on, O
  v: @ARMED: guard (polling station, bank, embassy, parliament, palace) | S > in, at, outside, around, of, along, on, O
  v: @ARMED: man (checkpoint, roadblock, barricade); patrol (island, water, strait, border, coast) | S > in, at, outside, around, of, along, on, O

152 Increase military alert status
  v: put (military, army, force, troops) in (state of war, state of readiness, combat readiness); put @SOMEBODY on war footing | S > against, -

154 Mobilize or increase armed forces
  v: mobilise (militia member, militiaman, recruit, auxiliary); mobilize (militia member, militiaman, recruit, auxiliary) | S > along, near, in, against, -
  v: extend (reserve age, conscription age, service); raise (reserve age, conscription age, retirement age of soldier) | S > -

150 Demonstrate military or police power
  v: launch (intermediate-range missile, intercontinental missile, long-range missile) | S > off, over, toward, into
  v: launch (short-range missile, hypersonic missile); launch (suspected missile, suspected ballistic missile) | S > off, over, toward, into

# ---- what looks like help and is a show of force -------------------------------------------------------------------
154 Mobilise or increase armed forces
  v: send @ARMS to (border, front, frontier, front line, frontline, strait, coast, sea, Gulf, region, capital) | S > to
  v: move @ARMS to (border, front, frontier, front line) | S > to

# ==================================================================================================================
# MOBILIZE: 15
# ==================================================================================================================
154 Mobilize or increase armed forces
  v: @SEND_ETC4 @ARMYUNIT into | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT towards | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC4 @ARMYUNIT toward | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT near | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT along | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT across | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT around | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT off | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT through | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT onto | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT over | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC3 @ARMYUNIT back to | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL to | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL into | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL towards | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL toward | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL near | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL through | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL off | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL over | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL past | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL around | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL within | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL close to | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL across | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @SEND_ETC5 @NAVAL in | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: send up (jet, fighter jet, fighter, warplane) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: send up (plane, aircraft, F-16, interceptor) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: order up (jet, fighter jet, fighter, warplane) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: order up (plane, aircraft, F-16, interceptor) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: scramble (jet, fighter jet, fighter, warplane) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: scramble (plane, aircraft, F-16, interceptor) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: launch (jet, fighter jet, fighter, warplane) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: launch (plane, aircraft, F-16, interceptor) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: (send up) (jet, fighter jet, fighter, warplane) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: (send up) (plane, aircraft, F-16, interceptor) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: (order up) (jet, fighter jet) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: (order up) (fighter, warplane) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: (order up) (plane, aircraft, F-16, interceptor) | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: build up @TROOPS_ETC | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: pile up @TROOPS_ETC | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: @MASS_ETC @TROOPS_ETC | S, O > near, along, to, into, towards, toward, across, around, off, through, onto, over, at, in, on, O
  v: beef up @TROOP_NUMBER_ETC; build up @TROOP_NUMBER_ETC | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: step up @TROOP_NUMBER_ETC; top up @TROOP_NUMBER_ETC | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: @RAISE_ETC @TROOP_NUMBER_ETC | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: raise (number) of (troops, soldier, tank, police, force, guard) | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: increase (number) of (troops, soldier, tank, police, force, guard) | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: fortify @BORDER_ETC with; reinforce @BORDER_ETC with | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: strengthen @BORDER_ETC with; harden @BORDER_ETC with | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarise @BORDER_ETC with; militarize @BORDER_ETC with | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: fortify @BORDER_ETC along; reinforce @BORDER_ETC along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: strengthen @BORDER_ETC along; harden @BORDER_ETC along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarise @BORDER_ETC along; militarize @BORDER_ETC along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: fortify @BORDER_ETC near; reinforce @BORDER_ETC near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: strengthen @BORDER_ETC near; harden @BORDER_ETC near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarise @BORDER_ETC near; militarize @BORDER_ETC near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: fortify @BORDER_ETC against; reinforce @BORDER_ETC against | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: strengthen @BORDER_ETC against; harden @BORDER_ETC against | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarise @BORDER_ETC against; militarize @BORDER_ETC against | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: fortify @BORDER_ETC in; reinforce @BORDER_ETC in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: strengthen @BORDER_ETC in; harden @BORDER_ETC in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarise @BORDER_ETC in; militarize @BORDER_ETC in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: fortify @BORDER_ETC on; reinforce @BORDER_ETC on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: strengthen @BORDER_ETC on; harden @BORDER_ETC on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarise @BORDER_ETC on; militarize @BORDER_ETC on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: fortify (border, frontier, island, reef, outpost, coast, position) | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarise (border, frontier, island, reef, outpost, coast, position) | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: militarize (border, frontier, island, reef, outpost, coast, position) | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: dig (trench) along; dig (trench) around; dig (trench) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: dig (trench) on; dig in along; dig in around; dig in near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: dig in at; dig in outside; take up (position, battle position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (defensive position, firing position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (defensive position, firing position) near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (position, battle position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (defensive position, firing position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (defensive position, firing position) along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (position, battle position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (defensive position, firing position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (defensive position, firing position) around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (position, battle position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position, defensive position, firing position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position, defensive position, firing position) at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (position, battle position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position, defensive position, firing position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position, defensive position, firing position) on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (position, battle position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position, defensive position, firing position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position, defensive position, firing position) in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (position, battle position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (defensive position, firing position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (defensive position, firing position) outside | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (position, battle position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: take up (defensive position, firing position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (position, battle position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: move into (defensive position, firing position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (position, battle position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (take up) (defensive position, firing position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (position, battle position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: occupy (defensive position, firing position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (position, battle position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (move into) (defensive position, firing position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (position, battle position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: assume (defensive position, firing position) opposite | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: throw (ring of steel, cordon) around; set up @BASE_ETC in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (set up) @BASE_ETC in; build @BASE_ETC in; open @BASE_ETC in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: establish @BASE_ETC in; erect @BASE_ETC in; man @BASE_ETC in | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: set up @BASE_ETC on; (set up) @BASE_ETC on; build @BASE_ETC on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: open @BASE_ETC on; establish @BASE_ETC on; erect @BASE_ETC on | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: man @BASE_ETC on; set up @BASE_ETC near; (set up) @BASE_ETC near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: build @BASE_ETC near; open @BASE_ETC near; establish @BASE_ETC near | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: erect @BASE_ETC near; man @BASE_ETC near; set up @BASE_ETC along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (set up) @BASE_ETC along; build @BASE_ETC along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: open @BASE_ETC along; establish @BASE_ETC along | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: erect @BASE_ETC along; man @BASE_ETC along; set up @BASE_ETC across | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (set up) @BASE_ETC across; build @BASE_ETC across | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: open @BASE_ETC across; establish @BASE_ETC across | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: erect @BASE_ETC across; man @BASE_ETC across; set up @BASE_ETC at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: (set up) @BASE_ETC at; build @BASE_ETC at; open @BASE_ETC at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: establish @BASE_ETC at; erect @BASE_ETC at; man @BASE_ETC at | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: set up @BASE_ETC around; (set up) @BASE_ETC around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: build @BASE_ETC around; open @BASE_ETC around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: establish @BASE_ETC around; erect @BASE_ETC around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: man @BASE_ETC around | S > in, near, along, to, on, at, around, across, with, against, opposite, O
  v: @ARMED: @MASS_ETC2 near @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 along @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 across @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 outside @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 around @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 at @SOMETHING; @ARMED: @MASS_ETC2 on @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 in @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 through @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 over @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 off @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 opposite @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: @MASS_ETC2 into @SOMETHING | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble, deploy, concentrate, regroup) near @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble) along @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (deploy, concentrate, regroup) along @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble) across @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (deploy, concentrate, regroup) across @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble) outside @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (deploy, concentrate, regroup) outside @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble) around @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (deploy, concentrate, regroup) around @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble, deploy, concentrate, regroup) on @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble, deploy, concentrate, regroup) at @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: (gather, mass, assemble, deploy, concentrate) opposite @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: @ARMED: regroup opposite @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: (fan out, rumble, roll, patrol, parade) across @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: (fan out, rumble, roll, patrol, parade) through @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: (fan out, rumble, roll, patrol, parade) along @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: (fan out, rumble, roll, patrol, parade) over @PLACE | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: armoured vehicle in street | S > near, along, across, outside, around, at, on, in, through, over, off, O
  v: call up @RESERVIST_ETC; order up @RESERVIST_ETC; swear in @RESERVIST_ETC; @CALL_UP_ETC @RESERVIST_ETC | S > against, in, on, to, O
  v: (call, summon) @PEOPLE to (arms); step up @MOBILISATION_ETC; @ORDER_ETC @MOBILISATION_ETC; bring back @DRAFT_AGE_ETC | S > against, in, on, to, O
  v: @LOWER_ETC @DRAFT_AGE_ETC | S > against, in, on, to, O

152 Increase military alert status
  v: put @ARMYUNIT on @ALERT_ETC; place @ARMYUNIT on @ALERT_ETC; keep @ARMYUNIT on @ALERT_ETC | S > against, with, to, in, on, O
  v: set @ARMYUNIT on @ALERT_ETC; order @ARMYUNIT on @ALERT_ETC; leave @ARMYUNIT on @ALERT_ETC | S > against, with, to, in, on, O
  v: move @ARMYUNIT on @ALERT_ETC; put @SOMETHING on @ALERT_ETC2; place @SOMETHING on @ALERT_ETC2 | S > against, with, to, in, on, O
  v: keep @SOMETHING on @ALERT_ETC2; order @SOMETHING on @ALERT_ETC2; step up @ALERT_ETC3; raise @ALERT_ETC3 | S > against, with, to, in, on, O
  v: increase @ALERT_ETC3; (step up) @ALERT_ETC3; heighten @ALERT_ETC3; upgrade @ALERT_ETC3 | S > against, with, to, in, on, O
  v: (go, be, remain, stay, be put) on (alert, high alert, war footing, full alert, combat alert, heightened alert) | S > against, with, to, in, on, O
  v: be placed on (alert, high alert, war footing, full alert, combat alert, heightened alert) | S > against, with, to, in, on, O
  v: carry out @CHECK_ETC of (combat readiness, readiness, troops, forces, army) | S > against, with, to, in, on, O
  v: order @CHECK_ETC of (combat readiness, readiness, troops, forces, army) | S > against, with, to, in, on, O
  v: begin @CHECK_ETC of (combat readiness, readiness, troops, forces, army) | S > against, with, to, in, on, O
  v: launch @CHECK_ETC of (combat readiness, readiness, troops, forces, army) | S > against, with, to, in, on, O
  v: conduct @CHECK_ETC of (combat readiness, readiness, troops, forces, army) | S > against, with, to, in, on, O
  v: hold @CHECK_ETC of (combat readiness, readiness, troops, forces, army) | S > against, with, to, in, on, O
  v: (carry out) @CHECK_ETC of (combat readiness, readiness, troops, forces, army) | S > against, with, to, in, on, O
  v: start @CHECK_ETC of (combat readiness, readiness, troops, forces, army); cancel (leave) | S > against, with, to, in, on, O
  v: (prepare, brace) for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) with | S > against, with, to, in, on, O
  v: (gear up, arm) for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) with | S > against, with, to, in, on, O
  v: (ready itself, mobilise) for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) with | S > against, with, to, in, on, O
  v: mobilize for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) with | S > against, with, to, in, on, O
  v: (prepare, brace) for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) against | S > against, with, to, in, on, O
  v: (gear up, arm) for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) against | S > against, with, to, in, on, O
  v: ready itself for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) against | S > against, with, to, in, on, O
  v: (mobilise, mobilize) for (war, battle, attack, invasion, assault, siege, offensive, showdown, conflict) against | S > against, with, to, in, on, O
  v: close (rank) | S > against, with, to, in, on, O
  v: ramp up @DEFENCE_SPENDING_ETC; step up @DEFENCE_SPENDING_ETC; @RAISE_ETC2 @DEFENCE_SPENDING_ETC | S > against, in

153 Mobilize or increase police power
  v: bring in @POLICE_ETC on; call in @POLICE_ETC on; @PUT_ETC @POLICE_ETC on | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC in; call in @POLICE_ETC in; @PUT_ETC @POLICE_ETC in | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC to; call in @POLICE_ETC to; @PUT_ETC @POLICE_ETC to | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC into; call in @POLICE_ETC into | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @PUT_ETC @POLICE_ETC into; bring in @POLICE_ETC around | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call in @POLICE_ETC around; @PUT_ETC @POLICE_ETC around | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC across; call in @POLICE_ETC across | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @PUT_ETC @POLICE_ETC across; bring in @POLICE_ETC outside | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call in @POLICE_ETC outside; @PUT_ETC @POLICE_ETC outside | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC at; call in @POLICE_ETC at; @PUT_ETC @POLICE_ETC at | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC for; call in @POLICE_ETC for; @PUT_ETC @POLICE_ETC for | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC near; call in @POLICE_ETC near | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @PUT_ETC @POLICE_ETC near; bring in @POLICE_ETC ahead of | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call in @POLICE_ETC ahead of; @PUT_ETC @POLICE_ETC ahead of | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @POLICE_ETC onto; call in @POLICE_ETC onto | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @PUT_ETC @POLICE_ETC onto; step up @SECURITY_ETC; beef up @SECURITY_ETC | S > in, to, around, outside, at, on, near, across, into, against, O
  v: ramp up @SECURITY_ETC; ratchet up @SECURITY_ETC | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @TIGHTEN_ETC2 @SECURITY_ETC; @COPS: cordon off @SOMETHING | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @COPS: fan out in @SOMETHING; @COPS: fan out through @SOMETHING | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @COPS: stand guard at @SOMETHING; @COPS: stand guard around @SOMETHING | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @COPS: @RING_ETC2 @SOMETHING | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @COPS: set up (checkpoint, roadblock, barricade, cordon, road block) | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @COPS: put up (checkpoint, roadblock, barricade, cordon, road block) | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @COPS: (man, set up, erect) (checkpoint, roadblock, barricade, cordon, road block) | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @COPS: (put up) (checkpoint, roadblock, barricade, cordon, road block) | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call out @ARMY_ETC to; call in @ARMY_ETC to; bring in @ARMY_ETC to | S > in, to, around, outside, at, on, near, across, into, against, O
  v: turn out @ARMY_ETC to | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call out @ARMY_ETC against; call in @ARMY_ETC against | S > in, to, around, outside, at, on, near, across, into, against, O
  v: bring in @ARMY_ETC against; send in @ARMY_ETC against | S > in, to, around, outside, at, on, near, across, into, against, O
  v: turn out @ARMY_ETC against; @CALL_OUT_ETC @ARMY_ETC against | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call out @ARMY_ETC in; call in @ARMY_ETC in; bring in @ARMY_ETC in | S > in, to, around, outside, at, on, near, across, into, against, O
  v: send in @ARMY_ETC in; turn out @ARMY_ETC in | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call out @ARMY_ETC for; call in @ARMY_ETC for; bring in @ARMY_ETC for | S > in, to, around, outside, at, on, near, across, into, against, O
  v: send in @ARMY_ETC for; turn out @ARMY_ETC for; @CALL_OUT_ETC @ARMY_ETC for | S > in, to, around, outside, at, on, near, across, into, against, O
  v: call out @ARMY_ETC after; call in @ARMY_ETC after; bring in @ARMY_ETC after | S > in, to, around, outside, at, on, near, across, into, against, O
  v: send in @ARMY_ETC after; turn out @ARMY_ETC after | S > in, to, around, outside, at, on, near, across, into, against, O
  v: @CALL_OUT_ETC @ARMY_ETC after | S > in, to, around, outside, at, on, near, across, into, against, O

150 Demonstrate military or police power
  v: show off @MISSILE_ETC; roll out @MISSILE_ETC; trot out @MISSILE_ETC | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: boast of @MISSILE_ETC; @PARADE_ETC @MISSILE_ETC; put on @DRILL off | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @DRILL off; kick off @DRILL off; wrap up @DRILL off | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: @STAGE_ETC2 @DRILL off; put on @DRILL near; carry out @DRILL near | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: kick off @DRILL near; wrap up @DRILL near; @STAGE_ETC3 @DRILL near | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: put on @DRILL around; carry out @DRILL around; kick off @DRILL around | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: wrap up @DRILL around; @PUT_ON_ETC @DRILL around; put on @DRILL in | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @DRILL in; kick off @DRILL in; wrap up @DRILL in | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: @STAGE_ETC4 @DRILL in; put on @DRILL along; carry out @DRILL along | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: kick off @DRILL along; wrap up @DRILL along; @STAGE_ETC4 @DRILL along | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: put on @DRILL over; carry out @DRILL over; kick off @DRILL over | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: wrap up @DRILL over; @STAGE_ETC4 @DRILL over; put on @DRILL close to | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @DRILL close to; kick off @DRILL close to | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: wrap up @DRILL close to; @STAGE_ETC4 @DRILL close to | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: put on @DRILL on; carry out @DRILL on; kick off @DRILL on | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: wrap up @DRILL on; @STAGE_ETC4 @DRILL on; put on @DRILL across | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @DRILL across; kick off @DRILL across | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: wrap up @DRILL across; @STAGE_ETC4 @DRILL across; put on @DRILL with | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @DRILL with; kick off @DRILL with; wrap up @DRILL with | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: @STAGE_ETC4 @DRILL with; put on @DRILL against | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @DRILL against; kick off @DRILL against | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: wrap up @DRILL against; @STAGE_ETC4 @DRILL against | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: put on @DRILL involving; carry out @DRILL involving | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: kick off @DRILL involving; wrap up @DRILL involving | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: @STAGE_ETC4 @DRILL involving; put on @DRILL simulating | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @DRILL simulating; kick off @DRILL simulating | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: wrap up @DRILL simulating; @STAGE_ETC4 @DRILL simulating | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @WAR_GAME_ETC off; hold @WAR_GAME_ETC off | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: stage @WAR_GAME_ETC off; conduct @WAR_GAME_ETC off | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (carry out) @WAR_GAME_ETC off; begin @WAR_GAME_ETC off | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: launch @WAR_GAME_ETC off; carry out @WAR_GAME_ETC near | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: hold @WAR_GAME_ETC near; stage @WAR_GAME_ETC near | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: conduct @WAR_GAME_ETC near; (carry out) @WAR_GAME_ETC near | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: begin @WAR_GAME_ETC near; launch @WAR_GAME_ETC near | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @WAR_GAME_ETC around; hold @WAR_GAME_ETC around | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: stage @WAR_GAME_ETC around; conduct @WAR_GAME_ETC around | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (carry out) @WAR_GAME_ETC around; begin @WAR_GAME_ETC around | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: launch @WAR_GAME_ETC around; carry out @WAR_GAME_ETC along | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: hold @WAR_GAME_ETC along; stage @WAR_GAME_ETC along | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: conduct @WAR_GAME_ETC along; (carry out) @WAR_GAME_ETC along | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: begin @WAR_GAME_ETC along; launch @WAR_GAME_ETC along | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @WAR_GAME_ETC over; hold @WAR_GAME_ETC over | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: stage @WAR_GAME_ETC over; conduct @WAR_GAME_ETC over | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (carry out) @WAR_GAME_ETC over; begin @WAR_GAME_ETC over | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: launch @WAR_GAME_ETC over; carry out @WAR_GAME_ETC close to | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: hold @WAR_GAME_ETC close to; stage @WAR_GAME_ETC close to | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: conduct @WAR_GAME_ETC close to; (carry out) @WAR_GAME_ETC close to | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: begin @WAR_GAME_ETC close to; launch @WAR_GAME_ETC close to | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: carry out @WAR_GAME_ETC simulating; hold @WAR_GAME_ETC simulating | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: stage @WAR_GAME_ETC simulating; conduct @WAR_GAME_ETC simulating | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (carry out) @WAR_GAME_ETC simulating; begin @WAR_GAME_ETC simulating | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: launch @WAR_GAME_ETC simulating; carry out @WAR_GAME_ETC across | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: hold @WAR_GAME_ETC across; stage @WAR_GAME_ETC across | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: conduct @WAR_GAME_ETC across; (carry out) @WAR_GAME_ETC across | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: begin @WAR_GAME_ETC across; launch @WAR_GAME_ETC across | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (flex, show) (muscle, military muscle) off | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (flex, show) (muscle, military muscle) near | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (flex, show) (muscle, military muscle) in | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (flex, show) (muscle, military muscle) at | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (flex, show) (muscle, military muscle) over | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: put on @SHOW_OF_FORCE_ETC; stage @SHOW_OF_FORCE_ETC | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: (put on) @SHOW_OF_FORCE_ETC; mount @SHOW_OF_FORCE_ETC | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: make @SHOW_OF_FORCE_ETC | S > near, off, around, in, along, over, on, against, across, at, to, with
  v: fire off @BALLISTIC_MISSILE_ETC; carry out @BALLISTIC_MISSILE_ETC | S > into, over, off, in, towards, toward, at
  v: @TEST_ETC @BALLISTIC_MISSILE_ETC | S > into, over, off, in, towards, toward, at
  v: fire (missile, rocket) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: fire (projectile, ballistic missile, satellite) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: fire (missile, rocket, projectile, ballistic missile, satellite) into (ocean, Pacific, water, waters) | S > into, over, off, in, towards, toward, at
  v: launch (missile, rocket) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: launch (projectile, ballistic missile, satellite) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: launch (missile, rocket, projectile, ballistic missile, satellite) into (ocean, Pacific, water, waters) | S > into, over, off, in, towards, toward, at
  v: test (missile, rocket) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: test (projectile, ballistic missile, satellite) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: test (missile, rocket, projectile, ballistic missile, satellite) into (ocean, Pacific, water, waters) | S > into, over, off, in, towards, toward, at
  v: lob (missile, rocket) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: lob (projectile, ballistic missile, satellite) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: lob (missile, rocket, projectile, ballistic missile, satellite) into (ocean, Pacific, water, waters) | S > into, over, off, in, towards, toward, at
  v: shoot (missile, rocket) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: shoot (projectile, ballistic missile, satellite) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: shoot (missile, rocket, projectile, ballistic missile, satellite) into (ocean, Pacific, water, waters) | S > into, over, off, in, towards, toward, at
  v: send (missile, rocket) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: send (projectile, ballistic missile, satellite) into (sea, Sea of Japan, East Sea, Yellow Sea) | S > into, over, off, in, towards, toward, at
  v: send (missile, rocket, projectile, ballistic missile, satellite) into (ocean, Pacific, water, waters) | S > into, over, off, in, towards, toward, at
  v: (fire, launch, test, lob) (missile, rocket, projectile, ballistic missile, satellite) off (coast) | S > into, over, off, in, towards, toward, at
  v: (shoot, send) (missile, rocket, projectile, ballistic missile, satellite) off (coast) | S > into, over, off, in, towards, toward, at
  v: (fire, launch, test, lob) (missile, rocket, projectile, ballistic missile, satellite) over (Japan) | S > into, over, off, in, towards, toward, at
  v: (shoot, send) (missile, rocket, projectile, ballistic missile, satellite) over (Japan) | S > into, over, off, in, towards, toward, at
  v: (fire, launch, test, lob) (missile, rocket, projectile, ballistic missile, satellite) toward (sea) | S > into, over, off, in, towards, toward, at
  v: (shoot, send) (missile, rocket, projectile, ballistic missile, satellite) toward (sea) | S > into, over, off, in, towards, toward, at
  v: (fire, launch, test, lob) (missile, rocket, projectile, ballistic missile, satellite) towards (sea) | S > into, over, off, in, towards, toward, at
  v: (shoot, send) (missile, rocket, projectile, ballistic missile, satellite) towards (sea) | S > into, over, off, in, towards, toward, at
  v: (test, test-fire, test-launch, launch, fire) (missile) capable of | S > into, over, off, in, towards, toward, at
  v: @ENRICH_ETC @URANIUM_ETC; start up (centrifuge, cascade); switch on (centrifuge, cascade) | S > in, at, with, to
  v: (install, spin, start up, switch on, feed, run) (centrifuge, cascade); step up @ENRICHMENT_ETC; speed up @ENRICHMENT_ETC | S > in, at, with, to
  v: restart @ENRICHMENT_ETC; resume @ENRICHMENT_ETC; (step up) @ENRICHMENT_ETC; expand @ENRICHMENT_ETC | S > in, at, with, to
  v: accelerate @ENRICHMENT_ETC; (speed up) @ENRICHMENT_ETC; build @NUCLEAR_WEAPON_ETC; develop @NUCLEAR_WEAPON_ETC | S > in, at, with, to
  v: acquire @NUCLEAR_WEAPON_ETC; deploy @NUCLEAR_WEAPON_ETC; produce @NUCLEAR_WEAPON_ETC; design @NUCLEAR_WEAPON_ETC | S > in, at, with, to
  v: @SHADOW_ETC2 @WARSHIP_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @SHADOW_ETC2 @WARSHIP_ETC in | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @SHADOW_ETC2 @WARSHIP_ETC over | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @SHADOW_ETC2 @WARSHIP_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @SHADOW_ETC2 @WARSHIP_ETC through | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @SHADOW_ETC2 @WARSHIP_ETC close to; shadow @WARSHIP_ETC2 | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: tail @WARSHIP_ETC2; buzz @WARSHIP_ETC2 | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intercept @WARSHIP_ETC2; intrude into @AIRSPACE_ETC of | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: stray into @AIRSPACE_ETC of; cross into @AIRSPACE_ETC of | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intrude on @AIRSPACE_ETC of; fly into @AIRSPACE_ETC of | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: fly through @AIRSPACE_ETC of | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: trespass into @AIRSPACE_ETC of | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @VIOLATE_ETC @AIRSPACE_ETC of | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intrude into @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: stray into @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: cross into @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intrude on @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: fly into @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: fly through @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: trespass into @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @VIOLATE_ETC @AIRSPACE_ETC near | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intrude into @AIRSPACE_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: stray into @AIRSPACE_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: cross into @AIRSPACE_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intrude on @AIRSPACE_ETC off; fly into @AIRSPACE_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: fly through @AIRSPACE_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: trespass into @AIRSPACE_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @VIOLATE_ETC @AIRSPACE_ETC off | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intrude into @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: stray into @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: cross into @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: intrude on @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: fly into @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: fly through @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: trespass into @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @VIOLATE_ETC @AIRSPACE_ETC around | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC over @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC near @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC across @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC close to @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC around @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC into @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC past @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC toward @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: @FLY_ETC towards @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: (cross, enter) @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: (violate, breach, penetrate) @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARPLANES: buzz @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC through @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC into @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC near @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC past @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC off @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC to @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC toward @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC towards @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC around @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC in @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC within @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: @SAIL_ETC close to @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: (enter, transit, cross, approach, shadow) @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards
  v: @WARSHIPS: (circle, patrol) @SOMETHING | S > of, POSS, O, into, near, over, off, through, in, around, past, to, toward, towards

154 Mobilize or increase armed forces
  v: (put, place, keep) @ARMYUNIT on (street); beef up @BORDER_ETC2; shore up @BORDER_ETC2; strengthen @BORDER_ETC2 | S > with, along, on, at, in, O
  v: reinforce @BORDER_ETC2; bolster @BORDER_ETC2; (beef up) @BORDER_ETC2; (shore up) @BORDER_ETC2 | S > with, along, on, at, in, O
  v: harden @BORDER_ETC2; double (size, strength) of @ARMY_ETC2; triple (size, strength) of @ARMY_ETC2 | S > with, along, on, at, in, O
  v: increase (size, strength) of @ARMY_ETC2; expand (size, strength) of @ARMY_ETC2 | S > with, along, on, at, in, O
  v: boost (size, strength) of @ARMY_ETC2; put up (fence, wall, barrier, border fence, border wall, trench) along | S > with, along, on, at, in, O
  v: (build, erect, put up, complete, extend) (fence, wall, barrier, border fence, border wall, trench) along | S > with, along, on, at, in, O
  v: put up (fence, wall, barrier, border fence, border wall, trench) on | S > with, along, on, at, in, O
  v: (build, erect, put up, complete, extend) (fence, wall, barrier, border fence, border wall, trench) on | S > with, along, on, at, in, O
  v: put up (fence, wall, barrier, border fence, border wall, trench) at | S > with, along, on, at, in, O
  v: (build, erect, put up, complete, extend) (fence, wall, barrier, border fence, border wall, trench) at | S > with, along, on, at, in, O
  v: put up (border fence, border wall, border barrier) | S > with, along, on, at, in, O
  v: (build, erect, put up, complete, extend) (border fence, border wall, border barrier) | S > with, along, on, at, in, O

153 Mobilize or increase police power
  v: @COPS: throw (cordon) around; @COPS: be on duty in; @COPS: be on duty at; @COPS: be on duty around | S > around, in, at, outside, on
  v: @COPS: be on duty outside; @COPS: be out in force in; @COPS: be out in force at; @COPS: be out in force around | S > around, in, at, outside, on
  v: @COPS: be out in force on | S > around, in, at, outside, on

150 Demonstrate military or police power
  v: (launch, commission, christen) @AIRCRAFT_CARRIER_ETC; unveil @AIRCRAFT_CARRIER_ETC | S > in, at

153 Mobilize or increase police power
  v: @COPS: ring @SOMEBODY; @COPS: (surround, encircle) @SOMEBODY with; @ARMED: ring @SOMEBODY; @ARMED: ring @PLACE | S > O

150 Demonstrate military or police power
  v: @WARSHIPS: (prowl, lurk, loiter, cruise, manoeuvre, maneuver, surface) off | S > off, near, in, around, under
  v: @WARSHIPS: (prowl, lurk, loiter, cruise, manoeuvre, maneuver, surface) near | S > off, near, in, around, under
  v: @WARSHIPS: (prowl, lurk, loiter, cruise, manoeuvre, maneuver, surface) in | S > off, near, in, around, under
  v: @WARSHIPS: (prowl, lurk, loiter, cruise, manoeuvre, maneuver, surface) around | S > off, near, in, around, under
  v: @WARSHIPS: (prowl, lurk, loiter, cruise, manoeuvre, maneuver, surface) under | S > off, near, in, around, under
  v: fire (missile, rocket, torpedo, ballistic missile, cruise missile) in (drill, exercise, test, manoeuvre) | S > off, near, in, around, under
  v: fire (missile, rocket, torpedo, ballistic missile, cruise missile) in (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: launch (missile, rocket, torpedo, ballistic missile, cruise missile) in (drill, exercise, test, manoeuvre) | S > off, near, in, around, under
  v: launch (missile, rocket, torpedo, ballistic missile, cruise missile) in (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: fire (missile, rocket, torpedo, ballistic missile, cruise missile) during (drill, exercise, test, manoeuvre) | S > off, near, in, around, under
  v: fire (missile, rocket, torpedo, ballistic missile, cruise missile) during (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: launch (missile, rocket, torpedo, ballistic missile, cruise missile) during (drill, exercise, test, manoeuvre) | S > off, near, in, around, under
  v: launch (missile, rocket) during (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: launch (torpedo, ballistic missile, cruise missile) during (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: fire (missile, rocket, torpedo, ballistic missile, cruise missile) as part of (drill, exercise, test, manoeuvre) | S > off, near, in, around, under
  v: fire (missile, rocket) as part of (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: fire (torpedo, ballistic missile, cruise missile) as part of (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: launch (missile, rocket, torpedo, ballistic missile, cruise missile) as part of (drill, exercise, test, manoeuvre) | S > off, near, in, around, under
  v: launch (missile, rocket) as part of (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: launch (torpedo, ballistic missile, cruise missile) as part of (maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under

150 Demonstrate military or police power
  v: fire @LIVE_ROUND_ETC in (drill, exercise, test, manoeuvre, maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: launch @LIVE_ROUND_ETC in (drill, exercise, test, manoeuvre, maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: fire @LIVE_ROUND_ETC during (drill, exercise, test, manoeuvre, maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under
  v: launch @LIVE_ROUND_ETC during (drill, exercise, test, manoeuvre, maneuver, war game, war games, manoeuvres) | S > off, near, in, around, under

153 Mobilize or increase police power
  v: @COPS: (mass, gather, assemble, swarm, line up, patrol) in | S > in, at, near, along, outside, around
  v: @COPS: (mass, gather, assemble, deploy, fan out, swarm, line up, patrol) at | S > in, at, near, along, outside, around
  v: @COPS: (mass, gather, assemble, deploy, fan out, swarm, line up, patrol) near | S > in, at, near, along, outside, around
  v: @COPS: (mass, gather, assemble, deploy, fan out, swarm, line up, patrol) along | S > in, at, near, along, outside, around
  v: @COPS: (mass, gather, assemble, deploy, fan out, swarm, line up, patrol) outside | S > in, at, near, along, outside, around
  v: @COPS: (mass, gather, assemble, fan out, swarm, line up, patrol) around | S > in, at, near, along, outside, around
  v: @COPS: (mass, gather, assemble, deploy, fan out, swarm, line up, patrol) through | S > in, at, near, along, outside, around

154 Mobilize or increase armed forces
  v: @SOMEBODY: send @WARSHIP_ETC3 to; @SOMEBODY: dispatch @WARSHIP_ETC3 to | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 to; @SOMEBODY: sail @WARSHIP_ETC3 to | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 to; @SOMEBODY: order @WARSHIP_ETC3 to | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: send @WARSHIP_ETC3 into; @SOMEBODY: dispatch @WARSHIP_ETC3 into | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 into; @SOMEBODY: sail @WARSHIP_ETC3 into | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 into; @SOMEBODY: order @WARSHIP_ETC3 into | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: send @WARSHIP_ETC3 towards; @SOMEBODY: dispatch @WARSHIP_ETC3 towards | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 towards; @SOMEBODY: sail @WARSHIP_ETC3 towards | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 towards; @SOMEBODY: order @WARSHIP_ETC3 towards | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: send @WARSHIP_ETC3 toward; @SOMEBODY: dispatch @WARSHIP_ETC3 toward | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 toward; @SOMEBODY: sail @WARSHIP_ETC3 toward | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 toward; @SOMEBODY: order @WARSHIP_ETC3 toward | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: send @WARSHIP_ETC3 off; @SOMEBODY: dispatch @WARSHIP_ETC3 off | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 off; @SOMEBODY: sail @WARSHIP_ETC3 off | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 off; @SOMEBODY: order @WARSHIP_ETC3 off | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: send @WARSHIP_ETC3 near; @SOMEBODY: dispatch @WARSHIP_ETC3 near | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 near; @SOMEBODY: sail @WARSHIP_ETC3 near | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 near; @SOMEBODY: order @WARSHIP_ETC3 near | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: send @WARSHIP_ETC3 past; @SOMEBODY: dispatch @WARSHIP_ETC3 past | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 past; @SOMEBODY: sail @WARSHIP_ETC3 past | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 past; @SOMEBODY: order @WARSHIP_ETC3 past | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: send @WARSHIP_ETC3 through; @SOMEBODY: dispatch @WARSHIP_ETC3 through | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: despatch @WARSHIP_ETC3 through; @SOMEBODY: sail @WARSHIP_ETC3 through | S > to, into, towards, toward, off, near, past, through
  v: @SOMEBODY: steam @WARSHIP_ETC3 through; @SOMEBODY: order @WARSHIP_ETC3 through | S > to, into, towards, toward, off, near, past, through
