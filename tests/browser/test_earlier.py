"""Waiting for an earlier time, and answering when one is offered: signed in, and with a letter."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import spoken
from tests.browser.mocked import MockedApi, ahead, booked, may, own, problem
from tests.browser.persons import PATIENT
from tests.browser.steps import open_appointment, press

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
    expect(page.get_by_text("Mandag, Tirsdag, Torsdag, Fredag mellom kl. 08:00")).to_be_visible()
    [sent] = api.asked("short-notice")
    assert json.loads(sent.post_data or "") == {
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
    expect(page.get_by_text("Mandag, Fredag mellom kl. 09:00 og 15:00.")).to_be_visible()
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
    [sent] = api.asked("accept")
    assert sent.url.endswith(f"/appointments/offers/{ONE}-3/accept")
    assert "idempotency-key" in sent.headers
    assert "if-match" not in sent.headers


def test_one_keeps_the_time_one_has(offered: Page, api: MockedApi) -> None:
    page = offered
    page.get_by_role("link", name="Se tilbudet og svar").click()
    press(page, "Behold timen du har")
    expect(page.get_by_role("heading", name="Du beholdt timen du hadde")).to_be_visible()
    expect(page.get_by_text("Mandag, Fredag mellom kl. 09:00")).to_be_visible()
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
        ("too-late", "Det kan ikke gjøres her lenger"),
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
    expect(page.get_by_text("Vil du avbestille? Det kan ikke gjøres her")).to_be_visible()
    expect(page.get_by_role("link", name="Avbestill timen")).to_have_count(0)


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
