"""Signed in at a unit that has messages."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.mocked import MockedApi
from tests.browser.persons import STAFF
from tests.browser.staff_messages import UnitMessages, some_threads

Mocked = Callable[..., Page]
Open = Callable[[str, str], Page]


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
