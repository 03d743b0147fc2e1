"""Answers that are lost, late or refused: what comes after is the appointment as it is now."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser import spoken
from tests.browser.mocked import (
    API,
    OSLO,
    MockedApi,
    ahead,
    booked,
    free_time,
    free_times,
    may,
    problem,
)
from tests.browser.steps import first_held, go_to_change, go_to_move, open_appointment, press

Mocked = Callable[..., Page]
TAKE = "Flytt timen til denne tiden"
WISH = "Hva ønsker du?"
GONE = "Timen finnes ikke lenger her"


def _open(mocked_page: Mocked, **options: Any) -> Page:
    page = mocked_page("/kode", **options)
    open_appointment(page)
    return page


def _choose(mocked_page: Mocked, **options: Any) -> Page:
    page = _open(mocked_page, **options)
    go_to_move(page)
    page.get_by_role("radio").first.check()
    return page


def _hold(page: Page, word: str) -> list[Route]:
    """Keeps the next request to that path unanswered."""
    held: list[Route] = []
    page.route(f"{API}/**/{word}*", lambda route: held.append(route), times=1)
    return held


def test_way_back_from_a_lost_answer_shows_what_came_of_it(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _choose(mocked_page)

    def lose(route: Route) -> None:
        api._move(route.request)
        route.abort()

    page.route(f"{API}/**/move*", lose, times=1)
    press(page, TAKE)
    expect(page.get_by_text("Det er ikke sikkert at det kom fram")).to_be_visible()
    page.get_by_role("link", name="Til timen").click()
    moment = spoken.moment(datetime.fromisoformat(api.appointment["starts_at"]))
    expect(page.locator("#when time")).to_have_text(spoken.pattern(moment))
    expect(page.get_by_role("heading", level=1, name="Timen din")).to_be_focused()


def test_what_only_a_call_can_do_is_no_longer_offered(mocked_page: Mocked, api: MockedApi) -> None:
    page = _choose(mocked_page)
    api.replies["move"] = [problem(422, "phone-only")]
    api.appointment = booked(may=may("cancel"))
    press(page, TAKE)
    expect(page.locator(".ds-alert").filter(has_text="Du må ringe")).to_be_focused()
    page.get_by_role("link", name="Til timen").click()
    expect(page.get_by_text("Fristen for å flytte timen her er ute")).to_be_visible()
    expect(page.get_by_role("link", name="Flytt timen")).to_have_count(0)


@pytest.mark.parametrize("word", ["move", "alternatives", "change-request", "confirm", "calendar"])
def test_code_that_was_replaced_leaves_nothing_behind(
    mocked_page: Mocked, api: MockedApi, word: str
) -> None:
    page = _open(mocked_page)
    if word == "move":
        go_to_move(page)
        page.get_by_role("radio").first.check()
    if word == "change-request":
        go_to_change(page)
        page.get_by_label(WISH).fill("Helst etter klokken tolv")
    api.replies[word] = [problem(404, "not-found")]
    api.replies["appointments"] = [problem(404, "not-found")]
    match word:
        case "move":
            press(page, TAKE)
        case "alternatives":
            page.get_by_role("link", name="Flytt timen").click()
        case "change-request":
            press(page, "Send ønsket til sykehuset")
        case "confirm":
            press(page, "Bekreft at jeg kommer")
        case "calendar":
            press(page, "Legg i kalenderen")
    expect(page.get_by_role("heading", level=1, name=GONE)).to_be_visible()
    expect(page.locator(".ds-alert, .ds-card")).to_have_count(0)


def test_late_answer_leads_nowhere_from_where_one_has_gone(mocked_page: Mocked) -> None:
    page = _choose(mocked_page)
    held = _hold(page, "move")
    press(page, TAKE)
    page.get_by_role("link", name="Til timen").click()
    go_to_change(page)
    page.get_by_label(WISH).fill("Helst")
    first_held(page, held).fallback()
    moved = spoken.pattern(spoken.moment(ahead(7, 9, 30)))
    expect(page.locator(".lead")).to_contain_text(moved)
    expect(page.get_by_label(WISH)).to_be_focused()


def test_choice_stays_as_it_was_sent(mocked_page: Mocked) -> None:
    page = _choose(mocked_page)
    held = _hold(page, "move")
    press(page, TAKE)
    expect(page.get_by_role("status").filter(has_text="Flytter")).to_have_count(1)
    page.get_by_role("radio").nth(1).click()
    expect(page.get_by_role("radio").first).to_be_checked()
    first_held(page, held).fallback()
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()


def test_nothing_free_because_it_may_no_longer_move(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    api.pages = [[]]
    api.appointment = booked(may=may("cancel"))
    page.get_by_role("link", name="Flytt timen").click()
    expect(page.get_by_text("Fristen for å flytte timen her er ute")).to_be_visible()


def test_choosing_after_a_taken_time_keeps_the_focus(mocked_page: Mocked, api: MockedApi) -> None:
    page = _choose(mocked_page)
    api.replies["move"] = [problem(409, "slot-taken")]
    api.pages = [free_times(7, hours=(11, 14))]
    press(page, TAKE)
    expect(page.locator(".ds-alert").filter(has_text="Velg en annen tid")).to_be_focused()
    expect(page.locator(".day")).to_have_count(1)
    press(page, TAKE)
    expect(page.locator(".ds-error-summary")).to_be_focused()
    radio = page.get_by_role("radio").first
    radio.focus()
    page.keyboard.press("Space")
    expect(radio).to_be_focused()


def test_no_way_back_to_a_time_that_is_too_near(mocked_page: Mocked, api: MockedApi) -> None:
    passed = datetime.now(OSLO) - timedelta(minutes=1)
    api.appointment = booked(changeable_until=passed.isoformat())
    page = _choose(mocked_page)
    press(page, TAKE)
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    expect(page.get_by_role("button", name="Angre")).to_have_count(0)


def test_wish_that_ended_with_the_move_must_be_sent_again(
    mocked_page: Mocked, api: MockedApi
) -> None:
    today = datetime.now(OSLO)
    wish = {"requested_at": today.isoformat(), "answer_by": today.date().isoformat()}
    api.appointment = booked(change_request=wish)
    page = _choose(mocked_page)
    press(page, TAKE)
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_text("må du sende ønsket på nytt")).to_be_visible()


def test_wish_refused_as_stale_is_kept(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    go_to_change(page)
    page.get_by_label(WISH).fill("Helst etter klokken tolv")
    api.replies["change-request"] = [problem(409, "stale")]
    press(page, "Send ønsket til sykehuset")
    expect(page.get_by_text("Det du skrev, er tatt vare på")).to_be_visible()


def test_retry_of_free_times_keeps_the_focus(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page)
    api.replies["alternatives"] = [problem(503, "busy")]
    go_to_move(page)
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("heading", name="Velg ny tid")).to_be_focused()


def test_open_day_pressed_again_leads_to_its_times(mocked_page: Mocked) -> None:
    page = _open(mocked_page)
    go_to_move(page)
    day = page.locator(".day").first
    for _ in range(2):
        day.press("Enter")
        expect(page.locator(".times h3")).to_be_focused()


@pytest.mark.parametrize("size", [(320, 640), (360, 740), (390, 660)])
def test_summary_covers_no_time_on_a_small_screen(
    mocked_page: Mocked, api: MockedApi, size: tuple[int, int]
) -> None:
    start = datetime(datetime.now(OSLO).year + 1, 9, 29, 10, 15, tzinfo=OSLO)
    until = start - timedelta(days=2)
    api.appointment = booked(starts_at=start.isoformat(), changeable_until=until.isoformat())
    api.pages = [
        [
            free_time(f"{day}-{hour}", start.replace(day=day, hour=hour))
            for day in range(20, 28)
            for hour in range(8, 15)
        ]
    ]
    page = _choose(mocked_page, viewport={"width": size[0], "height": size[1]})
    for _ in range(30):
        page.keyboard.press("ArrowDown")
        assert page.evaluate(
            """() => {
              const { left, top, width, bottom } = document.activeElement.getBoundingClientRect();
              const hit = (y) => document.elementFromPoint(left + width / 2, y);
              return [top + 1, bottom - 2].every((y) => !hit(y).closest(".summary"));
            }"""
        )
