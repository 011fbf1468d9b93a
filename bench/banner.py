# SPDX-License-Identifier: MulanPSL-2.0
"""A prepared banner in the cache folder and the server on it."""
import os
import pathlib
import select
import signal
import subprocess
import time

import house
from wire import Call, Lost, Wire


class Banner:
    """One data folder; on PostgreSQL with a cluster of its own, running as long as the banner."""

    def __init__(self, folder: pathlib.Path, engine: str, cluster=None):
        self.folder, self.engine, self.cluster = folder, engine, cluster
        self.config = folder / f"{engine}.toml"
        self.process, self.port = None, 0

    @property
    def database(self) -> str:
        return str(self.folder / "ortoo.sqlite")

    def write_config(self) -> None:
        lines = [f'data_folder = "{self.folder}"', "demo = true", "[database]",
                 f'engine = "{self.engine}"']
        lines.append(f'connection = "{self.cluster.connection}"' if self.engine == "postgres" else
                     f'path = "{self.database}"')
        # Each engine goes its own way from the same bulk data.
        lines += ["[ledger]", f'heads_file = "{self.folder}/ledger-heads-{self.engine}"']
        lines += ["[server]", "port = 0", 'web_root = ""',
                  "[limits]", "connections_per_peer = 10000",
                  "body_bytes = 8388608"]  # 10,000 items come in one request
        self.config.write_text("\n".join(lines) + "\n", encoding="utf-8")

    # --- the server
    def start(self) -> float:
        """Seconds from the start of the process until it listened."""
        self.write_config()
        with open(self.folder / "server.log", "w", encoding="utf-8") as log:
            begun = time.monotonic()
            self.process = subprocess.Popen(
                [house.binaries()[0], "--config", str(self.config), "serve"], cwd=house.ROOT,
                stdout=subprocess.PIPE, stderr=log, text=True)
        while select.select([self.process.stdout], [], [], 120)[0]:
            line = self.process.stdout.readline()
            if line.startswith("listening "):
                self.port = int(line.split()[1].rsplit(":", 1)[1].strip("/\n"))
                return time.monotonic() - begun
            if not line:
                break
        raise RuntimeError("the server did not start: " +
                           (self.folder / "server.log").read_text(encoding="utf-8")[-2000:])

    def stop(self, how=signal.SIGTERM) -> None:
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(60)
            self.process.stdout.close()
            self.process = None

    def restart(self, call: Call, wanted: bytes) -> float:
        """Kills it, starts it, and answers after how many seconds the first right answer came."""
        self.stop(signal.SIGKILL)
        begun = time.monotonic()
        self.start()
        while time.monotonic() - begun < 60:
            wire = Wire(self.port)
            try:
                answer = wire.ask(call)
                if answer.status == 200 and wanted in answer.body:
                    return time.monotonic() - begun
            except Lost:
                pass
            finally:
                wire.drop()
        raise RuntimeError("no right answer within a minute of the restart")

    def memory(self) -> tuple[float, float]:
        """Resident MB now, and at most so far; without pages of files it has mapped."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            rows = dict(line.split(":", 1) for line in file)
        return int(rows["VmRSS"].split()[0]) / 1024, int(rows["VmHWM"].split()[0]) / 1024

    def cpu(self) -> float:
        """Seconds of CPU the server has used."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def size_mb(self) -> float:
        if self.engine == "postgres":
            return sum(path.stat().st_size for path in (self.cluster.data / "base").rglob("*")
                       if path.is_file()) / 1e6
        return sum(path.stat().st_size for path in self.folder.glob("ortoo.sqlite*")) / 1e6
