# SPDX-License-Identifier: MulanPSL-2.0
"""A PostgreSQL cluster that stays in the cache folder between runs; durable, fsync on."""
import os
import pathlib
import pwd
import shutil
import tempfile

import house  # noqa: F401
import pg

SETTINGS = {"listen_addresses": "''", "max_connections": "50", "shared_buffers": "'512MB'",
            "max_wal_size": "'4GB'", "logging_collector": "off"}


class Cluster:
    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        # A socket's path must be short, whatever the cache folder is called.
        self.socket = pathlib.Path(tempfile.mkdtemp(prefix="ortoo-pg-bench-"))
        self.socket.chmod(0o755)
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self.socket, account.pw_uid, account.pw_gid)

    @property
    def connection(self) -> str:
        return pg.connection(self.socket)

    def make(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
        self._run("initdb", "-D", str(self.data), "-U", pg.USER, "--auth=trust",
                  "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        with open(self.data / "postgresql.conf", "a", encoding="utf-8") as file:
            file.writelines(f"{key} = {value}\n" for key, value in SETTINGS.items())
        self.start()
        self._run("createdb", "-h", str(self.socket), "-U", pg.USER, "ortoo")

    @property
    def data(self) -> pathlib.Path:
        return self.folder / "data"

    def start(self) -> None:
        self._run("pg_ctl", "-D", str(self.data), "-w", "-t", "300", "-l",
                  str(self.folder / "server.log"), "-o",
                  f"-c unix_socket_directories={self.socket}", "start")

    def stop(self) -> None:
        if (self.data / "postmaster.pid").is_file():
            self._run("pg_ctl", "-D", str(self.data), "-w", "-t", "300", "-m", "fast", "stop")
        shutil.rmtree(self.socket, ignore_errors=True)

    def _run(self, program: str, *words: str) -> None:
        pg._run(self.folder, str(pg.SERVER / program), *words)
