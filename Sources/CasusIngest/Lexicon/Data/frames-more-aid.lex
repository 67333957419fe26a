# Aid: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# Aid: more ways to say who gives whom what. Double objects name the one who gets it as `I`.
# ---- money ----------------------------------------------------------------------------------------------------------
071 Provide economic aid
  v: contribute @MONEY to; cover (cost, bill, salary, debt) of; write @SOMEBODY (cheque, check); write (cheque, check) to | S > to, I, of, in, for
  v: write (cheque, check) for; send @SOMEBODY @MONEY; forward (money, tax money, fund, tax revenue) to | S > to, I, of, in, for
  v: roll over @MONEY; roll over (loan, debt, deposit) to; restructure @MONEY; reschedule @MONEY; reschedule (loan, debt, repayment) of | S > of, by, to, POSS
  v: prop up (budget, finances, central bank, pound, currency) of; shore up (budget, finances, reserves) of | S > of, by, to, POSS
  v: keep (authority, government, economy, state) afloat | S > in, O, POSS
  v: finance (runway, airport, road, bridge, hospital, school, stadium, railway, dam, port) in | S > in, O, POSS
  v: finance (runway, airport, road, bridge, hospital, school, railway, dam, port) | S > in, O, POSS
  v: @GIVE @MONEY to; @GIVE @MONEY in @ECONOMIC_AID; @GIVE @MONEY in (aid, assistance, support, help) | S > to, I, for, in
  v: @GIVE @SOMEBODY @ECONOMIC_AID; @GIVE @SOMEBODY @MONEY; loan @SOMEBODY @MONEY; lend @MONEY | S > I, to, for, in
  v: @GIVE @SOMEBODY (oil, gas, fuel, petrol, electricity) at (discount, price, rate, cost) | S > I, to
  v: @GIVE (oil, gas, fuel, crude, electricity) at (discount, concessional price, subsidised price, subsidized price, below-market price) | S > to, I
  v: @GIVE (cheap oil, cheap gas, free oil, free fuel, subsidised oil, subsidized oil, subsidised gas, subsidized gas, subsidised fuel) to | S > to, I
  v: @GIVE (discounted oil, discounted gas, discounted fuel, cut-price oil, cut-price gas) to | S > to, I
  v: transfer @MONEY to; channel @MONEY to; channel @MONEY through; release @MONEY to; release @MONEY for; release @MONEY in | S > to, for, in
  v: disburse @MONEY to | S > to, for, in
  v: disburse @MONEY for; disburse @MONEY in; disburse @MONEY; unlock @MONEY for; unlock @MONEY in; unfreeze @MONEY in @AID | S > to, for, in
  v: remit @MONEY to | S > to, for, in
  v: deposit @MONEY in; deposit @MONEY with; deposit @MONEY at; place @MONEY in (central bank, reserves); inject @MONEY into | S > in, with, at, into, POSS
  v: pump @MONEY into | S > in, with, at, into, POSS
  v: pour @MONEY into; sink @MONEY into; spend @MONEY on @AID; spend @MONEY on (reconstruction, rebuilding, development) | S > into, on, to, in, for
  v: spend @MONEY in @AID | S > into, on, to, in, for
  v: put up @MONEY for; put up @MONEY to; stump up @MONEY for; chip in @MONEY; put @MONEY into; raise @MONEY for @REFUGEES | S > for, to, into
  v: raise @MONEY for @PEOPLE | S > for, to, into
  v: top up @ECONOMIC_AID; top up @AID; replenish @ECONOMIC_AID; renew @ECONOMIC_AID; roll over @LENDING | S > to, for, with, I, POSS
  v: roll over (deposit, debt); extend @ECONOMIC_AID | S > to, for, with, I, POSS
  v: foot (bill) for; pick up (bill, tab) for; bear (cost) of; cover (cost, deficit, shortfall, budget gap, salary) of | S > of, for, in, POSS
  v: pay for (reconstruction, rebuilding, construction) | S > of, for, in, POSS
  v: pay (salary, wage, pension, stipend) of; pay (salary, wage, electricity bill, fuel bill, debt, arrears) for | S > of, for, in, POSS
  v: plug (gap, hole, budget gap, deficit) in | S > of, for, in, POSS
  v: throw (lifeline, financial lifeline, economic lifeline) to; throw @SOMEBODY (lifeline, financial lifeline, economic lifeline) | S > I, to
  v: extend (lifeline) to | S > I, to
  v: give (lifeline) to; give @SOMEBODY (lifeline); provide (lifeline) to; provide (lifeline) for | S > I, to, for, of, O, POSS
  v: keep (economy, government) afloat; keep @SOMEBODY afloat | S > I, to, for, of, O, POSS
  v: bail @SOMEBODY out; bail out @SOMEBODY; rescue @SOMEBODY from (bankruptcy, default); save @SOMEBODY from (bankruptcy, default) | S > O
  v: tide @SOMEBODY over | S > O
  v: bankroll @SOMEBODY; bankroll @SOMETHING in; subsidise @SOMEBODY; subsidize @SOMEBODY | S > O, in, of, POSS
  v: underwrite (loan, bond, debt, budget, reconstruction); finance @SOMEBODY | S > O, in, of, POSS
  v: finance @SOMETHING in @PLACE | S > for, in, to
  v: build (hospital, school, clinic, road, bridge, mosque, stadium, parliament, parliament building, housing, well, university) for | S > for, in, to
  v: co-finance; cofinance; guarantee (loan, bond, debt) of; guarantee (loan, bond) for; be (creditor, lender) to; help pay for | S > in, to, of, for, O, POSS
  v: help fund | S > in, to, of, for, O, POSS
  v: @DEBTCUT (debt, foreign debt, external debt, arrears, debt arrears, loan, debt burden, debt repayment, obligation) | S > of, POSS, to, for, ADJ, O, with
  v: @DEBTCUT of (debt, foreign debt, external debt, loan, arrears, debt burden); @DEBTCUT @MONEY of (debt, loan, arrears) | S > of, POSS, by, to, ADJ, O, in
  v: @DEBTCUT @MONEY in (debt, loan, arrears); @DEBTCUT @MONEY owed by | S > of, POSS, by, to, ADJ, O, in
  v: agree (restructuring, rescheduling, debt restructuring) of; grant (debt relief, moratorium, debt moratorium, debt holiday) to | S > I, to, of
  v: grant @SOMEBODY (debt relief, debt moratorium, debt holiday) | S > I, to, of
  v: @GET @ECONOMIC_AID from; @GET (loan, credit, grant, tranche, financing, bailout, funding) from; @GET @MONEY from | from > S
  v: @GET @MONEY in @ECONOMIC_AID | from > S
  v: borrow @MONEY from; borrow from | from > S
  v: @GET @MONEY in (aid, assistance, help, grant, loan, credit); @GET (instalment, installment, disbursement) from | from > S
  v: @GET @MONEY of @AID from | from > S
  n: cash injection; cash infusion; bridging loan; bridge loan; emergency loan; low-interest loan | by, from, POSS, of, ADJ > to, for
  n: interest-free loan; currency swap line; financial lifeline | by, from, POSS, of, ADJ > to, for
  n: aid payment; aid cheque; debt swap; debt moratorium; debt deal; economic lifeline; infrastructure loan | by, from, POSS, of, ADJ > to, for
  n: development loan; development grant; rescue loan; loan programme; loan program | by, from, POSS, of, ADJ > to, for
  n: reconstruction loan; reconstruction package; financing package; food credit; oil subsidy; budget aid | by, from, POSS, of, ADJ > to, for
  n: macro-financial assistance; development funding; development finance | by, from, POSS, of, ADJ > to, for

# ---- arms, training, troops in support -----------------------------------------------------------------------------
072 Provide military aid
  v: provide @SOMEBODY with @VESSEL; supply @SOMEBODY with @VESSEL; donate @VESSEL to; gift @VESSEL to; give @VESSEL to | S > to, O
  v: hand over @VESSEL to | S > to, O
  v: transfer (ship, warship, patrol boat, helicopter, plane) to; provide @VESSEL to | S > to, O
  v: give @SOMEBODY @VESSEL; gift @SOMEBODY @VESSEL | S > I, to
  v: give (tank, howitzer, missile, fighter jet, drone, rifle, shell, ammunition, mortar) to | S > I, to
  v: bring (tank, missile, shell, drone, ammunition) to; fly (drone, missile, ammunition, weapon, arms) to | S > I, to
  v: @MILITARY_AID: arrive in to train; @MILITARY_AID: arrive to train; @MILITARY_AID: arrive in; @MILITARY_AID: train @SOMEBODY | S > in, to, O
  v: send @MILITARY_AID; lend (tank, helicopter, gunship, drone) to | S > in, to, O
  v: @GIVE @SOMEBODY @ARMS; @GIVE @SOMEBODY @MILITARY_AID; @GIVE @ARMS; @GIVE @MILITARY_AID to; @GIVE @SOMEBODY with @ARMS | S > I, to, for, O, into
  v: @GIVE @SOMEBODY with @MILITARY_AID | S > I, to, for, O, into
  v: @GIVE (hardware, kit, gear, war material, materiel, weapon system) to; furnish with @ARMS; deliver @MILITARY_AID to | S > to, I, O, for
  v: hand over @ARMS to; hand @ARMS to; turn over @ARMS to | S > to, I, O, for
  v: run (gun, arms, weapon) to; ship (gun, arms, weapon) to; smuggle @ARMS; smuggle @MILITARY_AID to; funnel @MILITARY_AID to | S > to, for, into
  v: ferry @ARMS to; drop @ARMS to; drop @ARMS for | S > to, for, into
  v: flood with @ARMS; pour @MILITARY_AID into; supply @ARMED with; arm @SOMEBODY; arm @SOMEBODY with @ARMS; arm and train | S > O, with, into
  v: train and equip; train and arm; arm and equip | S > O, with, into
  v: equip @SOMEBODY with @ARMS; outfit @ARMED; rearm @SOMEBODY; resupply @SOMEBODY; resupply @SOMEBODY with; re-equip @ARMED | S > O
  v: train @ARMED | S > O, of, for, POSS, ADJ
  v: train (coast guard, police officer, conscript, security forces, gunner, tank crew, bodyguard, militiaman, brigade, battalion) | S > O, of, for, POSS, ADJ
  v: train (fighter pilot, sapper, commando) | S > O, of, for, POSS, ADJ
  v: @MILITARY_AID: train @ARMED; @MILITARY_AID: train (soldier, troops, army, police, recruit); begin training @ARMED | S > O, to, of
  v: give (training) to | S > O, to, of
  v: provide @SOMEBODY with (training, military training) | S > O, to, of
  v: provide (military training, training) to; provide (military training, combat training) for; teach @ARMED; drill @ARMED | S > O, to, for, of
  v: mentor @ARMED; advise @ARMED; lead (training) of | S > O, to, for, of
  v: send @MILITARY_AID to | S > to, O
  v: send (adviser, advisor, instructor, trainer, military adviser, military advisor, commando, special forces, volunteer, mercenary) to help | S > to, O
  v: send (fighter) to help | S > to, O
  v: send @TROOPS to help; send @TROOPS to assist; send @TROOPS to support; send @TROOPS to aid; send @TROOPS to back | S > to, in, -
  v: send @TROOPS to back up | S > to, in, -
  v: send @TROOPS to defend; send @TROOPS to protect; send @TROOPS to reinforce; send @TROOPS to bolster; send @TROOPS to shore up | S > to, in, -
  v: send @TROOPS to prop up; send @TROOPS to guard; send @TROOPS to rescue | S > to, in, -
  v: deploy @TROOPS to help; deploy @TROOPS to assist; deploy @TROOPS to support; deploy @TROOPS to aid; deploy @TROOPS to back | S > to, in, -
  v: deploy @TROOPS to back up | S > to, in, -
  v: deploy @TROOPS to defend; deploy @TROOPS to protect; deploy @TROOPS to reinforce; deploy @TROOPS to bolster | S > to, in, -
  v: deploy @TROOPS to shore up | S > to, in, -
  v: deploy @TROOPS to prop up; deploy @TROOPS to guard; deploy @TROOPS to rescue | S > to, in, -
  v: dispatch @TROOPS to help; dispatch @TROOPS to assist; dispatch @TROOPS to support; dispatch @TROOPS to aid; dispatch @TROOPS to back | S > to, in, -
  v: dispatch @TROOPS to back up | S > to, in, -
  v: dispatch @TROOPS to defend; dispatch @TROOPS to protect; dispatch @TROOPS to reinforce; dispatch @TROOPS to bolster | S > to, in, -
  v: dispatch @TROOPS to shore up; dispatch @TROOPS to prop up; dispatch @TROOPS to guard; dispatch @TROOPS to rescue | S > to, in, -
  v: send @TROOPS in (support, aid); deploy @TROOPS in (support, aid); send @TROOPS to (aid, assistance, help, rescue) | S > of
  v: intervene in (support, favour, favor, defence, defense); intervene on (side) | S > of
  v: fight on (side, behalf); fight for @SOMEBODY; fight alongside @ARMED; fight side by side with @ARMED | S > of, for, alongside, with, O
  v: come to (aid, rescue) of @ARMED | S > of, for, alongside, with, O
  v: give (air support, air cover, fire support, artillery support, close air support) to | S > I, to
  v: give @SOMEBODY (air support, air cover, artillery support, military backing, military support) | S > I, to
  v: lend @SOMEBODY @ARMS; lease @SOMEBODY @ARMS; replace (tank, weapon, equipment, jet, warplane) of | S > I, to, of, O
  v: replenish (stock, stockpile, arsenal) of; modernise @ARMED; modernize @ARMED | S > I, to, of, O
  v: deploy @ARMS to protect; deploy @ARMS to help; deploy @ARMS to defend; deploy @ARMS to shield; send @ARMS to protect | S > to, in, O
  v: send @ARMS to help | S > to, in, O
  v: send @ARMS to defend | S > to, in, O
  v: build up @ARMED; bolster (defence, defense, air defence, air defense, army, coast guard, military) of | S > O, of, POSS
  v: strengthen (army, military, defence, defense, air defence, coast guard) of; bankroll @ARMED; finance @ARMED | S > O, of, POSS
  v: @GET @ARMS from; @GET @MILITARY_AID from; @GET (weapon, arms, training, weapons training, military training, ammunition) from | from, of > S
  v: @GET (delivery, shipment, consignment, batch) of @ARMS from; take delivery of @ARMS | from, of > S
  n: supply of rockets; supply of weapons; supply of tanks; supply of drones; supply of ammunition; supply of missiles | POSS, by, of, from, ADJ > to, for
  n: supply of shells; supply of arms; shipment of missiles; shipment of tanks; shipment of ammunition; shipment of drones | POSS, by, of, from, ADJ > to, for
  n: delivery of missiles; delivery of ammunition; delivery of fighter jets; delivery of drones; delivery of rockets | POSS, by, from, ADJ > to, of, for
  n: delivery of shells; transfer of weapons; transfer of arms; transfer of missiles; transfer of drones; arming | POSS, by, from, ADJ > to, of, for
  n: training of troops; training of soldiers; training of fighters; training of rebels | POSS, by, from, ADJ > to, of, for
  n: arms supplies; weapons supplies; drone deliveries; tank deliveries; missile deliveries; ammunition deliveries | by, from, POSS, of, ADJ > to, for
  n: drone shipment; missile shipment; arms airlift; arms pipeline; arms consignment; military aid programme | by, from, POSS, of, ADJ > to, for
  n: military aid program | by, from, POSS, of, ADJ > to, for
  n: train-and-equip programme; train-and-equip program; training programme for troops; military intervention in support | by, from, POSS, of, ADJ > to, for

# ---- relief, rescue ---------------------------------------------------------------------------------------------------
073 Provide humanitarian aid
  v: bring @HUMANITARIAN_AID to; bring @FOODSTUFF to; take @FOODSTUFF to; carry @FOODSTUFF to; fly @HUMANITARIAN_AID into | S > to, into, O
  v: fly @FOODSTUFF into; bring ashore @REFUGEES; bring @REFUGEES ashore; bring ashore @PEOPLE | S > to, into, O
  v: save @REFUGEES from; save @REFUGEES; pull @PEOPLE from; pull @PEOPLE out; pull @PEOPLE alive; pull of @PEOPLE from | S > O, of
  v: rescue of @PEOPLE | S > O, of
  v: rescue of @REFUGEES; rescue of @REFUGEES from; evacuate of @PEOPLE | S > O, of
  v: @GIVE @SOMEBODY @HUMANITARIAN_AID; @GIVE @SOMEBODY @FOODSTUFF; @GIVE @HUMANITARIAN_AID to; donate @HUMANITARIAN_AID | S > I, to, for, O, in, into
  v: gift @HUMANITARIAN_AID; gift @FOODSTUFF to; @GIVE @SOMEBODY with @HUMANITARIAN_AID | S > I, to, for, O, in, into
  v: drop @FOODSTUFF over; drop @FOODSTUFF to; drop @FOODSTUFF into; drop @FOODSTUFF; drop @HUMANITARIAN_AID over | S > to, over, into, in, for
  v: drop @HUMANITARIAN_AID into; parachute @FOODSTUFF; air-drop @FOODSTUFF | S > to, over, into, in, for
  v: ferry @FOODSTUFF to; haul @HUMANITARIAN_AID; fly @FOODSTUFF to; fly @AID to; fly @AID into | S > to, into, in, for
  v: truck @AID to; truck @AID into; airlift @AID to; ship @AID to | S > to, into, in, for
  v: fly of @AID to; fly of @FOODSTUFF to; send of @AID to; send of @FOODSTUFF to; carry @HUMANITARIAN_AID to | S > to, for, into
  v: carry @HUMANITARIAN_AID for | S > to, for, into
  v: carry @AID to; carry @AID for | S > to, for, into
  v: hand out @AID to; hand out @FOODSTUFF to; dole out @AID; dole out @FOODSTUFF; distribute @AID | S > to, in, among, into, for
  v: distribute @HUMANITARIAN_AID; deliver @AID to; deliver @AID in; bring @AID to; bring @AID into | S > to, in, among, into, for
  v: send @RELIEF_STAFF to; send in @RELIEF_STAFF; dispatch @RELIEF_STAFF to; despatch @RELIEF_STAFF to; deploy @RELIEF_STAFF to | S > to, in, into, I
  v: deploy @RELIEF_STAFF in; fly @RELIEF_STAFF to; fly in @RELIEF_STAFF; send @SOMEBODY @RELIEF_STAFF | S > to, in, into, I
  v: fly (expert, supply, equipment, specialist, pump, boom) to | S > to, O
  v: send (supply, pump, boat, helicopter, plane, fire engine, water bomber, expert, specialist, engineer, equipment) to help | S > to, O
  v: send @SOMEBODY to help; dispatch @SOMEBODY to help; deploy @SOMEBODY to help; send @SOMEBODY to assist; send @SOMETHING to help | S > to, in, O
  v: deploy @SOMETHING to help; send @SOMEBODY to dig; send @SOMEBODY to treat | S > to, in, O
  v: @RELIEF_STAFF: fly to; @RELIEF_STAFF: arrive in; @RELIEF_STAFF: arrive to help; @RELIEF_STAFF: land in; @RELIEF_STAFF: reach | S > to, in, O, for
  v: @RELIEF_STAFF: travel to; @RELIEF_STAFF: head for | S > to, in, O, for
  v: @RELIEF_STAFF: join (search, rescue effort, hunt for survivors) | S > to, in, O, for
  v: @RELIEF_STAFF: rescue @SOMEBODY; @RELIEF_STAFF: pull @SOMEBODY from; @RELIEF_STAFF: dig out @SOMEBODY | S > O, on
  v: @RELIEF_STAFF: operate on @SOMEBODY | S > O, on
  v: @RELIEF_STAFF: vaccinate @SOMEBODY | S > O, on
  v: @AID_TRANSPORT: enter; @AID_TRANSPORT: reach; @AID_TRANSPORT: arrive in; @AID_TRANSPORT: arrive at; @AID_TRANSPORT: cross into | S > O, in, into, for, at
  v: @AID_TRANSPORT: roll into; @AID_TRANSPORT: head for; @AID_TRANSPORT: dock in; @AID_TRANSPORT: dock at; @AID_TRANSPORT: land in | S > O, in, into, for, at
  v: @AID_TRANSPORT: leave for; @AID_TRANSPORT: drive into; @AID_TRANSPORT: set off for | S > O, in, into, for, at
  v: set up (field hospital, tent camp, tented camp, tent city, soup kitchen, mobile clinic, feeding centre, feeding center) in | S > in, for
  v: build (camp, tent camp, shelter) for; open (soup kitchen, shelter, clinic) for; run (clinic, field hospital, soup kitchen, camp) in | S > in, for
  v: treat @PEOPLE; treat @ARMED; treat (wounded, casualty, fighter, patient, wounded soldier, burn victim) | S > O, for, on, from, in
  v: operate on (wounded, child, casualty); fly (wounded, injured, patient, child) to; take in (wounded, injured, patient) | S > O, for, on, from, in
  v: care for (wounded, refugee, displaced, survivor) | S > O, for, on, from, in
  v: vaccinate @SOMEBODY; inoculate @PEOPLE; immunise @PEOPLE; immunize @PEOPLE; feed @SOMEBODY; feed (million, thousand) in | S > in, O
  v: clothe @PEOPLE | S > in, O
  v: house @PEOPLE | S > in, O
  v: rescue @SOMEBODY; rescue @SOMEBODY from; pluck @SOMEBODY from | S > O, of
  v: pull @SOMEBODY from (rubble, sea, water, wreckage, ruins, river, debris) | S > O, of
  v: save @PEOPLE from (drowning, famine, starvation, flood); pick up @PEOPLE from (sea, boat, dinghy, raft, water); pick up @PEOPLE off | S > O, of
  v: pick up @PEOPLE at (sea); dig out (survivor, victim, body) | S > O, of
  v: mount (rescue, rescue mission, relief effort, relief mission) | S > for, to, of
  v: launch (relief effort, airlift, rescue mission, aid effort, air bridge, immunisation campaign, immunization campaign) for | S > for, to, of
  v: open (air bridge) to; establish (air bridge) to; start (airlift) to | S > for, to, of
  v: help fight (fire, wildfire, forest fire, outbreak, Ebola, epidemic, blaze); help contain (outbreak, epidemic, spill) | S > in, O
  v: help battle (fire, wildfire, forest fire, blaze, outbreak); help put out; help extinguish; help search for | S > in, O
  v: help with (rescue, relief effort, rescue effort, search, recovery, clean-up, cleanup, evacuation) | S > in, to
  v: assist with (rescue, relief effort, rescue effort, evacuation); join (rescue effort, relief effort, search effort, airlift) | S > in, to
  v: join in (rescue, airlift, relief effort) | S > in, to
  v: @GET @HUMANITARIAN_AID from; @GET @FOODSTUFF from; @GET (aid, relief, relief goods, vaccine, medicine, food, shipment of aid) from | from > S
  n: relief goods; rescue mission; emergency relief; food distribution; vaccine shipment | by, from, POSS, of, ADJ > to, for, in
  n: vaccine delivery; aid airlift; relief airlift; air bridge; flood relief; earthquake relief; famine relief | by, from, POSS, of, ADJ > to, for, in
  n: rescue of migrants; rescue of fishermen; search-and-rescue mission | by, from, POSS, of, ADJ > to, for, in
  n: medical mission; medical evacuation; aid airdrop; food airdrop; delivery of relief; delivery of vaccines | by, from, POSS, of, ADJ > to, for, in
  n: donation of vaccines; donation of food; gift of wheat; gift of rice; gift of grain; shipment of wheat | by, from, POSS, of, ADJ > to, for, in
  n: shipment of rice; shipment of medicine; shipment of vaccines; supply of food; supply of medicine | by, from, POSS, of, ADJ > to, for, in

# ---- protecting, evacuating ------------------------------------------------------------------------------------------
074 Provide military protection or peacekeeping
  v: @BRING_OUT @PEOPLE from @PLACE; @BRING_OUT @PEOPLE out of @PLACE; evacuate @SOMEBODY from @PLACE; airlift @SOMEBODY out of | S > O, from, of
  v: airlift @SOMEBODY from; fly @SOMEBODY out of @PLACE; evacuate @PEOPLE to; airlift @PEOPLE to | S > O, from, of
  v: @BRING_OUT (national, citizen, foreigner, foreign national, compatriot, evacuee, student, tourist, dual national, expatriate) out of | S > O, from, of
  v: @BRING_OUT (embassy staff, stranded citizen) out of | S > O, from, of
  v: @BRING_OUT (national, citizen, foreigner, foreign national, compatriot, evacuee, student, tourist, expatriate) from | S > O, from, of
  v: evacuate @PEOPLE; evacuate (foreigner, foreign national, national, citizen, civilian, wounded, tourist, student) by; airlift @PEOPLE | S > O, from
  v: escort @SOMEBODY to (safety); bring @SOMEBODY to (safety); take @SOMEBODY to (safety); fly @SOMEBODY to (safety); ferry @PEOPLE to | S > O, from
  v: send (police, policeman, police officer, soldier, troops, gendarme) to (lead, join, support) @PEACEKEEPERS | S > in, to
  v: lead (security mission, stabilisation mission, stabilization mission, multinational force, peace mission, security support mission) in | S > in, to
  v: send @TROOPS to keep (peace); deploy @TROOPS to keep (peace); send @SOMEBODY to keep (peace); deploy @TROOPS to monitor | S > in, to, O
  v: send @SOMEBODY to monitor (ceasefire, truce); send @TROOPS to protect @PEOPLE; deploy @TROOPS to protect @PEOPLE | S > in, to, O
  v: provide @SOMEBODY with (protection, escort, security, bodyguard); give @SOMEBODY (protection, escort, security guarantee, sanctuary) | S > I, O
  v: place @SOMEBODY under (protection); take @SOMEBODY under (protection, wing) | S > I, O
  v: extend (protection, nuclear umbrella, security umbrella, security guarantee) to; shield @SOMEBODY from (attack, missile, aggression) | S > to, O
  v: protect @SOMEBODY from (attack, militia, aggression); help defend @PLACE; help protect @PLACE | S > to, O
  v: take over (peacekeeping duty, command of peacekeepers); reinforce @PEACEKEEPERS; expand @PEACEKEEPERS; beef up @PEACEKEEPERS | S > in, O
  v: keep @PEACEKEEPERS in; maintain @PEACEKEEPERS; renew @PEACEKEEPERS; prolong @PEACEKEEPERS | S > in, O
  v: join (peacekeeping mission, peace mission, observer mission) in | S > in, O
  v: take part in (peacekeeping, peacekeeping mission, peacekeeping operation, peace mission); command @PEACEKEEPERS; swell @PEACEKEEPERS | S > in, O, of
  v: escort (aid truck, merchant vessel, bus, family, evacuee); clear (mine, landmine, unexploded ordnance, minefield) in; demine | S > in, O, of
  v: @PEACEKEEPERS: monitor (ceasefire, truce, border, line); @PEACEKEEPERS: escort @SOMEBODY; @PEACEKEEPERS: protect @SOMEBODY | S > O, in
  v: @PEACEKEEPERS: evacuate @SOMEBODY; @PEACEKEEPERS: guard @SOMEBODY; @PEACEKEEPERS: secure | S > O, in
  n: evacuation; evacuation flight; peacekeeping role; peacekeeping contribution; police mission; stabilisation mission | by, POSS, from, ADJ > from, in, of
  n: stabilization mission; airlift of civilians; evacuation of civilians; evacuation of nationals; rescue of hostages | by, POSS, from, ADJ > from, in, of

# ---- refuge ----------------------------------------------------------------------------------------------------------
075 Grant asylum
  v: welcome of @REFUGEES; take in of @REFUGEES; take in of @PEOPLE; accept of @REFUGEES; admit of @REFUGEES; resettle of @REFUGEES | S > of, O, from
  v: shelter of @REFUGEES; shelter of @ARMED; host of @REFUGEES | S > of, O, from
  v: give (residence, residency, residence permit, right to stay, protected status) to @REFUGEES | S > O, of
  v: extend (stay, protection, temporary protection) of @REFUGEES; harbour of @REFUGEES | S > O, of
  v: take in (exile, dissident, defector, orphan, fugitive leader) | S > O, of
  v: @GIVE @SOMEBODY @ASYLUM | S > I, to, O
  v: @GIVE @SOMEBODY (refuge, shelter, sanctuary, asylum, safe haven, protection, haven, temporary protection, humanitarian visa) | S > I, to, O
  v: @GIVE @SOMEBODY (residence permit); grant @SOMEBODY @ASYLUM | S > I, to, O
  v: issue (humanitarian visa, refugee visa, emergency visa, protection visa) (visa) to | S > I, to
  v: grant (humanitarian visa, refugee visa, protection visa, emergency visa, residence permit, temporary residence, temporary residency) to | S > I, to
  v: grant @SOMEBODY (refugee status, temporary protected status, temporary protection) | S > I, to
  v: take in @SOMEBODY; take @PEOPLE in; shelter @SOMEBODY; resettle @PEOPLE; resettle @SOMEBODY | S > O, to, for, from
  v: give (home, shelter, haven, refuge, sanctuary) to; offer (safe haven, home, protection) to | S > O, to, for, from
  v: provide (refuge, shelter, sanctuary, safe haven) to; provide (refuge, shelter, sanctuary, safe haven) for | S > O, to, for, from
  # The border is asked for twice, so that refugees outrank 085 (`open @BORDER to`).
  v: open @BORDER @BORDER to @PEOPLE; open (door, arms, home) to @PEOPLE; open (door, arms, home) for @PEOPLE | S > to, O, from
  v: reopen @BORDER to @REFUGEES | S > to, O, from
  v: throw open (door, border) to; let @REFUGEES in; let in @PEOPLE; let @REFUGEES cross; let @REFUGEES stay; allow @REFUGEES to enter | S > to, O, from
  v: allow @REFUGEES to cross; allow @REFUGEES to stay; allow in @REFUGEES; allow @REFUGEES in | S > to, O, from
  v: absorb @PEOPLE; provide (home, haven) for @REFUGEES; put up @REFUGEES | S > O, of, from
  v: grant (asylum application, asylum request, asylum claim) of; approve (asylum application, asylum request, asylum claim) | S > O, of, from
  v: recognise @SOMEBODY as (refugee); recognize @SOMEBODY as (refugee); play host to @REFUGEES; be home to @REFUGEES | S > O, of, from
  v: @GET (asylum, political asylum, refuge, refugee status, sanctuary) from; be granted (asylum, political asylum) by | from, by, in > S
  v: be given (asylum, refuge, sanctuary) by; be given (asylum, refuge, sanctuary) in | from, by, in > S
  n: grant of asylum; shelter; safe haven; refuge | by, POSS, ADJ > for, to

# ---- of no particular kind ----------------------------------------------------------------------------------------------
070 Provide aid
  v: @GIVE @SOMEBODY @GENERAL_AID; @GIVE @SOMEBODY @AID; lend @SOMEBODY (hand, helping hand, assistance) | S > I, to, O
  v: give @SOMEBODY (hand, helping hand, boost, assistance) | S > I, to, O
  v: lend (technical support, expertise) to; provide (expertise, know-how, logistics, technical expertise) to | S > to, O
  v: second (expert, official, engineer) to; send (engineer, technician, specialist, consultant, teacher) to help | S > to, O
  v: send (technician, engineer, specialist, teacher) to | S > to, O
  v: step in to help; step in with @AID; rally to (aid, help); ride to (rescue); come to (succour, succor) | S > of, O, to, POSS
  v: help @SOMEBODY with; help @SOMEBODY rebuild; help @SOMEBODY fight; help @SOMEBODY build; help @SOMEBODY recover; help @SOMEBODY cope | S > O, in, of
  v: help @SOMEBODY restore; help @SOMEBODY repair; help restore (power, electricity, water supply) | S > O, in, of
  v: help repair (dam, power grid, grid, pipeline) | S > O, in, of
  v: double (aid, assistance, support) to; triple (aid, assistance, support) to; increase (aid, assistance, support, funding) to | S > to, for
  v: step up (aid, assistance, supplies) to; boost (aid, assistance, support, funding) to; raise (aid, assistance) to | S > to, for
  v: resume (aid, assistance, funding, payment) to; resume (aid, assistance, funding, payment) for; restore (aid, assistance, funding) to | S > to, for
  v: restore (aid, assistance, funding) for | S > to, for
  v: rebuild (airport, road, bridge, port, school, hospital, house, home, mosque, power station, town) in | S > in
  v: repair (airport, road, bridge, port, runway, dam) in; pave (road) in; dig (well) in | S > in
  v: build (road, school, hospital, clinic, well, mosque, housing) in; construct (road, school, hospital, airport, port) in | S > in
  v: @GET @GENERAL_AID from; @GET (aid, assistance, help, supplies) from | from, by > S
  v: @GET (vehicle, equipment, truck, bus, ambulance, generator, tractor) from; be helped by; be aided by | from, by > S
  n: handout; donation; gift; relief package; aid cargo; aid tranche; helping hand; development project; technical support | from, by, POSS > to, for

# Aid: more ways to say who gives whom what. Double objects name the one who gets it as `I`.
# ---- money ----------------------------------------------------------------------------------------------------------
071 Provide economic aid
  v: pay for (hospital, school, road, bridge, clinic, stadium, railway, dam, mosque, power plant, airport, port) in | S > in
  v: fund (school, hospital, clinic, road, bridge, teacher) in | S > in
  v: pay for (repair, restoration, treatment, upkeep, salaries, fuel, construction) | S > of, for, in, POSS
  v: rebuild (church, mosque, monastery, market, village, power station) in | S > of, for, in, POSS
  v: fund @SOMEBODY; lend (money, cash, fund) to; fund @ARMED; give (money, cash) to | S > O, to, with
  v: back @SOMEBODY with (loan, money, cash, grant, aid) | S > O, to, with
  n: grant; subsidy; cash gift; loans; soft loans; cheap loans | POSS, by, from, ADJ > to, for
  v: pay out @MONEY for; pay out @MONEY to; pay out @MONEY in; set up (fund, trust fund, relief fund, development fund) for | S > for, to, in
  v: set up of @MONEY for; create (fund, trust fund) for | S > for, to, in
  v: win @MONEY from; secure (rollover, loan, credit line, bailout, grant, lifeline, debt relief) from; secure @MONEY from | from > S
  v: draw @MONEY from | from > S

# ---- arms, training, troops in support -----------------------------------------------------------------------------
072 Provide military aid
  v: complete (delivery, shipment, transfer, supply) of @ARMS; complete (delivery, shipment, transfer, handover) of @MILITARY_AID | S > to, for
  v: buy @ARMS for | S > to, for
  v: order @ARMS for; procure @ARMS for | S > to, for
  v: slip @ARMS to; slip (weapon, arms, cash, money) to; sneak @ARMS to; sneak (weapon, arms) to; channel @ARMS to | S > to
  v: channel (weapon, arms, money) to | S > to
  v: back @SOMEBODY with (arms, weapon, troops, air strike, airstrike, drone, military aid) | S > O
  v: support @SOMEBODY with (arms, weapon, troops, air strike, airstrike, drone) | S > O
  v: take delivery of @VESSEL | from, ADJ > S
  n: missile delivery; tank delivery; jet delivery; drone delivery; weapons deliveries; arms shipments; weapons shipments | POSS, by, from, ADJ > to, of
  v: @HAND_TO (fleet, squadron, stock, entire fleet, arsenal, surplus, stockpile) to; @HAND_TO @SOMEBODY (fleet, squadron, surplus) | S > to, I
  v: pour (men, money, weapon, arms, cash, troops) into; pump @ARMS into; funnel @ARMS into; ship @ARMS into; smuggle @ARMS into | S > into
  # `send` with one object would be a show of force, so that its first object must be a state.
  v: @HAND_TO @SOMEBODY @ARMS; @HAND_TO @SOMEBODY @MILITARY_AID; @GIVE @PLACE @ARMS; @GIVE @PLACE @MILITARY_AID | S > I, to, for, O

# ---- relief, rescue ---------------------------------------------------------------------------------------------------
073 Provide humanitarian aid
  v: complete (delivery, shipment, distribution) of @AID; complete (delivery, shipment, distribution) of @HUMANITARIAN_AID | S > to, in
  v: complete (delivery, shipment, distribution) of @FOODSTUFF | S > to, in
  v: post (doctor, teacher, medic, nurse) to; second (doctor, engineer, medic, nurse) to | S > to
  v: send (fireman, firefighter, doctor, medic, nurse) to | S > to
  v: @RELIEF_STAFF: rush to; @RELIEF_STAFF: go to; @RELIEF_STAFF: cross into; @RELIEF_STAFF: come to; @RELIEF_STAFF: leave for | S > to, into, for, in
  v: @RELIEF_STAFF: set off for; @RELIEF_STAFF: work in | S > to, into, for, in
  v: treat @PEOPLE wounded; treat @PEOPLE injured in (shelling, attack, bombing, strike, fighting, clash, air strike, airstrike) | S > O
  v: treat of @PEOPLE wounded | S > O
  v: treat (wounded, casualty, fighter, wounded soldier, burn victim) | S > O, for, on, from, in

# ---- protecting, evacuating ------------------------------------------------------------------------------------------
074 Provide military protection or peacekeeping
  v: extend (mission, peacekeeping mission, training mission, deployment, peace mission) in | S > in, to
  v: send (deminer, mine-clearing team, mine clearance team, bomb disposal expert) to | S > in, to
  v: help to guard; help to police; help to patrol | S > O, of
  v: prolong (mandate) of; extend (mandate) of; renew (mandate) of; extend (mandate); renew (mandate); prolong (mandate) | S > of, in, for

# ---- refuge ----------------------------------------------------------------------------------------------------------
075 Grant asylum
  v: give (residence permit, residency, refugee status, work permit, papers, citizenship) to @PEOPLE | S > to, I, O
  v: grant (residence permit, residency, refugee status, legal status) to @PEOPLE | S > to, I, O
  v: give @PEOPLE (residence permit, residency, refugee status, papers) | S > to, I, O
  # The border is asked for twice, so that refugees outrank 085 (`open @BORDER to`).

# ---- of no particular kind ----------------------------------------------------------------------------------------------
070 Provide aid
  n: fuel shipments; fuel aid; fuel deliveries | POSS, by, from > to, for

# ---- arms, training, troops in support -----------------------------------------------------------------------------
072 Provide military aid
  # `send` with one object would be a show of force, so that its first object must be a state.

# ---- refuge ----------------------------------------------------------------------------------------------------------
075 Grant asylum
  # The border is asked for twice, so that refugees outrank 085 (`open @BORDER to`).
