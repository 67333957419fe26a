# Frames of the conflict half of CAMEO: roots 09 to 20.
#
# How to read and extend this file
# - A side that names several places takes the first that is filled. An event needs an actor that resolves to a party
#   or an agent; where the comment says "O guards", the harmless senses of the verb ('shoot a film', 'beat the market')
#   have no party or agent as object, and the recipient must be filled too.
# - A longer pattern outranks a shorter one wherever it stands: 'fire tear gas' (175) beats 'fire at' (193). So the bare
#   verb is the last resort and its idioms are caught by longer patterns, here or under =IDIOM in operators.lex.
# - Bare `accuse`, `blame`, `demand`, `reject`, `refuse`, `deny`, `oppose`, `threaten`, `warn`, `investigate`, `suspend`,
#   `halt` work on a complement and stand in operators.lex; here stand the wordings that say their code themselves.
# - Within a header the specific comes before the general. A pattern stands under one code only.

# ==================================================================================================================
# 09 INVESTIGATE
# ==================================================================================================================

094 Investigate war crimes
  v: investigate @WARCRIME; probe @WARCRIME; look into @WARCRIME; inquire into @WARCRIME; gather (evidence) of @WARCRIME; exhume (body, grave, remains, corpse) | S > by, in, against
  v: @OPENINQUIRY @INQUIRY into @WARCRIME; @OPENINQUIRY (probe) into @WARCRIME; document @WARCRIME; collect (evidence) of @WARCRIME | S > by, in, against
  n: war crimes investigation; war crimes inquiry; war crimes probe; war-crimes investigation; war-crimes probe; genocide investigation; genocide inquiry; genocide probe; massacre inquiry; massacre investigation | by, POSS, ADJ > into, of, against

093 Investigate military action
  v: investigate @AGGRESSION; probe @AGGRESSION; look into @AGGRESSION; inquire into @AGGRESSION; investigate @AIRSTRIKE; probe @AIRSTRIKE; investigate (incursion, ambush, killing, sinking, raid, shooting) | S > by, in, of, against
  v: @OPENINQUIRY @INQUIRY into @AGGRESSION; @OPENINQUIRY (probe) into @AGGRESSION; @OPENINQUIRY @INQUIRY into @AIRSTRIKE; monitor (ceasefire, cease-fire, truce) | S > by, in, of, against
  n: ceasefire investigation; ceasefire monitoring; truce monitoring; bombing investigation; terror investigation; terrorism investigation; bombing inquiry; attack probe | by, POSS, ADJ > into, of, against

092 Investigate human rights abuses
  v: investigate @ABUSE; probe @ABUSE; look into @ABUSE; inquire into @ABUSE; document @ABUSE | S > by, in, of, against
  v: @OPENINQUIRY @INQUIRY into @ABUSE; @OPENINQUIRY (probe) into @ABUSE; monitor (human rights, human right, rights situation, rights record); examine (human rights record, rights record) | S > in, of, by
  n: human rights investigation; human rights inquiry; abuse investigation; torture investigation; torture inquiry; abuse inquiry; human rights probe; torture probe | by, POSS, ADJ > into, of, against

091 Investigate crime, corruption
  v: investigate @CRIME; probe @CRIME; look into @CRIME; inquire into @CRIME; investigate for @CRIME; probe for @CRIME | S > O, against, by, in
  v: @OPENINQUIRY @INQUIRY into @CRIME; @OPENINQUIRY (probe) into @CRIME; @OPENINQUIRY (criminal investigation, criminal inquiry, corruption investigation, murder investigation, criminal probe, corruption probe) | S > into, of, against
  v: audit | S > O
  # Police looking for a suspect. O guards ('hunt game', 'search the web').
  v: hunt for (suspect, killer, gunman, attacker, bomber, murderer, fugitive, kidnapper, assassin); search for (suspect, killer, gunman, attacker, bomber, murderer, fugitive, kidnapper, assassin) | S > for
  v: interrogate; question (suspect, official, minister, witness, man, leader, president, businessman, politician) | S > O
  n: corruption investigation; corruption inquiry; fraud investigation; fraud inquiry; murder inquiry; murder investigation; criminal investigation; criminal inquiry; bribery investigation; bribery inquiry; money-laundering investigation; graft investigation; police investigation; homicide investigation | by, POSS, ADJ > into, of, against, for
  n: corruption probe; fraud probe; graft probe; murder probe; bribery probe; criminal probe; money-laundering probe; police probe; tax probe; anti-graft probe; police inquiry; drug investigation; vote fraud investigation; manhunt | by, POSS, ADJ > into, of, against, for

090 Investigate
  v: @OPENINQUIRY @INQUIRY; @OPENINQUIRY (probe) into; @OPENINQUIRY @PROBE | S > into, of, against, over
  v: send (inspector, investigator, fact-finding mission, investigation team, inspection team, fact-finder, fact-finding team, monitor, weapons inspector); dispatch (inspector, investigator, fact-finding mission, inspection team, monitor) | S > to
  v: appoint (investigator, special prosecutor, independent counsel, special rapporteur, commission of inquiry, inquiry commission); name (special prosecutor, independent counsel, investigator) | S > -
  v: examine (allegation, claim, charge, complaint, accusation, evidence, wreckage, crash site, report); check (allegation, claim, report); study (allegation, accusation, charge); review (allegation, accusation, charge); verify (claim, report, allegation, compliance) | S > of, against, by
  # Arms and nuclear inspection.
  v: inspect (site, plant, facility, reactor, nuclear facility, nuclear site, base, palace, prison, ship, vessel, factory, cargo, camp, weapon, installation, lab, laboratory, nuclear plant) | S > of, in, POSS, O
  v: look into (allegation, claim, charge, complaint, report, accusation, case, death, incident, crash, cause, disappearance, circumstance) | S > of, against, by
  v: search (ship, vessel, house, home, office, vehicle, plane, car, premises, boat, headquarters, cargo, building) | S > of, POSS, O
  v: get to the bottom of; ask questions about; launch (search) for; carry out (search) of; conduct (search) of | S > of, for
  n: @PHRASES_090; inquest; weapons inspection; arms inspection; nuclear inspection; inspection mission; fact-finding mission; inspection visit; inspection regime | by, POSS, ADJ > into, of, against
  n: @PROBE | by, POSS > into, against, of, ADJ

# ==================================================================================================================
# 10 DEMAND. Demands with a coded complement come from =DEMAND; these say the thing asked for themselves.
# ==================================================================================================================

1011 Demand economic cooperation
  v: demand (trade, investment, market access, access to market, open market, debt relief, compensation, reparation, reparations, payment, repayment, damages, war reparations, royalty, refund, cheaper gas); demand @ECONOMIC_RELATIONS | S > from, of
  v: seek (compensation, reparations, reparation, damages); claim (compensation, damages, reparations) | S > from
  n: @PHRASES_1011; compensation demand; compensation claim; reparations claim; market-opening demand | POSS, by, from, ADJ > on, to, against

1012 Demand military cooperation
  v: demand (military cooperation, defence cooperation, defense cooperation, military alliance, joint patrol, more troops, troop contribution) | S > from, with, of

1013 Demand judicial cooperation
  v: demand (extradition, handover, surrender of suspect, repatriation of suspect, judicial cooperation, legal assistance) | S > from, by
  v: demand (extradition, handover) of | S > from, by
  n: @PHRASES_1013; extradition demand; extradition request | POSS, by, ADJ, from > to, for

1014 Demand intelligence cooperation
  v: demand (intelligence, information, explanation of intelligence, intelligence sharing, disclosure) | S > from, of

102 Demand diplomatic cooperation
  v: demand (apology, official apology, formal apology, public apology, explanation, clarification, retraction, recognition, guarantee, assurance, answer, security guarantee, diplomatic recognition, cooperation, full cooperation, loyalty, support, respect); demand (ratification) of | S > from, of
  n: @PHRASES_102; apology demand | POSS, by, from, ADJ > on, to

1031 Demand economic aid
  v: demand @ECONOMIC_AID; demand @LENDING | S > from
1032 Demand military aid
  v: demand @MILITARY_AID; demand (weapon, missile, fighter jet, air defence system, air defense system) | S > from
1033 Demand humanitarian aid
  v: demand @HUMANITARIAN_AID; demand (food, water, medicine, shelter) | S > from
1034 Demand military protection or peacekeeping
  v: demand @PEACEKEEPERS; demand (protection, military protection, international protection, no-fly zone, international force) | S > from
103 Demand material aid
  v: demand @GENERAL_AID; demand (ransom, money, ransom payment, cash, more money, funding) | S > from, for
  n: ransom demand | POSS, by, from, ADJ > for, to

1041 Demand change in leadership
  v: demand @LEADERSHIP | S > of, from, POSS
  v: demand (head of minister, ousting, toppling, replacement) of; call for (head) of | S > of
  n: @PHRASES_1041; resignation demand; resignation call | POSS, by, from, ADJ > on, to

1042 Demand policy change
  v: demand @POLICYCHANGE; demand @REFORM | S > from, of, in
  n: pay demand; wage demand; reform demand; pay claim | POSS, by, from, ADJ > on, to

1043 Demand rights
  v: demand @CIVILRIGHTS | S > from, for
  n: @PHRASES_1043; independence demand; autonomy demand; statehood demand | POSS, by, from, ADJ > on, to

1044 Demand change in institutions, regime
  v: demand @REGIME | S > from, of
  n: @PHRASES_1044; secession demand | POSS, by, from, ADJ > on, to

1051 Demand easing of administrative sanctions
  v: demand (lifting) of @EMERGENCY; demand (lifting) of @CURFEWS; demand (lifting) of @RESTRICTION; demand (reopening, re-opening) of; demand (legalisation, legalization) of; demand (reinstatement, rehiring) of | S > from, by
1052 Demand easing of political dissent
  v: demand (end) to @PROTEST; demand (end) to @RIOT; demand (end) to @WORKSTOP; demand (end) to @REBELLION | S > by, from
1053 Demand release of persons or property
  v: demand (release, freedom for prisoner, freeing, return of prisoner, immediate release, liberation of prisoner, unconditional release, safe return, repatriation, handover of prisoner) | S > from, by
  v: demand (release, return, freeing, freedom) of; demand (freedom) for @PRISONERS; demand (return) | S > from, by
  n: @PHRASES_1053; release demand | POSS, by, from, ADJ > to, on
1054 Demand easing of economic sanctions
  v: demand (lifting, removal, end, easing) of @SANCTIONS; demand (lifting, removal, easing) of @BAN; demand (end) to @SANCTIONS; demand (end) to @BAN; demand (sanctions relief, lifting) | S > from, by
1055 Demand international involvement
  v: demand (access, inspection, full access, unfettered access, unrestricted access, monitoring, return of inspector, humanitarian access, immediate access, international inspection, observer) | S > from, to, of
1056 Demand de-escalation of military engagement
  v: demand @CEASEFIRE; demand @WITHDRAWAL; demand @DISARMAMENT; demand (end) to @FIGHTING; demand (end) to @ATTACK; demand (end) to @OCCUPATION; demand (end) to @BLOCKADE; demand (end) to @VIOLENCE; demand (halt) to @ATTACK; demand (halt) to @SHELLING; demand (halt) to @AIRSTRIKE; demand (lifting) of @BLOCKADE; demand (dismantling, dismantlement, destruction) of @WEAPONS | S > by, of, from
  n: @PHRASES_1056; withdrawal demand; disarmament demand; ceasefire demand | POSS, by, from, ADJ > on, to

105 Demand that target yields
  v: demand (surrender, concession, capitulation, end, halt, compliance, submission, unconditional surrender, immediate end, stop) | S > of, from, by, to
  v: give (order) to stop; order to stop; order to cease; order to withdraw; order to surrender; order to end; tell to stop; tell to leave; tell to get out | S > O

106 Demand meeting, negotiation
  v: demand @TALKS; demand (meeting, emergency session, urgent meeting, emergency meeting, hearing, negotiation) | S > with, from
  n: @PHRASES_106 | POSS, by, from, ADJ > with, to
107 Demand settling of dispute
  v: demand @PEACE_SETTLEMENT; demand (settlement, peace settlement, resolution of dispute, peaceful solution, political solution) | S > with, from, of
108 Demand mediation
  v: demand @GOODOFFICES; demand (UN intervention, international intervention, intervention) | S > by, from

100 Demand
  v: @ISSUE (demand); @VOICE (demand); press (demand); set (condition) for; lay down (condition, law, ultimate condition); set out (demand); list (demand); back (demand) | S > to, on, for
  # 'exert pressure': of parties only.
  v: put (pressure) on; exert (pressure) on; bring (pressure) on; step up (pressure) on; increase (pressure) on; apply (pressure) to; keep up (pressure) on; pile (pressure) on; mount (pressure) on; intensify (pressure) on; heap (pressure) on; ratchet up (pressure) on; raise (pressure) on; turn up (heat) on | S > on, to, of
  v: lean on; lean heavily on; twist (arm) of | S > on, to, of
  v: issue (order) to; send (order) to; give (order) to; demand (action, change, justice, inquiry, investigation, say, right to); serve (notice) on | S > to, on, from, against
  n: @PHRASES_100; territorial demand; political demand | POSS, by, from, ADJ > on, to
  n: international pressure; diplomatic pressure; political pressure; pressure campaign | by, POSS, from, ADJ > on, against

# ==================================================================================================================
# 11 DISAPPROVE
# ==================================================================================================================

116 Find guilty or liable (legally)
  v: find guilty; find liable; find in contempt; find in violation; find (responsible) for | S > O
  v: convict; sentence; sentence to (death, life, prison, jail, imprisonment, year, month, hanging, lash); condemn to (death, prison, jail, hanging); court-martial; court-martial for; pronounce guilty; declare guilty; hold liable; hold in contempt | S > O, on
  v: hand down (sentence, verdict, conviction, ruling, death sentence, life sentence, jail term); hand (sentence, jail term, prison term, death sentence, life sentence); give (jail term, prison sentence, prison term, suspended sentence, death sentence, life sentence, jail sentence) | S > to, against, I, O, on
  v: pass (sentence) on; pass (judgement, judgment) on; rule against; uphold (conviction, sentence, verdict, death sentence); rule (illegal, unlawful); declare illegal; declare unlawful; order to pay; impeach; disqualify; disbar; strip of (immunity, citizenship, nationality, office) | S > on, against, O, of
  # 'fine', 'penalise': O guards.
  v: fine; impose (fine, penalty, life sentence, death sentence, death penalty) on; penalise; penalize | S > O, on
  v: plead guilty; confess to @CRIME | - > S
  n: conviction; guilty verdict; death sentence; life sentence; prison sentence; jail sentence; jail term; prison term; suspended sentence; court-martial; impeachment | by, ADJ > of, for, POSS, against
  n: court ruling; court verdict | by, ADJ > against

115 Bring lawsuit against
  v: file @LAWSUIT; lodge @LAWSUIT against; bring @LAWSUIT; bring (charge, case, action) against; press (charge) against; file (charge) against; launch @LAWSUIT against; start @LAWSUIT against; take (legal action, action) against; take to court; take (case) to court; take to (court, tribunal, arbitration, International Court of Justice, World Court); haul before (court, judge, tribunal); haul into court | S > against, O
  v: bring to (justice, trial, court); begin @LAWSUIT against; initiate @LAWSUIT against; pursue @LAWSUIT against; open (case, criminal case, legal proceedings, proceedings, criminal proceedings) against; institute (proceedings, criminal proceedings) against; instigate (proceedings) against; lay (charge) against; refer to (court, prosecutor, International Criminal Court, Security Council) | S > against, O
  v: indict; prosecute; arraign; sue; sue for; file suit; put on trial; put in the dock; place on trial; bring up on charges; subpoena; summons | S > O, against
  v: try for @CRIME; try for @WARCRIME; try for @ESPIONAGE; try on (charge); try in absentia; stand as plaintiff against | S > O
  # The accused as subject.
  v: go on trial; stand trial; face trial; face (charge, lawsuit, court, prosecution, trial, indictment, court-martial, impeachment, tribunal); appear in court; appear before (court, judge, tribunal, magistrate) | - > S
  v: lodge (case, challenge) at; challenge in court; issue (arrest warrant, warrant, international arrest warrant, summons, subpoena, indictment); seek (arrest warrant, indictment, death penalty) for; seek (indictment, prosecution) of; issue (arrest warrant, warrant) for; issue (arrest warrant) against | S > for, against, of
  n: lawsuit; indictment; prosecution; libel suit; class-action suit; legal action; court case; impeachment motion; defamation suit; arrest warrant; criminal charges; impeachment proceedings; criminal proceedings; class-action lawsuit | by, ADJ, from > against, of, for, POSS
  n: civil suit; court challenge; war crimes trial; murder trial; treason trial; corruption trial; genocide trial; show trial; spy trial; espionage trial; terrorism trial; terror trial | by, ADJ, from > against, of, for, POSS

114 Complain officially
  v: @LODGE @COMPLAINT | S > with, to, against, over
  v: summon @AMBASSADOR; call in @AMBASSADOR; convoke @AMBASSADOR; haul in @AMBASSADOR; carpet @AMBASSADOR; give (dressing-down) to | S > O, of, from
  v: protest to; complain to; complain formally; complain officially; make representations to; take (complaint, case, grievance) to; complain of; complain about; complain over; complain against; complain | S > to, against, about, of, over
  v: raise (objection); raise (concern) with; express (protest) to; hand over (protest, protest note, note) to; send (protest note, protest letter, note of protest) to; write (protest letter, letter of protest) to; appeal to (court, WTO, World Trade Organization, World Trade Organisation) against | S > to, with, O
  n: @PHRASES_114; complaint; official protest; formal protest; diplomatic protest; protest note; protest letter; demarche; démarche; official complaint; formal complaint; stern representations; solemn representations | by, POSS, from, ADJ > to, against, about, over

113 Rally opposition against
  v: campaign against; lobby against; crusade against; agitate against; incite against; rally (opposition, opponent, resistance, support) against; mobilise (opposition, support, opinion) against; mobilize (opposition, support, opinion) against; organise (opposition, campaign) against; organize (opposition, campaign) against; unite against; form (front, united front, coalition, alliance) against; turn (opinion) against; whip up (opposition, sentiment, hatred) against | S > against, in, on
  v: stir up (opposition, hatred, unrest, trouble) against; lead (opposition, campaign, fight) against; band together against; gang up on; close ranks against; vote no confidence in; pass (no-confidence motion, motion of no confidence, vote of no confidence) | S > against, in, on
  v: call for (boycott, uprising, revolt, resistance, overthrow, jihad, holy war, insurrection, rebellion, mutiny, civil disobedience, rising, intifada) | S > against, of
  v: incite to (rebellion, revolt, mutiny) | S > against, O
  n: @PHRASES_113; smear campaign; opposition campaign; no-confidence vote; no-confidence motion; censure motion; hate campaign; propaganda campaign; incitement | by, POSS, from, ADJ > against, in

1125 Accuse of espionage, treason
  v: accuse of @ESPIONAGE; charge with @ESPIONAGE; suspect of @ESPIONAGE; blame for @ESPIONAGE; indict for @ESPIONAGE; indict on @ESPIONAGE; allege @ESPIONAGE; accuse of (spying) for; charge with (spying) for; hold for @ESPIONAGE | S > O, by, against
  v: denounce as (traitor, spy, agent, collaborator, stooge, puppet); brand as (traitor, spy, collaborator, puppet); call (traitor, spy); label as (traitor, spy, collaborator) | S > O
  v: face (espionage charge, treason charge, spy charge, sedition charge) | - > S
  n: @PHRASES_1125; espionage charge; treason charge; spying charge; spying allegation; espionage allegation; spy charge; sedition charge; spying accusation; treason accusation | by, POSS, from > against

1124 Accuse of war crimes
  v: accuse of @WARCRIME; charge with @WARCRIME; blame for @WARCRIME; indict for @WARCRIME; indict on @WARCRIME; allege @WARCRIME; suspect of @WARCRIME; label as @WARCRIME; describe as @WARCRIME; denounce as @WARCRIME; recognise as (genocide); recognize as (genocide) | S > O, by, against
  v: brand as (war criminal); label as (war criminal); denounce as (war criminal); call (war criminal) | S > O
  n: @PHRASES_1124; war crimes charge; genocide charge; war crimes allegation; genocide allegation; war-crimes charge; war crime charge; genocide accusation; war crimes indictment; atrocity allegation; war crimes accusation | by, POSS, from > against

1123 Accuse of aggression
  v: accuse of @AGGRESSION; charge with @AGGRESSION; blame for @AGGRESSION; denounce as @AGGRESSION; describe as @AGGRESSION; allege @AGGRESSION; suspect of @AGGRESSION; condemn as @AGGRESSION | S > O, by, of, against
  v: brand as (terrorist, aggressor, occupier, enemy, terrorist organisation, terrorist organization, terrorist state); label as (terrorist, aggressor, occupier); denounce as (terrorist, aggressor, occupier, enemy); call (terrorist, aggressor, rogue state, terrorist state); describe as (terrorist, aggressor, threat) | S > O
  n: @PHRASES_1123; terrorism charge; terrorism allegation; terror charge; aggression charge; interference charge | by, POSS, from > against

1122 Accuse of human rights abuses
  v: accuse of @ABUSE; charge with @ABUSE; blame for @ABUSE; criticise for @ABUSE; criticize for @ABUSE; denounce for @ABUSE; condemn for @ABUSE; allege @ABUSE; indict for @ABUSE | S > O, of, in, by, against
  v: brand as (racist, dictator); label as (racist, dictator); call (dictator, racist, tyrant); criticise (human rights record, rights record); criticize (human rights record, rights record); condemn (human rights record, rights record, human rights abuse); condemn @ABUSE | S > O, of, in, by, against
  n: torture allegation; abuse allegation; human rights allegation; torture charge; rights abuse charge; racism charge; torture accusation; abuse charge; racism accusation | by, POSS, from > against

1121 Accuse of crime, corruption
  v: accuse of @CRIME; charge with @CRIME; suspect of @CRIME; blame for @CRIME; indict for @CRIME; indict on @CRIME; allege @CRIME; implicate in @CRIME; charge over @CRIME | S > O, by, against
  v: accuse of involvement in @CRIME; link to @CRIME; brand as (criminal, thief, murderer); label as (criminal, thief, murderer) | S > O, by, against
  v: call (criminal, thief, murderer) | S > O, by, against
  n: @PHRASES_1121; corruption charge; corruption allegation; fraud charge; fraud allegation; murder charge; bribery charge; graft charge; bribery allegation; rape charge; rape allegation; fraud accusation; corruption accusation; criminal charge | by, POSS, from > against
  n: drug charge; embezzlement charge; graft allegation; libel charge; blasphemy charge; kidnapping charge; vote-rigging allegation; manslaughter charge; hacking allegation; assault charge | by, POSS, from > against

112 Accuse
  v: @DIRECT (accusation, allegation, charge, recrimination, slur, counter-accusation, countercharge); @DIRECT @ACCUSATION at; @DIRECT @ACCUSATION against; make (accusation, allegation) against; point (finger) at; point (accusing finger, finger of blame) at; lay (blame) on; put (blame) on; pin (blame) on; place (blame) on; shift (blame) to; cast (blame) on; apportion (blame) to; heap (blame) on | S > against, at, on, to
  v: lay (blame) at | S > against, at, on, to
  v: hold responsible; hold accountable; hold to blame; hold culpable; hold to account; implicate; incriminate; finger; scapegoat | S > O
  v: charge in; charge over; charge under; suspect in; find fault with; link to (terrorism, attack, bombing, murder, plot) | S > O, with
  v: trade (accusation, blame, charge, recrimination, barb, allegation, insult); exchange (accusation, recrimination, insult, barb); blame each other; accuse each other; trade (war of words) with | S <> with, O
  n: recrimination; counter-accusation; counter-charge; countercharge; insinuation; blame; unfounded allegation; false accusation; US charge | by, POSS, from, ADJ > against, at

111 Criticize or denounce
  # 'attack' as words: with the instrument or matter named; the bare verb is force (190).
  v: attack verbally; attack in (speech, statement, article, editorial, interview, letter); attack over (policy, handling, record, remark, comment, failure, plan, decision); attack as (traitor, hypocrite, liar, weak, corrupt, racist, unfair, irresponsible); launch (extraordinary attack, personal attack, stunning attack, angry attack, bitter attack, searing attack, withering attack, sharp attack, fierce attack, savage attack, furious attack, veiled attack, twitter attack, tirade, verbal attack, diatribe, broadside, scathing attack, blistering attack, stinging attack, vitriolic attack, verbal assault, verbal broadside, outspoken attack); attack (policy, plan, decision, record, handling, proposal, bill, law, remark, comment, speech, statement, idea, resolution, credibility, ruling, budget, report, reform, hypocrisy, stance, legitimacy, agreement, accord, deal, verdict, move, approach, treaty, administration policy) | S > O, on, against, by, of
  v: @DIRECT @CRITICISM at; @DIRECT @CRITICISM on; @DIRECT @CRITICISM against; @VOICE (criticism, condemnation, denunciation) of; heap (scorn, criticism, abuse, contempt) on; shower (insult, abuse) on; issue (condemnation, denunciation, rebuke, reprimand) of; deliver (rebuke, broadside, criticism, condemnation, reprimand) to; draw (criticism, condemnation, rebuke, ire) from; hurl (insult, abuse) at; take (swipe, dig, shot, aim, potshot, jab) at; trade (barb, jibe) with; express (contempt, scorn) for; offer (criticism) of | S > at, on, against, of, to, for
  v: show (contempt) for; level (criticism) at; pull no punches against; pass (resolution) condemning; adopt (resolution) condemning; adopt (resolution) against; pass (resolution) against; join (condemnation, criticism) of; burst out against; issue (statement) condemning; issue (statement) criticising; issue (statement) criticizing; issue (statement) denouncing | S > at, on, against, of, to, for
  # The criticised as subject.
  v: draw (criticism, condemnation, fire, ire, rebuke, wrath); come under (criticism, attack, fire) for; come under (criticism, heavy criticism, fierce criticism, sharp criticism); come in for (criticism); face (criticism, condemnation, outcry, backlash, wrath); provoke (criticism, condemnation, outcry, anger); prompt (criticism, condemnation, outcry); spark (criticism, condemnation, outcry); trigger (criticism, condemnation, outcry); attract (criticism); incur (wrath, criticism) | from, by, of, among > S
  v: condemn; denounce; criticise; criticize; decry; castigate; lambast; lambaste; berate; excoriate; chastise; censure; rebuke; reprimand | S > O, at, against, with, by, on, of
  v: upbraid; chide; scold; admonish; slam; blast; deride; ridicule; mock; vilify; revile; disparage | S > O, at, against, with, by, on, of
  v: denigrate; belittle; assail; vituperate; fulminate against; lash out at; lash out against; hit out at; hit out against; hit back at; strike out at; rail against; rail at; inveigh against | S > O, at, against, with, by, on, of
  v: rant against; speak out against; speak against; fault; find fault in; take issue with; take to task; take exception to; frown on; frown upon; tear into; lay into; round on; take aim at | S > O, at, against, with, by, on, of
  v: fire back at; shoot back at; sneer at; jeer; boo; heckle; curse; insult; pillory | S > O, at, against, with, by, on, of
  v: bemoan; decry as; condemn as; denounce as; dress down; describe as (irresponsible, unacceptable, outrageous, barbaric, shameful, illegal, absurd, cowardly, provocative, provocation, disgraceful, deplorable, insult); slam as; brand as; reproach; scoff at; impugn | S > O, at, against, with, by, on, of
  v: malign; defame; slander; smear; discredit; demonise; demonize; besmirch; lampoon; caricature; rip into; skewer; dismiss as (propaganda, lie, nonsense, rubbish, farce, sham, stunt, hypocrisy); bad-mouth | S > O, at, against, with, by, on, of
  v: badmouth; harangue; snap at; snarl at; jibe at; call into question; burn in effigy | S > O, at, against, with, by, on, of
  n: @CRITICISMNOUN | by, POSS, from, ADJ > of, against, on, at, over
  n: international criticism; widespread criticism; strong criticism; harsh criticism; sharp criticism; global condemnation; international condemnation; worldwide condemnation; sharp rebuke; stern rebuke; fierce criticism; heavy criticism; mounting criticism; growing criticism | by, POSS, from, ADJ > of, against, on, at, over
  n: widespread condemnation; swift condemnation; strong condemnation; veiled criticism | by, POSS, from, ADJ > of, against, on, at, over

110 Disapprove
  v: @VOICE @DISPLEASURE; express (regret) over decision; show (displeasure, disapproval); make clear (displeasure) | S > at, with, over, about, to, against, by
  v: disapprove; disapprove of; object; object to; take offence at; take offense at; take umbrage at; be angered by; take (dim view) of; take (offence, offense, umbrage) at; have (objection) to; raise (objection) to; raise (hackles) at; distance self from | S > to, with, of, at, from, over, about, by, O, in, on
  v: distance itself from; distance himself from; distance herself from; dissociate itself from; dissociate himself from; disassociate itself from; dissent from; demur at; grumble at; grumble about; bridle at; bristle at; fume at; seethe at | S > to, with, of, at, from, over, about, by, O, in, on
  v: disagree with; disagree; be at odds with; quarrel with; argue with; fall out with; clash over; spar over; feud with; differ with; differ over; quibble with | S > to, with, of, at, from, over, about, by, O, in, on
  v: disown; repudiate; disavow; abhor; loathe; detest; be disappointed with; be disappointed by; be disappointed at; be outraged by; be outraged at; be dismayed by; be dismayed at | S > to, with, of, at, from, over, about, by, O, in, on
  v: be unhappy with; be dissatisfied with; be displeased with; be furious at; be angry at; be angry with; be upset with; be upset by; be appalled by; be appalled at; be shocked by; be critical of; be opposed to; be hostile to | S > to, with, of, at, from, over, about, by, O, in, on
  v: be at loggerheads with; express (disagreement) with; withdraw (support) from; lose (confidence, patience, faith) in; cast (doubt) on; question (legitimacy, legality, motive, credibility, integrity, wisdom, validity, sincerity, commitment, impartiality, neutrality, loyalty) | S > to, with, of, at, from, over, about, by, O, in, on
  # The mirror: the object is angry.
  v: anger; infuriate; outrage; enrage; incense; irk; offend; dismay; displease; irritate; draw (anger) from | O > S
  n: disapproval; displeasure; indignation; strong objection; disagreement; outrage; vocal opposition; strong opposition; fierce opposition; stiff opposition | by, POSS, from, among, ADJ > to, at, over, of, with, against
  n: diplomatic row; diplomatic spat; trade row; trade dispute; spat; diplomatic dispute; diplomatic tension; rift; border row; border dispute; territorial dispute; diplomatic rift; diplomatic feud; verbal duel | between, ADJ <> with, ADJ
  n: verbal clash; feud; trade spat | between, ADJ <> with, ADJ

# ==================================================================================================================
# 12 REJECT. Refusals of a coded complement come from =REFUSE; these say the thing refused themselves.
# ==================================================================================================================

129 Veto
  v: veto; use (veto) against; use (veto) on; use (veto, veto power); cast (veto, vote) against; cast (veto); exercise (veto, veto power, veto right); wield (veto, veto power); override (veto); block (resolution, draft resolution, Security Council resolution, UN resolution, Security Council statement, council statement, U.N. resolution); strike down (law, bill, decree, rule, act); overrule; overturn (decision, ruling, law); quash (decree, law, ruling) | S > O, by, against, on
  v: vote down (resolution, bill, proposal, motion, plan, amendment) | S > O, by, against, on
  n: veto | by, POSS, ADJ, from > of, on, against

128 Defy norms, law
  v: @BREACH @NORM; defy (ban, order, curfew, law, call, warning, sanction, authority, government, pressure, embargo, deadline, ultimatum, demand, resolution, court, threat, international community); be in breach of @NORM; be in violation of @NORM; fail to comply with; run afoul of (law, treaty); fall foul of (law); flout (curfew, ban); break (curfew, embargo, blockade, ban); run (blockade); jump (bail); act in defiance of; disobey; defy | S > with, by, of, against, O, from, at
  v: rebel against (order); refuse to obey; refuse to comply; thumb (nose) at; cock (snook) at; escape from (prison, jail, custody, detention); break out of (prison, jail); flee from (custody, prison, justice); evade (arrest, capture, justice); resist (arrest) | S > with, by, of, against, O, from, at
  n: @PHRASES_128; treaty violation; law violation; sanctions violation; sanctions-busting; sanctions busting; embargo violation; defiance; treaty breach; non-compliance; noncompliance; jailbreak; jail break; prison break | by, POSS, ADJ > of, by, against, with
  n: prison escape; curfew violation; civil disobedience movement | by, POSS, ADJ > of, by, against, with

127 Reject plan, agreement to settle dispute
  v: reject @PEACEPLAN; refuse @PEACEPLAN; spurn @PEACEPLAN; rebuff @PEACEPLAN; dismiss @PEACEPLAN; turn down @PEACEPLAN; rule out @PEACEPLAN; scuttle @PEACEPLAN; torpedo @PEACEPLAN; oppose @PEACEPLAN; renounce @PEACEPLAN; back out of @PEACEPLAN; walk away from @PEACEPLAN | S > by, of, from, with, POSS
  v: scupper @PEACEPLAN; repudiate @PEACEPLAN; decline @PEACEPLAN; denounce @PEACEPLAN; reject @PEACE_SETTLEMENT; renege on @PEACEPLAN; wreck @PEACEPLAN; derail @PEACEPLAN; sabotage @PEACEPLAN; reject (arbitration ruling, arbitration award, tribunal ruling) | S > by, of, from, with, POSS
  n: @PHRASES_127; peace plan rejection | by, POSS, from, ADJ > by, of

126 Reject mediation
  v: reject @GOODOFFICES; refuse @GOODOFFICES; decline @GOODOFFICES; rule out @GOODOFFICES; spurn @GOODOFFICES; rebuff @GOODOFFICES; turn down @GOODOFFICES; oppose @GOODOFFICES; dismiss @GOODOFFICES; reject (outside interference, foreign interference, outside involvement); shun @GOODOFFICES | S > by, of, from, POSS

125 Reject proposal to meet, discuss, or negotiate
  v: reject @TALKS; refuse @TALKS; rule out @TALKS; decline @TALKS; rebuff @TALKS; spurn @TALKS; turn down @TALKS; shun @TALKS; snub @TALKS; dismiss @TALKS; oppose @TALKS; refuse to negotiate | S > with, from, by, O, to
  v: reject (invitation, offer of talks, meeting, negotiation); decline (invitation); turn down (invitation); spurn (invitation, offer of talks); refuse (invitation) | S > with, from, by, O, to
  v: reject (call) for @TALKS; snub (summit, invitation, meeting, conference); stay away from @TALKS; skip (summit, meeting, conference, talks, ceremony, session); shun (summit, meeting, conference) | S > with, from, by, O, to
  n: @PHRASES_125 | by, POSS, ADJ > with

1242 Refuse to ease popular dissent
  v: refuse to disperse; refuse to leave; refuse to vacate | S > against, in
1243 Refuse to release persons or property
  v: refuse to surrender; reject (extradition, release, extradition request, parole, clemency, appeal, bail, pardon); deny (bail, parole, clemency, pardon); refuse (bail, parole, extradition, clemency); turn down (extradition, extradition request, clemency, appeal, parole) | S > to, of, for, by, O, from
  v: block (extradition, release); rule out (amnesty, pardon, extradition, release, prisoner swap); keep in custody; extend (detention, house arrest, custody); remand in custody; remand in; keep in (detention, jail); deny (amnesty) to | S > to, of, for, by, O, from
  n: @PHRASES_1243 | by, POSS, ADJ > of, to
1244 Refuse to ease economic sanctions
  v: maintain @SANCTIONS; keep @SANCTIONS; extend @SANCTIONS; renew @SANCTIONS; keep in place @SANCTIONS; rule out (sanctions relief, lifting); prolong @SANCTIONS; reject (lifting) of @SANCTIONS; retain @SANCTIONS; oppose (lifting) of @SANCTIONS | S > on, against, O
1245 Refuse to allow international involvement
  v: bar @OBSERVER; bar @AIDAGENCY; block @OBSERVER; deny (access, entry, visa, passage, overflight, overflight right); refuse (entry, visa, access, permission); deny (access, entry, visa) to; refuse (entry, visa, access) to; turn away; turn back; keep out | S > O, by, to, from, for, of, I
  v: bar from (country, entering, entry, site, visiting); prevent from entering; stop from entering; bar entry; deny entry; refuse entry; reject @PEACEKEEPERS; reject (international force, foreign troops, foreign intervention, international intervention, inspection, observer, monitor, inspector, UN force, international involvement, foreign involvement); block (access, inspection, humanitarian access, visit); reject (deployment) of @PEACEKEEPERS; restrict (access); refuse (inspection); obstruct @OBSERVER; hinder @OBSERVER | S > O, by, to, from, for, of, I
  n: @PHRASES_1245; visa refusal; visa denial; entry ban | by, POSS, ADJ > to, for, of
1246 Refuse to de-escalate military engagement
  v: reject @CEASEFIRE; refuse @CEASEFIRE; rule out @CEASEFIRE; reject @WITHDRAWAL; refuse to withdraw; refuse to lay down (arm, weapon); rule out @WITHDRAWAL; vow to fight on; vow to keep fighting | S > from, to, with, by, in, of
  v: pledge to fight on; fight on; reject @DISARMAMENT; reject (call) for @CEASEFIRE; reject (call) for @WITHDRAWAL; spurn @CEASEFIRE; oppose @CEASEFIRE; turn down @CEASEFIRE; ignore @CEASEFIRE | S > from, to, with, by, in, of
  v: resist @DISARMAMENT; refuse to stop fighting; refuse to cease fire; dismiss @CEASEFIRE; oppose @WITHDRAWAL; rule out @DISARMAMENT; insist on keeping @WEAPONS; keep @TROOPS in; rule out (pullout, pull-out, disengagement) | S > from, to, with, by, in, of
124 Refuse to yield
  v: refuse to budge; refuse to yield; refuse to back down; refuse to give in; refuse to compromise; refuse to bow; refuse to give way; refuse to give ground; refuse to step down; refuse to resign; refuse to quit; refuse to capitulate; refuse to cave in | S > to, from, by, on, over, for, with
  v: refuse to relent; refuse to bend; refuse to apologise; refuse to apologize; stand firm; stand ground; hold firm; dig in heels; stick to (gun, position); rule out (concession, compromise, apology); reject (concession, compromise, ultimatum, deadline, demand, pressure, precondition, condition, surrender); ignore (ultimatum, deadline, demand, warning, appeal, call, plea, protest); brush aside (demand, call, warning, appeal, protest, criticism, threat); brush off (demand, call, warning, appeal, protest, criticism, threat) | S > to, from, by, on, over, for, with
  v: shrug off (demand, call, warning, pressure, criticism, protest, threat, sanction); resist (pressure, demand, call); refuse to be drawn into; withstand (pressure); vow (no surrender, no concession); stay defiant; remain defiant; rebuff (demand, pressure, ultimatum, call, appeal); dismiss (ultimatum, demand, threat, warning, deadline, call) | S > to, from, by, on, over, for, with
  n: @PHRASES_124; intransigence; intransigent stance; obstinacy; stonewalling | by, POSS, ADJ > to, on

1231 Reject request for change in leadership
  v: reject (resignation, resignation call, early election, snap election, new election, call) to resign; rule out (resignation, early election, snap election); reject @LEADERSHIP; refuse (resignation); oppose @LEADERSHIP; cling to (power, office); resist (call) to resign; reject (election result, poll result, result); annul (election, poll, vote, result); contest (election, result); dispute (election, result) | S > by, of, from
  v: reject (call) to step down; reject (no-confidence motion) | S > by, of, from
1232 Reject request for policy change
  v: reject @POLICYCHANGE; refuse @POLICYCHANGE; rule out @POLICYCHANGE; oppose @POLICYCHANGE; reject @REFORM; resist @REFORM; oppose @REFORM; rule out @REFORM; block @REFORM; turn down @POLICYCHANGE | S > by, of, from, for
1233 Reject request for rights
  v: reject @CIVILRIGHTS; deny @CIVILRIGHTS; refuse @CIVILRIGHTS; rule out @CIVILRIGHTS; oppose @CIVILRIGHTS | S > to, for, by, of, I
1234 Reject request for change in institutions, regime
  v: reject @REGIME; rule out @REGIME; oppose @REGIME; refuse @REGIME; block @REGIME | S > by, of, from, for

1211 Reject economic cooperation
  v: reject @ECONOMIC_RELATIONS; refuse @ECONOMIC_RELATIONS; rule out @ECONOMIC_RELATIONS; reject (trade deal, trade agreement, trade pact, takeover bid, takeover, free trade agreement, free trade deal, free trade, investment); turn down (trade deal, takeover bid); block (takeover, trade deal, merger, pipeline); default on (debt, loan, payment, bond); refuse to pay; refuse to repay; repudiate (debt) | S > with, by, from, to, O, on
1212 Reject military cooperation
  v: reject @MILITARY_RELATIONS; refuse @MILITARY_RELATIONS; reject (basing request, overflight request, missile shield, use of base, military base); rule out (sending) of @TROOPS; deny (use) of base; rule out @TROOPS; deny (base, basing right); refuse to fight | S > with, by, from, to, for, against
1213 Reject judicial cooperation
  v: reject @JUDICIAL_RELATIONS; refuse to testify; reject (jurisdiction, subpoena); decline to testify; withhold (evidence) from; boycott (trial, hearing, tribunal, court) | S > with, before, of, from, O
1214 Reject intelligence cooperation
  v: reject @INTELLIGENCE; withhold @INTELLIGENCE | S > with, from, to
121 Reject material cooperation
  v: reject (cooperation, co-operation, partnership, joint project); refuse (cooperation, co-operation); refuse to cooperate; refuse to co-operate; rule out (cooperation, co-operation); decline to cooperate | S > with, by, from

1221 Reject request for economic aid
  v: reject @ECONOMIC_AID; refuse @ECONOMIC_AID; deny @ECONOMIC_AID; rule out @ECONOMIC_AID; turn down @ECONOMIC_AID; reject @LENDING; deny @LENDING; refuse @LENDING; turn down @LENDING; reject (bailout, debt relief, loan request, bailout request); rule out (bailout, debt relief, debt write-off); spurn @ECONOMIC_AID | S > to, from, by, for, I
1222 Reject request for military aid
  v: reject @MILITARY_AID; refuse @MILITARY_AID; deny @MILITARY_AID; rule out @MILITARY_AID; turn down @MILITARY_AID; rule out @WEAPONS; block @MILITARY_AID | S > to, from, by, for, I, O
1223 Reject request for humanitarian aid
  v: reject @HUMANITARIAN_AID; refuse @HUMANITARIAN_AID; deny @HUMANITARIAN_AID; spurn @HUMANITARIAN_AID; turn down @HUMANITARIAN_AID; deny (asylum, refugee status, refuge); refuse (asylum, refugee status, refugee, migrant); reject (refugee, asylum request, asylum application, asylum bid, migrant, asylum claim); turn away @REFUGEES; turn back @REFUGEES; rule out @HUMANITARIAN_AID | S > to, from, by, for, I
1224 Reject request for military protection or peacekeeping
  v: rule out @PEACEKEEPERS; rule out (no-fly zone, peacekeeping force, security guarantee, peacekeeping role); rule out (sending) of @PEACEKEEPERS | S > to, for, in, O
122 Reject request or demand for material aid
  v: reject @GENERAL_AID; refuse @GENERAL_AID; deny @GENERAL_AID; rule out @GENERAL_AID; turn down @GENERAL_AID; spurn @GENERAL_AID; reject (ransom, ransom demand); refuse (ransom) | S > to, from, by, for, O, I
  v: spurn (offer) of @AID; reject (offer) of @AID; turn down (offer) of @AID; refuse (offer) of @AID | S > to, from, by, for, O, I

120 Reject
  v: pour (cold water) on; throw out (proposal, plan, bill, appeal, case, suit, complaint, petition, lawsuit, motion); slam the door on; shut the door on; say no to; give (cold shoulder) to; give the cold shoulder to; give (thumbs down) to; rule out (possibility, option, proposal, idea); block (bid, entry, accession, membership, appointment, bill, proposal, plan, sale, deal, nomination, candidacy, request); vote (no) in referendum; cold-shoulder; reject out of hand; wash (hand) of | S > to, on, by, from, with, of, O, against
  v: reaffirm (opposition) to; state (opposition) to; thwart; foil; frustrate; stymie; scuttle; torpedo; deny (request, appeal, application, petition, permission) | S > to, on, by, from, with, of, O, against
  n: snub; non-recognition; flat refusal; flat rejection; outright rejection | by, POSS, from, ADJ > of, to, by

# ==================================================================================================================
# 13 THREATEN. Threats with a coded complement come from =THREATEN; these say the thing threatened themselves.
# ==================================================================================================================

139 Give ultimatum
  v: @ISSUE @ULTIMATUM; serve @ULTIMATUM; give (ultimatum, deadline, final warning, last chance, 24-hour ultimatum, 48-hour ultimatum); set (ultimatum, deadline) for; impose (deadline) on; deliver (final warning) to; set (date) for ultimatum; hand (ultimatum) to; present with (ultimatum) | S > to, for, on, O, I
  n: ultimatum | by, POSS, ADJ, from > to, for, against

1385 Threaten with attack by WMD
  v: threaten with @NUKEATTACK; threaten with @NUKE; threaten with @CHEMICAL; threaten with @CHEMATTACK; threaten @NUKEATTACK; threaten @CHEMATTACK; warn of @NUKEATTACK; vow @NUKEATTACK | S > against, on, O
  v: brandish @NUKE; threaten use of @NUKE; threaten (use) of @NUKE; threaten (use) of @CHEMICAL; place on (nuclear alert) | S > against, on, O
  n: @PHRASES_1385; nuclear threat; nuclear blackmail; nuclear sabre-rattling; nuclear saber-rattling; chemical threat | by, POSS, ADJ, from > against, to, of
1384 Threaten conventional attack
  v: threaten @ATTACK; threaten with @ATTACK; threaten with @AIRSTRIKE; threaten @AIRSTRIKE; threaten with (military action, invasion, war, bombing, annihilation, destruction); threaten (war, military action, invasion, bombing, annihilation); vow @ATTACK | S > on, against, of, O
  v: vow to fight | S > on, against, of, O
  v: warn of (war, military action, attack) on; warn of @ATTACK against; warn of (air strike, airstrike, invasion, military strike); prepare (attack, offensive, invasion, assault, ground offensive, military strike) on | S > on, against, of, O
  v: prepare (attack, offensive, invasion, assault) against; plan @ATTACK on; plan @ATTACK against; plot @ATTACK on; plot (attack, war, invasion) against | S > on, against, of, O
  n: @PHRASES_1384; invasion threat; attack threat; war threat | by, POSS, ADJ, from > against, on, to
1383 Threaten unconventional violence
  v: threaten with (death, execution, rape, torture, kidnapping, assassination, suicide attack, terrorist attack, terror attack); threaten (suicide attack, terrorist attack, suicide bombing, terror attack, terror) | S > O, against, on, to, of, for
  v: plot (assassination, suicide attack, terrorist attack, terror attack, murder, kidnapping, bombing); issue (death threat, bomb threat, fatwa, bounty); make (death threat, bomb threat) against; send (death threat) to; phone in (bomb threat); put (bounty, price) on | S > O, against, on, to, of, for
  v: offer (bounty, reward) for killing; prepare (suicide attack, terrorist attack); plan (suicide attack, terrorist attack, bombing, assassination); call for (death, assassination, killing) of; call for (killing, murder, death) | S > O, against, on, to, of, for
  n: death threat; bomb threat; terror threat; terrorist threat; bomb scare; hoax bomb; assassination threat; kidnapping threat; terror plot; bomb plot; terrorist plot; murder threat; fatwa | by, POSS, ADJ, from > against, to, on
1382 Threaten occupation
  v: threaten with (occupation, annexation); threaten (occupation, annexation) | S > of, from, O
  v: plan (annexation, occupation) of | S > of, from, O
1381 Threaten blockade
  v: threaten (blockade, siege); threaten with (blockade, siege) | S > of, against, on, O
138 Threaten with military force
  v: threaten with (force, military force, retaliation, reprisal, violence, revenge, armed force, military intervention, use of force, military retaliation); threaten (force, retaliation, use of force, reprisal, revenge, military intervention, violence, bloodshed, armed struggle, military retaliation, civil war, jihad, holy war); threaten to retaliate; threaten to hit back; threaten to strike back; threaten to respond militarily; threaten to fight; vow @RETALIATE; vow to retaliate; vow to hit back | S > against, on, at, O, from, to, in
  v: vow to strike back; vow to respond; pledge @RETALIATE; promise (retaliation, revenge, vengeance, retribution, reprisal, military response); swear (revenge, vengeance, retaliation); call for (revenge, vengeance, retaliation); warn of @RETALIATE; warn against (attack, aggression, invasion, intervention, provocation, military action, interference, violating); warn with (force); rattle (saber, sabre, sword) | S > against, on, at, O, from, to, in
  v: beat (drum) of war; hint at (military action, use of force); brandish @WEAPONS; reserve (right) to use (force); reserve (right) to retaliate; reserve (right) to strike; reserve right to respond; keep (option) of force; consider (military action, use of force, military option, air strike, military strike, military intervention); weigh (military action, use of force, air strike, military option, military strike, military intervention); contemplate (military action, war, invasion, military strike) | S > against, on, at, O, from, to, in
  v: vow (war, jihad, holy war); point (gun, missile, weapon) at; train (gun, missile) on; aim (missile, gun, weapon) at; menace with @WEAPONS; threaten with @WEAPONS; threaten at (gunpoint, knifepoint) | S > against, on, at, O, from, to, in
  n: @PHRASES_138; military threat; war rhetoric; bellicose rhetoric; warlike rhetoric; bellicose statement | by, POSS, ADJ, from > against, to, on
137 Threaten with repression
  v: threaten (crackdown, clampdown, repression, mass arrest); threaten with (crackdown, arrest, repression, imprisonment, jail, detention, prosecution, punishment, prison, deportation, expulsion, eviction, confiscation, seizure, flogging); warn of (crackdown, arrest, tough action, prosecution) | S > on, against, O
  v: vow (crackdown, tough action, stern action, harsh punishment); threaten to disperse | S > on, against, O
  n: @PHRASES_137; arrest threat | by, POSS, ADJ, from > against, to
134 Threaten to halt negotiations
  v: threaten to walk out | S > with, to, of
133 Threaten with political dissent, protest
  v: threaten @PROTEST; threaten @WORKSTOP; threaten @HUNGERSTRIKE | S > against, over, to, on, in
  v: call for @PROTEST; call for @WORKSTOP; call @WORKSTOP; call @PROTEST; vow @PROTEST; plan @PROTEST; plan @WORKSTOP; announce @WORKSTOP; announce @PROTEST; warn of @PROTEST; warn of @WORKSTOP | S > against, over, to, on, in
  v: threaten with @WORKSTOP; threaten with @PROTEST; threaten @RIOT; threaten (uprising, revolt, rebellion, mutiny, intifada); vote to strike; vote for @WORKSTOP | S > against, over, to, on, in
  v: vote to go on strike; call to the streets | S > against, over, to, on, in
  n: @PHRASES_133; strike threat; strike call; strike warning; protest call; strike ballot; boycott threat; boycott call | by, POSS, ADJ, from > against, to, on
1324 Threaten state of emergency or martial law
  v: threaten @EMERGENCY; threaten with @EMERGENCY; warn of @EMERGENCY | S > in, on
1323 Threaten curfew
  v: threaten @CURFEWS; warn of @CURFEWS | S > in, on
132 Threaten with administrative sanctions
  v: threaten with (dismissal, sacking, suspension, disciplinary action, ban, closure) | S > O, of, from
1313 Threaten to reduce or break relations
  v: warn of (damage) to @TIES; warn of (harm) to @TIES | S > with, from, of, O, to
1312 Threaten to boycott, embargo, or sanction
  v: threaten @SANCTIONS; threaten with @SANCTIONS; threaten @BAN; threaten with @BAN; threaten (boycott, embargo, trade war); threaten with (boycott, embargo, trade war, economic penalty, tariff, isolation); warn of @SANCTIONS; warn of @BAN | S > against, on, O, for
  v: consider @SANCTIONS; mull @SANCTIONS; weigh @SANCTIONS; prepare @SANCTIONS | S > against, on, O, for
  v: propose @SANCTIONS; plan @SANCTIONS; seek @SANCTIONS; push for @SANCTIONS; consider (boycott, embargo); vow @SANCTIONS; draft @SANCTIONS | S > against, on, O, for
  n: @PHRASES_1312; sanctions threat; tariff threat; sanction threat | by, POSS, ADJ, from > against, to, on
1311 Threaten to reduce or stop aid
  v: warn of (cut) in @AID | S > to, for, from
131 Threaten non-force
  v: threaten to resign; threaten with (no-confidence vote, impeachment, lawsuit, legal action); threaten (legal action, lawsuit, no-confidence vote, impeachment, veto, countermeasure, counter-measure, counteraction) | S > against, O, on, from, to, of

130 Threaten
  v: @ISSUE @THREAT; @ISSUE @WARNING; make (good) on threat; serve (warning) on; warn off; utter (threat); fire (warning) at; warn not to; warn to stay out; warn to stay away; warn to keep out; warn to back off; warn to stop; warn over | S > to, against, at, O, on, over
  v: send (warning, stern message, tough message, strong message, strong signal) to; put on notice; serve notice to; talk tough on; talk tough to; bully; intimidate; browbeat; blackmail; menace; harass; terrorise; terrorize; use (threat) against | S > to, against, at, O, on, over
  v: resort to (threat, intimidation, blackmail) | S > to, against, at, O, on, over
  n: @PHRASES_130; intimidation; blackmail; harassment; stern warning; harsh warning; final warning; blunt warning; stark warning; strong warning; veiled warning; ominous warning; veiled threat; explicit threat | by, POSS, ADJ, from > to, against, of, over
  n: thinly veiled threat; scare tactics; bullying; intimidation campaign; warning message; coercion; sabre rattling; saber rattling | by, POSS, ADJ, from > to, against, of, over

# ==================================================================================================================
# 14 PROTEST
# The actor is a people or civil agent. `rally`, `march`, `strike`, `walk out`, `demonstrate` have quiet senses:
# prices rally (no agent), armies march, jets strike, a delegation walks out of talks (164), a state demonstrates
# resolve (=IDIOM).
# ==================================================================================================================

1411 Demonstrate for leadership change
  v: protest for @LEADERSHIP; demonstrate for @LEADERSHIP; march for @LEADERSHIP; rally for @LEADERSHIP; @DEMONSTRATE against (president, prime minister, ruler, leader, king, dictator, premier, dictatorship, regime, coup, junta, monarchy, re-election, third term, election result, military rule) | S > against, of, POSS

1413 Demonstrate for rights
  v: @DEMONSTRATE for @CIVILRIGHTS; @DEMONSTRATE in support of @CIVILRIGHTS; @DEMONSTRATE against (discrimination, racism, censorship, apartheid, repression, persecution, sexism) | S > against, in
  n: pro-democracy protest; pro-democracy demonstration; pro-democracy march; pro-democracy rally; civil rights march; civil rights protest; gay pride parade; pro-independence rally; pro-independence protest; pro-independence march; independence rally; independence march; independence protest; human rights protest | by, POSS, of, ADJ > against, at, outside
  n: women's march; gay rights march; human rights march; pro-autonomy protest | by, POSS, of, ADJ > against, at, outside

1414 Demonstrate for change in institutions, regime
  v: @DEMONSTRATE for @REGIME; @DEMONSTRATE against (constitution, draft constitution, constitutional amendment) | S > against, in

1412 Demonstrate for policy change
  v: @DEMONSTRATE against @POLICY; @DEMONSTRATE over @POLICY; @DEMONSTRATE for @POLICYCHANGE; @STAGE @PROTEST against @POLICY; @STAGE @PROTEST over @POLICY; protest @POLICY; @DEMONSTRATE in protest against @POLICY; @DEMONSTRATE in protest at @POLICY | S > of, by, in, POSS, outside
  n: anti-war protest; antiwar protest; anti-war demonstration; antiwar demonstration; anti-war rally; anti-war march; antiwar rally; antiwar march; anti-nuclear protest; anti-nuclear demonstration; anti-globalization protest; anti-globalisation protest; anti-globalization demonstration; anti-austerity protest | by, POSS, of, ADJ > against, at, outside
  n: anti-austerity march; anti-austerity rally; anti-austerity demonstration; anti-corruption protest; anti-corruption rally; climate protest; climate march; food protest; fuel protest; anti-immigrant march; anti-immigration rally; anti-abortion rally; tax protest; price protest | by, POSS, of, ADJ > against, at, outside
  n: pension protest | by, POSS, of, ADJ > against, at, outside

1421 Conduct hunger strike for leadership change
  v: go on @HUNGERSTRIKE for @LEADERSHIP | S > of, against, POSS
1422 Conduct hunger strike for policy change
  v: go on @HUNGERSTRIKE over @POLICY; go on @HUNGERSTRIKE against @POLICY; @STAGE @HUNGERSTRIKE against @POLICY; @STAGE @HUNGERSTRIKE over @POLICY; @STAGE @HUNGERSTRIKE for @POLICYCHANGE | S > of, by, against
1423 Conduct hunger strike for rights
  v: go on @HUNGERSTRIKE for @CIVILRIGHTS; @STAGE @HUNGERSTRIKE for @CIVILRIGHTS | S > against, in
142 Conduct hunger strike
  v: go on @HUNGERSTRIKE; @STAGE @HUNGERSTRIKE; be on @HUNGERSTRIKE; declare @HUNGERSTRIKE; refuse (food, meal); refuse to eat; fast in protest; fast unto death; stop eating; sew (lip) together; fast against; fast for (release, right, autonomy); undertake @HUNGERSTRIKE; embark on @HUNGERSTRIKE | S > against, over, at
  v: resume @HUNGERSTRIKE; enter @HUNGERSTRIKE; set (self, himself, herself) on fire; set himself on fire; set herself on fire; set themselves on fire; set himself ablaze; set herself ablaze; self-immolate; immolate himself; immolate herself; burn himself to death; burn herself to death; slash (wrist) in protest | S > against, over, at
  n: @HUNGERSTRIKE; self-immolation | by, POSS, of, ADJ > against

1431 Conduct strike or boycott for leadership change
  v: boycott @ELECTION; call for (boycott) of @ELECTION; @STAGE (boycott) of @ELECTION | S > of, against, POSS
  n: election boycott; poll boycott; vote boycott; electoral boycott | by, POSS, ADJ > of, against
1432 Conduct strike or boycott for policy change
  v: strike over (pay, wage, pension, condition, job, job cut, contract, dismissal, layoff, reform, plan, salary, privatisation, privatization, price, austerity, cut, hour); strike for (pay, wage, higher wage, better pay, higher pay, pay rise); strike against (plan, reform, cut, privatisation, privatization, policy, austerity); go on strike over @POLICY; go on strike against @POLICY; go on strike for @POLICYCHANGE; @STAGE @WORKSTOP against @POLICY; @STAGE @WORKSTOP over @POLICY; @STAGE @WORKSTOP for @POLICYCHANGE | S > of, by, against, POSS
  v: go on strike over (pay, wage, pension, condition); walk out over (pay, job, wage, condition); walk off job over | S > of, by, against, POSS
  n: pay strike; wage strike; anti-austerity strike | by, POSS, of, ADJ > against
1433 Conduct strike or boycott for rights
  v: go on strike for @CIVILRIGHTS; @STAGE @WORKSTOP for @CIVILRIGHTS | S > against, in
143 Conduct strike or boycott
  v: @STAGE @WORKSTOP | S > against, in, at
  v: go on strike; walk off job; walk off the job; walk off jobs; down (tool); stop (work); stay away from (work, class, school, parliament, poll); halt (work); refuse to work; be on strike; come out on strike; go out on strike; join (strike, boycott, walkout, general strike); begin (strike) | S > against, at, O, over, of, in
  v: strike work; work to rule; boycott (class, school, parliament, session, vote, poll, lecture, work, exam, ceremony, debate, game, games, oath, referendum); @STAGE (boycott) of; organise (boycott) of; close (shop, store) in protest; shutter (shop); walk out of (parliament, assembly, session, chamber, class, work, hall, job); withhold (labour, labor); withhold (rent, tax) in protest; ground (flight) by strike; shut (shop) in protest; strike in protest; strike in solidarity | S > against, at, O, over, of, in
  v: strike in support; strike indefinitely; strike for (hour, day, week); paralyse (country, city, transport) by strike; down pens | S > against, at, O, over, of, in
  v: boycott | S > O
  n: @LABOURSTRIKE | by, POSS, of, ADJ > against, at
  n: @PHRASES_143; class boycott; school boycott; parliamentary boycott; lockout; work boycott | by, POSS, of, ADJ > against, at

1442 Obstruct passage to demand policy change
  v: block @STREETS over @POLICY; block @STREETS in protest at @POLICY; block @STREETS in protest against @POLICY; occupy @BUILDING over @POLICY | S > of, by, against
1443 Obstruct passage to demand rights
  v: block @STREETS for @CIVILRIGHTS | S > against, in
144 Obstruct passage, block
  # Blocking by protesters. Authorities who close a border or a port act under 1721 or 191.
  v: block @STREETS; blockade @STREETS; barricade @STREETS; obstruct @STREETS; paralyse (traffic, city, capital, transport, centre, center); paralyze (traffic, city, capital, transport, center); erect (barricade, roadblock, road block, barrier); set up (barricade, roadblock, human barricade); put up (barricade); build (barricade); man (barricade); form (human chain, human wall, human barricade, human shield); chain (self, themselves, himself) to; chain themselves to | S > to, of, in, outside, at, POSS, O
  v: occupy @BUILDING; occupy (square, bridge, runway, factory, land, campus, school, mine, road, plant, church, plaza); lie down in (street, road); surround (embassy, parliament, building, palace, ministry, court, house, station, headquarters, office); encircle (parliament, building, palace, ministry); picket; besiege (embassy, parliament, ministry, office, building); bring (traffic) to standstill; lay (siege) to (parliament, ministry, office, embassy); disrupt (traffic, meeting, summit, session, speech, parliament, ceremony, rally, conference, match, train service); halt (traffic, train); stop (traffic, train); barricade (self, themselves, himself) in; barricade themselves in | S > to, of, in, outside, at, POSS, O
  v: camp out in; camp in front of; camp outside; pitch (tent) in; blockade (refinery, depot, plant, mine, factory, embassy); block (convoy, truck, bus, tank, shipment); block access to; block entrance to; block way of; storm (stage, pitch, podium, runway); heckle (speaker, president) | S > to, of, in, outside, at, POSS, O
  n: @PHRASES_144; roadblock; road blockade; sit-in; street blockade; highway blockade; road block; port blockade; building occupation; factory occupation; rail blockade; traffic blockade; truckers' blockade; fuel blockade | by, POSS, of > at, in, on
  n: farmers' blockade; human chain; barricade; refinery blockade | by, POSS, of > at, in, on

1451 Engage in violent protest for leadership change
  v: riot against (president, leader, election result, regime) | S > against, of
1452 Engage in violent protest for policy change
  v: riot over @POLICY; riot against @POLICY; riot over (price, food, bread, fuel, cartoon, film, increase, shortage) | S > of, by, against
  n: food riot; bread riot; price riot; fuel riot; tax riot; anti-austerity riot; food-price riot; IMF riot; cartoon riot; cartoon protest | by, POSS, of, ADJ > against
1453 Engage in violent protest for rights
  v: riot for @CIVILRIGHTS | S > against
1454 Engage in violent protest for change in institutions, regime
  v: riot for @REGIME | S > against
145 Protest violently, riot
  v: throw @MISSILEOFMOB; hurl @MISSILEOFMOB; lob @MISSILEOFMOB; fling @MISSILEOFMOB; toss @MISSILEOFMOB; rain @MISSILEOFMOB; pelt with @MISSILEOFMOB; shower with @MISSILEOFMOB; attack with (stone, rock, bottle, petrol bomb, molotov cocktail, brick, egg, paint, firebomb, shoe); bombard with @MISSILEOFMOB; hit with (egg, paint, shoe, tomato, pie) | S > at, on, O, against
  v: pelt; stone (car, embassy, police, bus, soldier, building, troops, convoy, patrol, consulate, office); firebomb (car, embassy, police station, shop, bank, office, police, consulate); petrol-bomb | S > O, POSS
  v: clash with (riot police, anti-riot police, antiriot police, riot squad); battle (riot police, anti-riot police); scuffle with; tussle with; brawl with; skirmish with (police, riot police); grapple with (police); confront (police, riot police, security force); jostle with (police); trade blows with; fight running battles with; push past (police); break through (police line, police cordon, barricade, cordon, barrier, fence, security cordon); throng | S > with, O
  v: torch (car, bus, shop, store, police station, vehicle, embassy, consulate, office, tyre, tire, building, bank, barricade, flag, truck, parliament, police car, supermarket, headquarters); burn (tyre, tire, car, bus, shop, barricade, vehicle, embassy, consulate, police car, building); set fire to (car, bus, shop, tyre, tire, building, embassy, police station, vehicle, office, consulate, barricade, parliament, police car); set on fire; set ablaze; set alight; loot; ransack; overturn (car, vehicle, police car, truck); smash (window, shop, windshield, car, storefront, door, gate); run riot; riot; rampage; rampage through | S > O, at, of, in, POSS, with
  v: run amok; go on rampage; go on the rampage; trash (office, shop, embassy, consulate, building); vandalise; vandalize; storm (embassy, consulate, parliament, congress, palace, ministry, headquarters, courthouse, presidential palace, police station, capitol, government building, city hall, town hall, television station, building, office, assembly); break into (embassy, parliament, palace, ministry, compound, consulate, parliament building, building); burst into (parliament, embassy, building, hall); invade (embassy, parliament, ministry, office, pitch, council); overrun (embassy, palace, parliament); mob; deface; turn violent | S > O, at, of, in, POSS, with
  n: riot; rioting; street violence; violent protest; violent demonstration; prison riot; race riot; street riot; civil unrest; mob violence; communal riot; religious riot; ethnic riot; student riot | by, POSS, of, ADJ > against, at
  n: looting; mob attack; stone-throwing; stone throwing; rock-throwing; anti-government riot; antigovernment riot; post-election violence; violent riot; street clash; prison mutiny; prison uprising; jail riot; soccer riot | by, POSS, of, ADJ > against, at
  n: violent unrest; violent disturbance; firebombing; vandalism; jail mutiny; violent street protest; rampage; anti-chinese riot; urban riot; youth riot; sectarian riot; disturbances; civil disturbance | by, POSS, of, ADJ > against, at

141 Demonstrate or rally
  v: @STAGE @PROTEST | S > against, at, outside, over
  v: take to streets; take to the streets; pour into streets; pour into the streets; march in protest; gather in protest; turn out in protest; parade in protest; take part in @PROTEST; participate in @PROTEST; burn (flag, effigy, portrait, picture, photograph, poster, copies); burn (flag, effigy) of; chant (slogan, anti-government slogan, death); shout (slogan, anti-government slogan) | S > against, at, outside, to, over, on, O, of
  v: chant slogans against; shout slogans against; wave (placard, banner) against; carry (banner, placard); brandish (placard, banner); hold up (placard, banner); hoist (banner); unfurl (banner, flag); stomp on flag; rip up flag; tear down (statue, flag, portrait, poster); topple (statue); pull down (statue, flag); deface (statue, portrait) | S > against, at, outside, to, over, on, O, of
  v: observe (day of protest, day of action, day of rage, mourning day); light (candle) against; beat (pot) in protest; bang (pot, saucepan); honk (horn) in protest; hold placards; walk out in protest; resign in protest; quit in protest; gather outside (embassy, parliament, court, palace, ministry, consulate, building, office, headquarters, prison); gather to protest; gather to demand; gather to denounce; converge on (capital, parliament, square) | S > against, at, outside, to, over, on, O, of
  v: mass outside; mass in front of; march on (embassy, parliament, palace, capital, ministry, city hall, consulate, headquarters, office, presidential palace, police station, mission); march to (embassy, parliament, palace, capital, ministry, square, consulate, demand, protest, presidential palace, office, mission, city hall, court, headquarters); march through (street, city, capital, downtown, centre, center, town); march against; march for; march in support of; march to protest; march to denounce; march behind; rally against; rally outside; rally in front of | S > against, at, outside, to, over, on, O, of
  v: rally in support of; rally to demand; rally to protest; rally to denounce; rally to support; rally at; rally for; rally in (square, street, capital, city, support); rally; march; demonstrate against; demonstrate outside; demonstrate in front of; demonstrate for | S > against, at, outside, to, over, on, O, of
  v: demonstrate in support of; demonstrate to demand; demonstrate; protest outside; protest in front of; protest over; protest at; protest against; protest for; protest about; protest in; protest; protest peacefully; vent (anger) in street | S > against, at, outside, to, over, on, O, of
  v: voice (anger) in street; occupy streets | S > against, at, outside, to, over, on, O, of
  v: draw (protest, demonstration); spark (protest, demonstration, street protest, mass protest); trigger (protest, demonstration); provoke (protest, demonstration); set off (protest, demonstration); touch off (protest, demonstration); prompt (protest, demonstration); meet with (protest, demonstration) | by, from, among, in > S
  n: @PROTESTKIND rally; @PROTESTKIND march; @PROTESTKIND parade | by, POSS, of, ADJ > against, at, outside
  n: @DEMO | by, POSS, of, ADJ > against, at, outside, to
  n: @PHRASES_141; political protest; mass protests; protest movement; protest campaign; protests; massive protest; violent anti-government protest; large protest; huge protest; protest action; student unrest; labour unrest; labor unrest | by, POSS, of, ADJ > against, at, outside
  n: popular unrest; political unrest; social unrest; picket; picketing; flag-burning; flag burning; prison protest; campus protest; monks protest; dirty protest; women's protest; flotilla protest; embassy protest | by, POSS, of, ADJ > against, at, outside
  n: farm protest; teachers' protest; miners' protest; rights protest; religious protest | by, POSS, of, ADJ > against, at, outside

140 Engage in political dissent
  v: defect; defect from; circulate (petition); sign (petition, open letter) against; boycott in protest; launch (petition) against; express (dissent); resist (occupation, rule, regime, authorities, dictatorship); begin (campaign of civil disobedience, civil disobedience campaign, campaign of disobedience, civil disobedience); publish (open letter) against; post (video) against; renounce (citizenship) in protest; return (award) in protest | S > against, O, from, of, into
  v: distribute (leaflet) against; print (leaflet) against; paint (slogan) against; send (balloon, leaflet) into; stage (walkout); seek (asylum) in embassy; revolt peacefully; mutiny against (order) | S > against, O, from, of, into
  n: civil disobedience; dissent; political dissent; protest vote; passive resistance; defection; online protest; non-violent resistance; nonviolent resistance; leaflet campaign; disobedience campaign; underground opposition; popular discontent | by, POSS, of > against, from

# ==================================================================================================================
# 15 EXHIBIT FORCE POSTURE
# Joint exercises are military cooperation (062) and stand in frames-cooperation.lex ('exercises with').
# Peacekeepers, observers and aid workers who are sent are aid (074, 073), there too.
# ==================================================================================================================

152 Increase military alert status
  v: remain on (alert, high alert); be on (alert, high alert, full alert); stay on (alert, high alert); go on (alert, high alert); beef up (presence, troop presence, military presence, force, defence, defense) | S > in, along, near, on, at
  v: put @ARMYUNIT on @ALERT; place @ARMYUNIT on @ALERT; put (military, army, force, navy, air force) on @ALERT; put on war footing; order @ARMYUNIT to be on alert; go on war footing; raise (combat readiness, readiness, military alert, alert level of army, defence readiness, defense readiness); prepare for (war, battle, invasion, combat, fighting); brace for (war, invasion, attack, battle, assault); ready (troops, army, force, weapon) for; step up (combat readiness); scramble (jet, fighter, fighter jet, warplane, aircraft, plane, interceptor, helicopter); ready @ARMYUNIT; alert @ARMYUNIT | S > against, along, near, on, in
  v: take up (position, battle position, combat position); dig (trench); fortify (border, position, defence, defense); reinforce (border, position, garrison, defence, defense, troops); strengthen (defence, defense, border defence, border defense, military presence, garrison); beef up (defence, defense, military presence, garrison, force); cancel (leave) for @ARMYUNIT; cancel (military leave, all leave); declare (war footing, combat readiness); raise (alert level) along; keep (troops, army, force) on @ALERT; test (air defence, air defense, siren); activate (air defence, air defense, air defence system, air defense system); lay (mine) along | S > against, along, near, on, in
  v: mine (border, harbor); target with (radar); lock (radar) on; militarise; militarize; arm for war; fortify | S > against, along, near, on, in
  n: @PHRASES_152; military alert; combat alert; war preparations; military preparedness; war footing; combat readiness; military readiness; war preparation; nuclear alert | by, POSS, ADJ > against, along, on
154 Mobilize or increase armed forces
  v: @DEPLOY @ARMYUNIT; mobilise for war; mobilize for war; call up (reservist, reserve, soldier, troops, conscript, men, volunteer, force); mobilise (reservist, reserve, troops, army, population, militia, fighter); mobilize (reservist, reserve, troops, army, population, militia, fighter); mass along; mass on; mass near; amass along; concentrate along; send (reinforcement, troop reinforcement, military reinforcement, additional troops, aircraft carrier, warship, armada, naval task force, more troops, extra troops, fresh troops, task force, marine, paratrooper); deploy; deploy to | S > against, to, along, near, in, on, off, into, at
  v: deploy along; deploy near; redeploy; position along; build up (troops, force, arms, military, arsenal, presence, army); bolster (troops, force, military presence, garrison, military); increase (troops, troop level, military presence, troop strength, force, military spending, defence spending, defense spending, defence budget, defense budget); boost (military presence, troops, troop level, defence spending, defense spending, military spending); move (missile, launcher, tank, aircraft carrier, warship, division); conscript; draft (men, youth, reservist); order (mobilisation, mobilization, general mobilisation, general mobilization, partial mobilisation, partial mobilization); declare (mobilisation, mobilization, general mobilisation, general mobilization, partial mobilisation, partial mobilization); roll into (border) | S > against, to, along, near, in, on, off, into, at
  v: head for (gulf, front, border); recruit (soldier, fighter, militia, mercenary, volunteer, child soldier); raise (army, militia); reinforce (army); station @ARMYUNIT; establish (base, military base, naval base, air base) in; set up (military base, base, naval base) in; expand (military, army, military base, arsenal, navy); patrol (water, border, sea, strait, airspace); airlift @ARMYUNIT; ship @ARMYUNIT to; modernise (army, military, arsenal, navy); modernize (army, military, arsenal, navy) | S > against, to, along, near, in, on, off, into, at
  n: @READINESS | of, by, POSS, ADJ > against, along, near, to, in, on
151 Increase police alert status
  v: put (police, security force, capital, city, police force) on @ALERT; place (police, security force, capital, city) on @ALERT; go on @ALERT; be on @ALERT; put on @ALERT; place on @ALERT; tighten @SECURITY; step up @SECURITY; beef up @SECURITY; strengthen @SECURITY; increase @SECURITY; heighten @SECURITY; boost @SECURITY; reinforce @SECURITY | S > at, in, around, along, against, near, O
  v: raise @SECURITY; bolster @SECURITY; raise (alert, alert level, threat level, terror alert); issue (alert, security alert, terror alert); declare (alert, red alert, high alert, state of alert); intensify @SECURITY; ring with (police, troops); cordon off; seal off (area, street, building, district, road, square, neighbourhood, neighborhood); set up (checkpoint, road block, cordon) | S > at, in, around, along, against, near, O
  n: tight security; heightened security; stepped-up security; security clampdown; security alert; red alert; police alert; heightened alert; increased security; massive security | by, POSS, ADJ > in, at, around
153 Mobilize or increase police power
  v: @DEPLOY @POLICEUNIT; increase (police presence, patrol); patrol (street, city, capital, road, neighbourhood, neighborhood); flood with (police, troops); surround with police; call in (police, riot police); send in (police, riot police); ring (building, square) with police; set up (police post) | S > in, to, at, around, against, on, along
  n: @PHRASES_153; police deployment; police presence; police patrol; police mobilisation; police mobilization; police reinforcement; heavy police presence; massive police presence | by, POSS, of, ADJ > in, at, around
150 Demonstrate military or police power
  v: @HOLD @DRILL; carry out @DRILL; stage @DRILL; begin @DRILL; start @DRILL; launch @DRILL; conduct @DRILL; announce @DRILL; practise (invasion, landing, attack, bombing); practice (invasion, landing, attack, bombing); simulate (attack, invasion, strike, blockade, war); rehearse (invasion, attack, landing, strike) | S > near, off, against, in, along, around
  v: test-fire; test-launch; flight-test; test fire; test (missile, nuclear weapon, nuclear bomb, nuclear device, atomic bomb, rocket, hydrogen bomb, ballistic missile, weapon, weapons system, cruise missile, warhead, long-range missile, nuclear-capable missile); detonate (nuclear device, nuclear bomb, atomic bomb, hydrogen bomb, nuclear weapon, thermonuclear device); conduct @TESTSHOT; carry out @TESTSHOT; hold @TESTSHOT; stage @TESTSHOT; explode (nuclear device, nuclear bomb, atomic bomb); launch (ballistic missile, intercontinental ballistic missile, missile, rocket, cruise missile) over; launch (ballistic missile, intercontinental ballistic missile, missile) toward; launch (ballistic missile) off | S > over, toward, towards, off, near, at, against
  v: launch (missile, ballistic missile, rocket) into (sea, ocean, Pacific, water); fire (missile, ballistic missile, rocket, projectile, artillery shell) into (sea, ocean, water, Pacific); fire (missile, rocket, ballistic missile, artillery) over; fire (missile, rocket) off; fire (flare, warning shot, shot in the air); fire in the air; fire into the air; fire (warning shot, shot, flare) at; enrich (uranium); produce (plutonium); build (nuclear weapon, nuclear bomb, atomic bomb, missile); develop (nuclear weapon, nuclear bomb, missile, ballistic missile, atomic bomb, nuclear arms); acquire (nuclear weapon); restart (reactor, nuclear reactor, enrichment, plutonium reactor) | S > over, toward, towards, off, near, at, against
  v: resume (enrichment, uranium enrichment, nuclear test, nuclear activity, missile test); conduct (nuclear test, missile test, rocket test, flight test); reprocess (fuel, plutonium, fuel rod, spent fuel) | S > over, toward, towards, off, near, at, against
  v: violate @AIRSPACE; breach @AIRSPACE; intrude into @AIRSPACE; enter @AIRSPACE; penetrate @AIRSPACE; stray into @AIRSPACE; cross (border, demarcation line, line of control, frontier, military demarcation line, median line) into; fly over (island, capital, territory, airspace, border, base, city); overfly; buzz (ship, warship, destroyer, plane, carrier, aircraft); intercept @AIRCRAFT; shadow @VESSEL; harass @VESSEL; intrude into | S > over, near, of, POSS, O, into
  v: encroach on; infringe @AIRSPACE; sail through (strait, channel); sail near; sail past; sail into (water, strait, gulf); fly (bomber, mission, sortie, drone, warplane, jet, fighter jet) over; fly (bomber, warplane, jet, drone, fighter jet) near; circle (island); ram @VESSEL; chase @VESSEL | S > over, near, of, POSS, O, into
  v: parade (missile, tank, weapon, soldier, troops, prisoner, captured soldier); display (missile, weapon, might, military might, military hardware); show off (missile, weapon, military hardware, might, military might); flex (muscle, military muscle); show (force, muscle, strength, military might); stage @PARADE; @HOLD @PARADE; make @PARADE; goose-step; exhibit (weapon, missile); unveil (missile, weapon, drone, warship, fighter jet, tank, submarine, ballistic missile); assert (sovereignty, control) over; demonstrate (power, strength, military power, military might, firepower); sabre-rattle | S > over, at, against, near, in, O
  v: saber-rattle; stage (flypast, flyover); conduct (freedom of navigation operation, overflight, surveillance flight, reconnaissance flight, spy flight); plant (flag) on; land on (islet, island, disputed island) | S > over, at, against, near, in, O
  n: @TESTSHOT | by, POSS, ADJ > over, near, off, toward, towards, into
  n: @PARADE | by, POSS, ADJ > against, over, near, in
  n: @PHRASES_150; military exercise; military drill; live-fire drill; live-fire exercise; war game; war games; wargame; naval exercise; naval drill; air drill; artillery drill; military manoeuvres; military maneuvers | by, POSS, ADJ, between > near, off, against, in, over, of, along, with
  n: naval manoeuvres; naval maneuvers; firing drill; amphibious exercise; combat drill; landing drill; naval patrol; military provocation; armed provocation; airspace violation; border violation; airspace intrusion; overflights; border intrusion | by, POSS, ADJ, between > near, off, against, in, over, of, along, with
  n: territorial violation; border provocation; naval intrusion; sovereignty patrol; uranium enrichment; arms race | by, POSS, ADJ, between > near, off, against, in, over, of, along, with

# ==================================================================================================================
# 16 REDUCE RELATIONS. Bare `suspend`, `halt`, `cut` work on their complement (=STOP); these name the relation.
# ==================================================================================================================

1661 Expel or withdraw peacekeepers
  v: expel @PEACEKEEPERS; withdraw @PEACEKEEPERS; pull out @PEACEKEEPERS; remove @PEACEKEEPERS; order out @PEACEKEEPERS; evict @PEACEKEEPERS; recall @PEACEKEEPERS; kick out @PEACEKEEPERS; end (peacekeeping operation, peacekeeping mandate); drive out @PEACEKEEPERS; terminate (peacekeeping mission, mandate of peacekeeper); bring home @PEACEKEEPERS; throw out @PEACEKEEPERS; evacuate @PEACEKEEPERS | S > from, of, O
  v: pull back @PEACEKEEPERS | S > from, of, O
  n: @PHRASES_1661; peacekeeper withdrawal; peacekeepers' withdrawal | by, POSS, ADJ > from
1662 Expel or withdraw inspectors, observers
  v: expel @OBSERVER; withdraw @OBSERVER; pull out @OBSERVER; remove @OBSERVER; evict @OBSERVER; kick out @OBSERVER; throw out @OBSERVER; recall @OBSERVER; order out @OBSERVER; evacuate @OBSERVER; drive out @OBSERVER; deport @OBSERVER; ban @OBSERVER; end (inspection, monitoring mission, observer mission, cooperation with inspector, arms inspection) | S > O, from, of
  v: suspend (inspection, monitoring mission, observer mission, cooperation with inspector, weapons inspection); halt (inspection, monitoring); block (inspector); detain @OBSERVER | S > O, from, of
  n: @PHRASES_1662 | by, POSS, ADJ > from
1663 Expel or withdraw aid agencies
  v: expel @AIDAGENCY; withdraw @AIDAGENCY; pull out @AIDAGENCY; evacuate @AIDAGENCY; evict @AIDAGENCY; ban @AIDAGENCY; kick out @AIDAGENCY; throw out @AIDAGENCY; order out @AIDAGENCY; shut down @AIDAGENCY; close down @AIDAGENCY; outlaw @AIDAGENCY; suspend @AIDAGENCY; drive out @AIDAGENCY | S > O, from, of
  v: revoke (licence, license, permit) of @AIDAGENCY | S > O, from, of
  n: @PHRASES_1663 | by, POSS, ADJ > from
166 Expel or withdraw
  v: withdraw from @INTLORG; quit @INTLORG; leave @INTLORG; pull out of @INTLORG; exit @INTLORG; walk out of @INTLORG; drop out of @INTLORG; abandon @INTLORG; bolt from @INTLORG; bolt @INTLORG; opt out of @INTLORG; secede from @INTLORG; terminate @INTLORG; renounce @INTLORG | S > from, O, in, of, with
  v: scrap @INTLORG; tear up @INTLORG; rip up @INTLORG; abrogate; annul @INTLORG; denounce (treaty, pact, convention, accord); revoke (treaty, agreement, accord, membership); repeal (treaty); nullify (treaty, agreement, accord, pact, armistice); pull back from @INTLORG; suspend (participation, membership, cooperation, involvement) in; suspend (membership) of; suspend from @INTLORG; suspend from membership | S > from, O, in, of, with
  v: expel from @INTLORG; exclude from @INTLORG; bar from @INTLORG; eject from @INTLORG; oust from @INTLORG; drop from @INTLORG; kick out of @INTLORG; remove from @INTLORG; strip of (membership, seat, voting right, vote); withdraw (membership, signature, ratification) from; suspend @INTLORG; back out of @INTLORG; cancel @INTLORG; walk away from @INTLORG | S > from, O, in, of, with
  v: declare void; declare null and void; declare dead; break away from; secede from; declare (independence, secession) from; declare (independence); freeze (membership, participation); unsign; trigger (Article 50); exclude from (summit, meeting, conference, games); boot out of @INTLORG; expel (company, firm, bank, businessman, organisation, organization, mission, group, foundation, broadcaster); pull out (firm, staff, staffer, personnel, citizen, adviser, advisor) | S > from, O, in, of, with
  v: evacuate (embassy, citizen, staff, personnel, national, diplomat, embassy staff) | S > from, O, in, of, with
  n: @PHRASES_166; treaty withdrawal; treaty pullout; abrogation; secession; membership suspension | by, POSS, ADJ > from, of

161 Reduce or break diplomatic relations
  v: @CUTBACK @TIES; @CUTBACK (diplomatic relation, diplomatic ties, relation, ties, contact, diplomatic link, cooperation, co-operation); downgrade (embassy, mission, relation, representation); review (relation, relationship) with; reassess (ties, relation, relationship) with; reconsider (ties, relation) with; strain (relation, ties); sour (relation, ties); damage (relation, ties); harm (relation, ties); chill (relation, ties); rupture (relation, ties); withdraw (recognition) of; withdraw (recognition) from | S > with, to, between, of, from
  v: derecognise; derecognize; de-recognise; sever all links; cut all ties | S > with, to, between, of, from
  v: recall @AMBASSADOR; withdraw @AMBASSADOR; pull out @AMBASSADOR; call home @AMBASSADOR; bring home @AMBASSADOR; recall for consultation; call back @AMBASSADOR | S > from, to, in
  v: expel @DIPLOMAT; expel @AMBASSADOR; declare persona non grata; kick out @DIPLOMAT; throw out @DIPLOMAT; order out @DIPLOMAT; oust @DIPLOMAT; eject @DIPLOMAT; send home @DIPLOMAT; evict @DIPLOMAT; deport @DIPLOMAT; boot out @DIPLOMAT; banish @DIPLOMAT | S > O, of, in, from
  v: order (closure) of @MISSION; close @MISSION; shut @MISSION; shut down @MISSION; shutter @MISSION; vacate @MISSION; withdraw @DIPLOMAT; order (expulsion) of @DIPLOMAT; give (hour) to leave; reject (credential, ambassador); refuse (agrement, accreditation); strip of (diplomatic status, diplomatic immunity, accreditation) | S > O, of, in, from
  v: isolate diplomatically; ostracise; ostracize; snub (president, minister, leader, ambassador, envoy, counterpart); postpone (visit, trip, tour, summit, state visit); scrap (visit, trip, summit); put off (visit, trip); cut short (visit, trip, tour); give cold shoulder; boycott (summit, meeting, conference, Olympics, visit, inauguration) | S > with, to, by, of, O, in
  n: @PHRASES_161; diplomatic expulsion; diplomatic break; diplomatic boycott; diplomatic isolation; diplomatic freeze; diplomatic rupture; embassy closure; diplomatic crisis; tit-for-tat expulsion | by, POSS, ADJ, between > with, from, of, to

1623 Reduce or stop humanitarian assistance
  v: @CUTBACK @HUMAID; @CUTBACK @HUMANITARIAN_AID; pull out of (relief operation, relief effort); block (aid convoy, aid delivery, food delivery, relief convoy, relief supplies, humanitarian aid, food aid, food shipment, aid shipment, humanitarian convoy, aid); turn back (aid convoy, aid ship); obstruct (aid, aid delivery, relief effort, humanitarian aid); divert (aid, food aid) | S > to, for, in, of, into
  n: @PHRASES_1623 | by, POSS, ADJ, of > to, for
1622 Reduce or stop military assistance
  v: @CUTBACK @MILAID; @CUTBACK @MILITARY_AID; stop arming; stop supplying @WEAPONS; halt (delivery, sale, shipment, export, transfer) of @WEAPONS; suspend (delivery, sale, shipment, export, transfer) of @WEAPONS; freeze (delivery, sale) of @WEAPONS; stop (delivery, sale, shipment) of @WEAPONS; block (sale, delivery) of @WEAPONS; ban (arms sale, arms export, weapons sale); stop selling @WEAPONS; cancel (sale, delivery) of @WEAPONS | S > to, for, with
  n: @PHRASES_1622; arms cutoff; military aid cut; military aid freeze | by, POSS, ADJ, of > to, for
1621 Reduce or stop economic assistance
  v: @CUTBACK @ECONAID; @CUTBACK @ECONOMIC_AID; @CUTBACK @LENDING; cut off (lifeline, money, funds); pull (funding, plug); delay (loan, tranche, disbursement); defund | S > to, for, of, O
  n: @PHRASES_1621; funding cut; loan freeze; funding freeze; loan suspension | by, POSS, ADJ, of > to, for
162 Reduce or stop material aid
  v: @CUTBACK @AID; @CUTBACK @GENERAL_AID; abandon (ally); withdraw @SUPPORT; withdraw @SUPPORT from; cut off @SUPPORT; end @SUPPORT; stop supporting; stop helping | S > to, for, from, O
  n: @PHRASES_162; aid cut; aid cutoff; aid cut-off; aid freeze; aid suspension; aid embargo; aid boycott | by, POSS, ADJ, of > to, for

163 Impose embargo, boycott, or sanctions
  v: @IMPOSE @SANCTIONS | S > on, against, to
  v: @IMPOSE @BAN; impose (boycott); @IMPOSE (embargo, oil embargo, arms embargo, trade embargo, sanction, economic sanctions, punitive measure, restriction) on; ban (import, export, beef import, poultry import, product, goods, meat, beef, sale, trade, shipment, flight, airline, ship, milk, company, oil, apple, wine, chicken, pork, adoption, investment, entry, travel, transaction, app, technology); ban (import, export, sale) of; ban (import, flight, export) from; prohibit (import, export, trade, transaction, investment, sale) with; outlaw (trade, investment) with; bar (import, company, firm, bank, airline, investment, ship, trade); freeze (asset, account, bank account, fund, property, foreign asset, holding); block (asset, account, export, import, trade, property, sale of technology); blacklist; sanction; embargo | S > on, against, O, from, to, of, with
  v: penalise with (tariff, sanction); penalize with (tariff, sanction); boycott (goods, product, company, import, beef, oil, wine); isolate (economically, diplomatically); place under @SANCTIONS; put under @SANCTIONS; approve @SANCTIONS; back @SANCTIONS; agree on @SANCTIONS; agree @SANCTIONS; agree to @SANCTIONS; announce @SANCTIONS; vote @SANCTIONS; vote for @SANCTIONS | S > on, against, O, from, to, of, with
  v: endorse @SANCTIONS; unveil @SANCTIONS; pass @SANCTIONS; order @SANCTIONS; hit with @SANCTIONS; hit with @BAN; hit with (tariff, sanction, embargo); slap with @SANCTIONS; slap with (tariff, sanction); announce @BAN; approve @BAN; adopt @BAN; place (embargo, ban, sanction, tariff) on; put (embargo, ban, sanction, tariff) on | S > on, against, O, from, to, of, with
  v: lead (boycott) of; join (boycott, embargo, sanctions) of; organise (embargo) of; raise (tariff, duty) on; raise (tariff) against; increase (tariff) on; retaliate with (tariff, sanction, duty, ban); designate as (terrorist, terrorist organisation, terrorist organization, terrorist group, terrorist entity, foreign terrorist organisation, foreign terrorist organization, state sponsor of terrorism); list as (terrorist organisation, terrorist organization, terrorist group); add to (blacklist, sanctions list, terror list, terrorist list, terrorism list, list of terrorist organizations); put on (blacklist, sanctions list, terror list, terrorist list, list); place on (blacklist, terrorist list); deny (landing right, landing permission, export licence, export license); revoke (visa, trade privilege, trade status, most favored nation, landing right, export license) | S > on, against, O, from, to, of, with
  v: suspend (trade privilege, trade status, export license, trade preference, trade benefit, visa, export); cancel (visa, contract, order, trade privilege); divest from; pull (investment) from; stop doing business with; stop trading with; stop buying; ban from (flying, event, Olympics, market, games, entering); exclude from (SWIFT, market); cut off from (SWIFT, financial system); ground (flight) to | S > on, against, O, from, to, of, with
  v: @CUTBACK @TRADEFLOW; turn off (gas, tap, oil, supply, electricity, pipeline, water); shut off (gas, oil, water, electricity, power, supply, pipeline); cut (gas, oil, electricity, power, water, fuel) to; cut off (gas, oil, electricity, power, water, fuel, supply, gas supply, food); cut off supplies to; stop (oil, gas, fuel) to; turn off taps to; choke off (trade, supply, revenue); squeeze (economy); strangle (economy); starve of (fuel, fund, oil) | S > to, from, with, of, O, into
  n: @SANCTIONS | by, POSS, ADJ, from > on, against
  n: @BAN | by, POSS, ADJ, from > on, against, of
  n: @PHRASES_163; blacklisting; economic warfare; trade war; tariff war; economic isolation; boycott campaign; consumer boycott; economic pressure campaign; gas cutoff; gas cut-off; fuel cutoff; oil cutoff; sanctions regime | by, POSS, ADJ, between > on, against, of, with, to
  n: asset freezing; divestment; economic strangulation; tariff hike; sporting boycott; oil boycott; sports boycott; cultural boycott; academic boycott; international isolation; sanctions package | by, POSS, ADJ, between > on, against, of, with, to

164 Halt negotiations
  v: @CUTBACK @TALKS; walk out of @TALKS; pull out of @TALKS; withdraw from @TALKS; quit @TALKS; storm out of @TALKS; leave @TALKS; boycott @TALKS; abandon @TALKS; break up @TALKS without; adjourn @TALKS indefinitely; walk away from @TALKS; back out of @TALKS; drop out of @TALKS | S > with, between, from, on, by
  v: stall @TALKS; disrupt @TALKS; derail @TALKS; sabotage @TALKS; torpedo @TALKS; scuttle @TALKS; call off @TALKS; cut short @TALKS; cut off @TALKS; postpone @TALKS; put off @TALKS; adjourn @TALKS; interrupt @TALKS; wreck @TALKS | S > with, between, from, on, by
  v: @TALKS: collapse; @TALKS: break down; @TALKS: founder; @TALKS: end without (agreement, accord, deal, result, breakthrough, progress); @TALKS: fall apart; @TALKS: fall through | S <> S
  v: pull negotiator from; recall (negotiator, delegation, negotiating team); withdraw (negotiator, delegation, negotiating team); scrap @TALKS; ditch @TALKS; declare @TALKS dead; exit @TALKS; bolt from @TALKS; give up on @TALKS; scupper @TALKS; deadlock @TALKS; hold up @TALKS | S > with, between, from, on, by
  n: @PHRASES_164; talks breakdown; talks collapse; peace talks collapse; summit boycott | by, POSS, ADJ, between > with, between

165 Halt mediation
  v: @CUTBACK @GOODOFFICES; abandon @GOODOFFICES; give up @GOODOFFICES; quit as mediator; resign as mediator; step down as mediator; pull out of @GOODOFFICES; withdraw from @GOODOFFICES; withdraw as mediator; resign as (envoy, peace envoy, special envoy) to; quit @GOODOFFICES; withdraw (mediator, mediation team, envoy) | S > between, in, with, from, to
  n: @PHRASES_165 | by, POSS, ADJ > between, in

160 Reduce relations
  v: announce (suspension, halt, freeze) of @SOMETHING; suspend (flight, air link, rail link, link, air service, train service, ferry service, visa service); halt (flight, air link, link, air service, train service); announce (end) to (cooperation, link, flight) | S > with, from, to, O
  v: distance from; drift apart from; break with; break ranks with; turn (back) on; turn against; split from; split with; part ways with; part company with; ostracise from; freeze out; isolate | S > with, from, to, on, O, in, against
  v: sideline; shut out; sever (alliance, cooperation, pact, agreement) with; break (alliance, pact) with; dissolve (alliance, coalition, union, partnership) with; end (alliance, partnership, friendship, joint project, contract, agreement, accord, deal, pact, relationship) with; cancel (agreement, accord, contract, pact, deal, treaty, project) with; terminate (agreement, accord, contract, pact, lease, deal) with; suspend (agreement, accord, pact, treaty, deal, contract, project) with; scrap (agreement, accord, pact, deal, contract, project) with; tear up (agreement, accord, contract, deal, pact); rip up (agreement, deal); drop (ally, plan, project) with; pull out of (project, deal, agreement, contract, coalition, government, joint venture) | S > with, from, to, on, O, in, against
  v: withdraw from (project, deal, agreement, contract, coalition, government, joint venture, alliance); leave (coalition, government, alliance); quit (coalition, government, alliance, cabinet); freeze (agreement, project, pact, accord, implementation); bar (aircraft, citizen, official, athlete, minister); restrict (trade, movement of diplomat); restrict (movement) of @DIPLOMAT; desert (ally); ditch (ally, deal, agreement); dump (ally); close (airspace, border, strait, port, frontier, crossing, border crossing) to; close @FRONTIER with; close (border, frontier, crossing, border crossing, airspace, border post); shut (border, frontier, crossing, airspace, border crossing) | S > with, from, to, on, O, in, against
  v: seal (border, frontier, crossing); seal off (border, frontier, territory, west bank); reimpose (visa); tighten (border control, visa rule, visa requirement) | S > with, from, to, on, O, in, against
  n: @PHRASES_160; border closure; border shutdown; airspace closure; estrangement | by, POSS, ADJ, between > with, from, to, of

# ==================================================================================================================
# 17 COERCE
# ==================================================================================================================

1712 Destroy property
  # O guards: 'destroy evidence', 'demolish an argument' have no party.
  v: demolish @PROPERTY; demolish @BUILDING; demolish @TARGET; bulldoze; raze; raze to the ground; dynamite; blow up @BUILDING; blow up @TARGET; blow up @PROPERTY; destroy @PROPERTY; destroy @BUILDING; destroy @TARGET; destroy (crop, opium poppy, field, coca, cemetery, monument, statue, infrastructure, stronghold) | S > O, in, POSS, of
  v: damage @BUILDING; damage @PROPERTY; damage @TARGET; damage @VESSEL; burn down; burn (village, house, home, church, mosque, school, hut, crop, field, book, poppy field, farm, copy); set fire to (village, house, church, mosque, school, hut, field, farm, home); torch (village, house, home, school, church, mosque, hut, farm, oil well, town, settlement); set ablaze (village, house, church, school, oil well); sabotage (pipeline, railway, power line, line, plant, cable, facility, oil pipeline, train, gas pipeline, bridge, tower, infrastructure, oil installation); uproot (tree, olive tree, crop); desecrate; vandalise (grave, cemetery, mosque, synagogue, church); vandalize (grave, cemetery, mosque, synagogue, church) | S > O, in, POSS, of
  v: scuttle @VESSEL; sink @VESSEL; flatten; level (house, village, building, home, town, neighbourhood, neighborhood, city); deface (grave, monument, mosque); pillage; plunder; wreck (office, shop, building, house, home, embassy, train); smash up; cut (pipeline, cable, power line, railway line, undersea cable); burn to the ground; reduce to (rubble, ash, ruin); lay waste to; devastate | S > O, in, POSS, of
  v: hack; hack into; hack website of; launch @CYBERATTACK; carry out @CYBERATTACK; @LAUNCH @CYBERATTACK; infect with (virus, malware, worm); take down (website, network, server); disable (website, network, server, computer); cripple (network, computer system, website); cyber-attack; jam (signal, broadcast, radio, GPS, satellite); knock offline; deface (website) | S > on, against, O, of, POSS
  v: break into (computer, network, server, system); steal (data, secret, file, document) from; conduct @CYBERATTACK | S > on, against, O, of, POSS
  n: @DESTRUCTION | by, POSS, ADJ > of, in
  # CAMEO 176 (cyber attack) of later editions is not in the project's table; damage to property is the nearest.
  n: @CYBERATTACK | by, POSS, from, ADJ > on, against, at, in
1711 Confiscate property
  v: seize @PROPERTY; confiscate; expropriate; nationalise; nationalize; impound; commandeer; requisition; sequester; sequestrate; appropriate (land, farm, property, fund); seize (tanker, ship, cargo, fishing boat, asset, weapons shipment, oil tanker, vessel); grab (land, farm, property); take over (company, farm, firm, bank, oil field, newspaper, television station, radio station, airline, factory, plant, mine, church) | S > O, from, of, POSS, in, off
  v: freeze property of; dispossess; repossess; evict from (land, farm, home, house); raid (bank, warehouse, store, convoy, food store, cattle); rob; steal (car, money, weapon, cattle, food, oil, truck, land, vehicle, aid, livestock); loot (aid, food, warehouse, hospital, museum, convoy); detain @VESSEL; capture @VESSEL; intercept @VESSEL; board @VESSEL; seize @VESSEL; impound @VESSEL | S > O, from, of, POSS, in, off
  v: raid (office, headquarters, home, house, newspaper, party office, premises, mosque, radio station, embassy, television station, church, building, printing house, hide-out, university, offices, bank, monastery, residence, NGO); search and seize; shake down; extort; occupy (farm); wrest from (owner); withhold (tax revenue, tax, revenue) from; siphon off; misappropriate | S > O, from, of, POSS, in, off
  n: @CONFISCATION | by, POSS, ADJ > of, from
  n: @PHRASES_1711; police raid; cattle raid; office raid; house raid; newspaper raid; drug raid; house-to-house search; dawn raid; house search; robbery; armed robbery; bank robbery; cattle rustling | by, POSS, ADJ > on, of, against
  n: cattle raiding; banditry; extortion; night raid | by, POSS, ADJ > on, of, against
171 Seize or damage property
  v: squat on (land); encroach on (land); settle on (land); build (settlement, settlement home, house, home) in (territory, west bank, East Jerusalem); expand (settlement, outpost); damage property of; approve (settlement, settler home, settlement home); foul (well, water); poison (well, water supply); block (river, water); divert (water, river) | S > in, of, on, from
  n: settlement expansion; settlement building; settlement construction; settlement activity; property damage; illegal settlement; jewish settlement building | by, POSS, ADJ > in, on, of

1724 Impose state of emergency or martial law
  v: @DECLARE @EMERGENCY; place under @EMERGENCY; put under @EMERGENCY; impose (direct rule, military rule); suspend (constitution, parliament, assembly, civil liberty, legislature, democracy); assume (emergency powers, emergency power, special powers); take (emergency powers); rule by decree; invoke (emergency law, emergency powers, emergency act); declare (war zone, military zone, emergency zone, closed military zone); dissolve (parliament, assembly, legislature, national assembly, constituent assembly, legislative assembly) | S > in, on, over, O, across, throughout
  n: @PHRASES_1724; martial law; emergency rule; emergency law; emergency powers | by, POSS, ADJ > in, on, over, across
1723 Impose curfew
  v: @DECLARE @CURFEWS; clamp @CURFEWS on; place under @CURFEWS; put under @CURFEWS; @IMPOSE @CURFEWS; slap @CURFEWS on; tighten @CURFEWS; @IMPOSE (lockdown); confine to (home, house) | S > in, on, over, across
  n: @CURFEWS | by, POSS, ADJ > in, on, over, across
1722 Ban political parties or politicians
  v: ban @PARTYORG; outlaw @PARTYORG; dissolve @PARTYORG; disband @PARTYORG; proscribe; proscribe @PARTYORG; suspend @PARTYORG; shut down @PARTYORG; close down @PARTYORG; prohibit @PARTYORG; declare illegal @PARTYORG; ban from (politics, office, running, election, standing, contesting, public office, political activity, political life, voting); bar from (politics, office, running, election, standing, contesting, public office, political activity, voting, seeking, poll); disqualify from (election, poll, running, office, standing) | S > O, of
  v: exclude from (election, poll, politics, ballot); reject (candidacy, nomination, candidate); disqualify (candidate, party, lawmaker, opposition leader); refuse to register; deregister (party, candidate); strip of (political right); withdraw (registration) of; annul (candidacy); purge; outlaw; criminalise; criminalize; ban activities of; delist (candidate) | S > O, of
  v: revoke (registration) of; crack down on @PARTYORG; sack (minister, cabinet, government, judge, governor, chief justice); dismiss (minister, cabinet, government, judge, governor, chief justice, parliament, prime minister); purge from (party, army, office) | S > O, of
  n: @PHRASES_1722; party ban; outlawing; proscription; disqualification; political ban | by, POSS, ADJ > of, from
1721 Impose restrictions on political freedoms
  v: ban @GATHERING; ban @MEDIA; ban (book, newspaper, film, broadcast, veil, headscarf, hijab, burqa, Internet, website, mosque, minaret, song, slogan, flag, public meeting, foreign journalist, journalist, reporter, strike, gay, language, religion, broadcast of); prohibit @GATHERING; outlaw @GATHERING; forbid @GATHERING; bar @GATHERING; bar (journalist, reporter, media, foreign media, lawyer); censor; censor @MEDIA; close @MEDIA; close down @MEDIA; shut @MEDIA; shut down @MEDIA | S > O, on, in, of, against, from, by
  v: suspend @MEDIA; block @MEDIA; seize (newspaper, copies, magazine, edition); muzzle; gag; silence; restrict @MEDIA; restrict (freedom, movement, right, access to Internet, press freedom, speech, travel, immigration, activity, press, religious freedom, civil liberty); curb (freedom, right, press, media, dissent, liberty, press freedom, protest); curtail (freedom, right, liberty, press freedom, movement); stifle (dissent, press, opposition, debate, criticism, media, freedom); suppress (dissent, freedom, information, news, opposition, speech, book); cut (internet, phone line, telephone line, internet access, mobile phone service); cut off (internet, internet access, telephone, phone line) | S > O, on, in, of, against, from, by
  v: shut down (internet, mobile network, university, school, airport, road); jam @MEDIA; jam broadcasts of; deny (permission, permit) for @GATHERING; refuse (permission, permit) for @GATHERING; revoke (licence, license, accreditation, press card, permit, broadcasting license, citizenship); suspend (licence, license, broadcast, publication, accreditation, broadcasting); withdraw (licence, license, accreditation, passport); cancel (licence, license, registration, passport, rally, permit); confiscate (passport, copies, camera, newspaper, equipment); place under @RESTRICTION; @IMPOSE @RESTRICTION; @IMPOSE (restriction, curb, limit, blackout, censorship); tighten @RESTRICTION | S > O, on, in, of, against, from, by
  v: tighten (control, restriction, rule, grip) on; confine to (barracks, camp, quarters, residence); put under (surveillance, observation); place under (surveillance); tap (phone, telephone) of; wiretap; spy on; eavesdrop on; close (university, school, college, mosque, church, office, bank, radio, shop, road); bar from (leaving, travel, travelling, traveling, attending, campus, mosque, parliament); ban from (travel, travelling, traveling, leaving, country); prevent from leaving; prevent from travelling; stop from leaving | S > O, on, in, of, against, from, by
  v: forbid to; sack (journalist, editor, teacher, worker, official, professor, striker); blacklist (journalist, artist); order (closure) of @MEDIA; evict; ban (Muslim, immigrant, refugee, migrant) from; segregate; tighten grip on | S > O, on, in, of, against, from, by
  n: @PHRASES_1721; censorship; media ban; news blackout; press ban; protest ban; internet shutdown; internet blackout; media clampdown; media crackdown; press restriction; media restriction; gag order | by, POSS, ADJ > on, of, in, against
  n: surveillance; wiretapping; newspaper closure; headscarf ban; veil ban; burqa ban; movement restriction; press law | by, POSS, ADJ > on, of, in, against
172 Impose administrative sanctions
  v: impose (tax, quota, measure, restriction, security measure) on; take (disciplinary action, measure, tough measure, punitive measure) against; discipline (officer, official, soldier, minister, member, student); suspend (official, minister, officer, governor, judge, member, teacher, lawmaker, diplomat, police chief); fire (minister, official, governor, general, chief, judge, cabinet, ambassador, adviser, advisor, worker, teacher, commander, director, government, editor, prosecutor, prime minister, secretary, striker); dismiss (official, general, chief, officer, commander, worker, teacher, ambassador, adviser, advisor, director, editor, prosecutor); sack; relieve of (duty, command, post); remove from (office, post, power, command); oust from (party, post, office, cabinet); strip of (rank, power, title, command, post, license, medal); demote; punish; punish for | S > O, on, against, of, in
  v: penalise for; penalize for; ban from (teaching, practising, practicing, work); order (closure) of; lay off; lock out | S > O, on, against, of, in
  n: administrative sanctions; disciplinary action; punishment; disciplinary measures; punitive action; mass dismissal; purge; punitive measures | by, POSS, ADJ > of, against, on, for

173 Arrest, detain, or charge with legal action
  v: place under (arrest, house arrest, detention, guard); put under (arrest, house arrest, guard); hold in (custody, detention, prison, jail, cell, secret prison); hold without (charge, trial); hold incommunicado; hold on suspicion; hold under house arrest; take into (custody, detention); take in (custody); take (prisoner, suspect); take prisoner; take captive; put behind bars; put in (jail, prison, detention, custody) | S > O, of, against, on, by
  v: throw in (jail, prison); throw into (jail, prison); send to (jail, prison, labour camp, labor camp, Siberia, gulag, detention camp, Guantanamo); keep under (house arrest, guard); keep in (prison, custody, solitary confinement); confine to (house arrest, prison, jail, cell); round up; pick up for questioning; detain for questioning; bring in for questioning; haul away; drag away (protester, man, suspect); hold for questioning; take in for questioning | S > O, of, against, on, by
  v: make (arrest) of; make (arrest); carry out (arrest) of; order (arrest, detention) of; remand; commit to prison; serve (warrant) on; lead away in handcuffs; nab; @ARREST; hold (suspect, prisoner, demonstrator, protester, militant, journalist, activist, dissident, opposition leader, detainee, drug dealer, gunman); catch (suspect, spy, smuggler, terrorist, fugitive, militant, infiltrator, poacher); collar; bust (gang, ring, cell, drug ring) | S > O, of, against, on, by
  v: capture (leader, commander, suspect, fugitive, soldier, pilot, rebel, militant, insurgent, fighter, gunman, guerrilla, terrorist, president, killer, drug lord, general); hunt down; break up (ring, cell, gang, network, terror cell, spy ring, plot); smash (ring, cell, gang, network, plot); dismantle (network, cell, ring, cartel); foil (plot, attack, coup, attempt, infiltration, smuggling bid, hijacking); uncover (plot, spy ring, coup plot); thwart (plot, attack, coup, attack attempt); net (suspect); hold over (attack, bombing, murder, killing, plot); nab with; arrest over; arrest for; arrest on | S > O, of, against, on, by
  v: arrest in connection with | S > O, of, against, on, by
  n: @ARRESTNOUN | by, POSS > of, on, in
  n: @PHRASES_173; US detention; mass round-up; arrest operation; manhunt arrest; police roundup; administrative detention; detention without trial; political imprisonment; wrongful detention; arrest raid | by, ADJ, POSS > of

174 Expel or deport individuals
  v: deport; deport to; expel; expel from; exile; send into exile; force into exile; drive into exile; extradite by force; forcibly repatriate; forcibly return; banish; send back (refugee, migrant, asylum seeker, asylum-seeker, defector, immigrant, boat people); kick out (foreigner, journalist, refugee, migrant, missionary, national, correspondent, reporter) | S > O, from, of
  v: throw out (foreigner, journalist, reporter, correspondent); turn back (refugee, migrant, boat, asylum seeker); push back (refugee, migrant, boat); order to leave; order out; order out of (country); ask to leave; give hours to leave; drive out (settler, resident, inhabitant, family, foreigner, minority, villager, refugee); force out (resident, foreigner, villager, family, settler, refugee); force to leave; force to flee; eject; oust (foreigner) | S > O, from, of
  v: evict (settler, refugee, family, resident, squatter, villager, farmer, migrant, tenant, people); remove forcibly; displace (villager, resident, people, civilian); strip of citizenship; repatriate forcibly; remove (settler, squatter) from; render to; fly out (deportee) | S > O, from, of
  n: @DEPORTATION | by, POSS, ADJ > of, from
  n: @PHRASES_174; journalist's expulsion; expulsion order; deportation order; banishing | by, POSS, ADJ > from, of

175 Use tactics of violent repression
  v: use @RIOTGEAR against; use @RIOTGEAR on; use @RIOTGEAR to disperse; use @RIOTGEAR; fire @RIOTGEAR; lob @RIOTGEAR; shoot @RIOTGEAR; wield @RIOTGEAR; turn @RIOTGEAR on; charge with @RIOTGEAR; beat with @RIOTGEAR; disperse with @RIOTGEAR; hurl @RIOTGEAR; spray with @RIOTGEAR | S > at, against, on, O, into
  v: swing @RIOTGEAR; attack with @RIOTGEAR; spray with (water cannon, pepper spray, tear gas); fire (rubber-coated bullet, tear gas shell, tear gas canister) at | S > at, against, on, O, into
  v: disperse @CROWD; break up @CROWD; break up @GATHERING; crush @CROWD; suppress @CROWD; quash @CROWD; quell @CROWD; put down @CROWD; put down @REBELLION; crush @REBELLION; suppress @REBELLION; quell @REBELLION; quash @REBELLION; quell @RIOT | S > O, on, against, in, at, by, of
  v: suppress @RIOT; put down @RIOT; charge @CROWD; baton-charge; club @CROWD; teargas; tear-gas; open fire on @CROWD; fire on @CROWD; fire at @CROWD; fire into @CROWD; shoot at @CROWD; shoot into @CROWD; shoot @CROWD | S > O, on, against, in, at, by, of
  v: fire (live round, live ammunition, live bullet) at; fire (live round, live ammunition) into; use (live ammunition, live round, live fire) against; clear (square, protester, demonstrator, protest camp, camp, street, squatter); storm (protest camp, sit-in, prison, university, campus, mosque, church, refugee camp, temple, monastery); beat @CROWD; rough up @CROWD; crack down; crack down on; clamp down on; clamp down; launch @CRACKDOWN; @LAUNCH @CRACKDOWN; order @CRACKDOWN | S > O, on, against, in, at, by, of
  v: begin @CRACKDOWN; intensify @CRACKDOWN; step up @CRACKDOWN; repress; oppress; brutalise; brutalize; persecute; use (force, violence, excessive force, repression) against @CROWD; use (force) to disperse; use excessive force; send (tank) against @CROWD; smash @REBELLION; smash (protest, demonstration, opposition, strike) | S > O, on, against, in, at, by, of
  v: purge violently; subjugate; tyrannise; tyrannize; gun down @CROWD; run over @CROWD | S > O, on, against, in, at, by, of
  n: @CRACKDOWN | by, POSS, ADJ > on, against, of, in
  n: @PHRASES_175; tear-gassing; police charge; baton charges; state terror; violent dispersal; counterinsurgency operation | by, POSS, ADJ > of, against, on

170 Coerce
  v: strong-arm; force out of; force out; oppress economically; evict by force; interfere in (election, affair, internal affair, domestic affair); meddle in (election, affair, internal affair, domestic affair, politics); intervene in (affair, internal affair); interfere with (shipping, vessel, ship, flight); meddle; rig (election, vote, poll); steal (election, vote); stuff (ballot box); impose (will, rule, regime, condition, settlement) on | S > O, in, against, on, of, into
  v: subdue; overpower; dictate to; conscript forcibly; press-gang; enslave; dominate; destabilise; destabilize; undermine; use as (bargaining chip, pawn, bargaining tool); infiltrate; infiltrate into; conspire against | S > O, in, against, on, of, into
  v: plot against; scheme against; spread (disinformation, propaganda, misinformation, fake news); wage (propaganda war, information war, psychological warfare) against; sow (discord) in; manipulate (election); bribe | S > O, in, against, on, of, into
  n: @PHRASES_170; coercion campaign; election meddling; election interference; meddling; foreign interference; vote-rigging; election fraud; election rigging; subversion; disinformation campaign; ballot-box stuffing; vote fraud; electoral fraud | by, POSS, ADJ > in, against, of, on
  n: interference; espionage; infiltration; coercive measures; strong-arm tactics; psychological warfare; spying; hostile act; forced conscription; sabotage campaign; forced recruitment; forced labor; forced labour; oppression | by, POSS, ADJ > in, against, of, on

# ==================================================================================================================
# 18 ASSAULT
# ==================================================================================================================

1831 Carry out suicide bombing
  v: blow himself up; blow herself up; blow themselves up; blow (self) up; blow up himself; blow up herself; blow up themselves; detonate (suicide vest, explosive vest, explosive belt, vest, bomb belt, explosives belt, suicide belt, explosives vest, suicide bomb); detonate explosives strapped to; crash (plane, jet, airliner) into; fly (plane, jet, airliner) into; @LAUNCH @SUICIDEBOMB; ram (explosives-laden car, explosives-laden truck, explosive-laden vehicle, explosive-packed car, bomb-laden car, suicide vehicle) into; drive (explosives-laden car, explosives-laden truck, explosive-laden vehicle, bomb-laden truck, explosive-packed truck) into | S > in, at, near, against, outside, among, into, on
  v: claim (suicide bombing, suicide attack); claim responsibility for @SUICIDEBOMB; attack with (suicide bomber); send (suicide bomber); dispatch (suicide bomber) | S > in, at, near, against, outside, among, into, on
  n: @SUICIDEBOMB | by, POSS, ADJ > on, against, at, in, near, outside
1832 Carry out vehicular bombing
  v: detonate (car bomb, truck bomb, van, vehicle, car); explode (car bomb, truck bomb); set off (car bomb, truck bomb); plant (car bomb); plough into; plow into; ram (car, truck, van, vehicle, lorry, bulldozer) into; drive (car, truck, van, vehicle, lorry) into (crowd, pedestrian, people, soldier, police, group, market, troops, policeman, checkpoint, bus stop); run over (pedestrian, soldier, people, policeman); run down (pedestrian, soldier, people, policeman); @LAUNCH @CARBOMB; blow up with (car bomb, truck bomb); mow down with car; claim responsibility for @CARBOMB | S > in, at, near, against, outside, into, O
  n: @CARBOMB | by, POSS, ADJ > on, against, at, in, near, outside
1833 Carry out roadside bombing
  v: plant (mine, landmine, land mine, roadside bomb, IED, improvised explosive device); lay (mine, landmine, land mine, roadside bomb); detonate (roadside bomb, mine, landmine, land mine, improvised explosive device, IED); set off (roadside bomb, mine, landmine); @LAUNCH @ROADBOMB; blow up with (roadside bomb, mine, landmine); sow (mine); booby-trap; hide (bomb) along | S > in, near, against, on, under, at
  n: @ROADBOMB | by, POSS > on, against, at, in, near
183 Conduct suicide, car, or other non-military bombing
  v: plant (bomb, explosive, explosive device, device, explosives, grenade, time bomb); detonate @EXPLOSIVE; explode @EXPLOSIVE; set off @EXPLOSIVE; throw (bomb, grenade, hand grenade, explosive, homemade bomb); hurl (bomb, grenade, hand grenade, explosive); lob (bomb, grenade, hand grenade, explosive); toss (grenade, bomb, hand grenade); place (bomb, explosive); blow up; dynamite (bridge, pipeline, railway, tower); send (letter bomb, parcel bomb, mail bomb); leave (bomb); @LAUNCH @BOMBING | S > in, at, near, against, outside, on, under, O, into, POSS
  v: firebomb; attack with (bomb, grenade, hand grenade, explosive, explosives); claim responsibility for @BOMBING; claim (bombing, bomb attack, car bombing); claim responsibility for (attack, bombing, blast, explosion, killing, shooting, raid, ambush, attempt, suicide bombing, suicide attack, car bombing); carry out (wave of bombing, series of bombing, string of bombing); bomb (market, embassy, hotel, restaurant, church, mosque, bus, train, office, nightclub, shop, cafe, synagogue, school, subway, temple, bank, supermarket, shrine, pipeline, consulate, disco, club, police station); tear apart with bomb; rig with (explosive, explosives, bomb); smuggle bomb into | S > in, at, near, against, outside, on, under, O, into, POSS
  n: @BOMBING | by, POSS > on, against, at, of, in, near, outside
  n: @PHRASES_183; terrorist bomb attack; bomb plot attack; IRA bombing; grenade blast; pipe bombing; car-bomb campaign | by, POSS, ADJ > on, against, at, in

1821 Sexually assault
  v: rape; gang-rape; sexually assault; sexually abuse; molest; assault sexually; abuse sexually; force into (prostitution, sexual slavery); sodomise; sodomize; use as sex slaves; subject to (rape, sexual violence, sexual abuse); grope | S > O
  n: @RAPE | by, POSS, ADJ > of, on, against
1822 Torture
  v: torture; mutilate; flog; cane; whip; lash (prisoner, woman, man, convict); amputate (hand, foot, limb); waterboard; electrocute; maim; castrate; burn with cigarettes; brand with iron; disfigure | S > O, of, to
  v: starve (prisoner, civilian, detainee, people, inmate); mistreat; ill-treat; maltreat; subject to (torture, beating, electric shock, flogging, abuse, mistreatment, humiliation); give (electric shock) to; gouge out (eye) of; hack off (hand, limb); cut off (hand, ear, nose, limb); abuse (prisoner, detainee, inmate, hostage); humiliate (prisoner, detainee); stub out; torment; dismember | S > O, of, to
  v: scald | S > O, of, to
  n: @TORTURE | by, POSS, ADJ, in > of, on, against
1823 Kill by physical assault
  v: behead; decapitate; stab to death; beat to death; hack to death; club to death; bludgeon; bludgeon to death; strangle; lynch; hang; slit (throat) of; cut (throat) of; slash (throat) of | S > O, of
  v: burn alive; burn to death; burn to death in; stone to death; batter to death; kick to death; axe to death; execute; murder; slay; drown (prisoner, man, woman, child, baby, hostage); choke to death; suffocate; garrotte | S > O, of
  v: crucify; put to death; torture to death; hack with (machete); knife to death; crush to death; trample to death; poison; flog to death; bury alive; bayonet; impale; throw to death; shoot in head | S > O, of
  v: execute by (hanging, firing squad, lethal injection, stoning, beheading); carry out (execution, beheading, murder, killing, lynching, hanging, amputation) of; commit (murder, killing); finish off; send to (gallows, death, firing squad); bring death to; hack up; club (man, woman, prisoner) to death; knife; stab (man, woman, soldier, policeman, guard, settler, tourist, officer, teacher, priest, student, lawmaker, teenager, politician, passenger, Israeli) to death | S > O, of
  n: @KILLING | by, POSS > of, in
182 Physically assault
  v: beat up; beat severely; beat with; beat unconscious; beat @VICTIM; rough up; manhandle; assault; assault physically; stab; stab with; slash (man, woman, officer, tourist, face); punch; kick (protester, demonstrator, man, woman, prisoner, journalist, detainee, student) | S > O, at, on, with, of, to
  v: slap (woman, minister, man, officer, soldier, policeman, official, teacher); club; bash with; batter (woman, man, prisoner, protester); injure; wound; maul; strike with (baton, fist, stick, club, rifle butt, rod); hit with (baton, fist, stick, club, rifle butt, rod); attack with (knife, machete, axe, stick, club, baton, iron bar, acid, iron rod, hammer, spear, sword, bow, arrow, fist, hatchet, meat cleaver); throw (acid) at; throw (acid) on; hurl (acid) at | S > O, at, on, with, of, to
  v: splash (acid) on; spit at; spit on; whip (protester, crowd); drag from (car, home, house, vehicle, bus, office); drag out of (car, home, house, vehicle, bus, office); tie up; gag and bind; scald with; pummel; thrash (man, woman, protester, student); mug; harass physically | S > O, at, on, with, of, to
  v: come to blows with; exchange blows with; exchange (punch, blow) with; trade (punch, blow) with; trade punches; push around; scuffle; hack at; disfigure with acid; attack physically; headbutt; give beating to | S > O, at, on, with, of, to
  v: give (beating) to; run over; run down; spray with (acid); cane (student, man, woman); burn with acid; hospitalise; hospitalize; lay hands on; break (arm, leg, nose) of; inflict (injury, wound) on | S > O, at, on, with, of, to
  n: @BEATING | by, POSS, ADJ > of, on, against, by
  n: @PHRASES_182; stabbing; knife attack; wounding; stabbing spree; physical violence; racial attack; racist violence; xenophobic violence; domestic violence; lynching attempt; stabbing attack | by, POSS, ADJ > of, on, against

184 Use as human shield
  v: use as (human shield, shield, hostage shield, cover); use as human shields; hide behind (civilian, woman, child, human shield); use civilians as; take as human shields; hold as (human shield); take (human shield); force to act as (human shield) | S > O, behind
  n: @PHRASES_184; human-shield tactic | by, POSS, ADJ > of

186 Assassinate
  v: assassinate; gun down (president, minister, prime minister, governor, mayor, leader, general, politician, judge, lawmaker, candidate, prosecutor, journalist, commander, activist, deputy, senator, cleric, official); shoot dead (president, minister, prime minister, governor, mayor, leader, general, politician, judge, lawmaker, candidate, prosecutor, journalist, commander, activist, deputy, senator, cleric); kill (president, prime minister, minister, governor, king, general, opposition leader); murder (president, minister, prime minister, governor, mayor, politician, judge, lawmaker, candidate, opposition leader, archbishop, king); liquidate (leader, commander, opponent, militant, activist); carry out (assassination) of; take (life) of; @LAUNCH @ASSASSINATION; claim (assassination); poison (president, opposition leader, spy, dissident, leader); eliminate (leader, commander, opponent, mastermind, scientist); order (assassination, murder, killing) of; blow up (president, minister, general) | S > O, of
  n: @ASSASSINATION | by, POSS, ADJ > of, on
185 Attempt to assassinate
  v: escape (assassination attempt, assassination, assassination bid); survive (assassination attempt, assassination bid, bomb attack, attempt on life); make (attempt) on life of; make (assassination attempt) on; mount (assassination attempt) on | S > O, on, of
  v: target for assassination; target for (assassination, death); shoot and wound (president, minister); attempt assassination of; foil assassination of; attempt (assassination, murder) of | S > O, on, of
  n: @ASSASSINATTEMPT | by, POSS, ADJ > on, against, of

181 Abduct, hijack, or take hostage
  v: kidnap; kidnap for; abduct; abduct from; hijack; hijack @CRAFT; commandeer @CRAFT; seize @CRAFT; skyjack; carjack; take hostage; take (hostage, captive); take as (hostage, captive); hold hostage | S > O, from, in, of
  v: hold captive; hold (hostage, captive); hold for ransom; hold to ransom; keep hostage; keep as hostages; seize (hostage); seize (tourist, soldier, foreigner, aid worker, journalist, worker, engineer, passenger, peacekeeper, oil worker, policeman, diplomat, contractor, student, schoolgirl, priest, villager, pilot, businessman, Westerner, sailor, hostage, minister, truck driver, trucker, crew, pilgrim, missionary, schoolchild, observer, observers); grab (tourist, foreigner, hostage, soldier, girl); snatch; snatch (soldier, tourist, girl, child, body, worker); whisk away; capture (hostage, tourist, aid worker, foreigner, journalist, peacekeeper, civilian); capture as hostage | S > O, from, in, of
  v: take away at gunpoint; spirit away; lead away at gunpoint; force (plane, airliner, jet) to land; force (plane) to fly to; shanghai; demand (ransom) for (hostage, release, captive); parade (hostage, captive); hold at (gunpoint, knifepoint); ambush and kidnap; demand ransom for; recruit forcibly; traffic (woman, child, girl, migrant, people) | S > O, from, in, of
  v: enslave (woman, girl, child); sell into (slavery, prostitution); execute (kidnapping, abduction) of | S > O, from, in, of
  n: @ABDUCTION | by, POSS, ADJ > of, in
  n: @PHRASES_181; hostage holding; forced disappearance; enforced disappearance; child abduction; kidnapping spree; kidnapping spate | by, POSS, ADJ > of, in

180 Use unconventional violence
  v: use (violence, terror, terrorism) against; commit (atrocity, violence, act of terrorism, terrorist act, act of violence, outrage, terror attack, terrorist attack); perpetrate (atrocity, violence, terrorist act, terrorist attack); carry out (terrorist act, terror attack, terrorist attack, atrocity, terrorist operation, act of terror, act of terrorism, terrorist outrage); unleash (violence, terror, terrorism, reign of terror, wave of violence) on; wage (campaign of terror, terror campaign, campaign of violence, terrorism, terror) against; resort to (violence, terror, terrorism); engage in (violence, terrorism, terror); instigate (violence, terrorism); incite (violence, hatred); incite to (violence); spread (terror, violence) in; terrorise (population, village, civilian, villager, resident, city); terrorize (population, village, civilian, villager, resident, city) | S > against, on, O, in, of
  v: go on (killing spree, shooting spree); set fire to; foment (violence, unrest, trouble); stir (violence); fan (violence, hatred); victimise; victimize; target (civilian, aid worker, journalist, foreigner, woman, Christian, Muslim, Jew, Shiite, minority, school, girl, tourist, hospital); inflict (violence, suffering) on; commit (crime, abuse, human rights abuse, rights violation, human rights violation) against | S > against, on, O, in, of
  n: @PHRASES_180; terrorist violence; ethnic violence; sectarian violence; communal violence; political violence; religious violence; atrocities; atrocity; terror campaign; terrorist act; terrorist atrocity; terrorist outrage; armed violence | by, POSS, ADJ, between, of > against, on, in
  n: gang violence; drug violence; settler violence; rebel violence; militia violence; tribal violence; criminal violence; intercommunal violence; inter-ethnic violence; drug-related violence; terrorist campaign; deadly violence; inter-communal violence; state terrorism | by, POSS, ADJ, between, of > against, on, in
  n: violence; terrorism; terror; bloodshed; brutality | by, POSS > against, on

# ==================================================================================================================
# 19 FIGHT
# ==================================================================================================================

196 Violate ceasefire
  v: violate @CEASEFIRE; break @CEASEFIRE; breach @CEASEFIRE; end @CEASEFIRE; call off @CEASEFIRE; abandon @CEASEFIRE; renounce @CEASEFIRE; scrap @CEASEFIRE; tear up @CEASEFIRE; repudiate @CEASEFIRE; suspend @CEASEFIRE; disregard @CEASEFIRE; flout @CEASEFIRE; cancel @CEASEFIRE | S > with, against, in, by, O
  v: revoke @CEASEFIRE; terminate @CEASEFIRE; shatter @CEASEFIRE; wreck @CEASEFIRE; walk away from @CEASEFIRE; defy @CEASEFIRE; withdraw from @CEASEFIRE; pull out of @CEASEFIRE; violate (ceasefire agreement, cease-fire agreement, truce agreement, armistice agreement, peace accord, peace agreement, demilitarised zone, demilitarized zone); resume (fighting, hostility, hostilities, war, armed struggle, attack, bombing, shelling) after @CEASEFIRE; breach (ceasefire agreement, truce agreement, cease-fire agreement); infringe @CEASEFIRE; renege on @CEASEFIRE; puncture @CEASEFIRE | S > with, against, in, by, O
  v: jeopardise @CEASEFIRE; jeopardize @CEASEFIRE | S > with, against, in, by, O
  n: @TRUCEBREACH | by, POSS, ADJ > by, against, with
  n: @PHRASES_196; ceasefire collapse; truce collapse | by, POSS, between > with, between

191 Impose blockade, restrict movement
  v: @IMPOSE @BLOCKADE; lay (siege) to; blockade; besiege; encircle; surround (town, city, village, camp, base, compound, stronghold, enclave, position, island, force, troops, capital, rebel, militant, garrison, hideout, hide-out); cordon off (town, city, village, area, camp, territory); seal off; cut off (road, city, town, supply line, supply route, route, access, village, enclave); keep under siege; hold under siege; put under siege; place under siege; lay siege | S > of, on, O, against, around, in, to
  v: ring (city, town, enclave); close off (territory, gaza, west bank, area, road, city); close (territory, gaza, west bank, strait, sea lane, waterway, harbour, harbor); quarantine (ship, island); block (port, strait, supply route, harbour, harbor, sea lane, waterway, canal, access to city, shipping, road to city, supply line, supply convoy, ship); enforce (blockade, embargo at sea); turn back @VESSEL; set up (blockade, siege); restrict (movement) of @TROOPS; restrict (movement) of; maintain (blockade, siege) of; tighten (siege, blockade, noose) around; tighten (blockade, siege) of; tighten (siege, blockade) on | S > of, on, O, against, around, in, to
  v: isolate (city, town, enclave); trap (soldier, civilian, troops, resident, force) in; starve into submission; mine (port, harbour, strait); isolate by siege; cut (supply line, supply route, highway, road, supply, main road, railway); encircle city of; pin down; hem in; bottle up | S > of, on, O, against, around, in, to
  n: @PHRASES_191; naval blockade; air blockade; siege; land blockade; military blockade; sea blockade; encirclement; blockade; military cordon; military siege; no-fly zone | by, POSS, ADJ > of, on, against

192 Occupy territory
  v: fall to; fall into (hand) of | to, of > S
  v: capture @LAND; seize @LAND; occupy @LAND; annex; retake @LAND; recapture @LAND; take over @LAND; overrun @LAND; overrun; conquer; reconquer; reoccupy; seize (control) of; take (control) of @LAND | S > O, from, in, of, on, by, into
  v: gain (control) of @LAND; wrest (control) of; regain (control) of @LAND; win (control) of @LAND; take (control) of; take (town, city, village, hill, airport, island, position, bridge, base, capital); liberate @LAND; march into; roll into; enter (town, city, capital, village, camp, enclave, territory, territories, country) with; push into; move into (town, city, village, camp, territory, country, suburb, area); cross border into; advance into | S > O, from, in, of, on, by, into
  v: advance on; push deeper into; occupy; hold (territory, town, city, bridge, hill); take possession of; establish (control) over; capture (barracks, garrison, post, headquarters, base camp, police post, television station, radio station); seize (power); take (power) in; win back @LAND; gain (ground, territory); storm and capture; consolidate (control, hold) over | S > O, from, in, of, on, by, into
  v: drive from @LAND; push back from; expand (control) over; invade and occupy; wrest @LAND; reclaim @LAND; penetrate into; break into (city, town); secure (bridge, airport, town, city, hill, road); seize (oilfield, oil field, dam, port, airport, air base, island, crossing, checkpoint); mop up in; set up (buffer zone, security zone, self-declared security zone) in; carve out (buffer zone, enclave, security zone); colonise | S > O, from, in, of, on, by, into
  v: colonize; partition; raise (flag) over; sweep into (capital, city, town); drive into (city, town, territory); land on (beach, coast, shore); land in (country); parachute into; swarm into | S > O, from, in, of, on, by, into
  n: @OCCUPATION | by, POSS, ADJ > of, from
  n: @PHRASES_192; troop advance; rebel advance; military advance | by, POSS, ADJ > on, of, into

195 Employ aerial weapons
  v: @LAUNCH @AIRSTRIKE; hit with @MISSILES; strike with @MISSILES; attack with @MISSILES; fire @MISSILES at; fire @MISSILES on; fire @MISSILES into; launch @MISSILES at; launch @MISSILES on; launch @MISSILES against; launch @MISSILES into; fire (missile, cruise missile, scud missile, ballistic missile, air-to-ground missile, drone); drop (bomb, cluster bomb, barrel bomb, napalm, leaflet bomb, phosphorus bomb, ordnance, munition, incendiary bomb, explosive); bomb from air | S > at, on, against, O, into, in, over
  v: bomb; bombard from the air; bombard from (air, plane, helicopter); attack from (air, helicopter, plane, gunship); strafe; carpet-bomb; dive-bomb; firebomb from air; unleash (air strike, airstrike, missile, bomb, warplane); rain (bomb, missile) on; pound from air; pound with (air strike, airstrike, bomb, missile, helicopter); hit (target, position) with (missile, bomb, air strike); carry out (sortie, bombing, air strike, airstrike, bombing run, drone strike, bombing raid) | S > at, on, against, O, into, in, over
  v: fly (sortie, bombing mission, combat mission, strike mission) against; target with (air strike, airstrike, missile, drone, missile strike, drone strike); hit in (air strike, airstrike, air raid, missile strike, drone strike); kill in (air strike, airstrike, air raid, missile strike, drone strike, drone attack, missile attack); kill with (missile, drone, bomb); destroy from air; shower with (missile, bomb); use (warplane, jet, helicopter, fighter jet, helicopter gunship, drone, fighter plane, bomber, gunship, cluster bomb) against; use (warplane, jet, helicopter gunship, fighter jet, drone) to (attack, bomb, strike, hit); order (air strike, airstrike, bombing, missile strike) on; call in (air strike, airstrike, air support); unleash airstrikes on; send (warplane, bomber, fighter jet, drone) to (bomb, attack, strike) | S > at, on, against, O, into, in, over
  v: shoot down; bring down (plane, helicopter, jet, aircraft, drone, warplane, airliner); down @AIRCRAFT; shoot out of sky; intercept (missile, rocket, drone, ballistic missile, incoming missile); engage in dogfight with; shoot at (plane, aircraft, jet, helicopter) | S > O, of, POSS
  n: @AIRSTRIKE | by, POSS, ADJ, from > on, against, of, at, over, in
  n: @PHRASES_195; downing; shooting down; aerial bombings; air sortie; bombing sortie; aerial clash; air operation; aerial dogfight; air offensive; air bombing; bombing raids; rocket strikes; helicopter gunship attack | by, POSS, ADJ, between > on, against, of, at, over, in
  n: blitz bombing; air combat; US-led air strike; missile barrage; missile salvo; drone swarm | by, POSS, ADJ, between > on, against, of, at, over, in

194 Fight with artillery and tanks
  v: fire @ARTILLERY at; fire @ARTILLERY on; fire @ARTILLERY into; fire @ARTILLERY across; lob @ARTILLERY; launch @ARTILLERY at; launch @ARTILLERY into; launch @ARTILLERY on; fire @ARTILLERY; @LAUNCH @SHELLING; hit with @ARTILLERY; attack with @ARTILLERY; pound with @ARTILLERY; pound with (artillery, mortar, rocket, tank, shell, gun, shelling) | S > at, on, into, O, with, against, across, in
  v: shell; bombard; bombard with (artillery, mortar, shell, rocket, tank); mortar; pound; rocket; blast with (artillery, tank, cannon); rain (shell, rocket, mortar, mortar shell) on; strike with @ARTILLERY; use (tank, artillery, heavy weapon, heavy artillery, heavy weaponry, rocket) against; exchange (artillery fire, rocket fire, mortar fire, tank fire, shellfire, heavy weapons fire); trade (artillery fire, rocket fire, mortar fire, tank fire); trade (shelling, artillery); open fire with (tank, artillery, mortar, cannon) | S > at, on, into, O, with, against, across, in
  v: send (tank) into; roll (tank) into; pummel with @ARTILLERY; assault with (tank, artillery, armor, armour); batter with (artillery, shell, mortar, rocket); torpedo @VESSEL; shell from; hammer with (artillery, rocket); barrage with; rake with (tank fire, cannon fire, artillery); direct (artillery fire, mortar fire) at; destroy (tank, armoured vehicle, armored vehicle, armored personnel carrier, artillery piece); fire rocket-propelled grenades at | S > at, on, into, O, with, against, across, in
  n: @SHELLING | by, POSS, ADJ, from > of, on, against, at, in, into
  n: @PHRASES_194; tank battle; artillery battle; naval battle; artillery duels; tank clash; rocket salvo; tank incursion; rocket barrages; tank assaults; armored assault; armoured assault; artillery exchange; rocket fire exchange | by, POSS, ADJ, between, of > on, of, against, at, into, with

193 Fight with small arms and light weapons
  v: open fire on; open fire at; open fire into; open fire; shoot at; shoot dead; shoot to death; shoot and kill; shoot and wound; shoot and injure; shoot in (head, leg, chest, back, stomach, neck); shoot from; gun down; mow down | S > O, at, on, with, into, of, in
  v: fire @BULLETS at; fire @BULLETS into; fire @BULLETS on; fire @BULLETS; fire on; fire at; fire upon; fire into; fire across; fire toward; snipe; snipe at; spray with (bullet, gunfire, machine-gun fire, fire, machine gun fire); riddle with (bullet) | S > O, at, on, with, into, of, in
  v: rake with (gunfire, machine-gun fire, bullet); strafe with (gunfire, machine-gun fire); exchange (fire, gunfire, shot, small-arms fire, machine-gun fire); trade (fire, gunfire, shot); return (fire); machine-gun; pick off; attack with (gun, rifle, machine gun, automatic weapon, assault rifle, small arms); engage in (firefight, gunbattle, gun battle, gunfight, shootout, shoot-out, exchange of fire); fight (gunbattle, gun battle); fight gun battle with; kill in (shootout, shoot-out, gunbattle, gun battle, shooting, firefight, exchange of fire, gunfight, crossfire); kill by (gunfire, sniper, sniper fire); burst in firing | S > O, at, on, with, into, of, in
  v: shoot up; execute by shooting; blaze away at; cut down with gunfire; ambush with gunfire; fire indiscriminately at; fire indiscriminately into; fire randomly at; let off shots at; shower with bullets | S > O, at, on, with, into, of, in
  # Bare 'shoot': O guards ('shoot a film' is =IDIOM).
  v: shoot; shoot @VICTIM | S > O
  n: @SHOOTING | by, POSS, ADJ, from > of, at, on, against, in
  n: @PHRASES_193; firefight; gunbattle; gun battle; gunfight; shootout; shoot-out; cross-border shooting; border shooting; machine-gunning; gun battles; crossfire; cross-fire; shoot-outs | between, by, POSS, ADJ <> with, between
  n: @PHRASES_193_B; shooting dead; gunning down | by, POSS > of

190 Use conventional military force
  v: @LAUNCH @ATTACK; @LAUNCH @ATTACK on; @LAUNCH @ATTACK against; @LAUNCH (operation, sweep, campaign, crackdown operation, crusade, push, expedition, security operation, raid) against; @LAUNCH @WAR; wage @WAR; wage @WAR against; wage @WAR on; declare (war, jihad, holy war, all-out war); declare war on; declare war; go to war; go to war with; go to war against | S > on, against, at, with, in, into, O, upon
  v: make (war) on; start (war, fighting, hostility, hostilities); resume (fighting, war, hostility, hostilities, attack, armed struggle, combat, bombing); renew (fighting, attack, offensive, hostility, hostilities); use (force, military force, armed force, deadly force, lethal force); use (force, military force) against; resort to (force, arms, military force, war); take up (arm); take up arms against; intervene militarily; intervene militarily in; take (military action); take military action against; use weapons against | S > on, against, at, with, in, into, O, upon
  v: strike back at; carry (war) to | S > on, against, at, with, in, into, O, upon
  v: invade; raid; ambush; storm; assault @TARGET; attack @TARGET; attack @VICTIM; attack @TROOPS; attack @VESSEL; counterattack; counter-attack; strike back; hit back militarily | S > O, on, at, against, in, of, for, POSS
  v: retaliate; retaliate for; retaliate against; take (revenge); take revenge on; exact (revenge); avenge; attack; assail (position, stronghold); strike @TARGET; strike; strike at; strike deep inside; hit @TARGET | S > O, on, at, against, in, of, for, POSS
  v: hit (military target, rebel position, militant position, militant target, rebel base, stronghold); storm @TARGET; storm @BUILDING; raid @TARGET; raid (camp, base, hideout, village, town, refugee camp, stronghold); target (base, camp, militant, rebel, position, leader, commander, convoy, patrol, troops, oil installation, insurgent, stronghold, fighter, soldier, police, checkpoint, city, military base, hideout, terrorist); push across border; penetrate (defence, defense, border); infiltrate (border); cross into; drive back; beat back; beat off (attack, assault, rebel, attacker); repel | S > O, on, at, against, in, of, for, POSS
  v: repulse; repel (attack, assault, invasion, offensive, rebel); rout; vanquish; defeat (rebel, army, insurgent, militia, troops, force, militant, Taliban, guerrilla, enemy, invader); crush (army, rebel, force, resistance, militia, guerrilla, militant, insurgent, enemy, Taliban); wipe out (rebel, militant, guerrilla, battalion, base, unit, camp, militia, terrorist, position, insurgent); annihilate; decimate; flush out (rebel, militant, guerrilla, insurgent, gunman, fighter); smoke out; drive out (rebel, militant, force, troops, army, insurgent, Taliban, Iraqi, invader, guerrilla); dislodge; oust from @LAND | S > O, on, at, against, in, of, for, POSS
  v: expel from @LAND; push out of @LAND; eliminate (rebel, militant, terrorist, guerrilla, insurgent); neutralise (rebel, militant, terrorist); neutralize (rebel, militant, terrorist); hunt (rebel, militant, guerrilla, terrorist, insurgent, Taliban, bandit, pirate); pursue (rebel, militant, guerrilla, terrorist, insurgent); harry; sweep (village, area) for @TROOPS; penetrate deep into; mop up (resistance, rebel, pocket); press (offensive, attack, assault, war); press ahead with (offensive, assault, attack, war); step up (attack, offensive, assault, war, pressure by force, raid, bombardment) | S > O, on, at, against, in, of, for, POSS
  v: close in on (rebel, capital, city, town, stronghold); lead (invasion, assault, attack, raid, offensive); inflict (casualty, loss, heavy casualty, heavy loss, damage, defeat) on; kill; kill in (fighting, clash, battle, attack, raid, ambush, operation, offensive, assault, combat); kill during (fighting, clash, battle, attack, raid, operation) | S > O, on, at, against, in, of, for, POSS
  v: battle; fight; fight with; fight against; battle with; battle against; clash with; clash; clash in; skirmish; skirmish with; do battle with; engage (enemy, rebel, militant, troops, insurgent); engage in (fighting, battle, combat, clash, skirmish, hostility, hostilities, war) | S <> with, O, against, between, from
  v: fight (war, battle, pitched battle); fight war with; fight war against; be locked in (battle, fighting, combat); be at war with; be at war; trade (attack, strike, blow, rocket attack); exchange (attack, strike, blow); cross swords with; come under (attack, fire) from; come into conflict with; square off with; feud violently with | S <> with, O, against, between, from
  v: come under (attack, fire, assault, mortar fire, rocket attack, sniper fire, heavy fire, artillery fire, ambush); suffer (attack, casualty, heavy casualty, heavy loss); lose (soldier, troops) to | by, from, of > S
  # Armed risings and coups.
  v: stage @COUP; mount @COUP; launch @COUP; attempt @COUP; carry out @COUP; lead @COUP; @LAUNCH @REBELLION; stage @REBELLION; lead @REBELLION; rise up; rise up against; rise against; revolt; revolt against | S > against, O, in, of
  v: rebel; rebel against; mutiny; mutiny against; overthrow; overthrow in (coup, bloodless coup, military coup); topple; oust; oust in (coup, military coup, bloodless coup); depose; depose in (coup); unseat by force; bring down (government, regime, president, dictator); toss out in coup | S > against, O, in, of
  v: seize power in coup; grab (power); usurp (power); install by force; take over in (coup, bloodless coup); wage (insurgency, rebellion, guerrilla war, guerrilla campaign, insurrection, armed struggle, armed campaign, uprising, separatist war); fight (insurgency, guerrilla war, rebellion, civil war, separatist war) | S > against, O, in, of
  n: @ASSAULTNOUN | by, POSS, from, ADJ > on, against, of, at, into, in
  n: attack | by, POSS, from, ADJ > on, against, at, in
  n: assault; offensive | by, POSS, from, ADJ > on, against, in
  # 'strike' without a labour word before it; labour's strikes stand in 143 and are longer.
  n: strike | POSS, ADJ, by > on, against, at, in, inside
  n: @PHRASES_190; raid; cross-border operation; foray; reprisal; reprisal raid; retaliation; retaliatory action; military retaliation; commando operation; combat operation; security operation; search-and-destroy operation; army operation | by, POSS, from, ADJ > on, against, of, at, into, in, inside
  n: army offensive; army assault; army attack; military sweep; special operation; counterterrorism operation; counter-terrorism operation; anti-terrorist operation; anti-terror operation; punitive expedition; anti-rebel operation; anti-insurgent operation; rebel offensive; rebel assault | by, POSS, from, ADJ > on, against, of, at, into, in, inside
  n: rebel raid; guerrilla raid; guerrilla offensive; guerrilla ambush; armed raid; military raid; offensive operation; Taliban attack; naval attack; pre-emptive war; preventive war; military push; hostile action; guerrilla strike | by, POSS, from, ADJ > on, against, of, at, into, in, inside
  n: military strikes; revenge strike; surgical strike; mopping-up operation; military aggression; military onslaught; bush war; storming; blitzkrieg; rout; retaliations; cross-border aggression; aggression; US-led invasion | by, POSS, from, ADJ > on, against, of, at, into, in, inside
  n: US-led war | by, POSS, from, ADJ > on, against, of, at, into, in, inside
  n: @FIGHTING | between, by, of, POSS, ADJ <> with, between, against, ADJ
  n: armed struggle; guerrilla warfare; guerrilla campaign; armed campaign; civil war; military conflict; border conflict; armed hostilities; guerrilla war; warfare; war; trench warfare; proxy war; separatist war | between, by, POSS, ADJ <> with, against, between
  n: ethnic fighting; tribal fighting; tribal clash; ethnic clash; communal clash; sectarian clash; sectarian fighting; deadly clash; violent conflict; tribal war; clan fighting; inter-clan fighting; militia fighting; gang war | between, by, POSS, ADJ <> with, against, between
  n: fratricidal fighting; armed standoff; factional clash; faction fighting; bush war fighting | between, by, POSS, ADJ <> with, against, between
  n: @REBELLION | by, POSS, of, ADJ > against, in
  n: @PHRASES_190_B; ouster; overthrow; toppling; bloodless takeover | by > of, POSS

# ==================================================================================================================
# 20 USE UNCONVENTIONAL MASS VIOLENCE
# ==================================================================================================================

2042 Detonate nuclear weapons
  v: @FORCEVERB @NUKE against; @FORCEVERB @NUKE on; drop @NUKE; drop (atomic bomb, atom bomb, nuclear bomb, hydrogen bomb) on; launch @NUKEATTACK; @LAUNCH @NUKEATTACK; nuke; carry out @NUKEATTACK; attack with @NUKE; devastate with @NUKE | S > on, against, O
  n: @PHRASES_2042; atomic bombing; atomic attack; nuclear bombing; nuclear attack; nuclear strike; atom bombing | by, POSS, ADJ > of, on, against
2041 Use chemical, biological, or radiological weapons
  v: @FORCEVERB @CHEMICAL; @FORCEVERB @CHEMICAL against; @FORCEVERB @CHEMICAL on; @FORCEVERB @CHEMICAL in; attack with @CHEMICAL; gas; gas with; poison with (nerve agent, novichok, polonium, sarin, nerve gas, ricin, anthrax); release @CHEMICAL; spray @CHEMICAL; bomb with @CHEMICAL; kill with @CHEMICAL; mail (anthrax, ricin); send (anthrax, ricin, anthrax letter) | S > on, against, O, in, to
  v: spread (anthrax); @LAUNCH @CHEMATTACK; carry out @CHEMATTACK; bombard with @CHEMICAL; shell with @CHEMICAL; drop @CHEMICAL | S > on, against, O, in, to
  n: @CHEMATTACK | by, POSS, ADJ > on, against, of, in
  n: @PHRASES_2041; nerve-agent poisoning; gas bombing | by, POSS, ADJ > against, on, in
204 Use weapons of mass destruction
  v: use (weapon of mass destruction, weapons of mass destruction); unleash (weapon of mass destruction, weapons of mass destruction) | S > against, on
  n: @PHRASES_204; WMD attack | by, POSS, ADJ > against, on
203 Engage in ethnic cleansing
  v: carry out @CLEANSING; commit @CLEANSING; @LAUNCH @CLEANSING; engage in @CLEANSING; perpetrate @CLEANSING; conduct @CLEANSING; cleanse ethnically; exterminate; cleanse of (Muslim, Serb, Albanian, Croat, Tutsi, minority); practise @CLEANSING; practice @CLEANSING; pursue @CLEANSING; eradicate (minority, people, race, Jew, Tutsi, Kurd, Armenian); subject to @CLEANSING | S > of, against, O, in, on
  v: wipe out (population, race, tribe, ethnic group, community, Tutsi, Jew) | S > of, against, O, in, on
  n: @CLEANSING | by, POSS, ADJ > of, against, in
202 Engage in mass killings
  v: massacre; slaughter; carry out @MASSACRE; commit @MASSACRE; perpetrate @MASSACRE; @LAUNCH @MASSACRE; butcher; kill en masse; mass murder; execute en masse; liquidate; mass-execute; conduct @MASSACRE; slaughter in (cold blood) | S > of, O, in, against
  v: kill in (massacre, pogrom, genocide); bury in mass grave; bury in mass graves; dump in mass grave; kill hundreds of; kill thousands of; wipe out (family, village, town); mow down (civilian, crowd, villager); execute (prisoner, villager, civilian, hostage, captive) en masse; line up and shoot; herd into | S > of, O, in, against
  n: @MASSACRE | by, POSS, ADJ > of, in, against, at
  n: @PHRASES_202; mass grave; mass executions; wholesale killing; organised killing; systematic murder; mass atrocity | by, POSS, ADJ > of, in, against
201 Engage in mass expulsion
  v: expel en masse; deport en masse; drive from (home, village, land, country, homeland, house); drive out of (country, homeland, home, village); force from (home, village, land, country, house, homeland); force out of (home, village, country, homeland); uproot (population, people, villager, minority, community, resident); expel (population, minority, Muslim, Serb, Albanian, Croat, Asian, Kurd, villager, Palestinian, ethnic Albanian, Rohingya) from (home, village, land, homeland, house); displace by force; displace forcibly; resettle forcibly; relocate forcibly; depopulate; empty (village, town) of | S > O, of, from, in
  v: mass deport; transfer forcibly; carry out @EXODUS; deport thousands of; expel thousands of; expel hundreds of; evict en masse; chase from (home, village, land); cleanse (village, area, region, town) of; carry out (mass deportation, mass expulsion); order (mass expulsion, mass deportation) of | S > O, of, from, in
  n: @EXODUS | by, POSS, ADJ > of, from
  n: @PHRASES_201; mass deportation; mass deportations; uprooting; mass expulsions | by, POSS, ADJ > of, from
200 Use unconventional mass violence
  v: use (mass violence, scorched earth tactics, starvation) against; pursue (scorched-earth policy, scorched earth policy); use (rape, starvation, hunger, famine) as weapon; starve (city, population, region, enclave); wage (campaign of extermination, scorched-earth campaign) against; commit (crimes against humanity, crime against humanity, war crime, mass atrocity, mass rape); perpetrate (war crime, crimes against humanity, crime against humanity); carry out (mass rape, war crime, crimes against humanity) | S > against, in, on, O, of
  n: @PHRASES_200; war crimes; war crime; mass rape; scorched-earth campaign; scorched-earth tactics; scorched earth policy; scorched-earth policy; mass violence; mass starvation; widespread atrocities | by, POSS > against, in, of
