# SPDX-License-Identifier: MulanPSL-2.0
"""The ten digits that an agent's phone gives a citizen while it has no network (src/visits)."""
import datetime
import hashlib
import hmac


def slip_code(key, order, serial, act, at):
    """`key`: hex, the server's key of the device; `at`: when, by the phone's clock."""
    receipts = hmac.digest(bytes.fromhex(key), b"receipt", hashlib.sha256)
    milliseconds = round(datetime.datetime.fromisoformat(at).timestamp() * 1000)
    text = f"{order}|{serial}|{act}|{milliseconds}"
    number = int.from_bytes(hmac.digest(receipts, text.encode(), hashlib.sha256)[:8], "big")
    return f"{number % 10**10:010d}"
