# Request: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# Additions to the frames of conflict: requests, accusations, rejections, threats, protest, mobilization, sanctions,
# coercion, assault. Patterns over kinds (@SOMEBODY, @SOMETHING, @PLACE, @ARMED) wherever they will do.
# ==================================================================================================================
# REQUEST: 02 appeal, 10 demand
# ==================================================================================================================
# Wishes for something that only another can give.
0241 Appeal for change in leadership
  v: want (resignation, departure, removal, ouster, early election, snap election, fresh election, new election) | S > of, POSS, in, from

0242 Appeal for policy change
  v: want (pay rise, pay raise, higher wage, better pay, reform, change of policy, repeal, higher pay) | S > from, in, of

0243 Appeal for rights
  v: want (independence, autonomy, more autonomy, self-rule, equal right, statehood, justice, self-determination) | S > from, for, in

0244 Appeal for change in institutions, regime
  v: want (referendum, new constitution, regime change, secession) | S > on, in, from

0256 Appeal for de-escalation of military engagement
  v: want (ceasefire, cease-fire, truce) | S > with, in, from
  v: pray for (peace, ceasefire, end); call for (de-escalation, immediate halt, cessation) | S > in, between, to, of

026 Appeal to others to meet or negotiate
  v: want (talks, dialogue, meeting, negotiation) | S > with
  v: seek (meeting, urgent meeting, talks, dialogue, audience, negotiation, summit) with | S > with, from, of
  v: request (meeting, urgent meeting, emergency meeting, audience, talks) | S > with, from, of

022 Appeal for diplomatic cooperation, such as policy support
  v: seek (clarification, explanation, assurance, guarantee, answer, security guarantee, apology, commitment) | S > from, of
  v: lobby @SOMEBODY to back; court (support, vote, favour, favor) of; canvass (support) among | S > O, of, among

0253 Appeal for release of persons or property
  v: seek (release, return, freedom, repatriation, handover) of; want @SOMEBODY back; want @SOMETHING back | S > from, by, of
  v: want (release, return, freedom) of | S > from, by, of

0231 Appeal for economic aid
  v: knock on (door) of | S > from, of, POSS
  v: seek (loan, bailout, credit, credit line, emergency loan, debt relief, financial aid, rescue package, investment) from | S > from, of, POSS
  v: ask for (loan, bailout, debt relief, money, funding); approach @SOMEBODY for (loan, bailout, money, funding) | S > O, from

0232 Appeal for military aid
  v: lobby for @ARMS; lobby @SOMEBODY for @ARMS; lobby @SOMEBODY for @MILITARY_AID; press @SOMEBODY for @ARMS; ask @SOMEBODY for @ARMS | S > O, from
  v: seek @ARMS from; want @ARMS from | S > O, from
  v: seek (troops, soldier, weapon, arms, missile, fighter jet) from; seek more @TROOPS | S > from, O

0233 Appeal for humanitarian aid
  v: beg for (food, water, medicine, help, mercy); send out (SOS, distress call) | S > from, to, for
  v: appeal for (tent, food, blanket, medicine, shelter, water) | S > from, to, for

0234 Appeal for military protection or peacekeeping
  v: ask for (protection, peacekeeper, troops, intervention force, international force) | S > from, to
  v: request (peacekeeper, peacekeeping force, international force, troops, intervention) | S > from, to
  v: ask @SOMEBODY for @PEACEKEEPERS; appeal for (intervention, military intervention) | S > O, from, by

0213 Appeal for judicial cooperation
  v: want @SOMEBODY extradited; seek (extradition, arrest, surrender) of; submit (extradition request) to | S > from, with, to, by, of
  v: file (extradition request) with | S > from, with, to, by, of

020 Make an appeal or request
  v: reach out to @SOMEBODY for; turn to @SOMEBODY for; look to @SOMEBODY for; approach @SOMEBODY for | S > O, to, I
  v: send @SOMEBODY (request, plea, appeal); petition @SOMEBODY; lobby @SOMEBODY over; lobby @SOMEBODY on | S > O, to, I
  v: petition @SOMEBODY for; solicit @SOMETHING from; request @SOMETHING from | S > O, from
  v: seek @SOMETHING from @SOMEBODY | S > O, from
  v: take (plea, appeal, case) to @SOMEBODY; appeal directly to @SOMEBODY; advise @SOMEBODY against; counsel @SOMEBODY against | S > to, O
  v: make (request, plea, appeal, overture) to @SOMEBODY | S > to, O
  v: deliver (petition) to; hand (petition) to; hand in (petition) to; present (petition) to; hand @SOMEBODY (petition) | S > to, O, I, at
  v: prod @SOMEBODY to; nudge @SOMEBODY to; cajole @SOMEBODY into; coax @SOMEBODY to; nag @SOMEBODY to | S > O

100 Demand
  v: hand @SOMEBODY (list of demands, demand, list); present @SOMEBODY with (demand, list of demands) | S > O, I, to
  v: confront @SOMEBODY with (demand); present (demand, list of demands) to; hand (demand, list of demands) to | S > O, I, to
  v: make (demand) on; make (demand) of; lay down (term, condition) to; set (term) for; set @SOMEBODY (condition, term, task) | S > on, of, to, for, O, I
  v: dictate (term) to | S > on, of, to, for, O, I
  v: turn up (heat) on @SOMEBODY; crank up (pressure) on; ramp up (pressure) on | S > on, O
  v: put @SOMEBODY under pressure to; bring (pressure) to bear on | S > on, O
  v: press @SOMEBODY on; press @SOMEBODY over; press @SOMEBODY about; pressure @SOMEBODY on; pressure @SOMEBODY over | S > O
  v: challenge @SOMEBODY to | S > O
  v: dare @SOMEBODY to; push @SOMEBODY on | S > O
  v: demand to know from; demand to know; demand to see; demand to inspect; make clear demand | S > from, of, POSS
  v: come under (pressure) from; be under (pressure) from; face (pressure, demand, call) from; face (pressure) to | from, by > S
  v: come under (pressure) to | from, by > S

102 Demand diplomatic cooperation
  v: demand (answer, explanation, apology, clarification, reply, response, proof, evidence) from | S > from, of

1031 Demand economic aid
  v: demand (ransom) from | S > from, for, of

0234 Appeal for military protection or peacekeeping
  v: seek @TROOPS; seek @PEACEKEEPERS; want @PEACEKEEPERS; want @TROOPS from; request @TROOPS; ask for @TROOPS | S > from, in, O

0232 Appeal for military aid
  v: seek @ARMS; ask for more @ARMS; call for more @ARMS; appeal for @ARMS; plead for @ARMS; push for @ARMS | S > from, O, to

1041 Demand change in leadership
  v: demand that @SOMEBODY resign; demand that @SOMEBODY quit; demand that @SOMEBODY step down | S > O

# ---- idioms, second reading -------------------------------------------------------------------------------------------
020 Make an appeal or request
  v: send out (feeler) to; put out (feeler) to; badger @SOMEBODY; badger @SOMEBODY for; pester @SOMEBODY; pester @SOMEBODY for | S > to, O
  v: nag @SOMEBODY | S > to, O
  v: plead (case) to | S > to, O
  v: enlist (help, aid, assistance, service) of; enlist @SOMEBODY to; call in (help, aid, assistance) of | S > of, POSS, from, O
  v: seek permission from @SOMEBODY; seek (permission, approval, consent, clearance) from | S > of, POSS, from, O
  v: enlist (help, aid, assistance); call in (help, aid, assistance); seek (help, aid, assistance); solicit (help, aid, assistance) | S > of, POSS, from
  v: sign (petition) calling; sign (letter) urging | S > of, POSS, from

022 Appeal for diplomatic cooperation, such as policy support
  v: seek (seat, entry, admission, accession, observer status, candidate status) on; seek (entry, admission, accession) to | S > on, to, in, of
  v: seek (seat, entry, admission, candidate status, observer status, membership) in; campaign for (seat, membership) | S > on, to, in, of
  v: bid for (seat, membership); run for (seat) on | S > on, to, in, of
  v: rally (support) for; drum up (support) for; lobby for @SUPPORT | S > for, among, from, in
  v: lobby for (recognition, membership, seat, vote); push for (recognition, membership, seat) | S > for, among, from, in

026 Appeal to others to meet or negotiate
  v: call (emergency meeting, emergency session, urgent meeting, emergency summit, special session) of | S > of, with
  v: request (emergency meeting, emergency session, urgent meeting, special session) | S > of, with
  v: seek (emergency meeting, emergency session, urgent meeting) of | S > of, with
  v: ask for (emergency meeting, emergency session, urgent meeting, meeting) | S > of, with

0256 Appeal for de-escalation of military engagement
  v: call for (end) to @VIOLENCE; call for (halt) to @VIOLENCE; call for (end) to @FIGHTING | S > in, by, between, against, on, from
  v: call for (end) to @ATTACK; call for (end, halt) to (violence, bloodshed, war, fighting, killing, attack) | S > in, by, between, against, on, from
  v: call for (end, halt) to (hostilities, conflict, strike, bombing, shelling, offensive) | S > in, by, between, against, on, from
  v: demand (end, halt) to (violence, bloodshed, war, fighting, killing, attack, hostilities) | S > in, by, of, from
  v: demand (end, halt) to (conflict, bombing, shelling, offensive, siege, blockade, occupation) | S > in, by, of, from
  v: counsel (restraint, patience, caution, moderation, calm); advise (caution, restraint, patience) | S > on, in, to, from, by
  v: preach (patience, restraint, calm); advocate (restraint, ceasefire) | S > on, in, to, from, by
  v: appeal for (restraint, calm, peace, ceasefire, truce, end) | S > on, in, to, from, by

0214 Appeal for intelligence
  v: ask @SOMEBODY for (information, intelligence, detail, evidence); demand (information, evidence, proof, detail) from | S > O, from
  v: request (information, intelligence, evidence) from | S > O, from

1043 Demand rights
  v: press (claim, demand) to; press (claim, demand) for; lay (claim) to; claim (sovereignty) over | S > over, to, for, against, of
  v: assert (sovereignty, claim) over; stake (claim) to; reassert (claim, sovereignty) over; renew (claim) to | S > over, to, for, against, of
  v: restate (claim) to; pursue (claim) to | S > over, to, for, against, of

100 Demand
  v: maintain (pressure) on; apply (pressure) on; sustain (pressure) on; keep (pressure) on; hector @SOMEBODY | S > on, of, POSS, O
  v: arm-twist @SOMEBODY; hold out for (more, concession, better term, guarantee); push for (vote) on; demand (vote) on | S > on, of, POSS, O

1054 Demand easing of economic sanctions
  v: push for (lifting, easing) of @SANCTIONS; press for (lifting, easing, removal) of @SANCTIONS; press @SOMEBODY to lift @SANCTIONS | S > O, from, by, on
  v: demand (relief) from @SANCTIONS | S > O, from, by, on

020 Make an appeal or request
  v: reach out to @SOMEBODY for @SOMEBODY; reach out to @SOMEBODY for @SOMETHING; turn to @SOMEBODY for @SOMEBODY | S > O, to, I
  v: turn to @SOMEBODY for @SOMETHING; look to @SOMEBODY for @SOMEBODY; look to @SOMEBODY for @SOMETHING | S > O, to, I

100 Demand
  v: come under (pressure) from @SOMEBODY; come under (pressure) from @SOMETHING; be under (pressure) from @SOMEBODY | from, by > S
  v: be under (pressure) from @SOMETHING; come under (pressure) to @SOMEBODY | from, by > S
  v: come under (pressure) to @SOMETHING | from, by > S

022 Appeal for diplomatic cooperation, such as policy support
  v: run for (seat) on @SOMEBODY; run for (seat) on @SOMETHING | S > on, to, in, of

100 Demand
  v: push for (vote) on @SOMEBODY | S > on, of, POSS, O
  v: push for (vote) on @SOMETHING | S > on, of, POSS, O

# ==================================================================================================================
# REQUEST: 10 (and 02) demand, appeal, ask
# ==================================================================================================================
020 Make an appeal or request
  v: put out @PLEA to; hand over @PLEA to; put out @PLEA for; hand over @PLEA for | S > to, on, with, from, of, I
  v: @PUT_OUT_ETC @PLEA for; send @SOS_ETC to; issue @SOS_ETC to; make @SOS_ETC to; launch @SOS_ETC to | S > to, on, with, from, of, I
  v: voice @SOS_ETC to; send @SOS_ETC for; issue @SOS_ETC for; make @SOS_ETC for; launch @SOS_ETC for | S > to, on, with, from, of, I
  v: voice @SOS_ETC for; send (SOS) for; send (SOS) to | S > to, on, with, from, of, I
  v: make @IMPASSIONED_PLEA_ETC to; make @IMPASSIONED_PLEA_ETC for; make @IMPASSIONED_PLEA_ETC on | S > to, on, for, from
  v: (go, come) cap in hand to; (go, come) hat in hand to; (go, come) begging to; knock (door) of; (hammer, bang) on (door) of | S > to, of, POSS, on
  v: (knock, hammer, bang) on (door); (appeal, plead, cry) to @SOMEBODY for @SOMETHING; (turn, look, reach out) to @SOMEBODY to | S > to, of, POSS, on
  v: cry for @INDEPENDENCE_ETC; cry out for @INDEPENDENCE_ETC; clamour for @INDEPENDENCE_ETC | S > from, to, of, on, with, O
  v: clamor for @INDEPENDENCE_ETC; plead for @INDEPENDENCE_ETC; pray for @INDEPENDENCE_ETC | S > from, to, of, on, with, O
  v: agitate for @INDEPENDENCE_ETC; press for @INDEPENDENCE_ETC; push for @INDEPENDENCE_ETC | S > from, to, of, on, with, O
  v: put in for @SOUGHT; turn to allies for @SOUGHT; @SOLICIT_ETC @SOUGHT | S > from, of, by, with, in, to
  v: ask for @SOUGHT from @SOMEBODY | S > from, of, by, with, in, to
  v: ask for @SOUGHT of @SOMEBODY; (seek, request, demand, want, ask for, invite) @SOUGHT of @SOMEBODY | S > from, of, by, with, in, to
  v: (bid, petition) to join; (apply, bid, petition) to enter; (apply, bid, petition) to become | S > to, of, in, from, with, O
  v: (apply, bid, petition) to rejoin; (apply, bid) for @MEMBERSHIP_ETC to; (apply, bid) for @MEMBERSHIP_ETC in | S > to, of, in, from, with, O
  v: apply for @MEMBERSHIP_ETC from; bid for @MEMBERSHIP_ETC from; (apply, bid) for @MEMBERSHIP_ETC of | S > to, of, in, from, with, O
  v: apply for @MEMBERSHIP_ETC with; bid for @MEMBERSHIP_ETC with | S > to, of, in, from, with, O
  v: (apply, bid) for (membership, asylum, aid, loan, admission, accession, candidate status) | S > to, of, in, from, with, O
  v: hand in (application, bid, request, petition) to | S > to, of, in, from, with, O
  v: (submit, lodge, file, hand in) (application, bid, request, petition) to | S > to, of, in, from, with, O
  v: hand in (application, bid, request, petition) for | S > to, of, in, from, with, O
  v: (submit, lodge, file, hand in) (application, bid, request, petition) for | S > to, of, in, from, with, O
  v: hand in (application, bid, request, petition) with | S > to, of, in, from, with, O
  v: (submit, lodge, file, hand in) (application, bid, request, petition) with | S > to, of, in, from, with, O
  v: put (pressure, squeeze, heat, screw, arm) on @SOMEBODY to; pile on (pressure) on; (pile on) (pressure) on | S > on, of, to, POSS
  v: hold (feet) to fire; breathe down (neck) of; (breathe down) (neck) of | S > on, of, to, POSS
  v: make (case, pitch, push, bid, plea) for @SOMETHING; set out (case) for @RECOGNITION_ETC | S > to, with, from, by
  v: spell out (case) for @RECOGNITION_ETC; lay out (case) for @RECOGNITION_ETC; (set out) (case) for @RECOGNITION_ETC | S > to, with, from, by
  v: make (case) for @RECOGNITION_ETC; (spell out) (case) for @RECOGNITION_ETC; (lay out) (case) for @RECOGNITION_ETC | S > to, with, from, by
  v: outline (case) for @RECOGNITION_ETC; put (case) for @RECOGNITION_ETC | S > to, with, from, by
  v: ask for @MONEY in; call for @MONEY in; appeal for @MONEY in; @NEEDS_ETC @MONEY in; ask for @MONEY for | S > from, of, by, to, in, for
  v: call for @MONEY for; appeal for @MONEY for; @NEEDS_ETC @MONEY for; ask for @MONEY from; call for @MONEY from | S > from, of, by, to, in, for
  v: appeal for @MONEY from; @NEEDS_ETC @MONEY from; ask for @MONEY to; call for @MONEY to; appeal for @MONEY to | S > from, of, by, to, in, for
  v: @NEEDS_ETC @MONEY to; ask for @MONEY of; call for @MONEY of; appeal for @MONEY of; @NEEDS_ETC @MONEY of | S > from, of, by, to, in, for
  v: (issue, launch, make) (appeal) for @MONEY; say it need @MONEY; say it require @MONEY | S > from, of, by, to, in, for
  v: pass (hat) round; pass (hat) around | S > to, among
  v: hold out for @RISE_ETC; push for @RISE_ETC; press for @RISE_ETC; strike for @RISE_ETC; fight for @RISE_ETC; ask for @RISE_ETC | S > from, with
  v: bargain for @RISE_ETC | S > from, with

100 Demand
  v: lay down @TERMS; set out @TERMS; spell out @TERMS; lay out @TERMS; draw up @TERMS; @LAY_DOWN_ETC @TERMS | S > to, on, from, with, for
  v: lay down @SOMETHING as (condition, precondition, prerequisite) | S > to, on, from, with, for
  v: insist on @SOMETHING as (condition, precondition, prerequisite) | S > to, on, from, with, for
  v: (set, make, lay down, name, insist on) @SOMETHING as (condition, precondition, prerequisite) | S > to, on, from, with, for
  v: (press, assert, revive, reassert, reiterate, advance, maintain) (claim) to; @STAKE_ETC (claim) on | S > to, from, of, on, by, with
  v: @STAKE_ETC (claim) over; @STAKE_ETC (claim) for; give (voice) to (demand, call); insist on (demand) for | S > to, from, of, on, by, with
  v: stick to (demand) for; (press, insist on, stick to, stand by, push, maintain) (demand) for | S > to, from, of, on, by, with
  v: insist on (demand) that; stick to (demand) that | S > to, from, of, on, by, with
  v: (press, insist on, stick to, stand by, push, maintain) (demand) that; insist on (demand) to | S > to, from, of, on, by, with
  v: stick to (demand) to; @PRESS_ETC (demand) to; insist on (demand) with; stick to (demand) with | S > to, from, of, on, by, with
  v: @PRESS_ETC (demand) with; insist on (demand) from; stick to (demand) from; @PRESS_ETC (demand) from | S > to, from, of, on, by, with
  v: (raise, chant) (demand) for; (raise, chant) (demand) that | S > to, from, of, on, by, with
  v: (clamour, clamor, agitate, bay, cry out, cry, scream, shout) for @SOMETHING; insist on @WITHDRAWAL_ETC | S > to, from, of, on, by, O
  v: (give, hand, present, serve) @SOMEBODY (list) of (demand, condition) | S > O, to, I
  v: (serve, confront) @SOMEBODY with (demand, list of demands, ultimatum) | S > O, to, I

1056 Demand de-escalation of military engagement
  v: appeal for @CALM; call for @CALM; plead for @CALM | S > on, from, by, to, between, among, of, in
  v: (urge, counsel, advise, appeal for, call for, plead for, preach) @CALM | S > on, from, by, to, between, among, of, in
  v: (call, appeal, plead) for (cessation, lull, truce, humanitarian pause, de-escalation, pullout) | S > on, from, by, to, between, among, of, in
  v: (press, push) for (cessation, lull, truce, humanitarian pause, de-escalation, pullout) | S > on, from, by, to, between, among, of, in

1051 Demand easing of administrative sanctions
  v: call for @ARREST_ETC of @SOMEBODY from; press for @ARREST_ETC of @SOMEBODY from | S > from, by, of, for, to
  v: ask for @ARREST_ETC of @SOMEBODY from; appeal for @ARREST_ETC of @SOMEBODY from | S > from, by, of, for, to
  v: push for @ARREST_ETC of @SOMEBODY from; @SEEK_ETC @ARREST_ETC of @SOMEBODY from; call for @ARREST_ETC of @SOMEBODY by | S > from, by, of, for, to
  v: press for @ARREST_ETC of @SOMEBODY by; ask for @ARREST_ETC of @SOMEBODY by; appeal for @ARREST_ETC of @SOMEBODY by | S > from, by, of, for, to
  v: push for @ARREST_ETC of @SOMEBODY by; @SEEK_ETC @ARREST_ETC of @SOMEBODY by; call for @ARREST_ETC of @SOMEBODY to | S > from, by, of, for, to
  v: press for @ARREST_ETC of @SOMEBODY to; ask for @ARREST_ETC of @SOMEBODY to; appeal for @ARREST_ETC of @SOMEBODY to | S > from, by, of, for, to
  v: push for @ARREST_ETC of @SOMEBODY to; @SEEK_ETC @ARREST_ETC of @SOMEBODY to; call for @ARREST_ETC of @SOMEBODY at | S > from, by, of, for, to
  v: press for @ARREST_ETC of @SOMEBODY at; ask for @ARREST_ETC of @SOMEBODY at; appeal for @ARREST_ETC of @SOMEBODY at | S > from, by, of, for, to
  v: push for @ARREST_ETC of @SOMEBODY at; @SEEK_ETC @ARREST_ETC of @SOMEBODY at | S > from, by, of, for, to
  v: (issue, seek, request) (international arrest warrant, Interpol red notice, red notice) for | S > from, by, of, for, to

1041 Demand change in leadership
  v: call for @OUSTER_ETC of; clamour for @OUSTER_ETC of; clamor for @OUSTER_ETC of; chant for @OUSTER_ETC of; press for @OUSTER_ETC of | S > of, POSS
  v: push for @OUSTER_ETC of; insist on @OUSTER_ETC of; @CALL_FOR_ETC @OUSTER_ETC of; chant for (ouster, downfall, death) | S > of, POSS

1044 Demand change in institutions, regime
  v: call for @SELFRULE; press for @SELFRULE; push for @SELFRULE; petition for @SELFRULE | S > from, of, on, in, with, to, for, over
  v: campaign for @SELFRULE; agitate for @SELFRULE; clamour for @SELFRULE; clamor for @SELFRULE | S > from, of, on, in, with, to, for, over
  v: back calls for @SELFRULE; bid for @SELFRULE; lobby for @SELFRULE; @CALL_FOR_ETC2 @SELFRULE | S > from, of, on, in, with, to, for, over

100 Demand
  v: present @SOMEBODY with (bill, demand, list, claim, ultimatum, invoice) | S > to, for, from, O, with
  v: (submit, present, hand, send) (bill, invoice, claim) to @SOMEBODY for | S > to, for, from, O, with
  v: put out (wanted notice, red notice, alert, wanted poster) for | S > to, for, from, O, with
  v: (put out, issue, circulate) (wanted notice, red notice, alert, wanted poster) for; press for @SHORTER_HOURS_ETC | S > to, for, from, O, with
  v: seek @SHORTER_HOURS_ETC; want @SHORTER_HOURS_ETC; demand @SHORTER_HOURS_ETC; (press for) @SHORTER_HOURS_ETC | S > to, for, from, O, with

020 Make an appeal or request
  v: @PROD_ETC @SOMEBODY towards @DEAL_ETC3; @PROD_ETC @SOMEBODY toward @DEAL_ETC3; @PROD_ETC @SOMEBODY to @DEAL_ETC3 | S > O
  v: @PROD_ETC @SOMEBODY into @DEAL_ETC3 | S > O

020 Make an appeal or request
  v: (bid, apply) for (seat, membership, candidacy, candidate status, observer status, loan, bailout) | S > from, of, to, in, on, at, into
  v: insist on @SAY_ETC in; push for @SAY_ETC in; ask for @SAY_ETC in; (want, seek) @SAY_ETC in | S > from, of, to, in, on, at, into
  v: demand @SAY_ETC in; (insist on) @SAY_ETC in; (push for) @SAY_ETC in; (ask for) @SAY_ETC in | S > from, of, to, in, on, at, into
  v: insist on @SAY_ETC on; push for @SAY_ETC on; ask for @SAY_ETC on; (want, seek) @SAY_ETC on | S > from, of, to, in, on, at, into
  v: demand @SAY_ETC on; (insist on) @SAY_ETC on; (push for) @SAY_ETC on; (ask for) @SAY_ETC on | S > from, of, to, in, on, at, into
  v: insist on @SAY_ETC at; push for @SAY_ETC at; ask for @SAY_ETC at; (want, seek) @SAY_ETC at | S > from, of, to, in, on, at, into
  v: demand @SAY_ETC at; (insist on) @SAY_ETC at; (push for) @SAY_ETC at; (ask for) @SAY_ETC at | S > from, of, to, in, on, at, into
  v: insist on @SAY_ETC of; push for @SAY_ETC of; ask for @SAY_ETC of; (want, seek) @SAY_ETC of | S > from, of, to, in, on, at, into
  v: demand @SAY_ETC of; (insist on) @SAY_ETC of; (push for) @SAY_ETC of; (ask for) @SAY_ETC of | S > from, of, to, in, on, at, into
  v: press for @INQUIRY into; push for @INQUIRY into; (want, seek, press for, push for) @INQUIRY into | S > from, of, to, in, on, at, into
  v: want @SOMEBODY jailed; want @SOMEBODY tried; want @SOMEBODY punished; want @SOMEBODY freed; want @SOMEBODY released | S > O
  v: want @SOMEBODY hanged; want @SOMEBODY arrested; want @SOMEBODY prosecuted; want @SOMEBODY suspended; want @SOMEBODY barred | S > O
  v: want @SOMEBODY removed; want @SOMEBODY executed; want @SOMEBODY investigated; want @SOMEBODY disarmed; want @SOMEBODY disbanded | S > O
  v: want @SOMEBODY outlawed; want @SOMEBODY banned; want @SOMEBODY recognised; want @SOMEBODY recognized | S > O
