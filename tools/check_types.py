#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""The TypeScript in web/src/api is what the generator makes of api/openapi.json today.

The generator writes in place; the committed files are put back, so the check changes nothing.
"""
import pathlib
import subprocess
import sys

import house

FOLDER = "web/src/api"
GENERATOR = ["npm", "run", "--silent", "api"]


def snapshot(folder: pathlib.Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.ts"))}


def restore(folder: pathlib.Path, before: dict[str, bytes]) -> None:
    for path in folder.glob("*.ts"):
        if path.name not in before:
            path.unlink()
    for file, content in before.items():
        if (folder / file).read_bytes() != content:
            (folder / file).write_bytes(content)


def check(root: pathlib.Path, generator: list[str]) -> list[str]:
    folder = root / FOLDER
    before = snapshot(folder)
    if not before:
        return [f"{FOLDER}: no generated types; run ./do openapi"]
    done = subprocess.run(generator, cwd=root / "web", capture_output=True, text=True, check=False)
    after = snapshot(folder)
    restore(folder, before)
    if done.returncode != 0:
        return [f"{' '.join(generator)} failed:\n{done.stdout}{done.stderr}"]
    changed = sorted(file for file in before.keys() | after.keys()
                     if before.get(file) != after.get(file))
    return [f"{FOLDER}/{file} is not what api/openapi.json gives; run ./do openapi and commit it"
            for file in changed]


if __name__ == "__main__":
    sys.exit(house.finish("types", check(house.ROOT, GENERATOR)))
