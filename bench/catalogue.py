# SPDX-License-Identifier: MulanPSL-2.0
"""A catalogue of any size: the sample's items again and again, each under a name of its own."""
import csv
import io

import house
from people import Staff
from wire import Wire

ITEMS = 10_000
WHERE = "乌审 图克 嘎鲁图 无定河 苏力德 苏里格 牧区 农区 旗级 苏木 嘎查 社区 开发区 园区 工业区".split()
WHOM = ("个人 企业 农牧户 老年 青年 妇女 儿童 学生 军人 残疾人 合作社 家庭农场 个体户 团体 单位 外来人员 "
        "脱贫户 低收入 高校毕业生 创业者").split()


def grown(items: int) -> str:
    """The sample's rows and as many more as it takes, as a file to import."""
    with open(house.ROOT / "data/catalogue.csv", encoding="utf-8", newline="") as file:
        sample = list(csv.DictReader(file))
    out = io.StringIO()
    writer = csv.DictWriter(out, sample[0].keys(), lineterminator="\n")
    writer.writeheader()
    for number in range(items):
        again, row = number // len(sample), dict(sample[number % len(sample)])
        if again:
            where, whom = WHERE[again % len(WHERE)], WHOM[again // len(WHERE) % len(WHOM)]
            row["sample_id"] = f"BULK-{number:06}"
            row["item_name"] = f"{where}{whom}{row['item_name']}"
            row["high_frequency"] = "no"
        writer.writerow(row)
    return out.getvalue()


def grow(staff: Staff, port: int, items: int) -> None:
    """Imports them into the running banner."""
    wire = Wire(port, 300)
    answer = wire.ask(staff.by_login("admin").post("/items/import", {"csv": grown(items)}))
    wire.drop()
    if answer.status != 200 or answer.json["faults"]:
        raise RuntimeError(f"the catalogue did not grow: {answer.status} {answer.body[:500]!r}")
