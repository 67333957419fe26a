# Assault: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# ==================================================================================================================
# ASSAULT: 18 to 20, 175, 1712
# ==================================================================================================================
# Armed people against whoever or whatever.
190 Use conventional military force
  v: @ARMED: ambush @SOMETHING; @ARMED: ambush @SOMEBODY; @ARMED: battle @SOMEBODY; @ARMED: fight @ARMED for | S > O
  v: @ARMED: fight @ARMED over; @ARMED: engage @ARMED; @ARMED: rout @ARMED; @ARMED: assail @SOMETHING; @ARMED: invade @PLACE | S > O
  v: @ARMED: repulse @SOMETHING | S > O
  v: @ARMED: kill and wound @SOMEBODY; @ARMED: wound @SOMEBODY; @ARMED: kill @SOMEBODY; @ARMED: storm @PLACE | S > O, on, through, in
  v: @ARMED: besiege @ARMED; @ARMED: swoop on @SOMETHING; @ARMED: descend on @PLACE; @ARMED: rampage through @SOMETHING | S > O, on, through, in
  v: @ARMED: rampage through; @ARMED: maul @ARMED | S > O, on, through, in
  v: drive @ARMED out of; drive @ARMED from; push @ARMED out of; push @ARMED back; push back @ARMED; force @ARMED out of | S > O
  v: force back @ARMED | S > O
  v: throw back @ARMED; chase @ARMED out of; chase @ARMED from; flush out @ARMED; flush @ARMED out of; root out @ARMED; oust @ARMED from | S > O
  v: expel @ARMED from; dislodge @ARMED from; eject @ARMED from; sweep @ARMED from; clear @ARMED from | S > O
  v: wipe out @ARMED; annihilate @ARMED; decimate @ARMED; destroy @ARMED; maul @ARMED; defeat @ARMED; crush @ARMED; overpower @ARMED | S > O
  v: overwhelm @ARMED; massacre @ARMED; hunt down @ARMED; take on @ARMED; eliminate @ARMED; neutralise @ARMED; neutralize @ARMED | S > O
  v: liquidate @ARMED | S > O
  v: kill off @ARMED; pin down @ARMED; cut down @ARMED; slay @ARMED; target @ARMED; hit @ARMED; strike @ARMED; smash @ARMED | S > O
  v: target (airfield, airport, barracks, depot, ship, warship, city, town, capital, infrastructure, power plant) | S > of, POSS, O, in
  v: target (refinery, power grid, oil field, consulate, embassy, port) | S > of, POSS, O, in
  v: target (headquarters, hideout, military site, hospital, school) | S > of, POSS, O, in
  v: knock out (radar, tank, bridge, power station, air defence, air defense, airfield, battery, command post) | S > of, POSS, O, in
  v: take out (radar, tank, air defence, air defense, launcher, battery, bunker, commander, command post, position) | S > of, POSS, O, in
  v: open (front, new front, second front) against; open (front, new front, second front) in | S > against, in, inside, on
  v: mount (offensive, assault, raid, attack, counteroffensive, incursion) against | S > against, in, inside, on
  v: launch (offensive, counteroffensive, counter-offensive, raid, assault, incursion, operation, ground operation) against | S > against, in, inside, on
  v: launch (strike, offensive, raid) inside | S > against, in, inside, on
  v: press (offensive, attack, assault) against; press on with (offensive, attack, assault) against | S > on, against
  v: step up (attack, raid, strike, offensive, assault) on; step up (attack, raid, strike, offensive, assault) against | S > on, against
  v: keep up (attack, assault, offensive, barrage, raid) on; intensify (attack, raid, strike, offensive, assault, campaign) on | S > on, against
  v: intensify (attack, offensive, campaign) against; renew (attack, offensive) on | S > on, against
  v: send (troops, army, soldier, tank, force) into @PLACE to fight; send (troops, army, force) to fight | S > with, against, O, into
  v: send (troops, army, force, soldier) to crush; join (war, fight, battle) against; enter (war, fight) against | S > with, against, O, into
  v: go to (war) with; go to (war) against; wage (battle, war) with | S > with, against, O, into
  v: hit back at @SOMEBODY with (artillery, air strike, airstrike, missile, rocket, fire, bombing, strike) | S > at, to, on, against
  v: respond to @SOMETHING with (artillery, air strike, airstrike, missile, shelling, rocket, bombing) | S > at, to, on, against
  v: respond with (artillery fire, air strike, airstrike, shelling, missile, counterattack, fire) | S > at, to, on, against
  v: send (villager, resident, civilian, people, thousand, family, crowd) fleeing; wreak (havoc) in | S > O, in, to, on
  v: sack (town, village, city, embassy, monastery); exact (toll) on | S > O, in, to, on
  v: inflict (blow, loss, heavy loss, casualty, heavy casualty, damage, defeat) on | S > O, in, to, on
  v: foil (attack, infiltration, infiltration attempt, incursion) by | S > by, from, of, POSS, O
  v: thwart (attack, infiltration, infiltration attempt, incursion) by; fend off (attack, assault, offensive); fend off | S > by, from, of, POSS, O
  v: beat off (attack, assault, offensive); beat back (attack, offensive, assault); throw back (attack, offensive, assault) | S > by, from, of, POSS, O
  v: withstand (attack, siege, assault) by | S > by, from, of, POSS, O
  v: come under (fire, attack) from @ARMED; take (fire) from; draw (fire) from @ARMED; be under (attack, fire) from | from, by > S
  v: unseat (government, president, regime, ruler, king, prime minister, leader) in (coup, putsch, uprising); take (power) from | S > O, from, on, against
  v: seize (power) from; overthrow @SOMEBODY; topple @SOMEBODY; depose @SOMEBODY; oust @SOMEBODY in (coup, putsch, uprising) | S > O, from, on, against
  v: remove @SOMEBODY in (coup, putsch); mutiny over; turn (gun, weapon) on; turn on (officer, commander) | S > O, from, on, against
  v: wound @SOMEBODY in; kill @SOMEBODY in; kill @SOMEBODY with; injure @SOMEBODY in; leave @SOMEBODY dead; leave dead @SOMEBODY | S > O, of
  v: claim (life) of; blow @SOMEBODY up; maim @SOMEBODY | S > O, of
  v: @WEAPON: slam into @SOMETHING; @WEAPON: rip through @SOMETHING; @WEAPON: tear through @SOMETHING | S > O, in, on, into, through
  v: @WEAPON: plough into @SOMETHING; @WEAPON: rock @PLACE; @WEAPON: land in @PLACE; @WEAPON: land on @SOMETHING | S > O, in, on, into, through
  v: @WEAPON: rain down on @PLACE; @WEAPON: rain on @PLACE; @WEAPON: crash into @SOMETHING; @WEAPON: smash into @SOMETHING | S > O, in, on, into, through
  v: @WEAPON: target @SOMEBODY; @WEAPON: target @SOMETHING; @WEAPON: pound @SOMETHING; @WEAPON: demolish @SOMETHING | S > O, in, on, into, through
  v: @WEAPON: flatten @SOMETHING; @WEAPON: leave @SOMEBODY dead; @WEAPON: injure @SOMEBODY; @WEAPON: maim @SOMEBODY | S > O, in, on, into, through
  v: @WEAPON: damage @SOMETHING; @WEAPON: level @SOMETHING; @WEAPON: tear into @SOMETHING; @WEAPON: set @SOMETHING ablaze | S > O, in, on, into, through

193 Fight with small arms and light weapons
  v: shoot @SOMEBODY; shoot dead @SOMEBODY; shoot @SOMEBODY dead; shoot and kill @SOMEBODY; shoot and wound @SOMEBODY | S > O, on, at, into, in
  v: gun down @SOMEBODY; mow down @SOMEBODY; fire (shot, bullet, round, volley) at @SOMEBODY | S > O, on, at, into, in
  v: fire (shot, bullet, round, volley) into (crowd, protester); open fire on @SOMETHING; open fire on @SOMEBODY | S > O, on, at, into, in
  v: open up on @SOMEBODY; pick off @SOMEBODY; fire on @SOMETHING; spray @SOMETHING with (bullet, gunfire, machine-gun fire) | S > O, on, at, into, in
  v: rake @SOMETHING with (bullet, gunfire, machine-gun fire); riddle @SOMETHING with (bullet); shoot up @SOMETHING | S > O, on, at, into, in
  v: pepper @SOMETHING with (bullet, gunfire) | S > O, on, at, into, in

194 Fight with artillery and tanks
  v: @ARMED: shell @SOMETHING; @ARMED: shell @SOMEBODY; @ARMED: mortar @SOMETHING; @ARMED: bombard @SOMETHING | S > O, in, of, POSS
  v: @ARMED: pound @SOMETHING; @ARMED: pound @SOMEBODY; @ARMED: rocket @SOMETHING; @ARMED: pummel @SOMETHING | S > O, in, of, POSS
  v: @ARMED: hammer @SOMETHING; @ARMED: blast @SOMETHING; @ARMED: batter @SOMETHING; @ARMED: rake @SOMETHING | S > O, in, of, POSS
  v: hammer (position, city, town, capital, border post, outpost, stronghold) | S > of, POSS, O, in
  v: pummel (position, city, town, capital, border post, outpost, stronghold); batter (position, city, town, capital, stronghold) | S > of, POSS, O, in
  v: blast (position, village, stronghold, hideout, bunker, outpost, city, town); pepper (position, village, town, camp) with | S > of, POSS, O, in
  v: batter @SOMEBODY with (missile, rocket, artillery, shell) | S > on, at, against, into, O
  v: hit @SOMEBODY with (missile, rocket, artillery, shell, mortar) | S > on, at, against, into, O
  v: unleash (artillery, rocket, barrage, tank, salvo, volley) on | S > on, at, against, into, O
  v: unleash (artillery, rocket, barrage, tank, salvo, volley) at; unleash (artillery, rocket, barrage, salvo) against | S > on, at, against, into, O
  v: let loose (barrage, salvo, volley) at; fire (barrage, salvo, volley) at; fire (barrage, salvo, volley) of @SOMETHING at | S > on, at, against, into, O
  v: fire (barrage, salvo, volley) of @SOMETHING into | S > on, at, against, into, O

195 Employ aerial weapons
  v: @ARMED: bomb @SOMETHING; @ARMED: bomb @SOMEBODY; @ARMED: strafe @SOMETHING; @ARMED: strafe @SOMEBODY | S > on, at, against, of, POSS, from, O
  v: unleash (warplane, air force, drone, missile, air strike, airstrike, bomber) on; unleash (drone, missile) at | S > on, at, against, of, POSS, from, O
  v: launch (barrage, salvo, wave, swarm) of @SOMETHING at | S > on, at, against, of, POSS, from, O
  v: launch (barrage, salvo, wave, swarm) of @SOMETHING against; intercept (missile, rocket, drone) from | S > on, at, against, of, POSS, from, O
  v: shoot down @SOMETHING; down (drone, jet, helicopter, plane, aircraft, missile) of | S > on, at, against, of, POSS, from, O

183 Conduct suicide, car, or other non-military bombing
  v: @EXPLOSIVE: explode in; @EXPLOSIVE: explode near; @EXPLOSIVE: explode outside; @EXPLOSIVE: explode at | - > outside, near, at, in
  v: @EXPLOSIVE: go off in; @EXPLOSIVE: go off near; @EXPLOSIVE: go off outside; @EXPLOSIVE: go off at | - > outside, near, at, in
  v: @CARBOMB: explode outside; @CARBOMB: explode near; @CARBOMB: go off outside; @CARBOMB: go off near; @CARBOMB: explode in | - > outside, near, at, in
  v: @CARBOMB: go off in | - > outside, near, at, in
  v: blow up @SOMETHING; blow up @SOMEBODY; dynamite @SOMETHING; bomb @SOMETHING in | S > O, on, against, at, of, in, near
  v: claim (attack, bombing, blast, ambush, raid, killing, shooting, assault, hit) | S > O, on, against, at, of, in, near
  v: take (responsibility, credit) for (attack, bombing, blast, killing, shooting, ambush, raid, assault, explosion) | S > O, on, against, at, of, in, near
  v: admit (responsibility) for (attack, bombing, killing, shooting); say it carried out (attack, bombing, killing) | S > O, on, against, at, of, in, near
  v: say it was behind (attack, bombing, killing, blast) | S > O, on, against, at, of, in, near

180 Use unconventional violence
  v: terrorise @SOMEBODY; terrorize @SOMEBODY; set upon @SOMEBODY; prey on @SOMEBODY; brutalise @SOMEBODY | S > O, on, at, against
  v: brutalize @SOMEBODY; victimise @SOMEBODY; menace @SOMEBODY with (knife, gun, machete) | S > O, on, at, against
  v: lash out at @SOMEBODY with (knife, machete, stick, axe); unleash (violence, terror, mob) on | S > O, on, at, against
  v: unleash (violence, terror) against | S > O, on, at, against
  v: set dogs on; set (dog) on; turn (dog) on; let loose (dog) on | S > on

181 Abduct, hijack, or take hostage
  v: carry off @SOMEBODY; whisk @SOMEBODY away; snatch @SOMEBODY; seize @SOMEBODY from; seize @SOMEBODY at; drag away @SOMEBODY | S > O, from, in
  v: drag off @SOMEBODY; march @SOMEBODY into; march @SOMEBODY away; march off @SOMEBODY; spirit @SOMEBODY away; lead @SOMEBODY away | S > O, from, in
  v: make off with @SOMEBODY; bundle @SOMEBODY into; force @SOMEBODY into (car, van, vehicle, truck, boat, forest, bush, jungle) | S > O, from, in
  v: take captive @SOMEBODY; take @SOMEBODY captive; hold @SOMEBODY for ransom; hold @SOMEBODY at gunpoint; hijack @SOMETHING | S > O, from, in
  v: seize (hostage) from; hold (hostage) in; herd @SOMEBODY into | S > O, from, in
  v: @PIRATES: seize @VESSEL; @PIRATES: capture @VESSEL; @PIRATES: board @VESSEL; @PIRATES: take @VESSEL | S > O, of

182 Physically assault
  v: kick and punch @SOMEBODY; punch and kick @SOMEBODY; kick @SOMEBODY; punch @SOMEBODY; beat up @SOMEBODY; rough up @SOMEBODY | S > O, over, at, of
  v: manhandle @SOMEBODY; stab @SOMEBODY; knife @SOMEBODY; slap @SOMEBODY; whip @SOMEBODY; flog @SOMEBODY | S > O, over, at, of
  v: club @SOMEBODY; run over @SOMEBODY; drag @SOMEBODY by hair; pistol-whip @SOMEBODY; shove @SOMEBODY; spit on @SOMEBODY | S > O, over, at, of
  v: pelt @SOMEBODY with (stone, rock, bottle, egg, tomato, shoe, brick); throw (acid) in face of | S > O, over, at, of
  v: attack @SOMEBODY with (knife, machete, axe, stick, hammer, sword, acid, club, bat) | S > O, over, at, of

1822 Torture
  v: torture @SOMEBODY with; mutilate @SOMEBODY; mistreat @SOMEBODY; ill-treat @SOMEBODY | S > O
  v: abuse @SOMEBODY in (prison, jail, detention, custody) | S > O
  v: starve @SOMEBODY; waterboard @SOMEBODY; burn @SOMEBODY with | S > O
  v: subject @SOMEBODY to (torture, beating, electric shock, abuse, mistreatment, rape) | S > O

1823 Kill by physical assault
  v: murder @SOMEBODY; execute @SOMEBODY; behead @SOMEBODY; lynch @SOMEBODY; hang @SOMEBODY; strangle @SOMEBODY; stone @SOMEBODY to death | S > O, of, in
  v: stab @SOMEBODY to death; beat @SOMEBODY to death; hack @SOMEBODY to death; burn @SOMEBODY alive; burn @SOMEBODY to death | S > O, of, in
  v: put @SOMEBODY to death; shoot @SOMEBODY in head; slit (throat) of @SOMEBODY; slay @SOMEBODY; crucify @SOMEBODY; poison @SOMEBODY | S > O, of, in
  v: drown @SOMEBODY; do @SOMEBODY to death; finish off @SOMEBODY; dump (body) of | S > O, of, in

1821 Sexually assault
  v: rape @SOMEBODY; gang-rape @SOMEBODY; sexually abuse @SOMEBODY; sexually assault @SOMEBODY | S > O

202 Engage in mass killings
  v: massacre @SOMEBODY; slaughter @SOMEBODY; butcher @SOMEBODY; exterminate @SOMEBODY; wipe out @PEOPLE | S > O, in

201 Engage in mass expulsion
  v: drive @PEOPLE from; drive @PEOPLE out of; force @PEOPLE from (home, village, land, town, country); force @PEOPLE out of | S > O
  v: chase @PEOPLE from | S > O
  v: chase @PEOPLE out of; chase away @PEOPLE; uproot @PEOPLE; drive out @PEOPLE; force out @PEOPLE; burn @PEOPLE out of | S > O

# Gunmen, gangs and mobs, who are no soldiers.
190 Use conventional military force
  v: @GUNMEN: ambush @SOMETHING; @GUNMEN: ambush @SOMEBODY; @GUNMEN: storm @SOMETHING; @GUNMEN: raid @SOMETHING | S > O, on, into, through, in
  v: @GUNMEN: attack @SOMETHING; @GUNMEN: attack @SOMEBODY; @GUNMEN: overrun @SOMETHING; @GUNMEN: kill @SOMEBODY | S > O, on, into, through, in
  v: @GUNMEN: wound @SOMEBODY; @GUNMEN: kill and wound @SOMEBODY; @GUNMEN: burst into @SOMETHING | S > O, on, into, through, in
  v: @GUNMEN: rampage through @SOMETHING; @GUNMEN: invade @SOMETHING; @GUNMEN: battle @SOMEBODY; @GUNMEN: fight @SOMEBODY | S > O, on, into, through, in
  v: @GUNMEN: descend on @SOMETHING; @GUNMEN: assault @SOMETHING; @GUNMEN: target @SOMETHING; @GUNMEN: target @SOMEBODY | S > O, on, into, through, in
  v: @GUNMEN: strike @SOMETHING; @GUNMEN: hit @SOMETHING | S > O, on, into, through, in

193 Fight with small arms and light weapons
  v: @GUNMEN: shoot @SOMEBODY; @GUNMEN: shoot dead @SOMEBODY; @GUNMEN: open fire on @SOMETHING; @GUNMEN: open fire in | S > O, on, in, at
  v: @GUNMEN: open fire at; @GUNMEN: spray @SOMETHING with | S > O, on, in, at

183 Conduct suicide, car, or other non-military bombing
  v: @GUNMEN: bomb @SOMETHING; @GUNMEN: blow up @SOMETHING; @GUNMEN: hurl (grenade, bomb, explosive) at | S > O, at, into, in
  v: @GUNMEN: lob (grenade, bomb) into; @GUNMEN: detonate @SOMETHING | S > O, at, into, in

181 Abduct, hijack, or take hostage
  v: @GUNMEN: seize @SOMEBODY; @GUNMEN: grab @SOMEBODY; @GUNMEN: capture @SOMEBODY | S > O
  v: @GUNMEN: seize @VESSEL; @GUNMEN: board @VESSEL; @GUNMEN: take away @SOMEBODY | S > O

191 Impose blockade, restrict movement
  v: @ARMED: besiege @SOMETHING; @ARMED: blockade @SOMETHING; @ARMED: surround @SOMETHING; @ARMED: encircle @SOMETHING | S > O, of, in
  v: @ARMED: seal off @SOMETHING; @ARMED: cordon off @SOMETHING; @ARMED: ring @SOMETHING | S > O, of, in
  v: @ARMED: lay siege to @SOMETHING; @ARMED: isolate @SOMETHING; @ARMED: surround @SOMEBODY | S > O, of, in
  v: @ARMED: encircle @SOMEBODY; @ARMED: trap @SOMEBODY; @ARMED: cut off @SOMETHING; @COPS: seal off @SOMETHING | S > O, of, in
  v: @COPS: surround @SOMETHING | S > O, of, in
  v: @COPS: lock down @SOMETHING | S > O, of, in
  v: cut off @PLACE from (sea, world, outside world); cut off @PLACE | S > of, O, in, around, to
  v: blockade (strait, gulf, corridor, airport, port, harbour, harbor, coast, enclave, city, town) | S > of, O, in, around, to
  v: restrict (movement, passage, shipping, navigation) in; restrict (movement, passage) of | S > of, O, in, around, to
  v: close (strait, corridor, waterway, sea lane, crossing) to; tighten (siege, blockade, cordon, noose) around | S > of, O, in, around, to
  v: tighten (siege, blockade) of; maintain (siege, blockade) of; besiege @PLACE; encircle @ARMED; trap @ARMED; surround @ARMED | S > of, O, in, around, to

192 Occupy territory
  v: @ARMED: enter (capital, town, city, village, camp, territory, province, district, suburb, outskirts, base) | S > from, O, on, into, of, in, toward
  v: @ARMED: advance on @SOMETHING; @ARMED: advance on; @ARMED: advance into @SOMETHING | S > from, O, on, into, of, in, toward
  v: @ARMED: advance toward @SOMETHING; @ARMED: push into @PLACE | S > from, O, on, into, of, in, toward
  v: @ARMED: move into @PLACE; @ARMED: march into @SOMETHING | S > from, O, on, into, of, in, toward
  v: @ARMED: roll into @SOMETHING; @ARMED: roll into @PLACE; @ARMED: sweep into @SOMETHING | S > from, O, on, into, of, in, toward
  v: @ARMED: pour into @PLACE; @ARMED: thrust into @PLACE; @ARMED: occupy @SOMETHING; @ARMED: occupy @PLACE | S > from, O, on, into, of, in, toward
  v: @ARMED: control @PLACE | S > from, O, on, into, of, in, toward
  v: @ARMED: reclaim @SOMETHING; @ARMED: take over @SOMETHING | S > from, O, on, into, of, in, toward
  v: @ARMED: recapture @SOMETHING; @ARMED: retake @SOMETHING; @ARMED: conquer @SOMETHING | S > from, O, on, into, of, in, toward
  v: @ARMED: wrest @SOMETHING from; @ARMED: wrest (control) of; @ARMED: capture @SOMETHING | S > from, O, on, into, of, in, toward
  v: @ARMED: gain (ground, foothold) in; @ARMED: make (gain, advance) in; @ARMED: close in on @PLACE | S > from, O, on, into, of, in, toward
  v: @ARMED: take (power, control); @ARMED: seize (power, control); @ARMED: assume (power, control); @ARMED: take control of @SOMETHING | S > of, in, from
  v: @ARMED: take control of @PLACE; @ARMED: seize control of @SOMETHING; @ARMED: declare (control) of | S > of, in, from
  v: push deep into @PLACE; push into @PLACE; cross into @PLACE; sweep across @PLACE; wrest @PLACE from; take @PLACE from | S > from, O, of, into, across
  v: recapture @PLACE from; capture @PLACE from; seize @PLACE from; retake @PLACE from; snatch @PLACE from; annex @PLACE | S > from, O, of, into, across
  v: annex (part, region, province, territory, swath) of; occupy (part, swath, region, third) of | S > from, O, of, into, across
  v: claim (capture, control) of | S > from, O, of, into, across

# Fighting that breaks out, rages, flares.
190 Use conventional military force
  v: @FIGHTING: break out; @FIGHTING: erupt; @FIGHTING: rage; @FIGHTING: flare; @FIGHTING: flare up | between, of, by <> between, with, against
  v: @FIGHTING: continue; @FIGHTING: resume; @FIGHTING: intensify; @FIGHTING: escalate; @FIGHTING: start | between, of, by <> between, with, against
  v: @FIGHTING: begin; @FIGHTING: occur; @FIGHTING: take place; @FIGHTING: spread; @FIGHTING: ensue | between, of, by <> between, with, against
  v: @FIGHTING: rock @PLACE; @WAR: break out; @WAR: erupt; @WAR: rage; @WAR: start | between, of, by <> between, with, against
  v: @FIGHTING: pit @SOMEBODY against @SOMEBODY; @FIGHTING: involve @SOMEBODY | O <> against, O
  v: die in (ambush, attack, raid, clash, shelling, bombing, strike, air strike, airstrike, shootout, blast) | by, with, of > S
  v: die in (fighting, assault, offensive, bombardment, suicide bombing) | by, with, of > S
  v: die in (gun battle, crossfire, rocket attack, drone strike, missile strike) | by, with, of > S

193 Fight with small arms and light weapons
  v: @SHOOTING: erupt; @SHOOTING: break out; exchange (fire, gunfire, shot) along; exchange (fire, gunfire, shot) across | between, S <> between, with
  v: exchange (fire, gunfire, shot) over | between, S <> between, with

180 Use unconventional violence
  v: @VIOLENCE: break out; @VIOLENCE: erupt; @VIOLENCE: flare; @VIOLENCE: rage; @VIOLENCE: flare up | between, by, among <> between, against

# ==================================================================================================================
# ASSAULT: 18 to 20, 175, 1712
# ==================================================================================================================
# Armed people against whoever or whatever.
190 Use conventional military force
  v: press on with (offensive, attack, assault) against @SOMEBODY | S > on, against
  v: press on with (offensive, attack, assault) against @SOMETHING | S > on, against
  v: go to (war) with @SOMEBODY; go to (war) with @SOMETHING; go to (war) against @SOMEBODY; go to (war) against @SOMETHING | S > with, against, O, into
  v: be under (attack, fire) from @SOMEBODY | from, by > S
  v: be under (attack, fire) from @SOMETHING | from, by > S

194 Fight with artillery and tanks
  v: fire (barrage, salvo, volley) of @SOMETHING at @SOMEBODY; fire (barrage, salvo, volley) of @SOMETHING at @SOMETHING | S > on, at, against, into, O
  v: fire (barrage, salvo, volley) of @SOMETHING into @SOMEBODY; fire (barrage, salvo, volley) of @SOMETHING into @SOMETHING | S > on, at, against, into, O

195 Employ aerial weapons
  v: launch (barrage, salvo, wave, swarm) of @SOMETHING at @SOMEBODY | S > on, at, against, of, POSS, from, O
  v: launch (barrage, salvo, wave, swarm) of @SOMETHING at @SOMETHING | S > on, at, against, of, POSS, from, O
  v: launch (barrage, salvo, wave, swarm) of @SOMETHING against @SOMEBODY | S > on, at, against, of, POSS, from, O
  v: launch (barrage, salvo, wave, swarm) of @SOMETHING against @SOMETHING | S > on, at, against, of, POSS, from, O

192 Occupy territory
  v: @ARMED: make (gain, advance) in @PLACE | S > from, O, on, into, of, in, toward

# ---- force and coercion, second reading -----------------------------------------------------------------------------
190 Use conventional military force
  v: @ARMED: attack; @ARMED: attack in; @ARMED: attack at; @ARMED: strike; @ARMED: strike in; @ARMED: strike at | S > O, in, at, on, against
  v: @ARMED: strike again; @ARMED: raid; @GUNMEN: attack in; @GUNMEN: strike in; @GUNMEN: strike again | S > O, in, at, on, against
  v: @ARMED: infiltrate @SOMETHING; @ARMED: infiltrate @PLACE; @ARMED: burst into @SOMETHING; @GUNMEN: beat @SOMEBODY | S > O, in, at, on, against
  v: @ARMED: kill; @ARMED: kill in; @GUNMEN: kill; @ARMED: maul; @ARMED: advance against | S > O, in, at, on, against
  v: take (war, battle, fight) to; give (battle) to; take up (arm, arms) against; go on attack against | S > to, against, on, in, into
  v: open (hostilities, fire) against; expand (war, offensive, campaign) on | S > to, against, on, in, into
  v: expand (war, offensive) in; expand (war, offensive, military operation) into | S > to, against, on, in, into
  v: widen (war, offensive) in; widen (war, offensive) against | S > to, against, on, in, into
  v: escalate (attack, strike, offensive, war, campaign) on; escalate (attack, offensive, war, campaign) against | S > to, against, on, in, into
  v: broaden (attack, offensive, campaign) on; stage (raid, commando raid, attack, incursion) on | S > to, against, on, in, into
  v: stage (raid, incursion) into; attack across (border, frontier); cross (border, frontier) into | S > to, against, on, in, into
  v: pour across (border, frontier) into @SOMEBODY; pour across (border, frontier) into @SOMETHING | S > to, against, on, in, into
  v: storm across (border, frontier) into @SOMEBODY; storm across (border, frontier) into @SOMETHING | S > to, against, on, in, into
  v: lay waste to @SOMETHING; cripple (navy, army, air force, fleet, force); trounce @ARMED; beat @ARMED | S > POSS, of, O, to
  v: destroy (navy, army, air force, fleet, airport, air base, airfield, capital, city, town) | S > POSS, of, O, to
  v: take out (general, commander, leader, chief); bump off @SOMEBODY; rub out @SOMEBODY; have @SOMEBODY killed; have @SOMEBODY shot | S > POSS, of, O, to
  v: order (killing, assassination, murder, execution) of | S > POSS, of, O, to
  v: inflict (casualty, heavy casualty, loss, heavy loss, damage, defeat, heavy damage) on @SOMEBODY | S > on, in
  v: leave (dead, hundred, dozen, ten) dead in | S > on, in
  v: @WEAPON: leave; @FIGHTING: kill @SOMEBODY; @FIGHTING: leave @SOMEBODY dead; @FIGHTING: displace @SOMEBODY | by, between, POSS, ADJ, S > O, of, in
  v: @FIGHTING: claim (life); @VIOLENCE: kill @SOMEBODY; @VIOLENCE: claim (life); @SHELLING: kill @SOMEBODY | by, between, POSS, ADJ, S > O, of, in
  v: @AIRSTRIKE: kill @SOMEBODY; @BOMBING: kill @SOMEBODY; @SHOOTING: kill @SOMEBODY; @SHELLING: wound @SOMEBODY | by, between, POSS, ADJ, S > O, of, in
  v: @AIRSTRIKE: wound @SOMEBODY; @ASSAULTNOUN: kill @SOMEBODY; @ASSAULTNOUN: wound @SOMEBODY | by, between, POSS, ADJ, S > O, of, in

194 Fight with artillery and tanks
  v: shower @SOMEBODY with (rocket, shell, mortar, bomb, missile); let fly with (rocket, mortar, artillery) at @SOMEBODY | S > O, at, with, POSS, of
  v: let fly with (rocket, mortar, artillery) at @SOMETHING | S > O, at, with, POSS, of
  v: trade (missile, rocket, shell, artillery fire, fire, drone strike, rocket fire, mortar fire) with | S > O, at, with, POSS, of
  v: exchange (missile, shell, rocket, drone strike) with | S > O, at, with, POSS, of
  v: reduce (city, town, village, building, block, district) to (rubble, ash, ruin); pulverise @SOMETHING; pulverize @SOMETHING | S > O, at, with, POSS, of
  v: send (tank, column) into (city, town, camp) | S > O, at, with, POSS, of

195 Employ aerial weapons
  v: send (drone, wave, swarm, warplane, bomber, jet) against; send (drone, warplane, bomber, jet) to bomb | S > against, on, over, O, of, in, POSS
  v: send (drone, warplane, bomber, jet) to attack; send (drone, warplane, bomber, jet) to strike | S > against, on, over, O, of, in, POSS
  v: send (wave, swarm) of @WEAPONS | S > against, on, over, O, of, in, POSS
  v: fly (bombing mission, bombing raid, combat mission, strike mission, combat sortie) over | S > against, on, over, O, of, in, POSS
  v: resume (bombing, air strike, airstrike, air raid) of; resume (bombing, air strike, airstrike) on | S > against, on, over, O, of, in, POSS
  v: continue (bombing, bombardment, air strike) of; continue bombing @SOMEBODY; keep bombing @SOMEBODY | S > against, on, over, O, of, in, POSS
  v: bomb @PLACE | S > against, on, over, O, of, in, POSS
  v: knock out (power, electricity, power grid, grid, airport, runway, bridge, power plant, power station) | S > against, on, over, O, of, in, POSS

193 Fight with small arms and light weapons
  v: put @SOMEBODY before firing squad; execute @SOMEBODY by; shoot @SOMEBODY as; @GUNMEN: shoot up @SOMETHING | S > O, on, at, into
  v: @ARMED: shoot up @SOMETHING; @GUNMEN: fire on @SOMETHING; @GUNMEN: fire at @SOMETHING; @GUNMEN: fire into @SOMETHING | S > O, on, at, into

186 Assassinate
  v: plot (murder, assassination, killing) of; arrange (murder, assassination, killing) of; order (murder, assassination) of | S > of, O, POSS
  v: carry out (assassination, murder, targeted killing) of; claim (assassination, murder) of | S > of, O, POSS
  v: kill (leader, chief, commander, general) in (strike, air strike, airstrike, drone strike) | S > of, O, POSS
  v: kill (minister, president, prime minister) in (strike, air strike, airstrike, drone strike) | S > of, O, POSS

190 Use conventional military force
  v: @WEAPON: slam into; @WEAPON: smash into; @WEAPON: crash into; @WEAPON: plough into; @WEAPON: plow into | S > in, into, on, of, through
  v: @WEAPON: rip through; @WEAPON: tear through; @WEAPON: rain down on; @WEAPON: rain on; @WEAPON: land on | S > in, into, on, of, through
  v: @WEAPON: land in | S > in, into, on, of, through

182 Physically assault
  v: tase @SOMEBODY; taser @SOMEBODY; kneecap @SOMEBODY; shackle @SOMEBODY; pin @SOMEBODY to ground; smack @SOMEBODY; rough @SOMEBODY up | S > O

190 Use conventional military force
  v: @ARMED: burn (village, house, home, hut, crop, field, church, mosque, market, school, camp, farm) | S > of, in, POSS, O
  v: @GUNMEN: burn (village, house, home, hut, crop, field, church, mosque, market, school, car, bus, tree, olive tree) | S > of, in, POSS, O

# Beats, maims, torments, rapes.
182 Physically assault
  v: (wade, lay, tear, plough, plow, charge, pile, rip) into @CROWD; set about @SOMEBODY with; lay about @SOMEBODY with | S > into, on, at, O, of
  v: rain (blow) on; work over @SOMEBODY; set dogs on @SOMEBODY; unleash dogs on @SOMEBODY; turn dogs on @SOMEBODY | S > into, on, at, O, of
  v: (go, come) at @SOMEBODY with (knife, machete, axe, club, hammer) | S > into, on, at, O, of
  v: (hack, slash, knife, stab, spear, lunge) at @SOMEBODY | S > into, on, at, O, of
  v: (hack, slash, spear, bayonet, gore, disfigure, scald, blind, scalp) @SOMEBODY; fling (acid) at; (hurl, fling) (acid) on | S > into, on, at, O, of
  v: (throw, hurl, fling) (acid) in (face) | S > into, on, at, O, of

1822 Torture
  v: subject @SOMEBODY to @ELECTRIC_SHOCK_ETC; submit @SOMEBODY to @ELECTRIC_SHOCK_ETC; expose @SOMEBODY to @ELECTRIC_SHOCK_ETC | S > O, to, of, from
  v: (administer, give, apply) (electric shock, electric shocks, lash, shock) to | S > O, to, of, from
  v: (administer, give, apply) (electric shock, electric shocks, lash, shock) on; pull out (fingernail, nail, tongue, tooth) of | S > O, to, of, from
  v: tear out (fingernail, nail, tongue, tooth) of; rip out (fingernail, nail, tongue, tooth) of | S > O, to, of, from
  v: (pull out, tear out, rip out) (fingernail, nail, tongue, tooth) of | S > O, to, of, from
  v: cut off (hand, ear, limb, nose, finger, lip, foot, tongue, head) of | S > O, to, of, from
  v: chop off (hand, ear, limb, nose, finger, lip, foot, tongue, head) of | S > O, to, of, from
  v: lop off (hand, ear, limb, nose, finger, lip, foot, tongue, head) of | S > O, to, of, from
  v: hack off (hand, ear, limb, nose, finger, lip, foot, tongue, head) of | S > O, to, of, from
  v: (cut off, chop off, sever, lop off, hack off) (hand, ear, limb, nose, finger, lip, foot, tongue, head) of | S > O, to, of, from
  v: cut off (hand, ear, limb, nose, finger, lip, foot, tongue, head) from | S > O, to, of, from
  v: chop off (hand, ear, limb, nose, finger, lip, foot, tongue, head) from | S > O, to, of, from
  v: lop off (hand, ear, limb, nose, finger, lip, foot, tongue, head) from | S > O, to, of, from
  v: hack off (hand, ear, limb, nose, finger, lip, foot, tongue, head) from | S > O, to, of, from
  v: (cut off, chop off, sever, lop off, hack off) (hand, ear, limb, nose, finger, lip, foot, tongue, head) from | S > O, to, of, from
  v: (electrocute, manacle, rack) @SOMEBODY; beat (confession) out of; extract (confession) under; extract (confession) from | S > O, to, of, from
  v: strip @SOMEBODY naked | S > O, to, of, from

1821 Sexually assault
  v: (sodomise, sodomize, molest, violate, defile, ravish) @SOMEBODY | S > O, against, of
  v: (force, sell, press, take) @PEOPLE into (sexual slavery, prostitution, sex slave, slavery, concubine, forced marriage) | S > O, against, of
  v: (force, sell, press, take) @PEOPLE as (sexual slavery, prostitution, sex slave, slavery, concubine, forced marriage) | S > O, against, of
  v: use (rape) as (weapon) | S > O, against, of

# Carries off people.
181 Abduct, hijack, or take hostage
  v: spirit away @SOMEBODY from; carry off @SOMEBODY from; make off with @SOMEBODY from; bundle off @SOMEBODY from | S > O, of, from
  v: drag away @SOMEBODY from; @SNATCH_ETC @SOMEBODY from; spirit away @SOMEBODY at; carry off @SOMEBODY at | S > O, of, from
  v: make off with @SOMEBODY at; bundle off @SOMEBODY at; drag away @SOMEBODY at; @SNATCH_ETC @SOMEBODY at; spirit away @SOMEBODY in | S > O, of, from
  v: carry off @SOMEBODY in; make off with @SOMEBODY in; bundle off @SOMEBODY in; drag away @SOMEBODY in; @SNATCH_ETC2 @SOMEBODY in | S > O, of, from
  v: spirit away @SOMEBODY on; carry off @SOMEBODY on; make off with @SOMEBODY on; bundle off @SOMEBODY on; drag away @SOMEBODY on | S > O, of, from
  v: @SNATCH_ETC2 @SOMEBODY on; spirit away @SOMEBODY near; carry off @SOMEBODY near; make off with @SOMEBODY near | S > O, of, from
  v: bundle off @SOMEBODY near; drag away @SOMEBODY near; @SNATCH_ETC2 @SOMEBODY near; spirit away @SOMEBODY outside | S > O, of, from
  v: carry off @SOMEBODY outside; make off with @SOMEBODY outside; bundle off @SOMEBODY outside; drag away @SOMEBODY outside | S > O, of, from
  v: @SNATCH_ETC2 @SOMEBODY outside; spirit away @SOMEBODY off; carry off @SOMEBODY off; make off with @SOMEBODY off | S > O, of, from
  v: bundle off @SOMEBODY off; drag away @SOMEBODY off; (keep, take) @SOMEBODY for ransom | S > O, of, from
  v: (hold, keep, take) @SOMEBODY to ransom; keep @SOMEBODY hostage; keep @SOMEBODY captive; (hold, keep, take) @SOMEBODY prisoner | S > O, of, from
  v: (hold, keep, take) @SOMEBODY as hostage; (hold, keep, take) @SOMEBODY as hostages; (keep, take) @SOMEBODY at gunpoint | S > O, of, from
  v: (hold, keep, take) @SOMEBODY at knifepoint; (hold, keep, take) @SOMEBODY in captivity | S > O, of, from
  v: (bundle, force, drag, shove, push, haul, pull) @SOMEBODY into (car, van, vehicle, truck, boat, boot, jeep, bush) | S > O, of, from
  v: (march, lead, drive, whisk) @SOMEBODY into (bush, forest, jungle, mountain); hijack @PLANE_ETC; commandeer @PLANE_ETC | S > O, of, from
  v: board @PLANE_ETC; skyjack @PLANE_ETC; storm @PLANE_ETC; seize @PLANE_ETC | S > O, of, from

# Hackers.
180 Use unconventional violence
  v: knock out @WEBSITE_ETC; take down @WEBSITE_ETC; bring down @WEBSITE_ETC; shut down @WEBSITE_ETC | S > of, POSS, in, from, O
  v: hack into @WEBSITE_ETC; break into @WEBSITE_ETC; @CRIPPLE_ETC @WEBSITE_ETC | S > of, POSS, in, from, O
  v: (steal, leak) (data, email, file, secret, document) from; (steal, leak) (data, email, file, secret, document) of | S > of, POSS, in, from, O
  v: infect @SOMETHING with (malware, virus, spyware, ransomware); plant (malware, virus, spyware) in | S > of, POSS, in, from, O
  v: plant (malware, virus, spyware) on | S > of, POSS, in, from, O

# Bombs.
183 Conduct suicide, car, or other non-military bombing
  v: set off @BOMB_ETC | S > O, in, into, at, on, near, outside, to, of
  v: (send, mail, post) (letter bomb, parcel bomb, mail bomb, package bomb) to | S > O, in, into, at, on, near, outside, to, of
  v: drive (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: ram (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: crash (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: plough (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: plow (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: steer (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: pilot (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: fly (truck, car, van, lorry, vehicle, plane, motorcycle, boat, bus, airliner, tanker) into | S > O, in, into, at, on, near, outside, to, of
  v: set off (vest, suicide vest, belt, charge, explosive vest, bomb, load, vehicle) | S > O, in, into, at, on, near, outside, to, of
  v: (trigger, explode) (vest, suicide vest, belt, charge, explosive vest, bomb, load, vehicle) | S > O, in, into, at, on, near, outside, to, of
  v: (mine, booby-trap, wire) (road, bridge, path, field, house, building, border, harbour, approach) | S > O, in, into, at, on, near, outside, to, of
  v: @WEAPON: (slice, plough, plow, smash, crash, slam, burst, shatter) through @SOMETHING | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: (rip, slice, plow, burst, shatter) into @SOMETHING; @WEAPON: tear apart @SOMETHING | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: rip apart @SOMETHING; @WEAPON: @ROCK_ETC @SOMETHING | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: (claim, take) (life, lives); @WEAPON: (slay, bury) @SOMEBODY | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: (rain, fall, come, crash) on @SOMETHING | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: (rain, fall, land, come, crash) down on @SOMETHING | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: (rain, fall, land, come, crash) in @SOMETHING | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: (rain, fall, land, come) into @SOMETHING | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: (rain, fall, land, come, crash) near @SOMETHING; @WEAPON: leave @SOMEBODY wounded | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: leave @SOMEBODY injured; @WEAPON: go off in; @WEAPON: go off at | S > O, in, on, into, near, through, at, of, outside
  v: @WEAPON: go off near; @WEAPON: go off outside; @WEAPON: go off on; @WEAPON: go off under | S > O, in, on, into, near, through, at, of, outside

# Kills.
1823 Kill by physical assault
  v: cut down @SOMEBODY; shoot down @SOMEBODY; strike down @SOMEBODY; string up @SOMEBODY; hunt down @SOMEBODY; wipe out @SOMEBODY | S > O, of, POSS
  v: put (bullet) in (head) of; take (life, lives) of; claim (life, lives) of; leave @SOMEBODY for dead | S > O, of, POSS
  v: leave @SOMEBODY in (pool); leave (body, corpse, trail) of | S > O, of, POSS
  v: (shoot, club, torture, bludgeon, kick, trample, choke, crush) @SOMEBODY to death; @HACK_ETC @SOMEBODY dead | S > O, of, POSS
  v: @ARMED: take out @SOMEBODY; @ARMED: account for @SOMEBODY; @ARMED: (take out, claim, account for, drop) @SOMEBODY | S > O, of, POSS

185 Attempt to assassinate
  v: gun down @RULERS; cut down @RULERS; blow up @RULERS | S > O, of, POSS
  v: carry out (attempt, assassination attempt) on (life) of | S > O, of, POSS
  v: (make, carry out, launch, stage) (attempt, assassination attempt) on (life) of; attempt (assassination) of | S > O, of, POSS
  v: poison @SOMEBODY with (novichok, polonium, nerve agent, arsenic, ricin, radioactive) | S > O, of, POSS
  v: (lace, spike) (tea, food, drink, underwear) of | S > O, of, POSS

# Fires, shells, bombs, storms, fights.
190 Use conventional military force
  v: swoop on @STRONGHOLD; descend on @STRONGHOLD; set upon @STRONGHOLD; fall on @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: fall upon @STRONGHOLD; pounce on @STRONGHOLD; bear down on @STRONGHOLD; strike at @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: move on @STRONGHOLD; move against @STRONGHOLD; push into @STRONGHOLD; punch through @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: break through @STRONGHOLD; sweep into @STRONGHOLD; sweep through @STRONGHOLD; pour into @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: surge into @STRONGHOLD; thrust into @STRONGHOLD; drive into @STRONGHOLD; roll into @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: burst into @STRONGHOLD; march into @STRONGHOLD; charge into @STRONGHOLD; barge into @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: cross into @STRONGHOLD; punch into @STRONGHOLD; fight way into @STRONGHOLD; fight way through @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: shoot way into @STRONGHOLD; blast way into @STRONGHOLD; clash with @STRONGHOLD; close in on @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: bear down upon @STRONGHOLD; launch themselves at @STRONGHOLD | S > of, POSS, O, in, into, on, with
  v: @ARMED: @SURGE_ETC into @PLACE; @ARMED: @SURGE_ETC across @PLACE | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: @SURGE_ETC through @PLACE | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: (roll, pour, thrust, push, charge) across @PLACE | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: (roll, pour, thrust, push, charge) over @PLACE | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: (roll, pour, thrust, push, charge) through @PLACE | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) way into | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) way through | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) way across | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) their way into | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) their way through | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) their way across | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) its way into | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) its way through | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: (shoot, fight, blast, bomb, hack) its way across | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: (descend, fall, pounce, converge, close in, bear down) on @SOMETHING | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: (descend, swoop, fall, pounce, converge, close in, bear down) upon @SOMETHING | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: (swoop, descend, pounce, set) on @SOMEBODY | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: @ARMED: (swoop, descend, pounce, set) upon @SOMEBODY | S > into, across, over, through, on, onto, upon, of, POSS, O, in
  v: step up @THRUST into; carry out @THRUST into; press on with @THRUST into | S > into, on, against, in, across, of, O
  v: press ahead with @THRUST into; @LAUNCH_ETC2 @THRUST into; step up @THRUST on; carry out @THRUST on | S > into, on, against, in, across, of, O
  v: press on with @THRUST on; press ahead with @THRUST on; @LAUNCH_ETC2 @THRUST on | S > into, on, against, in, across, of, O
  v: step up @THRUST against; carry out @THRUST against; press on with @THRUST against | S > into, on, against, in, across, of, O
  v: press ahead with @THRUST against; @LAUNCH_ETC2 @THRUST against; step up @THRUST across | S > into, on, against, in, across, of, O
  v: carry out @THRUST across; press on with @THRUST across; press ahead with @THRUST across | S > into, on, against, in, across, of, O
  v: @LAUNCH_ETC2 @THRUST across; step up @THRUST in; carry out @THRUST in; press on with @THRUST in | S > into, on, against, in, across, of, O
  v: press ahead with @THRUST in; @LAUNCH_ETC2 @THRUST in | S > into, on, against, in, across, of, O
  v: (launch, mount, spearhead, unleash, wage, renew, resume) @THRUST | S > into, on, against, in, across, of, O
  v: take up (arms) against; (take up) (arms) against; take up (arms) in; (take up) (arms) in | S > against, from, in, of, O
  v: take to (hills, bush, arms); (rise, rise up, rebel, revolt, mutiny) against @SOMEBODY | S > against, from, in, of, O
  v: (seize, take, grab, usurp, wrest) (power, control) in; (seize, take, grab, usurp, wrest) (power, control) from | S > against, from, in, of, O
  v: (seize, take, grab, usurp, wrest) (power, control) after; (seize, take, grab, usurp, wrest) (power, control) by | S > against, from, in, of, O
  v: (seize, take, grab, usurp, wrest) (power, control) through; bring down @RULERS; @TOPPLE_ETC @RULERS | S > against, from, in, of, O
  v: carry out @COUP_ETC; pull off @COUP_ETC; @STAGE_ETC @COUP_ETC | S > against, from, in, of, O
  v: (drive, force, sweep, push, bundle) @RULERS from (power, office) | S > against, from, in, of, O

193 Fight with small arms and light weapons
  v: (spray, rake, riddle) @SOMETHING with (bullet, gunfire, machine-gun fire, fire, shot, round, automatic fire) | S > with, at, on, into, O, in
  v: (pepper, strafe, sweep) @SOMETHING with (bullet, gunfire, machine-gun fire, fire, shot, round, automatic fire) | S > with, at, on, into, O, in
  v: (shower, hose, machine-gun) @SOMETHING with (bullet, gunfire, machine-gun fire, fire, shot, round, automatic fire) | S > with, at, on, into, O, in
  v: (spray, rake, riddle, pepper, strafe, machine-gun, hose) @SOMEBODY; spray (bullet, gunfire) at | S > with, at, on, into, O, in
  v: spray (bullet, gunfire) into; spray (bullet, gunfire) on; spray (bullet, gunfire) over | S > with, at, on, into, O, in
  v: spray (bullet, gunfire) across; @LET_FLY_ETC on @SOMEBODY; @OPEN_FIRE_ETC at @SOMEBODY | S > with, at, on, into, O, in
  v: @OPEN_FIRE_ETC2 into @SOMEBODY; @OPEN_FIRE_ETC2 upon @SOMEBODY; @OPEN_FIRE_ETC2 with @SOMEBODY | S > with, at, on, into, O, in
  v: @OPEN_FIRE_ETC2 from @SOMEBODY; (open up, blaze away, shoot, let loose, rain fire, pour fire) on @SOMETHING | S > with, at, on, into, O, in
  v: @OPEN_FIRE_ETC3 at @SOMETHING; @OPEN_FIRE_ETC3 into @SOMETHING; @OPEN_FIRE_ETC3 upon @SOMETHING | S > with, at, on, into, O, in
  v: trade @FIRE_ETC with; exchange @FIRE_ETC with; swap @FIRE_ETC with; trade @FIRE_ETC across | S > with, at, on, into, O, in
  v: exchange @FIRE_ETC across; swap @FIRE_ETC across; trade @FIRE_ETC over; exchange @FIRE_ETC over | S > with, at, on, into, O, in
  v: swap @FIRE_ETC over; trade @FIRE_ETC along; exchange @FIRE_ETC along; swap @FIRE_ETC along; trade @FIRE_ETC in | S > with, at, on, into, O, in
  v: exchange @FIRE_ETC in; swap @FIRE_ETC in; trade @FIRE_ETC near; exchange @FIRE_ETC near; swap @FIRE_ETC near | S > with, at, on, into, O, in
  v: fight @GUNBATTLE_ETC with; fight @GUNBATTLE_ETC against; fight @GUNBATTLE_ETC in | S > with, at, on, into, O, in

194 Fight with artillery and tanks
  v: loose off @SHELLS on; let off @SHELLS on; fire off @SHELLS on; @RAIN_ETC @SHELLS on | S > O, on, into, at, over, across, in, against, of
  v: loose off @SHELLS onto; let off @SHELLS onto; fire off @SHELLS onto; @RAIN_ETC @SHELLS onto | S > O, on, into, at, over, across, in, against, of
  v: loose off @SHELLS into; let off @SHELLS into; fire off @SHELLS into; @RAIN_ETC @SHELLS into | S > O, on, into, at, over, across, in, against, of
  v: loose off @SHELLS at; let off @SHELLS at; fire off @SHELLS at; @RAIN_ETC @SHELLS at | S > O, on, into, at, over, across, in, against, of
  v: loose off @SHELLS over; let off @SHELLS over; fire off @SHELLS over; @RAIN_ETC @SHELLS over | S > O, on, into, at, over, across, in, against, of
  v: loose off @SHELLS across; let off @SHELLS across; fire off @SHELLS across | S > O, on, into, at, over, across, in, against, of
  v: @RAIN_ETC @SHELLS across; loose off @SHELLS against; let off @SHELLS against | S > O, on, into, at, over, across, in, against, of
  v: fire off @SHELLS against; @RAIN_ETC @SHELLS against; loose off @SHELLS toward | S > O, on, into, at, over, across, in, against, of
  v: let off @SHELLS toward; fire off @SHELLS toward; @RAIN_ETC @SHELLS toward | S > O, on, into, at, over, across, in, against, of
  v: loose off @SHELLS towards; let off @SHELLS towards; fire off @SHELLS towards | S > O, on, into, at, over, across, in, against, of
  v: @RAIN_ETC @SHELLS towards; loose off @SHELLS; (rain, lob, unleash, loose off) @SHELLS | S > O, on, into, at, over, across, in, against, of
  v: @SHELL_ETC @SOMETHING with @SHELLS; @POUND_ETC @SOMETHING with @TANK_FIRE_ETC | S > O, on, into, at, over, across, in, against, of
  v: (shell, mortar, bombard, pound, strafe, carpet-bomb, firebomb) @PLACE | S > O, on, into, at, over, across, in, against, of
  v: @HAMMER_ETC @PLACE with @SHELLS | S > O, on, into, at, over, across, in, against, of

195 Employ aerial weapons
  v: drop @BOMB_ETC2; rain @BOMB_ETC2; unload @BOMB_ETC2; unleash @BOMB_ETC2; carry out @SORTIE_ETC | S > of, POSS, on, in, over, against, O
  v: fly @SORTIE_ETC; (carry out) @SORTIE_ETC; conduct @SORTIE_ETC; launch @SORTIE_ETC; make @SORTIE_ETC | S > of, POSS, on, in, over, against, O
  v: mount @SORTIE_ETC; bring down @PLANE_ETC2; shoot down @PLANE_ETC2; @BRING_DOWN_ETC @PLANE_ETC2 | S > of, POSS, on, in, over, against, O
  v: take out @BUNKER_ETC; knock out @BUNKER_ETC; wipe out @BUNKER_ETC; @TAKE_OUT_ETC @BUNKER_ETC | S > of, POSS, on, in, over, against, O
  v: knock out @HOSPITAL_ETC | S > in, of, POSS, O

# Breaks a truce.
196 Violate ceasefire
  v: break off @CEASEFIRE; trample on @CEASEFIRE; walk out of @CEASEFIRE; back out of @CEASEFIRE | S > with, by, against, in, of, on, between, O
  v: @RUPTURE_ETC @CEASEFIRE; resume @HOSTILITIES_ETC; restart @HOSTILITIES_ETC | S > with, by, against, in, of, on, between, O
  v: renew @HOSTILITIES_ETC; reopen @HOSTILITIES_ETC | S > with, by, against, in, of, on, between, O
  v: (break, violate, breach) (truce, ceasefire, cease-fire, armistice) by | S > with, by, against, in, of, on, between, O

182 Physically assault
  v: @COPS: beat up @SOMEBODY; @COPS: rough up @SOMEBODY; @COPS: @FLOG_ETC @SOMEBODY | S > O, on, at, of
  v: (smear, rub, spray, daub, throw) (nerve agent, poison, novichok, acid, sarin) on | S > O, on, at, of
  v: (smear, rub, spray, daub, throw) (nerve agent, poison, novichok, acid, sarin) at | S > O, on, at, of
  v: (smear, rub, spray, daub, throw) (nerve agent, poison, novichok, acid, sarin) in | S > O, on, at, of

1823 Kill by physical assault
  v: (push, throw, hurl, fling, toss) @SOMEBODY from @WINDOW_ETC; (shove, drop) @SOMEBODY from @WINDOW_ETC | S > O
  v: (push, throw, hurl, fling, toss) @SOMEBODY off @WINDOW_ETC; (shove, drop) @SOMEBODY off @WINDOW_ETC | S > O
  v: (push, throw, hurl, fling) @SOMEBODY out of @WINDOW_ETC; (toss, shove, drop) @SOMEBODY out of @WINDOW_ETC | S > O

182 Physically assault
  v: (drag, parade, burn, mutilate, hang) (body, corpse) of | S > of, O

1822 Torture
  v: cut off (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O
  v: chop off (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O
  v: hack off (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O
  v: lop off (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O
  v: slice off (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O
  v: tear off (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O
  v: (cut off, chop off, hack off, lop off, sever) (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O
  v: (slice off, tear off) (hand, ear, limb, nose, finger, lip, foot, tongue, head, arm, leg, breast, thumb) | S > of, POSS, O

1823 Kill by physical assault
  v: (throw, hurl, fling, toss, dump, shove, push) @SOMEBODY into (river, sea, pit, well, canal, mass grave, fire, ravine, lake, ocean, dam) | S > O

191 Impose blockade, restrict movement
  v: seal off @PLACE; lock down @PLACE; shut off @PLACE; fence off @PLACE; close off @PLACE | S > on, around, of, to, O, in, from, against, into
  v: choke off @PLACE; hem in @PLACE; wall off @PLACE | S > on, around, of, to, O, in, from, against, into
  v: seal off @WEST_BANK_ETC; lock down @WEST_BANK_ETC; close off @WEST_BANK_ETC | S > on, around, of, to, O, in, from, against, into
  v: lay siege to @WEST_BANK_ETC; hem in @WEST_BANK_ETC; @SEAL_ETC @WEST_BANK_ETC | S > on, around, of, to, O, in, from, against, into
  v: keep up @BLOCKADE_ETC on; @TIGHTEN_ETC @BLOCKADE_ETC on; keep up @BLOCKADE_ETC around | S > on, around, of, to, O, in, from, against, into
  v: @TIGHTEN_ETC @BLOCKADE_ETC around; keep up @BLOCKADE_ETC of; @TIGHTEN_ETC @BLOCKADE_ETC of | S > on, around, of, to, O, in, from, against, into
  v: keep up @BLOCKADE_ETC round; @TIGHTEN_ETC @BLOCKADE_ETC round; keep up @BLOCKADE_ETC over | S > on, around, of, to, O, in, from, against, into
  v: @TIGHTEN_ETC @BLOCKADE_ETC over; cut @PLACE off from; cut @SUPPLY_LINE_ETC to | S > on, around, of, to, O, in, from, against, into
  v: sever @SUPPLY_LINE_ETC to; block @SUPPLY_LINE_ETC to; choke @SUPPLY_LINE_ETC to | S > on, around, of, to, O, in, from, against, into
  v: interdict @SUPPLY_LINE_ETC to; cut @SUPPLY_LINE_ETC of; sever @SUPPLY_LINE_ETC of | S > on, around, of, to, O, in, from, against, into
  v: block @SUPPLY_LINE_ETC of; choke @SUPPLY_LINE_ETC of; interdict @SUPPLY_LINE_ETC of | S > on, around, of, to, O, in, from, against, into
  v: cut @SUPPLY_LINE_ETC into; sever @SUPPLY_LINE_ETC into; block @SUPPLY_LINE_ETC into | S > on, around, of, to, O, in, from, against, into
  v: choke @SUPPLY_LINE_ETC into; interdict @SUPPLY_LINE_ETC into; cut @SUPPLY_LINE_ETC between | S > on, around, of, to, O, in, from, against, into
  v: sever @SUPPLY_LINE_ETC between; block @SUPPLY_LINE_ETC between | S > on, around, of, to, O, in, from, against, into
  v: choke @SUPPLY_LINE_ETC between; interdict @SUPPLY_LINE_ETC between | S > on, around, of, to, O, in, from, against, into
  v: (close, shut) (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) to | S > on, around, of, to, O, in, from, against, into
  v: (block, seal) (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) to | S > on, around, of, to, O, in, from, against, into
  v: mine (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) to | S > on, around, of, to, O, in, from, against, into
  v: (close, shut) (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) of | S > on, around, of, to, O, in, from, against, into
  v: (block, seal) (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) of | S > on, around, of, to, O, in, from, against, into
  v: mine (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) of | S > on, around, of, to, O, in, from, against, into
  v: (close, shut) (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) for | S > on, around, of, to, O, in, from, against, into
  v: (block, seal) (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) for | S > on, around, of, to, O, in, from, against, into
  v: mine (strait, waterway, shipping lane, sea lane, port, channel, canal, sea route) for | S > on, around, of, to, O, in, from, against, into
  v: (slam, seal, shut, lock, close, bolt) @FRONTIER shut | S > on, around, of, to, O, in, from, against, into
  v: (slam, seal, shut, lock, close, bolt) @FRONTIER to | S > on, around, of, to, O, in, from, against, into
  v: (slam, seal, shut, lock, close, bolt) @FRONTIER against | S > on, around, of, to, O, in, from, against, into
  v: (slam, seal, shut, lock, close, bolt) @FRONTIER in face | S > on, around, of, to, O, in, from, against, into
  v: (slam, seal, shut, lock, close, bolt) @FRONTIER on | S > on, around, of, to, O, in, from, against, into
  v: (slam, seal, shut, lock, close, bolt) @FRONTIER off; turn back (flotilla, aid ship) bound | S > on, around, of, to, O, in, from, against, into
  v: (turn back, stop, intercept, block) (flotilla, aid ship) bound | S > on, around, of, to, O, in, from, against, into
  v: turn back (flotilla, aid ship) heading | S > on, around, of, to, O, in, from, against, into
  v: (turn back, stop, intercept, block) (flotilla, aid ship) heading | S > on, around, of, to, O, in, from, against, into
  v: turn back (flotilla, aid ship) carrying | S > on, around, of, to, O, in, from, against, into
  v: (turn back, stop, intercept, block) (flotilla, aid ship) carrying | S > on, around, of, to, O, in, from, against, into
  v: turn back (flotilla, aid ship) from | S > on, around, of, to, O, in, from, against, into
  v: (turn back, stop, intercept, block) (flotilla, aid ship) from | S > on, around, of, to, O, in, from, against, into
  v: turn back (flotilla, aid ship) to | S > on, around, of, to, O, in, from, against, into
  v: (turn back, stop, intercept, block) (flotilla, aid ship) to | S > on, around, of, to, O, in, from, against, into

192 Occupy territory
  v: win back @TERRITORY_ETC; take over @TERRITORY_ETC; take control of @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: seize control of @TERRITORY_ETC; gain control of @TERRITORY_ETC; wrest control of @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: establish control over @TERRITORY_ETC; consolidate hold on @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: tighten grip on @TERRITORY_ETC; tighten hold on @TERRITORY_ETC; move into @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: march into @TERRITORY_ETC; sweep into @TERRITORY_ETC; drive into @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: push into @TERRITORY_ETC; fight way into @TERRITORY_ETC; plant flag on @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: raise flag over @TERRITORY_ETC; raise flag on @TERRITORY_ETC; swallow up @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: gobble up @TERRITORY_ETC; hold on to @TERRITORY_ETC; dig in at @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: dig in on @TERRITORY_ETC; take possession of @TERRITORY_ETC; @OCCUPY_ETC @TERRITORY_ETC | S > from, of, O, in, on, over, POSS, into
  v: (wrest, snatch, seize, take, wrench, recapture, retake) @PLACE from @SOMEBODY | S > from, of, O, in, on, over, POSS, into
  v: wrest @SOMETHING from @REBEL_ETC; snatch @SOMETHING from @REBEL_ETC; seize @SOMETHING from @REBEL_ETC | S > from, of, O, in, on, over, POSS, into
  v: take @SOMETHING from @REBEL_ETC; (fall, fall back) to @ARMED; (fall, fall back) into (hand) @ARMED | S > from, of, O, in, on, over, POSS, into
  v: (extend, declare, assert) (sovereignty, control, jurisdiction, rule) over @PLACE | S > from, of, O, in, on, over, POSS, into
  v: set up (settlement, outpost, settler home, settlement home) in | S > from, of, O, in, on, over, POSS, into
  v: (build, approve, expand, authorise, authorize) (settlement, outpost, settler home, settlement home) in | S > from, of, O, in, on, over, POSS, into
  v: (establish, set up) (settlement, outpost, settler home, settlement home) in | S > from, of, O, in, on, over, POSS, into
  v: set up (settlement, outpost, settler home, settlement home) on | S > from, of, O, in, on, over, POSS, into
  v: (build, approve, expand, authorise, authorize) (settlement, outpost, settler home, settlement home) on | S > from, of, O, in, on, over, POSS, into
  v: (establish, set up) (settlement, outpost, settler home, settlement home) on; (hoist, raise) (flag) on | S > from, of, O, in, on, over, POSS, into
  v: (plant, hoist) (flag) over; (plant, hoist, raise) (flag) in; (plant, hoist, raise) (flag) atop | S > from, of, O, in, on, over, POSS, into

191 Impose blockade, restrict movement
  v: blockade (port, harbour, harbor, coast, strait, airport, gulf, seaport) of @PLACE | S > of, O
  v: blockade (island, enclave, strip, territory, coast, coastline) | S > of, O

191 Impose blockade, restrict movement
  v: (close, seal, shut, flood, destroy, block) (tunnel, smuggling tunnel) to | S > to, into, under, O, of
  v: (close, seal, shut, flood, destroy, block) (tunnel, smuggling tunnel) into | S > to, into, under, O, of
  v: (close, seal, shut, flood, destroy, block) (tunnel, smuggling tunnel) under | S > to, into, under, O, of
  v: (close, seal, shut, flood, destroy, block) (tunnel, smuggling tunnel) between | S > to, into, under, O, of
  v: (close, seal, shut, flood, destroy, block) (tunnel, smuggling tunnel) from | S > to, into, under, O, of

192 Occupy territory
  v: take control of @PLACE; seize control of @PLACE; wrest control of @PLACE; gain control of @PLACE | S > O, of, over, at, in, on
  v: regain control of @PLACE; win back @PLACE; @RECAPTURE_ETC @PLACE; run up (flag) over; run up (flag) at | S > O, of, over, at, in, on
  v: run up (flag) in; run up (flag) on | S > O, of, over, at, in, on
