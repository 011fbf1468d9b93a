# SPDX-License-Identifier: MulanPSL-2.0
"""What the server has acknowledged, one line a write, appended after the answer was read. The file
is the truth that the store is held against after a crash."""
import base64
import collections
import hashlib
import json
import threading

from wire import Answer, Call


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def call_of(entry: dict) -> Call:
    """The acknowledged call, to be sent again."""
    fields = dict(entry["call"])
    fields["body"] = base64.b64decode(fields["body"])
    return Call(**fields)


class Oracle:
    def __init__(self, path: str):
        self.path = path
        self._lock = threading.Lock()
        self._file = open(path, "a", encoding="utf-8")
        self.count = 0

    def acknowledge(self, step: str, call: Call, answer: Answer, subjects: dict, more=None) -> None:
        """`subjects`: {"order": id, "case": id}, as far as they are known."""
        fields = dict(call.__dict__)
        fields["body"] = base64.b64encode(call.body).decode("ascii")
        entry = {"step": step, "call": fields, "answer": sha(answer.body), "subjects": subjects}
        view = answer.json
        if isinstance(view, dict) and view.get("id") in subjects.values() and "version" in view:
            entry["seen"] = [view["id"], view["version"]]
        self._append(entry | (more or {}))

    def forge(self, entry: dict) -> None:
        """Only for the control: claims a write that nobody sent."""
        self._append(entry)

    def _append(self, entry: dict) -> None:
        line = json.dumps(entry, ensure_ascii=False)
        with self._lock:
            self._file.write(line + "\n")
            self._file.flush()
            self.count += 1

    def entries(self) -> list[dict]:
        with open(self.path, encoding="utf-8") as file:
            return [json.loads(line) for line in file]


def expected_acts(entries: list[dict], kinds: dict) -> collections.Counter:
    """(subject, ledger kind) → how often it must stand in the ledger. `kinds`: step → [(role, kind)],
    as one undisturbed errand has shown."""
    wanted = collections.Counter()
    for entry in entries:
        for role, kind in kinds.get(entry["step"], []):
            wanted[(entry["subjects"].get(role, "?"), kind)] += 1
    return wanted


def compare(wanted: collections.Counter, found: collections.Counter, what: str) -> list[str]:
    """What is missing or there too often, of what was wanted."""
    faults = []
    for key, number in wanted.items():
        if found[key] < number:
            faults.append(f"lost: {what} {key}: {found[key]} of {number}")
        elif found[key] > number:
            faults.append(f"doubled: {what} {key}: {found[key]} instead of {number}")
    return faults
