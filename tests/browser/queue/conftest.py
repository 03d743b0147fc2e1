"""Signed in at a unit that has messages."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.mocked import MockedApi
from tests.browser.persons import STAFF
from tests.browser.staff_messages import UnitMessages, some_threads
from tests.browser.steps import arrive

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
        return arrive(mocked_page(path), heading)

    return open_at
