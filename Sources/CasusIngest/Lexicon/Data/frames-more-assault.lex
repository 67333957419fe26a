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
