# Operators: matrix predicates whose meaning is applied to the code of their complement: an infinitive ('vowed to
# attack'), a that-clause ('demanded that Israel withdraw'), a gerund ('accused Iran of arming rebels') or an object
# that is itself a nominal trigger ('suspended talks', 'rejected the ceasefire'). composition.lex holds the results.
#
# - The code in the header holds when the complement has none; `-` means that then there is no event.
# - Where no place of the recipient side is filled, the recipients are the complement's own ('threatened to bomb Iran'),
#   and of a that-clause its subject ('demanded that Israel withdraw').
# - `a:` lines are predicate adjectives ('is ready to').
# - A frame of more words (frames-*.lex) that says its own code outranks an operator of fewer words, and a literal
#   pattern one with a class.
# - `status` is the status that the operator gives its complement: actual, planned, hypothetical, denied. A name has
#   one code and one status; so the light verbs are four operators (DEFER_...), and the verbs that are too common to
#   mean anything without a coded complement stand apart (INTEND beside PROMISE, ORDER beside DEMAND ...).

=PROMISE 030
  v: promise; pledge; vow; commit; undertake; guarantee; swear | S > to, with, O
  v: commit self to; commit itself to; commit himself to; give (word, assurance, commitment, promise, pledge, guarantee, undertaking); make (commitment, promise, pledge, offer); renew (commitment, pledge, promise, offer); reaffirm (commitment, pledge, readiness, willingness, intention); reiterate (commitment, pledge, offer, readiness, willingness); express (willingness, readiness, intention, desire, commitment, interest); voice (willingness, readiness); signal (willingness, readiness, intention) | S > to, with, O
  v: indicate (willingness, readiness); declare (readiness, willingness, intention); state (intention, readiness); accept (proposal) to | S > to, with, O
  v: pledge self to; give (green light, go-ahead, nod) to | S > to, with, O
  n: promise; pledge; vow; willingness; readiness; undertaking | POSS, of, by, from > to, with
  n: offer | POSS, of, by, from > to, with
  v: give (pledge, undertaking, assurance, guarantee, word) to; give (pledge, undertaking, assurance, guarantee) of | S > to, I, with, O
  v: give @SOMEBODY (word, assurance, guarantee, undertaking) | S > to, I, with, O
  v: assure @SOMEBODY; reassure @SOMEBODY; swear (oath) to; bind itself to | S > O, I, to, with
  v: oblige itself to; recommit to; sign up to; commit oneself to | S > O, I, to, with
  v: make (pledge, vow, promise, undertaking) to; stand by (promise, pledge, offer, commitment); stick to (promise, pledge) | S > to, with, O
  v: honour (promise, pledge, commitment) to; honor (promise, pledge, commitment) to | S > to, with, O
  v: repeat (promise, pledge, offer, readiness, willingness) to | S > to, with, O
  status: planned

# As PROMISE, but what is offered or agreed to is cooperation also where it is troops.
=OFFER 030
  v: agree; agree on; agree to | S <> with
  v: offer; consent; consent to; volunteer to | S > to, with, O
  v: agree in principle to; agree provisionally to; tentatively agree to; come to (agreement) | S <> with
  v: make (offer) to; renew (offer) to; come up with (offer); put forward (offer) to; step forward with (offer); offer itself to | S > to, with, O
  status: planned

# Wishes and plans: as PROMISE, but nothing where the complement has no code ('hopes to win').
=INTEND -
  v: plan; intend; propose to | S > to, with, O
  v: announce (plan, intention, decision); unveil (plan); hold out (prospect) of; look forward to; be committed to; reach (agreement) to; hold out hope of; approve (plan) to; show (willingness, readiness); assure | S > to, with, O
  v: lay out (plan); set (date) for; schedule; mull; consider; contemplate; weigh; explore; ponder; aim; hope; want; wish; work towards | S > to, with, O
  v: work toward; favor; back (plan) to; move to; resolve; determine; step forward to; open (door) to; pave (way) for; clear (way) for | S > to, with, O
  n: commitment; intention; intent; assurance; resolve; preparedness; guarantee; proposal | POSS, of, by, from > to, with
  n: plan | POSS, of, by > with
  a: ready; willing; prepared; committed; eager; determined; keen; open; poised; inclined; resolved; happy; pledged; interested | S > to, with
  a: agreeable; amenable | S > to, with
  v: plan on | S > to, with, O
  v: see no obstacle to; have no objection to; raise no objection to; keep (door) open to | S > to, with, O
  v: leave (door) open to; leave (door) open for; keep open (option) of; keep open (possibility) of | S > to, with, O
  v: move closer to; edge closer to; inch closer to; come closer to; move toward; move towards; edge toward; edge towards; inch toward | S > to, with, O
  v: inch towards; take (step) toward; take (step) towards; take (step) to | S > to, with, O
  v: hold out (possibility) of; raise (prospect, possibility) of; put forward (plan, proposal) to; table (plan, proposal) to | S > to, with, O
  v: outline (plan) to; outline (plan) for; present (plan) to; present (plan) for; announce (plan, intention) for; reveal (plan) to | S > to, with, O
  v: float (idea, possibility, prospect) of; toy with (idea); consider (possibility) of; study (possibility) of; examine (possibility) of | S > to, with, O
  v: explore (possibility, way) of; look at (way, possibility); look into (possibility) | S > to, with, O
  v: express (interest) in; show (interest) in; show (readiness, willingness, openness) to | S > to, with, O
  v: signal (readiness, willingness, openness, intent, interest) in; signal (intent, desire, openness) to | S > to, with, O
  v: confirm (readiness, intention, willingness) to; affirm (readiness, willingness) to | S > to, with, O
  v: declare oneself (ready, willing) to; pronounce oneself (ready, willing) to; make (decision) to; take (decision) to | S > to, with, O
  v: come to (decision) | S > to, with, O
  v: approve (decision) to; endorse (plan, proposal) to; adopt (plan, decision) to | S > to, with, O
  n: preparation; decision | POSS, of, by > to, with
  a: set on; game; minded; disposed; receptive; favourable; favorable; intent | S > to, with
  v: voice (interest) in; voice (readiness, willingness, openness) for; express (interest, readiness, openness) in | S > with, to
  v: show (interest, readiness) in | S > with, to
  v: like to; declare itself ready to; declare himself ready to; declare herself ready to | S > to, with, O
  v: declare themselves ready to | S > to, with, O
  v: stand prepared to; hint that | S > to, with, O
  v: be on (verge, point, brink) of; drop (hint) that; toy with | S > to, with, O
  status: planned
  concerning: 030

=DEMAND 100
  v: demand; push @SOMEBODY to; press @SOMEBODY to; push for @SOMEBODY; push for @SOMETHING; tell @SOMEBODY to; require @SOMEBODY to | S > O, of, from, on, to, with
  v: pressure; pressurise; pressurize; make (demand) for; issue (demand) for; step up (demand, pressure) for; renew (demand) for; reiterate (demand) for; repeat (demand) for; voice (demand) for; put (pressure) on to | S > O, of, from, on, to, with
  v: clamour for; clamor for; back (demand) for; put forward (demand) for | S > O, of, from, on, to, with
  v: demand that; demand that @SOMEBODY | S > O, from, on
  v: reiterate (demand) that; repeat (demand) that; renew (demand) that; issue (demand) that; make (demand) that; step up (demand) that | S > O, from, on
  v: voice (demand) that; insist on @SOMEBODY | S > O, from, on
  v: put (pressure) on @SOMEBODY to; pile (pressure) on @SOMEBODY to; ramp up (pressure) on @SOMEBODY to | S > on
  v: step up (pressure) on @SOMEBODY to | S > on
  v: increase (pressure) on @SOMEBODY to | S > on
  v: turn up (heat) on @SOMEBODY to; tighten (screw) on @SOMEBODY to; lean on @SOMEBODY to; pressure @SOMEBODY to | S > on, O
  v: pressurise @SOMEBODY to | S > on, O
  v: pressure @SOMEBODY into | S > on, O
  v: make it condition that; set as condition | S > O

# As DEMAND, but nothing where the complement has no code ('ordered a plane', 'requires time').
=ORDER -
  v: insist; insist on; insist upon; require; dictate; stipulate; press; press for | S > O, of, from, on, to, with
  v: push for; push; force (issue) of | S > O, of, from, on, to, with
  v: agitate for; set (condition) of; hold out for; exact; campaign for | S > O, of, from, on, to, with
  n: demand; insistence; requirement; stipulation; precondition; condition; pressure; dictate | POSS, by, from > on, to
  concerning: 100

# As DEMAND, but what one has the power to order, force and restriction, is one's own deed.
=COMMAND 100
  v: order @SOMEBODY to; instruct @SOMEBODY to; command @SOMEBODY to; direct @SOMEBODY to | S > O, to, of, from, on, with

# As COMMAND, but nothing where the complement has no code ('ordered a plane').
=DECREE -
  v: order; command; instruct; direct; issue (order) to; issue (order) for; give (order) for | S > O, to, of, from, on, with
  n: order | POSS, by, from > on, to

# No words of their own: applied where several parties hold a drill or a patrol, each the others' partner,
=TOGETHER -
# and where the sentence speaks of keeping a peace.
=PEACEKEEPING -

=APPEAL 020
  v: ask @SOMEBODY to; encourage @SOMEBODY to; invite @SOMEBODY to; advise @SOMEBODY to | S > O, to, with, from
  v: urge; call on; call upon; call for; appeal; appeal to; appeal for; ask for; request; plead; plead for; plead with; beg | S > on, to, O, with, from, of
  v: beg for; beseech; entreat; implore; exhort | S > on, to, O, with, from, of
  v: petition; petition for; press (case) for; make (appeal, plea, request, call) for; make (appeal, plea, request, call) to; issue (appeal, plea, request, call) for; issue (appeal, plea, request, call) to; renew (appeal, plea, request, call) for; reiterate (appeal, plea, request, call) for; repeat (appeal, plea, request, call) for; voice (appeal, plea) for; join (appeal, plea, call) for | S > on, to, O, with, from, of
  v: echo (appeal, plea, call) for; send (appeal, request, plea) to; submit (request) for; submit (request) to; file (request) for; put forward (request, proposal) for; make (proposal) for | S > on, to, O, with, from, of
  v: support (call) for; back (call) for; request (permission) for; adopt (resolution) urging; pass (resolution) urging; pass (resolution) calling for; adopt (resolution) calling for | S > on, to, O, with, from, of
  n: appeal; plea; exhortation; urging; entreaty | POSS, by, from, of > to, on
  v: propose that @SOMEBODY; propose that; suggest to @SOMEBODY that; recommend that @SOMEBODY | S > O, to
  v: want @SOMEBODY to; would like @SOMEBODY to; call on @SOMEBODY to | S > O, on
  v: call upon @SOMEBODY to | S > O, on
  v: call for @SOMEBODY to; appeal to @SOMEBODY to; plead with @SOMEBODY to; beg @SOMEBODY to | S > O, to, for, with
  v: implore @SOMEBODY to; beseech @SOMEBODY to | S > O, to, for, with
  v: lobby @SOMEBODY to; petition @SOMEBODY to; exhort @SOMEBODY to; entreat @SOMEBODY to; request @SOMEBODY to; urge @SOMEBODY to | S > O
  v: request that | S > O
  v: appeal that | S > O
  v: renew (call, appeal, plea) on; repeat (call, appeal, plea) on; reiterate (call, appeal, plea) on; repeat (call, appeal, plea) for | S > on, to
  v: repeat (call, appeal, plea) to | S > on, to
  v: step up (call, appeal) for; add (voice, voices) to (call, appeal) for; join (call, appeal, plea) for; lead (call, appeal) for | S > for, on, to
  v: amplify (call) for; make (fresh call, new call) for | S > for, on, to
  v: write to asking; write to urging; write to requesting; write to calling; write asking; write urging; write requesting | S > to, I
  v: send (letter) asking; send (letter) urging; send (letter) requesting | S > to, I
  v: issue (statement) urging; issue (statement) calling; sign (letter, petition) urging; sign (letter, petition) calling | S > on, to
  v: sign (letter) asking; adopt (resolution) asking | S > on, to
  v: put out (appeal, plea, call) for; send @SOMEBODY (request, plea, appeal) for; put (request) to; pass (resolution) calling on | S > to, O, I, on
  v: pass (resolution) demanding | S > to, O, I, on
  v: persuade @SOMEBODY to | S > O
  v: press @SOMEBODY for; beg @SOMEBODY for; ask @SOMEBODY for; lobby @SOMEBODY for | S > O
  v: call on (president, king, prime minister, minister, pope) to | S > on
  v: would like to see @SOMEBODY; want to see @SOMEBODY | S > O
  v: (cajole, enjoin, goad, egg on, adjure, importune, prevail on, prevail upon, wheedle, press, push, impel) @SOMEBODY to | S > O, on, upon
  v: (need, require) @SOMEBODY to; turn to @SOMEBODY to; look to @SOMEBODY to; reach out to @SOMEBODY to; cry out for @SOMEBODY to | S > O, to, for
  v: knock on (door) to; write (letter) begging; write (open letter) urging; write (open letter) to @SOMEBODY urging | S > to, of
  v: make (plea, appeal, impassioned plea) to @SOMEBODY to; direct (plea, appeal) to @SOMEBODY to; launch (appeal, plea) to @SOMEBODY to | S > to
  v: issue (appeal, plea, call) to @SOMEBODY to; send (appeal, plea, message) to @SOMEBODY to; add (voice) to @PLEA for | S > to

# As APPEAL, but nothing where the complement has no code ('suggested a walk', 'asked about the weather').
=ADVISE -
  v: tell to; ask | S > on, to, O, with, from, of
  v: propose to @SOMEBODY; suggest to @SOMEBODY; recommend to @SOMEBODY | S > to
  v: encourage; invite; recommend; suggest; advise; advocate; propose; counsel; seek | S > on, to, O, with, from, of
  v: lobby for | S > on, to, O, with, from, of
  v: remind; nudge; prod; persuade; convince; spur; cajole | S > on, to, O, with, from, of
  v: coax; caution to; turn to; look to; seek (permission, help, approval, agreement) to; draft (resolution) urging; apply for | S > on, to, O, with, from, of
  v: solicit; stress (need) for; emphasise (need) for; emphasize (need) for; underline (need) for; underscore (need) for; highlight (need) for; need | S > on, to, O, with, from, of
  n: request; call; recommendation; petition; suggestion; advice | POSS, by, from, of > to, on
  a: hopeful | S > -
  concerning: 020

=REFUSE 120
  v: refuse; reject; decline; rule out; oppose; turn down; rebuff; spurn | S > to, by, from, of, with, O
  v: rebut; forswear | S > to, by, from, of, with, O
  v: refuse (request, call, plea, appeal, permission, offer, proposal) for; reject (request, call, plea, appeal, offer, proposal, demand, bid, plan, idea, suggestion) for; reject (request, call, plea, appeal, offer, proposal, demand, bid, plan, idea, suggestion) to; turn down (request, call, plea, appeal, offer, proposal, demand, bid, plan) for; turn down (request, call, plea, appeal, offer, proposal, demand, bid, plan) to; decline (request, offer) to; rebuff (request, call, plea, appeal, offer, proposal, demand, bid) for; rebuff (request, call, plea, appeal, offer, proposal, demand, bid) to; spurn (request, call, plea, appeal, offer) for; resist (call, demand, pressure) for; resist (call, demand, pressure) to; oppose (call, plan, proposal, bid, idea, move) for | S > to, by, from, of, with, O
  v: oppose (plan, proposal, bid, move, idea, call) to; ignore (call, plea, appeal, demand) for; ignore (call, plea, appeal, demand) to; dismiss (call, plea, appeal, demand) for; dismiss (call, plea, appeal, suggestion, demand) to; rule out (possibility, prospect, idea, option) of; reject (possibility, idea, notion) of; defy (call, order, appeal, demand) to; defy (call, order, demand) for; block (plan, bid, move, attempt) to | S > to, by, from, of, with, O
  v: deny (permission, request) to; deny (permission, request) for; express (opposition) to; voice (opposition) to; reiterate (opposition) to | S > to, by, from, of, with, O
  n: refusal; rejection; opposition; rebuff; repudiation | POSS, by, from, of, ADJ > by, to, from
  v: refuse to | S > to, by, from, of, with, O
  v: rule out against @SOMEBODY; rule out against @SOMETHING; rule out against @PLACE | S > against, to, by, from, of, with, O

# As REFUSE, but nothing where the complement has no code ('blocked the road', 'ignored the rain').
=HINDER -
  v: dismiss; balk; balk at; baulk at; resist; brush aside | S > to, by, from, of, with, O
  v: brush off; shrug off; disallow; eschew; shun; withhold consent to; stonewall; draw (line) at; ignore; disregard; snub; vote against | S > to, by, from, of, with, O
  v: vote down; throw out | S > to, by, from, of, with, O
  v: block; bar; prevent; obstruct | S > to, by, from, of, with, O
  v: prohibit; forbid; express (reluctance); show (reluctance); hold off; hold off on; shy away from; shrink from; hesitate | S > to, by, from, of, with, O
  v: have no plans; have no intention of; see no need for; contest; challenge; counter; fight off; stand up to; set face against | S > to, by, from, of, with, O
  n: resistance; unwillingness; reluctance | POSS, by, from, of, ADJ > by, to, from
  a: unwilling; reluctant; opposed; loath; unprepared; averse; resistant; hesitant | S > to
  concerning: 120

=THREATEN 130
  v: threaten; threaten with; warn; warn against; warn of; warn that; caution; caution against; issue (threat, warning) to; issue (threat, warning) of; make (threat) to; renew (threat, warning) to; repeat (threat, warning) to; reiterate (threat, warning) to | S > O, to, against
  v: hold out (threat) of; raise (threat, spectre, specter) of; carry (threat) of; revive (threat) of; drop (hint) of; hint at; forewarn; make (good) on threat to; hang (threat) over | S > O, to, against
  n: threat; warning; menace | POSS, by, from > against, to, of
  v: threaten to; threaten that; warn @SOMEBODY to; give (notice) that; threaten again to | S > O, to, against, on
  v: make (threat) that | S > O, to, against, on
  status: hypothetical

# Ends, breaks off or shrinks what is going on. What it means depends on what is ended: cooperation (16x) or
# conflict and restriction (08x).
=STOP 160
  v: halt; suspend; break off | S > with, to, from, against, by, of, O
  v: withhold; discontinue | S > with, to, from, against, by, of, O
  v: sever; walk out on | S > with, to, from, against, by, of, O

# As STOP, but nothing where the complement has no code ('cut the ribbon', 'closed the session').
=END -
  v: stop; cut; cut off; cut back; cut back on; freeze; cancel; postpone; end; terminate; break up | S > with, to, from, against, by, of, O
  v: scale back; reduce; cease; interrupt; abort; curtail; slash; abandon; scrap; shelve; delay; defer | S > with, to, from, against, by, of, O
  v: put off; put on hold; bring to end; bring to an end; bring to halt; bring to a halt; bring (end) to; bring (halt) to; call (halt) to; put (end) to; put (stop) to; put (halt) to; wind down; wind up | S > with, to, from, against, by, of, O
  v: phase out; downgrade; trim; pare; pare back; pull back from; quit; forgo; give up; renege on; back out of; walk away from | S > with, to, from, against, by, of, O
  v: cut short; disrupt; pause; drop out of; forsake; adjourn; close; close down; shut down; complete; announce (suspension, end, halt, cancellation, termination, freeze, cessation) of; order (suspension, halt, cancellation, termination, freeze, cessation, end) of; order (end, halt) to; announce (end, halt) to | S > with, to, from, against, by, of, O
  v: declare (end) to; desist from; finish; scotch; axe; nix | S > with, to, from, against, by, of, O
  n: suspension; halt; cancellation; termination; end; cessation; interruption; postponement; cutoff; cut-off; reduction; discontinuation; breakdown | by, POSS, ADJ > with, to, against, between
  n: collapse; conclusion; curtailment; break-off; stoppage | by, POSS, ADJ > with, to, against, between

# Lightens or takes back a restriction, a threat or a use of force.
=EASE 080
  v: give in to; yield to; bow to; submit to; accede to; relent on; do away with | S > on, against, from, to, of, for, O

# As EASE, but nothing where the complement has no code ('dropped a hint', 'removed the lid').
=LESSEN -
  v: lift; ease; drop; relax; loosen; scale down; call off; revoke; waive; rescind; repeal; remove; soften; lighten | S > on, against, from, to, of, for, O
  v: moderate; withdraw; retract; take back; undo; unfreeze; unblock; reverse; roll back; dismantle; abolish; overturn; quash; commute | S > on, against, from, to, of, for, O
  v: mitigate; tone down; renounce; stand down from; wind back; dial back; dial down | S > on, against, from, to, of, for, O
  v: let up on; defuse; announce (lifting, easing, relaxation, removal, withdrawal) of; order (lifting, easing, relaxation, removal) of; approve (lifting, easing, relaxation) of; agree to (lifting) of; vote to lift; annul; nullify; lessen | S > on, against, from, to, of, for, O
  n: lifting; easing; relaxation; removal; revocation; loosening; dropping; rescinding; repeal; waiver; abolition; moderation; retraction | by, POSS, ADJ > on, against, of

=ACCUSE 112
  v: accuse; accuse of; blame; blame for; charge with; allege; accuse over; hold responsible for; hold accountable for; suspect of; implicate in; denounce for; condemn for | S > on, O, to, against, of
  v: criticise for; criticize for; rebuke for; slam for; lambast for; lambaste for; castigate for; berate for; chide for; censure for; attack for; assail for | S > on, O, to, against, of
  v: rap for; upbraid for; reproach for; level (accusation, allegation, charge) of; make (accusation, allegation, charge) of; repeat (accusation, allegation, charge) of; repeat (accusation, allegation, charge) that | S > on, O, to, against, of
  n: accusation; allegation | POSS, by, from > against
  v: criticise @SOMEBODY for; criticize @SOMEBODY for; denounce @SOMEBODY for; slam @SOMEBODY for; blast @SOMEBODY for | S > O
  v: lambast @SOMEBODY for | S > O
  v: lambaste @SOMEBODY for; castigate @SOMEBODY for; berate @SOMEBODY for; chide @SOMEBODY for; rebuke @SOMEBODY for | S > O
  v: censure @SOMEBODY for | S > O
  v: attack @SOMEBODY for; assail @SOMEBODY for; upbraid @SOMEBODY for; scold @SOMEBODY for; reproach @SOMEBODY for; lash @SOMEBODY for | S > O
  v: excoriate @SOMEBODY for; pillory @SOMEBODY for; ridicule @SOMEBODY for; savage @SOMEBODY for; hammer @SOMEBODY for | S > O
  v: reprimand @SOMEBODY for | S > O
  v: admonish @SOMEBODY for; rap @SOMEBODY for; condemn @SOMEBODY for; accuse @SOMEBODY of; blame @SOMEBODY for | S > O
  v: suspect that; insinuate that; imply that; suggest that @SOMEBODY be behind; suspect @SOMEBODY of; fault @SOMEBODY for | S > O
  v: deplore @SOMEBODY for | S > O

# As ACCUSE, but nothing where the complement has no code.
=ATTRIBUTE -
  v: charge that | S > on, O, to, against, of
  v: fault for; deplore | S > on, O, to, against, of
  v: attribute to; ascribe to; impute to; tie to; charge to | S > on, O, to, against, of

=INVESTIGATE 090
  v: investigate; probe; look into; inquire into; enquire into; open (investigation, inquiry, enquiry) into; launch (investigation, inquiry, enquiry) into; order (investigation, inquiry, enquiry, probe) into; conduct (investigation, inquiry, enquiry, probe) into; begin (investigation, inquiry, enquiry, probe) into; start (investigation, inquiry, enquiry, probe) into; announce (investigation, inquiry, enquiry, probe) into; hold (investigation, inquiry, enquiry) into | S > O, into, of, by, for, against
  v: investigate for; investigate over | S > O, into, of, by, for, against
  n: investigation; inquiry; enquiry; probe | by, POSS, ADJ > into, of, against

# As INVESTIGATE, but nothing where the complement has no code.
=EXAMINE -
  v: delve into | S > O, into, of, by, for, against
  v: examine; scrutinise; scrutinize; verify; gather (evidence) of; collect (evidence) of; monitor; track; look at whether; establish whether | S > O, into, of, by, for, against

=PRAISE 051
  v: praise; commend; praise for; welcome; hail; applaud; commend for; laud; laud for; applaud for; thank for; salute; salute for; congratulate on; congratulate for; compliment for | S > O, for, by, of, to
  v: express (appreciation, gratitude, satisfaction, thanks) for; express (satisfaction) at; express (satisfaction) with; pay (tribute) to; acclaim; rejoice at; voice (appreciation, satisfaction) at | S > O, for, by, of, to
  v: endorse; hail as | S > O, for, by, of, to
  n: praise; applause; acclaim | by, POSS, from, ADJ > for, of

# As PRAISE, but nothing where the complement has no code ('celebrated a birthday').
=GREET -
  v: celebrate; appreciate; credit for; credit with; give (credit) for; cheer; take (note, pride) of | S > O, for, by, of, to
  v: value; bless; describe as (success, breakthrough, milestone, historic, positive, constructive) | S > O, for, by, of, to

=ALLOW 080
  v: grant (permission, approval, authorisation, authorization, clearance) to | S > O, to, by, for
  status: planned

# As ALLOW, but nothing where the complement has no code.
=LET -
  v: allow; permit; let; authorise; authorize; clear; approve; give (permission, approval, authorisation, authorization, leave) to; give (permission, approval, consent, authorisation, authorization, clearance) for; grant (permission, approval, authorisation, authorization, clearance) for; enable; empower; license | S > O, to, by, for
  v: tolerate; entitle; accept; concede | S > O, to, by, for
  negated: 080
  n: permission; authorisation; authorization; approval | by, POSS, from > to, for

=FORCE 170
  v: coerce; coerce into; force into; bully into; strong-arm into; blackmail into; intimidate into | S > O
  v: threaten into; browbeat into | S > O

# As FORCE, but nothing where the complement has no code.
=IMPEL -
  v: force; compel; oblige; drive to; goad; goad into; pressure into | S > O
  v: constrain; impel; press into; frighten into | S > O
  n: compulsion | by, POSS > on

# Light, aspectual and causative verbs that add nothing but a status. Without a coded complement there is no event.
=DEFER_TO_COMPLEMENT -
  v: begin; start; continue; resume; manage; proceed; go on; keep; keep on; keep up; carry on; carry out; press on with | S > O, with, against, to
  v: press ahead with; push ahead with; go ahead with; launch; relaunch; restart; renew; reopen; open; conduct; perform; undergo; see; witness | S > O, with, against, to
  v: experience; persist in; embark on; engage in; take part in; participate in; join; join in; assist in; move ahead with; move forward with; step up; intensify | S > O, with, against, to
  v: extend; expand; accelerate; speed up; maintain; sustain; pursue; make; hold; stage; mount; commence; initiate; set about | S > O, with, against, to
  v: set out to; get; have; come to; go; come; rush to; hurry to; send to; use to; serve to; lead to; result in | S > O, with, against, to
  v: culminate in; happen to; dare; bother; choose; opt; elect; vote; vote to; decide; decide on; cause; trigger; spark | S > O, with, against, to
  v: prompt; provoke; bring about; set off; touch off; unleash; produce; admit; admit to; confess to; acknowledge; succeed in; lead | S > O, with, against, to
  v: help to; cooperate to; cooperate in; combine to; team up to; unite to; arrive to; visit to; return to | S > O, with, against, to
  v: be forced to; be compelled to; be obliged to; rush; hasten; deserve | S > O, with, against, to
  a: busy; engaged; involved; instrumental; responsible; guilty | S > -
  status: actual

# A call that is made to do something is that; by itself it is a call.
=DEFER_CALL 041
  v: call @SOMEBODY to; telephone @SOMEBODY to; phone @SOMEBODY to | S > O
  status: actual

# Those who meet to do something do it; by itself it is a meeting.
=DEFER_MEETING 040
  v: meet to; meet @SOMEBODY to; meet with @SOMEBODY to; gather to; assemble to; convene to; sit down to | S <> with, O
  status: actual

=DEFER_PLANNED -
  v: be due to; be set to; be expected to; be scheduled to; be about to; be to; be going to; be likely to; be poised to; be slated to; be bound to; prepare; prepare to; prepare for | S > O, with, against, to
  v: be preparing to; arrange; arrange to; expect; expect to; gear up; gear up for; gear up to; get ready to; schedule to; book to; look set to; stand ready to; be on course to | S > O, with, against, to
  v: be on verge of; be on brink of; be on track to; map out; make (preparation, arrangement) for; make (preparation, arrangement) to; lay (groundwork, ground) for; mean to; line up; draw up (plan) for; draw up (plan) to; draft (plan) for; draft (plan) to; hope to | S > O, with, against, to
  v: want to; intend to; wish to; aim to; hope for; await; anticipate | S > O, with, against, to
  a: due; set; scheduled; expected; likely; slated; bound; certain; sure; about | S > -
  status: planned

=DEFER_HYPOTHETICAL -
  v: try; try to; seek to; attempt; attempt to; endeavour; endeavor; strive; strive to; strive for; struggle to; be able to; can afford to; know how to | S > O, with, against, to
  v: dream of; imagine; discuss whether to; debate whether to; consider whether to; decide whether to; discuss; debate; favour; think of; think about; speculate about; fear; risk | S > O, with, against, to
  v: face (prospect, possibility, threat) of; raise (possibility, prospect) of; be capable of; be tempted to; need to; have to; ought to; be entitled to; be supposed to; be meant to; stand to; make (effort, attempt, bid) to; make (effort, bid) for; make (attempt) at | S > O, with, against, to
  v: bid to; vie to; tend; tend to; be free to; reserve (right) to; retain (right) to; keep (option) of; have (right) to; give (right) to; forecast; hypothesise; envisage | S > O, with, against, to
  v: envision | S > O, with, against, to
  n: attempt; effort; bid; possibility; prospect; option; risk; ability; capability; right; fear; likelihood; chance; speculation | POSS, by, of > -
  a: able; unable; capable; free; possible; unlikely; tempted; entitled; hypothetical; potential; afraid; fearful; anxious | S > -
  status: hypothetical

# Does not come about.
=DEFER_DENIED -
  v: fail; fail to; fail in; avoid; escape; avert; forestall; neglect; neglect to; forget to; miss; pre-empt; preempt; be prevented from | S > O, with, against, to
  v: be barred from; be stopped from; stop short of; refrain from; be spared; fall short of; come close to; come near to; narrowly avoid; abstain from; omit to | S > O, with, against, to
  n: failure; avoidance; inability | POSS, by, of > -
  a: powerless; incapable; absent | S > -
  status: denied

# Attribution: who says so. No event of its own.
=SPEECH -
  v: say; tell; announce; report; state; add; note; claim; declare; remark; comment; observe; explain; mention | S > -
  v: point out; stress; emphasise; emphasize; underline; underscore; argue; contend; maintain that; assert; affirm; reaffirm; reiterate; repeat | S > -
  v: recall; reveal; disclose; inform; brief; quote; cite; write; testify; estimate; reckon; believe; think; consider that | S > -
  v: conclude; indicate; suggest that; hint; imply; predict; confirm; acknowledge that; concede that; describe; insist that; tweet; post; broadcast | S > -
  v: air; publish; read; reply; respond; answer; ask whether; question; wonder; joke; quip; notify; proclaim; pronounce | S > -
  v: opine; speak; address; lecture; talk of; speak of; hear; learn; find; show; understand; know; realise; realize | S > -
  v: recognise that; recognize that; agree that; stipulate that; hold that; put it; go on record; chime in; cable; editorialise; editorialize; elaborate; retort; recount | S > -
  v: relate; signal that; certify; clarify; vow that; swear that; express (view, opinion, belief, hope, confidence, concern, regret, doubt); issue (statement, communique, communiqué); release (statement); make (statement, announcement, speech, remark, comment); give (speech, address, interview, briefing); deliver (speech, address, message); hold (news conference, press conference, briefing) | S > -
  n: statement; report; announcement; remark; comment; speech; address; claim; account; testimony; disclosure; revelation; news; declaration | by, POSS, from, of > -
  n: communique; communiqué | by, POSS, from, of > -
  status: actual

# The denier REJECTs; what he denies becomes denied. CAMEO 016 (deny responsibility) is not tabled here; 120 is the
# reject of no particular kind.
=DENY 120
  v: deny; deny that; refute; disclaim; disclaim responsibility for; deny (involvement, role, complicity, part) in; deny (responsibility) for; deny (report, rumour, rumor, allegation, accusation, charge, claim, suggestion, knowledge, existence) of; deny (report, rumour, rumor, allegation, accusation, charge, claim, suggestion) that; dismiss (report, rumour, rumor, allegation, accusation, charge, claim, suggestion, speculation) of; dismiss (report, rumour, rumor, allegation, accusation, charge, claim, suggestion, speculation) that; dismiss (report, rumour, rumor, allegation, accusation, charge, claim, suggestion, speculation) as; reject (report, rumour, rumor, allegation, accusation, charge, claim, suggestion, speculation) of; reject (report, rumour, rumor, allegation, accusation, charge, claim, suggestion, speculation) that | S > by, from, of, O
  v: reject (allegation, accusation, charge, claim, criticism, blame, responsibility, condemnation); deny (allegation, accusation, charge, claim, report, rumour, rumor, responsibility, involvement, role, link, wrongdoing, complicity, guilt); dismiss (allegation, accusation, charge, criticism, claim, report); refute (allegation, accusation, charge, claim, report, criticism); rebut (allegation, accusation, charge, claim, criticism); deny any involvement in; deny any role in; deny being behind; deny having; plead (innocence); plead innocent; plead not guilty; plead innocent to; plead not guilty to | S > by, from, of, O
  v: protest (innocence); insist (innocence); disavow (responsibility, knowledge); brush off (allegation, accusation, charge, claim, report); shrug off (allegation, accusation, charge, claim); question (report, claim, allegation); debunk; gainsay; scoff at (report, allegation, claim, accusation, suggestion); pour (scorn) on | S > by, from, of, O
  n: denial; disclaimer; rebuttal; refutation | by, POSS, from, of, ADJ > by, from, of
  status: denied

# Idioms that share their verb with a frame of force, law or protest and are no event. A longer pattern outranks the
# bare frame. Each group is named by the sense that it keeps out.
=IDIOM -
  # the past of wind
  v: wound up; wound down | S > -
  # film and sport
  v: shoot @PLAYTHING; shoot in location; shoot on location; attack (goal, ball, hill, climb, peloton); beat (goalkeeper, favourite, favorite, champion, finalist, rival team, seed, opponent in final); beat in (final, semi-final, semifinal, quarter-final, quarterfinal, match, set, game, tie-break, shootout, play-off, playoff, race, friendly, qualifier, tournament, championship); defeat in (final, semi-final, semifinal, quarter-final, quarterfinal, match, set, game, election, vote, poll, runoff, run-off, primary, court, friendly, qualifier, race); strike (gold, ball, oil); hit (ball, six, four, boundary, homer, home run, shot, crossbar, bar, net, bull's-eye); kick (ball, goal, habit, penalty); clash in (final, semi-final, semifinal, match, group); punch (ball, air); blast (ball, goal, shot, home run, winner); capture (title, medal, crown, trophy, gold, championship, imagination, attention, mood, vote, seat, essence, spirit, market share, heart) | S > -
  v: seize (opportunity, chance, moment, initiative, lead, day, advantage, upper hand, occasion, momentum); storm to (victory, win, lead, title); storm back; fire (goal, shot wide); bomb out; crush in (final, match, election); beat (team, club); overpower in (final, match); storm into (final, lead); take (gold, title, set, wicket, medal) | S > -
  # market, money and numbers
  v: hit @BUSINESS; strike @BUSINESS; beat @BUSINESS; beat (expectation, forecast, estimate, record, odds, deadline, target, clock, inflation, rush); rally to (high, level, close, record); rally (percent, point, cent, pence); attack (problem, issue, market, market share, root cause, question, deficit, cost, task, symptom, poverty); charge (fee, price, toll, rent, interest, fare, commission, dollar, euro, cent, premium, customer, admission, battery, rate, tax); charge for; charge up; charge ahead; fire (imagination, employee, staff, coach, manager, enthusiasm, question, chief executive, broadcaster, nanny); fire up; fire off (letter, message, email, tweet) | S > -
  v: sack (coach, manager, trainer, town); raid (reserve, pension fund, fridge, savings, budget); slash (price, rate, interest rate, cost, job, forecast, tax); cut (interest rate, rate, tax, price, cost, output, production, job, forecast, ribbon, corner, deficit, speech, tariff, growth forecast, workforce, emission, spending, deal, budget, working hours); reduce (price, cost, deficit, emission, debt, inflation, poverty, tax, risk, output, dependence, rate, budget, number); freeze (price, wage, salary, rate, rent, tax, hiring, food); stop (clock, leak, bleeding, play, flow of blood, spread); end (day, week, session, year, quarter, month, trading, lower, higher, season, speech); end in (failure, draw, tie, deadlock, divorce, tears); end at (point, percent); close at; close down (percent, point); close (deal, gap, session, trading, day, case, account); drop (percent, point, hint, ball, bombshell, case to) | S > -
  v: lift (spirit, mood, weight, trophy, cup, title, price, rate, share, sales, profit, growth, forecast, lid, veil, economy, morale); ease (pain, traffic, inflation, congestion, fear, burden, concern, monetary policy, pressure on price, rate, cent, percent, point, credit); lift off; block (shot, ball, sun, view, pore, artery, road by snow, road by rock); seize up; slam into; plunge into; slam on (brake); slam (door, brake); blast off; pound (pavement, coast, street); hammer (home, point); hammer out; strike up | S > -
  v: strike off; strike out; strike (deal, accord, agreement, balance, chord, pose, tone, note, blow for, pact, alliance, match, compromise, optimistic note, conciliatory tone); strike down with (flu, illness, disease); hit it off; hit back with (goal, victory); hit on (idea, solution, formula); hit upon; bash out; bang out; crack (joke, code, case, egg, market); crack down on @ILLNESS; clamp down on @ILLNESS | S > -
  # fighting and attacking ills
  v: fight (cause, root cause, poverty, crime, corruption, inflation, fire, blaze, flame, hunger, discrimination, inequality, climate change, unemployment); fight for; fight @ILLNESS; fight for @ILLNESS; combat; combat @ILLNESS; battle @ILLNESS; battle against @ILLNESS; attack @ILLNESS; fight against @ILLNESS; declare (war) on @ILLNESS; wage (war, battle, campaign) on @ILLNESS; wage (war, battle, campaign) against @ILLNESS; launch (war, campaign, offensive, assault, attack, battle, fight, crusade) on @ILLNESS; launch (war, campaign, offensive, battle, fight, crusade) against @ILLNESS; kill (bill, time, plan, proposal, amendment, legislation, measure, idea, virus, bacteria, cell, cattle, chicken, bird, poultry, animal, pig, sheep, goal, elephant, rhino, whale, tree, mosquito, inflation) | S > -
  v: kill off; execute (plan, order, strategy, will, contract, policy, mandate, instruction, programme, program, search warrant, manoeuvre, maneuver, duty, task); slaughter (animal, cattle, sheep, pig, bird, chicken, poultry, goat, cow, lamb, camel, herd); butcher (animal, meat, pig); hunt (whale, seal, bear, deer, fox, elephant, treasure, job, bargain); hunt for (job, treasure, bargain, survivor, clue, body, black box); poison (atmosphere, relation, mind, debate, climate); arrest (decline, slide, fall, spread, growth, erosion, deterioration, attention, development, trend); catch (fire, cold, train, fish, up, attention, virus, ball, disease); bust (budget, boom); whip (vote, cream, egg); whip up; lash (coast, island, shore); lash down | S > -
  v: beat (egg, drum, chest, path, heat); beat down | S > -
  # protest, display and movement words
  v: demonstrate (commitment, will, willingness, ability, capability, capacity, importance, determination, need, resolve, support, interest, solidarity, leadership, unity, sincerity, good faith, effectiveness, technique, technology, value, skill, danger, method, futility, seriousness, desire, maturity); demonstrate that; demonstrate how; demonstrate why; rally (support, ally, troop, party, base, voter, nation); march to (final, victory, title); parade (trophy, title, medal); parade through; occupy (post, seat, position, office, place, mind, chair, attention, role, bed, thought, house); storm out; stone (fruit, dead); throw (light, party, weight, support, ball, doubt, hat, lifeline, towel, tantrum, punch line); throw in (towel); hurl (javelin, discus, ball) | S > -
  v: toss (coin, ball, salad) | S > -
  # mobilising, deploying and launching goods, money and talk
  v: mobilise (fund, resource, support, money, aid, resources, voter, public opinion, finance, capital, funds, international support, savings); mobilize (fund, resource, support, money, aid, resources, voter, public opinion, finance, capital, funds, international support, savings); deploy (observer, monitor, rescue team, rescuer, resource, doctor, airbag, parachute, technology, vaccine, satellite, fund, solar panel, argument, mediator); fire (engine, rocket engine, booster, thruster); launch (satellite, product, campaign, website, service, book, project, programme, program, fund, currency, initiative, album, rocket carrying satellite, bid, new model, newspaper, channel, company, investment, spacecraft, space shuttle, shuttle, boat, ship, career, scheme, party, site, appeal, process, bond, candidacy, takeover bid, app); expel (gas, air, student, pupil); recall (product, vehicle, toy, car, day, event, moment, time, life, era, memory, player, model, food, meat, incident, conversation); withdraw (money, cash, application, name, bid, product, drug); withdraw from (tournament, competition, contest, match, final); pull out of (race, tournament, recession, match, competition, bid); quit (job, smoking, post, race, team, school, club); cancel (concert, match, flight by weather, game, show, tour date); suspend (trading, player, search, match, play, race, disbelief, share, campaign, flight by weather, production); halt (trading, slide, decline, spread, production, match, play, search, output) | S > -
  v: postpone (match, game, release, concert, race, decision, launch, sale); delay (decision, launch, flight, release, announcement, verdict); cut off by (flood, snow, landslide, mudslide); isolate (virus, gene, patient); ban from (football, soccer, athletics, cricket, competition, driving, sport, race, stadium); ban (smoking, plastic, additive, substance, drug, steroid, athlete, player, coach, cigarette, alcohol, ivory trade, DDT, plastic bag, doping, pesticide, whaling, cloning); fine (player, coach, club, driver, team, tune) | S > -
  # warnings about nature, the economy and health; press talk
  v: warn of @DISASTER; warn against (complacency, scam, optimism, travel, smoking, eating, travelling, traveling, swimming, overconfidence, overoptimism); warn about @DISASTER; threaten with (extinction, starvation, famine, flood, relegation, collapse, bankruptcy); threaten (livelihood, existence, recovery, species, environment, health, growth, economy, survival, stability, coast, crop, island, life); threaten to (collapse, overflow, erupt, derail, undermine, rain, overshadow, engulf, burst, become, spread, worsen, spiral); blame on (weather, error, human error, bad weather, computer, technical fault, storm, heat, rain, fog, pilot error, economy, slowdown, climate, mechanical failure, short circuit, fault, technical problem, virus, gas leak, euro, inflation, drought); blame for (loss, slowdown, fall, drop, crash, decline, delay, accident, outage); reject (goal, bid); refuse (comment); refuse to comment; decline to comment; decline to say; refuse to say | S > -
  v: decline to elaborate; refuse to elaborate; decline to name; decline to identify; decline to give (detail, comment, name, figure, number, reason, interview); refuse to give (detail, comment, name, figure, number, reason, interview); decline to specify; decline to be named; decline to be identified; refuse to be named; refuse to be identified; decline to discuss details; refuse to speculate; decline to speculate | S > -
  v: refuse to go into; decline to disclose; decline to answer; refuse to confirm; decline to confirm; refuse to discuss details; refuse to reveal; decline to reveal; decline (percent, point, comment, interview); decline by; decline from; decline in; investigate (cause, crash, accident, possibility, effect, derailment, outbreak, phenomenon, fire, blaze, explosion, plane crash); probe (surface, space, mystery, planet, cause) | S > -
  v: complain of (pain, headache, fatigue, chest pain, fever, breathing, heat, noise, injury); suspect (fracture, case, virus); sue for (divorce); demand (attention, time, effort, skill, respect of); condemn (building); agree to (disagree); agree to disagree; order (meal, drink, food, aircraft, plane, autopsy, ship, jet, book, part); press (button, key, flesh, charge of); push (ball, button, price, limit, agenda); direct (film, traffic, play, movie, question, video); require (surgery, treatment, visa, study, time, skill, effort); command (respect, price, majority, attention, view); ask (question) | S > -
  v: ask about; request (anonymity); request anonymity; speak on condition; invite (question, comment, comparison); seek (re-election, reelection, refuge, shelter, treatment, job, fame, survivor, nomination, office, comment, term); suggest (name, possibility, otherwise, evidence); welcome (guest, visitor, audience, baby, New Year, spring); hail from; celebrate (birthday, anniversary, victory, goal, Christmas, holiday, festival, independence, New Year, mass, wedding); plan (wedding, trip of, budget, route, holiday); offer (prayer, explanation, comment, glimpse, view, sacrifice, clue, detail, advice, service); promise (rain, fun); hope for (rain, recovery, miracle) | S > -
  n: heart attack; panic attack; asthma attack; shark attack; bear attack; dog attack; gold strike; lightning strike; bird strike; strike rate; strike price; death toll; price war | - > -
  n: bidding war; world war; cold war; war crimes tribunal; war veteran; war hero; war memorial; war cemetery; star wars; civil war veteran; war movie; diplomatic coup; media coup; publicity coup | - > -
  n: bank charge; service charge; charge d'affaires; interest charge; restructuring charge; write-down charge; cover charge; battery charge; stock rally; price rally; market rally; relief rally; share rally; bond rally | - > -
  n: car rally; motor rally; dakar rally; campaign rally; election rally; rally driver; wall street rally; forest fire; bush fire; brush fire; storm surge; sand storm; heat wave; price shock | - > -
  n: legal battle; court battle; title fight; boxing fight; football match; penalty shootout; penalty shoot-out; volcanic explosion; gas explosion; population explosion; price explosion; gas blast; bomb disposal; bomb squad | - > -
  n: bomb-sniffing dog; protest song; oil demand; domestic demand; consumer demand; export demand; world demand; global demand; energy demand; import demand; credit demand; food demand; gold demand; fuel demand | - > -
  n: supply and demand; roll call; wake-up call; margin call; curtain call; press release; weather warning; storm warning; flood warning; tsunami warning; profit warning | - > -
  n: health warning; hurricane warning; typhoon warning; travel warning; early warning; volcano warning; danger warning; security threat; flood threat; health threat; alert service; birth control; space probe; moon probe | - > -
  n: mars probe; lunar probe; robotic probe; crime fiction; murder mystery; drug trial; clinical trial; vaccine trial; field trial; time trial; trial run; trial period; sentence structure; strike force | - > -
  n: strike partner; air strike capability; sit-down meal; occupational hazard; order book; purchase order; court order; restraining order; law and order; executive order; plane order; aircraft order; jet order; price offer | - > -
  n: takeover offer; public offer; share offer; job offer; cash offer; tender offer; takeover bid; title bid; olympic bid; world cup bid; election bid; re-election bid; reelection bid; rescue bid | - > -
  n: presidential bid; business plan; pension plan; development plan; economic plan; five-year plan; marshall plan; work plan; action plan; insurance claim; jobless claim; unemployment claim; blood pressure; inflationary pressure | - > -
  n: price pressure; selling pressure; stress test; flight test; blood test; drug test; cricket test; test match; test drive; stock crash; plane crash; hunger relief; weather blockade; fire alarm | - > -
  n: house fire; fire brigade; fire department; fire chief; fire engine; hit single; hit man film | - > -
  v: @PROTESTERS: rally behind; @PROTESTERS: rally around; @PROTESTERS: rally round | S > -
  v: @COPS: seize (moment, opportunity, chance, initiative, occasion); @ARMED: seize (moment, opportunity, chance, initiative, occasion) | S > -
  v: fly (passenger, tourist, holidaymaker, vacationer, pilgrim) to; fly (passenger, tourist, holidaymaker, cargo, freight) from | S > -
  v: carry (passenger) to | S > -
  v: carry (passenger) from | S > -

# Who invites somebody to a place offers to meet him there; to do something, asks for it.
=INVITE 036
  v: invite @SOMEBODY; invite @SOMEBODY over | S > O
  status: planned

# What several do together: what it is, done by all; by itself, cooperation.
=DEFER_JOINTLY 060
  v: join forces to; collaborate to; band together to; join hands to; gang up to | S <> with
  status: actual
