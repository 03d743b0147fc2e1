"""Waiting for an earlier time, and answering when one is offered: signed in, and with a letter."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import spoken
from tests.browser.camera import Camera
from tests.browser.mocked import CONFIRMED, MockedApi, ahead, booked, may, own, problem
from tests.browser.persons import PATIENT
from tests.browser.steps import body_of, go_to_cancel, go_to_move, open_appointment, press

Mocked = Callable[..., Page]
ONE = f"{1:032x}"
WAITS = {
    "since": "2026-11-23T10:00:00+01:00",
    "days": ["monday", "friday"],
    "hours": {"begins": "09:00", "ends": "15:00"},
    "notice_hours": 24,
}
ALL = may("confirm", "cancel", "move", "change_request", "short_notice")


def offer(appointment_id: str = ONE) -> dict[str, Any]:
    """Tomorrow at nine, held for another hour."""
    starts_at = ahead(1, 9)
    return {
        "id": f"{appointment_id}-3",
        "starts_at": starts_at.isoformat(),
        "ends_at": (starts_at + timedelta(minutes=45)).isoformat(),
        "held_until": ahead(0, 23, 59).isoformat(),
    }


@pytest.fixture
def offered(mocked_page: Mocked, api: MockedApi) -> Page:
    api.own.coming = [own(1, 9, may=ALL, short_notice=WAITS, offer=offer())]
    api.persons.sign_in(PATIENT)
    return mocked_page("/min-side")


def test_one_says_when_an_earlier_time_would_suit(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(may=ALL)
    page = mocked_page("/kode")
    open_appointment(page)
    page.get_by_role("link", name="Si fra om en tidligere time").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Vil du komme tidligere?")
    page.get_by_label("Onsdag").uncheck()
    page.get_by_label("Ferdig innen kl.").select_option("14:30")
    page.get_by_label("Hvor lenge før må du vite det?").select_option("2 dager")
    press(page, "Sett meg på ventelisten")
    expect(page.get_by_role("heading", name="Du står på venteliste", exact=True)).to_be_visible()
    expect(page.locator(".outcome")).to_be_focused()
    days = "Det passer mandag, tirsdag, torsdag og fredag mellom kl. 08.00 og 14.30."
    expect(page.get_by_text(days)).to_be_visible()
    expect(page.get_by_text("Du må vite det minst 2 dager før.")).to_be_visible()
    [sent] = api.asked("short-notice")
    assert body_of(sent) == {
        "days": ["monday", "tuesday", "thursday", "friday"],
        "hours": {"begins": "08:00", "ends": "14:30"},
        "notice_hours": 48,
    }
    assert (sent.method, sent.headers["if-match"]) == ("PUT", '"3"')


def test_a_wish_without_days_or_hours_is_not_sent(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(may=ALL)
    page = mocked_page("/kode")
    open_appointment(page)
    page.get_by_role("link", name="Si fra om en tidligere time").click()
    for day in ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag"):
        page.get_by_label(day).uncheck()
    page.get_by_label("Ferdig innen kl.").select_option("08:00")
    press(page, "Sett meg på ventelisten")
    summary = page.locator(".ds-error-summary")
    expect(summary).to_contain_text("Velg minst én dag")
    expect(summary).to_contain_text("Slutten må være senere enn begynnelsen")
    assert not api.asked("short-notice")


def test_a_wish_is_taken_back(mocked_page: Mocked, api: MockedApi) -> None:
    api.own.coming = [own(1, 9, may=ALL, short_notice=WAITS)]
    api.persons.sign_in(PATIENT)
    page = mocked_page(f"/timeavtaler/{ONE}")
    expect(page.get_by_text("Det passer mandag og fredag mellom kl. 09.00")).to_be_visible()
    expect(page.get_by_text("Du har ventet siden mandag 23. november.")).to_be_visible()
    press(page, "Fjern ønsket")
    expect(page.get_by_role("heading", name="Du står ikke på venteliste lenger")).to_be_visible()
    assert [each.method for each in api.asked("short-notice")] == ["DELETE"]


def test_an_offer_comes_before_all_else_and_is_taken(offered: Page, api: MockedApi) -> None:
    page = offered
    expect(page.get_by_role("heading", name="Du kan få en tidligere time")).to_be_visible()
    expect(page.get_by_text("Tiden holdes av til deg til kl. 23.59.")).to_be_visible()
    page.get_by_role("link", name="Se tilbudet og svar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tilbud om en tidligere time")
    expect(page.get_by_text(spoken.pattern(spoken.moment(ahead(1, 9))))).to_be_visible()
    press(page, "Ta den nye timen")
    expect(page.get_by_role("heading", name="Du har fått en tidligere time")).to_be_visible()
    expect(page.locator(".outcome")).to_be_focused()
    expect(page.locator(".outcome")).to_contain_text(spoken.pattern(spoken.moment(ahead(1, 9))))
    expect(page.get_by_text("Takk. Du har bekreftet at du kommer.")).to_have_count(0)
    [sent] = api.asked("accept")
    assert sent.url.endswith(f"/appointments/offers/{ONE}-3/accept")
    assert "idempotency-key" in sent.headers
    assert "if-match" not in sent.headers


def test_one_keeps_the_time_one_has(offered: Page, api: MockedApi) -> None:
    page = offered
    page.get_by_role("link", name="Se tilbudet og svar").click()
    press(page, "Behold timen du har")
    expect(page.get_by_role("heading", name="Du beholdt timen du hadde")).to_be_visible()
    expect(page.get_by_text("Det passer mandag og fredag mellom kl. 09.00")).to_be_visible()
    assert len(api.asked("pass")) == 1


def test_an_offer_that_has_run_out_leaves_all_as_it_was(offered: Page, api: MockedApi) -> None:
    page = offered
    page.get_by_role("link", name="Se tilbudet og svar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tilbud om en tidligere time")
    api.own.coming = [own(1, 9, may=ALL, short_notice=WAITS)]
    api.replies["accept"] = [problem(409, "offer-ended")]
    press(page, "Ta den nye timen")
    expect(page.get_by_role("heading", name="Tiden holdes ikke lenger for deg")).to_be_visible()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("moved-too-often", "Du har flyttet timen så mange ganger"),
        ("not-offered", "Denne typen time kan ikke flyttes her"),
        ("phone-only", "Det er så kort tid igjen"),
        ("too-late", "Fristen for å flytte timen her er ute"),
    ],
)
def test_why_it_cannot_be_moved_here_and_whom_to_call(
    mocked_page: Mocked, api: MockedApi, code: str, words: str
) -> None:
    api.appointment = booked(may=may("confirm", "cancel"), may_not={"move": code})
    page = mocked_page("/kode")
    open_appointment(page)
    choices = page.get_by_role("region", name="Passer ikke timen?")
    expect(choices.get_by_text(words)).to_be_visible()
    expect(choices.get_by_role("link", name="22 11 80 80")).to_be_visible()


def test_what_cannot_be_cancelled_here_takes_a_call(mocked_page: Mocked, api: MockedApi) -> None:
    api.appointment = booked(may=may("confirm", "move"), may_not={"cancel": "not-offered"})
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_text("Denne typen time kan ikke avbestilles her.")).to_be_visible()
    choices = page.get_by_role("region", name="Passer ikke timen?")
    expect(choices.get_by_role("link", name="22 11 80 80")).to_be_visible()
    expect(page.get_by_role("link", name="Avbestill timen")).to_have_count(0)


def test_nothing_can_be_done_here(mocked_page: Mocked, api: MockedApi) -> None:
    """And each reason is told once, with one number to call."""
    why = {"move": "phone-only", "change_request": "phone-only", "cancel": "not-offered"}
    api.appointment = booked(**{**CONFIRMED, "may": may(), "may_not": why})
    page = mocked_page("/kode")
    open_appointment(page)
    choices = page.get_by_role("region", name="Passer ikke timen?")
    expect(choices.get_by_text("Vil du ha en annen tid, må du ringe.")).to_be_visible()
    expect(choices.get_by_text("Denne typen time kan ikke avbestilles her.")).to_be_visible()
    expect(choices.get_by_role("link", name="22 11 80 80")).to_have_count(1)


def test_whoever_has_moved_as_often_as_one_may_can_still_ask(
    mocked_page: Mocked, api: MockedApi
) -> None:
    why = {"move": "moved-too-often"}
    api.appointment = booked(may=may("cancel", "change_request"), may_not=why)
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_text("kan du be om en endring eller ringe")).to_be_visible()
    expect(page.get_by_role("link", name="Be om en endring")).to_be_visible()


def test_a_refusal_to_cancel_says_whom_to_call(mocked_page: Mocked, api: MockedApi) -> None:
    contact = {"phone": "23 07 00 10", "opening_hours": "Hverdager kl. 09.00–14.00"}
    api.replies["cancel"] = [problem(422, "not-offered", **contact)]
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_cancel(page)
    press(page, "Avbestill timen")
    alert = page.locator(".ds-alert", has_text="Du må ringe")
    expect(alert).to_be_focused()
    expect(alert.get_by_role("link", name="23 07 00 10")).to_be_visible()


def test_the_way_back_from_a_move_may_be_refused(mocked_page: Mocked, api: MockedApi) -> None:
    page = mocked_page("/kode")
    open_appointment(page)
    go_to_move(page)
    page.get_by_role("radio").first.check()
    press(page, "Flytt timen til denne tiden")
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    contact = {"phone": "22 11 80 80", "opening_hours": "Hverdager kl. 08.00–15.00"}
    api.replies["move"] = [problem(422, "moved-too-often", **contact)]
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_text("så mange ganger som avdelingen tillater")).to_be_visible()


def test_an_offer_that_ended_with_the_wish_promises_no_other(offered: Page, api: MockedApi) -> None:
    page = offered
    page.get_by_role("link", name="Se tilbudet og svar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tilbud om en tidligere time")
    api.own.coming = [own(1, 9, may=ALL)]
    api.replies["pass"] = [problem(409, "offer-ended")]
    press(page, "Behold timen du har")
    expect(page.get_by_text("Du står ikke på venteliste.")).to_be_visible()


def test_a_guest_answers_an_offer(mocked_page: Mocked, api: MockedApi) -> None:
    held = offer(booked()["id"])
    api.appointment = booked(may=ALL, short_notice=WAITS, offer=held)
    page = mocked_page("/kode")
    open_appointment(page)
    page.get_by_role("link", name="Se tilbudet og svar").click()
    press(page, "Ta den nye timen")
    expect(page.get_by_role("heading", name="Du har fått en tidligere time")).to_be_visible()


def test_the_units_answer_is_read_in_its_own_words(mocked_page: Mocked, api: MockedApi) -> None:
    answer = {
        "decision": "declined",
        "decided_at": ahead(-1, 12).isoformat(),
        "note": "Legen er her bare på tirsdager.",
    }
    api.appointment = booked(change_answer=answer)
    page = mocked_page("/kode")
    open_appointment(page)
    expect(page.get_by_role("heading", name="Avdelingen kan ikke gjøre endringen")).to_be_visible()
    expect(page.get_by_text("Legen er her bare på tirsdager.")).to_be_visible()


def test_pictures(mocked_page: Mocked, api: MockedApi, screenshots: Path) -> None:
    api.own.coming = [own(1, 9, may=ALL, short_notice=WAITS, offer=offer())]
    api.persons.sign_in(PATIENT)
    page = mocked_page("/min-side")
    camera = Camera(page, screenshots)
    expect(page.get_by_role("heading", name="Du kan få en tidligere time")).to_be_visible()
    camera("offer-my-page")
    page.get_by_role("link", name="Se tilbudet og svar").click()
    camera("offer")
    page.goto(page.url.replace("/tilbud", "/kort-varsel"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Vil du komme tidligere?")
    camera("short-notice")
