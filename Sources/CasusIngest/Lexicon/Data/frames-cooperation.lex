# Frames for cooperation: CAMEO roots 02 to 08.
# Within a header the order is from specific to general. Lines under "bare" are single ambiguous words that are
# worth coding only where both sides are parties; they come last in their header.
# Promising, agreeing to, refusing, demanding and stopping something are operators (operators.lex) and not repeated
# here; what stands here under 02 and 03 are self-contained wordings.

# ================================================================================================================
# 02 Appeal
# ================================================================================================================

0211 Appeal for economic cooperation
  v: @CALL_FOR @ECONOMIC_RELATIONS; seek (investment, foreign investment, trade deal, trade agreement, economic partnership) | S > from, with, to, O
  v: @CALL_FOR (market access, foreign investment, free trade, joint venture, common market, customs union, trade deal, trade agreement, free trade agreement) | S > from, with, between, to
  v: court (investor, investment, foreign investor) | S > from

0212 Appeal for military cooperation
  v: @CALL_FOR @MILITARY_RELATIONS; @CALL_FOR @JOINT_EXERCISE | S > from, with, between, to
  v: @CALL_FOR (joint action against, common defence, common defense, joint defence, joint defense, military coalition, anti-terror coalition, collective defence, collective defense, security pact, defence pact, defense pact) | S > with, from, between, to

0213 Appeal for judicial cooperation
  v: @CALL_FOR @JUDICIAL_RELATIONS; @CALL_FOR (extradition, handover, arrest, deportation, prosecution, Interpol notice, red notice) of @SUSPECT; seek (extradition) | S > from, with, to
  v: request (extradition, arrest); ask for (extradition, arrest); call for (extradition); file (extradition request); submit (extradition request) | S > from, to, with
  n: extradition bid; extradition plea | POSS, by, from, ADJ > to, for

0214 Appeal for intelligence
  v: @CALL_FOR @INTELLIGENCE; @CALL_FOR (intelligence sharing, information sharing, intelligence cooperation) | S > from, with, between, to

022 Appeal for diplomatic cooperation, such as policy support
  v: @CALL_FOR @SUPPORT; @CALL_FOR (recognition, diplomatic recognition, international recognition, membership, vote) | S > from, to, among
  v: @CALL_FOR @RELATIONS; @CALL_FOR @DIPLOMATIC_RELATIONS; @CALL_FOR (normalisation, normalization, rapprochement, closer ties, better ties, better relations, closer relations, improvement) | S > with, between, to, from
  v: apply for (membership, accession, admission, candidate status); apply to join; submit (membership application, application); bid for (membership) | S > to, of, in, O
  v: turn to for @SUPPORT; look to for @SUPPORT; ask for @SUPPORT; appeal to for @SUPPORT; seek @SUPPORT from; enlist @SUPPORT; court @SUPPORT; woo @SUPPORT; canvass @SUPPORT | S > to, from, of, O, POSS
  v: urge (unity, solidarity, recognition, ratification); call for (unity, united front, solidarity, ratification, joint stance, common position) | S > among, between, of, by, from
  n: @PHRASES_022 | POSS, by, from, of, ADJ > to, for, from
  n: membership application; membership bid; accession bid | POSS, by, from, of, ADJ > to, for, from
  v: court; woo | S > O

0231 Appeal for economic aid
  v: @CALL_FOR @ECONOMIC_AID; @CALL_FOR @LENDING | S > from, to, for
  v: turn to for @ECONOMIC_AID; look to for @ECONOMIC_AID; apply for @LENDING; apply for @ECONOMIC_AID; approach for @ECONOMIC_AID; need @ECONOMIC_AID from; plead with for @ECONOMIC_AID | S > to, from, O
  n: @PHRASES_0231 | POSS, by, from, ADJ > to, from
  n: bailout request; loan request | POSS, by, from, ADJ > to, from

0232 Appeal for military aid
  v: @CALL_FOR @MILITARY_AID; @CALL_FOR @ARMS; ask for (no-fly zone, air support, air strike); call for (no-fly zone) | S > from, to, O
  v: turn to for @MILITARY_AID; look to for @MILITARY_AID; turn to for @ARMS; approach for @ARMS; plead with for @ARMS; appeal to for @ARMS; ask for @ARMS; beg for @ARMS | S > to, from, O
  v: invoke (article 5, article five, mutual defence clause, mutual defense clause, mutual defence treaty, mutual defense treaty, defence pact, defense pact) | S > with, against
  n: @PHRASES_0232 | POSS, by, from, ADJ > to, from
  n: arms request | POSS, by, from, ADJ > to, from

0233 Appeal for humanitarian aid
  v: seek @ASYLUM; request @ASYLUM; apply for @ASYLUM; ask for @ASYLUM; claim @ASYLUM | S > in, from, to
  v: @CALL_FOR @HUMANITARIAN_AID; @CALL_FOR @FOODSTUFF; appeal for (donation, blood, volunteer, emergency fund); @CALL_FOR (humanitarian response, emergency funding) | S > from, to, for
  v: launch (appeal, aid appeal, humanitarian appeal, flash appeal, emergency appeal, fundraising appeal, funding appeal, donor appeal) for | S > to, for
  v: issue (aid appeal, emergency appeal, humanitarian appeal, appeal for aid, appeal for help) | S > to, for
  v: turn to for @HUMANITARIAN_AID; look to for @HUMANITARIAN_AID | S > to, from
  n: @PHRASES_0233 | POSS, by, from, of, ADJ > for, to
  n: aid appeal; humanitarian appeal; emergency appeal; flash appeal; donor appeal | POSS, by, from, of, ADJ > for, to

0234 Appeal for military protection or peacekeeping
  v: @CALL_FOR @PEACEKEEPERS; @CALL_FOR (military protection, protection, international protection, peacekeeping, buffer zone, safe area, safe zone, deployment) of @PEACEKEEPERS | S > from, to, in
  v: @CALL_FOR (military protection, international protection, peacekeeping, buffer zone) | S > from, to, in
  v: turn to for (protection); ask for (protection); appeal for (protection); plead for (protection); seek (protection) from; call for (protection) of | S > from, to
  n: @PHRASES_0234 | POSS, by, from, ADJ > to, for

023 Appeal for aid
  v: @CALL_FOR @GENERAL_AID; turn to for @GENERAL_AID; look to for @GENERAL_AID; appeal to for @GENERAL_AID; approach for @GENERAL_AID; cry out for @GENERAL_AID; plead with for @GENERAL_AID | S > from, to, for, O
  v: send (distress call, SOS); ask (donor) | S > from, to, for, O
  n: @PHRASES_023 | POSS, by, from, of, ADJ > to, for
  n: aid request | POSS, by, from, of, ADJ > to, for
  n: distress call | POSS, by, from, of, ADJ > to, for

0241 Appeal for change in leadership
  v: @CALL_FOR @LEADER_CHANGE; @CALL_FOR @POLL | S > O, on, of, to, POSS, from, in
  n: @PHRASES_0241 | by, from, POSS, ADJ > of, in

0243 Appeal for rights
  v: @CALL_FOR @RIGHTS; @CALL_FOR (human rights reform, equality, racial equality, religious tolerance, respect for human rights, gender equality); lobby for @RIGHTS; campaign for @RIGHTS | S > in, from, to, for
  v: advocate @RIGHTS | S > in, from, to, for
  v: urge (respect) for @RIGHTS; call for (respect, protection) for @RIGHTS; call for (protection) of @RIGHTS | S > in, to, by, on

0244 Appeal for change in institutions, regime
  v: @CALL_FOR @INSTITUTIONAL_REFORM; @CALL_FOR @REFERENDUM | S > in, from, to, for, on, by
  v: @CALL_FOR (free and fair elections, democratic elections, restoration of democracy, return to democracy, restoration of constitutional order, return to civilian rule) | S > in, from, to, for, on, by
  n: @PHRASES_0244 | by, from, POSS, ADJ > in, of

0242 Appeal for policy change
  v: @CALL_FOR @POLICY_CHANGE; @CALL_FOR (new policy, repeal, review, rethink, change of tack, U-turn, moratorium, tougher law, lower tax, wage increase, pay rise) | S > in, from, to, of, by, on
  n: @PHRASES_0242 | by, from, POSS, ADJ > in, of, on

024 Appeal for political reform
  v: @CALL_FOR (reform, political reform, democratic reform, liberalisation, liberalization, democratisation, democratization, political change, democratic change, good governance, rule of law, security sector reform) | S > in, from, to, by, of
  n: @PHRASES_024 | by, from, POSS, ADJ > in, to
  n: reform call | by, from, POSS, ADJ > in, to

0251 Appeal to ease administrative sanctions
  v: @CALL_FOR (end, lifting, easing, relaxation, removal) to @FREEDOM_CURB; @CALL_FOR (end, lifting, easing, relaxation, removal) of @FREEDOM_CURB | S > in, by, from, to, for
  v: @CALL_FOR (lifting, end, easing) of @EMERGENCY_RULE; @CALL_FOR (end, lifting) to @EMERGENCY_RULE; @CALL_FOR (lifting, end, easing) of @CURFEW | S > in, by, from, to, for
  v: @CALL_FOR (amnesty, general amnesty, clemency, pardon, mercy) | S > in, by, from, to, for
  n: @PHRASES_0251 | by, from, POSS, ADJ > to, from
  n: clemency plea; clemency appeal | by, from, POSS, ADJ > to, from

0252 Appeal to ease popular dissent
  v: @CALL_FOR (end, halt, suspension) to @PROTEST; @CALL_FOR (end, halt) of @PROTEST; @CALL_FOR (calm) among (protester, demonstrator) | S > O, in, by, to

0253 Appeal for release of persons or property
  v: @CALL_FOR (release, freedom, freeing, return, repatriation, handover, liberation, exchange, swap) of @PRISONERS; @CALL_FOR (release, freeing, liberation) of @HELD | S > from, by, to, of
  v: @CALL_FOR (return, release, restitution, handover) of @SEIZED_PROPERTY; @CALL_FOR (return, release, unfreezing) of @FROZEN_PROPERTY | S > from, by, to, of
  v: @CALL_FOR (prisoner exchange, prisoner swap, hostage release, prisoner release, release, immediate release, unconditional release, repatriation) | S > from, by, to, of, POSS
  n: @PHRASES_0253 | by, from, POSS, ADJ > to, from, of

0254 Appeal to ease economic sanctions, boycott or embargo
  v: @CALL_FOR (end, lifting, easing, relaxation, removal, suspension, halt, reversal) to @SANCTIONS; @CALL_FOR (end, lifting, easing, relaxation, removal, suspension, repeal) of @SANCTIONS | S > against, on, from, by, of
  v: @CALL_FOR (end, lifting) of @BLOCKADE_N; @CALL_FOR (end) to @BLOCKADE_N; @CALL_FOR (sanctions relief, sanction relief); @CALL_FOR (reopening, opening) of @BORDER | S > against, on, from, by, of
  n: @PHRASES_0254 | by, from, POSS, ADJ > to, on, from

0255 Appeal to allow international involvement
  v: @CALL_FOR @INVOLVEMENT; @CALL_FOR @OBSERVERS; @CALL_FOR (humanitarian access, humanitarian corridor, safe passage); @CALL_FOR (deployment, admission, return, dispatch) of @OBSERVERS | S > in, to, from, into, by
  v: @CALL_FOR (access) for @HUMANITARIAN_AID; @CALL_FOR (access) for @OBSERVERS | S > in, to, from, into, by
  n: @PHRASES_0255 | by, from, POSS, ADJ > in, into, to

0256 Appeal for de-escalation of military engagement
  v: @CALL_FOR @CEASEFIRE; @CALL_FOR @DEESCALATION; @CALL_FOR @WITHDRAWAL; @CALL_FOR @DISARMAMENT | S > in, between, from, of, to, by, on
  v: @CALL_FOR (end, halt, cessation, stop, suspension) to @HOSTILITIES; @CALL_FOR (end, halt, cessation, stop, suspension) of @HOSTILITIES; @CALL_FOR (stop, halt, end) to @ATTACK | S > in, by, from, of, against, on
  v: @CALL_FOR (end, halt) to @VIOLENCE; @CALL_FOR (withdrawal, pullout, removal, return) of @TROOPS; @CALL_FOR (withdrawal, removal, destruction, dismantling) of @WEAPONS | S > in, by, from, of, against, on
  v: counsel (restraint, caution, patience); preach (restraint, peace); plead for (peace, restraint, calm); appeal for (calm, peace, restraint) | S > on, in, from, to, between
  v: urge (restraint, calm, caution, peace, moderation, patience) | S > on, in, from, to, between
  n: @PHRASES_0256 | by, from, POSS, ADJ > in, to, between
  n: ceasefire call; truce call; peace appeal | by, from, POSS, ADJ > in, to, between
  n: peace call | by, from, POSS, ADJ > in, to, between

025 Appeal to yield
  v: @CALL_FOR (concession, flexibility, leniency, goodwill gesture, gesture, confidence-building measure, mutual concession) | S > from, by, to, on

027 Appeal to others to settle dispute
  v: @CALL_FOR @PEACE_SETTLEMENT; @CALL_FOR (end, resolution, settlement, solution) to @DISPUTE; @CALL_FOR (resolution, settlement, end) of @DISPUTE; press for @PEACE_SETTLEMENT | S > between, to, in, on, with, O, of, from
  n: @PHRASES_027 | by, from, POSS, ADJ > to, in, between

028 Appeal to others to engage in or accept mediation
  v: @CALL_FOR @MEDIATION; invite to mediate; request @MEDIATION; seek @MEDIATION; turn to for @MEDIATION; call for (UN mediation, U.N. mediation, outside mediation, foreign mediation) | S > from, by, O, to, in, on, of
  n: @PHRASES_028 | by, from, POSS, ADJ > to, from

026 Appeal to others to meet or negotiate
  v: @CALL_FOR @TALKS; @CALL_FOR @NEGOTIATION; @CALL_FOR @VISIT; @CALL_FOR (resumption, opening, restart, start, revival, continuation) of @TALKS; @CALL_FOR (return) to @TALKS; push for @TALKS | S > with, between, from, to, of, on, O
  v: seek (audience, appointment, face-to-face) with; press for resumption of @TALKS; ask for (audience) with; nudge toward @TALKS; nudge towards @TALKS; coax to (negotiating table, table) | S > with, between, from, to, of, on, O
  v: urge back to (negotiating table, table) | S > with, between, from, to, of, on, O
  n: @PHRASES_026 | by, from, POSS, ADJ > with, between, to

021 Appeal for material cooperation
  v: @CALL_FOR @COOPERATION | S > with, from, between, to, among, O
  v: @CALL_FOR (joint effort, joint response, coordinated response, collective action, concerted action, united action, international action, burden sharing, burden-sharing) | S > with, from, between, to, among, O
  n: @PHRASES_021 | by, from, POSS, ADJ > with, to, between

020 Make an appeal or request
  v: make (appeal, plea, request, entreaty) to; issue (appeal, plea, request) to; send (request, plea, petition) to; submit (request, petition) to; lodge (request) with | S > to, with, O
  v: file (request, petition) with; renew (appeal, plea, request) to; reiterate (appeal, plea, request) to; address (appeal, plea, request) to | S > to, with, O
  v: lobby | S > O, with, to
  n: formal request; urgent appeal; urgent plea; direct appeal; last-minute appeal; passionate appeal; emotional appeal | by, from, POSS, ADJ > to

# ================================================================================================================
# 03 Express intent to cooperate
# ================================================================================================================

0356 Express intent to de-escalate military engagement
  v: @OFFER @CEASEFIRE; agree on @CEASEFIRE; agree upon @CEASEFIRE; consider @CEASEFIRE; be open to @CEASEFIRE; be ready for @CEASEFIRE; welcome (idea, prospect) of @CEASEFIRE | S > to, with, from, O
  v: @OFFER (withdrawal, pullout, pullback, disengagement, troop withdrawal, force reduction, troop cut, arms cut, weapons freeze, nuclear freeze, disarmament, demilitarisation, demilitarization, denuclearisation, denuclearization) | S > to, with, from, O
  v: agree on @DISARMAMENT; agree on @WITHDRAWAL; agree upon @WITHDRAWAL; agree on (de-escalation, disengagement) | S > to, with, from, O
  v: set (timetable, date, deadline, schedule) for @WITHDRAWAL; announce (plan, timetable, schedule) for @WITHDRAWAL; announce @WITHDRAWAL; outline @WITHDRAWAL | S > from, with, to, of
  v: draw up (plan, timetable) for @WITHDRAWAL; commit to @CEASEFIRE; commit to @DISARMAMENT; recommit to @CEASEFIRE | S > from, with, to, of
  n: ceasefire offer; cease-fire offer; truce offer; ceasefire proposal; cease-fire proposal; truce proposal; withdrawal plan; pullout plan; withdrawal offer; disarmament proposal | by, from, POSS, ADJ > to, with, from
  n: @PHRASES_0356 | by, from, POSS, ADJ > to, with, from
  n: disarmament offer; ceasefire plan; truce plan; withdrawal timetable | by, from, POSS, ADJ > to, with, from

0351 Express intent to ease administrative sanctions
  v: @OFFER (amnesty, general amnesty, pardon, clemency, lifting of curfew, immunity, leniency); be ready to lift @EMERGENCY_RULE; plan to lift @EMERGENCY_RULE | S > to, for, O
  n: @PHRASES_0351 | by, from, POSS, ADJ > to, for
  n: amnesty offer; amnesty proposal; amnesty plan | by, from, POSS, ADJ > to, for

0353 Express intent to release persons or property
  v: agree on (prisoner exchange, prisoner swap, exchange, swap, release, repatriation, handover, return) of @PRISONERS | S > with, to, of, POSS
  v: agree on (prisoner exchange, prisoner swap, prisoner release, hostage deal, hostage release); @OFFER (prisoner exchange, prisoner swap, prisoner release, hostage release) | S > with, to, of, POSS
  v: @OFFER (release, return, exchange, handover) of @PRISONERS; @OFFER (return, handover) of @SEIZED_PROPERTY; announce (release) of @PRISONERS; order (release) of @PRISONERS | S > with, to, of, POSS
  n: prisoner swap deal; prisoner exchange deal; prisoner exchange agreement; prisoner swap agreement; hostage deal; hostage release deal; prisoner deal | between, by, POSS, ADJ > with

0354 Express intent to ease economic sanctions
  v: @OFFER (sanctions relief, sanction relief, easing, lifting, relaxation, suspension) of @SANCTIONS; @OFFER (sanctions relief, sanction relief) | S > on, against, to, for, with
  v: agree on (easing, lifting, suspension, relaxation, removal, reduction) of @SANCTIONS; agree on (sanctions relief, sanction relief, tariff cut, tariff reduction, trade truce) | S > on, against, to, for, with
  n: @PHRASES_0354 | between, by, POSS, ADJ > with, to
  n: trade truce; tariff truce | between, by, POSS, ADJ > with, to

0355 Express intent to allow international involvement
  v: be open to @OBSERVERS; @OFFER (access) to @OBSERVERS; invite @OBSERVERS; invite (investigator, weapons inspector); agree on (deployment, return, dispatch, admission) of @OBSERVERS | S > from, O, to, with, of
  v: agree on (deployment) of @PEACEKEEPERS; agree on @OBSERVERS; agree on @PEACEKEEPERS; agree on (humanitarian corridor, aid corridor, evacuation corridor, safe passage, access) | S > from, O, to, with, of

0341 Express intent to change leadership
  v: announce (resignation, retirement, departure, abdication) plan; announce (intention, intent, plan, decision) to resign; announce (intention, intent, plan, decision) to step down | S > to, with, in
  v: agree on (early election, snap election, election, election date, interim president, interim leader, interim prime minister, new leader, new government, transition, cabinet) | S > to, with, in
  v: set (date) for @POLL; schedule @POLL; announce @POLL; call @POLL; propose @POLL; offer @POLL; offer (resignation) | S > to, with, in
  n: election announcement; resignation offer; election date | by, from, POSS, ADJ > to

0343 Express intent to institute rights reform
  v: @OFFER (citizenship, greater rights, right, equal rights, human rights reform, greater freedom) | S > to, for

0344 Express intent to change institutions or regime
  v: @OFFER @INSTITUTIONAL_REFORM; @ANNOUNCE @INSTITUTIONAL_REFORM; agree on @INSTITUTIONAL_REFORM; @OFFER @REFERENDUM; agree on @REFERENDUM; schedule @REFERENDUM | S > with, to, for, on
  v: agree on (coalition, coalition government, power-sharing, national unity government, new constitution); draft (constitution) | S > with, to, for, on
  n: power-sharing proposal; power-sharing offer; autonomy plan; autonomy offer; autonomy proposal; referendum plan; coalition deal; coalition agreement; power-sharing deal | by, from, between, POSS, ADJ > to, with, for
  n: power-sharing agreement | by, from, between, POSS, ADJ > to, with, for

0342 Express intent to change policy
  v: @OFFER @POLICY_CHANGE; @ANNOUNCE @POLICY_CHANGE; pledge @POLICY_CHANGE; agree on @POLICY_CHANGE; signal (shift, change, policy change, policy shift, U-turn) | S > to, on, toward, towards
  v: hint at (shift, change, policy change, concession) | S > to, on, toward, towards

034 Express intent to institute political reform
  v: @OFFER (reform, political reform, democratic reform, liberalisation, liberalization, democratisation, democratization, reform package, reform plan, reform programme, reform program) | S > to
  v: agree on (reform, political reform, reform package); @ANNOUNCE (reform, political reform, democratic reform, reform package, reform plan, reform programme, reform program) | S > to
  v: outline (reform, reform plan, reform package); commit to (reform, political reform, democracy) | S > to
  n: reform plan; reform pledge; reform promise; reform proposal; reform package | by, from, POSS, ADJ > to

0331 Express intent to provide economic aid
  v: @OFFER @ECONOMIC_AID; @OFFER @LENDING; @ANNOUNCE @ECONOMIC_AID; @ANNOUNCE @LENDING; agree on @LENDING; agree on @ECONOMIC_AID; pledge @ECONOMIC_AID; pledge @LENDING; approve @LENDING | S > to, for, I
  v: approve @ECONOMIC_AID; earmark @ECONOMIC_AID; commit @ECONOMIC_AID; set aside @ECONOMIC_AID; authorise @ECONOMIC_AID; authorize @ECONOMIC_AID; promise @ECONOMIC_AID; plan @ECONOMIC_AID | S > to, for, I
  n: @PHRASES_0331 | by, from, POSS, ADJ > to, for
  n: loan offer; financial pledge; aid pledge; debt relief offer; bailout offer; bailout plan; loan pledge; bailout agreement; bailout deal; loan agreement | by, from, POSS, ADJ > to, for
  n: rescue plan | by, from, POSS, ADJ > to, for

0332 Express intent to provide military aid
  v: @OFFER @MILITARY_AID; @OFFER @ARMS; @ANNOUNCE @MILITARY_AID; agree on @MILITARY_AID; pledge @MILITARY_AID; pledge @ARMS; approve @MILITARY_AID | S > to, for, I
  v: approve (arms sale, weapons sale, sale, transfer, delivery) of @ARMS; approve (arms sale, weapons sale, arms package, weapons package, arms export); authorise @MILITARY_AID | S > to, for, I
  v: authorize @MILITARY_AID; promise @MILITARY_AID; promise @ARMS; offer (troops); earmark @MILITARY_AID | S > to, for, I
  n: @PHRASES_0332 | by, from, POSS, ADJ > to, for
  n: arms pledge; weapons pledge | by, from, POSS, ADJ > to, for

0333 Express intent to provide humanitarian aid
  v: @OFFER @HUMANITARIAN_AID; @ANNOUNCE @HUMANITARIAN_AID; @OFFER @FOODSTUFF; pledge @HUMANITARIAN_AID; pledge @FOODSTUFF; agree on @HUMANITARIAN_AID; approve @HUMANITARIAN_AID | S > to, for, I
  v: promise @HUMANITARIAN_AID; earmark @HUMANITARIAN_AID; @OFFER @ASYLUM; pledge @ASYLUM; promise @ASYLUM; offer to take in @REFUGEES; offer to host @REFUGEES | S > to, for, I
  n: @PHRASES_0333 | by, from, POSS, ADJ > to, for
  n: asylum offer; food aid offer; humanitarian pledge; relief offer | by, from, POSS, ADJ > to, for

0334 Express intent to provide military protection or peacekeeping
  v: @OFFER @PEACEKEEPERS; @ANNOUNCE @PEACEKEEPERS; pledge @PEACEKEEPERS; promise @PEACEKEEPERS; agree on @PEACEKEEPERS for; approve @PEACEKEEPERS; authorise @PEACEKEEPERS | S > to, for, I, in
  v: authorize @PEACEKEEPERS; commit @PEACEKEEPERS; approve (deployment, dispatch) of @PEACEKEEPERS; authorise (deployment, dispatch) of @PEACEKEEPERS | S > to, for, I, in
  v: authorize (deployment, dispatch) of @PEACEKEEPERS; @OFFER (protection, military protection, security guarantee, nuclear umbrella, security umbrella); pledge (protection, security guarantee) | S > to, for, I, in
  v: promise (protection, security guarantee) | S > to, for, I, in
  n: @PHRASES_0334 | by, from, POSS, ADJ > to, for
  n: security guarantee | by, from, POSS, ADJ > to, for

033 Express intent to provide material aid
  v: @OFFER @GENERAL_AID; @ANNOUNCE @GENERAL_AID; pledge @GENERAL_AID; promise @GENERAL_AID; agree on @GENERAL_AID; approve @GENERAL_AID; earmark @GENERAL_AID; commit @GENERAL_AID | S > to, for, I, O
  v: authorise @GENERAL_AID; authorize @GENERAL_AID; stand ready to help; stand ready to assist; be ready to help; be prepared to help; be willing to help; be ready to assist | S > to, for, I, O
  v: be prepared to assist; offer to help; offer to assist; come forward with (offer) of @AID; @EXPRESS (readiness, willingness) to help; @EXPRESS (readiness, willingness) to assist | S > to, for, I, O
  n: @PHRASES_033 | by, from, of, POSS, ADJ > to, for
  n: aid offer; aid commitment; aid promise | by, from, of, POSS, ADJ > to, for

0311 Express intent to cooperate economically
  v: agree on @ECONOMIC_RELATIONS | S <> with
  v: agree on (joint venture, energy project, pipeline, gas pipeline, oil pipeline, trade deal, trade agreement, trade pact, free trade agreement, free trade zone, common market, currency union, customs union, currency swap, gas deal, oil deal, grain deal, fisheries deal, production cut, output cut, transit) | S <> with
  v: @OFFER @ECONOMIC_RELATIONS; @OFFER (trade deal, trade concession, free trade agreement, free trade zone, market access, joint venture) | S <> with
  n: trade deal; trade agreement; free trade agreement; free trade deal; trade pact; trade accord; free trade pact; economic pact; economic agreement; gas deal; energy deal; grain deal | between, POSS, ADJ, of <> with
  n: investment treaty; fisheries agreement | between, POSS, ADJ, of <> with

0312 Express intent to cooperate militarily
  v: agree on @MILITARY_RELATIONS; agree on @JOINT_EXERCISE | S <> with
  v: agree on (defence pact, defense pact, security pact, arms deal, base deal, basing rights, military base, joint force, joint command, hotline, military hotline) | S <> with
  v: @OFFER @MILITARY_RELATIONS; @OFFER @JOINT_EXERCISE; plan @JOINT_EXERCISE; schedule @JOINT_EXERCISE; announce @JOINT_EXERCISE | S <> with
  v: @OFFER (military base, joint force, military alliance, security pact, defence pact, defense pact) | S <> with
  n: security pact; defence pact; defense pact; military pact; mutual defence treaty; mutual defense treaty; mutual defence pact; mutual defense pact; non-aggression pact; nonaggression pact | between, POSS, ADJ, of <> with
  n: security agreement; defence agreement; defense agreement; military agreement; defence treaty; defense treaty | between, POSS, ADJ, of <> with

0313 Express intent to cooperate on judicial matters
  v: agree on @JUDICIAL_RELATIONS; agree on (extradition, handover, trial, tribunal, joint investigation) of @SUSPECT; agree on (extradition, tribunal, war crimes tribunal, special court) | S > with, to, from
  v: @REACH (extradition agreement, extradition deal, extradition treaty); @OFFER @JUDICIAL_RELATIONS; @OFFER (extradition, handover) of @SUSPECT; approve (extradition) | S > with, to, from
  v: clear way for (extradition) | S > with, to, from
  n: extradition treaty; extradition agreement; extradition deal; extradition pact | between, POSS, ADJ, of <> with

0314 Express intent to cooperate on intelligence
  v: agree on (intelligence sharing, information sharing, intelligence exchange, exchange of intelligence, exchange of information, intelligence cooperation) | S <> with, to
  v: @OFFER @INTELLIGENCE | S <> with, to

032 Express intent to provide diplomatic cooperation
  v: agree on (establishment, restoration, resumption, normalisation, normalization, exchange) of @RELATIONS; agree on (establishment, restoration, resumption, opening, reopening) of @FORMALITY | S > with, to, O
  v: agree on @DIPLOMATIC_RELATIONS; agree on (exchange) of (ambassador, envoy); @OFFER @DIPLOMATIC_RELATIONS | S > with, to, O
  v: @OFFER (normalisation, normalization, full relations, membership, candidate status, recognition, diplomatic recognition); seek @RELATIONS with | S > with, to, O
  v: seek (rapprochement, normalisation, normalization, reconciliation, reset, closer ties, better ties, better relations, closer relations) with; reach out to | S > with, to, O
  v: make (overture, peace overture, diplomatic overture) to; agree on (joint statement, joint declaration, common position, common stance, joint position, united front) | S > with, to, O
  v: express (desire, wish, hope, interest) for (better relations, better ties, closer ties, friendship, friendly relations, normalisation, normalization, improved ties); be ready to recognise | S > with, to, O
  v: be ready to recognize; be prepared to recognise; be prepared to recognize; offer to recognise; offer to recognize | S > with, to, O
  n: diplomatic overture; peace overture; friendly overture; overture; olive branch; peace offering; peace feeler | by, from, POSS, ADJ > to, toward, towards

038 Express intent to accept mediation
  v: accept @MEDIATION; agree on @MEDIATION; be open to @MEDIATION; be ready to accept @MEDIATION; be ready for @MEDIATION; submit to @MEDIATION | S > by, from, of, POSS, ADJ, with
  v: submit (dispute, case) to (court, arbitration, international court, International Court of Justice, Hague); go to (arbitration) | S > by, from, of, POSS, ADJ, with
  v: accept (arbitration, mediator, mediation offer, offer of mediation) | S > by, from, of, POSS, ADJ, with

039 Express intent to mediate
  v: offer @MEDIATION; offer to mediate; offer to broker; offer to arbitrate; offer to facilitate; volunteer to mediate; volunteer as (mediator, intermediary, go-between); propose to mediate | S > between, in, to, with
  v: propose @MEDIATION; be ready to mediate; be willing to mediate; be prepared to mediate; stand ready to mediate; offer to host @TALKS; offer to host @NEGOTIATION | S > between, in, to, with
  v: offer as (venue, mediator, go-between, intermediary); present oneself as (mediator); announce @MEDIATION; offer to act as (mediator, intermediary, go-between) | S > between, in, to, with
  n: @PHRASES_039 | by, from, POSS, ADJ > to, between, in
  n: mediation offer; mediation bid; mediation proposal; mediation initiative | by, from, POSS, ADJ > to, between, in

037 Express intent to settle dispute
  v: @OFFER @PEACE_SETTLEMENT; @OFFER (peace plan, peace proposal, peace initiative, compromise, peace offer, roadmap, road map, compromise proposal, compromise plan, peace terms, terms) | S <> with, between, to
  v: agree on @PEACE_SETTLEMENT | S <> with, between, to
  v: agree on (peace plan, peace proposal, roadmap, road map, framework, principle, peace terms, terms, draft, text, border, border demarcation, maritime border, status); @REACH @PEACE_SETTLEMENT | S <> with, between, to
  v: settle (dispute, difference, border dispute, conflict, row, quarrel); resolve (dispute, difference, border dispute, conflict, row, crisis, standoff, quarrel, deadlock, disagreement, impasse) | S <> with, between, to
  v: patch up (difference, quarrel, dispute); end (dispute, row, feud, standoff, deadlock, impasse, rift, stalemate, trade war, cold war); break (deadlock, impasse, stalemate) | S <> with, between, to
  v: bridge (difference, gap); narrow (difference, gap); iron out (difference); set aside (difference); bury (difference); put aside (difference); overcome (difference) | S <> with, between, to
  v: defuse (crisis, standoff, dispute, tension, row); be open to (compromise, settlement, political solution, negotiated settlement) | S <> with, between, to
  v: @ANNOUNCE (peace plan, peace proposal, peace initiative, peace deal, peace agreement, peace accord, compromise plan, road map, roadmap) | S > to, with, between, for
  v: launch (peace initiative, peace bid, peace drive, diplomatic initiative) | S > to, with, between, for
  v: sue for (peace); make (peace); seek (peace, peaceful solution, political solution, negotiated solution, settlement) with | S <> with
  n: peace plan; peace proposal; peace initiative; peace offer; peace bid; compromise proposal; peace blueprint; peace roadmap; settlement proposal; settlement offer | by, from, of, POSS, ADJ > to, for, with
  n: peace settlement; political settlement; peace deal; peace agreement; peace accord; peace treaty; peace pact; border agreement; border deal; border treaty; peaceful settlement | between, POSS, ADJ, of <> with
  n: border settlement | between, POSS, ADJ, of <> with

036 Express intent to meet or negotiate
  v: @PLAN @TALKS; @PLAN @NEGOTIATION; @PLAN @VISIT; be open to @TALKS; be open to @NEGOTIATION; be ready for @TALKS; be ready for @NEGOTIATION; be willing to talk; be ready to talk | S > with, to, between, O, from
  v: be prepared to talk; be open to meeting; be due to meet; be scheduled to meet; be set to meet; be expected to meet; be ready to negotiate; be willing to negotiate; be prepared to negotiate | S > with, to, between, O, from
  v: be willing to meet; be ready to meet; be prepared to meet; be due to visit; be scheduled to visit; be set to visit; be expected to visit; offer to meet; offer to negotiate; offer to talk | S > with, to, between, O, from
  v: offer to hold @TALKS | S > with, to, between, O, from
  v: invite to @TALKS; invite to @NEGOTIATION; invite for @TALKS; invite to visit; invite for @VISIT; invite to attend | S > O, to, from, of, by, POSS
  v: invite to (summit, peace conference, Camp David, White House, Kremlin, capital); extend (invitation, formal invitation) to; issue (invitation) to; send (invitation) to | S > O, to, from, of, by, POSS
  v: accept (invitation, offer, proposal) of @TALKS; accept (invitation) to; accept (invitation) from; accept (invitation) for | S > O, to, from, of, by, POSS
  v: @EXPRESS (readiness, willingness, interest, desire, openness) for @TALKS; @EXPRESS (readiness, willingness, interest, openness) to @TALKS | S > with, to, between, O
  v: @EXPRESS (interest, readiness, willingness) in @TALKS; leave door open to @TALKS; leave door open for @TALKS; leave (door) open; keep door open to @TALKS; open (door, way) to @TALKS | S > with, to, between, O
  v: open (door) to @NEGOTIATION; clear (way) for @TALKS; pave (way) for @TALKS; pave (way) for @NEGOTIATION; set (stage) for @TALKS; agree on (agenda, venue, date, timetable, format) for @TALKS | S > with, to, between, O
  v: prepare for @TALKS; prepare for @VISIT; give green light to @TALKS | S > with, to, between, O
  n: @PHRASES_036 | by, from, POSS, between, ADJ > to, with
  n: invitation; formal invitation; dialogue offer; talks offer; planned visit | by, from, POSS, between, ADJ > to, with
  n: planned meeting; planned summit; planned talks; upcoming visit; upcoming summit; upcoming talks; upcoming meeting; forthcoming visit; forthcoming talks; forthcoming meeting | by, from, POSS, between, ADJ > to, with
  n: forthcoming summit | by, from, POSS, between, ADJ > to, with

0352 Express intent to ease popular dissent
  v: agree on (end, suspension, halt) to @PROTEST; agree on (end, suspension) of @PROTEST; offer to end @PROTEST; offer to call off @PROTEST | S > in, to, with

035 Express intent to yield
  v: @OFFER (concession, compromise package, goodwill gesture, political concession, major concession); signal (flexibility, readiness for compromise); hint at (compromise) | S > to, with
  v: be ready for (compromise, concession); be open to (concession); agree on (concession) | S > to, with
  n: @PHRASES_035 | by, from, POSS, ADJ > to
  n: compromise offer; goodwill gesture | by, from, POSS, ADJ > to

031 Express intent to engage in material cooperation
  v: agree on @COOPERATION; agree upon @COOPERATION; @OFFER @COOPERATION; @EXPRESS (readiness, willingness, interest, desire) to cooperate; be ready to cooperate; be willing to cooperate | S > with, to
  v: be prepared to cooperate; @EXPRESS (readiness, willingness, interest, desire) for @COOPERATION; @EXPRESS (interest, readiness) in @COOPERATION; be ready for @COOPERATION | S > with, to
  v: be open to @COOPERATION; be interested in @COOPERATION; @REACH (cooperation agreement, cooperation accord, cooperation deal, nuclear cooperation agreement, partnership agreement) | S > with, to
  n: @PHRASES_031 | between, POSS, ADJ, by, of <> with, to
  n: cooperation agreement; cooperation accord; cooperation deal; cooperation pact; partnership agreement; cooperation offer; cooperation treaty | between, POSS, ADJ, by, of <> with, to

030 Express intent to cooperate
  v: extend (hand, hand of friendship, olive branch); hold out (hand, olive branch, hand of friendship); offer (hand, olive branch, hand of friendship, friendship, partnership) | S > to, with, on
  v: stretch out (hand); wave (olive branch); come to (terms, understanding, agreement, accommodation, arrangement); reach (understanding, accommodation, consensus, modus vivendi, common ground) | S > to, with, on
  v: find (common ground, common language); agree in principle; strike (bargain); cut (deal) with; make (deal, pact) with; give (go-ahead, green light, nod, consent, assent, all-clear) to | S > to, with, on
  v: get (deal) with; move closer to @AGREEMENT; move toward @AGREEMENT; move towards @AGREEMENT; be close to @AGREEMENT; near @AGREEMENT; edge closer to @AGREEMENT; inch closer to @AGREEMENT | S > to, with, on
  v: @ANNOUNCE @ACCORD; make progress toward @AGREEMENT; make progress towards @AGREEMENT; commit to @AGREEMENT; accept @AGREEMENT; enter into @AGREEMENT | S <> with, between
  v: agree on (step, measure, plan, resolution, statement, timetable, compromise text, set of principles, principles, package, guideline, way forward, approach, action plan, strategy, need, formula, common approach, cooperation plan, package of measures) | S <> with
  v: @EXPRESS (readiness, willingness, openness, goodwill, good will, good faith); make (commitment) to; take (commitment, step) toward; undertake (commitment); shake (hand) on | S > to, with, toward, towards
  v: signal (readiness, willingness, openness); give (word, assurance, guarantee) to; give (assurance); assent to; acquiesce in; acquiesce to | S > to, with, toward, towards
  n: deal; agreement; accord; pact; tentative agreement; tentative deal; provisional agreement; provisional deal; preliminary agreement; framework agreement; interim agreement; interim deal | between, POSS, ADJ, of <> with
  n: @PHRASES_030 | between, POSS, ADJ, of <> with
  n: draft agreement; understanding; landmark deal; landmark agreement; historic deal; historic agreement; new agreement; nuclear deal; nuclear accord | between, POSS, ADJ, of <> with
  n: nuclear agreement; nuclear pact; arms control agreement; arms control treaty; climate deal; migration deal; water-sharing agreement; transit agreement | between, POSS, ADJ, of <> with
  n: go-ahead; green light; consent; assent | POSS, by, from, of, ADJ > to, for
  v: agree with; concur with | S > with

# ================================================================================================================
# 04 Consult
# ================================================================================================================

041 Discuss by telephone
  v: @HOLD @PHONE_CALL; @HOLD (call) with; speak by (phone, telephone, video link, hotline, videophone); speak on (phone, telephone); speak over (phone, telephone) | S <> with, to, O, between
  v: speak via (phone, telephone, video link, videoconference); talk by (phone, telephone, video link, hotline); talk on (phone, telephone); talk over (phone, telephone) | S <> with, to, O, between
  v: talk via (phone, telephone, video link); discuss by (phone, telephone); discuss in (phone call, telephone call, phone conversation, telephone conversation); discuss over (phone, telephone) | S <> with, to, O, between
  v: discuss on (phone, telephone); confer by (phone, telephone, video link); consult by (phone, telephone); contact by (phone, telephone); reach by (phone, telephone); call by (phone, telephone) | S <> with, to, O, between
  v: make (phone call, telephone call) to; place (call, phone call, telephone call) to; pick up (phone, telephone); get on (phone) with; be on (phone) with | S <> with, to, O, between
  v: speak during (phone call, telephone call, call); tell in (phone call, telephone call, phone conversation, telephone conversation, telephone talk, phone talk); tell by (phone, telephone) | S <> with, to, O, between
  v: inform by (phone, telephone); congratulate by (phone, telephone); say in (phone call, telephone call) with; meet via (video link, videoconference, teleconference, video conference) | S <> with, to, O, between
  v: meet by (video link, video conference); hold (teleconference, video conference, virtual summit, virtual meeting, video summit, conference call); exchange (phone call, telephone call) | S <> with, to, O, between
  v: telephone; phone; ring up; call up | S <> O
  n: @PHONE_CALL | between, POSS, ADJ, by, of, from <> with, to

045 Mediate
  v: @MEDIATE between; @MEDIATE @TALKS; @MEDIATE @NEGOTIATION; @MEDIATE @DISPUTE; @MEDIATE in @DISPUTE; @MEDIATE @AGREEMENT; @MEDIATE @CEASEFIRE; @MEDIATE @PEACE_SETTLEMENT; mediate in | S > between, in, with, of, among, O
  v: mediate (exchange, release, swap) of @PRISONERS; mediate (prisoner swap, prisoner exchange, hostage release); broker (prisoner swap, prisoner exchange, release, hostage release) | S > between, in, with, of, among, O
  v: act as @MEDIATION; serve as @MEDIATION; play @MEDIATION; launch @MEDIATION; begin @MEDIATION; carry on @MEDIATION; conduct @MEDIATION; lead @MEDIATION; continue @MEDIATION; pursue @MEDIATION | S > between, in, with, of, among, O
  v: resume @MEDIATION; engage in @MEDIATION; undertake @MEDIATION; step up @MEDIATION; use (good offices); shuttle between | S > between, in, with, of, among, O
  v: act as (mediator, broker, honest broker, peace broker, intermediary, go-between, arbitrator, peacemaker, conduit, facilitator, bridge) between | S > between, in, with, of, among, O
  v: act as (mediator, honest broker, peace broker, intermediary, go-between, arbitrator, peacemaker, facilitator) | S > between, in, with, of, among, O
  v: serve as (mediator, honest broker, intermediary, go-between, arbitrator, conduit, facilitator); intercede with; intercede on; bring together; bring to (negotiating table) | S > between, in, with, of, among, O
  v: try to bridge (gap, difference) | S > between, in, with, of, among, O
  v: sponsor @TALKS; sponsor @NEGOTIATION; host @NEGOTIATION between; host @TALKS between; arrange @TALKS between; broker @TALKS; facilitate @TALKS; moderate @TALKS; chair @TALKS between | S > between, with, among, of
  v: host @NEGOTIATION; pass (message) between; relay (message) between; carry (message) between; convey (message) between | S > between, with, among, of
  n: mediation; mediation effort; mediation mission; arbitration; conciliation; good offices; shuttle diplomacy; peace mission; mediation talks; mediator role; mediating role; brokering | by, of, POSS, ADJ > between, in, with
  n: third-party mediation; peacemaking effort; peace brokering | by, of, POSS, ADJ > between, in, with
  v: mediate; arbitrate | S > between, in, O

046 Engage in negotiation
  v: @ENGAGE @NEGOTIATION; haggle with; bargain with; bargain over; hold out in @NEGOTIATION; make progress in @NEGOTIATION | S <> with, between
  v: discuss (peace, ceasefire, cease-fire, truce, peace plan, peace proposal, peace deal, peace terms, disarmament, prisoner exchange, prisoner swap, border demarcation, withdrawal, settlement, release) | S <> with, between
  v: discuss (terms) of @AGREEMENT; discuss (terms) of @CEASEFIRE; discuss @CEASEFIRE; discuss @PEACE_SETTLEMENT; negotiate @AGREEMENT; negotiate @CEASEFIRE; negotiate @PEACE_SETTLEMENT | S <> with, between
  v: negotiate over; negotiate with; negotiate for; negotiate on; negotiate (release, end, withdrawal, terms, return, exchange, accession, membership, surrender, way out, exit, price, passage) | S <> with, between
  v: renegotiate @AGREEMENT; renegotiate; return to (negotiating table, bargaining table, table); come to (negotiating table, bargaining table) | S <> with, between
  v: sit at (negotiating table, bargaining table, table) with; sit down at (negotiating table); sit around (negotiating table); exchange (proposal, draft, offer) with; hold @MEETING on @CEASEFIRE | S <> with, between
  v: hold @MEETING on @PEACE_SETTLEMENT; hold @MEETING on @DISARMAMENT; hold @MEETING about @CEASEFIRE; parley with; parley; treat with; bargain | S <> with, between
  v: negotiate | S <> with, between, O
  n: @NEGOTIATION | between, among, of, POSS, ADJ, by <> with
  n: bargaining; negotiating session; negotiating round; nuclear diplomacy; peace feelers; horse-trading; dispute settlement talks | between, among, of, POSS, ADJ, by <> with

044 Meet at a third location
  v: meet on sidelines; meet on (sidelines, margins, fringe) of | S <> with, O
  v: meet at (summit, conference, forum, UN, United Nations, General Assembly, G20, G8, G7, APEC summit, ASEAN summit, international conference, world summit, funeral) | S <> with, O
  v: meet in (Geneva, Vienna, neutral territory, third country, Camp David, Davos, Malta, Reykjavik, Helsinki, Oslo); hold @MEETING on (sidelines, margins, fringe) of | S <> with, O
  v: hold @MEETING in (Geneva, Vienna, neutral territory, third country, Camp David, Oslo, Helsinki, Reykjavik, Malta); talk on (sidelines, margins) of; speak on (sidelines, margins) of | S <> with, O
  v: hold @MEETING at (summit, forum, UN, United Nations) | S <> with, O
  n: @PHRASES_044 | between, POSS, ADJ, of <> with
  n: sideline meeting; pull-aside; sideline talks | between, POSS, ADJ, of <> with

043 Host a visit
  v: host @GUEST; host @VISIT; receive @GUEST; welcome @GUEST to; welcome @GUEST at; welcome @GUEST for; greet @GUEST; entertain @GUEST; receive @VISIT from; welcome (visit) of | S > O, for, to, from, of, by
  v: give (audience, red-carpet welcome, warm welcome, welcome, red carpet welcome, state banquet) to; grant (audience) to; host (banquet, state dinner, dinner, luncheon, reception, lunch) for | S > O, for, to, from, of, by
  v: roll out (red carpet) for; hold (reception, welcoming ceremony, state dinner, banquet) for; hold (welcome ceremony, welcoming ceremony) for; usher in @GUEST; fete @GUEST; fête @GUEST | S > O, for, to, from, of, by
  v: see off @GUEST | S > O, for, to, from, of, by
  v: host @MEETING with; host @MEETING; host (summit, conference, donor conference, ministerial, regional summit, delegation, round of talks); receive (letter of credence, credential) | S > with, between, of, from
  v: play host to; host; receive; greet; fete | S > O
  n: reception; welcoming ceremony; state banquet; state dinner; red-carpet welcome; hosting; welcome | by, POSS, ADJ, from > for, of, to

042 Make a visit
  v: pay @VISIT to; pay (visit, courtesy call, call) on; pay @VISIT; make @VISIT to; make @VISIT; begin @VISIT to; begin @VISIT in; start @VISIT to; start @VISIT of; end @VISIT to | S > to, in, of, on, O, from
  v: conclude @VISIT to; wrap up @VISIT to; undertake @VISIT; embark on @VISIT; set off on @VISIT; set out on @VISIT; leave on @VISIT; leave for @VISIT; arrive on @VISIT; arrive for @VISIT | S > to, in, of, on, O, from
  v: arrive in for @VISIT; fly in for @VISIT; fly out for @VISIT; go on @VISIT; be on @VISIT; come on @VISIT; complete @VISIT; continue @VISIT; kick off @VISIT; open @VISIT; launch @VISIT | S > to, in, of, on, O, from
  v: carry out @VISIT; have @VISIT; return from @VISIT; extend @VISIT; take @VISIT; finish @VISIT; call on (president, king, prime minister, minister, pope) | S > to, in, of, on, O, from
  v: arrive for @TALKS; arrive for @NEGOTIATION; arrive in for @TALKS; fly for @TALKS; fly in for @TALKS; travel to for @TALKS; head to for @TALKS; go to for @TALKS; come for @TALKS | S > to, in, for, with
  v: arrive to meet; arrive to attend; travel to meet; fly to meet; travel for @TALKS; leave for @TALKS; send @GUEST to; dispatch @GUEST to | S > to, in, for, with
  v: send (delegation, envoy, emissary, mission, special envoy, diplomat, negotiator, negotiating team, high-level delegation) | S > to, in, for, with
  v: dispatch (delegation, envoy, emissary, mission, special envoy, diplomat, negotiator); lead (delegation, mission) to; head (delegation) to | S > to, in, for, with
  v: visit (country, capital, region, embassy, front, headquarters, troops, refugee camp, border, shrine, memorial, grave, hospital) | S > in, of, to, O, POSS, ADJ
  v: tour (country, region, capital, camp, refugee camp, front, base); stop over in; make (stopover, stop, stop-off, surprise appearance) in; set foot in; set foot on | S > in, of, to, O, POSS, ADJ
  n: @VISIT | POSS, by, of, ADJ > to, in
  n: state visit; visiting delegation; arrival; courtesy call | POSS, of, by, ADJ > in, to, on
  v: visit; tour; arrive in; fly to; fly into; travel to; leave for; depart for; jet to; touch down in; land in | S > O, in, to, into, for, on

040 Consult
  v: @ENGAGE @MEETING; @HOLD @MEETING; hold (round, series) of @TALKS; hold (round, series) of @NEGOTIATION; meet to discuss; meet in (secret, private, person); meet face to face; meet one-on-one | S <> with, to, from, between, among, O
  v: meet behind closed doors; gather to discuss; sit down with; come together with; come face to face with; meet up with; meet together; confer with; confer on; consult with; consult on | S <> with, to, from, between, among, O
  v: consult closely; talk with; speak with; chat with; huddle with; exchange (view, opinion, message, letter, greeting) with; exchange (view, opinion, views on, message, letter) | S <> with, to, from, between, among, O
  v: compare (note) with; compare (note); share (view, concern) with; hold (discussion, briefing) with; discuss with | S <> with, to, from, between, among, O
  v: discuss (relations, ties, cooperation, bilateral relations, bilateral ties, bilateral cooperation, regional issue, situation, crisis, war, conflict, security, regional security, trade, nuclear programme, nuclear program, peace process, dispute, sanction, Middle East, Ukraine, issue of mutual concern, matter, bilateral issue, international issue, global issue, mutual interest, Kashmir, terrorism, climate change, refugee crisis, arms control, border) with | S <> with, to, from, between, among, O
  v: review (relations, ties, cooperation, bilateral relations, bilateral ties, bilateral cooperation) with; hear (view) of | S <> with, to, from, between, among, O
  v: brief (minister, president, counterpart, ambassador, council, Security Council, ally, lawmaker, parliament, Congress); debrief (envoy); send (message, letter, personal message) to; write to | S <> with, to, from, between, among, O
  v: write (letter) to; deliver (message, letter, personal message) to; convey (message, letter) to; hand (letter, message) to; receive (letter, message, personal message) from | S <> with, to, from, between, among, O
  v: convey (greeting) to; sound out; hold (council) with; present (credential) to; shake (hand) with; shake (hand); lunch with; dine with; breakfast with | S <> with, to, from, between, among, O
  v: have (lunch, dinner, breakfast, tea) with; join for (lunch, dinner, talks, summit); keep in (contact, touch) with; maintain (contact) with; be in (contact, touch) with | S <> with, to, from, between, among, O
  v: stay in (contact, touch) with; establish (contact, dialogue, channel) with; make (contact) with; have (contact, audience) with | S <> with, to, from, between, among, O
  v: open (dialogue, channel, back channel, communication channel, hotline) with; reopen (dialogue, hotline, communication channel, communication line, channel) with | S <> with, to, from, between, among, O
  v: restore (hotline, communication channel, communication line); attend (conference, funeral, inauguration, ceremony, parade); participate in (conference); take part in (conference) | S <> with, to, from, between, among, O
  v: convene (summit, meeting, conference, session, emergency session, emergency meeting, extraordinary session); resume (contact, dialogue, discussion) with | S <> with, to, from, between, among, O
  n: @MEETING | between, among, of, POSS, ADJ, by <> with
  n: @PHRASES_040 | between, among, of, POSS, ADJ, by <> with
  n: summit conference; mini-summit; minisummit; audience; consultations; contacts; handshake; two-way summit; heart-to-heart; encounter; get-together; secret talks | between, among, of, POSS, ADJ, by <> with
  n: back-channel talks; closed-door talks; closed-door meeting; secret meeting; informal talks; informal meeting; rare meeting; historic meeting; brief meeting; first meeting; back channel | between, among, of, POSS, ADJ, by <> with
  n: backchannel; high-level meeting; cabinet-level talks; ministerial talks; military-to-military talks | between, among, of, POSS, ADJ, by <> with
  n: three-way talks; three-way summit; four-way talks; four-way summit | between, among, of, POSS, ADJ, by <> with
  v: meet; consult; meet with; confer; talk to; speak to | S <> with, to, O, between

# ================================================================================================================
# 05 Engage in diplomatic cooperation
# ================================================================================================================

054 Grant diplomatic recognition
  v: @ESTABLISH @DIPLOMATIC_RELATIONS; @RESTORE @DIPLOMATIC_RELATIONS; @ESTABLISH @FORMALITY in; open @FORMALITY; reopen @FORMALITY; inaugurate @FORMALITY | S > with, to, in, from, of
  v: @ESTABLISH (relations, ties, full ties, ambassadorial ties) at (ambassadorial level, embassy level); raise (ties, relations) to (ambassadorial level, embassy level) | S > with, to, in, from, of
  v: upgrade (ties, relations, mission, representation) to (ambassadorial level, embassy level, embassy, strategic partnership); exchange (ambassador, envoy, diplomatic note) with | S > with, to, in, from, of
  v: exchange (ambassador, diplomatic mission); appoint (ambassador) to; send back (ambassador); send (ambassador) back; reinstate (ambassador); restore (ambassador); accredit (ambassador) | S > with, to, in, from, of
  v: return (ambassador) to; name (ambassador) to; nominate (ambassador) to; reestablish (embassy, mission, consulate); accept (credential) of; accept (credential) from | S > with, to, in, from, of
  v: recognise @SOVEREIGNTY; recognize @SOVEREIGNTY | S > O, of, POSS, to, as, ADJ, over
  v: recognise as (president, interim president, leader, state, independent state, government, legitimate government, legitimate leader, legitimate representative, sole representative, sovereign state, capital, nation, republic) | S > O, of, POSS, to, as, ADJ, over
  v: recognize as (president, interim president, leader, state, independent state, government, legitimate government, legitimate leader, legitimate representative, sole representative, sovereign state, capital, nation, republic) | S > O, of, POSS, to, as, ADJ, over
  v: acknowledge @SOVEREIGNTY; accept @SOVEREIGNTY; grant (recognition, diplomatic recognition, full recognition) to; give (recognition, diplomatic recognition, full recognition) to | S > O, of, POSS, to, as, ADJ, over
  v: extend (recognition, diplomatic recognition) to; accord (recognition, diplomatic recognition) to; confer (recognition) on; formally recognise; formally recognize; officially recognise | S > O, of, POSS, to, as, ADJ, over
  v: officially recognize; diplomatically recognise; diplomatically recognize; acknowledge (sovereignty) over; recognise (sovereignty) over; recognize (sovereignty) over | S > O, of, POSS, to, as, ADJ, over
  n: @PHRASES_054 | by, POSS, between, from, ADJ > of, with, for, to
  n: recognition; diplomatic recognition; formal recognition; full recognition; official recognition | by, POSS, between, from, ADJ > of, with, for, to
  v: recognise; recognize | S > O

057 Sign formal agreement
  v: make @AGREEMENT official; make @AGREEMENT public; make @AGREEMENT final | S <> with, S
  # An agreement that is reached is concluded, signed or not; one that is announced or near is intent (030).
  v: @REACH @ACCORD; agree upon @ACCORD; @REACH (trade deal, trade agreement, trade pact, free trade agreement, free trade deal, trade accord, gas deal, oil deal, energy deal, grain deal, fisheries agreement, economic agreement, economic pact); @REACH (defence pact, defense pact, security pact, security agreement, security deal, arms deal, military agreement, defence agreement, defense agreement, defence deal, defense deal, military pact); @REACH (intelligence sharing agreement, intelligence agreement, intelligence-sharing pact, intelligence-sharing deal) | S <> with, between
  v: @SIGN @AGREEMENT; @SIGN @INSTRUMENT | S <> with, between
  v: @SIGN (trade pact, arms deal, arms agreement, treaty of friendship, peace charter, border pact, extradition pact, cooperation pact, joint venture agreement, security treaty, agreements, documents, document, cooperation document, joint document, intergovernmental agreement, contract of state, memoranda, statement of intent) | S <> with, between
  v: put (signature) to; put (signature) on; affix (signature) to; put pen to (paper); attend (signing, signing ceremony) of; exchange (instrument of ratification, ratification document) | S <> with, between
  v: become (signatory, party) to; join @AGREEMENT; accede to @AGREEMENT; accede to @INSTRUMENT; join @INSTRUMENT | S <> with, between
  v: @RATIFY @AGREEMENT; @RATIFY @INSTRUMENT; deposit (instrument of ratification); give (approval, final approval, ratification) to @AGREEMENT; vote to ratify; vote for @AGREEMENT | S > with, between
  v: complete (ratification) of | S > with, between
  n: @PHRASES_057 | by, POSS, between, ADJ > with, between
  n: signing; ratification; signing ceremony; treaty signing; accession; formal agreement; signature; bilateral agreement; bilateral treaty; friendship treaty | by, POSS, between, ADJ > with, between
  n: joint declaration; joint communique; joint communiqué; agreement signing; strategic partnership agreement; partnership treaty | by, POSS, between, ADJ > with, between
  n: treaty | between, POSS, ADJ <> with

055 Apologise
  v: offer (apology, formal apology, official apology, public apology, regret); issue (apology, formal apology, public apology, official apology); make (apology, formal apology, public apology) | S > to, O, for, over
  v: send (apology, letter of apology); present (apology); deliver (apology); tender (apology); extend (apology) | S > to, O, for, over
  v: express (regret, remorse, deep regret, deep remorse, contrition, sincere regret, repentance); show (remorse, contrition); convey (regret, apology); voice (regret, remorse); say sorry | S > to, O, for, over
  v: be sorry for; beg (forgiveness, pardon); ask (forgiveness); ask for (forgiveness); seek (forgiveness); plead for (forgiveness); acknowledge (guilt, wrongdoing, mistake, responsibility) | S > to, O, for, over
  v: admit (guilt, wrongdoing, mistake, error); atone for; make amends for; make amends; pay (reparation, blood money) to; accept (responsibility) for | S > to, O, for, over
  v: take (responsibility) for (past, mistake, error, atrocity, wartime atrocity); retract (remark, statement, accusation, allegation, comment); withdraw (remark, accusation, allegation, comment) | S > to, O, for, over
  v: take back (remark, word) | S > to, O, for, over
  v: apologise; apologize; repent | S > to, for
  n: @PHRASES_055 | by, from, POSS, of, ADJ > to
  n: apology; official apology; formal apology; public apology; regret; remorse; mea culpa; reparation | by, from, POSS, of, ADJ > to

056 Forgive
  v: grant (forgiveness) to; offer (forgiveness) to; accept (apology) of; accept (apology) from; accept (apology); bury (hatchet) with; bury (hatchet); let bygones be bygones; turn (page) on | S > O, of, from, with, to, for, against
  v: forgive and forget; express (forgiveness); exonerate; absolve; clear of (blame, wrongdoing, responsibility); turn (other cheek); wipe (slate) clean | S > O, of, from, with, to, for, against
  v: forgive; pardon | S > O
  n: forgiveness; exoneration; reconciliation | by, from, POSS, between, ADJ > of, to, with, for

052 Defend verbally
  v: defend (decision, record, policy, right, stance, stand, action, move, handling, conduct, plan, deal, agreement, use, law, ally, role, position, choice, response, government, regime, leader, president, reputation, legitimacy, human rights record, decision to, nuclear programme, nuclear program, intervention, invasion, operation, offensive, strike, sanction, treatment) of | S > O, of, for, POSS, ADJ, with
  v: defend (decision, record, policy, stance, stand, action, move, handling, conduct, deal, use, human rights record, right, nuclear programme, nuclear program, intervention, campaign, treatment, position, role, sanctions) | S > O, of, for, POSS, ADJ, with
  v: defend against @CRITICISM; defend against @ACCUSATION; defend in (speech, interview, statement, parliament); speak up for; speak out for; speak in (defence, defense) of | S > O, of, for, POSS, ADJ, with
  v: come to (defence, defense) of; leap to (defence, defense) of; rush to (defence, defense) of; jump to (defence, defense) of; rise to (defence, defense) of; stand up for; stick up for | S > O, of, for, POSS, ADJ, with
  v: take up (cudgel) for; go to bat for; justify (attack, action, decision, invasion, war, use of force, crackdown, strike, policy, intervention, killing, operation); explain away; vouch for | S > O, of, for, POSS, ADJ, with
  v: plead (case, cause) of; make (case) for; exculpate; shield from @CRITICISM; side with; take (side) of; vindicate; deflect (criticism) of; rebut (criticism) of | S > O, of, for, POSS, ADJ, with
  n: verbal defence; verbal defense; spirited defence; spirited defense; staunch defence; staunch defense; robust defence; robust defense; vigorous defence; vigorous defense; justification | by, POSS, from, ADJ > of, for
  n: vindication | by, POSS, from, ADJ > of, for

053 Rally support on behalf of
  v: rally @SUPPORT for; rally @SUPPORT; drum up @SUPPORT for; drum up @SUPPORT; mobilise @SUPPORT; mobilize @SUPPORT; muster @SUPPORT; marshal @SUPPORT; garner @SUPPORT for; build @SUPPORT for | S > for, of, from, among, behind, O
  v: gather @SUPPORT for; whip up @SUPPORT; win @SUPPORT for; secure @SUPPORT for; seek @SUPPORT for; lobby on (behalf); campaign for (candidate, candidacy); campaign on (behalf) | S > for, of, from, among, behind, O
  v: rally (nation, world, ally, international community, country) behind; galvanise @SUPPORT; galvanize @SUPPORT; generate @SUPPORT for; canvass for @SUPPORT; build (coalition) against | S > for, of, from, among, behind, O
  v: build (coalition, international coalition); assemble (coalition); forge (coalition, united front); put together (coalition); intervene on (behalf) of; speak on (behalf) of | S > for, of, from, among, behind, O
  v: raise (money, fund) for; plead on (behalf) of; rally international community | S > for, of, from, among, behind, O
  n: @PHRASES_053 | by, POSS, from, ADJ > for, of, with
  n: lobbying campaign; diplomatic campaign; diplomatic offensive; charm offensive; diplomatic push; solidarity rally; solidarity march; solidarity campaign | by, POSS, from, ADJ > for, of, with

051 Praise or endorse
  v: welcome @INITIATIVE; hail @INITIATIVE; applaud @INITIATIVE; praise @INITIATIVE; @PRAISE @INITIATIVE; @ENDORSE @INITIATIVE; voice @SUPPORT; declare @SUPPORT; express @SUPPORT for | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: @EXPRESS @SUPPORT; give @SUPPORT to; give @SUPPORT; lend @SUPPORT to; lend @SUPPORT; throw @SUPPORT behind; put @SUPPORT behind; pledge @SUPPORT; offer @SUPPORT; extend @SUPPORT | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: pledge (allegiance, loyalty, fealty) to; swear (allegiance, loyalty) to; @GIVE @SUPPORT; reaffirm @SUPPORT; reiterate @SUPPORT; demonstrate @SUPPORT; come out in (support, favour, favor) of | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: speak in (support, favour, favor) of; vote in (support, favour, favor) of; stand by; stand with; stand behind; stand alongside; stand shoulder to shoulder with; stand side by side with | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: rally behind; rally around; rally round; rally to (side) of; close (rank) behind; close (rank) with; line up behind; weigh in behind; back up; speak up in (support) | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: agree with (stance, position, view) of; share (view, position) of; identify with; heap @PRAISE_N on; lavish @PRAISE_N on; shower @PRAISE_N on; give @PRAISE_N to; offer @PRAISE_N | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: express @PRAISE_N; @EXPRESS @PRAISE_N; pay (tribute, homage) to; pay (tribute, homage); have (praise) for; single out for @PRAISE_N | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: express (satisfaction, appreciation, gratitude, admiration, confidence, optimism, delight) with; express (satisfaction, appreciation, gratitude, admiration) for | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: express (confidence, trust, faith) in; extend (congratulations, congratulation, greeting, felicitation, best wishes, thanks) to | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: send (congratulations, congratulation, greeting, congratulatory message, message of congratulations, felicitation, best wishes, greetings) to | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: send (congratulatory message, congratulatory letter, congratulatory telegram, congratulatory note, message of support, message of solidarity) | S > for, to, of, O, with, in, behind, POSS, ADJ, by, on
  v: award (medal, order, honour, honor, prize, state award, honorary citizenship, peace prize) to; present (medal, award, order) to; confer (order, medal, honour, honor, title) on | S > to, on, O
  v: bestow (order, medal, honour, honor, title) on; decorate with (medal, order) | S > to, on, O
  n: @PHRASES_051 | by, from, POSS, of, ADJ > for, to, of, with
  n: endorsement; tribute; solidarity; congratulations; accolade; backing; congratulatory message | by, from, POSS, of, ADJ > for, to, of, with
  n: political support; diplomatic support | by, from, POSS, of, ADJ > for, to, of, with
  n: moral support; unwavering support; full support; strong support; political backing; diplomatic backing; support | by, from, POSS, of, ADJ > for, to, of, with
  v: commend; extol; compliment; congratulate; thank; champion; eulogise; eulogize; felicitate; toast; lionise; lionize | S > O, for, POSS, ADJ
  v: back; support; honour; honor | S > O, POSS, ADJ

050 Engage in diplomatic cooperation
  v: @STRENGTHEN @BILATERAL_TIES; @STRENGTHEN @DIPLOMATIC_RELATIONS; @RESTORE @BILATERAL_TIES; enjoy (good relations, close ties, close relations, warm relations, friendly relations) | S <> with, to, between, into, O, in, as, of
  v: have (good relations, close ties, warm ties) with; forge (alliance, partnership, friendship, close ties, closer ties); form (alliance, partnership, united front, bloc, union, common front) | S <> with, to, between, into, O, in, as, of
  v: join (union, bloc, alliance, coalition, European Union, EU, NATO, United Nations, UN, U.N., Commonwealth, African Union, WTO, World Trade Organization, organisation, organization) | S <> with, to, between, into, O, in, as, of
  v: rejoin (union, bloc, alliance, agreement, accord, treaty, organisation, organization); admit to (union, bloc, alliance, membership, organisation, organization, club) | S <> with, to, between, into, O, in, as, of
  v: admit as (member, full member); accept as (member); grant (membership, observer status, candidate status, candidacy, full membership, associate membership) to | S <> with, to, between, into, O, in, as, of
  v: elect to (Security Council, council); mend (fence) with; mend (fence); make up with; normalise (relations, ties); normalize (relations, ties); warm to; thaw (relations); ease (tension) with | S <> with, to, between, into, O, in, as, of
  v: ease (tension) between; ease (tension); defuse (tension) with; reduce (tension) with; reduce (tension); lower (tension); cool (tension); build (trust, confidence) with | S <> with, to, between, into, O, in, as, of
  v: build (trust, confidence) between; reconcile with; make (peace, rapprochement) with; restore (trust, confidence) with; @HONOUR @AGREEMENT; @HONOUR @INSTRUMENT; sign up for (membership) | S <> with, to, between, into, O, in, as, of
  v: vote with; abstain in favour; align with; ally with; coordinate (policy, position, stance, response) with; present (united front); show (unity); lay (wreath) at; celebrate (anniversary) of | S <> with, to, between, into, O, in, as, of
  v: mark (anniversary) of | S <> with, to, between, into, O, in, as, of
  v: @EXPRESS @CONDOLENCE; send @CONDOLENCE to; send @CONDOLENCE; offer @CONDOLENCE to; offer @CONDOLENCE; extend @CONDOLENCE to; convey @CONDOLENCE to; pass on @CONDOLENCE | S > to, with, for, over, O, of
  v: mourn (death, loss, victim, passing); express (grief, sorrow, sadness, shock) over; express (grief, sorrow, sadness, shock) at; declare (mourning, day of mourning) for | S > to, with, for, over, O, of
  v: attend (funeral, memorial service) of; sign (condolence book, book of condolence); observe (minute of silence, moment of silence) for; commiserate with; sympathise with; sympathize with | S > to, with, for, over, O, of
  v: console | S > to, with, for, over, O, of
  n: @PHRASES_050 | by, from, POSS, ADJ, of > to, for
  n: condolences; condolence message | by, from, POSS, ADJ, of > to, for
  n: rapprochement; normalisation; normalization; reconciliation effort; thaw; alliance; friendship; strategic partnership; detente; détente; close ties; closer ties; bilateral ties | between, of, POSS, ADJ, among <> with
  n: @PHRASES_050_2 | between, of, POSS, ADJ, among <> with
  n: bilateral relations; diplomatic cooperation; confidence-building measure; political cooperation; improved relations; better relations; friendly relations | between, of, POSS, ADJ, among <> with
  n: united front | between, of, POSS, ADJ, among <> with

# ================================================================================================================
# 06 Engage in material cooperation
# ================================================================================================================

061 Cooperate economically
  v: @STRENGTHEN @ECONOMIC_RELATIONS; @ESTABLISH @ECONOMIC_RELATIONS; @RESTORE @ECONOMIC_RELATIONS; engage in @ECONOMIC_RELATIONS; launch @ECONOMIC_RELATIONS | S <> with, to, from, in, between, by
  v: launch (joint venture, free trade zone, free trade area, currency swap, energy project, joint economic project, common market, common currency, customs union) | S <> with, to, from, in, between, by
  v: create (free trade zone, free trade area, common market, customs union, single market, joint venture, economic union) | S <> with, to, from, in, between, by
  v: form (customs union, economic union, joint venture, trade bloc, economic bloc, cartel, consortium) | S <> with, to, from, in, between, by
  v: set up (joint venture, free trade zone, joint economic commission, joint chamber, trade office) | S <> with, to, from, in, between, by
  v: establish (joint venture, free trade zone, joint economic commission, trade office, free trade area); build (pipeline, gas pipeline, oil pipeline, railway, power line, bridge) with | S <> with, to, from, in, between, by
  v: open (pipeline, gas pipeline, oil pipeline, rail link, trade route, trade corridor, land route) | S <> with, to, from, in, between, by
  v: inaugurate (pipeline, gas pipeline, oil pipeline, railway, rail link, joint project, power plant, dam) | S <> with, to, from, in, between, by
  v: resume (export, import, oil export, gas export, shipment, gas supply, oil supply, gas delivery, oil shipment, flight, direct flight, air service, rail service, ferry service, train service, bus service, postal service, trade with, tourism) to | S <> with, to, from, in, between, by
  v: resume (direct flight, flight, trade, rail service, train service, bus service, border trade, oil export, gas export, gas supply, gas shipment, grain export) | S <> with, to, from, in, between, by
  v: restore (direct flight, flight, gas supply, power supply, electricity supply, oil supply, rail service, trade link); start (direct flight, gas supply, oil supply) to | S <> with, to, from, in, between, by
  v: supply (gas, natural gas, oil, crude oil, electricity, power, fuel, uranium, nuclear fuel) to; export (gas, oil, grain, electricity, crude) to; export to; import from | S <> with, to, from, in, between, by
  v: trade in (gas, oil, energy); do (business, trade) with; buy (oil, gas, grain, wheat, crude, electricity) from; purchase (oil, gas, grain, wheat, crude, electricity) from | S <> with, to, from, in, between, by
  v: sell (oil, gas, grain, wheat, crude, uranium, electricity) to; barter with; barter (oil, gas, goods) with; invest in (country, economy, infrastructure); open (market, economy) to | S <> with, to, from, in, between, by
  v: grant (most favoured nation status, most favored nation status, most-favored-nation status, trade preferences, duty-free access, trade concession, landing rights, oil concession, transit rights, market access) to | S <> with, to, from, in, between, by
  v: @COOPERATE in (trade, energy, economy, oil, gas, investment, industry, agriculture, finance, transport, nuclear energy, tourism) | S <> with, to, from, in, between, by
  v: @COOPERATE on (trade, energy, economy, oil, gas, investment, pipeline, economic matter, economic issue, currency); integrate (economy) with; peg (currency) to; adopt (euro, common currency) | S <> with, to, from, in, between, by
  v: join (currency union, customs union, eurozone, euro zone, free trade area, common market, economic community, economic union) | S <> with, to, from, in, between, by
  n: economic cooperation; trade cooperation; economic integration; bilateral trade; joint venture; economic partnership; energy cooperation; currency swap; economic ties; trade ties; trade links | between, of, POSS, ADJ, among <> with
  n: economic collaboration; trade relations; customs union; trade exchange; free trade zone; free trade area; economic union; trade partnership; commercial ties; cross-border trade | between, of, POSS, ADJ, among <> with
  n: two-way trade; border trade; barter deal | between, of, POSS, ADJ, among <> with
  v: trade with; invest in | S > with, in

062 Cooperate militarily
  v: @HOLD (round, series) of @JOINT_EXERCISE; begin (round, series) of @JOINT_EXERCISE; start (round, series) of @JOINT_EXERCISE; @HOLD @JOINT_EXERCISE; @ENGAGE @JOINT_EXERCISE; @HOLD @EXERCISE with; @ENGAGE @EXERCISE with; @HOLD @EXERCISE together; hold @EXERCISE jointly; conduct @EXERCISE jointly | S <> with, to, from, between, of, by, in, O
  v: conduct @EXERCISE alongside; stage @EXERCISE alongside; hold @EXERCISE alongside; launch @JOINT_EXERCISE; start @JOINT_EXERCISE; plan for @JOINT_EXERCISE; carry out @JOINT_EXERCISE | S <> with, to, from, between, of, by, in, O
  v: carry out @EXERCISE with; mount @JOINT_EXERCISE; perform @JOINT_EXERCISE; stage @JOINT_EXERCISE; complete @JOINT_EXERCISE; end @JOINT_EXERCISE; drill with; drill together; exercise with | S <> with, to, from, between, of, by, in, O
  v: exercise together; train with; train alongside; train together; patrol with; patrol jointly; patrol alongside; patrol together; sail with; fight alongside; fight side by side with | S <> with, to, from, between, of, by, in, O
  v: operate alongside; deploy alongside; deploy with (ally); serve alongside; cooperate militarily; coordinate militarily; ally militarily; @STRENGTHEN @MILITARY_RELATIONS | S <> with, to, from, between, of, by, in, O
  v: @ESTABLISH @MILITARY_RELATIONS; @RESTORE @MILITARY_RELATIONS; engage in @MILITARY_RELATIONS | S <> with, to, from, between, of, by, in, O
  v: form (military alliance, joint force, joint command, joint brigade, military coalition, joint army, joint unit, multinational force) | S <> with, to, from, between, of, by, in, O
  v: create (joint force, joint command, joint brigade, military alliance, joint task force); set up (joint force, joint command, joint brigade, joint task force, joint patrol) | S <> with, to, from, between, of, by, in, O
  v: integrate into (force, army, command, alliance) | S <> with, to, from, between, of, by, in, O
  v: join (military coalition, anti-terror coalition, coalition force, military alliance, joint force, war on, fight against, campaign against, US-led coalition, U.S.-led coalition) | S <> with, to, from, between, of, by, in, O
  v: join (force) with; unite (force) with; fight jointly | S <> with, to, from, between, of, by, in, O
  v: @COOPERATE in (defence, defense, fight against terrorism, war on terror, security, counterterrorism, counter-terrorism, arms production, war against terror) | S <> with, to, from, between, of, by, in, O
  v: @COOPERATE on (defence, defense, counterterrorism, counter-terrorism, missile defence, missile defense, security, border security, anti-terrorism, security matter) | S <> with, to, from, between, of, by, in, O
  v: @COOPERATE against (terrorism, terror, militant, insurgent, rebel, piracy, extremist, extremism, drug trafficking, Islamic State, al-Qaeda, al Qaeda) | S <> with, to, from, between, of, by, in, O
  v: coordinate (military operation, air strike, operation, defence policy, defense policy, military action) with; open (base, airbase, military base) to | S <> with, to, from, between, of, by, in, O
  v: allow use of (base, airspace, airbase, port, territory); allow to use (base, airspace, airbase, port, territory); permit to use (base, airspace, airbase, port, territory) | S <> with, to, from, between, of, by, in, O
  v: let use (base, airspace, airbase, port, territory); grant (overflight rights, basing rights, access to base, overflight permission) to | S <> with, to, from, between, of, by, in, O
  v: host (base, military base, troops, joint exercise, joint drill, exercise); make (port call, port visit) in; dock in; dock at | S <> with, to, from, between, of, by, in, O
  v: station (troops, missile, missile defence, missile defense) in (ally); jointly develop (missile, weapon, fighter jet, missile defence system, missile defense system) | S <> with, to, from, between, of, by, in, O
  v: build (fighter jet, missile) jointly; sell (weapon, arms, jet, fighter jet, missile, warplane, submarine, tank, helicopter, frigate, drone) to | S <> with, to, from, between, of, by, in, O
  v: buy (weapon, arms, jet, fighter jet, missile, warplane, submarine, tank, helicopter, frigate, drone, missile system) from | S <> with, to, from, between, of, by, in, O
  v: purchase (weapon, arms, fighter jet, missile, warplane, submarine, tank, missile system) from; swap (military attache, military attaché) with | S <> with, to, from, between, of, by, in, O
  v: exchange (military delegation, military attache, military attaché) | S <> with, to, from, between, of, by, in, O
  n: @JOINT_EXERCISE | between, by, of, POSS, ADJ, among <> with
  n: military cooperation; defence cooperation; defense cooperation; security cooperation; military alliance; military partnership; military coordination; naval cooperation | between, by, POSS, ADJ, of, among <> with, to
  n: counterterrorism cooperation; anti-terrorism cooperation; defence ties; defense ties; military ties; arms sale; weapons sale; military coalition; joint task force; defence partnership | between, by, POSS, ADJ, of, among <> with, to
  n: defense partnership; security partnership; joint command; port call; security ties; arms deal | between, by, POSS, ADJ, of, among <> with, to

063 Engage in judicial cooperation
  v: extradite @SUSPECT; extradite to; hand over @SUSPECT to; hand @SUSPECT over to; hand @SUSPECT over; hand @SUSPECT to; turn over @SUSPECT to; turn @SUSPECT over to; surrender @SUSPECT to | S > to, with, in, from, for, by
  v: deliver @SUSPECT to; transfer @SUSPECT to; send @SUSPECT to (trial, Hague, tribunal, court); deport @SUSPECT to face (trial, charges) | S > to, with, in, from, for, by
  v: hand over to (tribunal, war crimes tribunal, International Criminal Court, ICC, court, Interpol); transfer to (Hague, tribunal, war crimes tribunal, International Criminal Court, ICC) | S > to, with, in, from, for, by
  v: surrender to (tribunal, International Criminal Court, ICC, Hague); hand over @SUSPECT; turn over @SUSPECT | S > to, with, in, from, for, by
  v: cooperate with (investigation, inquiry, probe, tribunal, war crimes tribunal, International Criminal Court, ICC, prosecutor, Interpol, court, police) | S > to, with, in, from, for, by
  v: @COOPERATE in (investigation, inquiry, probe, criminal matter, hunt, search, manhunt) | S > to, with, in, from, for, by
  v: @COOPERATE on (investigation, extradition, drug trafficking, organised crime, organized crime, crime, law enforcement) | S > to, with, in, from, for, by
  v: set up (joint investigation team, special tribunal, joint tribunal, war crimes tribunal); @STRENGTHEN @JUDICIAL_RELATIONS; engage in @JUDICIAL_RELATIONS; provide @JUDICIAL_RELATIONS | S > to, with, in, from, for, by
  v: assist in (investigation, inquiry, probe, manhunt, hunt, extradition); help with (investigation, inquiry, probe); help in (investigation, inquiry, probe); help investigate | S > to, with, in, from, for, by
  v: assist (investigation, inquiry, investigator, prosecutor); send (investigator, detective, forensic expert, forensic team, FBI agent) to; ask (Interpol) to; testify before (tribunal) | S > to, with, in, from, for, by
  v: testify at (tribunal) | S > to, with, in, from, for, by
  v: extradite | S > O, to
  n: @PHRASES_063 | by, from, POSS, between, ADJ > to, with, of
  n: extradition; judicial cooperation; police cooperation; legal cooperation; law enforcement cooperation; law-enforcement cooperation; joint investigation; joint probe | by, from, POSS, between, ADJ > to, with, of
  n: mutual legal assistance; joint inquiry | by, from, POSS, between, ADJ > to, with, of

064 Share intelligence or information
  v: share @INTELLIGENCE with; share @INTELLIGENCE; exchange @INTELLIGENCE with; exchange @INTELLIGENCE; give @INTELLIGENCE to; provide @INTELLIGENCE to; provide with @INTELLIGENCE | S > with, to, O
  v: supply @INTELLIGENCE to; supply with @INTELLIGENCE; pass @INTELLIGENCE to; pass on @INTELLIGENCE; hand over @INTELLIGENCE; hand @INTELLIGENCE to; turn over @INTELLIGENCE | S > with, to, O
  v: transfer @INTELLIGENCE to; send @INTELLIGENCE to; disclose @INTELLIGENCE to; reveal @INTELLIGENCE to; pool @INTELLIGENCE; swap @INTELLIGENCE; feed @INTELLIGENCE to; relay @INTELLIGENCE to | S > with, to, O
  v: deliver @INTELLIGENCE to; furnish @INTELLIGENCE; share (information, data, detail, report, secret, finding, technology, list) with; exchange (information, data, list of prisoners, list) with | S > with, to, O
  v: provide (information, data, detail, sample) to; supply (information, data) to; give (information, data, detail, tip-off) to; pass (information, data, tip-off) to | S > with, to, O
  v: pass on (information, tip, tip-off, warning); hand over (information, data, detail, list, map, minefield map, document, sample, recording, black box) to | S > with, to, O
  v: submit (report, declaration, data, information) to (IAEA, UN, U.N., OPCW, agency, inspector); tip off; exchange (military information, nuclear information, list of nuclear installations) | S > with, to, O
  v: warn of (plot, terrorist plot, planned attack) | S > with, to, O
  n: @PHRASES_064 | between, by, from, POSS, ADJ > with, to
  n: intelligence sharing; intelligence-sharing; information sharing; information-sharing; intelligence cooperation; information exchange | between, by, from, POSS, ADJ > with, to
  n: intelligence exchange; tip-off; intelligence tip | between, by, from, POSS, ADJ > with, to

060 Engage in material cooperation
  v: @COOPERATE with; @COOPERATE in; @COOPERATE on; @COOPERATE closely; work together with; work together on; work closely with; work jointly with; work jointly on; work alongside | S <> with, to, in, between, for
  v: work hand in hand with; join hands with; join (force) against; collaborate in; partner with; engage in @COOPERATION; launch @COOPERATION; @STRENGTHEN @COOPERATION | S <> with, to, in, between, for
  v: implement @COOPERATION; begin @COOPERATION; resume @COOPERATION; carry out (joint project, joint search, joint programme, joint program, joint survey) | S <> with, to, in, between, for
  v: conduct (joint research, joint search, joint survey); launch (joint project, joint programme, joint program, joint satellite, joint expedition); undertake (joint project, joint action) | S <> with, to, in, between, for
  v: share (water, river water, cost, burden) with; participate in (joint project, joint programme, joint program) | S <> with, to, in, between, for
  v: build (reactor, nuclear reactor, nuclear plant, nuclear power plant, power station) for; transfer (technology, know-how, nuclear technology) to | S <> with, to, in, between, for
  v: help build (reactor, nuclear reactor, nuclear plant, power plant, railway, dam) | S <> with, to, in, between, for
  v: cooperate; collaborate; team up; join forces | S <> with
  n: @COOPERATION | between, of, by, POSS, ADJ, among <> with
  n: bilateral cooperation; joint project; collaboration; joint mission; space mission; teamwork; joint action; coordination; technology transfer | between, of, by, POSS, ADJ, among <> with, to

# ================================================================================================================
# 07 Provide aid
# ================================================================================================================

074 Provide military protection or peacekeeping
  v: @GIVE @PEACEKEEPERS; deploy @PEACEKEEPERS; send @PEACEKEEPERS; send in @PEACEKEEPERS; dispatch @PEACEKEEPERS; contribute @PEACEKEEPERS; station @PEACEKEEPERS; commit @PEACEKEEPERS to | S > to, in, for, from, O, of, into
  v: establish @PEACEKEEPERS; launch @PEACEKEEPERS; lead @PEACEKEEPERS; mandate @PEACEKEEPERS; fly in @PEACEKEEPERS; redeploy @PEACEKEEPERS in; extend (mandate) of @PEACEKEEPERS | S > to, in, for, from, O, of, into
  v: renew (mandate) of @PEACEKEEPERS; extend @PEACEKEEPERS; contribute (troops, soldier, contingent, battalion) to @PEACEKEEPERS | S > to, in, for, from, O, of, into
  v: send (troops, soldier, contingent, battalion) to join @PEACEKEEPERS; join @PEACEKEEPERS; participate in @PEACEKEEPERS; take part in @PEACEKEEPERS | S > to, in, for, from, O, of, into
  v: provide (protection, military protection, security, air cover, escort, umbrella, nuclear umbrella, security guarantee) for | S > to, in, for, from, O, of, into
  v: provide (military protection, protection, military escort, naval escort) to; give (protection, military protection, escort) to | S > to, in, for, from, O, of, into
  v: guarantee (security, safety, territorial integrity, protection) of; escort (convoy, tanker, ship, merchant ship, vessel, cargo ship, aid convoy, refugee) | S > to, in, for, from, O, of, into
  v: protect (refugee, civilian, convoy, shipping, aid convoy, safe area, safe haven, airspace); enforce (no-fly zone, safe zone, buffer zone) | S > to, in, for, from, O, of, into
  v: patrol (buffer zone, no-fly zone, demilitarised zone, demilitarized zone, ceasefire line); keep (peace) in; monitor (buffer zone); create (safe zone, safe haven, buffer zone, safe area) | S > to, in, for, from, O, of, into
  v: establish (safe zone, safe haven, buffer zone, safe area); rescue (hostage) from; clear (mine, landmine) in | S > to, in, for, from, O, of, into
  v: evacuate (civilian, national, citizen, foreign national, refugee, embassy staff) from; police (ceasefire, truce) | S > to, in, for, from, O, of, into
  n: @PEACEKEEPERS | POSS, by, from, ADJ > in, to, for
  n: @PHRASES_074 | by, POSS, from, of, ADJ > in, to, for
  n: peacekeeping; peacekeeping deployment; peacekeeper deployment; protection force; military escort; naval escort; military protection | by, POSS, from, of, ADJ > in, to, for

075 Grant asylum
  v: @GIVE @ASYLUM to; @GIVE @ASYLUM; grant @ASYLUM; provide @ASYLUM for; find @ASYLUM in; receive @ASYLUM in; obtain @ASYLUM in; win @ASYLUM in; accord @ASYLUM to; take @ASYLUM in | S > to, O, from, of, I
  v: take in @REFUGEES; take @REFUGEES in; accept @REFUGEES; admit @REFUGEES; welcome @REFUGEES; shelter @REFUGEES; house @REFUGEES; resettle @REFUGEES; absorb @REFUGEES; receive @REFUGEES | S > to, O, from, of, I
  v: let in @REFUGEES; host @REFUGEES; airlift @REFUGEES; open (border, door) to @REFUGEES; open (border) for @REFUGEES | S > to, O, from, of, I
  v: grant (residency, residence permit, refugee status, temporary protection) to; offer (sanctuary, shelter, home, refuge) to; give (sanctuary, home, refuge, haven) to; harbour @REFUGEES | S > to, O, from, of, I
  v: harbor @REFUGEES; accommodate @REFUGEES; rescue @REFUGEES; grant residency to @REFUGEES | S > to, O, from, of, I
  n: @PHRASES_075 | by, from, POSS, ADJ > to, for, of
  n: asylum; political asylum; sanctuary; refugee resettlement; diplomatic asylum; temporary asylum | by, from, POSS, ADJ > to, for, of

072 Provide military aid
  v: @GIVE @MILITARY_AID; @GIVE @ARMS to; @GIVE with @ARMS; @GIVE with @MILITARY_AID; provide with @ARMS; supply with @ARMS; arm with @ARMS; equip with @ARMS; send in @MILITARY_AID; deliver @ARMS | S > to, O, for, with, of, I, in, into
  v: ship @ARMS; supply @ARMS; provide @ARMS; donate @ARMS; send @ARMS; airlift @ARMS; airlift @MILITARY_AID; fly in @MILITARY_AID; fly @ARMS to; parachute @ARMS to; airdrop @ARMS | S > to, O, for, with, of, I, in, into
  v: smuggle @ARMS to; funnel @ARMS to; pour @ARMS into; rush @ARMS to; lend @ARMS to; lease @ARMS to; gift @ARMS to | S > to, O, for, with, of, I, in, into
  v: arm (rebel, insurgent, militia, opposition, fighter, guerrilla, Kurd, separatist, resistance, moderate, faction, tribe) | S > to, O, for, with, of, I, in, into
  v: train (rebel, fighter, militia, guerrilla, militant, insurgent) | S > to, O, for, with, of, I, in, into
  v: equip (rebel, soldier, troops, army, security force, militia, fighter); send (adviser, advisor, instructor, trainer, military mission, mercenary, volunteer) to | S > to, O, for, with, of, I, in, into
  v: dispatch (adviser, advisor, instructor, trainer, military mission) to; provide (training, weapons training, air support, air cover, logistics, fire support, artillery support) to | S > to, O, for, with, of, I, in, into
  v: resume @MILITARY_AID; resume (arms sale, arms delivery, arms shipment, weapons delivery); step up @MILITARY_AID; increase @MILITARY_AID; boost @MILITARY_AID; expand @MILITARY_AID | S > to, O, for, with, of, I, in, into
  v: accelerate @MILITARY_AID; speed up @MILITARY_AID; double @MILITARY_AID; release @MILITARY_AID; extend @MILITARY_AID; come to (aid, rescue) of with @TROOPS | S > to, O, for, with, of, I, in, into
  v: fight for (government, regime, ally); lend (military support, troops, air support) to; provide (troops) to; supply (troops) to | S > to, O, for, with, of, I, in, into
  v: bolster (defence, defense, army, air defence, air defense, military) of; back militarily; support militarily; assist militarily; help militarily; aid militarily | S > to, O, for, with, of, I, in, into
  v: shore up (army, military, defence, defense) of; modernise (army, fleet, air force) of; modernize (army, fleet, air force) of; rearm | S > to, O, for, with, of, I, in, into
  n: @PHRASES_072 | by, from, POSS, of, ADJ > to, for
  n: military aid; military assistance; security assistance; arms supply; arms shipment; arms delivery; weapons delivery; weapons shipment; weapons supply | by, from, POSS, of, ADJ > to, for
  n: military support; lethal aid; military training; arms transfer; weapons transfer; military backing | by, from, POSS, of, ADJ > to, for
  n: military aid package; weapons package; arms package; military package; defence aid; defense aid; defence assistance; defense assistance | by, from, POSS, of, ADJ > to, for
  n: training mission; military training mission; air support; military help | by, from, POSS, of, ADJ > to, for

073 Provide humanitarian aid
  v: @GIVE @HUMANITARIAN_AID; @GIVE with @HUMANITARIAN_AID; provide @FOODSTUFF to; provide with @FOODSTUFF; deliver @FOODSTUFF to; send @FOODSTUFF to; ship @FOODSTUFF to; supply @FOODSTUFF to | S > to, O, for, in, I, of, into, with
  v: donate @FOODSTUFF to; distribute @FOODSTUFF to; give @FOODSTUFF to; donate @FOODSTUFF; distribute @FOODSTUFF; airlift @FOODSTUFF; airdrop @FOODSTUFF; airlift @HUMANITARIAN_AID | S > to, O, for, in, I, of, into, with
  v: airdrop @HUMANITARIAN_AID; air-drop @HUMANITARIAN_AID; fly in @HUMANITARIAN_AID; fly @HUMANITARIAN_AID to; drop @HUMANITARIAN_AID; parachute @HUMANITARIAN_AID; truck @HUMANITARIAN_AID | S > to, O, for, in, I, of, into, with
  v: truck @FOODSTUFF; hand out @HUMANITARIAN_AID; hand out @FOODSTUFF; rush @HUMANITARIAN_AID to; despatch @HUMANITARIAN_AID; transport @HUMANITARIAN_AID; ferry @HUMANITARIAN_AID | S > to, O, for, in, I, of, into, with
  v: bring in @HUMANITARIAN_AID; bring @HUMANITARIAN_AID; get @HUMANITARIAN_AID to; take @HUMANITARIAN_AID to; resume @HUMANITARIAN_AID; step up @HUMANITARIAN_AID; increase @HUMANITARIAN_AID | S > to, O, for, in, I, of, into, with
  v: expand @HUMANITARIAN_AID; extend @HUMANITARIAN_AID; unload @HUMANITARIAN_AID | S > to, O, for, in, I, of, into, with
  v: send (plane, aircraft, ship, helicopter, firefighter, firefighting plane, search and rescue team, hospital ship, sniffer dog, volunteer) to help; deploy @HUMANITARIAN_AID | S > to, O, for, in, I, of, into, with
  v: mount (relief operation, rescue operation, aid operation, airlift) | S > to, O, for, in, I, of, into, with
  v: launch (relief operation, aid operation, rescue operation, airlift, vaccination campaign, humanitarian mission, emergency operation) | S > to, O, for, in, I, of, into, with
  v: carry out (relief operation, airlift, humanitarian mission); set up (field hospital, refugee camp, relief camp, soup kitchen, temporary shelter); open (field hospital, refugee camp) for | S > to, O, for, in, I, of, into, with
  v: feed (refugee, hungry, displaced person, displaced people, child, starving, survivor, people); treat (wounded, injured, casualty, victim, refugee, survivor) | S > to, O, for, in, I, of, into, with
  v: vaccinate (child, people, refugee); rescue (survivor, victim, flood victim, quake survivor); aid (victim, refugee, survivor, civilian); assist (victim, refugee, survivor, displaced person) | S > to, O, for, in, I, of, into, with
  v: help (victim, refugee, survivor, displaced person, displaced people, earthquake victim, flood victim); provide (shelter, food, water, medical treatment, treatment, medical care) for | S > to, O, for, in, I, of, into, with
  v: take (wounded, injured) for treatment; evacuate (wounded, injured, sick) for treatment; donate (blood) | S > to, O, for, in, I, of, into, with
  n: humanitarian aid; humanitarian assistance; food aid; food assistance; aid delivery; aid convoy; aid shipment; relief effort; relief operation; relief supplies; relief convoy | by, from, POSS, of, ADJ > to, for, in
  n: @PHRASES_073 | by, from, POSS, of, ADJ > to, for, in
  n: humanitarian convoy; airlift; humanitarian airlift; aid flight; relief flight; relief mission; aid operation; food shipment | by, from, POSS, of, ADJ > to, for, in
  n: rice shipment; grain shipment; food delivery; airdrop; aid drop; vaccine donation; medical aid; humanitarian relief; disaster relief; humanitarian mission; humanitarian operation | by, from, POSS, of, ADJ > to, for, in
  n: emergency aid | by, from, POSS, of, ADJ > to, for, in

071 Provide economic aid
  v: @GIVE @ECONOMIC_AID; @GIVE with @ECONOMIC_AID; lend (money, million, billion, dollars) to; loan (money, million, billion) to; write off (debt, loan); forgive (debt, loan) | S > to, O, for, I, in, into, of, with
  v: cancel (debt, loan); reschedule (debt, loan); restructure (debt); waive (debt, loan repayment); defer (debt, debt payment); relieve (debt); pay off (debt) of; bail out | S > to, O, for, I, in, into, of, with
  v: prop up (economy, currency, government, regime); shore up (economy, currency) of; rescue (economy, currency, bank) of; resume @LENDING | S > to, O, for, I, in, into, of, with
  v: resume (lending, economic aid, financial aid, development aid); extend @LENDING; approve (disbursement); release (tranche, loan, fund, loan tranche) to; unblock (fund, loan, tranche) | S > to, O, for, I, in, into, of, with
  v: disburse @LENDING; disburse; finance (project, reconstruction, construction, development, dam, railway, port); fund (project, reconstruction, construction, development, programme, program) | S > to, O, for, I, in, into, of, with
  v: subsidise; subsidize; rebuild (infrastructure, school, hospital, road, bridge) in; help rebuild; help reconstruct; help finance; increase @ECONOMIC_AID; double @ECONOMIC_AID | S > to, O, for, I, in, into, of, with
  v: boost @ECONOMIC_AID; step up @ECONOMIC_AID; restore @ECONOMIC_AID; inject (money, fund, million, billion) into; pump (money, fund, million, billion) into; pour (money, million, billion) into | S > to, O, for, I, in, into, of, with
  v: wire (money) to; deposit (million, billion) in; contribute (million, billion, money) to; give (million, billion, money, cash) to; grant (million, billion, money) to | S > to, O, for, I, in, into, of, with
  v: donate (million, billion, money, cash); provide (million, billion, dollars, euros, budgetary support) to; support economically; support financially; back financially; aid financially | S > to, O, for, I, in, into, of, with
  v: assist economically; bankroll | S > to, O, for, I, in, into, of, with
  n: economic aid; financial aid; development aid; economic assistance; financial assistance; development assistance; bailout; bail-out; debt relief; debt forgiveness; debt cancellation | by, from, POSS, of, ADJ > to, for
  n: debt write-off; debt rescheduling; loan package; bailout package; financial support; budget support; rescue package; financial package; economic package; soft loan; concessional loan | by, from, POSS, of, ADJ > to, for
  n: @PHRASES_071 | by, from, POSS, of, ADJ > to, for
  n: credit line; loan; economic support; reconstruction aid; financial help; IMF loan; World Bank loan; debt restructuring; loan tranche | by, from, POSS, of, ADJ > to, for

070 Provide aid
  v: @GIVE @GENERAL_AID; @GIVE with @GENERAL_AID; come to (aid, rescue, assistance, help) of; come to (aid, rescue, assistance, help); go to (aid, rescue, assistance, help) of | S > to, O, for, of, I, in, into
  v: rush to (aid, rescue, assistance, help) of; lend (hand, helping hand, assistance) to; lend (helping hand); increase @GENERAL_AID; step up @GENERAL_AID; boost @GENERAL_AID | S > to, O, for, of, I, in, into
  v: double @GENERAL_AID; resume @GENERAL_AID; restore @GENERAL_AID; expand @GENERAL_AID; continue @GENERAL_AID; airlift @GENERAL_AID; airlift (supply, goods); ship (supply, goods) to | S > to, O, for, of, I, in, into
  v: send (supply, equipment, vehicle, expert, technician, engineer) to; supply (equipment, vehicle, spare part) to; deliver (supply, equipment) to | S > to, O, for, of, I, in, into
  v: donate (supply, equipment, vehicle, bus, ambulance, goods) to; provide (supply, equipment, expert) to; rush @GENERAL_AID to; pour @GENERAL_AID into; give @GENERAL_AID in | S > to, O, for, of, I, in, into
  v: begin (aid delivery, delivery of aid, shipment); organise @GENERAL_AID for; organize @GENERAL_AID for; prop up; bolster; help rebuild (country); raise @GENERAL_AID for; unfreeze @GENERAL_AID | S > to, O, for, of, I, in, into
  v: unlock @GENERAL_AID; release @GENERAL_AID; lavish @GENERAL_AID on | S > to, O, for, of, I, in, into
  n: foreign aid; aid package; assistance package; aid programme; aid program; technical assistance; material support; material aid; emergency assistance; support package; logistical support | by, from, POSS, of, ADJ > to, for
  n: @PHRASES_070 | by, from, POSS, of, ADJ > to, for
  n: technical aid | by, from, POSS, of, ADJ > to, for
  n: aid; assistance | from, by, POSS, ADJ > to, for
  v: aid; assist; help | S > O

# ================================================================================================================
# 08 Yield
# ================================================================================================================

0811 Ease restrictions on political freedoms
  v: @LIFT @FREEDOM_CURB | S > on, against, for, in, to, O, of, from
  v: @LIFT (ban, restriction, curb, limit, prohibition) on (rally, protest, demonstration, public gathering, assembly, press, media, newspaper, journalist, internet, social media, speech, political activity, worship, religion, expression, broadcast) | S > on, against, for, in, to, O, of, from
  v: release from (house arrest); free from (house arrest) | S > on, against, for, in, to, O, of, from
  v: allow (protest, rally, demonstration, march, public gathering, peaceful protest, opposition rally, free press, foreign journalist, foreign media) | S > on, against, for, in, to, O, of, from
  v: permit (protest, rally, demonstration, march, public gathering, opposition rally); authorise (protest, rally, demonstration, march); authorize (protest, rally, demonstration, march) | S > on, against, for, in, to, O, of, from
  v: unblock (Twitter, Facebook, YouTube, website, internet, social media, Wikipedia); restore (internet, internet access, broadcast, social media) | S > on, against, for, in, to, O, of, from
  v: reopen (newspaper, radio station, television station, university, mosque, church, school); allow (newspaper, radio station, television station) to; loosen (grip) on (media, press) | S > on, against, for, in, to, O, of, from
  v: drop (charge) against (activist, journalist, protester, opposition leader, demonstrator, dissident); grant (amnesty, general amnesty) to; declare (amnesty, general amnesty) | S > on, against, for, in, to, O, of, from
  v: announce (amnesty, general amnesty); approve (amnesty, amnesty law, amnesty bill); issue (amnesty, pardon); pass (amnesty law, amnesty bill); proclaim (amnesty) | S > on, against, for, in, to, O, of, from
  v: commute (sentence, death sentence); reduce (sentence) of; quash (conviction, sentence); overturn (conviction, sentence); repeal (sedition law, blasphemy law, security law, anti-protest law) | S > on, against, for, in, to, O, of, from
  v: suspend (sentence, death sentence, execution); stay (execution); abolish (censorship); spare (life) of | S > on, against, for, in, to, O, of, from
  n: @PHRASES_0811 | by, from, POSS, of, ADJ > for, to, of
  n: amnesty; general amnesty; pardon; clemency; presidential pardon; royal pardon; political amnesty | by, from, POSS, of, ADJ > for, to, of
  v: grant (pardon, clemency, reprieve, presidential pardon, royal pardon) to; reprieve; pardon @PRISONERS; amnesty @PRISONERS; pardon @HELD; rehabilitate (dissident, opponent) | S > O, to

0812 Ease ban on political parties or politicians
  v: legalise (party, opposition party, political party, opposition, movement, trade union, union, communist party) | S > O, on, of, from, for
  v: legalize (party, opposition party, political party, opposition, movement, trade union, union, communist party) | S > O, on, of, from, for
  v: @LIFT (ban, prohibition, restriction) on (party, opposition party, political party, opposition, politician, opposition leader, political movement, union, communist party, group, organisation, organization) | S > O, on, of, from, for
  v: unban; allow (opposition party, opposition leader, opposition candidate) to; allow (opposition party, political party, multiparty politics) | S > O, on, of, from, for
  v: reinstate (opposition party, politician, opposition leader, opposition candidate, candidate, lawmaker); register (opposition party, opposition candidate) | S > O, on, of, from, for
  v: allow (exile, opposition leader, exiled leader) to return; permit (opposition party, political party) to; permit (opposition party, political party); readmit (opposition party) | S > O, on, of, from, for
  v: restore (political rights) of; recognise (opposition party, union, trade union); recognize (opposition party, union, trade union); let (opposition leader, opposition candidate) run; delist | S > O, on, of, from, for
  v: remove from (terror list, terrorist list, terrorism list, blacklist, list of terrorist organizations, list of terrorist organisations) | S > O, on, of, from, for
  v: take off (terror list, terrorist list, terrorism list, blacklist) | S > O, on, of, from, for
  n: legalisation; legalization; unbanning; delisting; reinstatement | by, POSS, ADJ > of

0813 Ease curfew
  v: @LIFT @CURFEW; ease @CURFEW; relax @CURFEW; @LIFT @CURFEW in; @LIFT @CURFEW on; reduce @CURFEW; shorten @CURFEW | S > in, on, for
  n: @PHRASES_0813 | by, POSS, ADJ > in, on
  n: curfew easing; curfew relaxation | by, POSS, ADJ > in, on

0814 Ease state of emergency or martial law
  v: @LIFT @EMERGENCY_RULE; @LIFT @EMERGENCY_RULE in; let lapse @EMERGENCY_RULE; allow to lapse @EMERGENCY_RULE; let @EMERGENCY_RULE expire; declare end to @EMERGENCY_RULE | S > in
  v: announce end of @EMERGENCY_RULE | S > in
  n: @PHRASES_0814 | by, POSS, ADJ > in

081 Ease administrative sanctions
  v: @LIFT @ADMIN_CURB; @LIFT (restriction, limit, ban) on (movement, travel, diplomat, visa, entry, citizen, tourist, foreigner, worker, migration) | S > on, for, to, O, against, from, in
  v: grant (exit visa, visa, entry visa, travel permit, passport, exit permit) to; issue (visa, travel permit, exit visa) to | S > on, for, to, O, against, from, in
  v: restore (passport, visa, citizenship, licence, license, accreditation) to; return (passport) to; waive (visa requirement, visa rule, visa) | S > on, for, to, O, against, from, in
  v: ease (visa rule, visa requirement, travel rule, border control, border restriction); allow (travel, emigration, family reunion); reopen (school, university, office, newspaper) after | S > on, for, to, O, against, from, in
  v: reinstate (judge, professor, worker, official, chief justice, teacher); allow to return; allow to leave; allow to travel; allow to emigrate; permit to leave; permit to return | S > on, for, to, O, against, from, in
  v: permit to travel; let leave; let return; drop (charge, case, lawsuit, complaint, indictment, prosecution) against; drop (charge, lawsuit, espionage charge) | S > on, for, to, O, against, from, in
  v: withdraw (charge, lawsuit, complaint) against; dismiss (charge, case) against; acquit of; grant (bail) to; free on (bail); release on (bail); dismantle (roadblock) | S > on, for, to, O, against, from, in
  v: remove (roadblock, checkpoint) in | S > on, for, to, O, against, from, in
  n: @PHRASES_081 | by, from, POSS, of, between, ADJ > on, for, to
  n: acquittal; visa waiver; visa-free travel; family reunions; family reunion | by, from, POSS, of, between, ADJ > on, for, to

082 Ease political dissent
  v: call off @PROTEST; cancel @PROTEST; suspend @PROTEST; halt @PROTEST; stop @PROTEST; abandon @PROTEST | S > in, against, at, over
  v: end (hunger strike, sit-in, strike, general strike, protest, demonstration, walkout, rally, picket, fast, civil disobedience) | S > in, against, at, over
  v: call off (hunger strike, sit-in, strike, general strike, walkout, rally, march, picket, civil disobedience campaign) | S > in, against, at, over
  v: suspend (hunger strike, sit-in, strike, general strike, rally, campaign of civil disobedience); abandon (hunger strike, sit-in, strike); lift (picket); clear (roadblock, barricade) | S > in, against, at, over
  v: dismantle (barricade, protest camp); remove (barricade); return to (work) after @PROTEST; go back to (work); return to (parliament) after; disperse peacefully; disband (protest camp, rally) | S > in, against, at, over
  v: leave (square, occupied building) | S > in, against, at, over
  n: @PHRASES_082 | by, POSS, of, ADJ > in

0831 Accede to demands for change in leadership
  v: tender (resignation); submit (resignation); hand in (resignation); announce (resignation, retirement); accept (resignation) of; step down from; step down as; step down; step aside | S > to, in, with, O, of
  v: stand down; stand aside; bow out; give up @POWER; relinquish @POWER; hand over @POWER to; hand over @POWER; hand @POWER to; hand @POWER over; cede @POWER to; cede @POWER; yield @POWER | S > to, in, with, O, of
  v: transfer @POWER to; transfer @POWER; surrender @POWER; vacate @POWER; leave @POWER; quit @POWER; quit as; resign from; resign as; resign over; renounce @POWER; abdicate (throne) | S > to, in, with, O, of
  v: turn over @POWER to; pass @POWER to; renounce (throne); concede (election, presidential election, vote); concede (defeat); accept (defeat); admit (defeat) | S > to, in, with, O, of
  v: accept (election result, result of election, outcome of election); drop out of (race, election, presidential race); withdraw from (race, election, presidential race); withdraw (candidacy) | S > to, in, with, O, of
  v: bring forward @POLL; @HOLD @POLL; allow @POLL; dissolve (government, cabinet); reshuffle (cabinet, government); shake up (cabinet, government) | S > to, in, with, O, of
  v: @DISMISS (minister, prime minister, foreign minister, defence minister, defense minister, finance minister, interior minister, cabinet, government, police chief, army chief, governor, premier, vice president, security chief, intelligence chief, spy chief, attorney general, military chief, central bank governor, central bank chief, chief of staff, commander, general, official, chief prosecutor) | S > to, in, with, O, of
  v: appoint (interim government, interim president, interim prime minister, caretaker government) | S > to, in, with, O, of
  v: resign; abdicate; concede to | S > to
  n: @PHRASES_0831 | of, by, POSS, ADJ > to, in
  n: resignation; abdication; cabinet reshuffle; government reshuffle; cabinet shake-up; concession speech; early election; snap election | of, by, POSS, ADJ > to, in
  n: power handover; government resignation; mass resignation | of, by, POSS, ADJ > to, in

0833 Accede to demands for rights
  v: @GIVE @RIGHTS to; grant @RIGHTS; restore @RIGHTS; guarantee @RIGHTS; expand @RIGHTS; extend @RIGHTS to; recognise @RIGHTS; recognize @RIGHTS; allow (woman, gay, same-sex couple) to | S > to, for, in, O, of
  v: decriminalise (homosexuality, abortion, gay sex, defamation, dissent); decriminalize (homosexuality, abortion, gay sex, defamation, dissent) | S > to, for, in, O, of
  v: legalise (abortion, same-sex marriage, gay marriage, divorce, homosexuality, strike, protest); legalize (abortion, same-sex marriage, gay marriage, divorce, homosexuality, strike, protest) | S > to, for, in, O, of
  v: abolish (death penalty, slavery, apartheid, capital punishment, apartheid law, torture, caste system); repeal (apartheid law, death penalty, discriminatory law, anti-gay law) | S > to, for, in, O, of
  v: outlaw (torture, discrimination, slavery, child marriage, female genital mutilation); ban (torture, child marriage, discrimination); end (apartheid, discrimination, segregation, slavery) | S > to, for, in, O, of
  v: desegregate; enfranchise; emancipate | S > to, for, in, O, of
  n: @PHRASES_0833 | by, POSS, ADJ > to, for, in

0834 Accede to demands for change in institutions or regime
  v: adopt (constitution, new constitution, constitutional amendment, constitutional reform, electoral law, multiparty system, multi-party system, democracy, interim constitution) | S > to, in, with, on, for, from
  v: approve (constitution, new constitution, constitutional amendment, constitutional reform, electoral reform, electoral law, constitutional change, interim constitution) | S > to, in, with, on, for, from
  v: introduce (multiparty democracy, multi-party democracy, multiparty system, multi-party system, democracy, constitutional reform, electoral reform, power-sharing, multi-party politics, multiparty politics) | S > to, in, with, on, for, from
  v: ratify (constitution, new constitution, constitutional amendment); promulgate (constitution, new constitution, electoral law); amend (constitution, electoral law, election law) | S > to, in, with, on, for, from
  v: rewrite (constitution); grant (independence, autonomy, self-rule, home rule, greater autonomy, self-government, statehood, special status, self-determination, more autonomy) to | S > to, in, with, on, for, from
  v: give (independence, autonomy, self-rule, greater autonomy, home rule) to; grant (independence, autonomy, self-rule, greater autonomy, home rule); @HOLD @REFERENDUM; allow @REFERENDUM | S > to, in, with, on, for, from
  v: accept @REFERENDUM; restore (democracy, constitution, civilian rule, constitutional order, parliament, constitutional rule, multiparty democracy, monarchy, autonomy, power-sharing) | S > to, in, with, on, for, from
  v: reinstate (constitution, parliament, president, elected president); return to (civilian rule, democracy, constitutional rule, constitutional order); share (power) with | S > to, in, with, on, for, from
  v: form (unity government, national unity government, coalition government, transitional government, interim government, government of national unity, power-sharing government, transitional council, joint government, coalition, caretaker government) with | S > to, in, with, on, for, from
  v: form (unity government, national unity government, transitional government, interim government, government of national unity, power-sharing government, transitional council, inclusive government) | S > to, in, with, on, for, from
  v: establish (unity government, transitional government, interim government, power-sharing government, human rights commission, constitutional court, anti-corruption commission, truth and reconciliation commission) | S > to, in, with, on, for, from
  v: inaugurate (unity government, transitional government, interim government) | S > to, in, with, on, for, from
  v: set up (unity government, transitional government, interim government, constituent assembly, anti-corruption commission, independent electoral commission) | S > to, in, with, on, for, from
  v: disband (secret police, ruling party, junta, politburo, security service); dissolve (junta, secret police, ruling party, military council, security service) | S > to, in, with, on, for, from
  v: dismantle (one-party rule, one-party state, secret police, communist system) | S > to, in, with, on, for, from
  v: end (one-party rule, military rule, one-party state, white minority rule, communist monopoly, power monopoly, communist rule); decentralise (power); decentralize (power); devolve (power) to | S > to, in, with, on, for, from
  v: transfer (sovereignty) to; return (sovereignty) to; hand over (sovereignty) to; restore (sovereignty) to; cede (sovereignty) to | S > to, in, with, on, for, from
  n: @PHRASES_0834 | by, POSS, of, between, ADJ > in, to, with, on
  n: unity government; national unity government; power sharing; power-sharing; democratic transition; new constitution; constitutional reform | by, POSS, of, between, ADJ > in, to, with, on
  n: transitional government; constitutional amendment; independence referendum; constitutional referendum; devolution | by, POSS, of, between, ADJ > in, to, with, on

0832 Accede to demands for change in policy
  v: scrap @LAW; withdraw @LAW; repeal @LAW; drop @LAW; shelve @LAW; suspend @LAW; rescind @LAW; revoke @LAW; abandon @LAW; cancel @LAW; reverse @LAW; revise @LAW; soften @LAW; water down @LAW | S > on, to, from, in, toward, towards, over, with
  v: amend (law, legislation, policy, rule, controversial law); annul (law, decree); reverse (decision, course, policy, stance, position, itself) | S > on, to, from, in, toward, towards, over, with
  v: change (policy, course, stance, tack, position, law); rethink (policy, decision, plan); reconsider (policy, decision, plan, position); modify (policy, stance, position) | S > on, to, from, in, toward, towards, over, with
  v: soften (policy, stance, position, line, tone, rhetoric); moderate (stance, position, tone); abandon (policy, plan, claim, project) | S > on, to, from, in, toward, towards, over, with
  v: drop (plan, policy, opposition, objection, demand, claim, insistence, veto threat, precondition, condition); withdraw (objection, demand, opposition, claim, veto, proposal, plan) | S > on, to, from, in, toward, towards, over, with
  v: scrap (plan, project, policy, dam project); give up (demand, claim, plan); renounce (claim, policy); shift (policy, stance, position) | S > on, to, from, in, toward, towards, over, with
  v: make (U-turn, about-face, about-turn, policy change, policy shift) on; make (U-turn, about-face, volte-face); do (U-turn) on; lower (fuel price, bread price); cut (fuel price, fuel tax) | S > on, to, from, in, toward, towards, over, with
  v: restore (subsidy, fuel subsidy); back down over; back down on; back down from; backtrack on; backpedal on; climb down over; climb down from; row back on; walk back | S > on, to, from, in, toward, towards, over, with
  v: yield to (protest, protester); bow to (protest, public pressure, protester); cave in to (protest); give in to (protest, protester); introduce @POLICY_CHANGE; implement @POLICY_CHANGE | S > on, to, from, in, toward, towards, over, with
  v: adopt @POLICY_CHANGE; approve @POLICY_CHANGE; pass @POLICY_CHANGE; enact @POLICY_CHANGE; launch @POLICY_CHANGE; carry out @POLICY_CHANGE | S > on, to, from, in, toward, towards, over, with
  n: @PHRASES_0832 | by, POSS, of, from, ADJ > on, to, toward, towards
  n: U-turn; about-face; about-turn; volte-face; policy reversal; policy change; policy shift; climbdown; climb-down; backdown; policy U-turn | by, POSS, of, from, ADJ > on, to, toward, towards

083 Accede to demands for political reform
  v: introduce (reform, political reform, democratic reform, liberalisation, liberalization, democratisation, democratization, reform package) | S > in, for, to
  v: implement (reform, political reform, democratic reform, reform package); adopt (reform, political reform, reform package); enact (reform, political reform, reform package) | S > in, for, to
  v: approve (reform, political reform, reform package); carry out (reform, political reform, democratic reform); launch (reform, political reform, reform process, reform package) | S > in, for, to
  v: institute (reform, political reform); undertake (reform, political reform); begin (reform, political reform, democratisation, democratization, transition) | S > in, for, to
  v: push through (reform, reform package); pass (reform, reform package, reform law); press ahead with (reform); embrace (democracy); liberalise (politics, media, political system) | S > in, for, to
  v: liberalize (politics, media, political system); democratise; democratize | S > in, for, to
  n: liberalisation; liberalization; democratisation; democratization; political opening; political reform; democratic reform; glasnost; perestroika | by, POSS, of, ADJ > in, to

0841 Return, release persons
  v: @RELEASE @PRISONERS; @RELEASE @HELD from (prison, jail, custody, captivity, detention, prison camp, house arrest); release @HELD to; release @HELD; free @HELD | S > to, O, of, from, for, with
  v: free from (prison, jail, custody, captivity, detention); release from (prison, jail, custody, captivity, detention); let go @HELD; let @HELD go; let @PRISONERS go; set @HELD free | S > to, O, of, from, for, with
  v: set @PRISONERS free; set free @HELD; let @HELD return; liberate @HELD; repatriate @HELD; repatriate @REFUGEES; send home @HELD; send home @REFUGEES; return @HELD to; return @REFUGEES to | S > to, O, of, from, for, with
  v: hand over @HELD to; hand back @HELD; hand @HELD over; hand @PRISONERS over; turn over @HELD to; turn @PRISONERS over; give back @HELD; give up @HELD to; swap @HELD; exchange @HELD | S > to, O, of, from, for, with
  v: swap (prisoner) for; exchange (prisoner) for; conduct (prisoner exchange, prisoner swap); carry out (prisoner exchange, prisoner swap); complete (prisoner exchange, prisoner swap) | S > to, O, of, from, for, with
  v: hold (prisoner exchange, prisoner swap); stage (prisoner exchange, prisoner swap); implement (prisoner exchange, prisoner swap); make (prisoner exchange, prisoner swap) | S > to, O, of, from, for, with
  v: allow @HELD to go home; allow home @HELD; deliver @HELD to safety; secure (release) of; win (release, freedom) of; obtain (release) of; order (release) of @HELD; order (release) of | S > to, O, of, from, for, with
  v: approve (release) of; parole (activist, dissident); walk free; send back (child, family, body of soldier) to; reunite with (family) | S > to, O, of, from, for, with
  n: @PHRASES_0841 | by, between, from, ADJ > of, POSS, to, with
  n: release; prisoner release; hostage release; prisoner exchange; prisoner swap; prisoner-of-war exchange | by, between, from, ADJ > of, POSS, to, with
  n: repatriation; hostage swap; hostage exchange; prisoner-swap; spy swap; freeing | by, between, from, ADJ > of, POSS, to, with
  n: refugee return | by, between, from, ADJ > of, POSS, to, with
  v: free; repatriate; release from; set free; let go | S > O, from

0842 Return, release property
  v: return @SEIZED_PROPERTY to; hand back @SEIZED_PROPERTY; hand over @SEIZED_PROPERTY to; hand @SEIZED_PROPERTY back; hand @SEIZED_PROPERTY over to; give back @SEIZED_PROPERTY | S > to, of, from, for, with, O
  v: give @SEIZED_PROPERTY back; give up @SEIZED_PROPERTY to; turn over @SEIZED_PROPERTY to; release @SEIZED_PROPERTY | S > to, of, from, for, with, O
  v: free (ship, vessel, tanker, oil tanker, fishing boat, trawler, boat, seized ship, seized vessel); restore (property, land, territory) to; cede @SEIZED_PROPERTY to | S > to, of, from, for, with, O
  v: cede (control, territory, province, island, land) to; transfer (control, ownership) of @SEIZED_PROPERTY; relinquish (control, claim, territory, sovereignty) of | S > to, of, from, for, with, O
  v: relinquish (control, territory, canal, port) | S > to, of, from, for, with, O
  v: hand over (control, base, airbase, territory, village, island, city, town, canal, port, enclave, military base, embassy, security responsibility, security, responsibility for security) to | S > to, of, from, for, with, O
  v: hand back (base, territory, village, island, canal, enclave, colony); transfer (control, territory, security responsibility, responsibility) to; unfreeze @FROZEN_PROPERTY | S > to, of, from, for, with, O
  v: unblock @FROZEN_PROPERTY; release @FROZEN_PROPERTY; return @FROZEN_PROPERTY; thaw @FROZEN_PROPERTY; repatriate (body, remains, artefact, artifact, fund, asset, ashes) | S > to, of, from, for, with, O
  v: return (remains, body, bone, ashes) of; swap (territory, land, body); exchange (body, remains, enclave) with; exchange (body of soldier, body, remains); pay back (debt) | S > to, of, from, for, with, O
  v: compensate (victim, owner, family); pay (compensation) to; restitute | S > to, of, from, for, with, O
  n: @PHRASES_0842 | by, between, POSS, from, ADJ > to, of
  n: handover; restitution | by, between, POSS, from, ADJ > to, of
  n: land swap | by, between, POSS, from, ADJ > to, of

085 Ease economic sanctions, boycott or embargo
  v: @LIFT @SANCTIONS against; @LIFT @SANCTIONS on; @LIFT @SANCTIONS; let @SANCTIONS expire; let @SANCTIONS lapse; allow @SANCTIONS to expire; allow @SANCTIONS to lapse | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: grant (sanctions relief, sanctions waiver, sanction relief, sanctions exemption, waiver, tariff exemption) to | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: give (sanctions relief, sanctions waiver, sanction relief, relief from sanctions) to; issue (sanctions waiver, waiver); exempt from @SANCTIONS; exclude from @SANCTIONS | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: shield from @SANCTIONS; unwind @SANCTIONS; provide (sanctions relief, sanction relief); vote to lift @SANCTIONS; vote to ease @SANCTIONS; stop (boycott); end (price war); reopen @BORDER to | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: reopen @BORDER with; reopen @BORDER; open @BORDER to; open @BORDER with; open @BORDER for; open @BORDER between; unseal @BORDER; resume (imports, import) of; resume (imports, import) from | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: allow (export, import) of; allow (exports, imports, oil sale); permit (export, import) of; reverse (import ban, export ban, ban on imports); remove from (sanctions list, export control list) | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: ease (blacklist, trade rule, trade barrier); liberalise (trade); liberalize (trade); open up (market, economy, trade) to; normalise (trade, trade relations) with | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: normalize (trade, trade relations) with; restore (most favored nation status, most favoured nation status, trade privileges, trading privilege); lift (freeze) on (asset, account, fund) | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: @LIFT (ban) on (import, export, flight, beef, meat, fish, grain, oil, gas, sale, arms sale, weapons sale, trade, airline); unblock (trade, export, port) | S > on, against, from, to, with, for, of, ADJ, between, POSS
  v: relax (rule, ban) on (trade, export, import) | S > on, against, from, to, with, for, of, ADJ, between, POSS
  n: @PHRASES_085 | by, from, POSS, ADJ > on, against, to, for, with, of
  n: sanctions relief; sanction relief | by, from, POSS, ADJ > on, against, to, for, with, of
  n: sanctions waiver; border reopening; border opening; tariff cut | by, from, POSS, ADJ > on, against, to, for, with, of
  n: tariff reduction | by, from, POSS, ADJ > on, against, to, for, with, of

0861 Allow entry of peacekeepers
  v: @ALLOW @PEACEKEEPERS; accept @PEACEKEEPERS; invite @PEACEKEEPERS; let @PEACEKEEPERS in; let @PEACEKEEPERS into; allow @PEACEKEEPERS into; allow @PEACEKEEPERS in; admit @PEACEKEEPERS | S > from, O, of, by, to
  v: receive @PEACEKEEPERS; welcome @PEACEKEEPERS; accept (deployment, presence, dispatch) of @PEACEKEEPERS; allow (deployment, presence, entry) of @PEACEKEEPERS | S > from, O, of, by, to
  v: permit (deployment, presence, entry) of @PEACEKEEPERS; approve of @PEACEKEEPERS; consent to @PEACEKEEPERS; extend (stay, presence) of @PEACEKEEPERS; host @PEACEKEEPERS | S > from, O, of, by, to
  n: @PHRASES_0861 | by, POSS, ADJ > from

0862 Allow entry of inspectors or observers
  v: @ALLOW @OBSERVERS; accept @OBSERVERS; invite in @OBSERVERS; receive @OBSERVERS; let @OBSERVERS in; let @OBSERVERS into; let @OBSERVERS back; allow @OBSERVERS into; allow @OBSERVERS in | S > from, O, of, by, to, with
  v: allow @OBSERVERS to; allow (access, return, entry, deployment, visit) of @OBSERVERS; accept (deployment, return, presence, visit) of @OBSERVERS; permit @OBSERVERS to | S > from, O, of, by, to, with
  v: grant (access) to @OBSERVERS; give (access) to @OBSERVERS; open (site, facility, nuclear site, nuclear facility, nuclear plant, military site, door, prison) to @OBSERVERS | S > from, O, of, by, to, with
  v: open (site, facility, nuclear site, nuclear facility, nuclear plant, military site) to (inspection, IAEA, agency, scrutiny, UN) | S > from, O, of, by, to, with
  v: grant (access, full access, unfettered access, unrestricted access) to (site, facility, nuclear site, nuclear facility, prison, prisoner, detainee) | S > from, O, of, by, to, with
  v: allow (access, full access, unfettered access, unrestricted access, consular access) to; submit to (inspection, monitoring, verification); welcome @OBSERVERS | S > from, O, of, by, to, with
  v: admit (investigator, inquiry, fact-finding mission); allow (investigation, inquiry, probe, autopsy, journalist, foreign journalist) into; resume (inspection, cooperation with IAEA) | S > from, O, of, by, to, with
  v: readmit @OBSERVERS; host @OBSERVERS; cooperate with @OBSERVERS; cooperate with (IAEA, International Atomic Energy Agency, OPCW) | S > from, O, of, by, to, with
  n: @PHRASES_0862 | by, POSS, ADJ > from, to
  n: consular access | by, POSS, ADJ > from, to

0863 Allow delivery of humanitarian aid
  v: @ALLOW @HUMANITARIAN_AID; @ALLOW @GENERAL_AID into; @ALLOW @GENERAL_AID in; @ALLOW @GENERAL_AID; accept @HUMANITARIAN_AID; accept @GENERAL_AID from | S > to, from, into, of, for, in, by
  v: accept (offer, delivery) of @HUMANITARIAN_AID; accept (offer) of @GENERAL_AID; let @HUMANITARIAN_AID in; let @HUMANITARIAN_AID into; let @HUMANITARIAN_AID through; let @GENERAL_AID in | S > to, from, into, of, for, in, by
  v: let @GENERAL_AID through; allow @HUMANITARIAN_AID to; allow @HUMANITARIAN_AID into; allow @HUMANITARIAN_AID in; allow @FOODSTUFF into; let @FOODSTUFF into; let in @FOODSTUFF | S > to, from, into, of, for, in, by
  v: allow (delivery, entry, passage, flow, distribution, transit, shipment) of @HUMANITARIAN_AID; allow (delivery, entry, passage, flow, distribution, transit, shipment) of @GENERAL_AID | S > to, from, into, of, for, in, by
  v: permit (delivery, entry, passage, flow, distribution, transit, shipment) of @HUMANITARIAN_AID; permit (delivery, entry, passage, flow, distribution, transit) of @GENERAL_AID | S > to, from, into, of, for, in, by
  v: allow (delivery, entry, passage, flow, shipment) of @FOODSTUFF; facilitate (delivery, entry, passage) of @HUMANITARIAN_AID; facilitate (delivery, entry, passage) of @GENERAL_AID | S > to, from, into, of, for, in, by
  v: open (humanitarian corridor, aid corridor, safe corridor, evacuation corridor, aid route, crossing for aid, relief corridor) | S > to, from, into, of, for, in, by
  v: establish (humanitarian corridor, aid corridor, safe corridor, evacuation corridor); set up (humanitarian corridor, aid corridor, safe corridor, evacuation corridor) | S > to, from, into, of, for, in, by
  v: grant (humanitarian access, safe passage, access) to (aid worker, aid agency, relief worker, Red Cross, relief agency, humanitarian agency, civilian) | S > to, from, into, of, for, in, by
  v: give (humanitarian access, access) to (aid worker, aid agency, relief worker, Red Cross, relief agency) | S > to, from, into, of, for, in, by
  v: allow (humanitarian access, evacuation, humanitarian flight, relief flight, safe passage); permit (humanitarian access, evacuation, humanitarian flight, safe passage) | S > to, from, into, of, for, in, by
  v: guarantee (safe passage) of; guarantee (safe passage); allow (Red Cross, aid agency, relief agency, humanitarian organisation, humanitarian organization) to; allow evacuation of | S > to, from, into, of, for, in, by
  v: permit evacuation of; allow (civilian) to leave; let (civilian) leave; let (civilian) out | S > to, from, into, of, for, in, by
  n: @PHRASES_0863 | by, POSS, from, ADJ > to, for, of, into
  n: humanitarian corridor; evacuation corridor; humanitarian access; aid corridor; safe passage; safe corridor | by, POSS, from, ADJ > to, for, of, into

086 Allow international involvement
  v: @ALLOW @INVOLVEMENT; accept @INVOLVEMENT; accept (UN resolution, U.N. resolution, Security Council resolution, arbitration ruling, court ruling, ICJ ruling, verdict of tribunal) | S > by, of, from, to
  v: accept (jurisdiction) of; comply with (UN resolution, U.N. resolution, Security Council resolution, court ruling, resolution, ruling) | S > by, of, from, to
  v: implement (UN resolution, U.N. resolution, Security Council resolution, resolution); abide by (resolution, ruling, verdict); open up to (outside world, world, international community) | S > by, of, from, to
  n: @PHRASES_086 | by, POSS, of, ADJ > with
  n: compliance | by, POSS, of, ADJ > with

0871 Declare truce, ceasefire
  v: @BEGIN_CEASEFIRE @CEASEFIRE with; @BEGIN_CEASEFIRE @CEASEFIRE; call @CEASEFIRE | S <> with, in, between, against, to
  v: declare (unilateral ceasefire, temporary truce, end of hostilities, end to hostilities, end to fighting, halt to offensive); declare (end, halt) to @HOSTILITIES | S <> with, in, between, against, to
  v: declare (end) of @HOSTILITIES; announce (end, halt, suspension, cessation) of @HOSTILITIES; announce (end, halt) to @HOSTILITIES; order (end, halt) to @HOSTILITIES | S <> with, in, between, against, to
  v: order (cessation, suspension) of @HOSTILITIES; hold (fire); cease fire; silence (gun); agree @CEASEFIRE; sign (ceasefire, cease-fire, truce, armistice) | S <> with, in, between, against, to
  n: @CEASEFIRE | between, by, of, POSS, ADJ, from <> with
  n: @PHRASES_0871 | between, by, of, POSS, ADJ > with, in, against
  n: ceasefire declaration; cease-fire declaration; truce declaration; ceasefire announcement; lull | between, by, of, POSS, ADJ > with, in, against
  n: bombing halt; bombing pause | between, by, of, POSS, ADJ > with, in, against

0872 Ease military blockade
  v: @LIFT @BLOCKADE_N of; @LIFT @BLOCKADE_N on; @LIFT @BLOCKADE_N around; @LIFT @BLOCKADE_N; end @BLOCKADE_N; ease @BLOCKADE_N; loosen @BLOCKADE_N; lift (encirclement); raise (siege) | S > on, of, against, around, to, in
  v: raise (siege) of; unblock (road, highway, port, corridor, route) to; unblock (road, highway, route); let through (ship, convoy, truck); allow passage of (ship, convoy, truck, vessel) | S > on, of, against, around, to, in
  v: reopen (shipping lane, sea lane, supply route, humanitarian route); reopen (road, highway) to | S > on, of, against, around, to, in
  n: @PHRASES_0872 | by, POSS, ADJ > of, on, against

0873 Demobilise armed forces
  v: demobilise @TROOPS; demobilize @TROOPS; disband @TROOPS; disarm @TROOPS; stand down @TROOPS; discharge @TROOPS; dismantle @HARDWARE | S > in, to, of, against, O
  v: dismantle (nuclear weapon, nuclear arsenal, nuclear reactor, nuclear programme, nuclear program, nuclear facility, nuclear site, chemical weapon, arsenal, weapons programme, weapons program, reactor, missile site, test site, nuclear test site, missile programme, missile program, military wing, militia, checkpoint) | S > in, to, of, against, O
  v: destroy (own weapon, chemical weapon stockpile, chemical weapons stockpile, stockpile, chemical weapons, landmine stockpile, chemical arsenal, weapons stockpile) | S > in, to, of, against, O
  v: scrap (nuclear weapon, nuclear weapons, nuclear programme, nuclear program, missile, weapons programme, weapons program, submarine, warhead, bomber) | S > in, to, of, against, O
  v: decommission (weapon, arms, reactor, arsenal, warhead, submarine); lay down (arm, arms, weapon, gun); lay (arm, arms, weapon) down; put down (arm, arms, weapon, gun); put (arms, weapon) down | S > in, to, of, against, O
  v: hand in (weapon, arms, gun); hand over (weapon, arms, gun, heavy weapon, chemical weapons); turn in (weapon, arms, gun) | S > in, to, of, against, O
  v: give up (weapon, arms, arsenal, nuclear weapon, nuclear weapons, nuclear arsenal, nuclear programme, nuclear program, chemical weapons, armed struggle, gun) | S > in, to, of, against, O
  v: surrender (weapon, arms, gun, arsenal, heavy weapon); renounce (violence, armed struggle, terrorism, nuclear weapon, nuclear weapons, use of force, chemical weapons, war) | S > in, to, of, against, O
  v: abandon (armed struggle, nuclear programme, nuclear program, nuclear weapon, nuclear weapons, weapons programme, weapons program) | S > in, to, of, against, O
  v: freeze (nuclear programme, nuclear program, enrichment, uranium enrichment, plutonium production, nuclear activity, missile programme, missile program, weapons programme, weapons program) | S > in, to, of, against, O
  v: suspend (nuclear programme, nuclear program, enrichment, uranium enrichment, nuclear activity, joint exercise, military exercise, military drill) | S > in, to, of, against, O
  v: halt (nuclear programme, nuclear program, enrichment, uranium enrichment, reprocessing); shut down (reactor, nuclear reactor, nuclear plant, nuclear facility, test site, nuclear site) | S > in, to, of, against, O
  v: shut (nuclear reactor, nuclear test site); disable (reactor, nuclear reactor, nuclear facility) | S > in, to, of, against, O
  v: reduce (arsenal, nuclear arsenal, stockpile, uranium stockpile, troop level, military budget, military spending, defence spending, defense spending) | S > in, to, of, against, O
  v: cut (arsenal, nuclear arsenal, stockpile, armed forces, warhead, troop level, military budget, military spending, defence spending, defense spending, defence budget, defense budget, troop strength) | S > in, to, of, against, O
  v: slash (nuclear arsenal, troop level, defence budget, defense budget, military spending, armed forces); cap (nuclear arsenal, enrichment) | S > in, to, of, against, O
  v: cancel (military exercise, military drill, joint exercise, war game, mobilisation, mobilization); call off (military exercise, military drill, exercise, war game, mobilisation, mobilization) | S > in, to, of, against, O
  v: scale down (military exercise, military drill, joint exercise); scale back (military exercise, military drill, joint exercise); lower (alert, alert level, alert status, state of alert) | S > in, to, of, against, O
  v: end (alert, mobilisation, mobilization, conscription); lift (alert, state of alert); stand down (force, bomber, missile); de-alert (missile, warhead); detarget (missile) | S > in, to, of, against, O
  v: abolish (conscription, draft, army) | S > in, to, of, against, O
  v: disarm; demobilise; demobilize; demilitarise; demilitarize; denuclearise; denuclearize; disband | S > O, in
  n: @DISARMAMENT | of, by, POSS, ADJ > in, of
  n: @PHRASES_0873 | of, by, POSS, between, ADJ > in, with
  n: nuclear disarmament; disbandment; nuclear dismantlement; dismantlement; weapons handover | of, by, POSS, between, ADJ > in, with
  n: arms reduction; troop reduction; force reduction; nuclear cuts; arms cut; arms cuts; military cuts; unilateral disarmament | of, by, POSS, between, ADJ > in, with
  n: nuclear test moratorium | of, by, POSS, between, ADJ > in, with

0874 Retreat or surrender militarily
  v: @WITHDRAW @TROOPS from; @WITHDRAW @TROOPS; @WITHDRAW @HARDWARE from; @WITHDRAW @HARDWARE; pull @TROOPS out; pull @TROOPS back; pull @TROOPS from; pull @HARDWARE back; pull @HARDWARE from | S > from, to, in, of, O, POSS
  v: pull @HARDWARE out; bring @TROOPS home; bring @TROOPS back; move @TROOPS back; move @TROOPS out; take @TROOPS out of; take @TROOPS home; call @TROOPS back | S > from, to, in, of, O, POSS
  v: begin (withdrawal, pullout, pull-out, pullback, drawdown, retreat, evacuation, troop withdrawal, phased withdrawal) from | S > from, to, in, of, O, POSS
  v: begin (withdrawal, pullout, pull-out, pullback, drawdown, evacuation, redeployment) of @TROOPS; start (withdrawal, pullout, pull-out, pullback, drawdown, evacuation, troop withdrawal) from | S > from, to, in, of, O, POSS
  v: start (withdrawal, pullout, pull-out, pullback, drawdown) of @TROOPS; complete (withdrawal, pullout, pull-out, pullback, drawdown, evacuation, troop withdrawal) | S > from, to, in, of, O, POSS
  v: order (withdrawal, pullout, pull-out, retreat, pullback, evacuation) of; order (withdrawal, pullout, pull-out, retreat, pullback, troop withdrawal) from; finish (withdrawal, pullout) | S > from, to, in, of, O, POSS
  v: carry out (withdrawal, pullout, disengagement); conduct (withdrawal, pullout, retreat); continue (withdrawal, pullout, retreat); speed up (withdrawal, pullout) | S > from, to, in, of, O, POSS
  v: accelerate (withdrawal, pullout); stage (withdrawal, retreat, pullout) | S > from, to, in, of, O, POSS
  v: @RETREAT from (city, town, village, territory, area, position, stronghold, border, province, region, base, front, front line, frontline, occupied territory, enclave, peninsula, island, district, suburb, outskirts, line, airport, zone, buffer zone) | S > from, to, in, of, O, POSS
  v: @RETREAT to (position, border, line, base, barracks); return to (barracks, base); evacuate (base, outpost, settlement, position, garrison, stronghold, settler, enclave) | S > from, to, in, of, O, POSS
  v: abandon (base, outpost, position, post, city, town, stronghold, settlement, checkpoint, trench, garrison); vacate (base, outpost, position, territory, stronghold) | S > from, to, in, of, O, POSS
  v: leave (base, outpost, position, occupied territory, stronghold); dismantle (settlement, outpost); close (base, military base, airbase); shut (base, military base) | S > from, to, in, of, O, POSS
  v: end (occupation, military presence, troop presence, military mission, mission, deployment, combat mission, peacekeeping mission); end (occupation) of | S > from, to, in, of, O, POSS
  v: give up (city, town, position, stronghold, fight, control, ground, territory, base); cede (ground, city, town, position, control of city); lose (ground); yield (ground, position, city, town) | S > from, to, in, of, O, POSS
  v: surrender (city, town, position, stronghold, base, territory, control, garrison); raise (white flag); wave (white flag); hoist (white flag); turn themselves in; give themselves up | S > from, to, in, of, O, POSS
  v: turn himself in; give himself up; surrender unconditionally; surrender to; surrender en masse; accept (surrender) of; lay down arms and surrender; beat (retreat); be in (retreat) | S > from, to, in, of, O, POSS
  v: sound (retreat); defect to; desert to; accept (unconditional surrender, defeat in war); sign (surrender, instrument of surrender, surrender document); @RETREAT from | S > from, to, in, of, O, POSS
  n: @WITHDRAWAL | of, by, POSS, ADJ > from, of
  n: @PHRASES_0874 | of, by, POSS, ADJ > from, to
  n: troop withdrawal; troop pullout; troop pull-out; troop drawdown; military withdrawal; surrender; unconditional surrender | of, by, POSS, ADJ > from, to
  n: capitulation; military retreat; retreat; unilateral withdrawal; phased withdrawal; base closure | of, by, POSS, ADJ > from, to
  v: surrender; capitulate; retreat; pull back; withdraw from; pull out of | S > from, to, in, of

087 De-escalate military engagement
  v: @STOP @HOSTILITIES against; @STOP @HOSTILITIES in; @STOP @HOSTILITIES; @STOP @ATTACK on; @STOP @ATTACK against; @STOP @VIOLENCE; @STOP @REBELLION; end (conflict) | S > in, against, on, with, from, O, between, of
  v: @STOP (nuclear test, missile test, nuclear testing); show (restraint); exercise (restraint); refrain from (retaliation, attack, retaliating); forgo (retaliation); withdraw (threat); back off | S > in, against, on, with, from, O, between, of
  v: back off from; back away from; back away from (threat, confrontation, war, brink); step back from (brink, confrontation); pull back from (brink); back down from (threat, confrontation) | S > in, against, on, with, from, O, between, of
  v: scale down (operation, fighting, military presence); scale back (military presence, operation, troop presence); avert (war, confrontation, clash); avoid (confrontation, escalation) | S > in, against, on, with, from, O, between, of
  v: cool (crisis); defuse (military tension); create (demilitarised zone, demilitarized zone, deconfliction line, safe distance) | S > in, against, on, with, from, O, between, of
  v: establish (deconfliction line, demilitarised zone, demilitarized zone); disengage; de-escalate; de-escalate (conflict, crisis, situation, tension); spare (city) | S > in, against, on, with, from, O, between, of
  n: @PHRASES_087 | between, by, of, POSS, ADJ > with, in, on
  n: de-escalation; deescalation; military de-escalation; disengagement; stand-down; restraint; confidence-building; demilitarised zone; demilitarized zone | between, by, of, POSS, ADJ > with, in, on

084 Return, release
  v: give back; hand back; return to (owner, rightful owner) | S > to, O, from

080 Yield
  v: make (concession, compromise, sacrifice, major concession, political concession, territorial concession) to | S > to, from, of, POSS, by, with
  v: make (concession, compromise, major concession, political concession, territorial concession); grant (concession) to; offer concessions to; give (concession, ground) to; give (ground) | S > to, from, of, POSS, by, with
  v: accede to @DEMAND_N; agree to @DEMAND_N; bow to @DEMAND_N; cave in to @DEMAND_N; cave to @DEMAND_N; capitulate to @DEMAND_N; give in to @DEMAND_N; give way to @DEMAND_N; submit to @DEMAND_N | S > to, from, of, POSS, by, with
  v: yield to @DEMAND_N; succumb to @DEMAND_N; comply with @DEMAND_N; comply with (order, deadline); concede to @DEMAND_N; surrender to @DEMAND_N; heed (call, appeal, plea, warning) | S > to, from, of, POSS, by, with
  v: acquiesce to @DEMAND_N; fulfil @DEMAND_N; fulfill @DEMAND_N; satisfy @DEMAND_N; meet @DEMAND_N of; meet @DEMAND_N; accept @DEMAND_N of; accept @DEMAND_N; respond to @DEMAND_N | S > to, from, of, POSS, by, with
  v: grant @DEMAND_N; drop (threat, ultimatum, resistance, veto); withdraw (ultimatum); lift (veto, objection, hold); waive (veto, immunity, right); blink first; cave in to | S > to, from, of, POSS, by, with
  v: give way to; knuckle under to; kowtow to; back down to; defer to | S > to, from, of, POSS, by, with
  n: concession; compromise; appeasement; major concession; territorial concession; political concession | by, from, POSS, of, ADJ > to
  v: relent; back down; give in; cave in; climb down; capitulate to; give way; backtrack; yield; acquiesce | S > to, from
