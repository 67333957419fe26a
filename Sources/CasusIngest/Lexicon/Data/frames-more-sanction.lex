# Sanction: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

163 Impose embargo, boycott, or sanctions
  v: restrict (export, import, trade, sale, investment, flow) to; restrict (export, import, trade, sale) with | S > to, with, from, on, of, against
  v: restrict (import) from; curb (export, import, trade, investment) to; curb (import) from | S > to, with, from, on, of, against
  v: tighten (export control, export curb, export restriction, restriction, embargo, blockade, noose) on | S > to, with, from, on, of, against
  v: limit (export, sale) to; limit (import) from; halt (import, purchase) from; halt (import) of | S > to, with, from, on, of, against
  v: suspend (import) of; suspend (import, purchase) from; stop (import, purchase) from; stop buying @SOMETHING from | S > to, with, from, on, of, against
  v: impose (visa ban, travel ban, asset freeze, visa restriction, entry ban, export ban, export control) on | S > on, O, POSS, of
  v: impose (price cap, duty, levy, punitive tariff, import ban, tariff) on; slap @SOMEBODY with | S > on, O, POSS, of
  v: hit @SOMEBODY with (tariff, sanction, duty, embargo, travel ban, asset freeze, visa ban) | S > on, O, POSS, of
  v: hit (import, goods, product, company, bank) with (tariff, duty, sanction) | S > on, O, POSS, of
  v: slap (duty, tariff, levy, ban, embargo, visa ban, travel ban) on; levy (duty, tariff) on | S > on, O, POSS, of
  v: target @SOMEBODY with (sanction, tariff); target (bank, company, official, oligarch, tanker, oil export) with (sanction) | S > on, O, POSS, of
  v: put @SOMEBODY on (blacklist, sanctions list, terror list, terrorist list, terrorism list, list of terrorist, watchlist) | S > O
  v: place @SOMEBODY on (blacklist, sanctions list, terror list, list) | S > O
  v: add @SOMEBODY to (blacklist, sanctions list, terror list, entity list) | S > O
  v: list @SOMEBODY as (terrorist, terrorist organisation, terrorist organization, terrorist group, sponsor) | S > O
  v: designate @SOMEBODY as (terrorist, terrorist organisation, terrorist organization, terrorist group, sponsor) | S > O
  v: designate @SOMEBODY terrorist | S > O
  v: declare @SOMEBODY (terrorist organisation, terrorist organization, terrorist group, persona non grata) | S > O
  v: cut @SOMEBODY off from; cut off @SOMEBODY from; shut @SOMEBODY out of (market, system, SWIFT) | S > O, to, on, from
  v: exclude @SOMEBODY from (market, SWIFT, system); disconnect @SOMEBODY from; turn off (tap, gas tap) to | S > O, to, on, from
  v: cut (supply, gas supply, oil supply, water supply, power supply, gas, electricity, power) to | S > O, to, on, from
  v: halt (supply, gas supply, oil supply, delivery, shipment) to; stop (supply, gas supply, oil supply, delivery, shipment) to | S > O, to, on, from
  v: tighten (screw, noose) on; close (market) to | S > O, to, on, from
  v: ban (licence plate, license plate, product, goods, citizen, ship, plane, truck, company, firm, airline, app) from | S > on, against, from, of, POSS, to
  v: widen @SANCTIONS; broaden @SANCTIONS; toughen @SANCTIONS; ratchet up @SANCTIONS; step up @SANCTIONS | S > on, against, from, of, POSS, to
  v: reimpose @SANCTIONS; restore @SANCTIONS; snap back @SANCTIONS; push through @SANCTIONS | S > on, against, from, of, POSS, to
  v: freeze (asset) of | S > on, against, from, of, POSS, to

# ==================================================================================================================
# SANCTION: 16
# ==================================================================================================================
161 Reduce or break diplomatic relations
  v: put (relations, ties, relation) on ice; put (relations, ties, relation) with @SOMEBODY on ice; pull @AMBASSADOR from | S > from, in, of, O, POSS
  v: pull @AMBASSADOR out of; pull @DIPLOMAT out of; pull @DIPLOMAT from; call @AMBASSADOR home; bring @AMBASSADOR home | S > from, in, of, O, POSS
  v: order home @AMBASSADOR; order @AMBASSADOR home; withdraw @AMBASSADOR from | S > from, in, of, O, POSS
  v: send @AMBASSADOR packing; send @DIPLOMAT packing; send @DIPLOMAT home; send @AMBASSADOR home; boot @DIPLOMAT | S > from, in, of, O, POSS
  v: boot out @AMBASSADOR; turf out @DIPLOMAT; declare @AMBASSADOR persona; declare @DIPLOMAT persona | S > from, in, of, O, POSS
  v: declare @DIPLOMAT personae; declare @SOMEBODY persona; order @DIPLOMAT to leave; order @AMBASSADOR to leave | S > from, in, of, O, POSS
  v: ask @DIPLOMAT to leave; ask @AMBASSADOR to leave; tell @AMBASSADOR to leave; tell @DIPLOMAT to leave | S > from, in, of, O, POSS
  v: give @DIPLOMAT (hour, day, week) to leave; give @AMBASSADOR (hour, day, week) to leave | S > from, in, of, O, POSS
  v: reduce (staff, embassy staff, diplomatic staff, number of diplomat) in | S > from, in, of, O, POSS
  v: order (reduction) in (embassy staff, diplomatic staff, staff) | S > from, in, of, O, POSS
  v: order @SOMEBODY to close (consulate, embassy, mission); order (closure) of (consulate, embassy, mission) | S > of, from, with, in, O, I
  v: review (ties, relationship, relations) with | S > of, from, with, in, O, I
  v: reassess (ties, relationship, relations) with; reconsider (ties, relationship, relations) with; snub @SOMEBODY | S > of, from, with, in, O, I
  v: shun @SOMEBODY; ostracise @SOMEBODY; ostracize @SOMEBODY; isolate @SOMEBODY; freeze out @SOMEBODY | S > of, from, with, in, O, I
  v: keep @SOMEBODY at arm's length; drop @SOMEBODY as (ally, partner); sideline @SOMEBODY | S > of, from, with, in, O, I
  v: strain (relation, ties, relationship) with; cool (relation, ties) with | S > of, from, with, in, O, I
  v: close (representative office, liaison office, trade office) in | S > of, from, with, in, O, I
  v: scrap (visit, trip, state visit, summit); put off (visit, trip, summit) | S > to, with, by, of, in, O
  v: cancel (trip, visit, state visit) in protest | S > to, with, by, of, in, O

162 Reduce or stop material aid
  v: hold back (aid, assistance, fund, funding, tranche, payment) to | S > to, from, for, O, of
  v: hold back (aid, assistance, fund, funding, tranche, payment) from | S > to, from, for, O, of
  v: withhold (aid, fund, money, funding, assistance, payment, tranche, support) from | S > to, from, for, O, of
  v: suspend (payment, disbursement, funding, programme, program, project, scholarship) to | S > to, from, for, O, of
  v: withdraw (support, backing, funding) for; end (support, backing) for; cut (support, backing) for | S > to, from, for, O, of
  v: pull (support, backing, aid) from; pull (plug) on; turn off (spigot, tap) of; stop (payment, funding, subsidy) to | S > to, from, for, O, of
  v: stop funding @SOMEBODY; stop backing @SOMEBODY; stop arming @SOMEBODY | S > to, from, for, O, of
  v: block (payment, tranche, loan, fund, funding, aid) to; block (payment, tranche, loan, fund, funding, aid) for | S > to, from, for, O, of
  v: cut off @SOMEBODY without; cut off (funding, fund, money) to; cut off (funding, fund, money) for | S > to, from, for, O, of

1622 Reduce or stop military assistance
  v: halt (arms shipment, arms delivery, arms sale, arms export, weapons shipment) to | S > to, from, O
  v: halt (weapons delivery, weapons sale, weapons transfer, arms transfer, military shipment) to | S > to, from, O
  v: stop (arms shipment, arms delivery, arms sale, arms export) to | S > to, from, O
  v: stop (weapons shipment, weapons delivery, weapons sale, arms transfer) to | S > to, from, O
  v: suspend (arms shipment, arms delivery, arms sale, arms export, weapons shipment) to | S > to, from, O
  v: suspend (weapons delivery, arms licence, arms license, export licence) to | S > to, from, O
  v: pause (arms shipment, arms delivery, weapons shipment, weapons delivery, weapons transfer, shipment, bomb shipment) to | S > to, from, O
  v: block (arms shipment, arms delivery, arms sale, weapons sale, sale of weapons, fighter jet sale) to | S > to, from, O
  v: freeze (arms sale, arms shipment, arms delivery, weapons sale) to | S > to, from, O
  v: withhold (weapon, arms, ammunition, missile, bomb, military aid) from | S > to, from, O

164 Halt negotiations
  v: put (talks, negotiation, dialogue, membership talks, accession talks, trade talks, peace talks) on hold | S > with, between, from, by, to, O
  v: put (talks, negotiation, dialogue) on ice; close (door) on @TALKS; close (door) to @TALKS; slam (door) on @TALKS | S > with, between, from, by, to, O
  v: break up @TALKS; walk away from (table, negotiating table, bargaining table); leave (table, negotiating table) | S > with, between, from, by, to, O
  v: storm out of; freeze @TALKS; pause @TALKS; disengage from @TALKS | S > with, between, from, by, to, O
  v: end @TALKS; suspend (participation, involvement) in @TALKS | S > with, between, from, by, to, O
  v: withdraw (negotiator, delegate, delegation, team) from; call (halt) to @TALKS; recess @TALKS | S > with, between, from, by, to, O

160 Reduce relations
  v: stop cooperating with; stop cooperating; cease cooperating with; cease cooperation with; scrap @JOINT_EXERCISE | S > with, from, to, O
  v: cancel @JOINT_EXERCISE with; suspend @JOINT_EXERCISE with; call off @JOINT_EXERCISE with; pull out of @JOINT_EXERCISE with | S > with, from, to, O
  v: suspend (intelligence sharing, intelligence cooperation, security cooperation, extradition treaty, visa waiver) with | S > with, from, to, O
  v: suspend (visa-free travel, visa regime, twinning, exchange) with | S > with, from, to, O
  v: end (intelligence sharing, visa-free travel, visa waiver, free trade, extradition treaty, exchange, friendship) with | S > with, from, to, O
  v: stop sharing (intelligence, information) with; tear up (deal, agreement, accord, contract, memorandum, pact) with | S > with, from, to, O
  v: rip up (deal, agreement, accord, contract, pact) with; ditch (deal, agreement, accord, alliance, contract) with | S > with, from, to, O
  v: walk away from (deal, agreement, accord, alliance) with; void (deal, agreement, contract) with | S > with, from, to, O
  v: annul (deal, agreement, contract) with; renounce (agreement, pact, alliance) with | S > with, from, to, O
  v: freeze (deal, agreement, pact, cooperation, contact) with; cut (link, contact) with | S > with, from, to, O
  v: cut off (link, contact, communication) with; cut (hotline, communication line) with | S > with, from, to, O
  v: cut off (hotline, communication line) with; cut itself off from; disengage from @SOMEBODY; decouple from @SOMEBODY | S > with, from, to, O

166 Expel or withdraw
  v: be suspended from (union, bloc, African Union, Arab League, Commonwealth, ECOWAS, council, organisation, organization) | S > from, O, of, in, with
  v: suspend @SOMEBODY from; suspend (membership) of @SOMEBODY | S > from, O, of, in, with
  v: expel @SOMEBODY from (bloc, union, council, organisation, organization, league, group, commonwealth, assembly) | S > from, O, of, in, with
  v: kick @SOMEBODY out of @INTLORG; kick @SOMEBODY off (council, committee, body) | S > from, O, of, in, with
  v: throw @SOMEBODY out of (bloc, union, council, organisation, organization) | S > from, O, of, in, with
  v: oust @SOMEBODY from (bloc, union, council, organisation, organization) | S > from, O, of, in, with
  v: exclude @SOMEBODY from (summit, bloc, meeting, council, forum, games, group) | S > from, O, of, in, with
  v: withdraw from (bloc, union, court, council, treaty, pact, accord) | S > from, O, of, in, with
  v: withdraw from (convention, agency, league, alliance, organisation, organization, body) | S > from, O, of, in, with
  v: pull out of (bloc, union, court, council, treaty, pact, accord, convention) | S > from, O, of, in, with
  v: pull out of (league, alliance, deal, agreement, organisation, organization, body) | S > from, O, of, in, with
  v: quit (bloc, union, court, council, treaty, pact, accord) | S > from, O, of, in, with
  v: quit (convention, league, alliance, organisation, organization, body) | S > from, O, of, in, with
  v: leave (bloc, union, court, council, treaty, pact, accord, convention, league, alliance, organisation, organization) | S > from, O, of, in, with
  v: exit (bloc, union, court, treaty, pact, accord, alliance, deal, agreement) | S > from, O, of, in, with
  v: expel (official, UN official, U.N. official, UN envoy, U.N. envoy, special representative) of | S > of, O, from
  v: expel (head of mission, staff member, UN staff, U.N. staff, employee of agency) of | S > of, O, from
  v: declare (UN official, UN envoy, official) persona; order (UN, U.N., mission, agency) to leave | S > of, O, from

1661 Expel or withdraw peacekeepers
  v: order @PEACEKEEPERS to leave; order @PEACEKEEPERS out; tell @PEACEKEEPERS to leave; ask @PEACEKEEPERS to leave | S > from, in, of, O
  v: want @PEACEKEEPERS out; pull out of @PEACEKEEPERS; withdraw from @PEACEKEEPERS; quit @PEACEKEEPERS | S > from, in, of, O
  v: end (peacekeeping mission, peacekeeping operation, UN mission, U.N. mission) in | S > from, in, of, O
  v: terminate (peacekeeping mission, UN mission, U.N. mission) in; pull @PEACEKEEPERS out of; pull @PEACEKEEPERS from | S > from, in, of, O
  v: withdraw @PEACEKEEPERS from | S > from, in, of, O

1662 Expel or withdraw inspectors, observers
  v: order @OBSERVER to leave; throw @OBSERVER out; kick @OBSERVER out; order @OBSERVER out; expel @OBSERVER from; pull @OBSERVER out of | S > O, from, of
  v: pull @OBSERVER from; withdraw @OBSERVER from; stop cooperating with @OBSERVER; end cooperation with @OBSERVER | S > O, from, of

1663 Expel or withdraw aid agencies
  v: order @AIDAGENCY to leave; order @AIDAGENCY out; throw @AIDAGENCY out; kick @AIDAGENCY out; bar @AIDAGENCY from | S > O, from, of, in
  v: suspend (licence, license, permit, operation, work) of @AIDAGENCY; halt (operation, work) of @AIDAGENCY | S > O, from, of, in
  v: freeze (account) of @AIDAGENCY; suspend (aid operation, relief operation, humanitarian operation, aid work, operation) in | S > O, from, of, in
  v: halt (aid operation, relief operation, humanitarian operation, aid work) in; pull (staff, aid worker, foreign staff) out of | S > O, from, of, in
  v: withdraw (staff, aid worker, foreign staff) from; evacuate (staff, aid worker, foreign staff) from | S > O, from, of, in

166 Expel or withdraw
  v: announce (withdrawal, exit, pullout, departure) from @INTLORG; give (notice) of (withdrawal) from; vote to leave @INTLORG | S > from, O
  v: vote to quit @INTLORG; begin (withdrawal) from @INTLORG | S > from, O
  v: decide to leave @INTLORG; decide to quit @INTLORG; pull @SOMEBODY out of @INTLORG; take @SOMEBODY out of @INTLORG | S > of, from, O
  v: withdraw @SOMEBODY from @INTLORG | S > of, from, O

160 Reduce relations
  v: pause (intelligence sharing, cooperation, contact, exchange, dialogue, aid) with | S > with
  v: halt (intelligence sharing, exchange, contact, visa) with | S > with
  v: stop (intelligence sharing, exchange, contact) with | S > with

163 Impose embargo, boycott, or sanctions
  v: halt (supply, gas supply, oil supply, gas delivery, oil delivery, oil shipment) to | S > O, to, on, from
  v: stop (supply, gas supply, oil supply, gas delivery, oil delivery, oil shipment) to | S > O, to, on, from
  v: ban (licence plate, license plate, product, goods, citizen, ship) from | S > on, against, from, of, POSS, to
  v: ban (plane, truck, company, firm, airline, app) from | S > on, against, from, of, POSS, to

160 Reduce relations
  v: pull out of @JOINT_EXERCISE with @SOMEBODY; pull out of @JOINT_EXERCISE with @SOMETHING | S > with, from, to, O
  v: walk away from (deal, agreement, accord, alliance) with @SOMEBODY | S > with, from, to, O
  v: walk away from (deal, agreement, accord, alliance) with @SOMETHING | S > with, from, to, O

166 Expel or withdraw
  v: give (notice) of (withdrawal) from @SOMEBODY | S > from, O
  v: give (notice) of (withdrawal) from @SOMETHING | S > from, O

163 Impose embargo, boycott, or sanctions
  v: clap @SANCTIONS; reinstate @SANCTIONS; reinstate @BAN; vote to impose @SANCTIONS | S > on, of, to, POSS, from, in, for, O
  v: put @SOMEBODY under @SANCTIONS; place @SOMEBODY under @SANCTIONS | S > on, of, to, POSS, from, in, for, O
  v: shut @SOMEBODY out of (market, airport, port, tournament, games); ground (plane, airline, flight, jet) of | S > on, of, to, POSS, from, in, for, O
  v: ground @AIRCRAFT; hold up (truck, cargo, shipment, goods, lorry, ship) of | S > on, of, to, POSS, from, in, for, O
  v: hold up (truck, cargo, shipment, goods, lorry); stop (truck, lorry, cargo, ship, goods) at | S > on, of, to, POSS, from, in, for, O
  v: hike (tariff, duty, levy) on; double (tariff, duty, levy) on; triple (tariff, duty) on | S > on, of, to, POSS, from, in, for, O
  v: raise (duty, levy, tax) on; tax (goods, export, import, product, steel) | S > on, of, to, POSS, from, in, for, O
  v: switch off (gas, power, electricity) to; close (pipeline, valve, market) to; shut (pipeline, valve) to | S > on, of, to, POSS, from, in, for, O
  v: shut down (pipeline) to; shut off (pipeline, gas, supply) to; dam (river); stop (flow) of | S > on, of, to, POSS, from, in, for, O
  v: divert (river, water) from; reduce (gas supply, gas flow, supply, oil supply, water supply, flow) to | S > on, of, to, POSS, from, in, for, O
  v: choke off (trade, supply, export, import); throttle (trade, supply, export) | S > on, of, to, POSS, from, in, for, O
  v: restrict (visa) for; restrict (visa, visas) of | S > on, of, to, POSS, from, in, for, O

161 Reduce or break diplomatic relations
  v: give @AMBASSADOR (marching order); revoke (credential, accreditation) of @AMBASSADOR | S > of, from, POSS, O
  v: revoke (accreditation, immunity) of @DIPLOMAT; withhold (recognition) from; reject @AMBASSADOR | S > of, from, POSS, O
  v: refuse (credential) of | S > of, from, POSS, O

162 Reduce or stop material aid
  v: withdraw (funding, fund, financing, money) from; withhold (fund, money, financing) from; stop funding; stop financing | S > from, to, for, O
  v: stop lending to; freeze (lending, fund, funding) to; freeze (lending, fund, funding) for | S > from, to, for, O
  v: halt (food delivery, aid delivery, food shipment) to; cancel (shipment, delivery, consignment) of @WEAPONS | S > from, to, for, O
  v: hold up (shipment, delivery) of @WEAPONS; suspend (delivery) of @WEAPONS | S > from, to, for, O
  v: halt (delivery) of @WEAPONS | S > from, to, for, O

166 Expel or withdraw
  v: @BLOC: suspend @SOMEBODY; @BLOC: expel @SOMEBODY; @BLOC: exclude @SOMEBODY; @BLOC: eject @SOMEBODY; @BLOC: oust @SOMEBODY | S > O
  v: @BLOC: bar @SOMEBODY; @BLOC: suspend @PLACE; @BLOC: expel @PLACE | S > O
  v: pull out of @DRILL with @SOMEBODY; pull out of @DRILL with @SOMETHING; cancel @DRILL with; withdraw from @DRILL with @SOMEBODY | S > with
  v: withdraw from @DRILL with @SOMETHING | S > with

163 Impose embargo, boycott, or sanctions
  v: bar (plane, ship, aircraft, airline, vessel, truck, goods, product, company, firm, bank) from | S > POSS, of, from, O
  v: ban (plane, aircraft, airline, flight, vessel) from | S > POSS, of, from, O

160 Reduce relations
  v: pause (intelligence) sharing; halt (intelligence) sharing; suspend (intelligence) sharing; stop (intelligence) sharing | S > with
  v: cut off (intelligence) sharing | S > with

161 Reduce or break diplomatic relations
  v: expel (consular staff, consular official, embassy staff, embassy official, embassy employee) | S > O, of, from
  v: expel (military attache, military attaché, intelligence officer, consular officer, consul, deputy ambassador) | S > O, of, from

160 Reduce relations
  v: shut (border crossing, crossing, border post, border); seal (border crossing, crossing, border post) | S > with, to, from

162 Reduce or stop material aid
  v: suspend (budget support, budgetary support, aid programme, aid program) for; suspend (budget support, budgetary support) to | S > for, to
