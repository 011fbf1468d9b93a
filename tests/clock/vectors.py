# SPDX-License-Identifier: MulanPSL-2.0
"""Questions to the calendar: made-up and real tables, and random starts, limits, rosters."""
import csv
import datetime
import pathlib
import random

from oracle import EPOCH, ZONE, Table, text

ROOT = pathlib.Path(__file__).resolve().parents[2]


def ordinal(date: str) -> int:
    return datetime.date.fromisoformat(date).toordinal()


def real() -> dict:
    with open(ROOT / "data/holidays.csv", encoding="utf-8") as file:
        return {ordinal(row["date"]): row["kind"] == "workday" for row in csv.DictReader(file)}


def invented_year(dice: random.Random, year: int) -> dict:
    """As the State Council does it: blocks of days off, weekends around them worked."""
    days, day = {}, datetime.date(year, 1, 1).toordinal()
    days[day] = False
    for _ in range(dice.randint(3, 8)):
        first = day + dice.randint(1, 360)
        for each in range(first, first + dice.randint(1, 8)):
            if datetime.date.fromordinal(each).year == year:
                days[each] = False
        for each in range(first - 8, first + 14):
            weekend = (each - 1) % 7 >= 5
            same = datetime.date.fromordinal(each).year == year
            if weekend and same and each not in days and dice.random() < 0.3:
                days[each] = True
    return days


def table(dice: random.Random) -> Table:
    """2022–2026 as they were; 2027 invented, or unknown; a unit with days of its own; rosters."""
    found = Table(days=real())
    if dice.random() < 0.6:
        found.days |= invented_year(dice, 2027)
    if dice.random() < 0.2:
        gone = dice.choice((2024, 2026))
        found.days = {day: works for day, works in found.days.items()
                      if datetime.date.fromordinal(day).year != gone}
    low, high = ordinal("2023-01-01"), ordinal("2028-12-31")
    for _ in range(dice.choice((0, 0, 3, 12))):
        found.extra[dice.randint(low, high)] = dice.random() < 0.25
    if dice.random() < 0.4:
        found.hours.append((dice.randint(low, high), 510, 720, 840, dice.choice((1020, 1080)),
                            dice.randint(0, 1)))
    if dice.random() < 0.5:
        for weekday in range(1, 8):
            begin = dice.randint(420, 700)
            for _ in range(dice.randint(1 if weekday < 6 else 0, 2)):
                found.weekly.append((weekday, begin, begin + dice.randint(20, 240)))
                begin += dice.randint(100, 300)
        for _ in range(dice.randint(0, 5)):
            found.dated.append((dice.randint(low, high), 600, 660))
    return found


def question(dice: random.Random) -> tuple:
    """(kind, start second, limit)"""
    low, high = ordinal("2023-01-01") - EPOCH, ordinal("2028-06-30") - EPOCH
    start = dice.randint(low, high) * 86400 + dice.randint(0, 86399) - ZONE
    kind = dice.choices(("w", "n", "m"), (60, 36, 4))[0]
    if kind == "m":
        return kind, start // 60 * 60, dice.choice((1, 30, 60, 120, dice.randint(1, 900)))
    limit = dice.choice((0, 1, 5, 10, 20, dice.randint(0, 60)))
    return kind, start, limit


def paused_question(dice: random.Random) -> tuple:
    """("p", unit, start second, limit, days of an extension, pauses in order)"""
    _, start, limit = question(dice)
    pauses, when = [], start
    for _ in range(dice.choice((0, 1, 1, 2, 3, 5))):
        begin = when + dice.choice((0, 3600, dice.randint(0, 20 * 86400)))
        when = begin + dice.choice((0, 1800, 86400, dice.randint(0, 30 * 86400)))
        pauses.append((begin, when))
    return "p", dice.choice("wwn"), start, limit, dice.choice((0, 0, 5, 10)), pauses


def lines_of_table(found: Table) -> list:
    word = {True: "workday", False: "holiday"}
    lines = ["calendar"]
    lines += [f"day {text(day)} {word[works]}" for day, works in sorted(found.days.items())]
    lines += [f"extra {text(day)} {word[works]}" for day, works in sorted(found.extra.items())]
    lines += [f"hours {text(row[0])} {row[1]} {row[2]} {row[3]} {row[4]} {row[5]}"
              for row in found.hours]
    lines += [f"weekly {weekday} {begin} {end}" for weekday, begin, end in found.weekly]
    lines += [f"dated {text(day)} {begin} {end}" for day, begin, end in found.dated]
    return lines


def line_of_question(asked: tuple) -> str:
    if asked[0] == "p":
        _, unit, start, limit, extended, pauses = asked
        spans = "".join(f" {begin} {end}" for begin, end in pauses)
        return f"ask-paused {unit} {start} {limit} {extended}{spans}"
    kind, start, limit = asked
    return f"ask {kind} {start} {limit}"
