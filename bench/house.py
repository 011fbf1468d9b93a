# SPDX-License-Identifier: MulanPSL-2.0
"""What the parts of the bench share: folders, the two binaries, words on the way."""
import hashlib
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
for folder in ("tools", "tests/support"):
    sys.path.insert(0, str(ROOT / folder))


def binaries() -> tuple[str, str]:
    """ortoo and ortoo_bench, of the same build."""
    ortoo = pathlib.Path(os.environ.get("ORTOO_BIN", ROOT / "build/release/bin/ortoo")).resolve()
    return str(ortoo), str(ortoo.with_name("ortoo_bench"))


def cache() -> pathlib.Path:
    folder = pathlib.Path(os.environ.get("ORTOO_BENCH_CACHE", ROOT / "build/bench-cache"))
    return folder / schema_digest()


def schema_digest() -> str:
    """Bulk data fit one schema, one set of sample files and one maker."""
    digest = hashlib.sha256()
    made_by = ["bench/bulk.py", "bench/copies.cpp", "bench/pattern.cpp", "bench/population.cpp"]
    for path in sorted((ROOT / "migrations").glob("*.sql")) + sorted((ROOT / "data").glob("*.csv")):
        digest.update(path.read_bytes())
    for name in made_by:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()[:12]


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def bench(*words) -> dict:
    """Runs ortoo_bench; its progress goes to stderr, its answer comes back."""
    done = subprocess.run([binaries()[1], *map(str, words)], stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"ortoo_bench {words[0]} failed")
    return json.loads(done.stdout)


def ortoo(config, *words) -> str:
    done = subprocess.run([binaries()[0], "--config", str(config), *words], cwd=ROOT,
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"ortoo {' '.join(words)}: {done.stdout}\n{done.stderr}")
    return done.stdout
