"""What the access log says of who saw what, and how often it says it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from functions.shared.access_log import AccessLog, Purpose
from functions.shared.identity import Identity
from functions.shared.typed import Item, decode
from functions.shared.writes import Key

PATIENT = Identity(role="patient", subject="anna")
GUEST = Identity(role="guest", subject="anna", appointment="one")
NURSE = Identity(
    role="staff", subject="nurse-1", organization="ous", function="nurse", units="ous-102,ous-372"
)
DOCTOR = NURSE.model_copy(update={"subject": "doctor-1", "function": "doctor"})
SYSTEM = Identity(role="system", subject="system-ous", organization="ous")


class Table(dict[Key, Item]):
    """Enough of a database for a log: nothing that stands is written over."""

    def put_new(self, key: Key, item: Item) -> bool:
        return self.setdefault(key, item) is item


class Log:
    """The log with its table, at an hour that a test moves."""

    def __init__(self) -> None:
        self.table, self.now = Table(), datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
        ids = map(str, count())
        database: Any = self.table
        self.log = AccessLog(database, "access_log", lambda: self.now, lambda: next(ids))

    @property
    def entries(self) -> list[Item]:
        return list(self.table.values())


@pytest.fixture
def log() -> Log:
    return Log()


def test_what_is_said_of_a_patient(log: Log) -> None:
    log.log.opened(PATIENT, "appointment", "anna", "ous")
    assert log.entries == [
        {
            "at": "2026-11-23T09:30:00.000000Z",
            "role": "patient",
            "reader": "anna",
            "action": "opened",
            "kind": "appointment",
            "organization": "ous",
            "purpose": "own-appointment",
        }
    ]


def test_of_staff_also_what_they_are_and_where(log: Log) -> None:
    log.log.opened(NURSE, "thread", "anna", "ous", "assigned-thread")
    (entry,) = log.entries
    assert (entry["role"], entry["reader"]) == ("staff", "nurse-1")
    assert (entry["function"], entry["units"]) == ("nurse", "ous-102,ous-372")
    assert (entry["kind"], entry["purpose"]) == ("thread", "assigned-thread")


def test_an_act_says_as_much_as_a_reading(log: Log) -> None:
    write = log.log.entry(NURSE, "confirmed", "thread", "anna", "ous", "assigned-thread")
    item = decode(write.request["Item"])
    assert item.pop("pk") == "patient#anna"
    assert item.pop("sk") == "2026-11-23T09:30:00.000000Z#0"
    log.log.opened(NURSE, "thread", "anna", "ous", "assigned-thread")
    assert {**item, "action": "opened"} == log.entries[0]
    assert write.request["ConditionExpression"] == "attribute_not_exists(#name)"


@pytest.mark.parametrize("caller", [NURSE, SYSTEM], ids=lambda caller: caller.role)
def test_who_looks_at_what_is_anothers_does_so_for_a_task(log: Log, caller: Identity) -> None:
    readings: list[Callable[[], object]] = [
        lambda: log.log.opened(caller, "appointment", "anna", "ous"),
        lambda: log.log.listed(caller, "appointment", "anna", "ous"),
        lambda: log.log.entry(caller, "confirmed", "appointment", "anna", "ous"),
    ]
    for reading in readings:
        with pytest.raises(ValueError, match="for a task"):
            reading()
    assert log.entries == []


def test_every_opening_is_one_entry(log: Log) -> None:
    for _ in range(3):
        log.log.opened(PATIENT, "appointment", "anna", "ous")
    assert len(log.entries) == 3


def listed(
    log: Log,
    caller: Identity = NURSE,
    patient: str = "anna",
    kind: str = "appointment",
    purpose: Purpose = "days-list",
) -> None:
    log.log.listed(caller, kind, patient, "ous", purpose)


def test_a_list_is_one_entry_an_hour_however_often_it_is_seen(log: Log) -> None:
    listed(log)
    log.now += timedelta(minutes=29, seconds=59)
    listed(log)
    assert [entry["at"] for entry in log.entries] == ["2026-11-23T09:30:00.000000Z"]
    log.now += timedelta(seconds=1)
    listed(log)
    assert len(log.entries) == 2


@pytest.mark.parametrize(
    "other",
    [
        {"caller": DOCTOR},
        {"caller": NURSE.model_copy(update={"function": "doctor"})},
        {"patient": "berit"},
        {"kind": "document"},
        {"purpose": "handled-request"},
    ],
    ids=["reader", "function", "patient", "kind", "purpose"],
)
def test_another_reader_patient_kind_or_purpose_is_another_entry(
    log: Log, other: dict[str, Any]
) -> None:
    listed(log)
    listed(log, **other)
    assert len(log.entries) == 2


def test_whose_letter_it_is_and_who_bears_it_are_two_readers(log: Log) -> None:
    """The patient id is the same: the role tells them apart."""
    for caller in (PATIENT, GUEST):
        listed(log, caller, purpose="own-appointment")
    assert {entry["role"] for entry in log.entries} == {"patient", "guest"}
