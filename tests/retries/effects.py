# SPDX-License-Identifier: MulanPSL-2.0
"""What a piece of work leaves in the store, as numbers that two runs of it can be compared by."""
import collections

from instance import Instance

# Sessions end by themselves; the ledger's tree, and what is counted of it, are written beside the
# work, by the clock.
IGNORED = {"sessions", "sign_in_tries", "ledger_tiles", "ledger_trees", "ledger_tree_heads",
           "count_cursors", "case_facts", "count_days", "count_months", "item_listings", "signals"}


class Effects(collections.Counter):
    """Rows of each table, the sum of all versions, and of all counters."""

    @classmethod
    def of(cls, instance: Instance) -> "Effects":
        found = cls({f"rows of {table}": number for table, number in instance.counts().items()
                     if table not in IGNORED})
        for what, sql in (("versions of orders", "SELECT sum(version) FROM orders"),
                          ("versions of cases", "SELECT sum(version) FROM cases"),
                          ("signals of the work",
                           "SELECT count(*) FROM signals WHERE topic <> 'targets'"),
                          ("counters", "SELECT sum(value) FROM counters"),
                          ("heads of chains", "SELECT sum(seq) FROM ledger_heads")):
            found[what] = int(instance.rows(sql)[0][0] or 0)
        return found

    def since(self, before: "Effects") -> dict[str, int]:
        return {key: value - before[key] for key, value in self.items() if value != before[key]}


def differences(one: dict[str, int], times: int, all_of_them: dict[str, int]) -> list[str]:
    """Where `times` pieces of work left something else than `times` the effects of one."""
    return [f"{key}: {all_of_them.get(key, 0)} instead of {times} × {one.get(key, 0)}"
            for key in sorted(one.keys() | all_of_them.keys())
            if all_of_them.get(key, 0) != times * one.get(key, 0)]
