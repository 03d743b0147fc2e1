"""A patient's own appointments by month, for whoever looks for them in a calendar."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser import spoken
from tests.browser.mocked import OSTFOLD, MockedApi, ahead, own, problem
from tests.browser.persons import PATIENT

Mocked = Callable[..., Page]


@pytest.fixture
def page(mocked_page: Mocked, api: MockedApi) -> Page:
    """With more than come at first: one a day, and a last one far ahead at another hospital."""
    api.persons.sign_in(PATIENT)
    many = [own(each, each) for each in range(1, 21)]
    api.own.coming = [*many, own(21, 100, organization=OSTFOLD)]
    return mocked_page("/timeavtaler")


def _open(page: Page) -> None:
    page.get_by_role("button", name="Kalender", exact=True).click()
    expect(page.get_by_role("button", name="Kalender", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    page.wait_for_load_state("networkidle")  # until the last page has come


def test_a_day_is_looked_up(page: Page, api: MockedApi) -> None:
    _open(page)
    wanted = own(2, 2)["starts_at"]
    day = spoken.day(ahead(2, 10))
    calendar = page.locator(".own-month")
    _turn_to(page, f"{day}, 1 time")
    calendar.get_by_role("button", name=spoken.pattern(f"{day}, 1 time")).click()
    expect(calendar.get_by_role("heading", level=3, name=spoken.pattern(day))).to_be_focused()
    [card] = calendar.get_by_role("listitem").all()
    assert card.locator("time").get_attribute("datetime") == wanted
    card.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Timen din")


def test_nothing_is_missing_from_it(page: Page, api: MockedApi) -> None:
    _open(page)
    last = spoken.day(ahead(100, 10))
    _turn_to(page, f"{last}, 1 time")
    expect(page.get_by_role("button", name="Neste måned")).to_have_attribute(
        "aria-disabled", "true"
    )


def test_what_could_not_be_had_is_asked_for_again(page: Page, api: MockedApi) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Timeavtaler")
    expect(page.get_by_role("button", name="Vis flere")).to_be_visible()
    api.replies["appointments"] = [problem(503, "busy")]
    _open(page)
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("button", name="Prøv igjen")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    _turn_to(page, f"{spoken.day(ahead(100, 10))}, 1 time")


def test_on_paper_it_is_a_list(page: Page, api: MockedApi) -> None:
    _open(page)
    page.emulate_media(media="print")
    expect(page.locator(".own-month")).to_be_hidden()
    expect(page.locator(".print-only").get_by_role("listitem").first).to_be_visible()
    expect(page.locator("details")).to_be_hidden()


def _turn_to(page: Page, name: str) -> None:
    """Month by month until the day is there."""
    day = page.locator(".own-month").get_by_role("button", name=spoken.pattern(name))
    for _ in range(6):
        if day.count():
            return
        page.get_by_role("button", name="Neste måned").click()
    expect(day).to_be_visible()
