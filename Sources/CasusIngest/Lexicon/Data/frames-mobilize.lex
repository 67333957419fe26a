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
