"""The unit's messages as its staff see them: the queue, a thread, a new one, and templates."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.camera import Camera
from tests.browser.mocked import MockedApi, problem
from tests.browser.persons import STAFF
from tests.browser.staff_messages import (
    ME,
    NURSE,
    UnitMessages,
    day,
    entry,
    some_threads,
    taken,
    thread,
    unit,
)

Mocked = Callable[..., Page]
Open = Callable[[str, str], Page]
QUEUE = "/arbeid/meldinger"


@pytest.fixture
def messages(api: MockedApi) -> UnitMessages:
    found = UnitMessages(threads=some_threads())
    api.parts.append(found.answer)
    return found


@pytest.fixture
def open_at(mocked_page: Mocked, api: MockedApi, messages: UnitMessages) -> Open:
    """Signed in at the unit, at this address, which shows this heading."""

    def open_at(path: str, heading: str) -> Page:
        api.persons.sign_in(STAFF)
        page = mocked_page(path)
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        page.wait_for_load_state("networkidle")
        return page

    return open_at


@pytest.fixture
def queue(open_at: Open) -> Page:
    return open_at(QUEUE, "Meldinger")


def test_queue_is_in_the_order_of_what_is_due(queue: Page) -> None:
    rows = queue.locator(".queue > li")
    expect(rows).to_have_count(5)
    late = rows.first
    for words in ("Kari Nordmann", "Født 04.03.1959", "Behandling og oppfølging", "2 uleste"):
        expect(late).to_contain_text(words)
    expect(late).to_contain_text("Over fristen: ")
    expect(late).to_contain_text("Ingen har tatt den")
    expect(rows.nth(1)).to_contain_text("Svar senest i dag")
    expect(rows.nth(1)).to_contain_text("Siri Sykepleier har den")
    expect(rows.nth(2)).to_contain_text("Du har den")
    expect(queue).to_have_title("Meldinger – MinJournal")


def test_pictures_of_the_queue(queue: Page, screenshots: Path) -> None:
    Camera(queue, screenshots)("queue")
