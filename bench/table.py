# SPDX-License-Identifier: MulanPSL-2.0
"""One table per engine: figures, targets, and the machine they were taken on."""
import os
import pathlib

TARGETS = {"sqlite": True, "postgres": False}  # the issue sets targets for SQLite


def machine() -> str:
    cpu = next((line.split(":", 1)[1].strip() for line in
                pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
                if line.startswith("model name")), "unknown")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2 ** 30
    load = os.getloadavg()[0]
    return (f"{os.cpu_count()} cores ({cpu}), {memory:.0f} GiB, Linux {os.uname().release}; "
            f"load generator on the same cores; load average before {load:.1f}")


def rate(found: dict, what: str) -> float:
    return found[what] / found["seconds"]


def step(found: dict, name: str) -> dict:
    return found["steps"].get(name, {"p50": 0.0, "p99": 0.0})


class Lines:
    """Rows of the table; each with one figure a size and perhaps a target."""

    def __init__(self, sizes: list[int]):
        self.sizes, self.rows = sizes, []

    def add(self, name: str, cells: list[str], target: str = "", reached=None) -> None:
        mark = "" if reached is None else " ✓" if reached else " ✗"
        self.rows.append((name, [*cells, *[""] * (len(self.sizes) - len(cells))], target + mark))

    def text(self) -> str:
        heads = [f"{size:,} cases" for size in self.sizes]
        width = max(len(row[0]) for row in self.rows)
        widths = [max(len(head), *(len(row[1][i]) for row in self.rows))
                  for i, head in enumerate(heads)]
        lines = [" ".join([" " * width, *(h.rjust(w) for h, w in zip(heads, widths)), " target"])]
        for name, cells, target in self.rows:
            lines.append(" ".join([name.ljust(width),
                                   *(c.rjust(w) for c, w in zip(cells, widths)),
                                   " " + target]).rstrip())
        return "\n".join(lines)


def add_writes(lines: Lines, all_of: list[dict], targets: bool) -> None:
    errands = [each["errands"] for each in all_of]
    rates = [rate(each, "errands") for each in errands]
    lines.add("durable case lifecycles/s over HTTP", [f"{each:,.0f}" for each in rates],
              "≥ 300" if targets else "", rates[-1] >= 300 if targets else None)
    lines.add("  writes/s in them", [f"{rate(each, 'writes'):,.0f}" for each in errands])
    lines.add("  cores: server, client, others", [
        f"{each['server_cpu']:.2f}, {each['client_cpu']:.2f}, {each['others_cpu']:.2f}"
        for each in errands])
    single = [rate(each["presence"], "writes") for each in all_of]
    lines.add("single durable writes/s over HTTP", [f"{each:,.0f}" for each in single])
    group = all_of[0]["ceiling"]["group"]
    lines.add(f"  engine alone, same rows, groups of {group}",
              [f"{each['ceiling']['in_groups']:,.0f}" for each in all_of])
    lines.add("  engine alone, same rows, one by one",
              [f"{each['ceiling']['one_by_one']:,.0f}" for each in all_of])
    lines.add("  HTTP ÷ engine alone in groups", [
        f"{100 * one / each['ceiling']['in_groups']:.0f} %" for one, each in zip(single, all_of)])
    photos = [each["photos"] for each in all_of]
    lines.add("photos of 300 kB/s, 4 at once (p50 ms)", [
        f"{rate(each, 'writes'):,.0f} ({step(each, 'photo')['p50']:.0f})" for each in photos])


def add_reads(lines: Lines, all_of: list[dict], targets: bool) -> None:
    for name in ("approver's list", "one case", "item search", "hard item search"):
        medians = [step(each[name], name)["p50"] for each in all_of]
        cells = [f"{step(each[name], name)['p50']:.2f} / {step(each[name], name)['p99']:.2f}"
                 for each in all_of]
        lines.add(f"{name}, median / p99 ms", cells, "median ≤ 2" if targets else "",
                  max(medians) <= 2 if targets else None)
        if len(all_of) > 1 and medians[0]:
            growth = medians[-1] / medians[0]
            lines.add("  growth", ["", f"× {growth:.2f}"], "≤ 1.5" if targets else "",
                      growth <= 1.5 if targets else None)


def add_searches(lines: Lines, all_of: list[dict]) -> None:
    """Among many items, where they were tried; a question may take 5 ms."""
    for name in ("item search", "hard item search"):
        many = [step(each["searches"][name], name) if "searches" in each else None
                for each in all_of]
        if not any(many):
            continue
        lines.add(f"{name}, many items, median / p99 ms",
                  [f"{one['p50']:.2f} / {one['p99']:.2f}" if one else "" for one in many],
                  "p99 ≤ 5", max(one["p99"] for one in many if one) <= 5)
        lines.add("  growth from the sample's 143", [
            f"× {one['p50'] / step(each[name], name)['p50']:.2f}" if one else ""
            for one, each in zip(many, all_of)])


def add_phones(lines: Lines, all_of: list[dict], targets: bool) -> None:
    """A clerk's write alone, and while all the phones of a county come back at once."""
    alone = [step(each["office"], "accept")["p99"] for each in all_of]
    beside = [step(each["phones"], "accept")["p99"] for each in all_of]
    lines.add("clerk's write, p99 ms, alone / phones syncing", [
        f"{one:.1f} / {two:.1f}" for one, two in zip(alone, beside)])
    grown = [two / one if one else 0.0 for one, two in zip(alone, beside)]
    seen = all(grown)  # a run too short to see a clerk's write proves nothing
    lines.add("  growth", [f"× {each:.2f}" if each else "" for each in grown],
              "≤ 2" if targets else "", max(grown) <= 2 if targets and seen else None)
    lines.add("  a phone's sync, median / p99 ms", [
        f"{step(each['phones'], 'sync')['p50']:.0f} / {step(each['phones'], 'sync')['p99']:.0f}"
        for each in all_of])


def add_rest(lines: Lines, all_of: list[dict], targets: bool) -> None:
    rss = [each["rss_peak"] for each in all_of]
    lines.add("resident memory, peak MB", [f"{each:.0f}" for each in rss],
              "≤ 200" if targets else "", max(rss) <= 200 if targets else None)
    starts = [each["restart"] for each in all_of]
    lines.add("kill -9 to the first right answer, ms", [f"{each * 1000:.0f}" for each in starts],
              "≤ 1000" if targets else "", max(starts) <= 1 if targets else None)
    lines.add("store, MB", [f"{each['size_mb']:,.0f}" for each in all_of])


def steps(found: dict) -> str:
    rows = sorted(found["steps"].items(), key=lambda row: -row[1]["p50"])
    return "\n".join(f"  {name:18} p50 {one['p50']:6.1f} ms   p99 {one['p99']:6.1f} ms"
                     for name, one in rows)


def of(engine: str, sizes: list[int], all_of: list[dict], lanes: int) -> str:
    lines = Lines(sizes)
    targets = TARGETS[engine]
    add_writes(lines, all_of, targets)
    add_reads(lines, all_of, targets)
    add_searches(lines, all_of)
    add_phones(lines, all_of, targets)
    add_rest(lines, all_of, targets)
    return (f"{engine}\n{lines.text()}\n\nsteps of a lifecycle at {sizes[-1]:,} cases, {lanes} lanes\n"
            f"{steps(all_of[-1]['errands'])}\n")
