"""What happens in the deployed stack is told once, by SMS, and can be read on its own page."""

from datetime import UTC, datetime, time, timedelta
from html import unescape
from time import monotonic, sleep
from uuid import uuid4

import httpx

from functions.notices.texts import text_of
from functions.shared.clock import OSLO
from tests.emulator.hospital import Guest, Hospital, person, reached
from tests.emulator.waiting import eventually
from tests.stack import Stack

PATIENCE = 180
"""Seconds: the sweep comes every minute, and a busy machine is slow."""


TEXTS = {text_of("appointment-changed", "nb").sms, text_of("appointment-changed", "en").sms}


def outbox(stack: Stack) -> str:
    answer = httpx.get(f"{stack.origin}/utboks", timeout=30)
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def changed(stack: Stack) -> int:
    """So many times it is told on the page that a letter's code was used."""
    page = outbox(stack)
    return sum(page.count(text) for text in TEXTS)


def by_day(stack: Stack) -> None:
    """Moves the clock to the next noon, if patients are asleep."""
    now = datetime.now(UTC) + stack.clock.offset()
    local = now.astimezone(OSLO)
    if not time(9) <= local.time() <= time(20):
        noon = datetime.combine(local.date(), time(12), OSLO)
        noon += timedelta(days=1) if noon < local else timedelta()
        stack.clock.move(noon.astimezone(UTC) - now)


def until(stack: Stack, wanted: int) -> None:
    eventually(lambda: changed(stack) >= wanted or None, PATIENCE)


def test_a_guests_change_is_told_once_in_the_outbox(stack: Stack) -> None:
    before = changed(stack)
    patient = reached(3)
    hospital = Hospital(stack, "sunhf")
    offset = stack.clock.offset()
    try:
        by_day(stack)
        fed = hospital.feed(f"noticed-{uuid4().hex[:6]}", patient=patient).json()
        guest = Guest(stack, fed["reference"], fed["id"], patient["birth_date"])
        assert guest.act("confirm", 1).status_code == 200
        until(stack, before + 1)
        assert guest.act("cancel", 2, {}).status_code == 200
        until(stack, before + 2)
    finally:
        stack.clock.move(offset - stack.clock.offset())
    assert changed(stack) == before + 2
    assert patient["name"] not in outbox(stack)


def test_whom_no_register_knows_the_hospital_hears_of(stack: Stack) -> None:
    hospital = Hospital(stack, "ahus")
    cursor: str | None = None
    offset, end = stack.clock.offset(), monotonic() + PATIENCE
    kinds: list[tuple[str, str]] = []
    try:
        by_day(stack)
        fed = hospital.feed(f"unknown-{uuid4().hex[:6]}", patient=person()).json()
        while (fed["id"], "appointment.notice-undeliverable") not in kinds:
            assert monotonic() < end, kinds
            items, cursor = hospital.changes(cursor)
            kinds += [(item["appointment_id"], item["kind"]) for item in items]
            sleep(0 if items else 0.5)
    finally:
        stack.clock.move(offset - stack.clock.offset())


def test_the_outbox_is_the_local_stacks_alone(stack: Stack) -> None:
    """The deployed page is the build, and it knows no such path."""
    shown = httpx.get(f"{stack.origin}/utboks")
    assert "Bare på denne maskinen" in shown.text
    assert "script" not in shown.text
    assert "default-src 'none'" in shown.headers["Content-Security-Policy"]
    for file in ("index.html", "config.json"):
        assert "utboks" not in httpx.get(f"{stack.origin}/{file}").text
