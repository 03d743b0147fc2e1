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


def a_thread(messages: UnitMessages) -> str:
    """With an answer, something that was done, and a note."""
    first = messages.threads[0]
    messages.entries[first["id"]] = [
        entry(1, read_at=first["active_at"], read_by_function="nurse"),
        entry(2, "staff", read_at=first["active_at"]),
        entry(3, body="Takk! Og når kan jeg løpe?"),
    ]
    sender = {"name": "Siri Sykepleier", "function": "nurse"}
    note = {"id": "n", "sender": sender, "written_at": first["active_at"], "body": "Spør fysio."}
    messages.notes[first["id"]] = [note]
    messages.templates = [
        {"title": "Trening etter operasjon", "body": "Begynn rolig.\nØk litt hver dag."},
        {"title": "Ring oss", "body": "Ring oss på 22 11 80 80."},
    ]
    return str(first["id"])


@pytest.fixture
def one(open_at: Open, messages: UnitMessages) -> Page:
    return open_at(f"{QUEUE}/{a_thread(messages)}", "Kari Nordmann")


def test_pictures_of_a_thread(one: Page, screenshots: Path) -> None:
    camera = Camera(one, screenshots)
    camera("queue-thread")
    one.get_by_role("button", name="Videresend").click()
    camera("queue-forward")


@pytest.fixture
def start(open_at: Open) -> Page:
    return open_at(f"{QUEUE}/ny", "Skriv til en pasient")


@pytest.fixture
def templates(open_at: Open, messages: UnitMessages) -> Page:
    a_thread(messages)
    return open_at(f"{QUEUE}/maler", "Svarmaler")


def test_pictures_of_a_new_message(start: Page, screenshots: Path) -> None:
    Camera(start, screenshots)("queue-start")


def test_pictures_of_the_templates(templates: Page, screenshots: Path) -> None:
    Camera(templates, screenshots)("queue-templates")
