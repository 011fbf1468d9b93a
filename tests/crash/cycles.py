# SPDX-License-Identifier: MulanPSL-2.0
"""The crash cycles of one engine: start, load, kill at a random moment, start again, compare."""
import random
import time

import engines
from check import Check
from errand import Errand
from instance import Instance
from lanes import Crew
from oracle import Oracle
from people import Staff
from stage import stages
from wire import Wire

MOMENT = 2.0  # seconds after the start of the process within which it is killed
LANES = 8


def rehearse(instance: Instance, stage, serial: int) -> dict:
    """One undisturbed errand: step → [(role, ledger kind)] that it leaves."""
    wire, errand, kinds = Wire(instance.port), Errand(stage, serial), {}
    while not errand.done:
        step = errand.step
        errand.learn(wire.ask(errand.next_call(wire.ask)))
        roles = {errand.order.get("id"): "order", errand.case.get("id"): "case"}
        rows = [(roles[subject], kind) for subject, kind in instance.rows(
            "SELECT subject, kind FROM ledger_entries ORDER BY at, seq") if subject in roles]
        kinds[step] = []
        for row in set(rows):
            before = sum(pair == row for step_kinds in kinds.values() for pair in step_kinds)
            kinds[step] += [row] * (rows.count(row) - before)
    wire.drop()
    return kinds


class Cycles:
    def __init__(self, engine: str, seed: int, score: engines.Score):
        self.engine, self.score, self.seed = engine, score, seed
        self.random = random.Random(seed)
        self.cluster = engines.Cluster() if engine == "postgres" else None
        self.base = engines.base(engine, self.cluster.connection if self.cluster else "")
        self.instance = Instance(self.base)
        self.instance.start()
        self.staff = Staff(self.instance.folder, self.instance.port)
        wire = Wire(self.instance.port)
        self.stages = stages(self.staff, wire, LANES)
        wire.drop()
        self.kinds = rehearse(self.instance, self.stages[0], seed % 1000 * 1_000_000 + 999_999)
        self.oracle = Oracle(f"{self.base.folder}/acknowledged.jsonl")
        self.crew = Crew(self.stages, LANES, self.oracle, seed)
        self.instance.kill()
        self.loaded = 0.0
        self.restarts = []

    def close(self) -> None:
        self.instance.close()
        self.base.close()
        if self.cluster:
            self.cluster.close()

    # --- one cycle
    def cycle(self, number: int) -> None:
        moment = self.random.uniform(0, MOMENT)
        store_dies = self.cluster is not None and number % 4 == 3
        before = self.oracle.count
        begun = time.monotonic()
        self.instance.spawn()
        if self.instance.listening(moment):
            loading = time.monotonic()
            self.crew.begin(self.instance.port)
            time.sleep(max(0.0, begun + moment - time.monotonic()))
            if store_dies:
                self.store_dies(number)
            self.loaded += time.monotonic() - loading
            self.instance.kill()
            self.crew.end()
        else:
            self.instance.kill()  # while it was starting
        self.compare(f"{self.engine} cycle {number} (killed after {moment:.2f} s"
                     f"{', the store too' if store_dies else ''}, "
                     f"{self.oracle.count - before} acknowledged)")

    def store_dies(self, number: int) -> None:
        """PostgreSQL goes away under a living server, comes back, and work goes on."""
        if number % 8 == 3:
            self.cluster.kill()
        else:
            self.cluster.stop_at_once()
        self.cluster.start()
        time.sleep(0.3)  # the load goes on for a while

    def compare(self, name: str) -> None:
        self.restarts.append(self.instance.start())
        faults = self.crew.faults()
        faults += self.check().half_done(self.crew.lanes)
        self.crew.retry(self.instance.port)
        faults += self.crew.faults() + self.check().everything()
        self.instance.kill()
        self.score.check(not faults, f"{name}: {len(faults)} faults\n    " +
                         "\n    ".join(faults[:8]))

    def check(self, instance=None, oracle=None) -> Check:
        return Check(instance or self.instance, oracle or self.oracle, self.kinds, self.staff,
                     self.seed)

    def summary(self) -> str:
        rate = self.oracle.count / self.loaded if self.loaded else 0
        slow = sorted(self.restarts)[-1] if self.restarts else 0
        return (f"{self.engine}: {self.oracle.count} acknowledged writes, {rate:.0f}/s under load, "
                f"slowest restart {slow * 1000:.0f} ms, seed {self.seed}")
