# Support: more of how reports put it, beside what frames-cooperation.lex, frames-conflict.lex and frames-kinds.lex hold.

# Diplomatic cooperation: more ways to praise, back, thank, mourn with, recognise, sign with, apologise to, forgive.
# ---- becoming friends, joining, mourning ------------------------------------------------------------------------------
050 Engage in diplomatic cooperation
  v: bury (mistrust, enmity, difference, past, decade, year, feud, animosity, rivalry) | S <> with, in
  v: bury of (mistrust, enmity, hostility, animosity, rivalry, tension); turn over (leaf, new leaf, page) | S <> with, in
  v: turn (leaf, new leaf, page, new page, corner); open (chapter, new chapter); start (chapter, new chapter) | S <> with, in
  v: mend (ties, relations, relationship, rift, bridge); repair (ties, relations, relationship, rift, damage) | S <> with, between
  v: patch up (ties, relations, relationship); heal (rift, wound, division); set aside (feud, rivalry, enmity) | S <> with, between
  v: reset (relations, ties, relationship) | S <> with, between
  v: restore (ties, relations, friendship, relationship); rekindle (ties, friendship, relationship) | S <> with, between, to
  v: rebuild (ties, relations, bridge, trust); warm (ties, relations); deepen (ties, relations, friendship, partnership) | S <> with, between, to
  v: elevate (ties, relations) to; raise (ties, relations) to; upgrade (ties, relations) to; upgrade (ties, relations) | S <> with, between, to
  v: draw closer to; move closer to @SOMEBODY; cosy up to; cozy up to; grow closer to; throw in lot with; cast lot with | S > to, with, O
  v: make common cause with; make (common cause) with; build (bridge) with; build (bridge) to; hold out hand to; extend (hand) to | S > to, with, O
  v: become (member, full member, associate member, observer, party, dialogue partner, partner, ally, candidate) | S <> of, POSS, to, in
  v: join (BRICS, BRICS group, Arab League, OPEC, ASEAN, ECOWAS, G20, G7, Mercosur, Shanghai Cooperation Organisation) | S <> O, of
  v: join (Shanghai Cooperation Organization, Schengen, Schengen area, Schengen zone, grouping, NATO alliance, Western alliance) | S <> O, of
  v: join (Organization of American States, Belt and Road, Belt and Road Initiative, treaty, convention, group of countries) | S <> O, of
  v: admit @SOMEBODY to; admit @SOMEBODY into; admit @SOMEBODY as (member, full member, observer); readmit @SOMEBODY | S, to, into > O
  v: readmit @SOMEBODY to | S, to, into > O
  v: accept @SOMEBODY as (member, full member, partner); accept @SOMEBODY into; welcome @SOMEBODY into; welcome @SOMEBODY back into | S, to, into > O
  v: welcome @SOMEBODY back | S, to, into > O
  v: bring @SOMEBODY back into (fold); bring @SOMEBODY into (fold, alliance); reinstate (membership) of; lift (suspension) of @SOMEBODY | S > I, O, of, to
  v: restore (membership, seat) of | S > I, O, of, to
  v: grant @SOMEBODY (membership, full membership, candidate status, observer status, candidacy, partner status, ally status) | S > I, O, of, to
  v: grant @SOMEBODY (special status, seat) | S > I, O, of, to
  v: give @SOMEBODY (membership, candidate status, observer status, seat); confer (membership, candidate status, observer status) on | S > I, on, to, O
  v: award (candidate status) to; name @SOMEBODY (ally, partner); designate @SOMEBODY (major non-NATO ally, ally) | S > I, on, to, O
  v: form (axis, troika, quartet, bloc, alliance, federation, confederation, united front) with | S <> with, to
  v: forge (axis, friendship, special relationship) with; align itself with; align with @SOMEBODY; ally itself with; ally with @SOMEBODY | S <> with, to
  v: throw in (lot) with; pivot to | S <> with, to
  v: hold (minute of silence, moment of silence, silence) for; observe (silence, minute) for; stand in (silence); lower (flag) for | S > for, of, in
  v: lower (flag) to; fly (flag) at; fly (flag) at (half-mast, half mast, half-staff); light up (Eiffel Tower, gate, building) in | S > for, of, in
  v: declare of (mourning); announce of (mourning); declare (mourning, national mourning, day of mourning, period of mourning) for | S > for, over, after
  v: observe of (mourning); decree of (mourning); decree (mourning, day of mourning) | S > for, over, after
  v: grieve with; mourn with; mourn @SOMEBODY; pray for @SOMEBODY; weep for; express (condolence, sympathy, shock) to | S > to, with, for, O, at, of
  v: feel for @SOMEBODY; send (flower, wreath, thought) to; lay (wreath, flower) at; lay (wreath, flower) on | S > to, with, for, O, at, of
  v: lay (wreath, flower) before; pay (respect, last respect) to; pay (respect) at; pay (respect) | S > to, with, for, O, at, of
  v: sadden by (death, loss, passing, tragedy, attack, news, crash, earthquake); shock by (death, passing, tragedy) | O > of, by, in
  v: grieve by (death, loss) | O > of, by, in
  v: condole with; share (grief, pain, sorrow) of; share (grief, pain, sorrow) with; be with @SOMEBODY in (grief, sorrow) | S > of, with, to, for
  v: offer (sympathy, prayer, condolence) to; offer (sympathy, prayer) for | S > of, with, to, for
  v: express (goodwill, friendship, good wishes) to; send (goodwill message, gift, birthday greeting) to; honour @AGREEMENT | S > to, with, O, I
  v: keep (agreement, treaty) alive; stick to (agreement, treaty, deal); abide by (treaty, accord) with | S > to, with, O, I
  v: wish @SOMEBODY (recovery, success, happy birthday, well) | S > to, with, O, I
  n: membership; warming; warming of ties; thaw in relations; thaw in ties; improvement in ties; mending of ties | between, of, POSS, ADJ, by <> with, to
  n: restoration of ties; resumption of ties; brotherly ties; warm ties; friendly ties; good neighbourliness | between, of, POSS, ADJ, by <> with, to
  n: good-neighbourly relations; solidarity visit | between, of, POSS, ADJ, by <> with, to
  n: message of condolences; letter of condolences; words of sympathy; heartfelt condolences | by, from, POSS, ADJ, of > to, for
  n: deepest condolences; wreath; wreath-laying; minute of silence | by, from, POSS, ADJ, of > to, for
  a: saddened by; shocked and saddened by; grateful to; thankful to; indebted to; appreciative of; supportive of; sympathetic to | S > by, to, of
  a: loyal to | S > by, to, of
  a: proud of @SOMEBODY; friendly to; faithful to | S > by, to, of
  a: aligned with; allied with; allied to; united with; at one with; reconciled with; solidary with | S <> with, to

# ---- praise, thanks, backing -------------------------------------------------------------------------------------------
051 Praise or endorse
  v: award @SOMEBODY (medal, order, honour, honor, title, state award, medal of honour, medal of honor) | S > I, O
  v: throw (weight, support, backing, influence) behind; put (weight, support) behind; swing (weight, support) behind | S > behind, I, to, O
  v: lend (weight, support, backing, voice) to; add (voice) to; lend @SOMEBODY (support, backing) | S > behind, I, to, O
  v: give @SOMEBODY (backing, blessing, support, full support, full backing, vote of confidence, endorsement, seal of approval) | S > behind, I, to, O
  v: give @SOMEBODY (standing ovation, ovation, applause, medal, award, hero's welcome, warm welcome, thumbs up, thumbs-up, credit, high marks) | S > I, to
  v: give @SOMEBODY (pat on back); give (standing ovation, ovation, applause, thumbs up, thumbs-up, seal of approval, blessing) to | S > I, to
  v: accord @SOMEBODY (honour, honor) | S > I, to
  v: decorate @SOMEBODY; decorate @SOMEBODY with | S > I, O, on
  v: honour @SOMEBODY with; honor @SOMEBODY with; honour @SOMEBODY; honor @SOMEBODY; pin (medal) on; knight @SOMEBODY | S > I, O, on
  v: present @SOMEBODY with (medal, award, order); bestow @SOMETHING on @SOMEBODY | S > I, O, on
  v: speak (highly, warmly, fondly) of; speak well of; speak warmly about; speak in glowing terms of | S > of, about, for, to, in
  v: speak out in (support, favour, favor); come out in (support, favour, favor); come out for @SOMEBODY; come out strongly for | S > of, about, for, to, in
  v: speak in (support, favour, favor); vote in (support, favour, favor); rally to (side) | S > of, about, for, to, in
  v: heap praise on; heap praises on; lavish praise on; lavish praises on; pour (praise) on; shower @SOMEBODY with (praise) | S > on, for, O, of, about
  v: single out @SOMEBODY for (praise); be full of (praise) for; be effusive in (praise); have nothing but praise for | S > on, for, O, of, about
  v: have (word, kind word, warm word) for; sing praises of; rave about | S > on, for, O, of, about
  v: praise @SOMEBODY; thank @SOMEBODY; thank @SOMEBODY for; commend @SOMEBODY; laud @SOMEBODY; hail @SOMEBODY | S > O
  v: applaud @SOMEBODY; salute @SOMEBODY; congratulate @SOMEBODY; compliment @SOMEBODY; extol @SOMEBODY; glorify @SOMEBODY | S > O
  v: idolise @SOMEBODY | S > O
  v: idolize @SOMEBODY | S > O
  v: praise (leadership, role, bravery, heroism, courage, efforts, stance, restraint, wisdom, record, government, achievement) of | S > of, POSS, by
  v: praise (sacrifice, resilience, generosity, friendship, loyalty, hospitality, commitment, contribution, handling, response) of | S > of, POSS, by
  v: hail (leadership, role, bravery, heroism, courage, resilience, friendship, achievement, sacrifice) of | S > of, POSS, by
  v: laud (leadership, role, bravery, achievement, sacrifice) of | S > of, POSS, by
  v: hail @SOMEBODY as; hail @SOMETHING as | S > O, of, by
  v: describe @SOMEBODY as (friend, ally, hero, great leader, great friend, true friend, brother, partner, strong leader, close ally) | S > O, of, by
  v: describe @SOMEBODY as (reliable partner, man of peace, statesman, visionary) | S > O, of, by
  v: call @SOMEBODY (friend, hero, ally, partner, brother, great leader, great man, great friend, true friend, patriot, visionary, role model) | S > O, of, by
  v: call @SOMEBODY (pillar) | S > O, of, by
  v: express (gratitude, thanks, appreciation, admiration, respect) to; voice (gratitude, thanks, appreciation) to | S > to, I, O
  v: convey (gratitude, thanks, appreciation) to; extend (gratitude, thanks, appreciation) to | S > to, I, O
  v: offer (gratitude, thanks, congratulations) to | S > to, I, O
  v: owe (debt of gratitude, gratitude) to; owe @SOMEBODY (debt of gratitude, gratitude); say thank you to | S > to, I, O
  v: reassure @SOMEBODY of (commitment, support, backing) | S > to, O, for, with
  v: assure @SOMEBODY of (support, backing, solidarity, commitment); assure of (support, backing, solidarity) | S > to, O, for, with
  v: renew (vow, oath, pledge) of (loyalty, allegiance); declare (loyalty, allegiance, solidarity) to | S > to, O, for, with
  v: declare (solidarity, support) with; declare (support, backing) for | S > to, O, for, with
  v: express (solidarity) with; voice (solidarity) with; show (solidarity) with; stand in (solidarity); send (solidarity, support) to | S > with, O, to, for
  v: march in (solidarity); rally in (support, solidarity); back @SOMEBODY; back @SOMEBODY in; support @SOMEBODY; support @SOMEBODY in | S > with, O, to, for
  v: endorse @SOMEBODY; endorse @SOMEBODY for; champion @SOMEBODY; vouch for @SOMEBODY | S > with, O, to, for
  v: back (bid, claim, call, candidacy, candidate, position, stance, plan, effort, right, initiative, membership, membership bid) of | S > of, POSS, for, ADJ
  v: back (entry, demand, proposal, accession, independence, sovereignty, territorial integrity) of | S > of, POSS, for, ADJ
  v: support (bid, claim, candidacy, position, stance, right, membership, membership bid, entry, accession, independence) of | S > of, POSS, for, ADJ
  v: support (sovereignty, territorial integrity, unity) of | S > of, POSS, for, ADJ
  v: endorse (bid, claim, candidacy, stance, plan, initiative, policy, decision) of | S > of, POSS, for, ADJ
  v: back (claim, membership bid, membership, entry, accession, bid) to; support (bid, entry, membership, accession) to | S > by, of, POSS, in, to
  v: welcome (bid, decision, move, release, appointment, election, victory, announcement, ceasefire, resolution, arrival) by | S > by, of, POSS, in, to
  v: welcome (return, verdict, ruling, resignation, agreement, deal, withdrawal, gesture, step, offer) by | S > by, of, POSS, in, to
  v: welcome (bid, decision, move, announcement, offer) to; welcome (news) of; welcome @SOMETHING as | S > by, of, POSS, in, to
  v: stand firmly behind; stand firmly with; stand firmly by; stand foursquare behind; stand squarely behind | S > behind, with, by, of, O
  v: stand united behind; stand shoulder-to-shoulder with; stand side-by-side with; stand with @SOMEBODY against | S > behind, with, by, of, O
  v: stand by (side) of; be on (side) of; take (side, part) of; tilt toward; tilt towards; lean toward; lean towards | S > behind, with, by, of, O
  v: throw in with; swing behind; fall in behind; line up with; come down on side of; unite behind | S > behind, with, by, of, O
  v: vote with @SOMEBODY; lend credence to; share (view, concern, position, assessment, outlook) of | S > of, with, O, behind, around
  v: echo (view, position, sentiment, call) of; agree with @SOMEBODY; concur with @SOMEBODY; sympathise with @SOMEBODY | S > of, with, O, behind, around
  v: sympathize with @SOMEBODY; identify with @SOMEBODY; embrace @SOMEBODY; rally behind @SOMEBODY; rally around @SOMEBODY | S > of, with, O, behind, around
  v: rally round @SOMEBODY | S > of, with, O, behind, around
  v: celebrate (victory, election, release, independence, anniversary) of; toast (victory, election, friendship) | S > of, to, O
  v: send (congratulations, best wishes, congratulatory telegram, congratulatory message, greetings, letter of support, message of thanks) to | S > of, to, O
  v: wire (congratulations) to; telephone (congratulations) to; call to congratulate; phone to congratulate; telephone to congratulate | S > of, to, O
  v: call to thank; phone to thank; write to thank; write to congratulate; visit to congratulate; tweet (congratulations) to | S > of, to, O
  v: regard @SOMEBODY as (ally, friend, partner, hero); describe as (hero, friend, ally, great leader); unveil (statue, monument) of | S > O, of, to, after
  v: erect (statue, monument) to; name after @SOMEBODY; dedicate to @SOMEBODY; bow before; kiss (hand, ring) of | S > O, of, to, after
  n: gratitude; commendation; vote of thanks; standing ovation; hero's welcome; blessing; compliments | by, from, POSS, of, ADJ > for, to, of, with
  n: kind words; warm words; words of praise; words of support; words of thanks; message of thanks | by, from, POSS, of, ADJ > for, to, of, with
  n: message of congratulation; letter of support; expression of gratitude; expression of thanks | by, from, POSS, of, ADJ > for, to, of, with
  n: declaration of solidarity; statement of solidarity | by, from, POSS, of, ADJ > for, to, of, with
  n: full backing; staunch support; steadfast support; continued support; public backing | by, from, POSS, of, ADJ > for, to, of
  n: international backing; broad support; overwhelming support; firm support; strong backing; pledge of allegiance | by, from, POSS, of, ADJ > for, to, of
  n: oath of allegiance; oath of loyalty; show of loyalty; declaration of loyalty; tacit support; tacit backing | by, from, POSS, of, ADJ > for, to, of
  n: unanimous support; vote of support | by, from, POSS, of, ADJ > for, to, of

052 Defend verbally
  v: defend @SOMEBODY against; defend @SOMEBODY from (criticism, accusation, attack, charge); defend @SOMEBODY over | S > O, for, of
  v: defend (right, decision, record, policy, conduct) to; stand up for @SOMEBODY; stick up for @SOMEBODY; speak up for @SOMEBODY | S > O, for, of
  v: speak out for @SOMEBODY; come to (defence, defense) of @SOMEBODY; leap to (defence, defense) of @SOMEBODY | S > O, for, of
  v: rush to (defence, defense) of @SOMEBODY; rise to (defence, defense) of @SOMEBODY; spring to (defence, defense) of @SOMEBODY | S > O, for, of
  v: jump to (defence, defense) of @SOMEBODY | S > O, for, of
  v: come to (defence, defense); leap to (defence, defense); rush to (defence, defense); spring to (defence, defense) | S > of, POSS
  v: jump to (defence, defense); rise to (defence, defense); speak in (defence, defense); speak out in (defence, defense) | S > of, POSS
  v: testify in (defence, defense); write in (defence, defense) | S > of, POSS
  v: justify (action, attack, invasion, policy, strike, operation, measure, stance, crackdown, use, behaviour, behavior) of | S > O, of, POSS, for
  v: justify @SOMETHING as (response, self-defence, self-defense); excuse @SOMEBODY | S > O, of, POSS, for
  v: clear @SOMEBODY of (blame, wrongdoing, responsibility, involvement); absolve @SOMEBODY of; exonerate @SOMEBODY | S > O, of, POSS, for
  v: vindicate @SOMEBODY; rehabilitate (memory, name) of; plead for @SOMEBODY; intercede for @SOMEBODY | S > O, of, POSS, for
  v: shield @SOMEBODY from (criticism, censure, condemnation); protect @SOMEBODY from (criticism, censure) | S > O, of, against
  v: deflect (criticism, blame) from; rebut (criticism, charge) of; dismiss (criticism, charge, accusation) of @SOMEBODY | S > O, of, against
  v: uphold (right, decision, choice) of; affirm (right) of; recognise (right) of; recognize (right) of; back (right) of | S > O, of, against
  v: insist on (right) of @SOMEBODY; assert (right) of | S > O, of, against

053 Rally support on behalf of
  v: shore up @SUPPORT for; muster @SUPPORT for; rally @SOMEBODY behind | S > for, behind, of, among, O
  v: rally @SOMEBODY around; lobby for @SOMEBODY; campaign for @SOMEBODY; canvass for @SOMEBODY | S > for, behind, of, among, O
  v: stump for; intervene on (behalf); speak on (behalf); plead on (behalf) | S > for, behind, of, among, O
  v: intercede on (behalf) | S > for, behind, of, among, O
  v: hold (rally, vigil, demonstration, march, concert) for; hold (rally, march, vigil) in (support, solidarity) | S > for, of, in
  v: organise (rally, vigil, concert) for; organize (rally, vigil, concert) for; demonstrate in (support, solidarity, favour, favor) | S > for, of, in
  v: march in (support, solidarity, favour, favor); rally in (support, solidarity, favour, favor); win over @SOMEBODY to | S > for, of, in
  v: build (coalition, alliance, international front) in | S > for, of, in
  n: show of support; rally of support; campaign of support; solidarity concert; vigil | by, POSS, from, ADJ > for, of, with

# ---- recognition --------------------------------------------------------------------------------------------------------
054 Grant diplomatic recognition
  v: recognise @SOMEBODY as; recognize @SOMEBODY as | S > O, of, POSS, as
  v: recognise (Palestine, Taiwan, Kosovo, Abkhazia, South Ossetia, Somaliland, Israel, Transnistria, state of Palestine) | S > O, of, POSS, as
  v: recognize (Palestine, Taiwan, Kosovo, Abkhazia, South Ossetia, Somaliland, Israel, Transnistria, state of Palestine) | S > O, of, POSS, as
  v: recognise (independence, sovereignty, statehood, claim, authority, legitimacy, government, results, victory, election) of | S > O, of, POSS, as
  v: recognize (independence, sovereignty, statehood, claim, authority, legitimacy, government, results, victory, election) of | S > O, of, POSS, as
  v: acknowledge @SOMEBODY as (president, interim president, leader, legitimate leader, ruler, sovereign, government) | S > O, of, POSS
  v: acknowledge (independence, sovereignty, statehood, government, claim) of | S > O, of, POSS
  v: accept @SOMEBODY as (president, leader, government, legitimate leader); accept (independence, sovereignty) of | S > O, of, POSS
  v: treat @SOMEBODY as (state, head of state) | S > O, of, POSS
  v: move (embassy) to; relocate (embassy) to; transfer (embassy) to | S > in, to
  v: open (embassy, consulate, consulate general, mission, representative office, liaison office, diplomatic mission, trade office) in | S > in, to
  v: open (interests section) in; reopen (embassy, consulate, mission, diplomatic mission) in | S > in, to
  v: upgrade (mission, office, consulate, representation) to | S > in, to
  v: return (ambassador); send back (ambassador, envoy) to; send (ambassador) back to; send (ambassador, new ambassador) to | S > to, with, of, from, in
  v: post (ambassador) to; appoint (ambassador, new ambassador, first ambassador, charge d'affaires) to | S > to, with, of, from, in
  v: name (new ambassador, first ambassador); swap (ambassador, envoy); exchange (ambassador, envoy, diplomat, embassy) | S > to, with, of, from, in
  v: receive (ambassador, credential) of; accept (credential, ambassador, envoy) of; accept (credential, ambassador, envoy) from | S > to, with, of, from, in
  v: receive (credential) from | S > to, with, of, from, in
  v: switch (recognition, diplomatic recognition, ties, allegiance, diplomatic ties) to | S > to, I
  v: shift (recognition, diplomatic recognition, ties, allegiance) to; switch (recognition, diplomatic recognition, ties) from | S > to, I
  v: transfer (recognition, diplomatic recognition) to; change (recognition) to; accord @SOMEBODY (recognition, diplomatic recognition) | S > to, I
  v: grant @SOMEBODY (recognition, diplomatic recognition, full recognition, official recognition) | S > to, I
  v: give @SOMEBODY (recognition, diplomatic recognition, legitimacy) | S > to, I
  v: normalise (relations, ties, diplomatic relations, relationship) with | S > with, in, at
  v: normalize (relations, ties, diplomatic relations, relationship) with; restore (full diplomatic relations, ties) with | S > with, in, at
  v: establish (ties, relations, diplomatic relations, full relations, formal ties) with | S > with, in, at
  v: resume (ties, relations, diplomatic relations, diplomatic ties) with; forge (diplomatic relations, diplomatic ties) with | S > with, in, at
  v: set up (embassy, mission, liaison office) in; hoist (flag) over (embassy); raise (flag) at (embassy) | S > with, in, at
  n: recognition of independence; recognition of statehood; reopening of embassy; opening of consulate | by, POSS, between, from, ADJ > of, with, in, to
  n: reopening of consulate; return of ambassador; exchange of ambassadors; establishment of relations | by, POSS, between, from, ADJ > of, with, in, to
  n: establishment of ties; embassy opening; embassy reopening; embassy move | by, POSS, between, from, ADJ > of, with, in, to

# ---- signing ------------------------------------------------------------------------------------------------------------
057 Sign formal agreement
  v: initial @AGREEMENT; initial (treaty, accord, agreement, pact, deal, peace treaty, text, document, protocol) | S <> with, between
  v: sign (accord, treaty, pact, protocol, convention, agreement, deal, memorandum, contract, charter, declaration, statement) with | S <> with, between
  v: sign (communique, letter of intent, document, paper, roadmap, framework, armistice) with | S <> with, between
  v: ink (deal, pact, treaty, accord, agreement, memorandum) with; ink (deal, pact, treaty, accord, agreement) | S <> with, between
  v: sign (minerals deal, security deal, defence deal, defense deal, trade deal, gas deal, peace deal, border deal, migration deal) | S <> with, between
  v: sign (nuclear deal, arms deal, fisheries deal, lease, Abraham Accords, Minsk agreement, Dayton accords, Oslo accords) | S <> with, between
  v: sign (joint statement, joint declaration, peace declaration, contract, peace protocol, framework deal, package of agreements) | S <> with, between
  v: sign (slew of agreements) | S <> with, between
  v: sign of (agreement, deal, memorandum, accord, contract, document) | S <> with, between
  v: sign up to (treaty, pact, convention, accord, deal, agreement, charter, protocol, initiative); put (name) to; append (signature) to | S <> with, between
  v: affix (signature); put pen to paper on; put pen to paper; set (seal) to | S <> with, between
  v: conclude (agreement, treaty, pact, deal, accord, negotiation of treaty) | S <> with, between
  v: ratify (accession, membership, entry, bid, protocol, accord, border deal, treaty, convention, charter, deal, pact) | S > of, with, to, POSS, between
  v: ratify (agreement); approve (accession, membership, entry) of | S > of, with, to, POSS, between
  v: approve (treaty, pact, accord, border deal, trade deal, peace deal, peace accord, agreement, trade pact) | S > of, with, to, POSS, between
  v: approve (free trade agreement, partnership pact, nuclear deal) | S > of, with, to, POSS, between
  v: endorse (treaty, pact, accord, peace deal, peace accord); vote for (treaty, ratification, accession) | S > of, with, to, POSS, between
  v: vote to approve (treaty, accord, deal, pact); give (nod, final nod) to (treaty, deal, accord, pact) | S > of, with, to, POSS, between
  v: clinch (deal, agreement, pact, accord, treaty, trade deal, free trade agreement, peace deal) | S <> with, between, on
  v: seal (deal, agreement, pact, accord, treaty, alliance, partnership, friendship) | S <> with, between, on
  v: wrap up (deal, trade deal, agreement, negotiations on); finalise (deal, agreement, treaty, pact, accord, text, terms, contract) | S <> with, between, on
  v: finalize (deal, agreement, treaty, pact, accord, text, terms, contract); nail down (deal, agreement); cement (deal, alliance) | S <> with, between, on
  v: renew (treaty, pact, lease, accord, agreement, deal); extend (treaty, pact, lease, accord, agreement, deal) by | S <> with, between, on
  v: prolong (treaty, pact, accord, agreement, deal) | S <> with, between, on
  v: reach (agreement, accord, deal, settlement, pact) on; reach (agreement, accord, deal, pact) | S <> with, between
  v: strike (agreement, accord, deal, bargain, pact); strike (deal, accord, agreement) over; strike (deal, accord, agreement) on | S <> with, between
  v: hammer out (deal, agreement, accord, pact); forge (deal, agreement, accord, pact) | S <> with, between
  v: adopt (joint statement, joint declaration, joint communique, declaration, charter, roadmap, treaty, convention) | S <> with, between
  v: issue (joint statement, joint declaration, joint communique) | S <> with, between
  v: join (treaty, pact, accord, convention, agreement, Paris agreement, Paris accord, nuclear deal, grain deal) | S <> with
  v: rejoin (treaty, pact, accord, convention, nuclear deal, Paris agreement, Paris accord) | S <> with
  v: return to (treaty, pact, accord, nuclear deal, agreement); accede to (treaty, convention, pact, protocol, statute) | S <> with
  v: become (signatory) of | S <> with
  v: exchange (ratification document, instrument) | S <> with
  n: signing of treaty; signing of agreement; signing of accord; signing of deal; ratification of treaty | by, POSS, between, ADJ <> with, between
  n: ratification of accord; conclusion of treaty; peace protocol; memorandum; initialling; joint statement | by, POSS, between, ADJ <> with, between
  n: intergovernmental agreement | by, POSS, between, ADJ <> with, between

# ---- apologies, forgiveness -----------------------------------------------------------------------------------------
055 Apologise
  v: apologise to @SOMEBODY; apologize to @SOMEBODY; apologise for; apologize for; apologise over; apologize over; apologise on behalf of | S > to, I
  v: say sorry to; say sorry for; issue (unreserved apology, apology) to | S > to, I
  v: offer (unreserved apology, unconditional apology, heartfelt apology, sincere apology, apology) to | S > to, I
  v: offer @SOMEBODY (apology, sincere apology) | S > to, I
  v: give (apology) to; make (public apology, unreserved apology, full apology) to | S > to, I
  v: express (regret, remorse, contrition, sorrow, deep regret, deep sorrow, shame) to | S > to, -
  v: express (regret, remorse, deep regret, sorrow, shame) for | S > to, -
  v: express (regret, remorse, deep regret, sorrow, shame) over; voice (regret, remorse, deep remorse, contrition, shame) to | S > to, -
  v: voice (regret, remorse, deep remorse, shame) for; voice (regret, remorse) over; convey (regret, apology) to | S > to, -
  v: ask @SOMEBODY for (forgiveness, pardon, understanding); beg @SOMEBODY for (forgiveness, pardon) | S > O, of, from, to, before
  v: beg (forgiveness, pardon) of; ask (forgiveness, pardon) of; ask (forgiveness, pardon) from; ask (forgiveness, pardon) for | S > O, of, from, to, before
  v: seek (forgiveness, pardon) from; kneel before; fall to knees before; bow in (apology, contrition) | S > O, of, from, to, before
  v: bow (head) in (apology, shame) | S > O, of, from, to, before
  v: acknowledge (mistake, error, grave mistake, guilt, wrong, wrongdoing, responsibility, injustice, moral responsibility) for | S > to, O, -
  v: acknowledge (mistake, error, grave mistake, injustice, wrongdoing) in | S > to, O, -
  v: admit (mistake, error, fault, guilt, wrong, responsibility) in | S > to, O, -
  v: admit (mistake, error, fault, guilt, responsibility) over; admit (mistake, error, fault, guilt, responsibility) for | S > to, O, -
  v: admit to (mistake, error); own up to; take (blame, full responsibility, responsibility) for | S > to, O, -
  v: accept (blame, responsibility, guilt) for | S > to, O, -
  v: regret (loss of life, death, incident, killing) | S > to, O, -
  v: make (amends, reparation) to; make (amends, reparation) for; pay (reparation, compensation) to; offer (compensation, reparation) to | S > to, I, for, -
  v: offer @SOMEBODY (compensation, reparation); retract (statement, remark, accusation, claim, allegation); take back (words, remark) | S > to, I, for, -
  v: eat (words); recant; show (remorse, contrition) for | S > to, I, for, -
  n: apology to victims; letter of apology; expression of remorse; statement of remorse; words of regret; unreserved apology | by, from, POSS, of, ADJ > to
  n: half-apology; sincere apology; regrets; contrition; atonement | by, from, POSS, of, ADJ > to

056 Forgive
  v: forgive @SOMEBODY; forgive @SOMEBODY for; turn (page); wipe slate clean; accept (apology) over | S > O, of, POSS, with, from
  v: accept (apology) for; accept (apology, regret, explanation) of; bury (past); lay to rest (past, enmity) | S > O, of, POSS, with, from
  v: put (past) behind; close (chapter) on; close (chapter) with; draw (line) under | S > O, of, POSS, with, from
  v: reconcile with @SOMEBODY; reconcile; make up with @SOMEBODY; make peace with; make (peace) with | S <> with, O, I
  v: grant @SOMEBODY (forgiveness, absolution); offer @SOMEBODY (forgiveness); show (mercy, clemency, forgiveness) to | S <> with, O, I
  v: drop (grudge) against | S <> with, O, I
  v: forget (past, grievance) | S <> with, O, I
  n: act of forgiveness; message of forgiveness; message of reconciliation; gesture of reconciliation | by, from, POSS, ADJ > to, for, of

# Diplomatic cooperation: more ways to praise, back, thank, mourn with, recognise, sign with, apologise to, forgive.
# ---- becoming friends, joining, mourning ------------------------------------------------------------------------------
050 Engage in diplomatic cooperation
  v: send (message, letter, telegram, note, cable) of (condolence, condolences, sympathy, friendship, goodwill) | S > to
  v: celebrate of (diplomatic relations, diplomatic ties, ties, friendship, relations) | S <> with, of, POSS
  v: mark of (diplomatic relations, diplomatic ties, ties, friendship); lift (suspension) | S <> with, of, POSS
  v: strike (alliance, friendship, partnership); strike up (alliance, friendship, partnership) | S <> with, between
  v: cement (alliance, friendship, ties, relations); form (alliance, axis, bloc, pact) | S <> with, between
  v: turn (leaf, new leaf, page, new page) | S <> with, in
  v: become (member, full member, associate member, observer, party, dialogue partner) | S <> of, POSS, to, in

# ---- praise, thanks, backing -------------------------------------------------------------------------------------------
051 Praise or endorse
  v: send (message, letter, telegram, note, cable) of (congratulation, congratulations, support, solidarity, thanks, gratitude, appreciation, greeting) | S > to
  v: express (understanding) for; voice (understanding) for; show (understanding) for; show (understanding) to | S > for, to
  v: express (sympathy, respect) for | S > for, to
  v: nominate @SOMEBODY for (prize, Nobel Peace Prize, peace prize, Nobel, award); propose @SOMEBODY for (prize, Nobel Peace Prize) | S > O, to
  v: swear (loyalty, allegiance, fealty) | S > O, to
  a: full of praise for; full of admiration for; effusive about; lavish in (praise); generous in (praise); unstinting in (praise) | S > for, of, about

# ---- signing ------------------------------------------------------------------------------------------------------------
057 Sign formal agreement
  v: strike (contract, supply contract, gas contract, gas supply contract, gas deal, arms deal, trade deal, minerals deal, oil deal) with | S <> with
  v: sign (contract, supply contract, gas contract, arms contract) with | S <> with

051 Praise or endorse
  v: @SOMEBODY: wave (flag, banner, portrait, picture) for; wave (flag, banner, portrait, picture) for @SOMEBODY | S > for, of, by
  v: wave (flag, portrait, picture) of @PLACE; fly (flag) of @PLACE; drape self in (flag) of | S > for, of, by
  v: light up (monument, tower, palace, bridge, parliament) in (colour, color, colours, colors); go (bail) for | S > for, of, by
  v: swear by @SOMEBODY; root for @SOMEBODY; pull for @SOMEBODY | S > for, of, by

055 Apologize
  v: express (remorse, contrition, sorrow, shame, deep remorse, regret) to; express (remorse, contrition, shame) over | S > to, over, for, at
  v: express (remorse, contrition, shame) at; express (remorse, contrition, shame) for; show (remorse, contrition) to | S > to, over, for, at
  v: bow (head) in (apology, remorse, shame); express (remorse, regret) about | S > to, over, for, at

054 Grant diplomatic recognition
  v: become first country to recognise; become first country to recognize; become first to recognise; become first to recognize | S > to, -
  v: become (country, state, nation, government) to (recognise, recognize); become first state to recognise | S > to, -
  v: become first state to recognize | S > to, -
  v: be (country, state, nation) to recognise; be (country, state, nation) to recognize | S > to, -

054 Grant diplomatic recognition
  v: send (ambassador, charge d'affaires, chargé d'affaires) (ambassador, charge d'affaires, chargé d'affaires) to | S > to

# Support: sides taken, names lent, ties mended, regrets.
050 Engage in diplomatic cooperation
  v: patch things up; patch things up with; patch up with; patch up (quarrel, row, difference, relation) with | S <> with
  v: patch up (quarrel, row, difference) | S <> with
  v: mend (fence, fences) with; mend (fence, fences); bury (hatchet, difference) with; kiss and make up | S <> with
  v: put (quarrel, row, feud, past) behind; turn (page, new page) with; turn over (new leaf) with; open (new chapter, new page) with | S <> with
  v: close (chapter, rank) with; close ranks with; bring (ambassador, envoy) back to | S <> to, with, of
  v: return (ambassador, envoy) to; send (ambassador, charge d'affaires, chargé d'affaires) to | S <> to, with, of
  v: accredit (ambassador) to; accept (credentials) of; receive (credentials) of; send each other (ambassador) | S <> to, with, of
  v: break (ice) with | S <> to, with, of
  v: draw closer; draw closer together; grow closer; warm to @PLACE; make (overture, overtures) to | S > to, with, O
  v: court @PLACE; woo @PLACE; reach out to @SOMEBODY; smoke (peace pipe) with | S > to, with, O

051 Praise or endorse
  v: take (part, side) with; side with @SOMEBODY over; side with @SOMEBODY in | S > of, POSS, with, behind, round, O
  v: come down on (side); come down on (side) of; line up with @SOMEBODY | S > of, POSS, with, behind, round, O
  v: rally to (cause, defence, side) of | S > of, POSS, with, behind, round, O
  v: get behind @SOMEBODY; fall into (line) with | S > of, POSS, with, behind, round, O
  v: put (weight, muscle, clout, prestige) behind; put (weight) of; throw (weight, muscle, support, clout, prestige) behind | S > behind, to, for, of
  v: lend (weight, name, voice, prestige, support) to; lend names to; lend voices to; lend (authority) to | S > behind, to, for, of
  v: put (name, signature) to (petition, letter, appeal, campaign); add (name, voice, signature) to | S > behind, to, for, of
  v: join (chorus) of (praise, support) | S > behind, to, for, of
  v: pronounce self in (favour, favor); pronounce themselves in; pronounce himself in; pronounce itself in | S > of, for
  v: declare themselves in favour of | S > of, for
  v: declare themselves in favor of; declare himself in favour of; declare itself in favour of; come out for | S > of, for
  v: come out in (favour, favor, support) | S > of, for
  v: put in (good word, word) for; put in a good word for; go to (bat) for; go out on (limb) for; go in to (bat) for | S > for, of, to, on, POSS, O
  v: sing (praise, praises) of; sing (praise, praises); heap (praise, compliment) on; lavish (praise) on | S > for, of, to, on, POSS, O
  v: clap @SOMEBODY on (back); tip (hat, cap) to; take (hat) off to; raise (glass) to; drink (toast) to | S > for, of, to, on, POSS, O
  v: propose (toast) to | S > for, of, to, on, POSS, O
  v: give @SOMEBODY (hero's welcome, standing ovation, pat, endorsement, blessing, bear hug, thumbs-up) | S > I, O, to
  v: give @SOMEBODY (vote of confidence, full backing, seal of approval, stamp of approval, warm welcome, rousing welcome, clean bill) | S > I, O, to
  v: give (hero's welcome, standing ovation, warm welcome, rapturous welcome, rousing welcome) to; give @SOMEBODY hero's welcome | S > I, O, to
  v: accord @SOMEBODY (welcome, honour) | S > I, O, to
  v: put (stamp of approval, seal of approval, stamp, seal) on; put stamp of approval on | S > on, to, of, O, with
  v: give (treaty, deal, plan, pact, agreement, accord) stamp of; give (treaty, deal, plan, pact, agreement, accord, bill) seal of | S > on, to, of, O, with
  v: give (stamp of approval, seal of approval, blessing, imprimatur, thumbs-up, nod of approval) to | S > on, to, of, O, with
  v: bless (deal, plan, truce, union); look kindly on; look favourably on | S > on, to, of, O, with
  v: cheer @SOMEBODY; cheer @SOMEBODY on; turn out to cheer; turn out to welcome; turn out to greet; turn out in (support) of | S > O, for, of, POSS
  v: turn out for @SOMEBODY; line (street) to cheer; line (street) to welcome; greet @SOMEBODY as (hero, liberator) | S > O, for, of, POSS
  v: carry @SOMEBODY on (shoulder); chant (support) for; chant (name) of; embrace @SOMEBODY at; embrace @SOMEBODY as; hug @SOMEBODY | S > O, for, of, POSS
  v: be shoulder to shoulder with; stand four-square with; stand firm with | S > with, of, POSS
  v: stand in (solidarity) with; remain at (side) of; be at (side) of; have (back) of; be in (corner) of; draw closer to (side) | S > with, of, POSS
  v: leap to (defence) of; come to (defence) of; spring to (defence) of | S > with, of, POSS
  v: drop (objection, opposition, veto) to (entry, membership, accession, admission, candidacy) | S > to, of, POSS, on
  v: drop (objection, opposition, veto) to (bid, appointment, resolution, plan, treaty); withdraw (objection, opposition) to | S > to, of, POSS, on
  v: lift (veto) on; lift (objection) to; support (entry, accession, membership, bid) of | S > to, of, POSS, on
  v: back (entry, accession, membership, bid) of; champion (cause, bid, membership) of; plead (cause, case) of | S > to, of, POSS, on
  v: sponsor (bid, resolution, membership) of | S > to, of, POSS, on
  v: dedicate (street, square, statue, monument) to; name (street, square, airport, ship) after | S > to, on, O, I, at, after, for
  v: confer (medal, honour, order, citizenship, degree) on; bestow (medal, honour, order, title) on | S > to, on, O, I, at, after, for
  v: decorate @SOMEBODY for; lay (wreath, flowers) at | S > to, on, O, I, at, after, for
  v: lay (wreath, flowers) on | S > to, on, O, I, at, after, for
  v: nominate @SOMEBODY for (Nobel prize, peace prize, Nobel Peace Prize, prize); wish @SOMEBODY (success, luck, well) | S > for, O, to
  v: send (congratulation, greeting, best wishes, felicitation, birthday greeting) to | S > for, O, to
  v: convey (congratulation, greeting, thanks, gratitude) to; express (thanks, gratitude, admiration) to | S > for, O, to
  v: owe (debt of gratitude) to; pay (respect, tribute) to | S > for, O, to
  v: mourn with @SOMEBODY; mourn for @SOMEBODY; grieve with @SOMEBODY; grieve for @SOMEBODY; weep with | S > with, for, of, to, before
  v: share (grief, sorrow, pain) of; bow head for; bow (head) for; bow (head) before; bow (head) to | S > with, for, of, to, before
  v: observe (minute of silence, silence) for; observe minute of silence for; fly (flag) at (half-mast, half-staff) for | S > with, for, of, to, before
  v: send (condolence, sympathy) to; offer (condolence, sympathy) to | S > with, for, of, to, before
  n: pat on back; seal of approval; stamp of approval; good word | from, by, POSS > for, to
  n: show of force in support; outpouring of sympathy; note of thanks; letter of thanks; birthday greetings | from, by, POSS > for, to

054 Grant diplomatic recognition
  v: exchange ambassadors; exchange ambassadors with; exchange envoys; swap ambassadors; swap ambassadors with; trade ambassadors | S <> with, in, to, of
  v: send each other ambassadors; raise (mission, legation, office, representation) to (embassy, embassy level) | S <> with, in, to, of
  v: upgrade (mission, legation, office, representation, ties) to; raise (mission, legation, office, relations) in | S <> with, in, to, of
  v: reopen (embassy, consulate, mission) in | S <> with, in, to, of
  v: acknowledge (independence, sovereignty, statehood) of; be first to recognise; be first to recognize; be first to acknowledge | S > of, to, I, O
  v: be first country to recognise; be first country to acknowledge; switch recognition; switch recognition from; switch recognition to | S > of, to, I, O
  v: switch (recognition, allegiance) to; transfer (recognition) to; extend (recognition) to; accord (recognition) to | S > of, to, I, O
  v: accord @SOMEBODY (recognition) | S > of, to, I, O
  v: renew (ties, relations, diplomatic ties) with; renew ties with; renew relations with; resume ties with | S <> with, in, of, at, to, over
  v: cut (ribbon) at (embassy, consulate); raise (flag) over (embassy) | S <> with, in, of, at, to, over
  v: open (embassy, consulate, mission, legation) in | S <> with, in, of, at, to, over

055 Apologize
  v: ask forgiveness of | S > of, to, for, from, POSS
  v: ask forgiveness for; beg (forgiveness, pardon) for; beg forgiveness of | S > of, to, for, from, POSS
  v: seek (forgiveness) of; admit (responsibility, guilt, wrong) for | S > of, to, for, from, POSS
  v: bow in (apology); make (amends) for; make (amends) to; express (contrition) for; show (remorse) for | S > of, to, for, from, POSS
  v: voice (regret, remorse, contrition, sorrow) over; voice (regret, remorse, contrition, sorrow) for | S > for, over, to, at, of
  v: voice (regret, remorse, sorrow) at; feel sorry for (suffering, massacre) | S > for, over, to, at, of
  v: offer (apology, regret) to; offer (apology, regret) for; tender (apology) to; tender (apology) for; present (apology) to | S > for, over, to, at, of
  v: issue (apology) to; issue (apology) for; fall to (knee) before; kneel at | S > for, over, to, at, of

057 Sign formal agreement
  v: put signature to @AGREEMENT; put signatures to; put (signature, signatures, name, initials) to @AGREEMENT | S <> with
  v: put (signature, name, initials) to | S <> with
  v: put (pen) to; put (pen) to paper; set (seal, hand) to | S <> with
  v: initial @AGREEMENT with; ink @AGREEMENT; ink @AGREEMENT with; sign (paper, document, text) with; conclude @AGREEMENT | S <> with
  v: conclude @AGREEMENT with | S <> with
  v: deposit (instrument of ratification, instrument of accession, ratification) with; give (treaty, pact) formal | S <> with
  v: round off (visit) by signing | S <> with
  v: clinch (deal, agreement, accord, pact); clinch (deal, agreement, accord, pact) with; cap (visit) by signing | S <> with
  v: strike (pact, accord, bargain) with; shake hands on @AGREEMENT; shake (hand) on @AGREEMENT; shake hands on | S <> with
  v: seal @AGREEMENT with (handshake) | S <> with

051 Praise or endorse
  v: nail (colour, color, colours, colors, flag) to; wish @SOMEBODY (life, success, luck, recovery, birthday, year) | S > to, on, for, with, O, POSS
  v: lay (flower, flowers, wreath) for; lay (flower, flowers, wreath) in (memory, honour, honor) of | S > to, on, for, with, O, POSS
  v: declare self on (side) of; declare himself on (side); declare itself on (side); declare themselves on (side) | S > to, on, for, with, O, POSS

054 Grant diplomatic recognition
  v: swap (Taiwan, Taipei, Beijing) for; ditch (Taiwan, Taipei) for; dump (Taiwan, Taipei) for; drop (Taiwan, Taipei) for | S > for, O, in
  v: abandon (Taiwan, Taipei) for; desert (Taiwan, Taipei) for; let @SOMEBODY open (office, embassy, mission, consulate) | S > for, O, in
  v: allow @SOMEBODY to open (office, embassy, mission, consulate); reopen (embassy, consulate, mission, legation) in @PLACE | S > for, O, in
  v: open (embassy, consulate, mission) in @PLACE | S > for, O, in
