"""Every view: axe in both schemes, on a telephone and in English, sideways scrolling, targets, one
h1."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.camera import WIDE
from tests.browser.mocked import (
    CANCELLED,
    CONFIRMED,
    PHONE_ONLY,
    MockedApi,
    booked,
    discreet,
    may,
    problem,
)
from tests.browser.own_views import OWN_VIEWS
from tests.browser.steps import (
    enter_code,
    go_to_cancel,
    go_to_change,
    go_to_move,
    open_appointment,
    press,
)
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


def _move(**changes: object) -> Callable[..., Page]:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        page = _appointment(**changes)(mocked_page, api)
        go_to_move(page)
        expect(page.get_by_role("radio").first).to_be_visible()
        return page

    return reach


def _chosen(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _move()(mocked_page, api)
    page.get_by_role("radio").first.check()
    return page


def _not_chosen(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _move()(mocked_page, api)
    press(page, "Flytt timen til denne tiden")
    return page


def _taken(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["move"] = [problem(409, "slot-taken")]
    page = _chosen(mocked_page, api)
    press(page, "Flytt timen til denne tiden")
    expect(page.get_by_role("heading", name="Tiden er ikke ledig lenger")).to_be_visible()
    return page


def _none_free(mocked_page: Mocked, api: MockedApi) -> Page:
    api.pages = [[]]
    page = _appointment()(mocked_page, api)
    go_to_move(page)
    expect(page.get_by_role("heading", name="ingen ledige tider")).to_be_visible()
    return page


def _moved(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _chosen(mocked_page, api)
    press(page, "Flytt timen til denne tiden")
    expect(page.get_by_role("heading", name="Timen er flyttet")).to_be_visible()
    return page


def _undo_gone(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _moved(mocked_page, api)
    api.replies["move"] = [problem(409, "slot-taken")]
    page.get_by_role("button", name="Angre").click()
    expect(page.get_by_role("heading", name="få tilbake den gamle tiden")).to_be_visible()
    return page


def _change(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _appointment()(mocked_page, api)
    go_to_change(page)
    return page


def _change_missing(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _change(mocked_page, api)
    press(page, "Send ønsket til sykehuset")
    return page


def _change_sent(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _change(mocked_page, api)
    page.get_by_label("Hva ønsker du?").fill("Helst etter klokken tolv")
    press(page, "Send ønsket til sykehuset")
    expect(page.get_by_role("heading", name="Ønsket er sendt")).to_be_visible()
    return page


def _change_waits(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _change_sent(mocked_page, api)
    page.reload()
    expect(page.get_by_role("heading", name="Du har bedt om en endring")).to_be_visible()
    return page


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


def _not_finished(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["sign-out"] = [problem(503, "busy")]
    page = _appointment()(mocked_page, api)
    page.get_by_role("button", name="Avslutt").click()
    expect(page.get_by_role("heading", level=1, name="Timen er ikke avsluttet")).to_be_visible()
    return page


def _unreachable(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["me"] = [problem(503, "busy")]
    page = mocked_page("/timen")
    expect(page.get_by_role("button", name="Prøv igjen")).to_be_visible()
    return page


def _hospitals(mocked_page: Mocked, api: MockedApi) -> Page:
    page = mocked_page("/sykehusene")
    expect(page.get_by_role("heading", name="Sykehuset Østfold")).to_be_visible()
    return page


def _hospital(organization_id: str) -> Callable[[Mocked, MockedApi], Page]:
    def reach(mocked_page: Mocked, api: MockedApi) -> Page:
        page = mocked_page(f"/sykehusene/{organization_id}")
        expect(page.get_by_role("heading", name="Her ligger sykehuset")).to_be_visible()
        return page

    return reach


def _hospitals_unreachable(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["organizations"] = [problem(503, "busy")]
    page = mocked_page("/sykehusene")
    expect(page.get_by_role("heading", name="Telefonnumre")).to_be_visible()
    return page


VIEWS: dict[str, Callable[..., Page]] = {
    **OWN_VIEWS,
    "front": _at("/"),
    "code": _at("/kode"),
    "code with faults": _faults,
    "code not found": _not_found,
    "appointment": _appointment(),
    "confirmed": _appointment(**CONFIRMED),
    "cancelled": _appointment(**CANCELLED),
    "no-show": _appointment(status="no-show", may=may()),
    "by telephone": _appointment(type="telephone"),
    "discreet": _discreet,
    "cancel": _cancel(),
    "cancel late": _late_unconfirmed,
    "by phone only": _appointment(**PHONE_ONLY),
    "refused": _appointment(
        may=may("confirm", "change_request"),
        may_not={"move": "moved-too-often", "cancel": "not-offered"},
        change_answer={
            "decision": "declined",
            "decided_at": "2026-11-23T12:00:00+01:00",
            "note": "Legen er her bare på tirsdager.",
        },
    ),
    "booked by oneself": _appointment(**CONFIRMED, booked_by="patient"),
    "move": _move(),
    "move chosen": _chosen,
    "move not chosen": _not_chosen,
    "move taken": _taken,
    "move none free": _none_free,
    "moved": _moved,
    "undo gone": _undo_gone,
    "change": _change,
    "change missing": _change_missing,
    "change sent": _change_sent,
    "change waits": _change_waits,
    "warning": _warning,
    "finished": _finished,
    "not finished": _not_finished,
    "unreachable": _unreachable,
    "hospitals": _hospitals,
    "hospital that shows the record": _hospital("so"),
    "hospital with a pilot": _hospital("sthf"),
    "hospitals unreachable": _hospitals_unreachable,
    "privacy": _at("/personvern"),
    "accessibility": _at("/tilgjengelighet"),
    "not found": _at("/finnes/ikke"),
}
MODAL = ("session expires", "session ends")
"""A dialog lies over the switch of languages."""
NORWEGIAN = re.compile(
    r"(?<!\S)(timen|kode|avbestill|fødselsdato|ring|ikke|ny|tider)(?!\S)", re.IGNORECASE
)
IN_ENGLISH = (
    *(view for view in OWN_VIEWS if view not in MODAL),
    "front",
    "code with faults",
    "appointment",
    "cancel late",
    "move chosen",
    "move taken",
    "move none free",
    "undo gone",
    "change missing",
    "change waits",
    "finished",
    "not finished",
    "hospitals",
    "hospital that shows the record",
    "hospital with a pilot",
    "hospitals unreachable",
)
HEALTH_WORDS = ("konsultasjon", "kontroll", "poliklinikk", "sykehus", "behandling", "ortopedi")


@pytest.mark.parametrize("view", VIEWS)
def test_view_holds(view: str, mocked_page: Mocked, api: MockedApi) -> None:
    """In light, in dark and on a telephone; 320 px is 400 % zoom, 640 px is 200 %."""
    page = VIEWS[view](mocked_page, api)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    _assert_discreet_title(page, allowed="sykehus" if view.startswith("hospital") else "")
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert violations(page) == []
    assert small_targets(page) == []
    for width in (360, 320, 640):
        page.set_viewport_size({"width": width, "height": 600})
        assert (width, overflow(page)) == (width, 0)
    if view in IN_ENGLISH:
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(WIDE)
        _assert_whole_in_english(page)


def _assert_whole_in_english(page: Page) -> None:
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    # Each part of the page has words of its own, which come when they have been fetched.
    expect(page.locator("main")).not_to_contain_text(NORWEGIAN, use_inner_text=True)
    assert violations(page) == []


def _assert_discreet_title(page: Page, allowed: str) -> None:
    """A tab is seen by others."""
    expect(page).to_have_title(re.compile("– MinJournal$"))
    title = page.title().lower()
    assert not any(word in title.replace(allowed or "\0", "") for word in HEALTH_WORDS)
