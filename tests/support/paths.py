# SPDX-License-Identifier: MulanPSL-2.0
"""Where the repository is, and its tools on the path of imports."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
for folder in ("tools", "tests/support"):
    if str(ROOT / folder) not in sys.path:
        sys.path.insert(0, str(ROOT / folder))
