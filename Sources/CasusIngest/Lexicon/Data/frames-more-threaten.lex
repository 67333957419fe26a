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

# ==================================================================================================================
# THREATEN: 13
# ==================================================================================================================
138 Threaten with military force
  v: (tell, warn, promise, remind, caution) @SOMEBODY it would pay; (tell, warn, promise, remind, caution) @SOMEBODY it would regret | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY it would suffer; (tell, warn, promise, remind, caution) @SOMEBODY it would bear | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY it would feel; (tell, warn, promise, remind, caution) @SOMEBODY it would reap | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY it will pay; (tell, warn, promise, remind, caution) @SOMEBODY it will regret | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY it will suffer; (tell, warn, promise, remind, caution) @SOMEBODY it will bear | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY it will feel; (tell, warn, promise, remind, caution) @SOMEBODY it will reap | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY they would pay; (tell, warn, promise, remind, caution) @SOMEBODY they would regret | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY they would suffer; (tell, warn, promise, remind, caution) @SOMEBODY they would bear | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY they would feel; (tell, warn, promise, remind, caution) @SOMEBODY they would reap | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY they will pay; (tell, warn, promise, remind, caution) @SOMEBODY they will regret | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY they will suffer; (tell, warn, promise, remind, caution) @SOMEBODY they will bear | S > O
  v: (tell, warn, promise, remind, caution) @SOMEBODY they will feel; (tell, warn, promise, remind, caution) @SOMEBODY they will reap | S > O
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (consequence) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (repercussion) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (retaliation); (warn, tell, remind, caution, threaten) @SOMEBODY of (reprisal) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (price); (warn, tell, remind, caution, threaten) @SOMEBODY of (cost) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (dire consequences); (warn, tell, remind, caution, threaten) @SOMEBODY of (war) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (punishment); (warn, tell, remind, caution, threaten) @SOMEBODY of (wrath) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (crushing response) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (harsh response) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (retribution) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (catastrophe); (warn, tell, remind, caution, threaten) @SOMEBODY of (vengeance) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (bloodshed); (warn, tell, remind, caution, threaten) @SOMEBODY of (bloodbath) | S > O, of
  v: (warn, tell, remind, caution, threaten) @SOMEBODY of (sanction); (warn, tell, remind, caution, threaten) @SOMEBODY of (doom) | S > O, of
  v: turn @SOMEBODY into @SEA_ETC | S > O, in
  v: (turn, reduce, bomb, blast) @PLACE into (sea of fire, sea, graveyard, ash, ashes, rubble, hell, stone age, dust, ruin) | S > O, in
  v: (turn, reduce, bomb, blast) @PLACE to (sea of fire, sea, graveyard, ash, ashes, rubble, hell, stone age, dust, ruin) | S > O, in
  v: (wipe, erase, blot, sweep) @SOMEBODY off (map, face); (wipe, erase, blot, sweep) @SOMEBODY from (map, face) | S > O, in
  v: (find, meet) (grave, graveyard, end, fate) in | S > O, in
  v: (vow, promise, pledge) to crush; (vow, swear, promise, pledge) to bury; (vow, promise, pledge) to destroy | S > O, on, against, of, to, from, I
  v: (vow, promise, pledge) to avenge; (vow, swear, promise, pledge) to annihilate | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to wipe; (vow, swear, promise, pledge) to flatten | S > O, on, against, of, to, from, I
  v: (swear, promise, pledge) to hit back; (swear, promise, pledge) to strike back | S > O, on, against, of, to, from, I
  v: (swear, promise, pledge) to retaliate; (vow, swear, promise, pledge) to punish | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to smash; (vow, swear, promise, pledge) to eliminate | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to eradicate; (vow, swear, promise, pledge) to exterminate | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to obliterate; (vow, swear, promise, pledge) to liquidate | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to exact; (vow, swear, promise, pledge) to inflict | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to unleash; (vow, swear, promise, pledge) to rain | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to rout; (vow, swear, promise, pledge) to finish off | S > O, on, against, of, to, from, I
  v: (vow, swear, promise, pledge) to root out; (vow, swear, promise, pledge) to hunt down | S > O, on, against, of, to, from, I
  v: make @SOMEBODY pay for; make @SOMEBODY pay price; make @SOMEBODY pay dearly; make @SOMEBODY regret | S > O, on, against, of, to, from, I
  v: make @SOMEBODY suffer; make @SOMEBODY rue | S > O, on, against, of, to, from, I
  v: warn of @REVENGE_ETC; hint at @REVENGE_ETC; call for @REVENGE_ETC; cry for @REVENGE_ETC; @VOW_ETC @REVENGE_ETC | S > against, on, to, from, O
  v: (keep, leave, put, hold) @SOMETHING on (table); (keep, leave, hold) @WARLIKE in (reserve) | S > with, against, on, of, over, to, O, in
  v: conjure up (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: hold up (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: hold out (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: resort to (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: hint at (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: speak of (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: talk of (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: warn of (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: allude to (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: @BRANDISH (spectre, specter, prospect, threat, possibility, risk, danger, menace) of @WARLIKE | S > with, against, on, of, over, to, O, in
  v: show off @SABRE; boast of @SABRE; @BRANDISH_ETC @SABRE | S > at, against, over, to, O
  v: (declare, proclaim, designate) @SOMEBODY @TARGET_ETC; (name, brand, call) @SOMEBODY @TARGET_ETC | S > O, of, on, POSS
  v: (regard, see, treat, consider, view, name) @SOMEBODY as (target, legitimate target, military target, fair game) | S > O, of, on, POSS
  v: (consider, declare, deem) @SOMETHING (target, military target, legitimate target); put (price, bounty) on (head) | S > O, of, on, POSS
  v: offer (bounty, reward) for (head, killing, assassination) of | S > O, of, on, POSS
  v: (say, declare) @SOMEBODY be fair game; (say, declare) @SOMEBODY be legitimate target | S > O, by, with, POSS
  v: (say, declare) @SOMEBODY be within range; (say, declare) @SOMEBODY be in its sights; (say, declare) @SOMEBODY be in range | S > O, by, with, POSS
  v: have @SOMEBODY in (sight, crosshairs); put @SOMEBODY in (crosshairs, sights); be (act) of war | S > O, by, with, POSS
  v: (consider, regard, treat, see, view, deem) @SOMETHING (act of war) | S > O, by, with, POSS
  v: (regard, treat, see, view) @SOMETHING as (act of war, declaration of war, cause for war, casus belli) | S > O, by, with, POSS
  v: lay down (red line) for; (lay down, set, issue) (red line) for; lay down (red line) to | S > O, for, to, on, against, at, with
  v: (draw, lay down, set, issue) (red line) to; lay down (red line) on | S > O, for, to, on, against, at, with
  v: (draw, lay down, set, issue) (red line) on; lay down (red line) over | S > O, for, to, on, against, at, with
  v: (draw, lay down, set, issue) (red line) over; lay down (red line) against | S > O, for, to, on, against, at, with
  v: (draw, lay down, set, issue) (red line) against; (put, place) @SOMEBODY on (notice, warning) | S > O, for, to, on, against, at, with
  v: (send, issue, fire, deliver, sound) (stern); (send, issue, fire, deliver, sound) (blunt) | S > O, for, to, on, against, at, with
  v: (send, issue, fire, deliver, sound) (stark); (send, issue, fire, deliver, sound) (thinly veiled) | S > O, for, to, on, against, at, with
  v: (send, issue, fire, deliver, sound) (chilling); (send, issue, fire, deliver, sound) (clear) | S > O, for, to, on, against, at, with
  v: (send, issue, fire, deliver, sound) (veiled); (send, issue, fire, deliver, sound) (direct) | S > O, for, to, on, against, at, with
  v: (send, issue, fire, deliver, sound) (unmistakable); sharpen (knives, knife) for | S > O, for, to, on, against, at, with
  v: sharpen (knives, knife) against; beat (drum, war drum) of; beat (drum, war drum) for | S > O, for, to, on, against, at, with
  v: bare (teeth, fangs) at; bare (teeth, fangs) to; flex (muscle) at; flex (muscle) to | S > O, for, to, on, against, at, with
  v: (throw, fling) down (gauntlet) to; (breathe, spit) (fire) at | S > O, for, to, on, against, at, with
  v: (breathe, spit) (fire) against | S > O, for, to, on, against, at, with

130 Threaten
  v: (give, serve, issue, post, hand) (notice, warning, last warning, final warning, last chance, one last chance) on | S > on, to, O, I, of, against
  v: (file, send) (notice, warning, last warning, final warning, last chance, one last chance) on | S > on, to, O, I, of, against
  v: (give, serve, issue, post, hand) (notice, warning, last warning, final warning, last chance, one last chance) to | S > on, to, O, I, of, against
  v: (file, send) (notice, warning, last warning, final warning, last chance, one last chance) to | S > on, to, O, I, of, against
  v: (give, serve, issue, post, hand) (notice, warning, last warning, final warning, last chance, one last chance) of | S > on, to, O, I, of, against
  v: (file, send) (notice, warning, last warning, final warning, last chance, one last chance) of | S > on, to, O, I, of, against
  v: (give, serve, issue, post, hand) (notice, warning, last warning, final warning, last chance, one last chance) that | S > on, to, O, I, of, against
  v: (file, send) (notice, warning, last warning, final warning, last chance, one last chance) that | S > on, to, O, I, of, against
  v: (give, serve, issue, post) (notice, warning, last warning, final warning, last chance, one last chance) against | S > on, to, O, I, of, against
  v: (hand, file, send) (notice, warning, last warning, final warning, last chance, one last chance) against | S > on, to, O, I, of, against
  v: serve @SOMEBODY on notice; (serve, put) @SOMEBODY with notice | S > on, to, O, I, of, against
  v: give @SOMEBODY (last chance, one last chance, one more chance, last warning, final warning) | S > on, to, O, I, of, against
  v: (fire, shoot) (shot, warning shot) across (bow, bows) of; hold (gun, pistol, knife, sword) to (head, throat) of | S > on, to, O, I, of, against
  v: hold @SOMEBODY to (ransom); @STRONG_ARM_ETC @SOMEBODY with | S > on, to, O, I, of, against
  v: @STRONG_ARM_ETC @SOMEBODY over | S > on, to, O, I, of, against

1384 Threaten conventional attack
  v: (plot, get ready, gear up, stand ready, be poised, be set) to march on | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to storm | S > O, on, against, into, to, at, POSS
  v: (get ready, gear up, stand ready, be poised, be set) to bomb | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to shell | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to strike | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to hit | S > O, on, against, into, to, at, POSS
  v: (get ready, gear up, stand ready, be poised, be set) to attack | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to invade | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to overrun | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to bombard | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to move against | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to launch | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to seize | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to annex | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to recapture | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to retake | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to blow up | S > O, on, against, into, to, at, POSS
  v: (plot, get ready, gear up, stand ready, be poised, be set) to shoot down | S > O, on, against, into, to, at, POSS
  v: be prepared to strike; (be prepared, be ready) to attack; (be prepared, be ready, stand ready) to retaliate | S > O, on, against, into, to, at
  v: stand ready to fight; (be prepared, be ready, stand ready) to shoot; (be prepared, be ready) to bomb | S > O, on, against, into, to, at
  v: (be prepared, be ready, stand ready) to hit back; (be prepared, be ready, stand ready) to strike back | S > O, on, against, into, to, at
  v: (be prepared, be ready, stand ready) to open fire | S > O, on, against, into, to, at
  v: (mass, gather, poise) for (attack, assault, offensive, invasion) on | S > on, of, against
  v: (mass, gather, poise) for (attack, assault, offensive, invasion) of | S > on, of, against
  v: (mass, gather, poise) for (attack, assault, offensive, invasion) against | S > on, of, against
  v: call on @FAITHFUL to kill; (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to kill | S > O, on, against, to, in
  v: call on @FAITHFUL to attack; (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to attack | S > O, on, against, to, in
  v: call on @FAITHFUL to strike; (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to strike | S > O, on, against, to, in
  v: call on @FAITHFUL to target; (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to target | S > O, on, against, to, in
  v: call on @FAITHFUL to avenge; (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to avenge | S > O, on, against, to, in
  v: call on @FAITHFUL to murder; (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to murder | S > O, on, against, to, in
  v: call on @FAITHFUL to slaughter | S > O, on, against, to, in
  v: (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to slaughter; call on @FAITHFUL to wage | S > O, on, against, to, in
  v: (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to wage; call on @FAITHFUL to take | S > O, on, against, to, in
  v: (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to take; call on @FAITHFUL to stab | S > O, on, against, to, in
  v: (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to stab; call on @FAITHFUL to bomb | S > O, on, against, to, in
  v: (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to bomb; call on @FAITHFUL to hit | S > O, on, against, to, in
  v: (call on, urge, exhort, incite, tell, order, instruct, direct) @FAITHFUL to hit | S > O, on, against, to, in

1312 Threaten to boycott, embargo, or sanction
  v: mull over @SANCTIONS; draw up @SANCTIONS; hold out @SANCTIONS; work on @SANCTIONS; look at @SANCTIONS | S > on, against, O, over, for
  v: @MULL_OVER_ETC @SANCTIONS; (menace, warn) @SOMEBODY with @SANCTIONS | S > on, against, O, over, for
  v: hold out (threat, prospect, possibility, spectre, specter) of @SANCTIONS on | S > on, against, O, over, for
  v: (hold out, raise, dangle, brandish, float, moot) (threat, prospect, possibility, spectre, specter) of @SANCTIONS on | S > on, against, O, over, for
  v: revive (threat, prospect, possibility, spectre, specter) of @SANCTIONS on | S > on, against, O, over, for
  v: hold out (threat, prospect, possibility, spectre, specter) of @SANCTIONS against | S > on, against, O, over, for
  v: (hold out, raise, dangle, brandish, float) (threat, prospect, possibility, spectre, specter) of @SANCTIONS against | S > on, against, O, over, for
  v: (moot, revive) (threat, prospect, possibility, spectre, specter) of @SANCTIONS against | S > on, against, O, over, for
  v: hold out (threat, prospect, possibility, spectre, specter) of @SANCTIONS over | S > on, against, O, over, for
  v: (hold out, raise, dangle, brandish, float) (threat, prospect, possibility, spectre, specter) of @SANCTIONS over | S > on, against, O, over, for
  v: (moot, revive) (threat, prospect, possibility, spectre, specter) of @SANCTIONS over | S > on, against, O, over, for
  v: warn of @TARIFF_ETC; hint at @TARIFF_ETC; talk of @TARIFF_ETC; threaten @TARIFF_ETC; (warn of) @TARIFF_ETC | S > on, against, to, over, O, of
  v: (hint at) @TARIFF_ETC; (talk of) @TARIFF_ETC; prepare @TARIFF_ETC; hint at cutting; hint at halting | S > on, against, to, over, O, of
  v: hint at turning off; hint at imposing; hint at sanctioning; hint at boycotting | S > on, against, to, over, O, of

1313 Threaten to reduce or break relations
  v: @CONSIDER_ETC expelling; @CONSIDER_ETC recalling; @CONSIDER_ETC severing; @CONSIDER_ETC cutting ties | S > with, of, from, to, O
  v: @CONSIDER_ETC breaking; @CONSIDER_ETC downgrading; @CONSIDER_ETC quitting; @CONSIDER_ETC leaving | S > with, of, from, to, O
  v: @CONSIDER_ETC withdrawing; @CONSIDER_ETC pulling out; @CONSIDER_ETC suspending; @CONSIDER_ETC scrapping | S > with, of, from, to, O
  v: @CONSIDER_ETC closing | S > with, of, from, to, O
  v: call @SOMETHING into (question); threaten @DIVORCE_ETC from; threaten @DIVORCE_ETC of; threaten @DIVORCE_ETC with | S > O, from, of, with
  v: threaten @DIVORCE_ETC over; threaten @SOMEBODY with @LOSS_ETC; menace @SOMEBODY with @LOSS_ETC | S > O, from, of, with

133 Threaten with political dissent, protest
  v: hand in @WORKSTOP; @GIVE_ETC @WORKSTOP | S > against, over, on, to, of, at, in, O
  v: (give, serve, issue, file, post) (notice, strike notice, strike warning) of | S > against, over, on, to, of, at, in, O
  v: (give, serve, issue, file, post) (notice, strike notice, strike warning) for | S > against, over, on, to, of, at, in, O
  v: (give, serve, issue, file, post) (notice, strike notice, strike warning) to | S > against, over, on, to, of, at, in, O
  v: (give, serve, issue, file, post) (strike notice); set (date, deadline) for @WORKSTOP | S > against, over, on, to, of, at, in, O
  v: (vow, plan, promise, prepare, pledge) to shut down | S > against, over, on, to, of, at, in, O
  v: (vow, plan, promise, prepare, pledge) to bring down; (vow, plan, promise, prepare, pledge) to topple | S > against, over, on, to, of, at, in, O
  v: (vow, plan, promise, prepare, pledge) to walk out; (vow, plan, promise, prepare, pledge) to down tools | S > against, over, on, to, of, at, in, O
  v: (vow, plan, promise, prepare, pledge) to march on; (vow, plan, promise, prepare, pledge) to blockade | S > against, over, on, to, of, at, in, O
  v: (vow, plan, promise, prepare, pledge) to paralyse; (vow, plan, promise, prepare, pledge) to paralyze | S > against, over, on, to, of, at, in, O
  v: (vow, plan, promise, prepare, pledge) to take to the streets | S > against, over, on, to, of, at, in, O
  v: (vow, plan, promise, prepare, pledge) to picket; (vow, plan, promise, prepare, pledge) to stop work | S > against, over, on, to, of, at, in, O
  v: warn of @UNREST; call for @UNREST; @THREATEN_ETC @UNREST | S > against, over, on, to, in, O

137 Threaten with repression
  v: (warn, tell) @SOMEBODY they would be arrested; (warn, tell) @SOMEBODY they would be prosecuted | S > O
  v: (warn, tell) @SOMEBODY they would be shot | S > O
  v: (warn, tell) @SOMEBODY they would be jailed; (warn, tell) @SOMEBODY they would be expelled | S > O
  v: (warn, tell) @SOMEBODY they would be evicted | S > O
  v: (warn, tell) @SOMEBODY they will be arrested; (warn, tell) @SOMEBODY they will be prosecuted | S > O
  v: (warn, tell) @SOMEBODY they will be shot | S > O
  v: (warn, tell) @SOMEBODY they will be jailed; (warn, tell) @SOMEBODY they will be expelled | S > O
  v: (warn, tell) @SOMEBODY they will be evicted | S > O
  v: (warn, tell) @SOMEBODY they face arrested; (warn, tell) @SOMEBODY they face prosecuted; (warn, tell) @SOMEBODY they face shot | S > O
  v: (warn, tell) @SOMEBODY they face jailed; (warn, tell) @SOMEBODY they face expelled; (warn, tell) @SOMEBODY they face evicted | S > O
  v: (warn, tell) @SOMEBODY they risk arrested; (warn, tell) @SOMEBODY they risk prosecuted; (warn, tell) @SOMEBODY they risk shot | S > O
  v: (warn, tell) @SOMEBODY they risk jailed; (warn, tell) @SOMEBODY they risk expelled; (warn, tell) @SOMEBODY they risk evicted | S > O
  v: (warn, tell) @SOMEBODY they could be arrested; (warn, tell) @SOMEBODY they could be prosecuted | S > O
  v: (warn, tell) @SOMEBODY they could be shot | S > O
  v: (warn, tell) @SOMEBODY they could be jailed; (warn, tell) @SOMEBODY they could be expelled | S > O
  v: (warn, tell) @SOMEBODY they could be evicted | S > O
  v: (warn, tell) @SOMEBODY they would face arrested; (warn, tell) @SOMEBODY they would face prosecuted | S > O
  v: (warn, tell) @SOMEBODY they would face shot; (warn, tell) @SOMEBODY they would face jailed | S > O
  v: (warn, tell) @SOMEBODY they would face expelled; (warn, tell) @SOMEBODY they would face evicted | S > O
  v: warn of @CRACKDOWN_ETC; threaten @CRACKDOWN_ETC; promise @CRACKDOWN_ETC; (warn of) @CRACKDOWN_ETC | S > O, on, against, with, of
  v: vow @CRACKDOWN_ETC; signal @CRACKDOWN_ETC; order @CRACKDOWN_ETC; (vow, promise, pledge) to crack down on | S > O, on, against, with, of
  v: (vow, promise, pledge) to clamp down on; (vow, promise, pledge) to disperse; (vow, promise, pledge) to stamp out | S > O, on, against, with, of
  v: (vow, promise, pledge) to round up; (vow, promise, pledge) to deal firmly with | S > O, on, against, with, of
  v: (vow, promise, pledge) to come down hard on; (vow, promise, pledge) to get tough with | S > O, on, against, with, of

139 Give ultimatum
  v: @SET_ETC @ULTIMATUM; (set, give, hand, send, serve, issue) @SOMEBODY @ULTIMATUM | S > O, I, to, for, on
  v: (set, give, impose, announce) (deadline, time limit) for; (set, give, impose, announce) (deadline, time limit) to | S > O, I, to, for, on
  v: (set, give, impose, announce) (deadline, time limit) on; give @SOMEBODY (hour, day, week, month, minute) to go | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to quit; give @SOMEBODY (hour, day, week, month, minute) to get | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to clear; give @SOMEBODY (hour, day, week, month, minute) to depart | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to choose; give @SOMEBODY (hour, day, week, month, minute) to decide | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to respond; give @SOMEBODY (hour, day, week, month, minute) to make | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to agree; give @SOMEBODY (hour, day, week, month, minute) to prove | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to explain; give @SOMEBODY (hour, day, week, month, minute) to change | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to remove; give @SOMEBODY (hour, day, week, month, minute) to evict | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to deliver; give @SOMEBODY (hour, day, week, month, minute) to pay | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to turn; give @SOMEBODY (hour, day, week, month, minute) to back | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to answer; give @SOMEBODY (hour, day, week, month, minute) to come | S > O, I, to, for, on
  v: give @SOMEBODY (hour, day, week, month, minute) to abandon; give @SOMEBODY (hour, day, week, month, minute) to close | S > O, I, to, for, on

138 Threaten with military force
  v: give (taste) of (medicine); teach @SOMEBODY (lesson); cut @SOMEBODY to size; show @SOMEBODY (mercy) | S > O, of
  v: break (back, bone, neck, leg) of @SOMEBODY | S > O, of
  n: sabre-rattling; saber-rattling; brinkmanship; fist-shaking | by, POSS, ADJ, from > against, over, towards

138 Threaten with military force
  v: leave open (option, possibility, prospect) of @WARLIKE; leave open (option, possibility, prospect) of @SANCTIONS | S > against, on, with, of
  v: keep open (option, possibility, prospect) of @WARLIKE | S > against, on, with, of

138 Threaten with military force
  v: promise @SOMEBODY @BLOODSHED_ETC; promise @BLOODSHED_ETC2 to | S > O, to, I

1383 Threaten unconventional violence
  v: issue (fatwa, death sentence, death warrant) against; issue (fatwa, death sentence, death warrant) on | S > against, on, O, for, of
  v: issue (fatwa, death sentence, death warrant) calling; issue (fatwa, death sentence, death warrant) for | S > against, on, O, for, of
  v: issue (fatwa); (sentence, condemn) @SOMEBODY to (death) in (absentia, video) | S > against, on, O, for, of

138 Threaten with military force
  v: threaten @WARLIKE; (vow, swear, pledge) to fight to; (vow, swear, pledge) to fight until | S > against, on, with, O
  v: (vow, swear, pledge) to fight till; swear to fight | S > against, on, with, O
