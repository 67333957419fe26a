# Yield: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# Yielding: more ways to give in, release, hand back, ease, let in, stop fighting, withdraw.
# ---- rules, charges, freedoms --------------------------------------------------------------------------------------
0811 Ease restrictions on political freedoms
  v: set aside (conviction, sentence, verdict, death sentence, ruling against); throw out (conviction, sentence, verdict) | S > of, against, POSS, on
  v: void (conviction, sentence, ban); lift (ban) on (social media, internet, newspaper, app, website, Facebook, TikTok) | S > of, against, POSS, on
  v: drop (charge, case, prosecution, indictment, complaint, terrorism charge, sedition charge, espionage charge) against | S > against, of, O, POSS
  v: drop (charge, sedition charge, treason charge, terrorism charge); withdraw (charge, indictment) against | S > against, of, O, POSS
  v: throw out (case, charge) against; dismiss (charge, indictment) against | S > against, of, O, POSS
  v: quash (charge, conviction, sentence, death sentence) of; overturn (conviction, sentence, death sentence, jail term) of | S > against, of, O, POSS
  v: annul (conviction, sentence) of | S > against, of, O, POSS
  v: commute (sentence, death sentence, jail term, death penalty) of; commute (sentence, death sentence, jail term) to | S > I, of, to, for
  v: reduce (sentence, jail term) for; cut (sentence, jail term) of; suspend (sentence, jail term) of; lift (death sentence) on | S > I, of, to, for
  v: grant (stay of execution, reprieve) to | S > I, of, to, for
  v: grant @SOMEBODY (clemency, pardon, amnesty, reprieve, royal pardon, presidential pardon, stay of execution) | S > I, of, to, for
  v: amnesty @SOMEBODY; grant (clemency, amnesty, pardon) to; extend (amnesty) to; free from (house arrest, detention) | S > O, to, on, of
  v: release from (house arrest, detention); lift (house arrest, travel ban, gag order) on; end (house arrest) of | S > O, to, on, of
  v: allow @SOMEBODY to protest; allow @SOMEBODY to march; allow @SOMEBODY to rally | S > O, to, on, of
  v: allow @SOMEBODY to hold (rally, protest, march, demonstration) | S > O, to, on, of
  v: restore (internet, internet access, mobile internet, internet service, phone service, phone network, telephone line) in | S > in, to, for, O
  v: restore (communications) in; restore (internet, mobile internet, internet service); reconnect (internet, phone line) | S > in, to, for, O
  v: lift (internet shutdown, internet blackout, internet ban, communications blackout) in | S > in, to, for, O
  v: unblock (website, news website, app, social network, messaging app, Telegram, WhatsApp) | S > in, to, for, O
  v: allow (newspaper, broadcaster, radio station) to reopen; let (newspaper, broadcaster, radio station) reopen | S > in, to, for, O
  n: release from house arrest; reduction of sentence; commutation of sentence; dropping of charges | by, from, POSS, of, ADJ > for, to, of, in
  n: restoration of internet; end of censorship; end of house arrest; lifting of ban on protests | by, from, POSS, of, ADJ > for, to, of, in
  n: lifting of ban on rallies; royal clemency; presidential clemency; mass pardon | by, from, POSS, of, ADJ > for, to, of, in

0812 Ease ban on political parties or politicians
  v: take @SOMEBODY off (terrorism list, terror list, list, blacklist, terrorist list, sanctions list, list of terrorist organisations) | S > O
  v: take @SOMEBODY off (list of terrorist organizations) | S > O
  v: remove @SOMEBODY from (terrorism list, terror list, list, blacklist, terrorist list, sanctions list, list of terrorist organisations) | S > O
  v: remove @SOMEBODY from (list of terrorist organizations); strike @SOMEBODY off (list, blacklist, terrorism list) | S > O
  v: drop @SOMEBODY from (list, blacklist, terrorism list, terrorist list); delist @SOMEBODY | S > O
  v: lift (designation, terror designation, terrorist designation) of; revoke (designation, terror designation, terrorist designation) of | S > of, O, POSS
  v: rescind (designation, terror designation, terrorist designation) of; drop (designation) of; let @SOMEBODY stand; let @SOMEBODY run | S > of, O, POSS
  v: allow @SOMEBODY to stand; allow @SOMEBODY to run; allow @SOMEBODY to contest; clear @SOMEBODY to run; reinstate (candidacy) of | S > of, O, POSS
  v: readmit @SOMEBODY to (parliament, race, politics) | S > of, O, POSS
  v: allow @SOMEBODY to return from (exile); let @SOMEBODY return from (exile); welcome back from (exile) | S > O, to, of
  v: restore (seat, passport, citizenship, political rights) to; restore (seat, passport, citizenship, political rights, licence) of | S > O, to, of

081 Ease administrative sanctions
  v: scrap (quarantine, visa requirement, visa, exit visa, entry ban, restriction, curb, checkpoint, rule) for | S > for, on, to
  v: scrap (quarantine, visa requirement, visa, exit visa, entry ban, curfew, lockdown) | S > for, on, to
  v: waive (visa, visa requirement, visa fee, quarantine, fee) for; drop (visa requirement, quarantine, entry ban, restriction) for | S > for, on, to
  v: abolish (visa, visa requirement, exit visa, travel permit) for | S > for, on, to
  v: relax (travel restriction, visa rule, visa requirement, border rule, entry rule) on | S > for, on, to
  v: relax (travel restriction, visa rule, visa requirement) for | S > for, on, to
  v: grant @SOMEBODY (visa, passport, bail, exit visa, travel document, work permit, parole, residency) | S > I, to, O
  v: give (visa, passport, work permit, exit visa) to; give @SOMEBODY (visa, passport, work permit, bail, exit visa) | S > I, to, O
  v: grant (visa, bail, parole) to; free @SOMEBODY on (bail, parole); release @SOMEBODY on (bail, parole); acquit @SOMEBODY of | S > I, to, O
  v: clear @SOMEBODY of (charge, wrongdoing, corruption, treason, murder); acquit of (charge, treason, corruption, terrorism, murder) | S > I, to, O
  v: allow @SOMEBODY to leave; allow @SOMEBODY to return; allow @SOMEBODY to travel; allow @SOMEBODY to go; allow @SOMEBODY home | S > O, on, to, of
  v: allow @SOMEBODY back; permit @SOMEBODY to leave; permit @SOMEBODY to return; permit @SOMEBODY to travel; grant (permission) to leave | S > O, on, to, of
  v: give @SOMEBODY permission to leave; lift (exit ban, travel ban) on; return (passport) of | S > O, on, to, of
  v: reopen (school, university, border crossing, mosque, church, embassy road) | S > O, on, to, of
  v: give @SOMEBODY (job, post) back; rehire @SOMEBODY; restore @SOMEBODY to (post, job, office); release @SOMEBODY from (house arrest) | S > O, on, for, in
  v: allow @SOMEBODY to reopen; allow @SOMEBODY to resume (work, broadcast, operation); end (quarantine, lockdown, travel ban, entry ban) | S > O, on, for, in
  n: end of lockdown; lifting of lockdown; lifting of travel ban; lifting of quarantine; easing of lockdown | by, from, POSS, of, between, ADJ > on, for, to
  n: easing of travel rules; easing of visa rules; visa-free regime; release on bail; bail | by, from, POSS, of, between, ADJ > on, for, to

# ---- protests called off -------------------------------------------------------------------------------------------
082 Ease political dissent
  # The protest is asked for twice, so that `call off their strike` outranks `call a strike` (133).
  v: call off @PROTEST @PROTEST; @STRIKERS: call off @PROTEST; @STRIKERS: end @PROTEST; @STRIKERS: suspend @PROTEST | S > in, against, of, at, -
  v: @STRIKERS: halt @PROTEST; @STRIKERS: stop @PROTEST | S > in, against, of, at, -
  v: @STRIKERS: call off (strike, hunger strike, protest, march, rally, sit-in, walkout, boycott, blockade, action) | S > in, against, of, at, -
  v: @STRIKERS: call off (general strike) | S > in, against, of, at, -
  v: @STRIKERS: end (blockade, occupation, siege, boycott, sit-in, go-slow, occupation of parliament, standoff) | S > in, against, of, at, -
  v: @STRIKERS: lift (blockade, siege, roadblock, picket, boycott); @STRIKERS: dismantle (camp, tent, barricade, roadblock, protest camp) | S > in, of, at, -
  v: @STRIKERS: return to (work, class, classroom, school, job, parliament); @STRIKERS: go back to (work, class, school) | S > in, of, at, -
  v: @STRIKERS: resume (work, class, teaching, duty); @STRIKERS: leave (square, building, camp, street, airport); @STRIKERS: disperse | S > in, of, at, -
  v: @STRIKERS: postpone @PROTEST; @STRIKERS: pause @PROTEST | S > in, of, at, -
  v: break (hunger strike, fast); end (boycott of parliament, hunger strike, fast unto death) | S > in, of, at, -
  v: call off (hunger strike, fast, march on capital, general strike) | S > in, of, at, -
  v: abandon (hunger strike, occupation, protest camp, boycott of parliament); clear (roadblock, barricade) from | S > in, of, at, -
  v: unblock (road, highway) after; return to work; go back to work; give up (protest, hunger strike, sit-in) | S > in, of, at, -
  n: end of boycott; end of general strike; end of sit-in; suspension of protest; suspension of protests; return to work | by, POSS, of, ADJ > in
  n: strike suspension | by, POSS, of, ADJ > in

# ---- leaders, policies, institutions -------------------------------------------------------------------------------
0831 Accede to demands for change in leadership
  v: hand @POWER over to; hand over @POWER to @SOMEBODY; hand @POWER back to | S > to, in, -
  v: give up (presidency, premiership, throne, power, seat, leadership, command, job); leave (office, power, presidency, palace) after | S > to, in, -
  v: quit (office, government, cabinet, parliament, post, presidency); quit after; quit over; quit under (pressure, fire); bow out of | S > to, in, -
  v: bow to calls to resign; relinquish (post, premiership, throne, command) | S > to, in, -
  v: resign after; resign amid; resign in; resign under (pressure) | S > to, in, -
  v: resign from (post, office, government, cabinet, presidency, parliament) | S > to, in, -
  v: resign as (president, prime minister, minister, premier, leader, speaker, governor, mayor, chancellor, party leader, chief) | S > to, in, -
  v: step down after; step down amid; step down over; step down under (pressure); step down in favour of; step aside as | S > to, in, -
  v: step aside in favour of; stand aside for; tender (resignation) to; present (resignation) to | S > to, in, -
  v: announce (resignation) of; announce (resignation); accept (resignation) from; accept (resignation, departure) of | S > to, of, O, from
  v: dismiss @SOMEBODY as (minister, prime minister, army chief, police chief, governor) | S > to, of, O, from
  v: fire (cabinet, minister, prime minister, police chief, army chief, governor, interior minister, security chief, spy chief) | S > to, of, O, from
  v: fire (defence minister, defense minister, finance minister); sack @SOMEBODY as (minister, prime minister, police chief) | S > to, of, O, from
  v: replace (prime minister, cabinet, interior minister, army chief, police chief, defence minister, defense minister) with | S > to, of, O, from
  v: reshuffle (cabinet, government, team) | S > to, of, O, from
  v: concede (election, defeat, race, presidency, power, vote, loss); concede defeat to; concede (defeat) in; admit (defeat) in | S > to, in, -
  v: accept (defeat, result, election result, verdict of voters) in; withdraw (bid, candidacy) for (presidency, re-election, third term) | S > to, in, -
  v: abandon (bid, plan, re-election bid) for (presidency, third term, re-election, term) | S > to, in, -
  v: drop (bid, plan, re-election bid) for (presidency, third term, re-election, term) | S > to, in, -
  v: drop out of (race, presidential race, election, contest); pull out of (race, election, presidential race) | S > to, in, -
  v: call @POLL after; call (early election, snap election, fresh election) to | S > to, for, in
  v: allow (free election, multi-party election, multiparty election, contested election); make way for @SOMEBODY; give way to @SOMEBODY | S > to, for, in
  v: transfer @POWER to @SOMEBODY; surrender @POWER to; restore @POWER to; return @POWER to; vacate (throne, palace, presidency, seat) | S > to, for, in
  n: resignation of government; resignation of president; resignation of prime minister; resignation of cabinet | of, by, POSS, ADJ > to, in
  n: dismissal of prime minister; dismissal of government; sacking of minister; sacking of prime minister | of, by, POSS, ADJ > to, in
  n: handover of power to civilians; exit from power; departure from office; concession of defeat; dissolution of government | of, by, POSS, ADJ > to, in
  n: cabinet shakeup; stepping down | of, by, POSS, ADJ > to, in

0833 Accede to demands for rights
  v: decriminalise @SOMETHING; decriminalize @SOMETHING | S > for, in, to
  v: legalise (same-sex marriage, same-sex union, same-sex partnership, gay marriage, abortion, divorce, homosexuality, civil union) | S > for, in, to
  v: legalise (euthanasia, union, trade union) | S > for, in, to
  v: legalize (same-sex marriage, same-sex union, same-sex partnership, gay marriage, abortion, divorce, homosexuality, civil union) | S > for, in, to
  v: legalize (euthanasia, union, trade union) | S > for, in, to
  v: lift (ban, prohibition) on (woman, women, abortion, divorce, same-sex marriage, homosexuality, gay marriage, headscarf, female driver) | S > for, in, to
  v: recognise @SOMEBODY as (language, official language, national language, minority, indigenous people) | S > I, to, O
  v: recognize @SOMEBODY as (language, official language, national language, minority, indigenous people) | S > I, to, O
  v: recognise @SOMETHING as (language, official language, national language); make (official language) of | S > I, to, O
  v: give @SOMEBODY (vote, right to vote, citizenship, equal rights, land rights, legal status, more rights) | S > I, to, O
  v: grant @SOMEBODY (vote, right to vote, citizenship, equal rights, land rights, full citizenship, voting rights, rights) | S > I, to, O
  v: give (vote, right to vote, citizenship, full citizenship) to; grant (citizenship, right to vote, voting rights, land rights) to | S > I, to, O
  v: allow (woman, women, girl) to (drive, vote, school, stadium); let (woman, women, girl) drive; let (woman, women) vote | S > for, in, to, O
  v: let (girl) return to (school); reopen (school) to (girl); allow (girl) to return to (school); allow (woman, women) to drive | S > for, in, to, O
  v: allow (woman, women) to vote; allow (woman, women) to attend; scrap (death penalty, capital punishment, law banning) | S > for, in, to, O
  v: abolish (death penalty, capital punishment, male guardianship, corporal punishment, forced labour, forced labor, bonded labour) | S > for, in, to, O
  v: abolish (child marriage) | S > for, in, to, O
  n: right to vote; enfranchisement; emancipation; legalisation of same-sex marriage; legalization of same-sex marriage | by, POSS, ADJ > to, for, in
  n: decriminalisation of homosexuality; decriminalization of homosexuality; abolition of capital punishment; end of apartheid | by, POSS, ADJ > to, for, in

0834 Accede to demands for change in institutions or regime
  v: grant @SOMEBODY (independence, autonomy, self-rule, home rule, greater autonomy, statehood, special status, self-government) | S > I, to, on, in
  v: give @SOMEBODY (independence, autonomy, self-rule, home rule, greater autonomy, more autonomy, statehood, self-government) | S > I, to, on, in
  v: give @SOMEBODY (seat in government, cabinet seat, share of power) | S > I, to, on, in
  v: hold (independence referendum, constitutional referendum, national dialogue, constituent assembly, referendum on constitution) on | S > I, to, on, in
  v: adopt (power-sharing deal, federal constitution, federal system, transitional charter, transitional constitution) | S > I, to, on, in
  v: adopt (constitutional declaration) | S > I, to, on, in
  v: approve (draft constitution, transitional charter, power-sharing deal, amendment to constitution, constitutional amendments, amendments) | S <> with, in
  v: sign (new constitution, constitutional declaration, transitional charter, constitution) into (law) | S <> with, in
  v: sign (constitutional declaration, transitional charter, power-sharing deal, power-sharing agreement) with | S <> with, in
  v: swear in (unity government, transitional government, power-sharing government, interim government, civilian government) | S <> with, in
  v: swear in (national unity government) | S <> with, in
  v: form (unity government, coalition government, power-sharing cabinet, unity cabinet, broad-based government, inclusive government) with | S <> with, in
  v: form (transitional council, sovereign council) with | S <> with, in
  v: return to (civilian government, democratic rule, barracks, constitutional government, multi-party rule, multiparty rule) | S > to, in, -
  v: restore (civilian government, democratic rule, elected government, suspended parliament, regional autonomy) | S > to, in, -
  v: give up (monopoly on power, monopoly of power, one-party rule) | S > to, in, -
  v: end (military government, one-party system, emergency rule by army, absolute monarchy, dictatorship) | S > to, in, -
  v: disband (morality police, secret police, ruling junta, Baath party, militia-run council) | S > to, in, -
  v: abolish (monarchy, one-party rule, secret police, state security court, morality police) | S > to, in, -
  v: scrap (one-party system, kafala system, presidential system) | S > to, in, -
  n: grant of independence; grant of autonomy; restoration of constitution; restoration of parliament | by, POSS, of, between, ADJ > in, to, with, on
  n: return to constitutional order; return to democracy; end of military rule; end of one-party rule | by, POSS, of, between, ADJ > in, to, with, on
  n: transitional council; transitional charter; power-sharing government; civilian government | by, POSS, of, between, ADJ > in, to, with, on

0832 Accede to demands for change in policy
  v: backtrack from; back off from (plan, proposal, demand, tax, threat to, law, reform) | S > on, over, to, -
  v: back away from (plan, proposal, demand, tax, law, reform); back down in; row back | S > on, over, to, -
  v: do (U-turn, about-face, about-turn); perform (U-turn, about-face, about-turn, climbdown); make (climbdown) | S > on, over, to, -
  v: reverse course; change tack; change course; change mind on; reverse itself | S > on, over, to, -
  v: soften (position, stance, line, rhetoric, tone, demand, conditions) on; soften (position, stance, line, demand) toward | S > on, over, to, -
  v: drop (demand, insistence, condition, precondition, claim) for | S > on, over, to, -
  v: pull (bill, law, plan) after; withdraw (bill, law, tax bill, decree, proposal, amendment, plan, tariff plan, curriculum) after | S > in, after, for, -
  v: shelve (bill, law, plan, tax, reform, project, overhaul) after | S > in, after, for, -
  v: suspend (bill, law, plan, tax, reform, project, overhaul, rule, licence plate rule, fare increase, price increase) | S > in, after, for, -
  v: freeze (fare, fuel price, bread price, price increase, plan, tax, settlement, settlement building, settlement construction) | S > in, after, for, -
  v: halt (settlement building, settlement construction, demolition, dam project, eviction, logging, reform, overhaul) | S > in, after, for, -
  v: scrap (fare increase, fare rise, fare hike, tax, job quota, quota, bill, law, subsidy cut, reform, pension reform) | S > in, after, for, -
  v: cut (fuel price, bread price, petrol price, fare) after; slash (fuel price, fare, petrol price) | S > to, of, -
  v: raise (wage, salary, minimum wage, pension, subsidy) after; restore (fuel subsidy, bread subsidy, subsidy, benefit) | S > to, of, -
  v: double (minimum wage); bow to (protester, public anger, street, outcry, public outcry, backlash) | S > to, of, -
  v: yield to (public pressure, street, public anger, outcry); cave in to (protester, street, public pressure) | S > to, of, -
  v: give in to (public pressure, street, protest, demonstrator); give way to (protester, public pressure); listen to (protester, street) | S > to, of, -
  v: heed (protester, demand of protester) | S > to, of, -
  n: policy climbdown; U-turn on policy; withdrawal of bill; withdrawal of law; suspension of law | by, POSS, of, from, ADJ > on, to, toward, towards
  n: repeal of law; scrapping of tax; reversal of policy; freeze on settlements; settlement freeze | by, POSS, of, from, ADJ > on, to, toward, towards
  n: fuel price cut | by, POSS, of, from, ADJ > on, to, toward, towards

# ---- people and things handed back ----------------------------------------------------------------------------------
0841 Return, release persons
  v: free @PEOPLE; free (four, dozens, hundreds, scores) of; free @SOMEBODY from (prison, jail, captivity, detention, custody) | S > O, to, from
  v: free @SOMEBODY after; release @SOMEBODY from (prison, jail, captivity, detention, custody); release @SOMEBODY into (custody, care) | S > O, to, from
  v: release @SOMEBODY to; release @SOMEBODY after; release @SOMEBODY in (exchange, swap, deal); hand @SOMEBODY over to | S > O, to, from
  v: hand @PRISONERS back; hand back @PRISONERS to; hand @SOMEBODY back to | S > O, to, from
  v: hand over (hostage, captive, prisoner, crew, abducted child) to | S > O, to, from
  v: swap @SOMEBODY for; exchange @SOMEBODY for; trade @SOMEBODY for; swap (prisoner, captive, hostage, detainee, prisoner of war) with | S <> with, for, O
  v: exchange (prisoner, captive, hostage, detainee, prisoner of war) with | S <> with, for, O
  v: swap of (prisoner, captive, detainee, prisoner of war, soldier); exchange of (prisoner, captive, detainee, prisoner of war, soldier) | S <> with, for, O
  v: swap (prisoner, prisoner of war, captive, detainee); exchange (prisoner, prisoner of war, captive, detainee) | S <> with, for, O
  v: complete (prisoner swap, prisoner exchange, exchange of prisoners); carry out (prisoner swap, prisoner exchange) | S <> with, for, O
  v: let @SOMEBODY go home; let @SOMEBODY leave (prison, jail); let @SOMEBODY walk free; let out @PRISONERS | S > O, to, with
  v: allow @PRISONERS to leave; allow @PRISONERS to return; allow @PRISONERS home; allow (jailed, detained, imprisoned) to leave | S > O, to, with
  v: allow (hostage, prisoner, detainee, crew, captive) to leave; send @SOMEBODY home | S > O, to, with
  v: send home (prisoner, captive, detainee, convict, abducted child); send @PRISONERS back to | S > O, to, with
  v: return (child, abducted child, girl, captive, prisoner, hostage, crew, fisherman, sailor, body, migrant) to; return @PRISONERS | S > O, to, with
  v: reunite (child, family, girl) with | S > O, to, with
  v: bring home @PRISONERS; win release of @SOMEBODY; secure (freedom) of; secure (release, freedom) | S > I, of, O, to
  v: order (release, freeing) of @SOMEBODY | S > I, of, O, to
  v: order @SOMEBODY freed; order @SOMEBODY released; order @SOMEBODY to be released; order @SOMEBODY to be freed | S > I, of, O, to
  v: grant (freedom, early release) to; grant @SOMEBODY (freedom, early release, parole); give @SOMEBODY (freedom, early release) | S > I, of, O, to
  v: be freed after; walk free from; walk out of (prison, jail); leave (prison, jail) after | S > O, from, -
  v: empty (jail, prison); liberate @PRISONERS; free @PRISONERS in (exchange, raid) | S > O, from, -
  n: release of captives; release of journalists; release of soldiers; release of crew; release of sailors | by, between, from, POSS, ADJ > of, to, with
  n: release of activists; release of students; release of protesters; release of women; release of children | by, between, from, POSS, ADJ > of, to, with
  n: freeing of hostages; freeing of prisoners; freeing of captives; handover of captives; exchange of captives | by, between, from, POSS, ADJ > of, to, with
  n: exchange of hostages; swap of captives; return of children; return of captives; return of crew | by, between, from, POSS, ADJ > of, to, with
  n: homecoming of hostages; prisoners-for-hostages exchange; prisoners-for-hostages swap | by, between, from, POSS, ADJ > of, to, with

0842 Return, release property
  v: return of @SEIZED_PROPERTY to; return @SEIZED_PROPERTY; give @SOMEBODY back @SEIZED_PROPERTY | S > I, to, of
  v: give @SOMEBODY @SEIZED_PROPERTY back; give (back) to @SOMEBODY; give back @SEIZED_PROPERTY to | S > I, to, of
  v: hand @SOMEBODY (body, remains, tooth, ashes, treasure, artefact, artifact, bronze) | S > I, to, of
  v: hand over (body, remains, corpse, ashes, coffin) to | S > I, to, of
  v: hand over (body, remains, corpse, ashes, coffin) of; hand back (body, remains, ship, treasure, bronze, artefact, artifact) to | S > I, to, of
  v: hand over (body, remains, corpse) | S > I, to, of
  v: hand (sovereignty, control, power) over to; hand (sovereignty, control) to | S > to, of, over
  v: hand over (sovereignty, control, village, island, town, base, airbase, enclave, canal, port, district, province) to | S > to, of, over
  v: hand @PLACE over to; hand over @PLACE to; hand back @PLACE; hand @PLACE back; return @PLACE to | S > to, of, over
  v: cede (sovereignty, territory, land, island, village, control, province, strip) to; cede @PLACE to; cede @PLACE | S > to, of, over
  v: give up (claim, sovereignty, territory, control, island) over; renounce (claim, sovereignty) over; renounce (claim, sovereignty) to | S > to, of, over
  v: relinquish (sovereignty, claim, control) over | S > to, of, over
  v: unfreeze @MONEY; unfreeze @MONEY of; unfreeze @MONEY in; release @MONEY of @FROZEN_PROPERTY | S > I, of, to, O, POSS
  v: release @MONEY in @FROZEN_PROPERTY; release (tax revenue, withheld tax, frozen money, frozen fund) to; unblock @MONEY | S > I, of, to, O, POSS
  v: unblock @MONEY of; free up @MONEY in @FROZEN_PROPERTY; give (access) to @FROZEN_PROPERTY; return @MONEY to; return @MONEY of | S > I, of, to, O, POSS
  v: repay @MONEY to; pay @SOMEBODY (compensation, reparation, damages); pay (reparation, damages) to; pay (reparation, damages) for | S > I, of, to, O, POSS
  v: compensate @SOMEBODY for | S > I, of, to, O, POSS
  v: release (ship, tanker, trawler, vessel, fishing boat, cargo, plane, oil tanker, container ship) seized | S > to, of, O
  v: let (ship, tanker, vessel) sail | S > to, of, O
  v: let (ship, tanker, vessel) go; allow (ship, tanker, vessel) to leave; allow (ship, tanker, vessel) to sail | S > to, of, O
  v: restore (land, property, farm, estate) to; repatriate (remains, body, bronze, treasure, artefact, artifact) to | S > to, of, O
  v: send back (remains, body, artefact, artifact, treasure) to; swap (body, remains) with; exchange (body, remains) | S > to, of, O
  n: return of bronzes; return of treasures; return of islands; return of villages; return of bodies | by, between, POSS, from, ADJ > to, of
  n: return of property; return of assets; handover of bodies; handover of remains; handover of villages | by, between, POSS, from, ADJ > to, of
  n: handover of islands; handover of sovereignty; transfer of sovereignty; transfer of control; release of oil money | by, between, POSS, from, ADJ > to, of
  n: release of assets; unfreezing of funds; unfreezing of money; repatriation of bodies; repatriation of artefacts | by, between, POSS, from, ADJ > to, of
  n: repatriation of artifacts | by, between, POSS, from, ADJ > to, of

# ---- sanctions, borders, trade ---------------------------------------------------------------------------------------
085 Ease economic sanctions, boycott or embargo
  v: drop (digital services tax, tax, digital tax, levy, retaliatory tariff, surcharge) on; resume issuing (visa) to | S > on, to, for
  v: ease (visa rule, visa regime, entry rule) for; lift @SANCTIONS off | S > on, to, for
  v: @LIFT @SANCTIONS imposed on; pause @SANCTIONS on; pause @SANCTIONS; roll back @SANCTIONS on; scrap @SANCTIONS on | S > on, against, I, O, to
  v: drop @SANCTIONS on; suspend @SANCTIONS on; suspend @SANCTIONS against; hold off on @SANCTIONS; back away from @SANCTIONS | S > on, against, I, O, to
  v: spare @SOMEBODY from @SANCTIONS; spare @SOMEBODY @SANCTIONS; exempt @SOMEBODY from @SANCTIONS | S > on, against, I, O, to
  v: grant @SOMEBODY (waiver, sanctions waiver, exemption, sanctions exemption, sanctions relief, tariff exemption, reprieve) | S > on, against, I, O, to
  v: give @SOMEBODY (waiver, sanctions waiver, exemption, sanctions relief, reprieve, relief from sanctions) | S > on, against, I, O, to
  v: take @SOMEBODY off (sanctions list, sanctions blacklist, trade blacklist, grey list, gray list, money laundering list) | S > O, to
  v: remove @SOMEBODY from (sanctions list, sanctions blacklist, trade blacklist, grey list, gray list, money laundering list) | S > O, to
  v: remove @SOMEBODY from (export control list, entity list); take off (sanctions list, grey list, gray list) | S > O, to
  v: restore @SOMEBODY to (list, whitelist, white list, trade list); let @SOMEBODY buy; let @SOMEBODY sell; let @SOMEBODY export | S > O, to
  v: let @SOMEBODY import; allow @SOMEBODY to buy; allow @SOMEBODY to sell; allow @SOMEBODY to export; allow @SOMEBODY to import | S > O, to
  v: reopen @BORDER after; reopen @BORDER for; reopen (crossing, border crossing, border post, airspace, port, gate) with | S > to, on, of, with, for, against
  v: reopen @BORDER between; open @BORDER after; open (airspace, port) to; reopen (airspace, port, market) to | S > to, on, of, with, for, against
  v: resume (import, imports, purchase, purchases) of; allow (import, imports) of | S > to, on, of, with, for, against
  v: end (import ban, export ban, boycott, ban, embargo, trade ban) on | S > to, on, of, with, for, against
  v: end (boycott, embargo, blockade, trade war, trade embargo) of; end (boycott, embargo, trade war) against | S > to, on, of, with, for, against
  v: lift (block, hold) on (import, export, aid, fund) | S > to, on, of, with, for, against
  v: cut (tariff, duty, import duty) on; lower (tariff, duty, import duty) on; slash (tariff, duty, import duty) on | S > on, against, with, from, to
  v: halve (tariff, duty) on; eliminate (tariff, duty) on; delay (tariff) on; postpone (tariff) on | S > on, against, with, from, to
  v: remove (curb, cap, quota, restriction, ban) on (import, export, trade, sale) | S > on, against, with, from, to
  v: loosen (embargo, blockade, sanction, restriction) on; loosen (embargo, sanction) against | S > on, against, with, from, to
  v: ease (embargo, blockade, trade restriction, banking restriction) on | S > on, against, with, from, to
  v: restore (trade, trade ties, air link, flight, trade status) with; allow (flight, direct flight) from | S > on, against, with, from, to
  v: allow (flight, direct flight) to | S > on, against, with, from, to
  n: sanctions exemption; sanctions suspension; sanctions reprieve; tariff pause | by, from, between, POSS, ADJ > on, against, to, for, with, of
  n: tariff suspension; tariff reprieve; tariff exemption; reopening of crossing | by, from, between, POSS, ADJ > on, against, to, for, with, of
  n: reopening of airspace; reopening of crossings; opening of crossing; removal of tariffs | by, from, between, POSS, ADJ > on, against, to, for, with, of
  n: scrapping of tariffs; suspension of tariffs; lifting of blockade on exports | by, from, between, POSS, ADJ > on, against, to, for, with, of
  n: lifting of export ban; lifting of import ban; end of trade war | by, from, between, POSS, ADJ > on, against, to, for, with, of

# ---- letting in -------------------------------------------------------------------------------------------------------
0861 Allow entry of peacekeepers
  v: accept (deployment, presence, dispatch, stationing, arrival) of @TROOPS; let in @PEACEKEEPERS | S > of, from, O
  v: welcome (deployment, arrival) of @PEACEKEEPERS; authorise @PEACEKEEPERS to enter; allow @PEACEKEEPERS to deploy | S > of, from, O
  v: allow @PEACEKEEPERS to enter; allow @PEACEKEEPERS to patrol; let @PEACEKEEPERS deploy; let @PEACEKEEPERS patrol | S > of, from, O

0862 Allow entry of inspectors or observers
  v: give @OBSERVERS (access, free access, full access, unrestricted access, permission, visa) | S > O, to, of, from
  v: grant @OBSERVERS (access, free access, full access, unrestricted access, permission, visa); allow @OBSERVERS access | S > O, to, of, from
  v: allow @OBSERVERS back; allow @OBSERVERS to visit; allow @OBSERVERS to inspect; allow @OBSERVERS to return | S > O, to, of, from
  v: allow @OBSERVERS to enter; let @OBSERVERS visit; let @OBSERVERS inspect; let @OBSERVERS return; let back @OBSERVERS | S > O, to, of, from
  v: readmit (inspector, monitor, observer, journalist); open up to @OBSERVERS | S > O, to, of, from
  v: open (prison, jail, camp, nuclear site, nuclear plant, archive, detention centre, detention center, facility, site) to | S > to, by, O, of
  v: throw open (prison, nuclear site, site) to; allow (visit, inspection, snap inspection, tour) by; allow (visit, inspection, tour) of | S > to, by, O, of
  v: allow (journalist, foreign journalist, reporter, foreign reporter) into | S > to, by, O, of
  v: let (journalist, foreign journalist, reporter, foreign reporter) into; give (journalist, reporter) (access, visa) | S > to, by, O, of
  v: grant (Red Cross, UN, agency, IAEA, diplomat) access; give (Red Cross, UN, agency, IAEA, diplomat) access | S > to, by, O, of
  v: grant (consular access) to | S > to, by, O, of
  v: allow (Red Cross, diplomat, envoy, lawyer) to visit | S > to, by, O, of

0863 Allow delivery of humanitarian aid
  v: let @AID_TRANSPORT in; let @AID_TRANSPORT into; let in @AID_TRANSPORT; allow @AID_TRANSPORT into; allow @AID_TRANSPORT to enter | S > to, into, O, in
  v: allow @AID_TRANSPORT to cross; allow @AID_TRANSPORT through; allow @AID_TRANSPORT to | S > to, into, O, in
  v: let in (truck, aid, fuel, food, flour, convoy, medicine, supplies); let (truck, aid, fuel, food, convoy, medicine) in | S > to, into, O, in
  v: let (truck, aid, fuel, food, convoy, medicine) into; let (truck, aid, fuel, food, convoy, medicine) through | S > to, into, O, in
  v: allow (truck, aid, fuel, food, convoy, medicine, supplies) into; allow (truck, aid, fuel, food, convoy, medicine, supplies) in | S > to, into, O, in
  v: allow (truck, aid, fuel, food, convoy, medicine, supplies) to enter | S > to, into, O, in
  v: clear @AID_TRANSPORT; clear (convoy, aid, aid shipment) for; wave through @AID_TRANSPORT | S > to, O, for, into
  v: give (aid agency, aid worker, relief worker, relief agency, humanitarian group) (access, visa, permission, safe passage) | S > to, O, for, into
  v: give (visa, access) to (aid worker, relief worker, foreign aid worker, relief agency, aid agency) | S > to, O, for, into
  v: grant (visa, access) to (aid worker, relief worker, foreign aid worker, relief agency, aid agency) | S > to, O, for, into
  v: allow (aid worker, relief worker, aid agency, relief agency, humanitarian worker, foreign aid worker) into | S > to, O, for, into
  v: allow (aid worker, relief worker, aid agency, foreign aid worker) back; let (aid worker, relief worker, foreign aid worker) into | S > to, O, for, into
  v: let (aid worker, relief worker, foreign aid worker) back; allow @RELIEF_STAFF into; let @RELIEF_STAFF into; let in @RELIEF_STAFF | S > to, O, for, into
  v: admit @RELIEF_STAFF | S > to, O, for, into
  v: open (crossing, border, border crossing) for (aid, relief, aid delivery, humanitarian aid, food, wounded, civilian, evacuee) | S > for, from, to, O
  v: open (route, road, port, airport) for (aid, relief, aid delivery, humanitarian aid, food, wounded, civilian, evacuee) | S > for, from, to, O
  v: reopen (crossing, border, border crossing) for (aid, relief, aid delivery, humanitarian aid, food, wounded, civilian, evacuee) | S > for, from, to, O
  v: reopen (route, road, port, airport) for (aid, relief, aid delivery, humanitarian aid, food, wounded, civilian, evacuee) | S > for, from, to, O
  v: open (corridor, safe passage, escape route, evacuation route, humanitarian route) for | S > for, from, to, O
  v: open (corridor, safe passage, escape route, evacuation route, humanitarian corridor, safe corridor) out | S > for, from, to, O
  v: open (humanitarian corridor, corridor) to; guarantee (access) to | S > for, from, to, O
  v: accept (aid, help, assistance, relief, rescue team, offer of help, offer of aid) from | S > for, from, to, O
  v: accept (foreign aid, outside help, international aid, foreign help, humanitarian aid, aid offer) | S > for, from, to, O
  v: allow (wounded, injured, patient, civilian, sick, evacuee, family) out | S > O, of, to, I
  v: allow (wounded, injured, patient, civilian, sick, evacuee) to leave | S > O, of, to, I
  v: allow (wounded, injured, patient, civilian, sick, evacuee) to cross; let (wounded, injured, patient, civilian, sick, evacuee) leave | S > O, of, to, I
  v: let (wounded, injured, patient, civilian, sick, evacuee) out; let (wounded, injured, patient, civilian, sick, evacuee) cross | S > O, of, to, I
  v: allow (evacuation) of; permit (evacuation) of; grant (safe passage) to; give (safe passage) to; give @SOMEBODY safe passage | S > O, of, to, I
  v: grant @SOMEBODY (safe passage); give @SOMEBODY (safe passage) | S > O, of, to, I
  n: opening of corridor; opening of humanitarian corridor; entry of aid trucks; entry of food; entry of fuel | by, POSS, from, ADJ > to, for, of, into
  n: entry of supplies; passage of aid; passage of civilians; evacuation of wounded; aid access; unhindered access | by, POSS, from, ADJ > to, for, of, into
  n: unimpeded access | by, POSS, from, ADJ > to, for, of, into

# ---- fighting stopped ---------------------------------------------------------------------------------------------------
0871 Declare truce, ceasefire
  v: agree @CEASEFIRE with; call (truce, ceasefire, cease-fire, halt to fighting); call (truce, ceasefire) with | S <> with, in, between
  v: order (ceasefire, truce, end to fighting); go into (ceasefire, truce); stop shooting; stop firing; hold (fire) for | S <> with, in, between
  v: silence (gun) in; down (weapon, arms, gun); extend @CEASEFIRE by; extend @CEASEFIRE; renew @CEASEFIRE; prolong @CEASEFIRE | S <> with, in, between
  v: unveil @CEASEFIRE; reinstate @CEASEFIRE; resume @CEASEFIRE; implement @CEASEFIRE | S <> with, in, between
  v: @CEASEFIRE: come into (effect, force); @CEASEFIRE: go into (effect, force); @CEASEFIRE: take (effect, hold); @CEASEFIRE: hold | S > in, between
  v: @CEASEFIRE: be in (effect, force, place); @CEASEFIRE: enter into (force); @CEASEFIRE: enter (force) | S > in, between
  v: @CEASEFIRE: end (fighting, war, conflict, violence) | S > in, between
  n: truce extension; ceasefire extension; extension of truce; extension of ceasefire; pause in hostilities | between, by, of, POSS, ADJ, from <> with
  n: pause in strikes; pause in attacks; lull in fighting; Christmas ceasefire; Eid ceasefire; Eid truce | between, by, of, POSS, ADJ, from <> with
  n: Ramadan ceasefire; Easter ceasefire; local ceasefire; local truce; partial ceasefire; limited ceasefire | between, by, of, POSS, ADJ, from <> with
  n: humanitarian ceasefire; permanent ceasefire; indefinite ceasefire | between, by, of, POSS, ADJ, from <> with

0872 Ease military blockade
  v: open (road, highway, corridor, supply route, mountain road) to; reopen (road, highway, corridor, supply route) to | S > to, of, on
  v: loosen (blockade, siege) of; loosen (blockade, siege, stranglehold) on | S > to, of, on
  v: lift (blockade, naval blockade, siege, encirclement, sea blockade, air blockade) of | S > of, on, in, O
  v: end (siege, blockade, encirclement, naval blockade) of; end (siege, blockade, naval blockade) on | S > of, on, in, O
  v: ease (siege, blockade, naval blockade, closure) of; ease (siege, blockade, closure) on; loosen (siege, blockade, grip) on | S > of, on, in, O
  v: reopen (port, road, airport, highway, supply route) in; unblock (port, harbour, harbor) | S > of, on, in, O
  v: let (ship, grain ship, tanker, convoy, merchant ship) through; let (ship, grain ship, tanker, merchant ship) pass | S > of, on, in, O
  v: allow (ship, grain ship, tanker, merchant ship) through; allow (ship, grain ship, tanker, merchant ship) to pass | S > of, on, in, O

0873 Demobilize armed forces
  v: hand (weapon, arms, gun, rifle) to; hand (weapon, arms, gun, rifle) over to; hand (weapon, arms, gun, rifle) in | S > to, -
  v: give up (arsenal, weapon, arms, gun) to; start handing over (weapon, arms); begin handing over (weapon, arms) | S > to, -
  v: burn @ARMS; burn (weapon, arms, gun, rifle); smash (weapon, arms, gun); hand in @ARMS; turn in @ARMS; turn over @ARMS | S > to, in, -
  v: surrender @ARMS | S > to, in, -
  v: give up @ARMS; lay down @ARMS; lay (rifle, gun, weapon) down; hand over @ARMS | S > to, in, -
  v: destroy (own arsenal, chemical weapon, chemical arsenal, stockpile of chemical weapons, landmine stockpile, remaining chemical weapons) | S > to, in, -
  v: destroy (nuclear test site, last landmine); eliminate (chemical weapon, chemical arsenal, stockpile, chemical weapons) | S > to, in, -
  v: ship out (chemical weapon, enriched uranium, highly enriched uranium) | S > to, in, -
  v: @ARMED: hand in @ARMS; @ARMED: turn in @ARMS; @ARMED: lay down @ARMS; @ARMED: hand over @ARMS; @ARMED: surrender @ARMS | S > to, in, -
  v: @ARMED: burn @ARMS; @ARMED: demobilise; @ARMED: demobilize; @ARMED: disband | S > to, in, -
  v: @ARMED: join (demobilisation, demobilization, disarmament process, peace process, amnesty) | S > to, in, -
  v: @ARMED: return to (civilian life, barracks, base); renounce (violence, armed struggle, armed resistance, terrorism, jihad) | S > to, in, -
  v: give up (armed struggle, violence, terrorism, insurgency); abandon (armed struggle, insurgency, violence) | S > to, in, -
  v: end (armed struggle, insurgency, armed rebellion, armed campaign, rebellion) | S > to, in, -
  v: dissolve (militia, armed wing, military wing, guerrilla army, itself) | S > to, in, -
  v: disband (militia, armed wing, military wing, guerrilla army, unit, itself) | S > to, in, -
  v: cancel @DRILL @DRILL; cancel @EXERCISE @EXERCISE; call off @EXERCISE @EXERCISE; suspend @EXERCISE @EXERCISE | S > with, in, -
  v: postpone @EXERCISE @EXERCISE; scale down @EXERCISE @EXERCISE; scale back @EXERCISE @EXERCISE; scrap @EXERCISE @EXERCISE | S > with, in, -
  v: demolish (nuclear test site, test site, cooling tower, missile silo, launch site, bunker, border wall) | S > with, in, -
  v: dismantle (loudspeaker, guard post, missile, silo, launch site, bomb-making plant, enrichment plant, weapons factory) | S > with, in, -
  v: turn off (loudspeaker); stop (loudspeaker broadcast, propaganda broadcast, balloon, leaflet); stop enriching (uranium) | S > with, in, -
  v: stop enriching | S > with, in, -
  v: down-blend (uranium); halt (uranium enrichment, plutonium production, missile test, missile launch) | S > with, in, -
  v: scrap (missile, tank, nuclear submarine, warship, last nuclear weapon, medium-range missile) | S > in, to, O, -
  v: cut (troops, troop numbers, arms, force, army) by; cut (troop, army, force) in; shrink (army, military) | S > in, to, O, -
  v: send @TROOPS back to (barracks, base); order @TROOPS back to (barracks, base); return @TROOPS to (barracks, base); stand down @ARMED | S > in, to, O, -
  v: disarm @SOMEBODY; demobilise (child soldier, fighter, rebel, former rebel, ex-combatant) | S > in, to, O, -
  v: demobilize (child soldier, fighter, rebel, former rebel, ex-combatant); release (child soldier) | S > in, to, O, -
  n: handover of arms; handover of weapons; surrender of arms; surrender of weapons; destruction of arsenal | of, by, POSS, between, ADJ > in, with
  n: destruction of stockpile; destruction of landmines; elimination of chemical weapons; decommissioning of weapons | of, by, POSS, between, ADJ > in, with
  n: demobilisation of rebels; demobilization of rebels; demobilisation of fighters; demobilization of fighters | of, by, POSS, between, ADJ > in, with
  n: disarmament of militias; disarmament of rebels; disbanding of militia; end of armed struggle | of, by, POSS, between, ADJ > in, with
  n: renunciation of armed struggle | of, by, POSS, between, ADJ > in, with

0874 Retreat or surrender militarily
  v: hand (base, airbase, camp, post, garrison, last base) back; hand (base, airbase, camp, last base) over to | S > to, -
  v: turn (column, convoy, tank) around | S > to, -
  v: turn back (column, convoy, tank); go back to (base, barracks) | S > to, -
  v: pull back from @PLACE; pull back to | S > from, of, to, across
  v: pull back (troops, force, soldier, tank, army, artillery, unit, weapon, warship) from; pull out from | S > from, of, to, across
  v: draw back from; fall back from; fall back to; retreat from @PLACE; retreat to; retreat across; withdraw across; withdraw to | S > from, of, to, across
  v: withdraw into; pull out (last troops, last soldier, troops, force) of; move (troops, tank, force, weapon) away from | S > from, of, to, across
  v: withdraw of @TROOPS from; pull of @TROOPS from; pull of @TROOPS out | S > from, of, to, across
  v: @ARMED: flee @PLACE; @ARMED: flee; @ARMED: flee from | S > O, from, to, -
  v: @ARMED: abandon (post, position, base, outpost, town, village, city, trench, camp); @ARMED: abandon @PLACE; @ARMED: desert | S > O, from, to, -
  v: @ARMED: give themselves up; @ARMED: vacate; @ARMED: evacuate; @ARMED: quit @PLACE; @ARMED: pull back; @ARMED: pull back from | S > O, from, to, -
  v: @ARMED: fall back; @ARMED: retreat; @ARMED: go home; @ARMED: depart from; @ARMED: depart | S > O, from, to, -
  v: @ARMED: leave (country, base, town, city, village, island, territory, camp, airport, region, area, province); @ARMED: return home | S > O, from, to, -
  v: @ARMED: return from; @ARMED: come home from; @ARMED: drop (weapon, arms) | S > O, from, to, -
  v: abandon @PLACE; give up @PLACE; yield @PLACE; surrender @PLACE; surrender @PLACE to; lose @PLACE to; lose (control) of @PLACE | S > to, of, O
  v: lose (town, city, village, stronghold, base, territory) to; cede (control) of; cede (control) to; retire from @PLACE | S > to, of, O
  v: evacuate (town, city, garrison, troops, base, airbase, outpost, peninsula); quit (base, airbase, garrison, town, city, port) | S > to, of, O
  v: vacate (airbase, barracks, port, building, palace); hand over (last base, base, last military base, airbase, military base, camp) to | S > to, of, O
  v: bring home @TROOPS; bring of @TROOPS home; bring home of @TROOPS; bring @TROOPS home from; fly @TROOPS home; ship @TROOPS home | S > from, in, of, POSS
  v: send @TROOPS home; call home @TROOPS; recall @TROOPS; recall @TROOPS from; repatriate @TROOPS | S > from, in, of, POSS
  v: withdraw (adviser, instructor, trainer, peacekeeper, contingent, mercenary, settler, tank, gun, artillery); withdraw @ARMED | S > from, in, of, POSS
  v: pull out (adviser, instructor, trainer, peacekeeper, contingent, mercenary, tank) | S > from, in, of, POSS
  v: cut (troop presence, presence, troop number, contingent, force) in | S > from, in, of, POSS
  v: reduce (troop presence, presence, troop number, contingent, force, troop level) in; halve (troop presence, contingent, force) in | S > from, in, of, POSS
  v: end (mission, deployment, operation, combat operation, combat role, training mission, military presence, occupation) in | S > from, in, of, POSS
  v: end (intervention, military intervention, campaign, war) in; wind up (mission, operation) in | S > from, in, of, POSS
  v: wind down (mission, operation, war, military operation) in; close (base, airbase, last base, military base) in | S > from, in, of, POSS
  v: shut (base, airbase, last base) in; leave @PLACE after | S > from, in, of, POSS
  v: surrender to @ARMED; give oneself up to; give himself up to; give themselves up to; turn himself in to; turn themselves in to | S > to, -
  v: lay down arms to; accept (terms of surrender, surrender terms, unconditional surrender) | S > to, -
  v: agree to (surrender); sign (surrender, act of surrender, capitulation); negotiate (surrender) of; offer (surrender) | S > to, -
  v: defect to (government, army, opposition, rebel, side); change sides; switch sides | S > to, -
  n: withdrawal of army; withdrawal of soldiers; withdrawal of tanks; withdrawal of artillery; withdrawal of peacekeepers | of, by, POSS, ADJ > from, to
  n: withdrawal of mercenaries; withdrawal of fighters; withdrawal of forces; pullout of forces; pullback of troops | of, by, POSS, ADJ > from, to
  n: pullback of forces; departure of troops; departure of soldiers; departure of peacekeepers; exit of forces | of, by, POSS, ADJ > from, to
  n: retreat of troops; surrender of fighters; surrender of rebels; surrender of garrison; surrender of soldiers; fall-back | of, by, POSS, ADJ > from, to
  n: disengagement of forces; troop exit; troop departure; force withdrawal; military pullout; military exit | of, by, POSS, ADJ > from, to

087 De-escalate military engagement
  v: stop fighting; stop fighting in; stop bombing; stop bombing of; stop shelling; stop attacking | S > on, in, against, of, O
  v: halt (attack, strike, air strike, airstrike, offensive, advance, shelling, bombing, bombardment, operation, assault) on | S > on, in, against, of, O
  v: halt (raid, rocket fire, missile attack, drone attack) on | S > on, in, against, of, O
  v: halt (attack, strike, air strike, airstrike, offensive, shelling, bombing, bombardment, operation, assault) in | S > on, in, against, of, O
  v: halt (attack, strike, air strike, offensive, shelling, operation) against | S > on, in, against, of, O
  v: suspend (attack, strike, air strike, airstrike, offensive, shelling, bombing, operation, assault, campaign) on | S > on, in, against, of, O
  v: suspend (attack, strike, air strike, airstrike, offensive, bombing, operation, campaign) against | S > on, in, against, of, O
  v: suspend (air strike, airstrike, bombing, military operation, operation, offensive) in | S > on, in, against, of, O
  v: pause (attack, strike, offensive, bombing, operation, air strike, airstrike, campaign, fighting, military operation) in | S > on, in, against, with
  v: pause (attack, strike, offensive, bombing, operation, fighting) on | S > on, in, against, with
  v: pause (attack, strike, offensive, bombing, operation, fighting) | S > on, in, against, with
  v: call off (attack, strike, offensive, operation, air strike, airstrike, raid, assault, invasion) | S > on, in, against, with
  v: cancel (attack, strike, air strike, airstrike, invasion, offensive); hold back from (attack, retaliation, invasion) | S > on, in, against, with
  v: step back from (brink, brink of war, war, conflict, confrontation); pull back from (brink, brink of war, war, confrontation) | S > on, in, against, with
  v: climb down from (confrontation); declare (war, operation, offensive, war against, conflict, military operation) over | S > on, in, against, with
  v: declare (end) to (war, operation, offensive, conflict); declare (end) of (war, operation, offensive, conflict) | S > on, in, against, with
  v: end (war, fighting, hostilities, state of war, armed conflict, bombing campaign, air campaign, bombardment, offensive) with | S <> with, in, on, between
  v: end (military operation) with | S <> with, in, on, between
  v: end (war, fighting, bombing campaign, air campaign, bombardment, offensive, military operation) in | S <> with, in, on, between
  v: end (war, bombing campaign, offensive) against; lower (tension, temperature, rhetoric) with; lower (tension) on | S <> with, in, on, between
  v: de-escalate (tension, situation, conflict, crisis) with; dial down (tension, rhetoric); cool (tension, temper) on | S <> with, in, on, between
  v: create (buffer zone, demilitarised zone, demilitarized zone, deconfliction channel, no-fly zone) between | S <> with, in, on, between
  v: set up (hotline, military hotline, deconfliction line, deconfliction mechanism) with | S <> with, in, on, between
  v: set up (hotline, military hotline, deconfliction line, deconfliction mechanism) | S <> with, in, on, between
  n: halt to bombing; halt to strikes; halt in strikes; suspension of strikes; suspension of air strikes | between, by, of, POSS, ADJ > with, in, on
  n: suspension of airstrikes; suspension of attacks; pause in fighting; pause in bombing; end of offensive | between, by, of, POSS, ADJ > with, in, on
  n: end of siege; end of bombardment; end of air campaign; end to fighting; end to war; end of combat operations | between, by, of, POSS, ADJ > with, in, on
  n: deconfliction; deconfliction line; buffer zone | between, by, of, POSS, ADJ > with, in, on

# ---- of no particular kind ----------------------------------------------------------------------------------------------
080 Yield
  v: cave in to (demand, pressure, threat, ultimatum); cave to (demand, pressure, threat) | S > of, from, POSS, to
  v: bow to (demand, pressure, will, threat, ultimatum, request, wish, call) | S > of, from, POSS, to
  v: yield to (demand, pressure, threat, ultimatum, request, call); give in to (demand, pressure, threat, ultimatum, blackmail) | S > of, from, POSS, to
  v: give way to (demand, pressure); accede to (demand, request, wish); submit to (demand, will, ultimatum) | S > of, from, POSS, to
  v: succumb to (pressure, demand); capitulate to (demand, pressure); meet (demand, condition, request, key demand, deadline) of | S > of, from, POSS, to
  v: satisfy (demand, condition, request) of; fulfil (demand, condition) of; fulfill (demand, condition) of | S > of, from, POSS, to
  v: cave in to @SOMEBODY; cave to @SOMEBODY; yield to @SOMEBODY; knuckle under; back down under (pressure) | S > to, O, with, on
  v: back down in (row, dispute, face); blink; make (concession) to | S > to, O, with, on
  v: make (concession, major concession, compromise) on; make (concession, painful concession, far-reaching concession, key concession) | S > to, O, with, on
  v: compromise with; compromise on; meet halfway; meet @SOMEBODY halfway; come to heel; toe line; fall into line with | S > to, O, with, on
  v: drop (opposition, objection, resistance, veto, demand, condition, threat, insistence) to | S > on, I, from, of, to, POSS
  v: drop (opposition, objection, resistance, veto, threat); lift (veto, objection, block, hold, opposition) on | S > on, I, from, of, to, POSS
  v: lift (veto, objection, block) to; withdraw (veto, objection, threat, ultimatum, demand) | S > on, I, from, of, to, POSS
  v: waive (objection, right, immunity, condition); extend (deadline, ultimatum) for | S > on, I, from, of, to, POSS
  v: give @SOMEBODY (more time, extra time, reprieve, extension) | S > on, I, from, of, to, POSS
  v: grant @SOMEBODY (more time, extension, reprieve, request, wish, concession) | S > on, I, from, of, to, POSS
  v: heed (call, appeal, warning, plea, demand) from; heed (call, appeal, warning, plea, demand) of | S > on, I, from, of, to, POSS
  v: heed (call, appeal, plea, demand) for; comply with (demand, order, ruling, ultimatum, resolution) of | S > on, I, from, of, to, POSS
  n: concession to protesters; concessions; capitulation to demands; goodwill concession; key concession | by, from, POSS, of, ADJ > to
  n: painful concession; far-reaching concessions | by, from, POSS, of, ADJ > to

0812 Ease ban on political parties or politicians
  v: strike @SOMEBODY from (list, sanctions list, blacklist, terrorism list); strike off (list, sanctions list, blacklist) | S > O

081 Ease administrative sanctions
  v: close (prison camp, detention camp, detention centre, detention center, labour camp, labor camp, re-education camp, internment camp) | S > in, O
  v: close (secret prison) | S > in, O
  v: reopen (border crossing, mosque, church) | S > O, on, to, of

# ---- protests called off -------------------------------------------------------------------------------------------
082 Ease political dissent
  v: call off @WORKSTOP @WORKSTOP | S > in, against, of, at, -
  v: abandon @WORKSTOP @WORKSTOP | S > in, against, of, at, -
  # The protest is asked for twice, so that `call off their strike` outranks `call a strike` (133).

# ---- leaders, policies, institutions -------------------------------------------------------------------------------
0831 Accede to demands for change in leadership
  v: @RULERS: quit; @RULERS: resign; @RULERS: step down; @RULERS: bow out; @RULERS: stand aside | S > -
  v: @RULERS: go into (exile) | S > -

0832 Accede to demands for change in policy
  v: cut (price) of (petrol, fuel, bread, diesel, gas); lower (price) of (petrol, fuel, bread, diesel) | S > -
  v: cut (petrol price, diesel price, bus fare, electricity price) | S > -

# ---- people and things handed back ----------------------------------------------------------------------------------
0841 Return, release persons
  # `Israel's release of prisoners` beside `the prisoner's release by Israel`.
  n: liberation | by, between, POSS, from > of, POSS, to, with

# ---- sanctions, borders, trade ---------------------------------------------------------------------------------------
085 Ease economic sanctions, boycott or embargo
  v: open (crossing, border crossing, border post, border gate, border); open (border crossing, border post) after | S > to, with, for, between

# ---- letting in -------------------------------------------------------------------------------------------------------
086 Allow international involvement
  v: accept (verdict, ruling, judgment, judgement, award, decision) of (court, tribunal, International Court of Justice, arbitrator) | S > of
  v: accept @COURT (verdict, ruling) | S > of
  v: comply with (ruling, order, verdict, judgment) of (court, tribunal, International Court of Justice) | S > of
  v: obey (ruling, order, court order, court ruling) of | S > of
  v: sign up to (court, International Criminal Court) | S > of, to
  v: accept (jurisdiction, authority) of (court, tribunal, International Criminal Court) | S > of, to
  v: agree to (international inquiry, UN inquiry) | S > of, to

0863 Allow delivery of humanitarian aid
  v: let (truck, convoy, aid truck, lorry, tanker, fuel truck, flour, aid); allow @AID_TRANSPORT | S > into, in, to, through
  v: allow (aid flight, relief flight, aid plane, aid ship) to land | S > into, in, to, through

0874 Retreat or surrender militarily
  v: call @TROOPS home; order @TROOPS home; order @TROOPS back; order @TROOPS out of | S > from, of
  v: order (withdrawal, pullout, retreat) of @TROOPS from | S > from, of
  v: @PLACE: pull back from; @PLACE: pull back from @PLACE; @ARMED: pull back to; @ARMED: retreat to; @ARMED: withdraw to | S > from, across, to
  v: @ARMED: fall back to; @ARMED: retreat across | S > from, across, to
  v: evacuate (presidential palace, palace, airport, barracks, airfield, headquarters) | S > from, of, -
  v: pull (border guard, guard, patrol, militia, police) back; pull (border guard, guard, police) out of | S > from, of, -

# ---- protests called off -------------------------------------------------------------------------------------------
082 Ease political dissent
  # The protest is asked for twice, so that `call off their strike` outranks `call a strike` (133).

# ---- people and things handed back ----------------------------------------------------------------------------------
0841 Return, release persons
  # `Israel's release of prisoners` beside `the prisoner's release by Israel`.
