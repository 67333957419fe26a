# Classes that ask what a noun group is, whichever word heads it. The header's second word is the kind: somebody (a party,
# a person, people), something (anything else), sum (an amount of money), place (a place or a state), armed (soldiers, rebels), court (a
# court, a judge), people (civilians, refugees, a state's people). They ask for less than a class of words does, so that a pattern with words outranks one with a kind.

@SOMEBODY somebody
@SOMETHING something
@MONEY sum
@PLACE place
@ARMED armed
@COURT court
@PEOPLE people

# Weapons and attacks that do by themselves what their owner does.
@WEAPON n
  words: bomb; car bomb; truck bomb; missile; rocket; shell; drone; mortar; mine; landmine; grenade; gunfire; explosion; blast; warplane; fighter jet; helicopter; artillery; artillery fire; strike; airstrike; air strike; drone strike; missile strike; attack; suicide attack; bombing; suicide bombing; car bombing; raid; air raid; bombardment; shelling; offensive; assault; ambush; crossfire; rocket attack; suicide bomber
