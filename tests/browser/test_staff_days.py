"""A unit's day and week as its staff see them, and that a patient did not come."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser import spoken
from tests.browser.camera import Camera
from tests.browser.mocked import OSLO, MockedApi, problem
from tests.browser.persons import STAFF
from tests.browser.staff_views import BEGUN, UNIT, a_day, a_week, at_work
from tests.browser.steps import keys_sent, lose_next
from tests.browser.unit_work import at, row
from tests.browser.watching import overflow, small_targets, stored, violations

Mocked = Callable[..., Page]
OTHER = "ous-hjerte"
WHO = "Mohammed Ali kl. 09.30"


def _day(mocked_page: Mocked, api: MockedApi) -> Page:
    return at_work("/arbeid", spoken.day(datetime.now(OSLO)).capitalize(), a_day)(mocked_page, api)


def _week(mocked_page: Mocked, api: MockedApi) -> Page:
    return at_work("/arbeid?visning=uke", "Uke ", a_week)(mocked_page, api)


def _lists(api: MockedApi, unit: str = UNIT) -> list[Request]:
    return api.asked(unit)


def _window(request: Request) -> tuple[datetime, datetime]:
    query = parse_qs(urlsplit(request.url).query)
    begins, ends = (datetime.fromisoformat(query[each][0]) for each in ("from", "to"))
    return begins.astimezone(OSLO), ends.astimezone(OSLO)


def test_day_is_a_table_that_reads_both_ways(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    headers = page.get_by_role("columnheader")
    expect(headers).to_have_text(["Tid", "Pasient", "Født", "Type", "Status", "Merknad", "Oppmøte"])
    line = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Anne Lise Berg"))
    for words in ("10.15", "04.03.1959", "Kontroll", "Bekreftet", "På kortvarselliste"):
        expect(line.get_by_text(words, exact=True)).to_be_visible()
    expect(line.get_by_text("Bestilt av pasienten selv")).to_be_visible()
    late = page.get_by_role("row").filter(has_text="Per Olav Haugen")
    expect(late.get_by_text("Avbestilt av pasienten")).to_be_visible()
    expect(late.get_by_text("Sent avbestilt")).to_be_visible()
    expect(page).to_have_title("Timer – MinJournal")


def test_day_on_a_telephone_is_a_list(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    page.set_viewport_size({"width": 360, "height": 740})
    expect(page.get_by_role("table")).to_have_count(0)
    expect(page.locator(".day-cards > li")).to_have_count(8)


def test_counts_and_what_one_wants_to_see(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    counts = page.locator(".counts")
    names = ["Timer", "Bekreftet", "Ikke bekreftet", "Avbestilt", "Møtte ikke"]
    expect(counts.locator("dt")).to_have_text(names)
    expect(counts.locator("dd")).to_have_text(["6", "2", "2", "2", "1"])
    page.get_by_role("radio", name="Ikke bekreftet").check()
    expect(page.locator("tbody tr")).to_have_count(2)
    expect(page.get_by_text("Viser 2 timer")).to_be_visible()
    page.get_by_role("radio", name="Avbestilt").check()
    expect(page.locator("tbody tr")).to_have_count(2)
    page.get_by_role("radio", name="Alle").check()
    expect(page.locator("tbody tr")).to_have_count(8)


def test_all_pages_of_a_day_are_there(mocked_page: Mocked, api: MockedApi) -> None:
    api.work.page = 3
    page = _day(mocked_page, api)
    expect(page.locator("tbody tr")).to_have_count(8)
    assert len(_lists(api)) % 3 == 0


def test_turning_to_other_days(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    today = datetime.now(OSLO)
    begins, ends = _window(_lists(api)[-1])
    assert (begins.date(), ends.date()) == (today.date(), (today + timedelta(days=1)).date())
    assert begins.hour == ends.hour == 0
    after = page.get_by_role("link", name="Neste dag")
    after.press("Enter")
    tomorrow = spoken.pattern(spoken.day(today + timedelta(days=1)))
    expect(page.get_by_role("heading", level=1, name=tomorrow)).to_be_visible()
    expect(after).to_be_focused()
    expect(page.get_by_text("Ingen timer denne dagen.")).to_be_visible()
    page.get_by_role("link", name="I dag").click()
    expect(page.locator("tbody tr")).to_have_count(8)
    page.get_by_label("Dato").fill("2026-07-01")
    expect(page.get_by_role("heading", level=1, name="Onsdag 1. juli")).to_be_visible()
    assert page.url.endswith("/arbeid?dag=2026-07-01")
    page.reload()
    expect(page.get_by_role("heading", level=1, name="Onsdag 1. juli")).to_be_visible()
    expect(page.get_by_label("Dato")).to_have_value("2026-07-01")


def test_week_goes_from_monday_to_friday(mocked_page: Mocked, api: MockedApi) -> None:
    page = _week(mocked_page, api)
    today = datetime.now(OSLO)
    columns = page.locator(".week > section")
    weekend = 1 if today.weekday() > 4 else 0
    expect(columns).to_have_count(5 + weekend)
    begins, ends = _window(_lists(api)[-1])
    assert begins.weekday() == ends.weekday() == 0
    columns.nth(today.weekday() if not weekend else 5).get_by_role("link").first.click()
    day = spoken.pattern(spoken.day(today))
    expect(page.get_by_role("heading", level=1, name=day)).to_be_visible()
    expect(page.get_by_role("link", name="Dag", exact=True)).to_have_attribute(
        "aria-current", "true"
    )


def test_problem_can_be_tried_again(mocked_page: Mocked, api: MockedApi) -> None:
    api.replies[UNIT] = [problem(503, "busy")]
    page = _day(mocked_page, api)
    expect(page.get_by_role("heading", name="Noe gikk galt")).to_be_visible()
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.locator("tbody tr")).to_have_count(8)
    expect(page.locator(".days-list")).to_be_focused()


def test_unit_that_does_not_take_part_says_so(mocked_page: Mocked, api: MockedApi) -> None:
    api.replies[UNIT] = [problem(422, "service-off")]
    page = _day(mocked_page, api)
    expect(page.get_by_text("Avdelingen viser ikke timer")).to_be_visible()


def test_that_nobody_came_takes_one_press_and_can_be_undone(
    mocked_page: Mocked, api: MockedApi
) -> None:
    page = _day(mocked_page, api)
    page.get_by_role("button", name=f"Møtte ikke: {WHO}").press("Enter")
    line = page.get_by_role("row").filter(has_text="Mohammed Ali")
    expect(line.locator(".ds-tag")).to_have_text("Møtte ikke")
    said = page.get_by_role("status").filter(has_text=f"Registrert: {WHO} møtte ikke.")
    expect(said).to_have_count(1)
    undo = page.get_by_role("button", name=f"Angre at pasienten ikke møtte: {WHO}")
    expect(undo).to_be_focused()
    undo.press("Enter")
    expect(line.locator(".ds-tag")).to_have_text("Bestilt")
    expect(page.get_by_role("button", name=f"Møtte ikke: {WHO}")).to_be_focused()
    first, second = api.asked("no-show")
    assert (first.method, second.method) == ("POST", "DELETE")
    assert (first.headers["if-match"], second.headers["if-match"]) == ('"3"', '"4"')
    keys = {each.headers["idempotency-key"] for each in (first, second)}
    assert len(keys) == 2


def test_row_that_has_changed_is_shown_as_it_is(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    api.work.find(f"{3:032x}").update(version=9, status="confirmed")
    page.get_by_role("button", name=f"Møtte ikke: {WHO}").press("Enter")
    line = page.get_by_role("row").filter(has_text="Mohammed Ali")
    expect(line.get_by_role("alert")).to_contain_text("Timen var endret")
    expect(line.locator(".ds-tag")).to_have_text("Bekreftet")
    begins, ends = _window(_lists(api)[-1])
    assert ends - begins == timedelta(minutes=1)
    page.get_by_role("button", name=f"Møtte ikke: {WHO}").press("Enter")
    expect(line.locator(".ds-tag")).to_have_text("Møtte ikke")


def test_row_that_was_moved_away_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    api.work.find(f"{3:032x}").update(version=9, starts_at=at(5, 9).isoformat())
    page.get_by_role("button", name=f"Møtte ikke: {WHO}").press("Enter")
    expect(page.locator(".ds-alert").filter(has_text="står ikke her lenger")).to_be_focused()
    expect(page.get_by_role("row").filter(has_text="Mohammed Ali")).to_have_count(0)


def test_lost_answer_is_sent_again_as_the_same(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    keys = keys_sent(page, "no-show")
    lose_next(page, "no-show")
    button = page.get_by_role("button", name=f"Møtte ikke: {WHO}")
    button.press("Enter")
    expect(page.get_by_role("alert").filter(has_text="prøve en gang til")).to_be_visible()
    button.press("Enter")
    expect(page.get_by_role("row").filter(has_text="Mohammed Ali").locator(".ds-tag")).to_have_text(
        "Møtte ikke"
    )
    assert len(set(keys)) == 1


def test_list_keeps_itself_fresh_in_the_background(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    page.clock.install()
    page.reload()
    expect(page.locator("tbody tr")).to_have_count(8)
    asked = len(_lists(api))
    assert "x-background" not in _lists(api)[-1].headers
    api.work.rows[UNIT].append(row(30, at(0, 15), status="confirmed"))
    page.clock.fast_forward("00:50")
    page.clock.fast_forward("00:11")
    expect(page.locator("tbody tr")).to_have_count(9)
    assert len(_lists(api)) == asked + 1
    assert _lists(api)[-1].headers["x-background"] == "1"
    page.clock.fast_forward("00:10")
    api.work.rows[UNIT].pop()
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(page.locator("tbody tr")).to_have_count(8)
    page.get_by_role("button", name="Oppdater").click()
    expect(page.get_by_role("button", name="Oppdater")).to_be_focused()
    page.wait_for_load_state("networkidle")
    assert "x-background" not in _lists(api)[-1].headers


def test_what_is_shown_stays_when_it_cannot_be_renewed(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    lose_next(page, UNIT)
    page.get_by_role("button", name="Oppdater").click()
    expect(page.get_by_text("Listen under er fra kl.")).to_be_visible()
    expect(page.locator("tbody tr")).to_have_count(8)
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_text("Listen under er fra kl.")).to_have_count(0)


def test_unit_is_kept_until_one_signs_out(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    api.work.rows[OTHER] = [row(40, at(0, 8))]
    switch = page.get_by_label("Avdeling")
    switch.focus()
    switch.select_option(label="Hjertepoliklinikken")
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(switch).to_be_focused()
    page.reload()
    expect(page.locator(".days-unit")).to_have_text("Hjertepoliklinikken, Oslo universitetssykehus")
    page.get_by_role("button", name="Logg ut").click()
    expect(page.get_by_role("heading", level=1, name="Du er logget ut")).to_be_visible()
    assert stored(page) == {}


def test_who_works_at_one_unit_has_nothing_to_choose(mocked_page: Mocked, api: MockedApi) -> None:
    me = {**STAFF, "units": STAFF["units"][:1]}
    page = at_work("/arbeid", "", a_day, me)(mocked_page, api)
    expect(page.locator("tbody tr")).to_have_count(8)
    expect(page.get_by_label("Avdeling")).to_have_count(0)


def test_who_works_at_none_is_told(mocked_page: Mocked, api: MockedApi) -> None:
    me = {**STAFF, "units": []}
    page = at_work("/arbeid", "Du har ingen avdeling her", a_day, me)(mocked_page, api)
    assert not violations(page)
    assert _lists(api) == []


def test_words_follow_the_language(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("columnheader", name="Patient")).to_be_visible()
    expect(page.get_by_text("Cancelled by the patient")).to_be_visible()
    expect(page.get_by_role("link", name="Next day")).to_be_visible()


def test_expiry_hides_the_day(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    api.persons.me = None
    page.get_by_role("button", name="Oppdater").click()
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_visible()
    assert "Mohammed" not in page.content()


def test_paper_has_the_list_and_nothing_to_press(mocked_page: Mocked, api: MockedApi) -> None:
    page = _day(mocked_page, api)
    page.emulate_media(media="print")
    expect(page.get_by_role("rowheader", name="Mohammed Ali")).to_be_visible()
    expect(page.locator(".days-unit")).to_be_visible()
    for each in (".ds-button", ".workspace-bar", ".day-turner", ".help", ".footer", ".header"):
        assert not any(found.is_visible() for found in page.locator(each).all()), each


def test_staff_with_a_letters_appointment_open_go_back_to_their_work(
    mocked_page: Mocked, api: MockedApi
) -> None:
    api.signed_in = True
    page = _day(mocked_page, api)
    expect(page.get_by_role("link", name="Til arbeidsflaten")).to_be_visible()


def _empty(mocked_page: Mocked, api: MockedApi) -> Page:
    page = at_work("/arbeid?dag=2026-12-25", "25. desember", list)(mocked_page, api)
    expect(page.get_by_text("Ingen timer denne dagen.")).to_be_visible()
    return page


def _marked(mocked_page: Mocked, api: MockedApi) -> Page:
    page = _day(mocked_page, api)
    api.work.rows[UNIT][2] |= {"version": 9, "may": BEGUN}
    page.get_by_role("button", name=f"Møtte ikke: {WHO}").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Timen var endret")
    return page


VIEWS = {
    "staff-home": at_work("/arbeidsflate", "Hei, Ola Lege", a_day),
    "staff-day": _day,
    "staff-week": _week,
    "staff-day-empty": _empty,
    "staff-day-changed": _marked,
}


@pytest.mark.parametrize("name", VIEWS)
def test_views_for_everyone(
    name: str, mocked_page: Mocked, api: MockedApi, screenshots: Path
) -> None:
    page = VIEWS[name](mocked_page, api)
    Camera(page, screenshots)(name)
    page.emulate_media(color_scheme="dark")
    assert not violations(page)
    page.emulate_media(color_scheme="light")
    for width in (320, 360, 700, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        assert overflow(page) == 0, width
        assert not small_targets(page)
    page.set_viewport_size({"width": 360, "height": 740})
    assert not violations(page)
