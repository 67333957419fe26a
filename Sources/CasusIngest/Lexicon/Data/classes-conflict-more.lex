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
  words: authority; marines; commando; special forces; paramilitaries; patrol boat; warship; militia; paratrooper; bailiff; marshal; investigator
  words: prosecutor
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
