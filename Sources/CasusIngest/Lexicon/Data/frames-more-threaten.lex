# Threaten: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

139 Give ultimatum
  v: give @SOMEBODY until; give @SOMEBODY (week, month, day, hour) to; give @SOMEBODY (notice) to leave | S > O, I
  v: set @SOMEBODY (deadline, ultimatum) | S > O, I

# ==================================================================================================================
# THREATEN: 13
# ==================================================================================================================
138 Threaten with military force
  v: promise @RETALIATE; promise @SOMEBODY @RETALIATE; promise @RETALIATE to; vow @RETALIATE to | S > to, against, on, O, for
  v: swear @RETALIATE | S > to, against, on, O, for
  v: swear to crush; swear to avenge; swear to destroy | S > against, on, O, to
  v: reserve (right) to respond; reserve (right) to defend | S > to, against, on, with, O
  v: reserve (right) to use; be ready to use (force); be prepared to use (force); be ready to strike; be ready for (war) | S > to, against, on, with, O
  v: be prepared for (war); be ready to go to (war); be prepared to go to (war); be ready to fight; be prepared to fight | S > to, against, on, with, O
  v: keep (option, military option) on table; leave (option, military option) on table; say (option) be on table | S > against, on, with, to
  v: respond with (force) to; meet @SOMETHING with (force) | S > against, on, with, to
  v: raise (prospect, spectre, specter, threat, possibility) of (war, military action, strike, invasion) with | S > with, on, against
  v: raise (prospect, spectre, specter, threat, possibility) of (conflict, nuclear war, attack) with | S > with, on, against
  v: raise (prospect, spectre, specter, threat, possibility) of (war, military action, strike, invasion) | S > with, on, against
  v: raise (prospect, spectre, specter, threat, possibility) of (conflict, nuclear war, attack); talk of (war) with | S > with, on, against
  v: speak of (war) with; talk of (war) against; warn of (war) with; hint at (war, retaliation, invasion, strike) | S > with, on, against
  v: rattle (sabre, saber) at; bare (teeth) at; shake (fist) at; show (teeth) to; raise (stake) with | S > at, to, with, against, for, O
  v: ratchet up (threat, rhetoric) against; step up (threat) against; renew (threat) against; issue (threat) against | S > at, to, with, against, for, O
  v: make (threat) against; draw (red line) for; tell @SOMEBODY to brace for; menace @SOMEBODY | S > at, to, with, against, for, O
  v: say @SOMEBODY pay (price); warn @SOMEBODY of (consequence, retaliation, war, response, strike) | S > O

130 Threaten
  v: serve (notice) to; serve notice on; give (notice) to; put @SOMEBODY on notice; issue (warning) against; send (warning) to | S > to, on, O, against, I
  v: send (stern warning, clear warning, stark warning, blunt warning) to | S > to, on, O, against, I
  v: give @SOMEBODY (warning, stern warning, final warning); deliver (warning) to; deliver (threat) to; fire (warning) across | S > to, on, O, against, I
  v: fire (shot) across bow; intimidate @SOMEBODY; blackmail @SOMEBODY; bully @SOMEBODY; threaten @SOMEBODY | S > to, on, O, against, I
  v: threaten @SOMEBODY over | S > to, on, O, against, I

1312 Threaten to boycott, embargo, or sanction
  v: ponder @SANCTIONS; moot @SANCTIONS; discuss @SANCTIONS; hint at @SANCTIONS | S > on, against, O
  v: threaten @SOMEBODY with @SANCTIONS; threaten @SOMEBODY with (tariff, boycott, embargo, sanction, duty) | S > on, against, O

133 Threaten with political dissent, protest
  v: give (notice) of @WORKSTOP; serve (notice) of @WORKSTOP; issue (notice) of @WORKSTOP | S > on, to, against, over, O
  v: plan to march; plan to protest; plan to strike | S > on, to, against, over, O
  v: announce (day) of (action, protest, rage); call (day) of (action, protest, rage); set (date) for @WORKSTOP | S > on, to, against, over, O
  v: threaten (walkout, boycott, blockade, mass protest, street protest, industrial action) | S > on, to, against, over, O
  v: vote for (strike, strike action, walkout, industrial action); vote to walk out; ballot for (strike, industrial action) | S > against, over, in
  v: call for (civil disobedience, general strike, strike, mass protest, day of action, march, demonstration, walkout) | S > against, over, in

1384 Threaten conventional attack
  v: prepare to attack @SOMEBODY; plot to attack; plot to bomb; prepare to invade; prepare to strike @SOMEBODY; plan to attack | S > O, on, against
  v: plan to invade; plan to bomb; plan (attack, strike, offensive, invasion) on; plan (attack, strike, offensive, invasion) against | S > O, on, against
  v: gear up for (attack, offensive, assault, invasion) on | S > O, on, against

1383 Threaten unconventional violence
  v: plot to kill; plot to assassinate; plot to overthrow | S > O, of, against, to, I
  v: threaten (coup, civil war, bloodbath); put (bounty, price) on (head) of; issue (death threat) against | S > O, of, against, to, I
  v: make (death threat) to; send @SOMEBODY (death threat) | S > O, of, against, to, I

137 Threaten with repression
  v: warn @SOMEBODY of (arrest, jail, prosecution, punishment, crackdown, eviction) | S > O, on, against
  v: threaten @SOMEBODY with (arrest, jail, prosecution, prison, deportation, eviction) | S > O, on, against

132 Threaten with administrative sanctions
  v: warn @SOMEBODY of (dismissal, suspension, sack, expulsion, disciplinary action) | S > O, of

131 Threaten non-force
  v: threaten @SOMEBODY with (lawsuit, legal action, impeachment, arbitration) | S > O, from, of, against

138 Threaten with military force
  v: vow (revenge, vengeance, retaliation, retribution, war, response) | S > on, against, to

138 Threaten with military force
  v: vow (countermeasure, counter-measure, measure, action, stern action, strong action, consequence) | S > O, against, to
  v: promise (countermeasure, counter-measure, consequence); threaten (countermeasure, counter-measure, measure, consequence, action) | S > O, against, to

137 Threaten with repression
  v: warn @SOMEBODY that @SOMEBODY be arrested | S > O, with

138 Threaten with military force
  v: vow further @ATTACK; vow more @ATTACK | S > O, to, on, against, of
  v: tell @SOMEBODY to expect | S > O, to, on, against, of
  v: tell @SOMEBODY to back off; tell @SOMEBODY to prepare for; tell @SOMEBODY to get ready for; warn @SOMEBODY to back off | S > O

1312 Threaten to boycott, embargo, or sanction
  v: float @SANCTIONS; raise (possibility, prospect, spectre, specter, threat) of @SANCTIONS; hold out (threat) of @SANCTIONS | S > on, against
  v: dangle (threat) of @SANCTIONS; signal @SANCTIONS; keep (threat) of @SANCTIONS | S > on, against

139 Give ultimatum
  v: give @SOMEBODY (week, month, day, hour) to leave; give @SOMEBODY (week, month, day, hour) to withdraw | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to surrender; give @SOMEBODY (week, month, day, hour) to comply | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to resign; give @SOMEBODY (week, month, day, hour) to quit | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to disarm; give @SOMEBODY (week, month, day, hour) to release | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to free | S > O, I

# ==================================================================================================================
# THREATEN: 13
# ==================================================================================================================
138 Threaten with military force
  v: respond with (force) to @SOMEBODY; respond with (force) to @SOMETHING | S > against, on, with, to
  v: raise (prospect, spectre, specter, threat, possibility) of (war, military action, strike, invasion) with @SOMEBODY | S > with, on, against
  v: raise (prospect, spectre, specter, threat, possibility) of (war, military action, strike, invasion) with @SOMETHING | S > with, on, against
  v: raise (prospect, spectre, specter, threat, possibility) of (conflict, nuclear war, attack) with @SOMEBODY | S > with, on, against
  v: raise (prospect, spectre, specter, threat, possibility) of (conflict, nuclear war, attack) with @SOMETHING | S > with, on, against
  v: talk of (war) with @SOMEBODY | S > with, on, against
  v: talk of (war) with @SOMETHING | S > with, on, against
  v: speak of (war) with @SOMEBODY; speak of (war) with @SOMETHING; talk of (war) against @SOMEBODY | S > with, on, against
  v: talk of (war) against @SOMETHING; warn of (war) with @SOMEBODY; warn of (war) with @SOMETHING | S > with, on, against

1384 Threaten conventional attack
  v: gear up for (attack, offensive, assault, invasion) on @SOMEBODY; gear up for (attack, offensive, assault, invasion) on @SOMETHING | S > O, on, against

1383 Threaten unconventional violence
  v: put (bounty, price) on (head) of @SOMEBODY | S > O, of, against, to, I
  v: put (bounty, price) on (head) of @SOMETHING | S > O, of, against, to, I

130 Threaten
  v: serve (notice) on @SOMEBODY; serve @SOMEBODY with (ultimatum, notice, warning); serve @SOMEBODY (notice, ultimatum) | S > on, O, I
  v: serve (ultimatum) on | S > on, O, I

139 Give ultimatum
  v: give @SOMEBODY (week, month, day, hour) to restore; give @SOMEBODY (week, month, day, hour) to reinstate | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to return; give @SOMEBODY (week, month, day, hour) to stop | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to end; give @SOMEBODY (week, month, day, hour) to halt | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to accept; give @SOMEBODY (week, month, day, hour) to cease | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to pull; give @SOMEBODY (week, month, day, hour) to hand | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to stand; give @SOMEBODY (week, month, day, hour) to step | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to dismantle; give @SOMEBODY (week, month, day, hour) to lift | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to open; give @SOMEBODY (week, month, day, hour) to lay | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to vacate; give @SOMEBODY (week, month, day, hour) to evacuate | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to renounce; give @SOMEBODY (week, month, day, hour) to apologise | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to apologize; give @SOMEBODY (week, month, day, hour) to sign | S > O, I
  v: give @SOMEBODY (week, month, day, hour) to extradite | S > O, I
