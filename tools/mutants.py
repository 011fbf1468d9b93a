# SPDX-License-Identifier: MulanPSL-2.0
"""Small wrong versions of a C++ source: one operator, constant, statement or enum value changed."""
import dataclasses
import pathlib
import re

import house


@dataclasses.dataclass(frozen=True)
class Mutant:
    kind: str
    start: int
    end: int
    instead: str

    def of(self, source: str) -> str:
        return source[:self.start] + self.instead + source[self.end:]

    def shown(self, source: str) -> str:
        line = house.line_of(source, self.start)
        begin = source.rfind("\n", 0, self.start) + 1
        end = source.find("\n", self.end)
        end = len(source) if end < 0 else end
        before = source[begin:end].strip()
        after = (source[begin:self.start] + self.instead + source[self.end:end]).strip()
        return f"{line}: {self.kind}\n      - {before}\n      + {after or '(removed)'}"


# clang-format puts spaces round binary operators only, so templates and pointers are not met.
OPERATORS = {
    " < ": (" <= ", " >= "), " > ": (" >= ", " <= "), " <= ": (" < ", " > "),
    " >= ": (" > ", " < "), " == ": (" != ",), " != ": (" == ",), " && ": (" || ",),
    " || ": (" && ",), " + ": (" - ",), " - ": (" + ",), " * ": (" / ",), " / ": (" * ",),
    " % ": (" * ",), " += ": (" -= ",), " -= ": (" += ",), "++": ("--",), "--": ("++",),
}
OPERATOR = re.compile("|".join(sorted(map(re.escape, OPERATORS), key=len, reverse=True)))
NUMBER = re.compile(r"(?<![\w.'])(\d+)(?![\w.'])")
TRUTH = re.compile(r"\b(true|false)\b")
NOT = re.compile(r"(?<![\w)\]])!(?=[\w(])")
# A call or an assignment that stands alone on its lines.
STATEMENT = re.compile(r"^[ ]+(?!return\b|using\b|case\b|const\b|constexpr\b|static\b|auto\b|else\b|"
                       r"break\b|continue\b|throw\b|struct\b|template\b|namespace\b|friend\b)"
                       r"[\w:.\->\[\]()*]+(?:\([^;{}]*\)| [-+*/]?= [^;{}]*)(?:\.[^;{}]*)?;[ ]*$",
                       re.M)
ALIAS = re.compile(r"\busing (\w+) = (\w+);")
ENUM = re.compile(r"\benum class (\w+)[^{;]*\{([^}]*)\}")


def enums(root: pathlib.Path) -> dict[str, list[str]]:
    """Every enum of ours with its values; a name that two enums share is left out."""
    found, twice = {}, set()
    for path in house.files(root, "*.h", under="src"):
        for name, body in ENUM.findall(house.without_comments(house.text(path))):
            values = re.findall(r"\b([a-z_]\w*)\b(?:\s*=[^,]*)?\s*(?:,|$)", body.strip())
            twice |= {name} if name in found and found[name] != values else set()
            found[name] = values
    return {name: values for name, values in found.items()
            if name not in twice and len(values) > 1}


def mutants(source: str, known: dict[str, list[str]]) -> list[Mutant]:
    code = house.code_only(source)
    found = []
    for match in OPERATOR.finditer(code):
        for instead in OPERATORS[match[0]]:
            found.append(Mutant("operator", match.start(), match.end(), instead))
    for match in NUMBER.finditer(code):
        if "#" not in code[code.rfind("\n", 0, match.start()) + 1:match.start()]:
            found.append(Mutant("constant", match.start(), match.end(), str(int(match[0]) + 1)))
    for match in TRUTH.finditer(code):
        other = "false" if match[0] == "true" else "true"
        found.append(Mutant("constant", match.start(), match.end(), other))
    for match in NOT.finditer(code):
        found.append(Mutant("negation", match.start(), match.end(), ""))
    for match in STATEMENT.finditer(code):
        found.append(Mutant("statement", match.start(), match.end(), ""))
    short = {one: known[name] for one, name in ALIAS.findall(code) if name in known}
    for name, values in (known | short).items():
        for match in re.finditer(rf"\b{name}::({'|'.join(values)})\b", code):
            other = values[(values.index(match[1]) + 1) % len(values)]
            if not code[:match.start()].endswith("case "):
                found.append(Mutant("enum", match.start(1), match.end(1), other))
    return sorted(found, key=lambda each: (each.start, each.instead))
