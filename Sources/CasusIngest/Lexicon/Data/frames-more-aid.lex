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

# Aid: whole families of verbs over kinds of what is given (classes-more5.lex).
071 Provide economic aid
  # what is owed is written off
  v: @STRIKE_OUT @DEBT @DEBT; @STRIKE_OUT @DEBT of; @STRIKE_OUT @SHARE of @DEBT; @STRIKE_OUT @MONEY of @DEBT | S > of, by, POSS, to, ADJ, I, from
  v: @STRIKE_OUT @MONEY in @DEBT; @STRIKE_OUT @MONEY owed | S > of, by, POSS, to, ADJ, I, from
  v: write off @SHARE; forgive @SHARE; write off @SHARE of what; forgive @SHARE of what; write off what; forgive what | S > I, by, of, POSS, to
  v: write off @MONEY owed; forgive @MONEY; forgive @SOMEBODY @DEBT; forgive @SOMEBODY @MONEY | S > I, by, of, POSS, to
  v: let @SOMEBODY off (debt, payment); release @SOMEBODY from (debt, obligation) | S > I, O, for, of
  v: give @SOMEBODY (grace period, debt holiday, breathing space); grant @SOMEBODY (grace period) | S > I, O, for, of
  v: give @SOMEBODY more time to (pay, repay); give @SOMEBODY longer to (pay, repay); spare @SOMEBODY (repayment, payment, interest) | S > I, O, of, to
  v: ease (debt, debt burden) of; ease (terms) of (loan, credit) | S > I, O, of, to
  # money is put into somebody's hands
  v: @PAY_IN @MONEY in (bank, central bank, budget, treasury, economy, coffers, reserves, account, Treasury, fund) | S > POSS, of, in, into, to
  v: @PAY_IN @MONEY into (bank, central bank, budget, treasury, economy, coffers, reserves, account, fund) | S > POSS, of, in, into, to
  v: @PAY_IN @MONEY into @PLACE; @PAY_IN @MONEY with (central bank, treasury); @PAY_IN @MONEY to @SOMEBODY | S > into, at, to, POSS, of, with
  v: @PAY_IN @MONEY at (disposal); put at (disposal) @MONEY | S > into, at, to, POSS, of, with
  v: make @MONEY available; place @MONEY at (disposal) | S > to, for, at
  v: @COUGH_UP @MONEY for @SOMEBODY; @COUGH_UP @MONEY for @AID; @COUGH_UP @MONEY for @WORKS; @COUGH_UP @MONEY to help | S > for, to, in, O
  v: @COUGH_UP @MONEY to rebuild; @COUGH_UP @MONEY for @PEOPLE; @COUGH_UP @MONEY to @SOMEBODY | S > for, to, in, O
  v: @COUGH_UP @MONEY in @AID; @COUGH_UP @MONEY in (credit, loan, grant, relief, emergency funding, funding, budget support) | S > for, to, in
  v: make (contribution, donation, grant, gift, loan, cash grant, payment, cash gift, down payment, pledge payment) to @SOMEBODY | S > to, for
  v: make (contribution, donation) of | S > to, for
  v: make @SOMEBODY (gift, present, loan, grant) of; make @SOMEBODY (loan, grant, gift) | S > O, I, to
  v: increase (contribution) to @SOMEBODY; double (contribution) to; renew (contribution) to @SOMEBODY; resume (contribution) to | S > to
  v: restore (contribution) to; top up (contribution) to | S > to
  v: open (purse, wallet, coffers, chequebook, checkbook, pocketbook, credit line, line of credit, credit, credit window, tap) for @SOMEBODY | S > for, to
  v: open (purse, wallet, coffers, credit line, line of credit) to @SOMEBODY | S > for, to
  v: dig into (pocket) for; dig deep for; loosen (purse strings) for; shower @SOMEBODY with (money, cash, aid, gift, loan) | S > for, on, O
  v: lavish @MONEY on | S > for, on, O
  v: lavish (aid, money, cash) on; ply @SOMEBODY with (cash, money, aid) | S > for, on, O
  v: pour (money, cash, aid, petrodollars) into; pump (money, cash, aid) into; plough (money) into; plow (money) into | S > into, to
  v: funnel (money, cash, aid, funds) to; channel (cash, funds, aid) to; slip (cash) to; wire (money, funds) to | S > into, to
  v: advance @SOMEBODY @MONEY; lend @SOMEBODY (money, cash); tide over @SOMEBODY; keep @SOMEBODY solvent | S > I, O
  v: keep @SOMEBODY from (default, bankruptcy, collapse) | S > I, O
  v: keep @SOMEBODY in (cash, funds, pocket); keep @SOMEBODY going; be (paymaster, benefactor, bankroller, financier, mainstay) of | S > O, of, to, for
  v: be (largest creditor, main backer, sponsor, lifeline, lender of last resort) of | S > O, of, to, for
  v: be (paymaster, benefactor, bankroller, financier, mainstay, lifeline, lender) for; be (lifeline) to | S > for, to, of
  v: act as (paymaster, benefactor, lender) to; act as (paymaster, lender) for | S > for, to, of
  v: pay (wage, salary, pension, stipend, bill, fuel bill, electricity bill, hospital bill, pay) of @PEOPLE | S > of, in, POSS
  v: pay (wage, salary, pension) in @PLACE; top up (pay, wage, salary, pension) of; meet (wage bill, payroll, bill) of | S > of, in, POSS
  v: foot (bill, hospital bill) for @SOMETHING in; pick up (bill, tab, cost) for @SOMETHING in; pick up (tab, bill) | S > of, in, for, POSS
  v: shoulder (cost, bill, burden) of; absorb (cost) of | S > of, in, for, POSS
  v: cover (part, half, most, third, quarter, percent) of (cost, bill, deficit); plug (deficit, shortfall, hole) of | S > of, POSS, in
  v: close (budget gap, funding gap) of; buy (bond, bonds, debt, Eurobond, treasury bill) of; guarantee (debt, bond, loan) | S > of, POSS, in
  v: @BANKROLL @WORKS; @BANKROLL @WORKS in @PLACE; @BANKROLL @WORKS for @SOMEBODY | S > in, for, POSS, ADJ
  v: @BANKROLL (repair, restoration, rebuilding, reconstruction, construction, renovation, upkeep, clean-up) in @PLACE | S > in, for, POSS, ADJ
  v: @BANKROLL (project, programme, scheme, scholarship, training, salary, upgrade, expansion) in @PLACE | S > in, for, POSS, ADJ
  v: @BANKROLL (repair, restoration, rebuilding, reconstruction, construction, renovation, upkeep, clean-up, treatment, education) of | S > of, in, for, POSS
  v: give (scholarship, bursary) to; offer (scholarship) to; award (scholarship, bursary) to | S > to, I, from
  v: give @SOMEBODY (scholarship, bursary, fellowship); sponsor (student) from | S > to, I, from
  v: sell @SOMEBODY (oil, gas, fuel, electricity, crude, grain, wheat) at (discount, price, rate, cost) | S > O, I, to
  v: sell (oil, gas, fuel, crude, electricity) at (discount, cut price, reduced price, friendship price, preferential price, concessional rate) | S > O, I, to
  v: supply (cheap oil, cut-rate oil, cut-price oil, subsidised oil, subsidized oil, discounted oil, cheap gas) to | S > to
  v: supply (subsidised gas, subsidized gas, cut-price gas, free oil, free gas, free electricity) to | S > to
  v: supply @SOMEBODY with (cheap oil, cut-rate oil, cut-price oil, subsidised oil, subsidized oil, discounted oil, cheap gas, subsidised gas) | S > O
  v: supply @SOMEBODY with (subsidized gas, cut-price gas, free oil, free gas, free fuel, cheap electricity, cheap fuel) | S > O
  v: keep @SOMEBODY supplied with (cheap oil, cut-rate oil, cut-price oil, cheap gas, subsidised gas, cheap fuel, fuel) | S > O
  v: (money, aid, cash, funds, funding, loan, grant): help @SOMEBODY; (money, aid, cash, funds, funding, loan, grant): rebuild | S > O, to, POSS, in
  v: (money, aid, cash, funds, funding, loan, grant): go to @SOMEBODY | S > O, to, POSS, in
  v: (money, aid, cash, funds, funding, loan, grant): build; (money, aid, cash, funds, funding, loan, grant): pay for | S > in, to, into, O, of, for, POSS
  v: (money, aid, cash, loan): keep @SOMEBODY afloat; (money, aid, cash, loan): flow to; (money, aid, cash): pour into | S > in, to, into, O, of, for, POSS
  n: debt waiver; debt holiday; write-off of debt | by, from, POSS, ADJ, of > to, for
  n: cancellation of debt; cash contribution; budget top-up; cash handout; financial contribution | by, from, POSS, ADJ, of > to, for
  n: cash lifeline | by, from, POSS, ADJ, of > to, for

072 Provide military aid
  v: @CONVEY @ARMS to; @CONVEY @MILITARY_AID to; @CONVEY @MILITARY_AID into; @CONVEY @ARMS for | S > to, into, for, I
  v: @CONVEY @SOMEBODY @ARMS; @CONVEY @ARMS across (border) to | S > to, into, for, I
  v: @SEND_ON (tank, howitzer, shell, missile, rifle, ammunition, launcher, rocket, mortar, mine, drone, jet) to @SOMEBODY | S > to
  v: @SEND_ON (armoured vehicle, armored vehicle, body armour, helmet, night-vision goggles, spare part) to @SOMEBODY | S > to
  v: @SEND_ON (Javelin, Stinger, artillery piece, machine gun, truck) to @SOMEBODY | S > to
  v: @SEND_ON @SOMEBODY (tank, howitzer, shell, missile, rifle, ammunition, rocket, drone, helmet, spare part, body armour, body armor) | S > I, O
  v: part with @ARMS; part with @ARMS for; empty (arsenal, depot, stocks) for; strip (arsenal, depot, stocks) for | S > for, to
  v: dip into (stocks, arsenal, stockpile) for; raid (stockpile) for; open (arsenal, depot, armoury, armory) to | S > for, to
  v: keep @SOMEBODY in @ARMS; keep @SOMEBODY supplied with @ARMS; keep @SOMEBODY armed; fill (arsenal) of; restock (arsenal) of | S > O, of, POSS
  v: refill (arsenal) of; replenish (arsenal, stock, stockpile, magazine) of | S > O, of, POSS
  v: be (main supplier, biggest supplier, chief supplier, quartermaster, armourer, arms supplier, weapons supplier) of | S > of, to
  v: be (armourer, quartermaster) to; be (main arms supplier, chief arms supplier) to | S > of, to
  v: kit out @ARMED; kit @ARMED out; outfit @ARMED with; ply @SOMEBODY with @ARMS; shower @SOMEBODY with @ARMS | S > O
  v: flood @SOMEBODY with @ARMS | S > O
  v: equip @SOMEBODY with; saturate with @ARMS | S > O
  v: @SCHOOL @ARMED; @SCHOOL (army, military, police, troops, recruit, soldier, officer, guard, pilot) of | S > O, of, POSS, ADJ
  v: @SCHOOL (cadet, crew, gunner, sniper, militia, fighter, sailor, presidential guard, coast guard) of | S > O, of, POSS, ADJ
  v: knock @ARMED into (shape); whip @ARMED into (shape); lick @ARMED into (shape); put @ARMED through (paces); turn @ARMED into | S > O
  v: show @ARMED how | S > O
  v: help @ARMED to (plan, train) | S > O
  v: @ARMED: prop up @SOMEBODY; @ARMED: shore up @SOMEBODY; @ARMED: bolster @SOMEBODY; @ARMED: back up @SOMEBODY | S > O, for, of
  v: @ARMED: fight for @SOMEBODY | S > O, for, of
  v: @ARMED: fight on (side) of; @ARMED: keep @SOMEBODY in (power, office) | S > O, for, of
  v: fly (combat mission, bombing mission, mission, sortie, bombing raid) for; fly (mission, sortie) in (support) of | S > for, of, to
  v: provide (air cover, air support, close air support, artillery cover) for; give (air cover, covering fire) to; lay down (fire) for | S > for, of, to
  v: (plane, jet, helicopter, warplane, bomber, gunship, artillery, drone): back @SOMEBODY | S > O
  v: (plane, jet, helicopter, warplane, gunship, artillery): support @SOMEBODY; (plane, jet, helicopter): cover | S > O
  v: come to (defence, defense, aid, rescue, assistance, help) with (soldier, troops, tank, jet, plane, men, force) | S > of, POSS, to
  v: come to (defence, defense, aid, rescue, assistance, help) with (marine, paratrooper, weapon, arms, missile, helicopter) | S > of, POSS, to
  v: go to (aid, rescue, help, defence, defense) with (soldier, troops, tank, jet, plane, men, force, weapon, arms) | S > of, POSS, to
  v: fly (paratrooper, commando, soldier, troops, marine, battalion) to @PLACE to help | S > to, of
  v: send (paratrooper, commando, soldier, troops, marine, battalion) to @PLACE to help; fly @TROOPS to help; rush @TROOPS to help | S > to, of
  v: rush (troops, reinforcement) to (aid, side, help) of | S > to, of
  v: lend @SOMEBODY (pilot, adviser, advisor, officer, soldier, troops, instructor, helicopter, gunship, plane, destroyer) | S > I, to, with
  v: second (officer, instructor, adviser, pilot) to; attach (adviser, officer) to; embed (adviser, instructor) with | S > I, to, with
  v: put at (disposal) (soldier, troops, pilot, weapon, missile, plane, drone, jet); put @ARMS at (disposal); put @TROOPS at (disposal) | S > POSS, of, at
  v: place @TROOPS at (disposal) | S > POSS, of, at
  v: repair (tank, jet, submarine, plane, helicopter, howitzer) of; repair (tank, howitzer) for | S > of, for, POSS
  v: overhaul (jet, submarine, tank, helicopter) for; refuel (jet, plane, bomber) of | S > of, for, POSS
  v: @GET (arms, weapon, rifle, missile, rocket, tank, ammunition, shell, drone) by way of; @GET @ARMS free of charge from; be armed by | from, by > S
  v: be trained by; be equipped by; be armed with by | from, by > S

073 Provide humanitarian aid
  v: @CONVEY @RELIEF_GOODS into @PLACE; @CONVEY @HUMANITARIAN_AID to | S > to, into, for, in
  v: @CONVEY @HUMANITARIAN_AID into; @CONVEY @FOODSTUFF to @SOMEBODY; @CONVEY @FOODSTUFF into; @CONVEY @HUMANITARIAN_AID for | S > to, into, for, in
  v: @CONVEY @RELIEF_GOODS for @SOMEBODY | S > to, for, over, among, I, in
  v: @CONVEY @RELIEF_GOODS to (victim, survivor, hospital, clinic, camp, island, town, village, family, school) | S > to, for, over, among, I, in
  v: @CONVEY @RELIEF_GOODS over; @CONVEY @RELIEF_GOODS among; @CONVEY @SOMEBODY @RELIEF_GOODS | S > to, for, over, among, I, in
  v: @CONVEY @RELIEF_STAFF to; @CONVEY @RELIEF_STAFF into; @SEND_ON @RELIEF_STAFF to; @SEND_ON @RELIEF_GOODS to @SOMEBODY | S > to, into, for, I
  v: @SEND_ON @RELIEF_GOODS for; @SEND_ON @HUMANITARIAN_AID to; @SEND_ON @SOMEBODY @RELIEF_GOODS; @SEND_ON @RELIEF_STAFF | S > to, into, for, I
  v: @CONVEY (doctor, medic, nurse, rescuer, firefighter, expert, medical team, rescue team) to help | S > to, O, in
  v: @SEND_ON (doctor, medic, nurse, rescuer, firefighter, engineer, expert, team, diver, pump, plane, helicopter, ship) to help | S > to, O, in
  v: (ship, truck, lorry, plane, helicopter, convoy, train, freighter, aircraft, camel): bring @RELIEF_GOODS | S > to, into, for, in
  v: (ship, truck, lorry, plane, helicopter, convoy, train, freighter, aircraft): carry @RELIEF_GOODS to | S > to, into, for, in
  v: (ship, freighter, plane, truck, convoy, aircraft, helicopter): unload @RELIEF_GOODS | S > to, in, at, over, on, for
  v: (ship, freighter, plane, truck, convoy, aircraft, helicopter): unload @FOODSTUFF | S > to, in, at, over, on, for
  v: (ship, freighter, plane, truck, convoy): deliver; (plane, aircraft, helicopter): drop @RELIEF_GOODS | S > to, in, at, over, on, for
  v: unload (tonne, ton, sack, crate, box) at; unload @FOODSTUFF in; unload @FOODSTUFF at; unload @RELIEF_GOODS in | S > in, at, to
  v: unload @RELIEF_GOODS at | S > in, at, to
  v: drop off @RELIEF_GOODS; have (plane, ship, convoy, team) on (way) to | S > in, at, to
  v: treat @SOMEBODY to (shipment, consignment, gift); come to (help, aid, rescue) with @RELIEF_GOODS | S > O, of, POSS
  v: come to (help, aid, rescue) with (doctor, medic, food, tent); go to (help, aid) with @RELIEF_GOODS | S > O, of, POSS
  v: @HAUL @SOMEBODY from @PERIL; @HAUL @SOMEBODY out of @PERIL; @HAUL @SOMEBODY off @PERIL | S > O, of
  v: @HAUL @PEOPLE to (safety, land, shore, hospital, higher ground, dry land); @HAUL @PEOPLE aboard; find @SOMEBODY alive in | S > O, of
  v: find (survivor) in | S > O, of
  v: @RELIEF_STAFF: find @PEOPLE; (dog, sniffer dog, rescue dog): find @SOMEBODY; @RELIEF_STAFF: search for; @RELIEF_STAFF: comb | S > in, O
  v: @RELIEF_STAFF: go to work in; @RELIEF_STAFF: dig for; @RELIEF_STAFF: scour; @RELIEF_STAFF: save | S > in, O
  v: @CARE @SICK; @CARE @PEOPLE; @CARE @SICK from; perform (operation, surgery, amputation, operations) on | S > O, on, to, from, in, I
  v: perform (operation, surgery) in; give (treatment, first aid, medical treatment, medical care, jab, shot) to | S > O, on, to, from, in, I
  v: give @PEOPLE (treatment, first aid, medical care, medicine, food, water) | S > O, on, to, from, in, I
  v: @RELIEF_STAFF: treat; @RELIEF_STAFF: tend to; @RELIEF_STAFF: tend; @RELIEF_STAFF: look after; @RELIEF_STAFF: help | S > O, to, after, for, in, into
  v: @RELIEF_STAFF: care for; @RELIEF_STAFF: go into; @RELIEF_STAFF: fan out; @RELIEF_STAFF: reach @PLACE | S > O, to, after, for, in, into
  v: lay on (food, bus, flight, plane, ship, tent, medical care, transport) for | S > for, in
  v: set up (kitchen, soup kitchen, tent, clinic, shelter, camp, feeding station, first aid post, water point) for; pitch (tent) for | S > for, in
  v: put up (tent, shelter, camp) for; set up (clinic, camp, tent, hospital) in | S > for, in
  v: dig (well) for; drill (well, borehole) for; sink (well, borehole) for; drill (well, borehole) in; sink (well, borehole) in | S > for, in, to
  v: bring (water, power, electricity) to; restore (water, power, electricity, running water) to; pipe (water) to (camp, town, refugee) | S > for, in, to
  v: launch (appeal, fund) for; raise (money, funds) for @PEOPLE; open (relief fund, bank account) for; adopt (orphan) from | S > for, from, to
  v: adopt @PEOPLE | S > for, from, to
  v: stage (airlift, relief airlift) to; mount (airlift, relief airlift, relief operation) to; mount (rescue, search) for | S > for, from, to
  v: @GET @RELIEF_GOODS from; be fed by; be treated by; be rescued by; be clothed by | from, by > S
  n: rescue effort; relief flights; emergency airlift; medical airlift; food drop | by, from, POSS, ADJ > to, for, in
  n: gift of medicine; consignment of medicine; shipment of tents; shipment of blankets; consignment of food | by, from, POSS, ADJ > to, for, in

074 Provide military protection or peacekeeping
  v: @PEACEKEEPERS: stand between; @PEACEKEEPERS: guard; @PEACEKEEPERS: ferry | S > between, O, in, of, over
  v: @PEACEKEEPERS: man (checkpoint, post, buffer zone); @PEACEKEEPERS: fan out; @PEACEKEEPERS: shelter; @PEACEKEEPERS: disarm | S > between, O, in, of, over
  v: @PEACEKEEPERS: replace; @PEACEKEEPERS: relieve; @PEACEKEEPERS: supervise; @PEACEKEEPERS: oversee | S > in, into, to, O
  v: @PEACEKEEPERS: keep (order, peace); @PEACEKEEPERS: take over; @PEACEKEEPERS: move into; @PEACEKEEPERS: fly into | S > in, into, to, O
  v: @PEACEKEEPERS: return to | S > in, into, to, O
  v: serve as @PEACEKEEPERS | S > in, between, -
  v: oversee (truce, ceasefire, cease-fire); supervise (truce, ceasefire) | S > in, between, -
  v: fly @TROOPS to keep (peace); add @TROOPS to @PEACEKEEPERS; supply @TROOPS to @PEACEKEEPERS; supply @TROOPS for @PEACEKEEPERS | S > in, to
  v: provide @TROOPS for @PEACEKEEPERS | S > in, to
  v: keep @TROOPS in @PLACE as (part, peacekeeper); keep @PEACEKEEPERS; leave @PEACEKEEPERS in; have @PEACEKEEPERS in | S > in, of
  v: maintain (contingent, battalion) in; rotate @PEACEKEEPERS; take charge of @PEACEKEEPERS | S > in, of
  v: assume (command) of @PEACEKEEPERS | S > in, of
  v: provide (bulk, backbone) of @PEACEKEEPERS; make up (bulk, backbone, core) of @PEACEKEEPERS; form (backbone, core) of @PEACEKEEPERS | S > in, of, to
  v: account for (half, most) of @PEACEKEEPERS; lend (troops, battalion) to @PEACEKEEPERS | S > in, of, to
  v: take @SOMEBODY under (protection, wing, umbrella); shelter @SOMEBODY under (umbrella, nuclear umbrella) | S > of, O, for, POSS
  v: guarantee (security, safety) of; vouch for (safety) of; ensure (safety, security) of | S > of, O, for, POSS
  v: provide (escort, bodyguard, protection, security) for; escort @PEOPLE | S > of, O, for, POSS
  v: escort (convoy, ship, tanker, merchant ship, freighter, refugee, evacuee, bus) | S > O, to, from, of, through
  v: shepherd (convoy, ship, tanker, refugee, evacuee); accompany (aid convoy, relief convoy, food convoy) | S > O, to, from, of, through
  v: clear (mine, landmine, unexploded shell, unexploded bomb) from | S > O, to, from, of, through

075 Grant asylum
  v: make (room, space, place) for @PEOPLE; make (room, space) for @REFUGEES; find (home, room, place) for @REFUGEES | S > for, to
  v: find (home, place) for @PEOPLE; keep @BORDER open to @PEOPLE; keep @BORDER open for @PEOPLE; keep (door) open to @PEOPLE | S > for, to
  v: give (home, roof, berth, exile, shelter, safe haven, haven) to | S > to, I, O
  v: offer @SOMEBODY (roof, home, exile, haven, villa, safe haven, refuge, sanctuary, asylum, shelter) | S > to, I, O
  v: give @SOMEBODY (roof, home, exile, haven, villa) | S > to, I, O
  v: put up @SOMEBODY; put @SOMEBODY up in; put up @PEOPLE; harbour @SOMEBODY; harbor @SOMEBODY | S > O, from
  v: shield @SOMEBODY from (extradition, arrest, prosecution); hide @SOMEBODY in; shelter @SOMEBODY in; take @SOMEBODY in | S > O, from
  v: take @SOMEBODY in as (refugee); take @PRISONERS in as (refugee); accept @SOMEBODY as (refugee); admit @SOMEBODY as (refugee) | S > O, from
  v: readmit @REFUGEES; rehouse @REFUGEES; settle @REFUGEES | S > O, from
  v: lodge @REFUGEES; accommodate @PEOPLE | S > O, for, from
  v: provide (home, haven, roof, accommodation) for @PEOPLE; provide (accommodation, housing) for @REFUGEES; welcome @PEOPLE fleeing | S > O, for, from
  v: take @PEOPLE fleeing | S > O, for, from
  v: fling open (door, border) to; throw open (door, border, gate) to; let @PEOPLE in; let @PEOPLE stay; allow @PEOPLE to stay | S > to, O, for
  v: allow @PEOPLE in; wave @REFUGEES through; wave @PEOPLE across; waive (visa) for @PEOPLE | S > to, O, for
  v: extend (visa, permit, stay) of @PEOPLE; renew (asylum, visa, refugee status) of; naturalise @REFUGEES; naturalize @REFUGEES | S > of, to, O
  v: give (passport, paper, citizenship, refuge) to; issue (passport, travel document, visa) to @PEOPLE | S > of, to, O
  v: issue (passport, visa) to @REFUGEES | S > of, to, O
  v: be given (refuge, asylum, sanctuary, shelter, home) in; be put up in | by, in > S
  v: find (refuge, sanctuary, asylum, shelter, safe haven, home, haven) in @PLACE; be offered (refuge, asylum, sanctuary) by | by, in > S
  v: win (asylum) in | by, in > S
  v: be taken in by | by, in > S

# Verbs with a preposition of their own, whose object stands behind it.
071 Provide economic aid
  v: come up with @MONEY for; come up with @MONEY to help; come up with @MONEY in @AID; pitch in with @MONEY; weigh in with @MONEY | S > for, to, in
  v: chip in with @MONEY; step in with @MONEY; come through with @MONEY; step forward with @MONEY | S > for, to, in
  v: throw in @MONEY for; kick in @MONEY for; chip in @MONEY for | S > for, to, in
  v: step in with (loan, grant, credit, cash, bailout, money); come through with (loan, grant, credit, cash, bailout) | S > of, POSS, to, for
  v: help out with (loan, grant, cash, money, credit); come to (rescue, aid) with (loan, grant, credit, cash, bailout, money) | S > of, POSS, to, for
  v: come to (rescue, aid) with @MONEY | S > of, POSS, to, for
  v: pay for @WORKS in; pay for @WORKS for; pay for @WORKS; foot (bill, cost) for @WORKS; pick up (tab, bill, cost) for @WORKS | S > in, for, to, POSS
  v: pick up (tab, bill) for (scholarship, hospital, school, treatment, student, fuel, wages, repair); put money into @WORKS | S > in, for, to, POSS
  v: put @MONEY into @WORKS | S > in, for, to, POSS
  v: pour @MONEY into @WORKS; sink @MONEY into @WORKS; plough @MONEY into @WORKS; pump @MONEY into @WORKS; spend @MONEY on @WORKS in | S > in, for, of, POSS
  v: spend @MONEY on @WORKS for; spend @MONEY rebuilding; spend @MONEY to rebuild; put up @MONEY for @WORKS; give @MONEY for @WORKS | S > in, for, of, POSS
  v: give @MONEY toward; give @MONEY towards | S > in, for, of, POSS
  v: forgive most of; forgive half of; forgive all of; forgive much of; forgive part of; forgive some of; write off most of | S > by, of, ADJ
  v: write off half of; write off all of; write off part of; write off much of; cancel most of what; cancel half of what | S > by, of, ADJ
  v: waive most of what | S > by, of, ADJ
  v: tear up (IOU, debt) of | S > by, of, ADJ
  v: hand over (keys, key) to @WORKS; hand over (key, keys) of @WORKS; hand over @WORKS to; gift @WORKS to; donate @WORKS to | S > to, I, in, for
  v: give @SOMEBODY @WORKS; build @SOMEBODY @WORKS; build @WORKS in @PLACE; rebuild @WORKS in @PLACE; repair @WORKS in @PLACE | S > to, I, in, for
  v: renovate @WORKS in @PLACE; restore @WORKS in @PLACE | S > to, I, in, for
  v: build @WORKS for; rebuild @WORKS for; repair @WORKS for; construct @WORKS in @PLACE; put up @WORKS in @PLACE; put up @WORKS for | S > in, for, to
  v: inaugurate @WORKS in @PLACE built; equip @WORKS in @PLACE; equip @WORKS with; pave @WORKS in @PLACE; lay @WORKS in @PLACE | S > in, for, to
  v: run @WORKS in @PLACE; open @WORKS for (refugee, displaced, poor, orphan) | S > in, for, to

072 Provide military aid
  v: throw in @ARMS for; throw in (vehicle, armoured vehicle, armored vehicle, tank, helicopter) for | S > for, to, of
  v: part with (tank, jet, missile, howitzer, helicopter, plane) | S > for, to, of
  v: hand over (key, keys) of (cutter, patrol boat, ship, vessel, boat, warship) | S > for, to, of
  v: hand over (cutter, patrol boat, warship, landing craft) to | S > for, to, of
  v: give (cutter, patrol boat, warship, landing craft) to | S > for, to, of
  v: pay for (weapon, arms, training, soldier, troops, militia, ammunition, mercenary, tank, fuel) for | S > for, of, in, O
  v: pay for (training, arming, equipping) of; pay (fighter, rebel, militia, militiaman, mercenary) in | S > for, of, in, O
  v: put (fighter, rebel, militia) on (payroll); fund @ARMED in; bankroll @ARMED in | S > for, of, in, O

073 Provide humanitarian aid
  v: bring in @RELIEF_GOODS for; bring in @RELIEF_GOODS from; fly in @RELIEF_GOODS; fly in @RELIEF_GOODS for; ship in @RELIEF_GOODS | S > for, to, in, of, on
  v: truck in @RELIEF_GOODS; send in @RELIEF_GOODS; take in @RELIEF_GOODS; lay on @RELIEF_GOODS for; pay for @RELIEF_GOODS for | S > for, to, in, of, on
  v: pay for (operation, treatment, surgery, prosthesis, wheelchair) of; pay for (operation, treatment, surgery) on | S > for, to, in, of, on
  v: dig wells for; dig wells in; drill wells for; drill wells in; hand plastic sheeting to; hand out plastic sheeting to; get food to | S > for, in, to, O
  v: get aid to; get supplies to; get water to; get medicine to; get help to; bring food to; bring help to; bring relief to | S > for, in, to, O
  v: fly @SOMEBODY for (surgery, treatment, medical treatment, operation) | S > for, in, to, O
  v: fly @SICK to; fly @SICK out; fly out @SICK; evacuate @SICK; take @SICK to (hospital); take @SICK for (treatment); treat @SICK in | S > O, from, of
  v: take in @SICK; bring @SICK to; airlift @SICK to; airlift @SICK; fly @PEOPLE for (surgery, treatment, medical treatment); admit @SICK | S > O, from, of
  v: offer (treatment) to @SICK | S > O, from, of

075 Grant asylum
  v: keep @BORDER open to @SOMEBODY; keep @BORDER open for; keep (door) open for; leave @BORDER open to @PEOPLE | S > to, for

# Aid: double objects that stand as one group (`gave Pakistan oil`): whose name stands in it gets it.
071 Provide economic aid
  v: @HAND_TO @LENDING; @HAND_TO (loan, grant, credit, cash, credit line, soft loan, bailout, subsidy, debt relief) | S > I, to, ADJ
  v: @HAND_TO (oil, gas, crude, fuel, electricity) on (deferred payment, credit, easy terms, soft terms, favourable terms) | S > I, to, ADJ
  v: @HAND_TO (oil, gas, crude, fuel, electricity) on (favorable terms, deferred terms, concessional terms, generous terms) | S > I, to, ADJ
  v: @HAND_TO (oil, gas, crude, fuel, electricity) at (discount, price, rate) | S > I, to, ADJ
  v: convert @MONEY of @DEBT into; convert @DEBT into; swap @DEBT for; turn @DEBT into; reschedule @DEBT | S > for, to, of, POSS, ADJ
  v: give @SOMEBODY more (time, years) to repay; grant @LENDING to; clear @LENDING for | S > for, to, of, POSS, ADJ
  v: complete (rollover, disbursement, transfer) of @LENDING; complete (rollover) of; buy fuel for | S > for, to, of, POSS, ADJ
  v: buy (fuel, oil, wheat, grain, medicine, food) for | S > for, to, of, POSS, ADJ

072 Provide military aid
  v: @HAND_TO @ARMS; @HAND_TO @MILITARY_AID; @HAND_TO (helicopter, patrol boat, warship, howitzer, rifle, armoured car) | S > I, to, ADJ
  v: clear @MONEY in (arms, weapons, military aid) for; release @MONEY in (arms, weapons, military aid) for | S > for, to, O
  v: approve @MONEY in (arms, weapons, military aid) for; rush @MONEY in (arms, weapons) to | S > for, to, O
  v: sustain @SOMEBODY with (men, munition, arms, weapon, money, fuel); back @SOMEBODY with (men, munition, jet, tank, bomber) | S > for, to, O
  v: reinforce @SOMEBODY with | S > for, to, O
  v: learn to (sweep, fly, shoot, fight, operate) from; learn (mine-clearing, marksmanship, tactics) from | from, S > S, to
  v: be taught by (instructor, officer, adviser); direct (artillery fire, fire, air strike) for; hire out @ARMS to | from, S > S, to
  v: be (conduit, pipeline, transit point) for (weapon, arms); serve as (conduit, pipeline, transit point) for (weapon, arms) | from, S > S, to
  v: act as (conduit, pipeline) for (weapon, arms) | from, S > S, to
  v: (plane, cargo plane, transport plane, truck, convoy, ship, dhow, train): land in @PLACE with @ARMS | S > for, to, O, in
  v: (plane, cargo plane, truck, convoy, ship): arrive with @ARMS; (plane, cargo plane, truck, convoy, ship): bring @ARMS | S > for, to, O, in
  v: (plane, cargo plane, truck, convoy, ship): carry @ARMS to; arm, feed and house @SOMEBODY; arm and feed @SOMEBODY | S > for, to, O, in
  v: secure @SOMETHING for @SOMEBODY; hold @PLACE for @SOMEBODY | S > for, to, O, in
  v: help (army, military, government, force, soldier) recapture; help (army, military, government, force) retake | S > O, of, on, in, POSS
  v: help (army, government, force) win; help @SOMEBODY to recapture; help @SOMEBODY to retake; help @SOMEBODY to fight | S > O, of, on, in, POSS
  v: help win back; help recapture; help retake; help put down (mutiny, coup, rebellion, revolt); intervene in (support) of | S > O, of, on, in, POSS

073 Provide humanitarian aid
  v: (supplies, relief supplies, aid, food, relief, medicine, tents): reach @PLACE | S > O, in
  v: (supplies, relief supplies, aid, food, relief, medicine): arrive in @PLACE; (supplies, aid, food, relief): reach @PEOPLE | S > O, in
  v: (wheat, food, aid, flour, rice, grain): feed @PEOPLE | S > O, in
  v: cook for @SICK; cook for @PEOPLE; cook (meal) for; collect (clothes, food, money, blanket) for | S > for, O
  v: reunite @PEOPLE with (family, parent, mother); present @SOMEBODY with @RELIEF_GOODS | S > for, O
  v: present @SOMEBODY with (ambulance, tractor, vehicle, generator, bus, fire engine); equip @SOMEBODY with @RELIEF_GOODS | S > for, O
  v: send fire-fighting planes to; send firefighting planes to; send water bombers to | S > to, in, for
  v: send (fire-fighting plane, firefighting plane, water bomber, fire engine, fire truck) to | S > to, in, for
  v: send (firefighting aircraft, hospital ship, rescue plane, rescue ship) to | S > to, in, for
  v: arrive in @PLACE to (treat, help, rescue, dig, search, lead) @PEOPLE; put out (fire, wildfire, blaze) in; open @WORKS for @PEOPLE | S > to, in, for
  v: open (shelter, clinic, school) for @PEOPLE | S > to, in, for

074 Provide military protection or peacekeeping
  v: arrive in @PLACE to lead (mission, security mission, force); arrive in @PLACE to join @PEACEKEEPERS; @ARMED: guard @PEOPLE | S > in, O, of, from
  v: @ARMED: guard (politician, returnee, refugee, minister, leader, convoy); @ARMED: escort @PEOPLE | S > in, O, of, from
  v: command (UN force, peacekeeping force, force) in; evacuate (diplomat, national, citizen, foreigner) of | S > in, O, of, from
  v: evacuate (diplomat, national, foreigner, expatriate) from @PLACE; fly of (student, national, citizen) home | S > in, O, of, from
  v: fly @PEOPLE home; fly home @PEOPLE; fly (student, national, citizen, compatriot, worker) home | S > from, O
  v: fly home (student, national, citizen, compatriot, worker); bring home (student, national, compatriot, stranded worker) from | S > from, O
  v: airlift home @PEOPLE | S > from, O

075 Grant asylum
  v: open shelters for; open shelters to; open (shelter, camp, school, gymnasium, barracks) to @PEOPLE | S > for, to, O, from
  v: take in @SOMEBODY for (treatment, surgery); be home to (exile, refugee, asylum seeker) from | S > for, to, O, from

073 Provide humanitarian aid
  v: @PLACE: @RAMP_UP (food delivery, aid delivery, food shipment, aid shipment, relief flight, aid flight, food distribution) to | S > to, in, over
  v: @PLACE: @RAMP_UP (aid convoy, relief convoy, medicine delivery, aid supply, relief supply, food supply, food aid shipment) to | S > to, in, over
  v: @PLACE: @RAMP_UP (food delivery, aid delivery, food distribution, relief flight, aid flight, airdrop) in | S > to, in, over
  v: @RAMP_UP (airdrop, food drop, relief flight, food delivery, aid delivery) over | S > to, in, over

071 Provide economic aid
  v: sell (oil, gas, fuel, crude, electricity, wheat, grain, coal) at (discount, below-market price, cut price, reduced price) | S > to, I, ADJ
  v: sell (oil, gas, fuel, crude, electricity, wheat, grain, coal) at (knockdown price, concessional price, subsidised price) | S > to, I, ADJ
  v: sell (oil, gas, fuel, crude, electricity, wheat, grain, coal) at (subsidized price, preferential price) | S > to, I, ADJ
  v: sell (oil, gas, fuel, crude, electricity, wheat, grain, coal) at (favourable price, friendly price) | S > to, I, ADJ
  v: sell (oil, gas, fuel, crude, electricity, wheat, grain, coal) at (bargain price, capped price, cost price) | S > to, I, ADJ

070 Provide aid
  v: put at (disposal); place at (disposal); put @SOMETHING at (disposal); place @SOMETHING at (disposal); put @SOMEBODY at (disposal) | S > at

074 Provide military protection or peacekeeping
  v: (police, policeman, police officer, soldier, troops, officer, gendarme, marine): arrive in @PLACE to lead | S > in
  v: (police, policeman, police officer, soldier, troops, gendarme, marine): arrive in @PLACE to help | S > in
  v: (police, soldier, troops, gendarme): arrive in @PLACE to keep; (soldier, troops, gendarme, marine): arrive in @PLACE to protect | S > in

# Aid: more ways to give, by light verbs and idioms.
071 Provide economic aid
  v: give @SOMEBODY (break, holiday, reprieve, extension, respite) from (repayment, payment, debt) | S > O, in, for, to, I
  v: give @SOMEBODY (break, holiday, reprieve, extension) on (repayment, payment, debt, loan) | S > O, in, for, to, I
  v: give @SOMEBODY (extension, moratorium, debt break) | S > O, in, for, to, I
  v: put up (half, third, most, bulk, quarter, money, funds, cash, lion's share) for | S > O, in, for, to, I
  v: put up (half, most, bulk, third) of (money, cost, funds); put up (money, cash, funds) to | S > O, in, for, to, I
  v: put up (half, third, most, bulk, quarter, money, funds, cash) for @WORKS in @PLACE; chip in for @WORKS | S > in, for, of, POSS
  v: chip in for @WORKS in @PLACE; chip in to; endow @WORKS; endow @WORKS in @PLACE | S > in, for, of, POSS
  v: endow (chair, scholarship, fund, foundation) in @PLACE | S > in, for, of, POSS
  v: @BANKROLL (campaign, programme, project, training, clinic, teacher, army, police, budget, militia, fund) in @PLACE | S > in, for, of, POSS
  v: @BANKROLL (budget, army, police, campaign, reconstruction, recovery) of | S > in, for, of, POSS
  v: @BANKROLL (budget, army, reconstruction, recovery, police, treasury, finances) | S > POSS, of, for, in
  v: pay (wage, salary, pension, stipend, fuel bill, electricity bill) | S > POSS, of, for, in
  v: pay (half, third, most, bulk, quarter, share) of (cost, bill, salary, wage, budget) | S > POSS, of, for, in
  v: meet (half, third, most, bulk, quarter) of (cost, bill, budget); cover (budget, deficit, shortfall, import bill); foot most of | S > POSS, of, for, in
  v: foot (bill, most) for rebuilding; pick up bill for | S > POSS, of, for, in

072 Provide military aid
  v: give (land, camp, base, sanctuary, headquarters, bases, rear base) to @ARMED | S > to, O, I, of, for
  v: give @ARMED (land, camp, base, sanctuary, headquarters, rear base, free run) | S > to, O, I, of, for
  v: provide @ARMED with (land, camp, base, sanctuary, rear base, training); allow @ARMED to (train, operate, cross, regroup) | S > to, O, I, of, for
  v: offer @ARMED (land, camp, base, sanctuary); host (training camp, camp, headquarters, base) of @ARMED | S > to, O, I, of, for
  v: run (training camp, camp) for | S > to, O, I, of, for
  v: @ARMED: restore @SOMEBODY to (power, office, throne); @ARMED: put @SOMEBODY back in (power, office); @ARMED: clear (way) for @ARMED | S > O, for, against
  v: clear (way) for @ARMED; pave (way) for @ARMED; blaze (trail) for @ARMED; soften up (position, defence, target) for | S > O, for, against
  v: @ARMED: put down (coup, mutiny, rebellion, revolt) against; @ARMED: crush (coup, mutiny, rebellion) against; @ARMED: help put down | S > O, for, against
  v: keep @TROOPS in @PLACE to prop; keep @TROOPS in @PLACE to help; keep @TROOPS in @PLACE to support; keep @TROOPS in @PLACE to protect | S > in, into, -
  v: send @TROOPS into @PLACE to prop; send @TROOPS into @PLACE to help; send @TROOPS into @PLACE to save | S > in, into, -
  v: send @TROOPS into @PLACE to rescue; have @TROOPS in @PLACE to (train, advise, help); keep (adviser, instructor, trainer) in | S > in, into, -
  v: pay for (weapon, arms, tank, missile, jet, drone, ammunition, rifle) for | S > for, O, to
  v: buy (weapon, arms, tank, missile, jet, drone, ammunition, rifle, shell) for; arm @SOMEBODY with; arm @ARMED in @PLACE with | S > for, O, to
  v: pay @ARMED | S > for, O, to
  v: feed and arm @SOMEBODY; furnish @SOMEBODY with (Stinger, Javelin, missile, rifle, arms); find money for (weapon, arms) | S > for, O, to
  v: (rocket, weapon, rifle, arms, missile, shell, drone): find (way) to | S > for, O, to

073 Provide humanitarian aid
  v: share @RELIEF_GOODS with | S > with, to, for, in
  v: share (vaccine stock, stock, stockpile, supply, surplus, surplus vaccine, food stock, grain reserve) with | S > with, to, for, in
  v: pass on @RELIEF_GOODS to; pass @RELIEF_GOODS on to | S > with, to, for, in
  v: (ship, plane, freighter, convoy, aircraft, train): dock in @PLACE with @RELIEF_GOODS | S > with, to, for, in
  v: (ship, plane, freighter, convoy, aircraft, train): dock in @PLACE with @FOODSTUFF | S > with, to, for, in
  v: (ship, plane, freighter, convoy, aircraft): arrive in @PLACE with | S > with, to, for, in
  v: (ship, plane, freighter, convoy, aircraft): land in @PLACE with @RELIEF_GOODS | S > in, for, O, into
  v: (ship, plane, freighter, convoy, aircraft): land in @PLACE with @FOODSTUFF | S > in, for, O, into
  v: (ship, plane, freighter, convoy, truck): leave for @PLACE with; (ship, plane, freighter, convoy, truck): set off for @PLACE with | S > in, for, O, into
  v: (ship, plane, freighter, convoy, truck): reach @PLACE with; put (doctor, nurse, medic, surgeon) into | S > in, for, O, into
  v: put (doctor, nurse, medic, engineer) to (work) in | S > in, for, O, into
  v: join (hunt, search) for; join in (hunt, search) for; take part in (search, rescue, hunt) for | S > for, in, O
  v: lead (search, hunt, rescue) for (survivor, submarine, plane, crew, sailor, victim, ferry); cook meals for | S > for, in, O
  v: cook (meal, rice, soup) for | S > for, in, O
  v: douse (fire, flame, blaze, wildfire) in @PLACE; drop water on (fire, blaze) in @PLACE | S > for, in, O
  v: take @PEOPLE off (boat, ship, raft, dinghy, rock, island, roof); take off @PEOPLE from (boat, ship, roof); pick @PEOPLE up | S > O, to, in
  v: pick up @PEOPLE; bring @PEOPLE to (safety, shore, port); bring @PEOPLE ashore | S > O, to, in
  v: tow (boat, dinghy, fishing boat) to (safety, port, harbour); throw (lifeline, life jacket, rope) to @PEOPLE; clothe and feed @PEOPLE | S > O, to, in
  v: give (food, clothing, water, medicine, milk, bread) to @PEOPLE | S > O, to, in

074 Provide military protection or peacekeeping
  v: @PEACEKEEPERS: keep @SOMEBODY apart; keep (faction, herder, side, army, enemy, foe, community) apart; hold (ring) in | S > in, into, between, O, on
  v: hold (line) between; lead (force, mission, peace force, international force, multinational force) into @PLACE | S > in, into, between, O, on
  v: lead (force, peace force, international force, multinational force) in @PLACE | S > in, into, between, O, on
  v: take over (watch, UN watch, UN post, UN mission, patrol) on; take over (UN mission, UN force, peace mission) | S > in, into, between, O, on
  v: keep (blue helmet, peacekeeper, soldier, troops) in @PLACE under (UN flag, mandate, UN command) | S > in, between, over
  v: keep (blue helmet, peacekeeper) in @PLACE; serve under (UN flag, flag, blue flag); don (blue helmet, blue beret) | S > in, between, over
  v: stand guard over (convoy, refugee, ballot box, camp) | S > in, between, over

075 Grant asylum
  v: open (doors, door, home, arms, heart) to @SOMEBODY; open (doors, door, home) to @PEOPLE from | S > to, I, O
  v: give @SOMEBODY (villa, palace, house, residence) to live; give @SOMEBODY (right, permission, leave) to (stay, remain, settle) | S > to, I, O
  v: give (right, permission, leave) to (stay, remain) to @PEOPLE; grant @SOMEBODY (residence, residency, citizenship, safe haven) | S > to, I, O
  v: give (refuge, sanctuary, asylum, shelter) to; afford (refuge, sanctuary, asylum) to; provide (refuge, sanctuary, shelter) for | S > to, for, O, from
  v: harbour (exile, fugitive, dissident, rebel leader, opposition leader); harbor (exile, fugitive, dissident, rebel leader) | S > to, for, O, from
  v: turn (school, barracks, stadium) into (shelter, camp) for; put (refugee, exile, evacuee) up | S > to, for, O, from
  v: find (home, room) for (orphan, evacuee, exile) | S > to, for, O, from

070 Provide aid
  v: help out @SOMEBODY; help @SOMEBODY out; help @SOMEBODY out with; help out @SOMEBODY with; see @SOMEBODY through | S > O, for, of, POSS, to
  v: come through with (loan, help, food, money) for; come through for @SOMEBODY | S > O, for, of, POSS, to
  v: keep (tank, fuel tank, larder, warehouse) of; pitch in to help; lend (helping hand, shoulder, muscle) to; do (bit) for | S > O, for, of, POSS, to
  v: be there for @SOMEBODY; @PLACE: come to (aid, rescue, help) of @PLACE; @PLACE: rally to (aid, help) of @PLACE | S > O, for, of, POSS, to

072 Provide military aid
  v: @ARMS: arrive in @PLACE from; @ARMS: reach @PLACE from; @MILITARY_AID: arrive in @PLACE from; @ARMS: land in @PLACE from | from > in, O
  v: @ARMS: be delivered from; (battery, missile, tank, howitzer, shell, jet, drone): arrive from | from > in, O

073 Provide humanitarian aid
  v: (aid, supplies, medicine, vaccine, food, tents, blankets, water, flour, rice, wheat, fuel): arrive in @PLACE from | from > in, O, into
  v: (aid, supplies, medicine, vaccine, food, tents, blankets, rice, wheat): reach @PLACE from | from > in, O, into
  v: (aid, supplies, medicine, vaccine, food): pour in from; (aid, supplies, medicine, food): pour into @PLACE from | from > in, O, into
  v: rehabilitate @ARMED; rehabilitate @PEOPLE; rehabilitate (wounded, amputee, soldier, veteran, fighter) | S > O, in
  v: open (cholera clinic, clinic, field hospital, feeding centre, feeding center, health post) in | S > O, in
  v: open (mobile clinic, cholera ward, cholera centre, soup kitchen, orphanage, shelter) in | S > O, in
  v: run (cholera clinic, clinic, feeding centre, health post, mobile clinic, orphanage) in | S > O, in
  v: set up (cholera clinic, feeding centre, water point, soup kitchen, blood bank) in | S > O, in
  v: escort (ship, convoy, tanker, vessel, freighter) carrying; escort (ship, convoy, vessel) that | S > for, in, of, POSS
  v: carry away (poison gas, chemical weapon, mine); haul away (chemical weapon, mine, shell) | S > for, in, of, POSS
  v: put @MONEY into (schooling, education, health care, clinic, training) for | S > for, in, of, POSS
  v: put @MONEY into (schooling, education, health care, training) in; pay for (schooling, education, health care, treatment) of | S > for, in, of, POSS
  v: pay for (schooling, education, treatment) for | S > for, in, of, POSS

074 Provide military protection or peacekeeping
  v: @SEND_FORCE @TROOPS to monitor; @SEND_FORCE @TROOPS to keep; @SEND_FORCE @TROOPS to police; @SEND_FORCE @TROOPS to supervise | S > to, in, O, -
  v: @SEND_FORCE @TROOPS to oversee; @SEND_FORCE @TROOPS to observe; @SEND_FORCE @TROOPS to enforce; @SEND_FORCE @TROOPS to maintain | S > to, in, O, -
  v: @SEND_FORCE @TROOPS to separate; @SEND_FORCE @TROOPS to protect; @SEND_FORCE @TROOPS to guard | S > to, in, O, -
  v: @SEND_FORCE (police, policeman, police officer, observer, monitor, expert, officer) to monitor | S > to, in, O, -
  v: @SEND_FORCE (police, policeman, police officer, observer, monitor, officer) to keep | S > to, in, O, -
  v: @SEND_FORCE (police, policeman, police officer, observer, monitor, officer) to oversee | S > to, in, O, -
  v: @SEND_FORCE (police, observer, monitor, officer) to watch; @SEND_FORCE (police, officer) to lead | S > to, in, O, -
  v: @SEND_FORCE (police, officer, gendarme) to restore | S > to, in, O, -
  v: order @TROOPS to keep (peace); order @TROOPS to @PLACE to keep; send @TROOPS to @PLACE to keep; deploy @TROOPS to @PLACE to keep | S > to, in
  v: fly @TROOPS to @PLACE to keep; send @TROOPS to @PLACE to monitor; send @TROOPS to @PLACE to protect | S > to, in
  v: deploy @TROOPS to @PLACE to protect | S > to, in
  v: send @TROOPS to @PLACE as; send @TROOPS to @PLACE under; keep @TROOPS in @PLACE as; keep @TROOPS in @PLACE under | S > to, in

075 Grant asylum
  v: open (camp, shelter, tent city, stadium, school, barracks, hotel) to house | S > for, to, -
  v: open (camp, shelter, tent city, stadium, school, barracks) to shelter | S > for, to, -
  v: open (camp, shelter, tent city, stadium, school) to accommodate | S > for, to, -
  v: set up (camp, tent city) to house; build (camp, tent city) to house; set up (camp, tent city) for | S > for, to, -
  v: issue (visa, passport, humanitarian visa, travel document) to (dissident, refugee, activist, journalist, exile) | S > for, to, -
  v: issue (visa, passport, humanitarian visa, travel document) to (asylum seeker, opponent, opposition figure, opposition leader, critic) | S > for, to, -
  v: give (visa, humanitarian visa, passport) to (dissident, refugee, activist, journalist, exile, asylum seeker, opponent, critic) | S > to, in, O, from
  v: let in (thousands, family, people, hundreds) | S > to, in, O, from
  v: admit (dissident, exile, defector, thousands, family); shelter (dissident, exile, opposition leader, thousands) | S > to, in, O, from
  v: take in (dissident, exile, opposition leader, thousands, hundreds, child) | S > to, in, O, from

070 Provide aid
  v: @PLACE: underwrite @PLACE; @PLACE: sustain @PLACE; @PLACE: shore up @PLACE; @PLACE: prop up @PLACE; @PLACE: succour @PLACE | S > O, to, on, for
  v: @PLACE: succor @PLACE; @PLACE: equip @PLACE; @PLACE: provision @PLACE; give helping hand to | S > O, to, on, for
  v: give (helping hand, leg up, shot in arm) to; lend helping hand to; spend @MONEY on @SOMEBODY; raise @MONEY for @SOMEBODY | S > O, to, on, for
  v: advance @MONEY to @SOMEBODY; lend @MONEY to @SOMEBODY | S > O, to, on, for

072 Provide military aid
  v: @RAMP_UP @ARMS_FLOW @ARMS_FLOW to; @RAMP_UP @ARMS_FLOW @ARMS_FLOW to @SOMEBODY | S > to
  v: keep (arms, weapon, gun, shell, ammunition) flowing to | S > to
  v: keep @ARMS flowing to; ship @ARMS @ARMS to; rail @ARMS @ARMS to; keep up @ARMS_FLOW to; maintain @ARMS_FLOW to | S > to
  v: keep up (flow, supply) of @ARMS to; step up (flow, supply) of @ARMS to; increase (flow, supply) of @ARMS to | S > to
  v: resume (flow, supply, delivery, shipment) of @ARMS to | S > to

073 Provide humanitarian aid
  v: @RELIEF_STAFF: hurry to; @RELIEF_STAFF: speed to; @RELIEF_STAFF: pour into; @RELIEF_STAFF: head to; @RELIEF_STAFF: set out for | S > to, into, in, for
  v: @RELIEF_STAFF: deploy to; @RELIEF_STAFF: deploy in; @RELIEF_STAFF: volunteer in; @RELIEF_STAFF: serve in; @RELIEF_STAFF: fly into | S > to, into, in, for
  v: @RELIEF_STAFF: fly in to; @RELIEF_STAFF: arrive from | S > to, into, in, for
  v: keep (aid, food, medicine, relief, supplies) flowing to; keep aid flowing to; look after @REFUGEES; look after @PEOPLE | S > to, after, for, in
  v: care for @PEOPLE; provide for @REFUGEES; (engineer, technician, sapper, expert): repair @WORKS in | S > to, after, for, in
  v: (engineer, technician, expert): rebuild @WORKS in; (engineer, technician, expert): restore (power, water, electricity) in | S > to, after, for, in

074 Provide military protection or peacekeeping
  v: @PEACEKEEPERS: go to; @PEACEKEEPERS: fly to @PLACE; @PEACEKEEPERS: fly to; @PEACEKEEPERS: reach; @PEACEKEEPERS: enter | S > to, for, into, in, O
  v: @PEACEKEEPERS: escort; @PEACEKEEPERS: head for; @PEACEKEEPERS: leave for; @PEACEKEEPERS: set off for; @PEACEKEEPERS: sail for | S > to, for, into, in, O
  v: @PEACEKEEPERS: cross into; @PEACEKEEPERS: be sent to; @PEACEKEEPERS: rescue | S > to, for, into, in, O
  v: @PEACEKEEPERS: open (road, airport, port, corridor) | S > to, for, into, in, O
  v: @ARMED: monitor @CEASEFIRE; @ARMED: monitor (truce, ceasefire, cease-fire, armistice, buffer zone, demilitarised zone) in | S > in, between
  v: @ARMED: supervise @CEASEFIRE; @ARMED: oversee @CEASEFIRE; @ARMED: serve with (UN, United Nations, African Union, peacekeeper) in | S > in, between
  v: @ARMED: join @PEACEKEEPERS; @ARMED: keep (peace) in; @ARMED: keep (peace) | S > in, between
  v: @ARMED: patrol (buffer zone, demilitarised zone, truce line, ceasefire line) | S > in, between

075 Grant asylum
  v: give (land, plot, farmland, job, work permit, paper) to @REFUGEES | S > to, I, O, after
  v: give @REFUGEES (land, plot, farmland, job, work permit, paper, ration card); look after @REFUGEES in | S > to, I, O, after
  v: grant @REFUGEES (residence, residency, citizenship, right to work, land) | S > to, I, O, after

# From the last round of sentences.
071 Provide economic aid
  v: hand @SOMEBODY (cheque, check, grant, banknote); cut @SOMEBODY (cheque, check); give @SOMEBODY (cheque, check) | S > I, to, ADJ, O, for
  v: present @SOMEBODY with (cheque, check); hand over (cheque, check); hand (cheque, check) to; present (cheque, check) to | S > I, to, ADJ, O, for
  v: cut (cheque, check) for; sign (cheque, check) for; hand (cheque, check) for; cut (cheque, check) to | S > I, to, ADJ, O, for
  v: @CONVEY @MONEY to @SOMEBODY; @CONVEY @MONEY to @PLACE; @COUGH_UP (percent, share, half, third, quarter) for @SOMEBODY | S > to, for, of
  v: @COUGH_UP (percent, share, half, third, quarter) of (budget, defence budget, defense budget, aid budget, income) for; wipe @SHARE of | S > to, for, of
  v: wipe (half, most, third, quarter) of @DEBT off; wipe @DEBT off (books, slate); take (debt) off (hands, books) | S > to, for, of

073 Provide humanitarian aid
  v: take (charge, care) of @SICK; take (charge, care) of @PEOPLE; take (charge, care) of (child, orphan, patient, evacuee) | S > of, in, to, for
  v: help @SOMEBODY drill; help drill; drill for (water) in; send (hospital ship, floating hospital, medical ship) to | S > of, in, to, for
  v: rush (medical team, rescue team, doctor, aid) to; serve as (floating hospital) for | S > of, in, to, for
