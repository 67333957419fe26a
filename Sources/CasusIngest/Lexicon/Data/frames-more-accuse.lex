# Accuse: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# ==================================================================================================================
# ACCUSE: 09 investigate, 11 disapprove
# ==================================================================================================================
# Who is named, cited, placed under investigation.
091 Investigate crime, corruption
  v: name @SOMEBODY as (suspect, prime suspect, person of interest); name @SOMEBODY suspect; declare @SOMEBODY suspect | S > O
  v: place @SOMEBODY under (investigation, formal investigation); put @SOMEBODY under (investigation, formal investigation) | S > O
  v: summon @SOMEBODY for (questioning, interrogation); call in @SOMEBODY for (questioning, interrogation) | S > O
  v: haul in @SOMEBODY for (questioning) | S > O
  v: bring in @SOMEBODY for (questioning); take @SOMEBODY in for (questioning); grill @SOMEBODY | S > O
  v: open (file, dossier) on @SOMEBODY; open (investigation, inquiry, probe) against @SOMEBODY; investigate @SOMEBODY for | S > O, on, against
  v: investigate @SOMEBODY over; probe @SOMEBODY for; probe @SOMEBODY over; raid @SOMETHING in connection with | S > O, on, against
  v: be under (investigation, formal investigation, scrutiny) for; be under (investigation, criminal investigation) | by, from > S
  v: come under (investigation, scrutiny) for; face (investigation, inquiry, probe, questioning) over | by, from > S
  v: face (investigation, inquiry, probe) for | by, from > S
  v: wiretap (former minister, senator); comb through (home, house, office, record, file, document) of | S > of, POSS
  v: sift through (record, file, document) of | S > of, POSS

090 Investigate
  v: examine @SOMETHING for (trace, evidence, sign) of | S > in, of, POSS, O
  v: examine (reactor, nuclear plant, nuclear site, nuclear programme, nuclear program) | S > in, of, POSS, O
  v: visit (reactor, nuclear plant, nuclear facility, suspect site, enrichment plant, suspected site) | S > in, of, POSS, O
  v: launch (fact-finding mission) to; set up (commission, panel, tribunal, committee) to investigate | S > into, in, by, O
  v: create (commission, panel, tribunal) to investigate; appoint (commission, panel, judge, prosecutor, investigator) to investigate | S > into, in, by, O
  v: appoint (panel, judge, prosecutor) to look into | S > into, in, by, O
  v: vote to investigate; vote to open (inquiry, investigation) into; decide to investigate; seek (answer) over; demand (answer) over | S > into, in, by, O
  v: convene (inquiry, hearing) into; hold (hearing) into; hold (hearing) on @SOMETHING by | S > into, in, by, O
  v: reopen (inquiry, investigation, case) into; widen (inquiry, investigation, probe) into; broaden (inquiry, investigation, probe) into | S > into, of, O
  v: step up (investigation, probe) into; pursue (investigation, probe) into; expand (inquiry, investigation, probe) into | S > into, of, O

092 Investigate human rights abuses
  v: detail @ABUSE; record @ABUSE; catalogue @ABUSE; catalog @ABUSE; chronicle @ABUSE; uncover @ABUSE; expose @ABUSE | S > by, in, of, against
  v: report @ABUSE by | S > by, in, of, against

094 Investigate war crimes
  v: detail @WARCRIME; catalogue @WARCRIME; uncover @WARCRIME; expose @WARCRIME; collect (testimony, evidence) of @WARCRIME | S > by, in, of, against
  v: gather (testimony, proof) of @WARCRIME; uncover (mass grave) | S > by, in, of, against

# Verdicts, charges.
116 Find guilty or liable (legally)
  v: give @SOMEBODY (year, life, life sentence, jail term, jail sentence) in (prison, jail) | S > O, I
  v: give @SOMEBODY (prison term, suspended sentence, death penalty, death sentence, month) in (prison, jail) | S > O, I
  v: give @SOMEBODY (life sentence, jail term, prison term, suspended sentence, death sentence, prison sentence, sentence) | S > O, I
  v: hand @SOMEBODY (year, sentence, life sentence, jail term, prison term) | S > O, I, on
  v: hand @SOMEBODY (suspended sentence, jail sentence, prison sentence, death sentence, fine) | S > O, I, on
  v: impose (term, sentence, jail term, prison term, prison sentence, jail sentence, fine) on | S > O, I, on
  v: find @SOMEBODY liable; find @SOMEBODY responsible for; find @SOMEBODY in (contempt, breach, violation); find that @SOMEBODY violated | S > O
  v: rule that @SOMEBODY violated; rule that @SOMEBODY breached | S > O
  v: rule against @SOMEBODY; fine @SOMEBODY; slap @SOMEBODY with (fine); hit @SOMEBODY with (fine); order @SOMEBODY to pay | S > O, against
  v: sentence @SOMEBODY to | S > O, against
  v: reject (appeal) by; dismiss (appeal) by; uphold (conviction, sentence, jail term, verdict, death sentence) of | S > by, of, POSS, against
  v: uphold (conviction, sentence, jail term, verdict, fine) against; confirm (conviction, sentence, death sentence) of | S > by, of, POSS, against
  v: vote to impeach; vote to remove (president, prime minister, speaker, judge, governor) | S > O
  v: be convicted of; be found guilty of; be sentenced to; be jailed for; get (life sentence, jail term, year) for | by > S
  v: receive (life sentence, jail term, death sentence, sentence, prison term) for | by > S

115 Bring lawsuit against
  v: haul @SOMEBODY before; drag @SOMEBODY before | S > O
  v: drag @SOMEBODY to (court, International Court of Justice, World Court, tribunal, WTO, World Trade Organization) | S > O
  v: haul @SOMEBODY to (court, tribunal, WTO); haul @SOMEBODY into (court) | S > O
  v: take (case, dispute) against; file (application, case, petition, claim, complaint, motion) against | S > against
  v: launch (arbitration, arbitration case, WTO case, case, dispute, challenge) against; open (dispute, case) against | S > against
  v: seek (arbitration) against | S > against
  v: start (infringement proceedings, infringement procedure, legal proceedings, action, proceedings) against | S > O, against
  v: bring @SOMEBODY before (court, judge, tribunal); refer @SOMEBODY to (court, Court of Justice, prosecutor, ICC) | S > O, against
  v: order @SOMEBODY to stand (trial) | S > O, against
  v: seek (death penalty, jail term, prison term, prison sentence, life sentence, indictment, arrest) for; seek (arrest) of | S > for, of
  v: demand (year, life sentence, death penalty, jail term, life imprisonment, prison term) for | S > for, of
  v: request (sentence, jail term, death penalty) for | S > for, of
  v: unseal (indictment, charge) against; unveil (charge, indictment) against; announce (charge, indictment) against | S > against, O
  v: level (charge) against; file (charge) of; lodge (charge) against; prefer (charge) against; slap @SOMEBODY with (charge) | S > against, O
  v: accuse @SOMEBODY in court; send @SOMEBODY for trial; send @SOMEBODY to trial; commit @SOMEBODY for trial | S > O
  v: haul (minister, president) over coals | S > O
  v: face (charge, trial, criminal charge, corruption charge, murder charge, fraud charge) over; face (charge, trial) for | by, in > S
  v: face (charge) of | by, in > S
  v: go on (trial) for; go on (trial) over; stand (trial) for; stand (trial) over; be on trial for | by, in > S

# Hard words.
111 Criticize or denounce
  v: have (harsh word, strong word, sharp word, stern word, angry word, blunt word) for; have (choice word) for | S > for, against
  v: reserve (harshest criticism, harsh word, scorn) for; use (strong language, harsh language, harsh word) against | S > for, against
  v: launch into (tirade) against | S > for, against
  v: launch (tirade, diatribe, broadside, verbal attack, stinging attack, scathing attack) on | S > on, against
  v: launch (blistering attack, withering attack, fresh attack, angry attack, furious attack, bitter attack) on | S > on, against
  v: launch (tirade, diatribe, broadside, verbal attack, stinging attack, scathing attack) against | S > on, against
  v: tear strips off; give @SOMEBODY (dressing-down, dressing down, tongue-lashing, earful, piece of mind, roasting) | S > O, I
  v: read @SOMEBODY riot act | S > O, I
  v: haul @SOMEBODY over coals; rake @SOMEBODY over coals; call out @SOMEBODY for; call @SOMEBODY out; call @SOMEBODY out for | S > O, I
  v: savage @SOMEBODY; rip @SOMEBODY; rip @SOMEBODY over; rip @SOMEBODY for; rap @SOMEBODY; rap @SOMEBODY over | S > O
  v: knock @SOMEBODY for; flay @SOMEBODY; trash @SOMEBODY; bash @SOMEBODY; bash @SOMEBODY over; fault @SOMEBODY | S > O
  v: excoriate @SOMEBODY | S > O
  v: lace into; go after @SOMEBODY for; go after @SOMEBODY over; snipe at @SOMEBODY over; sharpen (tone, rhetoric, language) against | S > O, against, at
  v: harden (tone, rhetoric) against; step up (rhetoric, criticism, attack) against; ratchet up (rhetoric) against | S > O, against, at
  v: step up (criticism) of; renew (criticism, attack) of; keep up (criticism) of; sharpen (criticism) of | S > of
  v: repeat (criticism, condemnation) of | S > of
  v: intensify (criticism) of; lead (criticism, condemnation, outcry) of; echo (criticism, condemnation) of | S > of
  v: join (chorus) of (criticism, condemnation) | S > of
  v: deplore @SOMETHING; lament @SOMETHING; decry @SOMETHING; bemoan @SOMETHING | S > POSS, of, by, from, O
  v: regret (decision, move, action, step, announcement, statement, withdrawal) | S > POSS, of, by, from, O
  v: regret (failure, refusal, lack, ruling, verdict, election, vote) | S > POSS, of, by, from, O
  v: deplore (action, use, loss, lack, decision, killing, attack, violence, bombing, situation) by; lament (lack, failure) by | S > by, of
  v: cry foul over; cry foul; denounce @SOMETHING by | S > POSS, by, of, O
  v: call @SOMETHING (provocation, outrage, disgrace, illegal, unlawful, unacceptable, unjustified) | S > POSS, by, of, O
  v: call @SOMETHING (crime, violation, mistake, insult, sham, farce) | S > POSS, by, of, O
  v: call @SOMETHING (shameful, barbaric, irresponsible, scandal, betrayal, travesty) | S > POSS, by, of, O
  v: call @SOMETHING (genocide, war crime, massacre, terrorism, act, step) | S > POSS, by, of, O
  v: term @SOMETHING (provocation, illegal, baseless, unacceptable, unfortunate, unjustified) | S > POSS, by, of, O
  v: term @SOMETHING (sham, violation, act of war, aggression, unwarranted, biased) | S > POSS, by, of, O
  v: deem @SOMETHING (provocation, illegal, unacceptable, violation, unlawful, provocative) | S > POSS, by, of, O
  v: brand @SOMETHING (provocation, illegal, unacceptable, sham, farce, violation, disgrace) | S > POSS, by, of, O
  v: brand @SOMETHING (hypocritical, act, crime, lie, fake, betrayal, charade) | S > POSS, by, of, O
  v: label @SOMETHING (provocation, illegal, sham, violation, disgrace, unacceptable) | S > POSS, by, of, O
  v: describe @SOMETHING as (provocation, illegal, unacceptable, unlawful, barbaric, shameful) | S > POSS, by, of, O
  v: describe @SOMETHING as (outrageous, crime, disgrace, sham, farce, violation) | S > POSS, by, of, O
  v: describe @SOMETHING as (act of aggression, aggression, irresponsible, provocative, dangerous, unjustified) | S > POSS, by, of, O
  v: describe @SOMETHING as (cowardly, hostile, insult, disproportionate, massacre, genocide) | S > POSS, by, of, O
  v: slam @SOMETHING as; blast @SOMETHING as; condemn @SOMETHING as; denounce @SOMETHING as; criticise @SOMETHING as | S > POSS, by, of, O
  v: criticize @SOMETHING as; decry @SOMETHING as; lambast @SOMETHING as; attack @SOMETHING as | S > POSS, by, of, O
  v: dismiss @SOMETHING as (sham, farce, lie, propaganda, charade, joke, stunt) | S > POSS, by, of, O
  v: liken @SOMEBODY to; liken @SOMETHING to (genocide, Holocaust, Nazi, apartheid, fascism) | S > POSS, of, O
  v: compare @SOMEBODY to (Hitler, Nazi, Stalin, terrorist, dog, pig, monkey) | S > POSS, of, O
  v: compare @SOMETHING to (genocide, Holocaust, apartheid, slavery) | S > POSS, of, O
  v: call @SOMEBODY names; call @SOMEBODY (butcher, son, pig, dog, devil, rat, gangster, bandit, aggressor, occupier, mafia, regime) | S > O
  v: mock @SOMEBODY; taunt @SOMEBODY; insult @SOMEBODY; heckle @SOMEBODY; boo @SOMEBODY; shout down @SOMEBODY; chide @SOMEBODY | S > O
  v: react angrily to; respond angrily to; react furiously to; respond furiously to; react with (fury, anger, outrage, dismay) to | S > to, O, POSS, by
  v: respond with (fury, anger, outrage) to; greet @SOMETHING with (anger, outrage, dismay, fury, condemnation) | S > to, O, POSS, by
  v: draw (criticism, fire, ire, wrath, rebuke, condemnation, anger, scorn, complaint) from | from > S
  v: earn (rebuke, criticism, condemnation) from; attract (criticism, condemnation) from | from > S
  v: meet with (criticism, condemnation, outrage, anger, hostility) from | from > S
  v: come under (fire, criticism) from @SOMEBODY over; come under (criticism, fire) from @SOMEBODY for | from, by > S
  v: come under (criticism, mounting criticism, pressure) over; face (criticism, backlash, condemnation, outcry, anger) over | from, by > S
  v: face (criticism, backlash, condemnation) from | from, by > S

110 Disapprove
  v: voice (concern, alarm, dismay, disquiet, unease, misgiving, worry) over | S > POSS, over, about, of, in, by
  v: voice (fear, outrage, disappointment, frustration, anger, reservation, doubt) over | S > POSS, over, about, of, in, by
  v: voice (concern, alarm, dismay, disquiet, unease, misgiving, outrage, disappointment, frustration, anger, doubt) about | S > POSS, over, about, of, in, by
  v: voice (concern, alarm, dismay, outrage, disappointment, frustration, anger) at | S > POSS, at, over, of, in, by
  v: express (concern, deep concern, grave concern, alarm, dismay, disquiet, unease, misgiving, outrage) over | S > POSS, at, over, of, in, by
  v: express (disappointment, frustration, anger, indignation, shock, reservation, displeasure, doubt, consternation) over | S > POSS, at, over, of, in, by
  v: express (concern, deep concern, grave concern, serious concern, alarm, dismay, disquiet, unease, misgiving) about | S > POSS, about, at, of, in, by
  v: express (outrage, disappointment, frustration, anger, reservation, displeasure, doubt, worry) about | S > POSS, about, at, of, in, by
  v: express (concern, alarm, dismay, outrage, disappointment, frustration, anger, displeasure, shock, indignation) at | S > POSS, about, at, of, in, by
  v: express (concern, alarm, deep concern, grave concern, displeasure, dismay, disappointment) to | S > POSS, to, with, by
  v: express (regret) over (decision, move, action, step, failure, refusal, withdrawal, announcement, ruling, execution) | S > POSS, to, with, by
  v: express (disappointment, frustration, dissatisfaction) with | S > POSS, to, with, by
  v: raise (concern, question, doubt, issue) about @SOMETHING with | S > POSS, with, in, of, by
  v: raise (concern) about (human rights, rights, detention, treatment, arrest, case, conduct, crackdown) | S > POSS, with, in, of, by
  v: raise (concern) over (human rights, rights, detention, treatment, arrest, conduct, crackdown) | S > POSS, with, in, of, by
  v: sound (alarm, alarm bell) about; sound (alarm) on; raise (human rights, case, issue) with | S > POSS, over, about, on, in, of, by, with
  v: be alarmed about | S > POSS, about, by, with, over, at, of, in
  v: be dismayed with; be fed up with | S > POSS, about, by, with, over, at, of, in
  v: be furious with; be furious over; be incensed by | S > POSS, about, by, with, over, at, of, in
  v: be exasperated with | S > POSS, about, by, with, over, at, of, in
  v: be infuriated by | S > POSS, about, by, with, over, at, of, in
  v: be at odds with @SOMEBODY; be locked in (dispute, row) with; be in (dispute) with | S > with, POSS, over, about, of
  v: lose patience with; run out of patience with; lock horns with; be angry over; be unhappy over | S > with, POSS, over, about, of
  v: be sharply critical of; be scathing about | S > with, POSS, over, about, of
  v: question (decision, move, judgement, judgment, claim, need, handling, conduct, fitness) of | S > POSS, of, on, by
  v: cast (doubt) on (claim, commitment, intention, sincerity, legitimacy); challenge (claim, sovereignty, account, version) | S > POSS, of, on, by

114 Complain officially
  v: complain to @SOMEBODY about; complain to @SOMEBODY of; complain to @SOMEBODY over; protest to @SOMEBODY over | S > to, I, O, with
  v: protest to @SOMEBODY about; lodge (protest, complaint) with | S > to, I, O, with
  v: hand @SOMEBODY (protest note, note of protest, protest, protest letter); make (protest) to | S > to, I, O, with
  v: summon @SOMEBODY to protest | S > by, O, POSS, of
  v: summon @SOMEBODY to complain; summon @SOMEBODY over; summon @AMBASSADOR over; summon @AMBASSADOR to protest | S > by, O, POSS, of
  v: summon @AMBASSADOR to explain | S > by, O, POSS, of
  v: convey (protest, displeasure, concern, complaint) to; register (protest, displeasure, complaint) with | S > against, to, with, about
  v: make (complaint, formal complaint) to; make (complaint) against; make (complaint) about; submit (complaint) to | S > against, to, with, about
  v: submit (complaint) against; send (protest) to; send (complaint) to | S > against, to, with, about

113 Rally opposition against
  v: rally @SOMEBODY against; mobilise @SOMEBODY against; mobilize @SOMEBODY against; unite @SOMEBODY against; turn @SOMEBODY against | S > against
  v: incite @SOMEBODY against; galvanise @SOMEBODY against; galvanize @SOMEBODY against; lobby @SOMEBODY against | S > against
  v: whip up (support, feeling, anger, sentiment) against | S > against
  v: rally (opposition) to; muster (opposition, support) against; drum up (opposition, support) against | S > to, against, of
  v: build (coalition, front) against; form (front, united front, alliance) against | S > to, against, of
  v: call for (overthrow, downfall, ouster, toppling) of | S > to, against, of
  v: file (motion of no confidence, no-confidence motion, censure motion, motion of censure) against | S > against
  v: table (motion of no confidence, motion of censure, no-confidence motion, censure motion) against | S > against
  v: submit (no-confidence motion, motion of no confidence) against | S > against

112 Accuse
  v: pin @SOMETHING on @SOMEBODY; pin (blame) for @SOMETHING on; lay (responsibility, blame) for @SOMETHING on; lay (responsibility) on | S > on, to
  v: put (blame) for @SOMETHING on; place (blame) for @SOMETHING on; place (responsibility) for @SOMETHING on | S > on, to
  v: point to @SOMEBODY as (culprit, mastermind, perpetrator, suspect) | S > on, to
  v: see (hand) of; see @SOMEBODY behind; suspect @SOMEBODY; tie @SOMEBODY to | S > O, of
  v: link @SOMEBODY to (attack, bombing, killing, murder, plot, coup, assassination, poisoning, hacking, group, cartel) | S > O, of
  v: cite @SOMEBODY for | S > O, of
  v: name @SOMEBODY in; finger @SOMEBODY; implicate @SOMEBODY | S > O, of
  v: attribute @SOMETHING to @SOMEBODY; ascribe @SOMETHING to @SOMEBODY; trace (attack, hack, weapon, missile, malware) to | S > to, O
  v: blame for @SOMETHING @SOMEBODY; charge that @SOMEBODY; trade (accusation, allegation, blame) over | S > to, O
  v: exchange (accusation, allegation) over | S > to, O
  v: level (accusation, allegation) of @SOMETHING at; make (allegation, accusation) about; make (unsubstantiated claim) about | S > at, about, O
  v: hold @SOMEBODY responsible for; hold @SOMEBODY accountable for; hold @SOMEBODY liable for; hold @SOMEBODY to account | S > at, about, O
  v: report @SOMEBODY to (police, prosecutor, court, Security Council, UN, United Nations); denounce @SOMEBODY to | S > O
  v: criticise @SOMEBODY in; criticize @SOMEBODY in | S > O

1123 Accuse of aggression
  v: brand @SOMEBODY (aggressor, terrorist, rogue state, occupier, occupying power, enemy, terrorist state, threat) | S > O
  v: label @SOMEBODY (aggressor, terrorist, rogue state, occupier, threat, terrorist state) | S > O
  v: call @SOMEBODY (aggressor, rogue state, occupier, occupying power) | S > O
  v: consider @SOMEBODY (aggressor, occupier, occupying power, terrorist) | S > O

1124 Accuse of war crimes
  v: brand @SOMEBODY (war criminal); label @SOMEBODY (war criminal); denounce @SOMEBODY as (war criminal); call @SOMEBODY (war criminal) | S > O
  v: describe @SOMEBODY as (war criminal) | S > O

1125 Accuse of espionage, treason
  v: brand @SOMEBODY (traitor, spy, foreign agent, stooge, puppet); label @SOMEBODY (traitor, spy, foreign agent) | S > O
  v: declare @SOMEBODY (foreign agent, traitor, spy); designate @SOMEBODY (foreign agent) | S > O
  v: brand @SOMEBODY as (traitor, spy, foreign agent) | S > O

# ---- concern about what somebody does -------------------------------------------------------------------------------
110 Disapprove
  v: be concerned about @CONDUCT; be concerned over @CONDUCT; be concerned by @CONDUCT; be concerned at @CONDUCT | S > POSS, by, of, in
  v: be worried about @CONDUCT; be worried over @CONDUCT; be worried by @CONDUCT; be wary of @CONDUCT | S > POSS, by, of, in
  v: be alarmed by @CONDUCT; be alarmed at @CONDUCT; be alarmed over @CONDUCT; be alarmed about @CONDUCT | S > POSS, by, of, in
  v: be troubled by @CONDUCT; be deeply troubled by @CONDUCT; be disturbed by @CONDUCT; be perturbed by @CONDUCT | S > POSS, by, of, in
  v: be disappointed by @CONDUCT; be disappointed in @CONDUCT; be frustrated by @CONDUCT; be unhappy about @CONDUCT | S > POSS, by, of, in
  v: be concerned about @SOMEBODY; be disappointed in @SOMEBODY; be frustrated with @SOMEBODY; be wary of @SOMEBODY | S > about, in, with, of
  v: raise (alarm, concern, alarm bell, question) over @CONDUCT; raise (alarm, concern, question) about @CONDUCT | S > POSS, by, of, in
  v: sound (alarm, alarm bell) over @CONDUCT; sound (alarm, alarm bell) about @CONDUCT; sound (alarm) on @CONDUCT | S > POSS, by, of, in
  v: raise (concern, alarm) at @CONDUCT; raise (human rights, case, issue, matter) with @SOMEBODY | S > POSS, with, by, of, in
  v: look with (concern, alarm) at @CONDUCT; take (dim view) of @CONDUCT; protest (vehemently, strongly) at @CONDUCT | S > POSS, by, of, in

090 Investigate
  v: @COPS: search (ministry, office, premises, headquarters, residence, palace, home, house, villa, bank, party office) | S > O, of, POSS
  v: @COPS: raid (ministry, finance ministry, central bank) in; search (ministry, finance ministry, headquarters, party office) in | S > O, of, POSS

# What somebody is criticised for doesn't take his place as recipient.
111 Criticize or denounce
  v: lambast @SOMEBODY; lambaste @SOMEBODY; berate @SOMEBODY; castigate @SOMEBODY; pillory @SOMEBODY; mock @SOMEBODY for | S > O
  v: deride @SOMEBODY for; insult @SOMEBODY for | S > O

111 Criticize or denounce
  v: go on offensive against; turn (fire, anger, ire, wrath) on; train (fire) on | S > against, on, O, of, to
  v: single out @SOMEBODY for (criticism, blame, scorn); offer (critique, criticism) of | S > against, on, O, of, to
  v: issue (rebuke, reprimand, condemnation) to; deliver (rebuke, reprimand, broadside) to; give (rebuke) to | S > against, on, O, of, to
  v: wag (finger) at; lecture @SOMEBODY; preach to; shame @SOMEBODY; name and shame @SOMEBODY; call @SOMEBODY to account | S > O, at, to, on
  v: take @SOMEBODY to task; haul @SOMEBODY over; put @SOMEBODY in dock; give (statement) criticising; issue (scathing statement) on | S > O, at, to, on
  v: gripe about; moan about; fume over; fume about; rage against; rage at; rail about; thunder against; bristle over | S > about, over, against, at, POSS
  v: seethe over; kick against; whine about; squawk about; protest loudly | S > about, over, against, at, POSS
  v: rebut (claim, accusation, charge, allegation, criticism, report) by; contradict @SOMEBODY | S > POSS, by, of, O, on, against, at
  v: contest (claim, account, version, ruling, verdict, result) | S > POSS, by, of, O, on, against, at
  v: dub @SOMETHING (sham, illegal, farce, fake, provocation); take (hard line, tough line) on | S > POSS, by, of, O, on, against, at
  v: take (hard line, tough line) against; look askance at | S > POSS, by, of, O, on, against, at
  v: cast (aspersion) on; cast @SOMEBODY as (villain, aggressor, enemy, threat) | S > O, on
  v: portray @SOMEBODY as (villain, aggressor, enemy, threat, terrorist, occupier) | S > O, on
  v: paint @SOMEBODY as (villain, aggressor, enemy, threat, terrorist) | S > O, on
  v: depict @SOMEBODY as (villain, aggressor, enemy, threat, terrorist) | S > O, on
  v: cast @SOMEBODY in role of | S > O, on
  v: question (intention, motive, sincerity, commitment, loyalty, competence) | S > POSS, of, to, O
  v: question (authority, impartiality, honesty, goodwill, right); doubt (intention, sincerity, commitment, motive, goodwill) | S > POSS, of, to, O
  v: mistrust @SOMEBODY; distrust @SOMEBODY; suspect (motive, intention) of | S > POSS, of, to, O
  v: call @SOMETHING illegal; call @SOMETHING unacceptable; call @SOMETHING unlawful; call @SOMETHING unjustified | S > POSS, by, of, O
  v: call @SOMETHING outrageous; call @SOMETHING shameful; call @SOMETHING irresponsible; call @SOMETHING provocative | S > POSS, by, of, O
  v: call @SOMETHING barbaric; call @SOMETHING dangerous; call @SOMETHING absurd; call @SOMETHING baseless | S > POSS, by, of, O
  v: call @SOMETHING disgraceful; call @SOMETHING deplorable; call @SOMETHING disproportionate; call @SOMETHING undemocratic | S > POSS, by, of, O
  v: call @SOMETHING unfair; call @SOMETHING unfriendly; call @SOMETHING hostile; call @SOMETHING racist; call @SOMETHING disturbing | S > POSS, by, of, O
  v: call @SOMETHING alarming; call @SOMETHING immoral | S > POSS, by, of, O
  v: describe @SOMETHING as unacceptable; describe @SOMETHING as illegal; describe @SOMETHING as unlawful | S > POSS, by, of, O
  v: describe @SOMETHING as unjustified; describe @SOMETHING as outrageous; describe @SOMETHING as shameful | S > POSS, by, of, O
  v: describe @SOMETHING as irresponsible; describe @SOMETHING as provocative; describe @SOMETHING as barbaric | S > POSS, by, of, O
  v: describe @SOMETHING as dangerous; describe @SOMETHING as absurd; describe @SOMETHING as baseless | S > POSS, by, of, O
  v: describe @SOMETHING as disgraceful; describe @SOMETHING as deplorable; describe @SOMETHING as disproportionate | S > POSS, by, of, O
  v: describe @SOMETHING as hostile; describe @SOMETHING as racist; describe @SOMETHING as disturbing; describe @SOMETHING as unfair | S > POSS, by, of, O
  v: describe @SOMETHING as cynical; describe @SOMETHING as reckless | S > POSS, by, of, O
  v: term @SOMETHING unacceptable; term @SOMETHING illegal; term @SOMETHING baseless; term @SOMETHING unjustified | S > POSS, by, of, O
  v: term @SOMETHING unfortunate; term @SOMETHING provocative; brand @SOMETHING illegal; brand @SOMETHING unacceptable | S > POSS, by, of, O
  v: brand @SOMETHING undemocratic; brand @SOMETHING racist; brand @SOMETHING hypocritical; brand @SOMETHING provocative | S > POSS, by, of, O
  v: deem @SOMETHING unacceptable; deem @SOMETHING illegal; deem @SOMETHING provocative; label @SOMETHING illegal | S > POSS, by, of, O
  v: label @SOMETHING biased; label @SOMETHING unacceptable; label @SOMETHING provocative; declare @SOMETHING unacceptable | S > POSS, by, of, O
  v: consider @SOMETHING unacceptable; consider @SOMETHING illegal; find @SOMETHING unacceptable | S > POSS, by, of, O

110 Disapprove
  v: spar with @SOMEBODY; squabble with @SOMEBODY; bicker with @SOMEBODY; row with @SOMEBODY; wrangle with @SOMEBODY | S <> with
  v: tangle with @SOMEBODY | S <> with
  v: trade words with; exchange (harsh word, angry word, heated word) with; be in (row, spat, standoff, stand-off, dispute, feud) with | S <> with
  v: be embroiled in (row, spat, dispute) with; be locked in (row, spat, standoff, stand-off, feud, dispute) with | S <> with
  v: clash with @SOMEBODY over | S <> with
  v: cross swords with @SOMEBODY over; fall out with @SOMEBODY over; argue with @SOMEBODY over; lock horns with @SOMEBODY | S <> with
  v: appal @SOMEBODY; appall @SOMEBODY; sting @SOMEBODY; rile @SOMEBODY; exasperate @SOMEBODY; irk @SOMEBODY | O, of, in > S
  v: antagonise @SOMEBODY; antagonize @SOMEBODY | O, of, in > S
  v: provoke (anger, fury, ire, outrage) of; stoke (anger, fury) in; draw (ire, wrath, fury, anger) of; incur (wrath, anger, ire) of | O, of, in > S
  v: earn (wrath, ire) of | O, of, in > S
  v: be stung by; be harshly critical of | S > POSS, by, with, of, about, over, at, to
  v: be highly critical of; be openly critical of; be scathing of | S > POSS, by, with, of, about, over, at, to
  v: be furious about; be livid at; be livid over; be incensed at; be indignant at; be exasperated by | S > POSS, by, with, of, about, over, at, to
  v: be dissatisfied over; be vexed by; be unimpressed by; be sceptical of; be skeptical of | S > POSS, by, with, of, about, over, at, to

114 Complain officially
  v: protest formally to; protest officially to; protest strongly to; protest vigorously to | S > to, against, with, about, before, O
  v: write to @SOMEBODY to complain; write to @SOMEBODY complaining; file (protest) with | S > to, against, with, about, before, O
  v: file (diplomatic protest, protest, note verbale) against | S > to, against, with, about, before, O
  v: send (protest note, diplomatic note, note of protest) to; issue (demarche, démarche) to | S > to, against, with, about, before, O
  v: deliver (demarche, démarche, protest) to; summon @SOMEBODY in protest | S > to, against, with, about, before, O
  v: take (case, dispute, complaint, matter) before; bring (dispute, case, matter, issue) before | S > to, against, with, about, before, O
  v: raise (matter, issue) at (UN, Security Council) | S > to, against, with, about, before, O

112 Accuse
  v: claim that @SOMEBODY be behind; claim @SOMEBODY be behind; say @SOMEBODY be behind; say @SOMEBODY be to blame | S > O, at, against
  v: say @SOMEBODY bear responsibility; find @SOMEBODY in breach; declare @SOMEBODY in breach; declare @SOMEBODY in violation | S > O, at, against
  v: accuse @SOMEBODY; level (charge) at; make (charge) against; drop (accusation) on | S > O, at, against

090 Investigate
  v: send (investigator, inspector, fact-finding mission, fact-finding team) to | S > to, into, of, O
  v: send (investigative team, investigation team, monitor) to; order (inquiry) of | S > to, into, of, O
  v: name (judge, panel, prosecutor, commission) to investigate; appoint (judge, panel, prosecutor, commission) to investigate | S > to, into, of, O
  v: promise (inquiry, investigation) into; announce (inquiry, investigation, probe) into; pledge (inquiry, investigation) into | S > to, into, of, O
  v: hold (inquiry) into; head (team, commission, panel) investigating | S > to, into, of, O

# ==================================================================================================================
# ACCUSE: 09 investigate, 11 disapprove
# ==================================================================================================================
# Who is named, cited, placed under investigation.
091 Investigate crime, corruption
  v: be under (investigation, formal investigation, scrutiny) for @SOMEBODY | by, from > S
  v: be under (investigation, formal investigation, scrutiny) for @SOMETHING | by, from > S
  v: come under (investigation, scrutiny) for @SOMEBODY; come under (investigation, scrutiny) for @SOMETHING | by, from > S

090 Investigate
  v: examine @SOMETHING for (trace, evidence, sign) of @SOMEBODY; examine @SOMETHING for (trace, evidence, sign) of @SOMETHING | S > in, of, POSS, O
  v: hold (hearing) on @SOMETHING by @SOMEBODY | S > into, in, by, O
  v: hold (hearing) on @SOMETHING by @SOMETHING | S > into, in, by, O

115 Bring lawsuit against
  v: go on (trial) for @SOMEBODY; go on (trial) for @SOMETHING; go on (trial) over @SOMEBODY; go on (trial) over @SOMETHING | by, in > S

# Hard words.
111 Criticize or denounce
  v: launch into (tirade) against @SOMEBODY; launch into (tirade) against @SOMETHING | S > for, against
  v: snipe at @SOMEBODY over @SOMEBODY; snipe at @SOMEBODY over @SOMETHING | S > O, against, at
  v: lament @CONDUCT; bemoan @CONDUCT | S > POSS, of, by, from, O
  v: react with (fury, anger, outrage, dismay) to @SOMEBODY; react with (fury, anger, outrage, dismay) to @SOMETHING | S > to, O, POSS, by
  v: respond with (fury, anger, outrage) to @SOMEBODY; respond with (fury, anger, outrage) to @SOMETHING | S > to, O, POSS, by
  v: meet with (criticism, condemnation, outrage, anger, hostility) from @SOMEBODY | from > S
  v: meet with (criticism, condemnation, outrage, anger, hostility) from @SOMETHING | from > S
  v: come under (fire, criticism) from @SOMEBODY over @SOMEBODY; come under (fire, criticism) from @SOMEBODY over @SOMETHING | from, by > S
  v: come under (criticism, fire) from @SOMEBODY for @SOMEBODY; come under (criticism, fire) from @SOMEBODY for @SOMETHING | from, by > S
  v: come under (criticism, mounting criticism, pressure) over @SOMEBODY | from, by > S
  v: come under (criticism, mounting criticism, pressure) over @SOMETHING | from, by > S

110 Disapprove
  v: voice (concern, alarm, dismay, disquiet, unease, misgiving) about | S > POSS, over, about, of, in, by
  v: voice (outrage, disappointment, frustration, anger, doubt) about | S > POSS, over, about, of, in, by
  v: raise (concern, question, doubt, issue) about @SOMETHING with @SOMEBODY | S > POSS, with, in, of, by
  v: raise (concern, question, doubt, issue) about @SOMETHING with @SOMETHING | S > POSS, with, in, of, by
  v: raise (human rights) with | S > POSS, over, about, on, in, of, by, with
  v: be locked in (dispute, row) with @SOMEBODY | S > with, POSS, over, about, of
  v: be locked in (dispute, row) with @SOMETHING; be in (dispute) with @SOMEBODY; be in (dispute) with @SOMETHING | S > with, POSS, over, about, of

114 Complain officially
  v: complain to @SOMEBODY about @SOMEBODY; complain to @SOMEBODY about @SOMETHING; complain to @SOMEBODY of @SOMEBODY | S > to, I, O, with
  v: complain to @SOMEBODY of @SOMETHING; complain to @SOMEBODY over @SOMEBODY; complain to @SOMEBODY over @SOMETHING | S > to, I, O, with
  v: protest to @SOMEBODY over @SOMEBODY; protest to @SOMEBODY over @SOMETHING | S > to, I, O, with
  v: protest to @SOMEBODY about @SOMEBODY; protest to @SOMEBODY about @SOMETHING | S > to, I, O, with

113 Rally opposition against
  v: call for (overthrow, downfall, ouster, toppling) of @SOMEBODY; call for (overthrow, downfall, ouster, toppling) of @SOMETHING | S > to, against, of

112 Accuse
  v: pin (blame) for @SOMETHING on @SOMEBODY; pin (blame) for @SOMETHING on @SOMETHING | S > on, to
  v: lay (responsibility, blame) for @SOMETHING on @SOMEBODY; lay (responsibility, blame) for @SOMETHING on @SOMETHING | S > on, to
  v: put (blame) for @SOMETHING on @SOMEBODY; put (blame) for @SOMETHING on @SOMETHING; place (blame) for @SOMETHING on @SOMEBODY | S > on, to
  v: place (blame) for @SOMETHING on @SOMETHING; place (responsibility) for @SOMETHING on @SOMEBODY | S > on, to
  v: place (responsibility) for @SOMETHING on @SOMETHING | S > on, to
  v: level (accusation, allegation) of @SOMETHING at @SOMEBODY; level (accusation, allegation) of @SOMETHING at @SOMETHING | S > at, about, O

# ---- concern about what somebody does -------------------------------------------------------------------------------
110 Disapprove
  v: raise (human rights, rights abuse) with @SOMEBODY | S > POSS, with, by, of, in

110 Disapprove
  v: be in (row, spat, standoff, stand-off, dispute, feud) with @SOMEBODY | S <> with
  v: be in (row, spat, standoff, stand-off, dispute, feud) with @SOMETHING | S <> with
  v: be embroiled in (row, spat, dispute) with @SOMEBODY; be embroiled in (row, spat, dispute) with @SOMETHING | S <> with
  v: be locked in (row, spat, standoff, stand-off, feud, dispute) with @SOMEBODY | S <> with
  v: be locked in (row, spat, standoff, stand-off, feud, dispute) with @SOMETHING; clash with @SOMEBODY over @SOMEBODY | S <> with
  v: clash with @SOMEBODY over @SOMETHING | S <> with
  v: cross swords with @SOMEBODY over @SOMEBODY; cross swords with @SOMEBODY over @SOMETHING; fall out with @SOMEBODY over @SOMEBODY | S <> with
  v: fall out with @SOMEBODY over @SOMETHING; argue with @SOMEBODY over @SOMEBODY; argue with @SOMEBODY over @SOMETHING | S <> with

114 Complain officially
  v: voice (protest) to; raise (complaint, protest) with @SOMEBODY | S > to, with
  v: take up (complaint) with @SOMEBODY | S > to, with

# ---- nouns with somebody on each side ---------------------------------------------------------------------------------
110 Disapprove
  n: row; war of words; standoff; stand-off; showdown; quarrel; squabble; bitter dispute; bitter row; fishing dispute | between <> between, with

115 Bring lawsuit against
  v: confirm (charge) against; ask for (jail term, prison term, life sentence, death penalty) for; uphold (charge) against | S > against, for

# More ways of wording the conflict half, type by type: idioms, phrasal verbs, light verbs and the newspapers' metaphors.
# ==================================================================================================================
# ACCUSE: 09 investigate, 11 disapprove, accuse, take to court
# ==================================================================================================================
# What somebody, or what he does, is called.
111 Criticize or denounce
  v: (brand, label) @SOMEBODY @SOMETHING; accuse @SOMEBODY of committing; accuse @SOMEBODY of plotting; accuse @SOMEBODY of orchestrating | S > O
  v: accuse @SOMEBODY of masterminding; accuse @SOMEBODY of hatching; accuse @SOMEBODY of fomenting; accuse @SOMEBODY of stoking | S > O
  v: accuse @SOMEBODY of colluding; accuse @SOMEBODY of conspiring; @DUB @SOMEBODY @BADNAME | S > O
  v: refer to @SOMEBODY as @BADNAME; @NAME_AS @SOMEBODY as @BADNAME; (cast, unmask, expose) @SOMEBODY as @BADNAME | S > O, to
  v: @DUB @SOMETHING @BADTHING | S > POSS, by, of, O
  v: refer to @SOMETHING as @BADTHING; @NAME_AS @SOMETHING as @BADTHING | S > POSS, by, of, O
  v: @NAME_AS as unlawful; @NAME_AS as illegal; @NAME_AS as outrageous; @NAME_AS as shameful; @NAME_AS as immoral | S > POSS, by, of, O
  v: @NAME_AS as inhumane; @NAME_AS as inhuman; @NAME_AS as racist; @NAME_AS as criminal; @NAME_AS as cowardly | S > POSS, by, of, O
  v: @NAME_AS as hypocritical; @NAME_AS as irresponsible; @NAME_AS as reckless; @NAME_AS as provocative; @NAME_AS as cynical | S > POSS, by, of, O
  v: @NAME_AS as absurd; @NAME_AS as ridiculous; @NAME_AS as unjust; @NAME_AS as unfair; @NAME_AS as undemocratic | S > POSS, by, of, O
  v: @NAME_AS as illegitimate; @NAME_AS as appalling; @NAME_AS as deplorable | S > POSS, by, of, O
  v: @NAME_AS as abhorrent; @NAME_AS as despicable; @NAME_AS as scandalous; @NAME_AS as intolerable; @NAME_AS as unacceptable | S > POSS, by, of, O
  v: @NAME_AS as indefensible; @NAME_AS as inexcusable; @NAME_AS as unforgivable; @NAME_AS as unjustified | S > POSS, by, of, O
  v: @NAME_AS as unjustifiable; @NAME_AS as disproportionate; @NAME_AS as destabilising; @NAME_AS as destabilizing | S > POSS, by, of, O
  v: @NAME_AS as insulting; @NAME_AS as humiliating; @NAME_AS as discriminatory; @NAME_AS as flawed | S > POSS, by, of, O
  v: @NAME_AS as farcical; @NAME_AS as unhelpful; @NAME_AS as counterproductive; @NAME_AS as counter-productive | S > POSS, by, of, O
  v: @NAME_AS as short-sighted; @NAME_AS as shortsighted; @NAME_AS as misguided; @NAME_AS as barbaric; @NAME_AS as barbarous | S > POSS, by, of, O
  v: @NAME_AS as brutal; @NAME_AS as heinous; @NAME_AS as monstrous; @NAME_AS as repugnant; @NAME_AS as repulsive | S > POSS, by, of, O
  v: @NAME_AS as vile; @NAME_AS as disgraceful; @NAME_AS as dishonest; @NAME_AS as arrogant; @NAME_AS as hostile | S > POSS, by, of, O
  v: @NAME_AS as aggressive; @NAME_AS as draconian; @NAME_AS as repressive; @NAME_AS as heavy-handed; @NAME_AS as excessive | S > POSS, by, of, O
  v: @NAME_AS as inadequate; @NAME_AS as insufficient; @NAME_AS as baseless; @NAME_AS as politically motivated | S > POSS, by, of, O
  v: @NAME_AS as regrettable; @NAME_AS as dangerous | S > POSS, by, of, O
  v: @DUB unlawful; @DUB illegal; @DUB outrageous; @DUB shameful; @DUB immoral; @DUB inhumane; @DUB inhuman; @DUB racist | S > POSS, by, of, O
  v: @DUB criminal; @DUB cowardly; @DUB hypocritical; @DUB irresponsible; @DUB reckless; @DUB provocative; @DUB cynical | S > POSS, by, of, O
  v: @DUB absurd; @DUB unjust; @DUB unfair; @DUB undemocratic; @DUB unconstitutional; @DUB illegitimate | S > POSS, by, of, O
  v: @DUB appalling; @DUB deplorable; @DUB abhorrent; @DUB despicable; @DUB scandalous; @DUB intolerable; @DUB unacceptable | S > POSS, by, of, O
  v: @DUB indefensible; @DUB inexcusable; @DUB unforgivable; @DUB unjustified; @DUB unjustifiable; @DUB disproportionate | S > POSS, by, of, O
  v: @DUB destabilising; @DUB destabilizing; @DUB insulting; @DUB humiliating; @DUB discriminatory; @DUB flawed; @DUB fraudulent | S > POSS, by, of, O
  v: @DUB farcical; @DUB unhelpful; @DUB counterproductive; @DUB counter-productive; @DUB short-sighted; @DUB shortsighted | S > POSS, by, of, O
  v: @DUB misguided; @DUB barbaric; @DUB barbarous; @DUB brutal; @DUB heinous; @DUB monstrous; @DUB repugnant; @DUB repulsive | S > POSS, by, of, O
  v: @DUB vile; @DUB disgraceful; @DUB dishonest; @DUB arrogant; @DUB hostile; @DUB draconian; @DUB repressive | S > POSS, by, of, O
  v: @DUB heavy-handed; @DUB excessive; @DUB inadequate; @DUB regrettable | S > POSS, by, of, O

# Hard words: idioms, phrasal verbs, newspaper metaphors.
111 Criticize or denounce
  v: (pile, sail, plough, plow) into @SOMEBODY; (tear, rip, pick) apart @SOMETHING; dress down @SOMEBODY | S > into, at, against, on, to, with, O
  v: tell off @SOMEBODY; chew out @SOMEBODY; tick off @SOMEBODY; jeer at @SOMEBODY; sneer at @SOMEBODY | S > into, at, against, on, to, with, O
  v: call out @SOMEBODY; hit out at @SOMEBODY; hit out against @SOMEBODY; hit back at @SOMEBODY | S > into, at, against, on, to, with, O
  v: strike out at @SOMEBODY; lash out at @SOMEBODY; lash out against @SOMEBODY; let fly at @SOMEBODY | S > into, at, against, on, to, with, O
  v: tear into @SOMEBODY; rip into @SOMEBODY; lay into @SOMEBODY; lace into @SOMEBODY; light into @SOMEBODY | S > into, at, against, on, to, with, O
  v: rail at @SOMEBODY; rant at @SOMEBODY; fulminate against @SOMEBODY; inveigh against @SOMEBODY | S > into, at, against, on, to, with, O
  v: thunder at @SOMEBODY; rage at @SOMEBODY; fume at @SOMEBODY; round on @SOMEBODY; come down on @SOMEBODY | S > into, at, against, on, to, with, O
  v: find fault with @SOMEBODY; pour scorn on @SOMEBODY; heap scorn on @SOMEBODY | S > into, at, against, on, to, with, O
  v: read the riot act to @SOMEBODY; thumb nose at @SOMEBODY; hurl abuse at @SOMEBODY | S > into, at, against, on, to, with, O
  v: remonstrate with @SOMEBODY; take aim at @SOMEBODY; @SCOLD @SOMEBODY; dress down @SOMEBODY for | S > into, at, against, on, to, with, O
  v: tell off @SOMEBODY for; chew out @SOMEBODY for; tick off @SOMEBODY for; jeer at @SOMEBODY for | S > into, at, against, on, to, with, O
  v: sneer at @SOMEBODY for; hit out at @SOMEBODY for; hit out against @SOMEBODY for | S > into, at, against, on, to, with, O
  v: hit back at @SOMEBODY for; strike out at @SOMEBODY for; lash out at @SOMEBODY for | S > into, at, against, on, to, with, O
  v: lash out against @SOMEBODY for; let fly at @SOMEBODY for; tear into @SOMEBODY for | S > into, at, against, on, to, with, O
  v: rip into @SOMEBODY for; lay into @SOMEBODY for; lace into @SOMEBODY for; light into @SOMEBODY for | S > into, at, against, on, to, with, O
  v: pile into @SOMEBODY for; rail at @SOMEBODY for; rant at @SOMEBODY for; fulminate against @SOMEBODY for | S > into, at, against, on, to, with, O
  v: inveigh against @SOMEBODY for; thunder at @SOMEBODY for; rage at @SOMEBODY for; fume at @SOMEBODY for | S > into, at, against, on, to, with, O
  v: round on @SOMEBODY for; come down on @SOMEBODY for; find fault with @SOMEBODY for | S > into, at, against, on, to, with, O
  v: pour scorn on @SOMEBODY for; heap scorn on @SOMEBODY for; read the riot act to @SOMEBODY for | S > into, at, against, on, to, with, O
  v: thumb nose at @SOMEBODY for; hurl abuse at @SOMEBODY for; remonstrate with @SOMEBODY for | S > into, at, against, on, to, with, O
  v: take aim at @SOMEBODY for; @SCOLD @SOMEBODY for; dress down @SOMEBODY over; tell off @SOMEBODY over | S > into, at, against, on, to, with, O
  v: chew out @SOMEBODY over; tick off @SOMEBODY over; jeer at @SOMEBODY over; sneer at @SOMEBODY over | S > into, at, against, on, to, with, O
  v: call out @SOMEBODY over; hit out at @SOMEBODY over; hit out against @SOMEBODY over | S > into, at, against, on, to, with, O
  v: hit back at @SOMEBODY over; strike out at @SOMEBODY over; lash out at @SOMEBODY over | S > into, at, against, on, to, with, O
  v: lash out against @SOMEBODY over; let fly at @SOMEBODY over; tear into @SOMEBODY over | S > into, at, against, on, to, with, O
  v: rip into @SOMEBODY over; lay into @SOMEBODY over; lace into @SOMEBODY over; light into @SOMEBODY over | S > into, at, against, on, to, with, O
  v: pile into @SOMEBODY over; rail at @SOMEBODY over; rant at @SOMEBODY over | S > into, at, against, on, to, with, O
  v: fulminate against @SOMEBODY over; inveigh against @SOMEBODY over; thunder at @SOMEBODY over | S > into, at, against, on, to, with, O
  v: rage at @SOMEBODY over; fume at @SOMEBODY over; round on @SOMEBODY over; come down on @SOMEBODY over | S > into, at, against, on, to, with, O
  v: find fault with @SOMEBODY over; pour scorn on @SOMEBODY over; heap scorn on @SOMEBODY over | S > into, at, against, on, to, with, O
  v: read the riot act to @SOMEBODY over; thumb nose at @SOMEBODY over; hurl abuse at @SOMEBODY over | S > into, at, against, on, to, with, O
  v: remonstrate with @SOMEBODY over; take aim at @SOMEBODY over; @SCOLD @SOMEBODY over | S > into, at, against, on, to, with, O
  v: dress down @SOMEBODY about; tell off @SOMEBODY about; chew out @SOMEBODY about; tick off @SOMEBODY about | S > into, at, against, on, to, with, O
  v: jeer at @SOMEBODY about; sneer at @SOMEBODY about; call out @SOMEBODY about; hit out at @SOMEBODY about | S > into, at, against, on, to, with, O
  v: hit out against @SOMEBODY about; hit back at @SOMEBODY about; strike out at @SOMEBODY about | S > into, at, against, on, to, with, O
  v: lash out at @SOMEBODY about; lash out against @SOMEBODY about; let fly at @SOMEBODY about | S > into, at, against, on, to, with, O
  v: tear into @SOMEBODY about; rip into @SOMEBODY about; lay into @SOMEBODY about; lace into @SOMEBODY about | S > into, at, against, on, to, with, O
  v: light into @SOMEBODY about; pile into @SOMEBODY about; rail at @SOMEBODY about; rant at @SOMEBODY about | S > into, at, against, on, to, with, O
  v: fulminate against @SOMEBODY about; inveigh against @SOMEBODY about; thunder at @SOMEBODY about | S > into, at, against, on, to, with, O
  v: rage at @SOMEBODY about; fume at @SOMEBODY about; round on @SOMEBODY about; come down on @SOMEBODY about | S > into, at, against, on, to, with, O
  v: find fault with @SOMEBODY about; pour scorn on @SOMEBODY about; heap scorn on @SOMEBODY about | S > into, at, against, on, to, with, O
  v: read the riot act to @SOMEBODY about; thumb nose at @SOMEBODY about; hurl abuse at @SOMEBODY about | S > into, at, against, on, to, with, O
  v: remonstrate with @SOMEBODY about; take aim at @SOMEBODY about; @SCOLD @SOMEBODY about | S > into, at, against, on, to, with, O
  v: @HEAP_ETC @REPROACH on; @HEAP_ETC @REPROACH at; @HEAP_ETC @REPROACH upon; @HEAP_ETC @REPROACH against | S > on, at, upon, against
  v: (hurl, fling, trade, exchange, swap) @REPROACH with | S > with
  v: take (swipe) at @SOMETHING; take (dig) at @SOMETHING; take (shot) at @SOMETHING; take (aim) at @SOMETHING | S > POSS, at, of
  v: take (potshot) at @SOMETHING; take (jab) at @SOMETHING; take (pop) at @SOMETHING | S > POSS, at, of
  v: take (exception, issue, umbrage, offence, offense) to | S > POSS, to, with, at, over, for, about, by, of
  v: take (exception, issue, umbrage, offence, offense) with | S > POSS, to, with, at, over, for, about, by, of
  v: take (exception, issue, umbrage, offence, offense) at | S > POSS, to, with, at, over, for, about, by, of
  v: take (exception, issue, umbrage, offence, offense) over; take (umbrage, offence, offense) | S > POSS, to, with, at, over, for, about, by, of
  v: express (disgust, horror, abhorrence, revulsion, contempt) at | S > POSS, to, with, at, over, for, about, by, of
  v: express (disgust, horror, abhorrence, revulsion, contempt) over | S > POSS, to, with, at, over, for, about, by, of
  v: express (disgust, horror, abhorrence, revulsion, contempt) for | S > POSS, to, with, at, over, for, about, by, of
  v: express (disgust, horror, abhorrence, revulsion, contempt) with | S > POSS, to, with, at, over, for, about, by, of
  v: express (disgust, horror, abhorrence, revulsion, contempt) about | S > POSS, to, with, at, over, for, about, by, of
  v: voice (disgust, horror, revulsion, indignation, contempt, fury, displeasure) at | S > POSS, at, over, with, for, by, of
  v: voice (disgust, horror, revulsion, indignation, contempt, fury, displeasure) over | S > POSS, at, over, with, for, by, of
  v: voice (disgust, horror, revulsion, indignation, contempt, fury, displeasure) with | S > POSS, at, over, with, for, by, of
  v: voice (disgust, horror, revulsion, indignation, contempt, fury, displeasure) for | S > POSS, at, over, with, for, by, of
  v: hold up @SOMEBODY to (ridicule, scorn); (hold up) @SOMEBODY to (ridicule, scorn); make (mockery) of @SOMEBODY | S > O, I, of
  v: (give, deliver, administer) @SOMEBODY (lecture, scolding, talking-to, ticking-off, rebuke, reprimand, rap) | S > O, I, of
  v: (give, deliver, administer) @LECTURE_ETC to; hand @LECTURE_ETC to | S > to
  v: rap @SOMEBODY on (knuckles); rap @SOMEBODY over (knuckles); rap (knuckles) of; slap (wrist) of; slap @SOMEBODY on (wrist) | S > O, of, at
  v: see (red) over | S > POSS, at, over, against, by, of
  v: be up in arms over; be up in arms about; be up in arms against; be up in arms at | S > POSS, over, about, against, at, of, by
  v: be on (warpath) over; be on (warpath) about; be on (warpath) against; be at (throat) of | S > POSS, over, about, against, at, of, by
  v: go for (jugular) | S > POSS, over, about, against, at, of, by
  v: (shower, bombard, pelt) @SOMEBODY with @REPROACH; @TAR_ETC @SOMEBODY | S > O, at
  v: object to @CONDUCT; frown on @CONDUCT; frown upon @CONDUCT; bristle at @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: bridle at @CONDUCT; scoff at @CONDUCT; sneer at @CONDUCT; find fault with @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: pick holes in @CONDUCT; poke holes in @CONDUCT; speak out against @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: speak out on @CONDUCT; hit out at @CONDUCT; hit out against @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: lash out at @CONDUCT; lash out against @CONDUCT; rail against @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: rail at @CONDUCT; inveigh against @CONDUCT; fulminate against @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: fume at @CONDUCT; fume over @CONDUCT; seethe at @CONDUCT; seethe over @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: rage at @CONDUCT; chafe at @CONDUCT; chafe under @CONDUCT; recoil at @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: recoil from @CONDUCT; baulk at @CONDUCT; take exception to @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: take issue with @CONDUCT; take umbrage at @CONDUCT; take offence at @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: take offense at @CONDUCT; take a dim view of @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: come out strongly against @CONDUCT; cry foul over @CONDUCT; cry foul at @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: @DECRY @CONDUCT | S > POSS, by, of, at, in, against, with, on, to, over, O
  v: (speak out, preach, sermonise, write, editorialise) against @SOMEBODY; (cry, yell) (foul) at | S > POSS, against, over, at, about, of, by
  v: (cry, yell) (foul) against; (raise, sound) (outcry, hue and cry) over | S > POSS, against, over, at, about, of, by
  v: (raise, sound) (outcry, hue and cry) against; (raise, sound) (outcry, hue and cry) about | S > POSS, against, over, at, about, of, by
  v: raise (eyebrow, hackles) at; raise (eyebrow, hackles) over | S > POSS, against, over, at, about, of, by
  v: warn off @SOMEBODY for; warn off @SOMEBODY over; pull @SOMEBODY up for; pull @SOMEBODY up on; pull @SOMEBODY up over | S > O, to, I
  v: give @SOMEBODY (failing grade, poor mark, low mark); give (failing grade, poor mark, thumbs down) to | S > O, to, I
  v: air (grievance, complaint, concern, criticism, displeasure, misgiving, doubt) about | S > POSS, about, over, against, with, on, at, of, by
  v: air (grievance, complaint, concern, criticism, displeasure, misgiving, doubt) over | S > POSS, about, over, against, with, on, at, of, by
  v: air (grievance, complaint, concern, criticism, displeasure, misgiving, doubt) against | S > POSS, about, over, against, with, on, at, of, by
  v: air (grievance, complaint, concern, criticism, displeasure, misgiving, doubt) with | S > POSS, about, over, against, with, on, at, of, by
  v: nurse (grievance) against; vent (anger, fury, frustration, rage, spleen, fire, ire) on | S > POSS, about, over, against, with, on, at, of, by
  v: vent (anger, fury, frustration, rage, spleen, fire, ire) at | S > POSS, about, over, against, with, on, at, of, by
  v: vent (anger, fury, frustration, rage, spleen, fire, ire) against | S > POSS, about, over, against, with, on, at, of, by
  v: vent (anger, fury, frustration, rage, spleen, fire, ire) over | S > POSS, about, over, against, with, on, at, of, by
  v: (shine, throw, cast, turn, train) (light, spotlight, harsh light, searchlight) on @CONDUCT | S > POSS, by, of, in, on, O
  v: (shine, throw, turn, train) (spotlight) on @SOMEBODY; lift (lid) on @CONDUCT; draw attention to @ABUSE | S > POSS, by, of, in, on, O
  v: (lay bare, bring to light, highlight, draw attention to, list) @ABUSE | S > POSS, by, of, in, on, O
  v: @DOCUMENT_ETC (abuse) by; @DOCUMENT_ETC (violation) by; @DOCUMENT_ETC (atrocity) by; @DOCUMENT_ETC (war crime) by | S > by
  v: @DOCUMENT_ETC (torture) by; @DOCUMENT_ETC (killing) by; @DOCUMENT_ETC (rape) by; @DOCUMENT_ETC (execution) by | S > by
  v: @DOCUMENT_ETC (massacre) by; @DOCUMENT_ETC (disappearance) by; @DOCUMENT_ETC (beating) by; @DOCUMENT_ETC (crime) by | S > by
  v: @DOCUMENT_ETC (irregularity) by; @DOCUMENT_ETC (fraud) by; @DOCUMENT_ETC (ill-treatment) by; @DOCUMENT_ETC (mistreatment) by | S > by
  v: @DOCUMENT_ETC (persecution) by; @DOCUMENT_ETC (detention) by; @DOCUMENT_ETC (attack) by; @DOCUMENT_ETC (instance) by | S > by

# Looks askance; is worried.
110 Disapprove
  v: @ANGER_ETC @SOMEBODY | O, with > POSS, S
  a: dismayed at @CONDUCT; dismayed over @CONDUCT; dismayed about @CONDUCT; shocked at @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: shocked over @CONDUCT; shocked about @CONDUCT; disturbed at @CONDUCT; disturbed over @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: disturbed about @CONDUCT; horrified at @CONDUCT; horrified over @CONDUCT; horrified about @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: appalled at @CONDUCT; appalled over @CONDUCT; appalled about @CONDUCT; outraged at @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: outraged over @CONDUCT; outraged about @CONDUCT; unhappy at @CONDUCT; unhappy over @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: unhappy about @CONDUCT; displeased at @CONDUCT; displeased over @CONDUCT; displeased about @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: indignant at @CONDUCT; indignant over @CONDUCT; indignant about @CONDUCT; irate at @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: irate over @CONDUCT; irate about @CONDUCT; livid at @CONDUCT; livid over @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: livid about @CONDUCT; aghast at @CONDUCT; aghast over @CONDUCT; aghast about @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: exasperated at @CONDUCT; exasperated over @CONDUCT; exasperated about @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: frustrated at @CONDUCT; frustrated over @CONDUCT; frustrated about @CONDUCT; furious at @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: furious over @CONDUCT; furious about @CONDUCT; incensed at @CONDUCT; incensed over @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: incensed about @CONDUCT; angry at @CONDUCT; angry over @CONDUCT; angry about @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: enraged at @CONDUCT; enraged over @CONDUCT; enraged about @CONDUCT; fuming at @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: fuming over @CONDUCT; fuming about @CONDUCT; alarmed at @CONDUCT; alarmed over @CONDUCT | S > POSS, by, of, in, at, with, over, about
  a: alarmed about @CONDUCT | S > POSS, by, of, in, at, with, over, about
  v: (voice, express, convey, register, relay, air) @UNEASE over @CONDUCT | S > POSS, by, of, in, over, about, at, between, to, with
  v: (voice, express, convey, register, relay, air) @UNEASE about @CONDUCT | S > POSS, by, of, in, over, about, at, between, to, with
  v: (voice, express, convey, register, relay, air) @UNEASE at @CONDUCT | S > POSS, by, of, in, over, about, at, between, to, with
  v: voice @UNEASE over @DEAL_ETC; express @UNEASE over @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: convey @UNEASE over @DEAL_ETC; register @UNEASE over @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: relay @UNEASE over @DEAL_ETC; air @UNEASE over @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: voice @UNEASE about @DEAL_ETC; express @UNEASE about @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: convey @UNEASE about @DEAL_ETC; register @UNEASE about @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: relay @UNEASE about @DEAL_ETC; air @UNEASE about @DEAL_ETC; voice @UNEASE at @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: express @UNEASE at @DEAL_ETC; convey @UNEASE at @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: register @UNEASE at @DEAL_ETC; relay @UNEASE at @DEAL_ETC; air @UNEASE at @DEAL_ETC | S > POSS, by, of, in, over, about, at, between, to, with
  v: (voice, convey, register, relay, air) @UNEASE over | S > POSS, by, of, in, over, about, at, between, to, with
  v: (voice, convey, register, relay, air) @UNEASE about | S > POSS, by, of, in, over, about, at, between, to, with
  v: (voice, convey, register, relay, air) @UNEASE at | S > POSS, by, of, in, over, about, at, between, to, with
  v: (voice, convey, register, relay, air) @UNEASE to | S > POSS, by, of, in, over, about, at, between, to, with
  v: (voice, convey, register, relay, air) @UNEASE with | S > POSS, by, of, in, over, about, at, between, to, with
  v: (take, have) (dim view, poor view) of; have (qualms, reservation, misgiving) about @CONDUCT; look (askance) at | S > POSS, of, about, at, in, by
  v: see (threat, danger) in @CONDUCT | S > POSS, of, about, at, in, by

# Whose hand is behind it.
112 Accuse
  v: see (hand, fingerprint) of @SOMEBODY behind; see (hand, fingerprint) of @SOMEBODY in; detect (hand) of @SOMEBODY behind | S > of, to, O
  v: detect (hand) of @SOMEBODY in; (trace, attribute, ascribe, link, tie) @MISDEED to @SOMEBODY; trace @MISDEED back to @SOMEBODY | S > of, to, O
  v: lay @SOMETHING at (door, feet) of; lay @SOMETHING at (door, feet); lay (blame) at (door, feet) of | S > of, to, O
  v: (pin, hang, lay, put) @MISDEED on @SOMEBODY; link @SOMEBODY to @ATTACK_ETC; tie @SOMEBODY to @ATTACK_ETC | S > on, to, O
  v: implicate @SOMEBODY in; finger @SOMEBODY for; finger @SOMEBODY as; finger @SOMEBODY in | S > O, at, toward, towards, on
  v: (point, direct, train, aim) (finger, accusing finger, finger of blame, finger of suspicion, suspicion) at | S > O, at, toward, towards, on
  v: (point, direct, train, aim) (finger, accusing finger, finger of blame, finger of suspicion, suspicion) toward | S > O, at, toward, towards, on
  v: (point, direct, train, aim) (finger, accusing finger, finger of blame, finger of suspicion, suspicion) towards | S > O, at, toward, towards, on
  v: cast (suspicion, blame) on | S > O, at, toward, towards, on
  v: name @SOMEBODY as (culprit, perpetrator, mastermind, killer, ringleader, instigator, plotter) | S > O, at, toward, towards, on
  v: identify @SOMEBODY as (culprit, perpetrator, mastermind, killer, ringleader) | S > O, at, toward, towards, on
  v: (believe, insist, allege, maintain, contend, argue, suspect) @SOMEBODY be behind | S > O
  v: (believe, insist, claim, allege, maintain, contend, argue, suspect) @SOMEBODY be to blame | S > O
  v: (say, believe, insist, claim, allege, maintain, contend, argue, suspect) @SOMEBODY be responsible for | S > O
  v: (say, believe, insist, claim, allege, maintain, contend, argue, suspect) @SOMEBODY be complicit in | S > O
  v: (believe, insist, claim, allege, maintain, contend, argue, suspect) @SOMEBODY bear responsibility | S > O
  v: (say, believe, insist, claim, allege, maintain, contend, argue, suspect) @SOMEBODY bear blame; hold @SOMEBODY liable | S > O
  v: hold @SOMEBODY accountable; hold @SOMEBODY culpable; hold @SOMEBODY answerable; hold (liable, accountable) @SOMEBODY | S > O
  v: (charge, tax, reproach, confront, saddle) @SOMEBODY with @ABUSE; charge @SOMEBODY with @BAD_FAITH_ETC | S > O
  v: catch @SOMEBODY (red-handed) | S > O
  v: sound (alarm) over @CONDUCT; sound (alarm) about @CONDUCT; blow (whistle) on | S > POSS, by, of, in, on, against, O, at
  v: lodge (accusation, allegation) against; drag @SOMEBODY through mud; throw (mud) at | S > POSS, by, of, in, on, against, O, at

1125 Accuse of espionage, treason
  v: (accuse, charge, suspect) @SOMEBODY of (treason, espionage, spying, treachery, sedition, collaboration, betrayal) | S > O
  v: (brand, label, call, declare, denounce as, expose as, unmask as) @SOMEBODY (spy, traitor, mole, double agent) | S > O

1121 Accuse of crime, corruption
  v: uncover @FRAUD_ETC at; expose @FRAUD_ETC at; unearth @FRAUD_ETC at; reveal @FRAUD_ETC at; find @FRAUD_ETC at | S > at, in, by, POSS
  v: detect @FRAUD_ETC at; disclose @FRAUD_ETC at; allege @FRAUD_ETC at; uncover @FRAUD_ETC in; expose @FRAUD_ETC in | S > at, in, by, POSS
  v: unearth @FRAUD_ETC in; reveal @FRAUD_ETC in; find @FRAUD_ETC in; detect @FRAUD_ETC in; disclose @FRAUD_ETC in | S > at, in, by, POSS
  v: allege @FRAUD_ETC in; uncover @FRAUD_ETC by; expose @FRAUD_ETC by; unearth @FRAUD_ETC by; reveal @FRAUD_ETC by | S > at, in, by, POSS
  v: find @FRAUD_ETC by; detect @FRAUD_ETC by; disclose @FRAUD_ETC by; allege @FRAUD_ETC by | S > at, in, by, POSS

# Files complaints.
114 Complain officially
  v: (lodge, file, register, submit, send, deliver, hand, issue, enter) @COMPLAINT against | S > O, I, against, to, with, POSS, about, over
  v: (lodge, file, register, submit, send, deliver, hand, issue, enter) @COMPLAINT with | S > O, I, against, to, with, POSS, about, over
  v: (lodge, file, register, submit, send, deliver, hand, issue, enter) @COMPLAINT to | S > O, I, against, to, with, POSS, about, over
  v: send @SOMEBODY @PROTEST_NOTE_ETC; hand @SOMEBODY @PROTEST_NOTE_ETC | S > O, I, against, to, with, POSS, about, over
  v: deliver @SOMEBODY @PROTEST_NOTE_ETC; give @SOMEBODY @PROTEST_NOTE_ETC | S > O, I, against, to, with, POSS, about, over
  v: take (complaint, case, grievance) to @UN_ETC; bring (complaint, case, grievance) to @UN_ETC | S > against, with, over, to, before
  v: refer (complaint, case, grievance) to @UN_ETC; submit (complaint, case, grievance) to @UN_ETC | S > against, with, over, to, before
  v: call in @AMBASSADOR over; haul in @AMBASSADOR over; (call in, haul in, carpet) @AMBASSADOR over; call in @AMBASSADOR to | S > of, POSS, O
  v: haul in @AMBASSADOR to; (summon, call in, haul in, carpet) @AMBASSADOR to; call in @AMBASSADOR for; haul in @AMBASSADOR for | S > of, POSS, O
  v: (summon, call in, haul in, carpet) @AMBASSADOR for; dress down @AMBASSADOR; (dress down) @AMBASSADOR; call @AMBASSADOR in | S > of, POSS, O
  v: call @AMBASSADOR to (ministry); call @AMBASSADOR onto carpet; demand (explanation, clarification) from @AMBASSADOR | S > of, POSS, O

# Takes to court, tries, convicts.
115 Bring lawsuit against
  v: (take, bring, haul, drag, hale) @SOMEBODY before @COURT; (take, bring, haul, drag, hale) @SOMEBODY to @COURT | S > O
  v: (take, bring, haul, drag, hale) @SOMEBODY into @COURT; take @SOMEBODY before @COURT_ETC; bring @SOMEBODY before @COURT_ETC | S > O
  v: (haul, drag) @SOMEBODY before @COURT_ETC; hale @SOMEBODY before @COURT_ETC; (take, bring) @SOMEBODY to @COURT_ETC | S > O
  v: (haul, drag) @SOMEBODY to @COURT_ETC; hale @SOMEBODY to @COURT_ETC; (take, bring) @SOMEBODY into @COURT_ETC | S > O
  v: (haul, drag) @SOMEBODY into @COURT_ETC; hale @SOMEBODY into @COURT_ETC | S > O
  v: (take, bring, haul, drag) @SOMEBODY to (arbitration, Hague, justice, WTO, World Court, trial); place @SOMEBODY in dock | S > O
  v: place @SOMEBODY on trial; try @SOMEBODY for; try @SOMEBODY on; arraign @SOMEBODY; charge @SOMEBODY over | S > O
  v: charge @SOMEBODY in connection | S > O
  v: charge @SOMEBODY under; court-martial @SOMEBODY; impeach @SOMEBODY | S > O
  v: launch @PROCEEDINGS_ETC against; initiate @PROCEEDINGS_ETC against; start @PROCEEDINGS_ETC against | S > against, over, O
  v: open @PROCEEDINGS_ETC against; begin @PROCEEDINGS_ETC against; institute @PROCEEDINGS_ETC against | S > against, over, O
  v: bring @PROCEEDINGS_ETC against; commence @PROCEEDINGS_ETC against; file @PROCEEDINGS_ETC against | S > against, over, O
  v: @FILE_ETC @CHARGE_ETC against; @FILE_ETC @CHARGE_ETC on | S > against, on
  v: table @MOTION_OF_NO_CONFIDENCE_ETC against; file @MOTION_OF_NO_CONFIDENCE_ETC against | S > against, in, of
  v: bring @MOTION_OF_NO_CONFIDENCE_ETC against; introduce @MOTION_OF_NO_CONFIDENCE_ETC against | S > against, in, of
  v: move @MOTION_OF_NO_CONFIDENCE_ETC against; back @MOTION_OF_NO_CONFIDENCE_ETC against | S > against, in, of
  v: pass @MOTION_OF_NO_CONFIDENCE_ETC against; win @MOTION_OF_NO_CONFIDENCE_ETC against | S > against, in, of
  v: adopt @MOTION_OF_NO_CONFIDENCE_ETC against; submit @MOTION_OF_NO_CONFIDENCE_ETC against | S > against, in, of
  v: table @MOTION_OF_NO_CONFIDENCE_ETC in; file @MOTION_OF_NO_CONFIDENCE_ETC in; bring @MOTION_OF_NO_CONFIDENCE_ETC in | S > against, in, of
  v: introduce @MOTION_OF_NO_CONFIDENCE_ETC in; move @MOTION_OF_NO_CONFIDENCE_ETC in; back @MOTION_OF_NO_CONFIDENCE_ETC in | S > against, in, of
  v: pass @MOTION_OF_NO_CONFIDENCE_ETC in; win @MOTION_OF_NO_CONFIDENCE_ETC in; adopt @MOTION_OF_NO_CONFIDENCE_ETC in | S > against, in, of
  v: submit @MOTION_OF_NO_CONFIDENCE_ETC in; hand down (indictment) against; (hand down, return, issue) (indictment) against | S > against, in, of
  v: hand down (indictment) of; (hand down, return, issue) (indictment) of | S > against, in, of

116 Find guilty or liable (legally)
  v: mete out @SOMEBODY @SENTENCE_ETC; hand @SOMEBODY @SENTENCE_ETC; give @SOMEBODY @SENTENCE_ETC | S > O, I, on, against, to, for
  v: deal @SOMEBODY @SENTENCE_ETC; (mete out) @SOMEBODY @SENTENCE_ETC; impose @SOMEBODY @SENTENCE_ETC | S > O, I, on, against, to, for
  v: pass @SOMEBODY @SENTENCE_ETC; slap @SOMEBODY @SENTENCE_ETC; hand down @SENTENCE_ETC2 on | S > O, I, on, against, to, for
  v: mete out @SENTENCE_ETC2 on; (impose, pass) @SENTENCE_ETC2 on; (hand down) @SENTENCE_ETC2 on | S > O, I, on, against, to, for
  v: pronounce @SENTENCE_ETC2 on; (mete out) @SENTENCE_ETC2 on; deliver @SENTENCE_ETC2 on; issue @SENTENCE_ETC2 on | S > O, I, on, against, to, for
  v: hand down @SENTENCE_ETC2 against; mete out @SENTENCE_ETC2 against; impose @SENTENCE_ETC2 against | S > O, I, on, against, to, for
  v: pass @SENTENCE_ETC2 against; (hand down) @SENTENCE_ETC2 against; pronounce @SENTENCE_ETC2 against | S > O, I, on, against, to, for
  v: (mete out) @SENTENCE_ETC2 against; deliver @SENTENCE_ETC2 against; issue @SENTENCE_ETC2 against | S > O, I, on, against, to, for
  v: hand down @SENTENCE_ETC2 to; mete out @SENTENCE_ETC2 to; (impose, pass) @SENTENCE_ETC2 to | S > O, I, on, against, to, for
  v: (hand down) @SENTENCE_ETC2 to; pronounce @SENTENCE_ETC2 to; (mete out) @SENTENCE_ETC2 to | S > O, I, on, against, to, for
  v: deliver @SENTENCE_ETC2 to; issue @SENTENCE_ETC2 to; hand down @SENTENCE_ETC2 for; mete out @SENTENCE_ETC2 for | S > O, I, on, against, to, for
  v: impose @SENTENCE_ETC2 for; pass @SENTENCE_ETC2 for; (hand down) @SENTENCE_ETC2 for; pronounce @SENTENCE_ETC2 for | S > O, I, on, against, to, for
  v: (mete out) @SENTENCE_ETC2 for; deliver @SENTENCE_ETC2 for; issue @SENTENCE_ETC2 for | S > O, I, on, against, to, for
  v: (rule, adjudge, pronounce, declare, judge) @SOMEBODY liable; (rule, adjudge, pronounce, declare, judge) @SOMEBODY guilty | S > O
  v: (find, rule, adjudge, pronounce, declare, judge) @SOMEBODY culpable | S > O
  v: (find, rule, adjudge, pronounce, declare, judge) @SOMEBODY responsible | S > O
  v: (find, rule, adjudge, pronounce, declare, judge) @SOMEBODY in contempt | S > O
  v: (find, rule, adjudge, pronounce, declare, judge) @SOMEBODY negligent | S > O
  v: (find, rule, adjudge, pronounce, declare, judge) @SOMEBODY complicit; (find, hold, rule, declare) liable @SOMEBODY | S > O
  v: (hold, rule, declare) guilty @SOMEBODY; (find, hold, rule, declare) culpable @SOMEBODY | S > O
  v: (find, rule, hold, conclude) @SOMEBODY be responsible; (find, rule, hold, conclude) @SOMEBODY be criminally responsible | S > O
  v: (find, rule, hold, conclude) @SOMEBODY be liable; (find, rule, hold, conclude) @SOMEBODY be guilty | S > O
  v: (find, rule, hold, conclude) @SOMEBODY be in breach | S > O
  v: (convict, sentence, condemn, jail, imprison) @SOMEBODY in absentia; (convict, sentence, condemn, jail, imprison) @SOMEBODY to death | S > O
  v: (convict, sentence, condemn, jail, imprison) @SOMEBODY for life; (convict, sentence, condemn, jail, imprison) @SOMEBODY to year | S > O
  v: (convict, sentence, condemn, jail, imprison) @SOMEBODY to prison | S > O
  v: (condemn, sentence) @SOMEBODY to (death, prison, jail, year, life, month, hanging, labour, labor) | S > O
  v: send @SOMEBODY to (prison, jail, gallows, death row, penal colony, labour camp) for | S > O
  v: send @SOMEBODY to (prison, jail, gallows, death row, penal colony, labour camp) over | S > O
  v: @COURT: lock up @SOMEBODY; @COURT: put away @SOMEBODY | S > O
  v: @COURT: give @SOMEBODY (year, month, sentence, term); @COURT: (send, remand, commit) @SOMEBODY to (prison, jail, trial) | S > O
  v: @COURT: fine @SOMEBODY | S > O
  v: uphold @CONVICTION_ETC of; confirm @CONVICTION_ETC of; (endorse, back) @CONVICTION_ETC of; affirm @CONVICTION_ETC of | S > of, against, for, POSS
  v: uphold @CONVICTION_ETC against; confirm @CONVICTION_ETC against; endorse @CONVICTION_ETC against | S > of, against, for, POSS
  v: back @CONVICTION_ETC against; affirm @CONVICTION_ETC against; uphold @CONVICTION_ETC for | S > of, against, for, POSS
  v: confirm @CONVICTION_ETC for; endorse @CONVICTION_ETC for; (back, affirm) @CONVICTION_ETC for | S > of, against, for, POSS

# Looks into it.
090 Investigate
  v: (look, delve, dig, inquire, enquire, peer, probe) into @SOMETHING; @COMB_ETC @REACTOR_ETC for | S > POSS, of, by, in, into, at, O
  v: dig up (body, remains, mass grave); (exhume, dig up, unearth) (body, remains, mass grave) | S > POSS, of, by, in, into, at, O
  v: @EXAMINE_ETC whether @SOMEBODY | S > O
  v: (open, start, launch, build, reopen, compile, assemble) (file, dossier, case, inquiry, probe) on @SOMEBODY | S > on, into, against, of, about
  v: (open, start, launch, build, reopen, compile, assemble) (file, dossier, case, inquiry, probe) into @SOMEBODY | S > on, into, against, of, about
  v: (open, start, launch, build, reopen, compile, assemble) (file, dossier, case, inquiry, probe) against @SOMEBODY | S > on, into, against, of, about
  v: (gather, collect, assemble, seek, compile) (evidence, testimony) against @SOMEBODY | S > on, into, against, of, about
  v: (gather, collect, assemble, seek, compile) (evidence, testimony) of @SOMEBODY | S > on, into, against, of, about
  v: (gather, collect, assemble, seek, compile) (evidence, testimony) about @SOMEBODY | S > on, into, against, of, about
  v: (gather, collect, assemble, seek, compile) (evidence, testimony) on @SOMEBODY | S > on, into, against, of, about
  v: ask for (permission, authorisation, authorization, warrant, green light) to investigate | S > O
  v: (seek, ask for, request, get, win, obtain, receive) (permission, authorisation, authorization, warrant, green light) to investigate | S > O
  v: ask for (permission, authorisation, authorization, warrant, green light) to search | S > O
  v: (seek, ask for, request, get, win, obtain, receive) (permission, authorisation, authorization, warrant, green light) to search | S > O
  v: ask for (permission, authorisation, authorization, warrant, green light) to probe | S > O
  v: (seek, ask for, request, get, win, obtain, receive) (permission, authorisation, authorization, warrant, green light) to probe | S > O
  v: ask for (permission, authorisation, authorization, warrant, green light) to prosecute | S > O
  v: (seek, ask for, request, get, win, obtain, receive) (permission, authorisation, authorization, warrant, green light) to prosecute | S > O
  v: ask for (permission, authorisation, authorization, warrant, green light) to question | S > O
  v: (seek, ask for, request, get, win, obtain, receive) (permission, authorisation, authorization, warrant, green light) to question | S > O
  v: go through @HOME_ETC of; turn over @HOME_ETC of; (search, comb, go through) @HOME_ETC of; (turn over) @HOME_ETC of | S > of, POSS, O, to
  v: go through @HOME_ETC belonging to; turn over @HOME_ETC belonging to; (search, comb) @HOME_ETC belonging to | S > of, POSS, O, to
  v: (go through) @HOME_ETC belonging to; (turn over) @HOME_ETC belonging to; go through @HOME_ETC in connection | S > of, POSS, O, to
  v: turn over @HOME_ETC in connection; (search, comb) @HOME_ETC in connection; (go through) @HOME_ETC in connection | S > of, POSS, O, to
  v: (turn over) @HOME_ETC in connection | S > of, POSS, O, to
  v: set up @INQUIRY into @SOMETHING; @LAUNCH_ETC @INQUIRY into @SOMETHING; set up @INQUIRY of @SOMETHING | S > POSS, by, of, into, against, on, O
  v: @LAUNCH_ETC @INQUIRY of @SOMETHING; set up @INQUIRY against @SOMETHING | S > POSS, by, of, into, against, on, O
  v: @LAUNCH_ETC @INQUIRY against @SOMETHING; set up @INQUIRY on @SOMETHING | S > POSS, by, of, into, against, on, O
  v: @LAUNCH_ETC @INQUIRY on @SOMETHING; set up @INQUIRY over @SOMETHING | S > POSS, by, of, into, against, on, O
  v: @LAUNCH_ETC @INQUIRY over @SOMETHING; (subpoena, cross-examine, quiz) @SOMEBODY | S > POSS, by, of, into, against, on, O
  v: call @SOMEBODY to (testify, stand, account, hearing) | S > POSS, by, of, into, against, on, O
  v: put @SOMEBODY under (microscope, scrutiny, spotlight) | S > POSS, by, of, into, against, on, O

111 Criticize or denounce
  v: turn on @SOMEBODY over; turn on @SOMEBODY for; (strike, speak) out at @CONDUCT | S > on, at, against, POSS, of, by, O
  v: strike out against @CONDUCT; see @SOMETHING as @INFRINGEMENT_ETC; regard @SOMETHING as @INFRINGEMENT_ETC | S > on, at, against, POSS, of, by, O
  v: view @SOMETHING as @INFRINGEMENT_ETC | S > on, at, against, POSS, of, by, O
  v: (grill, quiz, cross-examine, roast) (head, chief, director, minister, official, executive, general, nominee) of | S > of, by, in, O, POSS
  v: interrogate (head, chief, director, minister, official, executive, general, nominee) of | S > of, by, in, O, POSS
  v: (grill, quiz, cross-examine, roast) (head, chief, director, minister, official, executive, general, nominee) about | S > of, by, in, O, POSS
  v: interrogate (head, chief, director, minister, official, executive, general, nominee) about | S > of, by, in, O, POSS
  v: (grill, quiz, cross-examine, roast) (head, chief, director, minister, official, executive, general, nominee) over | S > of, by, in, O, POSS
  v: interrogate (head, chief, director, minister, official, executive, general, nominee) over | S > of, by, in, O, POSS
  v: (grill, quiz, cross-examine, roast) (head, chief, director, minister, official, executive, general, nominee) for | S > of, by, in, O, POSS
  v: interrogate (head, chief, director, minister, official, executive, general, nominee) for | S > of, by, in, O, POSS
  v: find (evidence, proof, sign, trace) of @WAR_CRIME_ETC; uncover (evidence, proof, sign, trace) of @WAR_CRIME_ETC | S > of, by, in, O, POSS
  v: unearth (evidence, proof, sign, trace) of @WAR_CRIME_ETC; see (evidence, proof, sign, trace) of @WAR_CRIME_ETC | S > of, by, in, O, POSS

115 Bring lawsuit against
  v: (move, vote, begin, seek, start, threaten) to (impeach); move to impeach; (move, vote) to censure; (move, vote) to oust | S > O
  v: (move, vote) to strip; (move, vote) to charge; (move, vote) to prosecute; charge @SOMEBODY with ordering | S > O
  v: charge @SOMEBODY with plotting | S > O
  v: charge @SOMEBODY with planning; charge @SOMEBODY with organising; charge @SOMEBODY with organizing; charge @SOMEBODY with inciting | S > O
  v: charge @SOMEBODY with aiding; charge @SOMEBODY with killing; charge @SOMEBODY with murdering; charge @SOMEBODY with spying | S > O
  v: charge @SOMEBODY with leading; charge @SOMEBODY with laundering; charge @SOMEBODY with conspiring; charge @SOMEBODY with financing | S > O

111 Criticize or denounce
  v: give @SOMEBODY (piece) of (mind); put @SOMEBODY through (wringer, mill) | S > O, to, on, upon, at
  v: (take, bring, hold) @SOMEBODY to (task, account, book) | S > O, to, on, upon, at
  v: point to @SOMEBODY as (source, culprit, perpetrator, mastermind, instigator, cause) | S > O, to, on, upon, at
  v: have @SOMEBODY in (sight, sights) over; (heap, pile, lay, pour) (blame, scorn, opprobrium) on | S > O, to, on, upon, at
  v: (heap, pile, lay, pour) (blame, scorn, opprobrium) at; (heap, pile, lay, pour) (blame, scorn, opprobrium) upon | S > O, to, on, upon, at

115 Bring lawsuit against
  v: (reinstate, revive, refile, renew, reopen, pursue) (charge, corruption charge, case, indictment, treason charge) against | S > against

110 Disapprove
  v: @ROW: erupt; @ROW: break out; @ROW: flare; @ROW: flare up; @ROW: blow up; @ROW: rage; @ROW: brew; @ROW: escalate | between <> between, with
  v: @ROW: deepen; @ROW: simmer; @ROW: burst out; @ROW: boil over | between <> between, with

111 Criticize or denounce
  v: come under (fire, attack) from @CRITIC | from, of > S
  v: (draw, attract, incur, earn, provoke, trigger, spark) (fire, flak, ire, wrath, rebuke, outcry, fury) from @CRITIC | from, of > S
  v: (draw, attract, incur, earn, provoke, trigger, spark) (fire, flak, ire, wrath, rebuke, outcry, fury) of @CRITIC | from, of > S
  v: (take, get, catch) (flak, heat, stick) from | from, of > S

112 Accuse
  v: see (hand, fingerprint, shadow) in @MISDEED; see (hand, fingerprint, shadow) behind @MISDEED; see (hand, fingerprint) behind | S > POSS, of

111 Criticize or denounce
  v: (slap, howl) down @SOMEBODY; let rip at @SOMEBODY | S > O, at, down

091 Investigate crime, corruption
  v: raid @OFFICE_ETC in @PROBE_ETC; search @OFFICE_ETC in @PROBE_ETC; storm @OFFICE_ETC in @PROBE_ETC | S > POSS, of, O
  v: comb @OFFICE_ETC in @PROBE_ETC | S > POSS, of, O

# What a prosecutor wants for somebody.
112 Accuse
  v: seek (jail sentence, prison sentence, jail term, prison term, life sentence, death penalty, death sentence, conviction) for | S > for
  v: ask for (jail sentence, prison sentence, jail term, prison term, life sentence, death penalty, death sentence) for | S > for
  v: demand (jail sentence, prison sentence, jail term, prison term, life sentence, death penalty, death sentence) for | S > for
