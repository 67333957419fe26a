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
