# What single words speak of, where a clause fits no pattern (docs/coder.md, "Read by its words").
#
# Which words stand in the patterns of which kind of event is counted from the frames themselves. Here stand, for each PLOVER
# type, the code that such an event gets, who takes which role, and the words that speak of it wherever they stand, though few
# patterns hold them: verbs and nouns by their base form, other words as written. `NONE` has the words of background,
# biography, markets, matches, nature and mishap: they speak for no event at all.

=AGREE 030
  roles: S > with, to, O
  verbs: ratify; initial; reconcile; consent; accede; undertake; earmark; commit
  nouns: accord; pact; treaty; memorandum; protocol; framework; blueprint; roadmap; compromise; consensus; covenant
  nouns: readiness; willingness; intention; pledge; offer
  words: prepared; willing; agreeable; amenable; ready

=CONSULT 040
  roles: S > with, O, to, for, among
  verbs: confer; convene; mediate; visit; huddle; dine; parley; liaise; shuttle; moderate; negotiate; meet; reconvene; haggle
  nouns: dialogue; summit; parley; session; conversation; discussion; audience; conference; call; videoconference; roundtable
  nouns: shuttle; stopover; tour; mediation; go-between; mediator; negotiator; delegation; visit; talks; agenda
  words: face-to-face; bilateral; trilateral; closed-door; tete-a-tete

=SUPPORT 050
  roles: S > O, to, for, of, with
  verbs: praise; laud; salute; hail; applaud; congratulate; endorse; champion; defend; embrace; cheer; admire; commend
  verbs: honour; honor; sympathise; sympathize; sponsor; vouch; thank; recognise; recognize; restore; normalise; normalize; upgrade
  nouns: praise; tribute; solidarity; condolence; backing; recognition; friendship; medal; congratulations; sympathy; gratitude
  nouns: apology; ambassador; embassy; toast; ally; endorsement; vote; confidence; welcome
  words: friendly; cordial; brotherly; warm; warmly; exemplary; grateful; supportive; loyal; steadfast

=COOPERATE 060
  roles: S > with, to, O, alongside, for
  verbs: swap; exchange; extradite; collaborate; cooperate; co-operate; trade; import; export; barter; pool; codevelop; finance; invest
  nouns: extradition; intelligence; pipeline; gas; oil; venture; consortium; contract; wargame; manoeuvre; maneuver; drill
  nouns: warrant; fugitive; suspect; trade; factory; shipyard; licence; license; joint; tip-off; fingerprint; dossier; refinery; reactor
  words: jointly; together; alongside; joint; shared

=AID 070
  roles: S > I, to, for, O, with
  verbs: donate; feed; airlift; parachute; evacuate; shelter; house; vaccinate; treat; rescue; bankroll; subsidise; subsidize; supply
  verbs: equip; arm; train; reinforce; resettle; bandage; nurse; deliver; cancel; forgive; fund; provide; pay; lend; rebuild; repair
  nouns: aid; assistance; relief; ration; blanket; medicine; vaccine; doctor; nurse; food; wheat; rice; flour; tent; grant; loan; donor
  nouns: donation; peacekeeper; asylum; refuge; credit; generator; clinic; famine; flood; earthquake; quake; cyclone; typhoon; drought
  nouns: trainer; instructor; ammunition; shell; tonne; ton; euro; dollar; survivor; victim; refugee; shipment; cargo; debt
  words: humanitarian; medical; stricken; destitute; hungry; starving; homeless

=CONCEDE 080
  roles: S > O, to, for, of, from
  verbs: release; free; acquit; pardon; amnesty; parole; legalise; legalize; reinstate; readmit; rehire; resign; abdicate; surrender
  verbs: yield; relent; lift; ease; relax; unblock; unfreeze; waive; exonerate; clear; rehabilitate; decriminalise; decriminalize
  verbs: reopen; repatriate; return; commute; apologise; apologize; capitulate; bow; relinquish; unban; restore; scrap; repeal
  nouns: amnesty; pardon; parole; clemency; bail; reprieve; resignation; concession; release; freedom; surrender; remission; acquittal

=RETREAT 087
  roles: S > from, O, with, to
  verbs: withdraw; retreat; demobilise; demobilize; disarm; decommission; dismantle; vacate; evacuate; disengage; pull
  nouns: ceasefire; cease-fire; truce; armistice; pullout; pull-out; withdrawal; pullback; disarmament; disengagement; demobilisation
  nouns: demobilization; lull; drawdown; retreat
  words: unilaterally; unilateral; back; home; out

=ACCUSE 110
  roles: S > O, of, against, for, by
  verbs: accuse; blame; condemn; denounce; deplore; slam; lambast; lambaste; lash; fault; rebuke; chide; castigate; decry; rap; scold
  verbs: berate; upbraid; excoriate; pillory; brand; label; deride; ridicule; mock; allege; sue; indict; prosecute; charge; convict
  verbs: investigate; probe; impeach; question; interrogate; implicate; suspect; criticise; criticize; assail; vilify; censure
  verbs: reproach; admonish; reprimand; scoff; complain; grumble; bemoan; lament; liken; compare; expose; fume; savage; blast
  nouns: accusation; allegation; complaint; lawsuit; writ; indictment; inquiry; enquiry; investigation; probe; complicity; hypocrisy
  nouns: corruption; fraud; perjury; prosecutor; verdict; guilt; criticism; scapegoat; liar; coward; hypocrite; tyrant; dictator
  nouns: meddling; betrayal; treachery; shame; disgrace; outrage; racist; stooge; puppet; traitor; trial; blame; condemnation; menace
  words: guilty; shameful; disgraceful; scathing; scathingly; irresponsible; barbaric; unforgivable; appalled; angered; outraged

=REQUEST 100
  roles: S > O, on, to, from, for
  verbs: ask; request; urge; demand; appeal; beg; plead; implore; beseech; press; petition; summon; call; entreat; exhort; solicit
  verbs: nag; lobby; propose; insist; invite; pressure; pressurise; pressurize; coax; nudge; prod
  nouns: appeal; plea; request; petition; demand; call; ultimatum; proposal; condition; invitation; pressure; insistence

=REJECT 120
  roles: S > O, of, by, from, with, to
  verbs: reject; refuse; decline; rebuff; spurn; veto; dismiss; snub; shun; ignore; defy; flout; disregard; scorn; deny; oppose
  verbs: resist; block; thwart; stonewall; boycott; disown; repudiate; brush; overrule; obstruct; stall; balk; baulk; ditch; torpedo
  verbs: shelve; bar; disobey; decry; contravene; overturn; quash; sidestep; evade; renege
  nouns: rejection; refusal; veto; defiance; rebuff; snub; denial; opposition; stalemate; deadlock; objection; boycott
  words: unwilling; adamant; unacceptable; opposed; unmoved; defiant; defiantly; flatly; outright; unthinkable; intransigent; reluctant

=THREATEN 130
  roles: S > O, against, to, on, with
  verbs: threaten; warn; brandish; dangle; menace; intimidate; caution; blackmail
  nouns: threat; warning; ultimatum; consequence; retaliation; reprisal; revenge; vengeance; price; deadline; repercussion; countermeasure
  words: dire; harsh; unspecified; swiftly; mercilessly; if; unless

=PROTEST 140
  roles: S > against, outside, at, O, of, in
  verbs: protest; demonstrate; march; rally; picket; riot; chant; jeer; heckle; boo; barricade; besiege; parade; occupy; strike; gather
  nouns: protest; demonstration; march; rally; sit-in; picket; riot; strike; walkout; walk-out; vigil; placard; banner; slogan; effigy
  nouns: barricade; stoppage; petition; demonstrator; protester; marcher; crowd; slowdown; unrest; blockade; highway; road; tyre; tire
  words: angry; chanting; striking; hunger

=SANCTION 160
  roles: S > O, with, to, against, for, on, from
  verbs: suspend; expel; recall; sever; sanction; embargo; boycott; freeze; halt; withhold; cancel; downgrade; curtail; postpone; cut
  verbs: blacklist; ostracise; ostracize; isolate; terminate; revoke; rescind; disinvite; break; strip; oust; close; scrap; stop; end
  nouns: sanction; embargo; boycott; blacklist; tariff; quota; suspension; expulsion; freeze; rupture; ambassador; diplomat; envoy; visa
  nouns: membership; charge; break; ice; moratorium

=MOBILIZE 150
  roles: S > against, to, near, along, towards, O, with
  verbs: deploy; mobilise; mobilize; mass; amass; muster; patrol; fortify; scramble; reinforce; position; dispatch; garrison; station
  nouns: alert; readiness; deployment; build-up; buildup; mobilisation; mobilization; reinforcement; reservist; conscript; warship; carrier
  nouns: frigate; destroyer; submarine; bomber; squadron; battalion; brigade; division; patrol; frontier; armour; missile; fleet
  words: combat-ready; amphibious; airborne

=COERCE 170
  roles: S > O, of, against, from, on
  verbs: arrest; detain; jail; imprison; seize; confiscate; expel; deport; evict; ban; outlaw; censor; raid; banish; muzzle; intercept
  verbs: apprehend; incarcerate; impound; commandeer; nationalise; nationalize; expropriate; disband; gag; shut; silence; hack; sack
  verbs: dissolve; jam; curb; restrict; fine; sentence; extort; forbid; prohibit; suppress; quell; disperse; crush; purge; round; board
  verbs: quarantine; shackle; handcuff; imprison; intern; corral; yank; demolish; bulldoze; usurp; dethrone; exile; force; clamp
  nouns: arrest; detention; curfew; crackdown; custody; prison; jail; cell; deportation; eviction; censorship; raid; confiscation; ban
  nouns: cyberattack; hacker; malware; teargas; truncheon; baton; blockade; checkpoint; dissident; trespass; penitentiary; gulag
  words: behind; bars; forcibly

=ASSAULT 190
  roles: S > O, on, against, at, of, in, into
  verbs: attack; kill; shoot; bomb; shell; stab; murder; assassinate; ambush; massacre; slaughter; torture; rape; lynch; behead; maim
  verbs: torch; raze; strafe; bombard; pound; gun; storm; overrun; capture; invade; abduct; kidnap; beat; wound; injure; hit
  verbs: poison; execute; detonate; explode; blow; ram; sink; destroy; wreck; ravage; loot; ransack; batter; club; hurl; throw
  nouns: attack; assault; bomb; bombing; shell; rocket; grenade; gunfire; shooting; ambush; massacre; killing; clash; battle; airstrike
  nouns: explosive; mortar; machete; gunman; sniper; bullet; drone; mine; raid; offensive; atrocity; hostage; gunboat; casualty; corpse
  nouns: napalm; bloodshed; firefight; skirmish; violence; crossfire; howitzer; artillery; warplane; jet; torture; poison; stone
  words: dead; wounded; bloody; suicide; point-blank

# Words of description, history, markets, matches, nature and mishap.
=NONE
  verbs: live; own; study; paint; write; sing; dance; compose; perform; score; win; defeat; beat; play; race; ski; swim; sail; climb
  verbs: shrink; grow; rise; fall; sell; earn; cost; border; surround; rely; depend; resemble; consist; contain; measure; weigh; speak
  verbs: wear; cook; eat; drink; marry; bury; inherit; retire; graduate; teach; translate; hang; stretch; flow; bloom; migrate; hibernate
  verbs: lie; sit; stand; date; span; feature; depict; star; premiere; publish; film; photograph; recall; remember; reminisce; love; like
  verbs: know; think; believe; feel; seem; appear; remain; become; need; want; wait; look; watch; see; hear; smell; taste; sleep; wake
  verbs: serve; work; divide; introduce; enter; begin; die; drown; perish; crash; collide; derail; capsize; leak; burn; evaporate; erode; melt; rain; snow; blow; export; import; average; total; rank
  verbs: own; lease; list; merge; price; outsell; outpace; slip; tumble; edge; trail; lag; invent; discover; settle; colonise
  nouns: border; population; area; century; history; museum; painting; novel; film; play; poem; song; orchestra; concert; festival; choir
  verbs: thrash; trounce; outplay; qualify; dribble; abut; adjoin; encompass; straddle
  nouns: draw; telephone; phone; software; product; brand; shop; satellite; orbit; astronaut; team; match; game; goal; half; medal; tournament; championship; cup; stadium; batsman; bowler; wicket; striker; penalty; coach
  nouns: race; lap; player; pitch; fan; referee; season; league; quarter-final; semi-final; final; runner; marathon; chess; champion
  nouns: share; index; stock; market; yield; bond; currency; inflation; growth; percent; profit; dividend; investor; analyst; economist
  nouns: forest; river; mountain; lake; desert; island; valley; climate; weather; rain; snow; storm; wind; temperature; species; animal
  nouns: bird; fish; wolf; leopard; bear; elephant; tree; flower; harvest; crop; coffee; tea; recipe; dish; wine; beer; restaurant; hotel
  nouns: career; job; lawyer; cleaner; waitress; engineer; degree; university; father; mother; brother; wife; husband; son; daughter; child; childhood; birth; grandfather; grandmother; youth; wedding; funeral
  nouns: language; religion; constitution; article; statute; system; tradition; custom; myth; legend; ethnic; majority; minority; faith
  nouns: voter; poll; survey; pollster; scholar; historian; professor; biographer; sociologist; anthropologist; archaeologist; author
  nouns: railway; bridge; castle; church; cathedral; mosque; temple; palace; statue; monument; tomb; fortress; ruin; relic; tourist
  nouns: crash; accident; ferry; passenger; airliner; fault; fatigue; fire; blaze; thief; burglar; robber; virus; disease; patient
  nouns: anniversary; decade; past; memory; nostalgia; origin; root; ancestor; empire; dynasty; kingdom; emperor; medieval; reign
  words: historically; traditionally; usually; often; always; mostly; roughly; geographically; landlocked; mountainous; tropical
  words: goalless; unbeaten; medieval; ancient; colonial; wartime; annual; annually; born; famous; known; aged; named; likely; possibly; perhaps; ago; once
