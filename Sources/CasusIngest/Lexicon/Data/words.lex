# Words that the grammar itself needs: function words by what they do, calendar words, irregular inflection.
# Header: the word list's name, as the coder knows it. `words`: the words, in lower case.

=be
  words: be; am; is; are; was; were; been; being; 're; 'm
=have
  words: have; has; had; having; 've
=do
  words: do; does; did
=get
  words: get; gets; got; gotten; getting
# Modals of the future: what they govern is planned or intended.
=future
  words: will; shall; 'll; wo; going
# Modals that make their verb possible rather than real.
=possible
  words: may; might; could; can; ca; would; 'd
# Modals of duty.
=duty
  words: must; should; ought; shall
=negative
  words: not; n't; never; no; neither; nor; hardly; cannot; without
# Words that open a condition.
=conditional
  words: if; unless; whether; should; lest; provided; providing; once
# Words that open a subordinate clause.
=subordinator
  words: if; unless; whether; because; although; though; while; whereas; after; before; since; until; till; as; when; whenever; once; where; lest; that; so; than
=afterwords
  words: after; following; since; upon
=coordinator
  words: and; or; but; &; nor; yet
=and
  words: and; &; plus; or
=relative
  words: who; which; whom; whose; that; where
=he
  words: he; she; him; her; himself; herself; his
=it
  words: it; itself; its
=they
  words: they; them; their; themselves; both
# Who or what acts for its owner in deeds of help too: the army's helicopters airlifted.
=acting
  words: team; teams; unit; units; crew; crews; helicopter; helicopters; plane; planes; aircraft; ship; ships; vessel; vessels; frigate; destroyer; carrier; warship; warships; convoy; convoys; truck; trucks; boat; boats; agency; agencies; programme; program
  words: dog; dogs; doctors; surgeons; tip; tips; intelligence; information; warning
  words: gas; oil; crude; electricity; power; grain; wheat; money; cash; aid; funds; funding; loan; loans; grant; grants; donation; donations; food
  words: tanker; tankers; train; trains; lorry; lorries; bus; buses; flight; flights; airliner; airliners; freighter; freighters; barge; barges; cargo
  words: cargoes
  words: jet; jets; warplane; warplanes; bomber; bombers; submarine; submarines; tank; tanks; flotilla; fleet; destroyers; frigates; carriers
  words: cutter; cutters
  words: railway; railways; railroad; airline; airlines; radar; radars; bank; banks; coal; goods; supplies; supply; exports; medicine; medicines; vaccine
  words: vaccines; blankets; tents
  words: ambulance; ambulances; hospital; hospitals; clinic; clinics; ferry; ferries; airlift; shipment; shipments; rocket; satellite; satellites; company
  words: firms; factory; shipyard; shipyards
  words: beef; pork; fruit; bananas; cars; copper; coffee; tea; wine; salmon; fish; sugar; soybeans; corn; maize; barley; steel; timber; cattle; chicken; lamb
  words: ore; rice; flour; water; fertiliser; fertilizer; uranium; fuel; diesel; petrol; battery; batteries; missiles; howitzers; shells; weapons; arms
  words: ammunition; cement
# Verbs of putting into words, whose author does what a participle behind them says: wrote to the minister asking.
=authoring
  words: write; issue; send; release; publish; sign; pass; adopt; deliver; submit; hand; circulate; dispatch; post; cable; address
# Participles that say what somebody is ready or unready for: was prepared to.
=readiness
  words: prepared; determined; committed; resolved; opposed; inclined; disposed; interested
=nominative
  words: he; she; they; we; i
=we
  words: we; us; our; ourselves
=possessive
  words: his; her; its; their; our; my; your
=thetwo
  words: two; both; each; either; neither
# Nouns for a pair that was named before: the two leaders, both sides.
=pairnoun
  words: leaders; sides; countries; nations; states; parties; presidents; ministers; governments; neighbours; neighbors; foes; rivals; allies; powers; capitals; delegations; foreign ministers; prime ministers; heads of state; signatories
=starter
  words: the; a; an; he; she; it; they; in; on; at; but; and; this; that; these; those; his; her; its; their; there; we; i; if; when; while; after; before; as; for; from; under; however; meanwhile; both; two; earlier; last; another; one; our; since; such; some; many; most; officials; president; prime; foreign; also; not; no; what; who; according; although; by; with
# Abbreviated titles: the word after them belongs to them.
=abbreviation
  words: mr.; mrs.; ms.; dr.; gen.; col.; lt.; maj.; capt.; sgt.; adm.; sen.; rep.; gov.; st.; prof.; rev.; hon.; brig.; cmdr.; sec.; amb.; pres.; vs.; no.; jr.; sr.; messrs.; rt.; cpl.; pvt.; ft.
=abbreviated
  words: inc.; corp.; co.; ltd.; jan.; feb.; mar.; apr.; jun.; jul.; aug.; sep.; sept.; oct.; nov.; dec.; etc.; e.g.; i.e.; a.m.; p.m.; u.s.; u.n.; u.k.; e.u.; d.c.; approx.; dept.; govt.
=weekday
  words: monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thur; thurs; fri; sat; sun
=unit
  words: day; days; week; weeks; fortnight; fortnights; month; months; year; years; decade; decades; hour; hours; weekend; quarter; quarters; century
=byname
  words: according; citing; quoting
=immediate
  words: immediately; immediate; at once; promptly; prompt; forthwith; instantly; without delay; straight away; right away
=entering
  words: invade; invasion; incursion; overrun; occupy; occupation; annex; capture; enter; cross; raid
=inside
  words: in; inside; near; at; around; outside; across; throughout; over
# What a verb such as `make` may bring about: made the agreement official.
=resultative
  words: official; public; final; permanent; legal; binding; void; formal; effective; free; guilty; responsible; hostage; captive; liable; innocent; dead; accountable
# What speaks for whoever wrote it (`a congressional report called for sanctions`).
=document
  words: decree; law; order; measure; regulation; directive; edict; act; legislation; amendment; note; ultimatum; message; article; post; tweet; proclamation; report; statement; resolution; letter; document; communique; communiqué; declaration; editorial; study; memo; memorandum; verdict; ruling; judgment; motion; bill; manifesto; paper; review; petition; text
# Words that say that troops are sent to keep a peace.
=peacekeeping
  words: peacekeeping; peace-keeping; peacekeeper; peacekeepers; peace-keepers
# Verbs with two objects (`gave the U.N. new powers`).
=giving
  words: give; grant; offer; send; promise; sell; lend; award; deny; hand; pay; show; teach; owe; cost; pledge; provide; refuse; allow; guarantee; assure; tell; ask; bring; buy; make; call; name; elect; appoint; declare
  words: rush; gift; loan; wire; throw; spare; extend; ship; fly; present; issue; assign; advance; allot; bequeath; feed; leave; save; deal; write
# Participles that make a compound of the name before them, with a hyphen or without (`the Eritrea based movement`).
=compounding
  words: based; backed; led; controlled; dominated; brokered; sponsored; owned; funded; trained; ruled; occupied; administered; born; allied; aligned
# Participles in -ing that describe, right behind a verb too (`offered scathing criticism`).
=describing
  words: scathing; sweeping; ongoing; outstanding; leading; striking; stinging; withering; blistering; damning; crippling; crushing; punishing; neighbouring; neighboring; visiting; remaining; existing; growing; mounting; increasing; alarming; lasting; searing; biting; devastating; binding; overwhelming; far-reaching; wide-ranging; long-standing; unwavering; continuing; incoming; outgoing; warring; advancing; retreating; invading; occupying; ruling; governing; acting; competing; opposing; conflicting; disturbing; shocking; stunning; surprising; exacting; grinding; underlying; emerging; developing; lingering; rising; soaring; sitting; serving
# Adjectives that follow their noun with a complement (`fighters loyal to`).
=postposed
  words: loyal; close; opposed; aligned; allied; affiliated; hostile; faithful; sympathetic; linked; linked; tied; friendly; critical; subordinate; opposite; adjacent; bound; akin
# What somebody is said to be who is blamed.
=guilty
  words: responsible; guilty; culpable; complicit; liable; blameworthy; corrupt; treacherous; dishonest; hypocritical; irresponsible
# Verbs that say what something is called or held to be: a stance, not an event.
=naming
  words: call; label; describe; term; brand; dub; view; regard; consider; characterise; characterize; portray; depict; see; name
# Verbs of avoiding, and what is avoided: avoided the word.
=avoiding
  words: avoid; shun; eschew; decline; reject; dodge
=wordnoun
  words: word; term; label; description; phrase; expression
=deadline
  words: within
# Verbs that say little: the noun they govern says what happens (hold talks, lodge a protest).
=light
  words: hold; have; make; give; take; pay; conduct; launch; mount; stage; carry; lodge; file; issue; put; do; get; begin; start; open; continue; resume; arrive; come; go; bring; exchange; join; attend; reach; enter; engage; participate; express; voice; offer; provide; deliver; show; send; receive; extend; call; raise; step; wage; undertake; perform; arrange; organise; organize; lead; set; face; suffer; be; level; strike
# Nouns for somebody other than their owner: its neighbour.
=counterpart
  words: neighbour; neighbor; counterpart; rival; foe; enemy; opponent; ally; adversary; partner; interlocutor
  words: donor; creditor; lender; patron; backer; captor; invader; occupier
# Nouns for those who belong to what stands before them: Taliban members.
=belonging
  words: unit; units; contingent; contingents; member; members; representative; representatives; side; team; delegation; national; nationals; citizen; citizens; follower; followers; supporter; supporters
# Words in the names of companies.
=companyword
  words: co; co.; inc; inc.; corp; corp.; ltd; ltd.; llc; plc; ag; sa; nv; n.v.; gmbh; s.a.; holding; holdings; insurance; airways; airlines; airline; industries; enterprises; securities; bancorp; company; companies; firm; manufacturers; motors; electronics; pharmaceuticals; consortium; steel; scientific; instruments; assurance; underwriters
# Those who speak for somebody unnamed.
=mouthpiece
  words: spokesman; spokeswoman; spokesperson; spokesmen; official; officials; source; sources; analyst; analysts; adviser; advisor; executive; executives; director; directors; chairman; trader; traders; bank; family; group
# Nouns that count what stands behind `of`: dozens of activists.
=quantity
  words: package; packages; series; string; spate; slew; raft; array; barrage; volley; shipment; shipments; consignment; consignments; cargo; cargoes; truckload; truckloads; planeload; planeloads; tonnes; tons; crates; stream; round; rounds; batch; batches; contingents; battalions; companies; dozens; hundreds; thousands; scores; percent; worth; majority; bulk; rest; remainder; tens; number; numbers; group; groups; minority; most; some; lots; plenty; millions; handful; couple; pair; team; contingent; members; member; part; half; all; one; two; three; crowd; crowds; wave; waves; many; several
  words: shipload; shiploads; boatload; boatloads; trainload; trainloads; busload; busloads
  words: tonne; ton; dose; doses; sack; sacks; bag; bags; crate; box; boxes; pallet; pallets; container; containers
  words: kilo; kilos; kilogram; kilograms; kilogrammes; barrel; barrels; litre; litres; liter; liters; gallons
  words: set; sets; piece; pieces; hundred; thousand; million; dozen; score; squad; squads; teams; quarter; third; two-thirds
  words: volume; volumes; amount; amounts; quantity; quantities; delivery; deliveries; tranche; fleet; last; first
  words: km; kilometre; kilometres; kilometer; kilometers; mile; miles
# Words that say how near a number is: one of the first list, or several of the second.
=approximate
  words: nearly; almost; about; around; over; roughly; approximately; some; under; estimated
=approximating
  words: at; least; most; more; less; fewer; than; up; to; as; many; much; few; close; no; only
# Things that kill: their owner acts; where nobody owns them, nobody is said to.
=weapon
  words: bomb; bombs; bomber; bombers; missile; missiles; rocket; rockets; shell; shells; shellfire; drone; drones; mortar; mortars; mine; mines; landmine; landmines; grenade; grenades; gunfire; bullet; bullets; explosion; explosions; blast; blasts; warplane; warplanes; jet; jets; helicopter; helicopters; tank; tanks; artillery; fire; strike; strikes; airstrike; airstrikes; attack; attacks; bombing; bombings; raid; raids; bombardment; shelling; offensive; assault; ambush; crossfire
# Bodies of people: somebody, though the word does not say of which kind.
=body
  words: committee; council; commission; agency; bureau; board; panel; movement; federation; association; union; delegation; faction; organisation; organization; league; network; campaign; coalition; alliance; authority; authorities; office; branch; bloc; secretariat; foundation; institute; tribunal; taskforce; mission; command; brigade; militia; junta; regime; cabinet; administration; service; department; directorate; ministry; presidency; leadership; wing
# Words of company news: a story with many of them is about companies.
=business
  words: share; shares; shareholder; shareholders; stockholder; stockholders; takeover; merger; acquisition; acquire; acquired; acquires; stake; pct; dlrs; mln; bln; stg; dividend; dividends; earnings; profit; profits; revenue; revenues; turnover; net; quarterly; subsidiary; subsidiaries; inc; corp; ltd; plc; co; bid; tender; stock; stocks; investor; investors; analyst; analysts; brokerage; buyout; divestiture; chairman; holdings; vs; cts; revs; shr; oper; qtly; convertible; debenture; debentures; nasdaq; unit; units; venture; startup; ceo; ipo; nyse; sales
# Words of sport.
=sport
  words: match; matches; goal; goals; league; cup; coach; coaches; season; striker; midfielder; defender; goalkeeper; goalkeepers; batsman; bowler; wicket; wickets; innings; quarterback; touchdown; playoff; playoffs; semifinal; semifinals; quarterfinal; quarterfinals; tournament; championship; championships; medal; medals; olympic; olympics; player; players; fans; stadium; scored; teammate; teammates; referee; penalty; football; soccer; cricket; rugby; basketball; baseball; tennis; golf; boxing; knockout; halftime; inning; homer
# Verbs that a clause may follow without `that`.
=clausal
  words: say; tell; think; believe; know; claim; hope; fear; add; warn; report; announce; suggest; argue; insist; admit; confirm; deny; note; show; find; see; feel; mean; ensure; expect; wish; demand; propose; recommend; agree; decide; promise; vow; pledge; threaten; predict; estimate; declare; reveal; indicate; understand; hear; learn; allege; acknowledge; assert; contend; maintain; complain; state; swear; concede; conclude; assume; suspect; suppose; guess; explain; remember; forget; realise; realize; recall; doubt; worry; remark; observe; stress; emphasise; emphasize; disclose; discover; bet; pray; let; make; watch; help; have; imagine; dream; require; order; prove; signal; write; read; reply; answer; ask; wonder; testify
# Words of one part of speech only, whatever the tagger makes of them: prepositions.
=closed
  words: including; amid; amidst; despite; during; via; versus; regarding; concerning; among; amongst; toward; towards; throughout; alongside; upon; onto; beneath; beside; besides; notwithstanding; pending; aboard
# Money, whichever country's.
=money
  words: dollar; dollars; euro; euros; pound; pounds; yen; yuan; renminbi; rouble; roubles; ruble; rubles; rupee; rupees; franc; francs; mark; marks; peso; pesos; real; reais; rand; won; riyal; riyals; dinar; dinars; dirham; dirhams; lira; liras; krona; kronor; krone; kroner; shilling; shillings; naira; cedi; cedis; baht; rupiah; ringgit; zloty; forint; koruna; hryvnia; shekel; shekels; guilder; guilders; lire; pesetas; escudos; schillings; birr
  words: crown; crowns; crore; riels; tenge; soms; dong; kyat; kwacha; leone; leones; levs; leva; leu; lei; dram; taka; quetzals; bolivars; soles; sol; rials
  words: rial
# Words of reports: where they stand, the text is nobody's treaty.
=reporting
  words: said; told; reported; announced; yesterday; reporters; spokesman; spokeswoman; correspondent
# Words that open a clause of time.
=timeclause
  words: once; when; whenever; after; before; until; till; since; while; as; because; if; unless; although; though
# Words that treaties use of themselves.
=formula
  words: contracting; hereinafter; hereby; hereto; hereunder; thereof; undersigned; plenipotentiaries; signatory

# Irregular verbs: lemma, past, past participle; alternatives after a slash.
=irregular
  verbs: arise arose arisen; awake awoke awoken; be was/were been; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent bent; bet bet bet; bid bid bid; bind bound bound; bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast/broadcasted broadcast; build built built; burn burned/burnt burned/burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose chose chosen; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade/forbad forbidden; forecast forecast forecast; forego forewent foregone; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground ground; grow grew grown; hang hung/hanged hung/hanged; have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led; leap leaped/leapt leaped/leapt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; outlaw outlawed outlawed; overcome overcame overcome; override overrode overridden; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid; plead pleaded/pled pleaded/pled; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid; resell resold resold; retake retook retaken; rethink rethought rethought; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sling slung slung; speak spoke spoken; speed sped sped; spend spent spent; split split split; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck/stricken; string strung strung; strive strove striven; swear swore sworn; sweep swept swept; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust; undergo underwent undergone; understand understood understood; undertake undertook undertaken; undo undid undone; unwind unwound unwound; uphold upheld upheld; wage waged waged; wake woke woken; wear wore worn; weave wove woven; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written; cosponsor cosponsored cosponsored; underwrite underwrote underwritten; outdo outdid outdone; airlift airlifted airlifted; re-arm re-armed re-armed; hamstring hamstrung hamstrung; unfreeze unfroze unfrozen; rewrite rewrote rewritten; forswear forswore forsworn; withdraw withdrew withdrawn; panic panicked panicked; picket picketed picketed; foresee foresaw foreseen; offset offset offset; redraw redrew redrawn; resend resent resent; smite smote smitten; spit spat spat; sunder sundered sundered; stave staved staved
  nouns: man men; woman women; child children; person people; foot feet; wife wives; knife knives; life lives; thief thieves; crisis crises; militia militias; basis bases; hypothesis hypotheses; analysis analyses; serviceman servicemen; servicewoman servicewomen; policeman policemen; gunman gunmen; spokesman spokesmen; spokeswoman spokeswomen; congressman congressmen; chief chiefs; veto vetoes; embargo embargoes; torpedo torpedoes; hero heroes; cargo cargoes; commando commandos; tomato tomatoes; potato potatoes; attorney-general attorneys-general; sheriff sheriffs; belief beliefs; relief relief; aircraft aircraft; headquarters headquarters; troops troops; talks talks; series series; forces forces; staff staff; proof proofs; handkerchief handkerchiefs; army armies
  verbs: be is/are/am/was/were been
  verbs: acquit acquitted acquitted; readmit readmitted readmitted; channel channelled/channeled channelled/channeled; initial initialled/initialed initialled/initialed; signal signalled/signaled signalled/signaled; sadden saddened saddened; funnel funnelled/funneled funnelled/funneled
  verbs: shine shone shone; ring rang/ringed rung/ringed; slit slit slit; hew hewed hewn; cling clung clung; stink stank stunk
  verbs: waylay waylaid waylaid; forsake forsook forsaken; tread trod trodden; stride strode stridden; slink slunk slunk; saw sawed sawn; sow sowed sown; strew strewed strewn; beset beset beset
# What a place may be said to be: the city of X, the province of X, north of X.
=locality
  words: city; cities; town; towns; township; village; villages; hamlet; suburb; suburbs; borough; port; capital; province; provinces; state; county; district; region; prefecture; municipality; island; islands; peninsula; valley; outskirts; area; vicinity; neighbourhood; neighborhood; north; south; east; west; northeast; northwest; southeast; southwest; centre; center; airport; resort; enclave; parish; canton; governorate; community; miles; kilometres; kilometers; km; streets; mayor; residents; people; university; bishop; archbishop; diocese; battle; siege; governor; coast; shore
# What stands behind the name of a place that it is part of: Powell County, Kano State, Hinton Police.
=kindofplace
  words: county; township; parish; city; town; village; province; state; district; region; prefecture; governorate; municipality; river; valley; bay; lake; island; islands; harbour; harbor; airport; suburb; area; downtown; police; mayor; residents; resident; council; councillor; man; woman; couple; native; hospital; university; court; coroner; firefighters; sheriff; station; county's; native; school; schools; streets; street; home; neighbourhood; neighborhood; rally; university's
# Prepositions that places follow, though not places alone.
=toward
  words: from; to; toward; towards; via; between; through; into; outside; off; along; beyond; leaving; visiting; visited; left; reached; entered; captured; beyond
# Given names, of which some are names of places too: with a surname behind them they are people.
=givenname
  words: little; michael; mike; john; jack; james; jim; jimmy; robert; bob; bobby; bill; william; david; richard; dick; charles; charlie; chuck; joseph; joe; thomas; tom; tommy; daniel; dan; paul; mark; george; ken; kenneth; steven; steve; edward; ed; eddie; brian; ron; ronald; tony; anthony; kevin; jason; matthew; matt; gary; tim; timothy; jose; larry; jeff; jeffrey; frank; scott; eric; andrew; andy; stephen; raymond; ray; greg; gregory; josh; joshua; jerry; dennis; walter; patrick; peter; pete; harold; doug; douglas; henry; carl; arthur; ryan; roger; juan; albert; jonathan; justin; terry; gerald; keith; samuel; sam; willie; ralph; roy; ben; benjamin; bruce; adam; harry; fred; wayne; billy; louis; jeremy; aaron; randy; howard; eugene; carlos; russell; victor; martin; ernest; phillip; philip; todd; jesse; craig; alan; allan; allen; shawn; sean; clarence; simon; nigel; ian; neil; colin; graham; stuart; alastair; trevor; derek; mary; patricia; linda; barbara; elizabeth; liz; jennifer; jenny; maria; susan; margaret; dorothy; lisa; nancy; karen; betty; helen; sandra; donna; carol; ruth; sharon; michelle; laura; sarah; sara; kim; kimberly; deborah; debbie; jessica; shirley; cynthia; angela; melissa; brenda; amy; anna; anne; ann; rebecca; kathleen; kathy; katie; kate; pamela; martha; debra; amanda; stephanie; carolyn; christine; marie; janet; catherine; frances; joyce; diane; diana; alice; julie; heather; teresa; doris; gloria; evelyn; jean; cheryl; joan; emily; emma; sophie; lucy; claire; jane; jodie; nicole; vanessa; riley; linda; wael; ahmed; mohammed; ali; hassan; ivan; pierre; hans; jordan; chad; chelsea; georgia; paris; sydney; dallas; austin; houston; savannah; madison; brooklyn; florence; sofia; carolina; alexandria; charlotte; israel; kenya; india; malta; cuba; lincoln; jackson; logan; carson; preston; clinton; troy; hudson; chester; lourdes; adelaide; victoria; valencia; florida; phoenix; vienna; milan; cairo; devon; dakota; cheyenne; memphis; holland; ireland; brittany; lorraine; asia; lancaster; wellington; dominica; martinique
# What part of a place is meant: Upper Edmonton, downtown Cairo, northern Mali.
=partof
  words: upper; lower; north; south; east; west; northern; southern; eastern; western; northeastern; northwestern; southeastern; southwestern; central; downtown; midtown; uptown; greater; inner; outer; suburban; rural; metropolitan; nearby; coastal
# Domains of countries that outlets anywhere use.
=anyonesdomain
  words: tv; io; ai; me; fm; ly; to; cc; ws; la; gg; sh; ac; co; am; is; it; so; st; vc
# What kind of place a name may be said to be that no list has: the village of X, X county.
=settlement
  words: village; villages; town; hamlet; settlement; county; district; township; prefecture; municipality; suburb; commune; province
# Currencies: an Australian dollar is no doing of Australia's.
=currency
  words: dollar; dollars; dlr; dlrs; franc; francs; pound; pounds; sterling; mark; marks; yen; lira; lire; krone; kroner; kronor; krona; peso; pesos; rupee; rupees; ruble; rubles; rouble; roubles; won; yuan; renminbi; rand; real; reais; riyal; riyals; dinar; dinars; dirham; dirhams; shilling; shillings; schilling; guilder; guilders; escudo; peseta; pesetas; drachma; baht; ringgit; rupiah; euro; euros; lev; zloty; forint; koruna; hryvnia; naira; cedi; birr; currency; stg; cruzado; cruzados; austral; australs
# Agreements and clubs that bear the name of the city where they were made: the Paris accord is no deed of France's.
=accord
  words: accord; accords; agreement; agreements; pact; treaty; convention; conventions; protocol; protocols; declaration; club; plan; formula; final; charter; communique; principles; framework; process; consensus; memorandum
# Things that bear a people's name without being anybody's: the Chinese restaurant.
=commonplace
  words: restaurant; restaurants; cuisine; food; dish; dishes; film; films; movie; movies; song; songs; novel; novels; album; albums; wines; beer; beers; cheese; coffee; tea; shop; shops; bakery; bakeries; cafe; cafes; carpet; carpets; rug; rugs; furniture; chef; chefs; cookbook; takeaway; takeaways; pizzeria; opera; dog; dogs; cat; cats
# Words that are things in lower case and states in capitals: turkey, china.
=commonname
  words: turkey; china; chad; jordan; guinea; chile; jersey; japan
# What is written of beside the bird called turkey.
=poultry
  words: thanksgiving; poultry; roast; roasted; stuffing; gravy; cranberry; cranberries; butterball; gobbler; gobblers; giblets; turkeys; supermarket; supermarkets; oven; carving; sandwich; sandwiches; hatchery
# Whoever heads, or sits for, a state of a federation: the governor of Georgia is no minister of Georgia's.
=divisionhead
  words: governor; governors; gov.; governorship; statehouse; senator; senators; legislature; legislatures
# What a new state is said to have been: the former Soviet republic.
=formerstatus
  words: republic; republics; colony; colonies; protectorate; protectorates; possession; dependency; satellite; territory; state; states
# Words for what is no longer: the former Soviet republic.
=former
  words: former; ex; one-time; onetime; erstwhile; ex-soviet
# What the name of a place that people use ends in: Gezi Park, Pearson International Airport.
=facility
  words: airport; airfield; airstrip; stadium; bridge; park; beach; square
