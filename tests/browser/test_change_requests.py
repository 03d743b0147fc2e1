"""The wishes that wait for an answer from a unit, and the answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import spoken
from tests.browser.camera import Camera
from tests.browser.mocked import MockedApi, ahead, free_times, problem
from tests.browser.persons import STAFF
from tests.browser.staff_views import FIRST_WISH, UNIT, WORDS, at_work, some_wishes
from tests.browser.steps import body_of, keys_sent, lose_next, press
from tests.browser.unit_work import Row, at, row, wish
from tests.browser.watching import overflow, small_targets, stored, violations

Mocked = Callable[..., Page]
GIVE = "Gi pasienten denne tiden"
REFUSE = "Send avslaget"
WHY = "Hvorfor går det ikke?"
NOTE = "Beskjed til pasienten"
GONE = "Ønsket venter ikke lenger"

_list = at_work("/arbeid/endringer", "Endringsønsker", some_wishes)
_open = at_work(FIRST_WISH, "Ola Hansen", some_wishes)


def _many() -> list[Row]:
    return [row(each, at(9, 8), change_request=wish(each, 60 - each)) for each in range(25)]


def _sent(api: MockedApi) -> list[dict[str, Any]]:
    return [body_of(each) for each in api.asked("decide")]


def test_who_has_waited_longest_stands_first(mocked_page: Mocked, api: MockedApi) -> None:
    page = _list(mocked_page, api)
    cards = page.get_by_role("main").get_by_role("listitem")
    expect(cards).to_have_count(4)
    first = cards.first
    expect(first.get_by_role("link", name="Ola Hansen")).to_be_visible()
    expect(first).to_contain_text("Sendt for 6 dager siden")
    expect(first).to_contain_text(spoken.pattern(f"Over fristen, som var {spoken.day(at(-4, 0))}"))
    expect(cards.last).to_contain_text(spoken.pattern(f"Svar innen {spoken.day(at(2, 0))}"))
    expect(page.get_by_role("link", name="Endringsønsker , 4 venter på svar")).to_be_visible()
    expect(page).to_have_title("Endringsønsker – MinJournal")


def test_more_than_a_page(mocked_page: Mocked, api: MockedApi) -> None:
    page = at_work("/arbeid/endringer", "Endringsønsker", _many)(mocked_page, api)
    expect(page.locator(".badge")).to_contain_text("25")
    listed = page.locator(".own-list > li")
    expect(listed).to_have_count(20)
    page.get_by_role("button", name="Vis flere").press("Enter")
    expect(listed).to_have_count(25)
    expect(listed.nth(20).get_by_role("link")).to_be_focused()
    expect(page.locator(".badge")).to_contain_text("25")


def test_wish_on_a_later_page_has_an_address_too(mocked_page: Mocked, api: MockedApi) -> None:
    page = at_work(f"/arbeid/endringer/{23:032x}-3", "Per Olav Haugen", _many)(mocked_page, api)
    expect(page.get_by_role("heading", level=2, name="Svaret ditt")).to_be_visible()


def test_one_wish_is_read_without_the_others(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    expect(page.locator(".badge")).to_contain_text("4")
    assert api.asked("change-requests") == []
    assert len(api.asked(f"{7:032x}-3")) == 1


def test_number_that_waits_is_kept_fresh_in_the_background(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _open(mocked_page, api)
    page.clock.install()
    page.reload()
    expect(page.locator(".badge")).to_contain_text("4")
    assert "x-background" not in api.asked("count")[-1].headers
    asked = len(api.asked("count"))
    api.work.rows[UNIT] = [row(each, at(9, 8), change_request=wish(each, 9)) for each in range(101)]
    page.clock.fast_forward("00:50")
    page.clock.fast_forward("00:11")
    expect(page.get_by_role("link", name="Endringsønsker , 100+ venter på svar")).to_be_visible()
    assert len(api.asked("count")) == asked + 1
    assert api.asked("count")[-1].headers["x-background"] == "1"


def test_another_time_is_chosen_and_given(mocked_page: Mocked, api: MockedApi) -> None:
    page = _list(mocked_page, api)
    page.get_by_role("link", name="Ola Hansen").press("Enter")
    expect(page.get_by_role("heading", level=1, name="Ola Hansen")).to_be_focused()
    expect(page.get_by_text(WORDS.split("\n")[0])).to_be_visible()
    assert "Ola" not in page.title()
    press(page, GIVE)
    expect(page.locator(".ds-error-summary")).to_be_focused()
    page.get_by_label("Vis tider fra og med").fill(ahead(8, 8).date().isoformat())
    page.get_by_role("radio", name="11.30").first.check()
    when = spoken.pattern(spoken.moment(ahead(8, 11, 30)))
    expect(page.locator("#new-time")).to_have_text(when)
    page.get_by_label(NOTE).fill("  Velkommen!  ")
    press(page, GIVE)
    receipt = page.locator(".ds-alert").filter(has_text="Ola Hansen har fått ny tid")
    expect(receipt).to_be_focused()
    expect(receipt).to_contain_text(when)
    assert _sent(api) == [{"decision": "accept", "slot_id": "8-11", "note": "Velkommen!"}]
    assert api.asked("decide")[0].headers["idempotency-key"]
    expect(page.get_by_text("3 ønsker venter.")).to_be_visible()
    expect(page.locator(".badge")).to_contain_text("3")
    page.get_by_role("link", name="Neste ønske").press("Enter")
    next_one = page.get_by_role("heading", level=1, name="Ingrid Johanne")
    expect(next_one).to_be_focused()
    expect(page.get_by_label(NOTE)).to_have_value("")


def test_no_needs_a_reason(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    page.get_by_role("radio", name="Avslå").check()
    expect(page.get_by_text("Pasienten leser dette.")).to_be_visible()
    press(page, REFUSE)
    expect(page.locator(".ds-error-summary")).to_be_focused()
    expect(page.get_by_label(WHY)).to_have_attribute("aria-invalid", "true")
    assert _sent(api) == []
    page.get_by_label(WHY).fill("Vi har dessverre ingen ledige tider.")
    press(page, REFUSE)
    expect(page.get_by_text("Timen står som før")).to_be_visible()
    assert _sent(api) == [{"decision": "decline", "note": "Vi har dessverre ingen ledige tider."}]
    assert not any("draft" in key for key in stored(page))


def test_last_one_leaves_nothing_to_do(mocked_page: Mocked, api: MockedApi) -> None:
    page = at_work(FIRST_WISH, "Ola Hansen", lambda: some_wishes()[:1])(mocked_page, api)
    page.get_by_role("radio", name="Avslå").check()
    page.get_by_label(WHY).fill("Dessverre.")
    press(page, REFUSE)
    expect(page.get_by_text("Ingen flere ønsker venter.")).to_be_visible()
    expect(page.locator(".badge")).to_have_count(0)
    page.get_by_role("link", name="Til endringsønskene").last.click()
    expect(page.get_by_text("Ingen ønsker venter på svar.")).to_be_visible()


def test_what_one_writes_is_still_there_after_a_reload(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    page.get_by_label(NOTE).fill("Møt fastende")
    page.get_by_role("radio", name="Avslå").check()
    expect(page.get_by_label(WHY)).to_have_value("")
    page.get_by_label(WHY).fill("Ingen ledige tider")
    page.reload()
    expect(page.get_by_label(NOTE)).to_have_value("Møt fastende")
    page.get_by_role("radio", name="Avslå").check()
    expect(page.get_by_label(WHY)).to_have_value("Ingen ledige tider")


def test_expiry_hides_the_wish_and_keeps_the_answer(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    page.get_by_role("radio", name="Avslå").check()
    page.get_by_label(WHY).fill("Ingen ledige tider")
    api.persons.me = None
    press(page, REFUSE)
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()
    assert "bortreist" not in page.content()
    assert "Hansen" not in page.content()
    api.persons.arrives = STAFF
    page.get_by_role("button", name="Logg inn som ansatt").click()
    page.get_by_role("radio", name="Avslå").check()
    expect(page.get_by_label(WHY)).to_have_value("Ingen ledige tider")


def test_someone_else_finds_nothing_of_it(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    page.get_by_label(NOTE).fill("Møt fastende")
    api.persons.sign_in({**STAFF, "name": "Eva Sykepleier"})
    page.reload()
    expect(page.get_by_label(NOTE)).to_have_value("")


@pytest.mark.parametrize("decision", ["Gi ny tid", "Avslå"])
def test_wish_that_waits_no_longer_is_told_kindly(
    decision: str, mocked_page: Mocked, api: MockedApi
) -> None:
    page = _open(mocked_page, api)
    page.get_by_role("radio", name=decision).check()
    if decision == "Avslå":
        page.get_by_label(WHY).fill("Ingen ledige tider")
    else:
        page.get_by_role("radio", name="11.30").first.check()
    api.replies["decide"] = [problem(404, "not-found")]
    press(page, REFUSE if decision == "Avslå" else GIVE)
    expect(page.get_by_role("heading", level=1, name=GONE)).to_be_visible()
    expect(page.locator(".ds-alert").filter(has_text="Svaret ditt er ikke sendt")).to_be_focused()
    page.get_by_role("link", name="Neste ønske").click()
    expect(page.get_by_role("heading", level=1, name="Ingrid Johanne")).to_be_focused()


def test_address_of_a_wish_that_was_answered(mocked_page: Mocked, api: MockedApi) -> None:
    page = at_work(f"/arbeid/endringer/{99:032x}-1", GONE, some_wishes)(mocked_page, api)
    expect(page.get_by_text("en kollega har svart")).to_be_visible()
    expect(page.get_by_text("Svaret ditt er ikke sendt")).to_have_count(0)


def test_time_that_was_taken_meanwhile_loses_nothing(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    page.get_by_label(NOTE).fill("Møt fastende")
    page.get_by_role("radio", name="09.30").first.check()
    api.replies["decide"] = [problem(409, "slot-taken")]
    api.work.times = free_times(9, hours=(11, 14))
    press(page, GIVE)
    expect(page.locator(".ds-alert").filter(has_text="Velg en annen tid")).to_be_focused()
    expect(page.get_by_role("radio", name="09.30")).to_have_count(0)
    expect(page.get_by_label(NOTE)).to_have_value("Møt fastende")
    page.get_by_role("radio", name="14.30").check()
    press(page, GIVE)
    expect(page.get_by_text("har fått ny tid")).to_be_visible()
    first, second = api.asked("decide")
    assert first.headers["idempotency-key"] != second.headers["idempotency-key"]


def test_lost_answer_is_sent_again_as_the_same(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    keys = keys_sent(page, "decide")
    page.get_by_role("radio", name="09.30").first.check()
    lose_next(page, "decide")
    press(page, GIVE)
    expect(page.get_by_text("Du kan trygt prøve en gang til")).to_be_visible()
    press(page, GIVE)
    expect(page.get_by_text("har fått ny tid")).to_be_visible()
    assert len(keys) == 2
    assert len(set(keys)) == 1


def test_appointment_that_can_get_no_other_time_may_be_declined(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _open(mocked_page, api)
    page.get_by_role("radio", name="09.30").first.check()
    api.replies["decide"] = [problem(422, "not-possible")]
    press(page, GIVE)
    expect(page.locator(".ds-alert").filter(has_text="Du kan fortsatt avslå")).to_be_focused()


def test_day_leads_to_the_wish(mocked_page: Mocked, api: MockedApi) -> None:
    rows = [row(7, at(0, 12), change_request=wish(7, 1))]
    page = at_work("/arbeid", "", lambda: rows)(mocked_page, api)
    page.get_by_role("link", name="Ønsker endring, Ola Hansen").click()
    expect(page.get_by_role("heading", level=1, name="Ola Hansen")).to_be_focused()
    page.get_by_role("link", name="Til endringsønskene").click()
    expect(page.get_by_role("heading", level=1, name="Endringsønsker")).to_be_focused()


def test_turning_to_another_unit_leaves_the_wish(mocked_page: Mocked, api: MockedApi) -> None:
    page = _open(mocked_page, api)
    page.get_by_label("Avdeling", exact=True).select_option(label="Hjertepoliklinikken")
    expect(page.get_by_text("Ingen ønsker venter på svar.")).to_be_visible()
    assert UNIT not in page.url


def _refusing(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _open(mocked_page, api)
    page.get_by_role("radio", name="Avslå").check()
    press(page, REFUSE)
    expect(page.locator(".ds-error-summary")).to_be_visible()
    return page


def _chosen(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _open(mocked_page, api)
    page.get_by_role("radio", name="11.30").first.check()
    return page


def _receipt(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _chosen(mocked_page, api)
    press(page, GIVE)
    expect(page.get_by_text("har fått ny tid")).to_be_visible()
    return page


def _no_times(mocked_page: Mocked, api: MockedApi) -> Page:
    api.replies["alternatives"] = [(200, {"items": []})]
    page = _open(mocked_page, api)
    expect(page.get_by_text("ingen ledige tider som passer")).to_be_visible()
    return page


VIEWS = {
    "wishes": _list,
    "wish": _chosen,
    "wish-refused": _refusing,
    "wish-without-times": _no_times,
    "wish-answered": _receipt,
    "wish-gone": at_work(f"/arbeid/endringer/{99:032x}-1", GONE, some_wishes),
    "no-wishes": at_work("/arbeid/endringer", "Endringsønsker", list),
}


@pytest.mark.parametrize("name", VIEWS)
def test_views_for_everyone(
    name: str, mocked_page: Mocked, api: MockedApi, screenshots: Path
) -> None:
    page = VIEWS[name](mocked_page, api)
    Camera(page, screenshots)(f"staff-{name}")
    page.emulate_media(color_scheme="dark")
    assert not violations(page)
    page.emulate_media(color_scheme="light")
    for width in (320, 360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        assert overflow(page) == 0, width
        assert not small_targets(page)
    page.set_viewport_size({"width": 360, "height": 740})
    assert not violations(page)
