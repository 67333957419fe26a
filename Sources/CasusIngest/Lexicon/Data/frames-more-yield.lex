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

080 Yield
  v: (bend, bow, buckle, cave, cave in, submit) to (pressure, demand, threat, blackmail, will, ultimatum, intimidation) | S > POSS, from, of, by, to
  v: (succumb, knuckle under) to (pressure, demand, threat, blackmail, will, ultimatum, intimidation) | S > POSS, from, of, by, to

0841 Return, release persons
  v: fly @PRISONERS to | S > O, to, of
  v: fly (jailed bishop, jailed dissident, jailed journalist, jailed priest, jailed activist, captive, bishop, dissident) to | S > O, to, of
  v: give @HELD (freedom, liberty); give @PRISONERS (freedom, liberty); grant @HELD (freedom, liberty); give @SOMEBODY (freedom) back | S > O, to, of
  v: win (freedom, release) of | S > O, to, of
  v: send home @PRISONERS; send @PRISONERS back; see off @PRISONERS | S > O

0873 Demobilize armed forces
  v: @ARMED: hand @SOMEBODY (rifle, rifles, gun, guns, weapon, weapons, arms); @ARMED: hand (rifle, gun, weapon, arms) to | S > I, to
  v: @ARMED: turn over (rifle, gun, weapon, arms) to; @ARMED: give (rifle, gun, weapon, arms) to (UN, observer, police, army, monitor) | S > I, to

0832 Accede to demands for change in policy
  v: give way on (pension, wage, demand, reform, price); give way over; give way on | S > -, to
  v: call off (independence drive, secession, independence bid, referendum, vote, reform) | S > -, to
  v: shelve (independence drive, secession, independence bid, referendum) | S > -, to

0831 Accede to demands for change in leadership
  v: @RULERS: quit over; @RULERS: quit after; @RULERS: leave (office, post, power); @RULERS: go after | S > -

0872 Ease military blockade
  v: @PLACE: quit @PLACE | S > O

# Yield: handing over, giving in, letting go, more verbs and idioms.
0872 Ease military blockade
  v: unblock (port, road, harbour, strait); end (stranglehold, chokehold) on; loosen (grip, noose, stranglehold) on | S > on, around, in, of, at, from
  v: loosen (grip, noose, stranglehold) around; take down (checkpoint, roadblock, barrier, barricade, fence) | S > on, around, in, of, at, from
  v: pull down (checkpoint, roadblock, barrier, fence); dismantle (checkpoint, roadblock, barrier, barricade) | S > on, around, in, of, at, from
  v: remove (checkpoint, roadblock, barricade, barrier) | S > on, around, in, of, at, from
  v: clear away (roadblock, checkpoint, barricade); tear down (fence, barrier, checkpoint); open up (road, highway, sea lane) to | S > to, in, from
  v: let (ship, tanker, freighter, grain ship) through; let (ship, tanker, freighter, grain ship) leave | S > to, in, from
  v: let (ship, tanker, freighter) pass | S > to, in, from
  v: wave through (ship, tanker, convoy) | S > to, in, from

0863 Allow humanitarian access
  v: wave (truck, lorry, convoy, aid truck, aid convoy, relief truck, truckload, ambulance) into | S > into, to, in, O
  v: wave (truck, lorry, convoy, truckload, ambulance) through; wave (truckload, tonne, ton, truck) through to | S > into, to, in, O
  v: wave through (truck, convoy, aid truck, truckload, lorry) | S > into, to, in, O
  v: let (truckload, ambulance, doctor, Red Cross, aid worker, relief worker, medicine, food, fuel) into | S > into, to, in, O
  v: let (truckload, ambulance, doctor, Red Cross, fuel, food, medicine) through | S > into, to, in, O
  v: clear (convoy, aid, aid truck, aid flight, shipment) to enter | S > to, into, in, for, POSS, O
  v: clear (way) for (aid, convoy, relief, aid truck, food, evacuation) | S > to, into, in, for, POSS, O
  v: open (gate, crossing, corridor) to (aid, relief, convoy, truck, aid truck); open (corridor, humanitarian corridor) for | S > to, into, in, for, POSS, O
  v: turn on (water, tap, power, electricity); switch @SOMETHING back on; turn @SOMETHING back on | S > to, into, in, for, POSS, O
  v: switch (power, electricity, water, phone, phones, internet) back on | S > to, into, in, for, POSS, O
  v: reconnect (internet, phone, power, water, electricity) | S > to, in, O, POSS
  v: restore (internet, phone, power, water, phone service, internet access, electricity) to | S > to, in, O, POSS
  v: restore (internet, phone service, internet access) in; unlock (gate, border gate) to | S > to, in, O, POSS
  v: allow (burial, evacuation, food, fuel, medicine) in; permit (burial, evacuation) | S > to, in, O, POSS

0862 Allow international observers
  v: throw open (plant, site, palace, chemical plant, laboratory, reactor, jail, prison, camp, factory) to | S > to
  v: throw open @SOMETHING to (inspector, observer, monitor, expert, Red Cross, UN inspector, journalist) | S > to
  v: fling open (door, site, plant, jail, prison) to (inspector, observer, monitor, expert) | S > to
  v: open (plant, site, jail, prison, camp, file, archive, base, mine) to (inspector, observer, monitor, expert, Red Cross, journalist) | S > to
  v: give (inspector, observer, monitor, expert, Red Cross, rapporteur) (run, free run, access, entry, visa) | S > to, I, O
  v: let (inspector, observer, monitor, expert, rapporteur) visit; let (inspector, observer, monitor, expert, rapporteur) see | S > to, I, O
  v: let (inspector, observer, monitor) back; let (inspector, observer, monitor) in | S > to, I, O
  v: readmit (inspector, observer, monitor, journalist, aid agency) | S > to, I, O

085 Ease economic sanctions, boycott, or embargo
  v: take @SOMEBODY off (blacklist, list, sanctions list, terror list, black list, terrorism list, watchlist) | S > O, of, POSS
  v: remove @SOMEBODY from (blacklist, list, sanctions list, terror list, black list, terrorism list) | S > O, of, POSS
  v: strike @SOMEBODY off (blacklist, list, sanctions list); drop @SOMEBODY from (blacklist, list, sanctions list, terror list) | S > O, of, POSS
  v: unfreeze @SOMETHING | S > O, of, POSS
  v: fling open (crossing, border, frontier, gate, market) to; throw open (crossing, border, frontier, market) to; fling open @BORDER to | S > to, with, of
  v: throw open @BORDER to; fling open @BORDER; swing open @BORDER; open up @BORDER to | S > to, with, of
  v: reopen @BORDER to (truck, trader, trade, traffic, lorry, goods, traveller, traveler, car) | S > to, with, of
  v: unblock (account, website, fund, asset, money, billion, Twitter, Facebook, YouTube, WhatsApp, Telegram) | S > of, on, to, I, O, POSS
  v: free up (asset, reserve) of; loosen (curb, embargo, restriction, control) on | S > of, on, to, I, O, POSS
  v: water down (sanction, sanctions); soften (sanction, embargo); exempt @SOMEBODY from (sanction, tariff, ban, embargo) | S > of, on, to, I, O, POSS
  v: grant (waiver, sanctions waiver, exemption) to; give @SOMEBODY (waiver, exemption, reprieve) | S > of, on, to, I, O, POSS
  v: let (sanction, embargo, tariff, ban) lapse; let (sanction, embargo, tariff, ban) expire; shelve (sanction, tariff, ban, embargo) | S > on, of, against, O
  v: back away from (sanction, tariff, ban); back off (sanction, tariff); hold off on (sanction, tariff) | S > on, of, against, O
  v: stay (sanction, ban, tariff); call off (boycott, embargo, tariff); buy @SOMETHING again from | S > on, of, against, O

081 Ease administrative sanctions
  v: take (guard, police, cordon) off (house, home, residence); lift (cordon, guard) around; call off (guard) around | S > of, POSS, to, I, O
  v: end (surveillance) of; unseal (office, house, newspaper, church); give @SOMEBODY (passport, licence, citizenship) back | S > of, POSS, to, I, O
  v: give back (passport, licence) to; return (passport, licence, citizenship) to; hand back (passport, licence) to | S > of, POSS, to, I, O
  v: let @SOMEBODY travel | S > of, POSS, to, I, O
  v: let @SOMEBODY back on (air); let @SOMEBODY reopen | S > O
  v: allow @SOMEBODY to publish; allow @SOMEBODY to fly; allow @SOMEBODY to fly home | S > O
  v: allow @SOMEBODY to go home; permit @SOMEBODY to go | S > O
  v: legalise (party, opposition party, union, trade union, communist party); legalize (party, opposition party, union, communist party) | S > on, O, of, -
  v: lift (ban) on @SOMEBODY; unmuzzle (press, media) | S > on, O, of, -
  v: do away with (censorship, exit visa, political police, secret police, curfew, checkpoint, death penalty, quota, pass law) | S > on, O, of, -
  v: abolish (secret police, political police, censorship, pass law, exit visa) | S > on, O, of, -
  v: disband (secret police, political police, death squad, riot squad) | S > on, O, of, -
  v: shelve (arrest warrant, arrest warrants, charge, prosecution, indictment, case) for | S > for, against, of
  v: shelve (arrest warrant, charge, prosecution, indictment, case) against | S > for, against, of
  v: drop (charge, case, prosecution, arrest warrant, indictment, lawsuit) against; lift (arrest warrant) for; lift (warrant) against | S > for, against, of
  v: withdraw (charge, warrant, case, lawsuit) against; quash (conviction, indictment, sentence) of | S > for, against, of
  v: throw out (charge, case, indictment) against; tear up (charge sheet, warrant) | S > for, against, of
  v: @COURT: clear @SOMEBODY; @COURT: clear @SOMEBODY of; @COURT: exonerate @SOMEBODY; @COURT: free @SOMEBODY | S > O, against, of, POSS
  v: @COURT: absolve @SOMEBODY; @COURT: spare @SOMEBODY; @COURT: bail @SOMEBODY; @COURT: quash @SOMETHING | S > O, against, of, POSS
  v: @COURT: find @SOMEBODY not guilty; @COURT: dismiss (charge, case) against; @COURT: throw out (charge, case) against | S > O, against, of, POSS
  v: @COURT: reinstate @SOMEBODY | S > O, against, of, POSS
  v: clear @SOMEBODY of (charge, treason, murder, corruption, sodomy, fraud, sedition, spying, espionage, blame) | S > O, of, on, POSS
  v: clear @SOMEBODY of (wrongdoing, terrorism, genocide, rape, contempt, blasphemy, plotting, involvement, accusation, complicity) | S > O, of, on, POSS
  v: exonerate @SOMEBODY of; commute (sentence, death sentence) of | S > O, of, on, POSS
  v: commute (sentence, death sentence) on; cut (sentence) of; shorten (sentence) of; reprieve @SOMEBODY | S > O, of, on, POSS

0833 Accede to demands for rights
  v: grant @PEOPLE (vote, right, rights, citizenship, suffrage, franchise, nationality) | S > to, O, I
  v: give @PEOPLE (vote, right, rights, franchise, suffrage, nationality); give (vote, franchise, right, nationality) to @PEOPLE | S > to, O, I
  v: extend (vote, franchise, suffrage, right, citizenship) to @PEOPLE; let (woman, women) drive | S > to, O, I
  v: open (army, university, stadium, cinema) to (woman, women) | S > to, O, I
  v: win (right, rights, vote, citizenship, franchise, equality) to; win (right, rights, citizenship, franchise, vote) from | from, - > S
  v: win (right, rights) to vote | from, - > S
  v: abolish (death penalty, slavery, apartheid, caste, flogging, bonded labour) | S > to, -, in
  v: outlaw (torture, flogging, slavery, female genital mutilation, child marriage); decriminalise (homosexuality, abortion, adultery) | S > to, -, in
  v: decriminalize (homosexuality, abortion, adultery); legalise (abortion, divorce, same-sex marriage, gay marriage) | S > to, -, in
  v: legalize (abortion, divorce, same-sex marriage, gay marriage); restore (citizenship, vote, right) to | S > to, -, in

0831 Accede to demands for change in leadership
  v: make way for (government, civilian government, successor, caretaker, younger, interim government, vice president, new leader) | S > for, to, of, -
  v: step aside for; step aside in (favour, favor); bow out as | S > for, to, of, -
  v: bow out in (favour, favor) of; fall on (sword); hang up (uniform) | S > for, to, of, -
  v: relinquish (reins, post, throne, command, crown); give up (throne, post, crown, office, premiership) | S > for, to, of, -
  v: abdicate in (favour, favor) of; vacate (office, presidency, palace, throne, post); clear (desk); pack (bag) and leave | S > to, of, -, for
  v: leave (office, presidency, palace) to; go quietly; surrender (power, office, presidency) to | S > to, of, -, for
  v: yield (power, office, presidency, chair) to; hand (power, presidency, reins, office, government) to; hand (power, reins) over to | S > to, of, -, for
  v: turn over (power, reins, government) to; pass (power, baton, reins, torch) to | S > to, of, -, for
  v: let go @RULERS; part with @RULERS | S > -, from, of
  v: drop (interior minister, defence minister, defense minister, prime minister, army chief, police chief) from (cabinet, government) | S > -, from, of
  v: reshuffle (cabinet); dissolve (cabinet, government, parliament, junta) | S > -, from, of
  v: call (snap election, early election, new election, fresh election); bring forward (election); recall (parliament, assembly) | S > -, from, of
  v: reconvene (parliament, assembly); reinstate (parliament, assembly) | S > -, from, of

0832 Accede to demands for change in policy
  v: climb down on | S > to, under, -, over, on
  v: back away from (plan, threat, demand, bill, reform, law); perform (U-turn) on; make (U-turn) on | S > to, under, -, over, on
  v: execute (U-turn) on; cave to; cave in over | S > to, under, -, over, on
  v: swallow (demand, terms, pride, condition); eat (word, words); give (ground, way) on; give (ground) to; give (ground) in | S > -, to, for
  v: give (way) to | S > -, to, for
  v: yield (ground) to; yield (ground) on | S > -, to, for
  v: drop (fare increase, fare rise, price rise, price increase, tax, tax rise, tax plan, bill, reform) | S > -, to, for
  v: drop (plan, law, fuel levy, fuel tax, quota, levy, demand, claim); shelve (bill, law, fare increase, tax, reform, plan, price rise) | S > -, to, for
  v: scrap (bill, law, fare increase, tax, reform, price rise, levy, fare rise, fuel tax) | S > -, to, for
  v: ditch (bill, plan, tax, reform, law); junk (bill, plan, tax); freeze (fuel price, price, bread price, fare, price rise, tax rise) | S > -, to, for
  v: roll back (fare increase, price rise, tax rise, fuel price rise); rescind (order, law, fare increase, decree, price rise) | S > -, to, for
  v: repeal (law, decree, tax); withdraw (bill, law, decree, tax); tear up (law, decree); put (bill, law, reform) on (ice, hold, shelf) | S > -, to, for
  v: water down (bill, law, reform); sweeten (offer, terms) | S > -, to, for
  v: meet (demand, grievance, condition) of (protester, striker, union, student, rebel, hostage-taker, farmer, demonstrator) | S > of, to, from, O
  v: satisfy (demand, condition) of; grant (demand, wish) of; agree to (demand, terms, condition, ransom) of | S > of, to, from, O
  v: bow to (pressure, demand, inevitable, crowd, protester); surrender to (pressure, demand, crowd) | S > of, to, from, O
  v: heed (call, demand, plea, appeal, warning) of; heed @SOMEBODY | S > of, to, from, O
  v: listen to (protester, demonstrator, street) | S > of, to, from, O

0841 Return, release persons
  v: put @PRISONERS on (plane, flight, bus) to; put @HELD on (plane, flight, bus) to | S > O, to
  v: put @PRISONERS aboard (plane, flight); send @PRISONERS home; send @HELD home; fly @HELD home; fly home @HELD | S > O, to
  v: fly @PRISONERS home; bring home @HELD; let @HELD out; let out @HELD; let @PRISONERS out | S > O, to
  v: open (cell, jail, prison, prison gate, gate) to; open (cell, jail, prison, prison gate) for; open (jail, prison) | S > O, of, to, from
  v: empty (jail, prison, cell) of; unlock (cell) of; turn loose @PRISONERS; turn @PRISONERS loose; set loose @PRISONERS | S > O, of, to, from
  v: walk out of (jail, prison); see (daylight); hand @HELD back; give @HELD back | S > O, of, to, from
  v: lift (house arrest) of; lift (house arrest) on; end (house arrest, detention, captivity, ordeal) of; end (house arrest) for | S > of, on, for, to, O
  v: order freed @SOMEBODY; bail @HELD | S > of, on, for, to, O
  v: grant (bail, amnesty, pardon, clemency, furlough, parole) to; extend (amnesty, clemency, pardon) to; show (clemency, mercy) to | S > of, on, for, to, O
  v: deliver @HELD to (Red Cross); turn @HELD over to; exchange @PRISONERS; swap @PRISONERS | S > of, on, for, to, O

0842 Return, release property
  v: hand @PLACE back to; hand back @PLACE to; give @PLACE back to; give back @PLACE to | S > to, over, in, on
  v: cede (territory, land, strip, island, sovereignty) to | S > to, over, in, on
  v: give up (claim, sovereignty, control) to; give up (claim) on; lower (flag) over | S > to, over, in, on
  v: haul down (flag) over; haul down (flag) in; lower (flag) in | S > to, over, in, on
  v: give @SOMEBODY back @SOMETHING; give @SOMEBODY (remains, body, bronze, bronzes, land, statue, painting, skull, ship, plane) back | S > I, to, O
  v: send back (remains, body, bronze, statue, painting, skull, mummy, treasure, artefact, tanker) to | S > I, to, O
  v: ship back (remains, statue, artefact, treasure) to; hand @SOMEBODY (remains, body, bronze, ashes, relic) | S > I, to, O
  v: fly home (remains, body, ashes) | S > I, to, O
  v: fly (remains, body, ashes) home; surrender (island, strip, enclave, claim) to | S > I, to, O
  v: restore (land, property, church, sovereignty, monastery) to | S > to, of, for, O
  v: release (tanker, ship, plane, trawler, vessel, boat, cargo, tax money, revenue, fund, asset, body, remains) of | S > to, of, for, O
  v: let (tanker, ship, plane, trawler, vessel) go; let (tanker, ship, plane, trawler, vessel) sail; make (restitution, reparation) to | S > to, of, for, O
  v: make (restitution, reparation) for; pay (reparation, damages, compensation, blood money) to | S > to, of, for, O
  v: pay (reparation, damages, compensation, blood money) for; compensate (victim, survivor, family, relative) | S > to, of, for, O

0871 Declare truce, ceasefire
  v: hold its fire; hold their fire; hold fire; ground (gun, arms, plane, drone); silence (gun, cannon); fall silent | S > with, in, on, -, O
  v: cease firing; sheathe (sword); sign on to @CEASEFIRE | S > with, in, on, -, O
  v: sign up to @CEASEFIRE; accept @CEASEFIRE; call (truce, halt) in; call (truce) with; stay (hand) | S > with, in, on, -, O
  v: call off (attack, offensive, air strike, bombing, campaign, insurgency, war, operation, raid) | S > on, against, in, O
  v: break off (attack, offensive, bombardment, engagement); let up in (bombing, attack); wind down (offensive, campaign, war) | S > on, against, in, O
  v: put (offensive, attack) on (hold, ice); pause (offensive, bombing, attack, strike, air strike) | S > on, against, in, O
  v: suspend (offensive, bombing, attack, strike, air strike, rocket fire) | S > on, against, in, O

0873 Demobilize armed forces
  v: put away (gun, weapon, arms); put down (gun, weapon, arms, rifle); lay aside (gun, weapon, arms); throw down (gun, weapon, arms) | S > to, in, -
  v: throw away (gun, weapon, arms); bury (gun, arms, weapon); pile up (gun, weapon, rifle) | S > to, in, -
  v: give up (gun, weapon, arms, rifle, armed struggle, bomb, nuclear weapon, fight, struggle) | S > to, in, -
  v: turn in (gun, weapon, arms, rifle, heavy gun) | S > to, in, -
  v: hand in (gun, weapon, rifle, heavy gun) | S > to, in, -
  v: swear off (violence, terrorism, terror, war, arms, bomb, nuclear weapon); forswear (violence, terrorism, war, nuclear weapon) | S > in, against, -
  v: foreswear (violence, terrorism); renounce (violence, terrorism, terror, armed struggle, war, force, nuclear weapon) | S > in, against, -
  v: abjure (violence, terror); give up (violence, terrorism, armed struggle); abandon (violence, armed struggle, insurgency, jihad) | S > in, against, -
  v: turn (back) on (violence, terrorism, armed struggle); come in from (bush, jungle, cold) | S > in, against, -
  v: stand down (militia, army, brigade, troops, soldier, missile, bomber, reservist) | S > in, of, -
  v: disband (militia, army, army unit, brigade, guerrilla army, paramilitary unit, armed wing) | S > in, of, -
  v: send home (reservist, conscript, militia) | S > in, of, -
  v: muster out @TROOPS; scrap (missile, warhead, bomber, submarine, chemical weapon, tank, silo) | S > in, of, -
  v: cut up (missile, bomber, submarine, tank); crush (landmine, rifle, gun); blow up (silo, missile silo, tunnel, landmine) | S > in, of, -
  v: mothball (reactor, missile, carrier, nuclear plant); shut down (reactor, nuclear reactor, test site, nuclear site) | S > to, in, -
  v: dismantle (missile, warhead, reactor, test site, arsenal, launcher, nuclear site); take (missile, bomber, warhead) off (alert) | S > to, in, -
  v: ship out (uranium, enriched uranium, plutonium, chemical weapon) | S > to, in, -
  v: give up (uranium, plutonium, chemical weapon, nuclear programme, nuclear program) | S > to, in, -
  v: surrender (arms, weapon, arsenal, chemical weapon) | S > to, in, -

0874 Retreat or surrender militarily
  v: @ARMED: slip out of; @ARMED: slip away from; @ARMED: pour out of; @ARMED: file out of; @ARMED: roll out of | S > of, from, into, O
  v: @ARMED: march out of; @ARMED: move out of; @ARMED: fly out of; @ARMED: sail out of; @ARMED: head home | S > of, from, into, O
  v: @ARMED: flee from @PLACE | S > of, from, into, O
  v: @ARMED: abandon (post, position, base, town, city, airport, stronghold, fort, barracks) | S > O, from, to, in
  v: @ARMED: evacuate @PLACE; @ARMED: give up @PLACE | S > O, from, to, in
  v: @ARMED: give up (town, position, base, city, ground); @ARMED: leave (town, base, city, enclave, position, village) | S > O, from, to, in
  v: @ARMED: fall back from | S > O, from, to, in
  v: @ARMED: lay down; @ARMED: give up to; @ARMED: give themselves up to; @ARMED: turn themselves in | S > to, -
  v: @ARMED: come out with (hand); @ARMED: raise (white flag); @ARMED: defect; @ARMED: defect to; @ARMED: change (side) | S > to, -
  v: @ARMED: switch (side); @ARMED: go over to; @ARMED: throw down | S > to, -
  v: give herself up; turn herself in to | S > to, -
  v: give himself up to (police, army, authority, court, tribunal, marine, marines, troops, soldier, force, government, court, prosecutor) | S > to, -
  v: run up (white flag); show (white flag) | S > to, -
  v: bring home (soldier, troops, marine, force, contingent, battalion, last) from | S > from, of
  v: bring (soldier, troops, marine, force, contingent, last) home; bring back (soldier, troops, contingent) from | S > from, of
  v: fly home (soldier, troops, contingent) from; ship home (soldier, troops) from | S > from, of
  v: pull (soldier, troops, settler, tank, force, last) out of | S > from, of
  v: pull (soldier, troops, tank, force) back from; pull (soldier, troops, settler) from; move (soldier, troops, tank) out of | S > from, of
  v: march (troops, soldier) out of; call (troops, soldier, fleet, ship) home; order (troops, soldier, force) home | S > from, of, to, in
  v: order (troops, soldier, force) out of; order (troops, soldier, force) back from | S > from, of, to, in
  v: hand over (base, airbase, garrison, camp, airfield, outpost, last base) to | S > from, of, to, in
  v: hand (base, airbase, garrison, camp, last base) back to; hand back (base, airbase, camp, last base) to | S > from, of, to, in
  v: close (base, airbase, last base) in; leave (soil) of; wind up (mission, deployment) in | S > from, of, to, in

082 Ease political dissent
  v: call off (blockade, strike, march, rally, sit-in, hunger strike, protest) | S > of, against, in, -
  v: call off (general strike, boycott, demonstration, siege, walkout, shutdown); lift (blockade, siege) of | S > of, against, in, -
  v: end (blockade, sit-in, strike, hunger strike, fast, boycott, occupation); break up camp; pack up (tent) and; strike (camp) | S > of, against, in, -
  v: go back to (work) after; return to (work) after; go back to (class) after; return to (class) after; stand down (strike) | S > of, against, in, -

# Yield: more idioms.
0872 Ease military blockade
  v: take (tank, gun, roadblock) off (street, road) | S > of, in, off

085 Ease economic sanctions, boycott, or embargo
  v: take (tariff, tariffs, sanction, sanctions, duty, embargo, ban) off; take off (tariff, sanction, embargo, ban) | S > off, on
  v: waive (duty, duties, tariff, tariffs, levy) on; drop (duty, duties, tariff, tariffs, levy) on | S > off, on
  v: scrap (duty, duties, tariff, tariffs, levy) on; lower (duty, duties, tariff, tariffs) on; suspend (duty, duties, tariff, tariffs) on | S > off, on

0831 Accede to demands for change in leadership
  v: hand (crown, throne, sceptre, reins, chair, presidency) to; pass (crown, throne, reins, presidency) to | S > to, -
  v: give up (crown, throne, presidency, chair); fly into (exile); go into (exile); flee into (exile); leave for (exile) | S > to, -

0832 Accede to demands for change in policy
  v: tear up (bill, finance bill, law, tax plan, decree, contract) | S > -, to
  v: allow (private shop, private business, private enterprise, private ownership, strike, rally) | S > -, to
  v: allow (protest, opposition party, opposition parties, free market, political party, independent newspaper) | S > -, to
  v: permit (private business, private enterprise, opposition party, rally, protest, strike, independent newspaper) | S > -, to

0841 Return, release persons
  v: move @SOMEBODY from (prison, jail, cell) to (house arrest); transfer @SOMEBODY from (prison, jail, cell) to (house arrest) | S > O
  v: move to (house arrest) from; let @HELD go home; let @HELD fly; let @HELD leave; let @PRISONERS leave; let go (home) | S > O

0871 Declare truce, ceasefire
  v: @CEASEFIRE: hold in; @CEASEFIRE: hold between; @CEASEFIRE: stick | between, in, S > between, in

0873 Demobilize armed forces
  v: take (bomb, missile, arsenal, atom bomb, warhead, rocket) apart; break up (missile, arsenal, submarine, bomber) | S > to, -
  v: surrender (centrifuge, uranium, missile, chemical arms, plutonium) to | S > to, -
  v: hand over (centrifuge, uranium, missile, chemical arms, plutonium) to | S > to, -
  v: come in from (bush, jungle, hill, mountain, cold, desert) | S > to, -

0874 Retreat or surrender militarily
  v: (tank, troops, column, convoy, armour, armor, vehicle, truck): rumble out of; (tank, column, convoy, armour, vehicle): roll out of | S > of, from, O, -
  v: (tank, column, convoy, armour, vehicle): pull out of; (tank, column, convoy, armour, vehicle): pull back | S > of, from, O, -
  v: (tank, column, convoy): withdraw; (tank, column, convoy): leave @PLACE; @ARMED: strip off (uniform); @ARMED: shed (uniform) | S > of, from, O, -
  v: @ARMED: take off (uniform); @ARMED: cast off (uniform) | S > of, from, O, -
