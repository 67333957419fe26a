# Cooperate: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# Material cooperation: trade, exercises and arms deals, justice, intelligence.
# ---- trade, links, energy --------------------------------------------------------------------------------------------
061 Cooperate economically
  v: reopen (railway, rail link, rail line, bridge, road, pipeline, customs post, border market, embassy trade office) between | S <> with, between
  v: trade in (rupee, yuan, rouble, ruble, dirham, own currency, local currency, national currency) | S <> with, between
  v: start trading in (rupee, yuan, rouble, ruble, local currency); begin trading in (rupee, yuan, rouble, ruble, local currency) | S <> with, from
  v: buy more @COMMODITY from; buy all @COMMODITY from | S <> with, from
  v: coordinate (output, oil output, production, output cut, price) with; cut (output, oil output, production) with | S <> with, to
  v: cut (output, oil output, production) jointly; ship @COMMODITY; sell of (hydropower, power, electricity, gas, oil) to | S <> with, to
  v: buy (LNG, liquefied gas, soybean, maize, fertiliser, fertilizer, coal, uranium) from | S <> from, to
  v: sell (LNG, liquefied gas, soybean, maize, fertiliser, fertilizer, coal, hydropower) to | S <> from, to
  v: share (power, electricity, water, gas) from (dam, river, field, plant, reservoir) | S <> with, to, from
  v: share (water, river, lake, dam, gas field, oil field); pipe @COMMODITY to; pipe (gas, oil, water) through | S <> with, to, from
  v: sell @COMMODITY to; sell @SOMEBODY @COMMODITY; export @COMMODITY to; export of @COMMODITY to; ship @COMMODITY to | S <> to, from, I
  v: sell of @COMMODITY to; buy @COMMODITY from; buy of @COMMODITY from; buy @MONEY of @COMMODITY from; purchase @COMMODITY from | S <> to, from, I
  v: import @COMMODITY from; import of @COMMODITY from; order @COMMODITY from | S <> to, from, I
  v: pump @COMMODITY to; pump @COMMODITY through; supply @SOMEBODY with @COMMODITY; supply @COMMODITY to | S <> to, with, from, O, for
  v: supply @SOMEBODY @COMMODITY; provide @COMMODITY to; deliver @COMMODITY to; begin pumping (gas, oil, water) to | S <> to, with, from, O, for
  v: send (gas, oil, electricity, power, water) to; swap @COMMODITY for; exchange @COMMODITY for; trade @COMMODITY for | S <> to, with, from, O, for
  v: barter @COMMODITY for; swap @COMMODITY with | S <> to, with, from, O, for
  v: increase (export, import, gas export, oil export, supply, gas supply, oil supply, shipment, purchase, trade, oil purchase) to | S <> to, from, with
  v: increase (gas purchase, sale) to; increase (export, import, supply, purchase, oil purchase, gas import, oil import, trade) from | S <> to, from, with
  v: increase (trade, investment) with; boost (export, gas export, oil export, supply, gas supply) to; boost (import, purchase) from | S <> to, from, with
  v: boost (trade, bilateral trade, investment) with; double (trade, import, purchase) from; double (trade) with | S <> to, from, with
  v: double (export, supply) to; step up (export, supply, trade) to | S <> to, from, with
  v: resume (trade, border trade, oil production, joint production, direct flight, flight, oil export) across | S <> with, to, from, across, between
  v: resume (gas export, power export, electricity export, grain export, joint oil production, gas pumping) across | S <> with, to, from, across, between
  v: resume (trade) across; resume (trade, flight, air link, bus link, rail link, ferry link, mail service) with | S <> with, to, from, across, between
  v: resume (joint oil production, oil production, power supply, electricity supply, gas delivery) | S <> with, to, from, across, between
  v: resume selling @COMMODITY; resume buying @COMMODITY; resume importing; resume exporting | S <> with, to, from, across, between
  v: open (direct flight, flight, air link, rail link, railway, road, bridge, ferry line, trade route, corridor, power line) with | S <> with, to, between, O
  v: open (border market, free trade zone, train line, sea route, bus route, airspace to flight) with | S <> with, to, between, O
  v: open (railway, rail line, rail link, ferry link, bridge, border market, border bridge, joint market) | S <> with, to, between, O
  v: open (railway, rail link, bridge, pipeline, road, highway) linking | S <> with, to, between, O
  v: launch (direct flight, flight, rail service, ferry service, train service, bus service) to | S <> with, to, between, O
  v: launch (direct flight, flight, ferry service, train service) between | S <> with, to, between, O
  v: start (direct flight, flight, train service, ferry service) to | S <> with, to, between, O
  v: link (power grid, grid, electricity grid, rail network, payment system, railway, stock market, economy) | S <> with, to, between
  v: connect (power grid, grid, rail network, pipeline) to; interconnect (grid) | S <> with, to, between
  v: inaugurate (bridge, border crossing, dam, rail link, railway, power line, pipeline, interconnector, gas interconnector) with | S <> with, to, between
  v: inaugurate (port, free trade zone) with; inaugurate (pipeline, railway, border market, interconnector, joint venture) linking | S <> with, to, between
  v: complete (pipeline, railway, bridge) to; complete (pipeline, railway, bridge) between | S <> with, to, between
  v: settle (trade, oil trade, transaction, payment) in; trade in (yuan, rouble, ruble, rupee, local currency, national currency) | S <> with, in, to
  v: remove (tariff, trade barrier) on (good, goods, product, import); scrap (tariff, duty) on each other; invest @MONEY in @PLACE | S <> with, in, to
  v: build (factory, plant, refinery, power station, solar plant, port) in @PLACE; develop (field, gas field, oil field, port, mine) with | S <> with, in, to
  v: explore (oil, gas, offshore gas) with; explore for (oil, gas) | S <> with, in, to
  v: produce (oil, gas, car, vaccine) with | S <> with, to, from, between
  v: build (pipeline, gas pipeline, oil pipeline, railway, rail line, bridge, dam, power line, refinery, port) together | S <> with, to, from, between
  v: build (pipeline, gas pipeline, railway, rail line, bridge, power line) to | S <> with, to, from, between
  v: build (pipeline, railway, rail line, road) linking; lease (port, farmland, territory, land) to | S <> with, to, from, between
  v: lease (port, farmland, land) from; share (river water, oil revenue, gas revenue, revenue, transit fee) with | S <> with, to, from, between
  v: share (revenue, water) from | S <> with, to, from, between
  v: deepen (trade, economic partnership, economic ties, trade ties); strengthen (trade, economic partnership) | S <> with, between
  v: expand (trade, trade ties, economic ties, free trade pact, trade pact); form (economic partnership, energy partnership) | S <> with, between
  v: deepen (economic partnership, energy partnership) with; upgrade (trade deal, free trade deal, free trade agreement) | S <> with, between
  v: establish (economic partnership, free trade zone, joint fund); set up (joint fund, joint bank, joint company, joint investment fund) | S <> with, between
  v: open (market) to (beef, goods, product, import, fruit, rice); open up (market) to | S > to, I, with
  v: lower (tariff, duty, trade barrier) on (goods, product) | S > to, I, with
  v: grant @SOMEBODY (most favoured nation status, trade preferences, duty-free access, market access, transit rights, landing rights) | S > to, I, with
  v: grant @SOMEBODY (fishing rights, licence to drill) | S > to, I, with
  v: give @SOMEBODY (market access, duty-free access, fishing rights, trade preferences, transit rights, discount) | S > to, I, with
  n: oil exports; gas exports; gas sales; oil sales; grain exports; oil shipments; gas shipments; gas supplies; oil supplies | POSS, by, of, ADJ > to, from
  n: power exports; electricity exports; gas deliveries; oil purchases; gas purchases; grain purchases; arms-for-oil swap | POSS, by, of, ADJ > to, from
  n: oil swap | POSS, by, of, ADJ > to, from
  n: rail link; direct flights; energy partnership; economic corridor; joint production; joint oil production | between, of, POSS, ADJ, among <> with, to
  n: border market; trade mission; trade corridor; gas interconnector; business ties | between, of, POSS, ADJ, among <> with, to
  n: commercial relations; trade and investment ties; economic and trade cooperation | between, of, POSS, ADJ, among <> with, to

# ---- exercises, arms sales, bases, joint fighting --------------------------------------------------------------------
062 Cooperate militarily
  v: practise (landing, invasion, attack, defence, defense, manoeuvre, evacuation) together; practise (landing, attack, defence) with | S <> with
  v: exercise jointly; exercise with @ARMED | S <> with
  v: strike in (coordination); bomb in (coordination); attack in (coordination); operate in (coordination); act in (coordination) | S <> with
  v: fly in (coordination, formation) with; storm in (joint exercise, joint drill, joint manoeuvre) | S <> with
  v: order (jet, fighter jet, helicopter, attack helicopter, tank, missile, submarine, frigate, drone, rocket launcher, howitzer) from | S <> from, to
  v: order (fighter, air defence system, missile shield) from; sell (missile shield, tank, howitzer, rocket launcher, drone) to | S <> from, to
  v: sell @SOMEBODY (missile shield, missile defence, missile defense, air defence system, air defense system, fighter jet, tank, howitzer, drone) | S <> I, O
  v: sell @SOMEBODY (submarine, warship, helicopter, missile) | S <> I, O
  v: host (naval base, airbase, air base, garrison, military base, drone base, radar station, rotational force, nuclear weapons) of | S <> of, O, ADJ
  v: host (naval base, airbase, air base, drone base, radar station) | S <> of, O, ADJ
  # The class is asked for twice, so that a joint drill outranks a show of force (150), which asks for one class.
  v: @HOLD @JOINT_EXERCISE @JOINT_EXERCISE; launch @JOINT_EXERCISE @JOINT_EXERCISE; carry out @JOINT_EXERCISE @JOINT_EXERCISE | S <> with, between
  v: kick off @JOINT_EXERCISE @JOINT_EXERCISE; wrap up @JOINT_EXERCISE @JOINT_EXERCISE; complete @JOINT_EXERCISE @JOINT_EXERCISE | S <> with, between
  v: announce @JOINT_EXERCISE @JOINT_EXERCISE; end @JOINT_EXERCISE @JOINT_EXERCISE | S <> with, between
  v: launch (joint military operation, joint task force, joint naval mission) with | S <> with
  v: launch (joint operation, joint offensive, joint raid) with | S <> with
  v: conduct (joint operation, joint raid, joint offensive) with | S <> with
  v: carry out (joint operation, joint raid, joint strike, joint airstrike) with | S <> with
  v: mount (joint operation, joint offensive) with | S <> with
  v: kick off @JOINT_EXERCISE; wrap up @JOINT_EXERCISE; conclude @JOINT_EXERCISE; practise together | S <> with, between
  v: practice together; fly (joint patrol, joint mission, joint sortie); run (joint patrol, joint exercise); hold @EXERCISE together | S <> with, between
  v: hold (annual exercise, annual drill) with; host @JOINT_EXERCISE; host (exercise, drill, military exercise, war games) with | S <> with, between
  v: take part in @EXERCISE with; participate in @EXERCISE with; take part in @EXERCISE alongside | S <> with, alongside, O
  v: participate in @EXERCISE alongside; take part in @JOINT_EXERCISE; participate in @JOINT_EXERCISE; join in @JOINT_EXERCISE | S <> with, alongside, O
  v: join in @EXERCISE with; join @EXERCISE with; join @SOMEBODY for @EXERCISE; join @SOMEBODY in @EXERCISE | S <> with, alongside, O
  v: join @SOMEBODY in @JOINT_EXERCISE; join @SOMEBODY on (patrol); send (ship, warship, troops, jet, frigate) to @EXERCISE | S <> with, alongside, O
  v: train with @SOMEBODY; train alongside @SOMEBODY; exercise with @SOMEBODY | S <> with, alongside, O
  v: sail together; sail alongside; sail with @SOMEBODY; patrol alongside @SOMEBODY; patrol with @SOMEBODY | S <> with, alongside
  v: fly together; fly alongside; fight together; fight shoulder to shoulder with; operate together; operate with @ARMED | S <> with, alongside
  v: mount (joint operation, joint patrol, joint offensive); plan (joint operation, joint offensive); team up with @ARMED | S <> with, alongside
  v: coordinate (attack, operation, strike, offensive, patrol, defence, defense) with | S <> with, alongside
  v: buy @ARMS from; buy @MILITARY_AID from; buy of @ARMS from; purchase @ARMS from; purchase @MILITARY_AID from; acquire @ARMS from | S <> from, to, I
  v: order @ARMS from; import @ARMS from; sell @ARMS to; sell @MILITARY_AID to; sell @SOMEBODY @ARMS; sell @SOMEBODY @MILITARY_AID | S <> from, to, I
  v: sell of @ARMS to; export @ARMS to | S <> from, to, I
  v: buy (air defence system, air defense system, missile system, missile defence system, missile defense system, radar system) from | S <> from, to, I
  v: buy (weapons system) from | S <> from, to, I
  v: sell (air defence system, air defense system, missile system, missile defence system, missile defense system, radar system) to | S <> from, to, I
  v: sell (weapons system) to | S <> from, to, I
  v: lease @ARMS from; lease (base, airbase, port) to; open (base, airbase, port, airfield) to; open of (base) to | S > to, I, O, of, from
  v: open up (base, airbase, port) to; give (access) to (base, airbase, port); grant (access) to (base, airbase, port) | S > to, I, O, of, from
  v: give @SOMEBODY (use of base, access to base, basing rights, overflight rights) | S > to, I, O, of, from
  v: grant @SOMEBODY (use of base, access to base, basing rights, overflight rights, use of airspace) | S > to, I, O, of, from
  v: host (bomber, fighter jet, missile, radar, warship, nuclear weapon, missile defence system, marines, garrison, base) of | S > to, I, O, of, from
  v: allow @ARMED to use; let @ARMED use | S > to, I, O, of, from
  v: develop (missile, weapon, fighter, fighter jet, submarine, nuclear submarine, drone, tank, warship, missile defence) with | S <> with
  v: develop (missile, weapon, fighter, fighter jet, submarine, nuclear submarine, drone, tank, warship) together | S <> with
  v: develop (missile, weapon, fighter, submarine, drone, tank) jointly | S <> with
  v: build (submarine, warship, drone, fighter, missile, frigate, tank, shell) with | S <> with
  v: produce (drone, missile, shell, ammunition, weapon, tank, arms) with; produce (drone, missile, shell, ammunition, weapon) together | S <> with
  v: co-produce @ARMS; coproduce @ARMS; integrate (army, air defence, command, forces) with | S <> with
  v: set up (joint force, joint army, joint battalion, joint military committee, joint operations room, joint air force, standby force) | S <> with, in, O
  v: set up (joint military command, joint centre, joint center, regional force) | S <> with, in, O
  v: create (joint force, joint army, joint battalion, standby force, regional force, joint military command) | S <> with, in, O
  v: form (joint army, regional force, joint battalion, joint task force, naval coalition, maritime coalition, coalition of willing) | S <> with, in, O
  v: form (joint patrol) | S <> with, in, O
  v: join (coalition, task force, naval force, maritime coalition, exercise, joint patrol, war games, multinational force) | S <> with, in, O
  v: make (port call, port visit, port of call) at; make (port call, port visit); dock in @PLACE; call at (port) | S <> with, in, O
  v: strengthen (defence ties, defense ties, military ties, security ties, defence cooperation, defense cooperation) | S <> with, between
  v: strengthen (military cooperation, security cooperation, military alliance, security pact) | S <> with, between
  v: deepen (defence ties, defense ties, military ties, security ties, defence cooperation, defense cooperation, military cooperation) | S <> with, between
  v: deepen (security cooperation, security partnership, military alliance) | S <> with, between
  v: step up (defence cooperation, defense cooperation, military cooperation, security cooperation, joint patrol) | S <> with, between
  v: expand (defence cooperation, defense cooperation, military cooperation, security cooperation, military ties, exercise) | S <> with, between
  n: joint army exercise; joint live-fire exercise; joint border patrols; joint border patrol | between, by, of, POSS, ADJ, among, from <> with, to
  n: joint sea patrol; joint offensive; joint raid; joint military manoeuvres; joint manoeuvres | between, by, of, POSS, ADJ, among, from <> with, to
  n: joint maneuvers; joint war games; joint military force; joint air defence; joint air defense | between, by, of, POSS, ADJ, among, from <> with, to
  n: arms purchase; weapons purchase; arms order; arms purchases; arms sales; tank deal | between, by, of, POSS, ADJ, among, from <> with, to
  n: fighter jet deal; drone deal; missile purchase; base agreement; fleet visit; naval visit | between, by, of, POSS, ADJ, among, from <> with, to
  n: port visit; submarine pact; submarine programme; submarine program | between, by, of, POSS, ADJ, among, from <> with, to

# ---- suspects, courts, police ---------------------------------------------------------------------------------------
063 Engage in judicial cooperation
  v: track down with help of; help @SOMEBODY track; help @SOMEBODY catch; help @SOMEBODY find; help @SOMEBODY arrest | S > O
  v: help @SOMEBODY capture | S > O
  v: help @SOMEBODY hunt; help @SOMEBODY to catch; help @SOMEBODY to find | S > O
  v: deport @SUSPECT; deport @SUSPECT to @PLACE; deport @SUSPECT @SUSPECT to; hand @SUSPECT to @COURT; hand over to @COURT | S > to, O
  v: hand over @SOMEBODY to @COURT; turn over @SOMEBODY to @COURT; transfer @SUSPECT to @PLACE | S > to, O
  v: hand over (suspect, fugitive, criminal, killer, accomplice, drug trafficker, gangster, ringleader, war criminal, hacker) to | S > to
  v: hand over (evidence, file, dossier, case file) to; pass (evidence, file, case) to | S > to
  v: act on request from; act at request of; arrest @SOMEBODY at (request, behest); detain @SOMEBODY at (request, behest) | S > of, from, POSS
  v: arrest @SUSPECT on (request, warrant); return @SOMEBODY to face; deliver @SUSPECT into (custody) | S > of, from, POSS
  v: extradite @SOMEBODY; extradite @SOMEBODY to; extradite @SOMEBODY for | S > to, O
  v: hand over @SOMEBODY to (tribunal, court, war crimes tribunal, International Criminal Court, ICC, prosecutor, Interpol, FBI, Hague, justice) | S > to, O
  v: hand over to (tribunal, court, prosecutor, Hague, ICC, International Criminal Court, war crimes tribunal, FBI, Interpol) | S > to, O
  v: hand @SOMEBODY over to (tribunal, court, prosecutor, Hague, International Criminal Court, ICC, war crimes tribunal) | S > to, O
  v: turn over to (tribunal, court, prosecutor, FBI, Interpol); turn @SUSPECT over | S > to, O
  v: deliver to (tribunal, court, Hague, International Criminal Court, ICC, justice) | S > to, O
  v: deliver @SOMEBODY to (tribunal, court, Hague, International Criminal Court, ICC, justice); deliver @SOMEBODY to @COURT | S > to, O
  v: transfer to (tribunal, Hague, International Criminal Court, ICC, court); transfer @SOMEBODY to @COURT; surrender @SOMEBODY to @COURT | S > to, O
  v: surrender @SOMEBODY to (tribunal, Hague, International Criminal Court, ICC) | S > to, O
  v: surrender to (tribunal, Hague, International Criminal Court) | S > to, O
  v: send @SOMEBODY to face; send @SOMEBODY to stand; send @SOMEBODY back to face; send back @SOMEBODY to face; deport @SOMEBODY to face | S > to, O
  v: hand over @SOMEBODY to face; hand @SOMEBODY over to face; extradite @SOMEBODY to face; extradite @SOMEBODY to stand | S > to, O
  v: send @SUSPECT to | S > to, O
  v: send back @SUSPECT to; deport @SUSPECT to; return @SUSPECT to; fly @SOMEBODY to face; fly @SUSPECT to | S > to, O
  v: arrest at (request, behest); detain at (request, behest) | S > of, POSS, O, from
  v: arrest on (request, Interpol warrant, extradition warrant, international warrant) | S > of, POSS, O, from
  v: detain on (Interpol warrant, extradition warrant, international warrant, request); arrest @SOMEBODY on behalf of | S > of, POSS, O, from
  v: arrest @SOMEBODY at request of; detain @SOMEBODY at request of; serve (extradition warrant) on | S > of, POSS, O, from
  v: act on (Interpol red notice, extradition request) | S > of, POSS, O, from
  v: help @SOMEBODY investigate; help @SOMEBODY to investigate; help catch (killer, suspect, bomber, fugitive) | S > O, in, with
  v: help track down; help hunt; help arrest; help capture (killer, suspect, fugitive, drug lord) | S > O, in, with
  v: assist @SOMEBODY in (investigation, inquiry, probe, hunt, search, manhunt, prosecution) | S > O, in, with
  v: help @SOMEBODY with (investigation, inquiry, probe); help @SOMEBODY in (investigation, inquiry, probe, hunt) | S > O, in, with
  v: aid (investigation, inquiry, investigator) | S > O, in, with
  v: cooperate with (tribunal, court, International Criminal Court, ICC, prosecutor, Interpol, FBI, investigator, detective, police) | S > with, in, of, POSS
  v: cooperate with (judge, inquiry, investigation, Scotland Yard, Europol); cooperate in (case, extradition, arrest, prosecution) | S > with, in, of, POSS
  v: work with (prosecutor, detective, Interpol, Europol, FBI, investigator, Scotland Yard) | S > with, in, of, POSS
  v: set up (joint investigation, joint team, joint investigation team, joint investigative team, joint inquiry) with | S <> with, into
  v: set up (joint commission of inquiry, hybrid court, special court, war crimes court) with | S <> with, into
  v: set up (joint investigation, joint team, joint investigation team, joint investigative team, hybrid court, special tribunal) | S <> with, into
  v: form (joint investigation team, joint investigative team, joint team) with | S <> with, into
  v: form (joint investigation team, joint investigative team) | S <> with, into
  v: conduct (joint investigation, joint inquiry, joint probe); launch (joint investigation, joint inquiry, joint probe) | S <> with, into
  v: open (joint investigation, joint inquiry) | S <> with, into
  v: break up in (joint operation, joint raid); dismantle in (joint operation, joint raid); arrest in (joint operation, joint raid) | S <> with, and
  v: bust in (joint operation, joint raid); raid in (joint operation); smash in (joint operation) | S <> with, and
  v: allow @COURT to question; allow (prosecutor, investigator, detective, FBI, police) to question | S > of, to, O, POSS
  v: allow (prosecutor, investigator, detective, FBI, police) to interview; let (prosecutor, investigator, detective, FBI) question | S > of, to, O, POSS
  v: give (evidence, testimony) to (tribunal, prosecutor, court, investigator); give (evidence, testimony) to @COURT | S > of, to, O, POSS
  v: provide (evidence, testimony, document, bank record) to (tribunal, prosecutor, court, investigator) | S > of, to, O, POSS
  v: grant (legal assistance, judicial assistance) to; recognise (jurisdiction) of; recognize (jurisdiction) of | S > of, to, O, POSS
  v: send (investigator, detective, police, police officer, forensic expert, forensic team, prosecutor, FBI agent, pathologist) to help | S > to, O
  v: send (investigator, detective, forensic expert, forensic team, prosecutor, FBI agent, pathologist, judge) to assist | S > to, O
  n: handover of fugitive; handover of suspects; surrender of suspects; extradition of suspect | by, from, POSS, between, ADJ > to, with, of
  n: extradition of suspects; extradition of fugitive; joint police operation; joint anti-drug operation | by, from, POSS, between, ADJ > to, with, of
  n: joint drug raid; joint investigation team; mutual legal assistance treaty; legal aid treaty | by, from, POSS, between, ADJ > to, with, of
  n: cooperation with tribunal; cooperation with investigators; police training; joint law enforcement | by, from, POSS, between, ADJ > to, with, of

# ---- intelligence --------------------------------------------------------------------------------------------------
064 Share intelligence or information
  v: pass (evidence, intelligence, information, data) on to | S > to, I
  v: give @SOMEBODY (information, intelligence, evidence, data, list, file, footage, detail, tip-off, warning) | S > to, I
  v: give (information, intelligence, tip-off, footage) to | S > to, I
  v: provide @SOMEBODY with (information, intelligence, data, evidence, image, list, footage, map, coordinates) | S > O
  v: supply @SOMEBODY with (information, intelligence, data, evidence, image, list, map, coordinates) | S > O
  v: resume sharing @DATA; resume sharing @INTELLIGENCE; continue sharing @DATA | S <> with
  v: share (river data, water data, hydrological data, radar data, tsunami data, weather data, flood data, virus sample, genetic sequence) with | S <> with
  v: share @DATA on; share @DATA about; share @DATA; share of @DATA with; start sharing @DATA; begin sharing @DATA | S <> with
  v: swap @DATA with; swap @DATA; exchange @DATA with; exchange @DATA on; exchange @DATA about; exchange of @DATA; exchange @DATA | S <> with
  v: trade @DATA with; trade (information, intelligence) on | S <> with
  v: give @SOMEBODY @DATA; give @SOMEBODY @INTELLIGENCE; hand @SOMEBODY @DATA; hand @SOMEBODY @INTELLIGENCE; send @SOMEBODY @INTELLIGENCE | S > I, O, to
  v: feed @SOMEBODY @DATA; feed @SOMEBODY @INTELLIGENCE; feed @DATA to; feed (information) to; provide @SOMEBODY with @DATA | S > I, O, to
  v: provide @SOMEBODY with @INTELLIGENCE; supply @SOMEBODY with @DATA; supply @SOMEBODY with @INTELLIGENCE; furnish @SOMEBODY with @DATA | S > I, O, to
  v: furnish @SOMEBODY with @INTELLIGENCE; offer @SOMEBODY @INTELLIGENCE; show @SOMEBODY @INTELLIGENCE | S > I, O, to
  v: pass @DATA to; pass @DATA on to; pass @INTELLIGENCE on to; pass on @DATA to; pass on @INTELLIGENCE to; pass along @DATA to | S > to
  v: relay @DATA to | S > to
  v: transmit @DATA to; transmit @INTELLIGENCE to; slip @DATA to; leak @INTELLIGENCE to; hand @DATA to; hand over @DATA to | S > to
  v: turn over @DATA to; give @DATA to | S > to
  v: send (satellite image, satellite photo, radar data, intelligence report, flight data, coordinates) to | S > to
  v: supply (satellite image, radar data, coordinates, targeting data) to | S > to
  v: hand @SOMEBODY (report, declaration, list, document, dossier, recording, tape, file, map) | S > I, to
  v: give @SOMEBODY (recording, tape, list, dossier, file, intelligence report, coordinates) | S > I, to
  v: submit (report, declaration, list, inventory, account) to (IAEA, OPCW, agency, inspector, United Nations, U.N., UN, Security Council) | S > I, to
  v: submit (declaration, inventory) of; hand (report, declaration, inventory, list) to (IAEA, OPCW, agency, inspector) | S > I, to
  v: tip off @SOMEBODY; tip @SOMEBODY off; alert @SOMEBODY to (plot, threat, attack, plan) | S > O
  v: warn @SOMEBODY of (plot, attack plot, planned attack, assassination plot, bomb plot, impending attack, imminent attack, coup plot, terror plot) | S > O
  v: warn @SOMEBODY of (terrorist plot); warn @SOMEBODY about (plot, planned attack, imminent attack, attack plan) | S > O
  v: warn of (attack plot, bomb plot, assassination plot, coup plot, terror plot, impending attack) | S > O
  v: brief @SOMEBODY on (threat, intelligence, plot, satellite image); notify @SOMEBODY of (launch, missile launch, missile test) | S > O
  v: receive @INTELLIGENCE from; receive (information, tip, tip-off, data, intelligence) from; obtain (intelligence, information) from | from, by > S
  v: get (intelligence, information, tip-off, satellite image) from; act on (intelligence, information, tip-off, tip) from | from, by > S
  v: act on (intelligence, information, tip-off) supplied by; act on (intelligence, information, tip-off) provided by | from, by > S
  n: exchange of data; exchange of lists; exchange of prisoner lists; sharing of intelligence | between, by, from, POSS, ADJ > with, to
  n: sharing of information; data sharing; data-sharing; sharing of data; intelligence ties; intelligence links | between, by, from, POSS, ADJ > with, to
  n: warning of plot; satellite data; satellite imagery | between, by, from, POSS, ADJ > with, to

# ---- of no particular kind ------------------------------------------------------------------------------------------
060 Engage in material cooperation
  v: @HOLD @JOINT_PROJECT; launch @JOINT_PROJECT; launch @JOINT_PROJECT @JOINT_PROJECT; set up @JOINT_PROJECT; establish @JOINT_PROJECT | S <> with, between
  v: create @JOINT_PROJECT; form @JOINT_PROJECT; run @JOINT_PROJECT | S <> with, between
  v: carry out @JOINT_PROJECT; undertake @JOINT_PROJECT; develop @JOINT_PROJECT; build @JOINT_PROJECT; pursue @JOINT_PROJECT | S <> with, between
  v: approve @JOINT_PROJECT; inaugurate @JOINT_PROJECT; fund @JOINT_PROJECT | S <> with, between
  v: complete @JOINT_PROJECT; expand @JOINT_PROJECT; announce @JOINT_PROJECT with; agree on @JOINT_PROJECT; work side by side | S <> with, between
  v: work side-by-side; work shoulder to shoulder; work in tandem; work as one | S <> with, between
  v: merge (unit, tank unit, army, brigade, battalion, navy, power grid, rail system) with | S <> with, between
  v: merge (tank unit, army, battalion, brigade, navy, power grid); take part in @JOINT_PROJECT; join @JOINT_PROJECT | S <> with, between
  v: work with @SOMEBODY to; work with @SOMEBODY on; work with @SOMEBODY against; work closely with @SOMEBODY; work together | S <> with
  v: work together to | S <> with
  v: work hand in glove with; work side by side with; work in tandem with; work in concert with; collaborate with @SOMEBODY | S <> with
  v: cooperate with @SOMEBODY; cooperate closely with; liaise with @SOMEBODY; act in concert with; act together with | S <> with
  v: coordinate with @SOMEBODY | S <> with
  v: coordinate closely with; pool (resource, effort) | S <> with
  v: team up with @SOMEBODY; join forces with @SOMEBODY; partner with @SOMEBODY; join hands with @SOMEBODY; enlist (help) of @SOMEBODY | S <> with, of, O
  v: coordinate (policy, response, position, effort, sale, production, output, action, move, border control, water release) with | S <> with, of, O
  v: coordinate (sale, production, output, policy, response); harmonise (policy, rule, law, sales); harmonize (policy, rule, law, sales) | S <> with, of, O
  v: share (burden, cost, expertise, experience, know-how, technology, best practice) with; share (technology, expertise, know-how) | S <> with, of, O
  v: launch (satellite, spacecraft, probe, mission, rocket, project, programme, program, initiative, telescope) with | S <> with
  v: launch of (satellite) with | S <> with
  v: develop @SOMETHING with @SOMEBODY; develop @SOMETHING together; develop @SOMETHING jointly with; build @SOMETHING with @SOMEBODY | S <> with
  v: build @SOMETHING together; build @SOMETHING jointly with; manage (river, fish stock, stock, basin, reserve, dam) jointly | S <> with
  v: run (project, programme, program, reserve, park, plant) with; run (project, programme, program, reserve, park, plant) jointly | S <> with
  v: conduct (research, survey, study, expedition) with | S <> with
  v: carry out (joint project, joint research, joint search, joint survey, joint study, joint programme, joint program) | S <> with, on
  v: carry out (joint patrol of fishery) | S <> with, on
  v: set up (joint commission, joint committee, joint body, joint working group, working group, joint project, joint research centre) with | S <> with, on
  v: set up (joint research center, joint fund, task force) with | S <> with, on
  v: set up (joint commission, joint committee, joint body, joint working group, joint project) | S <> with, on
  v: establish (joint commission, joint committee, joint working group, joint body, joint mechanism, joint secretariat) | S <> with, on
  v: form (joint committee, joint commission, joint working group, working group) with | S <> with, on
  v: form (joint committee, joint commission, joint working group) | S <> with, on
  v: build (reactor, nuclear reactor, nuclear plant, nuclear power plant, nuclear power station, power station, dam, railway, metro) for | S > for, to, O, of
  v: build (refinery, port, stadium) for; supply (reactor, nuclear fuel, nuclear technology, uranium) to | S > for, to, O, of
  v: supply @SOMEBODY with (reactor, nuclear fuel, nuclear technology, uranium) | S > for, to, O, of
  v: provide @SOMEBODY with (technology, nuclear technology, nuclear fuel) | S > for, to, O, of
  v: transfer (nuclear technology, missile technology, technology, know-how) to; send (astronaut, cosmonaut) into (space) with | S > for, to, O, of
  v: carry (astronaut, cosmonaut, satellite) of; put (satellite, astronaut) into (orbit, space) for; launch (satellite) for | S > for, to, O, of
  v: launch of (satellite) for; fly (astronaut, cosmonaut) to | S > for, to, O, of
  v: @COOPERATE against; join @SOMEBODY in (effort, project, programme, program, mission, fight, search, bid) | S <> with, O, of
  v: join (effort, initiative, project, programme, program) to | S <> with, O, of
  v: join (project, programme, programme of exchange, space station project, search) with; join in (search, effort) for; twin with | S <> with, O, of
  v: co-host | S <> with, O, of
  v: cohost; co-organise; co-sponsor (resolution); cosponsor (resolution) | S <> with, O, of
  n: joint research; joint space mission; joint search; joint effort; joint efforts | between, of, by, POSS, ADJ, among <> with, to
  n: joint committee; joint commission; joint working group; joint management; joint survey; joint programme | between, of, by, POSS, ADJ, among <> with, to
  n: joint program; joint initiative; student exchange; cultural exchange; scientific exchange | between, of, by, POSS, ADJ, among <> with, to
  n: cooperation programme; cooperation program; close cooperation; international cooperation | between, of, by, POSS, ADJ, among <> with, to
  n: nuclear cooperation; space cooperation | between, of, by, POSS, ADJ, among <> with, to

# Material cooperation: trade, exercises and arms deals, justice, intelligence.
# ---- trade, links, energy --------------------------------------------------------------------------------------------
061 Cooperate economically
  v: @PLACE: launch (pipeline, gas pipeline, oil pipeline, interconnector, railway, rail line) | S <> with, to, between
  v: get @COMMODITY from; get of @COMMODITY from; receive (gas, oil, electricity) from; draw of @COMMODITY from | S <> from
  v: @PLACE: open (direct flight, railway, rail link, rail line, bridge, road, ferry link) | S <> with, to, between
  v: @PLACE: launch (direct flight, flight, rail service) | S <> with, to, between
  v: inaugurate (interconnector, gas interconnector, power link, gas link, rail link, border bridge, border crossing) | S <> with, between
  v: inaugurate (cross-border railway); build (interconnector, gas interconnector, border bridge) | S <> with, between
  v: resume (cross-border trade, bilateral trade, border trade); press ahead with (pipeline, gas pipeline, railway) | S <> with, between

# ---- exercises, arms sales, bases, joint fighting --------------------------------------------------------------------
062 Cooperate militarily
  v: build @ARMS together; develop @ARMS together; make @ARMS together; produce @ARMS together; build @ARMS jointly | S <> with
  v: develop @ARMS jointly | S <> with
  v: produce @ARMS jointly; build @ARMS with; develop @ARMS with | S <> with
  v: send (warship, frigate, destroyer, ship, jet, fighter jet, plane, troops, soldier) to join; send @ARMS to join | S > O, to
  v: allow @PLACE to use; let @PLACE use; drill with @ARMED; use (training ground, airbase, air base, naval base, airfield) in | S <> O, with, in
  v: fly @JOINT_EXERCISE @JOINT_EXERCISE; run @JOINT_EXERCISE; mount @JOINT_EXERCISE @JOINT_EXERCISE; practise @JOINT_EXERCISE | S <> with, between
  v: buy (trainer jet, training jet, trainer aircraft, transport plane, tanker aircraft, radar, spy plane, drone, air defence battery) from | S <> from
  v: buy (air defense battery) from | S <> from
  v: codevelop @ARMS; co-develop @ARMS; codevelop @SOMETHING; co-produce @SOMETHING; coproduce @SOMETHING | S <> with
  # The class is asked for twice, so that a joint drill outranks a show of force (150), which asks for one class.

# ---- suspects, courts, police ---------------------------------------------------------------------------------------
063 Engage in judicial cooperation
  # Somebody is asked for twice, so that the trial outranks a visit (`send a minister to`).
  v: send @SOMEBODY @SOMEBODY to face; send @SOMEBODY @SOMEBODY to stand; fly @SOMEBODY @SOMEBODY to face | S > to
  v: deport @SOMEBODY @SOMEBODY to face | S > to
  v: help (investigator, detective, prosecutor, inquiry, investigation, murder inquiry, manhunt) | S > O
  v: assist (detective, police, investigator, inquiry) in | S > O

# ---- intelligence --------------------------------------------------------------------------------------------------
064 Share intelligence or information
  v: pass (information, intelligence, evidence, tip-off); pass on (information, intelligence, evidence) | S > to
  v: hand over (information, intelligence, evidence) | S > to

# ---- exercises, arms sales, bases, joint fighting --------------------------------------------------------------------
062 Cooperate militarily
  # The class is asked for twice, so that a joint drill outranks a show of force (150), which asks for one class.

# ---- suspects, courts, police ---------------------------------------------------------------------------------------
063 Engage in judicial cooperation
  # Somebody is asked for twice, so that the trial outranks a visit (`send a minister to`).

# Cooperate: whole families of verbs over kinds of what is traded, linked, shared (classes-more5.lex).
061 Cooperate economically
  # what flows, runs, sails
  v: (gas, oil, crude, electricity, power, water, coal, grain, wheat, fuel): flow to | S <> to, from, through, into, via
  v: (gas, oil, crude, electricity, power, water, coal, grain, wheat, fuel): flow from | S <> to, from, through, into, via
  v: (gas, oil, crude, electricity, power): flow through; (gas, oil, crude, electricity, power, water): flow into | S <> to, from, through, into, via
  v: (gas, oil, power): flow between | S <> to, from, through, into, via
  v: (gas, oil, crude, electricity, power, water, coal, grain, wheat, fuel): begin flowing | S <> to, from, through, into
  v: (gas, oil, crude, electricity, power, water, coal, grain, wheat, fuel): start flowing | S <> to, from, through, into
  v: (gas, oil, crude, electricity, power, water): resume flowing | S <> to, from, through, into
  v: (gas, oil, crude, electricity, power, coal, grain, wheat): reach @PLACE | S <> O, in, into
  v: (gas, oil, crude, electricity, power, coal, grain, wheat): arrive in; (gas, oil, crude, electricity, power): start arriving in | S <> O, in, into
  v: (gas, oil, power, electricity): cross into | S <> O, in, into
  v: (train, tanker, flight, freighter, ferry, bus, plane, lorry, truck, cargo, shipment, airliner): arrive in @PLACE from | S <> from, into, in, for, O
  v: (train, freight train, ferry, airliner, flight, bus, tanker): pull into @PLACE | S <> from, into, in, for, O
  v: (train, ferry, bus, flight): leave @PLACE for @PLACE | S <> from, into, in, for, O
  v: (train, ferry, bus, flight, plane, truck, airliner, airline): shuttle between | S <> between, to, O
  v: (train, ferry, bus, flight, truck, lorry): run between; (train, bus, truck, lorry, ferry): roll between | S <> between, to, O
  v: (train, bus, ferry, flight, truck, plane): link; (flight, train, ferry, bus): connect | S <> between, to, O
  v: (tanker, freighter, ship): call at @PLACE; (tanker, freighter): dock in @PLACE | S <> at, in, from, between
  v: (airliner, flight, jetliner, plane): land in @PLACE from; (trade, traffic, flight, commerce, freight): resume between | S <> at, in, from, between
  v: (trade, freight, traffic): move between | S <> at, in, from, between
  v: (coffee, copper, cotton, oil, cargo, goods, ore, exports, imports): move through @PLACE; run @WARES through | S <> through, via, across
  v: run @WARES out through; ship @WARES through; ship @WARES via; route @WARES through; send @WARES through; move @WARES through | S <> through, via, across
  v: pump @WARES through; carry @WARES across | S <> through, via, across
  # buying and selling
  v: @PLACE: @BUY @WARES from; @PLACE: @BUY @COMMODITY from; @PLACE: @SELL @WARES to; @PLACE: @SELL @COMMODITY to | S <> from, to, I, O
  v: @PLACE: @SELL @PLACE @WARES; @PLACE: @SELL @PLACE @COMMODITY | S <> from, to, I, O
  v: @PLACE: import @WARES; @PLACE: buy @WARES; @PLACE: import @COMMODITY | S <> from, ADJ
  v: @PLACE: buy @SOMETHING from @PLACE; @PLACE: sell @SOMETHING to @PLACE; @PLACE: export @SOMETHING to @PLACE | S <> from, to
  v: @PLACE: import @SOMETHING from @PLACE; @PLACE: export to @PLACE; @PLACE: import from @PLACE; @PLACE: import @PEOPLE from | S <> from, to
  v: @PLACE: get (percent, tenth, half, quarter, third, most, all, much, bulk) of @WARES from | S <> from
  v: @PLACE: get (percent, tenth, half, quarter, third, most, all, much, bulk) from | S <> from
  v: @PLACE: buy (percent, tenth, half, quarter, third, most, all, bulk) of @WARES from | S <> from
  v: rely on @PLACE for @WARES; draw @WARES from; be (biggest customer, main customer, top customer, biggest buyer, main buyer) of | S <> on, from, of, for
  v: be (top buyer, largest market, top trading partner, main supplier, biggest supplier) of | S <> on, from, of, for
  v: pay @SOMEBODY in (rupee, yuan, rouble, ruble, dirham, gold, kind, grain, oil, goods, barter, crude) | S <> O, to, of, from
  v: pay in (yuan, rouble, ruble, rupee, gold) for @WARES; pay @SOMEBODY @MONEY for @WARES; pay @SOMEBODY for @WARES | S <> O, to, of, from
  v: place (order) for @WARES; place (order) with @PLACE; sign up for @WARES; order @WARES; order @SOMETHING from @PLACE | S <> with, ADJ, from, to
  v: pick (bidder, firm, company, reactor) to build; choose (firm, company, consortium) to build | S <> with, ADJ, from, to
  v: award (contract, tender, concession) to @SOMEBODY | S <> with, ADJ, from, to
  v: swap @WARES; swap @WARES for; swap @WARES with; barter @SOMETHING for; trade @WARES for; exchange @WARES for | S <> with, for, I, O, to, from, ADJ
  v: exchange @WARES with; trade @WARES with; feed @SOMEBODY @WARES; supply @SOMEBODY @WARES | S <> with, for, I, O, to, from, ADJ
  v: lease @WARES to; lease @SOMETHING to @PLACE; lease @SOMETHING from @PLACE; rent @SOMETHING to @PLACE | S <> with, for, I, O, to, from, ADJ
  v: (doctor, nurse, worker): barter for | S <> with, for
  # links, works, schemes of two
  v: @LINK_UP @LINK with; @LINK_UP @LINK between; @LINK_UP @LINK linking; @LINK_UP @LINK into | S <> to, with, between, into, of, POSS
  v: @LINK_UP @LINK across | S <> to, with, between, into, of, POSS
  v: @LINK_UP (joint venture, joint plant, joint company, joint bank, joint fund, joint market) | S <> to, with, between, into, of, POSS
  v: break ground on; break ground for; break (ground) on; break (ground) for; cut (ribbon, tape) on; cut (ribbon, tape) at | S <> with, between, for, in, on
  v: turn (first sod) on; lay (foundation stone, cornerstone, first stone) of | S <> with, between, for, in, on
  v: lay (foundation stone, cornerstone, first stone) for; drive (last spike, first pile) | S <> with, between, for, in, on
  v: link (capital, city, port, network, railway, grid, system, currency, economy, island, stock exchange, market) by | S <> with, to
  v: link (capital, city, port) with; join (capital, city) by; link up (grid, railway, network, pipeline) | S <> with, to
  v: hook up (grid, network, pipeline) | S <> with, to
  v: tie (grid, network) together | S <> with, to
  v: reopen (hotline, phone line, telephone line, air link, air corridor, land crossing, border market) | S <> with, between, to
  v: reconnect (hotline, phone line, railway, grid, power line) | S <> with, between, to
  v: restore (phone link, hotline, telephone link, rail link, air link, postal link) | S <> with, between, to
  v: resume (flight, train service, bus service, mail service) between | S <> with, between, to
  v: build @LINK together; build @LINK jointly; own jointly; exploit jointly; develop jointly; manage jointly | S <> with, between
  v: run jointly; operate jointly; produce jointly; fund jointly; finance jointly | S <> with, between
  v: share (power, output, electricity, water, revenue, proceeds, profit, cost, cod quota, catch) of | S <> with, between
  v: share (power, water, electricity, output, fish stock, catch, gas, oil, revenue, cost) equally | S <> with, between
  v: divide (catch, quota, water, revenue) with; split (revenue, profit, cost, water) with; divide up (catch, quota, water) | S <> with, between
  v: carve up (quota, market); split (cost, revenue) of | S <> with, between
  v: trim (output, production) together; cut (output, production) together; trim (output, production, supply) with | S <> with
  v: raise (output, production) with; curb (output, production) together; cap (output, production) together; act together | S <> with
  v: act in (concert, tandem, unison, harmony) | S <> with
  v: merge (market, car market, customs territory, airline, railway, stock exchange, currency, network) | S <> with, between
  v: pool (output, currency, reserve, money, fund, resource, coal, steel, water, fleet); drop (duty, tariff, customs duty) on each other | S <> with, between
  v: do away with (border check, duty, tariff, passport) between | S <> with, between
  v: exempt (goods, product, import, beef) from (duty, tariff, tax) | S > ADJ, I, of, O
  v: drop (duty, tariff, tax) on (beef, fruit, wine, goods, product, car, textiles, import, steel, coffee, banana); cut (duty, tariff) on | S > ADJ, I, of, O
  v: grant @SOMEBODY (duty-free use, duty-free access, use of port, free port, transit, stretch, zone, landing right) | S > ADJ, I, of, O
  v: open (market, supermarket, shelf) to @WARES; let in @WARES; admit @WARES; clear @WARES for import; allow @WARES into | S > ADJ, from, of
  v: @SOMEBODY: work together on; jointly explore; sign up @SOMEBODY to build; take (stake) in @LINK; buy (stake) in @LINK | S <> in, of, with
  v: hold (stake) in @LINK | S <> in, of, with
  v: build (reactor, nuclear plant, refinery, railway, smelter, satellite, power station, assembly plant) in @PLACE | S <> in, of, with
  v: begin work on (reactor, nuclear plant) in | S <> in, of, with
  v: go into (business, partnership) with; do (brisk trade) with; start trading with | S <> with, from, to
  v: resume trading with; keep trading with; keep buying @WARES; keep selling @WARES; strike up (partnership, trade) with | S <> with, from, to
  v: open up (trade) with | S <> with, from, to
  n: oil-for-food swap; barter trade; joint pipeline | POSS, between, by, ADJ <> with, to, from
  n: crude exports; wheat exports; cattle exports; water sales; energy imports; gas imports | POSS, between, by, ADJ <> with, to, from
  n: wheat purchases; rice purchases | POSS, between, by, ADJ <> with, to, from

062 Cooperate militarily
  v: @ARMED: drill alongside; @ARMED: drill with; @ARMED: drill together; @ARMED: train together; @ARMED: exercise together | S <> with, alongside
  v: @ARMED: sail together; @ARMED: operate together; @ARMED: serve together; @ARMED: parade together; @ARMED: march together | S <> with, alongside
  v: @ARMED: march alongside; @ARMED: parade alongside | S <> with, alongside
  v: drill alongside; drill with @SOMEBODY; exercise alongside; train side by side; train shoulder to shoulder | S <> with, alongside
  v: parade with @ARMED; march with @ARMED; rehearse together | S <> with, alongside
  v: sail in (company, formation, convoy); sail in (company, formation) with; sail side by side; fly in (formation); fly wing to wing | S <> with, alongside
  v: fly wing to wing with; fly in (formation) with; patrol side by side; patrol @SOMETHING together | S <> with, alongside
  v: patrol @SOMETHING jointly; fly (escort) for | S <> with, alongside
  v: (warship, destroyer, frigate, ship, submarine, vessel, navy, fleet): sail together | S <> with, alongside
  v: (warship, destroyer, frigate, ship, submarine, vessel): exercise; (warship, destroyer, frigate, ship, vessel): sail with | S <> with, alongside
  v: (jet, bomber, warplane, fighter, plane): fly together; (jet, bomber, warplane): fly alongside; (jet, bomber, warplane): fly with | S <> with, alongside
  v: (warship, destroyer, frigate, submarine, aircraft carrier, vessel): call at @PLACE | S <> at, in, O
  v: (warship, destroyer, frigate, submarine, aircraft carrier): dock in | S <> at, in, O
  v: (warship, destroyer, frigate, submarine, aircraft carrier): visit | S <> at, in, O
  v: (warship, destroyer, frigate, submarine, carrier): put in at; (warship, destroyer, frigate, submarine): make (port call) | S <> at, in, O
  v: storm @SOMETHING together; raid @SOMETHING together; bomb @SOMETHING together; attack @SOMETHING together; bomb side by side | S <> with
  v: fight side by side; strike together; hunt @SOMEBODY together; hunt together; comb @SOMETHING together; sweep @SOMETHING together | S <> with
  v: defend @SOMETHING together; guard @SOMETHING together | S <> with
  v: sweep @SOMETHING with; patrol @SOMETHING with; join forces with; join forces against | S <> with, against
  v: link up with @ARMED; team up against; gang up against; wage (war) together | S <> with, against
  v: put (navy, army, force, troops, fleet, air force) under (command, joint command) | S <> with, of, under
  v: place (navy, army, troops, force, fleet) under (command, joint command) | S <> with, of, under
  v: merge (army, navy, air force, force, air defence, air defense, fleet) | S <> with, of, under
  v: pool (army, force, air force, air surveillance, air defence, transport plane, helicopter, navy) | S <> with, of, under
  v: integrate (army, navy, air force, air defence) | S <> with, of, under
  v: serve in (battalion, brigade, corps, unit, force) of; @ARMED: serve under @SOMEBODY; @ARMED: serve alongside | S <> with, of, in, under, alongside, ADJ
  v: @ARMED: serve with @ARMED; serve alongside @ARMED | S <> with, of, in, under, alongside, ADJ
  v: run (joint operations room, operations room, joint command, joint headquarters) in | S <> with, of, in, under, alongside, ADJ
  v: run (joint operations room, joint command, joint headquarters, joint command centre) | S <> with, of, in, under, alongside, ADJ
  v: send @TROOPS to (exercise, war games, drill, manoeuvre, maneuver, joint exercise) | S <> with, of, in, by
  v: send @VESSEL to (exercise, war games, drill, manoeuvre, maneuver, joint exercise, parade, fleet review) | S <> with, of, in, by
  v: send (jet, bomber, fighter) to (exercise, war games, drill); send (soldier, troops, guard) to (parade) | S <> with, of, in, by
  v: host (war games, exercise, drill, fleet review) | S <> with, of, in, by
  v: open (base, airbase, air base, airfield, port, airspace) to (bomber, jet, plane, warplane, warship, troops) | S > ADJ, to, I, O, of
  v: open (base, airbase, air base, airfield, port, airspace) to (force, aircraft, drone, tanker, submarine) | S > ADJ, to, I, O, of
  v: open (facility, air space, sky, Incirlik, Diego Garcia) to (bomber, jet, plane, warplane, warship, troops) | S > ADJ, to, I, O, of
  v: open (facility, air space, sky, Incirlik, Diego Garcia) to (force, aircraft, drone, tanker, submarine) | S > ADJ, to, I, O, of
  v: throw open (base, airfield) to | S > ADJ, to, I, O, of
  v: give @SOMEBODY (base, naval base, airbase, air base, base rights, port facility, use of airfield, free run) | S > ADJ, to, I, O, of
  v: let (tanker, bomber, jet, plane, drone, warplane, helicopter, warship, aircraft, submarine) use | S > ADJ, O, of
  v: let (tanker, bomber, jet, plane, drone, warplane, helicopter, aircraft) fly | S > ADJ, O, of
  v: let (tanker, bomber, jet, plane, drone, aircraft) take off | S > ADJ, O, of
  v: let (troops, soldier, force) through; allow (bomber, jet, plane, drone, warplane, warship, aircraft, troops, submarine) to use | S > ADJ, O, of
  v: allow (bomber, jet, plane, drone, warplane, warship, aircraft) to fly | S > ADJ, O, of, to, for
  v: allow (bomber, jet, plane, warplane, warship, aircraft, troops) to (cross, land, refuel, transit) | S > ADJ, O, of, to, for
  v: lease (base, airbase, port, radar, cosmodrome, airfield, naval base) to; rent (base, airfield) to | S > ADJ, O, of, to, for
  v: provide (base, airfield, staging post, port) for; provide (base, staging post) to | S > ADJ, O, of, to, for
  v: host (troops, soldier, bomber, warhead, missile, jet, warship, drone) from | S > from, of, ADJ
  v: host (submarine, marine, battle group, battlegroup, squadron, base, fleet) from; be home to (base, fleet, garrison) | S > from, of, ADJ
  v: harbour (base) of; station @ARMS in @PLACE with (consent, blessing); be used by (bomber, jet) of | S > from, of, ADJ
  v: take delivery of @ARMS from; place (order) for @ARMS; pick @ARMS | S <> from, with, ADJ, of
  v: choose @ARMS; opt for @ARMS; settle on @ARMS; sign up for @ARMS; sign for @ARMS; put in (order) for @ARMS | S <> from, with, ADJ, of
  v: commission @ARMS from; order @ARMS; snap up @ARMS; buy @ARMS | S <> from, with, ADJ, of
  v: turn out @ARMS together; turn out @ARMS with; design @ARMS together | S <> with, from, ADJ
  v: assemble @ARMS under (licence, license); build @ARMS under (licence, license); build @ARMS at; turn out @ARMS; test @ARMS together | S <> with, from, ADJ
  v: test @ARMS with; test-fire @ARMS together; test-fire @ARMS with | S <> with, from, ADJ
  v: build (frigate, submarine, corvette, warship, destroyer, patrol boat) for; build @ARMS for; overhaul (submarine, warship) for | S <> for, to, ADJ, of
  v: refit (warship, submarine) for; modernise (jet, tank) for; upgrade (jet, tank, F-16) for; sell @ARMS; sell @ARMS worth | S <> for, to, ADJ, of
  v: export @ARMS; license @SOMEBODY to build | S <> for, to, ADJ, of
  n: fleet review; joint drills; joint manoeuvre; joint sweep; joint swoop; anti-piracy patrol | between, by, of, POSS, ADJ, among, from <> with, to
  n: joint air patrol; joint bomber patrol; combined fleet; naval passage exercise; passing exercise | between, by, of, POSS, ADJ, among, from <> with, to
  n: search and rescue exercise | between, by, of, POSS, ADJ, among, from <> with, to

063 Engage in judicial cooperation
  v: give up @SUSPECT to; give up @SUSPECT to @PLACE | S > to, for
  v: yield up @SUSPECT; deliver up @SUSPECT; ship @SUSPECT to; pack @SUSPECT off to; bundle @SUSPECT off to | S > to, for
  v: put @SUSPECT on (plane) | S > to, for
  v: put @SOMEBODY on (plane) to (Hague); put @SOMEBODY aboard (plane) to; put @SOMEBODY on (plane) to @PLACE | S > to, O
  v: put @SOMEBODY on (flight) to @PLACE | S > to, O
  v: fly @SOMEBODY to (Hague); send @SOMEBODY to (Hague); deliver @SOMEBODY to (Hague); pack @SOMEBODY off to (Hague) | S > to, O
  v: bundle @SOMEBODY off to (Hague); ship @SOMEBODY to (Hague) | S > to, O
  v: ship @SUSPECT to stand; ship @SOMEBODY to stand; ship @SOMEBODY to face; pack @SOMEBODY off to face; bundle @SOMEBODY off to face | S > to, O
  v: hand @SOMEBODY over to stand; send @SOMEBODY home to stand; send @SOMEBODY home to face; give @SOMEBODY up to face | S > to, O
  v: fly @SOMEBODY home to face; put aboard (police plane, plane) | S > to, O
  v: (police, coast guard, authorities, judge): pick up @SOMEBODY wanted; (police, coast guard, authorities): arrest @SOMEBODY wanted | S > by, in
  v: (police, coast guard, authorities): detain @SOMEBODY wanted; arrest @SOMEBODY wanted by; pick up @SOMEBODY wanted by | S > by, in
  v: detain @SOMEBODY wanted by; catch @SOMEBODY wanted by; arrest @SOMEBODY wanted in; detain @SOMEBODY wanted in | S > by, in
  v: arrest @SOMEBODY on (tip, tip-off, information) from; arrest @SOMEBODY on (warrant) from | S <> from, of, by
  v: arrest @SOMEBODY on (warrant) issued; arrest @SOMEBODY with (help) of; track down @SOMEBODY with (help) of | S <> from, of, by
  v: capture @SOMEBODY with (help) of; seize with (help) of | S <> from, of, by
  v: round up @SOMEBODY in (joint swoop, joint raid, joint operation, joint sweep) | S <> with
  v: arrest @SOMEBODY in (joint swoop, joint raid, joint operation, joint sweep) | S <> with
  v: detain @SOMEBODY in (joint swoop, joint raid, joint operation) | S <> with
  v: break up @SOMETHING in (joint operation, joint raid, joint swoop); seize in (joint operation, joint raid, joint swoop) | S <> with
  v: net in (joint operation) | S <> with
  v: take (testimony, statement, evidence) with (help) of; take (testimony, statement, evidence) from in | S > O, of
  v: help (police, detective, investigator, prosecutor) look; help (police, detective, investigator, prosecutor) find | S > O, of
  v: help (police, detective, investigator, prosecutor) hunt; help (police, detective, investigator, prosecutor) track | S > O, of
  v: help (police, detective, investigator, prosecutor) identify | S > O, of
  v: help (police, detective, investigator, prosecutor) to (look, find, hunt, identify, catch) | S > O, to, of
  v: assist (police, detective, investigator, prosecutor, tribunal); lend (detective, pathologist, investigator, forensic expert) to | S > O, to, of
  v: let (prosecutor, FBI, detective, investigator, tribunal) question; let (prosecutor, FBI, detective, investigator) interview | S > O, to, of
  v: allow (FBI, detective, investigator, prosecutor) to question | S > O, to, of
  v: let @COURT question; let (FBI, CIA) interrogate; give @SOMEBODY access to (suspect, prisoner, witness, file, archive) | S > O, I, to
  v: give @COURT access to; give @SOMEBODY (record, bank record, case file, evidence, dossier) | S > O, I, to
  v: hand @SOMEBODY (record, bank record, case file, evidence, dossier, file) | S > O, I, to
  v: hand over (record, bank record, account record, case file, archive) to | S > O, I, to
  v: open (archive, file, bank record, book) to (prosecutor, investigator, court, tribunal, police, FBI) | S > to, for, of, POSS
  v: unseal (record, bank record) for; freeze (account, asset) at (request); freeze (account, asset) on behalf of | S > to, for, of, POSS
  v: block (account, asset) at (request); freeze (account) for; return (loot, stolen money, stolen asset) to @PLACE | S > to, for, of, POSS
  v: execute (warrant, arrest warrant) for | S > to, for, of, POSS
  v: exhume with; investigate together; investigate jointly; probe together; dig for (remains) with; search for (remains, missing) with | S <> with
  v: search for (remains, missing) together; exhume (victim, remains, body) together; hunt for @SUSPECT together | S <> with
  n: joint police raid; joint manhunt; joint dragnet; prisoner transfer deal; joint crackdown | between, by, POSS, ADJ <> with
  n: judicial assistance request | between, by, POSS, ADJ <> with

064 Share intelligence or information
  v: tip off @SOMEBODY about; tip @SOMEBODY off about; tip @SOMEBODY off to | S > O
  v: alert @SOMEBODY to (plot, attack, bomb, parcel bomb, threat, drone, missile, presence, whereabouts, movement, flight, shipment) | S > O
  v: alert @SOMEBODY about; forewarn @SOMEBODY of (plot, attack) | S > O
  v: warn @SOMEBODY of (plot, impending attack, planned attack, assassination plot, bomb plot, coup plot) | S > O, of
  v: warn @SOMEBODY about (plot, planned attack, suspect, bomber, militant); let @SOMEBODY know of (plot, attack) | S > O, of
  v: let @SOMEBODY in on (secret, intelligence, plan); keep @SOMEBODY informed; keep @SOMEBODY posted | S > O, of
  v: keep @SOMEBODY abreast of; keep @SOMEBODY in (picture, loop); bring @SOMEBODY up to (date) | S > O
  v: notify @SOMEBODY of (launch, test, outbreak, exercise, accident, movement); notify @SOMEBODY about | S > O
  v: inform @SOMEBODY of (launch, test, outbreak, plot, exercise, movement, whereabouts) | S > O
  v: supply @SOMEBODY with (name, names, whereabouts, detail, photograph, location, transcript, tape) | S > O
  v: supply @SOMEBODY with (film, picture, image, code, plan, blueprint, fingerprint, warning) | S > O
  v: provide @SOMEBODY with (name, names, whereabouts, detail, photograph, location, transcript, picture, code, blueprint, fingerprint, warning) | S > O
  v: give @SOMEBODY (name, names, whereabouts, photograph, location, transcript, picture, image) | S > I, O
  v: give @SOMEBODY (satellite picture, fingerprint, warning, blueprint, tip, advance warning, advance notice) | S > I, O
  v: hand @SOMEBODY (name, list, photograph, transcript, picture, tape, file, blueprint) | S > I, O
  v: pass @SOMEBODY (information, tip, intelligence, secret, list, message) | S > I, O
  v: feed @SOMEBODY with @DATA; feed @SOMEBODY with (information, data, intelligence, picture) | S > to, O
  v: feed (picture, radar picture, tip, coordinates) to | S > to, O
  v: transmit (image, picture, warning) to | S > to, O
  v: swap (record, records, list, fingerprint, file, note, notes, information, intelligence, data, names, tip, experience, map, picture) with | S <> with
  v: swap (record, records, list, fingerprint, file, notes, information, intelligence, tip, map) | S <> with
  v: trade (record, list, fingerprint, file, notes, tip, secret) with; compare (intelligence) with | S <> with
  v: exchange (record, records, list, fingerprint, file, experience, map, picture, liaison officer, radar picture, tip) with | S <> with
  v: exchange (list, fingerprint, file, map, liaison officer, radar picture, tip, names) | S <> with
  v: pool (intelligence, information, data, radar data, air surveillance, knowledge, file, expertise) | S <> with
  v: pool (intelligence, information, data) with | S <> with
  v: share (secret, code, file, radar, radar picture, expertise, finding, warning, footage, know-how) with | S <> with
  v: open (archive, file, book, data) to | S > to
  v: hand over (map, minefield map, blueprint, footage, black box, flight recorder, archive, code, list, file, names) to | S > to
  v: pass on (name, names, tip, warning, message, secret) to | S > to
  v: pass (name, names, tip, tip-off, secret, blueprint, message, warning, file, photograph) to; leak (plan, secret) to; sell (secret) to | S > to
  v: listen in on for; listen in for; eavesdrop for; spy for @PLACE; gather (intelligence) for; collect (intelligence, data) for | S > for, from, O
  v: act on (tip, warning, tip-off) from; track @SOMETHING for @SOMEBODY | S > for, from, O
  v: brief @SOMEBODY on (plot, finding, investigation, launch, threat, intelligence) | S > for, from, O
  n: radar data; exchange of fingerprints | by, from, POSS, between, ADJ > to, with
  n: swap of information | by, from, POSS, between, ADJ > to, with

060 Cooperate
  v: build (Concorde, satellite, aircraft, airliner, rocket, telescope, space station) together; send @SOMEBODY into (space) aboard | S <> with, for, ADJ, on
  v: ride to (space station) on; ride into (space) on; launch (satellite) aboard; launch (satellite) with | S <> with, for, ADJ, on
  v: put (satellite) into (orbit) for; carry (astronaut, cosmonaut, satellite) | S <> with, for, ADJ, on
  v: dig with @SOMEBODY; excavate with; excavate together; work with (archaeologist, colleague, counterpart, scientist, engineer) | S <> with, alongside
  v: work alongside @SOMEBODY; work shoulder to shoulder with | S <> with, alongside
  v: work in (tandem, concert, partnership, harness) with; carve @SOMETHING out of | S <> with, alongside
  v: pool (effort, strength, resources, knowledge); pool (effort, resources) with; go hand in hand with; pull together | S <> with
  v: pull (weight) with | S <> with
  v: join (hand, hands, force) with; make (common front) with; form (common front, united front) with | S <> with
  v: present (common front, united front) with | S <> with
  v: stage (festival, exhibition, show) with; co-host (World Cup, summit, conference, games, tournament); co-host with; co-organize | S <> with
  v: host (World Cup, games, tournament) with; share (chair, presidency) with; field (joint team, united team, unified team) | S <> with
  v: march under (one flag, joint flag, single flag); twin with @PLACE; exchange (student, teacher, scientist, doctor, expert) with | S <> with
  v: fight (fire, wildfire, blaze, locust, poaching, poacher, smuggling, epidemic, bird flu, piracy, pirate) together | S <> with
  v: fight (fire, locust, poaching, epidemic) with; battle (locust, fire, pirate) together | S <> with
  v: tackle (smuggling, piracy, drought, pollution) together; tackle (smuggling, piracy, drought, pollution) with | S <> with
  v: clean up (river, lake, spill) together | S <> with

# Verbs with a preposition of their own, whose object stands behind it.
061 Cooperate economically
  v: switch on @LINK; turn on @LINK; bring @LINK on (stream); put @LINK into (operation, service); break ground on @LINK | S <> with, between, to, from, in
  v: break ground for @LINK; start work on @LINK; begin work on @LINK; begin construction of @LINK | S <> with, between, to, from, in
  v: start construction of @LINK; cut ribbon on @LINK; bring in @WARES from; ship in @WARES from; truck in @WARES from | S <> with, between, to, from, in
  v: lay (power cable, cable, gas pipeline, pipeline, track, line) under; lay (cable, pipeline) between | S <> with, between, to
  v: lay (cable, pipeline, track) to; exploit (gas field, oil field, gasfield, oilfield, field, river, mine, seabed, deposit) jointly | S <> with, between, to
  v: exploit (gas field, oil field, field) with; jointly exploit; tap (field, gas field) together | S <> with, between, to

063 Engage in judicial cooperation
  v: ship fraud suspect to; hand over fraud suspect to; exhume (victim, body, remains) with; help (police) look for | S <> with, O
  v: help @SOMEBODY look for @SUSPECT; help @SOMEBODY hunt for; help (police, detective, prosecutor) | S <> with, O

# Cooperate: what is done together or jointly, the flow of goods, and what is given with two objects.
060 Cooperate
  v: @PLACE: @DO_TOGETHER @SOMETHING together; @PLACE: @DO_TOGETHER @SOMETHING jointly; @PLACE: @DO_TOGETHER together | S <> with
  v: @PLACE: @DO_TOGETHER jointly; @PLACE: @DO_TOGETHER @SOMEBODY together; @PLACE: @DO_TOGETHER hand in hand | S <> with
  v: @PLACE: @DO_TOGETHER side by side | S <> with
  v: @PLACE: @DO_TOGETHER @SOMETHING in (tandem, partnership, concert, unison, harness) | S <> with
  v: @JOINT_CREWS: @DO_TOGETHER @SOMETHING together; @JOINT_CREWS: @DO_TOGETHER @SOMETHING jointly; @JOINT_CREWS: @DO_TOGETHER together | S <> with
  v: @JOINT_CREWS: @DO_TOGETHER jointly; @JOINT_CREWS: @DO_TOGETHER @SOMEBODY together; @JOINT_CREWS: @DO_TOGETHER hand in hand | S <> with
  v: @JOINT_CREWS: @DO_TOGETHER side by side; @JOINT_CREWS: @DO_TOGETHER @SOMETHING in (tandem, partnership, concert, unison, harness) | S <> with
  v: @DO_TOGETHER @SOMETHING in (partnership, tandem, collaboration, cooperation, conjunction) with; @DO_TOGETHER side by side with | S <> with, alongside
  v: @DO_TOGETHER shoulder to shoulder with; @DO_TOGETHER alongside @SOMEBODY; @DO_TOGETHER @SOMETHING alongside @SOMEBODY | S <> with, alongside
  v: @DO_TOGETHER together with @SOMEBODY; @DO_TOGETHER jointly with @SOMEBODY; @DO_TOGETHER @SOMETHING jointly with | S <> with
  v: @DO_TOGETHER @SOMETHING together with | S <> with
  v: run (park, reserve, lake, dam, port, customs post, university, hospital, school, river, lighthouse) with | S <> with
  v: manage (park, reserve, river, lake, fishery, stock, dam) with | S <> with
  v: fly to (space station, moon, orbit, Mir) with; fly to (space station, moon, orbit, Mir) aboard; blast off aboard | S <> with, aboard, ADJ, on
  v: blast off for (space station, orbit) with | S <> with, aboard, ADJ, on
  v: share (space station, capsule, Nobel, laboratory, telescope, port, facility, embassy building, consulate) with | S <> with, aboard, ADJ, on
  v: field (team, squad) together; march into (stadium) together; share (stadium) | S <> with, aboard, ADJ, on
  v: dig up (remains, airman, grave) with; help @SOMEBODY search; help @SOMEBODY to search; clear (mine, landmine) with | S <> with
  v: clear (mine, landmine) from (border, frontier) together; mark (border, frontier, boundary) with | S <> with
  v: demarcate (border, frontier, boundary) with | S <> with
  v: demarcate (border, frontier, boundary) together; survey (border, river, reef, seabed) with | S <> with

061 Cooperate economically
  v: @PLACE: @RAMP_UP @FLOWS to; @PLACE: @RAMP_UP @FLOWS from; @PLACE: @RAMP_UP @FLOWS with | S <> to, from, with, between, through, of, via, across
  v: @PLACE: @RAMP_UP @FLOWS between; @PLACE: @RAMP_UP @FLOWS through | S <> to, from, with, between, through, of, via, across
  v: @PLACE: @RAMP_UP @FLOWS of @WARES; @PLACE: @RAMP_UP @FLOWS of @COMMODITY | S <> to, from, with, between, through, of, via, across
  v: @PLACE: @RAMP_UP @FLOWS via; @PLACE: @RAMP_UP @FLOWS across | S <> to, from, with, between, through, of, via, across
  v: open (border market) (border market) with | S <> with
  v: @RAMP_UP (border market, free zone, free trade zone, joint market, border bazaar, joint industrial zone) with | S <> with
  v: @RAMP_UP (border market, free zone, border bazaar, border bridge, shared oil field, shared gas field, joint oil field) | S <> with
  v: @PLACE: repay @SOMEBODY in; @PLACE: repay in (oil, crude, gas, grain, kind, cotton); @PLACE: pay @SOMEBODY in | S <> O, to, in
  v: @PLACE: pay for @WARES in | S <> O, to, in
  v: @PLACE: pay for @WARES with; @PLACE: pay off in (oil, crude, cotton) | S <> O, to, in
  v: @PLACE: let in @WARES; @PLACE: admit @WARES; @PLACE: take in @WARES; recruit (worker, nurse, labourer, maid) from | S <> from, ADJ, to
  v: hire (worker, nurse, labourer, maid) from; import (worker, labour, labor) from; send (worker, labourer, lumberjack, nurse) to | S <> from, ADJ, to
  v: overhaul (refinery, power plant, railway, port) for; overhaul (refinery, power plant, railway, port) in | S <> ADJ, for, in, with
  v: overhaul (refinery, plant, power plant, railway, port); revamp (refinery, plant, power plant, port) in | S <> ADJ, for, in, with
  v: @SOMEBODY: refit (refinery, plant); string (cable, power line) across; string (cable, power line) between | S <> ADJ, for, in, with
  v: string (power, electricity) | S <> ADJ, for, in, with
  v: welcome (plant, factory, battery plant, car plant, investment, investor, gigafactory, smelter) | S <> ADJ, from, in, POSS, into
  v: court (investor, investment) from; set up (fund, investment fund) to invest | S <> ADJ, from, in, POSS, into
  v: pour @MONEY into (port, railway, mine, oilfield, oil field, power grid, property, football club, telecoms, industry) | S <> ADJ, from, in, POSS, into
  v: buy into (airline, port, mine, refinery); take over (port, terminal, refinery) in | S <> ADJ, from, in, POSS, into
  v: take (stake) in (port, mine, refinery, airline) | S <> ADJ, from, in, POSS, into
  v: cut @SOMEBODY in on; bring @SOMEBODY into (project, pipeline, consortium, gas field); sign up for (project, pipeline, consortium) | S <> O, with, of
  v: join (pipeline project, consortium, customs union, free trade area, trade bloc) | S <> O, with, of
  v: join (power pool, currency union, common market, New Silk Road, Belt and Road); agree (price, quota, tariff) with | S <> O, with, of
  v: fix (price, quota) with; settle (price) with | S <> O, with, of
  v: sell (surplus, output, harvest, crop, catch) to; sell (surplus, output) of; sell surplus to; buy up (surplus, harvest, crop) of | S <> to, from, ADJ, of
  v: buy (surplus, output, harvest, crop) of; take (shipment, cargo) of @WARES; take (delivery) of @COMMODITY; land (cargo) of @WARES | S <> to, from, ADJ, of
  v: unload (cargo) of @COMMODITY | S <> to, from, ADJ, of
  n: oil deliveries; coal shipments; wheat shipments; grain shipments; gas transit; joint tunnel | POSS, between, by, ADJ <> with, to, from
  n: joint railway; battery plant; electricity sales; oil barter | POSS, between, by, ADJ <> with, to, from
  n: arms-for-oil deal; beef imports; beef exports; coal imports; coal exports; fruit exports | POSS, between, by, ADJ <> with, to, from
  n: crude imports | POSS, between, by, ADJ <> with, to, from

062 Cooperate militarily
  v: @DRILL_TOGETHER @SOMETHING together; @DRILL_TOGETHER together; @DRILL_TOGETHER jointly; @DRILL_TOGETHER @SOMETHING jointly | S <> with, alongside
  v: @DRILL_TOGETHER side by side; @DRILL_TOGETHER shoulder to shoulder; @DRILL_TOGETHER alongside @SOMEBODY | S <> with, alongside
  v: @DRILL_TOGETHER @SOMEBODY together; @ARMED: @DRILL_TOGETHER with @SOMEBODY; @ARMED: @DRILL_TOGETHER together | S <> with, alongside
  v: @ARMED: @DO_TOGETHER @SOMETHING together; @ARMED: @DO_TOGETHER together; @ARMED: @DO_TOGETHER jointly | S <> with
  v: @DRILL_TOGETHER in (tandem, concert, formation, convoy, company, coordination, unison) | S <> with
  v: @DRILL_TOGETHER in (tandem, concert, formation, convoy, company, coordination) with | S <> with
  v: host (bomber, warhead, nuclear warhead, missile, jet, warship, drone, submarine, marine) | S <> ADJ, of, in
  v: host (garrison, squadron, spy plane, radar, tank brigade, paratrooper, battlegroup, battle group, mercenary) | S <> ADJ, of, in
  v: host (bomber, warhead, missile, jet, warship, marine, troops, soldier, forces) of | S <> ADJ, of, in
  v: base (bomber, jet, drone, warship, submarine, troops) in; station (bomber, jet, drone, warship, tank, troops) in (ally) | S <> ADJ, of, in
  v: (submarine, warship, frigate, destroyer): pay (call, visit, port call, port visit, courtesy call, courtesy visit) to | S <> to, at, in, off
  v: (aircraft carrier, flotilla, training ship, fleet): pay (call, visit, port call, port visit, courtesy call, courtesy visit) to | S <> to, at, in, off
  v: (submarine, warship, frigate, destroyer, aircraft carrier, flotilla, fleet, ship): call at | S <> to, at, in, off
  v: (submarine, warship, frigate, destroyer): drop (anchor) off | S <> to, at, in, off
  v: pay (port call, port visit) to; call at (port) of; call at port of | S <> with, of, to
  v: complete (exercise, drill, war game, war games, warfare exercise, manoeuvre, training exercise, field exercise) | S <> with, of, to
  v: wrap up (exercise, drill, war game, war games, warfare exercise, manoeuvre) with | S <> with, of, to
  v: complete (exercise, drill, war games, manoeuvre) with | S <> with, of, to
  v: hold (passing exercise, search and rescue exercise, rescue exercise, anti-piracy drill, landing drill, staff exercise) with | S <> with, of, to
  v: @ARMED: complete (exercise, drill, war games, warfare exercise) | S <> with, alongside, in
  v: @ARMED: hold (exercise, drill, war games, rescue exercise) with | S <> with, alongside, in
  v: rehearse (landing, rescue, boarding, attack, defence, evacuation) with; rehearse (landing, boarding) together | S <> with, alongside, in
  v: practise boarding with; practise landing with; practise (boarding, landing, rescue, beach landing) with | S <> with, alongside, in
  v: train @ARMED alongside; send @TROOPS to train in; send @TROOPS to train with | S <> with, alongside, in
  v: back (raid, offensive, advance, assault) by @ARMED with (air strike, airstrike, artillery) | S <> alongside, with
  v: carry out (raid, strike, sweep, operation) alongside; carry out (raid, strike, sweep, operation) together | S <> alongside, with
  v: conduct (raid, sweep, operation, patrol) alongside; mount (raid, sweep, operation, patrol) together | S <> alongside, with
  v: launch (offensive, sweep, operation) together; launch (offensive, sweep, operation) alongside; go into (battle, action) alongside | S <> alongside, with
  v: take possession of (missile shield, jet, tank, frigate, submarine, helicopter, drone); take possession of @ARMS | S <> from, by, ADJ, in
  v: receive @ARMS it buy; receive @ARMS ordered from; receive @ARMS bought from; receive @ARMS | S <> from, by, ADJ, in
  v: receive (batch, consignment, delivery) of @ARMS bought; commission (frigate, submarine, warship, destroyer) built in | S <> from, by, ADJ, in
  v: commission (frigate, submarine, warship, destroyer) built by; deliver @ARMS ordered by | S <> from, by, ADJ, in

063 Engage in judicial cooperation
  v: @PROBE_TOGETHER @SOMETHING together; @PROBE_TOGETHER @SOMEBODY together; @PROBE_TOGETHER jointly; @PROBE_TOGETHER together | S <> with
  v: @PROBE_TOGETHER @SOMEBODY jointly; @PROBE_TOGETHER @SOMETHING jointly | S <> with
  v: @PROBE_TOGETHER @SOMETHING with (help, aid, assistance, cooperation) | S <> with
  v: @PROBE_TOGETHER @SOMEBODY with (help, aid, assistance, cooperation) | S <> with
  v: arrest at (request, behest, bidding); detain at (request, behest, bidding); arrest @SOMEBODY at (request, behest, bidding) | S > at
  v: detain @SOMEBODY at (request, behest, bidding); hold @SOMEBODY at (request, behest); pick up @SOMEBODY at (request, behest) | S > at
  v: raid @SOMETHING at (request, behest); freeze @SOMETHING at (request, behest); seize @SOMETHING at (request, behest) | S > at
  v: arrest @SOMEBODY on (behalf); detain @SOMEBODY on (behalf); round up @SOMEBODY on (behalf); round up on behalf; arrest on behalf | S > on
  v: detain on behalf; hunt @SOMEBODY on (behalf); question @SOMEBODY on (behalf) | S > on
  v: send @SOMEBODY back to @PLACE for (trial, prosecution, questioning) | S > to, O
  v: send back @SOMEBODY to @PLACE for (trial, prosecution, questioning) | S > to, O
  v: send @SOMEBODY to @PLACE for (trial, prosecution); send @SOMEBODY home for (trial); fly @SOMEBODY to @PLACE for (trial) | S > to, O
  v: hand @SOMEBODY over for (trial, prosecution); hand over @SOMEBODY for (trial, prosecution); send to @PLACE for (trial, prosecution) | S > to, O
  v: turn over to (tribunal) in | S > to, O
  v: return @MONEY stolen; return @MONEY stolen by; return @MONEY looted; return @MONEY looted by; repatriate @MONEY stolen | S > to
  v: hand back @MONEY stolen | S > to
  v: hand back @MONEY looted; return (million, billion, money, loot, asset) stolen by | S > to
  v: work with (police, detective, prosecutor, investigator, judge) from | S <> from, with, for, of
  v: arrest @SOMEBODY as part of (joint operation, joint investigation) | S <> from, with, for, of
  v: arrest @SOMEBODY after (joint operation, joint investigation, tip); lend (police, FBI, prosecutor) (hand, expertise) | S <> from, with, for, of
  v: take (deposition, statement) for; hear (witness) for; enforce (sentence, judgment, verdict) of; imprison @SOMEBODY for | S <> from, with, for, of
  v: jail @SOMEBODY on behalf of | S <> from, with, for, of

064 Share intelligence or information
  v: @HAND_ON @DATA; @HAND_ON @INTELLIGENCE; @HAND_ON @INTELLIGENCE about; @HAND_ON @DATA about | S > I, to, ADJ
  v: @HAND_ON (coordinates, name, names, whereabouts, list, warning, location, recording) | S > I, to, ADJ
  v: @HAND_ON (transcript, image, fingerprint, blueprint, evidence, proof, footage) | S > I, to, ADJ
  v: feed @SOMEBODY (coordinates, location, position, targeting data); feed (coordinates, location, position) to | S <> I, to, with, in
  v: link (radar, missile-warning radar, air defence, early-warning system) | S <> I, to, with, in
  v: link (warning system, database, radar screen, surveillance system) | S <> I, to, with, in
  v: link (radar, missile-warning radar, early-warning system, database) with; hook up (radar, database); hook (radar, database) up to | S <> I, to, with, in
  v: patch (radar, feed) into | S <> I, to, with, in
  v: run (intelligence centre, intelligence center, fusion centre, listening post, spy base, surveillance centre) | S <> I, to, with, in
  n: intelligence centre; intelligence center; listening post; intelligence swap; data exchange | between, by, POSS, of, ADJ <> with
  n: data swap; radar link | between, by, POSS, of, ADJ <> with

# Cooperate: prepositional phrases that needn't stand right behind the object, and more idioms.
060 Cooperate
  v: @PLACE: @DO_TOGETHER @SOMETHING of @SOMETHING together; @PLACE: @DO_TOGETHER @SOMETHING in @SOMETHING together | S <> with
  v: @PLACE: @DO_TOGETHER @SOMETHING on @SOMETHING together; @PLACE: @DO_TOGETHER @SOMETHING from @SOMETHING together | S <> with
  v: @PLACE: @DO_TOGETHER @SOMETHING for @SOMETHING together; @PLACE: @DO_TOGETHER @SOMETHING at @SOMETHING together | S <> with
  v: @PLACE: @DO_TOGETHER @SOMETHING in @PLACE together; @PLACE: @DO_TOGETHER @SOMETHING of @PLACE together | S <> with
  v: @JOINT_CREWS: @DO_TOGETHER @SOMETHING of @SOMETHING together; @JOINT_CREWS: @DO_TOGETHER @SOMETHING in @SOMETHING together | S <> with
  v: @JOINT_CREWS: @DO_TOGETHER @SOMETHING on @SOMETHING together; @JOINT_CREWS: @DO_TOGETHER @SOMETHING from @SOMETHING together | S <> with
  v: @JOINT_CREWS: @DO_TOGETHER @SOMETHING in @PLACE together | S <> with
  v: @JOINT_CREWS: work with (colleague, counterpart, engineer, scientist, soldier, police, team) from; @PLACE: team up with @PLACE | S <> with, O
  v: @PLACE: team up with @PLACE to; @PLACE: work with @PLACE; @PLACE: work with @PLACE to; @PLACE: join @PLACE in | S <> with, O
  v: @PLACE: partner with @PLACE | S <> with, O
  v: @PLACE: partner @PLACE; @PLACE: cooperate on; @PLACE: collaborate on; @PLACE: work together | S <> with, O

061 Cooperate economically
  v: @PLACE: @SELL @WARES to @PLACE; @PLACE: @SELL @COMMODITY to @PLACE; @PLACE: @BUY @WARES from @PLACE | S <> to, from, through
  v: @PLACE: @BUY @COMMODITY from @PLACE; @PLACE: ship @SOMETHING to @PLACE; @PLACE: pump @SOMETHING to @PLACE | S <> to, from, through
  v: @PLACE: pipe @SOMETHING to @PLACE; @PLACE: ship @SOMETHING through @PLACE | S <> to, from, through
  v: @PLACE: send @WARES through @PLACE; @PLACE: move @WARES through @PLACE; @PLACE: truck @WARES across @PLACE | S <> through, across, via
  v: @PLACE: truck @WARES through @PLACE; @PLACE: route @WARES through @PLACE; @PLACE: rail @WARES through @PLACE | S <> through, across, via
  v: @PLACE: export @WARES via @PLACE; @PLACE: export @WARES through @PLACE; @PLACE: pump @WARES through @PLACE | S <> through, across, via
  v: @PLACE: ship @WARES via @PLACE; @PLACE: move @WARES by way of | S <> through, across, via
  v: (gas, oil, crude, electricity, power, water, grain): run through @PLACE | S <> through, to, from, O
  v: (gas, oil, crude, electricity, grain, coal): move to @PLACE; (gas, oil, crude, electricity, grain, coal): go to @PLACE | S <> through, to, from, O
  v: (gas, oil, crude, electricity): pass through @PLACE; (gas, oil, crude, electricity, power): travel to @PLACE | S <> through, to, from, O
  v: (gas, oil, crude, electricity, power): come from @PLACE; (gas, oil, crude): be piped to @PLACE | S <> through, to, from, O
  v: (gas, oil, crude, grain): cross @PLACE | S <> through, to, from, O
  v: (gas, oil, electricity, power, coal): light (home, city, house) in @PLACE | S <> in, through, to
  v: (gas, electricity, power, coal): heat (home, city, house) in @PLACE | S <> in, through, to
  v: (gas, oil, electricity, power): feed (refinery, plant, power plant, grid) in @PLACE | S <> in, through, to
  v: (oil, gas): run down (pipeline, line) through @PLACE; (oil, gas): run down (pipeline, line) to @PLACE | S <> in, through, to
  v: settle (bill, gas bill, oil bill, account, trade, payment) with @SOMEBODY in | S <> with, I, in, O
  v: settle (bill, gas bill, oil bill, account) with @SOMEBODY; settle (bill, gas bill, oil bill) in (crude, oil, kind, grain, gold) | S <> with, I, in, O
  v: throw open (trading post, border market, market, market place, bazaar, free zone, port) | S <> with, I, in, O
  v: @PLACE: run (factory, plant, mine, assembly line) in @PLACE | S <> with, I, in, O
  v: (manager, engineer): run (factory, plant, mine, assembly line) in @PLACE | S <> with, I, in, O
  v: build @PLACE (reactor, nuclear reactor, power plant, power station, refinery, railway, dam, satellite, metro, nuclear plant) | S <> with, I, in, O
  v: @PLACE: deliver (uranium, reactor, reactor fuel, nuclear fuel, turbine, locomotive, train, icebreaker, airliner, satellite) for | S <> in, for, to, with
  v: deliver (uranium, reactor, nuclear fuel, reactor vessel, turbine) to | S <> in, for, to, with
  v: @PLACE: build (plant, factory, reactor, engine, jet engine, car, satellite) in @PLACE | S <> in, for, to, with
  v: @PLACE: assemble (plane, car, truck, jet) in @PLACE | S <> in, for, to, with
  v: @PLACE: open (factory, plant, bank branch, mine, refinery, assembly line, data centre) in @PLACE | S <> in, for, to, with
  v: @PLACE: divide (electricity, power, output, water, revenue, catch, quota, fish, oil, gas, profit) of | S <> with
  v: @PLACE: divide (electricity, power, output, water, revenue, catch, quota, fish, oil, gas, profit) | S <> with
  v: @PLACE: split (electricity, power, output, water, revenue, catch, quota, cost, profit) of | S <> with
  v: @PLACE: split (catch, quota, cost, revenue, profit, bill); @PLACE: bring @LINK on stream | S <> with
  v: @PLACE: tie (grid, economy, network, currency) together | S <> with
  v: sell (port, airport, airline, mine, stake, bank) to (company, firm, group, consortium, investor, state) | S <> to
  v: sell (refinery, utility, railway, power company, telecoms company) to (company, firm, group, consortium, investor, state) | S <> to
  v: @PLACE: sell (port, airport, airline, mine, stake, bank, refinery, utility, railway) to | S <> to
  v: hand (port, tank farm, airport, mine, railway, oil tank farm) to (company, firm, group, consortium) | S <> to
  v: lease (port, airport, tank farm, mine, railway) to (company, firm, consortium) | S <> to

062 Cooperate militarily
  v: fire side by side; fire (missile, rocket, torpedo, gun) together | S <> with, against, ADJ
  v: join (battlegroup, battle group, NATO battlegroup, standing fleet, rapid reaction force, air policing mission) | S <> with, against, ADJ
  v: walk (beat) with; walk (beat) together; share (barracks, base, foxhole, trench) with; put @ARMED through (paces) together | S <> with, against, ADJ
  v: put @SOMETHING through (paces) together; fly (dogfight, mock dogfight, sortie, mission) against | S <> with, against, ADJ
  v: fly (dogfight, mock dogfight, sortie, mission) with | S <> with, against, ADJ
  v: grant @ARMED (passage, overflight, transit, landing rights); grant (passage, overflight, transit, overflight rights) to @ARMED | S > I, to, O, at
  v: grant (passage, overflight, transit) to (bomber, plane, warship, jet, aircraft); let through (bomber, plane, warship, convoy) | S > I, to, O, at
  v: open (sky, airspace, strait) to @ARMED; put (base, port, airfield) at (disposal); allow @ARMED to train; allow @ARMED to stay | S > I, to, O, at
  v: keep hosting @ARMED; go on hosting @ARMED | S > I, to, O, at
  v: renew (lease, base lease) on; renew (lease) of; extend (lease) on (base, port, airbase, naval base, cosmodrome) | S <> with, at, POSS, ADJ
  v: extend (lease) of (base, port, fleet, naval base); station @ARMED in @PLACE at (request, invitation) | S <> with, at, POSS, ADJ
  v: deploy @ARMS to (exercise, war games) | S <> with, at, POSS, ADJ

063 Engage in judicial cooperation
  v: surrender @SOMEBODY to; surrender @SUSPECT to @PLACE; bundle @SOMEBODY off to @PLACE; pack @SOMEBODY off to @PLACE | S > to, in, into
  v: ship @SOMEBODY off to @PLACE; whisk @SOMEBODY off to @PLACE; fly @SUSPECT back to; put @SOMEBODY in (custody, hands) of | S > to, in, into
  v: place @SOMEBODY in (custody, hands) of; deliver @SOMEBODY into (custody, hands) of | S > to, in, into
  v: put (diary, file, evidence, archive, document, transcript, record) in (hands, hand) | S > to, in, into
  v: put (diary, file, evidence, archive, document, transcript) at (disposal) | S > to, at, I, for, O
  v: hand @COURT (diary, file, evidence, archive, document, transcript, suspect) | S > to, at, I, for, O
  v: give @COURT (diary, file, evidence, archive, document, transcript, testimony); send @COURT (file, evidence, document) | S > to, at, I, for, O
  v: give (diary, file, evidence, archive, document, testimony) to @COURT; trace @SOMEBODY for; trace @SUSPECT with | S > to, at, I, for, O
  v: help (Scotland Yard, Interpol, Europol, FBI, police) | S > to, at, I, for, O

064 Share intelligence or information
  v: trade (file, secret, intelligence, information, tip, note) on; trade (file, secret, intelligence, information, tip) about | S <> with
  v: trade (file, secret, intelligence, tip, information) over; swap (file, secret, intelligence, tip, information, note) on | S <> with
  v: swap (file, secret, intelligence, tip, information) about | S <> with
  v: lead (police, American, agent, investigator, detective, FBI, CIA, commando) to | S <> with
  v: lead @SOMEBODY to @SUSPECT; lead @SOMEBODY to (hideout, lair, cache, hiding place, safe house) | S <> with
  v: put @SOMEBODY on (trail, track, scent); put @SOMEBODY onto; set @SOMEBODY on (trail, track) | S > O
  v: point @SOMEBODY to (hideout, cache, suspect, cell) | S > O
  v: let @SOMEBODY have (intelligence, data, list, file, recording); let @SOMEBODY see (intelligence, data, list, file) | S > O
  v: show @SOMEBODY (satellite image, file, evidence, proof, transcript, recording); keep abreast of; keep @SOMEBODY abreast | S > O

# More of all types, from a fourth round of sentences.
061 Cooperate economically
  v: @LINK_UP @TWO_SIDED; @LINK_UP @TWO_SIDED @TWO_SIDED; @LINK_UP @TWO_SIDED @TWO_SIDED between | S <> with, between, to, O
  v: @LINK_UP @TWO_SIDED @TWO_SIDED with; @LINK_UP @TWO_SIDED @TWO_SIDED to | S <> with, between, to, O
  v: @PLACE: supply @PLACE with @COMMODITY; @PLACE: provide @PLACE with (electricity, power, water, gas, oil, crude) | S <> with, between, to, O
  v: @WARES: go on (sale) in @PLACE; @WARES: go on sale in; @WARES: reach @PLACE; @WARES: enter @PLACE; @WARES: arrive in @PLACE | S <> in, O, into, for, from
  v: @WARES: cross into @PLACE; @WARES: leave for @PLACE; @WARES: reach (shop, supermarket, market, port, shelf) in @PLACE | S <> in, O, into, for, from
  v: (cargo, shipment, load, consignment): arrive in @PLACE from | S <> in, O, into, for, from
  v: ship iron ore to; ship (ore, first cargo, cargo, first shipment) to; sell (first cargo, cargo, shipment) to | S <> to, of, for, with, from
  v: buy (first cargo, cargo, shipment) of; strike (oil deal, gas deal, grain deal, barter deal) with; sign up @SOMEBODY to run | S <> to, of, for, with, from
  v: sign up (firm, company, engineer, consortium) to; hire (firm, company, engineer) from | S <> to, of, for, with, from
  v: invite (firm, company, investor) to (drill, invest, build, explore) | S <> to, of, for, with, from

062 Cooperate militarily
  v: coordinate (search, rescue, patrol, operation, raid, sweep, attack) | S <> with, in, to
  v: coordinate (air strike, airstrike, offensive, ambush, defence, response, mission) | S <> with, in, to
  v: coordinate (search, rescue, patrol, operation, raid, sweep, attack, air strike, offensive) with; coordinate on | S <> with, in, to
  v: land in @PLACE to train; land in @PLACE for (exercise, drill, war games); fly to @PLACE to train | S <> with, in, to
  v: fly to @PLACE for (exercise, drill, war games); arrive in @PLACE for (exercise, drill, war games); arrive in @PLACE to train with | S <> with, in, to
  v: shoot down @SOMETHING together; test @SOMETHING together; intercept @SOMETHING together; launch @SOMETHING together | S <> with, from
  v: order @ARMS jointly; order @ARMS together; buy @ARMS together; buy @ARMS jointly; order @ARMS with; buy @ARMS with | S <> with, from
  v: order @ARMS jointly with; procure @ARMS together; maintain @ARMS together; hunt @SOMEBODY on | S <> with, from

063 Engage in judicial cooperation
  v: turn @SOMEBODY over to @PLACE; hand @SOMEBODY to @PLACE; fly @SOMEBODY to @PLACE to stand; fly @SOMEBODY to @PLACE to face | S > to, O
  v: send @SOMEBODY to @PLACE to stand; send @SOMEBODY to @PLACE to face; ship @SOMEBODY to @PLACE to stand | S > to, O
  v: ship @SOMEBODY to @PLACE to face | S > to, O
  v: take @SOMEBODY to @PLACE to stand; take @SOMEBODY to @PLACE to face; bring @SOMEBODY to @PLACE to face; fly to @PLACE to stand | S > to, O
  v: fly to @PLACE to face | S > to, O
  v: send suspect back to; send @SUSPECT back to @PLACE; send murder suspect to; send murder suspect back to; hand murder suspect to | S > to, with
  v: return murder suspect to; put @SUSPECT on (plane, flight) to; put @SUSPECT aboard | S > to, with
  v: coordinate (raid, arrest, sweep, investigation, swoop) with; coordinate (arrest, investigation, swoop) | S > to, with
  v: cooperate with (prosecutor, detective, police) from; compare (note) on (smuggler, trafficker, suspect, killing, attack, network) | S > to, with

# More of all types, from grids of verbs and objects.
060 Cooperate
  v: run (station, research station, joint station, observatory, laboratory, school, university) with | S <> with
  v: set up (station, research station, joint station, observatory, laboratory, university) with; @DO_TOGETHER @SOMEBODY together with | S <> with

061 Cooperate economically
  v: reopen (market, supermarket, shop) to @WARES | S <> to, for, with, from
  v: lift (visa, visas, visa requirement) for (tourist, trader, driver, lorry driver, businessman) | S <> to, for, with, from
  v: @PLACE: strike (oil, gas, trade) with; step up (trade, commerce, business) with; strike up (trade) with | S <> to, for, with, from
  v: revive (trade, commerce, border trade) with; restart (trade, border trade) with | S <> to, for, with, from

062 Cooperate militarily
  v: take part in @EXERCISE; take part in @EXERCISE in; take part in @EXERCISE off; join @EXERCISE; join in @EXERCISE | S <> with, ADJ, in, alongside
  v: participate in @EXERCISE; send @SOMEBODY to join @EXERCISE; @ARMED: train in @PLACE; @ARMED: exercise in @PLACE | S <> with, ADJ, in, alongside
  v: @ARMED: drill in @PLACE with; run (training exercise, exercise, drill, course, war game) with | S <> with, ADJ, in, alongside
  v: run (training exercise, exercise, drill) alongside; run (training exercise, exercise) together | S <> with, ADJ, in, alongside
  v: (pilot, cadet, officer, crew, sailor, gunner, recruit, commando): train in @PLACE | S <> in
  v: (pilot, cadet, officer, crew): train at (base, academy, school) in | S <> in

063 Engage in judicial cooperation
  v: open (joint investigation, joint inquiry, joint probe) (joint investigation, joint inquiry, joint probe) with | S <> with
  v: launch (joint investigation, joint inquiry) (joint investigation, joint inquiry) with | S <> with
  v: set up (joint police team, joint police unit, joint squad, joint task force, joint unit) with | S <> with
  v: set up (joint police team, joint police unit, joint squad) to | S <> with
  v: (police, detective, prosecutor, investigator): work with (police, detective, prosecutor, investigator) | S <> with
  v: raid @SOMETHING together with | S <> with
  v: @PROBE_TOGETHER @SOMETHING together with; @PROBE_TOGETHER @SOMEBODY together with | S <> with
  v: send (file, court file, evidence, dossier, transcript, bank record, case file, fingerprint, DNA sample) to; send @SUSPECT to @PLACE | S > to, for, at
  v: fly @SUSPECT to @PLACE; return @SUSPECT to @PLACE | S > to, for, at
  v: put @SUSPECT on; arrest @SUSPECT for; arrest @SUSPECT at | S > to, for, at

064 Share intelligence or information
  v: alert @SOMEBODY; relay (warning, message, tip, alert, intelligence) to | S > O, to, of
  v: brief (intelligence chief, security chief, spy chief, spymaster, intelligence officer, army chief) of | S > O, to, of
  v: brief (intelligence chief, security chief, spy chief, intelligence officer) on; sound (alarm) to | S > O, to, of
  v: send (warning, tip, alert, coded warning) to; hand (warning, tip) to | S > O, to, of

061 Cooperate economically
  v: link up with (grid, power grid, network, rail network, pipeline); hook @LINK up to | S <> with, to, into, of, POSS, ADJ, for
  v: hook up to (grid, power grid, network, pipeline); connect to (grid, power grid, network) | S <> with, to, into, of, POSS, ADJ, for
  v: plug into (grid, power grid, network, pipeline); join (grid, power grid, power pool) of; tie in to (grid) | S <> with, to, into, of, POSS, ADJ, for
  v: @PLACE: refine @COMMODITY; @PLACE: refine @COMMODITY for; @PLACE: process @COMMODITY for | S <> with, to, into, of, POSS, ADJ, for
  v: merge (customs post, border post, customs service, border service, port, railway, airline) | S <> with, to, from
  v: (train, truck, lorry, ship, freighter, railway): carry (container, goods, cargo, freight, ore, grain, coal, oil) to @PLACE | S <> with, to, from
  v: (train, truck, lorry, ship, railway): carry (container, goods, cargo, freight, ore, grain, coal, oil) from @PLACE | S <> with, to, from
  v: (train, truck, railway): haul (container, goods, cargo, freight, ore, coal) to @PLACE | S <> with, to, from

062 Cooperate militarily
  v: send @SOMETHING on @JOINT_EXERCISE; send @VESSEL on @JOINT_EXERCISE; send @TROOPS on @JOINT_EXERCISE | S <> with
  v: send (ship, plane, jet, bomber, warship, troops, aircraft) on (patrol, joint patrol, joint sea patrol, joint sail) | S <> with
  v: send (ship, plane, jet, bomber, warship, troops, aircraft) on (manoeuvre, exercise, drill) | S <> with
  v: send (ship, plane, jet, bomber, warship, troops) on (joint patrol, joint sea patrol, joint exercise) with; cruise together | S <> with
  v: (destroyer, frigate, warship, ship): steam together | S <> with

063 Engage in judicial cooperation
  v: give (access) to (suspect, witness, prisoner, detainee, crime scene, crash site, wreckage) | S > I, ADJ, to
  v: give @SOMEBODY (access) to (suspect, witness, prisoner, detainee, wreckage); grant (access) to (suspect, witness, detainee) | S > I, ADJ, to
  v: turn @SOMEBODY back over to; turn @SOMEBODY over to; hand @SOMEBODY back over to | S > I, ADJ, to

064 Share intelligence or information
  v: @HAND_ON (file, record, archive, dossier, bank record, court file, minefield map, map, photograph) | S > I, to, ADJ
  v: @HAND_ON @SOMEBODY (file, record, archive, dossier, bank record, court file, map, photograph) | S > I, to, ADJ
