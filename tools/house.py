# SPDX-License-Identifier: MulanPSL-2.0
"""What the checks share: where files are, how code is read without its comments, how to report."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Folders that hold nothing of ours.
FOREIGN = {"build", "node_modules", "dist", ".git", "__pycache__", "test-results"}


def files(root: pathlib.Path, *patterns: str, under: str = ".") -> list[pathlib.Path]:
    """Files below root/under whose name matches one of the patterns, sorted, ours only."""
    found = set()
    for pattern in patterns:
        for path in (root / under).rglob(pattern):
            if path.is_file() and not FOREIGN.intersection(path.relative_to(root).parts):
                found.add(path)
    return sorted(found)


def text(path: pathlib.Path) -> str:
    return path.read_text(encoding="utf-8")


def name(root: pathlib.Path, path: pathlib.Path) -> str:
    return path.relative_to(root).as_posix()


_CPP = re.compile(
    r'R"(?P<tag>[^()\s\\]{0,16})\(.*?\)(?P=tag)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*'"
    r"|//[^\n]*|/\*.*?\*/",
    re.S,
)
_TS = re.compile(
    r"`(?:\\.|[^`\\])*`"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'(?:\\.|[^'\\\n])*'"
    r"|//[^\n]*|/\*.*?\*/"
    r"|(?<=[(,=:\[!&|?{};\n])\s*/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/",
    re.S,
)


def _blank(match: re.Match) -> str:
    """Same length and same line breaks, so that positions and line numbers stay true."""
    return re.sub(r"[^\n]", " ", match[0])


def _blank_comment(match: re.Match) -> str:
    return _blank(match) if match[0].lstrip().startswith(("//", "/*")) else match[0]


def code_only(source: str, language: str = "cpp") -> str:
    """The source with strings and comments blanked out."""
    return (_CPP if language == "cpp" else _TS).sub(_blank, source)


def without_comments(source: str, language: str = "cpp") -> str:
    """The source with comments blanked out, strings kept."""
    return (_CPP if language == "cpp" else _TS).sub(_blank_comment, source)


def line_of(source: str, position: int) -> int:
    return source.count("\n", 0, position) + 1


def finish(check: str, problems: list[str], seen: int | str = "") -> int:
    """Print the outcome and return the exit code. Every check ends with this."""
    for problem in problems:
        print(problem)
    note = f" ({seen})" if seen != "" else ""
    if problems:
        print(f"{check}: {len(problems)} problem(s){note}", file=sys.stderr)
        return 1
    print(f"{check}: ok{note}")
    return 0
