# SPDX-License-Identifier: MulanPSL-2.0
"""How long functions are, by counting braces: exact enough for a limit, needs no compiler."""
import pathlib
import re

import house

CONTAINER = re.compile(r"\b(?:namespace|class|struct|union|enum|extern|interface|concept)\b")
CONTROL = re.compile(r"^\W*(?:else\s+)?(?:if|for|while|switch|catch|do|try|else|return)\b")
CPP_BODY = re.compile(
    r"\)\s*(?:const|noexcept(?:\([^()]*\))?|override|final|mutable|&&?|try|\s)*"
    r"(?:->\s*[\w:<>,&*\s]+)?(?:\s*requires\b.*)?$", re.S)
TS_BODY = re.compile(r"(?:=>|\)\s*(?::[^={}]+)?)\s*$", re.S)
NAME = re.compile(r"([A-Za-z_~][\w:~]*)\s*(?:<[^<>]*>)?\s*(?:=\s*(?:async\s*)?)?\(")


def functions(source: str, language: str = "cpp") -> list[tuple[str, int, int]]:
    """(name, first line, length in lines) of each outermost function body."""
    code = house.code_only(source, language)
    if language == "cpp":
        code = re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", house._blank, code, flags=re.M)
    body = CPP_BODY if language == "cpp" else TS_BODY
    found, stack, start = [], [], 0
    for match in re.finditer(r"[{};]", code):
        position, mark = match.start(), match[0]
        if mark == "{":
            header = code[start:position]
            inside = any(kind == "function" for kind, _, _ in stack)
            kind = _kind(header, body, inside)
            shift = len(header) - len(header.lstrip())
            stack.append((kind, header.strip(), house.line_of(code, start + shift)))
        elif mark == "}" and stack:
            kind, header, first = stack.pop()
            if kind == "function":
                named = NAME.search(header)
                length = house.line_of(code, position) - first + 1
                found.append((named[1] if named else header[:40], first, length))
        start = position + 1
    return found


def _kind(header: str, body: re.Pattern, inside: bool) -> str:
    if inside:
        return "block"
    if "(" in header and body.search(header) and not CONTROL.match(header):
        return "function"
    if CONTAINER.search(header):
        return "container"
    return "block"


def script_of(source: str) -> str:
    """The script blocks of a .vue file, with the other lines kept blank."""
    kept = house._blank(re.match(r".*", source, re.S))
    for match in re.finditer(r"<script[^>]*>(.*?)</script>", source, re.S):
        kept = kept[: match.start(1)] + match[1] + kept[match.end(1):]
    return kept


def check_source(file: str, source: str, limit: int) -> list[str]:
    language = "cpp" if file.endswith((".h", ".cpp")) else "ts"
    if file.endswith(".vue"):
        source = script_of(source)
    return [f"{file}:{line}: {name} has {length} lines; the limit is {limit}"
            for name, line, length in functions(source, language) if length > limit]


def check(root: pathlib.Path, limit: int) -> list[str]:
    problems = []
    for path in house.files(root, "*.h", "*.cpp", "*.ts", "*.vue"):
        file = house.name(root, path)
        if not re.search(r"\.(test|spec)\.ts$", file):
            problems += check_source(file, house.text(path), limit)
    return problems
