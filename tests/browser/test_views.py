"""Every view: axe in both schemes and on a telephone, sideways scrolling, targets, one h1."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.mocked import CANCELLED, CONFIRMED, MockedApi, booked, discreet, problem
from tests.browser.steps import enter_code, go_to_cancel, open_appointment
from tests.browser.watching import overflow, small_targets, violations

Mocked = Callable[..., Page]


def _at(path: str) -> Callable[[Mocked, MockedApi], Page]:
    return lambda mocked_page, api: mocked_page(path)


def _appointment(**changes: object) -> Callable[..., Page]:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        api.appointment = booked(**changes)
        page = mocked_page("/kode")
        open_appointment(page)
        return page

    return reach


def _discreet(mocked_page: Mocked, api: MockedApi) -> Page:
    api.appointment = discreet()
    page = mocked_page("/kode")
    open_appointment(page)
    return page


def _faults(mocked_page: Mocked, api: MockedApi) -> Page:
    page = mocked_page("/kode")
    enter_code(page, "7K3QU", "04.03.59")
    return page


def _not_found(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["access"] = [problem(404, "not-found")]
    page = mocked_page("/kode")
    enter_code(page)
    expect(page.get_by_role("heading", name="Vi fant ingen time")).to_be_visible()
    return page


def _cancel(**changes: object) -> Callable[..., Page]:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        page = _appointment(**changes)(mocked_page, api)
        go_to_cancel(page)
        return page

    return reach


def _late_unconfirmed(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _cancel(late=True)(mocked_page, api)
    page.get_by_role("button", name="Avbestill timen").click()
    return page


def _warning(mocked_page: Mocked, api: MockedApi) -> Page:
    api.minutes_left = 4
    page = _appointment()(mocked_page, api)
    expect(page.get_by_role("dialog")).to_be_visible()
    return page


def _finished(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _appointment()(mocked_page, api)
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Du er ferdig")).to_be_visible()
    return page


def _unreachable(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["me"] = [problem(503, "busy")]
    page = mocked_page("/timen")
    expect(page.get_by_role("button", name="Prøv igjen")).to_be_visible()
    return page


VIEWS: dict[str, Callable[..., Page]] = {
    "front": _at("/"),
    "code": _at("/kode"),
    "code with faults": _faults,
    "code not found": _not_found,
    "appointment": _appointment(),
    "confirmed": _appointment(**CONFIRMED),
    "cancelled": _appointment(**CANCELLED),
    "no-show": _appointment(status="no-show", may={"confirm": False, "cancel": False}),
    "by telephone": _appointment(type="telephone"),
    "discreet": _discreet,
    "cancel": _cancel(),
    "cancel late": _late_unconfirmed,
    "warning": _warning,
    "finished": _finished,
    "unreachable": _unreachable,
    "hospitals": _at("/sykehusene"),
    "privacy": _at("/personvern"),
    "accessibility": _at("/tilgjengelighet"),
    "not found": _at("/finnes/ikke"),
}
HEALTH_WORDS = ("konsultasjon", "kontroll", "poliklinikk", "sykehus", "behandling", "ortopedi")


@pytest.mark.parametrize("view", VIEWS)
def test_view_holds(view: str, mocked_page: Mocked, api: MockedApi) -> None:
    """In light, in dark and on a telephone; 320 px is 400 % zoom, 640 px is 200 %."""
    page = VIEWS[view](mocked_page, api)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    _assert_discreet_title(page, allowed="sykehusene" if view == "hospitals" else "")
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert violations(page) == []
    assert small_targets(page) == []
    for width in (360, 320, 640):
        page.set_viewport_size({"width": width, "height": 600})
        assert (width, overflow(page)) == (width, 0)


@pytest.mark.parametrize(
    "view", ["front", "code with faults", "appointment", "cancel late", "hospitals"]
)
def test_view_is_whole_in_english(view: str, mocked_page: Mocked, api: MockedApi) -> None:
    page = VIEWS[view](mocked_page, api)
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert violations(page) == []
    words = set(page.locator("main").inner_text().lower().split())
    assert not words & {"timen", "kode", "avbestill", "fødselsdato", "ring", "ikke"}


def _assert_discreet_title(page: Page, allowed: str) -> None:
    """A tab is seen by others."""
    title = page.title().lower()
    assert title.endswith("– minjournal")
    assert not any(word in title.replace(allowed or "\0", "") for word in HEALTH_WORDS)
