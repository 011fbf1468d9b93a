# SPDX-License-Identifier: MulanPSL-2.0
"""Manners of migrations: types of both engines, and the county first in every key."""
import pathlib
import re

import house

TABLE = re.compile(r"CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)\s*\((.*?)\)\s*;", re.S | re.I)
KEY = re.compile(r"PRIMARY\s+KEY\s*\(\s*(\w+)", re.I)
# Types and words that one of the two engines does not know, or reads otherwise.
FOREIGN = re.compile(
    r"\b(BOOLEAN|BOOL|(?:BIG|SMALL)?SERIAL|INT|INTEGER|SMALLINT|REAL|DOUBLE|NUMERIC|DECIMAL|VARCHAR"
    r"|CHAR|BLOB|JSONB?|UUID|DATE|TIMESTAMP(?:TZ)?|AUTOINCREMENT|WITHOUT\s+ROWID|STRICT)\b", re.I)
# Tables that belong to no county, and why.
COUNTYLESS = {
    "schema_migrations": "belongs to the database",
}


def check_sql(file: str, sql: str) -> list[str]:
    # Comments and quoted text are not schema.
    plain = re.sub(r"--[^\n]*|'(?:''|[^'])*'", house._blank, sql)
    problems = []
    for match in TABLE.finditer(plain):
        table, body = match[1].lower(), match[2]
        line = house.line_of(plain, match.start())
        for word in FOREIGN.finditer(body):
            problems.append(f"{file}:{line}: {table}: type {word[0]}; use TEXT, BIGINT or BYTEA")
        if table in COUNTYLESS:
            continue
        key = KEY.search(body)
        if not re.search(r"\bcounty\s+TEXT\s+NOT\s+NULL\b", body, re.I):
            problems.append(f"{file}:{line}: {table}: no column `county TEXT NOT NULL`")
        elif not key or key[1].lower() != "county":
            problems.append(f"{file}:{line}: {table}: the primary key must begin with county")
    return problems


def check(root: pathlib.Path) -> list[str]:
    problems = []
    for path in house.files(root, "*.sql", under="migrations"):
        problems += check_sql(house.name(root, path), house.text(path))
    numbers = [int(path.name[:4]) for path in house.files(root, "[0-9]*.sql", under="migrations")]
    missing = sorted(set(range(1, max(numbers, default=0) + 1)) - set(numbers))
    problems += [f"migrations: number {number:04d} is missing" for number in missing]
    twice = sorted({number for number in numbers if numbers.count(number) > 1})
    problems += [f"migrations: number {number:04d} is taken twice" for number in twice]
    strays = [path for path in house.files(root, "*.sql") if path.parent != root / "migrations"]
    problems += [f"{house.name(root, path)}: .sql files live in migrations/ only" for path in strays]
    return problems
