# What words mean in dates. A header is a meaning with its number; `words` are the words that have it, in lower case,
# each one token (`third-quarter`, `jan.`). `mid-`, `early-` and `late-` before months, seasons and units are understood.
#
#   month 1-12, weekday 1-7 (Monday is 1), season 21-24 (EDTF's numbers), unit NAME, number N, ordinal N, quarter N, half N
#   vague N       about so many: a couple of, a few
#   today N       days from today
#   which N       last -1, this 0, next 1: a unit counted from today
#   adjacent N    previous -1, same 0, following 1: a unit counted from the date that the story speaks of
#   span N        past -1, coming 1: so much time that ends or begins today
#   direction N   earlier, later: counted from the date that the story speaks of; `ago N`: counted from today
#   relation N    before -1, after 1: counted from what follows
#   shifted NAME  a unit before the period that the story speaks of: the year-earlier quarter
#   part          a part of what follows, which stays the value: early 2014, late June; `boundary`: the end of the month
#   eve           the day before what follows; `yearend`: the end of the year
#   fiscal, full, latest, period   of years and quarters: fiscal 2024, the full year, the latest quarter, the 1988 period
#   halfyear, ending   `half` behind `first`; `ended` behind `the quarter`
#   link          joins the ends of a range
#   about         makes what follows approximate
#   daypart N     a part of a day; N is the day that `last` means before it
#   feast M-D     a feast on the same day each year; feast M-W-N: on the Nth weekday W of month M
#   movable       a time whose day no rule of ours knows: recognised, and left open
#   ahead, back   words that place what follows in the future or in the past; `intent`: words that place what they want done
#                 in the future (agreed to meet on Friday), but not themselves (agreed on Friday to meet)
#   deadline      prepositions that point ahead, where no verb of the past stands before them
#   schedulable   nouns whose own date may lie ahead: will attend Friday's summit
#   comparison    words behind which a period is set against an earlier one
#   during        prepositions of an occasion whose date is the event's: during the meeting
#   line N        what a publication line begins with: 0 published, 1 updated

month 1
  words: january; jan; jan.
month 2
  words: february; feb; feb.
month 3
  words: march; mar; mar.
month 4
  words: april; apr; apr.
month 5
  words: may
month 6
  words: june; jun; jun.
month 7
  words: july; jul; jul.
month 8
  words: august; aug; aug.
month 9
  words: september; sep; sep.; sept; sept.
month 10
  words: october; oct; oct.
month 11
  words: november; nov; nov.
month 12
  words: december; dec; dec.
weekday 1
  words: monday; mon.
weekday 2
  words: tuesday; tue; tue.; tues; tues.
weekday 3
  words: wednesday
weekday 4
  words: thursday; thu; thu.; thur.; thurs; thurs.
weekday 5
  words: friday; fri.
weekday 6
  words: saturday
weekday 7
  words: sunday
season 21
  words: spring
season 22
  words: summer; summertime
season 23
  words: autumn; fall
season 24
  words: winter; wintertime
unit hour
  words: hour; hours; minute; minutes
unit day
  words: day; days
unit week
  words: week; weeks
unit fortnight
  words: fortnight; fortnights
unit weekend
  words: weekend; weekends
unit month
  words: month; months
unit quarter
  words: quarter; quarters
unit year
  words: year; years
unit decade
  words: decade; decades
unit century
  words: century; centuries
number 1
  words: one; a; an
number 2
  words: two
number 3
  words: three
number 4
  words: four
number 5
  words: five
number 6
  words: six
number 7
  words: seven
number 8
  words: eight
number 9
  words: nine
number 10
  words: ten
number 11
  words: eleven
number 12
  words: twelve
number 13
  words: thirteen
number 14
  words: fourteen
number 15
  words: fifteen
number 16
  words: sixteen
number 17
  words: seventeen
number 18
  words: eighteen
number 19
  words: nineteen
number 20
  words: twenty
number 30
  words: thirty
number 40
  words: forty
number 50
  words: fifty
number 60
  words: sixty
number 70
  words: seventy
number 80
  words: eighty
number 90
  words: ninety
number 100
  words: hundred
vague 2
  words: couple
vague 3
  words: few; several
vague 12
  words: dozen
ordinal 1
  words: first; fiscal-first
ordinal 2
  words: second; fiscal-second
ordinal 3
  words: third; fiscal-third
ordinal 4
  words: fourth; fiscal-fourth
ordinal 5
  words: fifth
ordinal 6
  words: sixth
ordinal 7
  words: seventh
ordinal 8
  words: eighth
ordinal 9
  words: ninth
ordinal 10
  words: tenth
ordinal 11
  words: eleventh
ordinal 12
  words: twelfth
ordinal 13
  words: thirteenth
ordinal 14
  words: fourteenth
ordinal 15
  words: fifteenth
ordinal 16
  words: sixteenth
ordinal 17
  words: seventeenth
ordinal 18
  words: eighteenth
ordinal 19
  words: nineteenth
ordinal 20
  words: twentieth
ordinal 21
  words: twenty-first
quarter 1
  words: first-quarter
quarter 2
  words: second-quarter
quarter 3
  words: third-quarter
quarter 4
  words: fourth-quarter
half 1
  words: first-half
half 2
  words: second-half
today 0
  words: today; tonight
today -1
  words: yesterday
today 1
  words: tomorrow
which -1
  words: last
which 0
  words: this; current
which 1
  words: next
adjacent -1
  words: previous; preceding
adjacent 0
  words: same
adjacent 1
  words: following; ensuing
span -1
  words: past
span 1
  words: coming
latest
  words: latest; comparable
ago -1
  words: ago
ago 1
  words: hence
direction -1
  words: earlier; previously; beforehand
direction 1
  words: later; afterwards; afterward
relation -1
  words: before
relation 1
  words: after
shifted year
  words: year-earlier; year-ago; year-before
shifted month
  words: month-earlier; month-ago
shifted week
  words: week-earlier; week-ago
shifted day
  words: day-earlier
shifted quarter
  words: quarter-earlier
part
  words: early; late; mid; midway; latter
boundary
  words: end; beginning; start; middle; close; rest; remainder; outset; onset; turn
eve
  words: eve
yearend
  words: year-end; yearend
about
  words: about; around; approximately; circa; roughly; nearly; almost; some
daypart 0
  words: morning; afternoon; midday; noon; midnight; dawn; dusk; midmorning; midafternoon; mid-morning; mid-afternoon
daypart -1
  words: night; evening
fiscal
  words: fiscal
full
  words: full
period
  words: period; periods
feast 12-25
  words: christmas
feast 11-4-4
  words: thanksgiving
movable
  words: ramadan; easter; passover; hanukkah; diwali; eid; ashura; nowruz; tet; purim; pentecost; lent; songkran; arbaeen; muharram; hajj
ahead
  words: plan; plans; planned; planning; schedule; schedules; scheduled; scheduling; expect; expects; expected; expecting; due; slated; payable; effective; upcoming; forthcoming; deadline; expire; expires; poised; supposed; likely; starting; beginning
intent
  words: agree; agrees; agreed; agreement; aim; aims; aimed; ask; asks; asked; commit; commits; committed; decide; decides; decided; decision; demand; demands; demanded; hope; hopes; hoped; hoping; intend; intends; intended; intention; invite; invites; invited; invitation; offer; offers; offered; order; orders; ordered; pledge; pledges; pledged; prepare; prepares; prepared; preparing; promise; promises; promised; propose; proposes; proposed; ready; seek; seeks; sought; set; threaten; threatens; threatened; urge; urges; urged; vow; vows; vowed; want; wants; wanted; willing; wish; wishes
back
  words: since; says; say; tells; reports; adds; writes
link
  words: to; through; until; till; thru; -; –; —
deadline
  words: by; until; till; through; pending
schedulable
  words: meeting; meetings; summit; talks; vote; votes; election; elections; referendum; conference; session; hearing; hearings; ceremony; visit; trip; match; deadline; poll; polls; polling; ballot; runoff; run-off; debate; rally; inauguration; launch; gathering; negotiations; exercise; exercises; drill; drills
comparison
  words: than; compared; versus; vs.; against
line 0
  words: published; posted; date; dated; issued; released
line 1
  words: updated; modified; revised
halfyear
  words: half
ending
  words: ended; ending
during
  words: during; at; amid
