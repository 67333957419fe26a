# Consult: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# Meeting, calling, visiting, mediating, negotiating: what the built-in frames lack.
041 Discuss by telephone
  v: speak over (hotline, military hotline, phone, telephone); talk over (hotline, military hotline, secure line) | S <> with, O, between
  v: speak on (hotline, military hotline); ring @SOMEBODY to; call @SOMEBODY on; get on the line with | S <> with, O, between
  v: hold (phone call, telephone call, video call, call, phone talks, telephone talks, video conference, videoconference) | S <> with, O, between
  v: hold (phone conversation, telephone conversation, virtual meeting, virtual summit) | S <> with, O, between
  v: have (phone call, telephone call, phone conversation, telephone conversation, video call, call) with | S <> with, O, between
  v: discuss @SOMETHING by (phone, telephone); discuss @SOMETHING in (phone call, telephone call, call, phone conversation, video call) | S <> with, O
  v: discuss @SOMETHING over (phone, telephone); discuss @SOMETHING on (phone, telephone); confer on (phone, telephone) | S <> with, O
  v: confer over (phone, telephone); consult over (phone, telephone); meet virtually; meet online; speak by video | S <> with, O
  v: speak by videoconference | S <> with, O
  v: address by (video link, videoconference) | S <> with, O
  n: phone calls; telephone talks; telephone diplomacy; telephone exchange; hotline talks; video talks | between, POSS, ADJ, by, of, from <> with, to
  n: video summit; virtual talks | between, POSS, ADJ, by, of, from <> with, to

045 Mediate
  v: broker @CEASEFIRE; broker @AGREEMENT | S > between, in, of, with, O
  v: broker (truce, deal, peace deal, ceasefire, release, swap, exchange, settlement, agreement, accord, prisoner swap) between | S > between, in, of, with, O
  v: broker (hostage deal, peace, compromise, reconciliation, end, withdrawal) between | S > between, in, of, with, O
  v: broker (truce, deal, peace deal, ceasefire, settlement, agreement, accord, peace, compromise, reconciliation) in | S > between, in, of, with, O
  v: help broker; help mediate; help negotiate; help end (war, crisis, dispute, conflict, standoff, feud) | S > between, in, of, with, O
  v: help resolve (crisis, dispute, conflict, standoff, feud, row); help defuse (crisis, tension, dispute, standoff) | S > between, in, of, with, O
  v: act as (go-between, mediator, intermediary, middleman, broker, honest broker, conduit, peacemaker, facilitator) for | S > for, between, of, in
  v: act as (interlocutor, back channel) for; serve as (go-between, mediator, intermediary, middleman, broker, conduit) for | S > for, between, of, in
  v: serve as (go-between, mediator, intermediary, middleman, broker, conduit) between | S > for, between, of, in
  v: act as (go-between, middleman, intermediary, conduit, bridge, interlocutor, back channel) | S > for, between, of, in
  v: serve as (middleman, back channel, bridge) | S > for, between, of, in
  v: bring @SOMEBODY together; bring together @SOMEBODY; bring @SOMEBODY to (table, negotiating table) | S > O, between, with, of
  v: bring @SOMEBODY back to (table, negotiating table); get @SOMEBODY to (table, negotiating table); get @SOMEBODY round | S > O, between, with, of
  v: reconcile @SOMEBODY with; reconcile (rival, faction, enemy, side, party); make (peace) between; step in between | S > O, between, with, of
  v: step in to mediate; step in to defuse; intercede between; intervene to end (dispute, standoff, crisis) | S > O, between, with, of
  v: steer (talks, negotiation); oversee (talks, negotiation) | S > O, between, with, of
  v: host (talks, negotiation, peace talks, dialogue, indirect talks, reconciliation talks, mediation) between | S > O, between, with, of
  v: host (peace talks, reconciliation talks, indirect talks, proximity talks, peace conference) | S > O, between, with, of
  v: relay (message, proposal, offer, reply, demand, letter) from; relay (message, proposal, offer, reply, demand, letter) to | S > to, from, between, among
  v: carry (message, proposal, offer, letter) from; carry (message, proposal, offer, letter) to | S > to, from, between, among
  v: pass (message, proposal, offer, letter) from; pass (message, proposal, offer) to; ferry (message, proposal) between | S > to, from, between, among
  v: deliver (proposal, draft, peace plan) to; present (proposal, compromise proposal, bridging proposal) to | S > to, from, between, among
  v: put (proposal, compromise) to; shuttle from; shuttle among; shuttle between @SOMEBODY | S > to, from, between, among
  v: arbitrate between; adjudicate between; conciliate between; chair (talks, negotiation, peace talks) between | S > between, in, of
  v: convene (peace talks, peace conference, reconciliation conference) between | S > between, in, of
  v: guarantee (deal, agreement, peace deal, ceasefire) between; head (mediation, mediation team, peace mission) in | S > between, in, of
  v: lead (mediation, mediation effort, peace effort, peace mission, mediation team) between | S > between, in, of
  v: lead (mediation, mediation effort, peace effort, peace mission, mediation team) in | S > between, in, of
  v: resume (mediation, shuttle diplomacy, good offices) | S > between, in, of
  n: Qatari mediation; peace effort; peace efforts; brokered deal; reconciliation efforts; peacemaking mission | by, of, POSS, ADJ > between, in, with
  n: go-between role; mediating effort; mediating efforts; reconciliation mission; bridging proposal | by, of, POSS, ADJ > between, in, with

046 Engage in negotiation
  v: haggle over; haggle; wrangle over; hammer out (detail, terms, text); thrash out (detail, terms) | S <> with, between, over, on
  v: work on (text, draft, terms, wording) of @AGREEMENT | S <> with, between, over, on
  v: work on (treaty, peace treaty, agreement, draft agreement, draft treaty) | S <> with, between, over, on
  v: draft (treaty, agreement, peace plan, accord) with; engage with @SOMEBODY on | S <> with, between, over, on
  v: hold (negotiation, peace talks, truce talks, ceasefire talks, trade talks, nuclear talks, accession talks) with | S <> with, between, over, on
  v: hold (border talks, direct talks, indirect talks, proximity talks) with | S <> with, between, over, on
  v: hold (negotiation, peace talks, truce talks, ceasefire talks, trade talks, nuclear talks, border talks, direct talks) on | S <> with, between, over, on
  v: hold (indirect talks, proximity talks) on | S <> with, between, over, on
  v: wrap up of @NEGOTIATION; wrap up of @TALKS; conclude of @TALKS; conclude of @NEGOTIATION; end of @TALKS; begin of @TALKS | S <> with, between, on, from
  v: open of @TALKS; hold of @TALKS; hold of @NEGOTIATION; start of @TALKS; complete of @TALKS; wind up of @TALKS | S <> with, between, on, from
  v: resume of @TALKS; enter (round, second round, final round) of; reopen @NEGOTIATION with; relaunch @NEGOTIATION | S <> with, between, on, from
  v: kick off @NEGOTIATION; kick off @TALKS; return to (talks, negotiating table, dialogue) | S <> with, between, on, from
  v: come back to (table, negotiating table); sit across from; sit across table from | S <> with, between, on, from
  v: negotiate with @SOMEBODY; negotiate with @SOMEBODY over; negotiate with @SOMEBODY for | S <> with
  v: negotiate (truce, ceasefire, deal, peace, treaty, pact, prisoner swap, trade deal, exchange, handover, release, settlement) with | S <> with
  v: discuss (truce, ceasefire, peace, prisoner swap, prisoner exchange, hostage deal, withdrawal, border, demarcation, terms) with | S <> with
  v: talk peace with; talk (peace, terms) with; seek (terms) with; make (progress, headway) in @NEGOTIATION | S <> with
  v: report (progress) in @NEGOTIATION | S <> with
  n: truce negotiations; ceasefire negotiations; hostage negotiations; trade negotiations; peace negotiations | between, among, of, POSS, ADJ, by <> with
  n: nuclear negotiations; border negotiations; accession negotiations; membership negotiations; tariff talks | between, among, of, POSS, ADJ, by <> with
  n: minerals talks; gas talks; truce talks; prisoner swap talks; hostage deal talks; border talks | between, among, of, POSS, ADJ, by <> with
  n: dialogue process; negotiating process; haggling; horse trading | between, among, of, POSS, ADJ, by <> with

044 Meet at a third location
  v: meet on (sidelines, margins, fringes, fringe, sideline); speak on (sidelines, margins, fringes) | S <> with, O
  v: talk on (sidelines, margins, fringes) | S <> with, O
  v: confer on (sidelines, margins); hold @MEETING on (sidelines, margins, fringes, fringe) | S <> with, O
  v: have @MEETING on (sidelines, margins, fringes) | S <> with, O
  v: shake (hand) on (sidelines, margins); meet @SOMEBODY on (sidelines, margins, fringes) | S <> with, O
  v: meet @SOMEBODY at (summit, conference, forum, UN, United Nations, G20, G7, funeral, General Assembly) | S <> with, O

043 Host a visit
  v: welcome @SOMEBODY at (palace, White House, Kremlin, airport, Buckingham Palace, Elysee Palace, chancellery, presidential palace, residence) | S > O
  v: welcome @SOMEBODY at (Downing Street, castle, ranch, estate, state dinner, ceremony) | S > O
  v: welcome @SOMEBODY to (palace, White House, Kremlin, Buckingham Palace, Elysee Palace, capital, residence, Downing Street, castle, country, ranch) | S > O
  v: welcome @SOMEBODY to (estate, Vatican); receive @SOMEBODY at; receive @SOMEBODY in; host @SOMEBODY at; host @SOMEBODY in | S > O
  v: host @SOMEBODY for | S > O
  v: greet @SOMEBODY at; greet @SOMEBODY with; meet @SOMEBODY at (airport); fete @SOMEBODY | S > O
  v: roll out (red carpet, carpet); roll out (red carpet, carpet) for; lay on (banquet, parade, state banquet, welcome) for | S > for, I, O, to
  v: throw (banquet, state dinner, lavish welcome) for; treat @SOMEBODY to (banquet, parade, state dinner, lunch) | S > for, I, O, to
  v: give @SOMEBODY (audience, warm welcome, red-carpet welcome, lavish welcome, guard of honour, guard of honor, state welcome, tour) | S > for, I, O, to
  v: grant @SOMEBODY (audience); hold (banquet, state banquet, dinner, lunch, luncheon) for; take in @GUEST; play (host) to | S > for, I, O, to
  v: hold (summit, conference) with | S > for, I, O, to

042 Make a visit
  v: be in on (first day, first trip, state visit, official visit, working visit); pull into @PLACE by; arrive by (train) in | S > in, to, of, into
  v: begin @VISIT of; tour (shipyard, factory, base, school, hospital, camp, front line, plant) in | S > in, to, of, into
  v: be in for @TALKS; be in for @VISIT; be in on @VISIT; be in to meet; arrive in on @VISIT; arrive in to meet | S > in, of, to, with
  v: arrive for (summit, conference, funeral, meeting, state visit); wrap up @VISIT; wrap up @VISIT of; wrap up @VISIT in | S > in, of, to, with
  v: complete @VISIT to; complete @VISIT of; end @VISIT of; cap @VISIT; round off @VISIT; break off @VISIT to; continue @VISIT of | S > in, of, to, with
  v: cut short @VISIT to | S > in, of, to, with
  v: head to; head for @PLACE; head to @PLACE for; travel to @PLACE to; fly to @PLACE to; fly to @PLACE for; set off for @PLACE | S > to, for, in, O, I
  v: set out for @PLACE; leave for @PLACE; depart for @PLACE; jet off to; jet into; swing by; stop off in | S > to, for, in, O, I
  v: stop in @PLACE; drop in on; pass through @PLACE; cross into @PLACE for @TALKS; return to @PLACE for @TALKS; show up in | S > to, for, in, O, I
  v: turn up in @PLACE; pay @SOMEBODY (visit, surprise visit, call, courtesy call) | S > to, for, in, O, I
  v: attend (parade, military parade, victory parade, coronation, state funeral, funeral, inauguration, swearing-in, summit) in | S > in, of, to, O
  v: attend (signing ceremony, memorial service, commemoration) in | S > in, of, to, O
  v: attend (inauguration, swearing-in, funeral, coronation, wedding, swearing-in ceremony) of; join @SOMEBODY in @PLACE | S > in, of, to, O
  v: join @SOMEBODY at (summit, parade, ceremony); lead (delegation, mission, trade mission) to; head (delegation, mission) to | S > in, of, to, O
  v: send (delegation, envoy, special envoy, minister, emissary, negotiator, negotiating team, foreign minister, deputy, mission) to | S > in, of, to, O
  v: dispatch (delegation, envoy, special envoy, minister, emissary, negotiator) to | S > in, of, to, O
  n: tour of Africa; tour of Asia; tour of Europe; tour of Middle East; tour of region; Asian tour; African tour; European tour | POSS, by, of, ADJ > to, in
  n: regional tour; lightning visit; whirlwind visit; flying visit; unannounced visit; two-day visit; three-day visit | POSS, by, of, ADJ > to, in
  n: week-long visit; landmark visit; landmark trip; historic visit; historic trip; rare visit; rare trip; weekend visit | POSS, by, of, ADJ > to, in
  n: fact-finding visit; fact-finding trip; pilgrimage | POSS, by, of, ADJ > to, in

040 Consult
  v: discuss @SOMEBODY over (dinner, lunch, breakfast, tea); discuss @SOMETHING over (dinner, lunch, breakfast, tea) | S <> with
  v: discuss @SOMEBODY with @SOMEBODY; discuss (bilateral relations, bilateral ties, bilateral cooperation, mutual interest) | S <> with
  v: discuss (relations, ties, way, step, measure, cooperation, matter, issue) of (mutual interest, mutual concern) | S <> with
  v: discuss of (mutual interest, mutual concern); spend in @TALKS; spend closeted with; spend with; hold court with | S <> with
  v: huddle; huddle with @SOMEBODY; huddle in; confer with @SOMEBODY; consult @SOMEBODY on; consult with @SOMEBODY; meet face-to-face | S <> with, O
  v: meet behind closed doors with; meet in person; meet one-on-one with; meet briefly with | S <> with, O
  v: meet for (talks, lunch, dinner, breakfast, hour, summit); meet over (lunch, dinner, tea); meet to try; meet to resolve; meet to plan | S <> with, O
  v: meet in emergency session; meet in special session | S <> with, O
  v: meet in (emergency session, special session, closed session, extraordinary session) | S <> with, O
  v: convene in; gather in; gather at; gather for (summit, talks, meeting, conference); assemble for (talks, summit); rub shoulders with | S <> with, O
  v: hobnob with; cross paths with; bump into | S <> with, O
  v: exchange (greeting, pleasantry, handshake, gift, letter, note, word) with; exchange (greeting, pleasantry, handshake, gift) | S <> with, O
  v: shake hands | S <> with, O
  v: shake hands with; shake hands with @SOMEBODY; shake @SOMEBODY hand; embrace; brief @SOMEBODY on; brief @SOMEBODY about | S <> with, O
  v: update @SOMEBODY on; debrief @SOMEBODY; sound out @SOMEBODY on; sound out @SOMEBODY; hear from @SOMEBODY; take part in @TALKS | S <> with, O
  v: take part in @MEETING with; sit in on @TALKS; join @TALKS; join @SOMEBODY for (talks, lunch, dinner, summit, meeting); catch up with | S <> with, O
  v: have (word, talk, chat, exchange, conversation, discussion, tete-a-tete, lunch, dinner, audience, meeting, session) with | S <> with, O
  v: send (letter, message, note, telegram, cable) to @SOMEBODY; send @SOMEBODY (letter, message, note, telegram, greeting) | S <> with, to, O
  v: write @SOMEBODY (letter); hand @SOMEBODY (letter, message); deliver (letter, message, note) to @SOMEBODY | S <> with, to, O
  v: discuss @SOMETHING with @SOMEBODY; raise @SOMETHING with @SOMEBODY; take up (issue, matter, case) with; talk about @SOMETHING with | S <> with, to, O
  v: go over @SOMETHING with; hold (round, series, session, day, hour) of (talks, discussion, consultation, negotiation); hold talks with | S <> with, to, O
  v: hold talks in; hold talks on; open (talks, dialogue, consultation) with; begin (talks, dialogue, consultation) with | S <> with, to, O
  v: start (talks, dialogue, consultation) with; keep (line, channel, line of communication) open with | S <> with, to, O
  v: reopen (line, channel, line of communication, hotline) with | S <> with, to, O
  v: chair (meeting, summit, session, talks) with; chair (meeting, summit, session) of | S <> with, of, O
  v: hold (summit, meeting, conference, session, talks) in | S <> with, of, O
  v: hold (summit, trilateral summit, bilateral meeting, trilateral meeting, retreat, informal summit) with | S <> with, of, O
  v: attend (talks, summit, meeting) with; take (counsel, advice) from; seek (advice, counsel, views) of | S <> with, of, O
  v: consult (ally, partner, lawmaker, Congress, parliament, leader, neighbour, neighbor) on | S <> with, of, O
  v: consult (ally, partner, lawmaker, Congress, parliament, leader, neighbour, neighbor) about | S <> with, of, O
  n: emergency summit; emergency meeting; trilateral summit; trilateral meeting; trilateral talks | between, among, of, POSS, ADJ, by <> with
  n: bilateral summit; mini summit; private meeting; private talks; rare talks; candid talks; frank talks | between, among, of, POSS, ADJ, by <> with
  n: fence-mending talks; working dinner; working breakfast; strategic dialogue; high-level dialogue | between, among, of, POSS, ADJ, by <> with
  n: annual dialogue; joint session; joint cabinet meeting; fourth round; second round; third round; first round | between, among, of, POSS, ADJ, by <> with
  n: latest round; new round | between, among, of, POSS, ADJ, by <> with

# Meeting, calling, visiting, mediating, negotiating: what the built-in frames lack.
041 Discuss by telephone
  v: be on (phone, telephone, line, hotline) | S <> to, with

045 Mediate
  v: bring (side, rival, faction, party, enemy, foe, leader, government, warring side, opposition, adversary, delegation) together | S > O, of
  v: bring (side, rival, faction, enemy, foe) face to face | S > O, of

046 Engage in negotiation
  v: be in (negotiation, peace talks, truce talks, direct talks, indirect talks, advanced talks) | S <> with
  v: sit at (negotiating table, bargaining table, table); be locked in @NEGOTIATION | S <> with
  v: sit down for of @TALKS; sit down for of @NEGOTIATION; meet for of @TALKS; gather for of @TALKS; return for of @TALKS | S <> with
  v: reconvene for @TALKS | S <> with
  v: resume @NEGOTIATION on | S <> with

042 Make a visit
  v: wind up @VISIT to; wind up @VISIT; wind up @VISIT of; be on @VISIT to | S > to, in, of
  v: go to for (summit, conference, funeral, meeting) | S > to, in, of
  v: be back in for @TALKS; be back in for @VISIT; sit down for @TALKS; return to for @TALKS | S > in, to, with

040 Consult
  v: play golf with; golf with; have (lunch, dinner, breakfast, tea, coffee) with; take tea with; go fishing with; dine together | S <> with
  v: lunch together | S <> with
  v: be in (talks, discussion, contact, touch, dialogue, consultation, communication); keep in (touch, contact); stay in (touch, contact) | S <> with
  v: remain in (touch, contact); get in (touch, contact) | S <> with

040 Consult
  v: see each other; see each other in; see each other at; see each other for; catch up with @SOMEBODY at; catch up with @SOMEBODY in | S <> with, of
  v: go to @PLACE and see; @PLACE: discuss @SOMETHING with @SOMEBODY; have (ear) of; share (thought, view, impression) with | S <> with, of
  v: seek (view, counsel, advice) of; take (counsel) with; take (sounding, soundings) from | S <> with, of

041 Discuss by telephone
  v: get @SOMEBODY on (phone, line, telephone, hotline); reach @SOMEBODY by (phone, telephone); reach @SOMEBODY on (phone, telephone) | S <> O, to
  v: have @SOMEBODY on (phone, line); call up @SOMEBODY; ring up @SOMEBODY; ring @SOMEBODY up; phone up @SOMEBODY; be patched through to | S <> O, to

043 Host a visit
  v: welcome @SOMEBODY in @PLACE; welcome @SOMEBODY at (airport, palace, residence, border, Kremlin, presidential palace, White House) | S > O
  v: welcome (president, prime minister, premier, chancellor, minister, foreign minister, king) in | S > O
  v: welcome (crown prince, emir, leader, delegation, envoy, counterpart) in | S > O
  v: welcome (president, prime minister, premier, chancellor, minister, king, emir, leader, delegation, envoy, counterpart) to | S > O
  v: greet (president, prime minister, king, emir, leader, delegation, envoy, counterpart) | S > O

045 Mediate
  v: try (hand) at (mediation, mediating, peacemaking, brokering); try (hand) at mediating between; mediate between | S > between, in
  v: mediate (truce, ceasefire, deal, exchange, swap) between; take (turn) at (mediation, peacemaking) | S > between, in
  v: play (peacemaker, go-between, honest broker, middleman, mediator) between | S > between, in
  v: play (peacemaker, go-between, honest broker, middleman, mediator) in; play (peacemaker, go-between, mediator) | S > between, in

# Consult: who goes to see whom, who sits down with whom, who goes between.
042 Make a visit
  v: @DROP_BY @PLACE; @DROP_BY @PLACE for (session, meeting, talks, discussion, consultation, summit) | S > to, in, on, into, at, O
  v: @DROP_BY @PLACE for (conference, negotiation, parley, visit, ceremony, funeral); @DROP_BY on @SOMEBODY | S > to, in, on, into, at, O
  v: go to @PLACE for @TALKS; go to @PLACE to see; go to @PLACE to meet; be in @PLACE for @TALKS | S > to, in, on, into, at, O
  v: shuttle back to @PLACE; shuttle to @PLACE; slip into @PLACE to see; slip into @PLACE for @TALKS; jet to @PLACE | S > to, into, in, through, for
  v: jet into @PLACE; jet off to @PLACE; set off for @PLACE for @TALKS; stop off in @PLACE; stop over in @PLACE | S > to, into, in, through, for
  v: swing through @PLACE; pass through @PLACE for @TALKS | S > to, into, in, through, for
  v: touch down in @PLACE; set foot in @PLACE; set foot on (soil) of; step onto (soil) of; land in @PLACE for; make way to @PLACE | S > in, to, on, O
  v: fly in to see; fly in to meet; fly back to @PLACE; go back to @PLACE for @TALKS | S > in, to, on, O
  v: go on to @PLACE for @TALKS; continue on to @PLACE | S > in, to, on, O
  v: drop in on @SOMEBODY; call in on @SOMEBODY; look in on @SOMEBODY; pay (visit, call, courtesy call) on | S > on, to, I
  v: pay (visit, call, courtesy call) to; pay @SOMEBODY (visit, call, courtesy call); make (pilgrimage, trip, journey) to @PLACE | S > on, to, I
  v: undertake (trip, visit, tour) to; cut short (visit) to | S > on, to, I
  v: wrap up (visit, tour, trip) to; begin (visit, tour, trip) to; end (visit, tour, trip) to; wind up (visit, tour, trip) to | S > to, of, for, in
  v: open (visit) to; kick off (tour, visit) of; embark on (visit, tour, trip) to; leave for @PLACE for @TALKS | S > to, of, for, in
  v: leave for @PLACE on (visit); be on (visit, tour) to; be on (visit) in | S > to, of, for, in
  v: tour (camp, refugee camp, factory, plant, school, ruins, front line, region) in @PLACE | S > in, for, with, into
  v: inspect (camp, project, plant, troops) in @PLACE; cross (DMZ, border, line, river) for @TALKS | S > in, for, with, into
  v: cross (DMZ, border, line) to meet; be in (town, capital) for @TALKS; address (parliament, congress, assembly) in @PLACE | S > in, for, with, into

043 Host a visit
  v: lay on (banquet, dinner, guard of honour, red carpet) for; throw (banquet, dinner, reception, party) for | S > for, O, to
  v: give (dinner, banquet, lunch, reception) for; entertain @SOMEBODY; entertain @SOMEBODY to; host @SOMEBODY to | S > for, O, to
  v: invite @SOMEBODY in for; play host to @SOMEBODY | S > for, O, to
  v: grant @SOMEBODY (audience, interview, hearing); give (audience) to; give @SOMEBODY (audience, hearing) | S > O, I, to
  v: usher @SOMEBODY into; show @SOMEBODY round; show @SOMEBODY around; have @SOMEBODY to (lunch, dinner, tea, stay); meet @SOMEBODY off | S > O, I, to

040 Consult
  v: go over (difference, dispute, detail, plan, agenda, problem, issue, text, draft, map, list, term, proposal) | S <> with
  v: go through (agenda, text, draft, list) with; run over (agenda) with; hash over; mull over @SOMETHING with; kick around (idea) with | S <> with
  v: break (bread, fast) together; break (bread) with; share (table, platform, meal, stage, tea) with; come face to face | S <> with
  v: come face to face for; sit down together; sit down face to face; get together; get together with; get together in | S <> with
  v: get together for; rub (shoulder) with | S <> with
  v: huddle over; put heads together; put heads together in; put heads together with | S <> with
  v: confer by; confer over; confer in; confabulate; be closeted with; spend hour closeted with; spend hour with | S <> with
  v: spend (hour, day, hours, days, minutes) with @SOMEBODY; spend (hour, day, hours, days) closeted with | S <> with, to
  v: spend (hour, day, hours, days, minutes) in @TALKS; spend (hour, day, hours, days) talking | S <> with, to
  v: spend (hour, day, hours, days, week) hearing | S <> with, to
  v: have (word, session, chat, tea, lunch, dinner, breakfast, coffee, drink, meal, hour) with | S <> with, to
  v: have (heart-to-heart, tete-a-tete, sit-down, powwow) with | S <> with, to
  v: broach @SOMETHING with; broach @SOMEBODY with; broach (question, issue, subject, topic, matter) over | S <> with, to
  v: broach (question, issue, subject, topic, matter); raise (question, issue, case, matter, subject, concern) with | S <> with, to
  v: bring up (issue, case, question, matter) with; take up (issue, case, matter, question, cause) with | S <> with, to
  v: sound @SOMEBODY out; hear out @SOMEBODY; hear @SOMEBODY out; touch base with; keep in touch with; stay in touch with | S <> O, with
  v: get in touch with; be in touch with; be in contact with; make contact with; establish (contact) with | S <> O, with
  v: compare (note, notes) with @SOMEBODY over | S <> O, with
  v: exchange views; exchange views with; exchange views on; exchange opinions with; exchange messages; exchange messages with | S <> with
  v: exchange letters | S <> with
  v: exchange letters with; exchange notes with; exchange ideas with; exchange pleasantries with | S <> with
  v: exchange (handshake, greeting, word, words, pleasantry) with; swap views with; trade views with | S <> with
  v: hold fourth round of; hold first round of; hold second round of; hold third round of; hold new round of; hold final round of | S <> with, between
  v: hold another round of; hold latest round of; wrap up round of @TALKS; begin round of @TALKS; open round of @TALKS | S <> with, between
  v: complete round of @TALKS; hold (round, session, series, day) of @TALKS; hold (round) of | S <> with, between
  v: meet for (council, session, round, summit, lunch, dinner, hours, hour); meet in (tent, secret, private) | S <> with, to
  v: meet over (lunch, dinner, breakfast, tea); meet behind (closed doors, door); lead (side) in @TALKS; open (channel) with | S <> with, to
  v: open (channel, line) to; keep (channel) open with; use (back channel) with | S <> with, to
  n: tete-a-tete; powwow; confab; sit-down | between, POSS, of <> with
  n: fireside chat; shuttle mission; phone-in | between, POSS, of <> with

041 Discuss by telephone
  v: take (call, phone call, telephone call) from; return (call, phone call) of | S <> from, of, to, with, POSS
  v: put in (call) to; put through (call) to; get on (phone, telephone, line, hotline) with | S <> from, of, to, with, POSS
  v: get on (phone, telephone, line, hotline) to; pick up (phone) to; pick up (phone) and | S <> from, of, to, with, POSS
  v: be on (phone, telephone, line, hotline) with; be on (phone, telephone, line, hotline) to; work (phone, phones) with | S <> with, to, O
  v: dial up @SOMEBODY | S <> with, to, O
  v: speak by (phone, telephone, video link, videolink, hotline, satellite phone) with | S <> with, to, O
  v: talk by (phone, telephone, video link, hotline) with; confer by (phone, telephone, video link) with | S <> with, to, O
  v: speak over (phone, telephone, hotline) | S <> with, to, O
  v: confer by (video link, phone, telephone, videolink, video conference); speak by (video link, phone, telephone, videolink, hotline) | S <> with
  v: talk by (video link, phone, telephone, videolink, hotline); talk over (phone, telephone, hotline) | S <> with
  v: talk on (phone, telephone, hotline) | S <> with
  v: compare (note) over (phone, telephone) | S <> with
  n: telephone calls; hotline conversation; phone chat; video link-up | between, POSS, by, from <> with, to

045 Mediate
  v: pass (note, message, letter, offer, proposal, reply) from; pass @SOMETHING between; pass (note, message, letter, reply) to | S > to, between, from
  v: relay (note, message, letter, offer, reply) from; relay (note, message, letter, offer, reply, proposal) to | S > to, between, from
  v: relay (note, message, letter, offer, reply, proposal) between; carry (note, message, letter, offer, proposal) to | S > to, between, from
  v: bring (side, faction, party, foe, rival, enemy) together | S > O, between
  v: sit @SOMEBODY down with; go between | S > O, between
  v: act as (broker, bridge, messenger, postman, honest broker, intermediary, middleman, facilitator) between | S > O, between
  v: serve as (broker, bridge, messenger, conduit, intermediary, channel) between | S > O, between
  v: step in to mediate in; bridge (gap, difference) between | S > between, in, of
  v: narrow (gap, difference) between; smooth over (row, dispute, rift, difference); defuse (row, dispute, crisis, standoff) between | S > between, in, of
  v: referee (dispute, talks) between; oversee @TALKS between; help bridge | S > between, in, of
  v: hammer out (truce, deal, compromise) between | S > between, in, of
  v: lend (good offices, office) to; offer up (good offices) to; be (mediator, go-between, broker, intermediary) between | S > between, in, to
  v: be (mediator, go-between, broker, intermediary) in; lead (mediation) between; lead (mediation) in; knock (head) together | S > between, in, to

046 Engage in negotiation
  v: haggle about; dicker over; dicker with; horse-trade with; horse-trade over | S <> with
  v: wrangle over (text, terms, draft, detail, wording) with; thrash out (details, detail, terms) of; thrash out @SOMETHING with | S <> with
  v: hammer out (details, detail, terms) of; iron out (difference, detail, wrinkle) with; iron out (difference, detail) | S <> with
  v: return to (table, negotiating table, bargaining table) | S <> with, for, in
  v: go back to (table, negotiating table); come to (table, negotiating table) with; sit down at (table, negotiating table) | S <> with, for, in
  v: sit down at (table, negotiating table) with; resume (dialogue, contact) with; work out (detail, terms, differences) with | S <> with, for, in
  v: draft @SOMETHING with; draft (treaty, text) together | S <> with, for, in
  v: discuss (terms, surrender, truce, prisoner exchange, swap, border, border demarcation, ceasefire, compensation, withdrawal) with | S <> with
  v: settle down to @TALKS; be locked in @TALKS; be locked in @TALKS with; be deep in @TALKS with; be in @TALKS; be in @TALKS with | S <> with
  v: negotiate (way) with; trade (offer, proposal, draft) with | S <> with

# Consult, support, agree: more idioms.
042 Make a visit
  v: take (case) (case) to @PLACE; take (message, plea, peace mission, pitch, concern, campaign, diplomacy) to @PLACE | S > to, in, POSS, of, across
  v: be back in @PLACE for; be back in @PLACE to; be in @PLACE to (meet, see, discuss, press, urge, explain) | S > to, in, POSS, of, across
  v: fly to @PLACE to (see, meet, feel, discuss, sound); take (tour, charm offensive, road show) to @PLACE; be (guest) of | S > to, in, POSS, of, across
  v: be (guest) in @PLACE; step across (line, border) and; step across (line, border); arrive in @PLACE on (leg, tour, visit) | S > to, in, POSS, of, across

040 Consult
  v: take (stroll, walk, boat ride, coffee, tea, meal) together; take (stroll, walk, tea) with; go for (walk, stroll, drive) together | S <> with, as, to, O
  v: go for (walk, stroll) with; sit in (room, hall) as; sit in (room, hall) with; sit next to @SOMEBODY; sit beside @SOMEBODY | S <> with, as, to, O
  v: stand beside @SOMEBODY | S <> with, as, to, O
  v: meet @SOMEBODY late into; meet @SOMEBODY into (night); meet @SOMEBODY over (tea, lunch, dinner, breakfast, coffee) | S <> with, O, to
  v: court @SOMEBODY over; reopen (dialogue, channel, talks, contact, negotiation); reopen (dialogue, channel, contact) with | S <> with, O, to
  v: restart (dialogue, channel, contact) with; convey (view, message, concern, position, greeting) to | S <> with, O, to

045 Mediate
  v: convey (offer, proposal, reply, letter, warning, demand) to @SOMEBODY; convey (offer, proposal, reply, letter) from | S > to, between, O
  v: get between @SOMEBODY; get in between; sit @SOMEBODY down; sit @SOMEBODY down together; sit @SOMEBODY down in | S > to, between, O
  v: nudge (side, party, foe) towards; nudge (side, party, foe, rival) toward; nudge (side, party, foe, rival) to | S > to, between, O
  v: coax (side, party, rival) to (table, negotiating table); coax @SOMEBODY to (table, negotiating table) | S > to, between, O
  v: coax @SOMEBODY back to (table, negotiating table) | S > to, between, O
