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
