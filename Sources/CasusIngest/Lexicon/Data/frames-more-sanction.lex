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

163 Impose embargo, boycott, or sanctions
  v: step up @SANCTIONS on; ratchet up @SANCTIONS on; snap back @SANCTIONS on; roll out @SANCTIONS on | S > on, against, O, of, from, over
  v: ramp up @SANCTIONS on; @SLAP_ETC2 @SANCTIONS on; step up @SANCTIONS against; ratchet up @SANCTIONS against | S > on, against, O, of, from, over
  v: snap back @SANCTIONS against; roll out @SANCTIONS against; ramp up @SANCTIONS against | S > on, against, O, of, from, over
  v: @SLAP_ETC3 @SANCTIONS against; step up @SANCTIONS over; ratchet up @SANCTIONS over | S > on, against, O, of, from, over
  v: snap back @SANCTIONS over; roll out @SANCTIONS over; ramp up @SANCTIONS over; @SLAP_ETC3 @SANCTIONS over | S > on, against, O, of, from, over
  v: step up @SANCTIONS targeting; ratchet up @SANCTIONS targeting; snap back @SANCTIONS targeting | S > on, against, O, of, from, over
  v: roll out @SANCTIONS targeting; ramp up @SANCTIONS targeting; @SLAP_ETC3 @SANCTIONS targeting | S > on, against, O, of, from, over
  v: step up @SANCTIONS for; ratchet up @SANCTIONS for; snap back @SANCTIONS for; roll out @SANCTIONS for | S > on, against, O, of, from, over
  v: ramp up @SANCTIONS for; @SLAP_ETC3 @SANCTIONS for; step up @SANCTIONS to; ratchet up @SANCTIONS to | S > on, against, O, of, from, over
  v: snap back @SANCTIONS to; roll out @SANCTIONS to; ramp up @SANCTIONS to; @SLAP_ETC3 @SANCTIONS to | S > on, against, O, of, from, over
  v: @HIT_ETC @SOMEBODY with @SANCTIONS; (hit, slap, target, strike, punish, squeeze) @SOMETHING with @SANCTIONS | S > on, against, O, of, from, over
  v: slap @EMBARGO_ETC on; clamp @EMBARGO_ETC on; impose @EMBARGO_ETC on; place @EMBARGO_ETC on | S > on, against, O, of, from, over
  v: put @EMBARGO_ETC on; levy @EMBARGO_ETC on; slap @EMBARGO_ETC against; clamp @EMBARGO_ETC against | S > on, against, O, of, from, over
  v: impose @EMBARGO_ETC against; place @EMBARGO_ETC against; put @EMBARGO_ETC against; levy @EMBARGO_ETC against | S > on, against, O, of, from, over
  v: (embargo, boycott, penalise, penalize, squeeze) @SOMEBODY; add @SOMEBODY to @BLACKLIST_ETC | S > on, against, O, of, from, over
  v: put @SOMEBODY to @BLACKLIST_ETC; add @SOMEBODY on @BLACKLIST_ETC; put @SOMEBODY on @BLACKLIST_ETC | S > on, against, O, of, from, over
  v: blacklist @COMPANY_ETC2; boycott @COMPANY_ETC2; embargo @COMPANY_ETC2; shun @COMPANY_ETC2 | S > on, against, O, of, from, over
  v: (halt, quit, cease, suspend) buying; (stop, halt, quit, cease, suspend) importing | S > from, to, with, of, O, in, on, against, for
  v: (stop, halt, quit, cease, suspend) purchasing; (stop, halt, quit, cease, suspend) exporting | S > from, to, with, of, O, in, on, against, for
  v: (stop, halt, quit, cease, suspend) pumping; (stop, halt, quit, cease, suspend) shipping | S > from, to, with, of, O, in, on, against, for
  v: bar @IMPORT_ETC from; ban @IMPORT_ETC from; block @IMPORT_ETC from; prohibit @IMPORT_ETC from | S > from, to, with, of, O, in, on, against, for
  v: forbid @IMPORT_ETC from; exclude @IMPORT_ETC from; bar @IMPORT_ETC to; ban @IMPORT_ETC to | S > from, to, with, of, O, in, on, against, for
  v: block @IMPORT_ETC to; prohibit @IMPORT_ETC to; forbid @IMPORT_ETC to; exclude @IMPORT_ETC to | S > from, to, with, of, O, in, on, against, for
  v: cut off @GAS_ETC to; shut off @GAS_ETC to; turn off @GAS_ETC to; choke off @GAS_ETC to | S > from, to, with, of, O, in, on, against, for
  v: switch off @GAS_ETC to; cut off @GAS_ETC in; shut off @GAS_ETC in | S > from, to, with, of, O, in, on, against, for
  v: turn off @GAS_ETC in; choke off @GAS_ETC in; switch off @GAS_ETC in; @CUT_OFF_ETC @GAS_ETC in | S > from, to, with, of, O, in, on, against, for
  v: cut off @GAS_ETC for; shut off @GAS_ETC for; turn off @GAS_ETC for; choke off @GAS_ETC for | S > from, to, with, of, O, in, on, against, for
  v: switch off @GAS_ETC for; @CUT_OFF_ETC @GAS_ETC for; turn off (tap, spigot, gas tap, oil tap) to | S > from, to, with, of, O, in, on, against, for
  v: shut off (tap, spigot, gas tap, oil tap) to | S > from, to, with, of, O, in, on, against, for
  v: (turn off, shut off, close) (tap, spigot, gas tap, oil tap) to | S > from, to, with, of, O, in, on, against, for
  v: turn off (tap, spigot, gas tap, oil tap) on; shut off (tap, spigot, gas tap, oil tap) on | S > from, to, with, of, O, in, on, against, for
  v: (turn off, shut off, close) (tap, spigot, gas tap, oil tap) on; cut off @AIR_LINK_ETC with | S > from, to, with, of, O, in, on, against, for
  v: sever @AIR_LINK_ETC with; cut @AIR_LINK_ETC with; (cut off) @AIR_LINK_ETC with | S > from, to, with, of, O, in, on, against, for
  v: break @AIR_LINK_ETC with; suspend @AIR_LINK_ETC with; halt @AIR_LINK_ETC with | S > from, to, with, of, O, in, on, against, for
  v: cut off @AIR_LINK_ETC to; sever @AIR_LINK_ETC to; cut @AIR_LINK_ETC to | S > from, to, with, of, O, in, on, against, for
  v: (cut off) @AIR_LINK_ETC to; break @AIR_LINK_ETC to | S > from, to, with, of, O, in, on, against, for
  v: halt @AIR_LINK_ETC to; cut off @AIR_LINK_ETC between; sever @AIR_LINK_ETC between | S > from, to, with, of, O, in, on, against, for
  v: cut @AIR_LINK_ETC between; (cut off) @AIR_LINK_ETC between; break @AIR_LINK_ETC between | S > from, to, with, of, O, in, on, against, for
  v: suspend @AIR_LINK_ETC between; halt @AIR_LINK_ETC between; cut off @AIR_LINK_ETC from | S > from, to, with, of, O, in, on, against, for
  v: sever @AIR_LINK_ETC from; cut @AIR_LINK_ETC from; (cut off) @AIR_LINK_ETC from | S > from, to, with, of, O, in, on, against, for
  v: break @AIR_LINK_ETC from; suspend @AIR_LINK_ETC from; halt @AIR_LINK_ETC from | S > from, to, with, of, O, in, on, against, for
  v: freeze @ASSET_ETC of; block @ASSET_ETC of; lock @ASSET_ETC of; suspend @ASSET_ETC of | S > from, to, with, of, O, in, on, against, for
  v: freeze @ASSET_ETC in; block @ASSET_ETC in; lock @ASSET_ETC in; suspend @ASSET_ETC in | S > from, to, with, of, O, in, on, against, for
  v: freeze @ASSET_ETC belonging; block @ASSET_ETC belonging; lock @ASSET_ETC belonging | S > from, to, with, of, O, in, on, against, for
  v: suspend @ASSET_ETC belonging; freeze @ASSET_ETC with; block @ASSET_ETC with | S > from, to, with, of, O, in, on, against, for
  v: lock @ASSET_ETC with; suspend @ASSET_ETC with; freeze @ASSET_ETC held; block @ASSET_ETC held | S > from, to, with, of, O, in, on, against, for
  v: lock @ASSET_ETC held; suspend @ASSET_ETC held | S > from, to, with, of, O, in, on, against, for
  v: (lock, shut) @SOMEBODY out of (SWIFT, market, payment system, banking system, bond market, Games) | S > from, to, with, of, O, in, on, against, for
  v: freeze @SOMEBODY out of (SWIFT, market, payment system, banking system, bond market, Games) | S > from, to, with, of, O, in, on, against, for
  v: (kick, cut) @SOMEBODY out of (SWIFT, market, payment system, banking system, bond market, Games) | S > from, to, with, of, O, in, on, against, for
  v: (throw, bar) @SOMEBODY out of (SWIFT, market, payment system, banking system, bond market, Games) | S > from, to, with, of, O, in, on, against, for
  v: pull (product, goods) off (shelf) | S > from, to, with, of, O, in, on, against, for

163 Impose embargo, boycott, or sanctions
  v: lock up @RESERVE_ETC; (freeze, block) @RESERVE_ETC; immobilise @RESERVE_ETC; immobilize @RESERVE_ETC | S > POSS, of, O, in
  v: (lock up) @RESERVE_ETC | S > POSS, of, O, in

# ==================================================================================================================
# SANCTION: 16
# ==================================================================================================================
161 Reduce or break diplomatic relations
  v: cut off @TIE_ETC with; break off @TIE_ETC with; scale back @TIE_ETC with; @SEVER_ETC @TIE_ETC with | S > with, to, between, on, O
  v: cut off @TIE_ETC to; break off @TIE_ETC to; scale back @TIE_ETC to; @SEVER_ETC @TIE_ETC to | S > with, to, between, on, O
  v: cut off @TIE_ETC between; break off @TIE_ETC between; scale back @TIE_ETC between; @SEVER_ETC @TIE_ETC between | S > with, to, between, on, O
  v: break off (tie, diplomatic tie, relation, diplomatic relation, diplomatic link, all tie) | S > with, to, between, on, O
  v: (sever, cut, break off, break) (tie, diplomatic tie, relation, diplomatic relation, diplomatic link, all tie) | S > with, to, between, on, O
  v: (rupture, suspend, freeze, downgrade) (tie, diplomatic tie, relation, diplomatic relation, diplomatic link, all tie) | S > with, to, between, on, O
  v: break with @SOMEBODY over; part (way, company) with @SOMEBODY; (blackball, excommunicate) @SOMEBODY | S > with, to, between, on, O
  v: pull out @AMBASSADOR from; call back @AMBASSADOR from; bring back @AMBASSADOR from | S > of, POSS, from, to, in, O, with, by
  v: @RECALL_ETC @AMBASSADOR from; pull out @AMBASSADOR to; call back @AMBASSADOR to | S > of, POSS, from, to, in, O, with, by
  v: bring back @AMBASSADOR to; @RECALL_ETC2 @AMBASSADOR to; pull out @AMBASSADOR in | S > of, POSS, from, to, in, O, with, by
  v: call back @AMBASSADOR in; bring back @AMBASSADOR in; @RECALL_ETC2 @AMBASSADOR in | S > of, POSS, from, to, in, O, with, by
  v: pull out @AMBASSADOR over; call back @AMBASSADOR over; bring back @AMBASSADOR over | S > of, POSS, from, to, in, O, with, by
  v: @RECALL_ETC2 @AMBASSADOR over; pull out @AMBASSADOR for; call back @AMBASSADOR for | S > of, POSS, from, to, in, O, with, by
  v: bring back @AMBASSADOR for; @RECALL_ETC2 @AMBASSADOR for; (pull, summon home, yank) @AMBASSADOR | S > of, POSS, from, to, in, O, with, by
  v: chuck out @DIPLOMAT; @SEND_PACKING_ETC @DIPLOMAT | S > of, POSS, from, to, in, O, with, by
  v: (declare, proclaim, designate, pronounce, label, name) @SOMEBODY persona non grata | S > of, POSS, from, to, in, O, with, by
  v: (declare, proclaim, designate, pronounce, label, name) @SOMEBODY personae non gratae | S > of, POSS, from, to, in, O, with, by
  v: (declare, proclaim, designate, pronounce, label, name) @SOMEBODY unwelcome | S > of, POSS, from, to, in, O, with, by
  v: (proclaim, pronounce) @SOMEBODY undesirable; (proclaim, pronounce, name, designate) persona non grata | S > of, POSS, from, to, in, O, with, by
  v: (order, kick, throw, boot, turf) @DIPLOMAT home; (send, order, kick, throw, boot, turf) @DIPLOMAT out | S > of, POSS, from, to, in, O, with, by
  v: (order, kick, throw, boot, turf) @DIPLOMAT packing; (give, hand) @SOMEBODY marching orders | S > of, POSS, from, to, in, O, with, by
  v: (give, hand) @SOMEBODY his marching orders; (give, hand) @SOMEBODY their marching orders | S > of, POSS, from, to, in, O, with, by
  v: (give, hand) @SOMEBODY its marching orders; (give, hand) @SOMEBODY walking papers | S > of, POSS, from, to, in, O, with, by
  v: (give, hand) @SOMEBODY the boot; (give, hand) @SOMEBODY (marching order, boot, sack order) | S > of, POSS, from, to, in, O, with, by
  v: (give, allow, grant) @DIPLOMAT (hour, day, week) to (leave) | S > of, POSS, from, to, in, O, with, by
  v: give @DIPLOMAT (hour, day, week, deadline) to leave; give @DIPLOMAT (hour, day, week, deadline) to go | S > of, POSS, from, to, in, O, with, by
  v: give @DIPLOMAT (hour, day, week, deadline) to quit; give @DIPLOMAT (hour, day, week, deadline) to get | S > of, POSS, from, to, in, O, with, by
  v: give @DIPLOMAT (hour, day, week, deadline) to pack | S > of, POSS, from, to, in, O, with, by
  v: give @DIPLOMAT (hour, day, week, deadline) to depart; instruct @DIPLOMAT to leave | S > of, POSS, from, to, in, O, with, by
  v: (tell, order, ask, instruct) @DIPLOMAT to go; (tell, order, ask, instruct) @DIPLOMAT to quit | S > of, POSS, from, to, in, O, with, by
  v: (tell, order, ask, instruct) @DIPLOMAT to pack; (tell, order, ask, instruct) @DIPLOMAT to depart | S > of, POSS, from, to, in, O, with, by
  v: (tell, order, ask, instruct) @DIPLOMAT to return; (tell, order, ask, instruct) @DIPLOMAT to get out | S > of, POSS, from, to, in, O, with, by
  v: (tell, order, ask, instruct) @DIPLOMAT to shut; (tell, order, ask, instruct) @DIPLOMAT to close | S > of, POSS, from, to, in, O, with, by
  v: (cancel, revoke, withdraw, refuse to renew) (visa, accreditation, credentials, agrement) of @DIPLOMAT | S > of, POSS, from, to, in, O, with, by
  v: show @DIPLOMAT (door); reduce staff at @MISSION; scale down @MISSION | S > of, POSS, from, to, in, O, with, by
  v: (seal, evacuate, reduce staff at, scale down, downgrade, padlock) @MISSION | S > of, POSS, from, to, in, O, with, by
  v: (order, tell, force) @MISSION to close; (order, tell, force) @MISSION closed | S > of, POSS, from, to, in, O, with, by
  v: (order, tell, force) @MISSION shut; (order, demand, announce) (closure, shutdown) of @MISSION | S > of, POSS, from, to, in, O, with, by
  v: call off @VISIT_ETC with; put off @VISIT_ETC with; (call off) @VISIT_ETC with; cancel @VISIT_ETC with | S > of, POSS, from, to, in, O, with, by
  v: postpone @VISIT_ETC with; (put off) @VISIT_ETC with; shelve @VISIT_ETC with; scrap @VISIT_ETC with | S > of, POSS, from, to, in, O, with, by
  v: snub @VISIT_ETC with; delay @VISIT_ETC with; call off @VISIT_ETC to; put off @VISIT_ETC to | S > of, POSS, from, to, in, O, with, by
  v: (call off) @VISIT_ETC to; cancel @VISIT_ETC to; postpone @VISIT_ETC to; (put off) @VISIT_ETC to | S > of, POSS, from, to, in, O, with, by
  v: shelve @VISIT_ETC to; scrap @VISIT_ETC to; snub @VISIT_ETC to; delay @VISIT_ETC to | S > of, POSS, from, to, in, O, with, by
  v: call off @VISIT_ETC by; put off @VISIT_ETC by; (call off) @VISIT_ETC by; cancel @VISIT_ETC by | S > of, POSS, from, to, in, O, with, by
  v: postpone @VISIT_ETC by; (put off) @VISIT_ETC by; shelve @VISIT_ETC by; scrap @VISIT_ETC by | S > of, POSS, from, to, in, O, with, by
  v: snub @VISIT_ETC by; delay @VISIT_ETC by; call off @VISIT_ETC of; put off @VISIT_ETC of | S > of, POSS, from, to, in, O, with, by
  v: (call off) @VISIT_ETC of; cancel @VISIT_ETC of; postpone @VISIT_ETC of; (put off) @VISIT_ETC of | S > of, POSS, from, to, in, O, with, by
  v: shelve @VISIT_ETC of; scrap @VISIT_ETC of; snub @VISIT_ETC of; delay @VISIT_ETC of | S > of, POSS, from, to, in, O, with, by
  v: call off @VISIT_ETC from; put off @VISIT_ETC from; (call off) @VISIT_ETC from; cancel @VISIT_ETC from | S > of, POSS, from, to, in, O, with, by
  v: postpone @VISIT_ETC from; (put off) @VISIT_ETC from; shelve @VISIT_ETC from; scrap @VISIT_ETC from | S > of, POSS, from, to, in, O, with, by
  v: snub @VISIT_ETC from; delay @VISIT_ETC from; call off @VISIT_ETC in; put off @VISIT_ETC in | S > of, POSS, from, to, in, O, with, by
  v: (call off) @VISIT_ETC in; cancel @VISIT_ETC in; postpone @VISIT_ETC in; (put off) @VISIT_ETC in | S > of, POSS, from, to, in, O, with, by
  v: shelve @VISIT_ETC in; scrap @VISIT_ETC in; snub @VISIT_ETC in; delay @VISIT_ETC in | S > of, POSS, from, to, in, O, with, by
  v: (slim, thin, trim, cut) (staff, embassy staff, number) of (diplomat, embassy) | S > of, POSS, from, to, in, O, with, by

162 Reduce or stop material aid
  v: cut off @AID to; turn off @AID to; choke off @AID to; dry up @AID to; hold back @AID to; hold up @AID to | S > to, from, for, in, O, of, with
  v: scale back @AID to; claw back @AID to; pull the plug on @AID to; cut off @AID for | S > to, from, for, in, O, of, with
  v: turn off @AID for; choke off @AID for; dry up @AID for; hold back @AID for; hold up @AID for | S > to, from, for, in, O, of, with
  v: scale back @AID for; claw back @AID for; pull the plug on @AID for; @CUT_ETC @AID for; cut off @AID from | S > to, from, for, in, O, of, with
  v: turn off @AID from; choke off @AID from; dry up @AID from; hold back @AID from; hold up @AID from | S > to, from, for, in, O, of, with
  v: scale back @AID from; claw back @AID from; pull the plug on @AID from; @CUT_ETC @AID from; cut off @AID of | S > to, from, for, in, O, of, with
  v: turn off @AID of; choke off @AID of; dry up @AID of; hold back @AID of; hold up @AID of; scale back @AID of | S > to, from, for, in, O, of, with
  v: claw back @AID of; pull the plug on @AID of; @CUT_ETC @AID of; cut off @AID in; turn off @AID in | S > to, from, for, in, O, of, with
  v: choke off @AID in; dry up @AID in; hold back @AID in; hold up @AID in; scale back @AID in; claw back @AID in | S > to, from, for, in, O, of, with
  v: pull the plug on @AID in; @CUT_ETC @AID in; cut off @AID; claw back @AID; pull the plug on @AID | S > to, from, for, in, O, of, with
  v: @CUT_ETC2 @AID; (freeze, stop, suspend, halt, cut off, end, cease) lending | S > to, from, for, in, O, of, with
  v: (freeze, suspend, halt, cut off, end, cease) funding; (freeze, suspend, halt, cut off, end, cease) financing | S > to, from, for, in, O, of, with
  v: (freeze, stop, suspend, halt, cut off, end, cease) aiding | S > to, from, for, in, O, of, with
  v: (freeze, suspend, halt, cut off, end, cease) arming | S > to, from, for, in, O, of, with
  v: (freeze, stop, suspend, halt, cut off, end, cease) training | S > to, from, for, in, O, of, with
  v: (freeze, stop, suspend, halt, cut off, end, cease) bankrolling | S > to, from, for, in, O, of, with
  v: (freeze, stop, suspend, halt, cut off, end, cease) subsidising | S > to, from, for, in, O, of, with
  v: (freeze, stop, suspend, halt, cut off, end, cease) subsidizing | S > to, from, for, in, O, of, with
  v: (freeze, suspend, halt, cut off, end, cease) helping; (freeze, suspend, halt, cut, stop) (lending) to | S > to, from, for, in, O, of, with
  v: put @SOMETHING on (ice, hold); put @PROGRAMME_ETC on (ice, hold); defund @SOMEBODY | S > to, from, for, in, O, of, with
  v: cut @SOMEBODY off from (aid, funding, funds, assistance, lending); cut off @SOMEBODY | S > to, from, for, in, O, of, with
  v: turn off (tap, purse string, purse, spigot) to | S > to, from, for, in, O, of, with
  v: (close, shut, turn off, cut) (tap, purse string, purse, spigot) to | S > to, from, for, in, O, of, with
  v: turn off (tap, purse string, purse, spigot) on | S > to, from, for, in, O, of, with
  v: (close, shut, turn off, cut) (tap, purse string, purse, spigot) on | S > to, from, for, in, O, of, with

1622 Reduce or stop military assistance
  v: cut off (delivery, sale, shipment, transfer, supply, export) of @WEAPON_ETC to | S > to, with, from, in, of
  v: hold up (delivery, sale, shipment, transfer, supply, export) of @WEAPON_ETC to | S > to, with, from, in, of
  v: @SUSPEND_ETC (delivery, sale, shipment, transfer, supply, export) of @WEAPON_ETC to | S > to, with, from, in, of
  v: cut off (delivery, sale, shipment, transfer, supply, export) of @WEAPON_ETC for | S > to, with, from, in, of
  v: hold up (delivery, sale, shipment, transfer, supply, export) of @WEAPON_ETC for | S > to, with, from, in, of
  v: @SUSPEND_ETC (delivery, sale, shipment, transfer, supply, export) of @WEAPON_ETC for; cut off @ARMS_SALE_ETC | S > to, with, from, in, of
  v: hold up @ARMS_SALE_ETC; @SUSPEND_ETC2 @ARMS_SALE_ETC | S > to, with, from, in, of

164 Halt negotiations
  v: break off @TALKS; bow out of @TALKS; stalk out of @TALKS; flounce out of @TALKS; turn back on @TALKS | S > with, in, on, over, between, O
  v: stay out of @TALKS; @BREAK_OFF_ETC @TALKS; break off @TALKS_ETC2 with @SOMEBODY | S > with, in, on, over, between, O
  v: call off @TALKS_ETC2 with @SOMEBODY; (break off) @TALKS_ETC2 with @SOMEBODY | S > with, in, on, over, between, O
  v: suspend @TALKS_ETC2 with @SOMEBODY; (call off) @TALKS_ETC2 with @SOMEBODY; halt @TALKS_ETC2 with @SOMEBODY | S > with, in, on, over, between, O
  v: abandon @TALKS_ETC2 with @SOMEBODY; quit @TALKS_ETC2 with @SOMEBODY; freeze @TALKS_ETC2 with @SOMEBODY | S > with, in, on, over, between, O
  v: walk away from (negotiating table, table); walk out of (negotiating table, table) | S > with, in, on, over, between, O
  v: storm out of (negotiating table, table) | S > with, in, on, over, between, O
  v: (leave, quit, walk away from, walk out of, storm out of) (negotiating table, table) | S > with, in, on, over, between, O

165 Halt mediation
  v: give up @EFFORT_ETC in; call off @EFFORT_ETC in; break off @EFFORT_ETC in; pull out of @EFFORT_ETC in | S > in, between, O
  v: withdraw from @EFFORT_ETC in; bow out of @EFFORT_ETC in; wind up @EFFORT_ETC in; @ABANDON_ETC @EFFORT_ETC in | S > in, between, O
  v: give up @EFFORT_ETC between; call off @EFFORT_ETC between; break off @EFFORT_ETC between; pull out of @EFFORT_ETC between | S > in, between, O
  v: withdraw from @EFFORT_ETC between; bow out of @EFFORT_ETC between; wind up @EFFORT_ETC between | S > in, between, O
  v: @ABANDON_ETC @EFFORT_ETC between; give up @EFFORT_ETC to mediate; call off @EFFORT_ETC to mediate | S > in, between, O
  v: break off @EFFORT_ETC to mediate; pull out of @EFFORT_ETC to mediate; withdraw from @EFFORT_ETC to mediate | S > in, between, O
  v: bow out of @EFFORT_ETC to mediate; wind up @EFFORT_ETC to mediate; @ABANDON_ETC @EFFORT_ETC to mediate | S > in, between, O
  v: give up @EFFORT_ETC to broker; call off @EFFORT_ETC to broker; break off @EFFORT_ETC to broker | S > in, between, O
  v: pull out of @EFFORT_ETC to broker; withdraw from @EFFORT_ETC to broker; bow out of @EFFORT_ETC to broker | S > in, between, O
  v: wind up @EFFORT_ETC to broker; @ABANDON_ETC @EFFORT_ETC to broker; give up @EFFORT_ETC to end; call off @EFFORT_ETC to end | S > in, between, O
  v: break off @EFFORT_ETC to end; pull out of @EFFORT_ETC to end; withdraw from @EFFORT_ETC to end | S > in, between, O
  v: bow out of @EFFORT_ETC to end; wind up @EFFORT_ETC to end; @ABANDON_ETC @EFFORT_ETC to end | S > in, between, O
  v: (give up, quit, resign) as (mediator, facilitator, envoy, peace envoy, special envoy); withdraw as (mediator, facilitator) | S > in, between, O

166 Expel or withdraw
  v: storm out of @INTLORG; break with @INTLORG; break away from @INTLORG; defect from @INTLORG | S > with, from, O, between, in
  v: turn back on @INTLORG; split from @INTLORG; split with @INTLORG; resign from @INTLORG; bow out of @INTLORG | S > with, from, O, between, in
  v: renounce membership of @INTLORG; cut loose from @INTLORG; suspend participation in @INTLORG | S > with, from, O, between, in
  v: suspend membership of @INTLORG; withdraw support from @INTLORG; withdraw support for @INTLORG | S > with, from, O, between, in
  v: withdraw from membership of @INTLORG; @STORM_OUT_OF_ETC @INTLORG; pull out of @COALITION_ETC | S > with, from, O, between, in
  v: walk out of @COALITION_ETC; storm out of @COALITION_ETC; withdraw from @COALITION_ETC; break up @COALITION_ETC | S > with, from, O, between, in
  v: bring down @COALITION_ETC; break with @COALITION_ETC; split from @COALITION_ETC; @QUIT_ETC @COALITION_ETC | S > with, from, O, between, in
  v: tear up @TREATY_ETC with; withdraw from @TREATY_ETC with; pull out of @TREATY_ETC with; rip up @TREATY_ETC with | S > with, from, O, between, in
  v: walk out of @TREATY_ETC with; walk away from @TREATY_ETC with; pull the plug on @TREATY_ETC with | S > with, from, O, between, in
  v: opt out of @TREATY_ETC with; @TEAR_UP_ETC @TREATY_ETC with; tear up @TREATY_ETC between | S > with, from, O, between, in
  v: withdraw from @TREATY_ETC between; pull out of @TREATY_ETC between; rip up @TREATY_ETC between | S > with, from, O, between, in
  v: walk out of @TREATY_ETC between; walk away from @TREATY_ETC between; pull the plug on @TREATY_ETC between | S > with, from, O, between, in
  v: opt out of @TREATY_ETC between; @TEAR_UP_ETC @TREATY_ETC between; tear up @TREATY_ETC on | S > with, from, O, between, in
  v: withdraw from @TREATY_ETC on; pull out of @TREATY_ETC on; rip up @TREATY_ETC on; walk out of @TREATY_ETC on | S > with, from, O, between, in
  v: walk away from @TREATY_ETC on; pull the plug on @TREATY_ETC on; opt out of @TREATY_ETC on | S > with, from, O, between, in
  v: @TEAR_UP_ETC @TREATY_ETC on; tear up @TREATY_ETC2; rip up @TREATY_ETC2; (tear up) @TREATY_ETC2 | S > with, from, O, between, in
  v: abrogate @TREATY_ETC2; repudiate @TREATY_ETC2; renounce @TREATY_ETC2; denounce @TREATY_ETC2 | S > with, from, O, between, in
  v: (rip up) @TREATY_ETC2; (lead, withdraw, yank) @SOMEBODY out of @INTLORG | S > with, from, O, between, in
  v: (pull, take, lead, withdraw, yank) (country, nation, party, state, kingdom) out of @INTLORG | S > with, from, O, between, in
  v: throw out @SOMEBODY from @INTLORG; kick out @SOMEBODY from @INTLORG; boot out @SOMEBODY from @INTLORG | S > O, of, from
  v: turf out @SOMEBODY from @INTLORG; freeze out @SOMEBODY from @INTLORG; shut out @SOMEBODY from @INTLORG | S > O, of, from
  v: chuck out @SOMEBODY from @INTLORG; @EXPEL_ETC @SOMEBODY from @INTLORG | S > O, of, from
  v: (throw, boot, turf, vote, drum, keep, leave, shut, chuck, freeze, lock) @SOMEBODY out of @INTLORG; @BLOC: throw out @SOMEBODY | S > O, of, from
  v: @BLOC: kick out @SOMEBODY; @BLOC: boot out @SOMEBODY; @BLOC: freeze out @SOMEBODY; @BLOC: @THROW_OUT_ETC @SOMEBODY | S > O, of, from
  v: @BLOC: (throw, kick, boot, chuck) @SOMEBODY out; (suspend, freeze) @MEMBERSHIP_ETC2 of; (revoke, terminate) @MEMBERSHIP_ETC2 of | S > O, of, from
  v: (cancel, end, withdraw) @MEMBERSHIP_ETC2 of; (suspend, freeze) @MEMBERSHIP_ETC2 in; (revoke, terminate) @MEMBERSHIP_ETC2 in | S > O, of, from
  v: (cancel, end, withdraw) @MEMBERSHIP_ETC2 in; (suspend, freeze) @MEMBERSHIP_ETC2 from; (revoke, terminate) @MEMBERSHIP_ETC2 from | S > O, of, from
  v: (cancel, end) @MEMBERSHIP_ETC2 from; withdraw @MEMBERSHIP_ETC2 from; strip @SOMEBODY of @VOTING_RIGHT_ETC | S > O, of, from
  v: (disinvite, uninvite) @SOMEBODY | S > O, of, from
  v: (exclude, drop, remove) @SOMEBODY from (summit, list, meeting, trade programme, preferential trade, AGOA) | S > O, of, from
  v: proclaim (independence, secession) from; (secede, break away) from @SOMEBODY | S > from, of, O, to
  v: (withdraw, revoke, rescind, suspend) (recognition, diplomatic recognition) from | S > from, of, O, to
  v: switch (recognition, diplomatic recognition) from; switch (recognition, diplomatic recognition) to | S > from, of, O, to

1661 Expel or withdraw peacekeepers
  v: pull out @PEACEKEEPERS from; (bring home, recall, pull out, remove, call home) @PEACEKEEPERS from | S > O, from, in, out
  v: pull out @PEACEKEEPERS out of; (withdraw, bring home, recall, pull out, remove, call home) @PEACEKEEPERS out of | S > O, from, in, out
  v: pull out @PEACEKEEPERS out; (pull, withdraw, bring home, recall, pull out, remove, call home) @PEACEKEEPERS out | S > O, from, in, out
  v: pull out @PEACEKEEPER_ETC from; (pull, withdraw, pull out) @PEACEKEEPER_ETC from; recall @PEACEKEEPER_ETC from | S > O, from, in, out
  v: pull out @PEACEKEEPER_ETC out of; (pull, withdraw, pull out) @PEACEKEEPER_ETC out of; recall @PEACEKEEPER_ETC out of | S > O, from, in, out
  v: (tell, ask, force, throw, kick, boot, expel) @PEACEKEEPERS out; (force, throw, kick, boot, expel) @PEACEKEEPERS to leave | S > O, from, in, out
  v: (order, tell, ask, force, throw, kick, boot, expel) @PEACEKEEPERS to go | S > O, from, in, out
  v: (order, tell, ask, force, throw, kick, boot, expel) @PEACEKEEPERS from | S > O, from, in, out
  v: (order, tell, ask, force, throw, kick, boot, expel) @PEACEKEEPERS out of; boot out @PEACEKEEPERS | S > O, from, in, out
  v: (boot out, send packing) @PEACEKEEPERS; wind up (mandate) of; close down (mandate) of | S > O, from, in, out
  v: (end, terminate, wind up, refuse to renew, close down) (mandate) of | S > O, from, in, out

1662 Expel or withdraw inspectors, observers
  v: boot out @OBSERVER; chuck out @OBSERVER; (boot out, send home, send packing, eject, chuck out, oust) @OBSERVER | S > O, from, in
  v: (boot, turn, send) @OBSERVER out; (throw, kick, boot, order, turn, send) @OBSERVER out of | S > O, from, in
  v: (throw, kick, boot, order, turn, send) @OBSERVER home; (throw, kick, boot, order, turn, send) @OBSERVER packing | S > O, from, in
  v: (tell, ask) @OBSERVER to leave; (order, tell, ask) @OBSERVER to go; (tell, ask) @OBSERVER out; pull out @OBSERVER from | S > O, from, in
  v: (pull out, evacuate, recall) @OBSERVER from; pull out @OBSERVER out of; (withdraw, pull out, evacuate, recall) @OBSERVER out of | S > O, from, in
  v: pull out @OBSERVER out; (pull, withdraw, pull out, evacuate, recall) @OBSERVER out | S > O, from, in
  v: (order, tell, throw, kick, boot) (mission, UN mission, observer mission) out | S > O, from, in
  v: (order, tell, throw, kick, boot) (mission, UN mission, observer mission) to leave | S > O, from, in
  v: (order, tell, throw, kick, boot) (mission, UN mission, observer mission) out of | S > O, from, in
  v: throw out (UN mission, UN official, UN envoy, UN coordinator, UN staff) | S > O, from, in
  v: kick out (UN mission, UN official, UN envoy, UN coordinator, UN staff) | S > O, from, in
  v: (expel, throw out, kick out) (UN mission, UN official, UN envoy, UN coordinator, UN staff) | S > O, from, in

1663 Expel or withdraw aid agencies
  v: boot out @AIDAGENCY; chuck out @AIDAGENCY | S > O, from, in, of
  v: (boot out, send home, send packing, eject, chuck out, shut, close, oust) @AIDAGENCY; (boot, turn, send) @AIDAGENCY out | S > O, from, in, of
  v: (throw, kick, boot, order, turn, send) @AIDAGENCY out of; (throw, kick, boot, order, turn, send) @AIDAGENCY home | S > O, from, in, of
  v: (throw, kick, boot, order, turn, send) @AIDAGENCY packing; (tell, ask) @AIDAGENCY to leave | S > O, from, in, of
  v: (order, tell, ask) @AIDAGENCY to go; (tell, ask) @AIDAGENCY out; (order, tell, ask) @AIDAGENCY to close | S > O, from, in, of
  v: (order, tell, ask) @AIDAGENCY to stop; @AIDAGENCY: pull out of @PLACE; @AIDAGENCY: withdraw from @PLACE | S > O, from, in, of
  v: @AIDAGENCY: (pull out of, withdraw from, leave, quit, abandon) @PLACE; @AIDAGENCY: shut down @OPERATION_ETC | S > O, from, in, of
  v: @AIDAGENCY: wind up @OPERATION_ETC; @AIDAGENCY: @SUSPEND_ETC3 @OPERATION_ETC | S > O, from, in, of
  v: (pull, withdraw) @AID_WORKER_ETC out of @PLACE; (evacuate, take) @AID_WORKER_ETC out of @PLACE | S > O, from, in, of
  v: (pull, withdraw) @AID_WORKER_ETC from @PLACE; (evacuate, take) @AID_WORKER_ETC from @PLACE; @AIDAGENCY: pull out | S > O, from, in, of
  v: @AIDAGENCY: withdraw; @AIDAGENCY: leave; @AIDAGENCY: suspend operations; @AIDAGENCY: halt operations | S > O, from, in, of
  v: @AIDAGENCY: cease operations; @AIDAGENCY: suspend work; @AIDAGENCY: stop work; @AIDAGENCY: pack up | S > O, from, in, of
  v: suspend @RELIEF_OPERATION_ETC in @PLACE; halt @RELIEF_OPERATION_ETC in @PLACE; stop @RELIEF_OPERATION_ETC in @PLACE | S > O, from, in, of
  v: close @RELIEF_OPERATION_ETC in @PLACE; freeze @RELIEF_OPERATION_ETC in @PLACE; evacuate @RELIEF_OPERATION_ETC in @PLACE | S > O, from, in, of

160 Reduce relations
  v: shut down @FRONTIER with; close off @FRONTIER with; (shut, seal, shut down, close off) @FRONTIER with | S > with, to, between, from, of, O, in
  v: shut down @FRONTIER to; close off @FRONTIER to; (shut down, close off) @FRONTIER to | S > with, to, between, from, of, O, in
  v: shut down @FRONTIER between; close off @FRONTIER between | S > with, to, between, from, of, O, in
  v: (close, shut, seal, shut down, close off) @FRONTIER between; shut down @FRONTIER after | S > with, to, between, from, of, O, in
  v: close off @FRONTIER after; (close, shut, seal, shut down, close off) @FRONTIER after | S > with, to, between, from, of, O, in
  v: break off @COOPERATION_ETC with; scale back @COOPERATION_ETC with; cut back @COOPERATION_ETC with | S > with, to, between, from, of, O, in
  v: pull out of @COOPERATION_ETC with; withdraw from @COOPERATION_ETC with | S > with, to, between, from, of, O, in
  v: @SUSPEND_ETC4 @COOPERATION_ETC with; break off @COOPERATION_ETC to; scale back @COOPERATION_ETC to | S > with, to, between, from, of, O, in
  v: cut back @COOPERATION_ETC to; pull out of @COOPERATION_ETC to; withdraw from @COOPERATION_ETC to | S > with, to, between, from, of, O, in
  v: @SUSPEND_ETC4 @COOPERATION_ETC to; break off @COOPERATION_ETC between | S > with, to, between, from, of, O, in
  v: scale back @COOPERATION_ETC between; cut back @COOPERATION_ETC between | S > with, to, between, from, of, O, in
  v: pull out of @COOPERATION_ETC between; withdraw from @COOPERATION_ETC between | S > with, to, between, from, of, O, in
  v: @SUSPEND_ETC4 @COOPERATION_ETC between; break off @COOPERATION_ETC in; scale back @COOPERATION_ETC in | S > with, to, between, from, of, O, in
  v: cut back @COOPERATION_ETC in; pull out of @COOPERATION_ETC in; withdraw from @COOPERATION_ETC in | S > with, to, between, from, of, O, in
  v: @SUSPEND_ETC4 @COOPERATION_ETC in; break off @COOPERATION_ETC for; scale back @COOPERATION_ETC for | S > with, to, between, from, of, O, in
  v: cut back @COOPERATION_ETC for; pull out of @COOPERATION_ETC for; withdraw from @COOPERATION_ETC for | S > with, to, between, from, of, O, in
  v: @SUSPEND_ETC4 @COOPERATION_ETC for; (suspend, halt, stop) issuing visas to | S > with, to, between, from, of, O, in
  v: (suspend, halt, stop) issuing visas with; (suspend, halt, stop) flights to | S > with, to, between, from, of, O, in
  v: (suspend, halt, stop) flights with; (suspend, halt, stop) granting visas to | S > with, to, between, from, of, O, in
  v: (suspend, halt, stop) granting visas with; (suspend, halt, stop) cooperation to | S > with, to, between, from, of, O, in
  v: (suspend, halt, stop) cooperation with; (suspend, halt, stop) cooperating to | S > with, to, between, from, of, O, in
  v: (suspend, halt) cooperating with | S > with, to, between, from, of, O, in
  v: (sour, chill, fray, strain, rupture, poison, damage) (tie, relation, relationship) with | S > with, to, between, from, of, O, in
  v: (sour, chill, fray, strain, rupture, poison, damage) (tie, relation, relationship) between | S > with, to, between, from, of, O, in
  v: (fall out, part company, fall foul, break, lose patience) with @SOMEBODY | S > with, to, between, from, of, O, in
  v: distance (itself, himself, herself, themselves) from | S > with, to, between, from, of, O, in
  v: (withdraw, pull, drop, end) (support, backing) for @SOMEBODY | S > with, to, between, from, of, O, in
  v: (withdraw, pull, drop, end) (support, backing) from @SOMEBODY; shut down @INSTITUTE_ETC | S > with, to, between, from, of, O, in
  v: (close, shut) @INSTITUTE_ETC; (shutter, shut down) @INSTITUTE_ETC; (refuse, decline) to work with | S > with, to, between, from, of, O, in

165 Halt mediation
  v: @MEDIATOR: resign; @MEDIATOR: quit; @MEDIATOR: step down; @MEDIATOR: give up; @MEDIATOR: walk away; @MEDIATOR: abandon | S > in, for, of, O
  v: @MEDIATOR: leave; @MEDIATOR: pull out; @MEDIATOR: withdraw; @MEDIATOR: bow out | S > in, for, of, O

161 Reduce or break diplomatic relations
  v: turn back on @SOMEBODY; (give, show) @SOMEBODY (cold shoulder, door) | S > on, O

166 Expel or withdraw
  v: (desert, leave, quit, abandon) (coalition, ruling coalition, alliance, bloc) | S > on, O, of

166 Expel or withdraw
  v: vote to leave; vote to quit; vote to withdraw; vote to secede; vote to pull out; vote to exit | S > from, of, O, in

1661 Expel or withdraw peacekeepers
  v: pull @TROOPS out of @MISSION_ETC; withdraw @TROOPS out of @MISSION_ETC; take @TROOPS out of @MISSION_ETC | S > out, of, from, O
  v: bring @TROOPS out of @MISSION_ETC; order @TROOPS out of @MISSION_ETC | S > out, of, from, O

1662 Expel or withdraw inspectors, observers
  v: cut back (work, access, activity, inspection, mandate) of @OBSERVER | S > of, by, O
  v: (curb, restrict, limit, end, halt, suspend, hamper, obstruct, cut back) (work, access, activity, inspection, mandate) of @OBSERVER | S > of, by, O
  v: (curb, restrict, limit, halt, suspend, end) (inspection, snap inspection, nuclear inspection) by | S > of, by, O
  v: (curb, restrict, limit, halt, suspend, end) (inspection, snap inspection, nuclear inspection) of | S > of, by, O
  v: (curb, restrict, limit, halt, suspend, end) (inspection, snap inspection, nuclear inspection) at | S > of, by, O

164 Halt negotiations
  v: @ARMED: pull out of @TALKS; @ARMED: withdraw from @TALKS; @ARMED: walk out of @TALKS; @ARMED: break off @TALKS | S > with, in, of, O
  v: @ARMED: @PULL_OUT_OF_ETC @TALKS | S > with, in, of, O

160 Reduce relations
  v: shut down @FACTORY_PARK_ETC; close @FACTORY_PARK_ETC; shut @FACTORY_PARK_ETC; (shut down) @FACTORY_PARK_ETC | S > with, of, in, O

162 Reduce or stop material aid
  v: cut off (payment, disbursement, transfer, subsidy, instalment, tranche) to | S > to, for
  v: (stop, halt, suspend, freeze, withhold, cut off) (payment, disbursement, transfer, subsidy, instalment, tranche) to | S > to, for
  v: cut off (payment, disbursement, transfer, subsidy, instalment, tranche) for | S > to, for
  v: (stop, halt, suspend, freeze, withhold, cut off) (payment, disbursement, transfer, subsidy, instalment, tranche) for | S > to, for
