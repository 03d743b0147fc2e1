"""An earlier time and a booking of one's own on the real stack, signed in."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_sign_in_journey import name_of, sign_in
from tests.stack import Stack

Open = Callable[..., Page]


@pytest.fixture
def page(open_page: Open, stack: Stack) -> Iterator[Page]:
    """The own page of one who is signed in."""
    page = open_page(stack.origin, stack.api, str(stack.demo["provider"]))
    page.goto(stack.origin)
    name = name_of(stack, "ordinary")
    sign_in(page, name)
    expect(page.get_by_role("heading", level=1, name=f"Hei, {name}")).to_be_visible()
    yield page
    stack.clock.reset()


def test_patient_books_a_time_and_waits_for_an_earlier_one(page: Page) -> None:
    page.get_by_role("main").get_by_role("link", name="Timeavtaler").click()
    page.get_by_role("link", name="Bestill time selv").click()
    page.get_by_label("Hvor vil du bestille?").select_option("ous-771")
    to_the_last_day(page)
    page.get_by_role("radio").last.check()
    page.get_by_label("Noe avdelingen bør vite?").fill("Jeg bruker rullestol.")
    page.get_by_role("button", name="Bestill timen").click()
    expect(page.get_by_role("heading", name="Timen er bestilt")).to_be_visible()
    page.get_by_role("link", name="Si fra om en tidligere time").click()
    page.get_by_label("Lørdag").check()
    page.get_by_role("button", name="Sett meg på ventelisten").click()
    expect(page.get_by_role("heading", name="Du står på venteliste", exact=True)).to_be_visible()
    page.get_by_role("button", name="Fjern ønsket").click()
    expect(page.get_by_role("heading", name="Du står ikke på venteliste lenger")).to_be_visible()
    page.get_by_role("link", name="Til timeavtalene").click()
    page.get_by_role("link", name="Bestill time selv").click()
    page.get_by_label("Hvor vil du bestille?").select_option("ous-771")
    page.get_by_role("radio").first.check()
    page.get_by_role("button", name="Bestill timen").click()
    expect(page.get_by_role("heading", name="Du har alt en time her")).to_be_visible()


def to_the_last_day(page: Page) -> None:
    """The demo's free times reach four weeks ahead: into another month, or not, as the day is."""
    days, turn = page.locator("button.day"), page.get_by_role("button", name="Neste måned")
    expect(days.first).to_be_visible()
    if turn.get_attribute("aria-disabled") != "true":
        turn.click()
    days.last.click()
