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
