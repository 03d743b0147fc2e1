"""The whole way on the real stack: page and API on two ports, cookies, headers, a real session."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.camera import Camera
from tests.browser.letters import Letters
from tests.browser.steps import (
    enter_code,
    go_to_cancel,
    go_to_change,
    go_to_move,
    open_appointment,
)
from tests.browser.watching import stored
from tests.stack import Stack

Open = Callable[..., Page]
OFFERED = ("Flytt timen", "Be om en endring", "Avbestill timen")


@pytest.fixture(scope="module")
def letters(stack: Stack) -> Letters:
    return Letters(stack)


@pytest.fixture
def page(open_page: Open, stack: Stack) -> Page:
    """The front page, asked for as a visitor does."""
    page = open_page(stack.origin, stack.api)
    page.goto(stack.origin)
    return page


@pytest.fixture
def moved_clock(stack: Stack) -> Iterator[Stack]:
    yield stack
    stack.clock.reset()


def test_guest_confirms_then_cancels_then_finishes(
    page: Page, letters: Letters, screenshots: Path
) -> None:
    keep = Camera(page, screenshots)
    letter = letters.take()
    keep("front")
    page.get_by_role("link", name="Finn timen").click()
    keep("code")
    open_appointment(page, letter["reference"].lower(), _as_written(letter["birth_date"]))
    keep("appointment")
    page.get_by_role("button", name="Bekreft at jeg kommer").click()
    expect(page.get_by_text("Du har bekreftet at du kommer.")).to_be_visible()
    keep("confirmed")
    page.reload()
    expect(page.get_by_text("Du har bekreftet at du kommer.")).to_be_visible()
    go_to_cancel(page)
    page.get_by_label("Hvorfor avbestiller du?").fill("Jeg er bortreist den dagen.")
    keep("cancel")
    page.get_by_role("button", name="Avbestill timen").click()
    expect(page.get_by_role("heading", name="Timen er avbestilt")).to_be_visible()
    keep("cancelled")
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
    keep("finished")
    _assert_nothing_stays(page)


def test_guest_moves_thinks_better_of_it_and_asks_for_a_change(
    page: Page, letters: Letters, screenshots: Path
) -> None:
    keep = Camera(page, screenshots)
    letter = letters.take()
    page.get_by_role("link", name="Finn timen").click()
    open_appointment(page, letter["reference"], _as_written(letter["birth_date"]))
    agreed = page.locator("#when time").text_content() or ""
    go_to_move(page)
    page.get_by_role("radio").first.check()
    keep("move")
    page.get_by_role("button", name="Flytt timen til denne tiden").click()
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    expect(page.locator("#when time")).not_to_have_text(agreed)
    keep("moved")
    page.get_by_role("button", name="Angre").click()
    expect(page.locator("#when time")).to_have_text(agreed)
    keep("moved-back")
    go_to_change(page)
    page.get_by_label("Hva ønsker du?").fill("Kan jeg komme en fredag?")
    keep("change")
    page.get_by_role("button", name="Send ønsket til sykehuset").click()
    expect(page.get_by_role("heading", name="Ønsket er sendt til sykehuset")).to_be_visible()
    keep("change-sent")
    with page.expect_download() as download:
        page.get_by_role("button", name="Legg i kalenderen").click()
    assert download.value.suggested_filename == "timeavtale.ics"
    assert "BEGIN:VEVENT" in download.value.path().read_text()


@pytest.mark.parametrize(
    ("kind", "choices"),
    [
        ("past", []),
        ("cancelled", []),
        ("late", ["Avbestill timen"]),
        ("phone-only", ["Avbestill timen"]),
        ("discreet", ["Flytt timen", "Be om en endring", "Avbestill timen"]),
    ],
)
def test_an_appointment_of_every_kind(
    page: Page, stack: Stack, screenshots: Path, kind: str, choices: list[str]
) -> None:
    letter = next(each for each in stack.demo["examples"] if each["kind"] == kind)
    page.get_by_role("link", name="Finn timen").click()
    open_appointment(page, letter["reference"], _as_written(letter["birth_date"]))
    Camera(page, screenshots)(f"kind-{kind}")
    links = page.locator("main").get_by_role("link")
    offered = [name for name in OFFERED if links.get_by_text(name, exact=True).count()]
    assert offered == choices


def test_keyboard_alone_is_enough(page: Page, letters: Letters) -> None:
    letter = letters.take()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Hopp til innholdet")).to_be_focused()
    _tab_to(page, "Finn timen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Finn timen")).to_be_focused()
    _tab_to(page, "Kode fra brevet")
    page.keyboard.type(letter["reference"])
    page.keyboard.press("Tab")
    page.keyboard.type(_as_written(letter["birth_date"]))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_focused()
    _tab_to(page, "Avbestill timen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Avbestille timen?")).to_be_focused()
    _tab_to(page, "Hvorfor avbestiller du? (valgfritt)")
    page.keyboard.type("Jeg er syk")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Timen er avbestilt")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    _tab_to(page, "Avslutt", key="Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_focused()


def test_wrong_code_and_wrong_birth_date_read_the_same(page: Page, letters: Letters) -> None:
    letter = letters.take()
    page.get_by_role("link", name="Finn timen").click()
    told = []
    for code, birth_date in (
        (letter["reference"], "01.01.1931"),
        ("00000-00000-0000", _as_written(letter["birth_date"])),
    ):
        enter_code(page, code, birth_date)
        alert = page.locator(".ds-alert")
        expect(alert).to_be_focused()
        told.append(alert.inner_text())
        page.reload()
    assert told[0] == told[1]


def test_session_warns_and_ends_by_the_clock_of_the_stack(
    page: Page, letters: Letters, moved_clock: Stack
) -> None:
    letter = letters.take()
    page.get_by_role("link", name="Finn timen").click()
    open_appointment(page, letter["reference"], _as_written(letter["birth_date"]))
    moved_clock.clock.move(timedelta(minutes=11))
    page.reload()
    expect(page.get_by_role("dialog", name="Timen skjules snart")).to_be_visible()
    page.get_by_role("button", name="Jeg forstår").click()
    confirm = page.get_by_role("button", name="Bekreft at jeg kommer")
    expect(confirm).to_be_visible()  # nothing is still being read
    moved_clock.clock.move(timedelta(minutes=5))
    confirm.click()
    expect(page.get_by_role("heading", name="Timen er skjult")).to_be_visible()


def _as_written(birth_date: str) -> str:
    year, month, day = birth_date.split("-")
    return f"{day}.{month}.{year}"


def _tab_to(page: Page, name: str, key: str = "Tab") -> None:
    """Presses the key until what has the focus is called so."""
    for _ in range(30):
        page.keyboard.press(key)
        if (
            page.evaluate(
                "(document.activeElement.labels?.[0] ?? document.activeElement).innerText"
            )
            == name
        ):
            return
    pytest.fail(f"no {key} leads to {name}")


def _assert_nothing_stays(page: Page) -> None:
    assert stored(page) == {}
    assert page.context.cookies() == []
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
