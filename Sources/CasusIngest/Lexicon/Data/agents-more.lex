# More agents by PLOVER sector, beside agents.lex: compounds whose sector is their first word's (`rebel negotiator`, `teachers' federation`),
# bodies by subject, trades, and people by what befell them. From general knowledge of English news; no list was copied.
# Former holders of office are ELI, as in agents.lex. Made to a plan: a class of first words with a class of heads.

GOV
  # bodies against corruption, and others that a state sets up, by subject
  nouns: anti-corruption unit; anti-corruption bureau; anti-corruption watchdog; anti-corruption body; anti-corruption office
  nouns: anti-corruption committee; anti-corruption task force; anti-corruption council; anti-corruption directorate; anti-corruption tsar
  nouns: anti-corruption chief; anticorruption agency; anticorruption unit; anticorruption bureau; anticorruption commission; anticorruption watchdog
  nouns: anticorruption body; anticorruption office; anticorruption committee; anticorruption task force; anticorruption council
  nouns: anticorruption directorate; anticorruption tsar; anticorruption chief; anti-graft agency; anti-graft unit; anti-graft bureau
  nouns: anti-graft commission; anti-graft watchdog; anti-graft body; anti-graft office; anti-graft committee; anti-graft task force
  nouns: anti-graft council; anti-graft directorate; anti-graft tsar; anti-graft chief; antigraft agency; antigraft unit; antigraft bureau
  nouns: antigraft commission; antigraft watchdog; antigraft body; antigraft office; antigraft committee; antigraft task force; antigraft council
  nouns: antigraft directorate; antigraft tsar; antigraft chief; graft agency; graft unit; graft bureau; graft commission; graft watchdog; graft body
  nouns: graft office; graft committee; graft task force; graft council; graft directorate; graft tsar; graft chief; corruption agency; corruption unit
  nouns: corruption bureau; corruption commission; corruption watchdog; corruption body; corruption office; corruption committee; corruption task force
  nouns: corruption council; corruption directorate; corruption tsar; corruption chief; election agency; election body; election office
  nouns: election committee; election watchdog; election bureau; election council; election chief; elections agency; elections board; elections body
  nouns: elections office; elections committee; elections watchdog; elections bureau; elections council; elections chief; electoral agency
  nouns: electoral board; electoral body; electoral office; electoral committee; electoral watchdog; electoral bureau; electoral chief; voting agency
  nouns: voting board; voting commission; voting body; voting office; voting committee; voting watchdog; voting bureau; voting council; voting chief
  nouns: polling agency; polling board; polling commission; polling body; polling office; polling committee; polling watchdog; polling bureau
  nouns: polling council; polling chief; election officer; returning officer; polling officer; poll worker; ballot counter; vote counter
  nouns: election worker; chief electoral officer
  # commissions, authorities, agencies by subject
  nouns: boundary commission; border commission; borders commission; constitutional commission; constitution commission
  nouns: constitutional review commission; constitution-drafting commission; reform commission; reconciliation commission; national unity commission
  nouns: public service commission; civil service commission; planning commission; lands commission; equality commission
  nouns: equal opportunities commission; press commission; media commission; broadcasting commission; film commission; fisheries commission
  nouns: forestry commission; energy commission; electricity commission; water commission; transport commission; road safety commission
  nouns: flood commission; relief commission; rehabilitation commission; reconstruction commission; development commission; investment commission
  nouns: privatisation commission; privatization commission; immigration commission; refugee commission; resettlement commission; pay commission
  nouns: wage commission; wages commission; delimitation commission; demarcation commission; vetting commission; amnesty commission
  nouns: disarmament commission; demobilization commission; demobilisation commission; inquiry commission; investigative commission
  nouns: independent commission; official commission; presidential commission; royal commission; government-appointed commission; government commission
  nouns: state-appointed commission; national commission; provincial commission; decolonization commission; decolonisation commission
  nouns: referendum commission; census commission; price commission; price control commission; rationing commission; food commission
  nouns: drug control commission; narcotics control commission; internal displacement commission; missing persons commission; lustration commission
  nouns: compensation commission; public complaints commission; police oversight commission; police complaints commission; wildlife commission
  nouns: games commission; lottery commission; gaming commission; sports commission; heritage commission; language commission; minorities commission
  nouns: minority commission; indigenous affairs commission; tribal affairs commission; religious affairs commission; hajj commission; women commission
  nouns: youth commission; children commission; competition commission; monopolies commission; trade commission; tariff commission
  nouns: export control commission; securities commission; securities and exchange commission; banking commission; insurance commission
  nouns: telecommunications commission; communications commission; railway commission; aviation commission; port commission; canal commission
  nouns: river commission; dam commission; oil commission; petroleum commission; gas commission; mining commission; minerals commission
  nouns: diamond commission; cocoa commission; coffee commission; cotton commission; grain commission; competition agency; competition board
  nouns: competition bureau; competition office; competition directorate; antitrust agency; antitrust board; antitrust bureau; antitrust office
  nouns: antitrust directorate; anti-monopoly agency; anti-monopoly board; anti-monopoly bureau; anti-monopoly office; anti-monopoly directorate
  nouns: data protection agency; data protection board; data protection bureau; data protection office; data protection directorate; privacy agency
  nouns: privacy board; privacy bureau; privacy office; privacy directorate; media agency; media board; media bureau; media office; media directorate
  nouns: broadcasting agency; broadcasting board; broadcasting bureau; broadcasting office; broadcasting directorate; telecoms agency; telecoms board
  nouns: telecoms bureau; telecoms office; telecoms directorate; telecommunications agency; telecommunications board; telecommunications bureau
  nouns: telecommunications office; telecommunications directorate; communications agency; communications board; communications bureau
  nouns: communications office; communications directorate; internet agency; internet board; internet bureau; internet office; internet directorate
  nouns: financial services agency; financial services board; financial services bureau; financial services office; financial services directorate
  nouns: financial agency; financial board; financial bureau; financial office; financial directorate; banking agency; banking board; banking bureau
  nouns: banking office; banking directorate; securities agency; securities board; securities bureau; securities office; securities directorate
  nouns: market agency; market board; market bureau; market office; market directorate; markets agency; markets board; markets bureau; markets office
  nouns: markets directorate; energy agency; energy board; energy bureau; energy office; energy directorate; electricity agency; electricity board
  nouns: electricity bureau; electricity office; electricity directorate; water agency; water board; water bureau; water office; water directorate
  nouns: food safety agency; food safety board; food safety bureau; food safety office; food safety directorate; food agency; food board; food bureau
  nouns: food office; food directorate; drug agency; drug board; drug bureau; drug office; drug directorate; drugs agency; drugs board; drugs bureau
  nouns: drugs office; drugs directorate; medicines agency; medicines board; medicines bureau; medicines office; medicines directorate
  nouns: consumer protection agency; consumer protection board; consumer protection bureau; consumer protection office; consumer protection directorate
  nouns: environmental protection agency; environmental protection board; environmental protection bureau; environmental protection office
  nouns: environmental protection directorate; environment agency; environment board; environment bureau; environment office; environment directorate
  nouns: maritime agency; maritime board; maritime bureau; maritime office; maritime directorate; ports agency; ports board; ports bureau; ports office
  nouns: ports directorate; port agency; port board; port bureau; port office; port directorate; canal agency; canal board; canal bureau; canal office
  nouns: canal directorate; transport agency; transport board; transport bureau; transport office; transport directorate; road agency; road board
  nouns: road bureau; road office; road directorate; railway agency; railway board; railway bureau; railway office; railway directorate; roads agency
  nouns: roads board; roads bureau; roads office; roads directorate; civil aviation agency; civil aviation board; civil aviation bureau
  nouns: civil aviation office; civil aviation directorate; airport agency; airport board; airport bureau; airport office; airport directorate
  nouns: housing agency; housing board; housing bureau; housing office; housing directorate; land agency; land board; land bureau; land office
  nouns: land directorate; lands agency; lands board; lands bureau; lands office; lands directorate; water supply agency; water supply board
  nouns: water supply bureau; water supply office; water supply directorate; river basin agency; river basin board; river basin bureau
  nouns: river basin office; river basin directorate; investment agency; investment board; investment bureau; investment office; investment directorate
  nouns: investments agency; investments board; investments bureau; investments office; investments directorate; privatisation agency
  nouns: privatisation board; privatisation bureau; privatisation office; privatisation directorate; privatization agency; privatization board
  nouns: privatization bureau; privatization office; privatization directorate; development board; development bureau; development office
  nouns: development directorate; regional development agency; reconstruction agency; reconstruction board; reconstruction bureau
  nouns: reconstruction office; reconstruction directorate; redevelopment agency; redevelopment board; redevelopment bureau; redevelopment office
  nouns: redevelopment directorate; tax agency; tax board; tax bureau; tax office; tax directorate; taxation agency; taxation board; taxation bureau
  nouns: taxation office; taxation directorate; revenue agency; revenue board; revenue bureau; revenue office; revenue directorate; excise agency
  nouns: excise board; excise bureau; excise office; excise directorate; statistics agency; statistics board; statistics bureau; statistics directorate
  nouns: statistical agency; statistical board; statistical bureau; statistical office; statistical directorate; census agency; census board
  nouns: census bureau; census office; census directorate; meteorological agency; meteorological board; meteorological bureau; meteorological office
  nouns: meteorological directorate; weather agency; weather board; weather bureau; weather office; weather directorate; geological agency
  nouns: geological board; geological bureau; geological office; geological directorate; disaster agency; disaster board; disaster bureau
  nouns: disaster office; disaster directorate; disaster management board; disaster management bureau; disaster management office
  nouns: disaster management directorate; disaster relief agency; emergency agency; emergency board; emergency bureau; emergency office
  nouns: emergency directorate; emergency management agency; emergency management board; emergency management bureau; emergency management office
  nouns: emergency management directorate; emergencies agency; emergencies board; emergencies bureau; emergencies office; emergencies directorate
  nouns: civil protection board; civil protection bureau; civil protection office; civil protection directorate; relief board; relief bureau
  nouns: relief office; relief directorate; rescue agency; rescue board; rescue bureau; rescue office; rescue directorate; refugee agency
  nouns: refugee board; refugee bureau; refugee office; refugee directorate; refugees agency; refugees board; refugees bureau; refugees office
  nouns: refugees directorate; immigration agency; immigration board; immigration bureau; immigration office; immigration directorate; migration agency
  nouns: migration board; migration bureau; migration office; migration directorate; passport agency; passport board; passport bureau; passport office
  nouns: passport directorate; identity agency; identity board; identity bureau; identity office; identity directorate; population agency
  nouns: population board; population bureau; population office; population directorate; veterans agency; veterans board; veterans bureau
  nouns: veterans office; veterans directorate; pensions agency; pensions board; pensions bureau; pensions office; pensions directorate
  nouns: social security agency; social security board; social security bureau; social security office; social security directorate; welfare agency
  nouns: welfare board; welfare bureau; welfare office; welfare directorate; employment agency; employment board; employment bureau; employment office
  nouns: employment directorate; labour agency; labour board; labour bureau; labour office; labour directorate; labor agency; labor board; labor bureau
  nouns: labor office; labor directorate; mining agency; mining board; mining bureau; mining office; mining directorate; minerals agency
  nouns: minerals board; minerals bureau; minerals office; minerals directorate; forestry agency; forestry board; forestry bureau; forestry office
  nouns: forestry directorate; forest agency; forest board; forest bureau; forest office; forest directorate; fisheries agency; fisheries board
  nouns: fisheries bureau; fisheries office; fisheries directorate; wildlife agency; wildlife board; wildlife bureau; wildlife office
  nouns: wildlife directorate; parks agency; parks board; parks bureau; parks office; parks directorate; tourism agency; tourism board; tourism bureau
  nouns: tourism office; tourism directorate; antiquities agency; antiquities board; antiquities bureau; antiquities office; antiquities directorate
  nouns: archaeology agency; archaeology board; archaeology bureau; archaeology office; archaeology directorate; heritage agency; heritage board
  nouns: heritage bureau; heritage office; heritage directorate; export promotion agency; export promotion board; export promotion bureau
  nouns: export promotion office; export promotion directorate; trade promotion agency; trade promotion board; trade promotion bureau
  nouns: trade promotion office; trade promotion directorate; arms control agency; arms control board; arms control bureau; arms control office
  nouns: arms control directorate; export control agency; export control board; export control bureau; export control office
  nouns: export control directorate; nuclear safety agency; nuclear safety board; nuclear safety bureau; nuclear safety office
  nouns: nuclear safety directorate; atomic agency; atomic board; atomic bureau; atomic office; atomic directorate; radiation agency; radiation board
  nouns: radiation bureau; radiation office; radiation directorate; radiation safety agency; radiation safety board; radiation safety bureau
  nouns: radiation safety office; radiation safety directorate; space board; space bureau; space office; space directorate; space research agency
  nouns: space research board; space research bureau; space research office; space research directorate; aerospace agency; aerospace board
  nouns: aerospace bureau; aerospace office; aerospace directorate; prisons agency; prisons board; prisons bureau; prisons office; prisons directorate
  nouns: religious affairs agency; religious affairs board; religious affairs bureau; religious affairs office; religious affairs directorate
  nouns: endowments agency; endowments board; endowments bureau; endowments office; endowments directorate; hajj agency; hajj board; hajj bureau
  nouns: hajj office; hajj directorate; anti-doping agency; anti-doping board; anti-doping bureau; anti-doping office; anti-doping directorate
  nouns: gambling agency; gambling board; gambling bureau; gambling office; gambling directorate; lottery agency; lottery board; lottery bureau
  nouns: lottery office; lottery directorate; cyber security agency; cyber security board; cyber security bureau; cyber security office
  nouns: cyber security directorate; cybersecurity agency; cybersecurity board; cybersecurity bureau; cybersecurity office; cybersecurity directorate
  nouns: cyber agency; cyber board; cyber bureau; cyber office; cyber directorate; information security agency; information security board
  nouns: information security bureau; information security office; information security directorate; national security board; national security bureau
  nouns: national security office; national security directorate; land registry agency; land registry board; land registry bureau; land registry office
  nouns: land registry directorate; land reform agency; land reform board; land reform bureau; land reform office; land reform directorate
  nouns: drug control agency; drug control board; drug control bureau; drug control office; drug control directorate; procurement agency
  nouns: procurement board; procurement bureau; procurement office; procurement directorate; competition watchdog; antitrust watchdog; privacy watchdog
  nouns: data watchdog; data protection watchdog; telecoms watchdog; financial watchdog; securities watchdog; market watchdog; markets watchdog
  nouns: banking watchdog; broadcasting watchdog; police watchdog; internet watchdog; consumer watchdog; energy watchdog; spending watchdog
  nouns: safety watchdog; aviation watchdog; food watchdog; state watchdog; government watchdog; national watchdog; audit watchdog; budget watchdog
  nouns: cyber watchdog; revenue service; tax service; weather service; postal service; forest service; parks service; audit office; court of audit
  nouns: supreme audit institution; comptroller; auditor general/auditors general; auditor-general/auditors-general; state auditor; government auditor
  nouns: chief auditor; audit commission; accounts chamber; chamber of accounts; economic council; economic planning agency; social security institute
  nouns: peace council; national dialogue committee; drafting committee; transition committee; preparatory committee; organising committee
  nouns: organizing committee; steering committee; emergency committee; crisis committee; crisis cell; crisis team; pandemic task force
  nouns: coronavirus task force; joint investigation team; administrative council; advisory council; council of state secretaries; high council
  nouns: higher council; national security committee; state security committee of ministers; salvation council; council of national salvation
  nouns: committee of national salvation; people's committee; revolutionary command council; reform council; reconciliation council
  nouns: presidential council; presidency council; leadership council; sovereignty council; supreme political council; executive committee
  nouns: ruling committee; provisional council; interim council; regency council; council of regency; royal council; crown council; council of advisers
  nouns: council of commissars; council of people's commissars; cabinet committee; cabinet subcommittee; ministerial committee; ministerial council
  nouns: interministerial committee; inter-ministerial committee; state enterprise board; marketing board; grain board; cocoa board; coffee board
  nouns: state trading company board; censorship board; board of censors; film board; parole board; clemency board; pardons board; draft board
  nouns: asylum board; planning board; homeland security; inspectorate; secretariat of state; general secretariat of the government
  # secretaries, deputies and permanent officials
  nouns: health secretary; transport secretary; transportation secretary; agriculture secretary; education secretary; labor secretary; labour secretary
  nouns: housing secretary; interior secretary; veterans affairs secretary; environment secretary; business secretary; culture secretary
  nouns: development secretary; work and pensions secretary; home affairs secretary; foreign affairs secretary; army secretary; navy secretary
  nouns: air force secretary; war secretary; colonial secretary; dominions secretary; chief secretary; principal secretary; private secretary
  nouns: justice secretary; trade secretary; trade and industry secretary; finance secretary; planning secretary; social welfare secretary
  nouns: tourism secretary; local government secretary; public works secretary; budget secretary; presidential secretary; royal secretary
  nouns: security secretary; information secretary; science secretary; climate secretary; executive secretary/executive secretaries
  nouns: deputy secretary/deputy secretaries; first secretary of the embassy; cabinet chief; chief of cabinet; protocol chief; chief of protocol
  nouns: parliamentary secretary/parliamentary secretaries; minister-counselor; minister-counsellor; co-president; vice-chancellor of the republic
  nouns: president-designate; premier-designate; prime minister-in-waiting; chancellor-designate; technocrat; policymaker; policy maker; vice-governor
  nouns: county executive; county judge-executive; district officer; district head; district council; county council; regional council; village council
  nouns: township council; borough council; community council; councilor; council chairman; alderman/aldermen; burgomaster; alcalde; subprefect
  nouns: sub-prefect; headman/headmen; township head; commune chief; regional chief; municipal council; theocracy; dictatorship; ruling generals
  nouns: clerical establishment; junta chief; junta boss; junta member; resident-general; resident general; governor-designate; viceroyalty; co-prince
  nouns: royal household
  # envoys, negotiators, delegations, astronauts, public servants
  nouns: government figure; government source; government committee; government panel; government agency/government agencies
  nouns: government body/government bodies; government lawyer; state agency/state agencies; state body; state institution
  nouns: federal agency/federal agencies; federal commission; federal office; tax collector; intelligence oversight board; consular officer
  nouns: consular service; vice-consul; consul-designate; ambassador-designate; diplomatic corps; diplomatic staff; embassy staff; embassy worker
  nouns: interests section; trade office; trade team; negotiating committee; peace team; peace panel; astronaut; cosmonaut; taikonaut
  nouns: central bank chief; finance chief; budget chief; trade chief; economy chief; city chief; provincial chief; tribal council; tribal chairman
  nouns: regent council; president-for-life; warlord-turned-president
  # countries as those who act
  nouns: emerging economy/emerging economies
  # titles
  titles: Interior Secretary; Transport Secretary; Transportation Secretary; Agriculture Secretary; Education Secretary; Labor Secretary
  titles: Labour Secretary; Housing Secretary; Justice Secretary; Business Secretary; Culture Secretary; Environment Secretary
  titles: International Development Secretary; Chief Secretary; Permanent Secretary; Executive Secretary; Army Secretary; Navy Secretary
  titles: Air Force Secretary; Veterans Affairs Secretary; First Vice President; First Vice-President; Second Vice President; Co-President
  titles: Public Works Minister; Works Minister; Mines Minister; Mining Minister; Oil and Gas Minister; Petroleum Minister; Water Minister
  titles: Fisheries Minister; Forestry Minister; Lands Minister; Railways Minister; Railway Minister; Religious Affairs Minister
  titles: Social Affairs Minister; Social Welfare Minister; Welfare Minister; Tourism Minister; Communications Minister; Telecommunications Minister
  titles: Unification Minister; Reunification Minister; Human Rights Minister; Electricity Minister; Power Minister; Youth Minister; Sports Minister
  titles: Sport Minister; Family Minister; Women's Minister; Women's Affairs Minister; Local Government Minister; Parliamentary Affairs Minister
  titles: Constitutional Affairs Minister; Economics Minister; Economic Affairs Minister; Budget Minister; Foreign Trade Minister; Development Minister
  titles: International Development Minister; Reconciliation Minister; Integration Minister; Migration Minister; Aviation Minister; Shipping Minister
  titles: Infrastructure Minister; Digital Minister; Science Minister; Climate Minister; Higher Education Minister; Housing Minister; Europe Minister
  titles: European Affairs Minister; State Security Minister; Intelligence Minister; National Security Minister; Homeland Security Minister
  titles: Police Minister; War Minister; Defence Production Minister; Strategic Affairs Minister; Internal Affairs Minister; Home Affairs Minister
  titles: Foreign Affairs Minister; External Relations Minister; National Defence Minister; National Defense Minister; Armed Forces Minister
  titles: Public Health Minister; Finance Secretary; Security Secretary; Trade Secretary; Principal Secretary; Regional President; State Premier
  titles: Acting Prime Minister; Interim Prime Minister; Caretaker Prime Minister; Caretaker Premier; Acting Premier; Acting Foreign Minister
  titles: Acting Interior Minister; Acting Defence Minister; Acting Defense Minister; Transitional President; Junta Leader; Junta Chief; Military Ruler
  titles: Vice Governor; Deputy Governor; Acting Governor; Lord Mayor; City Councillor; City Councilor; Councilman; Councilwoman; Councilor; Alderman
  titles: Prefect; Consul; Vice Consul; Charge d'Affaires; Chargé d'Affaires; Presidential Spokesman; Presidential Spokeswoman; Government Spokesman
  titles: Government Spokeswoman; Foreign Ministry Spokesman; Foreign Ministry Spokeswoman; Presidential Adviser; Presidential Advisor
  titles: Presidential Envoy; Chief Negotiator; Trade Representative; Central Bank Governor; Central Bank Chief; Cabinet Chief; Chief Cabinet Secretary
  titles: Cosmonaut; Astronaut

MIL
  # vessels, aircraft and vehicles that act for their armed forces
  nouns: minesweeper; minehunter; minelayer; landing craft; landing ship; assault ship; amphibious ship; supply ship; hospital ship; troopship
  nouns: troop ship; troop transport; transport plane; military transport; military cargo plane; military vessel; military ship; military vehicle
  nouns: military truck; military train; navy vessel; navy boat; naval boat; attack boat; fast attack craft; fast boat of the guards; assault boat
  nouns: torpedo boats; U-boat; battle group; battlegroup; surface action group; escort ship; convoy escort; warship convoy; army truck; army vehicle
  nouns: army bulldozer; military bulldozer; armoured bulldozer; armored bulldozer; armored personnel carrier; armoured personnel carrier; armoured car
  nouns: armored car; armoured train; armored train; helicopter; air force plane; warplanes; war plane; jet plane; fighter-jet; F-16; F-15; F-18; F-35
  nouns: F-14; MiG-29; MiG-31; Su-24; Su-25; Su-27; Su-30; Su-34; Su-35; B-52; B-29; B-17; Tu-95; Tu-22M3; Sea Harrier; Mi-24; AWACS plane
  nouns: interceptor plane; intercepting fighter; aerial tanker; refueling plane; refuelling plane; surveillance plane; surveillance aircraft
  nouns: patrol plane; patrol aircraft; spotter plane; attack plane; drone boat; unmanned aerial vehicle; UAV; missile launcher; rocket launcher
  nouns: howitzer; field gun; tank unit; tank crew/tank crews; panzer; artillery crew; artillery gun; gun crew; anti-aircraft battery
  nouns: anti-aircraft unit; antiaircraft battery; antiaircraft unit; anti-aircraft fire unit; air defence unit; air defense unit; air defence system
  nouns: air defense system; air defence battery; air defense battery; missile defence system; missile defense system; coastal battery; shore battery
  nouns: radar unit; rocket battery; mortar team; mortar unit; convoy of tanks; convoy of troops; columns of tanks; column of tanks; column of armor
  # units and formations
  nouns: squadron; air wing; fighter wing; air group; corps; special forces unit; special operations unit; special unit; commando unit; commando team
  nouns: counterterrorism unit; counter-terrorism unit; antiterrorist unit; anti-terrorist unit; assault unit; assault team; crack unit; airborne unit
  nouns: marine unit; camel corps unit; mechanized unit; mechanised unit; armored unit; armoured unit; infantry unit; infantry company; rocket unit
  nouns: chemical weapons unit; cyber command; cyber unit; cyberwarfare unit; cyber warfare unit; space command; strategic command; air defence command
  nouns: air defense command; air command; naval command; naval unit; navy unit; navy seals; navy diver; naval diver; military diver; frogman/frogmen
  nouns: task group; armed forces unit; armed forces personnel; uniformed personnel; uniformed men; men in military uniform; men in army uniform
  nouns: men in fatigues; advance guard; rear guard; rearguard; advance party; scouting party; reconnaissance unit; supply convoy; ammunition convoy
  nouns: troop convoy; convoy of soldiers; stay-behind unit; government militia; government unit; government convoy; government plane
  nouns: government aircraft; government fighters; government-allied fighters; loyalist fighter; loyalist unit; pro-government fighter; regime fighters
  nouns: pro-regime fighters; combat unit; combat engineer; front-line unit; frontline unit; foreign legion; legionnaire; legionary; allied plane
  nouns: coalition aircraft; coalition ship; enemy unit; enemy plane; enemy aircraft; enemy ship; reserve unit; army reserve; presidential guards
  nouns: presidential guard unit; palace guards; royal guards; imperial guard; elite guards; grenadier; lancer; hussar; dragoon; fusilier
  nouns: rifleman/riflemen; artilleryman/artillerymen; cavalryman/cavalrymen; tankman/tankmen; militiamen of the army; sapper; military engineer
  nouns: army engineer; bomb disposal team; army doctor; army medic; military doctor; military surgeon; military nurse; army chaplain; army cook
  nouns: army driver; cadet; military student; military trainee; instructor of the army; army instructor; combat instructor; military trainers
  nouns: army trainer; gurkha; sepoy; askari; janissary; cossack; green beret; red beret; black berets; ghurka; tirailleur; zouave; harki
  # commanders and commands
  nouns: army chieftain; military chieftain; army major; air force spokesman/air force spokesmen; navy spokesman/navy spokesmen; naval spokesman; NCO
  nouns: platoon leader; squad leader; garrison chief; squadron leader; generalissimo; military strategist; military planner; war planner
  nouns: armed forces chief; armed forces spokesman/armed forces spokesmen; armed forces spokeswoman; armed forces chief of staff
  nouns: chief of the armed forces; chief of the army; chief of the military; chief of the air force; chief of the navy; chief of defense
  nouns: chief of defence; chief of army staff; chief of naval staff; chief of air staff; chief of defense staff; commander of the army
  nouns: head of the army; head of the armed forces; head of the military; service chief; military heads; army heads; top brass; military brass
  nouns: army brass; military hierarchy; army hierarchy; military establishment; army leadership; army leader; army council; military directorate
  nouns: military attaché; defence attaché; defense attaché; naval attache; air attache; military delegation; military mission; military team
  nouns: military expert; military technician; military specialist; military aide; military secretary; military prosecutor's men
  nouns: military intelligence unit; general headquarters; naval headquarters; air force headquarters; southern front command; war college
  nouns: staff college; naval academy; military camp; army camp; military post; army post; military outpost; army outpost; military checkpoint
  nouns: army checkpoint; army barracks; missile base; radar station; military installation; coup maker; coup-maker; coup plotters; putsch leader
  nouns: rebel-turned-general; mutinous guards; mutinous unit; rebellious unit; rogue unit; ex-soldiers; ex-officer; ex-commando
  # titles
  titles: Army Commander; Military Spokesman; Army Spokesman; Defence Chief; Defense Chief; Military Chief; Navy Chief; Air Force Chief
  titles: Armed Forces Chief; Junta Spokesman; Grand Admiral; Sub-Lieutenant; Second Lieutenant; First Lieutenant; 2nd Lieutenant; Sgt. 1st Class
  titles: Sgt. First Class; Lance Corporal; Lance Cpl.; Staff Sergeant; Master Sergeant; First Sergeant; Gunnery Sgt.; Midshipman; Sapper; Pilot Officer
  titles: Flying Officer; Tech. Sgt.; Maj-Gen; Lt-Gen; Lt-Col; Brig-Gen; Major-General; Lieutenant-General; Lieutenant-Colonel; Brigadier-General
  titles: Army General; Senior General; Vice-Admiral; Rear-Admiral; Fleet Admiral; Admiral of the Fleet

COP
  # police and guards
  nouns: police squad; police team; police commando; police paratroopers; police special forces; police special unit; police tactical unit
  nouns: police elite unit; police sniper; police marksman/police marksmen; police helicopter; police van; police car; police boat; police vehicle
  nouns: police convoy; police column; police cordon; police post; police outpost; police checkpoint; police camp; police barracks; police garrison
  nouns: police cadet; police recruit; police trainee; police reservist; police sergeant; police corporal; police lieutenant; police captain
  nouns: police major; police colonel; police general; police superintendent; police prefect; police prefecture; police inspectorate; police academy
  nouns: police union officer; police agent; police source; police authority; police forces; police service; police leadership; police command
  nouns: police administration; police bureau; police intelligence unit; coastguards; coastguard patrol; coast guard patrol; coast guard boat
  nouns: coastguard boat; immigration enforcement officer; immigration officers; special branch; special branch officer; plainclothes officer
  nouns: plain-clothes officer; plainclothes agent; plainclothesman/plainclothesmen; undercover officer; riot officer; riot troops; anti-riot squad
  nouns: anti-riot unit; anti-riot forces; border sentry; border officer; border authorities; border control officer; border control
  nouns: border security force; border agency; border force officer
  # squads and units by crime; prisons; other enforcers
  nouns: anti-terror squad; anti-terror officer; antiterror squad; antiterror officer; anti-terrorist squad; anti-terrorist officer
  nouns: antiterrorist squad; antiterrorist officer; anti-terrorism squad; anti-terrorism officer; antiterrorism squad; antiterrorism officer
  nouns: counterterrorism squad; counterterrorism officer; counter-terrorism squad; counter-terrorism officer; counter-terror squad
  nouns: counter-terror officer; counterterror squad; counterterror officer; anti-drug squad; anti-drug officer; antidrug squad; antidrug officer
  nouns: anti-drugs squad; anti-drugs officer; anti-narcotics squad; anti-narcotics officer; antinarcotics squad; antinarcotics officer
  nouns: counternarcotics squad; counternarcotics officer; drug squad; drug officer; drugs squad; drugs officer; narcotics squad; narcotics officer
  nouns: fraud squad; fraud officer; crime squad; crime officer; anti-mafia squad; anti-mafia officer; antimafia squad; antimafia officer
  nouns: anti-gang squad; anti-gang officer; anti-smuggling squad; anti-smuggling officer; anti-piracy squad; anti-piracy officer
  nouns: anti-kidnapping squad; anti-kidnapping officer; anti-poaching squad; anti-poaching officer; anti-trafficking squad; anti-trafficking officer
  nouns: vice officer; homicide squad; homicide officer; murder squad; murder officer; robbery squad; robbery officer; flying squad; flying officer
  nouns: special crimes squad; special crimes officer; war crimes squad; war crimes officer; cybercrime squad; cybercrime officer
  nouns: financial crimes squad; financial crimes officer; economic crimes squad; economic crimes officer; bomb disposal squad; bomb disposal officer
  nouns: hostage rescue squad; hostage rescue officer; hostage-rescue squad; hostage-rescue officer; canine squad; canine officer; dog squad
  nouns: dog officer; traffic squad; traffic officer; immigration enforcement squad; child protection squad; child protection officer; swat squad
  nouns: swat officer; SWAT squad; SWAT officer; anti-terror unit; anti-terror bureau; anti-terror agency; anti-terror office; anti-terror department
  nouns: anti-terror division; anti-terror task force; anti-terror force; anti-terror directorate; anti-terror branch; anti-terror team
  nouns: anti-terror authorities; anti-terror chief; anti-terror official; anti-terrorist bureau; anti-terrorist agency; anti-terrorist office
  nouns: anti-terrorist department; anti-terrorist division; anti-terrorist task force; anti-terrorist force; anti-terrorist directorate
  nouns: anti-terrorist branch; anti-terrorist team; anti-terrorist authorities; anti-terrorist chief; anti-terrorist official; antiterrorist bureau
  nouns: antiterrorist agency; antiterrorist office; antiterrorist department; antiterrorist division; antiterrorist task force; antiterrorist force
  nouns: antiterrorist directorate; antiterrorist branch; antiterrorist team; antiterrorist authorities; antiterrorist chief; antiterrorist official
  nouns: anti-terrorism unit; anti-terrorism bureau; anti-terrorism agency; anti-terrorism office; anti-terrorism department; anti-terrorism division
  nouns: anti-terrorism task force; anti-terrorism force; anti-terrorism directorate; anti-terrorism branch; anti-terrorism team
  nouns: anti-terrorism authorities; anti-terrorism chief; anti-terrorism official; antiterrorism unit; antiterrorism bureau; antiterrorism agency
  nouns: antiterrorism office; antiterrorism department; antiterrorism division; antiterrorism task force; antiterrorism force
  nouns: antiterrorism directorate; antiterrorism branch; antiterrorism team; antiterrorism authorities; antiterrorism chief; antiterrorism official
  nouns: anti-drug unit; anti-drug bureau; anti-drug office; anti-drug department; anti-drug division; anti-drug task force; anti-drug force
  nouns: anti-drug directorate; anti-drug branch; anti-drug team; anti-drug authorities; anti-drug chief; anti-drug official; anti-narcotics unit
  nouns: anti-narcotics bureau; anti-narcotics agency; anti-narcotics office; anti-narcotics department; anti-narcotics division
  nouns: anti-narcotics task force; anti-narcotics force; anti-narcotics directorate; anti-narcotics branch; anti-narcotics team
  nouns: anti-narcotics authorities; anti-narcotics chief; anti-narcotics official; antinarcotics unit; antinarcotics bureau; antinarcotics agency
  nouns: antinarcotics office; antinarcotics department; antinarcotics division; antinarcotics task force; antinarcotics force
  nouns: antinarcotics directorate; antinarcotics branch; antinarcotics team; antinarcotics authorities; antinarcotics chief; antinarcotics official
  nouns: counternarcotics unit; counternarcotics bureau; counternarcotics agency; counternarcotics office; counternarcotics department
  nouns: counternarcotics division; counternarcotics task force; counternarcotics force; counternarcotics directorate; counternarcotics branch
  nouns: counternarcotics team; counternarcotics authorities; counternarcotics chief; counternarcotics official; drug unit; drug department
  nouns: drug division; drug task force; drug force; drug branch; drug team; drug chief; drug official; narcotics unit; narcotics bureau
  nouns: narcotics agency; narcotics office; narcotics department; narcotics division; narcotics task force; narcotics force; narcotics directorate
  nouns: narcotics branch; narcotics team; narcotics authorities; narcotics chief; narcotics official; fraud unit; fraud bureau; fraud agency
  nouns: fraud office; fraud department; fraud division; fraud task force; fraud force; fraud directorate; fraud branch; fraud team; fraud authorities
  nouns: fraud chief; fraud official; organized crime unit; organized crime bureau; organized crime agency; organized crime office
  nouns: organized crime department; organized crime division; organized crime task force; organized crime force; organized crime directorate
  nouns: organized crime branch; organized crime team; organized crime authorities; organized crime chief; organized crime official
  nouns: organised crime unit; organised crime bureau; organised crime agency; organised crime office; organised crime department
  nouns: organised crime division; organised crime task force; organised crime force; organised crime directorate; organised crime branch
  nouns: organised crime team; organised crime authorities; organised crime chief; organised crime official; serious crime unit; serious crime bureau
  nouns: serious crime agency; serious crime office; serious crime department; serious crime division; serious crime task force; serious crime force
  nouns: serious crime directorate; serious crime branch; serious crime team; serious crime authorities; serious crime chief; serious crime official
  nouns: anti-mafia unit; anti-mafia bureau; anti-mafia agency; anti-mafia office; anti-mafia department; anti-mafia division; anti-mafia task force
  nouns: anti-mafia force; anti-mafia directorate; anti-mafia branch; anti-mafia team; anti-mafia authorities; anti-mafia chief; anti-mafia official
  nouns: antimafia unit; antimafia bureau; antimafia agency; antimafia office; antimafia department; antimafia division; antimafia task force
  nouns: antimafia force; antimafia directorate; antimafia branch; antimafia team; antimafia authorities; antimafia chief; antimafia official
  nouns: anti-gang unit; anti-gang bureau; anti-gang agency; anti-gang office; anti-gang department; anti-gang division; anti-gang task force
  nouns: anti-gang force; anti-gang directorate; anti-gang branch; anti-gang team; anti-gang authorities; anti-gang chief; anti-gang official
  nouns: anti-smuggling unit; anti-smuggling bureau; anti-smuggling agency; anti-smuggling office; anti-smuggling department; anti-smuggling division
  nouns: anti-smuggling task force; anti-smuggling force; anti-smuggling directorate; anti-smuggling branch; anti-smuggling team
  nouns: anti-smuggling authorities; anti-smuggling chief; anti-smuggling official; anti-kidnapping unit; anti-kidnapping bureau
  nouns: anti-kidnapping agency; anti-kidnapping office; anti-kidnapping department; anti-kidnapping division; anti-kidnapping task force
  nouns: anti-kidnapping force; anti-kidnapping directorate; anti-kidnapping branch; anti-kidnapping team; anti-kidnapping authorities
  nouns: anti-kidnapping chief; anti-kidnapping official; anti-poaching unit; anti-poaching bureau; anti-poaching agency; anti-poaching office
  nouns: anti-poaching department; anti-poaching division; anti-poaching task force; anti-poaching force; anti-poaching directorate
  nouns: anti-poaching branch; anti-poaching team; anti-poaching authorities; anti-poaching chief; anti-poaching official; war crimes unit
  nouns: war crimes bureau; war crimes agency; war crimes office; war crimes department; war crimes division; war crimes task force; war crimes force
  nouns: war crimes directorate; war crimes branch; war crimes team; war crimes authorities; war crimes chief; war crimes official; cybercrime unit
  nouns: cybercrime bureau; cybercrime agency; cybercrime office; cybercrime department; cybercrime division; cybercrime task force; cybercrime force
  nouns: cybercrime directorate; cybercrime branch; cybercrime team; cybercrime authorities; cybercrime chief; cybercrime official; cyber crime unit
  nouns: cyber crime bureau; cyber crime agency; cyber crime office; cyber crime department; cyber crime division; cyber crime task force
  nouns: cyber crime force; cyber crime directorate; cyber crime branch; cyber crime team; cyber crime authorities; cyber crime chief
  nouns: cyber crime official; financial crime unit; financial crime bureau; financial crime agency; financial crime office; financial crime department
  nouns: financial crime division; financial crime task force; financial crime force; financial crime directorate; financial crime branch
  nouns: financial crime team; financial crime authorities; financial crime chief; financial crime official; financial crimes unit
  nouns: financial crimes bureau; financial crimes agency; financial crimes office; financial crimes department; financial crimes division
  nouns: financial crimes task force; financial crimes force; financial crimes directorate; financial crimes branch; financial crimes team
  nouns: financial crimes authorities; financial crimes chief; financial crimes official; economic crimes unit; economic crimes bureau
  nouns: economic crimes agency; economic crimes office; economic crimes department; economic crimes division; economic crimes task force
  nouns: economic crimes force; economic crimes directorate; economic crimes branch; economic crimes team; economic crimes authorities
  nouns: economic crimes chief; economic crimes official; hostage rescue unit; hostage rescue bureau; hostage rescue agency; hostage rescue office
  nouns: hostage rescue department; hostage rescue division; hostage rescue task force; hostage rescue force; hostage rescue directorate
  nouns: hostage rescue branch; hostage rescue team; hostage rescue authorities; hostage rescue chief; hostage rescue official
  nouns: criminal investigation unit; criminal investigation bureau; criminal investigation agency; criminal investigation office
  nouns: criminal investigation task force; criminal investigation force; criminal investigation directorate; criminal investigation branch
  nouns: criminal investigation team; criminal investigation authorities; criminal investigation chief; criminal investigation official
  nouns: criminal investigations unit; criminal investigations bureau; criminal investigations agency; criminal investigations office
  nouns: criminal investigations department; criminal investigations division; criminal investigations task force; criminal investigations force
  nouns: criminal investigations directorate; criminal investigations branch; criminal investigations team; criminal investigations authorities
  nouns: criminal investigations chief; criminal investigations official; public security bureau; public security agency; public security office
  nouns: public security department; public security division; public security task force; public security force; public security directorate
  nouns: public security branch; public security authorities; security enforcement unit; security enforcement bureau; security enforcement agency
  nouns: security enforcement office; security enforcement department; security enforcement division; security enforcement task force
  nouns: security enforcement force; security enforcement branch; security enforcement team; security enforcement authorities
  nouns: security enforcement chief; security enforcement official; immigration enforcement unit; immigration enforcement bureau
  nouns: immigration enforcement agency; immigration enforcement office; immigration enforcement department; immigration enforcement division
  nouns: immigration enforcement task force; immigration enforcement force; immigration enforcement branch; immigration enforcement team
  nouns: immigration enforcement authorities; immigration enforcement chief; immigration enforcement official; border protection unit
  nouns: border protection bureau; border protection agency; border protection office; border protection department; border protection division
  nouns: border protection task force; border protection directorate; border protection branch; border protection team; border protection authorities
  nouns: border protection chief; border protection official; drug control enforcement unit; drug control enforcement bureau
  nouns: drug control enforcement agency; drug control enforcement office; drug control enforcement department; drug control enforcement division
  nouns: drug control enforcement task force; drug control enforcement force; drug control enforcement branch; drug control enforcement team
  nouns: drug control enforcement authorities; drug control enforcement chief; drug control enforcement official; patrolman/patrolmen; lawman/lawmen
  nouns: gumshoe; sleuth; superintendent of police; chief of police/chiefs of police; commissioner of police; director of police; head of police
  nouns: prefect of police; inspector of police; deputy inspector general; security chief; security director; security boss; security detail
  nouns: security team; security man; security unit; security patrol; security commander; security troops of the interior ministry
  nouns: presidential security; bodyguards; palace guard officer; prison officer; prison staff; prison governor; prison director; prison superintendent
  nouns: prison administration; prison administrator; prison commander; prison doctor; prison chief; jail official; jail authorities
  nouns: jail superintendent; warden; wildlife officer; fishery protection vessel; fishery patrol boat; customs boat; customs cutter; customs patrol
  nouns: customs men; customs inspector; excise officer; immigration inspector; immigration men; ICE agent; ICE officer; treasury agent; parole officer
  nouns: probation officer; court officer; policing body; police custody officer; anti-corruption squad; firing squad; execution squad; executioner
  nouns: hangman/hangmen; people's militia; workers' militia
  # titles
  titles: Police Minister Gen.; Police Col.; Police Gen.; Police Maj.; Police Capt.; Police Lt. Col.; Police Sgt.; Deputy Superintendent
  titles: Assistant Commissioner; Deputy Commissioner; Deputy Police Chief; Police Inspector; Police Superintendent; Police Spokesman
  titles: Police Spokeswoman; Police Sergeant; Police Captain; Police Officer; Det. Insp.; Det. Sgt.; Detective Inspector; Detective Superintendent
  titles: Detective Chief Inspector; Detective Sergeant; Patrolman; Security Chief; Chief Constable

SPY
  # intelligence and its people
  nouns: espionage service; espionage agency/espionage agencies; espionage ring; espionage network; counterespionage service; counterespionage agency
  nouns: counter-espionage service; counterintelligence officer; counter-intelligence service; counter-intelligence officer; counterintelligence chief
  nouns: cryptologic agency; eavesdropping agency; surveillance agency; domestic intelligence; state security chief
  nouns: state security forces of the ministry; security organs; security apparatus; security agency/security agencies; security police chief
  nouns: secret police chief; secret police agent; secret police officer; political police agent; foreign intelligence; spy catcher; spy handler
  nouns: ex-spy; naval intelligence; army intelligence; air force intelligence; intelligence unit; intelligence arm; intelligence branch
  nouns: intelligence division; intelligence office; intelligence headquarters; intelligence coordinator; intelligence director; intelligence commander
  nouns: intelligence head; intelligence boss; intelligence analyst; intelligence man/intelligence men; intelligence source; intelligence body
  nouns: intelligence establishment; intelligence team; intelligence adviser; director of intelligence; director of national intelligence
  nouns: head of intelligence; head of military intelligence; chief of intelligence; chief of military intelligence; station chief; clandestine service
  nouns: agent provocateur/agents provocateurs; code breaker; codebreaker; cryptologist; cyber espionage group; cyber-espionage group
  nouns: cyberespionage group; cyber unit of the intelligence service; state-linked hacker; government-backed hacker; government-linked hacker
  nouns: government-sponsored hacker; army hacker
  # titles
  titles: Intelligence Director; Director of National Intelligence; Intelligence Minister-designate; Security Police Chief; Secret Police Chief
  titles: State Security Chief

LEG
  # assemblies, chambers, committees
  nouns: assembly; people's council; constituent body; constitutional convention; national convention; parliamentary chamber; parliamentary commission
  nouns: parliamentary panel; parliamentary body; parliamentary inquiry; parliamentary bloc; parliamentary faction; parliamentary caucus
  nouns: parliamentary leadership; parliamentary official; parliamentary aide; parliamentary coalition; parliamentary party leader
  nouns: parliamentary subcommittee; parliamentary council; congressional panel; congressional commission; congressional subcommittee
  nouns: congressional group; congressional caucus; congressional aide; congressional staff; congressional leadership; congressional team
  nouns: congressional investigator; congressional democrats; congressional republicans; senate panel; senate subcommittee; senate chairman
  nouns: senate democrats; senate republicans; senate leadership; senate investigators; house panel; house subcommittee; house leadership
  nouns: house democrats; house republicans; budget committee; finance committee; ethics committee; oversight committee; investigating committee
  nouns: investigative committee; standing committee; select committees; rules committee; impeachment committee; joint committee
  nouns: defence affairs committee; justice committee; constitutional committee; constitutional affairs committee; public accounts committee
  nouns: national security committee of the house; committee chair; committee chairman/committee chairmen; committee chairwoman; plenary
  nouns: chamber of representatives; chamber of peers; chamber of the provinces; chamber of nationalities; council of elders; council of the federation
  nouns: federal council; state representative; member of the legislative assembly/members of the legislative assembly
  nouns: member of the assembly/members of the assembly; member of the national assembly/members of the national assembly
  nouns: member of the house/members of the house; member of the senate/members of the senate; assembly president; assembly leader; house leader
  nouns: caucus leader; caucus chairman; president of the senate; president of the assembly; president of the national assembly
  nouns: president of parliament; chairman of parliament; chairman of the parliament; head of parliament; speaker of the parliament
  nouns: speaker of the national assembly; speaker of the assembly; speaker of the senate; parliament chairman; parliament president; parliament chief
  nouns: parliament member; parliament leader; parliament committee; parliament official; democratic representative; republican representative
  nouns: house member; senate member; member of the lower house; member of the upper house; parliamentarians; parliament delegation; group of lawmakers
  nouns: shura council member; jirga; law-maker; lawgiver; landtag; volkskammer; lower house president; upper house president
  # titles
  titles: State Rep.; State Sen.; State Representative; Assembly Speaker; Senate President; Deputy Speaker; Lawmaker; Legislator; Parliamentarian
  titles: Congressmen; MPs; MEP; Congressional Leader; Senate Speaker; Baroness; House Republican Leader; House Democratic Leader
  titles: Senate Republican Leader; Senate Democratic Leader; Chief Whip

JUD
  # courts and those who sit or plead for the state in them
  nouns: religious tribunal; islamic tribunal; people's tribunal; popular tribunal; special tribunal; criminal tribunal; revolutionary tribunal
  nouns: genocide tribunal; election tribunal; elections tribunal; administrative tribunal; labour tribunal; labor tribunal; industrial tribunal
  nouns: land tribunal; immigration tribunal; asylum tribunal; rent tribunal; property tribunal; claims tribunal; arbitral tribunal
  nouns: arbitration tribunal; anti-corruption tribunal; anti-terrorism tribunal; antiterrorism tribunal; human rights tribunal; truth tribunal
  nouns: appeals tribunal; appeal tribunal; appellate tribunal; disciplinary tribunal; national tribunal; federal tribunal; provincial tribunal
  nouns: regional tribunal; district tribunal; local tribunal; high tribunal; supreme tribunal; supreme electoral tribunal; supreme military tribunal
  nouns: lustration tribunal; vetting tribunal; emergency tribunal; martial law tribunal; ad hoc tribunal; hybrid tribunal; UN-backed tribunal
  nouns: U.N.-backed tribunal; internationally backed tribunal; fiscal tribunal; tax tribunal; commercial tribunal; maritime tribunal; family tribunal
  nouns: juvenile tribunal; three-judge panel; three-judge bench; five-judge panel; five-member bench; two-judge bench; judicial panel
  nouns: constitutional panel; judicial commission; judicial service commission; judicial services commission; judicial body; judicial committee
  nouns: judicial inquiry; judicial system; justice system; court system; supreme court panel; supreme court bench; supreme court chief
  nouns: supreme court president; constitutional court president; procurator-general/procurators-general; procurator general/procurators general
  nouns: director of public prosecutions; public prosecutions director; crown attorney; crown counsel; state attorney; state's attorney; state counsel
  nouns: assistant attorney general; district attorney's office; attorney-general's office; prosecuting attorney; prosecuting authority
  nouns: prosecution office; prosecution team; prosecution lawyer; prosecution authority; special investigator; special master; ombudswoman
  nouns: ombudsperson; ombudsman's office; public protector; public defender; people's defender; chancellor of justice; arbiter; arbitration body
  nouns: notary; registrar; court clerk; court administrator; court spokesman/court spokesmen; court spokeswoman; judicial source; judicial spokesman
  nouns: judicial officer; judicial officials; judges' panel; judges' association; judges' union; magistrates' union; magistrates' association
  nouns: jury foreman; jurywoman; juryman; inquest; supreme judicial council member; justice of the peace/justices of the peace; law officer
  # titles
  titles: Chief Judge; District Judge; High Court Judge; Supreme Court Justice; Deputy Prosecutor; Federal Prosecutor; Military Prosecutor
  titles: Prosecuting Attorney; Director of Public Prosecutions; Advocate General; Ombudsman; Ombudswoman; Public Protector; Chief Magistrate
  titles: Procurator; Procurator-General; Crown Prosecutor; Circuit Judge; Acting Chief Justice; Associate Justice; Mr. Justice
  titles: Attorney-General-designate; Special Investigator

OPP
  # opposition and dissent
  nouns: opposition umbrella group; opposition umbrella; opposition umbrella organization; opposition umbrella organisation; opposition front
  nouns: opposition council; opposition chief; opposition camp; opposition mayor; opposition governor; opposition presidential candidate
  nouns: opposition youth; opposition marcher; opposition militant; opposition leadership; opposition deputy; opposition senator; opposition MP
  nouns: opposition congressman/opposition congressmen; opposition member of parliament/opposition members of parliament; opposition delegation
  nouns: opposition delegate; opposition negotiator; opposition representative; opposition official; opposition coordinator; opposition campaigner
  nouns: opposition organizer; opposition organiser; opposition organization; opposition organisation; opposition network; opposition student
  nouns: opposition veteran; opposition faction; opposition platform; opposition contender; opposition nominee; opposition candidates
  nouns: opposition sympathizer; opposition sympathiser; opposition stalwart; opposition heavyweight; opposition firebrand; opposition strongman
  nouns: opposition boss; opposition negotiating team; opposition activist group; opposition journalist; opposition blogger; opposition lawyer
  nouns: opposition committee; opposition women; opposition rallies; opposition crowd; opposition protesters; opposition demonstrators; exile leader
  nouns: exile politician; exile organization; exile organisation; exile movement; exile party leader; exile activist; exile community leader
  nouns: exile faction; exile army officer; exile writer; exile journalist; exiled politician; exiled group; exiled organization; exiled organisation
  nouns: exiled movement; exiled party leader; exiled activist; exiled community leader; exiled faction; exiled army officer; exiled writer
  nouns: exiled journalist; emigre leader; emigre politician; emigre group; emigre organization; emigre organisation; emigre movement
  nouns: emigre party leader; emigre activist; emigre community leader; emigre faction; emigre army officer; emigre writer; emigre journalist
  nouns: émigré leader; émigré politician; émigré group; émigré organization; émigré organisation; émigré movement; émigré party leader
  nouns: émigré activist; émigré community leader; émigré faction; émigré army officer; émigré writer; émigré journalist; pro-democracy camp
  nouns: pro-democracy leader; pro-democracy lawmaker; pro-democracy legislator; pro-democracy party/pro-democracy parties; pro-democracy politician
  nouns: pro-democracy student; pro-democracy forces; pro-democracy figure; pro-democracy icon; pro-democracy coalition; pro-democracy alliance
  nouns: pro-democracy councillor; pro-democracy councilor; pro-democracy marcher; pro-democracy rally; pro-democracy youth; pro-democracy supporter
  nouns: pro-democracy organizer; pro-democracy crusader; pro-democracy champion; pro-democracy forum; pro-democracy bloc; democracy camp
  nouns: democracy leader; democracy lawmaker; democracy legislator; democracy party/pro-democracy parties; democracy politician; democracy student
  nouns: democracy campaigner; democracy forces; democracy group; democracy figure; democracy icon; democracy coalition; democracy alliance
  nouns: democracy councillor; democracy councilor; democracy marcher; democracy rally; democracy youth; democracy supporter; democracy organizer
  nouns: democracy protester; democracy demonstrator; democracy crusader; democracy champion; democracy forum; democracy bloc
  nouns: democratic opposition lawmaker; democratic opposition legislator; democratic opposition icon; democratic opposition councillor
  nouns: democratic opposition councilor; democratic opposition rally; democratic opposition crusader; democratic opposition champion
  nouns: democratic opposition forum; anti-government protestor; anti-government campaigner; anti-government marcher; anti-government group
  nouns: anti-government movement; anti-government coalition; anti-government alliance; anti-government faction; anti-government politician
  nouns: anti-government leader; anti-government militant; anti-government crowd; anti-government student; anti-government supporter
  nouns: anti-government organization; anti-government organisation; anti-government camp; antigovernment protestor; antigovernment activist
  nouns: antigovernment campaigner; antigovernment marcher; antigovernment group; antigovernment movement; antigovernment coalition
  nouns: antigovernment alliance; antigovernment faction; antigovernment politician; antigovernment leader; antigovernment militant
  nouns: antigovernment crowd; antigovernment student; antigovernment supporter; antigovernment organization; antigovernment organisation
  nouns: antigovernment camp; anti-regime protestor; anti-regime demonstrator; anti-regime activist; anti-regime campaigner; anti-regime marcher
  nouns: anti-regime group; anti-regime movement; anti-regime coalition; anti-regime alliance; anti-regime faction; anti-regime politician
  nouns: anti-regime leader; anti-regime militant; anti-regime crowd; anti-regime student; anti-regime supporter; anti-regime organization
  nouns: anti-regime organisation; anti-regime camp; anti-coup protester; anti-coup protestor; anti-coup demonstrator; anti-coup activist
  nouns: anti-coup campaigner; anti-coup marcher; anti-coup group; anti-coup movement; anti-coup coalition; anti-coup alliance; anti-coup faction
  nouns: anti-coup politician; anti-coup leader; anti-coup militant; anti-coup crowd; anti-coup student; anti-coup supporter; anti-coup organization
  nouns: anti-coup organisation; anti-coup camp; anti-junta protester; anti-junta protestor; anti-junta demonstrator; anti-junta activist
  nouns: anti-junta campaigner; anti-junta marcher; anti-junta group; anti-junta movement; anti-junta coalition; anti-junta alliance
  nouns: anti-junta faction; anti-junta politician; anti-junta leader; anti-junta militant; anti-junta crowd; anti-junta student; anti-junta supporter
  nouns: anti-junta organization; anti-junta organisation; anti-junta camp; anti-military protester; anti-military protestor
  nouns: anti-military demonstrator; anti-military activist; anti-military campaigner; anti-military marcher; anti-military group
  nouns: anti-military movement; anti-military coalition; anti-military alliance; anti-military faction; anti-military politician; anti-military leader
  nouns: anti-military militant; anti-military crowd; anti-military student; anti-military supporter; anti-military organization
  nouns: anti-military organisation; anti-military camp; anti-monarchy protester; anti-monarchy protestor; anti-monarchy demonstrator
  nouns: anti-monarchy activist; anti-monarchy campaigner; anti-monarchy marcher; anti-monarchy group; anti-monarchy movement; anti-monarchy coalition
  nouns: anti-monarchy alliance; anti-monarchy faction; anti-monarchy politician; anti-monarchy leader; anti-monarchy militant; anti-monarchy crowd
  nouns: anti-monarchy student; anti-monarchy supporter; anti-monarchy organization; anti-monarchy organisation; anti-monarchy camp
  nouns: anti-establishment protester; anti-establishment protestor; anti-establishment demonstrator; anti-establishment activist
  nouns: anti-establishment campaigner; anti-establishment marcher; anti-establishment group; anti-establishment movement; anti-establishment coalition
  nouns: anti-establishment alliance; anti-establishment faction; anti-establishment politician; anti-establishment leader; anti-establishment militant
  nouns: anti-establishment crowd; anti-establishment student; anti-establishment supporter; anti-establishment organization
  nouns: anti-establishment organisation; anti-establishment camp; anti-communist protester; anti-communist protestor; anti-communist demonstrator
  nouns: anti-communist activist; anti-communist campaigner; anti-communist marcher; anti-communist group; anti-communist movement
  nouns: anti-communist coalition; anti-communist alliance; anti-communist faction; anti-communist politician; anti-communist leader
  nouns: anti-communist militant; anti-communist crowd; anti-communist student; anti-communist supporter; anti-communist organization
  nouns: anti-communist organisation; anti-communist camp; anti-royalist protester; anti-royalist protestor; anti-royalist demonstrator
  nouns: anti-royalist activist; anti-royalist campaigner; anti-royalist marcher; anti-royalist group; anti-royalist movement; anti-royalist coalition
  nouns: anti-royalist alliance; anti-royalist faction; anti-royalist politician; anti-royalist leader; anti-royalist militant; anti-royalist crowd
  nouns: anti-royalist student; anti-royalist supporter; anti-royalist organization; anti-royalist organisation; anti-royalist camp
  nouns: anti-dictatorship protester; anti-dictatorship protestor; anti-dictatorship demonstrator; anti-dictatorship activist
  nouns: anti-dictatorship campaigner; anti-dictatorship marcher; anti-dictatorship group; anti-dictatorship movement; anti-dictatorship coalition
  nouns: anti-dictatorship alliance; anti-dictatorship faction; anti-dictatorship politician; anti-dictatorship leader; anti-dictatorship militant
  nouns: anti-dictatorship crowd; anti-dictatorship student; anti-dictatorship supporter; anti-dictatorship organization
  nouns: anti-dictatorship organisation; anti-dictatorship camp; anti-apartheid protester; anti-apartheid protestor; anti-apartheid demonstrator
  nouns: anti-apartheid campaigner; anti-apartheid marcher; anti-apartheid group; anti-apartheid movement; anti-apartheid coalition
  nouns: anti-apartheid alliance; anti-apartheid faction; anti-apartheid politician; anti-apartheid militant; anti-apartheid crowd
  nouns: anti-apartheid student; anti-apartheid supporter; anti-apartheid organization; anti-apartheid organisation; anti-apartheid camp
  nouns: anti-colonial protester; anti-colonial protestor; anti-colonial demonstrator; anti-colonial activist; anti-colonial campaigner
  nouns: anti-colonial marcher; anti-colonial group; anti-colonial movement; anti-colonial coalition; anti-colonial alliance; anti-colonial faction
  nouns: anti-colonial politician; anti-colonial leader; anti-colonial militant; anti-colonial crowd; anti-colonial student; anti-colonial supporter
  nouns: anti-colonial organization; anti-colonial organisation; anti-colonial camp; anti-Putin protester; anti-Putin protestor
  nouns: anti-Putin demonstrator; anti-Putin activist; anti-Putin campaigner; anti-Putin marcher; anti-Putin group; anti-Putin movement
  nouns: anti-Putin coalition; anti-Putin alliance; anti-Putin faction; anti-Putin politician; anti-Putin leader; anti-Putin militant; anti-Putin crowd
  nouns: anti-Putin student; anti-Putin supporter; anti-Putin organization; anti-Putin organisation; anti-Putin camp; anti-Mubarak protester
  nouns: anti-Mubarak protestor; anti-Mubarak demonstrator; anti-Mubarak activist; anti-Mubarak campaigner; anti-Mubarak marcher; anti-Mubarak group
  nouns: anti-Mubarak movement; anti-Mubarak coalition; anti-Mubarak alliance; anti-Mubarak faction; anti-Mubarak politician; anti-Mubarak leader
  nouns: anti-Mubarak militant; anti-Mubarak crowd; anti-Mubarak student; anti-Mubarak supporter; anti-Mubarak organization; anti-Mubarak organisation
  nouns: anti-Mubarak camp; anti-Assad protester; anti-Assad protestor; anti-Assad demonstrator; anti-Assad activist; anti-Assad campaigner
  nouns: anti-Assad marcher; anti-Assad group; anti-Assad movement; anti-Assad coalition; anti-Assad alliance; anti-Assad faction
  nouns: anti-Assad politician; anti-Assad leader; anti-Assad militant; anti-Assad crowd; anti-Assad student; anti-Assad supporter
  nouns: anti-Assad organization; anti-Assad organisation; anti-Assad camp; anti-Castro protester; anti-Castro protestor; anti-Castro demonstrator
  nouns: anti-Castro activist; anti-Castro campaigner; anti-Castro marcher; anti-Castro group; anti-Castro movement; anti-Castro coalition
  nouns: anti-Castro alliance; anti-Castro faction; anti-Castro politician; anti-Castro leader; anti-Castro militant; anti-Castro crowd
  nouns: anti-Castro student; anti-Castro supporter; anti-Castro organization; anti-Castro organisation; anti-Castro camp; anti-Chavez protester
  nouns: anti-Chavez protestor; anti-Chavez demonstrator; anti-Chavez activist; anti-Chavez campaigner; anti-Chavez marcher; anti-Chavez group
  nouns: anti-Chavez movement; anti-Chavez coalition; anti-Chavez alliance; anti-Chavez faction; anti-Chavez politician; anti-Chavez leader
  nouns: anti-Chavez militant; anti-Chavez crowd; anti-Chavez student; anti-Chavez supporter; anti-Chavez organization; anti-Chavez organisation
  nouns: anti-Chavez camp; anti-Maduro protester; anti-Maduro protestor; anti-Maduro demonstrator; anti-Maduro activist; anti-Maduro campaigner
  nouns: anti-Maduro marcher; anti-Maduro group; anti-Maduro movement; anti-Maduro coalition; anti-Maduro alliance; anti-Maduro faction
  nouns: anti-Maduro politician; anti-Maduro leader; anti-Maduro militant; anti-Maduro crowd; anti-Maduro student; anti-Maduro supporter
  nouns: anti-Maduro organization; anti-Maduro organisation; anti-Maduro camp; anti-Thaksin protester; anti-Thaksin protestor
  nouns: anti-Thaksin demonstrator; anti-Thaksin activist; anti-Thaksin campaigner; anti-Thaksin marcher; anti-Thaksin group; anti-Thaksin movement
  nouns: anti-Thaksin coalition; anti-Thaksin alliance; anti-Thaksin faction; anti-Thaksin politician; anti-Thaksin leader; anti-Thaksin militant
  nouns: anti-Thaksin crowd; anti-Thaksin student; anti-Thaksin supporter; anti-Thaksin organization; anti-Thaksin organisation; anti-Thaksin camp
  nouns: anti-Marcos protester; anti-Marcos protestor; anti-Marcos demonstrator; anti-Marcos activist; anti-Marcos campaigner; anti-Marcos marcher
  nouns: anti-Marcos group; anti-Marcos movement; anti-Marcos coalition; anti-Marcos alliance; anti-Marcos faction; anti-Marcos politician
  nouns: anti-Marcos leader; anti-Marcos militant; anti-Marcos crowd; anti-Marcos student; anti-Marcos supporter; anti-Marcos organization
  nouns: anti-Marcos organisation; anti-Marcos camp; anti-Musharraf protester; anti-Musharraf protestor; anti-Musharraf demonstrator
  nouns: anti-Musharraf activist; anti-Musharraf campaigner; anti-Musharraf marcher; anti-Musharraf group; anti-Musharraf movement
  nouns: anti-Musharraf coalition; anti-Musharraf alliance; anti-Musharraf faction; anti-Musharraf politician; anti-Musharraf leader
  nouns: anti-Musharraf militant; anti-Musharraf crowd; anti-Musharraf student; anti-Musharraf supporter; anti-Musharraf organization
  nouns: anti-Musharraf organisation; anti-Musharraf camp; anti-Morsi protester; anti-Morsi protestor; anti-Morsi demonstrator; anti-Morsi activist
  nouns: anti-Morsi campaigner; anti-Morsi marcher; anti-Morsi group; anti-Morsi movement; anti-Morsi coalition; anti-Morsi alliance
  nouns: anti-Morsi faction; anti-Morsi politician; anti-Morsi leader; anti-Morsi militant; anti-Morsi crowd; anti-Morsi student; anti-Morsi supporter
  nouns: anti-Morsi organization; anti-Morsi organisation; anti-Morsi camp; anti-Gaddafi protester; anti-Gaddafi protestor; anti-Gaddafi demonstrator
  nouns: anti-Gaddafi activist; anti-Gaddafi campaigner; anti-Gaddafi marcher; anti-Gaddafi group; anti-Gaddafi movement; anti-Gaddafi coalition
  nouns: anti-Gaddafi alliance; anti-Gaddafi faction; anti-Gaddafi politician; anti-Gaddafi leader; anti-Gaddafi militant; anti-Gaddafi crowd
  nouns: anti-Gaddafi student; anti-Gaddafi supporter; anti-Gaddafi organization; anti-Gaddafi organisation; anti-Gaddafi camp; anti-Mugabe protester
  nouns: anti-Mugabe protestor; anti-Mugabe demonstrator; anti-Mugabe activist; anti-Mugabe campaigner; anti-Mugabe marcher; anti-Mugabe group
  nouns: anti-Mugabe movement; anti-Mugabe coalition; anti-Mugabe alliance; anti-Mugabe faction; anti-Mugabe politician; anti-Mugabe leader
  nouns: anti-Mugabe militant; anti-Mugabe crowd; anti-Mugabe student; anti-Mugabe supporter; anti-Mugabe organization; anti-Mugabe organisation
  nouns: anti-Mugabe camp; anti-Kremlin protester; anti-Kremlin protestor; anti-Kremlin demonstrator; anti-Kremlin activist; anti-Kremlin campaigner
  nouns: anti-Kremlin marcher; anti-Kremlin group; anti-Kremlin movement; anti-Kremlin coalition; anti-Kremlin alliance; anti-Kremlin faction
  nouns: anti-Kremlin politician; anti-Kremlin leader; anti-Kremlin militant; anti-Kremlin crowd; anti-Kremlin student; anti-Kremlin supporter
  nouns: anti-Kremlin organization; anti-Kremlin organisation; anti-Kremlin camp; anti-Lukashenko protester; anti-Lukashenko protestor
  nouns: anti-Lukashenko demonstrator; anti-Lukashenko activist; anti-Lukashenko campaigner; anti-Lukashenko marcher; anti-Lukashenko group
  nouns: anti-Lukashenko movement; anti-Lukashenko coalition; anti-Lukashenko alliance; anti-Lukashenko faction; anti-Lukashenko politician
  nouns: anti-Lukashenko leader; anti-Lukashenko militant; anti-Lukashenko crowd; anti-Lukashenko student; anti-Lukashenko supporter
  nouns: anti-Lukashenko organization; anti-Lukashenko organisation; anti-Lukashenko camp; anti-Khomeini protester; anti-Khomeini protestor
  nouns: anti-Khomeini demonstrator; anti-Khomeini activist; anti-Khomeini campaigner; anti-Khomeini marcher; anti-Khomeini group
  nouns: anti-Khomeini movement; anti-Khomeini coalition; anti-Khomeini alliance; anti-Khomeini faction; anti-Khomeini politician; anti-Khomeini leader
  nouns: anti-Khomeini militant; anti-Khomeini crowd; anti-Khomeini student; anti-Khomeini supporter; anti-Khomeini organization
  nouns: anti-Khomeini organisation; anti-Khomeini camp; anti-shah protester; anti-shah protestor; anti-shah demonstrator; anti-shah activist
  nouns: anti-shah campaigner; anti-shah marcher; anti-shah group; anti-shah movement; anti-shah coalition; anti-shah alliance; anti-shah faction
  nouns: anti-shah politician; anti-shah leader; anti-shah militant; anti-shah crowd; anti-shah student; anti-shah supporter; anti-shah organization
  nouns: anti-shah organisation; anti-shah camp; anti-Sandinista protester; anti-Sandinista protestor; anti-Sandinista demonstrator
  nouns: anti-Sandinista activist; anti-Sandinista campaigner; anti-Sandinista marcher; anti-Sandinista group; anti-Sandinista movement
  nouns: anti-Sandinista coalition; anti-Sandinista alliance; anti-Sandinista faction; anti-Sandinista politician; anti-Sandinista leader
  nouns: anti-Sandinista militant; anti-Sandinista crowd; anti-Sandinista student; anti-Sandinista supporter; anti-Sandinista organization
  nouns: anti-Sandinista organisation; anti-Sandinista camp; anti-Noriega protester; anti-Noriega protestor; anti-Noriega demonstrator
  nouns: anti-Noriega activist; anti-Noriega campaigner; anti-Noriega marcher; anti-Noriega group; anti-Noriega movement; anti-Noriega coalition
  nouns: anti-Noriega alliance; anti-Noriega faction; anti-Noriega politician; anti-Noriega leader; anti-Noriega militant; anti-Noriega crowd
  nouns: anti-Noriega student; anti-Noriega supporter; anti-Noriega organization; anti-Noriega organisation; anti-Noriega camp; anti-Suharto protester
  nouns: anti-Suharto protestor; anti-Suharto demonstrator; anti-Suharto activist; anti-Suharto campaigner; anti-Suharto marcher; anti-Suharto group
  nouns: anti-Suharto movement; anti-Suharto coalition; anti-Suharto alliance; anti-Suharto faction; anti-Suharto politician; anti-Suharto leader
  nouns: anti-Suharto militant; anti-Suharto crowd; anti-Suharto student; anti-Suharto supporter; anti-Suharto organization; anti-Suharto organisation
  nouns: anti-Suharto camp; anti-Milosevic protester; anti-Milosevic protestor; anti-Milosevic demonstrator; anti-Milosevic activist
  nouns: anti-Milosevic campaigner; anti-Milosevic marcher; anti-Milosevic group; anti-Milosevic movement; anti-Milosevic coalition
  nouns: anti-Milosevic alliance; anti-Milosevic faction; anti-Milosevic politician; anti-Milosevic leader; anti-Milosevic militant
  nouns: anti-Milosevic crowd; anti-Milosevic student; anti-Milosevic supporter; anti-Milosevic organization; anti-Milosevic organisation
  nouns: anti-Milosevic camp; pro-independence movement; pro-independence campaigner; independence campaigner; autonomy movement; autonomy campaigner
  nouns: pro-autonomy movement; pro-autonomy campaigner; secessionist movement; secessionist campaigner; separatist campaigner; nationalist movement
  nouns: nationalist campaigner; reform movement; reform campaigner; reformist movement; reformist campaigner; liberal movement; liberal campaigner
  nouns: secular movement; secular campaigner; leftist movement; leftist campaigner; communist movement; communist campaigner; marxist movement
  nouns: marxist campaigner; maoist movement; maoist campaigner; socialist movement; socialist campaigner; monarchist movement; monarchist campaigner
  nouns: royalist movement; royalist campaigner; republican movement; republican campaigner; islamist movement; islamist campaigner
  nouns: fundamentalist movement; fundamentalist campaigner; banned movement; banned campaigner; outlawed movement; outlawed campaigner
  nouns: illegal movement; illegal campaigner; clandestine movement; clandestine campaigner; underground campaigner; dissident movement
  nouns: dissident campaigner; anti-corruption movement; anti-corruption campaigner; civil disobedience movement; civil disobedience campaigner
  nouns: protest campaigner; resistance campaigner; freedom movement; freedom campaigner; civil rights movement; civil rights campaigner
  nouns: civil-rights movement; civil-rights campaigner; black movement; black campaigner; student-led movement; student-led campaigner
  nouns: democratic movement; democratic campaigner; pro-independence activist; pro-independence leader; pro-independence politician
  nouns: pro-independence lawmaker; pro-independence coalition; pro-independence group; pro-independence camp; pro-independence supporter
  nouns: pro-independence protester; pro-independence demonstrator; pro-independence forces; autonomy leader; autonomy activist
  nouns: secessionist politician; secessionist group; separatist activist; resistance leader of the opposition; nationalist activist
  nouns: nationalist politician; nationalist group; ultranationalist; ultra-nationalist; ultranationalist group; ultranationalist leader
  nouns: far-left group; far-left activist; far-left party; far-left leader; far-left militant; far-right group; far-right activist; far-right leader
  nouns: far-right politician; far-right militant; far-right supporter; far-right movement; far-right protester; far-right demonstrator; extreme right
  nouns: extreme left; extreme-right group; extreme-left group; extreme-right party; leftwinger; left-winger; rightwinger; right-winger
  nouns: left-wing activist; left-wing group; left-wing militant; left-wing student; right-wing group; right-wing activist; right-wing extremist
  nouns: left-wing extremist; rightist; rightist group; leftist group; leftist politician; leftist leader; leftist activist; leftist student
  nouns: leftist coalition; leftist alliance; leftist front; trotskyist; trotskyite; marxist; marxist group; stalinist; anarchist; anarchist group
  nouns: neo-nazi; neo-nazi group; neo-nazi leader; neo-nazi party; neo-fascist; neo-fascist group; neo-fascist party; neofascist; fascist; skinhead
  nouns: supremacist; supremacist group; white nationalist; white power group; black power group; hate group; racist group; xenophobic group
  nouns: anti-immigrant group; anti-immigration group; anti-immigrant party; anti-islam group; anti-islam activist; anti-semitic group; government foe
  nouns: regime foe; political enemy/political enemies; political refugee leader; political adversary/political adversaries; political outcast
  nouns: jailed activist; jailed leader; imprisoned activist; imprisoned leader; detained activist; detained leader; dissident writer; dissident poet
  nouns: dissident artist; dissident lawyer; dissident journalist; dissident intellectual; dissident playwright; dissident physicist
  nouns: dissident scientist; dissident couple; dissident politician; dissident faction; dissident party; dissident organization
  nouns: dissident organisation; dissident student; dissident figure; cyber-dissident; shadow government; shadow finance minister
  nouns: shadow defence minister; shadow defence secretary; shadow chancellor; shadow foreign minister; parallel government; parallel parliament
  nouns: alternative government; protest leader; protest organizer; protest organiser; rally organizer; rally organiser; demonstration organizer
  nouns: uprising leader; leader of the opposition/leaders of the opposition; leader of the protests; head of the opposition; civil resistance
  nouns: passive resister; conscientious objector; anti-conscription activist; national front leader; defecting diplomat; defecting minister
  nouns: defecting general; defecting official; defecting ambassador; rebel lawmakers' group; rebel bishop; whistleblowers' group; islamist politician
  nouns: islamist leader; islamist activist; islamist candidate; islamist coalition; islamist alliance; islamist student; islamist supporter
  nouns: islamist protester; islamist demonstrator; fundamentalist leader; fundamentalist group; royalist leader; royalist party; royalist supporter
  nouns: royalist protester; monarchist party; monarchist group; red shirt; red-shirt; red-shirt protester; red shirt protester; red-shirted protester
  nouns: yellow shirts; yellow-shirt protester; yellow vest protester; umbrella movement activist

PTY
  # parties, blocs, candidates
  nouns: party boss; party president; party vice president; party vice-president; party deputy leader; party women's wing; party faithful; party cadre
  nouns: party executive; party executive committee; party central committee; party presidium; party machine; party elder; party veteran
  nouns: party stalwart; party heavyweight; party colleague; party loyalist; party worker; party volunteer; party organizer; party organiser
  nouns: party organization; party organisation; party functionary; party bureaucrat; party delegate; party conference; party convention
  nouns: party conclave; party base; party rank and file; party militant; party dissident; party rebel; party hardliner; party reformist
  nouns: party moderate; party apparatus; party headquarters; party branch; party committee; party chairwoman/party chairwomen; party chair
  nouns: party co-chair; party co-leader; party treasurer; party spokeswoman; party deputy chairman; party vice chairman; party vice-chairman
  nouns: party general secretary; party secretary general; party secretary-general; party first secretary; party founder; party figure; party grandee
  nouns: party baron; party campaign; party list; party council; party board; party mates; party wing; ruling alliance; ruling front; ruling bloc
  nouns: ruling camp; ruling movement; ruling party youth; ruling official; ruling supporter; ruling activist; ruling leader of the party
  nouns: governing alliance; governing front; governing bloc; governing camp; governing movement; governing party youth; governing official
  nouns: governing supporter; governing activist; governing leader of the party; ruling-party alliance; ruling-party front; ruling-party bloc
  nouns: ruling-party camp; ruling-party movement; ruling-party party youth; ruling-party official; ruling-party supporter; ruling-party activist
  nouns: ruling-party leader of the party; ruling party alliance; ruling party front; ruling party bloc; ruling party camp; ruling party movement
  nouns: ruling party party youth; ruling party leader of the party; governing party alliance; governing party front; governing party bloc
  nouns: governing party camp; governing party movement; governing party party youth; governing party leader of the party; ruling coalition alliance
  nouns: ruling coalition front; ruling coalition bloc; ruling coalition camp; ruling coalition movement; ruling coalition party youth
  nouns: ruling coalition supporter; ruling coalition activist; ruling coalition leader of the party; ruling alliance alliance; ruling alliance front
  nouns: ruling alliance bloc; ruling alliance camp; ruling alliance movement; ruling alliance party youth; ruling alliance official
  nouns: ruling alliance supporter; ruling alliance activist; ruling alliance leader of the party; left-wing alliance; left-wing bloc
  nouns: left-wing leader of the party; right-wing alliance; right-wing bloc; right-wing leader of the party; leftist bloc; leftist leader of the party
  nouns: rightist alliance; rightist bloc; rightist leader of the party; centrist alliance; centrist bloc; centrist leader of the party
  nouns: center-left alliance; center-left bloc; center-left leader of the party; centre-left alliance; centre-left bloc
  nouns: centre-left leader of the party; center-right alliance; center-right bloc; center-right leader of the party; centre-right alliance
  nouns: centre-right bloc; centre-right leader of the party; conservative alliance; conservative bloc; conservative leader of the party
  nouns: liberal alliance; liberal bloc; liberal leader of the party; socialist alliance; socialist bloc; socialist leader of the party
  nouns: communist alliance; communist bloc; communist leader of the party; nationalist alliance; nationalist bloc; nationalist leader of the party
  nouns: populist alliance; populist bloc; populist leader of the party; far-left alliance; far-left bloc; far-left leader of the party
  nouns: far-right alliance; far-right bloc; far-right leader of the party; hard-left alliance; hard-left bloc; hard-left leader of the party
  nouns: hard-right alliance; hard-right bloc; hard-right leader of the party; green alliance; green bloc; green leader of the party; secular alliance
  nouns: secular bloc; secular leader of the party; religious alliance; religious bloc; religious leader of the party; islamist bloc
  nouns: islamist leader of the party; ultra-orthodox alliance; ultra-orthodox bloc; ultra-orthodox leader of the party; ultranationalist alliance
  nouns: ultranationalist bloc; ultranationalist leader of the party; ultra-nationalist alliance; ultra-nationalist bloc
  nouns: ultra-nationalist leader of the party; social democratic bloc; social democratic leader of the party; pro-western alliance; pro-western bloc
  nouns: pro-western leader of the party; pro-russian alliance; pro-russian bloc; pro-russian leader of the party; pro-european alliance
  nouns: pro-european bloc; pro-european leader of the party; pro-EU alliance; pro-EU bloc; pro-EU leader of the party; pro-Moscow alliance
  nouns: pro-Moscow bloc; pro-Moscow leader of the party; pro-Beijing alliance; pro-Beijing bloc; pro-Beijing leader of the party; pro-China alliance
  nouns: pro-China bloc; pro-China leader of the party; pro-Western alliance; pro-Western bloc; pro-Western leader of the party; eurosceptic alliance
  nouns: eurosceptic bloc; eurosceptic leader of the party; euroskeptic alliance; euroskeptic bloc; euroskeptic leader of the party; anti-EU alliance
  nouns: anti-EU bloc; anti-EU leader of the party; agrarian alliance; agrarian bloc; agrarian leader of the party; regional alliance
  nouns: regional leader of the party; regionalist alliance; regionalist bloc; regionalist leader of the party; ethnic alliance; ethnic bloc
  nouns: ethnic leader of the party; splinter alliance; splinter bloc; splinter leader of the party; breakaway alliance; breakaway bloc
  nouns: breakaway leader of the party; small alliance; small bloc; small leader of the party; smaller alliance; smaller bloc
  nouns: smaller leader of the party; tiny alliance; tiny bloc; tiny leader of the party; fringe alliance; fringe bloc; fringe leader of the party
  nouns: moderate alliance; moderate bloc; moderate leader of the party; hardline alliance; hardline bloc; hardline leader of the party
  nouns: mainstream alliance; mainstream bloc; mainstream leader of the party; main alliance; main bloc; main leader of the party; major alliance
  nouns: major bloc; major leader of the party; minor alliance; minor bloc; minor leader of the party; pro-government alliance; pro-government bloc
  nouns: pro-government leader of the party; pro-monarchy alliance; pro-monarchy bloc; pro-monarchy leader of the party; pro-military alliance
  nouns: pro-military bloc; pro-military leader of the party; military-backed alliance; military-backed bloc; military-backed leader of the party
  nouns: army-backed alliance; army-backed bloc; army-backed leader of the party; pro-Syrian alliance; pro-Syrian bloc; pro-Syrian leader of the party
  nouns: pro-Iranian alliance; pro-Iranian bloc; pro-Iranian leader of the party; anti-Syrian alliance; anti-Syrian bloc
  nouns: anti-Syrian leader of the party; reform alliance; reform bloc; reform leader of the party; reformist alliance; reformist bloc
  nouns: reformist leader of the party; feminist alliance; feminist bloc; feminist leader of the party; pirate alliance; pirate bloc
  nouns: pirate leader of the party; peasant alliance; peasant bloc; peasant leader of the party; workers' alliance; workers' bloc
  nouns: workers' leader of the party; people's alliance; people's bloc; people's leader of the party; farmers' alliance; farmers' bloc
  nouns: farmers' leader of the party; senior alliance; senior bloc; senior leader of the party; junior alliance; junior bloc
  nouns: junior leader of the party; grand alliance; grand bloc; grand leader of the party; presidential contender; presidential aspirant
  nouns: presidential runner-up; mayoral contender; mayoral hopeful; mayoral aspirant; mayoral runner-up; gubernatorial contender
  nouns: gubernatorial hopeful; gubernatorial aspirant; gubernatorial runner-up; parliamentary contender; parliamentary hopeful; parliamentary aspirant
  nouns: parliamentary runner-up; senate contender; senate hopeful; senate aspirant; senate runner-up; senatorial contender; senatorial hopeful
  nouns: senatorial aspirant; senatorial runner-up; congressional contender; congressional hopeful; congressional aspirant; congressional runner-up
  nouns: vice-presidential contender; vice-presidential hopeful; vice-presidential aspirant; vice-presidential runner-up; election contender
  nouns: election hopeful; election aspirant; election runner-up; municipal contender; municipal hopeful; municipal aspirant; municipal runner-up
  nouns: legislative contender; legislative hopeful; legislative aspirant; legislative runner-up; prime ministerial contender
  nouns: prime ministerial hopeful; prime ministerial aspirant; prime ministerial runner-up; leadership contender; leadership hopeful
  nouns: leadership aspirant; leadership runner-up; independent contender; independent hopeful; independent aspirant; independent runner-up
  nouns: losing contender; losing hopeful; losing aspirant; losing runner-up; defeated contender; defeated hopeful; defeated aspirant
  nouns: defeated runner-up; rival contender; rival hopeful; rival aspirant; rival runner-up; opposition-backed contender; opposition-backed hopeful
  nouns: opposition-backed aspirant; opposition-backed runner-up; front-running contender; front-running hopeful; front-running aspirant
  nouns: front-running runner-up; front-runner contender; front-runner hopeful; front-runner aspirant; front-runner runner-up; leading contender
  nouns: leading hopeful; leading aspirant; leading runner-up; third-party contender; third-party hopeful; third-party aspirant; third-party runner-up
  nouns: write-in contender; write-in hopeful; write-in aspirant; write-in runner-up; unsuccessful contender; unsuccessful hopeful
  nouns: unsuccessful aspirant; unsuccessful runner-up; campaign manager; campaign chief; campaign team; campaign staff
  nouns: campaign spokesman/campaign spokesmen; campaign spokeswoman; campaign chairman; campaign adviser; campaign aide; campaign official
  nouns: campaign headquarters; campaign worker; campaign volunteer; election team; electoral bloc; electoral list; electoral front; political grouping
  nouns: political group; political force; political organization; political organisation; political wing; political boss; political heavyweight
  nouns: political figure; political class; political establishment; political dynasty; political clan; political veteran; political camp
  nouns: political ally/political allies; political partner; communist leader; communist chief; communist boss; communist official; communist youth
  nouns: communist supporter; communist deputy/communist deputies; socialist leader; socialist deputy/socialist deputies; conservative leader
  nouns: liberal leader; nationalist deputies; green leader; left leader; kingmaker; king-maker; coalition ally/coalition allies; coalition member
  nouns: coalition leader; coalition official; coalition negotiator; coalition spokesman of the party; labour leader of the party
  nouns: social democratic leader; democratic front; democratic alliance; people's front; patriotic front; national front; youth league; komsomol
  nouns: pro-presidential bloc; ex-communists; national convention delegate
  # titles
  titles: Party Chairman; Party President; Presidential Candidate; Party Spokesman; Politician; Party Boss; Campaign Manager; Campaign Spokesman
  titles: General-Secretary; Communist Leader; Socialist Leader; Conservative Leader; Liberal Leader; Labour Leader; Coalition Leader
  titles: Nationalist Leader

REB
  # whose first word says that they fight the state
  nouns: rebel chief; rebel chieftain; rebel general; rebel colonel; rebel captain; rebel major; rebel commanders; rebel field commander
  nouns: rebel deputy commander; rebel top commander; rebel military chief; rebel boss; rebel kingpin; rebel warlord; rebel coalition; rebel front
  nouns: rebel umbrella group; rebel umbrella organization; rebel umbrella; rebel negotiator; rebel negotiating team; rebel envoy; rebel delegate
  nouns: rebel emissary; rebel representative; rebel mediator; rebel spokeswoman; rebel spokesperson; rebel unit; rebel militia
  nouns: rebel militiaman/rebel militiamen; rebel troops; rebel artillery; rebel gunner; rebel gunman/rebel gunmen; rebel sniper; rebel administration
  nouns: rebel committee; rebel organization; rebel organisation; rebel network; rebel cell; rebel leadership; rebel headquarters; rebel command
  nouns: rebel high command; rebel general staff; rebel mastermind; rebel outfit; rebel member; rebel supporter; rebel sympathizer; rebel sympathiser
  nouns: rebel brigade; rebel battalion; rebel team; rebel band; rebel column; rebel squad; rebel offensive unit; rebel wing; rebel suspect
  nouns: rebel recruiter; rebel recruit; rebel financier; rebel ideologue; rebel preacher; rebel bomber; rebel drone; rebel tank; rebel boat
  nouns: rebel stronghold; rebel base; rebel camp; rebel politician; rebel parliament; rebel splinter group; rebel breakaway faction; rebel attacker
  nouns: rebel raider; rebel veteran; rebel defector; rebel prisoner; rebel detainee; rebel captive; rebel regime; rebel alliance leader
  nouns: rebel group leader; rebel coalition leader; rebel republic; rebel region; rebel enclave; rebel territory; rebel province; guerrilla chief
  nouns: guerrilla chieftain; guerrilla general; guerrilla colonel; guerrilla captain; guerrilla major; guerrilla commanders; guerrilla field commander
  nouns: guerrilla deputy commander; guerrilla top commander; guerrilla military chief; guerrilla boss; guerrilla kingpin; guerrilla warlord
  nouns: guerrilla coalition; guerrilla alliance; guerrilla front; guerrilla umbrella group; guerrilla umbrella organization; guerrilla umbrella
  nouns: guerrilla negotiator; guerrilla negotiating team; guerrilla envoy; guerrilla delegate; guerrilla delegation; guerrilla emissary
  nouns: guerrilla representative; guerrilla mediator; guerrilla official; guerrilla spokesman; guerrilla spokeswoman; guerrilla spokesperson
  nouns: guerrilla unit; guerrilla militia; guerrilla militiaman/guerrilla militiamen; guerrilla troops; guerrilla soldiers; guerrilla artillery
  nouns: guerrilla gunner; guerrilla gunman/guerrilla gunmen; guerrilla sniper; guerrilla administration; guerrilla authorities; guerrilla government
  nouns: guerrilla council; guerrilla committee; guerrilla organization; guerrilla organisation; guerrilla network; guerrilla cell; guerrilla faction
  nouns: guerrilla forces; guerrilla leadership; guerrilla headquarters; guerrilla command; guerrilla high command; guerrilla general staff
  nouns: guerrilla mastermind; guerrilla outfit; guerrilla member; guerrilla supporter; guerrilla sympathizer; guerrilla sympathiser; guerrilla brigade
  nouns: guerrilla battalion; guerrilla side; guerrilla team; guerrilla column; guerrilla squad; guerrilla offensive unit; guerrilla wing
  nouns: guerrilla suspect; guerrilla recruiter; guerrilla recruit; guerrilla financier; guerrilla ideologue; guerrilla preacher; guerrilla bomber
  nouns: guerrilla drone; guerrilla tank; guerrilla boat; guerrilla stronghold; guerrilla base; guerrilla camp; guerrilla politician
  nouns: guerrilla parliament; guerrilla splinter group; guerrilla breakaway faction; guerrilla attacker; guerrilla raider; guerrilla veteran
  nouns: guerrilla defector; guerrilla prisoner; guerrilla detainee; guerrilla captive; guerrilla regime; guerrilla alliance leader
  nouns: guerrilla group leader; guerrilla coalition leader; guerrilla republic; guerrilla region; guerrilla enclave; guerrilla territory
  nouns: guerrilla province; guerilla chief; guerilla chieftain; guerilla general; guerilla colonel; guerilla captain; guerilla major
  nouns: guerilla commander; guerilla field commander; guerilla deputy commander; guerilla top commander; guerilla military chief; guerilla boss
  nouns: guerilla kingpin; guerilla warlord; guerilla coalition; guerilla alliance; guerilla front; guerilla umbrella group
  nouns: guerilla umbrella organization; guerilla umbrella; guerilla negotiator; guerilla negotiating team; guerilla envoy; guerilla delegate
  nouns: guerilla delegation; guerilla emissary; guerilla representative; guerilla mediator; guerilla official; guerilla spokesman
  nouns: guerilla spokeswoman; guerilla spokesperson; guerilla unit; guerilla militia; guerilla militiaman/guerilla militiamen; guerilla troops
  nouns: guerilla soldiers; guerilla artillery; guerilla gunner; guerilla gunman/guerilla gunmen; guerilla sniper; guerilla administration
  nouns: guerilla authorities; guerilla government; guerilla council; guerilla committee; guerilla organization; guerilla organisation
  nouns: guerilla network; guerilla cell; guerilla faction; guerilla force; guerilla leader; guerilla leadership; guerilla headquarters
  nouns: guerilla command; guerilla high command; guerilla general staff; guerilla mastermind; guerilla outfit; guerilla member; guerilla supporter
  nouns: guerilla sympathizer; guerilla sympathiser; guerilla brigade; guerilla battalion; guerilla side; guerilla team; guerilla army; guerilla band
  nouns: guerilla column; guerilla squad; guerilla offensive unit; guerilla wing; guerilla suspect; guerilla recruiter; guerilla recruit
  nouns: guerilla financier; guerilla ideologue; guerilla preacher; guerilla bomber; guerilla drone; guerilla tank; guerilla boat; guerilla stronghold
  nouns: guerilla base; guerilla camp; guerilla politician; guerilla parliament; guerilla movement; guerilla group; guerilla splinter group
  nouns: guerilla breakaway faction; guerilla attacker; guerilla raider; guerilla veteran; guerilla defector; guerilla prisoner; guerilla detainee
  nouns: guerilla captive; guerilla regime; guerilla alliance leader; guerilla group leader; guerilla coalition leader; guerilla republic
  nouns: guerilla region; guerilla enclave; guerilla territory; guerilla province; insurgent chief; insurgent chieftain; insurgent general
  nouns: insurgent colonel; insurgent captain; insurgent major; insurgent commander; insurgent field commander; insurgent deputy commander
  nouns: insurgent top commander; insurgent military chief; insurgent boss; insurgent kingpin; insurgent warlord; insurgent coalition
  nouns: insurgent alliance; insurgent front; insurgent umbrella group; insurgent umbrella organization; insurgent umbrella; insurgent negotiator
  nouns: insurgent negotiating team; insurgent envoy; insurgent delegate; insurgent delegation; insurgent emissary; insurgent representative
  nouns: insurgent mediator; insurgent official; insurgent spokesman; insurgent spokeswoman; insurgent spokesperson; insurgent unit; insurgent militia
  nouns: insurgent militiaman/insurgent militiamen; insurgent troops; insurgent soldiers; insurgent artillery; insurgent gunner
  nouns: insurgent gunman/insurgent gunmen; insurgent sniper; insurgent administration; insurgent authorities; insurgent government; insurgent council
  nouns: insurgent committee; insurgent organization; insurgent organisation; insurgent network; insurgent cell; insurgent faction; insurgent forces
  nouns: insurgent leadership; insurgent headquarters; insurgent command; insurgent high command; insurgent general staff; insurgent mastermind
  nouns: insurgent outfit; insurgent member; insurgent supporter; insurgent sympathizer; insurgent sympathiser; insurgent brigade; insurgent battalion
  nouns: insurgent side; insurgent team; insurgent army; insurgent band; insurgent column; insurgent squad; insurgent offensive unit; insurgent wing
  nouns: insurgent suspect; insurgent recruiter; insurgent recruit; insurgent financier; insurgent ideologue; insurgent preacher; insurgent bomber
  nouns: insurgent drone; insurgent tank; insurgent boat; insurgent stronghold; insurgent base; insurgent camp; insurgent politician
  nouns: insurgent parliament; insurgent movement; insurgent splinter group; insurgent breakaway faction; insurgent attacker; insurgent raider
  nouns: insurgent veteran; insurgent defector; insurgent prisoner; insurgent detainee; insurgent captive; insurgent regime; insurgent alliance leader
  nouns: insurgent group leader; insurgent coalition leader; insurgent republic; insurgent region; insurgent enclave; insurgent territory
  nouns: insurgent province; separatist chief; separatist chieftain; separatist general; separatist colonel; separatist captain; separatist major
  nouns: separatist commander; separatist field commander; separatist deputy commander; separatist top commander; separatist military chief
  nouns: separatist boss; separatist kingpin; separatist warlord; separatist coalition; separatist alliance; separatist front
  nouns: separatist umbrella group; separatist umbrella organization; separatist umbrella; separatist negotiator; separatist negotiating team
  nouns: separatist envoy; separatist delegate; separatist delegation; separatist emissary; separatist representative; separatist mediator
  nouns: separatist official; separatist spokesman; separatist spokeswoman; separatist spokesperson; separatist unit; separatist militia
  nouns: separatist militiaman/separatist militiamen; separatist troops; separatist soldiers; separatist artillery; separatist gunner
  nouns: separatist gunman/separatist gunmen; separatist sniper; separatist administration; separatist authorities; separatist government
  nouns: separatist council; separatist committee; separatist organization; separatist organisation; separatist network; separatist cell
  nouns: separatist faction; separatist leadership; separatist headquarters; separatist command; separatist high command; separatist general staff
  nouns: separatist mastermind; separatist outfit; separatist member; separatist supporter; separatist sympathizer; separatist sympathiser
  nouns: separatist brigade; separatist battalion; separatist side; separatist team; separatist army; separatist band; separatist column
  nouns: separatist squad; separatist offensive unit; separatist wing; separatist suspect; separatist recruiter; separatist recruit
  nouns: separatist financier; separatist ideologue; separatist preacher; separatist bomber; separatist drone; separatist tank; separatist boat
  nouns: separatist stronghold; separatist base; separatist camp; separatist parliament; separatist splinter group; separatist breakaway faction
  nouns: separatist attacker; separatist raider; separatist veteran; separatist defector; separatist prisoner; separatist detainee; separatist captive
  nouns: separatist regime; separatist alliance leader; separatist group leader; separatist coalition leader; separatist republic; separatist region
  nouns: separatist enclave; separatist territory; separatist province; secessionist chief; secessionist chieftain; secessionist general
  nouns: secessionist colonel; secessionist captain; secessionist major; secessionist commander; secessionist field commander
  nouns: secessionist deputy commander; secessionist top commander; secessionist military chief; secessionist boss; secessionist kingpin
  nouns: secessionist warlord; secessionist coalition; secessionist alliance; secessionist front; secessionist umbrella group
  nouns: secessionist umbrella organization; secessionist umbrella; secessionist negotiator; secessionist negotiating team; secessionist envoy
  nouns: secessionist delegate; secessionist delegation; secessionist emissary; secessionist representative; secessionist mediator
  nouns: secessionist official; secessionist spokesman; secessionist spokeswoman; secessionist spokesperson; secessionist unit; secessionist militia
  nouns: secessionist militiaman/secessionist militiamen; secessionist troops; secessionist soldiers; secessionist artillery; secessionist gunner
  nouns: secessionist gunman/secessionist gunmen; secessionist sniper; secessionist administration; secessionist authorities; secessionist government
  nouns: secessionist council; secessionist committee; secessionist organization; secessionist organisation; secessionist network; secessionist cell
  nouns: secessionist faction; secessionist forces; secessionist leadership; secessionist headquarters; secessionist command; secessionist high command
  nouns: secessionist general staff; secessionist mastermind; secessionist outfit; secessionist member; secessionist supporter
  nouns: secessionist sympathizer; secessionist sympathiser; secessionist brigade; secessionist battalion; secessionist side; secessionist team
  nouns: secessionist army; secessionist band; secessionist column; secessionist squad; secessionist offensive unit; secessionist wing
  nouns: secessionist suspect; secessionist recruiter; secessionist recruit; secessionist financier; secessionist ideologue; secessionist preacher
  nouns: secessionist bomber; secessionist drone; secessionist tank; secessionist boat; secessionist stronghold; secessionist base; secessionist camp
  nouns: secessionist parliament; secessionist splinter group; secessionist breakaway faction; secessionist attacker; secessionist raider
  nouns: secessionist veteran; secessionist defector; secessionist prisoner; secessionist detainee; secessionist captive; secessionist regime
  nouns: secessionist alliance leader; secessionist group leader; secessionist coalition leader; secessionist republic; secessionist region
  nouns: secessionist enclave; secessionist territory; secessionist province; jihadist chief; jihadist chieftain; jihadist general; jihadist colonel
  nouns: jihadist captain; jihadist major; jihadist commander; jihadist field commander; jihadist deputy commander; jihadist top commander
  nouns: jihadist military chief; jihadist boss; jihadist kingpin; jihadist warlord; jihadist coalition; jihadist alliance; jihadist front
  nouns: jihadist umbrella group; jihadist umbrella organization; jihadist umbrella; jihadist negotiator; jihadist negotiating team; jihadist envoy
  nouns: jihadist delegate; jihadist delegation; jihadist emissary; jihadist representative; jihadist mediator; jihadist official; jihadist spokesman
  nouns: jihadist spokeswoman; jihadist spokesperson; jihadist unit; jihadist militia; jihadist militiaman/jihadist militiamen; jihadist troops
  nouns: jihadist soldiers; jihadist artillery; jihadist gunner; jihadist gunman/jihadist gunmen; jihadist sniper; jihadist administration
  nouns: jihadist authorities; jihadist government; jihadist council; jihadist committee; jihadist organization; jihadist organisation
  nouns: jihadist network; jihadist cell; jihadist faction; jihadist force; jihadist leader; jihadist leadership; jihadist headquarters
  nouns: jihadist command; jihadist high command; jihadist general staff; jihadist mastermind; jihadist outfit; jihadist member; jihadist supporter
  nouns: jihadist sympathizer; jihadist sympathiser; jihadist brigade; jihadist battalion; jihadist side; jihadist team; jihadist army; jihadist band
  nouns: jihadist column; jihadist squad; jihadist offensive unit; jihadist wing; jihadist suspect; jihadist recruiter; jihadist recruit
  nouns: jihadist financier; jihadist ideologue; jihadist preacher; jihadist bomber; jihadist drone; jihadist tank; jihadist boat; jihadist stronghold
  nouns: jihadist base; jihadist camp; jihadist politician; jihadist parliament; jihadist movement; jihadist splinter group; jihadist breakaway faction
  nouns: jihadist attacker; jihadist raider; jihadist veteran; jihadist defector; jihadist prisoner; jihadist detainee; jihadist captive
  nouns: jihadist regime; jihadist alliance leader; jihadist group leader; jihadist coalition leader; jihadist republic; jihadist region
  nouns: jihadist enclave; jihadist territory; jihadist province; jihadi chief; jihadi chieftain; jihadi general; jihadi colonel; jihadi captain
  nouns: jihadi major; jihadi commander; jihadi field commander; jihadi deputy commander; jihadi top commander; jihadi military chief; jihadi boss
  nouns: jihadi kingpin; jihadi warlord; jihadi coalition; jihadi alliance; jihadi front; jihadi umbrella group; jihadi umbrella organization
  nouns: jihadi umbrella; jihadi negotiator; jihadi negotiating team; jihadi envoy; jihadi delegate; jihadi delegation; jihadi emissary
  nouns: jihadi representative; jihadi mediator; jihadi official; jihadi spokesman; jihadi spokeswoman; jihadi spokesperson; jihadi unit
  nouns: jihadi militia; jihadi militiaman/jihadi militiamen; jihadi troops; jihadi soldiers; jihadi artillery; jihadi gunner
  nouns: jihadi gunman/jihadi gunmen; jihadi sniper; jihadi administration; jihadi authorities; jihadi government; jihadi council; jihadi committee
  nouns: jihadi organization; jihadi organisation; jihadi network; jihadi cell; jihadi faction; jihadi force; jihadi leader; jihadi leadership
  nouns: jihadi headquarters; jihadi command; jihadi high command; jihadi general staff; jihadi mastermind; jihadi outfit; jihadi member
  nouns: jihadi supporter; jihadi sympathizer; jihadi sympathiser; jihadi brigade; jihadi battalion; jihadi side; jihadi team; jihadi army; jihadi band
  nouns: jihadi column; jihadi squad; jihadi offensive unit; jihadi wing; jihadi suspect; jihadi recruiter; jihadi recruit; jihadi financier
  nouns: jihadi ideologue; jihadi preacher; jihadi bomber; jihadi drone; jihadi tank; jihadi boat; jihadi stronghold; jihadi base; jihadi camp
  nouns: jihadi politician; jihadi parliament; jihadi movement; jihadi splinter group; jihadi breakaway faction; jihadi attacker; jihadi raider
  nouns: jihadi veteran; jihadi defector; jihadi prisoner; jihadi detainee; jihadi captive; jihadi regime; jihadi alliance leader; jihadi group leader
  nouns: jihadi coalition leader; jihadi republic; jihadi region; jihadi enclave; jihadi territory; jihadi province; islamist chief; islamist chieftain
  nouns: islamist general; islamist colonel; islamist captain; islamist major; islamist commander; islamist field commander; islamist deputy commander
  nouns: islamist top commander; islamist military chief; islamist boss; islamist kingpin; islamist warlord; islamist front; islamist umbrella group
  nouns: islamist umbrella organization; islamist umbrella; islamist negotiator; islamist negotiating team; islamist envoy; islamist delegate
  nouns: islamist delegation; islamist emissary; islamist representative; islamist mediator; islamist official; islamist spokesman
  nouns: islamist spokeswoman; islamist spokesperson; islamist unit; islamist militia; islamist militiaman/islamist militiamen; islamist troops
  nouns: islamist soldiers; islamist artillery; islamist gunner; islamist gunman/islamist gunmen; islamist sniper; islamist administration
  nouns: islamist authorities; islamist council; islamist committee; islamist organization; islamist organisation; islamist network; islamist cell
  nouns: islamist force; islamist leadership; islamist headquarters; islamist command; islamist high command; islamist general staff
  nouns: islamist mastermind; islamist outfit; islamist member; islamist sympathizer; islamist sympathiser; islamist brigade; islamist battalion
  nouns: islamist side; islamist team; islamist army; islamist band; islamist column; islamist squad; islamist offensive unit; islamist wing
  nouns: islamist suspect; islamist recruiter; islamist recruit; islamist financier; islamist ideologue; islamist preacher; islamist bomber
  nouns: islamist drone; islamist tank; islamist boat; islamist stronghold; islamist base; islamist camp; islamist parliament; islamist splinter group
  nouns: islamist breakaway faction; islamist attacker; islamist raider; islamist veteran; islamist defector; islamist prisoner; islamist detainee
  nouns: islamist captive; islamist regime; islamist alliance leader; islamist group leader; islamist coalition leader; islamist republic
  nouns: islamist region; islamist enclave; islamist territory; islamist province; militant chief; militant chieftain; militant general
  nouns: militant colonel; militant captain; militant major; militant commander; militant field commander; militant deputy commander
  nouns: militant top commander; militant military chief; militant boss; militant kingpin; militant warlord; militant coalition; militant alliance
  nouns: militant front; militant umbrella group; militant umbrella organization; militant umbrella; militant negotiator; militant negotiating team
  nouns: militant envoy; militant delegate; militant delegation; militant emissary; militant representative; militant mediator; militant official
  nouns: militant spokesman; militant spokeswoman; militant spokesperson; militant unit; militant militia; militant militiaman/militant militiamen
  nouns: militant troops; militant soldiers; militant artillery; militant gunner; militant gunman/militant gunmen; militant sniper
  nouns: militant administration; militant authorities; militant government; militant council; militant committee; militant organization
  nouns: militant organisation; militant network; militant cell; militant force; militant leadership; militant headquarters; militant command
  nouns: militant high command; militant general staff; militant mastermind; militant outfit; militant member; militant supporter; militant sympathizer
  nouns: militant sympathiser; militant brigade; militant battalion; militant side; militant team; militant army; militant band; militant column
  nouns: militant squad; militant offensive unit; militant wing; militant suspect; militant recruiter; militant recruit; militant financier
  nouns: militant ideologue; militant preacher; militant bomber; militant drone; militant tank; militant boat; militant stronghold; militant base
  nouns: militant camp; militant politician; militant parliament; militant movement; militant splinter group; militant breakaway faction
  nouns: militant attacker; militant raider; militant veteran; militant defector; militant prisoner; militant detainee; militant captive
  nouns: militant regime; militant alliance leader; militant group leader; militant coalition leader; militant republic; militant region
  nouns: militant enclave; militant territory; militant province; terrorist chief; terrorist chieftain; terrorist general; terrorist colonel
  nouns: terrorist captain; terrorist major; terrorist commander; terrorist field commander; terrorist deputy commander; terrorist top commander
  nouns: terrorist military chief; terrorist boss; terrorist kingpin; terrorist warlord; terrorist coalition; terrorist alliance; terrorist front
  nouns: terrorist umbrella group; terrorist umbrella organization; terrorist umbrella; terrorist negotiator; terrorist negotiating team
  nouns: terrorist envoy; terrorist delegate; terrorist delegation; terrorist emissary; terrorist representative; terrorist mediator
  nouns: terrorist official; terrorist spokesman; terrorist spokeswoman; terrorist spokesperson; terrorist unit; terrorist militia
  nouns: terrorist militiaman/terrorist militiamen; terrorist troops; terrorist soldiers; terrorist artillery; terrorist gunner
  nouns: terrorist gunman/terrorist gunmen; terrorist sniper; terrorist administration; terrorist authorities; terrorist government; terrorist council
  nouns: terrorist committee; terrorist faction; terrorist force; terrorist leader; terrorist leadership; terrorist headquarters; terrorist command
  nouns: terrorist high command; terrorist general staff; terrorist mastermind; terrorist outfit; terrorist member; terrorist supporter
  nouns: terrorist sympathizer; terrorist sympathiser; terrorist brigade; terrorist battalion; terrorist side; terrorist team; terrorist army
  nouns: terrorist band; terrorist column; terrorist squad; terrorist offensive unit; terrorist wing; terrorist suspect; terrorist recruiter
  nouns: terrorist recruit; terrorist financier; terrorist ideologue; terrorist preacher; terrorist bomber; terrorist drone; terrorist tank
  nouns: terrorist boat; terrorist stronghold; terrorist base; terrorist camp; terrorist politician; terrorist parliament; terrorist movement
  nouns: terrorist splinter group; terrorist breakaway faction; terrorist attacker; terrorist raider; terrorist veteran; terrorist defector
  nouns: terrorist prisoner; terrorist detainee; terrorist captive; terrorist regime; terrorist alliance leader; terrorist group leader
  nouns: terrorist coalition leader; terrorist republic; terrorist region; terrorist enclave; terrorist territory; terrorist province; terror chief
  nouns: terror chieftain; terror general; terror colonel; terror captain; terror major; terror commander; terror field commander
  nouns: terror deputy commander; terror top commander; terror military chief; terror boss; terror kingpin; terror warlord; terror coalition
  nouns: terror alliance; terror front; terror umbrella group; terror umbrella organization; terror umbrella; terror negotiator
  nouns: terror negotiating team; terror envoy; terror delegate; terror delegation; terror emissary; terror representative; terror mediator
  nouns: terror official; terror spokesman; terror spokeswoman; terror spokesperson; terror unit; terror militia; terror militiaman/terror militiamen
  nouns: terror troops; terror soldiers; terror artillery; terror gunner; terror gunman/terror gunmen; terror sniper; terror administration
  nouns: terror authorities; terror government; terror council; terror committee; terror organization; terror organisation; terror faction
  nouns: terror force; terror leader; terror leadership; terror headquarters; terror command; terror high command; terror general staff
  nouns: terror mastermind; terror outfit; terror member; terror supporter; terror sympathizer; terror sympathiser; terror brigade; terror battalion
  nouns: terror side; terror team; terror army; terror band; terror column; terror squad; terror offensive unit; terror wing; terror recruiter
  nouns: terror recruit; terror financier; terror ideologue; terror preacher; terror bomber; terror drone; terror tank; terror boat; terror stronghold
  nouns: terror base; terror camp; terror politician; terror parliament; terror movement; terror splinter group; terror breakaway faction
  nouns: terror attacker; terror raider; terror veteran; terror defector; terror prisoner; terror detainee; terror captive; terror regime
  nouns: terror alliance leader; terror group leader; terror coalition leader; terror republic; terror region; terror enclave; terror territory
  nouns: terror province; resistance chief; resistance chieftain; resistance general; resistance colonel; resistance captain; resistance major
  nouns: resistance commander; resistance field commander; resistance deputy commander; resistance top commander; resistance military chief
  nouns: resistance boss; resistance kingpin; resistance warlord; resistance coalition; resistance alliance; resistance front
  nouns: resistance umbrella group; resistance umbrella organization; resistance umbrella; resistance negotiator; resistance negotiating team
  nouns: resistance envoy; resistance delegate; resistance delegation; resistance emissary; resistance representative; resistance mediator
  nouns: resistance official; resistance spokesman; resistance spokeswoman; resistance spokesperson; resistance unit; resistance militia
  nouns: resistance militiaman/resistance militiamen; resistance troops; resistance soldiers; resistance artillery; resistance gunner
  nouns: resistance gunman/resistance gunmen; resistance sniper; resistance administration; resistance authorities; resistance government
  nouns: resistance council; resistance committee; resistance organization; resistance organisation; resistance network; resistance cell
  nouns: resistance faction; resistance leader; resistance leadership; resistance headquarters; resistance command; resistance high command
  nouns: resistance general staff; resistance mastermind; resistance outfit; resistance member; resistance supporter; resistance sympathizer
  nouns: resistance sympathiser; resistance brigade; resistance battalion; resistance side; resistance team; resistance army; resistance band
  nouns: resistance column; resistance squad; resistance offensive unit; resistance wing; resistance suspect; resistance recruiter; resistance recruit
  nouns: resistance financier; resistance ideologue; resistance preacher; resistance bomber; resistance drone; resistance tank; resistance boat
  nouns: resistance stronghold; resistance base; resistance camp; resistance politician; resistance parliament; resistance splinter group
  nouns: resistance breakaway faction; resistance attacker; resistance raider; resistance veteran; resistance defector; resistance prisoner
  nouns: resistance detainee; resistance captive; resistance regime; resistance alliance leader; resistance group leader; resistance coalition leader
  nouns: resistance republic; resistance region; resistance enclave; resistance territory; resistance province; revolutionary chief
  nouns: revolutionary chieftain; revolutionary general; revolutionary colonel; revolutionary captain; revolutionary major; revolutionary commander
  nouns: revolutionary field commander; revolutionary deputy commander; revolutionary top commander; revolutionary military chief; revolutionary boss
  nouns: revolutionary kingpin; revolutionary warlord; revolutionary coalition; revolutionary alliance; revolutionary front
  nouns: revolutionary umbrella group; revolutionary umbrella organization; revolutionary umbrella; revolutionary negotiator
  nouns: revolutionary negotiating team; revolutionary envoy; revolutionary delegate; revolutionary delegation; revolutionary emissary
  nouns: revolutionary representative; revolutionary mediator; revolutionary official; revolutionary spokesman; revolutionary spokeswoman
  nouns: revolutionary spokesperson; revolutionary unit; revolutionary militia; revolutionary militiaman/revolutionary militiamen; revolutionary troops
  nouns: revolutionary soldiers; revolutionary artillery; revolutionary gunner; revolutionary gunman/revolutionary gunmen; revolutionary sniper
  nouns: revolutionary administration; revolutionary committee; revolutionary organization; revolutionary organisation; revolutionary network
  nouns: revolutionary cell; revolutionary faction; revolutionary force; revolutionary leader; revolutionary leadership; revolutionary headquarters
  nouns: revolutionary command; revolutionary high command; revolutionary general staff; revolutionary mastermind; revolutionary outfit
  nouns: revolutionary member; revolutionary supporter; revolutionary sympathizer; revolutionary sympathiser; revolutionary brigade
  nouns: revolutionary battalion; revolutionary side; revolutionary team; revolutionary army; revolutionary band; revolutionary column
  nouns: revolutionary squad; revolutionary offensive unit; revolutionary wing; revolutionary suspect; revolutionary recruiter; revolutionary recruit
  nouns: revolutionary financier; revolutionary ideologue; revolutionary preacher; revolutionary bomber; revolutionary drone; revolutionary tank
  nouns: revolutionary boat; revolutionary stronghold; revolutionary base; revolutionary camp; revolutionary politician; revolutionary parliament
  nouns: revolutionary movement; revolutionary group; revolutionary splinter group; revolutionary breakaway faction; revolutionary attacker
  nouns: revolutionary raider; revolutionary veteran; revolutionary defector; revolutionary prisoner; revolutionary detainee; revolutionary captive
  nouns: revolutionary regime; revolutionary alliance leader; revolutionary group leader; revolutionary coalition leader; revolutionary republic
  nouns: revolutionary region; revolutionary enclave; revolutionary territory; revolutionary province; insurrectionist chief; insurrectionist chieftain
  nouns: insurrectionist general; insurrectionist colonel; insurrectionist captain; insurrectionist major; insurrectionist commander
  nouns: insurrectionist field commander; insurrectionist deputy commander; insurrectionist top commander; insurrectionist military chief
  nouns: insurrectionist boss; insurrectionist kingpin; insurrectionist warlord; insurrectionist coalition; insurrectionist alliance
  nouns: insurrectionist front; insurrectionist umbrella group; insurrectionist umbrella organization; insurrectionist umbrella
  nouns: insurrectionist negotiator; insurrectionist negotiating team; insurrectionist envoy; insurrectionist delegate; insurrectionist delegation
  nouns: insurrectionist emissary; insurrectionist representative; insurrectionist mediator; insurrectionist official; insurrectionist spokesman
  nouns: insurrectionist spokeswoman; insurrectionist spokesperson; insurrectionist unit; insurrectionist militia
  nouns: insurrectionist militiaman/insurrectionist militiamen; insurrectionist troops; insurrectionist soldiers; insurrectionist artillery
  nouns: insurrectionist gunner; insurrectionist gunman/insurrectionist gunmen; insurrectionist sniper; insurrectionist administration
  nouns: insurrectionist authorities; insurrectionist government; insurrectionist council; insurrectionist committee; insurrectionist organization
  nouns: insurrectionist organisation; insurrectionist network; insurrectionist cell; insurrectionist faction; insurrectionist force
  nouns: insurrectionist leader; insurrectionist leadership; insurrectionist headquarters; insurrectionist command; insurrectionist high command
  nouns: insurrectionist general staff; insurrectionist mastermind; insurrectionist outfit; insurrectionist member; insurrectionist supporter
  nouns: insurrectionist sympathizer; insurrectionist sympathiser; insurrectionist brigade; insurrectionist battalion; insurrectionist side
  nouns: insurrectionist team; insurrectionist army; insurrectionist band; insurrectionist column; insurrectionist squad
  nouns: insurrectionist offensive unit; insurrectionist wing; insurrectionist suspect; insurrectionist recruiter; insurrectionist recruit
  nouns: insurrectionist financier; insurrectionist ideologue; insurrectionist preacher; insurrectionist bomber; insurrectionist drone
  nouns: insurrectionist tank; insurrectionist boat; insurrectionist stronghold; insurrectionist base; insurrectionist camp; insurrectionist politician
  nouns: insurrectionist parliament; insurrectionist movement; insurrectionist group; insurrectionist splinter group; insurrectionist breakaway faction
  nouns: insurrectionist attacker; insurrectionist raider; insurrectionist veteran; insurrectionist defector; insurrectionist prisoner
  nouns: insurrectionist detainee; insurrectionist captive; insurrectionist regime; insurrectionist alliance leader; insurrectionist group leader
  nouns: insurrectionist coalition leader; insurrectionist republic; insurrectionist region; insurrectionist enclave; insurrectionist territory
  nouns: insurrectionist province; maoist chief; maoist chieftain; maoist general; maoist colonel; maoist captain; maoist major; maoist commander
  nouns: maoist field commander; maoist deputy commander; maoist top commander; maoist military chief; maoist boss; maoist kingpin; maoist warlord
  nouns: maoist coalition; maoist alliance; maoist front; maoist umbrella group; maoist umbrella organization; maoist umbrella; maoist negotiator
  nouns: maoist negotiating team; maoist envoy; maoist delegate; maoist delegation; maoist emissary; maoist representative; maoist mediator
  nouns: maoist official; maoist spokesman; maoist spokeswoman; maoist spokesperson; maoist unit; maoist militia; maoist militiaman/maoist militiamen
  nouns: maoist troops; maoist soldiers; maoist artillery; maoist gunner; maoist gunman/maoist gunmen; maoist sniper; maoist administration
  nouns: maoist authorities; maoist government; maoist council; maoist committee; maoist organization; maoist organisation; maoist network; maoist cell
  nouns: maoist faction; maoist force; maoist leader; maoist leadership; maoist headquarters; maoist command; maoist high command; maoist general staff
  nouns: maoist mastermind; maoist outfit; maoist member; maoist supporter; maoist sympathizer; maoist sympathiser; maoist brigade; maoist battalion
  nouns: maoist side; maoist team; maoist army; maoist band; maoist column; maoist squad; maoist offensive unit; maoist wing; maoist suspect
  nouns: maoist recruiter; maoist recruit; maoist financier; maoist ideologue; maoist preacher; maoist bomber; maoist drone; maoist tank; maoist boat
  nouns: maoist stronghold; maoist base; maoist camp; maoist politician; maoist parliament; maoist group; maoist splinter group
  nouns: maoist breakaway faction; maoist attacker; maoist raider; maoist veteran; maoist defector; maoist prisoner; maoist detainee; maoist captive
  nouns: maoist regime; maoist alliance leader; maoist group leader; maoist coalition leader; maoist republic; maoist region; maoist enclave
  nouns: maoist territory; maoist province; hardline islamist coalition; hardline islamist alliance; hardline islamist government
  nouns: hardline islamist faction; hardline islamist leader; hardline islamist supporter; hardline islamist politician; hardline islamist movement
  nouns: armed separatist force; armed separatist leader; armed separatist politician; armed islamist coalition; armed islamist alliance
  nouns: armed islamist government; armed islamist faction; armed islamist leader; armed islamist supporter; armed islamist politician
  nouns: armed islamist movement; armed opposition chief; armed opposition chieftain; armed opposition general; armed opposition colonel
  nouns: armed opposition captain; armed opposition major; armed opposition commander; armed opposition field commander
  nouns: armed opposition deputy commander; armed opposition top commander; armed opposition military chief; armed opposition boss
  nouns: armed opposition kingpin; armed opposition warlord; armed opposition coalition; armed opposition alliance; armed opposition front
  nouns: armed opposition umbrella group; armed opposition umbrella organization; armed opposition umbrella; armed opposition negotiator
  nouns: armed opposition negotiating team; armed opposition envoy; armed opposition delegate; armed opposition delegation; armed opposition emissary
  nouns: armed opposition representative; armed opposition mediator; armed opposition official; armed opposition spokesman
  nouns: armed opposition spokeswoman; armed opposition spokesperson; armed opposition unit; armed opposition militia
  nouns: armed opposition militiaman/armed opposition militiamen; armed opposition troops; armed opposition soldiers; armed opposition artillery
  nouns: armed opposition gunner; armed opposition gunman/armed opposition gunmen; armed opposition sniper; armed opposition administration
  nouns: armed opposition authorities; armed opposition government; armed opposition council; armed opposition committee; armed opposition organization
  nouns: armed opposition organisation; armed opposition network; armed opposition cell; armed opposition faction; armed opposition force
  nouns: armed opposition leader; armed opposition leadership; armed opposition headquarters; armed opposition command; armed opposition high command
  nouns: armed opposition general staff; armed opposition mastermind; armed opposition outfit; armed opposition member; armed opposition supporter
  nouns: armed opposition sympathizer; armed opposition sympathiser; armed opposition brigade; armed opposition battalion; armed opposition side
  nouns: armed opposition team; armed opposition army; armed opposition band; armed opposition column; armed opposition squad
  nouns: armed opposition offensive unit; armed opposition wing; armed opposition suspect; armed opposition recruiter; armed opposition recruit
  nouns: armed opposition financier; armed opposition ideologue; armed opposition preacher; armed opposition bomber; armed opposition drone
  nouns: armed opposition tank; armed opposition boat; armed opposition stronghold; armed opposition base; armed opposition camp
  nouns: armed opposition politician; armed opposition parliament; armed opposition movement; armed opposition splinter group
  nouns: armed opposition breakaway faction; armed opposition attacker; armed opposition raider; armed opposition veteran; armed opposition defector
  nouns: armed opposition prisoner; armed opposition detainee; armed opposition captive; armed opposition regime; armed opposition alliance leader
  nouns: armed opposition group leader; armed opposition coalition leader; armed opposition republic; armed opposition region; armed opposition enclave
  nouns: armed opposition territory; armed opposition province
  # others that fight the state
  nouns: partisan brigade; partisan unit; partisan leader; partisan commander; partisan detachment; partisan army; partisan forces; partisan band
  nouns: maquis; maquisard; mujahid; fedayee; insurrectionary forces; insurrectionary army; insurrection forces; insurgents' council; rebels' council
  nouns: rebels' leader; rebels' commander; plotter; coup plotter group; would-be bomber; alleged bomber; suspected bomber; failed bomber; train bomber
  nouns: embassy bomber; bomb planter; bombmakers; sleeper cell; underground cell; underground group; clandestine cell; clandestine group
  nouns: clandestine organization; clandestine army; cell leader; anarchist cell; ultra-left group; ultra-leftist group; ultraleft group
  nouns: ultra-rightist group; maoist supremo; armed wing; military wing; armed branch; military branch; armed movement; armed struggle movement
  nouns: liberation forces; popular front; breakaway authorities; breakaway forces; breakaway leader; breakaway president; breakaway leadership
  nouns: breakaway army; breakaway territory; breakaway province; breakaway enclave; self-styled republic; self-proclaimed republic
  nouns: self-declared republic; self-proclaimed authorities; caliphate; self-styled caliph; ethnic armed group; ethnic armed organization
  nouns: ethnic armed organisation; suspected maoist; ex-guerrilla; ex-combatant; ex-fighter; former combatant; rebel-turned-politician
  nouns: islamic radical; muslim-extremist group; radical islamic group; radical group; extremist organization; extremist organisation
  nouns: extremist leader; extremist cell; extremist network; hardline group; banned group; banned organization; banned organisation; banned outfit
  nouns: outlawed group; outlawed organization; outlawed organisation; proscribed group; proscribed organization; proscribed organisation
  nouns: shadowy group; little-known group; previously unknown group; al-Qaeda-linked group; kurdish-led forces; fighters of the caliphate
  nouns: holy warriors; suicide commando; suicide team; hijack team; hijackers' leader; skyjacker; air pirate; cross-border raider
  # titles
  titles: Rebel Gen.; Rebel Chief; Rebel Spokesman; Rebel Col.; Guerrilla Commander; Guerrilla Chief; Insurgent Leader; Separatist Leader
  titles: Militant Leader; Resistance Leader; Rebel General; Subcomandante Insurgente; Mullah Commander

UAF
  # armed men of unclear or private allegiance
  nouns: militia chief; militia boss; militia captain; militia colonel; militia general; militia spokesman; militia spokeswoman; militia unit
  nouns: militia army; militia company; militia band; militia squad; militia coalition; militia alliance; militia faction; militia outfit
  nouns: militia organization; militia organisation; militia network; militia headquarters; militia column; militia patrol; militia soldier
  nouns: militia recruit; militia gunner; militia artillery; militia side; militia team; militia pilot; militia trooper; militia checkpoint
  nouns: militia youth; militia mob; militia crowd; militia villager; militia herder; militia herdsmen; militia settlers; militia intruder
  nouns: militia bandit; militia robber; militia militant; militia extremist; militia insurgents; militia suspect; militia wing; militia civilians
  nouns: militia thug; militia loyalist; militia partisan; militia youth group; militia peasant; militia farmers; militia tribes; militia nomads
  nouns: militia guard; militia pirates; militia smugglers; militia traffickers; militia poachers; militia protesters; militia rebels
  nouns: paramilitary chief; paramilitary boss; paramilitary commander; paramilitary captain; paramilitary colonel; paramilitary general
  nouns: paramilitary spokesman; paramilitary spokeswoman; paramilitary army; paramilitary company; paramilitary band; paramilitary squad
  nouns: paramilitary coalition; paramilitary alliance; paramilitary faction; paramilitary outfit; paramilitary organization; paramilitary organisation
  nouns: paramilitary network; paramilitary headquarters; paramilitary column; paramilitary patrol; paramilitary soldier; paramilitary recruit
  nouns: paramilitary member; paramilitary gunner; paramilitary artillery; paramilitary side; paramilitary team; paramilitary pilot
  nouns: paramilitary trooper; paramilitary checkpoint; paramilitary youth; paramilitary mob; paramilitary crowd; paramilitary villager
  nouns: paramilitary herder; paramilitary herdsmen; paramilitary settlers; paramilitary intruder; paramilitary bandit; paramilitary robber
  nouns: paramilitary militant; paramilitary extremist; paramilitary insurgents; paramilitary suspect; paramilitary wing; paramilitary civilians
  nouns: paramilitary thug; paramilitary loyalist; paramilitary partisan; paramilitary youth group; paramilitary peasant; paramilitary farmers
  nouns: paramilitary tribes; paramilitary nomads; paramilitary guard; paramilitary pirates; paramilitary smugglers; paramilitary traffickers
  nouns: paramilitary poachers; paramilitary protesters; paramilitary rebels; mercenary chief; mercenary boss; mercenary commander; mercenary leader
  nouns: mercenary captain; mercenary colonel; mercenary general; mercenary spokesman; mercenary spokeswoman; mercenary force; mercenary unit
  nouns: mercenary army; mercenary group; mercenary company; mercenary band; mercenary squad; mercenary coalition; mercenary alliance
  nouns: mercenary faction; mercenary outfit; mercenary organization; mercenary organisation; mercenary network; mercenary headquarters
  nouns: mercenary column; mercenary patrol; mercenary fighter; mercenary soldier; mercenary recruit; mercenary member; mercenary gunner
  nouns: mercenary artillery; mercenary side; mercenary team; mercenary pilot; mercenary trooper; mercenary checkpoint; mercenary youth; mercenary mob
  nouns: mercenary crowd; mercenary villager; mercenary herder; mercenary herdsmen; mercenary settlers; mercenary intruder; mercenary bandit
  nouns: mercenary robber; mercenary militant; mercenary extremist; mercenary insurgents; mercenary suspect; mercenary wing; mercenary civilians
  nouns: mercenary thug; mercenary loyalist; mercenary partisan; mercenary youth group; mercenary peasant; mercenary farmers; mercenary tribes
  nouns: mercenary nomads; mercenary guard; mercenary pirates; mercenary smugglers; mercenary traffickers; mercenary poachers; mercenary protesters
  nouns: mercenary rebels; vigilante chief; vigilante boss; vigilante commander; vigilante leader; vigilante captain; vigilante colonel
  nouns: vigilante general; vigilante spokesman; vigilante spokeswoman; vigilante force; vigilante unit; vigilante army; vigilante company
  nouns: vigilante band; vigilante squad; vigilante coalition; vigilante alliance; vigilante faction; vigilante outfit; vigilante organization
  nouns: vigilante organisation; vigilante network; vigilante headquarters; vigilante column; vigilante patrol; vigilante fighter; vigilante soldier
  nouns: vigilante recruit; vigilante member; vigilante gunner; vigilante artillery; vigilante side; vigilante team; vigilante pilot; vigilante trooper
  nouns: vigilante checkpoint; vigilante youth; vigilante mob; vigilante crowd; vigilante villager; vigilante herder; vigilante herdsmen
  nouns: vigilante settlers; vigilante intruder; vigilante bandit; vigilante robber; vigilante militant; vigilante extremist; vigilante insurgents
  nouns: vigilante suspect; vigilante wing; vigilante civilians; vigilante thug; vigilante loyalist; vigilante partisan; vigilante youth group
  nouns: vigilante peasant; vigilante farmers; vigilante tribes; vigilante nomads; vigilante guard; vigilante pirates; vigilante smugglers
  nouns: vigilante traffickers; vigilante poachers; vigilante protesters; vigilante rebels; death squad chief; death squad boss; death squad commander
  nouns: death squad leader; death squad captain; death squad colonel; death squad general; death squad spokesman; death squad spokeswoman
  nouns: death squad force; death squad unit; death squad army; death squad group; death squad company; death squad band; death squad squad
  nouns: death squad coalition; death squad alliance; death squad faction; death squad outfit; death squad organization; death squad organisation
  nouns: death squad network; death squad headquarters; death squad column; death squad patrol; death squad fighter; death squad soldier
  nouns: death squad recruit; death squad member; death squad gunner; death squad artillery; death squad side; death squad team; death squad pilot
  nouns: death squad trooper; death squad checkpoint; death squad youth; death squad mob; death squad crowd; death squad villager; death squad herder
  nouns: death squad herdsmen; death squad settlers; death squad intruder; death squad bandit; death squad robber; death squad militant
  nouns: death squad extremist; death squad insurgents; death squad suspect; death squad wing; death squad civilians; death squad thug
  nouns: death squad loyalist; death squad partisan; death squad youth group; death squad peasant; death squad farmers; death squad tribes
  nouns: death squad nomads; death squad guard; death squad pirates; death squad smugglers; death squad traffickers; death squad poachers
  nouns: death squad protesters; death squad rebels; warlord chief; warlord boss; warlord commander; warlord leader; warlord captain; warlord colonel
  nouns: warlord general; warlord spokesman; warlord spokeswoman; warlord force; warlord unit; warlord army; warlord group; warlord company
  nouns: warlord band; warlord squad; warlord coalition; warlord alliance; warlord faction; warlord outfit; warlord organization; warlord organisation
  nouns: warlord network; warlord headquarters; warlord column; warlord patrol; warlord fighter; warlord soldier; warlord recruit; warlord member
  nouns: warlord gunner; warlord artillery; warlord side; warlord team; warlord pilot; warlord trooper; warlord checkpoint; warlord youth; warlord mob
  nouns: warlord crowd; warlord villager; warlord herder; warlord herdsmen; warlord settlers; warlord intruder; warlord bandit; warlord robber
  nouns: warlord militant; warlord extremist; warlord insurgents; warlord suspect; warlord wing; warlord civilians; warlord thug; warlord loyalist
  nouns: warlord partisan; warlord youth group; warlord peasant; warlord farmers; warlord tribes; warlord nomads; warlord guard; warlord pirates
  nouns: warlord smugglers; warlord traffickers; warlord poachers; warlord protesters; warlord rebels; tribal militia force; village militia force
  nouns: armed chief; armed boss; armed commander; armed leader; armed captain; armed colonel; armed general; armed spokesman; armed spokeswoman
  nouns: armed unit; armed army; armed company; armed squad; armed coalition; armed alliance; armed outfit; armed organization; armed organisation
  nouns: armed network; armed headquarters; armed column; armed patrol; armed fighter; armed soldier; armed recruit; armed member; armed gunner
  nouns: armed artillery; armed side; armed team; armed pilot; armed trooper; armed checkpoint; armed youth; armed mob; armed crowd; armed villager
  nouns: armed herder; armed herdsmen; armed settlers; armed intruder; armed militant; armed extremist; armed suspect; armed civilians; armed thug
  nouns: armed loyalist; armed partisan; armed youth group; armed peasant; armed farmers; armed tribes; armed nomads; armed pirates; armed smugglers
  nouns: armed traffickers; armed poachers; armed protesters; hit squad; killer squad; assassination squad; assassination team; kill squad
  nouns: killing squad; hired gun; knife-wielding man/knife-wielding men; knifeman/knifemen; machete-wielding youths; machete-wielding mob
  nouns: club-wielding youths; pro-government thug; pro-government mob; anti-government fighters; right-wing death squad; rightist death squad
  nouns: village guard; village defence force; village defense force; village volunteer; popular committee fighter; rival fighters; rival gangs
  nouns: feuding factions; allied fighters; proxy army; proxy group; private security force; private force; private guards' army; extremist settler
  nouns: militant settler; radical settler; settler mob; hardline settler; hilltop youth; sectarian militant; sectarian group; sectarian killer
  nouns: loyalist mob; unidentified gunmen on a motorcycle; masked youths; hooded men; men on motorcycles; band of gunmen; lynch mob; warring clan
  nouns: warring tribe; warring armies; warring sides; warring groups; warring camps; feuding clans; feuding tribes
  nouns: belligerent party/belligerent parties; parties to the conflict; goon; goon squad; bullyboys; henchman/henchmen; shock force; brownshirt
  nouns: blackshirt; stormtrooper; storm trooper; suicide boat; explosive boat; explosives-laden boat; explosive-laden boat; night rider; shooters
  nouns: bomb-thrower; grenade thrower; grenade-thrower; attackers on motorcycles; home-grown extremist; homegrown extremist; domestic terrorist
  nouns: domestic extremist; private military firm; private military group; dogs of war; kidnap gang; kidnapping gang; hostage takers; abductors
  nouns: abduction gang; lynchers; torchers; attackers' group; self-styled colonel; self-styled general; assaulters; armed element; tribal warrior
  nouns: ethnic mob; militia allies; opposing factions; armed groups allied with the government

CRM
  # crime
  nouns: gang boss; gang chief; gang lord; gang members; gang gunman/gang gunmen; gang enforcer; gang family; gang clan; gang ring; gang network
  nouns: gang group; gang organization; gang organisation; gang capo; gang operative; gang lieutenant; gang financier; gang mastermind; gang suspect
  nouns: gang courier; gang faction; gang crew; cartel boss; cartel chief; cartel lord; cartel leader; cartel member; cartel gunman/cartel gunmen
  nouns: cartel enforcer; cartel family; cartel clan; cartel ring; cartel network; cartel group; cartel organization; cartel organisation; cartel capo
  nouns: cartel operative; cartel lieutenant; cartel financier; cartel mastermind; cartel suspect; cartel courier; cartel faction; cartel crew
  nouns: mafia chief; mafia lord; mafia leader; mafia member; mafia gunman/mafia gunmen; mafia enforcer; mafia family; mafia clan; mafia ring
  nouns: mafia network; mafia group; mafia organization; mafia organisation; mafia capo; mafia operative; mafia lieutenant; mafia financier
  nouns: mafia mastermind; mafia suspect; mafia courier; mafia faction; mafia crew; mob chief; mob lord; mob leader; mob member; mob gunman/mob gunmen
  nouns: mob enforcer; mob family; mob clan; mob ring; mob network; mob group; mob organization; mob organisation; mob capo; mob operative
  nouns: mob lieutenant; mob financier; mob mastermind; mob suspect; mob courier; mob faction; mob crew; crime chief; crime lord; crime leader
  nouns: crime member; crime gunman/crime gunmen; crime enforcer; crime family; crime clan; crime ring; crime network; crime group; crime organization
  nouns: crime organisation; crime capo; crime operative; crime lieutenant; crime financier; crime mastermind; crime suspect; crime courier
  nouns: crime faction; crime crew; drug boss; drug leader; drug member; drug gunman/drug gunmen; drug enforcer; drug family; drug clan; drug network
  nouns: drug group; drug organization; drug organisation; drug capo; drug operative; drug lieutenant; drug financier; drug mastermind; drug suspect
  nouns: drug courier; drug faction; drug crew; drug-trafficking boss; drug-trafficking chief; drug-trafficking lord; drug-trafficking leader
  nouns: drug-trafficking member; drug-trafficking gunman/drug-trafficking gunmen; drug-trafficking enforcer; drug-trafficking family
  nouns: drug-trafficking clan; drug-trafficking ring; drug-trafficking network; drug-trafficking group; drug-trafficking organization
  nouns: drug-trafficking organisation; drug-trafficking capo; drug-trafficking operative; drug-trafficking lieutenant; drug-trafficking financier
  nouns: drug-trafficking mastermind; drug-trafficking suspect; drug-trafficking courier; drug-trafficking faction; drug-trafficking crew; narco boss
  nouns: narco chief; narco lord; narco leader; narco member; narco gunman/narco gunmen; narco enforcer; narco family; narco clan; narco ring
  nouns: narco network; narco group; narco organization; narco organisation; narco capo; narco operative; narco lieutenant; narco financier
  nouns: narco mastermind; narco suspect; narco courier; narco faction; narco crew; smuggling boss; smuggling chief; smuggling lord; smuggling leader
  nouns: smuggling member; smuggling gunman/smuggling gunmen; smuggling enforcer; smuggling family; smuggling clan; smuggling network; smuggling group
  nouns: smuggling organization; smuggling organisation; smuggling capo; smuggling operative; smuggling lieutenant; smuggling financier
  nouns: smuggling mastermind; smuggling suspect; smuggling courier; smuggling faction; smuggling crew; people-smuggling boss; people-smuggling chief
  nouns: people-smuggling lord; people-smuggling leader; people-smuggling member; people-smuggling gunman/people-smuggling gunmen
  nouns: people-smuggling enforcer; people-smuggling family; people-smuggling clan; people-smuggling ring; people-smuggling network
  nouns: people-smuggling group; people-smuggling organization; people-smuggling organisation; people-smuggling capo; people-smuggling operative
  nouns: people-smuggling lieutenant; people-smuggling financier; people-smuggling mastermind; people-smuggling suspect; people-smuggling courier
  nouns: people-smuggling faction; people-smuggling crew; trafficking boss; trafficking chief; trafficking lord; trafficking leader; trafficking member
  nouns: trafficking gunman/trafficking gunmen; trafficking enforcer; trafficking family; trafficking clan; trafficking network; trafficking group
  nouns: trafficking organization; trafficking organisation; trafficking capo; trafficking operative; trafficking lieutenant; trafficking financier
  nouns: trafficking mastermind; trafficking suspect; trafficking courier; trafficking faction; trafficking crew; criminal boss; criminal chief
  nouns: criminal lord; criminal leader; criminal member; criminal gunman/criminal gunmen; criminal enforcer; criminal family; criminal clan
  nouns: criminal ring; criminal organisation; criminal capo; criminal operative; criminal lieutenant; criminal financier; criminal mastermind
  nouns: criminal suspect; criminal courier; criminal faction; criminal crew; kidnapping boss; kidnapping chief; kidnapping lord; kidnapping leader
  nouns: kidnapping member; kidnapping gunman/kidnapping gunmen; kidnapping enforcer; kidnapping family; kidnapping clan; kidnapping ring
  nouns: kidnapping network; kidnapping group; kidnapping organization; kidnapping organisation; kidnapping capo; kidnapping operative
  nouns: kidnapping lieutenant; kidnapping financier; kidnapping mastermind; kidnapping suspect; kidnapping courier; kidnapping faction
  nouns: kidnapping crew; extortion boss; extortion chief; extortion lord; extortion leader; extortion member; extortion gunman/extortion gunmen
  nouns: extortion enforcer; extortion family; extortion clan; extortion ring; extortion network; extortion group; extortion organization
  nouns: extortion organisation; extortion capo; extortion operative; extortion lieutenant; extortion financier; extortion mastermind
  nouns: extortion suspect; extortion courier; extortion faction; extortion crew; hacking boss; hacking chief; hacking lord; hacking leader
  nouns: hacking member; hacking gunman/hacking gunmen; hacking enforcer; hacking family; hacking clan; hacking ring; hacking network
  nouns: hacking organization; hacking organisation; hacking capo; hacking operative; hacking lieutenant; hacking financier; hacking mastermind
  nouns: hacking suspect; hacking courier; hacking faction; hacking crew; hacker boss; hacker chief; hacker lord; hacker leader; hacker member
  nouns: hacker gunman/hacker gunmen; hacker enforcer; hacker family; hacker clan; hacker ring; hacker network; hacker group; hacker organization
  nouns: hacker organisation; hacker capo; hacker operative; hacker lieutenant; hacker financier; hacker mastermind; hacker suspect; hacker courier
  nouns: hacker faction; hacker crew; cybercrime boss; cybercrime lord; cybercrime leader; cybercrime member; cybercrime gunman/cybercrime gunmen
  nouns: cybercrime enforcer; cybercrime family; cybercrime clan; cybercrime ring; cybercrime network; cybercrime group; cybercrime organization
  nouns: cybercrime organisation; cybercrime capo; cybercrime operative; cybercrime lieutenant; cybercrime financier; cybercrime mastermind
  nouns: cybercrime suspect; cybercrime courier; cybercrime faction; cybercrime crew; cybercriminal boss; cybercriminal chief; cybercriminal lord
  nouns: cybercriminal leader; cybercriminal member; cybercriminal gunman/cybercriminal gunmen; cybercriminal enforcer; cybercriminal family
  nouns: cybercriminal clan; cybercriminal ring; cybercriminal network; cybercriminal group; cybercriminal organization; cybercriminal organisation
  nouns: cybercriminal capo; cybercriminal operative; cybercriminal lieutenant; cybercriminal financier; cybercriminal mastermind
  nouns: cybercriminal suspect; cybercriminal courier; cybercriminal faction; cybercriminal crew; ransomware boss; ransomware chief; ransomware lord
  nouns: ransomware leader; ransomware member; ransomware gunman/ransomware gunmen; ransomware enforcer; ransomware family; ransomware clan
  nouns: ransomware ring; ransomware network; ransomware organization; ransomware organisation; ransomware capo; ransomware operative
  nouns: ransomware lieutenant; ransomware financier; ransomware mastermind; ransomware suspect; ransomware courier; ransomware faction
  nouns: ransomware crew; pirate boss; pirate chief; pirate lord; pirate leader; pirate member; pirate gunman/pirate gunmen; pirate enforcer
  nouns: pirate family; pirate clan; pirate ring; pirate network; pirate group; pirate organization; pirate organisation; pirate capo; pirate operative
  nouns: pirate lieutenant; pirate financier; pirate mastermind; pirate suspect; pirate courier; pirate crew; piracy boss; piracy chief; piracy lord
  nouns: piracy leader; piracy member; piracy gunman/piracy gunmen; piracy enforcer; piracy family; piracy clan; piracy ring; piracy network
  nouns: piracy group; piracy organization; piracy organisation; piracy capo; piracy operative; piracy lieutenant; piracy financier; piracy mastermind
  nouns: piracy suspect; piracy courier; piracy faction; piracy crew; poaching boss; poaching chief; poaching lord; poaching leader; poaching member
  nouns: poaching gunman/poaching gunmen; poaching enforcer; poaching family; poaching clan; poaching ring; poaching network; poaching group
  nouns: poaching organization; poaching organisation; poaching capo; poaching operative; poaching lieutenant; poaching financier; poaching mastermind
  nouns: poaching suspect; poaching courier; poaching faction; poaching crew; bandit boss; bandit chief; bandit lord; bandit leader; bandit member
  nouns: bandit gunman/bandit gunmen; bandit enforcer; bandit family; bandit clan; bandit ring; bandit network; bandit group; bandit organization
  nouns: bandit organisation; bandit capo; bandit operative; bandit lieutenant; bandit financier; bandit mastermind; bandit suspect; bandit courier
  nouns: bandit faction; bandit crew; outlaw boss; outlaw chief; outlaw lord; outlaw leader; outlaw member; outlaw gunman/outlaw gunmen
  nouns: outlaw enforcer; outlaw family; outlaw clan; outlaw ring; outlaw network; outlaw group; outlaw organization; outlaw organisation; outlaw capo
  nouns: outlaw operative; outlaw lieutenant; outlaw financier; outlaw mastermind; outlaw suspect; outlaw courier; outlaw faction; outlaw crew
  nouns: heroin boss; heroin chief; heroin lord; heroin leader; heroin member; heroin gunman/heroin gunmen; heroin enforcer; heroin family; heroin clan
  nouns: heroin ring; heroin network; heroin group; heroin organization; heroin organisation; heroin capo; heroin operative; heroin lieutenant
  nouns: heroin financier; heroin mastermind; heroin suspect; heroin courier; heroin faction; heroin crew; cocaine boss; cocaine chief; cocaine lord
  nouns: cocaine leader; cocaine member; cocaine gunman/cocaine gunmen; cocaine enforcer; cocaine family; cocaine clan; cocaine ring; cocaine network
  nouns: cocaine group; cocaine organization; cocaine organisation; cocaine capo; cocaine operative; cocaine lieutenant; cocaine financier
  nouns: cocaine mastermind; cocaine suspect; cocaine courier; cocaine faction; cocaine crew; gangland boss; gangland figure; drug barons; drug pusher
  nouns: drug peddler; drug runner; drug mule; narcotics dealer; opium trader; cocaine baron; mafioso/mafiosi; godfather of the mafia; triad; yakuza
  nouns: yakuza boss; carjacker; pickpocket; mugger; cattle raiders; illegal fisherman; illegal fishermen; people-smuggler; slave trader; slave dealer
  nouns: slaver; black marketeer; black-marketeer; arms runner; sanctions buster; sanctions-buster; forger; scammer; scam center operator
  nouns: con man/con men; embezzler; loan shark; bootlegger; hacktivist; hacktivist group; hacker collective; hacking collective; cyberattacker
  nouns: cyber attacker; pirates' mother ship; pirate ship; pirate boat; pirate skiff; vandal; ultras; hooligans; escaped prisoner; prison escapee
  nouns: jailbreaker; ex-convict; ex-con; mass shooter; crooks; desperado; war profiteer; war crimes suspect; genocide suspect; genocidaire
  nouns: wanted man/wanted men; most-wanted man; fugitives; fugitive banker; fugitive financier; illegal gold miner; wildcat miner; illegal loggers
  nouns: land grabber

REF
  # those who fled or were moved
  nouns: the displaced; the internally displaced; the stateless; displaced villager; displaced farmer; displaced woman/displaced women
  nouns: displaced child/displaced children; displaced resident; war-displaced; undocumented worker; undocumented alien; undocumented people
  nouns: illegal alien; illegal entrant; migrant child/migrant children; migrant family/migrant families; migrant woman/migrant women; migrant mother
  nouns: refugee child/refugee children; refugee woman/refugee women; refugee youth; refugee leader; refugee community; refugee group leader
  nouns: refugee population; refugee column; refugee convoy; refugee ship; refugee boat; migrant boat; migrant ship; migrant convoy
  nouns: unaccompanied minor; unaccompanied child/unaccompanied children; camp dweller; camp resident; castaway; exodus of refugees; fleeing villager
  nouns: fleeing resident; fleeing family/fleeing families; fleeing people; fleeing civilians; uprooted people; uprooted villagers; returning exile
  nouns: stateless persons; relocated villagers; resettlers; immigrant family/immigrant families; immigrant community; immigrant group

CIV
  # people by age, family, station
  nouns: pensioner; retiree; the elderly; the poor; the rich; the homeless; the disabled; the landless; the wounded; the injured; the destitute
  nouns: the underprivileged; the unemployed; the bereaved; the handicapped; the urban poor; grandmother; grandfather; grandparents; widower
  nouns: war widow group; housewife/housewives; newlywed; fiancee; girlfriend; boyfriend; cousins; nephews; uncles; stepson; stepfather; in-laws
  nouns: son-in-law/sons-in-law; brother-in-law/brothers-in-law; father-in-law; sister-in-law; daughter-in-law; kinsman/kinsmen; kinfolk; kinsfolk
  nouns: relatives of the victims; family member; next of kin; townsman/townsmen; countryfolk; countrypeople; rural poor; urban poor; city folk
  nouns: islander; highlander; hill tribesman/hill tribesmen; forest dweller; shanty dweller; shanty town dweller; shack dweller; tenant; renter
  nouns: lodger; neighbourhood committee; neighborhood committee; neighborhood group; neighbourhood group; residents' association; residents' group
  nouns: residents' committee; home owner; property owner; landless worker; landless farmer; underclass; middle class; working class; beggar; vagrant
  nouns: street kid; orphans; gays; lesbian; homosexual; gay couple; gay rights activist; gay rights campaigner; feminist; feminist group
  nouns: feminist movement; suffragist; women's movement; women's organization; women's organisation; mothers' group; mothers' movement; youngster
  nouns: teen; youth group; youth movement; youth leader; youth organization; youth organisation; youth wing leader
  # people by what befell them or what they do
  nouns: trapped miner; the disappeared; ex-prisoner; ex-detainee; ex-hostage; lifer; detained activist group; collaborator; defendants; co-defendant
  nouns: plaintiff; claimant; petitioners; complainant; litigant; whistle-blowers; whistleblowers; crowd of protesters; crowd of people
  nouns: crowd of demonstrators; picketers; pacifist; draft dodger; draft evader; draft resister; war resister; anti-nuclear group; antinuclear group
  nouns: anti-abortion group; abortion opponent; abortion rights activist; animal rights activist; animal rights campaigner; anti-racist group
  nouns: anti-fascist; antifascist; government backer; party supporters of the president; counter-protester; counterprotester; counter-demonstrator
  nouns: climate group; eco-activist; eco-warrior; indigenous group; indigenous federation; indigenous organization; indigenous movement
  nouns: indigenous confederation; native group; native leader; tribal group; tribal notables; tribal negotiator; clan chief; chieftain; village leader
  nouns: community organizer; community organiser; community groups; community representative; traditional leader; traditional chief; traditional ruler
  nouns: traditional authority; paramount chief; hereditary chief; chiefs; elders' council; goatherd; pastoralists; local group; white farmer
  nouns: black majority; black nationalist group; whites' group; minority group; minority leader of the community; ethnic leader; foreign couple
  nouns: foreign businesswoman; westerner; diaspora group; emigrant
  # callings that are no trade of a union, and celebrities
  nouns: lifeguard; diver; mountaineer; climber; hiker; skier; sailor of a yacht; yachtsman; explorer; sprinter; runner; marathoner; swimmer; wrestler
  nouns: boxer; gymnast; cyclist; chess champion; chess grandmaster; tennis star; tennis player; olympian; athletes; footballers; biker; car owners
  nouns: motorists; hawker; street trader; market trader; stallholder; small trader; storekeeper; shop owner; store owner; restaurant owner; hotelier
  nouns: prostitute; sex worker; gambler; satirist; cartoonist; youtuber; influencer; vlogger; podcaster; rock star; rock band; punk band
  nouns: pop star; pop group; singer-songwriter; rock group; pianist; cellist; ballet dancer; ballerina; film director; movie director; film star
  nouns: movie star; actresses; sculptor; fashion designer; supermodel; beauty queen; television personality; playwrights; novelists; essayist
  nouns: philosopher; thinkers; inventor; philanthropist; laureate; pollster; pundit; political observers; legal scholar; defense team; defence team
  nouns: legal team; lawyers' group; lawyers' association; attorneys; barrister; solicitor; advocates; layman/laymen; laypeople; scout; fire brigade
  nouns: fire crew; fire service; fire fighters; firefighting team; search team; search and rescue team; rescue crew; lifeboat; lifeboat crew
  nouns: mountain rescue team; parishioner; disciple; cult member; devotee; subscriber; depositor; small investor; ratepayer; internet user; netizen
  nouns: social media user; camper; sunbather; beachgoer; concertgoer; churchgoer; spectators; revelers; revellers; partygoer; picnicker; hitchhiker
  nouns: day-tripper; sightseer; backpacker; visitor; worshippers; telephone user; neighbors' committee
  # titles
  titles: Human Rights Lawyer; Defense Attorney; Defence Lawyer; Defense Lawyer; Tribal Chief; Tribal Elder; Actor; Actress; Singer; Poet; Novelist
  titles: Playwright; Filmmaker; Blogger; Cartoonist; Whistleblower; Human Rights Activist; Rights Activist; Environmentalist; Environmental Activist
  titles: Climate Activist; Peace Activist; Civil Rights Leader; Indigenous Leader; Community Leader; Chieftain; Political Analyst

LAB
  # unions, federations and associations of trades
  nouns: teachers' federation; teachers' confederation; teachers' association; teachers' league; teachers' syndicate; teachers' council
  nouns: teachers' committee; teachers' alliance; teachers' organization; teachers' organisation; teachers' movement; teachers' group
  nouns: teachers' collective; teachers' front; teachers' leader; doctors' federation; doctors' confederation; doctors' association; doctors' league
  nouns: doctors' syndicate; doctors' council; doctors' committee; doctors' alliance; doctors' organization; doctors' organisation; doctors' movement
  nouns: doctors' group; doctors' collective; doctors' front; doctors' leader; physicians' federation; physicians' confederation
  nouns: physicians' association; physicians' league; physicians' syndicate; physicians' council; physicians' committee; physicians' alliance
  nouns: physicians' organization; physicians' organisation; physicians' movement; physicians' group; physicians' collective; physicians' front
  nouns: physicians' leader; nurses' federation; nurses' confederation; nurses' association; nurses' league; nurses' syndicate; nurses' council
  nouns: nurses' committee; nurses' alliance; nurses' organization; nurses' organisation; nurses' movement; nurses' group; nurses' collective
  nouns: nurses' front; nurses' leader; pilots' federation; pilots' confederation; pilots' association; pilots' league; pilots' syndicate
  nouns: pilots' council; pilots' committee; pilots' alliance; pilots' organization; pilots' organisation; pilots' movement; pilots' group
  nouns: pilots' collective; pilots' front; pilots' leader; drivers' federation; drivers' confederation; drivers' association; drivers' league
  nouns: drivers' syndicate; drivers' council; drivers' committee; drivers' alliance; drivers' organization; drivers' organisation; drivers' movement
  nouns: drivers' group; drivers' collective; drivers' front; drivers' leader; miners' federation; miners' confederation; miners' association
  nouns: miners' league; miners' syndicate; miners' council; miners' committee; miners' alliance; miners' organization; miners' organisation
  nouns: miners' movement; miners' group; miners' collective; miners' front; miners' leader; farmers' federation; farmers' confederation
  nouns: farmers' association; farmers' league; farmers' syndicate; farmers' council; farmers' committee; farmers' organization; farmers' organisation
  nouns: farmers' movement; farmers' group; farmers' collective; farmers' front; farmers' leader; peasants' federation; peasants' confederation
  nouns: peasants' association; peasants' league; peasants' syndicate; peasants' council; peasants' committee; peasants' alliance
  nouns: peasants' organization; peasants' organisation; peasants' movement; peasants' group; peasants' collective; peasants' front; peasants' leader
  nouns: truckers' federation; truckers' confederation; truckers' association; truckers' league; truckers' syndicate; truckers' council
  nouns: truckers' committee; truckers' alliance; truckers' organization; truckers' organisation; truckers' movement; truckers' group
  nouns: truckers' collective; truckers' front; truckers' leader; railwaymen's federation; railwaymen's confederation; railwaymen's association
  nouns: railwaymen's league; railwaymen's syndicate; railwaymen's council; railwaymen's committee; railwaymen's alliance; railwaymen's organization
  nouns: railwaymen's organisation; railwaymen's movement; railwaymen's group; railwaymen's collective; railwaymen's front; railwaymen's leader
  nouns: railway workers' alliance; rail workers' alliance; transport workers' alliance; dockers' federation; dockers' confederation
  nouns: dockers' association; dockers' league; dockers' syndicate; dockers' council; dockers' committee; dockers' alliance; dockers' organization
  nouns: dockers' organisation; dockers' movement; dockers' group; dockers' collective; dockers' front; dockers' leader; dockworkers' federation
  nouns: dockworkers' confederation; dockworkers' association; dockworkers' league; dockworkers' syndicate; dockworkers' council
  nouns: dockworkers' committee; dockworkers' alliance; dockworkers' organization; dockworkers' organisation; dockworkers' movement; dockworkers' group
  nouns: dockworkers' collective; dockworkers' front; dockworkers' leader; port workers' alliance; seamen's federation; seamen's confederation
  nouns: seamen's association; seamen's league; seamen's syndicate; seamen's council; seamen's committee; seamen's alliance; seamen's organization
  nouns: seamen's organisation; seamen's movement; seamen's group; seamen's collective; seamen's front; seamen's leader; sailors' federation
  nouns: sailors' confederation; sailors' association; sailors' league; sailors' syndicate; sailors' council; sailors' committee; sailors' alliance
  nouns: sailors' organization; sailors' organisation; sailors' movement; sailors' group; sailors' collective; sailors' front; sailors' leader
  nouns: seafarers' federation; seafarers' confederation; seafarers' association; seafarers' league; seafarers' syndicate; seafarers' council
  nouns: seafarers' committee; seafarers' alliance; seafarers' organization; seafarers' organisation; seafarers' movement; seafarers' group
  nouns: seafarers' collective; seafarers' front; seafarers' leader; fishermen's federation; fishermen's confederation; fishermen's association
  nouns: fishermen's league; fishermen's syndicate; fishermen's council; fishermen's committee; fishermen's alliance; fishermen's organization
  nouns: fishermen's organisation; fishermen's movement; fishermen's group; fishermen's collective; fishermen's front; fishermen's leader
  nouns: metalworkers' federation; metalworkers' confederation; metalworkers' association; metalworkers' league; metalworkers' syndicate
  nouns: metalworkers' council; metalworkers' committee; metalworkers' alliance; metalworkers' organization; metalworkers' organisation
  nouns: metalworkers' movement; metalworkers' group; metalworkers' collective; metalworkers' front; metalworkers' leader; steelworkers' federation
  nouns: steelworkers' confederation; steelworkers' association; steelworkers' league; steelworkers' syndicate; steelworkers' council
  nouns: steelworkers' committee; steelworkers' alliance; steelworkers' organization; steelworkers' organisation; steelworkers' movement
  nouns: steelworkers' group; steelworkers' collective; steelworkers' front; steelworkers' leader; autoworkers' federation; autoworkers' confederation
  nouns: autoworkers' association; autoworkers' league; autoworkers' syndicate; autoworkers' council; autoworkers' committee; autoworkers' alliance
  nouns: autoworkers' organization; autoworkers' organisation; autoworkers' movement; autoworkers' group; autoworkers' collective; autoworkers' front
  nouns: autoworkers' leader; auto workers' alliance; mineworkers' federation; mineworkers' confederation; mineworkers' association
  nouns: mineworkers' league; mineworkers' syndicate; mineworkers' council; mineworkers' committee; mineworkers' alliance; mineworkers' organization
  nouns: mineworkers' organisation; mineworkers' movement; mineworkers' group; mineworkers' collective; mineworkers' front; mineworkers' leader
  nouns: oil workers' alliance; postal workers' alliance; public workers' alliance; civil servants' federation; civil servants' confederation
  nouns: civil servants' association; civil servants' league; civil servants' syndicate; civil servants' council; civil servants' committee
  nouns: civil servants' alliance; civil servants' organization; civil servants' organisation; civil servants' movement; civil servants' group
  nouns: civil servants' collective; civil servants' front; civil servants' leader; government workers' alliance; municipal workers' alliance
  nouns: hospital workers' alliance; health workers' alliance; textile workers' alliance; garment workers' alliance; construction workers' alliance
  nouns: building workers' alliance; electricity workers' alliance; bank workers' alliance; airline workers' alliance
  nouns: air traffic controllers' federation; air traffic controllers' confederation; air traffic controllers' association
  nouns: air traffic controllers' league; air traffic controllers' syndicate; air traffic controllers' council; air traffic controllers' committee
  nouns: air traffic controllers' alliance; air traffic controllers' organization; air traffic controllers' organisation
  nouns: air traffic controllers' movement; air traffic controllers' group; air traffic controllers' collective; air traffic controllers' front
  nouns: air traffic controllers' leader; actors' federation; actors' confederation; actors' association; actors' league; actors' syndicate
  nouns: actors' council; actors' committee; actors' alliance; actors' organization; actors' organisation; actors' movement; actors' group
  nouns: actors' collective; actors' front; actors' leader; musicians' federation; musicians' confederation; musicians' association; musicians' league
  nouns: musicians' syndicate; musicians' council; musicians' committee; musicians' alliance; musicians' organization; musicians' organisation
  nouns: musicians' movement; musicians' group; musicians' collective; musicians' front; musicians' leader; screenwriters' federation
  nouns: screenwriters' confederation; screenwriters' association; screenwriters' league; screenwriters' syndicate; screenwriters' council
  nouns: screenwriters' committee; screenwriters' alliance; screenwriters' organization; screenwriters' organisation; screenwriters' movement
  nouns: screenwriters' group; screenwriters' collective; screenwriters' front; screenwriters' leader; writers' federation; writers' confederation
  nouns: writers' association; writers' league; writers' syndicate; writers' council; writers' committee; writers' alliance; writers' organization
  nouns: writers' organisation; writers' movement; writers' group; writers' collective; writers' front; writers' leader; firefighters' federation
  nouns: firefighters' confederation; firefighters' association; firefighters' league; firefighters' syndicate; firefighters' council
  nouns: firefighters' committee; firefighters' alliance; firefighters' organization; firefighters' organisation; firefighters' movement
  nouns: firefighters' group; firefighters' collective; firefighters' front; firefighters' leader; prison officers' federation
  nouns: prison officers' confederation; prison officers' association; prison officers' league; prison officers' syndicate; prison officers' council
  nouns: prison officers' committee; prison officers' alliance; prison officers' organization; prison officers' organisation; prison officers' movement
  nouns: prison officers' group; prison officers' collective; prison officers' front; prison officers' leader; police officers' federation
  nouns: police officers' confederation; police officers' association; police officers' league; police officers' syndicate; police officers' council
  nouns: police officers' committee; police officers' alliance; police officers' organization; police officers' organisation; police officers' movement
  nouns: police officers' group; police officers' collective; police officers' front; police officers' leader; engineers' federation
  nouns: engineers' confederation; engineers' association; engineers' league; engineers' syndicate; engineers' council; engineers' committee
  nouns: engineers' alliance; engineers' organization; engineers' organisation; engineers' movement; engineers' group; engineers' collective
  nouns: engineers' front; engineers' leader; electricians' federation; electricians' confederation; electricians' association; electricians' league
  nouns: electricians' syndicate; electricians' council; electricians' committee; electricians' alliance; electricians' organization
  nouns: electricians' organisation; electricians' movement; electricians' group; electricians' collective; electricians' front; electricians' leader
  nouns: printers' federation; printers' confederation; printers' association; printers' league; printers' syndicate; printers' council
  nouns: printers' committee; printers' alliance; printers' organization; printers' organisation; printers' movement; printers' group
  nouns: printers' collective; printers' front; printers' leader; bakers' federation; bakers' confederation; bakers' association; bakers' league
  nouns: bakers' syndicate; bakers' council; bakers' committee; bakers' alliance; bakers' organization; bakers' organisation; bakers' movement
  nouns: bakers' group; bakers' collective; bakers' front; bakers' leader; growers' federation; growers' confederation; growers' association
  nouns: growers' league; growers' syndicate; growers' council; growers' committee; growers' alliance; growers' organization; growers' organisation
  nouns: growers' movement; growers' group; growers' collective; growers' front; growers' leader; ranchers' federation; ranchers' confederation
  nouns: ranchers' association; ranchers' league; ranchers' syndicate; ranchers' council; ranchers' committee; ranchers' alliance
  nouns: ranchers' organization; ranchers' organisation; ranchers' movement; ranchers' group; ranchers' collective; ranchers' front; ranchers' leader
  nouns: dairy farmers' alliance; sugar workers' alliance; plantation workers' alliance; banana workers' alliance; farm workers' alliance
  nouns: farmworkers' federation; farmworkers' confederation; farmworkers' association; farmworkers' league; farmworkers' syndicate
  nouns: farmworkers' council; farmworkers' committee; farmworkers' alliance; farmworkers' organization; farmworkers' organisation
  nouns: farmworkers' movement; farmworkers' group; farmworkers' collective; farmworkers' front; farmworkers' leader; agricultural workers' alliance
  nouns: tenants farmers' alliance; domestic workers' alliance; vendors' federation; vendors' confederation; vendors' association; vendors' league
  nouns: vendors' syndicate; vendors' council; vendors' committee; vendors' alliance; vendors' organization; vendors' organisation; vendors' movement
  nouns: vendors' group; vendors' collective; vendors' front; vendors' leader; market women's federation; market women's confederation
  nouns: market women's association; market women's league; market women's syndicate; market women's council; market women's committee
  nouns: market women's alliance; market women's organization; market women's organisation; market women's movement; market women's group
  nouns: market women's collective; market women's front; market women's leader; pensioners' federation; pensioners' confederation
  nouns: pensioners' association; pensioners' league; pensioners' syndicate; pensioners' council; pensioners' committee; pensioners' alliance
  nouns: pensioners' organization; pensioners' organisation; pensioners' movement; pensioners' group; pensioners' collective; pensioners' front
  nouns: pensioners' leader; workers' federation; workers' confederation; workers' association; workers' league; workers' syndicate; workers' council
  nouns: workers' committee; workers' organization; workers' organisation; workers' movement; workers' group; workers' collective; workers' front
  nouns: workers' leader; employees' federation; employees' confederation; employees' association; employees' league; employees' syndicate
  nouns: employees' council; employees' committee; employees' alliance; employees' organization; employees' organisation; employees' movement
  nouns: employees' group; employees' collective; employees' front; employees' leader; trade unionists' federation; trade unionists' confederation
  nouns: trade unionists' association; trade unionists' league; trade unionists' syndicate; trade unionists' council; trade unionists' committee
  nouns: trade unionists' alliance; trade unionists' organization; trade unionists' organisation; trade unionists' movement; trade unionists' group
  nouns: trade unionists' collective; trade unionists' front; trade unionists' leader; staff federation; staff confederation; staff association
  nouns: staff league; staff syndicate; staff council; staff committee; staff alliance; staff organization; staff organisation; staff movement
  nouns: staff group; staff collective; staff front; staff leader; labor association; labor league; labor syndicate; labor council; labor committee
  nouns: labor alliance; labor organisation; labor group; labor collective; labor front; labor leaders; labour association; labour league
  nouns: labour syndicate; labour council; labour committee; labour alliance; labour organization; labour organisation; labour group; labour collective
  nouns: labour front; labour leaders; union confederation; union association; union league; union syndicate; union council; union committee
  nouns: union alliance; union organization; union organisation; union movement; union group; union collective; union front; union leaders
  nouns: peasant federation; peasant confederation; peasant association; peasant league; peasant syndicate; peasant council; peasant committee
  nouns: peasant organization; peasant organisation; peasant movement; peasant group; peasant collective; peasant front; peasant leader
  nouns: campesino federation; campesino confederation; campesino association; campesino league; campesino syndicate; campesino council
  nouns: campesino committee; campesino alliance; campesino organization; campesino organisation; campesino movement; campesino group
  nouns: campesino collective; campesino front; campesino leader; farm federation; farm confederation; farm association; farm league; farm syndicate
  nouns: farm council; farm committee; farm alliance; farm organization; farm organisation; farm movement; farm group; farm collective; farm front
  nouns: farm leader; farmer federation; farmer confederation; farmer association; farmer league; farmer syndicate; farmer council; farmer committee
  nouns: farmer alliance; farmer organization; farmer organisation; farmer movement; farmer group; farmer collective; farmer front; farmer leader
  nouns: teacher federation; teacher confederation; teacher association; teacher league; teacher syndicate; teacher council; teacher committee
  nouns: teacher alliance; teacher organization; teacher organisation; teacher movement; teacher group; teacher collective; teacher front
  nouns: teacher leader; miner federation; miner confederation; miner association; miner league; miner syndicate; miner council; miner committee
  nouns: miner alliance; miner organization; miner organisation; miner movement; miner group; miner collective; miner front; miner leader
  nouns: worker federation; worker confederation; worker association; worker league; worker syndicate; worker council; worker committee
  nouns: worker alliance; worker organization; worker organisation; worker movement; worker group; worker collective; worker front; worker leader
  nouns: police federation; police confederation; police association; police league; police syndicate; police council; police committee
  nouns: police alliance; police organization; police organisation; police movement; police group; police collective; police front; police leader
  nouns: union boss; union chief; union president; union secretary/union secretaries; union chairman/union chairmen; union spokesman/union spokesmen
  nouns: union spokeswoman; union negotiator; union delegate; union representative; union steward; union rep; union organizer; union organiser
  nouns: union militant; union members; union federations; labor chief; labour chief; labor boss; labor organizer; labor organiser; labour organiser
  nouns: labour organizer; labor activist; labour activist; labor rights activist; labour rights activist; labor rights group; labour rights group
  nouns: shop steward; works council; workers' representative; workers' delegate; workers' rights group; walkout leader; strike organizer
  nouns: strike organiser; strike coordinator; coordinating committee of strikers; strike-breaker; strikebreaker; guild; professional association
  nouns: professional syndicate; professionals' association
  # trades
  nouns: garbage collector; refuse collector; dustmen; street sweeper; lorry driver; minibus driver; train driver; engine driver; tram driver
  nouns: metro driver; cab driver; cabbie; cabdriver; rickshaw driver; rickshaw puller; tuk-tuk driver; uber driver; delivery rider; delivery driver
  nouns: courier; mail carrier; letter carrier; postman/postmen; mailman/mailmen; telephone operator; baggage handler; stewardess; aircrew
  nouns: merchant seaman/merchant seamen; merchant sailor; merchant marine; trawlerman/trawlermen; shrimper; lobsterman/lobstermen; fisherfolk; fishers
  nouns: shipbuilder; crane operator; mineworker; pitmen; diamond digger; oilman/oilmen; metalworker; mill hand; seamstress; weavers; carpet weaver
  nouns: bricklayer; masons; welder; electrician; carpenters; builders; laborers; shop assistant; bank teller; cleaning woman; maid; housemaid
  nouns: housekeeper; nanny; chambermaid; charwoman; houseboy; servant; chauffeur; gardener; watchman/watchmen; nightwatchman; farmhand; farm hand
  nouns: ranch hand; cane cutter; sugarcane cutter; fruit picker; grape picker; tea picker; tea plucker; cotton picker; tomato picker; rubber tapper
  nouns: winegrower; wine producer; vintner; cattleman/cattlemen; stockbreeder; livestock breeder; egg producer; milk producer; smallholder; farm owner
  nouns: dairyman; sharecroppers; woodcutter; lumberjack; loggers; meatpacker; meat packer; bakers; typesetter; stagehand; screenwriter
  nouns: air traffic controllers; air controller; lighthouse keeper; toll collector; ticket inspector; ticket collector; signalman; signalmen
  nouns: striking teacher; striking doctor; striking nurse; striking student; striking driver; striking pilot; striking police; striking civil servants
  nouns: striking actors; protesting teachers; out-of-work people; jobless people; job seeker; apprentices; trainees; self-employed
  # titles
  titles: Union Leader; Labor Leader; Union President; Union Chief; Union Secretary

EDU
  # students, teachers, scholars
  nouns: students' federation; students' confederation; students' association; students' union; students' league; students' council; students' movement
  nouns: students' organization; students' organisation; students' front; students' committee; students' syndicate; students' group; students' assembly
  nouns: student federation; student confederation; student association; student league; student organisation; student front; student committee
  nouns: student syndicate; student assembly; schoolchildren's federation; schoolchildren's confederation; schoolchildren's association
  nouns: schoolchildren's union; schoolchildren's league; schoolchildren's council; schoolchildren's movement; schoolchildren's organization
  nouns: schoolchildren's organisation; schoolchildren's front; schoolchildren's committee; schoolchildren's syndicate; schoolchildren's group
  nouns: schoolchildren's assembly; lecturers' federation; lecturers' confederation; lecturers' association; lecturers' union; lecturers' league
  nouns: lecturers' council; lecturers' movement; lecturers' organization; lecturers' organisation; lecturers' front; lecturers' committee
  nouns: lecturers' syndicate; lecturers' group; lecturers' assembly; professors' federation; professors' confederation; professors' association
  nouns: professors' union; professors' league; professors' council; professors' movement; professors' organization; professors' organisation
  nouns: professors' front; professors' committee; professors' syndicate; professors' group; professors' assembly; academics' federation
  nouns: academics' confederation; academics' association; academics' union; academics' league; academics' council; academics' movement
  nouns: academics' organization; academics' organisation; academics' front; academics' committee; academics' syndicate; academics' group
  nouns: academics' assembly; university teachers' federation; university teachers' confederation; university teachers' association
  nouns: university teachers' union; university teachers' league; university teachers' council; university teachers' movement
  nouns: university teachers' organization; university teachers' organisation; university teachers' front; university teachers' committee
  nouns: university teachers' syndicate; university teachers' group; university teachers' assembly; faculty federation; faculty confederation
  nouns: faculty association; faculty union; faculty league; faculty council; faculty movement; faculty organization; faculty organisation
  nouns: faculty front; faculty committee; faculty syndicate; faculty group; faculty assembly; alumni federation; alumni confederation
  nouns: alumni association; alumni union; alumni league; alumni council; alumni movement; alumni organization; alumni organisation; alumni front
  nouns: alumni committee; alumni syndicate; alumni group; alumni assembly; scholars' federation; scholars' confederation; scholars' association
  nouns: scholars' union; scholars' league; scholars' council; scholars' movement; scholars' organization; scholars' organisation; scholars' front
  nouns: scholars' committee; scholars' syndicate; scholars' group; scholars' assembly; scientists' federation; scientists' confederation
  nouns: scientists' association; scientists' union; scientists' league; scientists' council; scientists' movement; scientists' organization
  nouns: scientists' organisation; scientists' front; scientists' committee; scientists' syndicate; scientists' group; scientists' assembly
  nouns: student rebel; student rioter; student striker; student marcher; student strike leader; student demonstrators; student protesters
  nouns: student activists; student militant; student radical; student dissident; student volunteer; student politician; student representative
  nouns: student negotiator; student supporter; student wing; students' leader; student body; student groups; student unions; school girl
  nouns: kindergartner; alumni; alumnus/alumni; graduates; schoolmaster; schoolmistress; headmistress; principal of the school; vice principal
  nouns: school head; school director; school official; school board; school district; school authorities; school staff; school superintendent
  nouns: university official; university authorities; university administration; university administrator; university chancellor; vice-chancellor
  nouns: university staff; university senate; university rector's office; university board; college president; college principal; professor emeritus
  nouns: professors; lecturers; tutor; instructor; madrasa; madrasah; archaeologist; archeologist; anthropologist; sociologist; geologist; seismologist
  nouns: climatologist; meteorologist; astronomer; biologist; chemist; mathematician; virology expert; research institution; research center
  nouns: research centre; research body; research group; scientific council; institute director; think-tanks; think tanks; policy group
  nouns: academic council; academic association; librarian; fellow at the institute; economists; historians
  # titles
  titles: Vice-Chancellor; Headmaster; Headmistress; University President; University Rector; Associate Professor; Assistant Professor; Student Leader

REL
  # churches, congregations, clergy
  nouns: bishops' council; bishops' association; bishops' union; bishops' federation; bishops' body; bishops' authority; bishops' assembly
  nouns: bishops' organization; bishops' organisation; bishops' committee; bishops' commission; bishops' movement; bishops' foundation; bishops' board
  nouns: bishops' court officials; bishops' leader; bishops' leadership; bishops' hierarchy; bishops' charity; bishops' spokesman; bishops' dignitary
  nouns: bishops' establishment; bishops' elders; bishops' youth organization; bishops' society; bishops' communities; bishops' zealot
  nouns: clerics' council; clerics' conference; clerics' association; clerics' union; clerics' federation; clerics' body; clerics' authority
  nouns: clerics' assembly; clerics' organization; clerics' organisation; clerics' committee; clerics' commission; clerics' movement
  nouns: clerics' foundation; clerics' board; clerics' court officials; clerics' leader; clerics' leadership; clerics' hierarchy; clerics' charity
  nouns: clerics' spokesman; clerics' dignitary; clerics' establishment; clerics' elders; clerics' youth organization; clerics' society
  nouns: clerics' communities; clerics' zealot; imams' council; imams' conference; imams' association; imams' union; imams' federation; imams' body
  nouns: imams' authority; imams' assembly; imams' organization; imams' organisation; imams' committee; imams' commission; imams' movement
  nouns: imams' foundation; imams' board; imams' court officials; imams' leader; imams' leadership; imams' hierarchy; imams' charity; imams' spokesman
  nouns: imams' dignitary; imams' establishment; imams' elders; imams' youth organization; imams' society; imams' communities; imams' zealot
  nouns: priests' council; priests' conference; priests' association; priests' union; priests' federation; priests' body; priests' authority
  nouns: priests' assembly; priests' organization; priests' organisation; priests' committee; priests' commission; priests' movement
  nouns: priests' foundation; priests' board; priests' court officials; priests' leader; priests' leadership; priests' hierarchy; priests' charity
  nouns: priests' spokesman; priests' dignitary; priests' establishment; priests' elders; priests' youth organization; priests' society
  nouns: priests' communities; priests' zealot; churches' council; churches' conference; churches' association; churches' union; churches' federation
  nouns: churches' body; churches' authority; churches' assembly; churches' organization; churches' organisation; churches' committee
  nouns: churches' commission; churches' movement; churches' foundation; churches' board; churches' court officials; churches' leader
  nouns: churches' leadership; churches' hierarchy; churches' charity; churches' spokesman; churches' dignitary; churches' establishment
  nouns: churches' elders; churches' youth organization; churches' society; churches' communities; churches' zealot; rabbis' council
  nouns: rabbis' conference; rabbis' association; rabbis' union; rabbis' federation; rabbis' body; rabbis' authority; rabbis' assembly
  nouns: rabbis' organization; rabbis' organisation; rabbis' committee; rabbis' commission; rabbis' movement; rabbis' foundation; rabbis' board
  nouns: rabbis' court officials; rabbis' leader; rabbis' leadership; rabbis' hierarchy; rabbis' charity; rabbis' spokesman; rabbis' dignitary
  nouns: rabbis' establishment; rabbis' elders; rabbis' youth organization; rabbis' society; rabbis' communities; rabbis' zealot; monks' council
  nouns: monks' conference; monks' association; monks' union; monks' federation; monks' body; monks' authority; monks' assembly; monks' organization
  nouns: monks' organisation; monks' committee; monks' commission; monks' movement; monks' foundation; monks' board; monks' court officials
  nouns: monks' leader; monks' leadership; monks' hierarchy; monks' charity; monks' spokesman; monks' dignitary; monks' establishment; monks' elders
  nouns: monks' youth organization; monks' society; monks' communities; monks' zealot; pastors' council; pastors' conference; pastors' association
  nouns: pastors' union; pastors' federation; pastors' body; pastors' authority; pastors' assembly; pastors' organization; pastors' organisation
  nouns: pastors' committee; pastors' commission; pastors' movement; pastors' foundation; pastors' board; pastors' court officials; pastors' leader
  nouns: pastors' leadership; pastors' hierarchy; pastors' charity; pastors' spokesman; pastors' dignitary; pastors' establishment; pastors' elders
  nouns: pastors' youth organization; pastors' society; pastors' communities; pastors' zealot; ulema council; ulema conference; ulema association
  nouns: ulema union; ulema federation; ulema body; ulema authority; ulema assembly; ulema organization; ulema organisation; ulema committee
  nouns: ulema commission; ulema movement; ulema foundation; ulema board; ulema court officials; ulema leader; ulema leadership; ulema hierarchy
  nouns: ulema charity; ulema spokesman; ulema dignitary; ulema establishment; ulema elders; ulema youth organization; ulema society; ulema communities
  nouns: ulema zealot; ulama council; ulama conference; ulama association; ulama union; ulama federation; ulama body; ulama authority; ulama assembly
  nouns: ulama organization; ulama organisation; ulama committee; ulama commission; ulama movement; ulama foundation; ulama board
  nouns: ulama court officials; ulama leader; ulama leadership; ulama hierarchy; ulama charity; ulama spokesman; ulama dignitary; ulama establishment
  nouns: ulama elders; ulama youth organization; ulama society; ulama communities; ulama zealot; church council; church conference; church association
  nouns: church union; church federation; church body; church authority; church assembly; church organization; church organisation; church committee
  nouns: church commission; church movement; church foundation; church board; church court officials; church leaders; church leadership
  nouns: church hierarchy; church charity; church spokesman; church dignitary; church establishment; church elders; church youth organization
  nouns: church society; church communities; church zealot; religious council; religious conference; religious association; religious union
  nouns: religious federation; religious body; religious assembly; religious organization; religious organisation; religious committee
  nouns: religious commission; religious movement; religious foundation; religious board; religious court officials; religious leaders
  nouns: religious leadership; religious hierarchy; religious charity; religious spokesman; religious dignitary; religious establishment
  nouns: religious elders; religious youth organization; religious society; religious zealot; islamic council; islamic conference; islamic association
  nouns: islamic union; islamic federation; islamic body; islamic authority; islamic assembly; islamic organization; islamic organisation
  nouns: islamic committee; islamic commission; islamic movement; islamic foundation; islamic board; islamic court officials; islamic leader
  nouns: islamic leadership; islamic hierarchy; islamic charity; islamic spokesman; islamic dignitary; islamic establishment; islamic elders
  nouns: islamic youth organization; islamic society; islamic communities; islamic zealot; clerical conference; clerical association; clerical union
  nouns: clerical federation; clerical body; clerical authority; clerical assembly; clerical organization; clerical organisation; clerical committee
  nouns: clerical commission; clerical movement; clerical foundation; clerical board; clerical court officials; clerical leader; clerical leadership
  nouns: clerical hierarchy; clerical charity; clerical spokesman; clerical dignitary; clerical elders; clerical youth organization; clerical society
  nouns: clerical communities; clerical zealot; ecclesiastical council; ecclesiastical conference; ecclesiastical association; ecclesiastical union
  nouns: ecclesiastical federation; ecclesiastical body; ecclesiastical authority; ecclesiastical assembly; ecclesiastical organization
  nouns: ecclesiastical organisation; ecclesiastical committee; ecclesiastical commission; ecclesiastical movement; ecclesiastical foundation
  nouns: ecclesiastical board; ecclesiastical court officials; ecclesiastical leader; ecclesiastical leadership; ecclesiastical hierarchy
  nouns: ecclesiastical charity; ecclesiastical spokesman; ecclesiastical dignitary; ecclesiastical establishment; ecclesiastical elders
  nouns: ecclesiastical youth organization; ecclesiastical society; ecclesiastical communities; ecclesiastical zealot; mosque council
  nouns: mosque conference; mosque association; mosque union; mosque federation; mosque body; mosque authority; mosque assembly; mosque organization
  nouns: mosque organisation; mosque committee; mosque commission; mosque movement; mosque foundation; mosque board; mosque court officials
  nouns: mosque leader; mosque leadership; mosque hierarchy; mosque charity; mosque spokesman; mosque dignitary; mosque establishment; mosque elders
  nouns: mosque youth organization; mosque society; mosque communities; mosque zealot; interfaith council; interfaith conference
  nouns: interfaith association; interfaith union; interfaith federation; interfaith body; interfaith authority; interfaith assembly
  nouns: interfaith organization; interfaith organisation; interfaith committee; interfaith commission; interfaith movement; interfaith foundation
  nouns: interfaith board; interfaith court officials; interfaith leader; interfaith leadership; interfaith hierarchy; interfaith charity
  nouns: interfaith spokesman; interfaith dignitary; interfaith establishment; interfaith elders; interfaith youth organization; interfaith society
  nouns: interfaith communities; interfaith zealot; inter-faith council; inter-faith conference; inter-faith association; inter-faith union
  nouns: inter-faith federation; inter-faith body; inter-faith authority; inter-faith assembly; inter-faith organization; inter-faith organisation
  nouns: inter-faith committee; inter-faith commission; inter-faith movement; inter-faith foundation; inter-faith board; inter-faith court officials
  nouns: inter-faith leader; inter-faith leadership; inter-faith hierarchy; inter-faith charity; inter-faith spokesman; inter-faith dignitary
  nouns: inter-faith establishment; inter-faith elders; inter-faith youth organization; inter-faith society; inter-faith communities
  nouns: inter-faith zealot; religious scholars' council; religious scholars' conference; religious scholars' association; religious scholars' union
  nouns: religious scholars' federation; religious scholars' body; religious scholars' authority; religious scholars' assembly
  nouns: religious scholars' organization; religious scholars' organisation; religious scholars' committee; religious scholars' commission
  nouns: religious scholars' movement; religious scholars' foundation; religious scholars' board; religious scholars' court officials
  nouns: religious scholars' leader; religious scholars' leadership; religious scholars' hierarchy; religious scholars' charity
  nouns: religious scholars' spokesman; religious scholars' dignitary; religious scholars' establishment; religious scholars' elders
  nouns: religious scholars' youth organization; religious scholars' society; religious scholars' communities; religious scholars' zealot
  nouns: islamic scholars' council; islamic scholars' conference; islamic scholars' association; islamic scholars' union; islamic scholars' federation
  nouns: islamic scholars' body; islamic scholars' authority; islamic scholars' assembly; islamic scholars' organization
  nouns: islamic scholars' organisation; islamic scholars' committee; islamic scholars' commission; islamic scholars' movement
  nouns: islamic scholars' foundation; islamic scholars' board; islamic scholars' court officials; islamic scholars' leader
  nouns: islamic scholars' leadership; islamic scholars' hierarchy; islamic scholars' charity; islamic scholars' spokesman; islamic scholars' dignitary
  nouns: islamic scholars' establishment; islamic scholars' elders; islamic scholars' youth organization; islamic scholars' society
  nouns: islamic scholars' communities; islamic scholars' zealot; synod; holy council; council of bishops; council of clerics; council of imams
  nouns: council of rabbis; council of mosques; council of scholars; council of religious scholars; college of cardinals; conclave; ecumenical council
  nouns: patriarchate; rabbinate; papacy; curia; catholicos; catholicosate; archimandrite; exarch; mitropolitan; primate of the church; prelate
  nouns: archbishops; bishop emeritus; parson; curate; rector of the church; preachers; televangelist; pastors; prayer leader; mosque official; qari
  nouns: muezzins; mullahs; muftis; faqir; pir; sufi leader; sufi master; sufi order; sufi sheikh; sheikh of al-azhar; mujtahid; ayatollahs
  nouns: source of emulation; marabout; witch doctor; shaman; priestess; temple official; temple authorities; abbess; mother superior; nunnery; convent
  nouns: religious sister; sister of charity; order of nuns; religious orders; benedictine; franciscan; jesuits; missionary doctor; missionary group
  nouns: missionary society; missionary couple; missionary organization; missionary organisation; bible society; bible group; church officials
  nouns: church worker; church spokesman/church spokesmen; church spokeswoman; church delegation; church members; churchman/churchmen; churchwoman
  nouns: church-goers; scientology; church of scientology; worshippers' group; parishioners; laity; lay group; lay leader; religious community
  nouns: religious figure; religious party elder; religious militant group leader; religious official; religious activist; religious extremist
  nouns: religious hardliner; religious hard-liner; religious conservative; religious dissidents; religious right; spiritual leaders; spiritual guide
  nouns: spiritual head; spiritual adviser; ultra-orthodox; ultra-orthodox community; ultraorthodox; yeshiva; torah scholar; sect leader; sect member
  nouns: cult leaders; cultist; godman; holy man/holy men; ascetic; sadhus; buddhist-monk leader; supreme head of the church; spiritual order
  # titles
  titles: Grand Imam; Chief Mufti; Coadjutor Bishop; Auxiliary Bishop; Primate; Supreme Patriarch; Ecumenical Patriarch; Venerable; Brother Superior
  titles: Reverend Father; Abbess; Archdeacon; Vicar; Prior; Friar; Chaplain; Sheikh al-Azhar; Hojjat al-Islam; Mulla; Moulana; Pir; Ven.; Revd; Rev
  titles: Archbishop Emeritus

MED
  # press and broadcasting
  nouns: journalists' association; journalists' federation; journalists' club; journalists' syndicate; journalists' guild; journalists' league
  nouns: journalists' committee; journalists' organization; journalists' organisation; journalists' group; journalists' society; journalists' corps
  nouns: journalists' body; editors' union; editors' association; editors' federation; editors' club; editors' syndicate; editors' guild
  nouns: editors' league; editors' committee; editors' organization; editors' organisation; editors' group; editors' society; editors' corps
  nouns: editors' body; reporters' union; reporters' association; reporters' federation; reporters' club; reporters' syndicate; reporters' guild
  nouns: reporters' league; reporters' committee; reporters' organization; reporters' organisation; reporters' group; reporters' society
  nouns: reporters' corps; reporters' body; bloggers' union; bloggers' association; bloggers' federation; bloggers' club; bloggers' syndicate
  nouns: bloggers' guild; bloggers' league; bloggers' committee; bloggers' organization; bloggers' organisation; bloggers' group; bloggers' society
  nouns: bloggers' corps; bloggers' body; broadcasters' union; broadcasters' association; broadcasters' federation; broadcasters' club
  nouns: broadcasters' syndicate; broadcasters' guild; broadcasters' league; broadcasters' committee; broadcasters' organization
  nouns: broadcasters' organisation; broadcasters' group; broadcasters' society; broadcasters' corps; broadcasters' body; publishers' union
  nouns: publishers' association; publishers' federation; publishers' club; publishers' syndicate; publishers' guild; publishers' league
  nouns: publishers' committee; publishers' organization; publishers' organisation; publishers' group; publishers' society; publishers' corps
  nouns: publishers' body; photographers' union; photographers' association; photographers' federation; photographers' club; photographers' syndicate
  nouns: photographers' guild; photographers' league; photographers' committee; photographers' organization; photographers' organisation
  nouns: photographers' group; photographers' society; photographers' corps; photographers' body; foreign correspondents' union
  nouns: foreign correspondents' association; foreign correspondents' federation; foreign correspondents' club; foreign correspondents' syndicate
  nouns: foreign correspondents' guild; foreign correspondents' league; foreign correspondents' committee; foreign correspondents' organization
  nouns: foreign correspondents' organisation; foreign correspondents' group; foreign correspondents' society; foreign correspondents' corps
  nouns: foreign correspondents' body; press union; press federation; press syndicate; press guild; press league; press committee; press organization
  nouns: press organisation; press group; press society; press body; media union; media association; media federation; media club; media syndicate
  nouns: media guild; media league; media committee; media organization; media organisation; media group; media society; media corps; media body
  nouns: newspaper owner; newspaper group; newspaper vendor; daily paper; broadsheet; tabloids; newsmagazine; news portal; news platform; news blog
  nouns: news director; news reader; newsreader; newscaster; newsroom; news staff; news crews; news group; press freedom advocate; wire service
  nouns: press services; radio host; radio commentator; radio network; radio service; radio stations; private television; satellite channel
  nouns: satellite television; news channel; television host; television crews; television stations; tv host; tv stations; tv crews; tv show host
  nouns: talk-show host; documentary maker; documentary filmmaker; documentary film maker; video blogger; media activist; media outlets; media house
  nouns: media company; media company staff; media freedom; media workers; media commentator; government television; state-owned television
  nouns: state-controlled television; state paper; party organ; opposition paper; opposition television; independent television; photojournalists
  nouns: camerapersons; sound recordist; columnists; editorial board; editorial writer; press baron; media baron; media mogul; media magnate
  nouns: publishing house; publishers; internet publication
  # titles
  titles: Columnist; Photographer; Cameraman; Photojournalist; Publisher; Chief Editor; Editor-in-Chief; Editor in Chief; Anchor; Newspaper Editor

BUS
  # firms and their people
  nouns: employers' association; employers' confederation; employers' union; employers' council; employers' group; employers' organization
  nouns: employers' organisation; employers' lobby; employers' chamber; employers' leader; manufacturers' association; manufacturers' federation
  nouns: manufacturers' confederation; manufacturers' union; manufacturers' council; manufacturers' group; manufacturers' organization
  nouns: manufacturers' organisation; manufacturers' lobby; manufacturers' chamber; manufacturers' leader; traders' association; traders' federation
  nouns: traders' confederation; traders' union; traders' council; traders' group; traders' organization; traders' organisation; traders' lobby
  nouns: traders' chamber; traders' leader; merchants' association; merchants' federation; merchants' confederation; merchants' union
  nouns: merchants' council; merchants' group; merchants' organization; merchants' organisation; merchants' lobby; merchants' chamber
  nouns: merchants' leader; shopkeepers' association; shopkeepers' federation; shopkeepers' confederation; shopkeepers' union; shopkeepers' council
  nouns: shopkeepers' group; shopkeepers' organization; shopkeepers' organisation; shopkeepers' lobby; shopkeepers' chamber; shopkeepers' leader
  nouns: shipowners' association; shipowners' federation; shipowners' confederation; shipowners' union; shipowners' council; shipowners' group
  nouns: shipowners' organization; shipowners' organisation; shipowners' lobby; shipowners' chamber; shipowners' leader; exporters' association
  nouns: exporters' federation; exporters' confederation; exporters' union; exporters' council; exporters' group; exporters' organization
  nouns: exporters' organisation; exporters' lobby; exporters' chamber; exporters' leader; importers' association; importers' federation
  nouns: importers' confederation; importers' union; importers' council; importers' group; importers' organization; importers' organisation
  nouns: importers' lobby; importers' chamber; importers' leader; bankers' association; bankers' federation; bankers' confederation; bankers' union
  nouns: bankers' council; bankers' group; bankers' organization; bankers' organisation; bankers' lobby; bankers' chamber; bankers' leader
  nouns: retailers' association; retailers' federation; retailers' confederation; retailers' union; retailers' council; retailers' group
  nouns: retailers' organization; retailers' organisation; retailers' lobby; retailers' chamber; retailers' leader; hoteliers' association
  nouns: hoteliers' federation; hoteliers' confederation; hoteliers' union; hoteliers' council; hoteliers' group; hoteliers' organization
  nouns: hoteliers' organisation; hoteliers' lobby; hoteliers' chamber; hoteliers' leader; business association; business federation
  nouns: business confederation; business union; business council; business organization; business organisation; business lobby; business chamber
  nouns: business leaders; producers' association; producers' federation; producers' confederation; producers' union; producers' council
  nouns: producers' group; producers' organization; producers' organisation; producers' lobby; producers' chamber; producers' leader
  nouns: landowners' association; landowners' federation; landowners' confederation; landowners' union; landowners' council; landowners' group
  nouns: landowners' organization; landowners' organisation; landowners' lobby; landowners' chamber; landowners' leader; industrialists' association
  nouns: industrialists' federation; industrialists' confederation; industrialists' union; industrialists' council; industrialists' group
  nouns: industrialists' organization; industrialists' organisation; industrialists' lobby; industrialists' chamber; industrialists' leader
  nouns: mine owners' association; mine owners' federation; mine owners' confederation; mine owners' union; mine owners' council; mine owners' group
  nouns: mine owners' organization; mine owners' organisation; mine owners' lobby; mine owners' chamber; mine owners' leader; bus owners' association
  nouns: bus owners' federation; bus owners' confederation; bus owners' union; bus owners' council; bus owners' group; bus owners' organization
  nouns: bus owners' organisation; bus owners' lobby; bus owners' chamber; bus owners' leader; truck owners' association; truck owners' federation
  nouns: truck owners' confederation; truck owners' union; truck owners' council; truck owners' group; truck owners' organization
  nouns: truck owners' organisation; truck owners' lobby; truck owners' chamber; truck owners' leader; transport owners' association
  nouns: transport owners' federation; transport owners' confederation; transport owners' union; transport owners' council; transport owners' group
  nouns: transport owners' organization; transport owners' organisation; transport owners' lobby; transport owners' chamber; transport owners' leader
  nouns: bar owners' association; bar owners' federation; bar owners' confederation; bar owners' union; bar owners' council; bar owners' group
  nouns: bar owners' organization; bar owners' organisation; bar owners' lobby; bar owners' chamber; bar owners' leader; restaurant owners' association
  nouns: restaurant owners' federation; restaurant owners' confederation; restaurant owners' union; restaurant owners' council
  nouns: restaurant owners' group; restaurant owners' organization; restaurant owners' organisation; restaurant owners' lobby
  nouns: restaurant owners' chamber; restaurant owners' leader; shop owners' association; shop owners' federation; shop owners' confederation
  nouns: shop owners' union; shop owners' council; shop owners' group; shop owners' organization; shop owners' organisation; shop owners' lobby
  nouns: shop owners' chamber; shop owners' leader; factory owners' association; factory owners' federation; factory owners' confederation
  nouns: factory owners' union; factory owners' council; factory owners' group; factory owners' organization; factory owners' organisation
  nouns: factory owners' lobby; factory owners' chamber; factory owners' leader; ship owners' association; ship owners' federation
  nouns: ship owners' confederation; ship owners' union; ship owners' council; ship owners' group; ship owners' organization; ship owners' organisation
  nouns: ship owners' lobby; ship owners' chamber; ship owners' leader; private sector association; private sector federation
  nouns: private sector confederation; private sector union; private sector council; private sector group; private sector organization
  nouns: private sector organisation; private sector lobby; private sector chamber; private sector leader; oil giant; oil major; oil group
  nouns: oil monopoly; oil baron; oil boss; oil consortium; oil maker; gas giant; gas major; gas group; gas monopoly; gas baron; gas boss
  nouns: gas consortium; gas maker; energy giant; energy major; energy group; energy monopoly; energy baron; energy boss; energy consortium
  nouns: energy maker; mining giant; mining major; mining group; mining monopoly; mining baron; mining boss; mining consortium; mining maker
  nouns: steel giant; steel major; steel group; steel monopoly; steel baron; steel boss; steel consortium; steel maker; tech giant; tech major
  nouns: tech group; tech monopoly; tech baron; tech boss; tech consortium; tech maker; technology giant; technology major; technology group
  nouns: technology monopoly; technology baron; technology boss; technology consortium; technology maker; internet giant; internet major
  nouns: internet group; internet monopoly; internet baron; internet boss; internet consortium; internet maker; retail giant; retail major
  nouns: retail group; retail monopoly; retail baron; retail boss; retail consortium; retail maker; food giant; food major; food group; food monopoly
  nouns: food baron; food boss; food consortium; food maker; pharmaceutical giant; pharmaceutical major; pharmaceutical group; pharmaceutical monopoly
  nouns: pharmaceutical baron; pharmaceutical boss; pharmaceutical consortium; pharmaceutical maker; tobacco giant; tobacco major; tobacco group
  nouns: tobacco monopoly; tobacco baron; tobacco boss; tobacco consortium; tobacco maker; telecoms giant; telecoms major; telecoms group
  nouns: telecoms monopoly; telecoms baron; telecoms boss; telecoms consortium; telecoms maker; telecom giant; telecom major; telecom group
  nouns: telecom monopoly; telecom baron; telecom boss; telecom consortium; telecom maker; banking giant; banking major; banking group
  nouns: banking monopoly; banking baron; banking boss; banking consortium; banking maker; media giant; media major; media monopoly; media boss
  nouns: media consortium; media maker; shipping giant; shipping major; shipping group; shipping monopoly; shipping baron; shipping boss
  nouns: shipping consortium; shipping maker; aerospace giant; aerospace major; aerospace group; aerospace monopoly; aerospace baron; aerospace boss
  nouns: aerospace consortium; aerospace maker; nuclear giant; nuclear major; nuclear group; nuclear monopoly; nuclear baron; nuclear boss
  nouns: nuclear consortium; nuclear maker; automotive giant; automotive major; automotive group; automotive monopoly; automotive baron
  nouns: automotive boss; automotive consortium; automotive maker; chemical giant; chemical major; chemical group; chemical monopoly; chemical baron
  nouns: chemical boss; chemical consortium; chemical maker; car giant; car major; car group; car monopoly; car baron; car boss; car consortium
  nouns: e-commerce giant; e-commerce major; e-commerce group; e-commerce monopoly; e-commerce baron; e-commerce boss; e-commerce consortium
  nouns: e-commerce maker; social media group; social media companies; social media magnate; social media baron; search giant; search major
  nouns: search group; search monopoly; search baron; search boss; search consortium; search maker; software giant; software major; software group
  nouns: software monopoly; software baron; software boss; software consortium; software maker; defence giant; defence major; defence group
  nouns: defence monopoly; defence baron; defence boss; defence consortium; defence maker; defense giant; defense major; defense group
  nouns: defense monopoly; defense baron; defense boss; defense consortium; defense maker; arms giant; arms major; arms group; arms monopoly
  nouns: arms baron; arms boss; arms consortium; logging giant; logging major; logging group; logging monopoly; logging baron; logging boss
  nouns: logging consortium; logging maker; timber giant; timber major; timber group; timber monopoly; timber baron; timber boss; timber consortium
  nouns: timber maker; sugar giant; sugar major; sugar group; sugar monopoly; sugar baron; sugar boss; sugar consortium; sugar maker; tea giant
  nouns: tea major; tea group; tea monopoly; tea baron; tea boss; tea consortium; tea maker; coffee giant; coffee major; coffee group; coffee monopoly
  nouns: coffee baron; coffee boss; coffee consortium; coffee maker; cocoa giant; cocoa major; cocoa group; cocoa monopoly; cocoa baron; cocoa boss
  nouns: cocoa consortium; cocoa maker; banana giant; banana major; banana group; banana monopoly; banana baron; banana boss; banana consortium
  nouns: banana maker; fruit giant; fruit major; fruit group; fruit monopoly; fruit baron; fruit boss; fruit consortium; fruit maker; rubber giant
  nouns: rubber major; rubber group; rubber monopoly; rubber baron; rubber boss; rubber consortium; rubber maker; cement giant; cement major
  nouns: cement group; cement monopoly; cement baron; cement boss; cement consortium; cement maker; construction giant; construction major
  nouns: construction group; construction monopoly; construction baron; construction boss; construction consortium; construction maker; chip giant
  nouns: chip major; chip group; chip monopoly; chip baron; chip boss; chip consortium; aircraft giant; aircraft major; aircraft group
  nouns: aircraft monopoly; aircraft baron; aircraft boss; aircraft consortium; aircraft maker; airline giant; airline major; airline group
  nouns: airline monopoly; airline baron; airline boss; airline consortium; airline maker; insurance giant; insurance major; insurance group
  nouns: insurance monopoly; insurance baron; insurance boss; insurance consortium; insurance maker; real estate giant; real estate major
  nouns: real estate group; real estate monopoly; real estate baron; real estate boss; real estate consortium; real estate maker; property giant
  nouns: property major; property group; property monopoly; property baron; property boss; property consortium; property maker; gold giant; gold major
  nouns: gold group; gold monopoly; gold baron; gold boss; gold consortium; gold maker; diamond giant; diamond major; diamond group; diamond monopoly
  nouns: diamond baron; diamond boss; diamond consortium; diamond maker; uranium giant; uranium major; uranium group; uranium monopoly; uranium baron
  nouns: uranium boss; uranium consortium; uranium maker; copper giant; copper major; copper group; copper monopoly; copper baron; copper boss
  nouns: copper consortium; copper maker; nickel giant; nickel major; nickel group; nickel monopoly; nickel baron; nickel boss; nickel consortium
  nouns: nickel maker; lithium giant; lithium major; lithium group; lithium monopoly; lithium baron; lithium boss; lithium consortium; lithium maker
  nouns: coal giant; coal major; coal group; coal monopoly; coal baron; coal boss; coal consortium; coal maker; power giant; power major; power group
  nouns: power monopoly; power baron; power boss; power consortium; power maker; electricity giant; electricity major; electricity group
  nouns: electricity monopoly; electricity baron; electricity boss; electricity consortium; electricity maker; water giant; water major; water group
  nouns: water monopoly; water baron; water boss; water consortium; water maker; railway giant; railway major; railway group; railway monopoly
  nouns: railway baron; railway boss; railway consortium; railway maker; transport giant; transport major; transport group; transport monopoly
  nouns: transport baron; transport boss; transport consortium; transport maker; tourism giant; tourism major; tourism group; tourism monopoly
  nouns: tourism baron; tourism boss; tourism consortium; tourism maker; fishing giant; fishing major; fishing group; fishing monopoly; fishing baron
  nouns: fishing boss; fishing consortium; fishing maker; planemaker; plane maker; missile maker; steelmaker; shipping line; shipping agent
  nouns: social media platform; online platform; internet platform; internet service provider; internet provider; search engine; plantation owners
  nouns: factory owner; mill owner; mine owner; ranch owner; estate owner; landed gentry; landlords; mogul; business elite; business people
  nouns: business figure; business partner; business interests; chambers of commerce; industry body; industry association; industry federation
  nouns: industry lobby; trade group; trade body; merchants' guild; stockbroker; brokerage; financier; investment fund; rating agency; ratings agency
  nouns: consultancy; auto maker; brewer; brewery; wine merchant; subcontractor; multinationals; state monopoly; merchant fleet; merchant vessels
  nouns: cargo vessel; container vessel; bulker; supertanker; grain ship; freight ship; passenger ship; passenger jet; passenger aircraft
  nouns: commercial plane; commercial jet; cargo jet; airliners; fishing vessels; fishing fleet; trawlers; longliner; whaling ship; whaler
  nouns: whaling fleet; sealer
  # titles
  titles: Chief Executive; Executive Director; Vice Chairman; Deputy Chairman; Oil Minister-turned-banker; Company President; Businesswoman
  titles: Industrialist; Financier; Billionaire; Magnate

NGO
  # groups for a cause
  nouns: rights organizations; rights organisations; rights association; rights network; rights coalition; rights committee; rights worker
  nouns: rights league; rights federation; rights alliance; rights defender; rights body; rights leader; animal welfare group
  nouns: animal welfare organization; animal welfare organisation; animal welfare association; animal welfare activist; animal welfare campaigner
  nouns: animal welfare advocate; animal welfare network; animal welfare coalition; animal welfare committee; animal welfare worker
  nouns: animal welfare league; animal welfare federation; animal welfare alliance; animal welfare monitor; animal welfare defender
  nouns: animal welfare body; animal welfare leader; abortion-rights group; abortion-rights organization; abortion-rights organisation
  nouns: abortion-rights association; abortion-rights campaigner; abortion-rights advocate; abortion-rights network; abortion-rights coalition
  nouns: abortion-rights committee; abortion-rights worker; abortion-rights league; abortion-rights federation; abortion-rights alliance
  nouns: abortion-rights monitor; abortion-rights defender; abortion-rights body; abortion-rights leader; internet freedom group
  nouns: internet freedom organization; internet freedom organisation; internet freedom association; internet freedom activist
  nouns: internet freedom campaigner; internet freedom advocate; internet freedom network; internet freedom coalition; internet freedom committee
  nouns: internet freedom worker; internet freedom league; internet freedom federation; internet freedom alliance; internet freedom monitor
  nouns: internet freedom defender; internet freedom body; internet freedom leader; privacy group; privacy organization; privacy organisation
  nouns: privacy association; privacy activist; privacy campaigner; privacy advocate; privacy network; privacy coalition; privacy committee
  nouns: privacy worker; privacy league; privacy federation; privacy alliance; privacy monitor; privacy defender; privacy body; privacy leader
  nouns: gun-rights group; gun-rights organization; gun-rights organisation; gun-rights association; gun-rights activist; gun-rights campaigner
  nouns: gun-rights advocate; gun-rights network; gun-rights coalition; gun-rights committee; gun-rights worker; gun-rights league
  nouns: gun-rights federation; gun-rights alliance; gun-rights monitor; gun-rights defender; gun-rights body; gun-rights leader; press freedom groups
  nouns: press freedom organization; press freedom organisation; press freedom association; press freedom activist; press freedom campaigner
  nouns: press freedom network; press freedom coalition; press freedom committee; press freedom worker; press freedom league; press freedom federation
  nouns: press freedom alliance; press freedom monitor; press freedom defender; press freedom body; press freedom leader; press-freedom group
  nouns: press-freedom organization; press-freedom organisation; press-freedom association; press-freedom activist; press-freedom campaigner
  nouns: press-freedom advocate; press-freedom network; press-freedom coalition; press-freedom committee; press-freedom worker; press-freedom league
  nouns: press-freedom federation; press-freedom alliance; press-freedom monitor; press-freedom defender; press-freedom body; press-freedom leader
  nouns: media freedom group; media freedom organization; media freedom organisation; media freedom association; media freedom activist
  nouns: media freedom campaigner; media freedom advocate; media freedom network; media freedom coalition; media freedom committee
  nouns: media freedom worker; media freedom league; media freedom federation; media freedom alliance; media freedom monitor; media freedom defender
  nouns: media freedom body; media freedom leader; free speech group; free speech organization; free speech organisation; free speech association
  nouns: free speech activist; free speech campaigner; free speech advocate; free speech network; free speech coalition; free speech committee
  nouns: free speech worker; free speech league; free speech federation; free speech alliance; free speech monitor; free speech defender
  nouns: free speech body; free speech leader; free-speech group; free-speech organization; free-speech organisation; free-speech association
  nouns: free-speech activist; free-speech campaigner; free-speech advocate; free-speech network; free-speech coalition; free-speech committee
  nouns: free-speech worker; free-speech league; free-speech federation; free-speech alliance; free-speech monitor; free-speech defender
  nouns: free-speech body; free-speech leader; free expression group; free expression organization; free expression organisation
  nouns: free expression association; free expression activist; free expression campaigner; free expression advocate; free expression network
  nouns: free expression coalition; free expression committee; free expression worker; free expression league; free expression federation
  nouns: free expression alliance; free expression monitor; free expression defender; free expression body; free expression leader
  nouns: freedom of expression group; freedom of expression organization; freedom of expression organisation; freedom of expression association
  nouns: freedom of expression activist; freedom of expression campaigner; freedom of expression advocate; freedom of expression campaign group
  nouns: freedom of expression watchdog; freedom of expression network; freedom of expression NGO; freedom of expression foundation
  nouns: freedom of expression charity; freedom of expression coalition; freedom of expression committee; freedom of expression worker
  nouns: freedom of expression league; freedom of expression federation; freedom of expression alliance; freedom of expression monitor
  nouns: freedom of expression defender; freedom of expression body; freedom of expression lobby; freedom of expression leader; religious freedom group
  nouns: religious freedom organization; religious freedom organisation; religious freedom association; religious freedom activist
  nouns: religious freedom campaigner; religious freedom advocate; religious freedom network; religious freedom coalition; religious freedom committee
  nouns: religious freedom worker; religious freedom league; religious freedom federation; religious freedom alliance; religious freedom monitor
  nouns: religious freedom defender; religious freedom body; religious freedom leader; civil liberties groups; civil liberties organization
  nouns: civil liberties organisation; civil liberties association; civil liberties activist; civil liberties campaigner; civil liberties advocate
  nouns: civil liberties network; civil liberties coalition; civil liberties committee; civil liberties worker; civil liberties league
  nouns: civil liberties federation; civil liberties alliance; civil liberties monitor; civil liberties defender; civil liberties body
  nouns: civil liberties leader; environmental groups; environmental organisation; environmental organizations; environmental association
  nouns: environmental advocate; environmental network; environmental coalition; environmental committee; environmental worker; environmental league
  nouns: environmental federation; environmental alliance; environmental monitor; environmental defender; environmental body; environmental leader
  nouns: environment group; environment organization; environment organisation; environment association; environment campaigner; environment advocate
  nouns: environment network; environment coalition; environment committee; environment worker; environment league; environment federation
  nouns: environment alliance; environment monitor; environment defender; environment body; environment leader; green group; green organization
  nouns: green organisation; green association; green advocate; green network; green committee; green worker; green league; green federation
  nouns: green monitor; green defender; green body; conservation groups; conservation organization; conservation organisation; conservation association
  nouns: conservation activist; conservation campaigner; conservation advocate; conservation network; conservation coalition; conservation committee
  nouns: conservation worker; conservation league; conservation federation; conservation alliance; conservation monitor; conservation defender
  nouns: conservation body; conservation leader; wildlife group; wildlife organization; wildlife organisation; wildlife association; wildlife activist
  nouns: wildlife campaigner; wildlife advocate; wildlife network; wildlife coalition; wildlife committee; wildlife worker; wildlife league
  nouns: wildlife federation; wildlife alliance; wildlife monitor; wildlife defender; wildlife body; wildlife leader; climate organization
  nouns: climate organisation; climate association; climate advocate; climate network; climate coalition; climate committee; climate worker
  nouns: climate league; climate federation; climate alliance; climate monitor; climate defender; climate body; climate leader; climate change group
  nouns: climate change organization; climate change organisation; climate change association; climate change activist; climate change campaigner
  nouns: climate change advocate; climate change network; climate change coalition; climate change committee; climate change worker
  nouns: climate change league; climate change federation; climate change alliance; climate change monitor; climate change defender
  nouns: climate change body; climate change leader; anti-nuclear organization; anti-nuclear organisation; anti-nuclear association
  nouns: anti-nuclear advocate; anti-nuclear network; anti-nuclear coalition; anti-nuclear committee; anti-nuclear worker; anti-nuclear league
  nouns: anti-nuclear federation; anti-nuclear alliance; anti-nuclear monitor; anti-nuclear defender; anti-nuclear body; anti-nuclear leader
  nouns: peace groups; peace organization; peace organisation; peace association; peace advocate; peace network; peace coalition; peace committee
  nouns: peace worker; peace league; peace federation; peace alliance; peace monitor; peace defender; peace body; peace leader; disarmament group
  nouns: disarmament organization; disarmament organisation; disarmament association; disarmament activist; disarmament campaigner
  nouns: disarmament advocate; disarmament network; disarmament coalition; disarmament committee; disarmament worker; disarmament league
  nouns: disarmament federation; disarmament alliance; disarmament monitor; disarmament defender; disarmament body; disarmament leader
  nouns: arms control group; arms control organization; arms control organisation; arms control association; arms control activist
  nouns: arms control campaigner; arms control advocate; arms control network; arms control coalition; arms control committee; arms control worker
  nouns: arms control league; arms control federation; arms control alliance; arms control monitor; arms control defender; arms control body
  nouns: arms control leader; anti-landmine group; anti-landmine organization; anti-landmine organisation; anti-landmine association
  nouns: anti-landmine activist; anti-landmine campaigner; anti-landmine advocate; anti-landmine network; anti-landmine coalition
  nouns: anti-landmine committee; anti-landmine worker; anti-landmine league; anti-landmine federation; anti-landmine alliance; anti-landmine monitor
  nouns: anti-landmine defender; anti-landmine body; anti-landmine leader; anti-torture group; anti-torture organization; anti-torture organisation
  nouns: anti-torture association; anti-torture activist; anti-torture campaigner; anti-torture advocate; anti-torture network; anti-torture coalition
  nouns: anti-torture committee; anti-torture worker; anti-torture league; anti-torture federation; anti-torture alliance; anti-torture monitor
  nouns: anti-torture defender; anti-torture body; anti-torture leader; anti-slavery group; anti-slavery organization; anti-slavery organisation
  nouns: anti-slavery association; anti-slavery activist; anti-slavery campaigner; anti-slavery advocate; anti-slavery network; anti-slavery coalition
  nouns: anti-slavery committee; anti-slavery worker; anti-slavery league; anti-slavery federation; anti-slavery alliance; anti-slavery monitor
  nouns: anti-slavery defender; anti-slavery body; anti-slavery leader; anti-corruption group; anti-corruption organization
  nouns: anti-corruption organisation; anti-corruption association; anti-corruption activist; anti-corruption advocate; anti-corruption network
  nouns: anti-corruption coalition; anti-corruption worker; anti-corruption league; anti-corruption federation; anti-corruption alliance
  nouns: anti-corruption monitor; anti-corruption defender; anti-corruption leader; anti-graft group; anti-graft organization; anti-graft organisation
  nouns: anti-graft association; anti-graft activist; anti-graft campaigner; anti-graft advocate; anti-graft network; anti-graft coalition
  nouns: anti-graft worker; anti-graft league; anti-graft federation; anti-graft alliance; anti-graft monitor; anti-graft defender; anti-graft leader
  nouns: transparency group; transparency organization; transparency organisation; transparency association; transparency activist
  nouns: transparency campaigner; transparency advocate; transparency network; transparency coalition; transparency committee; transparency worker
  nouns: transparency league; transparency federation; transparency alliance; transparency monitor; transparency defender; transparency body
  nouns: transparency leader; governance group; governance organization; governance organisation; governance association; governance activist
  nouns: governance campaigner; governance advocate; governance network; governance coalition; governance committee; governance worker
  nouns: governance league; governance federation; governance alliance; governance monitor; governance defender; governance body; governance leader
  nouns: democracy advocacy organization; democracy advocacy organisation; democracy advocacy association; democracy advocacy activist
  nouns: democracy advocacy campaigner; democracy advocacy advocate; democracy advocacy network; democracy advocacy coalition
  nouns: democracy advocacy committee; democracy advocacy worker; democracy advocacy league; democracy advocacy federation; democracy advocacy alliance
  nouns: democracy advocacy monitor; democracy advocacy defender; democracy advocacy body; democracy advocacy leader; pro-transparency group
  nouns: pro-transparency organization; pro-transparency organisation; pro-transparency association; pro-transparency activist
  nouns: pro-transparency campaigner; pro-transparency advocate; pro-transparency network; pro-transparency coalition; pro-transparency committee
  nouns: pro-transparency worker; pro-transparency league; pro-transparency federation; pro-transparency alliance; pro-transparency monitor
  nouns: pro-transparency defender; pro-transparency body; pro-transparency leader; election watchdog organization; election watchdog organisation
  nouns: election watchdog association; election watchdog activist; election watchdog campaigner; election watchdog advocate; election watchdog network
  nouns: election watchdog coalition; election watchdog committee; election watchdog worker; election watchdog league; election watchdog federation
  nouns: election watchdog alliance; election watchdog monitor; election watchdog defender; election watchdog body; election watchdog leader
  nouns: election-monitoring group; election-monitoring organization; election-monitoring organisation; election-monitoring association
  nouns: election-monitoring activist; election-monitoring campaigner; election-monitoring advocate; election-monitoring network
  nouns: election-monitoring coalition; election-monitoring committee; election-monitoring worker; election-monitoring league
  nouns: election-monitoring federation; election-monitoring alliance; election-monitoring monitor; election-monitoring defender
  nouns: election-monitoring body; election-monitoring leader; election observer group; election observer organization; election observer organisation
  nouns: election observer association; election observer activist; election observer campaigner; election observer advocate; election observer network
  nouns: election observer coalition; election observer committee; election observer worker; election observer league; election observer federation
  nouns: election observer alliance; election observer monitor; election observer defender; election observer body; election observer leader
  nouns: election observation group; election observation organization; election observation organisation; election observation association
  nouns: election observation activist; election observation campaigner; election observation advocate; election observation network
  nouns: election observation coalition; election observation committee; election observation worker; election observation league
  nouns: election observation federation; election observation alliance; election observation monitor; election observation defender
  nouns: election observation body; election observation leader; monitoring groups; monitoring organization; monitoring organisation
  nouns: monitoring association; monitoring activist; monitoring campaigner; monitoring advocate; monitoring network; monitoring coalition
  nouns: monitoring committee; monitoring worker; monitoring league; monitoring federation; monitoring alliance; monitoring monitor
  nouns: monitoring defender; monitoring body; monitoring leader; victims' group; victims' organization; victims' organisation; victims' association
  nouns: victims' activist; victims' campaigner; victims' advocate; victims' network; victims' coalition; victims' committee; victims' worker
  nouns: victims' league; victims' federation; victims' alliance; victims' monitor; victims' defender; victims' body; victims' leader
  nouns: victims' families' group; victims' families' organization; victims' families' organisation; victims' families' association
  nouns: victims' families' activist; victims' families' campaigner; victims' families' advocate; victims' families' network
  nouns: victims' families' coalition; victims' families' committee; victims' families' worker; victims' families' league
  nouns: victims' families' federation; victims' families' alliance; victims' families' monitor; victims' families' defender; victims' families' body
  nouns: victims' families' leader; survivors' group; survivors' organization; survivors' organisation; survivors' association; survivors' activist
  nouns: survivors' campaigner; survivors' advocate; survivors' network; survivors' coalition; survivors' committee; survivors' worker
  nouns: survivors' league; survivors' federation; survivors' alliance; survivors' monitor; survivors' defender; survivors' body; survivors' leader
  nouns: relatives' group; relatives' organization; relatives' organisation; relatives' association; relatives' activist; relatives' campaigner
  nouns: relatives' advocate; relatives' network; relatives' coalition; relatives' committee; relatives' worker; relatives' league
  nouns: relatives' federation; relatives' alliance; relatives' monitor; relatives' defender; relatives' body; relatives' leader; prisoners' group
  nouns: prisoners' organization; prisoners' organisation; prisoners' association; prisoners' activist; prisoners' campaigner; prisoners' advocate
  nouns: prisoners' network; prisoners' coalition; prisoners' committee; prisoners' worker; prisoners' league; prisoners' federation
  nouns: prisoners' alliance; prisoners' monitor; prisoners' defender; prisoners' body; prisoners' leader; veterans' group; veterans' organization
  nouns: veterans' organisation; veterans' association; veterans' activist; veterans' campaigner; veterans' advocate; veterans' network
  nouns: veterans' coalition; veterans' committee; veterans' worker; veterans' league; veterans' federation; veterans' alliance; veterans' monitor
  nouns: veterans' defender; veterans' body; veterans' leader; consumers' group; consumers' organization; consumers' organisation
  nouns: consumers' association; consumers' activist; consumers' campaigner; consumers' advocate; consumers' network; consumers' coalition
  nouns: consumers' committee; consumers' worker; consumers' league; consumers' federation; consumers' alliance; consumers' monitor
  nouns: consumers' defender; consumers' body; consumers' leader; consumer group; consumer organization; consumer organisation; consumer association
  nouns: consumer activist; consumer campaigner; consumer advocate; consumer network; consumer coalition; consumer committee; consumer worker
  nouns: consumer league; consumer federation; consumer alliance; consumer monitor; consumer defender; consumer body; consumer leader; parents' group
  nouns: parents' organization; parents' organisation; parents' association; parents' activist; parents' campaigner; parents' advocate
  nouns: parents' network; parents' coalition; parents' committee; parents' worker; parents' league; parents' federation; parents' alliance
  nouns: parents' monitor; parents' defender; parents' body; parents' leader; mothers of soldiers group; mothers of soldiers organization
  nouns: mothers of soldiers organisation; mothers of soldiers association; mothers of soldiers activist; mothers of soldiers campaigner
  nouns: mothers of soldiers advocate; mothers of soldiers campaign group; mothers of soldiers watchdog; mothers of soldiers network
  nouns: mothers of soldiers NGO; mothers of soldiers foundation; mothers of soldiers charity; mothers of soldiers coalition
  nouns: mothers of soldiers committee; mothers of soldiers worker; mothers of soldiers league; mothers of soldiers federation
  nouns: mothers of soldiers alliance; mothers of soldiers monitor; mothers of soldiers defender; mothers of soldiers body; mothers of soldiers lobby
  nouns: mothers of soldiers leader; soldiers' mothers group; soldiers' mothers organization; soldiers' mothers organisation
  nouns: soldiers' mothers association; soldiers' mothers activist; soldiers' mothers campaigner; soldiers' mothers advocate; soldiers' mothers network
  nouns: soldiers' mothers coalition; soldiers' mothers committee; soldiers' mothers worker; soldiers' mothers league; soldiers' mothers federation
  nouns: soldiers' mothers alliance; soldiers' mothers monitor; soldiers' mothers defender; soldiers' mothers body; soldiers' mothers leader
  nouns: orphans' group; orphans' organization; orphans' organisation; orphans' association; orphans' activist; orphans' campaigner; orphans' advocate
  nouns: orphans' network; orphans' coalition; orphans' committee; orphans' worker; orphans' league; orphans' federation; orphans' alliance
  nouns: orphans' monitor; orphans' defender; orphans' body; orphans' leader; disabled group; disabled organization; disabled organisation
  nouns: disabled association; disabled activist; disabled campaigner; disabled advocate; disabled network; disabled coalition; disabled committee
  nouns: disabled worker; disabled league; disabled federation; disabled alliance; disabled monitor; disabled defender; disabled body; disabled leader
  nouns: patients' group; patients' organization; patients' organisation; patients' association; patients' activist; patients' campaigner
  nouns: patients' advocate; patients' network; patients' coalition; patients' committee; patients' worker; patients' league; patients' federation
  nouns: patients' alliance; patients' monitor; patients' defender; patients' body; patients' leader; refugee group; refugee organization
  nouns: refugee organisation; refugee association; refugee activist; refugee campaigner; refugee advocate; refugee network; refugee coalition
  nouns: refugee committee; refugee worker; refugee league; refugee federation; refugee alliance; refugee monitor; refugee defender; refugee body
  nouns: migrant rescue worker; sea rescue worker; rescue group; rescue organization; rescue organisation; rescue association; rescue activist
  nouns: rescue campaigner; rescue advocate; rescue network; rescue coalition; rescue committee; rescue league; rescue federation; rescue alliance
  nouns: rescue monitor; rescue defender; rescue body; rescue leader; relief groups; relief organisation; relief organizations; relief association
  nouns: relief activist; relief campaigner; relief advocate; relief network; relief coalition; relief committee; relief workers; relief league
  nouns: relief federation; relief alliance; relief monitor; relief defender; relief body; relief leader; aid groups; aid organizations
  nouns: aid organisations; aid association; aid activist; aid campaigner; aid advocate; aid network; aid coalition; aid committee; aid workers
  nouns: aid league; aid federation; aid alliance; aid monitor; aid defender; aid body; aid leader; charitable group; charitable organisation
  nouns: charitable organizations; charitable association; charitable activist; charitable campaigner; charitable advocate; charitable network
  nouns: charitable coalition; charitable committee; charitable worker; charitable league; charitable federation; charitable alliance
  nouns: charitable monitor; charitable defender; charitable body; charitable leader; voluntary group; voluntary organization; voluntary organisation
  nouns: voluntary association; voluntary activist; voluntary campaigner; voluntary advocate; voluntary network; voluntary coalition
  nouns: voluntary committee; voluntary worker; voluntary league; voluntary federation; voluntary alliance; voluntary monitor; voluntary defender
  nouns: voluntary body; voluntary leader; volunteer groups; volunteer organization; volunteer organisation; volunteer association; volunteer activist
  nouns: volunteer campaigner; volunteer advocate; volunteer network; volunteer coalition; volunteer committee; volunteer worker; volunteer league
  nouns: volunteer federation; volunteer alliance; volunteer monitor; volunteer defender; volunteer body; volunteer leader; non-profit group
  nouns: non-profit organisation; non-profit organizations; non-profit association; non-profit activist; non-profit campaigner; non-profit advocate
  nouns: non-profit network; non-profit coalition; non-profit committee; non-profit worker; non-profit league; non-profit federation
  nouns: non-profit alliance; non-profit monitor; non-profit defender; non-profit body; non-profit leader; nonprofit groups; nonprofit organisation
  nouns: nonprofit organizations; nonprofit association; nonprofit activist; nonprofit campaigner; nonprofit advocate; nonprofit network
  nouns: nonprofit coalition; nonprofit committee; nonprofit worker; nonprofit league; nonprofit federation; nonprofit alliance; nonprofit monitor
  nouns: nonprofit defender; nonprofit body; nonprofit leader; grassroots group; grassroots organization; grassroots organisation
  nouns: grassroots association; grassroots activist; grassroots campaigner; grassroots advocate; grassroots network; grassroots coalition
  nouns: grassroots committee; grassroots worker; grassroots league; grassroots federation; grassroots alliance; grassroots monitor
  nouns: grassroots defender; grassroots body; grassroots leader; civic groups; civic organization; civic organisation; civic association
  nouns: civic activist; civic campaigner; civic advocate; civic network; civic coalition; civic committee; civic worker; civic league
  nouns: civic federation; civic alliance; civic monitor; civic defender; civic body; civic leader; citizens' group; citizens' organization
  nouns: citizens' organisation; citizens' association; citizens' activist; citizens' campaigner; citizens' advocate; citizens' network
  nouns: citizens' coalition; citizens' committee; citizens' worker; citizens' league; citizens' federation; citizens' alliance; citizens' monitor
  nouns: citizens' defender; citizens' body; citizens' leader; citizen group; citizen organization; citizen organisation; citizen association
  nouns: citizen activist; citizen campaigner; citizen advocate; citizen network; citizen coalition; citizen committee; citizen worker; citizen league
  nouns: citizen federation; citizen alliance; citizen monitor; citizen defender; citizen body; citizen leader; lawyers' organization
  nouns: lawyers' organisation; lawyers' activist; lawyers' campaigner; lawyers' advocate; lawyers' network; lawyers' coalition; lawyers' committee
  nouns: lawyers' worker; lawyers' league; lawyers' federation; lawyers' alliance; lawyers' monitor; lawyers' defender; lawyers' body; lawyers' leader
  nouns: jurists' group; jurists' organization; jurists' organisation; jurists' association; jurists' activist; jurists' campaigner; jurists' advocate
  nouns: jurists' network; jurists' coalition; jurists' committee; jurists' worker; jurists' league; jurists' federation; jurists' alliance
  nouns: jurists' monitor; jurists' defender; jurists' body; jurists' leader; gun control group; gun control organization; gun control organisation
  nouns: gun control association; gun control activist; gun control campaigner; gun control advocate; gun control network; gun control coalition
  nouns: gun control committee; gun control worker; gun control league; gun control federation; gun control alliance; gun control monitor
  nouns: gun control defender; gun control body; gun control leader; gun-control group; gun-control organization; gun-control organisation
  nouns: gun-control association; gun-control activist; gun-control campaigner; gun-control advocate; gun-control network; gun-control coalition
  nouns: gun-control committee; gun-control worker; gun-control league; gun-control federation; gun-control alliance; gun-control monitor
  nouns: gun-control defender; gun-control body; gun-control leader; gun lobby organization; gun lobby organisation; gun lobby association
  nouns: gun lobby activist; gun lobby campaigner; gun lobby advocate; gun lobby network; gun lobby coalition; gun lobby committee; gun lobby worker
  nouns: gun lobby league; gun lobby federation; gun lobby alliance; gun lobby monitor; gun lobby defender; gun lobby body; gun lobby leader
  nouns: anti-gun group; anti-gun organization; anti-gun organisation; anti-gun association; anti-gun activist; anti-gun campaigner; anti-gun advocate
  nouns: anti-gun network; anti-gun coalition; anti-gun committee; anti-gun worker; anti-gun league; anti-gun federation; anti-gun alliance
  nouns: anti-gun monitor; anti-gun defender; anti-gun body; anti-gun leader; anti-poverty group; anti-poverty organization; anti-poverty organisation
  nouns: anti-poverty association; anti-poverty activist; anti-poverty campaigner; anti-poverty advocate; anti-poverty network; anti-poverty coalition
  nouns: anti-poverty committee; anti-poverty worker; anti-poverty league; anti-poverty federation; anti-poverty alliance; anti-poverty monitor
  nouns: anti-poverty defender; anti-poverty body; anti-poverty leader; anti-hunger group; anti-hunger organization; anti-hunger organisation
  nouns: anti-hunger association; anti-hunger activist; anti-hunger campaigner; anti-hunger advocate; anti-hunger network; anti-hunger coalition
  nouns: anti-hunger committee; anti-hunger worker; anti-hunger league; anti-hunger federation; anti-hunger alliance; anti-hunger monitor
  nouns: anti-hunger defender; anti-hunger body; anti-hunger leader; anti-racism group; anti-racism organization; anti-racism organisation
  nouns: anti-racism association; anti-racism campaigner; anti-racism advocate; anti-racism network; anti-racism coalition; anti-racism committee
  nouns: anti-racism worker; anti-racism league; anti-racism federation; anti-racism alliance; anti-racism monitor; anti-racism defender
  nouns: anti-racism body; anti-racism leader; health advocacy organization; health advocacy organisation; health advocacy association
  nouns: health advocacy activist; health advocacy campaigner; health advocacy advocate; health advocacy network; health advocacy coalition
  nouns: health advocacy committee; health advocacy worker; health advocacy league; health advocacy federation; health advocacy alliance
  nouns: health advocacy monitor; health advocacy defender; health advocacy body; health advocacy leader; family planning group
  nouns: family planning organization; family planning organisation; family planning association; family planning activist; family planning campaigner
  nouns: family planning advocate; family planning network; family planning coalition; family planning committee; family planning worker
  nouns: family planning league; family planning federation; family planning alliance; family planning monitor; family planning defender
  nouns: family planning body; family planning leader; demining group; demining organization; demining organisation; demining association
  nouns: demining activist; demining campaigner; demining advocate; demining network; demining coalition; demining committee; demining worker
  nouns: demining league; demining federation; demining alliance; demining monitor; demining defender; demining body; demining leader; de-mining group
  nouns: de-mining organization; de-mining organisation; de-mining association; de-mining activist; de-mining campaigner; de-mining advocate
  nouns: de-mining network; de-mining coalition; de-mining committee; de-mining worker; de-mining league; de-mining federation; de-mining alliance
  nouns: de-mining monitor; de-mining defender; de-mining body; de-mining leader; mine clearance group; mine clearance organization
  nouns: mine clearance organisation; mine clearance association; mine clearance activist; mine clearance campaigner; mine clearance advocate
  nouns: mine clearance network; mine clearance coalition; mine clearance committee; mine clearance worker; mine clearance league
  nouns: mine clearance federation; mine clearance alliance; mine clearance monitor; mine clearance defender; mine clearance body
  nouns: mine clearance leader; mine-clearance group; mine-clearance organization; mine-clearance organisation; mine-clearance association
  nouns: mine-clearance activist; mine-clearance campaigner; mine-clearance advocate; mine-clearance network; mine-clearance coalition
  nouns: mine-clearance committee; mine-clearance worker; mine-clearance league; mine-clearance federation; mine-clearance alliance
  nouns: mine-clearance monitor; mine-clearance defender; mine-clearance body; mine-clearance leader; landmine clearance group
  nouns: landmine clearance organization; landmine clearance organisation; landmine clearance association; landmine clearance activist
  nouns: landmine clearance campaigner; landmine clearance advocate; landmine clearance network; landmine clearance coalition
  nouns: landmine clearance committee; landmine clearance worker; landmine clearance league; landmine clearance federation; landmine clearance alliance
  nouns: landmine clearance monitor; landmine clearance defender; landmine clearance body; landmine clearance leader; missing persons group
  nouns: missing persons organization; missing persons organisation; missing persons association; missing persons activist; missing persons campaigner
  nouns: missing persons advocate; missing persons network; missing persons coalition; missing persons committee; missing persons worker
  nouns: missing persons league; missing persons federation; missing persons alliance; missing persons monitor; missing persons defender
  nouns: missing persons body; missing persons leader; watchdog group; conflict monitor; independent monitor; independent observers; local monitor
  nouns: domestic observers; domestic monitors; abolitionist group; bar association; bar council; lawyers' union; lawyers' syndicate; law society
  nouns: rescue ship; charity ship; charity worker; charity organization; charity organisation; charity official; aid convoys; aid boat; aid staff
  nouns: aid truck driver; aid worker couple; aid volunteer; relief convoy; relief flight; relief ship; relief team; relief officials
  nouns: humanitarian activist; humanitarian coordinator; humanitarian team; humanitarian mission; humanitarian ship; philanthropic organization
  nouns: philanthropic group; deminer; mine clearer; bomb clearance group; advocacy groups; campaigning group; campaigning organization
  nouns: environmentalist group; rights monitors; rights activists; rights campaigners; rights advocates; civil-rights leader; civil rights lawyer
  nouns: civil society leader; civil society figure; civil society representative; civil society network; civil society coalition; pressure groups
  nouns: lobbyists; lobbying group; lobbies; peace movement; support group; support committee; citizens' movement; citizen's group; civic movement
  nouns: grassroots movement; hospice; food bank; soup kitchen; missionary hospital

IGO
  # between states
  nouns: ceasefire observer; cease-fire observer; truce observers; truce monitors; armistice commission; mixed commission; control commission
  nouns: verification commission; verification team; verification mechanism; monitoring team; monitoring mechanism; supervision commission
  nouns: supervisory commission; conciliation commission; implementation council; sanctions committee; sanctions panel; sanctions monitor
  nouns: panel of experts; group of experts; nuclear watchdog; atomic watchdog; atomic energy watchdog; chemical weapons watchdog
  nouns: chemical arms watchdog; chemical weapons body; global watchdog; test ban treaty body; international nuclear agency
  nouns: international agency/international agencies; international aid donors; international aid; intergovernmental body; intergovernmental panel
  nouns: intergovernmental agency; international commission; international committee; international panel; international tribunal prosecutor
  nouns: international prosecutor; international judge; international investigator; international inspectors; international experts; international team
  nouns: international monitors; international observers; international mediators; international mediator team; international envoy
  nouns: international negotiator; international diplomat; international administrator; international administration; international official
  nouns: international police; international police force; international policeman/international policemen; international police officers
  nouns: international security force; international intervention force; international naval force; international military force
  nouns: international military mission; multilateral lender; multilateral institution; multilateral agency; international financial institution
  nouns: lending institution; global lender; world lender; regional lender; donor community; donor agency; donor organization; donor organisation
  nouns: donor conference; donors' conference; donors' group; donor nations' group; aid consortium; creditor club; creditor group; creditors' group
  nouns: troika of lenders; troika of creditors; global trade body; world trade body; trade watchdog; trade organization; health body
  nouns: world football body; world governing body; football's governing body; soccer's governing body; olympic body; world anti-doping body
  nouns: global police agency; global police body; international police agency; international police organization; peacekeeping forces
  nouns: peace-keeping forces; peacekeeping soldiers; peacekeeping operation; peacekeeping unit; peacekeeping battalion; peacekeeping contingents
  nouns: peacekeeping officer; peacekeeping official; peacekeeping chief; peacekeeping commander; peacekeeping convoy; peacekeeping patrol
  nouns: peacekeeping police; peacekeeping army; regional force; regional military force; regional intervention force; standby force
  nouns: multinational forces of the union; multinational brigade; multinational mission; hybrid force; hybrid mission; observer corps; observer team
  nouns: military observer group; ceasefire monitoring group; ceasefire committee; ceasefire monitoring committee; ceasefire monitors
  nouns: cease-fire monitors; cease-fire commission; truce committee; truce team; truce supervision team; peace monitoring group; peace observers
  nouns: peace facilitator; peace mediator; chief mediator; lead mediator; mediation team; mediation committee; mediation panel; mediation commission
  nouns: mediating team; mediators' team; facilitation team; group of contact; group of friends; regional group; regional grouping
  nouns: regional organizations; regional body; regional mediator; regional human rights court; the 27-nation bloc; 16-nation alliance
  nouns: 30-nation alliance; oil cartel; oil exporters' cartel; producers' cartel; defense pact members; security alliance; western alliance
  nouns: atlantic alliance; western defense alliance; western defence alliance; election observation mission; electoral observation mission
  nouns: poll observers; electoral observer; foreign observer; foreign monitors; special envoy for the conflict; secretariat of the organization
  nouns: commissioner-general; high commissioner for refugees; high commissioner for human rights; rights commissioner; enlargement commissioner
  nouns: trade commissioner; competition commissioner; european commissioners; executive commission; rapporteurs; independent rights expert
  nouns: rights investigator; fact-finding mission; fact-finding team; fact-finding commission; fact-finding panel
  # titles
  titles: Special Rapporteur on Torture; Peace Envoy; Chief Mediator; Mediator; Executive Secretary of the Organization; Assistant Secretary-General
  titles: Commissioner-General; Commission President; Trade Commissioner; Enlargement Commissioner

HLH
  # medicine
  nouns: hospital administrator; hospital administration; hospital authorities; hospital chief; hospital officials; hospital team; hospital ship crew
  nouns: medical resident; medical intern; medical officer; medical examiner; medical source; medical workers; medical professionals; medical volunteer
  nouns: medical crew; medical corpsman/medical corpsmen; medical center; medical centre; medical board; medical council; medical union
  nouns: medical syndicate; medical federation; health professional; health care workers; healthcare workers; health staff; health aide; health team
  nouns: health officer; public health expert; public health official; public health body; disease control agency; disease control center
  nouns: disease control centre; disease control and prevention agency; vaccination worker; vaccination campaigner; vaccination teams
  nouns: immunization team; immunisation team; polio team; polio workers; ebola worker; burial team; psychologist; veterinarian; gynaecologist
  nouns: gynecologist; cardiologist; pathologist; anaesthetist; blood bank; maternity ward; clinics; ambulances; ambulance crews; ambulance drivers
  nouns: ambulance workers; paramedic team; emergency crew; emergency team; first-aid worker; first aiders; stretcher-bearer; stretcher bearers
  nouns: traditional healer
  # titles
  titles: Surgeon General; Chief Medical Officer; Physician

ELI
  # those who held office
  nouns: former vice president; former vice-president; former deputy president; former first vice president; former ruler; former military ruler
  nouns: former military leader; former strongman/former strongmen; former military dictator; former despot; former head of state/former heads of state
  nouns: former deputy prime minister; former vice premier; former deputy premier; former vice chancellor; former chief minister; former first minister
  nouns: former deputy foreign minister; former interior minister; former deputy defence minister; former deputy defense minister
  nouns: former finance minister; former justice minister; former health minister; former education minister; former information minister
  nouns: former oil minister; former energy minister; former trade minister; former economy minister; former agriculture minister
  nouns: former transport minister; former culture minister; former labour minister; former labor minister; former environment minister
  nouns: former planning minister; former security minister; former cabinet minister; former home minister; former home secretary
  nouns: former foreign secretary; former defence secretary; former defense secretary; former treasury secretary; former attorney general
  nouns: former attorney-general; former solicitor general; former national security adviser; former national security advisor; former deputy governor
  nouns: former central bank governor; former central bank chief; former deputy mayor; former prefect; former envoy; former special envoy
  nouns: former consul; former negotiator; former spokesman/former spokesmen; former presidential spokesman/former presidential spokesmen; former aide
  nouns: former presidential aide; former presidential adviser; former adviser; former advisor; former chief of staff/former chiefs of staff
  nouns: former senior official; former government minister; former speaker; former parliament speaker; former house speaker; former legislator
  nouns: former member of parliament/former members of parliament; former congressman/former congressmen; former congresswoman/former congresswomen
  nouns: former deputy; former MP; former judge; former chief justice; former supreme court judge; former supreme court justice; former prosecutor
  nouns: former chief prosecutor; former prosecutor general; former police chief; former police commander; former police commissioner
  nouns: former police general; former spy chief; former intelligence officer; former intelligence official; former security chief
  nouns: former secret police chief; former army chief of staff; former army commander; former army general; former air force chief
  nouns: former air force commander; former navy chief; former navy commander; former defence chief; former defense chief; former military chief
  nouns: former military commander; former colonel; former admiral; former commander; former junta leader; former junta chief; former junta member
  nouns: former coup leader; former communist leader; former communist ruler; former communist boss; former communist party leader
  nouns: former communist party chief; former party leader; former party chief; former party chairman/former party chairmen; former party boss
  nouns: former party secretary; former ruling party leader; former regime official; former tyrant; former autocrat; former queen; former monarch
  nouns: former emperor; former empress; former shah; former sultan; former emir; former crown prince; former secretary-general
  nouns: former secretary general; former peace envoy; former commissioner; former councillor; former councilor; former state governor
  nouns: former provincial governor; former presidential candidate; former opposition leader; ex-vice president; ex-vice-president; ex-deputy president
  nouns: ex-first vice president; ex-ruler; ex-military ruler; ex-military leader; ex-strongman/ex-strongmen; ex-military dictator; ex-despot
  nouns: ex-head of state/ex-heads of state; ex-deputy prime minister; ex-vice premier; ex-deputy premier; ex-chancellor; ex-vice chancellor
  nouns: ex-chief minister; ex-first minister; ex-foreign minister; ex-deputy foreign minister; ex-interior minister; ex-defence minister
  nouns: ex-defense minister; ex-deputy defence minister; ex-deputy defense minister; ex-finance minister; ex-justice minister; ex-health minister
  nouns: ex-education minister; ex-information minister; ex-oil minister; ex-energy minister; ex-trade minister; ex-economy minister
  nouns: ex-agriculture minister; ex-transport minister; ex-culture minister; ex-labour minister; ex-labor minister; ex-environment minister
  nouns: ex-planning minister; ex-security minister; ex-cabinet minister; ex-home minister; ex-home secretary; ex-foreign secretary
  nouns: ex-defence secretary; ex-defense secretary; ex-treasury secretary; ex-secretary of state; ex-attorney general; ex-attorney-general
  nouns: ex-solicitor general; ex-national security adviser; ex-national security advisor; ex-governor; ex-deputy governor; ex-central bank governor
  nouns: ex-central bank chief; ex-mayor; ex-deputy mayor; ex-prefect; ex-envoy; ex-special envoy; ex-ambassador; ex-diplomat; ex-consul; ex-negotiator
  nouns: ex-spokesman/ex-spokesmen; ex-presidential spokesman/ex-presidential spokesmen; ex-aide; ex-presidential aide; ex-presidential adviser
  nouns: ex-adviser; ex-advisor; ex-chief of staff/ex-chiefs of staff; ex-government official; ex-senior official; ex-government minister; ex-speaker
  nouns: ex-parliament speaker; ex-house speaker; ex-lawmaker; ex-legislator; ex-member of parliament/ex-members of parliament
  nouns: ex-congressman/ex-congressmen; ex-congresswoman/ex-congresswomen; ex-senator; ex-deputy; ex-MP; ex-judge; ex-chief justice
  nouns: ex-supreme court judge; ex-supreme court justice; ex-prosecutor; ex-chief prosecutor; ex-prosecutor general; ex-police chief
  nouns: ex-police commander; ex-police commissioner; ex-police general; ex-spy chief; ex-intelligence chief; ex-intelligence officer
  nouns: ex-intelligence official; ex-security chief; ex-secret police chief; ex-army chief; ex-army chief of staff; ex-army commander; ex-army general
  nouns: ex-air force chief; ex-air force commander; ex-navy chief; ex-navy commander; ex-defence chief; ex-defense chief; ex-military chief
  nouns: ex-military commander; ex-general; ex-colonel; ex-admiral; ex-commander; ex-junta leader; ex-junta chief; ex-junta member; ex-coup leader
  nouns: ex-communist leader; ex-communist ruler; ex-communist boss; ex-communist party leader; ex-communist party chief; ex-party chief; ex-party boss
  nouns: ex-party secretary; ex-ruling party leader; ex-regime official; ex-tyrant; ex-autocrat; ex-king; ex-queen; ex-monarch; ex-emperor; ex-empress
  nouns: ex-shah; ex-sultan; ex-emir; ex-royal; ex-first lady; ex-secretary-general; ex-secretary general; ex-UN secretary-general; ex-UN envoy
  nouns: ex-peace envoy; ex-commissioner; ex-councillor; ex-councilor; ex-state governor; ex-provincial governor; one-time president
  nouns: one-time vice president; one-time leader; one-time ruler; one-time military ruler; one-time strongman/one-time strongmen; one-time dictator
  nouns: one-time prime minister; one-time premier; one-time chancellor; one-time foreign minister; one-time interior minister
  nouns: one-time defence minister; one-time defense minister; one-time finance minister; one-time oil minister; one-time cabinet minister
  nouns: one-time minister; one-time secretary of state; one-time governor; one-time mayor; one-time ambassador; one-time official; one-time lawmaker
  nouns: one-time senator; one-time police chief; one-time spy chief; one-time intelligence chief; one-time security chief; one-time army chief
  nouns: one-time general; one-time party chief; one-time king; onetime president; onetime vice president; onetime leader; onetime ruler
  nouns: onetime military ruler; onetime strongman/onetime strongmen; onetime dictator; onetime prime minister; onetime premier; onetime chancellor
  nouns: onetime foreign minister; onetime interior minister; onetime defence minister; onetime defense minister; onetime finance minister
  nouns: onetime oil minister; onetime cabinet minister; onetime minister; onetime secretary of state; onetime governor; onetime mayor
  nouns: onetime ambassador; onetime official; onetime lawmaker; onetime senator; onetime police chief; onetime spy chief; onetime intelligence chief
  nouns: onetime security chief; onetime army chief; onetime general; onetime party chief; onetime king; late strongman/late strongmen; late dictator
  nouns: late despot; late tyrant; late king; late monarch; late emperor; late shah; late sultan; ousted vice president; ousted deputy president
  nouns: ousted first vice president; ousted ruler; ousted military ruler; ousted military leader; ousted strongman/ousted strongmen; ousted dictator
  nouns: ousted military dictator; ousted despot; ousted deputy prime minister; ousted premier; ousted vice premier; ousted deputy premier
  nouns: ousted chancellor; ousted vice chancellor; ousted chief minister; ousted first minister; ousted foreign minister
  nouns: ousted deputy foreign minister; ousted interior minister; ousted defence minister; ousted defense minister; ousted deputy defence minister
  nouns: ousted deputy defense minister; ousted finance minister; ousted justice minister; ousted health minister; ousted education minister
  nouns: ousted information minister; ousted oil minister; ousted energy minister; ousted trade minister; ousted economy minister
  nouns: ousted agriculture minister; ousted transport minister; ousted culture minister; ousted labour minister; ousted labor minister
  nouns: ousted environment minister; ousted planning minister; ousted security minister; ousted cabinet minister; ousted minister
  nouns: ousted home minister; ousted attorney general; ousted solicitor general; ousted governor; ousted deputy governor; ousted central bank governor
  nouns: ousted central bank chief; ousted mayor; ousted deputy mayor; ousted government minister; ousted speaker; ousted parliament speaker
  nouns: ousted house speaker; ousted chief justice; ousted supreme court justice; ousted prosecutor general; ousted police chief
  nouns: ousted police general; ousted spy chief; ousted intelligence chief; ousted security chief; ousted secret police chief; ousted army chief
  nouns: ousted army general; ousted air force chief; ousted navy chief; ousted defence chief; ousted defense chief; ousted military chief
  nouns: ousted general; ousted junta leader; ousted junta chief; ousted coup leader; ousted communist leader; ousted communist ruler
  nouns: ousted communist party leader; ousted communist party chief; ousted party chief; ousted ruling party leader; ousted tyrant; ousted autocrat
  nouns: ousted king; ousted queen; ousted monarch; ousted emperor; ousted shah; ousted sultan; ousted emir; ousted crown prince
  nouns: ousted secretary general; ousted state governor; ousted provincial governor; deposed vice president; deposed deputy president
  nouns: deposed first vice president; deposed ruler; deposed military ruler; deposed military leader; deposed strongman/deposed strongmen
  nouns: deposed military dictator; deposed despot; deposed prime minister; deposed deputy prime minister; deposed premier; deposed vice premier
  nouns: deposed deputy premier; deposed chancellor; deposed vice chancellor; deposed chief minister; deposed first minister; deposed foreign minister
  nouns: deposed deputy foreign minister; deposed interior minister; deposed defence minister; deposed defense minister
  nouns: deposed deputy defence minister; deposed deputy defense minister; deposed finance minister; deposed justice minister; deposed health minister
  nouns: deposed education minister; deposed information minister; deposed oil minister; deposed energy minister; deposed trade minister
  nouns: deposed economy minister; deposed agriculture minister; deposed transport minister; deposed culture minister; deposed labour minister
  nouns: deposed labor minister; deposed environment minister; deposed planning minister; deposed security minister; deposed cabinet minister
  nouns: deposed minister; deposed home minister; deposed attorney general; deposed solicitor general; deposed governor; deposed deputy governor
  nouns: deposed central bank governor; deposed central bank chief; deposed mayor; deposed deputy mayor; deposed government minister; deposed speaker
  nouns: deposed parliament speaker; deposed house speaker; deposed chief justice; deposed supreme court justice; deposed prosecutor general
  nouns: deposed police chief; deposed police general; deposed spy chief; deposed intelligence chief; deposed security chief
  nouns: deposed secret police chief; deposed army chief; deposed army general; deposed air force chief; deposed navy chief; deposed defence chief
  nouns: deposed defense chief; deposed military chief; deposed general; deposed junta leader; deposed junta chief; deposed coup leader
  nouns: deposed communist leader; deposed communist ruler; deposed communist party leader; deposed communist party chief; deposed party chief
  nouns: deposed ruling party leader; deposed tyrant; deposed autocrat; deposed queen; deposed monarch; deposed emperor; deposed shah; deposed sultan
  nouns: deposed emir; deposed crown prince; deposed secretary general; deposed state governor; deposed provincial governor; toppled president
  nouns: toppled vice president; toppled deputy president; toppled first vice president; toppled ruler; toppled military ruler; toppled military leader
  nouns: toppled strongman/toppled strongmen; toppled dictator; toppled military dictator; toppled despot; toppled prime minister
  nouns: toppled deputy prime minister; toppled premier; toppled vice premier; toppled deputy premier; toppled chancellor; toppled vice chancellor
  nouns: toppled chief minister; toppled first minister; toppled foreign minister; toppled deputy foreign minister; toppled interior minister
  nouns: toppled defence minister; toppled defense minister; toppled deputy defence minister; toppled deputy defense minister; toppled finance minister
  nouns: toppled justice minister; toppled health minister; toppled education minister; toppled information minister; toppled oil minister
  nouns: toppled energy minister; toppled trade minister; toppled economy minister; toppled agriculture minister; toppled transport minister
  nouns: toppled culture minister; toppled labour minister; toppled labor minister; toppled environment minister; toppled planning minister
  nouns: toppled security minister; toppled cabinet minister; toppled minister; toppled home minister; toppled attorney general
  nouns: toppled solicitor general; toppled governor; toppled deputy governor; toppled central bank governor; toppled central bank chief; toppled mayor
  nouns: toppled deputy mayor; toppled government minister; toppled speaker; toppled parliament speaker; toppled house speaker; toppled chief justice
  nouns: toppled supreme court justice; toppled prosecutor general; toppled police chief; toppled police general; toppled spy chief
  nouns: toppled intelligence chief; toppled security chief; toppled secret police chief; toppled army chief; toppled army general
  nouns: toppled air force chief; toppled navy chief; toppled defence chief; toppled defense chief; toppled military chief; toppled general
  nouns: toppled junta leader; toppled junta chief; toppled coup leader; toppled communist leader; toppled communist ruler
  nouns: toppled communist party leader; toppled communist party chief; toppled party chief; toppled ruling party leader; toppled tyrant
  nouns: toppled autocrat; toppled king; toppled queen; toppled monarch; toppled emperor; toppled shah; toppled sultan; toppled emir
  nouns: toppled crown prince; toppled secretary general; toppled state governor; toppled provincial governor; overthrown president
  nouns: overthrown vice president; overthrown deputy president; overthrown first vice president; overthrown leader; overthrown ruler
  nouns: overthrown military ruler; overthrown military leader; overthrown strongman/overthrown strongmen; overthrown dictator
  nouns: overthrown military dictator; overthrown despot; overthrown prime minister; overthrown deputy prime minister; overthrown premier
  nouns: overthrown vice premier; overthrown deputy premier; overthrown chancellor; overthrown vice chancellor; overthrown chief minister
  nouns: overthrown first minister; overthrown foreign minister; overthrown deputy foreign minister; overthrown interior minister
  nouns: overthrown defence minister; overthrown defense minister; overthrown deputy defence minister; overthrown deputy defense minister
  nouns: overthrown finance minister; overthrown justice minister; overthrown health minister; overthrown education minister
  nouns: overthrown information minister; overthrown oil minister; overthrown energy minister; overthrown trade minister; overthrown economy minister
  nouns: overthrown agriculture minister; overthrown transport minister; overthrown culture minister; overthrown labour minister
  nouns: overthrown labor minister; overthrown environment minister; overthrown planning minister; overthrown security minister
  nouns: overthrown cabinet minister; overthrown minister; overthrown home minister; overthrown attorney general; overthrown solicitor general
  nouns: overthrown governor; overthrown deputy governor; overthrown central bank governor; overthrown central bank chief; overthrown mayor
  nouns: overthrown deputy mayor; overthrown government minister; overthrown speaker; overthrown parliament speaker; overthrown house speaker
  nouns: overthrown chief justice; overthrown supreme court justice; overthrown prosecutor general; overthrown police chief; overthrown police general
  nouns: overthrown spy chief; overthrown intelligence chief; overthrown security chief; overthrown secret police chief; overthrown army chief
  nouns: overthrown army general; overthrown air force chief; overthrown navy chief; overthrown defence chief; overthrown defense chief
  nouns: overthrown military chief; overthrown general; overthrown junta leader; overthrown junta chief; overthrown coup leader
  nouns: overthrown communist leader; overthrown communist ruler; overthrown communist party leader; overthrown communist party chief
  nouns: overthrown party chief; overthrown ruling party leader; overthrown tyrant; overthrown autocrat; overthrown king; overthrown queen
  nouns: overthrown monarch; overthrown emperor; overthrown shah; overthrown sultan; overthrown emir; overthrown crown prince
  nouns: overthrown secretary general; overthrown state governor; overthrown provincial governor; exiled vice president; exiled deputy president
  nouns: exiled first vice president; exiled ruler; exiled military ruler; exiled military leader; exiled strongman/exiled strongmen; exiled dictator
  nouns: exiled military dictator; exiled despot; exiled prime minister; exiled deputy prime minister; exiled premier; exiled vice premier
  nouns: exiled deputy premier; exiled chancellor; exiled vice chancellor; exiled chief minister; exiled first minister; exiled foreign minister
  nouns: exiled deputy foreign minister; exiled interior minister; exiled defence minister; exiled defense minister; exiled deputy defence minister
  nouns: exiled deputy defense minister; exiled finance minister; exiled justice minister; exiled health minister; exiled education minister
  nouns: exiled information minister; exiled oil minister; exiled energy minister; exiled trade minister; exiled economy minister
  nouns: exiled agriculture minister; exiled transport minister; exiled culture minister; exiled labour minister; exiled labor minister
  nouns: exiled environment minister; exiled planning minister; exiled security minister; exiled cabinet minister; exiled minister
  nouns: exiled home minister; exiled attorney general; exiled solicitor general; exiled governor; exiled deputy governor; exiled central bank governor
  nouns: exiled central bank chief; exiled mayor; exiled deputy mayor; exiled government minister; exiled speaker; exiled parliament speaker
  nouns: exiled house speaker; exiled chief justice; exiled supreme court justice; exiled prosecutor general; exiled police chief
  nouns: exiled police general; exiled spy chief; exiled intelligence chief; exiled security chief; exiled secret police chief; exiled army chief
  nouns: exiled army general; exiled air force chief; exiled navy chief; exiled defence chief; exiled defense chief; exiled military chief
  nouns: exiled general; exiled junta leader; exiled junta chief; exiled coup leader; exiled communist leader; exiled communist ruler
  nouns: exiled communist party leader; exiled communist party chief; exiled party chief; exiled ruling party leader; exiled tyrant; exiled autocrat
  nouns: exiled queen; exiled monarch; exiled emperor; exiled shah; exiled sultan; exiled emir; exiled crown prince; exiled secretary general
  nouns: exiled state governor; exiled provincial governor; disgraced former secretary of state; jailed former secretary of state
  nouns: detained former secretary of state; imprisoned former secretary of state; exiled former secretary of state
  nouns: disgraced strongman/disgraced strongmen; disgraced dictator; disgraced despot; disgraced tyrant; disgraced king; disgraced monarch
  nouns: disgraced emperor; disgraced shah; disgraced sultan; fallen strongman/fallen strongmen; fallen dictator; fallen despot; fallen tyrant
  nouns: fallen king; fallen monarch; fallen emperor; fallen shah; fallen sultan; dethroned strongman/dethroned strongmen; dethroned dictator
  nouns: dethroned despot; dethroned tyrant; dethroned king; dethroned monarch; dethroned emperor; dethroned shah; dethroned sultan
  nouns: impeached former secretary of state; two-time strongman/two-time strongmen; two-time dictator; two-time despot; two-time tyrant; two-time king
  nouns: two-time monarch; two-time emperor; two-time shah; two-time sultan; fugitive former secretary of state; retired president; retired ambassador
  nouns: retired diplomat; retired official; retired government official; retired judge; retired chief justice; retired supreme court judge
  nouns: retired police chief; retired police general; retired spy chief; retired intelligence officer; retired army chief; retired army commander
  nouns: retired army general; retired air force commander; retired commander; one-time military strongman/one-time military strongmen
  nouns: one-time military dictator; one-time military despot; one-time military tyrant; one-time military king; one-time military monarch
  nouns: one-time military emperor; one-time military shah; one-time military sultan; convicted former secretary of state
  # dynasties, nobility, elites
  nouns: queen mother; queen dowager; dowager empress; dowager queen; queen consort; prince consort; archduke; archduchess; royal; royal family member
  nouns: royal couple; nobility; aristocracy; aristocrats; sheikhs; sheiks; oligarchy; ruling class; ruling clan; ruling dynasty; intelligentsia
  nouns: old guard; establishment figure; nobel laureates; nobel prize winner; nobel prize laureate; nobel peace prize laureate; peace prize winner
  nouns: peace laureate; public figures; prominent figures; prominent personalities; prominent people; leading figures; senior figure
  nouns: eminent persons group; eminent persons; eminent persons' group; eminent figures; group of elders; council of elders of the republic
  nouns: power brokers; first family; presidential family; ruling family member; heir to the throne; pretender to the throne; pretender; would-be king
  nouns: exiled royal family; socialite; heiress
  # titles
  titles: ex-Premier; ex-Foreign Minister; ex-Chancellor; Ex-President; Ex-Prime Minister; Ex-Premier; former Vice President; former Vice-President
  titles: former King; former Defense Minister; former Defence Minister; former Interior Minister; former Finance Minister; former Defense Secretary
  titles: former Defence Secretary; former Attorney General; former Governor; former Gov.; former Mayor; former Senator; former Sen.; former Rep.
  titles: former Ambassador; former General; former Gen.; former Speaker; former House Speaker; former Deputy Prime Minister; former Chief Minister
  titles: former Justice Minister; former Health Minister; former Oil Minister; former Energy Minister; former Trade Minister; former Foreign Secretary
  titles: former Home Secretary; former Treasury Secretary; former National Security Adviser; former CIA-director; former Army Chief
  titles: former Police Chief; former Judge; former Chief Justice; former Secretary-General; former Dictator; former Emperor; former Shah
  titles: Former Chancellor; Former Premier; Former Secretary of State; Former Foreign Minister; Former Defense Minister; Former Defence Minister
  titles: Former Interior Minister; Former Finance Minister; Former Vice President; Former King; Former Attorney General; Former Senator
  titles: Former Ambassador; Former Mayor; Former Governor; retired Col.; retired Colonel; retired Adm.; retired Admiral; retired Maj. Gen.
  titles: retired Lt. Gen.; retired Brig. Gen.; retired Air Marshal; retired Brigadier; Retired Gen.; Retired Lt. Gen.; Retired Maj. Gen.; Retired Adm.
  titles: ousted President; deposed President; ousted Prime Minister; deposed Prime Minister; ousted Premier; toppled President; exiled President
  titles: exiled King; deposed King; deposed Emperor; ousted General; Grand Duke; Archduke; Marquess; Viscount; Queen Mother; Crown Princess
  titles: Prince Regent; Nobel laureate; Nobel Laureate; Nobel Peace Laureate; Nobel Peace Prize laureate; Nobel Peace Prize winner
