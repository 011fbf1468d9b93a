#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""A throw-away PostgreSQL 15 cluster on a unix socket, durable (fsync on) unless told otherwise.

usage: pg.py start [--fast] [--memory]   start one and print its connection string
       pg.py stop FOLDER                 stop it and remove it (FOLDER: `host` of the string)
       pg.py run [--fast] [--memory] -- COMMAND…   run a command with ORTOO_TEST_POSTGRES set
--memory: in the machine's memory where there is room, so that each fsync costs nothing; the
settings stay those of a durable one.

The server never runs as root: as root it is started as user postgres.
"""
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile

SERVER = pathlib.Path("/usr/lib/postgresql/15/bin")
VARIABLE = "ORTOO_TEST_POSTGRES"
USER = "ortoo"
SETTINGS = {
    "listen_addresses": "''",
    "max_connections": "100",
    "shared_buffers": "'128MB'",
    "logging_collector": "off",
}
MEMORY = pathlib.Path("/dev/shm")
ROOM = 3 * 2**30  # what the scenarios of a run take at most, twice over
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def _as_postgres() -> list[str]:
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"]


def _run(folder: pathlib.Path, *command: str) -> None:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    # A file, not a pipe: the server inherits it and would keep a pipe open for ever.
    with open(folder / "command.log", "a", encoding="utf-8") as log:
        done = subprocess.run([*_as_postgres(), *command], cwd=folder, env=environment,
                              stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False)
    if done.returncode != 0:
        said = (folder / "command.log").read_text(encoding="utf-8")
        raise RuntimeError(f"{' '.join(command)}: exit {done.returncode}\n{said[-2000:]}")


def connection(folder: pathlib.Path, database: str = "ortoo") -> str:
    return f"host={folder} user={USER} dbname={database}"


def in_memory() -> str | None:
    """A container may have a /dev/shm of 64 MB."""
    try:
        return str(MEMORY) if shutil.disk_usage(MEMORY).free > ROOM else None
    except OSError:
        return None


def start(fast: bool = False, memory: bool = False) -> pathlib.Path:
    """Start a cluster and return its folder, which is also the socket's."""
    if not (SERVER / "initdb").is_file():
        raise RuntimeError("PostgreSQL 15 is not installed; ./do setup installs it")
    place = in_memory() if memory else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="ortoo-pg-", dir=place))
    folder.chmod(0o755)
    if os.geteuid() == 0:
        account = pwd.getpwnam("postgres")
        os.chown(folder, account.pw_uid, account.pw_gid)
    try:
        _run(folder, str(SERVER / "initdb"), "-D", str(folder / "data"), "-U", USER,
             "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        settings = SETTINGS | {"unix_socket_directories": f"'{folder}'"} | (FAST if fast else {})
        with open(folder / "data/postgresql.conf", "a", encoding="utf-8") as file:
            file.writelines(f"{key} = {value}\n" for key, value in settings.items())
        _run(folder, str(SERVER / "pg_ctl"), "-D", str(folder / "data"), "-w", "-t", "60",
             "-l", str(folder / "server.log"), "start")
        _run(folder, str(SERVER / "createdb"), "-h", str(folder), "-U", USER, "ortoo")
    except BaseException:
        stop(folder)
        raise
    return folder


def stop(folder: pathlib.Path) -> None:
    if not folder.name.startswith("ortoo-pg-"):
        raise RuntimeError(f"{folder} was not started by pg.py")
    try:
        if (folder / "data/postmaster.pid").is_file():
            _run(folder, str(SERVER / "pg_ctl"), "-D", str(folder / "data"), "-w", "-m",
                 "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Cluster:
    """with Cluster() as connection_string: …"""

    def __init__(self, fast: bool = False, memory: bool = False):
        self._fast, self._memory = fast, memory
        self._folder: pathlib.Path | None = None

    def __enter__(self) -> str:
        self._folder = start(self._fast, self._memory)
        return connection(self._folder)

    def __exit__(self, *_) -> None:
        if self._folder:
            stop(self._folder)


def main(words: list[str]) -> int:
    fast, memory = "--fast" in words, "--memory" in words
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if words[:1] == ["start"]:
        print(connection(start(fast, memory)))
        return 0
    if words[:1] == ["stop"] and len(words) == 2:
        stop(pathlib.Path(words[1]))
        return 0
    if words[:1] == ["run"] and "--" in words:
        with Cluster(fast, memory) as where:
            command = words[words.index("--") + 1:]
            return subprocess.run(command, env=os.environ | {VARIABLE: where},
                                  check=False).returncode
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
