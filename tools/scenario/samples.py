# SPDX-License-Identifier: MulanPSL-2.0
"""Files that scenarios send, and two requests at the same moment."""
import base64
import io
import threading
import uuid
import zipfile

# The smallest real pictures: one white pixel. A different pixel makes a different photo.
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7w"
                       "AAAABJRU5ErkJggg==")


def bomb():
    """A workbook of a few kilobytes that unpacks to sixty-four megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/worksheets/sheet1.xml",
                      "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" +
                      "a" * (64 << 20) + "</t></is></c></row></sheetData></worksheet>")
    return out.getvalue()


def race(one, two, method_and_path):
    """Both (client, words of the request) send at once, each under a key of its own."""
    together, answers = threading.Barrier(2), []

    def send(client, words):
        own = {**words, "headers": {**words["headers"], "Idempotency-Key": str(uuid.uuid4())}}
        together.wait()
        answers.append(client.request(*method_and_path, **own))
    threads = [threading.Thread(target=send, args=each) for each in (one, two)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def answer_file(words):
    """An answer file of the 综窗 system in base 64, from case numbers and their numbers there."""
    rows = ["case_number,external_number,result,message"]
    rows += [f"{case},{number},ok," for case, number in zip(words[::2], words[1::2])]
    return base64.b64encode(("\n".join(rows) + "\n").encode("utf-8")).decode("ascii")


def in_base64(body, place=None):
    """The bytes; with a place, one bit of the byte there is another."""
    if place is not None:
        at = int(place)
        body = body[:at] + bytes([body[at] ^ 1]) + body[at + 1:]
    return base64.b64encode(body).decode("ascii")
