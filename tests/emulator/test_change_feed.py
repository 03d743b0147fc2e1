"""Eight writers, conflicts on every third call, and a reader who polls all the while."""

import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep
from typing import Any

from local.settings import ROOT
from tests.emulator.hospital import RUN, Guest, Hospital, reached
from tests.stack import Stack

WRITERS, EACH = 8, 5
PATIENCE = 120
"""Seconds until what was done must have been told."""


def write(stack: Stack, hospital: Hospital, writer: int) -> list[tuple[str, str]]:
    done = []
    patient = reached(writer)
    for number in range(EACH):
        answer = hospital.feed(f"race-{writer}-{number}", patient=patient)
        assert answer.status_code == 200, answer.text
        fed = answer.json()
        guest = Guest(stack, fed["reference"], fed["id"], patient["birth_date"])
        assert guest.act("confirm", 1).status_code == 200
        assert guest.act("cancel", 2, {"reason": f"Grunn {number}"}).status_code == 200
        done += [(fed["id"], "appointment.confirmed"), (fed["id"], "appointment.cancelled")]
    return done


def read_until(hospital: Hospital, cursor: str, wanted: int) -> list[dict[str, Any]]:
    """Acknowledges page by page, as a hospital's system does."""
    seen: list[dict[str, Any]] = []
    until = monotonic() + PATIENCE
    while len(seen) < wanted and monotonic() < until:
        items, after = hospital.changes(cursor, limit=7)
        assert int(after.split(".")[1]) == int(cursor.split(".")[1]) + len(items)
        seen += items
        cursor = after
        sleep(0 if items else 0.2)
    return seen


def test_every_change_is_told_once_and_in_order(stack: Stack) -> None:
    hospital = Hospital(stack, "sunhf")
    start = hospital.told()
    stack.faults.add("dynamodb:TransactWriteItems", 1 / 3, "TransactionConflict")
    try:
        with ThreadPoolExecutor(WRITERS + 1) as pool:
            reader = pool.submit(read_until, hospital, start, 2 * WRITERS * EACH)
            writers = [pool.submit(write, stack, hospital, number) for number in range(WRITERS)]
            done = [each for writer in writers for each in writer.result()]
            seen = reader.result()
    finally:
        stack.faults.clear()
    told = Counter((item["appointment_id"], item["kind"]) for item in seen)
    assert told == Counter(done)
    assert len({item["id"] for item in seen}) == len(seen)
    again, end = hospital.changes(start)
    assert again == seen
    assert hospital.changes(end) == ([], end)
    reasons = {item.get("reason") for item in seen if item["kind"] == "appointment.cancelled"}
    assert reasons == {f"Grunn {number}" for number in range(EACH)}


def test_what_is_done_after_a_night_is_told_at_once(stack: Stack) -> None:
    """The emulator forgets its streams when it stops, and must not remember how far it had read."""
    hospital = Hospital(stack, "sunhf")
    start = hospital.told()
    stack.restart()
    patient = reached()
    fed = hospital.feed("after-a-night", patient=patient).json()
    guest = Guest(stack, fed["reference"], fed["id"], patient["birth_date"])
    assert guest.act("confirm", 1).status_code == 200
    told = read_until(hospital, start, 1)
    assert [item["appointment_id"] for item in told] == [fed["id"]]


def test_the_reference_consumer_tells_of_each_change_once(stack: Stack) -> None:
    hospital = Hospital(stack, "revmatisme")
    command = [sys.executable, "-m", "local.consumer", "revmatisme"]
    environment = os.environ | {"MINJOURNAL_FOLDER": str(stack.folder)}

    def catch_up() -> list[str]:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return [line for line in done.stdout.splitlines() if RUN in line]

    patient = reached()
    fed = hospital.feed("read", patient=patient).json()
    catch_up()
    guest = Guest(stack, fed["reference"], fed["id"], patient["birth_date"])
    assert guest.act("confirm", 1).status_code == 200
    told, until = catch_up(), monotonic() + PATIENCE
    while not told and monotonic() < until:
        told = catch_up()
    assert told == [f"appointment.confirmed {RUN}-read 2"]
    assert catch_up() == []
