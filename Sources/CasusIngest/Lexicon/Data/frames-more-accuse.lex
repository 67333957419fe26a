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
