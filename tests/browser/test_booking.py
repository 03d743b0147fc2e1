"""A time that one books oneself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.camera import Camera
from tests.browser.mocked import CONFIRMED, MockedApi, free_times, own, problem
from tests.browser.persons import PATIENT
from tests.browser.steps import body_of, posted, press
from tests.browser.watching import stored

Mocked = Callable[..., Page]


@pytest.fixture
def page(mocked_page: Mocked, api: MockedApi) -> Page:
    api.own.open_times = free_times(7, 8)
    api.own.books = own(7, 7)
    api.persons.sign_in(PATIENT)
    return mocked_page("/timeavtaler")


def choose(page: Page) -> None:
    """A unit, and its first time."""
    page.get_by_role("link", name="Bestill time selv").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bestill time selv")
    page.get_by_label("Hvor vil du bestille?").select_option("ous-771")
    page.get_by_role("radio").first.check()


def test_a_time_is_booked(page: Page, api: MockedApi) -> None:
    choose(page)
    page.get_by_label("Noe avdelingen bør vite?").fill("Jeg bruker rullestol.")
    press(page, "Bestill timen")
    expect(page.get_by_role("heading", name="Timen er bestilt")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Timen din")
    expect(page.locator(".outcome")).to_be_focused()
    expect(page.get_by_role("button", name="Bekreft at jeg kommer")).to_have_count(0)
    expect(page.get_by_role("heading", name="Koden i brevet")).to_have_count(0)
    [sent] = posted(api, "appointments")
    assert body_of(sent) == {
        "unit_id": "ous-771",
        "slot_id": "7-9",
        "comment": "Jeg bruker rullestol.",
    }
    assert "idempotency-key" in sent.headers
    assert "rullestol" not in str(stored(page))
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Timeavtaler")


def test_what_one_books_oneself_need_not_be_confirmed(page: Page, api: MockedApi) -> None:
    api.own.coming = [own(1, 4, **CONFIRMED, booked_by="patient")]
    page.reload()
    page.get_by_role("link", name="Se timen").click()
    expect(page.get_by_text("Du har bestilt timen selv.")).to_be_visible()


def test_what_one_writes_survives_a_reload_and_is_for_one_unit(page: Page) -> None:
    choose(page)
    page.get_by_label("Noe avdelingen bør vite?").fill("Jeg bruker rullestol.")
    page.reload()
    unit = page.get_by_label("Hvor vil du bestille?")
    unit.select_option("ous-771")
    expect(page.get_by_label("Noe avdelingen bør vite?")).to_have_value("Jeg bruker rullestol.")
    others = unit.locator("option").evaluate_all("found => found.map(({ value }) => value)")
    unit.select_option(next(each for each in others if each not in ("", "ous-771")))
    expect(page.get_by_label("Noe avdelingen bør vite?")).to_have_value("")


def test_a_time_that_is_gone(page: Page, api: MockedApi) -> None:
    choose(page)
    api.own.open_times = free_times(8)
    api.replies["appointments"] = [problem(409, "slot-taken")]
    press(page, "Bestill timen")
    expect(page.get_by_role("heading", name="Tiden er ikke ledig lenger")).to_be_visible()
    page.get_by_role("radio").first.check()
    press(page, "Bestill timen")
    expect(page.get_by_role("heading", name="Timen er bestilt")).to_be_visible()


def test_whoever_has_one_is_led_to_it(page: Page, api: MockedApi) -> None:
    choose(page)
    api.own.coming = [own(1, 4)]
    api.replies["appointments"] = [problem(409, "already-booked", appointment_id=f"{1:032x}")]
    press(page, "Bestill timen")
    expect(page.get_by_role("heading", name="Du har alt en time her")).to_be_visible()
    page.get_by_role("link", name="Se timen du har").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Timen din")


def test_a_unit_that_takes_no_bookings_any_more_is_phoned(page: Page, api: MockedApi) -> None:
    choose(page)
    contact = {"phone": "23 07 00 10", "opening_hours": "Hverdager kl. 09.00–14.00"}
    api.replies["appointments"] = [problem(422, "not-offered", **contact)]
    press(page, "Bestill timen")
    expect(page.get_by_text("Avdelingen tar ikke imot bestillinger her.")).to_be_visible()
    expect(page.get_by_role("link", name="23 07 00 10")).to_be_visible()


def test_a_lost_answer_is_asked_for_again_under_its_key(page: Page, api: MockedApi) -> None:
    choose(page)
    api.replies["appointments"] = [problem(503, "busy")]
    press(page, "Bestill timen")
    expect(page.get_by_text("Det er ikke sikkert")).to_be_visible()
    press(page, "Bestill timen")
    expect(page.get_by_role("heading", name="Timen er bestilt")).to_be_visible()
    sent = posted(api, "appointments")
    assert len({each.headers["idempotency-key"] for each in sent}) == 1


def test_nothing_is_free(page: Page, api: MockedApi) -> None:
    api.own.open_times = []
    page.get_by_role("link", name="Bestill time selv").click()
    page.get_by_label("Hvor vil du bestille?").select_option("ous-771")
    expect(page.get_by_role("heading", name="Det er ingen ledige tider nå")).to_be_visible()


def test_nothing_is_booked_before_a_time_is_chosen(page: Page, api: MockedApi) -> None:
    page.get_by_role("link", name="Bestill time selv").click()
    page.get_by_label("Hvor vil du bestille?").select_option("ous-771")
    expect(page.get_by_role("radio").first).to_be_visible()
    page.get_by_label("Noe avdelingen bør vite?").press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".ds-error-summary")).to_contain_text("Velg en dag og et klokkeslett")
    assert not posted(api, "appointments")


def test_pictures(page: Page, screenshots: Path) -> None:
    camera = Camera(page, screenshots)
    choose(page)
    camera("booking")
    press(page, "Bestill timen")
    expect(page.get_by_role("heading", name="Timen er bestilt")).to_be_visible()
    camera("booked")
