"""Who is told that something happened, when, by which way and in which words."""

from datetime import UTC, datetime
from typing import Any

import pytest

from functions.notices.texts import text_of
from tests.canary import Canary
from tests.integration.noticing import (
    CONTACT,
    MAIL,
    MOBILE,
    Told,
    kept,
    mails,
    sms,
    somebody,
    sweep,
)
from tests.integration.outside import REGISTERS
from tests.integration.stage import MAIL_FROM
from tests.integration.world import World, born

OCCASION = "appointment-updated"
NB, EN = text_of(OCCASION, "nb"), text_of(OCCASION, "en")
MORNING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
"""Eight o'clock in Oslo, the day after the world begins."""


@pytest.fixture
def told(world: World) -> Told:
    return somebody(world)


def test_an_sms_where_there_is_a_mobile(told: Told, world: World) -> None:
    key = told.write()
    world.notify()
    assert (sms(), mails()) == ([(MOBILE, NB.sms)], [])
    at = told.at(key)
    assert (at["status"], at["way"]) == ("sent", "sms")
    assert at["message"]
    assert not {"pending", "at"} & set(at)


def test_an_e_mail_where_there_is_none(world: World) -> None:
    told = somebody(world, kontaktinformasjon={"epostadresse": MAIL})
    key = told.write()
    world.notify()
    (mail,) = mails()
    assert sms() == []
    assert mail.destinations["ToAddresses"] == [MAIL]
    assert (mail.source, mail.subject) == (f"MinJournal <{MAIL_FROM}>", NB.subject)
    assert mail.body == NB.email
    assert told.at(key)["way"] == "email"


def test_what_happened_is_told_by_the_change_itself(told: Told, world: World) -> None:
    opened = world.open(told.appointment["reference"]).cookie
    path = f"/appointments/{told.appointment['id']}/confirm"
    world.send("POST", path, cookie=opened, headers={"If-Match": "1"})
    world.notify()
    assert sms() == [(MOBILE, text_of("appointment-changed", "nb").sms)]


def test_a_way_that_was_switched_off_is_not_used(told: Told, world: World) -> None:
    told.choose(notices={"sms": False, "email": True})
    told.write()
    world.notify()
    assert (len(sms()), len(mails())) == (0, 1)


def test_who_wants_to_hear_of_nothing_is_left_alone(told: Told, world: World) -> None:
    told.choose(notices={"sms": False, "email": False})
    key = told.write()
    asked = len(world.outside.asked)
    world.notify()
    at = told.at(key)
    assert (at["status"], at["reason"], sms(), mails()) == ("dropped", "switched-off", [], [])
    assert told.heard() == [], "it was her own choice"
    assert len(world.outside.asked) == asked


@pytest.mark.parametrize(
    ("chosen", "registered", "text"),
    [("en", "nb", EN), (None, "en", EN), ("nb", "en", NB), (None, "nn", NB), ("se", "en", NB)],
)
def test_the_language_is_hers(world: World, chosen: str | None, registered: str, text: Any) -> None:
    told = somebody(world, spraak=registered)
    told.choose(language=chosen)
    told.write()
    world.notify()
    assert sms() == [(MOBILE, text.sms)]


@pytest.mark.parametrize(
    ("contact", "outcome"),
    [
        ({"reservasjon": "JA"}, "reserved"),
        ({"varslingsstatus": "KAN_IKKE_VARSLES"}, "no-contact"),
        ({"status": "IKKE_REGISTRERT"}, "no-contact"),
        ({"kontaktinformasjon": {}}, "no-contact"),
    ],
)
def test_whom_nothing_can_reach_the_hospital_hears_of(
    world: World, contact: dict[str, Any], outcome: str
) -> None:
    told = somebody(world, **contact)
    key = told.write()
    world.notify()
    assert (told.status(key), sms(), mails()) == ("undeliverable", [], [])
    (heard,) = told.heard()
    assert heard["appointment_id"] == told.appointment["id"]
    assert heard["external_id"] == "A1"
    assert (heard["by"], heard["occasion"], heard["outcome"]) == ("service", OCCASION, outcome)


def test_what_is_about_nobodys_appointment_no_hospital_hears_of(world: World) -> None:
    told = somebody(world, reservasjon="JA")
    key = told.write("letter_code-opens", about=False)
    world.notify()
    assert (told.status(key), told.heard()) == ("undeliverable", [])


def test_nothing_is_sent_about_the_dead(told: Told, world: World) -> None:
    key = told.write()
    dead = {**fed_again(), "deceased": True}
    assert world.feed(**dead).status == 200
    world.notify(key)
    assert (told.at(key)["status"], told.at(key)["reason"]) == ("dropped", "deceased")
    assert sms() == []


def test_nothing_is_sent_to_children(world: World) -> None:
    told = somebody(world, birth_date=born(15))
    key = told.write()
    world.notify()
    assert (told.at(key)["reason"], sms()) == ("underage", [])


def fed_again() -> dict[str, Any]:
    return {"source_version": 2, "notify": False}


def test_the_protected_are_told_as_everybody_else(told: Told, world: World) -> None:
    """It says nothing, and goes nowhere but to them."""
    told.write()
    world.feed(**fed_again(), protected=True)
    world.notify()
    assert len(sms()) == 1


def test_at_night_it_waits_for_the_morning(told: Told, world: World) -> None:
    world.move(hours=13)  # 23 in Oslo
    key = told.write()
    world.notify()
    assert (sms(), told.status(key)) == ([], "waiting")
    assert datetime.fromisoformat(told.at(key)["at"]) == MORNING
    sweep()
    assert sms() == []
    world.now = MORNING
    sweep()
    assert len(sms()) == 1


def test_what_is_near_does_not_wait(told: Told, world: World) -> None:
    world.move(hours=13)
    told.write(hours=23, minutes=59)
    world.notify()
    assert len(sms()) == 1


def test_quiet_hours_are_her_own_where_she_has_any(told: Told, world: World) -> None:
    told.choose(quiet_hours={"begins": "09:00", "ends": "12:00"})
    key = told.write()
    world.notify()
    assert sms() == []
    assert datetime.fromisoformat(told.at(key)["at"]) == datetime(2026, 11, 23, 11, tzinfo=UTC)
    world.move(hours=13)
    sweep()
    assert len(sms()) == 1, "at night, as she wants it"


def test_what_is_over_is_not_told(told: Told, world: World) -> None:
    key = told.write(hours=1)
    world.move(hours=1)
    world.notify()
    sweep()
    assert (told.at(key)["status"], told.at(key)["reason"], sms()) == ("dropped", "over", [])
    assert told.heard() == []


def test_a_register_that_is_away_is_waited_for(told: Told, world: World) -> None:
    key = told.write()
    world.outside.down.add(f"{REGISTERS}/kontaktregisteret")
    pauses = []
    for _ in range(8):
        world.notify()
        sweep()
        at = datetime.fromisoformat(told.at(key)["at"])
        pauses.append(round((at - world.now).total_seconds() / 60))
        world.now = at
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    world.outside.down.clear()
    sweep()
    assert (len(sms()), told.status(key)) == (1, "sent")


def test_until_what_it_is_about_begins(told: Told, world: World) -> None:
    key = told.write(minutes=5)
    world.outside.down.add(REGISTERS)
    for _ in range(7):
        sweep()
        world.move(minutes=1)
    assert told.status(key) == "undeliverable"
    assert [each["outcome"] for each in told.heard()] == ["no-contact"]


def test_what_waits_is_told_by_its_kind(world: World) -> None:
    """The sequencer leaves notices alone, and they leave it its facts."""
    told = somebody(world)
    key = told.write()
    world.move(minutes=5)
    pending = {pk: kept(world, pk)["pending"] for pk in pks(world) if "pending" in kept(world, pk)}
    assert pending.pop(key) == "notice"
    assert set(pending.values()) <= {"pending"}
    sweep()
    assert set(pks(world)) >= set(pending)
    assert all("pending" in kept(world, pk) for pk in pending)


def pks(world: World) -> list[str]:
    return [item["pk"]["S"] for item in world.items("outbox")]


def test_a_hundred_at_once(told: Told, world: World) -> None:
    keys = [told.write() for _ in range(60)]
    sweep()
    assert len(sms()) == 60
    assert {told.status(key) for key in keys} == {"sent"}


def test_nobody_is_named_in_the_log(
    told: Told, world: World, canary: Canary, capsys: pytest.CaptureFixture[str]
) -> None:
    canary.keep("text", NB.sms, NB.email)
    for contact in (CONTACT, {**CONTACT, "kontaktinformasjon": {"epostadresse": MAIL}}):
        told.registered.contact = contact
        told.write()
        world.notify()
    told.write("never-heard-of")
    world.notify()
    assert (len(sms()), len(mails())) == (1, 1)
    lines = [text for place, text in canary.heard if place == "log line"]
    assert any("notice-failed" in line and "KeyError" in line for line in lines)
    assert not any(MOBILE in line or MAIL in line or NB.sms in line for line in lines)
