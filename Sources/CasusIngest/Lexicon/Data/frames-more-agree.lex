# Agree: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# Intent: more ways to say that somebody is ready, offers, pledges, agrees, plans.
0356 Express intent to de-escalate military engagement
  v: agree to @CEASEFIRE; agree to (extension) of @CEASEFIRE | S <> with
  v: accept (ceasefire plan, truce plan, ceasefire proposal, truce proposal, truce offer, ceasefire offer) | S > with, from, of
  v: back (ceasefire plan, truce plan); endorse (ceasefire plan, truce plan) | S > with, from, of
  v: hint at (ceasefire, truce, withdrawal, pullout, drawdown); signal (ceasefire, truce, withdrawal, pullout, drawdown, de-escalation) | S > with, to, from
  v: float (ceasefire, truce, pullout); set out (timetable, schedule, plan) for @WITHDRAWAL | S > with, to, from
  v: unveil (timetable, plan, schedule) for @WITHDRAWAL; agree on (timetable, date, deadline, schedule, terms) for @WITHDRAWAL | S > with, from, of
  v: agree on (terms) of @CEASEFIRE; agree on (extension) of @CEASEFIRE | S > with, from, of
  v: set (date, deadline) to withdraw; near @CEASEFIRE; edge towards @CEASEFIRE; move towards @CEASEFIRE | S > with, from, to
  a: close to @CEASEFIRE | S > with, from, to
  n: offer of ceasefire; offer of truce; truce pledge; ceasefire pledge; disarmament pledge; withdrawal pledge | by, from, between, POSS, ADJ > to, with, from
  n: withdrawal agreement; disengagement agreement; disarmament deal; withdrawal deal; pullout deal | by, from, between, POSS, ADJ > to, with, from

0351 Express intent to ease administrative sanctions
  v: hint at (amnesty, pardon, clemency, leniency); offer (amnesty, pardon, immunity, reprieve, safe conduct) to | S > I, to, for
  v: offer @SOMEBODY (amnesty, pardon, immunity, clemency, safe conduct); promise @SOMEBODY (amnesty, pardon, immunity, clemency) | S > I, to, for
  v: propose (amnesty); pledge (amnesty) | S > I, to, for
  n: pledge of amnesty; promise of amnesty; amnesty pledge; promise of pardon | by, from, POSS > to, for

0353 Express intent to release persons or property
  v: agree on (exchange, swap) of (prisoner, captive, hostage, body, detainee) | S > with, to, of, for
  v: agree to (exchange, swap, release, handover, return) of (prisoner, captive, hostage, body, detainee, remains) | S > with, to, of, for
  v: offer (prisoner, hostage, captive) for; hint at (release) | S > with, to, of, for
  v: propose (exchange, swap) of | S > with, to, of, for
  v: accept (prisoner swap, prisoner exchange, hostage deal) | S > with, to, of, for

0354 Express intent to ease economic sanctions
  v: hint at (sanctions relief, easing, relaxation, thaw); dangle (sanctions relief, prospect) | S > I, to, on
  v: offer (sanctions relief, waiver, exemption) to | S > I, to, on
  v: offer @SOMEBODY (sanctions relief, waiver, exemption); promise @SOMEBODY (sanctions relief, tariff cut); promise (sanctions relief) | S > I, to, on
  v: agree to (lifting, easing, removal, suspension, reduction) of @SANCTIONS; agree (reopening, opening) of @BORDER | S <> with, on
  v: agree to (reopening, opening) of @BORDER; agree on (reopening, opening) of @BORDER; agree on (tariff, tariff cut, reduction) | S <> with, on

0355 Express intent to allow international involvement
  v: agree to @OBSERVERS; agree to @PEACEKEEPERS; agree to (deployment, return, visit, presence) of @OBSERVERS | S > by, from, of, for, to, I
  v: agree to (deployment, presence, dispatch, arrival) of @PEACEKEEPERS | S > by, from, of, for, to, I
  v: agree to (access, aid delivery, humanitarian corridor, evacuation corridor, safe passage, inspection, inquiry, probe) | S > by, from, of, for, to, I
  v: offer @SOMEBODY (access, unrestricted access, full access) | S > by, from, of, for, to, I
  v: promise (access, unhindered access, safe passage, free access, full access) for | S > I, for, to
  v: promise (access, unhindered access, safe passage, full access) to; promise @SOMEBODY (access, safe passage); offer (access) to | S > I, for, to
  v: offer (safe passage) to; offer (safe passage) for; offer @SOMEBODY (safe passage); guarantee (access, unhindered access) for | S > I, for, to
  v: invite @OBSERVERS to; invite (inquiry, investigation, scrutiny) by | S > O, by

0341 Express intent to change leadership
  v: call (snap election, early election, general election); bring forward (election) to; fix (date) for @POLL | S > in, to, with
  v: announce (date) for @POLL; announce (date) of @POLL; promise @POLL; pledge @POLL; agree to @POLL | S > in, to, with
  v: agree to (handover, transfer of power, transition, early election, fresh election) | S > in, to, with
  v: agree to go | S > to, in
  v: announce (intention, decision, plan) to quit; announce (intention, decision, plan) to hand over | S > to, in, -
  v: announce (intention, decision, plan) to stand down; announce (retirement, departure) from (politics, office, post) | S > to, in, -
  v: give (notice) of (resignation); say goodbye to (office) | S > to, in, -
  v: rule out (term, second term, third term, re-election, reelection bid); rule out seeking (term, re-election); rule out running | S > in, -
  v: rule out standing; decide against seeking (term, re-election); agree to (peaceful transfer of power) | S > in, -
  n: promise of elections; pledge of elections; resignation pledge; resignation plan; transition plan; handover plan | by, from, of, POSS > in, to
  n: election pledge; election plan; election call | by, from, of, POSS > in, to

0343 Express intent to institute rights reform
  v: promise @RIGHTS for; promise @RIGHTS to; promise (equality, freedom, citizenship) to; promise @SOMEBODY @RIGHTS; pledge @RIGHTS for | S > I, for, to, in
  v: pledge (equality, freedom) for | S > I, for, to, in
  v: pledge (respect) for @RIGHTS | S > I, for, to, in
  n: promise of equality; promise of freedom; promise of rights; pledge of equality; rights pledge | by, from, POSS > to, for

0344 Express intent to change institutions or regime
  v: announce @REFERENDUM; call @REFERENDUM; promise @REFERENDUM; pledge @REFERENDUM; agree to @REFERENDUM | S > I, to, on, in, for
  v: set (date) for @REFERENDUM; plan @REFERENDUM | S > I, to, on, in, for
  v: offer @SOMEBODY (autonomy, independence, self-rule, home rule, referendum, federalism, statehood, power-sharing) | S > I, to, on, in, for
  v: offer @SOMEBODY (self-government, special status) | S > I, to, on, in, for
  v: promise @INSTITUTIONAL_REFORM; pledge @INSTITUTIONAL_REFORM; agree to @INSTITUTIONAL_REFORM | S > to, with, for, in
  v: agree (coalition, power-sharing deal); hint at @INSTITUTIONAL_REFORM | S > to, with, for, in
  v: offer (autonomy, independence, self-rule, home rule, federalism, statehood, self-government, special status, power-sharing) to | S > I, to, for
  v: promise (autonomy, independence, self-rule, statehood) to; promise @SOMEBODY (autonomy, independence, self-rule, statehood) | S > I, to, for
  v: propose @INSTITUTIONAL_REFORM; unveil @INSTITUTIONAL_REFORM | S > I, to, for
  n: promise of autonomy; promise of independence; offer of autonomy; offer of independence; referendum pledge | by, from, between, POSS > to, for, with
  n: referendum promise; autonomy pledge; coalition pact; coalition accord | by, from, between, POSS > to, for, with

0342 Express intent to change policy
  v: promise @POLICY_CHANGE; hint at @POLICY_CHANGE; propose @POLICY_CHANGE; unveil @POLICY_CHANGE; outline @POLICY_CHANGE | S > to, in, on
  v: agree to @POLICY_CHANGE; promise (change, new approach, fresh start, rethink, review); signal @POLICY_CHANGE | S > to, in, on
  n: promise of change; pledge of change; promise of review | by, from, POSS > to, on

034 Express intent to institute political reform
  v: promise (reform, political reform, democratic reform, change, democracy, liberalisation, liberalization) | S > to, in, for
  v: pledge (reform, political reform, democratic reform, change); hint at (reform, political reform) | S > to, in, for
  v: agree to (reform, political reform, package of reforms) | S > to, in, for
  v: unveil (reform, political reform, reform package, reform plan, roadmap to democracy); propose (reform) | S > to, in, for
  n: promise of reform; promise of reforms; pledge of reform; reform agenda; reform drive; promise of democracy; reform offer | by, from, POSS, of > to, for

0331 Express intent to provide economic aid
  v: pledge @SOMEBODY @MONEY; promise @SOMEBODY @MONEY; offer @SOMEBODY @MONEY; offer @SOMEBODY @ECONOMIC_AID | S > I, to, for, in
  v: pledge @SOMEBODY @ECONOMIC_AID; promise @SOMEBODY @ECONOMIC_AID; guarantee @SOMEBODY @MONEY; offer @MONEY for; pledge @MONEY for | S > I, to, for, in
  v: pledge @MONEY in; promise @MONEY for; promise @MONEY to; promise @MONEY in; offer @MONEY | S > I, to, for, in
  v: announce @MONEY for; announce @MONEY in @AID | S > for, to, in, I
  v: announce @MONEY in (aid, assistance, support, help, funding, loan, grant, humanitarian aid, credit, investment); announce @MONEY to | S > for, to, in, I
  v: announce (package, loan, grant, credit line, funding) of; announce (package) for; unveil @MONEY | S > for, to, in, I
  v: unveil (aid package, rescue package, loan package) | S > for, to, in, I
  v: earmark @MONEY for; earmark @MONEY to; set aside @MONEY for; set aside @MONEY to; commit @MONEY to; commit @MONEY for | S > for, to, in
  v: approve @MONEY for; approve @MONEY in; approve @MONEY; authorise @MONEY for; authorize @MONEY for; budget @MONEY for | S > for, to, in
  v: allocate @MONEY for @AID; approve (package) for | S > for, to, in
  v: pass (aid bill, aid package, rescue package, foreign aid bill, spending bill) for | S > for, with, to
  v: approve (aid bill, aid package, rescue package, bailout, bailout package, bill) for | S > for, with, to
  v: agree (loan, bailout, rescue package, aid package, credit line, deal) with | S > for, with, to
  v: agree on (bailout, rescue package, loan package, aid package, loan programme, loan program) | S > for, with, to
  v: agree to (debt relief, debt restructuring, loan, bailout); promise (debt relief, cheap loan) | S > to, for, O, of
  v: make @MONEY available to; make @MONEY available for; make available @MONEY to; make available @MONEY for; make available @MONEY | S > to, for, O, of
  v: double (pledge) to; increase (pledge) to; raise (pledge) to; make (pledge) of @MONEY; come forward with @MONEY; come up with @MONEY | S > to, for, of
  v: sign off on (loan, bailout, tranche, aid); greenlight (loan, bailout, tranche, aid package) | S > to, for, of
  v: give (green light) to (loan, bailout, tranche) | S > to, for, of
  n: pledge of money; pledge of funds; pledge of funding; aid bill; funding pledge; funding commitment; loan approval | by, from, of, POSS, ADJ > to, for
  n: investment pledge; donor pledge; donor pledges; cash pledge; promise of loans; promise of money; bailout programme | by, from, of, POSS, ADJ > to, for
  n: bailout program | by, from, of, POSS, ADJ > to, for

0332 Express intent to provide military aid
  v: pledge @SOMEBODY @ARMS; promise @SOMEBODY @ARMS; offer @SOMEBODY @ARMS; pledge @SOMEBODY @MILITARY_AID | S > I, to, for
  v: promise @SOMEBODY @MILITARY_AID | S > I, to, for
  v: offer @SOMEBODY @MILITARY_AID; pledge @ARMS to; pledge @ARMS for; promise @ARMS to; promise @ARMS for; offer @ARMS to | S > I, to, for
  v: announce @ARMS for; announce @MILITARY_AID for | S > I, to, for
  v: approve (delivery, shipment, supply, transfer, sale, export, dispatch) of @ARMS; approve @ARMS for | S > to, for, of
  v: agree to (delivery, supply, transfer, sale) of @ARMS | S > to, for, of
  v: clear (sale, delivery, transfer, export) of @ARMS; clear (arms sale, weapons sale) to | S > to, for, of
  v: announce (delivery, shipment, supply, transfer) of @ARMS | S > to, for, of
  v: authorise (delivery, transfer, sale, supply, export, re-export) of @ARMS | S > to, for, of
  v: authorize (delivery, transfer, sale, supply, export, re-export) of @ARMS | S > to, for, of
  v: sign off on (arms sale, weapons package, transfer, delivery) | S > to, for, of
  v: announce (military aid package, weapons package, security package) for | S > to, for, of
  v: unveil (military aid package, weapons package) | S > to, for, of
  v: announce (package, tranche, batch) of @MILITARY_AID; announce (package, tranche, batch) of @ARMS | S > to, for
  v: announce (package, tranche, batch) of (military aid, weapon, arms, military assistance) | S > to, for
  v: pledge (tank, missile, fighter jet, weapon, ammunition, howitzer, drone) to; order (shipment, delivery) of @ARMS | S > to, for
  v: offer (troops, soldier, military support, military help, military assistance) to | S > I, to, of, O
  v: offer @SOMEBODY (troops, military support, military help); commit @TROOPS to (defence, defense); pledge @TROOPS to | S > I, to, of, O
  n: pledge of weapons; pledge of tanks; pledge of arms; pledge of military aid; promise of weapons; promise of tanks | by, from, POSS, ADJ > to, for
  n: promise of military aid; promise of arms; offer of troops; offer of arms; offer of tanks; offer of warplanes | by, from, POSS, ADJ > to, for
  n: military aid pledge; military aid bill | by, from, POSS, ADJ > to, for

0333 Express intent to provide humanitarian aid
  v: pledge @SOMEBODY @HUMANITARIAN_AID; promise @SOMEBODY @HUMANITARIAN_AID; offer @SOMEBODY @HUMANITARIAN_AID | S > I, to, for
  v: offer @SOMEBODY @FOODSTUFF | S > I, to, for
  v: pledge @SOMEBODY @FOODSTUFF; promise @SOMEBODY @FOODSTUFF; pledge @HUMANITARIAN_AID to; pledge @HUMANITARIAN_AID for | S > I, to, for
  v: promise @FOODSTUFF | S > I, to, for
  v: pledge (dose, vaccine, vaccine dose) to | S > I, to, for
  v: offer @SOMEBODY @ASYLUM; promise @SOMEBODY @ASYLUM; offer @SOMEBODY (refuge, shelter, sanctuary, safe haven, home); offer @ASYLUM to | S > I, to, from, O
  v: announce (shipment, airlift, delivery) of @HUMANITARIAN_AID; announce (airlift); announce (donation) of; pledge (donation) of | S > to, for
  v: announce @MONEY in (humanitarian aid, emergency aid, relief, humanitarian assistance) | S > to, for
  v: pledge @MONEY in (humanitarian aid, emergency aid, relief, humanitarian assistance) | S > to, for
  v: offer (rescue team, doctor, helicopter, search team, medical team) to | S > to, for
  n: pledge of relief; pledge of vaccines; promise of food; offer of refuge; offer of shelter; offer of rescue teams | by, from, POSS, ADJ > to, for
  n: offer of food; vaccine pledge; relief pledge; emergency pledge | by, from, POSS, ADJ > to, for

0334 Express intent to provide military protection or peacekeeping
  v: offer @SOMEBODY (protection, security guarantee, security guarantees, security umbrella, nuclear umbrella) | S > I, to, for
  v: promise @SOMEBODY (protection, security guarantee, security guarantees) | S > I, to, for
  v: pledge (security guarantees, security guarantee, protection) to | S > I, to, for
  v: give (security guarantees, security guarantee, security assurances) to; give @SOMEBODY (security guarantees, security guarantee) | S > I, to, for
  v: offer (security guarantees, security guarantee) to | S > I, to, for
  v: offer (troops, soldier, police, contingent, battalion) for @PEACEKEEPERS | S > for, to, in
  v: pledge (troops, soldier, police, police officer, contingent, battalion) for | S > for, to, in
  v: pledge (troops, soldier, police, police officer) to @PEACEKEEPERS; volunteer (troops, soldier, police) for; volunteer to lead | S > for, to, in
  v: approve @PEACEKEEPERS for; back (deployment) of @PEACEKEEPERS; vote to send @PEACEKEEPERS; vote to extend @PEACEKEEPERS | S > for, in, to
  v: plan @PEACEKEEPERS | S > for, in, to
  v: approve (peacekeeping mission, stabilisation mission, police mission, security mission, intervention force, multinational force) for | S > for, in, to
  v: approve (peacekeeping mission, stabilisation mission, police mission, security mission) in | S > for, in, to
  v: authorise (peacekeeping mission, stabilisation mission, police mission, security mission, multinational force) | S > for, in, to
  v: authorize (peacekeeping mission, stabilization mission, police mission, security mission, multinational force) | S > for, in, to
  n: promise of protection; pledge of protection; pledge of troops; offer of peacekeeping troops; troop pledge | by, from, POSS, ADJ > to, for
  n: security assurance; security assurances | by, from, POSS, ADJ > to, for

033 Express intent to provide material aid
  v: offer @SOMEBODY @GENERAL_AID; offer @SOMEBODY @AID; promise @SOMEBODY @GENERAL_AID; promise @SOMEBODY @AID | S > I, to, for
  v: pledge @SOMEBODY @GENERAL_AID; pledge @SOMEBODY @AID; promise @AID to; pledge @AID for; offer @AID to; announce @AID for | S > I, to, for
  v: announce @AID to; announce (plan) to help; extend (offer) of @AID | S > I, to, for
  v: offer (equipment, expertise, expert, engineer, technical help, training, logistics) to; promise (equipment, expertise, expert) to | S > to, for, in, O
  v: offer (help, assistance, support) in; pledge (support) in rebuilding | S > to, for, in, O
  v: volunteer to help | S > to, for, in, O
  n: help offer; pledge of help; promises of aid; promises of help; offers of help; offers of aid; offers of assistance | by, from, of, POSS, ADJ > to, for
  n: pledges of aid; pledges of help; pledges of support; assistance pledge | by, from, of, POSS, ADJ > to, for

0311 Express intent to cooperate economically
  v: agree to (currency swap) | S <> with, to, from
  v: plan (pipeline, railway, rail link, gas pipeline, joint venture, free trade zone, economic corridor) with | S <> with, between
  v: plan (pipeline, railway, rail link, free trade zone, economic corridor) to; discuss (trade deal, free trade deal, pipeline) with | S <> with, between
  v: announce (trade deal, trade pact, free trade deal, free trade agreement, gas deal, pipeline deal, economic partnership) with | S <> with, between
  v: announce (joint venture, currency swap) with; announce (trade deal, trade pact, free trade agreement) | S <> with, between
  v: offer (oil, gas, cheap oil, cheap gas, electricity, grain) to | S > I, to, with, from
  v: offer @SOMEBODY (oil, gas, cheap oil, cheap gas, trade deal, market access, concession) | S > I, to, with, from
  v: clear (way) for (trade, pipeline, investment); express (interest) in buying | S > I, to, with, from
  a: interested in buying; interested in (trade, investment) | S > I, to, with, from
  n: pipeline deal; pipeline agreement; trade framework; economic partnership agreement; oil deal; oil agreement | between, POSS, ADJ, of <> with
  n: gas agreement; grain agreement; power deal; transit deal; fishing deal; currency swap deal; currency swap agreement | between, POSS, ADJ, of <> with
  n: investment deal; investment pact; minerals deal; uranium deal | between, POSS, ADJ, of <> with

0312 Express intent to cooperate militarily
  v: agree to (joint exercise, joint drill, defence pact, defense pact, security pact, arms deal, joint patrol, military cooperation) | S <> with, to, from
  v: agree (arms deal, defence pact, defense pact, security pact) | S <> with, to, from
  v: announce (defence pact, defense pact, security pact, military pact, arms deal, joint exercise, joint drill, joint patrol) with | S <> with, to, I
  v: plan (joint exercise, joint drill, joint patrol, arms deal, defence pact) with; invite (troops, army, navy) to (exercise, drill) | S <> with, to, I
  v: offer (base, airspace, port) to; offer @SOMEBODY (base, airspace, port, use of base) | S <> with, to, I
  n: basing deal; base deal; basing agreement; defence deal; defense deal; military deal; security deal; submarine deal | between, POSS, ADJ, of <> with
  n: missile deal; military cooperation deal; security partnership agreement; defence cooperation agreement | between, POSS, ADJ, of <> with
  n: defense cooperation agreement | between, POSS, ADJ, of <> with

0313 Express intent to cooperate on judicial matters
  v: agree to (extradition, handover, trial) | S > to, of, with, O
  v: pave (way) for (extradition) | S > to, of, with, O

032 Express intent to provide diplomatic cooperation
  v: move closer to (normalisation, normalization, recognition, membership, accession); express (wish, desire, hope) to join | S > I, for, with, to, O
  v: announce (intention, plan, decision) to recognise; announce (intention, plan, decision) to recognize | S > I, for, with, to, O
  v: promise (support, backing) for; promise @SOMEBODY (support, backing) | S > I, for, with, to, O
  v: offer @SOMEBODY (membership, recognition, candidate status, fast track, path, observer status, seat, partnership) | S > I, to, with, O
  v: hold out (prospect, promise, possibility) of (membership, recognition, normalisation, normalization) | S > I, to, with, O
  v: make overture to; seek (closer ties, closer cooperation, better ties, fresh start, new start, warmer ties) with | S > with, to
  v: want (closer ties, better ties, good relations, better relations, friendly relations, friendship, normal relations, fresh start) with | S > with, to
  v: want (peace) with; hope for (better ties, better relations, closer ties, thaw, normal relations) | S > with, to
  v: look forward to (better ties, cooperation) | S > with, to
  n: pledge of loyalty; pledge of support; promise of support; promise of membership; membership offer | by, from, POSS, ADJ > to, toward, towards
  n: recognition pledge; peace gesture; goodwill message; goodwill mission; friendly gesture; conciliatory gesture | by, from, POSS, ADJ > to, toward, towards
  n: conciliatory message | by, from, POSS, ADJ > to, toward, towards

038 Express intent to accept mediation
  v: accept (mediation, offer, good offices, mediator, arbitration, role, mediating role) of (mediator, mediation) | S > by, from, of, to, with, POSS
  v: welcome @MEDIATION; agree to @MEDIATION; agree to (arbitration, mediation, mediation by, international arbitration) | S > by, from, of, to, with, POSS
  v: agree to go to (arbitration, court) | S > by, from, of, to, with, POSS
  v: refer (dispute, border dispute, maritime dispute) to (arbitration, International Court of Justice, court, Hague) | S > by, O, to, with
  v: refer (territorial dispute) to (arbitration, International Court of Justice, court, Hague) | S > by, O, to, with
  v: accept @SOMEBODY as (mediator, arbiter, broker, facilitator, intermediary); name @SOMEBODY as (mediator); let @SOMEBODY mediate | S > by, O, to, with
  v: allow @SOMEBODY to mediate | S > by, O, to, with
  a: open to (mediation, mediator) by | S > by, O, to, with

039 Express intent to mediate
  v: offer (good offices, mediation, service, services, shuttle diplomacy) to; offer (good offices, mediation, services) between | S > I, to, between, in
  v: offer (good offices, services) as (mediator, broker, venue); offer @SOMEBODY (good offices, mediation, services) | S > I, to, between, in
  v: step forward as (mediator, broker, venue); step in as (mediator, broker) | S > I, to, between, in
  v: offer itself as (mediator, broker, venue, host, go-between, intermediary); offer oneself as (mediator, broker, venue) | S > I, to, between, in
  v: volunteer to broker; volunteer to host; volunteer to act | S > between, in, to, with
  v: plan (peace mission, mediation mission, peace conference); propose (peace conference, contact group, peace mission) | S > between, in, to, with
  n: offer of good offices; offer of arbitration; mediation plan; peace offer from mediator | by, from, POSS, ADJ > to, between, in

037 Express intent to settle dispute
  v: agree to (peace plan, peace deal, peace proposal, compromise, peace terms, settlement, roadmap, road map, border demarcation) | S <> with, between
  v: agree to (peaceful settlement) | S <> with, between
  v: accept (peace plan, peace proposal, compromise, compromise proposal, peace deal, peace terms, peace offer) | S <> with, between
  v: back (peace plan, peace proposal, compromise, roadmap) | S <> with, between
  v: draw a line under; put (difference, quarrel, past, feud, dispute) behind; lay to rest (dispute, quarrel) | S <> with, between, of, in
  v: settle (score) peacefully; demarcate (border); delimit (border, maritime border); find (solution, way out, compromise) to | S <> with, between, of, in
  v: find (compromise, solution) with; work out (compromise, solution) with; hammer out (compromise, solution) | S <> with, between, of, in
  v: agree (border, border line, roadmap, road map, compromise, framework, peace plan); agree on (road map, roadmap, framework) | S <> with, between, of, in
  v: put forward (peace plan, peace proposal, compromise, peace initiative, proposal) for | S > to, for, with, between
  v: present (peace plan, peace proposal, peace initiative) to; present (peace plan, peace proposal, peace initiative) | S > to, for, with, between
  v: table (peace plan, peace proposal, compromise); unveil (peace plan, peace proposal, peace initiative, roadmap) | S > to, for, with, between
  n: offer of peace; border accord; maritime deal; maritime border deal; maritime agreement; peace framework | between, POSS, ADJ, of <> with
  n: framework for peace; demarcation deal; reconciliation deal; reconciliation accord; reconciliation agreement | between, POSS, ADJ, of <> with
  n: reconciliation pact; compromise deal | between, POSS, ADJ, of <> with

036 Express intent to meet or negotiate
  v: invite @SOMEBODY to @PLACE; invite @SOMEBODY for @TALKS; invite @SOMEBODY to @TALKS; invite @SOMEBODY to @NEGOTIATION | S > O
  v: invite @SOMEBODY to visit | S > O
  v: invite @SOMEBODY to attend; invite @SOMEBODY on @VISIT | S > O
  v: invite @SOMEBODY to (summit, conference, peace conference, White House, Kremlin, meeting, parade, dinner, funeral, inauguration, ceremony) | S > O
  v: invite @SOMEBODY to (coronation, capital, ranch, residence) | S > O
  v: accept (invitation) to visit; accept (invitation) of; accept (invitation); accept (offer) of (meeting, dialogue, talks) | S > with, to, from, of, O, POSS
  v: take up (invitation, offer) to; take up (invitation, offer) of | S > with, to, from, of, O, POSS
  v: agree to @TALKS; agree to @NEGOTIATION | S > with, to, from, of, O, POSS
  v: agree on (date, venue, agenda, format, time and place) of @TALKS; set (date, time) for @TALKS; set (date) for @VISIT | S > I, with, to, between
  v: schedule @TALKS with; fix (date) for @TALKS; propose @TALKS with; suggest @TALKS with; offer @TALKS to; offer @SOMEBODY @TALKS | S > I, with, to, between
  v: offer @SOMEBODY (dialogue, negotiation, meeting, face-to-face meeting); offer (dialogue) to; offer (dialogue) with | S > I, with, to, between
  v: hint at @TALKS; signal (readiness, openness) for @TALKS | S > I, with, to, between
  a: open to (dialogue, meeting, negotiation, talks, discussion) | S > with, to
  v: be on way to | S > in, with, to, for, O
  v: expect @SOMEBODY in for @TALKS; expect @SOMEBODY in for @VISIT; expect @SOMEBODY at (White House, Kremlin, summit) | O > in, at, with
  a: due in for @TALKS; due in for @VISIT; due for @TALKS; due to arrive in; set to arrive in; scheduled to arrive in; likely to visit | S > in, with, to
  a: on way to | S > in, with, to
  v: leave (door) open to @TALKS; leave (door) open for @TALKS; open (door, way) to (dialogue, negotiation, talks) | S > with, to
  v: keep (door) open to (dialogue, negotiation, talks); open (way) for @TALKS; see (room) for (dialogue, negotiation, talks) | S > with, to
  v: favour (dialogue, negotiation, talks) with; favor (dialogue, negotiation, talks) with; commit to (dialogue, negotiation, talks) | S > with, to
  v: plan to meet; plan to visit; plan to travel to; plan (trip, visit, meeting, summit) to; plan (meeting, summit, talks) with | S > to, with, in, O
  v: announce (visit, trip) to; announce (meeting, summit, talks) with; announce (plan) to visit; announce (plan) to meet | S > to, with, in, O
  v: confirm (visit, attendance, meeting, trip); seek (meeting, talks, summit, dialogue) with | S > to, with, in, O
  v: want (meeting, talks, summit, dialogue) with; hope for (meeting, talks, summit) | S > to, with, in, O
  n: visit plan; plan to visit; plan to meet; talks proposal; dialogue proposal; summit offer; summit proposal | by, from, POSS, between, ADJ > to, with
  n: invitation to talks; invitation to visit; call for meeting; offer of negotiations; offer of meeting | by, from, POSS, between, ADJ > to, with
  n: offer of direct talks; readiness for talks; readiness for dialogue; scheduled visit; scheduled meeting | by, from, POSS, between, ADJ > to, with
  n: scheduled talks; visit next week | by, from, POSS, between, ADJ > to, with

035 Express intent to yield
  v: hint at (compromise, concession, flexibility, climbdown); signal (concession, compromise, climbdown, flexibility) | S > I, to, on, with
  v: offer @SOMEBODY (concession, compromise); offer (concession, major concession, compromise) to; offer (concession, compromise) | S > I, to, on, with
  v: promise (concession); agree to (concession, compromise, demand, condition); express (readiness) for compromise | S > I, to, on, with
  v: show (flexibility) on; show (flexibility) | S > I, to, on, with

031 Express intent to engage in material cooperation
  a: ready to work with; willing to work with; prepared to work with; keen to work with; eager to work with; determined to work with | S > with
  a: happy to work with; committed to working with; open to working with; interested in working with | S > with
  v: want to work with; hope to work with; look forward to working with | S > with, O
  v: pledge (cooperation); promise (cooperation); pledge (cooperation) with; pledge (full cooperation) with | S > with, O
  v: assure of (cooperation, full cooperation) | S > with, O
  v: announce (partnership, cooperation, joint project, joint initiative) with; announce (joint venture, joint project) | S > I, with, to, O
  v: offer (partnership, cooperation) to; offer @SOMEBODY (partnership, cooperation); invite @SOMEBODY to cooperate | S > I, with, to, O
  v: plan (joint project, cooperation) with; express (interest) in (cooperation, partnership, joint project) | S > I, with, to, O
  v: propose (joint venture, partnership, cooperation) with | S > I, with, to, O
  n: pledge of cooperation; promise of cooperation; cooperation pledge; partnership deal; partnership pact | between, POSS, ADJ, by, of <> with, to
  n: partnership accord; research agreement; technology deal; space deal; cooperation plan; cooperation memorandum | between, POSS, ADJ, by, of <> with, to

030 Express intent to cooperate
  v: announce (deal, agreement, accord, pact, understanding) with; announce (deal, agreement, accord, pact) on | S <> with, between
  v: announce (deal, agreement, accord, pact) for; announce (deal, accord, pact) between | S <> with, between
  a: in agreement with; agreeable to; on board with; in favour of (deal, plan, proposal); in favor of (deal, plan, proposal) | S > with, to, of
  v: agree in principle on; agree in principle with | S > to, with, from, of
  v: give (blessing, nod, consent, backing, approval) to (plan, proposal, deal, idea, bid) | S > to, with, from, of
  v: give (preliminary approval, conditional approval, tentative approval, provisional approval) to; go along with; come round to | S > to, with, from, of
  v: come around to; warm to (idea, proposal); sign up to (plan, proposal, idea) | S > to, with, from, of
  v: accept (proposal, plan, terms, idea, offer, compromise text) | S > to, with, from, of
  v: give @SOMEBODY (nod, consent, assent, blessing); drop (objection, opposition, veto) to | S > to, of, from, on, by, I, with
  v: withdraw (objection, opposition, veto) to; lift (objection, veto, block) on; remove (objection) to | S > to, of, from, on, by, I, with
  v: agree (deal, terms, plan, text, declaration) | S > to, of, from, on, by, I, with
  v: be on verge of (deal, agreement, accord, breakthrough); move closer to (deal, agreement, accord, breakthrough, compromise) | S <> with, in
  v: inch toward (deal, agreement, compromise); edge toward (deal, agreement, compromise); inch towards (deal, agreement, compromise) | S <> with, in
  v: edge towards (deal, agreement, compromise); make (headway, breakthrough) in; report (progress, breakthrough) in | S <> with, in
  a: close to (deal, agreement, accord); near (deal, agreement, accord) | S <> with, in
  v: reach (compromise, breakthrough, tentative deal, tentative agreement, provisional deal, preliminary deal, interim deal) on | S <> with
  v: reach (gentlemen's agreement, modus vivendi) on; reach (compromise, breakthrough, consensus); find (compromise) on | S <> with
  v: find (consensus) on | S <> with
  v: agree on (rule, regulation, budget, declaration, text, wording, communique, format, list, number, quota, reform, date, target, goal) | S <> with
  v: agree on (deadline, definition, mechanism, procedure) | S <> with
  n: tentative accord; offer of cooperation; deal in principle; compromise agreement; unity deal; unity accord | between, by, POSS, ADJ, of <> with
  n: migrant deal; migrant pact; migration pact; refugee deal; water deal; fishing agreement; status agreement | between, by, POSS, ADJ, of <> with
  n: security arrangement | between, by, POSS, ADJ, of <> with

0341 Express intent to change leadership
  v: set (date) for (return, election, vote, poll, transition, handover, referendum, ballot) | S > -
  v: announce (date) for (return, election, vote, poll, transition, handover, ballot) | S > -
  v: promise (handover, transition, return) to (civilian, civilian rule, democracy, constitutional rule) | S > to, -
  v: commit to (transition, election, handover); agree to (transition) | S > to, -

036 Express intent to meet or negotiate
  a: in favour of @TALKS; in favor of @TALKS; in favour of @NEGOTIATION; willing to hold @TALKS; amenable to @TALKS | S > with

031 Express intent to engage in material cooperation
  a: open to @JOINT_PROJECT; open to @COOPERATION; ready for @JOINT_PROJECT; interested in @JOINT_PROJECT | S > with
  v: propose @JOINT_PROJECT; offer @JOINT_PROJECT; plan @JOINT_PROJECT; agree to @JOINT_PROJECT; suggest @JOINT_PROJECT | S > with, to
  v: propose (commission, committee, working group, partnership, alliance, exchange, federation, union) to | S > to, with
  v: propose (partnership, alliance, federation, union, joint force) with | S > to, with

030 Express intent to cooperate
  v: say yes to; give (nod, thumbs up, thumbs-up) to; see (room, scope) for (compromise, deal, agreement) | S > to, with

0354 Express intent to ease economic sanctions, boycott, or embargo
  v: offer @SOMEBODY (sanctions relief, tariff cut, exemption, waiver) | S > O, I

# Agree: what is held out, what is about to be done.
030 Express intent to cooperate
  v: shake hands on (deal, border, plan, truce, peace) | S <> with, before, to, over
  v: hold out (prospect, promise, hope, possibility) of (peace, cooperation, reconciliation, normal ties) | S <> with, before, to, over
  v: hold out (prospect, promise, hope, possibility) of (settlement, compromise, better ties, rapprochement) | S <> with, before, to, over
  v: dangle (prospect, possibility, hope) of; come to (terms, an understanding) over; come to (terms) on; come to (terms) with | S <> with, before, to, over
  v: say yes to @SOMETHING | S <> with, before, to, over
  v: extend (hand, hand of friendship, olive branch, open hand) to; hold out (hand, hand of friendship, olive branch) to | S <> with, to
  v: offer (olive branch, hand of friendship) to; end (feud, quarrel, rift, row) with; draw up (plan, blueprint) for | S <> with, to
  v: draw up (plan, blueprint) with; sketch out (plan) for; map out (plan, route, programme, cooperation) | S <> with, to
  v: map out (plan) with; agree in (principle) on; agree in (principle) to; accept in (principle); accept in principle; see eye to eye on | S <> with, to
  v: see eye to eye with | S <> with, to
  v: put finishing touches to; put finishing touches on; put (finishing touch, final touch) to; put (finishing touch, final touch) on | S <> with, of, between
  v: put final touches to; put final touches on; apply (finishing touch) to; be near @AGREEMENT | S <> with, of, between
  v: be on (verge, brink, cusp, point) of @AGREEMENT; edge towards @AGREEMENT; edge toward @AGREEMENT; inch towards @AGREEMENT | S <> with, of, between
  v: inch toward @AGREEMENT; close in on @AGREEMENT | S <> with, of, between
  v: break (deadlock, impasse, logjam) on; break (deadlock, impasse, logjam) over; break (deadlock, impasse, logjam) with | S <> with
  v: resolve (difference) over; settle (difference, score, dispute, row) over | S <> with
  v: sink (difference, differences); bridge (difference, differences, gap) over; bridge (difference, gap) on; find (common ground) on | S <> with
  v: find (common ground) with; reach (common ground) with; narrow (difference) with; iron out (difference) over | S <> with
  v: be to exchange; be to open; be to set up; be to cooperate; be to sign; be to establish; be to restore; be to resume; be to reopen | S <> with, to
  v: be to hold; be to hold talks; give (word, nod, green light) to @AGREEMENT | S <> with, to
  v: give (nod, green light, go-ahead, assent, consent) to @TALKS | S <> with, to
  v: give (nod, green light, assent, consent, blessing) to (membership talks, accession talks, entry) | S <> with, to

0311 Express intent to cooperate economically
  v: hold out (prospect, promise, possibility, hope) of (investment, trade, oil, gas, tariff cut) | S <> in, to, for, before, with
  v: hold out (prospect, promise, possibility, hope) of (contract, market access, free trade, oil concession) | S <> in, to, for, before, with
  v: dangle (investment, contract, trade deal, oil) before; dangle (prospect) of (investment, trade) | S <> in, to, for, before, with
  v: plan (pipeline, tunnel, railway, bridge, canal, power line) between | S <> in, to, for, before, with
  v: plan (free trade area, rail link, link, joint venture, motorway) between | S <> in, to, for, before, with
  v: plan (pipeline, tunnel, railway, bridge, canal, power line, rail link) with | S <> in, to, for, before, with
  v: draw up (plan) for (tunnel, pipeline, railway, bridge, canal, rail link) | S <> with, between, to
  v: draw up (plan) for (free trade area, refinery, dam, power line, interconnector, ferry) | S <> with, between, to
  v: plan to build (tunnel, pipeline, railway, bridge, canal, dam, refinery, interconnector) | S <> with, between, to
  v: announce (plan) for (pipeline, tunnel, railway, bridge, canal, rail link, power line, refinery, joint venture) | S <> with, between, to

0331 Express intent to provide economic aid
  v: dangle (debt relief, aid, loan, credit, money, cash, bailout) before; dangle (debt relief, aid, loan, credit, money, cash) in | S > before, to, for, in
  v: dangle (carrot) before; hold out (prospect, promise, hope, possibility) of (aid, loan, credit, money, cash, grant) | S > before, to, for, in
  v: hold out (prospect, promise, hope, possibility) of (debt relief, bailout, help, funding, assistance) | S > before, to, for, in

036 Express intent to meet or negotiate
  v: hold out (prospect, possibility, hope) of (talks, dialogue, meeting, negotiation, summit); set date for @TALKS | S <> with, to, O
  v: fix (date, time) for @TALKS; name (date) for @TALKS; leave (door) ajar for | S <> with, to, O
  v: open (door) to @TALKS; open (door) for @TALKS; keep (door) open to @TALKS; keep (door) open for @TALKS; be to visit @PLACE | S <> with, to, O
  v: be to meet @SOMEBODY | S <> with, to, O

0355 Express intent to allow international involvement
  v: open (palace, site, plant, base, laboratory, factory, arsenal, reactor) to (inspector, inspection, UN inspector, weapons inspector) | S > to
  v: open (palace, site, plant, base, laboratory, factory, arsenal, reactor) to (expert, observer, monitor, scrutiny) | S > to
  v: say yes to (peacekeeper, observer, inspector, inspection, monitor, UN troops, blue helmet) | S > to

0356 Express intent to de-escalate military engagement
  v: put (arsenal, nuclear arsenal, missile, nuclear weapon, weapon, nuclear programme, nuclear program) on (table) | S > to, with
  v: offer up (arsenal, missile, nuclear programme); put (truce, ceasefire, pullout) on (table) | S > to, with
  v: hold out (prospect, hope, possibility) of (truce, ceasefire, withdrawal, pullout, disarmament) | S > to, with
  v: accept in principle (plan, proposal) to (withdraw, pull) | S > to, with

039 Express intent to mediate
  v: put (good offices, service) at (disposal); place (good offices, service) at (disposal); put good offices at (disposal) | S > of, POSS, between, to
  v: offer (good offices, service) to; volunteer as (mediator, go-between, broker) | S > of, POSS, between, to
  v: propose self as (mediator); put self forward as (mediator) | S > of, POSS, between, to

030 Express intent to cooperate
  v: dangle @SOMETHING before @SOMEBODY; dangle @SOMETHING in front of; dangle @SOMETHING to @SOMEBODY | S > before, of, to, with
  v: hold out @SOMETHING to @SOMEBODY; give (consent, assent, blessing, go-ahead) to @SOMETHING | S > before, of, to, with
