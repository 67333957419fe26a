# Reject: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# ==================================================================================================================
# REJECT: 12
# ==================================================================================================================
120 Reject
  v: snub (offer, invitation, overture, proposal, request, call, plan); rebuff @SOMEBODY; spurn @SOMEBODY | S > POSS, to, by, from, of, on, O, I
  v: cold-shoulder @SOMEBODY; turn (deaf ear) to; turn (blind eye) to (plea, call, demand, appeal); shut (ear) to | S > POSS, to, by, from, of, on, O, I
  v: pay (no heed) to; take no notice of; shoot down (proposal, idea, plan, suggestion, offer, request, bid, call) | S > POSS, to, by, from, of, on, O, I
  v: knock back (proposal, offer, request, bid); knock down (proposal, idea, offer); pour (cold water) on @SOMETHING | S > POSS, to, by, from, of, on, O, I
  v: pooh-pooh @SOMETHING; scotch (idea, suggestion, hope, plan); close (door) to; close (door) on; slam (door) on | S > POSS, to, by, from, of, on, O, I
  v: slam (door) in face of; give (short shrift) to; give @SOMEBODY short shrift; give @SOMEBODY cold shoulder | S > POSS, to, by, from, of, on, O, I
  v: say no to @SOMETHING; say (no) to | S > POSS, to, by, from, of, on, O, I
  v: vote against (resolution, proposal, membership, bill, motion, plan, treaty, deal, government) | S > on, POSS, by, of, against, from, O
  v: vote against (budget, amendment, draft, measure, bid, sanction, candidate, nominee) | S > on, POSS, by, of, against, from, O
  v: vote down (proposal, bill, budget, motion, plan, deal, treaty, constitution, nominee); vote no on | S > on, POSS, by, of, against, from, O
  v: vote (no) on; vote (no) to; block (statement, resolution, communique, communiqué, declaration, decision) | S > on, POSS, by, of, against, from, O
  v: block (draft, sanction, membership, accession, bid) | S > on, POSS, by, of, against, from, O
  v: block (deal, package, motion, candidacy, nomination, appointment, budget, aid package, loan, talks, opening of) | S > on, POSS, by, of, against, from, O
  v: hold up (deal, agreement, package, sanction, accession, decision, bill) | S > on, POSS, by, of, against, from, O
  v: stall (deal, agreement, package, sanction, accession, decision, bill); kill (bill, deal, proposal, plan) | S > on, POSS, by, of, against, from, O
  v: sink (bill, deal, proposal, plan) | S > on, POSS, by, of, against, from, O
  v: be against @SOMETHING; be opposed to @SOMETHING; be opposed to @SOMEBODY | S > from, for, POSS, by, of, to, on, O, with
  v: oppose (plan, membership, bid, idea, resolution, sanction, move) of | S > from, for, POSS, by, of, to, on, O, with
  v: oppose (proposal, deployment, decision, bill, deal, treaty, law) of | S > from, for, POSS, by, of, to, on, O, with
  v: withhold (support, backing, consent, approval, recognition, endorsement, cooperation) from | S > from, for, POSS, by, of, to, on, O, with
  v: withhold (support, backing, consent, approval, endorsement) for | S > from, for, POSS, by, of, to, on, O, with
  v: refuse (support, backing, consent, approval) for | S > from, for, POSS, by, of, to, on, O, with
  v: balk at (demand, request, proposal, plan, idea, term, condition, call) | S > from, for, POSS, by, of, to, on, O, with
  v: baulk at (demand, request, proposal, plan, idea, term, condition); bridle at (demand, term, condition) | S > from, for, POSS, by, of, to, on, O, with
  v: chafe at (demand, term, condition); dismiss out of hand | S > from, for, POSS, by, of, to, on, O, with
  v: reject @SOMETHING out of hand; dismiss @SOMETHING out of hand; reject @SOMETHING as | S > from, for, POSS, by, of, to, on, O, with
  v: dismiss (call, demand, plea, proposal, offer, overture, initiative, idea, suggestion, plan) as | S > from, for, POSS, by, of, to, on, O, with
  v: decline (offer, invitation, request, proposal) from | S > from, for, POSS, by, of, to, on, O, with

128 Defy norms, law
  v: go back on (deal, agreement, promise, pledge, commitment, accord, word) | S > by, of, to, from, POSS, on, O, with
  v: back out of (deal, agreement, promise, pledge, commitment, accord) | S > by, of, to, from, POSS, on, O, with
  v: break (promise, pledge, word, commitment) to | S > by, of, to, from, POSS, on, O, with
  v: break (treaty, accord, pact, law, international law, sanction, embargo); run (blockade, embargo) | S > by, of, to, from, POSS, on, O, with
  v: bust (sanction, embargo, blockade); evade (sanction, embargo); circumvent (sanction, embargo, ban) | S > by, of, to, from, POSS, on, O, with
  v: skirt (sanction, embargo, ban); sidestep (sanction, embargo, ban); get around (sanction, embargo, ban) | S > by, of, to, from, POSS, on, O, with
  v: flout (ban, sanction, embargo, ruling, law, order, curfew, rule, resolution, ceasefire, will) | S > by, of, to, from, POSS, on, O, with
  v: brave (ban, curfew, arrest); openly defy @SOMEBODY; defy @SOMEBODY | S > by, of, to, from, POSS, on, O, with
  v: defy (call, ban, order, court order, ruling, threat, warning, pressure, sanction, curfew, ultimatum, deadline) by | S > by, of, to, from, POSS, on, O, with
  v: snub (court, tribunal, ruling, summons, subpoena) | S > by, of, to, from, POSS, on, O, with
  v: ignore (ruling, order, court order, verdict, summons, subpoena, resolution, ultimatum, deadline) of | S > by, of, to, from, POSS, on, O, with
  v: ignore (ruling, order, court order, summons, subpoena, resolution, ultimatum, deadline) by | S > by, of, to, from, POSS, on, O, with
  v: breach (agreement, accord, treaty, obligation, sovereignty, ban) | S > by, of, to, from, POSS, on, O, with

124 Refuse to yield
  v: stand (ground); stand its ground; stand their ground; stand his ground; hold its ground | S > to, from, by, on, over, for, with, against
  v: hold its line; dig in its heels; dig in their heels; dig in his heels; dig (heel) in | S > to, from, by, on, over, for, with, against
  v: stick to its guns; stick to their guns; stick to his guns; stick to (position, gun, demand) | S > to, from, by, on, over, for, with, against
  v: hold out against (demand, pressure, call) | S > to, from, by, on, over, for, with, against
  v: pledge not to surrender | S > to, from, by, on, over, for, with, against

1231 Reject request for change in leadership
  v: refuse to go | S > by, of, from, to
  v: cling to (power, office, post) | S > by, of, from, to
  v: hang on to (power, office, post); hold on to (power, office); defy (call) to (resign, quit, step down) | S > by, of, from, to
  v: reject (call) to (quit, resign, step down); shrug off (call) to | S > by, of, from, to
  v: dismiss (call) for (resignation, early election, snap election, election) | S > by, of, from, to

1243 Refuse to release persons or property
  v: deny (bail, parole, clemency, release) to | S > to, of, by, for, I, O, from
  v: refuse (bail, parole, clemency, release) to; deny @SOMEBODY (bail, parole, clemency) | S > to, of, by, for, I, O, from
  v: refuse @SOMEBODY (bail, parole, clemency) | S > to, of, by, for, I, O, from
  v: reject (extradition, extradition request, bail plea, clemency plea, clemency request, appeal, parole) of | S > to, of, by, for, I, O, from
  v: reject (extradition, extradition request, bail plea, clemency plea, appeal) by | S > to, of, by, for, I, O, from
  v: block (extradition, release, handover, return, deportation) of; reject (bail, bail application, appeal) for | S > to, of, by, for, I, O, from

1245 Refuse to allow international involvement
  v: refuse @SOMEBODY (visa, entry, access, permission) | S > to, O, from, for, of, by, I
  v: deny @SOMEBODY (visa, entry, access, permission, overflight right, passage, landing right) | S > to, O, from, for, of, by, I
  v: deny (visa, entry, access, permission, overflight right, landing right) to | S > to, O, from, for, of, by, I
  v: refuse (visa, entry, access, permission) to; keep @OBSERVER out; keep out @OBSERVER; shut out @OBSERVER | S > to, O, from, for, of, by, I
  v: turn back (envoy, delegation, minister, lawmaker, observer, monitor, mission, flotilla, journalist, team) | S > to, O, from, for, of, by, I
  v: turn away (envoy, delegation, minister, lawmaker, observer, monitor, mission, journalist, team) | S > to, O, from, for, of, by, I
  v: prevent (inspector, observer, monitor, envoy, aid worker, delegation, investigator, journalist) from | S > to, O, from, for, of, by, I
  v: bar (inspector, observer, monitor, envoy, delegation, investigator, UN, mission) from | S > to, O, from, for, of, by, I
  v: block (access, visit, entry) by; block (access) for; block (visit) of | S > to, O, from, for, of, by, I

1246 Refuse to de-escalate military engagement
  v: reject (truce, ceasefire, cease-fire, truce offer, ceasefire offer, withdrawal, pullout) | S > from, to, with, by, in, of, O

125 Reject proposal to meet, discuss, or negotiate
  v: say (no) to @TALKS; rule out meeting @SOMEBODY; rule out talking to; rule out negotiating with | S > with, to, from, by, O, in
  v: give (summit, talks, meeting) a miss | S > with, to, from, by, O, in
  v: give (summit, talks, meeting) miss | S > with, to, from, by, O, in

1232 Reject request for policy change
  v: reject (pay offer, offer, pay rise, wage demand, pay claim, demand, contract offer, wage offer) from | S > from, by, of, POSS
  v: reject (pay offer, wage demand, pay claim, wage offer, contract offer, pay rise) | S > from, by, of, POSS

1234 Reject request for change in institutions, regime
  v: reject (result, election result, outcome, constitution, treaty, referendum result) of | S > of, by, POSS, O
  v: reject (result, election result, outcome, constitution) | S > of, by, POSS, O

120 Reject
  v: brush off @SOMETHING; brush aside @SOMETHING; shrug off @SOMETHING; wave away @SOMETHING; wave aside @SOMETHING | S > POSS, by, from, of, O
  v: laugh off @SOMETHING; swat away @SOMETHING; bat away @SOMETHING | S > POSS, by, from, of, O
  v: block (order, executive order, decree, ban, policy, law, rule, deportation, plan, attempt, effort, move, bid) | S > POSS, by, of, from, O
  v: strike down (order, executive order, decree, ban, policy, law, rule, decision, plan) | S > POSS, by, of, from, O
  v: freeze (order, executive order, decree, ban) | S > POSS, by, of, from, O
  v: rule out ceding; rule out giving; rule out lifting; rule out releasing; rule out withdrawing; rule out joining | S > to, from, with, O
  v: rule out accepting; rule out resigning; rule out talking; rule out sending; rule out deploying | S > to, from, with, O

# ==================================================================================================================
# REJECT: 12
# ==================================================================================================================
120 Reject
  v: block (deal, package, motion, candidacy, nomination, appointment) | S > on, POSS, by, of, against, from, O
  v: block (budget, aid package, loan, talks, opening of) | S > on, POSS, by, of, against, from, O

128 Defy norms, law
  v: defy (call, ban, order, court order, ruling, threat) by | S > by, of, to, from, POSS, on, O, with
  v: defy (warning, pressure, sanction, curfew, ultimatum, deadline) by | S > by, of, to, from, POSS, on, O, with

# ---- the rest of 12, 14, 15, 16 ---------------------------------------------------------------------------------------
120 Reject
  v: dismiss (proposal, plan, idea, offer, demand, call, overture, ultimatum, suggestion, peace plan) | S > POSS, by, from, of, O
  v: dismiss (initiative, request, invitation, appeal, threat, warning, pressure, protest, objection, concern) | S > POSS, by, from, of, O
  v: turn (nose) up at; turn up (nose) at; stonewall @SOMEBODY; hold out against | S > at, to, O, against, of, by, POSS
  v: wreck (deal, plan, agreement, accord, talks, bid); frustrate (bid, plan, effort, attempt) of | S > at, to, O, against, of, by, POSS
  v: frustrate (bid, plan, effort, attempt) by; stymie (bid, plan, effort) | S > at, to, O, against, of, by, POSS
  v: wave off (concern, warning, criticism, threat, question); scoff at (threat, idea, demand, offer, proposal, suggestion) | S > POSS, by, from, of, O
  v: sniff at (offer, idea, proposal) | S > POSS, by, from, of, O
  v: rebuff (offer, request, overture, demand, call, plea, proposal, advance, attempt, bid, appeal, invitation) | S > POSS, by, from, of, O
  v: spurn (offer, request, overture, demand, call, plea, proposal, advance, appeal, invitation, olive branch) | S > POSS, by, from, of, O

120 Reject
  v: wave away; wave aside; swat away; bat away; laugh off; dismiss @SOMETHING as | S > POSS, by, from, of, O

# ==================================================================================================================
# REJECT: 12
# ==================================================================================================================
120 Reject
  v: brush aside @REQUEST_ETC; wave aside @REQUEST_ETC; shrug aside @REQUEST_ETC; bat aside @REQUEST_ETC | S > POSS, by, from, of, O
  v: swat aside @REQUEST_ETC; push aside @REQUEST_ETC; sweep aside @REQUEST_ETC; toss aside @REQUEST_ETC | S > POSS, by, from, of, O
  v: cast aside @REQUEST_ETC; thrust aside @REQUEST_ETC | S > POSS, by, from, of, O
  v: brush off @REQUEST_ETC2; wave off @REQUEST_ETC2; shrug off @REQUEST_ETC2; bat off @REQUEST_ETC2 | S > POSS, by, from, of, for, O
  v: swat off @REQUEST_ETC2; laugh off @REQUEST_ETC2; fend off @REQUEST_ETC2; stave off @REQUEST_ETC2 | S > POSS, by, from, of, for, O
  v: ward off @REQUEST_ETC2; sniff off @REQUEST_ETC2; brush away @REQUEST_ETC2; wave away @REQUEST_ETC2 | S > POSS, by, from, of, for, O
  v: shrug away @REQUEST_ETC2; bat away @REQUEST_ETC2; swat away @REQUEST_ETC2; laugh away @REQUEST_ETC2 | S > POSS, by, from, of, for, O
  v: fend away @REQUEST_ETC2; stave away @REQUEST_ETC2; ward away @REQUEST_ETC2; sniff away @REQUEST_ETC2 | S > POSS, by, from, of, for, O
  v: (turn, give, show) (deaf ear, blind eye, cold shoulder, short shrift, thumbs down, thumbs-down, back) to | S > POSS, to, on, by, of, O
  v: (turn, give, show) (deaf ear, blind eye, cold shoulder, short shrift, thumbs down, thumbs-down, back) on | S > POSS, to, on, by, of, O
  v: give @SOMETHING (cold shoulder, short shrift, thumbs down, thumbs-down, brush-off, red light) | S > POSS, to, on, by, of, O
  v: (shut, bang, bolt) (door) on; (slam, shut, bang, bolt) (door) to; (slam, shut, close, bang, bolt) (door) in | S > POSS, of, on, to, for, in, by
  v: (throw, dump, splash) (cold water) on; put (paid, kibosh) to; put (paid, kibosh) on | S > POSS, of, on, to, for, in, by
  v: (put, throw) (spanner) in (work) | S > POSS, of, on, to, for, in, by
  v: (dash, crush, scotch, quash, dim, dampen) (hope, expectation, talk, prospect, speculation, idea, suggestion) of | S > POSS, of, on, to, for, in, by
  v: (shatter, kill, extinguish) (hope, expectation, talk, prospect, speculation, idea, suggestion) of | S > POSS, of, on, to, for, in, by
  v: (dash, crush, scotch, quash, dim) (hope, expectation, talk, prospect, speculation, idea, suggestion) for | S > POSS, of, on, to, for, in, by
  v: (dampen, shatter, kill, extinguish) (hope, expectation, talk, prospect, speculation, idea, suggestion) for | S > POSS, of, on, to, for, in, by
  v: (dash, crush, scotch, quash, dim) (hope, expectation, talk, prospect, speculation, idea, suggestion) that | S > POSS, of, on, to, for, in, by
  v: (dampen, shatter, kill, extinguish) (hope, expectation, talk, prospect, speculation, idea, suggestion) that | S > POSS, of, on, to, for, in, by
  v: (dash, crush, scotch, quash, shatter, kill) (hope, expectation) | S > POSS, of, for
  v: stand in (way, path) of | S > POSS, of, to, by, for, O
  v: (put, place, throw, raise) (obstacle, roadblock, hurdle, stumbling block) in (way, path) of | S > POSS, of, to, by, for, O
  v: be (stumbling block, obstacle, hurdle) to; (bar, block, obstruct) @WAY_ETC of | S > POSS, of, to, by, for, O
  v: (impede, thwart, hinder) @WAY_ETC of; (bar, block, obstruct) @WAY_ETC to; (impede, thwart, hinder) @WAY_ETC to | S > POSS, of, to, by, for, O
  v: (bar, block, obstruct) @WAY_ETC by; (impede, thwart, hinder) @WAY_ETC by; (bar, block, obstruct) @WAY_ETC for | S > POSS, of, to, by, for, O
  v: (impede, thwart) @WAY_ETC for; hinder @WAY_ETC for; (bar, block) @WAY_ETC towards | S > POSS, of, to, by, for, O
  v: (obstruct, impede) @WAY_ETC towards; (thwart, hinder) @WAY_ETC towards; (bar, block) @WAY_ETC toward | S > POSS, of, to, by, for, O
  v: (obstruct, impede) @WAY_ETC toward; (thwart, hinder) @WAY_ETC toward | S > POSS, of, to, by, for, O
  v: water down @PUTFORWARD; pull the plug on @PUTFORWARD; hold up @PUTFORWARD; put the brakes on @PUTFORWARD | S > POSS, by, of, from, on, for, O
  v: throw a spanner in the works of @PUTFORWARD; bog down @PUTFORWARD; stand in the way of @PUTFORWARD | S > POSS, by, of, from, on, for, O
  v: put paid to @PUTFORWARD; @TORPEDO @PUTFORWARD; water down @DEAL_ETC2; pull the plug on @DEAL_ETC2 | S > POSS, by, of, from, on, for, O
  v: hold up @DEAL_ETC2; put the brakes on @DEAL_ETC2; throw a spanner in the works of @DEAL_ETC2 | S > POSS, by, of, from, on, for, O
  v: bog down @DEAL_ETC2; stand in the way of @DEAL_ETC2; put paid to @DEAL_ETC2; @TORPEDO @DEAL_ETC2 | S > POSS, by, of, from, on, for, O
  v: throw out @PUTFORWARD; vote down @PUTFORWARD; turn down @PUTFORWARD; rule out @PUTFORWARD | S > POSS, by, of, from, on, for, to, O
  v: shoot down @PUTFORWARD; brush off @PUTFORWARD; brush aside @PUTFORWARD; wave away @PUTFORWARD | S > POSS, by, of, from, on, for, to, O
  v: bat away @PUTFORWARD; wave aside @PUTFORWARD; knock back @PUTFORWARD; give short shrift to @PUTFORWARD | S > POSS, by, of, from, on, for, to, O
  v: turn nose up at @PUTFORWARD; turn a deaf ear to @PUTFORWARD; turn back on @PUTFORWARD | S > POSS, by, of, from, on, for, to, O
  v: pour cold water on @PUTFORWARD; walk away from @PUTFORWARD; back away from @PUTFORWARD | S > POSS, by, of, from, on, for, to, O
  v: laugh off @PUTFORWARD; @SPURN @PUTFORWARD | S > POSS, by, of, from, on, for, to, O
  v: come out against @SOMETHING; come out in opposition to @SOMETHING | S > POSS, to, against, by, of, on
  v: come out against (plan, proposal, bill, deal, treaty, bid, idea, move, war, intervention, law) | S > POSS, to, against, by, of, on
  v: speak out against (plan, proposal, bill, deal, treaty, bid, idea, accession, membership); set (face) against | S > POSS, to, against, by, of, on
  v: set its face against; campaign against (treaty, deal, constitution, membership, accord, agreement) | S > POSS, to, against, by, of, on
  v: lead (opposition) to | S > POSS, to, against, by, of, on
  v: (stick, hold, hold fast, cling, adhere) to (opposition, refusal, objection, stance, veto) | S > POSS, to, against, by, of, on
  v: dig in on (opposition, refusal, rejection, objection) to | S > POSS, to, against, by, of, on
  v: @MAINTAIN_ETC (opposition, refusal, rejection, objection) to | S > POSS, to, against, by, of, on
  v: (take, maintain, adopt) (hard line, tough line, firm stand) on; (have, want, see) (no truck, nothing to do) with | S > with, to, in, of, for, O
  v: have (no intention, no plan, no desire, no interest, no wish) of | S > with, to, in, of, for, O
  v: have (no intention, no plan, no desire, no interest, no wish) to | S > with, to, in, of, for, O
  v: have (no intention, no plan, no desire, no interest, no wish) in | S > with, to, in, of, for, O
  v: show (no sign, little sign, no interest, little interest) of; show (no interest, little interest) in | S > with, to, in, of, for, O
  v: see @NO_POINT_ETC in; see @NO_POINT_ETC for; see @NO_POINT_ETC to; see @NO_POINT_ETC of | S > with, to, in, of, for, O
  v: thumb its nose at; give (two fingers, finger) to; flip off @SOMEBODY; spit in (face) of | S > POSS, at, of, to, on, over, in, O
  v: snap (fingers) at; laugh in (face) of; put (foot) down on; put (foot) down over; put (foot) down against | S > POSS, at, of, to, on, over, in, O
  v: put its foot down; dig in (heels, heel) on; dig in (heels, heel) over; dig in (heels, heel) against | S > POSS, at, of, to, on, over, in, O
  v: dig in (heels, heel); dig his heels in; dig her heels in; drag (foot, feet, heels, heel) on | S > POSS, at, of, to, on, over, in, O
  v: drag (foot, feet, heels, heel) over; drag (foot, feet, heels, heel) in | S > POSS, at, of, to, on, over, in, O
  v: drag (foot, feet, heels, heel) about; drag its feet on | S > POSS, at, of, to, on, over, in, O
  v: drag its feet over; drag its feet in; drag its heels on; drag its heels over; drag their feet on | S > POSS, at, of, to, on, over, in, O
  v: drag their feet over | S > POSS, at, of, to, on, over, in, O
  v: (sit, stall, equivocate, prevaricate, temporise) on (request, demand, proposal, application, bill, plea, delivery) | S > POSS, by, of, for, from, O
  v: foot-drag on (request, demand, proposal, application, bill, plea, delivery) | S > POSS, by, of, for, from, O
  v: (pigeonhole, shelve, bury, sideline, bin) (proposal, plan, request, bill, demand, report, recommendation) by | S > POSS, by, of, for, from, O
  v: (jettison, junk, mothball) (proposal, plan, request, bill, demand, report, recommendation) by | S > POSS, by, of, for, from, O
  v: (pigeonhole, shelve, bury, sideline, bin) (proposal, plan, request, bill, demand, report, recommendation) of | S > POSS, by, of, for, from, O
  v: (jettison, junk, mothball) (proposal, plan, request, bill, demand, report, recommendation) of | S > POSS, by, of, for, from, O
  v: (pigeonhole, shelve, bury, sideline, bin) (proposal, plan, request, bill, demand, report, recommendation) for | S > POSS, by, of, for, from, O
  v: (jettison, junk, mothball) (proposal, plan, request, bill, demand, report, recommendation) for | S > POSS, by, of, for, from, O
  v: (pigeonhole, shelve, bury, sideline, bin) (proposal, plan, request, bill, demand, report, recommendation) from | S > POSS, by, of, for, from, O
  v: (jettison, junk, mothball) (proposal, plan, request, bill, demand, report, recommendation) from | S > POSS, by, of, for, from, O
  v: (shy, turn, shrink) away from (offer, deal, proposal, plan, compromise, agreement, accord) | S > POSS, by, of, from, with, to, on, for, O
  v: say (no, non, nyet) to @SOMETHING; vote (no) against; vote (no) in; vote against joining | S > POSS, to, on, against, by, of, I, O
  v: vote to reject; vote to block; vote to scrap; vote to repeal; vote to overturn | S > POSS, to, on, against, by, of, I, O
  v: deliver (snub, rebuff) to; administer (snub, rebuff) to; hand @SOMEBODY (rebuff, snub); be (no) to | S > POSS, to, on, against, by, of, I, O
  v: (stand, remain, stay) opposed to @SOMETHING; (stand, remain, stay) against @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) hostile to @SOMETHING; (be, stand, remain, stay) set against @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) dead set against @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) adamantly opposed to @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) firmly opposed to @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) strongly opposed to @SOMETHING; (be, stand, remain, stay) deaf to @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) unmoved by @SOMETHING; (be, stand, remain, stay) unbending on @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) unyielding on @SOMETHING; (be, stand, remain, stay) intransigent on @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) cool to @SOMETHING; (be, stand, remain, stay) lukewarm about @SOMETHING | S > POSS, to, against, by, of, on
  v: (be, stand, remain, stay) cool towards @SOMETHING | S > POSS, to, against, by, of, on
  a: opposed to @SOMETHING; hostile to @SOMETHING; deaf to @SOMETHING; impervious to @SOMETHING; unreceptive to @SOMETHING | S > POSS, to, by, of, on
  a: unmoved by @SOMETHING; averse to @SOMETHING; allergic to @SOMETHING | S > POSS, to, by, of, on

# Court and parliament say no.
120 Reject
  v: @COURT: strike down @LAW_ETC; @COURT: throw out @LAW_ETC; @COURT: set aside @LAW_ETC | S > POSS, by, of, against, from, O
  v: @COURT: @STRIKE_DOWN_ETC @LAW_ETC | S > POSS, by, of, against, from, O
  v: strike down @LAW_ETC2; set aside @LAW_ETC2; (strike down) @LAW_ETC2; annul @LAW_ETC2; void @LAW_ETC2 | S > POSS, by, of, against, from, O
  v: nullify @LAW_ETC2; invalidate @LAW_ETC2; overturn @LAW_ETC2; (set aside) @LAW_ETC2 | S > POSS, by, of, against, from, O

128 Defy norms, law
  v: trample on @NORM; ride roughshod over @NORM; run roughshod over @NORM; run counter to @NORM | S > POSS, of, by, to, on, with, from, O
  v: fall foul of @NORM; fall afoul of @NORM; run afoul of @NORM; renege on @NORM; back out of @NORM | S > POSS, of, by, to, on, with, from, O
  v: welsh on @NORM; welch on @NORM; wriggle out of @NORM; default on @NORM; get round @NORM | S > POSS, of, by, to, on, with, from, O
  v: get around @NORM; make a mockery of @NORM; thumb nose at @NORM; fly in the face of @NORM; @FLOUT @NORM | S > POSS, of, by, to, on, with, from, O
  v: trample on @RED_LINE_ETC; ride roughshod over @RED_LINE_ETC; run roughshod over @RED_LINE_ETC | S > POSS, of, by, to, on, with, from, O
  v: run counter to @RED_LINE_ETC; fall foul of @RED_LINE_ETC; fall afoul of @RED_LINE_ETC | S > POSS, of, by, to, on, with, from, O
  v: run afoul of @RED_LINE_ETC; renege on @RED_LINE_ETC; back out of @RED_LINE_ETC; welsh on @RED_LINE_ETC | S > POSS, of, by, to, on, with, from, O
  v: welch on @RED_LINE_ETC; wriggle out of @RED_LINE_ETC; default on @RED_LINE_ETC; get round @RED_LINE_ETC | S > POSS, of, by, to, on, with, from, O
  v: get around @RED_LINE_ETC; make a mockery of @RED_LINE_ETC; thumb nose at @RED_LINE_ETC | S > POSS, of, by, to, on, with, from, O
  v: fly in the face of @RED_LINE_ETC; @FLOUT @RED_LINE_ETC | S > POSS, of, by, to, on, with, from, O
  v: renege on @PLEDGE_ETC to; backtrack on @PLEDGE_ETC to; welsh on @PLEDGE_ETC to; row back on @PLEDGE_ETC to | S > of, POSS, by, to, O
  v: be in (breach, violation, contravention, defiance) of; act in (breach, violation, contravention, defiance) of | S > of, POSS, by, to, O
  v: (press, push, plough, plow, forge, go, move) ahead with @SOMETHING in (defiance) of; cock a snook at @COURT_ETC2 | S > of, POSS, by, to, O
  v: (snub, defy, scorn) @COURT_ETC2; (cock a snook at) @COURT_ETC2 | S > of, POSS, by, to, O

# Does not let in, hand over, give way, ease, free.
1245 Refuse to allow international involvement
  v: (keep, shut, lock, bar, exclude, freeze) @OBSERVER out of; (lock, bar, exclude, freeze) out @OBSERVER | S > O, I, to, by, of, for
  v: (bar, block, prevent, stop, ban, forbid, prohibit, preclude, keep) @OBSERVER from; (turn, send) @OBSERVER away | S > O, I, to, by, of, for
  v: (turn, send) @OBSERVER back; (turn, send) away @OBSERVER; (turn, send) back @OBSERVER | S > O, I, to, by, of, for
  v: (close, shut, slam) (door) to @OBSERVER; (close, shut, slam) (door) on @OBSERVER | S > O, I, to, by, of, for
  v: (close, shut, slam) (door) in (face) @OBSERVER; withhold from @OBSERVER (access, entry, visa, permission, passage) | S > O, I, to, by, of, for
  v: (deny, refuse, withhold from, bar) @OBSERVER (access, entry, visa, permission, passage) | S > O, I, to, by, of, for
  v: (deny, refuse) (access, entry, visa, permission, passage, clearance, consent) to @OBSERVER | S > O, I, to, by, of, for
  v: (bar, forbid, block, refuse) (overflight, landing, docking, entry, access, port call, passage) by | S > O, I, to, by, of, for
  v: (bar, forbid, block, refuse) (overflight, landing, docking, entry, access, port call, passage) to | S > O, I, to, by, of, for
  v: (bar, forbid, block, refuse) (overflight, landing, docking, entry, access, port call, passage) of | S > O, I, to, by, of, for
  v: (bar, forbid, block, refuse) (overflight, landing, docking, entry, access, port call, passage) for | S > O, I, to, by, of, for
  v: turn down @VISA_ETC; (turn down) @VISA_ETC; refuse @VISA_ETC; deny @VISA_ETC; withhold @VISA_ETC | S > O, I, to, for, from, of, by
  v: (refuse, deny) @SOMEBODY @ENTRY_VISA_ETC | S > O, I, to, for, from, of, by

1243 Refuse to release persons or property
  v: rule against (extradition, release, handover, parole, bail, clemency, pardon, amnesty) | S > of, to, for, by, O
  v: (block, deny, halt, stop, rule against, bar) (extradition, release, handover, parole, bail, clemency, pardon, amnesty) | S > of, to, for, by, O
  v: oppose (extradition, release, handover, parole, bail, clemency, pardon, amnesty) | S > of, to, for, by, O
  v: turn down (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: turn down (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O
  v: throw out (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: throw out (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O
  v: (turn down) (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: (turn down) (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O
  v: (throw out) (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: (throw out) (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O
  v: reject (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: reject (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O
  v: refuse (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: refuse (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O
  v: dismiss (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: dismiss (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O
  v: deny (plea, appeal, request, bid, petition, application) for (release, clemency, bail, parole) | S > of, to, for, by, O
  v: deny (plea, appeal, request, bid, petition, application) for (pardon, extradition, amnesty, mercy) | S > of, to, for, by, O

124 Refuse to yield
  v: @DIG_IN_ETC over; @DIG_IN_ETC on; @DIG_IN_ETC2 against; @DIG_IN_ETC in; @DIG_IN_ETC despite | S > to, by, of, from, on, over, against
  v: (refuse, decline) to buckle | S > to, by, of, from, on, over, against
  v: (refuse, decline) to cave; (refuse, decline) to back off | S > to, by, of, from, on, over, against
  v: (refuse, decline) to blink; (refuse, decline) to flinch | S > to, by, of, from, on, over, against
  v: (refuse, decline) to step aside; (refuse, decline) to be bullied | S > to, by, of, from, on, over, against
  v: (refuse, decline) to be cowed; show (defiance, no sign of compromise, no flexibility); be defiant | S > to, by, of, from, on, over, against
  v: (remain, be, stay) intransigent; (remain, be, stay) unbowed; (remain, be, stay) unyielding | S > to, by, of, from, on, over, against
  v: (cling, hold, hang on, stick) to (power, throne, post, office, presidency, job, seat) | S > to, by, of, from, on, over, against

125 Reject proposal to meet, discuss, or negotiate
  v: stay away from @TALKS_ETC; stay out of @TALKS_ETC; keep away from @TALKS_ETC; sit out @TALKS_ETC | S > with, by, in, to, of, O
  v: pull out of @TALKS_ETC | S > with, by, in, to, of, O
  v: see (point, reason, need, sense, use) in @TALKS; see (point, reason, need, sense, use) in talking | S > with, by, between, O
  v: see (point, reason, need, sense, use) in negotiating; see (point, reason, need, sense, use) in meeting | S > with, by, between, O
  v: see (point, reason, need, sense, use) in holding; rule out @DIALOGUE_ETC; (rule out) @DIALOGUE_ETC | S > with, by, between, O
  v: oppose @DIALOGUE_ETC; dismiss @DIALOGUE_ETC; spurn @DIALOGUE_ETC; scorn @DIALOGUE_ETC; rebuff @DIALOGUE_ETC | S > with, by, between, O
  v: (decline, refuse) (meeting, audience, handshake) with | S > with, by, between, O
  v: rule out (mediation, third-party mediation, outside mediation, mediator, good offices) by | S > by, of, from, in, O, POSS
  v: turn down (mediation, third-party mediation, outside mediation, mediator, good offices) by | S > by, of, from, in, O, POSS
  v: (oppose, dismiss, turn down) (mediation, third-party mediation, outside mediation, mediator, good offices) by | S > by, of, from, in, O, POSS
  v: refuse (mediation, third-party mediation, outside mediation, mediator, good offices) by | S > by, of, from, in, O, POSS
  v: rule out (mediation, third-party mediation, outside mediation, mediator, good offices) of | S > by, of, from, in, O, POSS
  v: turn down (mediation, third-party mediation, outside mediation, mediator, good offices) of | S > by, of, from, in, O, POSS
  v: (reject, rebuff, spurn, rule out) (mediation, third-party mediation, outside mediation, mediator, good offices) of | S > by, of, from, in, O, POSS
  v: (oppose, dismiss, turn down) (mediation, third-party mediation, outside mediation, mediator, good offices) of | S > by, of, from, in, O, POSS
  v: refuse (mediation, third-party mediation, outside mediation, mediator, good offices) of | S > by, of, from, in, O, POSS
  v: rule out (mediation, third-party mediation, outside mediation, mediator, good offices) from | S > by, of, from, in, O, POSS
  v: turn down (mediation, third-party mediation, outside mediation, mediator, good offices) from | S > by, of, from, in, O, POSS
  v: (reject, rebuff, spurn) (mediation, third-party mediation, outside mediation, mediator, good offices) from | S > by, of, from, in, O, POSS
  v: (rule out, oppose, dismiss) (mediation, third-party mediation, outside mediation, mediator, good offices) from | S > by, of, from, in, O, POSS
  v: (turn down, refuse) (mediation, third-party mediation, outside mediation, mediator, good offices) from | S > by, of, from, in, O, POSS
  v: rule out (mediation, third-party mediation, outside mediation, mediator, good offices) in | S > by, of, from, in, O, POSS
  v: turn down (mediation, third-party mediation, outside mediation, mediator, good offices) in | S > by, of, from, in, O, POSS
  v: (reject, rebuff, spurn, rule out) (mediation, third-party mediation, outside mediation, mediator, good offices) in | S > by, of, from, in, O, POSS
  v: (oppose, dismiss, turn down) (mediation, third-party mediation, outside mediation, mediator, good offices) in | S > by, of, from, in, O, POSS
  v: refuse (mediation, third-party mediation, outside mediation, mediator, good offices) in | S > by, of, from, in, O, POSS
  v: reject (offer, bid) to mediate | S > by, of, from, in, O, POSS

1223 Reject request for humanitarian aid
  v: shut out @REFUGEES; (shut out, repel, rebuff, reject) @REFUGEES; turn @REFUGEES away; turn @REFUGEES back | S > O, from, to, I, on
  v: (deny, refuse) @REFUGEES (asylum, entry, refuge, shelter, sanctuary) | S > O, from, to, I, on
  v: (deny, refuse) (asylum, refuge, shelter, sanctuary, refugee status) to | S > O, from, to, I, on
  v: (shut, close, slam) (door, border, port) to @REFUGEES; (shut, close, slam) (door, border, port) on @REFUGEES | S > O, from, to, I, on

129 Veto
  v: wield veto against @RESOLUTION_ETC; cast veto on @RESOLUTION_ETC; cast veto against @RESOLUTION_ETC | S > POSS, on, against, of, by, O
  v: @VETO_ETC @RESOLUTION_ETC | S > POSS, on, against, of, by, O
  v: (cast, wield, use, exercise, impose, threaten) (veto, veto power) on | S > POSS, on, against, over, of
  v: (cast, wield, use, exercise, impose, threaten) (veto, veto power) against | S > POSS, on, against, over, of
  v: (cast, wield, use, exercise, impose, threaten) (veto, veto power) over | S > POSS, on, against, over, of
  v: (cast, wield, use, exercise, impose, threaten) (veto, veto power) to | S > POSS, on, against, over, of

1246 Refuse to de-escalate military engagement
  v: rule out @CEASEFIRE_ETC; brush aside @CEASEFIRE_ETC; brush off @CEASEFIRE_ETC; bat away @CEASEFIRE_ETC | S > from, to, with, by, in, of, for, O
  v: @REJECT_ETC @CEASEFIRE_ETC | S > from, to, with, by, in, of, for, O

120 Reject
  v: have (none, nothing) of @SOMETHING; would have none of; hear of (no, nothing) | S > POSS, of, on, to, by, O
  v: inflict (defeat, crushing defeat, heavy defeat, humiliating defeat, loss) on @PUTFORWARD | S > POSS, of, on, to, by, O
  v: inflict (defeat, crushing defeat, heavy defeat, humiliating defeat, loss) on (deal, bill, plan, law, Brexit deal, budget) | S > POSS, of, on, to, by, O
  v: (deal, deliver, hand) (blow, setback, defeat) to (plan, deal, bid, bill, proposal, agenda, hope) | S > POSS, of, on, to, by, O
  v: back out of @PROJECT_ETC with; wriggle out of @PROJECT_ETC with | S > with, of, in, by, from
  v: (back, bow) out of (round, new round, talks, peace talks, negotiation, summit, meeting) | S > with, of, in, by, from

125 Reject proposal to meet, discuss, or negotiate
  v: @ARMED: stay away from @TALKS; @ARMED: (boycott, stay away from, shun) @TALKS; (refuse, decline) to see | S > with, in, of, O, by
  v: (refuse, decline) to receive; (refuse, decline) to welcome; (refuse, decline) to host; (refuse, decline) to hear | S > with, in, of, O, by
  v: (refuse, decline) to greet | S > with, in, of, O, by

120 Reject
  v: meet with @REFUSAL_ETC from; run into @REFUSAL_ETC from; (meet with, get, receive) @REFUSAL_ETC from | from > S
  v: (run into, draw, encounter, earn) @REFUSAL_ETC from | from > S

120 Reject
  v: stall on @POLICY_ETC; resist @POLICY_ETC; fight @POLICY_ETC; buck @POLICY_ETC; contest @POLICY_ETC | S > POSS, of, by, from, for, to
  v: (stall on) @POLICY_ETC | S > POSS, of, by, from, for, to
