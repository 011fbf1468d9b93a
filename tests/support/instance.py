# SPDX-License-Identifier: MulanPSL-2.0
"""A server on a data folder of its own that is killed and started again on the same data."""
import os
import select
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import uuid

import paths  # noqa: F401
from scenario.server import psql, run, with_database


class Instance:
    """`base` is a scenario.server.Base; the instance is a copy of it."""

    def __init__(self, base, copied_from=None):
        self.base, self.engine = base, base.engine
        self.folder = tempfile.mkdtemp(prefix="ortoo-instance-", dir=base.place)
        self.database = "ortoo_crash_" + uuid.uuid4().hex[:8]
        source = copied_from.folder if copied_from else base.folder
        # The index of the log belongs to the dead process; SQLite makes it anew.
        shutil.copytree(source, self.folder, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns("*-shm", "server.log"))
        if self.engine == "postgres":
            template = copied_from.database if copied_from else base.database
            psql(base.postgres, f"CREATE DATABASE {self.database} TEMPLATE {template}")
        base.write_config(self.folder, self.database)
        self.process = None
        self.port = None

    # --- the process
    def spawn(self) -> None:
        self.port = None
        with open(f"{self.folder}/server.log", "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [self.base.binary, "--config", f"{self.folder}/ortoo.toml", "serve"],
                cwd=self.base.root, stdout=subprocess.PIPE, stderr=log)
        os.set_blocking(self.process.stdout.fileno(), False)
        self._said = b""

    def listening(self, seconds: float) -> bool:
        """Whether it listens within the time; then `port` is set."""
        deadline = time.monotonic() + seconds
        while self.port is None and time.monotonic() < deadline:
            left = max(deadline - time.monotonic(), 0)
            if not select.select([self.process.stdout], [], [], left)[0]:
                break
            piece = self.process.stdout.read()
            if not piece:
                break
            self._said += piece
            for line in self._said.split(b"\n")[:-1]:
                if line.startswith(b"listening "):
                    self.port = int(line.split()[1].rsplit(b":", 1)[1].strip(b"/"))
        return self.port is not None

    def start(self) -> float:
        """Seconds from the start of the process until it listened."""
        begun = time.monotonic()
        self.spawn()
        if not self.listening(60):
            self.kill()
            raise RuntimeError("the server did not start:\n" + self.tail())
        return time.monotonic() - begun

    def kill(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def close(self) -> None:
        self.kill()
        if self.engine == "postgres":
            psql(self.base.postgres, f"DROP DATABASE IF EXISTS {self.database} WITH (FORCE)")
        shutil.rmtree(self.folder, ignore_errors=True)

    def tail(self) -> str:
        with open(f"{self.folder}/server.log", encoding="utf-8") as log:
            return log.read()[-3000:]

    # --- what lies in the store
    def verify_ledger(self) -> str:
        """Raises RuntimeError with what is wrong."""
        return run([self.base.binary, "--config", f"{self.folder}/ortoo.toml", "ledger", "verify"],
                   cwd=self.base.root)

    def rows(self, sql: str) -> list[tuple]:
        """All columns as text."""
        if self.engine == "postgres":
            where = with_database(self.base.postgres, self.database)
            said = run(["psql", "-X", "-q", "-A", "-t", "-F", "\x1f", "-R", "\x1e",
                        "-v", "ON_ERROR_STOP=1", "-d", where, "-c", sql])
            return [tuple(row.split("\x1f")) for row in said[:-1].split("\x1e")] if said else []
        store = sqlite3.connect(f"{self.folder}/ortoo.sqlite", timeout=10)
        try:
            return [tuple("" if cell is None else str(cell) for cell in row)
                    for row in store.execute(sql)]
        finally:
            store.close()

    def change(self, sql: str) -> None:
        """Behind the server's back: only to plant what a checker must find."""
        if self.engine == "postgres":
            psql(with_database(self.base.postgres, self.database), sql)
            return
        store = sqlite3.connect(f"{self.folder}/ortoo.sqlite", timeout=10)
        with store:
            store.execute(sql)
        store.close()

    def tables(self) -> list[str]:
        names = ("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                 if self.engine == "sqlite" else
                 "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        return sorted(row[0] for row in self.rows(names))

    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        each = " UNION ALL ".join(f"SELECT '{table}', count(*) FROM {table}"
                                  for table in self.tables())
        return {table: int(number) for table, number in self.rows(each)}
