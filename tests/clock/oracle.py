# SPDX-License-Identifier: MulanPSL-2.0
"""The calendar's answers found by walking day by day (and minute by minute), without any of the
server's code: what it computes by searches must come out the same."""
import dataclasses
import datetime

ZONE = 8 * 3600
EPOCH = datetime.date(1970, 1, 1).toordinal()
ONE = datetime.timedelta(days=1)


@dataclasses.dataclass
class Table:
    """One calendar: days of the State Council, a unit's own days, office hours, rosters."""
    days: dict = dataclasses.field(default_factory=dict)  # ordinal -> works?
    extra: dict = dataclasses.field(default_factory=dict)
    hours: list = dataclasses.field(default_factory=list)  # (ordinal, open, from, to, close, late)
    weekly: list = dataclasses.field(default_factory=list)  # (weekday, from, to)
    dated: list = dataclasses.field(default_factory=list)  # (ordinal, from, to)

    def years(self):
        return {datetime.date.fromordinal(day).year for day in self.days}


class Walker:
    def __init__(self, table: Table):
        self.table = table
        self.published = table.years()
        self.kinds = table.days | table.extra

    def works(self, day: int) -> bool:
        said = self.kinds.get(day)
        return (day - 1) % 7 < 5 if said is None else said  # ordinal 1 was a Monday

    def known(self, day: int) -> bool:
        return datetime.date.fromordinal(day).year in self.published

    def office(self, day: int):
        found = (0, 540, 720, 870, 1050, 0)
        for row in self.table.hours:
            if row[0] <= day:
                found = row
        return found[1:]

    def event_day(self, second: int) -> int:
        day, within = divmod(second + ZONE, 86400)
        day += EPOCH
        close, late = self.office(day)[3:]
        if not late or (self.works(day) and within // 60 < close):
            return day
        day += 1
        while not self.works(day):
            day += 1
        return day

    def due(self, unit: str, second: int, limit: int):
        """(ordinal, provisional)"""
        day = self.event_day(second)
        unknown = limit == 0 and not self.known(day)
        while limit > 0:
            day += 1
            if unit == "w":
                unknown = unknown or not self.known(day)
            limit -= self.works(day) if unit == "w" else 1
        if unit == "w" or day == self.event_day(second):
            return day, unknown
        unknown = not self.known(day)
        while not self.works(day):  # 民法典 203
            day += 1
            unknown = unknown or not self.known(day)
        return day, unknown

    def paused_due(self, unit: str, second: int, days: int, pauses: list):
        """As `due`, but days on whose end a pause held are not counted; the last day is none."""
        spans = [((a + ZONE) // 86400 + EPOCH, (b + ZONE) // 86400 + EPOCH) for a, b in pauses]
        start = day = self.event_day(second)

        def still(each: int) -> bool:
            return any(a <= each < b for a, b in spans)

        left = days
        while left > 0:
            day += 1
            left -= not still(day) and (unit == "n" or self.works(day))
        asked = range(start + 1, day + 1) if unit == "w" and days > 0 else range(day, day + 1)
        if still(day) or (unit == "n" and days > 0):
            first = day
            while still(day) or not self.works(day):
                day += 1
                first = day if still(day - 1) else first
            asked = range(first, day + 1)
        return day, not all(map(self.known, asked))

    def windows(self, day: int):
        if not self.works(day):
            return []
        if not self.table.weekly and not self.table.dated:
            opens, lunch_from, lunch_to, close, _ = self.office(day)
            return [(opens, lunch_from), (lunch_to, close)]
        own = [(a, b) for on, a, b in self.table.dated if on == day]
        if own:
            return own
        weekday = (day - 1) % 7 + 1
        found = [(a, b) for on, a, b in self.table.weekly if on == weekday]
        if not found and weekday > 5:
            nearest = 5 if weekday == 6 else 1
            found = [(a, b) for on, a, b in self.table.weekly if on == nearest]
        return found

    def after_minutes(self, second: int, minutes: int) -> int:
        """Walks whole minutes; `second` begins one."""
        left = minutes
        day, within = divmod(second + ZONE, 86400)
        minute = within // 60
        while True:
            windows = self.windows(day + EPOCH)
            while windows and minute < 1440:
                left -= any(a <= minute < b for a, b in windows)
                minute += 1
                if left == 0:
                    return day * 86400 + minute * 60 - ZONE
            day, minute = day + 1, 0


def text(day: int) -> str:
    return datetime.date.fromordinal(day).isoformat()
