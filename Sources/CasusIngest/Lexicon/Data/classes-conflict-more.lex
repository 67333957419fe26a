# More members of the classes, and classes that the frames by type ask for.

# Additions to the classes of the conflict half.

@PIRATES n
  words: pirate; sea bandit; sea robber; hijacker; smuggler
# Armed people who are neither soldiers nor rebels.
@GUNMEN n
  words: gunman; attacker; assailant; militiaman; militia; gang; gangster; bandit; vigilante; mob; mercenary; raider; robber; hitman; hit man; hit squad
  words: death squad
  words: assassin; armed man; armed group; armed gang; paramilitary; extremist; jihadist; militant; settler; thug; cartel; warlord; clansman; tribesman
  words: herder; herdsman
  words: fighter; bomber; suicide bomber; sniper; supremacist; neo-Nazi; hooligan; lynch mob; kidnapper; hijacker; pirate; rustler; poacher; smuggler
  words: trafficker; loyalist
# Those who enforce the law.
@COPS n
  words: police; policeman; police officer; officer; riot police; gendarme; border guard; guard; agent; security agent; security force; security forces
  words: secret police
  words: coast guard; coastguard; customs; customs officer; customs agent; immigration agent; immigration officer; constable; detective; federal agent
  words: security service
  words: intelligence agent; intelligence officer; intelligence service; plainclothes officer; plainclothesman; trooper; soldier; troops; army; navy
  words: military; patrol; authorities
  words: authority; marines; commando; special forces; paramilitaries; patrol boat; warship; militia; paratrooper; bailiff; marshal
  words: turnkey
# What governments and movements do that others worry about.
@CONDUCT n
  words: action; move; decision; plan; policy; law; bill; legislation; measure; step; behaviour; behavior; conduct; attitude; stance; position; intention
  words: ambition
  words: crackdown; clampdown; repression; arrest; detention; jailing; imprisonment; trial; conviction; sentence; sentencing; execution; killing; death
  words: shooting; disappearance
  words: treatment; mistreatment; torture; abuse; rights; human rights; rights record; record; rights situation; freedom; press freedom; censorship
  words: persecution; discrimination
  words: violence; bloodshed; fighting; clash; escalation; attack; strike; air strike; airstrike; bombing; bombardment; shelling; offensive; incursion
  words: invasion; occupation; annexation
  words: test; missile test; nuclear test; missile; launch; build-up; buildup; military build-up; deployment; troop movement; exercise; drill; manoeuvre
  words: maneuver; military activity; activity
  words: programme; program; nuclear programme; nuclear program; weapons programme; weapons program; enrichment; arms sale; arms deal; arms shipment
  words: rearmament; nuclear ambition; drone
  words: interference; meddling; influence; involvement; presence; support; threat; rhetoric; remark; statement; comment; accusation; provocation
  words: aggression; violation; sabotage
  words: settlement; settlement activity; settlement expansion; expulsion; deportation; eviction; demolition; displacement; blockade; siege; closure
  words: restriction; ban; curb; sanction; tariff; embargo
  words: coup; takeover; power grab; election; vote; ballot; referendum; irregularity; fraud; backsliding; delay; lack; failure; refusal; inaction; silence
  words: withdrawal; pullout; exit
  words: dam; treaty; pact; deal; agreement; ruling; verdict; visit; trip; erosion; independence; rule; slide; situation; atrocity; massacre; war
  words: war crime; escalation of violence; spying; espionage
# Who demonstrates, strikes or riots.
@PROTESTERS n
  words: demonstrator; protester; protestor; marcher; student; worker; youth; crowd; mob; people; person; thousand; hundred; dozen; scores; villager
  words: resident; activist; supporter; inhabitant
  words: opponent; farmer; teacher; doctor; nurse; miner; trucker; driver; lawyer; journalist; prisoner; inmate; detainee; migrant; refugee; monk; nun
  words: priest; woman; man; mother
  words: relative; family; parent; pensioner; retiree; veteran; shopkeeper; trader; merchant; fisherman; docker; dockworker; union; trade union
  words: labour union; labor union; employee; staff
  words: civil servant; striker; picket; rioter; hooligan; looter; opposition supporter; settler; Islamist
  words: nationalist; separatist; Palestinian
  words: steelworker; railwayman; rail worker; pilot; postman; postal worker; garment worker; factory worker; oil worker; public employee; immigrant; pupil
  words: schoolchild; schoolgirl; taxi driver
  words: dissident; citizen; expatriate; exile; Kurd
  words: Muslim; Hindu; Sikh; Buddhist; Christian
  words: environmentalist; feminist; anarchist; leftist; rightist; monarchist; loyalist; republican; taxpayer; homeowner; squatter; indigenous people
  words: tribesman; landless; peasant; herder
# Organisations by name that states leave or are thrown out of.
@INTLORG n
  words: OPEC; OPEC+; NATO; Commonwealth; Arab League; African Union; Organization of American States; OAS; ECOWAS; Mercosur; ASEAN; WHO
  words: World Health Organization; UNESCO; Interpol
  words: European Union; EU; Council of Europe; Human Rights Council; ICC; International Criminal Court; CIS; CSTO; Gulf Cooperation Council
  words: Non-Aligned Movement; IAEA; WTO; World Trade Organization
  words: Paris accord; Paris agreement; climate accord; climate pact; nuclear deal; Open Skies Treaty; Non-Proliferation Treaty; Ottawa convention
  words: Black Sea grain deal; grain deal; New START
  words: bloc; alliance; union; security pact; trade bloc; customs union; G8; G20; monetary union; eurozone; euro zone; currency union; peace process
  words: rights council; regional bloc; security bloc
# Organisations that suspend or throw out their members.
@BLOC n
  words: Commonwealth; Arab League; African Union; Organization of American States; OAS; ECOWAS; Mercosur; ASEAN; Interpol; European Union; EU
  words: Council of Europe; Gulf Cooperation Council
  words: bloc; regional bloc; League of Arab States; Organisation of African Unity; Organization of African Unity; SADC; CARICOM; Non-Aligned Movement
  words: General Assembly; Pacific Islands Forum
# What crowds throw.
@MISSILEOFMOB n
  words: dynamite; stick of dynamite; firework; fireworks; firecracker; flare; smoke bomb; tomato; manure; flour; bag of flour; chair; furniture; debris
  words: plastic bottle; can; slingshot; marble
# Who does nothing but demonstrate.
@MARCHERS n
  words: demonstrator; protester; protestor; marcher; rioter; striker; picket; campaigner; dissident; looter; activist; striking worker; strike supporter
  words: opposition supporter
# Who goes on strike.
@WORKERS n
  words: worker; teacher; doctor; nurse; miner; driver; trucker; employee; staff; pilot; docker; dockworker; judge; lawyer; railwayman; steelworker
  words: civil servant; union; trade union
  words: student; pupil; labourer; laborer; lecturer; professor; farmworker; firefighter; fireman; paramedic; postman; flight attendant; cabin crew
  words: air traffic controller; prosecutor
  words: labour union; labor union; police; policeman; medic; physician; public employee; bus driver; taxi driver; train driver; autoworker; writer; actor
  words: player; stevedore; longshoreman
@WARPLANES n
  words: warplane; fighter; fighter jet; bomber; spy plane; reconnaissance plane; reconnaissance aircraft; military aircraft; military plane; drone
  words: spy balloon; balloon; helicopter gunship
@WARSHIPS n
  words: warship; destroyer; frigate; aircraft carrier; carrier; submarine; gunboat; patrol boat; coast guard ship; coast guard vessel; naval vessel
  words: navy ship; cruiser; spy ship; flotilla
