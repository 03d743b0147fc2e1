"""What a person does on the page, in their words."""

import json
from time import monotonic
from typing import Any

from playwright.sync_api import Page, Request, Route, expect

from tests.browser.mocked import API, MockedApi

CODE = "7K3QM-X9T2A-4HCW"
BIRTH_DATE = "04.03.1959"


def enter_code(page: Page, code: str = CODE, birth_date: str = BIRTH_DATE) -> None:
    """Types code and birth date and asks for the appointment."""
    page.get_by_label("Kode fra brevet").fill(code)
    page.get_by_label("Fødselsdato").fill(birth_date)
    page.get_by_role("button", name="Vis timen").click()


def open_appointment(page: Page, code: str = CODE, birth_date: str = BIRTH_DATE) -> None:
    """From the page of the code to the appointment."""
    enter_code(page, code, birth_date)
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_visible()


def go_to_cancel(page: Page) -> None:
    """From the appointment to the question whether to cancel it."""
    page.get_by_role("link", name="Avbestill timen").click()
    expect(page.get_by_role("heading", level=1, name="Avbestille timen?")).to_be_focused()


def go_to_move(page: Page) -> None:
    """From the appointment to the choice of another time."""
    page.get_by_role("link", name="Flytt timen").click()
    expect(page.get_by_role("heading", level=1, name="Flytt timen")).to_be_focused()


def go_to_change(page: Page) -> None:
    """From the appointment to the wish for a change."""
    page.get_by_role("link", name="Be om en endring").click()
    expect(page.get_by_role("heading", level=1, name="Be om en endring")).to_be_focused()


def arrive(page: Page, heading: str) -> Page:
    """The page, once it shows this heading and has fetched what belongs to it."""
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    page.wait_for_load_state("networkidle")
    return page


def press(page: Page, name: str) -> None:
    """Presses a button that may say that it cannot be used: then it explains why."""
    page.get_by_role("button", name=name).press("Enter")


def first_held(page: Page, held: list[Route]) -> Route:
    """The call that a test holds back, once it is made: the page may say before that it waits."""
    last = monotonic() + 30
    while not held and monotonic() < last:
        page.wait_for_timeout(20)
    return held[0]


def with_clock(page: Page) -> None:
    """Before the page is opened: the test moves its clock."""
    page.clock.install()


def lose_next(page: Page, word: str) -> None:
    """The next request to that path gets no answer."""
    page.route(f"{API}/**/{word}*", lambda route: route.abort(), times=1)


def keys_sent(page: Page, word: str) -> list[str]:
    """The idempotency keys of what is sent from now on to a path that ends so."""
    keys: list[str] = []

    def note(request: Request) -> None:
        if request.url.endswith(f"/{word}"):
            keys.append(request.headers["idempotency-key"])

    page.on("request", note)
    return keys


def posted(api: MockedApi, word: str) -> list[Request]:
    """What was sent that asks for more than to be told."""
    return [each for each in api.asked(word) if each.method != "GET"]


def body_of(request: Request) -> Any:
    """A request's body."""
    return json.loads(request.post_data or "null")


def show_more_acts(page: Page) -> None:
    """What is done more seldom comes once one wants it."""
    page.get_by_role("button", name="Flere valg").press("Enter")
    expect(page.get_by_role("heading", name="Hva vil du gjøre?")).to_be_focused()
