# SPDX-License-Identifier: MulanPSL-2.0
"""A throw-away repository to plant violations in."""
import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

LAYERS = """base platform
db platform
http platform
ledger
people
cases
app top
"""
SPDX = "// SPDX-License-Identifier: MulanPSL-2.0\n"


class Planted(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="ortoo-planted-")
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.plant("docs/layers.txt", LAYERS)

    def plant(self, file: str, text: str) -> pathlib.Path:
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def assert_problem(self, problems: list[str], *words: str):
        """Exactly one problem, and it says each of these words."""
        self.assertEqual(len(problems), 1, problems)
        for word in words:
            self.assertIn(word, problems[0])
