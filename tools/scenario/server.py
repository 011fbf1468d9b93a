# SPDX-License-Identifier: MulanPSL-2.0
"""Starts `ortoo serve` on a copy of a prepared data folder; one fresh server a scenario."""
import os
import shutil
import sqlite3
import subprocess
import tempfile
import uuid

import pg

START = "2026-11-18T09:00:00+08:00"


def run(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, **more)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def psql(connection, sql):
    return run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", connection, "-c", sql])


def with_database(connection, name):
    """The same server, another database."""
    parts = [each for each in connection.split() if not each.startswith("dbname=")]
    return " ".join(parts + [f"dbname={name}"])


class Base:
    """A prepared banner: units, calendar, catalogue, staff; copied for every scenario."""

    def __init__(self, binary, engine, postgres, root, memory=False):
        self.binary = os.path.abspath(binary)
        self.engine = engine
        self.postgres = postgres
        self.root = root
        # Where nothing is said of power cuts, the disk would only be waited for.
        self.place = pg.in_memory() if memory else None
        self.folder = tempfile.mkdtemp(prefix="ortoo-base-", dir=self.place)
        self.database = "ortoo_base_" + uuid.uuid4().hex[:8]
        if engine == "postgres":
            psql(postgres, f"CREATE DATABASE {self.database}")
        self.write_config(self.folder, self.database)
        self.set_clock(self.folder, START)
        for verb in (["migrate"], ["demo", "load", "--days", "0"]):
            run([self.binary, "--config", f"{self.folder}/ortoo.toml", *verb], cwd=root)

    def write_config(self, folder, database):
        lines = [f'data_folder = "{folder}"', "demo = true", f'clock_file = "{folder}/clock"',
                 "[database]", f'engine = "{self.engine}"']
        if self.engine == "postgres":
            lines.append(f'connection = "{with_database(self.postgres, database)}"')
        else:
            lines.append(f'path = "{folder}/ortoo.sqlite"')
        lines += ["[documents]", 'seal = "installation"', "[server]", "port = 0", 'web_root = ""',
                  "[limits]", "connections_per_peer = 10000"]
        with open(f"{folder}/ortoo.toml", "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")

    @staticmethod
    def set_clock(folder, instant):
        with open(f"{folder}/clock.new", "w", encoding="utf-8") as file:
            file.write(instant + "\n")
        os.replace(f"{folder}/clock.new", f"{folder}/clock")

    def start(self, clock=None):
        return Server(self, clock)

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.engine == "postgres":
            psql(self.postgres, f"DROP DATABASE IF EXISTS {self.database} WITH (FORCE)")


class Server:
    def __init__(self, base, clock=None):
        self.base = base
        self.folder = tempfile.mkdtemp(prefix="ortoo-run-", dir=base.place)
        shutil.copytree(base.folder, self.folder, dirs_exist_ok=True)
        self.database = "ortoo_run_" + uuid.uuid4().hex[:8]
        if base.engine == "postgres":
            psql(base.postgres, f"CREATE DATABASE {self.database} TEMPLATE {base.database}")
        base.write_config(self.folder, self.database)
        if clock:
            base.set_clock(self.folder, clock)
        self.log = open(f"{self.folder}/server.log", "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [base.binary, "--config", f"{self.folder}/ortoo.toml", "serve"], cwd=base.root,
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.url = None
        for line in self.process.stdout:
            if line.startswith("listening "):
                self.url = line.split()[1].strip()
                break
        if self.url is None:
            raise RuntimeError("the server did not start:\n" + self.tail())

    def set_clock(self, instant):
        self.base.set_clock(self.folder, instant)

    def forge(self, sql):
        if self.base.engine == "postgres":
            psql(with_database(self.base.postgres, self.database), sql)
            return
        store = sqlite3.connect(f"{self.folder}/ortoo.sqlite", timeout=10)
        with store:
            store.execute(sql)
        store.close()

    def tail(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()[-3000:]

    def verify_ledger(self):
        return run([self.base.binary, "--config", f"{self.folder}/ortoo.toml", "ledger", "verify"],
                   cwd=self.base.root)

    def verify_counts(self):
        return run([self.base.binary, "--config", f"{self.folder}/ortoo.toml", "oversight",
                    "verify"], cwd=self.base.root)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.log.close()
        if self.base.engine == "postgres":
            psql(self.base.postgres, f"DROP DATABASE IF EXISTS {self.database} WITH (FORCE)")
        shutil.rmtree(self.folder, ignore_errors=True)
