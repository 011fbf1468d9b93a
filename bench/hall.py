#!/usr/bin/env python3
# SPDX-License-Identifier: MulanPSL-2.0
"""The hall of a region: how long from a call until every board shows it, and what a stream costs.

usage: hall.py [--windows 200] [--waiting 2000] [--boards 50] [--followers 10000] [--seconds 60]
The windows press 叫下一个 one after the other, evenly over the time; each board and each follower
holds a stream and reads its page when it is told of a change, as the real ones do. The server
(ORTOO_BIN, else the dev build) keeps its data in memory; boards, followers and clerks share its machine.
"""
import argparse
import asyncio
import json
import pathlib
import resource
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests/queue"), str(ROOT / "tests/support")]
import callers  # noqa: E402
import engines  # noqa: E402
from instance import Instance  # noqa: E402
from people import Staff  # noqa: E402
from wire import Wire  # noqa: E402

TARGET_MS, TARGET_KIB = 300, 40


def resident_kib(pid: int) -> int:
    for line in pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("no VmRSS")


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Stream:
    """A page that is told of a change, and then reads (`path` below the stream's own)."""

    def __init__(self, port: int, stream: str, page: str = "", seen=None):
        self.port, self.stream, self.page, self.seen = port, stream, page, seen
        self.told = 0
        self.ready = asyncio.Event()

    async def run(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(f"GET {self.stream} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode("ascii"))
        async for line in reader:
            if line.startswith(b"event: snapshot"):
                self.ready.set()
            elif line.startswith(b"event: changed"):
                self.told += 1
                if self.page:
                    await self.read()

    async def read(self) -> None:
        if not hasattr(self, "pipe"):
            self.pipe = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self.pipe
        writer.write(f"GET {self.page} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode("ascii"))
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n")
                      if line.lower().startswith(b"content-length:"))
        body = await reader.readexactly(length)
        if head.startswith(b"HTTP/1.1 200") and self.seen:
            self.seen(json.loads(body), time.monotonic())


class Calls:
    """When 叫下一个 was pressed for each number, and when each board showed it first."""

    def __init__(self):
        self.at: dict[str, float] = {}
        self.boards: list[dict[str, float]] = []

    def board(self):
        first: dict[str, float] = {}
        self.boards.append(first)

        def seen(board, now):
            for window in board["windows"]:
                first.setdefault(window["number"], now)
        return seen

    def waits(self) -> list[float]:
        return [(first[number] - at) * 1000 for first in self.boards
                for number, at in self.at.items() if number in first]


async def opened(streams: list[Stream], at_once: int = 200) -> list[asyncio.Task]:
    tasks = []
    for begin in range(0, len(streams), at_once):
        group = streams[begin:begin + at_once]
        tasks += [asyncio.create_task(one.run()) for one in group]
        await asyncio.gather(*(asyncio.wait_for(one.ready.wait(), 60) for one in group))
    return tasks


def press(hall, at: int, calls: Calls) -> None:
    wire = Wire(hall.port, 60)
    begun = time.monotonic()
    answer = wire.ask(hall.clerks[at].post(f"/halls/{hall.id}/windows/{hall.windows[at]}/next", {}))
    if answer.status == 200:
        calls.at[answer.json["number"]] = begun
    wire.drop()


async def measured(given, instance, hall, codes) -> int:
    calls, port = Calls(), instance.port
    base = f"/api/v1/halls/{hall.id}"
    boards = [Stream(port, f"{base}/events", f"{base}/board", calls.board())
              for _ in range(given.boards)]
    before = resident_kib(instance.process.pid)
    followers = [Stream(port, f"/api/v1/tickets/{codes[at % len(codes)]}/events")
                 for at in range(given.followers)]
    tasks = await opened(followers)
    each = (resident_kib(instance.process.pid) - before) / max(len(followers), 1)
    tasks += await opened(boards)
    gap = given.seconds / given.windows
    begun = time.monotonic()
    for at in range(given.windows):
        await asyncio.sleep(max(0.0, begun + at * gap - time.monotonic()))
        await asyncio.to_thread(press, hall, at, calls)
    await asyncio.sleep(2)
    for task in tasks:
        task.cancel()
    wanted, waits = len(calls.at) * given.boards, calls.waits()
    print(f"calls {len(calls.at)}, boards {given.boards}, followers {given.followers}, shown "
          f"{len(waits)} of {wanted}, told {sum(one.told for one in followers)} followers")
    if not waits:
        print("nothing was shown")
        return 1
    p50, p99 = percentile(waits, 0.5), percentile(waits, 0.99)
    print(f"call to board: p50 {p50:.0f} ms, p99 {p99:.0f} ms (target {TARGET_MS}), "
          f"worst {max(waits):.0f} ms")
    print(f"a stream: {each:.1f} KiB (target {TARGET_KIB})")
    return 0 if p99 <= TARGET_MS and each <= TARGET_KIB and len(waits) == wanted else 1


def numbers(hall, count: int) -> list[str]:
    wire, codes = Wire(hall.port, 60), []
    for at in range(count):
        body = {"group": hall.group_of(at), "origin": "clerk"}
        taken = callers.good("take", wire.ask(hall.clerks[at % len(hall.clerks)].post(
            f"/halls/{hall.id}/take", body)))
        codes.append(taken["code"])
    for at, window in enumerate(hall.windows):
        call = hall.clerks[at].post(f"/halls/{hall.id}/windows/{window}/open", {}, version=1)
        callers.good("open", wire.ask(call))
    wire.drop()
    return codes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, usual in (("windows", 200), ("waiting", 2000), ("boards", 50),
                        ("followers", 10_000), ("seconds", 60)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    base = engines.base("sqlite", "", memory=True)
    instance = Instance(base)
    try:
        config = pathlib.Path(instance.folder, "ortoo.toml")
        config.write_text(config.read_text(encoding="utf-8").replace(
            "connections_per_peer = 10000", "connections = 50000\nconnections_per_peer = 50000"),
            encoding="utf-8")
        instance.start()
        hall = callers.Hall(Staff(instance.folder, instance.port), instance.port, given.windows)
        codes = numbers(hall, given.waiting)
        return asyncio.run(measured(given, instance, hall, codes))
    finally:
        instance.close()
        base.close()


if __name__ == "__main__":
    sys.exit(main())
