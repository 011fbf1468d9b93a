#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""Every refusal the server declares has its Chinese sentence, and no sentence is left without a refusal.

The code stands in src as `RefusalCode name{"case.not_open", Kind::conflict}`; the sentence in
web/src/text/*.json under `refusal.case.not_open` (nested or flat keys). What the server says of time
and people stands in src as `SaidWord name{"light.today", "今天到期"}`; web/src/text/said.*.json says it in
another language, beside the Chinese it was made for.
"""
import json
import pathlib
import re
import sys

import house

DECLARED = re.compile(r'\bRefusalCode\s+(\w+)\s*\{\s*"([^"]*)"\s*,\s*Kind::(\w+)')
SAID = re.compile(r'\bSaidWord\s+\w+\s*\{\s*"([^"]*)",\s*"([^"]*)"\s*\}')
GAP = re.compile(r"\{\w+\}")
SHAPE = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")
MAIN = "web/src/text/zh.json"


def declared(root: pathlib.Path) -> dict[str, list[str]]:
    """code -> files that declare it (tests may declare their own and are left out)."""
    found: dict[str, list[str]] = {}
    for path in house.files(root, "*.h", "*.cpp", under="src"):
        if path.name.endswith("_test.cpp"):
            continue
        for match in DECLARED.finditer(house.without_comments(house.text(path))):
            found.setdefault(match[2], []).append(house.name(root, path))
    return found


def flat(tree: dict, prefix: str = "") -> dict[str, str]:
    """Dotted key -> sentence; a translation is an object with its text and its state."""
    keys = {}
    for key, value in tree.items():
        if isinstance(value, dict) and "text" in value:
            keys[prefix + key] = value["text"]
        elif isinstance(value, dict):
            keys |= flat(value, f"{prefix}{key}.")
        else:
            keys[prefix + key] = value
    return keys


def check_codes(codes: dict[str, list[str]]) -> list[str]:
    problems = [f"{files[0]}: refusal code \"{code}\" is not words.with_dots"
                for code, files in codes.items() if not SHAPE.match(code)]
    problems += [f"{files[1]}: refusal code \"{code}\" is declared in {files[0]} already"
                 for code, files in codes.items() if len(files) > 1]
    return problems


def missing(file: str, keys: dict[str, str], codes: dict[str, list[str]]) -> list[str]:
    return [f"{file}: no sentence refusal.{code} (declared in {files[0]})"
            for code, files in sorted(codes.items()) if not keys.get(f"refusal.{code}")]


def dead(file: str, keys: dict[str, str], codes: dict[str, list[str]]) -> list[str]:
    return [f"{file}: {key} belongs to no refusal of the server; remove it"
            for key in sorted(keys)
            if key.startswith("refusal.") and key.removeprefix("refusal.") not in codes]


def said_words(root: pathlib.Path) -> tuple[dict[str, str], list[str]]:
    """key -> Chinese of every SaidWord, and the keys that are declared twice."""
    words, problems = {}, []
    for path in house.files(root, "*.h", "*.cpp", under="src"):
        if path.name.endswith("_test.cpp"):
            continue
        for key, chinese in SAID.findall(house.without_comments(house.text(path))):
            if key in words:
                problems.append(f"{house.name(root, path)}: said word \"{key}\" is declared twice")
            words[key] = chinese
    return words, problems


def check_said(root: pathlib.Path) -> list[str]:
    words, problems = said_words(root)
    folder = root / "web/src/text"
    english = folder / "said.en.json"
    if words and not english.is_file():
        return problems + ["web/src/text/said.en.json: missing"]
    for path in sorted(folder.glob("said.*.json")):
        file, entries = house.name(root, path), json.loads(house.text(path))
        for key, entry in entries.items():
            chinese = words.get(key)
            if chinese is None:
                problems.append(f"{file}: {key} is no word of the server; remove it")
            elif entry["zh"] != chinese:
                problems.append(f"{file}: {key} was made for another Chinese text; look again")
            elif set(GAP.findall(entry["text"])) != set(GAP.findall(chinese)):
                problems.append(f"{file}: {key} has other gaps than the Chinese")
        if path == english:  # English is whole
            problems += [f"{file}: no words for {key}" for key in sorted(words)
                         if key not in entries]
    return problems


def check(root: pathlib.Path) -> list[str]:
    codes = declared(root)
    problems = check_codes(codes) + check_said(root)
    main = root / MAIN
    if not main.is_file():
        return problems + [f"{MAIN}: missing"]
    for path in sorted(main.parent.glob("*.json")):
        if path.name.startswith("said."):
            continue
        keys = flat(json.loads(house.text(path)))
        problems += dead(house.name(root, path), keys, codes)
        # Chinese is whole; another language may lack a sentence and then shows the Chinese one.
        if path == main:
            problems += missing(MAIN, keys, codes)
    return problems


if __name__ == "__main__":
    sys.exit(house.finish("text", check(house.ROOT), f"{len(declared(house.ROOT))} refusals"))
