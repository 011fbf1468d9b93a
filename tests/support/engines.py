# SPDX-License-Identifier: MulanPSL-2.0
"""Which engines a run covers, and its counts as the gates read them."""
import json
import os
import signal
import time

import paths
import pg
from scenario.server import Base


def binary() -> str:
    return os.environ.get("ORTOO_BIN", str(paths.ROOT / "build/dev/bin/ortoo"))


def wanted(given: str | None) -> list[str]:
    """PostgreSQL when the gates offer one (ORTOO_TEST_POSTGRES) or it was asked for by name."""
    if given:
        return given.split(",")
    return ["sqlite", "postgres"] if os.environ.get("ORTOO_TEST_POSTGRES") else ["sqlite"]


class Cluster:
    """A durable PostgreSQL of this run's own, because it is killed too."""

    def __init__(self):
        self.folder = pg.start()
        self.connection = pg.connection(self.folder)
        # After a crash one sync of the file system, not one of each of a thousand files.
        with open(self.folder / "data/postgresql.conf", "a", encoding="utf-8") as file:
            file.write("recovery_init_sync_method = syncfs\n")

    def kill(self) -> None:
        """As when the machine's memory runs out: the postmaster gets no chance to say good-bye."""
        with open(self.folder / "data/postmaster.pid", encoding="ascii") as file:
            pid = int(file.readline())
        os.kill(pid, signal.SIGKILL)
        deadline = time.monotonic() + 10
        while os.path.exists(f"/proc/{pid}/stat") and time.monotonic() < deadline:
            time.sleep(0.01)  # polling for another process; bounded by the deadline

    def stop_at_once(self) -> None:
        self._pg_ctl("-m", "immediate", "stop")

    def start(self) -> None:
        """Starts over; waits until what the dead postmaster left behind is gone."""
        deadline = time.monotonic() + 20
        while True:
            try:
                return self._pg_ctl("-t", "60", "-l", str(self.folder / "server.log"), "start")
            except RuntimeError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)  # its last children hold the shared memory for a moment

    def _pg_ctl(self, *words: str) -> None:
        pg._run(self.folder, str(pg.SERVER / "pg_ctl"), "-D", str(self.folder / "data"), "-w",
                *words)

    def close(self) -> None:
        pg.stop(self.folder)


def base(engine: str, connection: str = "", memory: bool = False) -> Base:
    return Base(binary(), engine, connection, str(paths.ROOT), memory)


class Score:
    """Counts checks; `finish` writes them where the gates look and answers the exit code."""

    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, good: bool, what: str) -> bool:
        self.passed += bool(good)
        self.failed += not good
        if not good:
            print("FAIL " + what, flush=True)
        return good

    def finish(self) -> int:
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        target = os.environ.get("ORTOO_RESULT")
        if target:
            with open(target, "w", encoding="utf-8") as file:
                json.dump({"passed": self.passed, "failed": self.failed}, file)
        return 1 if self.failed or not self.passed else 0

