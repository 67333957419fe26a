# Word classes of the conflict half of the lexicon (CAMEO roots 09 to 20) and of its operators.
# Lemmas; nouns in the singular unless they have none. Classes of the cooperation half (@TALKS, @AGREEMENT, @AID,
# @SUPPORT, @SANCTIONS, @TROOPS, @PRISONERS, @PEACEKEEPERS, @ELECTION, @REFORM, @RELATIONS, @GIVE, @HOLD, @SIGN,
# @CEASEFIRE) stand in classes-cooperation.lex.

# ---- light and support verbs -------------------------------------------------------------------------------------

# Sets something violent or organised going. `stage` and `make` are left to @STAGE: `make` alone is too light.
@LAUNCH v
  words: launch; mount; carry out; conduct; unleash; stage; execute; wage; undertake; initiate; perpetrate; commit; step up; intensify
  words: spearhead; resume; press; press ahead with; lead; direct; order; open; renew

# Puts a burden on somebody.
@IMPOSE v
  words: impose; slap; clamp; enforce; reimpose; re-impose; introduce; institute; adopt; tighten; extend; expand; toughen; renew
  words: apply; order; level; levy; stiffen; broaden; widen; enact; implement

# Puts an emergency regime or a prohibition in force.
@DECLARE v
  words: declare; proclaim; impose; reimpose; re-impose; order; decree; announce; enforce; extend; institute; clamp; introduce; invoke
  words: prolong; renew; slap

# Holds a public protest.
@STAGE v
  words: stage; hold; organise; organize; mount; lead; join; attend; launch; begin; start; continue; mark; call
  words: call for; take part in; participate in; take to; turn to; go on; plan

# Hands a formal paper in.
@LODGE v
  words: lodge; file; register; submit; deliver; hand; hand in; hand over; make; send; present; issue; lay; raise
  words: table

# Utters.
@VOICE v
  words: voice; express; register; air; convey; make known; state; signal; declare; reiterate; announce; vent; communicate

# Issues a threat, warning, or demand.
@ISSUE v
  words: issue; make; give; deliver; send; put out; sound; voice; utter; repeat; reiterate; renew; broadcast; publish
  words: present; serve; level; hurl; release

# Directs hard words at somebody.
@DIRECT v
  words: level; hurl; direct; aim; trade; throw; fling; exchange; make; repeat; renew; air; fire; draw up
  words: heap; pour; unleash; launch; issue; reiterate; voice; lob

# Opens or conducts an inquiry.
@OPENINQUIRY v
  words: open; launch; order; conduct; begin; start; hold; carry out; announce; initiate; set up; reopen; re-open; establish
  words: commission; demand; undertake; mount; pursue; widen; expand; lead; appoint; convene; step up

# Brings force into position.
@DEPLOY v
  words: deploy; mobilise; mobilize; mass; amass; dispatch; despatch; send; send in; position; station; move; rush; redeploy
  words: muster; assemble; concentrate; pour; bring in; call in; order in; move in; call out; bring up; field; base; airlift

# Stops or shrinks a relation.
@CUTBACK v
  words: cut; cut off; cut back; cut back on; halt; stop; suspend; freeze; end; terminate; withhold; discontinue; reduce; slash
  words: curtail; withdraw; cancel; scale back; scale down; downgrade; cease; sever; break; break off; stop sending; pull; put on hold; call off
  words: interrupt; axe; ax; revoke; scrap; block; deny; pause; postpone; shelve; limit; trim; pare; rupture
  words: renounce

# Breaks a rule or a promise.
@BREACH v
  words: violate; breach; break; flout; defy; contravene; infringe; infringe on; disregard; disobey; transgress; ignore; circumvent; skirt
  words: evade; renege on; go back on; trample; trample on; bust

# Demonstrates.
@DEMONSTRATE v
  words: demonstrate; protest; march; rally; picket; parade in protest; take to the streets; turn out; gather; converge; chant; agitate; mass in protest

# Takes into custody.
@ARREST v
  words: arrest; detain; imprison; jail; incarcerate; apprehend; round up; intern; lock up; lock away; take into custody; hold without trial; put behind bars; nab
  words: capture; re-arrest; rearrest; handcuff

# ---- violence ---------------------------------------------------------------------------------------------------

# Attacks by conventional force, as objects of @LAUNCH; all of them may be nominal triggers.
@ATTACK n
  words: attack; assault; offensive; counter-offensive; counteroffensive; counterattack; counter-attack; onslaught; incursion; invasion; raid; foray; blitz; military operation
  words: military action; military campaign; military strike; military offensive; military assault; military intervention; military incursion; ground operation; ground offensive; ground assault; ground invasion; land offensive; strike; retaliatory strike
  words: pre-emptive strike; preemptive strike; reprisal; reprisal raid; retaliation; ambush; surprise attack; hit-and-run attack; cross-border attack; cross-border raid; punitive expedition; sortie; commando raid; punitive strike
  words: revenge attack; sneak attack; commando operation; guerrilla attack; rebel attack; armed attack; war; hostilities; border raid; mortar attack; combat operation; act of aggression; aggression

# Nominal triggers of 190 that need no light verb. `strike`, `war`, `raid`, `operation` have their own lines.
@ASSAULTNOUN n
  words: onslaught; incursion; invasion; counter-offensive; counteroffensive; counterattack; counter-attack; ambush; military operation; military action; military campaign; military strike; military offensive; military assault
  words: military intervention; military incursion; ground operation; ground offensive; ground assault; ground invasion; land invasion; land offensive; retaliatory strike; pre-emptive strike; preemptive strike; punitive strike; surprise attack; hit-and-run attack
  words: cross-border attack; cross-border raid; cross-border strike; cross-border incursion; commando raid; armed attack; guerrilla attack; rebel attack; militant attack; insurgent attack; terrorist attack; terror attack; revenge attack; retaliatory attack
  words: deadly attack; armed assault; border attack; punitive raid; armed incursion; armed aggression; armed intervention; reprisal attack

# Mutual fighting; read with <>.
@FIGHTING n
  words: fighting; clash; battle; skirmish; hostilities; combat; street fighting; heavy fighting; armed clash; border clash; border skirmish; armed conflict; factional fighting; border fighting
  words: bloody clash; fierce fighting; military confrontation; armed confrontation; military clash; naval clash; running battle; pitched battle; dogfight; violent clash; house-to-house fighting; border war; turf war; guerrilla war

@WAR n
  words: war; civil war; all-out war; full-scale war; holy war; jihad; guerrilla war; war of attrition; trade war; armed struggle

@AIRSTRIKE n
  words: air strike; airstrike; air-strike; air raid; air attack; airstrikes; aerial attack; aerial bombardment; aerial bombing; aerial raid; aerial strike; air bombardment; air assault; bombing raid
  words: bombing run; bombing campaign; bombing mission; air campaign; air war; drone strike; drone attack; missile strike; missile attack; cruise missile strike; cruise missile attack; ballistic missile attack; helicopter attack; helicopter strike
  words: helicopter raid; air blitz; carpet bombing; cluster bombing; warplane attack; jet attack; barrel bomb attack; strafing; scud attack; bomber raid; rocket strike; precision strike

@SHELLING n
  words: shelling; artillery fire; artillery barrage; artillery bombardment; artillery attack; artillery strike; mortar attack; mortar fire; mortar barrage; rocket attack; rocket fire; rocket barrage; tank fire; tank attack
  words: tank shelling; tank assault; shellfire; shell fire; bombardment; cannonade; artillery duel; heavy artillery; artillery exchange; grenade attack; mortar bombardment; mortar strike; naval bombardment; cannon fire
  words: barrage of rockets; hail of rockets; cross-border shelling; cross-border fire; salvo

@SHOOTING n
  words: shooting; gunfire; gun attack; shooting attack; sniper fire; sniper attack; machine-gun fire; machine gun fire; machine-gun attack; drive-by shooting; small-arms fire; small arms fire; sniping; shooting spree
  words: mass shooting; shooting incident; armed ambush; fatal shooting; automatic weapons fire

@BOMBING n
  words: bombing; bomb attack; bomb blast; bomb explosion; explosion; bombing attack; terrorist bombing; blast; letter bomb; parcel bomb; time bomb; terror bombing; nail bomb; bombing wave
  words: fire-bombing; firebomb attack; fire bomb attack; train bombing; embassy bombing; mosque bombing; church bombing; hotel bombing; bus bombing; arson attack; pipe bomb; briefcase bomb; mail bomb; bomb ambush

@SUICIDEBOMB n
  words: suicide bombing; suicide attack; suicide bomb; suicide bomb attack; suicide blast; suicide car bombing; suicide truck bombing; suicide mission; suicide strike; suicide assault; kamikaze attack; martyrdom operation; suicide bombings; suicide truck bomb
  words: suicide car bomb; suicide raid

@CARBOMB n
  words: car bombing; car bomb; car-bomb; car-bombing; truck bombing; truck bomb; truck-bomb; vehicle bomb; van bomb; car bomb attack; car-bomb attack; truck bomb attack; motorcycle bomb; car blast
  words: booby-trapped car; ramming attack; car-ramming attack; car ramming; vehicle attack; vehicle-ramming attack; motorbike bomb; car bomb explosion; lorry bomb; tanker bomb

@ROADBOMB n
  words: roadside bombing; roadside bomb; roadside blast; roadside explosion; roadside attack; land mine; landmine; land-mine; landmine blast; landmine attack; land mine explosion; improvised explosive device; IED; IED attack
  words: mine blast; mine attack; booby trap; booby-trap; roadside bomb attack; mine explosion; remote-controlled bomb; roadside device; mine ambush

@EXPLOSIVE n
  words: bomb; explosive; explosives; grenade; hand grenade; device; explosive device; dynamite; charge; explosive charge; incendiary device; firebomb; pipe bomb

@KILLING n
  words: killing; slaying; murder; beheading; decapitation; lynching; execution; stoning; shooting death; stabbing death; deadly stabbing; knifing; extrajudicial killing; extra-judicial killing
  words: summary execution; honor killing; honour killing; revenge killing; mob killing; strangling; killings; machete attack; axe attack; vigilante killing; reprisal killing; tit-for-tat killing

@MASSACRE n
  words: massacre; mass killing; mass murder; mass execution; bloodbath; carnage; slaughter; butchery; pogrom; mass slaughter

@VIOLENCE n
  words: violence; bloodshed; unrest; ethnic violence; sectarian violence; communal violence; political violence; armed violence; terror; terrorism; terrorist violence; atrocity; brutality; act of terror
  words: act of terrorism; act of violence; act of war; reign of terror; campaign of terror; campaign of violence; terror campaign; terrorist act; terrorist action; atrocities

@REBELLION n
  words: rebellion; uprising; revolt; insurgency; insurrection; mutiny; armed uprising; armed rebellion; coup; coup attempt; coup d'etat; coup d'état; putsch; military coup
  words: attempted coup; revolution; army mutiny; military takeover; armed revolt; palace coup; overthrow; intifada; military rebellion

@COUP n
  words: coup; coup attempt; coup d'etat; coup d'état; putsch; military coup; attempted coup; military takeover; bloodless coup; failed coup; coup plot; abortive coup; coup bid; palace coup
  words: army coup; army takeover; counter-coup; countercoup

@FORCEVERB v
  words: use; employ; deploy; fire; unleash; drop; launch; detonate; resort to; hurl; deliver

@WEAPONS n
  words: weapon; arms; gun; rifle; ammunition; munition; missile; rocket; bomb; grenade; explosive; warhead; warship; warplane
  words: fighter jet; tank; artillery; weaponry; armament; firearm; mortar; mine; shell; cruise missile; ballistic missile; bomber; helicopter gunship; arsenal
  words: heavy weapon; light weapon; small arms; drone

@MISSILES n
  words: missile; cruise missile; ballistic missile; scud; scud missile; drone; air-to-ground missile; tomahawk; tomahawk missile; tomahawk cruise missile; bomb; cluster bomb; barrel bomb; air-launched missile
  words: guided missile; hellfire missile; guided bomb; phosphorus bomb; napalm; incendiary bomb; laser-guided bomb; kamikaze drone; glide bomb

@ARTILLERY n
  words: rocket; mortar; mortar round; mortar bomb; mortar shell; shell; artillery; artillery shell; artillery round; tank shell; tank round; round; salvo; barrage
  words: katyusha; katyusha rocket; rocket-propelled grenade; qassam rocket; qassam; grad rocket; howitzer; volley; cannon; antitank missile; anti-tank missile; anti-tank rocket; tank; grad
  words: multiple rocket launcher

@BULLETS n
  words: shot; bullet; gun; gunshot; machine gun; machine-gun; assault rifle; automatic weapon; rifle; live round; live ammunition; live bullet; automatic rifle; warning shot
  words: Kalashnikov; AK-47; pistol; live fire; gunfire; small arms

# Tools of crowd control; their use is repression (175).
@RIOTGEAR n
  words: tear gas; teargas; tear-gas; water cannon; rubber bullet; rubber-coated bullet; plastic bullet; stun grenade; baton; truncheon; pepper spray; tear gas canister; tear-gas canister; tear gas shell
  words: tear-gas grenade; rubber-coated steel bullet; nightstick; pellet gun; riot stick; baton round; whip; bamboo stick; pepper gas; flash grenade; smoke grenade; stun gun; bird shot; birdshot
  words: club; cattle prod

@CHEMICAL n
  words: chemical weapon; chemical agent; chemical bomb; poison gas; nerve gas; nerve agent; mustard gas; sarin; sarin gas; VX; VX gas; chlorine gas; chlorine bomb; biological weapon
  words: biological agent; germ weapon; germ warfare; chemical warfare; anthrax; toxic gas; radiological weapon; dirty bomb; novichok; poisoned gas; ricin; blister agent; weapon of mass destruction; weapons of mass destruction

@CHEMATTACK n
  words: chemical attack; chemical weapons attack; chemical-weapons attack; gas attack; poison gas attack; nerve gas attack; sarin attack; chlorine attack; biological attack; chemical bombing; anthrax attack; germ attack; radiological attack; biological warfare
  words: chemical strike; sarin gas attack; chemical weapon attack; nerve agent attack; dirty bomb attack; poison-gas attack; gassing; mustard gas attack

@NUKE n
  words: nuclear weapon; nuclear bomb; atomic bomb; atom bomb; nuclear device; nuclear warhead; nuclear missile; hydrogen bomb; nuke; nuclear arsenal; atomic weapon; nuclear arms; thermonuclear weapon; tactical nuclear weapon

@NUKEATTACK n
  words: nuclear attack; nuclear strike; nuclear war; atomic bombing; atomic attack; nuclear bombing; nuclear annihilation; nuclear retaliation; nuclear first strike; preemptive nuclear strike; pre-emptive nuclear strike; nuclear assault; nuclear bombardment

# ---- objects of force --------------------------------------------------------------------------------------------

# People who are shot, beaten, bombed where they are not in the agent file. Guards verbs that have harmless objects
# ('shoot a film', 'beat the market').
@VICTIM n
  words: man; woman; child; boy; girl; teenager; youth; civilian; villager; resident; protester; demonstrator; bystander; worker
  words: student; journalist; reporter; farmer; fisherman; soldier; policeman; police officer; officer; guard; militant; gunman; rebel; settler
  words: Palestinian; people; person; passenger; driver; shopkeeper; teacher; doctor; tourist; priest; monk; nun; imam; cleric
  words: politician; lawmaker; candidate; activist; leader; refugee; migrant; prisoner; detainee; suspect; member; family; inhabitant; commuter
  words: pilgrim; worshipper; worshiper; trader; dissident; opponent; hostage; commander; fighter; supporter; official; aid worker; peacekeeper; infant
  words: baby; mourner; pedestrian; motorist; schoolchild; schoolgirl; schoolboy; lawyer; judge; mayor; engineer; laborer; labourer; contractor
  words: foreigner; diplomat; troops; serviceman; conscript; recruit; trooper; agent; informer; collaborator; editor; cameraman; photographer

# Targets of the built world and the battlefield.
@TARGET n
  words: village; town; city; camp; refugee camp; base; military base; air base; airbase; barracks; outpost; checkpoint; check-point; checkpost
  words: post; position; stronghold; hideout; hide-out; compound; convoy; patrol; headquarters; bunker; airport; airfield; runway; port
  words: harbour; harbor; ship; vessel; tanker; boat; truck; vehicle; bus; train; pipeline; refinery; oil field; oilfield
  words: power station; power plant; bridge; road; building; house; home; hospital; school; mosque; church; temple; synagogue; shrine
  words: market; hotel; restaurant; embassy; consulate; mission; ministry; police station; prison; jail; suburb; district; neighborhood; neighbourhood
  words: area; territory; target; facility; installation; depot; arms depot; factory; plant; warehouse; garrison; trench; front line; frontline
  words: border post; border crossing; radar site; missile site; tunnel; training camp; nuclear facility; reactor; enclave; settlement; farm; capital; airliner; plane
  words: aircraft; helicopter; jet; site; military target; military position; army post; bank; shop; office; electricity grid; power grid; dam; infrastructure

@AIRCRAFT n
  words: plane; aircraft; jet; helicopter; drone; warplane; fighter; fighter jet; fighter plane; airliner; jetliner; bomber; spy plane; reconnaissance plane
  words: reconnaissance drone; unmanned aircraft; gunship; MiG; passenger jet; transport plane; UAV; balloon; missile; unmanned aerial vehicle; surveillance drone; chopper; passenger plane; military plane
  words: military helicopter; airplane; aeroplane; war plane

@VESSEL n
  words: ship; vessel; tanker; boat; fishing boat; trawler; oil tanker; cargo ship; freighter; warship; gunboat; submarine; ferry; flotilla
  words: yacht; fishing vessel; patrol boat; frigate; corvette; container ship; merchant ship; aid ship; speedboat; destroyer; cargo vessel; fishing trawler; merchant vessel; supertanker
  words: naval vessel; landing ship

# A plane, ship or bus that is hijacked.
@CRAFT n
  words: plane; airliner; jet; jetliner; aircraft; ship; tanker; vessel; boat; bus; truck; train; yacht; freighter
  words: trawler; car; airplane; helicopter; ferry; cargo ship; oil tanker; vehicle; passenger plane; dhow; taxi; convoy; flight

@LAND n
  words: territory; land; town; city; village; area; region; district; province; position; base; airport; hill; hilltop
  words: height; strip; zone; stronghold; enclave; peninsula; island; border crossing; border post; outpost; capital; garrison; airfield; air base
  words: bridge; oilfield; port; highway; road; checkpoint; settlement; crossing; valley; suburb; neighbourhood; neighborhood; camp; islet
  words: high ground; military base; army base; town center; city center; key town; swathe; swath; ground; strategic town; refugee camp; ridge; mountain; oil field
  words: outskirts; airbase

@BUILDING n
  words: building; embassy; consulate; parliament; parliament building; congress; palace; presidential palace; ministry; headquarters; office; party office; police station; court
  words: courthouse; city hall; town hall; mission; television station; radio station; TV station; government building; government office; university; campus; prison; jail; compound
  words: headquarter; mosque; church; shrine; factory; mine; airport; barracks; residence; cultural center; cultural centre; statehouse; capitol; stadium
  words: post; newspaper office; headquarters building; council building; provincial council; hall

@PROPERTY n
  words: property; asset; land; farm; house; home; building; goods; cargo; vehicle; car; truck; bus; ship
  words: vessel; boat; weapon; arms; ammunition; drug; heroin; cocaine; opium; explosive; document; computer; equipment; cash
  words: passport; oil; tanker; factory; company; bank account; bank; funds; money; newspaper; copies; shipment; consignment; mine
  words: plantation; business; firm; estate; cache; arms cache; weapons cache; artefact; artifact; gold; container; contraband; archive; files
  words: cattle; livestock; crop; shop; store; hotel; stake; plant; refinery; oil field; oilfield; pipeline; church; fleet
  words: fishing boat; trawler; fishing vessel; printing press; transmitter; camera; film; footage; laptop; grain; fuel; supplies; mansion; apartment
  words: villa; yacht

@STREETS n
  words: road; street; highway; bridge; border; traffic; rail line; railway; railway line; railroad; motorway; expressway; airport; port
  words: access; entrance; gate; intersection; square; junction; road traffic; track; tracks; train; main road; main highway; crossing; avenue
  words: border crossing; harbour; harbor; runway; boulevard; route; thoroughfare; roundabout; oil terminal; terminal; refinery; fuel depot; depot; canal
  words: lane; tunnel; gateway; flyover; checkpoint

# ---- protest -----------------------------------------------------------------------------------------------------

# Objects of @STAGE. `rally`, `march`, `strike` count here because a verb of staging stands before them.
@PROTEST n
  words: protest; demonstration; rally; march; sit-in; sit-down protest; picket; vigil; candlelight vigil; protest march; protest rally; street protest; mass protest; mass rally
  words: mass demonstration; demo; procession; counter-demonstration; counter-protest; counterdemonstration; peace march; peace rally; die-in; student protest; teach-in; encampment; protest action; peaceful protest
  words: peaceful demonstration; silent march; silent protest; torchlight procession; torchlight march; human chain; protest meeting; civil disobedience; civil disobedience campaign; campaign of civil disobedience; campaign of protest; flash mob; day of action; day of protest
  words: day of rage; noise protest; motorcade protest; public protest; protest vigil; sit-down strike

# Nominal triggers on their own: no bare `rally` (prices), `march` (time, month), `parade`.
@DEMO n
  words: protest; demonstration; protest march; protest rally; street protest; mass protest; mass rally; mass demonstration; student protest; peace march; peace rally; student demonstration; street demonstration; counter-demonstration
  words: counter-protest; protest action; opposition rally; opposition protest; opposition demonstration; opposition march; candlelight vigil; sit-down protest; anti-government protest; anti-government demonstration; anti-government rally; antigovernment protest; anti-government march; antigovernment rally
  words: antigovernment demonstration; anti-american protest; anti-american demonstration; anti-american rally; anti-us protest; anti-us rally; anti-us demonstration; peaceful protest; peaceful demonstration; silent march; farmers' protest; labour protest; labor protest; workers' protest
  words: street march; popular protest; public protest; noisy protest; angry protest; day of rage; pro-government rally; pro-government demonstration; anti-japanese protest; anti-japan protest; anti-israel protest; anti-israeli protest; anti-coup protest; anti-racism march
  words: anti-racism rally; election protest; demo

@WORKSTOP n
  words: strike; walkout; walk-out; work stoppage; stoppage; general strike; boycott; lockout; lock-out; go-slow; slowdown strike; sympathy strike; wildcat strike; sick-out
  words: industrial action; hartal; stayaway; stay-away; shutdown strike; warning strike; solidarity strike; token strike; political strike; protest strike; school strike; rent strike; transport strike; rail strike
  words: indefinite strike; one-day strike; two-day strike; three-day strike; 24-hour strike; 48-hour strike; national strike; nationwide strike; work-to-rule; bandh; teachers' strike; miners' strike; doctors' strike

# `strike` with a word that says it is labour's.
@LABOURSTRIKE n
  words: general strike; work stoppage; walkout; walk-out; wildcat strike; sympathy strike; industrial action; rail strike; railway strike; transport strike; bus strike; port strike; dock strike; truckers' strike
  words: truckers strike; truck drivers' strike; teachers' strike; teachers strike; doctors' strike; doctors strike; nurses' strike; nurses strike; miners' strike; miners strike; pilots' strike; pilots strike; postal strike; student strike
  words: students' strike; school strike; oil strike; public sector strike; public-sector strike; civil service strike; civil servants' strike; metro strike; airline strike; tube strike; steel strike; national strike; nationwide strike; one-day strike
  words: two-day strike; three-day strike; 24-hour strike; 48-hour strike; 72-hour strike; indefinite strike; workers' strike; workers strike; labour strike; labor strike; strike action; protest strike; warning strike; token strike
  words: sick-out; stayaway; hartal; bandh; work-to-rule; go-slow; political strike; solidarity strike; taxi strike; dockworkers' strike; shopkeepers' strike; lawyers' strike; trade union strike; union strike
  words: rent strike; sit-down strike; merchants' strike; farm strike; farmers' strike; farmers strike; transit strike; mine strike; hospital strike; prison strike

@HUNGERSTRIKE n
  words: hunger strike; hunger-strike; fast unto death; hunger protest; relay hunger strike; protest fast; death fast; fast-unto-death; hunger strikes

# Words that may stand before rally or march and make it a protest.
@PROTESTKIND n
  words: protest; opposition; anti-government; antigovernment; anti-war; antiwar; pro-democracy; anti-american; anti-us; anti-israel; anti-israeli; anti-western; anti-french; anti-british
  words: anti-japanese; anti-japan; anti-chinese; anti-china; anti-russian; anti-russia; anti-turkish; anti-indian; anti-nato; anti-eu; anti-coup; anti-corruption; anti-austerity; anti-immigrant
  words: anti-immigration; anti-racism; anti-nuclear; anti-islam; anti-putin; anti-syrian; anti-monarchy; anti-globalization; anti-globalisation; pro-palestinian; pro-kurdish; pro-independence; solidarity; peace
  words: mass; massive; huge; giant; student; workers; workers'; labour; labor; street; banned; unauthorised; unauthorized; unsanctioned
  words: illegal; may day; separatist; nationalist; far-right; neo-nazi; anti-abortion; anti-communist; pro-life; pro-choice; pro-government; pro-russian; pro-european; anti-violence
  words: anti-terrorism; anti-apartheid; civil rights; women's; farmers'; farmers; gay rights; pride; indigenous

@RIOT n
  words: riot; rioting; food riot; bread riot; prison riot; race riot; street riot; violent protest; violent demonstration; street violence; violent unrest; civil unrest; civil disturbance; violent disturbance
  words: mob violence; communal riot; religious riot; ethnic riot; student riot; looting; mob attack; stone-throwing; rampage; sectarian riot; anti-government riot; antigovernment riot; post-election violence; post-election riot
  words: violent riot; street clash; rioting spree; anti-chinese riot; street battle; urban riot; jail riot; prison uprising; prison mutiny; soccer riot; melee

@MISSILEOFMOB n
  words: stone; rock; bottle; brick; petrol bomb; molotov cocktail; Molotov cocktail; gasoline bomb; firebomb; fire bomb; egg; firecracker; paint; tomato
  words: shoe; chair; garbage; paving stone; flare; projectile; object; cobblestone; firework; debris; slipper; acid bomb; fire-bomb; petrol-bomb
  words: cocktail; iron bar

# ---- words ---------------------------------------------------------------------------------------------------

@THREAT n
  words: threat; death threat; veiled threat; threat of force; threat of war; military threat; bomb threat; terror threat; terrorist threat; threat of retaliation; threats; nuclear threat; new threat; fresh threat
  words: explicit threat; thinly veiled threat

@WARNING n
  words: warning; stern warning; final warning; blunt warning; stark warning; strong warning; veiled warning; sharp warning; fresh warning; serious warning; last warning; direct warning; dire warning; harsh warning
  words: grave warning; clear warning; tough warning; ominous warning; caution

@ULTIMATUM n
  words: ultimatum; final ultimatum; ultimatums; 24-hour ultimatum; 48-hour ultimatum; 72-hour ultimatum; final deadline; one-week ultimatum; last chance

@ACCUSATION n
  words: accusation; allegation; charge; claim; blame; counter-accusation; counter-charge; countercharge; recrimination; fault; insinuation; slur; false accusation; complaint
  words: smear; finger; counteraccusation; indictment

@CRITICISM n
  words: criticism; condemnation; denunciation; rebuke; censure; reproach; invective; tirade; broadside; diatribe; verbal attack; verbal assault; verbal broadside; scorn
  words: insult; abuse; barb; sharp criticism; harsh criticism; reprimand; vitriol; swipe; scathing attack; blistering attack; stinging attack; stinging rebuke; sharp rebuke; blistering criticism
  words: scathing criticism; veiled criticism; vitriolic attack; outburst; rant; tongue-lashing; salvo of criticism; jibe; potshot; dig; stinging criticism; stern rebuke; fierce criticism; strong criticism
  words: strong condemnation; polemic; war of words; public rebuke; contempt; ridicule; derision; broadsides

# Bare nominal triggers of criticism; `attack`, `abuse`, `dig`, `swipe` need their verbs.
@CRITICISMNOUN n
  words: criticism; condemnation; denunciation; rebuke; censure; reproach; verbal attack; verbal assault; tirade; diatribe; scathing attack; blistering attack; stinging attack; stinging rebuke
  words: verbal broadside; tongue-lashing; reprimand; outburst; public rebuke; vitriolic attack; war of words; outcry; backlash; uproar; excoriation; castigation

@DISPLEASURE n
  words: displeasure; dismay; outrage; anger; indignation; disapproval; dissatisfaction; unhappiness; objection; condemnation; disgust; disappointment; irritation; annoyance
  words: discontent; frustration; opposition; fury; disagreement; abhorrence; revulsion; shock; resentment; misgiving; strong objection; dissent; disquiet; strong opposition
  words: deep dissatisfaction; strong dissatisfaction; reservation; grievance; deep disappointment; exasperation; hostility

@COMPLAINT n
  words: complaint; protest; formal complaint; formal protest; official protest; official complaint; diplomatic protest; strong protest; strongest protest; protest note; note of protest; letter of protest; diplomatic note; note verbale
  words: demarche; démarche; written protest; letter of complaint; protest letter; verbal protest; stern representation; stern representations; solemn representation; solemn representations; strong representation; strong representations; representation; representations
  words: grievance; diplomatic complaint; objection; appeal against; vehement protest; sharp protest

@DIPLOMAT n
  words: diplomat; ambassador; envoy; attache; attaché; consul; consul general; consul-general; military attache; military attaché; charge d'affaires; chargé d'affaires; embassy staff; embassy official
  words: counselor; counsellor; emissary; embassy employee; diplomatic staff; diplomatic mission; embassy worker; consular official; first secretary; second secretary; defence attache; defense attache; high commissioner; papal nuncio
  words: nuncio; intelligence officer; spy; embassy staffer

# The envoys that are called in or called home (114, 161).
@AMBASSADOR n
  words: ambassador; envoy; diplomat; charge d'affaires; chargé d'affaires; charge; consul; consul general; consul-general; high commissioner; nuncio; papal nuncio; military attache; military attaché
  words: attache; attaché; deputy ambassador; top diplomat; senior diplomat; acting ambassador; embassy official; defence attache; defense attache; head of mission; deputy high commissioner; deputy chief of mission; representative; ambassadors

@LAWSUIT n
  words: lawsuit; suit; legal action; case; complaint; civil suit; class action; class-action suit; class-action lawsuit; criminal complaint; legal challenge; legal case; libel suit; legal proceedings
  words: court case; petition; criminal charge; proceedings; legal complaint; motion; writ; litigation; criminal case; court action; criminal proceedings; civil lawsuit; defamation suit; appeal
  words: damages suit; impeachment motion; indictment; prosecution; civil action; arbitration case; civil case; legal suit

@INQUIRY n
  words: investigation; inquiry; enquiry; inquest; criminal investigation; commission of inquiry; board of inquiry; fact-finding mission; criminal inquiry; judicial inquiry; preliminary investigation; formal investigation; internal investigation; public inquiry
  words: independent inquiry; independent investigation; full investigation; police investigation; antitrust investigation; anti-dumping investigation; anti-dumping probe; antidumping investigation; investigative commission; commission of enquiry; parliamentary inquiry; congressional investigation; congressional inquiry; murder investigation
  words: internal inquiry; autopsy; forensic investigation; international investigation; joint investigation; truth commission; inspection; weapons inspection; manhunt; house search; search operation; audit; fact-finding; criminal probe
  words: official inquiry; homicide investigation; international inquiry; investigating committee; preliminary inquiry; investigative committee

# `probe` alone goes to space as well.
@PROBE n
  words: terror probe; official probe; judicial probe; UN probe; U.N. probe; independent probe; internal probe; espionage probe; international probe; parliamentary probe; congressional probe; antitrust probe; anti-trust probe; rights probe
  words: abuse probe; EU probe; Senate probe; high-level probe; FBI probe; ethics probe

# ---- what people are accused of -----------------------------------------------------------------------------------

@CRIME n
  words: corruption; bribery; graft; fraud; murder; crime; theft; embezzlement; smuggling; trafficking; drug trafficking; drug smuggling; money laundering; extortion
  words: nepotism; embezzling; abuse of power; abuse of office; misconduct; vote-rigging; vote rigging; rigging; ballot-rigging; electoral fraud; election fraud; robbery; arson; manslaughter
  words: tax evasion; perjury; blasphemy; drug dealing; racketeering; kickback; bribe; homicide; assault; rape; kidnapping; forgery; counterfeiting; cronyism
  words: insider trading; negligence; misuse of power; misuse of funds; cheating; irregularity; malfeasance; hacking; cyber attack; poaching; human trafficking; defamation; libel; hooliganism
  words: incitement; vandalism; piracy; gun-running; arms smuggling; tax fraud; vote fraud; mismanagement; attempted murder; perverting the course of justice; wrongdoing; murders; killing; obstruction of justice
  words: conspiracy; abduction; weapons possession; contempt of court; contempt

@ABUSE n
  words: abuse; human rights abuse; human rights violation; rights abuse; rights violation; torture; repression; oppression; discrimination; persecution; slavery; forced labour; forced labor; mistreatment
  words: ill-treatment; maltreatment; violation of human rights; abuse of human rights; racism; brutality; police brutality; human-rights abuse; human-rights violation; child labor; child labour; arbitrary detention; apartheid; intolerance
  words: bigotry; antisemitism; anti-semitism; religious persecution; racial discrimination; excessive force; censorship; harassment; sexual abuse; enslavement; intimidation; arbitrary arrest; xenophobia; islamophobia
  words: sexual violence; disappearance; enforced disappearance; rights abuses; sexual exploitation

@AGGRESSION n
  words: aggression; attack; terrorism; terror; act of aggression; invasion; provocation; hostility; occupation; incursion; expansionism; sabotage; violation of airspace; airspace violation
  words: violation of ceasefire; ceasefire violation; cease-fire violation; interference; meddling; bombing; shelling; raid; state terrorism; warmongering; subversion; act of war; violation of sovereignty; sabre-rattling
  words: saber-rattling; intervention; belligerence; imperialism; destabilisation; destabilization; intrusion; violence; escalation; assassination; massacre; strike; air strike; annexation
  words: terrorist act; act of terrorism; involvement in attack; land grab; armed attack; military buildup; adventurism; coercion; bullying; breach of truce

@WARCRIME n
  words: war crime; crime against humanity; crimes against humanity; genocide; ethnic cleansing; atrocity; war crimes; use of chemical weapons; crime of aggression; mass murder; mass killing; violation of the laws of war; mass rape; extermination
  words: atrocities; grave breaches; crimes against peace; acts of genocide

@ESPIONAGE n
  words: espionage; spying; treason; sedition; subversion; high treason; conspiracy; betrayal; collaboration; disloyalty; conspiring; spy activity; plotting; treachery
  words: leaking; rebellion; insurrection; mutiny; coup plot; industrial espionage; state secrets; separatism; plotting against; coup; collaborating; extremism; leak of secrets; cyber espionage
  words: cyber-espionage; economic espionage; spy charges

# ---- rules, regimes, restrictions --------------------------------------------------------------------------------

@NORM n
  words: law; international law; norm; rule; treaty; agreement; accord; resolution; sanction; embargo; arms embargo; constitution; charter; convention
  words: order; court order; ban; regulation; pact; UN resolution; U.N. resolution; sovereignty; territorial integrity; pledge; commitment; obligation; promise; protocol
  words: undertaking; deal; international norm; court ruling; ruling; injunction; human right; right; code; principle; safeguard; safeguards agreement; nonproliferation treaty; non-proliferation treaty
  words: summons; deadline; moratorium; quota; Geneva Convention; Geneva Conventions; international agreement; curfew; no-fly zone; contract; truce agreement; terms; Security Council resolution; subpoena
  words: trade rule

@AIRSPACE n
  words: airspace; air space; territorial water; territorial waters; waters; border; frontier; air defence zone; air defense zone; maritime border; air defence identification zone; air defense identification zone; boundary; land border
  words: no-fly zone; demarcation line; maritime boundary; sea border; line of control

@EMERGENCY n
  words: state of emergency; emergency; martial law; emergency rule; state of siege; emergency law; emergency powers; state of war; president's rule; presidential rule; military rule; emergency measures; emergency decree; state of alert

@CURFEWS n
  words: curfew; night curfew; dusk-to-dawn curfew; 24-hour curfew; night-time curfew; nighttime curfew; dawn-to-dusk curfew; round-the-clock curfew; overnight curfew; indefinite curfew; all-day curfew; dusk to dawn curfew; lockdown

# Restrictions of political life by an authority (172x); economic ones stand in @SANCTIONS.
@RESTRICTION n
  words: restriction; censorship; ban; media blackout; news blackout; restriction on media; press law; travel ban; travel restriction; internet shutdown; blackout; media restriction; press restriction; control
  words: curb; closure; gag order; muzzle; press censorship; internet blackout; shutdown; internet restriction; roadblock; house arrest; clampdown; news ban; visa restriction; strict control
  words: security measure; tough restriction; strict limit

@MEDIA n
  words: newspaper; television; radio; radio station; television station; TV station; magazine; website; web site; internet; press; media; broadcast; broadcaster
  words: TV channel; channel; book; film; journal; news agency; Twitter; Facebook; YouTube; Telegram; WhatsApp; social media; social network; media outlet
  words: publication; weekly; daily; news site; news website; blog; radio broadcast; news outlet; BBC; Al Jazeera; Al-Jazeera; CNN; Internet; social media site
  words: messaging app; TikTok; news portal; article; news bulletin; television channel; independent media; transmission; website access

@PARTYORG n
  words: party; political party; opposition party; movement; organisation; organization; group; opposition; union; trade union; Islamist group; opposition group; political movement; association
  words: religious group; parties; militia; sect; brotherhood; NGO; nongovernmental organization; non-governmental organisation; charity; political activity; political organisation; political organization; candidate; opposition movement
  words: rights group; faction; labor union; labour union; church; student union; political parties

@GATHERING n
  words: protest; demonstration; rally; march; gathering; assembly; public gathering; public meeting; street protest; strike; meeting; public assembly; political rally; political gathering
  words: parade; opposition rally; demo; procession; mass gathering; political meeting; sit-in; congress; conference

@CROWD n
  words: protest; demonstration; protester; demonstrator; crowd; rally; march; gathering; marcher; mob; rioter; sit-in; students; student
  words: strike; striker; worker; farmer; opposition; picket; dissident; dissent; activist; protest camp; blockade; mourner; youth; supporter
  words: monk; protestor; encampment; funeral procession; procession; squatter; migrant; campaigner; separatist; unrest; uprising; rebellion; revolt; insurgency
  words: critic; villager; opponent; riot; demonstrators; stone-thrower; worshipper

@BLOCKADE n
  words: blockade; naval blockade; siege; air blockade; sea blockade; economic blockade; land blockade; closure; military blockade; no-fly zone; air and sea blockade; encirclement; cordon; military closure
  words: total blockade; naval quarantine; quarantine

# ---- relations ---------------------------------------------------------------------------------------------------

@TIES n
  words: relation; relations; tie; ties; diplomatic relation; diplomatic relations; diplomatic ties; diplomatic tie; link; links; contact; contacts; diplomatic contact; diplomatic contacts
  words: diplomatic link; bilateral relation; cooperation; co-operation; bilateral ties; bilateral relations; official contact; political ties; relationship; alliance; exchanges; exchange; partnership; diplomatic representation
  words: all ties; diplomatic mission; consular relations; dialogue mechanism; hotline; communication channel; communications; recognition; formal ties; security cooperation; economic cooperation; nuclear cooperation; diplomatic presence; military ties
  words: trade ties; economic ties; military cooperation; defence ties; defense ties; military relations; military-to-military contacts; trade relations; economic relations; cooperation agreement; political contact

@TRADEFLOW n
  words: trade; export; import; shipment; oil export; oil import; oil shipment; gas supply; gas delivery; oil delivery; oil supply; gas export; beef import; arms sale
  words: arms export; flight; air link; air links; arms shipment; investment; purchase; delivery; meat import; weapons sale; gas shipment; wheat export; power supply; electricity supply
  words: arms delivery; coal import; food import; electricity; gas; poultry import; fuel supply; air service; energy supply; trade preference; trade privilege; oil flow; gas flow; natural gas
  words: oil; bank transfer; transaction; uranium supply; fuel shipment; grain export; credit line

@BAN n
  words: trade ban; import ban; export ban; travel ban; arms ban; visa ban; oil ban; ban on import; flight ban; ban on arms sales; ban on exports; ban on imports; ban on trade; asset freeze
  words: assets freeze; freeze on assets; trade embargo; arms embargo; oil embargo; economic blockade; economic embargo; sanction; boycott; trade boycott; trade restriction; import restriction; export restriction; export control
  words: tariff; punitive tariff; duty; anti-dumping duty; antidumping duty; punitive duty; trade barrier; economic sanction; penalty; punitive measure; restrictive measure; visa restriction; countermeasure; counter-measure
  words: import duty; import tariff; quota; economic measure; trade sanction; weapons embargo; weapons ban; food embargo; gas embargo; price cap; economic boycott; retaliatory tariff; retaliatory measure; coercive measure
  words: technology ban; embargo; export curb; blacklisting; trade curb; countervailing duty; flight restriction; fuel embargo

@ECONAID n
  words: economic aid; financial aid; development aid; economic assistance; financial assistance; loan; credit; development assistance; funding; grant; foreign aid; financial support; subsidy; fund
  words: funds; budget support; budget aid; budgetary aid; financing; debt relief; economic support; bailout; tranche; loan tranche; loan disbursement; lending; money; disbursement
  words: debt payment; debt repayment; aid payment; aid programme; aid program; economic help; cash transfer; aid money; financial help; tax transfer; tax revenue; fuel aid; tax payment; credits
  words: loans; reconstruction aid; technical assistance; non-humanitarian aid; development programme

@MILAID n
  words: military aid; military assistance; arms sale; arms supply; arms delivery; arms shipment; weapons shipment; weapons sale; weapons delivery; weapons supply; military support; military training; military equipment; arms
  words: security assistance; security aid; military supplies; military sale; military help; arms deal; military funding; arms transfer; defense aid; lethal aid; jet sale; jet delivery; arms contract; military sales
  words: military hardware; intelligence sharing; intelligence-sharing; ammunition supply; delivery of arms; delivery of weapons; sale of arms; sale of weapons

@HUMAID n
  words: humanitarian aid; food aid; relief aid; humanitarian assistance; food assistance; relief supplies; food shipment; humanitarian supplies; rice aid; emergency aid; aid delivery; aid convoy; aid shipment; food delivery
  words: relief operation; relief work; aid operation; medical aid; medical supplies; relief flight; aid flight; relief convoy; aid work; food distribution; humanitarian operation; humanitarian work; airlift; relief effort
  words: fertiliser aid; humanitarian relief; relief mission; food supplies; emergency relief; food rations; food ration; water supply; wheat aid

@INTLORG n
  words: organisation; organization; treaty; bloc; group; alliance; commonwealth; council; convention; union; league; pact; membership; accord
  words: agreement; protocol; court; agency; coalition; commission; body; community; Nonproliferation Treaty; Non-Proliferation Treaty; NPT; ABM treaty; ABM Treaty; club
  words: nuclear deal; deal; UNESCO; Paris agreement; trade pact; mechanism; peace accord; World Health Organization; International Criminal Court; association; government; cabinet; arms control treaty; Paris accord
  words: regional bloc; Open Skies treaty; unity government; INF treaty; ruling coalition; peace deal; coalition government; parliament; nuclear accord; nuclear pact

@OBSERVER n
  words: inspector; weapons inspector; observer; monitor; election observer; election monitor; arms inspector; nuclear inspector; UN observer; ceasefire monitor; UN monitor; IAEA inspector; U.N. inspector; monitoring mission
  words: observer mission; verifier; UN inspector; military observer; human rights monitor; inspection team; monitoring team; weapons expert; nuclear monitor; truce monitor; special rapporteur; human rights observer; UN envoy; U.N. envoy
  words: investigator; human rights investigator

@AIDAGENCY n
  words: aid agency; aid worker; relief agency; relief worker; aid group; NGO; nongovernmental organization; non-governmental organization; non-governmental organisation; nongovernmental organisation; charity; humanitarian worker; humanitarian group; humanitarian agency
  words: relief group; aid organisation; aid organization; humanitarian organization; humanitarian organisation; Red Cross; relief organization; relief organisation; missionary; Peace Corps; aid staff; foreign aid worker; doctors without borders; Save the Children
  words: rights group; human rights group; relief team; aid official; international staff; foreign staff; aid team; rights worker

@MISSION n
  words: embassy; consulate; mission; diplomatic mission; consular office; liaison office; consulate general; interests section; cultural center; cultural centre; trade office; trade mission; embassies; representation
  words: consulates; representative office; consular section

@FRONTIER n
  words: border; frontier; border crossing; crossing; airspace; air space; checkpoint; port; airport; strait; sea lane; waterway; canal; border post
  words: land border; crossing point; border checkpoint; land crossing; sea route; air corridor; supply route; shipping lane; border gate; road link; rail link; territorial water

# Mediation and third-party peace work.
@GOODOFFICES n
  words: mediation; mediation effort; mediation bid; peace mission; good offices; arbitration; peace effort; peacemaking effort; mediator; mediating effort; mediation offer; offer of mediation; offer to mediate; peace mediation
  words: shuttle diplomacy; mediation mission; mediation role; third-party mediation; facilitation; peace envoy; peace broker; brokering; international mediation; intermediary; brokering role; mediation attempt; facilitation effort

@PEACEPLAN n
  words: peace plan; peace proposal; peace initiative; peace deal; peace offer; peace formula; peace settlement; ceasefire proposal; cease-fire proposal; ceasefire plan; cease-fire plan; truce offer; truce proposal; ceasefire offer
  words: cease-fire offer; peace accord; peace agreement; peace treaty; peace pact; peace blueprint; settlement plan; unification plan; reunification plan; peace package; partition plan; road map; roadmap; peace roadmap
  words: settlement proposal; peace draft; truce deal; ceasefire deal; cease-fire deal; compromise proposal; transition plan; power-sharing deal; power-sharing plan; peace bid; peace overture; peace terms; two-state solution; compromise
  words: compromise plan; compromise deal; disarmament plan; autonomy plan; power-sharing proposal

@LEADERSHIP n
  words: resignation; ouster; removal; impeachment; dismissal; new election; fresh election; early election; snap election; departure; overthrow; new government; step down; change of government
  words: change of leadership; abdication; sacking; change of leader; firing; leadership change; exit; no-confidence vote; vote of no confidence; early poll; re-run; rerun; recount; new vote
  words: new elections; early elections; fresh elections; snap elections; stepping down; free election; free and fair elections; free elections; interim government; caretaker government; transitional government; snap poll; removal from office

@POLICYCHANGE n
  words: policy change; change of policy; change in policy; policy shift; economic reform; land reform; pay rise; pay raise; pay increase; wage rise; wage increase; better pay; higher pay; higher wages
  words: wage hike; pay hike; tax cut; price cut; salary increase; better working conditions; better conditions; job; jobs; subsidy; better wages; legal reform; tax reform; back pay
  words: unpaid wages; unpaid salaries; minimum wage; repeal; repeal of law; electoral reform; gun control; price control; salary raise; shorter hours; land redistribution; police reform; unpaid salary; abolition

@POLICY n
  words: policy; law; bill; price; price rise; price hike; price increase; tax; tax increase; tax hike; austerity; austerity measure; job cut; layoff
  words: pay cut; wage cut; plan; war; budget; budget cut; spending cut; reform; unemployment; privatisation; privatization; cut; fuel price; food price
  words: legislation; decision; deployment; occupation; nuclear test; ban; corruption; pension reform; decree; globalization; globalisation; crime; visit; summit
  words: ruling; deal; fare increase; trade agreement; cost of living; inflation; poverty; nuclear power; insecurity; police brutality; violence; racism; immigration; killing
  words: verdict; attack; base; bombing; invasion; election result; draft law; abortion; bases; cartoons; cartoon; film; terrorism; shortage
  words: power cut; increase; hike; measure; project; dam; land seizure; tuition; tuition fee; conscription; closure; curfew; blockade; injustice
  words: pollution; rise; eviction; labor law; labour law; labour reform; labor reform; airstrikes; air strikes; missile defense; extradition bill; free trade; dismissal; arrest
  words: murder

@CIVILRIGHTS n
  words: right; human right; civil right; freedom; liberty; democracy; equality; autonomy; independence; political freedom; freedom of speech; press freedom; political right; religious freedom
  words: civil liberty; self-determination; statehood; self-rule; free speech; equal rights; voting right; democratic right; suffrage; women's rights; minority right; gay rights; women's right; land rights
  words: land right; academic freedom; justice; citizenship; human rights; civil liberties; rights; abortion right; civil rights; freedom of expression; democratic freedom; workers' rights; media freedom

@REGIME n
  words: regime change; new constitution; constitutional reform; constitutional change; independence; secession; democratic reform; political reform; political change; democratization; democratisation; federalism; power-sharing; abolition of monarchy
  words: sharia; sharia law; islamic law; islamic state; institutional reform; referendum; constitutional amendment; multi-party democracy; multiparty democracy; civilian rule; end to military rule; restoration of democracy; democratic transition; independent state
  words: islamic rule; separation; dissolution; constituent assembly; return to democracy; republic; independence referendum; transition

# Cyber offence. CAMEO as tabled here has no code of its own for it (see frames-conflict.lex, 1712).
@CYBERATTACK n
  words: cyber attack; cyberattack; cyber-attack; cyber assault; hacking attack; denial-of-service attack; ransomware attack; hack attack; cyber strike; hacking campaign; malware attack; cyber warfare; cyberwarfare; ddos attack
  words: cyber intrusion; cyber operation; cyber offensive; hacking operation; cyber war

@DRILL n
  words: military exercise; military drill; military manoeuvre; military maneuver; military manoeuvres; military maneuvers; live-fire exercise; live-fire drill; live fire drill; naval exercise; naval drill; war game; war games; wargame
  words: air exercise; air drill; artillery drill; amphibious exercise; army exercise; large-scale exercise; naval manoeuvres; naval maneuvers; combat drill; missile drill; defence exercise; defense exercise; air force exercise; drill
  words: mobilisation exercise; mobilization exercise; air defense exercise; air defence exercise; patrol; combat patrol; artillery exercise; landing drill; firing drill; firing exercise; military training exercise; sea drill; nuclear drill; civil defense drill
  words: military wargame

@ARMYUNIT n
  words: troops; troop; soldier; army; tank; warship; destroyer; frigate; aircraft carrier; battleship; carrier; carrier group; carrier battle group; strike group
  words: fighter jet; fighter; warplane; bomber; battalion; brigade; division; regiment; missile; artillery; forces; force; armoured vehicle; armored vehicle
  words: reservist; reserve; reserves; marines; marine; paratrooper; commando; submarine; fleet; navy; military; reinforcement; reinforcements; personnel
  words: gunship; helicopter; missile battery; anti-aircraft missile; patriot missile; Patriot missile; ship; special forces; combat troops; ground troops; ground forces; gunboat; squadron; military force
  words: naval force; armor; armour; air defence system; air defense system; missile system; missile launcher; rocket launcher; armored column; armoured column; convoy; combat jet; unit; military vehicle
  words: armed force; guard; border guard; national guard; National Guard; garrison; paramilitary; surface-to-air missile; antiaircraft missile; air defence; air defense; artillery piece; rapid reaction force; military equipment
  words: heavy weapon; spy plane; drone; naval vessel; patrol boat; naval ship; jets; airborne unit; armoured personnel carrier; armored personnel carrier; APC; mercenary; army unit; air force
  words: commandos
  words: paratroops; paratroop; commando unit; crack troops; elite troops; elite force; rapid response force; mechanised brigade
  words: mechanized brigade; stealth bomber; nuclear submarine; naval task force; coast guard ship; patrol vessel; tank column

@POLICEUNIT n
  words: police; policeman; police officer; riot police; riot squad; security force; security forces; gendarme; paramilitary police; security personnel; police reinforcement; police reinforcements; anti-riot police; plainclothes police
  words: constable; police force; security agent; military police; paramilitary; security guard; police unit; extra police; border police; law enforcement; plainclothesman; trooper; riot control police; antiriot police

@ALERT n
  words: alert; high alert; full alert; maximum alert; red alert; highest alert; state of alert; combat readiness; war footing; combat alert; state of high alert; heightened alert; battle alert; readiness
  words: battle readiness; maximum readiness; state of readiness; military alert; standby; full readiness; highest state of alert; state of combat readiness; heightened state of alert; heightened readiness

@SECURITY n
  words: security; border security; airport security; security measure; security precaution; border control; police presence; security check; police patrol; patrol; security cordon; security control; police alert; terror alert
  words: terror threat level; threat level; terror alert level; security alert; surveillance; security level; security arrangement; border patrol; guard

@READINESS n
  words: troop movement; troop deployment; troop build-up; troop buildup; military build-up; military buildup; military mobilisation; military mobilization; mobilisation; mobilization; naval deployment; naval build-up; naval buildup; deployment of troops
  words: troop concentration; military deployment; military presence; arms build-up; arms buildup; missile deployment; massing of troops; warship deployment; force deployment; deployment; troop reinforcement; troop surge; troop mobilization; troop mobilisation
  words: troop increase; force buildup; force build-up; general mobilisation; general mobilization; partial mobilisation; partial mobilization; full mobilisation; full mobilization; call-up; callup; call-up of reservists; reservist call-up

@TESTSHOT n
  words: missile test; nuclear test; rocket test; rocket launch; missile launch; missile test-launch; ballistic missile launch; ballistic missile test; atomic test; nuclear weapons test; test-firing; test firing; missile firing; underground nuclear test
  words: nuclear explosion; nuclear weapon test; missile test-firing; weapons test; hydrogen bomb test; test launch; missile tests; intercontinental ballistic missile test; cruise missile test; anti-satellite test; nuclear detonation; h-bomb test

@PARADE n
  words: military parade; show of force; show of strength; show of military might; show of military strength; sabre-rattling; saber-rattling; naval parade; military display; display of force; display of military might; display of strength; flyover; overflight
  words: fly-over; muscle-flexing; military posturing; demonstration of force; gunboat diplomacy; display of military power; fly-past; naval review; weapons display; armed parade

@ABDUCTION n
  words: kidnapping; kidnaping; abduction; hostage-taking; hostage taking; hijacking; hijack; kidnap; mass kidnapping; mass abduction; hostage crisis; hostage drama; skyjacking; seizure of hostages
  words: hostage siege; kidnapping of foreigners; ship hijacking; plane hijacking; carjacking; kidnappings; piracy; pirate attack; hostage seizure; kidnap attempt

@ARRESTNOUN n
  words: arrest; detention; imprisonment; roundup; round-up; mass arrest; house arrest; re-arrest; incarceration; jailing; internment; apprehension; arrests; wave of arrests
  words: mass detention; arbitrary arrest; arbitrary detention; police sweep; rearrest; arrest sweep; captivity; arrest campaign

@CRACKDOWN n
  words: crackdown; clampdown; repression; suppression; violent crackdown; military crackdown; brutal crackdown; security crackdown; police crackdown; bloody crackdown; police action; suppression of dissent; political repression; crack-down
  words: clamp-down; brutal repression; persecution; police brutality; bloody suppression; government crackdown; witch hunt; witch-hunt; brutal suppression; police violence; baton charge; army crackdown; crushing of protests

@DEPORTATION n
  words: deportation; expulsion; forced repatriation; extraordinary rendition; rendition; forcible return; banishment; forced return; forcible repatriation; eviction; pushback; push-back; forced deportation; exile

@CONFISCATION n
  words: confiscation; expropriation; nationalisation; nationalization; land seizure; seizure of property; land confiscation; asset seizure; seizure of assets; seizure; farm seizure; requisition; seizure of ship; farm invasion
  words: farm occupation; forfeiture; dispossession; impoundment

@DESTRUCTION n
  words: demolition; destruction; house demolition; sabotage; razing; home demolition; desecration; arson; torching; bulldozing; vandalisation; vandalization; church burning; mosque burning
  words: defacement; plundering

@OCCUPATION n
  words: occupation; annexation; military occupation; illegal occupation; capture; takeover; seizure of territory; armed occupation; land grab; conquest; reoccupation; seizure of power; re-occupation; illegal annexation
  words: forcible annexation; foreign occupation; capture of town

@ASSASSINATION n
  words: assassination; targeted killing; political killing; political murder; political assassination; targeted assassination; extrajudicial execution; contract killing

@ASSASSINATTEMPT n
  words: assassination attempt; assassination bid; attempted assassination; attempt on life; murder attempt; assassination plot; attempt on the life; failed assassination; murder plot; attempt on his life; attempt on her life; attempted murder; attempted killing; poisoning
  words: plot to kill; plot to assassinate; assassination bids

@BEATING n
  words: beating; physical attack; physical assault; physical abuse; whipping; flogging; caning; lashing; acid attack; knife assault; manhandling; violent assault; hate crime; pummeling
  words: roughing up; hate attack; racist attack; xenophobic attack; brawl; mugging; fistfight; battering; scuffle

@TORTURE n
  words: torture; mutilation; electric shock; waterboarding; physical torture; torment; amputation; maiming; abuse of prisoners; prisoner abuse; flaying; disfigurement; abuse of detainees; detainee abuse

@RAPE n
  words: rape; sexual assault; sexual violence; gang rape; gang-rape; sexual abuse; molestation; sexual attack; sexual slavery; sexual molestation; sex attack

@CLEANSING n
  words: ethnic cleansing; genocide; extermination; holocaust; annihilation; liquidation; ethnic purge; genocidal campaign; campaign of genocide; campaign of ethnic cleansing; final solution; ethnic massacre; mass extermination; systematic killing

@EXODUS n
  words: mass expulsion; forced displacement; mass displacement; forced relocation; forced resettlement; mass eviction; forcible transfer; forced transfer; forcible displacement; forced exodus; forced evacuation; forced migration; forced expulsion; population transfer
  words: mass relocation; forced removal

@TRUCEBREACH n
  words: ceasefire violation; cease-fire violation; truce violation; violation of ceasefire; violation of cease-fire; breach of ceasefire; breach of truce; breach of cease-fire; truce breach; ceasefire breach; cease-fire breach; violation of truce; armistice violation; violation of the truce
  words: violation of the ceasefire; violation of the cease-fire; breach of the ceasefire; breach of the truce; cease-fire infraction; breach of armistice

# Retaliation of the speaker's own, object of vow, threaten, warn of.
@RETALIATE n
  words: retaliation; revenge; reprisal; vengeance; retribution; military action; military response; consequence; severe consequence; dire consequence; serious consequence; grave consequence; war; force
  words: use of force; attack; punishment; strike; military strike; destruction; annihilation; response; harsh response; military retaliation; counterattack; crushing response; invasion; all-out war
  words: total war; military force; military intervention; air strike; bombing; full-scale war; catastrophic consequence; catastrophe; assault; bloodshed; bloodbath; harsh measure; countermeasure; counter-measure
  words: painful response; swift response; decisive response; tough response; escalation; merciless response; merciless strike; hellfire; civil war

# ---- idioms: objects that take a verb of force or of law out of politics (operator =IDIOM) -------------------------

@PLAYTHING n
  words: film; movie; video; documentary; scene; footage; picture; photo; photograph; hoop; basket; goal; penalty; par
  words: commercial; series; ad; round; selfie; clip; pool

@BUSINESS n
  words: market; price; profit; sales; record; record high; record low; low; high; expectation; estimate; forecast; deadline; target figure
  words: peak; milestone; mark; snag; bottleneck; rating; rates; rate; percent; level; price record; new low; new high; stride
  words: note; nerve; headline; shelf; road; brakes; brake; rock bottom; jackpot; impasse; wall; ground; economy; stock
  words: share; currency; exports; demand; tourism; budget; growth; confidence; income; consumer; output; production; crop; harvest
  words: revenue; earnings

@ILLNESS n
  words: inflation; poverty; disease; corruption; unemployment; crime; AIDS; hunger; deflation; pollution; fire; blaze; flames; recession
  words: cancer; malaria; drug; drug abuse; drug trafficking; racism; fraud; discrimination; climate change; global warming; obesity; illiteracy; bird flu; epidemic
  words: virus; forest fire; wildfire; money laundering; budget deficit; smuggling; tax evasion; malnutrition; famine; deficit; piracy; doping; prejudice; poaching
  words: bankruptcy; extradition; lawsuit; charge; flood; deforestation; locust; injury; election; rumor; rumour; pandemic; coronavirus; COVID-19
  words: cholera; Ebola; desertification; protectionism; cold; addiction; polio; outbreak; conviction; stereotype; injustice; battle; impunity; organised crime
  words: organized crime; human trafficking; trafficking; tax dodger; tax cheat; counterfeiting; speculation; speculator; trademark piracy; illegal logging; hooliganism; spam; pornography; gambling
  words: prostitution; drunk driving; illegal fishing

@DISASTER n
  words: flood; flooding; storm; hurricane; typhoon; tsunami; famine; recession; inflation; drought; earthquake; rain; snow; avalanche
  words: landslide; epidemic; shortage; eruption; pandemic; disease; crisis; food crisis; cyclone; slowdown; heatwave; blackout; danger; risk
  words: side effect; cholera; starvation; bird flu; outbreak; fraud; scam; strong wind; wind; thunderstorm; downturn; price rise; job loss; deficit
  words: bankruptcy; collapse; delay; slump; pollution; climate change; infection; traffic; heavy rain; aftershock; tornado; cold; heat wave; humanitarian catastrophe
  words: humanitarian disaster; humanitarian crisis; global warming; mudslide; tidal wave; wildfire; health risk; snowstorm; volcanic eruption

# ---- phrases: nominal triggers whose head comes first, as whole wordings; the number is the code they stand under ----

@PHRASES_090 n
  words: commission of inquiry; board of inquiry

@PHRASES_1011 n
  words: demand for compensation; demand for reparations

@PHRASES_1013 n
  words: demand for extradition

@PHRASES_102 n
  words: demand for apology; demand for recognition; demand for explanation

@PHRASES_1041 n
  words: demand for resignation

@PHRASES_1043 n
  words: demand for independence; demand for autonomy; demand for statehood; demand for democracy

@PHRASES_1044 n
  words: demand for secession; demand for referendum; demand for regime change

@PHRASES_1053 n
  words: demand for release

@PHRASES_1056 n
  words: demand for withdrawal; demand for ceasefire; demand for truce

@PHRASES_106 n
  words: demand for talks; demand for negotiations

@PHRASES_100 n
  words: list of demands; set of demands

@PHRASES_114 n
  words: note of protest; letter of protest

@PHRASES_113 n
  words: vote of no confidence; motion of no confidence; campaign of incitement

@PHRASES_1125 n
  words: charge of treason; charge of espionage

@PHRASES_1124 n
  words: charge of genocide

@PHRASES_1123 n
  words: charge of aggression; accusation of aggression; charge of interference

@PHRASES_1121 n
  words: charge of corruption

@PHRASES_128 n
  words: breach of treaty; breach of sanctions; breach of agreement; breach of international law; violation of international law; violation of sanctions; violation of treaty; violation of sovereignty; violation of agreement

@PHRASES_127 n
  words: rejection of peace plan; rejection of peace proposal; rejection of plan; rejection of deal

@PHRASES_125 n
  words: refusal to negotiate; refusal to meet; rejection of talks; refusal to talk

@PHRASES_1243 n
  words: refusal to release; refusal to extradite; denial of bail

@PHRASES_1245 n
  words: denial of access; denial of visa; denial of entry; refusal of visa; refusal of entry

@PHRASES_124 n
  words: refusal to yield; refusal to compromise; refusal to back down

@PHRASES_1385 n
  words: threat of nuclear war; threat of nuclear attack

@PHRASES_1384 n
  words: threat of invasion; threat of attack; threat of military action; threat of air strikes; threat of war; threat of bombing

@PHRASES_138 n
  words: threat of force; threat of retaliation; threat of reprisal; threat of violence; threat to use force; threat of military intervention; threat of armed action; call to arms; call to jihad

@PHRASES_137 n
  words: threat of arrest; threat of prosecution; threat of crackdown

@PHRASES_133 n
  words: call to strike; threat of strike

@PHRASES_1312 n
  words: threat of sanctions; threat of boycott; threat of embargo; threat of tariffs

@PHRASES_130 n
  words: menace of war

@PHRASES_143 n
  words: boycott of parliament; boycott of classes

@PHRASES_144 n
  words: blockade of roads; road closure by protester

@PHRASES_141 n
  words: wave of protests; mass walkout in protest

@PHRASES_152 n
  words: preparations for war

@PHRASES_153 n
  words: deployment of police

@PHRASES_150 n
  words: incursion into airspace; violation of airspace; enrichment of uranium; naval show of force

@PHRASES_1661 n
  words: expulsion of peacekeepers; withdrawal of peacekeepers; pullout of peacekeepers

@PHRASES_1662 n
  words: expulsion of inspectors; withdrawal of inspectors; expulsion of observers; withdrawal of observers; pullout of monitors; expulsion of monitors

@PHRASES_1663 n
  words: expulsion of aid agencies; expulsion of aid workers; withdrawal of aid workers; ban on aid agencies; pullout of aid workers

@PHRASES_166 n
  words: withdrawal from treaty; withdrawal from the treaty; abrogation of treaty; withdrawal from pact; declaration of independence; suspension of membership; expulsion of mission

@PHRASES_161 n
  words: expulsion of diplomats; expulsion of ambassador; break in relations; break in diplomatic relations; break in ties; recall of ambassador; withdrawal of ambassador; rupture of relations; severance of relations; severing of ties; severance of ties; suspension of ties; rupture in relations; closure of embassy
  words: expulsion of envoys; expulsion of envoy; severance of diplomatic relations

@PHRASES_1623 n
  words: suspension of humanitarian aid; suspension of food aid; cut in food aid; halt in food aid; suspension of relief

@PHRASES_1622 n
  words: suspension of military aid; cut in military aid; freeze on military aid; suspension of arms sales

@PHRASES_1621 n
  words: suspension of loans; suspension of loan; suspension of development aid; suspension of economic aid; withdrawal of funding

@PHRASES_162 n
  words: suspension of aid; cutoff of aid; cut in aid; freeze on aid; reduction in aid; withdrawal of support; halt in aid; cessation of aid

@PHRASES_163 n
  words: cutoff of gas; package of sanctions

@PHRASES_164 n
  words: collapse of talks; breakdown of talks; breakdown in talks; suspension of talks; walkout from talks; collapse of negotiations; breakdown of negotiations; breakdown in negotiations; suspension of negotiations; boycott of talks; failure of talks; breaking off of talks; boycott of summit; postponement of talks

@PHRASES_165 n
  words: end of mediation; suspension of mediation; withdrawal of mediator

@PHRASES_160 n
  words: closure of border; closure of airspace; closing of border; closure of crossing; suspension of cooperation; deterioration in relations; collapse of coalition; closure of the border; chill in relations

@PHRASES_1711 n
  words: looting of aid

@PHRASES_1724 n
  words: state of emergency; state of siege; imposition of martial law; declaration of martial law; declaration of emergency; imposition of emergency rule

@PHRASES_1722 n
  words: ban on party; ban on parties; ban on opposition; dissolution of party; ban on political parties; ban on group

@PHRASES_1721 n
  words: ban on demonstrations; ban on protests; ban on rallies; restriction on movement; ban on newspapers; closure of newspaper; restrictions on movement; restrictions on press; closure of universities; closure of schools; ban on demonstration; ban on march; ban on strikes; disqualification of candidates

@PHRASES_173 n
  words: arrest of suspects

@PHRASES_174 n
  words: expulsion of journalist; expulsion of foreigners; expulsion of correspondent; deportation of migrants; expulsion of citizens

@PHRASES_175 n
  words: massacre of protesters; shooting of protesters; killing of protesters; use of tear gas; use of water cannon; shooting of demonstrators; suppression of protests; killing of demonstrators; use of excessive force; repression of opposition; dispersal of protest

@PHRASES_170 n
  words: interference in election

@PHRASES_183 n
  words: wave of bombings; series of bombings; spate of bombings; string of bombings

@PHRASES_182 n
  words: attack with knife

@PHRASES_184 n
  words: use of human shields

@PHRASES_181 n
  words: kidnapping of children; abduction of girls; captivity of hostages

@PHRASES_180 n
  words: act of terror; act of terrorism; act of violence; campaign of terror; reign of terror; campaign of violence; wave of violence; act of sabotage

@PHRASES_196 n
  words: end of ceasefire; end of truce; collapse of ceasefire; collapse of truce; breakdown of ceasefire; breakdown of truce; collapse of cease-fire

@PHRASES_191 n
  words: closure of strait; lockdown of town; closure of territories; closure of gaza

@PHRASES_192 n
  words: capture of city; capture of base; fall of city; seizure of town; seizure of city; seizure of territory; seizure of airport; seizure of base; seizure of island; seizure of control; seizure of land

@PHRASES_195 n
  words: downing of plane; downing of drone; bombing of city

@PHRASES_194 n
  words: bombardment of city; shelling of town; exchange of artillery fire; exchange of rocket fire; exchange of mortar fire

@PHRASES_193 n
  words: exchange of fire; exchange of gunfire; exchange of shots; armed clash with police

@PHRASES_193_B n
  words: killing by sniper

@PHRASES_190 n
  words: war on terror; attack on base; use of force; use of military force; act of war; act of aggression; declaration of war; intervention by force; storming of embassy; landing by troops

@PHRASES_190_B n
  words: removal by force; overthrow of government; ouster of president

@PHRASES_2042 n
  words: dropping of atomic bomb

@PHRASES_2041 n
  words: use of chemical weapons; use of poison gas; use of nerve gas; use of mustard gas; use of biological weapons; use of sarin

@PHRASES_204 n
  words: use of weapons of mass destruction

@PHRASES_202 n
  words: mass shooting of civilians; massacre of civilians; massacre of villagers; slaughter of civilians

@PHRASES_201 n
  words: expulsion of population; displacement of civilians; forced displacement of civilians; expulsion of minority

@PHRASES_200 n
  words: crimes against humanity; crime against humanity
