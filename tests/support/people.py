# SPDX-License-Identifier: MulanPSL-2.0
"""The demo's staff, signed in; and citizens with valid, made-up identity numbers."""
import concurrent.futures
import dataclasses
import itertools
import json
import threading
import uuid

from wire import Call, Wire

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK = "10X98765432"


def id_number(serial: int) -> str:
    """A valid number of somebody who does not exist: sequence 000–999 of days from 1950 on."""
    day, within = divmod(serial, 999)
    year, rest = 1950 + day // 336 % 50, day % 336
    digits = f"150626{year}{rest // 28 + 1:02}{rest % 28 + 1:02}{within + 1:03}"
    total = sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS))
    return digits + CHECK[total % 11]


def applicant(serial: int) -> dict:
    return {"name": f"样本牧民{serial % 1000}", "id_number": id_number(serial),
            "phone": f"139{serial % 100_000_000:08}", "address": "样本嘎查一组"}


@dataclasses.dataclass
class Person:
    """Somebody of the staff with a session that outlives restarts."""
    login: str
    id: str
    unit: str
    roles: tuple
    cookie: str
    csrf: str

    def get(self, path: str) -> Call:
        return Call("GET", path, cookie=self.cookie)

    def post(self, path: str, body=None, version=None, key=None) -> Call:
        data = json.dumps({} if body is None else body, ensure_ascii=False).encode("utf-8")
        return Call("POST", path, data, self.cookie, self.csrf, key or str(uuid.uuid4()), version)

    def put(self, path: str, data: bytes, content_type: str) -> Call:
        return Call("PUT", path, data, self.cookie, self.csrf, content_type=content_type)


def sign_in(port: int, login: str, password: str) -> Person:
    wire = Wire(port)
    body = json.dumps({"login": login, "password": password}).encode("utf-8")
    answer = wire.ask(Call("POST", "/sign-in", body))
    wire.drop()
    if answer.status != 200:
        raise RuntimeError(f"{login} cannot sign in: {answer.status} {answer.body!r}")
    actor = answer.json["actor"]
    cookie = answer.headers["set-cookie"].split(";", 1)[0]
    return Person(login, actor["id"], actor.get("unit", ""), tuple(actor["roles"]), cookie,
                  answer.json["csrf"])


class Staff:
    """The banner's staff as the administrator sees it; signs people in when first asked for."""

    def __init__(self, folder: str, port: int):
        with open(f"{folder}/demo-sign-ins.json", encoding="utf-8") as file:
            self._passwords = {row["login"]: row["password"] for row in json.load(file)["staff"]}
        self.port = port  # changes with each start of the server
        self._lock = threading.Lock()
        self._known = {}
        self.listed = {row["login"]: row for row in self._rows() if row["login"] in self._passwords}

    def _rows(self):
        wire, admin = Wire(self.port), self.by_login("admin")
        for page in itertools.count():
            answer = wire.ask(admin.get(f"/staff?page={page}")).json
            yield from answer["rows"]
            if not answer["more"]:
                return wire.drop()

    def by_login(self, login: str) -> Person:
        with self._lock:
            if login in self._known:
                return self._known[login]
        person = sign_in(self.port, login, self._passwords[login])
        with self._lock:
            return self._known.setdefault(login, person)

    def logins(self, role: str, unit: str | None = None) -> list[str]:
        """Who holds the role over this unit itself (over any, when none is given)."""
        return sorted(login for login, row in self.listed.items()
                      if any(each["role"] == role and unit in (None, each["unit"])
                             for each in row["roles"]))

    def units(self, role: str) -> list[str]:
        return sorted({each["unit"] for row in self.listed.values() for each in row["roles"]
                       if each["role"] == role})

    def all_of(self, logins: list[str]) -> list[Person]:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:  # as many as the server hashes with
            return list(pool.map(self.by_login, logins))
