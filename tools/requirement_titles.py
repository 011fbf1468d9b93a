# SPDX-License-Identifier: MulanPSL-2.0
"""Short titles of the 75 requirements read from the banner's published plan."""

_TITLES = """
services reach towns and villages
15-minute service circle
model points and service stations by tag
the development zone is a town-level unit
trips, corrections and re-entries counted
satisfaction per unit, item, agent, month
one-window rate 80 % by 2023-06-30
four construction tasks per unit, proven
one-window staff in villages
one-window rate 100 % by 2023-09-30
high-frequency items close to home
three tiers work as one chain
errands stay in the village, results in town
six families of items all in the centre
one visit, several items
comprehensive-window rates by type
provincial window number on each case
web, phone, terminal, window see one case
items listed in the provincial app
first asked is responsible
one notice lists everything missing
done within the limit
appointments, also outside hours
home visits, also offline
rule documents per centre and station
green channel
a working rating channel at every point
every closed case is invited to rate
rated with one press
eight haves from live records
6 towns, 20 model points, 56 stations
upgrade project per unit
82 help windows
five actions at the help window
2 agents per centre, 1 per station
agents of every source, grids
badge with a code anyone can check
public notice of agents, equal to roster
five kinds of equipment at centres
two kinds of equipment at stations
both networks, state and last check
fault tickets and availability
the city's guidance lists
how a power came down
town lists of at least 80 items
village lists of at least 50 items
published lists with versions
claiming provincial items
five elements in every guide
same standard everywhere
responsibility list, read and confirmed
training records
rule template with five chapters
rules per level
mandate before any errand on behalf
work log from real acts
rating form, also on paper
everything traceable, tampering found
escalation across three tiers
one banner on modest hardware
electronic seals
shared data and licences instead of paper
one-press call
order by phone in three pages
dispatch to the agent on duty
review and decide online
the whole errand inside the system
four modes decide who accepts and decides
50 high-frequency items at the grass roots
six families at bank points
a bank branch as a help window
remote co-filling
theme packages of government and bank
decided at once, close by
a third kind of partner channel
"""

TITLES = {f"R{number}": title
          for number, title in enumerate(_TITLES.strip().splitlines(), start=1)}
assert len(TITLES) == 75
